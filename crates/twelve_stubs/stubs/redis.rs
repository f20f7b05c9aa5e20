//! package = "redis", version = ">=0.20, <2"

#[twelve::nature(client)]
#[twelve::shared_handle]
pub struct Client;
impl Client {
    pub fn open<T>(params: T) -> Result<Client, RedisError> {}
    pub fn get_connection(&self) -> Result<Connection, RedisError> {}
    pub async fn get_multiplexed_async_connection(&self) -> Result<aio::MultiplexedConnection, RedisError> {}
    pub async fn get_connection_manager(&self) -> Result<aio::ConnectionManager, RedisError> {}
}
#[twelve::nature(client)]
pub struct Connection;
pub struct RedisError;
pub type RedisResult<T> = Result<T, RedisError>;
pub mod aio {
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct MultiplexedConnection;
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct ConnectionManager;
}
pub mod cluster {
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct ClusterClient;
}
