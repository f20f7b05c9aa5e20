//! package = "diesel", version = ">=2, <3"

// Every step of a query gives `SelectStatement<S>`, whatever it is made of: of its parts only `S`, what was selected,
// says something about what comes out. Every expression is an `SqlExpression<ST>` of its SQL type.

pub use prelude::*;
pub use query_builder::debug_query;
pub use query_builder::functions::{
    delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update,
};
pub use query_builder::functions::{copy_from, copy_to};
pub use result::Error::NotFound;
pub use deserialize::FromSqlRow;
pub use expression::AsExpression;
pub use query_builder::{AsChangeset, QueryId};
pub use sql_types::SqlType;

/// A table's module. Its imports may be written in any order and number.
#[macro_export]
macro_rules! table {
    (
        $(use $($import:tt)::+ ;)*
        $(#[$($meta:tt)*])*
        $($schema:ident .)? $table:ident $(($($key:ident),* $(,)?))? {
            $($(#[$($column_meta:tt)*])* $column:ident -> $ty:ty),* $(,)?
        }
    ) => {
        pub mod $table {
            $(use $($import)::+ ;)*
            use $crate::sql_types::*;
            pub use self::columns::*;
            pub mod dsl {
                pub use super::columns::{$($column),*};
                pub use super::table as $table;
            }
            pub const all_columns: ($($column,)*) = ($($column,)*);
            #[derive(Debug, Clone, Copy)]
            pub struct table;
            impl table {
                pub fn star(&self) -> star { star }
            }
            pub type SqlType = ($($ty,)*);
            pub type BoxedQuery<'a, DB, ST = SqlType> = $crate::query_builder::SelectStatement;
            impl $crate::query_source::QuerySource for table {
                type DefaultSelection = ($($column,)*);
            }
            impl $crate::query_source::Table for table {
                type PrimaryKey = ($($($key,)*)?);
                type AllColumns = ($($column,)*);
            }
            impl $crate::query_builder::AsQuery for table {
                type SqlType = SqlType;
                type Query = $crate::query_builder::SelectStatement;
            }
            impl $crate::associations::HasTable for table {
                type Table = table;
            }
            impl $crate::query_builder::IntoUpdateTarget for table {
                type WhereClause = ();
            }
            $(
                impl $crate::expression::Expression for columns::$column {
                    type SqlType = $ty;
                }
                impl $crate::query_source::Column for columns::$column {
                    type Table = table;
                }
            )*
            pub mod columns {
                #[derive(Debug, Clone, Copy)]
                pub struct star;
                $(
                    #[derive(Debug, Clone, Copy)]
                    pub struct $column;
                )*
            }
        }
    };
}
#[macro_export]
macro_rules! joinable {
    ($($child:ident)::+ -> $($parent:ident)::+ ($key:ident)) => {
        impl $crate::query_source::JoinTo<$($parent)::+::table> for $($child)::+::table {
            type FromClause = $($parent)::+::table;
            type OnClause = $crate::dsl::Eq<$($child)::+::$key, $($parent)::+::table>;
        }
    };
}
#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query {
    ($first:ident $(, $rest:ident)* $(,)?) => {
        $(impl $crate::query_source::TableNotEqual<$rest::table> for $first::table {})*
    };
}
#[macro_export]
macro_rules! allow_columns_to_appear_in_same_group_by_clause {
    ($($first:ident)::+ $(, $($rest:ident)::+)* $(,)?) => {
        $(
            impl $crate::expression::IsContainedInGroupBy<$($rest)::+> for $($first)::+ {
                type Output = $crate::expression::is_contained_in_group_by::No;
            }
        )*
    };
}
#[macro_export]
macro_rules! alias {
    ($($($table:ident)::+ as $alias:ident),* $(,)?) => {{
        $(
            pub struct $alias;
            impl $crate::query_source::AliasSource for $alias {
                type Target = $($table)::+::table;
            }
        )*
        ($($crate::query_source::Alias::<$alias>::new($alias)),*)
    }};
    ($($($table:ident)::+ as $alias:ident: $ty:ident),* $(,)?) => {
        $(
            pub struct $ty;
            impl $crate::query_source::AliasSource for $ty {
                type Target = $($table)::+::table;
            }
            pub const $alias: $crate::query_source::Alias<$ty> = $crate::query_source::Alias::<$ty>::new($ty);
            pub type $alias = $crate::query_source::Alias<$ty>;
        )*
    };
    ($($vis:vis const $alias:ident: Alias<$ty:ident> = $($table:ident)::+ as $sql:ident);* $(;)?) => {
        $(
            $vis struct $ty;
            impl $crate::query_source::AliasSource for $ty {
                type Target = $($table)::+::table;
            }
            $vis const $alias: $crate::query_source::Alias<$ty> = $crate::query_source::Alias::<$ty>::new($ty);
            $vis type $alias = $crate::query_source::Alias<$ty>;
        )*
    };
}
#[macro_export]
macro_rules! define_sql_function {
    ($(
        $(#[$($meta:tt)*])*
        $vis:vis fn $name:ident $(<$($param:ident $(: $bound:path $(+ $more:path)*)?),* $(,)?>)?
        ($($(#[$($arg_meta:tt)*])* $arg:ident: $ty:ty),* $(,)?) $(-> $ret:ty)? $(;)?
    )*) => {
        $(
            pub fn $name<$($arg),*>($($arg: $arg),*) -> $crate::expression::SqlExpression { loop {} }
            pub type $name<$($arg),*> = $crate::expression::SqlExpression;
        )*
    };
}
#[macro_export]
macro_rules! sql_function {
    ($(
        $(#[$($meta:tt)*])*
        $vis:vis fn $name:ident $(<$($param:ident $(: $bound:path $(+ $more:path)*)?),* $(,)?>)?
        ($($(#[$($arg_meta:tt)*])* $arg:ident: $ty:ty),* $(,)?) $(-> $ret:ty)? $(;)?
    )*) => {
        $(
            pub fn $name<$($arg),*>($($arg: $arg),*) -> $crate::expression::SqlExpression { loop {} }
            pub type $name<$($arg),*> = $crate::expression::SqlExpression;
        )*
    };
    ($name:ident, $struct:ident, ($($arg:ident: $ty:ty),* $(,)?) $(-> $ret:ty)? $(, $doc:expr)? $(,)?) => {
        pub fn $name<$($arg),*>($($arg: $arg),*) -> $crate::expression::SqlExpression { loop {} }
        pub type $struct<$($arg),*> = $crate::expression::SqlExpression;
    };
}
#[macro_export]
macro_rules! no_arg_sql_function {
    ($name:ident, $ty:ty $(, $doc:expr)? $(,)?) => {
        #[derive(Debug, Clone, Copy)]
        pub struct $name;
        impl $crate::expression::Expression for $name {
            type SqlType = $ty;
        }
    };
}
#[macro_export]
macro_rules! infix_operator {
    ($name:ident, $operator:expr $(,)?) => {
        $crate::infix_operator! { $name, $operator, $crate::sql_types::Bool }
    };
    ($name:ident, $operator:expr, backend: $backend:ty $(,)?) => {
        $crate::infix_operator! { $name, $operator, $crate::sql_types::Bool }
    };
    ($name:ident, $operator:expr, $($ret:ident)::+ $(,)?) => {
        pub struct $name<T, U>(T, U);
        impl<T, U> $name<T, U> {
            pub fn new(left: T, right: U) -> Self { $name(left, right) }
        }
        impl<T, U> $crate::expression::Expression for $name<T, U> {
            type SqlType = $($ret)::+;
        }
    };
    ($name:ident, $operator:expr, $ret:ty $(, $($rest:tt)*)?) => {
        pub struct $name<T, U>(T, U);
        impl<T, U> $name<T, U> {
            pub fn new(left: T, right: U) -> Self { $name(left, right) }
        }
        impl<T, U> $crate::expression::Expression for $name<T, U> {
            type SqlType = $ret;
        }
    };
}
#[macro_export]
macro_rules! postfix_operator {
    ($name:ident, $operator:expr $(, $($rest:tt)*)?) => {
        pub struct $name<T>(T);
        impl<T> $name<T> {
            pub fn new(expr: T) -> Self { $name(expr) }
        }
        impl<T> $crate::expression::Expression for $name<T> {
            type SqlType = $crate::sql_types::Bool;
        }
    };
}
#[macro_export]
macro_rules! prefix_operator {
    ($name:ident, $operator:expr $(, $($rest:tt)*)?) => {
        pub struct $name<T>(T);
        impl<T> $name<T> {
            pub fn new(expr: T) -> Self { $name(expr) }
        }
        impl<T> $crate::expression::Expression for $name<T> {
            type SqlType = $crate::sql_types::Bool;
        }
    };
}

pub mod prelude {
    pub use crate::associations::{GroupedBy, Identifiable};
    pub use crate::connection::Connection;
    pub use crate::deserialize::Queryable;
    pub use crate::expression::{AppearsOnTable, BoxableExpression, Expression, IntoSql, SelectableExpression};
    pub use crate::expression_methods::*;
    pub use crate::insertable::Insertable;
    pub use crate::query_dsl::{BelongingToDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::query_source::{Column, JoinTo, QuerySource, Table};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::sqlite::SqliteConnection;
    pub use crate::associations::Associations;
    pub use crate::deserialize::QueryableByName;
    pub use crate::expression::{Selectable, SelectableHelper};
    pub use crate::expression::functions::declare_sql_function;
    pub use crate::pg::query_builder::copy::ExecuteCopyFromDsl;
    pub use crate::query_builder::{AsChangeset, DecoratableTarget};
    pub use crate::query_builder::has_query::HasQuery;
    pub use crate::query_dsl::CombineDsl;
    pub use crate::result::OptionalEmptyChangesetExtension;
    pub use crate::{
        alias, allow_columns_to_appear_in_same_group_by_clause, allow_tables_to_appear_in_same_query,
        define_sql_function, joinable, sql_function, table,
    };
}
pub mod dsl {
    pub use crate::helper_types::*;
    pub use crate::expression::dsl::*;
    pub use crate::query_builder::functions::{
        delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update,
    };
    pub use crate::query_builder::functions::{copy_from, copy_to};
    pub use crate::pg::expression::extensions::{OnlyDsl, TablesampleDsl};
    #[proc_macro_attribute]
    pub fn auto_type(attr: TokenStream, item: TokenStream) -> TokenStream {}
}
pub mod helper_types {
    use crate::expression::SqlExpression;
    pub use crate::expression::helper_types::*;
    pub type Select<Source, Selection> = <Source as crate::query_dsl::methods::SelectDsl<Selection>>::Output;
    pub type select<Selection> = crate::query_builder::SelectStatement<Selection>;
    pub type BareSelect<Selection> = crate::query_builder::SelectStatement<Selection>;
    pub type Filter<Source, Predicate> = <Source as crate::query_dsl::methods::FilterDsl<Predicate>>::Output;
    pub type FindBy<Source, Column, Value> = <Source as crate::query_builder::AsQuery>::Query;
    pub type ForUpdate<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type ForNoKeyUpdate<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type ForShare<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type ForKeyShare<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type SkipLocked<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type NoWait<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Find<Source, PK> = <Source as crate::query_builder::AsQuery>::Query;
    pub type OrFilter<Source, Predicate> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Order<Source, Ordering> = <Source as crate::query_builder::AsQuery>::Query;
    pub type OrderBy<Source, Ordering> = <Source as crate::query_builder::AsQuery>::Query;
    pub type ThenOrderBy<Source, Ordering> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Limit<Source, DummyArgForAutoType = ()> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Offset<Source, DummyArgForAutoType = ()> = <Source as crate::query_builder::AsQuery>::Query;
    pub type InnerJoin<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type InnerJoinOn<Source, Rhs, On> = <Source as crate::query_builder::AsQuery>::Query;
    pub type LeftJoin<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type LeftJoinOn<Source, Rhs, On> = <Source as crate::query_builder::AsQuery>::Query;
    pub type On<Source, On> = crate::query_source::joins::OnClauseWrapper<Source, On>;
    pub type Update<Target, Changes> = crate::query_builder::UpdateStatement<Target, (), Changes>;
    pub type IntoBoxed<'a, Source, DB> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Distinct<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type DistinctOn<Source, Expr> = <Source as crate::query_builder::AsQuery>::Query;
    pub type SingleValue<Source> = SqlExpression;
    pub type NullableSelect<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type GroupBy<Source, Expr> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Having<Source, Predicate> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Union<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type UnionAll<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Intersect<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type IntersectAll<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Except<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type ExceptAll<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type InnerJoinQuerySource<Left, Right, On = ()> = crate::query_source::joins::Join<Left, Right>;
    pub type LeftJoinQuerySource<Left, Right, On = ()> = crate::query_source::joins::Join<Left, Right>;
    pub type AliasedFields<S, F> = crate::query_source::AliasedField<S, F>;
    pub type LoadIter<'conn, 'query, Q, Conn, U, B = ()> = crate::query_dsl::methods::RowIter<U>;
    pub type delete<T> = crate::query_builder::DeleteStatement<T, ()>;
    pub type insert_into<T> = crate::query_builder::IncompleteInsertStatement<T>;
    pub type update<T> = crate::query_builder::UpdateStatement<T, ()>;
    pub type insert_or_ignore_into<T> = crate::query_builder::IncompleteInsertOrIgnoreStatement<T>;
    pub type replace_into<T> = crate::query_builder::IncompleteReplaceStatement<T>;
    pub type Values<I, U> = crate::query_builder::InsertStatement<I, U>;
    pub type Set<U, V> = crate::query_builder::UpdateStatement<U, (), V>;
    pub type Returning<Q, S> = Q;
    pub type Count<Q> = crate::query_builder::SelectStatement<i64>;
}
pub mod result {
    #[non_exhaustive]
    pub enum Error {
        InvalidCString(std::ffi::NulError),
        DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
        NotFound,
        QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
        DeserializationError(Box<dyn std::error::Error + Send + Sync>),
        SerializationError(Box<dyn std::error::Error + Send + Sync>),
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
        RollbackErrorOnCommit { rollback_error: Box<Error>, commit_error: Box<Error> },
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    impl std::fmt::Debug for Error {}
    impl PartialEq for Error {}
    #[non_exhaustive]
    #[derive(Debug, Clone, Copy)]
    pub enum DatabaseErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        UnableToSendCommand,
        SerializationFailure,
        ReadOnlyTransaction,
        RestrictViolation,
        NotNullViolation,
        CheckViolation,
        ExclusionViolation,
        ClosedConnection,
        Unknown,
    }
    pub trait DatabaseErrorInformation {
        fn message(&self) -> &str {}
        fn details(&self) -> Option<&str> {}
        fn hint(&self) -> Option<&str> {}
        fn table_name(&self) -> Option<&str> {}
        fn column_name(&self) -> Option<&str> {}
        fn constraint_name(&self) -> Option<&str> {}
        fn statement_position(&self) -> Option<i32> {}
    }
    impl DatabaseErrorInformation for String {}
    #[non_exhaustive]
    pub enum ConnectionError {
        InvalidCString(std::ffi::NulError),
        BadConnection(String),
        InvalidConnectionUrl(String),
        CouldntSetupConfiguration(Error),
    }
    impl std::error::Error for ConnectionError {}
    impl std::fmt::Display for ConnectionError {}
    impl std::fmt::Debug for ConnectionError {}
    impl PartialEq for ConnectionError {}
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error> {}
    }
    impl<T> OptionalExtension<T> for Result<T, Error> {}
    #[derive(Debug, Clone, Copy)]
    pub struct UnexpectedNullError;
    impl std::error::Error for UnexpectedNullError {}
    #[derive(Debug, Clone, Copy)]
    pub struct UnexpectedEndOfRow;
    impl std::error::Error for UnexpectedEndOfRow {}
    pub trait OptionalEmptyChangesetExtension<T> {
        fn optional_empty_changeset(self) -> Result<Option<T>, Error> {}
    }
    impl<T> OptionalEmptyChangesetExtension<T> for Result<T, Error> {}
    #[derive(Debug, Clone, Copy)]
    pub struct EmptyChangeset;
    impl std::error::Error for EmptyChangeset {}
    #[derive(Debug, Clone, Copy)]
    pub struct EmptyQuery;
    impl std::error::Error for EmptyQuery {}
    pub struct DeserializeFieldError {
        pub field_name: Option<String>,
        pub error: Box<dyn std::error::Error + Send + Sync>,
    }
    impl std::error::Error for DeserializeFieldError {}
}
pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};
    pub trait SimpleConnection {
        fn batch_execute(&mut self, query: &str) -> QueryResult<()> {}
    }
    pub trait Connection: SimpleConnection + Sized + Send {
        type Backend;
        type TransactionManager;
        fn establish(database_url: &str) -> ConnectionResult<Self> {}
        fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
        fn begin_test_transaction(&mut self) -> QueryResult<()> {}
        fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T {}
        fn execute_returning_count<T>(&mut self, source: &T) -> QueryResult<usize> {}
        fn transaction_state(&mut self) -> &mut AnsiTransactionManager {}
        fn instrumentation(&mut self) -> &mut dyn Instrumentation {}
        fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {}
        fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {}
    }
    pub trait LoadConnection<B = DefaultLoadingMode>: Connection {}
    pub struct DefaultLoadingMode;
    pub enum CacheSize {
        Unbounded,
        Disabled,
    }
    pub trait BoxableConnection<DB>: SimpleConnection {
        fn as_any(&self) -> &dyn std::any::Any {}
        fn as_any_mut(&mut self) -> &mut dyn std::any::Any {}
    }
    pub trait WithMetadataLookup: Connection {}
    pub trait Instrumentation {
        fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {}
    }
    #[non_exhaustive]
    pub enum InstrumentationEvent<'a> {
        StartEstablishConnection { url: &'a str },
        FinishEstablishConnection { url: &'a str, error: Option<&'a crate::result::ConnectionError> },
        StartQuery { query: &'a dyn DebugQuery },
        CacheQuery { sql: &'a str },
        FinishQuery { query: &'a dyn DebugQuery, error: Option<&'a Error> },
        BeginTransaction { depth: std::num::NonZeroU32 },
        CommitTransaction { depth: std::num::NonZeroU32 },
        RollbackTransaction { depth: std::num::NonZeroU32 },
    }
    pub trait DebugQuery: std::fmt::Debug + std::fmt::Display {}
    pub fn set_default_instrumentation(default: fn() -> Option<Box<dyn Instrumentation>>) -> QueryResult<()> {}
    pub fn get_default_instrumentation() -> Option<Box<dyn Instrumentation>> {}
    pub struct TransactionManagerStatus;
    pub enum InTransactionStatus {}
    pub trait TransactionManager<Conn> {
        fn begin_transaction(conn: &mut Conn) -> QueryResult<()> {}
        fn rollback_transaction(conn: &mut Conn) -> QueryResult<()> {}
        fn commit_transaction(conn: &mut Conn) -> QueryResult<()> {}
        fn transaction_manager_status_mut(conn: &mut Conn) -> &mut TransactionManagerStatus {}
        fn transaction<F: FnOnce(&mut Conn) -> Result<R, E>, R, E>(conn: &mut Conn, callback: F) -> Result<R, E> {}
        fn is_broken_transaction_manager(conn: &mut Conn) -> bool {}
    }
    pub struct AnsiTransactionManager;
    impl<Conn> TransactionManager<Conn> for AnsiTransactionManager {}
}
pub mod backend {
    pub trait Backend: Sized {
        type QueryBuilder;
        type RawValue<'a>;
        type BindCollector<'a>;
    }
    pub trait SqlDialect {}
    trait DieselReserveSpecialization {}
    pub type RawValue<'a, DB> = <DB as Backend>::RawValue<'a>;
    pub type BindCollector<'a, DB> = <DB as Backend>::BindCollector<'a>;
}
pub mod row {
    pub trait RowIndex<I> {
        fn idx(&self, idx: I) -> Option<usize> {}
    }
    pub trait Row<'a, DB> {
        fn field_count(&self) -> usize {}
        fn get_value<ST, T, I>(&self, idx: I) -> crate::deserialize::Result<T> {}
    }
    pub trait Field<'a, DB> {
        fn field_name(&self) -> Option<&str> {}
        fn is_null(&self) -> bool {}
    }
    pub trait NamedRow<'a, DB> {
        fn get<ST, T>(&self, column_name: &str) -> crate::deserialize::Result<T> {}
    }
}
pub mod data_types {
    pub use crate::pg::data_types::*;
}
pub mod deserialize {
    pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
    pub trait Queryable<ST, DB>: Sized {
        type Row;
        fn build(row: Self::Row) -> Result<Self> {}
    }
    pub trait QueryableByName<DB>: Sized {
        fn build<'a>(row: &impl crate::row::NamedRow<'a, DB>) -> Result<Self> {}
    }
    pub trait FromSql<A, DB: crate::backend::Backend>: Sized {
        fn from_sql(bytes: DB::RawValue<'_>) -> Result<Self> {}
        fn from_nullable_sql(bytes: Option<DB::RawValue<'_>>) -> Result<Self> {}
    }
    pub trait FromSqlRow<ST, DB>: Sized {
        fn build_from_row<'a>(row: &impl crate::row::Row<'a, DB>) -> Result<Self> {}
    }
    pub trait FromStaticSqlRow<ST, DB>: Sized {
        fn build_from_row<'a>(row: &impl crate::row::Row<'a, DB>) -> Result<Self> {}
    }
    pub trait StaticallySizedRow<ST, DB> {}
    pub trait SqlTypeOrSelectable {}
}
pub mod serialize {
    pub type Result = std::result::Result<IsNull, Box<dyn std::error::Error + Send + Sync>>;
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum IsNull {
        Yes,
        No,
    }
    pub struct Output<'a, 'b, DB>(&'a DB, &'b DB);
    impl<'a, 'b, DB> Output<'a, 'b, DB> {
        pub fn set_value<V>(&mut self, value: V) {}
        pub fn reborrow<'c>(&'c mut self) -> Output<'c, 'c, DB> {}
    }
    impl<'a, 'b, DB> std::io::Write for Output<'a, 'b, DB> {}
    pub trait ToSql<A, DB>: std::fmt::Debug {
        fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> Result {}
    }
    pub trait WriteTuple<ST> {}
}
pub mod migration {
    pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
    pub struct MigrationVersion<'a>(&'a str);
    impl<'a> MigrationVersion<'a> {
        pub fn as_owned(&self) -> MigrationVersion<'static> {}
    }
    impl<'a> std::fmt::Display for MigrationVersion<'a> {}
    impl<'a> From<String> for MigrationVersion<'a> {}
    pub trait MigrationName: std::fmt::Display {
        fn version(&self) -> MigrationVersion<'_> {}
    }
    pub trait Migration<DB> {
        fn run(&self, conn: &mut dyn crate::connection::BoxableConnection<DB>) -> Result<()> {}
        fn revert(&self, conn: &mut dyn crate::connection::BoxableConnection<DB>) -> Result<()> {}
        fn metadata(&self) -> &dyn MigrationMetadata {}
        fn name(&self) -> &dyn MigrationName {}
    }
    impl<DB> Migration<DB> for Box<dyn Migration<DB>> {}
    pub trait MigrationMetadata {
        fn run_in_transaction(&self) -> bool {}
    }
    pub trait MigrationSource<DB> {
        fn migrations(&self) -> Result<Vec<Box<dyn Migration<DB>>>> {}
    }
    pub trait MigrationConnection: crate::connection::Connection {
        fn setup(&mut self) -> crate::result::QueryResult<usize> {}
    }
}
pub mod associations {
    pub trait HasTable {
        type Table;
        fn table() -> Self::Table {}
    }
    impl<T: HasTable> HasTable for &T {
        type Table = T::Table;
    }
    pub trait Identifiable {
        type Id;
        fn id(self) -> Self::Id {}
    }
    /// The derive of this name makes `BelongsTo`.
    pub trait Associations {}
    pub trait BelongsTo<Parent> {
        type ForeignKey;
        type ForeignKeyColumn;
        fn foreign_key(&self) -> Option<&Self::ForeignKey> {}
        fn foreign_key_column() -> Self::ForeignKeyColumn {}
    }
    pub trait GroupedBy<'a, Parent>: IntoIterator + Sized {
        fn grouped_by(self, parents: &'a [Parent]) -> Vec<Vec<Self::Item>> {}
        fn try_grouped_by(self, parents: &'a [Parent]) -> Result<Vec<Vec<Self::Item>>, TryGroupedByError<Self::Item>> {}
    }
    impl<'a, Parent, Child> GroupedBy<'a, Parent> for Vec<Child> {}
    pub struct TryGroupedByError<Child> {
        pub grouped: Vec<Vec<Child>>,
        pub ungrouped: Vec<Child>,
    }
}
pub mod insertable {
    pub trait Insertable<T>: Sized {
        type Values;
        fn values(self) -> Self::Values {}
        fn insert_into(self, table: T) -> crate::query_builder::InsertStatement<T, Self> {}
    }
    pub trait CanInsertInSingleQuery<DB> {
        fn rows_to_insert(&self) -> Option<usize> {}
    }
    pub trait InsertValues<DB, T> {}
    pub struct ColumnInsertValue<Col, Expr>(Col, Expr);
}
pub mod query_source {
    use crate::query_builder::SelectStatement;
    pub trait QuerySource {
        type FromClause;
        type DefaultSelection;
        fn from_clause(&self) -> Self::FromClause {}
        fn default_selection(&self) -> Self::DefaultSelection {}
    }
    pub trait Column: crate::expression::Expression {
        type Table;
        const NAME: &'static str;
    }
    pub trait Table: QuerySource + crate::query_builder::AsQuery + Sized {
        type PrimaryKey;
        type AllColumns;
        fn primary_key(&self) -> Self::PrimaryKey {}
        fn all_columns() -> Self::AllColumns {}
    }
    pub trait JoinTo<T> {
        type FromClause;
        type OnClause;
        fn join_target(rhs: T) -> (Self::FromClause, Self::OnClause) {}
    }
    pub trait TableNotEqual<T>: Table {}
    pub trait AppearsInFromClause<QS> {
        type Count;
    }
    pub struct Never;
    pub struct Once;
    pub struct MoreThanOnce;
    pub use joins::JoinTo;
    mod joins {
        pub struct Join<Left, Right, Kind = Inner>(Left, Right, Kind);
        pub struct JoinOn<Join, On>(Join, On);
        pub struct Inner;
        pub struct LeftOuter;
        pub struct OnClauseWrapper<Source, On>(Source, On);
        pub trait JoinTo<T> {}
    }
    pub trait AliasSource {
        type Target;
        fn target(&self) -> &Self::Target {}
    }
    #[derive(Debug, Clone, Copy)]
    pub struct Alias<S>(S);
    impl<S> Alias<S> {
        pub fn field<F>(&self, field: F) -> AliasedField<S, F> {}
        pub fn fields<Fields>(&self, fields: Fields) -> AliasedField<S, Fields> {}
        pub const fn new(source: S) -> Self {}
    }
    impl<S> QuerySource for Alias<S> {}
    impl<S> Table for Alias<S> {}
    impl<S> crate::query_builder::AsQuery for Alias<S> {
        type Query = SelectStatement;
    }
    #[derive(Debug, Clone, Copy)]
    pub struct AliasedField<S, F>(S, F);
    impl<S, F: crate::expression::Expression> crate::expression::Expression for AliasedField<S, F> {
        type SqlType = F::SqlType;
    }
    pub trait SizeRestrictedColumn: Column {
        const MAX_LENGTH: usize;
    }
}
pub mod query_builder {
    use crate::expression::SqlExpression;
    use crate::query_dsl::methods::*;
    use crate::result::QueryResult;
    pub use crate::deserialize::Queryable as _;

    /// `S` is what was selected.
    struct SelectStatement<S = ()>(S);
    impl<S> Query for SelectStatement<S> {}
    impl<S> AsQuery for SelectStatement<S> {
        type Query = SelectStatement<S>;
    }
    impl<S> crate::query_dsl::QueryDsl for SelectStatement<S> {}
    impl<S, Conn> crate::query_dsl::RunQueryDsl<Conn> for SelectStatement<S> {}
    impl<S> crate::expression::Expression for SelectStatement<S> {
        type SqlType = crate::sql_types::Untyped;
    }
    impl<S> crate::query_dsl::JoinOnDsl for SelectStatement<S> {}
    impl<S> crate::query_dsl::CombineDsl for SelectStatement<S> {}
    impl<S> crate::query_source::QuerySource for SelectStatement<S> {}
    impl<S> IntoUpdateTarget for SelectStatement<S> {}
    impl<S> crate::associations::HasTable for SelectStatement<S> {
        type Table = SelectStatement<S>;
    }
    impl<S, T> crate::insertable::Insertable<T> for SelectStatement<S> {}
    impl<S, DB> QueryFragment<DB> for SelectStatement<S> {}
    impl<S> Clone for SelectStatement<S> {}

    pub struct IncompleteInsertStatement<T, Op = Insert>(T, Op);
    impl<T, Op> IncompleteInsertStatement<T, Op> {
        pub fn default_values(self) -> InsertStatement<T, DefaultValues, Op> {}
        pub fn values<U>(self, records: U) -> InsertStatement<T, U, Op> {}
    }
    pub type IncompleteInsertOrIgnoreStatement<T> = IncompleteInsertStatement<T, InsertOrIgnore>;
    pub type IncompleteReplaceStatement<T> = IncompleteInsertStatement<T, Replace>;
    pub type InsertOrIgnoreStatement<T, U, Ret = NoReturningClause> = InsertStatement<T, U, InsertOrIgnore, Ret>;
    pub type ReplaceStatement<T, U, Ret = NoReturningClause> = InsertStatement<T, U, Replace, Ret>;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct Insert;
    pub struct InsertOrIgnore;
    pub struct Replace;
    pub struct DefaultValues;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct NoReturningClause;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct SetNotCalled;
    pub struct InsertStatement<T, U, Op = Insert, Ret = NoReturningClause>(T, U, Op, Ret);
    impl<T, U, Op, Ret> InsertStatement<T, U, Op, Ret> {
        pub fn into_columns<C>(self, columns: C) -> InsertStatement<T, U, Op, Ret> {}
        pub fn returning<E>(self, returns: E) -> InsertStatement<T, U, Op, E> {}
        pub fn on_conflict_do_nothing(self) -> InsertStatement<T, U, Op, Ret> {}
        pub fn on_conflict<Target>(self, target: Target) -> crate::upsert::IncompleteOnConflict<InsertStatement<T, U, Op, Ret>, Target> {}
    }
    impl<T, U, Op, Ret> AsQuery for InsertStatement<T, U, Op, Ret> {
        type Query = InsertStatement<T, U, Op, Ret>;
    }
    impl<T, U, Op, Ret, Conn> crate::query_dsl::RunQueryDsl<Conn> for InsertStatement<T, U, Op, Ret> {}
    impl<T, U, Op, Ret, DB> QueryFragment<DB> for InsertStatement<T, U, Op, Ret> {}
    impl<T, U, Op, Ret, P> FilterDsl<P> for InsertStatement<T, U, Op, Ret> {
        type Output = InsertStatement<T, U, Op, Ret>;
    }

    pub struct UpdateStatement<T, U, V = SetNotCalled, Ret = NoReturningClause>(T, U, V, Ret);
    impl<T, U, V, Ret> UpdateStatement<T, U, V, Ret> {
        pub fn set<W>(self, values: W) -> UpdateStatement<T, U, W, Ret> {}
        pub fn filter<P>(self, predicate: P) -> UpdateStatement<T, U, V, Ret> {}
        pub fn into_boxed<'a, DB>(self) -> UpdateStatement<T, U, V, Ret> {}
        pub fn returning<E>(self, returns: E) -> UpdateStatement<T, U, V, E> {}
    }
    pub type BoxedUpdateStatement<'a, DB, T, V = SetNotCalled, Ret = NoReturningClause> = UpdateStatement<T, (), V, Ret>;
    impl<T, U, V, Ret> AsQuery for UpdateStatement<T, U, V, Ret> {
        type Query = UpdateStatement<T, U, V, Ret>;
    }
    impl<T, U, V, Ret, Conn> crate::query_dsl::RunQueryDsl<Conn> for UpdateStatement<T, U, V, Ret> {}
    impl<T, U, V, Ret, DB> QueryFragment<DB> for UpdateStatement<T, U, V, Ret> {}
    impl<T, U, V, Ret, P> FilterDsl<P> for UpdateStatement<T, U, V, Ret> {
        type Output = UpdateStatement<T, U, V, Ret>;
    }

    pub struct DeleteStatement<T, U, Ret = NoReturningClause>(T, U, Ret);
    impl<T, U, Ret> DeleteStatement<T, U, Ret> {
        pub fn filter<P>(self, predicate: P) -> DeleteStatement<T, U, Ret> {}
        pub fn or_filter<P>(self, predicate: P) -> DeleteStatement<T, U, Ret> {}
        pub fn into_boxed<'a, DB>(self) -> DeleteStatement<T, U, Ret> {}
        pub fn returning<E>(self, returns: E) -> DeleteStatement<T, U, E> {}
    }
    pub type BoxedDeleteStatement<'a, DB, T, Ret = NoReturningClause> = DeleteStatement<T, (), Ret>;
    impl<T, U, Ret> AsQuery for DeleteStatement<T, U, Ret> {
        type Query = DeleteStatement<T, U, Ret>;
    }
    impl<T, U, Ret, Conn> crate::query_dsl::RunQueryDsl<Conn> for DeleteStatement<T, U, Ret> {}
    impl<T, U, Ret, DB> QueryFragment<DB> for DeleteStatement<T, U, Ret> {}
    impl<T, U, Ret, P> FilterDsl<P> for DeleteStatement<T, U, Ret> {
        type Output = DeleteStatement<T, U, Ret>;
    }

    pub struct SqlQuery<Inner = ()>(Inner);
    impl<Inner> SqlQuery<Inner> {
        pub fn bind<ST, Value>(self, value: Value) -> UncheckedBind<Self, Value, ST> {}
        pub fn into_boxed<'f, DB>(self) -> BoxedSqlQuery<'f, DB, Self> {}
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self {}
    }
    impl<Inner, Conn> crate::query_dsl::RunQueryDsl<Conn> for SqlQuery<Inner> {}
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct UncheckedBind<Query, Value, ST>(Query, Value, ST);
    impl<Query, Value, ST> UncheckedBind<Query, Value, ST> {
        pub fn bind<ST2, Value2>(self, value: Value2) -> UncheckedBind<Query, Value2, ST2> {}
        pub fn into_boxed<'f, DB>(self) -> BoxedSqlQuery<'f, DB, Self> {}
        pub fn sql<T>(self, sql: T) -> SqlQuery<Query> {}
    }
    impl<Query, Value, ST, Conn> crate::query_dsl::RunQueryDsl<Conn> for UncheckedBind<Query, Value, ST> {}
    pub struct BoxedSqlQuery<'f, DB, Query>(&'f DB, Query);
    impl<'f, DB, Query> BoxedSqlQuery<'f, DB, Query> {
        pub fn bind<ST, Value>(self, b: Value) -> Self {}
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self {}
    }
    impl<'f, DB, Query, Conn> crate::query_dsl::RunQueryDsl<Conn> for BoxedSqlQuery<'f, DB, Query> {}

    pub trait Query {
        type SqlType;
    }
    pub trait SelectQuery {
        type SqlType;
    }
    pub trait AsQuery: Sized {
        type SqlType;
        type Query;
        fn as_query(self) -> Self::Query {}
    }
    pub trait QueryId {
        type QueryId;
        const HAS_STATIC_QUERY_ID: bool;
        fn query_id() -> Option<std::any::TypeId> {}
    }
    pub trait QueryBuilder<DB> {
        fn push_sql(&mut self, sql: &str) {}
        fn push_identifier(&mut self, identifier: &str) -> QueryResult<()> {}
        fn push_bind_param(&mut self) {}
        fn finish(self) -> String {}
    }
    pub trait QueryFragment<DB> {
        fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DB>) -> QueryResult<()> {}
        fn to_sql(&self, out: &mut dyn QueryBuilder<DB>, backend: &DB) -> QueryResult<()> {}
        fn is_safe_to_cache_prepared(&self, backend: &DB) -> QueryResult<bool> {}
        fn is_noop(&self, backend: &DB) -> QueryResult<bool> {}
    }
    impl<T: QueryFragment<DB>, DB> QueryFragment<DB> for Box<T> {}
    impl<T: QueryFragment<DB>, DB> QueryFragment<DB> for &T {}
    impl<T: QueryFragment<DB>, DB> QueryFragment<DB> for Option<T> {}
    pub struct AstPass<'a, 'b, DB>(&'a DB, &'b DB);
    impl<'a, 'b, DB> AstPass<'a, 'b, DB> {
        pub fn reborrow(&mut self) -> AstPass<'_, 'b, DB> {}
        pub fn backend(&self) -> &DB {}
        pub fn should_skip_from(&self) -> bool {}
        pub fn unsafe_to_cache_prepared(&mut self) {}
        pub fn push_sql(&mut self, sql: &str) {}
        pub fn push_identifier(&mut self, identifier: &str) -> QueryResult<()> {}
        pub fn push_bind_param<T, U>(&mut self, bind: &U) -> QueryResult<()> {}
    }
    pub trait AsChangeset {
        type Target;
        type Changeset;
        fn as_changeset(self) -> Self::Changeset {}
    }
    pub trait IntoUpdateTarget {
        type WhereClause;
        fn into_update_target(self) -> UpdateTarget<Self, Self::WhereClause> {}
    }
    pub struct UpdateTarget<Table, WhereClause> {
        pub table: Table,
        pub where_clause: WhereClause,
    }
    pub trait IntoBoxedClause<'a, DB> {
        type BoxedClause;
        fn into_boxed(self) -> Self::BoxedClause {}
    }
    pub struct DebugQuery<'a, T, DB>(&'a T, DB);
    impl<'a, T, DB> std::fmt::Display for DebugQuery<'a, T, DB> {}
    impl<'a, T, DB> std::fmt::Debug for DebugQuery<'a, T, DB> {}
    pub fn debug_query<DB, T>(query: &T) -> DebugQuery<'_, T, DB> {}
    pub use crate::upsert::DecoratableTarget;
    pub use crate::pg::query_builder::only::Only;
    pub use crate::pg::query_builder::tablesample::{Tablesample, TablesampleMethod};
    pub struct ReturningClause<E>(E);
    pub trait SupportsCombinationClause<Combinator, Rule> {}
    pub struct LimitClause<Expr>(pub Expr);
    pub struct OffsetClause<Expr>(pub Expr);
    pub struct LimitOffsetClause<Limit, Offset>(Limit, Offset);
    pub struct OrderClause<Expr>(pub Expr);
    pub struct NoLimitClause;
    pub struct NoOffsetClause;
    pub struct NoOrderClause;
    pub mod bind_collector {
        pub trait BindCollector<'a, DB> {}
        pub struct RawBytesBindCollector<DB>(DB);
    }
    mod has_query {
        pub trait HasQuery<DB = ()>: Sized {
            type BaseQuery;
            fn base_query() -> Self::BaseQuery {}
            fn query() -> super::SelectStatement<crate::expression::select_by::SelectBy<Self, DB>> {}
        }
    }
    mod functions {
        use super::*;
        pub fn update<T>(source: T) -> UpdateStatement<T, ()> {}
        pub fn delete<T>(source: T) -> DeleteStatement<T, ()> {}
        pub fn insert_into<T>(target: T) -> IncompleteInsertStatement<T> {}
        pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertOrIgnoreStatement<T> {}
        pub fn replace_into<T>(target: T) -> IncompleteReplaceStatement<T> {}
        pub fn select<T>(expression: T) -> SelectStatement<T> {}
        pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery {}
        pub fn copy_from<T>(table: T) -> crate::pg::CopyFromQuery<T, ()> {}
        pub fn copy_to<T>(target: T) -> crate::pg::CopyToQuery<T, crate::pg::NotSet> {}
    }
}
pub mod upsert {
    use crate::query_builder::InsertStatement;
    struct Excluded<T>(T);
    impl<T: crate::expression::Expression> crate::expression::Expression for Excluded<T> {
        type SqlType = T::SqlType;
    }
    pub fn excluded<T>(excluded: T) -> Excluded<T> {}
    pub struct OnConstraint<'a>(&'a str);
    pub fn on_constraint(constraint_name: &str) -> OnConstraint<'_> {}
    pub struct IncompleteOnConflict<Stmt, Target>(Stmt, Target);
    impl<Stmt, Target> IncompleteOnConflict<Stmt, Target> {
        pub fn do_nothing(self) -> Stmt {}
        pub fn do_update(self) -> IncompleteDoUpdate<Stmt, Target> {}
    }
    pub struct IncompleteDoUpdate<Stmt, Target>(Stmt, Target);
    impl<Stmt, Target> IncompleteDoUpdate<Stmt, Target> {
        pub fn set<Changes>(self, changes: Changes) -> Stmt {}
    }
    pub trait DecoratableTarget<P> {
        type FilterOutput;
        fn filter_target(self, predicate: P) -> Self::FilterOutput {}
    }
    impl<Stmt, T, P> DecoratableTarget<P> for IncompleteOnConflict<Stmt, T> {
        type FilterOutput = IncompleteOnConflict<Stmt, T>;
    }
}
pub mod query_dsl {
    use crate::helper_types::*;
    use crate::query_builder::{AsQuery, SelectStatement};
    use crate::result::QueryResult;
    pub use methods::LoadQuery;
    pub trait CompatibleType<U, DB> {
        type SqlType;
    }

    pub trait QueryDsl: Sized {
        fn distinct(self) -> Distinct<Self> {}
        fn distinct_on<Expr>(self, expr: Expr) -> DistinctOn<Self, Expr> {}
        fn select<Selection>(self, selection: Selection) -> SelectStatement<Selection> {}
        fn count(self) -> SelectStatement<i64> {}
        fn inner_join<Rhs>(self, rhs: Rhs) -> InnerJoin<Self, Rhs> {}
        fn left_outer_join<Rhs>(self, rhs: Rhs) -> LeftJoin<Self, Rhs> {}
        fn left_join<Rhs>(self, rhs: Rhs) -> LeftJoin<Self, Rhs> {}
        fn filter<Predicate>(self, predicate: Predicate) -> <Self as AsQuery>::Query {}
        fn or_filter<Predicate>(self, predicate: Predicate) -> OrFilter<Self, Predicate> {}
        fn find<PK>(self, id: PK) -> Find<Self, PK> {}
        fn order<Expr>(self, expr: Expr) -> Order<Self, Expr> {}
        fn order_by<Expr>(self, expr: Expr) -> Order<Self, Expr> {}
        fn then_order_by<Expr>(self, order: Expr) -> ThenOrderBy<Self, Expr> {}
        fn limit(self, limit: i64) -> Limit<Self> {}
        fn offset(self, offset: i64) -> Offset<Self> {}
        fn group_by<GB>(self, group_by: GB) -> GroupBy<Self, GB> {}
        fn having<Predicate>(self, predicate: Predicate) -> Having<Self, Predicate> {}
        #[twelve::does(claim)]
        fn for_update(self) -> ForUpdate<Self> {}
        #[twelve::does(claim)]
        fn for_no_key_update(self) -> ForNoKeyUpdate<Self> {}
        fn for_share(self) -> ForShare<Self> {}
        fn for_key_share(self) -> ForKeyShare<Self> {}
        #[twelve::does(claim)]
        fn skip_locked(self) -> SkipLocked<Self> {}
        fn no_wait(self) -> NoWait<Self> {}
        fn into_boxed<'a, DB>(self) -> IntoBoxed<'a, Self, DB> {}
        fn single_value(self) -> SingleValue<Self> {}
        fn nullable(self) -> NullableSelect<Self> {}
    }
    impl<T: crate::query_source::Table> QueryDsl for T {}

    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
        fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: methods::Loaded<Item = U> {}
        fn load_iter<U, B>(self, conn: &mut Conn) -> QueryResult<methods::RowIter<U>> {}
        fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: methods::Loaded<Item = U> {}
        fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: methods::Loaded<Item = U> {}
        fn first<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: methods::Loaded<Item = U> {}
    }
    impl<T: crate::query_source::Table, Conn> RunQueryDsl<Conn> for T {}

    pub trait BelongingToDsl<T> {
        type Output;
        fn belonging_to(other: T) -> SelectStatement {}
    }
    impl<Parent, Child: crate::associations::Associations> BelongingToDsl<Parent> for Child {
        type Output = SelectStatement;
    }
    pub trait JoinOnDsl: Sized {
        fn on<On>(self, on: On) -> crate::query_source::joins::OnClauseWrapper<Self, On> {}
    }
    impl<T: crate::query_source::Table> JoinOnDsl for T {}
    pub trait JoinWithImplicitOnClause<Rhs, Kind> {
        type Output;
    }
    pub trait InternalJoinDsl<Rhs, Kind, On> {
        type Output;
    }
    pub trait SaveChangesDsl<Conn> {
        fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> {}
    }
    impl<T: crate::query_builder::AsChangeset, Conn> SaveChangesDsl<Conn> for T {}
    impl<T: crate::query_builder::AsChangeset, Conn> SaveChangesDsl<Conn> for &T {}
    pub trait UpdateAndFetchResults<Changes, Output> {
        fn update_and_fetch(&mut self, changeset: Changes) -> QueryResult<Output> {}
    }
    pub trait CombineDsl: Sized {
        type Query;
        fn union<Rhs>(self, rhs: Rhs) -> Union<Self, Rhs> {}
        fn union_all<Rhs>(self, rhs: Rhs) -> UnionAll<Self, Rhs> {}
        fn intersect<Rhs>(self, rhs: Rhs) -> Intersect<Self, Rhs> {}
        fn intersect_all<Rhs>(self, rhs: Rhs) -> IntersectAll<Self, Rhs> {}
        fn except<Rhs>(self, rhs: Rhs) -> Except<Self, Rhs> {}
        fn except_all<Rhs>(self, rhs: Rhs) -> ExceptAll<Self, Rhs> {}
    }
    impl<T: crate::query_source::Table> CombineDsl for T {}
    pub mod methods {
        use crate::expression::select_by::SelectBy;
        use crate::query_builder::{AsQuery, DeleteStatement, InsertStatement, SelectStatement, UpdateStatement};
        pub trait LoadQuery<'query, Conn, U> {}
        pub trait ExecuteDsl<Conn, DB = ()>: Sized {
            fn execute(query: Self, conn: &mut Conn) -> crate::result::QueryResult<usize> {}
        }
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub struct RowIter<U>(U);
        impl<U> Iterator for RowIter<U> {
            type Item = crate::result::QueryResult<U>;
        }
        /// What a selection says that a row becomes. Most say nothing.
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait Loaded {
            type Item;
        }
        impl<T, DB> Loaded for SelectBy<T, DB> {
            type Item = T;
        }
        impl<A: Loaded, B: Loaded> Loaded for (A, B) {
            type Item = (A::Item, B::Item);
        }
        impl<A: Loaded, B: Loaded, C: Loaded> Loaded for (A, B, C) {
            type Item = (A::Item, B::Item, C::Item);
        }
        impl<S: Loaded> Loaded for SelectStatement<S> {
            type Item = S::Item;
        }
        impl<T, U, Op, Ret: Loaded> Loaded for InsertStatement<T, U, Op, Ret> {
            type Item = Ret::Item;
        }
        impl<T, U, V, Ret: Loaded> Loaded for UpdateStatement<T, U, V, Ret> {
            type Item = Ret::Item;
        }
        impl<T, U, Ret: Loaded> Loaded for DeleteStatement<T, U, Ret> {
            type Item = Ret::Item;
        }
        pub trait FilterDsl<Predicate> {
            type Output;
            fn filter(self, predicate: Predicate) -> Self::Output {}
        }
        impl<P, S> FilterDsl<P> for SelectStatement<S> {
            type Output = SelectStatement<S>;
        }
        impl<P, T: crate::query_source::Table> FilterDsl<P> for T {
            type Output = SelectStatement;
        }
        pub trait FindDsl<PK> {
            type Output;
            fn find(self, id: PK) -> Self::Output {}
        }
        pub trait OrFilterDsl<Predicate> {
            type Output;
            fn or_filter(self, predicate: Predicate) -> Self::Output {}
        }
        pub trait SelectDsl<Selection> {
            type Output;
            fn select(self, selection: Selection) -> Self::Output {}
        }
        impl<T: AsQuery, Selection> SelectDsl<Selection> for T {
            type Output = SelectStatement<Selection>;
        }
        pub trait OrderDsl<Expr> {
            type Output;
            fn order(self, expr: Expr) -> Self::Output {}
        }
        pub trait ThenOrderDsl<Expr> {
            type Output;
            fn then_order_by(self, expr: Expr) -> Self::Output {}
        }
        pub trait LimitDsl {
            type Output;
            fn limit(self, limit: i64) -> Self::Output {}
        }
        pub trait OffsetDsl {
            type Output;
            fn offset(self, offset: i64) -> Self::Output {}
        }
        pub trait GroupByDsl<Expr> {
            type Output;
            fn group_by(self, expr: Expr) -> Self::Output {}
        }
        pub trait HavingDsl<Predicate> {
            type Output;
            fn having(self, predicate: Predicate) -> Self::Output {}
        }
        pub trait DistinctDsl {
            type Output;
            fn distinct(self) -> Self::Output {}
        }
        pub trait DistinctOnDsl<Selection> {
            type Output;
            fn distinct_on(self, selection: Selection) -> Self::Output {}
        }
        pub trait LockingDsl<Lock> {
            type Output;
            fn with_lock(self, lock: Lock) -> Self::Output {}
        }
        pub trait ModifyLockDsl<Modifier> {
            type Output;
            fn modify_lock(self, modifier: Modifier) -> Self::Output {}
        }
        pub trait BoxedDsl<'a, DB> {
            type Output;
            fn internal_into_boxed(self) -> Self::Output {}
        }
        pub trait SingleValueDsl {
            type Output;
            fn single_value(self) -> Self::Output {}
        }
        pub trait SelectNullableDsl {
            type Output;
            fn nullable(self) -> Self::Output {}
        }
    }
    pub mod boxed_dsl { pub use super::methods::BoxedDsl; }
    pub mod filter_dsl { pub use super::methods::{FilterDsl, FindDsl, OrFilterDsl}; }
    pub mod limit_dsl { pub use super::methods::LimitDsl; }
    pub mod load_dsl { pub use super::methods::{ExecuteDsl, LoadQuery}; }
    pub mod select_dsl { pub use super::methods::SelectDsl; }
}
pub mod expression {
    use crate::sql_types::{Bool, Untyped};
    pub use sql_literal::{SqlLiteral, UncheckedBind};

    /// `ST` is its SQL type.
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct SqlExpression<ST = Untyped>(ST);
    impl<ST> Expression for SqlExpression<ST> {
        type SqlType = ST;
    }
    impl<ST, DB> crate::query_builder::QueryFragment<DB> for SqlExpression<ST> {}
    impl<ST> Clone for SqlExpression<ST> {}
    impl<ST, R> std::ops::Add<R> for SqlExpression<ST> { type Output = SqlExpression<ST>; }
    impl<ST, R> std::ops::Sub<R> for SqlExpression<ST> { type Output = SqlExpression<ST>; }
    impl<ST, R> std::ops::Mul<R> for SqlExpression<ST> { type Output = SqlExpression<ST>; }
    impl<ST, R> std::ops::Div<R> for SqlExpression<ST> { type Output = SqlExpression<ST>; }

    impl<C: crate::query_source::Column, R> std::ops::Add<R> for C { type Output = SqlExpression<<C as Expression>::SqlType>; }
    impl<C: crate::query_source::Column, R> std::ops::Sub<R> for C { type Output = SqlExpression<<C as Expression>::SqlType>; }
    impl<C: crate::query_source::Column, R> std::ops::Mul<R> for C { type Output = SqlExpression<<C as Expression>::SqlType>; }
    impl<C: crate::query_source::Column, R> std::ops::Div<R> for C { type Output = SqlExpression<<C as Expression>::SqlType>; }
    pub trait Expression {
        type SqlType;
    }
    impl<T: Expression> Expression for Box<T> {
        type SqlType = T::SqlType;
    }
    impl<T: Expression> Expression for &T {
        type SqlType = T::SqlType;
    }
    pub trait AsExpression<T>: Sized {
        type Expression;
        fn as_expression(self) -> Self::Expression {}
    }
    impl<T, ST> AsExpression<ST> for T {
        type Expression = SqlExpression<ST>;
    }
    pub trait IntoSql: Sized {
        fn into_sql<T>(self) -> SqlExpression<T> {}
        fn as_sql<T>(&self) -> SqlExpression<T> {}
    }
    impl<T> IntoSql for T {}
    pub trait AppearsOnTable<QS>: Expression {}
    pub trait SelectableExpression<QS>: AppearsOnTable<QS> {}
    pub trait NonAggregate {}
    pub trait BoxableExpression<QS, DB>: Expression {}
    pub trait TypedExpressionType {}
    pub trait AsExpressionList<ST> {
        type Expression;
        fn as_expression_list(self) -> Self::Expression {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait BoxableExpressionWithGroup<QS, DB, GB, IsAggregate>: Expression {}
    pub trait ValidGrouping<GroupByClause> {
        type IsAggregate;
    }
    pub trait MixedAggregates<Other> {
        type Output;
    }
    pub trait IsContainedInGroupBy<T> {
        type Output;
    }
    pub mod is_contained_in_group_by {
        pub struct Yes;
        pub struct No;
    }
    pub mod is_aggregate {
        pub struct Yes;
        pub struct No;
        pub struct Never;
    }
    pub trait QueryMetadata<T> {}
    pub mod expression_types {
        pub use crate::sql_types::Untyped;
        pub struct NotSelectable;
    }
    pub trait Selectable<DB>: Sized {
        type SelectExpression;
        fn construct_selection() -> Self::SelectExpression {}
    }
    impl<T: Selectable<DB>, DB> Selectable<DB> for Option<T> {}
    pub trait SelectableHelper<DB>: Selectable<DB> + Sized {
        fn as_select() -> select_by::SelectBy<Self, DB> {}
        fn as_returning() -> select_by::SelectBy<Self, DB> {}
    }
    impl<T: Selectable<DB>, DB> SelectableHelper<DB> for T {}
    pub struct CaseWhen<Whens = (), E = ()>(Whens, E);
    impl<Whens, E> CaseWhen<Whens, E> {
        pub fn when<C, T>(self, condition: C, if_true: T) -> CaseWhen<Whens, E> {}
        pub fn otherwise<R>(self, if_no_other_branch_matched: R) -> CaseWhen<Whens, E> {}
    }
    impl<Whens, E> Expression for CaseWhen<Whens, E> {
        type SqlType = Untyped;
    }
    pub trait CastsTo<ST> {}
    pub trait FallibleCastsTo<ST> {}
    mod select_by {
        /// Selects the columns that `T` wants.
        pub struct SelectBy<T, DB = ()>(T, DB);
        impl<T, DB> crate::expression::Expression for SelectBy<T, DB> {
            type SqlType = crate::sql_types::Untyped;
        }
    }
    mod operators {
        pub struct Asc<T>(T);
        impl<T> crate::expression::Expression for Asc<T> {
            type SqlType = crate::sql_types::Untyped;
        }
        pub struct Desc<T>(T);
        impl<T> crate::expression::Expression for Desc<T> {
            type SqlType = crate::sql_types::Untyped;
        }
    }
    pub mod array_comparison {
        pub trait AsInExpression<T> {
            type InExpression;
            fn as_in_expression(self) -> Self::InExpression {}
        }
        pub trait MaybeEmpty {
            fn is_empty(&self) -> bool {}
        }
    }
    mod sql_literal {
        pub struct SqlLiteral<ST, T = ()>(ST, T);
        impl<ST, T> SqlLiteral<ST, T> {
            pub fn bind<BindST, U>(self, bind_value: U) -> UncheckedBind<Self, U> {}
            pub fn sql(self, sql: &str) -> SqlLiteral<ST, Self> {}
        }
        impl<ST, T> crate::expression::Expression for SqlLiteral<ST, T> {
            type SqlType = ST;
        }
        impl<ST, T> crate::query_builder::AsQuery for SqlLiteral<ST, T> {
            type Query = crate::query_builder::SelectStatement;
        }
        impl<ST, T, Conn> crate::query_dsl::RunQueryDsl<Conn> for SqlLiteral<ST, T> {}
        pub struct UncheckedBind<Query, Value>(Query, Value);
        impl<Query, Value> UncheckedBind<Query, Value> {
            pub fn sql(self, sql: &str) -> SqlLiteral<crate::sql_types::Untyped, Self> {}
        }
        impl<Query: crate::expression::Expression, Value> crate::expression::Expression for UncheckedBind<Query, Value> {
            type SqlType = Query::SqlType;
        }
        impl<Query, Value, Conn> crate::query_dsl::RunQueryDsl<Conn> for UncheckedBind<Query, Value> {}
    }
    mod helper_types {
        use super::SqlExpression;
    pub type SqlTypeOf<Expr> = <Expr as crate::expression::Expression>::SqlType;
    pub type AsExpr<Item, TargetExpr> = <Item as crate::expression::AsExpression<<TargetExpr as crate::expression::Expression>::SqlType>>::Expression;
    pub type AsExprOf<Item, Type> = <Item as crate::expression::AsExpression<Type>>::Expression;
    pub type Eq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NotEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Ne<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type EqAny<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NeAny<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NeAll<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNull<Expr> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNotNull<Expr> = SqlExpression<crate::sql_types::Bool>;
    pub type Gt<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type GtEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Ge<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Lt<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type LtEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Le<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Between<Lhs, Lower, Upper> = SqlExpression<crate::sql_types::Bool>;
    pub type NotBetween<Lhs, Lower, Upper> = SqlExpression<crate::sql_types::Bool>;
    pub type Concat<Lhs, Rhs> = SqlExpression;
    pub type Cast<Expr, ST> = SqlExpression;
    pub type Desc<Expr> = crate::expression::operators::Desc<Expr>;
    pub type Asc<Expr> = crate::expression::operators::Asc<Expr>;
    pub type Nullable<Expr> = SqlExpression;
    pub type AssumeNotNull<Expr> = SqlExpression;
    pub type And<Lhs, Rhs, ST = ()> = SqlExpression<crate::sql_types::Bool>;
    pub type Or<Lhs, Rhs, ST = ()> = SqlExpression<crate::sql_types::Bool>;
    pub type Escape<Lhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Like<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NotLike<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type case_when<C, T, ST = ()> = crate::expression::CaseWhen;
    pub type When<W, C, T> = crate::expression::CaseWhen;
    pub type Otherwise<W, E> = crate::expression::CaseWhen;
    pub type AsSelect<Source, DB> = crate::expression::select_by::SelectBy<Source, DB>;
    pub type IntoSql<Item, SqlType> = <Item as crate::expression::AsExpression<SqlType>>::Expression;
    pub type Field<Alias, Field> = crate::query_source::AliasedField<Alias, Field>;
    pub type Fields<Alias, Fields> = crate::query_source::AliasedField<Alias, Fields>;
    pub type Add<L, R> = <L as std::ops::Add<R>>::Output;
    pub type Sub<L, R> = <L as std::ops::Sub<R>>::Output;
    pub type Mul<L, R> = <L as std::ops::Mul<R>>::Output;
    pub type Div<L, R> = <L as std::ops::Div<R>>::Output;
    pub type Not<Expr> = SqlExpression<crate::sql_types::Bool>;
    pub type ILike<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Ilike<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NotILike<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NotIlike<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type SimilarTo<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NotSimilarTo<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNotDistinctFrom<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsDistinctFrom<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type OverlapsWith<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Contains<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type ArrayContains<Lhs, Rhs> = SqlExpression;
    pub type RangeContains<Lhs, Rhs> = SqlExpression;
    pub type RangeExtendsRightTo<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type RangeExtendsLeftTo<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type ContainsRange<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsContainedBy<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsContainedByRange<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type LesserThanRange<Lhs, Rhs> = SqlExpression;
    pub type LesserThan<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type GreaterThanRange<Lhs, Rhs> = SqlExpression;
    pub type GreaterThan<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type UnionRange<Lhs, Rhs> = SqlExpression;
    pub type Difference<Lhs, Rhs> = SqlExpression;
    pub type DifferenceRange<Lhs, Rhs> = SqlExpression;
    pub type RangeAdjacent<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Intersection<Lhs, Rhs> = SqlExpression;
    pub type IntersectionRange<Lhs, Rhs> = SqlExpression;
    pub type NullsFirst<T> = SqlExpression;
    pub type IsJson<T> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNotJson<T> = SqlExpression<crate::sql_types::Bool>;
    pub type IsJsonObject<T> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNotJsonObject<T> = SqlExpression<crate::sql_types::Bool>;
    pub type IsJsonArray<T> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNotJsonArray<T> = SqlExpression<crate::sql_types::Bool>;
    pub type IsJsonScalar<T> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNotJsonScalar<T> = SqlExpression<crate::sql_types::Bool>;
    pub type NullsLast<T> = SqlExpression;
    pub type AtTimeZone<Lhs, Rhs> = SqlExpression;
    pub type ContainsNet<Lhs, Rhs> = SqlExpression;
    pub type ContainsNetLoose<Lhs, Rhs> = SqlExpression;
    pub type ContainsOrEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsContainedByNet<Lhs, Rhs> = SqlExpression;
    pub type IsContainedByNetLoose<Lhs, Rhs> = SqlExpression;
    pub type IsContainedByOrEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type OverlapsWithNet<Lhs, Rhs> = SqlExpression;
    pub type AndNet<Lhs, Rhs> = SqlExpression;
    pub type OrNet<Lhs, Rhs> = SqlExpression;
    pub type DifferenceNet<Lhs, Rhs> = SqlExpression;
    pub type Diff<Lhs, Rhs> = SqlExpression;
    pub type ConcatJsonb<Lhs, Rhs> = SqlExpression;
    pub type HasKeyJsonb<Lhs, Rhs> = SqlExpression;
    pub type HasKey<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type HasAnyKeyJsonb<Lhs, Rhs> = SqlExpression;
    pub type HasAnyKey<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type HasAllKeysJsonb<Lhs, Rhs> = SqlExpression;
    pub type HasAllKeys<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type ContainsJsonb<Lhs, Rhs> = SqlExpression;
    pub type IsContainedByJsonb<Lhs, Rhs> = SqlExpression;
    pub type Index<Lhs, Rhs> = SqlExpression;
    pub type ArrayIndex<Lhs, Rhs> = SqlExpression;
    pub type RemoveFromJsonb<Lhs, Rhs, ST> = SqlExpression;
    pub type Remove<Lhs, Rhs> = SqlExpression;
    pub type RetrieveAsObjectJson<Lhs, Rhs, ST> = SqlExpression;
    pub type RetrieveAsObject<Lhs, Rhs> = SqlExpression;
    pub type RetrieveAsTextJson<Lhs, Rhs, ST> = SqlExpression;
    pub type RetrieveAsText<Lhs, Rhs> = SqlExpression;
    pub type RetrieveByPathAsObjectJson<Lhs, Rhs> = SqlExpression;
    pub type RetrieveByPathAsObject<Lhs, Rhs> = SqlExpression;
    pub type RetrieveByPathAsTextJson<Lhs, Rhs> = SqlExpression;
    pub type RetrieveByPathAsText<Lhs, Rhs> = SqlExpression;
    pub type RemoveByPathFromJsonb<Lhs, Rhs> = SqlExpression;
    pub type RemoveByPath<Lhs, Rhs> = SqlExpression;
    pub type ConcatBinary<Lhs, Rhs> = SqlExpression;
    pub type LikeBinary<Lhs, Rhs> = SqlExpression;
    pub type NotLikeBinary<Lhs, Rhs> = SqlExpression;
    pub type ConcatArray<Lhs, Rhs> = SqlExpression;
    pub type array_to_string_with_null_string<A, D, N> = SqlExpression;
    pub type array_to_string<A, D> = SqlExpression;
    pub type lower<R> = SqlExpression;
    pub type upper<R> = SqlExpression;
    pub type isempty<R> = SqlExpression;
    pub type lower_inc<R> = SqlExpression;
    pub type upper_inc<R> = SqlExpression;
    pub type lower_inf<R> = SqlExpression;
    pub type upper_inf<R> = SqlExpression;
    pub type range_merge<R1, R2> = SqlExpression;
    pub type multirange_merge<R> = SqlExpression;
    pub type array_append<A, E> = SqlExpression;
    pub type array_replace<A, E, R> = SqlExpression;
    pub type array_dims<A> = SqlExpression;
    pub type array_prepend<E, A> = SqlExpression;
    pub type array_remove<A, E> = SqlExpression;
    pub type cardinality<A> = SqlExpression;
    pub type trim_array<A, N> = SqlExpression;
    pub type array_cat<A, B> = SqlExpression;
    pub type array_length<A, D> = SqlExpression;
    pub type array_fill<E, A> = SqlExpression;
    pub type array_fill_with_lower_bound<E, A1, A2> = SqlExpression;
    pub type array_lower<A, D> = SqlExpression;
    pub type array_upper<A, D> = SqlExpression;
    pub type array_position<A, E> = SqlExpression;
    pub type array_position_with_subscript<A, E, S> = SqlExpression;
    pub type array_positions<A, E> = SqlExpression;
    pub type array_ndims<A> = SqlExpression;
    pub type array_shuffle<A> = SqlExpression;
    pub type array_sample<A, N> = SqlExpression;
    pub type array_to_json<A> = SqlExpression;
    pub type to_json<E> = SqlExpression;
    pub type to_jsonb<E> = SqlExpression;
    pub type json_object<A> = SqlExpression;
    pub type json_object_with_keys_and_values<K, V> = SqlExpression;
    pub type json_typeof<E> = SqlExpression;
    pub type jsonb_typeof<E> = SqlExpression;
    pub type jsonb_pretty<E> = SqlExpression;
    pub type json_strip_nulls<E> = SqlExpression;
    pub type jsonb_strip_nulls<E> = SqlExpression;
    pub type json_array_length<E> = SqlExpression;
    pub type jsonb_array_length<E> = SqlExpression;
    pub type jsonb_object<A> = SqlExpression;
    pub type jsonb_object_with_keys_and_values<K, V> = SqlExpression;
    pub type row_to_json<R> = SqlExpression;
    pub type json_populate_record<B, J> = SqlExpression;
    pub type jsonb_populate_record<B, J> = SqlExpression;
    pub type jsonb_set<B, J, R> = SqlExpression;
    pub type jsonb_set_create_if_missing<B, J, R, C> = SqlExpression;
    pub type jsonb_set_lax<B, J, R, C, E> = SqlExpression;
    pub type jsonb_insert<B, J, R> = SqlExpression;
    pub type jsonb_insert_with_insert_after<B, J, R, I> = SqlExpression;
    pub type Is<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNot<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type not<Expr> = SqlExpression<crate::sql_types::Bool>;
    pub type max<Expr> = SqlExpression;
    pub type min<Expr> = SqlExpression;
    pub type sum<Expr> = SqlExpression;
    pub type avg<Expr> = SqlExpression;
    pub type exists<Expr> = SqlExpression<crate::sql_types::Bool>;
    pub type lag<Expr> = SqlExpression;
    pub type lag_with_offset<V, O> = SqlExpression;
    pub type lag_with_offset_and_default<V, O, D> = SqlExpression;
    pub type lead<Expr> = SqlExpression;
    pub type lead_with_offset<V, O> = SqlExpression;
    pub type lead_with_offset_and_default<V, O, D> = SqlExpression;
    pub type first_value<Expr> = SqlExpression;
    pub type last_value<Expr> = SqlExpression;
    pub type nth_value<V, N> = SqlExpression;
    pub type Over<Fn> = SqlExpression;
    pub type WindowFilter<Fn, P> = SqlExpression;
    pub type PartitionBy<Fn, E> = SqlExpression;
    pub type WindowOrder<Fn, E> = SqlExpression;
    pub type FrameBy<Fn, E> = SqlExpression;
    pub type AggregateDistinct<Fn> = SqlExpression;
    pub type AggregateAll<Fn> = SqlExpression;
    pub type AggregateFilter<Fn, P> = SqlExpression;
    pub type AggregateOrder<Fn, O> = SqlExpression;
    pub type FrameStartWith<S, T> = SqlExpression;
    pub type FrameStartWithExclusion<S, T, E> = SqlExpression;
    pub type FrameBetween<S, E1, E2> = SqlExpression;
    pub type FrameBetweenWithExclusion<S, E1, E2, E> = SqlExpression;
    pub type Preceding<I> = SqlExpression;
    pub type Following<I> = SqlExpression;
    }
    pub mod functions {
        pub use crate::{no_arg_sql_function, sql_function};
        pub use crate::define_sql_function;
        #[proc_macro_attribute]
        pub fn declare_sql_function(attr: TokenStream, item: TokenStream) -> TokenStream {}
        mod date_and_time {
            #[derive(Debug, Clone, Copy)]
            pub struct now;
            impl crate::expression::Expression for now {
                type SqlType = crate::sql_types::Timestamp;
            }
            impl<R> std::ops::Add<R> for now { type Output = super::super::SqlExpression<crate::sql_types::Timestamp>; }
            impl<R> std::ops::Sub<R> for now { type Output = super::super::SqlExpression<crate::sql_types::Timestamp>; }
            pub struct today;
            impl crate::expression::Expression for today {
                type SqlType = crate::sql_types::Date;
            }
            pub fn date<A>(expr: A) -> super::super::SqlExpression<crate::sql_types::Date> {}
            pub type date<A> = super::super::SqlExpression<crate::sql_types::Date>;
        }
    }
    mod dsl {
        use super::SqlExpression;
        pub use super::functions::date_and_time::*;
        pub use super::sql_literal::sql;
        pub use crate::pg::expression::extensions::*;
        pub fn sql<ST>(sql: &str) -> super::SqlLiteral<ST> {}
        pub fn count<A>(expr: A) -> SqlExpression<crate::sql_types::BigInt> {}
        pub fn count_star() -> SqlExpression<crate::sql_types::BigInt> {}
        pub fn count_distinct<A>(expr: A) -> SqlExpression<crate::sql_types::BigInt> {}
        pub fn exists<A>(query: A) -> SqlExpression<crate::sql_types::Bool> {}
        pub fn not<A>(expr: A) -> SqlExpression<crate::sql_types::Bool> {}
        pub fn any<A>(vals: A) -> SqlExpression {}
        pub fn all<A>(vals: A) -> SqlExpression {}
        pub fn array<ST, T>(elements: T) -> SqlExpression<crate::sql_types::Array<ST>> {}
        pub type count<A> = SqlExpression<crate::sql_types::BigInt>;
        pub type count_star = SqlExpression<crate::sql_types::BigInt>;
        pub type CountStar = SqlExpression<crate::sql_types::BigInt>;
        pub type count_distinct<A> = SqlExpression<crate::sql_types::BigInt>;
        pub fn case_when<C, T, ST>(condition: C, if_true: T) -> super::CaseWhen {}
        pub struct DuplicatedKeys;
        pub trait IntoArrayExpression<ST> {}
        pub use crate::expression_methods::{FrameBoundDsl, FrameClauseDsl};
        pub mod frame {
            pub struct CurrentRow;
            pub struct ExcludeCurrentRow;
            pub struct ExcludeGroup;
            pub struct ExcludeNoOthers;
            pub struct ExcludeTies;
            pub struct Groups;
            pub struct Range;
            pub struct Rows;
            pub struct UnboundedFollowing;
            pub struct UnboundedPreceding;
        }
    pub fn sum<A>(expr: A) -> SqlExpression {}
    pub fn avg<A>(expr: A) -> SqlExpression {}
    pub fn max<A>(expr: A) -> SqlExpression {}
    pub fn min<A>(expr: A) -> SqlExpression {}
    pub fn row_number() -> SqlExpression<crate::sql_types::BigInt> {}
    pub type row_number = SqlExpression<crate::sql_types::BigInt>;
    pub fn rank() -> SqlExpression<crate::sql_types::BigInt> {}
    pub type rank = SqlExpression<crate::sql_types::BigInt>;
    pub fn dense_rank() -> SqlExpression<crate::sql_types::BigInt> {}
    pub type dense_rank = SqlExpression<crate::sql_types::BigInt>;
    pub fn percent_rank() -> SqlExpression<crate::sql_types::Double> {}
    pub type percent_rank = SqlExpression<crate::sql_types::Double>;
    pub fn cume_dist() -> SqlExpression<crate::sql_types::Double> {}
    pub type cume_dist = SqlExpression<crate::sql_types::Double>;
    pub fn ntile<A>(num_buckets: A) -> SqlExpression<crate::sql_types::Integer> {}
    pub type ntile<A> = SqlExpression<crate::sql_types::Integer>;
    pub fn lag<A>(value: A) -> SqlExpression {}
    pub fn lag_with_offset<A, B>(value: A, offset: B) -> SqlExpression {}
    pub fn lead<A>(value: A) -> SqlExpression {}
    pub fn lead_with_offset<A, B>(value: A, offset: B) -> SqlExpression {}
    pub fn first_value<A>(value: A) -> SqlExpression {}
    pub fn last_value<A>(value: A) -> SqlExpression {}
    pub fn nth_value<A, B>(value: A, n: B) -> SqlExpression {}
    pub fn abbrev<A>(addr: A) -> SqlExpression<crate::sql_types::Text> {}
    pub type abbrev<A> = SqlExpression<crate::sql_types::Text>;
    pub fn broadcast<A>(addr: A) -> SqlExpression<crate::sql_types::Inet> {}
    pub type broadcast<A> = SqlExpression<crate::sql_types::Inet>;
    pub fn family<A>(addr: A) -> SqlExpression<crate::sql_types::Integer> {}
    pub type family<A> = SqlExpression<crate::sql_types::Integer>;
    pub fn host<A>(addr: A) -> SqlExpression<crate::sql_types::Text> {}
    pub type host<A> = SqlExpression<crate::sql_types::Text>;
    pub fn hostmask<A>(addr: A) -> SqlExpression<crate::sql_types::Inet> {}
    pub type hostmask<A> = SqlExpression<crate::sql_types::Inet>;
    pub fn inet_merge<A, B>(a: A, b: B) -> SqlExpression<crate::sql_types::Cidr> {}
    pub type inet_merge<A, B> = SqlExpression<crate::sql_types::Cidr>;
    pub fn inet_same_family<A, B>(a: A, b: B) -> SqlExpression<crate::sql_types::Bool> {}
    pub type inet_same_family<A, B> = SqlExpression<crate::sql_types::Bool>;
    pub fn masklen<A>(addr: A) -> SqlExpression<crate::sql_types::Integer> {}
    pub type masklen<A> = SqlExpression<crate::sql_types::Integer>;
    pub fn netmask<A>(addr: A) -> SqlExpression<crate::sql_types::Inet> {}
    pub type netmask<A> = SqlExpression<crate::sql_types::Inet>;
    pub fn network<A>(addr: A) -> SqlExpression<crate::sql_types::Cidr> {}
    pub type network<A> = SqlExpression<crate::sql_types::Cidr>;
    pub fn set_masklen<A, B>(addr: A, len: B) -> SqlExpression {}
    pub type set_masklen<A, B> = SqlExpression;
    pub fn lower<A>(range: A) -> SqlExpression {}
    pub fn upper<A>(range: A) -> SqlExpression {}
    pub fn isempty<A>(range: A) -> SqlExpression {}
    pub fn lower_inc<A>(range: A) -> SqlExpression {}
    pub fn upper_inc<A>(range: A) -> SqlExpression {}
    pub fn lower_inf<A>(range: A) -> SqlExpression {}
    pub fn upper_inf<A>(range: A) -> SqlExpression {}
    pub fn multirange_merge<A>(multirange: A) -> SqlExpression {}
    pub fn int4range<A, B, C>(lower: A, upper: B, bound: C) -> SqlExpression<crate::sql_types::Int4range> {}
    pub type int4range<A, B, C> = SqlExpression<crate::sql_types::Int4range>;
    pub fn int8range<A, B, C>(lower: A, upper: B, bound: C) -> SqlExpression<crate::sql_types::Int8range> {}
    pub type int8range<A, B, C> = SqlExpression<crate::sql_types::Int8range>;
    pub fn numrange<A, B, C>(lower: A, upper: B, bound: C) -> SqlExpression<crate::sql_types::Numrange> {}
    pub type numrange<A, B, C> = SqlExpression<crate::sql_types::Numrange>;
    pub fn tsrange<A, B, C>(lower: A, upper: B, bound: C) -> SqlExpression<crate::sql_types::Tsrange> {}
    pub type tsrange<A, B, C> = SqlExpression<crate::sql_types::Tsrange>;
    pub fn tstzrange<A, B, C>(lower: A, upper: B, bound: C) -> SqlExpression<crate::sql_types::Tstzrange> {}
    pub type tstzrange<A, B, C> = SqlExpression<crate::sql_types::Tstzrange>;
    pub fn daterange<A, B, C>(lower: A, upper: B, bound: C) -> SqlExpression<crate::sql_types::Daterange> {}
    pub type daterange<A, B, C> = SqlExpression<crate::sql_types::Daterange>;
    pub fn array_append<A, B>(a: A, e: B) -> SqlExpression {}
    pub fn array_replace<A, B, C>(a: A, e: B, r: C) -> SqlExpression {}
    pub fn array_dims<A>(arr: A) -> SqlExpression<crate::sql_types::Text> {}
    pub fn array_prepend<A, B>(e: A, a: B) -> SqlExpression {}
    pub fn array_remove<A, B>(a: A, e: B) -> SqlExpression {}
    pub fn array_to_string_with_null_string<A, B, C>(array: A, del: B, null: C) -> SqlExpression<crate::sql_types::Text> {}
    pub fn array_to_string<A, B>(array: A, del: B) -> SqlExpression<crate::sql_types::Text> {}
    pub fn cardinality<A>(a: A) -> SqlExpression {}
    pub fn trim_array<A, B>(a: A, n: B) -> SqlExpression {}
    pub fn array_cat<A, B>(a: A, b: B) -> SqlExpression {}
    pub fn array_length<A, B>(array: A, dimension: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Integer>> {}
    pub fn array_fill<A, B>(value: A, dim: B) -> SqlExpression {}
    pub fn array_fill_with_lower_bound<A, B, C>(value: A, dim: B, lower_bound: C) -> SqlExpression {}
    pub fn array_lower<A, B>(array: A, dimension: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Integer>> {}
    pub fn array_position<A, B>(a: A, elem: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Integer>> {}
    pub fn array_position_with_subscript<A, B, C>(a: A, elem: B, subscript: C) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Integer>> {}
    pub fn array_ndims<A>(arr: A) -> SqlExpression {}
    pub fn array_upper<A, B>(array: A, dimension: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Integer>> {}
    pub fn array_shuffle<A>(array: A) -> SqlExpression {}
    pub fn array_sample<A, B>(array: A, n: B) -> SqlExpression {}
    pub fn array_to_json<A>(array: A) -> SqlExpression {}
    pub fn to_json<A>(e: A) -> SqlExpression {}
    pub fn to_jsonb<A>(e: A) -> SqlExpression {}
    pub fn json_object<A>(text_array: A) -> SqlExpression {}
    pub fn json_object_with_keys_and_values<A, B>(keys: A, values: B) -> SqlExpression {}
    pub fn json_typeof<A>(e: A) -> SqlExpression {}
    pub fn jsonb_typeof<A>(e: A) -> SqlExpression {}
    pub fn jsonb_pretty<A>(e: A) -> SqlExpression {}
    pub fn json_strip_nulls<A>(json: A) -> SqlExpression {}
    pub fn jsonb_strip_nulls<A>(jsonb: A) -> SqlExpression {}
    pub fn json_array_length<A>(json: A) -> SqlExpression {}
    pub fn jsonb_array_length<A>(jsonb: A) -> SqlExpression {}
    pub fn jsonb_object<A>(text_array: A) -> SqlExpression {}
    pub fn jsonb_object_with_keys_and_values<A, B>(keys: A, values: B) -> SqlExpression {}
    pub fn row_to_json<A>(record: A) -> SqlExpression {}
    pub fn json_populate_record<A, B>(base: A, from_json: B) -> SqlExpression {}
    pub fn jsonb_populate_record<A, B>(base: A, from_json: B) -> SqlExpression {}
    pub fn jsonb_set<A, B, C>(base: A, path: B, new_value: C) -> SqlExpression {}
    pub fn jsonb_set_create_if_missing<A, B, C, D>(base: A, path: B, new_value: C, create_if_missing: D) -> SqlExpression {}
    pub fn jsonb_set_lax<A, B, C, D, E>(base: A, path: B, new_value: C, create_if_missing: D, null_value_treatment: E) -> SqlExpression {}
    pub fn jsonb_insert<A, B, C>(base: A, path: B, new_value: C) -> SqlExpression {}
    pub fn jsonb_insert_with_insert_after<A, B, C, D>(base: A, path: B, new_value: C, insert_after: D) -> SqlExpression {}
    pub fn json<A>(e: A) -> SqlExpression {}
    pub type json<A> = SqlExpression;
    pub fn jsonb<A>(e: A) -> SqlExpression {}
    pub type jsonb<A> = SqlExpression;
    pub fn json_array_length_with_path<A, B>(j: A, path: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Integer>> {}
    pub type json_array_length_with_path<A, B> = SqlExpression<crate::sql_types::Nullable<crate::sql_types::Integer>>;
    pub fn json_error_position<A>(x: A) -> SqlExpression {}
    pub type json_error_position<A> = SqlExpression;
    pub fn json_pretty<A>(j: A) -> SqlExpression {}
    pub type json_pretty<A> = SqlExpression;
    pub fn json_pretty_with_indentation<A, B>(j: A, indentation: B) -> SqlExpression {}
    pub type json_pretty_with_indentation<A, B> = SqlExpression;
    pub fn json_valid<A>(j: A) -> SqlExpression {}
    pub type json_valid<A> = SqlExpression;
    pub fn json_type<A>(j: A) -> SqlExpression {}
    pub type json_type<A> = SqlExpression;
    pub fn json_type_with_path<A, B>(j: A, path: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Text>> {}
    pub type json_type_with_path<A, B> = SqlExpression<crate::sql_types::Nullable<crate::sql_types::Text>>;
    pub fn json_quote<A>(j: A) -> SqlExpression<crate::sql_types::Json> {}
    pub type json_quote<A> = SqlExpression<crate::sql_types::Json>;
    pub fn json_group_array<A>(elements: A) -> SqlExpression<crate::sql_types::Json> {}
    pub type json_group_array<A> = SqlExpression<crate::sql_types::Json>;
    pub fn jsonb_group_array<A>(elements: A) -> SqlExpression<crate::sql_types::Jsonb> {}
    pub type jsonb_group_array<A> = SqlExpression<crate::sql_types::Jsonb>;
    pub fn json_group_object<A, B>(names: A, values: B) -> SqlExpression<crate::sql_types::Json> {}
    pub type json_group_object<A, B> = SqlExpression<crate::sql_types::Json>;
    pub fn jsonb_group_object<A, B>(names: A, values: B) -> SqlExpression<crate::sql_types::Jsonb> {}
    pub type jsonb_group_object<A, B> = SqlExpression<crate::sql_types::Jsonb>;
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn json_array_0() -> SqlExpression<crate::sql_types::Json> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn json_array_1<A>(value_1: A) -> SqlExpression<crate::sql_types::Json> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn json_array_2<A, B>(value_1: A, value_2: B) -> SqlExpression<crate::sql_types::Json> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn jsonb_array_0() -> SqlExpression<crate::sql_types::Jsonb> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn jsonb_array_1<A>(value_1: A) -> SqlExpression<crate::sql_types::Jsonb> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn jsonb_array_2<A, B>(value_1: A, value_2: B) -> SqlExpression<crate::sql_types::Jsonb> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn json_remove_0<A>(json: A) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Json>> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn json_remove_1<A, B>(json: A, path_1: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Json>> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn json_remove_2<A, B, C>(json: A, path_1: B, path_2: C) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Json>> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn jsonb_remove_0<A>(json: A) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Jsonb>> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn jsonb_remove_1<A, B>(json: A, path_1: B) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Jsonb>> {}
    #[twelve::unchecked("`#[variadic]` makes it")]
    pub fn jsonb_remove_2<A, B, C>(json: A, path_1: B, path_2: C) -> SqlExpression<crate::sql_types::Nullable<crate::sql_types::Jsonb>> {}
    pub fn json_patch<A, B>(target: A, patch: B) -> SqlExpression {}
    pub type json_patch<A, B> = SqlExpression;
    pub fn jsonb_patch<A, B>(target: A, patch: B) -> SqlExpression {}
    pub type jsonb_patch<A, B> = SqlExpression;
    }
}
pub mod expression_methods {
    use crate::expression::SqlExpression;
    pub trait ExpressionMethods: crate::expression::Expression + Sized {
        fn eq<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn ne<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn eq_any<T>(self, values: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn ne_all<T>(self, values: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_null(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_not_null(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn gt<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn ge<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn lt<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn le<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn between<T, U>(self, lower: T, upper: U) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_between<T, U>(self, lower: T, upper: U) -> SqlExpression<crate::sql_types::Bool> {}
        fn cast<ST>(self) -> SqlExpression<ST> {}
        fn fallible_cast<ST>(self) -> SqlExpression<ST> {}
        fn desc(self) -> crate::expression::operators::Desc<Self> {}
        fn asc(self) -> crate::expression::operators::Asc<Self> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::sql_types::SingleValue> ExpressionMethods for T {}
    pub trait NullableExpressionMethods: crate::expression::Expression + Sized {
        fn nullable(self) -> SqlExpression<<Self::SqlType as crate::sql_types::IntoNullable>::Nullable> {}
        fn assume_not_null(self) -> SqlExpression<<Self::SqlType as crate::sql_types::IntoNotNullable>::NotNullable> {}
    }
    impl<T: crate::expression::Expression> NullableExpressionMethods for T {}
    pub trait BoolExpressionMethods: crate::expression::Expression + Sized {
        fn and<T, ST>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn or<T, ST>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::sql_types::BoolOrNullableBool> BoolExpressionMethods for T {}
    pub trait TextExpressionMethods: crate::expression::Expression + Sized {
        fn concat<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn like<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_like<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: text_expression_methods::TextOrNullableText> TextExpressionMethods for T {}
    pub trait EscapeExpressionMethods: Sized {
        fn escape(self, _character: char) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<ST> EscapeExpressionMethods for SqlExpression<ST> {}
    pub trait PgExpressionMethods: crate::expression::Expression + Sized {
        fn is_not_distinct_from<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_distinct_from<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_contained_by_range<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression> PgExpressionMethods for T {}
    pub trait PgTimestampExpressionMethods: crate::expression::Expression + Sized {
        fn at_time_zone<T>(self, timezone: T) -> SqlExpression<crate::sql_types::Timestamp> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::DateTimeLike> PgTimestampExpressionMethods for T {}
    pub trait PgArrayExpressionMethods: crate::expression::Expression + Sized {
        fn overlaps_with<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn contains<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_contained_by<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn index<T>(self, other: T) -> SqlExpression {}
        fn concat<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::ArrayOrNullableArray> PgArrayExpressionMethods for T {}
    pub trait PgSortExpressionMethods: Sized {
        fn nulls_first(self) -> SqlExpression {}
        fn nulls_last(self) -> SqlExpression {}
    }
    impl<T> PgSortExpressionMethods for crate::expression::operators::Asc<T> {}
    impl<T> PgSortExpressionMethods for crate::expression::operators::Desc<T> {}
    pub trait PgTextExpressionMethods: crate::expression::Expression + Sized {
        fn ilike<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_ilike<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn similar_to<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_similar_to<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_json(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_not_json(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_json_object(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_not_json_object(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_json_array(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_not_json_array(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_json_scalar(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_not_json_scalar(self) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: text_expression_methods::TextOrNullableText> PgTextExpressionMethods for T {}
    pub trait PgRangeExpressionMethods: crate::expression::Expression + Sized {
        fn contains<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn contains_range<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_contained_by<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn overlaps_with<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn range_extends_right_to<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn range_extends_left_to<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn lesser_than<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn greater_than<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn range_adjacent<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn union_range<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn difference_range<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn intersection_range<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::RangeOrNullableRange> PgRangeExpressionMethods for T {}
    pub trait PgNetExpressionMethods: crate::expression::Expression + Sized {
        fn contains<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn contains_or_eq<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_contained_by<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_contained_by_or_eq<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn overlaps_with<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn and<T>(self, other: T) -> SqlExpression<crate::sql_types::Inet> {}
        fn or<T>(self, other: T) -> SqlExpression<crate::sql_types::Inet> {}
        fn diff<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::InetOrCidr> PgNetExpressionMethods for T {}
    pub trait PgJsonbExpressionMethods: crate::expression::Expression + Sized {
        fn concat<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn has_key<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn has_any_key<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn has_all_keys<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn contains<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_contained_by<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn remove<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn remove_by_path<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::JsonbOrNullableJsonb> PgJsonbExpressionMethods for T {}
    pub trait PgAnyJsonExpressionMethods: crate::expression::Expression + Sized {
        fn retrieve_as_object<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn retrieve_as_text<T>(self, other: T) -> SqlExpression<crate::sql_types::Text> {}
        fn retrieve_by_path_as_object<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn retrieve_by_path_as_text<T>(self, other: T) -> SqlExpression<crate::sql_types::Text> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::JsonOrNullableJsonOrJsonbOrNullableJsonb> PgAnyJsonExpressionMethods for T {}
    pub trait PgBinaryExpressionMethods: crate::expression::Expression + Sized {
        fn concat<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn like<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_like<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::BinaryOrNullableBinary> PgBinaryExpressionMethods for T {}
    pub trait SqliteExpressionMethods: crate::expression::Expression + Sized {
        fn is<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_not<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression> SqliteExpressionMethods for T {}
    mod text_expression_methods {
        pub trait TextOrNullableText {}
        impl TextOrNullableText for crate::sql_types::Text {}
        impl TextOrNullableText for crate::sql_types::Untyped {}
        impl TextOrNullableText for crate::sql_types::Citext {}
        impl<ST: TextOrNullableText> TextOrNullableText for crate::sql_types::Nullable<ST> {}
    }
    pub trait EqAll<Rhs>: Sized {
        type Output;
        fn eq_all(self, rhs: Rhs) -> SqlExpression<crate::sql_types::Bool> {}
    }
    pub trait PreferredBoolSqlType {
        type PreferredSqlType;
    }
    pub trait AggregateExpressionMethods: Sized {
        fn aggregate_distinct(self) -> Self {}
        fn aggregate_all(self) -> Self {}
        fn aggregate_filter<P>(self, f: P) -> Self {}
        fn aggregate_order<O>(self, o: O) -> Self {}
    }
    impl<T: crate::expression::Expression> AggregateExpressionMethods for T {}
    pub trait WindowExpressionMethods: Sized {
        fn over(self) -> Self {}
        fn window_filter<P>(self, f: P) -> Self {}
        fn partition_by<E>(self, expr: E) -> Self {}
        fn window_order<E>(self, expr: E) -> Self {}
        fn frame_by<E>(self, expr: E) -> Self {}
    }
    impl<T: crate::expression::Expression> WindowExpressionMethods for T {}
    pub struct OffsetPreceding;
    pub struct OffsetFollowing;
    pub trait FrameBoundDsl {
        fn preceding(self) -> OffsetPreceding {}
        fn following(self) -> OffsetFollowing {}
    }
    impl FrameBoundDsl for u64 {}
    pub trait FrameClauseDsl: Sized {
        fn frame_start_with<E>(self, start: E) -> SqlExpression {}
        fn frame_start_with_exclusion<A, B>(self, start: A, exclusion: B) -> SqlExpression {}
        fn frame_between<A, B>(self, start: A, end: B) -> SqlExpression {}
        fn frame_between_with_exclusion<A, B, C>(self, start: A, end: B, exclusion: C) -> SqlExpression {}
    }
    impl FrameClauseDsl for crate::dsl::frame::Range {}
    impl FrameClauseDsl for crate::dsl::frame::Rows {}
    impl FrameClauseDsl for crate::dsl::frame::Groups {}
}
pub mod sql_types {
    pub struct Bool;
    pub struct TinyInt;
    pub type Tinyint = TinyInt;
    pub struct SmallInt;
    pub type Int2 = SmallInt;
    pub type Smallint = SmallInt;
    pub struct Integer;
    pub type Int4 = Integer;
    pub struct BigInt;
    pub type Int8 = BigInt;
    pub type Bigint = BigInt;
    pub struct Float;
    pub type Float4 = Float;
    pub struct Double;
    pub type Float8 = Double;
    pub struct Numeric;
    pub type Decimal = Numeric;
    pub struct Text;
    pub type VarChar = Text;
    pub type Varchar = VarChar;
    pub type Char = Text;
    pub type Tinytext = Text;
    pub type Mediumtext = Text;
    pub type Longtext = Text;
    pub struct Binary;
    pub type Tinyblob = Binary;
    pub type Blob = Binary;
    pub type Mediumblob = Binary;
    pub type Longblob = Binary;
    pub type Varbinary = Binary;
    pub type Bit = Binary;
    pub struct Date;
    pub struct Interval;
    pub struct Time;
    pub struct Timestamp;
    pub struct Json;
    pub struct Jsonb;
    pub struct Nullable<ST>(ST);
    pub use crate::mysql::sql_types::{Datetime, Unsigned};
    pub use crate::pg::sql_types::*;
    pub use crate::sqlite::sql_types::Timestamptz as TimestamptzSqlite;
    pub trait SqlType {
        type IsNull;
    }
    pub trait SingleValue {}
    /// An SQL type that is not known.
    pub struct Untyped;
    impl SingleValue for Untyped {}
    impl IntoNullable for Untyped { type Nullable = Untyped; }
    impl IntoNotNullable for Untyped { type NotNullable = Untyped; }
    pub trait HasSqlType<ST>: TypeMetadata {
        fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {}
    }
    pub trait TypeMetadata {
        type TypeMetadata;
        type MetadataLookup;
    }
    pub trait IntoNullable {
        type Nullable;
    }
    pub trait IntoNotNullable {
        type NotNullable;
    }
    pub trait BoolOrNullableBool {}
    impl BoolOrNullableBool for Bool {}
    impl BoolOrNullableBool for Untyped {}
    impl BoolOrNullableBool for Nullable<Bool> {}
    pub trait Foldable {}
    pub trait SqlOrd {}
    impl<ST> SqlType for Nullable<ST> {}
    impl<ST> SingleValue for Nullable<ST> {}
    impl<ST> IntoNullable for Nullable<ST> { type Nullable = Nullable<ST>; }
    impl<ST> IntoNotNullable for Nullable<ST> { type NotNullable = ST; }
    impl SqlType for Bool {}
    impl SingleValue for Bool {}
    impl IntoNullable for Bool { type Nullable = Nullable<Bool>; }
    impl IntoNotNullable for Bool { type NotNullable = Bool; }
    impl SqlType for TinyInt {}
    impl SingleValue for TinyInt {}
    impl IntoNullable for TinyInt { type Nullable = Nullable<TinyInt>; }
    impl IntoNotNullable for TinyInt { type NotNullable = TinyInt; }
    impl SqlType for SmallInt {}
    impl SingleValue for SmallInt {}
    impl IntoNullable for SmallInt { type Nullable = Nullable<SmallInt>; }
    impl IntoNotNullable for SmallInt { type NotNullable = SmallInt; }
    impl SqlType for Integer {}
    impl SingleValue for Integer {}
    impl IntoNullable for Integer { type Nullable = Nullable<Integer>; }
    impl IntoNotNullable for Integer { type NotNullable = Integer; }
    impl SqlType for BigInt {}
    impl SingleValue for BigInt {}
    impl IntoNullable for BigInt { type Nullable = Nullable<BigInt>; }
    impl IntoNotNullable for BigInt { type NotNullable = BigInt; }
    impl SqlType for Float {}
    impl SingleValue for Float {}
    impl IntoNullable for Float { type Nullable = Nullable<Float>; }
    impl IntoNotNullable for Float { type NotNullable = Float; }
    impl SqlType for Double {}
    impl SingleValue for Double {}
    impl IntoNullable for Double { type Nullable = Nullable<Double>; }
    impl IntoNotNullable for Double { type NotNullable = Double; }
    impl SqlType for Numeric {}
    impl SingleValue for Numeric {}
    impl IntoNullable for Numeric { type Nullable = Nullable<Numeric>; }
    impl IntoNotNullable for Numeric { type NotNullable = Numeric; }
    impl SqlType for Text {}
    impl SingleValue for Text {}
    impl IntoNullable for Text { type Nullable = Nullable<Text>; }
    impl IntoNotNullable for Text { type NotNullable = Text; }
    impl SqlType for Binary {}
    impl SingleValue for Binary {}
    impl IntoNullable for Binary { type Nullable = Nullable<Binary>; }
    impl IntoNotNullable for Binary { type NotNullable = Binary; }
    impl SqlType for Date {}
    impl SingleValue for Date {}
    impl IntoNullable for Date { type Nullable = Nullable<Date>; }
    impl IntoNotNullable for Date { type NotNullable = Date; }
    impl SqlType for Interval {}
    impl SingleValue for Interval {}
    impl IntoNullable for Interval { type Nullable = Nullable<Interval>; }
    impl IntoNotNullable for Interval { type NotNullable = Interval; }
    impl SqlType for Time {}
    impl SingleValue for Time {}
    impl IntoNullable for Time { type Nullable = Nullable<Time>; }
    impl IntoNotNullable for Time { type NotNullable = Time; }
    impl SqlType for Timestamp {}
    impl SingleValue for Timestamp {}
    impl IntoNullable for Timestamp { type Nullable = Nullable<Timestamp>; }
    impl IntoNotNullable for Timestamp { type NotNullable = Timestamp; }
    impl SqlType for Json {}
    impl SingleValue for Json {}
    impl IntoNullable for Json { type Nullable = Nullable<Json>; }
    impl IntoNotNullable for Json { type NotNullable = Json; }
    impl SqlType for Jsonb {}
    impl SingleValue for Jsonb {}
    impl IntoNullable for Jsonb { type Nullable = Nullable<Jsonb>; }
    impl IntoNotNullable for Jsonb { type NotNullable = Jsonb; }
    impl SqlType for Oid {}
    impl SingleValue for Oid {}
    impl IntoNullable for Oid { type Nullable = Nullable<Oid>; }
    impl IntoNotNullable for Oid { type NotNullable = Oid; }
    impl SqlType for Timestamptz {}
    impl SingleValue for Timestamptz {}
    impl IntoNullable for Timestamptz { type Nullable = Nullable<Timestamptz>; }
    impl IntoNotNullable for Timestamptz { type NotNullable = Timestamptz; }
    impl<ST> SqlType for Array<ST> {}
    impl<ST> SingleValue for Array<ST> {}
    impl<ST> IntoNullable for Array<ST> { type Nullable = Nullable<Array<ST>>; }
    impl<ST> IntoNotNullable for Array<ST> { type NotNullable = Array<ST>; }
    impl<ST> SqlType for Range<ST> {}
    impl<ST> SingleValue for Range<ST> {}
    impl<ST> IntoNullable for Range<ST> { type Nullable = Nullable<Range<ST>>; }
    impl<ST> IntoNotNullable for Range<ST> { type NotNullable = Range<ST>; }
    impl<ST> SqlType for Multirange<ST> {}
    impl<ST> SingleValue for Multirange<ST> {}
    impl<ST> IntoNullable for Multirange<ST> { type Nullable = Nullable<Multirange<ST>>; }
    impl<ST> IntoNotNullable for Multirange<ST> { type NotNullable = Multirange<ST>; }
    impl SqlType for NullValueTreatmentEnum {}
    impl SingleValue for NullValueTreatmentEnum {}
    impl IntoNullable for NullValueTreatmentEnum { type Nullable = Nullable<NullValueTreatmentEnum>; }
    impl IntoNotNullable for NullValueTreatmentEnum { type NotNullable = NullValueTreatmentEnum; }
    impl SqlType for RangeBoundEnum {}
    impl SingleValue for RangeBoundEnum {}
    impl IntoNullable for RangeBoundEnum { type Nullable = Nullable<RangeBoundEnum>; }
    impl IntoNotNullable for RangeBoundEnum { type NotNullable = RangeBoundEnum; }
    impl<ST> SqlType for Record<ST> {}
    impl<ST> SingleValue for Record<ST> {}
    impl<ST> IntoNullable for Record<ST> { type Nullable = Nullable<Record<ST>>; }
    impl<ST> IntoNotNullable for Record<ST> { type NotNullable = Record<ST>; }
    impl SqlType for Uuid {}
    impl SingleValue for Uuid {}
    impl IntoNullable for Uuid { type Nullable = Nullable<Uuid>; }
    impl IntoNotNullable for Uuid { type NotNullable = Uuid; }
    impl SqlType for Money {}
    impl SingleValue for Money {}
    impl IntoNullable for Money { type Nullable = Nullable<Money>; }
    impl IntoNotNullable for Money { type NotNullable = Money; }
    impl SqlType for MacAddr {}
    impl SingleValue for MacAddr {}
    impl IntoNullable for MacAddr { type Nullable = Nullable<MacAddr>; }
    impl IntoNotNullable for MacAddr { type NotNullable = MacAddr; }
    impl SqlType for MacAddr8 {}
    impl SingleValue for MacAddr8 {}
    impl IntoNullable for MacAddr8 { type Nullable = Nullable<MacAddr8>; }
    impl IntoNotNullable for MacAddr8 { type NotNullable = MacAddr8; }
    impl SqlType for Inet {}
    impl SingleValue for Inet {}
    impl IntoNullable for Inet { type Nullable = Nullable<Inet>; }
    impl IntoNotNullable for Inet { type NotNullable = Inet; }
    impl SqlType for Cidr {}
    impl SingleValue for Cidr {}
    impl IntoNullable for Cidr { type Nullable = Nullable<Cidr>; }
    impl IntoNotNullable for Cidr { type NotNullable = Cidr; }
    impl SqlType for CChar {}
    impl SingleValue for CChar {}
    impl IntoNullable for CChar { type Nullable = Nullable<CChar>; }
    impl IntoNotNullable for CChar { type NotNullable = CChar; }
    impl SqlType for Citext {}
    impl SingleValue for Citext {}
    impl IntoNullable for Citext { type Nullable = Nullable<Citext>; }
    impl IntoNotNullable for Citext { type NotNullable = Citext; }
    impl SqlType for PgLsn {}
    impl SingleValue for PgLsn {}
    impl IntoNullable for PgLsn { type Nullable = Nullable<PgLsn>; }
    impl IntoNotNullable for PgLsn { type NotNullable = PgLsn; }
    pub mod ops {
        pub trait Add { type Rhs; type Output; }
        pub trait Sub { type Rhs; type Output; }
        pub trait Mul { type Rhs; type Output; }
        pub trait Div { type Rhs; type Output; }
    }
    pub mod is_nullable {
        pub struct NotNull;
        pub struct IsNullable;
    }
}
pub mod pg {
    pub use crate::upsert;
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Pg;
    impl crate::backend::Backend for Pg {
        type RawValue<'a> = PgValue<'a>;
    }
    pub struct PgTypeMetadata;
    pub trait PgMetadataLookup {}
    pub struct PgQueryBuilder;
    impl PgQueryBuilder {
        pub fn new() -> Self {}
    }
    pub struct PgValue<'a>(&'a [u8]);
    impl<'a> PgValue<'a> {
        pub fn as_bytes(&self) -> &'a [u8] {}
        pub fn get_oid(&self) -> std::num::NonZeroU32 {}
    }
    #[twelve::nature(client)]
    pub struct PgConnection;
    impl PgConnection {
        pub fn build_transaction(&mut self) -> TransactionBuilder<'_, Self> {}
        pub fn notifications_iter(&mut self) -> impl Iterator<Item = crate::result::QueryResult<PgNotification>> {}
    }
    impl crate::connection::SimpleConnection for PgConnection {}
    impl crate::connection::Connection for PgConnection {
        type Backend = Pg;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
    impl crate::migration::MigrationConnection for PgConnection {}
    pub struct PgNotification {
        pub process_id: i32,
        pub channel: String,
        pub payload: String,
    }
    pub struct PgRowByRowLoadingMode;
    pub enum CopyFormat {
        Text,
        Csv,
        Binary,
    }
    pub enum CopyHeader {
        Set(bool),
        Match,
    }
    pub trait CopyTarget {}
    pub struct CopyFromQuery<T, Action>(T, Action);
    impl<T, Action> CopyFromQuery<T, Action> {
        pub fn from_raw_data<F, C>(self, target: C, action: F) -> Self {}
        pub fn from_insertable<I>(self, insertable: I) -> Self {}
        pub fn with_format(self, format: CopyFormat) -> Self {}
        pub fn with_freeze(self, freeze: bool) -> Self {}
        pub fn with_delimiter(self, delimiter: char) -> Self {}
        pub fn with_null(self, null: impl Into<String>) -> Self {}
        pub fn with_quote(self, quote: char) -> Self {}
        pub fn with_escape(self, escape: char) -> Self {}
        pub fn with_default(self, default: impl Into<String>) -> Self {}
        pub fn with_header(self, header: CopyHeader) -> Self {}
    }
    impl<T, Action, C> query_builder::copy::ExecuteCopyFromDsl<C> for CopyFromQuery<T, Action> {}
    pub struct CopyToQuery<T, O>(T, O);
    struct NotSet;
    mod query_builder {
        pub mod copy {
            pub trait ExecuteCopyFromDsl<C>: Sized {
                type Error;
                fn execute(self, conn: &mut C) -> Result<usize, crate::result::Error> {}
            }
        }
        pub mod only {
            pub struct Only<S>(S);
        }
        pub mod tablesample {
            pub struct Tablesample<S, TSM>(S, TSM);
            pub trait TablesampleMethod {}
        }
    }
    pub struct TransactionBuilder<'a, C>(&'a C);
    impl<'a, C> TransactionBuilder<'a, C> {
        pub fn read_only(self) -> Self {}
        pub fn read_write(self) -> Self {}
        pub fn deferrable(self) -> Self {}
        pub fn not_deferrable(self) -> Self {}
        pub fn read_committed(self) -> Self {}
        pub fn repeatable_read(self) -> Self {}
        pub fn serializable(self) -> Self {}
        pub fn run<T, E, F: FnOnce(&mut C) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
    }
    pub mod data_types {
        pub struct PgDate(pub i32);
        pub struct PgTime(pub i64);
        pub struct PgTimestamp(pub i64);
        pub struct PgInterval {
            pub microseconds: i64,
            pub days: i32,
            pub months: i32,
        }
        impl PgInterval {
            pub fn new(microseconds: i64, days: i32, months: i32) -> Self {}
            pub fn from_microseconds(microseconds: i64) -> Self {}
            pub fn from_days(days: i32) -> Self {}
            pub fn from_months(months: i32) -> Self {}
        }
        pub enum PgNumeric {
            Positive { weight: i16, scale: u16, digits: Vec<i16> },
            Negative { weight: i16, scale: u16, digits: Vec<i16> },
            NaN,
        }
        pub struct PgMoney(pub i64);
        pub type Cents = PgMoney;
    }
    pub mod sql_types {
        use crate::sql_types::*;
    pub struct Oid;
    pub struct Timestamptz;
    pub struct Array<ST>(ST);
    pub struct Range<ST>(ST);
    pub type Int4range = Range<Int4>;
    pub type Int8range = Range<Int8>;
    pub type Daterange = Range<Date>;
    pub type Numrange = Range<Numeric>;
    pub type Tsrange = Range<Timestamp>;
    pub type Tstzrange = Range<Timestamptz>;
    pub struct Multirange<ST>(ST);
    pub type Int4multirange = Multirange<Int4>;
    pub type Int8multirange = Multirange<Int8>;
    pub type Datemultirange = Multirange<Date>;
    pub type Nummultirange = Multirange<Numeric>;
    pub type Tsmultirange = Multirange<Timestamp>;
    pub type Tstzmultirange = Multirange<Timestamptz>;
    pub struct NullValueTreatmentEnum;
    pub enum NullValueTreatment { RaiseException, UseJsonNull, DeleteKey, ReturnTarget, }
    pub struct RangeBoundEnum;
    pub enum RangeBound { LowerBoundInclusiveUpperBoundInclusive, LowerBoundInclusiveUpperBoundExclusive, LowerBoundExclusiveUpperBoundInclusive, LowerBoundExclusiveUpperBoundExclusive, }
    pub struct Record<ST>(ST);
    pub type SmallSerial = SmallInt;
    pub type Serial = Integer;
    pub type BigSerial = BigInt;
    pub struct Uuid;
    pub type Bytea = Binary;
    pub type Bpchar = VarChar;
    pub struct Money;
    pub struct MacAddr;
    pub type Macaddr = MacAddr;
    pub struct MacAddr8;
    pub type Macaddr8 = MacAddr8;
    pub struct Inet;
    pub struct Cidr;
    pub struct CChar;
    pub struct Citext;
    pub struct PgLsn;
    }
    mod types {
        pub use super::sql_types;
    }
    pub mod expression {
        use crate::sql_types::*;
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait DateTimeLike {}
        impl DateTimeLike for Date {}
        impl DateTimeLike for Timestamp {}
        impl DateTimeLike for Timestamptz {}
        impl DateTimeLike for Untyped {}
        impl<ST: DateTimeLike> DateTimeLike for Nullable<ST> {}
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait ArrayOrNullableArray {}
        impl<ST> ArrayOrNullableArray for Array<ST> {}
        impl<ST> ArrayOrNullableArray for Nullable<Array<ST>> {}
        impl ArrayOrNullableArray for Untyped {}
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait RangeOrNullableRange {}
        impl<ST> RangeOrNullableRange for Range<ST> {}
        impl<ST> RangeOrNullableRange for Nullable<Range<ST>> {}
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait JsonbOrNullableJsonb {}
        impl JsonbOrNullableJsonb for Jsonb {}
        impl JsonbOrNullableJsonb for Nullable<Jsonb> {}
        pub trait InetOrCidr {}
        impl InetOrCidr for Inet {}
        impl InetOrCidr for Cidr {}
        impl<ST: InetOrCidr> InetOrCidr for Nullable<ST> {}
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait JsonOrNullableJsonOrJsonbOrNullableJsonb {}
        impl JsonOrNullableJsonOrJsonbOrNullableJsonb for Json {}
        impl JsonOrNullableJsonOrJsonbOrNullableJsonb for Jsonb {}
        impl JsonOrNullableJsonOrJsonbOrNullableJsonb for Untyped {}
        impl<ST: JsonOrNullableJsonOrJsonbOrNullableJsonb> JsonOrNullableJsonOrJsonbOrNullableJsonb for Nullable<ST> {}
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait BinaryOrNullableBinary {}
        impl BinaryOrNullableBinary for Binary {}
        impl BinaryOrNullableBinary for Nullable<Binary> {}
        pub mod dsl {
            pub use crate::expression::dsl::{all, any, array};
            pub use super::extensions::*;
        }
        pub mod extensions {
            use crate::data_types::PgInterval;
            pub trait IntervalDsl: Sized {
                fn microseconds(self) -> PgInterval {}
                fn days(self) -> PgInterval {}
                fn months(self) -> PgInterval {}
                fn milliseconds(self) -> PgInterval {}
                fn seconds(self) -> PgInterval {}
                fn minutes(self) -> PgInterval {}
                fn hours(self) -> PgInterval {}
                fn weeks(self) -> PgInterval {}
                fn years(self) -> PgInterval {}
                fn microsecond(self) -> PgInterval {}
                fn millisecond(self) -> PgInterval {}
                fn second(self) -> PgInterval {}
                fn minute(self) -> PgInterval {}
                fn hour(self) -> PgInterval {}
                fn day(self) -> PgInterval {}
                fn week(self) -> PgInterval {}
                fn month(self) -> PgInterval {}
                fn year(self) -> PgInterval {}
            }
            impl IntervalDsl for i32 {}
            impl IntervalDsl for i64 {}
            impl IntervalDsl for f64 {}
            pub trait OnlyDsl: Sized {
                fn only(self) -> crate::pg::query_builder::only::Only<Self> {}
            }
            impl<T: crate::query_source::Table> OnlyDsl for T {}
            pub trait TablesampleDsl: Sized {
                fn tablesample_bernoulli(self, portion: i16) -> crate::query_builder::SelectStatement {}
                fn tablesample_system(self, portion: i16) -> crate::query_builder::SelectStatement {}
            }
            impl<T: crate::query_source::Table> TablesampleDsl for T {}
        }
    }
}
pub mod mysql {
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Mysql;
    impl crate::backend::Backend for Mysql {
        type RawValue<'a> = MysqlValue<'a>;
    }
    #[derive(Debug, Clone, Copy)]
    pub enum MysqlType {
        Tiny, Short, Long, LongLong, Float, Double, Numeric, Date, DateTime, Time, Timestamp, String, Blob, Bit, Set, Enum,
    }
    pub struct MysqlQueryBuilder;
    pub struct MysqlValue<'a>(&'a [u8]);
    impl<'a> MysqlValue<'a> {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn value_type(&self) -> MysqlType {}
    }
    pub enum NumericRepresentation {}
    #[twelve::nature(client)]
    pub struct MysqlConnection;
    impl crate::connection::SimpleConnection for MysqlConnection {}
    impl crate::connection::Connection for MysqlConnection {
        type Backend = Mysql;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
    impl crate::migration::MigrationConnection for MysqlConnection {}
    pub mod data_types {
        pub struct MysqlTime;
        pub enum MysqlTimestampType {}
    }
    pub mod sql_types {
        pub struct Unsigned<ST>(ST);
        pub struct Datetime;
        impl crate::sql_types::SqlType for Datetime {}
        impl crate::sql_types::SingleValue for Datetime {}
        impl crate::sql_types::IntoNullable for Datetime { type Nullable = crate::sql_types::Nullable<Datetime>; }
        impl<ST> crate::sql_types::SqlType for Unsigned<ST> {}
        impl<ST> crate::sql_types::SingleValue for Unsigned<ST> {}
        impl<ST> crate::sql_types::IntoNullable for Unsigned<ST> { type Nullable = crate::sql_types::Nullable<Unsigned<ST>>; }
    }
    mod types {
        pub use super::sql_types::*;
    }
}
pub mod sqlite {
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Sqlite;
    impl crate::backend::Backend for Sqlite {
        type RawValue<'a> = SqliteValue<'a>;
    }
    #[derive(Debug, Clone, Copy)]
    pub enum SqliteType {
        Binary, Text, Float, Double, SmallInt, Integer, Long,
    }
    pub struct SqliteQueryBuilder;
    pub struct SqliteValue<'a>(&'a [u8]);
    impl<'a> SqliteValue<'a> {
        pub fn read_text(&mut self) -> &str {}
        pub fn read_blob(&mut self) -> &[u8] {}
        pub fn read_integer(&mut self) -> i32 {}
        pub fn read_long(&mut self) -> i64 {}
        pub fn read_double(&mut self) -> f64 {}
        pub fn value_type(&self) -> Option<SqliteType> {}
    }
    pub struct SqliteBindValue<'a>(&'a [u8]);
    pub struct SerializedDatabase;
    impl std::ops::Deref for SerializedDatabase { type Target = [u8]; }
    pub trait SqliteAggregateFunction<Args>: Default {
        type Output;
        fn step(&mut self, args: Args) {}
        fn finalize(aggregator: Option<Self>) -> Self::Output {}
    }
    #[twelve::nature(client)]
    pub struct SqliteConnection;
    impl SqliteConnection {
        pub fn immediate_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
        pub fn exclusive_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
        pub fn register_collation<F>(&mut self, collation_name: &str, collation: F) -> crate::result::QueryResult<()> {}
        pub fn serialize_database_to_buffer(&mut self) -> SerializedDatabase {}
        pub fn deserialize_readonly_database_from_buffer(&mut self, data: &[u8]) -> crate::result::QueryResult<()> {}
    }
    impl crate::connection::SimpleConnection for SqliteConnection {}
    impl crate::connection::Connection for SqliteConnection {
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`diesel::PgConnection`, `diesel::MysqlConnection`)")]
        fn establish(database_url: &str) -> crate::result::ConnectionResult<Self> {}
        type Backend = Sqlite;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
    impl crate::migration::MigrationConnection for SqliteConnection {}
    pub mod sql_types {
        pub struct Timestamptz;
    }
}
pub mod r2d2 {
    pub use r2d2::*;
    pub type PoolError = r2d2::Error;
    #[twelve::nature(pool)]
    pub struct ConnectionManager<T>(T);
    impl<T> ConnectionManager<T> {
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`diesel::PgConnection`, `diesel::MysqlConnection`)", when(type(0) = "SqliteConnection"))]
        pub fn new<S>(database_url: S) -> Self {}
        pub fn update_database_url<S>(&mut self, database_url: S) {}
    }
    impl<T> r2d2::ManageConnection for ConnectionManager<T> {
        type Connection = T;
        type Error = Error;
    }
    pub enum Error {
        ConnectionError(crate::result::ConnectionError),
        QueryError(crate::result::Error),
    }
    impl std::error::Error for Error {}
    impl<M> crate::connection::SimpleConnection for PooledConnection<M> {}
    impl<M: r2d2::ManageConnection> crate::connection::Connection for PooledConnection<M> {
        type Backend = <M::Connection as crate::connection::Connection>::Backend;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
    pub trait R2D2Connection: crate::connection::Connection {
        fn ping(&mut self) -> crate::result::QueryResult<()> {}
        fn is_broken(&mut self) -> bool {}
    }
    pub struct PoolTransactionManager<T>(T);
    pub struct TestCustomizer;
}
