//! package = "cap-std", version = ">=0.24, <5"

pub mod fs {
    pub use dir::Dir;
    pub use dir_entry::DirEntry;
    pub use file::File;
    pub use read_dir::ReadDir;
    mod dir {
        use crate::fs::{DirBuilder, File, Metadata, OpenOptions, ReadDir};
        use crate::fs_utf8::Dir as DirUtf8;
        use crate::AmbientAuthority;
        use std::os::fd::OwnedFd;
        use std::io;
        use std::path::{Path, PathBuf};
        use std::fs;
        pub struct Dir;
        impl Dir {
            pub fn from_std_file(std_file: fs::File) -> Self {}
            pub fn into_std_file(self) -> fs::File {}
            #[twelve::file(read, path = 0)]
            pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
            pub fn open_with<P: AsRef<Path>>(
                &self,
                path: P,
                options: &OpenOptions,
            ) -> io::Result<File> {}
            pub fn open_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<Self> {}
            pub fn open_dir_utf8<P: AsRef<camino::Utf8Path>>(
                &self,
                path: P,
            ) -> io::Result<DirUtf8> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_dir_with<P: AsRef<Path>>(
                &self,
                path: P,
                dir_builder: &DirBuilder,
            ) -> io::Result<()> {}
            #[twelve::file(create, path = 0)]
            pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
            pub fn canonicalize<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
            #[twelve::file(copy, path = 0, to = 2)]
            pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(
                &self,
                from: P,
                to_dir: &Self,
                to: Q,
            ) -> io::Result<u64> {}
            #[twelve::file(create, path = 2)]
            pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(
                &self,
                src: P,
                dst_dir: &Self,
                dst: Q,
            ) -> io::Result<()> {}
            #[twelve::file(read, path = 0)]
            pub fn metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata> {}
            pub fn dir_metadata(&self) -> io::Result<Metadata> {}
            pub fn entries(&self) -> io::Result<ReadDir> {}
            pub fn entries_utf8(&self) -> io::Result<crate::fs_utf8::ReadDir> {}
            #[twelve::file(read, path = 0)]
            pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<ReadDir> {}
            #[twelve::file(read, path = 0)]
            pub fn read<P: AsRef<Path>>(&self, path: P) -> io::Result<Vec<u8>> {}
            #[twelve::file(read, path = 0)]
            pub fn read_link<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
            pub fn read_link_contents<P: AsRef<Path>>(
                &self,
                path: P,
            ) -> io::Result<PathBuf> {}
            #[twelve::file(read, path = 0)]
            pub fn read_to_string<P: AsRef<Path>>(&self, path: P) -> io::Result<String> {}
            #[twelve::file(remove, path = 0)]
            pub fn remove_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(remove, path = 0)]
            pub fn remove_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_open_dir(self) -> io::Result<()> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_open_dir_all(self) -> io::Result<()> {}
            #[twelve::file(remove, path = 0)]
            pub fn remove_file<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(rename, path = 0, to = 2)]
            pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(
                &self,
                from: P,
                to_dir: &Self,
                to: Q,
            ) -> io::Result<()> {}
            pub fn set_permissions<P: AsRef<Path>>(
                &self,
                path: P,
                perm: Permissions,
            ) -> io::Result<()> {}
            #[twelve::file(read, path = 0)]
            pub fn symlink_metadata<P: AsRef<Path>>(
                &self,
                path: P,
            ) -> io::Result<Metadata> {}
            #[twelve::file(create, path = 0, data = 1)]
            pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(
                &self,
                path: P,
                contents: C,
            ) -> io::Result<()> {}
            #[twelve::file(create, path = 1)]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(
                &self,
                original: P,
                link: Q,
            ) -> io::Result<()> {}
            #[twelve::file(create, path = 1)]
            pub fn symlink_contents<P: AsRef<Path>, Q: AsRef<Path>>(
                &self,
                original: P,
                link: Q,
            ) -> io::Result<()> {}
            pub fn try_clone(&self) -> io::Result<Self> {}
            #[twelve::file(read, path = 0)]
            pub fn exists<P: AsRef<Path>>(&self, path: P) -> bool {}
            #[twelve::file(read, path = 0)]
            pub fn try_exists<P: AsRef<Path>>(&self, path: P) -> io::Result<bool> {}
            #[twelve::file(read, path = 0)]
            pub fn is_file<P: AsRef<Path>>(&self, path: P) -> bool {}
            #[twelve::file(read, path = 0)]
            pub fn is_dir<P: AsRef<Path>>(&self, path: P) -> bool {}
            #[twelve::file(read, path = 0)]
            pub fn open_ambient_dir<P: AsRef<Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            pub fn open_parent_dir(
                &self,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_ambient_dir_all<P: AsRef<Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<()> {}
        }
        impl From<OwnedFd> for Dir {}
    }
    mod dir_entry {
        use crate::fs::{Dir, File, FileType, Metadata, OpenOptions};
        use std::ffi::OsString;
        use std::io;
        pub struct DirEntry;
        impl DirEntry {
            pub fn open(&self) -> io::Result<File> {}
            pub fn open_with(&self, options: &OpenOptions) -> io::Result<File> {}
            pub fn open_dir(&self) -> io::Result<Dir> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_file(&self) -> io::Result<()> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_dir(&self) -> io::Result<()> {}
            pub fn metadata(&self) -> io::Result<Metadata> {}
            pub fn file_type(&self) -> io::Result<FileType> {}
            pub fn file_name(&self) -> OsString {}
        }
    }
    mod file {
        use crate::fs::{Metadata, OpenOptions, Permissions};
        use crate::AmbientAuthority;
        use std::os::fd::OwnedFd;
        use std::io::{self, Read, Seek, Write};
        use std::path::Path;
        use std::{fs, process};
        #[twelve::file_handle]
        pub struct File;
        impl File {
            pub fn from_std(std: fs::File) -> Self {}
            pub fn into_std(self) -> fs::File {}
            pub fn sync_all(&self) -> io::Result<()> {}
            pub fn sync_data(&self) -> io::Result<()> {}
            #[twelve::file(write, path = "self")]
            pub fn set_len(&self, size: u64) -> io::Result<()> {}
            pub fn metadata(&self) -> io::Result<Metadata> {}
            pub fn try_clone(&self) -> io::Result<Self> {}
            pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
            #[twelve::file(read, path = 0)]
            pub fn open_ambient<P: AsRef<Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            #[twelve::file(create, path = 0)]
            pub fn create_ambient<P: AsRef<Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            pub fn open_ambient_with<P: AsRef<Path>>(
                path: P,
                options: &OpenOptions,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            pub fn options() -> OpenOptions {}
        }
        impl From<OwnedFd> for File {}
        impl Read for File {}
        impl Read for &File {}
        impl Write for File {}
        impl Write for &File {}
        impl Seek for File {}
        impl Seek for &File {}
    }
    mod read_dir {
        use crate::fs::DirEntry;
        use std::io;
        pub struct ReadDir;
        impl Iterator for ReadDir {
            type Item = io::Result<DirEntry>;
        }
    }
    pub use crate::primitives::{
        DirBuilder, FileType, Metadata, OpenOptions, Permissions,
    };
}
pub mod fs_utf8 {
    pub use dir::Dir;
    pub use dir_entry::DirEntry;
    pub use file::File;
    pub use read_dir::ReadDir;
    pub use crate::fs::{DirBuilder, FileType, Metadata, OpenOptions, Permissions};
    mod dir {
        use crate::fs::{OpenOptions, Permissions};
        use crate::fs_utf8::{DirBuilder, File, Metadata, ReadDir};
        use camino::{Utf8Path, Utf8PathBuf};
        use crate::AmbientAuthority;
        use std::os::fd::OwnedFd;
        use std::{fs, io};
        pub struct Dir;
        impl Dir {
            pub fn from_std_file(std_file: fs::File) -> Self {}
            pub fn as_cap_std(&self) -> &crate::fs::Dir {}
            #[twelve::file(read, path = 0)]
            pub fn open<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<File> {}
            pub fn open_with<P: AsRef<Utf8Path>>(
                &self,
                path: P,
                options: &OpenOptions,
            ) -> io::Result<File> {}
            pub fn open_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Self> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_dir_all<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_dir_with<P: AsRef<Utf8Path>>(
                &self,
                path: P,
                dir_builder: &DirBuilder,
            ) -> io::Result<()> {}
            #[twelve::file(create, path = 0)]
            pub fn create<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<File> {}
            pub fn canonicalize<P: AsRef<Utf8Path>>(
                &self,
                path: P,
            ) -> io::Result<Utf8PathBuf> {}
            #[twelve::file(copy, path = 0, to = 2)]
            pub fn copy<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(
                &self,
                from: P,
                to_dir: &Self,
                to: Q,
            ) -> io::Result<u64> {}
            #[twelve::file(create, path = 2)]
            pub fn hard_link<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(
                &self,
                src: P,
                dst_dir: &Self,
                dst: Q,
            ) -> io::Result<()> {}
            #[twelve::file(read, path = 0)]
            pub fn metadata<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Metadata> {}
            pub fn dir_metadata(&self) -> io::Result<Metadata> {}
            pub fn entries(&self) -> io::Result<ReadDir> {}
            #[twelve::file(read, path = 0)]
            pub fn read_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<ReadDir> {}
            #[twelve::file(read, path = 0)]
            pub fn read<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Vec<u8>> {}
            #[twelve::file(read, path = 0)]
            pub fn read_link<P: AsRef<Utf8Path>>(
                &self,
                path: P,
            ) -> io::Result<Utf8PathBuf> {}
            pub fn read_link_contents<P: AsRef<Utf8Path>>(
                &self,
                path: P,
            ) -> io::Result<Utf8PathBuf> {}
            #[twelve::file(read, path = 0)]
            pub fn read_to_string<P: AsRef<Utf8Path>>(
                &self,
                path: P,
            ) -> io::Result<String> {}
            #[twelve::file(remove, path = 0)]
            pub fn remove_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(remove, path = 0)]
            pub fn remove_dir_all<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_open_dir(self) -> io::Result<()> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_open_dir_all(self) -> io::Result<()> {}
            #[twelve::file(remove, path = 0)]
            pub fn remove_file<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
            #[twelve::file(rename, path = 0, to = 2)]
            pub fn rename<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(
                &self,
                from: P,
                to_dir: &Self,
                to: Q,
            ) -> io::Result<()> {}
            pub fn set_permissions<P: AsRef<Utf8Path>>(
                &self,
                path: P,
                perm: Permissions,
            ) -> io::Result<()> {}
            #[twelve::file(read, path = 0)]
            pub fn symlink_metadata<P: AsRef<Utf8Path>>(
                &self,
                path: P,
            ) -> io::Result<Metadata> {}
            #[twelve::file(create, path = 0, data = 1)]
            pub fn write<P: AsRef<Utf8Path>, C: AsRef<[u8]>>(
                &self,
                path: P,
                contents: C,
            ) -> io::Result<()> {}
            #[twelve::file(create, path = 1)]
            pub fn symlink<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(
                &self,
                original: P,
                link: Q,
            ) -> io::Result<()> {}
            #[twelve::file(create, path = 1)]
            pub fn symlink_contents<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(
                &self,
                original: P,
                link: Q,
            ) -> io::Result<()> {}
            pub fn try_clone(&self) -> io::Result<Self> {}
            #[twelve::file(read, path = 0)]
            pub fn exists<P: AsRef<Utf8Path>>(&self, path: P) -> bool {}
            #[twelve::file(read, path = 0)]
            pub fn try_exists<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<bool> {}
            #[twelve::file(read, path = 0)]
            pub fn is_file<P: AsRef<Utf8Path>>(&self, path: P) -> bool {}
            #[twelve::file(read, path = 0)]
            pub fn is_dir<P: AsRef<Utf8Path>>(&self, path: P) -> bool {}
            #[twelve::file(read, path = 0)]
            pub fn open_ambient_dir<P: AsRef<Utf8Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            pub fn open_parent_dir(
                &self,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            #[twelve::file(mkdir, path = 0)]
            pub fn create_ambient_dir_all<P: AsRef<Utf8Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<()> {}
        }
        impl From<OwnedFd> for Dir {}
        impl AsRef<crate::fs::Dir> for Dir {}
    }
    mod dir_entry {
        use crate::fs::{FileType, Metadata, OpenOptions};
        use crate::fs_utf8::{Dir, File};
        use std::io;
        pub struct DirEntry;
        impl DirEntry {
            pub fn open(&self) -> io::Result<File> {}
            pub fn open_with(&self, options: &OpenOptions) -> io::Result<File> {}
            pub fn open_dir(&self) -> io::Result<Dir> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_file(&self) -> io::Result<()> {}
            #[twelve::file(remove, path = "self")]
            pub fn remove_dir(&self) -> io::Result<()> {}
            pub fn metadata(&self) -> io::Result<Metadata> {}
            pub fn file_type(&self) -> io::Result<FileType> {}
            pub fn file_name(&self) -> io::Result<String> {}
        }
    }
    mod file {
        use crate::fs::{Metadata, OpenOptions, Permissions};
        use camino::Utf8Path;
        use crate::AmbientAuthority;
        use std::os::fd::OwnedFd;
        use std::io::{self, Read, Seek, Write};
        use std::{fs, process};
        #[twelve::file_handle]
        pub struct File;
        impl File {
            pub fn from_std(std: fs::File) -> Self {}
            pub fn into_std(self) -> fs::File {}
            pub fn sync_all(&self) -> io::Result<()> {}
            pub fn sync_data(&self) -> io::Result<()> {}
            #[twelve::file(write, path = "self")]
            pub fn set_len(&self, size: u64) -> io::Result<()> {}
            pub fn metadata(&self) -> io::Result<Metadata> {}
            pub fn try_clone(&self) -> io::Result<Self> {}
            pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
            #[twelve::file(read, path = 0)]
            pub fn open_ambient<P: AsRef<Utf8Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            #[twelve::file(create, path = 0)]
            pub fn create_ambient<P: AsRef<Utf8Path>>(
                path: P,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            pub fn open_ambient_with<P: AsRef<Utf8Path>>(
                path: P,
                options: &OpenOptions,
                ambient_authority: AmbientAuthority,
            ) -> io::Result<Self> {}
            pub fn options() -> OpenOptions {}
        }
        impl From<OwnedFd> for File {}
        impl Read for File {}
        impl Read for &File {}
        impl Write for File {}
        impl Write for &File {}
        impl Seek for File {}
        impl Seek for &File {}
    }
    mod read_dir {
        use crate::fs_utf8::DirEntry;
        use std::io;
        pub struct ReadDir;
        impl Iterator for ReadDir {
            type Item = io::Result<DirEntry>;
        }
    }
    pub use crate::fs::{DirBuilder, FileType, Metadata, OpenOptions, Permissions};
}
mod primitives {
    #[derive(Clone, Copy)]
    pub struct AmbientAuthority;
    pub fn ambient_authority() -> AmbientAuthority {}
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
    }
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
    }
    #[derive(Clone)]
    pub struct Metadata;
    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
    }
    #[derive(Clone, Copy)]
    pub struct FileType;
    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    #[derive(Clone)]
    pub struct Permissions;
    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }
}
pub use primitives::{ambient_authority, AmbientAuthority};
