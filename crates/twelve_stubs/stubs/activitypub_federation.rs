//! package = "activitypub_federation", version = ">=0.5, <0.8"

pub use activitystreams_kinds as kinds;

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
pub mod traits {
    use crate::config::Data;
    use url::Url;
    pub trait Object: Sized + std::fmt::Debug {
        type DataType;
        type Kind;
        type Error;
        fn id(&self) -> &Url {}
        fn last_refreshed_at(&self) -> Option<chrono::DateTime<chrono::Utc>> {}
        async fn read_from_id(object_id: Url, data: &Data<Self::DataType>) -> Result<Option<Self>, Self::Error> {}
        async fn delete(&self, data: &Data<Self::DataType>) -> Result<(), Self::Error> {}
        fn is_deleted(&self) -> bool {}
        async fn into_json(self, data: &Data<Self::DataType>) -> Result<Self::Kind, Self::Error> {}
        async fn verify(json: &Self::Kind, expected_domain: &Url, data: &Data<Self::DataType>) -> Result<(), Self::Error> {}
        async fn from_json(json: Self::Kind, data: &Data<Self::DataType>) -> Result<Self, Self::Error> {}
        /// Since 0.7.
        async fn http_response(self, federation_context: &serde_json::Value, data: &Data<Self::DataType>) -> Result<actix_web::HttpResponse, Self::Error> {}
    }
    /// `ActivityHandler` until 0.6.
    pub trait Activity {
        type DataType;
        type Error;
        fn id(&self) -> &Url {}
        fn actor(&self) -> &Url {}
        async fn verify(&self, data: &Data<Self::DataType>) -> Result<(), Self::Error> {}
        async fn receive(self, data: &Data<Self::DataType>) -> Result<(), Self::Error> {}
    }
    pub use Activity as ActivityHandler;
    impl<T: Activity> Activity for Box<T> {
        type DataType = T::DataType;
        type Error = T::Error;
    }
    pub trait Actor: Object {
        fn public_key_pem(&self) -> &str {}
        fn private_key_pem(&self) -> Option<String> {}
        fn inbox(&self) -> Url {}
        fn public_key(&self) -> crate::protocol::public_key::PublicKey {}
        fn shared_inbox(&self) -> Option<Url> {}
        fn shared_inbox_or_inbox(&self) -> Url {}
    }
    pub trait Collection: Sized {
        type Owner;
        type DataType;
        type Kind;
        type Error;
        async fn read_local(owner: &Self::Owner, data: &Data<Self::DataType>) -> Result<Self::Kind, Self::Error> {}
        async fn verify(json: &Self::Kind, expected_domain: &Url, data: &Data<Self::DataType>) -> Result<(), Self::Error> {}
        async fn from_json(json: Self::Kind, owner: &Self::Owner, data: &Data<Self::DataType>) -> Result<Self, Self::Error> {}
    }
    pub mod either {
        use super::{Actor, Object};
        #[derive(Debug, Clone)]
        pub enum UntaggedEither<L, R> {
            Left(L),
            Right(R),
        }
        impl<L: Object, R: Object> Object for either::Either<L, R> {
            type DataType = L::DataType;
            type Kind = UntaggedEither<L::Kind, R::Kind>;
            type Error = L::Error;
        }
        impl<L: Actor, R: Actor> Actor for either::Either<L, R> {}
    }
}
pub mod fetch {
    use crate::config::Data;
    use crate::error::Error;
    use url::Url;
    pub struct FetchObjectResponse<Kind> {
        pub object: Kind,
        pub url: Url,
    }
    pub async fn fetch_object_http<T, Kind>(url: &Url, data: &Data<T>) -> Result<FetchObjectResponse<Kind>, Error> {}
    pub mod object_id {
        use crate::config::Data;
        use crate::traits::Object;
        use url::Url;
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct ObjectId<Kind>(Kind);
        impl<Kind: Object> ObjectId<Kind> {
            pub fn parse(url: &str) -> Result<Self, url::ParseError> {}
            pub fn inner(&self) -> &Url {}
            pub fn into_inner(self) -> Url {}
            pub async fn dereference(&self, data: &Data<<Kind as Object>::DataType>) -> Result<Kind, <Kind as Object>::Error> {}
            pub async fn dereference_forced(&self, data: &Data<<Kind as Object>::DataType>) -> Result<Kind, <Kind as Object>::Error> {}
            pub async fn dereference_local(&self, data: &Data<<Kind as Object>::DataType>) -> Result<Kind, <Kind as Object>::Error> {}
            pub fn is_local(&self, data: &Data<<Kind as Object>::DataType>) -> bool {}
        }
        impl<Kind> std::fmt::Display for ObjectId<Kind> {}
        impl<Kind> std::str::FromStr for ObjectId<Kind> {
            type Err = url::ParseError;
        }
        impl<Kind> From<Url> for ObjectId<Kind> {}
        impl<Kind> From<ObjectId<Kind>> for Url {}
    }
    pub mod collection_id {
        use crate::config::Data;
        use crate::traits::Collection;
        use url::Url;
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct CollectionId<Kind>(Kind);
        impl<Kind: Collection> CollectionId<Kind> {
            pub fn parse(url: &str) -> Result<Self, url::ParseError> {}
            pub async fn dereference(&self, owner: &<Kind as Collection>::Owner, data: &Data<<Kind as Collection>::DataType>) -> Result<Kind, <Kind as Collection>::Error> {}
        }
        impl<Kind> std::fmt::Display for CollectionId<Kind> {}
        impl<Kind> From<Url> for CollectionId<Kind> {}
        impl<Kind> From<CollectionId<Kind>> for Url {}
    }
    pub mod webfinger {
        use crate::config::Data;
        use crate::error::Error;
        use crate::traits::Object;
        use url::Url;
        pub enum WebFingerError {
            WrongFormat,
            WrongDomain,
            NoValidLink,
        }
        pub async fn webfinger_resolve_actor<T, Kind: Object>(identifier: &str, data: &Data<T>) -> Result<Kind, <Kind as Object>::Error> {}
        pub fn extract_webfinger_name<'i, T>(query: &'i str, data: &Data<T>) -> Result<&'i str, Error> {}
        pub fn build_webfinger_response(subject: String, url: Url) -> Webfinger {}
        pub fn build_webfinger_response_with_type(subject: String, urls: Vec<(Url, Option<&str>)>) -> Webfinger {}
        #[derive(Debug, Clone, Default)]
        pub struct Webfinger {
            pub subject: String,
            pub links: Vec<WebfingerLink>,
            pub aliases: Vec<Url>,
            pub properties: std::collections::HashMap<Url, String>,
        }
        #[derive(Debug, Clone, Default)]
        pub struct WebfingerLink {
            pub rel: Option<String>,
            pub kind: Option<String>,
            pub href: Option<Url>,
            pub template: Option<String>,
            pub properties: std::collections::HashMap<Url, String>,
        }
    }
}
pub mod protocol {
    pub mod context {
        #[derive(Debug, Clone)]
        pub struct WithContext<T>(T);
        impl<T> WithContext<T> {
            pub fn new_default(inner: T) -> WithContext<T> {}
            pub fn new(inner: T, context: serde_json::Value) -> WithContext<T> {}
            pub fn inner(&self) -> &T {}
        }
        impl<T: crate::traits::Activity> crate::traits::Activity for WithContext<T> {
            type DataType = T::DataType;
            type Error = T::Error;
        }
    }
    pub mod helpers {
        pub fn deserialize_one_or_many<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error> {}
        pub fn deserialize_one<'de, T, D>(deserializer: D) -> Result<[T; 1], D::Error> {}
        pub fn deserialize_skip_error<'de, T, D>(deserializer: D) -> Result<T, D::Error> {}
        pub fn deserialize_last<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error> {}
    }
    pub mod public_key {
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct PublicKey {
            pub id: String,
            pub owner: url::Url,
            pub public_key_pem: String,
        }
    }
    pub mod tombstone {
        #[derive(Debug, Clone)]
        pub struct Tombstone {
            pub id: url::Url,
        }
        impl Tombstone {
            pub fn new(id: url::Url) -> Tombstone {}
        }
    }
    pub mod values {
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum MediaTypeMarkdown {
            Markdown,
        }
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum MediaTypeHtml {
            Html,
        }
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum MediaTypeMarkdownOrHtml {
            Markdown,
            Html,
        }
    }
    pub mod verification {
        use crate::error::Error;
        use url::Url;
        pub fn verify_domains_match(a: &Url, b: &Url) -> Result<(), Error> {}
        pub fn verify_urls_match(a: &Url, b: &Url) -> Result<(), Error> {}
        pub fn verify_is_remote_object<Kind: crate::traits::Object, R>(
            id: &crate::fetch::object_id::ObjectId<Kind>,
            data: &crate::config::Data<<Kind as crate::traits::Object>::DataType>,
        ) -> Result<(), Error> {
        }
    }
}
pub mod http_signatures {
    #[derive(Debug, Clone)]
    pub struct Keypair {
        pub private_key: String,
        pub public_key: String,
    }
    pub fn generate_actor_keypair() -> Result<Keypair, crate::error::Error> {}
}
pub mod activity_queue {
    pub async fn queue_activity<A, Datatype, ActorType>(activity: &A, actor: &ActorType, inboxes: Vec<url::Url>, data: &crate::config::Data<Datatype>) -> Result<(), crate::error::Error> {}
}
pub mod activity_sending {
    use crate::config::Data;
    use crate::error::Error;
    #[derive(Debug, Clone)]
    pub struct SendActivityTask;
    impl SendActivityTask {
        pub async fn prepare<A, Datatype, ActorType>(activity: &A, actor: &ActorType, inboxes: Vec<url::Url>, data: &Data<Datatype>) -> Result<Vec<SendActivityTask>, Error> {}
        pub async fn sign_and_send<Datatype>(&self, data: &Data<Datatype>) -> Result<(), Error> {}
    }
    impl std::fmt::Display for SendActivityTask {}
}
pub mod actix_web {
    pub mod inbox {
        use crate::config::Data;
        use crate::traits::Activity;
        pub async fn receive_activity<A: Activity, ActorT, Datatype>(
            request: actix_web::HttpRequest,
            body: bytes::Bytes,
            data: &Data<Datatype>,
        ) -> Result<actix_web::HttpResponse, <A as Activity>::Error> {
        }
        pub trait ReceiveActivityHook<A: Activity, ActorT, Datatype> {
            async fn hook(self, activity: &A, actor: &ActorT, data: &Data<Datatype>) -> Result<(), <A as Activity>::Error> {}
        }
        pub async fn receive_activity_with_hook<A: Activity, ActorT, Datatype>(
            request: actix_web::HttpRequest,
            body: bytes::Bytes,
            hook: impl ReceiveActivityHook<A, ActorT, Datatype>,
            data: &Data<Datatype>,
        ) -> Result<actix_web::HttpResponse, <A as Activity>::Error> {
        }
    }
    pub mod response {
        pub fn create_http_response<T>(data: T, federation_context: &serde_json::Value) -> Result<actix_web::HttpResponse, serde_json::Error> {}
    }
    pub async fn signing_actor<A: crate::traits::Object>(
        request: &actix_web::HttpRequest,
        body: Option<bytes::Bytes>,
        data: &crate::config::Data<<A as crate::traits::Object>::DataType>,
    ) -> Result<A, <A as crate::traits::Object>::Error> {
    }
}
pub mod axum {
    pub mod inbox {
        #[twelve::request_data(body)]
        pub struct ActivityData;
        pub async fn receive_activity<A: crate::traits::Activity, ActorT, Datatype>(
            activity_data: ActivityData,
            data: &crate::config::Data<Datatype>,
        ) -> Result<(), <A as crate::traits::Activity>::Error> {
        }
    }
    pub mod json {
        pub struct FederationJson<Json>(pub Json);
    }
}
pub mod error {
    pub enum Error {
        NotFound,
        RequestLimit,
        ResponseBodyLimit,
        ObjectDeleted(url::Url),
        UrlVerificationError(&'static str),
        DomainResolveError(String),
        ActivityBodyDigestInvalid,
        ActivitySignatureInvalid,
        WebfingerResolveFailed(crate::fetch::webfinger::WebFingerError),
        SerializeOutgoingActivity(serde_json::Error, String),
        ParseFetchedObject(serde_json::Error, url::Url, String),
        ActivityQueueError(url::Url),
        FetchInvalidContentType(url::Url),
        FetchWrongId(url::Url),
        Other(String),
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
