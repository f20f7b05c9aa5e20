//! package = "sea-orm-migration", version = ">=0.12, <2"

pub use connection::*;
pub use manager::*;
pub use migrator::*;
pub use async_trait;
pub use sea_orm;
pub use sea_orm::{sea_query, DbErr};
pub mod connection {
    use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, TransactionTrait};
    #[twelve::nature(client)]
    pub enum SchemaManagerConnection<'c> {
        Connection(&'c DatabaseConnection),
        Transaction(&'c DatabaseTransaction),
    }
    impl<'c> ConnectionTrait for SchemaManagerConnection<'c> {}
    impl<'c> TransactionTrait for SchemaManagerConnection<'c> {}
    pub trait IntoSchemaManagerConnection<'c> where Self: 'c {
        fn into_schema_manager_connection(self) -> SchemaManagerConnection<'c>;
    }
    impl<'c> IntoSchemaManagerConnection<'c> for SchemaManagerConnection<'c> {}
    impl<'c> IntoSchemaManagerConnection<'c> for &'c DatabaseConnection {}
    impl<'c> IntoSchemaManagerConnection<'c> for &'c DatabaseTransaction {}
}
pub mod manager {
    use super::{IntoSchemaManagerConnection, SchemaManagerConnection};
    use sea_orm::sea_query::extension::postgres::{TypeAlterStatement, TypeCreateStatement, TypeDropStatement};
    use sea_orm::sea_query::{ForeignKeyCreateStatement, ForeignKeyDropStatement, IndexCreateStatement, IndexDropStatement, TableAlterStatement, TableCreateStatement, TableDropStatement, TableRenameStatement, TableTruncateStatement};
    use sea_orm::{DbBackend, DbErr, StatementBuilder};
    #[twelve::nature(client)]
    pub struct SchemaManager<'c>;
    impl<'c> SchemaManager<'c> {
        pub fn new<T>(conn: T) -> Self where T: IntoSchemaManagerConnection<'c> {}
        pub async fn exec_stmt<S>(&self, stmt: S) -> Result<(), DbErr> where S: StatementBuilder {}
        pub fn get_database_backend(&self) -> DbBackend {}
        pub fn get_connection(&self) -> &SchemaManagerConnection<'c> {}
    }
    impl<'c> SchemaManager<'c> {
        pub async fn create_table(&self, stmt: TableCreateStatement) -> Result<(), DbErr> {}
        pub async fn create_index(&self, stmt: IndexCreateStatement) -> Result<(), DbErr> {}
        pub async fn create_foreign_key(&self, stmt: ForeignKeyCreateStatement) -> Result<(), DbErr> {}
        pub async fn create_type(&self, stmt: TypeCreateStatement) -> Result<(), DbErr> {}
    }
    impl<'c> SchemaManager<'c> {
        pub async fn alter_table(&self, stmt: TableAlterStatement) -> Result<(), DbErr> {}
        pub async fn drop_table(&self, stmt: TableDropStatement) -> Result<(), DbErr> {}
        pub async fn rename_table(&self, stmt: TableRenameStatement) -> Result<(), DbErr> {}
        pub async fn truncate_table(&self, stmt: TableTruncateStatement) -> Result<(), DbErr> {}
        pub async fn drop_index(&self, stmt: IndexDropStatement) -> Result<(), DbErr> {}
        pub async fn drop_foreign_key(&self, stmt: ForeignKeyDropStatement) -> Result<(), DbErr> {}
        pub async fn alter_type(&self, stmt: TypeAlterStatement) -> Result<(), DbErr> {}
        pub async fn drop_type(&self, stmt: TypeDropStatement) -> Result<(), DbErr> {}
    }
    impl<'c> SchemaManager<'c> {
        pub async fn has_table<T>(&self, table: T) -> Result<bool, DbErr> where T: AsRef<str> {}
        pub async fn has_column<T, C>(&self, table: T, column: C) -> Result<bool, DbErr> where T: AsRef<str>, C: AsRef<str> {}
        pub async fn has_index<T, I>(&self, table: T, index: I) -> Result<bool, DbErr> where T: AsRef<str>, I: AsRef<str> {}
    }
}
pub mod migrator {
    use std::fmt::Display;
    use sea_orm::{ConnectionTrait, DbErr, DynIden};
    use super::{seaql_migrations, IntoSchemaManagerConnection, MigrationTrait};
    pub enum MigrationStatus {
        Pending,
        Applied,
    }
    impl Clone for MigrationStatus {}
    impl PartialEq for MigrationStatus {}
    impl Display for MigrationStatus {}
    pub struct Migration;
    impl Migration {
        pub fn name(&self) -> &str {}
        pub fn status(&self) -> MigrationStatus {}
    }
    pub trait MigratorTrait {
        fn migrations() -> Vec<Box<dyn MigrationTrait>>;
        fn migration_table_name() -> DynIden {}
        fn get_migration_files() -> Vec<Migration> {}
        async fn get_migration_models<C>(db: &C) -> Result<Vec<seaql_migrations::Model>, DbErr> where C: ConnectionTrait {}
        async fn get_migration_with_status<C>(db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
        async fn get_pending_migrations<C>(db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
        async fn get_applied_migrations<C>(db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
        async fn install<C>(db: &C) -> Result<(), DbErr> where C: ConnectionTrait {}
        async fn status<C>(db: &C) -> Result<(), DbErr> where C: ConnectionTrait {}
        async fn fresh<'c, C>(db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn refresh<'c, C>(db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn reset<'c, C>(db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn up<'c, C>(db: C, steps: Option<u32>) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn down<'c, C>(db: C, steps: Option<u32>) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
    }
}
pub mod prelude {
    pub use crate::{IntoSchemaManagerConnection, MigrationName, MigrationTrait, MigratorTrait, SchemaManager, SchemaManagerConnection};
    pub use async_trait;
    pub use sea_orm;
    pub use sea_orm::{sea_query, ConnectionTrait, DbErr, DeriveIden, DeriveMigrationName};
    pub use sea_orm::sea_query::*;
}
#[twelve::unchecked("`DeriveEntityModel` makes what is in it")]
pub mod seaql_migrations {
    use sea_orm::entity::prelude::*;
    pub struct Model {
        pub version: String,
        pub applied_at: i64,
    }
    impl Clone for Model {}
    impl PartialEq for Model {}
    pub enum Column {
        Version,
        AppliedAt,
    }
    impl Clone for Column {}
    pub struct ColumnIter;
    impl sea_orm::strum::IntoEnumIterator for Column {
        type Iterator = ColumnIter;
    }
    impl Iterator for ColumnIter {
        type Item = Column;
    }
    impl ExactSizeIterator for ColumnIter {}
    impl DoubleEndedIterator for ColumnIter {}
    impl Clone for ColumnIter {}
    impl std::str::FromStr for Column {
        type Err = sea_orm::ColumnFromStrErr;
    }
    impl sea_orm::Iden for Column {}
    impl sea_orm::IdenStatic for Column {}
    impl sea_orm::prelude::ColumnTrait for Column {
        type EntityName = Entity;
    }
    pub struct Entity;
    impl Clone for Entity {}
    impl Default for Entity {}
    impl sea_orm::entity::EntityTrait for Entity {
        type Model = Model;
        type Column = Column;
        type PrimaryKey = PrimaryKey;
        type Relation = Relation;
    }
    impl sea_orm::Iden for Entity {}
    impl sea_orm::IdenStatic for Entity {}
    impl sea_orm::prelude::EntityName for Entity {}
    pub enum PrimaryKey {
        Version,
    }
    impl Clone for PrimaryKey {}
    pub struct PrimaryKeyIter;
    impl sea_orm::strum::IntoEnumIterator for PrimaryKey {
        type Iterator = PrimaryKeyIter;
    }
    impl Iterator for PrimaryKeyIter {
        type Item = PrimaryKey;
    }
    impl ExactSizeIterator for PrimaryKeyIter {}
    impl DoubleEndedIterator for PrimaryKeyIter {}
    impl Clone for PrimaryKeyIter {}
    impl sea_orm::Iden for PrimaryKey {}
    impl sea_orm::IdenStatic for PrimaryKey {}
    impl sea_orm::PrimaryKeyToColumn for PrimaryKey {
        type Column = Column;
    }
    impl PrimaryKeyTrait for PrimaryKey {
        type ValueType = String;
    }
    impl sea_orm::FromQueryResult for Model {}
    impl sea_orm::ModelTrait for Model {
        type Entity = Entity;
    }
    pub struct ActiveModel {
        pub version: sea_orm::ActiveValue<String>,
        pub applied_at: sea_orm::ActiveValue<i64>,
    }
    impl Clone for ActiveModel {}
    impl PartialEq for ActiveModel {}
    impl Default for ActiveModel {}
    impl From<<Entity as EntityTrait>::Model> for ActiveModel {}
    impl sea_orm::IntoActiveModel<ActiveModel> for <Entity as EntityTrait>::Model {}
    impl sea_orm::ActiveModelTrait for ActiveModel {
        type Entity = Entity;
    }
    impl std::convert::TryFrom<ActiveModel> for <Entity as EntityTrait>::Model {
        type Error = sea_orm::DbErr;
    }
    impl sea_orm::TryIntoModel<<Entity as EntityTrait>::Model> for ActiveModel {}
    pub enum Relation {}
    impl Clone for Relation {}
    pub struct RelationIter;
    impl sea_orm::strum::IntoEnumIterator for Relation {
        type Iterator = RelationIter;
    }
    impl Iterator for RelationIter {
        type Item = Relation;
    }
    impl ExactSizeIterator for RelationIter {}
    impl DoubleEndedIterator for RelationIter {}
    impl Clone for RelationIter {}
    impl sea_orm::entity::RelationTrait for Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
pub mod util {
    pub fn get_file_stem(path: &str) -> &str {}
}
pub trait MigrationName {
    fn name(&self) -> &str;
}
pub trait MigrationTrait: MigrationName {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr>;
    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {}
}
