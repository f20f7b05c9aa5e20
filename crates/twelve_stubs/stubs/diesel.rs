//! package = "diesel", version = ">=1.4, <3"

pub use pg::PgConnection;
pub use mysql::MysqlConnection;
pub use sqlite::SqliteConnection;
pub mod pg {
    #[twelve::nature(client)]
    pub struct PgConnection;
}
pub mod mysql {
    #[twelve::nature(client)]
    pub struct MysqlConnection;
}
pub mod sqlite {
    #[twelve::nature(client)]
    pub struct SqliteConnection;
}
pub mod r2d2 {
    pub use r2d2::{Builder, Error, Pool, PooledConnection};
    #[twelve::nature(pool)]
    pub struct ConnectionManager<T>(T);
    impl<T> ConnectionManager<T> {
        pub fn new<S>(database_url: S) -> Self {}
    }
}
