//! package = "ratelimit_meter", version = ">=4, <6"

pub use self::algorithms::{LeakyBucket, NonConformance, GCRA};
pub use self::errors::{InconsistentCapacity, NegativeMultiDecision};
pub use self::state::{DirectRateLimiter, KeyedRateLimiter};

pub mod algorithms {
    pub use self::gcra::*;
    pub use self::leaky_bucket::*;
    pub type DefaultAlgorithm = LeakyBucket;
    pub trait NonConformance<P = std::time::Instant> {
        fn earliest_possible(&self) -> P;
        fn wait_time_from(&self, from: P) -> std::time::Duration {}
    }
    pub mod gcra {
        pub struct NotUntil<P>(P);
        pub struct GCRA<P = std::time::Instant>(P);
    }
    pub mod leaky_bucket {
        pub struct LeakyBucket<P = std::time::Instant>(P);
        pub struct TooEarly<P>(P, std::time::Duration);
    }
}
mod errors {
    pub struct InconsistentCapacity;
    pub enum NegativeMultiDecision<E> {
        BatchNonConforming(u32, E),
        InsufficientCapacity(u32),
    }
}
pub mod state {
    pub use self::direct::DirectRateLimiter;
    pub use self::keyed::KeyedRateLimiter;
    pub mod direct {
        use crate::algorithms::{DefaultAlgorithm, TooEarly};
        use crate::{InconsistentCapacity, NegativeMultiDecision};
        use std::num::NonZeroU32;
        use std::time::{Duration, Instant};
        /// Clones count together.
        #[twelve::shared_handle]
        #[twelve::nature(limiter)]
        pub struct DirectRateLimiter<A = DefaultAlgorithm, C = ()>(A, C);
        impl<A, C> Clone for DirectRateLimiter<A, C> {}
        impl<A, C> DirectRateLimiter<A, C> {
            pub fn new(capacity: NonZeroU32, per_time_unit: Duration) -> Self {}
            pub fn per_second(capacity: NonZeroU32) -> Self {}
            pub fn build_with_capacity(capacity: NonZeroU32) -> Builder<C, A> {}
            pub fn check(&mut self) -> Result<(), TooEarly<Instant>> {}
            pub fn check_n(&mut self, n: u32) -> Result<(), NegativeMultiDecision<TooEarly<Instant>>> {}
            pub fn check_at(&mut self, at: Instant) -> Result<(), TooEarly<Instant>> {}
        }
        pub struct Builder<C, A>(C, A);
        impl<C, A> Builder<C, A> {
            pub fn cell_weight(&mut self, weight: NonZeroU32) -> Result<&mut Builder<C, A>, InconsistentCapacity> {}
            pub fn per(&mut self, time_unit: Duration) -> &mut Builder<C, A> {}
            pub fn build(&self) -> Result<DirectRateLimiter<A, C>, InconsistentCapacity> {}
        }
    }
    pub mod keyed {
        use crate::algorithms::{DefaultAlgorithm, TooEarly};
        use crate::{InconsistentCapacity, NegativeMultiDecision};
        use std::num::NonZeroU32;
        use std::time::{Duration, Instant};
        /// Clones count together.
        #[twelve::shared_handle]
        #[twelve::nature(limiter)]
        pub struct KeyedRateLimiter<K, A = DefaultAlgorithm, C = (), H = std::hash::RandomState>(K, A, C, H);
        impl<K, A, C, H> Clone for KeyedRateLimiter<K, A, C, H> {}
        impl<K, A, C> KeyedRateLimiter<K, A, C> {
            pub fn new(capacity: NonZeroU32, per_time_unit: Duration) -> Self {}
            pub fn per_second(capacity: NonZeroU32) -> Self {}
            pub fn build_with_capacity(capacity: NonZeroU32) -> Builder<K, C, A, std::hash::RandomState> {}
            pub fn check(&mut self, key: K) -> Result<(), TooEarly<Instant>> {}
            pub fn check_n(&mut self, key: K, n: u32) -> Result<(), NegativeMultiDecision<TooEarly<Instant>>> {}
            pub fn check_at(&mut self, key: K, at: Instant) -> Result<(), TooEarly<Instant>> {}
            pub fn cleanup<D: Into<Option<Duration>>>(&mut self, min_age: D) -> Vec<K> {}
        }
        pub struct Builder<K, C, A, H>(K, C, A, H);
        impl<K, C, A, H> Builder<K, C, A, H> {
            pub fn with_cell_weight(self, cell_weight: NonZeroU32) -> Result<Self, InconsistentCapacity> {}
            pub fn with_map_capacity(self, map_capacity: usize) -> Self {}
            pub fn build(self) -> Result<KeyedRateLimiter<K, A, C, H>, InconsistentCapacity> {}
        }
    }
}
