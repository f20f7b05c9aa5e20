//! package = "sharded-slab", version = ">=0.1, <0.2"

pub mod pool {
    use crate::{
        cfg::{self, DefaultConfig},
        clear::Clear,
    };
    use std::sync::Arc;
    #[twelve::collection(list)]
    pub struct Pool<T: Clear + Default, C: cfg::Config = DefaultConfig>(T, C);
    pub struct Ref<'a, T: Clear + Default, C: cfg::Config = DefaultConfig>(T, C);
    pub struct RefMut<'a, T: Clear + Default, C: cfg::Config = DefaultConfig>(T, C);
    pub struct OwnedRef<T: Clear + Default, C: cfg::Config = DefaultConfig>(T, C);
    pub struct OwnedRefMut<T: Clear + Default, C: cfg::Config = DefaultConfig>(T, C);
    impl<T: Clear + Default> Pool<T> {
        pub fn new() -> Self {}
        pub fn new_with_config<C: cfg::Config>() -> Pool<T, C> {}
    }
    impl<T: Clear + Default, C: cfg::Config> Pool<T, C> {
        pub const USED_BITS: usize = ();
        #[twelve::access(write)]
        pub fn create(&self) -> Option<RefMut<'_, T, C>> {}
        #[twelve::access(write)]
        pub fn create_owned(self: Arc<Self>) -> Option<OwnedRefMut<T, C>> {}
        #[twelve::mutates]
        pub fn create_with(&self, init: impl FnOnce(&mut T)) -> Option<usize> {}
        #[twelve::access(read)]
        pub fn get(&self, key: usize) -> Option<Ref<'_, T, C>> {}
        #[twelve::access(read)]
        pub fn get_owned(self: Arc<Self>, key: usize) -> Option<OwnedRef<T, C>> {}
        #[twelve::mutates]
        pub fn clear(&self, key: usize) -> bool {}
    }
    impl<T: Clear + Default> Default for Pool<T> {}
    impl<'a, T: Clear + Default, C: cfg::Config> Ref<'a, T, C> {
        pub fn key(&self) -> usize {}
    }
    impl<'a, T: Clear + Default, C: cfg::Config> std::ops::Deref for Ref<'a, T, C> {
        type Target = T;
    }
    impl<'a, T: PartialEq<T> + Clear + Default, C: cfg::Config> PartialEq<T> for Ref<'a, T, C> {}
    impl<'a, T: Clear + Default, C: cfg::Config + cfg::Config> RefMut<'a, T, C> {
        pub fn key(&self) -> usize {}
        pub fn downgrade(self) -> Ref<'a, T, C> {}
    }
    impl<'a, T: Clear + Default, C: cfg::Config + cfg::Config> std::ops::Deref for RefMut<'a, T, C> {
        type Target = T;
    }
    impl<'a, T: Clear + Default, C: cfg::Config> std::ops::DerefMut for RefMut<'a, T, C> {}
    impl<'a, T: PartialEq<T> + Clear + Default, C: cfg::Config> PartialEq<T> for RefMut<'a, T, C> {}
    impl<T: Clear + Default, C: cfg::Config> OwnedRef<T, C> {
        pub fn key(&self) -> usize {}
    }
    impl<T: Clear + Default, C: cfg::Config> std::ops::Deref for OwnedRef<T, C> {
        type Target = T;
    }
    impl<T: PartialEq<T> + Clear + Default, C: cfg::Config> PartialEq<T> for OwnedRef<T, C> {}
    impl<T: Clear + Default, C: cfg::Config> OwnedRefMut<T, C> {
        pub fn key(&self) -> usize {}
        pub fn downgrade(self) -> OwnedRef<T, C> {}
    }
    impl<T: Clear + Default, C: cfg::Config> std::ops::Deref for OwnedRefMut<T, C> {
        type Target = T;
    }
    impl<T: Clear + Default, C: cfg::Config> std::ops::DerefMut for OwnedRefMut<T, C> {}
    impl<T: PartialEq<T> + Clear + Default, C: cfg::Config> PartialEq<T> for OwnedRefMut<T, C> {}
}
mod cfg {
    pub trait Config: Sized {
        const MAX_THREADS: usize;
        const MAX_PAGES: usize;
        const INITIAL_PAGE_SIZE: usize;
        const RESERVED_BITS: usize;
    }
    #[derive(Copy, Clone)]
    pub struct DefaultConfig;
    impl Config for DefaultConfig {}
}
mod clear {
    pub trait Clear {
        fn clear(&mut self);
    }
    impl<T> Clear for Option<T> {}
    impl<T: Clear> Clear for Box<T> {}
    impl<T> Clear for Vec<T> {}
    impl Clear for String {}
}
mod iter {
    use crate::cfg;
    pub struct UniqueIter<'a, T, C: cfg::Config>(T, C);
    impl<'a, T, C: cfg::Config> Iterator for UniqueIter<'a, T, C> {
        type Item = &'a T;
    }
}
pub use self::{
    cfg::{Config, DefaultConfig},
    clear::Clear,
    iter::UniqueIter,
};
pub use pool::Pool;
use std::sync::Arc;
#[twelve::collection(list)]
pub struct Slab<T, C: cfg::Config = DefaultConfig>(T, C);
pub struct Entry<'a, T, C: cfg::Config = DefaultConfig>(T, C);
pub struct VacantEntry<'a, T, C: cfg::Config = DefaultConfig>(T, C);
pub struct OwnedEntry<T, C: cfg::Config = DefaultConfig>(T, C);
impl<T> Slab<T> {
    pub fn new() -> Self {}
    pub fn new_with_config<C: cfg::Config>() -> Slab<T, C> {}
}
impl<T, C: cfg::Config> Slab<T, C> {
    pub const USED_BITS: usize = ();
    #[twelve::mutates]
    pub fn insert(&self, value: T) -> Option<usize> {}
    #[twelve::access(write)]
    pub fn vacant_entry(&self) -> Option<VacantEntry<'_, T, C>> {}
    #[twelve::mutates]
    pub fn remove(&self, idx: usize) -> bool {}
    #[twelve::mutates]
    pub fn take(&self, idx: usize) -> Option<T> {}
    #[twelve::access(read)]
    pub fn get(&self, key: usize) -> Option<Entry<'_, T, C>> {}
    #[twelve::access(read)]
    pub fn get_owned(self: Arc<Self>, key: usize) -> Option<OwnedEntry<T, C>> {}
    #[twelve::reads]
    pub fn contains(&self, key: usize) -> bool {}
    #[twelve::view]
    pub fn unique_iter(&mut self) -> iter::UniqueIter<'_, T, C> {}
}
impl<T> Default for Slab<T> {}
impl<'a, T, C: cfg::Config> Entry<'a, T, C> {
    pub fn key(&self) -> usize {}
}
impl<'a, T, C: cfg::Config> std::ops::Deref for Entry<'a, T, C> {
    type Target = T;
}
impl<'a, T: PartialEq<T>, C: cfg::Config> PartialEq<T> for Entry<'a, T, C> {}
impl<'a, T, C: cfg::Config> VacantEntry<'a, T, C> {
    #[twelve::mutates]
    pub fn insert(self, val: T) {}
    pub fn key(&self) -> usize {}
}
impl<T, C: cfg::Config> OwnedEntry<T, C> {
    pub fn key(&self) -> usize {}
}
impl<T, C: cfg::Config> std::ops::Deref for OwnedEntry<T, C> {
    type Target = T;
}
impl<T: PartialEq<T>, C: cfg::Config> PartialEq<T> for OwnedEntry<T, C> {}
