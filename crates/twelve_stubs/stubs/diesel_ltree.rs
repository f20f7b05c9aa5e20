//! package = "diesel_ltree", version = ">=0.3, <0.5"

pub use dsl::*;
pub use functions::*;
pub use values::*;

pub mod sql_types {
    pub struct Ltree;
    pub struct Lquery;
    pub struct Ltxtquery;
    impl diesel::sql_types::SqlType for Ltree {}
    impl diesel::sql_types::SingleValue for Ltree {}
    impl diesel::sql_types::SqlType for Lquery {}
    impl diesel::sql_types::SingleValue for Lquery {}
    impl diesel::sql_types::SqlType for Ltxtquery {}
    impl diesel::sql_types::SingleValue for Ltxtquery {}
}
pub mod values {
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Ltree(pub String);
}
pub mod functions {
    use super::sql_types::*;
    use diesel::expression::SqlExpression;
    use diesel::sql_types::{Array, Int4, Text};
    pub fn subltree<A, B, C>(ltree: A, start: B, end: C) -> SqlExpression<Ltree> {}
    pub fn subpath<A, B, C>(ltree: A, offset: B, len: C) -> SqlExpression<Ltree> {}
    pub fn nlevel<A>(ltree: A) -> SqlExpression<Int4> {}
    pub fn index<A, B, C>(a: A, b: B, offset: C) -> SqlExpression<Int4> {}
    pub fn text2ltree<A>(text: A) -> SqlExpression<Ltree> {}
    pub fn ltree2text<A>(ltree: A) -> SqlExpression<Text> {}
    pub fn lca<A>(ltrees: A) -> SqlExpression<Ltree> {}
    pub fn lquery<A>(x: A) -> SqlExpression<Lquery> {}
    pub fn ltxtquery<A>(x: A) -> SqlExpression<Ltxtquery> {}
    pub type subltree<A, B, C> = SqlExpression<Ltree>;
    pub type subpath<A, B, C> = SqlExpression<Ltree>;
    pub type nlevel<A> = SqlExpression<Int4>;
    pub type index<A, B, C> = SqlExpression<Int4>;
    pub type text2ltree<A> = SqlExpression<Ltree>;
    pub type ltree2text<A> = SqlExpression<Text>;
    pub type lca<A> = SqlExpression<Ltree>;
    pub type lquery<A> = SqlExpression<Lquery>;
    pub type ltxtquery<A> = SqlExpression<Ltxtquery>;
}
pub mod dsl {
    use super::sql_types::*;
    use diesel::expression::{Expression, SqlExpression};
    use diesel::sql_types::{Array, Bool, Nullable};
    pub trait LtreeExtensions: Expression + Sized {
        fn contains<T>(self, other: T) -> SqlExpression<Bool> {}
        fn contains_any<T>(self, other: T) -> SqlExpression<Bool> {}
        fn contained_by<T>(self, other: T) -> SqlExpression<Bool> {}
        fn contained_by_any<T>(self, other: T) -> SqlExpression<Bool> {}
        fn matches<T>(self, other: T) -> SqlExpression<Bool> {}
        fn matches_any<T>(self, other: T) -> SqlExpression<Bool> {}
        fn tmatches<T>(self, other: T) -> SqlExpression<Bool> {}
        fn concat<T>(self, other: T) -> SqlExpression<Ltree> {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait IsLtree {}
    impl IsLtree for Ltree {}
    impl<T: Expression<SqlType = ST>, ST: IsLtree> LtreeExtensions for T {}
    pub trait LtreeArrayExtensions: Expression + Sized {
        fn any_contains<T>(self, other: T) -> SqlExpression<Bool> {}
        fn any_contained_by<T>(self, other: T) -> SqlExpression<Bool> {}
        fn any_matches<T>(self, other: T) -> SqlExpression<Bool> {}
        fn any_matches_any<T>(self, other: T) -> SqlExpression<Bool> {}
        fn any_tmatches<T>(self, other: T) -> SqlExpression<Bool> {}
        fn first_contains<T>(self, other: T) -> SqlExpression<Nullable<Ltree>> {}
        fn first_contained_by<T>(self, other: T) -> SqlExpression<Nullable<Ltree>> {}
        fn first_matches<T>(self, other: T) -> SqlExpression<Nullable<Ltree>> {}
        fn first_tmatches<T>(self, other: T) -> SqlExpression<Nullable<Ltree>> {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait IsLtreeArray {}
    impl IsLtreeArray for Array<Ltree> {}
    impl<T: Expression<SqlType = ST>, ST: IsLtreeArray> LtreeArrayExtensions for T {}
    pub trait LqueryExtensions: Expression + Sized {
        fn matches<T>(self, other: T) -> SqlExpression<Bool> {}
        fn matches_any<T>(self, other: T) -> SqlExpression<Bool> {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait IsLquery {}
    impl IsLquery for Lquery {}
    impl<T: Expression<SqlType = ST>, ST: IsLquery> LqueryExtensions for T {}
    pub trait LqueryArrayExtensions: Expression + Sized {
        fn any_matches<T>(self, other: T) -> SqlExpression<Bool> {}
        fn any_matches_any<T>(self, other: T) -> SqlExpression<Bool> {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait IsLqueryArray {}
    impl IsLqueryArray for Array<Lquery> {}
    impl<T: Expression<SqlType = ST>, ST: IsLqueryArray> LqueryArrayExtensions for T {}
    pub trait LtxtqueryExtensions: Expression + Sized {
        fn tmatches<T>(self, other: T) -> SqlExpression<Bool> {}
        fn tmatches_any<T>(self, other: T) -> SqlExpression<Bool> {}
    }
    #[twelve::unchecked("named by the stub's own signatures alone")]
    pub trait IsLtxtquery {}
    impl IsLtxtquery for Ltxtquery {}
    impl<T: Expression<SqlType = ST>, ST: IsLtxtquery> LtxtqueryExtensions for T {}
}
