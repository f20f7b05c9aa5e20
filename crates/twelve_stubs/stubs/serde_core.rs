//! package = "serde_core", version = ">=1, <2"
// What `serde` is made of since 1.0.220; its stub leads here.

pub use crate::de::{Deserialize, Deserializer};
pub use crate::ser::{Serialize, Serializer};
pub mod de {
    use std::borrow::Cow;
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
    use std::fmt::{self, Display};
    use std::hash::{BuildHasher, Hash};
    pub mod value {
        use self::private::{First, Second};
        use crate::de::{self, Deserializer, IntoDeserializer, SeqAccess};
        use crate::ser;
        use std::borrow::Cow;
        use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
        use std::fmt::{self, Display};
        use std::hash::{BuildHasher, Hash};
        pub struct Error;
        impl de::Error for Error {}
        impl ser::Error for Error {}
        impl std::error::Error for Error {}
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for () {
            type Deserializer = UnitDeserializer<E>;
        }
        pub struct UnitDeserializer<E>(E);
        impl<E> UnitDeserializer<E> {
            pub fn new() -> Self {}
        }
        impl<'de, E: de::Error> de::Deserializer<'de> for UnitDeserializer<E> {
            type Error = E;
        }
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for UnitDeserializer<E> {
            type Deserializer = Self;
        }
        pub struct NeverDeserializer<E>(E);
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for ! {
            type Deserializer = NeverDeserializer<E>;
        }
        impl<'de, E: de::Error> de::Deserializer<'de> for NeverDeserializer<E> {
            type Error = E;
        }
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for NeverDeserializer<E> {
            type Deserializer = Self;
        }
        pub struct U32Deserializer<E>(E);
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for u32 {
            type Deserializer = U32Deserializer<E>;
        }
        impl<E> U32Deserializer<E> {
            pub fn new(value: u32) -> Self {}
        }
        impl<'de, E: de::Error> de::Deserializer<'de> for U32Deserializer<E> {
            type Error = E;
        }
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for U32Deserializer<E> {
            type Deserializer = Self;
        }
        pub struct StrDeserializer<'a, E>(E);
        impl<'de, 'a, E: de::Error> IntoDeserializer<'de, E> for &'a str {
            type Deserializer = StrDeserializer<'a, E>;
        }
        impl<'a, E> StrDeserializer<'a, E> {
            pub fn new(value: &'a str) -> Self {}
        }
        impl<'de, 'a, E: de::Error> de::Deserializer<'de> for StrDeserializer<'a, E> {
            type Error = E;
        }
        impl<'de, 'a, E: de::Error> IntoDeserializer<'de, E> for StrDeserializer<'a, E> {
            type Deserializer = Self;
        }
        pub struct BorrowedStrDeserializer<'de, E>(E);
        impl<'de, E> BorrowedStrDeserializer<'de, E> {
            pub fn new(value: &'de str) -> BorrowedStrDeserializer<'de, E> {}
        }
        impl<'de, E: de::Error> de::Deserializer<'de> for BorrowedStrDeserializer<'de, E> {
            type Error = E;
        }
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for BorrowedStrDeserializer<'de, E> {
            type Deserializer = Self;
        }
        pub struct StringDeserializer<E>(E);
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for String {
            type Deserializer = StringDeserializer<E>;
        }
        impl<E> StringDeserializer<E> {
            pub fn new(value: String) -> Self {}
        }
        impl<'de, E: de::Error> de::Deserializer<'de> for StringDeserializer<E> {
            type Error = E;
        }
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for StringDeserializer<E> {
            type Deserializer = Self;
        }
        pub struct CowStrDeserializer<'a, E>(E);
        impl<'de, 'a, E: de::Error> IntoDeserializer<'de, E> for Cow<'a, str> {
            type Deserializer = CowStrDeserializer<'a, E>;
        }
        impl<'a, E> CowStrDeserializer<'a, E> {
            pub fn new(value: Cow<'a, str>) -> Self {}
        }
        impl<'de, 'a, E: de::Error> de::Deserializer<'de> for CowStrDeserializer<'a, E> {
            type Error = E;
        }
        impl<'de, 'a, E: de::Error> IntoDeserializer<'de, E> for CowStrDeserializer<'a, E> {
            type Deserializer = Self;
        }
        pub struct BytesDeserializer<'a, E>(E);
        impl<'a, E> BytesDeserializer<'a, E> {
            pub fn new(value: &'a [u8]) -> Self {}
        }
        impl<'de, 'a, E: de::Error> IntoDeserializer<'de, E> for &'a [u8] {
            type Deserializer = BytesDeserializer<'a, E>;
        }
        impl<'de, 'a, E: de::Error> Deserializer<'de> for BytesDeserializer<'a, E> {
            type Error = E;
        }
        impl<'de, 'a, E: de::Error> IntoDeserializer<'de, E> for BytesDeserializer<'a, E> {
            type Deserializer = Self;
        }
        pub struct BorrowedBytesDeserializer<'de, E>(E);
        impl<'de, E> BorrowedBytesDeserializer<'de, E> {
            pub fn new(value: &'de [u8]) -> Self {}
        }
        impl<'de, E: de::Error> Deserializer<'de> for BorrowedBytesDeserializer<'de, E> {
            type Error = E;
        }
        impl<'de, E: de::Error> IntoDeserializer<'de, E> for BorrowedBytesDeserializer<'de, E> {
            type Deserializer = Self;
        }
        pub struct SeqDeserializer<I, E>(I, E);
        impl<I: Iterator, E> SeqDeserializer<I, E> {
            pub fn new(iter: I) -> Self {}
        }
        impl<I: Iterator, E: de::Error> SeqDeserializer<I, E> {
            pub fn end(self) -> Result<(), E> {}
        }
        impl<'de, I: Iterator<Item = T>, T: IntoDeserializer<'de, E>, E: de::Error> de::Deserializer<'de>
            for SeqDeserializer<I, E>
        {
            type Error = E;
        }
        impl<'de, I: Iterator<Item = T>, T: IntoDeserializer<'de, E>, E: de::Error> IntoDeserializer<'de, E>
            for SeqDeserializer<I, E>
        {
            type Deserializer = Self;
        }
        impl<'de, I: Iterator<Item = T>, T: IntoDeserializer<'de, E>, E: de::Error> de::SeqAccess<'de>
            for SeqDeserializer<I, E>
        {
            type Error = E;
        }
        impl<'de, T: IntoDeserializer<'de, E>, E: de::Error> IntoDeserializer<'de, E> for Vec<T> {
            type Deserializer = SeqDeserializer<<Self as IntoIterator>::IntoIter, E>;
        }
        impl<'de, T: IntoDeserializer<'de, E> + Eq + Ord, E: de::Error> IntoDeserializer<'de, E> for BTreeSet<T> {
            type Deserializer = SeqDeserializer<<Self as IntoIterator>::IntoIter, E>;
        }
        impl<'de, T: IntoDeserializer<'de, E> + Eq + Hash, S: BuildHasher, E: de::Error>
            IntoDeserializer<'de, E> for HashSet<T, S>
        {
            type Deserializer = SeqDeserializer<<Self as IntoIterator>::IntoIter, E>;
        }
        pub struct SeqAccessDeserializer<A>(A);
        impl<A> SeqAccessDeserializer<A> {
            pub fn new(seq: A) -> Self {}
        }
        impl<'de, A: de::SeqAccess<'de>> de::Deserializer<'de> for SeqAccessDeserializer<A> {
            type Error = A::Error;
        }
        impl<'de, A: de::SeqAccess<'de>> IntoDeserializer<'de, A::Error> for SeqAccessDeserializer<A> {
            type Deserializer = Self;
        }
        pub struct MapDeserializer<'de, I: Iterator, E>(I, E);
        impl<'de, I: Iterator, E> MapDeserializer<'de, I, E>
        where
            I::Item: private::Pair,
        {
            pub fn new(iter: I) -> Self {}
        }
        impl<'de, I: Iterator, E: de::Error> MapDeserializer<'de, I, E>
        where
            I::Item: private::Pair,
        {
            pub fn end(self) -> Result<(), E> {}
        }
        impl<'de, I: Iterator, E: de::Error> de::Deserializer<'de> for MapDeserializer<'de, I, E>
        where
            I::Item: private::Pair,
            First<I::Item>: IntoDeserializer<'de, E>,
            Second<I::Item>: IntoDeserializer<'de, E>,
        {
            type Error = E;
        }
        impl<'de, I: Iterator, E: de::Error> IntoDeserializer<'de, E> for MapDeserializer<'de, I, E>
        where
            I::Item: private::Pair,
            First<I::Item>: IntoDeserializer<'de, E>,
            Second<I::Item>: IntoDeserializer<'de, E>,
        {
            type Deserializer = Self;
        }
        impl<'de, I: Iterator, E: de::Error> de::MapAccess<'de> for MapDeserializer<'de, I, E>
        where
            I::Item: private::Pair,
            First<I::Item>: IntoDeserializer<'de, E>,
            Second<I::Item>: IntoDeserializer<'de, E>,
        {
            type Error = E;
        }
        impl<'de, I: Iterator, E: de::Error> de::SeqAccess<'de> for MapDeserializer<'de, I, E>
        where
            I::Item: private::Pair,
            First<I::Item>: IntoDeserializer<'de, E>,
            Second<I::Item>: IntoDeserializer<'de, E>,
        {
            type Error = E;
        }
        impl<'de, K: IntoDeserializer<'de, E> + Eq + Ord, V: IntoDeserializer<'de, E>, E: de::Error>
            IntoDeserializer<'de, E> for BTreeMap<K, V>
        {
            type Deserializer = MapDeserializer<'de, <Self as IntoIterator>::IntoIter, E>;
        }
        impl<
                'de,
                K: IntoDeserializer<'de, E> + Eq + Hash,
                V: IntoDeserializer<'de, E>,
                S: BuildHasher,
                E: de::Error,
            > IntoDeserializer<'de, E> for HashMap<K, V, S>
        {
            type Deserializer = MapDeserializer<'de, <Self as IntoIterator>::IntoIter, E>;
        }
        pub struct MapAccessDeserializer<A>(A);
        impl<A> MapAccessDeserializer<A> {
            pub fn new(map: A) -> Self {}
        }
        impl<'de, A: de::MapAccess<'de>> de::Deserializer<'de> for MapAccessDeserializer<A> {
            type Error = A::Error;
        }
        impl<'de, A: de::MapAccess<'de>> IntoDeserializer<'de, A::Error> for MapAccessDeserializer<A> {
            type Deserializer = Self;
        }
        pub struct EnumAccessDeserializer<A>(A);
        impl<A> EnumAccessDeserializer<A> {
            pub fn new(access: A) -> Self {}
        }
        mod private {
            use crate::de::{self, MapAccess, VariantAccess};
            use std::borrow::Cow;
            use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
            use std::fmt::{self, Display};
            use std::hash::{BuildHasher, Hash};
            pub struct UnitOnly<E>(E);
            pub fn unit_only<T, E>(t: T) -> (T, UnitOnly<E>) {}
            pub struct MapAsEnum<A>(A);
            pub fn map_as_enum<A>(map: A) -> MapAsEnum<A> {}
            pub trait Pair {
                type First;
                type Second;
                fn split(self) -> (Self::First, Self::Second);
            }
            impl<A, B> Pair for (A, B) {
                type First = A;
                type Second = B;
            }
            pub type First<T> = <T as Pair>::First;
            pub type Second<T> = <T as Pair>::Second;
        }
    }
    pub use std::error::Error as StdError;
    pub enum Unexpected<'a> {
        Bool(bool),
        Unsigned(u64),
        Signed(i64),
        Float(f64),
        Char(char),
        Str(&'a str),
        Bytes(&'a [u8]),
        Unit,
        Option,
        NewtypeStruct,
        Seq,
        Map,
        Enum,
        UnitVariant,
        NewtypeVariant,
        TupleVariant,
        StructVariant,
        Other(&'a str),
    }
    pub trait Expected {
        fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result;
    }
    impl<'de, T: Visitor<'de>> Expected for T {}
    impl Expected for &str {}
    pub trait Deserialize<'de>: Sized {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    }
    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    impl<T: for<'de> Deserialize<'de>> DeserializeOwned for T {}
    pub trait DeserializeSeed<'de>: Sized {
        type Value;
        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;
    }
    impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PhantomData<T> {
        type Value = T;
    }
    pub trait Deserializer<'de>: Sized {
        type Error: Error;
        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_tuple_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            len: usize,
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_enum<V: Visitor<'de>>(
            self,
            name: &'static str,
            variants: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn is_human_readable(&self) -> bool {}
    }
    pub trait Visitor<'de>: Sized {
        type Value;
        fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E> {}
        fn visit_i8<E: Error>(self, v: i8) -> Result<Self::Value, E> {}
        fn visit_i16<E: Error>(self, v: i16) -> Result<Self::Value, E> {}
        fn visit_i32<E: Error>(self, v: i32) -> Result<Self::Value, E> {}
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E> {}
        fn visit_i128<E: Error>(self, v: i128) -> Result<Self::Value, E> {}
        fn visit_u8<E: Error>(self, v: u8) -> Result<Self::Value, E> {}
        fn visit_u16<E: Error>(self, v: u16) -> Result<Self::Value, E> {}
        fn visit_u32<E: Error>(self, v: u32) -> Result<Self::Value, E> {}
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E> {}
        fn visit_u128<E: Error>(self, v: u128) -> Result<Self::Value, E> {}
        fn visit_f32<E: Error>(self, v: f32) -> Result<Self::Value, E> {}
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E> {}
        fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E> {}
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E> {}
        fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Self::Value, E> {}
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E> {}
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E> {}
        fn visit_borrowed_bytes<E: Error>(self, v: &'de [u8]) -> Result<Self::Value, E> {}
        fn visit_byte_buf<E: Error>(self, v: Vec<u8>) -> Result<Self::Value, E> {}
        fn visit_none<E: Error>(self) -> Result<Self::Value, E> {}
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {}
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {}
        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, D::Error> {
        }
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {}
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {}
        fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {}
    }
    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element_seed<T: DeserializeSeed<'de>>(
            &mut self,
            seed: T,
        ) -> Result<Option<T::Value>, Self::Error>;
        fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error> {}
        fn size_hint(&self) -> Option<usize> {}
    }
    impl<'de, A: ?Sized + SeqAccess<'de>> SeqAccess<'de> for &mut A {
        type Error = A::Error;
    }
    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key_seed<K: DeserializeSeed<'de>>(
            &mut self,
            seed: K,
        ) -> Result<Option<K::Value>, Self::Error>;
        fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Self::Error>;
        fn next_entry_seed<K: DeserializeSeed<'de>, V: DeserializeSeed<'de>>(
            &mut self,
            kseed: K,
            vseed: V,
        ) -> Result<Option<(K::Value, V::Value)>, Self::Error> {
        }
        fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error> {}
        fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error> {}
        fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(
            &mut self,
        ) -> Result<Option<(K, V)>, Self::Error> {
        }
        fn size_hint(&self) -> Option<usize> {}
    }
    impl<'de, A: ?Sized + MapAccess<'de>> MapAccess<'de> for &mut A {
        type Error = A::Error;
    }
    pub trait EnumAccess<'de>: Sized {
        type Error: Error;
        type Variant: VariantAccess<'de, Error = Self::Error>;
        fn variant_seed<V: DeserializeSeed<'de>>(
            self,
            seed: V,
        ) -> Result<(V::Value, Self::Variant), Self::Error>;
        fn variant<V: Deserialize<'de>>(self) -> Result<(V, Self::Variant), Self::Error> {}
    }
    pub trait VariantAccess<'de>: Sized {
        type Error: Error;
        fn unit_variant(self) -> Result<(), Self::Error>;
        fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Self::Error>;
        fn newtype_variant<T: Deserialize<'de>>(self) -> Result<T, Self::Error> {}
        fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn struct_variant<V: Visitor<'de>>(
            self,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
    }
    pub trait IntoDeserializer<'de, E: Error = value::Error> {
        type Deserializer: Deserializer<'de, Error = E>;
        fn into_deserializer(self) -> Self::Deserializer;
    }

    pub trait Error: Sized + StdError {
        fn custom<T: Display>(msg: T) -> Self;
        fn invalid_type(unexp: Unexpected, exp: &dyn Expected) -> Self {}
        fn invalid_value(unexp: Unexpected, exp: &dyn Expected) -> Self {}
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self {}
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {}
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {}
        fn missing_field(field: &'static str) -> Self {}
        fn duplicate_field(field: &'static str) -> Self {}
    }
    pub struct IgnoredAny;
    impl<'de> Deserialize<'de> for IgnoredAny {}
}
pub mod ser {
    use std::borrow::Cow;
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
    use std::fmt::{self, Display};
    use std::hash::{BuildHasher, Hash};
    mod impossible {
        use crate::ser::{
            self, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
            SerializeTupleStruct, SerializeTupleVariant,
        };
        use std::borrow::Cow;
        use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
        use std::fmt::{self, Display};
        use std::hash::{BuildHasher, Hash};
        pub struct Impossible<Ok, Error>(Ok, Error);
        impl<Ok, Error: ser::Error> SerializeSeq for Impossible<Ok, Error> {
            type Ok = Ok;
            type Error = Error;
        }
        impl<Ok, Error: ser::Error> SerializeTuple for Impossible<Ok, Error> {
            type Ok = Ok;
            type Error = Error;
        }
        impl<Ok, Error: ser::Error> SerializeTupleStruct for Impossible<Ok, Error> {
            type Ok = Ok;
            type Error = Error;
        }
        impl<Ok, Error: ser::Error> SerializeTupleVariant for Impossible<Ok, Error> {
            type Ok = Ok;
            type Error = Error;
        }
        impl<Ok, Error: ser::Error> SerializeMap for Impossible<Ok, Error> {
            type Ok = Ok;
            type Error = Error;
        }
        impl<Ok, Error: ser::Error> SerializeStruct for Impossible<Ok, Error> {
            type Ok = Ok;
            type Error = Error;
        }
        impl<Ok, Error: ser::Error> SerializeStructVariant for Impossible<Ok, Error> {
            type Ok = Ok;
            type Error = Error;
        }
    }
    pub use self::impossible::Impossible;
    pub use std::error::Error as StdError;
    pub trait Serialize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct: SerializeTupleStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleVariant: SerializeTupleVariant<Ok = Self::Ok, Error = Self::Error>;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>;
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>;
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>;
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>;
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>;
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>;
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
        ) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_struct<T: ?Sized + Serialize>(
            self,
            name: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_variant<T: ?Sized + Serialize>(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error>;
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>;
        fn serialize_tuple_struct(
            self,
            name: &'static str,
            len: usize,
        ) -> Result<Self::SerializeTupleStruct, Self::Error>;
        fn serialize_tuple_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Self::SerializeTupleVariant, Self::Error>;
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        fn serialize_struct(
            self,
            name: &'static str,
            len: usize,
        ) -> Result<Self::SerializeStruct, Self::Error>;
        fn serialize_struct_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Self::SerializeStructVariant, Self::Error>;
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error>
        where
            <I as IntoIterator>::Item: Serialize,
        {
        }
        fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(
            self,
            iter: I,
        ) -> Result<Self::Ok, Self::Error> {
        }
        fn collect_str<T: ?Sized + Display>(self, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn is_human_readable(&self) -> bool {}
    }
    pub trait SerializeSeq {
        type Ok;
        type Error: Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTuple {
        type Ok;
        type Error: Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeMap {
        type Ok;
        type Error: Error;
        fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Self::Error>;
        fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn serialize_entry<K: ?Sized + Serialize, V: ?Sized + Serialize>(
            &mut self,
            key: &K,
            value: &V,
        ) -> Result<(), Self::Error> {
        }
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(
            &mut self,
            key: &'static str,
            value: &T,
        ) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStructVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(
            &mut self,
            key: &'static str,
            value: &T,
        ) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }

    pub trait Error: Sized + StdError {
        fn custom<T: Display>(msg: T) -> Self;
    }
}
#[macro_export]
macro_rules! forward_to_deserialize_any {
    () => {};
}
mod impls {
    use crate::{Deserialize, Serialize};
    impl Serialize for bool {}
    impl<'de> Deserialize<'de> for bool {}
    impl Serialize for i8 {}
    impl<'de> Deserialize<'de> for i8 {}
    impl Serialize for i16 {}
    impl<'de> Deserialize<'de> for i16 {}
    impl Serialize for i32 {}
    impl<'de> Deserialize<'de> for i32 {}
    impl Serialize for i64 {}
    impl<'de> Deserialize<'de> for i64 {}
    impl Serialize for i128 {}
    impl<'de> Deserialize<'de> for i128 {}
    impl Serialize for isize {}
    impl<'de> Deserialize<'de> for isize {}
    impl Serialize for u8 {}
    impl<'de> Deserialize<'de> for u8 {}
    impl Serialize for u16 {}
    impl<'de> Deserialize<'de> for u16 {}
    impl Serialize for u32 {}
    impl<'de> Deserialize<'de> for u32 {}
    impl Serialize for u64 {}
    impl<'de> Deserialize<'de> for u64 {}
    impl Serialize for u128 {}
    impl<'de> Deserialize<'de> for u128 {}
    impl Serialize for usize {}
    impl<'de> Deserialize<'de> for usize {}
    impl Serialize for f32 {}
    impl<'de> Deserialize<'de> for f32 {}
    impl Serialize for f64 {}
    impl<'de> Deserialize<'de> for f64 {}
    impl Serialize for char {}
    impl<'de> Deserialize<'de> for char {}
    impl Serialize for String {}
    impl<'de> Deserialize<'de> for String {}
    impl Serialize for str {}
    impl Serialize for () {}
    impl<'de> Deserialize<'de> for () {}
    impl Serialize for std::path::Path {}
    impl Serialize for std::path::PathBuf {}
    impl<'de> Deserialize<'de> for std::path::PathBuf {}
    impl Serialize for std::ffi::OsStr {}
    impl Serialize for std::ffi::OsString {}
    impl<'de> Deserialize<'de> for std::ffi::OsString {}
    impl Serialize for std::net::IpAddr {}
    impl<'de> Deserialize<'de> for std::net::IpAddr {}
    impl Serialize for std::net::Ipv4Addr {}
    impl<'de> Deserialize<'de> for std::net::Ipv4Addr {}
    impl Serialize for std::net::Ipv6Addr {}
    impl<'de> Deserialize<'de> for std::net::Ipv6Addr {}
    impl Serialize for std::net::SocketAddr {}
    impl<'de> Deserialize<'de> for std::net::SocketAddr {}
    impl Serialize for std::time::Duration {}
    impl<'de> Deserialize<'de> for std::time::Duration {}
    impl Serialize for std::time::SystemTime {}
    impl<'de> Deserialize<'de> for std::time::SystemTime {}
    impl<T: Serialize> Serialize for Option<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Option<T> {}
    impl<T: Serialize> Serialize for Vec<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Vec<T> {}
    impl<T: Serialize> Serialize for [T] {}
    impl<T: Serialize> Serialize for Box<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Box<T> {}
    impl<T: Serialize> Serialize for std::sync::Arc<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::sync::Arc<T> {}
    impl<T: Serialize> Serialize for std::rc::Rc<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::rc::Rc<T> {}
    impl<T: Serialize> Serialize for &T {}
    impl<T: Serialize> Serialize for &mut T {}
    impl<T: Serialize> Serialize for std::collections::VecDeque<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::VecDeque<T> {}
    impl<T: Serialize> Serialize for std::collections::BTreeSet<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeSet<T> {}
    impl<T: Serialize, H> Serialize for std::collections::HashSet<T, H> {}
    impl<'de, T: Deserialize<'de>, H> Deserialize<'de> for std::collections::HashSet<T, H> {}
    impl<K: Serialize, V: Serialize> Serialize for std::collections::BTreeMap<K, V> {}
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeMap<K, V> {}
    impl<K: Serialize, V: Serialize, H> Serialize for std::collections::HashMap<K, V, H> {}
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>, H> Deserialize<'de>
        for std::collections::HashMap<K, V, H>
    {
    }
    impl<'a, T: Serialize> Serialize for std::borrow::Cow<'a, T> {}
    impl<'de, 'a, T: Deserialize<'de>> Deserialize<'de> for std::borrow::Cow<'a, T> {}
    impl<T: Serialize, E: Serialize> Serialize for Result<T, E> {}
    impl<'de, T: Deserialize<'de>, E: Deserialize<'de>> Deserialize<'de> for Result<T, E> {}
    impl<T: Serialize> Serialize for std::sync::Mutex<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::sync::Mutex<T> {}
    impl<T: Serialize> Serialize for std::sync::RwLock<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::sync::RwLock<T> {}
}
