//! package = "sea-query", version = ">=0.29, <1"

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
            fn prepare_foreign_key_create_statement(&self, create: &ForeignKeyCreateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_foreign_key_drop_statement(&self, drop: &ForeignKeyDropStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_foreign_key_action(&self, foreign_key_action: &ForeignKeyAction, sql: &mut dyn SqlWriter) {}
            fn prepare_table_ref_fk_stmt(&self, table_ref: &TableRef, sql: &mut dyn SqlWriter);
        }
    }
    mod index_builder {
        use crate::*;
        pub trait IndexBuilder: QuotedBuilder + TableRefBuilder {
            fn prepare_table_index_expression(&self, create: &IndexCreateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_index_create_statement(&self, create: &IndexCreateStatement, sql: &mut dyn SqlWriter);
            fn prepare_table_ref_index_stmt(&self, table_ref: &TableRef, sql: &mut dyn SqlWriter);
            fn prepare_index_drop_statement(&self, drop: &IndexDropStatement, sql: &mut dyn SqlWriter);
        }
    }
    mod query_builder {
        use crate::*;
        pub trait QueryBuilder: QuotedBuilder + EscapeBuilder + TableRefBuilder + OperLeftAssocDecider + PrecedenceDecider {
            fn placeholder(&self) -> (&str, bool) {}
            fn values_list_tuple_prefix(&self) -> &str {}
            fn prepare_insert_statement(&self, insert: &InsertStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_union_statement(&self, union_type: UnionType, select_statement: &SelectStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_select_statement(&self, select: &SelectStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_select_limit_offset(&self, select: &SelectStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_update_statement(&self, update: &UpdateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_update_join(&self, arg1: &[TableRef], arg2: &ConditionHolder, arg3: &mut dyn SqlWriter) {}
            fn prepare_update_from(&self, from: &[TableRef], sql: &mut dyn SqlWriter) {}
            fn prepare_update_column(&self, arg1: &Option<Box<TableRef>>, arg2: &[TableRef], column: &DynIden, sql: &mut dyn SqlWriter) {}
            fn prepare_update_condition(&self, arg1: &[TableRef], condition: &ConditionHolder, sql: &mut dyn SqlWriter) {}
            fn prepare_update_order_by(&self, update: &UpdateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_update_limit(&self, update: &UpdateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_delete_statement(&self, delete: &DeleteStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_delete_order_by(&self, delete: &DeleteStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_delete_limit(&self, delete: &DeleteStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_simple_expr(&self, simple_expr: &SimpleExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_simple_expr_common(&self, simple_expr: &SimpleExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_case_statement(&self, stmts: &CaseStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_select_distinct(&self, select_distinct: &SelectDistinct, sql: &mut dyn SqlWriter) {}
            fn prepare_index_hints(&self, _select: &SelectStatement, _sql: &mut dyn SqlWriter) {}
            fn prepare_table_sample(&self, _select: &SelectStatement, _sql: &mut dyn SqlWriter) {}
            fn prepare_select_lock(&self, lock: &LockClause, sql: &mut dyn SqlWriter) {}
            fn prepare_select_expr(&self, select_expr: &SelectExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_join_expr(&self, join_expr: &JoinExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_join_table_ref(&self, join_expr: &JoinExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_table_ref(&self, table_ref: &TableRef, sql: &mut dyn SqlWriter) {}
            fn prepare_column_ref(&self, column_ref: &ColumnRef, sql: &mut dyn SqlWriter) {}
            fn prepare_un_oper(&self, un_oper: &UnOper, sql: &mut dyn SqlWriter) {}
            fn prepare_bin_oper_common(&self, bin_oper: &BinOper, sql: &mut dyn SqlWriter) {}
            fn prepare_bin_oper(&self, bin_oper: &BinOper, sql: &mut dyn SqlWriter) {}
            fn prepare_sub_query_oper(&self, oper: &SubQueryOper, sql: &mut dyn SqlWriter) {}
            fn prepare_logical_chain_oper(&self, log_chain_oper: &LogicalChainOper, i: usize, length: usize, sql: &mut dyn SqlWriter) {}
            fn prepare_function_name_common(&self, function: &Function, sql: &mut dyn SqlWriter) {}
            fn prepare_function_arguments(&self, func: &FunctionCall, sql: &mut dyn SqlWriter) {}
            fn prepare_query_statement(&self, query: &SubQueryStatement, sql: &mut dyn SqlWriter);
            fn prepare_with_query(&self, query: &WithQuery, sql: &mut dyn SqlWriter) {}
            fn prepare_with_clause(&self, with_clause: &WithClause, sql: &mut dyn SqlWriter) {}
            fn prepare_with_clause_recursive_options(&self, with_clause: &WithClause, sql: &mut dyn SqlWriter) {}
            fn prepare_with_clause_common_tables(&self, with_clause: &WithClause, sql: &mut dyn SqlWriter) {}
            fn prepare_with_query_clause_common_table(&self, cte: &CommonTableExpression, sql: &mut dyn SqlWriter) {}
            fn prepare_with_query_clause_materialization(&self, cte: &CommonTableExpression, sql: &mut dyn SqlWriter) {}
            fn prepare_with_clause_start(&self, with_clause: &WithClause, sql: &mut dyn SqlWriter) {}
            fn prepare_insert(&self, replace: bool, sql: &mut dyn SqlWriter) {}
            fn prepare_function_name(&self, function: &Function, sql: &mut dyn SqlWriter) {}
            fn prepare_join_type(&self, join_type: &JoinType, sql: &mut dyn SqlWriter) {}
            fn prepare_join_type_common(&self, join_type: &JoinType, sql: &mut dyn SqlWriter) {}
            fn prepare_order_expr(&self, order_expr: &OrderExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_join_on(&self, join_on: &JoinOn, sql: &mut dyn SqlWriter) {}
            fn prepare_order(&self, order_expr: &OrderExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_field_order(&self, order_expr: &OrderExpr, values: &Values, sql: &mut dyn SqlWriter) {}
            fn prepare_value(&self, value: &Value, sql: &mut dyn SqlWriter);
            fn prepare_constant(&self, value: &Value, sql: &mut dyn SqlWriter) {}
            fn prepare_values_list(&self, value_tuples: &[ValueTuple], sql: &mut dyn SqlWriter) {}
            fn prepare_tuple(&self, exprs: &[SimpleExpr], sql: &mut dyn SqlWriter) {}
            fn prepare_keyword(&self, keyword: &Keyword, sql: &mut dyn SqlWriter) {}
            fn value_to_string(&self, v: &Value) -> String {}
            fn value_to_string_common(&self, v: &Value) -> String {}
            fn prepare_on_conflict_action_common(&self, on_conflict_action: &Option<OnConflictAction>, sql: &mut dyn SqlWriter) {}
            fn insert_default_keyword(&self) -> &str {}
            fn insert_default_values(&self, num_rows: u32, sql: &mut dyn SqlWriter) {}
            fn prepare_constant_true(&self, sql: &mut dyn SqlWriter) {}
            fn prepare_constant_false(&self, sql: &mut dyn SqlWriter) {}
        }
    }
    mod table_builder {
        use crate::*;
        pub trait TableBuilder: IndexBuilder + ForeignKeyBuilder + QuotedBuilder + TableRefBuilder + QueryBuilder {
            fn prepare_table_create_statement(&self, create: &TableCreateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_table_ref_table_stmt(&self, table_ref: &TableRef, sql: &mut dyn SqlWriter) {}
            fn prepare_column_def(&self, column_def: &ColumnDef, sql: &mut dyn SqlWriter);
            fn prepare_column_def_internal(&self, _is_alter_column: bool, column_def: &ColumnDef, sql: &mut dyn SqlWriter) {}
            fn prepare_column_type(&self, column_type: &ColumnType, sql: &mut dyn SqlWriter);
            fn prepare_column_spec(&self, column_spec: &ColumnSpec, sql: &mut dyn SqlWriter) {}
            fn column_comment(&self, _comment: &str, _sql: &mut dyn SqlWriter) {}
            fn column_spec_auto_increment_keyword(&self) -> &str;
            fn prepare_table_opt(&self, create: &TableCreateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_table_opt_def(&self, create: &TableCreateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_table_partition(&self, _table_partition: &TablePartition, _sql: &mut dyn SqlWriter) {}
            fn prepare_table_drop_statement(&self, drop: &TableDropStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_table_drop_opt(&self, drop_opt: &TableDropOpt, sql: &mut dyn SqlWriter) {}
            fn prepare_table_truncate_statement(&self, truncate: &TableTruncateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_check_constraint(&self, check: &SimpleExpr, sql: &mut dyn SqlWriter) {}
            fn prepare_generated_column(&self, gen: &SimpleExpr, stored: bool, sql: &mut dyn SqlWriter) {}
            fn prepare_create_table_if_not_exists(&self, create: &TableCreateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_create_temporary_table(&self, create: &TableCreateStatement, sql: &mut dyn SqlWriter) {}
            fn prepare_table_alter_statement(&self, alter: &TableAlterStatement, sql: &mut dyn SqlWriter);
            fn prepare_table_rename_statement(&self, rename: &TableRenameStatement, sql: &mut dyn SqlWriter);
        }
    }
    mod table_ref_builder {
        use crate::*;
        pub trait TableRefBuilder: QuotedBuilder {
            fn prepare_table_ref_iden(&self, table_ref: &TableRef, sql: &mut dyn SqlWriter) {}
        }
    }
    pub trait GenericBuilder: QueryBuilder + SchemaBuilder {}
    pub trait SchemaBuilder: TableBuilder + IndexBuilder + ForeignKeyBuilder {}
    pub trait QuotedBuilder {
        fn quote(&self) -> Quote;
    }
    pub trait EscapeBuilder {
        fn escape_string(&self, string: &str) -> String {}
        fn unescape_string(&self, string: &str) -> String {}
    }
    pub trait PrecedenceDecider {
        fn inner_expr_well_known_greater_precedence(&self, inner: &SimpleExpr, outer_oper: &Oper) -> bool;
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
    use crate::func::*;
    use crate::query::*;
    use crate::types::*;
    use crate::value::*;
    pub struct Expr;
    impl Clone for Expr {}
    pub enum SimpleExpr {
        Column(ColumnRef),
        Tuple(Vec<SimpleExpr>),
        Unary(UnOper, Box<SimpleExpr>),
        FunctionCall(FunctionCall),
        Binary(Box<SimpleExpr>, BinOper, Box<SimpleExpr>),
        SubQuery(Option<SubQueryOper>, Box<SubQueryStatement>),
        Value(Value),
        Values(Vec<Value>),
        Custom(String),
        CustomWithExpr(String, Vec<SimpleExpr>),
        Keyword(Keyword),
        AsEnum(DynIden, Box<SimpleExpr>),
        Case(Box<CaseStatement>),
        Constant(Value),
    }
    impl Clone for SimpleExpr {}
    impl PartialEq for SimpleExpr {}
    pub trait ExprTrait: Sized {
        fn add<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn as_enum<N>(self, type_name: N) -> SimpleExpr where N: IntoIden;
        fn and<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn between<A, B>(self, a: A, b: B) -> SimpleExpr where A: Into<SimpleExpr>, B: Into<SimpleExpr> {}
        fn binary<O, R>(self, op: O, right: R) -> SimpleExpr where O: Into<BinOper>, R: Into<SimpleExpr>;
        fn cast_as<N>(self, type_name: N) -> SimpleExpr where N: IntoIden;
        fn div<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn eq<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn equals<C>(self, col: C) -> SimpleExpr where C: IntoColumnRef {}
        fn gt<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn gte<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn in_subquery(self, sel: SelectStatement) -> SimpleExpr {}
        fn in_tuples<V, I>(self, v: I) -> SimpleExpr where V: IntoValueTuple, I: IntoIterator<Item = V> {}
        fn is<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn is_in<V, I>(self, v: I) -> SimpleExpr where V: Into<SimpleExpr>, I: IntoIterator<Item = V> {}
        fn is_not<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn is_not_in<V, I>(self, v: I) -> SimpleExpr where V: Into<SimpleExpr>, I: IntoIterator<Item = V> {}
        fn is_not_null(self) -> SimpleExpr {}
        fn is_null(self) -> SimpleExpr {}
        fn left_shift<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn like<L>(self, like: L) -> SimpleExpr where L: IntoLikeExpr {}
        fn lt<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn lte<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn modulo<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn mul<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn ne<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn not(self) -> SimpleExpr {}
        fn not_between<A, B>(self, a: A, b: B) -> SimpleExpr where A: Into<SimpleExpr>, B: Into<SimpleExpr> {}
        fn not_equals<C>(self, col: C) -> SimpleExpr where C: IntoColumnRef {}
        fn not_in_subquery(self, sel: SelectStatement) -> SimpleExpr {}
        fn not_like<L>(self, like: L) -> SimpleExpr where L: IntoLikeExpr {}
        fn or<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn right_shift<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn sub<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn unary(self, o: UnOper) -> SimpleExpr;
        fn bit_and<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
        fn bit_or<R>(self, right: R) -> SimpleExpr where R: Into<SimpleExpr> {}
    }
    impl<T> ExprTrait for T where T: Into<SimpleExpr> {}
    impl Expr {
        pub fn asterisk() -> Self {}
        pub fn col<T>(n: T) -> Self where T: IntoColumnRef {}
        pub fn column<T>(n: T) -> SimpleExpr where T: IntoColumnRef {}
        pub fn tuple<I>(n: I) -> Self where I: IntoIterator<Item = SimpleExpr> {}
        pub fn table_asterisk<T>(t: T) -> Self where T: IntoIden {}
        pub fn val<V>(v: V) -> Self where V: Into<Value> {}
        pub fn expr<T>(expr: T) -> Self where T: Into<SimpleExpr> {}
        pub fn value<V>(v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn cust<T>(s: T) -> SimpleExpr where T: Into<String> {}
        pub fn cust_with_values<T, V, I>(s: T, v: I) -> SimpleExpr where T: Into<String>, V: Into<Value>, I: IntoIterator<Item = V> {}
        pub fn cust_with_expr<T, E>(s: T, expr: E) -> SimpleExpr where T: Into<String>, E: Into<SimpleExpr> {}
        pub fn cust_with_exprs<T, I>(s: T, v: I) -> SimpleExpr where T: Into<String>, I: IntoIterator<Item = SimpleExpr> {}
        pub fn eq<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn ne<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn equals<C>(self, col: C) -> SimpleExpr where C: IntoColumnRef {}
        pub fn not_equals<C>(self, col: C) -> SimpleExpr where C: IntoColumnRef {}
        pub fn gt<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn gte<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn lt<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn lte<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn add<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn sub<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn mul<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn div<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn modulo<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn left_shift<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn right_shift<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn between<V>(self, a: V, b: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn not_between<V>(self, a: V, b: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn like<L: IntoLikeExpr>(self, like: L) -> SimpleExpr {}
        pub fn not_like<L: IntoLikeExpr>(self, like: L) -> SimpleExpr {}
        pub fn is_null(self) -> SimpleExpr {}
        pub fn is<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn is_not_null(self) -> SimpleExpr {}
        pub fn is_not<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn binary<O, T>(self, op: O, right: T) -> SimpleExpr where O: Into<BinOper>, T: Into<SimpleExpr> {}
        pub fn not(self) -> SimpleExpr {}
        pub fn max(self) -> SimpleExpr {}
        pub fn min(self) -> SimpleExpr {}
        pub fn sum(self) -> SimpleExpr {}
        pub fn count(self) -> SimpleExpr {}
        pub fn count_distinct(self) -> SimpleExpr {}
        pub fn if_null<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn is_in<V, I>(self, v: I) -> SimpleExpr where V: Into<SimpleExpr>, I: IntoIterator<Item = V> {}
        pub fn in_tuples<V, I>(self, v: I) -> SimpleExpr where V: IntoValueTuple, I: IntoIterator<Item = V> {}
        pub fn is_not_in<V, I>(self, v: I) -> SimpleExpr where V: Into<SimpleExpr>, I: IntoIterator<Item = V> {}
        pub fn in_subquery(self, sel: SelectStatement) -> SimpleExpr {}
        pub fn not_in_subquery(self, sel: SelectStatement) -> SimpleExpr {}
        pub fn exists(sel: SelectStatement) -> SimpleExpr {}
        pub fn any(sel: SelectStatement) -> SimpleExpr {}
        pub fn some(sel: SelectStatement) -> SimpleExpr {}
        pub fn all(sel: SelectStatement) -> SimpleExpr {}
        pub fn as_enum<T>(self, type_name: T) -> SimpleExpr where T: IntoIden {}
        pub fn case<C, T>(cond: C, then: T) -> CaseStatement where C: IntoCondition, T: Into<SimpleExpr> {}
        pub fn cast_as<T>(self, type_name: T) -> SimpleExpr where T: IntoIden {}
        pub fn current_date() -> Expr {}
        pub fn current_time() -> Expr {}
        pub fn current_timestamp() -> Expr {}
        pub fn custom_keyword<T>(i: T) -> Expr where T: IntoIden {}
    }
    impl From<Expr> for SimpleExpr {}
    impl<T> From<T> for SimpleExpr where T: Into<Value> {}
    impl From<FunctionCall> for SimpleExpr {}
    impl From<ColumnRef> for SimpleExpr {}
    impl From<Keyword> for SimpleExpr {}
    impl From<LikeExpr> for SimpleExpr {}
    impl SimpleExpr {
        pub fn not(self) -> SimpleExpr {}
        pub fn and(self, right: SimpleExpr) -> Self {}
        pub fn or(self, right: SimpleExpr) -> Self {}
        pub fn eq<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn ne<V>(self, v: V) -> SimpleExpr where V: Into<SimpleExpr> {}
        pub fn add<T>(self, right: T) -> Self where T: Into<SimpleExpr> {}
        pub fn mul<T>(self, right: T) -> Self where T: Into<SimpleExpr> {}
        pub fn div<T>(self, right: T) -> Self where T: Into<SimpleExpr> {}
        pub fn sub<T>(self, right: T) -> Self where T: Into<SimpleExpr> {}
        pub fn cast_as<T>(self, type_name: T) -> Self where T: IntoIden {}
        pub fn binary<O, T>(self, op: O, right: T) -> Self where O: Into<BinOper>, T: Into<SimpleExpr> {}
        pub fn like<L: IntoLikeExpr>(self, like: L) -> Self {}
        pub fn not_like<L: IntoLikeExpr>(self, like: L) -> Self {}
    }
}
pub mod extension {
    pub mod mysql {
        pub use column::*;
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
            use crate::{IntoIden, SelectStatement};
            pub trait MySqlSelectStatementExt {
                fn use_index<I>(&mut self, index: I, scope: IndexHintScope) -> &mut Self where I: IntoIden;
                fn force_index<I>(&mut self, index: I, scope: IndexHintScope) -> &mut Self where I: IntoIden;
                fn ignore_index<I>(&mut self, index: I, scope: IndexHintScope) -> &mut Self where I: IntoIden;
            }
            impl MySqlSelectStatementExt for SelectStatement {}
        }
    }
    pub mod postgres {
        pub use expr::*;
        pub use extension::*;
        pub use func::*;
        pub use ltree::*;
        pub use select::*;
        pub use types::*;
        use crate::types::BinOper;
        pub(crate) mod expr {
            use crate::{ColumnRef, Expr, ExprTrait, FunctionCall, IntoLikeExpr, Keyword, LikeExpr, SimpleExpr, Value};
            pub trait PgExpr: ExprTrait {
                fn concatenate<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn concat<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn matches<T>(self, expr: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn contains<T>(self, expr: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn contained<T>(self, expr: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn ilike<L>(self, like: L) -> SimpleExpr where L: IntoLikeExpr {}
                fn not_ilike<L>(self, like: L) -> SimpleExpr where L: IntoLikeExpr {}
                fn get_json_field<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn cast_json_field<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
            }
            impl PgExpr for Expr {}
            impl PgExpr for SimpleExpr {}
            impl PgExpr for FunctionCall {}
            impl PgExpr for ColumnRef {}
            impl PgExpr for Keyword {}
            impl PgExpr for LikeExpr {}
            impl PgExpr for Value {}
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
                fn prepare_extension_create_statement(&self, create: &ExtensionCreateStatement, sql: &mut dyn SqlWriter);
                fn prepare_extension_drop_statement(&self, drop: &ExtensionDropStatement, sql: &mut dyn SqlWriter);
            }
            impl ExtensionCreateStatement {
                pub fn build_ref<T: ExtensionBuilder>(&self, extension_builder: &T) -> String {}
                pub fn build_collect<T: ExtensionBuilder>(&self, extension_builder: T, sql: &mut dyn SqlWriter) -> String {}
                pub fn build_collect_ref<T: ExtensionBuilder>(&self, extension_builder: &T, sql: &mut dyn SqlWriter) -> String {}
                pub fn to_string<T>(&self, extension_builder: T) -> String where T: ExtensionBuilder + QueryBuilder {}
            }
            impl ExtensionDropStatement {
                pub fn build_ref<T: ExtensionBuilder>(&self, extension_builder: &T) -> String {}
                pub fn build_collect<T: ExtensionBuilder>(&self, extension_builder: T, sql: &mut dyn SqlWriter) -> String {}
                pub fn build_collect_ref<T: ExtensionBuilder>(&self, extension_builder: &T, sql: &mut dyn SqlWriter) -> String {}
                pub fn to_string<T>(&self, extension_builder: T) -> String where T: ExtensionBuilder + QueryBuilder {}
            }
        }
        pub(crate) mod func {
            use crate::expr::*;
            use crate::func::*;
            use crate::PgDateTruncUnit;
            pub enum PgFunction {
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
            }
            impl Clone for PgFunction {}
            impl PartialEq for PgFunction {}
            pub struct PgFunc;
            impl Clone for PgFunc {}
            impl PgFunc {
                pub fn to_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn to_tsvector<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn phraseto_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn plainto_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn websearch_to_tsquery<T>(expr: T, regconfig: Option<u32>) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn ts_rank<T>(vector: T, query: T) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn ts_rank_cd<T>(vector: T, query: T) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn starts_with<T, P>(text: T, prefix: P) -> FunctionCall where T: Into<SimpleExpr>, P: Into<SimpleExpr> {}
                pub fn gen_random_uuid() -> FunctionCall {}
                pub fn json_build_object<T>(pairs: Vec<(T, T)>) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn date_trunc<T>(unit: PgDateTruncUnit, expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn json_agg<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn array_agg<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
                pub fn array_agg_distinct<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
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
            use crate::prepare::*;
            use crate::types::*;
            use crate::{QueryBuilder, QuotedBuilder};
            pub struct Type;
            pub enum TypeRef {
                Type(DynIden),
                SchemaType(DynIden, DynIden),
                DatabaseSchemaType(DynIden, DynIden, DynIden),
            }
            impl Clone for TypeRef {}
            pub trait IntoTypeRef {
                fn into_type_ref(self) -> TypeRef;
            }
            impl IntoTypeRef for TypeRef {}
            impl<I> IntoTypeRef for I where I: IntoIden {}
            impl<A, B> IntoTypeRef for (A, B) where A: IntoIden, B: IntoIden {}
            impl<A, B, C> IntoTypeRef for (A, B, C) where A: IntoIden, B: IntoIden, C: IntoIden {}
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
                fn prepare_type_create_statement(&self, create: &TypeCreateStatement, sql: &mut dyn SqlWriter);
                fn prepare_type_drop_statement(&self, drop: &TypeDropStatement, sql: &mut dyn SqlWriter);
                fn prepare_type_alter_statement(&self, alter: &TypeAlterStatement, sql: &mut dyn SqlWriter);
                fn prepare_type_ref(&self, type_ref: &TypeRef, sql: &mut dyn SqlWriter) {}
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
                pub fn build_collect<T: TypeBuilder>(&self, type_builder: T, sql: &mut dyn SqlWriter) -> String {}
                pub fn build_collect_ref<T: TypeBuilder>(&self, type_builder: &T, sql: &mut dyn SqlWriter) -> String {}
                pub fn to_string<T>(&self, type_builder: T) -> String where T: TypeBuilder + QueryBuilder {}
            }
            impl TypeAlterStatement {
                pub fn build_ref<T: TypeBuilder>(&self, type_builder: &T) -> String {}
                pub fn build_collect<T: TypeBuilder>(&self, type_builder: T, sql: &mut dyn SqlWriter) -> String {}
                pub fn build_collect_ref<T: TypeBuilder>(&self, type_builder: &T, sql: &mut dyn SqlWriter) -> String {}
                pub fn to_string<T>(&self, type_builder: T) -> String where T: TypeBuilder + QueryBuilder {}
            }
            impl TypeDropStatement {
                pub fn build_ref<T: TypeBuilder>(&self, type_builder: &T) -> String {}
                pub fn build_collect<T: TypeBuilder>(&self, type_builder: T, sql: &mut dyn SqlWriter) -> String {}
                pub fn build_collect_ref<T: TypeBuilder>(&self, type_builder: &T, sql: &mut dyn SqlWriter) -> String {}
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
            use crate::{ColumnRef, Expr, ExprTrait, FunctionCall, Keyword, LikeExpr, SimpleExpr, Value};
            pub trait SqliteExpr: ExprTrait {
                fn glob<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn matches<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn get_json_field<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
                fn cast_json_field<T>(self, right: T) -> SimpleExpr where T: Into<SimpleExpr> {}
            }
            impl SqliteExpr for Expr {}
            impl SqliteExpr for SimpleExpr {}
            impl SqliteExpr for FunctionCall {}
            impl SqliteExpr for ColumnRef {}
            impl SqliteExpr for Keyword {}
            impl SqliteExpr for LikeExpr {}
            impl SqliteExpr for Value {}
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
            pub fn get_ref_table(&self) -> Option<&TableRef> {}
            pub fn get_columns(&self) -> Vec<String> {}
            pub fn get_ref_columns(&self) -> Vec<String> {}
            pub fn get_on_delete(&self) -> Option<ForeignKeyAction> {}
            pub fn get_on_update(&self) -> Option<ForeignKeyAction> {}
            pub fn take(&mut self) -> Self {}
        }
    }
    mod create {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::{ForeignKeyAction, SchemaStatementBuilder, TableForeignKey};
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
        impl ForeignKeyCreateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for ForeignKeyCreateStatement {}
    }
    mod drop {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::SchemaStatementBuilder;
        pub struct ForeignKeyDropStatement;
        impl Default for ForeignKeyDropStatement {}
        impl Clone for ForeignKeyDropStatement {}
        impl ForeignKeyDropStatement {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
        }
        impl ForeignKeyDropStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for ForeignKeyDropStatement {}
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
    use crate::types::*;
    pub use crate::extension::postgres::{PgFunc, PgFunction};
    pub enum Function {
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
        PgFunction(PgFunction),
    }
    impl Clone for Function {}
    impl PartialEq for Function {}
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
        pub fn arg<T>(self, arg: T) -> Self where T: Into<SimpleExpr> {}
        pub fn args<I>(self, args: I) -> Self where I: IntoIterator<Item = SimpleExpr> {}
        pub fn get_func(&self) -> &Function {}
        pub fn get_args(&self) -> &[SimpleExpr] {}
        pub fn get_mods(&self) -> &[FuncArgMod] {}
    }
    pub struct Func;
    impl Clone for Func {}
    impl Func {
        pub fn cust<T>(func: T) -> FunctionCall where T: IntoIden {}
        pub fn max<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn min<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn sum<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn avg<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn abs<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn count<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn count_distinct<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn char_length<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn greatest<I>(args: I) -> FunctionCall where I: IntoIterator<Item = SimpleExpr> {}
        pub fn least<I>(args: I) -> FunctionCall where I: IntoIterator<Item = SimpleExpr> {}
        pub fn if_null<A, B>(a: A, b: B) -> FunctionCall where A: Into<SimpleExpr>, B: Into<SimpleExpr> {}
        pub fn cast_as<V, I>(expr: V, iden: I) -> FunctionCall where V: Into<SimpleExpr>, I: IntoIden {}
        pub fn cast_as_quoted<V, I>(expr: V, iden: I, q: Quote) -> FunctionCall where V: Into<SimpleExpr>, I: IntoIden {}
        pub fn coalesce<I>(args: I) -> FunctionCall where I: IntoIterator<Item = SimpleExpr> {}
        pub fn lower<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn upper<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn bit_and<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn bit_or<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
        pub fn round<A>(expr: A) -> FunctionCall where A: Into<SimpleExpr> {}
        pub fn round_with_precision<A, B>(a: A, b: B) -> FunctionCall where A: Into<SimpleExpr>, B: Into<SimpleExpr> {}
        pub fn random() -> FunctionCall {}
        pub fn md5<T>(expr: T) -> FunctionCall where T: Into<SimpleExpr> {}
    }
}
pub mod index {
    pub use common::*;
    pub use create::*;
    pub use drop::*;
    mod common {
        use crate::expr::SimpleExpr;
        use crate::types::*;
        use crate::FunctionCall;
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
        pub enum IndexOrder {
            Asc,
            Desc,
        }
        impl Clone for IndexOrder {}
        pub trait IntoIndexColumn {
            fn into_index_column(self) -> IndexColumn;
        }
        impl IntoIndexColumn for IndexColumn {}
        impl<I> IntoIndexColumn for I where I: IntoIden {}
        impl<I> IntoIndexColumn for (I, u32) where I: IntoIden {}
        impl<I> IntoIndexColumn for (I, IndexOrder) where I: IntoIden {}
        impl<I> IntoIndexColumn for (I, u32, IndexOrder) where I: IntoIden {}
        impl IntoIndexColumn for FunctionCall {}
        impl IntoIndexColumn for (FunctionCall, IndexOrder) {}
        impl IntoIndexColumn for SimpleExpr {}
        impl IntoIndexColumn for (SimpleExpr, IndexOrder) {}
        impl TableIndex {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn col(&mut self, col: IndexColumn) -> &mut Self {}
            pub fn get_column_names(&self) -> Vec<String> {}
            pub fn take(&mut self) -> Self {}
        }
    }
    mod create {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::{SchemaStatementBuilder, ConditionalStatement};
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
        impl IndexCreateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for IndexCreateStatement {}
        impl ConditionalStatement for IndexCreateStatement {}
    }
    mod drop {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::SchemaStatementBuilder;
        pub struct IndexDropStatement;
        impl Default for IndexDropStatement {}
        impl Clone for IndexDropStatement {}
        impl IndexDropStatement {
            pub fn new() -> Self {}
            pub fn name<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn if_exists(&mut self) -> &mut Self {}
        }
        impl IndexDropStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for IndexDropStatement {}
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
    pub trait SqlWriter: Write + ToString {
        fn push_param(&mut self, value: Value, query_builder: &dyn QueryBuilder);
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
    pub fn inject_parameters<I>(sql: &str, params: I, query_builder: &dyn QueryBuilder) -> String where I: IntoIterator<Item = Value> {}
}
pub mod query {
    pub use case::*;
    pub use condition::*;
    pub use delete::*;
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
        use crate::{IntoCondition, SimpleExpr};
        pub struct CaseStatement;
        impl Clone for CaseStatement {}
        impl Default for CaseStatement {}
        impl PartialEq for CaseStatement {}
        impl CaseStatement {
            pub fn new() -> Self {}
            pub fn case<C, T>(self, cond: C, then: T) -> Self where C: IntoCondition, T: Into<SimpleExpr> {}
            pub fn finally<E>(self, r#else: E) -> Self where E: Into<SimpleExpr> {}
        }
        impl Into<SimpleExpr> for CaseStatement {}
    }
    mod condition {
        use crate::expr::SimpleExpr;
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
        pub trait IntoCondition {
            fn into_condition(self) -> Condition;
        }
        pub type Cond = Condition;
        pub enum ConditionExpression {
            Condition(Condition),
            SimpleExpr(SimpleExpr),
        }
        impl Clone for ConditionExpression {}
        impl PartialEq for ConditionExpression {}
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
            pub fn add<C>(self, condition: C) -> Self where C: Into<ConditionExpression> {}
            pub fn add_option<C>(self, other: Option<C>) -> Self where C: Into<ConditionExpression> {}
            pub fn any() -> Condition {}
            pub fn all() -> Condition {}
            pub fn not(self) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
        }
        impl From<Condition> for SimpleExpr {}
        impl From<ConditionExpression> for SimpleExpr {}
        impl From<Condition> for ConditionExpression {}
        impl From<SimpleExpr> for ConditionExpression {}
        #[macro_export]
        macro_rules! any {
            () => {};
        }
        #[macro_export]
        macro_rules! all {
            () => {};
        }
        pub trait ConditionalStatement {
            fn and_where(&mut self, other: SimpleExpr) -> &mut Self {}
            fn and_where_option(&mut self, other: Option<SimpleExpr>) -> &mut Self {}
            fn cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition;
        }
        impl IntoCondition for SimpleExpr {}
        impl IntoCondition for Condition {}
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
        use crate::backend::QueryBuilder;
        use crate::prepare::*;
        use crate::query::condition::*;
        use crate::query::OrderedStatement;
        use crate::types::*;
        use crate::value::*;
        use crate::{
            QueryStatementBuilder, QueryStatementWriter, ReturningClause, SimpleExpr,
            SubQueryStatement, WithClause, WithQuery,
        };
        pub struct DeleteStatement;
        impl Default for DeleteStatement {}
        impl Clone for DeleteStatement {}
        impl PartialEq for DeleteStatement {}
        impl DeleteStatement {
            pub fn new() -> Self {}
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
        impl DeleteStatement {
            pub fn build_collect_any_into(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn into_sub_query_statement(self) -> SubQueryStatement {}
            pub fn build_any(
                &self,
                query_builder: &dyn QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) -> String {}
        }
        impl QueryStatementBuilder for DeleteStatement {}
        impl DeleteStatement {
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
        }
        impl QueryStatementWriter for DeleteStatement {}
        impl DeleteStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T>(&mut self, col: T, order: Order) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr(
                &mut self,
                expr: SimpleExpr,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: SimpleExpr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
        impl OrderedStatement for DeleteStatement {}
        impl DeleteStatement {
            pub fn and_or_where(&mut self, condition: LogicalChainOper) -> &mut Self {}
            pub fn cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
            pub fn and_where_option(&mut self, other: Option<SimpleExpr>) -> &mut Self {}
            pub fn and_where(&mut self, other: SimpleExpr) -> &mut Self {}
        }
        impl ConditionalStatement for DeleteStatement {}
    }
    mod insert {
        use crate::backend::QueryBuilder;
        use crate::error::*;
        use crate::prepare::*;
        use crate::types::*;
        use crate::{
            OnConflict, QueryStatementBuilder, QueryStatementWriter, ReturningClause,
            SelectStatement, SimpleExpr, SubQueryStatement, Values, WithClause, WithQuery,
        };
        pub struct InsertStatement;
        impl Default for InsertStatement {}
        impl Clone for InsertStatement {}
        impl PartialEq for InsertStatement {}
        impl InsertStatement {
            pub fn new() -> Self {}
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
                I: IntoIterator<Item = SimpleExpr>,
            {}
            pub fn values_panic<I>(&mut self, values: I) -> &mut Self
            where
                I: IntoIterator<Item = SimpleExpr>,
            {}
            pub fn values_from_panic<I>(
                &mut self,
                values_iter: impl IntoIterator<Item = I>,
            ) -> &mut Self
            where
                I: IntoIterator<Item = SimpleExpr>,
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
        impl InsertStatement {
            pub fn build_collect_any_into(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn into_sub_query_statement(self) -> SubQueryStatement {}
            pub fn build_any(
                &self,
                query_builder: &dyn QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) -> String {}
        }
        impl QueryStatementBuilder for InsertStatement {}
        impl InsertStatement {
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
        }
        impl QueryStatementWriter for InsertStatement {}
    }
    mod on_conflict {
        use crate::{DynIden, IntoCondition, IntoIden, SimpleExpr};
        pub struct OnConflict;
        impl Clone for OnConflict {}
        impl Default for OnConflict {}
        impl PartialEq for OnConflict {}
        pub enum OnConflictTarget {
            ConflictColumn(DynIden),
            ConflictExpr(SimpleExpr),
        }
        impl Clone for OnConflictTarget {}
        impl PartialEq for OnConflictTarget {}
        pub enum OnConflictAction {
            DoNothing(Vec<DynIden>),
            Update(Vec<OnConflictUpdate>),
        }
        impl Clone for OnConflictAction {}
        impl PartialEq for OnConflictAction {}
        pub enum OnConflictUpdate {
            Column(DynIden),
            Expr(DynIden, SimpleExpr),
        }
        impl Clone for OnConflictUpdate {}
        impl PartialEq for OnConflictUpdate {}
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
            pub fn expr<T>(&mut self, expr: T) -> &mut Self
            where
                T: Into<SimpleExpr>,
            {}
            pub fn exprs<I, T>(&mut self, exprs: I) -> &mut Self
            where
                T: Into<SimpleExpr>,
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
                I: IntoIterator<Item = (C, SimpleExpr)>,
            {}
            pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self
            where
                C: IntoIden,
                T: Into<SimpleExpr>,
            {}
            pub fn target_and_where(&mut self, other: SimpleExpr) -> &mut Self {}
            pub fn target_and_where_option(
                &mut self,
                other: Option<SimpleExpr>,
            ) -> &mut Self {}
            pub fn target_cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
            pub fn action_and_where(&mut self, other: SimpleExpr) -> &mut Self {}
            pub fn action_and_where_option(
                &mut self,
                other: Option<SimpleExpr>,
            ) -> &mut Self {}
            pub fn action_cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
        }
    }
    mod ordered {
        use crate::expr::*;
        use crate::types::*;
        pub trait OrderedStatement {
            fn clear_order_by(&mut self) -> &mut Self;
            fn order_by<T>(&mut self, col: T, order: Order) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            fn order_by_expr(&mut self, expr: SimpleExpr, order: Order) -> &mut Self {}
            fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
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
                expr: SimpleExpr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
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
        use crate::{ColumnRef, IntoColumnRef, SimpleExpr};
        pub enum ReturningClause {
            All,
            Columns(Vec<ColumnRef>),
            Exprs(Vec<SimpleExpr>),
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
                T: Into<SimpleExpr>,
            {}
            pub fn exprs<T, I>(self, exprs: I) -> ReturningClause
            where
                T: Into<SimpleExpr>,
                I: IntoIterator<Item = T>,
            {}
        }
    }
    mod select {
        use crate::backend::QueryBuilder;
        use crate::expr::*;
        use crate::prepare::*;
        use crate::query::condition::*;
        use crate::query::OrderedStatement;
        use crate::types::*;
        use crate::value::*;
        use crate::{
            FunctionCall, QueryStatementBuilder, QueryStatementWriter, SubQueryStatement,
            WindowStatement, WithClause, WithQuery,
        };
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
            pub expr: SimpleExpr,
            pub alias: Option<DynIden>,
            pub window: Option<WindowSelectType>,
        }
        impl Clone for SelectExpr {}
        impl PartialEq for SelectExpr {}
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
            T: Into<SimpleExpr>,
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
                T: Into<SimpleExpr>,
                A: IntoIden,
            {}
            pub fn expr_window<T>(
                &mut self,
                expr: T,
                window: WindowStatement,
            ) -> &mut Self
            where
                T: Into<SimpleExpr>,
            {}
            pub fn expr_window_as<T, A>(
                &mut self,
                expr: T,
                window: WindowStatement,
                alias: A,
            ) -> &mut Self
            where
                T: Into<SimpleExpr>,
                A: IntoIden,
            {}
            pub fn expr_window_name<T, W>(&mut self, expr: T, window: W) -> &mut Self
            where
                T: Into<SimpleExpr>,
                W: IntoIden,
            {}
            pub fn expr_window_name_as<T, W, A>(
                &mut self,
                expr: T,
                window: W,
                alias: A,
            ) -> &mut Self
            where
                T: Into<SimpleExpr>,
                A: IntoIden,
                W: IntoIden,
            {}
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
            pub fn cross_join<R, C>(&mut self, tbl_ref: R, condition: C) -> &mut Self
            where
                R: IntoTableRef,
                C: IntoCondition,
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
            pub fn add_group_by<I>(&mut self, expr: I) -> &mut Self
            where
                I: IntoIterator<Item = SimpleExpr>,
            {}
            pub fn cond_having<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
            pub fn and_having(&mut self, other: SimpleExpr) -> &mut Self {}
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
        impl SelectStatement {
            pub fn build_collect_any_into(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn into_sub_query_statement(self) -> SubQueryStatement {}
            pub fn build_any(
                &self,
                query_builder: &dyn QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) -> String {}
        }
        impl QueryStatementBuilder for SelectStatement {}
        impl SelectStatement {
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
        }
        impl QueryStatementWriter for SelectStatement {}
        impl SelectStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T>(&mut self, col: T, order: Order) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr(
                &mut self,
                expr: SimpleExpr,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: SimpleExpr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
        impl OrderedStatement for SelectStatement {}
        impl SelectStatement {
            pub fn and_or_where(&mut self, condition: LogicalChainOper) -> &mut Self {}
            pub fn cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
            pub fn and_where_option(&mut self, other: Option<SimpleExpr>) -> &mut Self {}
            pub fn and_where(&mut self, other: SimpleExpr) -> &mut Self {}
        }
        impl ConditionalStatement for SelectStatement {}
    }
    mod traits {
        use crate::backend::QueryBuilder;
        use crate::value::Values;
        use crate::{SqlWriter, SubQueryStatement};
        pub trait QueryStatementBuilder {
            fn build_any(&self, query_builder: &dyn QueryBuilder) -> (String, Values) {}
            fn build_collect_any(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) -> String {}
            fn build_collect_any_into(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            );
            fn into_sub_query_statement(self) -> SubQueryStatement;
        }
        pub trait QueryStatementWriter: QueryStatementBuilder {
            fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
            fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) -> String {}
            fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            );
        }
    }
    mod update {
        use crate::backend::QueryBuilder;
        use crate::expr::*;
        use crate::prepare::*;
        use crate::query::condition::*;
        use crate::query::OrderedStatement;
        use crate::types::*;
        use crate::value::*;
        use crate::{
            QueryStatementBuilder, QueryStatementWriter, ReturningClause,
            SubQueryStatement, WithClause, WithQuery,
        };
        pub struct UpdateStatement;
        impl Default for UpdateStatement {}
        impl Clone for UpdateStatement {}
        impl PartialEq for UpdateStatement {}
        impl UpdateStatement {
            pub fn new() -> Self {}
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
                I: IntoIterator<Item = (T, SimpleExpr)>,
            {}
            pub fn value<C, T>(&mut self, col: C, value: T) -> &mut Self
            where
                C: IntoIden,
                T: Into<SimpleExpr>,
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
            pub fn get_values(&self) -> &[(DynIden, Box<SimpleExpr>)] {}
        }
        impl UpdateStatement {
            pub fn build_collect_any_into(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn into_sub_query_statement(self) -> SubQueryStatement {}
            pub fn build_any(
                &self,
                query_builder: &dyn QueryBuilder,
            ) -> (String, Values) {}
            pub fn build_collect_any(
                &self,
                query_builder: &dyn QueryBuilder,
                sql: &mut dyn SqlWriter,
            ) -> String {}
        }
        impl QueryStatementBuilder for UpdateStatement {}
        impl UpdateStatement {
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
        }
        impl QueryStatementWriter for UpdateStatement {}
        impl UpdateStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T>(&mut self, col: T, order: Order) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr(
                &mut self,
                expr: SimpleExpr,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: SimpleExpr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
        impl OrderedStatement for UpdateStatement {}
        impl UpdateStatement {
            pub fn and_or_where(&mut self, condition: LogicalChainOper) -> &mut Self {}
            pub fn cond_where<C>(&mut self, condition: C) -> &mut Self
            where
                C: IntoCondition,
            {}
            pub fn and_where_option(&mut self, other: Option<SimpleExpr>) -> &mut Self {}
            pub fn and_where(&mut self, other: SimpleExpr) -> &mut Self {}
        }
        impl ConditionalStatement for UpdateStatement {}
    }
    mod window {
        use crate::expr::*;
        use crate::query::*;
        use crate::types::*;
        pub trait OverStatement {
            fn partition_by<T>(&mut self, col: T) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            fn partition_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
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
                T: ToString,
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
        impl WindowStatement {
            pub fn add_order_by(&mut self, order: OrderExpr) -> &mut Self {}
            pub fn clear_order_by(&mut self) -> &mut Self {}
            pub fn order_by<T>(&mut self, col: T, order: Order) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr(
                &mut self,
                expr: SimpleExpr,
                order: Order,
            ) -> &mut Self {}
            pub fn order_by_customs<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_columns<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order)>,
            {}
            pub fn order_by_with_nulls<T>(
                &mut self,
                col: T,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self
            where
                T: IntoColumnRef,
            {}
            pub fn order_by_expr_with_nulls(
                &mut self,
                expr: SimpleExpr,
                order: Order,
                nulls: NullOrdering,
            ) -> &mut Self {}
            pub fn order_by_customs_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: ToString,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
            pub fn order_by_columns_with_nulls<I, T>(&mut self, cols: I) -> &mut Self
            where
                T: IntoColumnRef,
                I: IntoIterator<Item = (T, Order, NullOrdering)>,
            {}
        }
        impl OrderedStatement for WindowStatement {}
    }
    mod with {
        use crate::{
            IntoIden, QueryStatementBuilder, QueryStatementWriter, SelectExpr,
            SelectStatement, SimpleExpr, SqlWriter, Values, QueryBuilder,
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
                Q: QueryStatementBuilder,
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
                EXPR: Into<SimpleExpr>,
                ID1: IntoIden,
                ID2: IntoIden,
            {}
            pub fn new() -> Self {}
            pub fn expr<EXPR>(&mut self, expr: EXPR) -> &mut Self
            where
                EXPR: Into<SimpleExpr>,
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
                T: QueryStatementBuilder + 'static,
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
                T: QueryStatementBuilder,
            {}
        }
        impl QueryStatementBuilder for WithQuery {}
        impl WithQuery {
            pub fn build_collect_into<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) {}
            pub fn build_collect<T: QueryBuilder>(
                &self,
                query_builder: T,
                sql: &mut dyn SqlWriter,
            ) -> String {}
            pub fn build<T: QueryBuilder>(&self, query_builder: T) -> (String, Values) {}
            pub fn to_string<T: QueryBuilder>(&self, query_builder: T) -> String {}
        }
        impl QueryStatementWriter for WithQuery {}
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
pub mod schema {
    use crate::backend::SchemaBuilder;
    use crate::{ForeignKeyStatement, IndexStatement, TableStatement};
    pub enum SchemaStatement {
        TableStatement(TableStatement),
        IndexStatement(IndexStatement),
        ForeignKeyStatement(ForeignKeyStatement),
    }
    impl Clone for SchemaStatement {}
    pub trait SchemaStatementBuilder {
        fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String;
        fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String;
        fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
    }
}
pub mod table {
    use crate::SchemaBuilder;
    pub use alter::*;
    pub use column::*;
    pub use create::*;
    pub use drop::*;
    pub use rename::*;
    pub use truncate::*;
    mod alter {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::{ColumnDef, IntoColumnDef, SchemaStatementBuilder, TableForeignKey};
        pub struct TableAlterStatement;
        impl Default for TableAlterStatement {}
        impl Clone for TableAlterStatement {}
        pub struct AddColumnOption;
        impl Clone for AddColumnOption {}
        pub enum TableAlterOption {
            AddColumn(AddColumnOption),
            ModifyColumn(ColumnDef),
            RenameColumn(DynIden, DynIden),
            DropColumn(DynIden),
            AddForeignKey(TableForeignKey),
            DropForeignKey(DynIden),
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
            pub fn add_foreign_key(&mut self, foreign_key: &TableForeignKey) -> &mut Self {}
            pub fn drop_foreign_key<T>(&mut self, name: T) -> &mut Self where T: IntoIden {}
            pub fn take(&mut self) -> Self {}
        }
        impl TableAlterStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for TableAlterStatement {}
    }
    mod column {
        use std::fmt;
        use crate::expr::*;
        use crate::types::*;
        pub struct ColumnDef;
        impl Clone for ColumnDef {}
        pub trait IntoColumnDef {
            fn into_column_def(self) -> ColumnDef;
        }
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
            pub fn custom<T>(ty: T) -> ColumnType where T: Into<String> {}
            pub fn string(length: Option<u32>) -> ColumnType {}
            pub fn var_binary(length: u32) -> ColumnType {}
        }
        pub enum ColumnSpec {
            Null,
            NotNull,
            Default(SimpleExpr),
            AutoIncrement,
            UniqueKey,
            PrimaryKey,
            Check(SimpleExpr),
            Generated { expr: SimpleExpr, stored: bool },
            Extra(String),
            Comment(String),
            Using(SimpleExpr),
        }
        impl Clone for ColumnSpec {}
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
            pub fn default<T>(&mut self, value: T) -> &mut Self where T: Into<SimpleExpr> {}
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
            pub fn check<T>(&mut self, value: T) -> &mut Self where T: Into<SimpleExpr> {}
            pub fn generated<T>(&mut self, expr: T, stored: bool) -> &mut Self where T: Into<SimpleExpr> {}
            pub fn extra<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn using<T>(&mut self, value: T) -> &mut Self where T: Into<SimpleExpr> {}
            pub fn comment<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn get_column_name(&self) -> String {}
            pub fn get_column_type(&self) -> Option<&ColumnType> {}
            pub fn get_column_spec(&self) -> &Vec<ColumnSpec> {}
            pub fn take(&mut self) -> Self {}
        }
        impl IntoColumnDef for &mut ColumnDef {}
        impl IntoColumnDef for ColumnDef {}
    }
    mod create {
        use crate::backend::SchemaBuilder;
        use crate::foreign_key::*;
        use crate::index::*;
        use crate::types::*;
        use crate::{ColumnDef, IntoColumnDef, SchemaStatementBuilder, SimpleExpr};
        pub struct TableCreateStatement;
        impl Default for TableCreateStatement {}
        impl Clone for TableCreateStatement {}
        pub enum TableOpt {
            Engine(String),
            Collate(String),
            CharacterSet(String),
        }
        impl Clone for TableOpt {}
        pub enum TablePartition {}
        impl Clone for TablePartition {}
        impl TableCreateStatement {
            pub fn new() -> Self {}
            pub fn if_not_exists(&mut self) -> &mut Self {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn comment<T>(&mut self, comment: T) -> &mut Self where T: Into<String> {}
            pub fn col<C: IntoColumnDef>(&mut self, column: C) -> &mut Self {}
            pub fn check(&mut self, value: SimpleExpr) -> &mut Self {}
            pub fn index(&mut self, index: &mut IndexCreateStatement) -> &mut Self {}
            pub fn primary_key(&mut self, index: &mut IndexCreateStatement) -> &mut Self {}
            pub fn foreign_key(&mut self, foreign_key: &mut ForeignKeyCreateStatement) -> &mut Self {}
            pub fn engine<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn collate<T>(&mut self, string: T) -> &mut Self where T: Into<String> {}
            pub fn character_set<T>(&mut self, name: T) -> &mut Self where T: Into<String> {}
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
        impl TableCreateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for TableCreateStatement {}
    }
    mod drop {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::SchemaStatementBuilder;
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
        impl TableDropStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for TableDropStatement {}
    }
    mod rename {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::SchemaStatementBuilder;
        pub struct TableRenameStatement;
        impl Default for TableRenameStatement {}
        impl Clone for TableRenameStatement {}
        impl TableRenameStatement {
            pub fn new() -> Self {}
            pub fn table<T, R>(&mut self, from_name: T, to_name: R) -> &mut Self where T: IntoTableRef, R: IntoTableRef {}
            pub fn take(&mut self) -> Self {}
        }
        impl TableRenameStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for TableRenameStatement {}
    }
    mod truncate {
        use crate::backend::SchemaBuilder;
        use crate::types::*;
        use crate::SchemaStatementBuilder;
        pub struct TableTruncateStatement;
        impl Default for TableTruncateStatement {}
        impl Clone for TableTruncateStatement {}
        impl TableTruncateStatement {
            pub fn new() -> Self {}
            pub fn table<T>(&mut self, table: T) -> &mut Self where T: IntoTableRef {}
            pub fn take(&mut self) -> Self {}
        }
        impl TableTruncateStatement {
            pub fn build<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
            pub fn build_any(&self, schema_builder: &dyn SchemaBuilder) -> String {}
            pub fn to_string<T: SchemaBuilder>(&self, schema_builder: T) -> String {}
        }
        impl SchemaStatementBuilder for TableTruncateStatement {}
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
        pub fn build<T: SchemaBuilder>(&self, table_builder: T) -> String {}
        pub fn build_any(&self, table_builder: &dyn SchemaBuilder) -> String {}
        pub fn to_string<T: SchemaBuilder>(&self, table_builder: T) -> String {}
    }
}
pub mod token {
    use std::iter::Iterator;
    pub struct Tokenizer {
        pub chars: Vec<char>,
        pub p: usize,
    }
    impl Default for Tokenizer {}
    pub enum Token {
        Quoted(String),
        Unquoted(String),
        Space(String),
        Punctuation(String),
    }
    impl PartialEq for Token {}
    impl Tokenizer {
        pub fn new(string: &str) -> Self {}
        pub fn iter(self) -> impl Iterator<Item = Token> {}
    }
    impl Iterator for Tokenizer {
        type Item = Token;
    }
    impl Token {
        pub fn is_quoted(&self) -> bool {}
        pub fn is_unquoted(&self) -> bool {}
        pub fn is_space(&self) -> bool {}
        pub fn is_punctuation(&self) -> bool {}
        pub fn as_str(&self) -> &str {}
        pub fn unquote(&self) -> Option<String> {}
    }
    impl std::fmt::Display for Token {}
}
pub mod types {
    use crate::expr::*;
    use crate::query::*;
    use crate::{FunctionCall, ValueTuple, Values};
    use std::{fmt, ops};
    use crate::extension::postgres::PgBinOper;
    use crate::extension::sqlite::SqliteBinOper;
    pub type RcOrArc<T> = std::sync::Arc<T>;
    pub struct Quote;
    impl Clone for Quote {}
    impl PartialEq for Quote {}
    pub trait Iden where Self: Send, Self: Sync {
        fn prepare(&self, s: &mut dyn fmt::Write, q: Quote) {}
        fn quoted(&self, q: Quote) -> String {}
        fn to_string(&self) -> String {}
        fn unquoted(&self, s: &mut dyn fmt::Write);
    }
    pub trait IdenStatic: Iden + 'static {
        fn as_str(&self) -> &'static str;
    }
    pub type DynIden = SeaRc<dyn Iden>;
    pub struct SeaRc<I>(I) where I: ?Sized;
    impl ops::Deref for SeaRc<dyn Iden> {
        type Target = dyn Iden;
    }
    impl Clone for SeaRc<dyn Iden> {}
    impl PartialEq for SeaRc<dyn Iden> {}
    impl SeaRc<dyn Iden> {
        pub fn new<I>(i: I) -> SeaRc<dyn Iden> where I: Iden + 'static {}
    }
    pub trait IntoIden {
        fn into_iden(self) -> DynIden;
    }
    pub trait IdenList {
        type IntoIter: Iterator<Item = DynIden>;
        fn into_iter(self) -> Self::IntoIter;
    }
    pub enum ColumnRef {
        Column(DynIden),
        TableColumn(DynIden, DynIden),
        SchemaTableColumn(DynIden, DynIden, DynIden),
        Asterisk,
        TableAsterisk(DynIden),
    }
    impl Clone for ColumnRef {}
    impl PartialEq for ColumnRef {}
    pub trait IntoColumnRef {
        fn into_column_ref(self) -> ColumnRef;
    }
    pub enum TableRef {
        Table(DynIden),
        SchemaTable(DynIden, DynIden),
        DatabaseSchemaTable(DynIden, DynIden, DynIden),
        TableAlias(DynIden, DynIden),
        SchemaTableAlias(DynIden, DynIden, DynIden),
        DatabaseSchemaTableAlias(DynIden, DynIden, DynIden, DynIden),
        SubQuery(SelectStatement, DynIden),
        ValuesList(Vec<ValueTuple>, DynIden),
        FunctionCall(FunctionCall, DynIden),
    }
    impl Clone for TableRef {}
    impl PartialEq for TableRef {}
    pub trait IntoTableRef {
        fn into_table_ref(self) -> TableRef;
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
        And(SimpleExpr),
        Or(SimpleExpr),
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
        Columns(Vec<SimpleExpr>),
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
    pub struct Alias;
    impl Clone for Alias {}
    impl PartialEq for Alias {}
    impl PartialOrd for Alias {}
    impl Ord for Alias {}
    impl std::hash::Hash for Alias {}
    pub struct NullAlias;
    impl Default for NullAlias {}
    impl Clone for NullAlias {}
    pub struct Asterisk;
    impl Default for Asterisk {}
    impl Clone for Asterisk {}
    pub enum Keyword {
        Null,
        CurrentDate,
        CurrentTime,
        CurrentTimestamp,
        Custom(DynIden),
    }
    impl Clone for Keyword {}
    impl PartialEq for Keyword {}
    pub struct LikeExpr;
    impl Clone for LikeExpr {}
    pub trait IntoLikeExpr {
        fn into_like_expr(self) -> LikeExpr;
    }
    pub enum SubQueryOper {
        Exists,
        Any,
        Some,
        All,
    }
    impl Clone for SubQueryOper {}
    impl PartialEq for SubQueryOper {}
    impl Quote {
        pub fn new(c: u8) -> Self {}
        pub fn left(&self) -> char {}
        pub fn right(&self) -> char {}
    }
    impl From<char> for Quote {}
    impl From<(char, char)> for Quote {}
    impl From<u8> for Quote {}
    impl From<(u8, u8)> for Quote {}
    impl<T: 'static> IntoIden for T where T: Iden {}
    impl IntoIden for DynIden {}
    impl<I> IdenList for I where I: IntoIden {
        type IntoIter = std::iter::Once<DynIden>;
    }
    impl<A, B> IdenList for (A, B) where A: IntoIden, B: IntoIden {
        type IntoIter = std::array::IntoIter<DynIden, 2>;
    }
    impl<A, B, C> IdenList for (A, B, C) where A: IntoIden, B: IntoIden, C: IntoIden {
        type IntoIter = std::array::IntoIter<DynIden, 3>;
    }
    impl IntoColumnRef for ColumnRef {}
    impl<T: 'static> IntoColumnRef for T where T: IntoIden {}
    impl IntoColumnRef for Asterisk {}
    impl<S: 'static, T: 'static> IntoColumnRef for (S, T) where S: IntoIden, T: IntoIden {}
    impl<T: 'static> IntoColumnRef for (T, Asterisk) where T: IntoIden {}
    impl<S: 'static, T: 'static, U: 'static> IntoColumnRef for (S, T, U) where S: IntoIden, T: IntoIden, U: IntoIden {}
    impl IntoTableRef for TableRef {}
    impl<T: 'static> IntoTableRef for T where T: IntoIden {}
    impl<S: 'static, T: 'static> IntoTableRef for (S, T) where S: IntoIden, T: IntoIden {}
    impl<S: 'static, T: 'static, U: 'static> IntoTableRef for (S, T, U) where S: IntoIden, T: IntoIden, U: IntoIden {}
    impl TableRef {
        pub fn alias<A>(self, alias: A) -> Self where A: IntoIden {}
    }
    impl Alias {
        pub fn new<T>(n: T) -> Self where T: Into<String> {}
    }
    impl Iden for Alias {}
    impl Iden for &str {}
    impl NullAlias {
        pub fn new() -> Self {}
    }
    impl Iden for NullAlias {}
    impl LikeExpr {
        pub fn new<T>(pattern: T) -> Self where T: Into<String> {}
        pub fn str<T>(pattern: T) -> Self where T: Into<String> {}
        pub fn escape(self, c: char) -> Self {}
    }
    impl IntoLikeExpr for LikeExpr {}
    impl<T> IntoLikeExpr for T where T: Into<String> {}
}
pub mod value {
    use std::borrow::Cow;
    use serde_json::Value as Json;
    use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
    use time::{OffsetDateTime, PrimitiveDateTime};
    use uuid::Uuid;
    use crate::ColumnType;
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
    }
    impl Clone for ArrayType {}
    impl PartialEq for ArrayType {}
    impl std::hash::Hash for ArrayType {}
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
        String(Option<Box<String>>),
        Char(Option<char>),
        Bytes(Option<Box<Vec<u8>>>),
        Json(Option<Box<Json>>),
        ChronoDate(Option<Box<NaiveDate>>),
        ChronoTime(Option<Box<NaiveTime>>),
        ChronoDateTime(Option<Box<NaiveDateTime>>),
        ChronoDateTimeUtc(Option<Box<DateTime<Utc>>>),
        ChronoDateTimeLocal(Option<Box<DateTime<Local>>>),
        ChronoDateTimeWithTimeZone(Option<Box<DateTime<FixedOffset>>>),
        TimeDate(Option<Box<time::Date>>),
        TimeTime(Option<Box<time::Time>>),
        TimeDateTime(Option<Box<PrimitiveDateTime>>),
        TimeDateTimeWithTimeZone(Option<Box<OffsetDateTime>>),
        Uuid(Option<Box<Uuid>>),
    }
    impl Clone for Value {}
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
    pub struct ValueTypeErr;
    impl std::error::Error for ValueTypeErr {}
    impl std::fmt::Display for ValueTypeErr {}
    pub struct Values(pub Vec<Value>);
    impl Clone for Values {}
    impl PartialEq for Values {}
    pub enum ValueTuple {
        One(Value),
        Two(Value, Value),
        Three(Value, Value, Value),
        Many(Vec<Value>),
    }
    impl std::hash::Hash for ValueTuple {}
    impl Clone for ValueTuple {}
    impl PartialEq for ValueTuple {}
    pub trait IntoValueTuple {
        fn into_value_tuple(self) -> ValueTuple;
    }
    pub trait FromValueTuple: Sized {
        fn from_value_tuple<I>(i: I) -> Self where I: IntoValueTuple;
    }
    pub trait Nullable {
        fn null() -> Value;
    }
    impl Value {
        pub fn unwrap<T>(self) -> T where T: ValueType {}
        pub fn expect<T>(self, msg: &str) -> T where T: ValueType {}
        pub fn as_null(&self) -> Self {}
        pub fn dummy_value(&self) -> Self {}
    }
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
    impl From<&[u8]> for Value {}
    impl From<&str> for Value {}
    impl From<&String> for Value {}
    impl Nullable for &str {}
    impl<T> From<Option<T>> for Value where T: Into<Value> + Nullable {}
    impl<T> ValueType for Option<T> where T: ValueType + Nullable {}
    impl From<Cow<'_, str>> for Value {}
    impl ValueType for Cow<'_, str> {}
    impl From<Vec<u8>> for Value {}
    impl Nullable for Vec<u8> {}
    impl ValueType for Vec<u8> {}
    impl From<String> for Value {}
    impl Nullable for String {}
    impl ValueType for String {}
    mod with_json {
        use super::*;
        impl From<Json> for Value {}
        impl Nullable for Json {}
        impl ValueType for Json {}
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
        impl From<DateTime<Utc>> for Value {}
        impl From<DateTime<Local>> for Value {}
        impl From<DateTime<FixedOffset>> for Value {}
        impl Nullable for DateTime<Utc> {}
        impl ValueType for DateTime<Utc> {}
        impl Nullable for DateTime<Local> {}
        impl ValueType for DateTime<Local> {}
        impl Nullable for DateTime<FixedOffset> {}
        impl ValueType for DateTime<FixedOffset> {}
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
        impl From<OffsetDateTime> for Value {}
        impl Nullable for OffsetDateTime {}
        impl ValueType for OffsetDateTime {}
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
    }
    impl Value {
        pub fn is_json(&self) -> bool {}
        pub fn as_ref_json(&self) -> Option<&Json> {}
    }
    impl Value {
        pub fn is_chrono_date(&self) -> bool {}
        pub fn as_ref_chrono_date(&self) -> Option<&NaiveDate> {}
    }
    impl Value {
        pub fn is_time_date(&self) -> bool {}
        pub fn as_ref_time_date(&self) -> Option<&time::Date> {}
    }
    impl Value {
        pub fn is_chrono_time(&self) -> bool {}
        pub fn as_ref_chrono_time(&self) -> Option<&NaiveTime> {}
    }
    impl Value {
        pub fn is_time_time(&self) -> bool {}
        pub fn as_ref_time_time(&self) -> Option<&time::Time> {}
    }
    impl Value {
        pub fn is_chrono_date_time(&self) -> bool {}
        pub fn as_ref_chrono_date_time(&self) -> Option<&NaiveDateTime> {}
    }
    impl Value {
        pub fn is_time_date_time(&self) -> bool {}
        pub fn as_ref_time_date_time(&self) -> Option<&PrimitiveDateTime> {}
    }
    impl Value {
        pub fn is_chrono_date_time_utc(&self) -> bool {}
        pub fn as_ref_chrono_date_time_utc(&self) -> Option<&DateTime<Utc>> {}
    }
    impl Value {
        pub fn is_chrono_date_time_local(&self) -> bool {}
        pub fn as_ref_chrono_date_time_local(&self) -> Option<&DateTime<Local>> {}
    }
    impl Value {
        pub fn is_chrono_date_time_with_time_zone(&self) -> bool {}
        pub fn as_ref_chrono_date_time_with_time_zone(&self) -> Option<&DateTime<FixedOffset>> {}
    }
    impl Value {
        pub fn is_time_date_time_with_time_zone(&self) -> bool {}
        pub fn as_ref_time_date_time_with_time_zone(&self) -> Option<&OffsetDateTime> {}
    }
    impl Value {
        pub fn chrono_as_naive_utc_in_string(&self) -> Option<String> {}
    }
    impl Value {
        pub fn time_as_naive_utc_in_string(&self) -> Option<String> {}
    }
    impl Value {
        pub fn is_uuid(&self) -> bool {}
        pub fn as_ref_uuid(&self) -> Option<&Uuid> {}
    }
    impl IntoIterator for ValueTuple {
        type Item = Value;
        type IntoIter = std::vec::IntoIter<Self::Item>;
    }
    impl IntoValueTuple for ValueTuple {}
    impl<V> IntoValueTuple for V where V: Into<Value> {}
    impl<V, W> IntoValueTuple for (V, W) where V: Into<Value>, W: Into<Value> {}
    impl<U, V, W> IntoValueTuple for (U, V, W) where U: Into<Value>, V: Into<Value>, W: Into<Value> {}
    mod impl_into_value_tuple {
        use super::*;
        impl<T0, T1, T2, T3> IntoValueTuple for (T0, T1, T2, T3) where T0: Into<Value>, T1: Into<Value>, T2: Into<Value>, T3: Into<Value> {}
    }
    impl<V> FromValueTuple for V where V: Into<Value> + ValueType {}
    impl<V, W> FromValueTuple for (V, W) where V: Into<Value> + ValueType, W: Into<Value> + ValueType {}
    impl<U, V, W> FromValueTuple for (U, V, W) where U: Into<Value> + ValueType, V: Into<Value> + ValueType, W: Into<Value> + ValueType {}
    mod impl_from_value_tuple {
        use super::*;
        impl<T0, T1, T2, T3> FromValueTuple for (T0, T1, T2, T3) where T0: Into<Value> + ValueType, T1: Into<Value> + ValueType, T2: Into<Value> + ValueType, T3: Into<Value> + ValueType {}
    }
    pub fn sea_value_to_json_value(value: &Value) -> Json {}
    impl Values {
        pub fn iter(&self) -> impl Iterator<Item = &Value> {}
    }
    impl IntoIterator for Values {
        type Item = Value;
        type IntoIter = std::vec::IntoIter<Self::Item>;
    }
    mod hashable_value {
        use super::*;
        use std::hash::Hash;
        impl PartialEq for Value {}
        impl Hash for Value {}
    }
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
