//! package = "quick_cache", version = ">=0.3, <0.8"

pub mod sync {
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct Cache<
        Key,
        Val,
        We = crate::UnitWeighter,
        B = crate::DefaultHashBuilder,
        L = DefaultLifecycle<Key, Val>,
    >;

    impl<Key, Val> Cache<Key, Val> {
        pub fn new(items_capacity: usize) -> Cache<Key, Val> {}
    }

    impl<Key, Val, We, B, L> Cache<Key, Val, We, B, L> {
        pub fn with_weighter(estimated_items_capacity: usize, weight_capacity: u64, weighter: We) -> Self {}
        pub fn with(
            estimated_items_capacity: usize,
            weight_capacity: u64,
            weighter: We,
            hash_builder: B,
            lifecycle: L,
        ) -> Self {
        }
        pub fn with_options(options: crate::Options, weighter: We, hash_builder: B, lifecycle: L) -> Self {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn weight(&self) -> u64 {}
        pub fn capacity(&self) -> u64 {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<Val> {}
        #[twelve::reads]
        pub fn peek<Q: ?Sized>(&self, key: &Q) -> Option<Val> {}
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(Key, Val)> {}
        #[twelve::mutates]
        pub fn remove_if<Q: ?Sized, F: FnOnce(&Val) -> bool>(&self, key: &Q, f: F) -> Option<(Key, Val)> {}
        #[twelve::mutates]
        pub fn replace(&self, key: Key, value: Val, soft: bool) -> Result<(), (Key, Val)> {}
        #[twelve::mutates]
        pub fn retain<F: Fn(&Key, &Val) -> bool>(&self, f: F) {}
        #[twelve::mutates]
        pub fn insert(&self, key: Key, value: Val) {}
        #[twelve::mutates]
        pub fn clear(&self) {}
        #[twelve::reads]
        pub fn iter(&self) -> impl Iterator<Item = (Key, Val)> {}
        #[twelve::mutates]
        pub fn drain(&self) -> impl Iterator<Item = (Key, Val)> {}
        #[twelve::mutates]
        pub fn get_or_insert_with<Q: ?Sized, E>(
            &self,
            key: &Q,
            with: impl FnOnce() -> Result<Val, E>,
        ) -> Result<Val, E> {
        }
        #[twelve::mutates]
        pub async fn get_or_insert_async<Q: ?Sized, E>(
            &self,
            key: &Q,
            with: impl std::future::Future<Output = Result<Val, E>>,
        ) -> Result<Val, E> {
        }
        #[twelve::access(write)]
        pub async fn get_value_or_guard_async<'a, Q: ?Sized>(
            &'a self,
            key: &Q,
        ) -> Result<Val, PlaceholderGuard<'a, Key, Val, We, B, L>> {
        }
    }

    pub struct DefaultLifecycle<Key, Val>;

    pub struct PlaceholderGuard<'a, Key, Val, We, B, L>;
    impl<'a, Key, Val, We, B, L> PlaceholderGuard<'a, Key, Val, We, B, L> {
        #[twelve::mutates]
        pub fn insert(self, value: Val) -> Result<(), Val> {}
    }
}

pub mod unsync {
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct Cache<
        Key,
        Val,
        We = crate::UnitWeighter,
        B = crate::DefaultHashBuilder,
        L = DefaultLifecycle<Key, Val>,
    >;

    impl<Key, Val, We, B, L> Cache<Key, Val, We, B, L> {
        pub fn new(items_capacity: usize) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&Val> {}
        pub fn peek<Q: ?Sized>(&self, key: &Q) -> Option<&Val> {}
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<(Key, Val)> {}
        pub fn insert(&mut self, key: Key, value: Val) {}
        pub fn clear(&mut self) {}
    }

    pub struct DefaultLifecycle<Key, Val>;
}

pub struct UnitWeighter;
pub struct DefaultHashBuilder;
pub struct Options;
pub trait Weighter<Key, Val> {
    fn weight(&self, key: &Key, val: &Val) -> u64;
}
