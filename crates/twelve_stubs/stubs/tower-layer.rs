//! package = "tower-layer", version = ">=0.3, <0.4"

pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
pub struct Identity;
impl Identity {
    pub const fn new() -> Identity {}
}
pub struct Stack<Inner, Outer>(Inner, Outer);
impl<Inner, Outer> Stack<Inner, Outer> {
    pub const fn new(inner: Inner, outer: Outer) -> Self {}
}
pub struct LayerFn<F>(F);
pub fn layer_fn<T>(f: T) -> LayerFn<T> {}
