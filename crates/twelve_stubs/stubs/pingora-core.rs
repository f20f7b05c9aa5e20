//! package = "pingora-core", version = ">=0.1, <0.10"
// A server runs services; what they are made of is called for each request.

mod error {
    pub struct Error;
    impl std::error::Error for Error {}
    pub type BError = Box<Error>;
    pub type Result<T, E = BError> = std::result::Result<T, E>;
    impl Error {
        pub fn new(e: ErrorType) -> BError {}
        pub fn explain<S>(e: ErrorType, context: S) -> BError {}
        pub fn because<S, E>(e: ErrorType, context: S, cause: E) -> BError {}
        pub fn err<T>(e: ErrorType) -> Result<T> {}
    }
    #[derive(Clone)]
    pub enum ErrorType {
        ConnectTimedout,
        ConnectRefused,
        InvalidHTTPHeader,
        InternalError,
        HTTPStatus(u16),
        Custom(&'static str),
    }
    pub trait OrErr<T, E> {
        fn or_err(self, et: ErrorType, context: &'static str) -> Result<T, BError>;
    }
    impl<T, E> OrErr<T, E> for std::result::Result<T, E> {}
}
pub use error::ErrorType::*;
pub use error::{BError, Error, ErrorType, OrErr, Result};
pub mod apps {
    pub mod http_app {
        use crate::protocols::http::ServerSession;
        pub trait ServeHttp {
            #[twelve::entry(kind = "request")]
            async fn response(&self, http_session: &mut ServerSession) -> http::Response<Vec<u8>>;
        }
    }
}
pub mod protocols {
    pub mod http {
        pub use server::Session as ServerSession;
        pub mod server {
            use crate::error::Result;
            use bytes::Bytes;
            use pingora_http::{RequestHeader, ResponseHeader};
            #[twelve::request_data(meta)]
            pub struct Session;
            impl Session {
                pub fn req_header(&self) -> &RequestHeader {}
                #[twelve::view]
                pub fn req_header_mut(&mut self) -> &mut RequestHeader {}
                pub fn get_header(&self, key: impl AsRef<str>) -> Option<&http::HeaderValue> {}
                pub fn get_header_bytes(&self, key: impl AsRef<str>) -> &[u8] {}
                #[twelve::request_data(body)]
                pub async fn read_request_body(&mut self) -> Result<Option<Bytes>> {}
                pub async fn write_response_header(&mut self, resp: Box<ResponseHeader>) -> Result<()> {}
                pub async fn write_response_body(&mut self, data: Bytes, end: bool) -> Result<()> {}
                pub async fn respond_error(&mut self, error: u16) -> Result<()> {}
                pub fn set_keepalive(&mut self, duration: Option<u64>) {}
                pub fn client_addr(&self) -> Option<&crate::protocols::l4::socket::SocketAddr> {}
            }
        }
    }
    pub mod l4 {
        pub mod socket {
            #[derive(Clone, PartialEq)]
            pub enum SocketAddr {
                Inet(std::net::SocketAddr),
                Unix(std::os::unix::net::SocketAddr),
            }
            impl SocketAddr {
                pub fn as_inet(&self) -> Option<&std::net::SocketAddr> {}
            }
        }
    }
}
pub mod server {
    use crate::error::Result;
    use configuration::{Opt, ServerConf};
    use std::sync::Arc;
    pub struct Server {
        pub configuration: Arc<ServerConf>,
        pub options: Option<Opt>,
    }
    #[derive(Default)]
    pub struct RunArgs;
    impl Server {
        pub fn new(opt: impl Into<Option<Opt>>) -> Result<Server> {}
        pub fn new_with_opt_and_conf(raw_opt: impl Into<Option<Opt>>, conf: ServerConf) -> Server {}
        pub fn add_service(&mut self, service: impl crate::services::Service + 'static) {}
        pub fn add_services(&mut self, services: Vec<Box<dyn crate::services::Service>>) {}
        pub fn bootstrap(&mut self) {}
        #[twelve::serves]
        pub fn run_forever(self) -> ! {}
        #[twelve::serves]
        pub fn run(self, run_args: RunArgs) {}
    }
    pub type ShutdownWatch = tokio::sync::watch::Receiver<bool>;
    pub mod configuration {
        use crate::error::Result;
        #[derive(Default)]
        pub struct Opt {
            pub upgrade: bool,
            pub daemon: bool,
            pub test: bool,
            pub conf: Option<String>,
        }
        impl Opt {
            pub fn parse_args() -> Self {}
        }
        pub struct ServerConf {
            pub version: usize,
            pub daemon: bool,
            pub error_log: Option<String>,
            pub pid_file: String,
            pub threads: usize,
        }
        impl Default for ServerConf {}
        impl ServerConf {
            pub fn load_from_yaml<P>(path: P) -> Result<Self>
            where
                P: AsRef<std::path::Path> + std::fmt::Display,
            {
            }
            pub fn new() -> Option<Self> {}
        }
    }
}
pub mod services {
    pub trait Service: Sync + Send {
        fn name(&self) -> &str;
        fn threads(&self) -> Option<usize> {}
    }
    pub mod background {
        use crate::server::ShutdownWatch;
        use std::sync::Arc;
        pub trait BackgroundService {
            #[twelve::entry(kind = "tick")]
            async fn start(&self, shutdown: ShutdownWatch);
        }
        pub struct GenBackgroundService<A>(A);
        impl<A> GenBackgroundService<A> {
            pub fn new(name: String, task: Arc<A>) -> Self {}
            pub fn task(&self) -> Arc<A> {}
        }
        pub fn background_service<SV>(name: &str, task: SV) -> GenBackgroundService<SV> {}
    }
    pub mod listening {
        use crate::error::Result;
        pub struct Service<A>(A);
        impl<A> Service<A> {
            pub fn new(name: String, app_logic: A) -> Self {}
            pub fn add_tcp(&mut self, addr: &str) {}
            pub fn add_uds(&mut self, addr: &str, perm: Option<std::fs::Permissions>) {}
            pub fn add_tls(&mut self, addr: &str, cert_path: &str, key_path: &str) -> Result<()> {}
            pub fn app_logic(&self) -> Option<&A> {}
            #[twelve::view]
            pub fn app_logic_mut(&mut self) -> Option<&mut A> {}
        }
    }
}
pub mod upstreams {
    pub mod peer {
        #[derive(Clone)]
        pub struct HttpPeer;
        impl HttpPeer {
            pub fn new<A>(address: A, tls: bool, sni: String) -> Self {}
        }
    }
}
pub mod prelude {
    pub use crate::error::ErrorType::*;
    pub use crate::error::{BError, Error, ErrorType, OrErr, Result};
    pub use crate::server::configuration::Opt;
    pub use crate::server::Server;
    pub use crate::services::background::background_service;
    pub use crate::upstreams::peer::HttpPeer;
}
