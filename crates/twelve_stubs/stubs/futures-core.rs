//! package = "futures-core", version = ">=0.3, <0.4"

pub use future::{FusedFuture, TryFuture};
pub use stream::{FusedStream, Stream, TryStream};

pub mod future {
    pub use std::future::Future;
    pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = std::pin::Pin<Box<dyn std::future::Future<Output = T> + 'a>>;
    pub trait FusedFuture: std::future::Future {
        fn is_terminated(&self) -> bool;
    }
    pub trait TryFuture: std::future::Future {
        type Ok;
        type Error;
    }
    impl<F: std::future::Future<Output = Result<T, E>>, T, E> TryFuture for F {
        type Ok = T;
        type Error = E;
    }
}

pub mod stream {
    pub type BoxStream<'a, T> = std::pin::Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = std::pin::Pin<Box<dyn Stream<Item = T> + 'a>>;
    pub trait Stream {
        type Item;
        #[twelve::view]
        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
    }
    impl<S: ?Sized + Stream> Stream for &mut S {
        type Item = S::Item;
    }
    impl<S: ?Sized + Stream> Stream for Box<S> {
        type Item = S::Item;
    }
    impl<S: ?Sized + Stream> Stream for std::pin::Pin<S> {
        type Item = S::Item;
    }
    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }
    pub trait TryStream: Stream {
        type Ok;
        type Error;
    }
    impl<S: ?Sized + Stream<Item = Result<T, E>>, T, E> TryStream for S {
        type Ok = T;
        type Error = E;
    }
}
