//! package = "bimap", version = ">=0.6, <0.7"

pub use btree::BiBTreeMap;
pub use hash::BiHashMap;

pub type BiMap<L, R> = BiHashMap<L, R>;

pub enum Overwritten<L, R> {
    Neither,
    Left(L, R),
    Right(L, R),
    Pair(L, R),
    Both((L, R), (L, R)),
}

pub mod hash {
    use super::Overwritten;
    use std::hash::RandomState;

    #[twelve::collection(map)]
    pub struct BiHashMap<L, R, LS = RandomState, RS = RandomState>;

    impl<L, R> BiHashMap<L, R> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }

    impl<L, R, LS, RS> BiHashMap<L, R, LS, RS> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<'_, L, R> {}
        pub fn left_values(&self) -> LeftValues<'_, L, R> {}
        pub fn right_values(&self) -> RightValues<'_, L, R> {}
        pub fn get_by_left<Q: ?Sized>(&self, left: &Q) -> Option<&R> {}
        pub fn get_by_right<Q: ?Sized>(&self, right: &Q) -> Option<&L> {}
        pub fn contains_left<Q: ?Sized>(&self, left: &Q) -> bool {}
        pub fn contains_right<Q: ?Sized>(&self, right: &Q) -> bool {}
        pub fn remove_by_left<Q: ?Sized>(&mut self, left: &Q) -> Option<(L, R)> {}
        pub fn remove_by_right<Q: ?Sized>(&mut self, right: &Q) -> Option<(L, R)> {}
        pub fn retain<F: FnMut(&L, &R) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, left: L, right: R) -> Overwritten<L, R> {}
        pub fn insert_no_overwrite(&mut self, left: L, right: R) -> Result<(), (L, R)> {}
    }

    impl<L: Clone, R: Clone, LS, RS> Clone for BiHashMap<L, R, LS, RS> {}

    impl<L, R, LS: Default, RS: Default> Default for BiHashMap<L, R, LS, RS> {}

    impl<'a, L, R, LS, RS> IntoIterator for &'a BiHashMap<L, R, LS, RS> {
        type Item = (&'a L, &'a R);
        type IntoIter = Iter<'a, L, R>;
    }

    impl<L, R, LS, RS> IntoIterator for BiHashMap<L, R, LS, RS> {
        type Item = (L, R);
        type IntoIter = IntoIter<L, R>;
    }

    pub struct IntoIter<L, R>;

    impl<L, R> Iterator for IntoIter<L, R> {
        type Item = (L, R);
    }

    pub struct Iter<'a, L, R>;

    impl<'a, L, R> Iterator for Iter<'a, L, R> {
        type Item = (&'a L, &'a R);
    }

    pub struct LeftValues<'a, L, R>;

    impl<'a, L, R> Iterator for LeftValues<'a, L, R> {
        type Item = &'a L;
    }

    pub struct RightValues<'a, L, R>;

    impl<'a, L, R> Iterator for RightValues<'a, L, R> {
        type Item = &'a R;
    }
}

pub mod btree {
    use super::Overwritten;

    #[twelve::collection(map)]
    pub struct BiBTreeMap<L, R>;

    impl<L, R> BiBTreeMap<L, R> {
        pub fn new() -> Self {}
    }

    impl<L, R> BiBTreeMap<L, R> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> Iter<'_, L, R> {}
        pub fn left_values(&self) -> LeftValues<'_, L, R> {}
        pub fn right_values(&self) -> RightValues<'_, L, R> {}
        pub fn get_by_left<Q: ?Sized>(&self, left: &Q) -> Option<&R> {}
        pub fn get_by_right<Q: ?Sized>(&self, right: &Q) -> Option<&L> {}
        pub fn contains_left<Q: ?Sized>(&self, left: &Q) -> bool {}
        pub fn contains_right<Q: ?Sized>(&self, right: &Q) -> bool {}
        pub fn remove_by_left<Q: ?Sized>(&mut self, left: &Q) -> Option<(L, R)> {}
        pub fn remove_by_right<Q: ?Sized>(&mut self, right: &Q) -> Option<(L, R)> {}
        pub fn retain<F: FnMut(&L, &R) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, left: L, right: R) -> Overwritten<L, R> {}
        pub fn insert_no_overwrite(&mut self, left: L, right: R) -> Result<(), (L, R)> {}
    }

    impl<L: Clone, R: Clone> Clone for BiBTreeMap<L, R> {}

    impl<L, R> Default for BiBTreeMap<L, R> {}

    impl<'a, L, R> IntoIterator for &'a BiBTreeMap<L, R> {
        type Item = (&'a L, &'a R);
        type IntoIter = Iter<'a, L, R>;
    }

    impl<L, R> IntoIterator for BiBTreeMap<L, R> {
        type Item = (L, R);
        type IntoIter = IntoIter<L, R>;
    }

    pub struct IntoIter<L, R>;

    impl<L, R> Iterator for IntoIter<L, R> {
        type Item = (L, R);
    }

    pub struct Iter<'a, L, R>;

    impl<'a, L, R> Iterator for Iter<'a, L, R> {
        type Item = (&'a L, &'a R);
    }

    pub struct LeftValues<'a, L, R>;

    impl<'a, L, R> Iterator for LeftValues<'a, L, R> {
        type Item = &'a L;
    }

    pub struct RightValues<'a, L, R>;

    impl<'a, L, R> Iterator for RightValues<'a, L, R> {
        type Item = &'a R;
    }
}
