//! package = "config", version = ">=0.13, <0.14"

pub mod builder {
    use crate::error::Result;
    use crate::source::AsyncSource;
    use crate::{config::Config, source::Source, value::Value};
    pub struct ConfigBuilder<St: BuilderState>(St);
    impl<St: BuilderState> Default for ConfigBuilder<St> {}
    pub trait BuilderState {}
    pub struct DefaultState;
    impl Default for DefaultState {}
    pub struct AsyncConfigBuilder;
    impl Default for AsyncConfigBuilder {}
    pub struct AsyncState;
    impl Default for AsyncState {}
    impl BuilderState for DefaultState {}
    impl BuilderState for AsyncState {}
    impl<St: BuilderState> ConfigBuilder<St> {
        pub fn set_default<S: AsRef<str>, T: Into<Value>>(self, key: S, value: T) -> Result<Self> {}
        pub fn set_override<S: AsRef<str>, T: Into<Value>>(self, key: S, value: T) -> Result<Self> {}
        pub fn set_override_option<S: AsRef<str>, T: Into<Value>>(
            self,
            key: S,
            value: Option<T>,
        ) -> Result<Self> {
        }
    }
    impl ConfigBuilder<DefaultState> {
        pub fn add_source<T: Source>(self, source: T) -> Self {}
        pub fn add_async_source<T: AsyncSource>(self, source: T) -> ConfigBuilder<AsyncState> {}
        pub fn build(self) -> Result<Config> {}
        pub fn build_cloned(&self) -> Result<Config> {}
    }
    impl ConfigBuilder<AsyncState> {
        pub fn add_source<T: Source>(self, source: T) -> Self {}
        pub fn add_async_source<T: AsyncSource>(self, source: T) -> Self {}
        pub async fn build(self) -> Result<Config> {}
        pub async fn build_cloned(&self) -> Result<Config> {}
    }
}
mod config {
    use crate::builder::{ConfigBuilder, DefaultState};
    use crate::error::Result;
    use crate::map::Map;
    use crate::source::Source;
    use crate::value::Value;
    use serde::de::Deserialize;
    use serde::ser::Serialize;
    pub struct Config {
        pub cache: Value,
    }
    impl Default for Config {}
    impl Config {
        pub fn builder() -> ConfigBuilder<DefaultState> {}
        pub fn merge<T: Source>(&mut self, source: T) -> Result<&mut Self> {}
        pub fn with_merged<T: Source>(self, source: T) -> Result<Self> {}
        pub fn refresh(&mut self) -> Result<&mut Self> {}
        pub fn set_default<T: Into<Value>>(&mut self, key: &str, value: T) -> Result<&mut Self> {}
        pub fn set<T: Into<Value>>(&mut self, key: &str, value: T) -> Result<&mut Self> {}
        pub fn set_once(&mut self, key: &str, value: Value) -> Result<()> {}
        pub fn get<'de, T: Deserialize<'de>>(&self, key: &str) -> Result<T> {}
        pub fn get_string(&self, key: &str) -> Result<String> {}
        pub fn get_int(&self, key: &str) -> Result<i64> {}
        pub fn get_float(&self, key: &str) -> Result<f64> {}
        pub fn get_bool(&self, key: &str) -> Result<bool> {}
        pub fn get_table(&self, key: &str) -> Result<Map<String, Value>> {}
        pub fn get_array(&self, key: &str) -> Result<Vec<Value>> {}
        pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> Result<T> {}
        pub fn try_from<T: Serialize>(from: &T) -> Result<Self> {}
        pub fn deserialize<'de, T: Deserialize<'de>>(self) -> Result<T> {}
    }
    impl Source for Config {}
}
mod env {
    use crate::map::Map;
    use crate::source::Source;
    pub struct Environment;
    impl Default for Environment {}
    impl Environment {
        pub fn new() -> Self {}
        pub fn with_prefix(s: &str) -> Self {}
        pub fn prefix(self, s: &str) -> Self {}
        pub fn prefix_separator(self, s: &str) -> Self {}
        pub fn separator(self, s: &str) -> Self {}
        pub fn list_separator(self, s: &str) -> Self {}
        pub fn with_list_parse_key(self, key: &str) -> Self {}
        pub fn ignore_empty(self, ignore: bool) -> Self {}
        pub fn try_parsing(self, try_parsing: bool) -> Self {}
        pub fn keep_prefix(self, keep: bool) -> Self {}
        pub fn source(self, source: Option<Map<String, String>>) -> Self {}
    }
    impl Source for Environment {}
}
mod error {
    use serde::de;
    use serde::ser;
    use std::error::Error;
    use std::result;
    pub enum Unexpected {
        Bool(bool),
        I64(i64),
        I128(i128),
        U64(u64),
        U128(u128),
        Float(f64),
        Str(String),
        Unit,
        Seq,
        Map,
    }
    pub enum ConfigError {
        Frozen,
        NotFound(String),
        PathParse(nom::error::ErrorKind),
        FileParse { uri: Option<String>, cause: Box<dyn Error + Send + Sync> },
        Type { origin: Option<String>, unexpected: Unexpected, expected: &'static str, key: Option<String> },
        Message(String),
        Foreign(Box<dyn Error + Send + Sync>),
    }
    pub type Result<T> = result::Result<T, ConfigError>;
    impl Error for ConfigError {}
    impl de::Error for ConfigError {}
    impl ser::Error for ConfigError {}
}
mod file {
    mod format {
        use crate::map::Map;
        use crate::{file::FileStoredFormat, value::Value, Format};
        use std::error::Error;
        mod toml {
            use crate::map::Map;
            use crate::value::Value;
            use std::error::Error;
            pub fn parse(
                uri: Option<&String>,
                text: &str,
            ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {
            }
        }
        mod json {
            use crate::map::Map;
            use crate::value::Value;
            use std::error::Error;
            pub fn parse(
                uri: Option<&String>,
                text: &str,
            ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {
            }
        }
        mod yaml {
            use crate::map::Map;
            use crate::value::Value;
            use std::error::Error;
            pub fn parse(
                uri: Option<&String>,
                text: &str,
            ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {
            }
        }
        mod ini {
            use crate::map::Map;
            use crate::value::Value;
            use std::error::Error;
            pub fn parse(
                uri: Option<&String>,
                text: &str,
            ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {
            }
        }
        mod ron {
            use crate::map::Map;
            use crate::value::Value;
            use std::error::Error;
            pub fn parse(
                uri: Option<&String>,
                text: &str,
            ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {
            }
        }
        mod json5 {
            use crate::map::Map;
            use crate::value::Value;
            use std::error::Error;
            pub enum Val {
                Null,
                Boolean(bool),
                Integer(i64),
                Float(f64),
                String(String),
                Array(Vec<Self>),
                Object(Map<String, Self>),
            }
            pub fn parse(
                uri: Option<&String>,
                text: &str,
            ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {
            }
        }
        pub enum FileFormat {
            Toml,
            Json,
            Yaml,
            Ini,
            Ron,
            Json5,
        }
        impl Format for FileFormat {}
        impl FileStoredFormat for FileFormat {}
    }
    pub mod source {
        pub mod file {
            use crate::file::{FileSource, FileStoredFormat, Format};
            use std::path::PathBuf;
            pub struct FileSourceFile;
            impl FileSourceFile {
                pub fn new(name: PathBuf) -> Self {}
            }
            impl<F: Format + FileStoredFormat> FileSource<F> for FileSourceFile {}
        }
        pub mod string {
            use crate::{
                file::{FileSource, FileStoredFormat},
                Format,
            };
            pub struct FileSourceString;
            impl<'a> From<&'a str> for FileSourceString {}
            impl<F: Format + FileStoredFormat> FileSource<F> for FileSourceString {}
        }
        use crate::{file::FileStoredFormat, Format};
        use std::error::Error;
        use std::fmt::Debug;
        pub trait FileSource<T: Format + FileStoredFormat>: Debug + Clone {
            fn resolve(
                &self,
                format_hint: Option<T>,
            ) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>>;
        }
        pub struct FileSourceResult;
        impl FileSourceResult {
            pub fn uri(&self) -> &Option<String> {}
            pub fn content(&self) -> &str {}
            pub fn format(&self) -> &dyn Format {}
        }
    }
    pub use self::format::FileFormat;
    pub use self::source::file::FileSourceFile;
    pub use self::source::string::FileSourceString;
    use self::source::FileSource;
    use crate::error::Result;
    use crate::map::Map;
    use crate::source::Source;
    use crate::value::Value;
    use crate::Format;
    use std::fmt::Debug;
    use std::path::{Path, PathBuf};
    pub struct File<T, F>(T, F);
    pub trait FileStoredFormat: Format {
        fn file_extensions(&self) -> &'static [&'static str];
    }
    impl<F: FileStoredFormat> File<source::string::FileSourceString, F> {
        pub fn from_str(s: &str, format: F) -> Self {}
    }
    impl<F: FileStoredFormat> File<source::file::FileSourceFile, F> {
        pub fn new(name: &str, format: F) -> Self {}
    }
    impl File<source::file::FileSourceFile, FileFormat> {
        pub fn with_name(name: &str) -> Self {}
    }
    impl<'a> From<&'a Path> for File<source::file::FileSourceFile, FileFormat> {}
    impl From<PathBuf> for File<source::file::FileSourceFile, FileFormat> {}
    impl<T: FileSource<F>, F: FileStoredFormat> File<T, F> {
        pub fn format(self, format: F) -> Self {}
        pub fn required(self, required: bool) -> Self {}
    }
    impl<T: FileSource<F>, F: FileStoredFormat + Clone> Source for File<T, F> {}
}
mod format {
    use crate::{map::Map, value::Value};
    use std::error::Error;
    pub trait Format {
        fn parse(
            &self,
            uri: Option<&String>,
            text: &str,
        ) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>>;
    }
}
mod map {
    pub type Map<K, V> = indexmap::IndexMap<K, V>;
}
mod source {
    use crate::error::Result;
    use crate::map::Map;
    use crate::value::Value;
    use std::fmt::Debug;
    pub trait Source: Debug {
        fn clone_into_box(&self) -> Box<dyn Source + Send + Sync>;
        fn collect(&self) -> Result<Map<String, Value>>;
        fn collect_to(&self, cache: &mut Value) -> Result<()> {}
    }
    pub trait AsyncSource: Debug + Sync {
        async fn collect(&self) -> Result<Map<String, Value>>;
        async fn collect_to(&self, cache: &mut Value) -> Result<()> {}
    }
    impl Source for Vec<Box<dyn Source + Send + Sync>> {}
    impl Source for [Box<dyn Source + Send + Sync>] {}
    impl<T: Source + Clone> Source for Vec<T> {}
}
mod value {
    use crate::error::Result;
    use crate::map::Map;
    use serde::de::Deserialize;
    pub enum ValueKind {
        Nil,
        Boolean(bool),
        I64(i64),
        I128(i128),
        U64(u64),
        U128(u128),
        Float(f64),
        String(String),
        Table(Table),
        Array(Array),
    }
    pub type Array = Vec<Value>;
    pub type Table = Map<String, Value>;
    impl Default for ValueKind {}
    impl<T: Into<Self>> From<Option<T>> for ValueKind {}
    impl From<String> for ValueKind {}
    impl<'a> From<&'a str> for ValueKind {}
    impl From<i8> for ValueKind {}
    impl From<i16> for ValueKind {}
    impl From<i32> for ValueKind {}
    impl From<i64> for ValueKind {}
    impl From<i128> for ValueKind {}
    impl From<u8> for ValueKind {}
    impl From<u16> for ValueKind {}
    impl From<u32> for ValueKind {}
    impl From<u64> for ValueKind {}
    impl From<u128> for ValueKind {}
    impl From<f64> for ValueKind {}
    impl From<bool> for ValueKind {}
    impl<T: Into<Value>> From<Map<String, T>> for ValueKind {}
    impl<T: Into<Value>> From<Vec<T>> for ValueKind {}
    pub struct Value {
        pub kind: ValueKind,
    }
    impl Default for Value {}
    impl Value {
        pub fn new<V: Into<ValueKind>>(origin: Option<&String>, kind: V) -> Self {}
        pub fn try_deserialize<'de, T: Deserialize<'de>>(self) -> Result<T> {}
        pub fn into_bool(self) -> Result<bool> {}
        pub fn into_int(self) -> Result<i64> {}
        pub fn into_int128(self) -> Result<i128> {}
        pub fn into_uint(self) -> Result<u64> {}
        pub fn into_uint128(self) -> Result<u128> {}
        pub fn into_float(self) -> Result<f64> {}
        pub fn into_string(self) -> Result<String> {}
        pub fn into_array(self) -> Result<Vec<Self>> {}
        pub fn into_table(self) -> Result<Map<String, Self>> {}
    }
    impl<T: Into<ValueKind>> From<T> for Value {}
}
pub use crate::builder::{AsyncConfigBuilder, ConfigBuilder};
pub use crate::config::Config;
pub use crate::env::Environment;
pub use crate::error::ConfigError;
pub use crate::file::{File, FileFormat, FileSourceFile, FileSourceString, FileStoredFormat};
pub use crate::format::Format;
pub use crate::map::Map;
pub use crate::source::{AsyncSource, Source};
pub use crate::value::{Value, ValueKind};
