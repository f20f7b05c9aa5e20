//! package = "sloggers", version = ">=0.3, <3"

use slog::Logger;
pub use build::{Build, LoggerBuilder};
pub use config::{Config, LoggerConfig};
pub use error::Error;
type Result<T> = std::result::Result<T, Error>;
mod error {
    pub struct Error;
    impl std::error::Error for Error {}
}
mod build {
    use slog::Logger;
    pub trait Build {
        fn build(&self) -> crate::Result<Logger>;
    }
    pub enum LoggerBuilder {
        File(crate::file::FileLoggerBuilder),
        Terminal(crate::terminal::TerminalLoggerBuilder),
    }
    impl Build for LoggerBuilder {}
}
mod config {
    use slog::Logger;
    pub trait Config {
        type Builder: crate::Build;
        fn try_to_builder(&self) -> crate::Result<Self::Builder>;
        fn build_logger(&self) -> crate::Result<Logger> {}
    }
    #[derive(Clone)]
    pub enum LoggerConfig {
        File(crate::file::FileLoggerConfig),
        Terminal(crate::terminal::TerminalLoggerConfig),
    }
    impl Config for LoggerConfig {
        type Builder = crate::LoggerBuilder;
    }
}
pub mod types {
    #[derive(Clone, Copy, Default)]
    pub enum Severity {
        Trace,
        Debug,
        Info,
        Warning,
        Error,
        Critical,
    }
    #[derive(Clone, Copy, Default)]
    pub enum Format {
        Full,
        Compact,
    }
}
pub mod file {
    use crate::types::{Format, Severity};
    use std::path::{Path, PathBuf};
    pub struct FileLoggerBuilder;
    impl FileLoggerBuilder {
        #[twelve::opens(log, disk, arg = 0, instead = "`sloggers::terminal::TerminalLoggerBuilder`")]
        pub fn new<P: AsRef<Path>>(path: P) -> Self {}
        pub fn format(&mut self, format: Format) -> &mut Self {}
        pub fn level(&mut self, severity: Severity) -> &mut Self {}
        pub fn channel_size(&mut self, channel_size: usize) -> &mut Self {}
        pub fn truncate(&mut self) -> &mut Self {}
        pub fn rotate_size(&mut self, size: u64) -> &mut Self {}
        pub fn rotate_keep(&mut self, count: usize) -> &mut Self {}
        pub fn rotate_compress(&mut self, compress: bool) -> &mut Self {}
    }
    impl crate::Build for FileLoggerBuilder {}
    #[derive(Clone)]
    pub struct FileLoggerConfig {
        pub level: Severity,
        pub format: Format,
        pub path: PathBuf,
        pub truncate: bool,
        pub rotate_size: u64,
        pub rotate_keep: usize,
        pub rotate_compress: bool,
    }
    impl FileLoggerConfig {
        pub fn new() -> Self {}
    }
    impl Default for FileLoggerConfig {}
    impl crate::Config for FileLoggerConfig {
        type Builder = FileLoggerBuilder;
    }
}
pub mod terminal {
    use crate::types::{Format, Severity};
    pub struct TerminalLoggerBuilder;
    impl TerminalLoggerBuilder {
        pub fn new() -> Self {}
        pub fn format(&mut self, format: Format) -> &mut Self {}
        pub fn level(&mut self, severity: Severity) -> &mut Self {}
        pub fn destination(&mut self, destination: Destination) -> &mut Self {}
    }
    impl crate::Build for TerminalLoggerBuilder {}
    #[derive(Clone, Copy, Default)]
    pub enum Destination {
        Stdout,
        Stderr,
    }
    #[derive(Clone)]
    pub struct TerminalLoggerConfig;
    impl TerminalLoggerConfig {
        pub fn new() -> Self {}
    }
    impl crate::Config for TerminalLoggerConfig {
        type Builder = TerminalLoggerBuilder;
    }
}
