//! package = "async-fs", version = ">=1, <3"

use std::ffi::OsString;
use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};
use futures_io::{AsyncRead, AsyncSeek, AsyncWrite};
use futures_core::Stream;
pub use std::fs::{FileType, Metadata, Permissions};
pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[twelve::file(copy, path = 0, to = 1)]
pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<u64> {}
#[twelve::file(mkdir, path = 0)]
pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[twelve::file(mkdir, path = 0)]
pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[twelve::file(create, path = 1)]
pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(
    src: P,
    dst: Q,
) -> io::Result<()> {}
#[twelve::file(read, path = 0)]
pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
#[twelve::file(read, path = 0)]
pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
#[twelve::file(read, path = 0)]
pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
pub struct ReadDir;
impl Stream for ReadDir {
    type Item = io::Result<DirEntry>;
}
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> PathBuf {}
    pub async fn metadata(&self) -> io::Result<Metadata> {}
    pub async fn file_type(&self) -> io::Result<FileType> {}
    pub fn file_name(&self) -> OsString {}
}
impl Clone for DirEntry {}
#[twelve::file(read, path = 0)]
pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[twelve::file(read, path = 0)]
pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
#[twelve::file(remove, path = 0)]
pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[twelve::file(remove, path = 0)]
pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[twelve::file(remove, path = 0)]
pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[twelve::file(rename, path = 0, to = 1)]
pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()> {}
pub async fn set_permissions<P: AsRef<Path>>(
    path: P,
    perm: Permissions,
) -> io::Result<()> {}
#[twelve::file(read, path = 0)]
pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
#[twelve::file(create, path = 0, data = 1)]
pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(
    path: P,
    contents: C,
) -> io::Result<()> {}
#[derive(Default)]
pub struct DirBuilder;
impl DirBuilder {
    pub fn new() -> DirBuilder {}
    pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
    #[twelve::file(mkdir, path = 0)]
    pub fn create<P: AsRef<Path>>(
        &self,
        path: P,
    ) -> impl Future<Output = io::Result<()>> {}
}
impl unix::DirBuilderExt for DirBuilder {}
#[twelve::file_handle]
pub struct File;
impl File {
    #[twelve::file(read, path = 0)]
    pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    #[twelve::file(create, path = 0)]
    pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    pub async fn sync_all(&self) -> io::Result<()> {}
    pub async fn sync_data(&self) -> io::Result<()> {}
    #[twelve::file(write, path = "self")]
    pub async fn set_len(&self, size: u64) -> io::Result<()> {}
    pub async fn metadata(&self) -> io::Result<Metadata> {}
    pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
}
impl From<std::fs::File> for File {}
impl From<std::os::unix::io::OwnedFd> for File {}
impl AsyncRead for File {}
impl AsyncWrite for File {}
impl AsyncSeek for File {}
#[derive(Clone)]
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
    pub fn open<P: AsRef<Path>>(
        &self,
        path: P,
    ) -> impl Future<Output = io::Result<File>> {}
}
impl Default for OpenOptions {}
impl unix::OpenOptionsExt for OpenOptions {}
