//! package = "surrealdb", version = ">=1"
// The engine of the first call tells where the database is. A remote engine and TiKV are servers.

use std::future::IntoFuture;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl std::error::Error for Error {}

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
pub struct Surreal<C>(C);
pub struct Connect<C, R>(C, R);
impl<C, R> IntoFuture for Connect<C, R> {
    type Output = Result<R>;
}
impl<C> Surreal<C> {
    pub fn init() -> Self {}
    #[twelve::opens(database, memory, instead = "a SurrealDB server (`engine::remote`)", when(type(1) = "Mem"))]
    #[twelve::opens(database, disk, arg = 0, instead = "a SurrealDB server (`engine::remote`)", when(type(1) = "RocksDb"))]
    #[twelve::opens(database, disk, arg = 0, instead = "a SurrealDB server (`engine::remote`)", when(type(1) = "SurrealKv"))]
    #[twelve::opens(database, disk, arg = 0, instead = "a SurrealDB server (`engine::remote`)", when(type(1) = "SurrealKV"))]
    #[twelve::opens(database, disk, arg = 0, instead = "a SurrealDB server (`engine::remote`)", when(type(1) = "SpeeDb"))]
    #[twelve::opens(database, disk, arg = 0, instead = "a SurrealDB server (`engine::remote`)", when(type(1) = "engine::local::File"))]
    // Type argument 0 is the impl's `C`.
    pub fn new<P>(address: impl opt::IntoEndpoint<P, Client = C>) -> Connect<C, Self> {}
}
pub mod opt {
    pub trait IntoEndpoint<Scheme> {
        type Client;
    }
}
pub mod engine {
    pub mod any {
        #[derive(Clone)]
        pub struct Any;
        pub fn connect<A>(address: A) -> crate::Connect<Any, crate::Surreal<Any>> {}
    }
    pub mod remote {
        pub mod ws {
            pub struct Client;
            pub struct Ws;
            pub struct Wss;
            impl<T> crate::opt::IntoEndpoint<Ws> for T {
                type Client = Client;
            }
            impl<T> crate::opt::IntoEndpoint<Wss> for T {
                type Client = Client;
            }
        }
    }
    pub mod local {
        pub struct Db;
        pub struct Mem;
        pub struct File;
        pub struct RocksDb;
        pub struct SpeeDb;
        pub struct SurrealKv;
        pub struct SurrealKV;
        pub struct TiKv;
        impl<T> crate::opt::IntoEndpoint<Mem> for T {
            type Client = Db;
        }
        impl<T> crate::opt::IntoEndpoint<File> for T {
            type Client = Db;
        }
        impl<T> crate::opt::IntoEndpoint<RocksDb> for T {
            type Client = Db;
        }
        impl<T> crate::opt::IntoEndpoint<SurrealKv> for T {
            type Client = Db;
        }
    }
}
