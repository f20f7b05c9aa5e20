//! package = "lock_api", version = ">=0.4, <0.6"
// Locks over any raw lock `R`.

pub trait RawMutex {}
pub trait RawRwLock {}
pub trait GetThreadId {}

pub struct Mutex<R, T: ?Sized>;

impl<R, T> Mutex<R, T> {
    #[twelve::wraps]
    pub const fn new(val: T) -> Mutex<R, T> {}
    pub fn into_inner(self) -> T {}
}

impl<R, T: ?Sized> Mutex<R, T> {
    #[twelve::access(lock)]
    pub fn lock(&self) -> MutexGuard<'_, R, T> {}
    #[twelve::access(lock)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>> {}
    #[twelve::access(lock)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, R, T>> {}
    #[twelve::access(lock)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<MutexGuard<'_, R, T>> {}
    #[twelve::access(lock)]
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> ArcMutexGuard<R, T> {}
    #[twelve::access(lock)]
    pub fn try_lock_arc(self: &std::sync::Arc<Self>) -> Option<ArcMutexGuard<R, T>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
    #[twelve::reads]
    pub fn is_locked(&self) -> bool {}
    #[twelve::access(lock)]
    pub fn data_ptr(&self) -> *mut T {}
    pub unsafe fn force_unlock(&self) {}
}

impl<R, T: Default> Default for Mutex<R, T> {}
impl<R, T> From<T> for Mutex<R, T> {}

pub struct MutexGuard<'a, R, T: ?Sized>;

impl<'a, R, T: ?Sized> MutexGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, R, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedMutexGuard<'a, R, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, R, T: ?Sized> std::ops::Deref for MutexGuard<'a, R, T> {
    type Target = T;
}
impl<'a, R, T: ?Sized> std::ops::DerefMut for MutexGuard<'a, R, T> {}

pub struct MappedMutexGuard<'a, R, T: ?Sized>;

impl<'a, R, T: ?Sized> MappedMutexGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, R, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedMutexGuard<'a, R, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, R, T: ?Sized> std::ops::Deref for MappedMutexGuard<'a, R, T> {
    type Target = T;
}
impl<'a, R, T: ?Sized> std::ops::DerefMut for MappedMutexGuard<'a, R, T> {}

pub struct ArcMutexGuard<R, T: ?Sized>;

impl<R, T: ?Sized> std::ops::Deref for ArcMutexGuard<R, T> {
    type Target = T;
}
impl<R, T: ?Sized> std::ops::DerefMut for ArcMutexGuard<R, T> {}

pub struct ReentrantMutex<R, G, T: ?Sized>;

impl<R, G, T> ReentrantMutex<R, G, T> {
    #[twelve::wraps]
    pub const fn new(val: T) -> ReentrantMutex<R, G, T> {}
    pub fn into_inner(self) -> T {}
    #[twelve::access(read)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, R, G, T> {}
    #[twelve::access(read)]
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, R, G, T>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<R, G, T: Default> Default for ReentrantMutex<R, G, T> {}

pub struct ReentrantMutexGuard<'a, R, G, T: ?Sized>;

impl<'a, R, G, T: ?Sized> std::ops::Deref for ReentrantMutexGuard<'a, R, G, T> {
    type Target = T;
}

pub struct RwLock<R, T: ?Sized>;

impl<R, T> RwLock<R, T> {
    #[twelve::wraps]
    pub const fn new(val: T) -> RwLock<R, T> {}
    pub fn into_inner(self) -> T {}
}

impl<R, T: ?Sized> RwLock<R, T> {
    #[twelve::access(read)]
    pub fn read(&self) -> RwLockReadGuard<'_, R, T> {}
    #[twelve::access(read)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[twelve::access(read)]
    pub fn try_read_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[twelve::access(read)]
    pub fn try_read_until(&self, timeout: std::time::Instant) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[twelve::access(read)]
    pub fn read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    #[twelve::access(read)]
    pub fn try_read_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[twelve::access(write)]
    pub fn write(&self) -> RwLockWriteGuard<'_, R, T> {}
    #[twelve::access(write)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[twelve::access(write)]
    pub fn try_write_for(&self, timeout: std::time::Duration) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[twelve::access(write)]
    pub fn try_write_until(&self, timeout: std::time::Instant) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[twelve::access(write)]
    pub fn write_arc(self: &std::sync::Arc<Self>) -> ArcRwLockWriteGuard<R, T> {}
    #[twelve::access(write)]
    pub fn try_write_arc(self: &std::sync::Arc<Self>) -> Option<ArcRwLockWriteGuard<R, T>> {}
    #[twelve::access(lock)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, R, T> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read_for(
        &self,
        timeout: std::time::Duration,
    ) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {
    }
    #[twelve::access(lock)]
    pub fn try_upgradable_read_until(
        &self,
        timeout: std::time::Instant,
    ) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {
    }
    #[twelve::access(lock)]
    pub fn upgradable_read_arc(self: &std::sync::Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read_arc(
        self: &std::sync::Arc<Self>,
    ) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {
    }
    #[twelve::access(read)]
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, R, T> {}
    #[twelve::access(read)]
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[twelve::reads]
    pub fn is_locked(&self) -> bool {}
    #[twelve::reads]
    pub fn is_locked_exclusive(&self) -> bool {}
    #[twelve::access(lock)]
    pub fn data_ptr(&self) -> *mut T {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<R, T: Default> Default for RwLock<R, T> {}
impl<R, T> From<T> for RwLock<R, T> {}

pub struct RwLockReadGuard<'a, R, T: ?Sized>;

impl<'a, R, T: ?Sized> RwLockReadGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockReadGuard<'a, R, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, R, T: ?Sized> std::ops::Deref for RwLockReadGuard<'a, R, T> {
    type Target = T;
}

pub struct RwLockWriteGuard<'a, R, T: ?Sized>;

impl<'a, R, T: ?Sized> RwLockWriteGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
    #[twelve::alias]
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T> {}
}

impl<'a, R, T: ?Sized> std::ops::Deref for RwLockWriteGuard<'a, R, T> {
    type Target = T;
}
impl<'a, R, T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'a, R, T> {}

pub struct RwLockUpgradableReadGuard<'a, R, T: ?Sized>;

impl<'a, R, T: ?Sized> RwLockUpgradableReadGuard<'a, R, T> {
    #[twelve::alias]
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, R, T> {}
    #[twelve::alias]
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, R, T>, Self> {}
    #[twelve::alias]
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T> {}
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
}

impl<'a, R, T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<'a, R, T> {
    type Target = T;
}

pub struct MappedRwLockReadGuard<'a, R, T: ?Sized>;

impl<'a, R, T: ?Sized> MappedRwLockReadGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockReadGuard<'a, R, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, R, T: ?Sized> std::ops::Deref for MappedRwLockReadGuard<'a, R, T> {
    type Target = T;
}

pub struct MappedRwLockWriteGuard<'a, R, T: ?Sized>;

impl<'a, R, T: ?Sized> MappedRwLockWriteGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U> {}
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
        s: Self,
        f: F,
    ) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self> {
    }
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}

impl<'a, R, T: ?Sized> std::ops::Deref for MappedRwLockWriteGuard<'a, R, T> {
    type Target = T;
}
impl<'a, R, T: ?Sized> std::ops::DerefMut for MappedRwLockWriteGuard<'a, R, T> {}

pub struct ArcRwLockReadGuard<R, T: ?Sized>;

impl<R, T: ?Sized> std::ops::Deref for ArcRwLockReadGuard<R, T> {
    type Target = T;
}

pub struct ArcRwLockWriteGuard<R, T: ?Sized>;

impl<R, T: ?Sized> std::ops::Deref for ArcRwLockWriteGuard<R, T> {
    type Target = T;
}
impl<R, T: ?Sized> std::ops::DerefMut for ArcRwLockWriteGuard<R, T> {}

pub struct ArcRwLockUpgradableReadGuard<R, T: ?Sized>;

impl<R, T: ?Sized> std::ops::Deref for ArcRwLockUpgradableReadGuard<R, T> {
    type Target = T;
}
