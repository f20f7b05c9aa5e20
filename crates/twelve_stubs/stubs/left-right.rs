//! package = "left-right", version = ">=0.11, <0.12"
// Two copies of a value: one end writes, many read. What was appended is seen after `publish`.

mod write {
    use crate::read::ReadHandle;
    use crate::Absorb;
    use std::ops::DerefMut;
    use std::ptr::NonNull;
    pub struct WriteHandle<T: Absorb<O>, O>(T, O);
    pub struct Taken<T: Absorb<O>, O>(T, O);
    impl<T: Absorb<O>, O> Deref for Taken<T, O> {
        type Target = T;
    }
    impl<T: Absorb<O>, O> DerefMut for Taken<T, O> {}
    impl<T: Absorb<O>, O> Taken<T, O> {
        pub fn into_box(self) -> Box<T> {}
    }
    impl<T: Absorb<O>, O> WriteHandle<T, O> {
        #[twelve::view]
        pub fn try_publish(&mut self) -> bool {}
        #[twelve::view]
        pub fn publish(&mut self) -> &mut Self {}
        #[twelve::view]
        pub fn flush(&mut self) {}
        pub fn has_pending_operations(&self) -> bool {}
        pub fn append(&mut self, op: O) -> &mut Self {}
        pub fn raw_write_handle(&mut self) -> NonNull<T> {}
        pub fn take(self) -> Taken<T, O> {}
    }
    use std::ops::Deref;
    impl<T: Absorb<O>, O> Deref for WriteHandle<T, O> {
        type Target = ReadHandle<T>;
    }
    impl<T: Absorb<O>, O> Extend<O> for WriteHandle<T, O> {}
}
pub use crate::write::Taken;
pub use crate::write::WriteHandle;
mod read {
    use std::ptr::NonNull;
    mod guard {
        pub struct ReadGuard<'rh, T: ?Sized>(T);
        impl<'rh, T: ?Sized> ReadGuard<'rh, T> {
            pub fn map<F: for<'a> FnOnce(&'a T) -> &'a U, U: ?Sized>(orig: Self, f: F) -> ReadGuard<'rh, U> {}
            pub fn try_map<F: for<'a> FnOnce(&'a T) -> Option<&'a U>, U: ?Sized>(
                orig: Self,
                f: F,
            ) -> Option<ReadGuard<'rh, U>> {
            }
        }
        impl<'rh, T: ?Sized> AsRef<T> for ReadGuard<'rh, T> {}
        impl<'rh, T: ?Sized> std::ops::Deref for ReadGuard<'rh, T> {
            type Target = T;
        }
    }
    pub use guard::ReadGuard;
    mod factory {
        use super::ReadHandle;
        #[twelve::shared_handle]
        pub struct ReadHandleFactory<T>(T);
        impl<T> Clone for ReadHandleFactory<T> {}
        impl<T> ReadHandleFactory<T> {
            pub fn handle(&self) -> ReadHandle<T> {}
        }
    }
    pub use factory::ReadHandleFactory;
    #[twelve::shared_handle]
    pub struct ReadHandle<T>(T);
    impl<T> Clone for ReadHandle<T> {}
    impl<T> ReadHandle<T> {
        pub fn factory(&self) -> ReadHandleFactory<T> {}
    }
    impl<T> ReadHandle<T> {
        #[twelve::access(read)]
        pub fn enter(&self) -> Option<ReadGuard<'_, T>> {}
        pub fn was_dropped(&self) -> bool {}
        pub fn raw_handle(&self) -> Option<NonNull<T>> {}
    }
}
pub use crate::read::{ReadGuard, ReadHandle, ReadHandleFactory};
pub trait Absorb<O> {
    fn absorb_first(&mut self, operation: &mut O, other: &Self);
    fn drop_first(self: Box<Self>) {}
    fn drop_second(self: Box<Self>) {}
}
pub fn new_from_empty<T: Absorb<O> + Clone, O>(t: T) -> (WriteHandle<T, O>, ReadHandle<T>) {}
pub fn new<T: Absorb<O> + Default, O>() -> (WriteHandle<T, O>, ReadHandle<T>) {}
