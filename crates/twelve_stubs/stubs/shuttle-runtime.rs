//! package = "shuttle-runtime", version = ">=0.36, <0.58"

pub use async_trait::async_trait;
pub use plugins::{Metadata, Secrets};
pub use service::{DbInput, DeploymentMetadata, Environment, ResourceFactory, SecretStore, Service};
pub use tokio;

/// What the function below it returns is served.
#[proc_macro_attribute]
#[twelve::serves]
pub fn main(attr: TokenStream, item: TokenStream) -> TokenStream {}

pub type CustomError = anyhow::Error;
pub enum Error {
    Io(std::io::Error),
    Database(String),
    BuildPanic(String),
    BindPanic(String),
    Custom(CustomError),
}

mod plugins {
    pub struct Metadata;
    pub struct Secrets;
}
mod service {
    pub trait Service {
        #[twelve::serves]
        async fn bind(self, addr: std::net::SocketAddr) -> Result<(), crate::Error>;
    }
    pub struct SecretStore;
    impl SecretStore {
        pub fn get(&self, key: &str) -> Option<String> {}
    }
    pub struct DeploymentMetadata {
        pub env: Environment,
        pub project_name: String,
        pub storage_path: std::path::PathBuf,
    }
    pub enum Environment {
        Local,
        Deployment,
    }
    pub struct ResourceFactory;
    pub struct DbInput {
        pub local_uri: Option<String>,
        pub db_name: Option<String>,
    }
}
