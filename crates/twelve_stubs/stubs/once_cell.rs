//! package = "once_cell", version = ">=1.4, <2"
// Cells that are written once.

pub mod sync {
    pub struct OnceCell<T>;

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
        pub unsafe fn get_unchecked(&self) -> &T {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[twelve::initialises]
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        #[twelve::initialises]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[twelve::initialises]
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }

    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}

    #[twelve::lazy]
    pub struct Lazy<T, F = fn() -> T>;

    impl<T, F> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
        #[twelve::alias]
        pub fn force(this: &Lazy<T, F>) -> &T {}
        #[twelve::view]
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        #[twelve::alias]
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }

    impl<T, F> std::ops::Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F> std::ops::DerefMut for Lazy<T, F> {}
    impl<T: Default> Default for Lazy<T> {}
}

pub mod unsync {
    pub struct OnceCell<T>;

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
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[twelve::initialises]
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }

    impl<T> Default for OnceCell<T> {}

    #[twelve::lazy]
    pub struct Lazy<T, F = fn() -> T>;

    impl<T, F> Lazy<T, F> {
        pub const fn new(init: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
        #[twelve::alias]
        pub fn force(this: &Lazy<T, F>) -> &T {}
        #[twelve::view]
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        #[twelve::alias]
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }

    impl<T, F> std::ops::Deref for Lazy<T, F> {
        type Target = T;
    }
    impl<T, F> std::ops::DerefMut for Lazy<T, F> {}
}

pub mod race {
    pub struct OnceBool;
    impl OnceBool {
        pub const fn new() -> OnceBool {}
        #[twelve::reads]
        pub fn get(&self) -> Option<bool> {}
        #[twelve::initialises]
        pub fn set(&self, value: bool) -> Result<(), ()> {}
        #[twelve::initialises]
        pub fn get_or_init<F: FnOnce() -> bool>(&self, f: F) -> bool {}
    }

    pub struct OnceBox<T>;
    impl<T> OnceBox<T> {
        pub const fn new() -> OnceBox<T> {}
        #[twelve::reads]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::initialises]
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {}
        #[twelve::initialises]
        pub fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T {}
        #[twelve::initialises]
        pub fn get_or_try_init<F: FnOnce() -> Result<Box<T>, E>, E>(&self, f: F) -> Result<&T, E> {}
    }
}
