//! package = "salvo", version = ">=0.77, <2"

pub use salvo_core as core;
pub use salvo_core::*;
pub use salvo_extra::{
    affix_state, basic_auth, caching_headers, catch_panic, concurrency_limiter, force_https, logging, request_id,
    size_limiter, sse, timeout, trailing_slash, websocket,
};
pub use salvo_oapi as oapi;
pub use salvo_rate_limiter as rate_limiter;
pub use salvo_session as session;

pub mod prelude {
    pub use salvo_core::prelude::*;
    pub use salvo_extra::affix_state;
    pub use salvo_extra::basic_auth::{BasicAuth, BasicAuthDepotExt, BasicAuthValidator};
    pub use salvo_extra::caching_headers::CachingHeaders;
    pub use salvo_extra::catch_panic::CatchPanic;
    pub use salvo_extra::concurrency_limiter::max_concurrency;
    pub use salvo_extra::force_https::ForceHttps;
    pub use salvo_extra::logging::Logger;
    pub use salvo_extra::request_id::RequestId;
    pub use salvo_extra::size_limiter::max_size;
    pub use salvo_extra::sse::{SseEvent, SseKeepAlive};
    pub use salvo_extra::timeout::Timeout;
    pub use salvo_extra::trailing_slash::{self, TrailingSlash, TrailingSlashAction};
    pub use salvo_extra::websocket::WebSocketUpgrade;
    pub use salvo_oapi::{
        endpoint, EndpointArgRegister, EndpointOutRegister, OpenApi, RouterExt, ToParameter, ToParameters, ToResponse,
        ToResponses, ToSchema,
    };
    pub use salvo_session::{SessionDepotExt, SessionHandler, SessionStore};
}
