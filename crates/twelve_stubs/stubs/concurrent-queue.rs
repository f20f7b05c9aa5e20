//! package = "concurrent-queue", version = ">=1, <3"

use core::fmt;
use std::error;
use sync::atomic::{self};
#[twelve::collection(list)]
pub struct ConcurrentQueue<T>(T);
impl<T> ConcurrentQueue<T> {
    pub fn bounded(cap: usize) -> ConcurrentQueue<T> {}
    #[twelve::mutates]
    pub fn push(&self, value: T) -> Result<(), PushError<T>> {}
    #[twelve::mutates]
    pub fn force_push(&self, value: T) -> Result<Option<T>, ForcePushError<T>> {}
    #[twelve::mutates]
    pub fn pop(&self) -> Result<T, PopError> {}
    #[twelve::mutates]
    pub fn try_iter(&self) -> TryIter<'_, T> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
#[derive(Clone)]
pub struct TryIter<'a, T>(T);
impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}
#[derive(Clone, Copy, PartialEq)]
pub enum PopError {
    Empty,
    Closed,
}
impl PopError {
    pub fn is_empty(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl error::Error for PopError {}
impl fmt::Display for PopError {}
#[derive(Clone, Copy, PartialEq)]
pub enum PushError<T> {
    Full(T),
    Closed(T),
}
impl<T> PushError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl<T> error::Error for PushError<T> {}
impl<T> fmt::Display for PushError<T> {}
#[derive(Clone, Copy, PartialEq)]
pub struct ForcePushError<T>(pub T);
impl<T> ForcePushError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> fmt::Display for ForcePushError<T> {}
impl<T> error::Error for ForcePushError<T> {}
