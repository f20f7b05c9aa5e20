//! package = "sqlx", version = ">=0.7, <0.10"

pub use sqlx_core::acquire::Acquire;
pub use sqlx_core::arguments::{Arguments, IntoArguments};
pub use sqlx_core::column::{Column, ColumnIndex};
pub use sqlx_core::connection::{ConnectOptions, Connection};
pub use sqlx_core::database::{self, Database};
pub use sqlx_core::describe::Describe;
pub use sqlx_core::error::{self, Error, Result};
pub use sqlx_core::executor::{Execute, Executor};
pub use sqlx_core::from_row::FromRow;
pub use sqlx_core::migrate;
pub use sqlx_core::pool::{self, Pool};
pub use sqlx_core::query::{query, query_with};
pub use sqlx_core::query_as::{query_as, query_as_with};
pub use sqlx_core::query_builder::{self, QueryBuilder};
pub use sqlx_core::query_scalar::{query_scalar, query_scalar_with};
pub use sqlx_core::raw_sql::{raw_sql, RawSql};
pub use sqlx_core::row::Row;
pub use sqlx_core::statement::Statement;
pub use sqlx_core::transaction::{Transaction, TransactionManager};
pub use sqlx_core::type_info::TypeInfo;
pub use sqlx_core::types::Type;
pub use sqlx_core::value::{Value, ValueRef};
pub use sqlx_core::Either;

pub use self::decode::Decode;
pub use self::encode::Encode;
pub use crate::any::{Any, AnyExecutor};
pub use sqlx_core::any::{AnyConnection, AnyPool};
pub use sqlx_core::sql_str::{AssertSqlSafe, SqlSafeStr, SqlStr};
pub use sqlx_mysql::{self as mysql, MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
pub use sqlx_postgres::{self as postgres, PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
pub use sqlx_sqlite::{self as sqlite, Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};

#[proc_macro_attribute]
pub fn test(args: TokenStream, input: TokenStream) -> TokenStream {}

pub mod types {
    pub use sqlx_core::types::*;
}
pub mod encode {
    pub use sqlx_core::encode::{Encode, IsNull};
}
pub mod decode {
    pub use sqlx_core::decode::Decode;
}
pub mod query {
    pub use sqlx_core::query::{Map, Query};
    pub use sqlx_core::query_as::QueryAs;
    pub use sqlx_core::query_scalar::QueryScalar;
}
pub mod prelude {
    pub use super::{Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row, Statement, Type};
}

pub mod any {
    pub use sqlx_core::any::{
        Any, AnyArguments, AnyConnectOptions, AnyExecutor, AnyKind, AnyPoolOptions, AnyQueryResult, AnyRow, AnyStatement, AnyTransactionManager,
        AnyTypeInfo, AnyTypeInfoKind, AnyValue, AnyValueRef,
    };
    pub fn install_drivers(drivers: &'static [AnyDriver]) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
    pub fn install_default_drivers() {}
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
