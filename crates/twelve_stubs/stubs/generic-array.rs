//! package = "generic-array", version = ">=0.14, <0.15"

pub struct GenericArray<T, N>(T, N);
impl<T, N> GenericArray<T, N> {
    pub fn as_slice(&self) -> &[T] {}
    #[twelve::view]
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn from_slice(slice: &[T]) -> &GenericArray<T, N> {}
    pub fn from_mut_slice(slice: &mut [T]) -> &mut GenericArray<T, N> {}
    pub fn clone_from_slice(list: &[T]) -> GenericArray<T, N> {}
    pub fn from_exact_iter<I: IntoIterator<Item = T>>(iter: I) -> Option<Self> {}
}
impl<T, N> std::ops::Deref for GenericArray<T, N> {
    type Target = [T];
}
impl<T, N> std::ops::DerefMut for GenericArray<T, N> {}
impl<T, N> AsRef<[T]> for GenericArray<T, N> {}
impl<T: Default, N> Default for GenericArray<T, N> {}
impl<T, N> IntoIterator for GenericArray<T, N> {
    type Item = T;
    type IntoIter = GenericArrayIter<T, N>;
}
impl<'a, T, N> IntoIterator for &'a GenericArray<T, N> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
}
pub struct GenericArrayIter<T, N>(T, N);
impl<T, N> Iterator for GenericArrayIter<T, N> {
    type Item = T;
}
