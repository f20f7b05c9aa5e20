//! package = "tower-sessions-file-based-store", version = ">=0.2, <0.3"

use std::path::{Path, PathBuf};

#[twelve::shared_handle]
pub struct FileStore;
impl Clone for FileStore {}
impl FileStore {
    #[twelve::opens(session_store, disk, arg = 0, instead = "tower-sessions-redis-store or tower-sessions-sqlx-store (Postgres, MySQL)")]
    pub fn new(dir: impl Into<PathBuf>, prefix: impl Into<String>, extension: impl Into<String>) -> std::io::Result<Self> {}
    #[twelve::opens(session_store, disk, arg = 0, instead = "tower-sessions-redis-store or tower-sessions-sqlx-store (Postgres, MySQL)")]
    pub fn in_dir(dir: impl Into<PathBuf>) -> std::io::Result<Self> {}
    pub fn with_fsync(self, fsync: bool) -> Self {}
    pub fn with_temp_max_age(self, age: std::time::Duration) -> Self {}
    pub fn dir(&self) -> &Path {}
    pub fn prefix(&self) -> &str {}
    pub fn extension(&self) -> &str {}
}
impl tower_sessions_core::SessionStore for FileStore {}
impl tower_sessions_core::ExpiredDeletion for FileStore {}
