//! package = "thread_local", version = ">=1.0, <2"

mod cached {
    use super::IntoIter;
    #[twelve::thread_local]
    pub struct CachedThreadLocal<T>(T);
    impl<T> Default for CachedThreadLocal<T> {}
    impl<T> CachedThreadLocal<T> {
        pub fn new() -> CachedThreadLocal<T> {}
        #[twelve::access(lock)]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::access(lock)]
        pub fn get_or<F: FnOnce() -> T>(&self, create: F) -> &T {}
        #[twelve::access(lock)]
        pub fn get_or_try<F: FnOnce() -> Result<T, E>, E>(&self, create: F) -> Result<&T, E> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> CachedIterMut<'_, T> {}
        pub fn clear(&mut self) {}
    }
    impl<T> IntoIterator for CachedThreadLocal<T> {
        type Item = T;
        type IntoIter = CachedIntoIter<T>;
    }
    impl<'a, T> IntoIterator for &'a mut CachedThreadLocal<T> {
        type Item = &'a mut T;
        type IntoIter = CachedIterMut<'a, T>;
    }
    impl<T: Default> CachedThreadLocal<T> {
        #[twelve::access(lock)]
        pub fn get_or_default(&self) -> &T {}
    }
    pub struct CachedIterMut<'a, T>(T);
    impl<'a, T> Iterator for CachedIterMut<'a, T> {
        type Item = &'a mut T;
    }
    pub struct CachedIntoIter<T>(T);
    impl<T> Iterator for CachedIntoIter<T> {
        type Item = T;
    }
}
pub use cached::{CachedIntoIter, CachedIterMut, CachedThreadLocal};
#[twelve::thread_local]
pub struct ThreadLocal<T>(T);
impl<T> Default for ThreadLocal<T> {}
impl<T> ThreadLocal<T> {
    pub const fn new() -> ThreadLocal<T> {}
    pub fn with_capacity(capacity: usize) -> ThreadLocal<T> {}
    #[twelve::access(lock)]
    pub fn get(&self) -> Option<&T> {}
    #[twelve::access(lock)]
    pub fn get_or<F: FnOnce() -> T>(&self, create: F) -> &T {}
    #[twelve::access(lock)]
    pub fn get_or_try<F: FnOnce() -> Result<T, E>, E>(&self, create: F) -> Result<&T, E> {}
    #[twelve::access(lock)]
    pub fn iter(&self) -> Iter<'_, T> {}
    #[twelve::view]
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn clear(&mut self) {}
}
impl<T> IntoIterator for ThreadLocal<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a ThreadLocal<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut ThreadLocal<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T: Default> ThreadLocal<T> {
    #[twelve::access(lock)]
    pub fn get_or_default(&self) -> &T {}
}
pub struct Iter<'a, T>(T);
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
pub struct IterMut<'a, T>(T);
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
pub struct IntoIter<T>(T);
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
