//! package = "daemonize-me", version = ">=2, <3"

use std::ffi::OsStr;
use std::path::Path;
pub struct DaemonError;
pub type Result<T> = std::result::Result<T, DaemonError>;
pub struct Group;
pub struct User;
struct Stdio;
pub struct Daemon<'a>;
impl<'a> Daemon<'a> {
    pub fn new() -> Self {}
    pub fn pid_file<T: AsRef<Path>>(self, path: T, chmod: Option<bool>) -> Self {}
    pub fn work_dir<T: AsRef<Path>>(self, path: T) -> Self {}
    pub fn user<T: Into<User>>(self, user: T) -> Self {}
    pub fn group<T: Into<Group>>(self, group: T) -> Self {}
    pub fn umask(self, mask: u16) -> Self {}
    pub fn stdout<T: Into<Stdio>>(self, stdio: T) -> Self {}
    pub fn stderr<T: Into<Stdio>>(self, stdio: T) -> Self {}
    pub fn name(self, name: &OsStr) -> Self {}
    #[twelve::does(daemonise)]
    pub fn start(self) -> Result<()> {}
}
