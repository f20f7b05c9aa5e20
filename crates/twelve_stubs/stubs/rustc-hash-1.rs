//! package = "rustc-hash", version = ">=1, <2"

pub type FxHashMap<K, V> = std::collections::HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = std::collections::HashSet<V, FxBuildHasher>;
type FxBuildHasher = std::hash::BuildHasherDefault<FxHasher>;
pub struct FxHasher;
impl Default for FxHasher {}
impl std::hash::Hasher for FxHasher {}
