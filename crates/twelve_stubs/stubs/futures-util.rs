//! package = "futures-util", version = ">=0.3, <0.4"
// The adapters are written as `impl Stream` and `impl Future`.

pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};

#[macro_export]
macro_rules! join {
    () => {};
}
#[macro_export]
macro_rules! try_join {
    () => {};
}
#[macro_export]
macro_rules! select {
    () => {};
}
#[macro_export]
macro_rules! select_biased {
    () => {};
}
#[macro_export]
macro_rules! pin_mut {
    () => {};
}
#[macro_export]
macro_rules! ready {
    () => {};
}
#[macro_export]
macro_rules! stream_select {
    () => {};
}

pub mod lock {
    use std::sync::Arc;

    pub struct Mutex<T: ?Sized>;
    impl<T> Mutex<T> {
        #[twelve::wraps]
        pub const fn new(t: T) -> Mutex<T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> Mutex<T> {
        #[twelve::access(lock)]
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        #[twelve::access(lock)]
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>> {}
        #[twelve::access(lock)]
        pub fn lock(&self) -> MutexLockFuture<'_, T> {}
        #[twelve::access(lock)]
        pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: Default> Default for Mutex<T> {}
    impl<T> From<T> for Mutex<T> {}

    pub struct MutexLockFuture<'a, T: ?Sized>;
    impl<'a, T: ?Sized> std::future::Future for MutexLockFuture<'a, T> {
        type Output = MutexGuard<'a, T>;
    }
    pub struct OwnedMutexLockFuture<T: ?Sized>;
    impl<T: ?Sized> std::future::Future for OwnedMutexLockFuture<T> {
        type Output = OwnedMutexGuard<T>;
    }

    pub struct MutexGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, T, U> {}
    }
    impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> {}

    pub struct OwnedMutexGuard<T: ?Sized>;
    impl<T: ?Sized> std::ops::Deref for OwnedMutexGuard<T> {
        type Target = T;
    }
    impl<T: ?Sized> std::ops::DerefMut for OwnedMutexGuard<T> {}

    pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized>;
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for MappedMutexGuard<'_, T, U> {
        type Target = U;
    }
    impl<T: ?Sized, U: ?Sized> std::ops::DerefMut for MappedMutexGuard<'_, T, U> {}
}

pub mod future {
    pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
    pub use std::future::Future;

    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
        type Output = A::Output;
    }

    pub trait FutureExt: Future {
        fn flatten_stream(self) -> impl crate::stream::Stream<Item = <Self::Output as crate::stream::Stream>::Item> {}
        fn poll_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {}
        fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> impl Future<Output = U> {}
        fn map_into<U>(self) -> impl Future<Output = U> {}
        fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(
            self,
            f: F,
        ) -> impl Future<Output = Fut::Output> {
        }
        fn left_future<B>(self) -> Either<Self, B> {}
        fn right_future<A>(self) -> Either<A, Self> {}
        fn into_stream(self) -> impl crate::stream::Stream<Item = Self::Output> {}
        fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output> {}
        fn fuse(self) -> impl Future<Output = Self::Output> {}
        fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> impl Future<Output = Self::Output> {}
        fn catch_unwind(self) -> impl Future<Output = std::thread::Result<Self::Output>> {}
        fn shared(self) -> Shared<Self> {}
        fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) {}
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> {}
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> {}
        fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>> {}
        fn never_error(self) -> impl Future<Output = Result<Self::Output, std::convert::Infallible>> {}
        fn now_or_never(self) -> Option<Self::Output> {}
    }
    impl<T: Future + ?Sized> FutureExt for T {}

    #[twelve::shared_handle]
    pub struct Shared<Fut>;
    impl<Fut: Future> Future for Shared<Fut> {
        type Output = Fut::Output;
    }
    impl<Fut> Clone for Shared<Fut> {}
    pub struct Remote<Fut>;
    pub struct RemoteHandle<T>;
    impl<T> Future for RemoteHandle<T> {
        type Output = T;
    }

    pub trait TryFutureExt: TryFuture {
        fn try_flatten(self) -> impl Future<Output = Result<<Self::Ok as TryFuture>::Ok, Self::Error>> {}
        fn try_flatten_stream(self) -> impl crate::stream::Stream<Item = Result<<Self::Ok as crate::stream::TryStream>::Ok, Self::Error>> {}
        fn try_poll_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<Self::Ok, Self::Error>> {}
        fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> impl Future<Output = Result<T, Self::Error>> {}
        fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>> {}
        fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(
            self,
            e: E,
            f: F,
        ) -> impl Future<Output = T> {
        }
        fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>> {}
        fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>> {}
        fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(
            self,
            f: F,
        ) -> impl Future<Output = Result<Fut::Ok, Self::Error>> {
        }
        fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(
            self,
            f: F,
        ) -> impl Future<Output = Result<Self::Ok, Fut::Error>> {
        }
        fn inspect_ok<F: FnOnce(&Self::Ok)>(
            self,
            f: F,
        ) -> impl Future<Output = Result<Self::Ok, Self::Error>> {
        }
        fn inspect_err<F: FnOnce(&Self::Error)>(
            self,
            f: F,
        ) -> impl Future<Output = Result<Self::Ok, Self::Error>> {
        }
        fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> impl Future<Output = Self::Ok> {}
        fn into_future(self) -> impl Future<Output = Result<Self::Ok, Self::Error>> {}
    }
    impl<Fut: TryFuture + ?Sized> TryFutureExt for Fut {}

    pub fn ready<T>(t: T) -> impl Future<Output = T> {}
    pub fn ok<T, E>(t: T) -> impl Future<Output = Result<T, E>> {}
    pub fn err<T, E>(err: E) -> impl Future<Output = Result<T, E>> {}
    pub fn pending<T>() -> impl Future<Output = T> {}
    pub fn lazy<F: FnOnce(&mut std::task::Context<'_>) -> R, R>(f: F) -> impl Future<Output = R> {}
    pub fn poll_fn<T, F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T>>(
        f: F,
    ) -> impl Future<Output = T> {
    }
    pub fn join<A: Future, B: Future>(a: A, b: B) -> impl Future<Output = (A::Output, B::Output)> {}
    pub fn join3<A: Future, B: Future, C: Future>(
        a: A,
        b: B,
        c: C,
    ) -> impl Future<Output = (A::Output, B::Output, C::Output)> {
    }
    pub fn join_all<I: IntoIterator>(iter: I) -> impl Future<Output = Vec<<I::Item as Future>::Output>> {}
    pub fn try_join_all<I: IntoIterator>(
        iter: I,
    ) -> impl Future<Output = Result<Vec<<I::Item as TryFuture>::Ok>, <I::Item as TryFuture>::Error>> {
    }
    pub fn try_join<A: TryFuture, B: TryFuture<Error = A::Error>>(
        a: A,
        b: B,
    ) -> impl Future<Output = Result<(A::Ok, B::Ok), A::Error>> {
    }
    pub fn select<A: Future, B: Future>(
        a: A,
        b: B,
    ) -> impl Future<Output = Either<(A::Output, B), (B::Output, A)>> {
    }
    pub fn select_all<I: IntoIterator>(
        iter: I,
    ) -> impl Future<Output = (<I::Item as Future>::Output, usize, Vec<I::Item>)> {
    }
    pub fn select_ok<I: IntoIterator>(
        iter: I,
    ) -> impl Future<Output = Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error>>
    {
    }
    pub fn abortable<F: Future>(future: F) -> (Abortable<F>, AbortHandle) {}

    pub struct Abortable<T>;
    impl<T: Future> Future for Abortable<T> {
        type Output = Result<T::Output, Aborted>;
    }
    pub struct Aborted;
    #[twelve::nature(task)]
    #[twelve::shared_handle]
    pub struct AbortHandle;
    impl AbortHandle {
        pub fn new_pair() -> (AbortHandle, AbortRegistration) {}
        pub fn abort(&self) {}
        pub fn is_aborted(&self) -> bool {}
    }
    impl Clone for AbortHandle {}
    pub struct AbortRegistration;
}

pub mod stream {
    use crate::future::TryFuture;
    pub use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};
    use std::future::Future;

    pub trait StreamExt: Stream {
        #[twelve::view]
        fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {}
        fn into_future(self) -> impl Future<Output = (Option<Self::Item>, Self)> {}
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Self::Item> {
        }
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = T> {
        }
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output> {}
        fn collect<C: Default + Extend<Self::Item>>(self) -> impl Future<Output = C> {}
        fn unzip<A, B, FromA, FromB>(self) -> impl Future<Output = (FromA, FromB)> {}
        fn concat(self) -> impl Future<Output = Self::Item> {}
        fn count(self) -> impl Future<Output = usize> {}
        fn cycle(self) -> impl Stream<Item = Self::Item> {}
        fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(
            self,
            init: T,
            f: F,
        ) -> impl Future<Output = T> {
        }
        fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Future<Output = bool> {
        }
        fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Future<Output = bool> {
        }
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item> {}
        fn flatten_unordered(
            self,
            limit: impl Into<Option<usize>>,
        ) -> impl Stream<Item = <Self::Item as Stream>::Item> {
        }
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item> {}
        fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(
            self,
            initial_state: S,
            f: F,
        ) -> impl Stream<Item = B> {
        }
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Self::Item> {
        }
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Self::Item> {
        }
        fn take_until<Fut: Future>(self, fut: Fut) -> impl Stream<Item = Self::Item> {}
        fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(
            self,
            f: F,
        ) -> impl Future<Output = ()> {
        }
        fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        ) -> impl Future<Output = ()> {
        }
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn fuse(self) -> impl Stream<Item = Self::Item> {}
        #[twelve::view]
        fn by_ref(&mut self) -> &mut Self {}
        fn catch_unwind(self) -> impl Stream<Item = std::thread::Result<Self::Item>> {}
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item> {}
        fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> {}
        fn buffered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output> {}
        fn buffer_unordered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output> {}
        fn zip<St: Stream>(self, other: St) -> impl Stream<Item = (Self::Item, St::Item)> {}
        fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> impl Stream<Item = Self::Item> {}
        fn peekable(self) -> impl Stream<Item = Self::Item> {}
        fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        fn forward<S>(self, sink: S) -> impl Future<Output = Result<(), <Self as TryStream>::Error>> {}
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        fn left_stream<B>(self) -> crate::future::Either<Self, B> {}
        fn right_stream<B>(self) -> crate::future::Either<B, Self> {}
        #[twelve::view]
        fn poll_next_unpin(
            &mut self,
            cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
        }
        #[twelve::view]
        fn select_next_some(&mut self) -> impl Future<Output = Self::Item> {}
    }
    impl<T: ?Sized + Stream> StreamExt for T {}

    pub struct SplitSink<S, Item>;
    impl<S: crate::sink::Sink<Item>, Item> crate::sink::Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
    }
    pub struct SplitStream<S>;
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
    }
    impl<A: Stream, B: Stream<Item = A::Item>> Stream for crate::future::Either<A, B> {
        type Item = A::Item;
    }

    pub trait TryStreamExt: TryStream {
        fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>> {}
        fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Result<bool, Self::Error>> {}
        fn try_skip_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        fn try_take_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        fn try_ready_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, (Vec<Self::Ok>, Self::Error)>> {}
        fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>> {}
        fn try_poll_next_unpin(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<Self::Ok, Self::Error>>> {}
        fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>> {}
        fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>> {}
        fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>> {}
        fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<Fut::Ok, Self::Error>> {
        }
        fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<Self::Ok, Fut::Error>> {
        }
        fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        fn inspect_err<F: FnMut(&Self::Error)>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {
        }
        fn into_stream(self) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        #[twelve::view]
        fn try_next(&mut self) -> impl Future<Output = Result<Option<Self::Ok>, Self::Error>> {}
        fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(
            self,
            f: F,
        ) -> impl Future<Output = Result<(), Self::Error>> {
        }
        fn try_for_each_concurrent<
            Fut: Future<Output = Result<(), Self::Error>>,
            F: FnMut(Self::Ok) -> Fut,
        >(
            self,
            limit: impl Into<Option<usize>>,
            f: F,
        ) -> impl Future<Output = Result<(), Self::Error>> {
        }
        fn try_collect<C: Default + Extend<Self::Ok>>(self) -> impl Future<Output = Result<C, Self::Error>> {}
        fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(
            self,
            f: F,
        ) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {
        }
        fn try_filter_map<
            Fut: TryFuture<Ok = Option<T>, Error = Self::Error>,
            T,
            F: FnMut(Self::Ok) -> Fut,
        >(
            self,
            f: F,
        ) -> impl Stream<Item = Result<T, Self::Error>> {
        }
        fn try_flatten(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>> {}
        fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(
            self,
            init: T,
            f: F,
        ) -> impl Future<Output = Result<T, Self::Error>> {
        }
        fn try_concat(self) -> impl Future<Output = Result<Self::Ok, Self::Error>> {}
        fn try_buffered(
            self,
            n: usize,
        ) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>> {
        }
        fn try_buffer_unordered(
            self,
            n: usize,
        ) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>> {
        }
        fn try_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, Self::Error>> {}
        fn into_async_read(self) -> impl crate::io::AsyncRead {}
    }
    impl<S: ?Sized + TryStream> TryStreamExt for S {}

    pub fn iter<I: IntoIterator>(i: I) -> impl Stream<Item = I::Item> {}
    pub fn empty<T>() -> impl Stream<Item = T> {}
    pub fn pending<T>() -> impl Stream<Item = T> {}
    pub fn once<Fut: Future>(future: Fut) -> impl Stream<Item = Fut::Output> {}
    pub fn repeat<T: Clone>(item: T) -> impl Stream<Item = T> {}
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> impl Stream<Item = A> {}
    pub fn poll_fn<T, F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<Option<T>>>(
        f: F,
    ) -> impl Stream<Item = T> {
    }
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(
        init: T,
        f: F,
    ) -> impl Stream<Item = Item> {
    }
    pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(
        init: T,
        f: F,
    ) -> impl Stream<Item = Result<Item, Fut::Error>> {
    }
    pub fn select<A: Stream, B: Stream<Item = A::Item>>(a: A, b: B) -> impl Stream<Item = A::Item> {}
    pub fn select_all<I: IntoIterator>(streams: I) -> impl Stream<Item = <I::Item as Stream>::Item> {}

    pub struct FuturesUnordered<Fut>;
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> FuturesUnordered<Fut> {}
        #[twelve::mutates]
        pub fn push(&self, future: Fut) {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
    }
    impl<Fut: Future> Stream for FuturesUnordered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
    impl<Fut> Default for FuturesUnordered<Fut> {}

    pub struct FuturesOrdered<Fut>;
    impl<Fut> FuturesOrdered<Fut> {
        pub fn new() -> FuturesOrdered<Fut> {}
        pub fn push_back(&mut self, future: Fut) {}
        pub fn push_front(&mut self, future: Fut) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Fut: Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut> FromIterator<Fut> for FuturesOrdered<Fut> {}

    pub struct SelectAll<St>;
    impl<St> SelectAll<St> {
        pub fn new() -> SelectAll<St> {}
        pub fn push(&mut self, stream: St) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<St: Stream> Stream for SelectAll<St> {
        type Item = St::Item;
    }

    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub mod futures_unordered {
        pub use super::FuturesUnordered;
    }
}

pub mod sink {
    pub use futures_sink::Sink;
    use std::future::Future;

    pub trait SinkExt<Item>: Sink<Item> {
        fn with<U, Fut, F: FnMut(U) -> Fut, E>(self, f: F) -> impl Sink<U> {}
        fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Sink<Item> {}
        fn sink_err_into<E>(self) -> impl Sink<Item> {}
        fn buffer(self, capacity: usize) -> impl Sink<Item> {}
        fn fanout<Si>(self, other: Si) -> impl Sink<Item> {}
        #[twelve::view]
        fn close(&mut self) -> impl Future<Output = Result<(), Self::Error>> {}
        #[twelve::view]
        fn flush(&mut self) -> impl Future<Output = Result<(), Self::Error>> {}
        fn send(&mut self, item: Item) -> impl Future<Output = Result<(), Self::Error>> {}
        fn feed(&mut self, item: Item) -> impl Future<Output = Result<(), Self::Error>> {}
        fn send_all<St>(&mut self, stream: &mut St) -> impl Future<Output = Result<(), Self::Error>> {}
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}
}

pub mod io {
    use std::future::Future;
    pub use std::io::{Error, ErrorKind, Result};

    pub trait AsyncRead {}
    pub trait AsyncBufRead: AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncSeek {}

    pub trait AsyncReadExt: AsyncRead {
        #[twelve::view]
        fn read(&mut self, buf: &mut [u8]) -> impl Future<Output = Result<usize>> {}
        #[twelve::view]
        fn read_exact(&mut self, buf: &mut [u8]) -> impl Future<Output = Result<()>> {}
        #[twelve::view]
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> impl Future<Output = Result<usize>> {}
        #[twelve::view]
        fn read_to_string(&mut self, buf: &mut String) -> impl Future<Output = Result<usize>> {}
        fn take(self, limit: u64) -> impl AsyncRead {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncWriteExt: AsyncWrite {
        #[twelve::writes_data(data = 0)]
        fn write(&mut self, buf: &[u8]) -> impl Future<Output = Result<usize>> {}
        #[twelve::writes_data(data = 0)]
        fn write_all(&mut self, buf: &[u8]) -> impl Future<Output = Result<()>> {}
        #[twelve::view]
        fn flush(&mut self) -> impl Future<Output = Result<()>> {}
        #[twelve::view]
        fn close(&mut self) -> impl Future<Output = Result<()>> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    #[twelve::writes_data(data = 0, into = 1)]
    pub fn copy<R, W: ?Sized>(reader: R, writer: &mut W) -> impl Future<Output = Result<u64>> {}
    #[twelve::writes_data(data = 0, into = 1)]
    pub fn copy_buf<R, W: ?Sized>(reader: R, writer: &mut W) -> impl Future<Output = Result<u64>> {}
}
