//! package = "flume", version = ">=0.9, <0.13"

pub mod r#async {
    use crate::*;
    use futures_core::{
        future::FusedFuture,
        stream::{FusedStream, Stream},
    };
    use futures_sink::Sink;
    use std::future::Future;
    impl<T> Sender<T> {
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn send_async(&self, item: T) -> SendFut<'_, T> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T> {}
        pub fn sink(&self) -> SendSink<'_, T> {}
        pub fn into_sink<'a>(self) -> SendSink<'a, T> {}
    }
    pub struct SendFut<'a, T>(T);
    impl<'a, T> SendFut<'a, T> {
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
    }
    impl<'a, T> Future for SendFut<'a, T> {
        type Output = Result<(), SendError<T>>;
    }
    impl<'a, T> FusedFuture for SendFut<'a, T> {}
    pub struct SendSink<'a, T>(T);
    impl<'a, T> SendSink<'a, T> {
        pub fn sender(&self) -> &Sender<T> {}
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
        pub fn same_channel(&self, other: &Self) -> bool {}
    }
    impl<'a, T> Sink<T> for SendSink<'a, T> {
        type Error = SendError<T>;
    }
    impl<T> Receiver<T> {
        #[twelve::reads]
        #[twelve::does(receive)]
        pub fn recv_async(&self) -> RecvFut<'_, T> {}
        #[twelve::reads]
        #[twelve::does(receive)]
        pub fn into_recv_async<'a>(self) -> RecvFut<'a, T> {}
        #[twelve::does(receive)]
        pub fn stream(&self) -> RecvStream<'_, T> {}
        #[twelve::does(receive)]
        pub fn into_stream<'a>(self) -> RecvStream<'a, T> {}
    }
    pub struct RecvFut<'a, T>(T);
    impl<'a, T> RecvFut<'a, T> {
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
    }
    impl<'a, T> Future for RecvFut<'a, T> {
        type Output = Result<T, RecvError>;
    }
    impl<'a, T> FusedFuture for RecvFut<'a, T> {}
    pub struct RecvStream<'a, T>(T);
    impl<'a, T> RecvStream<'a, T> {
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
        pub fn same_channel(&self, other: &Self) -> bool {}
    }
    impl<'a, T> Stream for RecvStream<'a, T> {
        type Item = T;
    }
    impl<'a, T> FusedStream for RecvStream<'a, T> {}
}
pub mod select {
    use crate::*;
    pub enum SelectError {
        Timeout,
    }
    impl std::error::Error for SelectError {}
    pub struct Selector<'a, T>(T);
    impl<'a, T> Default for Selector<'a, T> {}
    impl<'a, T> Selector<'a, T> {
        pub fn new() -> Self {}
        pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T>(self, sender: &'a Sender<U>, msg: U, mapper: F) -> Self {}
        pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T>(self, receiver: &'a Receiver<U>, mapper: F) -> Self {}
        pub fn wait(self) -> T {}
        pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError> {}
        pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError> {}
    }
}
pub use select::Selector;
use std::time::{Duration, Instant};
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> std::error::Error for SendError<T> {}
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> std::error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> std::error::Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
pub enum RecvError {
    Disconnected,
}
impl std::error::Error for RecvError {}
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl std::error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl std::error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Sender<T>(T);
impl<T> Sender<T> {
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[twelve::reads]
    pub fn is_disconnected(&self) -> bool {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub fn same_channel(&self, other: &Sender<T>) -> bool {}
}
pub struct WeakSender<T>(T);
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>> {}
}
#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Receiver<T>(T);
impl<T> Receiver<T> {
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn iter(&self) -> Iter<'_, T> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_iter(&self) -> TryIter<'_, T> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn drain(&self) -> Drain<'_, T> {}
    #[twelve::reads]
    pub fn is_disconnected(&self) -> bool {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
pub struct Iter<'a, T>(T);
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
}
pub struct TryIter<'a, T>(T);
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}
pub struct Drain<'a, T>(T);
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
}
pub struct IntoIter<T>(T);
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
impl<T> Clone for Sender<T> {}
impl<T> Clone for Receiver<T> {}
