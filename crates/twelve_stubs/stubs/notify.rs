//! package = "notify", version = ">=6, <9"

pub use crate::fsevent::FsEventWatcher;
pub use crate::inotify::INotifyWatcher;
pub use crate::kqueue::KqueueWatcher;
pub use config::{Config, RecursiveMode};
pub use error::{Error, ErrorKind, Result};
pub use notify_types::event::{self, Event, EventKind};
pub use null::NullWatcher;
pub use poll::PollWatcher;
use std::path::Path;
pub mod inotify {
    use super::event::*;
    use super::Watcher;
    pub struct INotifyWatcher;
    impl Watcher for INotifyWatcher {}
}
pub mod null {
    use super::Watcher;
    pub struct NullWatcher;
    impl Watcher for NullWatcher {}
}
pub mod poll {
    use crate::{Config, EventHandler, Watcher};
    use std::path::PathBuf;
    pub type ScanEvent = crate::Result<PathBuf>;
    pub trait ScanEventHandler: Send + 'static {
        fn handle_event(&mut self, event: ScanEvent);
    }
    impl<F: FnMut(ScanEvent)> ScanEventHandler for F {}
    impl ScanEventHandler for () {}
    pub struct PollWatcher;
    impl PollWatcher {
        pub fn new<F: EventHandler>(event_handler: F, config: Config) -> crate::Result<PollWatcher> {}
        pub fn poll(&self) -> crate::Result<()> {}
        pub fn with_initial_scan<F: EventHandler, G: ScanEventHandler>(
            event_handler: F,
            config: Config,
            scan_callback: G,
        ) -> crate::Result<PollWatcher> {
        }
    }
    impl Watcher for PollWatcher {}
}
mod config {
    use std::time::Duration;
    pub enum RecursiveMode {
        Recursive,
        NonRecursive,
    }
    pub struct Config;
    impl Config {
        pub fn with_poll_interval(self, dur: Duration) -> Self {}
        pub fn poll_interval(&self) -> Option<Duration> {}
        pub fn with_manual_polling(self) -> Self {}
        pub fn with_compare_contents(self, compare_contents: bool) -> Self {}
        pub fn compare_contents(&self) -> bool {}
        pub fn with_follow_symlinks(self, follow_symlinks: bool) -> Self {}
        pub fn follow_symlinks(&self) -> bool {}
    }
    impl Default for Config {}
}
mod error {
    use crate::Config;
    use std::error::Error as StdError;
    use std::path::PathBuf;
    use std::result::Result as StdResult;
    use std::{self, io};
    pub type Result<T> = StdResult<T, Error>;
    pub enum ErrorKind {
        Generic(String),
        Io(io::Error),
        PathNotFound,
        WatchNotFound,
        InvalidConfig(Config),
        MaxFilesWatch,
    }
    pub struct Error {
        pub kind: ErrorKind,
        pub paths: Vec<PathBuf>,
    }
    impl Error {
        pub fn add_path(self, path: PathBuf) -> Self {}
        pub fn set_paths(self, paths: Vec<PathBuf>) -> Self {}
        pub fn new(kind: ErrorKind) -> Self {}
        pub fn generic(msg: &str) -> Self {}
        pub fn io(err: io::Error) -> Self {}
        pub fn io_watch(err: io::Error) -> Self {}
        pub fn path_not_found() -> Self {}
        pub fn watch_not_found() -> Self {}
        pub fn invalid_config(config: &Config) -> Self {}
    }
    impl StdError for Error {}
    impl From<io::Error> for Error {}
    impl<T> From<std::sync::mpsc::SendError<T>> for Error {}
    impl From<std::sync::mpsc::RecvError> for Error {}
    impl<T> From<std::sync::PoisonError<T>> for Error {}
}
pub trait EventHandler: Send + 'static {
    fn handle_event(&mut self, event: Result<Event>);
}
impl<F: FnMut(Result<Event>)> EventHandler for F {}
pub enum WatcherKind {
    Inotify,
    Fsevent,
    Kqueue,
    PollWatcher,
    ReadDirectoryChangesWatcher,
    NullWatcher,
}
pub trait PathsMut {
    fn add(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn remove(&mut self, path: &Path) -> Result<()>;
    fn commit(self: Box<Self>) -> Result<()>;
}
pub trait Watcher {
    fn new<F: EventHandler>(event_handler: F, config: config::Config) -> Result<Self>;
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn unwatch(&mut self, path: &Path) -> Result<()>;
    fn paths_mut<'me>(&'me mut self) -> Box<dyn PathsMut + 'me> {}
    fn configure(&mut self, option: Config) -> Result<bool> {}
    fn kind() -> WatcherKind;
}
pub type RecommendedWatcher = INotifyWatcher;
pub type RecommendedWatcher = FsEventWatcher;
pub type RecommendedWatcher = KqueueWatcher;
pub fn recommended_watcher<F: EventHandler>(event_handler: F) -> Result<RecommendedWatcher> {}
