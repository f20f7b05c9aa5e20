//! package = "rusoto_core", version = ">=0.43, <0.49"

pub use client::Client;
pub use error::{RusotoError, RusotoResult};
pub use region::Region;
pub use request::HttpClient;
pub use stream::ByteStream;
mod client {
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub fn shared() -> Self {}
        pub fn new_with<P, D>(credentials_provider: P, dispatcher: D) -> Self {}
    }
}
mod error {
    pub enum RusotoError<E> {
        Service(E),
        Validation(String),
        ParseError(String),
        Blocking,
    }
    impl<E> std::error::Error for RusotoError<E> {}
    pub type RusotoResult<T, E> = Result<T, RusotoError<E>>;
}
pub mod region {
    #[derive(Clone, PartialEq, Default)]
    pub enum Region {
        EuCentral1,
        EuWest1,
        UsEast1,
        UsEast2,
        UsWest1,
        UsWest2,
        Custom { name: String, endpoint: String },
    }
    impl Region {
        pub fn name(&self) -> &str {}
    }
    impl std::str::FromStr for Region {
        type Err = ParseRegionError;
    }
    pub struct ParseRegionError;
    impl std::error::Error for ParseRegionError {}
}
pub mod request {
    pub struct HttpClient<C = ()>(C);
    impl HttpClient {
        pub fn new() -> Result<Self, TlsError> {}
    }
    pub struct TlsError;
    impl std::error::Error for TlsError {}
}
mod stream {
    pub struct ByteStream;
    impl ByteStream {
        pub fn new<S>(stream: S) -> ByteStream {}
    }
    impl From<Vec<u8>> for ByteStream {}
}
