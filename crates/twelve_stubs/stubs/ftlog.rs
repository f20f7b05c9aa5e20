//! package = "ftlog", version = ">=0.1, <0.3"

pub use log::{debug, error, info, trace, warn, Level, LevelFilter, Record};
use log::SetLoggerError;
use std::io::Write;
#[twelve::nature(log)]
pub struct Logger;
impl Logger {
    pub fn init(self) -> Result<LoggerGuard, SetLoggerError> {}
}
#[twelve::nature(log)]
pub struct LoggerGuard;
pub struct Builder;
impl Default for Builder {}
pub fn builder() -> Builder {}
impl Builder {
    pub fn new() -> Builder {}
    pub fn bounded(self, size: usize, block_when_full: bool) -> Builder {}
    pub fn unbounded(self) -> Builder {}
    #[twelve::opens(log, disk, arg = 1, instead = "`ftlog::builder()` without a file appender", when(file(1)))]
    pub fn appender(self, name: &'static str, appender: impl Write + Send + 'static) -> Builder {}
    pub fn filter<A: Into<Option<&'static str>>, L: Into<Option<LevelFilter>>>(self, module_path: &'static str, appender: A, level: L) -> Builder {}
    #[twelve::opens(log, disk, arg = 0, instead = "`ftlog::builder()` without a file appender", when(file(0)))]
    pub fn root(self, writer: impl Write + Send + 'static) -> Builder {}
    pub fn max_log_level(self, level: LevelFilter) -> Builder {}
    pub fn root_log_level(self, level: LevelFilter) -> Builder {}
    pub fn build(self) -> Result<Logger, std::io::Error> {}
    pub fn try_init(self) -> Result<LoggerGuard, Box<dyn std::error::Error>> {}
}
pub mod appender {
    pub use file::{FileAppender, Period};
    pub use time::Duration;
    use std::io::Write;
    pub struct ChainAppenders;
    impl ChainAppenders {
        pub fn new(writers: Vec<Box<dyn Write + Send>>) -> Self {}
    }
    impl Write for ChainAppenders {}
    pub mod file {
        use std::io::Write;
        use std::path::Path;
        #[derive(Clone, Copy)]
        pub enum Period {
            Minute,
            Hour,
            Day,
            Month,
            Year,
        }
        pub struct FileAppender;
        impl FileAppender {
            pub fn builder() -> FileAppenderBuilder {}
            #[twelve::opens(log, disk, arg = 0, instead = "`ftlog::builder()` without a file appender")]
            pub fn new<T: AsRef<Path>>(path: T) -> Self {}
            #[twelve::opens(log, disk, arg = 0, instead = "`ftlog::builder()` without a file appender")]
            pub fn rotate<T: AsRef<Path>>(path: T, period: Period) -> Self {}
            #[twelve::opens(log, disk, arg = 0, instead = "`ftlog::builder()` without a file appender")]
            pub fn rotate_with_expire<T: AsRef<Path>>(path: T, period: Period, keep: time::Duration) -> Self {}
        }
        impl Write for FileAppender {}
        pub struct FileAppenderBuilder;
        impl FileAppenderBuilder {
            #[twelve::opens(log, disk, arg = 0, instead = "`ftlog::builder()` without a file appender")]
            #[twelve::unchecked("made by a derive")]
            pub fn path(self, path: impl AsRef<Path>) -> Self {}
            #[twelve::unchecked("made by a derive")]
            pub fn rotate(self, period: Period) -> Self {}
            #[twelve::unchecked("made by a derive")]
            pub fn expire(self, keep: time::Duration) -> Self {}
            #[twelve::unchecked("made by a derive")]
            pub fn build(self) -> FileAppender {}
        }
    }
}
