//! package = "kanal", version = ">=0.1, <0.2"

use std::future::Future;
use std::time::Duration;

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>) {}
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>) {}
pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>) {}

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Sender<T>(T);
impl<T> Sender<T> {
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send(&self, data: T) -> Result<(), SendError> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError> {}
    #[twelve::alias]
    pub fn clone_async(&self) -> AsyncSender<T> {}
    #[twelve::alias]
    pub fn to_async(self) -> AsyncSender<T> {}
    #[twelve::alias]
    pub fn as_async(&self) -> &AsyncSender<T> {}
    #[twelve::reads]
    pub fn is_bounded(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn receiver_count(&self) -> u32 {}
    pub fn sender_count(&self) -> u32 {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl<T> Clone for Sender<T> {}

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct AsyncSender<T>(T);
impl<T> AsyncSender<T> {
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn send(&self, data: T) -> SendFuture<'_, T> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError> {}
    #[twelve::mutates]
    #[twelve::does(send)]
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError> {}
    #[twelve::alias]
    pub fn clone_sync(&self) -> Sender<T> {}
    #[twelve::alias]
    pub fn to_sync(self) -> Sender<T> {}
    #[twelve::alias]
    pub fn as_sync(&self) -> &Sender<T> {}
    #[twelve::reads]
    pub fn is_bounded(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn receiver_count(&self) -> u32 {}
    pub fn sender_count(&self) -> u32 {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl<T> Clone for AsyncSender<T> {}

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct Receiver<T>(T);
impl<T> Receiver<T> {
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv(&self) -> Result<T, ReceiveError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError> {}
    pub fn is_terminated(&self) -> bool {}
    #[twelve::alias]
    pub fn clone_async(&self) -> AsyncReceiver<T> {}
    #[twelve::alias]
    pub fn to_async(self) -> AsyncReceiver<T> {}
    #[twelve::alias]
    pub fn as_async(&self) -> &AsyncReceiver<T> {}
    #[twelve::reads]
    pub fn is_bounded(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn receiver_count(&self) -> u32 {}
    pub fn sender_count(&self) -> u32 {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl<T> Clone for Receiver<T> {}
impl<T> Iterator for Receiver<T> { type Item = T; }

#[twelve::nature(queue)]
#[twelve::shared_handle]
pub struct AsyncReceiver<T>(T);
impl<T> AsyncReceiver<T> {
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn recv(&self) -> ReceiveFuture<'_, T> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn stream(&self) -> ReceiveStream<'_, T> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError> {}
    #[twelve::reads]
    #[twelve::does(receive)]
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError> {}
    pub fn is_terminated(&self) -> bool {}
    #[twelve::alias]
    pub fn clone_sync(&self) -> Receiver<T> {}
    #[twelve::alias]
    pub fn to_sync(self) -> Receiver<T> {}
    #[twelve::alias]
    pub fn as_sync(&self) -> &Receiver<T> {}
    #[twelve::reads]
    pub fn is_bounded(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn receiver_count(&self) -> u32 {}
    pub fn sender_count(&self) -> u32 {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl<T> Clone for AsyncReceiver<T> {}

pub struct SendFuture<'a, T>(&'a T);
impl<'a, T> Future for SendFuture<'a, T> { type Output = Result<(), SendError>; }
pub struct ReceiveFuture<'a, T>(&'a T);
impl<'a, T> Future for ReceiveFuture<'a, T> { type Output = Result<T, ReceiveError>; }
pub struct ReceiveStream<'a, T>(&'a T);
impl<'a, T> futures_core::Stream for ReceiveStream<'a, T> { type Item = T; }

pub enum SendError {
    Closed,
    ReceiveClosed,
}
pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}
pub enum ReceiveError {
    Closed,
    SendClosed,
}
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}
pub struct CloseError();
impl std::error::Error for SendError {}
impl std::error::Error for ReceiveError {}
