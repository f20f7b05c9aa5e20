//! package = "pingora", version = ">=0.1, <0.10"

pub use pingora_core::*;
pub mod http {
    pub use pingora_http::*;
}
pub mod proxy {
    pub use pingora_proxy::*;
}
pub mod prelude {
    pub use pingora_core::prelude::*;
    pub use pingora_http::prelude::*;
    pub use pingora_proxy::prelude::*;
}
