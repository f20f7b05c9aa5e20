//! package = "diesel", version = ">=1.4, <2"

// Every step of a query gives `SelectStatement<S>`, whatever it is made of: of its parts only `S`, what was selected,
// says something about what comes out. Every expression is an `SqlExpression<ST>` of its SQL type.

pub use prelude::*;
pub use query_builder::debug_query;
pub use query_builder::functions::{
    delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update,
};
pub use result::Error::NotFound;
pub use deserialize::FromSqlRow;
pub use expression::AsExpression;
pub use query_builder::{AsChangeset, QueryId};
pub use sql_types::SqlType;
pub use associations::Associations;
pub use deserialize::QueryableByName;

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
macro_rules! diesel_infix_operator {
    ($name:ident, $operator:expr $(,)?) => {
        $crate::diesel_infix_operator! { $name, $operator, $crate::sql_types::Bool }
    };
    ($name:ident, $operator:expr, backend: $backend:ty $(,)?) => {
        $crate::diesel_infix_operator! { $name, $operator, $crate::sql_types::Bool }
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
macro_rules! diesel_postfix_operator {
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
macro_rules! diesel_prefix_operator {
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
    pub use crate::query_dsl::GroupByDsl;
}
pub mod dsl {
    pub use crate::helper_types::*;
    pub use crate::expression::dsl::*;
    pub use crate::query_builder::functions::{
        delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update,
    };
}
pub mod helper_types {
    use crate::expression::SqlExpression;
    pub use crate::expression::helper_types::*;
    pub type Select<Source, Selection> = <Source as crate::query_dsl::methods::SelectDsl<Selection>>::Output;
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
    pub type ThenOrderBy<Source, Ordering> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Limit<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Offset<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type InnerJoin<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type LeftJoin<Source, Rhs> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Update<Target, Changes> = crate::query_builder::UpdateStatement<Target, (), Changes>;
    pub type IntoBoxed<'a, Source, DB> = <Source as crate::query_builder::AsQuery>::Query;
    pub type Distinct<Source> = <Source as crate::query_builder::AsQuery>::Query;
    pub type DistinctOn<Source, Expr> = <Source as crate::query_builder::AsQuery>::Query;
    pub type SingleValue<Source> = SqlExpression;
    pub type NullableSelect<Source> = <Source as crate::query_builder::AsQuery>::Query;
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
    }
    pub trait DatabaseErrorInformation {
        fn message(&self) -> &str {}
        fn details(&self) -> Option<&str> {}
        fn hint(&self) -> Option<&str> {}
        fn table_name(&self) -> Option<&str> {}
        fn column_name(&self) -> Option<&str> {}
        fn constraint_name(&self) -> Option<&str> {}
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct UnexpectedEndOfRow;
    impl std::error::Error for UnexpectedEndOfRow {}
}
pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};
    pub trait SimpleConnection {
        fn batch_execute(&self, query: &str) -> QueryResult<()> {}
    }
    pub trait Connection: SimpleConnection + Sized + Send {
        type Backend;
        type TransactionManager;
        fn establish(database_url: &str) -> ConnectionResult<Self> {}
        fn transaction<T, E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<T, E> {}
        fn begin_test_transaction(&self) -> QueryResult<()> {}
        fn test_transaction<T, E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> T {}
        fn execute(&self, query: &str) -> QueryResult<usize> {}
        fn query_by_index<T, U>(&self, source: T) -> QueryResult<Vec<U>> {}
        fn query_by_name<T, U>(&self, source: &T) -> QueryResult<Vec<U>> {}
        fn execute_returning_count<T>(&self, source: &T) -> QueryResult<usize> {}
        fn transaction_manager(&self) -> &Self::TransactionManager {}
    }
    pub trait TransactionManager<Conn> {
        fn begin_transaction(&self, conn: &Conn) -> QueryResult<()> {}
        fn rollback_transaction(&self, conn: &Conn) -> QueryResult<()> {}
        fn commit_transaction(&self, conn: &Conn) -> QueryResult<()> {}
        fn get_transaction_depth(&self) -> u32 {}
    }
    pub struct AnsiTransactionManager;
    impl<Conn> TransactionManager<Conn> for AnsiTransactionManager {}
}
pub mod backend {
    pub trait Backend: Sized {
        type QueryBuilder;
        type RawValue;
        type ByteOrder;
    }
    pub trait SupportsReturningClause {}
    pub trait SupportsDefaultKeyword {}
    pub trait UsesAnsiSavepointSyntax {}
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait HasRawValue<'a> {
        type RawValue;
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub type RawValue<'a, DB> = <DB as HasRawValue<'a>>::RawValue;
}
pub mod row {
    pub trait Row<DB> {
        fn take(&mut self) -> Option<&[u8]> {}
        fn next_is_null(&self, count: usize) -> bool {}
        fn advance(&mut self, count: usize) {}
    }
    pub trait NamedRow<DB> {
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
        fn build(row: Self::Row) -> Self {}
    }
    pub trait QueryableByName<DB>: Sized {
        fn build<R: crate::row::NamedRow<DB>>(row: &R) -> Result<Self> {}
    }
    pub trait FromSql<A, DB>: Sized {
        fn from_sql(bytes: Option<&[u8]>) -> Result<Self> {}
    }
    pub trait FromSqlRow<ST, DB>: Sized {
        fn build_from_row<R: crate::row::Row<DB>>(row: &mut R) -> Result<Self> {}
    }
}
pub mod serialize {
    pub type Result = std::result::Result<IsNull, Box<dyn std::error::Error + Send + Sync>>;
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum IsNull {
        Yes,
        No,
    }
    pub struct Output<'a, T, DB>(&'a T, DB);
    impl<'a, T, DB> Output<'a, T, DB> {
        pub fn into_inner(self) -> T {}
    }
    impl<'a, T, DB> std::io::Write for Output<'a, T, DB> {}
    pub trait ToSql<A, DB>: std::fmt::Debug {
        fn to_sql<W: std::io::Write>(&self, out: &mut Output<'_, W, DB>) -> Result {}
    }
    pub trait WriteTuple<ST> {}
}
pub mod migration {
    pub enum MigrationError {
        MigrationDirectoryNotFound,
        UnknownMigrationFormat(std::path::PathBuf),
        IoError(std::io::Error),
        UnknownMigrationVersion(String),
        NoMigrationRun,
    }
    impl std::error::Error for MigrationError {}
    pub enum RunMigrationsError {
        MigrationError(MigrationError),
        QueryError(crate::result::Error),
        EmptyMigration,
    }
    impl std::error::Error for RunMigrationsError {}
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub type RunMigrationsResult = std::result::Result<(), RunMigrationsError>;
    pub trait Migration {
        fn version(&self) -> &str {}
        fn run(&self, conn: &dyn crate::connection::SimpleConnection) -> std::result::Result<(), RunMigrationsError> {}
        fn revert(&self, conn: &dyn crate::connection::SimpleConnection) -> std::result::Result<(), RunMigrationsError> {}
        fn file_path(&self) -> Option<&std::path::Path> {}
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait Associations {}
    pub trait BelongsTo<Parent> {
        type ForeignKey;
        type ForeignKeyColumn;
        fn foreign_key(&self) -> Option<&Self::ForeignKey> {}
        fn foreign_key_column() -> Self::ForeignKeyColumn {}
    }
    pub trait GroupedBy<'a, Parent>: IntoIterator + Sized {
        fn grouped_by(self, parents: &'a [Parent]) -> Vec<Vec<Self::Item>> {}
    }
    impl<'a, Parent, Child> GroupedBy<'a, Parent> for Vec<Child> {}
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait TableNotEqual<T>: Table {}
    pub trait AppearsInFromClause<QS> {
        type Count;
    }
    pub struct Never;
    pub struct Once;
    pub struct MoreThanOnce;
    pub mod joins {
        pub struct Join<Left, Right, Kind = Inner>(Left, Right, Kind);
        pub struct JoinOn<Join, On>(Join, On);
        pub struct Inner;
        pub struct LeftOuter;
        pub struct OnClauseWrapper<Source, On>(Source, On);
        pub trait JoinTo<T> {}
    }
}
pub mod query_builder {
    use crate::expression::SqlExpression;
    use crate::query_dsl::methods::*;
    use crate::result::QueryResult;
    pub use crate::deserialize::Queryable as _;

    /// `S` is what was selected.
    pub struct SelectStatement<S = ()>(S);
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub type IncompleteInsertOrIgnoreStatement<T> = IncompleteInsertStatement<T, InsertOrIgnore>;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub type IncompleteReplaceStatement<T> = IncompleteInsertStatement<T, Replace>;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub type InsertOrIgnoreStatement<T, U, Ret = NoReturningClause> = InsertStatement<T, U, InsertOrIgnore, Ret>;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub type ReplaceStatement<T, U, Ret = NoReturningClause> = InsertStatement<T, U, Replace, Ret>;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct Insert;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct InsertOrIgnore;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct Replace;
    #[twelve::unchecked("named by the stub's own signatures alone")]
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
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
        fn walk_ast(&self, pass: AstPass<'_, DB>) -> QueryResult<()> {}
        fn to_sql(&self, out: &mut dyn QueryBuilder<DB>) -> QueryResult<()> {}
        fn is_safe_to_cache_prepared(&self) -> QueryResult<bool> {}
        fn is_noop(&self) -> QueryResult<bool> {}
    }
    impl<T: QueryFragment<DB>, DB> QueryFragment<DB> for Box<T> {}
    impl<T: QueryFragment<DB>, DB> QueryFragment<DB> for &T {}
    impl<T: QueryFragment<DB>, DB> QueryFragment<DB> for Option<T> {}
    pub struct AstPass<'a, DB>(&'a DB);
    impl<'a, DB> AstPass<'a, DB> {
        pub fn reborrow(&mut self) -> AstPass<'_, DB> {}
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait IntoBoxedClause<'a, DB> {
        type BoxedClause;
        fn into_boxed(self) -> Self::BoxedClause {}
    }
    pub struct DebugQuery<'a, T, DB>(&'a T, DB);
    impl<'a, T, DB> std::fmt::Display for DebugQuery<'a, T, DB> {}
    impl<'a, T, DB> std::fmt::Debug for DebugQuery<'a, T, DB> {}
    pub fn debug_query<DB, T>(query: &T) -> DebugQuery<'_, T, DB> {}
    pub mod functions {
        use super::*;
        pub fn update<T>(source: T) -> UpdateStatement<T, ()> {}
        pub fn delete<T>(source: T) -> DeleteStatement<T, ()> {}
        pub fn insert_into<T>(target: T) -> IncompleteInsertStatement<T> {}
        pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertOrIgnoreStatement<T> {}
        pub fn replace_into<T>(target: T) -> IncompleteReplaceStatement<T> {}
        pub fn select<T>(expression: T) -> SelectStatement<T> {}
        pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery {}
    }
}
#[twelve::unchecked("named by the stub's own signatures alone")]
pub mod upsert {
    use crate::query_builder::InsertStatement;
    struct Excluded<T>(T);
    impl<T: crate::expression::Expression> crate::expression::Expression for Excluded<T> {
        type SqlType = T::SqlType;
    }
    pub fn excluded<T>(excluded: T) -> Excluded<T> {}
    struct OnConstraint<'a>(&'a str);
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
}
pub mod query_dsl {
    use crate::helper_types::*;
    use crate::query_builder::{AsQuery, SelectStatement};
    use crate::result::QueryResult;
    pub use methods::LoadQuery;
    pub use methods::GroupByDsl;

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
        fn execute(self, conn: &Conn) -> QueryResult<usize> {}
        fn load<U>(self, conn: &Conn) -> QueryResult<Vec<U>> where Self: methods::Loaded<Item = U> {}
        fn get_result<U>(self, conn: &Conn) -> QueryResult<U> where Self: methods::Loaded<Item = U> {}
        fn get_results<U>(self, conn: &Conn) -> QueryResult<Vec<U>> where Self: methods::Loaded<Item = U> {}
        fn first<U>(self, conn: &Conn) -> QueryResult<U> where Self: methods::Loaded<Item = U> {}
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
        fn save_changes<T>(self, connection: &Conn) -> QueryResult<T> {}
    }
    impl<T: crate::query_builder::AsChangeset, Conn> SaveChangesDsl<Conn> for T {}
    impl<T: crate::query_builder::AsChangeset, Conn> SaveChangesDsl<Conn> for &T {}
    pub trait UpdateAndFetchResults<Changes, Output> {
        fn update_and_fetch(&self, changeset: Changes) -> QueryResult<Output> {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
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
            fn execute(query: Self, conn: &Conn) -> crate::result::QueryResult<usize> {}
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
        #[twelve::unchecked("named by the stub's own signatures alone")]
        pub trait GroupByDsl<Expr> {
            type Output;
            fn group_by(self, expr: Expr) -> Self::Output {}
        }
        impl<T: AsQuery, Expr> GroupByDsl<Expr> for T {
            type Output = <T as AsQuery>::Query;
        }
        #[twelve::unchecked("named by the stub's own signatures alone")]
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait TypedExpressionType {}
    pub trait AsExpressionList<ST> {
        type Expression;
        fn as_expression_list(self) -> Self::Expression {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub mod select_by {
        /// Selects the columns that `T` wants.
        pub struct SelectBy<T, DB = ()>(T, DB);
        impl<T, DB> crate::expression::Expression for SelectBy<T, DB> {
            type SqlType = crate::sql_types::Untyped;
        }
    }
    pub mod operators {
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
    pub mod sql_literal {
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
    pub mod helper_types {
        use super::SqlExpression;
    pub type SqlTypeOf<Expr> = <Expr as crate::expression::Expression>::SqlType;
    pub type AsExpr<Item, TargetExpr> = <Item as crate::expression::AsExpression<<TargetExpr as crate::expression::Expression>::SqlType>>::Expression;
    pub type AsExprOf<Item, Type> = <Item as crate::expression::AsExpression<Type>>::Expression;
    pub type Eq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NotEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type EqAny<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NeAny<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNull<Expr> = SqlExpression<crate::sql_types::Bool>;
    pub type IsNotNull<Expr> = SqlExpression<crate::sql_types::Bool>;
    pub type Gt<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type GtEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Lt<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type LtEq<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Between<Lhs, Lower, Upper> = SqlExpression<crate::sql_types::Bool>;
    pub type NotBetween<Lhs, Lower, Upper> = SqlExpression<crate::sql_types::Bool>;
    pub type Desc<Expr> = crate::expression::operators::Desc<Expr>;
    pub type Asc<Expr> = crate::expression::operators::Asc<Expr>;
    pub type Nullable<Expr> = SqlExpression;
    pub type And<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Or<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Escape<Lhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Like<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type NotLike<Lhs, Rhs> = SqlExpression<crate::sql_types::Bool>;
    pub type Not<Expr> = SqlExpression<crate::sql_types::Bool>;
    }
    pub mod functions {
        pub use crate::{no_arg_sql_function, sql_function};
        pub mod date_and_time {
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
    pub mod dsl {
        use super::SqlExpression;
        pub use super::functions::date_and_time::*;
        pub use super::sql_literal::sql;
        pub use crate::pg::expression::extensions::*;
        pub fn sql<ST>(sql: &str) -> super::SqlLiteral<ST> {}
        pub fn count<A>(expr: A) -> SqlExpression<crate::sql_types::BigInt> {}
        pub fn count_star() -> SqlExpression<crate::sql_types::BigInt> {}
        pub fn exists<A>(query: A) -> SqlExpression<crate::sql_types::Bool> {}
        pub fn not<A>(expr: A) -> SqlExpression<crate::sql_types::Bool> {}
        pub fn any<A>(vals: A) -> SqlExpression {}
        pub fn all<A>(vals: A) -> SqlExpression {}
        pub fn array<ST, T>(elements: T) -> SqlExpression<crate::sql_types::Array<ST>> {}
        pub type count<A> = SqlExpression<crate::sql_types::BigInt>;
        pub type count_star = SqlExpression<crate::sql_types::BigInt>;
        pub type CountStar = SqlExpression<crate::sql_types::BigInt>;
        #[twelve::unchecked("named by the stub's own signatures alone")]
    pub fn sum<A>(expr: A) -> SqlExpression {}
    pub type sum<A> = SqlExpression;
    pub fn avg<A>(expr: A) -> SqlExpression {}
    pub type avg<A> = SqlExpression;
    pub fn max<A>(expr: A) -> SqlExpression {}
    pub type max<A> = SqlExpression;
    pub fn min<A>(expr: A) -> SqlExpression {}
    pub type min<A> = SqlExpression;
    }
}
pub mod expression_methods {
    use crate::expression::SqlExpression;
    pub trait ExpressionMethods: crate::expression::Expression + Sized {
        fn eq<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn ne<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn eq_any<T>(self, values: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn ne_any<T>(self, values: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn ne_all<T>(self, values: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_null(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_not_null(self) -> SqlExpression<crate::sql_types::Bool> {}
        fn gt<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn ge<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn lt<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn le<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn between<T, U>(self, lower: T, upper: U) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_between<T, U>(self, lower: T, upper: U) -> SqlExpression<crate::sql_types::Bool> {}
        fn desc(self) -> crate::expression::operators::Desc<Self> {}
        fn asc(self) -> crate::expression::operators::Asc<Self> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::sql_types::SingleValue> ExpressionMethods for T {}
    pub trait NullableExpressionMethods: crate::expression::Expression + Sized {
        fn nullable(self) -> SqlExpression<<Self::SqlType as crate::sql_types::IntoNullable>::Nullable> {}
    }
    impl<T: crate::expression::Expression> NullableExpressionMethods for T {}
    pub trait BoolExpressionMethods: crate::expression::Expression + Sized {
        fn and<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn or<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::sql_types::BoolOrNullableBool> BoolExpressionMethods for T {}
    pub trait TextExpressionMethods: crate::expression::Expression + Sized {
        fn concat<T>(self, other: T) -> SqlExpression<Self::SqlType> {}
        fn like<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_like<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: text_expression_methods::TextOrNullableText> TextExpressionMethods for T {}
    pub trait EscapeExpressionMethods: Sized {
        fn escape(self, character: char) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<ST> EscapeExpressionMethods for SqlExpression<ST> {}
    pub trait PgExpressionMethods: crate::expression::Expression + Sized {
        fn is_not_distinct_from<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_distinct_from<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression> PgExpressionMethods for T {}
    pub trait PgTimestampExpressionMethods: crate::expression::Expression + Sized {
        fn at_time_zone<T>(self, timezone: T) -> SqlExpression<crate::sql_types::Timestamp> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::DateTimeLike> PgTimestampExpressionMethods for T {}
    pub trait PgArrayExpressionMethods<ST>: crate::expression::Expression + Sized {
        fn overlaps_with<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn contains<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn is_contained_by<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: crate::pg::expression::ArrayOrNullableArray> PgArrayExpressionMethods<ST> for T {}
    pub trait PgSortExpressionMethods: Sized {
        fn nulls_first(self) -> SqlExpression {}
        fn nulls_last(self) -> SqlExpression {}
    }
    impl<T> PgSortExpressionMethods for crate::expression::operators::Asc<T> {}
    impl<T> PgSortExpressionMethods for crate::expression::operators::Desc<T> {}
    pub trait PgTextExpressionMethods: crate::expression::Expression + Sized {
        fn ilike<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
        fn not_ilike<T>(self, other: T) -> SqlExpression<crate::sql_types::Bool> {}
    }
    impl<T: crate::expression::Expression<SqlType = ST>, ST: text_expression_methods::TextOrNullableText> PgTextExpressionMethods for T {}
    mod text_expression_methods {
        pub trait TextOrNullableText {}
        impl TextOrNullableText for crate::sql_types::Text {}
        impl TextOrNullableText for crate::sql_types::Untyped {}
        impl<ST: TextOrNullableText> TextOrNullableText for crate::sql_types::Nullable<ST> {}
    }
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
    pub struct Nullable<ST>(ST);
    pub use crate::mysql::sql_types::{Datetime, Unsigned};
    pub use crate::pg::sql_types::*;
    pub trait SqlType {}
    pub trait NotNull {}
    pub trait SingleValue {}
    /// An SQL type that is not known.
    #[twelve::unchecked("named by the stub's own signatures alone")]
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
    #[twelve::unchecked("named by the stub's own signatures alone")]
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
    impl<ST> SqlType for Record<ST> {}
    impl<ST> SingleValue for Record<ST> {}
    impl<ST> IntoNullable for Record<ST> { type Nullable = Nullable<Record<ST>>; }
    impl<ST> IntoNotNullable for Record<ST> { type NotNullable = Record<ST>; }
    impl SqlType for Uuid {}
    impl SingleValue for Uuid {}
    impl IntoNullable for Uuid { type Nullable = Nullable<Uuid>; }
    impl IntoNotNullable for Uuid { type NotNullable = Uuid; }
    impl SqlType for Json {}
    impl SingleValue for Json {}
    impl IntoNullable for Json { type Nullable = Nullable<Json>; }
    impl IntoNotNullable for Json { type NotNullable = Json; }
    impl SqlType for Jsonb {}
    impl SingleValue for Jsonb {}
    impl IntoNullable for Jsonb { type Nullable = Nullable<Jsonb>; }
    impl IntoNotNullable for Jsonb { type NotNullable = Jsonb; }
    impl SqlType for Money {}
    impl SingleValue for Money {}
    impl IntoNullable for Money { type Nullable = Nullable<Money>; }
    impl IntoNotNullable for Money { type NotNullable = Money; }
    impl SqlType for MacAddr {}
    impl SingleValue for MacAddr {}
    impl IntoNullable for MacAddr { type Nullable = Nullable<MacAddr>; }
    impl IntoNotNullable for MacAddr { type NotNullable = MacAddr; }
    impl SqlType for Inet {}
    impl SingleValue for Inet {}
    impl IntoNullable for Inet { type Nullable = Nullable<Inet>; }
    impl IntoNotNullable for Inet { type NotNullable = Inet; }
    impl SqlType for Cidr {}
    impl SingleValue for Cidr {}
    impl IntoNullable for Cidr { type Nullable = Nullable<Cidr>; }
    impl IntoNotNullable for Cidr { type NotNullable = Cidr; }
    pub mod ops {
        pub trait Add { type Rhs; type Output; }
        pub trait Sub { type Rhs; type Output; }
        pub trait Mul { type Rhs; type Output; }
        pub trait Div { type Rhs; type Output; }
    }
}
pub mod types {
    pub use crate::deserialize::{FromSql, FromSqlRow};
    pub use crate::serialize::{IsNull, ToSql};
    pub use crate::sql_types::*;
}
pub mod pg {
    pub use crate::upsert;
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Pg;
    impl crate::backend::Backend for Pg {
        type RawValue = [u8];
    }
    pub struct PgTypeMetadata;
    pub struct PgMetadataLookup;
    pub struct PgQueryBuilder;
    impl PgQueryBuilder {
        pub fn new() -> Self {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct PgValue<'a>(&'a [u8]);
    impl<'a> PgValue<'a> {
        pub fn as_bytes(&self) -> &'a [u8] {}
        pub fn get_oid(&self) -> std::num::NonZeroU32 {}
    }
    #[twelve::nature(client)]
    pub struct PgConnection;
    impl PgConnection {
        pub fn build_transaction(&self) -> TransactionBuilder<'_> {}
    }
    impl crate::connection::SimpleConnection for PgConnection {}
    impl crate::connection::Connection for PgConnection {
        type Backend = Pg;
        type TransactionManager = crate::connection::AnsiTransactionManager;
    }
    pub struct TransactionBuilder<'a>(&'a PgConnection);
    impl<'a> TransactionBuilder<'a> {
        pub fn read_only(self) -> Self {}
        pub fn read_write(self) -> Self {}
        pub fn deferrable(self) -> Self {}
        pub fn not_deferrable(self) -> Self {}
        pub fn read_committed(self) -> Self {}
        pub fn repeatable_read(self) -> Self {}
        pub fn serializable(self) -> Self {}
        pub fn run<T, E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<T, E> {}
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
    pub struct Record<ST>(ST);
    pub type SmallSerial = SmallInt;
    pub type Serial = Integer;
    pub type BigSerial = BigInt;
    pub struct Uuid;
    pub type Bytea = Binary;
    pub type Bpchar = VarChar;
    pub struct Json;
    pub struct Jsonb;
    pub struct Money;
    pub struct MacAddr;
    pub type Macaddr = MacAddr;
    pub struct Inet;
    pub struct Cidr;
    }
    pub mod types {
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
        }
    }
}
pub mod mysql {
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Mysql;
    impl crate::backend::Backend for Mysql {
        type RawValue = MysqlValue;
    }
    #[derive(Debug, Clone, Copy)]
    pub enum MysqlType {
        Tiny, Short, Long, LongLong, Float, Double, Time, Date, DateTime, Timestamp, String, Blob,
    }
    pub struct MysqlQueryBuilder;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct MysqlValue;
    impl MysqlValue {
        pub fn as_bytes(&self) -> &[u8] {}
    }
    #[twelve::nature(client)]
    pub struct MysqlConnection;
    impl crate::connection::SimpleConnection for MysqlConnection {}
    impl crate::connection::Connection for MysqlConnection {
        type Backend = Mysql;
        type TransactionManager = crate::connection::AnsiTransactionManager;
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
    pub mod types {
        pub use super::sql_types::*;
    }
}
pub mod sqlite {
    #[derive(Debug, Clone, Copy, Default)]
    pub struct Sqlite;
    impl crate::backend::Backend for Sqlite {
        type RawValue = SqliteValue;
    }
    #[derive(Debug, Clone, Copy)]
    pub enum SqliteType {
        Binary, Text, Float, Double, SmallInt, Integer, Long,
    }
    pub struct SqliteQueryBuilder;
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub struct SqliteValue;
    impl SqliteValue {
        pub fn read_text(&self) -> &str {}
        pub fn read_blob(&self) -> &[u8] {}
    }
    #[twelve::nature(client)]
    pub struct SqliteConnection;
    impl SqliteConnection {
        pub fn immediate_transaction<T, E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<T, E> {}
        pub fn exclusive_transaction<T, E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<T, E> {}
    }
    impl crate::connection::SimpleConnection for SqliteConnection {}
    impl crate::connection::Connection for SqliteConnection {
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres or MySQL (`diesel::PgConnection`, `diesel::MysqlConnection`)")]
        fn establish(database_url: &str) -> crate::result::ConnectionResult<Self> {}
        type Backend = Sqlite;
        type TransactionManager = crate::connection::AnsiTransactionManager;
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
}
