//! package = "sea-query", version = ">=1, <2"

pub use backend::*;
pub use expr::*;
pub use foreign_key::*;
pub use func::*;
pub use index::*;
pub use prepare::*;
pub use query::*;
pub use schema::*;
pub use table::*;
pub use token::*;
pub use types::*;
pub use value::*;
pub mod backend {
    use crate::*;
    use std::borrow::Cow;
    pub use mysql::*;
    pub use postgres::*;
    pub use sqlite::*;
    pub use self::foreign_key_builder::*;
    pub use self::index_builder::*;
    pub use self::query_builder::*;
    pub use self::table_builder::*;
    pub use self::table_ref_builder::*;
    mod mysql {
        use super::*;
        pub(crate) mod foreign_key {
            use super::*;
            impl ForeignKeyBuilder for MysqlQueryBuilder {}
        }
        pub(crate) mod index {
            use super::*;
            impl IndexBuilder for MysqlQueryBuilder {}
        }
        pub(crate) mod query {
            use super::*;
            use crate::extension::mysql::*;
            impl QueryBuilder for MysqlQueryBuilder {}
        }
        pub(crate) mod table {
            use super::*;
            impl TableBuilder for MysqlQueryBuilder {}
        }
        pub struct MysqlQueryBuilder;
        impl Default for MysqlQueryBuilder {}
        pub type MySqlQueryBuilder = MysqlQueryBuilder;
        impl GenericBuilder for MysqlQueryBuilder {}
        impl SchemaBuilder for MysqlQueryBuilder {}
        impl QuotedBuilder for MysqlQueryBuilder {}
        impl EscapeBuilder for MysqlQueryBuilder {}
        impl TableRefBuilder for MysqlQueryBuilder {}
        impl PrecedenceDecider for MysqlQueryBuilder {}
        impl OperLeftAssocDecider for MysqlQueryBuilder {}
    }
    mod postgres {
        use super::*;
        pub(crate) mod extension {
            use super::*;
            use crate::extension::postgres::*;
            impl ExtensionBuilder for PostgresQueryBuilder {}
        }
        pub(crate) mod foreign_key {
            use super::*;
            impl ForeignKeyBuilder for PostgresQueryBuilder {}
        }
        pub(crate) mod index {
            use super::*;
            impl IndexBuilder for PostgresQueryBuilder {}
        }
        pub(crate) mod query {
            use super::*;
            use crate::extension::postgres::*;
            impl OperLeftAssocDecider for PostgresQueryBuilder {}
            impl PrecedenceDecider for PostgresQueryBuilder {}
            impl QueryBuilder for PostgresQueryBuilder {}
        }
        pub(crate) mod table {
            use super::*;
            impl TableBuilder for PostgresQueryBuilder {}
        }
        pub(crate) mod types {
            use super::*;
            use crate::extension::postgres::*;
            impl TypeBuilder for PostgresQueryBuilder {}
        }
        pub struct PostgresQueryBuilder;
        impl Default for PostgresQueryBuilder {}
        impl GenericBuilder for PostgresQueryBuilder {}
        impl SchemaBuilder for PostgresQueryBuilder {}
        impl QuotedBuilder for PostgresQueryBuilder {}
        impl EscapeBuilder for PostgresQueryBuilder {}
        impl TableRefBuilder for PostgresQueryBuilder {}
    }
    mod sqlite {
        use super::*;
        pub(crate) mod foreign_key {
            use super::*;
            impl ForeignKeyBuilder for SqliteQueryBuilder {}
        }
        pub(crate) mod index {
            use super::*;
            impl IndexBuilder for SqliteQueryBuilder {}
        }
        pub(crate) mod query {
            use super::*;
            impl QueryBuilder for SqliteQueryBuilder {}
        }
        pub(crate) mod table {
            use super::*;
            impl TableBuilder for SqliteQueryBuilder {}
        }
        pub struct SqliteQueryBuilder;
        impl Default for SqliteQueryBuilder {}
        impl GenericBuilder for SqliteQueryBuilder {}
        impl SchemaBuilder for SqliteQueryBuilder {}
        impl QuotedBuilder for SqliteQueryBuilder {}
        impl EscapeBuilder for SqliteQueryBuilder {}
        impl TableRefBuilder for SqliteQueryBuilder {}
        impl PrecedenceDecider for SqliteQueryBuilder {}
        impl OperLeftAssocDecider for SqliteQueryBuilder {}
    }
    mod foreign_key_builder {
        use crate::*;
        pub enum Mode {
            Creation,
            Alter,
            TableAlter,
        }
        impl PartialEq for Mode {}
        pub trait ForeignKeyBuilder: QuotedBuilder + TableRefBuilder {
            fn prepare_foreign_key_create_statement(&self, create: &ForeignKeyCreateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_foreign_key_drop_statement(&self, drop: &ForeignKeyDropStatement, sql: &mut impl SqlWriter) {}
            fn prepare_foreign_key_action(&self, foreign_key_action: &ForeignKeyAction, sql: &mut impl SqlWriter) {}
            fn prepare_table_ref_fk_stmt(&self, table_ref: &TableRef, sql: &mut impl SqlWriter);
        }
    }
    mod index_builder {
        use crate::*;
        pub trait IndexBuilder: QuotedBuilder + TableRefBuilder {
            fn prepare_table_index_expression(&self, create: &IndexCreateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_index_create_statement(&self, create: &IndexCreateStatement, sql: &mut impl SqlWriter);
            fn prepare_table_ref_index_stmt(&self, table_ref: &TableRef, sql: &mut impl SqlWriter);
            fn prepare_index_drop_statement(&self, drop: &IndexDropStatement, sql: &mut impl SqlWriter);
        }
    }
    mod query_builder {
        use crate::*;
        pub trait QueryBuilder: QuotedBuilder + EscapeBuilder + TableRefBuilder + OperLeftAssocDecider + PrecedenceDecider + Sized {
            fn placeholder(&self) -> (&'static str, bool) {}
            fn values_list_tuple_prefix(&self) -> &str {}
            fn prepare_insert_statement(&self, insert: &InsertStatement, sql: &mut impl SqlWriter) {}
            fn prepare_insert_statement_common(&self, insert: &InsertStatement, sql: &mut impl SqlWriter) {}
            fn prepare_union_statement(&self, union_type: UnionType, select_statement: &SelectStatement, sql: &mut impl SqlWriter) {}
            fn prepare_select_statement(&self, select: &SelectStatement, sql: &mut impl SqlWriter) {}
            fn prepare_select_limit_offset(&self, select: &SelectStatement, sql: &mut impl SqlWriter) {}
            fn prepare_update_statement(&self, update: &UpdateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_update_join(&self, arg1: &[TableRef], arg2: &ConditionHolder, arg3: &mut impl SqlWriter) {}
            fn prepare_update_from(&self, from: &[TableRef], sql: &mut impl SqlWriter) {}
            fn prepare_update_column(&self, arg1: &Option<Box<TableRef>>, arg2: &[TableRef], column: &DynIden, sql: &mut impl SqlWriter) {}
            fn prepare_update_condition(&self, arg1: &[TableRef], condition: &ConditionHolder, sql: &mut impl SqlWriter) {}
            fn prepare_update_order_by(&self, update: &UpdateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_update_limit(&self, update: &UpdateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_delete_statement(&self, delete: &DeleteStatement, sql: &mut impl SqlWriter) {}
            fn prepare_delete_order_by(&self, delete: &DeleteStatement, sql: &mut impl SqlWriter) {}
            fn prepare_delete_limit(&self, delete: &DeleteStatement, sql: &mut impl SqlWriter) {}
            fn prepare_expr(&self, simple_expr: &Expr, sql: &mut impl SqlWriter) {}
            fn prepare_expr_common(&self, simple_expr: &Expr, sql: &mut impl SqlWriter) {}
            fn prepare_case_statement(&self, stmts: &CaseStatement, sql: &mut impl SqlWriter) {}
            fn prepare_select_distinct(&self, select_distinct: &SelectDistinct, sql: &mut impl SqlWriter) {}
            fn prepare_index_hints(&self, _table_ref: &TableRef, _select: &SelectStatement, _sql: &mut impl SqlWriter) {}
            fn prepare_table_sample(&self, _select: &SelectStatement, _sql: &mut impl SqlWriter) {}
            fn prepare_select_lock(&self, lock: &LockClause, sql: &mut impl SqlWriter) {}
            fn prepare_select_expr(&self, select_expr: &SelectExpr, sql: &mut impl SqlWriter) {}
            fn prepare_join_expr(&self, join_expr: &JoinExpr, sql: &mut impl SqlWriter) {}
            fn prepare_join_table_ref(&self, join_expr: &JoinExpr, sql: &mut impl SqlWriter) {}
            fn prepare_table_ref(&self, table_ref: &TableRef, sql: &mut impl SqlWriter) {}
            fn prepare_column_ref(&self, column_ref: &ColumnRef, sql: &mut impl SqlWriter) {}
            fn prepare_un_oper(&self, un_oper: &UnOper, sql: &mut impl SqlWriter) {}
            fn prepare_bin_oper_common(&self, bin_oper: &BinOper, sql: &mut impl SqlWriter) {}
            fn prepare_bin_oper(&self, bin_oper: &BinOper, sql: &mut impl SqlWriter) {}
            fn prepare_sub_query_oper(&self, oper: &SubQueryOper, sql: &mut impl SqlWriter) {}
            fn prepare_logical_chain_oper(&self, log_chain_oper: &LogicalChainOper, i: usize, length: usize, sql: &mut impl SqlWriter) {}
            fn prepare_function_name_common(&self, function: &Func, sql: &mut impl SqlWriter) {}
            fn prepare_function_arguments(&self, func: &FunctionCall, sql: &mut impl SqlWriter) {}
            fn prepare_query_statement(&self, query: &SubQueryStatement, sql: &mut impl SqlWriter);
            fn prepare_select_into(&self, into_table: &SelectInto, sql: &mut impl SqlWriter);
            fn prepare_explain_statement(&self, explain: &ExplainStatement, sql: &mut impl SqlWriter);
            fn prepare_with_query(&self, query: &WithQuery, sql: &mut impl SqlWriter) {}
            fn prepare_with_clause(&self, with_clause: &WithClause, sql: &mut impl SqlWriter) {}
            fn prepare_with_clause_recursive_options(&self, with_clause: &WithClause, sql: &mut impl SqlWriter) {}
            fn prepare_with_clause_common_tables(&self, with_clause: &WithClause, sql: &mut impl SqlWriter) {}
            fn prepare_with_query_clause_common_table(&self, cte: &CommonTableExpression, sql: &mut impl SqlWriter) {}
            fn prepare_with_query_clause_materialization(&self, cte: &CommonTableExpression, sql: &mut impl SqlWriter) {}
            fn prepare_with_clause_start(&self, with_clause: &WithClause, sql: &mut impl SqlWriter) {}
            fn prepare_insert(&self, replace: bool, sql: &mut impl SqlWriter) {}
            fn prepare_function_name(&self, function: &Func, sql: &mut impl SqlWriter) {}
            fn prepare_type_ref(&self, type_name: &TypeRef, sql: &mut impl SqlWriter) {}
            fn prepare_join_type(&self, join_type: &JoinType, sql: &mut impl SqlWriter) {}
            fn prepare_join_type_common(&self, join_type: &JoinType, sql: &mut impl SqlWriter) {}
            fn prepare_order_expr(&self, order_expr: &OrderExpr, sql: &mut impl SqlWriter) {}
            fn prepare_join_on(&self, join_on: &JoinOn, sql: &mut impl SqlWriter) {}
            fn prepare_order(&self, order_expr: &OrderExpr, sql: &mut impl SqlWriter) {}
            fn prepare_field_order(&self, order_expr: &OrderExpr, values: &Values, sql: &mut impl SqlWriter) {}
            fn prepare_value(&self, value: Value, sql: &mut impl SqlWriter);
            fn prepare_constant(&self, value: &Value, sql: &mut impl SqlWriter) {}
            fn prepare_values_list(&self, value_tuples: &[ValueTuple], sql: &mut impl SqlWriter) {}
            fn prepare_values_rows(&self, values: &[Values], sql: &mut impl SqlWriter) {}
            fn prepare_tuple(&self, exprs: &[Expr], sql: &mut impl SqlWriter) {}
            fn prepare_keyword(&self, keyword: &Keyword, sql: &mut impl SqlWriter) {}
            fn value_to_string(&self, v: &Value) -> String {}
            fn value_to_string_common(&self, v: &Value) -> String {}
            fn prepare_on_conflict_action_common(&self, on_conflict_action: &Option<OnConflictAction>, sql: &mut impl SqlWriter) {}
            fn write_string_quoted(&self, string: &str, buffer: &mut impl Write) {}
            fn insert_default_keyword(&self) -> &str {}
            fn insert_default_values(&self, num_rows: u32, sql: &mut impl SqlWriter) {}
            fn prepare_constant_true(&self, sql: &mut impl SqlWriter) {}
            fn prepare_constant_false(&self, sql: &mut impl SqlWriter) {}
        }
    }
    mod table_builder {
        use crate::*;
        pub trait TableBuilder: IndexBuilder + ForeignKeyBuilder + QuotedBuilder + TableRefBuilder + QueryBuilder {
            fn prepare_table_create_statement(&self, create: &TableCreateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_table_ref_table_stmt(&self, table_ref: &TableRef, sql: &mut impl SqlWriter) {}
            fn prepare_column_def(&self, column_def: &ColumnDef, sql: &mut impl SqlWriter);
            fn prepare_column_def_internal(&self, _is_alter_column: bool, column_def: &ColumnDef, sql: &mut impl SqlWriter) {}
            fn prepare_column_type(&self, column_type: &ColumnType, sql: &mut impl SqlWriter);
            fn prepare_column_spec(&self, column_spec: &ColumnSpec, sql: &mut impl SqlWriter) {}
            fn column_comment(&self, _comment: &str, _sql: &mut impl SqlWriter) {}
            fn column_spec_auto_increment_keyword(&self) -> &str;
            fn prepare_table_opt(&self, create: &TableCreateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_table_opt_def(&self, create: &TableCreateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_partition_by(&self, _partition_by: &PartitionBy, _sql: &mut impl SqlWriter) {}
            fn prepare_partition_values(&self, _partition_values: &PartitionValues, _sql: &mut impl SqlWriter) {}
            fn prepare_partition_definition(&self, _name: &DynIden, _values: Option<&PartitionValues>, _sql: &mut impl SqlWriter) {}
            fn prepare_table_drop_statement(&self, drop: &TableDropStatement, sql: &mut impl SqlWriter) {}
            fn prepare_table_drop_opt(&self, drop_opt: &TableDropOpt, sql: &mut impl SqlWriter) {}
            fn prepare_table_truncate_statement(&self, truncate: &TableTruncateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_check_constraint(&self, check: &Check, sql: &mut impl SqlWriter) {}
            fn prepare_generated_column(&self, r#gen: &Expr, stored: bool, sql: &mut impl SqlWriter) {}
            fn prepare_create_table_if_not_exists(&self, create: &TableCreateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_create_temporary_table(&self, create: &TableCreateStatement, sql: &mut impl SqlWriter) {}
            fn prepare_table_alter_statement(&self, alter: &TableAlterStatement, sql: &mut impl SqlWriter);
            fn prepare_table_rename_statement(&self, rename: &TableRenameStatement, sql: &mut impl SqlWriter);
        }
    }
    mod table_ref_builder {
        use crate::*;
        pub trait TableRefBuilder: QuotedBuilder {
            fn prepare_table_ref_iden(&self, table_ref: &TableRef, sql: &mut impl SqlWriter) {}
            fn prepare_table_name(&self, table_name: &TableName, sql: &mut impl SqlWriter) {}
            fn prepare_schema_name(&self, schema_name: &SchemaName, sql: &mut impl SqlWriter) {}
        }
    }
    pub trait GenericBuilder: QueryBuilder + SchemaBuilder {}
    pub trait SchemaBuilder: TableBuilder + IndexBuilder + ForeignKeyBuilder {}
    pub trait QuotedBuilder {
        fn quote(&self) -> Quote;
        fn prepare_iden(&self, iden: &DynIden, sql: &mut impl SqlWriter) {}
    }
    pub trait EscapeBuilder {
        fn needs_escape(&self, s: &str) -> bool {}
        fn escape_string(&self, string: &str) -> String {}
        fn write_escaped(&self, buffer: &mut impl Write, string: &str) {}
        fn unescape_string(&self, string: &str) -> String {}
    }
    pub trait PrecedenceDecider {
        fn inner_expr_well_known_greater_precedence(&self, inner: &Expr, outer_oper: &Oper) -> bool;
    }
    pub trait OperLeftAssocDecider {
        fn well_known_left_associative(&self, op: &BinOper) -> bool;
    }
    pub enum Oper {
        UnOper(UnOper),
        BinOper(BinOper),
    }
    impl PartialEq for Oper {}
    impl From<UnOper> for Oper {}
    impl From<BinOper> for Oper {}
}
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {
        ColValNumMismatch { col_len: usize, val_len: usize },
    }
    impl PartialEq for Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
pub mod expr {
    pub use r#enum::Expr;
    pub use r#trait::ExprTrait;
    mod r#enum {
        use std::borrow::Cow;
        use crate::*;
        pub enum Expr {
            Column(ColumnRef),
            Tuple(Vec<Expr>),
            Unary(UnOper, Box<Expr>),
            FunctionCall(FunctionCall),
            Binary(Box<Expr>, BinOper, Box<Expr>),
            SubQuery(Option<SubQueryOper>, Box<SubQueryStatement>),
            Value(Value),
            Values(Vec<Value>),
            Custom(Cow<'static, str>),
            CustomWithExpr(Cow<'static, str>, Vec<Expr>),
            Keyword(Keyword),
            AsEnum(DynIden, Box<Expr>),
            Case(Box<CaseStatement>),
            Constant(Value),
            TypeName(TypeRef),
        }
        impl Clone for Expr {}
        impl PartialEq for Expr {}
        impl Expr {
            pub fn asterisk() -> Self {}
            pub fn col<T>(n: T) -> Self where T: IntoColumnRef {}
            pub fn column<T>(n: T) -> Self where T: IntoColumnRef {}
            pub fn tuple<I>(n: I) -> Self where I: IntoIterator<Item = Self> {}
            pub fn table_asterisk<T>(t: T) -> Self where T: IntoIden {}
            pub fn val<V>(v: V) -> Self where V: Into<Value> {}
            pub fn expr<T>(expr: T) -> Self where T: Into<Self> {}
            pub fn value<V>(v: V) -> Self where V: Into<Self> {}
            pub fn cust<T>(s: T) -> Self where T: Into<Cow<'static, str>> {}
            pub fn cust_with_values<T, V, I>(s: T, v: I) -> Self where T: Into<Cow<'static, str>>, V: Into<Value>, I: IntoIterator<Item = V> {}
            pub fn cust_with_expr<T, E>(s: T, expr: E) -> Self where T: Into<Cow<'static, str>>, E: Into<Self> {}
            pub fn cust_with_exprs<T, I>(s: T, v: I) -> Self where T: Into<Cow<'static, str>>, I: IntoIterator<Item = Expr> {}
            pub fn exists(sel: SelectStatement) -> Self {}
            pub fn not_exists(sel: SelectStatement) -> Self {}
            pub fn any(sel: SelectStatement) -> Self {}
            pub fn some(sel: SelectStatement) -> Self {}
            pub fn all(sel: SelectStatement) -> Self {}
            pub fn case<C, T>(cond: C, then: T) -> CaseStatement where C: IntoCondition, T: Into<Self> {}
            pub fn null() -> Self {}
            pub fn current_date() -> Self {}
            pub fn current_time() -> Self {}
            pub fn current_timestamp() -> Self {}
            pub fn keyword_default() -> Self {}
            pub fn custom_keyword<T>(i: T) -> Self where T: IntoIden {}
        }
        impl<T> From<T> for Expr where T: Into<Value> {}
        impl From<Vec<Value>> for Expr {}
        impl From<SubQueryStatement> for Expr {}
        impl From<WithQuery> for Expr {}
        impl From<DeleteStatement> for Expr {}
        impl From<UpdateStatement> for Expr {}
        impl From<InsertStatement> for Expr {}
        impl From<SelectStatement> for Expr {}
        impl From<FunctionCall> for Expr {}
        impl From<ColumnRef> for Expr {}
        impl From<Keyword> for Expr {}
        impl From<LikeExpr> for Expr {}
        impl From<TypeRef> for Expr {}
    }
    mod r#trait {
        use crate::Expr;
        use crate::func::*;
        use crate::query::*;
        use crate::types::*;
        use crate::value::*;
        pub trait ExprTrait: Sized {
            fn add<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn as_enum<N>(self, type_name: N) -> Expr where N: IntoIden;
            fn and<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn between<A, B>(self, a: A, b: B) -> Expr where A: Into<Expr>, B: Into<Expr> {}
            fn binary<O, R>(self, op: O, right: R) -> Expr where O: Into<BinOper>, R: Into<Expr>;
            fn cast_as<N>(self, type_name: N) -> Expr where N: IntoIden;
            fn div<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn eq<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn equals<C>(self, col: C) -> Expr where C: IntoColumnRef {}
            fn gt<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn gte<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn in_subquery(self, sel: SelectStatement) -> Expr {}
            fn in_tuples<V, I>(self, v: I) -> Expr where V: IntoValueTuple, I: IntoIterator<Item = V> {}
            fn is<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn is_in<V, I>(self, v: I) -> Expr where V: Into<Expr>, I: IntoIterator<Item = V> {}
            fn is_not<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn is_not_in<V, I>(self, v: I) -> Expr where V: Into<Expr>, I: IntoIterator<Item = V> {}
            fn is_not_null(self) -> Expr {}
            fn is_null(self) -> Expr {}
            fn left_shift<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn like<L>(self, like: L) -> Expr where L: IntoLikeExpr {}
            fn lt<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn lte<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn modulo<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn mul<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn ne<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn not(self) -> Expr {}
            fn not_between<A, B>(self, a: A, b: B) -> Expr where A: Into<Expr>, B: Into<Expr> {}
            fn not_equals<C>(self, col: C) -> Expr where C: IntoColumnRef {}
            fn not_in_subquery(self, sel: SelectStatement) -> Expr {}
            fn not_like<L>(self, like: L) -> Expr where L: IntoLikeExpr {}
            fn or<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn right_shift<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn sub<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn unary(self, o: UnOper) -> Expr;
            fn bit_and<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn bit_or<R>(self, right: R) -> Expr where R: Into<Expr> {}
            fn max(self) -> Expr;
            fn min(self) -> Expr;
            fn sum(self) -> Expr;
            fn avg(self) -> Expr;
            fn count(self) -> Expr;
            fn count_distinct(self) -> Expr;
            fn if_null<V>(self, v: V) -> Expr where V: Into<Expr>;
        }
        impl<T> ExprTrait for T where T: Into<Expr> {}
    }
    pub type SimpleExpr = Expr;
}
pub mod extension {
    pub mod mysql {
        pub use column::*;
        pub use explain::ExplainTable;
        pub use index::*;
        pub use select::*;
        mod column {
            use crate::Iden;
            pub enum MySqlType {
                TinyBlob,
                MediumBlob,
                LongBlob,
            }
            impl Clone for MySqlType {}
            impl Iden for MySqlType {}
        }
        mod explain {
            use crate::{DynIden, IntoTableRef, TableRef};
            pub enum ExplainTable {
                Table(TableRef),
                WithColumn(TableRef, DynIden),
                WithWildcard(TableRef, &'static str),
            }
            impl Clone for ExplainTable {}
            impl PartialEq for ExplainTable {}
            impl<T> From<T> for ExplainTable where T: IntoTableRef {}
        }
        mod index {
            use crate::{Alias, DynIden};
            pub type IndexName = Alias;
            pub struct IndexHint {
                pub index: DynIden,
                pub r#type: IndexHintType,
                pub scope: IndexHintScope,
            }
            impl Clone for IndexHint {}
            impl PartialEq for IndexHint {}
            pub enum IndexHintType {
                Use,
                Ignore,
                Force,
            }
            impl Clone for IndexHintType {}
            impl PartialEq for IndexHintType {}
            pub enum IndexHintScope {
                Join,
                OrderBy,
                GroupBy,
                All,
            }
            impl Clone for IndexHintScope {}
            impl PartialEq for IndexHintScope {}
        }
        mod select {
            use super::IndexHintScope;
            use crate::{IntoIden, IntoTableRef, SelectStatement};
            pub trait MySqlSelectStatementExt {
                fn use_index<I>(&mut self, index: I, scope: IndexHintScope) -> &mut Self where I: IntoIden;
                fn use_index_on<T, I>(&mut self, table: T, index: I, scope: IndexHintScope) -> &mut Self where T: IntoTableRef, I: IntoIden;
                fn force_index<I>(&mut self, index: I, scope: IndexHintScope) -> &mut Self where I: IntoIden;
                fn force_index_on<T, I>(&mut self, table: T, index: I, scope: IndexHintScope) -> &mut Self where T: IntoTableRef, I: IntoIden;
                fn ignore_index<I>(&mut self, index: I, scope: IndexHintScope) -> &mut Self where I: IntoIden;
                fn ignore_index_on<T, I>(&mut self, table: T, index: I, scope: IndexHintScope) -> &mut Self where T: IntoTableRef, I: IntoIden;
            }
            impl MySqlSelectStatementExt for SelectStatement {}
        }
    }
    pub mod postgres {
        pub use explain::PgExplainSerialize;
        pub use expr::*;
        pub use extension::*;
        pub use func::*;
        pub use ltree::*;
        pub use select::*;
        pub use types::*;
        use crate::types::BinOper;
        pub(crate) mod explain {
            pub enum PgExplainSerialize {
                None,
                Text,
                Binary,
            }
            impl Clone for PgExplainSerialize {}
            impl PartialEq for PgExplainSerialize {}
        }
        pub(crate) mod expr {
            use crate::{Expr, ExprTrait, IntoLikeExpr};
            pub trait PgExpr: ExprTrait {
                fn concatenate<T>(self, right: T) -> Expr where T: Into<Expr> {}
                fn concat<T>(self, right: T) -> Expr where T: Into<Expr> {}
                fn matches<T>(self, expr: T) -> Expr where T: Into<Expr> {}
                fn contains<T>(self, expr: T) -> Expr where T: Into<Expr> {}
                fn contained<T>(self, expr: T) -> Expr where T: Into<Expr> {}
                fn ilike<L>(self, like: L) -> Expr where L: IntoLikeExpr {}
                fn not_ilike<L>(self, like: L) -> Expr where L: IntoLikeExpr {}
                fn get_json_field<T>(self, right: T) -> Expr where T: Into<Expr> {}
                fn cast_json_field<T>(self, right: T) -> Expr where T: Into<Expr> {}
            }
            impl<T> PgExpr for T where T: ExprTrait {}
        }
        pub(crate) mod extension {
            use crate::{QueryBuilder, QuotedBuilder, SqlWriter};
            pub struct Extension;
            impl Default for Extension {}
            impl Clone for Extension {}
            impl PartialEq for Extension {}
            impl Extension {
                pub fn create() -> ExtensionCreateStatement {}
                pub fn drop() -> ExtensionDropStatement {}
            }
            pub struct ExtensionCreateStatement;
            impl Default for ExtensionCreateStatement {}
            impl Clone for ExtensionCreateStatement {}
            impl PartialEq for ExtensionCreateStatement {}
            impl ExtensionCreateStatement {
                pub fn new() -> Self {}
                pub fn name<T: Into<String>>(&mut self, name: T) -> &mut Self {}
                pub fn schema<T: Into<String>>(&mut self, schema: T) -> &mut Self {}
                pub fn version<T: Into<String>>(&mut self, version: T) -> &mut Self {}
                pub fn cascade(&mut self) -> &mut Self {}
                pub fn if_not_exists(&mut self) -> &mut Self {}
            }
            pub struct ExtensionDropStatement;
            impl Default for ExtensionDropStatement {}
            impl Clone for ExtensionDropStatement {}
            impl PartialEq for ExtensionDropStatement {}
            impl ExtensionDropStatement {
                pub fn new() -> Self {}
                pub fn name<T: Into<String>>(&mut self, name: T) -> &mut Self {}
                pub fn if_exists(&mut self) -> &mut Self {}
                pub fn cascade(&mut self) -> &mut Self {}
                pub fn restrict(&mut self) -> &mut Self {}
            }
            pub trait ExtensionBuilder: QuotedBuilder {
                fn prepare_extension_create_statement(&self, create: &ExtensionCreateStatement, sql: &mut impl SqlWriter);
                fn prepare_extension_drop_statement(&self, drop: &ExtensionDropStatement, sql: &mut impl SqlWriter);
            }
            impl ExtensionCreateStatement {
                pub fn build_ref<T: ExtensionBuilder>(&self, extension_builder: &T) -> String {}
                pub fn build_collect<T: ExtensionBuilder>(&self, extension_builder: T, sql: &mut impl SqlWriter) -> String {}
                pub fn build_collect_ref<T: ExtensionBuilder>(&self, extension_builder: &T, sql: &mut impl SqlWriter) -> String {}
                pub fn to_string<T>(&self, extension_builder: T) -> String where T: ExtensionBuilder + QueryBuilder {}
            }
            impl ExtensionDropStatement {
                pub fn build_ref<T: ExtensionBuilder>(&self, extension_builder: &T) -> String {}
                pub fn build_collect<T: ExtensionBuilder>(&self, extension_builder: T, sql: &mut impl SqlWriter) -> String {}
                pub fn build_collect_ref<T: ExtensionBuilder>(&self, extension_builder: &T, sql: &mut impl SqlWriter) -> String {}
                pub fn to_string<T>(&self, extension_builder: T) -> String where T: ExtensionBuilder + QueryBuilder {}
            }
        }
        pub(crate) mod func {
            use crate::PgDateTruncUnit;
            use crate::expr::*;
            use crate::func::*;
            pub mod json_exists {
                use std::borrow::Cow;
                use crate::{Expr, FunctionCall, PgFunc, Value};
                pub struct Builder;
                impl Clone for Builder {}
                impl From<Builder> for FunctionCall {}
                impl From<Builder> for Expr {}
                impl Builder {
                    pub fn passing<V, A>(self, value: V, alias: A) -> Self where V: Into<Value>, A: Into<Cow<'static, str>> {}
                    pub fn passing_many<V, A, I>(self, passing: I) -> Self where V: Into<Value>, A: Into<Cow<'static, str>>, I: IntoIterator<Item = (V, A)> {}
                    pub fn true_on_error(self) -> Self {}
                    pub fn false_on_error(self) -> Self {}
                    pub fn unknown_on_error(self) -> Self {}
                    pub fn error_on_error(self) -> Self {}
                    pub fn build(self) -> FunctionCall {}
                }
                impl PgFunc {
                    pub fn json_exists<C, P>(context_item: C, path_expression: P) -> Builder where C: Into<Expr>, P: Into<Cow<'static, str>> {}
                }
            }
            pub mod json_fn {
                use std::fmt;
                pub enum QuotesKind {
                    Keep,
                    Omit,
                }
                pub struct QuotesClause;
                impl Clone for QuotesClause {}
                pub struct WrapperClause;
                impl Clone for WrapperClause {}
            }
            pub mod json_query {
                use std::borrow::Cow;
                use crate::extension::postgres::json_fn::{QuotesClause, WrapperClause};
                use crate::*;
                pub struct Builder;
                impl Clone for Builder {}
                impl From<Builder> for FunctionCall {}
                impl From<Builder> for Expr {}
                impl Builder {
                    pub fn passing<V, A>(self, value: V, alias: A) -> Self where V: Into<Value>, A: Into<Cow<'static, str>> {}
                    pub fn passing_many<V, A, I>(self, passing: I) -> Self where V: Into<Value>, A: Into<Cow<'static, str>>, I: IntoIterator<Item = (V, A)> {}
                    pub fn returning<T>(self, returning: T) -> Self where T: Into<TypeRef> {}
                    pub fn wrapper<T>(self, wrapper: T) -> Self where T: Into<WrapperClause> {}
                    pub fn quotes<T>(self, quotes: T) -> Self where T: Into<QuotesClause> {}
                    pub fn error_on_empty(self) -> Self {}
                    pub fn null_on_empty(self) -> Self {}
                    pub fn empty_array_on_empty(self) -> Self {}
                    pub fn empty_object_on_empty(self) -> Self {}
                    pub fn default_on_empty<T>(self, expr: T) -> Self where T: Into<Expr> {}
                    pub fn error_on_error(self) -> Self {}
                    pub fn null_on_error(self) -> Self {}
                    pub fn empty_array_on_error(self) -> Self {}
                    pub fn empty_object_on_error(self) -> Self {}
                    pub fn default_on_error<T>(self, expr: T) -> Self where T: Into<Expr> {}
                    pub fn build(self) -> FunctionCall {}
                }
                impl PgFunc {
                    pub fn json_query<T, P>(context_item: T, path_expression: P) -> Builder where T: Into<Expr>, P: Into<Cow<'static, str>> {}
                }
            }
            pub mod json_table {
                use crate::*;
                use std::borrow::Cow;
                pub use builder::Builder;
                pub use column::Column;
                pub use exists_column::ExistsColumn;
                pub use nested::NestedPath;
                pub use crate::extension::postgres::json_fn::QuotesKind;
                mod builder {
                    use std::fmt;
                    use std::borrow::Cow;
                    use crate::*;
                    use super::column::Column;
                    use super::exists_column::ExistsColumn;
                    use super::nested::NestedPath;
                    use super::types::*;
                    pub struct Builder;
                    impl Clone for Builder {}
                    impl From<Builder> for FunctionCall {}
                    impl From<Builder> for Expr {}
                    impl Builder {
                        pub fn path_name(self, name: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn passing(self, value: impl Into<Value>, alias: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn passing_many(self, passing: impl IntoIterator<Item = (impl Into<Value>, impl Into<Cow<'static, str>>)>) -> Self {}
                        pub fn for_ordinality(self, name: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn column(self, column: Column) -> Self {}
                        pub fn exists(self, column: ExistsColumn) -> Self {}
                        pub fn nested(self, nested: NestedPath) -> Self {}
                        pub fn error_on_error(self) -> Self {}
                        pub fn empty_on_error(self) -> Self {}
                        pub fn empty_array_on_error(self) -> Self {}
                        pub fn build(self) -> FunctionCall {}
                    }
                }
                mod column {
                    use std::borrow::Cow;
                    use crate::extension::postgres::json_fn::{QuotesClause, WrapperClause};
                    use crate::*;
                    pub struct Column;
                    impl Clone for Column {}
                    impl Column {
                        pub fn new(name: impl Into<Cow<'static, str>>, column_type: impl Into<TypeRef>) -> Self {}
                        pub fn format_json(self) -> Self {}
                        pub fn encoding_utf8(self) -> Self {}
                        pub fn path(self, path: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn wrapper(self, wrapper: impl Into<WrapperClause>) -> Self {}
                        pub fn quotes(self, quotes: impl Into<QuotesClause>) -> Self {}
                        pub fn error_on_empty(self) -> Self {}
                        pub fn null_on_empty(self) -> Self {}
                        pub fn empty_array_on_empty(self) -> Self {}
                        pub fn empty_object_on_empty(self) -> Self {}
                        pub fn default_on_empty(self, expr: impl Into<Expr>) -> Self {}
                        pub fn error_on_error(self) -> Self {}
                        pub fn null_on_error(self) -> Self {}
                        pub fn empty_array_on_error(self) -> Self {}
                        pub fn empty_object_on_error(self) -> Self {}
                        pub fn default_on_error(self, expr: impl Into<Expr>) -> Self {}
                    }
                }
                mod exists_column {
                    use std::borrow::Cow;
                    use crate::TypeRef;
                    pub struct ExistsColumn;
                    impl Clone for ExistsColumn {}
                    impl ExistsColumn {
                        pub fn new(name: impl Into<Cow<'static, str>>, column_type: impl Into<TypeRef>) -> Self {}
                        pub fn path(self, path: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn error_on_error(self) -> Self {}
                        pub fn true_on_error(self) -> Self {}
                        pub fn false_on_error(self) -> Self {}
                        pub fn unknown_on_error(self) -> Self {}
                    }
                }
                mod nested {
                    use std::borrow::Cow;
                    use crate::extension::postgres::json_table::{Column, ExistsColumn};
                    pub struct NestedPath;
                    impl Clone for NestedPath {}
                    impl NestedPath {
                        pub fn new(path: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn path_name(self, name: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn for_ordinality(self, name: impl Into<Cow<'static, str>>) -> Self {}
                        pub fn column(self, column: Column) -> Self {}
                        pub fn exists(self, column: ExistsColumn) -> Self {}
                        pub fn nested(self, nested: NestedPath) -> Self {}
                    }
                }
                impl PgFunc {
                    pub fn json_table(context_item: impl Into<Expr>, path_expression: impl Into<Cow<'static, str>>) -> Builder {}
                }
            }
            pub mod json_value {
                use std::borrow::Cow;
                use crate::*;
                pub struct Builder;
                impl Clone for Builder {}
                impl Builder {
                    pub fn passing<V, A>(self, value: V, alias: A) -> Self where V: Into<Value>, A: Into<Cow<'static, str>> {}
                    pub fn passing_many<V, A, I>(self, passing: I) -> Self where V: Into<Value>, A: Into<Cow<'static, str>>, I: IntoIterator<Item = (V, A)> {}
                    pub fn returning<T>(self, returning: T) -> Self where T: Into<TypeRef> {}
                    pub fn error_on_empty(self) -> Self {}
                    pub fn null_on_empty(self) -> Self {}
                    pub fn default_on_empty<T>(self, expr: T) -> Self where T: Into<Expr> {}
                    pub fn error_on_error(self) -> Self {}
                    pub fn null_on_error(self) -> Self {}
                    pub fn default_on_error<T>(self, expr: T) -> Self where T: Into<Expr> {}
                    pub fn build(self) -> FunctionCall {}
                }
                impl From<Builder> for FunctionCall {}
                impl From<Builder> for Expr {}
                impl PgFunc {
                    pub fn json_value<T, P>(context_item: T, path_expression: P) -> Builder where T: Into<Expr>, P: Into<Cow<'static, str>> {}
                }
            }
            pub enum PgFunc {
                ToTsquery,
                ToTsvector,
                PhrasetoTsquery,
                PlaintoTsquery,
                WebsearchToTsquery,
                TsRank,
                TsRankCd,
                StartsWith,
                GenRandomUUID,
                JsonBuildObject,
                JsonAgg,
                ArrayAgg,
                DateTrunc,
                Any,
                Some,
                All,
                AdvisoryLock,
                AdvisoryLockShared,
                TryAdvisoryLock,
                TryAdvisoryLockShared,
                AdvisoryUnlock,
                AdvisoryUnlockShared,
                AdvisoryUnlockAll,
                AdvisoryXactLock,
                AdvisoryXactLockShared,
                TryAdvisoryXactLock,
                TryAdvisoryXactLockShared,
            }
            impl Clone for PgFunc {}
            impl PartialEq for PgFunc {}
            impl From<PgFunc> for Func {}
            pub type PgFunction = PgFunc;
            impl PgFunc {
                pub fn to_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<Expr> {}
                pub fn to_tsvector<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<Expr> {}
                pub fn phraseto_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<Expr> {}
                pub fn plainto_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<Expr> {}
                pub fn websearch_to_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<Expr> {}
                pub fn ts_rank<T>(vector: T, query: T) -> FunctionCall where T: Into<Expr> {}
                pub fn ts_rank_cd<T>(vector: T, query: T) -> FunctionCall where T: Into<Expr> {}
                pub fn any<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
                pub fn some<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
                pub fn all<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
                pub fn starts_with<T, P>(text: T, prefix: P) -> FunctionCall where T: Into<Expr>, P: Into<Expr> {}
                pub fn gen_random_uuid() -> FunctionCall {}
                pub fn json_build_object<T>(pairs: Vec<(T, T)>) -> FunctionCall where T: Into<Expr> {}
                pub fn date_trunc<T>(unit: PgDateTruncUnit, expr: T) -> FunctionCall where T: Into<Expr> {}
                pub fn json_agg<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
                pub fn array_agg<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
                pub fn array_agg_distinct<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
                pub fn advisory_lock<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn advisory_lock_shared<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn try_advisory_lock<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn try_advisory_lock_shared<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn advisory_unlock<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn advisory_unlock_shared<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn advisory_unlock_all() -> FunctionCall {}
                pub fn advisory_xact_lock<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn advisory_xact_lock_shared<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn try_advisory_xact_lock<T>(key: T) -> FunctionCall where T: Into<Expr> {}
                pub fn try_advisory_xact_lock_shared<T>(key: T) -> FunctionCall where T: Into<Expr> {}
            }
        }
        pub(crate) mod interval {
            use std::convert::TryFrom;
            use std::fmt;
            use crate::PgInterval;
            impl fmt::Display for PgInterval {}
            impl TryFrom<String> for PgInterval {
                type Error = String;
            }
            impl TryFrom<&String> for PgInterval {
                type Error = String;
            }
            impl TryFrom<&str> for PgInterval {
                type Error = String;
            }
        }
        pub(crate) mod ltree {
            use crate::Iden;
            pub struct PgLTree;
            impl Clone for PgLTree {}
            impl PartialEq for PgLTree {}
            impl Iden for PgLTree {}
            impl From<PgLTree> for String {}
        }
        pub(crate) mod select {
            use crate::SelectStatement;
            pub struct TableSample {
                pub method: SampleMethod,
                pub percentage: f64,
                pub repeatable: Option<f64>,
            }
            impl Clone for TableSample {}
            impl PartialEq for TableSample {}
            pub enum SampleMethod {
                BERNOULLI,
                SYSTEM,
            }
            impl Clone for SampleMethod {}
            impl PartialEq for SampleMethod {}
            pub trait PostgresSelectStatementExt {
                fn table_sample(&mut self, method: SampleMethod, percentage: f64, repeatable: Option<f64>) -> &mut Self;
            }
            impl PostgresSelectStatementExt for SelectStatement {}
        }
        pub(crate) mod types {
            use crate::{QueryBuilder, QuotedBuilder};
            use crate::prepare::*;
            use crate::types::*;
            pub use crate::{TypeRef, IntoTypeRef};
            pub struct Type;
            pub struct TypeCreateStatement;
            impl Clone for TypeCreateStatement {}
            impl Default for TypeCreateStatement {}
            pub enum TypeAs {
                Enum,
            }
            impl Clone for TypeAs {}
            pub struct TypeDropStatement;
            impl Clone for TypeDropStatement {}
            impl Default for TypeDropStatement {}
            pub struct TypeAlterStatement;
            impl Clone for TypeAlterStatement {}
            impl Default for TypeAlterStatement {}
            pub enum TypeDropOpt {
                Cascade,
                Restrict,
            }
            impl Clone for TypeDropOpt {}
            pub enum TypeAlterOpt {
                Add {
                    value: DynIden,
                    placement: Option<TypeAlterAddOpt>,
                    if_not_exists: bool,
                },
                Rename(DynIden),
                RenameValue(DynIden, DynIden),
            }
            impl Clone for TypeAlterOpt {}
            pub enum TypeAlterAddOpt {
                Before(DynIden),
                After(DynIden),
            }
            impl Clone for TypeAlterAddOpt {}
            pub trait TypeBuilder: QuotedBuilder {
                fn prepare_type_create_statement(&self, create: &TypeCreateStatement, sql: &mut impl SqlWriter);
                fn prepare_type_drop_statement(&self, drop: &TypeDropStatement, sql: &mut impl SqlWriter);
                fn prepare_type_alter_statement(&self, alter: &TypeAlterStatement, sql: &mut impl SqlWriter);
            }
            impl Type {
                pub fn create() -> TypeCreateStatement {}
                pub fn drop() -> TypeDropStatement {}
                pub fn alter() -> TypeAlterStatement {}
            }
            impl TypeCreateStatement {
                pub fn new() -> Self {}
                pub fn as_enum<T>(&mut self, name: T) -> &mut Self where T: IntoTypeRef {}
                pub fn values<T, I>(&mut self, values: I) -> &mut Self where T: IntoIden, I: IntoIterator<Item = T> {}
            }
            impl TypeDropStatement {
                pub fn new() -> Self {}
                pub fn name<T>(&mut self, name: T) -> &mut Self where T: IntoTypeRef {}
                pub fn names<T, I>(&mut self, names: I) -> &mut Self where T: IntoTypeRef, I: IntoIterator<Item = T> {}
                pub fn if_exists(&mut self) -> &mut Self {}
                pub fn cascade(&mut self) -> &mut Self {}
                pub fn restrict(&mut self) -> &mut Self {}
            }
            impl TypeAlterStatement {
                pub fn new() -> Self {}
                pub fn name<T>(self, name: T) -> Self where T: IntoTypeRef {}
                pub fn add_value<T>(self, value: T) -> Self where T: IntoIden {}
                pub fn before<T>(self, value: T) -> Self where T: IntoIden {}
                pub fn after<T>(self, value: T) -> Self where T: IntoIden {}
                pub fn if_not_exists(self) -> Self {}
                pub fn rename_to<T>(self, name: T) -> Self where T: IntoIden {}
                pub fn rename_value<T, V>(self, existing: T, new_name: V) -> Self where T: IntoIden, V: IntoIden {}
            }
            impl TypeAlterOpt {
                pub fn before<T>(self, value: T) -> Self where T: IntoIden {}
                pub fn after<T>(self, value: T) -> Self where T: IntoIden {}
                pub fn if_not_exists(self) -> Self {}
            }
            impl TypeCreateStatement {
                pub fn build_ref<T: TypeBuilder>(&self, type_builder: &T) -> String {}
                pub fn build_collect<T: TypeBuilder>(&self, type_builder: T, sql: &mut impl SqlWriter) -> String {}
                pub fn build_collect_ref<T: TypeBuilder>(&self, type_builder: &T, sql: &mut impl SqlWriter) -> String {}
                pub fn to_string<T>(&self, type_builder: T) -> String where T: TypeBuilder + QueryBuilder {}
            }
            impl TypeAlterStatement {
                pub fn build_ref<T: TypeBuilder>(&self, type_builder: &T) -> String {}
                pub fn build_collect<T: TypeBuilder>(&self, type_builder: T, sql: &mut impl SqlWriter) -> String {}
                pub fn build_collect_ref<T: TypeBuilder>(&self, type_builder: &T, sql: &mut impl SqlWriter) -> String {}
                pub fn to_string<T>(&self, type_builder: T) -> String where T: TypeBuilder + QueryBuilder {}
            }
            impl TypeDropStatement {
                pub fn build_ref<T: TypeBuilder>(&self, type_builder: &T) -> String {}
                pub fn build_collect<T: TypeBuilder>(&self, type_builder: T, sql: &mut impl SqlWriter) -> String {}
                pub fn build_collect_ref<T: TypeBuilder>(&self, type_builder: &T, sql: &mut impl SqlWriter) -> String {}
                pub fn to_string<T>(&self, type_builder: T) -> String where T: TypeBuilder + QueryBuilder {}
            }
        }
        pub enum PgBinOper {
            ILike,
            NotILike,
            Matches,
            Contains,
            Contained,
            Concatenate,
            Overlap,
            Similarity,
            WordSimilarity,
            StrictWordSimilarity,
            SimilarityDistance,
            WordSimilarityDistance,
            StrictWordSimilarityDistance,
            GetJsonField,
            CastJsonField,
            Regex,
            RegexCaseInsensitive,
        }
        impl Clone for PgBinOper {}
        impl PartialEq for PgBinOper {}
        impl From<PgBinOper> for BinOper {}
    }
    pub mod sqlite {
        pub use expr::SqliteExpr;
        use crate::types::BinOper;
        mod expr {
            use crate::{Expr, ExprTrait};
            pub trait SqliteExpr: ExprTrait {
                fn glob<T>(self, right: T) -> Expr where T: Into<Expr> {}
                fn matches<T>(self, right: T) -> Expr where T: Into<Expr> {}
                fn get_json_field<T>(self, right: T) -> Expr where T: Into<Expr> {}
                fn cast_json_field<T>(self, right: T) -> Expr where T: Into<Expr> {}
            }
            impl<T> SqliteExpr for T where T: ExprTrait {}
        }
        pub enum SqliteBinOper {
            Glob,
            Match,
            GetJsonField,
            CastJsonField,
        }
        impl Clone for SqliteBinOper {}
        impl PartialEq for SqliteBinOper {}
        impl From<SqliteBinOper> for BinOper {}
    }
}
pub mod foreign_key {
    pub use common::*;
    pub use create::*;
    pub use drop::*;
    mod common {
        use crate::types::*;
        pub struct TableForeignKey;
        impl Default for TableForeignKey {}
        impl Clone for TableForeignKey {}
        pub enum ForeignKeyAction {
            Restrict,
            Cascade,
            SetNull,
            NoAction,
            SetDefault,
        }
        impl Clone for ForeignKeyAction {}
        impl TableForeignKey {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn from_tbl<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn to_tbl<R>(&mut self, ref_table: R) -> &mut Self where R: IntoTableRef {}
            pub fn from_col<T>(&mut self, column: T) -> &mut Self where T: IntoIden {}
            pub fn to_col<R>(&mut self, ref_column: R) -> &mut Self where R: IntoIden {}
            pub fn on_delete(&mut self, action: ForeignKeyAction) -> &mut Self {}
            pub fn on_update(&mut self, action: ForeignKeyAction) -> &mut Self {}
            pub fn get_name(&self) -> Option<&str> {}
            pub fn get_table(&self) -> Option<&TableRef> {}
            pub fn get_ref_table(&self) -> Option<&TableRef> {}
            pub fn get_columns(&self) -> Vec<String> {}
            pub fn get_ref_columns(&self) -> Vec<String> {}
            pub fn get_on_delete(&self) -> Option<ForeignKeyAction> {}
            pub fn get_on_update(&self) -> Option<ForeignKeyAction> {}
            pub fn take(&mut self) -> Self {}
        }
    }
    mod create {
        use crate::{ForeignKeyAction, SchemaStatementBuilder, TableForeignKey};
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        pub struct ForeignKeyCreateStatement;
        impl Default for ForeignKeyCreateStatement {}
        impl Clone for ForeignKeyCreateStatement {}
        impl ForeignKeyCreateStatement {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn from<T, C>(&mut self, table: T, columns: C) -> &mut Self where T: IntoTableRef, C: IdenList {}
            pub fn to<T, C>(&mut self, table: T, columns: C) -> &mut Self where T: IntoTableRef, C: IdenList {}
            pub fn from_tbl<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn to_tbl<R>(&mut self, ref_table: R) -> &mut Self where R: IntoTableRef {}
            pub fn from_col<T>(&mut self, column: T) -> &mut Self where T: IntoIden {}
            pub fn to_col<R>(&mut self, ref_column: R) -> &mut Self where R: IntoIden {}
            pub fn on_delete(&mut self, action: ForeignKeyAction) -> &mut Self {}
            pub fn on_update(&mut self, action: ForeignKeyAction) -> &mut Self {}
            pub fn get_foreign_key(&self) -> &TableForeignKey {}
            pub fn take(&mut self) -> Self {}
        }
        impl SchemaStatementBuilder for ForeignKeyCreateStatement {}
        impl ForeignKeyCreateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    mod drop {
        use crate::SchemaStatementBuilder;
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        pub struct ForeignKeyDropStatement;
        impl Default for ForeignKeyDropStatement {}
        impl Clone for ForeignKeyDropStatement {}
        impl ForeignKeyDropStatement {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
        }
        impl SchemaStatementBuilder for ForeignKeyDropStatement {}
        impl ForeignKeyDropStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    pub struct ForeignKey;
    impl Clone for ForeignKey {}
    pub enum ForeignKeyStatement {
        Create(ForeignKeyCreateStatement),
        Drop(ForeignKeyDropStatement),
    }
    impl Clone for ForeignKeyStatement {}
    impl ForeignKey {
        pub fn create() -> ForeignKeyCreateStatement {}
        pub fn drop() -> ForeignKeyDropStatement {}
    }
}
pub mod func {
    use crate::expr::*;
    use crate::query::Condition;
    use crate::types::*;
    pub use crate::extension::postgres::PgFunc;
    pub enum Func {
        Max,
        Min,
        Sum,
        Avg,
        Abs,
        Count,
        IfNull,
        Greatest,
        Least,
        CharLength,
        Cast,
        Custom(DynIden),
        Coalesce,
        Lower,
        Upper,
        BitAnd,
        BitOr,
        Random,
        Round,
        Md5,
        PgFunction(PgFunc),
    }
    impl Clone for Func {}
    impl PartialEq for Func {}
    pub type Function = Func;
    impl Func {
        pub fn cust<T>(func: T) -> FunctionCall where T: IntoIden {}
        pub fn max<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn min<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn sum<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn avg<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn abs<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn count<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn count_distinct<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn char_length<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn greatest<I>(args: I) -> FunctionCall where I: IntoIterator<Item = Expr> {}
        pub fn least<I>(args: I) -> FunctionCall where I: IntoIterator<Item = Expr> {}
        pub fn if_null<A, B>(a: A, b: B) -> FunctionCall where A: Into<Expr>, B: Into<Expr> {}
        pub fn cast_as<V, I>(expr: V, iden: I) -> FunctionCall where V: Into<Expr>, I: IntoIden {}
        pub fn cast_as_quoted<V, I>(expr: V, r#type: I) -> FunctionCall where V: Into<Expr>, I: Into<TypeRef> {}
        pub fn coalesce<I, T>(args: I) -> FunctionCall where I: IntoIterator<Item = T>, T: Into<Expr> {}
        pub fn lower<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn upper<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn bit_and<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn bit_or<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
        pub fn round<A>(expr: A) -> FunctionCall where A: Into<Expr> {}
        pub fn round_with_precision<A, B>(a: A, b: B) -> FunctionCall where A: Into<Expr>, B: Into<Expr> {}
        pub fn random() -> FunctionCall {}
        pub fn md5<T>(expr: T) -> FunctionCall where T: Into<Expr> {}
    }
    pub struct FunctionCall;
    impl Clone for FunctionCall {}
    impl PartialEq for FunctionCall {}
    pub struct FuncArgMod {
        pub distinct: bool,
    }
    impl Default for FuncArgMod {}
    impl Clone for FuncArgMod {}
    impl PartialEq for FuncArgMod {}
    impl FunctionCall {
        pub fn arg<T>(self, arg: T) -> Self where T: Into<Expr> {}
        pub fn args<I>(self, args: I) -> Self where I: IntoIterator<Item = Expr> {}
        pub fn get_func(&self) -> &Func {}
        pub fn get_args(&self) -> &[Expr] {}
        pub fn get_mods(&self) -> &[FuncArgMod] {}
        pub fn filter(self, condition: impl Into<Condition>) -> Self {}
        pub fn get_filter(&self) -> Option<&Condition> {}
    }
}
pub mod index {
    pub use common::*;
    pub use create::*;
    pub use drop::*;
    mod common {
        use crate::expr::Expr;
        use crate::FunctionCall;
        use crate::types::*;
        pub struct TableIndex;
        impl Default for TableIndex {}
        impl Clone for TableIndex {}
        pub enum IndexColumn {
            TableColumn(IndexColumnTableColumn),
            Expr(IndexColumnExpr),
        }
        impl Clone for IndexColumn {}
        pub struct IndexColumnTableColumn;
        impl Clone for IndexColumnTableColumn {}
        pub struct IndexColumnExpr;
        impl Clone for IndexColumnExpr {}
        impl IndexColumn {
            pub fn get_col_name(&self) -> Option<&DynIden> {}
            pub fn with_operator_class<I: IntoIden>(self, operator_class: I) -> Self {}
        }
        pub enum IndexOrder {
            Asc,
            Desc,
        }
        impl Clone for IndexOrder {}
        pub trait IntoIndexColumn: Into<IndexColumn> {
            fn into_index_column(self) -> IndexColumn;
        }
        impl<T> IntoIndexColumn for T where T: Into<IndexColumn> {}
        impl<I> From<I> for IndexColumn where I: IntoIden {}
        impl<I> From<(I, u32)> for IndexColumn where I: IntoIden {}
        impl<I> From<(I, IndexOrder)> for IndexColumn where I: IntoIden {}
        impl<I> From<(I, u32, IndexOrder)> for IndexColumn where I: IntoIden {}
        impl From<FunctionCall> for IndexColumn {}
        impl From<(FunctionCall, IndexOrder)> for IndexColumn {}
        impl From<Expr> for IndexColumn {}
        impl From<(Expr, IndexOrder)> for IndexColumn {}
        impl TableIndex {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn col(&mut self, col: IndexColumn) -> &mut Self {}
            pub fn get_name(&self) -> Option<&str> {}
            pub fn get_column_names(&self) -> Vec<String> {}
            pub fn take(&mut self) -> Self {}
        }
    }
    mod create {
        use crate::{ConditionalStatement, SchemaStatementBuilder};
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use super::common::*;
        pub struct IndexCreateStatement;
        impl Default for IndexCreateStatement {}
        impl Clone for IndexCreateStatement {}
        pub enum IndexType {
            BTree,
            FullText,
            Hash,
            Custom(DynIden),
        }
        impl Clone for IndexType {}
        impl IndexCreateStatement {
            pub fn new() -> Self {}
            pub fn if_not_exists(&mut self) -> &mut Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn col<C>(&mut self, col: C) -> &mut Self where C: IntoIndexColumn {}
            pub fn primary(&mut self) -> &mut Self {}
            pub fn unique(&mut self) -> &mut Self {}
            pub fn concurrently(&mut self) -> &mut Self {}
            pub fn nulls_not_distinct(&mut self) -> &mut Self {}
            pub fn full_text(&mut self) -> &mut Self {}
            pub fn index_type(&mut self, index_type: IndexType) -> &mut Self {}
            pub fn include<C>(&mut self, col: C) -> &mut Self where C: IntoIden {}
            pub fn is_primary_key(&self) -> bool {}
            pub fn is_unique_key(&self) -> bool {}
            pub fn is_nulls_not_distinct(&self) -> bool {}
            pub fn get_index_spec(&self) -> &TableIndex {}
            pub fn take(&mut self) -> Self {}
        }
        impl SchemaStatementBuilder for IndexCreateStatement {}
        impl IndexCreateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl ConditionalStatement for IndexCreateStatement {}
    }
    mod drop {
        use crate::SchemaStatementBuilder;
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        pub struct IndexDropStatement;
        impl Default for IndexDropStatement {}
        impl Clone for IndexDropStatement {}
        impl IndexDropStatement {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn if_exists(&mut self) -> &mut Self {}
            pub fn concurrently(&mut self) -> &mut Self {}
        }
        impl SchemaStatementBuilder for IndexDropStatement {}
        impl IndexDropStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    pub struct Index;
    impl Clone for Index {}
    pub enum IndexStatement {
        Create(IndexCreateStatement),
        Drop(IndexDropStatement),
    }
    impl Clone for IndexStatement {}
    impl Index {
        pub fn create() -> IndexCreateStatement {}
        pub fn drop() -> IndexDropStatement {}
    }
}
pub mod prepare {
    use crate::*;
    pub use std::fmt::Write;
    pub trait SqlWriter: Write + Sized + ToString {
        fn push_param<T: QueryBuilder>(&mut self, value: Value, query_builder: &T);
        fn as_writer(&mut self) -> &mut dyn Write;
    }
    impl SqlWriter for String {}
    pub struct SqlWriterValues;
    impl Clone for SqlWriterValues {}
    impl SqlWriterValues {
        pub fn new<T>(placeholder: T, numbered: bool) -> Self where T: Into<String> {}
        pub fn into_parts(self) -> (String, Values) {}
    }
    impl Write for SqlWriterValues {}
    impl std::fmt::Display for SqlWriterValues {}
    impl SqlWriter for SqlWriterValues {}
    pub fn inject_parameters(sql: &str, params: &[Value], query_builder: &impl QueryBuilder) -> String {}
}
pub mod query {
    pub use case::*;
    pub use condition::*;
    pub use delete::*;
    pub use explain::*;
    pub use insert::*;
    pub use on_conflict::*;
    pub use ordered::*;
    pub use returning::*;
    pub use select::*;
    pub use traits::*;
    pub use update::*;
    pub use window::*;
    pub use with::*;
    mod case {
        use crate::{Expr, IntoCondition};
        pub struct CaseStatement;
        impl Clone for CaseStatement {}
        impl Default for CaseStatement {}
        impl PartialEq for CaseStatement {}
        impl CaseStatement {
            pub fn new() -> Self {}
            pub fn case<C, T>(self, cond: C, then: T) -> Self where C: IntoCondition, T: Into<Expr> {}
            pub fn finally<E>(self, r#else: E) -> Self where E: Into<Expr> {}
        }
        impl Into<Expr> for CaseStatement {}
    }
    mod condition {
        use crate::expr::Expr;
        use crate::types::LogicalChainOper;
        pub enum ConditionType {
            Any,
            All,
        }
        impl Clone for ConditionType {}
        impl PartialEq for ConditionType {}
        pub struct Condition;
        impl Clone for Condition {}
        impl PartialEq for Condition {}
        pub type Cond = Condition;
        impl From<Expr> for Condition {}
        pub trait IntoCondition: Into<Condition> {
            fn into_condition(self) -> Condition {}
        }
        impl<T> IntoCondition for T where T: Into<Condition> {}
        pub enum ConditionHolderContents {
            Empty,
            Chain(Vec<LogicalChainOper>),
            Condition(Condition),
        }
        impl Default for ConditionHolderContents {}
        impl Clone for ConditionHolderContents {}
        impl PartialEq for ConditionHolderContents {}
        pub struct ConditionHolder {
            pub contents: ConditionHolderContents,
        }
        impl Default for ConditionHolder {}
        impl Clone for ConditionHolder {}
        impl PartialEq for ConditionHolder {}
        impl Condition {
            pub fn add<C>(self, condition: C) -> Self where C: Into<Condition> {}
            pub fn add_option<C>(self, other: Option<C>) -> Self where C: Into<Condition> {}
            pub fn any() -> Condition {}
            pub fn all() -> Condition {}
            pub fn not(self) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
        }
        impl From<Condition> for Expr {}
        #[macro_export]
        macro_rules! any {
            () => {};
        }
        #[macro_export]
        macro_rules! all {
            () => {};
        }
        pub trait ConditionalStatement {
            fn and_where(&mut self, other: Expr) -> &mut Self {}
            fn and_where_option(&mut self, other: Option<Expr>) -> &mut Self {}
            fn cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition;
        }
        impl ConditionHolder {
            pub fn new() -> Self {}
            pub fn new_with_condition(condition: Condition) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_one(&self) -> bool {}
            pub fn add_and_or(&mut self, condition: LogicalChainOper) {}
            pub fn add_condition(&mut self, addition: Condition) {}
        }
    }
    mod delete {
        use std::borrow::Cow;
        use crate::{
            ConditionalStatement, Expr, IntoColumnRef, IntoCondition, IntoTableRef,
            LogicalChainOper, NullOrdering, Order, OrderExpr, OrderedStatement,
            QueryBuilder, QueryStatement, QueryStatementBuilder, QueryStatementWriter,
            ReturningClause, SqlWriter, SubQueryStatement, Values, WithClause, WithQuery,
        };
        pub struct DeleteStatement;
        impl Default for DeleteStatement {}
        impl Clone for DeleteStatement {}
        impl PartialEq for DeleteStatement {}
        impl DeleteStatement {
            pub fn new() -> Self {}
            pub fn take(&mut self) -> Self {}
            pub fn from_table<T>(&mut self, tbl_ref: T) -> &mut Self
            where
                T: IntoTableRef,
            {}
            pub fn limit(&mut self, limit: u64) -> &mut Self {}
            pub fn returning(&mut self, returning_cols: ReturningClause) -> &mut Self {}
            pub fn returning_col<C>(&mut self, col: C) -> &mut Self
            where
                C: IntoColumnRef,
            {}
            pub fn returning_all(&mut self) -> &mut Self {}
            pub fn with(self, clause: WithClause) -> WithQuery {}
            pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
        }
        impl QueryStatementBuilder for DeleteStatement {}
        impl DeleteStatement {
            pub fn build_any(
                &self,
                query_builder: &impl QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_any_into(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) {}
        }
        impl From<DeleteStatement> for QueryStatement {}
        impl From<DeleteStatement> for SubQueryStatement {}
        impl QueryStatementWriter for DeleteStatement {}
        impl DeleteStatement {
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) {}
        }
        impl OrderedStatement for DeleteStatement {}
        impl DeleteStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_expr(&mut self, expr: Expr, order: Order) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: Expr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
        impl ConditionalStatement for DeleteStatement {}
        impl DeleteStatement {
            pub fn and_where(&mut self, other: Expr) -> &mut Self {}
            pub fn and_where_option(&mut self, other: Option<Expr>) -> &mut Self {}
            pub fn and_or_where(&mut self, condition: LogicalChainOper) -> &mut Self {}
            pub fn cond_where<C: IntoCondition>(&mut self, condition: C) -> &mut Self {}
        }
    }
    mod explain {
        use crate::{
            DeleteStatement, InsertStatement, QueryBuilder, QueryStatement,
            SelectStatement, SqlWriter, UpdateStatement, Values, IntoIden, IntoTableRef,
        };
        pub enum ExplainFormat {
            Text,
            Xml,
            Json,
            Yaml,
            Tree,
            Traditional,
        }
        impl Clone for ExplainFormat {}
        impl PartialEq for ExplainFormat {}
        impl ExplainFormat {
            pub fn as_str(&self) -> &'static str {}
        }
        pub enum ExplainableStatement {
            Select(SelectStatement),
            Insert(InsertStatement),
            Update(UpdateStatement),
            Delete(DeleteStatement),
        }
        impl Clone for ExplainableStatement {}
        impl PartialEq for ExplainableStatement {}
        impl From<QueryStatement> for ExplainableStatement {}
        impl From<SelectStatement> for ExplainableStatement {}
        impl From<InsertStatement> for ExplainableStatement {}
        impl From<UpdateStatement> for ExplainableStatement {}
        impl From<DeleteStatement> for ExplainableStatement {}
        pub struct ExplainStatement;
        impl Default for ExplainStatement {}
        impl Clone for ExplainStatement {}
        impl PartialEq for ExplainStatement {}
        impl ExplainStatement {
            pub fn new() -> Self {}
            pub fn statement(self, statement: impl Into<ExplainableStatement>) -> Self {}
        }
        impl ExplainStatement {
            pub fn analyze(self) -> Self {}
            pub fn format(self, format: ExplainFormat) -> Self {}
        }
        impl ExplainStatement {
            pub fn verbose(self, verbose: bool) -> Self {}
            pub fn costs(self, costs: bool) -> Self {}
            pub fn settings(self, settings: bool) -> Self {}
            pub fn generic_plan(self, generic_plan: bool) -> Self {}
            pub fn buffers(self, buffers: bool) -> Self {}
            pub fn serialize_text(self) -> Self {}
            pub fn serialize_binary(self) -> Self {}
            pub fn serialize_none(self) -> Self {}
            pub fn wal(self, wal: bool) -> Self {}
            pub fn timing(self, timing: bool) -> Self {}
            pub fn summary(self, summary: bool) -> Self {}
            pub fn memory(self, memory: bool) -> Self {}
        }
        impl ExplainStatement {
            pub fn table(table: impl IntoTableRef) -> Self {}
            pub fn table_with_column(
                table: impl IntoTableRef,
                column: impl IntoIden,
            ) -> Self {}
            pub fn table_with_wildcard(
                table: impl IntoTableRef,
                wildcard: &'static str,
            ) -> Self {}
            pub fn into_variable(self, variable: impl Into<String>) -> Self {}
            pub fn column(self, column: impl IntoIden) -> Self {}
            pub fn for_connection(self, id: u64) -> Self {}
            pub fn for_schema(self, schema: impl IntoIden) -> Self {}
            pub fn for_database(self, database: impl IntoIden) -> Self {}
        }
        impl ExplainStatement {
            pub fn query_plan(self) -> Self {}
        }
        impl ExplainStatement {
            pub fn build_collect_into(
                &self,
                query_builder: impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) {}
            pub fn build_collect(
                &self,
                query_builder: impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build(&self, query_builder: impl QueryBuilder) -> (String, Values) {}
            pub fn to_string(&self, query_builder: impl QueryBuilder) -> String {}
        }
    }
    mod insert {
        use crate::{
            Expr, IntoColumnRef, IntoIden, IntoTableRef, OnConflict, QueryBuilder,
            QueryStatement, QueryStatementBuilder, QueryStatementWriter, ReturningClause,
            SelectStatement, SqlWriter, SubQueryStatement, Values, WithClause, WithQuery,
        };
        use crate::error::Result;
        pub struct InsertStatement;
        impl Default for InsertStatement {}
        impl Clone for InsertStatement {}
        impl PartialEq for InsertStatement {}
        impl InsertStatement {
            pub fn new() -> Self {}
            pub fn take(&mut self) -> Self {}
            pub fn replace(&mut self) -> &mut Self {}
            pub fn into_table<T>(&mut self, tbl_ref: T) -> &mut Self
            where
                T: IntoTableRef,
            {}
            pub fn columns<C, I>(&mut self, columns: I) -> &mut Self
            where
                C: IntoIden,
                I: IntoIterator<Item = C>,
            {}
            pub fn select_from<S>(&mut self, select: S) -> Result<&mut Self>
            where
                S: Into<SelectStatement>,
            {}
            pub fn values<I>(&mut self, values: I) -> Result<&mut Self>
            where
                I: IntoIterator<Item = Expr>,
            {}
            pub fn values_panic<I>(&mut self, values: I) -> &mut Self
            where
                I: IntoIterator<Item = Expr>,
            {}
            pub fn values_from_panic<I, J>(&mut self, values_iter: J) -> &mut Self
            where
                I: IntoIterator<Item = Expr>,
                J: IntoIterator<Item = I>,
            {}
            pub fn on_conflict(&mut self, on_conflict: OnConflict) -> &mut Self {}
            pub fn returning(&mut self, returning: ReturningClause) -> &mut Self {}
            pub fn returning_col<C>(&mut self, col: C) -> &mut Self
            where
                C: IntoColumnRef,
            {}
            pub fn returning_all(&mut self) -> &mut Self {}
            pub fn with(self, clause: WithClause) -> WithQuery {}
            pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
            pub fn or_default_values(&mut self) -> &mut Self {}
            pub fn or_default_values_many(&mut self, num_rows: u32) -> &mut Self {}
        }
        impl QueryStatementBuilder for InsertStatement {}
        impl InsertStatement {
            pub fn build_any(
                &self,
                query_builder: &impl QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_any_into(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) {}
        }
        impl From<InsertStatement> for QueryStatement {}
        impl From<InsertStatement> for SubQueryStatement {}
        impl QueryStatementWriter for InsertStatement {}
        impl InsertStatement {
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) {}
        }
    }
    mod on_conflict {
        use crate::{DynIden, Expr, IntoCondition, IntoIden};
        pub struct OnConflict;
        impl Clone for OnConflict {}
        impl Default for OnConflict {}
        impl PartialEq for OnConflict {}
        pub enum OnConflictTarget {
            Identifiers(Vec<OnConflictIdentifier>),
            Constraint(String),
        }
        impl Clone for OnConflictTarget {}
        impl PartialEq for OnConflictTarget {}
        pub enum OnConflictIdentifier {
            Column(DynIden),
            Expr(Expr),
        }
        impl Clone for OnConflictIdentifier {}
        impl PartialEq for OnConflictIdentifier {}
        pub enum OnConflictAction {
            DoNothing(Vec<DynIden>),
            Update(Vec<OnConflictUpdate>),
        }
        impl Clone for OnConflictAction {}
        impl PartialEq for OnConflictAction {}
        pub enum OnConflictUpdate {
            Column(DynIden),
            Expr(DynIden, Expr),
        }
        impl Clone for OnConflictUpdate {}
        impl PartialEq for OnConflictUpdate {}
        impl Default for OnConflictTarget {}
        impl OnConflict {
            pub fn new() -> Self {}
            pub fn column<C>(column: C) -> Self
            where
                C: IntoIden,
            {}
            pub fn columns<I, C>(columns: I) -> Self
            where
                C: IntoIden,
                I: IntoIterator<Item = C>,
            {}
            pub fn constraint(constraint: &str) -> Self {}
            pub fn expr<T>(&mut self, expr: T) -> &mut Self
            where
                T: Into<Expr>,
            {}
            pub fn exprs<I, T>(&mut self, exprs: I) -> &mut Self
            where
                T: Into<Expr>,
                I: IntoIterator<Item = T>,
            {}
            pub fn do_nothing(&mut self) -> &mut Self {}
            pub fn do_nothing_on<C, I>(&mut self, pk_cols: I) -> &mut Self
            where
                C: IntoIden,
                I: IntoIterator<Item = C>,
            {}
            pub fn update_column<C>(&mut self, column: C) -> &mut Self
            where
                C: IntoIden,
            {}
            pub fn update_columns<C, I>(&mut self, columns: I) -> &mut Self
            where
                C: IntoIden,
                I: IntoIterator<Item = C>,
            {}
            pub fn values<C, I>(&mut self, values: I) -> &mut Self
            where
                C: IntoIden,
                I: IntoIterator<Item = (C, Expr)>,
            {}
            pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self
            where
                C: IntoIden,
                T: Into<Expr>,
            {}
            pub fn target_and_where(&mut self, other: Expr) -> &mut Self {}
            pub fn target_and_where_option(&mut self, other: Option<Expr>) -> &mut Self {}
            pub fn target_cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
            pub fn action_and_where(&mut self, other: Expr) -> &mut Self {}
            pub fn action_and_where_option(&mut self, other: Option<Expr>) -> &mut Self {}
            pub fn action_cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
        }
    }
    mod ordered {
        use std::borrow::Cow;
        use crate::{Expr, IntoColumnRef, NullOrdering, Order};
        pub trait OrderedStatement {
            fn clear_order_by(&mut self) -> &mut Self;
            fn order_by<T>(&mut self, col: T, order: Order) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            fn order_by_expr(&mut self, expr: Expr, order: Order) -> &mut Self {}
            fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order)>,
            {}
            fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            fn order_by_with_nulls<T>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            fn order_by_expr_with_nulls(
                &mut self,
                expr: Expr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
    }
    mod returning {
        use crate::{ColumnRef, Expr, IntoColumnRef};
        pub enum ReturningClause {
            All,
            Columns(Vec<ColumnRef>),
            Exprs(Vec<Expr>),
        }
        impl Clone for ReturningClause {}
        impl PartialEq for ReturningClause {}
        pub struct Returning;
        impl Clone for Returning {}
        impl Default for Returning {}
        impl Returning {
            pub fn new() -> Self {}
            pub fn all(&self) -> ReturningClause {}
            pub fn column<C>(&self, col: C) -> ReturningClause
            where
                C: IntoColumnRef,
            {}
            pub fn columns<T, I>(self, cols: I) -> ReturningClause
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = T>,
            {}
            pub fn expr<T>(&self, expr: T) -> ReturningClause
            where
                T: Into<Expr>,
            {}
            pub fn exprs<T, I>(self, exprs: I) -> ReturningClause
            where
                T: Into<Expr>,
                I: IntoIterator<Item = T>,
            {}
        }
    }
    mod select {
        use std::borrow::Cow;
        use std::fmt::Display;
        use crate::{
            ColumnRef, ConditionalStatement, DynIden, Expr, FunctionCall, IntoColumnRef,
            IntoCondition, IntoIden, IntoTableRef, IntoValueTuple, JoinOn, JoinType,
            LogicalChainOper, NullOrdering, Order, OrderExpr, OrderedStatement,
            QueryStatement, QueryStatementBuilder, QueryStatementWriter, SqlWriter,
            SubQueryStatement, TableRef, Values, WindowStatement, WithClause, WithQuery,
        };
        use crate::backend::QueryBuilder;
        pub struct SelectStatement;
        impl Default for SelectStatement {}
        impl Clone for SelectStatement {}
        impl PartialEq for SelectStatement {}
        pub enum SelectDistinct {
            All,
            Distinct,
            DistinctRow,
            DistinctOn(Vec<ColumnRef>),
        }
        impl Clone for SelectDistinct {}
        impl PartialEq for SelectDistinct {}
        pub enum WindowSelectType {
            Name(DynIden),
            Query(WindowStatement),
        }
        impl Clone for WindowSelectType {}
        impl PartialEq for WindowSelectType {}
        pub struct SelectExpr {
            pub expr: Expr,
            pub alias: Option<DynIden>,
            pub window: Option<WindowSelectType>,
        }
        impl Clone for SelectExpr {}
        impl PartialEq for SelectExpr {}
        pub enum SelectIntoTableModifier {
            Temporary,
            Unlogged,
        }
        impl Clone for SelectIntoTableModifier {}
        impl PartialEq for SelectIntoTableModifier {}
        pub struct SelectInto {
            pub target_table: DynIden,
            pub target_table_modifier: Option<SelectIntoTableModifier>,
        }
        impl Clone for SelectInto {}
        impl PartialEq for SelectInto {}
        pub struct JoinExpr {
            pub join: JoinType,
            pub table: Box<TableRef>,
            pub on: Option<JoinOn>,
            pub lateral: bool,
        }
        impl Clone for JoinExpr {}
        impl PartialEq for JoinExpr {}
        pub enum LockType {
            Update,
            NoKeyUpdate,
            Share,
            KeyShare,
        }
        impl Clone for LockType {}
        impl PartialEq for LockType {}
        pub enum LockBehavior {
            Nowait,
            SkipLocked,
        }
        impl Clone for LockBehavior {}
        impl PartialEq for LockBehavior {}
        pub struct LockClause;
        impl Clone for LockClause {}
        impl PartialEq for LockClause {}
        pub enum UnionType {
            Intersect,
            Distinct,
            Except,
            All,
        }
        impl Clone for UnionType {}
        impl PartialEq for UnionType {}
        impl<T> From<T> for SelectExpr
        where
            T: Into<Expr>,
        {}
        impl Display for SelectIntoTableModifier {}
        impl SelectInto {
            pub fn table<T>(t: T) -> Self
            where
                T: IntoIden,
            {}
            pub fn modifier(self, modifier: SelectIntoTableModifier) -> Self {}
        }
        impl From<WindowStatement> for WindowSelectType {}
        impl<T: IntoIden> From<T> for WindowSelectType {}
        pub trait SelectExprTrait: Sized {
            fn alias<A>(self, alias: A) -> SelectExpr
            where
                A: IntoIden;
            fn over(self, over_expr: impl Into<WindowSelectType>) -> SelectExpr;
        }
        impl SelectExprTrait for SelectExpr {}
        impl<T> SelectExprTrait for T
        where
            T: Into<Expr>,
        {}
        impl SelectStatement {
            pub fn new() -> Self {}
            pub fn take(&mut self) -> Self {}
            pub fn conditions<T, F>(
                &mut self,
                b: bool,
                if_true: T,
                if_false: F,
            ) -> &mut Self
            where
                T: FnOnce(&mut Self),
                F: FnOnce(&mut Self),
            {}
            pub fn apply_if<T, F>(&mut self, val: Option<T>, if_some: F) -> &mut Self
            where
                Self: Sized,
                F: FnOnce(&mut Self, T),
            {}
            pub fn apply<F>(&mut self, func: F) -> &mut Self
            where
                F: FnOnce(&mut Self),
            {}
            pub fn clear_selects(&mut self) -> &mut Self {}
            pub fn expr<T>(&mut self, expr: T) -> &mut Self
            where
                T: Into<SelectExpr>,
            {}
            pub fn exprs<T, I>(&mut self, exprs: I) -> &mut Self
            where
                T: Into<SelectExpr>,
                I: IntoIterator<Item = T>,
            {}
            pub fn exprs_mut_for_each<F>(&mut self, func: F)
            where
                F: FnMut(&mut SelectExpr),
            {}
            pub fn distinct(&mut self) -> &mut Self {}
            pub fn distinct_on<T, I>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = T>,
            {}
            pub fn column<C>(&mut self, col: C) -> &mut Self
            where
                C: IntoColumnRef,
            {}
            pub fn columns<T, I>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = T>,
            {}
            pub fn expr_as<T, A>(&mut self, expr: T, alias: A) -> &mut Self
            where
                T: Into<Expr>,
                A: IntoIden,
            {}
            pub fn expr_window<T>(
                &mut self,
                expr: T,
                window: WindowStatement,
            ) -> &mut Self
            where
                T: Into<Expr>,
            {}
            pub fn expr_window_as<T, A>(
                &mut self,
                expr: T,
                window: WindowStatement,
                alias: A,
            ) -> &mut Self
            where
                T: Into<Expr>,
                A: IntoIden,
            {}
            pub fn expr_window_name<T, W>(&mut self, expr: T, window: W) -> &mut Self
            where
                T: Into<Expr>,
                W: IntoIden,
            {}
            pub fn expr_window_name_as<T, W, A>(
                &mut self,
                expr: T,
                window: W,
                alias: A,
            ) -> &mut Self
            where
                T: Into<Expr>,
                A: IntoIden,
                W: IntoIden,
            {}
            pub fn into_table(&mut self, into_table: SelectInto) -> &mut Self {}
            pub fn from<R>(&mut self, tbl_ref: R) -> &mut Self
            where
                R: IntoTableRef,
            {}
            pub fn from_values<I, V, A>(
                &mut self,
                value_tuples: I,
                alias: A,
            ) -> &mut Self
            where
                I: IntoIterator<Item = V>,
                V: IntoValueTuple,
                A: IntoIden,
            {}
            pub fn from_as<R, A>(&mut self, tbl_ref: R, alias: A) -> &mut Self
            where
                R: IntoTableRef,
                A: IntoIden,
            {}
            pub fn from_subquery<T>(
                &mut self,
                query: SelectStatement,
                alias: T,
            ) -> &mut Self
            where
                T: IntoIden,
            {}
            pub fn from_function<T>(&mut self, func: FunctionCall, alias: T) -> &mut Self
            where
                T: IntoIden,
            {}
            pub fn from_clear(&mut self) -> &mut Self {}
            pub fn cross_join<R>(&mut self, tbl_ref: R) -> &mut Self
            where
                R: IntoTableRef,
            {}
            pub fn left_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self
            where
                R: IntoTableRef,
                C: IntoCondition,
            {}
            pub fn right_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self
            where
                R: IntoTableRef,
                C: IntoCondition,
            {}
            pub fn inner_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self
            where
                R: IntoTableRef,
                C: IntoCondition,
            {}
            pub fn full_outer_join<R, C>(
                &mut self,
                tbl_ref: R,
                condition: C,
            ) -> &mut Self
            where
                R: IntoTableRef,
                C: IntoCondition,
            {}
            pub fn straight_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self
            where
                R: IntoTableRef,
                C: IntoCondition,
            {}
            pub fn join<R, C>(
                &mut self,
                join: JoinType,
                tbl_ref: R,
                condition: C,
            ) -> &mut Self
            where
                R: IntoTableRef,
                C: IntoCondition,
            {}
            pub fn join_as<R, A, C>(
                &mut self,
                join: JoinType,
                tbl_ref: R,
                alias: A,
                condition: C,
            ) -> &mut Self
            where
                R: IntoTableRef,
                A: IntoIden,
                C: IntoCondition,
            {}
            pub fn join_subquery<T, C>(
                &mut self,
                join: JoinType,
                query: SelectStatement,
                alias: T,
                condition: C,
            ) -> &mut Self
            where
                T: IntoIden,
                C: IntoCondition,
            {}
            pub fn join_lateral<T, C>(
                &mut self,
                join: JoinType,
                query: SelectStatement,
                alias: T,
                condition: C,
            ) -> &mut Self
            where
                T: IntoIden,
                C: IntoCondition,
            {}
            pub fn group_by_columns<T, I>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = T>,
            {}
            pub fn group_by_col<T>(&mut self, col: T) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn clear_group_by(&mut self) -> &mut Self {}
            pub fn add_group_by<I>(&mut self, expr: I) -> &mut Self
            where
                I: IntoIterator<Item = Expr>,
            {}
            pub fn cond_having<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
            pub fn clear_having(&mut self) -> &mut Self {}
            pub fn and_having(&mut self, other: Expr) -> &mut Self {}
            pub fn limit(&mut self, limit: u64) -> &mut Self {}
            pub fn reset_limit(&mut self) -> &mut Self {}
            pub fn offset(&mut self, offset: u64) -> &mut Self {}
            pub fn reset_offset(&mut self) -> &mut Self {}
            pub fn lock(&mut self, r#type: LockType) -> &mut Self {}
            pub fn lock_with_tables<T, I>(
                &mut self,
                r#type: LockType,
                tables: I,
            ) -> &mut Self
            where
                T: IntoTableRef,
                I: IntoIterator<Item = T>,
            {}
            #[twelve::does(claim)]
            pub fn lock_with_behavior(
                &mut self,
                r#type: LockType,
                behavior: LockBehavior,
            ) -> &mut Self {}
            #[twelve::does(claim)]
            pub fn lock_with_tables_behavior<T, I>(
                &mut self,
                r#type: LockType,
                tables: I,
                behavior: LockBehavior,
            ) -> &mut Self
            where
                T: IntoTableRef,
                I: IntoIterator<Item = T>,
            {}
            pub fn lock_shared(&mut self) -> &mut Self {}
            #[twelve::does(claim)]
            pub fn lock_exclusive(&mut self) -> &mut Self {}
            pub fn union(
                &mut self,
                union_type: UnionType,
                query: SelectStatement,
            ) -> &mut Self {}
            pub fn unions<T: IntoIterator<Item = (UnionType, SelectStatement)>>(
                &mut self,
                unions: T,
            ) -> &mut Self {}
            pub fn with(self, clause: WithClause) -> WithQuery {}
            pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
            pub fn window<A>(&mut self, name: A, window: WindowStatement) -> &mut Self
            where
                A: IntoIden,
            {}
        }
        impl QueryStatementBuilder for SelectStatement {}
        impl SelectStatement {
            pub fn build_any(
                &self,
                query_builder: &impl QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_any_into(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) {}
        }
        impl From<SelectStatement> for QueryStatement {}
        impl From<SelectStatement> for SubQueryStatement {}
        impl QueryStatementWriter for SelectStatement {}
        impl SelectStatement {
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) {}
        }
        impl OrderedStatement for SelectStatement {}
        impl SelectStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_expr(&mut self, expr: Expr, order: Order) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: Expr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
        impl ConditionalStatement for SelectStatement {}
        impl SelectStatement {
            pub fn and_where(&mut self, other: Expr) -> &mut Self {}
            pub fn and_where_option(&mut self, other: Option<Expr>) -> &mut Self {}
            pub fn and_or_where(&mut self, condition: LogicalChainOper) -> &mut Self {}
            pub fn cond_where<C: IntoCondition>(&mut self, condition: C) -> &mut Self {}
        }
    }
    mod traits {
        use crate::{SqlWriter, SubQueryStatement};
        use crate::backend::QueryBuilder;
        use crate::value::Values;
        pub trait QueryStatementBuilder: Into<SubQueryStatement> {
            fn build_any(&self, query_builder: &impl QueryBuilder) -> (String, Values) {}
            fn build_collect_any(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) -> String {}
            fn build_collect_any_into(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            );
            fn into_sub_query_statement(self) -> SubQueryStatement {}
        }
        pub trait QueryStatementWriter: QueryStatementBuilder {
            fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
            fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) -> String {}
            fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            );
        }
    }
    mod update {
        use std::borrow::Cow;
        use crate::{
            ConditionalStatement, DynIden, Expr, IntoColumnRef, IntoCondition, IntoIden,
            IntoTableRef, LogicalChainOper, NullOrdering, Order, OrderExpr,
            OrderedStatement, QueryBuilder, QueryStatement, QueryStatementBuilder,
            QueryStatementWriter, ReturningClause, SqlWriter, SubQueryStatement, Values,
            WithClause, WithQuery,
        };
        pub struct UpdateStatement;
        impl Default for UpdateStatement {}
        impl Clone for UpdateStatement {}
        impl PartialEq for UpdateStatement {}
        impl UpdateStatement {
            pub fn new() -> Self {}
            pub fn take(&mut self) -> Self {}
            pub fn table<T>(&mut self, tbl_ref: T) -> &mut Self
            where
                T: IntoTableRef,
            {}
            pub fn from<R>(&mut self, tbl_ref: R) -> &mut Self
            where
                R: IntoTableRef,
            {}
            pub fn values<T, I>(&mut self, values: I) -> &mut Self
            where
                T: IntoIden,
                I: IntoIterator<Item = (T, Expr)>,
            {}
            pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self
            where
                C: IntoIden,
                T: Into<Expr>,
            {}
            pub fn limit(&mut self, limit: u64) -> &mut Self {}
            pub fn returning(&mut self, returning: ReturningClause) -> &mut Self {}
            pub fn returning_col<C>(&mut self, col: C) -> &mut Self
            where
                C: IntoColumnRef,
            {}
            pub fn returning_all(&mut self) -> &mut Self {}
            pub fn with(self, clause: WithClause) -> WithQuery {}
            pub fn with_cte<C: Into<WithClause>>(&mut self, clause: C) -> &mut Self {}
            pub fn get_values(&self) -> &[(DynIden, Box<Expr>)] {}
        }
        impl QueryStatementBuilder for UpdateStatement {}
        impl UpdateStatement {
            pub fn build_any(
                &self,
                query_builder: &impl QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_any_into(
                &self,
                query_builder: &impl QueryBuilder,
                sql: &mut impl SqlWriter,
            ) {}
        }
        impl From<UpdateStatement> for QueryStatement {}
        impl From<UpdateStatement> for SubQueryStatement {}
        impl QueryStatementWriter for UpdateStatement {}
        impl UpdateStatement {
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) {}
        }
        impl OrderedStatement for UpdateStatement {}
        impl UpdateStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_expr(&mut self, expr: Expr, order: Order) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: Expr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
        impl ConditionalStatement for UpdateStatement {}
        impl UpdateStatement {
            pub fn and_where(&mut self, other: Expr) -> &mut Self {}
            pub fn and_where_option(&mut self, other: Option<Expr>) -> &mut Self {}
            pub fn and_or_where(&mut self, condition: LogicalChainOper) -> &mut Self {}
            pub fn cond_where<C: IntoCondition>(&mut self, condition: C) -> &mut Self {}
        }
    }
    mod window {
        use std::borrow::Cow;
        use crate::{
            Expr, IntoColumnRef, NullOrdering, Order, OrderExpr, OrderedStatement,
        };
        pub trait OverStatement {
            fn partition_by<T>(&mut self, col: T) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            fn partition_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = T>,
            {}
            fn partition_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = T>,
            {}
        }
        pub enum Frame {
            UnboundedPreceding,
            Preceding(u32),
            CurrentRow,
            Following(u32),
            UnboundedFollowing,
        }
        impl Clone for Frame {}
        impl PartialEq for Frame {}
        pub enum FrameType {
            Range,
            Rows,
        }
        impl Clone for FrameType {}
        impl PartialEq for FrameType {}
        pub struct FrameClause;
        impl Clone for FrameClause {}
        impl PartialEq for FrameClause {}
        pub struct WindowStatement;
        impl Default for WindowStatement {}
        impl Clone for WindowStatement {}
        impl PartialEq for WindowStatement {}
        impl WindowStatement {
            pub fn new() -> Self {}
            pub fn take(&mut self) -> Self {}
            pub fn partition_by<T>(col: T) -> Self
            where
                T: IntoColumnRef,
            {}
            pub fn partition_by_custom<T>(col: T) -> Self
            where
                T: Into<Cow<'static, str>>,
            {}
            pub fn frame_start(&mut self, r#type: FrameType, start: Frame) -> &mut Self {}
            pub fn frame_between(
                &mut self,
                r#type: FrameType,
                start: Frame,
                end: Frame,
            ) -> &mut Self {}
            pub fn frame(
                &mut self,
                r#type: FrameType,
                start: Frame,
                end: Option<Frame>,
            ) -> &mut Self {}
        }
        impl OverStatement for WindowStatement {}
        impl OrderedStatement for WindowStatement {}
        impl WindowStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_expr(&mut self, expr: Expr, order: Order) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T: IntoColumnRef>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: Expr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: Into<Cow<'static, str>>,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
    }
    mod with {
        use crate::{
            Expr, IntoIden, QueryBuilder, QueryStatementBuilder, QueryStatementWriter,
            SelectExpr, SelectStatement, SqlWriter, SubQueryStatement, Values,
        };
        pub struct CommonTableExpression;
        impl Clone for CommonTableExpression {}
        impl Default for CommonTableExpression {}
        impl PartialEq for CommonTableExpression {}
        impl CommonTableExpression {
            pub fn new() -> CommonTableExpression {}
            pub fn table_name<T>(&mut self, table_name: T) -> &mut Self
            where
                T: IntoIden,
            {}
            pub fn values(&mut self, values: Vec<Values>) -> &mut Self {}
            pub fn column<C>(&mut self, col: C) -> &mut Self
            where
                C: IntoIden,
            {}
            pub fn columns<T, I>(&mut self, cols: I) -> &mut Self
            where
                T: IntoIden,
                I: IntoIterator<Item = T>,
            {}
            pub fn materialized(&mut self, materialized: bool) -> &mut Self {}
            pub fn query<Q>(&mut self, query: Q) -> &mut Self
            where
                Q: Into<SubQueryStatement>,
            {}
            pub fn from_select(select: SelectStatement) -> Self {}
            pub fn try_set_cols_from_select(
                &mut self,
                select: &SelectStatement,
            ) -> bool {}
        }
        pub enum SearchOrder {
            BREADTH,
            DEPTH,
        }
        impl Clone for SearchOrder {}
        impl PartialEq for SearchOrder {}
        pub struct Search;
        impl Clone for Search {}
        impl Default for Search {}
        impl PartialEq for Search {}
        impl Search {
            pub fn new_from_order_and_expr<EXPR>(order: SearchOrder, expr: EXPR) -> Self
            where
                EXPR: Into<SelectExpr>,
            {}
            pub fn new() -> Self {}
            pub fn order(&mut self, order: SearchOrder) -> &mut Self {}
            pub fn expr<EXPR>(&mut self, expr: EXPR) -> &mut Self
            where
                EXPR: Into<SelectExpr>,
            {}
        }
        pub struct Cycle;
        impl Clone for Cycle {}
        impl Default for Cycle {}
        impl PartialEq for Cycle {}
        impl Cycle {
            pub fn new_from_expr_set_using<EXPR, ID1, ID2>(
                expr: EXPR,
                set: ID1,
                using: ID2,
            ) -> Self
            where
                EXPR: Into<Expr>,
                ID1: IntoIden,
                ID2: IntoIden,
            {}
            pub fn new() -> Self {}
            pub fn expr<EXPR>(&mut self, expr: EXPR) -> &mut Self
            where
                EXPR: Into<Expr>,
            {}
            pub fn set<ID>(&mut self, set: ID) -> &mut Self
            where
                ID: IntoIden,
            {}
            pub fn using<ID>(&mut self, using: ID) -> &mut Self
            where
                ID: IntoIden,
            {}
        }
        pub struct WithClause;
        impl Clone for WithClause {}
        impl Default for WithClause {}
        impl PartialEq for WithClause {}
        impl WithClause {
            pub fn new() -> Self {}
            pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
            pub fn search(&mut self, search: Search) -> &mut Self {}
            pub fn cycle(&mut self, cycle: Cycle) -> &mut Self {}
            pub fn cte(&mut self, cte: CommonTableExpression) -> &mut Self {}
            pub fn query<T>(self, query: T) -> WithQuery
            where
                T: Into<SubQueryStatement>,
            {}
        }
        impl From<CommonTableExpression> for WithClause {}
        pub struct WithQuery;
        impl Clone for WithQuery {}
        impl Default for WithQuery {}
        impl PartialEq for WithQuery {}
        impl WithQuery {
            pub fn new() -> Self {}
            pub fn with_clause(&mut self, with_clause: WithClause) -> &mut Self {}
            pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
            pub fn search(&mut self, search: Search) -> &mut Self {}
            pub fn cycle(&mut self, cycle: Cycle) -> &mut Self {}
            pub fn cte(&mut self, cte: CommonTableExpression) -> &mut Self {}
            pub fn query<T>(&mut self, query: T) -> &mut Self
            where
                T: Into<SubQueryStatement>,
            {}
        }
        impl QueryStatementBuilder for WithQuery {}
        impl From<WithQuery> for SubQueryStatement {}
        impl QueryStatementWriter for WithQuery {}
        impl WithQuery {
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) -> String {}
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut impl SqlWriter,
            ) {}
        }
    }
    pub struct Query;
    impl Clone for Query {}
    pub enum QueryStatement {
        Select(SelectStatement),
        Insert(InsertStatement),
        Update(UpdateStatement),
        Delete(DeleteStatement),
    }
    impl Clone for QueryStatement {}
    pub enum SubQueryStatement {
        SelectStatement(SelectStatement),
        InsertStatement(InsertStatement),
        UpdateStatement(UpdateStatement),
        DeleteStatement(DeleteStatement),
        WithStatement(WithQuery),
    }
    impl Clone for SubQueryStatement {}
    impl PartialEq for SubQueryStatement {}
    impl Query {
        pub fn select() -> SelectStatement {}
        pub fn insert() -> InsertStatement {}
        pub fn update() -> UpdateStatement {}
        pub fn delete() -> DeleteStatement {}
        pub fn with() -> WithClause {}
        pub fn returning() -> Returning {}
    }
}
pub mod raw_sql {
    use crate::QueryBuilder;
    pub mod seaql {
        use crate::{Value, Values};
        pub struct Query {
            pub sql: String,
            pub values: Values,
        }
        pub fn query(sql: &str) -> Query {}
        impl Query {
            pub fn bind<V: Into<Value> + Clone>(self, v: &V) -> Self {}
            pub fn into_parts(self) -> (String, Values) {}
        }
        pub struct DebugQuery {
            pub sql: String,
            pub params: Vec<String>,
        }
        pub fn debug(sql: &str) -> DebugQuery {}
        impl DebugQuery {
            pub fn bind<V: std::fmt::Debug>(self, v: V) -> Self {}
        }
    }
    pub struct RawSqlQueryBuilder;
    impl RawSqlQueryBuilder {
        pub fn new<T: QueryBuilder>(backend: T) -> Self {}
        pub fn push_fragment(&mut self, sql: &str) -> &mut Self {}
        pub fn push_parameters(&mut self, n: usize) -> &mut Self {}
        pub fn push_tuple_parameter_groups(&mut self, len: usize, tuple_arity: usize) -> &mut Self {}
        pub fn finish(self) -> String {}
    }
}
pub mod schema {
    use crate::{ForeignKeyStatement, IndexStatement, TableStatement};
    use crate::backend::SchemaBuilder;
    pub enum SchemaStatement {
        TableStatement(TableStatement),
        IndexStatement(IndexStatement),
        ForeignKeyStatement(ForeignKeyStatement),
    }
    impl Clone for SchemaStatement {}
    pub trait SchemaStatementBuilder {
        fn build<T>(&self, schema_builder: T) -> String where T: SchemaBuilder;
        fn to_string<T>(&self, schema_builder: T) -> String where T: SchemaBuilder {}
    }
}
pub mod table {
    use crate::SchemaBuilder;
    pub use alter::*;
    pub use column::*;
    pub use constraint::*;
    pub use create::*;
    pub use drop::*;
    pub use rename::*;
    pub use truncate::*;
    mod alter {
        use crate::{ColumnDef, IntoColumnDef, SchemaStatementBuilder, TableForeignKey};
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        pub struct TableAlterStatement;
        impl Default for TableAlterStatement {}
        impl Clone for TableAlterStatement {}
        pub struct AddColumnOption;
        impl Clone for AddColumnOption {}
        pub struct DropColumnOption;
        impl Clone for DropColumnOption {}
        pub enum TableAlterOption {
            AddColumn(AddColumnOption),
            ModifyColumn(ColumnDef),
            RenameColumn(DynIden, DynIden),
            DropColumn(DropColumnOption),
            AddForeignKey(TableForeignKey),
            DropForeignKey(DynIden),
            DropConstraint(DynIden),
        }
        impl Clone for TableAlterOption {}
        impl TableAlterStatement {
            pub fn new() -> Self {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn add_column<C: IntoColumnDef>(&mut self, column_def: C) -> &mut Self {}
            pub fn add_column_if_not_exists<C: IntoColumnDef>(&mut self, column_def: C) -> &mut Self {}
            pub fn modify_column<C: IntoColumnDef>(&mut self, column_def: C) -> &mut Self {}
            pub fn rename_column<T, R>(&mut self, from_name: T, to_name: R) -> &mut Self where T: IntoIden, R: IntoIden {}
            pub fn drop_column<T>(&mut self, col_name: T) -> &mut Self where T: IntoIden {}
            pub fn drop_column_if_exists<T>(&mut self, col_name: T) -> &mut Self where T: IntoIden {}
            pub fn add_foreign_key(&mut self, foreign_key: &TableForeignKey) -> &mut Self {}
            pub fn drop_foreign_key<T>(&mut self, name: T) -> &mut Self where T: IntoIden {}
            pub fn drop_constraint<T>(&mut self, name: T) -> &mut Self where T: IntoIden {}
            pub fn take(&mut self) -> Self {}
        }
        impl SchemaStatementBuilder for TableAlterStatement {}
        impl TableAlterStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    mod column {
        use std::fmt;
        use crate::expr::*;
        use crate::table::Check;
        use crate::types::*;
        pub struct ColumnDef;
        impl Clone for ColumnDef {}
        pub trait IntoColumnDef: Into<ColumnDef> {
            fn into_column_def(self) -> ColumnDef;
        }
        impl<T> IntoColumnDef for T where T: Into<ColumnDef> {}
        impl From<&mut ColumnDef> for ColumnDef {}
        pub enum ColumnType {
            Char(Option<u32>),
            String(StringLen),
            Text,
            Blob,
            TinyInteger,
            SmallInteger,
            Integer,
            BigInteger,
            TinyUnsigned,
            SmallUnsigned,
            Unsigned,
            BigUnsigned,
            Float,
            Double,
            Decimal(Option<(u32, u32)>),
            DateTime,
            Timestamp,
            TimestampWithTimeZone,
            Time,
            Date,
            Year,
            Interval(Option<PgInterval>, Option<u32>),
            Binary(u32),
            VarBinary(StringLen),
            Bit(Option<u32>),
            VarBit(u32),
            Boolean,
            Money(Option<(u32, u32)>),
            Json,
            JsonBinary,
            Uuid,
            Custom(DynIden),
            Enum { name: DynIden, variants: Vec<DynIden> },
            Array(RcOrArc<ColumnType>),
            Vector(Option<u32>),
            Cidr,
            Inet,
            MacAddr,
            LTree,
        }
        impl Clone for ColumnType {}
        pub enum StringLen {
            N(u32),
            Max,
            None,
        }
        impl Default for StringLen {}
        impl Clone for StringLen {}
        impl PartialEq for StringLen {}
        impl PartialEq for ColumnType {}
        impl ColumnType {
            pub fn custom<T>(ty: T) -> ColumnType where T: IntoIden {}
            pub fn string(length: Option<u32>) -> ColumnType {}
            pub fn var_binary(length: u32) -> ColumnType {}
        }
        pub struct ColumnSpec {
            pub nullable: Option<bool>,
            pub default: Option<Expr>,
            pub auto_increment: bool,
            pub unique: bool,
            pub primary_key: bool,
            pub check: Option<Check>,
            pub generated: Option<Generated>,
            pub extra: Option<String>,
            pub comment: Option<String>,
            pub using: Option<Expr>,
        }
        impl Clone for ColumnSpec {}
        impl Default for ColumnSpec {}
        pub struct Generated {
            pub expr: Expr,
            pub stored: bool,
        }
        impl Clone for Generated {}
        pub enum PgInterval {
            Year,
            Month,
            Day,
            Hour,
            Minute,
            Second,
            YearToMonth,
            DayToHour,
            DayToMinute,
            DayToSecond,
            HourToMinute,
            HourToSecond,
            MinuteToSecond,
        }
        impl Clone for PgInterval {}
        impl PartialEq for PgInterval {}
        pub enum PgDateTruncUnit {
            Microseconds,
            Milliseconds,
            Second,
            Minute,
            Hour,
            Day,
            Week,
            Month,
            Quarter,
            Year,
            Decade,
            Century,
            Millennium,
        }
        impl Clone for PgDateTruncUnit {}
        impl PartialEq for PgDateTruncUnit {}
        impl fmt::Display for PgDateTruncUnit {}
        impl ColumnDef {
            pub fn new<T>(name: T) -> Self where T: IntoIden {}
            pub fn new_with_type<T>(name: T, types: ColumnType) -> Self where T: IntoIden {}
            pub fn not_null(&mut self) -> &mut Self {}
            pub fn null(&mut self) -> &mut Self {}
            pub fn default<T>(&mut self, value: T) -> &mut Self where T: Into<Expr> {}
            pub fn auto_increment(&mut self) -> &mut Self {}
            pub fn unique_key(&mut self) -> &mut Self {}
            pub fn primary_key(&mut self) -> &mut Self {}
            pub fn char_len(&mut self, length: u32) -> &mut Self {}
            pub fn char(&mut self) -> &mut Self {}
            pub fn string_len(&mut self, length: u32) -> &mut Self {}
            pub fn string(&mut self) -> &mut Self {}
            pub fn text(&mut self) -> &mut Self {}
            pub fn tiny_integer(&mut self) -> &mut Self {}
            pub fn small_integer(&mut self) -> &mut Self {}
            pub fn integer(&mut self) -> &mut Self {}
            pub fn big_integer(&mut self) -> &mut Self {}
            pub fn tiny_unsigned(&mut self) -> &mut Self {}
            pub fn small_unsigned(&mut self) -> &mut Self {}
            pub fn unsigned(&mut self) -> &mut Self {}
            pub fn big_unsigned(&mut self) -> &mut Self {}
            pub fn float(&mut self) -> &mut Self {}
            pub fn double(&mut self) -> &mut Self {}
            pub fn decimal_len(&mut self, precision: u32, scale: u32) -> &mut Self {}
            pub fn decimal(&mut self) -> &mut Self {}
            pub fn date_time(&mut self) -> &mut Self {}
            pub fn interval(&mut self, fields: Option<PgInterval>, precision: Option<u32>) -> &mut Self {}
            pub fn timestamp(&mut self) -> &mut Self {}
            pub fn timestamp_with_time_zone(&mut self) -> &mut Self {}
            pub fn time(&mut self) -> &mut Self {}
            pub fn date(&mut self) -> &mut Self {}
            pub fn year(&mut self) -> &mut Self {}
            pub fn binary_len(&mut self, length: u32) -> &mut Self {}
            pub fn binary(&mut self) -> &mut Self {}
            pub fn var_binary(&mut self, length: u32) -> &mut Self {}
            pub fn bit(&mut self, length: Option<u32>) -> &mut Self {}
            pub fn varbit(&mut self, length: u32) -> &mut Self {}
            pub fn blob(&mut self) -> &mut Self {}
            pub fn boolean(&mut self) -> &mut Self {}
            pub fn money_len(&mut self, precision: u32, scale: u32) -> &mut Self {}
            pub fn money(&mut self) -> &mut Self {}
            pub fn json(&mut self) -> &mut Self {}
            pub fn json_binary(&mut self) -> &mut Self {}
            pub fn uuid(&mut self) -> &mut Self {}
            pub fn custom<T>(&mut self, name: T) -> &mut Self where T: IntoIden {}
            pub fn enumeration<N, S, V>(&mut self, name: N, variants: V) -> &mut Self where N: IntoIden, S: IntoIden, V: IntoIterator<Item = S> {}
            pub fn array(&mut self, elem_type: ColumnType) -> &mut Self {}
            pub fn cidr(&mut self) -> &mut Self {}
            pub fn inet(&mut self) -> &mut Self {}
            pub fn mac_address(&mut self) -> &mut Self {}
            pub fn ltree(&mut self) -> &mut Self {}
            pub fn check<T>(&mut self, check: T) -> &mut Self where T: Into<Check> {}
            pub fn generated<T>(&mut self, expr: T, stored: bool) -> &mut Self where T: Into<Expr> {}
            pub fn extra<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn using<T>(&mut self, value: T) -> &mut Self where T: Into<Expr> {}
            pub fn comment<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn get_column_name(&self) -> String {}
            pub fn get_column_type(&self) -> Option<&ColumnType> {}
            pub fn get_column_spec(&self) -> &ColumnSpec {}
            pub fn take(&mut self) -> Self {}
        }
    }
    mod constraint {
        use crate::{DynIden, Expr};
        pub struct Check;
        impl Clone for Check {}
        impl Check {
            pub fn named<N, E>(name: N, expr: E) -> Self where N: Into<DynIden>, E: Into<Expr> {}
            pub fn unnamed<E>(expr: E) -> Self where E: Into<Expr> {}
        }
        impl<E> From<E> for Check where E: Into<Expr> {}
        impl<I, E> From<(I, E)> for Check where I: Into<DynIden>, E: Into<Expr> {}
    }
    mod create {
        use crate::{ColumnDef, Expr, IntoColumnDef, SchemaStatementBuilder};
        use crate::backend::SchemaBuilder;
        use crate::foreign_key::*;
        use crate::index::*;
        use crate::table::constraint::Check;
        use crate::types::*;
        pub struct TableCreateStatement;
        impl Default for TableCreateStatement {}
        impl Clone for TableCreateStatement {}
        pub enum TableOpt {
            Engine(String),
            Collate(String),
            CharacterSet(String),
        }
        impl Clone for TableOpt {}
        pub enum PartitionBy {
            Range(Vec<DynIden>),
            List(Vec<DynIden>),
            Hash(Vec<DynIden>),
            Key(Vec<DynIden>),
        }
        impl Clone for PartitionBy {}
        pub enum PartitionValues {
            In(Vec<Expr>),
            FromTo(Vec<Expr>, Vec<Expr>),
            LessThan(Vec<Expr>),
            With(u32, u32),
        }
        impl Clone for PartitionValues {}
        impl TableCreateStatement {
            pub fn new() -> Self {}
            pub fn if_not_exists(&mut self) -> &mut Self {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn comment<T>(&mut self, comment: T) -> &mut Self where T: Into<String> {}
            pub fn col<C: IntoColumnDef>(&mut self, column: C) -> &mut Self {}
            pub fn check<T>(&mut self, value: T) -> &mut Self where T: Into<Check> {}
            pub fn index(&mut self, index: &mut IndexCreateStatement) -> &mut Self {}
            pub fn primary_key(&mut self, index: &mut IndexCreateStatement) -> &mut Self {}
            pub fn foreign_key(&mut self, foreign_key: &mut ForeignKeyCreateStatement) -> &mut Self {}
            pub fn engine<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn collate<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn character_set<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn partition_by_range<I, T>(&mut self, cols: I) -> &mut Self where I: IntoIterator<Item = T>, T: IntoIden {}
            pub fn partition_by_list<I, T>(&mut self, cols: I) -> &mut Self where I: IntoIterator<Item = T>, T: IntoIden {}
            pub fn partition_by_hash<I, T>(&mut self, cols: I) -> &mut Self where I: IntoIterator<Item = T>, T: IntoIden {}
            pub fn partition_by_key<I, T>(&mut self, cols: I) -> &mut Self where I: IntoIterator<Item = T>, T: IntoIden {}
            pub fn partition_of<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn values_in<I, T>(&mut self, values: I) -> &mut Self where I: IntoIterator<Item = T>, T: Into<Expr> {}
            pub fn values_from_to<I, T, J, U>(&mut self, from: I, to: J) -> &mut Self where I: IntoIterator<Item = T>, T: Into<Expr>, J: IntoIterator<Item = U>, U: Into<Expr> {}
            pub fn values_less_than<I, T>(&mut self, values: I) -> &mut Self where I: IntoIterator<Item = T>, T: Into<Expr> {}
            pub fn values_with(&mut self, modulus: u32, remainder: u32) -> &mut Self {}
            pub fn add_partition<T>(&mut self, name: T, values: Option<PartitionValues>) -> &mut Self where T: IntoIden {}
            pub fn get_table_name(&self) -> Option<&TableRef> {}
            pub fn get_columns(&self) -> &Vec<ColumnDef> {}
            pub fn get_comment(&self) -> Option<&String> {}
            pub fn get_foreign_key_create_stmts(&self) -> &Vec<ForeignKeyCreateStatement> {}
            pub fn get_indexes(&self) -> &Vec<IndexCreateStatement> {}
            pub fn extra<T>(&mut self, extra: T) -> &mut Self where T: Into<String> {}
            pub fn get_extra(&self) -> Option<&String> {}
            pub fn temporary(&mut self) -> &mut Self {}
            pub fn take(&mut self) -> Self {}
        }
        impl SchemaStatementBuilder for TableCreateStatement {}
        impl TableCreateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    mod drop {
        use crate::SchemaStatementBuilder;
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        pub struct TableDropStatement;
        impl Default for TableDropStatement {}
        impl Clone for TableDropStatement {}
        pub enum TableDropOpt {
            Restrict,
            Cascade,
        }
        impl Clone for TableDropOpt {}
        impl TableDropStatement {
            pub fn new() -> Self {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn if_exists(&mut self) -> &mut Self {}
            pub fn restrict(&mut self) -> &mut Self {}
            pub fn cascade(&mut self) -> &mut Self {}
            pub fn take(&mut self) -> Self {}
        }
        impl SchemaStatementBuilder for TableDropStatement {}
        impl TableDropStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    mod rename {
        use crate::SchemaStatementBuilder;
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        pub struct TableRenameStatement;
        impl Default for TableRenameStatement {}
        impl Clone for TableRenameStatement {}
        impl TableRenameStatement {
            pub fn new() -> Self {}
            pub fn table<T, R>(&mut self, from_name: T, to_name: R) -> &mut Self where T: IntoTableRef, R: IntoTableRef {}
            pub fn take(&mut self) -> Self {}
        }
        impl SchemaStatementBuilder for TableRenameStatement {}
        impl TableRenameStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    mod truncate {
        use crate::SchemaStatementBuilder;
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        pub struct TableTruncateStatement;
        impl Default for TableTruncateStatement {}
        impl Clone for TableTruncateStatement {}
        impl TableTruncateStatement {
            pub fn new() -> Self {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn take(&mut self) -> Self {}
        }
        impl SchemaStatementBuilder for TableTruncateStatement {}
        impl TableTruncateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
    }
    pub struct Table;
    pub enum TableStatement {
        Create(TableCreateStatement),
        Alter(TableAlterStatement),
        Drop(TableDropStatement),
        Rename(TableRenameStatement),
        Truncate(TableTruncateStatement),
    }
    impl Clone for TableStatement {}
    impl Table {
        pub fn create() -> TableCreateStatement {}
        pub fn alter() -> TableAlterStatement {}
        pub fn drop() -> TableDropStatement {}
        pub fn rename() -> TableRenameStatement {}
        pub fn truncate() -> TableTruncateStatement {}
    }
    impl TableStatement {
        pub fn build<T>(&self, table_builder: T) -> String where T: SchemaBuilder {}
        pub fn to_string<T>(&self, table_builder: T) -> String where T: SchemaBuilder {}
    }
}
pub mod token {
    use std::iter::Iterator;
    pub struct Tokenizer<'a>;
    pub enum Token<'a> {
        Quoted(&'a str),
        Unquoted(&'a str),
        Space(&'a str),
        Punctuation(&'a str),
        Comment(&'a str),
    }
    impl<'a> PartialEq for Token<'a> {}
    impl<'a> Tokenizer<'a> {
        pub fn new(string: &'a str) -> Self {}
        pub fn iter(self) -> impl Iterator<Item = Token<'a>> {}
    }
    impl<'a> Iterator for Tokenizer<'a> {
        type Item = Token<'a>;
    }
    impl Token<'_> {
        pub fn is_quoted(&self) -> bool {}
        pub fn is_unquoted(&self) -> bool {}
        pub fn is_space(&self) -> bool {}
        pub fn is_punctuation(&self) -> bool {}
        pub fn as_str(&self) -> &str {}
        pub fn unquote(&self) -> Option<String> {}
    }
    impl std::fmt::Display for Token<'_> {}
}
pub mod types {
    use crate::Values;
    use crate::expr::*;
    use crate::query::*;
    use std::fmt::Debug;
    use crate::extension::postgres::PgBinOper;
    use crate::extension::sqlite::SqliteBinOper;
    pub use iden::*;
    mod iden {
        pub use compound::*;
        pub use core::*;
        pub use qualification::*;
        pub use quote::*;
        mod compound {
            use crate::{FunctionCall, SelectStatement, ValueTuple};
            use std::iter::Flatten;
            use super::*;
            pub trait IdenList {
                type IntoIter: Iterator<Item = DynIden>;
                fn into_iter(self) -> Self::IntoIter;
            }
            impl<I> IdenList for I where I: IntoIden {
                type IntoIter = std::iter::Once<DynIden>;
            }
            impl<A, B> IdenList for (A, B) where A: IntoIden, B: IntoIden {
                type IntoIter = std::array::IntoIter<DynIden, 2>;
            }
            impl<A, B, C> IdenList for (A, B, C) where A: IntoIden, B: IntoIden, C: IntoIden {
                type IntoIter = std::array::IntoIter<DynIden, 3>;
            }
            pub struct DatabaseName(pub DynIden);
            impl Clone for DatabaseName {}
            impl PartialEq for DatabaseName {}
            impl std::hash::Hash for DatabaseName {}
            impl<T> From<T> for DatabaseName where T: IntoIden {}
            pub struct SchemaName(pub Option<DatabaseName>, pub DynIden);
            impl Clone for SchemaName {}
            impl PartialEq for SchemaName {}
            impl std::hash::Hash for SchemaName {}
            pub struct TypeRef(pub Option<SchemaName>, pub DynIden);
            impl Clone for TypeRef {}
            impl PartialEq for TypeRef {}
            impl std::hash::Hash for TypeRef {}
            pub trait IntoTypeRef: Into<TypeRef> {
                fn into_type_ref(self) -> TypeRef;
            }
            impl<T> IntoTypeRef for T where T: Into<TypeRef> {}
            pub struct TableName(pub Option<SchemaName>, pub DynIden);
            impl Clone for TableName {}
            impl PartialEq for TableName {}
            impl std::hash::Hash for TableName {}
            pub struct ColumnName(pub Option<TableName>, pub DynIden);
            impl Clone for ColumnName {}
            impl PartialEq for ColumnName {}
            impl std::hash::Hash for ColumnName {}
            impl IdenList for ColumnName {
                type IntoIter = Flatten<std::array::IntoIter<Option<DynIden>, 4>>;
            }
            pub enum ColumnRef {
                Column(ColumnName),
                Asterisk(Option<TableName>),
            }
            impl Clone for ColumnRef {}
            impl PartialEq for ColumnRef {}
            impl From<Asterisk> for ColumnRef {}
            impl<T> From<T> for ColumnRef where T: Into<ColumnName> {}
            impl<T> From<(T, Asterisk)> for ColumnRef where T: IntoIden {}
            pub trait IntoColumnRef: Into<ColumnRef> {
                fn into_column_ref(self) -> ColumnRef;
            }
            impl<T> IntoColumnRef for T where T: Into<ColumnRef> {}
            pub enum TableRef {
                Table(TableName, Option<DynIden>),
                SubQuery(Box<SelectStatement>, DynIden),
                ValuesList(Vec<ValueTuple>, DynIden),
                FunctionCall(FunctionCall, DynIden),
            }
            impl Clone for TableRef {}
            impl PartialEq for TableRef {}
            impl TableRef {
                pub fn alias<A>(self, alias: A) -> Self where A: IntoIden {}
            }
            impl<T> From<T> for TableRef where T: Into<TableName> {}
            pub trait IntoTableRef: Into<TableRef> {
                fn into_table_ref(self) -> TableRef {}
            }
            impl<T> IntoTableRef for T where T: Into<TableRef> {}
        }
        mod core {
            use std::borrow::Cow;
            pub trait Iden {
                fn quoted(&self) -> Cow<'static, str> {}
                fn to_string(&self) -> String {}
                fn unquoted(&self) -> &str;
            }
            impl Iden for &'static str {}
            pub trait IdenStatic: Iden + 'static {
                fn as_str(&self) -> &'static str;
            }
            pub struct DynIden;
            impl Clone for DynIden {}
            impl PartialEq for DynIden {}
            impl std::hash::Hash for DynIden {}
            impl DynIden {
                pub fn inner(&self) -> Cow<'static, str> {}
            }
            impl std::fmt::Display for DynIden {}
            pub trait IntoIden: Into<DynIden> {
                fn into_iden(self) -> DynIden;
            }
            impl<T> IntoIden for T where T: Into<DynIden> {}
            impl From<String> for DynIden {}
            impl<T> From<T> for DynIden where T: Iden {}
            pub struct Alias(pub String);
            impl Clone for Alias {}
            impl PartialEq for Alias {}
            impl PartialOrd for Alias {}
            impl Ord for Alias {}
            impl std::hash::Hash for Alias {}
            impl Alias {
                pub fn new<T>(n: T) -> Self where T: Into<String> {}
            }
            impl Iden for Alias {}
            pub struct NullAlias;
            impl Default for NullAlias {}
            impl Clone for NullAlias {}
            impl NullAlias {
                pub fn new() -> Self {}
            }
            impl Iden for NullAlias {}
            pub struct Asterisk;
            impl Default for Asterisk {}
            impl Clone for Asterisk {}
            pub const fn is_static_iden(string: &str) -> bool {}
        }
        mod qualification {
            use super::*;
            pub trait MaybeQualifiedOnce {
                fn into_2_parts(self) -> (Option<DynIden>, DynIden);
            }
            impl<T> MaybeQualifiedOnce for T where T: IntoIden {}
            impl<S, T> MaybeQualifiedOnce for (S, T) where S: IntoIden, T: IntoIden {}
            pub trait MaybeQualifiedTwice {
                fn into_3_parts(self) -> (Option<(Option<DynIden>, DynIden)>, DynIden);
            }
            impl<T> MaybeQualifiedTwice for T where T: MaybeQualifiedOnce {}
            impl<S, T, U> MaybeQualifiedTwice for (S, T, U) where S: IntoIden, T: IntoIden, U: IntoIden {}
            impl<T> From<T> for SchemaName where T: MaybeQualifiedOnce {}
            impl<T> From<T> for TypeRef where T: MaybeQualifiedTwice {}
            impl<T> From<T> for TableName where T: MaybeQualifiedTwice {}
            impl<T> From<T> for ColumnName where T: MaybeQualifiedTwice {}
        }
        mod quote {
            pub struct Quote;
            impl Clone for Quote {}
            impl PartialEq for Quote {}
            impl Quote {
                pub fn new(c: u8) -> Self {}
                pub fn left(&self) -> char {}
                pub fn right(&self) -> char {}
            }
            impl From<char> for Quote {}
            impl From<(char, char)> for Quote {}
            impl From<u8> for Quote {}
            impl From<(u8, u8)> for Quote {}
        }
    }
    pub type RcOrArc<T> = std::sync::Arc<T>;
    pub struct SeaRc;
    impl SeaRc {
        pub fn new<I>(i: I) -> DynIden where I: Iden {}
        pub fn clone(iden: &DynIden) -> DynIden {}
    }
    pub enum UnOper {
        Not,
    }
    impl Clone for UnOper {}
    impl PartialEq for UnOper {}
    pub enum BinOper {
        And,
        Or,
        Like,
        NotLike,
        Is,
        IsNot,
        In,
        NotIn,
        Between,
        NotBetween,
        Equal,
        NotEqual,
        SmallerThan,
        GreaterThan,
        SmallerThanOrEqual,
        GreaterThanOrEqual,
        Add,
        Sub,
        Mul,
        Div,
        Mod,
        BitAnd,
        BitOr,
        LShift,
        RShift,
        As,
        Escape,
        Custom(&'static str),
        PgOperator(PgBinOper),
        SqliteOperator(SqliteBinOper),
    }
    impl Clone for BinOper {}
    impl PartialEq for BinOper {}
    pub enum LogicalChainOper {
        And(Expr),
        Or(Expr),
    }
    impl Clone for LogicalChainOper {}
    impl PartialEq for LogicalChainOper {}
    pub enum JoinType {
        Join,
        CrossJoin,
        InnerJoin,
        LeftJoin,
        RightJoin,
        FullOuterJoin,
        StraightJoin,
    }
    impl Clone for JoinType {}
    impl PartialEq for JoinType {}
    pub enum NullOrdering {
        First,
        Last,
    }
    impl Clone for NullOrdering {}
    impl PartialEq for NullOrdering {}
    pub struct OrderExpr;
    impl Clone for OrderExpr {}
    impl PartialEq for OrderExpr {}
    pub enum JoinOn {
        Condition(Box<ConditionHolder>),
        Columns(Vec<Expr>),
    }
    impl Clone for JoinOn {}
    impl PartialEq for JoinOn {}
    pub enum Order {
        Asc,
        Desc,
        Field(Values),
    }
    impl Clone for Order {}
    impl PartialEq for Order {}
    pub enum Keyword {
        Null,
        CurrentDate,
        CurrentTime,
        CurrentTimestamp,
        Default,
        Custom(DynIden),
    }
    impl Clone for Keyword {}
    impl PartialEq for Keyword {}
    pub struct LikeExpr;
    impl Clone for LikeExpr {}
    impl LikeExpr {
        pub fn new<T>(pattern: T) -> Self where T: Into<String> {}
        pub fn str<T>(pattern: T) -> Self where T: Into<String> {}
        pub fn escape(self, c: char) -> Self {}
    }
    pub trait IntoLikeExpr: Into<LikeExpr> {
        fn into_like_expr(self) -> LikeExpr;
    }
    impl<T> IntoLikeExpr for T where T: Into<LikeExpr> {}
    impl<T> From<T> for LikeExpr where T: Into<String> {}
    pub enum SubQueryOper {
        Exists,
        Any,
        Some,
        All,
    }
    impl Clone for SubQueryOper {}
    impl PartialEq for SubQueryOper {}
}
pub mod value {
    use std::borrow::Cow;
    use crate::{ColumnType, RcOrArc};
    use prelude::*;
    pub use value_class::*;
    pub use value_tuple::*;
    pub use with_json::sea_value_to_json_value;
    pub mod prelude {
        pub use serde_json;
        pub use chrono;
        pub use time;
        pub use rust_decimal;
        pub use uuid;
        pub use serde_json::Value as Json;
        pub use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
        pub use time::{OffsetDateTime, PrimitiveDateTime};
        pub use rust_decimal::Decimal;
        pub use uuid::Uuid;
    }
    mod hashable_value {
        use super::*;
        use std::hash::Hash;
        impl PartialEq for Value {}
        impl Hash for Value {}
    }
    mod value_class {
        pub trait NumericValue: Sized {}
        pub trait NumericValueNullable: Sized {}
        impl<T: NumericValue> NumericValueNullable for T {}
        pub trait DateLikeValue: Sized {}
        pub trait DateLikeValueNullable: Sized {}
        impl<T: DateLikeValue> DateLikeValueNullable for T {}
        pub trait TimeLikeValue: Sized {}
        pub trait TimeLikeValueNullable: Sized {}
        impl<T: TimeLikeValue> TimeLikeValueNullable for T {}
        pub trait DateTimeLikeValue: Sized {}
        pub trait DateTimeLikeValueNullable: Sized {}
        impl<T: DateTimeLikeValue> DateTimeLikeValueNullable for T {}
        impl NumericValue for i8 {}
        impl NumericValue for i16 {}
        impl NumericValue for i32 {}
        impl NumericValue for i64 {}
        impl NumericValue for u8 {}
        impl NumericValue for u16 {}
        impl NumericValue for u32 {}
        impl NumericValue for u64 {}
        impl NumericValue for f32 {}
        impl NumericValue for f64 {}
        impl NumericValueNullable for Option<i8> {}
        impl NumericValueNullable for Option<i16> {}
        impl NumericValueNullable for Option<i32> {}
        impl NumericValueNullable for Option<i64> {}
        impl NumericValueNullable for Option<u8> {}
        impl NumericValueNullable for Option<u16> {}
        impl NumericValueNullable for Option<u32> {}
        impl NumericValueNullable for Option<u64> {}
        impl NumericValueNullable for Option<f32> {}
        impl NumericValueNullable for Option<f64> {}
    }
    mod value_tuple {
        use super::*;
        pub enum ValueTuple {
            One(Value),
            Two(Value, Value),
            Three(Value, Value, Value),
            Many(Vec<Value>),
        }
        impl std::hash::Hash for ValueTuple {}
        impl Clone for ValueTuple {}
        impl PartialEq for ValueTuple {}
        pub struct ValueTupleIter<'a>;
        pub trait IntoValueTuple: Into<ValueTuple> {
            fn into_value_tuple(self) -> ValueTuple {}
        }
        impl ValueTuple {
            pub fn arity(&self) -> usize {}
            pub fn iter(&self) -> ValueTupleIter<'_> {}
        }
        impl IntoIterator for ValueTuple {
            type Item = Value;
            type IntoIter = std::vec::IntoIter<Self::Item>;
        }
        impl<'a> Iterator for ValueTupleIter<'a> {
            type Item = &'a Value;
        }
        impl<T> IntoValueTuple for T where T: Into<ValueTuple> {}
        impl<V> From<V> for ValueTuple where V: Into<Value> {}
        impl<V, W> From<(V, W)> for ValueTuple where V: Into<Value>, W: Into<Value> {}
        impl<U, V, W> From<(U, V, W)> for ValueTuple where U: Into<Value>, V: Into<Value>, W: Into<Value> {}
        impl<T0, T1, T2, T3> From<(T0, T1, T2, T3)> for ValueTuple where T0: Into<Value>, T1: Into<Value>, T2: Into<Value>, T3: Into<Value> {}
        pub trait FromValueTuple: Sized {
            fn from_value_tuple<I>(i: I) -> Self where I: IntoValueTuple;
        }
        impl<V> FromValueTuple for V where V: Into<Value> + ValueType {}
        impl<V, W> FromValueTuple for (V, W) where V: Into<Value> + ValueType, W: Into<Value> + ValueType {}
        impl<U, V, W> FromValueTuple for (U, V, W) where U: Into<Value> + ValueType, V: Into<Value> + ValueType, W: Into<Value> + ValueType {}
        impl<T0, T1, T2, T3> FromValueTuple for (T0, T1, T2, T3) where T0: Into<Value> + ValueType, T1: Into<Value> + ValueType, T2: Into<Value> + ValueType, T3: Into<Value> + ValueType {}
    }
    mod with_json {
        use super::*;
        impl From<Json> for Value {}
        impl Nullable for Json {}
        impl ValueType for Json {}
        impl Value {
            pub fn is_json(&self) -> bool {}
            pub fn as_ref_json(&self) -> Option<&Json> {}
        }
        pub fn sea_value_to_json_value(value: &Value) -> Json {}
    }
    mod with_chrono {
        use super::*;
        use chrono::{Local, Utc};
        impl From<NaiveDate> for Value {}
        impl Nullable for NaiveDate {}
        impl ValueType for NaiveDate {}
        impl From<NaiveTime> for Value {}
        impl Nullable for NaiveTime {}
        impl ValueType for NaiveTime {}
        impl From<NaiveDateTime> for Value {}
        impl Nullable for NaiveDateTime {}
        impl ValueType for NaiveDateTime {}
        impl DateLikeValue for NaiveDate {}
        impl TimeLikeValue for NaiveTime {}
        impl DateTimeLikeValue for NaiveDateTime {}
        impl DateTimeLikeValue for DateTime<Utc> {}
        impl DateTimeLikeValue for DateTime<Local> {}
        impl DateTimeLikeValue for DateTime<FixedOffset> {}
        impl DateLikeValueNullable for Option<NaiveDate> {}
        impl TimeLikeValueNullable for Option<NaiveTime> {}
        impl DateTimeLikeValueNullable for Option<NaiveDateTime> {}
        impl DateTimeLikeValueNullable for Option<DateTime<Utc>> {}
        impl DateTimeLikeValueNullable for Option<DateTime<Local>> {}
        impl DateTimeLikeValueNullable for Option<DateTime<FixedOffset>> {}
        impl From<DateTime<Utc>> for Value {}
        impl From<DateTime<Local>> for Value {}
        impl From<DateTime<FixedOffset>> for Value {}
        impl Nullable for DateTime<Utc> {}
        impl ValueType for DateTime<Utc> {}
        impl Nullable for DateTime<Local> {}
        impl ValueType for DateTime<Local> {}
        impl Nullable for DateTime<FixedOffset> {}
        impl ValueType for DateTime<FixedOffset> {}
        impl Value {
            pub fn is_chrono_date(&self) -> bool {}
            pub fn is_chrono_time(&self) -> bool {}
            pub fn is_chrono_date_time(&self) -> bool {}
            pub fn is_chrono_date_time_utc(&self) -> bool {}
            pub fn is_chrono_date_time_with_time_zone(&self) -> bool {}
            pub fn is_chrono_date_time_local(&self) -> bool {}
            pub fn as_ref_chrono_date(&self) -> Option<&NaiveDate> {}
            pub fn as_ref_chrono_time(&self) -> Option<&NaiveTime> {}
            pub fn as_ref_chrono_date_time(&self) -> Option<&NaiveDateTime> {}
            pub fn as_ref_chrono_date_time_utc(&self) -> Option<&DateTime<Utc>> {}
            pub fn as_ref_chrono_date_time_with_time_zone(&self) -> Option<&DateTime<FixedOffset>> {}
            pub fn as_ref_chrono_date_time_local(&self) -> Option<&DateTime<Local>> {}
            pub fn chrono_as_naive_utc_in_string(&self) -> Option<String> {}
        }
    }
    pub mod time_format {
        use time::format_description::FormatItem;
        use time::macros::format_description;
        pub static FORMAT_DATE: &[FormatItem<'static>] = ();
        pub static FORMAT_TIME: &[FormatItem<'static>] = ();
        pub static FORMAT_DATETIME: &[FormatItem<'static>] = ();
        pub static FORMAT_DATETIME_TZ: &[FormatItem<'static>] = ();
    }
    mod with_time {
        use super::*;
        impl From<time::Date> for Value {}
        impl Nullable for time::Date {}
        impl ValueType for time::Date {}
        impl From<time::Time> for Value {}
        impl Nullable for time::Time {}
        impl ValueType for time::Time {}
        impl From<PrimitiveDateTime> for Value {}
        impl Nullable for PrimitiveDateTime {}
        impl ValueType for PrimitiveDateTime {}
        impl DateLikeValue for time::Date {}
        impl TimeLikeValue for time::Time {}
        impl DateTimeLikeValue for time::PrimitiveDateTime {}
        impl DateTimeLikeValue for time::OffsetDateTime {}
        impl DateLikeValueNullable for Option<time::Date> {}
        impl TimeLikeValueNullable for Option<time::Time> {}
        impl DateTimeLikeValueNullable for Option<time::PrimitiveDateTime> {}
        impl DateTimeLikeValueNullable for Option<time::OffsetDateTime> {}
        impl From<OffsetDateTime> for Value {}
        impl Nullable for OffsetDateTime {}
        impl ValueType for OffsetDateTime {}
        impl Value {
            pub fn is_time_date(&self) -> bool {}
            pub fn as_ref_time_date(&self) -> Option<&time::Date> {}
        }
        impl Value {
            pub fn is_time_time(&self) -> bool {}
            pub fn as_ref_time_time(&self) -> Option<&time::Time> {}
        }
        impl Value {
            pub fn is_time_date_time(&self) -> bool {}
            pub fn as_ref_time_date_time(&self) -> Option<&PrimitiveDateTime> {}
        }
        impl Value {
            pub fn is_time_date_time_with_time_zone(&self) -> bool {}
            pub fn as_ref_time_date_time_with_time_zone(&self) -> Option<&OffsetDateTime> {}
        }
        impl Value {
            pub fn time_as_naive_utc_in_string(&self) -> Option<String> {}
        }
    }
    mod with_rust_decimal {
        use super::*;
        impl From<Decimal> for Value {}
        impl Nullable for Decimal {}
        impl ValueType for Decimal {}
        impl NumericValue for Decimal {}
        impl NumericValueNullable for Option<Decimal> {}
        impl Value {
            pub fn is_decimal(&self) -> bool {}
            pub fn as_ref_decimal(&self) -> Option<&Decimal> {}
            pub fn decimal_to_f64(&self) -> Option<f64> {}
        }
    }
    mod with_uuid {
        use super::*;
        impl From<Uuid> for Value {}
        impl Nullable for Uuid {}
        impl ValueType for Uuid {}
        impl From<uuid::fmt::Braced> for Value {}
        impl Nullable for uuid::fmt::Braced {}
        impl ValueType for uuid::fmt::Braced {}
        impl From<uuid::fmt::Hyphenated> for Value {}
        impl Nullable for uuid::fmt::Hyphenated {}
        impl ValueType for uuid::fmt::Hyphenated {}
        impl From<uuid::fmt::Simple> for Value {}
        impl Nullable for uuid::fmt::Simple {}
        impl ValueType for uuid::fmt::Simple {}
        impl From<uuid::fmt::Urn> for Value {}
        impl Nullable for uuid::fmt::Urn {}
        impl ValueType for uuid::fmt::Urn {}
        impl Value {
            pub fn is_uuid(&self) -> bool {}
            pub fn as_ref_uuid(&self) -> Option<&Uuid> {}
        }
    }
    pub enum ArrayType {
        Bool,
        TinyInt,
        SmallInt,
        Int,
        BigInt,
        TinyUnsigned,
        SmallUnsigned,
        Unsigned,
        BigUnsigned,
        Float,
        Double,
        String,
        Enum(Box<EnumTypeName>),
        Char,
        Bytes,
        Json,
        ChronoDate,
        ChronoTime,
        ChronoDateTime,
        ChronoDateTimeUtc,
        ChronoDateTimeLocal,
        ChronoDateTimeWithTimeZone,
        TimeDate,
        TimeTime,
        TimeDateTime,
        TimeDateTimeWithTimeZone,
        Uuid,
        Decimal,
    }
    impl Clone for ArrayType {}
    impl PartialEq for ArrayType {}
    impl std::hash::Hash for ArrayType {}
    pub type EnumTypeName = RcOrArc<str>;
    pub struct Enum {
        pub type_name: EnumTypeName,
        pub value: Cow<'static, str>,
    }
    impl Clone for Enum {}
    impl PartialEq for Enum {}
    impl std::hash::Hash for Enum {}
    pub enum OptionEnum {
        Some(Box<Enum>),
        None(EnumTypeName),
    }
    impl Clone for OptionEnum {}
    impl PartialEq for OptionEnum {}
    impl std::hash::Hash for OptionEnum {}
    impl OptionEnum {
        pub fn is_some(&self) -> bool {}
    }
    pub enum Value {
        Bool(Option<bool>),
        TinyInt(Option<i8>),
        SmallInt(Option<i16>),
        Int(Option<i32>),
        BigInt(Option<i64>),
        TinyUnsigned(Option<u8>),
        SmallUnsigned(Option<u16>),
        Unsigned(Option<u32>),
        BigUnsigned(Option<u64>),
        Float(Option<f32>),
        Double(Option<f64>),
        String(Option<String>),
        Enum(OptionEnum),
        Char(Option<char>),
        Bytes(Option<Vec<u8>>),
        Json(Option<Box<Json>>),
        ChronoDate(Option<NaiveDate>),
        ChronoTime(Option<NaiveTime>),
        ChronoDateTime(Option<NaiveDateTime>),
        ChronoDateTimeUtc(Option<DateTime<Utc>>),
        ChronoDateTimeLocal(Option<DateTime<Local>>),
        ChronoDateTimeWithTimeZone(Option<DateTime<FixedOffset>>),
        TimeDate(Option<time::Date>),
        TimeTime(Option<time::Time>),
        TimeDateTime(Option<PrimitiveDateTime>),
        TimeDateTimeWithTimeZone(Option<OffsetDateTime>),
        Uuid(Option<Uuid>),
        Decimal(Option<Decimal>),
    }
    impl Clone for Value {}
    pub const VALUE_SIZE: usize = ();
    impl Value {
        pub fn unwrap<T>(self) -> T where T: ValueType {}
        pub fn expect<T>(self, msg: &str) -> T where T: ValueType {}
        pub fn as_null(&self) -> Self {}
        pub fn is_some(&self) -> bool {}
        pub fn dummy_value(&self) -> Self {}
        pub fn array_type(&self) -> ArrayType {}
    }
    impl From<&[u8]> for Value {}
    impl From<&str> for Value {}
    impl From<&String> for Value {}
    impl<T> From<Option<T>> for Value where T: Into<Value> + Nullable {}
    impl From<Cow<'_, str>> for Value {}
    impl From<Enum> for Value {}
    impl IntoIterator for Values {
        type Item = Value;
        type IntoIter = std::vec::IntoIter<Self::Item>;
    }
    impl std::fmt::Display for Value {}
    pub trait ValueType: Sized {
        fn try_from(v: Value) -> Result<Self, ValueTypeErr>;
        fn unwrap(v: Value) -> Self {}
        fn expect(v: Value, msg: &str) -> Self {}
        fn is_option() -> bool {}
        fn type_name() -> String;
        fn array_type() -> ArrayType;
        fn column_type() -> ColumnType;
        fn enum_type_name() -> Option<&'static str> {}
    }
    impl<T> ValueType for Option<T> where T: ValueType + Nullable {}
    impl ValueType for Cow<'_, str> {}
    pub struct ValueTypeErr;
    impl std::error::Error for ValueTypeErr {}
    impl std::fmt::Display for ValueTypeErr {}
    pub struct Values(pub Vec<Value>);
    impl Clone for Values {}
    impl PartialEq for Values {}
    impl Values {
        pub fn iter(&self) -> impl Iterator<Item = &Value> {}
    }
    pub trait Nullable {
        fn null() -> Value;
    }
    impl Nullable for &str {}
    impl Nullable for Enum {}
    impl ValueType for Enum {}
    impl From<bool> for Value {}
    impl Nullable for bool {}
    impl ValueType for bool {}
    impl From<i8> for Value {}
    impl Nullable for i8 {}
    impl ValueType for i8 {}
    impl From<i16> for Value {}
    impl Nullable for i16 {}
    impl ValueType for i16 {}
    impl From<i32> for Value {}
    impl Nullable for i32 {}
    impl ValueType for i32 {}
    impl From<i64> for Value {}
    impl Nullable for i64 {}
    impl ValueType for i64 {}
    impl From<u8> for Value {}
    impl Nullable for u8 {}
    impl ValueType for u8 {}
    impl From<u16> for Value {}
    impl Nullable for u16 {}
    impl ValueType for u16 {}
    impl From<u32> for Value {}
    impl Nullable for u32 {}
    impl ValueType for u32 {}
    impl From<u64> for Value {}
    impl Nullable for u64 {}
    impl ValueType for u64 {}
    impl From<f32> for Value {}
    impl Nullable for f32 {}
    impl ValueType for f32 {}
    impl From<f64> for Value {}
    impl Nullable for f64 {}
    impl ValueType for f64 {}
    impl From<char> for Value {}
    impl Nullable for char {}
    impl ValueType for char {}
    impl From<Vec<u8>> for Value {}
    impl Nullable for Vec<u8> {}
    impl ValueType for Vec<u8> {}
    impl From<String> for Value {}
    impl Nullable for String {}
    impl ValueType for String {}
    impl From<&bool> for Value {}
    impl From<&i8> for Value {}
    impl From<&i16> for Value {}
    impl From<&i32> for Value {}
    impl From<&i64> for Value {}
    impl From<&u8> for Value {}
    impl From<&u16> for Value {}
    impl From<&u32> for Value {}
    impl From<&u64> for Value {}
    impl From<&f32> for Value {}
    impl From<&f64> for Value {}
    impl From<&char> for Value {}
}

#[twelve::derive]
#[macro_export]
macro_rules! Iden {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::Iden for $name {}
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::Iden for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! IdenStatic {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::Iden for $name {}
        impl $crate::IdenStatic for $name {}
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::Iden for $name {}
        impl $crate::IdenStatic for $name {}
    };
}
