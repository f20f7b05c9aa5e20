//! package = "tower-sessions-ext-core", version = ">=0.14, <2"

pub use session::{Expiry, Session};
pub use session_store::{CachingSessionStore, ExpiredDeletion, SessionStore};

pub mod extract {}

pub mod session {
    /// The session of one request; where it is kept is the store's business.
    pub struct Session;
    impl Session {
        pub fn new<S>(session_id: Option<Id>, store: std::sync::Arc<S>, expiry: Option<Expiry>) -> Self {}
        pub async fn insert<T>(&self, key: &str, value: T) -> Result<()> {}
        pub async fn insert_value(&self, key: &str, value: serde_json::Value) -> Result<Option<serde_json::Value>> {}
        pub async fn get<T>(&self, key: &str) -> Result<Option<T>> {}
        pub async fn get_value(&self, key: &str) -> Result<Option<serde_json::Value>> {}
        pub async fn remove<T>(&self, key: &str) -> Result<Option<T>> {}
        pub async fn remove_value(&self, key: &str) -> Result<Option<serde_json::Value>> {}
        pub async fn clear(&self) {}
        pub async fn is_empty(&self) -> bool {}
        pub fn id(&self) -> Option<Id> {}
        pub fn expiry(&self) -> Option<Expiry> {}
        pub fn set_expiry(&self, expiry: Option<Expiry>) {}
        pub fn is_modified(&self) -> bool {}
        pub async fn save(&self) -> Result<()> {}
        pub async fn load(&self) -> Result<()> {}
        pub async fn delete(&self) -> Result<()> {}
        pub async fn flush(&self) -> Result<()> {}
        pub async fn cycle_id(&self) -> Result<()> {}
    }
    type Result<T> = std::result::Result<T, Error>;
    pub enum Error { SerdeJson(serde_json::Error), Store(crate::session_store::Error) }
    pub struct Id(pub i128);
    pub struct Record {
        pub id: Id,
        pub data: std::collections::HashMap<String, serde_json::Value>,
        pub expiry_date: time::OffsetDateTime,
    }
    pub enum Expiry {
        OnSessionEnd,
        OnInactivity(time::Duration),
        AtDateTime(time::OffsetDateTime),
    }
}

pub mod session_store {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error { Encode(String), Decode(String), Backend(String) }
    pub trait SessionStore {
        #[twelve::entry(kind = "request")]
        async fn create(&self, session_record: &mut crate::session::Record) -> Result<()> {}
        #[twelve::entry(kind = "request")]
        async fn save(&self, session_record: &crate::session::Record) -> Result<()>;
        #[twelve::entry(kind = "request")]
        async fn load(&self, session_id: &crate::session::Id) -> Result<Option<crate::session::Record>>;
        #[twelve::entry(kind = "request")]
        async fn delete(&self, session_id: &crate::session::Id) -> Result<()>;
    }
    pub trait ExpiredDeletion: SessionStore {
        async fn delete_expired(&self) -> Result<()>;
        async fn continuously_delete_expired(self, period: tokio::time::Duration) -> Result<()> {}
    }
    /// The store behind it decides; the cache in front may serve what another copy has ended.
    #[twelve::opens(session_store, shared)]
    pub struct CachingSessionStore<Cache, Store>(Cache, Store);
    impl<Cache, Store> CachingSessionStore<Cache, Store> {
        pub fn new(cache: Cache, store: Store) -> Self {}
    }
}
