//! package = "hyper", version = ">=1, <2"

pub use crate::error::{Error, Result};
pub use http;
pub use http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub mod body {
    #[twelve::unchecked("of 0.14; see `legacy`")]
    pub use crate::legacy::{aggregate, to_bytes};
    pub use self::incoming::Incoming;
    pub use bytes::{Buf, Bytes};
    pub use http_body::Body;
    pub use http_body::Frame;
    pub use http_body::SizeHint;
    mod incoming {
        use bytes::Bytes;
        use http_body::Body;
        #[twelve::request_data(body)]
        pub struct Incoming;
        impl Body for Incoming {
            type Data = Bytes;
            type Error = crate::Error;
        }
    }
}
mod common {
    pub(crate) mod lock {
        use std::sync::LockResult;
        pub(crate) trait LockResultExt<T> {
            fn panic_if_poisoned(self) -> T;
        }
        impl<T> LockResultExt<T> for LockResult<T> {}
    }
}
mod error {
    use std::error::Error as StdError;
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn is_parse(&self) -> bool {}
        pub fn is_parse_too_large(&self) -> bool {}
        pub fn is_parse_status(&self) -> bool {}
        pub fn is_parse_version_h2(&self) -> bool {}
        pub fn is_user(&self) -> bool {}
        pub fn is_canceled(&self) -> bool {}
        pub fn is_closed(&self) -> bool {}
        pub fn is_incomplete_message(&self) -> bool {}
        pub fn is_body_write_aborted(&self) -> bool {}
        pub fn is_shutdown(&self) -> bool {}
        pub fn is_timeout(&self) -> bool {}
    }
    impl StdError for Error {}
}
pub mod ext {
    use bytes::Bytes;
    use http::header::HeaderMap;
    mod h1_reason_phrase {
        use bytes::Bytes;
        pub struct ReasonPhrase;
        impl ReasonPhrase {
            pub fn as_bytes(&self) -> &[u8] {}
            pub const fn from_static(reason: &'static [u8]) -> Self {}
        }
        impl TryFrom<&[u8]> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl TryFrom<Vec<u8>> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl TryFrom<String> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl TryFrom<Bytes> for ReasonPhrase {
            type Error = InvalidReasonPhrase;
        }
        impl From<ReasonPhrase> for Bytes {}
        impl AsRef<[u8]> for ReasonPhrase {}
        pub struct InvalidReasonPhrase;
        impl std::error::Error for InvalidReasonPhrase {}
    }
    pub use h1_reason_phrase::ReasonPhrase;
    mod informational {
        pub fn on_informational<B, F: Fn(Response<'_>)>(req: &mut http::Request<B>, callback: F) {}
        pub struct Response<'resp>;
        impl Response<'_> {
            pub fn status(&self) -> http::StatusCode {}
            pub fn version(&self) -> http::Version {}
            pub fn headers(&self) -> &http::HeaderMap {}
        }
    }
    pub use informational::on_informational;
    pub struct Protocol;
    impl Protocol {
        pub const fn from_static(value: &'static str) -> Self {}
        pub fn as_str(&self) -> &str {}
    }
    impl<'proto> From<&'proto str> for Protocol {}
    impl AsRef<[u8]> for Protocol {}
}
pub mod rt {
    mod io {
        use std::mem::MaybeUninit;
        use std::ops::DerefMut;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub trait Read {
            fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<Result<(), std::io::Error>>;
        }
        pub trait Write {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, std::io::Error>>;
            fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), std::io::Error>>;
            fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), std::io::Error>>;
            fn is_write_vectored(&self) -> bool {}
            fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> Poll<Result<usize, std::io::Error>> {}
        }
        pub struct ReadBuf<'data>;
        pub struct ReadBufCursor<'buf>;
        impl<'data> ReadBuf<'data> {
            pub fn new(raw: &'data mut [u8]) -> Self {}
            pub fn uninit(raw: &'data mut [MaybeUninit<u8>]) -> Self {}
            pub fn filled(&self) -> &[u8] {}
            pub fn unfilled<'cursor>(&'cursor mut self) -> ReadBufCursor<'cursor> {}
        }
        impl ReadBufCursor<'_> {
            #[twelve::view]
            pub fn as_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
            pub fn advance(&mut self, n: usize) {}
            pub fn remaining(&self) -> usize {}
            pub fn put_slice(&mut self, src: &[u8]) {}
            pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
            pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8] {}
        }
        impl<T: ?Sized + Read> Read for Box<T> {}
        impl<T: ?Sized + Read> Read for &mut T {}
        impl<P: DerefMut> Read for Pin<P> where P::Target: Read {}
        impl<T: ?Sized + Write> Write for Box<T> {}
        impl<T: ?Sized + Write> Write for &mut T {}
        impl<P: DerefMut> Write for Pin<P> where P::Target: Write {}
    }
    mod timer {
        use std::{
            future::Future,
            pin::Pin,
            time::{Duration, Instant},
        };
        pub trait Timer {
            fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
            fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
            fn now(&self) -> Instant {}
            fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant) {}
        }
        pub trait Sleep: Send + Sync + Future<Output = ()> {}
        impl dyn Sleep {
            pub fn is<T: Sleep>(&self) -> bool {}
            pub fn downcast_mut_pin<T: Sleep>(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
        }
        mod private {
            pub struct Sealed;
        }
    }
    pub use self::io::{Read, ReadBuf, ReadBufCursor, Write};
    pub use self::timer::{Sleep, Timer};
    pub trait Executor<Fut> {
        fn execute(&self, fut: Fut);
    }
}
pub mod service {
    #[twelve::unchecked("of 0.14; see `legacy`")]
    pub use crate::legacy::{make_service_fn, MakeServiceFn};
    mod http {
        use crate::body::Body;
        use crate::service::service::Service;
        use crate::{Request, Response};
        use std::error::Error as StdError;
        use std::future::Future;
        pub trait HttpService<ReqBody>: sealed::Sealed<ReqBody> {
            type ResBody: Body;
            type Error: Into<Box<dyn StdError + Send + Sync>>;
            type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
        }
        impl<T: Service<Request<B1>, Response = Response<B2>>, B1, B2: Body> HttpService<B1> for T
        where
            T::Error: Into<Box<dyn StdError + Send + Sync>>,
        {
            type ResBody = B2;
            type Error = T::Error;
            type Future = T::Future;
        }
        mod sealed {
            pub trait Sealed<T> {}
        }
    }
    mod service {
        use std::future::Future;
        pub trait Service<Request> {
            type Response;
            type Error;
            type Future: Future<Output = Result<Self::Response, Self::Error>>;
            #[twelve::entry(kind = "request")]
            fn call(&self, req: Request) -> Self::Future;
        }
        impl<Request, S: Service<Request> + ?Sized> Service<Request> for &'_ S {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        impl<Request, S: Service<Request> + ?Sized> Service<Request> for &'_ mut S {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        impl<Request, S: Service<Request> + ?Sized> Service<Request> for Box<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        impl<Request, S: Service<Request> + ?Sized> Service<Request> for std::rc::Rc<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        impl<Request, S: Service<Request> + ?Sized> Service<Request> for std::sync::Arc<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
    }
    mod util {
        use crate::body::Body;
        use crate::service::service::Service;
        use crate::{Request, Response};
        use std::error::Error as StdError;
        use std::future::Future;
        #[twelve::handler(arg = 0)]
        pub fn service_fn<F: Fn(Request<R>) -> S, R, S: Future>(f: F) -> ServiceFn<F, R> {}
        pub struct ServiceFn<F, R>(F, R);
        impl<F: Fn(Request<ReqBody>) -> Ret, ReqBody: Body, Ret: Future<Output = Result<Response<ResBody>, E>>, ResBody: Body, E: Into<Box<dyn StdError + Send + Sync>>>
            Service<Request<ReqBody>> for ServiceFn<F, ReqBody>
        {
            type Response = crate::Response<ResBody>;
            type Error = E;
            type Future = Ret;
        }
    }
    pub use self::http::HttpService;
    pub use self::service::Service;
    pub use self::util::service_fn;
}
pub mod upgrade {
    use crate::rt::{Read, Write};
    use bytes::Bytes;
    use std::any::TypeId;
    use std::future::Future;
    use std::io;
    #[twelve::connection]
    pub struct Upgraded;
    #[twelve::connection]
    pub struct OnUpgrade;
    pub struct Parts<T> {
        pub io: T,
        pub read_buf: Bytes,
    }
    pub fn on<T: sealed::CanUpgrade>(msg: T) -> OnUpgrade {}
    impl Upgraded {
        pub fn downcast<T: Read + Write>(self) -> Result<Parts<T>, Self> {}
    }
    impl Read for Upgraded {}
    impl Write for Upgraded {}
    impl Future for OnUpgrade {
        type Output = Result<Upgraded, crate::Error>;
    }
    pub(super) trait Io: Read + Write + Unpin + 'static {
        fn __hyper_type_id(&self) -> TypeId {}
    }
    impl<T: Read + Write> Io for T {}
    mod sealed {
        use super::OnUpgrade;
        pub trait CanUpgrade {
            fn on_upgrade(self) -> OnUpgrade;
        }
        impl<B> CanUpgrade for http::Request<B> {}
        impl<B> CanUpgrade for &'_ mut http::Request<B> {}
        impl<B> CanUpgrade for http::Response<B> {}
        impl<B> CanUpgrade for &'_ mut http::Response<B> {}
    }
}
pub mod client {
    pub mod conn {
        pub mod http1 {
            use super::super::dispatch::{self, TrySendError};
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::{Read, Write};
            use bytes::Bytes;
            use futures_core::ready;
            use http::{Request, Response};
            use std::error::Error as StdError;
            use std::future::Future;
            use std::task::{Context, Poll};
            pub struct SendRequest<B>(B);
            pub struct Parts<T> {
                pub io: T,
                pub read_buf: Bytes,
            }
            pub struct Connection<T: Read + Write, B: Body>(T, B);
            impl<T: Read + Write, B: Body> Connection<T, B>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn into_parts(self) -> Parts<T> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>> {}
            }
            pub struct Builder;
            pub async fn handshake<T: Read + Write, B: Body>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
            }
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
            }
            impl<B: Body> SendRequest<B> {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>> {}
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<IncomingBody>, TrySendError<Request<B>>>> {}
            }
            impl<T: Read + Write, B: Body> Connection<T, B>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn with_upgrades(self) -> upgrades::UpgradeableConnection<T, B> {}
            }
            impl<T: Read + Write, B: Body> Future for Connection<T, B>
            where
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl Builder {
                pub fn new() -> Builder {}
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn writev(&mut self, enabled: bool) -> &mut Builder {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
                pub fn preserve_header_order(&mut self, enabled: bool) -> &mut Builder {}
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn handshake<T: Read + Write, B: Body>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>>
                where
                    B::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                }
            }
            mod upgrades {
                use super::{Future, Read, StdError, Write};
                use crate::body::Body;
                pub struct UpgradeableConnection<T: Read + Write, B: Body>(T, B);
                impl<I: Read + Write, B: Body> Future for UpgradeableConnection<I, B>
                where
                    B::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                    type Output = crate::Result<()>;
                }
            }
        }
        pub mod http2 {
            use super::super::dispatch::{self, TrySendError};
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::bounds::Http2ClientConnExec;
            use crate::rt::Timer;
            use crate::rt::{Read, Write};
            use futures_core::ready;
            use http::{Request, Response};
            use std::error::Error;
            use std::future::Future;
            use std::task::{Context, Poll};
            use std::time::Duration;
            pub struct SendRequest<B>(B);
            pub struct Connection<T: Read + Write, B: Body, E: Http2ClientConnExec<B, T>>(T, B, E);
            pub struct Builder<Ex>(Ex);
            pub async fn handshake<E: Http2ClientConnExec<B, T> + Clone, T: Read + Write, B: Body>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)>
            where
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
            }
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
            }
            impl<B: Body> SendRequest<B> {
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<IncomingBody>>> {}
                pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<IncomingBody>, TrySendError<Request<B>>>> {}
            }
            impl<T: Read + Write, B: Body, E: Http2ClientConnExec<B, T>> Connection<T, B, E>
            where
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                pub fn is_extended_connect_protocol_enabled(&self) -> bool {}
                pub fn current_max_send_streams(&self) -> usize {}
                pub fn current_max_recv_streams(&self) -> usize {}
            }
            impl<T: Read + Write, B: Body, E: Http2ClientConnExec<B, T>> Future for Connection<T, B, E>
            where
                B::Error: Into<Box<dyn Error + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl<Ex: Clone> Builder<Ex> {
                pub fn new(exec: Ex) -> Builder<Ex> {}
                pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Builder<Ex> {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self {}
                pub fn handshake<T: Read + Write, B: Body>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>>
                where
                    B::Error: Into<Box<dyn Error + Send + Sync>>,
                    Ex: Http2ClientConnExec<B, T>,
                {
                }
            }
        }
        pub use super::dispatch::TrySendError;
    }
}
pub mod server {
    pub mod conn {
        pub mod http1 {
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::Timer;
            use crate::rt::{Read, Write};
            use crate::service::HttpService;
            use bytes::Bytes;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            use std::time::Duration;
            pub struct Connection<T, S: HttpService<IncomingBody>>(T, S);
            pub struct Builder;
            pub struct Parts<T, S> {
                pub io: T,
                pub read_buf: Bytes,
                pub service: S,
            }
            impl<I: Read + Write, B: Body, S: HttpService<IncomingBody, ResBody = B>> Connection<I, S>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Parts<I, S> {}
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>> {}
                pub fn with_upgrades(self) -> UpgradeableConnection<I, S> {}
            }
            impl<I: Read + Write, B: Body, S: HttpService<IncomingBody, ResBody = B>> Future for Connection<I, S>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl Builder {
                pub fn new() -> Self {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self {}
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Self {}
                #[twelve::serves]
                pub fn serve_connection<I: Read + Write, S: HttpService<IncomingBody>>(&self, io: I, service: S) -> Connection<I, S>
                where
                    S::Error: Into<Box<dyn StdError + Send + Sync>>,
                    <S::ResBody as Body>::Error: Into<Box<dyn StdError + Send + Sync>>,
                {
                }
            }
            pub struct UpgradeableConnection<T, S: HttpService<IncomingBody>>(T, S);
            impl<I: Read + Write, B: Body, S: HttpService<IncomingBody, ResBody = B>> UpgradeableConnection<I, S>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Option<Parts<I, S>> {}
            }
            impl<I: Read + Write, B: Body, S: HttpService<IncomingBody, ResBody = B>> Future for UpgradeableConnection<I, S>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
        }
        pub mod http2 {
            use crate::body::{Body, Incoming as IncomingBody};
            use crate::rt::bounds::Http2ServerConnExec;
            use crate::rt::Timer;
            use crate::rt::{Read, Write};
            use crate::service::HttpService;
            use std::error::Error as StdError;
            use std::future::Future;
            use std::pin::Pin;
            use std::time::Duration;
            pub struct Connection<T, S: HttpService<IncomingBody>, E>(T, S, E);
            pub struct Builder<E>(E);
            impl<I: Read + Write, B: Body, S: HttpService<IncomingBody, ResBody = B>, E: Http2ServerConnExec<S::Future, B>> Connection<I, S, E>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                pub fn graceful_shutdown(mut self: Pin<&mut Self>) {}
            }
            impl<I: Read + Write, B: Body, S: HttpService<IncomingBody, ResBody = B>, E: Http2ServerConnExec<S::Future, B>> Future for Connection<I, S, E>
            where
                S::Error: Into<Box<dyn StdError + Send + Sync>>,
                B::Error: Into<Box<dyn StdError + Send + Sync>>,
            {
                type Output = crate::Result<()>;
            }
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn enable_connect_protocol(&mut self) -> &mut Self {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Self {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                #[twelve::serves]
                pub fn serve_connection<S: HttpService<IncomingBody, ResBody = Bd>, I: Read + Write, Bd: Body>(&self, io: I, service: S) -> Connection<I, S, E>
                where
                    S::Error: Into<Box<dyn StdError + Send + Sync>>,
                    Bd::Error: Into<Box<dyn StdError + Send + Sync>>,
                    E: Http2ServerConnExec<S::Future, Bd>,
                {
                }
            }
        }
    }
}

// A crate that re-exports hyper may mean 0.14, while the stub that it names is this one: what 0.14 alone has.
#[twelve::unchecked("of 0.14")]
pub use legacy::{Body, Client, Server};
mod legacy {
    #[twelve::request_data(body)]
    pub struct Body;
    impl Body {
        pub fn empty() -> Body {}
        pub fn channel() -> (Sender, Body) {}
        pub fn wrap_stream<S>(stream: S) -> Body {}
    }
    impl Default for Body {}
    impl futures_core::Stream for Body { type Item = Result<bytes::Bytes, crate::Error>; }
    #[twelve::nature(channel)]
    pub struct Sender;
    #[twelve::request_data(body)]
    pub async fn to_bytes<T>(body: T) -> Result<bytes::Bytes, crate::Error> {}
    #[twelve::request_data(body)]
    pub async fn aggregate<T>(body: T) -> Result<bytes::Bytes, crate::Error> {}
    #[twelve::handler(arg = 0, kind = "connection")]
    pub fn make_service_fn<F, Target, Ret>(f: F) -> MakeServiceFn<F> {}
    pub struct MakeServiceFn<F>(F);
    /// Awaited, it ends with the process.
    pub struct Server<I = (), S = (), E = ()>(I, S, E);
    impl Server {
        pub fn bind(addr: &std::net::SocketAddr) -> Builder {}
        pub fn try_bind(addr: &std::net::SocketAddr) -> crate::Result<Builder> {}
        pub fn from_tcp(listener: std::net::TcpListener) -> Result<Builder, crate::Error> {}
        pub fn builder<I>(incoming: I) -> Builder {}
        pub fn local_addr(&self) -> std::net::SocketAddr {}
        pub fn with_graceful_shutdown<F>(self, signal: F) -> Self {}
    }
    impl<I, S, E> std::future::Future for Server<I, S, E> { type Output = crate::Result<()>; }
    pub struct Builder;
    impl Builder {
        pub fn http1_keepalive(self, val: bool) -> Self {}
        pub fn http1_only(self, val: bool) -> Self {}
        pub fn http2_only(self, val: bool) -> Self {}
        pub fn tcp_nodelay(self, enabled: bool) -> Self {}
        #[twelve::serves]
        pub fn serve<S>(self, make_service: S) -> Server {}
    }
    #[twelve::nature(client)]
    pub struct Client<C = (), B = Body>(C, B);
    impl Client {
        pub fn new() -> Self {}
    }
}
