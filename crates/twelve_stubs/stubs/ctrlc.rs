//! package = "ctrlc", version = ">=3, <4"
// The handler runs on a thread of its own, at each signal.

mod error {
    use crate::platform;
    use std::fmt;
    pub enum Error {
        NoSuchSignal(crate::SignalType),
        MultipleHandlers,
        System(std::io::Error),
    }
    impl From<platform::Error> for Error {}
    impl fmt::Display for Error {}
    impl std::error::Error for Error {}
}
mod platform {
    mod unix {
        pub type Error = nix::Error;
        pub type Signal = nix::sys::signal::Signal;
    }
    pub use self::unix::*;
}
pub use platform::Signal;
mod signal {
    use crate::platform;
    pub enum SignalType {
        Ctrlc,
        Termination,
        Other(platform::Signal),
    }
}
pub use error::Error;
pub use signal::*;
#[twelve::spawns(arg = 0)]
pub fn set_handler<F: FnMut()>(user_handler: F) -> Result<(), Error> {}
#[twelve::spawns(arg = 0)]
pub fn try_set_handler<F: FnMut()>(user_handler: F) -> Result<(), Error> {}
