//! package = "log4rs", version = ">=1, <2"

pub use config::{init_config, Config, init_file};
#[twelve::nature(log)]
pub struct Handle;
impl Clone for Handle {}
impl Handle {
    pub fn set_config(&self, config: Config) {}
}
pub mod append {
    pub trait Append: std::fmt::Debug + Send + Sync + 'static {
        fn append(&self, record: &log::Record) -> anyhow::Result<()>;
        fn flush(&self);
    }
    pub mod console {
        use super::Append;
        use crate::encode::Encode;
        pub enum Target { Stdout, Stderr }
        pub struct ConsoleAppender;
        impl ConsoleAppender {
            pub fn builder() -> ConsoleAppenderBuilder {}
        }
        impl Append for ConsoleAppender {}
        pub struct ConsoleAppenderBuilder;
        impl ConsoleAppenderBuilder {
            pub fn encoder(self, encoder: Box<dyn Encode>) -> ConsoleAppenderBuilder {}
            pub fn target(self, target: Target) -> ConsoleAppenderBuilder {}
            pub fn build(self) -> ConsoleAppender {}
        }
    }
    pub mod file {
        use super::Append;
        use crate::encode::Encode;
        use std::{io, path::Path};
        pub struct FileAppender;
        impl Append for FileAppender {}
        impl FileAppender {
            pub fn builder() -> FileAppenderBuilder {}
        }
        pub struct FileAppenderBuilder;
        impl FileAppenderBuilder {
            pub fn encoder(self, encoder: Box<dyn Encode>) -> FileAppenderBuilder {}
            pub fn append(self, append: bool) -> FileAppenderBuilder {}
            #[twelve::opens(log, disk, arg = 0, instead = "`log4rs::append::console::ConsoleAppender`")]
            pub fn build<P: AsRef<Path>>(self, path: P) -> io::Result<FileAppender> {}
        }
    }
    pub mod rolling_file {
        use super::Append;
        use crate::encode::Encode;
        use std::{io, path::Path};
        pub mod policy {
            pub trait Policy: Sync + Send + 'static {}
        }
        pub struct RollingFileAppender;
        impl Append for RollingFileAppender {}
        impl RollingFileAppender {
            pub fn builder() -> RollingFileAppenderBuilder {}
        }
        pub struct RollingFileAppenderBuilder;
        impl RollingFileAppenderBuilder {
            pub fn append(self, append: bool) -> RollingFileAppenderBuilder {}
            pub fn encoder(self, encoder: Box<dyn Encode>) -> RollingFileAppenderBuilder {}
            #[twelve::opens(log, disk, arg = 0, instead = "`log4rs::append::console::ConsoleAppender`")]
            pub fn build<P: AsRef<Path>>(self, path: P, policy: Box<dyn policy::Policy>) -> io::Result<RollingFileAppender> {}
        }
    }
}
pub mod encode {
    pub trait Encode: std::fmt::Debug + Send + Sync + 'static {}
    pub mod pattern {
        pub struct PatternEncoder;
        impl super::Encode for PatternEncoder {}
        impl Default for PatternEncoder {}
        impl PatternEncoder {
            pub fn new(pattern: &str) -> PatternEncoder {}
        }
    }
    pub mod json {
        pub struct JsonEncoder;
        impl super::Encode for JsonEncoder {}
        impl Default for JsonEncoder {}
        impl JsonEncoder {
            pub fn new() -> Self {}
        }
    }
}
pub mod config {
    pub use runtime::{Appender, Config, Logger, Root};
    use log::SetLoggerError;
    use std::path::Path;
    pub struct Deserializers;
    impl Default for Deserializers {}
    pub fn init_file<P: AsRef<Path>>(path: P, deserializers: Deserializers) -> anyhow::Result<()> {}
    pub fn init_config(config: runtime::Config) -> Result<crate::Handle, SetLoggerError> {}
    pub mod runtime {
        use crate::append::Append;
        use log::LevelFilter;
        pub struct Config;
        impl Config {
            pub fn builder() -> ConfigBuilder {}
        }
        pub struct ConfigErrors;
        impl std::error::Error for ConfigErrors {}
        pub struct ConfigBuilder;
        impl ConfigBuilder {
            pub fn appender(self, appender: Appender) -> ConfigBuilder {}
            pub fn appenders<I: IntoIterator<Item = Appender>>(self, appenders: I) -> ConfigBuilder {}
            pub fn logger(self, logger: Logger) -> ConfigBuilder {}
            pub fn build(self, root: Root) -> Result<Config, ConfigErrors> {}
        }
        pub struct Root;
        impl Root {
            pub fn builder() -> RootBuilder {}
        }
        pub struct RootBuilder;
        impl RootBuilder {
            pub fn appender<T: Into<String>>(self, appender: T) -> RootBuilder {}
            pub fn build(self, level: LevelFilter) -> Root {}
        }
        pub struct Appender;
        impl Appender {
            pub fn builder() -> AppenderBuilder {}
        }
        pub struct AppenderBuilder;
        impl AppenderBuilder {
            pub fn build<T: Into<String>>(self, name: T, appender: Box<dyn Append>) -> Appender {}
        }
        pub struct Logger;
        impl Logger {
            pub fn builder() -> LoggerBuilder {}
        }
        pub struct LoggerBuilder;
        impl LoggerBuilder {
            pub fn appender<T: Into<String>>(self, appender: T) -> LoggerBuilder {}
            pub fn additive(self, additive: bool) -> LoggerBuilder {}
            pub fn build<T: Into<String>>(self, name: T, level: LevelFilter) -> Logger {}
        }
    }
}
