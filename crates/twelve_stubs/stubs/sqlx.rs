//! package = "sqlx", version = ">=0.5, <0.10"

#[twelve::nature(pool)]
#[twelve::shared_handle]
pub struct Pool<DB>(DB);
impl<DB> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Self, Error> {}
    pub fn connect_lazy(url: &str) -> Result<Self, Error> {}
    pub async fn acquire(&self) -> Result<pool::PoolConnection<DB>, Error> {}
    pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error> {}
    pub async fn close(&self) {}
    pub fn size(&self) -> u32 {}
    pub fn is_closed(&self) -> bool {}
}
pub type PgPool = Pool<Postgres>;
pub type MySqlPool = Pool<MySql>;
pub type SqlitePool = Pool<Sqlite>;
pub type AnyPool = Pool<Any>;
pub struct Postgres;
pub struct MySql;
pub struct Sqlite;
pub struct Any;
pub struct Error;
#[twelve::nature(client)]
pub struct PgConnection;
#[twelve::nature(client)]
pub struct Transaction<'c, DB>(&'c DB);
pub mod pool {
    pub use crate::Pool;
    #[twelve::nature(client)]
    pub struct PoolConnection<DB>(DB);
    pub struct PoolOptions<DB>(DB);
    impl<DB> PoolOptions<DB> {
        pub fn new() -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn min_connections(self, min: u32) -> Self {}
        pub fn acquire_timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn idle_timeout(self, timeout: impl Into<Option<std::time::Duration>>) -> Self {}
        pub fn max_lifetime(self, lifetime: impl Into<Option<std::time::Duration>>) -> Self {}
        pub async fn connect(self, url: &str) -> Result<crate::Pool<DB>, crate::Error> {}
        pub fn connect_lazy(self, url: &str) -> Result<crate::Pool<DB>, crate::Error> {}
        pub async fn connect_with<O>(self, options: O) -> Result<crate::Pool<DB>, crate::Error> {}
        pub fn connect_lazy_with<O>(self, options: O) -> crate::Pool<DB> {}
    }
}
pub mod postgres {
    pub use crate::{PgConnection, PgPool, Postgres};
    pub type PgPoolOptions = crate::pool::PoolOptions<crate::Postgres>;
}
pub mod mysql {
    pub use crate::{MySql, MySqlPool};
    pub type MySqlPoolOptions = crate::pool::PoolOptions<crate::MySql>;
}
pub mod sqlite {
    pub use crate::{Sqlite, SqlitePool};
    pub type SqlitePoolOptions = crate::pool::PoolOptions<crate::Sqlite>;
}
