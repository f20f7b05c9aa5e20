//! package = "atomicwrites", version = ">=0.1, <0.5"
// A file that is written beside its place and then moved there.

use std::convert::AsRef;
use std::fs;
use std::io;
use std::path;
pub use OverwriteBehavior::{AllowOverwrite, DisallowOverwrite};
#[derive(Clone, Copy)]
pub enum OverwriteBehavior {
    AllowOverwrite,
    DisallowOverwrite,
}
pub enum Error<E> {
    Internal(io::Error),
    User(E),
}
impl From<Error<io::Error>> for io::Error {}
pub struct AtomicFile;
impl AtomicFile {
    pub fn new<P>(path: P, overwrite: OverwriteBehavior) -> Self
    where
        P: AsRef<path::Path>,
    {}
    pub fn new_with_tmpdir<P, Q>(
        path: P,
        overwrite: OverwriteBehavior,
        tmpdir: Q,
    ) -> Self
    where
        P: AsRef<path::Path>,
        Q: AsRef<path::Path>,
    {}
    pub fn path(&self) -> &path::Path {}
    #[twelve::file(create, path = "self")]
    pub fn write<T, E, F>(&self, f: F) -> Result<T, Error<E>>
    where
        F: FnOnce(&mut fs::File) -> Result<T, E>,
    {}
    #[twelve::file(create, path = "self")]
    pub fn write_with_options<T, E, F>(
        &self,
        f: F,
        options: fs::OpenOptions,
    ) -> Result<T, Error<E>>
    where
        F: FnOnce(&mut fs::File) -> Result<T, E>,
    {}
}
#[twelve::file(rename, path = 0, to = 1)]
pub fn replace_atomic(src: &path::Path, dst: &path::Path) -> io::Result<()> {}
#[twelve::file(rename, path = 0, to = 1)]
pub fn move_atomic(src: &path::Path, dst: &path::Path) -> io::Result<()> {}
