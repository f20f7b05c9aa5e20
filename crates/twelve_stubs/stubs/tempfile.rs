//! package = "tempfile", version = ">=3, <4"
// Files and folders that are removed when their handle is dropped.

use std::ffi::OsStr;
use std::fs::Permissions;
use std::io;
use std::path::Path;
pub use crate::dir::{tempdir, tempdir_in, TempDir};
pub use crate::file::{tempfile, tempfile_in, NamedTempFile, PathPersistError, PersistError, TempPath};
pub use crate::spooled::{spooled_tempfile, spooled_tempfile_in, SpooledData, SpooledTempFile};
mod dir {
    use std::ffi::OsStr;
    use std::{path, io};
    use std::path::{Path, PathBuf};
    #[twelve::temporary]
    pub fn tempdir() -> io::Result<TempDir> {}
    #[twelve::temporary]
    pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
    #[twelve::temporary]
    pub struct TempDir;
    impl TempDir {
        pub fn new() -> io::Result<TempDir> {}
        pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
        #[twelve::fresh]
        pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir> {}
        #[twelve::fresh]
        pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir> {}
        pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir> {}
        pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir> {}
        pub fn path(&self) -> &path::Path {}
        #[twelve::file(keep, path = "self")]
        pub fn into_path(self) -> PathBuf {}
        #[twelve::file(keep, path = "self")]
        pub fn keep(self) -> PathBuf {}
        #[twelve::file(keep, path = "self")]
        pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
        #[twelve::file(remove, path = "self")]
        pub fn close(self) -> io::Result<()> {}
    }
    impl AsRef<Path> for TempDir {}
    mod imp {
        pub use unix::*;
    }
}
mod file {
    use std::{error, fmt, fs, io};
    use std::ffi::OsStr;
    use std::fs::File;
    use std::io::{Read, Seek, Write};
    use std::ops::Deref;
    use std::os::unix::io::{AsFd, AsRawFd};
    use std::path::{Path, PathBuf};
    mod imp {
        pub use self::platform::*;
        mod platform {
            use std::{fs, io};
            use std::fs::File;
            use std::path::Path;
            pub fn reopen(file: &File, path: &Path) -> io::Result<File> {}
            pub fn persist(old_path: &Path, new_path: &Path, overwrite: bool) -> io::Result<()> {}
            pub fn keep(arg0: &Path) -> io::Result<()> {}
        }
    }
    #[twelve::temporary]
    pub fn tempfile() -> io::Result<File> {}
    #[twelve::temporary]
    pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> {}
    pub struct PathPersistError {
        pub error: io::Error,
        pub path: TempPath,
    }
    impl From<PathPersistError> for io::Error {}
    impl From<PathPersistError> for TempPath {}
    impl fmt::Display for PathPersistError {}
    impl error::Error for PathPersistError {}
    #[twelve::temporary]
    pub struct TempPath;
    impl TempPath {
        #[twelve::file(remove, path = "self")]
        pub fn close(self) -> io::Result<()> {}
        #[twelve::file(keep, path = "self", to = 0)]
        pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
        #[twelve::file(keep, path = "self", to = 0)]
        pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
        #[twelve::file(keep, path = "self")]
        pub fn keep(self) -> Result<PathBuf, PathPersistError> {}
        #[twelve::file(keep, path = "self")]
        pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
        pub fn from_path(path: impl Into<PathBuf>) -> Self {}
        pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self> {}
    }
    impl Deref for TempPath {
        type Target = Path;
    }
    impl AsRef<Path> for TempPath {}
    impl AsRef<OsStr> for TempPath {}
    #[twelve::temporary]
    #[twelve::file_handle]
    pub struct NamedTempFile<F = File>(F);
    impl<F> AsRef<Path> for NamedTempFile<F> {}
    pub struct PersistError<F = File> {
        pub error: io::Error,
        pub file: NamedTempFile<F>,
    }
    impl<F> From<PersistError<F>> for io::Error {}
    impl<F> From<PersistError<F>> for NamedTempFile<F> {}
    impl<F> fmt::Display for PersistError<F> {}
    impl<F> error::Error for PersistError<F> {}
    impl NamedTempFile<File> {
        pub fn new() -> io::Result<NamedTempFile> {}
        pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile> {}
        #[twelve::fresh]
        pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile> {}
        pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile> {}
        #[twelve::fresh]
        pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile> {}
        pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile> {}
    }
    impl<F> NamedTempFile<F> {
        pub fn path(&self) -> &Path {}
        #[twelve::file(remove, path = "self")]
        pub fn close(self) -> io::Result<()> {}
        #[twelve::file(keep, path = "self", to = 0)]
        pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
        #[twelve::file(keep, path = "self", to = 0)]
        pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
        #[twelve::file(keep, path = "self")]
        pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>> {}
        #[twelve::file(keep, path = "self")]
        pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
        pub fn as_file(&self) -> &F {}
        #[twelve::view]
        pub fn as_file_mut(&mut self) -> &mut F {}
        pub fn into_file(self) -> F {}
        pub fn into_temp_path(self) -> TempPath {}
        pub fn into_parts(self) -> (F, TempPath) {}
        pub fn from_parts(file: F, path: TempPath) -> Self {}
    }
    impl NamedTempFile<File> {
        pub fn reopen(&self) -> io::Result<File> {}
    }
    impl<F: Read> Read for NamedTempFile<F> {}
    impl Read for &NamedTempFile<File> {}
    impl<F: Write> Write for NamedTempFile<F> {}
    impl Write for &NamedTempFile<File> {}
    impl<F: Seek> Seek for NamedTempFile<F> {}
    impl Seek for &NamedTempFile<File> {}
    impl<F: AsFd> AsFd for NamedTempFile<F> {}
    impl<F: AsRawFd> AsRawFd for NamedTempFile<F> {}
}
mod spooled {
    use std::fs::File;
    use std::io;
    use std::io::{Cursor, Read, Seek, Write};
    use std::path::Path;
    pub enum SpooledData {
        InMemory(Cursor<Vec<u8>>),
        OnDisk(File),
    }
    #[twelve::temporary]
    pub struct SpooledTempFile;
    #[twelve::temporary]
    pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile {}
    #[twelve::temporary]
    pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
    impl SpooledTempFile {
        pub fn new(max_size: usize) -> SpooledTempFile {}
        pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
        pub fn is_rolled(&self) -> bool {}
        #[twelve::view]
        pub fn roll(&mut self) -> io::Result<()> {}
        pub fn set_len(&mut self, size: u64) -> Result<(), io::Error> {}
        pub fn into_inner(self) -> SpooledData {}
        pub fn into_file(self) -> io::Result<File> {}
    }
    impl Read for SpooledTempFile {}
    impl Write for SpooledTempFile {}
    impl Seek for SpooledTempFile {}
}
pub mod env {
    use std::path::{Path, PathBuf};
    pub fn override_temp_dir(path: &Path) -> Result<(), PathBuf> {}
    #[twelve::temp_dir]
    pub fn temp_dir() -> PathBuf {}
}
pub struct Builder<'a, 'b>;
impl<'a, 'b> Clone for Builder<'a, 'b> {}
impl<'a, 'b> PartialEq for Builder<'a, 'b> {}
impl Default for Builder<'_, '_> {}
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self {}
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self {}
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    pub fn keep(&mut self, keep: bool) -> &mut Self {}
    #[twelve::fresh]
    #[twelve::file(keep, when(chain = "keep|disable_cleanup"))]
    pub fn tempfile(&self) -> io::Result<NamedTempFile> {}
    #[twelve::file(keep, path = 0, when(chain = "keep|disable_cleanup"))]
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile> {}
    #[twelve::fresh]
    #[twelve::file(keep, when(chain = "keep|disable_cleanup"))]
    pub fn tempdir(&self) -> io::Result<TempDir> {}
    #[twelve::file(keep, path = 0, when(chain = "keep|disable_cleanup"))]
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir> {}
    pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R> {}
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R>, P: AsRef<Path> {}
}
