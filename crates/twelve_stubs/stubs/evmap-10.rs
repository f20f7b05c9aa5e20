//! package = "evmap", version = ">=10, <11"
// A map with one end that writes and many that read. What was written is seen after `refresh`.

use std::collections::hash_map::RandomState;
mod values {
    pub struct Values<T, S = std::collections::hash_map::RandomState>(T, S);
    impl<T, S> Default for Values<T, S> {}
    impl<T, S> Values<T, S> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> ValuesIter<'_, T, S> {}
        pub fn get_one(&self) -> Option<&T> {}
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool {}
    }
    impl<'a, T, S> IntoIterator for &'a Values<T, S> {
        type IntoIter = ValuesIter<'a, T, S>;
        type Item = &'a T;
    }
}
pub use values::Values;
mod write {
    use super::{Operation, ShallowCopy};
    use crate::read::ReadHandle;
    use crate::values::Values;
    use std::collections::hash_map::RandomState;
    #[twelve::collection(map)]
    pub struct WriteHandle<K: Clone, V: ShallowCopy, M: Clone = (), S: Clone = RandomState>(K, V, M, S);
    impl<K: Clone, V: ShallowCopy, M: Clone, S: Clone> WriteHandle<K, V, M, S> {
        #[twelve::view]
        pub fn refresh(&mut self) -> &mut Self {}
        pub fn pending(&self) -> &[Operation<K, V>] {}
        #[twelve::view]
        pub fn flush(&mut self) -> &mut Self {}
        pub fn set_meta(&mut self, meta: M) -> M {}
        pub fn insert(&mut self, k: K, v: V) -> &mut Self {}
        pub fn update(&mut self, k: K, v: V) -> &mut Self {}
        pub fn clear(&mut self, k: K) -> &mut Self {}
        pub fn remove(&mut self, k: K, v: V) -> &mut Self {}
        pub fn empty(&mut self, k: K) -> &mut Self {}
        pub fn purge(&mut self) -> &mut Self {}
        pub fn retain<F: FnMut(&V, bool) -> bool>(&mut self, k: K, f: F) -> &mut Self {}
        pub fn fit(&mut self, k: K) -> &mut Self {}
        pub fn fit_all(&mut self) -> &mut Self {}
        pub fn reserve(&mut self, k: K, additional: usize) -> &mut Self {}
        pub fn empty_at_index(&mut self, index: usize) -> Option<(&K, &Values<V, S>)> {}
    }
    impl<K: Clone, V: ShallowCopy, M: Clone, S: Clone> Extend<(K, V)> for WriteHandle<K, V, M, S> {}
    use std::ops::Deref;
    impl<K: Clone, V: ShallowCopy, M: Clone, S: Clone> Deref for WriteHandle<K, V, M, S> {
        type Target = ReadHandle<K, V, M, S>;
    }
}
pub use crate::write::WriteHandle;
mod read {
    use crate::values::Values;
    use std::collections::hash_map::RandomState;
    use std::iter::FromIterator;
    use std::sync::{self};
    mod guard {
        use crate::values::{Values, ValuesIter};
        pub struct ReadGuard<'rh, T: ?Sized>(T);
        impl<'rh, T: ?Sized> AsRef<T> for ReadGuard<'rh, T> {}
        impl<'rh, T: ?Sized> std::ops::Deref for ReadGuard<'rh, T> {
            type Target = T;
        }
        impl<'rh, T, S> IntoIterator for &'rh ReadGuard<'rh, Values<T, S>> {
            type Item = &'rh T;
            type IntoIter = ValuesIter<'rh, T, S>;
        }
    }
    pub use guard::ReadGuard;
    mod factory {
        use super::ReadHandle;
        use std::collections::hash_map::RandomState;
        #[twelve::shared_handle]
        pub struct ReadHandleFactory<K, V, M = (), S = RandomState>(K, V, M, S);
        impl<K, V, M, S> Clone for ReadHandleFactory<K, V, M, S> {}
        impl<K, V, M, S> ReadHandleFactory<K, V, M, S> {
            pub fn handle(&self) -> ReadHandle<K, V, M, S> {}
        }
    }
    pub use factory::ReadHandleFactory;
    mod read_ref {
        use crate::values::Values;
        use std::collections::hash_map::RandomState;
        pub struct MapReadRef<'rh, K, V, M = (), S = RandomState>(K, V, M, S);
        impl<'rh, K, V, M, S> MapReadRef<'rh, K, V, M, S> {
            pub fn iter(&self) -> ReadGuardIter<'_, K, V, S> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn meta(&self) -> &M {}
            pub fn get<'a, Q: ?Sized>(&'a self, key: &'_ Q) -> Option<&'a Values<V, S>> {}
            pub fn get_one<'a, Q: ?Sized>(&'a self, key: &'_ Q) -> Option<&'a V> {}
            pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
            pub fn contains_value<Q: ?Sized, W: ?Sized>(&self, key: &Q, value: &W) -> bool {}
        }
        impl<'rh, K, Q: ?Sized, V, M, S> std::ops::Index<&'_ Q> for MapReadRef<'rh, K, V, M, S> {
            type Output = Values<V, S>;
        }
        impl<'rg, 'rh, K, V, M, S> IntoIterator for &'rg MapReadRef<'rh, K, V, M, S> {
            type Item = (&'rg K, &'rg Values<V, S>);
            type IntoIter = ReadGuardIter<'rg, K, V, S>;
        }
        pub struct ReadGuardIter<'rg, K, V, S>(K, V, S);
        impl<'rg, K, V, S> Iterator for ReadGuardIter<'rg, K, V, S> {
            type Item = (&'rg K, &'rg Values<V, S>);
        }
    }
    pub use read_ref::{MapReadRef, ReadGuardIter};
    #[twelve::collection(map)]
    #[twelve::shared_handle]
    pub struct ReadHandle<K, V, M = (), S = RandomState>(K, V, M, S);
    impl<K, V, M, S> Clone for ReadHandle<K, V, M, S> {}
    impl<K, V, M, S> ReadHandle<K, V, M, S> {
        pub fn factory(&self) -> ReadHandleFactory<K, V, M, S> {}
    }
    impl<K, V, M: Clone, S> ReadHandle<K, V, M, S> {
        #[twelve::access(read)]
        pub fn read(&self) -> Option<MapReadRef<'_, K, V, M, S>> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::access(read)]
        pub fn meta(&self) -> Option<ReadGuard<'_, M>> {}
        #[twelve::access(read)]
        pub fn get<'rh, Q: ?Sized>(&'rh self, key: &'_ Q) -> Option<ReadGuard<'rh, Values<V, S>>> {}
        #[twelve::access(read)]
        pub fn get_one<'rh, Q: ?Sized>(&'rh self, key: &'_ Q) -> Option<ReadGuard<'rh, V>> {}
        #[twelve::access(read)]
        pub fn meta_get<Q: ?Sized>(&self, key: &Q) -> Option<(Option<ReadGuard<'_, Values<V, S>>>, M)> {}
        pub fn is_destroyed(&self) -> bool {}
        #[twelve::reads]
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::reads]
        pub fn contains_value<Q: ?Sized, W: ?Sized>(&self, key: &Q, value: &W) -> bool {}
        #[twelve::reads]
        pub fn map_into<Map: FnMut(&K, &Values<V, S>) -> Target, Collector: FromIterator<Target>, Target>(
            &self,
            f: Map,
        ) -> Collector {
        }
    }
}
pub use crate::read::{MapReadRef, ReadGuard, ReadGuardIter, ReadHandle, ReadHandleFactory};
pub mod shallow_copy {
    use std::mem::ManuallyDrop;
    pub trait ShallowCopy {
        fn shallow_copy(&self) -> ManuallyDrop<Self>;
    }
    impl<T: ?Sized> ShallowCopy for Box<T> {}
    impl<T: ShallowCopy> ShallowCopy for Option<T> {}
    impl ShallowCopy for String {}
    impl<T> ShallowCopy for Vec<T> {}
    impl<'a, T: ?Sized> ShallowCopy for &'a T {}
}
pub use crate::shallow_copy::ShallowCopy;
pub struct Options<M, S>(M, S);
impl Default for Options<(), RandomState> {}
impl<M, S> Options<M, S> {
    pub fn with_meta<M2>(self, meta: M2) -> Options<M2, S> {}
    pub fn with_hasher<S2>(self, hash_builder: S2) -> Options<M, S2> {}
    pub fn with_capacity(self, capacity: usize) -> Options<M, S> {}
    pub fn construct<K: Clone, V: ShallowCopy>(self) -> (ReadHandle<K, V, M, S>, WriteHandle<K, V, M, S>)
    where
        S: Clone,
        M: Clone,
    {
    }
}
pub fn new<K: Clone, V: ShallowCopy>(
) -> (ReadHandle<K, V, (), RandomState>, WriteHandle<K, V, (), RandomState>) {
}
pub fn with_meta<K: Clone, V: ShallowCopy, M: Clone>(
    meta: M,
) -> (ReadHandle<K, V, M, RandomState>, WriteHandle<K, V, M, RandomState>) {
}
pub fn with_hasher<K: Clone, V: ShallowCopy, M: Clone, S: Clone>(
    meta: M,
    hasher: S,
) -> (ReadHandle<K, V, M, S>, WriteHandle<K, V, M, S>) {
}
