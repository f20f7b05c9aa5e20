//! package = "tokio", version = ">=0.2, <2"

pub use task::spawn;

#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}

#[macro_export]
macro_rules! select { () => {} }
#[macro_export]
macro_rules! join { () => {} }
#[macro_export]
macro_rules! try_join { () => {} }
#[macro_export]
macro_rules! pin { () => {} }
#[macro_export]
macro_rules! task_local { () => {} }

pub mod sync {
    pub mod futures {
        pub use super::notify::Notified;
        pub use super::notify::OwnedNotified;
    }

    pub struct Mutex<T: ?Sized>(T);
    impl<T: ?Sized> Mutex<T> {
        #[twelve::wraps]
        pub fn new(t: T) -> Self {}
        #[twelve::wraps]
        pub const fn const_new(t: T) -> Self {}
        #[twelve::access(lock)]
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        #[twelve::access(lock)]
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {}
        #[twelve::access(lock)]
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T> {}
        #[twelve::access(lock)]
        pub fn blocking_lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T> {}
        #[twelve::access(lock)]
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {}
        #[twelve::access(lock)]
        pub fn try_lock_owned(self: std::sync::Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> From<T> for Mutex<T> {
        #[twelve::wraps]
        fn from(t: T) -> Self {}
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Self {}
    }

    pub struct MutexGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        #[twelve::alias]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, U> {}
        #[twelve::alias]
        pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> {}
        pub fn mutex(this: &Self) -> &'a Mutex<T> {}
    }
    impl<T: ?Sized> std::ops::Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for MutexGuard<'_, T> {}
    pub struct OwnedMutexGuard<T: ?Sized>(T);
    impl<T: ?Sized> OwnedMutexGuard<T> {
        #[twelve::alias]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> {}
        pub fn mutex(this: &Self) -> &std::sync::Arc<Mutex<T>> {}
    }
    impl<T: ?Sized> std::ops::Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for OwnedMutexGuard<T> {}
    pub struct MappedMutexGuard<'a, T: ?Sized>(&'a T);
    impl<T: ?Sized> std::ops::Deref for MappedMutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for MappedMutexGuard<'_, T> {}
    pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T>(T, U);
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for OwnedMappedMutexGuard<T, U> { type Target = U; }
    impl<T: ?Sized, U: ?Sized> std::ops::DerefMut for OwnedMappedMutexGuard<T, U> {}
    pub struct TryLockError;

    pub struct RwLock<T: ?Sized>(T);
    impl<T: ?Sized> RwLock<T> {
        #[twelve::wraps]
        pub fn new(value: T) -> RwLock<T> {}
        #[twelve::wraps]
        pub const fn const_new(value: T) -> RwLock<T> {}
        #[twelve::wraps]
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
        #[twelve::wraps]
        pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
        #[twelve::access(read)]
        pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
        #[twelve::access(read)]
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {}
        #[twelve::access(read)]
        pub async fn read_owned(self: std::sync::Arc<Self>) -> OwnedRwLockReadGuard<T> {}
        #[twelve::access(read)]
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {}
        #[twelve::access(read)]
        pub fn try_read_owned(self: std::sync::Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError> {}
        #[twelve::access(write)]
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
        #[twelve::access(write)]
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {}
        #[twelve::access(write)]
        pub async fn write_owned(self: std::sync::Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
        #[twelve::access(write)]
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {}
        #[twelve::access(write)]
        pub fn try_write_owned(self: std::sync::Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> From<T> for RwLock<T> {
        #[twelve::wraps]
        fn from(s: T) -> Self {}
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> Self {}
    }
    pub struct RwLockReadGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        #[twelve::alias]
        pub fn map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> {}
        #[twelve::alias]
        pub fn try_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> {}
    }
    impl<T: ?Sized> std::ops::Deref for RwLockReadGuard<'_, T> { type Target = T; }
    pub struct RwLockWriteGuard<'a, T: ?Sized>(&'a T);
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        #[twelve::alias]
        pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> {}
        #[twelve::alias]
        pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self> {}
        #[twelve::alias]
        pub fn downgrade_map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> {}
        #[twelve::alias]
        pub fn downgrade(self) -> RwLockReadGuard<'a, T> {}
    }
    impl<T: ?Sized> std::ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for RwLockWriteGuard<'_, T> {}
    pub struct RwLockMappedWriteGuard<'a, T: ?Sized>(&'a T);
    impl<T: ?Sized> std::ops::Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for RwLockMappedWriteGuard<'_, T> {}
    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T>(T, U);
    impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
        #[twelve::alias]
        pub fn map<F: FnOnce(&U) -> &V, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> {}
        #[twelve::alias]
        pub fn try_map<F: FnOnce(&U) -> Option<&V>, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> {}
    }
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for OwnedRwLockReadGuard<T, U> { type Target = U; }
    pub struct OwnedRwLockWriteGuard<T: ?Sized>(T);
    impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
        #[twelve::alias]
        pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> {}
        #[twelve::alias]
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T> {}
    }
    impl<T: ?Sized> std::ops::Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
    impl<T: ?Sized> std::ops::DerefMut for OwnedRwLockWriteGuard<T> {}
    pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T>(T, U);
    impl<T: ?Sized, U: ?Sized> std::ops::Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
    impl<T: ?Sized, U: ?Sized> std::ops::DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}

    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        pub fn new() -> Self {}
        pub const fn const_new() -> Self {}
        #[twelve::wraps]
        pub fn new_with(value: Option<T>) -> Self {}
        #[twelve::wraps]
        pub const fn const_new_with(value: T) -> Self {}
        #[twelve::reads]
        pub fn initialized(&self) -> bool {}
        #[twelve::access(read)]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
        #[twelve::initialises]
        #[twelve::access(read)]
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: std::future::Future<Output = T>>(&self, f: F) -> &T {}
        #[twelve::initialises]
        #[twelve::access(read)]
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: std::future::Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T> From<T> for OnceCell<T> {
        #[twelve::wraps]
        fn from(value: T) -> Self {}
    }
    impl<T> Default for OnceCell<T> {
        fn default() -> Self {}
    }
    pub enum SetError<T> {
        AlreadyInitializedError(T),
        InitializingError(T),
    }
    pub struct SetOnce<T>(T);
    impl<T> SetOnce<T> {
        pub fn new() -> Self {}
        pub const fn const_new() -> Self {}
        #[twelve::wraps]
        pub fn new_with(value: Option<T>) -> Self {}
        #[twelve::wraps]
        pub const fn const_new_with(value: T) -> Self {}
        #[twelve::reads]
        pub fn initialized(&self) -> bool {}
        #[twelve::access(read)]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
        #[twelve::access(read)]
        pub async fn wait(&self) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct SetOnceError<T>(pub T);

    #[twelve::nature(coordination)]
    pub struct Semaphore;
    impl Semaphore {
        pub const MAX_PERMITS: usize = 0;
        pub fn new(permits: usize) -> Self {}
        pub const fn const_new(permits: usize) -> Self {}
        #[twelve::reads]
        pub fn available_permits(&self) -> usize {}
        #[twelve::mutates]
        pub fn add_permits(&self, n: usize) {}
        #[twelve::mutates]
        pub fn forget_permits(&self, n: usize) -> usize {}
        #[twelve::mutates]
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[twelve::mutates]
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[twelve::mutates]
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        #[twelve::mutates]
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        #[twelve::mutates]
        pub async fn acquire_owned(self: std::sync::Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[twelve::mutates]
        pub async fn acquire_many_owned(self: std::sync::Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[twelve::mutates]
        pub fn try_acquire_owned(self: std::sync::Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        #[twelve::mutates]
        pub fn try_acquire_many_owned(self: std::sync::Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        #[twelve::mutates]
        pub fn close(&self) {}
        #[twelve::reads]
        pub fn is_closed(&self) -> bool {}
    }
    #[twelve::nature(coordination)]
    pub struct SemaphorePermit<'a>(&'a Semaphore);
    impl<'a> SemaphorePermit<'a> {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
    }
    #[twelve::nature(coordination)]
    pub struct OwnedSemaphorePermit;
    impl OwnedSemaphorePermit {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
        pub fn semaphore(&self) -> &std::sync::Arc<Semaphore> {}
    }
    pub struct AcquireError(());
    pub enum TryAcquireError { Closed, NoPermits }

    #[twelve::nature(coordination)]
    pub struct Notify;
    impl Notify {
        pub fn new() -> Notify {}
        pub const fn const_new() -> Notify {}
        #[twelve::reads]
        pub fn notified(&self) -> notify::Notified<'_> {}
        #[twelve::reads]
        pub fn notified_owned(self: std::sync::Arc<Self>) -> notify::OwnedNotified {}
        #[twelve::mutates]
        pub fn notify(&self) {}
        #[twelve::mutates]
        pub fn notify_one(&self) {}
        #[twelve::mutates]
        pub fn notify_last(&self) {}
        #[twelve::mutates]
        pub fn notify_waiters(&self) {}
    }
    impl Default for Notify {
        fn default() -> Self {}
    }
    mod notify {
        pub struct Notified<'a>(&'a super::Notify);
        impl<'a> std::future::Future for Notified<'a> { type Output = (); }
        pub struct OwnedNotified;
        impl std::future::Future for OwnedNotified { type Output = (); }
    }

    #[twelve::nature(coordination)]
    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        #[twelve::mutates]
        pub async fn wait(&self) -> BarrierWaitResult {}
    }
    pub struct BarrierWaitResult(bool);
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool {}
    }

    pub mod mpsc {
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}

        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct Sender<T>(T);
        impl<T> Sender<T> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), error::SendTimeoutError<T>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {}
            #[twelve::reads]
            pub async fn closed(&self) {}
            #[twelve::reads]
            pub fn is_closed(&self) -> bool {}
            #[twelve::mutates]
            pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> {}
            #[twelve::mutates]
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, error::SendError<()>> {}
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, error::SendError<()>> {}
            #[twelve::mutates]
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, error::TrySendError<()>> {}
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, error::TrySendError<Self>> {}
            #[twelve::reads]
            pub fn same_channel(&self, other: &Self) -> bool {}
            #[twelve::reads]
            pub fn capacity(&self) -> usize {}
            #[twelve::reads]
            pub fn max_capacity(&self) -> usize {}
            #[twelve::alias]
            pub fn downgrade(&self) -> WeakSender<T> {}
            #[twelve::reads]
            pub fn strong_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {
            #[twelve::alias]
            fn clone(&self) -> Self {}
        }
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct WeakSender<T>(T);
        impl<T> WeakSender<T> {
            #[twelve::alias]
            pub fn upgrade(&self) -> Option<Sender<T>> {}
        }
        #[twelve::nature(queue)]
        pub struct Receiver<T>(T);
        impl<T> Receiver<T> {
            #[twelve::does(receive)]
            pub async fn recv(&mut self) -> Option<T> {}
            #[twelve::does(receive)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            #[twelve::does(receive)]
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[twelve::does(receive)]
            pub fn blocking_recv(&mut self) -> Option<T> {}
            pub fn close(&mut self) {}
            #[twelve::reads]
            pub fn is_closed(&self) -> bool {}
            #[twelve::reads]
            pub fn is_empty(&self) -> bool {}
            #[twelve::reads]
            pub fn len(&self) -> usize {}
            #[twelve::reads]
            pub fn capacity(&self) -> usize {}
            #[twelve::does(receive)]
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {}
        }
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct UnboundedSender<T>(T);
        impl<T> UnboundedSender<T> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>> {}
            #[twelve::reads]
            pub async fn closed(&self) {}
            #[twelve::reads]
            pub fn is_closed(&self) -> bool {}
            #[twelve::reads]
            pub fn same_channel(&self, other: &Self) -> bool {}
            #[twelve::alias]
            pub fn downgrade(&self) -> WeakUnboundedSender<T> {}
        }
        impl<T> Clone for UnboundedSender<T> {
            #[twelve::alias]
            fn clone(&self) -> Self {}
        }
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct WeakUnboundedSender<T>(T);
        impl<T> WeakUnboundedSender<T> {
            #[twelve::alias]
            pub fn upgrade(&self) -> Option<UnboundedSender<T>> {}
        }
        #[twelve::nature(queue)]
        pub struct UnboundedReceiver<T>(T);
        impl<T> UnboundedReceiver<T> {
            #[twelve::does(receive)]
            pub async fn recv(&mut self) -> Option<T> {}
            #[twelve::does(receive)]
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            #[twelve::does(receive)]
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[twelve::does(receive)]
            pub fn blocking_recv(&mut self) -> Option<T> {}
            pub fn close(&mut self) {}
            #[twelve::reads]
            pub fn is_closed(&self) -> bool {}
            #[twelve::reads]
            pub fn is_empty(&self) -> bool {}
            #[twelve::reads]
            pub fn len(&self) -> usize {}
            #[twelve::does(receive)]
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {}
        }
        #[twelve::nature(queue)]
        pub struct Permit<'a, T>(&'a Sender<T>);
        impl<T> Permit<'_, T> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(self, value: T) {}
        }
        #[twelve::nature(queue)]
        pub struct OwnedPermit<T>(T);
        impl<T> OwnedPermit<T> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(self, value: T) -> Sender<T> {}
            pub fn release(self) -> Sender<T> {}
        }
        pub struct PermitIterator<'a, T>(&'a Sender<T>);
        impl<'a, T> Iterator for PermitIterator<'a, T> { type Item = Permit<'a, T>; }

        pub mod error {
            pub struct SendError<T>(pub T);
            pub enum TrySendError<T> { Full(T), Closed(T) }
            pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
            pub enum TryRecvError { Empty, Disconnected }
        }
    }

    pub mod oneshot {
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        #[twelve::nature(channel)]
        pub struct Sender<T>(T);
        impl<T> Sender<T> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(self, t: T) -> Result<(), T> {}
            pub async fn closed(&mut self) {}
            #[twelve::reads]
            pub fn is_closed(&self) -> bool {}
        }
        #[twelve::nature(channel)]
        pub struct Receiver<T>(T);
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            #[twelve::does(receive)]
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[twelve::does(receive)]
            pub fn blocking_recv(self) -> Result<T, error::RecvError> {}
        }
        impl<T> std::future::Future for Receiver<T> { type Output = Result<T, error::RecvError>; }
        pub mod error {
            pub struct RecvError(());
            pub enum TryRecvError { Empty, Closed }
        }
    }

    pub mod broadcast {
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        #[twelve::nature(broadcast)]
        #[twelve::shared_handle]
        pub struct Sender<T>(T);
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> {}
            #[twelve::reads]
            pub fn subscribe(&self) -> Receiver<T> {}
            #[twelve::alias]
            pub fn downgrade(&self) -> WeakSender<T> {}
            #[twelve::reads]
            pub fn len(&self) -> usize {}
            #[twelve::reads]
            pub fn is_empty(&self) -> bool {}
            #[twelve::reads]
            pub fn receiver_count(&self) -> usize {}
            #[twelve::reads]
            pub fn same_channel(&self, other: &Self) -> bool {}
            #[twelve::reads]
            pub async fn closed(&self) {}
        }
        impl<T> Clone for Sender<T> {
            #[twelve::alias]
            fn clone(&self) -> Self {}
        }
        #[twelve::nature(broadcast)]
        #[twelve::shared_handle]
        pub struct WeakSender<T>(T);
        impl<T> WeakSender<T> {
            #[twelve::alias]
            pub fn upgrade(&self) -> Option<Sender<T>> {}
        }
        #[twelve::nature(broadcast)]
        pub struct Receiver<T>(T);
        impl<T> Receiver<T> {
            #[twelve::reads]
            pub fn len(&self) -> usize {}
            #[twelve::reads]
            pub fn is_empty(&self) -> bool {}
            #[twelve::reads]
            pub fn resubscribe(&self) -> Self {}
            #[twelve::does(receive)]
            pub async fn recv(&mut self) -> Result<T, error::RecvError> {}
            #[twelve::does(receive)]
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[twelve::does(receive)]
            pub fn blocking_recv(&mut self) -> Result<T, error::RecvError> {}
        }
        pub mod error {
            pub struct SendError<T>(pub T);
            pub enum RecvError { Closed, Lagged(u64) }
            pub enum TryRecvError { Empty, Closed, Lagged(u64) }
        }
    }

    pub mod watch {
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        #[twelve::nature(broadcast)]
        #[twelve::shared_handle]
        pub struct Sender<T>(T);
        impl<T> Sender<T> {
            #[twelve::wraps]
            pub fn new(init: T) -> Self {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_replace(&self, value: T) -> T {}
            #[twelve::mutates]
            pub fn broadcast(&self, value: T) -> Result<(), error::SendError<T>> {}
            #[twelve::access(read)]
            pub fn borrow(&self) -> Ref<'_, T> {}
            #[twelve::reads]
            pub fn is_closed(&self) -> bool {}
            #[twelve::reads]
            pub async fn closed(&self) {}
            #[twelve::alias]
            pub fn subscribe(&self) -> Receiver<T> {}
            #[twelve::reads]
            pub fn receiver_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> {
            #[twelve::alias]
            fn clone(&self) -> Self {}
        }
        #[twelve::nature(broadcast)]
        #[twelve::shared_handle]
        pub struct Receiver<T>(T);
        impl<T> Receiver<T> {
            #[twelve::access(read)]
            pub fn borrow(&self) -> Ref<'_, T> {}
            #[twelve::view]
            #[twelve::access(read)]
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> {}
            #[twelve::reads]
            pub fn has_changed(&self) -> Result<bool, error::RecvError> {}
            #[twelve::view]
            pub fn mark_changed(&mut self) {}
            #[twelve::view]
            pub fn mark_unchanged(&mut self) {}
            #[twelve::view]
            #[twelve::does(receive)]
            pub async fn changed(&mut self) -> Result<(), error::RecvError> {}
            #[twelve::view]
            #[twelve::access(read)]
            #[twelve::does(receive)]
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, error::RecvError> {}
            #[twelve::reads]
            pub fn same_channel(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Receiver<T> {
            #[twelve::alias]
            fn clone(&self) -> Self {}
        }
        pub struct Ref<'a, T>(&'a T);
        impl<'a, T> Ref<'a, T> {
            pub fn has_changed(&self) -> bool {}
        }
        impl<T> std::ops::Deref for Ref<'_, T> { type Target = T; }
        pub mod error {
            pub struct SendError<T>(pub T);
            pub struct RecvError(());
        }
    }
}

pub mod fs {
    use std::io;
    use std::path::{Path, PathBuf};

    #[twelve::file_handle]
    pub struct File;
    impl File {
        #[twelve::file(read, path = 0)]
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
        #[twelve::file(create, path = 0)]
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
        #[twelve::file(create, path = 0)]
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        #[twelve::alias]
        pub fn from_std(std: std::fs::File) -> File {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<std::fs::Metadata> {}
        #[twelve::alias]
        pub async fn try_clone(&self) -> io::Result<File> {}
        #[twelve::alias]
        pub async fn into_std(self) -> std::fs::File {}
        #[twelve::alias]
        pub fn try_into_std(self) -> Result<std::fs::File, Self> {}
        pub async fn set_permissions(&self, perm: std::fs::Permissions) -> io::Result<()> {}
        #[twelve::view]
        pub fn set_max_buf_size(&mut self, max_buf_size: usize) {}
    }
    impl crate::io::AsyncRead for File {}
    impl crate::io::AsyncWrite for File {}
    impl crate::io::AsyncSeek for File {}
    impl From<std::fs::File> for File {
        #[twelve::alias]
        fn from(std: std::fs::File) -> Self {}
    }

    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
        #[twelve::file(write, path = 0, when(chain = "write|append|create|create_new|truncate"))]
        #[twelve::file(read, path = 0)]
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
    }
    impl Default for OpenOptions {
        fn default() -> Self {}
    }
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub fn mode(&mut self, mode: u32) -> &mut Self {}
        #[twelve::file(mkdir, path = 0)]
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()> {}
    }
    pub struct ReadDir;
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {}
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> std::ffi::OsString {}
        pub async fn metadata(&self) -> io::Result<std::fs::Metadata> {}
        pub async fn file_type(&self) -> io::Result<std::fs::FileType> {}
    }

    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    #[twelve::file(copy, path = 0, to = 1)]
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64> {}
    #[twelve::file(mkdir, path = 0)]
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(mkdir, path = 0)]
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(copy, path = 0, to = 1)]
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<std::fs::Metadata> {}
    #[twelve::file(read, path = 0)]
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
    #[twelve::file(read, path = 0)]
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    #[twelve::file(read, path = 0)]
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
    #[twelve::file(remove, path = 0)]
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(remove, path = 0)]
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(remove, path = 0)]
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(rename, path = 0, to = 1)]
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn set_permissions(path: impl AsRef<Path>, perm: std::fs::Permissions) -> io::Result<()> {}
    #[twelve::file(create, path = 1)]
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(create, path = 1)]
    pub async fn symlink_dir(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(create, path = 1)]
    pub async fn symlink_file(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<std::fs::Metadata> {}
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}
    #[twelve::file(create, path = 0, data = 1)]
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
}

pub mod io {
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};

    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncSeek {}
    pub trait AsyncBufRead: AsyncRead {}

    pub trait AsyncReadExt: AsyncRead {
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> {}
        #[twelve::writes_data(data = "self", into = 0)]
        async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        #[twelve::writes_data(data = "self", into = 0)]
        async fn read_buf<B>(&mut self, buf: &mut B) -> std::io::Result<usize> {}
        #[twelve::writes_data(data = "self", into = 0)]
        async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        async fn read_u8(&mut self) -> std::io::Result<u8> {}
        async fn read_i8(&mut self) -> std::io::Result<i8> {}
        async fn read_u16(&mut self) -> std::io::Result<u16> {}
        async fn read_i16(&mut self) -> std::io::Result<i16> {}
        async fn read_u32(&mut self) -> std::io::Result<u32> {}
        async fn read_i32(&mut self) -> std::io::Result<i32> {}
        async fn read_u64(&mut self) -> std::io::Result<u64> {}
        async fn read_i64(&mut self) -> std::io::Result<i64> {}
        async fn read_u32_le(&mut self) -> std::io::Result<u32> {}
        async fn read_u64_le(&mut self) -> std::io::Result<u64> {}
        #[twelve::writes_data(data = "self", into = 0)]
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        async fn read_to_string(&mut self, dst: &mut String) -> std::io::Result<usize> {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        #[twelve::writes_data(data = "self", into = 1)]
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[twelve::writes_data(data = "self", into = 0)]
        async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        async fn fill_buf(&mut self) -> std::io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        fn split(self, byte: u8) -> Split<Self> {}
        fn lines(self) -> Lines<Self> {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

    pub trait AsyncWriteExt: AsyncWrite {
        #[twelve::writes_data(data = 0)]
        async fn write(&mut self, src: &[u8]) -> std::io::Result<usize> {}
        #[twelve::writes_data(data = 0)]
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> std::io::Result<usize> {}
        #[twelve::writes_data(data = 0)]
        async fn write_buf<B>(&mut self, src: &mut B) -> std::io::Result<usize> {}
        #[twelve::writes_data(data = 0)]
        async fn write_all_buf<B>(&mut self, src: &mut B) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_all(&mut self, src: &[u8]) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_u8(&mut self, n: u8) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_i8(&mut self, n: i8) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_u16(&mut self, n: u16) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_i16(&mut self, n: i16) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_u32(&mut self, n: u32) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_i32(&mut self, n: i32) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_u64(&mut self, n: u64) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_i64(&mut self, n: i64) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_u32_le(&mut self, n: u32) -> std::io::Result<()> {}
        #[twelve::writes_data(data = 0)]
        async fn write_u64_le(&mut self, n: u64) -> std::io::Result<()> {}
        async fn flush(&mut self) -> std::io::Result<()> {}
        async fn shutdown(&mut self) -> std::io::Result<()> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> {}
        async fn rewind(&mut self) -> std::io::Result<()> {}
        async fn stream_position(&mut self) -> std::io::Result<u64> {}
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    #[twelve::writes_data(data = 0, into = 1)]
    pub async fn copy<R: AsyncRead + ?Sized, W: AsyncWrite + ?Sized>(reader: &mut R, writer: &mut W) -> std::io::Result<u64> {}
    #[twelve::writes_data(data = 0, into = 1)]
    pub async fn copy_buf<R: AsyncBufRead + ?Sized, W: AsyncWrite + ?Sized>(reader: &mut R, writer: &mut W) -> std::io::Result<u64> {}
    #[twelve::writes_data(data = 0, into = 1)]
    pub async fn copy_bidirectional<A: ?Sized, B: ?Sized>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)> {}
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
    pub fn empty() -> Empty {}
    pub fn sink() -> Sink {}
    pub fn repeat(byte: u8) -> Repeat {}
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> {}

    pub struct DuplexStream;
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub struct Empty;
    impl AsyncRead for Empty {}
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub struct Repeat;
    impl AsyncRead for Repeat {}
    pub struct Stdin;
    impl AsyncRead for Stdin {}
    pub struct Stdout;
    impl AsyncWrite for Stdout {}
    pub struct Stderr;
    impl AsyncWrite for Stderr {}
    pub struct ReadHalf<T>(T);
    impl<T> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>(T);
    impl<T> AsyncWrite for WriteHalf<T> {}
    pub struct Join<R, W>(R, W);
    pub struct Chain<T, U>(T, U);
    impl<T, U> AsyncRead for Chain<T, U> {}
    pub struct Take<R>(R);
    impl<R> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> AsyncRead for Take<R> {}
    pub struct Lines<R>(R);
    impl<R> Lines<R> {
        pub async fn next_line(&mut self) -> std::io::Result<Option<String>> {}
        pub fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    pub struct Split<R>(R);
    impl<R> Split<R> {
        pub async fn next_segment(&mut self) -> std::io::Result<Option<Vec<u8>>> {}
    }
    pub struct ReadBuf<'a>(&'a u8);

    pub struct BufReader<R>(R);
    impl<R> BufReader<R> {
        #[twelve::wraps]
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
        pub fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    pub struct BufWriter<W>(W);
    impl<W> BufWriter<W> {
        #[twelve::wraps]
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(cap: usize, inner: W) -> Self {}
        pub fn get_ref(&self) -> &W {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    pub struct BufStream<RW>(RW);
    impl<RW> BufStream<RW> {
        #[twelve::wraps]
        pub fn new(stream: RW) -> BufStream<RW> {}
        pub fn get_ref(&self) -> &RW {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut RW {}
        pub fn into_inner(self) -> RW {}
    }
    impl<RW> AsyncRead for BufStream<RW> {}
    impl<RW> AsyncBufRead for BufStream<RW> {}
    impl<RW> AsyncWrite for BufStream<RW> {}
}

pub mod net {
    pub use tcp_sockets::{TcpListener, TcpSocket, TcpStream};
    pub use unix_sockets::{UnixDatagram, UnixListener, UnixStream};

    pub trait ToSocketAddrs {}
    pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> std::io::Result<std::vec::IntoIter<std::net::SocketAddr>> {}

    pub mod tcp {
        pub use super::tcp_sockets::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
    }
    mod tcp_sockets {
        pub struct TcpListener;
        impl TcpListener {
            pub async fn bind<A: super::ToSocketAddrs>(addr: A) -> std::io::Result<TcpListener> {}
            #[twelve::does(accept)]
            #[twelve::request_data(body)]
            pub async fn accept(&self) -> std::io::Result<(TcpStream, std::net::SocketAddr)> {}
            pub fn from_std(listener: std::net::TcpListener) -> std::io::Result<TcpListener> {}
            pub fn into_std(self) -> std::io::Result<std::net::TcpListener> {}
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
        }
        #[twelve::connection]
        pub struct TcpStream;
        impl TcpStream {
            pub async fn connect<A: super::ToSocketAddrs>(addr: A) -> std::io::Result<TcpStream> {}
            pub fn from_std(stream: std::net::TcpStream) -> std::io::Result<TcpStream> {}
            pub fn into_std(self) -> std::io::Result<std::net::TcpStream> {}
            pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
            pub async fn readable(&self) -> std::io::Result<()> {}
            pub async fn writable(&self) -> std::io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
            pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize> {}
            pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
            pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()> {}
            #[twelve::view]
            pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>) {}
            pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
        }
        impl crate::io::AsyncRead for TcpStream {}
        impl crate::io::AsyncWrite for TcpStream {}
        pub struct TcpSocket;
        impl TcpSocket {
            pub fn new_v4() -> std::io::Result<TcpSocket> {}
            pub fn new_v6() -> std::io::Result<TcpSocket> {}
            pub fn set_reuseaddr(&self, reuseaddr: bool) -> std::io::Result<()> {}
            pub fn set_reuseport(&self, reuseport: bool) -> std::io::Result<()> {}
            pub fn bind(&self, addr: std::net::SocketAddr) -> std::io::Result<()> {}
            pub async fn connect(self, addr: std::net::SocketAddr) -> std::io::Result<TcpStream> {}
            pub fn listen(self, backlog: u32) -> std::io::Result<TcpListener> {}
        }
        pub struct ReadHalf<'a>(&'a TcpStream);
        impl<'a> crate::io::AsyncRead for ReadHalf<'a> {}
        pub struct WriteHalf<'a>(&'a TcpStream);
        impl<'a> crate::io::AsyncWrite for WriteHalf<'a> {}
        #[twelve::connection]
        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
        }
        impl crate::io::AsyncRead for OwnedReadHalf {}
        #[twelve::connection]
        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
        }
        impl crate::io::AsyncWrite for OwnedWriteHalf {}
    }
    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<UdpSocket> {}
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> std::io::Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], target: A) -> std::io::Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)> {}
    }
    pub mod unix {
        pub use super::unix_sockets::{OwnedReadHalf, OwnedWriteHalf, SocketAddr};
    }
    mod unix_sockets {
        pub struct UnixListener;
        impl UnixListener {
            pub fn bind<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<UnixListener> {}
            #[twelve::does(accept)]
            #[twelve::request_data(body)]
            pub async fn accept(&self) -> std::io::Result<(UnixStream, SocketAddr)> {}
        }
        #[twelve::connection]
        pub struct UnixStream;
        impl UnixStream {
            pub async fn connect<P: AsRef<std::path::Path>>(path: P) -> std::io::Result<UnixStream> {}
            pub fn pair() -> std::io::Result<(UnixStream, UnixStream)> {}
            pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
        }
        impl crate::io::AsyncRead for UnixStream {}
        impl crate::io::AsyncWrite for UnixStream {}
        pub struct UnixDatagram;
        pub struct SocketAddr;
        #[twelve::connection]
        pub struct OwnedReadHalf;
        impl crate::io::AsyncRead for OwnedReadHalf {}
        #[twelve::connection]
        pub struct OwnedWriteHalf;
        impl crate::io::AsyncWrite for OwnedWriteHalf {}
    }
}

pub mod task {
    pub use crate::runtime::Id;

    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: std::future::Future>(future: F) -> JoinHandle<F::Output> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_local<F: std::future::Future>(future: F) -> JoinHandle<F::Output> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {}
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}
    pub async fn yield_now() {}
    pub async fn consume_budget() {}
    pub fn unconstrained<F>(inner: F) -> Unconstrained<F> {}
    pub fn id() -> Id {}
    pub fn try_id() -> Option<Id> {}
    pub struct Unconstrained<F>(F);
    impl<F: std::future::Future> std::future::Future for Unconstrained<F> { type Output = F::Output; }

    #[twelve::nature(task)]
    pub struct JoinHandle<T>(T);
    impl<T> JoinHandle<T> {
        #[twelve::mutates]
        pub fn abort(&self) {}
        #[twelve::reads]
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        #[twelve::reads]
        pub fn id(&self) -> Id {}
    }
    impl<T> std::future::Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
    pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool {}
        pub fn is_panic(&self) -> bool {}
        pub fn into_panic(self) -> Box<dyn std::any::Any + Send> {}
    }
    #[twelve::nature(task)]
    #[twelve::shared_handle]
    pub struct AbortHandle;
    impl AbortHandle {
        #[twelve::mutates]
        pub fn abort(&self) {}
        #[twelve::reads]
        pub fn is_finished(&self) -> bool {}
    }

    #[twelve::nature(task)]
    pub struct JoinSet<T>(T);
    impl<T> JoinSet<T> {
        pub fn new() -> Self {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<F: std::future::Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_on<F: std::future::Future<Output = T>>(&mut self, task: F, handle: &crate::runtime::Handle) -> AbortHandle {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_local<F: std::future::Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_local_on<F: std::future::Future<Output = T>>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &crate::runtime::Handle) -> AbortHandle {}
        #[twelve::does(join)]
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[twelve::does(join)]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        #[twelve::does(join)]
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[twelve::does(join)]
        pub async fn shutdown(&mut self) {}
        #[twelve::does(join)]
        pub async fn join_all(self) -> Vec<T> {}
        pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
    }
    impl<T> Default for JoinSet<T> {
        fn default() -> Self {}
    }
    pub mod join_set {
        pub use super::JoinSet;
    }

    #[twelve::nature(coordination)]
    pub struct LocalSet;
    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn enter(&self) -> LocalEnterGuard {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_local<F: std::future::Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn block_on<F: std::future::Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output {}
        pub async fn run_until<F: std::future::Future>(&self, future: F) -> F::Output {}
    }
    impl std::future::Future for LocalSet { type Output = (); }
    pub struct LocalEnterGuard;

    /// A key of `task_local!`: the value belongs to one task and dies with it.
    pub struct LocalKey<T>(T);
    impl<T> LocalKey<T> {
        pub async fn scope<F: std::future::Future>(&'static self, value: T, f: F) -> F::Output {}
        pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R {}
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError> {}
        pub fn get(&'static self) -> T {}
        pub fn try_get(&'static self) -> Result<T, AccessError> {}
    }
    struct AccessError;

    pub struct Builder<'a>(&'a str);
    impl<'a> Builder<'a> {
        pub fn new() -> Self {}
        pub fn name(&self, name: &'a str) -> Self {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<Fut: std::future::Future>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_on<Fut: std::future::Future>(self, future: Fut, handle: &crate::runtime::Handle) -> std::io::Result<JoinHandle<Fut::Output>> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_local<Fut: std::future::Future>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(self, function: F) -> std::io::Result<JoinHandle<R>> {}
    }
}

pub mod runtime {
    pub struct Runtime;
    impl Runtime {
        pub fn new() -> std::io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<F: std::future::Future>(&self, future: F) -> crate::task::JoinHandle<F::Output> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> crate::task::JoinHandle<R> {}
        pub fn block_on<F: std::future::Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn shutdown_timeout(self, duration: std::time::Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    #[twelve::shared_handle]
    pub struct Handle;
    impl Handle {
        pub fn current() -> Self {}
        pub fn try_current() -> Result<Self, TryCurrentError> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<F: std::future::Future>(&self, future: F) -> crate::task::JoinHandle<F::Output> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> crate::task::JoinHandle<R> {}
        pub fn block_on<F: std::future::Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn basic_scheduler(&mut self) -> &mut Self {}
        pub fn threaded_scheduler(&mut self) -> &mut Self {}
        pub fn enable_all(&mut self) -> &mut Self {}
        pub fn enable_io(&mut self) -> &mut Self {}
        pub fn enable_time(&mut self) -> &mut Self {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
        pub fn thread_keep_alive(&mut self, duration: std::time::Duration) -> &mut Self {}
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self {}
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self {}
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self {}
        pub fn event_interval(&mut self, val: u32) -> &mut Self {}
        pub fn build(&mut self) -> std::io::Result<Runtime> {}
    }
    pub struct EnterGuard<'a>(&'a Handle);
    pub struct TryCurrentError;
    pub struct Id;
    #[twelve::nature(metric)]
    pub struct RuntimeMetrics;
}

pub mod time {
    pub use std::time::Duration;

    #[twelve::does(wait)]
    pub fn sleep(duration: Duration) -> Sleep {}
    #[twelve::does(wait)]
    pub fn sleep_until(deadline: Instant) -> Sleep {}
    #[twelve::does(wait)]
    pub fn delay_for(duration: Duration) -> Sleep {}
    #[twelve::does(wait)]
    pub fn delay_until(deadline: Instant) -> Sleep {}
    pub fn interval(period: Duration) -> Interval {}
    pub fn interval_at(start: Instant, period: Duration) -> Interval {}
    pub fn timeout<F: std::future::Future>(duration: Duration, future: F) -> Timeout<F> {}
    pub fn timeout_at<F: std::future::Future>(deadline: Instant, future: F) -> Timeout<F> {}
    pub fn pause() {}
    pub fn resume() {}
    pub async fn advance(duration: Duration) {}

    pub struct Sleep;
    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: std::pin::Pin<&mut Self>, deadline: Instant) {}
    }
    impl std::future::Future for Sleep { type Output = (); }
    pub struct Timeout<T>(T);
    impl<T: std::future::Future> std::future::Future for Timeout<T> { type Output = Result<T::Output, error::Elapsed>; }
    pub struct Interval;
    impl Interval {
        #[twelve::does(wait)]
        pub async fn tick(&mut self) -> Instant {}
        pub fn reset(&mut self) {}
        pub fn reset_immediately(&mut self) {}
        pub fn reset_after(&mut self, after: Duration) {}
        pub fn reset_at(&mut self, deadline: Instant) {}
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior {}
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {}
    }
    pub enum MissedTickBehavior { Burst, Delay, Skip }
    pub struct Instant;
    impl Instant {
        pub fn now() -> Instant {}
        pub fn from_std(std: std::time::Instant) -> Instant {}
        pub fn into_std(self) -> std::time::Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl std::ops::Add<Duration> for Instant { type Output = Instant; }
    impl std::ops::Sub<Duration> for Instant { type Output = Instant; }
    impl std::ops::Sub for Instant { type Output = Duration; }
    pub mod error {
        pub struct Elapsed(());
        pub struct Error;
    }
}

pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> {}
    pub mod unix {
        pub fn signal(kind: SignalKind) -> std::io::Result<Signal> {}
        pub struct SignalKind(i32);
        impl SignalKind {
            pub const fn from_raw(signum: i32) -> Self {}
            pub const fn alarm() -> Self {}
            pub const fn child() -> Self {}
            pub const fn hangup() -> Self {}
            pub const fn interrupt() -> Self {}
            pub const fn pipe() -> Self {}
            pub const fn quit() -> Self {}
            pub const fn terminate() -> Self {}
            pub const fn user_defined1() -> Self {}
            pub const fn user_defined2() -> Self {}
        }
        pub struct Signal;
        impl Signal {
            pub async fn recv(&mut self) -> Option<()> {}
        }
    }
    pub mod windows {
        pub fn ctrl_c() -> std::io::Result<CtrlC> {}
        pub fn ctrl_break() -> std::io::Result<CtrlBreak> {}
        pub struct CtrlC;
        impl CtrlC {
            pub async fn recv(&mut self) -> Option<()> {}
        }
        pub struct CtrlBreak;
        impl CtrlBreak {
            pub async fn recv(&mut self) -> Option<()> {}
        }
    }
}

pub mod process {
    pub struct Command;
    impl Command {
        #[twelve::does(build_assets, when(arg(0) = "npm"))]
        #[twelve::does(build_assets, when(arg(0) = "npx"))]
        #[twelve::does(build_assets, when(arg(0) = "yarn"))]
        #[twelve::does(build_assets, when(arg(0) = "pnpm"))]
        #[twelve::does(build_assets, when(arg(0) = "bun"))]
        #[twelve::does(build_assets, when(arg(0) = "sass"))]
        #[twelve::does(build_assets, when(arg(0) = "tailwindcss"))]
        #[twelve::does(build_assets, when(arg(0) = "wasm-pack"))]
        #[twelve::does(build_assets, when(arg(0) = "wasm-bindgen"))]
        #[twelve::does(build_assets, when(arg(0) = "esbuild"))]
        #[twelve::does(build_assets, when(arg(0) = "webpack"))]
        #[twelve::does(build_assets, when(arg(0) = "vite"))]
        #[twelve::does(build_assets, when(arg(0) = "rollup"))]
        #[twelve::does(build_assets, when(arg(0) = "parcel"))]
        #[twelve::does(build_assets, when(arg(0) = "tsc"))]
        #[twelve::does(build_assets, when(arg(0) = "postcss"))]
        #[twelve::does(build_assets, when(arg(0) = "lessc"))]
        #[twelve::does(build_assets, when(arg(0) = "terser"))]
        #[twelve::does(build_assets, when(arg(0) = "uglifyjs"))]
        #[twelve::does(build_assets, when(arg(0) = "trunk"))]
        pub fn new<S: AsRef<std::ffi::OsStr>>(program: S) -> Command {}
        pub fn as_std(&self) -> &std::process::Command {}
        pub fn arg<S: AsRef<std::ffi::OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Command {}
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<std::path::Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command {}
        pub fn uid(&mut self, id: u32) -> &mut Command {}
        pub fn gid(&mut self, id: u32) -> &mut Command {}
        #[twelve::view]
        pub fn spawn(&mut self) -> std::io::Result<Child> {}
        #[twelve::view]
        pub async fn status(&mut self) -> std::io::Result<std::process::ExitStatus> {}
        #[twelve::view]
        pub async fn output(&mut self) -> std::io::Result<std::process::Output> {}
    }
    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    impl Child {
        pub fn id(&self) -> Option<u32> {}
        pub fn start_kill(&mut self) -> std::io::Result<()> {}
        pub async fn kill(&mut self) -> std::io::Result<()> {}
        pub async fn wait(&mut self) -> std::io::Result<std::process::ExitStatus> {}
        pub fn try_wait(&mut self) -> std::io::Result<Option<std::process::ExitStatus>> {}
        pub async fn wait_with_output(self) -> std::io::Result<std::process::Output> {}
    }
    pub struct ChildStdin;
    impl crate::io::AsyncWrite for ChildStdin {}
    pub struct ChildStdout;
    impl crate::io::AsyncRead for ChildStdout {}
    pub struct ChildStderr;
    impl crate::io::AsyncRead for ChildStderr {}
}
