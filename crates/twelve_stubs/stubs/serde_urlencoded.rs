//! package = "serde_urlencoded", version = ">=0.6, <0.8"

pub mod de {
    use form_urlencoded::Parse as UrlEncodedParse;
    pub use serde::de::value::Error;
    use std::io::Read;
    pub fn from_bytes<'de, T: de::Deserialize<'de>>(input: &'de [u8]) -> Result<T, Error> {}
    pub fn from_str<'de, T: de::Deserialize<'de>>(input: &'de str) -> Result<T, Error> {}
    pub fn from_reader<T: de::DeserializeOwned, R: Read>(reader: R) -> Result<T, Error> {}
    pub struct Deserializer<'de>;
    impl<'de> Deserializer<'de> {
        pub fn new(parser: UrlEncodedParse<'de>) -> Self {}
    }
    impl<'de> de::Deserializer<'de> for Deserializer<'de> {
        type Error = Error;
    }
}
pub mod ser {
    use form_urlencoded::Serializer as UrlEncodedSerializer;
    use form_urlencoded::Target as UrlEncodedTarget;
    use serde::ser;
    use std::borrow::Cow;
    use std::error;
    use std::fmt;
    use std::str;
    pub fn to_string<T: ser::Serialize>(input: T) -> Result<String, Error> {}
    pub struct Serializer<'input, 'output, Target: UrlEncodedTarget>(Target);
    impl<'input, 'output, Target: UrlEncodedTarget> Serializer<'input, 'output, Target> {
        pub fn new(urlencoder: &'output mut UrlEncodedSerializer<'input, Target>) -> Self {}
    }
    #[derive(Clone, PartialEq)]
    pub enum Error {
        Custom(Cow<'static, str>),
        Utf8(str::Utf8Error),
    }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    impl ser::Error for Error {}
    impl<'input, 'output, Target: UrlEncodedTarget> ser::Serializer for Serializer<'input, 'output, Target> {
        type Ok = &'output mut UrlEncodedSerializer<'input, Target>;
        type Error = Error;
        type SerializeSeq = SeqSerializer<'input, 'output, Target>;
        type SerializeTuple = TupleSerializer<'input, 'output, Target>;
        type SerializeTupleStruct = TupleStructSerializer<'input, 'output, Target>;
        type SerializeTupleVariant = TupleVariantSerializer<'input, 'output, Target>;
        type SerializeMap = MapSerializer<'input, 'output, Target>;
        type SerializeStruct = StructSerializer<'input, 'output, Target>;
        type SerializeStructVariant = StructVariantSerializer<'input, 'output, Target>;
    }
}
pub use crate::de::{from_bytes, from_reader, from_str, Deserializer};
pub use crate::ser::{to_string, Serializer};
