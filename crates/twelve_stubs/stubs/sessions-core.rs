//! package = "sessions-core", version = ">=0.3, <0.8"

pub use serde_json::Value;
pub use state::State;
pub use storage::Storage;
pub use store::Store;

pub const UNCHANGED: u8 = 0;
pub const PURGED: u8 = 1;
pub const RENEWED: u8 = 2;
pub const CHANGED: u8 = 3;
pub type Data = std::collections::BTreeMap<String, Value>;

mod state {
    pub struct State {
        pub status: std::sync::atomic::AtomicU8,
        pub data: std::sync::RwLock<crate::Data>,
    }
}
mod storage {
    /// A middleware asks it for the session of each request.
    pub trait Storage {
        #[twelve::entry(kind = "request")]
        async fn get(&self, key: &str) -> std::io::Result<Option<crate::Data>> {}
        #[twelve::entry(kind = "request")]
        async fn set(&self, key: &str, val: crate::Data, exp: &std::time::Duration) -> std::io::Result<()> {}
        #[twelve::entry(kind = "request")]
        async fn remove(&self, key: &str) -> std::io::Result<()> {}
        #[twelve::entry(kind = "request")]
        async fn reset(&self) -> std::io::Result<()> {}
        async fn close(&self) -> std::io::Result<()> {}
    }
}
mod store {
    pub struct Store<S, G, V> {
        pub storage: S,
        pub generate: G,
        pub verify: V,
    }
    impl<S, G, V> Store<S, G, V> {
        pub fn new(storage: S, generate: G, verify: V) -> Self {}
        pub fn storage(&self) -> &S {}
    }
}
