//! package = "diesel_migrations", version = ">=2, <3"

use diesel::migration::{Migration, MigrationSource, MigrationVersion, Result};
pub use migration_harness::{HarnessWithOutput, MigrationHarness};

#[twelve::macro_signature]
pub fn embed_migrations() -> EmbeddedMigrations {}

pub struct EmbeddedMigrations;
impl<DB> MigrationSource<DB> for EmbeddedMigrations {}
pub struct EmbeddedMigration;
pub struct EmbeddedName;
pub struct FileBasedMigrations;
impl FileBasedMigrations {
    pub fn from_path(path: impl AsRef<std::path::Path>) -> std::result::Result<Self, MigrationError> {}
    pub fn find_migrations_directory() -> std::result::Result<Self, MigrationError> {}
    pub fn find_migrations_directory_in_path(path: impl AsRef<std::path::Path>) -> std::result::Result<Self, MigrationError> {}
    pub fn path(&self) -> &std::path::Path {}
}
impl<DB> MigrationSource<DB> for FileBasedMigrations {}
#[non_exhaustive]
pub enum MigrationError {
    MigrationDirectoryNotFound(std::path::PathBuf),
    UnknownMigrationFormat(std::path::PathBuf),
    IoError(std::io::Error),
    UnknownMigrationVersion(MigrationVersion<'static>),
    NoMigrationRun,
}
impl std::error::Error for MigrationError {}
impl std::fmt::Display for MigrationError {}
mod migration_harness {
    use super::*;
    pub trait MigrationHarness<DB> {
        fn has_pending_migration<S>(&mut self, source: S) -> Result<bool> {}
        fn run_pending_migrations<S>(&mut self, source: S) -> Result<Vec<MigrationVersion<'_>>> {}
        fn run_migrations(&mut self, migrations: &[Box<dyn Migration<DB>>]) -> Result<Vec<MigrationVersion<'_>>> {}
        fn run_next_migration<S>(&mut self, source: S) -> Result<MigrationVersion<'_>> {}
        fn revert_all_migrations<S>(&mut self, source: S) -> Result<Vec<MigrationVersion<'_>>> {}
        fn revert_last_migration<S>(&mut self, source: S) -> Result<MigrationVersion<'static>> {}
        fn pending_migrations<S>(&mut self, source: S) -> Result<Vec<Box<dyn Migration<DB>>>> {}
        fn run_migration(&mut self, migration: &dyn Migration<DB>) -> Result<MigrationVersion<'static>> {}
        fn revert_migration(&mut self, migration: &dyn Migration<DB>) -> Result<MigrationVersion<'static>> {}
        fn applied_migrations(&mut self) -> Result<Vec<MigrationVersion<'static>>> {}
    }
    impl<C: diesel::Connection, DB> MigrationHarness<DB> for C {}
    pub struct HarnessWithOutput<'a, C, W>(&'a C, W);
    impl<'a, C, W> HarnessWithOutput<'a, C, W> {
        pub fn new<DB>(harness: &'a mut C, output: W) -> Self {}
    }
    impl<'a, C> HarnessWithOutput<'a, C, std::io::Stdout> {
        pub fn write_to_stdout<DB>(harness: &'a mut C) -> Self {}
    }
    impl<'a, C, W, DB> MigrationHarness<DB> for HarnessWithOutput<'a, C, W> {}
}
