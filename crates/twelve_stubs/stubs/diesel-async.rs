//! package = "diesel-async", version = ">=0.2, <0.10"

pub use mysql::{AsyncMysqlConnection, MysqlCancelToken};
pub use pg::AsyncPgConnection;
pub use run_query_dsl::*;
pub use migrations::AsyncMigrationHarness;
pub use transaction_manager::{AnsiTransactionManager, TransactionManager};
/// Until 0.8.
pub use scoped_futures;

pub trait SimpleAsyncConnection {
    async fn batch_execute(&mut self, query: &str) -> diesel::QueryResult<()> {}
}
pub trait AsyncConnectionCore: SimpleAsyncConnection {
    type ExecuteFuture;
    type LoadFuture;
    type Stream;
    type Row;
    type Backend;
}
pub trait AsyncConnection: AsyncConnectionCore + Sized {
    type TransactionManager;
    async fn establish(database_url: &str) -> diesel::ConnectionResult<Self> {}
    async fn transaction<R, E, F, Fut>(&mut self, callback: F) -> Result<R, E>
    where
        F: FnOnce(&mut Self) -> Fut,
        Fut: std::future::Future<Output = Result<R, E>>,
    {
    }
    async fn begin_test_transaction(&mut self) -> diesel::QueryResult<()> {}
    async fn test_transaction<R, E, F, Fut>(&mut self, f: F) -> R
    where
        F: FnOnce(&mut Self) -> Fut,
        Fut: std::future::Future<Output = Result<R, E>>,
    {
    }
    fn transaction_state(&mut self) -> &mut AnsiTransactionManager {}
    fn instrumentation(&mut self) -> &mut dyn diesel::connection::Instrumentation {}
    fn set_instrumentation(&mut self, instrumentation: impl diesel::connection::Instrumentation) {}
    fn set_prepared_statement_cache_size(&mut self, size: diesel::connection::CacheSize) {}
}
mod run_query_dsl {
    use diesel::query_dsl::methods::Loaded;
    use diesel::QueryResult;
    pub trait RunQueryDsl<Conn>: Sized {
        async fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
        async fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: Loaded<Item = U> {}
        async fn load_stream<U>(self, conn: &mut Conn) -> QueryResult<RowStream<U>> where Self: Loaded<Item = U> {}
        async fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: Loaded<Item = U> {}
        async fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: Loaded<Item = U> {}
        async fn first<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: Loaded<Item = U> {}
    }
    impl<T: diesel::query_builder::AsQuery, Conn> RunQueryDsl<Conn> for T {}
    impl<Inner, Conn> RunQueryDsl<Conn> for diesel::query_builder::SqlQuery<Inner> {}
    impl<Query, Value, ST, Conn> RunQueryDsl<Conn> for diesel::query_builder::UncheckedBind<Query, Value, ST> {}
    impl<'f, DB, Query, Conn> RunQueryDsl<Conn> for diesel::query_builder::BoxedSqlQuery<'f, DB, Query> {}
    pub struct RowStream<U>(U);
    impl<U> futures_core::Stream for RowStream<U> {
        type Item = QueryResult<U>;
    }
    pub trait SaveChangesDsl<Conn>: Sized {
        async fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> {}
    }
    impl<T: diesel::query_builder::AsChangeset, Conn> SaveChangesDsl<Conn> for T {}
    impl<T: diesel::query_builder::AsChangeset, Conn> SaveChangesDsl<Conn> for &T {}
    pub trait UpdateAndFetchResults<Changes, Output> {
        async fn update_and_fetch(&mut self, changeset: Changes) -> QueryResult<Output> {}
    }
    pub mod methods {
        pub trait ExecuteDsl<Conn, DB = ()> {
            async fn execute(query: Self, conn: &mut Conn) -> diesel::QueryResult<usize> {}
        }
        pub trait LoadQuery<'query, Conn, U> {
            type LoadFuture;
            type Stream;
        }
    }
    pub mod return_futures {
        pub struct LoadFuture<'conn, 'query, Q, Conn, U>(&'conn Conn, &'query Q, U);
        impl<'conn, 'query, Q, Conn, U> std::future::Future for LoadFuture<'conn, 'query, Q, Conn, U> {
            type Output = diesel::QueryResult<Vec<U>>;
        }
        pub struct GetResult<'conn, 'query, Q, Conn, U>(&'conn Conn, &'query Q, U);
        impl<'conn, 'query, Q, Conn, U> std::future::Future for GetResult<'conn, 'query, Q, Conn, U> {
            type Output = diesel::QueryResult<U>;
        }
    }
}
pub mod migrations {
    pub struct AsyncMigrationHarness<C>(C);
    impl<C> AsyncMigrationHarness<C> {
        pub fn new(connection: C) -> Self {}
        pub fn into_inner(self) -> C {}
    }
    impl<C, DB> diesel_migrations::MigrationHarness<DB> for AsyncMigrationHarness<C> {}
}
mod transaction_manager {
    pub trait TransactionManager<Conn> {
        async fn begin_transaction(conn: &mut Conn) -> diesel::QueryResult<()> {}
        async fn rollback_transaction(conn: &mut Conn) -> diesel::QueryResult<()> {}
        async fn commit_transaction(conn: &mut Conn) -> diesel::QueryResult<()> {}
        fn transaction_manager_status_mut(conn: &mut Conn) -> &mut diesel::connection::TransactionManagerStatus {}
        fn is_broken_transaction_manager(conn: &mut Conn) -> bool {}
    }
    pub struct AnsiTransactionManager;
    impl<Conn> TransactionManager<Conn> for AnsiTransactionManager {}
}
pub mod pg {
    #[twelve::nature(client)]
    pub struct AsyncPgConnection;
    impl AsyncPgConnection {
        pub fn build_transaction(&mut self) -> TransactionBuilder<'_, Self> {}
        pub async fn try_from(conn: tokio_postgres::Client) -> diesel::ConnectionResult<Self> {}
        pub async fn try_from_client_and_connection<S>(
            client: tokio_postgres::Client,
            conn: tokio_postgres::Connection<tokio_postgres::Socket, S>,
        ) -> diesel::ConnectionResult<Self> {
        }
        pub fn cancel_token(&self) -> tokio_postgres::CancelToken {}
        pub fn notifications_stream(&mut self) -> impl futures_core::Stream<Item = diesel::QueryResult<diesel::pg::PgNotification>> {}
    }
    impl crate::SimpleAsyncConnection for AsyncPgConnection {}
    impl crate::AsyncConnectionCore for AsyncPgConnection {
        type Backend = diesel::pg::Pg;
    }
    impl crate::AsyncConnection for AsyncPgConnection {
        type TransactionManager = crate::AnsiTransactionManager;
    }
    impl crate::pooled_connection::PoolableConnection for AsyncPgConnection {}
    pub struct TransactionBuilder<'a, C>(&'a C);
    impl<'a, C> TransactionBuilder<'a, C> {
        pub fn read_only(self) -> Self {}
        pub fn read_write(self) -> Self {}
        pub fn deferrable(self) -> Self {}
        pub fn not_deferrable(self) -> Self {}
        pub fn read_committed(self) -> Self {}
        pub fn repeatable_read(self) -> Self {}
        pub fn serializable(self) -> Self {}
        pub async fn run<T, E, F, Fut>(&mut self, f: F) -> Result<T, E>
        where
            F: FnOnce(&mut C) -> Fut,
            Fut: std::future::Future<Output = Result<T, E>>,
        {
        }
    }
}
mod mysql {
    #[twelve::nature(client)]
    pub struct AsyncMysqlConnection;
    impl AsyncMysqlConnection {
        pub fn cancel_token(&self) -> MysqlCancelToken {}
    }
    impl crate::SimpleAsyncConnection for AsyncMysqlConnection {}
    impl crate::AsyncConnectionCore for AsyncMysqlConnection {
        type Backend = diesel::mysql::Mysql;
    }
    impl crate::AsyncConnection for AsyncMysqlConnection {
        type TransactionManager = crate::AnsiTransactionManager;
    }
    impl crate::pooled_connection::PoolableConnection for AsyncMysqlConnection {}
    pub struct MysqlCancelToken;
    impl MysqlCancelToken {
        pub async fn cancel_query(&self) -> diesel::ConnectionResult<()> {}
    }
}
pub mod sync_connection_wrapper {
    #[twelve::nature(client)]
    pub struct SyncConnectionWrapper<C, B = ()>(C, B);
    impl<C, B> SyncConnectionWrapper<C, B> {
        pub fn new(connection: C) -> Self {}
        pub async fn spawn_blocking<R, F: FnOnce(&mut C) -> diesel::QueryResult<R>>(&mut self, task: F) -> diesel::QueryResult<R> {}
        pub async fn immediate_transaction<R, E, F, Fut>(&mut self, f: F) -> Result<R, E>
        where
            F: FnOnce(&mut Self) -> Fut,
            Fut: std::future::Future<Output = Result<R, E>>,
        {
        }
        pub async fn exclusive_transaction<R, E, F, Fut>(&mut self, f: F) -> Result<R, E>
        where
            F: FnOnce(&mut Self) -> Fut,
            Fut: std::future::Future<Output = Result<R, E>>,
        {
        }
    }
    impl<C, B> crate::SimpleAsyncConnection for SyncConnectionWrapper<C, B> {}
    impl<C: diesel::Connection, B> crate::AsyncConnectionCore for SyncConnectionWrapper<C, B> {
        type Backend = C::Backend;
    }
    impl<C: diesel::Connection, B> crate::AsyncConnection for SyncConnectionWrapper<C, B> {}
    impl<C, B> crate::pooled_connection::PoolableConnection for SyncConnectionWrapper<C, B> {}
    pub trait SpawnBlocking {}
}
pub mod async_connection_wrapper {
    #[twelve::nature(client)]
    pub struct AsyncConnectionWrapper<C, B = ()>(C, B);
    impl<C, B> AsyncConnectionWrapper<C, B> {
        pub fn into_inner(self) -> C {}
    }
    impl<C, B> From<C> for AsyncConnectionWrapper<C, B> {}
    impl<C, B> diesel::connection::SimpleConnection for AsyncConnectionWrapper<C, B> {}
    impl<C: crate::AsyncConnectionCore, B> diesel::Connection for AsyncConnectionWrapper<C, B> {
        type Backend = C::Backend;
    }
    impl<C, B> std::ops::Deref for AsyncConnectionWrapper<C, B> {
        type Target = C;
    }
    impl<C, B> diesel::migration::MigrationConnection for AsyncConnectionWrapper<C, B> {}
    pub trait BlockOn {
        fn block_on<F: std::future::Future>(&self, f: F) -> F::Output {}
        fn get_runtime() -> Self {}
    }
    pub mod implementation {
        pub struct Tokio;
    }
}
pub mod pooled_connection {
    pub enum PoolError {
        ConnectionError(diesel::ConnectionError),
        QueryError(diesel::result::Error),
    }
    impl std::error::Error for PoolError {}
    impl std::fmt::Display for PoolError {}
    pub type SetupCallback<C> =
        Box<dyn Fn(&str) -> std::pin::Pin<Box<dyn std::future::Future<Output = diesel::ConnectionResult<C>> + Send>> + Send + Sync>;
    #[derive(Default)]
    pub enum RecyclingMethod<C> {
        Fast,
        #[default]
        Verified,
        CustomQuery(std::borrow::Cow<'static, str>),
        CustomFunction(Box<dyn Fn(&mut C) -> std::pin::Pin<Box<dyn std::future::Future<Output = diesel::QueryResult<()>> + Send>> + Send + Sync>),
    }
    #[non_exhaustive]
    pub struct ManagerConfig<C> {
        pub recycling_method: RecyclingMethod<C>,
        pub custom_setup: SetupCallback<C>,
    }
    impl<C> Default for ManagerConfig<C> {}
    #[twelve::nature(pool)]
    pub struct AsyncDieselConnectionManager<C>(C);
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(connection_url: impl Into<String>) -> Self {}
        pub fn new_with_config(connection_url: impl Into<String>, manager_config: ManagerConfig<C>) -> Self {}
    }
    pub trait PoolableConnection: crate::AsyncConnection {
        async fn ping(&mut self, config: &RecyclingMethod<Self>) -> diesel::QueryResult<()> {}
        fn is_broken(&mut self) -> bool {}
    }
    pub mod bb8 {
        use super::AsyncDieselConnectionManager;
        pub type Pool<C> = bb8::Pool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<'a, C> = bb8::PooledConnection<'a, AsyncDieselConnectionManager<C>>;
        pub type RunError = bb8::RunError<super::PoolError>;
        impl<C> bb8::ManageConnection for AsyncDieselConnectionManager<C> {
            type Connection = C;
            type Error = super::PoolError;
        }
        impl<'a, C> crate::SimpleAsyncConnection for bb8::PooledConnection<'a, AsyncDieselConnectionManager<C>> {}
        impl<'a, C: crate::AsyncConnectionCore> crate::AsyncConnectionCore for bb8::PooledConnection<'a, AsyncDieselConnectionManager<C>> {
            type Backend = C::Backend;
        }
        impl<'a, C> crate::AsyncConnection for bb8::PooledConnection<'a, AsyncDieselConnectionManager<C>> {}
    }
    pub mod deadpool {
        use super::AsyncDieselConnectionManager;
        pub type Pool<C> = deadpool::managed::Pool<AsyncDieselConnectionManager<C>>;
        pub type PoolBuilder<C> = deadpool::managed::PoolBuilder<AsyncDieselConnectionManager<C>>;
        pub type BuildError = deadpool::managed::BuildError;
        pub type PoolError = deadpool::managed::PoolError<super::PoolError>;
        pub type Object<C> = deadpool::managed::Object<AsyncDieselConnectionManager<C>>;
        pub type Hook<C> = deadpool::managed::Hook<AsyncDieselConnectionManager<C>>;
        pub type HookError = deadpool::managed::HookError<super::PoolError>;
        impl<C> deadpool::managed::Manager for AsyncDieselConnectionManager<C> {
            type Type = C;
            type Error = super::PoolError;
        }
        impl<C> crate::SimpleAsyncConnection for deadpool::managed::Object<AsyncDieselConnectionManager<C>> {}
        impl<C: crate::AsyncConnectionCore> crate::AsyncConnectionCore for deadpool::managed::Object<AsyncDieselConnectionManager<C>> {
            type Backend = C::Backend;
        }
        impl<C> crate::AsyncConnection for deadpool::managed::Object<AsyncDieselConnectionManager<C>> {}
    }
    pub mod mobc {
        use super::AsyncDieselConnectionManager;
        pub type Pool<C> = mobc::Pool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<C> = mobc::Connection<AsyncDieselConnectionManager<C>>;
        pub type Builder<C> = mobc::Builder<AsyncDieselConnectionManager<C>>;
    }
}
