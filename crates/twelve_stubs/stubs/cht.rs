//! package = "cht", version = ">=0.4, <0.6"

pub mod map {
    use crossbeam_epoch::{self};
    use std::{
        collections::hash_map::RandomState,
        sync::atomic::{self},
    };
    pub type DefaultHashBuilder = RandomState;
    #[twelve::collection(map)]
    #[derive(Default)]
    pub struct HashMap<K, V, S = DefaultHashBuilder>(K, V, S);
    impl<K, V> HashMap<K, V, DefaultHashBuilder> {
        pub fn new() -> HashMap<K, V, DefaultHashBuilder> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V, DefaultHashBuilder> {}
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(build_hasher: S) -> HashMap<K, V, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: S) -> HashMap<K, V, S> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
    }
    impl<K, V, S> HashMap<K, V, S> {
        #[twelve::reads]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<V>
        where
            V: Clone,
        {
        }
        #[twelve::reads]
        pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>
        where
            K: Clone,
            V: Clone,
        {
        }
        #[twelve::reads]
        pub fn get_and<Q: ?Sized, F: FnOnce(&V) -> T, T>(&self, key: &Q, with_value: F) -> Option<T> {}
        #[twelve::reads]
        pub fn get_key_value_and<Q: ?Sized, F: FnOnce(&K, &V) -> T, T>(
            &self,
            key: &Q,
            with_entry: F,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn insert(&self, key: K, value: V) -> Option<V>
        where
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn insert_entry(&self, key: K, value: V) -> Option<(K, V)>
        where
            K: Clone,
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn insert_and<F: FnOnce(&V) -> T, T>(
            &self,
            key: K,
            value: V,
            with_previous_value: F,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn insert_entry_and<F: FnOnce(&K, &V) -> T, T>(
            &self,
            key: K,
            value: V,
            with_previous_entry: F,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<V>
        where
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn remove_entry<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)>
        where
            K: Clone,
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn remove_and<Q: ?Sized, F: FnOnce(&V) -> T, T>(
            &self,
            key: &Q,
            with_previous_value: F,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn remove_entry_and<Q: ?Sized, F: FnOnce(&K, &V) -> T, T>(
            &self,
            key: &Q,
            with_previous_entry: F,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn remove_if<Q: ?Sized, F: FnMut(&K, &V) -> bool>(&self, key: &Q, condition: F) -> Option<V>
        where
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn remove_entry_if<Q: ?Sized, F: FnMut(&K, &V) -> bool>(
            &self,
            key: &Q,
            condition: F,
        ) -> Option<(K, V)>
        where
            K: Clone,
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn remove_if_and<Q: ?Sized, F: FnMut(&K, &V) -> bool, G: FnOnce(&V) -> T, T>(
            &self,
            key: &Q,
            condition: F,
            with_previous_value: G,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn remove_entry_if_and<Q: ?Sized, F: FnMut(&K, &V) -> bool, G: FnOnce(&K, &V) -> T, T>(
            &self,
            key: &Q,
            condition: F,
            with_previous_entry: G,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn insert_or_modify<F: FnMut(&K, &V) -> V>(&self, key: K, value: V, on_modify: F) -> Option<V>
        where
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn insert_or_modify_entry<F: FnMut(&K, &V) -> V>(
            &self,
            key: K,
            value: V,
            on_modify: F,
        ) -> Option<(K, V)>
        where
            K: Clone,
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn insert_with_or_modify<F: FnOnce() -> V, G: FnMut(&K, &V) -> V>(
            &self,
            key: K,
            on_insert: F,
            on_modify: G,
        ) -> Option<V>
        where
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn insert_with_or_modify_entry<F: FnOnce() -> V, G: FnMut(&K, &V) -> V>(
            &self,
            key: K,
            on_insert: F,
            on_modify: G,
        ) -> Option<(K, V)>
        where
            K: Clone,
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn insert_or_modify_and<F: FnMut(&K, &V) -> V, G: FnOnce(&V) -> T, T>(
            &self,
            key: K,
            value: V,
            on_modify: F,
            with_old_value: G,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn insert_or_modify_entry_and<F: FnMut(&K, &V) -> V, G: FnOnce(&K, &V) -> T, T>(
            &self,
            key: K,
            value: V,
            on_modify: F,
            with_old_entry: G,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn insert_with_or_modify_and<F: FnOnce() -> V, G: FnMut(&K, &V) -> V, H: FnOnce(&V) -> T, T>(
            &self,
            key: K,
            on_insert: F,
            on_modify: G,
            with_old_value: H,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn insert_with_or_modify_entry_and<
            F: FnOnce() -> V,
            G: FnMut(&K, &V) -> V,
            H: FnOnce(&K, &V) -> T,
            T,
        >(
            &self,
            key: K,
            on_insert: F,
            on_modify: G,
            with_old_entry: H,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn modify<F: FnMut(&K, &V) -> V>(&self, key: K, on_modify: F) -> Option<V>
        where
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn modify_entry<F: FnMut(&K, &V) -> V>(&self, key: K, on_modify: F) -> Option<(K, V)>
        where
            K: Clone,
            V: Clone,
        {
        }
        #[twelve::mutates]
        pub fn modify_and<F: FnMut(&K, &V) -> V, G: FnOnce(&V) -> T, T>(
            &self,
            key: K,
            on_modify: F,
            with_old_value: G,
        ) -> Option<T> {
        }
        #[twelve::mutates]
        pub fn modify_entry_and<F: FnMut(&K, &V) -> V, G: FnOnce(&K, &V) -> T, T>(
            &self,
            key: K,
            on_modify: F,
            with_old_entry: G,
        ) -> Option<T> {
        }
    }
}
pub use map::HashMap;
