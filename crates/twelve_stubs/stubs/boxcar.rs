//! package = "boxcar", version = ">=0.1, <0.3"
// A list that only grows.

mod vec {
    use core::ops::Index;
    #[macro_export]
    macro_rules! vec {
        () => {};
    }
    #[twelve::collection(list)]
    pub struct Vec<T>(T);
    impl<T> Default for Vec<T> {}
    impl<T> Vec<T> {
        pub const fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub fn reserve(&self, additional: usize) {}
        #[twelve::mutates]
        pub fn push(&self, value: T) -> usize {}
        #[twelve::mutates]
        pub fn push_with<F: FnOnce(usize) -> T>(&self, f: F) -> usize {}
        #[twelve::reads]
        pub fn count(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::access(read)]
        pub fn get(&self, index: usize) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
        #[twelve::access(read)]
        pub fn get_unchecked(&self, index: usize) -> &T {}
        #[twelve::view]
        pub fn get_unchecked_mut(&mut self, index: usize) -> &mut T {}
        #[twelve::access(read)]
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn clear(&mut self) {}
    }
    impl<T> Index<usize> for Vec<T> {
        type Output = T;
    }
    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a Vec<T> {
        type Item = (usize, &'a T);
        type IntoIter = Iter<'a, T>;
    }
    pub struct IntoIter<T>(T);
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }
    pub struct Iter<'a, T>(T);
    impl<'a, T> Clone for Iter<'a, T> {}
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = (usize, &'a T);
    }
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T: Clone> Clone for Vec<T> {}
    impl<T: PartialEq> PartialEq for Vec<T> {}
    impl<A: AsRef<[T]>, T: PartialEq> PartialEq<A> for Vec<T> {}
}
pub use vec::IntoIter;
pub use vec::Iter;
pub use vec::Vec;
