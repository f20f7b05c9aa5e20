//! package = "async-stream", version = ">=0.2, <0.4"
// What the macros are given is run by whoever asks the stream for its next value.

use futures_core::Stream;
use std::future::Future;

#[macro_export]
macro_rules! stream {
    ($($tt:tt)*) => { $crate::streamed(async move { $($tt)* }) };
}
#[macro_export]
macro_rules! try_stream {
    ($($tt:tt)*) => { $crate::streamed(async move { $($tt)* }) };
}
fn streamed<T, F: Future>(body: F) -> impl Stream<Item = T> {}
