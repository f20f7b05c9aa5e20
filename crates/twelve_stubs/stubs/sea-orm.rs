//! package = "sea-orm", version = ">=0.9, <3"

pub use database::{ConnectOptions, Database, DatabaseConnection};
pub type DbConn = DatabaseConnection;
pub struct DbErr;
pub mod database {
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct DatabaseConnection;
    pub struct Database;
    impl Database {
        pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, crate::DbErr> {}
    }
    pub struct ConnectOptions;
    impl ConnectOptions {
        pub fn new<T>(url: T) -> Self {}
    }
}
