//! package = "rayon", version = ">=1, <2"
// Work that is shared out among threads and waited for. Adaptors are written as what they give, not by their types.

pub use rayon_core::FnContext;
pub use rayon_core::ThreadBuilder;
pub use rayon_core::ThreadPool;
pub use rayon_core::ThreadPoolBuildError;
pub use rayon_core::ThreadPoolBuilder;
pub use rayon_core::{broadcast, spawn_broadcast, BroadcastContext};
pub use rayon_core::{current_num_threads, current_thread_index, max_num_threads};
pub use rayon_core::{in_place_scope, scope, Scope};
pub use rayon_core::{in_place_scope_fifo, scope_fifo, ScopeFifo};
pub use rayon_core::{join, join_context};
pub use rayon_core::{spawn, spawn_fifo};
pub use rayon_core::{yield_local, yield_now, Yield};

pub mod prelude {
    pub use crate::iter::FromParallelIterator;
    pub use crate::iter::IndexedParallelIterator;
    pub use crate::iter::IntoParallelIterator;
    pub use crate::iter::IntoParallelRefIterator;
    pub use crate::iter::IntoParallelRefMutIterator;
    pub use crate::iter::ParallelBridge;
    pub use crate::iter::ParallelDrainFull;
    pub use crate::iter::ParallelDrainRange;
    pub use crate::iter::ParallelExtend;
    pub use crate::iter::ParallelIterator;
    pub use crate::slice::ParallelSlice;
    pub use crate::slice::ParallelSliceMut;
    pub use crate::str::ParallelString;
}

pub mod iter {
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
    use std::iter::{Product, Sum};
    use std::ops::{Range, RangeBounds, RangeInclusive};

    pub use either::Either;

    pub trait ParallelIterator: Sized {
        type Item;
        fn for_each<OP: Fn(Self::Item)>(self, op: OP) {}
        fn for_each_with<OP: Fn(&mut T, Self::Item), T: Clone>(self, init: T, op: OP) {}
        fn for_each_init<OP: Fn(&mut T, Self::Item), INIT: Fn() -> T, T>(self, init: INIT, op: OP) {}
        fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R {}
        fn try_for_each_with<OP: Fn(&mut T, Self::Item) -> R, T: Clone, R>(self, init: T, op: OP) -> R {}
        fn try_for_each_init<OP: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(
            self,
            init: INIT,
            op: OP,
        ) -> R {
        }
        fn count(self) -> usize {}
        fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> impl IndexedParallelIterator<Item = R> {}
        fn map_with<F: Fn(&mut T, Self::Item) -> R, T: Clone, R>(
            self,
            init: T,
            map_op: F,
        ) -> impl IndexedParallelIterator<Item = R> {
        }
        fn map_init<F: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(
            self,
            init: INIT,
            map_op: F,
        ) -> impl IndexedParallelIterator<Item = R> {
        }
        fn cloned<'a, T: Clone>(self) -> impl IndexedParallelIterator<Item = T>
        where
            Self: ParallelIterator<Item = &'a T>,
        {
        }
        fn copied<'a, T: Copy>(self) -> impl IndexedParallelIterator<Item = T>
        where
            Self: ParallelIterator<Item = &'a T>,
        {
        }
        fn inspect<OP: Fn(&Self::Item)>(
            self,
            inspect_op: OP,
        ) -> impl IndexedParallelIterator<Item = Self::Item> {
        }
        fn update<F: Fn(&mut Self::Item)>(
            self,
            update_op: F,
        ) -> impl IndexedParallelIterator<Item = Self::Item> {
        }
        fn filter<P: Fn(&Self::Item) -> bool>(
            self,
            filter_op: P,
        ) -> impl ParallelIterator<Item = Self::Item> {
        }
        fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(
            self,
            filter_op: P,
        ) -> impl ParallelIterator<Item = R> {
        }
        fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(
            self,
            map_op: F,
        ) -> impl ParallelIterator<Item = PI::Item> {
        }
        fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(
            self,
            map_op: F,
        ) -> impl ParallelIterator<Item = SI::Item> {
        }
        fn flatten(self) -> impl ParallelIterator<Item = <Self::Item as IntoParallelIterator>::Item>
        where
            Self::Item: IntoParallelIterator,
        {
        }
        fn flatten_iter(self) -> impl ParallelIterator<Item = <Self::Item as IntoIterator>::Item>
        where
            Self::Item: IntoIterator,
        {
        }
        fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(
            self,
            identity: ID,
            op: OP,
        ) -> Self::Item {
        }
        fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item>(self, op: OP) -> Option<Self::Item> {}
        fn try_reduce<T, OP: Fn(T, T) -> Self::Item, ID: Fn() -> T>(
            self,
            identity: ID,
            op: OP,
        ) -> Self::Item {
        }
        fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(
            self,
            identity: ID,
            fold_op: F,
        ) -> impl ParallelIterator<Item = T> {
        }
        fn fold_with<F: Fn(T, Self::Item) -> T, T: Clone>(
            self,
            init: T,
            fold_op: F,
        ) -> impl ParallelIterator<Item = T> {
        }
        fn sum<S: Sum<Self::Item>>(self) -> S {}
        fn product<P: Product<Self::Item>>(self) -> P {}
        fn min(self) -> Option<Self::Item> {}
        fn min_by<F: Fn(&Self::Item, &Self::Item) -> Ordering>(self, f: F) -> Option<Self::Item> {}
        fn min_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        fn max(self) -> Option<Self::Item> {}
        fn max_by<F: Fn(&Self::Item, &Self::Item) -> Ordering>(self, f: F) -> Option<Self::Item> {}
        fn max_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        fn chain<C: IntoParallelIterator<Item = Self::Item>>(
            self,
            chain: C,
        ) -> impl IndexedParallelIterator<Item = Self::Item> {
        }
        fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn find_last<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        fn find_map_any<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
        fn find_map_first<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
        fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        fn while_some<T>(self) -> impl ParallelIterator<Item = T>
        where
            Self: ParallelIterator<Item = Option<T>>,
        {
        }
        fn panic_fuse(self) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn collect<C: FromParallelIterator<Self::Item>>(self) -> C {}
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        fn partition<A, B, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B) {}
        fn partition_map<A, B, P: Fn(Self::Item) -> Either<L, R>, L, R>(self, predicate: P) -> (A, B) {}
        fn take_any(self, n: usize) -> impl ParallelIterator<Item = Self::Item> {}
        fn skip_any(self, n: usize) -> impl ParallelIterator<Item = Self::Item> {}
        fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>> {}
    }

    pub trait IndexedParallelIterator: ParallelIterator {
        fn collect_into_vec(self, target: &mut Vec<Self::Item>) {}
        fn zip<Z: IntoParallelIterator>(
            self,
            zip_op: Z,
        ) -> impl IndexedParallelIterator<Item = (Self::Item, Z::Item)> {
        }
        fn zip_eq<Z: IntoParallelIterator>(
            self,
            zip_op: Z,
        ) -> impl IndexedParallelIterator<Item = (Self::Item, Z::Item)> {
        }
        fn chunks(self, chunk_size: usize) -> impl IndexedParallelIterator<Item = Vec<Self::Item>> {}
        fn enumerate(self) -> impl IndexedParallelIterator<Item = (usize, Self::Item)> {}
        fn step_by(self, step: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn take(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn position_any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {}
        fn position_first<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {}
        fn rev(self) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn with_min_len(self, min: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn with_max_len(self, max: usize) -> impl IndexedParallelIterator<Item = Self::Item> {}
        fn len(&self) -> usize {}
    }

    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn into_par_iter(self) -> Self::Iter;
    }
    pub trait IntoParallelRefIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_iter(&'data self) -> Self::Iter;
    }
    impl<'data, I: ?Sized> IntoParallelRefIterator<'data> for I
    where
        &'data I: IntoParallelIterator,
    {
        type Iter = <&'data I as IntoParallelIterator>::Iter;
        type Item = <&'data I as IntoParallelIterator>::Item;
    }
    pub trait IntoParallelRefMutIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        #[twelve::view]
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    impl<'data, I: ?Sized> IntoParallelRefMutIterator<'data> for I
    where
        &'data mut I: IntoParallelIterator,
    {
        type Iter = <&'data mut I as IntoParallelIterator>::Iter;
        type Item = <&'data mut I as IntoParallelIterator>::Item;
    }
    pub trait ParallelDrainFull {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_drain(self) -> Self::Iter;
    }
    pub trait ParallelDrainRange<Idx = usize> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item;
        fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
    }
    pub trait FromParallelIterator<T> {
        fn from_par_iter<I: IntoParallelIterator<Item = T>>(par_iter: I) -> Self;
    }
    pub trait ParallelExtend<T> {
        fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, par_iter: I);
    }
    pub trait ParallelBridge: Sized {
        fn par_bridge(self) -> IterBridge<Self> {}
    }
    impl<T: Iterator> ParallelBridge for T {}

    mod par_bridge {
        pub struct IterBridge<Iter>(Iter);
    }
    pub use self::par_bridge::IterBridge;
    impl<Iter: Iterator> ParallelIterator for IterBridge<Iter> {
        type Item = Iter::Item;
    }

    // What any collection is walked by.
    struct Of<T>(T);
    impl<T> ParallelIterator for Of<T> {
        type Item = T;
    }
    impl<T> IndexedParallelIterator for Of<T> {}

    impl<T: ParallelIterator> IntoParallelIterator for T {
        type Iter = T;
        type Item = T::Item;
    }
    impl<T> IntoParallelIterator for Vec<T> {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<'data, T> IntoParallelIterator for &'data Vec<T> {
        type Iter = Of<&'data T>;
        type Item = &'data T;
    }
    impl<'data, T> IntoParallelIterator for &'data mut Vec<T> {
        type Iter = Of<&'data mut T>;
        type Item = &'data mut T;
    }
    impl<'data, T> IntoParallelIterator for &'data [T] {
        type Iter = Of<&'data T>;
        type Item = &'data T;
    }
    impl<'data, T> IntoParallelIterator for &'data mut [T] {
        type Iter = Of<&'data mut T>;
        type Item = &'data mut T;
    }
    impl<T, const N: usize> IntoParallelIterator for [T; N] {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<'data, T, const N: usize> IntoParallelIterator for &'data [T; N] {
        type Iter = Of<&'data T>;
        type Item = &'data T;
    }
    impl<T> IntoParallelIterator for Range<T> {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<T> IntoParallelIterator for RangeInclusive<T> {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<T> IntoParallelIterator for Option<T> {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<T> IntoParallelIterator for VecDeque<T> {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<'a, T> IntoParallelIterator for &'a VecDeque<T> {
        type Iter = Of<&'a T>;
        type Item = &'a T;
    }
    impl<K, V, S> IntoParallelIterator for HashMap<K, V, S> {
        type Iter = Of<(K, V)>;
        type Item = (K, V);
    }
    impl<'a, K, V, S> IntoParallelIterator for &'a HashMap<K, V, S> {
        type Iter = Of<(&'a K, &'a V)>;
        type Item = (&'a K, &'a V);
    }
    impl<'a, K, V, S> IntoParallelIterator for &'a mut HashMap<K, V, S> {
        type Iter = Of<(&'a K, &'a mut V)>;
        type Item = (&'a K, &'a mut V);
    }
    impl<K, V> IntoParallelIterator for BTreeMap<K, V> {
        type Iter = Of<(K, V)>;
        type Item = (K, V);
    }
    impl<'a, K, V> IntoParallelIterator for &'a BTreeMap<K, V> {
        type Iter = Of<(&'a K, &'a V)>;
        type Item = (&'a K, &'a V);
    }
    impl<T, S> IntoParallelIterator for HashSet<T, S> {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<'a, T, S> IntoParallelIterator for &'a HashSet<T, S> {
        type Iter = Of<&'a T>;
        type Item = &'a T;
    }
    impl<T> IntoParallelIterator for BTreeSet<T> {
        type Iter = Of<T>;
        type Item = T;
    }
    impl<'a, T> IntoParallelIterator for &'a BTreeSet<T> {
        type Iter = Of<&'a T>;
        type Item = &'a T;
    }
    impl<T> FromParallelIterator<T> for Vec<T> {}
    impl<T> FromParallelIterator<T> for VecDeque<T> {}
    impl<T, S> FromParallelIterator<T> for HashSet<T, S> {}
    impl<T> FromParallelIterator<T> for BTreeSet<T> {}
    impl<K, V, S> FromParallelIterator<(K, V)> for HashMap<K, V, S> {}
    impl<K, V> FromParallelIterator<(K, V)> for BTreeMap<K, V> {}
    impl<C: FromParallelIterator<T>, T, E> FromParallelIterator<Result<T, E>> for Result<C, E> {}
    impl<C: FromParallelIterator<T>, T> FromParallelIterator<Option<T>> for Option<C> {}
    impl FromParallelIterator<String> for String {}
    impl<T> ParallelExtend<T> for Vec<T> {}
    impl<T, S> ParallelExtend<T> for HashSet<T, S> {}
    impl<K, V, S> ParallelExtend<(K, V)> for HashMap<K, V, S> {}
}

pub mod slice {
    use crate::iter::IndexedParallelIterator;
    use std::cmp::Ordering;

    pub trait ParallelSlice<T> {
        fn par_chunks(&self, chunk_size: usize) -> impl IndexedParallelIterator<Item = &[T]> {}
        fn par_chunks_exact(&self, chunk_size: usize) -> impl IndexedParallelIterator<Item = &[T]> {}
        fn par_windows(&self, window_size: usize) -> impl IndexedParallelIterator<Item = &[T]> {}
    }
    impl<T> ParallelSlice<T> for [T] {}
    pub trait ParallelSliceMut<T> {
        #[twelve::view]
        fn par_chunks_mut(&mut self, chunk_size: usize) -> impl IndexedParallelIterator<Item = &mut [T]> {}
        fn par_sort(&mut self) {}
        fn par_sort_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F) {}
        fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
        fn par_sort_unstable(&mut self) {}
        fn par_sort_unstable_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F) {}
        fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
    }
    impl<T> ParallelSliceMut<T> for [T] {}
}

pub mod str {
    use crate::iter::ParallelIterator;

    pub trait ParallelString {
        fn par_chars(&self) -> impl ParallelIterator<Item = char> {}
        fn par_bytes(&self) -> impl ParallelIterator<Item = u8> {}
        fn par_lines(&self) -> impl ParallelIterator<Item = &str> {}
        fn par_split_whitespace(&self) -> impl ParallelIterator<Item = &str> {}
    }
    impl ParallelString for str {}
}
