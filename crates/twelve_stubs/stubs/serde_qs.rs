//! package = "serde_qs", version = ">=0.8, <0.16"

pub mod actix {
    use crate::de::Config as QsConfig;
    use crate::error::Error as QsError;
    use actix_web::{Error as ActixError, FromRequest, HttpRequest, ResponseError};
    use futures::future::{LocalBoxFuture, Ready};
    use serde::de;
    use serde::de::DeserializeOwned;
    use std::ops::{Deref, DerefMut};
    impl ResponseError for QsError {}
    impl ResponseError for QsError {}
    pub struct QsQuery<T>(T);
    impl<T> QsQuery<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Deref for QsQuery<T> {
        type Target = T;
    }
    impl<T> DerefMut for QsQuery<T> {}
    impl<T: de::DeserializeOwned> FromRequest for QsQuery<T> {
        type Error = ActixError;
        type Future = Ready<Result<Self, ActixError>>;
        type Config = QsQueryConfig;
    }
    pub struct QsQueryConfig;
    impl Default for QsQueryConfig {}
    impl QsQueryConfig {
        pub fn error_handler<F: Fn(QsError, &HttpRequest) -> ActixError>(
            self,
            f: F,
        ) -> Self {}
        pub fn qs_config(self, config: QsConfig) -> Self {}
    }
    pub struct QsForm<T>(T);
    impl<T> QsForm<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Deref for QsForm<T> {
        type Target = T;
    }
    impl<T> DerefMut for QsForm<T> {}
    impl<T: DeserializeOwned> FromRequest for QsForm<T> {
        type Error = ActixError;
        type Future = LocalBoxFuture<'static, Result<Self, ActixError>>;
        type Config = QsQueryConfig;
    }
}
mod de {
    mod parse {
        use super::*;
        use std::iter::Iterator;
        pub struct Parser<'a>;
        impl<'a> Iterator for Parser<'a> {
            type Item = &'a u8;
        }
        impl<'a> Parser<'a> {
            pub fn new(encoded: &'a [u8], depth: usize, strict: bool) -> Self {}
        }
    }
    use crate::error::*;
    use serde::de;
    pub struct Config;
    pub const DEFAULT_CONFIG: Config = ();
    impl Default for Config {}
    impl Config {
        pub fn new(max_depth: usize, strict: bool) -> Self {}
    }
    impl Config {
        pub fn deserialize_bytes<'de, T: de::Deserialize<'de>>(
            &self,
            input: &'de [u8],
        ) -> Result<T> {}
        pub fn deserialize_str<'de, T: de::Deserialize<'de>>(
            &self,
            input: &'de str,
        ) -> Result<T> {}
    }
    pub fn from_bytes<'de, T: de::Deserialize<'de>>(input: &'de [u8]) -> Result<T> {}
    pub fn from_str<'de, T: de::Deserialize<'de>>(input: &'de str) -> Result<T> {}
    pub struct QsDeserializer<'a>;
    impl<'a> QsDeserializer<'a> {
        pub fn with_config(config: &Config, input: &'a [u8]) -> Result<Self> {}
        pub fn new(input: &'a [u8]) -> Result<Self> {}
    }
    impl<'de> de::Deserializer<'de> for QsDeserializer<'de> {
        type Error = Error;
    }
    impl<'de> de::MapAccess<'de> for QsDeserializer<'de> {
        type Error = Error;
    }
    impl<'de> de::EnumAccess<'de> for QsDeserializer<'de> {
        type Error = Error;
        type Variant = Self;
    }
    impl<'de> de::VariantAccess<'de> for QsDeserializer<'de> {
        type Error = Error;
    }
}
mod error {
    use serde::de;
    use std::fmt::Display;
    use std::io;
    use std::num;
    use std::str;
    use std::string;
    pub enum Error {
        Custom(String),
        Parse(String, usize),
        Unsupported,
        FromUtf8(string::FromUtf8Error),
        Io(io::Error),
        ParseInt(num::ParseIntError),
        Utf8(str::Utf8Error),
    }
    impl Error {
        pub fn top_level(object: &'static str) -> Self {}
        pub fn parse_err<T: Display>(msg: T, position: usize) -> Self {}
    }
    impl de::Error for Error {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
}
mod ser {
    use serde::ser;
    use crate::error::*;
    use crate::utils::*;
    use std::io::Write;
    pub fn to_string<T: ser::Serialize>(input: &T) -> Result<String> {}
    pub fn to_writer<T: ser::Serialize, W: Write>(
        input: &T,
        writer: &mut W,
    ) -> Result<()> {}
    pub struct Serializer<W: Write>(W);
    impl<W: Write> Serializer<W> {
        pub fn new(writer: W) -> Self {}
    }
    impl<'a, W: Write> ser::Serializer for &'a mut Serializer<W> {
        type Ok = ();
        type Error = Error;
        type SerializeSeq = QsSeq<'a, W>;
        type SerializeTuple = QsSeq<'a, W>;
        type SerializeTupleStruct = QsSeq<'a, W>;
        type SerializeTupleVariant = QsSeq<'a, W>;
        type SerializeMap = QsMap<'a, W>;
        type SerializeStruct = QsSerializer<'a, W>;
        type SerializeStructVariant = QsSerializer<'a, W>;
    }
    impl<'a, W: Write> ser::Serializer for QsSerializer<'a, W> {
        type Ok = ();
        type Error = Error;
        type SerializeSeq = QsSeq<'a, W>;
        type SerializeTuple = QsSeq<'a, W>;
        type SerializeTupleStruct = QsSeq<'a, W>;
        type SerializeTupleVariant = QsSeq<'a, W>;
        type SerializeMap = QsMap<'a, W>;
        type SerializeStruct = Self;
        type SerializeStructVariant = Self;
    }
    impl ser::Error for Error {}
    impl<W: Write> ser::SerializeTuple for QsSeq<'_, W> {
        type Ok = ();
        type Error = Error;
    }
    impl<W: Write> ser::SerializeSeq for QsSeq<'_, W> {
        type Ok = ();
        type Error = Error;
    }
    impl<W: Write> ser::SerializeStruct for QsSerializer<'_, W> {
        type Ok = ();
        type Error = Error;
    }
    impl<W: Write> ser::SerializeStructVariant for QsSerializer<'_, W> {
        type Ok = ();
        type Error = Error;
    }
    impl<W: Write> ser::SerializeTupleVariant for QsSeq<'_, W> {
        type Ok = ();
        type Error = Error;
    }
    impl<W: Write> ser::SerializeTupleStruct for QsSeq<'_, W> {
        type Ok = ();
        type Error = Error;
    }
    impl<W: Write> ser::SerializeMap for QsMap<'_, W> {
        type Ok = ();
        type Error = Error;
    }
}
pub(crate) mod utils {
    use percent_encoding::AsciiSet;
    use std::borrow::Cow;
    pub const QS_ENCODE_SET: &AsciiSet = ();
    pub fn replace_space(input: &str) -> Cow<str> {}
}
pub use de::{from_bytes, from_str};
pub use de::{Config, QsDeserializer as Deserializer};
pub use error::Error;
pub use ser::{to_string, to_writer, Serializer};
pub mod axum {
    use crate::de::Config as QsConfig;
    use crate::error::Error as QsError;
    use axum::{
        extract::FromRequestParts,
        http::StatusCode, response::IntoResponse,
        BoxError, Error,
    };
    pub struct QsQuery<T>(pub T);
    impl<T> Default for QsQuery<T> {}
    impl<T> std::ops::Deref for QsQuery<T> {
        type Target = T;
    }
    impl<T: serde::de::DeserializeOwned, S> FromRequestParts<S> for QsQuery<T> {
        type Rejection = QsQueryRejection;
    }
    pub struct OptionalQsQuery<T>(pub Option<T>);
    impl<T> Default for OptionalQsQuery<T> {}
    impl<T> std::ops::Deref for OptionalQsQuery<T> {
        type Target = Option<T>;
    }
    impl<T> std::ops::DerefMut for OptionalQsQuery<T> {}
    impl<T: serde::de::DeserializeOwned, S> FromRequestParts<S> for OptionalQsQuery<T> {
        type Rejection = QsQueryRejection;
    }
    pub struct QsQueryRejection;
    impl QsQueryRejection {
        pub fn new<E: Into<BoxError>>(error: E, status: StatusCode) -> Self {}
    }
    impl IntoResponse for QsQueryRejection {}
    impl std::error::Error for QsQueryRejection {}
    pub struct QsQueryConfig;
    impl QsQueryConfig {
        pub fn new(max_depth: usize, strict: bool) -> Self {}
        pub fn error_handler<F: Fn(QsError) -> QsQueryRejection>(self, f: F) -> Self {}
    }
    impl From<QsQueryConfig> for QsConfig {}
    impl Default for QsQueryConfig {}
}
pub mod warp {
    use crate::{de::Config as QsConfig, error};
    use serde::de;
    use warp::{reject::Reject, Filter, Rejection, Reply};
    impl Reject for error::Error {}
    pub fn query<T: de::DeserializeOwned>(
        config: QsConfig,
    ) -> impl Filter<Extract = (T,), Error = Rejection> + Clone {}
    pub async fn recover_fn(rejection: Rejection) -> Result<impl Reply, Rejection> {}
}
mod indexmap {
    use std::borrow::Borrow;
    pub use indexmap::map::Entry;
    pub use indexmap::IndexMap as Map;
    pub fn remove_entry<
        K: Borrow<Q> + std::hash::Hash + Eq,
        V,
        Q: ?Sized + std::hash::Hash + Eq,
    >(map: &mut Map<K, V>, key: &Q) -> Option<(K, V)> {}
    pub fn pop_first<K, V>(map: &mut Map<K, V>) -> Option<(K, V)> {}
}
use crate::indexmap as map;
