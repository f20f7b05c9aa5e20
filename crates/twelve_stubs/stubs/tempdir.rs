//! package = "tempdir", version = ">=0.3, <0.4"

use std::io;
use std::path::{self, PathBuf, Path};
#[twelve::temporary]
pub struct TempDir;
impl TempDir {
    #[twelve::fresh]
    pub fn new(prefix: &str) -> io::Result<TempDir> {}
    pub fn new_in<P: AsRef<Path>>(tmpdir: P, prefix: &str) -> io::Result<TempDir> {}
    pub fn path(&self) -> &path::Path {}
    #[twelve::file(keep, path = "self")]
    pub fn into_path(self) -> PathBuf {}
    #[twelve::file(remove, path = "self")]
    pub fn close(self) -> io::Result<()> {}
}
impl AsRef<Path> for TempDir {}
