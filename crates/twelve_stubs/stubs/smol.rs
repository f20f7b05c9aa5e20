//! package = "smol", version = ">=1, <3"

pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use executor::{Executor, LocalExecutor, Task};
pub use futures_lite::future::block_on;
pub use futures_lite::{future, io, pin, prelude, ready, stream};
pub use timer::Timer;
#[twelve::spawns(arg = 0)]
pub fn spawn<T: Send + 'static>(future: impl std::future::Future<Output = T> + Send + 'static) -> Task<T> {}
pub async fn unblock<T, F: FnOnce() -> T>(f: F) -> T {}
mod executor {
    use std::future::Future;
    #[twelve::nature(task)]
    pub struct Task<T>(T);
    impl<T> Task<T> {
        pub fn detach(self) {}
        pub async fn cancel(self) -> Option<T> {}
    }
    impl<T> Future for Task<T> {
        type Output = T;
    }
    pub struct Executor<'a>;
    impl<'a> Executor<'a> {
        pub fn new() -> Executor<'a> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<T: Send + 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> Task<T> {}
        pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
    }
    pub struct LocalExecutor<'a>;
    impl<'a> LocalExecutor<'a> {
        pub fn new() -> LocalExecutor<'a> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> Task<T> {}
        pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
    }
}
mod timer {
    use std::time::{Duration, Instant};
    pub struct Timer;
    impl Timer {
        #[twelve::does(wait)]
        pub fn after(duration: Duration) -> Timer {}
        #[twelve::does(wait)]
        pub fn at(instant: Instant) -> Timer {}
        #[twelve::does(wait)]
        pub fn interval(period: Duration) -> Timer {}
    }
    impl std::future::Future for Timer {
        type Output = Instant;
    }
    impl futures_core::Stream for Timer {
        type Item = Instant;
    }
}
pub mod net {
    use std::io;
    use std::net::SocketAddr;
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A>(addr: A) -> io::Result<TcpListener> {}
        #[twelve::does(accept)]
        #[twelve::request_data(body)]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        #[twelve::does(accept)]
        #[twelve::request_data(body)]
        pub fn incoming(&self) -> Incoming<'_> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    }
    pub struct Incoming<'a>;
    impl futures_core::Stream for Incoming<'_> {
        type Item = io::Result<TcpStream>;
    }
    #[derive(Clone)]
    #[twelve::connection]
    pub struct TcpStream;
    impl TcpStream {
        pub async fn connect<A>(addr: A) -> io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    }
    impl futures_io::AsyncRead for TcpStream {}
    impl futures_io::AsyncWrite for TcpStream {}
}
