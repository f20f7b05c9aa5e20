//! package = "log", version = ">=0.4, <0.5"

use std::boxed::Box;
use std::{error, fmt};
use std::str::FromStr;
mod macros {
    #[macro_export]
    macro_rules! log {
        () => {};
    }
    #[macro_export]
    macro_rules! error {
        () => {};
    }
    #[macro_export]
    macro_rules! warn {
        () => {};
    }
    #[macro_export]
    macro_rules! info {
        () => {};
    }
    #[macro_export]
    macro_rules! debug {
        () => {};
    }
    #[macro_export]
    macro_rules! trace {
        () => {};
    }
    #[macro_export]
    macro_rules! log_enabled {
        () => {};
    }
}
pub mod kv {
    pub use self::error::Error;
    pub use self::key::{Key, ToKey};
    pub use self::source::{Source, VisitSource};
    pub use self::value::{ToValue, Value, VisitValue};
    mod error {
        use std::fmt;
        pub struct Error;
        enum Inner {
            Boxed(std_support::BoxedError),
            Msg(&'static str),
            Fmt,
        }
        impl Error {
            pub fn msg(msg: &'static str) -> Self {}
        }
        impl fmt::Display for Error {}
        impl From<fmt::Error> for Error {}
        mod std_support {
            use super::*;
            use std::{error, io};
            pub(super) type BoxedError = Box<dyn error::Error + Send + Sync>;
            impl Error {
                pub fn boxed<E>(err: E) -> Self where E: Into<BoxedError> {}
            }
            impl error::Error for Error {}
            impl From<io::Error> for Error {}
        }
    }
    mod key {
        use std::borrow::Borrow;
        use std::fmt;
        pub trait ToKey {
            fn to_key(&self) -> Key<'_>;
        }
        impl<T> ToKey for &T where T: ToKey + ?Sized {}
        impl<'k> ToKey for Key<'k> {}
        impl ToKey for str {}
        pub struct Key<'k>;
        impl<'k> Clone for Key<'k> {}
        impl<'k> PartialEq for Key<'k> {}
        impl<'k> PartialOrd for Key<'k> {}
        impl<'k> Ord for Key<'k> {}
        impl<'k> std::hash::Hash for Key<'k> {}
        impl<'k> Key<'k> {
            pub fn from_str(key: &'k str) -> Self {}
            pub fn from_str_static(key: &'static str) -> Self {}
            pub fn as_str(&self) -> &str {}
            pub fn to_borrowed_str(&self) -> Option<&'k str> {}
            pub fn to_static_str(&self) -> Option<&'static str> {}
        }
        impl<'k> fmt::Display for Key<'k> {}
        impl<'k> AsRef<str> for Key<'k> {}
        impl<'k> Borrow<str> for Key<'k> {}
        impl<'k> From<&'k str> for Key<'k> {}
        mod std_support {
            use super::*;
            use std::borrow::Cow;
            impl ToKey for String {}
            impl<'a> ToKey for Cow<'a, str> {}
        }
    }
    mod source {
        use crate::kv::{Error, Key, ToKey, ToValue, Value};
        use std::fmt;
        pub trait Source {
            fn visit<'kvs>(&'kvs self, visitor: &mut dyn VisitSource<'kvs>) -> Result<(), Error>;
            fn get(&self, key: Key) -> Option<Value<'_>> {}
            fn count(&self) -> usize {}
        }
        impl<T> Source for &T where T: Source + ?Sized {}
        impl<K, V> Source for (K, V) where K: ToKey, V: ToValue {}
        impl<S> Source for [S] where S: Source {}
        impl<const N: usize, S> Source for [S; N] where S: Source {}
        impl<S> Source for Option<S> where S: Source {}
        pub trait VisitSource<'kvs> {
            fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), Error>;
        }
        impl<'a, 'kvs, T> VisitSource<'kvs> for &'a mut T where T: VisitSource<'kvs> + ?Sized {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugMap<'a, 'b> {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugList<'a, 'b> {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugSet<'a, 'b> {}
        impl<'a, 'b: 'a, 'kvs> VisitSource<'kvs> for fmt::DebugTuple<'a, 'b> {}
        mod std_support {
            use super::*;
            use std::borrow::Borrow;
            use std::collections::{BTreeMap, HashMap};
            use std::hash::{BuildHasher, Hash};
            use std::rc::Rc;
            use std::sync::Arc;
            impl<S> Source for Box<S> where S: Source + ?Sized {}
            impl<S> Source for Arc<S> where S: Source + ?Sized {}
            impl<S> Source for Rc<S> where S: Source + ?Sized {}
            impl<S> Source for Vec<S> where S: Source {}
            impl<'kvs, V> VisitSource<'kvs> for Box<V> where V: VisitSource<'kvs> + ?Sized {}
            impl<K, V, S> Source for HashMap<K, V, S> where K: ToKey + Borrow<str> + Eq + Hash, V: ToValue, S: BuildHasher {}
            impl<K, V> Source for BTreeMap<K, V> where K: ToKey + Borrow<str> + Ord, V: ToValue {}
        }
    }
    mod value {
        use std::fmt;
        pub use crate::kv::Error;
        pub trait ToValue {
            fn to_value(&self) -> Value<'_>;
        }
        impl<T> ToValue for &T where T: ToValue + ?Sized {}
        impl<'v> ToValue for Value<'v> {}
        pub struct Value<'v>;
        impl<'v> Clone for Value<'v> {}
        impl<'v> Value<'v> {
            pub fn from_any<T>(value: &'v T) -> Self where T: ToValue {}
            pub fn from_debug<T>(value: &'v T) -> Self where T: fmt::Debug {}
            pub fn from_display<T>(value: &'v T) -> Self where T: fmt::Display {}
            pub fn from_dyn_debug(value: &'v dyn fmt::Debug) -> Self {}
            pub fn from_dyn_display(value: &'v dyn fmt::Display) -> Self {}
            pub fn null() -> Self {}
            pub fn visit(&self, visitor: impl VisitValue<'v>) -> Result<(), Error> {}
        }
        impl<'v> fmt::Display for Value<'v> {}
        impl ToValue for str {}
        impl<'v> From<&'v str> for Value<'v> {}
        impl ToValue for () {}
        impl<T> ToValue for Option<T> where T: ToValue {}
        impl ToValue for usize {}
        impl<'v> From<usize> for Value<'v> {}
        impl ToValue for u8 {}
        impl<'v> From<u8> for Value<'v> {}
        impl ToValue for u16 {}
        impl<'v> From<u16> for Value<'v> {}
        impl ToValue for u32 {}
        impl<'v> From<u32> for Value<'v> {}
        impl ToValue for u64 {}
        impl<'v> From<u64> for Value<'v> {}
        impl ToValue for u128 {}
        impl<'v> From<u128> for Value<'v> {}
        impl ToValue for isize {}
        impl<'v> From<isize> for Value<'v> {}
        impl ToValue for i8 {}
        impl<'v> From<i8> for Value<'v> {}
        impl ToValue for i16 {}
        impl<'v> From<i16> for Value<'v> {}
        impl ToValue for i32 {}
        impl<'v> From<i32> for Value<'v> {}
        impl ToValue for i64 {}
        impl<'v> From<i64> for Value<'v> {}
        impl ToValue for i128 {}
        impl<'v> From<i128> for Value<'v> {}
        impl ToValue for f32 {}
        impl<'v> From<f32> for Value<'v> {}
        impl ToValue for f64 {}
        impl<'v> From<f64> for Value<'v> {}
        impl ToValue for char {}
        impl<'v> From<char> for Value<'v> {}
        impl ToValue for bool {}
        impl<'v> From<bool> for Value<'v> {}
        impl<'v> Value<'v> {
            pub fn to_u64(&self) -> Option<u64> {}
            pub fn to_i64(&self) -> Option<i64> {}
            pub fn to_u128(&self) -> Option<u128> {}
            pub fn to_i128(&self) -> Option<i128> {}
            pub fn to_f64(&self) -> Option<f64> {}
            pub fn to_char(&self) -> Option<char> {}
            pub fn to_bool(&self) -> Option<bool> {}
        }
        impl ToValue for std::net::IpAddr {}
        impl ToValue for std::net::Ipv4Addr {}
        impl ToValue for std::net::Ipv6Addr {}
        impl ToValue for std::net::SocketAddr {}
        impl ToValue for std::net::SocketAddrV4 {}
        impl ToValue for std::net::SocketAddrV6 {}
        impl<'v> Value<'v> {
            pub fn to_borrowed_str(&self) -> Option<&'v str> {}
        }
        mod std_support {
            use std::borrow::Cow;
            use std::rc::Rc;
            use std::sync::Arc;
            use super::*;
            impl<T> ToValue for Box<T> where T: ToValue + ?Sized {}
            impl<T> ToValue for Arc<T> where T: ToValue + ?Sized {}
            impl<T> ToValue for Rc<T> where T: ToValue + ?Sized {}
            impl ToValue for String {}
            impl<'v> ToValue for Cow<'v, str> {}
            impl<'v> From<&'v String> for Value<'v> {}
        }
        pub trait VisitValue<'v> {
            fn visit_any(&mut self, value: Value) -> Result<(), Error>;
            fn visit_null(&mut self) -> Result<(), Error> {}
            fn visit_u64(&mut self, value: u64) -> Result<(), Error> {}
            fn visit_i64(&mut self, value: i64) -> Result<(), Error> {}
            fn visit_u128(&mut self, value: u128) -> Result<(), Error> {}
            fn visit_i128(&mut self, value: i128) -> Result<(), Error> {}
            fn visit_f64(&mut self, value: f64) -> Result<(), Error> {}
            fn visit_bool(&mut self, value: bool) -> Result<(), Error> {}
            fn visit_str(&mut self, value: &str) -> Result<(), Error> {}
            fn visit_borrowed_str(&mut self, value: &'v str) -> Result<(), Error> {}
            fn visit_char(&mut self, value: char) -> Result<(), Error> {}
        }
        impl<'a, 'v, T: ?Sized> VisitValue<'v> for &'a mut T where T: VisitValue<'v> {}
        pub(in crate::kv) mod inner {
            use super::*;
            pub enum Inner<'v> {
                None,
                Bool(bool),
                Str(&'v str),
                Char(char),
                I64(i64),
                U64(u64),
                F64(f64),
                I128(i128),
                U128(u128),
                Debug(&'v dyn fmt::Debug),
                Display(&'v dyn fmt::Display),
            }
            impl<'v> Clone for Inner<'v> {}
            impl<'v> From<()> for Inner<'v> {}
            impl<'v> From<bool> for Inner<'v> {}
            impl<'v> From<char> for Inner<'v> {}
            impl<'v> From<f32> for Inner<'v> {}
            impl<'v> From<f64> for Inner<'v> {}
            impl<'v> From<i8> for Inner<'v> {}
            impl<'v> From<i16> for Inner<'v> {}
            impl<'v> From<i32> for Inner<'v> {}
            impl<'v> From<i64> for Inner<'v> {}
            impl<'v> From<isize> for Inner<'v> {}
            impl<'v> From<u8> for Inner<'v> {}
            impl<'v> From<u16> for Inner<'v> {}
            impl<'v> From<u32> for Inner<'v> {}
            impl<'v> From<u64> for Inner<'v> {}
            impl<'v> From<usize> for Inner<'v> {}
            impl<'v> From<i128> for Inner<'v> {}
            impl<'v> From<u128> for Inner<'v> {}
            impl<'v> From<&'v str> for Inner<'v> {}
            impl<'v> fmt::Display for Inner<'v> {}
            impl<'v> Inner<'v> {
                pub fn from_debug<T: fmt::Debug>(value: &'v T) -> Self {}
                pub fn from_display<T: fmt::Display>(value: &'v T) -> Self {}
                pub fn from_dyn_debug(value: &'v dyn fmt::Debug) -> Self {}
                pub fn from_dyn_display(value: &'v dyn fmt::Display) -> Self {}
                pub fn empty() -> Self {}
                pub fn to_bool(&self) -> Option<bool> {}
                pub fn to_char(&self) -> Option<char> {}
                pub fn to_f64(&self) -> Option<f64> {}
                pub fn to_i64(&self) -> Option<i64> {}
                pub fn to_u64(&self) -> Option<u64> {}
                pub fn to_u128(&self) -> Option<u128> {}
                pub fn to_i128(&self) -> Option<i128> {}
                pub fn to_borrowed_str(&self) -> Option<&'v str> {}
            }
            pub fn visit<'v>(inner: &Inner<'v>, visitor: impl VisitValue<'v>) -> Result<(), crate::kv::Error> {}
        }
    }
}
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Clone for Level {}
impl PartialEq for Level {}
impl PartialOrd for Level {}
impl Ord for Level {}
impl std::hash::Hash for Level {}
impl PartialEq<LevelFilter> for Level {}
impl PartialOrd<LevelFilter> for Level {}
impl FromStr for Level {
    type Err = ParseLevelError;
}
impl fmt::Display for Level {}
impl Level {
    pub fn max() -> Level {}
    pub fn to_level_filter(&self) -> LevelFilter {}
    pub fn as_str(&self) -> &'static str {}
    pub fn iter() -> impl Iterator<Item = Self> {}
    pub fn increment_severity(&self) -> Self {}
    pub fn decrement_severity(&self) -> Self {}
}
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Clone for LevelFilter {}
impl PartialEq for LevelFilter {}
impl PartialOrd for LevelFilter {}
impl Ord for LevelFilter {}
impl std::hash::Hash for LevelFilter {}
impl PartialEq<Level> for LevelFilter {}
impl PartialOrd<Level> for LevelFilter {}
impl FromStr for LevelFilter {
    type Err = ParseLevelError;
}
impl fmt::Display for LevelFilter {}
impl LevelFilter {
    pub fn max() -> LevelFilter {}
    pub fn to_level(&self) -> Option<Level> {}
    pub fn as_str(&self) -> &'static str {}
    pub fn iter() -> impl Iterator<Item = Self> {}
    pub fn increment_severity(&self) -> Self {}
    pub fn decrement_severity(&self) -> Self {}
}
pub struct Record<'a>;
impl<'a> Clone for Record<'a> {}
impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a> {}
    pub fn args(&self) -> &fmt::Arguments<'a> {}
    pub fn metadata(&self) -> &Metadata<'a> {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &'a str {}
    pub fn module_path(&self) -> Option<&'a str> {}
    pub fn module_path_static(&self) -> Option<&'static str> {}
    pub fn file(&self) -> Option<&'a str> {}
    pub fn file_static(&self) -> Option<&'static str> {}
    pub fn line(&self) -> Option<u32> {}
    pub fn key_values(&self) -> &dyn kv::Source {}
    pub fn to_builder(&self) -> RecordBuilder<'_> {}
}
pub struct RecordBuilder<'a>;
impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a> {}
    pub fn args(&mut self, args: fmt::Arguments<'a>) -> &mut RecordBuilder<'a> {}
    pub fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a> {}
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a> {}
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a> {}
    pub fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a> {}
    pub fn module_path_static(&mut self, path: Option<&'static str>) -> &mut RecordBuilder<'a> {}
    pub fn file(&mut self, file: Option<&'a str>) -> &mut RecordBuilder<'a> {}
    pub fn file_static(&mut self, file: Option<&'static str>) -> &mut RecordBuilder<'a> {}
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'a> {}
    pub fn key_values(&mut self, kvs: &'a dyn kv::Source) -> &mut RecordBuilder<'a> {}
    pub fn build(&self) -> Record<'a> {}
}
impl Default for RecordBuilder<'_> {}
pub struct Metadata<'a>;
impl<'a> Clone for Metadata<'a> {}
impl<'a> PartialEq for Metadata<'a> {}
impl<'a> Ord for Metadata<'a> {}
impl<'a> PartialOrd for Metadata<'a> {}
impl<'a> std::hash::Hash for Metadata<'a> {}
impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a> {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &'a str {}
}
pub struct MetadataBuilder<'a>;
impl<'a> PartialEq for MetadataBuilder<'a> {}
impl<'a> Ord for MetadataBuilder<'a> {}
impl<'a> PartialOrd for MetadataBuilder<'a> {}
impl<'a> std::hash::Hash for MetadataBuilder<'a> {}
impl<'a> MetadataBuilder<'a> {
    pub fn new() -> MetadataBuilder<'a> {}
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a> {}
    pub fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a> {}
    pub fn build(&self) -> Metadata<'a> {}
}
impl Default for MetadataBuilder<'_> {}
#[twelve::nature(log)]
pub trait Log {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}
impl<T> Log for &'_ T where T: ?Sized + Log {}
impl<T> Log for Box<T> where T: ?Sized + Log {}
impl<T> Log for std::sync::Arc<T> where T: ?Sized + Log {}
pub fn set_max_level(level: LevelFilter) {}
pub fn set_max_level_racy(level: LevelFilter) {}
pub fn max_level() -> LevelFilter {}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {}
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> {}
pub fn set_logger_racy(logger: &'static dyn Log) -> Result<(), SetLoggerError> {}
pub struct SetLoggerError;
impl fmt::Display for SetLoggerError {}
impl error::Error for SetLoggerError {}
pub struct ParseLevelError;
impl PartialEq for ParseLevelError {}
impl fmt::Display for ParseLevelError {}
impl error::Error for ParseLevelError {}
pub fn logger() -> &'static dyn Log {}
pub mod __private_api {
    use self::sealed::KVs;
    use crate::{logger, Level, Log};
    use std::fmt::Arguments;
    use std::panic::Location;
    pub use std::module_path;
    pub use self::kv_support::*;
    mod sealed {
        pub trait KVs<'a> {
            fn into_kvs(self) -> Option<&'a [(super::Key<'a>, super::Value<'a>)]>;
        }
    }
    impl<'a> KVs<'a> for &'a [(Key<'a>, Value<'a>)] {}
    impl<'a> KVs<'a> for () {}
    pub fn log<'a, K, L>(logger: L, args: Arguments, level: Level, target_module_path_and_loc: &(&str, &'static str, &'static Location), kvs: K) where K: KVs<'a>, L: Log {}
    pub fn enabled<L: Log>(logger: L, level: Level, target: &str) -> bool {}
    mod kv_support {
        use crate::kv;
        pub type Key<'a> = kv::Key<'a>;
        pub type Value<'a> = kv::Value<'a>;
    }
}
pub const STATIC_MAX_LEVEL: LevelFilter = ();
