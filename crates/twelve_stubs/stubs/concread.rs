//! package = "concread", version = ">=0.4, <0.6"
// Values that are read and written in transactions; `CowCell` and the maps are plain containers.

pub use cowcell::CowCell;

pub mod cowcell {
    use std::ops::{Deref, DerefMut};

    pub struct CowCell<T>(T);
    impl<T> CowCell<T> {
        #[twelve::wraps]
        pub fn new(data: T) -> Self {}
        #[twelve::access(read)]
        pub fn read(&self) -> CowCellReadTxn<T> {}
        #[twelve::access(write)]
        pub fn write(&self) -> CowCellWriteTxn<'_, T> {}
        #[twelve::access(write)]
        pub fn try_write(&self) -> Option<CowCellWriteTxn<'_, T>> {}
    }
    pub struct CowCellReadTxn<T>(T);
    impl<T> Deref for CowCellReadTxn<T> {
        type Target = T;
    }
    pub struct CowCellWriteTxn<'a, T>(&'a mut T);
    impl<'a, T> CowCellWriteTxn<'a, T> {
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn replace(&mut self, value: T) {}
        pub fn commit(self) {}
    }
    impl<'a, T> Deref for CowCellWriteTxn<'a, T> {
        type Target = T;
    }
    impl<'a, T> DerefMut for CowCellWriteTxn<'a, T> {}
}

pub mod arcache {
    #[twelve::nature(cache)]
    #[twelve::collection(map)]
    pub struct ARCache<K, V>;

    impl<K, V> ARCache<K, V> {
        pub fn new_size(max: usize, read_max: usize) -> Self {}
        #[twelve::access(lock)]
        pub fn read(&self) -> ARCacheReadTxn<'_, K, V, ()> {}
        #[twelve::access(lock)]
        pub fn write(&self) -> ARCacheWriteTxn<'_, K, V, ()> {}
        pub fn try_quiesce(&self) {}
    }

    pub struct ARCacheBuilder;
    impl ARCacheBuilder {
        pub fn new() -> Self {}
        pub fn set_size(self, max: usize, read_max: usize) -> Self {}
        pub fn set_watermark(self, watermark: usize) -> Self {}
        pub fn set_look_back_limit(self, look_back_limit: u8) -> Self {}
        pub fn set_reader_quiesce(self, reader_quiesce: bool) -> Self {}
        pub fn build<K, V>(self) -> Option<ARCache<K, V>> {}
    }

    pub struct ARCacheReadTxn<'a, K, V, S>(&'a K, V, S);
    impl<'a, K, V, S> ARCacheReadTxn<'a, K, V, S> {
        #[twelve::view]
        pub fn get<Q: ?Sized>(&mut self, k: &Q) -> Option<&V> {}
        #[twelve::view]
        pub fn contains_key<Q: ?Sized>(&mut self, k: &Q) -> bool {}
        pub fn insert(&mut self, k: K, v: V) {}
        pub fn finish(self) -> S {}
    }

    pub struct ARCacheWriteTxn<'a, K, V, S>(&'a K, V, S);
    impl<'a, K, V, S> ARCacheWriteTxn<'a, K, V, S> {
        #[twelve::view]
        pub fn get<Q: ?Sized>(&mut self, k: &Q) -> Option<&V> {}
        #[twelve::view]
        pub fn get_mut<Q: ?Sized>(&mut self, k: &Q, make_dirty: bool) -> Option<&mut V> {}
        #[twelve::view]
        pub fn contains_key<Q: ?Sized>(&mut self, k: &Q) -> bool {}
        pub fn insert(&mut self, k: K, v: V) {}
        pub fn remove(&mut self, k: K) {}
        pub fn clear(&mut self) {}
        pub fn commit(self) -> S {}
    }
}
