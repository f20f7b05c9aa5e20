//! package = "futures", version = ">=0.3, <0.4"

pub use futures_channel as channel;
pub use futures_core::future::{Future, TryFuture};
pub use futures_core::stream::{Stream, TryStream};
pub use futures_util::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
pub use futures_util::{FutureExt, Sink, SinkExt, StreamExt, TryFutureExt, TryStreamExt};
pub use futures_util::{future, io, lock, sink, stream};
pub use futures_util::{join, pin_mut, ready, select, select_biased, stream_select, try_join};

pub mod prelude {
    pub use futures_util::future::{Future, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use futures_util::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use futures_util::sink::{Sink, SinkExt as _};
    pub use futures_util::stream::{Stream, StreamExt as _, TryStream, TryStreamExt as _};
    pub use futures_util::{future, sink, stream};
}

pub mod executor {
    pub fn block_on<F: std::future::Future>(f: F) -> F::Output {}
    pub fn block_on_stream<S: futures_core::Stream>(stream: S) -> impl Iterator<Item = S::Item> {}

    pub struct ThreadPool;
    impl ThreadPool {
        pub fn new() -> Result<ThreadPool, std::io::Error> {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_ok<Fut: std::future::Future<Output = ()>>(&self, future: Fut) {}
    }
}
