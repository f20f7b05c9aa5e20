//! package = "salvo-session", version = ">=0.77, <2"

pub use async_session::{CookieStore, MemoryStore, Session, SessionStore};

pub trait SessionDepotExt {
    fn set_session(&mut self, session: Session) -> &mut Self;
    fn take_session(&mut self) -> Option<Session>;
    fn session(&self) -> Option<&Session>;
    #[twelve::view]
    fn session_mut(&mut self) -> Option<&mut Session>;
}
impl SessionDepotExt for salvo_core::Depot {}
pub struct HandlerBuilder<S>(S);
impl<S> HandlerBuilder<S> {
    #[twelve::secret(arg = 1)]
    pub fn new(store: S, secret: &[u8]) -> Self {}
    pub fn cookie_path(self, cookie_path: impl Into<String>) -> Self {}
    pub fn session_ttl(self, session_ttl: Option<std::time::Duration>) -> Self {}
    pub fn cookie_name(self, cookie_name: impl Into<String>) -> Self {}
    pub fn save_unchanged(self, value: bool) -> Self {}
    pub fn same_site_policy(self, policy: cookie::SameSite) -> Self {}
    pub fn cookie_domain(self, cookie_domain: impl AsRef<str>) -> Self {}
    pub fn fallback_keys(self, keys: Vec<cookie::Key>) -> Self {}
    pub fn add_fallback_key(self, key: impl Into<cookie::Key>) -> Self {}
    pub fn build(self) -> Result<SessionHandler<S>, salvo_core::Error> {}
}
pub struct SessionHandler<S>(S);
impl<S> SessionHandler<S> {
    #[twelve::secret(arg = 1)]
    pub fn builder(store: S, secret: &[u8]) -> HandlerBuilder<S> {}
}
impl<S> salvo_core::Handler for SessionHandler<S> {}
