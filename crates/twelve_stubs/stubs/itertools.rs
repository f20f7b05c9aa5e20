//! package = "itertools", version = ">=0.9, <0.16"

pub use either::Either;
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::iter::IntoIterator;
use std::{string::String, vec::Vec};
type VecDequeIntoIter<T> = std::collections::vec_deque::IntoIter<T>;
type VecIntoIter<T> = std::vec::IntoIter<T>;
pub use std::iter as __std_iter;
use std::iter::FromIterator;
pub mod structs {
    pub use crate::adaptors::MultiProduct;
    pub use crate::adaptors::{
        Batching, Coalesce, Dedup, DedupBy, DedupByWithCount, DedupWithCount, FilterMapOk, FilterOk, Interleave, InterleaveShortest, MapInto, MapOk, Positions, Product, PutBack,
        TakeWhileRef, TupleCombinations, Update, WhileSome,
    };
    pub use crate::combinations::{ArrayCombinations, Combinations};
    pub use crate::combinations_with_replacement::CombinationsWithReplacement;
    pub use crate::cons_tuples_impl::ConsTuples;
    pub use crate::duplicates_impl::{Duplicates, DuplicatesBy};
    pub use crate::exactly_one_err::ExactlyOneError;
    pub use crate::flatten_ok::FlattenOk;
    pub use crate::format::{Format, FormatWith};
    pub use crate::groupbylazy::GroupBy;
    pub use crate::groupbylazy::{Chunk, ChunkBy, Chunks, Group, Groups, IntoChunks};
    pub use crate::grouping_map::{GroupingMap, GroupingMapBy};
    pub use crate::intersperse::{Intersperse, IntersperseWith};
    pub use crate::kmerge_impl::{KMerge, KMergeBy};
    pub use crate::merge_join::{Merge, MergeBy, MergeJoinBy};
    pub use crate::multipeek_impl::MultiPeek;
    pub use crate::pad_tail::PadUsing;
    pub use crate::peek_nth::PeekNth;
    pub use crate::peeking_take_while::PeekingTakeWhile;
    pub use crate::permutations::Permutations;
    pub use crate::powerset::Powerset;
    pub use crate::process_results_impl::ProcessResults;
    pub use crate::put_back_n_impl::PutBackN;
    pub use crate::rciter_impl::RcIter;
    pub use crate::repeatn::RepeatN;
    pub use crate::sources::{Iterate, Unfold};
    pub use crate::take_while_inclusive::TakeWhileInclusive;
    pub use crate::tee::Tee;
    pub use crate::tuple_impl::{CircularTupleWindows, TupleBuffer, TupleWindows, Tuples};
    pub use crate::unique_impl::{Unique, UniqueBy};
    pub use crate::with_position::WithPosition;
    pub use crate::zip_eq_impl::ZipEq;
    pub use crate::zip_longest::ZipLongest;
    pub use crate::ziptuple::Zip;
}
pub mod traits {
    pub use crate::iter_index::IteratorIndex;
    pub use crate::tuple_impl::HomogeneousTuple;
}
pub use crate::concat_impl::concat;
pub use crate::cons_tuples_impl::cons_tuples;
pub use crate::diff::diff_with;
pub use crate::diff::Diff;
pub use crate::kmerge_impl::kmerge_by;
pub use crate::minmax::MinMaxResult;
pub use crate::peeking_take_while::PeekingNext;
pub use crate::process_results_impl::process_results;
pub use crate::repeatn::repeat_n;
pub use crate::sources::{iterate, unfold};
pub use crate::structs::*;
pub use crate::unziptuple::{multiunzip, MultiUnzip};
pub use crate::with_position::Position;
pub use crate::ziptuple::multizip;
mod adaptors {
    mod coalesce {
        pub struct CoalesceBy<I: Iterator, F, C: CountItem<I::Item>>(I, F, C);
        pub trait CoalescePredicate<Item, T> {
            fn coalesce_pair(&mut self, t: T, item: Item) -> Result<T, (T, T)>;
        }
        impl<I: Iterator, F: CoalescePredicate<I::Item, C::CItem>, C: CountItem<I::Item>> Iterator for CoalesceBy<I, F, C> {
            type Item = C::CItem;
        }
        pub struct NoCount;
        pub struct WithCount;
        pub trait CountItem<T> {
            type CItem;
            fn new(t: T) -> Self::CItem;
        }
        impl<T> CountItem<T> for NoCount {
            type CItem = T;
        }
        impl<T> CountItem<T> for WithCount {
            type CItem = (usize, T);
        }
        pub type Coalesce<I, F> = CoalesceBy<I, F, NoCount>;
        impl<F: FnMut(T, Item) -> Result<T, (T, T)>, Item, T> CoalescePredicate<Item, T> for F {}
        pub fn coalesce<I: Iterator, F>(iter: I, f: F) -> Coalesce<I, F> {}
        pub type DedupBy<I, Pred> = CoalesceBy<I, DedupPred2CoalescePred<Pred>, NoCount>;
        pub struct DedupPred2CoalescePred<DP>(DP);
        pub trait DedupPredicate<T> {
            fn dedup_pair(&mut self, a: &T, b: &T) -> bool;
        }
        impl<DP: DedupPredicate<T>, T> CoalescePredicate<T, T> for DedupPred2CoalescePred<DP> {}
        pub struct DedupEq;
        impl<T: PartialEq> DedupPredicate<T> for DedupEq {}
        impl<T, F: FnMut(&T, &T) -> bool> DedupPredicate<T> for F {}
        pub fn dedup_by<I: Iterator, Pred>(iter: I, dedup_pred: Pred) -> DedupBy<I, Pred> {}
        pub type Dedup<I> = DedupBy<I, DedupEq>;
        pub fn dedup<I: Iterator>(iter: I) -> Dedup<I> {}
        pub type DedupByWithCount<I, Pred> = CoalesceBy<I, DedupPredWithCount2CoalescePred<Pred>, WithCount>;
        pub struct DedupPredWithCount2CoalescePred<DP>(DP);
        impl<DP: DedupPredicate<T>, T> CoalescePredicate<T, (usize, T)> for DedupPredWithCount2CoalescePred<DP> {}
        pub type DedupWithCount<I> = DedupByWithCount<I, DedupEq>;
        pub fn dedup_by_with_count<I: Iterator, Pred>(iter: I, dedup_pred: Pred) -> DedupByWithCount<I, Pred> {}
        pub fn dedup_with_count<I: Iterator>(iter: I) -> DedupWithCount<I> {}
    }
    pub(crate) mod map {
        pub struct MapSpecialCase<I, F>(I, F);
        pub trait MapSpecialCaseFn<T> {
            type Out;
            fn call(&mut self, t: T) -> Self::Out;
        }
        impl<I: Iterator, R: MapSpecialCaseFn<I::Item>> Iterator for MapSpecialCase<I, R> {
            type Item = R::Out;
        }
        impl<I: DoubleEndedIterator, R: MapSpecialCaseFn<I::Item>> DoubleEndedIterator for MapSpecialCase<I, R> {}
        pub type MapOk<I, F> = MapSpecialCase<I, MapSpecialCaseFnOk<F>>;
        impl<F: FnMut(T) -> U, T, U, E> MapSpecialCaseFn<Result<T, E>> for MapSpecialCaseFnOk<F> {
            type Out = Result<U, E>;
        }
        pub struct MapSpecialCaseFnOk<F>(F);
        pub fn map_ok<I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> U, T, U, E>(iter: I, f: F) -> MapOk<I, F> {}
        pub type MapInto<I, R> = MapSpecialCase<I, MapSpecialCaseFnInto<R>>;
        impl<T: Into<U>, U> MapSpecialCaseFn<T> for MapSpecialCaseFnInto<U> {
            type Out = U;
        }
        pub struct MapSpecialCaseFnInto<U>(U);
        pub fn map_into<I, R>(iter: I) -> MapInto<I, R> {}
    }
    mod multi_product {
        use std::vec::Vec;
        pub struct MultiProduct<I: Iterator + Clone>(I);
        pub fn multi_cartesian_product<H: Iterator>(iters: H) -> MultiProduct<<H::Item as IntoIterator>::IntoIter>
        where
            H::Item: IntoIterator,
            <H::Item as IntoIterator>::IntoIter: Clone,
            <H::Item as IntoIterator>::Item: Clone,
        {
        }
        impl<I: Iterator + Clone> Iterator for MultiProduct<I>
        where
            I::Item: Clone,
        {
            type Item = Vec<I::Item>;
        }
    }
    pub use self::coalesce::*;
    pub use self::map::{map_into, map_ok, MapInto, MapOk};
    pub use self::multi_product::*;
    use crate::size_hint::{self};
    pub struct Interleave<I, J>(I, J);
    pub fn interleave<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Interleave<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter> {}
    impl<I: Iterator, J: Iterator<Item = I::Item>> Iterator for Interleave<I, J> {
        type Item = I::Item;
    }
    pub struct InterleaveShortest<I: Iterator, J: Iterator<Item = I::Item>>(I, J);
    pub fn interleave_shortest<I: Iterator, J: Iterator<Item = I::Item>>(i: I, j: J) -> InterleaveShortest<I, J> {}
    impl<I: Iterator, J: Iterator<Item = I::Item>> Iterator for InterleaveShortest<I, J> {
        type Item = I::Item;
    }
    pub struct PutBack<I: Iterator>(I);
    pub fn put_back<I: IntoIterator>(iterable: I) -> PutBack<I::IntoIter> {}
    impl<I: Iterator> PutBack<I> {
        pub fn with_value(self, value: I::Item) -> Self {}
        pub fn into_parts(self) -> (Option<I::Item>, I) {}
        pub fn put_back(&mut self, x: I::Item) -> Option<I::Item> {}
    }
    impl<I: Iterator> Iterator for PutBack<I> {
        type Item = I::Item;
    }
    pub struct Product<I: Iterator, J>(I, J);
    pub fn cartesian_product<I: Iterator, J: Clone + Iterator>(i: I, j: J) -> Product<I, J>
    where
        I::Item: Clone,
    {
    }
    impl<I: Iterator, J: Clone + Iterator> Iterator for Product<I, J>
    where
        I::Item: Clone,
    {
        type Item = (I::Item, J::Item);
    }
    pub struct Batching<I, F>(I, F);
    pub fn batching<I, F>(iter: I, f: F) -> Batching<I, F> {}
    impl<B, F: FnMut(&mut I) -> Option<B>, I: Iterator> Iterator for Batching<I, F> {
        type Item = B;
    }
    pub struct TakeWhileRef<'a, I, F>(I, F);
    pub fn take_while_ref<I: Iterator + Clone, F>(iter: &mut I, f: F) -> TakeWhileRef<I, F> {}
    impl<I: Iterator + Clone, F: FnMut(&I::Item) -> bool> Iterator for TakeWhileRef<'_, I, F> {
        type Item = I::Item;
    }
    pub struct WhileSome<I>(I);
    pub fn while_some<I>(iter: I) -> WhileSome<I> {}
    impl<I: Iterator<Item = Option<A>>, A> Iterator for WhileSome<I> {
        type Item = A;
    }
    pub struct TupleCombinations<I: Iterator, T: HasCombination<I>>(I, T);
    pub trait HasCombination<I>: Sized {
        type Combination: From<I> + Iterator<Item = Self>;
    }
    pub fn tuple_combinations<T: HasCombination<I>, I: Iterator + Clone>(iter: I) -> TupleCombinations<I, T>
    where
        I::Item: Clone,
    {
    }
    impl<I: Iterator, T: HasCombination<I>> Iterator for TupleCombinations<I, T> {
        type Item = T;
    }
    pub struct Tuple1Combination<I>(I);
    impl<I> From<I> for Tuple1Combination<I> {}
    impl<I: Iterator> Iterator for Tuple1Combination<I> {
        type Item = (I::Item,);
    }
    impl<I: Iterator> HasCombination<I> for (I::Item,) {
        type Combination = Tuple1Combination<I>;
    }
    pub struct FilterOk<I, F>(I, F);
    pub fn filter_ok<I: Iterator<Item = Result<T, E>>, F: FnMut(&T) -> bool, T, E>(iter: I, f: F) -> FilterOk<I, F> {}
    impl<I: Iterator<Item = Result<T, E>>, F: FnMut(&T) -> bool, T, E> Iterator for FilterOk<I, F> {
        type Item = Result<T, E>;
    }
    impl<I: DoubleEndedIterator<Item = Result<T, E>>, F: FnMut(&T) -> bool, T, E> DoubleEndedIterator for FilterOk<I, F> {}
    pub struct FilterMapOk<I, F>(I, F);
    pub fn filter_map_ok<I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U>, T, U, E>(iter: I, f: F) -> FilterMapOk<I, F> {}
    impl<I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U>, T, U, E> Iterator for FilterMapOk<I, F> {
        type Item = Result<U, E>;
    }
    impl<I: DoubleEndedIterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U>, T, U, E> DoubleEndedIterator for FilterMapOk<I, F> {}
    pub struct Positions<I, F>(I, F);
    pub fn positions<I: Iterator, F: FnMut(I::Item) -> bool>(iter: I, f: F) -> Positions<I, F> {}
    impl<I: Iterator, F: FnMut(I::Item) -> bool> Iterator for Positions<I, F> {
        type Item = usize;
    }
    impl<I: DoubleEndedIterator + ExactSizeIterator, F: FnMut(I::Item) -> bool> DoubleEndedIterator for Positions<I, F> {}
    pub struct Update<I, F>(I, F);
    pub fn update<I: Iterator, F: FnMut(&mut I::Item)>(iter: I, f: F) -> Update<I, F> {}
    impl<I: Iterator, F: FnMut(&mut I::Item)> Iterator for Update<I, F> {
        type Item = I::Item;
    }
    impl<I: DoubleEndedIterator, F: FnMut(&mut I::Item)> DoubleEndedIterator for Update<I, F> {}
}
mod either_or_both {
    use crate::EitherOrBoth::*;
    use either::Either;
    use std::ops::{Deref, DerefMut};
    pub enum EitherOrBoth<A, B = A> {
        Both(A, B),
        Left(A),
        Right(B),
    }
    impl<A, B> EitherOrBoth<A, B> {
        pub fn has_left(&self) -> bool {}
        pub fn has_right(&self) -> bool {}
        pub fn is_left(&self) -> bool {}
        pub fn is_right(&self) -> bool {}
        pub fn is_both(&self) -> bool {}
        pub fn left(self) -> Option<A> {}
        pub fn right(self) -> Option<B> {}
        pub fn left_and_right(self) -> (Option<A>, Option<B>) {}
        pub fn just_left(self) -> Option<A> {}
        pub fn just_right(self) -> Option<B> {}
        pub fn both(self) -> Option<(A, B)> {}
        pub fn into_left(self) -> A
        where
            B: Into<A>,
        {
        }
        pub fn into_right(self) -> B
        where
            A: Into<B>,
        {
        }
        pub fn as_ref(&self) -> EitherOrBoth<&A, &B> {}
        #[twelve::view]
        pub fn as_mut(&mut self) -> EitherOrBoth<&mut A, &mut B> {}
        pub fn as_deref(&self) -> EitherOrBoth<&A::Target, &B::Target>
        where
            A: Deref,
            B: Deref,
        {
        }
        #[twelve::view]
        pub fn as_deref_mut(&mut self) -> EitherOrBoth<&mut A::Target, &mut B::Target>
        where
            A: DerefMut,
            B: DerefMut,
        {
        }
        pub fn flip(self) -> EitherOrBoth<B, A> {}
        pub fn map_left<F: FnOnce(A) -> M, M>(self, f: F) -> EitherOrBoth<M, B> {}
        pub fn map_right<F: FnOnce(B) -> M, M>(self, f: F) -> EitherOrBoth<A, M> {}
        pub fn map_any<F: FnOnce(A) -> L, L, G: FnOnce(B) -> R, R>(self, f: F, g: G) -> EitherOrBoth<L, R> {}
        pub fn left_and_then<F: FnOnce(A) -> EitherOrBoth<L, B>, L>(self, f: F) -> EitherOrBoth<L, B> {}
        pub fn right_and_then<F: FnOnce(B) -> EitherOrBoth<A, R>, R>(self, f: F) -> EitherOrBoth<A, R> {}
        pub fn or(self, l: A, r: B) -> (A, B) {}
        pub fn or_default(self) -> (A, B)
        where
            A: Default,
            B: Default,
        {
        }
        pub fn or_else<L: FnOnce() -> A, R: FnOnce() -> B>(self, l: L, r: R) -> (A, B) {}
        pub fn left_or_insert(&mut self, val: A) -> &mut A {}
        pub fn right_or_insert(&mut self, val: B) -> &mut B {}
        pub fn left_or_insert_with<F: FnOnce() -> A>(&mut self, f: F) -> &mut A {}
        pub fn right_or_insert_with<F: FnOnce() -> B>(&mut self, f: F) -> &mut B {}
        pub fn insert_left(&mut self, val: A) -> &mut A {}
        pub fn insert_right(&mut self, val: B) -> &mut B {}
        pub fn insert_both(&mut self, left: A, right: B) -> (&mut A, &mut B) {}
    }
    impl<T> EitherOrBoth<T, T> {
        pub fn reduce<F: FnOnce(T, T) -> T>(self, f: F) -> T {}
    }
    impl<A, B> From<EitherOrBoth<A, B>> for Option<Either<A, B>> {}
    impl<A, B> From<Either<A, B>> for EitherOrBoth<A, B> {}
}
pub use crate::either_or_both::EitherOrBoth;
pub mod free {
    use std::fmt::Display;
    use std::iter::{self, Zip};
    type VecIntoIter<T> = std::vec::IntoIter<T>;
    pub use crate::adaptors::{interleave, put_back};
    use crate::intersperse::{Intersperse, IntersperseWith};
    pub use crate::kmerge_impl::kmerge;
    pub use crate::merge_join::{merge, merge_join_by};
    pub use crate::multipeek_impl::multipeek;
    pub use crate::peek_nth::peek_nth;
    pub use crate::put_back_n_impl::put_back_n;
    pub use crate::rciter_impl::rciter;
    pub use crate::zip_eq_impl::zip_eq;
    use std::string::String;
    pub fn intersperse<I: IntoIterator>(iterable: I, element: I::Item) -> Intersperse<I::IntoIter>
    where
        <I as IntoIterator>::Item: Clone,
    {
    }
    pub fn intersperse_with<I: IntoIterator, F: FnMut() -> I::Item>(iterable: I, element: F) -> IntersperseWith<I::IntoIter, F> {}
    pub fn enumerate<I: IntoIterator>(iterable: I) -> iter::Enumerate<I::IntoIter> {}
    pub fn rev<I: IntoIterator>(iterable: I) -> iter::Rev<I::IntoIter>
    where
        I::IntoIter: DoubleEndedIterator,
    {
    }
    pub fn zip<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> Zip<I::IntoIter, J::IntoIter> {}
    pub fn chain<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> iter::Chain<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter> {}
    pub fn cloned<'a, I: IntoIterator<Item = &'a T>, T: Clone>(iterable: I) -> iter::Cloned<I::IntoIter> {}
    pub fn fold<I: IntoIterator, B, F: FnMut(B, I::Item) -> B>(iterable: I, init: B, f: F) -> B {}
    pub fn all<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, f: F) -> bool {}
    pub fn any<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, f: F) -> bool {}
    pub fn max<I: IntoIterator>(iterable: I) -> Option<I::Item>
    where
        I::Item: Ord,
    {
    }
    pub fn min<I: IntoIterator>(iterable: I) -> Option<I::Item>
    where
        I::Item: Ord,
    {
    }
    pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String
    where
        I::Item: Display,
    {
    }
    pub fn sorted<I: IntoIterator>(iterable: I) -> VecIntoIter<I::Item>
    where
        I::Item: Ord,
    {
    }
    pub fn sorted_unstable<I: IntoIterator>(iterable: I) -> VecIntoIter<I::Item>
    where
        I::Item: Ord,
    {
    }
}
pub use crate::free::*;
mod combinations {
    use super::lazy_buffer::LazyBuffer;
    use std::borrow::BorrowMut;
    use std::vec::Vec;
    pub type Combinations<I> = CombinationsGeneric<I, Vec<usize>>;
    pub type ArrayCombinations<I, const K: usize> = CombinationsGeneric<I, [usize; K]>;
    pub fn combinations<I: Iterator>(iter: I, k: usize) -> Combinations<I>
    where
        I::Item: Clone,
    {
    }
    pub fn array_combinations<I: Iterator, const K: usize>(iter: I) -> ArrayCombinations<I, K>
    where
        I::Item: Clone,
    {
    }
    pub struct CombinationsGeneric<I: Iterator, Idx>(I, Idx);
    pub trait PoolIndex<T>: BorrowMut<[usize]> {
        type Item;
        fn extract_item<I: Iterator<Item = T>>(&self, pool: &LazyBuffer<I>) -> Self::Item
        where
            T: Clone;
        fn len(&self) -> usize {}
    }
    impl<T> PoolIndex<T> for Vec<usize> {
        type Item = Vec<T>;
    }
    impl<T, const K: usize> PoolIndex<T> for [usize; K] {
        type Item = [T; K];
    }
    impl<I: Iterator, Idx: PoolIndex<I::Item>> CombinationsGeneric<I, Idx> {
        pub fn k(&self) -> usize {}
        pub fn n(&self) -> usize {}
    }
    impl<I: Iterator, Idx: PoolIndex<I::Item>> Iterator for CombinationsGeneric<I, Idx>
    where
        I::Item: Clone,
    {
        type Item = Idx::Item;
    }
}
mod combinations_with_replacement {
    use std::vec::Vec;
    pub struct CombinationsWithReplacement<I: Iterator>(I);
    pub fn combinations_with_replacement<I: Iterator>(iter: I, k: usize) -> CombinationsWithReplacement<I>
    where
        I::Item: Clone,
    {
    }
    impl<I: Iterator> Iterator for CombinationsWithReplacement<I>
    where
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
    }
}
mod concat_impl {
    pub fn concat<I: IntoIterator>(iterable: I) -> I::Item
    where
        I::Item: Extend<<<I as IntoIterator>::Item as IntoIterator>::Item> + IntoIterator + Default,
    {
    }
}
mod cons_tuples_impl {
    use crate::adaptors::map::MapSpecialCase;
    pub struct ConsTuplesFn;
    pub type ConsTuples<I> = MapSpecialCase<I, ConsTuplesFn>;
    pub fn cons_tuples<I: IntoIterator>(iterable: I) -> ConsTuples<I::IntoIter> {}
}
mod diff {
    use crate::structs::PutBack;
    pub enum Diff<I: Iterator, J: Iterator> {
        FirstMismatch(usize, PutBack<I>, PutBack<J>),
        Shorter(usize, PutBack<I>),
        Longer(usize, PutBack<J>),
    }
    pub fn diff_with<I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> bool>(i: I, j: J, is_equal: F) -> Option<Diff<I::IntoIter, J::IntoIter>> {}
}
mod duplicates_impl {
    use std::hash::Hash;
    mod private {
        use std::hash::Hash;
        pub struct DuplicatesBy<I: Iterator, Key, F>(I, Key, F);
        pub struct Meta<Key, F>(Key, F);
        impl<I: Iterator, Key: Eq + Hash, F: KeyMethod<Key, I::Item>> Iterator for DuplicatesBy<I, Key, F> {
            type Item = I::Item;
        }
        impl<I: DoubleEndedIterator, Key: Eq + Hash, F: KeyMethod<Key, I::Item>> DoubleEndedIterator for DuplicatesBy<I, Key, F> {}
        pub trait KeyMethod<K, V> {
            type Container: KeyXorValue<K, V>;
            fn make(&mut self, value: V) -> Self::Container;
        }
        pub struct ById;
        impl<V> KeyMethod<V, V> for ById {
            type Container = JustValue<V>;
        }
        pub struct ByFn<F>(F);
        impl<K, V, F: FnMut(&V) -> K> KeyMethod<K, V> for ByFn<F> {
            type Container = KeyValue<K, V>;
        }
        pub trait KeyXorValue<K, V> {
            fn key_ref(&self) -> &K;
            fn key(self) -> K;
            fn value(self) -> V;
        }
        pub struct KeyValue<K, V>(K, V);
        impl<K, V> KeyXorValue<K, V> for KeyValue<K, V> {}
        pub struct JustValue<V>(V);
        impl<V> KeyXorValue<V, V> for JustValue<V> {}
    }
    pub type DuplicatesBy<I, V, F> = private::DuplicatesBy<I, V, private::ByFn<F>>;
    pub fn duplicates_by<I: Iterator, Key: Eq + Hash, F: FnMut(&I::Item) -> Key>(iter: I, f: F) -> DuplicatesBy<I, Key, F> {}
    pub type Duplicates<I> = private::DuplicatesBy<I, <I as Iterator>::Item, private::ById>;
    pub fn duplicates<I: Iterator>(iter: I) -> Duplicates<I>
    where
        I::Item: Eq + Hash,
    {
    }
}
mod exactly_one_err {
    use std::error::Error;
    pub struct ExactlyOneError<I: Iterator>(I);
    impl<I: Iterator> Iterator for ExactlyOneError<I> {
        type Item = I::Item;
    }
    impl<I: Iterator> Error for ExactlyOneError<I> {}
}
mod extrema_set {
    use std::cmp::Ordering;
    use std::vec::Vec;
    pub fn min_set_impl<I: Iterator, K, F: FnMut(&I::Item) -> K, Compare: FnMut(&I::Item, &I::Item, &K, &K) -> Ordering>(it: I, key_for: F, compare: Compare) -> Vec<I::Item> {}
    pub fn max_set_impl<I: Iterator, K, F: FnMut(&I::Item) -> K, Compare: FnMut(&I::Item, &I::Item, &K, &K) -> Ordering>(it: I, key_for: F, compare: Compare) -> Vec<I::Item> {}
}
mod flatten_ok {
    use std::iter::DoubleEndedIterator;
    pub fn flatten_ok<I: Iterator<Item = Result<T, E>>, T: IntoIterator, E>(iter: I) -> FlattenOk<I, T, E> {}
    pub struct FlattenOk<I: Iterator<Item = Result<T, E>>, T: IntoIterator, E>(I, T, E);
    impl<I: Iterator<Item = Result<T, E>>, T: IntoIterator, E> Iterator for FlattenOk<I, T, E> {
        type Item = Result<T::Item, E>;
    }
    impl<I: DoubleEndedIterator<Item = Result<T, E>>, T: IntoIterator, E> DoubleEndedIterator for FlattenOk<I, T, E> where T::IntoIter: DoubleEndedIterator {}
}
mod format {
    use std::fmt;
    pub struct FormatWith<'a, I, F>(I, F);
    pub struct Format<'a, I>(I);
    pub fn new_format<I: Iterator, F: FnMut(I::Item, &mut dyn FnMut(&dyn fmt::Display) -> fmt::Result) -> fmt::Result>(iter: I, separator: &str, f: F) -> FormatWith<'_, I, F> {}
    pub fn new_format_default<I: Iterator>(iter: I, separator: &str) -> Format<'_, I> {}
}
mod group_map {
    use std::collections::HashMap;
    use std::hash::Hash;
    use std::iter::Iterator;
    pub fn into_group_map<I: Iterator<Item = (K, V)>, K: Hash + Eq, V>(iter: I) -> HashMap<K, Vec<V>> {}
    pub fn into_group_map_by<I: Iterator<Item = V>, K: Hash + Eq, V, F: FnMut(&V) -> K>(iter: I, f: F) -> HashMap<K, Vec<V>> {}
}
mod groupbylazy {
    use std::vec::{self};
    trait KeyFunction<A> {
        type Key;
        fn call_mut(&mut self, arg: A) -> Self::Key;
    }
    impl<A, K, F: FnMut(A) -> K + ?Sized> KeyFunction<A> for F {
        type Key = K;
    }
    pub type GroupBy<K, I, F> = ChunkBy<K, I, F>;
    pub struct ChunkBy<K, I: Iterator, F>(K, I, F);
    pub fn new<K, J: IntoIterator, F: FnMut(&J::Item) -> K>(iter: J, f: F) -> ChunkBy<K, J::IntoIter, F> {}
    impl<'a, K: PartialEq, I: Iterator, F: FnMut(&I::Item) -> K> IntoIterator for &'a ChunkBy<K, I, F> {
        type Item = (K, Group<'a, K, I, F>);
        type IntoIter = Groups<'a, K, I, F>;
    }
    pub struct Groups<'a, K, I: Iterator, F>(K, I, F);
    impl<'a, K: PartialEq, I: Iterator, F: FnMut(&I::Item) -> K> Iterator for Groups<'a, K, I, F> {
        type Item = (K, Group<'a, K, I, F>);
    }
    pub struct Group<'a, K, I: Iterator, F>(K, I, F);
    impl<'a, K: PartialEq, I: Iterator, F: FnMut(&I::Item) -> K> Iterator for Group<'a, K, I, F> {
        type Item = I::Item;
    }
    pub fn new_chunks<J: IntoIterator>(iter: J, size: usize) -> IntoChunks<J::IntoIter> {}
    pub struct IntoChunks<I: Iterator>(I);
    impl<'a, I: Iterator> IntoIterator for &'a IntoChunks<I> {
        type Item = Chunk<'a, I>;
        type IntoIter = Chunks<'a, I>;
    }
    pub struct Chunks<'a, I: Iterator>(I);
    impl<'a, I: Iterator> Iterator for Chunks<'a, I> {
        type Item = Chunk<'a, I>;
    }
    pub struct Chunk<'a, I: Iterator>(I);
    impl<'a, I: Iterator> Iterator for Chunk<'a, I> {
        type Item = I::Item;
    }
}
mod grouping_map {
    use crate::{
        adaptors::map::{MapSpecialCase, MapSpecialCaseFn},
        MinMaxResult,
    };
    use std::cmp::Ordering;
    use std::collections::HashMap;
    use std::hash::Hash;
    use std::iter::Iterator;
    use std::ops::{Add, Mul};
    pub type MapForGrouping<I, F> = MapSpecialCase<I, GroupingMapFn<F>>;
    pub struct GroupingMapFn<F>(F);
    impl<V, K, F: FnMut(&V) -> K> MapSpecialCaseFn<V> for GroupingMapFn<F> {
        type Out = (K, V);
    }
    pub fn new<I: Iterator<Item = (K, V)>, K: Hash + Eq, V>(iter: I) -> GroupingMap<I> {}
    pub type GroupingMapBy<I, F> = GroupingMap<MapForGrouping<I, F>>;
    pub struct GroupingMap<I>(I);
    impl<I: Iterator<Item = (K, V)>, K: Hash + Eq, V> GroupingMap<I> {
        pub fn aggregate<FO: FnMut(Option<R>, &K, V) -> Option<R>, R>(self, operation: FO) -> HashMap<K, R> {}
        pub fn fold_with<FI: FnMut(&K, &V) -> R, FO: FnMut(R, &K, V) -> R, R>(self, init: FI, operation: FO) -> HashMap<K, R> {}
        pub fn fold<FO: FnMut(R, &K, V) -> R, R: Clone>(self, init: R, operation: FO) -> HashMap<K, R> {}
        pub fn reduce<FO: FnMut(V, &K, V) -> V>(self, operation: FO) -> HashMap<K, V> {}
        pub fn fold_first<FO: FnMut(V, &K, V) -> V>(self, operation: FO) -> HashMap<K, V> {}
        pub fn collect<C: Default + Extend<V>>(self) -> HashMap<K, C> {}
        pub fn max(self) -> HashMap<K, V>
        where
            V: Ord,
        {
        }
        pub fn max_by<F: FnMut(&K, &V, &V) -> Ordering>(self, compare: F) -> HashMap<K, V> {}
        pub fn max_by_key<F: FnMut(&K, &V) -> CK, CK: Ord>(self, f: F) -> HashMap<K, V> {}
        pub fn min(self) -> HashMap<K, V>
        where
            V: Ord,
        {
        }
        pub fn min_by<F: FnMut(&K, &V, &V) -> Ordering>(self, compare: F) -> HashMap<K, V> {}
        pub fn min_by_key<F: FnMut(&K, &V) -> CK, CK: Ord>(self, f: F) -> HashMap<K, V> {}
        pub fn minmax(self) -> HashMap<K, MinMaxResult<V>>
        where
            V: Ord,
        {
        }
        pub fn minmax_by<F: FnMut(&K, &V, &V) -> Ordering>(self, compare: F) -> HashMap<K, MinMaxResult<V>> {}
        pub fn minmax_by_key<F: FnMut(&K, &V) -> CK, CK: Ord>(self, f: F) -> HashMap<K, MinMaxResult<V>> {}
        pub fn sum(self) -> HashMap<K, V>
        where
            V: Add<V, Output = V>,
        {
        }
        pub fn product(self) -> HashMap<K, V>
        where
            V: Mul<V, Output = V>,
        {
        }
    }
}
mod intersperse {
    pub trait IntersperseElement<Item> {
        fn generate(&mut self) -> Item;
    }
    pub struct IntersperseElementSimple<Item>(Item);
    impl<Item: Clone> IntersperseElement<Item> for IntersperseElementSimple<Item> {}
    pub type Intersperse<I> = IntersperseWith<I, IntersperseElementSimple<<I as Iterator>::Item>>;
    pub fn intersperse<I: Iterator>(iter: I, elt: I::Item) -> Intersperse<I> {}
    impl<Item, F: FnMut() -> Item> IntersperseElement<Item> for F {}
    pub struct IntersperseWith<I: Iterator, ElemF>(I, ElemF);
    pub fn intersperse_with<I: Iterator, ElemF>(iter: I, elt: ElemF) -> IntersperseWith<I, ElemF> {}
    impl<I: Iterator, ElemF: IntersperseElement<I::Item>> Iterator for IntersperseWith<I, ElemF> {
        type Item = I::Item;
    }
}
mod iter_index {
    use std::iter::{Skip, Take};
    use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    mod private_iter_index {
        pub trait Sealed {}
    }
    pub trait IteratorIndex<I: Iterator>: private_iter_index::Sealed {
        type Output: Iterator<Item = I::Item>;
        fn index(self, from: I) -> Self::Output;
    }
    impl<I: Iterator> IteratorIndex<I> for Range<usize> {
        type Output = Skip<Take<I>>;
    }
    impl<I: Iterator> IteratorIndex<I> for RangeInclusive<usize> {
        type Output = Take<Skip<I>>;
    }
    impl<I: Iterator> IteratorIndex<I> for RangeTo<usize> {
        type Output = Take<I>;
    }
    impl<I: Iterator> IteratorIndex<I> for RangeToInclusive<usize> {
        type Output = Take<I>;
    }
    impl<I: Iterator> IteratorIndex<I> for RangeFrom<usize> {
        type Output = Skip<I>;
    }
    impl<I: Iterator> IteratorIndex<I> for RangeFull {
        type Output = I;
    }
    pub fn get<I: IntoIterator, R: IteratorIndex<I::IntoIter>>(iter: I, index: R) -> R::Output {}
}
mod kmerge_impl {
    pub type KMerge<I> = KMergeBy<I, KMergeByLt>;
    pub trait KMergePredicate<T> {
        fn kmerge_pred(&mut self, a: &T, b: &T) -> bool;
    }
    pub struct KMergeByLt;
    impl<T: PartialOrd> KMergePredicate<T> for KMergeByLt {}
    impl<T, F: FnMut(&T, &T) -> bool> KMergePredicate<T> for F {}
    pub fn kmerge<I: IntoIterator>(iterable: I) -> KMerge<<I::Item as IntoIterator>::IntoIter>
    where
        I::Item: IntoIterator,
        <<I as IntoIterator>::Item as IntoIterator>::Item: PartialOrd,
    {
    }
    pub struct KMergeBy<I: Iterator, F>(I, F);
    pub fn kmerge_by<I: IntoIterator, F: KMergePredicate<<<I as IntoIterator>::Item as IntoIterator>::Item>>(
        iterable: I,
        less_than: F,
    ) -> KMergeBy<<I::Item as IntoIterator>::IntoIter, F>
    where
        I::Item: IntoIterator,
    {
    }
    impl<I: Iterator, F: KMergePredicate<I::Item>> Iterator for KMergeBy<I, F> {
        type Item = I::Item;
    }
}
mod lazy_buffer {
    use crate::size_hint::{self, SizeHint};
    use std::ops::Index;
    use std::vec::Vec;
    pub struct LazyBuffer<I: Iterator>(I);
    impl<I: Iterator> LazyBuffer<I> {
        pub fn new(it: I) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn size_hint(&self) -> SizeHint {}
        pub fn count(self) -> usize {}
        pub fn get_next(&mut self) -> bool {}
        pub fn prefill(&mut self, len: usize) {}
    }
    impl<I: Iterator> LazyBuffer<I>
    where
        I::Item: Clone,
    {
        pub fn get_at(&self, indices: &[usize]) -> Vec<I::Item> {}
        pub fn get_array<const K: usize>(&self, indices: [usize; K]) -> [I::Item; K] {}
    }
    impl<I: Iterator, J> Index<J> for LazyBuffer<I>
    where
        Vec<I::Item>: Index<J>,
    {
        type Output = <Vec<I::Item> as Index<J>>::Output;
    }
}
mod merge_join {
    use crate::either_or_both::EitherOrBoth;
    use crate::size_hint::{self, SizeHint};
    use either::Either;
    use std::cmp::Ordering;
    pub struct MergeLte;
    pub type Merge<I, J> = MergeBy<I, J, MergeLte>;
    pub fn merge<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Merge<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter>
    where
        I::Item: PartialOrd,
    {
    }
    pub struct MergeBy<I: Iterator, J: Iterator, F>(I, J, F);
    pub fn merge_by_new<I: IntoIterator, J: IntoIterator<Item = I::Item>, F>(a: I, b: J, cmp: F) -> MergeBy<I::IntoIter, J::IntoIter, F> {}
    pub fn merge_join_by<I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> T, T>(left: I, right: J, cmp_fn: F) -> MergeJoinBy<I::IntoIter, J::IntoIter, F> {}
    pub type MergeJoinBy<I, J, F> = MergeBy<I, J, MergeFuncLR<F, <F as FuncLR<<I as Iterator>::Item, <J as Iterator>::Item>>::T>>;
    pub struct MergeFuncLR<F, T>(F, T);
    pub trait FuncLR<L, R> {
        type T;
    }
    impl<L, R, T, F: FnMut(&L, &R) -> T> FuncLR<L, R> for F {
        type T = T;
    }
    pub trait OrderingOrBool<L, R> {
        type MergeResult;
        fn left(left: L) -> Self::MergeResult;
        fn right(right: R) -> Self::MergeResult;
        fn merge(&mut self, left: L, right: R) -> (Option<Either<L, R>>, Self::MergeResult);
        fn size_hint(left: SizeHint, right: SizeHint) -> SizeHint;
    }
    impl<L, R, F: FnMut(&L, &R) -> Ordering> OrderingOrBool<L, R> for MergeFuncLR<F, Ordering> {
        type MergeResult = EitherOrBoth<L, R>;
    }
    impl<L, R, F: FnMut(&L, &R) -> bool> OrderingOrBool<L, R> for MergeFuncLR<F, bool> {
        type MergeResult = Either<L, R>;
    }
    impl<T, F: FnMut(&T, &T) -> bool> OrderingOrBool<T, T> for F {
        type MergeResult = T;
    }
    impl<T: PartialOrd> OrderingOrBool<T, T> for MergeLte {
        type MergeResult = T;
    }
    impl<I: Iterator, J: Iterator, F: OrderingOrBool<I::Item, J::Item>> Iterator for MergeBy<I, J, F> {
        type Item = F::MergeResult;
    }
}
mod minmax {
    pub enum MinMaxResult<T> {
        NoElements,
        OneElement(T),
        MinMax(T, T),
    }
    impl<T: Clone> MinMaxResult<T> {
        pub fn into_option(self) -> Option<(T, T)> {}
    }
    pub fn minmax_impl<I: Iterator, K, F: FnMut(&I::Item) -> K, L: FnMut(&I::Item, &I::Item, &K, &K) -> bool>(it: I, key_for: F, lt: L) -> MinMaxResult<I::Item> {}
}
mod multipeek_impl {
    use crate::PeekingNext;
    pub struct MultiPeek<I: Iterator>(I);
    pub fn multipeek<I: IntoIterator>(iterable: I) -> MultiPeek<I::IntoIter> {}
    impl<I: Iterator> MultiPeek<I> {
        pub fn reset_peek(&mut self) {}
    }
    impl<I: Iterator> MultiPeek<I> {
        pub fn peek(&mut self) -> Option<&I::Item> {}
    }
    impl<I: Iterator> PeekingNext for MultiPeek<I> {}
    impl<I: Iterator> Iterator for MultiPeek<I> {
        type Item = I::Item;
    }
}
mod pad_tail {
    pub struct PadUsing<I, F>(I, F);
    pub fn pad_using<I: Iterator, F: FnMut(usize) -> I::Item>(iter: I, min: usize, filler: F) -> PadUsing<I, F> {}
    impl<I: Iterator, F: FnMut(usize) -> I::Item> Iterator for PadUsing<I, F> {
        type Item = I::Item;
    }
    impl<I: DoubleEndedIterator + ExactSizeIterator, F: FnMut(usize) -> I::Item> DoubleEndedIterator for PadUsing<I, F> {}
}
mod peek_nth {
    use crate::PeekingNext;
    pub struct PeekNth<I: Iterator>(I);
    pub fn peek_nth<I: IntoIterator>(iterable: I) -> PeekNth<I::IntoIter> {}
    impl<I: Iterator> PeekNth<I> {
        pub fn peek(&mut self) -> Option<&I::Item> {}
        #[twelve::view]
        pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
        pub fn peek_nth(&mut self, n: usize) -> Option<&I::Item> {}
        #[twelve::view]
        pub fn peek_nth_mut(&mut self, n: usize) -> Option<&mut I::Item> {}
        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item>
        where
            I::Item: PartialEq<T>,
        {
        }
    }
    impl<I: Iterator> Iterator for PeekNth<I> {
        type Item = I::Item;
    }
    impl<I: Iterator> PeekingNext for PeekNth<I> {}
}
mod peeking_take_while {
    use crate::PutBack;
    use crate::PutBackN;
    use crate::RepeatN;
    use std::iter::Peekable;
    pub trait PeekingNext: Iterator {
        fn peeking_next<F: FnOnce(&Self::Item) -> bool>(&mut self, accept: F) -> Option<Self::Item>;
    }
    impl<I: PeekingNext> PeekingNext for &mut I {}
    impl<I: Iterator> PeekingNext for Peekable<I> {}
    impl<I: Iterator> PeekingNext for PutBack<I> {}
    impl<I: Iterator> PeekingNext for PutBackN<I> {}
    impl<T: Clone> PeekingNext for RepeatN<T> {}
    pub struct PeekingTakeWhile<'a, I: Iterator, F>(I, F);
    pub fn peeking_take_while<I: Iterator, F>(iter: &mut I, f: F) -> PeekingTakeWhile<I, F> {}
    impl<I: PeekingNext, F: FnMut(&I::Item) -> bool> Iterator for PeekingTakeWhile<'_, I, F> {
        type Item = I::Item;
    }
    impl<I: PeekingNext, F: FnMut(&I::Item) -> bool> PeekingNext for PeekingTakeWhile<'_, I, F> {}
}
mod permutations {
    use crate::size_hint::{self};
    use std::vec::Vec;
    pub struct Permutations<I: Iterator>(I);
    pub fn permutations<I: Iterator>(iter: I, k: usize) -> Permutations<I> {}
    impl<I: Iterator> Iterator for Permutations<I>
    where
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
    }
}
mod powerset {
    use crate::size_hint::{self};
    use std::vec::Vec;
    pub struct Powerset<I: Iterator>(I);
    pub fn powerset<I: Iterator>(src: I) -> Powerset<I>
    where
        I::Item: Clone,
    {
    }
    impl<I: Iterator> Iterator for Powerset<I>
    where
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
    }
}
mod process_results_impl {
    pub struct ProcessResults<'a, I, E>(I, E);
    impl<I: Iterator<Item = Result<T, E>>, T, E> Iterator for ProcessResults<'_, I, E> {
        type Item = T;
    }
    impl<I: Iterator<Item = Result<T, E>> + DoubleEndedIterator, T, E> DoubleEndedIterator for ProcessResults<'_, I, E> {}
    pub fn process_results<I: IntoIterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<I::IntoIter, E>) -> R, T, E, R>(iterable: I, processor: F) -> Result<R, E> {}
}
mod put_back_n_impl {
    pub struct PutBackN<I: Iterator>(I);
    pub fn put_back_n<I: IntoIterator>(iterable: I) -> PutBackN<I::IntoIter> {}
    impl<I: Iterator> PutBackN<I> {
        pub fn put_back(&mut self, x: I::Item) {}
    }
    impl<I: Iterator> Iterator for PutBackN<I> {
        type Item = I::Item;
    }
}
mod rciter_impl {
    use std::cell::RefCell;
    use std::iter::IntoIterator;
    use std::rc::Rc;
    pub struct RcIter<I> {
        pub rciter: Rc<RefCell<I>>,
    }
    pub fn rciter<I: IntoIterator>(iterable: I) -> RcIter<I::IntoIter> {}
    impl<A, I: Iterator<Item = A>> Iterator for RcIter<I> {
        type Item = A;
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for RcIter<I> {}
    impl<I: Iterator> IntoIterator for &RcIter<I> {
        type Item = I::Item;
        type IntoIter = RcIter<I>;
    }
}
mod repeatn {
    pub struct RepeatN<A>(A);
    pub fn repeat_n<A: Clone>(element: A, n: usize) -> RepeatN<A> {}
    impl<A: Clone> Iterator for RepeatN<A> {
        type Item = A;
    }
    impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
}
mod size_hint {
    pub type SizeHint = (usize, Option<usize>);
    pub fn add(a: SizeHint, b: SizeHint) -> SizeHint {}
    pub fn add_scalar(sh: SizeHint, x: usize) -> SizeHint {}
    pub fn sub_scalar(sh: SizeHint, x: usize) -> SizeHint {}
    pub fn mul(a: SizeHint, b: SizeHint) -> SizeHint {}
    pub fn mul_scalar(sh: SizeHint, x: usize) -> SizeHint {}
    pub fn max(a: SizeHint, b: SizeHint) -> SizeHint {}
    pub fn min(a: SizeHint, b: SizeHint) -> SizeHint {}
}
mod sources {
    pub fn unfold<A, St, F: FnMut(&mut St) -> Option<A>>(initial_state: St, f: F) -> Unfold<St, F> {}
    pub struct Unfold<St, F> {
        pub state: St,
    }
    impl<A, St, F: FnMut(&mut St) -> Option<A>> Iterator for Unfold<St, F> {
        type Item = A;
    }
    pub struct Iterate<St, F>(St, F);
    impl<St, F: FnMut(&St) -> St> Iterator for Iterate<St, F> {
        type Item = St;
    }
    pub fn iterate<St, F: FnMut(&St) -> St>(initial_value: St, f: F) -> Iterate<St, F> {}
}
mod take_while_inclusive {
    pub struct TakeWhileInclusive<I, F>(I, F);
    impl<I: Iterator, F: FnMut(&I::Item) -> bool> Iterator for TakeWhileInclusive<I, F> {
        type Item = I::Item;
    }
}
mod tee {
    pub struct Tee<I: Iterator>(I);
    pub fn new<I: Iterator>(iter: I) -> (Tee<I>, Tee<I>) {}
    impl<I: Iterator> Iterator for Tee<I>
    where
        I::Item: Clone,
    {
        type Item = I::Item;
    }
}
mod tuple_impl {
    pub trait HomogeneousTuple: TupleCollect {}
    impl<T: TupleCollect> HomogeneousTuple for T {}
    pub struct TupleBuffer<T: HomogeneousTuple>(T);
    impl<T: HomogeneousTuple> Iterator for TupleBuffer<T> {
        type Item = T::Item;
    }
    pub struct Tuples<I: Iterator<Item = T::Item>, T: HomogeneousTuple>(I, T);
    pub fn tuples<I: Iterator<Item = T::Item>, T: HomogeneousTuple>(iter: I) -> Tuples<I, T> {}
    impl<I: Iterator<Item = T::Item>, T: HomogeneousTuple> Iterator for Tuples<I, T> {
        type Item = T;
    }
    impl<I: Iterator<Item = T::Item>, T: HomogeneousTuple> Tuples<I, T> {
        pub fn into_buffer(self) -> TupleBuffer<T> {}
    }
    pub struct TupleWindows<I: Iterator<Item = T::Item>, T: HomogeneousTuple>(I, T);
    pub fn tuple_windows<I: Iterator<Item = T::Item>, T: HomogeneousTuple>(iter: I) -> TupleWindows<I, T>
    where
        T::Item: Clone,
    {
    }
    impl<I: Iterator<Item = T::Item>, T: HomogeneousTuple + Clone> Iterator for TupleWindows<I, T>
    where
        T::Item: Clone,
    {
        type Item = T;
    }
    pub struct CircularTupleWindows<I: Iterator<Item = T::Item> + Clone, T: TupleCollect + Clone>(I, T);
    pub fn circular_tuple_windows<I: Iterator<Item = T::Item> + Clone + ExactSizeIterator, T: TupleCollect + Clone>(iter: I) -> CircularTupleWindows<I, T>
    where
        T::Item: Clone,
    {
    }
    impl<I: Iterator<Item = T::Item> + Clone, T: TupleCollect + Clone> Iterator for CircularTupleWindows<I, T>
    where
        T::Item: Clone,
    {
        type Item = T;
    }
    pub trait TupleCollect: Sized {
        type Item;
        type Buffer: Default + AsRef<[Option<Self::Item>]> + AsMut<[Option<Self::Item>]>;
        fn buffer_len(buf: &Self::Buffer) -> usize {}
        fn collect_from_iter<I: IntoIterator<Item = Self::Item>>(iter: I, buf: &mut Self::Buffer) -> Option<Self>;
        fn collect_from_iter_no_buf<I: IntoIterator<Item = Self::Item>>(iter: I) -> Option<Self>;
        fn num_items() -> usize;
        fn left_shift_push(&mut self, item: Self::Item);
    }
}
mod unique_impl {
    use std::hash::Hash;
    pub struct UniqueBy<I: Iterator, V, F>(I, V, F);
    pub fn unique_by<I: Iterator, V: Eq + Hash, F: FnMut(&I::Item) -> V>(iter: I, f: F) -> UniqueBy<I, V, F> {}
    impl<I: Iterator, V: Eq + Hash, F: FnMut(&I::Item) -> V> Iterator for UniqueBy<I, V, F> {
        type Item = I::Item;
    }
    impl<I: DoubleEndedIterator, V: Eq + Hash, F: FnMut(&I::Item) -> V> DoubleEndedIterator for UniqueBy<I, V, F> {}
    impl<I: Iterator> Iterator for Unique<I>
    where
        I::Item: Eq + Hash + Clone,
    {
        type Item = I::Item;
    }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Unique<I> where I::Item: Eq + Hash + Clone {}
    pub struct Unique<I: Iterator>(I);
    pub fn unique<I: Iterator>(iter: I) -> Unique<I>
    where
        I::Item: Eq + Hash + Clone,
    {
    }
}
mod unziptuple {
    pub fn multiunzip<FromI, I: IntoIterator>(i: I) -> FromI
    where
        I::IntoIter: MultiUnzip<FromI>,
    {
    }
    pub trait MultiUnzip<FromI>: Iterator {
        fn multiunzip(self) -> FromI;
    }
}
mod with_position {
    pub struct WithPosition<I: Iterator>(I);
    pub fn with_position<I: Iterator>(iter: I) -> WithPosition<I> {}
    pub enum Position {
        First,
        Middle,
        Last,
        Only,
    }
    impl<I: Iterator> Iterator for WithPosition<I> {
        type Item = (Position, I::Item);
    }
}
mod zip_eq_impl {
    pub struct ZipEq<I, J>(I, J);
    pub fn zip_eq<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> ZipEq<I::IntoIter, J::IntoIter> {}
    impl<I: Iterator, J: Iterator> Iterator for ZipEq<I, J> {
        type Item = (I::Item, J::Item);
    }
}
mod zip_longest {
    use crate::either_or_both::EitherOrBoth;
    pub struct ZipLongest<T, U>(T, U);
    pub fn zip_longest<T: Iterator, U: Iterator>(a: T, b: U) -> ZipLongest<T, U> {}
    impl<T: Iterator, U: Iterator> Iterator for ZipLongest<T, U> {
        type Item = EitherOrBoth<T::Item, U::Item>;
    }
    impl<T: DoubleEndedIterator + ExactSizeIterator, U: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for ZipLongest<T, U> {}
}
mod ziptuple {
    pub struct Zip<T>(T);
    pub fn multizip<T, U>(t: U) -> Zip<T>
    where
        Zip<T>: From<U> + Iterator,
    {
    }
}
pub trait Itertools: Iterator {
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Interleave<Self, J::IntoIter> {}
    fn interleave_shortest<J: IntoIterator<Item = Self::Item>>(self, other: J) -> InterleaveShortest<Self, J::IntoIter> {}
    fn intersperse(self, element: Self::Item) -> Intersperse<Self>
    where
        Self::Item: Clone,
    {
    }
    fn intersperse_with<F: FnMut() -> Self::Item>(self, element: F) -> IntersperseWith<Self, F> {}
    fn get<R: traits::IteratorIndex<Self>>(self, index: R) -> R::Output {}
    fn zip_longest<J: IntoIterator>(self, other: J) -> ZipLongest<Self, J::IntoIter> {}
    fn zip_eq<J: IntoIterator>(self, other: J) -> ZipEq<Self, J::IntoIter> {}
    fn batching<B, F: FnMut(&mut Self) -> Option<B>>(self, f: F) -> Batching<Self, F> {}
    fn chunk_by<K: PartialEq, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {}
    fn group_by<K: PartialEq, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {}
    fn chunks(self, size: usize) -> IntoChunks<Self> {}
    fn tuple_windows<T: traits::HomogeneousTuple>(self) -> TupleWindows<Self, T>
    where
        Self: Iterator<Item = T::Item>,
        T::Item: Clone,
    {
    }
    fn circular_tuple_windows<T: tuple_impl::TupleCollect + Clone>(self) -> CircularTupleWindows<Self, T>
    where
        Self: Clone + Iterator<Item = T::Item> + ExactSizeIterator,
        T::Item: Clone,
    {
    }
    fn tuples<T: traits::HomogeneousTuple>(self) -> Tuples<Self, T>
    where
        Self: Iterator<Item = T::Item>,
    {
    }
    fn tee(self) -> (Tee<Self>, Tee<Self>)
    where
        Self::Item: Clone,
    {
    }
    fn map_into<R>(self) -> MapInto<Self, R>
    where
        Self::Item: Into<R>,
    {
    }
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> MapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>>,
    {
    }
    fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, f: F) -> FilterOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>>,
    {
    }
    fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, f: F) -> FilterMapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>>,
    {
    }
    fn flatten_ok<T: IntoIterator, E>(self) -> FlattenOk<Self, T, E>
    where
        Self: Iterator<Item = Result<T, E>>,
    {
    }
    fn process_results<F: FnOnce(ProcessResults<Self, E>) -> R, T, E, R>(self, processor: F) -> Result<R, E>
    where
        Self: Iterator<Item = Result<T, E>>,
    {
    }
    fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Merge<Self, J::IntoIter>
    where
        Self::Item: PartialOrd,
    {
    }
    fn merge_by<J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter, F> {}
    fn merge_join_by<J: IntoIterator, F: FnMut(&Self::Item, &J::Item) -> T, T>(self, other: J, cmp_fn: F) -> MergeJoinBy<Self, J::IntoIter, F> {}
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter>
    where
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::Item: PartialOrd,
    {
    }
    fn kmerge_by<F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool>(self, first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F>
    where
        Self::Item: IntoIterator,
    {
    }
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Product<Self, J::IntoIter>
    where
        Self::Item: Clone,
        J::IntoIter: Clone,
    {
    }
    fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter>
    where
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::IntoIter: Clone,
        <Self::Item as IntoIterator>::Item: Clone,
    {
    }
    fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(self, f: F) -> Coalesce<Self, F> {}
    fn dedup(self) -> Dedup<Self>
    where
        Self::Item: PartialEq,
    {
    }
    fn dedup_by<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: Cmp) -> DedupBy<Self, Cmp> {}
    fn dedup_with_count(self) -> DedupWithCount<Self> {}
    fn dedup_by_with_count<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: Cmp) -> DedupByWithCount<Self, Cmp> {}
    fn duplicates(self) -> Duplicates<Self>
    where
        Self::Item: Eq + Hash,
    {
    }
    fn duplicates_by<V: Eq + Hash, F: FnMut(&Self::Item) -> V>(self, f: F) -> DuplicatesBy<Self, V, F> {}
    fn unique(self) -> Unique<Self>
    where
        Self::Item: Clone + Eq + Hash,
    {
    }
    fn unique_by<V: Eq + Hash, F: FnMut(&Self::Item) -> V>(self, f: F) -> UniqueBy<Self, V, F> {}
    fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> PeekingTakeWhile<Self, F>
    where
        Self: PeekingNext,
    {
    }
    fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> TakeWhileRef<Self, F>
    where
        Self: Clone,
    {
    }
    fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, accept: F) -> TakeWhileInclusive<Self, F> {}
    fn while_some<A>(self) -> WhileSome<Self>
    where
        Self: Iterator<Item = Option<A>>,
    {
    }
    fn tuple_combinations<T: adaptors::HasCombination<Self>>(self) -> TupleCombinations<Self, T>
    where
        Self: Clone,
        Self::Item: Clone,
    {
    }
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K>
    where
        Self: Clone,
        Self::Item: Clone,
    {
    }
    fn combinations(self, k: usize) -> Combinations<Self>
    where
        Self::Item: Clone,
    {
    }
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self>
    where
        Self::Item: Clone,
    {
    }
    fn permutations(self, k: usize) -> Permutations<Self>
    where
        Self::Item: Clone,
    {
    }
    fn powerset(self) -> Powerset<Self>
    where
        Self::Item: Clone,
    {
    }
    fn pad_using<F: FnMut(usize) -> Self::Item>(self, min: usize, f: F) -> PadUsing<Self, F> {}
    fn with_position(self) -> WithPosition<Self> {}
    fn positions<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> Positions<Self, P> {}
    fn update<F: FnMut(&mut Self::Item)>(self, updater: F) -> Update<Self, F> {}
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]> {}
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]> {}
    fn next_tuple<T: traits::HomogeneousTuple>(&mut self) -> Option<T>
    where
        Self: Iterator<Item = T::Item>,
    {
    }
    fn collect_tuple<T: traits::HomogeneousTuple>(self) -> Option<T>
    where
        Self: Iterator<Item = T::Item>,
    {
    }
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)> {}
    fn find_or_last<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
    fn contains<Q: PartialEq + ?Sized>(&mut self, query: &Q) -> bool
    where
        Self::Item: Borrow<Q>,
    {
    }
    fn all_equal(&mut self) -> bool
    where
        Self::Item: PartialEq,
    {
    }
    fn all_equal_value(&mut self) -> Result<Self::Item, Option<(Self::Item, Self::Item)>>
    where
        Self::Item: PartialEq,
    {
    }
    fn all_unique(&mut self) -> bool
    where
        Self::Item: Eq + Hash,
    {
    }
    fn dropping(self, n: usize) -> Self {}
    fn dropping_back(self, n: usize) -> Self
    where
        Self: DoubleEndedIterator,
    {
    }
    fn concat(self) -> Self::Item
    where
        Self::Item: Extend<<<Self as Iterator>::Item as IntoIterator>::Item> + IntoIterator + Default,
    {
    }
    fn collect_vec(self) -> Vec<Self::Item> {}
    fn try_collect<T, U, E>(self) -> Result<U, E>
    where
        Self: Iterator<Item = Result<T, E>>,
        Result<U, E>: FromIterator<Result<T, E>>,
    {
    }
    fn set_from<'a, A, J: IntoIterator<Item = A>>(&mut self, from: J) -> usize
    where
        Self: Iterator<Item = &'a mut A>,
    {
    }
    fn join(&mut self, sep: &str) -> String
    where
        Self::Item: std::fmt::Display,
    {
    }
    fn format(self, sep: &str) -> Format<Self> {}
    fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn fmt::Display) -> fmt::Result) -> fmt::Result>(self, sep: &str, format: F) -> FormatWith<Self, F> {}
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Result<B, E>
    where
        Self: Iterator<Item = Result<A, E>>,
    {
    }
    fn fold_options<A, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Option<B>
    where
        Self: Iterator<Item = Option<A>>,
    {
    }
    fn fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
    fn tree_reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
    fn tree_fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
    fn fold_while<B, F: FnMut(B, Self::Item) -> FoldWhile<B>>(&mut self, init: B, f: F) -> FoldWhile<B> {}
    fn sum1<S: std::iter::Sum<Self::Item>>(self) -> Option<S> {}
    fn product1<P: std::iter::Product<Self::Item>>(self) -> Option<P> {}
    fn sorted_unstable(self) -> VecIntoIter<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> VecIntoIter<Self::Item> {}
    fn sorted_unstable_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, f: F) -> VecIntoIter<Self::Item> {}
    fn sorted(self) -> VecIntoIter<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> VecIntoIter<Self::Item> {}
    fn sorted_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, f: F) -> VecIntoIter<Self::Item> {}
    fn sorted_by_cached_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, f: F) -> VecIntoIter<Self::Item> {}
    fn k_smallest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn k_smallest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> {}
    fn k_smallest_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, key: F) -> VecIntoIter<Self::Item> {}
    fn k_smallest_relaxed(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn k_smallest_relaxed_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> {}
    fn k_smallest_relaxed_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, key: F) -> VecIntoIter<Self::Item> {}
    fn k_largest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn k_largest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> {}
    fn k_largest_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, key: F) -> VecIntoIter<Self::Item> {}
    fn k_largest_relaxed(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn k_largest_relaxed_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item> {}
    fn k_largest_relaxed_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, key: F) -> VecIntoIter<Self::Item> {}
    fn tail(self, n: usize) -> VecDequeIntoIter<Self::Item> {}
    fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, predicate: F) -> (A, B) {}
    fn partition_result<A: Default + Extend<T>, B: Default + Extend<E>, T, E>(self) -> (A, B)
    where
        Self: Iterator<Item = Result<T, E>>,
    {
    }
    fn into_group_map<K: Hash + Eq, V>(self) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = (K, V)>,
    {
    }
    fn into_group_map_by<K: Hash + Eq, V, F: FnMut(&V) -> K>(self, f: F) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = V>,
    {
    }
    fn into_grouping_map<K: Hash + Eq, V>(self) -> GroupingMap<Self>
    where
        Self: Iterator<Item = (K, V)>,
    {
    }
    fn into_grouping_map_by<K: Hash + Eq, V, F: FnMut(&V) -> K>(self, key_mapper: F) -> GroupingMapBy<Self, F>
    where
        Self: Iterator<Item = V>,
    {
    }
    fn min_set(self) -> Vec<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn min_set_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Vec<Self::Item> {}
    fn min_set_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item> {}
    fn max_set(self) -> Vec<Self::Item>
    where
        Self::Item: Ord,
    {
    }
    fn max_set_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Vec<Self::Item> {}
    fn max_set_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item> {}
    fn minmax(self) -> MinMaxResult<Self::Item>
    where
        Self::Item: PartialOrd,
    {
    }
    fn minmax_by_key<K: PartialOrd, F: FnMut(&Self::Item) -> K>(self, key: F) -> MinMaxResult<Self::Item> {}
    fn minmax_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> MinMaxResult<Self::Item> {}
    fn position_max(self) -> Option<usize>
    where
        Self::Item: Ord,
    {
    }
    fn position_max_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize> {}
    fn position_max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<usize> {}
    fn position_min(self) -> Option<usize>
    where
        Self::Item: Ord,
    {
    }
    fn position_min_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize> {}
    fn position_min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<usize> {}
    fn position_minmax(self) -> MinMaxResult<usize>
    where
        Self::Item: PartialOrd,
    {
    }
    fn position_minmax_by_key<K: PartialOrd, F: FnMut(&Self::Item) -> K>(self, key: F) -> MinMaxResult<usize> {}
    fn position_minmax_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> MinMaxResult<usize> {}
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>> {}
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>> {}
    fn multipeek(self) -> MultiPeek<Self> {}
    fn counts(self) -> HashMap<Self::Item, usize>
    where
        Self::Item: Eq + Hash,
    {
    }
    fn counts_by<K: Eq + Hash, F: FnMut(Self::Item) -> K>(self, f: F) -> HashMap<K, usize> {}
    fn multiunzip<FromI>(self) -> FromI
    where
        Self: MultiUnzip<FromI>,
    {
    }
    fn try_len(&self) -> Result<usize, size_hint::SizeHint> {}
}
impl<T: Iterator + ?Sized> Itertools for T {}
pub fn equal<I: IntoIterator, J: IntoIterator>(a: I, b: J) -> bool
where
    I::Item: PartialEq<J::Item>,
{
}
pub fn assert_equal<I: IntoIterator, J: IntoIterator>(a: I, b: J)
where
    I::Item: PartialEq<J::Item>,
{
}
pub fn partition<'a, A, I: IntoIterator<Item = &'a mut A>, F: FnMut(&A) -> bool>(iter: I, pred: F) -> usize
where
    I::IntoIter: DoubleEndedIterator,
{
}
pub enum FoldWhile<T> {
    Continue(T),
    Done(T),
}
impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_done(&self) -> bool {}
}
/// Of two to four.
#[macro_export]
macro_rules! izip {
    ($a:expr $(,)?) => {
        std::iter::IntoIterator::into_iter($a)
    };
    ($a:expr, $b:expr $(,)?) => {
        std::iter::Iterator::zip(std::iter::IntoIterator::into_iter($a), $b)
    };
    ($a:expr, $b:expr, $c:expr $(,)?) => {
        $crate::multizip(($a, $b, $c))
    };
    ($a:expr, $b:expr, $c:expr, $d:expr $(,)?) => {
        $crate::multizip(($a, $b, $c, $d))
    };
}
#[macro_export]
macro_rules! iproduct {
    ($a:expr, $b:expr $(,)?) => {
        $crate::Itertools::cartesian_product(std::iter::IntoIterator::into_iter($a),
        std::iter::IntoIterator::into_iter($b))
    };
    ($($a:expr),* $(,)?) => {
        ($($a,)*)
    };
}
#[macro_export]
macro_rules! chain {
    ($a:expr $(,)?) => {
        std::iter::IntoIterator::into_iter($a)
    };
    ($a:expr, $($b:expr),+ $(,)?) => {
        std::iter::Iterator::chain(std::iter::IntoIterator::into_iter($a),
        $crate::chain!($($b),+))
    };
}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator> Iterator for Zip<(A, B, C)> {
    type Item = (A::Item, B::Item, C::Item);
}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator> Iterator for Zip<(A, B, C, D)> {
    type Item = (A::Item, B::Item, C::Item, D::Item);
}
