//! package = "google-cloud-storage", version = ">=1, <2"

pub mod client {
    use crate::builder::storage::{ClientBuilder, ReadObject, WriteObject};
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Storage<S = ()>(S);
    impl Storage {
        pub fn builder() -> ClientBuilder {}
    }
    impl<S> Storage<S> {
        pub fn write_object<B: Into<String>, O: Into<String>, T, P>(&self, bucket: B, object: O, payload: T) -> WriteObject<P, S> {}
        pub fn read_object<B: Into<String>, O: Into<String>>(&self, bucket: B, object: O) -> ReadObject<S> {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct StorageControl;
}
pub mod builder {
    pub mod storage {
        use crate::client::Storage;
        pub struct ClientBuilder;
        impl ClientBuilder {
            pub async fn build(self) -> Result<Storage, BuildError> {}
            pub fn with_endpoint<V: Into<String>>(self, v: V) -> Self {}
        }
        struct BuildError;
        impl std::error::Error for BuildError {}
        pub struct WriteObject<T, S = ()>(T, S);
        impl<T, S> WriteObject<T, S> {
            pub fn set_content_type<V: Into<String>>(self, v: V) -> Self {}
            pub fn set_cache_control<V: Into<String>>(self, v: V) -> Self {}
            pub async fn send_unbuffered(self) -> crate::Result<crate::model::Object> {}
            pub async fn send_buffered(self) -> crate::Result<crate::model::Object> {}
        }
        pub struct ReadObject<S = ()>(S);
        impl<S> ReadObject<S> {
            pub async fn send(self) -> crate::Result<ReadObjectResponse> {}
        }
        struct ReadObjectResponse;
    }
}
pub mod model {
    #[derive(Clone, Default)]
    pub struct Object {
        pub name: String,
        pub bucket: String,
        pub generation: i64,
        pub size: i64,
        pub content_type: String,
    }
}
mod error {
    pub struct Error;
    impl std::error::Error for Error {}
}
pub use error::Error;
pub type Result<T> = std::result::Result<T, Error>;
