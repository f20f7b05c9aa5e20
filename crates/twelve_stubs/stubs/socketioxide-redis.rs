//! package = "socketioxide-redis", version = ">=0.1, <0.5"

use std::borrow::Cow;
use std::time::Duration;

pub struct RedisAdapterConfig {
    pub request_timeout: Duration,
    pub prefix: Cow<'static, str>,
    pub ack_response_buffer: usize,
    pub stream_buffer: usize,
}
impl RedisAdapterConfig {
    pub fn new() -> Self {}
    pub fn with_request_timeout(self, timeout: Duration) -> Self {}
    pub fn with_prefix(self, prefix: impl Into<Cow<'static, str>>) -> Self {}
    pub fn with_ack_response_buffer(self, buffer: usize) -> Self {}
    pub fn with_stream_buffer(self, buffer: usize) -> Self {}
}
impl Default for RedisAdapterConfig {
    fn default() -> Self {}
}
/// Each copy listens for what the others send to its sockets.
#[twelve::nature(client)]
pub struct RedisAdapterCtr<R>(R);
impl RedisAdapterCtr<drivers::redis::RedisDriver> {
    #[twelve::does(subscribe)]
    pub async fn new_with_redis(client: &redis::Client) -> redis::RedisResult<Self> {}
    #[twelve::does(subscribe)]
    pub async fn new_with_redis_config(client: &redis::Client, config: RedisAdapterConfig) -> redis::RedisResult<Self> {}
}
impl RedisAdapterCtr<drivers::redis::ClusterDriver> {
    #[twelve::does(subscribe)]
    pub async fn new_with_cluster(client: &redis::cluster::ClusterClient) -> redis::RedisResult<Self> {}
    #[twelve::does(subscribe)]
    pub async fn new_with_cluster_config(client: &redis::cluster::ClusterClient, config: RedisAdapterConfig) -> redis::RedisResult<Self> {}
}
impl RedisAdapterCtr<drivers::fred::FredDriver> {
    #[twelve::does(subscribe)]
    pub async fn new_with_fred(client: fred::clients::SubscriberClient) -> fred::prelude::FredResult<Self> {}
    #[twelve::does(subscribe)]
    pub async fn new_with_fred_config(client: fred::clients::SubscriberClient, config: RedisAdapterConfig) -> fred::prelude::FredResult<Self> {}
}
impl<R> RedisAdapterCtr<R> {
    #[twelve::does(subscribe)]
    pub fn new_with_driver(driver: R, config: RedisAdapterConfig) -> RedisAdapterCtr<R> {}
}
pub type FredAdapter<E> = CustomRedisAdapter<E, drivers::fred::FredDriver>;
pub type RedisAdapter<E> = CustomRedisAdapter<E, drivers::redis::RedisDriver>;
pub type ClusterAdapter<E> = CustomRedisAdapter<E, drivers::redis::ClusterDriver>;
pub struct CustomRedisAdapter<E, R>(E, R);
impl<E, R> socketioxide::adapter::Adapter for CustomRedisAdapter<E, R> {
    type State = RedisAdapterCtr<R>;
}
pub mod drivers {
    pub mod redis {
        pub struct RedisDriver;
        impl Clone for RedisDriver {}
        pub struct ClusterDriver;
        impl Clone for ClusterDriver {}
    }
    pub mod fred {
        pub struct FredDriver;
        impl Clone for FredDriver {}
    }
}
