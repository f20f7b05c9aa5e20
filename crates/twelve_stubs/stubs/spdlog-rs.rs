//! package = "spdlog-rs", version = ">=0.2, <0.6", lib = "spdlog"

use std::sync::Arc;
pub use error::{Error, Result};
pub use logger::{Logger, LoggerBuilder};
pub mod error {
    pub enum Error {
        OpenFile(std::io::Error),
        CreateDirectory(std::io::Error),
        WriteRecord(std::io::Error),
        FlushBuffer(std::io::Error),
    }
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
mod logger {
    use crate::error::Result;
    use crate::sink::Sink;
    use std::sync::Arc;
    #[twelve::nature(log)]
    pub struct Logger;
    impl Logger {
        pub fn builder() -> LoggerBuilder {}
        pub fn flush(&self) {}
    }
    pub struct LoggerBuilder;
    impl LoggerBuilder {
        pub fn name<S>(&mut self, name: S) -> &mut Self {}
        pub fn sink(&mut self, sink: Arc<dyn Sink>) -> &mut Self {}
        pub fn sinks<I>(&mut self, sinks: I) -> &mut Self {}
        pub fn build(&mut self) -> Result<Logger> {}
    }
}
pub fn default_logger() -> Arc<Logger> {}
pub fn set_default_logger(logger: Arc<Logger>) {}
pub fn swap_default_logger(logger: Arc<Logger>) -> Arc<Logger> {}
pub mod sink {
    use crate::error::Result;
    use std::path::PathBuf;
    use std::sync::Arc;
    pub trait Sink: Send + Sync {}
    #[twelve::nature(log)]
    pub struct FileSink;
    impl Sink for FileSink {}
    impl FileSink {
        pub fn builder() -> FileSinkBuilder<()> {}
        #[twelve::opens(log, disk, arg = 0, instead = "`spdlog::sink::StdStreamSink`")]
        pub fn new<P: Into<PathBuf>>(path: P, truncate: bool) -> Result<FileSink> {}
    }
    pub struct FileSinkBuilder<ArgPath>(ArgPath);
    impl<ArgPath> FileSinkBuilder<ArgPath> {
        #[twelve::opens(log, disk, arg = 0, instead = "`spdlog::sink::StdStreamSink`")]
        pub fn path<P: Into<PathBuf>>(self, path: P) -> FileSinkBuilder<PathBuf> {}
        pub fn truncate(self, truncate: bool) -> Self {}
    }
    impl FileSinkBuilder<PathBuf> {
        pub fn build(self) -> Result<FileSink> {}
        pub fn build_arc(self) -> Result<Arc<FileSink>> {}
    }
    #[twelve::nature(log)]
    pub struct RotatingFileSink;
    impl Sink for RotatingFileSink {}
    pub enum RotationPolicy {
        FileSize(u64),
        Daily { hour: u32, minute: u32 },
        Hourly,
    }
    impl RotatingFileSink {
        pub fn builder() -> RotatingFileSinkBuilder<(), ()> {}
        #[twelve::opens(log, disk, arg = 0, instead = "`spdlog::sink::StdStreamSink`")]
        pub fn new<P: Into<PathBuf>>(base_path: P, rotation_policy: RotationPolicy, max_files: usize, rotate_on_open: bool) -> Result<RotatingFileSink> {}
    }
    pub struct RotatingFileSinkBuilder<ArgBP, ArgRP>(ArgBP, ArgRP);
    impl<ArgBP, ArgRP> RotatingFileSinkBuilder<ArgBP, ArgRP> {
        #[twelve::opens(log, disk, arg = 0, instead = "`spdlog::sink::StdStreamSink`")]
        pub fn base_path<P: Into<PathBuf>>(self, base_path: P) -> RotatingFileSinkBuilder<PathBuf, ArgRP> {}
        pub fn rotation_policy(self, rotation_policy: RotationPolicy) -> RotatingFileSinkBuilder<ArgBP, RotationPolicy> {}
        pub fn max_files(self, max_files: usize) -> Self {}
        pub fn rotate_on_open(self, rotate_on_open: bool) -> Self {}
        pub fn build(self) -> Result<RotatingFileSink> {}
        pub fn build_arc(self) -> Result<Arc<RotatingFileSink>> {}
    }
    #[twelve::nature(log)]
    pub struct StdStreamSink;
    impl Sink for StdStreamSink {}
    #[derive(Clone, Copy)]
    pub enum StdStream {
        Stdout,
        Stderr,
    }
}
