//! package = "async-broadcast", version = ">=0.3, <0.8"

pub fn broadcast<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}

/// Every receiver gets what is sent.
#[twelve::nature(broadcast)]
#[twelve::shared_handle]
pub struct Sender<T>(T);
impl<T> Clone for Sender<T> {
    #[twelve::alias]
    fn clone(&self) -> Self {}
}
impl<T> Sender<T> {
    pub fn capacity(&self) -> usize {}
    #[twelve::view]
    pub fn set_capacity(&mut self, new_cap: usize) {}
    #[twelve::view]
    pub fn set_overflow(&mut self, overflow: bool) {}
    #[twelve::view]
    pub fn set_await_active(&mut self, await_active: bool) {}
    pub fn close(&self) -> bool {}
    #[twelve::reads]
    pub fn is_closed(&self) -> bool {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn receiver_count(&self) -> usize {}
    #[twelve::reads]
    pub fn new_receiver(&self) -> Receiver<T> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn broadcast(&self, msg: T) -> std::pin::Pin<Box<Send<'_, T>>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn broadcast_direct(&self, msg: T) -> Send<'_, T> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_broadcast(&self, msg: T) -> Result<Option<T>, TrySendError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
}
#[twelve::nature(broadcast)]
pub struct Receiver<T>(T);
impl<T> Clone for Receiver<T> {}
impl<T> Receiver<T> {
    pub fn capacity(&self) -> usize {}
    pub fn close(&self) -> bool {}
    #[twelve::reads]
    pub fn is_closed(&self) -> bool {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::view]
    pub fn set_overflow(&mut self, overflow: bool) {}
    #[twelve::alias]
    pub fn deactivate(self) -> InactiveReceiver<T> {}
    #[twelve::does(receive)]
    pub fn recv(&mut self) -> std::pin::Pin<Box<Recv<'_, T>>> {}
    #[twelve::does(receive)]
    pub fn recv_direct(&mut self) -> Recv<'_, T> {}
    #[twelve::does(receive)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[twelve::does(receive)]
    pub fn recv_blocking(&mut self) -> Result<T, RecvError> {}
    #[twelve::alias]
    pub fn new_sender(&self) -> Sender<T> {}
    #[twelve::reads]
    pub fn new_receiver(&self) -> Self {}
}
impl<T> futures_core::Stream for Receiver<T> { type Item = T; }
#[twelve::nature(broadcast)]
pub struct InactiveReceiver<T>(T);
impl<T> Clone for InactiveReceiver<T> {}
impl<T> InactiveReceiver<T> {
    #[twelve::reads]
    pub fn activate(self) -> Receiver<T> {}
    #[twelve::reads]
    pub fn activate_cloned(&self) -> Receiver<T> {}
}
pub struct SendError<T>(pub T);
impl<T> std::error::Error for SendError<T> {}
impl<T> std::fmt::Display for SendError<T> {}
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
    Inactive(T),
}
impl<T> std::error::Error for TrySendError<T> {}
impl<T> std::fmt::Display for TrySendError<T> {}
pub enum RecvError {
    Overflowed(u64),
    Closed,
}
impl std::error::Error for RecvError {}
impl std::fmt::Display for RecvError {}
pub enum TryRecvError {
    Overflowed(u64),
    Empty,
    Closed,
}
impl std::error::Error for TryRecvError {}
impl std::fmt::Display for TryRecvError {}
#[twelve::unchecked("a macro writes it")]
pub struct Send<'a, T>(&'a T);
impl<'a, T> std::future::Future for Send<'a, T> { type Output = Result<Option<T>, SendError<T>>; }
#[twelve::unchecked("a macro writes it")]
pub struct Recv<'a, T>(&'a T);
impl<'a, T> std::future::Future for Recv<'a, T> { type Output = Result<T, RecvError>; }
