//! package = "elasticsearch", version = ">=7"

#[derive(Clone)]
#[twelve::shared_handle]
#[twelve::nature(client)]
pub struct Elasticsearch;
impl Default for Elasticsearch {}
impl Elasticsearch {
    pub fn new(transport: http::transport::Transport) -> Self {}
}
pub mod http {
    pub mod transport {
        #[derive(Clone)]
        pub struct Transport;
    }
}
