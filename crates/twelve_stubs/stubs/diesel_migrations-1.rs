//! package = "diesel_migrations", version = ">=1.4, <2"

use diesel::connection::SimpleConnection;
pub use diesel::migration::{Migration, MigrationError, RunMigrationsError};
pub use connection::MigrationConnection;
use std::io::Write;
use std::path::{Path, PathBuf};

#[macro_export]
macro_rules! embed_migrations {
    ($($path:expr)?) => {
        mod embedded_migrations {
            pub fn run<C>(conn: &C) -> Result<(), $crate::RunMigrationsError> { loop {} }
            pub fn run_with_output<C>(conn: &C, out: &mut dyn std::io::Write) -> Result<(), $crate::RunMigrationsError> { loop {} }
        }
    };
}
pub fn any_pending_migrations<Conn>(conn: &Conn) -> Result<bool, RunMigrationsError> {}
pub fn find_migrations_directory() -> Result<PathBuf, MigrationError> {}
pub fn mark_migrations_in_directory<Conn>(conn: &Conn, migrations_dir: &Path) -> Result<Vec<(Box<dyn Migration>, bool)>, RunMigrationsError> {}
pub fn migration_from(path: PathBuf) -> Result<Box<dyn Migration>, MigrationError> {}
pub fn migration_paths_in_directory(path: &Path) -> Result<Vec<std::fs::DirEntry>, MigrationError> {}
pub fn revert_latest_migration<Conn>(conn: &Conn) -> Result<String, RunMigrationsError> {}
pub fn revert_latest_migration_in_directory<Conn>(conn: &Conn, path: &Path) -> Result<String, RunMigrationsError> {}
pub fn revert_migration_with_version<Conn>(conn: &Conn, migrations_dir: &Path, ver: &str, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
pub fn run_migration_with_version<Conn>(conn: &Conn, migrations_dir: &Path, ver: &str, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
pub fn run_migrations<Conn, List>(conn: &Conn, migrations: List, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
pub fn run_pending_migrations<Conn>(conn: &Conn) -> Result<(), RunMigrationsError> {}
pub fn run_pending_migrations_in_directory<Conn>(conn: &Conn, migrations_dir: &Path, output: &mut dyn Write) -> Result<(), RunMigrationsError> {}
pub fn search_for_migrations_directory(path: &Path) -> Result<PathBuf, MigrationError> {}
pub fn setup_database<Conn>(conn: &Conn) -> diesel::QueryResult<usize> {}
pub fn version_from_path(path: &Path) -> Result<String, MigrationError> {}
pub fn name(migration: &dyn Migration) -> MigrationName<'_> {}
pub struct MigrationName<'a>(&'a dyn Migration);
impl<'a> std::fmt::Display for MigrationName<'a> {}
pub mod connection {
    pub trait MigrationConnection: diesel::Connection {
        fn previously_run_migration_versions(&self) -> diesel::QueryResult<std::collections::HashSet<String>> {}
        fn latest_run_migration_version(&self) -> diesel::QueryResult<Option<String>> {}
        fn insert_new_migration(&self, version: &str) -> diesel::QueryResult<()> {}
    }
    impl<T: diesel::Connection> MigrationConnection for T {}
}
