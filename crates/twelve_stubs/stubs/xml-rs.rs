//! package = "xml-rs", version = ">=0.8, <2", lib = "xml"

pub use crate::reader::{EventReader, ParserConfig};
pub use crate::util::Encoding;
pub use crate::writer::{EmitterConfig, EventWriter};
pub mod attribute {
    use crate::name::{Name, OwnedName};
    pub struct Attribute<'a> {
        pub name: Name<'a>,
        pub value: &'a str,
    }
    impl<'a> Attribute<'a> {
        pub fn to_owned(&self) -> OwnedAttribute {}
        pub const fn new(name: Name<'a>, value: &'a str) -> Self {}
    }
    pub struct OwnedAttribute {
        pub name: OwnedName,
        pub value: String,
    }
    impl OwnedAttribute {
        pub fn borrow(&self) -> Attribute<'_> {}
        pub fn new<S: Into<String>>(name: OwnedName, value: S) -> Self {}
    }
}
pub mod common {
    pub struct TextPosition {
        pub row: u64,
        pub column: u64,
    }
    impl TextPosition {
        pub const fn new() -> Self {}
        pub fn advance(&mut self, count: u8) {}
        pub fn advance_to_tab(&mut self, width: u8) {}
        pub fn new_line(&mut self) {}
    }
    pub trait Position {
        fn position(&self) -> TextPosition;
    }
    impl Position for TextPosition {}
    pub enum XmlVersion {
        Version10,
        Version11,
    }
    pub const fn is_whitespace_char(c: char) -> bool {}
    pub fn is_whitespace_str(s: &str) -> bool {}
    pub const fn is_xml10_char(c: char) -> bool {}
    pub const fn is_xml11_char(c: char) -> bool {}
    pub const fn is_xml11_char_not_restricted(c: char) -> bool {}
    pub const fn is_name_start_char(c: char) -> bool {}
    pub const fn is_name_char(c: char) -> bool {}
}
pub mod escape {
    use std::borrow::Cow;
    pub fn escape_str_attribute(s: &str) -> Cow<'_, str> {}
    pub fn escape_str_pcdata(s: &str) -> Cow<'_, str> {}
}
pub mod name {
    use std::str::FromStr;
    pub struct Name<'a> {
        pub local_name: &'a str,
        pub namespace: Option<&'a str>,
        pub prefix: Option<&'a str>,
    }
    impl<'a> From<&'a str> for Name<'a> {}
    impl<'a> From<(&'a str, &'a str)> for Name<'a> {}
    impl<'a> Name<'a> {
        pub fn to_owned(&self) -> OwnedName {}
        pub const fn local(local_name: &str) -> Name<'_> {}
        pub const fn prefixed(local_name: &'a str, prefix: &'a str) -> Self {}
        pub const fn qualified(
            local_name: &'a str,
            namespace: &'a str,
            prefix: Option<&'a str>,
        ) -> Self {}
        pub fn to_repr(&self) -> String {}
        pub const fn repr_display(&self) -> ReprDisplay<'_, '_> {}
        pub fn prefix_repr(&self) -> &str {}
    }
    pub struct ReprDisplay<'a, 'b>;
    pub struct OwnedName {
        pub local_name: String,
        pub namespace: Option<String>,
        pub prefix: Option<String>,
    }
    impl OwnedName {
        pub fn borrow(&self) -> Name<'_> {}
        pub fn local<S: Into<String>>(local_name: S) -> Self {}
        pub fn qualified<S1: Into<String>, S2: Into<String>, S3: Into<String>>(
            local_name: S1,
            namespace: S2,
            prefix: Option<S3>,
        ) -> Self {}
        pub fn prefix_ref(&self) -> Option<&str> {}
        pub fn namespace_ref(&self) -> Option<&str> {}
    }
    impl<'a> From<Name<'a>> for OwnedName {}
    impl FromStr for OwnedName {
        type Err = ();
    }
}
pub mod namespace {
    use std::borrow::Cow;
    use std::collections::btree_map::Iter as Entries;
    use std::collections::btree_map::BTreeMap;
    use std::iter::Map;
    pub const NS_XMLNS_PREFIX: &str = ();
    pub const NS_XMLNS_URI: &str = ();
    pub const NS_XML_PREFIX: &str = ();
    pub const NS_XML_URI: &str = ();
    pub const NS_NO_PREFIX: &str = ();
    pub const NS_EMPTY_URI: &str = ();
    pub struct Namespace(pub BTreeMap<String, String>);
    impl Namespace {
        pub fn empty() -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_essentially_empty(&self) -> bool {}
        pub fn contains<P: ?Sized + AsRef<str>>(&self, prefix: &P) -> bool {}
        pub fn put<P: Into<String>, U: Into<String>>(
            &mut self,
            prefix: P,
            uri: U,
        ) -> bool {}
        pub fn force_put<P: Into<String>, U: Into<String>>(
            &mut self,
            prefix: P,
            uri: U,
        ) -> Option<String> {}
        pub fn get<'a, P: ?Sized + AsRef<str>>(&'a self, prefix: &P) -> Option<&'a str> {}
        pub const fn borrow(&self) -> Cow<'_, Self> {}
        pub fn iter(&self) -> NamespaceMappings<'_> {}
    }
    pub type NamespaceMappings<'a> = Map<
        Entries<'a, String, String>,
        for<'b> fn((&'b String, &'b String)) -> UriMapping<'b>,
    >;
    impl<'a> IntoIterator for &'a Namespace {
        type IntoIter = NamespaceMappings<'a>;
        type Item = UriMapping<'a>;
    }
    pub struct NamespaceStack(pub Vec<Namespace>);
    impl NamespaceStack {
        pub fn empty() -> Self {}
        pub fn default() -> Self {}
        pub fn push_empty(&mut self) -> &mut Self {}
        pub fn pop(&mut self) -> Namespace {}
        pub fn try_pop(&mut self) -> Option<Namespace> {}
        #[twelve::view]
        pub fn peek_mut(&mut self) -> &mut Namespace {}
        pub fn peek(&self) -> &Namespace {}
        pub fn put_checked<P: Into<String> + AsRef<str>, U: Into<String> + AsRef<str>>(
            &mut self,
            prefix: P,
            uri: U,
        ) -> bool {}
        pub fn put<P: Into<String>, U: Into<String>>(
            &mut self,
            prefix: P,
            uri: U,
        ) -> bool {}
        pub fn get<'a, P: ?Sized + AsRef<str>>(&'a self, prefix: &P) -> Option<&'a str> {}
        pub fn squash(&self) -> Namespace {}
        pub fn checked_target(&mut self) -> CheckedTarget<'_> {}
        pub fn iter(&self) -> NamespaceStackMappings<'_> {}
    }
    pub struct NamespaceStackMappings<'a>;
    impl<'a> Iterator for NamespaceStackMappings<'a> {
        type Item = UriMapping<'a>;
    }
    impl<'a> IntoIterator for &'a NamespaceStack {
        type IntoIter = NamespaceStackMappings<'a>;
        type Item = UriMapping<'a>;
    }
    pub type UriMapping<'a> = (&'a str, &'a str);
    pub struct CheckedTarget<'a>;
}
pub mod reader {
    use std::io::Read;
    use std::result;
    use crate::common::Position;
    pub use self::config::{ParserConfig, ParserConfig2};
    pub use self::error::{Error, ErrorKind};
    pub use self::events::XmlEvent;
    mod config {
        use std::collections::HashMap;
        use std::io::Read;
        use crate::reader::EventReader;
        use crate::util::Encoding;
        pub struct ParserConfig {
            pub trim_whitespace: bool,
            pub whitespace_to_characters: bool,
            pub cdata_to_characters: bool,
            pub ignore_comments: bool,
            pub coalesce_characters: bool,
            pub extra_entities: HashMap<String, String>,
            pub ignore_end_of_stream: bool,
            pub replace_unknown_entity_references: bool,
            pub ignore_root_level_whitespace: bool,
        }
        impl ParserConfig {
            pub fn new() -> Self {}
            pub fn create_reader<R: Read>(self, source: R) -> EventReader<R> {}
            pub fn add_entity<S: Into<String>, T: Into<String>>(
                self,
                entity: S,
                value: T,
            ) -> Self {}
        }
        impl Default for ParserConfig {}
        pub struct ParserConfig2 {
            pub override_encoding: Option<Encoding>,
            pub ignore_invalid_encoding_declarations: bool,
            pub allow_multiple_root_elements: bool,
            pub max_entity_expansion_length: usize,
            pub max_entity_expansion_depth: u8,
            pub max_name_length: usize,
            pub max_attributes: usize,
            pub max_attribute_length: usize,
            pub max_data_length: usize,
        }
        impl Default for ParserConfig2 {}
        impl ParserConfig2 {
            pub fn new() -> Self {}
            pub fn content_type(self, mime_type: &str) -> Self {}
            pub fn create_reader<R: Read>(self, source: R) -> EventReader<R> {}
        }
        impl From<ParserConfig> for ParserConfig2 {}
    }
    mod error {
        use std::borrow::Cow;
        use std::{error, io, str};
        use crate::common::Position;
        use crate::util;
        pub enum ErrorKind {
            Syntax(Cow<'static, str>),
            Io(io::Error),
            Utf8(str::Utf8Error),
            UnexpectedEof,
        }
        pub struct Error;
        impl Position for Error {}
        impl Error {
            pub fn kind(&self) -> &ErrorKind {}
        }
        impl error::Error for Error {}
        impl<'a, P: Position, M: Into<Cow<'static, str>>> From<(&'a P, M)> for Error {}
        impl From<util::CharReadError> for Error {}
        impl From<io::Error> for Error {}
    }
    mod events {
        use crate::attribute::OwnedAttribute;
        use crate::common::XmlVersion;
        use crate::name::OwnedName;
        use crate::namespace::Namespace;
        pub enum XmlEvent {
            StartDocument {
                version: XmlVersion,
                encoding: String,
                standalone: Option<bool>,
            },
            EndDocument,
            ProcessingInstruction { name: String, data: Option<String> },
            StartElement {
                name: OwnedName,
                attributes: Vec<OwnedAttribute>,
                namespace: Namespace,
            },
            EndElement { name: OwnedName },
            CData(String),
            Comment(String),
            Characters(String),
            Whitespace(String),
        }
        impl XmlEvent {
            pub fn as_writer_event(
                &self,
            ) -> Option<crate::writer::events::XmlEvent<'_>> {}
        }
    }
    mod indexset {
        use crate::attribute::OwnedAttribute;
        use crate::name::OwnedName;
        pub struct AttributesSet;
        impl AttributesSet {
            pub fn new() -> Self {}
            pub fn len(&self) -> usize {}
            pub fn contains(&self, name: &OwnedName) -> bool {}
            pub fn push(&mut self, attr: OwnedAttribute) {}
            pub fn into_vec(self) -> Vec<OwnedAttribute> {}
        }
    }
    mod lexer {
        use crate::reader::Error;
        use std::result;
        pub(crate) enum Token {
            ProcessingInstructionStart,
            ProcessingInstructionEnd,
            DoctypeStart,
            OpeningTagStart,
            ClosingTagStart,
            TagEnd,
            EmptyTagEnd,
            CommentStart,
            CommentEnd,
            Character(char),
            EqualsSign,
            SingleQuote,
            DoubleQuote,
            CDataStart,
            CDataEnd,
            ReferenceStart,
            ReferenceEnd,
            MarkupDeclarationStart,
            Eof,
        }
        impl Token {
            pub const fn as_static_str(self) -> Option<&'static str> {}
            pub fn push_to_string(self, target: &mut String) {}
        }
        enum State {
            Normal,
            TagStarted,
            CommentOrCDataOrDoctypeStarted,
            CommentStarted,
            DoctypeStarted(DoctypeStartedSubstate),
            InsideMarkupDeclaration,
            InsideDoctype,
            CDataStarted(CDataStartedSubstate),
            ProcessingInstructionClosing,
            EmptyTagClosing,
            CommentClosing(ClosingSubstate),
            CDataClosing(ClosingSubstate),
            InvalidCDataClosing(ClosingSubstate),
            InsideComment,
            InsideCdata,
            InsideProcessingInstruction,
            InsideMarkupDeclarationQuotedString(QuoteStyle),
        }
        enum QuoteStyle {
            Single,
            Double,
        }
        enum ClosingSubstate {
            First,
            Second,
        }
        enum DoctypeStartedSubstate {
            D,
            DO,
            DOC,
            DOCT,
            DOCTY,
            DOCTYP,
        }
        enum CDataStartedSubstate {
            E,
            C,
            CD,
            CDA,
            CDAT,
            CDATA,
        }
        pub(crate) type Result<T = Option<Token>, E = Error> = result::Result<T, E>;
    }
    mod parser {
        use crate::reader::events::XmlEvent;
        pub type Result = super::Result<XmlEvent>;
        pub enum State {
            OutsideTag,
            InsideOpeningTag(OpeningTagSubstate),
            InsideClosingTag(ClosingTagSubstate),
            InsideProcessingInstruction(ProcessingInstructionSubstate),
            InsideComment,
            InsideCData,
            InsideDeclaration(DeclarationSubstate),
            InsideDoctype(DoctypeSubstate),
            InsideReference,
            DocumentStart,
        }
        pub enum DoctypeSubstate {
            Outside,
            String,
            InsideName,
            BeforeEntityName,
            EntityName,
            BeforeEntityValue,
            EntityValue,
            NumericReferenceStart,
            NumericReference,
            PEReferenceInValue,
            PEReferenceInDtd,
            PEReferenceDefinitionStart,
            PEReferenceDefinition,
            SkipDeclaration,
            Comment,
        }
        pub enum OpeningTagSubstate {
            InsideName,
            InsideTag,
            InsideAttributeName,
            AfterAttributeName,
            InsideAttributeValue,
            AfterAttributeValue,
        }
        pub enum ClosingTagSubstate {
            CTInsideName,
            CTAfterName,
        }
        pub enum ProcessingInstructionSubstate {
            PIInsideName,
            PIInsideData,
        }
        pub enum DeclarationSubstate {
            BeforeVersion,
            InsideVersion,
            AfterVersion,
            InsideVersionValue,
            AfterVersionValue,
            BeforeEncoding,
            InsideEncoding,
            AfterEncoding,
            InsideEncodingValue,
            AfterEncodingValue,
            BeforeStandaloneDecl,
            InsideStandaloneDecl,
            AfterStandaloneDecl,
            InsideStandaloneDeclValue,
            AfterStandaloneDeclValue,
        }
    }
    pub type Result<T, E = Error> = result::Result<T, E>;
    pub struct EventReader<R: Read>(R);
    impl<R: Read> EventReader<R> {
        pub fn new(source: R) -> Self {}
        pub fn new_with_config(source: R, config: impl Into<ParserConfig2>) -> Self {}
        pub fn next(&mut self) -> Result<XmlEvent> {}
        pub fn skip(&mut self) -> Result<()> {}
        pub fn source(&self) -> &R {}
        pub fn source_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn doctype(&self) -> Option<&str> {}
    }
    impl<B: Read> Position for EventReader<B> {}
    impl<R: Read> IntoIterator for EventReader<R> {
        type IntoIter = Events<R>;
        type Item = Result<XmlEvent>;
    }
    pub struct Events<R: Read>(R);
    impl<R: Read> Events<R> {
        pub fn into_inner(self) -> EventReader<R> {}
        pub fn source(&self) -> &R {}
        pub fn source_mut(&mut self) -> &mut R {}
    }
    impl<R: Read> Iterator for Events<R> {
        type Item = Result<XmlEvent>;
    }
    impl<'r> EventReader<&'r [u8]> {
        pub fn from_str(source: &'r str) -> Self {}
    }
}
mod util {
    use std::io::{self};
    use std::str::{self, FromStr};
    pub enum CharReadError {
        UnexpectedEof,
        Utf8(str::Utf8Error),
        Io(io::Error),
    }
    impl From<str::Utf8Error> for CharReadError {}
    impl From<io::Error> for CharReadError {}
    pub enum Encoding {
        Utf8,
        Default,
        Latin1,
        Ascii,
        Utf16Be,
        Utf16Le,
        Utf16,
        Unknown,
    }
    impl FromStr for Encoding {
        type Err = &'static str;
    }
}
pub mod writer {
    pub use self::config::EmitterConfig;
    pub use self::emitter::EmitterError as Error;
    pub use self::emitter::Result;
    pub use self::events::XmlEvent;
    use self::emitter::Emitter;
    use std::io::prelude::*;
    mod config {
        use crate::writer::EventWriter;
        use std::borrow::Cow;
        use std::io::Write;
        pub struct EmitterConfig {
            pub line_separator: Cow<'static, str>,
            pub indent_string: Cow<'static, str>,
            pub perform_indent: bool,
            pub perform_escaping: bool,
            pub write_document_declaration: bool,
            pub normalize_empty_elements: bool,
            pub cdata_to_characters: bool,
            pub keep_element_names_stack: bool,
            pub autopad_comments: bool,
            pub pad_self_closing: bool,
        }
        impl EmitterConfig {
            pub fn new() -> Self {}
            pub fn create_writer<W: Write>(self, sink: W) -> EventWriter<W> {}
        }
        impl Default for EmitterConfig {}
    }
    mod emitter {
        use std::error::Error;
        use std::io::prelude::*;
        use std::{io, result};
        use crate::attribute::Attribute;
        use crate::common::XmlVersion;
        use crate::name::Name;
        use crate::namespace::NamespaceStack;
        use crate::writer::config::EmitterConfig;
        pub enum EmitterError {
            Io(io::Error),
            DocumentStartAlreadyEmitted,
            LastElementNameNotAvailable,
            EndElementNameIsNotEqualToLastStartElementName,
            EndElementNameIsNotSpecified,
        }
        impl From<io::Error> for EmitterError {}
        impl Error for EmitterError {}
        pub type Result<T, E = EmitterError> = result::Result<T, E>;
        pub struct Emitter;
        impl Emitter {
            pub fn new(config: EmitterConfig) -> Self {}
        }
        impl Emitter {
            pub fn namespace_stack_mut(&mut self) -> &mut NamespaceStack {}
            pub fn emit_start_document<W: Write>(
                &mut self,
                target: &mut W,
                version: XmlVersion,
                encoding: &str,
                standalone: Option<bool>,
            ) -> Result<()> {}
            pub fn emit_processing_instruction<W: Write>(
                &mut self,
                target: &mut W,
                name: &str,
                data: Option<&str>,
            ) -> Result<()> {}
            pub fn emit_start_element<W: Write>(
                &mut self,
                target: &mut W,
                name: Name<'_>,
                attributes: &[Attribute<'_>],
            ) -> Result<()> {}
            pub fn emit_current_namespace_attributes<W: Write>(
                &self,
                target: &mut W,
            ) -> Result<()> {}
            pub fn emit_attributes<W: Write>(
                &self,
                target: &mut W,
                attributes: &[Attribute<'_>],
            ) -> Result<()> {}
            pub fn emit_end_element<W: Write>(
                &mut self,
                target: &mut W,
                name: Option<Name<'_>>,
            ) -> Result<()> {}
            pub fn emit_cdata<W: Write>(
                &mut self,
                target: &mut W,
                content: &str,
            ) -> Result<()> {}
            pub fn emit_characters<W: Write>(
                &mut self,
                target: &mut W,
                content: &str,
            ) -> Result<()> {}
            pub fn emit_comment<W: Write>(
                &mut self,
                target: &mut W,
                content: &str,
            ) -> Result<()> {}
        }
    }
    pub mod events {
        use std::borrow::Cow;
        use crate::attribute::Attribute;
        use crate::common::XmlVersion;
        use crate::name::Name;
        use crate::namespace::Namespace;
        pub enum XmlEvent<'a> {
            StartDocument {
                version: XmlVersion,
                encoding: Option<&'a str>,
                standalone: Option<bool>,
            },
            ProcessingInstruction { name: &'a str, data: Option<&'a str> },
            StartElement {
                name: Name<'a>,
                attributes: Cow<'a, [Attribute<'a>]>,
                namespace: Cow<'a, Namespace>,
            },
            EndElement { name: Option<Name<'a>> },
            CData(&'a str),
            Comment(&'a str),
            Characters(&'a str),
        }
        impl<'a> XmlEvent<'a> {
            pub const fn processing_instruction(
                name: &'a str,
                data: Option<&'a str>,
            ) -> Self {}
            pub fn start_element<S: Into<Name<'a>>>(name: S) -> StartElementBuilder<'a> {}
            pub const fn end_element() -> EndElementBuilder<'a> {}
            pub const fn cdata(data: &'a str) -> Self {}
            pub const fn characters(data: &'a str) -> Self {}
            pub const fn comment(data: &'a str) -> Self {}
        }
        impl<'a> From<&'a str> for XmlEvent<'a> {}
        pub struct EndElementBuilder<'a>;
        impl<'a> EndElementBuilder<'a> {
            pub fn name<N: Into<Name<'a>>>(self, name: N) -> Self {}
        }
        impl<'a> From<EndElementBuilder<'a>> for XmlEvent<'a> {}
        pub struct StartElementBuilder<'a>;
        impl<'a> StartElementBuilder<'a> {
            pub fn attr<N: Into<Name<'a>>>(self, name: N, value: &'a str) -> Self {}
            pub fn ns<S1: Into<String>, S2: Into<String>>(
                self,
                prefix: S1,
                uri: S2,
            ) -> Self {}
            pub fn default_ns<S: Into<String>>(self, uri: S) -> Self {}
        }
        impl<'a> From<StartElementBuilder<'a>> for XmlEvent<'a> {}
        impl<'a> TryFrom<&'a crate::reader::XmlEvent> for XmlEvent<'a> {
            type Error = crate::reader::Error;
        }
    }
    pub struct EventWriter<W>(W);
    impl<W: Write> EventWriter<W> {
        pub fn new(sink: W) -> Self {}
        pub fn new_with_config(sink: W, config: EmitterConfig) -> Self {}
        pub fn write<'a, E: Into<XmlEvent<'a>>>(&mut self, event: E) -> Result<()> {}
        #[twelve::view]
        pub fn inner_mut(&mut self) -> &mut W {}
        pub fn inner_ref(&self) -> &W {}
        pub fn into_inner(self) -> W {}
    }
}
impl reader::ParserConfig {
    pub fn trim_whitespace(self, value: bool) -> Self {}
    pub fn whitespace_to_characters(self, value: bool) -> Self {}
    pub fn cdata_to_characters(self, value: bool) -> Self {}
    pub fn ignore_comments(self, value: bool) -> Self {}
    pub fn coalesce_characters(self, value: bool) -> Self {}
    pub fn ignore_end_of_stream(self, value: bool) -> Self {}
    pub fn replace_unknown_entity_references(self, value: bool) -> Self {}
    pub fn ignore_root_level_whitespace(self, value: bool) -> Self {}
}
impl reader::ParserConfig2 {
    pub fn override_encoding(self, value: Option<crate::Encoding>) -> Self {}
    pub fn allow_multiple_root_elements(self, value: bool) -> Self {}
    pub fn max_entity_expansion_length(self, value: usize) -> Self {}
    pub fn max_entity_expansion_depth(self, value: u8) -> Self {}
    pub fn max_attributes(self, value: usize) -> Self {}
    pub fn max_name_length(self, value: usize) -> Self {}
    pub fn max_attribute_length(self, value: usize) -> Self {}
    pub fn max_data_length(self, value: usize) -> Self {}
    pub fn ignore_invalid_encoding_declarations(self, value: bool) -> Self {}
}
impl reader::ParserConfig {
    pub fn override_encoding(self, value: Option<crate::Encoding>) -> reader::ParserConfig2 {}
    pub fn ignore_invalid_encoding_declarations(self, value: bool) -> reader::ParserConfig2 {}
    pub fn allow_multiple_root_elements(self, value: bool) -> reader::ParserConfig2 {}
    pub fn max_entity_expansion_length(self, value: usize) -> reader::ParserConfig2 {}
    pub fn max_entity_expansion_depth(self, value: u8) -> reader::ParserConfig2 {}
    pub fn max_attributes(self, value: usize) -> reader::ParserConfig2 {}
    pub fn max_name_length(self, value: usize) -> reader::ParserConfig2 {}
    pub fn max_attribute_length(self, value: usize) -> reader::ParserConfig2 {}
    pub fn max_data_length(self, value: usize) -> reader::ParserConfig2 {}
    pub fn content_type(self, value: &str) -> reader::ParserConfig2 {}
}
impl reader::ParserConfig2 {
    pub fn trim_whitespace(self, value: bool) -> Self {}
    pub fn whitespace_to_characters(self, value: bool) -> Self {}
    pub fn cdata_to_characters(self, value: bool) -> Self {}
    pub fn ignore_comments(self, value: bool) -> Self {}
    pub fn coalesce_characters(self, value: bool) -> Self {}
    pub fn ignore_end_of_stream(self, value: bool) -> Self {}
    pub fn replace_unknown_entity_references(self, value: bool) -> Self {}
    pub fn ignore_root_level_whitespace(self, value: bool) -> Self {}
}
impl writer::EmitterConfig {
    pub fn line_separator<T: Into<std::borrow::Cow<'static, str>>>(self, value: T) -> Self {}
    pub fn indent_string<T: Into<std::borrow::Cow<'static, str>>>(self, value: T) -> Self {}
    pub fn perform_indent(self, value: bool) -> Self {}
    pub fn write_document_declaration(self, value: bool) -> Self {}
    pub fn normalize_empty_elements(self, value: bool) -> Self {}
    pub fn cdata_to_characters(self, value: bool) -> Self {}
    pub fn keep_element_names_stack(self, value: bool) -> Self {}
    pub fn autopad_comments(self, value: bool) -> Self {}
    pub fn pad_self_closing(self, value: bool) -> Self {}
}
