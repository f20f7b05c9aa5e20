//! package = "tokio-postgres", version = ">=0.5, <0.8"

pub use crate::cancel_token::CancelToken;
pub use crate::client::Client;
pub use crate::config::Config;
pub use crate::connection::Connection;
pub use crate::copy_in::CopyInSink;
pub use crate::copy_out::CopyOutStream;
use crate::error::DbError;
pub use crate::error::Error;
pub use crate::generic_client::GenericClient;
pub use crate::portal::Portal;
pub use crate::query::RowStream;
pub use crate::row::{Row, SimpleQueryRow};
pub use crate::simple_query::{SimpleColumn, SimpleQueryStream};
pub use crate::socket::Socket;
pub use crate::statement::{Column, Statement};
use crate::tls::MakeTlsConnect;
pub use crate::tls::NoTls;
pub use crate::to_statement::ToStatement;
pub use crate::transaction::Transaction;
pub use crate::transaction_builder::{IsolationLevel, TransactionBuilder};
use crate::types::ToSql;
pub use fallible_iterator;
use std::sync::Arc;
pub mod binary_copy {
    use crate::types::{FromSql, ToSql, Type};
    use crate::{CopyInSink, CopyOutStream, Error};
    use bytes::Bytes;
    use futures_util::Stream;
    use postgres_types::BorrowToSql;
    use std::pin::Pin;
    pub struct BinaryCopyInWriter;
    impl BinaryCopyInWriter {
        pub fn new(sink: CopyInSink<Bytes>, types: &[Type]) -> BinaryCopyInWriter {}
        pub async fn write(self: Pin<&mut Self>, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error> {}
        pub async fn write_raw<P: BorrowToSql, I: IntoIterator<Item = P>>(self: Pin<&mut Self>, values: I) -> Result<(), Error>
        where
            I::IntoIter: ExactSizeIterator,
        {
        }
        pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error> {}
    }
    pub struct BinaryCopyOutStream;
    impl BinaryCopyOutStream {
        pub fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream {}
    }
    impl Stream for BinaryCopyOutStream {
        type Item = Result<BinaryCopyOutRow, Error>;
    }
    pub struct BinaryCopyOutRow;
    impl BinaryCopyOutRow {
        pub fn try_get<'a, T: FromSql<'a>>(&'a self, idx: usize) -> Result<T, Error> {}
        pub fn get<'a, T: FromSql<'a>>(&'a self, idx: usize) -> T {}
    }
}
mod cancel_token {
    use crate::tls::TlsConnect;
    use crate::{cancel_query, tls::MakeTlsConnect, Socket};
    use crate::{cancel_query_raw, Error};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct CancelToken;
    impl CancelToken {
        pub async fn cancel_query<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error> {}
        pub async fn cancel_query_raw<S: AsyncRead + AsyncWrite, T: TlsConnect<S>>(&self, stream: S, tls: T) -> Result<(), Error> {}
    }
}
mod client {
    use crate::copy_out::CopyOutStream;
    use crate::query::RowStream;
    use crate::simple_query::SimpleQueryStream;
    use crate::tls::MakeTlsConnect;
    use crate::tls::TlsConnect;
    use crate::types::{ToSql, Type};
    use crate::Socket;
    use crate::{
        copy_in, copy_out, prepare, query, simple_query, CancelToken, CopyInSink, Error, Row, SimpleQueryMessage, Statement, ToStatement, Transaction, TransactionBuilder,
    };
    use bytes::Buf;
    use postgres_protocol::message::backend::Message;
    use postgres_types::{BorrowToSql, FromSqlOwned};
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Responses;
    impl Responses {
        pub fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Result<Message, Error>> {}
        pub async fn next(&mut self) -> Result<Message, Error> {}
    }
    #[twelve::nature(client)]
    pub struct Client;
    impl Client {
        pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
        pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
        pub async fn query<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
        pub async fn query_scalar<R: FromSqlOwned, T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<R>, Error> {}
        pub async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
        pub async fn query_one_scalar<R: FromSqlOwned, T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<R, Error> {}
        pub async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
        pub async fn query_opt_scalar<R: FromSqlOwned, T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<R>, Error> {}
        pub async fn query_raw<T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>
        where
            I::IntoIter: ExactSizeIterator,
        {
        }
        pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
        pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
        pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
        pub async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error> {}
        pub async fn execute<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
        pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
        pub async fn execute_raw<T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error>
        where
            I::IntoIter: ExactSizeIterator,
        {
        }
        pub async fn copy_in<T: ?Sized + ToStatement, U: Buf>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {}
        pub async fn copy_out<T: ?Sized + ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error> {}
        pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
        pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error> {}
        pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
        pub async fn check_connection(&self) -> Result<(), Error> {}
        #[twelve::view]
        pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
        pub fn build_transaction(&mut self) -> TransactionBuilder<'_> {}
        pub fn cancel_token(&self) -> CancelToken {}
        pub async fn cancel_query<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error> {}
        pub async fn cancel_query_raw<S: AsyncRead + AsyncWrite, T: TlsConnect<S>>(&self, stream: S, tls: T) -> Result<(), Error> {}
        pub fn clear_type_cache(&self) {}
        #[twelve::reads]
        pub fn is_closed(&self) -> bool {}
    }
}
pub mod config {
    use crate::connect::connect;
    use crate::connect_raw::connect_raw;
    use crate::tls::MakeTlsConnect;
    use crate::tls::TlsConnect;
    use crate::Socket;
    use crate::{Client, Connection, Error};
    use std::net::IpAddr;
    use std::path::{Path, PathBuf};
    use std::str;
    use std::str::FromStr;
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub enum TargetSessionAttrs {
        Any,
        ReadWrite,
        ReadOnly,
    }
    pub enum SslMode {
        Disable,
        Prefer,
        Require,
    }
    pub enum SslNegotiation {
        Postgres,
        Direct,
    }
    impl Default for SslNegotiation {}
    pub enum ChannelBinding {
        Disable,
        Prefer,
        Require,
    }
    pub enum LoadBalanceHosts {
        Disable,
        Random,
    }
    pub enum Host {
        Tcp(String),
        Unix(PathBuf),
    }
    pub struct Config;
    impl Default for Config {}
    impl Config {
        pub fn new() -> Config {}
        pub fn user(&mut self, user: impl Into<String>) -> &mut Config {}
        pub fn get_user(&self) -> Option<&str> {}
        pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config {}
        pub fn get_password(&self) -> Option<&[u8]> {}
        pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config {}
        pub fn get_dbname(&self) -> Option<&str> {}
        pub fn options(&mut self, options: impl Into<String>) -> &mut Config {}
        pub fn get_options(&self) -> Option<&str> {}
        pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config {}
        pub fn get_application_name(&self) -> Option<&str> {}
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config {}
        pub fn get_ssl_mode(&self) -> SslMode {}
        pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config {}
        pub fn get_ssl_negotiation(&self) -> SslNegotiation {}
        pub fn host(&mut self, host: impl Into<String>) -> &mut Config {}
        pub fn get_hosts(&self) -> &[Host] {}
        pub fn get_hostaddrs(&self) -> &[IpAddr] {}
        pub fn host_path<T: AsRef<Path>>(&mut self, host: T) -> &mut Config {}
        pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config {}
        pub fn port(&mut self, port: u16) -> &mut Config {}
        pub fn get_ports(&self) -> &[u16] {}
        pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config {}
        pub fn get_connect_timeout(&self) -> Option<&Duration> {}
        pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config {}
        pub fn get_tcp_user_timeout(&self) -> Option<&Duration> {}
        pub fn keepalives(&mut self, keepalives: bool) -> &mut Config {}
        pub fn get_keepalives(&self) -> bool {}
        pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config {}
        pub fn get_target_session_attrs(&self) -> TargetSessionAttrs {}
        pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config {}
        pub fn get_channel_binding(&self) -> ChannelBinding {}
        pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config {}
        pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts {}
        pub async fn connect<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> {}
        pub async fn connect_raw<S: AsyncRead + AsyncWrite, T: TlsConnect<S>>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error> {}
    }
    impl FromStr for Config {
        type Err = Error;
    }
}
mod connect {
    use crate::tls::MakeTlsConnect;
    use crate::{Client, Config, Connection, Error, Socket};
    use futures_util::Stream;
    use std::future::{self};
    pub async fn connect<T: MakeTlsConnect<Socket>>(tls: T, config: &Config) -> Result<(Client, Connection<Socket, T::Stream>), Error> {}
}
mod connection {
    use crate::codec::{BackendMessages, FrontendMessage};
    use crate::copy_in::CopyInReceiver;
    use crate::{AsyncMessage, Error};
    use futures_channel::mpsc;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};
    pub enum RequestMessages {
        Single(FrontendMessage),
        CopyIn(CopyInReceiver),
    }
    pub struct Request {
        pub messages: RequestMessages,
        pub sender: mpsc::Sender<BackendMessages>,
    }
    pub struct Response;
    pub struct Connection<S, T>(S, T);
    impl<S: AsyncRead + AsyncWrite, T: AsyncRead + AsyncWrite> Connection<S, T> {
        pub fn parameter(&self, name: &str) -> Option<&str> {}
        pub fn poll_message(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<AsyncMessage, Error>>> {}
    }
    impl<S: AsyncRead + AsyncWrite, T: AsyncRead + AsyncWrite> Future for Connection<S, T> {
        type Output = Result<(), Error>;
    }
}
mod copy_in {
    use crate::codec::FrontendMessage;
    use crate::{Error, Statement};
    use bytes::Buf;
    use futures_util::{Sink, Stream};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct CopyInReceiver;
    impl Stream for CopyInReceiver {
        type Item = FrontendMessage;
    }
    pub struct CopyInSink<T>(T);
    impl<T: Buf> CopyInSink<T> {
        pub fn poll_finish(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64, Error>> {}
        pub async fn finish(mut self: Pin<&mut Self>) -> Result<u64, Error> {}
    }
    impl<T: Buf> Sink<T> for CopyInSink<T> {
        type Error = Error;
    }
    pub async fn copy_in<T: Buf>(client: &InnerClient, statement: Statement) -> Result<CopyInSink<T>, Error> {}
}
mod copy_out {
    use crate::{Error, Statement};
    use bytes::Bytes;
    use futures_util::Stream;
    pub async fn copy_out(client: &InnerClient, statement: Statement) -> Result<CopyOutStream, Error> {}
    pub struct CopyOutStream;
    impl Stream for CopyOutStream {
        type Item = Result<Bytes, Error>;
    }
}
pub mod error {
    pub use self::sqlstate::*;
    use std::error::{self};
    mod sqlstate {
        pub struct SqlState;
        impl SqlState {
            pub fn from_code(s: &str) -> SqlState {}
            pub fn code(&self) -> &str {}
            pub const SUCCESSFUL_COMPLETION: SqlState = ();
            pub const WARNING: SqlState = ();
            pub const WARNING_DYNAMIC_RESULT_SETS_RETURNED: SqlState = ();
            pub const WARNING_IMPLICIT_ZERO_BIT_PADDING: SqlState = ();
            pub const WARNING_NULL_VALUE_ELIMINATED_IN_SET_FUNCTION: SqlState = ();
            pub const WARNING_PRIVILEGE_NOT_GRANTED: SqlState = ();
            pub const WARNING_PRIVILEGE_NOT_REVOKED: SqlState = ();
            pub const WARNING_STRING_DATA_RIGHT_TRUNCATION: SqlState = ();
            pub const WARNING_DEPRECATED_FEATURE: SqlState = ();
            pub const NO_DATA: SqlState = ();
            pub const NO_ADDITIONAL_DYNAMIC_RESULT_SETS_RETURNED: SqlState = ();
            pub const SQL_STATEMENT_NOT_YET_COMPLETE: SqlState = ();
            pub const CONNECTION_EXCEPTION: SqlState = ();
            pub const CONNECTION_DOES_NOT_EXIST: SqlState = ();
            pub const CONNECTION_FAILURE: SqlState = ();
            pub const SQLCLIENT_UNABLE_TO_ESTABLISH_SQLCONNECTION: SqlState = ();
            pub const SQLSERVER_REJECTED_ESTABLISHMENT_OF_SQLCONNECTION: SqlState = ();
            pub const TRANSACTION_RESOLUTION_UNKNOWN: SqlState = ();
            pub const PROTOCOL_VIOLATION: SqlState = ();
            pub const TRIGGERED_ACTION_EXCEPTION: SqlState = ();
            pub const FEATURE_NOT_SUPPORTED: SqlState = ();
            pub const INVALID_TRANSACTION_INITIATION: SqlState = ();
            pub const LOCATOR_EXCEPTION: SqlState = ();
            pub const L_E_INVALID_SPECIFICATION: SqlState = ();
            pub const INVALID_GRANTOR: SqlState = ();
            pub const INVALID_GRANT_OPERATION: SqlState = ();
            pub const INVALID_ROLE_SPECIFICATION: SqlState = ();
            pub const DIAGNOSTICS_EXCEPTION: SqlState = ();
            pub const STACKED_DIAGNOSTICS_ACCESSED_WITHOUT_ACTIVE_HANDLER: SqlState = ();
            pub const CASE_NOT_FOUND: SqlState = ();
            pub const CARDINALITY_VIOLATION: SqlState = ();
            pub const DATA_EXCEPTION: SqlState = ();
            pub const ARRAY_ELEMENT_ERROR: SqlState = ();
            pub const ARRAY_SUBSCRIPT_ERROR: SqlState = ();
            pub const CHARACTER_NOT_IN_REPERTOIRE: SqlState = ();
            pub const DATETIME_FIELD_OVERFLOW: SqlState = ();
            pub const DATETIME_VALUE_OUT_OF_RANGE: SqlState = ();
            pub const DIVISION_BY_ZERO: SqlState = ();
            pub const ERROR_IN_ASSIGNMENT: SqlState = ();
            pub const ESCAPE_CHARACTER_CONFLICT: SqlState = ();
            pub const INDICATOR_OVERFLOW: SqlState = ();
            pub const INTERVAL_FIELD_OVERFLOW: SqlState = ();
            pub const INVALID_ARGUMENT_FOR_LOG: SqlState = ();
            pub const INVALID_ARGUMENT_FOR_NTILE: SqlState = ();
            pub const INVALID_ARGUMENT_FOR_NTH_VALUE: SqlState = ();
            pub const INVALID_ARGUMENT_FOR_POWER_FUNCTION: SqlState = ();
            pub const INVALID_ARGUMENT_FOR_WIDTH_BUCKET_FUNCTION: SqlState = ();
            pub const INVALID_CHARACTER_VALUE_FOR_CAST: SqlState = ();
            pub const INVALID_DATETIME_FORMAT: SqlState = ();
            pub const INVALID_ESCAPE_CHARACTER: SqlState = ();
            pub const INVALID_ESCAPE_OCTET: SqlState = ();
            pub const INVALID_ESCAPE_SEQUENCE: SqlState = ();
            pub const NONSTANDARD_USE_OF_ESCAPE_CHARACTER: SqlState = ();
            pub const INVALID_INDICATOR_PARAMETER_VALUE: SqlState = ();
            pub const INVALID_PARAMETER_VALUE: SqlState = ();
            pub const INVALID_PRECEDING_OR_FOLLOWING_SIZE: SqlState = ();
            pub const INVALID_REGULAR_EXPRESSION: SqlState = ();
            pub const INVALID_ROW_COUNT_IN_LIMIT_CLAUSE: SqlState = ();
            pub const INVALID_ROW_COUNT_IN_RESULT_OFFSET_CLAUSE: SqlState = ();
            pub const INVALID_TABLESAMPLE_ARGUMENT: SqlState = ();
            pub const INVALID_TABLESAMPLE_REPEAT: SqlState = ();
            pub const INVALID_TIME_ZONE_DISPLACEMENT_VALUE: SqlState = ();
            pub const INVALID_USE_OF_ESCAPE_CHARACTER: SqlState = ();
            pub const MOST_SPECIFIC_TYPE_MISMATCH: SqlState = ();
            pub const NULL_VALUE_NOT_ALLOWED: SqlState = ();
            pub const NULL_VALUE_NO_INDICATOR_PARAMETER: SqlState = ();
            pub const NUMERIC_VALUE_OUT_OF_RANGE: SqlState = ();
            pub const SEQUENCE_GENERATOR_LIMIT_EXCEEDED: SqlState = ();
            pub const STRING_DATA_LENGTH_MISMATCH: SqlState = ();
            pub const STRING_DATA_RIGHT_TRUNCATION: SqlState = ();
            pub const SUBSTRING_ERROR: SqlState = ();
            pub const TRIM_ERROR: SqlState = ();
            pub const UNTERMINATED_C_STRING: SqlState = ();
            pub const ZERO_LENGTH_CHARACTER_STRING: SqlState = ();
            pub const FLOATING_POINT_EXCEPTION: SqlState = ();
            pub const INVALID_TEXT_REPRESENTATION: SqlState = ();
            pub const INVALID_BINARY_REPRESENTATION: SqlState = ();
            pub const BAD_COPY_FILE_FORMAT: SqlState = ();
            pub const UNTRANSLATABLE_CHARACTER: SqlState = ();
            pub const NOT_AN_XML_DOCUMENT: SqlState = ();
            pub const INVALID_XML_DOCUMENT: SqlState = ();
            pub const INVALID_XML_CONTENT: SqlState = ();
            pub const INVALID_XML_COMMENT: SqlState = ();
            pub const INVALID_XML_PROCESSING_INSTRUCTION: SqlState = ();
            pub const DUPLICATE_JSON_OBJECT_KEY_VALUE: SqlState = ();
            pub const INVALID_ARGUMENT_FOR_SQL_JSON_DATETIME_FUNCTION: SqlState = ();
            pub const INVALID_JSON_TEXT: SqlState = ();
            pub const INVALID_SQL_JSON_SUBSCRIPT: SqlState = ();
            pub const MORE_THAN_ONE_SQL_JSON_ITEM: SqlState = ();
            pub const NO_SQL_JSON_ITEM: SqlState = ();
            pub const NON_NUMERIC_SQL_JSON_ITEM: SqlState = ();
            pub const NON_UNIQUE_KEYS_IN_A_JSON_OBJECT: SqlState = ();
            pub const SINGLETON_SQL_JSON_ITEM_REQUIRED: SqlState = ();
            pub const SQL_JSON_ARRAY_NOT_FOUND: SqlState = ();
            pub const SQL_JSON_MEMBER_NOT_FOUND: SqlState = ();
            pub const SQL_JSON_NUMBER_NOT_FOUND: SqlState = ();
            pub const SQL_JSON_OBJECT_NOT_FOUND: SqlState = ();
            pub const TOO_MANY_JSON_ARRAY_ELEMENTS: SqlState = ();
            pub const TOO_MANY_JSON_OBJECT_MEMBERS: SqlState = ();
            pub const SQL_JSON_SCALAR_REQUIRED: SqlState = ();
            pub const SQL_JSON_ITEM_CANNOT_BE_CAST_TO_TARGET_TYPE: SqlState = ();
            pub const INTEGRITY_CONSTRAINT_VIOLATION: SqlState = ();
            pub const RESTRICT_VIOLATION: SqlState = ();
            pub const NOT_NULL_VIOLATION: SqlState = ();
            pub const FOREIGN_KEY_VIOLATION: SqlState = ();
            pub const UNIQUE_VIOLATION: SqlState = ();
            pub const CHECK_VIOLATION: SqlState = ();
            pub const EXCLUSION_VIOLATION: SqlState = ();
            pub const INVALID_CURSOR_STATE: SqlState = ();
            pub const INVALID_TRANSACTION_STATE: SqlState = ();
            pub const ACTIVE_SQL_TRANSACTION: SqlState = ();
            pub const BRANCH_TRANSACTION_ALREADY_ACTIVE: SqlState = ();
            pub const HELD_CURSOR_REQUIRES_SAME_ISOLATION_LEVEL: SqlState = ();
            pub const INAPPROPRIATE_ACCESS_MODE_FOR_BRANCH_TRANSACTION: SqlState = ();
            pub const INAPPROPRIATE_ISOLATION_LEVEL_FOR_BRANCH_TRANSACTION: SqlState = ();
            pub const NO_ACTIVE_SQL_TRANSACTION_FOR_BRANCH_TRANSACTION: SqlState = ();
            pub const READ_ONLY_SQL_TRANSACTION: SqlState = ();
            pub const SCHEMA_AND_DATA_STATEMENT_MIXING_NOT_SUPPORTED: SqlState = ();
            pub const NO_ACTIVE_SQL_TRANSACTION: SqlState = ();
            pub const IN_FAILED_SQL_TRANSACTION: SqlState = ();
            pub const IDLE_IN_TRANSACTION_SESSION_TIMEOUT: SqlState = ();
            pub const INVALID_SQL_STATEMENT_NAME: SqlState = ();
            pub const UNDEFINED_PSTATEMENT: SqlState = ();
            pub const TRIGGERED_DATA_CHANGE_VIOLATION: SqlState = ();
            pub const INVALID_AUTHORIZATION_SPECIFICATION: SqlState = ();
            pub const INVALID_PASSWORD: SqlState = ();
            pub const DEPENDENT_PRIVILEGE_DESCRIPTORS_STILL_EXIST: SqlState = ();
            pub const DEPENDENT_OBJECTS_STILL_EXIST: SqlState = ();
            pub const INVALID_TRANSACTION_TERMINATION: SqlState = ();
            pub const SQL_ROUTINE_EXCEPTION: SqlState = ();
            pub const S_R_E_FUNCTION_EXECUTED_NO_RETURN_STATEMENT: SqlState = ();
            pub const S_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = ();
            pub const S_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = ();
            pub const S_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = ();
            pub const INVALID_CURSOR_NAME: SqlState = ();
            pub const UNDEFINED_CURSOR: SqlState = ();
            pub const EXTERNAL_ROUTINE_EXCEPTION: SqlState = ();
            pub const E_R_E_CONTAINING_SQL_NOT_PERMITTED: SqlState = ();
            pub const E_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED: SqlState = ();
            pub const E_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED: SqlState = ();
            pub const E_R_E_READING_SQL_DATA_NOT_PERMITTED: SqlState = ();
            pub const EXTERNAL_ROUTINE_INVOCATION_EXCEPTION: SqlState = ();
            pub const E_R_I_E_INVALID_SQLSTATE_RETURNED: SqlState = ();
            pub const E_R_I_E_NULL_VALUE_NOT_ALLOWED: SqlState = ();
            pub const E_R_I_E_TRIGGER_PROTOCOL_VIOLATED: SqlState = ();
            pub const E_R_I_E_SRF_PROTOCOL_VIOLATED: SqlState = ();
            pub const E_R_I_E_EVENT_TRIGGER_PROTOCOL_VIOLATED: SqlState = ();
            pub const SAVEPOINT_EXCEPTION: SqlState = ();
            pub const S_E_INVALID_SPECIFICATION: SqlState = ();
            pub const INVALID_CATALOG_NAME: SqlState = ();
            pub const UNDEFINED_DATABASE: SqlState = ();
            pub const INVALID_SCHEMA_NAME: SqlState = ();
            pub const UNDEFINED_SCHEMA: SqlState = ();
            pub const TRANSACTION_ROLLBACK: SqlState = ();
            pub const T_R_INTEGRITY_CONSTRAINT_VIOLATION: SqlState = ();
            pub const T_R_SERIALIZATION_FAILURE: SqlState = ();
            pub const T_R_STATEMENT_COMPLETION_UNKNOWN: SqlState = ();
            pub const T_R_DEADLOCK_DETECTED: SqlState = ();
            pub const SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION: SqlState = ();
            pub const SYNTAX_ERROR: SqlState = ();
            pub const INSUFFICIENT_PRIVILEGE: SqlState = ();
            pub const CANNOT_COERCE: SqlState = ();
            pub const GROUPING_ERROR: SqlState = ();
            pub const WINDOWING_ERROR: SqlState = ();
            pub const INVALID_RECURSION: SqlState = ();
            pub const INVALID_FOREIGN_KEY: SqlState = ();
            pub const INVALID_NAME: SqlState = ();
            pub const NAME_TOO_LONG: SqlState = ();
            pub const RESERVED_NAME: SqlState = ();
            pub const DATATYPE_MISMATCH: SqlState = ();
            pub const INDETERMINATE_DATATYPE: SqlState = ();
            pub const COLLATION_MISMATCH: SqlState = ();
            pub const INDETERMINATE_COLLATION: SqlState = ();
            pub const WRONG_OBJECT_TYPE: SqlState = ();
            pub const GENERATED_ALWAYS: SqlState = ();
            pub const UNDEFINED_COLUMN: SqlState = ();
            pub const UNDEFINED_FUNCTION: SqlState = ();
            pub const UNDEFINED_TABLE: SqlState = ();
            pub const UNDEFINED_PARAMETER: SqlState = ();
            pub const UNDEFINED_OBJECT: SqlState = ();
            pub const DUPLICATE_COLUMN: SqlState = ();
            pub const DUPLICATE_CURSOR: SqlState = ();
            pub const DUPLICATE_DATABASE: SqlState = ();
            pub const DUPLICATE_FUNCTION: SqlState = ();
            pub const DUPLICATE_PSTATEMENT: SqlState = ();
            pub const DUPLICATE_SCHEMA: SqlState = ();
            pub const DUPLICATE_TABLE: SqlState = ();
            pub const DUPLICATE_ALIAS: SqlState = ();
            pub const DUPLICATE_OBJECT: SqlState = ();
            pub const AMBIGUOUS_COLUMN: SqlState = ();
            pub const AMBIGUOUS_FUNCTION: SqlState = ();
            pub const AMBIGUOUS_PARAMETER: SqlState = ();
            pub const AMBIGUOUS_ALIAS: SqlState = ();
            pub const INVALID_COLUMN_REFERENCE: SqlState = ();
            pub const INVALID_COLUMN_DEFINITION: SqlState = ();
            pub const INVALID_CURSOR_DEFINITION: SqlState = ();
            pub const INVALID_DATABASE_DEFINITION: SqlState = ();
            pub const INVALID_FUNCTION_DEFINITION: SqlState = ();
            pub const INVALID_PSTATEMENT_DEFINITION: SqlState = ();
            pub const INVALID_SCHEMA_DEFINITION: SqlState = ();
            pub const INVALID_TABLE_DEFINITION: SqlState = ();
            pub const INVALID_OBJECT_DEFINITION: SqlState = ();
            pub const WITH_CHECK_OPTION_VIOLATION: SqlState = ();
            pub const INSUFFICIENT_RESOURCES: SqlState = ();
            pub const DISK_FULL: SqlState = ();
            pub const OUT_OF_MEMORY: SqlState = ();
            pub const TOO_MANY_CONNECTIONS: SqlState = ();
            pub const CONFIGURATION_LIMIT_EXCEEDED: SqlState = ();
            pub const PROGRAM_LIMIT_EXCEEDED: SqlState = ();
            pub const STATEMENT_TOO_COMPLEX: SqlState = ();
            pub const TOO_MANY_COLUMNS: SqlState = ();
            pub const TOO_MANY_ARGUMENTS: SqlState = ();
            pub const OBJECT_NOT_IN_PREREQUISITE_STATE: SqlState = ();
            pub const OBJECT_IN_USE: SqlState = ();
            pub const CANT_CHANGE_RUNTIME_PARAM: SqlState = ();
            pub const LOCK_NOT_AVAILABLE: SqlState = ();
            pub const UNSAFE_NEW_ENUM_VALUE_USAGE: SqlState = ();
            pub const OPERATOR_INTERVENTION: SqlState = ();
            pub const QUERY_CANCELED: SqlState = ();
            pub const ADMIN_SHUTDOWN: SqlState = ();
            pub const CRASH_SHUTDOWN: SqlState = ();
            pub const CANNOT_CONNECT_NOW: SqlState = ();
            pub const DATABASE_DROPPED: SqlState = ();
            pub const IDLE_SESSION_TIMEOUT: SqlState = ();
            pub const SYSTEM_ERROR: SqlState = ();
            pub const IO_ERROR: SqlState = ();
            pub const UNDEFINED_FILE: SqlState = ();
            pub const DUPLICATE_FILE: SqlState = ();
            pub const SNAPSHOT_TOO_OLD: SqlState = ();
            pub const CONFIG_FILE_ERROR: SqlState = ();
            pub const LOCK_FILE_EXISTS: SqlState = ();
            pub const FDW_ERROR: SqlState = ();
            pub const FDW_COLUMN_NAME_NOT_FOUND: SqlState = ();
            pub const FDW_DYNAMIC_PARAMETER_VALUE_NEEDED: SqlState = ();
            pub const FDW_FUNCTION_SEQUENCE_ERROR: SqlState = ();
            pub const FDW_INCONSISTENT_DESCRIPTOR_INFORMATION: SqlState = ();
            pub const FDW_INVALID_ATTRIBUTE_VALUE: SqlState = ();
            pub const FDW_INVALID_COLUMN_NAME: SqlState = ();
            pub const FDW_INVALID_COLUMN_NUMBER: SqlState = ();
            pub const FDW_INVALID_DATA_TYPE: SqlState = ();
            pub const FDW_INVALID_DATA_TYPE_DESCRIPTORS: SqlState = ();
            pub const FDW_INVALID_DESCRIPTOR_FIELD_IDENTIFIER: SqlState = ();
            pub const FDW_INVALID_HANDLE: SqlState = ();
            pub const FDW_INVALID_OPTION_INDEX: SqlState = ();
            pub const FDW_INVALID_OPTION_NAME: SqlState = ();
            pub const FDW_INVALID_STRING_LENGTH_OR_BUFFER_LENGTH: SqlState = ();
            pub const FDW_INVALID_STRING_FORMAT: SqlState = ();
            pub const FDW_INVALID_USE_OF_NULL_POINTER: SqlState = ();
            pub const FDW_TOO_MANY_HANDLES: SqlState = ();
            pub const FDW_OUT_OF_MEMORY: SqlState = ();
            pub const FDW_NO_SCHEMAS: SqlState = ();
            pub const FDW_OPTION_NAME_NOT_FOUND: SqlState = ();
            pub const FDW_REPLY_HANDLE: SqlState = ();
            pub const FDW_SCHEMA_NOT_FOUND: SqlState = ();
            pub const FDW_TABLE_NOT_FOUND: SqlState = ();
            pub const FDW_UNABLE_TO_CREATE_EXECUTION: SqlState = ();
            pub const FDW_UNABLE_TO_CREATE_REPLY: SqlState = ();
            pub const FDW_UNABLE_TO_ESTABLISH_CONNECTION: SqlState = ();
            pub const PLPGSQL_ERROR: SqlState = ();
            pub const RAISE_EXCEPTION: SqlState = ();
            pub const NO_DATA_FOUND: SqlState = ();
            pub const TOO_MANY_ROWS: SqlState = ();
            pub const ASSERT_FAILURE: SqlState = ();
            pub const INTERNAL_ERROR: SqlState = ();
            pub const DATA_CORRUPTED: SqlState = ();
            pub const INDEX_CORRUPTED: SqlState = ();
        }
    }
    pub enum Severity {
        Panic,
        Fatal,
        Error,
        Warning,
        Notice,
        Debug,
        Info,
        Log,
    }
    pub struct DbError;
    impl DbError {
        pub fn severity(&self) -> &str {}
        pub fn parsed_severity(&self) -> Option<Severity> {}
        pub fn code(&self) -> &SqlState {}
        pub fn message(&self) -> &str {}
        pub fn detail(&self) -> Option<&str> {}
        pub fn hint(&self) -> Option<&str> {}
        pub fn position(&self) -> Option<&ErrorPosition> {}
        pub fn where_(&self) -> Option<&str> {}
        pub fn schema(&self) -> Option<&str> {}
        pub fn table(&self) -> Option<&str> {}
        pub fn column(&self) -> Option<&str> {}
        pub fn datatype(&self) -> Option<&str> {}
        pub fn constraint(&self) -> Option<&str> {}
        pub fn file(&self) -> Option<&str> {}
        pub fn line(&self) -> Option<u32> {}
        pub fn routine(&self) -> Option<&str> {}
    }
    impl error::Error for DbError {}
    pub enum ErrorPosition {
        Original(u32),
        Internal { position: u32, query: String },
    }
    pub struct Error;
    impl error::Error for Error {}
    impl Error {
        pub fn into_source(self) -> Option<Box<dyn error::Error + Sync + Send>> {}
        pub fn as_db_error(&self) -> Option<&DbError> {}
        pub fn is_closed(&self) -> bool {}
        pub fn code(&self) -> Option<&SqlState> {}
    }
}
mod generic_client {
    use crate::query::RowStream;
    use crate::types::{BorrowToSql, ToSql, Type};
    use crate::{Client, Error, Row, SimpleQueryMessage, Statement, ToStatement, Transaction};
    mod private {
        pub trait Sealed {}
    }
    pub trait GenericClient: private::Sealed {
        async fn execute<T: ?Sized + ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
        async fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ?Sized + ToStatement>(&self, statement: &T, params: I) -> Result<u64, Error>
        where
            I::IntoIter: ExactSizeIterator;
        async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
        async fn query<T: ?Sized + ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
        async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
        async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
        async fn query_raw<T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>
        where
            I::IntoIter: ExactSizeIterator;
        async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
        async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
        async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
        async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, statement: &str, params: I) -> Result<RowStream, Error>;
        async fn prepare(&self, query: &str) -> Result<Statement, Error>;
        async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
        async fn transaction<'a>(&'a mut self) -> Result<Transaction<'a>, Error>;
        async fn batch_execute(&self, query: &str) -> Result<(), Error>;
        async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
        fn client(&self) -> &Client;
    }
    impl GenericClient for Client {}
    impl GenericClient for Transaction<'_> {}
}
mod portal {
    pub struct Portal;
}
mod query {
    use crate::types::BorrowToSql;
    use crate::{Error, Portal, Row, Statement};
    use bytes::{Bytes, BytesMut};
    use futures_util::Stream;
    use postgres_protocol::message::backend::CommandCompleteBody;
    use postgres_types::Type;
    use std::sync::Arc;
    pub async fn query<P: BorrowToSql, I: IntoIterator<Item = P>>(client: &InnerClient, statement: Statement, params: I) -> Result<RowStream, Error>
    where
        I::IntoIter: ExactSizeIterator,
    {
    }
    pub async fn query_typed<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(client: &Arc<InnerClient>, query: &str, params: I) -> Result<RowStream, Error> {}
    pub async fn execute_typed<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(client: &Arc<InnerClient>, query: &str, params: I) -> Result<u64, Error> {}
    pub async fn query_portal(client: &InnerClient, portal: &Portal, max_rows: i32) -> Result<RowStream, Error> {}
    pub fn extract_row_affected(body: &CommandCompleteBody) -> Result<u64, Error> {}
    pub async fn execute<P: BorrowToSql, I: IntoIterator<Item = P>>(client: &InnerClient, statement: Statement, params: I) -> Result<u64, Error>
    where
        I::IntoIter: ExactSizeIterator,
    {
    }
    pub fn encode<P: BorrowToSql, I: IntoIterator<Item = P>>(client: &InnerClient, statement: &Statement, params: I) -> Result<Bytes, Error>
    where
        I::IntoIter: ExactSizeIterator,
    {
    }
    pub fn encode_bind<P: BorrowToSql, I: IntoIterator<Item = P>>(statement: &Statement, params: I, portal: &str, buf: &mut BytesMut) -> Result<(), Error>
    where
        I::IntoIter: ExactSizeIterator,
    {
    }
    pub struct RowStream;
    impl Stream for RowStream {
        type Item = Result<Row, Error>;
    }
    impl RowStream {
        pub fn rows_affected(&self) -> Option<u64> {}
    }
    pub async fn sync(client: &InnerClient) -> Result<(), Error> {}
}
pub mod row {
    use crate::row::sealed::{AsName, Sealed};
    use crate::simple_query::SimpleColumn;
    use crate::statement::Column;
    use crate::types::FromSql;
    use crate::Error;
    use std::fmt;
    use std::str;
    mod sealed {
        pub trait Sealed {}
        pub trait AsName {
            fn as_name(&self) -> &str;
        }
    }
    impl AsName for Column {}
    impl AsName for String {}
    pub trait RowIndex: Sealed {}
    impl RowIndex for usize {}
    impl RowIndex for str {}
    impl<T: ?Sized + RowIndex> RowIndex for &T {}
    pub struct Row;
    impl Row {
        pub fn columns(&self) -> &[Column] {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn get<'a, I: RowIndex + fmt::Display, T: FromSql<'a>>(&'a self, idx: I) -> T {}
        pub fn try_get<'a, I: RowIndex + fmt::Display, T: FromSql<'a>>(&'a self, idx: I) -> Result<T, Error> {}
        pub fn raw_size_bytes(&self) -> usize {}
    }
    impl AsName for SimpleColumn {}
    pub struct SimpleQueryRow;
    impl SimpleQueryRow {
        pub fn columns(&self) -> &[SimpleColumn] {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn get<I: RowIndex + fmt::Display>(&self, idx: I) -> Option<&str> {}
        pub fn try_get<I: RowIndex + fmt::Display>(&self, idx: I) -> Result<Option<&str>, Error> {}
    }
}
mod simple_query {
    use crate::{Error, SimpleQueryMessage};
    use futures_util::Stream;
    pub struct SimpleColumn;
    impl SimpleColumn {
        pub fn name(&self) -> &str {}
    }
    pub async fn simple_query(client: &InnerClient, query: &str) -> Result<SimpleQueryStream, Error> {}
    pub async fn batch_execute(client: &InnerClient, query: &str) -> Result<(), Error> {}
    pub struct SimpleQueryStream;
    impl Stream for SimpleQueryStream {
        type Item = Result<SimpleQueryMessage, Error>;
    }
}
mod socket {
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Socket;
    impl AsyncRead for Socket {}
    impl AsyncWrite for Socket {}
}
mod statement {
    use crate::types::Type;
    pub struct Statement;
    impl Statement {
        pub fn params(&self) -> &[Type] {}
        pub fn columns(&self) -> &[Column] {}
    }
    pub struct Column;
    impl Column {
        pub fn name(&self) -> &str {}
        pub fn table_oid(&self) -> Option<u32> {}
        pub fn column_id(&self) -> Option<i16> {}
        pub fn type_modifier(&self) -> i32 {}
        pub fn type_(&self) -> &Type {}
    }
}
pub mod tls {
    use std::error::Error;
    use std::future::Future;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub(crate) mod private {
        pub struct ForcePrivateApi;
    }
    pub struct ChannelBinding;
    impl ChannelBinding {
        pub fn none() -> ChannelBinding {}
        pub fn tls_server_end_point(tls_server_end_point: Vec<u8>) -> ChannelBinding {}
    }
    pub trait MakeTlsConnect<S> {
        type Stream: TlsStream + Unpin;
        type TlsConnect: TlsConnect<S, Stream = Self::Stream>;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        fn make_tls_connect(&mut self, domain: &str) -> Result<Self::TlsConnect, Self::Error>;
    }
    pub trait TlsConnect<S> {
        type Stream: TlsStream + Unpin;
        type Error: Into<Box<dyn Error + Sync + Send>>;
        type Future: Future<Output = Result<Self::Stream, Self::Error>>;
        fn connect(self, stream: S) -> Self::Future;
    }
    pub trait TlsStream: AsyncRead + AsyncWrite {
        fn channel_binding(&self) -> ChannelBinding;
    }
    pub struct NoTls;
    impl<S> MakeTlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type TlsConnect = NoTls;
        type Error = NoTlsError;
    }
    impl<S> TlsConnect<S> for NoTls {
        type Stream = NoTlsStream;
        type Error = NoTlsError;
        type Future = NoTlsFuture;
    }
    pub struct NoTlsFuture;
    impl Future for NoTlsFuture {
        type Output = Result<NoTlsStream, NoTlsError>;
    }
    pub enum NoTlsStream {}
    impl AsyncRead for NoTlsStream {}
    impl AsyncWrite for NoTlsStream {}
    impl TlsStream for NoTlsStream {}
    pub struct NoTlsError;
    impl Error for NoTlsError {}
}
mod to_statement {
    use crate::to_statement::private::{Sealed, ToStatementType};
    use crate::Statement;
    mod private {
        use crate::{Error, Statement};
        use std::sync::Arc;
        pub trait Sealed {}
        pub enum ToStatementType<'a> {
            Statement(&'a Statement),
            Query(&'a str),
        }
        impl ToStatementType<'_> {
            pub async fn into_statement(self, client: &Arc<InnerClient>) -> Result<Statement, Error> {}
        }
    }
    pub trait ToStatement: Sealed {}
    impl ToStatement for Statement {}
    impl ToStatement for str {}
    impl ToStatement for String {}
}
mod transaction {
    use crate::copy_out::CopyOutStream;
    use crate::query::RowStream;
    use crate::tls::MakeTlsConnect;
    use crate::tls::TlsConnect;
    use crate::types::{BorrowToSql, ToSql, Type};
    use crate::Socket;
    use crate::{bind, query, CancelToken, Client, CopyInSink, Error, Portal, Row, SimpleQueryMessage, Statement, ToStatement};
    use bytes::Buf;
    use tokio::io::{AsyncRead, AsyncWrite};
    #[twelve::nature(client)]
    pub struct Transaction<'a>;
    impl<'a> Transaction<'a> {
        pub async fn commit(self) -> Result<(), Error> {}
        pub async fn rollback(self) -> Result<(), Error> {}
        pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
        pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error> {}
        pub async fn query<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
        pub async fn query_one<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
        pub async fn query_opt<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
        pub async fn query_raw<T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>
        where
            I::IntoIter: ExactSizeIterator,
        {
        }
        pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
        pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
        pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
        pub async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error> {}
        pub async fn execute<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
        pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
        pub async fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ?Sized + ToStatement>(&self, statement: &T, params: I) -> Result<u64, Error>
        where
            I::IntoIter: ExactSizeIterator,
        {
        }
        pub async fn bind<T: ?Sized + ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> {}
        pub async fn bind_raw<P: BorrowToSql, T: ?Sized + ToStatement, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<Portal, Error>
        where
            I::IntoIter: ExactSizeIterator,
        {
        }
        pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> {}
        pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error> {}
        pub async fn copy_in<T: ?Sized + ToStatement, U: Buf>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {}
        pub async fn copy_out<T: ?Sized + ToStatement>(&self, statement: &T) -> Result<CopyOutStream, Error> {}
        pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
        pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
        pub fn cancel_token(&self) -> CancelToken {}
        pub async fn cancel_query<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error> {}
        pub async fn cancel_query_raw<S: AsyncRead + AsyncWrite, T: TlsConnect<S>>(&self, stream: S, tls: T) -> Result<(), Error> {}
        pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
        pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error> {}
        pub fn client(&self) -> &Client {}
    }
}
mod transaction_builder {
    use crate::{Error, Transaction};
    pub enum IsolationLevel {
        ReadUncommitted,
        ReadCommitted,
        RepeatableRead,
        Serializable,
    }
    pub struct TransactionBuilder<'a>;
    impl<'a> TransactionBuilder<'a> {
        pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self {}
        pub fn read_only(self, read_only: bool) -> Self {}
        pub fn deferrable(self, deferrable: bool) -> Self {}
        pub async fn start(self) -> Result<Transaction<'a>, Error> {}
    }
}
pub mod types {
    pub use postgres_types::*;
}
pub async fn connect<T: MakeTlsConnect<Socket>>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> {}
pub struct Notification;
impl Notification {
    pub fn process_id(&self) -> i32 {}
    pub fn channel(&self) -> &str {}
    pub fn payload(&self) -> &str {}
}
pub enum AsyncMessage {
    Notice(DbError),
    Notification(Notification),
}
pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
    RowDescription(Arc<[SimpleColumn]>),
}
