//! package = "async-std", version = ">=1, <2"

#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}

pub mod prelude {
    pub use crate::io::prelude::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::stream::StreamExt;
    pub use futures_core::Stream;
    pub use std::future::Future;
}
pub mod future {
    pub use std::future::{pending, ready, Future};
    pub struct TimeoutError;
    pub async fn timeout<F: std::future::Future>(dur: std::time::Duration, f: F) -> Result<F::Output, TimeoutError> {}
}
pub mod path {
    pub use std::path::{Path, PathBuf};
}
pub mod fs {
    use std::io;
    use std::path::{Path, PathBuf};
    pub use std::fs::{FileType, Metadata, Permissions};

    #[twelve::file_handle]
    pub struct File;
    impl File {
        #[twelve::file(read, path = 0)]
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[twelve::file(create, path = 0)]
        pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
    }
    impl futures_io::AsyncRead for File {}
    impl futures_io::AsyncWrite for File {}
    impl futures_io::AsyncSeek for File {}
    impl From<std::fs::File> for File {
        #[twelve::alias]
        fn from(std: std::fs::File) -> Self {}
    }
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        #[twelve::file(write, path = 0, when(chain = "write|append|create|create_new|truncate"))]
        #[twelve::file(read, path = 0)]
        pub async fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
    }
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        #[twelve::file(mkdir, path = 0)]
        pub async fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }
    pub struct ReadDir;
    impl futures_core::Stream for ReadDir {
        type Item = io::Result<DirEntry>;
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> std::ffi::OsString {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
    }
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    #[twelve::file(copy, path = 0, to = 1)]
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64> {}
    #[twelve::file(mkdir, path = 0)]
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(mkdir, path = 0)]
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[twelve::file(copy, path = 0, to = 1)]
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    #[twelve::file(read, path = 0)]
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
    #[twelve::file(read, path = 0)]
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
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
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    #[twelve::file(create, path = 0, data = 1)]
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
}
pub mod io {
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    pub use self::prelude::{BufReadExt, ReadExt, SeekExt, WriteExt};
    pub mod prelude {
        pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
        pub trait ReadExt: futures_io::AsyncRead {
            async fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
            async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
            async fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
            async fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()> {}
        }
        impl<T: futures_io::AsyncRead> ReadExt for T {}
        pub trait WriteExt: futures_io::AsyncWrite {
            #[twelve::writes_data(data = 0)]
            async fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
            #[twelve::writes_data(data = 0)]
            async fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
            async fn flush(&mut self) -> std::io::Result<()> {}
        }
        impl<T: futures_io::AsyncWrite> WriteExt for T {}
        pub trait BufReadExt: futures_io::AsyncBufRead {
            async fn read_line(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        }
        impl<T: futures_io::AsyncBufRead> BufReadExt for T {}
        pub trait SeekExt: futures_io::AsyncSeek {
            async fn seek(&mut self, pos: std::io::SeekFrom) -> std::io::Result<u64> {}
        }
        impl<T: futures_io::AsyncSeek> SeekExt for T {}
    }
    #[twelve::writes_data(data = 0, into = 1)]
    pub async fn copy<R, W>(reader: R, writer: W) -> std::io::Result<u64> {}
    pub async fn timeout<F, T>(dur: std::time::Duration, f: F) -> std::io::Result<T> {}
}
pub mod stream {
    pub use futures_core::Stream;
    pub use futures_util::stream::StreamExt;
    pub fn interval(dur: std::time::Duration) -> Interval {}
    pub struct Interval;
    impl futures_core::Stream for Interval {
        type Item = ();
    }
}
pub mod sync {
    pub use async_lock::{
        Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard,
        RwLockUpgradableReadGuard, RwLockWriteGuard,
    };
    pub use std::sync::{Arc, Weak};
}
pub mod channel {
    pub use async_channel::{bounded, unbounded, Receiver, RecvError, SendError, Sender, TryRecvError, TrySendError};
}
pub mod task {
    pub use std::task::{Context, Poll, Waker};
    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: std::future::Future>(future: F) -> JoinHandle<F::Output> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_local<F: std::future::Future>(future: F) -> JoinHandle<F::Output> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    pub fn block_on<F: std::future::Future>(future: F) -> F::Output {}
    #[twelve::does(wait)]
    pub async fn sleep(dur: std::time::Duration) {}
    pub async fn yield_now() {}
    pub fn current() -> Task {}
    pub struct Task;
    #[twelve::nature(task)]
    pub struct JoinHandle<T>(T);
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task {}
        pub async fn cancel(self) -> Option<T> {}
    }
    impl<T> std::future::Future for JoinHandle<T> {
        type Output = T;
    }
}
pub mod net {
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A>(addrs: A) -> std::io::Result<TcpListener> {}
        #[twelve::does(accept)]
        pub async fn accept(&self) -> std::io::Result<(TcpStream, std::net::SocketAddr)> {}
        pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
    }
    #[twelve::request_data(body)]
    #[twelve::connection]
    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A>(addrs: A) -> std::io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> {}
    }
    impl Clone for TcpStream {}
    impl futures_io::AsyncRead for TcpStream {}
    impl futures_io::AsyncWrite for TcpStream {}
}
