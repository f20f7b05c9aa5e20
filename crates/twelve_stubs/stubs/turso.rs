//! package = "turso", version = ">=0.1, <1"

pub struct Error;
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Builder;
impl Builder {
    #[twelve::opens(database, memory, instead = "a libSQL server (`libsql`), or a Postgres", when(arg(0) = ":memory:"))]
    #[twelve::opens(database, disk, arg = 0, instead = "a libSQL server (`libsql`), or a Postgres")]
    pub fn new_local(path: &str) -> Self {}
    pub async fn build(self) -> Result<Database> {}
}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Database;
impl Database {
    pub fn connect(&self) -> Result<Connection> {}
}
#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(database)]
pub struct Connection;
