//! package = "sea-orm", version = ">=2, <3"
// With the drivers `mock` and `proxy`; what the drivers of sqlx add stands at the end, and so do the derives.

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
    use std::sync::Arc;
    use std::time::Duration;
    use futures_util::future::BoxFuture;
    pub use connection::*;
    pub use db_connection::*;
    pub use executor::*;
    pub use mock::*;
    pub use proxy::*;
    pub use statement::*;
    use std::borrow::Cow;
    pub use stream::*;
    pub use transaction::*;
    use crate::error::*;
    mod connection {
        use std::future::Future;
        use std::pin::Pin;
        use futures_util::Stream;
        use crate::{DbBackend, DbErr, ExecResult, QueryResult, Statement, StatementBuilder, TransactionError};
        pub trait ConnectionTrait {
            fn get_database_backend(&self) -> DbBackend;
            async fn execute_raw(&self, stmt: Statement) -> Result<ExecResult, DbErr>;
            async fn execute<S>(&self, stmt: &S) -> Result<ExecResult, DbErr> where S: StatementBuilder {}
            async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr>;
            async fn query_one_raw(&self, stmt: Statement) -> Result<Option<QueryResult>, DbErr>;
            async fn query_one<S>(&self, stmt: &S) -> Result<Option<QueryResult>, DbErr> where S: StatementBuilder {}
            async fn query_all_raw(&self, stmt: Statement) -> Result<Vec<QueryResult>, DbErr>;
            async fn query_all<S>(&self, stmt: &S) -> Result<Vec<QueryResult>, DbErr> where S: StatementBuilder {}
            fn support_returning(&self) -> bool {}
            fn is_mock_connection(&self) -> bool {}
        }
        pub trait StreamTrait {
            type Stream<'a>: Stream<Item = Result<QueryResult, DbErr>> + Send where Self: 'a;
            fn get_database_backend(&self) -> DbBackend;
            fn stream_raw<'a>(&'a self, stmt: Statement) -> Pin<Box<dyn Future<Output = Result<Self::Stream<'a>, DbErr>> + 'a + Send>>;
            fn stream<'a, S: StatementBuilder + Sync>(&'a self, stmt: &S) -> Pin<Box<dyn Future<Output = Result<Self::Stream<'a>, DbErr>> + 'a + Send>> {}
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
        pub enum SqliteTransactionMode {
            Deferred,
            Immediate,
            Exclusive,
        }
        impl Clone for SqliteTransactionMode {}
        impl PartialEq for SqliteTransactionMode {}
        impl SqliteTransactionMode {
            pub fn sqlite_keyword(&self) -> &'static str {}
        }
        pub struct TransactionOptions {
            pub isolation_level: Option<IsolationLevel>,
            pub access_mode: Option<AccessMode>,
            pub sqlite_transaction_mode: Option<SqliteTransactionMode>,
        }
        impl Clone for TransactionOptions {}
        impl PartialEq for TransactionOptions {}
        impl Default for TransactionOptions {}
        pub trait TransactionTrait {
            type Transaction: ConnectionTrait + TransactionTrait<Transaction = Self::Transaction> + TransactionSession + Send;
            async fn begin(&self) -> Result<Self::Transaction, DbErr>;
            async fn begin_with_config(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<Self::Transaction, DbErr>;
            async fn begin_with_options(&self, options: TransactionOptions) -> Result<Self::Transaction, DbErr>;
            async fn transaction<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>> where F: for<'c> FnOnce(&'c Self::Transaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send;
            async fn transaction_with_config<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: for<'c> FnOnce(&'c Self::Transaction) -> Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send;
        }
        pub trait TransactionSession {
            async fn commit(self) -> Result<(), DbErr>;
            async fn rollback(self) -> Result<(), DbErr>;
        }
    }
    mod db_connection {
        use crate::{AccessMode, ConnectionTrait, DatabaseTransaction, IsolationLevel, SchemaBuilder, Statement, StatementBuilder, TransactionError, TransactionTrait, StreamTrait};
        use crate::error::*;
        use std::fmt::Debug;
        use std::sync::Arc;
        #[twelve::nature(pool)]
        #[twelve::shared_handle]
        pub struct DatabaseConnection {
            pub inner: DatabaseConnectionType,
        }
        impl Clone for DatabaseConnection {}
        pub enum DatabaseConnectionType {
            MockDatabaseConnection(Arc<crate::MockDatabaseConnection>),
            ProxyDatabaseConnection(Arc<crate::ProxyDatabaseConnection>),
            Disconnected,
        }
        impl Clone for DatabaseConnectionType {}
        pub type DbConn = DatabaseConnection;
        impl Default for DatabaseConnection {}
        impl From<DatabaseConnectionType> for DatabaseConnection {}
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
        impl TransactionTrait for DatabaseConnection {
            type Transaction = DatabaseTransaction;
        }
        impl DatabaseConnection {
            pub fn as_mock_connection(&self) -> &crate::MockDatabaseConnection {}
            pub fn into_transaction_log(self) -> Vec<crate::Transaction> {}
        }
        impl DatabaseConnection {
            pub fn as_proxy_connection(&self) -> &crate::ProxyDatabaseConnection {}
        }
        impl DatabaseConnection {
            pub async fn transaction_async<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>> where F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send {}
            pub async fn transaction_with_config_async<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send {}
            pub fn get_database_backend(&self) -> DbBackend {}
            pub fn get_schema_builder(&self) -> SchemaBuilder {}
            pub fn set_metric_callback<F>(&mut self, _callback: F) where F: Fn(&crate::metric::Info<'_>) + Send + Sync + 'static {}
            pub async fn ping(&self) -> Result<(), DbErr> {}
            pub async fn close(self) -> Result<(), DbErr> {}
            pub async fn close_by_ref(&self) -> Result<(), DbErr> {}
        }
        impl DbBackend {
            pub fn is_prefix_of(self, base_url: &str) -> bool {}
            pub fn build<S>(&self, statement: &S) -> Statement where S: StatementBuilder {}
            pub fn support_returning(&self) -> bool {}
            pub fn boolean_value(&self, boolean: bool) -> sea_query::Value {}
            pub fn as_str(&self) -> &'static str {}
        }
    }
    mod executor {
        use crate::{AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, IsolationLevel, TransactionError, TransactionTrait, SchemaBuilder};
        #[twelve::nature(client)]
        pub enum DatabaseExecutor<'c> {
            Connection(&'c DatabaseConnection),
            Transaction(&'c DatabaseTransaction),
            OwnedTransaction(DatabaseTransaction),
        }
        impl<'c> From<&'c DatabaseConnection> for DatabaseExecutor<'c> {}
        impl<'c> From<&'c DatabaseTransaction> for DatabaseExecutor<'c> {}
        impl ConnectionTrait for DatabaseExecutor<'_> {}
        impl TransactionTrait for DatabaseExecutor<'_> {
            type Transaction = DatabaseTransaction;
        }
        pub trait IntoDatabaseExecutor<'c> where Self: 'c {
            fn into_database_executor(self) -> DatabaseExecutor<'c>;
        }
        impl<'c> IntoDatabaseExecutor<'c> for DatabaseExecutor<'c> {}
        impl<'c> IntoDatabaseExecutor<'c> for &'c DatabaseConnection {}
        impl<'c> IntoDatabaseExecutor<'c> for &'c DatabaseTransaction {}
        impl IntoDatabaseExecutor<'static> for DatabaseTransaction {}
        impl DatabaseExecutor<'_> {
            pub async fn transaction_async<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>> where F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send {}
            pub async fn transaction_with_config_async<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send {}
            pub fn is_transaction(&self) -> bool {}
            pub fn get_schema_builder(&self) -> SchemaBuilder {}
        }
    }
    mod mock {
        use crate::{DatabaseConnection, DbBackend, MockDatabaseTrait, ModelTrait, Statement};
        use crate::error::*;
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
    mod proxy {
        use crate::{ExecResult, QueryResult, Statement};
        use crate::error::*;
        use sea_query::{Value, ValueType};
        use std::collections::BTreeMap;
        pub trait ProxyDatabaseTrait {
            async fn query(&self, statement: Statement) -> Result<Vec<ProxyRow>, DbErr>;
            async fn execute(&self, statement: Statement) -> Result<ProxyExecResult, DbErr>;
            async fn begin(&self) {}
            async fn commit(&self) {}
            async fn rollback(&self) {}
            fn start_rollback(&self) {}
            async fn ping(&self) -> Result<(), DbErr> {}
        }
        pub struct ProxyExecResult {
            pub last_insert_id: u64,
            pub rows_affected: u64,
        }
        impl Clone for ProxyExecResult {}
        impl Default for ProxyExecResult {}
        impl ProxyExecResult {
            pub fn new(last_insert_id: u64, rows_affected: u64) -> Self {}
        }
        impl From<ProxyExecResult> for ExecResult {}
        impl From<ExecResult> for ProxyExecResult {}
        pub struct ProxyRow {
            pub values: BTreeMap<String, Value>,
        }
        impl Clone for ProxyRow {}
        impl Default for ProxyRow {}
        impl ProxyRow {
            pub fn new(values: BTreeMap<String, Value>) -> Self {}
        }
        impl From<BTreeMap<String, Value>> for ProxyRow {}
        impl From<ProxyRow> for BTreeMap<String, Value> {}
        impl From<ProxyRow> for Vec<(String, Value)> {}
        impl From<ProxyRow> for QueryResult {}
        impl From<ProxyRow> for serde_json::Value {}
        pub fn from_query_result_to_proxy_row(result: &QueryResult) -> ProxyRow {}
        impl ProxyRow {
            pub fn try_get<T, I: crate::ColIdx>(&self, index: I) -> Result<T, DbErr> where T: ValueType {}
            pub fn into_column_value_tuples(self) -> impl Iterator<Item = (String, Value)> {}
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
        mod metric {
            use std::pin::Pin;
            use futures_util::Stream;
            use crate::{DbErr, QueryResult};
            type PinBoxStream<'a> = Pin<Box<dyn Stream<Item = Result<QueryResult, DbErr>> + 'a + Send>>;
        }
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
        use crate::{AccessMode, ConnectionTrait, DbErr, IsolationLevel, TransactionSession, TransactionTrait, StreamTrait, TransactionStream};
        use crate::error::*;
        #[twelve::nature(client)]
        pub struct DatabaseTransaction;
        impl DatabaseTransaction {
            pub async fn transaction_async<F, T, E>(&self, callback: F) -> Result<T, TransactionError<E>> where F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send {}
            pub async fn transaction_with_config_async<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> Result<T, TransactionError<E>> where F: for<'c> AsyncFnOnce(&'c DatabaseTransaction) -> Result<T, E> + Send, T: Send, E: std::fmt::Display + std::fmt::Debug + Send {}
            pub async fn commit(self) -> Result<(), DbErr> {}
            pub async fn rollback(self) -> Result<(), DbErr> {}
        }
        impl TransactionSession for DatabaseTransaction {}
        impl ConnectionTrait for DatabaseTransaction {}
        impl StreamTrait for DatabaseTransaction {
            type Stream<'a> = TransactionStream<'a>;
        }
        impl TransactionTrait for DatabaseTransaction {
            type Transaction = DatabaseTransaction;
        }
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
        pub async fn connect_proxy(db_type: DbBackend, proxy_func_arc: std::sync::Arc<Box<dyn ProxyDatabaseTrait>>) -> Result<DatabaseConnection, DbErr> {}
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
        pub fn idle_timeout<T>(&mut self, value: T) -> &mut Self where T: Into<Option<Duration>> {}
        pub fn get_idle_timeout(&self) -> Option<Option<Duration>> {}
        pub fn acquire_timeout(&mut self, value: Duration) -> &mut Self {}
        pub fn get_acquire_timeout(&self) -> Option<Duration> {}
        pub fn max_lifetime<T>(&mut self, lifetime: T) -> &mut Self where T: Into<Option<Duration>> {}
        pub fn get_max_lifetime(&self) -> Option<Option<Duration>> {}
        pub fn sqlx_logging(&mut self, value: bool) -> &mut Self {}
        pub fn get_sqlx_logging(&self) -> bool {}
        pub fn record_stmt_in_spans(&mut self, value: bool) -> &mut Self {}
        pub fn get_record_stmt_in_spans(&self) -> bool {}
        pub fn sqlx_logging_level(&mut self, level: log::LevelFilter) -> &mut Self {}
        pub fn sqlx_slow_statements_logging_settings(&mut self, level: log::LevelFilter, duration: Duration) -> &mut Self {}
        pub fn get_sqlx_logging_level(&self) -> log::LevelFilter {}
        pub fn get_sqlx_slow_statements_logging_settings(&self) -> (log::LevelFilter, Duration) {}
        pub fn sqlcipher_key<T>(&mut self, value: T) -> &mut Self where T: Into<Cow<'static, str>> {}
        pub fn set_schema_search_path<T>(&mut self, schema_search_path: T) -> &mut Self where T: Into<String> {}
        pub fn set_application_name<T>(&mut self, application_name: T) -> &mut Self where T: Into<String> {}
        pub fn statement_timeout(&mut self, value: Duration) -> &mut Self {}
        pub fn get_statement_timeout(&self) -> Option<Duration> {}
        pub fn test_before_acquire(&mut self, value: bool) -> &mut Self {}
        pub fn get_test_before_acquire(&self) -> bool {}
        pub fn test_before_acquire_if_idle_for(&mut self, idle: Duration) -> &mut Self {}
        pub fn get_test_before_acquire_if_idle_for(&self) -> Option<Duration> {}
        pub fn connect_lazy(&mut self, value: bool) -> &mut Self {}
        pub fn get_connect_lazy(&self) -> bool {}
        pub fn after_connect<F>(&mut self, f: F) -> &mut Self where F: Fn(DatabaseConnection) -> BoxFuture<'static, Result<(), DbErr>> + Send + Sync + 'static {}
    }
}
mod driver {
    pub use mock::*;
    pub use proxy::*;
    mod mock {
        use crate::{DatabaseConnection, DbBackend, ExecResult, QueryResult, Statement, Transaction};
        use crate::error::*;
        use futures_util::Stream;
        use std::pin::Pin;
        type PinBoxStream = Pin<Box<dyn Stream<Item = Result<QueryResult, DbErr>> + Send>>;
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
            pub fn fetch(&self, statement: &Statement) -> PinBoxStream {}
            pub fn begin(&self) {}
            pub fn commit(&self) {}
            pub fn rollback(&self) {}
            pub fn ping(&self) -> Result<(), DbErr> {}
        }
    }
    mod proxy {
        use crate::{DatabaseConnection, DbBackend, ExecResult, ProxyDatabaseTrait, QueryResult, Statement};
        use crate::error::*;
        use std::sync::Arc;
        pub struct ProxyDatabaseConnector;
        pub struct ProxyDatabaseConnection;
        impl ProxyDatabaseConnector {
            pub fn accepts(string: &str) -> bool {}
            pub fn connect(db_type: DbBackend, func: Arc<Box<dyn ProxyDatabaseTrait>>) -> Result<DatabaseConnection, DbErr> {}
        }
        impl ProxyDatabaseConnection {
            pub fn new(db_backend: DbBackend, funcs: Arc<Box<dyn ProxyDatabaseTrait>>) -> Self {}
            pub fn get_database_backend(&self) -> DbBackend {}
            pub async fn execute(&self, statement: Statement) -> Result<ExecResult, DbErr> {}
            pub async fn query_one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {}
            pub async fn query_all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {}
            pub async fn begin(&self) {}
            pub async fn commit(&self) {}
            pub async fn rollback(&self) {}
            pub fn start_rollback(&self) {}
            pub async fn ping(&self) -> Result<(), DbErr> {}
        }
    }
}
pub mod dynamic {
    pub use entity::*;
    pub use execute::*;
    pub use model::*;
    mod entity {
        use super::ModelType;
        use crate::{ColumnDef, DbBackend, EntityTrait, Value};
        use sea_query::{DynIden, Expr, IntoLikeExpr, SelectStatement, SimpleExpr, TableRef};
        pub struct Entity;
        pub struct Column;
        impl Entity {
            pub fn schema_name(&self) -> Option<&str> {}
            pub fn table_name(&self) -> &str {}
            pub fn table_ref(&self) -> TableRef {}
            pub fn iter_columns(&self) -> impl Iterator<Item = &Column> {}
        }
        impl Entity {
            pub fn from_entity<E: EntityTrait>(entity: E) -> Self {}
            pub fn to_model_type(&self) -> ModelType {}
        }
        impl Column {
            pub fn def(&self) -> ColumnDef {}
            pub fn column_name(&self) -> &str {}
            pub fn enum_type_name(&self) -> Option<&str> {}
            pub fn entity_name(&self) -> DynIden {}
            pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
            pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> {}
            pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> {}
            pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> {}
            pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> {}
            pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> {}
            pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> {}
            pub fn between<V>(&self, a: V, b: V) -> SimpleExpr where V: Into<Value> {}
            pub fn not_between<V>(&self, a: V, b: V) -> SimpleExpr where V: Into<Value> {}
            pub fn like<T>(&self, s: T) -> SimpleExpr where T: IntoLikeExpr {}
            pub fn not_like<T>(&self, s: T) -> SimpleExpr where T: IntoLikeExpr {}
            pub fn starts_with<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
            pub fn ends_with<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
            pub fn contains<T>(&self, s: T) -> SimpleExpr where T: Into<String> {}
            pub fn max(&self) -> Expr {}
            pub fn min(&self) -> Expr {}
            pub fn sum(&self) -> Expr {}
            pub fn count(&self) -> Expr {}
            pub fn is_null(&self) -> Expr {}
            pub fn is_not_null(&self) -> Expr {}
            pub fn if_null<V>(&self, v: V) -> SimpleExpr where V: Into<Value> {}
            pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value>, I: IntoIterator<Item = V> {}
            pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value>, I: IntoIterator<Item = V> {}
            pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
            pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            pub fn into_expr(self) -> Expr {}
            pub fn into_returning_expr(self, db_backend: DbBackend) -> Expr {}
            pub fn select_as(&self, expr: Expr) -> SimpleExpr {}
            pub fn save_as(&self, val: Expr) -> SimpleExpr {}
        }
    }
    mod execute {
        use crate::{ConnectionTrait, DbBackend, DbErr, EntityTrait, FromQueryResult, QueryResult, Select, Statement, dynamic};
        use sea_query::DynIden;
        pub struct SelectModelAndDynModel<M>(M) where M: FromQueryResult;
        pub struct DynSelector<S>(S) where S: DynSelectorTrait;
        impl<S: Clone> Clone for DynSelector<S> where S: DynSelectorTrait {}
        pub trait DynSelectorTrait {
            type Item: Sized;
            fn from_raw_query_result(&self, res: QueryResult) -> Result<Self::Item, DbErr>;
        }
        impl<M> DynSelectorTrait for SelectModelAndDynModel<M> where M: FromQueryResult + Sized {
            type Item = (M, dynamic::Model);
        }
        impl<E> Select<E> where E: EntityTrait {
            pub fn select_also_dyn_model(self, table: DynIden, dyn_model: dynamic::ModelType) -> DynSelector<SelectModelAndDynModel<E::Model>> {}
        }
        impl<S> DynSelector<S> where S: DynSelectorTrait {
            pub fn into_statement(self, builder: DbBackend) -> Statement {}
            pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
        }
    }
    mod model {
        use crate::{DbErr, QueryResult};
        use sea_query::{ArrayType, DynIden, Value};
        pub struct ModelType {
            pub fields: Vec<FieldType>,
        }
        impl Clone for ModelType {}
        impl PartialEq for ModelType {}
        pub struct FieldType;
        impl Clone for FieldType {}
        impl PartialEq for FieldType {}
        impl std::hash::Hash for FieldType {}
        pub struct Model {
            pub fields: Vec<FieldValue>,
        }
        impl Clone for Model {}
        impl PartialEq for Model {}
        pub struct FieldValue {
            pub value: Value,
        }
        impl Clone for FieldValue {}
        impl PartialEq for FieldValue {}
        impl FieldType {
            pub fn new(iden: DynIden, type_: ArrayType) -> Self {}
            pub fn field(&self) -> &str {}
        }
        impl FieldValue {
            pub fn field(&self) -> &str {}
        }
        impl ModelType {
            pub fn from_query_result(&self, res: &QueryResult, pre: &str) -> Result<Model, DbErr> {}
        }
        impl Model {
            pub fn try_get(&self, col: &str) -> Result<&Value, DbErr> {}
        }
    }
}
pub mod entity {
    pub use active_enum::*;
    pub use active_model::*;
    pub use active_model_ex::*;
    pub use active_value::*;
    pub use base_entity::*;
    pub use column::*;
    pub use column_def::*;
    pub use compound::{BelongsToCardinality, EntityLoaderTrait};
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
        impl TryGetable for sea_query::Enum {}
        impl ActiveEnumValue for sea_query::Enum {}
        impl<T> TryFromU64 for T where T: ActiveEnum {}
    }
    mod active_model {
        use super::ActiveValue;
        use super::ActiveValue::*;
        use crate::{ConnectionTrait, DeleteResult, EntityTrait, Related, UpdateResult, Value};
        use crate::error::*;
        use sea_query::ValueTuple;
        pub trait ActiveModelTrait: Clone {
            type Entity: EntityTrait;
            fn take(&mut self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
            fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> ActiveValue<Value>;
            fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) {}
            fn set_if_not_equals(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value);
            fn try_set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) -> Result<(), DbErr>;
            fn not_set(&mut self, c: <Self::Entity as EntityTrait>::Column);
            fn is_not_set(&self, c: <Self::Entity as EntityTrait>::Column) -> bool;
            fn default() -> Self;
            fn default_values() -> Self;
            fn reset(&mut self, c: <Self::Entity as EntityTrait>::Column);
            fn reset_all(self) -> Self {}
            fn get_primary_key_value(&self) -> Option<ValueTuple> {}
            async fn insert<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior, C: ConnectionTrait, Self: Send {}
            async fn update<'a, C>(self, db: &'a C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior, C: ConnectionTrait, Self: Send {}
            async fn update_without_returning<'a, C>(self, db: &'a C) -> Result<UpdateResult, DbErr> where Self: ActiveModelBehavior, C: ConnectionTrait, Self: Send {}
            async fn save<'a, C>(self, db: &'a C) -> Result<Self, DbErr> where <Self::Entity as EntityTrait>::Model: IntoActiveModel<Self>, Self: ActiveModelBehavior, C: ConnectionTrait, Self: Send {}
            async fn delete<'a, C>(self, db: &'a C) -> Result<DeleteResult, DbErr> where Self: ActiveModelBehavior, C: ConnectionTrait, Self: Send {}
            fn set_from_json(&mut self, json: serde_json::Value) -> Result<(), DbErr> where Self: crate::TryIntoModel<<Self::Entity as EntityTrait>::Model>, <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>, for<'de> <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: serde::de::Deserialize<'de> + serde::Serialize {}
            fn from_json(json: serde_json::Value) -> Result<Self, DbErr> where Self: crate::TryIntoModel<<Self::Entity as EntityTrait>::Model>, <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: IntoActiveModel<Self>, for<'de> <<Self as ActiveModelTrait>::Entity as EntityTrait>::Model: serde::de::Deserialize<'de> + serde::Serialize {}
            fn is_changed(&self) -> bool {}
            fn find_related<R>(&self, arg1: R) -> crate::query::Select<R> where R: EntityTrait, Self::Entity: Related<R> {}
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
    }
    mod active_model_ex {
        use super::compound::{BelongsTo, BelongsToCardinality, HasMany, HasOne};
        use crate::{DbErr, EntityTrait, TryIntoModel};
        use std::ops::{Index, IndexMut};
        pub enum ActiveBelongsTo<T> where T: BelongsToCardinality {
            NotSet,
            Set(<T as BelongsToCardinality>::Set),
        }
        impl<T> Default for ActiveBelongsTo<T> where T: BelongsToCardinality {}
        impl<T> Clone for ActiveBelongsTo<T> where T: BelongsToCardinality, <T as BelongsToCardinality>::Set: Clone {}
        impl<T> PartialEq for ActiveBelongsTo<T> where T: BelongsToCardinality, <T as BelongsToCardinality>::Set: PartialEq {}
        pub enum ActiveHasOne<E> where E: EntityTrait {
            NotSet,
            Set(Option<Box<E::ActiveModelEx>>),
        }
        impl<E> Default for ActiveHasOne<E> where E: EntityTrait {}
        impl<E> Clone for ActiveHasOne<E> where E: EntityTrait, E::ActiveModelEx: Clone {}
        impl<E> PartialEq for ActiveHasOne<E> where E: EntityTrait, E::ActiveModelEx: PartialEq {}
        pub enum ActiveHasMany<E: EntityTrait> {
            NotSet,
            Replace(Vec<E::ActiveModelEx>),
            Append(Vec<E::ActiveModelEx>),
        }
        impl<E: EntityTrait> Default for ActiveHasMany<E> {}
        impl<E: EntityTrait> Clone for ActiveHasMany<E> where E::ActiveModelEx: Clone {}
        impl<E: EntityTrait> PartialEq for ActiveHasMany<E> where E::ActiveModelEx: PartialEq {}
        pub enum ActiveModelAction {
            Insert,
            Update,
            Save,
        }
        impl Clone for ActiveModelAction {}
        impl PartialEq for ActiveModelAction {}
        impl<T> ActiveBelongsTo<T> where T: BelongsToCardinality {
            pub fn set<M>(model: T::Value<M>) -> Self where M: Into<<<T as BelongsToCardinality>::Entity as EntityTrait>::ActiveModelEx> {}
            pub fn take(&mut self) -> Self {}
            pub fn is_not_set(&self) -> bool {}
            pub fn is_set(&self) -> bool {}
        }
        impl<E> ActiveBelongsTo<E> where E: EntityTrait {
            pub fn as_ref(&self) -> Option<&E::ActiveModelEx> {}
            pub fn as_mut(&mut self) -> Option<&mut E::ActiveModelEx> {}
            pub fn is_changed(&self) -> bool {}
            pub fn into_option(self) -> Option<E::ActiveModelEx> {}
            pub fn try_into_model(self) -> Result<BelongsTo<E>, DbErr> where E::ActiveModelEx: TryIntoModel<E::ModelEx> {}
        }
        impl<E> ActiveBelongsTo<Option<E>> where E: EntityTrait {
            pub fn as_ref(&self) -> Option<&E::ActiveModelEx> {}
            pub fn as_mut(&mut self) -> Option<&mut E::ActiveModelEx> {}
            pub fn is_changed(&self) -> bool {}
            pub fn into_option(self) -> Option<E::ActiveModelEx> {}
            pub fn try_into_model(self) -> Result<BelongsTo<Option<E>>, DbErr> where E::ActiveModelEx: TryIntoModel<E::ModelEx> {}
        }
        impl<E> ActiveHasOne<E> where E: EntityTrait {
            pub fn set(model: Option<impl Into<E::ActiveModelEx>>) -> Self {}
            pub fn is_not_set(&self) -> bool {}
            pub fn is_set(&self) -> bool {}
            pub fn as_ref(&self) -> Option<&E::ActiveModelEx> {}
            pub fn as_mut(&mut self) -> Option<&mut E::ActiveModelEx> {}
            pub fn is_changed(&self) -> bool {}
            pub fn into_option(self) -> Option<E::ActiveModelEx> {}
            pub fn try_into_model(self) -> Result<HasOne<E>, DbErr> where E::ActiveModelEx: TryIntoModel<E::ModelEx> {}
        }
        impl<E> ActiveHasMany<E> where E: EntityTrait {
            pub fn take(&mut self) -> Self {}
            pub fn as_slice(&self) -> &[E::ActiveModelEx] {}
            pub fn as_mut_vec(&mut self) -> &mut Vec<E::ActiveModelEx> {}
            pub fn into_vec(self) -> Vec<E::ActiveModelEx> {}
            pub fn empty_holder(&self) -> Self {}
            pub fn push<AM: Into<E::ActiveModelEx>>(&mut self, model: AM) -> &mut Self {}
            pub fn append<AM: Into<E::ActiveModelEx>>(&mut self, model: AM) -> &mut Self {}
            pub fn replace_all<I>(&mut self, models: I) -> &mut Self where I: IntoIterator<Item = E::ActiveModelEx> {}
            pub fn convert_to_append(&mut self) -> &mut Self {}
            pub fn not_set(&mut self) {}
            pub fn is_replace(&self) -> bool {}
            pub fn is_append(&self) -> bool {}
            pub fn is_changed(&self) -> bool {}
            pub fn find(&self, model: &E::Model) -> bool {}
            pub fn try_into_model(self) -> Result<HasMany<E>, DbErr> where E::ActiveModelEx: TryIntoModel<E::ModelEx> {}
        }
        impl<E: EntityTrait> From<ActiveHasMany<E>> for Option<Vec<E::ActiveModelEx>> {}
        impl<E: EntityTrait> Index<usize> for ActiveHasMany<E> {
            type Output = E::ActiveModelEx;
        }
        impl<E: EntityTrait> IndexMut<usize> for ActiveHasMany<E> {}
        impl<E: EntityTrait> IntoIterator for ActiveHasMany<E> {
            type Item = E::ActiveModelEx;
            type IntoIter = std::vec::IntoIter<E::ActiveModelEx>;
        }
        impl<E: EntityTrait> From<Vec<E::ActiveModelEx>> for ActiveHasMany<E> {}
    }
    mod active_value {
        use crate::Value;
        use sea_query::Nullable;
        pub use ActiveValue::{NotSet, Set, Unchanged};
        pub enum ActiveValue<V> where V: Into<Value> {
            Set(V),
            Unchanged(V),
            NotSet,
        }
        impl<V: Clone> Clone for ActiveValue<V> where V: Into<Value> {}
        pub fn Unset<V>(arg0: Option<bool>) -> ActiveValue<V> where V: Into<Value> {}
        pub trait IntoActiveValue<V> where V: Into<Value> {
            fn into_active_value(self) -> ActiveValue<V>;
        }
        impl<V> IntoActiveValue<V> for Option<V> where V: IntoActiveValue<V> + Into<Value> + Nullable {}
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
        impl IntoActiveValue<crate::prelude::Decimal> for crate::prelude::Decimal {}
        impl IntoActiveValue<crate::prelude::Uuid> for crate::prelude::Uuid {}
        impl IntoActiveValue<crate::prelude::TimeDate> for crate::prelude::TimeDate {}
        impl IntoActiveValue<crate::prelude::TimeTime> for crate::prelude::TimeTime {}
        impl IntoActiveValue<crate::prelude::TimeDateTime> for crate::prelude::TimeDateTime {}
        impl IntoActiveValue<crate::prelude::TimeDateTimeWithTimeZone> for crate::prelude::TimeDateTimeWithTimeZone {}
        impl<V> Default for ActiveValue<V> where V: Into<Value> {}
        impl<V> ActiveValue<V> where V: Into<Value> {
            pub fn set(value: V) -> Self {}
            pub fn is_set(&self) -> bool {}
            pub fn is_set_and(&self, f: impl FnOnce(&V) -> bool) -> bool {}
            pub fn unchanged(value: V) -> Self {}
            pub fn is_unchanged(&self) -> bool {}
            pub fn is_unchanged_and(&self, f: impl FnOnce(&V) -> bool) -> bool {}
            pub fn not_set() -> Self {}
            pub fn is_not_set(&self) -> bool {}
            pub fn take(&mut self) -> Option<V> {}
            pub fn unwrap(self) -> V {}
            pub fn into_value(self) -> Option<Value> {}
            pub fn into_wrapped_value(self) -> ActiveValue<Value> {}
            pub fn reset(&mut self) {}
            pub fn set_ne(&mut self, value: V) where V: PartialEq {}
            pub fn set_if_not_equals(&mut self, value: V) where V: PartialEq {}
            pub fn set_ne_and(&mut self, value: V, f: impl FnOnce(&V) -> bool) where V: PartialEq {}
            pub fn set_if_not_equals_and(&mut self, value: V, f: impl FnOnce(&V) -> bool) where V: PartialEq {}
            pub fn set_if_unset(&mut self, value: V) {}
            pub fn set_if_unset_with(&mut self, f: impl FnOnce() -> V) {}
            pub fn set_if_unset_default(&mut self) where V: Default {}
            pub fn try_as_ref(&self) -> Option<&V> {}
        }
        impl<V> ActiveValue<Option<V>> where V: Into<Value> + Nullable {
            pub fn as_option(&self) -> Option<&V> {}
            pub fn into_option(self) -> Option<V> {}
        }
        impl<V> AsRef<V> for ActiveValue<V> where V: Into<Value> {}
        impl<V> PartialEq for ActiveValue<V> where V: Into<Value> + PartialEq {}
        impl<V> From<ActiveValue<V>> for ActiveValue<Option<V>> where V: Into<Value> + Nullable {}
    }
    mod base_entity {
        use crate::{ActiveModelBehavior, ActiveModelTrait, ColumnTrait, DeleteMany, DeleteOne, FromQueryResult, Identity, Insert, InsertMany, ModelTrait, PrimaryKeyToColumn, PrimaryKeyTrait, Related, RelationBuilder, RelationTrait, Select, UpdateMany, UpdateOne, ValidatedDeleteOne};
        use sea_query::{Iden, TableRef};
        pub use strum::IntoEnumIterator as Iterable;
        pub trait IdenStatic: Iden + 'static {
            fn as_str(&self) -> &'static str;
        }
        pub trait EntityName: IdenStatic + Default {
            fn schema_name(&self) -> Option<&str> {}
            fn comment(&self) -> Option<&str> {}
            fn table_name(&self) -> &'static str;
            fn table_ref(&self) -> TableRef {}
        }
        pub trait EntityTrait: EntityName {
            type Model: ModelTrait<Entity = Self> + FromQueryResult;
            type ModelEx: ModelTrait<Entity = Self>;
            type ActiveModel: ActiveModelBehavior<Entity = Self>;
            type ActiveModelEx: ActiveModelTrait<Entity = Self>;
            type Column: ColumnTrait;
            type Relation: RelationTrait;
            type PrimaryKey: PrimaryKeyTrait + PrimaryKeyToColumn<Column = Self::Column>;
            fn belongs_to<R>(related: R) -> RelationBuilder<Self, R> where R: EntityTrait {}
            fn has_one<R>(arg0: R) -> RelationBuilder<Self, R> where R: EntityTrait + Related<Self> {}
            fn has_many<R>(arg0: R) -> RelationBuilder<Self, R> where R: EntityTrait + Related<Self> {}
            fn has_many_via<R, T>(arg0: R, rel: T) -> RelationBuilder<Self, R> where R: EntityTrait, T: RelationTrait {}
            fn find() -> Select<Self> {}
            fn find_by_id<T>(values: T) -> Select<Self> where T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType> {}
            fn primary_key_identity() -> Identity {}
            fn insert<A>(model: A) -> Insert<A> where A: ActiveModelTrait<Entity = Self> {}
            fn insert_many<A, I>(models: I) -> InsertMany<A> where A: ActiveModelTrait<Entity = Self>, I: IntoIterator<Item = A> {}
            fn update<A>(model: A) -> UpdateOne<A> where A: ActiveModelTrait<Entity = Self> {}
            fn update_many() -> UpdateMany<Self> {}
            fn delete<A>(model: A) -> DeleteOne<Self> where A: ActiveModelTrait<Entity = Self> {}
            fn delete_many() -> DeleteMany<Self> {}
            fn delete_by_id<T>(values: T) -> ValidatedDeleteOne<Self> where T: Into<<Self::PrimaryKey as PrimaryKeyTrait>::ValueType> {}
        }
    }
    pub(crate) mod column {
        use crate::{ColumnDef, ColumnType, DbBackend, EntityName, Iden, IdenStatic, IntoSimpleExpr, Iterable};
        use sea_query::{DynIden, Expr, ExprTrait, IntoLikeExpr, SelectStatement, Value};
        use std::borrow::Cow;
        use std::str::FromStr;
        pub use types::*;
        use macros::*;
        mod types {
            use crate::{ColumnDef, DynIden, EntityTrait, Iden, IntoSimpleExpr, Value};
            use sea_query::{Expr, NumericValue, NumericValueNullable, SelectStatement};
            use std::borrow::Cow;
            use macros::*;
            pub trait IntoOption<T> {
                fn into_option(self) -> Option<T>;
            }
            pub struct BoolColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for BoolColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for BoolColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for BoolColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for BoolColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for BoolColumn<E> {}
            pub struct NumericColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for NumericColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for NumericColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for NumericColumn<E> where E::Column: std::hash::Hash {}
            pub struct NumericColumnNullable<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for NumericColumnNullable<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for NumericColumnNullable<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for NumericColumnNullable<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for NumericColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for NumericColumn<E> {}
            impl<E: EntityTrait> Iden for NumericColumnNullable<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for NumericColumnNullable<E> {}
            pub struct StringColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for StringColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for StringColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for StringColumn<E> where E::Column: std::hash::Hash {}
            pub struct StringColumnNullable<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for StringColumnNullable<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for StringColumnNullable<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for StringColumnNullable<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for StringColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for StringColumn<E> {}
            impl<E: EntityTrait> Iden for StringColumnNullable<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for StringColumnNullable<E> {}
            pub struct BytesColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for BytesColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for BytesColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for BytesColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for BytesColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for BytesColumn<E> {}
            pub struct JsonColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for JsonColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for JsonColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for JsonColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for JsonColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for JsonColumn<E> {}
            pub struct DateLikeColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for DateLikeColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for DateLikeColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for DateLikeColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for DateLikeColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for DateLikeColumn<E> {}
            pub struct TimeLikeColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for TimeLikeColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for TimeLikeColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for TimeLikeColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for TimeLikeColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for TimeLikeColumn<E> {}
            pub struct DateTimeLikeColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for DateTimeLikeColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for DateTimeLikeColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for DateTimeLikeColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for DateTimeLikeColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for DateTimeLikeColumn<E> {}
            pub struct UuidColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for UuidColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for UuidColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for UuidColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for UuidColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for UuidColumn<E> {}
            pub struct TextUuidColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for TextUuidColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for TextUuidColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for TextUuidColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for TextUuidColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for TextUuidColumn<E> {}
            pub struct IpNetworkColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for IpNetworkColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for IpNetworkColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for IpNetworkColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for IpNetworkColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for IpNetworkColumn<E> {}
            pub struct NumericArrayColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for NumericArrayColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for NumericArrayColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for NumericArrayColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for NumericArrayColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for NumericArrayColumn<E> {}
            pub struct GenericArrayColumn<E: EntityTrait>(pub E::Column);
            impl<E: Clone + EntityTrait> Clone for GenericArrayColumn<E> where E::Column: Clone {}
            impl<E: PartialEq + EntityTrait> PartialEq for GenericArrayColumn<E> where E::Column: PartialEq {}
            impl<E: std::hash::Hash + EntityTrait> std::hash::Hash for GenericArrayColumn<E> where E::Column: std::hash::Hash {}
            impl<E: EntityTrait> Iden for GenericArrayColumn<E> {}
            impl<E: EntityTrait> IntoSimpleExpr for GenericArrayColumn<E> {}
            mod with_json {
                use super::*;
                use crate::prelude::Json;
                impl<E: EntityTrait> JsonColumn<E> {
                    pub fn def(&self) -> ColumnDef {}
                    pub fn enum_type_name(&self) -> Option<&'static str> {}
                    pub fn entity_name(&self) -> DynIden {}
                    pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                    pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Json> {}
                    pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Json> {}
                    pub fn count(&self) -> Expr {}
                    pub fn is_null(&self) -> Expr {}
                    pub fn is_not_null(&self) -> Expr {}
                    pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Json> {}
                    pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + Into<Json>, I: IntoIterator<Item = V> {}
                    pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + Into<Json>, I: IntoIterator<Item = V> {}
                    pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                    pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
                }
            }
            mod with_datetime {
                use super::*;
                use sea_query::{DateLikeValue, DateTimeLikeValue, TimeLikeValue};
                impl<E: EntityTrait> DateLikeColumn<E> {
                    pub fn def(&self) -> ColumnDef {}
                    pub fn enum_type_name(&self) -> Option<&'static str> {}
                    pub fn entity_name(&self) -> DynIden {}
                    pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                    pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn max(&self) -> Expr {}
                    pub fn min(&self) -> Expr {}
                    pub fn sum(&self) -> Expr {}
                    pub fn count(&self) -> Expr {}
                    pub fn is_null(&self) -> Expr {}
                    pub fn is_not_null(&self) -> Expr {}
                    pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + DateLikeValue {}
                    pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + DateLikeValue, I: IntoIterator<Item = V> {}
                    pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + DateLikeValue, I: IntoIterator<Item = V> {}
                    pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                    pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
                }
                impl<E: EntityTrait> TimeLikeColumn<E> {
                    pub fn def(&self) -> ColumnDef {}
                    pub fn enum_type_name(&self) -> Option<&'static str> {}
                    pub fn entity_name(&self) -> DynIden {}
                    pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                    pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn max(&self) -> Expr {}
                    pub fn min(&self) -> Expr {}
                    pub fn sum(&self) -> Expr {}
                    pub fn count(&self) -> Expr {}
                    pub fn is_null(&self) -> Expr {}
                    pub fn is_not_null(&self) -> Expr {}
                    pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + TimeLikeValue {}
                    pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + TimeLikeValue, I: IntoIterator<Item = V> {}
                    pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + TimeLikeValue, I: IntoIterator<Item = V> {}
                    pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                    pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
                }
                impl<E: EntityTrait> DateTimeLikeColumn<E> {
                    pub fn def(&self) -> ColumnDef {}
                    pub fn enum_type_name(&self) -> Option<&'static str> {}
                    pub fn entity_name(&self) -> DynIden {}
                    pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                    pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn max(&self) -> Expr {}
                    pub fn min(&self) -> Expr {}
                    pub fn sum(&self) -> Expr {}
                    pub fn count(&self) -> Expr {}
                    pub fn is_null(&self) -> Expr {}
                    pub fn is_not_null(&self) -> Expr {}
                    pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + DateTimeLikeValue {}
                    pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + DateTimeLikeValue, I: IntoIterator<Item = V> {}
                    pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + DateTimeLikeValue, I: IntoIterator<Item = V> {}
                    pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                    pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
                }
            }
            mod with_uuid {
                use super::*;
                use crate::prelude::{TextUuid, Uuid};
                impl<E: EntityTrait> UuidColumn<E> {
                    pub fn def(&self) -> ColumnDef {}
                    pub fn enum_type_name(&self) -> Option<&'static str> {}
                    pub fn entity_name(&self) -> DynIden {}
                    pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                    pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn max(&self) -> Expr {}
                    pub fn min(&self) -> Expr {}
                    pub fn sum(&self) -> Expr {}
                    pub fn count(&self) -> Expr {}
                    pub fn is_null(&self) -> Expr {}
                    pub fn is_not_null(&self) -> Expr {}
                    pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Uuid> {}
                    pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + Into<Uuid>, I: IntoIterator<Item = V> {}
                    pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + Into<Uuid>, I: IntoIterator<Item = V> {}
                    pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                    pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
                }
                impl<E: EntityTrait> TextUuidColumn<E> {
                    pub fn def(&self) -> ColumnDef {}
                    pub fn enum_type_name(&self) -> Option<&'static str> {}
                    pub fn entity_name(&self) -> DynIden {}
                    pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                    pub fn eq<V>(&self, v: V) -> Expr where V: Into<TextUuid> {}
                    pub fn ne<V>(&self, v: V) -> Expr where V: Into<TextUuid> {}
                    pub fn gt<V>(&self, v: V) -> Expr where V: Into<TextUuid> {}
                    pub fn gte<V>(&self, v: V) -> Expr where V: Into<TextUuid> {}
                    pub fn lt<V>(&self, v: V) -> Expr where V: Into<TextUuid> {}
                    pub fn lte<V>(&self, v: V) -> Expr where V: Into<TextUuid> {}
                    pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<TextUuid> {}
                    pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<TextUuid> {}
                    pub fn max(&self) -> Expr {}
                    pub fn min(&self) -> Expr {}
                    pub fn sum(&self) -> Expr {}
                    pub fn count(&self) -> Expr {}
                    pub fn is_null(&self) -> Expr {}
                    pub fn is_not_null(&self) -> Expr {}
                    pub fn if_null<V>(&self, v: V) -> Expr where V: Into<TextUuid> {}
                    pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<TextUuid>, I: IntoIterator<Item = V> {}
                    pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<TextUuid>, I: IntoIterator<Item = V> {}
                    pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                    pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
                }
            }
            impl<E: EntityTrait> BoolColumn<E> {
                pub fn def(&self) -> ColumnDef {}
                pub fn enum_type_name(&self) -> Option<&'static str> {}
                pub fn entity_name(&self) -> DynIden {}
                pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + Into<bool> {}
                pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + Into<bool> {}
                pub fn count(&self) -> Expr {}
                pub fn is_null(&self) -> Expr {}
                pub fn is_not_null(&self) -> Expr {}
                pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + Into<bool> {}
                pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            }
            impl<E: EntityTrait> NumericColumn<E> {
                pub fn def(&self) -> ColumnDef {}
                pub fn enum_type_name(&self) -> Option<&'static str> {}
                pub fn entity_name(&self) -> DynIden {}
                pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn add<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn sub<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn div<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn mul<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn max(&self) -> Expr {}
                pub fn min(&self) -> Expr {}
                pub fn sum(&self) -> Expr {}
                pub fn count(&self) -> Expr {}
                pub fn is_null(&self) -> Expr {}
                pub fn is_not_null(&self) -> Expr {}
                pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + NumericValue, I: IntoIterator<Item = V> {}
                pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + NumericValue, I: IntoIterator<Item = V> {}
                pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            }
            impl<E: EntityTrait> NumericColumnNullable<E> {
                pub fn def(&self) -> ColumnDef {}
                pub fn enum_type_name(&self) -> Option<&'static str> {}
                pub fn entity_name(&self) -> DynIden {}
                pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValueNullable {}
                pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValueNullable {}
                pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn add<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn sub<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn div<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn mul<T>(&self, expr: T) -> Expr where T: Into<Expr> {}
                pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + NumericValue {}
                pub fn max(&self) -> Expr {}
                pub fn min(&self) -> Expr {}
                pub fn sum(&self) -> Expr {}
                pub fn count(&self) -> Expr {}
                pub fn is_null(&self) -> Expr {}
                pub fn is_not_null(&self) -> Expr {}
                pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + NumericValueNullable {}
                pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + NumericValueNullable, I: IntoIterator<Item = V> {}
                pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + NumericValueNullable, I: IntoIterator<Item = V> {}
                pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            }
            impl IntoOption<String> for Cow<'_, str> {}
            impl IntoOption<String> for &'_ str {}
            impl IntoOption<String> for String {}
            impl IntoOption<String> for Option<&'_ str> {}
            impl IntoOption<String> for Option<Cow<'_, str>> {}
            impl IntoOption<String> for Option<String> {}
            impl<E: EntityTrait> StringColumn<E> {
                pub fn def(&self) -> ColumnDef {}
                pub fn enum_type_name(&self) -> Option<&'static str> {}
                pub fn entity_name(&self) -> DynIden {}
                pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn like<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn not_like<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn ilike<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn not_ilike<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn starts_with<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn ends_with<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn contains<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn count(&self) -> Expr {}
                pub fn is_null(&self) -> Expr {}
                pub fn is_not_null(&self) -> Expr {}
                pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + Into<String>, I: IntoIterator<Item = V> {}
                pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + Into<String>, I: IntoIterator<Item = V> {}
                pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            }
            impl<E: EntityTrait> StringColumnNullable<E> {
                pub fn def(&self) -> ColumnDef {}
                pub fn enum_type_name(&self) -> Option<&'static str> {}
                pub fn entity_name(&self) -> DynIden {}
                pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + IntoOption<String> {}
                pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + IntoOption<String> {}
                pub fn gt<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn gte<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn lt<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn lte<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn not_between<V>(&self, v1: V, v2: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn like<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn not_like<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn ilike<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn not_ilike<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn starts_with<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn ends_with<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn contains<V>(&self, v: V) -> Expr where V: Into<Value> + Into<String> {}
                pub fn count(&self) -> Expr {}
                pub fn is_null(&self) -> Expr {}
                pub fn is_not_null(&self) -> Expr {}
                pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + IntoOption<String> {}
                pub fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + IntoOption<String>, I: IntoIterator<Item = V> {}
                pub fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value> + IntoOption<String>, I: IntoIterator<Item = V> {}
                pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            }
            impl<E: EntityTrait> BytesColumn<E> {
                pub fn def(&self) -> ColumnDef {}
                pub fn enum_type_name(&self) -> Option<&'static str> {}
                pub fn entity_name(&self) -> DynIden {}
                pub fn as_column_ref(&self) -> (DynIden, DynIden) {}
                pub fn eq<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Vec<u8>> {}
                pub fn ne<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Vec<u8>> {}
                pub fn count(&self) -> Expr {}
                pub fn is_null(&self) -> Expr {}
                pub fn is_not_null(&self) -> Expr {}
                pub fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> + Into<Vec<u8>> {}
                pub fn in_subquery(&self, s: SelectStatement) -> Expr {}
                pub fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            }
        }
        pub trait ColumnTrait: IdenStatic + Iterable + FromStr {
            type EntityName: EntityName;
            fn def(&self) -> ColumnDef;
            fn enum_type_name(&self) -> Option<&'static str> {}
            fn entity_name(&self) -> DynIden {}
            fn as_column_ref(&self) -> (DynIden, DynIden) {}
            fn eq<V>(&self, v: V) -> Expr where V: Into<Value> {}
            fn ne<V>(&self, v: V) -> Expr where V: Into<Value> {}
            fn gt<V>(&self, v: V) -> Expr where V: Into<Value> {}
            fn gte<V>(&self, v: V) -> Expr where V: Into<Value> {}
            fn lt<V>(&self, v: V) -> Expr where V: Into<Value> {}
            fn lte<V>(&self, v: V) -> Expr where V: Into<Value> {}
            fn between<V>(&self, a: V, b: V) -> Expr where V: Into<Value> {}
            fn not_between<V>(&self, a: V, b: V) -> Expr where V: Into<Value> {}
            fn like<T>(&self, s: T) -> Expr where T: IntoLikeExpr {}
            fn not_like<T>(&self, s: T) -> Expr where T: IntoLikeExpr {}
            fn ilike<T>(&self, s: T) -> Expr where T: IntoLikeExpr {}
            fn not_ilike<T>(&self, s: T) -> Expr where T: IntoLikeExpr {}
            fn starts_with<T>(&self, s: T) -> Expr where T: Into<String> {}
            fn ends_with<T>(&self, s: T) -> Expr where T: Into<String> {}
            fn contains<T>(&self, s: T) -> Expr where T: Into<String> {}
            fn max(&self) -> Expr {}
            fn min(&self) -> Expr {}
            fn sum(&self) -> Expr {}
            fn avg(&self) -> Expr {}
            fn count(&self) -> Expr {}
            fn is_null(&self) -> Expr {}
            fn is_not_null(&self) -> Expr {}
            fn if_null<V>(&self, v: V) -> Expr where V: Into<Value> {}
            fn is_in<V, I>(&self, v: I) -> Expr where V: Into<Value>, I: IntoIterator<Item = V> {}
            fn is_not_in<V, I>(&self, v: I) -> Expr where V: Into<Value>, I: IntoIterator<Item = V> {}
            fn in_subquery(&self, s: SelectStatement) -> Expr {}
            fn not_in_subquery(&self, s: SelectStatement) -> Expr {}
            fn into_expr(self) -> Expr {}
            fn into_returning_expr(self, db_backend: DbBackend) -> Expr {}
            fn select_as(&self, expr: Expr) -> Expr {}
            fn select_enum_as(&self, expr: Expr) -> Expr {}
            fn save_as(&self, val: Expr) -> Expr {}
            fn save_enum_as(&self, val: Expr) -> Expr {}
            fn save_array_as(&self, val: Expr) -> Expr {}
            fn json_key(&self) -> &'static str {}
        }
        pub trait ColumnTypeTrait {
            fn def(self) -> ColumnDef;
            fn get_enum_name(&self) -> Option<&DynIden>;
        }
        impl ColumnTypeTrait for ColumnType {}
        impl ColumnTypeTrait for ColumnDef {}
    }
    mod column_def {
        use sea_query::{SimpleExpr, Value};
        pub use sea_query::ColumnType;
        pub struct ColumnDef;
        impl Clone for ColumnDef {}
        impl PartialEq for ColumnDef {}
        pub struct SeaographyColumnAttr {
            pub ignore: bool,
        }
        impl Default for SeaographyColumnAttr {}
        impl Clone for SeaographyColumnAttr {}
        impl PartialEq for SeaographyColumnAttr {}
        impl ColumnDef {
            pub fn unique(self) -> Self {}
            pub fn seaography_ignore(self) -> Self {}
            pub fn unique_key(self, key: &str) -> Self {}
            pub fn renamed_from(self, col: &str) -> Self {}
            pub fn comment(self, v: &str) -> Self {}
            pub fn null(self) -> Self {}
            pub fn nullable(self) -> Self {}
            pub fn indexed(self) -> Self {}
            pub fn default_value<T>(self, value: T) -> Self where T: Into<Value> {}
            pub fn default<T>(self, default: T) -> Self where T: Into<SimpleExpr> {}
            pub fn extra(self, value: &str) -> Self {}
            pub fn get_column_type(&self) -> &ColumnType {}
            pub fn get_column_default(&self) -> Option<&SimpleExpr> {}
            pub fn is_null(&self) -> bool {}
            pub fn is_unique(&self) -> bool {}
            pub fn seaography(&self) -> &SeaographyColumnAttr {}
        }
    }
    pub mod compound {
        use super::{EntityTrait, PrimaryKeyTrait};
        use crate::{ConnectionTrait, DbErr, ItemsAndPagesNumber, ModelTrait, QueryFilter, QueryOrder};
        use sea_query::{Order, TableRef};
        pub use belongs_to::{BelongsTo, BelongsToCardinality};
        pub use has_many::{HasMany, Iter as HasManyIter};
        pub use has_one::HasOne;
        mod belongs_to {
            use crate::{ActiveBelongsTo, EntityTrait};
            pub trait BelongsToCardinality {
                type Entity: EntityTrait;
                type Loaded;
                type Set;
                type Value<M>;
                fn into_loaded<M>(value: Self::Value<M>) -> Self::Loaded where M: Into<<Self::Entity as EntityTrait>::ModelEx>;
                fn into_set<M>(value: Self::Value<M>) -> Self::Set where M: Into<<Self::Entity as EntityTrait>::ActiveModelEx>;
            }
            impl<E> BelongsToCardinality for E where E: EntityTrait {
                type Entity = E;
                type Loaded = Box<E::ModelEx>;
                type Set = Box<E::ActiveModelEx>;
                type Value<M> = M;
            }
            impl<E> BelongsToCardinality for Option<E> where E: EntityTrait {
                type Entity = E;
                type Loaded = Option<Box<E::ModelEx>>;
                type Set = Option<Box<E::ActiveModelEx>>;
                type Value<M> = Option<M>;
            }
            pub enum BelongsTo<T> where T: BelongsToCardinality {
                Unloaded,
                Loaded(<T as BelongsToCardinality>::Loaded),
            }
            impl<T> Default for BelongsTo<T> where T: BelongsToCardinality {}
            impl<T> Clone for BelongsTo<T> where T: BelongsToCardinality, <T as BelongsToCardinality>::Loaded: Clone {}
            impl<T> PartialEq for BelongsTo<T> where T: BelongsToCardinality, <T as BelongsToCardinality>::Loaded: PartialEq {}
            impl<T> std::hash::Hash for BelongsTo<T> where T: BelongsToCardinality, <T as BelongsToCardinality>::Loaded: std::hash::Hash {}
            impl<T> BelongsTo<T> where T: BelongsToCardinality {
                pub fn loaded<M>(model: T::Value<M>) -> Self where M: Into<<<T as BelongsToCardinality>::Entity as EntityTrait>::ModelEx> {}
                pub fn is_unloaded(&self) -> bool {}
                pub fn is_loaded(&self) -> bool {}
            }
            impl<E> BelongsTo<E> where E: EntityTrait {
                pub fn as_ref(&self) -> Option<&E::ModelEx> {}
                pub fn as_mut(&mut self) -> Option<&mut E::ModelEx> {}
                pub fn into_option(self) -> Option<E::ModelEx> {}
                pub fn unwrap(self) -> E::ModelEx {}
            }
            impl<E> BelongsTo<Option<E>> where E: EntityTrait {
                pub fn is_not_found(&self) -> bool {}
                pub fn is_unloaded_or_not_found(&self) -> bool {}
                pub fn as_ref(&self) -> Option<&E::ModelEx> {}
                pub fn as_mut(&mut self) -> Option<&mut E::ModelEx> {}
                pub fn into_option(self) -> Option<E::ModelEx> {}
                pub fn unwrap(self) -> E::ModelEx {}
            }
            impl<E> BelongsTo<E> where E: EntityTrait, E::ActiveModelEx: From<E::ModelEx> {
                pub fn into_active_model(self) -> ActiveBelongsTo<E> {}
            }
            impl<E> BelongsTo<Option<E>> where E: EntityTrait, E::ActiveModelEx: From<E::ModelEx> {
                pub fn into_active_model(self) -> ActiveBelongsTo<Option<E>> {}
            }
            impl<E: EntityTrait> From<BelongsTo<E>> for Option<Box<E::ModelEx>> {}
            impl<E: EntityTrait> From<BelongsTo<Option<E>>> for Option<Box<E::ModelEx>> {}
            impl<E: EntityTrait> From<Option<Box<E::ModelEx>>> for BelongsTo<E> {}
            impl<E: EntityTrait> From<Option<Box<E::ModelEx>>> for BelongsTo<Option<E>> {}
        }
        mod has_many {
            use crate::ActiveHasMany;
            use std::ops::Index;
            use std::hash::Hash;
            use super::super::EntityTrait;
            pub enum HasMany<E: EntityTrait> {
                Unloaded,
                Loaded(Vec<E::ModelEx>),
            }
            impl<E: EntityTrait> Default for HasMany<E> {}
            impl<E: Clone + EntityTrait> Clone for HasMany<E> where E::ModelEx: Clone {}
            impl<E> PartialEq for HasMany<E> where E: EntityTrait, E::ModelEx: PartialEq {}
            impl<E: EntityTrait> HasMany<E> {
                pub fn is_loaded(&self) -> bool {}
                pub fn is_unloaded(&self) -> bool {}
                pub fn is_empty(&self) -> bool {}
                pub fn get(&self, index: usize) -> Option<&E::ModelEx> {}
                pub fn len(&self) -> usize {}
            }
            impl<E> HasMany<E> where E: EntityTrait, E::ActiveModelEx: From<E::ModelEx> {
                pub fn into_active_model(self) -> ActiveHasMany<E> {}
            }
            impl<E: EntityTrait> From<HasMany<E>> for Option<Vec<E::ModelEx>> {}
            impl<E: EntityTrait> Index<usize> for HasMany<E> {
                type Output = E::ModelEx;
            }
            impl<E: EntityTrait> IntoIterator for HasMany<E> {
                type Item = E::ModelEx;
                type IntoIter = std::vec::IntoIter<E::ModelEx>;
            }
            impl<E: EntityTrait> From<Vec<E::ModelEx>> for HasMany<E> {}
            impl<E, const N: usize> PartialEq<[<E as EntityTrait>::Model; N]> for HasMany<E> where E: EntityTrait, E::ModelEx: PartialEq<<E as EntityTrait>::Model>, <E as EntityTrait>::Model: PartialEq<E::ModelEx> {}
            impl<E, const N: usize> PartialEq<HasMany<E>> for [<E as EntityTrait>::Model; N] where E: EntityTrait, E::ModelEx: PartialEq<<E as EntityTrait>::Model>, <E as EntityTrait>::Model: PartialEq<E::ModelEx> {}
            impl<E> PartialEq<[<E as EntityTrait>::Model]> for HasMany<E> where E: EntityTrait, E::ModelEx: PartialEq<<E as EntityTrait>::Model>, <E as EntityTrait>::Model: PartialEq<E::ModelEx> {}
            impl<E> PartialEq<HasMany<E>> for [<E as EntityTrait>::Model] where E: EntityTrait, E::ModelEx: PartialEq<<E as EntityTrait>::Model>, <E as EntityTrait>::Model: PartialEq<E::ModelEx> {}
            pub struct Iter<'a, E: EntityTrait>(&'a E);
            impl<'a, E: Clone + EntityTrait> Clone for Iter<'a, E> where E::ModelEx: Clone {}
            impl<E: EntityTrait> HasMany<E> {
                pub fn iter(&self) -> Iter<'_, E> {}
            }
            impl<'a, E: EntityTrait> Iterator for Iter<'a, E> {
                type Item = &'a E::ModelEx;
            }
            impl<'a, E: EntityTrait> ExactSizeIterator for Iter<'a, E> {}
            impl<'a, E: EntityTrait> DoubleEndedIterator for Iter<'a, E> {}
            impl<'a, E: EntityTrait> IntoIterator for &'a HasMany<E> {
                type Item = &'a E::ModelEx;
                type IntoIter = Iter<'a, E>;
            }
            impl<E> Hash for HasMany<E> where E: EntityTrait, E::ModelEx: Hash {}
        }
        mod has_one {
            use crate::{ActiveHasOne, EntityTrait};
            pub enum HasOne<E> where E: EntityTrait {
                Unloaded,
                Loaded(Option<Box<E::ModelEx>>),
            }
            impl<E> Default for HasOne<E> where E: EntityTrait {}
            impl<E> Clone for HasOne<E> where E: EntityTrait, E::ModelEx: Clone {}
            impl<E> PartialEq for HasOne<E> where E: EntityTrait, E::ModelEx: PartialEq {}
            impl<E> std::hash::Hash for HasOne<E> where E: EntityTrait, E::ModelEx: std::hash::Hash {}
            impl<E> HasOne<E> where E: EntityTrait {
                pub fn loaded(model: Option<impl Into<E::ModelEx>>) -> Self {}
                pub fn is_unloaded(&self) -> bool {}
                pub fn is_loaded(&self) -> bool {}
                pub fn is_not_found(&self) -> bool {}
                pub fn is_none(&self) -> bool {}
                pub fn as_ref(&self) -> Option<&E::ModelEx> {}
                pub fn as_mut(&mut self) -> Option<&mut E::ModelEx> {}
                pub fn into_option(self) -> Option<E::ModelEx> {}
                pub fn take(&mut self) -> Option<E::ModelEx> {}
                pub fn unwrap(self) -> E::ModelEx {}
            }
            impl<E> HasOne<E> where E: EntityTrait, E::ActiveModelEx: From<E::ModelEx> {
                pub fn into_active_model(self) -> ActiveHasOne<E> {}
            }
            impl<E: EntityTrait> From<HasOne<E>> for Option<Box<E::ModelEx>> {}
            impl<E: EntityTrait> From<Option<Box<E::ModelEx>>> for HasOne<E> {}
        }
        pub trait EntityLoaderTrait<E: EntityTrait>: QueryFilter + QueryOrder + Clone {
            type ModelEx: ModelTrait<Entity = E>;
            fn filter_by_id<T>(self, values: T) -> Self where T: Into<<E::PrimaryKey as PrimaryKeyTrait>::ValueType> {}
            fn order_by_id_asc(self) -> Self {}
            fn order_by_id_desc(self) -> Self {}
            fn order_by_id(self, order: Order) -> Self {}
            fn paginate<'db, C: ConnectionTrait>(self, db: &'db C, page_size: u64) -> EntityLoaderPaginator<'db, C, E, Self> {}
        }
        pub struct EntityLoaderPaginator<'db, C, E, L>(&'db C, E, L) where C: ConnectionTrait, E: EntityTrait, L: EntityLoaderTrait<E>;
        pub trait EntityReverse {
            type Entity: EntityTrait;
        }
        pub struct EntityLoaderWithSelf<R: EntityTrait, S: EntityTrait>(pub R, pub S);
        impl<R: Clone + EntityTrait, S: Clone + EntityTrait> Clone for EntityLoaderWithSelf<R, S> {}
        impl<R: PartialEq + EntityTrait, S: PartialEq + EntityTrait> PartialEq for EntityLoaderWithSelf<R, S> {}
        pub struct EntityLoaderWithSelfRev<R: EntityTrait, S: EntityReverse>(pub R, pub S);
        impl<R: Clone + EntityTrait, S: Clone + EntityReverse> Clone for EntityLoaderWithSelfRev<R, S> {}
        impl<R: PartialEq + EntityTrait, S: PartialEq + EntityReverse> PartialEq for EntityLoaderWithSelfRev<R, S> {}
        pub enum LoadTarget {
            TableRef(TableRef),
            TableRefRev(TableRef),
            Relation(String),
        }
        impl Clone for LoadTarget {}
        impl PartialEq for LoadTarget {}
        impl<'db, C, E, L> EntityLoaderPaginator<'db, C, E, L> where C: ConnectionTrait, E: EntityTrait, L: EntityLoaderTrait<E> {
            pub async fn fetch_page(&self, page: u64) -> Result<Vec<L::ModelEx>, DbErr> {}
            pub async fn fetch(&self) -> Result<Vec<L::ModelEx>, DbErr> {}
            pub async fn num_items(&self) -> Result<u64, DbErr> {}
            pub async fn num_pages(&self) -> Result<u64, DbErr> {}
            pub async fn num_items_and_pages(&self) -> Result<ItemsAndPagesNumber, DbErr> {}
            pub fn next(&mut self) {}
            pub fn cur_page(&self) -> u64 {}
            pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<L::ModelEx>>, DbErr> {}
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
        impl PartialEq for Identity {}
        impl std::hash::Hash for Identity {}
        impl Identity {
            pub fn arity(&self) -> usize {}
            pub fn iter(&self) -> BorrowedIdentityIter<'_> {}
            pub fn contains(&self, col: &DynIden) -> bool {}
            pub fn fully_contains(&self, other: &Identity) -> bool {}
        }
        impl IntoIterator for Identity {
            type Item = DynIden;
            type IntoIter = OwnedIdentityIter;
        }
        impl Iden for Identity {}
        pub struct BorrowedIdentityIter<'a>;
        pub struct OwnedIdentityIter;
        impl<'a> Iterator for BorrowedIdentityIter<'a> {
            type Item = &'a DynIden;
        }
        impl Iterator for OwnedIdentityIter {
            type Item = DynIden;
        }
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
        pub use sea_query::Value;
        use sea_query::{ArrayType, ValueTuple};
        pub trait ModelTrait: Clone {
            type Entity: EntityTrait;
            fn get(&self, c: <Self::Entity as EntityTrait>::Column) -> Value;
            fn get_value_type(c: <Self::Entity as EntityTrait>::Column) -> ArrayType;
            fn set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) {}
            fn try_set(&mut self, c: <Self::Entity as EntityTrait>::Column, v: Value) -> Result<(), DbErr>;
            fn find_related<R>(&self, arg1: R) -> Select<R> where R: EntityTrait, Self::Entity: Related<R> {}
            fn find_linked<L>(&self, l: L) -> Select<L::ToEntity> where L: Linked<FromEntity = Self::Entity> {}
            async fn delete<'a, A, C>(self, db: &'a C) -> Result<DeleteResult, DbErr> where Self: IntoActiveModel<A>, C: ConnectionTrait, A: ActiveModelTrait<Entity = Self::Entity> + ActiveModelBehavior + Send + 'a {}
            fn get_primary_key_value(&self) -> ValueTuple {}
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
        use crate::{FromQueryResult, ModelTrait, QuerySelect};
        pub trait PartialModelTrait: FromQueryResult {
            fn select_cols<S: QuerySelect>(select: S) -> S {}
            fn select_cols_nested<S: QuerySelect>(select: S, prefix: Option<&str>, alias: Option<&'static str>) -> S;
        }
        impl<T: PartialModelTrait> PartialModelTrait for Option<T> {}
        impl<T: ModelTrait + FromQueryResult> PartialModelTrait for T {}
    }
    pub mod prelude {
        pub use crate::{ActiveEnum, ActiveModelBehavior, ActiveModelTrait, ColumnDef, ColumnTrait, ColumnType, ColumnTypeTrait, ConnectionTrait, CursorTrait, DatabaseConnection, DbConn, EntityName, EntityTrait, EnumIter, ForeignKeyAction, Iden, IdenStatic, Linked, LoaderTrait, ModelTrait, PaginatorTrait, PrimaryKeyArity, PrimaryKeyToColumn, PrimaryKeyTrait, QueryFilter, QueryResult, Related, RelatedSelfVia, RelationDef, RelationTrait, Select, SelectExt, Value, DeriveActiveEnum, DeriveActiveModel, DeriveActiveModelBehavior, DeriveActiveModelEx, DeriveArrowSchema, DeriveColumn, DeriveDisplay, DeriveEntity, DeriveEntityModel, DeriveIden, DeriveIntoActiveModel, DeriveModel, DeriveModelEx, DerivePartialModel, DerivePrimaryKey, DeriveRelatedEntity, DeriveRelation, DeriveValueType, FromJsonQueryResult};
        pub use crate::error::*;
        pub use crate::sea_query::{DynIden, Expr, RcOrArc, SeaRc, StringLen};
        pub use super::active_model_ex::{ActiveBelongsTo, ActiveHasMany, ActiveHasOne};
        pub use super::compound::{BelongsTo, HasMany, HasOne};
        pub use async_trait;
        pub use serde_json::Value as Json;
        pub use chrono::{NaiveDate as Date, NaiveTime as Time, NaiveDateTime as DateTime, NaiveDate as ChronoDate, NaiveTime as ChronoTime, NaiveDateTime as ChronoDateTime};
        pub use crate::value::{ChronoUnixTimestamp, ChronoUnixTimestampMillis, TimeUnixTimestamp, TimeUnixTimestampMillis, TextUuid};
        pub use time::{Date as TimeDate, Time as TimeTime, PrimitiveDateTime as TimeDateTime, OffsetDateTime as TimeDateTimeWithTimeZone};
        pub use rust_decimal::Decimal;
        pub use uuid::Uuid;
        pub type DateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
        pub type DateTimeUtc = chrono::DateTime<chrono::Utc>;
        pub type DateTimeLocal = chrono::DateTime<chrono::Local>;
        pub type ChronoDateTimeWithTimeZone = chrono::DateTime<chrono::FixedOffset>;
        pub type ChronoDateTimeUtc = chrono::DateTime<chrono::Utc>;
        pub type ChronoUtc = chrono::Utc;
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
        use sea_query::{Condition, ConditionType, DynIden, ForeignKeyCreateStatement, IntoIden, TableForeignKey, TableRef};
        use std::sync::Arc;
        pub enum RelationType {
            HasOne,
            HasMany,
        }
        impl Clone for RelationType {}
        impl PartialEq for RelationType {}
        impl std::hash::Hash for RelationType {}
        pub type ForeignKeyAction = sea_query::ForeignKeyAction;
        pub trait RelationTrait: Iterable + 'static {
            fn def(&self) -> RelationDef;
            fn name(&self) -> String {}
        }
        pub trait Related<R> where R: EntityTrait {
            fn to() -> RelationDef;
            fn via() -> Option<RelationDef> {}
            fn find_related() -> Select<R> {}
        }
        pub trait RelatedSelfVia<R> where R: EntityTrait {
            fn to() -> RelationDef;
            fn via() -> RelationDef;
            fn find_related() -> Select<R> {}
        }
        pub struct RelationDef {
            pub rel_type: RelationType,
            pub from_tbl: TableRef,
            pub to_tbl: TableRef,
            pub from_col: Identity,
            pub to_col: Identity,
            pub is_owner: bool,
            pub skip_fk: bool,
            pub on_delete: Option<ForeignKeyAction>,
            pub on_update: Option<ForeignKeyAction>,
            pub on_condition: Option<
                Arc<dyn Fn(DynIden, DynIden) -> Condition + Send + Sync>,
            >,
            pub fk_name: Option<String>,
            pub condition_type: ConditionType,
        }
        impl Clone for RelationDef {}
        impl From<RelationDef> for Condition {}
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
            pub fn skip_fk(self) -> Self {}
            pub fn on_delete(self, action: ForeignKeyAction) -> Self {}
            pub fn on_update(self, action: ForeignKeyAction) -> Self {}
            pub fn on_condition<F>(self, f: F) -> Self where F: Fn(DynIden, DynIden) -> Condition + 'static + Send + Sync {}
            pub fn fk_name(self, fk_name: &str) -> Self {}
            pub fn condition_type(self, condition_type: ConditionType) -> Self {}
        }
        impl<E, R> From<RelationBuilder<E, R>> for RelationDef where E: EntityTrait, R: EntityTrait {}
        impl From<RelationDef> for ForeignKeyCreateStatement {}
        impl From<RelationDef> for TableForeignKey {}
        impl std::hash::Hash for RelationDef {}
        impl PartialEq for RelationDef {}
    }
}
pub mod error {
    use std::sync::Arc;
    use thiserror::Error;
    pub enum DbErr {
        ConnectionAcquire(ConnAcquireErr),
        TryIntoErr {
            from: &'static str,
            into: &'static str,
            source: Arc<dyn std::error::Error + Send + Sync>,
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
        BackendNotSupported { db: &'static str, ctx: &'static str },
        KeyArityMismatch { expected: u8, received: u8 },
        PrimaryKeyNotSet { ctx: &'static str },
        RbacError(String),
        AccessDenied { permission: String, resource: String },
        MutexPoisonError,
    }
    impl thiserror::__private21::Error for DbErr {}
    impl std::fmt::Display for DbErr {}
    impl Clone for DbErr {}
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
    impl Clone for ConnAcquireErr {}
    pub enum RuntimeErr {
        Internal(String),
    }
    impl thiserror::__private21::Error for RuntimeErr {}
    impl std::fmt::Display for RuntimeErr {}
    impl Clone for RuntimeErr {}
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
    use consolidate::*;
    pub use cursor::*;
    pub use delete::*;
    pub use execute::*;
    pub use insert::*;
    pub use paginator::*;
    pub use query::*;
    use returning::*;
    pub use select::*;
    pub use select_ext::*;
    pub use update::*;
    mod cursor {
        use crate::{ConnectionTrait, DbErr, EntityTrait, FromQueryResult, Identity, IdentityOf, IntoIdentity, PartialModelTrait, QuerySelect, Select, SelectModel, SelectThree, SelectThreeModel, SelectTwo, SelectTwoModel, SelectorTrait, Topology, JsonValue};
        use sea_query::{DynIden, IntoValueTuple, SelectStatement};
        pub struct Cursor<S>(S) where S: SelectorTrait;
        impl<S: Clone> Clone for Cursor<S> where S: SelectorTrait {}
        impl<S> Cursor<S> where S: SelectorTrait {
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
        impl<E, F, G, M, N, O, TOP> CursorTrait for SelectThree<E, F, G, TOP> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult + Sized + Send + Sync, N: FromQueryResult + Sized + Send + Sync, O: FromQueryResult + Sized + Send + Sync, TOP: Topology {
            type Selector = SelectThreeModel<M, N, O>;
        }
        impl<E, F, M, N> SelectTwo<E, F> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, M: FromQueryResult + Sized + Send + Sync, N: FromQueryResult + Sized + Send + Sync {
            pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectTwoModel<M, N>> where C: IdentityOf<E> {}
            pub fn cursor_by_other<C>(self, order_columns: C) -> Cursor<SelectTwoModel<M, N>> where C: IdentityOf<F> {}
        }
        impl<E, F, G, M, N, O, TOP> SelectThree<E, F, G, TOP> where E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult + Sized + Send + Sync, N: FromQueryResult + Sized + Send + Sync, O: FromQueryResult + Sized + Send + Sync, TOP: Topology {
            pub fn cursor_by<C>(self, order_columns: C) -> Cursor<SelectThreeModel<M, N, O>> where C: IdentityOf<E> {}
        }
    }
    mod delete {
        use crate::{ConnectionTrait, DeleteMany, DeleteOne, EntityTrait, ValidatedDeleteOne};
        use crate::error::*;
        use sea_query::DeleteStatement;
        pub struct Deleter;
        impl Clone for Deleter {}
        pub struct DeleteResult {
            pub rows_affected: u64,
        }
        impl Clone for DeleteResult {}
        impl PartialEq for DeleteResult {}
        impl<E> ValidatedDeleteOne<E> where E: EntityTrait {
            pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> where C: ConnectionTrait {}
        }
        impl<E> DeleteOne<E> where E: EntityTrait {
            pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> where C: ConnectionTrait {}
        }
        impl<'a, E> DeleteMany<E> where E: EntityTrait {
            pub async fn exec<C>(self, db: &'a C) -> Result<DeleteResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where E: EntityTrait, C: ConnectionTrait {}
        }
        impl Deleter {
            pub fn new(query: DeleteStatement) -> Self {}
            pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<E, C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where E: EntityTrait, C: ConnectionTrait {}
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
        use crate::{ActiveModelTrait, ConnectionTrait, EntityTrait, Insert, InsertMany, IntoActiveModel, PrimaryKeyTrait, TryInsert};
        use crate::error::*;
        use sea_query::{InsertStatement, ValueTuple};
        type PrimaryKey<A> = <<A as ActiveModelTrait>::Entity as EntityTrait>::PrimaryKey;
        pub struct Inserter<A>(A) where A: ActiveModelTrait;
        pub struct InsertResult<A> where A: ActiveModelTrait {
            pub last_insert_id: <PrimaryKey<A> as PrimaryKeyTrait>::ValueType,
        }
        pub struct InsertManyResult<A> where A: ActiveModelTrait {
            pub last_insert_id: Option<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>,
        }
        pub enum TryInsertResult<T> {
            Empty,
            Conflicted,
            Inserted(T),
        }
        impl<A> TryInsertResult<InsertResult<A>> where A: ActiveModelTrait {
            pub fn last_insert_id(self) -> Result<Option<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr> {}
        }
        impl<A> TryInsert<A> where A: ActiveModelTrait {
            pub async fn exec<C>(self, db: &C) -> Result<TryInsertResult<InsertResult<A>>, DbErr> where C: ConnectionTrait {}
            pub async fn exec_without_returning<C>(self, db: &C) -> Result<TryInsertResult<u64>, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<C>(self, db: &C) -> Result<TryInsertResult<<A::Entity as EntityTrait>::Model>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
            pub async fn exec_with_returning_keys<C>(self, db: &C) -> Result<TryInsertResult<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
            pub async fn exec_with_returning_many<C>(self, db: &C) -> Result<TryInsertResult<Vec<<A::Entity as EntityTrait>::Model>>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
        }
        impl<A> Insert<A> where A: ActiveModelTrait {
            pub async fn exec<'a, C>(self, db: &'a C) -> Result<InsertResult<A>, DbErr> where C: ConnectionTrait, A: 'a {}
            pub async fn exec_without_returning<'a, C>(self, db: &'a C) -> Result<u64, DbErr> where C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning<'a, C>(self, db: &'a C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning_keys<'a, C>(self, db: &'a C) -> Result<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning_many<'a, C>(self, db: &'a C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
        }
        impl<A> InsertMany<A> where A: ActiveModelTrait {
            pub async fn exec<C>(self, db: &C) -> Result<InsertManyResult<A>, DbErr> where C: ConnectionTrait {}
            pub async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
            pub async fn exec_with_returning_many<C>(self, db: &C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
            pub async fn exec_with_returning_keys<C>(self, db: &C) -> Result<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
        }
        impl<A> Inserter<A> where A: ActiveModelTrait {
            pub fn new(primary_key: Option<ValueTuple>, query: InsertStatement) -> Self {}
            pub async fn exec<'a, C>(self, db: &'a C) -> Result<InsertResult<A>, DbErr> where C: ConnectionTrait, A: 'a {}
            pub async fn exec_without_returning<'a, C>(self, db: &'a C) -> Result<u64, DbErr> where C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning<'a, C>(self, db: &'a C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning_keys<'a, C>(self, db: &'a C) -> Result<Vec<<PrimaryKey<A> as PrimaryKeyTrait>::ValueType>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
            pub async fn exec_with_returning_many<'a, C>(self, db: &'a C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait, A: 'a {}
        }
    }
    mod paginator {
        use crate::{ConnectionTrait, EntityTrait, FromQueryResult, Select, SelectModel, SelectTwo, SelectTwoModel, Selector, SelectorRaw, SelectorTrait};
        use crate::error::*;
        use futures_util::Stream;
        use std::pin::Pin;
        type PinBoxStream<'db, Item> = Pin<Box<dyn Stream<Item = Item> + 'db>>;
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
            pub fn set_page(&mut self, page: u64) {}
            pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<S::Item>>, DbErr> {}
            pub fn into_stream(self) -> PinBoxStream<'db, Result<Vec<S::Item>, DbErr>> {}
        }
        pub trait PaginatorTrait<'db, C> where C: ConnectionTrait {
            type Selector: SelectorTrait + Send + Sync + 'db;
            fn paginate(self, db: &'db C, page_size: u64) -> Paginator<'db, C, Self::Selector>;
            async fn count(self, db: &'db C) -> Result<u64, DbErr> where Self: Send + Sized, Self: Send {}
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
    }
    mod query {
        pub use crate::error::TryGetError;
        use crate::{SelectGetableValue, SelectorRaw, Statement};
        use crate::error::DbErr;
        use std::collections::{BTreeMap, HashMap};
        use std::hash::Hash;
        use rust_decimal::Decimal;
        use serde::de::DeserializeOwned;
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
            pub fn try_as_proxy_row(&self) -> Option<&crate::ProxyRow> {}
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
        impl TryGetable for Decimal {}
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
        impl<K, V> TryGetableFromJson for HashMap<K, V> where K: DeserializeOwned + Eq + Hash, V: DeserializeOwned {}
        impl<K, V> TryGetableFromJson for BTreeMap<K, V> where K: DeserializeOwned + Ord, V: DeserializeOwned {}
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
        impl TryFromU64 for rust_decimal::Decimal {}
        impl TryFromU64 for uuid::Uuid {}
    }
    mod select {
        use crate::{ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, PartialModelTrait, QueryResult, QuerySelect, Select, SelectTwo, SelectTwoMany, SelectTwoRequired, Statement, TryGetableMany, JsonValue};
        use crate::error::*;
        pub use crate::StreamTrait;
        use futures_util::Stream;
        use sea_query::SelectStatement;
        mod five {
            use super::*;
            use crate::{QueryFilter, QueryOrder, QuerySelect, QueryTrait, Related, SelectFive, SelectSix, Topology, TopologyStar};
            impl<E, F, G, H, I, TOP> SelectFive<E, F, G, H, I, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, TOP: Topology {
                pub fn find_also<T, J>(self, arg1: T, arg2: J) -> SelectSix<E, F, G, H, I, J, TopologyStar> where J: EntityTrait, T: EntityTrait + Related<J> {}
            }
            impl<E, F, G, H, I, TOP> QueryTrait for SelectFive<E, F, G, H, I, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, I, TOP> QuerySelect for SelectFive<E, F, G, H, I, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, I, TOP> QueryFilter for SelectFive<E, F, G, H, I, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, I, TOP> QueryOrder for SelectFive<E, F, G, H, I, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<M, N, O, P, Q> SelectorTrait for SelectFiveModel<M, N, O, P, Q> where M: FromQueryResult + Sized, N: FromQueryResult + Sized, O: FromQueryResult + Sized, P: FromQueryResult + Sized, Q: FromQueryResult + Sized {
                type Item = (M, Option<N>, Option<O>, Option<P>, Option<Q>);
            }
            impl<E, F, G, H, I, TOP> SelectFive<E, F, G, H, I, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, TOP: Topology {
                pub fn into_model<M, N, O, P, Q>(self) -> Selector<SelectFiveModel<M, N, O, P, Q>> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult, Q: FromQueryResult {}
                pub fn into_partial_model<M, N, O, P, Q>(self) -> Selector<SelectFiveModel<M, N, O, P, Q>> where M: PartialModelTrait, N: PartialModelTrait, O: PartialModelTrait, P: PartialModelTrait, Q: PartialModelTrait {}
                pub fn into_json(self) -> Selector<SelectFiveModel<JsonValue, JsonValue, JsonValue, JsonValue, JsonValue>> {}
                pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>, Option<I::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>, Option<I::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>, Option<I::Model>), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            }
        }
        mod four {
            use super::*;
            use crate::{QueryFilter, QueryOrder, QuerySelect, QueryTrait, Related, SelectFive, SelectFour, SelectFourMany, Topology, TopologyStar};
            impl<E, F, G, H, TOP> SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {
                pub fn find_also<T, I>(self, arg1: T, arg2: I) -> SelectFive<E, F, G, H, I, TopologyStar> where I: EntityTrait, T: EntityTrait + Related<I> {}
            }
            impl<E, F, G, H, TOP> QueryTrait for SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, TOP> QuerySelect for SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, TOP> QueryFilter for SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, TOP> QueryOrder for SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<M, N, O, P> SelectorTrait for SelectFourModel<M, N, O, P> where M: FromQueryResult + Sized, N: FromQueryResult + Sized, O: FromQueryResult + Sized, P: FromQueryResult + Sized {
                type Item = (M, Option<N>, Option<O>, Option<P>);
            }
            impl<E, F, G, H, TOP> SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {
                pub fn into_model<M, N, O, P>(self) -> Selector<SelectFourModel<M, N, O, P>> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult {}
                pub fn into_partial_model<M, N, O, P>(self) -> Selector<SelectFourModel<M, N, O, P>> where M: PartialModelTrait, N: PartialModelTrait, O: PartialModelTrait, P: PartialModelTrait {}
                pub fn into_json(self) -> Selector<SelectFourModel<JsonValue, JsonValue, JsonValue, JsonValue>> {}
                pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
                pub async fn stream_partial_model<'a: 'b, 'b, C, M, N, O, P>(self, db: &'a C) -> Result<impl Stream<Item = Result<(M, Option<N>, Option<O>, Option<P>), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b, N: PartialModelTrait + Send + 'b, O: PartialModelTrait + Send + 'b, P: PartialModelTrait + Send + 'b {}
            }
            impl<E, F, G, H, TOP> SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {
                pub fn consolidate(self) -> SelectFourMany<E, F, G, H, TOP> {}
            }
            impl<E, F, G, H> SelectFourMany<E, F, G, H, TopologyStar> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait {
                pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>, Vec<G::Model>, Vec<H::Model>)>, DbErr> where C: ConnectionTrait {}
            }
        }
        mod six {
            use super::*;
            use crate::{QueryFilter, QueryOrder, QuerySelect, QueryTrait, SelectSix, Topology};
            impl<E, F, G, H, I, J, TOP> QueryTrait for SelectSix<E, F, G, H, I, J, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, J: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, I, J, TOP> QuerySelect for SelectSix<E, F, G, H, I, J, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, J: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, I, J, TOP> QueryFilter for SelectSix<E, F, G, H, I, J, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, J: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, H, I, J, TOP> QueryOrder for SelectSix<E, F, G, H, I, J, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, J: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<M, N, O, P, Q, R> SelectorTrait for SelectSixModel<M, N, O, P, Q, R> where M: FromQueryResult + Sized, N: FromQueryResult + Sized, O: FromQueryResult + Sized, P: FromQueryResult + Sized, Q: FromQueryResult + Sized, R: FromQueryResult + Sized {
                type Item = (M, Option<N>, Option<O>, Option<P>, Option<Q>, Option<R>);
            }
            impl<E, F, G, H, I, J, TOP> SelectSix<E, F, G, H, I, J, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, J: EntityTrait, TOP: Topology {
                pub fn into_model<M, N, O, P, Q, R>(self) -> Selector<SelectSixModel<M, N, O, P, Q, R>> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult, Q: FromQueryResult, R: FromQueryResult {}
                pub fn into_partial_model<M, N, O, P, Q, R>(self) -> Selector<SelectSixModel<M, N, O, P, Q, R>> where M: PartialModelTrait, N: PartialModelTrait, O: PartialModelTrait, P: PartialModelTrait, Q: PartialModelTrait, R: PartialModelTrait {}
                pub fn into_json(self) -> Selector<SelectSixModel<JsonValue, JsonValue, JsonValue, JsonValue, JsonValue, JsonValue>> {}
                pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>, Option<I::Model>, Option<J::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>, Option<I::Model>, Option<J::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>, Option<G::Model>, Option<H::Model>, Option<I::Model>, Option<J::Model>), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            }
        }
        mod three {
            use super::*;
            use crate::{PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Related, SelectFour, SelectThree, SelectThreeMany, Topology, TopologyChain, TopologyStar};
            impl<E, F, G, TOP> SelectThree<E, F, G, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, TOP: Topology {
                pub fn find_also<T, H>(self, arg1: T, arg2: H) -> SelectFour<E, F, G, H, TopologyStar> where H: EntityTrait, T: EntityTrait + Related<H> {}
            }
            impl<E, F, G, TOP> QueryTrait for SelectThree<E, F, G, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, TOP> QuerySelect for SelectThree<E, F, G, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, TOP> QueryFilter for SelectThree<E, F, G, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<E, F, G, TOP> QueryOrder for SelectThree<E, F, G, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, TOP: Topology {
                type QueryStatement = SelectStatement;
            }
            impl<M, N, O> SelectorTrait for SelectThreeModel<M, N, O> where M: FromQueryResult + Sized, N: FromQueryResult + Sized, O: FromQueryResult + Sized {
                type Item = (M, Option<N>, Option<O>);
            }
            impl<E, F, G, TOP> SelectThree<E, F, G, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, TOP: Topology {
                pub fn into_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {}
                pub fn into_partial_model<M, N, O>(self) -> Selector<SelectThreeModel<M, N, O>> where M: PartialModelTrait, N: PartialModelTrait, O: PartialModelTrait {}
                pub fn into_json(self) -> Selector<SelectThreeModel<JsonValue, JsonValue, JsonValue>> {}
                pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>, Option<G::Model>)>, DbErr> where C: ConnectionTrait {}
                pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>, Option<G::Model>), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
                pub async fn stream_partial_model<'a: 'b, 'b, C, M, N, O>(self, db: &'a C) -> Result<impl Stream<Item = Result<(M, Option<N>, Option<O>), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b, N: PartialModelTrait + Send + 'b, O: PartialModelTrait + Send + 'b {}
                pub fn consolidate(self) -> SelectThreeMany<E, F, G, TOP> {}
            }
            impl<E, F, G> SelectThreeMany<E, F, G, TopologyStar> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
                pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>, Vec<G::Model>)>, DbErr> where C: ConnectionTrait {}
            }
            impl<E, F, G> SelectThreeMany<E, F, G, TopologyChain> where E: EntityTrait, F: EntityTrait, G: EntityTrait {
                pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<(F::Model, Vec<G::Model>)>)>, DbErr> where C: ConnectionTrait {}
            }
            impl<'db, C, M, N, O, E, F, G, TOP> PaginatorTrait<'db, C> for SelectThree<E, F, G, TOP> where C: ConnectionTrait, E: EntityTrait<Model = M>, F: EntityTrait<Model = N>, G: EntityTrait<Model = O>, M: FromQueryResult + Sized + Send + Sync + 'db, N: FromQueryResult + Sized + Send + Sync + 'db, O: FromQueryResult + Sized + Send + Sync + 'db, TOP: Topology {
                type Selector = SelectThreeModel<M, N, O>;
            }
        }
        type PinBoxStream<'b, S> = std::pin::Pin<Box<dyn Stream<Item = Result<S, DbErr>> + 'b + Send>>;
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
        pub struct SelectTwoRequiredModel<M, N>(M, N) where M: FromQueryResult, N: FromQueryResult;
        impl<M: Clone, N: Clone> Clone for SelectTwoRequiredModel<M, N> where M: FromQueryResult, N: FromQueryResult {}
        pub struct SelectThreeModel<M, N, O>(M, N, O) where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult;
        impl<M: Clone, N: Clone, O: Clone> Clone for SelectThreeModel<M, N, O> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult {}
        pub struct SelectFourModel<M, N, O, P>(M, N, O, P) where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult;
        impl<M: Clone, N: Clone, O: Clone, P: Clone> Clone for SelectFourModel<M, N, O, P> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult {}
        pub struct SelectFiveModel<M, N, O, P, Q>(M, N, O, P, Q) where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult, Q: FromQueryResult;
        impl<M: Clone, N: Clone, O: Clone, P: Clone, Q: Clone> Clone for SelectFiveModel<M, N, O, P, Q> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult, Q: FromQueryResult {}
        pub struct SelectSixModel<M, N, O, P, Q, R>(M, N, O, P, Q, R) where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult, Q: FromQueryResult, R: FromQueryResult;
        impl<M: Clone, N: Clone, O: Clone, P: Clone, Q: Clone, R: Clone> Clone for SelectSixModel<M, N, O, P, Q, R> where M: FromQueryResult, N: FromQueryResult, O: FromQueryResult, P: FromQueryResult, Q: FromQueryResult, R: FromQueryResult {}
        impl<T, C> Default for SelectGetableValue<T, C> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
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
        impl<M, N> SelectorTrait for SelectTwoRequiredModel<M, N> where M: FromQueryResult + Sized, N: FromQueryResult + Sized {
            type Item = (M, N);
        }
        impl<E> Select<E> where E: EntityTrait {
            pub fn from_raw_sql(self, stmt: Statement) -> SelectorRaw<SelectModel<E::Model>> {}
            pub fn into_model<M>(self) -> Selector<SelectModel<M>> where M: FromQueryResult {}
            pub fn into_partial_model<M>(self) -> Selector<SelectModel<M>> where M: PartialModelTrait {}
            pub fn into_json(self) -> Selector<SelectModel<JsonValue>> {}
            pub fn into_values<T, C>(self) -> Selector<SelectGetableValue<T, C>> where T: TryGetableMany, C: strum::IntoEnumIterator + sea_query::Iden {}
            pub fn into_tuple<T>(self) -> Selector<SelectGetableTuple<T>> where T: TryGetableMany {}
            pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> where C: ConnectionTrait {}
            pub async fn require_one<C>(self, db: &C) -> Result<E::Model, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<E::Model, DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            pub async fn stream_partial_model<'a: 'b, 'b, C, M>(self, db: &'a C) -> Result<impl Stream<Item = Result<M, DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b {}
        }
        impl<E, F> SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {
            pub fn into_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> where M: FromQueryResult, N: FromQueryResult {}
            pub fn into_partial_model<M, N>(self) -> Selector<SelectTwoModel<M, N>> where M: PartialModelTrait, N: PartialModelTrait {}
            pub fn into_json(self) -> Selector<SelectTwoModel<JsonValue, JsonValue>> {}
            pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr> where C: ConnectionTrait {}
            pub async fn require_one<C>(self, db: &C) -> Result<(E::Model, Option<F::Model>), DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, Option<F::Model>), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            pub async fn stream_partial_model<'a: 'b, 'b, C, M, N>(self, db: &'a C) -> Result<impl Stream<Item = Result<(M, Option<N>), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b, N: PartialModelTrait + Send + 'b {}
        }
        impl<E, F> SelectTwoMany<E, F> where E: EntityTrait, F: EntityTrait {
            pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>)>, DbErr> where C: ConnectionTrait {}
        }
        impl<E, F> SelectTwoRequired<E, F> where E: EntityTrait, F: EntityTrait {
            pub fn into_model<M, N>(self) -> Selector<SelectTwoRequiredModel<M, N>> where M: FromQueryResult, N: FromQueryResult {}
            pub fn into_partial_model<M, N>(self) -> Selector<SelectTwoRequiredModel<M, N>> where M: PartialModelTrait, N: PartialModelTrait {}
            pub fn into_json(self) -> Selector<SelectTwoRequiredModel<JsonValue, JsonValue>> {}
            pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, F::Model)>, DbErr> where C: ConnectionTrait {}
            pub async fn require_one<C>(self, db: &C) -> Result<(E::Model, F::Model), DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, F::Model)>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<impl Stream<Item = Result<(E::Model, F::Model), DbErr>> + 'b, DbErr> where C: ConnectionTrait + StreamTrait + Send {}
            pub async fn stream_partial_model<'a: 'b, 'b, C, M, N>(self, db: &'a C) -> Result<impl Stream<Item = Result<(M, N), DbErr>> + 'b + Send, DbErr> where C: ConnectionTrait + StreamTrait + Send, M: PartialModelTrait + Send + 'b, N: PartialModelTrait + Send + 'b {}
        }
        impl<S> Selector<S> where S: SelectorTrait {
            pub fn into_statement(self, builder: DbBackend) -> Statement {}
            pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn require_one<C>(self, db: &C) -> Result<S::Item, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<PinBoxStream<'b, S::Item>, DbErr> where C: ConnectionTrait + StreamTrait + Send, S: 'b, S::Item: Send {}
        }
        impl<S> SelectorRaw<S> where S: SelectorTrait {
            pub fn from_statement<M>(stmt: Statement) -> SelectorRaw<SelectModel<M>> where M: FromQueryResult {}
            pub fn into_model<M>(self) -> SelectorRaw<SelectModel<M>> where M: FromQueryResult {}
            pub fn into_json(self) -> SelectorRaw<SelectModel<JsonValue>> {}
            pub fn into_statement(self) -> Statement {}
            pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn require_one<C>(self, db: &C) -> Result<S::Item, DbErr> where C: ConnectionTrait {}
            pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait {}
            pub async fn stream<'a: 'b, 'b, C>(self, db: &'a C) -> Result<PinBoxStream<'b, S::Item>, DbErr> where C: ConnectionTrait + StreamTrait + Send, S: 'b, S::Item: Send {}
        }
    }
    mod select_ext {
        use crate::{ConnectionTrait, DbErr, EntityTrait, Select, SelectFive, SelectFour, SelectSix, SelectThree, SelectTwo, Selector, SelectorRaw, SelectorTrait, Topology};
        pub trait SelectExt {
            async fn exists<C>(self, db: &C) -> Result<bool, DbErr> where C: ConnectionTrait, Self: Send + Sized, Self: Send {}
        }
        impl<S> SelectExt for Selector<S> where S: SelectorTrait {}
        impl<S> SelectExt for SelectorRaw<S> where S: SelectorTrait {}
        impl<E> SelectExt for Select<E> where E: EntityTrait {}
        impl<E, F> SelectExt for SelectTwo<E, F> where E: EntityTrait, F: EntityTrait {}
        impl<E, F, G, TOP> SelectExt for SelectThree<E, F, G, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, TOP: Topology {}
        impl<E, F, G, H, TOP> SelectExt for SelectFour<E, F, G, H, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, TOP: Topology {}
        impl<E, F, G, H, I, TOP> SelectExt for SelectFive<E, F, G, H, I, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, TOP: Topology {}
        impl<E, F, G, H, I, J, TOP> SelectExt for SelectSix<E, F, G, H, I, J, TOP> where E: EntityTrait, F: EntityTrait, G: EntityTrait, H: EntityTrait, I: EntityTrait, J: EntityTrait, TOP: Topology {}
    }
    mod update {
        use crate::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, UpdateMany, UpdateOne, ValidatedUpdateOne};
        use crate::error::*;
        pub struct Updater;
        impl Clone for Updater {}
        pub struct UpdateResult {
            pub rows_affected: u64,
        }
        impl Clone for UpdateResult {}
        impl PartialEq for UpdateResult {}
        impl Default for UpdateResult {}
        impl<A> ValidatedUpdateOne<A> where A: ActiveModelTrait {
            pub async fn exec_without_returning<C>(self, db: &C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
        }
        impl<A> UpdateOne<A> where A: ActiveModelTrait {
            pub async fn exec_without_returning<C>(self, db: &C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where <A::Entity as EntityTrait>::Model: IntoActiveModel<A>, C: ConnectionTrait {}
        }
        impl<'a, E> UpdateMany<E> where E: EntityTrait {
            pub async fn exec<C>(self, db: &'a C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait {}
            pub async fn exec_with_returning<C>(self, db: &'a C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait {}
        }
        impl Updater {
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
    pub use debug::*;
    pub use delete::*;
    pub use helper::*;
    pub use insert::*;
    pub use json::*;
    pub use loader::*;
    pub use select::*;
    pub use traits::*;
    pub use update::*;
    use util::*;
    pub use crate::{ConnectionTrait, CursorTrait, InsertResult, PaginatorTrait, SelectExt, Statement, TransactionTrait, UpdateResult, Value, Values, StreamTrait};
    pub use sea_query::ExprTrait;
    pub(crate) mod combine {
        use crate::{EntityTrait, IdenStatic, Select, SelectTwo, SelectTwoMany, SelectTwoRequired};
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
            pub fn select_two_required<F>(self, arg1: F) -> SelectTwoRequired<E, F> where F: EntityTrait {}
        }
    }
    mod debug {
        use crate::{QueryTrait, Statement};
        use crate::database::*;
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
    mod delete {
        use crate::{
            ActiveModelTrait, DbErr, EntityTrait, IntoActiveModel, PrimaryKeyTrait,
            QueryFilter, QueryTrait,
        };
        use sea_query::DeleteStatement;
        pub struct Delete;
        impl Clone for Delete {}
        pub struct DeleteOne<E: EntityTrait>(E);
        impl<E: Clone + EntityTrait> Clone for DeleteOne<E> {}
        pub struct ValidatedDeleteOne<E: EntityTrait>(E);
        impl<E: Clone + EntityTrait> Clone for ValidatedDeleteOne<E> {}
        impl<E: EntityTrait> TryFrom<DeleteOne<E>> for ValidatedDeleteOne<E> {
            type Error = DbErr;
        }
        impl<E: EntityTrait> DeleteOne<E> {
            pub fn validate(self) -> Result<ValidatedDeleteOne<E>, DbErr> {}
        }
        pub struct DeleteMany<E>(
            E,
        )
        where
            E: EntityTrait;
        impl<E: Clone> Clone for DeleteMany<E>
        where
            E: EntityTrait,
        {}
        impl Delete {
            pub fn one<E, A, M>(model: M) -> DeleteOne<E>
            where
                E: EntityTrait,
                A: ActiveModelTrait<Entity = E>,
                M: IntoActiveModel<A>,
            {}
            pub fn many<E>(entity: E) -> DeleteMany<E>
            where
                E: EntityTrait,
            {}
        }
        impl<E> QueryFilter for ValidatedDeleteOne<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = DeleteStatement;
        }
        impl<E> QueryFilter for DeleteMany<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = DeleteStatement;
        }
        impl<E> DeleteMany<E>
        where
            E: EntityTrait,
        {
            pub fn filter_by_ids<I>(self, values: I) -> Self
            where
                I: IntoIterator<Item = <E::PrimaryKey as PrimaryKeyTrait>::ValueType>,
            {}
        }
        impl<E> QueryTrait for ValidatedDeleteOne<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = DeleteStatement;
        }
        impl<E> QueryTrait for DeleteMany<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = DeleteStatement;
        }
    }
    mod helper {
        use crate::{
            ColumnAsExpr, ColumnTrait, IntoIdentity, IntoSimpleExpr, ModelTrait,
            RelationDef,
        };
        use sea_query::{
            IntoCondition, IntoIden, LockBehavior, LockType, NullOrdering, SelectExpr,
            SelectStatement, SimpleExpr, IntoColumnRef,
        };
        pub use sea_query::{
            Condition, ConditionalStatement, DynIden, JoinType, Order, OrderedStatement,
        };
        pub trait QuerySelect: Sized {
            type QueryStatement;
            fn query(&mut self) -> &mut SelectStatement;
            fn select_only(self) -> Self {}
            fn column<C>(self, col: C) -> Self
            where
                C: ColumnTrait,
            {}
            fn column_as<C, I>(self, col: C, alias: I) -> Self
            where
                C: ColumnAsExpr,
                I: IntoIdentity,
            {}
            fn columns<C, I>(self, cols: I) -> Self
            where
                C: ColumnTrait,
                I: IntoIterator<Item = C>,
            {}
            fn offset<T>(self, offset: T) -> Self
            where
                T: Into<Option<u64>>,
            {}
            fn limit<T>(self, limit: T) -> Self
            where
                T: Into<Option<u64>>,
            {}
            fn group_by<C>(self, col: C) -> Self
            where
                C: IntoSimpleExpr,
            {}
            fn having<F>(self, filter: F) -> Self
            where
                F: IntoCondition,
            {}
            fn distinct(self) -> Self {}
            fn distinct_on<T, I>(self, cols: I) -> Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = T>,
            {}
            fn join(self, join: JoinType, rel: RelationDef) -> Self {}
            fn join_rev(self, join: JoinType, rel: RelationDef) -> Self {}
            fn join_as<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self
            where
                I: IntoIden,
            {}
            fn join_as_rev<I>(self, join: JoinType, rel: RelationDef, alias: I) -> Self
            where
                I: IntoIden,
            {}
            fn lock(self, lock_type: LockType) -> Self {}
            fn lock_shared(self) -> Self {}
            #[twelve::does(claim)]
            fn lock_exclusive(self) -> Self {}
            #[twelve::does(claim)]
            fn lock_with_behavior(
                self,
                r#type: LockType,
                behavior: LockBehavior,
            ) -> Self {}
            fn expr<T>(self, expr: T) -> Self
            where
                T: Into<SelectExpr>,
            {}
            fn exprs<T, I>(self, exprs: I) -> Self
            where
                T: Into<SelectExpr>,
                I: IntoIterator<Item = T>,
            {}
            fn expr_as<T, A>(self, expr: T, alias: A) -> Self
            where
                T: Into<SimpleExpr>,
                A: IntoIdentity,
            {}
            fn tbl_col_as<T, C, A>(self, arg1: (T, C), alias: A) -> Self
            where
                T: IntoIden + 'static,
                C: IntoIden + 'static,
                A: IntoIdentity,
            {}
        }
        pub trait QueryOrder: Sized {
            type QueryStatement: OrderedStatement;
            fn query(&mut self) -> &mut SelectStatement;
            fn order_by<C>(self, col: C, ord: Order) -> Self
            where
                C: IntoSimpleExpr,
            {}
            fn order_by_asc<C>(self, col: C) -> Self
            where
                C: IntoSimpleExpr,
            {}
            fn order_by_desc<C>(self, col: C) -> Self
            where
                C: IntoSimpleExpr,
            {}
            fn order_by_with_nulls<C>(
                self,
                col: C,
                ord: Order,
                nulls: NullOrdering,
            ) -> Self
            where
                C: IntoSimpleExpr,
            {}
        }
        pub trait QueryFilter: Sized {
            type QueryStatement: ConditionalStatement;
            fn query(&mut self) -> &mut Self::QueryStatement;
            fn filter<F>(self, filter: F) -> Self
            where
                F: IntoCondition,
            {}
            fn filter_mut<F>(&mut self, filter: F)
            where
                F: IntoCondition,
            {}
            fn belongs_to<M>(self, model: &M) -> Self
            where
                M: ModelTrait,
            {}
            fn belongs_to_tbl_alias<M>(self, model: &M, tbl_alias: &str) -> Self
            where
                M: ModelTrait,
            {}
        }
    }
    mod insert {
        use crate::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryTrait};
        use sea_query::{InsertStatement, OnConflict};
        pub struct Insert<A>(
            A,
        )
        where
            A: ActiveModelTrait;
        pub struct InsertMany<A>(
            A,
        )
        where
            A: ActiveModelTrait;
        pub struct TryInsert<A>(
            A,
        )
        where
            A: ActiveModelTrait;
        impl<A> Insert<A>
        where
            A: ActiveModelTrait,
        {
            pub fn one<M>(m: M) -> Self
            where
                M: IntoActiveModel<A>,
            {}
            pub fn many<M, I>(models: I) -> InsertMany<A>
            where
                M: IntoActiveModel<A>,
                I: IntoIterator<Item = M>,
            {}
            pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
            pub fn on_conflict_do_nothing_on<I>(self, columns: I) -> TryInsert<A>
            where
                I: IntoIterator<Item = <A::Entity as EntityTrait>::Column>,
            {}
            pub fn do_nothing(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
            pub fn try_insert(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
            pub fn on_empty_do_nothing(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
            pub fn on_conflict_do_nothing(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
        }
        impl<A> InsertMany<A>
        where
            A: ActiveModelTrait,
        {
            pub fn many<M, I>(models: I) -> Self
            where
                M: IntoActiveModel<A>,
                I: IntoIterator<Item = M>,
            {}
            pub fn on_conflict(self, on_conflict: OnConflict) -> Self {}
            pub fn on_conflict_do_nothing_on<I>(self, columns: I) -> TryInsert<A>
            where
                I: IntoIterator<Item = <A::Entity as EntityTrait>::Column>,
            {}
            pub fn do_nothing(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
            pub fn try_insert(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
            pub fn on_empty_do_nothing(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
            pub fn on_conflict_do_nothing(self) -> TryInsert<A>
            where
                A: ActiveModelTrait,
            {}
        }
        impl<A> QueryTrait for Insert<A>
        where
            A: ActiveModelTrait,
        {
            type QueryStatement = InsertStatement;
        }
        impl<A> QueryTrait for InsertMany<A>
        where
            A: ActiveModelTrait,
        {
            type QueryStatement = InsertStatement;
        }
        impl<A> TryInsert<A>
        where
            A: ActiveModelTrait,
        {
            pub fn one<M>(m: M) -> Self
            where
                M: IntoActiveModel<A>,
            {}
            pub fn many<M, I>(models: I) -> Self
            where
                M: IntoActiveModel<A>,
                I: IntoIterator<Item = M>,
            {}
            pub fn on_conflict(self, on_conflict: OnConflict) -> Insert<A> {}
            pub fn on_conflict_do_nothing(self) -> Self {}
            pub fn on_conflict_do_nothing_on<I>(self, columns: I) -> Self
            where
                I: IntoIterator<Item = <A::Entity as EntityTrait>::Column>,
            {}
        }
        impl<A> QueryTrait for TryInsert<A>
        where
            A: ActiveModelTrait,
        {
            type QueryStatement = InsertStatement;
        }
    }
    mod join {
        use crate::{
            EntityTrait, Linked, Related, Select, SelectThree, SelectTwo, SelectTwoMany,
            SelectTwoRequired, TopologyChain, TopologyStar,
        };
        pub use sea_query::JoinType;
        use sea_query::IntoCondition;
        impl<E> Select<E>
        where
            E: EntityTrait,
        {
            pub fn left_join<R>(self, arg1: R) -> Self
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn right_join<R>(self, arg1: R) -> Self
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn inner_join<R>(self, arg1: R) -> Self
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn reverse_join<R>(self, arg1: R) -> Self
            where
                R: EntityTrait + Related<E>,
            {}
            pub fn find_also<R>(self, arg1: E, r: R) -> SelectTwo<E, R>
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn find_also_related<R>(self, r: R) -> SelectTwo<E, R>
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn find_both_related<R>(self, r: R) -> SelectTwoRequired<E, R>
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn find_with_related<R>(self, r: R) -> SelectTwoMany<E, R>
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn find_also_linked<L, T>(self, l: L) -> SelectTwo<E, T>
            where
                L: Linked<FromEntity = E, ToEntity = T>,
                T: EntityTrait,
            {}
            pub fn find_with_linked<L, T>(self, l: L) -> SelectTwoMany<E, T>
            where
                L: Linked<FromEntity = E, ToEntity = T>,
                T: EntityTrait,
            {}
            pub fn left_join_linked<L, T>(self, l: L) -> Self
            where
                L: Linked<FromEntity = E, ToEntity = T>,
                T: EntityTrait,
            {}
            pub fn has_related<R, C>(self, arg1: R, condition: C) -> Self
            where
                R: EntityTrait,
                E: Related<R>,
                C: IntoCondition,
            {}
        }
        impl<E, F> SelectTwo<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            pub fn find_also<G, R>(
                self,
                arg1: G,
                arg2: R,
            ) -> SelectThree<E, F, R, TopologyStar>
            where
                R: EntityTrait,
                G: EntityTrait + Related<R>,
            {}
            pub fn find_also_related<R>(
                self,
                arg1: R,
            ) -> SelectThree<E, F, R, TopologyStar>
            where
                R: EntityTrait,
                E: Related<R>,
            {}
            pub fn and_also_related<R>(
                self,
                arg1: R,
            ) -> SelectThree<E, F, R, TopologyChain>
            where
                R: EntityTrait,
                F: Related<R>,
            {}
        }
    }
    mod json {
        use crate::FromQueryResult;
        use crate::error::*;
        pub use serde_json::Value as JsonValue;
        impl FromQueryResult for JsonValue {}
    }
    mod loader {
        use crate::{
            ConnectionTrait, DbErr, EntityTrait, ModelTrait, Related, RelatedSelfVia,
            RelationDef, Select,
        };
        pub trait EntityOrSelect<E: EntityTrait> {
            fn select(self) -> Select<E>;
        }
        type LoaderEntity<T> = <<T as LoaderTrait>::Model as ModelTrait>::Entity;
        type LoaderModel<T> = <<<T as LoaderTrait>::Model as ModelTrait>::Entity as EntityTrait>::Model;
        type LoaderRelation<T> = <<<T as LoaderTrait>::Model as ModelTrait>::Entity as EntityTrait>::Relation;
        pub trait LoaderTrait {
            type Model: ModelTrait;
            async fn load_self<S, C>(
                &self,
                stmt: S,
                relation_enum: LoaderRelation<Self>,
                db: &C,
            ) -> Result<Vec<Option<LoaderModel<Self>>>, DbErr>
            where
                C: ConnectionTrait,
                LoaderModel<Self>: Send + Sync,
                LoaderRelation<Self>: Send,
                S: EntityOrSelect<LoaderEntity<Self>>;
            async fn load_self_many<S, C>(
                &self,
                stmt: S,
                relation_enum: LoaderRelation<Self>,
                db: &C,
            ) -> Result<Vec<Vec<LoaderModel<Self>>>, DbErr>
            where
                C: ConnectionTrait,
                LoaderModel<Self>: Send + Sync,
                LoaderRelation<Self>: Send,
                S: EntityOrSelect<LoaderEntity<Self>>;
            async fn load_self_via<V, C>(
                &self,
                via: V,
                db: &C,
            ) -> Result<Vec<Vec<LoaderModel<Self>>>, DbErr>
            where
                C: ConnectionTrait,
                V: EntityTrait,
                LoaderModel<Self>: Send + Sync,
                LoaderEntity<Self>: RelatedSelfVia<V>;
            async fn load_self_via_rev<V, C>(
                &self,
                via: V,
                db: &C,
            ) -> Result<Vec<Vec<LoaderModel<Self>>>, DbErr>
            where
                C: ConnectionTrait,
                V: EntityTrait,
                LoaderModel<Self>: Send + Sync,
                LoaderEntity<Self>: RelatedSelfVia<V>;
            async fn load_one<R, S, C>(
                &self,
                stmt: S,
                db: &C,
            ) -> Result<Vec<Option<R::Model>>, DbErr>
            where
                C: ConnectionTrait,
                R: EntityTrait,
                R::Model: Send + Sync,
                S: EntityOrSelect<R>,
                <Self::Model as ModelTrait>::Entity: Related<R>;
            async fn load_many<R, S, C>(
                &self,
                stmt: S,
                db: &C,
            ) -> Result<Vec<Vec<R::Model>>, DbErr>
            where
                C: ConnectionTrait,
                R: EntityTrait,
                R::Model: Send + Sync,
                S: EntityOrSelect<R>,
                <Self::Model as ModelTrait>::Entity: Related<R>;
            async fn load_many_to_many<R, S, V, C>(
                &self,
                stmt: S,
                via: V,
                db: &C,
            ) -> Result<Vec<Vec<R::Model>>, DbErr>
            where
                C: ConnectionTrait,
                R: EntityTrait,
                R::Model: Send + Sync,
                S: EntityOrSelect<R>,
                V: EntityTrait,
                V::Model: Send + Sync,
                <Self::Model as ModelTrait>::Entity: Related<R>;
        }
        type LoaderExEntity<T> = <<T as LoaderTraitEx>::Model as ModelTrait>::Entity;
        type LoaderExModel<T> = <<<T as LoaderTraitEx>::Model as ModelTrait>::Entity as EntityTrait>::Model;
        type LoaderExModelEx<T> = <<<T as LoaderTraitEx>::Model as ModelTrait>::Entity as EntityTrait>::ModelEx;
        type LoaderExRelation<T> = <<<T as LoaderTraitEx>::Model as ModelTrait>::Entity as EntityTrait>::Relation;
        pub trait LoaderTraitEx {
            type Model: ModelTrait;
            async fn load_self_ex<S, C>(
                &self,
                stmt: S,
                relation_enum: LoaderExRelation<Self>,
                db: &C,
            ) -> Result<Vec<Option<LoaderExModelEx<Self>>>, DbErr>
            where
                C: ConnectionTrait,
                LoaderExModel<Self>: Send + Sync,
                LoaderExModelEx<Self>: From<LoaderExModel<Self>>,
                LoaderExRelation<Self>: Send,
                S: EntityOrSelect<LoaderExEntity<Self>>;
            async fn load_self_many_ex<S, C>(
                &self,
                stmt: S,
                relation_enum: LoaderExRelation<Self>,
                db: &C,
            ) -> Result<Vec<Vec<LoaderExModelEx<Self>>>, DbErr>
            where
                C: ConnectionTrait,
                LoaderExModel<Self>: Send + Sync,
                LoaderExModelEx<Self>: From<LoaderExModel<Self>>,
                LoaderExRelation<Self>: Send,
                S: EntityOrSelect<LoaderExEntity<Self>>;
            async fn load_self_via_ex<V, C>(
                &self,
                via: V,
                is_reverse: bool,
                db: &C,
            ) -> Result<Vec<Vec<LoaderExModelEx<Self>>>, DbErr>
            where
                C: ConnectionTrait,
                V: EntityTrait,
                LoaderExModel<Self>: Send + Sync,
                LoaderExModelEx<Self>: From<LoaderExModel<Self>>,
                LoaderExEntity<Self>: RelatedSelfVia<V>;
            async fn load_one_ex<R, S, C>(
                &self,
                stmt: S,
                db: &C,
            ) -> Result<Vec<Option<R::ModelEx>>, DbErr>
            where
                C: ConnectionTrait,
                R: EntityTrait,
                R::Model: Send + Sync,
                S: EntityOrSelect<R>,
                R::ModelEx: From<R::Model>,
                <Self::Model as ModelTrait>::Entity: Related<R>;
            async fn load_one_ex_with_rel<R>(
                &self,
                stmt: impl '_ + EntityOrSelect<R>,
                rel_def: RelationDef,
                db: &(impl '_ + ConnectionTrait),
            ) -> Result<Vec<Option<R::ModelEx>>, DbErr>
            where
                R: EntityTrait,
                R::Model: Send + Sync,
                R::ModelEx: From<R::Model>;
            async fn load_many_ex<R, S, C>(
                &self,
                stmt: S,
                db: &C,
            ) -> Result<Vec<Vec<R::ModelEx>>, DbErr>
            where
                C: ConnectionTrait,
                R: EntityTrait,
                R::Model: Send + Sync,
                S: EntityOrSelect<R>,
                R::ModelEx: From<R::Model>,
                <Self::Model as ModelTrait>::Entity: Related<R>;
            async fn load_many_ex_with_rel<R>(
                &self,
                stmt: impl '_ + EntityOrSelect<R>,
                rel_def: RelationDef,
                db: &(impl '_ + ConnectionTrait),
            ) -> Result<Vec<Vec<R::ModelEx>>, DbErr>
            where
                R: EntityTrait,
                R::Model: Send + Sync,
                R::ModelEx: From<R::Model>;
        }
        type NestedEntity<T> = <<T as NestedLoaderTrait>::Model as ModelTrait>::Entity;
        type NestedModel<T> = <<<T as NestedLoaderTrait>::Model as ModelTrait>::Entity as EntityTrait>::Model;
        type NestedModelEx<T> = <<<T as NestedLoaderTrait>::Model as ModelTrait>::Entity as EntityTrait>::ModelEx;
        type NestedLoaderRelation<T> = <<<T as NestedLoaderTrait>::Model as ModelTrait>::Entity as EntityTrait>::Relation;
        pub trait NestedLoaderTrait {
            type Model: ModelTrait;
            async fn load_self_ex<S, C>(
                &self,
                stmt: S,
                relation_enum: NestedLoaderRelation<Self>,
                db: &C,
            ) -> Result<Vec<Vec<Option<NestedModelEx<Self>>>>, DbErr>
            where
                C: ConnectionTrait,
                NestedModel<Self>: Send + Sync,
                NestedModelEx<Self>: From<NestedModel<Self>>,
                NestedLoaderRelation<Self>: Send,
                S: EntityOrSelect<
                    <<Self as NestedLoaderTrait>::Model as ModelTrait>::Entity,
                >;
            async fn load_self_many_ex<S, C>(
                &self,
                stmt: S,
                relation_enum: NestedLoaderRelation<Self>,
                db: &C,
            ) -> Result<Vec<Vec<Vec<NestedModelEx<Self>>>>, DbErr>
            where
                C: ConnectionTrait,
                NestedModel<Self>: Send + Sync,
                NestedModelEx<Self>: From<NestedModel<Self>>,
                NestedLoaderRelation<Self>: Send,
                S: EntityOrSelect<
                    <<Self as NestedLoaderTrait>::Model as ModelTrait>::Entity,
                >;
            async fn load_self_via_ex<V, C>(
                &self,
                via: V,
                is_reverse: bool,
                db: &C,
            ) -> Result<Vec<Vec<Vec<NestedModelEx<Self>>>>, DbErr>
            where
                C: ConnectionTrait,
                V: EntityTrait,
                NestedModel<Self>: Send + Sync,
                NestedModelEx<Self>: From<NestedModel<Self>>,
                NestedEntity<Self>: RelatedSelfVia<V>;
            async fn load_one_ex<R, S, C>(
                &self,
                stmt: S,
                db: &C,
            ) -> Result<Vec<Vec<Option<R::ModelEx>>>, DbErr>
            where
                C: ConnectionTrait,
                R: EntityTrait,
                R::Model: Send + Sync,
                S: EntityOrSelect<R>,
                R::ModelEx: From<R::Model>,
                <Self::Model as ModelTrait>::Entity: Related<R>;
            async fn load_one_ex_with_rel<R>(
                &self,
                stmt: impl '_ + EntityOrSelect<R>,
                rel_def: RelationDef,
                db: &(impl '_ + ConnectionTrait),
            ) -> Result<Vec<Vec<Option<R::ModelEx>>>, DbErr>
            where
                R: EntityTrait,
                R::Model: Send + Sync,
                R::ModelEx: From<R::Model>;
            async fn load_many_ex<R, S, C>(
                &self,
                stmt: S,
                db: &C,
            ) -> Result<Vec<Vec<Vec<R::ModelEx>>>, DbErr>
            where
                C: ConnectionTrait,
                R: EntityTrait,
                R::Model: Send + Sync,
                S: EntityOrSelect<R>,
                R::ModelEx: From<R::Model>,
                <Self::Model as ModelTrait>::Entity: Related<R>;
            async fn load_many_ex_with_rel<R>(
                &self,
                stmt: impl '_ + EntityOrSelect<R>,
                rel_def: RelationDef,
                db: &(impl '_ + ConnectionTrait),
            ) -> Result<Vec<Vec<Vec<R::ModelEx>>>, DbErr>
            where
                R: EntityTrait,
                R::Model: Send + Sync,
                R::ModelEx: From<R::Model>;
        }
        impl<E> EntityOrSelect<E> for E
        where
            E: EntityTrait,
        {}
        impl<E> EntityOrSelect<E> for Select<E>
        where
            E: EntityTrait,
        {}
        impl<M> LoaderTrait for Vec<M>
        where
            M: ModelTrait + Sync,
        {
            type Model = M;
        }
        impl<M> LoaderTrait for &[M]
        where
            M: ModelTrait + Sync,
        {
            type Model = M;
        }
        impl<M> LoaderTraitEx for &[M]
        where
            M: ModelTrait + Sync,
        {
            type Model = M;
        }
        impl<M> LoaderTraitEx for &[Option<M>]
        where
            M: ModelTrait + Sync,
        {
            type Model = M;
        }
        impl<M> NestedLoaderTrait for &[Vec<M>]
        where
            M: ModelTrait + Sync,
        {
            type Model = M;
        }
    }
    mod select {
        use crate::{
            ColumnTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect,
            QueryTrait,
        };
        use sea_query::{FunctionCall, SelectStatement, SimpleExpr};
        pub struct Select<E>(
            E,
        )
        where
            E: EntityTrait;
        impl<E: Clone> Clone for Select<E>
        where
            E: EntityTrait,
        {}
        pub struct SelectTwo<E, F>(
            E,
            F,
        )
        where
            E: EntityTrait,
            F: EntityTrait;
        impl<E: Clone, F: Clone> Clone for SelectTwo<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {}
        pub struct SelectTwoMany<E, F>(
            E,
            F,
        )
        where
            E: EntityTrait,
            F: EntityTrait;
        impl<E: Clone, F: Clone> Clone for SelectTwoMany<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {}
        pub struct SelectTwoRequired<E, F>(
            E,
            F,
        )
        where
            E: EntityTrait,
            F: EntityTrait;
        impl<E: Clone, F: Clone> Clone for SelectTwoRequired<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {}
        pub trait Topology {}
        pub struct TopologyStar;
        impl Clone for TopologyStar {}
        pub struct TopologyChain;
        impl Clone for TopologyChain {}
        impl Topology for TopologyStar {}
        impl Topology for TopologyChain {}
        pub struct SelectThree<E, F, G, TOP>(
            E,
            F,
            G,
            TOP,
        )
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            TOP: Topology;
        impl<E: Clone, F: Clone, G: Clone, TOP: Clone> Clone
        for SelectThree<E, F, G, TOP>
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            TOP: Topology,
        {}
        pub struct SelectThreeMany<E, F, G, TOP>(
            E,
            F,
            G,
            TOP,
        )
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            TOP: Topology;
        impl<E: Clone, F: Clone, G: Clone, TOP: Clone> Clone
        for SelectThreeMany<E, F, G, TOP>
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            TOP: Topology,
        {}
        pub struct SelectFour<E, F, G, H, TOP>(
            E,
            F,
            G,
            H,
            TOP,
        )
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            TOP: Topology;
        impl<E: Clone, F: Clone, G: Clone, H: Clone, TOP: Clone> Clone
        for SelectFour<E, F, G, H, TOP>
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            TOP: Topology,
        {}
        pub struct SelectFourMany<E, F, G, H, TOP>(
            E,
            F,
            G,
            H,
            TOP,
        )
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            TOP: Topology;
        impl<E: Clone, F: Clone, G: Clone, H: Clone, TOP: Clone> Clone
        for SelectFourMany<E, F, G, H, TOP>
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            TOP: Topology,
        {}
        pub struct SelectFive<E, F, G, H, I, TOP>(
            E,
            F,
            G,
            H,
            I,
            TOP,
        )
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            I: EntityTrait,
            TOP: Topology;
        impl<E: Clone, F: Clone, G: Clone, H: Clone, I: Clone, TOP: Clone> Clone
        for SelectFive<E, F, G, H, I, TOP>
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            I: EntityTrait,
            TOP: Topology,
        {}
        pub struct SelectSix<E, F, G, H, I, J, TOP>(
            E,
            F,
            G,
            H,
            I,
            J,
            TOP,
        )
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            I: EntityTrait,
            J: EntityTrait,
            TOP: Topology;
        impl<
            E: Clone,
            F: Clone,
            G: Clone,
            H: Clone,
            I: Clone,
            J: Clone,
            TOP: Clone,
        > Clone for SelectSix<E, F, G, H, I, J, TOP>
        where
            E: EntityTrait,
            F: EntityTrait,
            G: EntityTrait,
            H: EntityTrait,
            I: EntityTrait,
            J: EntityTrait,
            TOP: Topology,
        {}
        pub trait IntoSimpleExpr {
            fn into_simple_expr(self) -> SimpleExpr;
        }
        pub trait ColumnAsExpr: IntoSimpleExpr {
            fn into_column_as_expr(self) -> SimpleExpr;
        }
        impl<E> QuerySelect for Select<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QuerySelect for SelectTwo<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QuerySelect for SelectTwoMany<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QuerySelect for SelectTwoRequired<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E> QueryFilter for Select<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryFilter for SelectTwo<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryFilter for SelectTwoMany<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryFilter for SelectTwoRequired<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E> QueryOrder for Select<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryOrder for SelectTwo<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryOrder for SelectTwoMany<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryOrder for SelectTwoRequired<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<C> ColumnAsExpr for C
        where
            C: ColumnTrait,
        {}
        impl ColumnAsExpr for SimpleExpr {}
        impl<C> IntoSimpleExpr for C
        where
            C: ColumnTrait,
        {}
        impl IntoSimpleExpr for SimpleExpr {}
        impl IntoSimpleExpr for FunctionCall {}
        impl<E> Select<E>
        where
            E: EntityTrait,
        {
            pub fn order_by_id_asc(self) -> Self {}
            pub fn order_by_id_desc(self) -> Self {}
            pub fn order_by_id(self, order: Order) -> Self {}
            pub fn select_except(
                self,
                except: impl IntoIterator<Item = E::Column>,
            ) -> Self {}
        }
        impl<E> QueryTrait for Select<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryTrait for SelectTwo<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryTrait for SelectTwoMany<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
        impl<E, F> QueryTrait for SelectTwoRequired<E, F>
        where
            E: EntityTrait,
            F: EntityTrait,
        {
            type QueryStatement = SelectStatement;
        }
    }
    mod traits {
        use crate::{DbBackend, Statement, StatementBuilder};
        pub trait QueryTrait {
            type QueryStatement: StatementBuilder;
            fn query(&mut self) -> &mut Self::QueryStatement;
            fn as_query(&self) -> &Self::QueryStatement;
            fn into_query(self) -> Self::QueryStatement;
            fn build(&self, db_backend: DbBackend) -> Statement {}
            fn apply_if<T, F>(self, val: Option<T>, if_some: F) -> Self
            where
                Self: Sized,
                F: FnOnce(Self, T) -> Self,
            {}
        }
    }
    mod update {
        use crate::{ActiveModelTrait, DbErr, EntityTrait, QueryFilter, QueryTrait};
        use sea_query::{IntoIden, SimpleExpr, UpdateStatement};
        pub struct Update;
        impl Clone for Update {}
        pub struct UpdateOne<A: ActiveModelTrait>(A);
        impl<A: Clone + ActiveModelTrait> Clone for UpdateOne<A> {}
        pub struct ValidatedUpdateOne<A: ActiveModelTrait>(A);
        impl<A: Clone + ActiveModelTrait> Clone for ValidatedUpdateOne<A> {}
        impl<A: ActiveModelTrait> TryFrom<UpdateOne<A>> for ValidatedUpdateOne<A> {
            type Error = DbErr;
        }
        impl<A: ActiveModelTrait> UpdateOne<A> {
            pub fn validate(self) -> Result<ValidatedUpdateOne<A>, DbErr> {}
        }
        pub struct UpdateMany<E>(
            E,
        )
        where
            E: EntityTrait;
        impl<E: Clone> Clone for UpdateMany<E>
        where
            E: EntityTrait,
        {}
        impl Update {
            pub fn one<E, A>(model: A) -> UpdateOne<A>
            where
                E: EntityTrait,
                A: ActiveModelTrait<Entity = E>,
            {}
            pub fn many<E>(entity: E) -> UpdateMany<E>
            where
                E: EntityTrait,
            {}
        }
        impl<A> QueryFilter for ValidatedUpdateOne<A>
        where
            A: ActiveModelTrait,
        {
            type QueryStatement = UpdateStatement;
        }
        impl<E> QueryFilter for UpdateMany<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = UpdateStatement;
        }
        impl<A> QueryTrait for ValidatedUpdateOne<A>
        where
            A: ActiveModelTrait,
        {
            type QueryStatement = UpdateStatement;
        }
        impl<E> QueryTrait for UpdateMany<E>
        where
            E: EntityTrait,
        {
            type QueryStatement = UpdateStatement;
        }
        impl<E> UpdateMany<E>
        where
            E: EntityTrait,
        {
            pub fn set<A>(self, model: A) -> Self
            where
                A: ActiveModelTrait<Entity = E>,
            {}
            pub fn col_expr<T>(self, col: T, expr: SimpleExpr) -> Self
            where
                T: IntoIden,
            {}
        }
    }
}
pub mod schema {
    use crate::DbBackend;
    pub use builder::*;
    use topology::*;
    mod builder {
        use super::Schema;
        use crate::{ConnectionTrait, DbErr, EntityTrait};
        pub struct SchemaBuilder;
        pub struct EntitySchemaInfo;
        impl SchemaBuilder {
            pub fn new(schema: Schema) -> Self {}
            pub fn register<E: EntityTrait>(self, entity: E) -> Self {}
            pub async fn sync<C>(self, db: &C) -> Result<(), DbErr> where C: ConnectionTrait + sea_schema::Connection {}
            pub async fn apply<C: ConnectionTrait>(self, db: &C) -> Result<(), DbErr> {}
        }
        impl EntitySchemaInfo {
            pub fn new<E: EntityTrait>(entity: E, helper: &Schema) -> Self {}
        }
    }
    mod entity {
        use crate::{ActiveEnum, EntityTrait, Schema};
        use sea_query::{ColumnDef, IndexCreateStatement, TableCreateStatement};
        use sea_query::extension::postgres::TypeCreateStatement;
        impl Schema {
            pub fn create_enum_from_active_enum<A>(&self) -> Option<TypeCreateStatement> where A: ActiveEnum {}
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
        pub fn builder(self) -> SchemaBuilder {}
    }
}
pub mod value {
    use crate::sea_query::{Nullable, ValueType};
    use crate::{ActiveValue, Value};
    use timestamp::*;
    pub use with_chrono::*;
    pub use with_time::*;
    pub use text_uuid::*;
    mod with_chrono {
        use crate as sea_orm;
        use crate::prelude::ChronoDateTimeUtc;
        use std::ops::{Deref, DerefMut};
        pub struct ChronoUnixTimestamp(pub ChronoDateTimeUtc);
        impl Clone for ChronoUnixTimestamp {}
        impl PartialEq for ChronoUnixTimestamp {}
        impl std::hash::Hash for ChronoUnixTimestamp {}
        pub struct ChronoUnixTimestampMillis(pub ChronoDateTimeUtc);
        impl Clone for ChronoUnixTimestampMillis {}
        impl PartialEq for ChronoUnixTimestampMillis {}
        impl std::hash::Hash for ChronoUnixTimestampMillis {}
        impl From<ChronoDateTimeUtc> for ChronoUnixTimestamp {}
        impl From<ChronoUnixTimestamp> for sea_orm::Value {}
        impl sea_orm::TryGetable for ChronoUnixTimestamp {}
        impl sea_orm::sea_query::ValueType for ChronoUnixTimestamp {}
        impl sea_orm::sea_query::Nullable for ChronoUnixTimestamp {}
        impl sea_orm::IntoActiveValue<ChronoUnixTimestamp> for ChronoUnixTimestamp {}
        impl Deref for ChronoUnixTimestamp {
            type Target = ChronoDateTimeUtc;
        }
        impl DerefMut for ChronoUnixTimestamp {}
        impl PartialEq<ChronoDateTimeUtc> for ChronoUnixTimestamp {}
        impl From<ChronoDateTimeUtc> for ChronoUnixTimestampMillis {}
        impl From<ChronoUnixTimestampMillis> for sea_orm::Value {}
        impl sea_orm::TryGetable for ChronoUnixTimestampMillis {}
        impl sea_orm::sea_query::ValueType for ChronoUnixTimestampMillis {}
        impl sea_orm::sea_query::Nullable for ChronoUnixTimestampMillis {}
        impl sea_orm::IntoActiveValue<ChronoUnixTimestampMillis> for ChronoUnixTimestampMillis {}
        impl Deref for ChronoUnixTimestampMillis {
            type Target = ChronoDateTimeUtc;
        }
        impl DerefMut for ChronoUnixTimestampMillis {}
        impl PartialEq<ChronoDateTimeUtc> for ChronoUnixTimestampMillis {}
    }
    mod with_time {
        use crate as sea_orm;
        use crate::prelude::TimeDateTimeWithTimeZone;
        use std::ops::{Deref, DerefMut};
        pub struct TimeUnixTimestamp(pub TimeDateTimeWithTimeZone);
        impl Clone for TimeUnixTimestamp {}
        impl PartialEq for TimeUnixTimestamp {}
        impl std::hash::Hash for TimeUnixTimestamp {}
        pub struct TimeUnixTimestampMillis(pub TimeDateTimeWithTimeZone);
        impl Clone for TimeUnixTimestampMillis {}
        impl PartialEq for TimeUnixTimestampMillis {}
        impl std::hash::Hash for TimeUnixTimestampMillis {}
        impl From<TimeDateTimeWithTimeZone> for TimeUnixTimestamp {}
        impl From<TimeUnixTimestamp> for sea_orm::Value {}
        impl sea_orm::TryGetable for TimeUnixTimestamp {}
        impl sea_orm::sea_query::ValueType for TimeUnixTimestamp {}
        impl sea_orm::sea_query::Nullable for TimeUnixTimestamp {}
        impl sea_orm::IntoActiveValue<TimeUnixTimestamp> for TimeUnixTimestamp {}
        impl Deref for TimeUnixTimestamp {
            type Target = TimeDateTimeWithTimeZone;
        }
        impl DerefMut for TimeUnixTimestamp {}
        impl PartialEq<TimeDateTimeWithTimeZone> for TimeUnixTimestamp {}
        impl From<TimeDateTimeWithTimeZone> for TimeUnixTimestampMillis {}
        impl From<TimeUnixTimestampMillis> for sea_orm::Value {}
        impl sea_orm::TryGetable for TimeUnixTimestampMillis {}
        impl sea_orm::sea_query::ValueType for TimeUnixTimestampMillis {}
        impl sea_orm::sea_query::Nullable for TimeUnixTimestampMillis {}
        impl sea_orm::IntoActiveValue<TimeUnixTimestampMillis> for TimeUnixTimestampMillis {}
        impl Deref for TimeUnixTimestampMillis {
            type Target = TimeDateTimeWithTimeZone;
        }
        impl DerefMut for TimeUnixTimestampMillis {}
        impl PartialEq<TimeDateTimeWithTimeZone> for TimeUnixTimestampMillis {}
    }
    mod text_uuid {
        use std::fmt;
        use std::ops::{Deref, DerefMut};
        use std::str::FromStr;
        use sea_query::ValueType;
        use crate::{TryGetable, TryFromU64};
        use crate as sea_orm;
        pub struct TextUuid(pub uuid::Uuid);
        impl Clone for TextUuid {}
        impl PartialEq for TextUuid {}
        impl std::hash::Hash for TextUuid {}
        impl fmt::Display for TextUuid {}
        impl FromStr for TextUuid {
            type Err = uuid::Error;
        }
        impl From<TextUuid> for sea_query::Value {}
        impl TryGetable for TextUuid {}
        impl ValueType for TextUuid {}
        impl TryFromU64 for TextUuid {}
        impl sea_query::Nullable for TextUuid {}
        impl sea_orm::IntoActiveValue<TextUuid> for TextUuid {}
        impl Deref for TextUuid {
            type Target = uuid::Uuid;
        }
        impl DerefMut for TextUuid {}
        impl From<uuid::Uuid> for TextUuid {}
        impl From<TextUuid> for uuid::Uuid {}
    }
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
                type ModelEx = $name;
                type ActiveModel = ActiveModel;
                type ActiveModelEx = ActiveModel;
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
            type ModelEx = Model;
            type ActiveModel = ActiveModel;
            type ActiveModelEx = ActiveModel;
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
