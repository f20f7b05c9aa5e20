//! package = "color-eyre", version = ">=0.6, <0.7"

pub use eyre;
pub use eyre::{Report, Result};
pub use owo_colors;
pub use section::{IndentedSection, Section, SectionExt};
pub mod config {
    use crate::section::PanicMessage;
    use fmt::Display;
    use std::fmt::Write as _;
    use std::path::PathBuf;
    pub struct Theme;
    impl Default for Theme {}
    impl Theme {
        pub fn new() -> Self {}
        pub fn dark() -> Self {}
        pub fn light() -> Self {}
    }
    pub struct Frame {
        pub n: usize,
        pub name: Option<String>,
        pub lineno: Option<u32>,
        pub filename: Option<PathBuf>,
    }
    pub struct HookBuilder;
    impl HookBuilder {
        pub fn new() -> Self {}
        pub fn blank() -> Self {}
        pub fn theme(self, theme: Theme) -> Self {}
        pub fn panic_section<S: Display>(self, section: S) -> Self {}
        pub fn panic_message<S: PanicMessage>(self, section: S) -> Self {}
        pub fn issue_url<S: ToString>(self, url: S) -> Self {}
        pub fn add_issue_metadata<K: Display, V: Display>(self, key: K, value: V) -> Self {}
        pub fn issue_filter<F: Fn(crate::ErrorKind<'_>) -> bool>(self, predicate: F) -> Self {}
        pub fn capture_span_trace_by_default(self, cond: bool) -> Self {}
        pub fn display_env_section(self, cond: bool) -> Self {}
        pub fn display_location_section(self, cond: bool) -> Self {}
        pub fn add_frame_filter(self, filter: Box<FilterCallback>) -> Self {}
        pub fn install(self) -> Result<(), crate::eyre::Report> {}
        pub fn add_default_filters(self) -> Self {}
        pub fn into_hooks(self) -> (PanicHook, EyreHook) {}
        pub fn try_into_hooks(self) -> Result<(PanicHook, EyreHook), crate::eyre::Report> {}
    }
    impl From<Theme> for color_spantrace::Theme {}
    impl Default for HookBuilder {}
    pub struct PanicReport<'a>;
    pub struct PanicHook;
    impl PanicHook {
        pub fn install(self) {}
        pub fn into_panic_hook(self) -> Box<dyn Fn(&std::panic::PanicInfo<'_>) + Send + Sync + 'static> {}
        pub fn panic_report<'a>(&'a self, panic_info: &'a std::panic::PanicInfo<'_>) -> PanicReport<'a> {}
    }
    pub struct EyreHook;
    type HookFunc =
        Box<dyn Fn(&(dyn std::error::Error + 'static)) -> Box<dyn eyre::EyreHandler> + Send + Sync + 'static>;
    impl EyreHook {
        pub fn install(self) -> Result<(), crate::eyre::InstallError> {}
        pub fn into_eyre_hook(self) -> HookFunc {}
    }
    pub type FilterCallback = dyn Fn(&mut Vec<&Frame>) + Send + Sync + 'static;
    pub type IssueFilterCallback = dyn Fn(crate::ErrorKind<'_>) -> bool + Send + Sync + 'static;
}
pub(crate) mod private {
    pub trait Sealed {}
}
pub mod section {
    use std::fmt::{self, Display};
    pub(crate) mod help {
        use crate::{
            eyre::{Report, Result},
            Section,
        };
        use std::fmt::{self};
        impl Section for Report {
            type Return = Report;
        }
        impl<T, E: Into<Report>> Section for Result<T, E> {
            type Return = Result<T, Report>;
        }
    }
    pub struct IndentedSection<H, B>(H, B);
    pub trait SectionExt: Sized {
        fn header<C: Display>(self, header: C) -> IndentedSection<C, Self>;
    }
    impl<T: Display> SectionExt for T {}
    pub trait Section {
        type Return;
        fn section<D: Display>(self, section: D) -> Self::Return;
        fn with_section<D: Display, F: FnOnce() -> D>(self, section: F) -> Self::Return;
        fn error<E: std::error::Error>(self, error: E) -> Self::Return;
        fn with_error<E: std::error::Error, F: FnOnce() -> E>(self, error: F) -> Self::Return;
        fn note<D: Display>(self, note: D) -> Self::Return;
        fn with_note<D: Display, F: FnOnce() -> D>(self, f: F) -> Self::Return;
        fn warning<D: Display>(self, warning: D) -> Self::Return;
        fn with_warning<D: Display, F: FnOnce() -> D>(self, f: F) -> Self::Return;
        fn suggestion<D: Display>(self, suggestion: D) -> Self::Return;
        fn with_suggestion<D: Display, F: FnOnce() -> D>(self, f: F) -> Self::Return;
        fn suppress_backtrace(self, suppress: bool) -> Self::Return;
    }
    pub trait PanicMessage: Send + Sync + 'static {
        fn display(&self, pi: &std::panic::PanicInfo<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }
}
pub struct Handler;
pub enum ErrorKind<'a> {
    NonRecoverable(&'a dyn std::any::Any),
    Recoverable(&'a (dyn std::error::Error + 'static)),
}
pub fn install() -> Result<(), crate::eyre::Report> {}
