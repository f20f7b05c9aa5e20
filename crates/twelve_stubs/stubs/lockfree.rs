//! package = "lockfree", version = ">=0.5, <0.6"
// The channels are left out.

pub mod prelude {
    pub use map::Map;
    pub use queue::Queue;
    pub use set::Set;
    pub use stack::Stack;
    pub use tls::ThreadLocal;
}
pub mod tls {
    mod tid {
        use std::sync::atomic::Ordering::*;
        #[derive(Clone, Copy, PartialEq)]
        pub struct ThreadId;
        impl ThreadId {
            pub fn current() -> Self {}
        }
        impl Default for ThreadId {}
    }
    pub use self::tid::ThreadId;
    use std::sync::atomic::Ordering::*;
    #[twelve::thread_local]
    pub struct ThreadLocal<T>(T);
    impl<T> ThreadLocal<T> {
        pub fn new() -> Self {}
        pub fn clear(&mut self) {}
        #[twelve::access(lock)]
        pub fn iter(&self) -> Iter<T> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<T> {}
        #[twelve::access(lock)]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::access(lock)]
        pub fn get_with_id(&self, id: ThreadId) -> Option<&T> {}
        #[twelve::access(lock)]
        pub fn with_init<F: FnOnce() -> T>(&self, init: F) -> &T {}
        #[twelve::access(lock)]
        pub fn with_id_and_init<F: FnOnce() -> T>(&self, id: ThreadId, init: F) -> &T {}
        #[twelve::access(lock)]
        pub fn with_default(&self) -> &T
        where
            T: Default,
        {
        }
        #[twelve::access(lock)]
        pub fn with_id_and_default(&self, id: ThreadId) -> &T
        where
            T: Default,
        {
        }
    }
    impl<T> Default for ThreadLocal<T> {}
    impl<T> IntoIterator for ThreadLocal<T> {
        type IntoIter = IntoIter<T>;
        type Item = T;
    }
    impl<'tls, T> IntoIterator for &'tls ThreadLocal<T> {
        type IntoIter = Iter<'tls, T>;
        type Item = &'tls T;
    }
    impl<'tls, T> IntoIterator for &'tls mut ThreadLocal<T> {
        type IntoIter = IterMut<'tls, T>;
        type Item = &'tls mut T;
    }
    pub struct Iter<'tls, T>(T);
    impl<'tls, T> Iterator for Iter<'tls, T> {
        type Item = &'tls T;
    }
    pub struct IterMut<'tls, T>(T);
    impl<'tls, T> Iterator for IterMut<'tls, T> {
        type Item = &'tls mut T;
    }
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }
}
pub mod queue {
    use std::{iter::FromIterator, sync::atomic::Ordering::*};
    #[twelve::collection(list)]
    pub struct Queue<T>(T);
    impl<T> Queue<T> {
        pub fn new() -> Self {}
        #[twelve::mutates]
        pub fn pop_iter<'queue>(&'queue self) -> PopIter<'queue, T> {}
        #[twelve::mutates]
        pub fn push(&self, item: T) {}
        #[twelve::mutates]
        pub fn pop(&self) -> Option<T> {}
        #[twelve::mutates]
        pub fn extend<I: IntoIterator<Item = T>>(&self, iterable: I) {}
    }
    impl<T> Default for Queue<T> {}
    impl<T> FromIterator<T> for Queue<T> {}
    impl<T> Extend<T> for Queue<T> {}
    impl<T> Iterator for Queue<T> {
        type Item = T;
    }
    pub struct PopIter<'queue, T>(T);
    impl<'queue, T> Iterator for PopIter<'queue, T> {
        type Item = T;
    }
}
pub mod stack {
    use std::{iter::FromIterator, sync::atomic::Ordering::*};
    #[twelve::collection(list)]
    pub struct Stack<T>(T);
    impl<T> Stack<T> {
        pub fn new() -> Self {}
        #[twelve::mutates]
        pub fn pop_iter<'stack>(&'stack self) -> PopIter<'stack, T> {}
        #[twelve::mutates]
        pub fn push(&self, val: T) {}
        #[twelve::mutates]
        pub fn pop(&self) -> Option<T> {}
        #[twelve::mutates]
        pub fn extend<I: IntoIterator<Item = T>>(&self, iterable: I) {}
    }
    impl<T> Default for Stack<T> {}
    impl<T> Iterator for Stack<T> {
        type Item = T;
    }
    impl<T> Extend<T> for Stack<T> {}
    impl<T> FromIterator<T> for Stack<T> {}
    pub struct PopIter<'stack, T>(T);
    impl<'stack, T> Iterator for PopIter<'stack, T> {
        type Item = T;
    }
}
pub mod map {
    mod insertion {
        use super::Removed;
        #[derive(PartialEq)]
        pub enum Insertion<K, V, E> {
            Created,
            Updated(Removed<K, V>),
            Failed(E),
        }
        impl<K, V, E> Insertion<K, V, E> {
            pub fn created(&self) -> bool {}
            pub fn updated(&self) -> Option<&Removed<K, V>> {}
            pub fn take_updated(self) -> Result<Removed<K, V>, Self> {}
            pub fn failed(&self) -> Option<&E> {}
            pub fn take_failed(self) -> Result<E, Self> {}
        }
        #[derive(Clone, Copy, PartialEq)]
        pub enum Preview<V> {
            Discard,
            Keep,
            New(V),
        }
    }
    mod guard {
        use std::{borrow::Borrow, ops::Deref};
        pub struct ReadGuard<'map, K, V>(K, V);
        impl<'map, K, V> ReadGuard<'map, K, V> {
            pub fn key(&self) -> &K {}
            pub fn val(&self) -> &V {}
        }
        impl<'map, K, V> Deref for ReadGuard<'map, K, V> {
            type Target = (K, V);
        }
        impl<'map, K, V> PartialEq for ReadGuard<'map, K, V> where (K, V): PartialEq {}
        impl<'map, K, V> PartialEq<(K, V)> for ReadGuard<'map, K, V> where (K, V): PartialEq {}
        impl<'map, K, V> AsRef<(K, V)> for ReadGuard<'map, K, V> {}
        impl<'map, K, V> Borrow<(K, V)> for ReadGuard<'map, K, V> {}
        pub struct Removed<K, V>(K, V);
        impl<K, V> Removed<K, V> {
            pub fn key(&self) -> &K {}
            pub fn val(&self) -> &V {}
            pub fn try_as_mut(this: &mut Self) -> Option<&mut (K, V)> {}
            pub fn try_into(this: Self) -> Result<(K, V), Self> {}
        }
        impl<K, V> Deref for Removed<K, V> {
            type Target = (K, V);
        }
        impl<K, V> PartialEq for Removed<K, V> where (K, V): PartialEq {}
        impl<K, V> PartialEq<(K, V)> for Removed<K, V> where (K, V): PartialEq {}
        impl<K, V> AsRef<(K, V)> for Removed<K, V> {}
        impl<K, V> Borrow<(K, V)> for Removed<K, V> {}
    }
    mod iter {
        use super::guard::ReadGuard;
        use std::sync::atomic::Ordering::*;
        pub struct Iter<'map, K, V>(K, V);
        impl<'map, K, V> Iterator for Iter<'map, K, V> {
            type Item = ReadGuard<'map, K, V>;
        }
        pub struct IntoIter<K, V>(K, V);
        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
        }
        pub struct IterMut<'map, K, V>(K, V);
        impl<'map, K, V> Iterator for IterMut<'map, K, V> {
            type Item = (&'map K, &'map mut V);
        }
    }
    pub use self::{
        guard::{ReadGuard, Removed},
        insertion::{Insertion, Preview},
        iter::{IntoIter, Iter, IterMut},
    };
    pub use std::collections::hash_map::RandomState;
    use std::iter::FromIterator;
    #[twelve::collection(map)]
    pub struct Map<K, V, H = RandomState>(K, V, H);
    impl<K, V> Map<K, V> {
        pub fn new() -> Self {}
    }
    impl<K, V, H> Map<K, V, H> {
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<K, V> {}
        #[twelve::view]
        pub fn optimize_space(&mut self) {}
        pub fn clear(&mut self) {}
    }
    impl<K, V, H> Map<K, V, H> {
        pub fn with_hasher(builder: H) -> Self {}
        pub fn hasher(&self) -> &H {}
        #[twelve::access(read)]
        pub fn get<'map, Q: ?Sized>(&'map self, key: &Q) -> Option<ReadGuard<'map, K, V>> {}
        #[twelve::mutates]
        pub fn insert(&self, key: K, val: V) -> Option<Removed<K, V>> {}
        #[twelve::mutates]
        pub fn insert_with<F: FnMut(&K, Option<&mut V>, Option<&(K, V)>) -> Preview<V>>(
            &self,
            key: K,
            interactive: F,
        ) -> Insertion<K, V, (K, Option<V>)> {
        }
        #[twelve::mutates]
        pub fn reinsert(&self, removed: Removed<K, V>) -> Insertion<K, V, Removed<K, V>> {}
        #[twelve::mutates]
        pub fn reinsert_with<F: FnMut(&(K, V), Option<&(K, V)>) -> bool>(
            &self,
            removed: Removed<K, V>,
            interactive: F,
        ) -> Insertion<K, V, Removed<K, V>> {
        }
        #[twelve::mutates]
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<Removed<K, V>> {}
        #[twelve::mutates]
        pub fn remove_with<Q: ?Sized, F: FnMut(&(K, V)) -> bool>(
            &self,
            key: &Q,
            interactive: F,
        ) -> Option<Removed<K, V>> {
        }
        #[twelve::mutates]
        pub fn extend<I: IntoIterator<Item = (K, V)>>(&self, iterable: I) {}
    }
    impl<K, V, H: Default> Default for Map<K, V, H> {}
    impl<'map, K, V, H> IntoIterator for &'map Map<K, V, H> {
        type Item = ReadGuard<'map, K, V>;
        type IntoIter = Iter<'map, K, V>;
    }
    impl<'map, K, V, H> IntoIterator for &'map mut Map<K, V, H> {
        type Item = (&'map K, &'map mut V);
        type IntoIter = IterMut<'map, K, V>;
    }
    impl<K, V, H> IntoIterator for Map<K, V, H> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }
    impl<K, V, H> Extend<(K, V)> for Map<K, V, H> {}
    impl<K, V, H: Default> FromIterator<(K, V)> for Map<K, V, H> {}
}
pub mod set {
    use std::{borrow::Borrow, fmt, iter::FromIterator, ops::Deref};
    #[twelve::collection(set)]
    pub struct Set<T, H = RandomState>(T, H);
    impl<T> Set<T> {
        pub fn new() -> Self {}
    }
    impl<T, H> Set<T, H> {
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<T> {}
    }
    impl<T, H> Set<T, H> {
        pub fn with_hasher(builder: H) -> Self {}
        pub fn hasher(&self) -> &H {}
        #[twelve::view]
        pub fn optimize_space(&mut self) {}
        pub fn clear(&mut self) {}
        #[twelve::reads]
        pub fn contains<U>(&self, elem: &U) -> bool {}
        #[twelve::access(read)]
        pub fn get<'set, U>(&'set self, elem: &U) -> Option<ReadGuard<'set, T>> {}
        #[twelve::mutates]
        pub fn insert(&self, elem: T) -> Result<(), T> {}
        #[twelve::mutates]
        pub fn insert_with<F: FnMut(&T, Option<&T>) -> bool>(
            &self,
            elem: T,
            interactive: F,
        ) -> Insertion<T, T> {
        }
        #[twelve::mutates]
        pub fn reinsert(&self, elem: Removed<T>) -> Result<(), Removed<T>> {}
        #[twelve::mutates]
        pub fn reinsert_with<F: FnMut(&T, Option<&T>) -> bool>(
            &self,
            elem: Removed<T>,
            interactive: F,
        ) -> Insertion<T, Removed<T>> {
        }
        #[twelve::mutates]
        pub fn remove<U>(&self, elem: &U) -> Option<Removed<T>> {}
        #[twelve::mutates]
        pub fn remove_with<U, F: FnMut(&T) -> bool>(&self, elem: &U, interactive: F) -> Option<Removed<T>> {}
        #[twelve::mutates]
        pub fn extend<I: IntoIterator<Item = T>>(&self, iterable: I) {}
    }
    impl<T, H: Default> Default for Set<T, H> {}
    impl<T, H> IntoIterator for Set<T, H> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
    impl<'set, T, H> IntoIterator for &'set Set<T, H> {
        type Item = ReadGuard<'set, T>;
        type IntoIter = Iter<'set, T>;
    }
    impl<T, H: Default> FromIterator<T> for Set<T, H> {}
    impl<T, H> Extend<T> for Set<T, H> {}
    #[derive(PartialEq)]
    pub enum Insertion<T, E> {
        Created,
        Updated(Removed<T>),
        Failed(E),
    }
    impl<T, E> Insertion<T, E> {
        pub fn created(&self) -> bool {}
        pub fn updated(&self) -> Option<&Removed<T>> {}
        pub fn take_updated(self) -> Result<Removed<T>, Self> {}
        pub fn failed(&self) -> Option<&E> {}
        pub fn take_failed(self) -> Result<E, Self> {}
    }
    #[derive(PartialEq)]
    pub struct ReadGuard<'set, T>(T);
    impl<'set, T> Deref for ReadGuard<'set, T> {
        type Target = T;
    }
    impl<'set, T: fmt::Display> fmt::Display for ReadGuard<'set, T> {}
    impl<'set, T: PartialEq> PartialEq<T> for ReadGuard<'set, T> {}
    impl<'set, T> Borrow<T> for ReadGuard<'set, T> {}
    impl<'set, T> AsRef<T> for ReadGuard<'set, T> {}
    #[derive(PartialEq)]
    pub struct Removed<T>(T);
    impl<T> Removed<T> {
        pub fn try_as_mut(this: &mut Self) -> Option<&mut T> {}
        pub fn try_into(this: Self) -> Result<T, Self> {}
    }
    impl<T> Deref for Removed<T> {
        type Target = T;
    }
    impl<T: fmt::Display> fmt::Display for Removed<T> {}
    impl<T: PartialEq> PartialEq<T> for Removed<T> {}
    impl<T> Borrow<T> for Removed<T> {}
    impl<T> AsRef<T> for Removed<T> {}
    pub struct Iter<'set, T>(T);
    impl<'set, T> Iterator for Iter<'set, T> {
        type Item = ReadGuard<'set, T>;
    }
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }
}
