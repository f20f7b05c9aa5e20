//! package = "rusqlite", version = ">=0.28, <0.37"

pub use crate::cache::CachedStatement;
pub use crate::column::Column;
pub use crate::error::Error;
pub use crate::params::{params_from_iter, Params, ParamsFromIter};
pub use crate::row::{AndThenRows, Map, MappedRows, Row, RowIndex, Rows};
pub use crate::statement::{Statement, StatementStatus};
pub use crate::transaction::TransactionState;
pub use crate::transaction::{DropBehavior, Savepoint, Transaction, TransactionBehavior};
pub use crate::types::ToSql;
use crate::types::ValueRef;
pub use crate::version::*;
pub use fallible_iterator;
pub use libsqlite3_sys as ffi;
pub use libsqlite3_sys::ErrorCode;
use std::default::Default;
use std::os::raw::c_int;
use std::path::Path;
use std::result;
use std::str;
use std::sync::Arc;
mod error {
    use crate::ffi;
    use crate::types::FromSqlError;
    use crate::types::Type;
    use std::error;
    use std::os::raw::c_int;
    use std::path::PathBuf;
    use std::str;
    pub enum Error {
        SqliteFailure(ffi::Error, Option<String>),
        SqliteSingleThreadedMode,
        FromSqlConversionFailure(usize, Type, Box<dyn error::Error + Send + Sync + 'static>),
        IntegralValueOutOfRange(usize, i64),
        Utf8Error(str::Utf8Error),
        NulError(std::ffi::NulError),
        InvalidParameterName(String),
        InvalidPath(PathBuf),
        ExecuteReturnedResults,
        QueryReturnedNoRows,
        InvalidColumnIndex(usize),
        InvalidColumnName(String),
        InvalidColumnType(usize, String, Type),
        StatementChangedRows(usize),
        InvalidFunctionParameterType(usize, Type),
        InvalidFilterParameterType(usize, Type),
        UserFunctionError(Box<dyn error::Error + Send + Sync + 'static>),
        ToSqlConversionFailure(Box<dyn error::Error + Send + Sync + 'static>),
        InvalidQuery,
        ModuleError(String),
        UnwindingPanic,
        GetAuxWrongType,
        MultipleStatement,
        InvalidParameterCount(usize, usize),
        BlobSizeError,
        SqlInputError { error: ffi::Error, msg: String, sql: String, offset: c_int },
        InitError(ffi::InitError),
    }
    impl From<str::Utf8Error> for Error {}
    impl From<std::ffi::NulError> for Error {}
    impl From<FromSqlError> for Error {}
    impl From<ffi::InitError> for Error {}
    impl error::Error for Error {}
    impl Error {
        pub fn sqlite_error(&self) -> Option<&ffi::Error> {}
        pub fn sqlite_error_code(&self) -> Option<ffi::ErrorCode> {}
    }
}
pub mod backup {
    use crate::{Connection, DatabaseName, Result};
    use std::os::raw::c_int;
    use std::path::Path;
    use std::time::Duration;
    impl Connection {
        pub fn backup<P: AsRef<Path>>(
            &self,
            name: DatabaseName<'_>,
            dst_path: P,
            progress: Option<fn(Progress)>,
        ) -> Result<()> {
        }
        pub fn restore<P: AsRef<Path>, F: Fn(Progress)>(
            &mut self,
            name: DatabaseName<'_>,
            src_path: P,
            progress: Option<F>,
        ) -> Result<()> {
        }
    }
    pub enum StepResult {
        Done,
        More,
        Busy,
        Locked,
    }
    pub struct Progress {
        pub remaining: c_int,
        pub pagecount: c_int,
    }
    pub struct Backup<'a, 'b>;
    impl Backup<'_, '_> {
        pub fn new<'a, 'b>(from: &'a Connection, to: &'b mut Connection) -> Result<Backup<'a, 'b>> {}
        pub fn new_with_names<'a, 'b>(
            from: &'a Connection,
            from_name: DatabaseName<'_>,
            to: &'b mut Connection,
            to_name: DatabaseName<'_>,
        ) -> Result<Backup<'a, 'b>> {
        }
        pub fn progress(&self) -> Progress {}
        pub fn step(&self, num_pages: c_int) -> Result<StepResult> {}
        pub fn run_to_completion(
            &self,
            pages_per_step: c_int,
            pause_between_pages: Duration,
            progress: Option<fn(Progress)>,
        ) -> Result<()> {
        }
    }
}
pub mod blob {
    use super::types::ToSql;
    use crate::{Connection, DatabaseName, Result};
    use std::io;
    pub struct Blob<'conn>;
    impl Connection {
        pub fn blob_open<'a>(
            &'a self,
            db: DatabaseName<'_>,
            table: &str,
            column: &str,
            row_id: i64,
            read_only: bool,
        ) -> Result<Blob<'a>> {
        }
    }
    impl Blob<'_> {
        pub fn reopen(&mut self, row: i64) -> Result<()> {}
        pub fn size(&self) -> i32 {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn close(self) -> Result<()> {}
    }
    impl io::Read for Blob<'_> {}
    impl io::Write for Blob<'_> {}
    impl io::Seek for Blob<'_> {}
    pub struct ZeroBlob(pub i32);
    impl ToSql for ZeroBlob {}
}
mod busy {
    use crate::{Connection, Result};
    use std::time::Duration;
    impl Connection {
        pub fn busy_timeout(&self, timeout: Duration) -> Result<()> {}
        pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()> {}
    }
}
mod cache {
    use crate::{Connection, Result, Statement};
    use std::ops::{Deref, DerefMut};
    impl Connection {
        pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> {}
        pub fn set_prepared_statement_cache_capacity(&self, capacity: usize) {}
        pub fn flush_prepared_statement_cache(&self) {}
    }
    #[twelve::nature(database)]
    pub struct CachedStatement<'conn>;
    impl<'conn> Deref for CachedStatement<'conn> {
        type Target = Statement<'conn>;
    }
    impl<'conn> DerefMut for CachedStatement<'conn> {}
    impl CachedStatement<'_> {
        pub fn discard(self) {}
    }
}
mod column {
    use crate::{Result, Statement};
    use std::str;
    pub struct Column<'stmt>;
    impl Column<'_> {
        pub fn name(&self) -> &str {}
        pub fn decl_type(&self) -> Option<&str> {}
    }
    impl Statement<'_> {
        pub fn column_names(&self) -> Vec<&str> {}
        pub fn column_count(&self) -> usize {}
        pub fn column_name(&self, col: usize) -> Result<&str> {}
        pub fn column_index(&self, name: &str) -> Result<usize> {}
        pub fn columns(&self) -> Vec<Column> {}
    }
}
pub mod functions {
    use crate::types::{FromSql, ToSql, ToSqlOutput, ValueRef};
    use crate::{Connection, Error, Result};
    use std::ops::Deref;
    use std::os::raw::c_int;
    use std::sync::Arc;
    pub struct Context<'a>;
    impl Context<'_> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get<T: FromSql>(&self, idx: usize) -> Result<T> {}
        pub fn get_raw(&self, idx: usize) -> ValueRef<'_> {}
        pub fn get_arg(&self, idx: usize) -> SqlFnArg {}
        pub fn get_subtype(&self, idx: usize) -> std::os::raw::c_uint {}
        pub fn get_or_create_aux<
            T,
            E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
            F: FnOnce(ValueRef<'_>) -> Result<T, E>,
        >(
            &self,
            arg: c_int,
            func: F,
        ) -> Result<Arc<T>> {
        }
        pub fn set_aux<T>(&self, arg: c_int, value: T) -> Result<Arc<T>> {}
        pub fn get_aux<T>(&self, arg: c_int) -> Result<Option<Arc<T>>> {}
        pub fn get_connection(&self) -> Result<ConnectionRef<'_>> {}
    }
    pub struct ConnectionRef<'ctx>;
    impl Deref for ConnectionRef<'_> {
        type Target = Connection;
    }
    pub trait SqlFnOutput {
        fn to_sql(&self) -> Result<(ToSqlOutput<'_>, SubType)>;
    }
    impl<T: ToSql> SqlFnOutput for T {}
    impl<T: ToSql> SqlFnOutput for (T, SubType) {}
    pub struct SqlFnArg;
    impl ToSql for SqlFnArg {}
    pub trait Aggregate<A, T: SqlFnOutput> {
        fn init(&self, ctx: &mut Context<'_>) -> Result<A>;
        fn step(&self, ctx: &mut Context<'_>, acc: &mut A) -> Result<()>;
        fn finalize(&self, ctx: &mut Context<'_>, acc: Option<A>) -> Result<T>;
    }
    pub struct FunctionFlags;
    impl FunctionFlags {
        pub const SQLITE_UTF8: FunctionFlags = ();
        pub const SQLITE_UTF16LE: FunctionFlags = ();
        pub const SQLITE_UTF16BE: FunctionFlags = ();
        pub const SQLITE_UTF16: FunctionFlags = ();
        pub const SQLITE_DETERMINISTIC: FunctionFlags = ();
        pub const SQLITE_DIRECTONLY: FunctionFlags = ();
        pub const SQLITE_SUBTYPE: FunctionFlags = ();
        pub const SQLITE_INNOCUOUS: FunctionFlags = ();
        pub const SQLITE_RESULT_SUBTYPE: FunctionFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> std::os::raw::c_int {}
        pub fn from_bits(bits: std::os::raw::c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: std::os::raw::c_int) -> Self {}
        pub fn from_bits_retain(bits: std::os::raw::c_int) -> Self {}
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
    impl std::ops::BitOr for FunctionFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for FunctionFlags {
        type Output = Self;
    }
    impl Default for FunctionFlags {}
    impl Connection {
        pub fn create_scalar_function<F: FnMut(&Context<'_>) -> Result<T>, T: SqlFnOutput>(
            &self,
            fn_name: &str,
            n_arg: c_int,
            flags: FunctionFlags,
            x_func: F,
        ) -> Result<()> {
        }
        pub fn create_aggregate_function<A, D: Aggregate<A, T>, T: SqlFnOutput>(
            &self,
            fn_name: &str,
            n_arg: c_int,
            flags: FunctionFlags,
            aggr: D,
        ) -> Result<()> {
        }
        pub fn remove_function(&self, fn_name: &str, n_arg: c_int) -> Result<()> {}
    }
}
pub mod hooks {
    use crate::Connection;
    use std::os::raw::c_int;
    pub enum Action {
        UNKNOWN,
        SQLITE_DELETE,
        SQLITE_INSERT,
        SQLITE_UPDATE,
    }
    impl From<i32> for Action {}
    pub enum TransactionOperation {
        Unknown,
        Begin,
        Release,
        Rollback,
    }
    pub enum Authorization {
        Allow,
        Ignore,
        Deny,
    }
    impl Connection {
        pub fn commit_hook<F: FnMut() -> bool>(&self, hook: Option<F>) {}
        pub fn rollback_hook<F: FnMut()>(&self, hook: Option<F>) {}
        pub fn update_hook<F: FnMut(Action, &str, &str, i64)>(&self, hook: Option<F>) {}
        pub fn progress_handler<F: FnMut() -> bool>(&self, num_ops: c_int, handler: Option<F>) {}
    }
}
mod params {
    pub trait Params {}
    impl<T: ToSql, const N: usize> Params for [T; N] {}
    impl<T: ToSql, const N: usize> Params for &[T; N] {}
    impl<S: BindIndex, T: ToSql, const N: usize> Params for &[(S, T); N] {}
    impl<A: ToSql, B: ToSql> Params for (A, B) {}
    impl<A: ToSql, B: ToSql, C: ToSql> Params for (A, B, C) {}
    impl<A: ToSql, B: ToSql, C: ToSql, D: ToSql> Params for (A, B, C, D) {}
    impl<A: ToSql, B: ToSql, C: ToSql, D: ToSql, E: ToSql> Params for (A, B, C, D, E) {}
    use crate::ToSql;
    impl Params for [&(dyn ToSql + Send + Sync); 0] {}
    impl Params for &[&dyn ToSql] {}
    impl Params for &[(&str, &dyn ToSql)] {}
    impl Params for () {}
    impl<T: ToSql> Params for (T,) {}
    pub struct ParamsFromIter<I>(I);
    pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I>
    where
        I::Item: ToSql,
    {
    }
    impl<I: IntoIterator> Params for ParamsFromIter<I> where I::Item: ToSql {}
}
mod pragma {
    use crate::types::ToSql;
    use crate::{Connection, DatabaseName, Result, Row};
    use std::ops::Deref;
    pub struct Sql;
    impl Sql {
        pub fn new() -> Sql {}
        pub fn push_pragma(
            &mut self,
            schema_name: Option<DatabaseName<'_>>,
            pragma_name: &str,
        ) -> Result<()> {
        }
        pub fn push_keyword(&mut self, keyword: &str) -> Result<()> {}
        pub fn push_schema_name(&mut self, schema_name: DatabaseName<'_>) {}
        pub fn push_identifier(&mut self, s: &str) {}
        pub fn push_value(&mut self, value: &dyn ToSql) -> Result<()> {}
        pub fn push_string_literal(&mut self, s: &str) {}
        pub fn push_int(&mut self, i: i64) {}
        pub fn push_real(&mut self, f: f64) {}
        pub fn push_space(&mut self) {}
        pub fn push_dot(&mut self) {}
        pub fn push_equal_sign(&mut self) {}
        pub fn open_brace(&mut self) {}
        pub fn close_brace(&mut self) {}
        pub fn as_str(&self) -> &str {}
    }
    impl Deref for Sql {
        type Target = str;
    }
    impl Connection {
        pub fn pragma_query_value<T, F: FnOnce(&Row<'_>) -> Result<T>>(
            &self,
            schema_name: Option<DatabaseName<'_>>,
            pragma_name: &str,
            f: F,
        ) -> Result<T> {
        }
        pub fn pragma_query<F: FnMut(&Row<'_>) -> Result<()>>(
            &self,
            schema_name: Option<DatabaseName<'_>>,
            pragma_name: &str,
            f: F,
        ) -> Result<()> {
        }
        pub fn pragma<F: FnMut(&Row<'_>) -> Result<()>, V: ToSql>(
            &self,
            schema_name: Option<DatabaseName<'_>>,
            pragma_name: &str,
            pragma_value: V,
            f: F,
        ) -> Result<()> {
        }
        pub fn pragma_update<V: ToSql>(
            &self,
            schema_name: Option<DatabaseName<'_>>,
            pragma_name: &str,
            pragma_value: V,
        ) -> Result<()> {
        }
        pub fn pragma_update_and_check<F: FnOnce(&Row<'_>) -> Result<T>, T, V: ToSql>(
            &self,
            schema_name: Option<DatabaseName<'_>>,
            pragma_name: &str,
            pragma_value: V,
            f: F,
        ) -> Result<T> {
        }
    }
}
mod row {
    use super::{Error, Result, Statement};
    use crate::types::{FromSql, ValueRef};
    use fallible_iterator::FallibleIterator;
    pub struct Rows<'stmt>;
    impl<'stmt> Rows<'stmt> {
        pub fn next(&mut self) -> Result<Option<&Row<'stmt>>> {}
        pub fn map<F: FnMut(&Row<'_>) -> Result<B>, B>(self, f: F) -> Map<'stmt, F> {}
        pub fn mapped<F: FnMut(&Row<'_>) -> Result<B>, B>(self, f: F) -> MappedRows<'stmt, F> {}
        pub fn and_then<F: FnMut(&Row<'_>) -> Result<T, E>, T, E>(self, f: F) -> AndThenRows<'stmt, F> {}
        pub fn as_ref(&self) -> Option<&Statement<'stmt>> {}
    }
    pub struct Map<'stmt, F>(F);
    impl<F: FnMut(&Row<'_>) -> Result<B>, B> FallibleIterator for Map<'_, F> {
        type Error = Error;
        type Item = B;
    }
    pub struct MappedRows<'stmt, F>(F);
    impl<T, F: FnMut(&Row<'_>) -> Result<T>> Iterator for MappedRows<'_, F> {
        type Item = Result<T>;
    }
    pub struct AndThenRows<'stmt, F>(F);
    impl<T, E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E>> Iterator for AndThenRows<'_, F> {
        type Item = Result<T, E>;
    }
    impl<'stmt> FallibleStreamingIterator for Rows<'stmt> {
        type Error = Error;
        type Item = Row<'stmt>;
    }
    pub struct Row<'stmt>;
    impl<'stmt> Row<'stmt> {
        pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T {}
        pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T> {}
        pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>> {}
        pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_> {}
    }
    impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {}
    pub trait RowIndex: sealed::Sealed {
        fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
    }
    impl RowIndex for usize {}
    impl RowIndex for &'_ str {}
}
mod statement {
    use super::{AndThenRows, Error, MappedRows, Params, Result, Row, Rows};
    use std::str;
    #[twelve::nature(database)]
    pub struct Statement<'conn>;
    impl Statement<'_> {
        pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> {}
        pub fn insert<P: Params>(&mut self, params: P) -> Result<i64> {}
        pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> {}
        pub fn query_map<T, P: Params, F: FnMut(&Row<'_>) -> Result<T>>(
            &mut self,
            params: P,
            f: F,
        ) -> Result<MappedRows<'_, F>> {
        }
        pub fn query_and_then<T, E: From<Error>, P: Params, F: FnMut(&Row<'_>) -> Result<T, E>>(
            &mut self,
            params: P,
            f: F,
        ) -> Result<AndThenRows<'_, F>> {
        }
        pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> {}
        pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(
            &mut self,
            params: P,
            f: F,
        ) -> Result<T> {
        }
        pub fn finalize(self) -> Result<()> {}
        pub fn parameter_index(&self, name: &str) -> Result<Option<usize>> {}
        pub fn parameter_name(&self, index: usize) -> Option<&'_ str> {}
        pub fn parameter_count(&self) -> usize {}
        pub fn expanded_sql(&self) -> Option<String> {}
        pub fn get_status(&self, status: StatementStatus) -> i32 {}
        pub fn reset_status(&self, status: StatementStatus) -> i32 {}
        pub fn is_explain(&self) -> i32 {}
        pub fn readonly(&self) -> bool {}
        pub fn clear_bindings(&mut self) {}
    }
    pub enum StatementStatus {
        FullscanStep,
        Sort,
        AutoIndex,
        VmStep,
        RePrepare,
        Run,
        FilterMiss,
        FilterHit,
        MemUsed,
    }
}
mod more_types {
    use crate::types::{FromSql, ToSql};
    impl ToSql for i8 {}
    impl ToSql for i16 {}
    impl ToSql for i32 {}
    impl ToSql for i64 {}
    impl ToSql for isize {}
    impl ToSql for u8 {}
    impl ToSql for u16 {}
    impl ToSql for u32 {}
    impl ToSql for u64 {}
    impl ToSql for usize {}
    impl ToSql for f32 {}
    impl ToSql for f64 {}
    impl ToSql for bool {}
    impl FromSql for i8 {}
    impl FromSql for i16 {}
    impl FromSql for i32 {}
    impl FromSql for isize {}
    impl FromSql for u8 {}
    impl FromSql for u16 {}
    impl FromSql for u32 {}
    impl FromSql for u64 {}
    impl FromSql for usize {}
}
mod transaction {
    use crate::{Connection, Result};
    use std::ops::Deref;
    pub enum TransactionBehavior {
        Deferred,
        Immediate,
        Exclusive,
    }
    pub enum DropBehavior {
        Rollback,
        Commit,
        Ignore,
        Panic,
    }
    #[twelve::nature(database)]
    pub struct Transaction<'conn>;
    #[twelve::nature(database)]
    pub struct Savepoint<'conn>;
    impl Transaction<'_> {
        pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>> {}
        pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>> {}
        pub fn savepoint(&mut self) -> Result<Savepoint<'_>> {}
        pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>> {}
        pub fn drop_behavior(&self) -> DropBehavior {}
        pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
        pub fn commit(self) -> Result<()> {}
        pub fn rollback(self) -> Result<()> {}
        pub fn finish(self) -> Result<()> {}
    }
    impl Deref for Transaction<'_> {
        type Target = Connection;
    }
    impl Savepoint<'_> {
        pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>> {}
        pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>> {}
        pub fn savepoint(&mut self) -> Result<Savepoint<'_>> {}
        pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>> {}
        pub fn drop_behavior(&self) -> DropBehavior {}
        pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
        pub fn commit(self) -> Result<()> {}
        pub fn rollback(&mut self) -> Result<()> {}
        pub fn finish(self) -> Result<()> {}
    }
    impl Deref for Savepoint<'_> {
        type Target = Connection;
    }
    pub enum TransactionState {
        None,
        Read,
        Write,
    }
    impl Connection {
        pub fn transaction(&mut self) -> Result<Transaction<'_>> {}
        pub fn transaction_with_behavior(
            &mut self,
            behavior: TransactionBehavior,
        ) -> Result<Transaction<'_>> {
        }
        pub fn unchecked_transaction(&self) -> Result<Transaction<'_>> {}
        pub fn savepoint(&mut self) -> Result<Savepoint<'_>> {}
        pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>> {}
        pub fn transaction_state(
            &self,
            db_name: Option<crate::DatabaseName<'_>>,
        ) -> Result<TransactionState> {
        }
    }
}
pub mod types {
    pub use self::from_sql::{FromSql, FromSqlError, FromSqlResult};
    pub use self::to_sql::{ToSql, ToSqlOutput};
    pub use self::value::Value;
    pub use self::value_ref::ValueRef;
    mod chrono {
        use crate::types::{FromSql, ToSql};
        use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
        impl ToSql for NaiveDate {}
        impl FromSql for NaiveDate {}
        impl ToSql for NaiveTime {}
        impl FromSql for NaiveTime {}
        impl ToSql for NaiveDateTime {}
        impl FromSql for NaiveDateTime {}
        impl ToSql for DateTime<Utc> {}
        impl ToSql for DateTime<Local> {}
        impl ToSql for DateTime<FixedOffset> {}
        impl FromSql for DateTime<Utc> {}
        impl FromSql for DateTime<Local> {}
        impl FromSql for DateTime<FixedOffset> {}
    }
    mod from_sql {
        use super::{Value, ValueRef};
        use std::error::Error;
        pub enum FromSqlError {
            InvalidType,
            OutOfRange(i64),
            InvalidBlobSize { expected_size: usize, blob_size: usize },
            Other(Box<dyn Error + Send + Sync + 'static>),
        }
        impl Error for FromSqlError {}
        pub type FromSqlResult<T> = Result<T, FromSqlError>;
        pub trait FromSql: Sized {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
        }
        impl FromSql for i64 {}
        impl FromSql for f32 {}
        impl FromSql for f64 {}
        impl FromSql for bool {}
        impl FromSql for String {}
        impl FromSql for Box<str> {}
        impl FromSql for std::rc::Rc<str> {}
        impl FromSql for std::sync::Arc<str> {}
        impl FromSql for Vec<u8> {}
        impl<const N: usize> FromSql for [u8; N] {}
        impl FromSql for i128 {}
        impl FromSql for uuid::Uuid {}
        impl<T: FromSql> FromSql for Option<T> {}
        impl FromSql for Value {}
    }
    mod serde_json {
        use crate::types::{FromSql, ToSql};
        use serde_json::Value;
        impl ToSql for Value {}
        impl FromSql for Value {}
    }
    mod time {
        use crate::types::{FromSql, ToSql};
        use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};
        impl ToSql for OffsetDateTime {}
        impl FromSql for OffsetDateTime {}
        impl ToSql for Date {}
        impl FromSql for Date {}
        impl ToSql for Time {}
        impl FromSql for Time {}
        impl ToSql for PrimitiveDateTime {}
        impl FromSql for PrimitiveDateTime {}
    }
    mod to_sql {
        use super::{Value, ValueRef};
        use crate::vtab::array::Array;
        use crate::Result;
        use std::borrow::Cow;
        pub enum ToSqlOutput<'a> {
            Borrowed(ValueRef<'a>),
            Owned(Value),
            ZeroBlob(i32),
            Arg(usize),
            Array(Array),
        }
        impl<'a, T: ?Sized> From<&'a T> for ToSqlOutput<'a> where &'a T: Into<ValueRef<'a>> {}
        impl ToSql for ToSqlOutput<'_> {}
        pub trait ToSql {
            fn to_sql(&self) -> Result<ToSqlOutput<'_>>;
        }
        impl<T: ToSql + ToOwned + ?Sized> ToSql for Cow<'_, T> {}
        impl<T: ToSql + ?Sized> ToSql for Box<T> {}
        impl<T: ToSql + ?Sized> ToSql for std::rc::Rc<T> {}
        impl<T: ToSql + ?Sized> ToSql for std::sync::Arc<T> {}
        impl<T: ?Sized + ToSql> ToSql for &'_ T {}
        impl ToSql for String {}
        impl ToSql for str {}
        impl ToSql for Vec<u8> {}
        impl<const N: usize> ToSql for [u8; N] {}
        impl ToSql for [u8] {}
        impl ToSql for Value {}
        impl<T: ToSql> ToSql for Option<T> {}
    }
    mod url {
        use crate::types::{FromSql, ToSql};
        use url::Url;
        impl ToSql for Url {}
        impl FromSql for Url {}
    }
    mod value {
        use super::{Null, Type};
        pub enum Value {
            Null,
            Integer(i64),
            Real(f64),
            Text(String),
            Blob(Vec<u8>),
        }
        impl From<Null> for Value {}
        impl From<bool> for Value {}
        impl From<isize> for Value {}
        impl From<i128> for Value {}
        impl From<uuid::Uuid> for Value {}
        impl From<i64> for Value {}
        impl From<f32> for Value {}
        impl From<f64> for Value {}
        impl From<String> for Value {}
        impl From<Vec<u8>> for Value {}
        impl<T: Into<Value>> From<Option<T>> for Value {}
        impl Value {
            pub fn data_type(&self) -> Type {}
        }
    }
    mod value_ref {
        use super::{Type, Value};
        use crate::types::FromSqlResult;
        pub enum ValueRef<'a> {
            Null,
            Integer(i64),
            Real(f64),
            Text(&'a [u8]),
            Blob(&'a [u8]),
        }
        impl ValueRef<'_> {
            pub fn data_type(&self) -> Type {}
        }
        impl<'a> ValueRef<'a> {
            pub fn as_i64(&self) -> FromSqlResult<i64> {}
            pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>> {}
            pub fn as_f64(&self) -> FromSqlResult<f64> {}
            pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>> {}
            pub fn as_str(&self) -> FromSqlResult<&'a str> {}
            pub fn as_str_or_null(&self) -> FromSqlResult<Option<&'a str>> {}
            pub fn as_blob(&self) -> FromSqlResult<&'a [u8]> {}
            pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&'a [u8]>> {}
            pub fn as_bytes(&self) -> FromSqlResult<&'a [u8]> {}
            pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&'a [u8]>> {}
        }
        impl From<ValueRef<'_>> for Value {}
        impl<'a> From<&'a str> for ValueRef<'a> {}
        impl<'a> From<&'a [u8]> for ValueRef<'a> {}
        impl<'a> From<&'a Value> for ValueRef<'a> {}
        impl<'a, T: Into<ValueRef<'a>>> From<Option<T>> for ValueRef<'a> {}
    }
    pub struct Null;
    pub enum Type {
        Null,
        Integer,
        Real,
        Text,
        Blob,
    }
}
mod version {
    pub fn version_number() -> i32 {}
    pub fn version() -> &'static str {}
}
#[macro_export]
macro_rules! params {
    () => {};
}
#[macro_export]
macro_rules! named_params {
    () => {};
}
#[macro_export]
macro_rules! prepare_and_bind {
    () => {};
}
#[macro_export]
macro_rules! prepare_cached_and_bind {
    () => {};
}
pub type Result<T, E = Error> = result::Result<T, E>;
pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {}
pub enum DatabaseName<'a> {
    Main,
    Temp,
    Attached(&'a str),
}
pub const MAIN_DB: DatabaseName<'static> = ();
pub const TEMP_DB: DatabaseName<'static> = ();
#[twelve::nature(database)]
pub struct Connection;
impl Connection {
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection> {}
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open_in_memory() -> Result<Connection> {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection> {}
    #[twelve::opens(database, disk, arg = 0, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open_with_flags_and_vfs<P: AsRef<Path>>(
        path: P,
        flags: OpenFlags,
        vfs: &str,
    ) -> Result<Connection> {
    }
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Connection> {}
    #[twelve::opens(database, memory, instead = "Postgres (`sqlx`, `tokio-postgres`, `diesel`)")]
    pub fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> Result<Connection> {}
    pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn path(&self) -> Option<&str> {}
    pub fn release_memory(&self) -> Result<()> {}
    pub fn last_insert_rowid(&self) -> i64 {}
    pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(
        &self,
        sql: &str,
        params: P,
        f: F,
    ) -> Result<T> {
    }
    pub fn query_row_and_then<T, E: From<Error>, P: Params, F: FnOnce(&Row<'_>) -> Result<T, E>>(
        &self,
        sql: &str,
        params: P,
        f: F,
    ) -> Result<T, E> {
    }
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
    pub fn close(self) -> Result<(), (Connection, Error)> {}
    pub fn load_extension_enable(&self) -> Result<()> {}
    pub fn load_extension_disable(&self) -> Result<()> {}
    pub fn load_extension<P: AsRef<Path>>(&self, dylib_path: P, entry_point: Option<&str>) -> Result<()> {}
    pub fn get_interrupt_handle(&self) -> InterruptHandle {}
    pub fn changes(&self) -> u64 {}
    pub fn is_autocommit(&self) -> bool {}
    pub fn is_busy(&self) -> bool {}
    pub fn cache_flush(&self) -> Result<()> {}
    pub fn is_readonly(&self, db_name: DatabaseName<'_>) -> Result<bool> {}
}
pub struct Batch<'conn, 'sql>;
impl<'conn, 'sql> Batch<'conn, 'sql> {
    pub fn new(conn: &'conn Connection, sql: &'sql str) -> Batch<'conn, 'sql> {}
    pub fn next(&mut self) -> Result<Option<Statement<'conn>>> {}
}
impl<'conn> Iterator for Batch<'conn, '_> {
    type Item = Result<Statement<'conn>>;
}
pub struct OpenFlags;
impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: OpenFlags = ();
    pub const SQLITE_OPEN_READ_WRITE: OpenFlags = ();
    pub const SQLITE_OPEN_CREATE: OpenFlags = ();
    pub const SQLITE_OPEN_URI: OpenFlags = ();
    pub const SQLITE_OPEN_MEMORY: OpenFlags = ();
    pub const SQLITE_OPEN_NO_MUTEX: OpenFlags = ();
    pub const SQLITE_OPEN_FULL_MUTEX: OpenFlags = ();
    pub const SQLITE_OPEN_SHARED_CACHE: OpenFlags = ();
    pub const SQLITE_OPEN_PRIVATE_CACHE: OpenFlags = ();
    pub const SQLITE_OPEN_NOFOLLOW: OpenFlags = ();
    pub const SQLITE_OPEN_EXRESCODE: OpenFlags = ();
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> std::os::raw::c_int {}
    pub fn from_bits(bits: std::os::raw::c_int) -> Option<Self> {}
    pub fn from_bits_truncate(bits: std::os::raw::c_int) -> Self {}
    pub fn from_bits_retain(bits: std::os::raw::c_int) -> Self {}
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
impl std::ops::BitOr for OpenFlags {
    type Output = Self;
}
impl std::ops::BitAnd for OpenFlags {
    type Output = Self;
}
impl Default for OpenFlags {}
pub fn bypass_sqlite_initialization() {}
pub struct InterruptHandle;
impl InterruptHandle {
    pub fn interrupt(&self) {}
}

mod util {
    pub trait Name {}
    impl Name for &str {}
    impl Name for &std::ffi::CStr {}
}
