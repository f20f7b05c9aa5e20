//! package = "spin", version = ">=0.9, <0.13"
// Spin locks; the parameter `R`, the strategy of waiting, is left out.

pub use barrier::Barrier;
pub use lazy::Lazy;
pub use lazylock::LazyLock;
pub use mutex::{Mutex, MutexGuard};
pub use once::Once;
pub use rwlock::{RwLock, RwLockReadGuard, RwLockUpgradableGuard, RwLockWriteGuard};

pub mod mutex {
    pub struct Mutex<T: ?Sized>;

    impl<T> Mutex<T> {
        #[twelve::wraps]
        pub const fn new(val: T) -> Mutex<T> {}
        pub fn into_inner(self) -> T {}
    }

    impl<T: ?Sized> Mutex<T> {
        #[twelve::access(lock)]
        pub fn lock(&self) -> MutexGuard<'_, T> {}
        #[twelve::access(lock)]
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        #[twelve::reads]
        pub fn is_locked(&self) -> bool {}
        pub unsafe fn force_unlock(&self) {}
    }

    impl<T: Default> Default for Mutex<T> {}
    impl<T> From<T> for Mutex<T> {}

    pub struct MutexGuard<'a, T: ?Sized>;

    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        #[twelve::alias]
        pub fn leak(this: Self) -> &'a mut T {}
    }

    impl<'a, T: ?Sized> std::ops::Deref for MutexGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> std::ops::DerefMut for MutexGuard<'a, T> {}

    pub type SpinMutex<T> = Mutex<T>;
    pub type TicketMutex<T> = Mutex<T>;
    pub type FairMutex<T> = Mutex<T>;
    pub type SpinMutexGuard<'a, T> = MutexGuard<'a, T>;
}

pub mod rwlock {
    pub struct RwLock<T: ?Sized>;

    impl<T> RwLock<T> {
        #[twelve::wraps]
        pub const fn new(val: T) -> RwLock<T> {}
        pub fn into_inner(self) -> T {}
    }

    impl<T: ?Sized> RwLock<T> {
        #[twelve::access(read)]
        pub fn read(&self) -> RwLockReadGuard<'_, T> {}
        #[twelve::access(read)]
        pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
        #[twelve::access(write)]
        pub fn write(&self) -> RwLockWriteGuard<'_, T> {}
        #[twelve::access(write)]
        pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
        #[twelve::access(lock)]
        pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T> {}
        #[twelve::access(lock)]
        pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T>> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }

    impl<T: Default> Default for RwLock<T> {}
    impl<T> From<T> for RwLock<T> {}

    pub struct RwLockReadGuard<'a, T: ?Sized>;

    impl<'a, T: ?Sized> std::ops::Deref for RwLockReadGuard<'a, T> {
        type Target = T;
    }

    pub struct RwLockWriteGuard<'a, T: ?Sized>;

    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        #[twelve::alias]
        pub fn downgrade(self) -> RwLockReadGuard<'a, T> {}
    }

    impl<'a, T: ?Sized> std::ops::Deref for RwLockWriteGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'a, T> {}

    pub struct RwLockUpgradableGuard<'a, T: ?Sized>;

    impl<'a, T: ?Sized> RwLockUpgradableGuard<'a, T> {
        #[twelve::access(write)]
        pub fn upgrade(self) -> RwLockWriteGuard<'a, T> {}
        #[twelve::access(write)]
        pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'a, T>, Self> {}
    }

    impl<'a, T: ?Sized> std::ops::Deref for RwLockUpgradableGuard<'a, T> {
        type Target = T;
    }
}

pub mod once {
    pub struct Once<T = ()>;

    impl<T> Once<T> {
        pub const fn new() -> Once<T> {}
        #[twelve::wraps]
        pub const fn initialized(data: T) -> Once<T> {}
        #[twelve::initialises]
        pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[twelve::initialises]
        pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        #[twelve::reads]
        pub fn wait(&self) -> &T {}
        #[twelve::reads]
        pub fn poll(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn try_into_inner(self) -> Option<T> {}
        #[twelve::reads]
        pub fn is_completed(&self) -> bool {}
    }
}

pub mod lazy {
    #[twelve::lazy]
    pub struct Lazy<T, F = fn() -> T>;

    impl<T, F> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> {}
        #[twelve::alias]
        pub fn force(this: &Self) -> &T {}
        #[twelve::view]
        pub fn force_mut(this: &mut Self) -> &mut T {}
    }

    impl<T, F> std::ops::Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F> std::ops::DerefMut for Lazy<T, F> {}
}

pub mod lazylock {
    #[twelve::lazy]
    pub struct LazyLock<T, F = fn() -> T>;

    impl<T, F> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F> {}
        #[twelve::alias]
        pub fn force(this: &Self) -> &T {}
        #[twelve::view]
        pub fn force_mut(this: &mut Self) -> &mut T {}
    }

    impl<T, F> std::ops::Deref for LazyLock<T, F> {
        type Target = T;
    }
    impl<T, F> std::ops::DerefMut for LazyLock<T, F> {}
}

pub mod barrier {
    #[twelve::nature(coordination)]
    pub struct Barrier;

    impl Barrier {
        pub const fn new(n: usize) -> Barrier {}
        pub fn wait(&self) -> BarrierWaitResult {}
    }

    pub struct BarrierWaitResult;
}
