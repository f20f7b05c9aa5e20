//! package = "once_cell", version = ">=1.4, <2"
// Cells that are written once.

mod imp {
    pub(crate) struct OnceCell<T>(T);
}
pub mod unsync {
    use std::ops::{Deref, DerefMut};
    pub struct OnceCell<T>(T);
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        #[twelve::wraps]
        pub const fn with_value(value: T) -> OnceCell<T> {}
        #[twelve::reads]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[twelve::initialises]
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        #[twelve::initialises]
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T {}
        #[twelve::initialises]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    #[twelve::lazy]
    pub struct Lazy<T, F = fn() -> T>(T, F);
    impl<T, F> Lazy<T, F> {
        pub const fn new(init: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        #[twelve::alias]
        pub fn force(this: &Lazy<T, F>) -> &T {}
        #[twelve::view]
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        #[twelve::alias]
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
}
pub mod sync {
    use std::ops::{Deref, DerefMut};
    pub struct OnceCell<T>(T);
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        #[twelve::wraps]
        pub const fn with_value(value: T) -> OnceCell<T> {}
        #[twelve::reads]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn wait(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::reads]
        pub fn get_unchecked(&self) -> &T {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[twelve::initialises]
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        #[twelve::initialises]
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T {}
        #[twelve::initialises]
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    #[twelve::lazy]
    pub struct Lazy<T, F = fn() -> T>(T, F);
    impl<T, F> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        #[twelve::alias]
        pub fn force(this: &Lazy<T, F>) -> &T {}
        #[twelve::view]
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        #[twelve::alias]
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
}
pub mod race {
    use std::num::NonZeroUsize;
    pub use self::once_box::OnceBox;
    pub struct OnceNonZeroUsize;
    impl Default for OnceNonZeroUsize {}
    impl OnceNonZeroUsize {
        pub const fn new() -> Self {}
        pub fn get(&self) -> Option<NonZeroUsize> {}
        pub fn get_unchecked(&self) -> NonZeroUsize {}
        pub fn set(&self, value: NonZeroUsize) -> Result<(), ()> {}
        pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize where F: FnOnce() -> NonZeroUsize {}
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E> where F: FnOnce() -> Result<NonZeroUsize, E> {}
    }
    pub struct OnceBool;
    impl Default for OnceBool {}
    impl OnceBool {
        pub const fn new() -> Self {}
        #[twelve::reads]
        pub fn get(&self) -> Option<bool> {}
        #[twelve::initialises]
        pub fn set(&self, value: bool) -> Result<(), ()> {}
        #[twelve::initialises]
        pub fn get_or_init<F>(&self, f: F) -> bool where F: FnOnce() -> bool {}
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E> where F: FnOnce() -> Result<bool, E> {}
    }
    pub struct OnceRef<'a, T>(&'a T);
    impl<'a, T> Default for OnceRef<'a, T> {}
    impl<'a, T> OnceRef<'a, T> {
        pub const fn new() -> Self {}
        pub fn get(&self) -> Option<&'a T> {}
        pub fn set(&self, value: &'a T) -> Result<(), ()> {}
        pub fn get_or_init<F>(&self, f: F) -> &'a T where F: FnOnce() -> &'a T {}
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&'a T, E> where F: FnOnce() -> Result<&'a T, E> {}
    }
    mod once_box {
        use std::boxed::Box;
        pub struct OnceBox<T>(T);
        impl<T> Default for OnceBox<T> {}
        impl<T> OnceBox<T> {
            pub const fn new() -> Self {}
            pub fn with_value(value: Box<T>) -> Self {}
            #[twelve::reads]
            pub fn get(&self) -> Option<&T> {}
            #[twelve::initialises]
            pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {}
            #[twelve::initialises]
            pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> Box<T> {}
            #[twelve::initialises]
            pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<Box<T>, E> {}
        }
        impl<T: Clone> Clone for OnceBox<T> {}
    }
}
