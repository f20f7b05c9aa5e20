//! package = "rpds", version = ">=0.9, <2"
// Collections whose clones share what is equal. `insert` and its like give another; `insert_mut` and its like change the
// receiver.

mod utils {
    pub type DefaultBuildHasher = std::collections::hash_map::RandomState;
    pub type DefaultBuildHasher = core::hash::BuildHasherDefault<core::hash::SipHasher>;
}
pub mod list {
    use archery::*;
    use core::fmt::Display;
    use core::iter::FromIterator;
    #[macro_export]
    macro_rules! list {
        () => {};
    }
    #[macro_export]
    macro_rules! list_sync {
        () => {};
    }
    #[twelve::collection(list)]
    pub struct List<T, P: SharedPointerKind = RcK>(T, P);
    pub type ListSync<T> = List<T, ArcTK>;
    impl<T> ListSync<T> {
        pub fn new_sync() -> ListSync<T> {}
    }
    impl<T> List<T> {
        pub fn new() -> List<T> {}
    }
    impl<T, P: SharedPointerKind> List<T, P> {
        pub fn new_with_ptr_kind() -> List<T, P> {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        #[twelve::fresh]
        pub fn drop_first(&self) -> Option<List<T, P>> {}
        pub fn drop_first_mut(&mut self) -> bool {}
        #[twelve::fresh]
        pub fn push_front(&self, v: T) -> List<T, P> {}
        pub fn push_front_mut(&mut self, v: T) {}
        #[twelve::fresh]
        pub fn reverse(&self) -> List<T, P> {}
        pub fn reverse_mut(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, T, P> {}
    }
    impl<T, P: SharedPointerKind> Default for List<T, P> {}
    impl<T: PartialEq, P: SharedPointerKind, PO: SharedPointerKind> PartialEq<List<T, PO>> for List<T, P> {}
    impl<T, P: SharedPointerKind> Clone for List<T, P> {}
    impl<T: Display, P: SharedPointerKind> Display for List<T, P> {}
    impl<'a, T, P: SharedPointerKind> IntoIterator for &'a List<T, P> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T, P>;
    }
    impl<T, P: SharedPointerKind> FromIterator<T> for List<T, P> {}
}
pub mod map {
    pub mod hash_trie_map {
        use crate::utils::DefaultBuildHasher;
        use archery::{ArcTK, RcK, SharedPointerKind};
        use core::fmt::Display;
        use core::iter;
        use core::iter::FromIterator;
        use core::ops::Index;
        #[macro_export]
        macro_rules! ht_map {
            () => {};
        }
        #[macro_export]
        macro_rules! ht_map_sync {
            () => {};
        }
        #[twelve::collection(map)]
        pub struct HashTrieMap<K, V, P: SharedPointerKind = RcK, H = DefaultBuildHasher>(K, V, P, H);
        pub type HashTrieMapSync<K, V, H = DefaultBuildHasher> = HashTrieMap<K, V, ArcTK, H>;
        impl<K, V> HashTrieMap<K, V> {
            pub fn new() -> HashTrieMap<K, V> {}
            pub fn new_with_degree(degree: u8) -> HashTrieMap<K, V> {}
        }
        impl<K, V> HashTrieMapSync<K, V> {
            pub fn new_sync() -> HashTrieMapSync<K, V> {}
            pub fn new_sync_with_degree(degree: u8) -> HashTrieMapSync<K, V> {}
        }
        impl<K, V, P: SharedPointerKind, H: Clone> HashTrieMap<K, V, P, H> {
            pub fn new_with_hasher_and_ptr_kind(hasher_builder: H) -> HashTrieMap<K, V, P, H> {}
            pub fn new_with_hasher_and_degree_and_ptr_kind(
                hasher_builder: H,
                degree: u8,
            ) -> HashTrieMap<K, V, P, H> {
            }
            pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
            pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> {}
            #[twelve::fresh]
            pub fn insert(&self, key: K, value: V) -> HashTrieMap<K, V, P, H> {}
            pub fn insert_mut(&mut self, key: K, value: V) {}
            #[twelve::fresh]
            pub fn remove<Q: ?Sized>(&self, key: &Q) -> HashTrieMap<K, V, P, H> {}
            pub fn remove_mut<Q: ?Sized>(&mut self, key: &Q) -> bool {}
            pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
            pub fn ptr_eq<PO: SharedPointerKind, HO>(&self, other: &HashTrieMap<K, V, PO, HO>) -> bool {}
            pub fn size(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> Iter<'_, K, V, P> {}
            pub fn keys(&self) -> IterKeys<'_, K, V, P> {}
            pub fn values(&self) -> IterValues<'_, K, V, P> {}
        }
        impl<K: Clone, V: Clone, P: SharedPointerKind, H: Clone> HashTrieMap<K, V, P, H> {
            #[twelve::view]
            pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
        }
        impl<K, Q: ?Sized, V, P: SharedPointerKind, H: Clone> Index<&Q> for HashTrieMap<K, V, P, H> {
            type Output = V;
        }
        impl<K, V, P: SharedPointerKind, H: Clone> Clone for HashTrieMap<K, V, P, H> {}
        impl<K, V, P: SharedPointerKind, H: Default + Clone> Default for HashTrieMap<K, V, P, H> {}
        impl<K, V: PartialEq, P: SharedPointerKind, PO: SharedPointerKind, H: Clone>
            PartialEq<HashTrieMap<K, V, PO, H>> for HashTrieMap<K, V, P, H>
        {
        }
        impl<K: Display, V: Display, P: SharedPointerKind, H: Clone> Display for HashTrieMap<K, V, P, H> {}
        impl<'a, K, V, P: SharedPointerKind, H: Default + Clone> IntoIterator for &'a HashTrieMap<K, V, P, H> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V, P>;
        }
        impl<K, V, P: SharedPointerKind, H: Clone + Default> FromIterator<(K, V)> for HashTrieMap<K, V, P, H> {}
    }
    pub mod red_black_tree_map {
        use archery::{ArcTK, RcK, SharedPointerKind};
        use core::fmt::Display;
        use core::iter::FromIterator;
        use core::ops::{Index, RangeBounds};
        #[macro_export]
        macro_rules! rbt_map {
            () => {};
        }
        #[macro_export]
        macro_rules! rbt_map_sync {
            () => {};
        }
        #[twelve::collection(map)]
        pub struct RedBlackTreeMap<K, V, P: SharedPointerKind = RcK>(K, V, P);
        pub type RedBlackTreeMapSync<K, V> = RedBlackTreeMap<K, V, ArcTK>;
        impl<K, V> RedBlackTreeMapSync<K, V> {
            pub fn new_sync() -> RedBlackTreeMapSync<K, V> {}
        }
        impl<K, V> RedBlackTreeMap<K, V> {
            pub fn new() -> RedBlackTreeMap<K, V> {}
        }
        impl<K, V, P: SharedPointerKind> RedBlackTreeMap<K, V, P> {
            pub fn new_with_ptr_kind() -> RedBlackTreeMap<K, V, P> {}
            pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
            pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> {}
            pub fn first(&self) -> Option<(&K, &V)> {}
            pub fn last(&self) -> Option<(&K, &V)> {}
            #[twelve::fresh]
            pub fn insert(&self, key: K, value: V) -> RedBlackTreeMap<K, V, P> {}
            pub fn insert_mut(&mut self, key: K, value: V) {}
            #[twelve::fresh]
            pub fn remove<Q: ?Sized>(&self, key: &Q) -> RedBlackTreeMap<K, V, P> {}
            pub fn remove_mut<Q: ?Sized>(&mut self, key: &Q) -> bool {}
            pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
            pub fn ptr_eq<PO: SharedPointerKind>(&self, other: &RedBlackTreeMap<K, V, PO>) -> bool {}
            pub fn size(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> Iter<'_, K, V, P> {}
            pub fn keys(&self) -> IterKeys<'_, K, V, P> {}
            pub fn values(&self) -> IterValues<'_, K, V, P> {}
            pub fn range<Q: ?Sized, RB: RangeBounds<Q>>(&self, range: RB) -> RangeIter<'_, K, V, RB, Q, P> {}
        }
        impl<K: Clone, V: Clone, P: SharedPointerKind> RedBlackTreeMap<K, V, P> {
            #[twelve::view]
            pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
        }
        impl<K, Q: ?Sized, V, P: SharedPointerKind> Index<&Q> for RedBlackTreeMap<K, V, P> {
            type Output = V;
        }
        impl<K, V, P: SharedPointerKind> Clone for RedBlackTreeMap<K, V, P> {}
        impl<K, V, P: SharedPointerKind> Default for RedBlackTreeMap<K, V, P> {}
        impl<K, V: PartialEq, P: SharedPointerKind, PO: SharedPointerKind>
            PartialEq<RedBlackTreeMap<K, V, PO>> for RedBlackTreeMap<K, V, P>
        {
        }
        impl<K: Display, V: Display, P: SharedPointerKind> Display for RedBlackTreeMap<K, V, P> {}
        impl<'a, K, V, P: SharedPointerKind> IntoIterator for &'a RedBlackTreeMap<K, V, P> {
            type Item = (&'a K, &'a V);
            type IntoIter = Iter<'a, K, V, P>;
        }
        impl<K, V, P: SharedPointerKind> FromIterator<(K, V)> for RedBlackTreeMap<K, V, P> {}
    }
}
pub mod queue {
    use archery::*;
    use core::fmt::Display;
    use core::iter::FromIterator;
    #[macro_export]
    macro_rules! queue {
        () => {};
    }
    #[macro_export]
    macro_rules! queue_sync {
        () => {};
    }
    #[twelve::collection(list)]
    pub struct Queue<T, P: SharedPointerKind = RcK>(T, P);
    pub type QueueSync<T> = Queue<T, ArcTK>;
    impl<T> QueueSync<T> {
        pub fn new_sync() -> QueueSync<T> {}
    }
    impl<T> Queue<T> {
        pub fn new() -> Queue<T> {}
    }
    impl<T, P: SharedPointerKind> Queue<T, P> {
        pub fn new_with_ptr_kind() -> Queue<T, P> {}
        pub fn peek(&self) -> Option<&T> {}
        #[twelve::fresh]
        pub fn dequeue(&self) -> Option<Queue<T, P>> {}
        pub fn dequeue_mut(&mut self) -> bool {}
        #[twelve::fresh]
        pub fn enqueue(&self, v: T) -> Queue<T, P> {}
        pub fn enqueue_mut(&mut self, v: T) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, T, P> {}
    }
    impl<T, P: SharedPointerKind> Default for Queue<T, P> {}
    impl<T: PartialEq, P: SharedPointerKind, PO: SharedPointerKind> PartialEq<Queue<T, PO>> for Queue<T, P> {}
    impl<T, P: SharedPointerKind> Clone for Queue<T, P> {}
    impl<T: Display, P: SharedPointerKind> Display for Queue<T, P> {}
    impl<'a, T, P: SharedPointerKind> IntoIterator for &'a Queue<T, P> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T, P>;
    }
    impl<T, P: SharedPointerKind> FromIterator<T> for Queue<T, P> {}
}
pub mod set {
    pub mod hash_trie_set {
        use crate::utils::DefaultBuildHasher;
        use archery::{ArcTK, RcK, SharedPointerKind};
        use core::fmt::Display;
        use core::iter::FromIterator;
        #[macro_export]
        macro_rules! ht_set {
            () => {};
        }
        #[macro_export]
        macro_rules! ht_set_sync {
            () => {};
        }
        #[twelve::collection(set)]
        pub struct HashTrieSet<T, P: SharedPointerKind = RcK, H: Clone = DefaultBuildHasher>(T, P, H);
        pub type HashTrieSetSync<T, H = DefaultBuildHasher> = HashTrieSet<T, ArcTK, H>;
        impl<T> HashTrieSet<T, RcK, DefaultBuildHasher> {
            pub fn new() -> HashTrieSet<T> {}
            pub fn new_with_degree(degree: u8) -> HashTrieSet<T> {}
        }
        impl<T> HashTrieSetSync<T> {
            pub fn new_sync() -> HashTrieSetSync<T> {}
            pub fn new_with_degree_sync(degree: u8) -> HashTrieSetSync<T> {}
        }
        impl<T, P: SharedPointerKind, H: Clone> HashTrieSet<T, P, H> {
            pub fn new_with_hasher_with_ptr_kind(hasher_builder: H) -> HashTrieSet<T, P, H> {}
            pub fn new_with_hasher_and_degree_and_ptr_kind(
                hasher_builder: H,
                degree: u8,
            ) -> HashTrieSet<T, P, H> {
            }
            #[twelve::fresh]
            pub fn insert(&self, v: T) -> HashTrieSet<T, P, H> {}
            pub fn insert_mut(&mut self, v: T) {}
            #[twelve::fresh]
            pub fn remove<V: ?Sized>(&self, v: &V) -> HashTrieSet<T, P, H> {}
            pub fn remove_mut<V: ?Sized>(&mut self, v: &V) -> bool {}
            pub fn get<V: ?Sized>(&self, v: &V) -> Option<&T> {}
            pub fn contains<V: ?Sized>(&self, v: &V) -> bool {}
            pub fn is_disjoint<HO: Clone>(&self, other: &HashTrieSet<T, P, HO>) -> bool {}
            pub fn ptr_eq<PO: SharedPointerKind, HO: Clone>(&self, other: &HashTrieSet<T, PO, HO>) -> bool {}
            pub fn is_subset<HO: Clone>(&self, other: &HashTrieSet<T, P, HO>) -> bool {}
            pub fn is_superset<HO: Clone>(&self, other: &HashTrieSet<T, P, HO>) -> bool {}
            pub fn size(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> Iter<'_, T, P> {}
        }
        impl<T, P: SharedPointerKind, H: Clone> Clone for HashTrieSet<T, P, H> {}
        impl<T, P: SharedPointerKind, H: Default + Clone> Default for HashTrieSet<T, P, H> {}
        impl<T, P: SharedPointerKind, PO: SharedPointerKind, H: Clone> PartialEq<HashTrieSet<T, PO, H>>
            for HashTrieSet<T, P, H>
        {
        }
        impl<T: Display, P: SharedPointerKind, H: Clone> Display for HashTrieSet<T, P, H> {}
        impl<'a, T, P: SharedPointerKind, H: Default + Clone> IntoIterator for &'a HashTrieSet<T, P, H> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T, P>;
        }
        impl<T, P: SharedPointerKind, H: Clone + Default> FromIterator<T> for HashTrieSet<T, P, H> {}
    }
    pub mod red_black_tree_set {
        use archery::{ArcTK, RcK, SharedPointerKind};
        use core::fmt::Display;
        use core::iter::FromIterator;
        use core::ops::RangeBounds;
        #[macro_export]
        macro_rules! rbt_set {
            () => {};
        }
        #[macro_export]
        macro_rules! rbt_set_sync {
            () => {};
        }
        #[twelve::collection(set)]
        pub struct RedBlackTreeSet<T, P: SharedPointerKind = RcK>(T, P);
        pub type RedBlackTreeSetSync<T> = RedBlackTreeSet<T, ArcTK>;
        impl<T> RedBlackTreeSetSync<T> {
            pub fn new_sync() -> RedBlackTreeSetSync<T> {}
        }
        impl<T> RedBlackTreeSet<T> {
            pub fn new() -> RedBlackTreeSet<T> {}
        }
        impl<T, P: SharedPointerKind> RedBlackTreeSet<T, P> {
            pub fn new_with_ptr_kind() -> RedBlackTreeSet<T, P> {}
            #[twelve::fresh]
            pub fn insert(&self, v: T) -> RedBlackTreeSet<T, P> {}
            pub fn insert_mut(&mut self, v: T) {}
            #[twelve::fresh]
            pub fn remove<V: ?Sized>(&self, v: &V) -> RedBlackTreeSet<T, P> {}
            pub fn remove_mut<V: ?Sized>(&mut self, v: &V) -> bool {}
            pub fn get<V: ?Sized>(&self, v: &V) -> Option<&T> {}
            pub fn contains<V: ?Sized>(&self, v: &V) -> bool {}
            pub fn first(&self) -> Option<&T> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn is_disjoint<PO: SharedPointerKind>(&self, other: &RedBlackTreeSet<T, PO>) -> bool {}
            pub fn ptr_eq<PO: SharedPointerKind>(&self, other: &RedBlackTreeSet<T, PO>) -> bool {}
            pub fn is_subset<PO: SharedPointerKind>(&self, other: &RedBlackTreeSet<T, PO>) -> bool {}
            pub fn is_superset<PO: SharedPointerKind>(&self, other: &RedBlackTreeSet<T, PO>) -> bool {}
            pub fn size(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> Iter<'_, T, P> {}
            pub fn range<Q: ?Sized, RB: RangeBounds<Q>>(&self, range: RB) -> RangeIter<'_, T, RB, Q, P> {}
        }
        impl<T, P: SharedPointerKind> Clone for RedBlackTreeSet<T, P> {}
        impl<T, P: SharedPointerKind> Default for RedBlackTreeSet<T, P> {}
        impl<T, P: SharedPointerKind, PO: SharedPointerKind> PartialEq<RedBlackTreeSet<T, PO>>
            for RedBlackTreeSet<T, P>
        {
        }
        impl<T: Display, P: SharedPointerKind> Display for RedBlackTreeSet<T, P> {}
        impl<'a, T, P: SharedPointerKind> IntoIterator for &'a RedBlackTreeSet<T, P> {
            type Item = &'a T;
            type IntoIter = Iter<'a, T, P>;
        }
        impl<T, P: SharedPointerKind> FromIterator<T> for RedBlackTreeSet<T, P> {}
    }
}
pub mod stack {
    use archery::*;
    use core::fmt::Display;
    use core::iter::FromIterator;
    #[macro_export]
    macro_rules! stack {
        () => {};
    }
    #[macro_export]
    macro_rules! stack_sync {
        () => {};
    }
    #[twelve::collection(list)]
    pub struct Stack<T, P: SharedPointerKind = RcK>(T, P);
    pub type StackSync<T> = Stack<T, ArcTK>;
    impl<T> StackSync<T> {
        pub fn new_sync() -> StackSync<T> {}
    }
    impl<T> Stack<T> {
        pub fn new() -> Stack<T> {}
    }
    impl<T, P: SharedPointerKind> Stack<T, P> {
        pub fn new_with_ptr_kind() -> Stack<T, P> {}
        pub fn peek(&self) -> Option<&T> {}
        #[twelve::fresh]
        pub fn pop(&self) -> Option<Stack<T, P>> {}
        pub fn pop_mut(&mut self) -> bool {}
        #[twelve::fresh]
        pub fn push(&self, v: T) -> Stack<T, P> {}
        pub fn push_mut(&mut self, v: T) {}
        pub fn size(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, T, P> {}
    }
    impl<T, P: SharedPointerKind> Default for Stack<T, P> {}
    impl<T: PartialEq, P: SharedPointerKind, PO: SharedPointerKind> PartialEq<Stack<T, PO>> for Stack<T, P> {}
    impl<T, P: SharedPointerKind> Clone for Stack<T, P> {}
    impl<T: Display, P: SharedPointerKind> Display for Stack<T, P> {}
    impl<'a, T, P: SharedPointerKind> IntoIterator for &'a Stack<T, P> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T, P>;
    }
    impl<T, P: SharedPointerKind> FromIterator<T> for Stack<T, P> {}
}
pub mod vector {
    use alloc::fmt::Display;
    use archery::*;
    use core::iter::FromIterator;
    use core::ops::Index;
    use core::ops::IndexMut;
    #[macro_export]
    macro_rules! vector {
        () => {};
    }
    #[macro_export]
    macro_rules! vector_sync {
        () => {};
    }
    #[twelve::collection(list)]
    pub struct Vector<T, P: SharedPointerKind = RcK>(T, P);
    pub type VectorSync<T> = Vector<T, ArcTK>;
    impl<T> VectorSync<T> {
        pub fn new_sync() -> VectorSync<T> {}
    }
    impl<T> Vector<T> {
        pub fn new() -> Vector<T> {}
    }
    impl<T, P: SharedPointerKind> Vector<T, P> {
        pub fn new_with_ptr_kind() -> Vector<T, P> {}
        pub fn new_with_bits(bits: u8) -> Vector<T, P> {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn get(&self, index: usize) -> Option<&T> {}
        #[twelve::fresh]
        pub fn set(&self, index: usize, v: T) -> Option<Vector<T, P>> {}
        pub fn set_mut(&mut self, index: usize, v: T) -> bool {}
        #[twelve::fresh]
        pub fn push_back(&self, v: T) -> Vector<T, P> {}
        pub fn push_back_mut(&mut self, v: T) {}
        #[twelve::fresh]
        pub fn drop_last(&self) -> Option<Vector<T, P>> {}
        pub fn drop_last_mut(&mut self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_, T, P> {}
    }
    impl<T: Clone, P: SharedPointerKind> Vector<T, P> {
        #[twelve::view]
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
    }
    impl<T, P: SharedPointerKind> Index<usize> for Vector<T, P> {
        type Output = T;
    }
    impl<T: Clone, P: SharedPointerKind> IndexMut<usize> for Vector<T, P> {}
    impl<T, P: SharedPointerKind> Default for Vector<T, P> {}
    impl<T: PartialEq<U>, U, P: SharedPointerKind, PO: SharedPointerKind> PartialEq<Vector<U, PO>>
        for Vector<T, P>
    {
    }
    impl<T, P: SharedPointerKind> Clone for Vector<T, P> {}
    impl<T: Display, P: SharedPointerKind> Display for Vector<T, P> {}
    impl<'a, T, P: SharedPointerKind> IntoIterator for &'a Vector<T, P> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T, P>;
    }
    impl<T, P: SharedPointerKind> FromIterator<T> for Vector<T, P> {}
    impl<T, P: SharedPointerKind> Extend<T> for Vector<T, P> {}
}
pub use crate::list::List;
pub use crate::list::ListSync;
pub use crate::map::hash_trie_map::HashTrieMap;
pub use crate::map::hash_trie_map::HashTrieMapSync;
pub use crate::map::red_black_tree_map::RedBlackTreeMap;
pub use crate::map::red_black_tree_map::RedBlackTreeMapSync;
pub use crate::queue::Queue;
pub use crate::queue::QueueSync;
pub use crate::set::hash_trie_set::HashTrieSet;
pub use crate::set::hash_trie_set::HashTrieSetSync;
pub use crate::set::red_black_tree_set::RedBlackTreeSet;
pub use crate::set::red_black_tree_set::RedBlackTreeSetSync;
pub use crate::stack::Stack;
pub use crate::stack::StackSync;
pub use crate::vector::Vector;
pub use crate::vector::VectorSync;
