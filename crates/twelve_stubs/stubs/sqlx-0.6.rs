//! package = "sqlx", version = ">=0.5, <0.7"
// What is `sqlx-core` stands in its module.

pub use crate::sqlx_core::acquire::Acquire;
pub use crate::sqlx_core::arguments::{Arguments, IntoArguments};
pub use crate::sqlx_core::column::{Column, ColumnIndex};
pub use crate::sqlx_core::connection::{ConnectOptions, Connection};
pub use crate::sqlx_core::database::{self, Database};
pub use crate::sqlx_core::describe::Describe;
pub use crate::sqlx_core::error::{self, Error, Result};
pub use crate::sqlx_core::executor::{Execute, Executor};
pub use crate::sqlx_core::from_row::FromRow;
pub use crate::sqlx_core::migrate;
pub use crate::sqlx_core::pool::{self, Pool};
pub use crate::sqlx_core::query::{query, query_with};
pub use crate::sqlx_core::query_as::{query_as, query_as_with};
pub use crate::sqlx_core::query_builder::{self, QueryBuilder};
pub use crate::sqlx_core::query_scalar::{query_scalar, query_scalar_with};

pub use crate::sqlx_core::row::Row;
pub use crate::sqlx_core::statement::Statement;
pub use crate::sqlx_core::transaction::{Transaction, TransactionManager};
pub use crate::sqlx_core::type_info::TypeInfo;
pub use crate::sqlx_core::types::Type;
pub use crate::sqlx_core::value::{Value, ValueRef};
pub use crate::sqlx_core::Either;

pub use crate::sqlx_core::any::{self, Any, AnyConnection, AnyExecutor, AnyPool};
pub use crate::sqlx_core::mysql::{self, MySql, MySqlConnection, MySqlExecutor, MySqlPool};
pub use crate::sqlx_core::postgres::{self, PgConnection, PgExecutor, PgPool, Postgres};
pub use crate::sqlx_core::sqlite::{self, Sqlite, SqliteConnection, SqliteExecutor, SqlitePool};

pub use self::decode::Decode;
pub use self::encode::Encode;

#[proc_macro_attribute]
pub fn test(args: TokenStream, input: TokenStream) -> TokenStream {}

pub mod types {
    pub use crate::sqlx_core::types::*;
}
pub mod encode {
    pub use crate::sqlx_core::encode::{Encode, IsNull};
}
pub mod decode {
    pub use crate::sqlx_core::decode::Decode;
}
pub mod query {
    pub use crate::sqlx_core::query::{Map, Query};
    pub use crate::sqlx_core::query_as::QueryAs;
    pub use crate::sqlx_core::query_scalar::QueryScalar;
}
pub mod prelude {
    pub use super::{Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row, Statement, Type};
}

// What the checked queries are made of. They are `Map`s, or `Query`s if they give no columns; only the database
// knows what a record has.
#[doc(hidden)]
#[twelve::unchecked("what the macros of the stub name")]
pub mod __private {
    use crate::error::Error;
    use crate::query::Map;
    pub fn query<DB, A>(query: &str, args: A) -> Map<'static, DB, fn(DB::Row) -> Result<Record, Error>, A> {}
    pub fn query_as<O, A, DB>(query: &str, args: A) -> Map<'static, DB, fn(DB::Row) -> Result<O, Error>, A> {}
    pub fn query_scalar<DB, A>(query: &str, args: A) -> Map<'static, DB, fn(DB::Row) -> Result<Scalar, Error>, A> {}
    pub fn migrate() -> crate::migrate::Migrator {}
}

#[macro_export]
macro_rules! query {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query($query, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_as {
    ($out:ty, $query:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_as::<$out, _>($query, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_scalar {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_scalar($query, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_file {
    ($path:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query($path, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_as {
    ($out:ty, $path:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_as::<$out, _>($path, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_scalar {
    ($path:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_scalar($path, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_unchecked {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query($query, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_as_unchecked {
    ($out:ty, $query:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_as::<$out, _>($query, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_scalar_unchecked {
    ($query:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_scalar($query, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_unchecked {
    ($path:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query($path, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_as_unchecked {
    ($out:ty, $path:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_as::<$out, _>($path, ($($arg,)*)) };
}
#[macro_export]
macro_rules! query_file_scalar_unchecked {
    ($path:expr $(, $arg:expr)* $(,)?) => { $crate::__private::query_scalar($path, ($($arg,)*)) };
}
#[macro_export]
macro_rules! migrate {
    ($dir:expr) => {
        $crate::__private::migrate()
    };
    () => {
        $crate::__private::migrate()
    };
}

mod sqlx_core {
    pub mod error {
        use crate::sqlx_core::database::Database;
        use std::any::type_name;
        use std::borrow::Cow;
        use std::error::Error as StdError;
        use std::io;
        use std::result::Result as StdResult;
        pub type Result<T> = StdResult<T, Error>;
        pub type BoxDynError = Box<dyn StdError + 'static + Send + Sync>;
        pub struct UnexpectedNullError;
        pub enum Error {
            Configuration(BoxDynError),
            Database(Box<dyn DatabaseError>),
            Io(io::Error),
            Tls(BoxDynError),
            Protocol(String),
            RowNotFound,
            TypeNotFound { type_name: String },
            ColumnIndexOutOfBounds { index: usize, len: usize },
            ColumnNotFound(String),
            ColumnDecode { index: String, source: BoxDynError },
            Decode(BoxDynError),
            PoolTimedOut,
            PoolClosed,
            WorkerCrashed,
            Migrate(Box<crate::sqlx_core::migrate::MigrateError>),
        }
        impl StdError for Box<dyn DatabaseError> {}
        impl Error {
            pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>> {}
            pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)> {}
        }
        pub trait DatabaseError: 'static + Send + Sync + StdError {
            fn message(&self) -> &str;
            fn code(&self) -> Option<Cow<'_, str>> {}
            fn constraint(&self) -> Option<&str> {}
        }
        impl dyn DatabaseError {
            pub fn downcast_ref<E: DatabaseError>(&self) -> &E {}
            pub fn downcast<E: DatabaseError>(self: Box<Self>) -> Box<E> {}
            pub fn try_downcast_ref<E: DatabaseError>(&self) -> Option<&E> {}
            pub fn try_downcast<E: DatabaseError>(self: Box<Self>) -> StdResult<Box<E>, Box<Self>> {}
        }
        impl<E: DatabaseError> From<E> for Error {}
        impl From<crate::sqlx_core::migrate::MigrateError> for Error {}
        impl From<sqlx_rt::native_tls::Error> for Error {}
    }
    pub mod arguments {
        use crate::sqlx_core::database::{Database, HasArguments};
        use crate::sqlx_core::encode::Encode;
        use crate::sqlx_core::types::Type;
        use std::fmt::{self, Write};
        pub trait Arguments<'q>: Send + Sized + Default {
            type Database: Database;
            fn reserve(&mut self, additional: usize, size: usize);
            fn add<T: Encode<'q, Self::Database> + Type<Self::Database>>(&mut self, value: T);
            fn format_placeholder<W: Write>(&self, writer: &mut W) -> fmt::Result {}
        }
        pub trait IntoArguments<'q, DB: HasArguments<'q>>: Sized + Send {
            fn into_arguments(self) -> <DB as HasArguments<'q>>::Arguments;
        }
        pub struct ImmutableArguments<'q, DB: HasArguments<'q>>(pub <DB as HasArguments<'q>>::Arguments);
        impl<'q, DB: HasArguments<'q>> IntoArguments<'q, DB> for ImmutableArguments<'q, DB> {}
    }
    pub mod pool {
        use crate::sqlx_core::any::{Any, AnyKind};
        use crate::sqlx_core::connection::Connection;
        use crate::sqlx_core::database::Database;
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::transaction::Transaction;
        use futures_core::FusedFuture;
        use std::fmt;
        use std::future::Future;
        use std::time::Duration;
        mod executor {
            use crate::sqlx_core::database::Database;
            use crate::sqlx_core::executor::Executor;
            use crate::sqlx_core::pool::Pool;
            impl<'p, DB: Database> Executor<'p> for &'_ Pool<DB>
            where
                for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
            {
                type Database = DB;
            }
        }
        mod connection {
            use crate::sqlx_core::connection::Connection;
            use crate::sqlx_core::database::Database;
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
                pub fn detach(self) -> DB::Connection {}
                pub fn leak(self) -> DB::Connection {}
            }
        }
        mod options {
            use crate::sqlx_core::connection::Connection;
            use crate::sqlx_core::database::Database;
            use crate::sqlx_core::error::Error;
            use crate::sqlx_core::pool::Pool;
            use futures_core::future::BoxFuture;
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
                pub fn min_connections(self, min: u32) -> Self {}
                pub fn connect_timeout(self, timeout: Duration) -> Self {}
                pub fn acquire_timeout(self, timeout: Duration) -> Self {}
                pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self {}
                pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self {}
                pub fn test_before_acquire(self, test: bool) -> Self {}
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
        pub use self::connection::PoolConnection;
        pub use self::options::{PoolConnectionMetadata, PoolOptions};
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
            pub fn close(&self) -> impl Future<Output = ()> + '_ {}
            pub fn is_closed(&self) -> bool {}
            pub fn close_event(&self) -> CloseEvent {}
            pub fn size(&self) -> u32 {}
            pub fn num_idle(&self) -> usize {}
            pub fn connect_options(&self) -> &<DB::Connection as Connection>::Options {}
            pub fn options(&self) -> &PoolOptions<DB> {}
        }
        impl Pool<Any> {
            pub fn any_kind(&self) -> AnyKind {}
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
        use crate::sqlx_core::database::{Database, HasStatementCache};
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::transaction::Transaction;
        use futures_core::future::BoxFuture;
        use log::LevelFilter;
        use std::fmt::Debug;
        use std::str::FromStr;
        use std::time::Duration;
        pub trait Connection: Send {
            type Database: Database;
            type Options: ConnectOptions<Connection = Self>;
            fn close(self) -> BoxFuture<'static, Result<(), Error>>;
            fn ping(&mut self) -> BoxFuture<'_, Result<(), Error>>;
            fn begin(&mut self) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>>;
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
            fn connect(url: &str) -> BoxFuture<'static, Result<Self, Error>> {}
            fn connect_with(options: &Self::Options) -> BoxFuture<'_, Result<Self, Error>> {}
        }
        pub trait ConnectOptions: 'static + Send + Sync + FromStr<Err = Error> + Debug + Clone {
            type Connection: Connection + ?Sized;
            fn connect(&self) -> BoxFuture<'_, Result<Self::Connection, Error>>;
            fn log_statements(&mut self, level: LevelFilter) -> &mut Self;
            fn log_slow_statements(&mut self, level: LevelFilter, duration: Duration) -> &mut Self;
            fn disable_statement_logging(&mut self) -> &mut Self {}
        }
    }
    pub mod transaction {
        use crate::sqlx_core::database::Database;
        use crate::sqlx_core::error::Error;
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
    }
    pub mod encode {
        use crate::sqlx_core::database::{Database, HasArguments};
        pub enum IsNull {
            Yes,
            No,
        }
        pub trait Encode<'q, DB: Database> {
            fn encode(self, buf: &mut <DB as HasArguments<'q>>::ArgumentBuffer) -> IsNull {}
            fn encode_by_ref(&self, buf: &mut <DB as HasArguments<'q>>::ArgumentBuffer) -> IsNull;
            fn produces(&self) -> Option<DB::TypeInfo> {}
            fn size_hint(&self) -> usize {}
        }
    }
    pub mod decode {
        use crate::sqlx_core::database::{Database, HasValueRef};
        use crate::sqlx_core::error::BoxDynError;
        use crate::sqlx_core::value::ValueRef;
        pub trait Decode<'r, DB: Database>: Sized {
            fn decode(value: <DB as HasValueRef<'r>>::ValueRef) -> Result<Self, BoxDynError>;
        }
    }
    pub mod types {
        use crate::sqlx_core::database::Database;
        pub mod bstr {
            use crate::sqlx_core::database::Database;
            use crate::sqlx_core::decode::Decode;
            use crate::sqlx_core::encode::Encode;
            use crate::sqlx_core::types::Type;
            pub use bstr::{BStr, BString, ByteSlice};
        }
        pub mod git2 {
            use crate::sqlx_core::database::Database;
            use crate::sqlx_core::decode::Decode;
            use crate::sqlx_core::encode::Encode;
            use crate::sqlx_core::types::Type;
            pub use git2::Oid;
        }
        mod json {
            use crate::sqlx_core::database::Database;
            use crate::sqlx_core::decode::Decode;
            use crate::sqlx_core::encode::Encode;
            use crate::sqlx_core::types::Type;
            pub use serde_json::value::RawValue as JsonRawValue;
            pub use serde_json::Value as JsonValue;
            use std::ops::{Deref, DerefMut};
            pub struct Json<T: ?Sized>(pub T);
            impl<T: ?Sized> Default for Json<T> {}
            impl<T> Deref for Json<T> {
                type Target = T;
            }
            impl<T> DerefMut for Json<T> {}
            impl<T> AsRef<T> for Json<T> {}
            impl<T> AsMut<T> for Json<T> {}
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
        pub mod ipnetwork {
            pub use ipnetwork::{IpNetwork, Ipv4Network, Ipv6Network};
        }
        pub mod mac_address {
            pub use mac_address::MacAddress;
        }
        pub use json::{Json, JsonRawValue, JsonValue};
        pub trait Type<DB: Database> {
            fn type_info() -> DB::TypeInfo;
            fn compatible(ty: &DB::TypeInfo) -> bool {}
        }
    }
    pub mod query {
        use crate::sqlx_core::arguments::{Arguments, IntoArguments};
        use crate::sqlx_core::database::{Database, HasArguments, HasStatementCache};
        use crate::sqlx_core::encode::Encode;
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::executor::{Execute, Executor};
        use crate::sqlx_core::types::Type;
        use either::Either;
        use futures_core::stream::BoxStream;
        pub struct Query<'q, DB: Database, A>(DB, A);
        pub struct Map<'q, DB: Database, F, A>(DB, F, A);
        impl<'q, DB: Database, A: IntoArguments<'q, DB>> Execute<'q, DB> for Query<'q, DB, A> {}
        impl<'q, DB: Database> Query<'q, DB, <DB as HasArguments<'q>>::Arguments> {
            pub fn bind<T: Encode<'q, DB> + Type<DB>>(self, value: T) -> Self {}
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
            #[twelve::unchecked("of `Query`")]
            pub async fn execute<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<DB::QueryResult, Error> {}
            pub fn map<G: FnMut(O) -> P, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A> {}
            pub fn try_map<G: FnMut(O) -> Result<P, Error>, P>(self, g: G) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<P, Error> + Send, A> {}
            pub fn fetch<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
            pub fn fetch_many<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> BoxStream<'e, Result<Either<DB::QueryResult, O>, Error>> {}
            pub async fn fetch_all<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> {}
            pub async fn fetch_one<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<O, Error> {}
            pub async fn fetch_optional<'e, 'c, E: Executor<'c, Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {}
        }
        pub fn query<DB: Database>(sql: &str) -> Query<'_, DB, <DB as HasArguments<'_>>::Arguments> {}
        pub fn query_with<'q, DB: Database, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: A) -> Query<'q, DB, A> {}
    }
    pub mod acquire {
        use crate::sqlx_core::database::Database;
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::pool::{Pool, PoolConnection};
        use crate::sqlx_core::transaction::Transaction;
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
        use crate::sqlx_core::database::Database;
        use crate::sqlx_core::error::Error;
        use std::fmt::Debug;
        pub trait Column: private_column::Sealed + 'static + Send + Sync + Debug {
            type Database: Database;
            fn ordinal(&self) -> usize;
            fn name(&self) -> &str;
            fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
        }
        pub(crate) mod private_column {
            pub trait Sealed {}
        }
        pub trait ColumnIndex<T: ?Sized>: private_column_index::Sealed + Debug {
            fn index(&self, container: &T) -> Result<usize, Error>;
        }
        impl<T: ?Sized, I: ColumnIndex<T> + ?Sized> ColumnIndex<T> for &'_ I {}
        mod private_column_index {
            pub trait Sealed {}
        }
    }
    pub mod statement {
        use crate::sqlx_core::arguments::IntoArguments;
        use crate::sqlx_core::column::ColumnIndex;
        use crate::sqlx_core::database::{Database, HasArguments, HasStatement};
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::from_row::FromRow;
        use crate::sqlx_core::query::Query;
        use crate::sqlx_core::query_as::QueryAs;
        use crate::sqlx_core::query_scalar::QueryScalar;
        use either::Either;
        pub trait Statement<'q>: Send + Sync {
            type Database: Database;
            fn to_owned(&self) -> <Self::Database as HasStatement<'static>>::Statement;
            fn sql(&self) -> &str;
            fn parameters(&self) -> Option<Either<&[<Self::Database as Database>::TypeInfo], usize>>;
            fn columns(&self) -> &[<Self::Database as Database>::Column];
            fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column {}
            fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> {}
            fn query(&self) -> Query<'_, Self::Database, <Self::Database as HasArguments<'_>>::Arguments>;
            fn query_with<'s, A: IntoArguments<'s, Self::Database>>(&'s self, arguments: A) -> Query<'s, Self::Database, A>;
            fn query_as<O: for<'r> FromRow<'r, <Self::Database as Database>::Row>>(&self) -> QueryAs<'_, Self::Database, O, <Self::Database as HasArguments<'_>>::Arguments>;
            fn query_as_with<'s, O: for<'r> FromRow<'r, <Self::Database as Database>::Row>, A: IntoArguments<'s, Self::Database>>(
                &'s self,
                arguments: A,
            ) -> QueryAs<'s, Self::Database, O, A>;
            fn query_scalar<O>(&self) -> QueryScalar<'_, Self::Database, O, <Self::Database as HasArguments<'_>>::Arguments>
            where
                (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
            fn query_scalar_with<'s, O, A: IntoArguments<'s, Self::Database>>(&'s self, arguments: A) -> QueryScalar<'s, Self::Database, O, A>
            where
                (O,): for<'r> FromRow<'r, <Self::Database as Database>::Row>;
        }
    }
    pub use either::Either;
    pub mod database {
        use crate::sqlx_core::arguments::Arguments;
        use crate::sqlx_core::column::Column;
        use crate::sqlx_core::connection::Connection;
        use crate::sqlx_core::row::Row;
        use crate::sqlx_core::statement::Statement;
        use crate::sqlx_core::transaction::TransactionManager;
        use crate::sqlx_core::type_info::TypeInfo;
        use crate::sqlx_core::value::{Value, ValueRef};
        use std::fmt::Debug;
        pub trait Database:
            'static + Sized + Send + Debug + for<'r> HasValueRef<'r, Database = Self> + for<'q> HasArguments<'q, Database = Self> + for<'q> HasStatement<'q, Database = Self>
        {
            type Connection: Connection<Database = Self>;
            type TransactionManager: TransactionManager<Database = Self>;
            type Row: Row<Database = Self>;
            type QueryResult: 'static + Sized + Send + Sync + Default + Extend<Self::QueryResult>;
            type Column: Column<Database = Self>;
            type TypeInfo: TypeInfo;
            type Value: Value<Database = Self> + 'static;
        }
        pub trait HasValueRef<'r> {
            type Database: Database;
            type ValueRef: ValueRef<'r, Database = Self::Database>;
        }
        pub trait HasArguments<'q> {
            type Database: Database;
            type Arguments: Arguments<'q, Database = Self::Database>;
            type ArgumentBuffer;
        }
        pub trait HasStatement<'q> {
            type Database: Database;
            type Statement: Statement<'q, Database = Self::Database>;
        }
        pub trait HasStatementCache {}
    }
    pub mod describe {
        use crate::sqlx_core::database::Database;
        use either::Either;
        impl<DB: Database> Describe<DB> {
            pub fn columns(&self) -> &[DB::Column] {}
            pub fn column(&self, index: usize) -> &DB::Column {}
            pub fn parameters(&self) -> Option<Either<&[DB::TypeInfo], usize>> {}
            pub fn nullable(&self, column: usize) -> Option<bool> {}
        }
    }
    pub mod executor {
        use crate::sqlx_core::database::{Database, HasArguments, HasStatement};
        use crate::sqlx_core::error::Error;
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
            fn prepare<'e, 'q>(self, query: &'q str) -> BoxFuture<'e, Result<<Self::Database as HasStatement<'q>>::Statement, Error>> {}
            fn prepare_with<'e, 'q>(
                self,
                sql: &'q str,
                parameters: &'e [<Self::Database as Database>::TypeInfo],
            ) -> BoxFuture<'e, Result<<Self::Database as HasStatement<'q>>::Statement, Error>>;
        }
        pub trait Execute<'q, DB: Database>: Send + Sized {
            fn sql(&self) -> &'q str;
            fn statement(&self) -> Option<&<DB as HasStatement<'q>>::Statement>;
            fn take_arguments(&mut self) -> Option<<DB as HasArguments<'q>>::Arguments>;
            fn persistent(&self) -> bool;
        }
        impl<'q, DB: Database> Execute<'q, DB> for &'q str {}
        impl<'q, DB: Database> Execute<'q, DB> for (&'q str, Option<<DB as HasArguments<'q>>::Arguments>) {}
    }
    pub mod from_row {
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::row::Row;
        pub trait FromRow<'r, R: Row>: Sized {
            fn from_row(row: &'r R) -> Result<Self, Error>;
        }
    }
    pub mod query_as {
        use crate::sqlx_core::arguments::IntoArguments;
        use crate::sqlx_core::database::{Database, HasArguments, HasStatementCache};
        use crate::sqlx_core::encode::Encode;
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::executor::{Execute, Executor};
        use crate::sqlx_core::from_row::FromRow;
        use crate::sqlx_core::types::Type;
        use either::Either;
        use futures_core::stream::BoxStream;
        pub struct QueryAs<'q, DB: Database, O, A>(DB, O, A);
        impl<'q, DB: Database, O, A: IntoArguments<'q, DB>> Execute<'q, DB> for QueryAs<'q, DB, O, A> {}
        impl<'q, DB: Database, O> QueryAs<'q, DB, O, <DB as HasArguments<'q>>::Arguments> {
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
        pub fn query_as<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>>(sql: &'q str) -> QueryAs<'q, DB, O, <DB as HasArguments<'q>>::Arguments> {}
        pub fn query_as_with<'q, DB: Database, O: for<'r> FromRow<'r, DB::Row>, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O, A> {}
    }
    pub mod query_builder {
        use crate::sqlx_core::arguments::Arguments;
        use crate::sqlx_core::database::{Database, HasArguments};
        use crate::sqlx_core::encode::Encode;
        use crate::sqlx_core::from_row::FromRow;
        use crate::sqlx_core::query::Query;
        use crate::sqlx_core::query_as::QueryAs;
        use crate::sqlx_core::types::Type;
        use std::fmt::Display;
        pub struct QueryBuilder<'args, DB: Database>(DB);
        impl<'args, DB: Database + Database> QueryBuilder<'args, DB> {
            pub fn new(init: impl Into<String>) -> Self
            where
                <DB as HasArguments<'args>>::Arguments: Default,
            {
            }
            pub fn push(&mut self, sql: impl Display) -> &mut Self {}
            pub fn push_bind<T: Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Self {}
            pub fn separated<'qb, Sep: Display>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep> {}
            pub fn push_values<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
            pub fn push_tuples<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut Self {}
            pub fn build(&mut self) -> Query<'_, DB, <DB as HasArguments<'args>>::Arguments> {}
            pub fn build_query_as<'q, T: FromRow<'q, DB::Row>>(&'q mut self) -> QueryAs<'q, DB, T, <DB as HasArguments<'args>>::Arguments> {}
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
        use crate::sqlx_core::arguments::IntoArguments;
        use crate::sqlx_core::database::{Database, HasArguments, HasStatementCache};
        use crate::sqlx_core::encode::Encode;
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::executor::{Execute, Executor};
        use crate::sqlx_core::from_row::FromRow;
        use crate::sqlx_core::types::Type;
        use either::Either;
        use futures_core::stream::BoxStream;
        pub struct QueryScalar<'q, DB: Database, O, A>(DB, O, A);
        impl<'q, DB: Database, O, A: IntoArguments<'q, DB>> Execute<'q, DB> for QueryScalar<'q, DB, O, A> {}
        impl<'q, DB: Database, O> QueryScalar<'q, DB, O, <DB as HasArguments<'q>>::Arguments> {
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
        pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> QueryScalar<'q, DB, O, <DB as HasArguments<'q>>::Arguments>
        where
            (O,): for<'r> FromRow<'r, DB::Row>,
        {
        }
        pub fn query_scalar_with<'q, DB: Database, O, A: IntoArguments<'q, DB>>(sql: &'q str, arguments: A) -> QueryScalar<'q, DB, O, A>
        where
            (O,): for<'r> FromRow<'r, DB::Row>,
        {
        }
    }
    pub mod row {
        use crate::sqlx_core::column::ColumnIndex;
        use crate::sqlx_core::database::{Database, HasValueRef};
        use crate::sqlx_core::decode::Decode;
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::types::Type;
        use crate::sqlx_core::value::ValueRef;
        pub trait Row: private_row::Sealed + Unpin + Send + Sync + 'static {
            type Database: Database;
            fn is_empty(&self) -> bool {}
            fn len(&self) -> usize {}
            fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column {}
            fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> {}
            fn columns(&self) -> &[<Self::Database as Database>::Column];
            fn get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T {}
            fn get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T {}
            fn try_get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error> {}
            fn try_get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error> {}
            fn try_get_raw<I: ColumnIndex<Self>>(&self, index: I) -> Result<<Self::Database as HasValueRef<'_>>::ValueRef, Error>;
        }
        pub(crate) mod private_row {
            pub trait Sealed {}
        }
    }
    pub mod type_info {
        use std::fmt::{Debug, Display};
        pub trait TypeInfo: Debug + Display + Clone + PartialEq<Self> + Send + Sync {
            fn is_null(&self) -> bool;
            fn name(&self) -> &str;
        }
    }
    pub mod value {
        use crate::sqlx_core::database::{Database, HasValueRef};
        use crate::sqlx_core::decode::Decode;
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::type_info::TypeInfo;
        use crate::sqlx_core::types::Type;
        use std::borrow::Cow;
        pub trait Value {
            type Database: Database;
            fn as_ref(&self) -> <Self::Database as HasValueRef<'_>>::ValueRef;
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
            use crate::sqlx_core::error::{BoxDynError, Error};
            pub enum MigrateError {
                Execute(Error),
                Source(BoxDynError),
                VersionMissing(i64),
                VersionMismatch(i64),
                InvalidMixReversibleAndSimple,
                Dirty(i64),
            }
        }
        mod migrate {
            use crate::sqlx_core::error::Error;
            use crate::sqlx_core::migrate::{AppliedMigration, MigrateError, Migration};
            use futures_core::future::BoxFuture;
            use std::time::Duration;
            pub trait MigrateDatabase {
                fn create_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
                fn database_exists(url: &str) -> BoxFuture<'_, Result<bool, Error>>;
                fn drop_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
            }
            pub trait Migrate {
                fn ensure_migrations_table(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
                fn dirty_version(&mut self) -> BoxFuture<'_, Result<Option<i64>, MigrateError>>;
                fn version(&mut self) -> BoxFuture<'_, Result<Option<(i64, bool)>, MigrateError>>;
                fn validate<'e, 'm>(&'e mut self, migration: &'m Migration) -> BoxFuture<'m, Result<(), MigrateError>>;
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
            }
            impl Migration {
                pub fn new(version: i64, description: Cow<'static, str>, migration_type: MigrationType, sql: Cow<'static, str>) -> Self {}
            }
            pub struct AppliedMigration {
                pub version: i64,
                pub checksum: Cow<'static, [u8]>,
            }
        }
        mod migration_type {
            pub enum MigrationType {
                Simple,
                ReversibleUp,
                ReversibleDown,
            }
            impl MigrationType {
                pub fn from_filename(filename: &str) -> Self {}
                pub fn is_reversible(&self) -> bool {}
                pub fn is_down_migration(&self) -> bool {}
                pub fn label(&self) -> &'static str {}
                pub fn suffix(&self) -> &'static str {}
                pub fn file_content(&self) -> &'static str {}
            }
        }
        mod migrator {
            use crate::sqlx_core::acquire::Acquire;
            use crate::sqlx_core::migrate::{Migrate, MigrateError, Migration, MigrationSource};
            use std::borrow::Cow;
            use std::ops::Deref;
            use std::slice;
            pub struct Migrator {
                pub migrations: Cow<'static, [Migration]>,
                pub ignore_missing: bool,
                pub locking: bool,
            }
            impl Migrator {
                pub async fn new<'s, S: MigrationSource<'s>>(source: S) -> Result<Self, MigrateError> {}
                pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &Self {}
                pub fn set_locking(&mut self, locking: bool) -> &Self {}
                pub fn iter(&self) -> slice::Iter<'_, Migration> {}
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
            use crate::sqlx_core::error::BoxDynError;
            use crate::sqlx_core::migrate::Migration;
            use futures_core::future::BoxFuture;
            use std::fmt::Debug;
            use std::path::{Path, PathBuf};
            pub trait MigrationSource<'s>: Debug {
                fn resolve(self) -> BoxFuture<'s, Result<Vec<Migration>, BoxDynError>>;
            }
            impl<'s> MigrationSource<'s> for &'s Path {}
            impl MigrationSource<'static> for PathBuf {}
        }
        pub use error::MigrateError;
        pub use migrate::{Migrate, MigrateDatabase};
        pub use migration::{AppliedMigration, Migration};
        pub use migration_type::MigrationType;
        pub use migrator::Migrator;
        pub use source::MigrationSource;
    }
    pub mod any {
        use crate::sqlx_core::executor::Executor;
        mod arguments {
            use crate::sqlx_core::any::Any;
            use crate::sqlx_core::arguments::Arguments;
            pub struct AnyArguments<'q>;
            impl<'q> Default for AnyArguments<'q> {}
            impl<'q> Arguments<'q> for AnyArguments<'q> {
                type Database = Any;
            }
            pub struct AnyArgumentBuffer<'q>;
            impl<'q> From<AnyArguments<'q>> for crate::sqlx_core::sqlite::SqliteArguments<'q> {}
            impl<'q> From<AnyArguments<'q>> for crate::sqlx_core::mysql::MySqlArguments {}
            impl<'q> From<AnyArguments<'q>> for crate::sqlx_core::mssql::MssqlArguments {}
            impl<'q> From<AnyArguments<'q>> for crate::sqlx_core::postgres::PgArguments {}
        }
        pub(crate) mod column {
            use crate::sqlx_core::any::Any;
            use crate::sqlx_core::column::{Column, ColumnIndex};
            use crate::sqlx_core::mssql::{MssqlRow, MssqlStatement};
            use crate::sqlx_core::mysql::{MySqlRow, MySqlStatement};
            use crate::sqlx_core::postgres::{PgRow, PgStatement};
            use crate::sqlx_core::sqlite::{SqliteRow, SqliteStatement};
            pub struct AnyColumn;
            impl Column for AnyColumn {
                type Database = Any;
            }
            pub trait AnyColumnIndex:
                ColumnIndex<PgRow>
                + for<'q> ColumnIndex<PgStatement<'q>>
                + ColumnIndex<MySqlRow>
                + for<'q> ColumnIndex<MySqlStatement<'q>>
                + ColumnIndex<MssqlRow>
                + for<'q> ColumnIndex<MssqlStatement<'q>>
                + ColumnIndex<SqliteRow>
                + for<'q> ColumnIndex<SqliteStatement<'q>>
            {
            }
            impl<
                    I: ?Sized
                        + ColumnIndex<PgRow>
                        + for<'q> ColumnIndex<PgStatement<'q>>
                        + ColumnIndex<MySqlRow>
                        + for<'q> ColumnIndex<MySqlStatement<'q>>
                        + ColumnIndex<MssqlRow>
                        + for<'q> ColumnIndex<MssqlStatement<'q>>
                        + ColumnIndex<SqliteRow>
                        + for<'q> ColumnIndex<SqliteStatement<'q>>,
                > AnyColumnIndex for I
            {
            }
        }
        mod connection {
            use crate::sqlx_core::any::{Any, AnyConnectOptions, AnyKind};
            use crate::sqlx_core::connection::Connection;
            use crate::sqlx_core::mssql;
            use crate::sqlx_core::mysql;
            use crate::sqlx_core::postgres;
            use crate::sqlx_core::sqlite;
            mod executor {
                use crate::sqlx_core::any::{Any, AnyConnection};
                use crate::sqlx_core::database::Database;
                use crate::sqlx_core::executor::Executor;
                impl<'c> Executor<'c> for &'c mut AnyConnection {
                    type Database = Any;
                }
            }
            #[twelve::nature(client)]
            pub struct AnyConnection;
            impl AnyConnectionKind {
                pub fn kind(&self) -> AnyKind {}
            }
            impl AnyConnection {
                pub fn kind(&self) -> AnyKind {}
            }
            impl Connection for AnyConnection {
                type Database = Any;
                type Options = AnyConnectOptions;
            }
            impl From<postgres::PgConnection> for AnyConnection {}
            impl From<mssql::MssqlConnection> for AnyConnection {}
            impl From<mysql::MySqlConnection> for AnyConnection {}
            impl From<sqlite::SqliteConnection> for AnyConnection {}
        }
        mod database {
            use crate::sqlx_core::any::{
                AnyArgumentBuffer, AnyArguments, AnyColumn, AnyConnection, AnyQueryResult, AnyRow, AnyStatement, AnyTransactionManager, AnyTypeInfo, AnyValue, AnyValueRef,
            };
            use crate::sqlx_core::database::{Database, HasArguments, HasStatement, HasStatementCache, HasValueRef};
            pub struct Any;
            impl Database for Any {
                type Connection = AnyConnection;
                type TransactionManager = AnyTransactionManager;
                type Row = AnyRow;
                type QueryResult = AnyQueryResult;
                type Column = AnyColumn;
                type TypeInfo = AnyTypeInfo;
                type Value = AnyValue;
            }
            impl<'r> HasValueRef<'r> for Any {
                type Database = Any;
                type ValueRef = AnyValueRef<'r>;
            }
            impl<'q> HasStatement<'q> for Any {
                type Database = Any;
                type Statement = AnyStatement<'q>;
            }
            impl<'q> HasArguments<'q> for Any {
                type Database = Any;
                type Arguments = AnyArguments<'q>;
                type ArgumentBuffer = AnyArgumentBuffer<'q>;
            }
            impl HasStatementCache for Any {}
        }
        mod kind {
            use crate::sqlx_core::error::Error;
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
            use crate::sqlx_core::any::kind::AnyKind;
            use crate::sqlx_core::any::AnyConnection;
            use crate::sqlx_core::connection::ConnectOptions;
            use crate::sqlx_core::error::Error;
            use crate::sqlx_core::mssql::MssqlConnectOptions;
            use crate::sqlx_core::mysql::MySqlConnectOptions;
            use crate::sqlx_core::postgres::PgConnectOptions;
            use crate::sqlx_core::sqlite::SqliteConnectOptions;
            use std::str::FromStr;
            pub struct AnyConnectOptions;
            impl AnyConnectOptions {
                pub fn kind(&self) -> AnyKind {}
            }
            impl From<PgConnectOptions> for AnyConnectOptions {}
            impl From<MySqlConnectOptions> for AnyConnectOptions {}
            impl From<SqliteConnectOptions> for AnyConnectOptions {}
            impl From<MssqlConnectOptions> for AnyConnectOptions {}
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
            use crate::sqlx_core::any::{Any, AnyColumnIndex};
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::row::Row;
            pub struct AnyRow;
            impl Row for AnyRow {
                type Database = Any;
            }
            impl<'i> ColumnIndex<AnyRow> for &'i str where &'i str: AnyColumnIndex {}
        }
        mod statement {
            use crate::sqlx_core::any::{Any, AnyColumnIndex};
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::statement::Statement;
            pub struct AnyStatement<'q>;
            impl<'q> Statement<'q> for AnyStatement<'q> {
                type Database = Any;
            }
            impl<'i> ColumnIndex<AnyStatement<'_>> for &'i str where &'i str: AnyColumnIndex {}
        }
        mod transaction {
            use crate::sqlx_core::any::Any;
            use crate::sqlx_core::database::Database;
            use crate::sqlx_core::transaction::TransactionManager;
            pub struct AnyTransactionManager;
            impl TransactionManager for AnyTransactionManager {
                type Database = Any;
            }
        }
        pub(crate) mod type_info {
            use crate::sqlx_core::type_info::TypeInfo;
            use std::fmt::{self};
            pub struct AnyTypeInfo;
            impl TypeInfo for AnyTypeInfo {}
        }
        pub(crate) mod value {
            use crate::sqlx_core::any::Any;
            use crate::sqlx_core::value::{Value, ValueRef};
            pub struct AnyValue;
            pub struct AnyValueRef<'r>;
            impl Value for AnyValue {
                type Database = Any;
            }
            impl<'r> ValueRef<'r> for AnyValueRef<'r> {
                type Database = Any;
            }
        }
        mod migrate {
            use crate::sqlx_core::any::{Any, AnyConnection};
            use crate::sqlx_core::migrate::{Migrate, MigrateDatabase};
            impl MigrateDatabase for Any {}
            impl Migrate for AnyConnection {}
        }
        pub use arguments::{AnyArgumentBuffer, AnyArguments};
        pub use column::{AnyColumn, AnyColumnIndex};
        pub use connection::AnyConnection;
        pub use database::Any;
        pub use decode::AnyDecode;
        pub use encode::AnyEncode;
        pub use kind::AnyKind;
        pub use options::AnyConnectOptions;
        pub use query_result::AnyQueryResult;
        pub use row::AnyRow;
        pub use statement::AnyStatement;
        pub use transaction::AnyTransactionManager;
        pub use type_info::AnyTypeInfo;
        pub use value::{AnyValue, AnyValueRef};
        pub type AnyPool = crate::sqlx_core::pool::Pool<Any>;
        pub type AnyPoolOptions = crate::sqlx_core::pool::PoolOptions<Any>;
        pub trait AnyExecutor<'c>: Executor<'c, Database = Any> {}
        impl<'c, T: Executor<'c, Database = Any>> AnyExecutor<'c> for T {}
    }
    pub mod postgres {
        mod message {
            pub enum PgSeverity {
                Panic,
                Fatal,
                Error,
                Warning,
                Notice,
                Debug,
                Info,
                Log,
            }
        }
        use crate::sqlx_core::executor::Executor;
        mod advisory_lock {
            use crate::sqlx_core::error::Result;
            use crate::sqlx_core::postgres::PgConnection;
            use crate::sqlx_core::Either;
            use std::ops::{Deref, DerefMut};
            pub struct PgAdvisoryLock;
            pub enum PgAdvisoryLockKey {
                BigInt(i64),
                IntPair(i32, i32),
            }
            pub struct PgAdvisoryLockGuard<'lock, C: AsMut<PgConnection>>(C);
            impl PgAdvisoryLock {
                pub fn new(key_string: impl AsRef<str>) -> Self {}
                pub fn with_key(key: PgAdvisoryLockKey) -> Self {}
                pub fn key(&self) -> &PgAdvisoryLockKey {}
                pub async fn acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<PgAdvisoryLockGuard<'_, C>> {}
                pub async fn try_acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<Either<PgAdvisoryLockGuard<'_, C>, C>> {}
                pub async fn force_release<C: AsMut<PgConnection>>(&self, conn: C) -> Result<(C, bool)> {}
            }
            impl PgAdvisoryLockKey {
                pub fn as_bigint(&self) -> Option<i64> {}
            }
            impl<'lock, C: AsMut<PgConnection>> PgAdvisoryLockGuard<'lock, C> {
                pub async fn release_now(self) -> Result<C> {}
                pub fn leak(self) -> C {}
            }
            impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> Deref for PgAdvisoryLockGuard<'lock, C> {
                type Target = PgConnection;
            }
            impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> DerefMut for PgAdvisoryLockGuard<'lock, C> {}
            impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> AsRef<PgConnection> for PgAdvisoryLockGuard<'lock, C> {}
            impl<'lock, C: AsMut<PgConnection>> AsMut<PgConnection> for PgAdvisoryLockGuard<'lock, C> {}
        }
        mod arguments {
            use crate::sqlx_core::arguments::Arguments;
            use crate::sqlx_core::postgres::Postgres;
            use std::fmt::{self};
            use std::ops::{Deref, DerefMut};
            pub struct PgArgumentBuffer;
            impl Default for PgArgumentBuffer {}
            pub struct PgArguments;
            impl Default for PgArguments {}
            impl<'q> Arguments<'q> for PgArguments {
                type Database = Postgres;
            }
            impl Deref for PgArgumentBuffer {
                type Target = Vec<u8>;
            }
            impl DerefMut for PgArgumentBuffer {}
        }
        mod column {
            use crate::sqlx_core::column::Column;
            use crate::sqlx_core::postgres::Postgres;
            pub struct PgColumn;
            impl Column for PgColumn {
                type Database = Postgres;
            }
            impl From<PgColumn> for crate::sqlx_core::any::AnyColumn {}
        }
        mod connection {
            pub use self::stream::PgStream;
            use crate::sqlx_core::connection::Connection;
            use crate::sqlx_core::postgres::{PgConnectOptions, Postgres};
            use std::fmt::{self};
            mod executor {
                use crate::sqlx_core::executor::Executor;
                use crate::sqlx_core::postgres::message::{self};
                use crate::sqlx_core::postgres::{PgConnection, Postgres};
                impl<'c> Executor<'c> for &'c mut PgConnection {
                    type Database = Postgres;
                }
            }
            #[twelve::nature(client)]
            pub struct PgConnection;
            impl PgConnection {
                pub fn server_version_num(&self) -> Option<u32> {}
            }
            impl Connection for PgConnection {
                type Database = Postgres;
                type Options = PgConnectOptions;
            }
        }
        mod copy {
            use crate::sqlx_core::error::Result;
            use crate::sqlx_core::pool::{Pool, PoolConnection};
            use crate::sqlx_core::postgres::connection::PgConnection;
            use crate::sqlx_core::postgres::Postgres;
            use bytes::Bytes;
            use futures_core::stream::BoxStream;
            use sqlx_rt::AsyncRead;
            use std::ops::{Deref, DerefMut};
            impl PgConnection {
                pub async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut Self>> {}
                pub async fn copy_out_raw<'c>(&'c mut self, statement: &str) -> Result<BoxStream<'c, Result<Bytes>>> {}
            }
            impl Pool<Postgres> {
                pub async fn copy_in_raw(&self, statement: &str) -> Result<PgCopyIn<PoolConnection<Postgres>>> {}
                pub async fn copy_out_raw(&self, statement: &str) -> Result<BoxStream<'static, Result<Bytes>>> {}
            }
            pub struct PgCopyIn<C: DerefMut<Target = PgConnection>>(C);
            impl<C: DerefMut<Target = PgConnection>> PgCopyIn<C> {
                pub fn is_textual(&self) -> bool {}
                pub fn num_columns(&self) -> usize {}
                pub fn column_is_textual(&self, column: usize) -> bool {}
                pub async fn send(&mut self, data: impl Deref<Target = [u8]>) -> Result<&mut Self> {}
                pub async fn read_from(&mut self, source: impl AsyncRead + Unpin) -> Result<&mut Self> {}
                pub async fn abort(self, msg: impl Into<String>) -> Result<()> {}
                pub async fn finish(self) -> Result<u64> {}
            }
        }
        mod database {
            use crate::sqlx_core::database::{Database, HasArguments, HasStatement, HasStatementCache, HasValueRef};
            use crate::sqlx_core::postgres::arguments::PgArgumentBuffer;
            use crate::sqlx_core::postgres::value::{PgValue, PgValueRef};
            use crate::sqlx_core::postgres::{PgArguments, PgColumn, PgConnection, PgQueryResult, PgRow, PgStatement, PgTransactionManager, PgTypeInfo};
            pub struct Postgres;
            impl Database for Postgres {
                type Connection = PgConnection;
                type TransactionManager = PgTransactionManager;
                type Row = PgRow;
                type QueryResult = PgQueryResult;
                type Column = PgColumn;
                type TypeInfo = PgTypeInfo;
                type Value = PgValue;
            }
            impl<'r> HasValueRef<'r> for Postgres {
                type Database = Postgres;
                type ValueRef = PgValueRef<'r>;
            }
            impl HasArguments<'_> for Postgres {
                type Database = Postgres;
                type Arguments = PgArguments;
                type ArgumentBuffer = PgArgumentBuffer;
            }
            impl<'q> HasStatement<'q> for Postgres {
                type Database = Postgres;
                type Statement = PgStatement<'q>;
            }
            impl HasStatementCache for Postgres {}
        }
        mod error {
            use crate::sqlx_core::error::DatabaseError;
            use crate::sqlx_core::postgres::message::PgSeverity;
            use std::error::Error;
            use std::fmt::{self};
            pub struct PgDatabaseError;
            impl PgDatabaseError {
                pub fn severity(&self) -> PgSeverity {}
                pub fn code(&self) -> &str {}
                pub fn message(&self) -> &str {}
                pub fn detail(&self) -> Option<&str> {}
                pub fn hint(&self) -> Option<&str> {}
                pub fn position(&self) -> Option<PgErrorPosition<'_>> {}
                pub fn r#where(&self) -> Option<&str> {}
                pub fn schema(&self) -> Option<&str> {}
                pub fn table(&self) -> Option<&str> {}
                pub fn column(&self) -> Option<&str> {}
                pub fn data_type(&self) -> Option<&str> {}
                pub fn constraint(&self) -> Option<&str> {}
                pub fn file(&self) -> Option<&str> {}
                pub fn line(&self) -> Option<usize> {}
                pub fn routine(&self) -> Option<&str> {}
            }
            pub enum PgErrorPosition<'a> {
                Original(usize),
                Internal { position: usize, query: &'a str },
            }
            impl Error for PgDatabaseError {}
            impl DatabaseError for PgDatabaseError {}
        }
        mod listener {
            use crate::sqlx_core::error::Error;
            use crate::sqlx_core::executor::Executor;
            use crate::sqlx_core::pool::Pool;
            use crate::sqlx_core::postgres::Postgres;
            use futures_core::stream::Stream;
            use std::fmt::{self};
            pub struct PgListener;
            pub struct PgNotification;
            impl PgListener {
                #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Sqlite"))]
                #[twelve::opens(database, address, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)", when(type(0) = "Any"))]
                pub async fn connect(url: &str) -> Result<Self, Error> {}
                pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error> {}
                pub fn ignore_pool_close_event(&mut self, val: bool) {}
                pub async fn listen(&mut self, channel: &str) -> Result<(), Error> {}
                pub async fn listen_all(&mut self, channels: impl IntoIterator<Item = &str>) -> Result<(), Error> {}
                pub async fn unlisten(&mut self, channel: &str) -> Result<(), Error> {}
                pub async fn unlisten_all(&mut self) -> Result<(), Error> {}
                #[twelve::does(subscribe)]
                pub async fn recv(&mut self) -> Result<PgNotification, Error> {}
                #[twelve::does(subscribe)]
                pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error> {}
                #[twelve::does(subscribe)]
                pub fn into_stream(self) -> impl Stream<Item = Result<PgNotification, Error>> + Unpin {}
            }
            impl<'c> Executor<'c> for &'c mut PgListener {
                type Database = Postgres;
            }
            impl PgNotification {
                pub fn process_id(&self) -> u32 {}
                pub fn channel(&self) -> &str {}
                pub fn payload(&self) -> &str {}
            }
        }
        mod options {
            use std::fmt::Display;
            use std::path::Path;
            mod connect {
                use crate::sqlx_core::connection::ConnectOptions;
                use crate::sqlx_core::postgres::{PgConnectOptions, PgConnection};
                impl ConnectOptions for PgConnectOptions {
                    type Connection = PgConnection;
                }
            }
            mod ssl_mode {
                use crate::sqlx_core::error::Error;
                use std::str::FromStr;
                pub enum PgSslMode {
                    Disable,
                    Allow,
                    Prefer,
                    Require,
                    VerifyCa,
                    VerifyFull,
                }
                impl Default for PgSslMode {}
                impl FromStr for PgSslMode {
                    type Err = Error;
                }
            }
            pub use ssl_mode::PgSslMode;
            pub struct PgConnectOptions;
            impl Default for PgConnectOptions {}
            impl PgConnectOptions {
                pub fn new() -> Self {}
                pub fn new_without_pgpass() -> Self {}
                pub fn host(self, host: &str) -> Self {}
                pub fn port(self, port: u16) -> Self {}
                pub fn socket(self, path: impl AsRef<Path>) -> Self {}
                pub fn username(self, username: &str) -> Self {}
                pub fn password(self, password: &str) -> Self {}
                pub fn database(self, database: &str) -> Self {}
                pub fn get_database(&self) -> Option<&str> {}
                pub fn ssl_mode(self, mode: PgSslMode) -> Self {}
                pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> Self {}
                pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> Self {}
                pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
                pub fn application_name(self, application_name: &str) -> Self {}
                pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> Self {}
                pub fn options<K: Display, V: Display, I: IntoIterator<Item = (K, V)>>(self, options: I) -> Self {}
            }
        }
        mod query_result {
            pub struct PgQueryResult;
            impl Default for PgQueryResult {}
            impl PgQueryResult {
                pub fn rows_affected(&self) -> u64 {}
            }
            impl From<PgQueryResult> for crate::sqlx_core::any::AnyQueryResult {}
        }
        mod row {
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::postgres::Postgres;
            use crate::sqlx_core::row::Row;
            pub struct PgRow;
            impl Row for PgRow {
                type Database = Postgres;
            }
            impl ColumnIndex<PgRow> for &'_ str {}
            impl From<PgRow> for crate::sqlx_core::any::AnyRow {}
        }
        mod statement {
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::postgres::Postgres;
            use crate::sqlx_core::statement::Statement;
            pub struct PgStatement<'q>;
            impl<'q> Statement<'q> for PgStatement<'q> {
                type Database = Postgres;
            }
            impl ColumnIndex<PgStatement<'_>> for &'_ str {}
            impl<'q> From<PgStatement<'q>> for crate::sqlx_core::any::AnyStatement<'q> {}
        }
        mod transaction {
            use crate::sqlx_core::postgres::Postgres;
            use crate::sqlx_core::transaction::TransactionManager;
            pub struct PgTransactionManager;
            impl TransactionManager for PgTransactionManager {
                type Database = Postgres;
            }
        }
        mod type_info {
            use crate::sqlx_core::ext::ustr::UStr;
            use crate::sqlx_core::postgres::types::Oid;
            use crate::sqlx_core::type_info::TypeInfo;
            use std::fmt::{self};
            use std::ops::Deref;
            use std::sync::Arc;
            pub struct PgTypeInfo;
            impl Deref for PgTypeInfo {
                type Target = PgType;
            }
            pub enum PgType {
                Bool,
                Bytea,
                Char,
                Name,
                Int8,
                Int2,
                Int4,
                Text,
                Oid,
                Json,
                JsonArray,
                Point,
                Lseg,
                Path,
                Box,
                Polygon,
                Line,
                LineArray,
                Cidr,
                CidrArray,
                Float4,
                Float8,
                Unknown,
                Circle,
                CircleArray,
                Macaddr8,
                Macaddr8Array,
                Macaddr,
                Inet,
                BoolArray,
                ByteaArray,
                CharArray,
                NameArray,
                Int2Array,
                Int4Array,
                TextArray,
                BpcharArray,
                VarcharArray,
                Int8Array,
                PointArray,
                LsegArray,
                PathArray,
                BoxArray,
                Float4Array,
                Float8Array,
                PolygonArray,
                OidArray,
                MacaddrArray,
                InetArray,
                Bpchar,
                Varchar,
                Date,
                Time,
                Timestamp,
                TimestampArray,
                DateArray,
                TimeArray,
                Timestamptz,
                TimestamptzArray,
                Interval,
                IntervalArray,
                NumericArray,
                Timetz,
                TimetzArray,
                Bit,
                BitArray,
                Varbit,
                VarbitArray,
                Numeric,
                Record,
                RecordArray,
                Uuid,
                UuidArray,
                Jsonb,
                JsonbArray,
                Int4Range,
                Int4RangeArray,
                NumRange,
                NumRangeArray,
                TsRange,
                TsRangeArray,
                TstzRange,
                TstzRangeArray,
                DateRange,
                DateRangeArray,
                Int8Range,
                Int8RangeArray,
                Jsonpath,
                JsonpathArray,
                Money,
                MoneyArray,
                Void,
                Custom(Arc<PgCustomType>),
                DeclareWithName(UStr),
                DeclareWithOid(Oid),
            }
            pub struct PgCustomType;
            pub enum PgTypeKind {
                Simple,
                Pseudo,
                Domain(PgTypeInfo),
                Composite(Arc<[(String, PgTypeInfo)]>),
                Array(PgTypeInfo),
                Enum(Arc<[String]>),
                Range(PgTypeInfo),
            }
            impl PgTypeInfo {
                pub fn kind(&self) -> &PgTypeKind {}
                pub const fn with_name(name: &'static str) -> Self {}
                pub const fn with_oid(oid: Oid) -> Self {}
            }
            impl TypeInfo for PgTypeInfo {}
            impl From<PgTypeInfo> for crate::sqlx_core::any::AnyTypeInfo {}
        }
        pub mod types {
            use crate::sqlx_core::postgres::{PgTypeInfo, Postgres};
            use crate::sqlx_core::types::Type;
            mod array {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::postgres::{PgTypeInfo, Postgres};
                use crate::sqlx_core::types::Type;
                pub trait PgHasArrayType {
                    fn array_type_info() -> PgTypeInfo;
                    fn array_compatible(ty: &PgTypeInfo) -> bool {}
                }
            }
            mod interval {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::error::BoxDynError;
                use crate::sqlx_core::postgres::{PgHasArrayType, Postgres};
                use crate::sqlx_core::types::Type;
                pub struct PgInterval {
                    pub months: i32,
                    pub days: i32,
                    pub microseconds: i64,
                }
                impl TryFrom<std::time::Duration> for PgInterval {
                    type Error = BoxDynError;
                }
                impl TryFrom<chrono::Duration> for PgInterval {
                    type Error = BoxDynError;
                }
                impl TryFrom<time::Duration> for PgInterval {
                    type Error = BoxDynError;
                }
            }
            mod lquery {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::postgres::types::ltree::PgLTreeParseError;
                use crate::sqlx_core::postgres::Postgres;
                use crate::sqlx_core::types::Type;
                use std::fmt::{self};
                use std::ops::Deref;
                use std::str::FromStr;
                pub enum PgLQueryParseError {
                    EmptyString,
                    UnexpectedCharacter,
                    ParseIntError(std::num::ParseIntError),
                    LTreeParrseError(PgLTreeParseError),
                    InvalidLqueryVersion,
                }
                pub struct PgLQuery;
                impl Default for PgLQuery {}
                impl PgLQuery {
                    pub fn new() -> Self {}
                    pub fn from(levels: Vec<PgLQueryLevel>) -> Self {}
                    pub fn push(&mut self, level: PgLQueryLevel) {}
                    pub fn pop(&mut self) -> Option<PgLQueryLevel> {}
                    pub fn from_iter<I: IntoIterator<Item = S>, S: Into<String>>(levels: I) -> Result<Self, PgLQueryParseError> {}
                }
                impl IntoIterator for PgLQuery {
                    type Item = PgLQueryLevel;
                    type IntoIter = std::vec::IntoIter<Self::Item>;
                }
                impl FromStr for PgLQuery {
                    type Err = PgLQueryParseError;
                }
                impl Deref for PgLQuery {
                    type Target = [PgLQueryLevel];
                }
                pub struct PgLQueryVariantFlag;
                impl PgLQueryVariantFlag {
                    pub const ANY_END: PgLQueryVariantFlag = ();
                    pub const IN_CASE: PgLQueryVariantFlag = ();
                    pub const SUBLEXEME: PgLQueryVariantFlag = ();
                    pub fn empty() -> Self {}
                    pub fn all() -> Self {}
                    pub fn bits(&self) -> u16 {}
                    pub fn from_bits(bits: u16) -> Option<Self> {}
                    pub fn from_bits_truncate(bits: u16) -> Self {}
                    pub fn from_bits_retain(bits: u16) -> Self {}
                    pub fn is_empty(&self) -> bool {}
                    pub fn is_all(&self) -> bool {}
                    pub fn intersects(&self, other: Self) -> bool {}
                    pub fn contains(&self, other: Self) -> bool {}
                    pub fn insert(&mut self, other: Self) {}
                    pub fn remove(&mut self, other: Self) {}
                    pub fn toggle(&mut self, other: Self) {}
                    pub fn set(&mut self, other: Self, value: bool) {}
                    pub fn union(self, other: Self) -> Self {}
                    pub fn intersection(self, other: Self) -> Self {}
                    pub fn difference(self, other: Self) -> Self {}
                    pub fn complement(self) -> Self {}
                }
                impl std::ops::BitOr for PgLQueryVariantFlag {
                    type Output = Self;
                }
                impl std::ops::BitAnd for PgLQueryVariantFlag {
                    type Output = Self;
                }
                pub struct PgLQueryVariant;
                pub enum PgLQueryLevel {
                    Star(Option<u16>, Option<u16>),
                    NonStar(Vec<PgLQueryVariant>),
                    NotNonStar(Vec<PgLQueryVariant>),
                }
                impl FromStr for PgLQueryLevel {
                    type Err = PgLQueryParseError;
                }
                impl FromStr for PgLQueryVariant {
                    type Err = PgLQueryParseError;
                }
            }
            mod ltree {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::postgres::{PgHasArrayType, Postgres};
                use crate::sqlx_core::types::Type;
                use std::fmt::{self};
                use std::ops::Deref;
                use std::str::FromStr;
                pub enum PgLTreeParseError {
                    InvalidLtreeLabel,
                    InvalidLtreeVersion,
                }
                pub struct PgLTreeLabel;
                impl Default for PgLTreeLabel {}
                impl PgLTreeLabel {
                    pub fn new<S>(label: S) -> Result<Self, PgLTreeParseError>
                    where
                        String: From<S>,
                    {
                    }
                }
                impl Deref for PgLTreeLabel {
                    type Target = str;
                }
                impl FromStr for PgLTreeLabel {
                    type Err = PgLTreeParseError;
                }
                pub struct PgLTree;
                impl Default for PgLTree {}
                impl PgLTree {
                    pub fn new() -> Self {}
                    pub fn from(labels: Vec<PgLTreeLabel>) -> Self {}
                    pub fn from_iter<I: IntoIterator<Item = S>, S>(labels: I) -> Result<Self, PgLTreeParseError>
                    where
                        String: From<S>,
                    {
                    }
                    pub fn push(&mut self, label: PgLTreeLabel) {}
                    pub fn pop(&mut self) -> Option<PgLTreeLabel> {}
                }
                impl IntoIterator for PgLTree {
                    type Item = PgLTreeLabel;
                    type IntoIter = std::vec::IntoIter<Self::Item>;
                }
                impl FromStr for PgLTree {
                    type Err = PgLTreeParseError;
                }
                impl Deref for PgLTree {
                    type Target = [PgLTreeLabel];
                }
            }
            mod money {
                use crate::sqlx_core::{
                    decode::Decode,
                    encode::Encode,
                    error::BoxDynError,
                    postgres::{PgHasArrayType, Postgres},
                    types::Type,
                };
                use std::ops::{Add, AddAssign, Sub, SubAssign};
                pub struct PgMoney(pub i64);
                impl PgMoney {
                    pub fn to_bigdecimal(self, locale_frac_digits: i64) -> bigdecimal::BigDecimal {}
                    pub fn to_decimal(self, locale_frac_digits: u32) -> rust_decimal::Decimal {}
                    pub fn from_decimal(decimal: rust_decimal::Decimal, locale_frac_digits: u32) -> Self {}
                    pub fn from_bigdecimal(decimal: bigdecimal::BigDecimal, locale_frac_digits: u32) -> Result<Self, BoxDynError> {}
                }
                impl<T: Into<i64>> From<T> for PgMoney {}
                impl Add<PgMoney> for PgMoney {
                    type Output = PgMoney;
                }
                impl AddAssign<PgMoney> for PgMoney {}
                impl Sub<PgMoney> for PgMoney {
                    type Output = PgMoney;
                }
                impl SubAssign<PgMoney> for PgMoney {}
            }
            mod oid {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::postgres::{PgHasArrayType, Postgres};
                use crate::sqlx_core::types::Type;
                pub struct Oid(pub u32);
                impl Default for Oid {}
            }
            mod range {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::postgres::{PgHasArrayType, Postgres};
                use crate::sqlx_core::types::Type;
                use std::fmt::{self};
                use std::ops::{Bound, Range, RangeBounds, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};
                pub struct PgRange<T> {
                    pub start: Bound<T>,
                    pub end: Bound<T>,
                }
                impl<T> From<[Bound<T>; 2]> for PgRange<T> {}
                impl<T> From<(Bound<T>, Bound<T>)> for PgRange<T> {}
                impl<T> From<Range<T>> for PgRange<T> {}
                impl<T> From<RangeFrom<T>> for PgRange<T> {}
                impl<T> From<RangeInclusive<T>> for PgRange<T> {}
                impl<T> From<RangeTo<T>> for PgRange<T> {}
                impl<T> From<RangeToInclusive<T>> for PgRange<T> {}
                impl<T> RangeBounds<T> for PgRange<T> {}
            }
            mod time_tz {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::postgres::Postgres;
                use crate::sqlx_core::types::Type;
                type DefaultTime = ::time::Time;
                type DefaultOffset = ::time::UtcOffset;
                pub struct PgTimeTz<Time = DefaultTime, Offset = DefaultOffset> {
                    pub time: Time,
                    pub offset: Offset,
                }
            }
            mod bigdecimal {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::error::BoxDynError;
                use crate::sqlx_core::postgres::types::numeric::PgNumeric;
                use crate::sqlx_core::postgres::{PgHasArrayType, Postgres};
                use crate::sqlx_core::types::Type;
                use bigdecimal::BigDecimal;
                impl TryFrom<PgNumeric> for BigDecimal {
                    type Error = BoxDynError;
                }
                impl TryFrom<&'_ BigDecimal> for PgNumeric {
                    type Error = BoxDynError;
                }
            }
            mod numeric {
                pub(crate) enum PgNumeric {
                    NotANumber,
                    Number { sign: PgNumericSign, digits: Vec<i16>, weight: i16, scale: i16 },
                }
                pub(crate) enum PgNumericSign {
                    Positive,
                    Negative,
                }
            }
            mod decimal {
                use crate::sqlx_core::decode::Decode;
                use crate::sqlx_core::encode::Encode;
                use crate::sqlx_core::error::BoxDynError;
                use crate::sqlx_core::postgres::types::numeric::PgNumeric;
                use crate::sqlx_core::postgres::{PgHasArrayType, Postgres};
                use crate::sqlx_core::types::Type;
                use rust_decimal::Decimal;
                impl TryFrom<PgNumeric> for Decimal {
                    type Error = BoxDynError;
                }
                impl TryFrom<&'_ Decimal> for PgNumeric {
                    type Error = BoxDynError;
                }
            }
            mod chrono {}
            mod time {}
            mod bit_vec {
                use crate::sqlx_core::{
                    decode::Decode,
                    encode::Encode,
                    postgres::{PgHasArrayType, Postgres},
                    types::Type,
                };
                use bit_vec::BitVec;
            }
            pub use array::PgHasArrayType;
            pub use interval::PgInterval;
            pub use lquery::PgLQuery;
            pub use lquery::PgLQueryLevel;
            pub use lquery::PgLQueryVariant;
            pub use lquery::PgLQueryVariantFlag;
            pub use ltree::PgLTree;
            pub use ltree::PgLTreeLabel;
            pub use ltree::PgLTreeParseError;
            pub use money::PgMoney;
            pub use oid::Oid;
            pub use range::PgRange;
            pub use time_tz::PgTimeTz;
        }
        mod value {
            use crate::sqlx_core::error::BoxDynError;
            use crate::sqlx_core::postgres::Postgres;
            use crate::sqlx_core::value::{Value, ValueRef};
            pub enum PgValueFormat {
                Text,
                Binary,
            }
            pub struct PgValueRef<'r>;
            pub struct PgValue;
            impl<'r> PgValueRef<'r> {
                pub fn format(&self) -> PgValueFormat {}
                pub fn as_bytes(&self) -> Result<&'r [u8], BoxDynError> {}
                pub fn as_str(&self) -> Result<&'r str, BoxDynError> {}
            }
            impl Value for PgValue {
                type Database = Postgres;
            }
            impl<'r> ValueRef<'r> for PgValueRef<'r> {
                type Database = Postgres;
            }
            impl<'r> From<PgValueRef<'r>> for crate::sqlx_core::any::AnyValueRef<'r> {}
            impl From<PgValue> for crate::sqlx_core::any::AnyValue {}
        }
        mod migrate {
            use crate::sqlx_core::migrate::{Migrate, MigrateDatabase};
            use crate::sqlx_core::postgres::{PgConnection, Postgres};
            impl MigrateDatabase for Postgres {}
            impl Migrate for PgConnection {}
        }
        pub use advisory_lock::{PgAdvisoryLock, PgAdvisoryLockGuard, PgAdvisoryLockKey};
        pub use arguments::{PgArgumentBuffer, PgArguments};
        pub use column::PgColumn;
        pub use connection::PgConnection;
        pub use copy::PgCopyIn;
        pub use database::Postgres;
        pub use error::{PgDatabaseError, PgErrorPosition};
        pub use listener::{PgListener, PgNotification};
        pub use message::PgSeverity;
        pub use options::{PgConnectOptions, PgSslMode};
        pub use query_result::PgQueryResult;
        pub use row::PgRow;
        pub use statement::PgStatement;
        pub use transaction::PgTransactionManager;
        pub use type_info::{PgTypeInfo, PgTypeKind};
        pub use types::PgHasArrayType;
        pub use value::{PgValue, PgValueFormat, PgValueRef};
        pub type PgPool = crate::sqlx_core::pool::Pool<Postgres>;
        pub type PgPoolOptions = crate::sqlx_core::pool::PoolOptions<Postgres>;
        pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
        impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}
    }
    pub mod sqlite {
        use crate::sqlx_core::error::Error;
        use crate::sqlx_core::executor::Executor;
        pub use arguments::{SqliteArgumentValue, SqliteArguments};
        pub use column::SqliteColumn;
        pub use connection::{LockedSqliteHandle, SqliteConnection};
        pub use database::Sqlite;
        pub use error::SqliteError;
        pub use options::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous};
        pub use query_result::SqliteQueryResult;
        pub use row::SqliteRow;
        pub use statement::SqliteStatement;
        pub use transaction::SqliteTransactionManager;
        pub use type_info::SqliteTypeInfo;
        pub use value::{SqliteValue, SqliteValueRef};
        mod arguments {
            use crate::sqlx_core::arguments::Arguments;
            use crate::sqlx_core::sqlite::Sqlite;
            use std::borrow::Cow;
            pub enum SqliteArgumentValue<'q> {
                Null,
                Text(Cow<'q, str>),
                Blob(Cow<'q, [u8]>),
                Double(f64),
                Int(i32),
                Int64(i64),
            }
            pub struct SqliteArguments<'q>;
            impl<'q> Default for SqliteArguments<'q> {}
            impl<'q> Arguments<'q> for SqliteArguments<'q> {
                type Database = Sqlite;
            }
        }
        mod column {
            use crate::sqlx_core::column::Column;
            use crate::sqlx_core::sqlite::Sqlite;
            pub struct SqliteColumn;
            impl Column for SqliteColumn {
                type Database = Sqlite;
            }
            impl From<SqliteColumn> for crate::sqlx_core::any::AnyColumn {}
        }
        mod connection {
            use crate::sqlx_core::connection::Connection;
            use crate::sqlx_core::error::Error;
            use crate::sqlx_core::sqlite::{Sqlite, SqliteConnectOptions};
            use libsqlite3_sys::sqlite3;
            use std::cmp::Ordering;
            use std::fmt::{self};
            use std::ptr::NonNull;
            mod executor {
                use crate::sqlx_core::executor::Executor;
                use crate::sqlx_core::sqlite::{Sqlite, SqliteConnection};
                impl<'c> Executor<'c> for &'c mut SqliteConnection {
                    type Database = Sqlite;
                }
            }
            #[twelve::nature(client)]
            pub struct SqliteConnection;
            pub struct LockedSqliteHandle<'a>;
            impl SqliteConnection {
                pub fn as_raw_handle(&mut self) -> *mut sqlite3 {}
                pub fn create_collation(&mut self, name: &str, compare: impl Fn(&str, &str) -> Ordering + Send + Sync + 'static) -> Result<(), Error> {}
                pub async fn lock_handle(&mut self) -> Result<LockedSqliteHandle<'_>, Error> {}
            }
            impl Connection for SqliteConnection {
                #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)")]
                fn connect(url: &str) -> BoxFuture<'static, Result<Self, Error>> {}
                #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)")]
                fn connect_with(options: &SqliteConnectOptions) -> futures_core::future::BoxFuture<'_, Result<Self, Error>> {}
                type Database = Sqlite;
                type Options = SqliteConnectOptions;
            }
            impl LockedSqliteHandle<'_> {
                pub fn as_raw_handle(&mut self) -> NonNull<sqlite3> {}
                pub fn create_collation(&mut self, name: &str, compare: impl Fn(&str, &str) -> Ordering + Send + Sync + 'static) -> Result<(), Error> {}
            }
        }
        mod database {
            use crate::sqlx_core::database::{Database, HasArguments, HasStatement, HasStatementCache, HasValueRef};
            use crate::sqlx_core::sqlite::{
                SqliteArgumentValue, SqliteArguments, SqliteColumn, SqliteConnection, SqliteQueryResult, SqliteRow, SqliteStatement, SqliteTransactionManager, SqliteTypeInfo,
                SqliteValue, SqliteValueRef,
            };
            pub struct Sqlite;
            impl Database for Sqlite {
                type Connection = SqliteConnection;
                type TransactionManager = SqliteTransactionManager;
                type Row = SqliteRow;
                type QueryResult = SqliteQueryResult;
                type Column = SqliteColumn;
                type TypeInfo = SqliteTypeInfo;
                type Value = SqliteValue;
            }
            impl<'r> HasValueRef<'r> for Sqlite {
                type Database = Sqlite;
                type ValueRef = SqliteValueRef<'r>;
            }
            impl<'q> HasArguments<'q> for Sqlite {
                type Database = Sqlite;
                type Arguments = SqliteArguments<'q>;
                type ArgumentBuffer = Vec<SqliteArgumentValue<'q>>;
            }
            impl<'q> HasStatement<'q> for Sqlite {
                type Database = Sqlite;
                type Statement = SqliteStatement<'q>;
            }
            impl HasStatementCache for Sqlite {}
        }
        mod error {
            use crate::sqlx_core::error::DatabaseError;
            use std::error::Error as StdError;
            use std::fmt::{self};
            pub struct SqliteError;
            impl StdError for SqliteError {}
            impl DatabaseError for SqliteError {}
        }
        mod options {
            use std::path::Path;
            mod auto_vacuum {
                use crate::sqlx_core::error::Error;
                use std::str::FromStr;
                pub enum SqliteAutoVacuum {
                    None,
                    Full,
                    Incremental,
                }
                impl Default for SqliteAutoVacuum {}
                impl FromStr for SqliteAutoVacuum {
                    type Err = Error;
                }
            }
            mod connect {
                use crate::sqlx_core::connection::ConnectOptions;
                use crate::sqlx_core::sqlite::{SqliteConnectOptions, SqliteConnection};
                impl ConnectOptions for SqliteConnectOptions {
                    #[twelve::opens(database, disk, arg = "self", instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)")]
                    fn connect(&self) -> futures_core::future::BoxFuture<'_, Result<SqliteConnection, Error>> {}
                    type Connection = SqliteConnection;
                }
            }
            mod journal_mode {
                use crate::sqlx_core::error::Error;
                use std::str::FromStr;
                pub enum SqliteJournalMode {
                    Delete,
                    Truncate,
                    Persist,
                    Memory,
                    Wal,
                    Off,
                }
                impl Default for SqliteJournalMode {}
                impl FromStr for SqliteJournalMode {
                    type Err = Error;
                }
            }
            mod locking_mode {
                use crate::sqlx_core::error::Error;
                use std::str::FromStr;
                pub enum SqliteLockingMode {
                    Normal,
                    Exclusive,
                }
                impl Default for SqliteLockingMode {}
                impl FromStr for SqliteLockingMode {
                    type Err = Error;
                }
            }
            mod synchronous {
                use crate::sqlx_core::error::Error;
                use std::str::FromStr;
                pub enum SqliteSynchronous {
                    Off,
                    Normal,
                    Full,
                    Extra,
                }
                impl Default for SqliteSynchronous {}
                impl FromStr for SqliteSynchronous {
                    type Err = Error;
                }
            }
            pub use auto_vacuum::SqliteAutoVacuum;
            pub use journal_mode::SqliteJournalMode;
            pub use locking_mode::SqliteLockingMode;
            use std::cmp::Ordering;
            use std::sync::Arc;
            use std::{borrow::Cow, time::Duration};
            pub use synchronous::SqliteSynchronous;
            pub struct SqliteConnectOptions;
            impl Default for SqliteConnectOptions {}
            impl SqliteConnectOptions {
                pub fn new() -> Self {}
                pub fn filename(self, filename: impl AsRef<Path>) -> Self {}
                pub fn foreign_keys(self, on: bool) -> Self {}
                pub fn shared_cache(self, on: bool) -> Self {}
                pub fn journal_mode(self, mode: SqliteJournalMode) -> Self {}
                pub fn locking_mode(self, mode: SqliteLockingMode) -> Self {}
                pub fn read_only(self, read_only: bool) -> Self {}
                pub fn create_if_missing(self, create: bool) -> Self {}
                pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
                pub fn busy_timeout(self, timeout: Duration) -> Self {}
                pub fn synchronous(self, synchronous: SqliteSynchronous) -> Self {}
                pub fn auto_vacuum(self, auto_vacuum: SqliteAutoVacuum) -> Self {}
                pub fn page_size(self, page_size: u32) -> Self {}
                pub fn pragma<K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>>(self, key: K, value: V) -> Self {}
                pub fn collation<N: Into<Arc<str>>, F: Fn(&str, &str) -> Ordering>(self, name: N, collate: F) -> Self {}
                pub fn immutable(self, immutable: bool) -> Self {}
                pub fn serialized(self, serialized: bool) -> Self {}
                pub fn thread_name(self, generator: impl Fn(u64) -> String + Send + Sync + 'static) -> Self {}
                pub fn command_buffer_size(self, size: usize) -> Self {}
                pub fn row_buffer_size(self, size: usize) -> Self {}
                pub fn vfs(self, vfs_name: impl Into<Cow<'static, str>>) -> Self {}
                pub fn extension(self, extension_name: impl Into<Cow<'static, str>>) -> Self {}
                pub fn extension_with_entrypoint(self, extension_name: impl Into<Cow<'static, str>>, entry_point: impl Into<Cow<'static, str>>) -> Self {}
            }
        }
        mod query_result {
            pub struct SqliteQueryResult;
            impl Default for SqliteQueryResult {}
            impl SqliteQueryResult {
                pub fn rows_affected(&self) -> u64 {}
                pub fn last_insert_rowid(&self) -> i64 {}
            }
            impl From<SqliteQueryResult> for crate::sqlx_core::any::AnyQueryResult {}
        }
        mod row {
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::row::Row;
            use crate::sqlx_core::sqlite::Sqlite;
            pub struct SqliteRow;
            impl Row for SqliteRow {
                type Database = Sqlite;
            }
            impl ColumnIndex<SqliteRow> for &'_ str {}
            impl From<SqliteRow> for crate::sqlx_core::any::AnyRow {}
        }
        mod statement {
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::error::Error;
            use crate::sqlx_core::sqlite::Sqlite;
            use crate::sqlx_core::statement::Statement;
            mod r#virtual {
                use crate::sqlx_core::error::Error;
                pub struct VirtualStatement;
                pub struct PreparedStatement<'a>;
                impl VirtualStatement {
                    pub fn current(&mut self) -> Option<PreparedStatement<'_>> {}
                    pub fn reset(&mut self) -> Result<(), Error> {}
                }
            }
            use r#virtual::VirtualStatement;
            pub struct SqliteStatement<'q>;
            impl<'q> Statement<'q> for SqliteStatement<'q> {
                type Database = Sqlite;
            }
            impl ColumnIndex<SqliteStatement<'_>> for &'_ str {}
            impl<'q> From<SqliteStatement<'q>> for crate::sqlx_core::any::AnyStatement<'q> {}
        }
        mod transaction {
            use crate::sqlx_core::sqlite::Sqlite;
            use crate::sqlx_core::transaction::TransactionManager;
            pub struct SqliteTransactionManager;
            impl TransactionManager for SqliteTransactionManager {
                type Database = Sqlite;
            }
        }
        mod type_info {
            use crate::sqlx_core::type_info::TypeInfo;
            use std::fmt::{self};
            pub struct SqliteTypeInfo;
            impl TypeInfo for SqliteTypeInfo {}
            impl From<SqliteTypeInfo> for crate::sqlx_core::any::AnyTypeInfo {}
        }
        pub mod types {}
        mod value {
            use crate::sqlx_core::sqlite::Sqlite;
            use crate::sqlx_core::value::{Value, ValueRef};
            pub struct SqliteValueRef<'r>;
            impl<'r> ValueRef<'r> for SqliteValueRef<'r> {
                type Database = Sqlite;
            }
            pub struct SqliteValue;
            impl Value for SqliteValue {
                type Database = Sqlite;
            }
            impl<'r> From<SqliteValueRef<'r>> for crate::sqlx_core::any::AnyValueRef<'r> {}
            impl From<SqliteValue> for crate::sqlx_core::any::AnyValue {}
        }
        mod migrate {
            use crate::sqlx_core::migrate::{Migrate, MigrateDatabase};
            use crate::sqlx_core::sqlite::{Sqlite, SqliteConnection};
            impl MigrateDatabase for Sqlite {}
            impl Migrate for SqliteConnection {}
        }
        pub type SqlitePool = crate::sqlx_core::pool::Pool<Sqlite>;
        pub type SqlitePoolOptions = crate::sqlx_core::pool::PoolOptions<Sqlite>;
        pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
        impl<'c, T: Executor<'c, Database = Sqlite>> SqliteExecutor<'c> for T {}
    }
    pub mod mysql {
        use crate::sqlx_core::executor::Executor;
        mod arguments {
            use crate::sqlx_core::arguments::Arguments;
            use crate::sqlx_core::mysql::MySql;
            pub struct MySqlArguments;
            impl Default for MySqlArguments {}
            impl<'q> Arguments<'q> for MySqlArguments {
                type Database = MySql;
            }
        }
        mod column {
            use crate::sqlx_core::column::Column;
            use crate::sqlx_core::mysql::MySql;
            pub struct MySqlColumn;
            impl Column for MySqlColumn {
                type Database = MySql;
            }
            impl From<MySqlColumn> for crate::sqlx_core::any::AnyColumn {}
        }
        mod connection {
            use crate::sqlx_core::connection::Connection;
            use crate::sqlx_core::mysql::{MySql, MySqlConnectOptions};
            use std::fmt::{self};
            mod executor {
                use crate::sqlx_core::executor::Executor;
                use crate::sqlx_core::mysql::{MySql, MySqlConnection};
                impl<'c> Executor<'c> for &'c mut MySqlConnection {
                    type Database = MySql;
                }
            }
            #[twelve::nature(client)]
            pub struct MySqlConnection;
            impl Connection for MySqlConnection {
                type Database = MySql;
                type Options = MySqlConnectOptions;
            }
        }
        mod database {
            use crate::sqlx_core::database::{Database, HasArguments, HasStatement, HasStatementCache, HasValueRef};
            use crate::sqlx_core::mysql::value::{MySqlValue, MySqlValueRef};
            use crate::sqlx_core::mysql::{MySqlArguments, MySqlColumn, MySqlConnection, MySqlQueryResult, MySqlRow, MySqlStatement, MySqlTransactionManager, MySqlTypeInfo};
            pub struct MySql;
            impl Database for MySql {
                type Connection = MySqlConnection;
                type TransactionManager = MySqlTransactionManager;
                type Row = MySqlRow;
                type QueryResult = MySqlQueryResult;
                type Column = MySqlColumn;
                type TypeInfo = MySqlTypeInfo;
                type Value = MySqlValue;
            }
            impl<'r> HasValueRef<'r> for MySql {
                type Database = MySql;
                type ValueRef = MySqlValueRef<'r>;
            }
            impl HasArguments<'_> for MySql {
                type Database = MySql;
                type Arguments = MySqlArguments;
                type ArgumentBuffer = Vec<u8>;
            }
            impl<'q> HasStatement<'q> for MySql {
                type Database = MySql;
                type Statement = MySqlStatement<'q>;
            }
            impl HasStatementCache for MySql {}
        }
        mod error {
            use crate::sqlx_core::error::DatabaseError;
            use std::error::Error;
            use std::fmt::{self};
            pub struct MySqlDatabaseError;
            impl MySqlDatabaseError {
                pub fn code(&self) -> Option<&str> {}
                pub fn number(&self) -> u16 {}
                pub fn message(&self) -> &str {}
            }
            impl Error for MySqlDatabaseError {}
            impl DatabaseError for MySqlDatabaseError {}
        }
        mod options {
            use std::path::Path;
            mod connect {
                use crate::sqlx_core::connection::ConnectOptions;
                use crate::sqlx_core::mysql::{MySqlConnectOptions, MySqlConnection};
                impl ConnectOptions for MySqlConnectOptions {
                    type Connection = MySqlConnection;
                }
            }
            mod ssl_mode {
                use crate::sqlx_core::error::Error;
                use std::str::FromStr;
                pub enum MySqlSslMode {
                    Disabled,
                    Preferred,
                    Required,
                    VerifyCa,
                    VerifyIdentity,
                }
                impl Default for MySqlSslMode {}
                impl FromStr for MySqlSslMode {
                    type Err = Error;
                }
            }
            pub use ssl_mode::MySqlSslMode;
            pub struct MySqlConnectOptions;
            impl Default for MySqlConnectOptions {}
            impl MySqlConnectOptions {
                pub fn new() -> Self {}
                pub fn host(self, host: &str) -> Self {}
                pub fn port(self, port: u16) -> Self {}
                pub fn socket(self, path: impl AsRef<Path>) -> Self {}
                pub fn username(self, username: &str) -> Self {}
                pub fn password(self, password: &str) -> Self {}
                pub fn database(self, database: &str) -> Self {}
                pub fn ssl_mode(self, mode: MySqlSslMode) -> Self {}
                pub fn ssl_ca(self, file_name: impl AsRef<Path>) -> Self {}
                pub fn ssl_ca_from_pem(self, pem_certificate: Vec<u8>) -> Self {}
                pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
                pub fn charset(self, charset: &str) -> Self {}
                pub fn collation(self, collation: &str) -> Self {}
                pub fn pipes_as_concat(self, flag_val: bool) -> Self {}
            }
        }
        mod query_result {
            pub struct MySqlQueryResult;
            impl Default for MySqlQueryResult {}
            impl MySqlQueryResult {
                pub fn last_insert_id(&self) -> u64 {}
                pub fn rows_affected(&self) -> u64 {}
            }
            impl From<MySqlQueryResult> for crate::sqlx_core::any::AnyQueryResult {}
        }
        mod row {
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::mysql::MySql;
            use crate::sqlx_core::row::Row;
            pub struct MySqlRow;
            impl Row for MySqlRow {
                type Database = MySql;
            }
            impl ColumnIndex<MySqlRow> for &'_ str {}
            impl From<MySqlRow> for crate::sqlx_core::any::AnyRow {}
        }
        mod statement {
            use crate::sqlx_core::column::ColumnIndex;
            use crate::sqlx_core::mysql::MySql;
            use crate::sqlx_core::statement::Statement;
            pub struct MySqlStatement<'q>;
            impl<'q> Statement<'q> for MySqlStatement<'q> {
                type Database = MySql;
            }
            impl ColumnIndex<MySqlStatement<'_>> for &'_ str {}
            impl<'q> From<MySqlStatement<'q>> for crate::sqlx_core::any::AnyStatement<'q> {}
        }
        mod transaction {
            use crate::sqlx_core::mysql::MySql;
            use crate::sqlx_core::transaction::TransactionManager;
            pub struct MySqlTransactionManager;
            impl TransactionManager for MySqlTransactionManager {
                type Database = MySql;
            }
        }
        mod type_info {
            use crate::sqlx_core::type_info::TypeInfo;
            use std::fmt::{self};
            pub struct MySqlTypeInfo;
            impl TypeInfo for MySqlTypeInfo {}
            impl From<MySqlTypeInfo> for crate::sqlx_core::any::AnyTypeInfo {}
        }
        pub mod types {}
        mod value {
            use crate::sqlx_core::mysql::MySql;
            use crate::sqlx_core::value::{Value, ValueRef};
            pub enum MySqlValueFormat {
                Text,
                Binary,
            }
            pub struct MySqlValue;
            pub struct MySqlValueRef<'r>;
            impl Value for MySqlValue {
                type Database = MySql;
            }
            impl<'r> ValueRef<'r> for MySqlValueRef<'r> {
                type Database = MySql;
            }
            impl<'r> From<MySqlValueRef<'r>> for crate::sqlx_core::any::AnyValueRef<'r> {}
            impl From<MySqlValue> for crate::sqlx_core::any::AnyValue {}
        }
        mod migrate {
            use crate::sqlx_core::migrate::{Migrate, MigrateDatabase};
            use crate::sqlx_core::mysql::{MySql, MySqlConnection};
            impl MigrateDatabase for MySql {}
            impl Migrate for MySqlConnection {}
        }
        pub use arguments::MySqlArguments;
        pub use column::MySqlColumn;
        pub use connection::MySqlConnection;
        pub use database::MySql;
        pub use error::MySqlDatabaseError;
        pub use options::{MySqlConnectOptions, MySqlSslMode};
        pub use query_result::MySqlQueryResult;
        pub use row::MySqlRow;
        pub use statement::MySqlStatement;
        pub use transaction::MySqlTransactionManager;
        pub use type_info::MySqlTypeInfo;
        pub use value::{MySqlValue, MySqlValueFormat, MySqlValueRef};
        pub type MySqlPool = crate::sqlx_core::pool::Pool<MySql>;
        pub type MySqlPoolOptions = crate::sqlx_core::pool::PoolOptions<MySql>;
        pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {}
        impl<'c, T: Executor<'c, Database = MySql>> MySqlExecutor<'c> for T {}
    }
    pub use sqlx_rt::test_block_on;
}
