//! package = "tower-sessions-ext-sqlx-store", version = ">=0.15, <0.18"

pub use sqlx;

pub struct SqlxStoreError;
impl std::error::Error for SqlxStoreError {}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, shared)]
pub struct MySqlStore;
impl MySqlStore {
    pub fn new(pool: sqlx::MySqlPool) -> Self {}
    pub fn with_schema_name(self, schema_name: impl AsRef<str>) -> Result<Self, String> {}
    pub fn with_table_name(self, table_name: impl AsRef<str>) -> Result<Self, String> {}
    pub async fn migrate(&self) -> sqlx::Result<()> {}
}
impl tower_sessions_ext_core::ExpiredDeletion for MySqlStore {}
impl tower_sessions_ext_core::SessionStore for MySqlStore {}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, shared)]
pub struct PostgresStore;
impl PostgresStore {
    pub fn new(pool: sqlx::PgPool) -> Self {}
    pub fn with_schema_name(self, schema_name: impl AsRef<str>) -> Result<Self, String> {}
    pub fn with_table_name(self, table_name: impl AsRef<str>) -> Result<Self, String> {}
    pub async fn migrate(&self) -> sqlx::Result<()> {}
}
impl tower_sessions_ext_core::ExpiredDeletion for PostgresStore {}
impl tower_sessions_ext_core::SessionStore for PostgresStore {}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
#[twelve::opens(session_store, disk, instead = "`PostgresStore`, `MySqlStore` or tower-sessions-ext-redis-store")]
pub struct SqliteStore;
impl SqliteStore {
    pub fn new(pool: sqlx::SqlitePool) -> Self {}
    pub fn with_table_name(self, table_name: impl AsRef<str>) -> Result<Self, String> {}
    pub async fn migrate(&self) -> sqlx::Result<()> {}
}
impl tower_sessions_ext_core::ExpiredDeletion for SqliteStore {}
impl tower_sessions_ext_core::SessionStore for SqliteStore {}
