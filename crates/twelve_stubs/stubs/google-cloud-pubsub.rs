//! package = "google-cloud-pubsub", version = ">=0.33, <2"

pub mod client {
    use crate::builder::publisher::PublisherBuilder;
    use crate::builder::subscriber::{ClientBuilder, Subscribe};
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Publisher;
    impl Publisher {
        pub fn builder<T: Into<String>>(topic: T) -> PublisherBuilder {}
        #[twelve::does(publish)]
        pub fn publish(&self, msg: crate::model::Message) -> crate::publisher::PublishFuture {}
        pub async fn flush(&self) {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(client)]
    pub struct Subscriber;
    impl Subscriber {
        pub fn builder() -> ClientBuilder {}
        #[twelve::does(subscribe)]
        pub fn subscribe<T: Into<String>>(&self, subscription: T) -> Subscribe {}
    }
}
pub mod builder {
    pub mod publisher {
        pub struct PublisherBuilder;
        impl PublisherBuilder {
            pub async fn build(self) -> Result<crate::client::Publisher, crate::Error> {}
        }
    }
    pub mod subscriber {
        pub struct ClientBuilder;
        impl ClientBuilder {
            pub async fn build(self) -> Result<crate::client::Subscriber, crate::Error> {}
        }
        pub struct Subscribe;
        impl Subscribe {
            pub fn build(self) -> crate::subscriber::MessageStream {}
        }
    }
}
pub mod publisher {
    pub struct PublishFuture;
    impl std::future::Future for PublishFuture {
        type Output = Result<String, crate::Error>;
    }
}
pub mod subscriber {
    pub struct MessageStream;
    impl MessageStream {
        #[twelve::does(subscribe)]
        pub async fn next(&mut self) -> Option<Result<(crate::model::Message, handler::Handler), crate::Error>> {}
    }
    pub mod handler {
        pub enum Handler {
            AtLeastOnce(AtLeastOnce),
            ExactlyOnce(ExactlyOnce),
        }
        impl Handler {
            pub fn ack(self) {}
        }
        pub struct AtLeastOnce;
        impl AtLeastOnce {
            pub fn ack(self) {}
        }
        pub struct ExactlyOnce;
        impl ExactlyOnce {
            pub async fn confirmed_ack(self) -> Result<(), crate::Error> {}
        }
    }
}
pub mod model {
    #[derive(Clone, Default)]
    pub struct Message;
    impl Message {
        pub fn new() -> Self {}
        pub fn set_data<T>(self, v: T) -> Self {}
    }
}
mod error {
    pub struct Error;
    impl std::error::Error for Error {}
}
pub use error::Error;
pub type Result<T> = std::result::Result<T, Error>;
