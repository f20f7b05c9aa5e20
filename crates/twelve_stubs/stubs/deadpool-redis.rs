//! package = "deadpool-redis", version = ">=0.10, <1"

mod config {
    use crate::{CreatePoolError, Pool, PoolBuilder, PoolConfig, Runtime};
    use redis::RedisError;
    use std::path::PathBuf;
    pub struct Config {
        pub url: Option<String>,
        pub connection: Option<ConnectionInfo>,
        pub pool: Option<PoolConfig>,
    }
    impl Config {
        pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError> {}
        pub fn builder(&self) -> Result<PoolBuilder, ConfigError> {}
        pub fn get_pool_config(&self) -> PoolConfig {}
        pub fn from_url<T: Into<String>>(url: T) -> Config {}
        pub fn from_connection_info<T: Into<ConnectionInfo>>(connection_info: T) -> Config {}
    }
    impl Default for Config {}
    pub enum ConnectionAddr {
        Tcp(String, u16),
        TcpTls { host: String, port: u16, insecure: bool },
        Unix(PathBuf),
    }
    impl Default for ConnectionAddr {}
    impl From<ConnectionAddr> for redis::ConnectionAddr {}
    impl From<redis::ConnectionAddr> for ConnectionAddr {}
    pub struct ConnectionInfo {
        pub addr: ConnectionAddr,
        pub redis: RedisConnectionInfo,
    }
    impl Default for ConnectionInfo {}
    impl From<ConnectionInfo> for redis::ConnectionInfo {}
    impl From<redis::ConnectionInfo> for ConnectionInfo {}
    impl redis::IntoConnectionInfo for ConnectionInfo {}
    pub struct RedisConnectionInfo {
        pub db: i64,
        pub username: Option<String>,
        pub password: Option<String>,
        pub protocol: ProtocolVersion,
    }
    impl Default for RedisConnectionInfo {}
    pub enum ProtocolVersion {
        RESP2,
        RESP3,
    }
    impl Default for ProtocolVersion {}
    impl From<RedisConnectionInfo> for redis::RedisConnectionInfo {}
    impl From<redis::RedisConnectionInfo> for RedisConnectionInfo {}
    pub enum ConfigError {
        UrlAndConnectionSpecified,
        Redis(RedisError),
    }
    impl From<RedisError> for ConfigError {}
    impl std::error::Error for ConfigError {}
}
pub use self::config::{Config, ConfigError, ConnectionAddr, ConnectionInfo, ProtocolVersion, RedisConnectionInfo};
use deadpool::managed;
pub use deadpool::managed::reexports::*;
pub use redis;
use redis::{
    aio::{ConnectionLike, MultiplexedConnection},
    AsyncConnectionConfig, IntoConnectionInfo, RedisError, RedisResult,
};
use std::ops::{Deref, DerefMut};
#[twelve::nature(client)]
pub struct Connection;
impl Connection {
    pub fn take(this: Self) -> MultiplexedConnection {}
}
impl From<Object> for Connection {}
impl Deref for Connection {
    type Target = MultiplexedConnection;
}
impl DerefMut for Connection {}
impl AsRef<MultiplexedConnection> for Connection {}
impl AsMut<MultiplexedConnection> for Connection {}
impl ConnectionLike for Connection {}
#[twelve::nature(pool)]
pub struct Manager;
impl Manager {
    pub fn new<T: IntoConnectionInfo>(params: T) -> RedisResult<Self> {}
    pub fn new_with_config<T: IntoConnectionInfo>(params: T, connection_config: AsyncConnectionConfig) -> RedisResult<Self> {}
}
impl managed::Manager for Manager {
    type Type = MultiplexedConnection;
    type Error = RedisError;
}

pub type Pool = deadpool::managed::Pool<Manager, Connection>;
pub type WeakPool = deadpool::managed::WeakPool<Manager, Connection>;
pub type PoolBuilder = deadpool::managed::PoolBuilder<Manager, Connection>;
pub type BuildError = deadpool::managed::BuildError;
pub type CreatePoolError = deadpool::managed::CreatePoolError<ConfigError>;
pub type PoolError = deadpool::managed::PoolError<redis::RedisError>;
pub type Object = deadpool::managed::Object<Manager>;
pub type Hook = deadpool::managed::Hook<Manager>;
pub type HookError = deadpool::managed::HookError<redis::RedisError>;
