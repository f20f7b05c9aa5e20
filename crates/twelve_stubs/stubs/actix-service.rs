//! package = "actix-service", version = ">=1, <3"

pub trait Service<Req> {
    type Response;
    type Error;
    type Future: std::future::Future<Output = Result<Self::Response, Self::Error>>;
    #[twelve::entry(kind = "request")]
    fn call(&self, req: Req) -> Self::Future;
}
pub trait ServiceFactory<Req> {
    type Service;
    type Future;
    fn new_service(&self, cfg: Self::Config) -> Self::Future;
}
/// `new_transform` runs while the application is built, once for each worker thread.
pub trait Transform<S, Req> {
    type Transform;
    type Future;
    fn new_transform(&self, service: S) -> Self::Future;
}
#[twelve::handler(arg = 0)]
pub fn fn_service<F>(f: F) -> FnServiceFactory<F> {}
#[twelve::startup(arg = 0)]
pub fn fn_factory<F>(f: F) -> FnServiceFactory<F> {}
pub struct FnServiceFactory<F>(F);
