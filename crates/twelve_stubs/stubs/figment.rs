//! package = "figment", version = ">=0.10, <0.11"
// Settings put together from files, the environment and values.

pub mod value {
    mod value {
        use crate::error::Error;
        use crate::value::{magic::Either, Tag};
        use serde::Serialize;
        use std::collections::BTreeMap;
        use std::num::{ParseFloatError, ParseIntError};
        use std::str::FromStr;
        pub type Map<K, V> = BTreeMap<K, V>;
        pub type Dict = Map<String, Value>;
        #[derive(Clone)]
        pub enum Value {
            String(Tag, String),
            Char(Tag, char),
            Bool(Tag, bool),
            Num(Tag, Num),
            Empty(Tag, Empty),
            Dict(Tag, Dict),
            Array(Tag, Vec<Value>),
        }
        impl Value {
            pub fn serialize<T: Serialize>(value: T) -> Result<Self, Error> {}
            pub fn deserialize<'de, T: serde::Deserialize<'de>>(&self) -> Result<T, Error> {}
            pub fn find(self, path: &str) -> Option<Value> {}
            pub fn find_ref<'a>(&'a self, path: &str) -> Option<&'a Value> {}
            pub fn tag(&self) -> Tag {}
            pub fn to_u128(&self) -> Option<u128> {}
            pub fn to_i128(&self) -> Option<i128> {}
            pub fn to_f64(&self) -> Option<f64> {}
            pub fn to_bool_lossy(&self) -> Option<bool> {}
            pub fn to_num_lossy(&self) -> Option<Num> {}
        }
        impl PartialEq for Value {}
        impl From<&str> for Value {}
        impl<'a, T: Into<Value> + Clone> From<&'a [T]> for Value {}
        impl<'a, T: Into<Value>> From<Vec<T>> for Value {}
        impl<K: AsRef<str>, V: Into<Value>> From<Map<K, V>> for Value {}
        impl FromStr for Num {
            type Err = Either<ParseIntError, ParseFloatError>;
        }
        #[derive(Clone, Copy)]
        pub enum Num {
            U8(u8),
            U16(u16),
            U32(u32),
            U64(u64),
            U128(u128),
            USize(usize),
            I8(i8),
            I16(i16),
            I32(i32),
            I64(i64),
            I128(i128),
            ISize(isize),
            F32(f32),
            F64(f64),
        }
        impl Num {
            pub fn to_u32(self) -> Option<u32> {}
            pub fn to_u128(self) -> Option<u128> {}
            pub fn to_u128_lossy(self) -> Option<u128> {}
            pub fn to_i128(self) -> Option<i128> {}
            pub fn to_f64(&self) -> Option<f64> {}
        }
        impl PartialEq for Num {}
        #[derive(Clone, Copy, PartialEq)]
        pub enum Empty {
            None,
            Unit,
        }
    }
    mod tag {
        use crate::profile::Profile;
        #[derive(Copy, Clone)]
        pub struct Tag;
        impl Tag {
            pub const Default: Tag = ();
            pub const fn is_default(self) -> bool {}
            pub fn profile(self) -> Option<Profile> {}
        }
        impl Default for Tag {}
        impl PartialEq for Tag {}
        impl From<Tag> for crate::value::Value {}
    }
    pub use tag::Tag;
    pub use uncased::{Uncased, UncasedStr};
    pub use value::{Dict, Empty, Map, Num, Value};
    use {self::de::*, self::ser::*};
}
pub mod providers {
    mod serialized {
        use crate::{Profile, Provider};
        use serde::Serialize;
        #[derive(Clone)]
        pub struct Serialized<T> {
            pub value: T,
            pub key: Option<String>,
            pub profile: Profile,
        }
        impl<T> Serialized<T> {
            pub fn from<P: Into<Profile>>(value: T, profile: P) -> Serialized<T> {}
            pub fn defaults(value: T) -> Serialized<T> {}
            pub fn globals(value: T) -> Serialized<T> {}
            pub fn default(key: &str, value: T) -> Serialized<T> {}
            pub fn global(key: &str, value: T) -> Serialized<T> {}
            pub fn profile<P: Into<Profile>>(self, profile: P) -> Self {}
            pub fn key(self, key: &str) -> Self {}
        }
        impl<T: Serialize> Provider for Serialized<T> {}
    }
    mod data {
        use crate::{Error, Profile, Provider};
        use serde::de::{self, DeserializeOwned};
        use std::path::Path;
        #[derive(Clone)]
        pub struct Data<F: Format> {
            pub profile: Option<Profile>,
        }
        impl<F: Format> Data<F> {
            pub fn file<P: AsRef<Path>>(path: P) -> Self {}
            pub fn file_exact<P: AsRef<Path>>(path: P) -> Self {}
            pub fn string(string: &str) -> Self {}
            pub fn nested(self) -> Self {}
            pub fn profile<P: Into<Profile>>(self, profile: P) -> Self {}
        }
        impl<F: Format> Provider for Data<F> {}
        pub trait Format: Sized {
            type Error: de::Error;
            const NAME: &'static str;
            fn file<P: AsRef<Path>>(path: P) -> Data<Self> {}
            fn file_exact<P: AsRef<Path>>(path: P) -> Data<Self> {}
            fn string(string: &str) -> Data<Self> {}
            fn from_str<'de, T: DeserializeOwned>(string: &'de str) -> Result<T, Self::Error>;
            fn from_path<T: DeserializeOwned>(path: &Path) -> Result<T, Self::Error> {}
        }

        pub struct Toml;
        impl Format for Toml {
            type Error = toml::de::Error;
        }
        pub struct Yaml;
        impl Format for Yaml {
            type Error = serde_yaml::Error;
        }
        pub struct Json;
        impl Format for Json {
            type Error = serde_json::error::Error;
        }
    }
    mod env {
        use crate::{Profile, Provider};
        use uncased::{Uncased, UncasedStr};
        #[derive(Clone)]
        pub struct Env {
            pub profile: Profile,
        }
        impl Env {
            pub fn raw() -> Self {}
            pub fn prefixed(prefix: &str) -> Self {}
            pub fn filter<F: Clone + Fn(&UncasedStr) -> bool>(self, filter: F) -> Self {}
            pub fn map<F: Clone + Fn(&UncasedStr) -> Uncased<'_>>(self, mapper: F) -> Self {}
            pub fn filter_map<F: Clone + Fn(&UncasedStr) -> Option<Uncased<'_>>>(self, f: F) -> Self {}
            pub fn lowercase(self, lowercase: bool) -> Self {}
            pub fn split<P: Into<String>>(self, pattern: P) -> Self {}
            pub fn ignore(self, keys: &[&str]) -> Self {}
            pub fn only(self, keys: &[&str]) -> Self {}
            pub fn iter<'a>(&'a self) -> impl Iterator<Item = (Uncased<'static>, String)> + 'a {}
            pub fn profile<P: Into<Profile>>(self, profile: P) -> Self {}
            pub fn global(self) -> Self {}
            pub fn var(name: &str) -> Option<String> {}
            pub fn var_or<S: Into<String>>(name: &str, default: S) -> String {}
        }
        impl Provider for Env {}
    }
    pub use self::data::*;
    pub use self::env::Env;
    pub use self::serialized::Serialized;
}
pub mod error {
    use crate::{Metadata, Profile};
    use serde::{de, ser};
    use std::borrow::Cow;
    use std::fmt::{self, Display};
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Clone, PartialEq)]
    pub struct Error {
        pub profile: Option<Profile>,
        pub metadata: Option<Metadata>,
        pub path: Vec<String>,
        pub kind: Kind,
    }
    #[derive(Clone, PartialEq)]
    pub enum Kind {
        Message(String),
        InvalidType(Actual, String),
        InvalidValue(Actual, String),
        InvalidLength(usize, String),
        UnknownVariant(String, &'static [&'static str]),
        UnknownField(String, &'static [&'static str]),
        MissingField(Cow<'static, str>),
        DuplicateField(&'static str),
        ISizeOutOfRange(isize),
        USizeOutOfRange(usize),
        Unsupported(Actual),
        UnsupportedKey(Actual, Cow<'static, str>),
    }
    impl Error {
        pub fn missing(&self) -> bool {}
        pub fn with_path(self, path: &str) -> Self {}
        pub fn chain(self, error: Error) -> Self {}
        pub fn count(&self) -> usize {}
    }
    impl IntoIterator for Error {
        type Item = Error;
        type IntoIter = IntoIter;
    }
    impl de::Error for Error {}
    impl ser::Error for Error {}
    impl From<Kind> for Error {}
    impl From<&str> for Error {}
    impl From<String> for Error {}
    impl Display for Kind {}
    impl Display for Error {}
    impl std::error::Error for Error {}
}
mod figment {
    use crate::error::Result;
    use crate::value::{Tag, Value};
    use crate::{Metadata, Profile, Provider};
    use serde::de::Deserialize;
    #[derive(Clone)]
    pub struct Figment;
    impl Figment {
        pub fn new() -> Self {}
        pub fn from<T: Provider>(provider: T) -> Self {}
        pub fn join<T: Provider>(self, provider: T) -> Self {}
        pub fn adjoin<T: Provider>(self, provider: T) -> Self {}
        pub fn merge<T: Provider>(self, provider: T) -> Self {}
        pub fn admerge<T: Provider>(self, provider: T) -> Self {}
        pub fn select<P: Into<Profile>>(self, profile: P) -> Self {}
        pub fn focus(&self, key: &str) -> Self {}
        pub fn extract<'a, T: Deserialize<'a>>(&self) -> Result<T> {}
        pub fn extract_lossy<'a, T: Deserialize<'a>>(&self) -> Result<T> {}
        pub fn extract_inner<'a, T: Deserialize<'a>>(&self, path: &str) -> Result<T> {}
        pub fn extract_inner_lossy<'a, T: Deserialize<'a>>(&self, path: &str) -> Result<T> {}
        pub fn metadata(&self) -> impl Iterator<Item = &Metadata> {}
        pub fn profile(&self) -> &Profile {}
        pub fn profiles(&self) -> impl Iterator<Item = &Profile> {}
        pub fn find_value(&self, path: &str) -> Result<Value> {}
        pub fn contains(&self, path: &str) -> bool {}
        pub fn find_metadata(&self, key: &str) -> Option<&Metadata> {}
        pub fn get_metadata(&self, tag: Tag) -> Option<&Metadata> {}
    }
    impl Provider for Figment {}
    impl Default for Figment {}
}
mod profile {
    use crate::value::{Dict, Map};
    use uncased::UncasedStr;
    #[derive(PartialEq, Clone)]
    pub struct Profile;
    impl Default for Profile {}
    impl Profile {
        pub const Default: Profile = ();
        pub const Global: Profile = ();
        pub fn new(name: &str) -> Profile {}
        pub const fn const_new(name: &'static str) -> Profile {}
        pub fn from_env(key: &str) -> Option<Self> {}
        pub fn from_env_or<P: Into<Profile>>(var: &str, default: P) -> Self {}
        pub fn as_str(&self) -> &UncasedStr {}
        pub fn starts_with(&self, prefix: &str) -> bool {}
        pub fn is_custom(&self) -> bool {}
        pub fn collect(&self, dict: Dict) -> Map<Profile, Dict> {}
    }
    impl<T: AsRef<str>> From<T> for Profile {}
    impl std::ops::Deref for Profile {
        type Target = UncasedStr;
    }
    impl std::fmt::Display for Profile {}
    impl PartialEq<str> for Profile {}
    impl PartialEq<&str> for Profile {}
    impl PartialEq<Profile> for &Profile {}
    impl PartialEq<&Profile> for Profile {}
}
mod metadata {
    use crate::Profile;
    use std::borrow::Cow;
    use std::fmt;
    use std::panic::Location;
    use std::path::{Path, PathBuf};
    #[derive(Clone)]
    pub struct Metadata {
        pub name: Cow<'static, str>,
        pub source: Option<Source>,
        pub provide_location: Option<&'static Location<'static>>,
    }
    impl Metadata {
        pub fn from<N: Into<Cow<'static, str>>, S: Into<Source>>(name: N, source: S) -> Self {}
        pub fn named<T: Into<Cow<'static, str>>>(name: T) -> Self {}
        pub fn source<S: Into<Source>>(self, source: S) -> Self {}
        pub fn interpolater<I: Clone + Fn(&Profile, &[&str]) -> String>(self, f: I) -> Self {}
        pub fn interpolate<K: AsRef<str>>(&self, profile: &Profile, keys: &[K]) -> String {}
    }
    impl PartialEq for Metadata {}
    impl Default for Metadata {}
    #[derive(PartialEq, Clone)]
    pub enum Source {
        File(PathBuf),
        Code(&'static Location<'static>),
        Custom(String),
    }
    impl Source {
        pub fn file_path(&self) -> Option<&Path> {}
        pub fn code_location(&self) -> Option<&'static Location<'static>> {}
        pub fn custom(&self) -> Option<&str> {}
    }
    impl fmt::Display for Source {}
    impl From<&Path> for Source {}
    impl From<&'static Location<'static>> for Source {}
    impl From<&str> for Source {}
    impl From<String> for Source {}
}
mod provider {
    use crate::value::{Dict, Map};
    use crate::{Error, Metadata, Profile};
    pub trait Provider {
        fn metadata(&self) -> Metadata;
        fn data(&self) -> Result<Map<Profile, Dict>, Error>;
        fn profile(&self) -> Option<Profile> {}
    }
    impl<T: Provider> Provider for &T {}
    impl<K: AsRef<str>, V: serde::Serialize> Provider for (K, V) {}
}
mod jail {
    use crate::error::Result;
    use std::fmt::Display;
    use std::fs::{self, File};
    use std::path::{Path, PathBuf};
    pub struct Jail;
    impl Jail {
        pub fn expect_with<F: FnOnce(&mut Jail) -> Result<()>>(f: F) {}
        pub fn try_with<F: FnOnce(&mut Jail) -> Result<()>>(f: F) -> Result<()> {}
        pub fn directory(&self) -> &Path {}
        pub fn create_file<P: AsRef<Path>>(&self, path: P, contents: &str) -> Result<File> {}
        pub fn create_binary<P: AsRef<Path>>(&self, path: P, bytes: &[u8]) -> Result<File> {}
        pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf> {}
        pub fn change_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf> {}
        pub fn clear_env(&mut self) {}
        pub fn set_env<K: AsRef<str>, V: Display>(&mut self, k: K, v: V) {}
    }
}
pub use self::figment::Figment;
pub use error::{Error, Result};
pub use jail::Jail;
pub use metadata::*;
pub use profile::Profile;
pub use provider::*;
