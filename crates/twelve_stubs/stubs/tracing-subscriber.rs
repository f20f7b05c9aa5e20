//! package = "tracing-subscriber", version = ">=0.2, <0.4"

pub use fmt::fmt;
pub mod fmt {
    pub fn fmt() -> SubscriberBuilder {}
    pub fn init() {}
    pub fn layer<S>() -> Layer<S> {}
    #[twelve::nature(log)]
    pub struct Layer<S>(S);
    pub struct SubscriberBuilder;
    impl SubscriberBuilder {
        pub fn with_writer<W>(self, make_writer: W) -> Self {}
        pub fn with_env_filter<F>(self, filter: F) -> Self {}
        pub fn json(self) -> Self {}
        pub fn init(self) {}
    }
}
pub mod reload {
    #[twelve::nature(log)]
    #[twelve::shared_handle]
    pub struct Handle<L, S>(L, S);
}
