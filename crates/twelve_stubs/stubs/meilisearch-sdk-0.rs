//! package = "meilisearch-sdk", version = ">=0.24, <0.26"

pub mod client {
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub fn new(host: impl Into<String>, api_key: Option<impl Into<String>>) -> Client {}
    }
}
pub mod errors {
    pub struct Error;
    impl std::error::Error for Error {}
}
