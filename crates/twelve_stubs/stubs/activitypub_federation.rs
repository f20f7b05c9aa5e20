//! package = "activitypub_federation", version = ">=0.5, <0.8"

pub mod config {
    /// What all federation shares; its clones are handles on one.
    #[twelve::shared_handle]
    pub struct FederationConfig<T>(T);
    impl<T> FederationConfig<T> {
        pub fn builder() -> FederationConfigBuilder<T> {}
        pub fn to_request_data(&self) -> Data<T> {}
        pub fn domain(&self) -> &str {}
    }
    impl<T> Clone for FederationConfig<T> {}
    impl<T> std::ops::Deref for FederationConfig<T> { type Target = T; }

    pub struct FederationConfigBuilder<T>(T);
    impl<T> FederationConfigBuilder<T> {
        pub fn domain<S>(&mut self, value: S) -> &mut Self {}
        #[twelve::shares(arg = 0)]
        #[twelve::view]
        pub fn app_data(&mut self, value: T) -> &mut Self {}
        pub fn client<C>(&mut self, value: C) -> &mut Self {}
        pub fn http_fetch_limit(&mut self, value: u32) -> &mut Self {}
        pub fn debug(&mut self, value: bool) -> &mut Self {}
        pub fn allow_http_urls(&mut self, value: bool) -> &mut Self {}
        pub fn http_signature_compat(&mut self, value: bool) -> &mut Self {}
        pub fn url_verifier<V>(&mut self, value: V) -> &mut Self {}
        pub fn worker_count(&mut self, value: usize) -> &mut Self {}
        pub fn retry_count(&mut self, value: usize) -> &mut Self {}
        pub fn signed_fetch_actor<A>(&mut self, actor: &A) -> &mut Self {}
        pub fn queue_url_verifier<V>(&mut self, value: V) -> &mut Self {}
        pub async fn build(&self) -> Result<FederationConfig<T>, crate::error::Error> {}
    }

    /// The shared data, as a parameter of a handler.
    #[twelve::shared_state]
    pub struct Data<T>(T);
    impl<T> Data<T> {
        #[twelve::access(read)]
        pub fn app_data(&self) -> &T {}
        pub fn domain(&self) -> &str {}
        pub fn request_count(&self) -> u32 {}
        #[twelve::alias]
        pub fn reset_request_count(&self) -> Self {}
    }
    impl<T> Clone for Data<T> {
        #[twelve::alias]
        fn clone(&self) -> Self {}
    }
    impl<T> std::ops::Deref for Data<T> { type Target = T; }

    pub struct FederationMiddleware<T>(T);
    impl<T> FederationMiddleware<T> {
        pub fn new(config: FederationConfig<T>) -> Self {}
    }
    pub trait UrlVerifier {}
}
pub mod error {
    pub struct Error;
}
