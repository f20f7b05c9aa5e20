//! package = "sqlx-core", version = ">=0.7, <0.10"

pub mod error {
    use crate::database::Database;
    use crate::type_info::TypeInfo;
    use crate::types::Type;
    use std::any::type_name;
    use std::borrow::Cow;
    use std::error::Error as StdError;
    use std::io;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub type BoxDynError = Box<dyn StdError + 'static + Send + Sync>;
    pub struct UnexpectedNullError;
    pub enum Error {
        Configuration(BoxDynError),
        InvalidArgument(String),
        Database(Box<dyn DatabaseError>),
        Io(io::Error),
        Tls(BoxDynError),
        Protocol(String),
        RowNotFound,
        TypeNotFound { type_name: String },
        ColumnIndexOutOfBounds { index: usize, len: usize },
        ColumnNotFound(String),
        ColumnDecode { index: String, source: BoxDynError },
        Encode(BoxDynError),
        Decode(BoxDynError),
        AnyDriverError(BoxDynError),
        PoolTimedOut,
        PoolClosed,
        WorkerCrashed,
        Migrate(Box<crate::migrate::MigrateError>),
        InvalidSavePointStatement,
        BeginFailed,
    }
    impl StdError for Box<dyn DatabaseError> {}
    impl Error {
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>> {}
        pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)> {}
    }
    pub fn mismatched_types<DB: Database, T: Type<DB>>(ty: &DB::TypeInfo) -> BoxDynError {}
    pub enum ErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        NotNullViolation,
        CheckViolation,
        Other,
    }
    pub trait DatabaseError: 'static + Send + Sync + StdError {
        fn message(&self) -> &str;
        fn code(&self) -> Option<Cow<'_, str>> {}
        fn constraint(&self) -> Option<&str> {}
        fn table(&self) -> Option<&str> {}
        fn kind(&self) -> ErrorKind;
        fn is_unique_violation(&self) -> bool {}
        fn is_foreign_key_violation(&self) -> bool {}
        fn is_check_violation(&self) -> bool {}
    }
    impl dyn DatabaseError {
        pub fn downcast_ref<E: DatabaseError>(&self) -> &E {}
        pub fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E> {}
        pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E> {}
        pub fn try_downcast<E: DatabaseError>(self: Box<Self>) -> Result<Box<E>, Box<Self>> {}
    }
    impl<E: DatabaseError> From<E> for Error {}
    impl From<crate::migrate::MigrateError> for Error {}
}
pub mod arguments {
    use crate::database::Database;
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::types::Type;
    use std::fmt::{self, Write};
    pub trait Arguments<'q>: Send + Sized + Default {
        type Database: Database;
        fn reserve(&mut self, additional: usize, size: usize);
        fn add<T: Encode<'q, Self::Database> + Type<Self::Database>>(&mut self, value: T) -> Result<(), BoxDynError>;
        fn len(&self) -> usize;
        fn format_placeholder<W: Write>(&self, writer: &mut W) -> fmt::Result {}
    }
    pub trait IntoArguments<'q, DB: Database>: Sized + Send {
        fn into_arguments(self) -> <DB as Database>::Arguments<'q>;
    }
    pub struct ImmutableArguments<'q, DB: Database>(pub <DB as Database>::Arguments<'q>);
    impl<'q, DB: Database> IntoArguments<'q, DB> for ImmutableArguments<'q, DB> {}
}
pub mod pool {
    pub use self::connection::PoolConnection;
    pub use self::options::{PoolConnectionMetadata, PoolOptions};
    use crate::connection::Connection;
    use crate::database::Database;
    use crate::error::Error;
    use crate::transaction::Transaction;
    use futures_core::FusedFuture;
    use std::borrow::Cow;
    use std::fmt;
    use std::future::Future;
    use std::sync::Arc;
    use std::time::Duration;
    mod executor {
        use crate::database::Database;
        use crate::executor::Executor;
        use crate::pool::Pool;
        impl<'p, DB: Database> Executor<'p> for &'_ Pool<DB>
        where
            for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
        {
            type Database = DB;
        }
    }
    mod connection {
        use crate::connection::Connection;
        use crate::database::Database;
        use crate::error::Error;
        use std::fmt::{self};
        use std::ops::{Deref, DerefMut};
        #[twelve::nature(client)]
        pub struct PoolConnection<DB: Database>(DB);
        impl<DB: Database> Deref for PoolConnection<DB> {
            type Target = DB::Connection;
        }
        impl<DB: Database> DerefMut for PoolConnection<DB> {}
        impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
        impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
        impl<DB: Database> PoolConnection<DB> {
            pub async fn close(self) -> Result<(), Error> {}
            pub fn close_on_drop(&mut self) {}
            pub fn detach(self) -> DB::Connection {}
            pub fn leak(self) -> DB::Connection {}
        }
        impl<'c, DB: Database> crate::acquire::Acquire<'c> for &'c mut PoolConnection<DB> {
            type Database = DB;
            type Connection = &'c mut <DB as Database>::Connection;
        }
    }
    mod options {
        use crate::connection::Connection;
        use crate::database::Database;
        use crate::error::Error;
        use crate::pool::Pool;
        use futures_core::future::BoxFuture;
        use log::LevelFilter;
        use std::fmt::{self};
        use std::time::Duration;
        pub struct PoolOptions<DB: Database>(DB);
        pub struct PoolConnectionMetadata {
            pub age: Duration,
            pub idle_for: Duration,
        }
        impl<DB: Database> Default for PoolOptions<DB> {}
        impl<DB: Database> PoolOptions<DB> {
            pub fn new() -> Self {}
            pub fn max_connections(self, max: u32) -> Self {}
            pub fn get_max_connections(&self) -> u32 {}
            pub fn min_connections(self, min: u32) -> Self {}
            pub fn get_min_connections(&self) -> u32 {}
            pub fn acquire_time_level(self, level: LevelFilter) -> Self {}
            pub fn acquire_slow_level(self, level: LevelFilter) -> Self {}
            pub fn acquire_slow_threshold(self, threshold: Duration) -> Self {}
            pub fn get_acquire_slow_threshold(&self) -> Duration {}
            pub fn acquire_timeout(self, timeout: Duration) -> Self {}
            pub fn get_acquire_timeout(&self) -> Duration {}
            pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self {}
            pub fn get_max_lifetime(&self) -> Option<Duration> {}
            pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
            pub fn get_idle_timeout(&self) -> Option<Duration> {}
            pub fn test_before_acquire(self, test: bool) -> Self {}
            pub fn get_test_before_acquire(&self) -> bool {}
            pub fn after_connect<F>(self, callback: F) -> Self
            where
                for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<(), Error>>,
            {
            }
            pub fn before_acquire<F>(self, callback: F) -> Self
            where
                for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>>,
            {
            }
            pub fn after_release<F>(self, callback: F) -> Self
            where
                for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>>,
            {
            }
            #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
            #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
            pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error> {}
            #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
            #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
            pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error> {}
            #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
            #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
            pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error> {}
            #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
            #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
            pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB> {}
        }
    }
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Pool<DB: Database>(DB);
    pub struct CloseEvent;
    impl<DB: Database> Pool<DB> {
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
        #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
        pub async fn connect(url: &str) -> Result<Self, Error> {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
        #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
        pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error> {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
        #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
        pub fn connect_lazy(url: &str) -> Result<Self, Error> {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
        #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self {}
        pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>, Error>> + 'static {}
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>> {}
        pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error> {}
        pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error> {}
        pub async fn begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Transaction<'static, DB>, Error> {}
        pub async fn try_begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Option<Transaction<'static, DB>>, Error> {}
        pub fn close(&self) -> impl Future<Output = ()> + '_ {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_event(&self) -> CloseEvent {}
        pub fn size(&self) -> u32 {}
        pub fn num_idle(&self) -> usize {}
        pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options> {}
        pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options) {}
        pub fn options(&self) -> &PoolOptions<DB> {}
    }
    impl CloseEvent {
        pub async fn do_until<Fut: Future>(&mut self, fut: Fut) -> Result<Fut::Output, Error> {}
    }
    impl Future for CloseEvent {
        type Output = ();
    }
    impl FusedFuture for CloseEvent {}
}
pub mod connection {
    use crate::database::{Database, HasStatementCache};
    use crate::error::Error;
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use log::LevelFilter;
    use std::borrow::Cow;
    use std::fmt::Debug;
    use std::str::FromStr;
    use std::time::Duration;
    use url::Url;
    pub trait Connection: Send {
        type Database: Database<Connection = Self>;
        type Options: ConnectOptions<Connection = Self>;
        fn close(self) -> BoxFuture<'static, Result<(), Error>>;
        fn ping(&mut self) -> BoxFuture<'_, Result<(), Error>>;
        fn begin(&mut self) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>>;
        fn begin_with(&mut self, statement: impl Into<Cow<'static, str>>) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>> {}
        fn is_in_transaction(&self) -> bool {}
        fn transaction<'a, F, R, E: From<Error>>(&'a mut self, callback: F) -> BoxFuture<'a, Result<R, E>>
        where
            for<'c> F: FnOnce(&'c mut Transaction<'_, Self::Database>) -> BoxFuture<'c, Result<R, E>>,
        {
        }
        fn cached_statements_size(&self) -> usize
        where
            Self::Database: HasStatementCache,
        {
        }
        fn clear_cached_statements(&mut self) -> BoxFuture<'_, Result<(), Error>>
        where
            Self::Database: HasStatementCache,
        {
        }
        fn shrink_buffers(&mut self);
        fn connect(url: &str) -> BoxFuture<'static, Result<Self, Error>> {}
        fn connect_with(options: &Self::Options) -> BoxFuture<'_, Result<Self, Error>> {}
    }
    pub struct LogSettings {
        pub statements_level: LevelFilter,
        pub slow_statements_level: LevelFilter,
        pub slow_statements_duration: Duration,
    }
    impl Default for LogSettings {}
    impl LogSettings {
        pub fn log_statements(&mut self, level: LevelFilter) {}
        pub fn log_slow_statements(&mut self, level: LevelFilter, duration: Duration) {}
    }
    pub trait ConnectOptions: 'static + Send + Sync + FromStr<Err = Error> + Debug + Clone {
        type Connection: Connection<Options = Self> + ?Sized;
        fn from_url(url: &Url) -> Result<Self, Error>;
        fn to_url_lossy(&self) -> Url {}
        fn connect(&self) -> BoxFuture<'_, Result<Self::Connection, Error>>;
        fn log_statements(self, level: LevelFilter) -> Self;
        fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self;
        fn disable_statement_logging(self) -> Self {}
    }
}
pub mod transaction {
    use crate::database::Database;
    use crate::error::Error;
    use std::borrow::Cow;
    use std::fmt::{self};
    use std::ops::{Deref, DerefMut};
    #[twelve::nature(client)]
    pub struct Transaction<'c, DB: Database>(DB);
    impl<'c, DB: Database> Transaction<'c, DB> {
        pub async fn commit(self) -> Result<(), Error> {}
        pub async fn rollback(self) -> Result<(), Error> {}
    }
    impl<'c, DB: Database> Deref for Transaction<'c, DB> {
        type Target = DB::Connection;
    }
    impl<'c, DB: Database> DerefMut for Transaction<'c, DB> {}
    impl<'c, DB: Database> AsMut<DB::Connection> for Transaction<'c, DB> {}
    impl<'c, 't, DB: Database> crate::acquire::Acquire<'t> for &'t mut Transaction<'c, DB> {
        type Database = DB;
        type Connection = &'t mut <DB as Database>::Connection;
    }
    pub fn begin_ansi_transaction_sql(depth: usize) -> Cow<'static, str> {}
    pub fn commit_ansi_transaction_sql(depth: usize) -> Cow<'static, str> {}
    pub fn rollback_ansi_transaction_sql(depth: usize) -> Cow<'static, str> {}
}
pub mod encode {
    use crate::database::Database;
    use crate::error::BoxDynError;
    pub enum IsNull {
        Yes,
        No,
    }
    impl IsNull {
        pub fn is_null(&self) -> bool {}
    }
    pub trait Encode<'q, DB: Database> {
        fn encode(self, buf: &mut <DB as Database>::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> {}
        fn encode_by_ref(&self, buf: &mut <DB as Database>::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError>;
        fn produces(&self) -> Option<DB::TypeInfo> {}
        fn size_hint(&self) -> usize {}
    }
}
pub mod decode {
    use crate::database::Database;
    use crate::error::BoxDynError;
    use crate::value::ValueRef;
    pub trait Decode<'r, DB: Database>: Sized {
        fn decode(value: <DB as Database>::ValueRef<'r>) -> Result<Self, BoxDynError>;
    }
}
pub mod types {
    use crate::database::Database;
    use crate::type_info::TypeInfo;
    pub mod bstr {
        use crate::database::Database;
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        pub use bstr::{BStr, BString, ByteSlice};
    }
    mod json {
        use crate::database::Database;
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        pub use serde_json::value::RawValue as JsonRawValue;
        pub use serde_json::Value as JsonValue;
        use std::ops::{Deref, DerefMut};
        pub struct Json<T: ?Sized>(pub T);
        impl<T: ?Sized> Default for Json<T> {}
        impl<T> From<T> for Json<T> {}
        impl<T> Deref for Json<T> {
            type Target = T;
        }
        impl<T> DerefMut for Json<T> {}
        impl<T> AsRef<T> for Json<T> {}
        impl<T> AsMut<T> for Json<T> {}
    }
    mod text {
        use std::ops::{Deref, DerefMut};
        pub struct Text<T>(pub T);
        impl<T> Default for Text<T> {}
        impl<T> Text<T> {
            pub fn into_inner(self) -> T {}
        }
        impl<T> Deref for Text<T> {
            type Target = T;
        }
        impl<T> DerefMut for Text<T> {}
    }
    pub use uuid::{self, Uuid};
    pub mod chrono {
        pub use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
    }
    pub use bit_vec::BitVec;
    pub mod time {
        pub use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};
    }
    pub use bigdecimal::BigDecimal;
    pub use rust_decimal::Decimal;
    pub mod ipnet {
        pub use ipnet::{IpNet, Ipv4Net, Ipv6Net};
    }
    pub mod ipnetwork {
        pub use ipnetwork::{IpNetwork, Ipv4Network, Ipv6Network};
    }
    pub mod mac_address {
        pub use mac_address::MacAddress;
    }
    pub use bstr::{BStr, BString};
    pub use json::{Json, JsonRawValue, JsonValue};
    pub use text::Text;
    pub trait Type<DB: Database> {
        fn type_info() -> DB::TypeInfo;
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
}
pub mod query {
    use crate::arguments::{Arguments, IntoArguments};
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::{BoxDynError, Error};
    use crate::executor::{Execute, Executor};
    use crate::statement::Statement;
    use crate::types::Type;
    use either::Either;
    use futures_core::stream::BoxStream;
    pub struct Query<'q, DB: Database, A>(DB, A);
    pub struct Map<'q, DB: Database, F, A>(DB, F, A);
    impl<'q, DB: Database, A: IntoArguments<'q, DB>> Execute<'q, DB> for Query<'q, DB, A> {}
    impl<'q, DB: Database> Query<'q, DB, <DB as Database>::Arguments<'q>> {
        pub fn bind<T: Encode<'q, DB> + Type<DB>>(self, value: T) -> Self {}
        pub fn try_bind<T: Encode<'q, DB> + Type<DB>>(&mut self, value: T) -> Result<(), BoxDynError> {}
    }
    impl<'q, DB: Database + HasStatementCache, A> Query<'q, DB, A> {
        pub fn persistent(self, value: bool) -> Self {}
    }
    impl<'q, DB: Database, A: IntoArguments<'q, DB>> Query<'q, DB, A> {
        pub fn map<F: FnMut(DB::Row) -> O, O>(self, f: F) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<O, Error> + Send, A> {}
        pub fn try_map<F: FnMut(DB::Row) -> Result<O, Error>, O>(self, f: F) -> Map<'q, DB, F, A> {}
        pub async fn execute<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error> {}
        pub async fn execute_many<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<DB::QueryResult, Error>> {}
        pub fn fetch<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>> {}
        pub fn fetch_many<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, DB::Row>, Error>> {}
        pub async fn fetch_all<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<DB::Row>, Error> {}
        pub async fn fetch_one<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::Row, Error> {}
        pub async fn fetch_optional<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<DB::Row>, Error> {}
    }
    impl<'q, DB: Database, F, A: IntoArguments<'q, DB>> Execute<'q, DB> for Map<'q, DB, F, A> {}
    impl<'q, DB: Database, F: FnMut(DB::Row) -> Result<O, Error>, O, A: IntoArguments<'q, DB>> Map<'q, DB, F, A> {
        /// Of `Query` alone, which a checked query without columns is; which one, its text alone tells.
        pub async fn execute<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error> {}
        pub fn map<G: FnMut(O) -> P, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A> {}
        pub fn try_map<G: FnMut(O) -> Result<P, Error>, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A> {}
        pub fn fetch<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
        pub fn fetch_many<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>> {}
        pub async fn fetch_all<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> {}
        pub async fn fetch_one<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error> {}
        pub async fn fetch_optional<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {}
    }
    pub fn query_statement<'q, DB: Database>(statement: &'q DB::Statement<'q>) -> Query<'q, DB, <DB as Database>::Arguments<'_>> {}
    pub fn query_statement_with<'q, DB: Database, A: IntoArguments<'q, DB>>(statement: &'q DB::Statement<'q>, arguments: A) -> Query<'q, DB, A> {}
    pub fn query<DB: Database>(sql: &str) -> Query<'_, DB, <DB as Database>::Arguments<'_>> {}
    pub fn query_with<'q, DB: Database, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: A) -> Query<'q, DB, A> {}
    pub fn query_with_result<'q, DB: Database, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: Result<A, BoxDynError>) -> Query<'q, DB, A> {}
}
pub mod acquire {
    use crate::database::Database;
    use crate::error::Error;
    use crate::pool::{Pool, PoolConnection};
    use crate::transaction::Transaction;
    use futures_core::future::BoxFuture;
    use std::ops::{Deref, DerefMut};
    pub trait Acquire<'c> {
        type Database: Database;
        type Connection: Deref<Target = <Self::Database as Database>::Connection> + DerefMut + Send;
        fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
        fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
    }
    impl<'a, DB: Database> Acquire<'a> for &'_ Pool<DB> {
        type Database = DB;
        type Connection = PoolConnection<DB>;
    }
}
pub mod column {
    use crate::database::Database;
    use crate::error::Error;
    use std::fmt::Debug;
    pub trait Column: 'static + Send + Sync + Debug {
        type Database: Database<Column = Self>;
        fn ordinal(&self) -> usize;
        fn name(&self) -> &str;
        fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
    }
    pub trait ColumnIndex<T: ?Sized>: Debug {
        fn index(&self, container: &T) -> Result<usize, Error>;
    }
    impl<T: ?Sized, I: ColumnIndex<T> + ?Sized> ColumnIndex<T> for &'_ I {}
}
pub mod statement {
    use crate::arguments::IntoArguments;
    use crate::column::ColumnIndex;
    use crate::database::Database;
    use crate::error::Error;
    use crate::from_row::FromRow;
    use crate::query::Query;
    use crate::query_as::QueryAs;
    use crate::query_scalar::QueryScalar;
    use either::Either;
    pub trait Statement<'q>: Send + Sync {
        type Database: Database;
        fn to_owned(&self) -> <Self::Database as Database>::Statement<'static>;
        fn sql(&self) -> &str;
        fn parameters(&self) -> Option<Either<&[<Self::Database as Database>::TypeInfo], usize>>;
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column {}
        fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> {}
        fn query(&self) -> Query<'_, Self::Database, <Self::Database as Database>::Arguments<'_>>;
        fn query_with<'s, A: IntoArguments<'s, Self::Database>>(&'s self, arguments: A) -> Query<'s, Self::Database, A>;
        fn query_as<O: for<'r> FromRow<'r, <Self::Database as Database>::Row>>(&self) -> QueryAs<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>;
        fn query_as_with<'s, O: for<'r> FromRow<'r, <Self::Database as Database>::Row>, A: IntoArguments<'s, Self::Database>>(
            &'s self,
            arguments: A,
        ) -> QueryAs<'s, Self::Database, O, A>;
        fn query_scalar<O>(&self) -> QueryScalar<'_, Self::Database, O, <Self::Database as Database>::Arguments<'_>>
        where
            (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
        fn query_scalar_with<'s, O, A: IntoArguments<'s, Self::Database>>(&'s self, arguments: A) -> QueryScalar<'s, Self::Database, O, A>
        where
            (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
    }
}
pub mod database {
    use crate::arguments::Arguments;
    use crate::column::Column;
    use crate::connection::Connection;
    use crate::row::Row;
    use crate::statement::Statement;
    use crate::transaction::TransactionManager;
    use crate::type_info::TypeInfo;
    use crate::value::{Value, ValueRef};
    use std::fmt::Debug;
    pub trait Database: 'static + Sized + Send + Debug {
        type Connection: Connection<Database = Self>;
        type TransactionManager: TransactionManager<Database = Self>;
        type Row: Row<Database = Self>;
        type QueryResult: 'static + Sized + Send + Sync + Default + Extend<Self::QueryResult>;
        type Column: Column<Database = Self>;
        type TypeInfo: TypeInfo;
        type Value: Value<Database = Self> + 'static;
        type ValueRef<'r>: ValueRef<'r, Database = Self>;
        type Arguments<'q>: Arguments<'q, Database = Self>;
        type ArgumentBuffer<'q>;
        type Statement<'q>: Statement<'q, Database = Self>;
        const NAME: &'static str;
        const URL_SCHEMES: &'static [&'static str];
    }
    pub trait HasStatementCache {}
}
pub mod describe {
    use crate::database::Database;
    use either::Either;
    impl<DB: Database> Describe<DB> {
        pub fn columns(&self) -> &[DB::Column] {}
        pub fn column(&self, index: usize) -> &DB::Column {}
        pub fn parameters(&self) -> Option<Either<&[DB::TypeInfo], usize>> {}
        pub fn nullable(&self, column: usize) -> Option<bool> {}
    }
}
pub mod executor {
    use crate::database::Database;
    use crate::error::{BoxDynError, Error};
    use either::Either;
    use futures_core::future::BoxFuture;
    use futures_core::stream::BoxStream;
    use std::fmt::Debug;
    pub trait Executor<'c>: Send + Debug + Sized {
        type Database: Database;
        fn execute<'e, 'q, E: Execute<'q, Self::Database>>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::QueryResult, Error>> {}
        fn execute_many<'e, 'q, E: Execute<'q, Self::Database>>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::QueryResult, Error>> {}
        fn fetch<'e, 'q, E: Execute<'q, Self::Database>>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::Row, Error>> {}
        fn fetch_many<'e, 'q, E: Execute<'q, Self::Database>>(
            self,
            query: E,
        ) -> BoxStream<'e, Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>>;
        fn fetch_all<'e, 'q, E: Execute<'q, Self::Database>>(self, query: E) -> BoxFuture<'e, Result<Vec<<Self::Database as Database>::Row>, Error>> {}
        fn fetch_one<'e, 'q, E: Execute<'q, Self::Database>>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::Row, Error>> {}
        fn fetch_optional<'e, 'q, E: Execute<'q, Self::Database>>(self, query: E) -> BoxFuture<'e, Result<Option<<Self::Database as Database>::Row>, Error>>;
        fn prepare<'e, 'q>(self, query: &'q str) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement<'q>, Error>> {}
        fn prepare_with<'e, 'q>(
            self,
            sql: &'q str,
            parameters: &'e [<Self::Database as Database>::TypeInfo],
        ) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement<'q>, Error>>;
    }
    pub trait Execute<'q, DB: Database>: Send + Sized {
        fn sql(&self) -> &'q str;
        fn statement(&self) -> Option<&DB::Statement<'q>>;
        fn take_arguments(&mut self) -> Result<Option<<DB as Database>::Arguments<'q>>, BoxDynError>;
        fn persistent(&self) -> bool;
    }
    impl<'q, DB: Database> Execute<'q, DB> for &'q str {}
    impl<'q, DB: Database> Execute<'q, DB> for (&'q str, Option<<DB as Database>::Arguments<'q>>) {}
}
pub mod from_row {
    use crate::{error::Error, row::Row};
    pub trait FromRow<'r, R: Row>: Sized {
        fn from_row(row: &'r R) -> Result<Self, Error>;
    }
    impl<'r, R: Row> FromRow<'r, R> for () {}
}
pub mod query_as {
    use crate::arguments::IntoArguments;
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::{BoxDynError, Error};
    use crate::executor::{Execute, Executor};
    use crate::from_row::FromRow;
    use crate::types::Type;
    use either::Either;
    use futures_core::stream::BoxStream;
    pub struct QueryAs<'q, DB: Database, O, A>(DB, O, A);
    impl<'q, DB: Database, O, A: IntoArguments<'q, DB>> Execute<'q, DB> for QueryAs<'q, DB, O, A> {}
    impl<'q, DB: Database, O> QueryAs<'q, DB, O, <DB as Database>::Arguments<'q>> {
        pub fn bind<T: Encode<'q, DB> + Type<DB>>(self, value: T) -> Self {}
    }
    impl<'q, DB: Database + HasStatementCache, O, A> QueryAs<'q, DB, O, A> {
        pub fn persistent(self, value: bool) -> Self {}
    }
    impl<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>, A: IntoArguments<'q, DB>> QueryAs<'q, DB, O, A> {
        pub fn fetch<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
        pub fn fetch_many<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>> {}
        pub async fn fetch_all<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> {}
        pub async fn fetch_one<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error> {}
        pub async fn fetch_optional<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {}
    }
    pub fn query_as<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>>(sql: &'q str) -> QueryAs<'q, DB, O, <DB as Database>::Arguments<'q>> {}
    pub fn query_as_with<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O, A> {}
    pub fn query_as_with_result<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>, A: IntoArguments<'q, DB>>(
        sql: &'q str,
        arguments: Result<A, BoxDynError>,
    ) -> QueryAs<'q, DB, O, A> {
    }
    pub fn query_statement_as<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>>(statement: &'q DB::Statement<'q>) -> QueryAs<'q, DB, O, <DB as Database>::Arguments<'_>> {}
    pub fn query_statement_as_with<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>, A: IntoArguments<'q, DB>>(
        statement: &'q DB::Statement<'q>,
        arguments: A,
    ) -> QueryAs<'q, DB, O, A> {
    }
}
pub mod query_builder {
    use crate::arguments::{Arguments, IntoArguments};
    use crate::database::Database;
    use crate::encode::Encode;
    use crate::from_row::FromRow;
    use crate::query::Query;
    use crate::query_as::QueryAs;
    use crate::query_scalar::QueryScalar;
    use crate::types::Type;
    use std::fmt::Display;
    pub struct QueryBuilder<'args, DB: Database>(DB);
    impl<'args, DB: Database> Default for QueryBuilder<'args, DB> {}
    impl<'args, DB: Database + Database> QueryBuilder<'args, DB> {
        pub fn new(init: impl Into<String>) -> Self
        where
            <DB as Database>::Arguments<'args>: Default,
        {
        }
        pub fn with_arguments<A: IntoArguments<'args, DB>>(init: impl Into<String>, arguments: A) -> Self
        where
            DB: Database,
        {
        }
        pub fn push(&mut self, sql: impl Display) -> &mut Self {}
        pub fn push_bind<T: Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Self {}
        pub fn separated<'qb, Sep: Display>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep> {}
        pub fn push_values<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
        pub fn push_tuples<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
        pub fn build(&mut self) -> Query<'_, DB, <DB as Database>::Arguments<'args>> {}
        pub fn build_query_as<'q, T: FromRow<'q, DB::Row>>(&'q mut self) -> QueryAs<'q, DB, T, <DB as Database>::Arguments<'args>> {}
        pub fn build_query_scalar<'q, T>(&'q mut self) -> QueryScalar<'q, DB, T, <DB as Database>::Arguments<'args>>
        where
            DB: Database,
            (T,): for<'r> FromRow<'r, DB::Row>,
        {
        }
        pub fn reset(&mut self) -> &mut Self {}
        pub fn sql(&self) -> &str {}
        pub fn into_sql(self) -> String {}
    }
    pub struct Separated<'qb, 'args, DB: Database, Sep>(DB, Sep);
    impl<'qb, 'args, DB: Database, Sep: Display> Separated<'qb, 'args, DB, Sep> {
        pub fn push(&mut self, sql: impl Display) -> &mut Self {}
        pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Self {}
        pub fn push_bind<T: Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Self {}
        pub fn push_bind_unseparated<T: Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Self {}
    }
}
pub mod query_scalar {
    use crate::arguments::IntoArguments;
    use crate::database::{Database, HasStatementCache};
    use crate::encode::Encode;
    use crate::error::{BoxDynError, Error};
    use crate::executor::{Execute, Executor};
    use crate::from_row::FromRow;
    use crate::types::Type;
    use either::Either;
    use futures_core::stream::BoxStream;
    pub struct QueryScalar<'q, DB: Database, O, A>(DB, O, A);
    impl<'q, DB: Database, O, A: IntoArguments<'q, DB>> Execute<'q, DB> for QueryScalar<'q, DB, O, A> {}
    impl<'q, DB: Database, O> QueryScalar<'q, DB, O, <DB as Database>::Arguments<'q>> {
        pub fn bind<T: Encode<'q, DB> + Type<DB>>(self, value: T) -> Self {}
    }
    impl<'q, DB: Database + HasStatementCache, O, A> QueryScalar<'q, DB, O, A> {
        pub fn persistent(self, value: bool) -> Self {}
    }
    impl<'q, DB: Database, O, A: IntoArguments<'q, DB>> QueryScalar<'q, DB, O, A>
    where
        (O,): for<'r> FromRow<'r, DB::Row>,
    {
        pub fn fetch<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
        pub fn fetch_many<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>> {}
        pub async fn fetch_all<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> {}
        pub async fn fetch_one<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error> {}
        pub async fn fetch_optional<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {}
    }
    pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> QueryScalar<'q, DB, O, <DB as Database>::Arguments<'q>>
    where
        (O,): for<'r> FromRow<'r, DB::Row>,
    {
    }
    pub fn query_scalar_with<'q, DB: Database, O, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: A) -> QueryScalar<'q, DB, O, A>
    where
        (O,): for<'r> FromRow<'r, DB::Row>,
    {
    }
    pub fn query_scalar_with_result<'q, DB: Database, O, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: Result<A, BoxDynError>) -> QueryScalar<'q, DB, O, A>
    where
        (O,): for<'r> FromRow<'r, DB::Row>,
    {
    }
    pub fn query_statement_scalar<'q, DB: Database, O>(statement: &'q DB::Statement<'q>) -> QueryScalar<'q, DB, O, <DB as Database>::Arguments<'_>>
    where
        (O,): for<'r> FromRow<'r, DB::Row>,
    {
    }
    pub fn query_statement_scalar_with<'q, DB: Database, O, A: IntoArguments<'q, DB>>(statement: &'q DB::Statement<'q>, arguments: A) -> QueryScalar<'q, DB, O, A>
    where
        (O,): for<'r> FromRow<'r, DB::Row>,
    {
    }
}
pub mod raw_sql {
    use crate::database::Database;
    use crate::executor::{Execute, Executor};
    use crate::Error;
    use either::Either;
    use futures_core::stream::BoxStream;
    pub struct RawSql<'q>;
    pub fn raw_sql(sql: &str) -> RawSql<'_> {}
    impl<'q, DB: Database> Execute<'q, DB> for RawSql<'q> {}
    impl<'q> RawSql<'q> {
        pub async fn execute<'e, E: Executor<'e>>(self, executor: E) -> crate::Result<<E::Database as Database>::QueryResult> {}
        pub fn execute_many<'e, E: Executor<'e>>(self, executor: E) -> BoxStream<'e, crate::Result<<E::Database as Database>::QueryResult>> {}
        pub fn fetch<'e, E: Executor<'e>>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::Row, Error>> {}
        pub fn fetch_many<'e, E: Executor<'e>>(self, executor: E) -> BoxStream<'e, Result<Either<<E::Database as Database>::QueryResult, <E::Database as Database>::Row>, Error>> {}
        pub async fn fetch_all<'e, E: Executor<'e>>(self, executor: E) -> crate::Result<Vec<<E::Database as Database>::Row>> {}
        pub async fn fetch_one<'e, E: Executor<'e>>(self, executor: E) -> crate::Result<<E::Database as Database>::Row> {}
        pub async fn fetch_optional<'e, E: Executor<'e>>(self, executor: E) -> crate::Result<<E::Database as Database>::Row> {}
    }
}
pub mod row {
    use crate::column::ColumnIndex;
    use crate::database::Database;
    use crate::decode::Decode;
    use crate::error::Error;
    use crate::types::Type;
    use crate::value::ValueRef;
    pub trait Row: Unpin + Send + Sync + 'static {
        type Database: Database<Row = Self>;
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column {}
        fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> {}
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T {}
        fn get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T {}
        fn try_get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error> {}
        fn try_get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error> {}
        fn try_get_raw<I: ColumnIndex<Self>>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef<'_>, Error>;
    }
}
pub mod type_info {
    use std::fmt::{Debug, Display};
    pub trait TypeInfo: Debug + Display + Clone + PartialEq<Self> + Send + Sync {
        fn is_null(&self) -> bool;
        fn name(&self) -> &str;
        fn type_compatible(&self, other: &Self) -> bool {}
    }
}
pub mod value {
    use crate::database::Database;
    use crate::decode::Decode;
    use crate::error::Error;
    use crate::type_info::TypeInfo;
    use crate::types::Type;
    use std::borrow::Cow;
    pub trait Value {
        type Database: Database<Value = Self>;
        fn as_ref(&self) -> <Self::Database as Database>::ValueRef<'_>;
        fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
        fn decode<'r, T: Decode<'r, Self::Database> + Type<Self::Database>>(&'r self) -> T {}
        fn decode_unchecked<'r, T: Decode<'r, Self::Database>>(&'r self) -> T {}
        fn try_decode<'r, T: Decode<'r, Self::Database> + Type<Self::Database>>(&'r self) -> Result<T, Error> {}
        fn try_decode_unchecked<'r, T: Decode<'r, Self::Database>>(&'r self) -> Result<T, Error> {}
    }
    pub trait ValueRef<'r>: Sized {
        type Database: Database;
        fn to_owned(&self) -> <Self::Database as Database>::Value;
        fn type_info(&self) -> Cow<'_, <Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
    }
}
pub mod migrate {
    mod error {
        use crate::error::{BoxDynError, Error};
        pub enum MigrateError {
            Execute(Error),
            ExecuteMigration(Error, i64),
            Source(BoxDynError),
            VersionMissing(i64),
            VersionMismatch(i64),
            VersionNotPresent(i64),
            VersionTooOld(i64, i64),
            VersionTooNew(i64, i64),
            ForceNotSupported,
            InvalidMixReversibleAndSimple,
            Dirty(i64),
        }
    }
    mod migrate {
        use crate::error::Error;
        use crate::migrate::{AppliedMigration, MigrateError, Migration};
        use futures_core::future::BoxFuture;
        use std::time::Duration;
        pub trait MigrateDatabase {
            fn create_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
            fn database_exists(url: &str) -> BoxFuture<'_, Result<bool, Error>>;
            fn drop_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
            fn force_drop_database(url: &str) -> BoxFuture<'_, Result<(), Error>> {}
        }
        pub trait Migrate {
            fn ensure_migrations_table(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
            fn dirty_version(&mut self) -> BoxFuture<'_, Result<Option<i64>, MigrateError>>;
            fn list_applied_migrations(&mut self) -> BoxFuture<'_, Result<Vec<AppliedMigration>, MigrateError>>;
            fn lock(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
            fn unlock(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
            fn apply<'e, 'm>(&'e mut self, migration: &'m Migration) -> BoxFuture<'m, Result<Duration, MigrateError>>;
            fn revert<'e, 'm>(&'e mut self, migration: &'m Migration) -> BoxFuture<'m, Result<Duration, MigrateError>>;
        }
    }
    mod migration {
        use super::MigrationType;
        use std::borrow::Cow;
        pub struct Migration {
            pub version: i64,
            pub description: Cow<'static, str>,
            pub migration_type: MigrationType,
            pub sql: Cow<'static, str>,
            pub checksum: Cow<'static, [u8]>,
            pub no_tx: bool,
        }
        impl Migration {
            pub fn new(version: i64, description: Cow<'static, str>, migration_type: MigrationType, sql: Cow<'static, str>, no_tx: bool) -> Self {}
        }
        pub struct AppliedMigration {
            pub version: i64,
            pub checksum: Cow<'static, [u8]>,
        }
    }
    mod migration_type {
        use super::Migrator;
        pub enum MigrationType {
            Simple,
            ReversibleUp,
            ReversibleDown,
        }
        impl MigrationType {
            pub fn from_filename(filename: &str) -> Self {}
            pub fn is_reversible(&self) -> bool {}
            pub fn is_up_migration(&self) -> bool {}
            pub fn is_down_migration(&self) -> bool {}
            pub fn label(&self) -> &'static str {}
            pub fn suffix(&self) -> &'static str {}
            pub fn file_content(&self) -> &'static str {}
            pub fn infer(migrator: &Migrator, reversible: bool) -> MigrationType {}
        }
    }
    mod migrator {
        use crate::acquire::Acquire;
        use crate::migrate::{Migrate, MigrateError, Migration, MigrationSource};
        use std::ops::Deref;
        use std::slice;
        pub struct Migrator;
        impl Migrator {
            pub async fn new<'s, S: MigrationSource<'s>>(source: S) -> Result<Self, MigrateError> {}
            pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &Self {}
            pub fn set_locking(&mut self, locking: bool) -> &Self {}
            pub fn iter(&self) -> slice::Iter<'_, Migration> {}
            pub fn version_exists(&self, version: i64) -> bool {}
            pub async fn run<'a, A: Acquire<'a>>(&self, migrator: A) -> Result<(), MigrateError>
            where
                <A::Connection as Deref>::Target: Migrate,
            {
            }
            pub async fn undo<'a, A: Acquire<'a>>(&self, migrator: A, target: i64) -> Result<(), MigrateError>
            where
                <A::Connection as Deref>::Target: Migrate,
            {
            }
        }
    }
    mod source {
        use crate::error::BoxDynError;
        use crate::migrate::Migration;
        use futures_core::future::BoxFuture;
        use std::fmt::Debug;
        use std::path::{Path, PathBuf};
        pub trait MigrationSource<'s>: Debug {
            fn resolve(self) -> BoxFuture<'s, Result<Vec<Migration>, BoxDynError>>;
        }
        impl<'s> MigrationSource<'s> for &'s Path {}
        impl MigrationSource<'static> for PathBuf {}
        pub struct ResolveError;
        pub fn resolve_blocking(path: &Path) -> Result<Vec<(Migration, PathBuf)>, ResolveError> {}
    }
    pub use error::MigrateError;
    pub use migrate::{Migrate, MigrateDatabase};
    pub use migration::{AppliedMigration, Migration};
    pub use migration_type::MigrationType;
    pub use migrator::Migrator;
    pub use source::MigrationSource;
}
pub mod any {
    use crate::executor::Executor;
    mod arguments {
        use crate::any::value::AnyValueKind;
        use crate::any::Any;
        use crate::arguments::Arguments;
        pub struct AnyArguments<'q>;
        impl<'q> Arguments<'q> for AnyArguments<'q> {
            type Database = Any;
        }
        pub struct AnyArgumentBuffer<'q>(pub Vec<AnyValueKind<'q>>);
        impl<'q> Default for AnyArguments<'q> {}
    }
    pub(crate) mod column {
        use crate::any::Any;
        use crate::column::Column;
        pub struct AnyColumn;
        impl Column for AnyColumn {
            type Database = Any;
        }
    }
    mod connection {
        use crate::any::{Any, AnyConnectOptions};
        use crate::connection::Connection;
        use crate::database::Database;
        pub use backend::AnyConnectionBackend;
        use futures_core::future::BoxFuture;
        use std::borrow::Cow;
        mod backend {
            use crate::any::{Any, AnyArguments, AnyQueryResult, AnyRow, AnyStatement, AnyTypeInfo};
            use crate::describe::Describe;
            use either::Either;
            use futures_core::future::BoxFuture;
            use futures_core::stream::BoxStream;
            use std::borrow::Cow;
            use std::fmt::Debug;
            pub trait AnyConnectionBackend: std::any::Any + Debug + Send + 'static {
                fn name(&self) -> &str;
                fn close(self: Box<Self>) -> BoxFuture<'static, crate::Result<()>>;
                fn ping(&mut self) -> BoxFuture<'_, crate::Result<()>>;
                fn begin(&mut self, statement: Option<Cow<'static, str>>) -> BoxFuture<'_, crate::Result<()>>;
                fn commit(&mut self) -> BoxFuture<'_, crate::Result<()>>;
                fn rollback(&mut self) -> BoxFuture<'_, crate::Result<()>>;
                fn start_rollback(&mut self);
                fn get_transaction_depth(&self) -> usize {}
                fn is_in_transaction(&self) -> bool {}
                fn cached_statements_size(&self) -> usize {}
                fn clear_cached_statements(&mut self) -> BoxFuture<'_, crate::Result<()>> {}
                fn shrink_buffers(&mut self);
                fn as_migrate(&mut self) -> crate::Result<&mut (dyn crate::migrate::Migrate + Send + 'static)> {}
                fn fetch_many<'q>(
                    &'q mut self,
                    query: &'q str,
                    persistent: bool,
                    arguments: Option<AnyArguments<'q>>,
                ) -> BoxStream<'q, crate::Result<Either<AnyQueryResult, AnyRow>>>;
                fn fetch_optional<'q>(&'q mut self, query: &'q str, persistent: bool, arguments: Option<AnyArguments<'q>>) -> BoxFuture<'q, crate::Result<Option<AnyRow>>>;
                fn prepare_with<'c, 'q>(&'c mut self, sql: &'q str, parameters: &[AnyTypeInfo]) -> BoxFuture<'c, crate::Result<AnyStatement<'q>>>;
                fn describe<'q>(&'q mut self, sql: &'q str) -> BoxFuture<'q, crate::Result<Describe<Any>>>;
            }
        }
        mod executor {
            use crate::any::{Any, AnyConnection};
            use crate::executor::Executor;
            impl<'c> Executor<'c> for &'c mut AnyConnection {
                type Database = Any;
            }
        }
        #[twelve::nature(client)]
        pub struct AnyConnection;
        impl AnyConnection {
            pub fn backend_name(&self) -> &str {}
        }
        impl Connection for AnyConnection {
            type Database = Any;
            type Options = AnyConnectOptions;
        }
    }
    mod database {
        use crate::any::{
            AnyArgumentBuffer, AnyArguments, AnyColumn, AnyConnection, AnyQueryResult, AnyRow, AnyStatement, AnyTransactionManager, AnyTypeInfo, AnyValue, AnyValueRef,
        };
        use crate::database::{Database, HasStatementCache};
        pub struct Any;
        impl Database for Any {
            type Connection = AnyConnection;
            type TransactionManager = AnyTransactionManager;
            type Row = AnyRow;
            type QueryResult = AnyQueryResult;
            type Column = AnyColumn;
            type TypeInfo = AnyTypeInfo;
            type Value = AnyValue;
            type ValueRef<'r> = AnyValueRef<'r>;
            type Arguments<'q> = AnyArguments<'q>;
            type ArgumentBuffer<'q> = AnyArgumentBuffer<'q>;
            type Statement<'q> = AnyStatement<'q>;
        }
        impl HasStatementCache for Any {}
    }
    mod kind {
        use crate::error::Error;
        use std::str::FromStr;
        pub enum AnyKind {
            Postgres,
            MySql,
            Sqlite,
            Mssql,
        }
        impl FromStr for AnyKind {
            type Err = Error;
        }
    }
    mod options {
        use crate::any::AnyConnection;
        use crate::connection::{ConnectOptions, LogSettings};
        use crate::error::Error;
        use std::str::FromStr;
        use url::Url;
        pub struct AnyConnectOptions {
            pub database_url: Url,
            pub log_settings: LogSettings,
        }
        impl FromStr for AnyConnectOptions {
            type Err = Error;
        }
        impl ConnectOptions for AnyConnectOptions {
            type Connection = AnyConnection;
        }
    }
    mod query_result {
        pub struct AnyQueryResult;
        impl Default for AnyQueryResult {}
        impl AnyQueryResult {
            pub fn rows_affected(&self) -> u64 {}
            pub fn last_insert_id(&self) -> Option<i64> {}
        }
    }
    pub(crate) mod row {
        use crate::any::Any;
        use crate::column::ColumnIndex;
        use crate::database::Database;
        use crate::row::Row;
        pub struct AnyRow;
        impl Row for AnyRow {
            type Database = Any;
        }
        impl<'i> ColumnIndex<AnyRow> for &'i str {}
    }
    mod statement {
        use crate::any::Any;
        use crate::column::ColumnIndex;
        use crate::database::Database;
        use crate::statement::Statement;
        pub struct AnyStatement<'q>;
        impl<'q> Statement<'q> for AnyStatement<'q> {
            type Database = Any;
        }
        impl<'i> ColumnIndex<AnyStatement<'_>> for &'i str {}
    }
    mod transaction {
        use crate::any::Any;
        use crate::database::Database;
        use crate::transaction::TransactionManager;
        pub struct AnyTransactionManager;
        impl TransactionManager for AnyTransactionManager {
            type Database = Any;
        }
    }
    pub(crate) mod type_info {
        use crate::type_info::TypeInfo;
        use std::fmt::{self};
        use AnyTypeInfoKind::*;
        pub struct AnyTypeInfo;
        impl AnyTypeInfo {
            pub fn kind(&self) -> AnyTypeInfoKind {}
        }
        pub enum AnyTypeInfoKind {
            Null,
            Bool,
            SmallInt,
            Integer,
            BigInt,
            Real,
            Double,
            Text,
            Blob,
        }
        impl TypeInfo for AnyTypeInfo {}
        impl AnyTypeInfoKind {
            pub fn is_integer(&self) -> bool {}
        }
    }
    pub mod types {
        mod blob {
            use crate::any::Any;
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
        }
        mod bool {
            use crate::any::Any;
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
        }
        mod float {
            use crate::any::Any;
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
        }
        mod int {
            use crate::any::Any;
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
        }
        mod str {
            use crate::any::types::str;
            use crate::any::Any;
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
        }
    }
    pub(crate) mod value {
        use crate::any::{Any, AnyTypeInfoKind};
        use crate::database::Database;
        use crate::value::{Value, ValueRef};
        use std::borrow::Cow;
        pub enum AnyValueKind<'a> {
            Null(AnyTypeInfoKind),
            Bool(bool),
            SmallInt(i16),
            Integer(i32),
            BigInt(i64),
            Real(f32),
            Double(f64),
            Text(Cow<'a, str>),
            Blob(Cow<'a, [u8]>),
        }
        pub struct AnyValue;
        pub struct AnyValueRef<'a>;
        impl Value for AnyValue {
            type Database = Any;
        }
        impl<'a> ValueRef<'a> for AnyValueRef<'a> {
            type Database = Any;
        }
    }
    mod migrate {
        use crate::any::{Any, AnyConnection};
        use crate::migrate::{Migrate, MigrateDatabase};
        impl MigrateDatabase for Any {}
        impl Migrate for AnyConnection {}
    }
    use crate::encode::Encode;
    use crate::types::Type;
    pub use arguments::{AnyArgumentBuffer, AnyArguments};
    pub use column::AnyColumn;
    pub use connection::AnyConnection;
    pub use connection::AnyConnectionBackend;
    pub use database::Any;
    pub use kind::AnyKind;
    pub use options::AnyConnectOptions;
    pub use query_result::AnyQueryResult;
    pub use row::AnyRow;
    pub use statement::AnyStatement;
    pub use transaction::AnyTransactionManager;
    pub use type_info::{AnyTypeInfo, AnyTypeInfoKind};
    pub use value::{AnyValue, AnyValueRef};
    pub type AnyPool = crate::pool::Pool<Any>;
    pub type AnyPoolOptions = crate::pool::PoolOptions<Any>;
    pub trait AnyExecutor<'c>: Executor<'c, Database = Any> {}
    impl<'c, T: Executor<'c, Database = Any>> AnyExecutor<'c> for T {}
}
pub use either::Either;
pub use error::{Error, Result};
pub use hashbrown::{hash_map, HashMap};
pub use indexmap::IndexMap;
pub use smallvec::SmallVec;
pub use url::{self, Url};

/// Since 0.9, whose functions take an `impl SqlSafeStr` where the older ones take a `&str`.
pub mod sql_str {
    pub trait SqlSafeStr {
        fn into_sql_str(self) -> SqlStr;
    }
    impl SqlSafeStr for &'static str {}
    pub struct AssertSqlSafe<T>(pub T);
    impl<T> SqlSafeStr for AssertSqlSafe<T> {}
    pub struct SqlStr;
    impl SqlSafeStr for SqlStr {}
    impl SqlStr {
        pub fn as_str(&self) -> &str {}
        pub const fn from_static(sql: &'static str) -> Self {}
    }
    impl AsRef<str> for SqlStr {}
}
