//! package = "file-rotate", version = ">=0.7, <0.9"

use std::path::{Path, PathBuf};
pub mod compression {
    pub enum Compression { None, OnRotate(usize) }
}
pub mod suffix {
    pub trait SuffixScheme {}
    pub struct AppendCount;
    impl AppendCount {
        pub fn new(max_files: usize) -> Self {}
    }
    impl SuffixScheme for AppendCount {}
    pub enum FileLimit { MaxFiles(usize), Age(chrono::Duration), Unlimited }
    pub struct AppendTimestamp;
    impl AppendTimestamp {
        pub fn default(file_limit: FileLimit) -> Self {}
    }
    impl SuffixScheme for AppendTimestamp {}
}
pub enum TimeFrequency { Hourly, Daily, Weekly, Monthly, Yearly }
pub enum ContentLimit { Bytes(usize), Lines(usize), Time(TimeFrequency), BytesSurpassed(usize), None }
pub struct FileRotate<S: suffix::SuffixScheme>(S);
impl<S: suffix::SuffixScheme> FileRotate<S> {
    #[twelve::opens(log, disk, arg = 0, instead = "`std::io::stdout()` in its place")]
    pub fn new<P: AsRef<Path>>(path: P, suffix_scheme: S, content_limit: ContentLimit, compression: compression::Compression, mode: Option<u32>) -> Self {}
    pub fn log_paths(&mut self) -> Vec<PathBuf> {}
    pub fn rotate(&mut self) -> std::io::Result<()> {}
}
impl<S: suffix::SuffixScheme> std::io::Write for FileRotate<S> {}
