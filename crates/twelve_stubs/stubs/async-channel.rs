//! package = "async-channel", version = ">=1, <3"

use std::future::Future;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Sender<T>(T);
impl<T> Sender<T> {
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send(&self, msg: T) -> Send<'_, T> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    pub fn closed(&self) -> Closed<'_, T> {}
    pub fn close(&self) -> bool {}
    #[twelve::reads]
    pub fn is_closed(&self) -> bool {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub fn same_channel(&self, other: &Sender<T>) -> bool {}
}
impl<T> Clone for Sender<T> {}

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Receiver<T>(T);
impl<T> Receiver<T> {
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv(&self) -> Recv<'_, T> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv_blocking(&self) -> Result<T, RecvError> {}
    pub fn close(&self) -> bool {}
    #[twelve::reads]
    pub fn is_closed(&self) -> bool {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakReceiver<T> {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> Clone for Receiver<T> {}
impl<T> futures_core::Stream for Receiver<T> { type Item = T; }

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct WeakSender<T>(T);
impl<T> WeakSender<T> {
    #[twelve::alias]
    pub fn upgrade(&self) -> Option<Sender<T>> {}
}
impl<T> Clone for WeakSender<T> {}
#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct WeakReceiver<T>(T);
impl<T> WeakReceiver<T> {
    #[twelve::alias]
    pub fn upgrade(&self) -> Option<Receiver<T>> {}
}
impl<T> Clone for WeakReceiver<T> {}

pub struct Send<'a, T>(&'a T);
impl<'a, T> Future for Send<'a, T> { type Output = Result<(), SendError<T>>; }
pub struct Recv<'a, T>(&'a T);
impl<'a, T> Future for Recv<'a, T> { type Output = Result<T, RecvError>; }
pub struct Closed<'a, T>(&'a T);
impl<'a, T> Future for Closed<'a, T> { type Output = (); }

pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> std::error::Error for SendError<T> {}
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl<T> std::error::Error for TrySendError<T> {}
pub struct RecvError;
impl std::error::Error for RecvError {}
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl std::error::Error for TryRecvError {}
