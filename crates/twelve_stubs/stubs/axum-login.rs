//! package = "axum-login", version = ">=0.10, <0.19"

pub use axum;
pub use backend::{AuthUser, AuthnBackend, AuthzBackend, UserId};
pub use service::{AuthManager, AuthManagerLayer, AuthManagerLayerBuilder};
pub use session::{AuthSession, Error};
pub use tower_sessions;
pub use tracing;

#[macro_export]
macro_rules! login_required {
    ($($t:tt)*) => {};
}
#[macro_export]
macro_rules! permission_required {
    ($($t:tt)*) => {};
}
#[macro_export]
macro_rules! predicate_required {
    ($($t:tt)*) => {};
}

mod backend {
    use std::collections::HashSet;
    pub type UserId<Backend> = <<Backend as AuthnBackend>::User as AuthUser>::Id;
    pub trait AuthUser: std::fmt::Debug + Clone + Send + Sync {
        type Id;
        #[twelve::entry(kind = "request")]
        fn id(&self) -> Self::Id;
        #[twelve::entry(kind = "request")]
        fn session_auth_hash(&self) -> &[u8];
    }
    /// Asked for each request that signs in or is signed in.
    pub trait AuthnBackend: Clone + Send + Sync {
        type User: AuthUser;
        type Credentials;
        type Error;
        #[twelve::entry(kind = "request")]
        async fn authenticate(&self, creds: Self::Credentials) -> Result<Option<Self::User>, Self::Error>;
        #[twelve::entry(kind = "request")]
        async fn get_user(&self, user_id: &UserId<Self>) -> Result<Option<Self::User>, Self::Error>;
    }
    pub trait AuthzBackend: AuthnBackend {
        type Permission;
        #[twelve::entry(kind = "request")]
        async fn get_user_permissions(&self, user: &Self::User) -> Result<HashSet<Self::Permission>, Self::Error> {}
        #[twelve::entry(kind = "request")]
        async fn get_group_permissions(&self, user: &Self::User) -> Result<HashSet<Self::Permission>, Self::Error> {}
        #[twelve::entry(kind = "request")]
        async fn get_all_permissions(&self, user: &Self::User) -> Result<HashSet<Self::Permission>, Self::Error> {}
        #[twelve::entry(kind = "request")]
        async fn has_perm(&self, user: &Self::User, perm: Self::Permission) -> Result<bool, Self::Error> {}
    }
}
mod service {
    use tower_sessions::SessionManagerLayer;
    pub struct AuthManager<S, Backend>(S, Backend);
    pub struct AuthManagerLayer<Backend, Sessions, C = tower_sessions::service::PlaintextCookie>(Backend, Sessions, C);
    impl<Backend, Sessions, C> Clone for AuthManagerLayer<Backend, Sessions, C> {}
    impl<S, Backend, Sessions, C> tower_layer::Layer<S> for AuthManagerLayer<Backend, Sessions, C> {
        type Service = AuthManager<S, Backend>;
    }
    pub struct AuthManagerLayerBuilder<Backend, Sessions, C = tower_sessions::service::PlaintextCookie>(Backend, Sessions, C);
    impl<Backend, Sessions, C> AuthManagerLayerBuilder<Backend, Sessions, C> {
        #[twelve::shares(arg = 0)]
        pub fn new(backend: Backend, session_manager_layer: SessionManagerLayer<Sessions, C>) -> Self {}
        pub fn with_data_key(self, data_key: &'static str) -> AuthManagerLayerBuilder<Backend, Sessions, C> {}
        pub fn build(self) -> AuthManagerLayer<Backend, Sessions, C> {}
    }
}
mod session {
    use crate::AuthnBackend;
    pub enum Error<Backend: AuthnBackend> {
        Session(tower_sessions::session::Error),
        Backend(Backend::Error),
    }
    impl<Backend: AuthnBackend> std::error::Error for Error<Backend> {}
    impl<Backend: AuthnBackend> std::fmt::Display for Error<Backend> {}
    #[twelve::request_data(meta)]
    pub struct AuthSession<Backend: AuthnBackend> {
        pub user: Option<Backend::User>,
        pub backend: Backend,
        pub session: tower_sessions::Session,
    }
    impl<Backend: AuthnBackend> Clone for AuthSession<Backend> {}
    impl<Backend: AuthnBackend> AuthSession<Backend> {
        pub async fn authenticate(&self, creds: Backend::Credentials) -> Result<Option<Backend::User>, Error<Backend>> {}
        pub async fn login(&mut self, user: &Backend::User) -> Result<(), Error<Backend>> {}
        pub async fn logout(&mut self) -> Result<Option<Backend::User>, Error<Backend>> {}
    }
}
