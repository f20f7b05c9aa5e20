//! package = "sqlx-sqlite", version = ">=0.7, <0.10"

pub use arguments::{SqliteArgumentValue, SqliteArguments};
pub use column::SqliteColumn;
pub use connection::serialize::SqliteOwnedBuf;
pub use connection::PreupdateHookResult;
pub use connection::{LockedSqliteHandle, SqliteConnection, SqliteOperation, UpdateHookResult};
pub use database::Sqlite;
pub use error::SqliteError;
pub use options::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqliteLockingMode, SqliteSynchronous};
pub use query_result::SqliteQueryResult;
pub use row::SqliteRow;
use sqlx_core::error::Error;
use sqlx_core::executor::Executor;
use sqlx_core::{acquire, decode, describe, encode, error, executor, from_row, pool, query, query_as, query_builder, query_scalar};
pub use statement::SqliteStatement;
pub use transaction::SqliteTransactionManager;
pub use type_info::SqliteTypeInfo;
pub use value::{SqliteValue, SqliteValueRef};
mod arguments {
    use crate::Sqlite;
    use sqlx_core::arguments::*;
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
    use crate::Sqlite;
    use sqlx_core::column::*;
    pub struct SqliteColumn;
    impl Column for SqliteColumn {
        type Database = Sqlite;
    }
}
mod connection {
    use crate::{Sqlite, SqliteConnectOptions, SqliteError};
    use libsqlite3_sys::sqlite3;
    pub use preupdate_hook::*;
    use sqlx_core::connection::*;
    use sqlx_core::error::Error;
    use sqlx_core::executor::Executor;
    use std::cmp::Ordering;
    use std::fmt::{self};
    use std::ptr::NonNull;
    pub(crate) mod collation {
        use std::cmp::Ordering;
        use std::fmt::{self};
        use std::sync::Arc;
        pub struct Collation;
        impl Collation {
            pub fn new<N: Into<Arc<str>>, F: Fn(&str, &str) -> Ordering>(name: N, collate: F) -> Self {}
        }
    }
    mod executor {
        use crate::{Sqlite, SqliteConnection};
        use sqlx_core::executor::Executor;
        impl<'c> Executor<'c> for &'c mut SqliteConnection {
            type Database = Sqlite;
        }
    }
    mod preupdate_hook {
        use super::SqliteOperation;
        use crate::{SqliteError, SqliteValueRef};
        pub enum PreupdateError {
            Database(SqliteError),
            ColumnIndexOutOfBounds(i32),
            InvalidOperation,
        }
        pub struct PreupdateHookResult<'a> {
            pub operation: SqliteOperation,
            pub database: &'a str,
            pub table: &'a str,
        }
        impl<'a> PreupdateHookResult<'a> {
            pub fn get_column_count(&self) -> i32 {}
            pub fn get_query_depth(&self) -> i32 {}
            pub fn get_old_row_id(&self) -> Result<i64, PreupdateError> {}
            pub fn get_new_row_id(&self) -> Result<i64, PreupdateError> {}
            pub fn get_old_column_value(&self, i: i32) -> Result<SqliteValueRef<'a>, PreupdateError> {}
            pub fn get_new_column_value(&self, i: i32) -> Result<SqliteValueRef<'a>, PreupdateError> {}
        }
    }
    pub(crate) mod serialize {
        use crate::{error::Error, SqliteConnection};
        use std::ops::{Deref, DerefMut};
        impl SqliteConnection {
            pub async fn serialize(&mut self, schema: Option<&str>) -> Result<SqliteOwnedBuf, Error> {}
            pub async fn deserialize(&mut self, schema: Option<&str>, data: SqliteOwnedBuf, read_only: bool) -> Result<(), Error> {}
        }
        pub struct SqliteOwnedBuf;
        impl TryFrom<&[u8]> for SqliteOwnedBuf {
            type Error = Error;
        }
        impl Deref for SqliteOwnedBuf {
            type Target = [u8];
        }
        impl DerefMut for SqliteOwnedBuf {}
        impl AsRef<[u8]> for SqliteOwnedBuf {}
        impl AsMut<[u8]> for SqliteOwnedBuf {}
    }
    #[twelve::nature(client)]
    pub struct SqliteConnection;
    pub struct LockedSqliteHandle<'a>;
    pub enum SqliteOperation {
        Insert,
        Update,
        Delete,
        Unknown(i32),
    }
    impl From<i32> for SqliteOperation {}
    pub struct UpdateHookResult<'a> {
        pub operation: SqliteOperation,
        pub database: &'a str,
        pub table: &'a str,
        pub rowid: i64,
    }
    impl SqliteConnection {
        pub async fn lock_handle(&mut self) -> Result<LockedSqliteHandle<'_>, Error> {}
    }
    impl Connection for SqliteConnection {
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)")]
        fn connect(url: &str) -> futures_core::future::BoxFuture<'static, Result<Self, Error>> {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)")]
        fn connect_with(options: &SqliteConnectOptions) -> futures_core::future::BoxFuture<'_, Result<Self, Error>> {}
        type Database = Sqlite;
        type Options = SqliteConnectOptions;
    }
    impl LockedSqliteHandle<'_> {
        pub fn as_raw_handle(&mut self) -> NonNull<sqlite3> {}
        pub fn create_collation(&mut self, name: &str, compare: impl Fn(&str, &str) -> Ordering + Send + Sync + 'static) -> Result<(), Error> {}
        pub fn set_progress_handler<F: FnMut() -> bool>(&mut self, num_ops: i32, callback: F) {}
        pub fn set_update_hook<F: FnMut(UpdateHookResult)>(&mut self, callback: F) {}
        pub fn set_preupdate_hook<F: FnMut(PreupdateHookResult)>(&mut self, callback: F) {}
        pub fn set_commit_hook<F: FnMut() -> bool>(&mut self, callback: F) {}
        pub fn set_rollback_hook<F: FnMut()>(&mut self, callback: F) {}
        pub fn remove_progress_handler(&mut self) {}
        pub fn remove_update_hook(&mut self) {}
        pub fn remove_preupdate_hook(&mut self) {}
        pub fn remove_commit_hook(&mut self) {}
        pub fn remove_rollback_hook(&mut self) {}
        pub fn last_error(&mut self) -> Option<SqliteError> {}
    }
}
mod database {
    use crate::{
        SqliteArgumentValue, SqliteArguments, SqliteColumn, SqliteConnection, SqliteQueryResult, SqliteRow, SqliteStatement, SqliteTransactionManager, SqliteTypeInfo, SqliteValue,
        SqliteValueRef,
    };
    use sqlx_core::database::{Database, HasStatementCache};
    pub struct Sqlite;
    impl Database for Sqlite {
        type Connection = SqliteConnection;
        type TransactionManager = SqliteTransactionManager;
        type Row = SqliteRow;
        type QueryResult = SqliteQueryResult;
        type Column = SqliteColumn;
        type TypeInfo = SqliteTypeInfo;
        type Value = SqliteValue;
        type ValueRef<'r> = SqliteValueRef<'r>;
        type Arguments<'q> = SqliteArguments<'q>;
        type ArgumentBuffer<'q> = Vec<SqliteArgumentValue<'q>>;
        type Statement<'q> = SqliteStatement<'q>;
    }
    impl HasStatementCache for Sqlite {}
}
mod error {
    use sqlx_core::error::*;
    use std::error::Error as StdError;
    use std::fmt::{self};
    pub struct SqliteError;
    impl StdError for SqliteError {}
    impl DatabaseError for SqliteError {}
}
mod options {
    use std::path::Path;
    mod auto_vacuum {
        use crate::error::Error;
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
        use crate::{SqliteConnectOptions, SqliteConnection};
        use sqlx_core::connection::ConnectOptions;
        impl ConnectOptions for SqliteConnectOptions {
            #[twelve::opens(database, disk, arg = "self", instead = "Postgres or MySQL (`sqlx::PgPool`, `sqlx::MySqlPool`)")]
            fn connect(&self) -> futures_core::future::BoxFuture<'_, Result<SqliteConnection, Error>> {}
            type Connection = SqliteConnection;
        }
    }
    mod journal_mode {
        use crate::error::Error;
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
        use crate::error::Error;
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
        use crate::error::Error;
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
    pub enum OptimizeOnClose {
        Enabled { analysis_limit: Option<u32> },
        Disabled,
    }
    impl Default for SqliteConnectOptions {}
    impl SqliteConnectOptions {
        pub fn new() -> Self {}
        pub fn filename(self, filename: impl AsRef<Path>) -> Self {}
        pub fn get_filename(&self) -> &Path {}
        pub fn foreign_keys(self, on: bool) -> Self {}
        pub fn in_memory(self, in_memory: bool) -> Self {}
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
        pub fn optimize_on_close(self, enabled: bool, analysis_limit: impl Into<Option<u32>>) -> Self {}
        pub fn analysis_limit(self, limit: impl Into<Option<u32>>) -> Self {}
        pub fn with_regexp(self) -> Self {}
    }
}
mod query_result {
    pub struct SqliteQueryResult;
    impl Default for SqliteQueryResult {}
    impl SqliteQueryResult {
        pub fn rows_affected(&self) -> u64 {}
        pub fn last_insert_rowid(&self) -> i64 {}
    }
    impl From<SqliteQueryResult> for sqlx_core::any::AnyQueryResult {}
}
mod row {
    use crate::Sqlite;
    use sqlx_core::column::ColumnIndex;
    use sqlx_core::row::Row;
    pub struct SqliteRow;
    impl Row for SqliteRow {
        type Database = Sqlite;
    }
    impl ColumnIndex<SqliteRow> for &'_ str {}
}
mod statement {
    use crate::column::ColumnIndex;
    use crate::error::Error;
    use crate::Sqlite;
    use sqlx_core::statement::*;
    mod r#virtual {
        use sqlx_core::error::Error;
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
}
mod transaction {
    use crate::Sqlite;
    use sqlx_core::transaction::TransactionManager;
    pub struct SqliteTransactionManager;
    impl TransactionManager for SqliteTransactionManager {
        type Database = Sqlite;
    }
}
mod type_info {
    use sqlx_core::type_info::*;
    use std::fmt::{self};
    pub struct SqliteTypeInfo;
    impl TypeInfo for SqliteTypeInfo {}
}
pub mod types {
    use sqlx_core::types::*;
    mod bool {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::Sqlite;
    }
    mod bytes {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::Sqlite;
    }
    mod chrono {
        use crate::{decode::Decode, encode::Encode, types::Type, Sqlite};
        use chrono::FixedOffset;
        use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
        use std::fmt::Display;
    }
    mod float {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::Sqlite;
    }
    mod int {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::Sqlite;
    }
    mod json {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::{Json, Type};
        use crate::Sqlite;
        use serde::{Deserialize, Serialize};
    }
    mod str {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::Sqlite;
        use std::borrow::Cow;
    }
    mod text {
        use crate::Sqlite;
        use sqlx_core::decode::Decode;
        use sqlx_core::encode::Encode;
        use sqlx_core::error::BoxDynError;
        use sqlx_core::types::{Text, Type};
        use std::fmt::Display;
        use std::str::FromStr;
    }
    mod time {
        use crate::{decode::Decode, encode::Encode, types::Type, Sqlite};
        use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};
    }
    mod uint {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::Sqlite;
    }
    mod uuid {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::Sqlite;
        use uuid::{
            fmt::{Hyphenated, Simple},
            Uuid,
        };
    }
}
mod value {
    use crate::Sqlite;
    use sqlx_core::value::{Value, ValueRef};
    pub struct SqliteValueRef<'r>;
    impl<'r> ValueRef<'r> for SqliteValueRef<'r> {
        type Database = Sqlite;
    }
    pub struct SqliteValue;
    impl Value for SqliteValue {
        type Database = Sqlite;
    }
}
mod migrate {
    use crate::migrate::{Migrate, MigrateDatabase};
    use crate::{Sqlite, SqliteConnection};
    use sqlx_core::migrate::*;
    impl MigrateDatabase for Sqlite {}
    impl Migrate for SqliteConnection {}
}
pub type SqlitePool = crate::pool::Pool<Sqlite>;
pub type SqlitePoolOptions = crate::pool::PoolOptions<Sqlite>;
pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
impl<'c, T: Executor<'c, Database = Sqlite>> SqliteExecutor<'c> for T {}
pub type SqliteTransaction<'c> = sqlx_core::transaction::Transaction<'c, Sqlite>;
