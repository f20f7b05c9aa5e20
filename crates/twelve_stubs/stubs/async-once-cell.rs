//! package = "async-once-cell", version = ">=0.3, <0.6"
// Cells that are written once, by a future.

use core::{
    future::Future,
    mem::{self},
    pin::Pin,
};
pub struct OnceCell<T>(T);
impl<T> OnceCell<T> {
    pub const fn new() -> Self {}
    #[twelve::wraps]
    pub const fn new_with(value: T) -> Self {}
    #[twelve::initialises]
    pub async fn get_or_init(&self, init: impl Future<Output = T>) -> &T {}
    #[twelve::initialises]
    pub async fn get_or_try_init<E>(&self, init: impl Future<Output = Result<T, E>>) -> Result<&T, E> {}
    #[twelve::reads]
    pub fn get(&self) -> Option<&T> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
#[twelve::lazy]
pub struct Lazy<T, F>(T, F);
impl<T, F: Future<Output = T>> Lazy<T, F> {
    pub const fn new(future: F) -> Self {}
    pub async fn get(self: Pin<&Self>) -> Pin<&T> {}
}
impl<T, F: Future<Output = T>> Lazy<T, F> {
    pub async fn get_unpin(&self) -> &T {}
}
impl<T, F> Lazy<T, F> {
    pub const fn from_future(future: F) -> Self {}
    #[twelve::wraps]
    pub const fn with_value(value: T) -> Self {}
    pub fn try_get(&self) -> Option<&T> {}
    #[twelve::view]
    pub fn try_get_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
    #[twelve::view]
    pub fn try_get_mut_unpin(&mut self) -> Option<&mut T> {}
    pub fn into_inner(self) -> Option<T> {}
    pub fn into_parts(self) -> Result<T, F> {}
    pub fn replace_and_take(self: Pin<&mut Self>, replacement: Self) -> Option<T> {}
}
