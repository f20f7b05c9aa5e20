//! package = "limitador", version = ">=0.6, <0.15"
// The limits are settings, kept in the limiter; the storage that it is given says where it counts.

use counter::Counter;
use errors::LimitadorError;
use limit::{Context, Limit, Namespace};
use std::collections::{HashMap, HashSet};
use storage::{AsyncCounterStorage, AsyncStorage, CounterStorage, Storage};

type LimitadorResult<T> = Result<T, LimitadorError>;

pub struct RateLimiter;
impl RateLimiter {
    #[twelve::opens(rate_limiter, memory, instead = "`AsyncRateLimiter` with `limitador::storage::redis::AsyncRedisStorage`")]
    pub fn new(cache_size: u64) -> Self {}
    pub fn new_with_storage(counters: Box<dyn CounterStorage>) -> Self {}
    pub fn get_namespaces(&self) -> HashSet<Namespace> {}
    pub fn add_limit(&self, limit: Limit) -> bool {}
    pub fn delete_limit(&self, limit: &Limit) -> LimitadorResult<()> {}
    pub fn get_limits(&self, namespace: &Namespace) -> HashSet<Limit> {}
    pub fn delete_limits(&self, namespace: &Namespace) -> LimitadorResult<()> {}
    pub fn is_rate_limited(&self, namespace: &Namespace, values: &Context, delta: u64) -> LimitadorResult<CheckResult> {}
    pub fn update_counters(&self, namespace: &Namespace, ctx: &Context, delta: u64) -> LimitadorResult<()> {}
    pub fn check_rate_limited_and_update(
        &self,
        namespace: &Namespace,
        ctx: &Context,
        delta: u64,
    ) -> LimitadorResult<CheckResult> {
    }
    pub fn get_counters(&self, namespace: &Namespace) -> LimitadorResult<HashSet<Counter>> {}
    pub fn configure_with(&self, limits: impl IntoIterator<Item = Limit>) -> LimitadorResult<()> {}
}
pub struct AsyncRateLimiter;
impl AsyncRateLimiter {
    pub fn new_with_storage(storage: Box<dyn AsyncCounterStorage>) -> Self {}
    pub fn get_namespaces(&self) -> HashSet<Namespace> {}
    pub fn add_limit(&self, limit: Limit) -> bool {}
    pub async fn delete_limit(&self, limit: &Limit) -> LimitadorResult<()> {}
    pub fn get_limits(&self, namespace: &Namespace) -> HashSet<Limit> {}
    pub async fn delete_limits(&self, namespace: &Namespace) -> LimitadorResult<()> {}
    pub async fn is_rate_limited(
        &self,
        namespace: &Namespace,
        ctx: &Context<'_>,
        delta: u64,
    ) -> LimitadorResult<CheckResult> {
    }
    pub async fn update_counters(&self, namespace: &Namespace, ctx: &Context<'_>, delta: u64) -> LimitadorResult<()> {}
    pub async fn check_rate_limited_and_update(
        &self,
        namespace: &Namespace,
        ctx: &Context<'_>,
        delta: u64,
    ) -> LimitadorResult<CheckResult> {
    }
    pub async fn get_counters(&self, namespace: &Namespace) -> LimitadorResult<HashSet<Counter>> {}
    pub async fn configure_with(&self, limits: impl IntoIterator<Item = Limit>) -> LimitadorResult<()> {}
}
pub struct RateLimiterBuilder;
impl RateLimiterBuilder {
    pub fn with_storage(storage: Storage) -> Self {}
    #[twelve::opens(rate_limiter, memory, instead = "`AsyncRateLimiterBuilder` with `limitador::storage::redis::AsyncRedisStorage`")]
    pub fn new(cache_size: u64) -> Self {}
    pub fn storage(self, storage: Storage) -> Self {}
    pub fn build(self) -> RateLimiter {}
}
pub struct AsyncRateLimiterBuilder;
impl AsyncRateLimiterBuilder {
    pub fn new(storage: AsyncStorage) -> Self {}
    pub fn build(self) -> AsyncRateLimiter {}
}
pub struct CheckResult {
    pub limited: bool,
    pub counters: Vec<Counter>,
    pub limit_name: Option<String>,
}
impl CheckResult {
    pub fn response_header(&mut self) -> HashMap<String, String> {}
}
impl From<CheckResult> for bool {}

pub mod counter {
    use crate::limit::{Limit, Namespace};
    use std::time::Duration;
    pub struct Counter;
    impl Clone for Counter {}
    impl Counter {
        pub fn limit(&self) -> &Limit {}
        pub fn max_value(&self) -> u64 {}
        pub fn namespace(&self) -> &Namespace {}
        pub fn remaining(&self) -> Option<u64> {}
        pub fn set_remaining(&mut self, remaining: u64) {}
        pub fn expires_in(&self) -> Option<Duration> {}
        pub fn set_expires_in(&mut self, duration: Duration) {}
        pub fn is_qualified(&self) -> bool {}
    }
}
pub mod errors {
    pub enum LimitadorError {
        StorageError(crate::storage::StorageErr),
        InterpreterError(crate::limit::EvaluationError),
    }
    impl std::error::Error for LimitadorError {}
}
pub mod limit {
    use std::collections::{HashMap, HashSet};
    pub use cel::{Context, EvaluationError, Expression, ParseError, Predicate};
    mod cel {
        use std::collections::HashMap;
        pub struct EvaluationError;
        impl std::error::Error for EvaluationError {}
        pub struct ParseError;
        impl std::error::Error for ParseError {}
        pub struct Context<'a>;
        impl Default for Context<'_> {}
        impl<'a> Context<'a> {
            pub fn list_binding(&mut self, name: String, value: Vec<HashMap<String, String>>) {}
        }
        impl From<HashMap<String, String>> for Context<'_> {}
        pub struct Expression;
        impl Expression {
            pub fn parse<T: ToString>(source: T) -> Result<Self, ParseError> {}
        }
        pub struct Predicate;
        impl Predicate {
            pub fn parse<T: ToString>(source: T) -> Result<Self, ParseError> {}
        }
    }
    pub struct Namespace(String);
    impl From<&str> for Namespace {}
    impl From<String> for Namespace {}
    pub struct Limit;
    impl Clone for Limit {}
    impl Limit {
        pub fn new<N: Into<Namespace>>(
            namespace: N,
            max_value: u64,
            seconds: u64,
            conditions: impl IntoIterator<Item = Predicate>,
            variables: impl IntoIterator<Item = Expression>,
        ) -> Self {
        }
        pub fn namespace(&self) -> &Namespace {}
        pub fn max_value(&self) -> u64 {}
        pub fn seconds(&self) -> u64 {}
        pub fn name(&self) -> Option<&str> {}
        pub fn set_name(&mut self, name: String) {}
        pub fn set_max_value(&mut self, value: u64) {}
        pub fn conditions(&self) -> HashSet<String> {}
        pub fn variables(&self) -> HashSet<String> {}
    }
}
pub mod storage {
    pub use distributed::CrInMemoryStorage as DistributedInMemoryStorage;
    pub struct StorageErr;
    impl std::error::Error for StorageErr {}
    pub struct Storage;
    impl Storage {
        #[twelve::opens(rate_limiter, memory, instead = "`AsyncStorage` with `limitador::storage::redis::AsyncRedisStorage`")]
        pub fn new(cache_size: u64) -> Self {}
        pub fn with_counter_storage(counters: Box<dyn CounterStorage>) -> Self {}
    }
    pub struct AsyncStorage;
    impl AsyncStorage {
        pub fn with_counter_storage(counters: Box<dyn AsyncCounterStorage>) -> Self {}
    }
    pub trait CounterStorage: Sync + Send {}
    pub trait AsyncCounterStorage: Sync + Send {}
    pub mod in_memory {
        #[twelve::opens(rate_limiter, memory, instead = "`limitador::storage::redis::AsyncRedisStorage`")]
        pub struct InMemoryStorage;
        impl InMemoryStorage {
            pub fn new(cache_size: u64) -> Self {}
        }
        impl Default for InMemoryStorage {
            fn default() -> Self {}
        }
        impl super::CounterStorage for InMemoryStorage {}
    }
    pub mod disk {
        pub use rocksdb_storage::RocksDbStorage as DiskStorage;
        pub enum OptimizeFor {
            Space,
            Throughput,
        }
        mod rocksdb_storage {
            use crate::storage::StorageErr;
            pub struct RocksDbStorage;
            impl RocksDbStorage {
                #[twelve::opens(database, disk, arg = 0, instead = "`limitador::storage::redis::AsyncRedisStorage`")]
                pub fn open<P: AsRef<std::path::Path>>(path: P, mode: super::OptimizeFor) -> Result<Self, StorageErr> {}
            }
            impl crate::storage::CounterStorage for RocksDbStorage {}
        }
    }
    // The copies tell each other what they count: each has its own counters, and in the end all the same.
    pub mod distributed {
        pub struct CrInMemoryStorage;
        impl CrInMemoryStorage {
            pub fn new(identifier: String, cache_size: u64, listen_address: String, peer_urls: Vec<String>) -> Self {}
        }
        impl super::CounterStorage for CrInMemoryStorage {}
    }
    pub mod redis {
        use redis::RedisError;
        use std::time::Duration;
        #[twelve::nature(client)]
        pub struct RedisStorage;
        impl RedisStorage {
            #[twelve::opens(rate_limiter, shared)]
            pub fn new(redis_url: &str) -> Result<Self, String> {}
        }
        impl super::CounterStorage for RedisStorage {}
        #[twelve::nature(client)]
        pub struct AsyncRedisStorage;
        impl AsyncRedisStorage {
            #[twelve::opens(rate_limiter, shared)]
            pub async fn new(redis_url: &str) -> Result<Self, RedisError> {}
        }
        impl Clone for AsyncRedisStorage {}
        impl super::AsyncCounterStorage for AsyncRedisStorage {}
        // Counts in memory and brings what it has counted to Redis every second.
        #[twelve::nature(client)]
        pub struct CachedRedisStorage;
        impl CachedRedisStorage {
            #[twelve::opens(rate_limiter, shared)]
            pub async fn new(redis_url: &str) -> Result<Self, RedisError> {}
        }
        impl super::AsyncCounterStorage for CachedRedisStorage {}
        pub struct CachedRedisStorageBuilder;
        impl CachedRedisStorageBuilder {
            #[twelve::opens(rate_limiter, shared)]
            pub fn new(redis_url: &str) -> Self {}
            pub fn batch_size(self, batch_size: usize) -> Self {}
            pub fn flushing_period(self, flushing_period: Duration) -> Self {}
            pub fn max_cached_counters(self, max_cached_counters: usize) -> Self {}
            pub fn response_timeout(self, response_timeout: Duration) -> Self {}
            pub async fn build(self) -> Result<CachedRedisStorage, RedisError> {}
        }
    }
}
