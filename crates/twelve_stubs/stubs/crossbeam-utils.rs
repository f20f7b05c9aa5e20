//! package = "crossbeam-utils", version = ">=0.7, <0.9"

pub use padded::CachePadded;

mod padded {
    pub struct CachePadded<T>;
    impl<T> CachePadded<T> {
        #[twelve::wraps]
        pub const fn new(t: T) -> CachePadded<T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for CachePadded<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for CachePadded<T> {}
}

pub mod atomic {
    pub struct AtomicCell<T>;
    impl<T> AtomicCell<T> {
        #[twelve::wraps]
        pub const fn new(val: T) -> AtomicCell<T> {}
        pub fn into_inner(self) -> T {}
        #[twelve::mutates]
        pub fn store(&self, val: T) {}
        #[twelve::mutates]
        pub fn swap(&self, val: T) -> T {}
        #[twelve::access(lock)]
        pub fn as_ptr(&self) -> *mut T {}
        #[twelve::mutates]
        pub fn take(&self) -> T {}
        #[twelve::reads]
        pub fn load(&self) -> T {}
        #[twelve::mutates]
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T> {}
        #[twelve::mutates]
        pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, f: F) -> Result<T, T> {}
        #[twelve::mutates]
        pub fn fetch_add(&self, val: T) -> T {}
        #[twelve::mutates]
        pub fn fetch_sub(&self, val: T) -> T {}
        #[twelve::mutates]
        pub fn fetch_and(&self, val: T) -> T {}
        #[twelve::mutates]
        pub fn fetch_or(&self, val: T) -> T {}
        #[twelve::mutates]
        pub fn fetch_xor(&self, val: T) -> T {}
        #[twelve::mutates]
        pub fn fetch_max(&self, val: T) -> T {}
        #[twelve::mutates]
        pub fn fetch_min(&self, val: T) -> T {}
    }
    impl<T: Default> Default for AtomicCell<T> {}
}

pub mod sync {
    pub struct ShardedLock<T: ?Sized>;
    impl<T> ShardedLock<T> {
        #[twelve::wraps]
        pub fn new(value: T) -> ShardedLock<T> {}
        #[twelve::access(read)]
        pub fn read(&self) -> std::sync::LockResult<ShardedLockReadGuard<'_, T>> {}
        #[twelve::access(write)]
        pub fn write(&self) -> std::sync::LockResult<ShardedLockWriteGuard<'_, T>> {}
        #[twelve::access(read)]
        pub fn try_read(&self) -> std::sync::TryLockResult<ShardedLockReadGuard<'_, T>> {}
        #[twelve::access(write)]
        pub fn try_write(&self) -> std::sync::TryLockResult<ShardedLockWriteGuard<'_, T>> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> std::sync::LockResult<&mut T> {}
    }
    pub struct ShardedLockReadGuard<'a, T: ?Sized>;
    impl<T: ?Sized> std::ops::Deref for ShardedLockReadGuard<'_, T> {
        type Target = T;
    }
    pub struct ShardedLockWriteGuard<'a, T: ?Sized>;
    impl<T: ?Sized> std::ops::Deref for ShardedLockWriteGuard<'_, T> {
        type Target = T;
    }
    impl<T: ?Sized> std::ops::DerefMut for ShardedLockWriteGuard<'_, T> {}

    #[twelve::nature(coordination)]
    #[twelve::shared_handle]
    pub struct WaitGroup;
    impl WaitGroup {
        pub fn new() -> WaitGroup {}
        pub fn wait(self) {}
    }
    impl Clone for WaitGroup {}
}
