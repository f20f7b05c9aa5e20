//! package = "deadpool-diesel", version = ">=0.3, <0.8"

pub use deadpool::managed::Pool;
pub use deadpool::Runtime;
pub enum Error {
    Connection(diesel::ConnectionError),
    Ping(diesel::result::Error),
}
impl std::error::Error for Error {}
pub struct Manager<C>(C);
impl<C> Manager<C> {
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`deadpool_diesel::postgres`, `deadpool_diesel::mysql`)", when(type(0) = "SqliteConnection"))]
    pub fn new<S: Into<String>>(database_url: S, runtime: Runtime) -> Self {}
}
impl<C> deadpool::managed::Manager for Manager<C> {
    type Type = C;
    type Error = Error;
}
pub mod sqlite {
    pub use deadpool::Runtime;
    pub type Manager = crate::Manager<diesel::SqliteConnection>;
    pub type Pool = deadpool::managed::Pool<Manager>;
}
pub mod postgres {
    pub use deadpool::Runtime;
    pub type Manager = crate::Manager<diesel::PgConnection>;
    pub type Pool = deadpool::managed::Pool<Manager>;
}
pub mod mysql {
    pub use deadpool::Runtime;
    pub type Manager = crate::Manager<diesel::MysqlConnection>;
    pub type Pool = deadpool::managed::Pool<Manager>;
}
