//! package = "parking_lot", version = ">=0.11, <0.14"
// The locks are aliases of those of lock_api in truth; written out here, as `T` is all that a user names.

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
    #[twelve::access(lock)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<MutexGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<RawMutex, T> {}
    #[twelve::access(lock)]
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<RawMutex, T>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
    #[twelve::reads]
    pub fn is_locked(&self) -> bool {}
    #[twelve::access(lock)]
    pub fn data_ptr(&self) -> *mut T {}
    pub unsafe fn force_unlock(&self) {}
}

impl<T: Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}

pub struct MutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedMutexGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
    #[twelve::alias]
    pub fn leak(s: Self) -> &'a mut T {}
}

impl<'a, T: ?Sized> std::ops::Deref for MutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for MutexGuard<'a, T> {}

pub struct MappedMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedMutexGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, T: ?Sized> std::ops::Deref for MappedMutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for MappedMutexGuard<'a, T> {}

pub struct RawMutex;
pub struct RawRwLock;
pub struct ArcMutexGuard<R, T: ?Sized>(R, T);

impl<R, T: ?Sized> std::ops::Deref for ArcMutexGuard<R, T> {
    type Target = T;
}
impl<R, T: ?Sized> std::ops::DerefMut for ArcMutexGuard<R, T> {}

pub struct FairMutex<T: ?Sized>;

impl<T> FairMutex<T> {
    #[twelve::wraps]
    pub const fn new(val: T) -> FairMutex<T> {}
    pub fn into_inner(self) -> T {}
}

impl<T: ?Sized> FairMutex<T> {
    #[twelve::access(lock)]
    pub fn lock(&self) -> FairMutexGuard<'_, T> {}
    #[twelve::access(lock)]
    pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<FairMutexGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<FairMutexGuard<'_, T>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
    #[twelve::reads]
    pub fn is_locked(&self) -> bool {}
    #[twelve::access(lock)]
    pub fn data_ptr(&self) -> *mut T {}
    pub unsafe fn force_unlock(&self) {}
}

impl<T: Default> Default for FairMutex<T> {}
impl<T> From<T> for FairMutex<T> {}

pub struct FairMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> FairMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedFairMutexGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, T: ?Sized> std::ops::Deref for FairMutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for FairMutexGuard<'a, T> {}

pub struct MappedFairMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MappedFairMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedFairMutexGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, T: ?Sized> std::ops::Deref for MappedFairMutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for MappedFairMutexGuard<'a, T> {}

pub struct ReentrantMutex<T: ?Sized>;

impl<T> ReentrantMutex<T> {
    #[twelve::wraps]
    pub const fn new(val: T) -> ReentrantMutex<T> {}
    pub fn into_inner(self) -> T {}
    #[twelve::access(read)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T> {}
    #[twelve::access(read)]
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<T: Default> Default for ReentrantMutex<T> {}

pub struct ReentrantMutexGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> std::ops::Deref for ReentrantMutexGuard<'a, T> {
    type Target = T;
}

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
    #[twelve::access(read)]
    pub fn try_read_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, T>> {}
    #[twelve::access(read)]
    pub fn try_read_until(&self, timeout: std::time::Instant) -> Option<RwLockReadGuard<'_, T>> {}
    #[twelve::access(read)]
    pub fn read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockReadGuard<RawRwLock, T> {}
    #[twelve::access(read)]
    pub fn try_read_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockReadGuard<RawRwLock, T>> {}
    #[twelve::access(write)]
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[twelve::access(write)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[twelve::access(write)]
    pub fn try_write_for(&self, timeout: std::time::Duration) -> Option<RwLockWriteGuard<'_, T>> {}
    #[twelve::access(write)]
    pub fn try_write_until(&self, timeout: std::time::Instant) -> Option<RwLockWriteGuard<'_, T>> {}
    #[twelve::access(write)]
    pub fn write_arc(self: &std::sync::Arc<Self>) -> ArcRwLockWriteGuard<RawRwLock, T> {}
    #[twelve::access(write)]
    pub fn try_write_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockWriteGuard<RawRwLock, T>> {}
    #[twelve::access(lock)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read_for(
        &self,
        timeout: std::time::Duration,
    ) -> Option<RwLockUpgradableReadGuard<'_, T>> {
    }
    #[twelve::access(lock)]
    pub fn try_upgradable_read_until(
        &self,
        timeout: std::time::Instant,
    ) -> Option<RwLockUpgradableReadGuard<'_, T>> {
    }
    #[twelve::access(lock)]
    pub fn upgradable_read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockUpgradableReadGuard<RawRwLock, T> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<RawRwLock, T>> {}
    #[twelve::access(read)]
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T> {}
    #[twelve::access(read)]
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[twelve::reads]
    pub fn is_locked(&self) -> bool {}
    #[twelve::reads]
    pub fn is_locked_exclusive(&self) -> bool {}
    #[twelve::access(lock)]
    pub fn data_ptr(&self) -> *mut T {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<T: Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}

pub struct RwLockReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockReadGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, T: ?Sized> std::ops::Deref for RwLockReadGuard<'a, T> {
    type Target = T;
}

pub struct RwLockWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockWriteGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
    #[twelve::alias]
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {}
}

impl<'a, T: ?Sized> std::ops::Deref for RwLockWriteGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'a, T> {}

pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    #[twelve::alias]
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T> {}
    #[twelve::alias]
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, T>, Self> {}
    #[twelve::alias]
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {}
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
}

impl<'a, T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<'a, T> {
    type Target = T;
}

pub struct MappedRwLockReadGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MappedRwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockReadGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, T: ?Sized> std::ops::Deref for MappedRwLockReadGuard<'a, T> {
    type Target = T;
}

pub struct MappedRwLockWriteGuard<'a, T: ?Sized>;

impl<'a, T: ?Sized> MappedRwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockWriteGuard<'a, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, T: ?Sized> std::ops::Deref for MappedRwLockWriteGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for MappedRwLockWriteGuard<'a, T> {}

pub struct ArcRwLockReadGuard<R, T: ?Sized>(R, T);

impl<R, T: ?Sized> std::ops::Deref for ArcRwLockReadGuard<R, T> {
    type Target = T;
}

pub struct ArcRwLockWriteGuard<R, T: ?Sized>(R, T);

impl<R, T: ?Sized> std::ops::Deref for ArcRwLockWriteGuard<R, T> {
    type Target = T;
}
impl<R, T: ?Sized> std::ops::DerefMut for ArcRwLockWriteGuard<R, T> {}

pub struct ArcRwLockUpgradableReadGuard<R, T: ?Sized>(R, T);

impl<R, T: ?Sized> std::ops::Deref for ArcRwLockUpgradableReadGuard<R, T> {
    type Target = T;
}

pub struct RecursiveRwLock<T: ?Sized>;

impl<T> RecursiveRwLock<T> {
    #[twelve::wraps]
    pub const fn new(val: T) -> RecursiveRwLock<T> {}
    pub fn into_inner(self) -> T {}
    #[twelve::access(read)]
    pub fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[twelve::access(read)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[twelve::access(write)]
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[twelve::access(write)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
}

#[twelve::nature(coordination)]
pub struct Condvar;

impl Condvar {
    pub const fn new() -> Condvar {}
    pub fn notify_one(&self) -> bool {}
    pub fn notify_all(&self) -> usize {}
    #[twelve::view]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>) {}
    #[twelve::view]
    pub fn wait_for<T: ?Sized>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        timeout: std::time::Duration,
    ) -> WaitTimeoutResult {
    }
    #[twelve::view]
    pub fn wait_until<T: ?Sized>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        timeout: std::time::Instant,
    ) -> WaitTimeoutResult {
    }
    #[twelve::view]
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
    ) {
    }
    #[twelve::view]
    pub fn wait_while_for<T: ?Sized, F: FnMut(&mut T) -> bool>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: std::time::Duration,
    ) -> WaitTimeoutResult {
    }
}

impl Default for Condvar {}

pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool {}
}

#[twelve::nature(coordination)]
pub struct Once;

impl Once {
    pub const fn new() -> Once {}
    #[twelve::initialises]
    pub fn call_once<F: FnOnce()>(&self, f: F) {}
    #[twelve::initialises]
    pub fn call_once_force<F: FnOnce(OnceState)>(&self, f: F) {}
    #[twelve::reads]
    pub fn state(&self) -> OnceState {}
}

pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}

impl OnceState {
    pub fn poisoned(self) -> bool {}
    pub fn done(self) -> bool {}
}

#[twelve::wraps]
pub const fn const_mutex<T>(val: T) -> Mutex<T> {}
#[twelve::wraps]
pub const fn const_fair_mutex<T>(val: T) -> FairMutex<T> {}
#[twelve::wraps]
pub const fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T> {}
#[twelve::wraps]
pub const fn const_rwlock<T>(val: T) -> RwLock<T> {}
