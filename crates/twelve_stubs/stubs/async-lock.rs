//! package = "async-lock", version = ">=2, <4"

use std::future::Future;
use std::sync::Arc;

pub struct Mutex<T: ?Sized>;

impl<T> Mutex<T> {
    #[twelve::wraps]
    pub const fn new(data: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
}

impl<T: ?Sized> Mutex<T> {
    #[twelve::access(lock)]
    pub fn lock(&self) -> impl Future<Output = MutexGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T> {}
    #[twelve::access(lock)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn lock_arc(self: &Arc<Self>) -> impl Future<Output = MutexGuardArc<T>> {}
    #[twelve::access(lock)]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T> {}
    #[twelve::access(lock)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut T {}
}

impl<T: Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}

pub struct MutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> std::ops::Deref for MutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for MutexGuard<'a, T> {}

pub struct MutexGuardArc<T: ?Sized>;
impl<T: ?Sized> std::ops::Deref for MutexGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> std::ops::DerefMut for MutexGuardArc<T> {}

pub struct RwLock<T: ?Sized>;

impl<T> RwLock<T> {
    #[twelve::wraps]
    pub const fn new(t: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
}

impl<T: ?Sized> RwLock<T> {
    #[twelve::access(read)]
    pub fn read(&self) -> impl Future<Output = RwLockReadGuard<'_, T>> {}
    #[twelve::access(read)]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T> {}
    #[twelve::access(read)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[twelve::access(read)]
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> impl Future<Output = RwLockReadGuardArc<T>> {}
    #[twelve::access(read)]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T> {}
    #[twelve::access(read)]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>> {}
    #[twelve::access(write)]
    pub fn write(&self) -> impl Future<Output = RwLockWriteGuard<'_, T>> {}
    #[twelve::access(write)]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T> {}
    #[twelve::access(write)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[twelve::access(write)]
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> impl Future<Output = RwLockWriteGuardArc<T>> {}
    #[twelve::access(write)]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T> {}
    #[twelve::access(write)]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>> {}
    #[twelve::access(lock)]
    pub fn upgradable_read(&self) -> impl Future<Output = RwLockUpgradableReadGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[twelve::access(lock)]
    pub fn upgradable_read_arc<'a>(
        self: &'a Arc<Self>,
    ) -> impl Future<Output = RwLockUpgradableReadGuardArc<T>> {
    }
    #[twelve::access(lock)]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T> {}
    #[twelve::access(lock)]
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>> {}
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
impl<'a, T: ?Sized> std::ops::Deref for RwLockWriteGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'a, T> {}

pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuard<'a, T> {
    type Target = T;
}

pub struct RwLockReadGuardArc<T: ?Sized>;
impl<T: ?Sized> std::ops::Deref for RwLockReadGuardArc<T> {
    type Target = T;
}

pub struct RwLockWriteGuardArc<T: ?Sized>;
impl<T: ?Sized> std::ops::Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuardArc<T> {}

pub struct RwLockUpgradableReadGuardArc<T: ?Sized>;
impl<T: ?Sized> std::ops::Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}

impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    #[twelve::alias]
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T> {}
    #[twelve::alias]
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self> {}
    #[twelve::alias]
    pub fn upgrade(guard: Self) -> impl Future<Output = RwLockWriteGuard<'a, T>> {}
}

pub struct OnceCell<T>;

impl<T> OnceCell<T> {
    pub const fn new() -> Self {}
    #[twelve::reads]
    pub fn is_initialized(&self) -> bool {}
    #[twelve::reads]
    pub fn get(&self) -> Option<&T> {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
    #[twelve::reads]
    pub async fn wait(&self) -> &T {}
    #[twelve::reads]
    pub fn wait_blocking(&self) -> &T {}
    #[twelve::initialises]
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(
        &self,
        closure: impl FnOnce() -> Fut,
    ) -> Result<&T, E> {
    }
    #[twelve::initialises]
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T {}
    #[twelve::initialises]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T {}
    #[twelve::initialises]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {}
    #[twelve::initialises]
    pub async fn set(&self, value: T) -> Result<&T, T> {}
    #[twelve::initialises]
    pub fn try_set(&self, value: T) -> Result<(), T> {}
    #[twelve::initialises]
    pub fn set_blocking(&self, value: T) -> Result<&T, T> {}
}

impl<T> Default for OnceCell<T> {}

#[twelve::nature(coordination)]
pub struct Semaphore;

impl Semaphore {
    pub const fn new(n: usize) -> Semaphore {}
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>> {}
    pub fn acquire(&self) -> impl Future<Output = SemaphoreGuard<'_>> {}
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_> {}
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc> {}
    pub fn acquire_arc(self: &Arc<Self>) -> impl Future<Output = SemaphoreGuardArc> {}
    pub fn add_permits(&self, n: usize) {}
}

pub struct SemaphoreGuard<'a>;
pub struct SemaphoreGuardArc;

#[twelve::nature(coordination)]
pub struct Barrier;

impl Barrier {
    pub const fn new(n: usize) -> Barrier {}
    pub async fn wait(&self) -> BarrierWaitResult {}
}

pub struct BarrierWaitResult;
