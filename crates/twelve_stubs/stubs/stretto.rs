//! package = "stretto", version = ">=0.8, <0.10"
// The time to live is given with each entry. The parameters for hashers, costs and callbacks are left out.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub struct CacheError;
pub struct TokioRuntime;
pub type TokioCache<K, V> = AsyncCache<K, V, TokioRuntime>;

pub struct ValueRef<'a, V>(&'a V);
impl<'a, V> Deref for ValueRef<'a, V> {
    type Target = V;
}
pub struct ValueRefMut<'a, V>(&'a mut V);
impl<'a, V> Deref for ValueRefMut<'a, V> {
    type Target = V;
}
impl<'a, V> DerefMut for ValueRefMut<'a, V> {}

#[twelve::nature(cache)]
#[twelve::collection(map)]
#[twelve::shared_handle]
pub struct Cache<K, V>;

impl<K, V> Cache<K, V> {
    pub fn new(num_counters: usize, max_cost: i64) -> Result<Self, CacheError> {}
    pub fn builder(num_counters: usize, max_cost: i64) -> CacheBuilder<K, V> {}
    #[twelve::mutates]
    pub fn clear(&self) -> Result<(), CacheError> {}
    #[twelve::mutates]
    pub fn insert(&self, key: K, val: V, cost: i64) -> bool {}
    #[twelve::mutates]
    pub fn try_insert(&self, key: K, val: V, cost: i64) -> Result<bool, CacheError> {}
    #[twelve::mutates]
    pub fn insert_with_ttl(&self, key: K, val: V, cost: i64, ttl: Duration) -> bool {}
    #[twelve::mutates]
    pub fn try_insert_with_ttl(&self, key: K, val: V, cost: i64, ttl: Duration) -> Result<bool, CacheError> {
    }
    #[twelve::mutates]
    pub fn insert_if_present(&self, key: K, val: V, cost: i64) -> bool {}
    #[twelve::mutates]
    pub fn try_insert_if_present(&self, key: K, val: V, cost: i64) -> Result<bool, CacheError> {}
    pub fn wait(&self) -> Result<(), CacheError> {}
    #[twelve::mutates]
    pub fn remove(&self, k: &K) {}
    #[twelve::mutates]
    pub fn try_remove(&self, k: &K) -> Result<(), CacheError> {}
    #[twelve::reads]
    pub fn get<Q>(&self, key: &Q) -> Option<ValueRef<'_, V>> {}
    #[twelve::access(write)]
    pub fn get_mut<Q>(&self, key: &Q) -> Option<ValueRefMut<'_, V>> {}
    #[twelve::reads]
    pub fn get_ttl<Q>(&self, key: &Q) -> Option<Duration> {}
    #[twelve::reads]
    pub fn max_cost(&self) -> i64 {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
}

impl<K, V> Clone for Cache<K, V> {}

pub struct CacheBuilder<K, V>;

impl<K, V> CacheBuilder<K, V> {
    pub fn new(num_counters: usize, max_cost: i64) -> Self {}
    pub fn finalize(self) -> Result<Cache<K, V>, CacheError> {}
    pub fn set_num_counters(self, num_counters: usize) -> Self {}
    pub fn set_max_cost(self, max_cost: i64) -> Self {}
    pub fn set_buffer_items(self, sz: usize) -> Self {}
    pub fn set_metrics(self, val: bool) -> Self {}
    pub fn set_ignore_internal_cost(self, val: bool) -> Self {}
    pub fn set_cleanup_duration(self, d: Duration) -> Self {}
}

#[twelve::nature(cache)]
#[twelve::collection(map)]
#[twelve::shared_handle]
pub struct AsyncCache<K, V, R = ()>;

impl<K, V, R> AsyncCache<K, V, R> {
    pub fn new(num_counters: usize, max_cost: i64) -> Result<Self, CacheError> {}
    pub fn builder(num_counters: usize, max_cost: i64) -> AsyncCacheBuilder<K, V> {}
    #[twelve::mutates]
    pub async fn clear(&self) -> Result<(), CacheError> {}
    #[twelve::mutates]
    pub async fn insert(&self, key: K, val: V, cost: i64) -> bool {}
    #[twelve::mutates]
    pub async fn try_insert(&self, key: K, val: V, cost: i64) -> Result<bool, CacheError> {}
    #[twelve::mutates]
    pub async fn insert_with_ttl(&self, key: K, val: V, cost: i64, ttl: Duration) -> bool {}
    #[twelve::mutates]
    pub async fn try_insert_with_ttl(&self, key: K, val: V, cost: i64, ttl: Duration) -> Result<bool, CacheError> {
    }
    #[twelve::mutates]
    pub async fn insert_if_present(&self, key: K, val: V, cost: i64) -> bool {}
    #[twelve::mutates]
    pub async fn try_insert_if_present(&self, key: K, val: V, cost: i64) -> Result<bool, CacheError> {}
    pub async fn wait(&self) -> Result<(), CacheError> {}
    #[twelve::mutates]
    pub async fn remove(&self, k: &K) {}
    #[twelve::mutates]
    pub async fn try_remove(&self, k: &K) -> Result<(), CacheError> {}
    #[twelve::reads]
    pub async fn get<Q>(&self, key: &Q) -> Option<ValueRef<'_, V>> {}
    #[twelve::access(write)]
    pub async fn get_mut<Q>(&self, key: &Q) -> Option<ValueRefMut<'_, V>> {}
    #[twelve::reads]
    pub fn get_ttl<Q>(&self, key: &Q) -> Option<Duration> {}
    #[twelve::reads]
    pub fn max_cost(&self) -> i64 {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
}

impl<K, V, R> Clone for AsyncCache<K, V, R> {}

pub struct AsyncCacheBuilder<K, V>;

impl<K, V> AsyncCacheBuilder<K, V> {
    pub fn new(num_counters: usize, max_cost: i64) -> Self {}
    pub fn build<R>(self) -> Result<AsyncCache<K, V, R>, CacheError> {}
    pub fn set_num_counters(self, num_counters: usize) -> Self {}
    pub fn set_max_cost(self, max_cost: i64) -> Self {}
    pub fn set_buffer_items(self, sz: usize) -> Self {}
    pub fn set_metrics(self, val: bool) -> Self {}
    pub fn set_ignore_internal_cost(self, val: bool) -> Self {}
    pub fn set_cleanup_duration(self, d: Duration) -> Self {}
}
