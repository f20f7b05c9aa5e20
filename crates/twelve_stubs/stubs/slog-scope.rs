//! package = "slog-scope", version = ">=4, <5"

pub use slog::{slog_crit, slog_debug, slog_error, slog_info, slog_trace, slog_warn};
#[macro_export]
macro_rules! crit {
    () => {};
}
#[macro_export]
macro_rules! error {
    () => {};
}
#[macro_export]
macro_rules! warn {
    () => {};
}
#[macro_export]
macro_rules! info {
    () => {};
}
#[macro_export]
macro_rules! debug {
    () => {};
}
#[macro_export]
macro_rules! trace {
    () => {};
}

pub struct GlobalLoggerGuard;
impl GlobalLoggerGuard {
    pub fn cancel_reset(self) {}
}
struct NoGlobalLoggerSet;
pub fn set_global_logger(l: slog::Logger) -> GlobalLoggerGuard {}
pub fn logger() -> slog::Logger {}
pub fn with_logger<F: FnOnce(&slog::Logger) -> R, R>(f: F) -> R {}
pub fn scope<SF: FnOnce() -> R, R>(logger: &slog::Logger, f: SF) -> R {}
