//! package = "anyhow", version = ">=1, <2"

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Error;
impl Error {
    pub fn new<E: std::error::Error>(error: E) -> Error {}
    pub fn msg<M>(message: M) -> Error {}
    pub fn from_boxed(boxed_error: Box<dyn std::error::Error + Send + Sync>) -> Error {}
    pub fn context<C>(self, context: C) -> Error {}
    pub fn backtrace(&self) -> &std::backtrace::Backtrace {}
    pub fn into_boxed_dyn_error(self) -> Box<dyn std::error::Error + Send + Sync> {}
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn std::error::Error + Send + Sync> {}
    pub fn chain(&self) -> Chain<'_> {}
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> std::result::Result<E, Error> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
    #[twelve::view]
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
}
impl<E> From<E> for Error {}
impl std::ops::Deref for Error {
    type Target = dyn std::error::Error + Send + Sync;
}
impl std::ops::DerefMut for Error {}
impl std::fmt::Display for Error {}
impl std::fmt::Debug for Error {}
impl From<Error> for Box<dyn std::error::Error + Send + Sync> {}
impl From<Error> for Box<dyn std::error::Error + Send> {}
impl From<Error> for Box<dyn std::error::Error> {}
impl AsRef<dyn std::error::Error + Send + Sync> for Error {}
impl AsRef<dyn std::error::Error> for Error {}

pub struct Chain<'a>;
impl<'a> Chain<'a> {
    pub fn new(head: &'a (dyn std::error::Error + 'static)) -> Self {}
}
impl Clone for Chain<'_> {}
impl Default for Chain<'_> {}
impl DoubleEndedIterator for Chain<'_> {}
impl ExactSizeIterator for Chain<'_> {}
impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn std::error::Error + 'static);
}

pub trait Context<T, E> {
    fn context<C>(self, context: C) -> std::result::Result<T, Error>;
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> std::result::Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, std::convert::Infallible> for Option<T> {}

pub fn Ok<T>(value: T) -> Result<T> {}

#[twelve::macro_signature]
pub fn anyhow() -> Error {}
#[macro_export]
macro_rules! bail {
    () => {};
}
#[macro_export]
macro_rules! ensure {
    () => {};
}
#[twelve::macro_signature]
pub fn format_err() -> Error {}
