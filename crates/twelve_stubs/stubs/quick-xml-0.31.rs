//! package = "quick-xml", version = ">=0.31, <0.42"

pub mod de {
    mod key {
        use crate::de::simple_type::UnitOnly;
        use crate::encoding::Decoder;
        use crate::errors::serialize::DeError;
        use crate::name::QName;
        use crate::utils::CowRef;
        use serde::de::{Deserializer, EnumAccess};
        pub struct QNameDeserializer<'i, 'd>;
        impl<'i, 'd> QNameDeserializer<'i, 'd> {
            pub fn from_attr(
                name: QName<'d>,
                decoder: Decoder,
                key_buf: &'d mut String,
            ) -> Result<Self, DeError> {}
            pub fn from_elem(
                name: CowRef<'i, 'd, [u8]>,
                decoder: Decoder,
            ) -> Result<Self, DeError> {}
        }
        impl<'de, 'd> Deserializer<'de> for QNameDeserializer<'de, 'd> {
            type Error = DeError;
        }
        impl<'de, 'd> EnumAccess<'de> for QNameDeserializer<'de, 'd> {
            type Error = DeError;
            type Variant = UnitOnly;
        }
    }
    mod resolver {
        use std::convert::Infallible;
        use std::error::Error;
        use crate::events::BytesText;
        pub trait EntityResolver {
            type Error: Error;
            fn capture(&mut self, doctype: BytesText) -> Result<(), Self::Error>;
            fn resolve(&self, entity: &str) -> Option<&str>;
        }
        pub struct PredefinedEntityResolver;
        impl Default for PredefinedEntityResolver {}
        impl EntityResolver for PredefinedEntityResolver {
            type Error = Infallible;
        }
    }
    mod simple_type {
        use crate::de::Text;
        use crate::errors::serialize::DeError;
        use serde::de::{Deserializer, EnumAccess, IntoDeserializer, VariantAccess};
        use std::borrow::Cow;
        pub struct UnitOnly;
        impl<'de> VariantAccess<'de> for UnitOnly {
            type Error = DeError;
        }
        pub struct SimpleTypeDeserializer<'de, 'a>;
        impl<'de, 'a> SimpleTypeDeserializer<'de, 'a> {
            pub fn from_text(text: Cow<'de, str>) -> Self {}
            pub fn from_text_content(value: Text<'de>) -> Self {}
        }
        impl<'de, 'a> Deserializer<'de> for SimpleTypeDeserializer<'de, 'a> {
            type Error = DeError;
        }
        impl<'de, 'a> EnumAccess<'de> for SimpleTypeDeserializer<'de, 'a> {
            type Error = DeError;
            type Variant = UnitOnly;
        }
        impl<'de, 'a> IntoDeserializer<'de, DeError>
        for SimpleTypeDeserializer<'de, 'a> {
            type Deserializer = Self;
        }
    }
    mod text {
        use crate::{
            de::Text,
            errors::serialize::DeError,
        };
        use serde::de::{Deserializer, EnumAccess, VariantAccess};
        pub struct TextDeserializer<'de>(pub Text<'de>);
        impl<'de> Deserializer<'de> for TextDeserializer<'de> {
            type Error = DeError;
        }
        impl<'de> EnumAccess<'de> for TextDeserializer<'de> {
            type Error = DeError;
            type Variant = Self;
        }
        impl<'de> VariantAccess<'de> for TextDeserializer<'de> {
            type Error = DeError;
        }
    }
    mod var {
        use crate::{
            de::resolver::EntityResolver, de::{Deserializer, XmlRead},
            errors::serialize::DeError,
        };
        use serde::de::{self};
        pub struct EnumAccess<'de, 'd, R: XmlRead<'de>, E: EntityResolver>(R, E);
        impl<'de, 'd, R: XmlRead<'de>, E: EntityResolver> EnumAccess<'de, 'd, R, E> {
            pub fn new(de: &'d mut Deserializer<'de, R, E>) -> Self {}
        }
        impl<'de, 'd, R: XmlRead<'de>, E: EntityResolver> de::EnumAccess<'de>
        for EnumAccess<'de, 'd, R, E> {
            type Error = DeError;
            type Variant = VariantAccess<'de, 'd, R, E>;
        }
        pub struct VariantAccess<'de, 'd, R: XmlRead<'de>, E: EntityResolver>(R, E);
        impl<'de, 'd, R: XmlRead<'de>, E: EntityResolver> de::VariantAccess<'de>
        for VariantAccess<'de, 'd, R, E> {
            type Error = DeError;
        }
    }
    pub use self::resolver::{EntityResolver, PredefinedEntityResolver};
    pub use self::simple_type::SimpleTypeDeserializer;
    pub use crate::errors::serialize::DeError;
    use crate::{
        encoding::Decoder, errors::Error,
        events::{BytesCData, BytesEnd, BytesStart, BytesText},
        name::QName, reader::NsReader, utils::CowRef,
    };
    use serde::de::{self, Deserialize, DeserializeOwned, IntoDeserializer, SeqAccess};
    use std::borrow::Cow;
    use std::io::BufRead;
    use std::num::NonZeroUsize;
    use std::ops::Deref;
    pub struct Text<'a>;
    impl<'a> Deref for Text<'a> {
        type Target = str;
    }
    impl<'a> From<&'a str> for Text<'a> {}
    impl<'a> From<String> for Text<'a> {}
    impl<'a> From<Cow<'a, str>> for Text<'a> {}
    pub enum DeEvent<'a> {
        Start(BytesStart<'a>),
        End(BytesEnd<'a>),
        Text(Text<'a>),
        Eof,
    }
    pub enum PayloadEvent<'a> {
        Start(BytesStart<'a>),
        End(BytesEnd<'a>),
        Text(BytesText<'a>),
        CData(BytesCData<'a>),
        DocType(BytesText<'a>),
        Eof,
    }
    pub fn from_str<'de, T: Deserialize<'de>>(s: &'de str) -> Result<T, DeError> {}
    pub fn from_reader<R: BufRead, T: DeserializeOwned>(
        reader: R,
    ) -> Result<T, DeError> {}
    pub struct Deserializer<
        'de,
        R: XmlRead<'de>,
        E: EntityResolver = PredefinedEntityResolver,
    >(
        R,
        E,
    );
    impl<'de, R: XmlRead<'de>, E: EntityResolver> Deserializer<'de, R, E> {
        pub fn is_empty(&self) -> bool {}
        pub const fn get_ref(&self) -> &R {}
        pub fn event_buffer_size(&mut self, limit: Option<NonZeroUsize>) -> &mut Self {}
    }
    impl<'de> Deserializer<'de, SliceReader<'de>> {
        pub fn from_str(source: &'de str) -> Self {}
    }
    impl<'de, E: EntityResolver> Deserializer<'de, SliceReader<'de>, E> {
        pub fn from_str_with_resolver(source: &'de str, entity_resolver: E) -> Self {}
    }
    impl<'de, R: BufRead> Deserializer<'de, IoReader<R>> {
        pub fn from_reader(reader: R) -> Self {}
    }
    impl<'de, R: BufRead, E: EntityResolver> Deserializer<'de, IoReader<R>, E> {
        pub fn with_resolver(reader: R, entity_resolver: E) -> Self {}
    }
    impl<'de, 'a, R: XmlRead<'de>, E: EntityResolver> de::Deserializer<'de>
    for &'a mut Deserializer<'de, R, E> {
        type Error = DeError;
    }
    impl<'de, 'a, R: XmlRead<'de>, E: EntityResolver> SeqAccess<'de>
    for &'a mut Deserializer<'de, R, E> {
        type Error = DeError;
    }
    impl<'de, 'a, R: XmlRead<'de>, E: EntityResolver> IntoDeserializer<'de, DeError>
    for &'a mut Deserializer<'de, R, E> {
        type Deserializer = Self;
    }
    pub trait XmlRead<'i> {
        fn next(&mut self) -> Result<PayloadEvent<'i>, DeError>;
        fn read_to_end(&mut self, name: QName) -> Result<(), DeError>;
        fn decoder(&self) -> Decoder;
        fn has_nil_attr(&self, start: &BytesStart) -> bool;
    }
    pub struct IoReader<R: BufRead>(R);
    impl<R: BufRead> IoReader<R> {
        pub const fn get_ref(&self) -> &NsReader<R> {}
    }
    impl<'i, R: BufRead> XmlRead<'i> for IoReader<R> {}
    pub struct SliceReader<'de>;
    impl<'de> SliceReader<'de> {
        pub const fn get_ref(&self) -> &NsReader<&'de [u8]> {}
    }
    impl<'de> XmlRead<'de> for SliceReader<'de> {}
}
pub mod encoding {
    use std::borrow::Cow;
    use std::str::Utf8Error;
    use encoding_rs::Encoding;
    pub enum EncodingError {
        Utf8(Utf8Error),
        Other(&'static Encoding),
    }
    impl From<Utf8Error> for EncodingError {}
    impl std::error::Error for EncodingError {}
    pub struct Decoder;
    impl Decoder {
        pub const fn encoding(&self) -> &'static Encoding {}
        pub fn decode<'b>(
            &self,
            bytes: &'b [u8],
        ) -> Result<Cow<'b, str>, EncodingError> {}
        pub fn decode_into(
            &self,
            bytes: &[u8],
            buf: &mut String,
        ) -> Result<(), EncodingError> {}
    }
    pub fn decode<'b>(
        bytes: &'b [u8],
        encoding: &'static Encoding,
    ) -> Result<Cow<'b, str>, EncodingError> {}
    pub fn decode_into(
        bytes: &[u8],
        encoding: &'static Encoding,
        buf: &mut String,
    ) -> Result<(), EncodingError> {}
    pub fn detect_encoding(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {}
}
pub mod errors {
    use crate::encoding::EncodingError;
    use crate::escape::EscapeError;
    use crate::events::attributes::AttrError;
    use crate::name::NamespaceError;
    use std::fmt;
    use std::io::Error as IoError;
    use std::sync::Arc;
    pub enum SyntaxError {
        InvalidBangMarkup,
        UnclosedPIOrXmlDecl,
        UnclosedComment,
        UnclosedDoctype,
        UnclosedCData,
        UnclosedTag,
    }
    impl std::error::Error for SyntaxError {}
    pub enum IllFormedError {
        MissingDeclVersion(Option<String>),
        MissingDoctypeName,
        MissingEndTag(String),
        UnmatchedEndTag(String),
        MismatchedEndTag { expected: String, found: String },
        DoubleHyphenInComment,
    }
    impl std::error::Error for IllFormedError {}
    pub enum Error {
        Io(Arc<IoError>),
        Syntax(SyntaxError),
        IllFormed(IllFormedError),
        InvalidAttr(AttrError),
        Encoding(EncodingError),
        Escape(EscapeError),
        Namespace(NamespaceError),
    }
    impl From<IoError> for Error {}
    impl From<SyntaxError> for Error {}
    impl From<IllFormedError> for Error {}
    impl From<EncodingError> for Error {}
    impl From<EscapeError> for Error {}
    impl From<AttrError> for Error {}
    impl From<NamespaceError> for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
    impl std::error::Error for Error {}
    pub mod serialize {
        use super::*;
        use std::borrow::Cow;
        use std::num::NonZeroUsize;
        use std::str::Utf8Error;
        pub enum DeError {
            Custom(String),
            InvalidXml(Error),
            KeyNotRead,
            UnexpectedStart(Vec<u8>),
            UnexpectedEof,
            TooManyEvents(NonZeroUsize),
        }
        impl std::error::Error for DeError {}
        impl serde::de::Error for DeError {}
        impl From<Error> for DeError {}
        impl From<EscapeError> for DeError {}
        impl From<EncodingError> for DeError {}
        impl From<AttrError> for DeError {}
        pub enum SeError {
            Custom(String),
            Io(Arc<IoError>),
            Fmt(std::fmt::Error),
            Unsupported(Cow<'static, str>),
            NonEncodable(Utf8Error),
        }
        impl ::std::error::Error for SeError {}
        impl serde::ser::Error for SeError {}
        impl From<IoError> for SeError {}
        impl From<Utf8Error> for SeError {}
        impl From<fmt::Error> for SeError {}
    }
}
pub mod escape {
    use std::borrow::Cow;
    use std::num::ParseIntError;
    use std::ops::Range;
    pub enum ParseCharRefError {
        UnexpectedSign,
        InvalidNumber(ParseIntError),
        InvalidCodepoint(u32),
        IllegalCharacter(u32),
    }
    impl std::error::Error for ParseCharRefError {}
    pub enum EscapeError {
        UnrecognizedEntity(Range<usize>, String),
        UnterminatedEntity(Range<usize>),
        InvalidCharRef(ParseCharRefError),
    }
    impl std::error::Error for EscapeError {}
    pub fn escape<'a>(raw: impl Into<Cow<'a, str>>) -> Cow<'a, str> {}
    pub fn partial_escape<'a>(raw: impl Into<Cow<'a, str>>) -> Cow<'a, str> {}
    pub fn minimal_escape<'a>(raw: impl Into<Cow<'a, str>>) -> Cow<'a, str> {}
    pub fn unescape(raw: &str) -> Result<Cow<str>, EscapeError> {}
    pub fn unescape_with<'input, 'entity, F: FnMut(&str) -> Option<&'entity str>>(
        raw: &'input str,
        resolve_entity: F,
    ) -> Result<Cow<'input, str>, EscapeError> {}
    pub const fn resolve_predefined_entity(entity: &str) -> Option<&'static str> {}
    pub const fn resolve_xml_entity(entity: &str) -> Option<&'static str> {}
    pub const fn resolve_html5_entity(entity: &str) -> Option<&'static str> {}
}
pub mod events {
    pub mod attributes {
        use crate::encoding::Decoder;
        use crate::errors::Result as XmlResult;
        use crate::name::QName;
        use crate::reader::NsReader;
        use std::fmt::{self};
        use std::borrow::Cow;
        pub struct Attribute<'a> {
            pub key: QName<'a>,
            pub value: Cow<'a, [u8]>,
        }
        impl<'a> Attribute<'a> {
            pub fn unescape_value(&self) -> XmlResult<Cow<'a, str>> {}
            pub fn unescape_value_with<'entity>(
                &self,
                resolve_entity: impl FnMut(&str) -> Option<&'entity str>,
            ) -> XmlResult<Cow<'a, str>> {}
            pub fn decode_and_unescape_value(
                &self,
                decoder: Decoder,
            ) -> XmlResult<Cow<'a, str>> {}
            pub fn decode_and_unescape_value_with<'entity>(
                &self,
                decoder: Decoder,
                resolve_entity: impl FnMut(&str) -> Option<&'entity str>,
            ) -> XmlResult<Cow<'a, str>> {}
            pub fn as_bool(&self) -> Option<bool> {}
        }
        impl<'a> From<(&'a [u8], &'a [u8])> for Attribute<'a> {}
        impl<'a> From<(&'a str, &'a str)> for Attribute<'a> {}
        impl<'a> From<(&'a str, Cow<'a, str>)> for Attribute<'a> {}
        impl<'a> From<Attr<&'a [u8]>> for Attribute<'a> {}
        pub struct Attributes<'a>;
        impl<'a> Attributes<'a> {
            pub const fn new(buf: &'a str, pos: usize) -> Self {}
            pub const fn html(buf: &'a str, pos: usize) -> Self {}
            pub fn with_checks(&mut self, val: bool) -> &mut Attributes<'a> {}
            pub fn has_nil<R>(&mut self, reader: &NsReader<R>) -> bool {}
        }
        impl<'a> Iterator for Attributes<'a> {
            type Item = Result<Attribute<'a>, AttrError>;
        }
        pub enum AttrError {
            ExpectedEq(usize),
            ExpectedValue(usize),
            UnquotedValue(usize),
            ExpectedQuote(usize, u8),
            Duplicated(usize, usize),
        }
        impl std::error::Error for AttrError {}
        pub enum Attr<T> {
            DoubleQ(T, T),
            SingleQ(T, T),
            Unquoted(T, T),
            Empty(T),
        }
        impl<T> Attr<T> {
            pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> Attr<U> {}
        }
        impl<'a> Attr<&'a [u8]> {
            pub const fn key(&self) -> QName<'a> {}
            pub const fn value(&self) -> &'a [u8] {}
        }
        impl<T> From<Attr<T>> for (T, Option<T>) {}
    }
    use encoding_rs::Encoding;
    use std::borrow::Cow;
    use std::fmt::{self};
    use std::ops::Deref;
    use crate::encoding::{Decoder, EncodingError};
    use crate::errors::Error;
    use crate::escape::{escape, minimal_escape, partial_escape, unescape_with};
    use crate::name::{LocalName, QName};
    use crate::utils::name_len;
    use attributes::{AttrError, Attribute, Attributes};
    pub struct BytesStart<'a>;
    impl<'a> BytesStart<'a> {
        pub fn new<C: Into<Cow<'a, str>>>(name: C) -> Self {}
        pub fn from_content<C: Into<Cow<'a, str>>>(content: C, name_len: usize) -> Self {}
        pub fn into_owned(self) -> BytesStart<'static> {}
        pub fn to_owned(&self) -> BytesStart<'static> {}
        pub fn borrow(&self) -> BytesStart {}
        pub fn to_end(&self) -> BytesEnd {}
        pub fn name(&self) -> QName {}
        pub fn local_name(&self) -> LocalName {}
        pub fn set_name(&mut self, name: &[u8]) -> &mut BytesStart<'a> {}
    }
    impl<'a> BytesStart<'a> {
        pub fn with_attributes<'b, I: IntoIterator>(self, attributes: I) -> Self
        where
            I::Item: Into<Attribute<'b>>,
        {}
        pub fn extend_attributes<'b, I: IntoIterator>(
            &mut self,
            attributes: I,
        ) -> &mut BytesStart<'a>
        where
            I::Item: Into<Attribute<'b>>,
        {}
        pub fn push_attribute<'b, A: Into<Attribute<'b>>>(&mut self, attr: A) {}
        pub fn clear_attributes(&mut self) -> &mut BytesStart<'a> {}
        pub fn attributes(&self) -> Attributes {}
        pub fn html_attributes(&self) -> Attributes {}
        pub fn attributes_raw(&self) -> &[u8] {}
        pub fn try_get_attribute<N: AsRef<[u8]>>(
            &'a self,
            attr_name: N,
        ) -> Result<Option<Attribute<'a>>, AttrError> {}
    }
    impl<'a> Deref for BytesStart<'a> {
        type Target = [u8];
    }
    impl<'a> From<QName<'a>> for BytesStart<'a> {}
    pub struct BytesEnd<'a>;
    impl<'a> BytesEnd<'a> {
        pub fn new<C: Into<Cow<'a, str>>>(name: C) -> Self {}
        pub fn into_owned(self) -> BytesEnd<'static> {}
        pub fn borrow(&self) -> BytesEnd {}
        pub fn name(&self) -> QName {}
        pub fn local_name(&self) -> LocalName {}
    }
    impl<'a> Deref for BytesEnd<'a> {
        type Target = [u8];
    }
    impl<'a> From<QName<'a>> for BytesEnd<'a> {}
    pub struct BytesText<'a>;
    impl<'a> BytesText<'a> {
        pub fn from_escaped<C: Into<Cow<'a, str>>>(content: C) -> Self {}
        pub fn new(content: &'a str) -> Self {}
        pub fn into_owned(self) -> BytesText<'static> {}
        pub fn into_inner(self) -> Cow<'a, [u8]> {}
        pub fn borrow(&self) -> BytesText {}
        pub fn unescape(&self) -> Result<Cow<'a, str>, Error> {}
        pub fn unescape_with<'entity>(
            &self,
            resolve_entity: impl FnMut(&str) -> Option<&'entity str>,
        ) -> Result<Cow<'a, str>, Error> {}
        pub fn inplace_trim_start(&mut self) -> bool {}
        pub fn inplace_trim_end(&mut self) -> bool {}
    }
    impl<'a> Deref for BytesText<'a> {
        type Target = [u8];
    }
    pub struct BytesCData<'a>;
    impl<'a> BytesCData<'a> {
        pub fn new<C: Into<Cow<'a, str>>>(content: C) -> Self {}
        pub fn escaped(content: &'a str) -> CDataIterator<'a> {}
        pub fn into_owned(self) -> BytesCData<'static> {}
        pub fn into_inner(self) -> Cow<'a, [u8]> {}
        pub fn borrow(&self) -> BytesCData {}
        pub fn escape(self) -> Result<BytesText<'a>, EncodingError> {}
        pub fn partial_escape(self) -> Result<BytesText<'a>, EncodingError> {}
        pub fn minimal_escape(self) -> Result<BytesText<'a>, EncodingError> {}
        pub fn decode(&self) -> Result<Cow<'a, str>, EncodingError> {}
    }
    impl<'a> Deref for BytesCData<'a> {
        type Target = [u8];
    }
    pub struct CDataIterator<'a>;
    impl<'a> Iterator for CDataIterator<'a> {
        type Item = BytesCData<'a>;
    }
    pub struct BytesPI<'a>;
    impl<'a> BytesPI<'a> {
        pub fn new<C: Into<Cow<'a, str>>>(content: C) -> Self {}
        pub fn into_owned(self) -> BytesPI<'static> {}
        pub fn into_inner(self) -> Cow<'a, [u8]> {}
        pub fn borrow(&self) -> BytesPI {}
        pub fn target(&self) -> &[u8] {}
        pub fn content(&self) -> &[u8] {}
        pub fn attributes(&self) -> Attributes {}
    }
    impl<'a> Deref for BytesPI<'a> {
        type Target = [u8];
    }
    pub struct BytesDecl<'a>;
    impl<'a> BytesDecl<'a> {
        pub fn new(
            version: &str,
            encoding: Option<&str>,
            standalone: Option<&str>,
        ) -> BytesDecl<'static> {}
        pub const fn from_start(start: BytesStart<'a>) -> Self {}
        pub fn version(&self) -> Result<Cow<[u8]>, Error> {}
        pub fn encoding(&self) -> Option<Result<Cow<[u8]>, AttrError>> {}
        pub fn standalone(&self) -> Option<Result<Cow<[u8]>, AttrError>> {}
        pub fn encoder(&self) -> Option<&'static Encoding> {}
        pub fn into_owned(self) -> BytesDecl<'static> {}
        pub fn borrow(&self) -> BytesDecl {}
    }
    impl<'a> Deref for BytesDecl<'a> {
        type Target = [u8];
    }
    pub enum Event<'a> {
        Start(BytesStart<'a>),
        End(BytesEnd<'a>),
        Empty(BytesStart<'a>),
        Text(BytesText<'a>),
        CData(BytesCData<'a>),
        Comment(BytesText<'a>),
        Decl(BytesDecl<'a>),
        PI(BytesPI<'a>),
        DocType(BytesText<'a>),
        Eof,
    }
    impl<'a> Event<'a> {
        pub fn into_owned(self) -> Event<'static> {}
        pub fn borrow(&self) -> Event {}
    }
    impl<'a> Deref for Event<'a> {
        type Target = [u8];
    }
    impl<'a> AsRef<Event<'a>> for Event<'a> {}
}
pub mod name {
    use std::fmt::{self};
    pub enum NamespaceError {
        UnknownPrefix(Vec<u8>),
        InvalidXmlPrefixBind(Vec<u8>),
        InvalidXmlnsPrefixBind(Vec<u8>),
        InvalidPrefixForXml(Vec<u8>),
        InvalidPrefixForXmlns(Vec<u8>),
    }
    impl std::error::Error for NamespaceError {}
    pub struct QName<'a>(pub &'a [u8]);
    impl<'a> QName<'a> {
        pub const fn into_inner(self) -> &'a [u8] {}
        pub fn local_name(&self) -> LocalName<'a> {}
        pub fn prefix(&self) -> Option<Prefix<'a>> {}
        pub fn decompose(&self) -> (LocalName<'a>, Option<Prefix<'a>>) {}
        pub fn as_namespace_binding(&self) -> Option<PrefixDeclaration<'a>> {}
    }
    impl<'a> AsRef<[u8]> for QName<'a> {}
    pub struct LocalName<'a>;
    impl<'a> LocalName<'a> {
        pub const fn into_inner(self) -> &'a [u8] {}
    }
    impl<'a> AsRef<[u8]> for LocalName<'a> {}
    impl<'a> From<QName<'a>> for LocalName<'a> {}
    pub struct Prefix<'a>;
    impl<'a> Prefix<'a> {
        pub const fn into_inner(self) -> &'a [u8] {}
    }
    impl<'a> AsRef<[u8]> for Prefix<'a> {}
    pub enum PrefixDeclaration<'a> {
        Default,
        Named(&'a [u8]),
    }
    pub struct Namespace<'a>(pub &'a [u8]);
    impl<'a> Namespace<'a> {
        pub const fn into_inner(self) -> &'a [u8] {}
    }
    impl<'a> AsRef<[u8]> for Namespace<'a> {}
    pub enum ResolveResult<'ns> {
        Unbound,
        Bound(Namespace<'ns>),
        Unknown(Vec<u8>),
    }
    impl<'ns> TryFrom<ResolveResult<'ns>> for Option<Namespace<'ns>> {
        type Error = NamespaceError;
    }
    pub struct PrefixIter<'a>;
    impl<'a> Iterator for PrefixIter<'a> {
        type Item = (PrefixDeclaration<'a>, Namespace<'a>);
    }
}
pub mod parser {
    use crate::errors::SyntaxError;
    mod element {
        use crate::parser::Parser;
        pub enum ElementParser {
            Outside,
            SingleQ,
            DoubleQ,
        }
        impl Parser for ElementParser {}
        impl Default for ElementParser {}
    }
    mod pi {
        use crate::parser::Parser;
        pub struct PiParser(pub bool);
        impl Default for PiParser {}
        impl Parser for PiParser {}
    }
    pub use element::ElementParser;
    pub use pi::PiParser;
    pub trait Parser {
        fn feed(&mut self, bytes: &[u8]) -> Option<usize>;
    }
}
pub mod reader {
    use encoding_rs::Encoding;
    use std::io;
    use std::ops::Range;
    use crate::encoding::Decoder;
    use crate::errors::Error;
    use crate::events::Event;
    use crate::parser::Parser;
    pub struct Config {
        pub allow_unmatched_ends: bool,
        pub check_comments: bool,
        pub check_end_names: bool,
        pub expand_empty_elements: bool,
        pub trim_markup_names_in_closing_tags: bool,
        pub trim_text_start: bool,
        pub trim_text_end: bool,
    }
    impl Config {
        pub fn trim_text(&mut self, trim: bool) {}
        pub fn enable_all_checks(&mut self, enable: bool) {}
    }
    impl Default for Config {}
    mod async_tokio {
        use tokio::io::{self, AsyncBufRead, AsyncRead};
        use crate::errors::Result;
        use crate::events::Event;
        use crate::name::{QName, ResolveResult};
        use crate::reader::{BinaryStream, NsReader, Reader, Span};
        impl<'r, R: AsyncRead> AsyncRead for BinaryStream<'r, R> {}
        impl<'r, R: AsyncBufRead> AsyncBufRead for BinaryStream<'r, R> {}
        impl<R: AsyncBufRead> Reader<R> {
            pub async fn read_event_into_async<'b>(
                &mut self,
                buf: &'b mut Vec<u8>,
            ) -> Result<Event<'b>> {}
            pub async fn read_to_end_into_async<'n>(
                &mut self,
                end: QName<'n>,
                buf: &mut Vec<u8>,
            ) -> Result<Span> {}
        }
        impl<R: AsyncBufRead> NsReader<R> {
            pub async fn read_event_into_async<'b>(
                &mut self,
                buf: &'b mut Vec<u8>,
            ) -> Result<Event<'b>> {}
            pub async fn read_to_end_into_async<'n>(
                &mut self,
                end: QName<'n>,
                buf: &mut Vec<u8>,
            ) -> Result<Span> {}
            pub async fn read_resolved_event_into_async<'ns, 'b>(
                &'ns mut self,
                buf: &'b mut Vec<u8>,
            ) -> Result<(ResolveResult<'ns>, Event<'b>)> {}
        }
    }
    mod buffered_reader {
        use std::fs::File;
        use std::io::{self, BufRead, BufReader};
        use std::path::Path;
        use crate::errors::Result;
        use crate::events::Event;
        use crate::name::QName;
        use crate::reader::{Reader, Span, XmlSource};
        impl<'b, R: BufRead> XmlSource<'b, &'b mut Vec<u8>> for R {}
        impl<R: BufRead> Reader<R> {
            pub fn read_event_into<'b>(
                &mut self,
                buf: &'b mut Vec<u8>,
            ) -> Result<Event<'b>> {}
            pub fn read_to_end_into(
                &mut self,
                end: QName,
                buf: &mut Vec<u8>,
            ) -> Result<Span> {}
        }
        impl Reader<BufReader<File>> {
            pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {}
        }
    }
    mod ns_reader {
        use std::borrow::Cow;
        use std::fs::File;
        use std::io::{BufRead, BufReader};
        use std::ops::Deref;
        use std::path::Path;
        use crate::errors::Result;
        use crate::events::Event;
        use crate::name::{LocalName, PrefixIter, QName, ResolveResult};
        use crate::reader::{Config, Reader, Span};
        pub struct NsReader<R>(R);
        impl<R> NsReader<R> {
            pub fn from_reader(reader: R) -> Self {}
            pub const fn config(&self) -> &Config {}
            #[twelve::view]
            pub fn config_mut(&mut self) -> &mut Config {}
            pub const fn prefixes(&self) -> PrefixIter {}
        }
        impl<R> NsReader<R> {
            pub fn into_inner(self) -> R {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut R {}
            pub fn resolve<'n>(
                &self,
                name: QName<'n>,
                attribute: bool,
            ) -> (ResolveResult, LocalName<'n>) {}
            pub fn resolve_element<'n>(
                &self,
                name: QName<'n>,
            ) -> (ResolveResult, LocalName<'n>) {}
            pub fn resolve_attribute<'n>(
                &self,
                name: QName<'n>,
            ) -> (ResolveResult, LocalName<'n>) {}
        }
        impl<R: BufRead> NsReader<R> {
            pub fn read_event_into<'b>(
                &mut self,
                buf: &'b mut Vec<u8>,
            ) -> Result<Event<'b>> {}
            pub fn read_resolved_event_into<'b>(
                &mut self,
                buf: &'b mut Vec<u8>,
            ) -> Result<(ResolveResult, Event<'b>)> {}
            pub fn read_to_end_into(
                &mut self,
                end: QName,
                buf: &mut Vec<u8>,
            ) -> Result<Span> {}
        }
        impl NsReader<BufReader<File>> {
            pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {}
        }
        impl<'i> NsReader<&'i [u8]> {
            pub fn from_str(s: &'i str) -> Self {}
            pub fn read_event(&mut self) -> Result<Event<'i>> {}
            pub fn read_resolved_event(&mut self) -> Result<(ResolveResult, Event<'i>)> {}
            pub fn read_to_end(&mut self, end: QName) -> Result<Span> {}
            pub fn read_text(&mut self, end: QName) -> Result<Cow<'i, str>> {}
        }
        impl<R> Deref for NsReader<R> {
            type Target = Reader<R>;
        }
    }
    mod slice_reader {
        use std::borrow::Cow;
        use crate::errors::Result;
        use crate::events::Event;
        use crate::name::QName;
        use crate::reader::{Reader, Span, XmlSource};
        impl<'a> Reader<&'a [u8]> {
            pub fn from_str(s: &'a str) -> Self {}
            pub fn read_event(&mut self) -> Result<Event<'a>> {}
            pub fn read_to_end(&mut self, end: QName) -> Result<Span> {}
            pub fn read_text(&mut self, end: QName) -> Result<Cow<'a, str>> {}
        }
        impl<'a> XmlSource<'a, ()> for &'a [u8] {}
    }
    pub use ns_reader::NsReader;
    pub type Span = Range<u64>;
    pub struct BinaryStream<'r, R>(R);
    impl<'r, R> BinaryStream<'r, R> {
        pub const fn offset(&self) -> u64 {}
        pub const fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
    }
    impl<'r, R: io::Read> io::Read for BinaryStream<'r, R> {}
    impl<'r, R: io::BufRead> io::BufRead for BinaryStream<'r, R> {}
    pub struct Reader<R>(R);
    impl<R> Reader<R> {
        pub fn from_reader(reader: R) -> Self {}
        pub const fn config(&self) -> &Config {}
        #[twelve::view]
        pub fn config_mut(&mut self) -> &mut Config {}
    }
    impl<R> Reader<R> {
        pub fn into_inner(self) -> R {}
        pub const fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        pub const fn buffer_position(&self) -> u64 {}
        pub const fn error_position(&self) -> u64 {}
        pub const fn decoder(&self) -> Decoder {}
        pub fn stream(&mut self) -> BinaryStream<R> {}
    }
    enum ReadTextResult<'r, B> {
        Markup(B),
        UpToMarkup(&'r [u8]),
        UpToEof(&'r [u8]),
        Err(io::Error),
    }
    trait XmlSource<'r, B> {
        fn detect_encoding(&mut self) -> io::Result<Option<&'static Encoding>>;
        fn read_text(&mut self, buf: B, position: &mut u64) -> ReadTextResult<'r, B>;
        fn read_with<P: Parser>(
            &mut self,
            parser: P,
            buf: B,
            position: &mut u64,
        ) -> Result<&'r [u8], Error>;
        fn read_bang_element(
            &mut self,
            buf: B,
            position: &mut u64,
        ) -> Result<(BangType, &'r [u8]), Error>;
        fn skip_whitespace(&mut self, position: &mut u64) -> io::Result<()>;
        fn peek_one(&mut self) -> io::Result<Option<u8>>;
    }
    enum BangType {
        CData,
        Comment,
        DocType(i32),
    }
}
pub mod se {
    mod content {
        use crate::se::element::{Struct, Tuple};
        use crate::se::simple_type::SimpleTypeSerializer;
        use crate::se::{QuoteLevel, SeError, WriteResult};
        use serde::ser::{
            Impossible, SerializeSeq, SerializeTuple, SerializeTupleStruct, Serializer,
        };
        use std::fmt::Write;
        pub struct ContentSerializer<'w, 'i, W: Write> {
            pub writer: &'w mut W,
            pub level: QuoteLevel,
            pub write_indent: bool,
            pub allow_primitive: bool,
            pub expand_empty_elements: bool,
        }
        impl<'w, 'i, W: Write> ContentSerializer<'w, 'i, W> {
            pub fn into_simple_type_serializer_impl(
                self,
            ) -> SimpleTypeSerializer<&'w mut W> {}
            pub fn into_simple_type_serializer(
                self,
            ) -> Result<SimpleTypeSerializer<&'w mut W>, SeError> {}
            pub fn new_seq_element_serializer(
                &mut self,
                allow_primitive: bool,
            ) -> ContentSerializer<W> {}
        }
        impl<'w, 'i, W: Write> Serializer for ContentSerializer<'w, 'i, W> {
            type Ok = WriteResult;
            type Error = SeError;
            type SerializeSeq = Seq<'w, 'i, W>;
            type SerializeTuple = Seq<'w, 'i, W>;
            type SerializeTupleStruct = Seq<'w, 'i, W>;
            type SerializeTupleVariant = Tuple<'w, 'i, W>;
            type SerializeMap = Impossible<Self::Ok, Self::Error>;
            type SerializeStruct = Impossible<Self::Ok, Self::Error>;
            type SerializeStructVariant = Struct<'w, 'i, W>;
        }
        pub struct Seq<'w, 'k, W: Write>(W);
        impl<'w, 'i, W: Write> SerializeSeq for Seq<'w, 'i, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        impl<'w, 'i, W: Write> SerializeTuple for Seq<'w, 'i, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        impl<'w, 'i, W: Write> SerializeTupleStruct for Seq<'w, 'i, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
    }
    mod element {
        use crate::se::content::ContentSerializer;
        use crate::se::simple_type::SimpleSeq;
        use crate::se::{SeError, WriteResult};
        use serde::ser::{
            Impossible, SerializeMap, SerializeSeq, SerializeStruct,
            SerializeStructVariant, SerializeTuple, SerializeTupleStruct,
            SerializeTupleVariant, Serializer,
        };
        use std::fmt::Write;
        pub struct ElementSerializer<'w, 'k, W: Write> {
            pub ser: ContentSerializer<'w, 'k, W>,
        }
        impl<'w, 'k, W: Write> Serializer for ElementSerializer<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
            type SerializeSeq = Self;
            type SerializeTuple = Self;
            type SerializeTupleStruct = Self;
            type SerializeTupleVariant = Impossible<Self::Ok, Self::Error>;
            type SerializeMap = Map<'w, 'k, W>;
            type SerializeStruct = Struct<'w, 'k, W>;
            type SerializeStructVariant = Struct<'w, 'k, W>;
        }
        impl<'w, 'k, W: Write> SerializeSeq for ElementSerializer<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        impl<'w, 'k, W: Write> SerializeTuple for ElementSerializer<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        impl<'w, 'k, W: Write> SerializeTupleStruct for ElementSerializer<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        pub enum Tuple<'w, 'k, W: Write> {
            Element(ElementSerializer<'w, 'k, W>),
            Text(SimpleSeq<&'w mut W>),
        }
        impl<'w, 'k, W: Write> SerializeTupleVariant for Tuple<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        pub struct Struct<'w, 'k, W: Write>(W);
        impl<'w, 'k, W: Write> SerializeStruct for Struct<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        impl<'w, 'k, W: Write> SerializeStructVariant for Struct<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
        pub struct Map<'w, 'k, W: Write>(W);
        impl<'w, 'k, W: Write> SerializeMap for Map<'w, 'k, W> {
            type Ok = WriteResult;
            type Error = SeError;
        }
    }
    pub(crate) mod key {
        use crate::se::SeError;
        use serde::ser::{Impossible, Serializer};
        use std::fmt::Write;
        pub struct QNameSerializer<W: Write> {
            pub writer: W,
        }
        impl<W: Write> Serializer for QNameSerializer<W> {
            type Ok = W;
            type Error = SeError;
            type SerializeSeq = Impossible<Self::Ok, Self::Error>;
            type SerializeTuple = Impossible<Self::Ok, Self::Error>;
            type SerializeTupleStruct = Impossible<Self::Ok, Self::Error>;
            type SerializeTupleVariant = Impossible<Self::Ok, Self::Error>;
            type SerializeMap = Impossible<Self::Ok, Self::Error>;
            type SerializeStruct = Impossible<Self::Ok, Self::Error>;
            type SerializeStructVariant = Impossible<Self::Ok, Self::Error>;
        }
    }
    pub(crate) mod simple_type {
        use crate::se::{QuoteLevel, SeError};
        use serde::ser::{
            Impossible, SerializeSeq, SerializeTuple, SerializeTupleStruct,
            SerializeTupleVariant, Serializer,
        };
        use std::fmt::Write;
        pub enum QuoteTarget {
            Text,
            DoubleQAttr,
            SingleQAttr,
        }
        pub struct AtomicSerializer<W: Write> {
            pub writer: W,
            pub target: QuoteTarget,
            pub level: QuoteLevel,
        }
        impl<W: Write> Serializer for AtomicSerializer<W> {
            type Ok = bool;
            type Error = SeError;
            type SerializeSeq = Impossible<Self::Ok, Self::Error>;
            type SerializeTuple = Impossible<Self::Ok, Self::Error>;
            type SerializeTupleStruct = Impossible<Self::Ok, Self::Error>;
            type SerializeTupleVariant = Impossible<Self::Ok, Self::Error>;
            type SerializeMap = Impossible<Self::Ok, Self::Error>;
            type SerializeStruct = Impossible<Self::Ok, Self::Error>;
            type SerializeStructVariant = Impossible<Self::Ok, Self::Error>;
        }
        pub struct SimpleTypeSerializer<W: Write> {
            pub writer: W,
            pub target: QuoteTarget,
            pub level: QuoteLevel,
        }
        impl<W: Write> Serializer for SimpleTypeSerializer<W> {
            type Ok = W;
            type Error = SeError;
            type SerializeSeq = SimpleSeq<W>;
            type SerializeTuple = SimpleSeq<W>;
            type SerializeTupleStruct = SimpleSeq<W>;
            type SerializeTupleVariant = Impossible<Self::Ok, Self::Error>;
            type SerializeMap = Impossible<Self::Ok, Self::Error>;
            type SerializeStruct = Impossible<Self::Ok, Self::Error>;
            type SerializeStructVariant = Impossible<Self::Ok, Self::Error>;
        }
        pub struct SimpleSeq<W: Write>(W);
        impl<W: Write> SerializeSeq for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
        }
        impl<W: Write> SerializeTuple for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
        }
        impl<W: Write> SerializeTupleStruct for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
        }
        impl<W: Write> SerializeTupleVariant for SimpleSeq<W> {
            type Ok = W;
            type Error = SeError;
        }
    }
    mod text {
        use crate::se::simple_type::{SimpleSeq, SimpleTypeSerializer};
        use crate::se::SeError;
        use serde::ser::{Impossible, Serializer};
        use std::fmt::Write;
        pub struct TextSerializer<W: Write>(pub SimpleTypeSerializer<W>);
        impl<W: Write> Serializer for TextSerializer<W> {
            type Ok = W;
            type Error = SeError;
            type SerializeSeq = SimpleSeq<W>;
            type SerializeTuple = SimpleSeq<W>;
            type SerializeTupleStruct = SimpleSeq<W>;
            type SerializeTupleVariant = SimpleSeq<W>;
            type SerializeMap = Impossible<Self::Ok, Self::Error>;
            type SerializeStruct = Impossible<Self::Ok, Self::Error>;
            type SerializeStructVariant = Impossible<Self::Ok, Self::Error>;
        }
    }
    use self::content::ContentSerializer;
    use self::element::{ElementSerializer, Map, Struct, Tuple};
    use serde::ser::{self, Serialize};
    use std::fmt::Write;
    pub use self::simple_type::SimpleTypeSerializer;
    pub use crate::errors::serialize::SeError;
    pub fn to_writer<W: Write, T: ?Sized + Serialize>(
        writer: W,
        value: &T,
    ) -> Result<WriteResult, SeError> {}
    pub fn to_utf8_io_writer<W: std::io::Write, T: ?Sized + Serialize>(
        writer: W,
        value: &T,
    ) -> Result<WriteResult, SeError> {}
    pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String, SeError> {}
    pub fn to_writer_with_root<W: Write, T: ?Sized + Serialize>(
        writer: W,
        root_tag: &str,
        value: &T,
    ) -> Result<WriteResult, SeError> {}
    pub fn to_string_with_root<T: ?Sized + Serialize>(
        root_tag: &str,
        value: &T,
    ) -> Result<String, SeError> {}
    pub enum QuoteLevel {
        Full,
        Partial,
        Minimal,
    }
    pub enum WriteResult {
        Text,
        Element,
        Nothing,
        SensitiveText,
        SensitiveNothing,
    }
    impl WriteResult {
        pub fn allow_indent(&self) -> bool {}
        pub fn is_text(&self) -> bool {}
    }
    pub struct Serializer<'w, 'r, W: Write>(W);
    impl<'w, 'r, W: Write> Serializer<'w, 'r, W> {
        pub fn new(writer: &'w mut W) -> Self {}
        pub fn with_root(
            writer: &'w mut W,
            root_tag: Option<&'r str>,
        ) -> Result<Self, SeError> {}
        pub fn expand_empty_elements(&mut self, expand: bool) -> &mut Self {}
        pub fn indent(&mut self, indent_char: char, indent_size: usize) -> &mut Self {}
        pub fn set_quote_level(&mut self, level: QuoteLevel) -> &mut Self {}
    }
    impl<'w, 'r, W: Write> ser::Serializer for Serializer<'w, 'r, W> {
        type Ok = WriteResult;
        type Error = SeError;
        type SerializeSeq = ElementSerializer<'w, 'r, W>;
        type SerializeTuple = ElementSerializer<'w, 'r, W>;
        type SerializeTupleStruct = ElementSerializer<'w, 'r, W>;
        type SerializeTupleVariant = Tuple<'w, 'r, W>;
        type SerializeMap = Map<'w, 'r, W>;
        type SerializeStruct = Struct<'w, 'r, W>;
        type SerializeStructVariant = Struct<'w, 'r, W>;
    }
}
pub mod serde_helpers {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    #[macro_export]
    macro_rules! impl_deserialize_for_internally_tagged_enum {
        () => {};
    }
    pub mod text_content {
        use super::*;
        pub fn serialize<S: Serializer, T: Serialize>(
            value: &T,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {}
        pub fn deserialize<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
            deserializer: D,
        ) -> Result<T, D::Error> {}
    }
}
pub mod writer {
    use std::borrow::Cow;
    use std::io::{self, Write};
    use crate::events::{attributes::Attribute, BytesCData, BytesPI, BytesText, Event};
    mod async_tokio {
        use std::future::Future;
        use std::result::Result as StdResult;
        use tokio::io::AsyncWrite;
        use crate::errors::{Error, Result};
        use crate::events::{BytesCData, BytesPI, BytesText, Event};
        use crate::{ElementWriter, Writer};
        impl<W: AsyncWrite> Writer<W> {
            pub async fn write_event_async<'a, E: Into<Event<'a>>>(
                &mut self,
                event: E,
            ) -> Result<()> {}
            pub async fn write_indent_async(&mut self) -> Result<()> {}
        }
        impl<'a, W: AsyncWrite> ElementWriter<'a, W> {
            pub async fn write_text_content_async(
                self,
                text: BytesText<'_>,
            ) -> Result<&'a mut Writer<W>> {}
            pub async fn write_cdata_content_async(
                self,
                text: BytesCData<'_>,
            ) -> Result<&'a mut Writer<W>> {}
            pub async fn write_pi_content_async(
                self,
                text: BytesPI<'_>,
            ) -> Result<&'a mut Writer<W>> {}
            pub async fn write_empty_async(self) -> Result<&'a mut Writer<W>> {}
            pub async fn write_inner_content_async<
                F: FnOnce(&'a mut Writer<W>) -> Fut,
                Fut: Future<Output = StdResult<&'a mut Writer<W>, E>>,
                E: From<Error>,
            >(self, closure: F) -> StdResult<&'a mut Writer<W>, E> {}
        }
    }
    use {crate::se::SeError, serde::Serialize};
    pub struct Writer<W>(W);
    impl<W> Writer<W> {
        pub const fn new(inner: W) -> Writer<W> {}
        pub fn new_with_indent(
            inner: W,
            indent_char: u8,
            indent_size: usize,
        ) -> Writer<W> {}
        pub fn into_inner(self) -> W {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut W {}
        pub const fn get_ref(&self) -> &W {}
        pub fn create_element<'a, N: Into<Cow<'a, str>>>(
            &'a mut self,
            name: N,
        ) -> ElementWriter<'a, W> {}
    }
    impl<W: Write> Writer<W> {
        pub fn write_bom(&mut self) -> io::Result<()> {}
        pub fn write_event<'a, E: Into<Event<'a>>>(
            &mut self,
            event: E,
        ) -> io::Result<()> {}
        pub fn write_indent(&mut self) -> io::Result<()> {}
        pub fn write_serializable<T: Serialize>(
            &mut self,
            tag_name: &str,
            content: &T,
        ) -> Result<(), SeError> {}
    }
    pub struct ElementWriter<'a, W>(W);
    impl<'a, W> ElementWriter<'a, W> {
        pub fn with_attribute<'b, I: Into<Attribute<'b>>>(self, attr: I) -> Self {}
        pub fn with_attributes<'b, I: IntoIterator>(self, attributes: I) -> Self
        where
            I::Item: Into<Attribute<'b>>,
        {}
        pub fn new_line(self) -> Self {}
    }
    impl<'a, W: Write> ElementWriter<'a, W> {
        pub fn write_text_content(
            self,
            text: BytesText,
        ) -> io::Result<&'a mut Writer<W>> {}
        pub fn write_cdata_content(
            self,
            text: BytesCData,
        ) -> io::Result<&'a mut Writer<W>> {}
        pub fn write_pi_content(self, pi: BytesPI) -> io::Result<&'a mut Writer<W>> {}
        pub fn write_empty(self) -> io::Result<&'a mut Writer<W>> {}
        pub fn write_inner_content<F: FnOnce(&mut Writer<W>) -> io::Result<()>>(
            self,
            closure: F,
        ) -> io::Result<&'a mut Writer<W>> {}
    }
}
pub use crate::encoding::Decoder;
pub use crate::errors::serialize::{DeError, SeError};
pub use crate::errors::{Error, Result};
pub use crate::reader::{NsReader, Reader};
pub use crate::writer::{ElementWriter, Writer};
