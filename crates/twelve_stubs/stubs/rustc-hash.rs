//! package = "rustc-hash", version = ">=2, <3"

mod random_state {
    use crate::FxHasher;
    use std::collections::{HashMap, HashSet};
    pub type FxHashMapRand<K, V> = HashMap<K, V, FxRandomState>;
    pub type FxHashSetRand<V> = HashSet<V, FxRandomState>;
    pub struct FxRandomState;
    impl FxRandomState {
        pub fn new() -> FxRandomState {}
    }
    impl std::hash::BuildHasher for FxRandomState {
        type Hasher = FxHasher;
    }
    impl Default for FxRandomState {}
}
mod seeded_state {
    use crate::FxHasher;
    pub type FxHashMapSeed<K, V> = std::collections::HashMap<K, V, FxSeededState>;
    pub type FxHashSetSeed<V> = std::collections::HashSet<V, FxSeededState>;
    pub struct FxSeededState;
    impl FxSeededState {
        pub const fn with_seed(seed: usize) -> FxSeededState {}
    }
    impl std::hash::BuildHasher for FxSeededState {
        type Hasher = FxHasher;
    }
}
use std::collections::{HashMap, HashSet};
use std::default::Default;
use std::hash::{BuildHasher, Hasher};
pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
pub use random_state::{FxHashMapRand, FxHashSetRand, FxRandomState};
pub use seeded_state::FxSeededState;
pub use seeded_state::{FxHashMapSeed, FxHashSetSeed};
pub struct FxHasher;
impl FxHasher {
    pub const fn with_seed(seed: usize) -> FxHasher {}
    pub const fn default() -> FxHasher {}
}
impl Hasher for FxHasher {}
pub struct FxBuildHasher;
impl BuildHasher for FxBuildHasher {
    type Hasher = FxHasher;
}
