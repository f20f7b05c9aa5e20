//! package = "async-sqlx-session", version = ">=0.4"

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, shared)]
pub struct PostgresSessionStore;
impl PostgresSessionStore {
    pub fn from_client(client: sqlx::PgPool) -> Self {}
    pub async fn new(database_url: &str) -> sqlx::Result<Self> {}
    pub async fn new_with_table_name(database_url: &str, table_name: &str) -> sqlx::Result<Self> {}
    pub fn with_table_name(self, table_name: impl AsRef<str>) -> Self {}
    pub async fn migrate(&self) -> sqlx::Result<()> {}
    pub async fn cleanup(&self) -> sqlx::Result<()> {}
    pub async fn count(&self) -> sqlx::Result<i64> {}
}
impl async_session::SessionStore for PostgresSessionStore {}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, shared)]
pub struct MySqlSessionStore;
impl MySqlSessionStore {
    pub fn from_client(client: sqlx::MySqlPool) -> Self {}
    pub async fn new(database_url: &str) -> sqlx::Result<Self> {}
    pub async fn new_with_table_name(database_url: &str, table_name: &str) -> sqlx::Result<Self> {}
    pub fn with_table_name(self, table_name: impl AsRef<str>) -> Self {}
    pub async fn migrate(&self) -> sqlx::Result<()> {}
    pub async fn cleanup(&self) -> sqlx::Result<()> {}
    pub async fn count(&self) -> sqlx::Result<i64> {}
}
impl async_session::SessionStore for MySqlSessionStore {}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, disk, instead = "`PostgresSessionStore` or `MySqlSessionStore`")]
pub struct SqliteSessionStore;
impl SqliteSessionStore {
    pub fn from_client(client: sqlx::SqlitePool) -> Self {}
    pub async fn new(database_url: &str) -> sqlx::Result<Self> {}
    pub async fn new_with_table_name(database_url: &str, table_name: &str) -> sqlx::Result<Self> {}
    pub fn with_table_name(self, table_name: impl AsRef<str>) -> Self {}
    pub async fn migrate(&self) -> sqlx::Result<()> {}
    pub async fn cleanup(&self) -> sqlx::Result<()> {}
    pub async fn count(&self) -> sqlx::Result<i64> {}
}
impl async_session::SessionStore for SqliteSessionStore {}
