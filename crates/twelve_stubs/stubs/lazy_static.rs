//! package = "lazy_static", version = ">=1, <2"
// The macro's statics are read by `lower` itself.

#[macro_export]
macro_rules! lazy_static {
    () => {};
}

pub trait LazyStatic {}

pub fn initialize<T: LazyStatic>(lazy: &T) {}
