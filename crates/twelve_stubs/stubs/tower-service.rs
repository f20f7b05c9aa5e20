//! package = "tower-service", version = ">=0.3, <0.4"

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: std::future::Future<Output = Result<Self::Response, Self::Error>>;
    #[twelve::view]
    fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>>;
    #[twelve::entry(kind = "request")]
    fn call(&mut self, req: Request) -> Self::Future;
}
