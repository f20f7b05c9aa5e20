//! package = "http-body", version = ">=0.4, <1"

mod collect {
    use super::Body;
    use bytes::{Buf, Bytes};
    use http::HeaderMap;
    use std::future::Future;
    pub struct Collect<T: Body>(T);
    impl<T: Body> Future for Collect<T> {
        type Output = Result<Collected<T::Data>, T::Error>;
    }
    pub struct Collected<B>(B);
    impl<B: Buf> Collected<B> {
        pub fn trailers(&self) -> Option<&HeaderMap> {}
        pub fn aggregate(self) -> impl Buf {}
        pub fn to_bytes(self) -> Bytes {}
    }
    impl<B> Default for Collected<B> {}
}
mod empty {
    use super::Body;
    use bytes::Buf;
    use std::convert::Infallible;
    pub struct Empty<D>(D);
    impl<D> Empty<D> {
        pub fn new() -> Self {}
    }
    impl<D: Buf> Body for Empty<D> {
        type Data = D;
        type Error = Infallible;
    }
    impl<D> Default for Empty<D> {}
}
mod full {
    use crate::Body;
    use bytes::{Buf, Bytes};
    use std::borrow::Cow;
    use std::convert::Infallible;
    pub struct Full<D>(D);
    impl<D: Buf> Full<D> {
        pub fn new(data: D) -> Self {}
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
    use crate::Body;
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
mod next {
    use crate::Body;
    use std::future::Future;
    pub struct Data<'a, T: ?Sized>(T);
    impl<'a, T: Body + ?Sized> Future for Data<'a, T> {
        type Output = Option<Result<T::Data, T::Error>>;
    }
    pub struct Trailers<'a, T: ?Sized>(T);
    impl<'a, T: Body + ?Sized> Future for Trailers<'a, T> {
        type Output = Result<Option<http::HeaderMap>, T::Error>;
    }
}
mod size_hint {
    use std::u64;
    pub struct SizeHint;
    impl Default for SizeHint {}
    impl SizeHint {
        pub fn new() -> SizeHint {}
        pub fn with_exact(value: u64) -> SizeHint {}
        pub fn lower(&self) -> u64 {}
        pub fn set_lower(&mut self, value: u64) {}
        pub fn upper(&self) -> Option<u64> {}
        pub fn set_upper(&mut self, value: u64) {}
        pub fn exact(&self) -> Option<u64> {}
        pub fn set_exact(&mut self, value: u64) {}
    }
}
pub mod combinators {
    mod box_body {
        use crate::Body;
        use bytes::Buf;
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
    mod map_data {
        use crate::Body;
        use bytes::Buf;
        use std::pin::Pin;
        pub struct MapData<B, F>(B, F);
        impl<B, F> MapData<B, F> {
            pub fn get_ref(&self) -> &B {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut B {}
            pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
            pub fn into_inner(self) -> B {}
        }
        impl<B: Body, F: FnMut(B::Data) -> B2, B2: Buf> Body for MapData<B, F> {
            type Data = B2;
            type Error = B::Error;
        }
    }
    mod map_err {
        use crate::Body;
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
    pub use self::{
        box_body::{BoxBody, UnsyncBoxBody},
        map_data::MapData,
        map_err::MapErr,
    };
}
pub use self::collect::Collected;
use self::combinators::{BoxBody, MapData, MapErr, UnsyncBoxBody};
pub use self::empty::Empty;
pub use self::full::Full;
pub use self::limited::{LengthLimitError, Limited};
pub use self::next::{Data, Trailers};
pub use self::size_hint::SizeHint;
use bytes::{Buf, Bytes};
use http::HeaderMap;
use std::convert::Infallible;
use std::ops;
use std::pin::Pin;
use std::task::{Context, Poll};
pub trait Body {
    type Data: Buf;
    type Error;
    fn poll_data(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Data, Self::Error>>>;
    fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<HeaderMap>, Self::Error>>;
    fn is_end_stream(&self) -> bool {}
    fn size_hint(&self) -> SizeHint {}
    fn data(&mut self) -> Data<'_, Self> {}
    fn trailers(&mut self) -> Trailers<'_, Self> {}
    fn map_data<F: FnMut(Self::Data) -> B, B: Buf>(self, f: F) -> MapData<Self, F> {}
    fn map_err<F: FnMut(Self::Error) -> E, E>(self, f: F) -> MapErr<Self, F> {}
    fn collect(self) -> crate::collect::Collect<Self> {}
    fn boxed(self) -> BoxBody<Self::Data, Self::Error> {}
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error> {}
}
impl<T: Body + ?Sized> Body for &mut T {
    type Data = T::Data;
    type Error = T::Error;
}
impl<P: ops::DerefMut> Body for Pin<P>
where
    P::Target: Body,
{
    type Data = <<P as ops::Deref>::Target as Body>::Data;
    type Error = <<P as ops::Deref>::Target as Body>::Error;
}
impl<T: Body + ?Sized> Body for Box<T> {
    type Data = T::Data;
    type Error = T::Error;
}
impl<B: Body> Body for http::Request<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl<B: Body> Body for http::Response<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl Body for String {
    type Data = Bytes;
    type Error = Infallible;
}
