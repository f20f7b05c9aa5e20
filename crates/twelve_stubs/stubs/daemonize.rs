//! package = "daemonize", version = ">=0.4, <0.6"

use std::fs::File;
use std::path::Path;
pub struct User;
impl From<&str> for User {}
impl From<u32> for User {}
pub struct Group;
impl From<&str> for Group {}
impl From<u32> for Group {}
pub struct Mask;
impl From<u32> for Mask {}
pub struct Stdio;
impl Stdio {
    pub fn devnull() -> Self {}
    pub fn keep() -> Self {}
}
impl From<File> for Stdio {}
pub struct Error;
impl std::error::Error for Error {}
pub struct Parent;
pub struct Child<T>(T);
pub enum Outcome<T> { Parent(Result<Parent, Error>), Child(Result<Child<T>, Error>) }
impl<T> Outcome<T> {
    pub fn is_parent(&self) -> bool {}
    pub fn is_child(&self) -> bool {}
}
pub struct Daemonize<T>(T);
impl Default for Daemonize<()> {}
impl Daemonize<()> {
    pub fn new() -> Self {}
}
impl<T> Daemonize<T> {
    pub fn pid_file<F: AsRef<Path>>(self, path: F) -> Self {}
    pub fn chown_pid_file(self, chown: bool) -> Self {}
    pub fn working_directory<F: AsRef<Path>>(self, path: F) -> Self {}
    pub fn user<U: Into<User>>(self, user: U) -> Self {}
    pub fn group<G: Into<Group>>(self, group: G) -> Self {}
    pub fn umask<M: Into<Mask>>(self, mask: M) -> Self {}
    pub fn chroot<F: AsRef<Path>>(self, path: F) -> Self {}
    pub fn privileged_action<N, F: FnOnce() -> N + 'static>(self, action: F) -> Daemonize<N> {}
    pub fn stdout<S: Into<Stdio>>(self, stdio: S) -> Self {}
    pub fn stderr<S: Into<Stdio>>(self, stdio: S) -> Self {}
    #[twelve::does(daemonise)]
    pub fn start(self) -> Result<T, Error> {}
    #[twelve::does(daemonise)]
    pub fn execute(self) -> Outcome<T> {}
}
