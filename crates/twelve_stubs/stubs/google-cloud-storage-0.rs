//! package = "google-cloud-storage", version = ">=0.10, <0.25"

pub mod client {
    use crate::http::storage_client::StorageClient;
    use crate::http::Error;
    use std::ops::Deref;
    pub struct ClientConfig {
        pub storage_endpoint: String,
        pub project_id: Option<String>,
    }
    impl Clone for ClientConfig {}
    impl Default for ClientConfig {}
    impl ClientConfig {
        pub fn anonymous(self) -> Self {}
        pub async fn with_auth(self) -> Result<Self, Error> {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Client;
    impl Deref for Client {
        type Target = StorageClient;
    }
    impl Client {
        pub fn new(config: ClientConfig) -> Self {}
    }
}
pub mod http {
    pub enum Error {
        HttpClient(reqwest::Error),
        TokenSource(Box<dyn std::error::Error + Send + Sync>),
    }
    impl std::error::Error for Error {}
    pub mod storage_client {
        use crate::http::objects::delete::DeleteObjectRequest;
        use crate::http::objects::download::Range;
        use crate::http::objects::get::GetObjectRequest;
        use crate::http::objects::list::{ListObjectsRequest, ListObjectsResponse};
        use crate::http::objects::upload::{UploadObjectRequest, UploadType};
        use crate::http::objects::Object;
        use crate::http::Error;
        #[derive(Clone)]
        #[twelve::shared_handle]
        #[twelve::nature(client)]
        pub struct StorageClient;
        impl StorageClient {
            pub async fn list_objects(&self, req: &ListObjectsRequest) -> Result<ListObjectsResponse, Error> {}
            pub async fn get_object(&self, req: &GetObjectRequest) -> Result<Object, Error> {}
            pub async fn download_object(&self, req: &GetObjectRequest, range: &Range) -> Result<Vec<u8>, Error> {}
            pub async fn upload_object<T>(&self, req: &UploadObjectRequest, data: T, upload_type: &UploadType) -> Result<Object, Error> {}
            pub async fn upload_streamed_object<S>(&self, req: &UploadObjectRequest, data: S, upload_type: &UploadType) -> Result<Object, Error> {}
            pub async fn delete_object(&self, req: &DeleteObjectRequest) -> Result<(), Error> {}
        }
    }
    pub mod objects {
        #[derive(Clone, Default)]
        pub struct Object {
            pub id: String,
            pub self_link: String,
            pub bucket: String,
            pub name: String,
            pub generation: i64,
            pub content_type: Option<String>,
            pub size: i64,
        }
        pub mod upload {
            use std::borrow::Cow;
            #[derive(Clone, Default)]
            pub struct UploadObjectRequest {
                pub bucket: String,
                pub generation: Option<i64>,
            }
            #[derive(Clone)]
            pub struct Media {
                pub name: Cow<'static, str>,
                pub content_type: Cow<'static, str>,
                pub content_length: Option<u64>,
            }
            impl Media {
                pub fn new(name: impl Into<Cow<'static, str>>) -> Self {}
            }
            pub enum UploadType {
                Simple(Media),
                Multipart(Box<super::Object>),
            }
        }
        pub mod download {
            #[derive(Clone, Default)]
            pub struct Range(pub Option<u64>, pub Option<u64>);
        }
        pub mod get {
            #[derive(Clone, Default)]
            pub struct GetObjectRequest {
                pub bucket: String,
                pub object: String,
                pub generation: Option<i64>,
            }
        }
        pub mod delete {
            #[derive(Clone, Default)]
            pub struct DeleteObjectRequest {
                pub bucket: String,
                pub object: String,
                pub generation: Option<i64>,
            }
        }
        pub mod list {
            #[derive(Clone, Default)]
            pub struct ListObjectsRequest {
                pub bucket: String,
                pub prefix: Option<String>,
                pub page_token: Option<String>,
                pub max_results: Option<i32>,
            }
            pub struct ListObjectsResponse {
                pub items: Option<Vec<super::Object>>,
                pub next_page_token: Option<String>,
            }
        }
    }
}
