//! package = "lru_time_cache", version = ">=0.8, <0.12"

use std::time::Duration;

#[twelve::nature(cache)]
#[twelve::collection(map)]
pub struct LruCache<Key, Value>(Key, Value);
impl<Key, Value> LruCache<Key, Value> {
    pub fn with_capacity(capacity: usize) -> LruCache<Key, Value> {}
    #[twelve::does(expire)]
    pub fn with_expiry_duration(time_to_live: Duration) -> LruCache<Key, Value> {}
    #[twelve::does(expire)]
    pub fn with_expiry_duration_and_capacity(time_to_live: Duration, capacity: usize) -> LruCache<Key, Value> {}
    pub fn insert(&mut self, key: Key, value: Value) -> Option<Value> {}
    pub fn notify_insert(&mut self, key: Key, value: Value) -> (Option<Value>, Vec<(Key, Value)>) {}
    pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<Value> {}
    pub fn clear(&mut self) {}
    #[twelve::view]
    pub fn get<Q: ?Sized>(&mut self, key: &Q) -> Option<&Value> {}
    #[twelve::view]
    pub fn notify_get<Q: ?Sized>(&mut self, key: &Q) -> (Option<&Value>, Vec<(Key, Value)>) {}
    pub fn peek<Q: ?Sized>(&self, key: &Q) -> Option<&Value> {}
    #[twelve::view]
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut Value> {}
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn entry(&mut self, key: Key) -> Entry<'_, Key, Value> {}
    #[twelve::reads]
    pub fn iter(&mut self) -> Iter<'_, Key, Value> {}
    pub fn peek_iter(&self) -> PeekIter<'_, Key, Value> {}
}
pub enum Entry<'a, Key, Value> {
    Vacant(VacantEntry<'a, Key, Value>),
    Occupied(OccupiedEntry<'a, Value>),
}
impl<'a, Key, Value> Entry<'a, Key, Value> {
    #[twelve::mutates]
    pub fn or_insert(self, default: Value) -> &'a mut Value {}
    #[twelve::mutates]
    pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {}
}
pub struct VacantEntry<'a, Key, Value>(&'a Key, Value);
impl<'a, Key, Value> VacantEntry<'a, Key, Value> {
    #[twelve::mutates]
    pub fn insert(self, value: Value) -> &'a mut Value {}
}
pub struct OccupiedEntry<'a, Value>(&'a Value);
impl<'a, Value> OccupiedEntry<'a, Value> {
    #[twelve::view]
    pub fn into_mut(self) -> &'a mut Value {}
}
pub struct Iter<'a, Key, Value>(&'a Key, Value);
impl<'a, Key, Value> Iterator for Iter<'a, Key, Value> {
    type Item = (&'a Key, &'a Value);
}
pub struct PeekIter<'a, Key, Value>(&'a Key, Value);
impl<'a, Key, Value> Iterator for PeekIter<'a, Key, Value> {
    type Item = (&'a Key, &'a Value);
}
