//! package = "sea-orm-migration", version = ">=2, <3"

pub use connection::*;
pub use manager::*;
pub use migrator::*;
pub use async_trait;
pub use sea_orm;
pub use sea_orm::{DbErr, sea_query};
pub mod connection {
    pub use sea_orm::{DatabaseExecutor as SchemaManagerConnection, IntoDatabaseExecutor as IntoSchemaManagerConnection};
}
pub mod manager {
    use super::{IntoSchemaManagerConnection, SchemaManagerConnection};
    use sea_orm::sea_query::{ForeignKeyCreateStatement, ForeignKeyDropStatement, IndexCreateStatement, IndexDropStatement, TableAlterStatement, TableCreateStatement, TableDropStatement, TableRenameStatement, TableTruncateStatement};
    use sea_orm::sea_query::extension::postgres::{TypeAlterStatement, TypeCreateStatement, TypeDropStatement};
    use sea_orm::{DbBackend, DbErr, StatementBuilder};
    #[twelve::nature(client)]
    pub struct SchemaManager<'c>;
    impl<'c> SchemaManager<'c> {
        pub fn new<T>(conn: T) -> Self where T: IntoSchemaManagerConnection<'c> {}
        pub async fn execute<S>(&self, stmt: S) -> Result<(), DbErr> where S: StatementBuilder {}
        pub fn get_database_backend(&self) -> DbBackend {}
        pub fn get_connection(&self) -> &SchemaManagerConnection<'c> {}
    }
    impl SchemaManager<'_> {
        pub async fn begin(&self) -> Result<SchemaManager<'static>, DbErr> {}
        pub async fn commit(self) -> Result<(), DbErr> {}
    }
    impl SchemaManager<'_> {
        pub async fn create_table(&self, stmt: TableCreateStatement) -> Result<(), DbErr> {}
        pub async fn create_index(&self, stmt: IndexCreateStatement) -> Result<(), DbErr> {}
        pub async fn create_foreign_key(&self, stmt: ForeignKeyCreateStatement) -> Result<(), DbErr> {}
        pub async fn create_type(&self, stmt: TypeCreateStatement) -> Result<(), DbErr> {}
    }
    impl SchemaManager<'_> {
        pub async fn alter_table(&self, stmt: TableAlterStatement) -> Result<(), DbErr> {}
        pub async fn drop_table(&self, stmt: TableDropStatement) -> Result<(), DbErr> {}
        pub async fn rename_table(&self, stmt: TableRenameStatement) -> Result<(), DbErr> {}
        pub async fn truncate_table(&self, stmt: TableTruncateStatement) -> Result<(), DbErr> {}
        pub async fn drop_index(&self, stmt: IndexDropStatement) -> Result<(), DbErr> {}
        pub async fn drop_foreign_key(&self, stmt: ForeignKeyDropStatement) -> Result<(), DbErr> {}
        pub async fn alter_type(&self, stmt: TypeAlterStatement) -> Result<(), DbErr> {}
        pub async fn drop_type(&self, stmt: TypeDropStatement) -> Result<(), DbErr> {}
    }
    impl SchemaManager<'_> {
        pub async fn has_table<T>(&self, table: T) -> Result<bool, DbErr> where T: AsRef<str> {}
        pub async fn has_column<T, C>(&self, _table: T, _column: C) -> Result<bool, DbErr> where T: AsRef<str>, C: AsRef<str> {}
        pub async fn has_index<T, I>(&self, _table: T, _index: I) -> Result<bool, DbErr> where T: AsRef<str>, I: AsRef<str> {}
    }
}
pub mod migrator {
    use exec::*;
    pub use with_self::*;
    use std::fmt::Display;
    use super::{IntoSchemaManagerConnection, MigrationTrait, SchemaManager, seaql_migrations};
    use sea_orm::sea_query::IntoIden;
    use sea_orm::{ConnectionTrait, DbErr, DynIden};
    mod exec {
        use super::Migration;
        use super::queries::*;
        use crate::{SchemaManager, seaql_migrations};
        use sea_orm::{ConnectionTrait, DbErr, DynIden};
        pub async fn get_migration_models<C>(db: &C, migration_table_name: DynIden) -> Result<Vec<seaql_migrations::Model>, DbErr> where C: ConnectionTrait {}
        pub fn get_migration_with_status(migration_files: Vec<Migration>, migration_models: Vec<seaql_migrations::Model>) -> Result<Vec<Migration>, DbErr> {}
        pub async fn install<C>(db: &C, migration_table_name: DynIden) -> Result<(), DbErr> where C: ConnectionTrait {}
        pub async fn uninstall(manager: &SchemaManager<'_>, migration_table_name: DynIden) -> Result<(), DbErr> {}
    }
    mod with_self {
        use super::Migration;
        use super::exec::*;
        use crate::{IntoSchemaManagerConnection, MigrationTrait, seaql_migrations};
        use sea_orm::{ConnectionTrait, DbErr, DynIden};
        pub trait MigratorTraitSelf: Sized {
            fn migrations(&self) -> Vec<Box<dyn MigrationTrait>>;
            fn migration_table_name(&self) -> DynIden {}
            fn get_migration_files(&self) -> Vec<Migration> {}
            async fn get_migration_models<C>(&self, db: &C) -> Result<Vec<seaql_migrations::Model>, DbErr> where C: ConnectionTrait {}
            async fn get_migration_with_status<C>(&self, db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
            async fn get_pending_migrations<C>(&self, db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
            async fn get_applied_migrations<C>(&self, db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
            async fn get_migration_with_status_read_only<C>(&self, db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
            async fn get_pending_migrations_read_only<C>(&self, db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
            async fn get_applied_migrations_read_only<C>(&self, db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
            async fn install<C>(&self, db: &C) -> Result<(), DbErr> where C: ConnectionTrait {}
            async fn status<C>(&self, db: &C) -> Result<(), DbErr> where C: ConnectionTrait {}
            async fn fresh<'c, C>(&self, db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
            async fn refresh<'c, C>(&self, db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
            async fn reset<'c, C>(&self, db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
            async fn uninstall<'c, C>(&self, db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
            async fn up<'c, C>(&self, db: C, steps: Option<u32>) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
            async fn down<'c, C>(&self, db: C, steps: Option<u32>) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        }
        impl<M> MigratorTraitSelf for M where M: super::MigratorTrait + Sized + Send + Sync {}
    }
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
        async fn get_migration_with_status_read_only<C>(db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
        async fn get_pending_migrations_read_only<C>(db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
        async fn get_applied_migrations_read_only<C>(db: &C) -> Result<Vec<Migration>, DbErr> where C: ConnectionTrait {}
        async fn install<C>(db: &C) -> Result<(), DbErr> where C: ConnectionTrait {}
        async fn status<C>(db: &C) -> Result<(), DbErr> where C: ConnectionTrait {}
        async fn fresh<'c, C>(db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn refresh<'c, C>(db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn reset<'c, C>(db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn uninstall<'c, C>(db: C) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn up<'c, C>(db: C, steps: Option<u32>) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
        async fn down<'c, C>(db: C, steps: Option<u32>) -> Result<(), DbErr> where C: IntoSchemaManagerConnection<'c> {}
    }
}
pub mod prelude {
    pub use crate::{IntoSchemaManagerConnection, MigrationName, MigrationTrait, MigratorTrait, SchemaManager, SchemaManagerConnection};
    pub use async_trait;
    pub use sea_orm;
    pub use sea_orm::{ConnectionTrait, DbErr, DeriveIden, DeriveMigrationName, sea_query};
    pub use sea_orm::sea_query::*;
}
pub mod schema {
    use crate::sea_query;
    use sea_orm::sea_query::{Alias, ColumnDef, ColumnType, IntoIden, PgInterval, TableCreateStatement};
    pub fn table_auto<T: IntoIden + 'static>(name: T) -> TableCreateStatement {}
    pub fn pk_auto<T: IntoIden>(name: T) -> ColumnDef {}
    pub fn big_pk_auto<T: IntoIden>(name: T) -> ColumnDef {}
    pub fn pk_uuid<T: IntoIden>(name: T) -> ColumnDef {}
    pub fn char_len<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn char_len_null<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn char_len_uniq<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn char<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn char_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn char_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn string_len<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn string_len_null<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn string_len_uniq<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn string<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn string_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn string_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn text<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn text_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn text_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn tiny_integer<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn tiny_integer_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn tiny_integer_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn small_integer<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn small_integer_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn small_integer_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn integer<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn integer_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn integer_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn big_integer<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn big_integer_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn big_integer_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn tiny_unsigned<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn tiny_unsigned_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn tiny_unsigned_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn small_unsigned<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn small_unsigned_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn small_unsigned_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn unsigned<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn unsigned_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn unsigned_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn big_unsigned<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn big_unsigned_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn big_unsigned_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn float<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn float_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn float_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn double<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn double_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn double_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn decimal_len<T: IntoIden>(col: T, precision: u32, scale: u32) -> ColumnDef {}
    pub fn decimal_len_null<T: IntoIden>(col: T, precision: u32, scale: u32) -> ColumnDef {}
    pub fn decimal_len_uniq<T: IntoIden>(col: T, precision: u32, scale: u32) -> ColumnDef {}
    pub fn decimal<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn decimal_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn decimal_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn date_time<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn date_time_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn date_time_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn date_time_default_now<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn interval<T: IntoIden>(col: T, fields: Option<PgInterval>, precision: Option<u32>) -> ColumnDef {}
    pub fn interval_null<T: IntoIden>(col: T, fields: Option<PgInterval>, precision: Option<u32>) -> ColumnDef {}
    pub fn interval_uniq<T: IntoIden>(col: T, fields: Option<PgInterval>, precision: Option<u32>) -> ColumnDef {}
    pub fn timestamp<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn timestamp_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn timestamp_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn timestamp_default_now<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn timestamp_with_time_zone<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn timestamp_with_time_zone_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn timestamp_with_time_zone_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn timestamp_with_time_zone_default_now<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn time<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn time_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn time_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn date<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn date_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn date_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn year<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn year_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn year_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn binary_len<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn binary_len_null<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn binary_len_uniq<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn binary<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn binary_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn binary_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn var_binary<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn var_binary_null<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn var_binary_uniq<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn bit<T: IntoIden>(col: T, length: Option<u32>) -> ColumnDef {}
    pub fn bit_null<T: IntoIden>(col: T, length: Option<u32>) -> ColumnDef {}
    pub fn bit_uniq<T: IntoIden>(col: T, length: Option<u32>) -> ColumnDef {}
    pub fn varbit<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn varbit_null<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn varbit_uniq<T: IntoIden>(col: T, length: u32) -> ColumnDef {}
    pub fn blob<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn blob_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn blob_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn boolean<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn boolean_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn boolean_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn money_len<T: IntoIden>(col: T, precision: u32, scale: u32) -> ColumnDef {}
    pub fn money_len_null<T: IntoIden>(col: T, precision: u32, scale: u32) -> ColumnDef {}
    pub fn money_len_uniq<T: IntoIden>(col: T, precision: u32, scale: u32) -> ColumnDef {}
    pub fn money<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn money_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn money_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn json<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn json_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn json_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn json_binary<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn json_binary_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn json_binary_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn uuid<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn uuid_null<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn uuid_uniq<T: IntoIden>(col: T) -> ColumnDef {}
    pub fn custom<T: IntoIden, N: IntoIden>(col: T, name: N) -> ColumnDef {}
    pub fn custom_null<T: IntoIden, N: IntoIden>(col: T, name: N) -> ColumnDef {}
    pub fn enumeration<T, N, S, V>(col: T, name: N, variants: V) -> ColumnDef where T: IntoIden, N: IntoIden, S: IntoIden, V: IntoIterator<Item = S> {}
    pub fn enumeration_null<T, N, S, V>(col: T, name: N, variants: V) -> ColumnDef where T: IntoIden, N: IntoIden, S: IntoIden, V: IntoIterator<Item = S> {}
    pub fn enumeration_uniq<T, N, S, V>(col: T, name: N, variants: V) -> ColumnDef where T: IntoIden, N: IntoIden, S: IntoIden, V: IntoIterator<Item = S> {}
    pub fn array<T: IntoIden>(col: T, elem_type: ColumnType) -> ColumnDef {}
    pub fn array_null<T: IntoIden>(col: T, elem_type: ColumnType) -> ColumnDef {}
    pub fn array_uniq<T: IntoIden>(col: T, elem_type: ColumnType) -> ColumnDef {}
    pub fn timestamps(t: TableCreateStatement) -> TableCreateStatement {}
    pub fn name<T: Into<String>>(name: T) -> Alias {}
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
    impl Model {
        pub fn into_ex(self) -> Self {}
    }
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
    impl sea_orm::IdenStatic for Column {}
    impl sea_orm::Iden for Column {}
    impl sea_orm::prelude::ColumnTrait for Column {
        type EntityName = Entity;
    }
    pub struct Entity;
    impl Clone for Entity {}
    impl Default for Entity {}
    impl sea_orm::entity::EntityTrait for Entity {
        type Model = Model;
        type ModelEx = Model;
        type ActiveModel = ActiveModel;
        type ActiveModelEx = ActiveModel;
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
    impl sea_orm::PrimaryKeyToColumn for PrimaryKey {
        type Column = Column;
    }
    impl sea_orm::IdenStatic for PrimaryKey {}
    impl sea_orm::Iden for PrimaryKey {}
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
    impl From<Model> for ActiveModel {}
    impl sea_orm::IntoActiveModel<ActiveModel> for Model {}
    impl sea_orm::ActiveModelTrait for ActiveModel {
        type Entity = Entity;
    }
    impl std::convert::TryFrom<ActiveModel> for Model {
        type Error = sea_orm::DbErr;
    }
    impl sea_orm::TryIntoModel<Model> for ActiveModel {}
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
    fn use_transaction(&self) -> Option<bool> {}
}
