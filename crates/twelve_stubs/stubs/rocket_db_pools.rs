//! package = "rocket_db_pools", version = ">=0.1, <0.3"

pub use deadpool_postgres;
pub use deadpool_redis;
pub use mongodb;
pub use rocket;
pub use rocket::figment;
pub use sqlx;
pub use database::{Connection, Database, Initializer};

/// The derive: the struct below it holds a pool, whose address is in the configuration of Rocket.
#[proc_macro_attribute]
#[twelve::opens(database, disk, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
pub fn Database(args: TokenStream, input: TokenStream) -> TokenStream {}

mod database {
    /// A pool, by the derive of its name.
    pub trait Database: Sized {
        type Pool;
        fn init() -> Initializer<Self> {}
        fn fetch<P>(rocket: &rocket::Rocket<P>) -> Option<&Self> {}
    }
    pub struct Initializer<D>(D);
    impl<D> rocket::fairing::Fairing for Initializer<D> {}
    /// A connection for one request.
    #[twelve::nature(client)]
    pub struct Connection<D>(D);
}
