//! package = "flexi_logger", version = ">=0.18, <0.32"

use std::path::PathBuf;
pub use log::{Level, LevelFilter, Record};
pub struct FlexiLoggerError;
impl std::error::Error for FlexiLoggerError {}
pub struct LogSpecification;
#[twelve::nature(log)]
pub struct LoggerHandle;
impl Clone for LoggerHandle {}
pub enum Duplicate { None, Error, Warn, Info, Debug, Trace, All }
pub enum WriteMode { Direct, SupportCapture, BufferDontFlush, BufferAndFlush, Async }
pub enum Age { Day, Hour, Minute, Second }
pub enum Criterion { Size(u64), Age(Age), AgeOrSize(Age, u64) }
pub enum Naming { Timestamps, TimestampsDirect, Numbers, NumbersDirect }
pub enum Cleanup { Never, KeepLogFiles(usize), KeepCompressedFiles(usize), KeepLogAndCompressedFiles(usize, usize) }
pub struct FileSpec;
impl Default for FileSpec {}
impl FileSpec {
    pub fn try_from<P: Into<PathBuf>>(p: P) -> Result<Self, FlexiLoggerError> {}
    pub fn suppress_basename(self) -> Self {}
    pub fn basename<S: Into<String>>(self, basename: S) -> Self {}
    pub fn o_basename<S: Into<String>>(self, o_basename: Option<S>) -> Self {}
    pub fn directory<P: Into<PathBuf>>(self, directory: P) -> Self {}
    pub fn o_directory<P: Into<PathBuf>>(self, directory: Option<P>) -> Self {}
    pub fn discriminant<S: Into<String>>(self, discriminant: S) -> Self {}
    pub fn suffix<S: Into<String>>(self, suffix: S) -> Self {}
    pub fn suppress_timestamp(self) -> Self {}
    pub fn use_timestamp(self, use_timestamp: bool) -> Self {}
}
pub struct Logger;
impl Logger {
    pub fn with(logspec: impl Into<LogSpecification>) -> Self {}
    pub fn try_with_str<S: AsRef<str>>(s: S) -> Result<Self, FlexiLoggerError> {}
    pub fn try_with_env() -> Result<Self, FlexiLoggerError> {}
    pub fn try_with_env_or_str<S: AsRef<str>>(s: S) -> Result<Self, FlexiLoggerError> {}
    pub fn log_to_stderr(self) -> Self {}
    pub fn log_to_stdout(self) -> Self {}
    #[twelve::opens(log, disk, arg = 0, instead = "`flexi_logger::Logger::log_to_stdout`")]
    pub fn log_to_file(self, file_spec: FileSpec) -> Self {}
    pub fn log_to_writer(self, w: Box<dyn writers::LogWriter>) -> Self {}
    #[twelve::opens(log, disk, arg = 0, instead = "`flexi_logger::Logger::log_to_stdout`")]
    pub fn log_to_file_and_writer(self, file_spec: FileSpec, w: Box<dyn writers::LogWriter>) -> Self {}
    pub fn do_not_log(self) -> Self {}
    pub fn print_message(self) -> Self {}
    pub fn duplicate_to_stderr(self, dup: Duplicate) -> Self {}
    pub fn duplicate_to_stdout(self, dup: Duplicate) -> Self {}
    pub fn rotate(self, criterion: Criterion, naming: Naming, cleanup: Cleanup) -> Self {}
    pub fn cleanup_in_background_thread(self, use_background_thread: bool) -> Self {}
    pub fn append(self) -> Self {}
    pub fn use_utc(self) -> Self {}
    pub fn create_symlink<P: Into<PathBuf>>(self, symlink: P) -> Self {}
    pub fn add_writer<S: Into<String>>(self, target_name: S, writer: Box<dyn writers::LogWriter>) -> Self {}
    pub fn write_mode(self, write_mode: WriteMode) -> Self {}
    pub fn start(self) -> Result<LoggerHandle, FlexiLoggerError> {}
    pub fn build(self) -> Result<(Box<dyn log::Log>, LoggerHandle), FlexiLoggerError> {}
}
impl LoggerHandle {
    pub fn set_new_spec(&self, new_spec: LogSpecification) {}
    pub fn parse_new_spec(&self, spec: &str) -> Result<(), FlexiLoggerError> {}
    pub fn flush(&self) {}
    pub fn shutdown(&self) {}
}
pub fn init() {}
pub mod writers {
    use crate::{FileSpec, FlexiLoggerError};
    pub trait LogWriter: Sync + Send {}
    pub struct FileLogWriter;
    impl FileLogWriter {
        #[twelve::opens(log, disk, arg = 0, instead = "`flexi_logger::Logger::log_to_stdout`")]
        pub fn builder(file_spec: FileSpec) -> FileLogWriterBuilder {}
    }
    impl LogWriter for FileLogWriter {}
    pub struct FileLogWriterBuilder;
    impl FileLogWriterBuilder {
        pub fn try_build(self) -> Result<FileLogWriter, FlexiLoggerError> {}
        pub fn append(self) -> Self {}
        pub fn rotate(self, criterion: crate::Criterion, naming: crate::Naming, cleanup: crate::Cleanup) -> Self {}
    }
}
