//! package = "sea-orm", version = ">=0.9, <2"
// With the driver `mock`; what the drivers of sqlx add stands at the end, and so do the derives.

pub use database::*;
pub use driver::*;
pub use entity::*;
pub use error::*;
pub use executor::*;
pub use query::*;
pub use schema::*;
pub use sea_query;
pub use strum;
pub use strum::EnumIter;
pub use sea_query::Iden;
mod database {
    use std::time::Duration;
    pub use connection::*;
    pub use db_connection::*;
    pub use mock::*;
    pub use statement::*;
    use std::borrow::Cow;
    pub use stream::*;
    pub use transaction::*;
    use crate::error::*;
    mod connection {
        use crate::{DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement, TransactionError};
        use futures_util::Stream;
        use std::future::Future;
        use std::pin::Pin;
        pub trait ConnectionTrait {
            fn get_database_backend(&self) -> DbBackend;
            async fn execute(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
            async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
            async fn query_one(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
            async fn query_all(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
            fn support_returning(&self) -> bool {}
            fn is_mock_connection(&self) -> bool {}
        }
        pub trait StreamTrait {
            type Stream<'a>: Stream<Item = Result<QueryResult, DbErr>> + Send where Self: 'a;
            fn stream<'a>(&'a self, stmt: Statement) -> Pin<Box<dyn Future<Output = Result<Self::Stream<'a>, DbErr>> + 'a + Send>>;
        }
        pub enum IsolationLevel {
            RepeatableRead,
            ReadCommitted,
            ReadUncommitted,
            Serializable,
        }
        impl Clone for IsolationLevel {}
        impl PartialEq for IsolationLevel {}
        impl std::fmt::Display for IsolationLevel {}
        pub enum AccessMode {
            ReadOnly,
            ReadWrite,
        }
        impl Clone for AccessMode {}
        impl PartialEq for AccessMode {}
        impl std::fmt::Display for AccessMode {}
        pub trait TransactionTrait {
            async fn begin(&self) -> Result<DatabaseTransaction, DbErr>;
            async fn begin_with_config(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<DatabaseTransaction, DbErr>;
            async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>> where F: for<'c> FnOnce(&'c DatabaseTransaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send;
            async fn transaction_with_config<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: for<'c> FnOnce(&'c DatabaseTransaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send;
        }
    }
    mod db_connection {
        use crate::error::*;
        use crate::{ConnectionTrait, Statement, StatementBuilder, StreamTrait, TransactionTrait};
        use sea_query::QueryBuilder;
        use std::sync::Arc;
        #[twelve::nature(pool)]
        #[twelve::shared_handle]
        pub enum DatabaseConnection {
            MockDatabaseConnection(Arc<crate::MockDatabaseConnection>),
            Disconnected,
        }
        pub type DbConn = DatabaseConnection;
        impl Default for DatabaseConnection {}
        pub enum DatabaseBackend {
            MySql,
            Postgres,
            Sqlite,
        }
        impl Clone for DatabaseBackend {}
        impl PartialEq for DatabaseBackend {}
        pub type DbBackend = DatabaseBackend;
        impl ConnectionTrait for DatabaseConnection {}
        impl StreamTrait for DatabaseConnection {
            type Stream<'a> = crate::QueryStream;
        }
        impl TransactionTrait for DatabaseConnection {}
        impl DatabaseConnection {
            pub fn as_mock_connection(&self) -> &crate::MockDatabaseConnection {}
            pub fn into_transaction_log(self) -> Vec<crate::Transaction> {}
        }
        impl DatabaseConnection {
            pub fn set_metric_callback<F>(&mut self, _callback: F) where F: Fn(&crate::metric::Info<'_>) + Send + Sync + 'static {}
            pub async fn ping(&self) -> Result<(), DbErr> {}
            pub async fn close(self) -> Result<(), DbErr> {}
            pub async fn close_by_ref(&self) -> Result<(), DbErr> {}
        }
        impl DbBackend {
            pub fn is_prefix_of(self, base_url: &str) -> bool {}
            pub fn build<S>(&self, statement: &S) -> Statement where S: StatementBuilder {}
            pub fn get_query_builder(&self) -> Box<dyn QueryBuilder> {}
            pub fn support_returning(&self) -> bool {}
            pub fn boolean_value(&self, boolean: bool) -> sea_query::Value {}
        }
    }
    mod mock {
        use crate::error::*;
        use crate::{DatabaseConnection, DbBackend, MockDatabaseTrait, ModelTrait, Statement};
        use sea_query::{Value, ValueType};
        use std::collections::BTreeMap;
        pub struct MockDatabase;
        pub struct MockExecResult {
            pub last_insert_id: u64,
            pub rows_affected: u64,
        }
        impl Clone for MockExecResult {}
        impl Default for MockExecResult {}
        pub struct MockRow;
        impl Clone for MockRow {}
        pub trait IntoMockRow {
            fn into_mock_row(self) -> MockRow;
        }
        pub struct OpenTransaction;
        pub struct Transaction;
        impl Clone for Transaction {}
        impl PartialEq for Transaction {}
        impl MockDatabase {
            pub fn new(db_backend: DbBackend) -> Self {}
            pub fn into_connection(self) -> DatabaseConnection {}
            pub fn append_exec_results<I>(self, vec: I) -> Self where I: IntoIterator<Item = MockExecResult> {}
            pub fn append_query_results<T, I, II>(self, vec: II) -> Self where T: IntoMockRow, I: IntoIterator<Item = T>, II: IntoIterator<Item = I> {}
            pub fn append_exec_errors<I>(self, vec: I) -> Self where I: IntoIterator<Item = DbErr> {}
            pub fn append_query_errors<I>(self, vec: I) -> Self where I: IntoIterator<Item = DbErr> {}
        }
        impl MockDatabaseTrait for MockDatabase {}
        impl MockRow {
            pub fn try_get<T, I: crate::ColIdx>(&self, index: I) -> Result<T, DbErr> where T: ValueType {}
            pub fn into_column_value_tuples(self) -> impl Iterator<Item = (String, Value)> {}
        }
        impl IntoMockRow for MockRow {}
        impl<M> IntoMockRow for M where M: ModelTrait {}
        impl<M, N> IntoMockRow for (M, N) where M: ModelTrait, N: ModelTrait {}
        impl<M, N> IntoMockRow for (M, Option<N>) where M: ModelTrait, N: ModelTrait {}
        impl<T> IntoMockRow for BTreeMap<T, Value> where T: Into<String> {}
        impl Transaction {
            pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Self where I: IntoIterator<Item = Value>, T: Into<String> {}
            pub fn one(stmt: Statement) -> Self {}
            pub fn many<I>(stmts: I) -> Self where I: IntoIterator<Item = Statement> {}
            pub fn wrap<I>(stmts: I) -> Vec<Self> where I: IntoIterator<Item = Statement> {}
            pub fn statements(&self) -> &[Statement] {}
        }
    }
    mod statement {
        use crate::DbBackend;
        pub use sea_query::{Value, Values};
        use std::fmt;
        pub struct Statement {
            pub sql: String,
            pub values: Option<Values>,
            pub db_backend: DbBackend,
        }
        impl Clone for Statement {}
        impl PartialEq for Statement {}
        pub trait StatementBuilder {
            fn build(&self, db_backend: &DbBackend) -> Statement;
        }
        impl Statement {
            pub fn from_string<T>(db_backend: DbBackend, stmt: T) -> Statement where T: Into<String> {}
            pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Self where I: IntoIterator<Item = Value>, T: Into<String> {}
        }
        impl fmt::Display for Statement {}
        impl StatementBuilder for sea_query::InsertStatement {}
        impl StatementBuilder for sea_query::SelectStatement {}
        impl StatementBuilder for sea_query::UpdateStatement {}
        impl StatementBuilder for sea_query::DeleteStatement {}
        impl StatementBuilder for sea_query::WithQuery {}
        impl StatementBuilder for sea_query::TableCreateStatement {}
        impl StatementBuilder for sea_query::TableDropStatement {}
        impl StatementBuilder for sea_query::TableAlterStatement {}
        impl StatementBuilder for sea_query::TableRenameStatement {}
        impl StatementBuilder for sea_query::TableTruncateStatement {}
        impl StatementBuilder for sea_query::IndexCreateStatement {}
        impl StatementBuilder for sea_query::IndexDropStatement {}
        impl StatementBuilder for sea_query::ForeignKeyCreateStatement {}
        impl StatementBuilder for sea_query::ForeignKeyDropStatement {}
        impl StatementBuilder for sea_query::extension::postgres::TypeAlterStatement {}
        impl StatementBuilder for sea_query::extension::postgres::TypeCreateStatement {}
        impl StatementBuilder for sea_query::extension::postgres::TypeDropStatement {}
    }
    mod stream {
        pub use query::*;
        pub use transaction::*;
        mod query {
            use futures_util::Stream;
            use crate::{DbErr, QueryResult};
            pub use ouroboros_impl_query_stream::QueryStream;
            mod ouroboros_impl_query_stream {
                use super::*;
                pub struct QueryStream;
            }
            impl Stream for QueryStream {
                type Item = Result<QueryResult, DbErr>;
            }
        }
        mod transaction {
            use futures_util::Stream;
            use crate::{DbErr, QueryResult};
            pub use ouroboros_impl_transaction_stream::TransactionStream;
            mod ouroboros_impl_transaction_stream {
                use super::*;
                pub struct TransactionStream<'a>;
            }
            impl Stream for TransactionStream<'_> {
                type Item = Result<QueryResult, DbErr>;
            }
        }
    }
    mod transaction {
        use crate::error::*;
        use crate::{ConnectionTrait, DbErr, StreamTrait, TransactionStream, TransactionTrait};
        #[twelve::nature(client)]
        pub struct DatabaseTransaction;
        impl DatabaseTransaction {
            pub async fn commit(self) -> Result<(), DbErr> {}
            pub async fn rollback(self) -> Result<(), DbErr> {}
        }
        impl ConnectionTrait for DatabaseTransaction {}
        impl StreamTrait for DatabaseTransaction {
            type Stream<'a> = TransactionStream<'a>;
        }
        impl TransactionTrait for DatabaseTransaction {}
        pub enum TransactionError<E> {
            Connection(DbErr),
            Transaction(E),
        }
        impl<E> std::fmt::Display for TransactionError<E> where E: std::fmt::Display + std::fmt::Debug {}
        impl<E> std::error::Error for TransactionError<E> where E: std::fmt::Display + std::fmt::Debug {}
        impl<E> From<DbErr> for TransactionError<E> where E: std::fmt::Display + std::fmt::Debug {}
    }
    pub struct Database;
    impl Default for Database {}
    pub struct ConnectOptions;
    impl Clone for ConnectOptions {}
    impl Database {
        #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL, by its URL")]
        pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr> where C: Into<ConnectOptions> {}
    }
    impl<T> From<T> for ConnectOptions where T: Into<String> {}
    impl ConnectOptions {
        pub fn new<T>(url: T) -> Self where T: Into<String> {}
        pub fn get_url(&self) -> &str {}
        pub fn max_connections(&mut self, value: u32) -> &mut Self {}
        pub fn get_max_connections(&self) -> Option<u32> {}
        pub fn min_connections(&mut self, value: u32) -> &mut Self {}
        pub fn get_min_connections(&self) -> Option<u32> {}
        pub fn connect_timeout(&mut self, value: Duration) -> &mut Self {}
        pub fn get_connect_timeout(&self) -> Option<Duration> {}
        pub fn idle_timeout(&mut self, value: Duration) -> &mut Self {}
        pub fn get_idle_timeout(&self) -> Option<Duration> {}
        pub fn acquire_timeout(&mut self, value: Duration) -> &mut Self {}
        pub fn get_acquire_timeout(&self) -> Option<Duration> {}
        pub fn max_lifetime(&mut self, lifetime: Duration) -> &mut Self {}
        pub fn get_max_lifetime(&self) -> Option<Duration> {}
        pub fn sqlx_logging(&mut self, value: bool) -> &mut Self {}
        pub fn get_sqlx_logging(&self) -> bool {}
        pub fn sqlx_logging_level(&mut self, level: log::LevelFilter) -> &mut Self {}
        pub fn sqlx_slow_statements_logging_settings(&mut self, level: log::LevelFilter, duration: Duration) -> &mut Self {}
        pub fn get_sqlx_logging_level(&self) -> log::LevelFilter {}
        pub fn get_sqlx_slow_statements_logging_settings(&self) -> (log::LevelFilter, Duration) {}
        pub fn sqlcipher_key<T>(&mut self, value: T) -> &mut Self where T: Into<Cow<'static, str>> {}
        pub fn set_schema_search_path<T>(&mut self, schema_search_path: T) -> &mut Self where T: Into<String> {}
        pub fn test_before_acquire(&mut self, value: bool) -> &mut Self {}
        pub fn connect_lazy(&mut self, value: bool) -> &mut Self {}
        pub fn get_connect_lazy(&self) -> bool {}
    }
}
mod driver {
    pub use mock::*;
    mod mock {
        use crate::error::*;
        use crate::{DatabaseConnection, DbBackend, ExecResult, QueryResult, Statement, Transaction};
        use futures_util::Stream;
        use std::pin::Pin;
        pub struct MockDatabaseConnector;
        pub struct MockDatabaseConnection;
        pub trait MockDatabaseTrait {
            fn execute(&mut self, counter: usize, stmt: Statement) -> Result<ExecResult, DbErr>;
            fn query(&mut self, counter: usize, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
            fn begin(&mut self);
            fn commit(&mut self);
            fn rollback(&mut self);
            fn drain_transaction_log(&mut self) -> Vec<Transaction>;
            fn get_database_backend(&self) -> DbBackend;
            fn ping(&self) -> Result<(), DbErr>;
        }
        impl MockDatabaseConnector {
            pub fn accepts(string: &str) -> bool {}
            pub async fn connect(string: &str) -> Result<DatabaseConnection, DbErr> {}
        }
        impl MockDatabaseConnection {
            pub fn new<M>(m: M) -> Self where M: MockDatabaseTrait, M: 'static {}
            pub fn get_database_backend(&self) -> DbBackend {}
            pub fn execute(&self, statement: Statement) -> Result<ExecResult, DbErr> {}
            pub fn query_one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {}
            pub fn query_all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {}
            pub fn fetch(&self, statement: &Statement) -> Pin<Box<dyn Stream<Item = Result<QueryResult, DbErr>> + Send>> {}
            pub fn begin(&self) {}
            pub fn commit(&self) {}
            pub fn rollback(&self) {}
            pub fn ping(&self) -> Result<(), DbErr> {}
        }
    }
}
pub mod entity {
    pub use active_enum::*;
    pub use active_model::*;
    pub use base_entity::*;
    pub use column::*;
    pub use identity::*;
    pub use link::*;
    pub use model::*;
    pub use partial_model::*;
    pub use primary_key::*;
    pub use relation::*;
    mod active_enum {
        use crate::{ColIdx, ColumnDef, DbErr, Iterable, QueryResult, TryFromU64, TryGetError, TryGetable};
        use sea_query::{DynIden, Nullable, SimpleExpr, Value, ValueType};
        pub trait ActiveEnum: Sized + Iterable {
            type Value: ActiveEnumValue;
            type ValueVec;
            fn name() -> DynIden;
            fn to_value(&self) -> Self::Value;
            fn try_from_value(v: &Self::Value) -> Result<Self, DbErr>;
            fn db_type() -> ColumnDef;
            fn into_value(self) -> Self::Value {}
            fn as_enum(&self) -> SimpleExpr {}
            fn values() -> Vec<Self::Value> {}
        }
        pub trait ActiveEnumValue: Into<Value> + ValueType + Nullable + TryGetable {
            fn try_get_vec_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Vec<Self>, TryGetError>;
        }
        impl ActiveEnumValue for u8 {}
        impl ActiveEnumValue for u16 {}
        impl ActiveEnumValue for u32 {}
        impl ActiveEnumValue for u64 {}
        impl ActiveEnumValue for String {}
        impl ActiveEnumValue for i8 {}
        impl ActiveEnumValue for i16 {}
        impl ActiveEnumValue for i32 {}
        impl ActiveEnumValue for i64 {}
        impl<T> TryFromU64 for T where T: ActiveEnum {}
    }
    mod active_model {
        use crate::error::*;
        use crate::{ConnectionTrait, DeleteResult, EntityTrait, Value};
        use async_trait::async_trait;
        use sea_query::{Nullable, ValueTuple};
        pub use ActiveValue::{NotSet, Set, Unchanged};
        pub enum ActiveValue<V> where V: Into<Value> {
            Set(V),
            Unchanged(V),
            NotSet,
        }
        impl<V: Clone> Clone for ActiveValue<V> where V: Into<Value> {}
        pub fn Unset<V>(arg0: Option<bool>) -> ActiveValue<V> where V: Into<Value> {}
        pub trait ActiveModelTrait: Clone {
            type Entity: EntityTrait;
            fn take(&mut self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
            fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
            fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) {}
            fn try_set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) -> Result<(), DbErr> {}
            fn not_set(&mut self, c: <Self::Entity as EntityTrait>::Column);
            fn is_not_set(&self, c: <Self::Entity as EntityTrait>::Column) -> bool;
            fn default() -> Self;
            fn default_values() -> Self;
            fn reset(&mut self, c: <Self::Entity as EntityTrait>::Column);
            fn reset_all(self) -> Self {}
            fn get_primary_key_value(&self) -> Option<ValueTuple> {}
            async fn insert<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior + 'a, C: ConnectionTrait, Self: Send {}
            async fn update<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior + 'a, C: ConnectionTrait, Self: Send {}
            async fn save<'a, C>(self, db: &'a C) -> Result<Self, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior + 'a, C: ConnectionTrait, Self: Send {}
            async fn delete<'a, C>(self, db: &'a C) -> Result<DeleteResult, DbErr> where Self: ActiveModelBehavior + 'a, C: ConnectionTrait, Self: Send {}
            fn set_from_json(&mut self, json: serde_json::Value) -> Result<(), DbErr> where <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>, for<'de> <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: serde::de::Deserialize<'de> {}
            fn from_json(json: serde_json::Value) -> Result<Self, DbErr> where <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>, for<'de> <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: serde::de::Deserialize<'de> {}
            fn is_changed(&self) -> bool {}
        }
        pub trait ActiveModelBehavior: ActiveModelTrait {
            fn new() -> Self {}
            async fn before_save<C>(self, db: &C, insert: bool) -> Result<Self, DbErr> where C: ConnectionTrait, Self: Send {}
            async fn after_save<C>(model: <Self::Entity as EntityTrait>::Model, db: &C, insert: bool) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where C: ConnectionTrait, Self: Send {}
            async fn before_delete<C>(self, db: &C) -> Result<Self, DbErr> where C: ConnectionTrait, Self: Send {}
            async fn after_delete<C>(self, db: &C) -> Result<Self, DbErr> where C: ConnectionTrait, Self: Send {}
        }
        pub trait IntoActiveModel<A> where A: ActiveModelTrait {
            fn into_active_model(self) -> A;
        }
        impl<A> IntoActiveModel<A> for A where A: ActiveModelTrait {}
        pub trait IntoActiveValue<V> where V: Into<Value> {
            fn into_active_value(self) -> ActiveValue<V>;
        }
        impl<V> IntoActiveValue<Option<V>> for Option<V> where V: IntoActiveValue<V> + Into<Value> + Nullable {}
        impl<V> IntoActiveValue<Option<V>> for Option<Option<V>> where V: IntoActiveValue<V> + Into<Value> + Nullable {}
        impl IntoActiveValue<bool> for bool {}
        impl IntoActiveValue<i8> for i8 {}
        impl IntoActiveValue<i16> for i16 {}
        impl IntoActiveValue<i32> for i32 {}
        impl IntoActiveValue<i64> for i64 {}
        impl IntoActiveValue<u8> for u8 {}
        impl IntoActiveValue<u16> for u16 {}
        impl IntoActiveValue<u32> for u32 {}
        impl IntoActiveValue<u64> for u64 {}
        impl IntoActiveValue<f32> for f32 {}
        impl IntoActiveValue<f64> for f64 {}
        impl IntoActiveValue<&'static str> for &'static str {}
        impl IntoActiveValue<String> for String {}
        impl IntoActiveValue<Vec<u8>> for Vec<u8> {}
        impl IntoActiveValue<crate::prelude::Json> for crate::prelude::Json {}
        impl IntoActiveValue<crate::prelude::Date> for crate::prelude::Date {}
        impl IntoActiveValue<crate::prelude::Time> for crate::prelude::Time {}
        impl IntoActiveValue<crate::prelude::DateTime> for crate::prelude::DateTime {}
        impl IntoActiveValue<crate::prelude::DateTimeWithTimeZone> for crate::prelude::DateTimeWithTimeZone {}
        impl IntoActiveValue<crate::prelude::DateTimeUtc> for crate::prelude::DateTimeUtc {}
        impl IntoActiveValue<crate::prelude::DateTimeLocal> for crate::prelude::DateTimeLocal {}
        impl IntoActiveValue<crate::prelude::Uuid> for crate::prelude::Uuid {}
        impl IntoActiveValue<crate::prelude::TimeDate> for crate::prelude::TimeDate {}
        impl IntoActiveValue<crate::prelude::TimeTime> for crate::prelude::TimeTime {}
        impl IntoActiveValue<crate::prelude::TimeDateTime> for crate::prelude::TimeDateTime {}
        impl IntoActiveValue<crate::prelude::TimeDateTimeWithTimeZone> for crate::prelude::TimeDateTimeWithTimeZone {}
        impl<V> Default for ActiveValue<V> where V: Into<Value> {}
        impl<V> ActiveValue<V> where V: Into<Value> {
            pub fn set(value: V) -> Self {}
            pub fn is_set(&self) -> bool {}
            pub fn unchanged(value: V) -> Self {}
            pub fn is_unchanged(&self) -> bool {}
            pub fn not_set() -> Self {}
            pub fn is_not_set(&self) -> bool {}
            pub fn take(&mut self) -> Option<V> {}
            pub fn unwrap(self) -> V {}
            pub fn into_value(self) -> Option<Value> {}
            pub fn into_wrapped_value(self) -> ActiveValue<Value> {}
            pub fn reset(&mut self) {}
            pub fn set_if_not_equals(&mut self, value: V) where V: PartialEq {}
            pub fn try_as_ref(&self) -> Option<&V> {}
        }
        impl<V> AsRef<V> for ActiveValue<V> where V: Into<Value> {}
        impl<V> PartialEq for ActiveValue<V> where V: Into<Value> + PartialEq {}
        impl<V> From<ActiveValue<V>> for ActiveValue<Option<V>> where V: Into<Value> + Nullable {}
    }
    mod base_entity {
        use crate::{ActiveModelBehavior, ActiveModelTrait, ColumnTrait, DeleteMany, DeleteOne, FromQueryResult, Insert, ModelTrait, PrimaryKeyToColumn, PrimaryKeyTrait, Related, RelationBuilder, RelationTrait, Select, UpdateMany, UpdateOne};
        use sea_query::{Iden, TableRef};
        pub use strum::IntoEnumIterator as Iterable;
        pub trait IdenStatic: Iden + 'static {
            fn as_str(&self) -> &str;
        }
        pub trait EntityName: IdenStatic + Default {
            fn schema_name(&self) -> Option<&str> {}
            fn comment(&self) -> Option<&str> {}
            fn table_name(&self) -> &str;
            fn module_name(&self) -> &str {}
            fn table_ref(&self) -> TableRef {}
        }
        pub trait EntityTrait: EntityName {
            type Model: ModelTrait<Entity = Self> + FromQueryResult;
            type ActiveModel: ActiveModelBehavior<Entity = Self>;
            type Column: ColumnTrait;
            type Relation: RelationTrait;
            type PrimaryKey: PrimaryKeyTrait + PrimaryKeyToColumn<Column = Self::Column>;
            fn belongs_to<R>(related: R) -> RelationBuilder<Self, R> where R: EntityTrait {}
            fn has_one<R>(arg0: R) -> RelationBuilder<Self, R> where R: EntityTrait + Related<Self> {}
            fn has_many<R>(arg0: R) -> RelationBuilder<Self, R> where R: EntityTrait + Related<Self> {}
            fn find() -> Select<Self> {}
            fn find_by_id<T>(values: T) -> Select<Self> where T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType> {}
            fn insert<A>(model: A) -> Insert<A> where A: ActiveModelTrait<Entity = Self> {}
            fn insert_many<A, I>(models: I) -> Insert<A> where A: ActiveModelTrait<Entity = Self>, I: IntoIterator<Item = A> {}
            fn update<A>(model: A) -> UpdateOne<A> where A: ActiveModelTrait<Entity = Self> {}
            fn update_many() -> UpdateMany<Self> {}
            fn delete<A>(model: A) -> DeleteOne<A> where A: ActiveModelTrait<Entity = Self> {}
            fn delete_many() -> DeleteMany<Self> {}
            fn delete_by_id<T>(values: T) -> DeleteMany<Self> where T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType> {}
        }
    }
    mod column {
        use crate::{DbBackend, EntityName, IdenStatic, Iterable};
        use sea_query::{DynIden, Expr, IntoLikeExpr, SelectStatement, SimpleExpr, Value};
        use std::str::FromStr;
        pub use sea_query::ColumnType;
        pub struct ColumnDef;
        impl Clone for ColumnDef {}
        impl PartialEq for ColumnDef {}
        pub trait ColumnTrait: IdenStatic + Iterable + FromStr {
            type EntityName: EntityName;
            fn def(&self) -> ColumnDef;
            fn enum_type_name(&self) -> Option<&'static str> {}
            fn entity_name(&self) -> DynIden {}
            fn as_column_ref(&self) -> (DynIden, DynIden) {}
            fn eq<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            fn ne<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            fn gt<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            fn gte<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            fn lt<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            fn lte<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            fn between<V>(&self, a: V, b: V) -> SimpleExpr where V: Into<Value> {}
            fn not_between<V>(&self, a: V, b: V) -> SimpleExpr where V: Into<Value> {}
            fn like<T>(&self, s: T) -> SimpleExpr where T: IntoLikeExpr {}
            fn not_like<T>(&self, s: T) -> SimpleExpr where T: IntoLikeExpr {}
            fn starts_with<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
            fn ends_with<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
            fn contains<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
            fn max(&self) -> SimpleExpr {}
            fn min(&self) -> SimpleExpr {}
            fn sum(&self) -> SimpleExpr {}
            fn count(&self) -> SimpleExpr {}
            fn is_null(&self) -> SimpleExpr {}
            fn is_not_null(&self) -> SimpleExpr {}
            fn if_null<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            fn is_in<V, I>(&self, v: I) -> SimpleExpr where V: Into<Value>, I: IntoIterator<Item = V> {}
            fn is_not_in<V, I>(&self, v: I) -> SimpleExpr where V: Into<Value>, I: IntoIterator<Item = V> {}
            fn in_subquery(&self, s: SelectStatement) -> SimpleExpr {}
            fn not_in_subquery(&self, s: SelectStatement) -> SimpleExpr {}
            fn into_expr(self) -> Expr {}
            fn into_returning_expr(self, db_backend: DbBackend) -> Expr {}
            fn select_as(&self, expr: Expr) -> SimpleExpr {}
            fn select_enum_as(&self, expr: Expr) -> SimpleExpr {}
            fn save_as(&self, val: Expr) -> SimpleExpr {}
            fn save_enum_as(&self, val: Expr) -> SimpleExpr {}
        }
        pub trait ColumnTypeTrait {
            fn def(self) -> ColumnDef;
            fn get_enum_name(&self) -> Option<&DynIden>;
        }
        impl ColumnTypeTrait for ColumnType {}
        impl ColumnTypeTrait for ColumnDef {}
        impl ColumnDef {
            pub fn unique(self) -> Self {}
            pub fn comment(self, v: &str) -> Self {}
            pub fn null(self) -> Self {}
            pub fn nullable(self) -> Self {}
            pub fn indexed(self) -> Self {}
            pub fn default_value<T>(self, value: T) -> Self where T: Into<Value> {}
            pub fn default<T>(self, default: T) -> Self where T: Into<SimpleExpr> {}
            pub fn get_column_type(&self) -> &ColumnType {}
            pub fn get_column_default(&self) -> Option<&SimpleExpr> {}
            pub fn is_null(&self) -> bool {}
            pub fn is_unique(&self) -> bool {}
        }
    }
    mod identity {
        use crate::{ColumnTrait, EntityTrait, IdenStatic};
        use sea_query::{DynIden, Iden};
        pub enum Identity {
            Unary(DynIden),
            Binary(DynIden, DynIden),
            Ternary(DynIden, DynIden, DynIden),
            Many(Vec<DynIden>),
        }
        impl Clone for Identity {}
        impl IntoIterator for Identity {
            type Item = DynIden;
            type IntoIter = std::vec::IntoIter<Self::Item>;
        }
        impl Iden for Identity {}
        pub trait IntoIdentity {
            fn into_identity(self) -> Identity;
        }
        pub trait IdentityOf<E> where E: EntityTrait {
            fn identity_of(self) -> Identity;
        }
        impl IntoIdentity for Identity {}
        impl IntoIdentity for String {}
        impl IntoIdentity for &str {}
        impl<T> IntoIdentity for T where T: IdenStatic {}
        impl<T, C> IntoIdentity for (T, C) where T: IdenStatic, C: IdenStatic {}
        impl<T, C, R> IntoIdentity for (T, C, R) where T: IdenStatic, C: IdenStatic, R: IdenStatic {}
        mod impl_into_identity {
            use super::*;
            impl<T0, T1, T2, T3> IntoIdentity for (T0, T1, T2, T3) where T0: IdenStatic, T1: IdenStatic, T2: IdenStatic, T3: IdenStatic {}
        }
        impl<E, C> IdentityOf<E> for C where E: EntityTrait<Column = C>, C: ColumnTrait {}
        mod impl_identity_of {
            use super::*;
            impl<E, C> IdentityOf<E> for (C, C) where E: EntityTrait<Column = C>, C: ColumnTrait {}
            impl<E, C> IdentityOf<E> for (C, C, C) where E: EntityTrait<Column = C>, C: ColumnTrait {}
            impl<E, C> IdentityOf<E> for (C, C, C, C) where E: EntityTrait<Column = C>, C: ColumnTrait {}
        }
    }
    mod link {
        use crate::{EntityTrait, RelationDef, Select};
        pub type LinkDef = RelationDef;
        pub trait Linked {
            type FromEntity: EntityTrait;
            type ToEntity: EntityTrait;
            fn link(&self) -> Vec<LinkDef>;
            fn find_linked(&self) -> Select<Self::ToEntity> {}
        }
    }
    mod model {
        use crate::{ActiveModelBehavior, ActiveModelTrait, ConnectionTrait, DbErr, DeleteResult, EntityTrait, IntoActiveModel, Linked, QueryResult, Related, Select, SelectModel, SelectorRaw, Statement, TryGetError};
        use async_trait::async_trait;
        pub use sea_query::Value;
        pub trait ModelTrait: Clone {
            type Entity: EntityTrait;
            fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> Value;
            fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
            fn find_related<R>(&self, arg1: R) -> Select<R> where R: EntityTrait, Self::Entity: Related<R> {}
            fn find_linked<L>(&self, l: L) -> Select<L::ToEntity> where L: Linked<FromEntity = Self::Entity> {}
            async fn delete<'a, A, C>(self, db: &'a C) -> Result<DeleteResult, DbErr> where Self: IntoActiveModel<A>, C: ConnectionTrait, A: ActiveModelTrait<Entity = Self::Entity> + ActiveModelBehavior + Send + 'a {}
        }
        pub trait FromQueryResult: Sized {
            fn from_query_result(res: &QueryResult, pre: &str) -> Result<Self, DbErr>;
            fn from_query_result_optional(res: &QueryResult, pre: &str) -> Result<Option<Self>, DbErr> {}
            fn from_query_result_nullable(res: &QueryResult, pre: &str) -> Result<Self, TryGetError> {}
            fn find_by_statement(stmt: Statement) -> SelectorRaw<SelectModel<Self>> {}
        }
        impl<T: FromQueryResult> FromQueryResult for Option<T> {}
        pub trait TryIntoModel<M> where M: ModelTrait {
            fn try_into_model(self) -> Result<M, DbErr>;
        }
        impl<M> TryIntoModel<M> for M where M: ModelTrait {}
    }
    mod partial_model {
        use crate::{FromQueryResult, SelectColumns};
        pub trait PartialModelTrait: FromQueryResult {
            fn select_cols<S: SelectColumns>(select: S) -> S;
            fn select_cols_nested<S: SelectColumns>(select: S, _prefix: Option<&str>, _alias: Option<&str>) -> S {}
        }
        impl<T: PartialModelTrait> PartialModelTrait for Option<T> {}
    }
    pub mod prelude {
        pub use crate::error::*;
        pub use crate::sea_query::{DynIden, Expr, RcOrArc, SeaRc, StringLen};
        pub use crate::{ActiveEnum, ActiveModelBehavior, ActiveModelTrait, ColumnDef, ColumnTrait, ColumnType, ColumnTypeTrait, ConnectionTrait, CursorTrait, DatabaseConnection, DbConn, EntityName, EntityTrait, EnumIter, ForeignKeyAction, Iden, IdenStatic, Linked, LoaderTrait, ModelTrait, PaginatorTrait, PrimaryKeyArity, PrimaryKeyToColumn, PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelationDef, RelationTrait, Select, Value, DeriveActiveEnum, DeriveActiveModel, DeriveActiveModelBehavior, DeriveColumn, DeriveCustomColumn, DeriveDisplay, DeriveEntity, DeriveEntityModel, DeriveIden, DeriveIntoActiveModel, DeriveModel, DerivePartialModel, DerivePrimaryKey, DeriveRelatedEntity, DeriveRelation, DeriveValueType};
        pub use async_trait;
        pub use serde_json::Value as Json;
        pub use chrono::{NaiveDate as Date, NaiveTime as Time, NaiveDateTime as DateTime, NaiveDate as ChronoDate, NaiveTime as ChronoTime, NaiveDateTime as ChronoDateTime};
        pub use time::{Date as TimeDate, Time as TimeTime, PrimitiveDateTime as TimeDateTime, OffsetDateTime as TimeDateTimeWithTimeZone};
        pub use uuid::Uuid;
        pub type DateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
        pub type DateTimeUtc = chrono::DateTime<chrono::Utc>;
        pub type DateTimeLocal = chrono::DateTime<chrono::Local>;
        pub type ChronoDateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
        pub type ChronoDateTimeUtc = chrono::DateTime<chrono::Utc>;
        pub type ChronoDateTimeLocal = chrono::DateTime<chrono::Local>;
    }
    mod primary_key {
        use super::{ColumnTrait, IdenStatic, Iterable};
        use crate::{TryFromU64, TryGetableMany};
        use sea_query::{FromValueTuple, IntoValueTuple};
        use std::fmt::Debug;
        pub trait PrimaryKeyTrait: IdenStatic + Iterable {
            type ValueType: Sized + Send + Debug + PartialEq + IntoValueTuple + FromValueTuple + TryGetableMany + TryFromU64 + PrimaryKeyArity;
            fn auto_increment() -> bool;
        }
        pub trait PrimaryKeyToColumn {
            type Column: ColumnTrait;
            fn into_column(self) -> Self::Column;
            fn from_column(col: Self::Column) -> Option<Self> where Self: Sized;
        }
        pub trait PrimaryKeyArity {
            const ARITY: usize;
        }
        impl<V> PrimaryKeyArity for V where V: crate::TryGetable {}
        impl<T1: crate::TryGetableMany> PrimaryKeyArity for (T1,) {}
        impl<T1: crate::TryGetableMany, T2: crate::TryGetableMany> PrimaryKeyArity for (T1, T2) {}
        impl<T1: crate::TryGetableMany, T2: crate::TryGetableMany, T3: crate::TryGetableMany> PrimaryKeyArity for (T1, T2, T3) {}
        impl<T1: crate::TryGetableMany, T2: crate::TryGetableMany, T3: crate::TryGetableMany, T4: crate::TryGetableMany> PrimaryKeyArity for (T1, T2, T3, T4) {}
    }
    mod relation {
        use crate::{EntityTrait, Identity, IdentityOf, Iterable, Select};
        use sea_query::{Condition, ConditionType, DynIden, ForeignKeyCreateStatement, IntoCondition, IntoIden, TableForeignKey, TableRef};
        pub enum RelationType {
            HasOne,
            HasMany,
        }
        impl Clone for RelationType {}
        impl PartialEq for RelationType {}
        pub type ForeignKeyAction = sea_query::ForeignKeyAction;
        pub trait RelationTrait: Iterable + 'static {
            fn def(&self) -> RelationDef;
        }
        pub trait Related<R> where R: EntityTrait {
            fn to() -> RelationDef;
            fn via() -> Option<RelationDef> {}
            fn find_related() -> Select<R> {}
        }
        pub struct RelationDef {
            pub rel_type: RelationType,
            pub from_tbl: TableRef,
            pub to_tbl: TableRef,
            pub from_col: Identity,
            pub to_col: Identity,
            pub is_owner: bool,
            pub on_delete: Option<ForeignKeyAction>,
            pub on_update: Option<ForeignKeyAction>,
            pub on_condition: Option<
                Box<dyn Fn(DynIden, DynIden) -> Condition + Send + Sync>,
            >,
            pub fk_name: Option<String>,
            pub condition_type: ConditionType,
        }
        impl IntoCondition for RelationDef {}
        pub struct RelationBuilder<E, R>(E, R) where E: EntityTrait, R: EntityTrait;
        impl RelationDef {
            pub fn rev(self) -> Self {}
            pub fn from_alias<A>(self, alias: A) -> Self where A: IntoIden {}
            pub fn on_condition<F>(self, f: F) -> Self where F: Fn(DynIden, DynIden) -> Condition + 'static + Send + Sync {}
            pub fn condition_type(self, condition_type: ConditionType) -> Self {}
        }
        impl<E, R> RelationBuilder<E, R> where E: EntityTrait, R: EntityTrait {
            pub fn from<T>(self, identifier: T) -> Self where T: IdentityOf<E> {}
            pub fn to<T>(self, identifier: T) -> Self where T: IdentityOf<R> {}
            pub fn on_delete(self, action: ForeignKeyAction) -> Self {}
            pub fn on_update(self, action: ForeignKeyAction) -> Self {}
            pub fn on_condition<F>(self, f: F) -> Self where F: Fn(DynIden, DynIden) -> Condition + 'static + Send + Sync {}
            pub fn fk_name(self, fk_name: &str) -> Self {}
            pub fn condition_type(self, condition_type: ConditionType) -> Self {}
        }
        impl<E, R> From<RelationBuilder<E, R>> for RelationDef where E: EntityTrait, R: EntityTrait {}
        impl From<RelationDef> for ForeignKeyCreateStatement {}
        impl From<RelationDef> for TableForeignKey {}
    }
}
pub mod error {
    use thiserror::Error;
    pub enum DbErr {
        ConnectionAcquire(ConnAcquireErr),
        TryIntoErr {
            from: &'static str,
            into: &'static str,
            source: Box<dyn std::error::Error + Send + Sync>,
        },
        Conn(RuntimeErr),
        Exec(RuntimeErr),
        Query(RuntimeErr),
        ConvertFromU64(&'static str),
        UnpackInsertId,
        UpdateGetPrimaryKey,
        RecordNotFound(String),
        AttrNotSet(String),
        Custom(String),
        Type(String),
        Json(String),
        Migration(String),
        RecordNotInserted,
        RecordNotUpdated,
    }
    impl thiserror::__private21::Error for DbErr {}
    impl std::fmt::Display for DbErr {}
    pub enum TryGetError {
        DbErr(DbErr),
        Null(String),
    }
    pub enum ConnAcquireErr {
        Timeout,
        ConnectionClosed,
    }
    impl thiserror::__private21::Error for ConnAcquireErr {}
    impl std::fmt::Display for ConnAcquireErr {}
    impl PartialEq for ConnAcquireErr {}
    pub enum RuntimeErr {
        Internal(String),
    }
    impl thiserror::__private21::Error for RuntimeErr {}
    impl std::fmt::Display for RuntimeErr {}
    impl PartialEq for DbErr {}
    pub struct ColumnFromStrErr(pub String);
    impl thiserror::__private21::Error for ColumnFromStrErr {}
    impl std::fmt::Display for ColumnFromStrErr {}
    pub enum SqlErr {
        UniqueConstraintViolation(String),
        ForeignKeyConstraintViolation(String),
    }
    impl thiserror::__private21::Error for SqlErr {}
    impl std::fmt::Display for SqlErr {}
    impl Clone for SqlErr {}
    impl PartialEq for SqlErr {}
    impl DbErr {
        pub fn sql_err(&self) -> Option<SqlErr> {}
    }
}
mod executor {
    pub use cursor::*;
    pub use delete::*;
    pub use execute::*;
    pub use insert::*;
    pub use paginator::*;
    pub use query::*;
    pub use select::*;
    pub use update::*;
    mod cursor {
        use crate::{ConnectionTrait, DbErr, EntityTrait, FromQueryResult, Identity, IdentityOf, IntoIdentity, PartialModelTrait, QueryOrder, QuerySelect, Select, SelectModel, SelectThree, SelectThreeModel, SelectTwo, SelectTwoModel, SelectorTrait, JsonValue};
        use sea_query::{DynIden, IntoValueTuple, SelectStatement};
        pub struct Cursor<S>(S) where S: SelectorTrait;
        impl<S: Clone> Clone for Cursor<S> where S: SelectorTrait {}
        impl<S> Cursor<S> where S: SelectorTrait {
            pub fn new<C>(query: SelectStatement, table: DynIden, order_columns: C) -> Self where C: IntoIdentity {}
            pub fn before<V>(&mut self, values: V) -> &mut Self where V: IntoValueTuple {}
            pub fn after<V>(&mut self, values: V) -> &mut Self where V: IntoValueTuple {}
            pub fn asc(&mut self) -> &mut Self {}
            pub fn desc(&mut self) -> &mut Self {}
            pub fn first(&mut self, num_rows: u64) -> &mut Self {}
            pub fn last(&mut self, num_rows: u64) -> &mut Self {}
            pub async fn all<C>(&mut self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
            pub fn into_model<M>(self) -> Cursor<SelectModel<M>> where M: FromQueryResult {}
            pub fn into_partial_model<M>(self) -> Cursor<SelectModel<M>> where M: PartialModelTrait {}
            pub fn into_json(self) -> Cursor<SelectModel<JsonValue>> {}
            pub fn set_secondary_order_by(&mut self, tbl_col: Vec<(DynIden, Identity)>) -> &mut Self {}
        }
        impl<S> QuerySelect for Cursor<S> where S: SelectorTrait {
            type QueryStatement = SelectStatement;
        }
        impl<S> QueryOrder for Cursor<S> where S: SelectorTrait {
            type QueryStatement = SelectStatement;
        }
        pub trait CursorTrait {
            type Selector: SelectorTrait + Send + Sync;
        }
        impl<E, M> CursorTrait for Select<E> where E: EntityTrait<Model = M>, M: FromQueryResult + Sized + Send + Sync {
            type Selector = SelectModel<M>;
        }
        impl<E, M> Select<E> where E: EntityTrait<Model = M>, M: FromQueryResult + Sized + Send + Sync {
            pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectModel<M>> where C: IntoIdentity {}
        }
        impl<E, F, M, N> CursorTrait for SelectTwo<E, F> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, M: FromQueryResult + Sized + Send + Sync, N: FromQueryResult + Sized + Send + Sync {
            type Selector = SelectTwoModel<M, N>;
        }
        impl<E, F, G, M, N, O> CursorTrait for SelectThree<E, F, G> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult + Sized + Send + Sync, N: FromQueryResult + Sized + Send + Sync, O: FromQueryResult + Sized + Send + Sync {
            type Selector = SelectThreeModel<M, N, O>;
        }
        impl<E, F, M, N> SelectTwo<E, F> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, M: FromQueryResult + Sized + Send + Sync, N: FromQueryResult + Sized + Send + Sync {
            pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectTwoModel<M, N>> where C: IdentityOf<E> {}
            pub fn cursor_by_other<C>(self, order_columns: C) -> Cursor<SelectTwoModel<M, N>> where C: IdentityOf<F> {}
        }
        impl<E, F, G, M, N, O> SelectThree<E, F, G> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult + Sized + Send + Sync, N: FromQueryResult + Sized + Send + Sync, O: FromQueryResult + Sized + Send + Sync {
            pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectThreeModel<M, N, O>> where C: IdentityOf<E> {}
        }
    }
    mod delete {
        use crate::error::*;
        use crate::{ActiveModelTrait, ConnectionTrait, DeleteMany, DeleteOne, EntityTrait};
        use sea_query::DeleteStatement;
        use std::future::Future;
        pub struct Deleter;
        impl Clone for Deleter {}
        pub struct DeleteResult {
            pub rows_affected: u64,
        }
        impl Clone for DeleteResult {}
        impl PartialEq for DeleteResult {}
        impl<'a, A: 'a> DeleteOne<A> where A: ActiveModelTrait {
            pub fn exec<C>(self, db: &'a C) -> impl Future<Output = Result<DeleteResult, DbErr>> + 'a where C: ConnectionTrait {}
            pub fn exec_with_returning<C>(self, db: &'a C) -> impl Future<Output = Result<Option<<A::Entity as EntityTrait>::Model>, DbErr>> + 'a where C: ConnectionTrait {}
        }
        impl<'a, E> DeleteMany<E> where E: EntityTrait {
            pub fn exec<C>(self, db: &'a C) -> impl Future<Output = Result<DeleteResult, DbErr>> + 'a where C: ConnectionTrait {}
            pub fn exec_with_returning<C>(self, db: &C) -> impl Future<Output = Result<Vec<E::Model>, DbErr>> + '_ where E: EntityTrait, C: ConnectionTrait {}
        }
        impl Deleter {
            pub fn new(query: DeleteStatement) -> Self {}
            pub fn exec<C>(self, db: &C) -> impl Future<Output = Result<DeleteResult, DbErr>> + '_ where C: ConnectionTrait {}
            pub fn exec_with_returning<E, C>(self, db: &C) -> impl Future<Output = Result<Vec<E::Model>, DbErr>> + '_ where E: EntityTrait, C: ConnectionTrait {}
        }
    }
    mod execute {
        pub struct ExecResult;
        impl ExecResult {
            pub fn last_insert_id(&self) -> u64 {}
            pub fn rows_affected(&self) -> u64 {}
        }
    }
    mod insert {
        use crate::error::*;
        use crate::{ActiveModelTrait, ConnectionTrait, EntityTrait, Insert, IntoActiveModel, PrimaryKeyTrait, TryInsert};
        use sea_query::{InsertStatement, ValueTuple};
        use std::future::Future;
        type PrimaryKey<A> = <<A as ActiveModelTrait>::Entity as EntityTrait>::PrimaryKey;
        pub struct Inserter<A>(A) where A: ActiveModelTrait;
        pub struct InsertResult<A> where A: ActiveModelTrait {
            pub last_insert_id: <PrimaryKey<A> as PrimaryKeyTrait>::ValueType,
        }
        pub enum TryInsertResult<T> {
            Empty,
            Conflicted,
            Inserted(T),
        }
        impl<A> TryInsert<A> where A: ActiveModelTrait {
            pub async fn exec<'a, C>(self, db: &'a C) -> Result<TryInsertResult<InsertResult<A>>, DbErr> where C: ConnectionTrait, A: 'a {}
            pub async fn exec_without_returning<'a, C>(self, db: &'a C) -> Result<TryInsertResult<u64>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning<'a, C>(self, db: &'a C) -> Result<TryInsertResult<<A::Entity as EntityTrait>::Model>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning_keys<'a, C>(self, db: &'a C) -> Result<TryInsertResult<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning_many<'a, C>(self, db: &'a C) -> Result<TryInsertResult<Vec<<A::Entity as EntityTrait>::Model>>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
        }
        impl<A> Insert<A> where A: ActiveModelTrait {
            pub fn exec<'a, C>(self, db: &'a C) -> impl Future<Output = Result<InsertResult<A>, DbErr>> + 'a where C: ConnectionTrait, A: 'a {}
            pub fn exec_without_returning<'a, C>(self, db: &'a C) -> impl Future<Output = Result<u64, DbErr>> + 'a where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub fn exec_with_returning<'a, C>(self, db: &'a C) -> impl Future<Output = Result<<A::Entity as EntityTrait>::Model, DbErr>> + 'a where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub fn exec_with_returning_keys<'a, C>(self, db: &'a C) -> impl Future<Output = Result<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr>> + 'a where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub fn exec_with_returning_many<'a, C>(self, db: &'a C) -> impl Future<Output = Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr>> + 'a where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
        }
        impl<A> Inserter<A> where A: ActiveModelTrait {
            pub fn new(primary_key: Option<ValueTuple>, query: InsertStatement) -> Self {}
            pub fn exec<'a, C>(self, db: &'a C) -> impl Future<Output = Result<InsertResult<A>, DbErr>> + 'a where C: ConnectionTrait, A: 'a {}
            pub fn exec_without_returning<'a, C>(self, db: &'a C) -> impl Future<Output = Result<u64, DbErr>> + 'a where C: ConnectionTrait, A: 'a {}
            pub fn exec_with_returning<'a, C>(self, db: &'a C) -> impl Future<Output = Result<<A::Entity as EntityTrait>::Model, DbErr>> + 'a where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub fn exec_with_returning_keys<'a, C>(self, db: &'a C) -> impl Future<Output = Result<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr>> + 'a where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub fn exec_with_returning_many<'a, C>(self, db: &'a C) -> impl Future<Output = Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr>> + 'a where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
        }
    }
    mod paginator {
        use crate::error::*;
        use crate::{ConnectionTrait, EntityTrait, FromQueryResult, Select, SelectModel, SelectThree, SelectThreeModel, SelectTwo, SelectTwoModel, Selector, SelectorRaw, SelectorTrait};
        use futures_util::Stream;
        use std::pin::Pin;
        pub type PinBoxStream<'db, Item> = Pin<Box<dyn Stream<Item = Item> + 'db>>;
        pub struct Paginator<'db, C, S>(&'db C, S) where C: ConnectionTrait, S: SelectorTrait + 'db;
        impl<'db, C: Clone, S: Clone> Clone for Paginator<'db, C, S> where C: ConnectionTrait, S: SelectorTrait + 'db {}
        pub struct ItemsAndPagesNumber {
            pub number_of_items: u64,
            pub number_of_pages: u64,
        }
        impl Clone for ItemsAndPagesNumber {}
        impl<'db, C, S> Paginator<'db, C, S> where C: ConnectionTrait, S: SelectorTrait + 'db {
            pub async fn fetch_page(&self, page: u64) -> Result<Vec<S::Item>, DbErr> {}
            pub async fn fetch(&self) -> Result<Vec<S::Item>, DbErr> {}
            pub async fn num_items(&self) -> Result<u64, DbErr> {}
            pub async fn num_pages(&self) -> Result<u64, DbErr> {}
            pub async fn num_items_and_pages(&self) -> Result<ItemsAndPagesNumber, DbErr> {}
            pub fn next(&mut self) {}
            pub fn cur_page(&self) -> u64 {}
            pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<S::Item>>, DbErr> {}
            pub fn into_stream(self) -> PinBoxStream<'db, Result<Vec<S::Item>, DbErr>> {}
        }
        pub trait PaginatorTrait<'db, C> where C: ConnectionTrait {
            type Selector: SelectorTrait + Send + Sync + 'db;
            fn paginate(self, db: &'db C, page_size: u64) -> Paginator<'db, C, Self::Selector>;
            async fn count(self, db: &'db C) -> Result<u64, DbErr> where Self: Send + Sized, Self: Send {}
            async fn exists(self, db: &'db C) -> Result<bool, DbErr> where Self: Send + Sized, Self: Send {}
        }
        impl<'db, C, S> PaginatorTrait<'db, C> for Selector<S> where C: ConnectionTrait, S: SelectorTrait + Send + Sync + 'db {
            type Selector = S;
        }
        impl<'db, C, S> PaginatorTrait<'db, C> for SelectorRaw<S> where C: ConnectionTrait, S: SelectorTrait + Send + Sync + 'db {
            type Selector = S;
        }
        impl<'db, C, M, E> PaginatorTrait<'db, C> for Select<E> where C: ConnectionTrait, E: EntityTrait<Model = M>, M: FromQueryResult + Sized + Send + Sync + 'db {
            type Selector = SelectModel<M>;
        }
        impl<'db, C, M, N, E, F> PaginatorTrait<'db, C> for SelectTwo<E, F> where C: ConnectionTrait, E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, M: FromQueryResult + Sized + Send + Sync + 'db, N: FromQueryResult + Sized + Send + Sync + 'db {
            type Selector = SelectTwoModel<M, N>;
        }
        impl<'db, C, M, N, O, E, F, G> PaginatorTrait<'db, C> for SelectThree<E, F, G> where C: ConnectionTrait, E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult + Sized + Send + Sync + 'db, N: FromQueryResult + Sized + Send + Sync + 'db, O: FromQueryResult + Sized + Send + Sync + 'db {
            type Selector = SelectThreeModel<M, N, O>;
        }
    }
    mod query {
        pub use crate::error::TryGetError;
        use crate::error::DbErr;
        use crate::{SelectGetableValue, SelectorRaw, Statement};
        use std::fmt;
        pub struct QueryResult;
        pub trait TryGetable: Sized {
            fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Self, TryGetError>;
            fn try_get(res: &QueryResult, pre: &str, col: &str) -> Result<Self, TryGetError> {}
            fn try_get_by_index(res: &QueryResult, index: usize) -> Result<Self, TryGetError> {}
        }
        impl From<TryGetError> for DbErr {}
        impl From<DbErr> for TryGetError {}
        impl QueryResult {
            pub fn try_get_by<T, I>(&self, index: I) -> Result<T, DbErr> where T: TryGetable, I: ColIdx {}
            pub fn try_get_by_nullable<T, I>(&self, index: I) -> Result<T, TryGetError> where T: TryGetable, I: ColIdx {}
            pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr> where T: TryGetable {}
            pub fn try_get_nullable<T>(&self, pre: &str, col: &str) -> Result<T, TryGetError> where T: TryGetable {}
            pub fn try_get_by_index<T>(&self, idx: usize) -> Result<T, DbErr> where T: TryGetable {}
            pub fn try_get_by_index_nullable<T>(&self, idx: usize) -> Result<T, TryGetError> where T: TryGetable {}
            pub fn try_get_many<T>(&self, pre: &str, cols: &[String]) -> Result<T, DbErr> where T: TryGetableMany {}
            pub fn try_get_many_by_index<T>(&self) -> Result<T, DbErr> where T: TryGetableMany {}
            pub fn column_names(&self) -> Vec<String> {}
            pub fn try_as_mock_row(&self) -> Option<&crate::MockRow> {}
        }
        impl<T: TryGetable> TryGetable for Option<T> {}
        pub trait ColIdx {
            fn as_str(&self) -> Option<&str>;
            fn as_usize(&self) -> Option<&usize>;
        }
        impl ColIdx for &str {}
        impl ColIdx for usize {}
        impl TryGetable for bool {}
        impl TryGetable for i8 {}
        impl TryGetable for i16 {}
        impl TryGetable for i32 {}
        impl TryGetable for i64 {}
        impl TryGetable for u8 {}
        impl TryGetable for u16 {}
        impl TryGetable for u64 {}
        impl TryGetable for f32 {}
        impl TryGetable for f64 {}
        impl TryGetable for Vec<u8> {}
        impl TryGetable for serde_json::Value {}
        impl TryGetable for chrono::NaiveDate {}
        impl TryGetable for chrono::NaiveTime {}
        impl TryGetable for chrono::NaiveDateTime {}
        impl TryGetable for chrono::DateTime<chrono::FixedOffset> {}
        impl TryGetable for chrono::DateTime<chrono::Utc> {}
        impl TryGetable for chrono::DateTime<chrono::Local> {}
        impl TryGetable for time::Date {}
        impl TryGetable for time::Time {}
        impl TryGetable for time::PrimitiveDateTime {}
        impl TryGetable for time::OffsetDateTime {}
        impl TryGetable for uuid::Uuid {}
        impl TryGetable for uuid::fmt::Braced {}
        impl TryGetable for uuid::fmt::Hyphenated {}
        impl TryGetable for uuid::fmt::Simple {}
        impl TryGetable for uuid::fmt::Urn {}
        impl TryGetable for u32 {}
        impl TryGetable for String {}
        pub trait TryGetableMany: Sized {
            fn try_get_many(res: &QueryResult, pre: &str, cols: &[String]) -> Result<Self, TryGetError>;
            fn try_get_many_by_index(res: &QueryResult) -> Result<Self, TryGetError>;
            fn find_by_statement<C>(stmt: Statement) -> SelectorRaw<SelectGetableValue<Self, C>> where C: strum::IntoEnumIterator + sea_query::Iden {}
        }
        impl<T> TryGetableMany for T where T: TryGetable {}
        impl<T> TryGetableMany for (T,) where T: TryGetableMany {}
        mod impl_try_get_many {
            use super::*;
            impl<T0, T1> TryGetableMany for (T0, T1) where T0: TryGetable, T1: TryGetable {}
            impl<T0, T1, T2> TryGetableMany for (T0, T1, T2) where T0: TryGetable, T1: TryGetable, T2: TryGetable {}
            impl<T0, T1, T2, T3> TryGetableMany for (T0, T1, T2, T3) where T0: TryGetable, T1: TryGetable, T2: TryGetable, T3: TryGetable {}
        }
        pub trait TryGetableArray: Sized {
            fn try_get_by<I: ColIdx>(res: &QueryResult, index: I) -> Result<Vec<Self>, TryGetError>;
        }
        impl<T> TryGetable for Vec<T> where T: TryGetableArray {}
        pub trait TryGetableFromJson: Sized where for<'de> Self: serde::Deserialize<'de> {
            fn try_get_from_json<I: ColIdx>(res: &QueryResult, idx: I) -> Result<Self, TryGetError> {}
            fn from_json_vec(value: serde_json::Value) -> Result<Vec<Self>, TryGetError> {}
        }
        impl<T> TryGetable for T where T: TryGetableFromJson {}
        impl<T> TryGetableArray for T where T: TryGetableFromJson {}
        pub trait TryFromU64: Sized {
            fn try_from_u64(n: u64) -> Result<Self, DbErr>;
        }
        mod try_from_u64_err {
            use super::*;
            impl<T0, T1> TryFromU64 for (T0, T1) where T0: TryFromU64, T1: TryFromU64 {}
            impl<T0, T1, T2> TryFromU64 for (T0, T1, T2) where T0: TryFromU64, T1: TryFromU64, T2: TryFromU64 {}
            impl<T0, T1, T2, T3> TryFromU64 for (T0, T1, T2, T3) where T0: TryFromU64, T1: TryFromU64, T2: TryFromU64, T3: TryFromU64 {}
        }
        impl TryFromU64 for i8 {}
        impl TryFromU64 for i16 {}
        impl TryFromU64 for i32 {}
        impl TryFromU64 for i64 {}
        impl TryFromU64 for u8 {}
        impl TryFromU64 for u16 {}
        impl TryFromU64 for u32 {}
        impl TryFromU64 for u64 {}
        impl TryFromU64 for String {}
        impl TryFromU64 for bool {}
        impl TryFromU64 for f32 {}
        impl TryFromU64 for f64 {}
        impl TryFromU64 for Vec<u8> {}
        impl TryFromU64 for serde_json::Value {}
        impl TryFromU64 for chrono::NaiveDate {}
        impl TryFromU64 for chrono::NaiveTime {}
        impl TryFromU64 for chrono::NaiveDateTime {}
        impl TryFromU64 for chrono::DateTime<chrono::FixedOffset> {}
        impl TryFromU64 for chrono::DateTime<chrono::Utc> {}
        impl TryFromU64 for chrono::DateTime<chrono::Local> {}
        impl TryFromU64 for time::Date {}
        impl TryFromU64 for time::Time {}
        impl TryFromU64 for time::PrimitiveDateTime {}
        impl TryFromU64 for time::OffsetDateTime {}
        impl TryFromU64 for uuid::Uuid {}
        impl TryFromU64 for uuid::fmt::Simple {}
        impl TryFromU64 for uuid::fmt::Hyphenated {}
        impl TryFromU64 for uuid::fmt::Urn {}
        impl TryFromU64 for uuid::fmt::Braced {}
    }
    mod select {
        use crate::error::*;
        use crate::{ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, PartialModelTrait, QueryResult, Select, SelectThree, SelectTwo, SelectTwoMany, Statement, StreamTrait, TryGetableMany, JsonValue};
        use futures_util::Stream;
        use sea_query::SelectStatement;
        use std::pin::Pin;
        pub struct Selector<S>(S) where S: SelectorTrait;
        impl<S: Clone> Clone for Selector<S> where S: SelectorTrait {}
        pub struct SelectorRaw<S>(S) where S: SelectorTrait;
        impl<S: Clone> Clone for SelectorRaw<S> where S: SelectorTrait {}
        pub trait SelectorTrait {
            type Item: Sized;
            fn from_raw_query_result(res: QueryResult) -> Result<Self::Item, DbErr>;
        }
        pub struct SelectGetableValue<T, C>(T, C) where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden;
        pub struct SelectGetableTuple<T>(T) where T: TryGetableMany;
        pub struct SelectModel<M>(M) where M: FromQueryResult;
        pub struct SelectTwoModel<M, N>(M, N) where M: FromQueryResult, N: FromQueryResult;
        impl<M: Clone, N: Clone> Clone for SelectTwoModel<M, N> where M: FromQueryResult, N: FromQueryResult {}
        pub struct SelectThreeModel<M, N, O>(M, N, O) where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult;
        impl<M: Clone, N: Clone, O: Clone> Clone for SelectThreeModel<M, N, O> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {}
        impl<T, C> SelectorTrait for SelectGetableValue<T, C> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {
            type Item = T;
        }
        impl<T> SelectorTrait for SelectGetableTuple<T> where T: TryGetableMany {
            type Item = T;
        }
        impl<M> SelectorTrait for SelectModel<M> where M: FromQueryResult + Sized {
            type Item = M;
        }
        impl<M, N> SelectorTrait for SelectTwoModel<M, N> where M: FromQueryResult + Sized, N: FromQueryResult + Sized {
            type Item = (M, Option<N>);
        }
        impl<M, N, O> SelectorTrait for SelectThreeModel<M, N, O> where M: FromQueryResult + Sized, N: FromQueryResult + Sized, O: FromQueryResult + Sized {
            type Item = (M, Option<N>, Option<O>);
        }
        impl<E> Select<E> where E: EntityTrait {
            pub fn from_raw_sql(self, stmt: Statement) -> SelectorRaw<SelectModel<E::Model>> {}
            pub fn into_model<M>(self) -> Selector<SelectModel<M>> where M: FromQueryResult {}
            pub fn into_partial_model<M>(self) -> Selector<SelectModel<M>> where M: PartialModelTrait {}
            pub fn into_json(self) -> Selector<SelectModel<JsonValue>> {}
            pub fn into_values<T, C>(self) -> Selector<SelectGetableValue<T, C>> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
            pub fn into_tuple<T>(self) -> Selector<SelectGetableTuple<T>> where T: TryGetableMany {}
            pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<E::Model, DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            pub async fn stream_partial_model<'a: 'b, 'b, C, M>(self, db: &'a C) -> Result<impl Stream<Item = Result<M, DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b {}
        }
        impl<E, F> SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            pub fn into_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> where M: FromQueryResult, N: FromQueryResult {}
            pub fn into_partial_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> where M: PartialModelTrait, N: PartialModelTrait {}
            pub fn into_json(self) -> Selector<SelectTwoModel<JsonValue, JsonValue>> {}
            pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            pub async fn stream_partial_model<'a: 'b, 'b, C, M, N>(self, db: &'a C) -> Result<impl Stream<Item = Result<(M, Option<N>), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b, N: PartialModelTrait + Send + 'b {}
        }
        impl<E, F> SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {
            pub fn into_json(self) -> Selector<SelectTwoModel<JsonValue, JsonValue>> {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            pub async fn stream_partial_model<'a: 'b, 'b, C, M, N>(self, db: &'a C) -> Result<impl Stream<Item = Result<(M, Option<N>), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b, N: PartialModelTrait + Send + 'b {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>)>, DbErr> where C: ConnectionTrait {}
        }
        impl<E, F, G> SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
            pub fn into_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {}
            pub fn into_partial_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> where M: PartialModelTrait, N: PartialModelTrait, O: PartialModelTrait {}
            pub fn into_json(self) -> Selector<SelectThreeModel<JsonValue, JsonValue, JsonValue>> {}
            pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>, Option<G::Model>), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            pub async fn stream_partial_model<'a: 'b, 'b, C, M, N, O>(self, db: &'a C) -> Result<impl Stream<Item = Result<(M, Option<N>, Option<O>), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b, N: PartialModelTrait + Send + 'b, O: PartialModelTrait + Send + 'b {}
        }
        impl<S> Selector<S> where S: SelectorTrait {
            pub fn with_columns<T, C>(query: SelectStatement) -> Selector<SelectGetableValue<T, C>> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
            pub fn into_tuple<T>(query: SelectStatement) -> Selector<SelectGetableTuple<T>> where T: TryGetableMany {}
            pub fn into_statement(self, builder: DbBackend) -> Statement {}
            pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<Pin<Box<dyn Stream<Item = Result<S::Item, DbErr>> + 'b + Send>>, DbErr> where C: ConnectionTrait + StreamTrait + Send, S: 'b, S::Item: Send {}
        }
        impl<S> SelectorRaw<S> where S: SelectorTrait {
            pub fn from_statement<M>(stmt: Statement) -> SelectorRaw<SelectModel<M>> where M: FromQueryResult {}
            pub fn with_columns<T, C>(stmt: Statement) -> SelectorRaw<SelectGetableValue<T, C>> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
            pub fn into_model<M>(self) -> SelectorRaw<SelectModel<M>> where M: FromQueryResult {}
            pub fn into_json(self) -> SelectorRaw<SelectModel<JsonValue>> {}
            pub fn into_statement(self) -> Statement {}
            pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<Pin<Box<dyn Stream<Item = Result<S::Item, DbErr>> + 'b + Send>>, DbErr> where C: ConnectionTrait + StreamTrait + Send, S: 'b, S::Item: Send {}
        }
    }
    mod update {
        use crate::error::*;
        use crate::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, UpdateMany, UpdateOne};
        use sea_query::UpdateStatement;
        pub struct Updater;
        impl Clone for Updater {}
        pub struct UpdateResult {
            pub rows_affected: u64,
        }
        impl Clone for UpdateResult {}
        impl PartialEq for UpdateResult {}
        impl Default for UpdateResult {}
        impl<A> UpdateOne<A> where A: ActiveModelTrait {
            pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
        }
        impl<'a, E> UpdateMany<E> where E: EntityTrait {
            pub async fn exec<C>(self, db: &'a C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<C>(self, db: &'a C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait {}
        }
        impl Updater {
            pub fn new(query: UpdateStatement) -> Self {}
            pub fn check_record_exists(self) -> Self {}
            pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait {}
        }
    }
}
pub mod metric {
    use std::time::Duration;
    use inner::metric;
    pub struct Info<'a> {
        pub elapsed: Duration,
        pub statement: &'a crate::Statement,
        pub failed: bool,
    }
}
pub mod query {
    pub use combine::{SelectA, SelectB, SelectC};
    pub use delete::*;
    pub use helper::*;
    pub use insert::*;
    pub use json::*;
    pub use loader::*;
    pub use select::*;
    pub use traits::*;
    pub use update::*;
    pub use util::*;
    pub use crate::{ConnectionTrait, CursorTrait, InsertResult, PaginatorTrait, Statement, StreamTrait, TransactionTrait, UpdateResult, Value, Values};
    pub(crate) mod combine {
        use crate::{EntityTrait, IdenStatic, Select, SelectThree, SelectTwo, SelectTwoMany};
        use sea_query::Iden;
        pub struct SelectA;
        impl Clone for SelectA {}
        impl Iden for SelectA {}
        impl IdenStatic for SelectA {}
        pub struct SelectB;
        impl Clone for SelectB {}
        impl Iden for SelectB {}
        impl IdenStatic for SelectB {}
        pub struct SelectC;
        impl Clone for SelectC {}
        impl Iden for SelectC {}
        impl IdenStatic for SelectC {}
        impl<E> Select<E> where E: EntityTrait {
            pub fn select_also<F>(self, arg1: F) -> SelectTwo<E, F> where F: EntityTrait {}
            pub fn select_with<F>(self, arg1: F) -> SelectTwoMany<E, F> where F: EntityTrait {}
        }
        impl<E, F> SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            pub fn select_also<G>(self, arg1: G) -> SelectThree<E, F, G> where G: EntityTrait {}
        }
    }
    mod delete {
        use crate::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryTrait};
        use sea_query::DeleteStatement;
        pub struct Delete;
        impl Clone for Delete {}
        pub struct DeleteOne<A>(A) where A: ActiveModelTrait;
        impl<A: Clone> Clone for DeleteOne<A> where A: ActiveModelTrait {}
        pub struct DeleteMany<E>(E) where E: EntityTrait;
        impl<E: Clone> Clone for DeleteMany<E> where E: EntityTrait {}
        impl Delete {
            pub fn one<E, A, M>(model: M) -> DeleteOne<A> where E: EntityTrait, A: ActiveModelTrait<Entity = E>, M: IntoActiveModel<A> {}
            pub fn many<E>(entity: E) -> DeleteMany<E> where E: EntityTrait {}
        }
        impl<A> QueryFilter for DeleteOne<A> where A: ActiveModelTrait {
            type QueryStatement = DeleteStatement;
        }
        impl<E> QueryFilter for DeleteMany<E> where E: EntityTrait {
            type QueryStatement = DeleteStatement;
        }
        impl<A> QueryTrait for DeleteOne<A> where A: ActiveModelTrait {
            type QueryStatement = DeleteStatement;
        }
        impl<E> QueryTrait for DeleteMany<E> where E: EntityTrait {
            type QueryStatement = DeleteStatement;
        }
    }
    mod helper {
        use crate::{ColumnAsExpr, ColumnTrait, IntoIdentity, IntoSimpleExpr, ModelTrait, RelationDef};
        use sea_query::{IntoCondition, IntoIden, LockBehavior, LockType, NullOrdering, SelectExpr, SelectStatement, SimpleExpr, IntoColumnRef};
        pub use sea_query::{Condition, ConditionalStatement, DynIden, JoinType, Order, OrderedStatement};
        pub trait QuerySelect: Sized {
            type QueryStatement;
            fn query(&mut self) -> &mut SelectStatement;
            fn select_only(self) -> Self {}
            fn column<C>(self, col: C) -> Self where C: ColumnTrait {}
            fn column_as<C, I>(self, col: C, alias: I) -> Self where C: ColumnAsExpr, I: IntoIdentity {}
            fn columns<C, I>(self, cols: I) -> Self where C: ColumnTrait, I: IntoIterator<Item = C> {}
            fn offset<T>(self, offset: T) -> Self where T: Into<Option<u64>> {}
            fn limit<T>(self, limit: T) -> Self where T: Into<Option<u64>> {}
            fn group_by<C>(self, col: C) -> Self where C: IntoSimpleExpr {}
            fn having<F>(self, filter: F) -> Self where F: IntoCondition {}
            fn distinct(self) -> Self {}
            fn distinct_on<T, I>(self, cols: I) -> Self where T: IntoColumnRef, I: IntoIterator<Item = T> {}
            fn join(self, join: JoinType, rel: RelationDef) -> Self {}
            fn join_rev(self, join: JoinType, rel: RelationDef) -> Self {}
            fn join_as<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self where I: IntoIden {}
            fn join_as_rev<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self where I: IntoIden {}
            fn lock(self, lock_type: LockType) -> Self {}
            fn lock_shared(self) -> Self {}
            #[twelve::does(claim)]
            fn lock_exclusive(self) -> Self {}
            #[twelve::does(claim)]
            fn lock_with_behavior(self, r#type: LockType, behavior: LockBehavior) -> Self {}
            fn expr<T>(self, expr: T) -> Self where T: Into<SelectExpr> {}
            fn exprs<T, I>(self, exprs: I) -> Self where T: Into<SelectExpr>, I: IntoIterator<Item = T> {}
            fn expr_as<T, A>(self, expr: T, alias: A) -> Self where T: Into<SimpleExpr>, A: IntoIdentity {}
            fn expr_as_<T, A>(self, expr: T, alias: A) -> Self where T: Into<SimpleExpr>, A: IntoIdentity {}
            fn tbl_col_as<T, C, A>(self, arg1: (T, C), alias: A) -> Self where T: IntoIden + 'static, C: IntoIden + 'static, A: IntoIdentity {}
        }
        pub trait QueryOrder: Sized {
            type QueryStatement: OrderedStatement;
            fn query(&mut self) -> &mut SelectStatement;
            fn order_by<C>(self, col: C, ord: Order) -> Self where C: IntoSimpleExpr {}
            fn order_by_asc<C>(self, col: C) -> Self where C: IntoSimpleExpr {}
            fn order_by_desc<C>(self, col: C) -> Self where C: IntoSimpleExpr {}
            fn order_by_with_nulls<C>(self, col: C, ord: Order, nulls: NullOrdering) -> Self where C: IntoSimpleExpr {}
        }
        pub trait QueryFilter: Sized {
            type QueryStatement: ConditionalStatement;
            fn query(&mut self) -> &mut Self::QueryStatement;
            fn filter<F>(self, filter: F) -> Self where F: IntoCondition {}
            fn belongs_to<M>(self, model: &M) -> Self where M: ModelTrait {}
            fn belongs_to_tbl_alias<M>(self, model: &M, tbl_alias: &str) -> Self where M: ModelTrait {}
        }
    }
    mod insert {
        use crate::{ActiveModelTrait, IntoActiveModel, QueryTrait};
        use sea_query::{InsertStatement, OnConflict};
        pub struct Insert<A>(A) where A: ActiveModelTrait;
        impl<A> Default for Insert<A> where A: ActiveModelTrait {}
        impl<A> Insert<A> where A: ActiveModelTrait {
            pub fn one<M>(m: M) -> Self where M: IntoActiveModel<A> {}
            pub fn many<M, I>(models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
            pub fn add<M>(self, m: M) -> Self where M: IntoActiveModel<A> {}
            pub fn add_multi<M, I>(self, models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
            pub fn add_many<M, I>(self, models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
            pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
            pub fn do_nothing(self) -> TryInsert<A> where A: ActiveModelTrait {}
            pub fn on_empty_do_nothing(self) -> TryInsert<A> where A: ActiveModelTrait {}
            pub fn on_conflict_do_nothing(self) -> TryInsert<A> where A: ActiveModelTrait {}
        }
        impl<A> QueryTrait for Insert<A> where A: ActiveModelTrait {
            type QueryStatement = InsertStatement;
        }
        pub struct TryInsert<A>(A) where A: ActiveModelTrait;
        impl<A> Default for TryInsert<A> where A: ActiveModelTrait {}
        impl<A> TryInsert<A> where A: ActiveModelTrait {
            pub fn one<M>(m: M) -> Self where M: IntoActiveModel<A> {}
            pub fn many<M, I>(models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
            pub fn add<M>(self, m: M) -> Self where M: IntoActiveModel<A> {}
            pub fn add_many<M, I>(self, models: I) -> Self where M: IntoActiveModel<A>, I: IntoIterator<Item = M> {}
            pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
            pub fn from_insert(insert: Insert<A>) -> Self {}
        }
        impl<A> QueryTrait for TryInsert<A> where A: ActiveModelTrait {
            type QueryStatement = InsertStatement;
        }
    }
    mod join {
        use crate::{EntityTrait, Linked, Related, Select, SelectThree, SelectTwo, SelectTwoMany};
        pub use sea_query::JoinType;
        impl<E> Select<E> where E: EntityTrait {
            pub fn left_join<R>(self, arg1: R) -> Self where R: EntityTrait, E: Related<R> {}
            pub fn right_join<R>(self, arg1: R) -> Self where R: EntityTrait, E: Related<R> {}
            pub fn inner_join<R>(self, arg1: R) -> Self where R: EntityTrait, E: Related<R> {}
            pub fn reverse_join<R>(self, arg1: R) -> Self where R: EntityTrait + Related<E> {}
            pub fn find_also_related<R>(self, r: R) -> SelectTwo<E, R> where R: EntityTrait, E: Related<R> {}
            pub fn find_with_related<R>(self, r: R) -> SelectTwoMany<E, R> where R: EntityTrait, E: Related<R> {}
            pub fn find_also_linked<L, T>(self, l: L) -> SelectTwo<E, T> where L: Linked<FromEntity = E, ToEntity = T>, T: EntityTrait {}
            pub fn find_with_linked<L, T>(self, l: L) -> SelectTwoMany<E, T> where L: Linked<FromEntity = E, ToEntity = T>, T: EntityTrait {}
        }
        impl<E, F> SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            pub fn find_also_related<R>(self, r: R) -> SelectThree<E, F, R> where R: EntityTrait, E: Related<R> {}
            pub fn and_also_related<R>(self, r: R) -> SelectThree<E, F, R> where R: EntityTrait, F: Related<R> {}
        }
    }
    mod json {
        use crate::error::*;
        use crate::FromQueryResult;
        pub use serde_json::Value as JsonValue;
        impl FromQueryResult for JsonValue {}
    }
    mod loader {
        use crate::error::*;
        use crate::{ConnectionTrait, DbErr, EntityTrait, ModelTrait, Related, Select};
        use async_trait::async_trait;
        pub trait EntityOrSelect<E: EntityTrait> {
            fn select(self) -> Select<E>;
        }
        pub trait LoaderTrait {
            type Model: ModelTrait;
            async fn load_one<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Option<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, R::Model: Send + Sync, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R>;
            async fn load_many<R, S, C>(&self, stmt: S, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, R::Model: Send + Sync, S: EntityOrSelect<R>, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R>;
            async fn load_many_to_many<R, S, V, C>(&self, stmt: S, via: V, db: &C) -> Result<Vec<Vec<R::Model>>, DbErr> where C: ConnectionTrait, R: EntityTrait, R::Model: Send + Sync, S: EntityOrSelect<R>, V: EntityTrait, V::Model: Send + Sync, <<Self as LoaderTrait>::Model as ModelTrait>::Entity: Related<R>;
        }
        impl<E> EntityOrSelect<E> for E where E: EntityTrait {}
        impl<E> EntityOrSelect<E> for Select<E> where E: EntityTrait {}
        impl<M> LoaderTrait for Vec<M> where M: ModelTrait + Sync {
            type Model = M;
        }
        impl<M> LoaderTrait for &[M] where M: ModelTrait + Sync {
            type Model = M;
        }
    }
    mod select {
        use crate::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
        use sea_query::{Expr, SelectStatement, SimpleExpr};
        pub struct Select<E>(E) where E: EntityTrait;
        impl<E: Clone> Clone for Select<E> where E: EntityTrait {}
        pub struct SelectTwo<E, F>(E, F) where E: EntityTrait, F: EntityTrait;
        impl<E: Clone, F: Clone> Clone for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {}
        pub struct SelectTwoMany<E, F>(E, F) where E: EntityTrait, F: EntityTrait;
        impl<E: Clone, F: Clone> Clone for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {}
        pub struct SelectThree<E, F, G>(E, F, G) where E: EntityTrait, F: EntityTrait, G: EntityTrait;
        impl<E: Clone, F: Clone, G: Clone> Clone for SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {}
        pub trait IntoSimpleExpr {
            fn into_simple_expr(self) -> SimpleExpr;
        }
        pub trait ColumnAsExpr: IntoSimpleExpr {
            fn into_column_as_expr(self) -> SimpleExpr;
        }
        impl<E> QuerySelect for Select<E> where E: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QuerySelect for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QuerySelect for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F, G> QuerySelect for SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E> QueryFilter for Select<E> where E: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryFilter for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryFilter for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F, G> QueryFilter for SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E> QueryOrder for Select<E> where E: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryOrder for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryOrder for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F, G> QueryOrder for SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<C> ColumnAsExpr for C where C: ColumnTrait {}
        impl ColumnAsExpr for Expr {}
        impl ColumnAsExpr for SimpleExpr {}
        impl<C> IntoSimpleExpr for C where C: ColumnTrait {}
        impl IntoSimpleExpr for Expr {}
        impl IntoSimpleExpr for SimpleExpr {}
        impl<E> QueryTrait for Select<E> where E: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryTrait for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryTrait for SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {
            type QueryStatement = SelectStatement;
        }
        impl<E, F, G> QueryTrait for SelectThree<E, F, G> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
            type QueryStatement = SelectStatement;
        }
    }
    mod traits {
        use crate::{ColumnAsExpr, ColumnTrait, DbBackend, IntoIdentity, QuerySelect, Statement};
        use sea_query::QueryStatementBuilder;
        pub trait QueryTrait {
            type QueryStatement: QueryStatementBuilder;
            fn query(&mut self) -> &mut Self::QueryStatement;
            fn as_query(&self) -> &Self::QueryStatement;
            fn into_query(self) -> Self::QueryStatement;
            fn build(&self, db_backend: DbBackend) -> Statement {}
            fn apply_if<T, F>(self, val: Option<T>, if_some: F) -> Self where Self: Sized, F: FnOnce(Self, T) -> Self {}
        }
        pub trait SelectColumns {
            fn select_column<C: ColumnTrait>(self, col: C) -> Self;
            fn select_column_as<C, I>(self, col: C, alias: I) -> Self where C: ColumnAsExpr, I: IntoIdentity;
        }
        impl<S> SelectColumns for S where S: QuerySelect {}
    }
    mod update {
        use crate::{ActiveModelTrait, EntityTrait, QueryFilter, QueryTrait};
        use sea_query::{IntoIden, SimpleExpr, UpdateStatement};
        pub struct Update;
        impl Clone for Update {}
        pub struct UpdateOne<A>(A) where A: ActiveModelTrait;
        impl<A: Clone> Clone for UpdateOne<A> where A: ActiveModelTrait {}
        pub struct UpdateMany<E>(E) where E: EntityTrait;
        impl<E: Clone> Clone for UpdateMany<E> where E: EntityTrait {}
        impl Update {
            pub fn one<E, A>(model: A) -> UpdateOne<A> where E: EntityTrait, A: ActiveModelTrait<Entity = E> {}
            pub fn many<E>(entity: E) -> UpdateMany<E> where E: EntityTrait {}
        }
        impl<A> QueryFilter for UpdateOne<A> where A: ActiveModelTrait {
            type QueryStatement = UpdateStatement;
        }
        impl<E> QueryFilter for UpdateMany<E> where E: EntityTrait {
            type QueryStatement = UpdateStatement;
        }
        impl<A> QueryTrait for UpdateOne<A> where A: ActiveModelTrait {
            type QueryStatement = UpdateStatement;
        }
        impl<E> QueryTrait for UpdateMany<E> where E: EntityTrait {
            type QueryStatement = UpdateStatement;
        }
        impl<E> UpdateMany<E> where E: EntityTrait {
            pub fn set<A>(self, model: A) -> Self where A: ActiveModelTrait<Entity = E> {}
            pub fn col_expr<T>(self, col: T, expr: SimpleExpr) -> Self where T: IntoIden {}
        }
    }
    mod util {
        use crate::database::*;
        use crate::{QueryTrait, Statement};
        pub struct DebugQuery<'a, Q, T> {
            pub query: &'a Q,
            pub value: T,
        }
        impl<'a, Q> DebugQuery<'a, Q, DbBackend> where Q: QueryTrait {
            pub fn build(&self) -> Statement {}
        }
        impl<'a, Q> DebugQuery<'a, Q, &DbBackend> where Q: QueryTrait {
            pub fn build(&self) -> Statement {}
        }
        impl<'a, Q> DebugQuery<'a, Q, DatabaseConnection> where Q: QueryTrait {
            pub fn build(&self) -> Statement {}
        }
        impl<'a, Q> DebugQuery<'a, Q, &DatabaseConnection> where Q: QueryTrait {
            pub fn build(&self) -> Statement {}
        }
        #[macro_export]
        macro_rules! debug_query_stmt {
            () => {};
        }
        #[macro_export]
        macro_rules! debug_query {
            () => {};
        }
    }
}
pub mod schema {
    use crate::DbBackend;
    mod entity {
        use crate::{ActiveEnum, EntityTrait, Schema};
        use sea_query::extension::postgres::TypeCreateStatement;
        use sea_query::{ColumnDef, IndexCreateStatement, TableCreateStatement};
        impl Schema {
            pub fn create_enum_from_active_enum<A>(&self) -> TypeCreateStatement where A: ActiveEnum {}
            pub fn create_enum_from_entity<E>(&self, entity: E) -> Vec<TypeCreateStatement> where E: EntityTrait {}
            pub fn create_table_from_entity<E>(&self, entity: E) -> TableCreateStatement where E: EntityTrait {}
            pub fn create_index_from_entity<E>(&self, entity: E) -> Vec<IndexCreateStatement> where E: EntityTrait {}
            pub fn get_column_def<E>(&self, column: E::Column) -> ColumnDef where E: EntityTrait {}
        }
    }
    mod json {
        use crate::{EntityTrait, Schema};
        use serde_json::Value;
        impl Schema {
            pub fn json_schema_from_entity<E>(&self, entity: E) -> Value where E: EntityTrait {}
        }
    }
    pub struct Schema;
    impl Schema {
        pub fn new(backend: DbBackend) -> Self {}
    }
}
pub mod value {
    use crate::sea_query::{Nullable, ValueType};
    use crate::{ActiveValue, Value};
    pub trait DefaultActiveValue {
        fn default_value(&self) -> Self;
    }
    pub trait DefaultActiveValueNone {
        fn default_value(&self) -> Self;
    }
    pub trait DefaultActiveValueNotSet {
        type Value;
        fn default_value(&self) -> Self::Value;
    }
    impl<V> DefaultActiveValue for ActiveValue<V> where V: Into<Value> + ValueType + Nullable {}
    impl<V> DefaultActiveValueNone for ActiveValue<Option<V>> where V: Into<Value> + Nullable {}
    impl<V> DefaultActiveValueNotSet for &ActiveValue<V> where V: Into<Value> {
        type Value = ActiveValue<V>;
    }
}
mod util {
    #[macro_export]
    macro_rules! debug_print {
        () => {};
    }
}

impl DatabaseConnection {
    pub fn get_mysql_connection_pool(&self) -> &sqlx::MySqlPool {}
    pub fn get_postgres_connection_pool(&self) -> &sqlx::PgPool {}
    pub fn get_sqlite_connection_pool(&self) -> &sqlx::SqlitePool {}
}
pub struct SqlxMySqlConnector;
impl SqlxMySqlConnector {
    pub fn accepts(string: &str) -> bool {}
    pub async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {}
    pub fn from_sqlx_mysql_pool(pool: sqlx::MySqlPool) -> DatabaseConnection {}
}
pub struct SqlxPostgresConnector;
impl SqlxPostgresConnector {
    pub fn accepts(string: &str) -> bool {}
    pub async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {}
    pub fn from_sqlx_postgres_pool(pool: sqlx::PgPool) -> DatabaseConnection {}
}
pub struct SqlxSqliteConnector;
impl SqlxSqliteConnector {
    pub fn accepts(string: &str) -> bool {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL, by its URL")]
    pub async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {}
    pub fn from_sqlx_sqlite_pool(pool: sqlx::SqlitePool) -> DatabaseConnection {}
}

// What the derives add. `#[sea_orm(...)]` of fields and variants is not read: a field that is no column, or a column of
// another name, is taken as it stands.

#[twelve::derive]
#[macro_export]
macro_rules! DeriveEntityModel {
    ($(#[$m:meta])* $vis:vis struct $name:ident { $( $(#[$fm:meta])* $fvis:vis $field:ident : $ty:ty ),* $(,)? }) => {
        paste! {
            pub struct Entity;
            impl Clone for Entity {}
            impl Copy for Entity {}
            impl Default for Entity {}
            impl $crate::sea_query::Iden for Entity {}
            impl $crate::IdenStatic for Entity {}
            impl $crate::EntityName for Entity {}
            impl $crate::EntityTrait for Entity {
                type Model = $name;
                type ActiveModel = ActiveModel;
                type Column = Column;
                type Relation = Relation;
                type PrimaryKey = PrimaryKey;
            }

            pub enum Column { $([<$field:camel>]),* }
            impl Clone for Column {}
            impl Copy for Column {}
            impl std::str::FromStr for Column { type Err = $crate::ColumnFromStrErr; }
            impl $crate::sea_query::Iden for Column {}
            impl $crate::IdenStatic for Column {}
            impl $crate::Iterable for Column { type Iterator = std::vec::IntoIter<Column>; }
            impl $crate::ColumnTrait for Column { type EntityName = Entity; }

            pub enum PrimaryKey { $([<$field:camel>]),* }
            impl Clone for PrimaryKey {}
            impl Copy for PrimaryKey {}
            impl $crate::sea_query::Iden for PrimaryKey {}
            impl $crate::IdenStatic for PrimaryKey {}
            impl $crate::Iterable for PrimaryKey { type Iterator = std::vec::IntoIter<PrimaryKey>; }
            impl $crate::PrimaryKeyTrait for PrimaryKey {}
            impl $crate::PrimaryKeyToColumn for PrimaryKey { type Column = Column; }

            impl $crate::ModelTrait for $name { type Entity = Entity; }
            impl $crate::FromQueryResult for $name {}
            impl $crate::IntoActiveModel<ActiveModel> for $name {}

            pub struct ActiveModel { $( pub $field: $crate::ActiveValue<$ty> ),* }
            impl Clone for ActiveModel {}
            impl PartialEq for ActiveModel {}
            impl Default for ActiveModel {}
            impl From<$name> for ActiveModel {}
            impl $crate::ActiveModelTrait for ActiveModel { type Entity = Entity; }
            impl $crate::TryIntoModel<$name> for ActiveModel {}
            impl TryFrom<ActiveModel> for $name { type Error = $crate::DbErr; }
        }
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveEntity {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::sea_query::Iden for $name {}
        impl $crate::IdenStatic for $name {}
        impl $crate::EntityTrait for $name {
            type Model = Model;
            type ActiveModel = ActiveModel;
            type Column = Column;
            type Relation = Relation;
            type PrimaryKey = PrimaryKey;
        }
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveModel {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::ModelTrait for $name { type Entity = Entity; }
        impl $crate::FromQueryResult for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveActiveModel {
    ($(#[$m:meta])* $vis:vis struct $name:ident { $( $(#[$fm:meta])* $fvis:vis $field:ident : $ty:ty ),* $(,)? }) => {
        pub struct ActiveModel { $( pub $field: $crate::ActiveValue<$ty> ),* }
        impl Clone for ActiveModel {}
        impl PartialEq for ActiveModel {}
        impl Default for ActiveModel {}
        impl From<$name> for ActiveModel {}
        impl $crate::IntoActiveModel<ActiveModel> for $name {}
        impl $crate::ActiveModelTrait for ActiveModel { type Entity = Entity; }
        impl $crate::TryIntoModel<$name> for ActiveModel {}
        impl TryFrom<ActiveModel> for $name { type Error = $crate::DbErr; }
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveActiveModelBehavior {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::ActiveModelBehavior for ActiveModel {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveIntoActiveModel {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::IntoActiveModel<ActiveModel> for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveColumn {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl std::str::FromStr for $name { type Err = $crate::ColumnFromStrErr; }
        impl $crate::sea_query::Iden for $name {}
        impl $crate::IdenStatic for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DerivePrimaryKey {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::sea_query::Iden for $name {}
        impl $crate::IdenStatic for $name {}
        impl $crate::PrimaryKeyToColumn for $name { type Column = Column; }
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveRelation {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::RelationTrait for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveRelatedEntity { ($($rest:tt)*) => {}; }

#[twelve::derive]
#[macro_export]
macro_rules! DeriveDisplay {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl std::fmt::Display for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveIden {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::sea_query::Iden for $name {}
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::sea_query::Iden for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveActiveEnum {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::ActiveEnum for $name {}
        impl From<$name> for $crate::sea_query::Value {}
        impl $crate::sea_query::ValueType for $name {}
        impl $crate::sea_query::Nullable for $name {}
        impl $crate::TryGetable for $name {}
        impl $crate::IntoActiveValue<$name> for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveValueType {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl From<$name> for $crate::sea_query::Value {}
        impl $crate::sea_query::ValueType for $name {}
        impl $crate::sea_query::Nullable for $name {}
        impl $crate::TryGetable for $name {}
        impl $crate::IntoActiveValue<$name> for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! FromQueryResult {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::FromQueryResult for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! FromJsonQueryResult {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::TryGetableFromJson for $name {}
        impl From<$name> for $crate::sea_query::Value {}
        impl $crate::sea_query::ValueType for $name {}
        impl $crate::sea_query::Nullable for $name {}
        impl $crate::IntoActiveValue<$name> for $name {}
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::TryGetableFromJson for $name {}
        impl From<$name> for $crate::sea_query::Value {}
        impl $crate::sea_query::ValueType for $name {}
        impl $crate::sea_query::Nullable for $name {}
        impl $crate::IntoActiveValue<$name> for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DerivePartialModel {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::PartialModelTrait for $name {}
        impl $crate::FromQueryResult for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! DeriveMigrationName {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl sea_orm_migration::MigrationName for $name {}
    };
}
