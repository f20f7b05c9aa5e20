//! package = "ahash", version = ">=0.8, <0.9"

pub mod random_state {
    use std::hash::BuildHasher;
    use std::hash::Hash;
    use std::hash::Hasher;
    pub trait RandomSource {
        fn gen_hasher_seed(&self) -> usize;
    }
    pub struct RandomState;
    impl RandomState {
        pub fn new() -> RandomState {}
        pub fn generate_with(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
        pub fn with_seed(key: usize) -> RandomState {}
        pub const fn with_seeds(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
        pub fn hash_one<T: Hash>(&self, x: T) -> u64 {}
    }
    impl Default for RandomState {}
    impl BuildHasher for RandomState {
        type Hasher = AHasher;
    }
}
pub use crate::random_state::RandomState;
use std::hash::BuildHasher;
pub trait HashMapExt {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
pub trait HashSetExt {
    fn new() -> Self;
    fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, S: BuildHasher + Default> HashMapExt for std::collections::HashMap<K, V, S> {}
impl<K, S: BuildHasher + Default> HashSetExt for std::collections::HashSet<K, S> {}
pub struct AHasher;
impl Default for AHasher {}
impl std::hash::Hasher for AHasher {}
pub use hash_map::AHashMap;
pub use hash_set::AHashSet;
mod hash_map {
    use std::collections::HashMap;
    #[twelve::collection(map)]
    pub struct AHashMap<K, V, S = crate::RandomState>(K, V, S);
    impl<K, V> AHashMap<K, V, crate::RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S> AHashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> {}
        pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
        #[twelve::view]
        pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
        pub fn into_keys(self) -> std::collections::hash_map::IntoKeys<K, V> {}
        pub fn into_values(self) -> std::collections::hash_map::IntoValues<K, V> {}
    }
    impl<K, V, S> std::ops::Deref for AHashMap<K, V, S> {
        type Target = HashMap<K, V, S>;
    }
    impl<K, V, S> std::ops::DerefMut for AHashMap<K, V, S> {}
    impl<K, V, S> Default for AHashMap<K, V, S> {}
    impl<K, V, S> IntoIterator for AHashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = std::collections::hash_map::IntoIter<K, V>;
    }
    impl<'a, K, V, S> IntoIterator for &'a AHashMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = std::collections::hash_map::Iter<'a, K, V>;
    }
}
mod hash_set {
    use std::collections::HashSet;
    #[twelve::collection(set)]
    pub struct AHashSet<T, S = crate::RandomState>(T, S);
    impl<T> AHashSet<T, crate::RandomState> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<T, S> std::ops::Deref for AHashSet<T, S> {
        type Target = HashSet<T, S>;
    }
    impl<T, S> std::ops::DerefMut for AHashSet<T, S> {}
    impl<T, S> Default for AHashSet<T, S> {}
    impl<T, S> IntoIterator for AHashSet<T, S> {
        type Item = T;
        type IntoIter = std::collections::hash_set::IntoIter<T>;
    }
    impl<'a, T, S> IntoIterator for &'a AHashSet<T, S> {
        type Item = &'a T;
        type IntoIter = std::collections::hash_set::Iter<'a, T>;
    }
}
