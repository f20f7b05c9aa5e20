//! package = "crossbeam-channel", version = ">=0.4, <0.6"

use std::time::{Duration, Instant};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub fn after(duration: Duration) -> Receiver<Instant> {}
pub fn at(when: Instant) -> Receiver<Instant> {}
pub fn never<T>() -> Receiver<T> {}
pub fn tick(duration: Duration) -> Receiver<Instant> {}

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Sender<T>;
impl<T> Sender<T> {
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
}
impl<T> Clone for Sender<T> {}

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn iter(&self) -> Iter<'_, T> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_iter(&self) -> TryIter<'_, T> {}
}
impl<T> Clone for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

pub struct Iter<'a, T>;
impl<T> Iterator for Iter<'_, T> {
    type Item = T;
}
pub struct TryIter<'a, T>;
impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}

pub struct SendError<T>(pub T);
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
pub struct RecvError;
pub enum TryRecvError {
    Empty,
    Disconnected,
}
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

#[macro_export]
macro_rules! select {
    () => {};
}
