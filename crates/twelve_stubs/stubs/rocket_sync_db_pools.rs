//! package = "rocket_sync_db_pools", version = ">=0.1, <0.2"

pub use diesel;
pub use postgres;
pub use r2d2;
pub use rocket;
pub use rusqlite;

/// The struct below it is a pool of the connections in its field; the configuration of Rocket has the address.
#[proc_macro_attribute]
#[twelve::opens(database, disk, instead = "Postgres or MySQL (`diesel::PgConnection`, `diesel::MysqlConnection`)", when(type(0) = "SqliteConnection"))]
#[twelve::opens(database, disk, instead = "Postgres (`postgres::Client`)", when(type(0) = "rusqlite::Connection"))]
pub fn database(args: TokenStream, input: TokenStream) -> TokenStream {}
