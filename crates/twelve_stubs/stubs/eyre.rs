//! package = "eyre", version = ">=0.6, <0.7"

mod chain {
    use self::ChainState::*;
    use crate::Chain;
    use crate::StdError;
    impl<'a> Chain<'a> {
        pub fn new(head: &'a (dyn StdError + 'static)) -> Self {}
    }
    impl<'a> Iterator for Chain<'a> {
        type Item = &'a (dyn StdError + 'static);
    }
    impl DoubleEndedIterator for Chain<'_> {}
    impl Default for Chain<'_> {}
}
mod context {
    use crate::{ContextCompat, StdError, WrapErr};
    use std::fmt::{self};
    impl<T, E> WrapErr<T, E> for Result<T, E> {}
    impl<T> ContextCompat<T> for Option<T> {}
    pub(crate) mod private {
        use super::*;
        pub trait Sealed {}
    }
}
mod error {
    use crate::chain::Chain;
    use crate::EyreHandler;
    use crate::{Report, StdError};
    use std::fmt::{self, Display};
    use std::mem::{self};
    use std::ops::{Deref, DerefMut};
    use std::ptr::{self};
    impl Report {
        pub fn new<E: StdError>(error: E) -> Self {}
        pub fn msg<M: Display>(message: M) -> Self {}
        pub fn wrap_err<D: Display>(self, msg: D) -> Self {}
        pub fn chain(&self) -> Chain<'_> {}
        pub fn root_cause(&self) -> &(dyn StdError + 'static) {}
        pub fn is<E: Display>(&self) -> bool {}
        pub fn downcast<E: Display>(self) -> Result<E, Self> {}
        pub fn downcast_ref<E: Display>(&self) -> Option<&E> {}
        #[twelve::view]
        pub fn downcast_mut<E: Display>(&mut self) -> Option<&mut E> {}
        pub fn handler(&self) -> &dyn EyreHandler {}
        #[twelve::view]
        pub fn handler_mut(&mut self) -> &mut dyn EyreHandler {}
    }
    impl<E: StdError> From<E> for Report {}
    impl Deref for Report {
        type Target = dyn StdError + Send + Sync + 'static;
    }
    impl DerefMut for Report {}
    impl From<Report> for Box<dyn StdError + Send + Sync + 'static> {}
    impl From<Report> for Box<dyn StdError + 'static> {}
    impl AsRef<dyn StdError + Send + Sync> for Report {}
    impl AsRef<dyn StdError> for Report {}
}
mod macros {
    #[macro_export]
    macro_rules! bail {
        () => {};
    }
    #[macro_export]
    macro_rules! ensure {
        () => {};
    }
}
mod option {
    use crate::OptionExt;
    impl<T> OptionExt<T> for Option<T> {}
}
use std::fmt::Display;

use std::error::Error as StdError;
pub use Report as Error;
pub use WrapErr as Context;
pub struct Report;
type ErrorHook = Box<dyn Fn(&(dyn StdError + 'static)) -> Box<dyn EyreHandler> + Sync + Send + 'static>;
pub struct InstallError;
impl StdError for InstallError {}
pub fn set_hook(hook: ErrorHook) -> Result<(), InstallError> {}
impl dyn EyreHandler {
    pub fn is<T: EyreHandler>(&self) -> bool {}
    pub fn downcast_ref<T: EyreHandler>(&self) -> Option<&T> {}
    #[twelve::view]
    pub fn downcast_mut<T: EyreHandler>(&mut self) -> Option<&mut T> {}
}
pub trait EyreHandler: std::any::Any + Send + Sync {
    fn debug(&self, error: &(dyn StdError + 'static), f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    fn display(&self, error: &(dyn StdError + 'static), f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    }
    fn track_caller(&mut self, location: &'static std::panic::Location<'static>) {}
}
pub struct DefaultHandler;
impl DefaultHandler {
    pub fn default_with(error: &(dyn StdError + 'static)) -> Box<dyn EyreHandler> {}
}
impl EyreHandler for DefaultHandler {}
pub struct Chain<'a>;
pub type Result<T = (), E = Report> = std::result::Result<T, E>;
pub trait WrapErr<T, E> {
    fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
    fn context<D: Display>(self, msg: D) -> Result<T, Report>;
    fn with_context<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}
pub trait OptionExt<T> {
    fn ok_or_eyre<M: Display>(self, message: M) -> crate::Result<T>;
}
pub trait ContextCompat<T> {
    fn context<D: Display>(self, msg: D) -> Result<T, Report>;
    fn with_context<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
    fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}
pub fn Ok<T>(t: T) -> Result<T> {}

#[twelve::macro_signature]
pub fn eyre() -> Report {}
#[twelve::macro_signature]
pub fn format_err() -> Report {}
#[twelve::macro_signature]
pub fn anyhow() -> Report {}
