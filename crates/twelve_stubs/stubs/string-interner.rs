//! package = "string-interner", version = ">=0.13, <0.21"

pub mod backend {
    mod bucket {
        use super::Backend;
        use crate::{DefaultSymbol, Symbol};
        pub struct BucketBackend<S = DefaultSymbol>(S);
        impl<S> Default for BucketBackend<S> {}
        impl<S: Symbol> Backend for BucketBackend<S> {
            type Symbol = S;
            type Iter<'a>
                = Iter<'a, S>
            where
                Self: 'a;
        }
        impl<S> Clone for BucketBackend<S> {}
        impl<S: Symbol> PartialEq for BucketBackend<S> {}
        impl<'a, S: Symbol> IntoIterator for &'a BucketBackend<S> {
            type Item = (S, &'a str);
            type IntoIter = Iter<'a, S>;
        }
    }
    mod buffer {
        use super::Backend;
        use crate::{DefaultSymbol, Symbol};
        use core::str;
        pub struct BufferBackend<S = DefaultSymbol>(S);
        impl<S: Symbol> PartialEq for BufferBackend<S> {}
        impl<S> Clone for BufferBackend<S> {}
        impl<S> Default for BufferBackend<S> {}
        impl<S: Symbol> Backend for BufferBackend<S> {
            type Symbol = S;
            type Iter<'a>
                = Iter<'a, S>
            where
                Self: 'a;
        }
        impl<'a, S: Symbol> IntoIterator for &'a BufferBackend<S> {
            type Item = (S, &'a str);
            type IntoIter = Iter<'a, S>;
        }
    }
    mod string {
        use super::Backend;
        use crate::{DefaultSymbol, Symbol};
        pub struct StringBackend<S = DefaultSymbol>(S);
        impl<S: Symbol> PartialEq for StringBackend<S> {}
        impl<S> Clone for StringBackend<S> {}
        impl<S> Default for StringBackend<S> {}
        impl<S: Symbol> Backend for StringBackend<S> {
            type Symbol = S;
            type Iter<'a>
                = Iter<'a, S>
            where
                Self: 'a;
        }
        impl<'a, S: Symbol> IntoIterator for &'a StringBackend<S> {
            type Item = (S, &'a str);
            type IntoIter = Iter<'a, S>;
        }
    }
    pub use self::{bucket::BucketBackend, buffer::BufferBackend, string::StringBackend};
    use crate::Symbol;
    pub type DefaultBackend = StringBackend<crate::DefaultSymbol>;
    pub trait Backend: Default {
        type Symbol: Symbol;
        type Iter<'a>: Iterator<Item = (Self::Symbol, &'a str)>
        where
            Self: 'a;
        fn with_capacity(cap: usize) -> Self;
        fn intern(&mut self, string: &str) -> Self::Symbol;
        fn intern_static(&mut self, string: &'static str) -> Self::Symbol {}
        fn shrink_to_fit(&mut self);
        fn resolve(&self, symbol: Self::Symbol) -> Option<&str>;
        fn resolve_unchecked(&self, symbol: Self::Symbol) -> &str;
        fn iter(&self) -> Self::Iter<'_>;
    }
}
mod interner {
    use crate::{backend::Backend, Symbol};
    use core::iter::FromIterator;
    use hashbrown::DefaultHashBuilder;
    pub struct StringInterner<B: Backend, H = DefaultHashBuilder>(B, H);
    impl Default for StringInterner<crate::DefaultBackend> {}
    impl<B: Backend + Clone, H: Clone> Clone for StringInterner<B, H> where <B as Backend>::Symbol: Symbol {}
    impl<B: Backend + PartialEq, H> PartialEq for StringInterner<B, H> where <B as Backend>::Symbol: Symbol {}
    impl<B: Backend, H: Default> StringInterner<B, H>
    where
        <B as Backend>::Symbol: Symbol,
    {
        pub fn new() -> Self {}
        pub fn with_capacity(cap: usize) -> Self {}
    }
    impl<B: Backend, H> StringInterner<B, H>
    where
        <B as Backend>::Symbol: Symbol,
    {
        pub fn with_hasher(hash_builder: H) -> Self {}
        pub fn with_capacity_and_hasher(cap: usize, hash_builder: H) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get<T: AsRef<str>>(&self, string: T) -> Option<<B as Backend>::Symbol> {}
        pub fn get_or_intern<T: AsRef<str>>(&mut self, string: T) -> <B as Backend>::Symbol {}
        pub fn get_or_intern_static(&mut self, string: &'static str) -> <B as Backend>::Symbol {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn resolve(&self, symbol: <B as Backend>::Symbol) -> Option<&str> {}
        pub fn resolve_unchecked(&self, symbol: <B as Backend>::Symbol) -> &str {}
        pub fn iter(&self) -> <B as Backend>::Iter<'_> {}
    }
    impl<B: Backend, H: Default, T: AsRef<str>> FromIterator<T> for StringInterner<B, H> where
        <B as Backend>::Symbol: Symbol
    {
    }
    impl<B: Backend, H, T: AsRef<str>> Extend<T> for StringInterner<B, H> where <B as Backend>::Symbol: Symbol {}
    impl<'a, B: Backend, H> IntoIterator for &'a StringInterner<B, H> {
        type Item = (<B as Backend>::Symbol, &'a str);
        type IntoIter = <B as Backend>::Iter<'a>;
    }
}
pub mod symbol {
    pub trait Symbol: Copy + Eq {
        fn try_from_usize(index: usize) -> Option<Self>;
        fn to_usize(self) -> usize;
    }
    pub type DefaultSymbol = SymbolU32;
    impl Symbol for usize {}
}
pub type DefaultStringInterner<B = DefaultBackend, H = DefaultHashBuilder> =
    self::interner::StringInterner<B, H>;
pub use self::backend::DefaultBackend;
pub use self::{
    interner::StringInterner,
    symbol::{DefaultSymbol, Symbol},
};
pub use hashbrown::DefaultHashBuilder;
