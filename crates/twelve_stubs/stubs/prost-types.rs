//! package = "prost-types", version = ">=0.12, <0.15"

pub mod compiler {
    pub struct Version {
        pub major: std::option::Option<i32>,
        pub minor: std::option::Option<i32>,
        pub patch: std::option::Option<i32>,
        pub suffix: std::option::Option<::prost::alloc::string::String>,
    }
    pub struct CodeGeneratorRequest {
        pub file_to_generate: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub parameter: std::option::Option<::prost::alloc::string::String>,
        pub proto_file: ::prost::alloc::vec::Vec<super::FileDescriptorProto>,
        pub compiler_version: std::option::Option<Version>,
    }
    pub struct CodeGeneratorResponse {
        pub error: std::option::Option<::prost::alloc::string::String>,
        pub supported_features: std::option::Option<u64>,
        pub file: ::prost::alloc::vec::Vec<code_generator_response::File>,
    }
    pub mod code_generator_response {
        pub struct File {
            pub name: std::option::Option<::prost::alloc::string::String>,
            pub insertion_point: std::option::Option<::prost::alloc::string::String>,
            pub content: std::option::Option<::prost::alloc::string::String>,
            pub generated_code_info: std::option::Option<super::super::GeneratedCodeInfo>,
        }
        pub enum Feature {
            None,
            Proto3Optional,
        }
        impl Feature {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
    }
}
mod datetime {
    use crate::Timestamp;
    use crate::TimestampError;
    pub(crate) struct DateTime;
    impl Default for DateTime {}
    impl From<Timestamp> for DateTime {}
    impl TryFrom<DateTime> for Timestamp {
        type Error = TimestampError;
    }
}
mod protobuf {
    pub struct FileDescriptorSet {
        pub file: ::prost::alloc::vec::Vec<FileDescriptorProto>,
    }
    pub struct FileDescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub package: std::option::Option<::prost::alloc::string::String>,
        pub dependency: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub public_dependency: ::prost::alloc::vec::Vec<i32>,
        pub weak_dependency: ::prost::alloc::vec::Vec<i32>,
        pub message_type: ::prost::alloc::vec::Vec<DescriptorProto>,
        pub enum_type: ::prost::alloc::vec::Vec<EnumDescriptorProto>,
        pub service: ::prost::alloc::vec::Vec<ServiceDescriptorProto>,
        pub extension: ::prost::alloc::vec::Vec<FieldDescriptorProto>,
        pub options: std::option::Option<FileOptions>,
        pub source_code_info: std::option::Option<SourceCodeInfo>,
        pub syntax: std::option::Option<::prost::alloc::string::String>,
    }
    pub struct DescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub field: ::prost::alloc::vec::Vec<FieldDescriptorProto>,
        pub extension: ::prost::alloc::vec::Vec<FieldDescriptorProto>,
        pub nested_type: ::prost::alloc::vec::Vec<DescriptorProto>,
        pub enum_type: ::prost::alloc::vec::Vec<EnumDescriptorProto>,
        pub extension_range: ::prost::alloc::vec::Vec<descriptor_proto::ExtensionRange>,
        pub oneof_decl: ::prost::alloc::vec::Vec<OneofDescriptorProto>,
        pub options: std::option::Option<MessageOptions>,
        pub reserved_range: ::prost::alloc::vec::Vec<descriptor_proto::ReservedRange>,
        pub reserved_name: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    }
    pub mod descriptor_proto {
        pub struct ExtensionRange {
            pub start: std::option::Option<i32>,
            pub end: std::option::Option<i32>,
            pub options: std::option::Option<super::ExtensionRangeOptions>,
        }
        pub struct ReservedRange {
            pub start: std::option::Option<i32>,
            pub end: std::option::Option<i32>,
        }
    }
    pub struct ExtensionRangeOptions {
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub struct FieldDescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub number: std::option::Option<i32>,
        pub label: std::option::Option<i32>,
        pub r#type: std::option::Option<i32>,
        pub type_name: std::option::Option<::prost::alloc::string::String>,
        pub extendee: std::option::Option<::prost::alloc::string::String>,
        pub default_value: std::option::Option<::prost::alloc::string::String>,
        pub oneof_index: std::option::Option<i32>,
        pub json_name: std::option::Option<::prost::alloc::string::String>,
        pub options: std::option::Option<FieldOptions>,
        pub proto3_optional: std::option::Option<bool>,
    }
    pub mod field_descriptor_proto {
        pub enum Type {
            Double,
            Float,
            Int64,
            Uint64,
            Int32,
            Fixed64,
            Fixed32,
            Bool,
            String,
            Group,
            Message,
            Bytes,
            Uint32,
            Enum,
            Sfixed32,
            Sfixed64,
            Sint32,
            Sint64,
        }
        impl Type {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
        pub enum Label {
            Optional,
            Required,
            Repeated,
        }
        impl Label {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
    }
    pub struct OneofDescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub options: std::option::Option<OneofOptions>,
    }
    pub struct EnumDescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub value: ::prost::alloc::vec::Vec<EnumValueDescriptorProto>,
        pub options: std::option::Option<EnumOptions>,
        pub reserved_range: ::prost::alloc::vec::Vec<enum_descriptor_proto::EnumReservedRange>,
        pub reserved_name: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    }
    pub mod enum_descriptor_proto {
        pub struct EnumReservedRange {
            pub start: std::option::Option<i32>,
            pub end: std::option::Option<i32>,
        }
    }
    pub struct EnumValueDescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub number: std::option::Option<i32>,
        pub options: std::option::Option<EnumValueOptions>,
    }
    pub struct ServiceDescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub method: ::prost::alloc::vec::Vec<MethodDescriptorProto>,
        pub options: std::option::Option<ServiceOptions>,
    }
    pub struct MethodDescriptorProto {
        pub name: std::option::Option<::prost::alloc::string::String>,
        pub input_type: std::option::Option<::prost::alloc::string::String>,
        pub output_type: std::option::Option<::prost::alloc::string::String>,
        pub options: std::option::Option<MethodOptions>,
        pub client_streaming: std::option::Option<bool>,
        pub server_streaming: std::option::Option<bool>,
    }
    pub struct FileOptions {
        pub java_package: std::option::Option<::prost::alloc::string::String>,
        pub java_outer_classname: std::option::Option<::prost::alloc::string::String>,
        pub java_multiple_files: std::option::Option<bool>,
        pub java_generate_equals_and_hash: std::option::Option<bool>,
        pub java_string_check_utf8: std::option::Option<bool>,
        pub optimize_for: std::option::Option<i32>,
        pub go_package: std::option::Option<::prost::alloc::string::String>,
        pub cc_generic_services: std::option::Option<bool>,
        pub java_generic_services: std::option::Option<bool>,
        pub py_generic_services: std::option::Option<bool>,
        pub php_generic_services: std::option::Option<bool>,
        pub deprecated: std::option::Option<bool>,
        pub cc_enable_arenas: std::option::Option<bool>,
        pub objc_class_prefix: std::option::Option<::prost::alloc::string::String>,
        pub csharp_namespace: std::option::Option<::prost::alloc::string::String>,
        pub swift_prefix: std::option::Option<::prost::alloc::string::String>,
        pub php_class_prefix: std::option::Option<::prost::alloc::string::String>,
        pub php_namespace: std::option::Option<::prost::alloc::string::String>,
        pub php_metadata_namespace: std::option::Option<::prost::alloc::string::String>,
        pub ruby_package: std::option::Option<::prost::alloc::string::String>,
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub mod file_options {
        pub enum OptimizeMode {
            Speed,
            CodeSize,
            LiteRuntime,
        }
        impl OptimizeMode {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
    }
    pub struct MessageOptions {
        pub message_set_wire_format: std::option::Option<bool>,
        pub no_standard_descriptor_accessor: std::option::Option<bool>,
        pub deprecated: std::option::Option<bool>,
        pub map_entry: std::option::Option<bool>,
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub struct FieldOptions {
        pub ctype: std::option::Option<i32>,
        pub packed: std::option::Option<bool>,
        pub jstype: std::option::Option<i32>,
        pub lazy: std::option::Option<bool>,
        pub deprecated: std::option::Option<bool>,
        pub weak: std::option::Option<bool>,
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub mod field_options {
        pub enum CType {
            String,
            Cord,
            StringPiece,
        }
        impl CType {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
        pub enum JsType {
            JsNormal,
            JsString,
            JsNumber,
        }
        impl JsType {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
    }
    pub struct OneofOptions {
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub struct EnumOptions {
        pub allow_alias: std::option::Option<bool>,
        pub deprecated: std::option::Option<bool>,
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub struct EnumValueOptions {
        pub deprecated: std::option::Option<bool>,
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub struct ServiceOptions {
        pub deprecated: std::option::Option<bool>,
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub struct MethodOptions {
        pub deprecated: std::option::Option<bool>,
        pub idempotency_level: std::option::Option<i32>,
        pub uninterpreted_option: ::prost::alloc::vec::Vec<UninterpretedOption>,
    }
    pub mod method_options {
        pub enum IdempotencyLevel {
            IdempotencyUnknown,
            NoSideEffects,
            Idempotent,
        }
        impl IdempotencyLevel {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
    }
    pub struct UninterpretedOption {
        pub name: ::prost::alloc::vec::Vec<uninterpreted_option::NamePart>,
        pub identifier_value: std::option::Option<::prost::alloc::string::String>,
        pub positive_int_value: std::option::Option<u64>,
        pub negative_int_value: std::option::Option<i64>,
        pub double_value: std::option::Option<f64>,
        pub string_value: std::option::Option<::prost::alloc::vec::Vec<u8>>,
        pub aggregate_value: std::option::Option<::prost::alloc::string::String>,
    }
    pub mod uninterpreted_option {
        pub struct NamePart {
            pub name_part: ::prost::alloc::string::String,
            pub is_extension: bool,
        }
    }
    pub struct SourceCodeInfo {
        pub location: ::prost::alloc::vec::Vec<source_code_info::Location>,
    }
    pub mod source_code_info {
        pub struct Location {
            pub path: ::prost::alloc::vec::Vec<i32>,
            pub span: ::prost::alloc::vec::Vec<i32>,
            pub leading_comments: std::option::Option<::prost::alloc::string::String>,
            pub trailing_comments: std::option::Option<::prost::alloc::string::String>,
            pub leading_detached_comments: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        }
    }
    pub struct GeneratedCodeInfo {
        pub annotation: ::prost::alloc::vec::Vec<generated_code_info::Annotation>,
    }
    pub mod generated_code_info {
        pub struct Annotation {
            pub path: ::prost::alloc::vec::Vec<i32>,
            pub source_file: std::option::Option<::prost::alloc::string::String>,
            pub begin: std::option::Option<i32>,
            pub end: std::option::Option<i32>,
        }
    }
    pub struct Any {
        pub type_url: ::prost::alloc::string::String,
        pub value: ::prost::alloc::vec::Vec<u8>,
    }
    pub struct SourceContext {
        pub file_name: ::prost::alloc::string::String,
    }
    pub struct Type {
        pub name: ::prost::alloc::string::String,
        pub fields: ::prost::alloc::vec::Vec<Field>,
        pub oneofs: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub options: ::prost::alloc::vec::Vec<Option>,
        pub source_context: std::option::Option<SourceContext>,
        pub syntax: i32,
    }
    pub struct Field {
        pub kind: i32,
        pub cardinality: i32,
        pub number: i32,
        pub name: ::prost::alloc::string::String,
        pub type_url: ::prost::alloc::string::String,
        pub oneof_index: i32,
        pub packed: bool,
        pub options: ::prost::alloc::vec::Vec<Option>,
        pub json_name: ::prost::alloc::string::String,
        pub default_value: ::prost::alloc::string::String,
    }
    pub mod field {
        pub enum Kind {
            TypeUnknown,
            TypeDouble,
            TypeFloat,
            TypeInt64,
            TypeUint64,
            TypeInt32,
            TypeFixed64,
            TypeFixed32,
            TypeBool,
            TypeString,
            TypeGroup,
            TypeMessage,
            TypeBytes,
            TypeUint32,
            TypeEnum,
            TypeSfixed32,
            TypeSfixed64,
            TypeSint32,
            TypeSint64,
        }
        impl Kind {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
        pub enum Cardinality {
            Unknown,
            Optional,
            Required,
            Repeated,
        }
        impl Cardinality {
            pub fn as_str_name(&self) -> &'static str {}
            pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
        }
    }
    pub struct Enum {
        pub name: ::prost::alloc::string::String,
        pub enumvalue: ::prost::alloc::vec::Vec<EnumValue>,
        pub options: ::prost::alloc::vec::Vec<Option>,
        pub source_context: std::option::Option<SourceContext>,
        pub syntax: i32,
    }
    pub struct EnumValue {
        pub name: ::prost::alloc::string::String,
        pub number: i32,
        pub options: ::prost::alloc::vec::Vec<Option>,
    }
    pub struct Option {
        pub name: ::prost::alloc::string::String,
        pub value: std::option::Option<Any>,
    }
    pub enum Syntax {
        Proto2,
        Proto3,
    }
    impl Syntax {
        pub fn as_str_name(&self) -> &'static str {}
        pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
    }
    pub struct Api {
        pub name: ::prost::alloc::string::String,
        pub methods: ::prost::alloc::vec::Vec<Method>,
        pub options: ::prost::alloc::vec::Vec<Option>,
        pub version: ::prost::alloc::string::String,
        pub source_context: std::option::Option<SourceContext>,
        pub mixins: ::prost::alloc::vec::Vec<Mixin>,
        pub syntax: i32,
    }
    pub struct Method {
        pub name: ::prost::alloc::string::String,
        pub request_type_url: ::prost::alloc::string::String,
        pub request_streaming: bool,
        pub response_type_url: ::prost::alloc::string::String,
        pub response_streaming: bool,
        pub options: ::prost::alloc::vec::Vec<Option>,
        pub syntax: i32,
    }
    pub struct Mixin {
        pub name: ::prost::alloc::string::String,
        pub root: ::prost::alloc::string::String,
    }
    pub struct Duration {
        pub seconds: i64,
        pub nanos: i32,
    }
    pub struct FieldMask {
        pub paths: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    }
    pub struct Struct {
        pub fields: ::prost::alloc::collections::BTreeMap<::prost::alloc::string::String, Value>,
    }
    pub struct Value {
        pub kind: std::option::Option<value::Kind>,
    }
    pub mod value {
        pub enum Kind {
            NullValue(i32),
            NumberValue(f64),
            StringValue(::prost::alloc::string::String),
            BoolValue(bool),
            StructValue(super::Struct),
            ListValue(super::ListValue),
        }
    }
    pub struct ListValue {
        pub values: ::prost::alloc::vec::Vec<Value>,
    }
    pub enum NullValue {
        NullValue,
    }
    impl NullValue {
        pub fn as_str_name(&self) -> &'static str {}
        pub fn from_str_name(value: &str) -> std::option::Option<Self> {}
    }
    pub struct Timestamp {
        pub seconds: i64,
        pub nanos: i32,
    }
}
use prost::alloc::string::String;
use prost::alloc::vec::Vec;
use prost::{DecodeError, EncodeError, Message, Name};
pub use protobuf::*;
use std::convert::TryFrom;
use std::str::FromStr;
use std::time;
mod any {
    use super::*;
    impl Any {
        pub fn from_msg<M: Name>(msg: &M) -> Result<Self, EncodeError> {}
        pub fn to_msg<M: Default + Name>(&self) -> Result<M, DecodeError> {}
    }
    impl Name for Any {}
}
mod duration {
    use super::*;
    impl Duration {
        pub fn normalize(&mut self) {}
        pub fn normalized(&self) -> Self {}
    }
    impl Name for Duration {}
    impl TryFrom<time::Duration> for Duration {
        type Error = DurationError;
    }
    impl TryFrom<Duration> for time::Duration {
        type Error = DurationError;
    }
    pub enum DurationError {
        ParseFailure,
        NegativeDuration(time::Duration),
        OutOfRange,
    }
    impl std::error::Error for DurationError {}
    impl FromStr for Duration {
        type Err = DurationError;
    }
}
pub use duration::DurationError;
mod timestamp {
    use super::*;
    impl Timestamp {
        pub fn normalize(&mut self) {}
        pub fn try_normalize(self) -> Result<Timestamp, Timestamp> {}
        pub fn normalized(&self) -> Self {}
        pub fn date(year: i64, month: u8, day: u8) -> Result<Timestamp, TimestampError> {}
        pub fn date_time(
            year: i64,
            month: u8,
            day: u8,
            hour: u8,
            minute: u8,
            second: u8,
        ) -> Result<Timestamp, TimestampError> {
        }
        pub fn date_time_nanos(
            year: i64,
            month: u8,
            day: u8,
            hour: u8,
            minute: u8,
            second: u8,
            nanos: u32,
        ) -> Result<Timestamp, TimestampError> {
        }
    }
    impl Name for Timestamp {}
    impl From<std::time::SystemTime> for Timestamp {}
    pub enum TimestampError {
        OutOfSystemRange(Timestamp),
        ParseFailure,
        InvalidDateTime,
    }
    impl std::error::Error for TimestampError {}
    impl TryFrom<Timestamp> for std::time::SystemTime {
        type Error = TimestampError;
    }
    impl FromStr for Timestamp {
        type Err = TimestampError;
    }
}
pub use timestamp::TimestampError;
