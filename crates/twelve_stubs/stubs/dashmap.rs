//! package = "dashmap", version = ">=4, <7"
// Maps and sets that are changed through `&self`. The guards' parameter for the hasher (before 6) is left out.

use std::hash::RandomState;

pub use mapref::entry::{Entry, OccupiedEntry, VacantEntry};

#[twelve::collection(map)]
pub struct DashMap<K, V, S = RandomState>;

impl<K, V> DashMap<K, V, RandomState> {
    pub fn new() -> DashMap<K, V, RandomState> {}
    pub fn with_capacity(capacity: usize) -> DashMap<K, V, RandomState> {}
    pub fn with_shard_amount(shard_amount: usize) -> DashMap<K, V, RandomState> {}
    pub fn with_capacity_and_shard_amount(
        capacity: usize,
        shard_amount: usize,
    ) -> DashMap<K, V, RandomState> {
    }
}

impl<'a, K: 'a, V: 'a, S> DashMap<K, V, S> {
    pub fn with_hasher(hasher: S) -> DashMap<K, V, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> DashMap<K, V, S> {}
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> DashMap<K, V, S> {}
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S> {}
    pub fn hasher(&self) -> &S {}
    #[twelve::mutates]
    pub fn insert(&self, key: K, value: V) -> Option<V> {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {}
    #[twelve::mutates]
    pub fn remove_if_mut<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> {}
    #[twelve::access(read)]
    pub fn iter(&'a self) -> iter::Iter<'a, K, V> {}
    #[twelve::access(write)]
    pub fn iter_mut(&'a self) -> iter::IterMut<'a, K, V> {}
    #[twelve::access(read)]
    pub fn get<Q: ?Sized>(&'a self, key: &Q) -> Option<mapref::one::Ref<'a, K, V>> {}
    #[twelve::access(write)]
    pub fn get_mut<Q: ?Sized>(&'a self, key: &Q) -> Option<mapref::one::RefMut<'a, K, V>> {}
    #[twelve::access(read)]
    pub fn try_get<Q: ?Sized>(&'a self, key: &Q) -> try_result::TryResult<mapref::one::Ref<'a, K, V>> {}
    #[twelve::access(write)]
    pub fn try_get_mut<Q: ?Sized>(&'a self, key: &Q) -> try_result::TryResult<mapref::one::RefMut<'a, K, V>> {
    }
    pub fn shrink_to_fit(&self) {}
    #[twelve::mutates]
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::reads]
    pub fn capacity(&self) -> usize {}
    #[twelve::mutates]
    pub fn alter<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) {}
    #[twelve::mutates]
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V) {}
    #[twelve::access(read)]
    pub fn view<Q: ?Sized, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> {}
    #[twelve::reads]
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    #[twelve::access(write)]
    pub fn entry(&'a self, key: K) -> mapref::entry::Entry<'a, K, V> {}
    #[twelve::access(write)]
    pub fn try_entry(&'a self, key: K) -> Option<mapref::entry::Entry<'a, K, V>> {}
}

impl<K: Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> {}
impl<K, V, S: Default> Default for DashMap<K, V, S> {}
impl<K, V, S> Extend<(K, V)> for DashMap<K, V, S> {}
impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> {}

impl<K, V, S> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = iter::OwningIter<K, V>;
}

impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> {
    type Item = mapref::multiple::RefMulti<'a, K, V>;
    type IntoIter = iter::Iter<'a, K, V>;
}

#[twelve::collection(set)]
pub struct DashSet<K, S = RandomState>;

impl<K> DashSet<K, RandomState> {
    pub fn new() -> DashSet<K, RandomState> {}
    pub fn with_capacity(capacity: usize) -> DashSet<K, RandomState> {}
}

impl<'a, K: 'a, S> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> DashSet<K, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> DashSet<K, S> {}
    #[twelve::mutates]
    pub fn insert(&self, key: K) -> bool {}
    #[twelve::mutates]
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
    #[twelve::mutates]
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> {}
    #[twelve::access(read)]
    pub fn iter(&'a self) -> iter_set::Iter<'a, K, S, DashMap<K, (), S>> {}
    #[twelve::access(read)]
    pub fn get<Q: ?Sized>(&'a self, key: &Q) -> Option<setref::one::Ref<'a, K>> {}
    pub fn shrink_to_fit(&self) {}
    #[twelve::mutates]
    pub fn retain(&self, f: impl FnMut(&K) -> bool) {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::mutates]
    pub fn clear(&self) {}
    #[twelve::reads]
    pub fn capacity(&self) -> usize {}
    #[twelve::reads]
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
}

impl<K: Clone, S: Clone> Clone for DashSet<K, S> {}
impl<K, S: Default> Default for DashSet<K, S> {}
impl<K, S> Extend<K> for DashSet<K, S> {}
impl<K, S> FromIterator<K> for DashSet<K, S> {}

impl<K, S> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = iter_set::OwningIter<K, S>;
}

#[twelve::collection(map)]
pub struct ReadOnlyView<K, V, S = RandomState>;

impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
    pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> {}
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
    pub fn keys(&self) -> impl Iterator<Item = &K> {}
    pub fn values(&self) -> impl Iterator<Item = &V> {}
}

pub mod iter {
    pub struct Iter<'a, K, V>;
    impl<'a, K, V> Iterator for Iter<'a, K, V> {
        type Item = crate::mapref::multiple::RefMulti<'a, K, V>;
    }

    pub struct IterMut<'a, K, V>;
    impl<'a, K, V> Iterator for IterMut<'a, K, V> {
        type Item = crate::mapref::multiple::RefMutMulti<'a, K, V>;
    }

    pub struct OwningIter<K, V>;
    impl<K, V> Iterator for OwningIter<K, V> {
        type Item = (K, V);
    }
}

pub mod iter_set {
    pub struct Iter<'a, K, S, M>(K, S, M);
    impl<'a, K, S, M> Iterator for Iter<'a, K, S, M> {
        type Item = crate::setref::multiple::RefMulti<'a, K>;
    }

    pub struct OwningIter<K, S>(K, S);
    impl<K, S> Iterator for OwningIter<K, S> {
        type Item = K;
    }
}

pub mod setref {
    pub mod one {
        pub struct Ref<'a, K>;
        impl<'a, K> Ref<'a, K> {
            pub fn key(&self) -> &K {}
        }
        impl<'a, K> std::ops::Deref for Ref<'a, K> {
            type Target = K;
        }
    }

    pub mod multiple {
        pub struct RefMulti<'a, K>;
        impl<'a, K> RefMulti<'a, K> {
            pub fn key(&self) -> &K {}
        }
        impl<'a, K> std::ops::Deref for RefMulti<'a, K> {
            type Target = K;
        }
    }
}

pub mod mapref {
    pub mod one {
        pub struct Ref<'a, K, V>;
        impl<'a, K, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn map<F: FnOnce(&V) -> &T, T>(self, f: F) -> MappedRef<'a, K, V, T> {}
            pub fn try_map<F: FnOnce(&V) -> Option<&T>, T>(
                self,
                f: F,
            ) -> Result<MappedRef<'a, K, V, T>, Self> {
            }
        }
        impl<'a, K, V> std::ops::Deref for Ref<'a, K, V> {
            type Target = V;
        }

        pub struct RefMut<'a, K, V>;
        impl<'a, K, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            #[twelve::view]
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair(&self) -> (&K, &V) {}
            #[twelve::view]
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
            pub fn downgrade(self) -> Ref<'a, K, V> {}
            pub fn map<F: FnOnce(&mut V) -> &mut T, T>(self, f: F) -> MappedRefMut<'a, K, V, T> {}
            pub fn try_map<F: FnOnce(&mut V) -> Option<&mut T>, T>(
                self,
                f: F,
            ) -> Result<MappedRefMut<'a, K, V, T>, Self> {
            }
        }
        impl<'a, K, V> std::ops::Deref for RefMut<'a, K, V> {
            type Target = V;
        }
        impl<'a, K, V> std::ops::DerefMut for RefMut<'a, K, V> {}

        pub struct MappedRef<'a, K, V, T>;
        impl<'a, K, V, T> MappedRef<'a, K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            pub fn pair(&self) -> (&K, &T) {}
        }
        impl<'a, K, V, T> std::ops::Deref for MappedRef<'a, K, V, T> {
            type Target = T;
        }

        pub struct MappedRefMut<'a, K, V, T>;
        impl<'a, K, V, T> MappedRefMut<'a, K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            #[twelve::view]
            pub fn value_mut(&mut self) -> &mut T {}
        }
        impl<'a, K, V, T> std::ops::Deref for MappedRefMut<'a, K, V, T> {
            type Target = T;
        }
        impl<'a, K, V, T> std::ops::DerefMut for MappedRefMut<'a, K, V, T> {}
    }

    pub mod multiple {
        pub struct RefMulti<'a, K, V>;
        impl<'a, K, V> RefMulti<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
        }
        impl<'a, K, V> std::ops::Deref for RefMulti<'a, K, V> {
            type Target = V;
        }

        pub struct RefMutMulti<'a, K, V>;
        impl<'a, K, V> RefMutMulti<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            #[twelve::view]
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair(&self) -> (&K, &V) {}
            #[twelve::view]
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
        }
        impl<'a, K, V> std::ops::Deref for RefMutMulti<'a, K, V> {
            type Target = V;
        }
        impl<'a, K, V> std::ops::DerefMut for RefMutMulti<'a, K, V> {}
    }

    pub mod entry {
        use super::one::RefMut;

        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }

        impl<'a, K, V> Entry<'a, K, V> {
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {}
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            #[twelve::mutates]
            pub fn or_default(self) -> RefMut<'a, K, V> {}
            #[twelve::mutates]
            pub fn or_insert(self, value: V) -> RefMut<'a, K, V> {}
            #[twelve::mutates]
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V> {}
            #[twelve::mutates]
            pub fn or_try_insert_with<E>(
                self,
                value: impl FnOnce() -> Result<V, E>,
            ) -> Result<RefMut<'a, K, V>, E> {
            }
            #[twelve::mutates]
            pub fn insert(self, value: V) -> RefMut<'a, K, V> {}
            #[twelve::mutates]
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }

        pub struct VacantEntry<'a, K, V>;
        impl<'a, K, V> VacantEntry<'a, K, V> {
            #[twelve::mutates]
            pub fn insert(self, value: V) -> RefMut<'a, K, V> {}
            #[twelve::mutates]
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
            pub fn into_key(self) -> K {}
            pub fn key(&self) -> &K {}
        }

        pub struct OccupiedEntry<'a, K, V>;
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn get(&self) -> &V {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn into_ref(self) -> RefMut<'a, K, V> {}
            pub fn into_key(self) -> K {}
            pub fn key(&self) -> &K {}
            #[twelve::mutates]
            pub fn remove(self) -> V {}
            #[twelve::mutates]
            pub fn remove_entry(self) -> (K, V) {}
            pub fn replace_entry(self, value: V) -> (K, V) {}
        }
    }
}

pub mod try_result {
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }

    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool {}
        pub fn is_absent(&self) -> bool {}
        pub fn is_locked(&self) -> bool {}
        pub fn unwrap(self) -> R {}
        pub fn try_unwrap(self) -> Option<R> {}
    }
}
