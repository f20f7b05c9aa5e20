//! package = "fnv", version = ">=1, <2"

pub struct FnvHasher;
impl Default for FnvHasher {}
impl FnvHasher {
    pub fn with_key(key: u64) -> FnvHasher {}
}
impl std::hash::Hasher for FnvHasher {}
pub type FnvBuildHasher = std::hash::BuildHasherDefault<FnvHasher>;
pub type FnvHashMap<K, V> = std::collections::HashMap<K, V, FnvBuildHasher>;
pub type FnvHashSet<T> = std::collections::HashSet<T, FnvBuildHasher>;
