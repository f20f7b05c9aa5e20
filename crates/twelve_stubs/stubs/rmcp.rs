//! package = "rmcp", version = ">=0.3, <4"
// The Model Context Protocol. A server by HTTP keeps the sessions where its session manager says; one on standard input
// and output is a child of its only client, so tools are no entry points by themselves.

pub use error::ErrorData;
pub use handler::server::ServerHandler;
pub use service::{RoleServer, Service, ServiceExt};

mod error {
    pub struct ErrorData;
    impl std::error::Error for ErrorData {}
}
pub mod handler {
    pub mod server {
        pub trait ServerHandler: Sized + Send + Sync + 'static {}
    }
}
pub mod service {
    pub struct RoleServer;
    pub trait Service<R> {}
    pub trait ServiceExt<R>: Service<R> {}
}
pub mod transport {
    pub use streamable_http_server::tower::{StreamableHttpServerConfig, StreamableHttpService};
    pub fn stdio() -> (tokio::io::Stdin, tokio::io::Stdout) {}
    pub mod streamable_http_server {
        pub use session::{SessionId, SessionManager};
        pub use tower::{StreamableHttpServerConfig, StreamableHttpService};
        pub mod session {
            pub type SessionId = std::sync::Arc<str>;
            pub trait SessionManager: Send + Sync + 'static {
                type Error: std::error::Error;
                type Transport;
                async fn create_session(&self) -> Result<(SessionId, Self::Transport), Self::Error>;
                async fn has_session(&self, id: &SessionId) -> Result<bool, Self::Error>;
                async fn close_session(&self, id: &SessionId) -> Result<(), Self::Error>;
            }
            pub mod local {
                use super::SessionId;
                // Has a task with queues for each session. Without sessions (`stateful_mode`, later `legacy_session_mode`,
                // is off) nothing is put into it.
                #[twelve::opens(session_store, memory, instead = "`NeverSessionManager` and a server without sessions")]
                pub struct LocalSessionManager {
                    pub sessions: tokio::sync::RwLock<std::collections::HashMap<SessionId, LocalSessionHandle>>,
                    pub session_config: SessionConfig,
                }
                impl Default for LocalSessionManager {
                    fn default() -> Self {}
                }
                impl super::SessionManager for LocalSessionManager {}
                pub struct LocalSessionHandle;
                impl Clone for LocalSessionHandle {}
                impl LocalSessionHandle {
                    pub fn id(&self) -> &SessionId {}
                }
                pub struct SessionConfig {
                    pub keep_alive: Option<std::time::Duration>,
                }
                impl Default for SessionConfig {}
            }
            pub mod never {
                pub struct NeverSessionManager;
                impl Default for NeverSessionManager {
                    fn default() -> Self {}
                }
                impl super::SessionManager for NeverSessionManager {}
            }
        }
        pub mod tower {
            pub struct StreamableHttpServerConfig {
                pub sse_keep_alive: Option<std::time::Duration>,
                pub json_response: bool,
                pub cancellation_token: tokio_util::sync::CancellationToken,
            }
            impl Default for StreamableHttpServerConfig {}
            pub struct StreamableHttpService<S, M>(S, M);
            impl<S, M> Clone for StreamableHttpService<S, M> {}
            impl<S, M> StreamableHttpService<S, M> {
                // It is asked for an object for each session, or for each request where there are none.
                #[twelve::handler(arg = 0)]
                pub fn new(
                    service_factory: impl Fn() -> Result<S, std::io::Error>,
                    session_manager: std::sync::Arc<M>,
                    config: StreamableHttpServerConfig,
                ) -> Self {
                }
            }
        }
    }
}
