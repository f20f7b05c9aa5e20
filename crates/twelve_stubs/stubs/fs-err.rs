//! package = "fs-err", version = ">=2, <4"
// The `fs` of the standard library and of tokio, with the path in the error.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
pub use dir::*;
pub use file::*;
pub use open_options::OpenOptions;
pub use path::PathExt;
mod dir {
    use std::ffi::OsString;
    use std::fs;
    use std::io;
    use std::path::PathBuf;
    #[twelve::file(read, path = 0)]
    pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir> {}
    pub struct ReadDir;
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn metadata(&self) -> io::Result<fs::Metadata> {}
        pub fn file_type(&self) -> io::Result<fs::FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
}
mod file {
    use std::fs;
    use std::io::{self, Read, Seek, Write};
    use std::path::{Path, PathBuf};
    use crate::OpenOptions;
    #[twelve::file_handle]
    pub struct File;
    impl File {
        #[twelve::file(read, path = 0)]
        pub fn open<P>(path: P) -> Result<Self, io::Error>
        where
            P: Into<PathBuf>,
        {}
        #[twelve::file(create, path = 0)]
        pub fn create<P>(path: P) -> Result<Self, io::Error>
        where
            P: Into<PathBuf>,
        {}
        #[twelve::file(create, path = 0)]
        pub fn create_new<P>(path: P) -> Result<Self, io::Error>
        where
            P: Into<PathBuf>,
        {}
        pub fn options() -> OpenOptions {}
        pub fn sync_all(&self) -> Result<(), io::Error> {}
        pub fn sync_data(&self) -> Result<(), io::Error> {}
        #[twelve::file(write, path = "self")]
        pub fn set_len(&self, size: u64) -> Result<(), io::Error> {}
        pub fn metadata(&self) -> Result<fs::Metadata, io::Error> {}
        pub fn try_clone(&self) -> Result<Self, io::Error> {}
        pub fn set_permissions(&self, perm: fs::Permissions) -> Result<(), io::Error> {}
    }
    impl File {
        pub fn from_parts<P>(file: fs::File, path: P) -> Self
        where
            P: Into<PathBuf>,
        {}
        pub fn into_parts(self) -> (fs::File, PathBuf) {}
        pub fn into_file(self) -> fs::File {}
        pub fn into_path(self) -> PathBuf {}
        pub fn file(&self) -> &fs::File {}
        #[twelve::view]
        pub fn file_mut(&mut self) -> &mut fs::File {}
        pub fn path(&self) -> &Path {}
    }
    impl Read for File {}
    impl Read for &File {}
    impl From<File> for fs::File {}
    impl Seek for File {}
    impl Seek for &File {}
    impl Write for File {}
    impl Write for &File {}
    mod unix {
        use crate::os::unix::fs::FileExt;
        impl FileExt for crate::File {}
    }
}
mod open_options {
    use std::{fs, io, path::PathBuf};
    #[derive(Clone)]
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> Self {}
        pub fn read(&mut self, read: bool) -> &mut Self {}
        pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {}
        pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {}
        pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
        #[twelve::file(
            write,
            path = 0,
            when(chain = "write|append|create|create_new|truncate")
        )]
        #[twelve::file(read, path = 0)]
        pub fn open<P>(&self, path: P) -> io::Result<crate::File>
        where
            P: Into<PathBuf>,
        {}
    }
    impl OpenOptions {
        pub fn from_options(options: fs::OpenOptions) -> Self {}
        pub fn options(&self) -> &fs::OpenOptions {}
        pub fn options_mut(&mut self) -> &mut fs::OpenOptions {}
    }
    mod unix {
        use crate::os::unix::fs::OpenOptionsExt;
        impl OpenOptionsExt for crate::OpenOptions {}
    }
}
pub mod os {
    pub mod unix {
        pub mod fs {
            use std::io;
            use std::path::Path;
            #[twelve::file(create, path = 1)]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(
                original: P,
                link: Q,
            ) -> io::Result<()> {}
            pub trait FileExt: crate::Sealed {
                #[twelve::reads]
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                #[twelve::reads]
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                #[twelve::writes_data(data = 0)]
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                #[twelve::writes_data(data = 0)]
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }
            pub trait OpenOptionsExt: crate::Sealed {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
        }
    }
}
mod path {
    use std::fs;
    use std::io;
    use std::path::{Path, PathBuf};
    use crate as fs_err;
    pub trait PathExt: crate::Sealed {
        #[twelve::file(read, path = "self")]
        fn fs_err_metadata(&self) -> io::Result<fs::Metadata>;
        #[twelve::file(read, path = "self")]
        fn fs_err_symlink_metadata(&self) -> io::Result<fs::Metadata>;
        #[twelve::file(read, path = "self")]
        fn fs_err_canonicalize(&self) -> io::Result<PathBuf>;
        #[twelve::file(read, path = "self")]
        fn fs_err_read_link(&self) -> io::Result<PathBuf>;
        #[twelve::file(read, path = "self")]
        fn fs_err_read_dir(&self) -> io::Result<fs_err::ReadDir>;
    }
    impl PathExt for Path {}
}
pub mod tokio {
    use std::fs::{Metadata, Permissions};
    use std::path::{Path, PathBuf};
    use tokio::io;
    pub use self::open_options::OpenOptions;
    pub use self::read_dir::{read_dir, DirEntry, ReadDir};
    pub use dir_builder::DirBuilder;
    pub use file::File;
    mod dir_builder {
        use std::io;
        use std::path::Path;
        #[derive(Default)]
        pub struct DirBuilder;
        impl DirBuilder {
            pub fn new() -> Self {}
            pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
            #[twelve::file(mkdir, path = 0)]
            pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()> {}
        }
        impl DirBuilder {
            pub fn mode(&mut self, mode: u32) -> &mut Self {}
        }
    }
    mod file {
        use std::fs::{Metadata, Permissions};
        use std::io;
        use std::path::{Path, PathBuf};
        use tokio::fs::File as TokioFile;
        use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite};
        use super::OpenOptions;
        #[twelve::file_handle]
        pub struct File;
        impl File {
            #[twelve::file(read, path = 0)]
            pub async fn open(path: impl Into<PathBuf>) -> io::Result<File> {}
            #[twelve::file(create, path = 0)]
            pub async fn create(path: impl Into<PathBuf>) -> io::Result<File> {}
            #[twelve::file(create, path = 0)]
            pub async fn create_new(
                path: impl Into<PathBuf>,
            ) -> Result<Self, io::Error> {}
            pub fn options() -> OpenOptions {}
            pub fn from_std(std: crate::File) -> File {}
            pub async fn sync_all(&self) -> io::Result<()> {}
            pub async fn sync_data(&self) -> io::Result<()> {}
            #[twelve::file(write, path = "self")]
            pub async fn set_len(&self, size: u64) -> io::Result<()> {}
            pub async fn metadata(&self) -> io::Result<Metadata> {}
            pub async fn try_clone(&self) -> io::Result<File> {}
            pub async fn into_std(self) -> crate::File {}
            pub fn try_into_std(self) -> Result<crate::File, File> {}
            pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        }
        impl File {
            pub fn from_parts<P>(file: TokioFile, path: P) -> Self
            where
                P: Into<PathBuf>,
            {}
            pub fn into_parts(self) -> (TokioFile, PathBuf) {}
            pub fn file(&self) -> &TokioFile {}
            #[twelve::view]
            pub fn file_mut(&mut self) -> &mut TokioFile {}
            pub fn path(&self) -> &Path {}
        }
        impl From<crate::File> for File {}
        impl AsyncRead for File {}
        impl AsyncSeek for File {}
        impl AsyncWrite for File {}
    }
    mod open_options {
        use crate::tokio::File;
        use std::io;
        use std::path::Path;
        use tokio::fs::OpenOptions as TokioOpenOptions;
        #[derive(Clone, Default)]
        pub struct OpenOptions;
        impl OpenOptions {
            pub fn new() -> OpenOptions {}
            pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
            pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
            pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
            pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
            pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
            pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
            #[twelve::file(
                write,
                path = 0,
                when(chain = "write|append|create|create_new|truncate")
            )]
            #[twelve::file(read, path = 0)]
            pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
        }
        impl OpenOptions {
            pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
            pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
        }
        impl From<std::fs::OpenOptions> for OpenOptions {}
        impl From<TokioOpenOptions> for OpenOptions {}
    }
    mod read_dir {
        use std::ffi::OsString;
        use std::fs::{FileType, Metadata};
        use std::io;
        use std::path::{Path, PathBuf};
        use std::task::{Context, Poll};
        #[twelve::file(read, path = 0)]
        pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
        pub struct ReadDir;
        impl ReadDir {
            pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {}
            pub fn poll_next_entry(
                &mut self,
                cx: &mut Context<'_>,
            ) -> Poll<io::Result<Option<DirEntry>>> {}
        }
        pub struct DirEntry;
        impl DirEntry {
            pub fn path(&self) -> PathBuf {}
            pub fn file_name(&self) -> OsString {}
            pub async fn metadata(&self) -> io::Result<Metadata> {}
            pub async fn file_type(&self) -> io::Result<FileType> {}
        }
        impl DirEntry {
            pub fn ino(&self) -> u64 {}
        }
    }
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    #[twelve::file(copy, path = 0, to = 1)]
    pub async fn copy(
        from: impl AsRef<Path>,
        to: impl AsRef<Path>,
    ) -> Result<u64, io::Error> {}
    #[twelve::file(mkdir, path = 0)]
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(mkdir, path = 0)]
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(create, path = 1)]
    pub async fn hard_link(
        original: impl AsRef<Path>,
        link: impl AsRef<Path>,
    ) -> io::Result<()> {}
    #[twelve::file(read, path = 0)]
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}
    #[twelve::file(read, path = 0)]
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
    #[twelve::file(read, path = 0)]
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    #[twelve::file(read, path = 0)]
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
    #[twelve::file(remove, path = 0)]
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(remove, path = 0)]
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(remove, path = 0)]
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(rename, path = 0, to = 1)]
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn set_permissions(
        path: impl AsRef<Path>,
        perm: Permissions,
    ) -> io::Result<()> {}
    #[twelve::file(read, path = 0)]
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    #[twelve::file(create, path = 1)]
    pub async fn symlink(
        original: impl AsRef<Path>,
        link: impl AsRef<Path>,
    ) -> io::Result<()> {}
    #[twelve::file(create, path = 0, data = 1)]
    pub async fn write(
        path: impl AsRef<Path>,
        contents: impl AsRef<[u8]>,
    ) -> io::Result<()> {}
}
#[twelve::file(read, path = 0)]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
#[twelve::file(read, path = 0)]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
#[twelve::file(create, path = 0, data = 1)]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
#[twelve::file(copy, path = 0, to = 1)]
pub fn copy<P, Q>(from: P, to: Q) -> io::Result<u64>
where
    P: AsRef<Path>,
    Q: AsRef<Path>,
{}
#[twelve::file(mkdir, path = 0)]
pub fn create_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>,
{}
#[twelve::file(mkdir, path = 0)]
pub fn create_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>,
{}
#[twelve::file(remove, path = 0)]
pub fn remove_dir<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>,
{}
#[twelve::file(remove, path = 0)]
pub fn remove_dir_all<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>,
{}
#[twelve::file(remove, path = 0)]
pub fn remove_file<P>(path: P) -> io::Result<()>
where
    P: AsRef<Path>,
{}
#[twelve::file(read, path = 0)]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata> {}
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[twelve::file(create, path = 1)]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(
    original: P,
    link: Q,
) -> io::Result<()> {}
#[twelve::file(read, path = 0)]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[twelve::file(rename, path = 0, to = 1)]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
#[twelve::file(create, path = 1)]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(
    original: P,
    link: Q,
) -> io::Result<()> {}
#[twelve::file(read, path = 0)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata> {}
pub fn set_permissions<P: AsRef<Path>>(
    path: P,
    perm: fs::Permissions,
) -> io::Result<()> {}
