//! package = "include_dir", version = ">=0.7, <0.8"

mod dir {
    use crate::{file::File, DirEntry};
    use std::path::Path;
    pub struct Dir<'a>;
    impl<'a> Dir<'a> {
        pub const fn new(path: &'a str, entries: &'a [DirEntry<'a>]) -> Self {}
        pub fn path(&self) -> &'a Path {}
        pub const fn entries(&self) -> &'a [DirEntry<'a>] {}
        pub fn files(&self) -> impl Iterator<Item = &'a File<'a>> + 'a {}
        pub fn dirs(&self) -> impl Iterator<Item = &'a Dir<'a>> + 'a {}
        pub fn get_entry<S: AsRef<Path>>(&self, path: S) -> Option<&'a DirEntry<'a>> {}
        pub fn get_file<S: AsRef<Path>>(&self, path: S) -> Option<&'a File<'a>> {}
        pub fn get_dir<S: AsRef<Path>>(&self, path: S) -> Option<&'a Dir<'a>> {}
        pub fn contains<S: AsRef<Path>>(&self, path: S) -> bool {}
        #[twelve::file(create, path = 0)]
        pub fn extract<S: AsRef<Path>>(&self, base_path: S) -> std::io::Result<()> {}
    }
}
mod dir_entry {
    use crate::{Dir, File};
    use std::path::Path;
    pub enum DirEntry<'a> {
        Dir(Dir<'a>),
        File(File<'a>),
    }
    impl<'a> DirEntry<'a> {
        pub fn path(&self) -> &'a Path {}
        pub fn as_dir(&self) -> Option<&Dir<'a>> {}
        pub fn as_file(&self) -> Option<&File<'a>> {}
        pub fn children(&self) -> &'a [DirEntry<'a>] {}
    }
}
mod file {
    use std::{
        fmt::{self},
        path::Path,
    };
    pub struct File<'a>;
    impl<'a> File<'a> {
        pub const fn new(path: &'a str, contents: &'a [u8]) -> Self {}
        pub fn path(&self) -> &'a Path {}
        pub fn contents(&self) -> &[u8] {}
        pub fn contents_utf8(&self) -> Option<&str> {}
    }
    impl<'a> File<'a> {
        pub const fn with_metadata(self, metadata: crate::Metadata) -> Self {}
        pub fn metadata(&self) -> Option<&crate::Metadata> {}
    }
}
mod metadata {
    use std::time::{Duration, SystemTime};
    pub struct Metadata;
    impl Metadata {
        pub const fn new(
            accessed: Duration,
            created: Duration,
            modified: Duration,
        ) -> Self {}
        pub fn accessed(&self) -> SystemTime {}
        pub fn created(&self) -> SystemTime {}
        pub fn modified(&self) -> SystemTime {}
    }
}
mod globs {
    use crate::{Dir, DirEntry};
    use glob::PatternError;
    impl<'a> Dir<'a> {
        pub fn find(
            &self,
            glob: &str,
        ) -> Result<impl Iterator<Item = &'a DirEntry<'a>>, PatternError> {}
    }
}
pub use crate::metadata::Metadata;
pub use crate::{dir::Dir, dir_entry::DirEntry, file::File};
#[twelve::unchecked("`include_dir_macros` has it, a procedural macro")]
#[twelve::macro_signature]
pub fn include_dir() -> Dir<'static> {}
