//! package = "actix-identity", version = ">=0.3, <0.10"

/// Who the user is, kept in the session (up to 0.4 in a cookie).
#[twelve::request_data(meta)]
pub struct Identity;
impl Identity {
    pub fn id(&self) -> Result<String, error::GetIdentityError> {}
    pub fn login(ext: &actix_web::dev::Extensions, id: String) -> Result<Self, error::LoginError> {}
    pub fn logout(self) {}
    pub fn identity(&self) -> Option<String> {}
    pub fn remember(&self, identity: String) {}
    pub fn forget(&self) {}
}
pub trait IdentityExt {
    fn get_identity(&self) -> Result<Identity, error::GetIdentityError> {}
}
pub struct IdentityMiddleware;
impl IdentityMiddleware {
    pub fn builder() -> config::IdentityMiddlewareBuilder {}
}
impl Default for IdentityMiddleware {
    fn default() -> Self {}
}
pub mod config {
    pub struct IdentityMiddlewareBuilder;
    impl IdentityMiddlewareBuilder {
        pub fn id_key(self, key: &'static str) -> Self {}
        pub fn logout_behavior(self, logout_behavior: LogoutBehavior) -> Self {}
        pub fn login_deadline(self, deadline: Option<std::time::Duration>) -> Self {}
        pub fn visit_deadline(self, deadline: Option<std::time::Duration>) -> Self {}
        pub fn build(self) -> crate::IdentityMiddleware {}
    }
    pub enum LogoutBehavior { PurgeSession, DeleteIdentityKeys }
}
pub mod error {
    pub struct GetIdentityError;
    pub struct LoginError;
}
// Up to 0.4.
pub struct CookieIdentityPolicy;
impl CookieIdentityPolicy {
    #[twelve::secret(arg = 0)]
    pub fn new(key: &[u8]) -> CookieIdentityPolicy {}
    pub fn path(self, value: impl Into<String>) -> CookieIdentityPolicy {}
    pub fn domain(self, value: impl Into<String>) -> CookieIdentityPolicy {}
    pub fn name(self, value: impl Into<String>) -> CookieIdentityPolicy {}
    pub fn secure(self, value: bool) -> CookieIdentityPolicy {}
}
pub struct IdentityService<T>(T);
impl<T> IdentityService<T> {
    pub fn new(backend: T) -> Self {}
}
