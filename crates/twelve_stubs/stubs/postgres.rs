//! package = "postgres", version = ">=0.18, <0.20"

pub use crate::client::*;
pub use crate::config::Config;
pub use crate::copy_in_writer::CopyInWriter;
pub use crate::copy_out_reader::CopyOutReader;
pub use crate::generic_client::GenericClient;
pub use crate::notifications::Notifications;
pub use crate::row_iter::RowIter;
pub use crate::transaction::*;
pub use fallible_iterator;
pub use tokio_postgres::error::Error;
pub use tokio_postgres::row::{Row, SimpleQueryRow};
pub use tokio_postgres::tls::NoTls;
pub use tokio_postgres::{error, row, tls, types, Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement, ToStatement};

mod client {
    use crate::types::{ToSql, Type};
    use crate::*;
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error> {}
        pub fn configure() -> Config {}
        #[twelve::view]
        pub fn execute<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
        #[twelve::view]
        pub fn query<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
        #[twelve::view]
        pub fn query_one<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
        #[twelve::view]
        pub fn query_opt<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
        #[twelve::view]
        pub fn query_raw<T: ?Sized + ToStatement, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error> {}
        #[twelve::view]
        pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
        #[twelve::view]
        pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
        #[twelve::view]
        pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
        #[twelve::view]
        pub fn copy_in<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {}
        #[twelve::view]
        pub fn copy_out<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> {}
        #[twelve::view]
        pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
        #[twelve::view]
        pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
        #[twelve::view]
        pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
        #[twelve::view]
        pub fn is_valid(&mut self, timeout: std::time::Duration) -> Result<(), Error> {}
        /// What other sessions send by `NOTIFY` on the channels that this one listens to.
        #[twelve::view]
        #[twelve::does(subscribe)]
        pub fn notifications(&mut self) -> Notifications<'_> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close(self) -> Result<(), Error> {}
    }
    impl GenericClient for Client {}
}
mod transaction {
    use crate::types::{ToSql, Type};
    use crate::*;
    #[twelve::nature(client)]
    pub struct Transaction<'a>(&'a Client);
    impl<'a> Transaction<'a> {
        pub fn commit(self) -> Result<(), Error> {}
        pub fn rollback(self) -> Result<(), Error> {}
        #[twelve::view]
        pub fn execute<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
        #[twelve::view]
        pub fn query<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
        #[twelve::view]
        pub fn query_one<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
        #[twelve::view]
        pub fn query_opt<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
        #[twelve::view]
        pub fn query_raw<T: ?Sized + ToStatement, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error> {}
        #[twelve::view]
        pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
        #[twelve::view]
        pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
        #[twelve::view]
        pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
        #[twelve::view]
        pub fn copy_in<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {}
        #[twelve::view]
        pub fn copy_out<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> {}
        #[twelve::view]
        pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
        #[twelve::view]
        pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
        #[twelve::view]
        pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
        #[twelve::view]
        pub fn bind<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> {}
        #[twelve::view]
        pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> {}
        #[twelve::view]
        pub fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error> {}
    }
    impl<'a> GenericClient for Transaction<'a> {}
}
mod generic_client {
    use crate::types::{ToSql, Type};
    use crate::*;
    pub trait GenericClient {
        fn execute<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
        fn query<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
        fn query_one<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
        fn query_opt<T: ?Sized + ToStatement>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
        fn query_raw<T: ?Sized + ToStatement, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>;
        fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
        fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
        fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
        fn copy_in<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>;
        fn copy_out<T: ?Sized + ToStatement>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>;
        fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
        fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
        fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    }
}
pub mod config {
    use std::time::Duration;
    pub use tokio_postgres::config::{ChannelBinding, Host, SslMode, TargetSessionAttrs};
    pub struct Config;
    impl Clone for Config {}
    impl std::str::FromStr for Config { type Err = crate::Error; }
    impl Config {
        pub fn new() -> Config {}
        pub fn user(&mut self, user: &str) -> &mut Config {}
        pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config {}
        pub fn dbname(&mut self, dbname: &str) -> &mut Config {}
        pub fn options(&mut self, options: &str) -> &mut Config {}
        pub fn application_name(&mut self, application_name: &str) -> &mut Config {}
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config {}
        pub fn host(&mut self, host: &str) -> &mut Config {}
        pub fn port(&mut self, port: u16) -> &mut Config {}
        pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config {}
        pub fn keepalives(&mut self, keepalives: bool) -> &mut Config {}
        pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config {}
        pub fn connect<T>(&self, tls: T) -> Result<crate::Client, crate::Error> {}
    }
}
mod copy_in_writer {
    #[twelve::nature(client)]
    pub struct CopyInWriter<'a>(&'a str);
    impl<'a> CopyInWriter<'a> {
        pub fn finish(self) -> Result<u64, crate::Error> {}
    }
    impl<'a> std::io::Write for CopyInWriter<'a> {}
}
mod copy_out_reader {
    #[twelve::nature(client)]
    pub struct CopyOutReader<'a>(&'a str);
    impl<'a> std::io::Read for CopyOutReader<'a> {}
    impl<'a> std::io::BufRead for CopyOutReader<'a> {}
}
pub mod notifications {
    use std::time::Duration;
    pub struct Notifications<'a>(&'a str);
    impl<'a> Notifications<'a> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[twelve::view]
        pub fn iter(&mut self) -> Iter<'_> {}
        #[twelve::view]
        pub fn blocking_iter(&mut self) -> BlockingIter<'_> {}
        #[twelve::view]
        pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter<'_> {}
    }
    pub struct Iter<'a>(&'a str);
    pub struct BlockingIter<'a>(&'a str);
    pub struct TimeoutIter<'a>(&'a str);
}
mod row_iter {
    pub struct RowIter<'a>(&'a str);
}
