//! package = "flume", version = ">=0.9"

use std::time::{Duration, Instant};

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}

#[twelve::nature(channel)]
#[twelve::shared_handle]
pub struct Sender<T>;
impl<T> Sender<T> {
    #[twelve::mutates]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[twelve::mutates]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[twelve::mutates]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[twelve::mutates]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[twelve::mutates]
    pub async fn send_async(&self, item: T) -> Result<(), SendError<T>> {}
    #[twelve::mutates]
    pub async fn into_send_async(self, item: T) -> Result<(), SendError<T>> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn is_disconnected(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
}
impl<T> Clone for Sender<T> {}

#[twelve::nature(channel)]
#[twelve::shared_handle]
pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[twelve::reads]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[twelve::reads]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[twelve::reads]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[twelve::reads]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[twelve::reads]
    pub async fn recv_async(&self) -> Result<T, RecvError> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_disconnected(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn iter(&self) -> std::vec::IntoIter<T> {}
    #[twelve::reads]
    pub fn try_iter(&self) -> std::vec::IntoIter<T> {}
    #[twelve::reads]
    pub fn drain(&self) -> std::vec::IntoIter<T> {}
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
}

pub struct SendError<T>(pub T);
pub enum TrySendError<T> { Full(T), Disconnected(T) }
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
pub enum RecvError { Disconnected }
pub enum TryRecvError { Empty, Disconnected }
pub enum RecvTimeoutError { Timeout, Disconnected }
