//! package = "slab", version = ">=0.4, <0.5"

use std::vec::{self};
use std::iter::{self, FromIterator};
use std::ops;
#[twelve::collection(list)]
pub struct Slab<T>(T);
impl<T> Default for Slab<T> {}
pub enum GetDisjointMutError {
    IndexVacant,
    IndexOutOfBounds,
    OverlappingIndices,
}
impl std::error::Error for GetDisjointMutError {}
pub struct VacantEntry<'a, T>(T);
pub struct IntoIter<T>(T);
pub struct Iter<'a, T>(T);
pub struct IterMut<'a, T>(T);
pub struct Drain<'a, T>(T);
impl<T> Slab<T> {
    pub const fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Slab<T> {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn compact<F: FnMut(&mut T, usize, usize) -> bool>(&mut self, rekey: F) {}
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter<'_, T> {}
    #[twelve::view]
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn get(&self, key: usize) -> Option<&T> {}
    #[twelve::view]
    pub fn get_mut(&mut self, key: usize) -> Option<&mut T> {}
    #[twelve::view]
    pub fn get2_mut(&mut self, key1: usize, key2: usize) -> Option<(&mut T, &mut T)> {}
    #[twelve::view]
    pub fn get_disjoint_mut<const N: usize>(
        &mut self,
        keys: [usize; N],
    ) -> Result<[&mut T; N], GetDisjointMutError> {}
    pub fn get_unchecked(&self, key: usize) -> &T {}
    #[twelve::view]
    pub fn get_unchecked_mut(&mut self, key: usize) -> &mut T {}
    #[twelve::view]
    pub fn get2_unchecked_mut(&mut self, key1: usize, key2: usize) -> (&mut T, &mut T) {}
    pub fn key_of(&self, present_element: &T) -> usize {}
    pub fn insert(&mut self, val: T) -> usize {}
    pub fn vacant_key(&self) -> usize {}
    #[twelve::view]
    pub fn vacant_entry(&mut self) -> VacantEntry<'_, T> {}
    pub fn try_remove(&mut self, key: usize) -> Option<T> {}
    pub fn remove(&mut self, key: usize) -> T {}
    pub fn contains(&self, key: usize) -> bool {}
    pub fn retain<F: FnMut(usize, &mut T) -> bool>(&mut self, f: F) {}
    pub fn drain(&mut self) -> Drain<'_, T> {}
}
impl<T> ops::Index<usize> for Slab<T> {
    type Output = T;
}
impl<T> ops::IndexMut<usize> for Slab<T> {}
impl<T> IntoIterator for Slab<T> {
    type Item = (usize, T);
    type IntoIter = IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a Slab<T> {
    type Item = (usize, &'a T);
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut Slab<T> {
    type Item = (usize, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}
impl<T> FromIterator<(usize, T)> for Slab<T> {}
impl<'a, T> VacantEntry<'a, T> {
    pub fn insert(self, val: T) -> &'a mut T {}
    pub fn key(&self) -> usize {}
}
impl<T> Iterator for IntoIter<T> {
    type Item = (usize, T);
}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (usize, &'a T);
}
impl<T> DoubleEndedIterator for Iter<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = (usize, &'a mut T);
}
impl<T> DoubleEndedIterator for IterMut<'_, T> {}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
