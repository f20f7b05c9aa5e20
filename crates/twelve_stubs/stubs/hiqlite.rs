//! package = "hiqlite", version = ">=0.5, <0.16"
// SQLite and a cache in each copy, held alike by Raft. Every member of the cluster has an address and a number of its own,
// and files that it needs after a restart.

use std::borrow::Cow;
pub use client::Client;
pub use config::NodeConfig;
pub use error::Error;
pub use store::{Param, Params, Row};

type NodeId = u64;
pub struct Node {
    pub id: NodeId,
    pub addr_raft: String,
    pub addr_api: String,
}
#[twelve::opens(database, disk, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)")]
pub async fn start_node(node_config: NodeConfig) -> Result<Client, Error> {}
#[twelve::opens(database, disk, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`), and Redis for what is cached")]
pub async fn start_node_with_cache<C>(node_config: NodeConfig) -> Result<Client, Error> {}

#[macro_export]
macro_rules! params {
    ($($param:expr),* $(,)?) => { vec![$($crate::Param::from($param)),*] };
}
mod error {
    pub enum Error {
        Connect(String),
        ConstraintViolation(String),
        Timeout(String),
    }
    impl std::error::Error for Error {}
}
mod config {
    use super::{Cow, Error, Node, NodeId};
    pub struct NodeConfig {
        pub node_id: NodeId,
        pub nodes: Vec<Node>,
        pub data_dir: Cow<'static, str>,
        pub filename_db: Cow<'static, str>,
        pub log_statements: bool,
    }
    impl Default for NodeConfig {}
    impl NodeConfig {
        pub fn from_env() -> Self {}
        pub fn from_env_file(filename: &str) -> Self {}
        pub fn is_valid(&self) -> Result<(), Error> {}
    }
}
mod store {
    pub type Params = Vec<Param>;
    pub enum Param {
        Null,
        Integer(i64),
        Real(f64),
        Text(String),
        Blob(Vec<u8>),
    }
    impl<T> From<T> for Param {}
    pub struct Row<'a>(&'a ());
    impl Row<'_> {
        #[twelve::view]
        pub fn get<T>(&mut self, idx: &str) -> T {}
        #[twelve::view]
        pub fn try_get<T>(&mut self, idx: &str) -> Result<T, crate::Error> {}
    }
}
mod client {
    use super::{Cow, Error, Params, Row};
    #[twelve::nature(client)]
    #[twelve::shared_handle]
    pub struct Client;
    impl Clone for Client {}
    impl Client {
        pub async fn execute<S: Into<Cow<'static, str>>>(&self, sql: S, params: Params) -> Result<usize, Error> {}
        pub async fn execute_returning<S: Into<Cow<'static, str>>>(
            &self,
            sql: S,
            params: Params,
        ) -> Result<Vec<Result<Row<'_>, Error>>, Error> {
        }
        pub async fn execute_returning_one<S: Into<Cow<'static, str>>>(
            &self,
            sql: S,
            params: Params,
        ) -> Result<Row<'_>, Error> {
        }
        pub async fn execute_returning_map<S: Into<Cow<'static, str>>, T>(
            &self,
            sql: S,
            params: Params,
        ) -> Result<Vec<Result<T, Error>>, Error> {
        }
        pub async fn execute_returning_map_one<S: Into<Cow<'static, str>>, T>(
            &self,
            sql: S,
            params: Params,
        ) -> Result<T, Error> {
        }
        pub async fn txn<C: Into<Cow<'static, str>>, Q: IntoIterator<Item = (C, Params)>>(
            &self,
            sql: Q,
        ) -> Result<Vec<Result<usize, Error>>, Error> {
        }
        pub async fn batch<S: Into<Cow<'static, str>>>(&self, sql: S) -> Result<Vec<Result<usize, Error>>, Error> {}
        pub async fn migrate<T>(&self) -> Result<(), Error> {}
        pub async fn query_consistent<S: Into<Cow<'static, str>>>(
            &self,
            stmt: S,
            params: Params,
        ) -> Result<Vec<Row<'_>>, Error> {
        }
        pub async fn query_raw<S: Into<Cow<'static, str>>>(&self, stmt: S, params: Params) -> Result<Vec<Row<'_>>, Error> {
        }
        pub async fn query_raw_one<S: Into<Cow<'static, str>>>(&self, stmt: S, params: Params) -> Result<Row<'_>, Error> {
        }
        pub async fn query_map<T, S: Into<Cow<'static, str>>>(&self, stmt: S, params: Params) -> Result<Vec<T>, Error> {}
        pub async fn query_map_one<T, S: Into<Cow<'static, str>>>(&self, stmt: S, params: Params) -> Result<T, Error> {}
        pub async fn query_map_optional<T, S: Into<Cow<'static, str>>>(
            &self,
            stmt: S,
            params: Params,
        ) -> Result<Option<T>, Error> {
        }
        pub async fn query_as<T, S: Into<Cow<'static, str>>>(&self, stmt: S, params: Params) -> Result<Vec<T>, Error> {}
        pub async fn query_as_one<T, S: Into<Cow<'static, str>>>(&self, stmt: S, params: Params) -> Result<T, Error> {}
        pub async fn query_as_optional<T, S: Into<Cow<'static, str>>>(
            &self,
            stmt: S,
            params: Params,
        ) -> Result<Option<T>, Error> {
        }
        pub async fn get<C, K: Into<String>, V>(&self, cache: C, key: K) -> Result<Option<V>, Error> {}
        pub async fn put<C, K, V>(&self, cache: C, key: K, value: &V, ttl: Option<i64>) -> Result<(), Error> {}
        pub async fn delete<C, K>(&self, cache: C, key: K) -> Result<(), Error> {}
        pub async fn clear_cache<C>(&self, cache: C) -> Result<(), Error> {}
        // Held by one client of the cluster at a time.
        #[twelve::does(claim)]
        pub async fn lock<K: Into<Cow<'static, str>>>(&self, key: K) -> Result<Lock, Error> {}
        #[twelve::does(publish)]
        pub async fn notify<P>(&self, payload: &P) -> Result<(), Error> {}
        #[twelve::does(subscribe)]
        pub async fn listen<T>(&self) -> Result<T, Error> {}
        #[twelve::does(subscribe)]
        pub async fn listen_after_start<T>(&self) -> Result<T, Error> {}
        pub async fn is_leader_db(&self) -> bool {}
        pub async fn is_leader_cache(&self) -> bool {}
        pub async fn is_healthy_db(&self) -> Result<(), Error> {}
        pub async fn is_healthy_cache(&self) -> Result<(), Error> {}
        #[twelve::does(wait)]
        pub async fn wait_until_healthy_db(&self) {}
        #[twelve::does(wait)]
        pub async fn wait_until_healthy_cache(&self) {}
        pub async fn backup(&self) -> Result<(), Error> {}
        pub async fn shutdown(&self) -> Result<(), Error> {}
    }
    mod dlock {
        pub struct Lock;
    }
    pub use dlock::Lock;
}
pub use client::Lock;
