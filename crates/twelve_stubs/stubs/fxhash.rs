//! package = "fxhash", version = ">=0.2, <0.3"

pub type FxBuildHasher = std::hash::BuildHasherDefault<FxHasher>;
pub type FxHashMap<K, V> = std::collections::HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = std::collections::HashSet<V, FxBuildHasher>;
pub struct FxHasher;
impl Default for FxHasher {}
impl std::hash::Hasher for FxHasher {}
pub struct FxHasher32;
impl Default for FxHasher32 {}
impl std::hash::Hasher for FxHasher32 {}
pub struct FxHasher64;
impl Default for FxHasher64 {}
impl std::hash::Hasher for FxHasher64 {}
pub fn hash64<T: std::hash::Hash + ?Sized>(v: &T) -> u64 {}
pub fn hash32<T: std::hash::Hash + ?Sized>(v: &T) -> u32 {}
pub fn hash<T: std::hash::Hash + ?Sized>(v: &T) -> usize {}
