//! package = "toml_datetime", version = ">=0.6, <2"

mod datetime {
    use std::str::{self, FromStr};
    pub struct Datetime {
        pub date: Option<Date>,
        pub time: Option<Time>,
        pub offset: Option<Offset>,
    }
    pub struct Date {
        pub year: u16,
        pub month: u8,
        pub day: u8,
    }
    pub struct Time {
        pub hour: u8,
        pub minute: u8,
        pub second: Option<u8>,
        pub nanosecond: Option<u32>,
    }
    pub enum Offset {
        Z,
        Custom { minutes: i16 },
    }
    impl From<Date> for Datetime {}
    impl From<Time> for Datetime {}
    impl FromStr for Datetime {
        type Err = DatetimeParseError;
    }
    pub struct DatetimeParseError;
    impl std::error::Error for DatetimeParseError {}
}
pub mod de {
    pub fn is_datetime(name: &'static str) -> bool {}
    pub struct DatetimeDeserializer<E>(E);
    impl<E> DatetimeDeserializer<E> {
        pub fn new(date: crate::Datetime) -> Self {}
    }
    impl<'de, E: serde_core::de::Error> serde_core::de::MapAccess<'de> for DatetimeDeserializer<E> {
        type Error = E;
    }
    pub enum VisitMap<'de> {
        Datetime(crate::Datetime),
        Key(std::borrow::Cow<'de, str>),
    }
    impl<'de> VisitMap<'de> {
        pub fn next_key_seed<V: serde_core::de::MapAccess<'de>>(
            visitor: &mut V,
        ) -> Result<Option<Self>, V::Error> {
        }
    }
}
pub mod ser {
    pub fn is_datetime(name: &'static str) -> bool {}
    pub enum SerializerError {
        InvalidFormat(crate::DatetimeParseError),
        InvalidProtocol,
    }
    impl serde_core::ser::Error for SerializerError {}
    impl std::error::Error for SerializerError {}
    pub struct DatetimeSerializer;
    impl Default for DatetimeSerializer {}
    impl DatetimeSerializer {
        pub fn new() -> Self {}
        pub fn serialize_field<T: serde_core::ser::Serialize + ?Sized>(
            &mut self,
            key: &'static str,
            value: &T,
        ) -> Result<(), SerializerError> {
        }
        pub fn end(self) -> Result<crate::Datetime, SerializerError> {}
    }
}
pub use crate::datetime::Date;
pub use crate::datetime::Datetime;
pub use crate::datetime::DatetimeParseError;
pub use crate::datetime::Offset;
pub use crate::datetime::Time;
