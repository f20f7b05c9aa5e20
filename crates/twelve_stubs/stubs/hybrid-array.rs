//! package = "hybrid-array", version = ">=0.2, <0.5"

pub struct Array<T, U>(T, U);
impl<T, U> Array<T, U> {
    pub fn from_fn<F: FnMut(usize) -> T>(f: F) -> Self {}
    pub const fn as_slice(&self) -> &[T] {}
    #[twelve::view]
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn iter(&self) -> std::slice::Iter<'_, T> {}
    #[twelve::view]
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {}
}
impl<T, U> std::ops::Deref for Array<T, U> {
    type Target = [T];
}
impl<T, U> std::ops::DerefMut for Array<T, U> {}
impl<T, U> AsRef<[T]> for Array<T, U> {}
impl<T: Default, U> Default for Array<T, U> {}
impl<T, U> IntoIterator for Array<T, U> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
}
impl<'a, T, U> IntoIterator for &'a Array<T, U> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
}
