//! package = "log", version = ">=0.4, <0.5"

#[macro_export]
macro_rules! log {
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
#[macro_export]
macro_rules! log_enabled {
    () => {};
}

pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
pub struct Record<'a>;
impl<'a> Record<'a> {
    pub fn args(&self) -> &std::fmt::Arguments<'a> {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &'a str {}
}
pub struct Metadata<'a>;
pub struct SetLoggerError;

#[twelve::nature(log)]
pub trait Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}

pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> {}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {}
pub fn set_max_level(level: LevelFilter) {}
pub fn max_level() -> LevelFilter {}
