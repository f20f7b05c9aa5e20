//! package = "tracing-appender", version = ">=0.2, <0.3"

pub mod rolling {
    use std::io;
    use std::path::Path;
    pub use builder::{Builder, InitError};
    #[twelve::nature(log)]
    pub struct RollingFileAppender;
    pub struct RollingWriter<'a>;
    impl RollingFileAppender {
        #[twelve::opens(log, disk, arg = 1, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output")]
        pub fn new(rotation: Rotation, directory: impl AsRef<Path>, filename_prefix: impl AsRef<Path>) -> RollingFileAppender {}
        pub fn builder() -> Builder {}
    }
    impl io::Write for RollingFileAppender {}
    impl<'a> tracing_subscriber::fmt::writer::MakeWriter<'a> for RollingFileAppender {
        type Writer = RollingWriter<'a>;
    }
    #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output")]
    pub fn minutely(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output")]
    pub fn hourly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output")]
    pub fn daily(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output")]
    pub fn weekly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output")]
    pub fn never(directory: impl AsRef<Path>, file_name: impl AsRef<Path>) -> RollingFileAppender {}
    pub struct Rotation;
    impl Rotation {
        pub const MINUTELY: Self = ();
        pub const HOURLY: Self = ();
        pub const DAILY: Self = ();
        pub const WEEKLY: Self = ();
        pub const NEVER: Self = ();
    }
    impl Clone for Rotation {}
    impl io::Write for RollingWriter<'_> {}
    mod builder {
        use super::{RollingFileAppender, Rotation};
        use std::path::Path;
        pub struct Builder;
        pub struct InitError;
        impl std::error::Error for InitError {}
        impl Default for Builder {}
        impl Builder {
            pub const fn new() -> Self {}
            pub fn rotation(self, rotation: Rotation) -> Self {}
            pub fn filename_prefix(self, prefix: impl Into<String>) -> Self {}
            pub fn filename_suffix(self, suffix: impl Into<String>) -> Self {}
            pub fn max_log_files(self, n: usize) -> Self {}
            pub fn latest_symlink(self, name: impl Into<String>) -> Self {}
            #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output")]
            pub fn build(&self, directory: impl AsRef<Path>) -> Result<RollingFileAppender, InitError> {}
        }
    }
}
pub mod non_blocking {
    use std::io::Write;
    pub struct WorkerGuard;
    #[twelve::nature(log)]
    pub struct NonBlocking;
    impl Clone for NonBlocking {}
    pub struct ErrorCounter;
    impl NonBlocking {
        #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output", when(file(0)))]
        pub fn new<T: Write + Send + 'static>(writer: T) -> (NonBlocking, WorkerGuard) {}
        pub fn error_counter(&self) -> ErrorCounter {}
    }
    pub struct NonBlockingBuilder;
    impl Default for NonBlockingBuilder {}
    impl NonBlockingBuilder {
        pub fn buffered_lines_limit(self, buffered_lines_limit: usize) -> NonBlockingBuilder {}
        pub fn lossy(self, is_lossy: bool) -> NonBlockingBuilder {}
        pub fn thread_name(self, name: &str) -> NonBlockingBuilder {}
        #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output", when(file(0)))]
        pub fn finish<T: Write + Send + 'static>(self, writer: T) -> (NonBlocking, WorkerGuard) {}
    }
    impl std::io::Write for NonBlocking {}
    impl<'a> tracing_subscriber::fmt::writer::MakeWriter<'a> for NonBlocking {
        type Writer = NonBlocking;
    }
    impl ErrorCounter {
        pub fn dropped_lines(&self) -> usize {}
    }
}
#[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()`, which writes to standard output", when(file(0)))]
pub fn non_blocking<T: std::io::Write + Send + 'static>(writer: T) -> (non_blocking::NonBlocking, non_blocking::WorkerGuard) {}
