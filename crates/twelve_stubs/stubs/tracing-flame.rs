//! package = "tracing-flame", version = ">=0.1, <0.3"
// A profile of the process, in a file unless a writer is given.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
pub struct Error;
impl std::error::Error for Error {}
#[twelve::nature(log)]
pub struct FlameLayer<S, W>(S, W);
#[twelve::nature(log)]
pub struct FlushGuard<W: Write + 'static>(W);
impl<S, W: Write + 'static> FlameLayer<S, W> {
    #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()` without a writer", when(file(0)))]
    pub fn new(writer: W) -> Self {}
    pub fn flush_on_drop(&self) -> FlushGuard<W> {}
    pub fn with_empty_samples(self, enabled: bool) -> Self {}
    pub fn with_threads_collapsed(self, enabled: bool) -> Self {}
}
impl<S> FlameLayer<S, BufWriter<File>> {
    #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()` without a writer")]
    pub fn with_file(path: impl AsRef<Path>) -> Result<(Self, FlushGuard<BufWriter<File>>), Error> {}
}
impl<W: Write + 'static> FlushGuard<W> {
    pub fn flush(&self) -> Result<(), Error> {}
}
