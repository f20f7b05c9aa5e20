//! package = "actix-rt", version = ">=2, <3"

#[proc_macro_attribute]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn test(attr: TokenStream, item: TokenStream) -> TokenStream {}
#[twelve::spawns(arg = 0)]
pub fn spawn<Fut: std::future::Future>(f: Fut) -> tokio::task::JoinHandle<Fut::Output> {}

pub mod task {
    pub use tokio::task::{spawn_blocking, yield_now, JoinError, JoinHandle};
}
pub mod time {
    pub use tokio::time::{interval, interval_at, sleep, sleep_until, timeout, Instant, Interval, Sleep, Timeout};
}
pub mod net {
    pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream};
}
pub mod signal {
    pub use tokio::signal::ctrl_c;
    pub mod unix {
        pub use tokio::signal::unix::*;
    }
}

#[twelve::shared_handle]
pub struct ArbiterHandle;
impl ArbiterHandle {
    #[twelve::spawns(arg = 0)]
    pub fn spawn<Fut>(&self, future: Fut) -> bool {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_fn<F>(&self, f: F) -> bool {}
    pub fn alive(&self) -> bool {}
    pub fn stop(&self) -> bool {}
}
pub struct Arbiter;
impl Arbiter {
    pub fn new() -> Arbiter {}
    pub fn try_new() -> std::io::Result<Arbiter> {}
    pub fn with_tokio_rt<F>(runtime_factory: F) -> Arbiter {}
    pub fn handle(&self) -> ArbiterHandle {}
    pub fn current() -> ArbiterHandle {}
    pub fn try_current() -> Option<ArbiterHandle> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn<Fut>(&self, future: Fut) -> bool {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_fn<F>(&self, f: F) -> bool {}
    pub fn alive(&self) -> bool {}
    pub fn stop(&self) -> bool {}
    pub fn join(self) -> std::thread::Result<()> {}
}
#[twelve::shared_handle]
pub struct System;
impl System {
    pub fn new() -> SystemRunner {}
    pub fn with_tokio_rt<F>(runtime_factory: F) -> SystemRunner {}
    pub fn current() -> System {}
    pub fn try_current() -> Option<System> {}
    pub fn arbiter(&self) -> &ArbiterHandle {}
    pub fn id(&self) -> usize {}
    pub fn stop(&self) {}
    pub fn stop_with_code(&self, code: i32) {}
}
pub struct SystemRunner;
impl SystemRunner {
    pub fn run(self) -> std::io::Result<()> {}
    pub fn run_with_code(self) -> std::io::Result<i32> {}
    pub fn runtime(&self) -> &Runtime {}
    pub fn block_on<F: std::future::Future>(&self, fut: F) -> F::Output {}
}
pub struct Runtime;
impl Runtime {
    pub fn new() -> std::io::Result<Self> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: std::future::Future>(&self, future: F) -> tokio::task::JoinHandle<F::Output> {}
    pub fn block_on<F: std::future::Future>(&self, f: F) -> F::Output {}
}
