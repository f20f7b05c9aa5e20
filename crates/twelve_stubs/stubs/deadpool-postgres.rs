//! package = "deadpool-postgres", version = ">=0.10, <1"

#[twelve::nature(pool)]
#[twelve::shared_handle]
pub struct Pool;
impl Pool {
    pub async fn get(&self) -> Result<Client, PoolError> {}
}
#[twelve::nature(client)]
pub struct Client;
pub struct PoolError;
pub struct Config;
impl Config {
    pub fn new() -> Self {}
}
#[twelve::nature(pool)]
pub struct Manager;
