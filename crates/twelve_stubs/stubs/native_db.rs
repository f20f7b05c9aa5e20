//! package = "native_db", version = ">=0.6, <0.10"

use std::path::Path;

pub mod db_type {
    pub struct Error;
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub struct Models;
impl Models {
    pub fn new() -> Self {}
    pub fn define<T>(&mut self) -> db_type::Result<()> {}
}
#[twelve::nature(database)]
pub struct Database<'a>;
pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres or MySQL")]
    pub fn create<'a>(&self, models: &'a Models, path: impl AsRef<Path>) -> db_type::Result<Database<'a>> {}
    #[twelve::opens(database, disk, arg = 1, instead = "a Postgres or MySQL")]
    pub fn open<'a>(&self, models: &'a Models, path: impl AsRef<Path>) -> db_type::Result<Database<'a>> {}
    #[twelve::opens(database, memory, instead = "a Postgres or MySQL")]
    pub fn create_in_memory<'a>(&self, models: &'a Models) -> db_type::Result<Database<'a>> {}
}
