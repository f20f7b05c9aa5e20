//! package = "askama", version = ">=0.13, <0.15"

mod ascii_str {
    pub use _ascii_char::AsciiChar;
    use std::ops::{Deref, Index, IndexMut};
    pub struct AsciiStr;
    impl AsciiStr {
        pub const fn new_sized<const N: usize>(src: &str) -> [AsciiChar; N] {}
        pub const fn from_slice(src: &[AsciiChar]) -> &Self {}
        pub const fn as_str(&self) -> &str {}
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
    }
    impl Deref for AsciiStr {
        type Target = str;
    }
    impl<Idx> Index<Idx> for AsciiStr
    where
        [AsciiChar]: Index<Idx, Output = [AsciiChar]>,
    {
        type Output = [AsciiChar];
    }
    impl<Idx> IndexMut<Idx> for AsciiStr where [AsciiChar]: IndexMut<Idx, Output = [AsciiChar]> {}
    impl Default for &'static AsciiStr {}
    impl AsciiChar {
        pub const NULL: AsciiChar = ();
        pub const fn slice_as_bytes<const N: usize>(src: &[AsciiChar; N]) -> &[u8; N] {}
        pub const fn two_digits(d: u32) -> [Self; 2] {}
        pub const fn two_hex_digits(d: u32) -> [Self; 2] {}
    }
    mod _ascii_char {
        pub struct AsciiChar;
        impl Default for AsciiChar {}
        impl AsciiChar {
            pub const fn new(c: u8) -> Self {}
        }
    }
}
mod error {
    use std::boxed::Box;
    use std::convert::Infallible;
    use std::error::Error as StdError;
    use std::fmt;
    use std::io;
    pub type Result<I, E = Error> = std::result::Result<I, E>;
    pub enum Error {
        Fmt,
        ValueMissing,
        ValueType,
        Custom(Box<dyn StdError + Send + Sync>),
        Json(serde_json::Error),
    }
    impl Error {
        pub fn custom(err: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
        pub fn into_box(self) -> Box<dyn StdError + Send + Sync> {}
        pub fn into_io_error(self) -> io::Error {}
    }
    impl StdError for Error {}
    impl From<Error> for fmt::Error {}
    impl From<Error> for io::Error {}
    impl From<fmt::Error> for Error {}
    impl From<Box<dyn StdError + Send + Sync>> for Error {}
    impl From<io::Error> for Error {}
    impl From<serde_json::Error> for Error {}
    impl From<Infallible> for Error {}
    pub trait ResultConverter {
        type Value;
        type Input;
        fn askama_conv_result(self, result: Self::Input) -> Result<Self::Value, Error>;
    }
    pub struct ErrorMarker<T>(T);
    impl<T> ErrorMarker<T> {
        pub fn of(arg1: &T) -> Self {}
    }
    impl<T, E: Into<Box<dyn StdError + Send + Sync>>> ResultConverter for &ErrorMarker<Result<T, E>> {
        type Value = T;
        type Input = Result<T, E>;
    }
    impl<T, E: Into<Error>> ResultConverter for &&ErrorMarker<Result<T, E>> {
        type Value = T;
        type Input = Result<T, E>;
    }
}
mod values {
    use crate::Error;
    use std::any::Any;
    use std::borrow::Borrow;
    pub const NO_VALUES: &dyn Values = ();
    pub fn get_value<T>(values: &dyn Values, key: impl AsRef<str>) -> Result<&T, Error> {}
    pub trait Values {
        fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any>;
    }
    impl Values for T {}
    impl Values for () {}
    impl<K: Borrow<str>, V: Value> Values for (K, V) {}
    impl<T: Values> Values for Option<T> {}
    impl<K: Borrow<str>, V: Value, const N: usize> Values for [(K, V); N] {}
    impl<K: Borrow<str>, V: Value> Values for [(K, V)] {}
    impl<K: Borrow<str>, V: Value> Values for std::vec::Vec<(K, V)> {}
    impl<K: Borrow<str>, V: Value> Values for std::collections::VecDeque<(K, V)> {}
    impl<K: Borrow<str>, V: Value> Values for std::collections::LinkedList<(K, V)> {}
    impl<K: Borrow<str> + std::cmp::Ord, V: Value> Values for std::collections::BTreeMap<K, V> {}
    impl<K: Borrow<str> + Eq + std::hash::Hash, V: Value, S: std::hash::BuildHasher> Values
        for std::collections::HashMap<K, V, S>
    {
    }
    pub trait Value {
        fn ref_any(&self) -> Option<&dyn Any>;
    }
    impl Value for T {}
    impl Value for dyn Any {}
    impl<T: Value> Value for Option<T> {}
}
pub use crate::error::{Error, Result};
pub use crate::helpers::PrimitiveType;
pub use crate::values::{get_value, Value, Values, NO_VALUES};
pub use askama_derive::Template;
use std::fmt;
use std::io;
use std::ops::Deref;
use std::string::String;
pub trait Template: fmt::Display + FastWritable {
    fn render(&self) -> Result<String> {}
    fn render_with_values(&self, values: &dyn Values) -> Result<String> {}
    fn render_into<W: fmt::Write + ?Sized>(&self, writer: &mut W) -> Result<()> {}
    fn render_into_with_values<W: fmt::Write + ?Sized>(
        &self,
        writer: &mut W,
        values: &dyn Values,
    ) -> Result<()>;
    fn write_into<W: io::Write + ?Sized>(&self, writer: &mut W) -> io::Result<()> {}
    fn write_into_with_values<W: io::Write + ?Sized>(
        &self,
        writer: &mut W,
        values: &dyn Values,
    ) -> io::Result<()> {
    }
    const SIZE_HINT: usize;
}
impl<T: Template + ?Sized> Template for &T {}
pub trait DynTemplate {
    fn dyn_render(&self) -> Result<String>;
    fn dyn_render_with_values(&self, values: &dyn Values) -> Result<String>;
    fn dyn_render_into(&self, writer: &mut dyn fmt::Write) -> Result<()>;
    fn dyn_render_into_with_values(&self, writer: &mut dyn fmt::Write, values: &dyn Values) -> Result<()>;
    fn dyn_write_into(&self, writer: &mut dyn io::Write) -> io::Result<()>;
    fn dyn_write_into_with_values(&self, writer: &mut dyn io::Write, values: &dyn Values) -> io::Result<()>;
    fn size_hint(&self) -> usize;
}
impl<T: Template> DynTemplate for T {}
pub trait FastWritable {
    fn write_into<W: fmt::Write + ?Sized>(&self, dest: &mut W, values: &dyn Values) -> crate::Result<()>;
}
