//! package = "actix-rt", version = ">=1, <2"
// An arbiter is its own handle here, and what is spawned runs on that of the caller.

#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::spawns(arg = 0)]
pub fn spawn<F: std::future::Future>(f: F) {}

pub mod time {
    pub use tokio::time::{delay_for, delay_until, interval, interval_at, timeout, Delay, Instant, Interval, Timeout};
}
pub mod net {
    pub use tokio::net::{TcpListener, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}
pub mod signal {
    pub use tokio::signal::ctrl_c;
    pub mod unix {
        pub use tokio::signal::unix::*;
    }
}

#[twelve::shared_handle]
pub struct Arbiter;
impl Clone for Arbiter {
    #[twelve::alias]
    fn clone(&self) -> Self {}
}
impl Arbiter {
    pub fn new() -> Arbiter {}
    pub fn current() -> Arbiter {}
    pub fn stop(&self) {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: std::future::Future>(future: F) {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_fn<F: FnOnce() -> R, R: std::future::Future>(f: F) {}
    #[twelve::spawns(arg = 0)]
    pub fn send<F: std::future::Future>(&self, future: F) {}
    #[twelve::spawns(arg = 0)]
    pub fn exec_fn<F: FnOnce()>(&self, f: F) {}
    #[twelve::spawns(arg = 0)]
    pub fn exec<F: FnOnce() -> R, R>(&self, f: F) -> impl std::future::Future<Output = Result<R, ()>> {}
}
#[twelve::shared_handle]
pub struct System;
impl Clone for System {
    #[twelve::alias]
    fn clone(&self) -> Self {}
}
impl System {
    pub fn new<T: Into<String>>(name: T) -> SystemRunner {}
    pub fn builder() -> Builder {}
    pub fn current() -> System {}
    pub fn arbiter(&self) -> &Arbiter {}
    pub fn id(&self) -> usize {}
    pub fn stop(&self) {}
    pub fn stop_with_code(&self, code: i32) {}
    pub fn run<F: FnOnce()>(f: F) -> std::io::Result<()> {}
}
pub struct Builder;
impl Builder {
    pub fn name<T: Into<String>>(self, name: T) -> Self {}
    pub fn stop_on_panic(self, stop_on_panic: bool) -> Self {}
    pub fn build(self) -> SystemRunner {}
    pub fn run<F: FnOnce()>(self, f: F) -> std::io::Result<()> {}
}
pub struct SystemRunner;
impl SystemRunner {
    pub fn run(self) -> std::io::Result<()> {}
    pub fn block_on<F: std::future::Future>(&mut self, fut: F) -> F::Output {}
}
pub struct Runtime;
impl Runtime {
    pub fn new() -> std::io::Result<Runtime> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: std::future::Future>(&self, future: F) -> &Self {}
    pub fn block_on<F: std::future::Future>(&mut self, f: F) -> F::Output {}
}
