//! package = "http-body-util", version = ">=0.1, <0.2"

mod collected {
    use bytes::{Buf, Bytes};
    use http::HeaderMap;
    use http_body::Body;
    use std::convert::Infallible;
    pub struct Collected<B>(B);
    impl<B: Buf> Collected<B> {
        pub fn trailers(&self) -> Option<&HeaderMap> {}
        pub fn aggregate(self) -> impl Buf {}
        pub fn to_bytes(self) -> Bytes {}
    }
    impl<B: Buf> Body for Collected<B> {
        type Data = B;
        type Error = Infallible;
    }
    impl<B> Default for Collected<B> {}
}
pub mod combinators {
    mod box_body {
        use bytes::Buf;
        use http_body::Body;
        pub struct BoxBody<D, E>(D, E);
        pub struct UnsyncBoxBody<D, E>(D, E);
        impl<D, E> BoxBody<D, E> {
            pub fn new<B: Body<Data = D, Error = E>>(body: B) -> Self
            where
                D: Buf,
            {
            }
        }
        impl<D: Buf, E> Body for BoxBody<D, E> {
            type Data = D;
            type Error = E;
        }
        impl<D: Buf, E> Default for BoxBody<D, E> {}
        impl<D, E> UnsyncBoxBody<D, E> {
            pub fn new<B: Body<Data = D, Error = E>>(body: B) -> Self
            where
                D: Buf,
            {
            }
        }
        impl<D: Buf, E> Body for UnsyncBoxBody<D, E> {
            type Data = D;
            type Error = E;
        }
        impl<D: Buf, E> Default for UnsyncBoxBody<D, E> {}
    }
    mod collect {
        use http_body::Body;
        use std::future::Future;
        pub struct Collect<T: Body + ?Sized>(T);
        impl<T: Body + ?Sized> Future for Collect<T> {
            type Output = Result<crate::Collected<T::Data>, T::Error>;
        }
    }
    mod frame {
        use http_body::Body;
        use std::future::Future;
        pub struct Frame<'a, T: ?Sized>(T);
        impl<T: Body + ?Sized> Future for Frame<'_, T> {
            type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>;
        }
    }
    mod fuse {
        use http_body::Body;
        pub struct Fuse<B>(B);
        impl<B: Body> Fuse<B> {
            pub fn new(body: B) -> Self {}
        }
        impl<B: Body> Body for Fuse<B> {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    mod inspect_err {
        use http_body::Body;
        use std::pin::Pin;
        pub struct InspectErr<B, F>(B, F);
        impl<B, F> InspectErr<B, F> {
            pub fn get_ref(&self) -> &B {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut B {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
            pub fn into_inner(self) -> B {}
        }
        impl<B: Body, F: FnMut(&B::Error)> Body for InspectErr<B, F> {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    mod inspect_frame {
        use http_body::{Body, Frame};
        use std::pin::Pin;
        pub struct InspectFrame<B, F>(B, F);
        impl<B, F> InspectFrame<B, F> {
            pub fn get_ref(&self) -> &B {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut B {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
            pub fn into_inner(self) -> B {}
        }
        impl<B: Body, F: FnMut(&Frame<B::Data>)> Body for InspectFrame<B, F> {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    mod map_err {
        use http_body::Body;
        use std::pin::Pin;
        pub struct MapErr<B, F>(B, F);
        impl<B, F> MapErr<B, F> {
            pub fn get_ref(&self) -> &B {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut B {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
            pub fn into_inner(self) -> B {}
        }
        impl<B: Body, F: FnMut(B::Error) -> E, E> Body for MapErr<B, F> {
            type Data = B::Data;
            type Error = E;
        }
    }
    mod map_frame {
        use bytes::Buf;
        use http_body::{Body, Frame};
        use std::pin::Pin;
        pub struct MapFrame<B, F>(B, F);
        impl<B, F> MapFrame<B, F> {
            pub fn get_ref(&self) -> &B {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut B {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
            pub fn into_inner(self) -> B {}
        }
        impl<B: Body, F: FnMut(Frame<B::Data>) -> Frame<B2>, B2: Buf> Body for MapFrame<B, F> {
            type Data = B2;
            type Error = B::Error;
        }
    }
    mod with_trailers {
        use http::HeaderMap;
        use http_body::Body;
        use std::future::Future;
        pub struct WithTrailers<T, F>(T, F);
        impl<T: Body, F: Future<Output = Option<Result<HeaderMap, T::Error>>>> Body for WithTrailers<T, F> {
            type Data = T::Data;
            type Error = T::Error;
        }
    }
    pub use self::{
        box_body::{BoxBody, UnsyncBoxBody},
        collect::Collect,
        frame::Frame,
        fuse::Fuse,
        inspect_err::InspectErr,
        inspect_frame::InspectFrame,
        map_err::MapErr,
        map_frame::MapFrame,
        with_trailers::WithTrailers,
    };
}
mod either {
    use bytes::Buf;
    use http_body::Body;
    use std::error::Error;
    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }
    impl<L> Either<L, L> {
        pub fn into_inner(self) -> L {}
    }
    impl<L: Body<Data = Data>, R: Body<Data = Data>, Data: Buf> Body for Either<L, R>
    where
        L::Error: Into<Box<dyn Error + Send + Sync>>,
        R::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        type Data = Data;
        type Error = Box<dyn Error + Send + Sync>;
    }
}
mod empty {
    use bytes::Buf;
    use http_body::Body;
    use std::convert::Infallible;
    pub struct Empty<D>(D);
    impl<D> Empty<D> {
        pub const fn new() -> Self {}
    }
    impl<D: Buf> Body for Empty<D> {
        type Data = D;
        type Error = Infallible;
    }
    impl<D> Default for Empty<D> {}
}
mod full {
    use bytes::{Buf, Bytes};
    use http_body::Body;
    use std::borrow::Cow;
    use std::convert::Infallible;
    pub struct Full<D>(D);
    impl<D: Buf> Full<D> {
        pub fn new(data: D) -> Self {}
    }
    impl<D> Full<D> {
        pub fn into_inner(self) -> Option<D> {}
    }
    impl<D: Buf> Body for Full<D> {
        type Data = D;
        type Error = Infallible;
    }
    impl<D: Buf> Default for Full<D> {}
    impl<D: Buf + From<Bytes>> From<Bytes> for Full<D> {}
    impl<D: Buf + From<Vec<u8>>> From<Vec<u8>> for Full<D> {}
    impl<D: Buf + From<&'static [u8]>> From<&'static [u8]> for Full<D> {}
    impl<D: Buf + From<&'static B> + From<B::Owned>, B: ToOwned + ?Sized> From<Cow<'static, B>> for Full<D> {}
    impl<D: Buf + From<String>> From<String> for Full<D> {}
    impl<D: Buf + From<&'static str>> From<&'static str> for Full<D> {}
}
mod limited {
    use http_body::Body;
    use std::error::Error;
    pub struct Limited<B>(B);
    impl<B> Limited<B> {
        pub fn new(inner: B, limit: usize) -> Self {}
    }
    impl<B: Body> Body for Limited<B>
    where
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        type Data = B::Data;
        type Error = Box<dyn Error + Send + Sync>;
    }
    pub struct LengthLimitError;
    impl Error for LengthLimitError {}
}
mod stream {
    use bytes::Buf;
    use futures_core::stream::Stream;
    use http_body::{Body, Frame};
    pub struct StreamBody<S>(S);
    impl<S> StreamBody<S> {
        pub fn new(stream: S) -> Self {}
    }
    impl<S: Stream<Item = Result<Frame<D>, E>>, D: Buf, E> Body for StreamBody<S> {
        type Data = D;
        type Error = E;
    }
    impl<S: Stream> Stream for StreamBody<S> {
        type Item = S::Item;
    }
    pub struct BodyStream<B>(B);
    impl<B> BodyStream<B> {
        pub fn new(body: B) -> Self {}
    }
    impl<B: Body> Body for BodyStream<B> {
        type Data = B::Data;
        type Error = B::Error;
    }
    impl<B: Body> Stream for BodyStream<B> {
        type Item = Result<Frame<B::Data>, B::Error>;
    }
    pub struct BodyDataStream<B>(B);
    impl<B> BodyDataStream<B> {
        pub fn new(body: B) -> Self {}
    }
    impl<B: Body> Stream for BodyDataStream<B> {
        type Item = Result<B::Data, B::Error>;
    }
}
pub mod channel {
    use bytes::Buf;
    use http::HeaderMap;
    use http_body::{Body, Frame};
    pub struct Channel<D, E = std::convert::Infallible>(D, E);
    impl<D, E> Channel<D, E> {
        pub fn new(buffer: usize) -> (Sender<D, E>, Self) {}
    }
    impl<D: Buf, E> Body for Channel<D, E> {
        type Data = D;
        type Error = E;
    }
    pub struct Sender<D, E = std::convert::Infallible>(D, E);
    impl<D, E> Sender<D, E> {
        pub async fn send(&mut self, frame: Frame<D>) -> Result<(), SendError> {}
        pub async fn send_data(&mut self, buf: D) -> Result<(), SendError> {}
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> Result<(), SendError> {}
        pub fn try_send(&mut self, frame: Frame<D>) -> Result<(), Frame<D>> {}
        pub fn capacity(&mut self) -> usize {}
        pub fn max_capacity(&mut self) -> usize {}
        pub fn abort(self, error: E) {}
    }
    pub struct SendError;
    impl std::error::Error for SendError {}
}
pub use self::channel::Channel;
pub use self::collected::Collected;
use self::combinators::{BoxBody, MapErr, MapFrame, UnsyncBoxBody};
pub use self::either::Either;
pub use self::empty::Empty;
pub use self::full::Full;
pub use self::limited::{LengthLimitError, Limited};
pub use self::stream::{BodyDataStream, BodyStream, StreamBody};
pub trait BodyExt: http_body::Body {
    fn frame(&mut self) -> combinators::Frame<'_, Self> {}
    fn map_frame<F: FnMut(http_body::Frame<Self::Data>) -> http_body::Frame<B>, B: bytes::Buf>(self, f: F) -> MapFrame<Self, F> {}
    fn inspect_frame<F: FnMut(&http_body::Frame<Self::Data>)>(self, f: F) -> combinators::InspectFrame<Self, F> {}
    fn map_err<F: FnMut(Self::Error) -> E, E>(self, f: F) -> MapErr<Self, F> {}
    fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> combinators::InspectErr<Self, F> {}
    fn boxed(self) -> BoxBody<Self::Data, Self::Error> {}
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error> {}
    fn collect(self) -> combinators::Collect<Self> {}
    fn with_trailers<F: std::future::Future<Output = Option<Result<http::HeaderMap, Self::Error>>>>(self, trailers: F) -> combinators::WithTrailers<Self, F> {}
    fn into_stream(self) -> BodyStream<Self> {}
    fn into_data_stream(self) -> BodyDataStream<Self> {}
    fn fuse(self) -> combinators::Fuse<Self> {}
}
impl<T: ?Sized + http_body::Body> BodyExt for T {}
