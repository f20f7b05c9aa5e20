//! package = "walkdir", version = ">=2, <3"

pub use crate::dent::DirEntry;
pub use crate::dent::DirEntryExt;
pub use crate::error::Error;
use std::cmp::Ordering;
use std::fs::{self};
use std::io;
use std::path::{Path, PathBuf};
use std::result;
mod dent {
    use crate::Result;
    use std::ffi::OsStr;
    use std::fs::{self, FileType};
    use std::path::{Path, PathBuf};
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> &Path {}
        pub fn into_path(self) -> PathBuf {}
        pub fn path_is_symlink(&self) -> bool {}
        pub fn metadata(&self) -> Result<fs::Metadata> {}
        pub fn file_type(&self) -> fs::FileType {}
        pub fn file_name(&self) -> &OsStr {}
        pub fn depth(&self) -> usize {}
    }
    pub trait DirEntryExt {
        fn ino(&self) -> u64;
    }
    impl DirEntryExt for DirEntry {}
}
mod error {
    use std::error;
    use std::io;
    use std::path::Path;
    pub struct Error;
    impl Error {
        pub fn path(&self) -> Option<&Path> {}
        pub fn loop_ancestor(&self) -> Option<&Path> {}
        pub fn depth(&self) -> usize {}
        pub fn io_error(&self) -> Option<&io::Error> {}
        pub fn into_io_error(self) -> Option<io::Error> {}
    }
    impl error::Error for Error {}
    impl From<Error> for io::Error {}
}
pub type Result<T> = std::result::Result<T, Error>;
pub struct WalkDir;
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self {}
    pub fn min_depth(self, depth: usize) -> Self {}
    pub fn max_depth(self, depth: usize) -> Self {}
    pub fn follow_links(self, yes: bool) -> Self {}
    pub fn follow_root_links(self, yes: bool) -> Self {}
    pub fn max_open(self, n: usize) -> Self {}
    pub fn sort_by<F: FnMut(&DirEntry, &DirEntry) -> Ordering>(self, cmp: F) -> Self {}
    pub fn sort_by_key<K: Ord, F: FnMut(&DirEntry) -> K>(self, cmp: F) -> Self {}
    pub fn sort_by_file_name(self) -> Self {}
    pub fn contents_first(self, yes: bool) -> Self {}
    pub fn same_file_system(self, yes: bool) -> Self {}
}
impl IntoIterator for WalkDir {
    type Item = Result<DirEntry>;
    type IntoIter = IntoIter;
}
pub struct IntoIter;
impl Iterator for IntoIter {
    type Item = Result<DirEntry>;
}
impl IntoIter {
    pub fn skip_current_dir(&mut self) {}
    pub fn filter_entry<P: FnMut(&DirEntry) -> bool>(self, predicate: P) -> FilterEntry<Self, P> {}
}
pub struct FilterEntry<I, P>(I, P);
impl<P: FnMut(&DirEntry) -> bool> Iterator for FilterEntry<IntoIter, P> {
    type Item = Result<DirEntry>;
}
impl<P: FnMut(&DirEntry) -> bool> FilterEntry<IntoIter, P> {
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P> {}
    pub fn skip_current_dir(&mut self) {}
}
