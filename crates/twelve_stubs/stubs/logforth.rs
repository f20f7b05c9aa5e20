//! package = "logforth", version = ">=0.12, <0.31"
// Since 0.27 what it is made of are crates of their own, which it has under the same names.

pub use append::Append;
pub mod append {
    pub use file::File;
    pub use rolling_file::RollingFile;
    pub trait Append {}
    #[derive(Default)]
    pub struct Stdout;
    impl Append for Stdout {}
    #[derive(Default)]
    pub struct Stderr;
    impl Append for Stderr {}
    pub mod rolling_file {
        use std::path::Path;
        pub struct RollingFile;
        impl super::Append for RollingFile {}
        pub struct RollingFileWriter;
        impl RollingFileWriter {
            pub fn builder() -> RollingFileWriterBuilder {}
        }
        pub struct RollingFileWriterBuilder;
        impl RollingFileWriterBuilder {
            pub fn rotation(self, rotation: Rotation) -> Self {}
            pub fn filename_prefix(self, prefix: impl Into<String>) -> Self {}
            pub fn filename_suffix(self, suffix: impl Into<String>) -> Self {}
            pub fn max_log_files(self, n: usize) -> Self {}
            pub fn max_file_size(self, n: usize) -> Self {}
            #[twelve::opens(log, disk, arg = 0, instead = "`logforth::append::Stdout`")]
            pub fn build(self, dir: impl AsRef<Path>) -> Result<RollingFileWriter, Box<dyn std::error::Error>> {}
        }
        pub struct RollingFileBuilder;
        impl RollingFileBuilder {
            #[twelve::opens(log, disk, arg = 0, instead = "`logforth::append::Stdout`")]
            pub fn new(basedir: impl Into<std::path::PathBuf>) -> Self {}
            pub fn build(self) -> Result<(RollingFile, DropGuard), Box<dyn std::error::Error>> {}
            pub fn rotation(self, rotation: Rotation) -> Self {}
            pub fn filename_prefix(self, prefix: impl Into<String>) -> Self {}
            pub fn filename_suffix(self, suffix: impl Into<String>) -> Self {}
            pub fn max_log_files(self, n: usize) -> Self {}
        }
        struct DropGuard;
        #[derive(Clone, PartialEq)]
        pub enum Rotation {
            Minutely,
            Hourly,
            Daily,
            Never,
        }
    }
    pub mod file {
        use std::num::NonZeroUsize;
        use std::path::PathBuf;
        pub struct File;
        impl super::Append for File {}
        pub struct FileBuilder;
        impl FileBuilder {
            #[twelve::opens(log, disk, arg = 0, instead = "`logforth::append::Stdout`")]
            pub fn new(basedir: impl Into<PathBuf>, filename: impl Into<String>) -> Self {}
            pub fn rollover_minutely(self) -> Self {}
            pub fn rollover_hourly(self) -> Self {}
            pub fn rollover_daily(self) -> Self {}
            pub fn rollover_size(self, n: NonZeroUsize) -> Self {}
            pub fn filename_suffix(self, suffix: impl Into<String>) -> Self {}
            pub fn max_log_files(self, n: NonZeroUsize) -> Self {}
            pub fn build(self) -> Result<File, Box<dyn std::error::Error>> {}
        }
    }
}
