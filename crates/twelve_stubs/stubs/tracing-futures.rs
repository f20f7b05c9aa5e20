//! package = "tracing-futures", version = ">=0.2, <0.3"

use std::pin::Pin;
use tracing::Dispatch;
use tracing::Span;
pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self> {}
    fn in_current_span(self) -> Instrumented<Self> {}
}
pub trait WithSubscriber: Sized {
    fn with_subscriber<S: Into<Dispatch>>(self, subscriber: S) -> WithDispatch<Self> {}
    fn with_current_subscriber(self) -> WithDispatch<Self> {}
}
pub struct Instrumented<T>(T);
pub struct WithDispatch<T>(T);
impl<T> Instrument for T {}
impl<T: std::future::Future> std::future::Future
for Instrumented<T> {
    type Output = T::Output;
}
impl<T: futures::Stream> futures::Stream for Instrumented<T> {
    type Item = T::Item;
}
impl<I, T: futures::Sink<I> + futures::Sink<I>> futures::Sink<I> for Instrumented<T> {
    type Error = T::Error;
}
impl<T> Instrumented<T> {
    pub fn span(&self) -> &Span {}
    #[twelve::view]
    pub fn span_mut(&mut self) -> &mut Span {}
    pub fn inner(&self) -> &T {}
    #[twelve::view]
    pub fn inner_mut(&mut self) -> &mut T {}
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn into_inner(self) -> T {}
}
impl<T> WithSubscriber for T {}
impl<T: std::future::Future> std::future::Future
for WithDispatch<T> {
    type Output = T::Output;
}
impl<T> WithDispatch<T> {
    pub fn with_dispatch<U>(&self, inner: U) -> WithDispatch<U> {}
    pub fn dispatch(&self) -> &Dispatch {}
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn inner(&self) -> &T {}
    #[twelve::view]
    pub fn inner_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
