//! package = "conquer-once", version = ">=0.3, <0.5"
// Cells that are written once.

pub mod noblock {
    use self::internal::NoBlock;
    use crate::cell::Unblock;
    pub type Lazy<T, F = fn() -> T> = crate::lazy::Lazy<T, NoBlock, F>;
    pub type OnceCell<T> = crate::cell::OnceCell<T, NoBlock>;
    pub type Once = crate::cell::OnceCell<(), NoBlock>;
    mod internal {
        #[derive(Copy, Clone, PartialEq)]
        pub struct NoBlock;
    }
    impl Unblock for NoBlock {}
}
pub mod spin {
    use self::internal::Spin;
    use crate::cell::{Block, Unblock};
    pub type Lazy<T, F = fn() -> T> = crate::lazy::Lazy<T, Spin, F>;
    pub type OnceCell<T> = crate::cell::OnceCell<T, Spin>;
    pub type Once = OnceCell<()>;
    mod internal {
        #[derive(Copy, Clone, PartialEq)]
        pub struct Spin;
    }
    impl Unblock for Spin {}
    impl Block for Spin {}
}
pub mod doc {
    pub use crate::cell::OnceCell;
    pub use crate::lazy::Lazy;
}
mod cell {
    use crate::state::{AtomicOnceState, BlockedState, TryBlockError};
    use core::{
        fmt,
        mem::{self},
    };
    pub trait Unblock {
        fn on_unblock(state: BlockedState);
    }
    pub trait Block: Unblock {
        fn block(state: &AtomicOnceState);
    }
    pub struct OnceCell<T, B>(T, B);
    impl<T, B> OnceCell<T, B> {
        pub const fn uninit() -> Self {}
        #[twelve::wraps]
        pub const fn new(value: T) -> Self {}
        pub fn into_inner(self) -> Option<T> {}
        #[twelve::reads]
        pub fn is_initialized(&self) -> bool {}
        pub fn is_poisoned(&self) -> bool {}
        #[twelve::reads]
        pub fn try_get(&self) -> Result<&T, TryGetError> {}
        #[twelve::reads]
        pub fn get_unchecked(&self) -> &T {}
    }
    impl<T, B: Unblock> OnceCell<T, B> {
        #[twelve::initialises]
        pub fn try_init_once(&self, func: impl FnOnce() -> T) -> Result<(), TryInitError> {}
        #[twelve::initialises]
        pub fn try_get_or_init(&self, func: impl FnOnce() -> T) -> Result<&T, WouldBlockError> {}
    }
    impl<T, B: Block> OnceCell<T, B> {
        #[twelve::reads]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::initialises]
        pub fn init_once(&self, func: impl FnOnce() -> T) {}
        #[twelve::initialises]
        pub fn get_or_init(&self, func: impl FnOnce() -> T) -> &T {}
    }
    #[derive(Copy, Clone, PartialEq)]
    pub enum TryInitError {
        AlreadyInit,
        WouldBlock,
    }
    impl fmt::Display for TryInitError {}
    impl From<TryBlockError> for TryInitError {}
    impl std::error::Error for TryInitError {}
    #[derive(Copy, Clone, PartialEq)]
    pub enum TryGetError {
        Uninit,
        WouldBlock,
    }
    impl fmt::Display for TryGetError {}
    impl std::error::Error for TryGetError {}
    #[derive(Copy, Clone, PartialEq)]
    pub struct WouldBlockError;
    impl fmt::Display for WouldBlockError {}
    impl From<TryBlockError> for WouldBlockError {}
    impl std::error::Error for WouldBlockError {}
}
mod lazy {
    use crate::cell::Block;
    use core::{borrow::Borrow, convert::AsRef, fmt, ops::Deref};
    pub struct Lazy<T, B, F = fn() -> T>(T, B, F);
    impl<T, B, F> Lazy<T, B, F> {
        pub const fn new(init: F) -> Self {}
        pub fn is_initialized(lazy: &Self) -> bool {}
        pub fn is_poisoned(lazy: &Self) -> bool {}
    }
    impl<T, B: Block, F: FnOnce() -> T> Lazy<T, B, F> {
        #[twelve::alias]
        pub fn get_or_init(lazy: &Self) -> &T {}
    }
    impl<T, B: Block, F: FnOnce() -> T> AsRef<T> for Lazy<T, B, F> {}
    impl<T, B: Block, F: FnOnce() -> T> Borrow<T> for Lazy<T, B, F> {}
    impl<T: fmt::Display, B: Block, F: FnOnce() -> T> fmt::Display for Lazy<T, B, F> {}
    impl<T, B: Block, F: FnOnce() -> T> Deref for Lazy<T, B, F> {
        type Target = T;
    }
}
mod park {
    use self::internal::ParkThread;
    use crate::cell::{Block, Unblock};
    pub type Lazy<T, F = fn() -> T> = crate::lazy::Lazy<T, ParkThread, F>;
    pub type OnceCell<T> = crate::cell::OnceCell<T, ParkThread>;
    pub type Once = OnceCell<()>;
    mod internal {
        #[derive(Copy, Clone, Default, PartialEq)]
        pub struct ParkThread;
    }
    impl Unblock for ParkThread {}
    impl Block for ParkThread {}
}
pub use crate::cell::{TryGetError, TryInitError};
pub use crate::park::Lazy;
pub use crate::park::Once;
pub use crate::park::OnceCell;
