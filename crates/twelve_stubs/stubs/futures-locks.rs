//! package = "futures-locks", version = ">=0.6, <0.8"
// Locks that are their own shared pointers.

mod mutex {
    use super::TryLockError;
    use std::{
        clone::Clone,
        future::Future,
        ops::{Deref, DerefMut},
    };
    pub struct MutexGuard<T: ?Sized>(T);
    impl<T: ?Sized> Deref for MutexGuard<T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for MutexGuard<T> {}
    pub struct MutexFut<T: ?Sized>(T);
    impl<T: ?Sized> Future for MutexFut<T> {
        type Output = MutexGuard<T>;
    }
    pub struct MutexWeak<T: ?Sized>(T);
    impl<T: ?Sized> MutexWeak<T> {
        #[twelve::alias]
        pub fn upgrade(&self) -> Option<Mutex<T>> {}
    }
    impl<T: ?Sized> Clone for MutexWeak<T> {}
    #[twelve::shared_handle]
    #[derive(Default)]
    pub struct Mutex<T: ?Sized>(T);
    impl<T: ?Sized> Clone for Mutex<T> {}
    impl<T> Mutex<T> {
        #[twelve::wraps]
        pub fn new(t: T) -> Mutex<T> {}
        #[twelve::alias]
        pub fn try_unwrap(self) -> Result<T, Mutex<T>> {}
    }
    impl<T: ?Sized> Mutex<T> {
        #[twelve::alias]
        pub fn downgrade(this: &Mutex<T>) -> MutexWeak<T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::access(lock)]
        pub fn lock(&self) -> MutexFut<T> {}
        #[twelve::access(lock)]
        pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError> {}
        pub fn ptr_eq(this: &Mutex<T>, other: &Mutex<T>) -> bool {}
    }
    impl<T: ?Sized> Mutex<T> {
        #[twelve::access(lock)]
        pub fn with<B: Future<Output = R>, F: FnOnce(MutexGuard<T>) -> B, R>(
            &self,
            f: F,
        ) -> impl Future<Output = R> {
        }
        #[twelve::access(lock)]
        pub fn with_local<B: Future<Output = R>, F: FnOnce(MutexGuard<T>) -> B, R>(
            &self,
            f: F,
        ) -> impl Future<Output = R> {
        }
    }
}
mod rwlock {
    use super::TryLockError;
    use std::{
        clone::Clone,
        future::Future,
        ops::{Deref, DerefMut},
    };
    pub struct RwLockReadGuard<T: ?Sized>(T);
    impl<T: ?Sized> Deref for RwLockReadGuard<T> {
        type Target = T;
    }
    pub struct RwLockWriteGuard<T: ?Sized>(T);
    impl<T: ?Sized> Deref for RwLockWriteGuard<T> {
        type Target = T;
    }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<T> {}
    pub struct RwLockReadFut<T: ?Sized>(T);
    impl<T: ?Sized> Future for RwLockReadFut<T> {
        type Output = RwLockReadGuard<T>;
    }
    pub struct RwLockWriteFut<T: ?Sized>(T);
    impl<T: ?Sized> Future for RwLockWriteFut<T> {
        type Output = RwLockWriteGuard<T>;
    }
    #[twelve::shared_handle]
    #[derive(Default)]
    pub struct RwLock<T: ?Sized>(T);
    impl<T: ?Sized> Clone for RwLock<T> {}
    impl<T> RwLock<T> {
        #[twelve::wraps]
        pub fn new(t: T) -> RwLock<T> {}
        #[twelve::alias]
        pub fn try_unwrap(self) -> Result<T, RwLock<T>> {}
    }
    impl<T: ?Sized> RwLock<T> {
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::access(read)]
        pub fn read(&self) -> RwLockReadFut<T> {}
        #[twelve::access(write)]
        pub fn write(&self) -> RwLockWriteFut<T> {}
        #[twelve::access(read)]
        pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError> {}
        #[twelve::access(write)]
        pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError> {}
    }
    impl<T: ?Sized> RwLock<T> {
        #[twelve::access(read)]
        pub fn with_read<B: Future<Output = R>, F: FnOnce(RwLockReadGuard<T>) -> B, R>(
            &self,
            f: F,
        ) -> impl Future<Output = R> {
        }
        #[twelve::access(read)]
        pub fn with_read_local<B: Future<Output = R>, F: FnOnce(RwLockReadGuard<T>) -> B, R>(
            &self,
            f: F,
        ) -> impl Future<Output = R> {
        }
        #[twelve::access(write)]
        pub fn with_write<B: Future<Output = R>, F: FnOnce(RwLockWriteGuard<T>) -> B, R>(
            &self,
            f: F,
        ) -> impl Future<Output = R> {
        }
        #[twelve::access(write)]
        pub fn with_write_local<B: Future<Output = R>, F: FnOnce(RwLockWriteGuard<T>) -> B, R>(
            &self,
            f: F,
        ) -> impl Future<Output = R> {
        }
    }
}
pub use mutex::{Mutex, MutexFut, MutexGuard, MutexWeak};
pub use rwlock::{RwLock, RwLockReadFut, RwLockReadGuard, RwLockWriteFut, RwLockWriteGuard};
use std::{error, fmt};
#[derive(Clone, Copy)]
pub struct TryLockError;
impl fmt::Display for TryLockError {}
impl error::Error for TryLockError {}
