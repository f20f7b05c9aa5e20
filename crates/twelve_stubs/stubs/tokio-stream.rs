//! package = "tokio-stream", version = ">=0.1, <0.2"

pub mod wrappers {
    pub mod errors {
        pub use crate::wrappers::broadcast::BroadcastStreamRecvError;
    }
    mod mpsc_bounded {
        use crate::Stream;
        use tokio::sync::mpsc::Receiver;
        pub struct ReceiverStream<T>(T);
        impl<T> ReceiverStream<T> {
            pub fn new(recv: Receiver<T>) -> Self {}
            pub fn into_inner(self) -> Receiver<T> {}
            pub fn close(&mut self) {}
        }
        impl<T> Stream for ReceiverStream<T> {
            type Item = T;
        }
        impl<T> AsRef<Receiver<T>> for ReceiverStream<T> {}
        impl<T> AsMut<Receiver<T>> for ReceiverStream<T> {}
        impl<T> From<Receiver<T>> for ReceiverStream<T> {}
    }
    pub use mpsc_bounded::ReceiverStream;
    mod mpsc_unbounded {
        use crate::Stream;
        use tokio::sync::mpsc::UnboundedReceiver;
        pub struct UnboundedReceiverStream<T>(T);
        impl<T> UnboundedReceiverStream<T> {
            pub fn new(recv: UnboundedReceiver<T>) -> Self {}
            pub fn into_inner(self) -> UnboundedReceiver<T> {}
            pub fn close(&mut self) {}
        }
        impl<T> Stream for UnboundedReceiverStream<T> {
            type Item = T;
        }
        impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
        impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
        impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    }
    pub use mpsc_unbounded::UnboundedReceiverStream;
    mod task {
        use crate::Stream;
        use tokio::task::{JoinError, JoinSet};
        pub struct JoinSetStream<T>(T);
        impl<T> JoinSetStream<T> {
            pub fn new(join_set: JoinSet<T>) -> Self {}
            pub fn into_inner(self) -> JoinSet<T> {}
        }
        impl<T> Stream for JoinSetStream<T> {
            type Item = Result<T, JoinError>;
        }
        impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
        impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
        impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
    }
    pub use task::JoinSetStream;
    mod broadcast {
        use futures_core::Stream;
        use tokio::sync::broadcast::Receiver;
        pub struct BroadcastStream<T>(T);
        pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }
        impl std::error::Error for BroadcastStreamRecvError {}
        impl<T: Clone> BroadcastStream<T> {
            pub fn new(rx: Receiver<T>) -> Self {}
        }
        impl<T: Clone> Stream for BroadcastStream<T> {
            type Item = Result<T, BroadcastStreamRecvError>;
        }
        impl<T: Clone> From<Receiver<T>> for BroadcastStream<T> {}
    }
    pub use broadcast::BroadcastStream;
    mod watch {
        use futures_core::Stream;
        use tokio::sync::watch::Receiver;
        pub struct WatchStream<T>(T);
        impl<T: Clone> WatchStream<T> {
            pub fn new(rx: Receiver<T>) -> Self {}
            pub fn from_changes(rx: Receiver<T>) -> Self {}
        }
        impl<T: Clone> Stream for WatchStream<T> {
            type Item = T;
        }
        impl<T: Clone> From<Receiver<T>> for WatchStream<T> {}
    }
    pub use watch::WatchStream;
    mod signal_unix {
        use crate::Stream;
        use tokio::signal::unix::Signal;
        pub struct SignalStream;
        impl SignalStream {
            pub fn new(signal: Signal) -> Self {}
            pub fn into_inner(self) -> Signal {}
        }
        impl Stream for SignalStream {
            type Item = ();
        }
        impl AsRef<Signal> for SignalStream {}
        impl AsMut<Signal> for SignalStream {}
    }
    pub use signal_unix::SignalStream;
    mod signal_windows {
        use crate::Stream;
        use tokio::signal::windows::{CtrlBreak, CtrlC};
        pub struct CtrlCStream;
        impl CtrlCStream {
            pub fn new(interval: CtrlC) -> Self {}
            pub fn into_inner(self) -> CtrlC {}
        }
        impl Stream for CtrlCStream {
            type Item = ();
        }
        impl AsRef<CtrlC> for CtrlCStream {}
        impl AsMut<CtrlC> for CtrlCStream {}
        pub struct CtrlBreakStream;
        impl CtrlBreakStream {
            pub fn new(interval: CtrlBreak) -> Self {}
            pub fn into_inner(self) -> CtrlBreak {}
        }
        impl Stream for CtrlBreakStream {
            type Item = ();
        }
        impl AsRef<CtrlBreak> for CtrlBreakStream {}
        impl AsMut<CtrlBreak> for CtrlBreakStream {}
    }
    pub use signal_windows::{CtrlBreakStream, CtrlCStream};
    mod interval {
        use crate::Stream;
        use futures_core::stream::FusedStream;
        use tokio::time::{Instant, Interval};
        pub struct IntervalStream;
        impl IntervalStream {
            #[twelve::does(wait)]
            pub fn new(interval: Interval) -> Self {}
            pub fn into_inner(self) -> Interval {}
        }
        impl Stream for IntervalStream {
            type Item = Instant;
        }
        impl FusedStream for IntervalStream {}
        impl AsRef<Interval> for IntervalStream {}
        impl AsMut<Interval> for IntervalStream {}
    }
    pub use interval::IntervalStream;
    mod unix_listener {
        use crate::Stream;
        use std::io;
        use tokio::net::{UnixListener, UnixStream};
        pub struct UnixListenerStream;
        impl UnixListenerStream {
            pub fn new(listener: UnixListener) -> Self {}
            pub fn into_inner(self) -> UnixListener {}
        }
        impl Stream for UnixListenerStream {
            type Item = io::Result<UnixStream>;
        }
        impl AsRef<UnixListener> for UnixListenerStream {}
        impl AsMut<UnixListener> for UnixListenerStream {}
    }
    pub use unix_listener::UnixListenerStream;
    mod split {
        use crate::Stream;
        use std::io;
        use std::pin::Pin;
        use tokio::io::{AsyncBufRead, Split};
        pub struct SplitStream<R>(R);
        impl<R> SplitStream<R> {
            pub fn new(split: Split<R>) -> Self {}
            pub fn into_inner(self) -> Split<R> {}
            pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>> {}
        }
        impl<R: AsyncBufRead> Stream for SplitStream<R> {
            type Item = io::Result<Vec<u8>>;
        }
        impl<R> AsRef<Split<R>> for SplitStream<R> {}
        impl<R> AsMut<Split<R>> for SplitStream<R> {}
    }
    pub use split::SplitStream;
    mod lines {
        use crate::Stream;
        use std::io;
        use std::pin::Pin;
        use tokio::io::{AsyncBufRead, Lines};
        pub struct LinesStream<R>(R);
        impl<R> LinesStream<R> {
            pub fn new(lines: Lines<R>) -> Self {}
            pub fn into_inner(self) -> Lines<R> {}
            pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>> {}
        }
        impl<R: AsyncBufRead> Stream for LinesStream<R> {
            type Item = io::Result<String>;
        }
        impl<R> AsRef<Lines<R>> for LinesStream<R> {}
        impl<R> AsMut<Lines<R>> for LinesStream<R> {}
    }
    pub use lines::LinesStream;
}
mod stream_ext {
    use futures_core::Stream;
    use std::future::Future;
    mod all {
        use crate::Stream;
        use std::future::Future;
        pub struct AllFuture<'a, St: ?Sized, F>(St, F);
        impl<St: ?Sized + Stream, F: FnMut(St::Item) -> bool> Future for AllFuture<'_, St, F> {
            type Output = bool;
        }
    }
    use all::AllFuture;
    mod any {
        use crate::Stream;
        use std::future::Future;
        pub struct AnyFuture<'a, St: ?Sized, F>(St, F);
        impl<St: ?Sized + Stream, F: FnMut(St::Item) -> bool> Future for AnyFuture<'_, St, F> {
            type Output = bool;
        }
    }
    use any::AnyFuture;
    mod chain {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct Chain<T, U>(T, U);
        impl<T: Stream, U: Stream<Item = T::Item>> Stream for Chain<T, U> {
            type Item = T::Item;
        }
        impl<T: Stream, U: FusedStream<Item = T::Item>> FusedStream for Chain<T, U> {}
    }
    pub use chain::Chain;
    pub(crate) mod collect {
        use crate::Stream;
        use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
        use std::future::Future;
        use std::hash::Hash;
        pub struct Collect<T, U, C>(T, U, C);
        pub trait FromStream<T>: sealed::FromStreamPriv<T> {}
        impl<T: Stream, U: FromStream<T::Item>> Future for Collect<T, U, U::InternalCollection> {
            type Output = U;
        }
        impl FromStream<()> for () {}
        impl sealed::FromStreamPriv<()> for () {
            type InternalCollection = ();
        }
        impl<T: AsRef<str>> FromStream<T> for String {}
        impl<T: AsRef<str>> sealed::FromStreamPriv<T> for String {
            type InternalCollection = String;
        }
        impl<T> FromStream<T> for Vec<T> {}
        impl<T> sealed::FromStreamPriv<T> for Vec<T> {
            type InternalCollection = Vec<T>;
        }
        impl<T> FromStream<T> for VecDeque<T> {}
        impl<T> sealed::FromStreamPriv<T> for VecDeque<T> {
            type InternalCollection = VecDeque<T>;
        }
        impl<T> FromStream<T> for LinkedList<T> {}
        impl<T> sealed::FromStreamPriv<T> for LinkedList<T> {
            type InternalCollection = LinkedList<T>;
        }
        impl<T: Ord> FromStream<T> for BTreeSet<T> {}
        impl<T: Ord> sealed::FromStreamPriv<T> for BTreeSet<T> {
            type InternalCollection = BTreeSet<T>;
        }
        impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
        impl<K: Ord, V> sealed::FromStreamPriv<(K, V)> for BTreeMap<K, V> {
            type InternalCollection = BTreeMap<K, V>;
        }
        impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
        impl<T: Eq + Hash> sealed::FromStreamPriv<T> for HashSet<T> {
            type InternalCollection = HashSet<T>;
        }
        impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
        impl<K: Eq + Hash, V> sealed::FromStreamPriv<(K, V)> for HashMap<K, V> {
            type InternalCollection = HashMap<K, V>;
        }
        impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
        impl<T: Ord> sealed::FromStreamPriv<T> for BinaryHeap<T> {
            type InternalCollection = BinaryHeap<T>;
        }
        impl<T> FromStream<T> for Box<[T]> {}
        impl<T> sealed::FromStreamPriv<T> for Box<[T]> {
            type InternalCollection = Vec<T>;
        }
        impl<T, U: FromStream<T>, E> FromStream<Result<T, E>> for Result<U, E> {}
        impl<T, U: FromStream<T>, E> sealed::FromStreamPriv<Result<T, E>> for Result<U, E> {
            type InternalCollection = Result<U::InternalCollection, E>;
        }
        pub(crate) mod sealed {
            pub struct Internal;
        }
    }
    use collect::{Collect, FromStream};
    mod filter {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct Filter<St, F>(St, F);
        impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for Filter<St, F> {
            type Item = St::Item;
        }
        impl<St: FusedStream, F: FnMut(&St::Item) -> bool> FusedStream for Filter<St, F> {}
    }
    pub use filter::Filter;
    mod filter_map {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct FilterMap<St, F>(St, F);
        impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for FilterMap<St, F> {
            type Item = T;
        }
        impl<St: FusedStream, F: FnMut(St::Item) -> Option<T>, T> FusedStream for FilterMap<St, F> {}
    }
    pub use filter_map::FilterMap;
    mod fold {
        use crate::Stream;
        use std::future::Future;
        pub struct FoldFuture<St, B, F>(St, B, F);
        impl<St: Stream, B, F: FnMut(B, St::Item) -> B> Future for FoldFuture<St, B, F> {
            type Output = B;
        }
    }
    use fold::FoldFuture;
    mod fuse {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct Fuse<T>(T);
        impl<T: Stream> Stream for Fuse<T> {
            type Item = T::Item;
        }
        impl<T: Stream> FusedStream for Fuse<T> {}
    }
    pub use fuse::Fuse;
    mod map {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct Map<St, F>(St, F);
        impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> {
            type Item = T;
        }
        impl<St: FusedStream, F: FnMut(St::Item) -> T, T> FusedStream for Map<St, F> {}
    }
    pub use map::Map;
    mod map_while {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct MapWhile<St, F>(St, F);
        impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for MapWhile<St, F> {
            type Item = T;
        }
        impl<St, F> FusedStream for MapWhile<St, F> where Self: Stream {}
    }
    pub use map_while::MapWhile;
    mod merge {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct Merge<T, U>(T, U);
        impl<T: Stream, U: Stream<Item = T::Item>> Stream for Merge<T, U> {
            type Item = T::Item;
        }
        impl<T: Stream, U: Stream<Item = T::Item>> FusedStream for Merge<T, U> {}
    }
    pub use merge::Merge;
    mod next {
        use crate::Stream;
        use std::future::Future;
        pub struct Next<'a, St: ?Sized>(St);
        impl<St: ?Sized + Stream> Future for Next<'_, St> {
            type Output = Option<St::Item>;
        }
    }
    use next::Next;
    mod skip {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct Skip<St>(St);
        impl<St: Stream> Stream for Skip<St> {
            type Item = St::Item;
        }
        impl<St: FusedStream> FusedStream for Skip<St> {}
    }
    pub use skip::Skip;
    mod skip_while {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct SkipWhile<St, F>(St, F);
        impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for SkipWhile<St, F> {
            type Item = St::Item;
        }
        impl<St: FusedStream, F: FnMut(&St::Item) -> bool> FusedStream for SkipWhile<St, F> {}
    }
    pub use skip_while::SkipWhile;
    mod take {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct Take<St>(St);
        impl<St: Stream> Stream for Take<St> {
            type Item = St::Item;
        }
        impl<St: Stream> FusedStream for Take<St> {}
    }
    pub use take::Take;
    mod take_while {
        use crate::Stream;
        use futures_core::FusedStream;
        pub struct TakeWhile<St, F>(St, F);
        impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for TakeWhile<St, F> {
            type Item = St::Item;
        }
        impl<St: Stream, F: FnMut(&St::Item) -> bool> FusedStream for TakeWhile<St, F> {}
    }
    pub use take_while::TakeWhile;
    mod then {
        use crate::Stream;
        use futures_core::FusedStream;
        use std::future::Future;
        pub struct Then<St, Fut, F>(St, Fut, F);
        impl<St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future> Stream for Then<St, Fut, F> {
            type Item = Fut::Output;
        }
        impl<St: FusedStream, F: FnMut(St::Item) -> Fut, Fut: Future> FusedStream for Then<St, Fut, F> {}
    }
    pub use then::Then;
    mod try_next {
        use crate::Stream;
        use std::future::Future;
        pub struct TryNext<'a, St: ?Sized>(St);
        impl<T, E, St: ?Sized + Stream<Item = Result<T, E>>> Future for TryNext<'_, St> {
            type Output = Result<Option<T>, E>;
        }
    }
    use try_next::TryNext;
    mod peekable {
        use futures_core::Stream;
        pub struct Peekable<T: Stream>(T);
        impl<T: Stream> Peekable<T> {
            pub async fn peek(&mut self) -> Option<&T::Item> {}
        }
        impl<T: Stream> Stream for Peekable<T> {
            type Item = T::Item;
        }
    }
    pub use peekable::Peekable;
    pub(crate) mod timeout {
        use crate::Stream;
        pub struct Timeout<S>(S);
        pub struct Elapsed;
        impl<S: Stream> Stream for Timeout<S> {
            type Item = Result<S::Item, Elapsed>;
        }
        impl std::error::Error for Elapsed {}
        impl From<Elapsed> for std::io::Error {}
    }
    pub(crate) mod timeout_repeating {
        use crate::{Elapsed, Stream};
        pub struct TimeoutRepeating<S>(S);
        impl<S: Stream> Stream for TimeoutRepeating<S> {
            type Item = Result<S::Item, Elapsed>;
        }
    }
    pub use timeout::Timeout;
    pub use timeout_repeating::TimeoutRepeating;
    use tokio::time::{Duration, Interval};
    mod throttle {
        use crate::Stream;
        use std::task::{self};
        pub struct Throttle<T>(T);
        impl<T> Throttle<T> {
            pub fn get_ref(&self) -> &T {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
        }
        impl<T: Stream> Stream for Throttle<T> {
            type Item = T::Item;
        }
    }
    use throttle::{throttle, Throttle};
    mod chunks_timeout {
        use crate::Stream;
        use std::pin::Pin;
        pub struct ChunksTimeout<S: Stream>(S);
        impl<S: Stream> ChunksTimeout<S> {
            pub fn into_remainder(mut self: Pin<&mut Self>) -> Vec<S::Item> {}
        }
        impl<S: Stream> Stream for ChunksTimeout<S> {
            type Item = Vec<S::Item>;
        }
    }
    pub use chunks_timeout::ChunksTimeout;
    pub trait StreamExt: Stream {
        fn next(&mut self) -> Next<'_, Self> {}
        fn try_next<T, E>(&mut self) -> TryNext<'_, Self>
        where
            Self: Stream<Item = Result<T, E>>,
        {
        }
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F> {}
        fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> MapWhile<Self, F> {}
        fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> Then<Self, Fut, F> {}
        fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Merge<Self, U> {}
        fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> Filter<Self, F> {}
        fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> FilterMap<Self, F> {}
        fn fuse(self) -> Fuse<Self> {}
        fn take(self, n: usize) -> Take<Self> {}
        fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> TakeWhile<Self, F> {}
        fn skip(self, n: usize) -> Skip<Self> {}
        fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> SkipWhile<Self, F> {}
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> AllFuture<'_, Self, F> {}
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> AnyFuture<'_, Self, F> {}
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U> {}
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> FoldFuture<Self, B, F> {}
        fn collect<T: FromStream<Self::Item>>(self) -> Collect<Self, T, T::InternalCollection> {}
        fn timeout(self, duration: Duration) -> Timeout<Self> {}
        fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self> {}
        fn throttle(self, duration: Duration) -> Throttle<Self> {}
        fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self> {}
        fn peekable(self) -> Peekable<Self> {}
    }
    impl<St: ?Sized + Stream> StreamExt for St {}
}
pub use stream_ext::{collect::FromStream, StreamExt};
pub mod adapters {
    pub use crate::stream_ext::{
        Chain, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile,
        Then,
    };
    pub use crate::stream_ext::{ChunksTimeout, Timeout, TimeoutRepeating};
}
pub use stream_ext::timeout::Elapsed;
mod empty {
    use crate::Stream;
    pub struct Empty<T>(T);
    pub const fn empty<T>() -> Empty<T> {}
    impl<T> Stream for Empty<T> {
        type Item = T;
    }
}
pub use empty::{empty, Empty};
mod iter {
    use crate::Stream;
    pub struct Iter<I>(I);
    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {}
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }
}
pub use iter::{iter, Iter};
mod once {
    use crate::Stream;
    pub struct Once<T>(T);
    pub fn once<T>(value: T) -> Once<T> {}
    impl<T> Stream for Once<T> {
        type Item = T;
    }
}
pub use once::{once, Once};
mod pending {
    use crate::Stream;
    pub struct Pending<T>(T);
    pub const fn pending<T>() -> Pending<T> {}
    impl<T> Stream for Pending<T> {
        type Item = T;
    }
}
pub use pending::{pending, Pending};
mod stream_map {
    use crate::Stream;
    use std::borrow::Borrow;
    use std::hash::Hash;
    use std::task::{Context, Poll};
    pub struct StreamMap<K, V>(K, V);
    impl<K, V> StreamMap<K, V> {
        pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)> {}
        pub fn new() -> StreamMap<K, V> {}
        pub fn with_capacity(capacity: usize) -> StreamMap<K, V> {}
        pub fn keys(&self) -> impl Iterator<Item = &K> {}
        pub fn values(&self) -> impl Iterator<Item = &V> {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn insert(&mut self, k: K, stream: V) -> Option<V>
        where
            K: Hash + Eq,
        {
        }
        pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V>
        where
            K: Borrow<Q>,
        {
        }
        pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool
        where
            K: Borrow<Q>,
        {
        }
    }
    impl<K, V> Default for StreamMap<K, V> {}
    impl<K: Clone, V: Stream> StreamMap<K, V> {
        pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize {}
        pub fn poll_next_many(
            &mut self,
            cx: &mut Context<'_>,
            buffer: &mut Vec<(K, V::Item)>,
            limit: usize,
        ) -> Poll<usize> {
        }
    }
    impl<K: Clone, V: Stream> Stream for StreamMap<K, V> {
        type Item = (K, V::Item);
    }
    impl<K: Hash + Eq, V> FromIterator<(K, V)> for StreamMap<K, V> {}
}
pub use stream_map::StreamMap;
mod stream_close {
    use crate::Stream;
    pub struct StreamNotifyClose<S>(S);
    impl<S> StreamNotifyClose<S> {
        pub fn new(stream: S) -> Self {}
        pub fn into_inner(self) -> Option<S> {}
    }
    impl<S: Stream> Stream for StreamNotifyClose<S> {
        type Item = Option<S::Item>;
    }
}
pub use futures_core::Stream;
pub use stream_close::StreamNotifyClose;
