//! package = "fern", version = ">=0.5, <0.8"
// A file that `log_file` opens is told of where it is handed to a dispatch.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
pub struct InitError;
impl std::error::Error for InitError {}
pub fn log_file<P: AsRef<Path>>(path: P) -> io::Result<File> {}
pub struct FormatCallback<'a>;
impl<'a> FormatCallback<'a> {
    pub fn finish(self, formatted_message: std::fmt::Arguments) {}
}
pub struct Dispatch;
impl Default for Dispatch {}
impl Dispatch {
    pub fn new() -> Self {}
    pub fn format<F: Fn(FormatCallback, &std::fmt::Arguments, &log::Record) + Sync + Send + 'static>(self, formatter: F) -> Self {}
    #[twelve::opens(log, disk, arg = 0, instead = "`fern::Dispatch::chain(std::io::stdout())`", when(file(0)))]
    pub fn chain<T: Into<Output>>(self, logger: T) -> Self {}
    pub fn level(self, level: log::LevelFilter) -> Self {}
    pub fn level_for<T: Into<Cow<'static, str>>>(self, module: T, level: log::LevelFilter) -> Self {}
    pub fn filter<F: Fn(&log::Metadata) -> bool + Send + Sync + 'static>(self, filter: F) -> Self {}
    pub fn into_log(self) -> (log::LevelFilter, Box<dyn log::Log>) {}
    pub fn apply(self) -> Result<(), log::SetLoggerError> {}
}
pub struct Output;
impl Output {
    #[twelve::opens(log, disk, arg = 0, instead = "`fern::Dispatch::chain(std::io::stdout())`")]
    pub fn file<T: Into<Cow<'static, str>>>(file: File, line_sep: T) -> Self {}
    #[twelve::opens(log, disk, arg = 0, instead = "`fern::Dispatch::chain(std::io::stdout())`", when(file(0)))]
    pub fn writer<T: Into<Cow<'static, str>>>(writer: Box<dyn Write + Send>, line_sep: T) -> Self {}
    pub fn stdout<T: Into<Cow<'static, str>>>(line_sep: T) -> Self {}
    pub fn stderr<T: Into<Cow<'static, str>>>(line_sep: T) -> Self {}
}
pub struct DateBased;
impl DateBased {
    #[twelve::opens(log, disk, arg = 0, instead = "`fern::Dispatch::chain(std::io::stdout())`")]
    pub fn new<T: AsRef<Path>, U: Into<Cow<'static, str>>>(file_prefix: T, file_suffix: U) -> Self {}
    pub fn line_sep<T: Into<Cow<'static, str>>>(self, line_sep: T) -> Self {}
    pub fn utc_time(self) -> Self {}
    pub fn local_time(self) -> Self {}
}
