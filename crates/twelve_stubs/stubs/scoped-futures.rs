//! package = "scoped-futures", version = ">=0.1, <0.2"

use std::future::Future;
use std::pin::Pin;

pub trait ScopedFuture<'upper_bound, 'subject>: Future {}
pub type ScopedBoxFuture<'upper_bound, 'subject, T> = Pin<Box<dyn Future<Output = T> + Send + 'subject>>;
pub type ScopedLocalBoxFuture<'upper_bound, 'subject, T> = Pin<Box<dyn Future<Output = T> + 'subject>>;
pub struct ScopedFutureWrapper<'upper_bound, 'subject, Fut>(&'upper_bound (), &'subject (), Fut);
impl<'upper_bound, 'subject, Fut: Future> Future for ScopedFutureWrapper<'upper_bound, 'subject, Fut> {
    type Output = Fut::Output;
}
pub trait ScopedFutureExt: Future + Sized {
    fn scoped<'upper_bound, 'subject>(self) -> ScopedFutureWrapper<'upper_bound, 'subject, Self> {}
    fn scope_boxed<'upper_bound, 'subject>(self) -> Pin<Box<dyn Future<Output = <Self as Future>::Output> + Send + 'subject>> {}
    fn scope_boxed_local<'upper_bound, 'subject>(self) -> Pin<Box<dyn Future<Output = <Self as Future>::Output> + 'subject>> {}
}
impl<Fut: Future> ScopedFutureExt for Fut {}
