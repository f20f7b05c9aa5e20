//! package = "futures-sink", version = ">=0.3, <0.4"

pub trait Sink<Item> {
    type Error;
    #[twelve::view]
    fn poll_ready(
        self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), Self::Error>>;
    fn start_send(self: std::pin::Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    #[twelve::view]
    fn poll_flush(
        self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), Self::Error>>;
    #[twelve::view]
    fn poll_close(
        self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), Self::Error>>;
}
