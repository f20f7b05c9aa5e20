//! package = "arc-swap", version = ">=1, <2"
// A pointer that is exchanged as a whole. `T` is the pointer (`Arc<X>`), as in the crate.

use std::sync::Arc;

pub struct ArcSwapAny<T, S = DefaultStrategy>;

pub struct DefaultStrategy;
pub struct IndependentStrategy;

pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
pub type ArcSwapWeak<T> = ArcSwapAny<std::sync::Weak<T>>;
pub type IndependentArcSwap<T> = ArcSwapAny<Arc<T>, IndependentStrategy>;

impl<T, S> ArcSwapAny<T, S> {
    #[twelve::wraps]
    pub fn new(val: T) -> ArcSwapAny<T, S> {}
    #[twelve::wraps]
    pub fn with_strategy(val: T, strategy: S) -> ArcSwapAny<T, S> {}
    pub fn into_inner(self) -> T {}
    #[twelve::access(read)]
    pub fn load_full(&self) -> T {}
    #[twelve::access(read)]
    pub fn load(&self) -> Guard<T, S> {}
    #[twelve::mutates]
    pub fn store(&self, val: T) {}
    #[twelve::mutates]
    pub fn swap(&self, new: T) -> T {}
    #[twelve::mutates]
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T, S> {}
    #[twelve::mutates]
    pub fn rcu<R: Into<T>, F: FnMut(&T) -> R>(&self, f: F) -> T {}
    #[twelve::access(read)]
    pub fn map<I, R, F: Fn(&I) -> &R>(&self, f: F) -> access::Map<&Self, I, F> {}
}

impl<T, S> ArcSwapAny<Arc<T>, S> {
    #[twelve::wraps]
    pub fn from_pointee(val: T) -> ArcSwapAny<Arc<T>, S> {}
}

impl<T, S> ArcSwapAny<Option<Arc<T>>, S> {
    #[twelve::wraps]
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> ArcSwapAny<Option<Arc<T>>, S> {}
    pub fn empty() -> ArcSwapAny<Option<Arc<T>>, S> {}
    pub const fn const_empty() -> ArcSwapAny<Option<Arc<T>>, S> {}
}

impl<T: Default, S> Default for ArcSwapAny<T, S> {}
impl<T, S> From<T> for ArcSwapAny<T, S> {}

pub struct Guard<T, S = DefaultStrategy>;

impl<T, S> Guard<T, S> {
    #[twelve::alias]
    pub fn into_inner(lease: Self) -> T {}
    #[twelve::wraps]
    pub fn from_inner(inner: T) -> Self {}
}

impl<T, S> std::ops::Deref for Guard<T, S> {
    type Target = T;
}

pub mod cache {
    pub struct Cache<A, T>;
    impl<A, T> Cache<A, T> {
        #[twelve::wraps]
        pub fn new(arc_swap: A) -> Cache<A, T> {}
        #[twelve::view]
        pub fn load(&mut self) -> &T {}
    }
}
pub use cache::Cache;

pub mod access {
    pub struct Map<A, T, F>;

    pub trait Access<T> {
        type Guard: std::ops::Deref<Target = T>;
        #[twelve::access(read)]
        fn load(&self) -> Self::Guard;
    }

    pub trait DynAccess<T> {
        #[twelve::access(read)]
        fn load(&self) -> DynGuard<T>;
    }

    pub struct DynGuard<T>;
    impl<T> std::ops::Deref for DynGuard<T> {
        type Target = T;
    }
}
