//! package = "fast_log", version = ">=1.5.53, <2"

pub use config::Config;
pub use fast_log::{exit, flush, init, logger, print, Logger};
pub mod fast_log {
    use crate::config::Config;
    use crate::error::LogError;
    #[twelve::nature(log)]
    pub struct Logger;
    impl Logger {
        pub fn set_level(&self, level: log::LevelFilter) {}
        pub fn get_level(&self) -> log::LevelFilter {}
        pub fn wait(&self) {}
    }
    impl log::Log for Logger {}
    pub fn logger() -> &'static Logger {}
    pub fn init(config: Config) -> Result<&'static Logger, LogError> {}
    pub fn exit() -> Result<(), LogError> {}
    pub fn flush() -> Result<(), LogError> {}
    pub fn print(log: String) -> Result<(), LogError> {}
}
pub mod error {
    pub struct LogError;
    impl std::error::Error for LogError {}
}
pub mod consts {
    pub enum LogSize {
        B(usize),
        KB(usize),
        MB(usize),
        GB(usize),
        TB(usize),
    }
}
pub mod appender {
    pub trait LogAppender: Send {}
}
pub mod config {
    use crate::appender::LogAppender;
    use crate::consts::LogSize;
    pub struct Config;
    impl Default for Config {}
    impl Config {
        pub fn new() -> Self {}
        pub fn level(self, level: log::LevelFilter) -> Self {}
        pub fn format<F: 'static>(self, format: F) -> Self {}
        pub fn console(self) -> Self {}
        pub fn console_stderr(self) -> Self {}
        #[twelve::opens(log, disk, arg = 0, instead = "`fast_log::Config::console`")]
        pub fn file(self, file: &str) -> Self {}
        #[twelve::opens(log, disk, arg = 0, instead = "`fast_log::Config::console`")]
        pub fn file_loop(self, file: &str, max_temp_size: LogSize) -> Self {}
        #[twelve::opens(log, disk, arg = 0, instead = "`fast_log::Config::console`")]
        #[twelve::unchecked("before 1.6 it takes a size before the rolling type; the path is the first argument in each")]
        pub fn file_split<R, K, P>(self, file_path: &str, rolling: R, keeper: K, packer: P) -> Self {}
        pub fn custom<Appender: LogAppender + 'static>(self, arg: Appender) -> Self {}
        pub fn add_appender<Appender: LogAppender + 'static>(self, arg: Appender) -> Self {}
        pub fn chan_len(self, len: Option<usize>) -> Self {}
    }
}
pub mod plugin {
    pub mod console {
        pub struct ConsoleAppender {}
        impl crate::appender::LogAppender for ConsoleAppender {}
    }
    pub mod file {
        use crate::error::LogError;
        pub struct FileAppender;
        impl FileAppender {
            #[twelve::opens(log, disk, arg = 0, instead = "`fast_log::Config::console`")]
            pub fn new(log_file_path: &str) -> Result<FileAppender, LogError> {}
        }
        impl crate::appender::LogAppender for FileAppender {}
    }
    pub mod file_loop {
        use crate::consts::LogSize;
        use crate::error::LogError;
        pub struct FileLoopAppender;
        impl FileLoopAppender {
            #[twelve::opens(log, disk, arg = 0, instead = "`fast_log::Config::console`")]
            pub fn new(log_file_path: &str, size: LogSize) -> Result<FileLoopAppender, LogError> {}
        }
        impl crate::appender::LogAppender for FileLoopAppender {}
    }
}
