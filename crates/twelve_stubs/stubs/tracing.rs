//! package = "tracing", version = ">=0.1, <0.2"

#[macro_export]
macro_rules! event {
    () => {};
}
#[macro_export]
macro_rules! span {
    () => {};
}
#[macro_export]
macro_rules! trace {
    () => {};
}
#[macro_export]
macro_rules! debug {
    () => {};
}
#[macro_export]
macro_rules! info {
    () => {};
}
#[macro_export]
macro_rules! warn {
    () => {};
}
#[macro_export]
macro_rules! error {
    () => {};
}
#[macro_export]
macro_rules! trace_span {
    () => {};
}
#[macro_export]
macro_rules! debug_span {
    () => {};
}
#[macro_export]
macro_rules! info_span {
    () => {};
}
#[macro_export]
macro_rules! warn_span {
    () => {};
}
#[macro_export]
macro_rules! error_span {
    () => {};
}
#[macro_export]
macro_rules! enabled {
    () => {};
}
#[macro_export]
macro_rules! event_enabled {
    () => {};
}
#[macro_export]
macro_rules! span_enabled {
    () => {};
}
#[macro_export]
macro_rules! record_all {
    () => {};
}

#[proc_macro_attribute]
pub fn instrument(args: TokenStream, item: TokenStream) -> TokenStream {}

pub use instrument_ext::{Instrument, WithSubscriber};
pub use span::Span;
pub use subscriber::Subscriber;

pub struct Level;
impl Level {
    pub const ERROR: Level = ();
    pub const WARN: Level = ();
    pub const INFO: Level = ();
    pub const DEBUG: Level = ();
    pub const TRACE: Level = ();
}

mod instrument_ext {
    pub trait Instrument {
        fn instrument(self, span: crate::Span) -> Instrumented<Self> {}
        fn in_current_span(self) -> Instrumented<Self> {}
    }
    impl<T> Instrument for T {}
    pub trait WithSubscriber {
        fn with_current_subscriber(self) -> Self {}
    }
    impl<T> WithSubscriber for T {}
    pub struct Instrumented<T>;
    impl<T: std::future::Future> std::future::Future for Instrumented<T> {
        type Output = T::Output;
    }
}

pub mod instrument {
    pub use crate::instrument_ext::{Instrument, Instrumented, WithSubscriber};
}

pub mod span {
    #[twelve::nature(log)]
    pub struct Span;
    impl Span {
        pub fn current() -> Span {}
        pub const fn none() -> Span {}
        pub fn enter(&self) -> Entered<'_> {}
        pub fn entered(self) -> EnteredSpan {}
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
        pub fn record<Q: ?Sized, V>(&self, field: &Q, value: V) -> &Self {}
        pub fn or_current(self) -> Self {}
    }
    impl Clone for Span {}
    pub struct Entered<'a>;
    pub struct EnteredSpan;
}

pub mod subscriber {
    #[twelve::nature(log)]
    pub trait Subscriber {}
    pub struct SetGlobalDefaultError;
    pub struct DefaultGuard;
    pub fn set_global_default<S: Subscriber>(subscriber: S) -> Result<(), SetGlobalDefaultError> {}
    pub fn set_default<S: Subscriber>(subscriber: S) -> DefaultGuard {}
    pub fn with_default<T, S: Subscriber>(subscriber: S, f: impl FnOnce() -> T) -> T {}
}
