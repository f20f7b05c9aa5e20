//! package = "mongodb", version = ">=2, <4"

#[twelve::nature(client)]
#[twelve::shared_handle]
pub struct Client;
impl Client {
    pub async fn with_uri_str<T>(uri: T) -> Result<Client, error::Error> {}
    pub fn database(&self, name: &str) -> Database {}
}
#[twelve::nature(client)]
#[twelve::shared_handle]
pub struct Database;
impl Database {
    pub fn collection<T>(&self, name: &str) -> Collection<T> {}
}
#[twelve::nature(client)]
#[twelve::shared_handle]
pub struct Collection<T>(T);
pub mod error {
    pub struct Error;
}
