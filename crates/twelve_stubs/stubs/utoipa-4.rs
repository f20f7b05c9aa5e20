//! package = "utoipa", version = ">=3, <5"

use std::collections::{BTreeMap, HashMap};
pub mod openapi {
    use serde::de::Error;
    pub use self::content::{Content, ContentBuilder};
    pub use self::external_docs::ExternalDocs;
    pub use self::header::{Header, HeaderBuilder};
    pub use self::info::{Contact, ContactBuilder, Info, InfoBuilder, License, LicenseBuilder};
    pub use self::path::{PathItem, PathItemType, Paths, PathsBuilder};
    pub use self::response::{Response, ResponseBuilder, Responses, ResponsesBuilder};
    pub use self::schema::{AllOf, AllOfBuilder, Array, ArrayBuilder, Components, ComponentsBuilder, Discriminator, KnownFormat, Object, ObjectBuilder, OneOf, OneOfBuilder, Ref, Schema, SchemaFormat, SchemaType, ToArray};
    pub use self::security::SecurityRequirement;
    pub use self::server::{Server, ServerBuilder, ServerVariable, ServerVariableBuilder};
    pub use self::tag::Tag;
    pub mod content {
        use std::collections::BTreeMap;
        use serde_json::Value;
        use super::example::Example;
        use super::encoding::Encoding;
        use super::{RefOr, Schema};
        pub struct Content {
            pub schema: RefOr<Schema>,
            pub example: Option<Value>,
            pub examples: BTreeMap<String, RefOr<Example>>,
            pub encoding: BTreeMap<String, Encoding>,
        }
        impl Default for Content {}
        impl Clone for Content {}
        impl PartialEq for Content {}
        pub struct ContentBuilder;
        impl Default for ContentBuilder {}
        impl ContentBuilder {
            pub fn new() -> ContentBuilder {}
            pub fn build(self) -> Content {}
        }
        impl From<Content> for ContentBuilder {}
        impl From<ContentBuilder> for Content {}
        impl Content {
            pub fn new<I: Into<RefOr<Schema>>>(schema: I) -> Self {}
        }
        impl ContentBuilder {
            pub fn schema<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn examples_from_iter<E: IntoIterator<Item = (N, V)>, N: Into<String>, V: Into<RefOr<Example>>>(self, examples: E) -> Self {}
            pub fn encoding<S: Into<String>, E: Into<Encoding>>(self, property_name: S, encoding: E) -> Self {}
        }
    }
    pub mod encoding {
        use std::collections::BTreeMap;
        use super::path::ParameterStyle;
        use super::Header;
        pub struct Encoding {
            pub content_type: Option<String>,
            pub headers: BTreeMap<String, Header>,
            pub style: Option<ParameterStyle>,
            pub explode: Option<bool>,
            pub allow_reserved: Option<bool>,
        }
        impl Default for Encoding {}
        impl Clone for Encoding {}
        impl PartialEq for Encoding {}
        pub struct EncodingBuilder;
        impl Default for EncodingBuilder {}
        impl EncodingBuilder {
            pub fn new() -> EncodingBuilder {}
            pub fn build(self) -> Encoding {}
        }
        impl From<Encoding> for EncodingBuilder {}
        impl From<EncodingBuilder> for Encoding {}
        impl EncodingBuilder {
            pub fn content_type<S: Into<String>>(self, content_type: Option<S>) -> Self {}
            pub fn header<S: Into<String>, H: Into<Header>>(self, header_name: S, header: H) -> Self {}
            pub fn style(self, style: Option<ParameterStyle>) -> Self {}
            pub fn explode(self, explode: Option<bool>) -> Self {}
            pub fn allow_reserved(self, allow_reserved: Option<bool>) -> Self {}
        }
    }
    pub mod example {
        use super::RefOr;
        pub struct Example {
            pub summary: String,
            pub description: String,
            pub value: Option<serde_json::Value>,
            pub external_value: String,
        }
        impl Default for Example {}
        impl Clone for Example {}
        impl PartialEq for Example {}
        pub struct ExampleBuilder;
        impl Default for ExampleBuilder {}
        impl ExampleBuilder {
            pub fn new() -> ExampleBuilder {}
            pub fn build(self) -> Example {}
        }
        impl From<Example> for ExampleBuilder {}
        impl From<ExampleBuilder> for Example {}
        impl Example {
            pub fn new() -> Self {}
        }
        impl ExampleBuilder {
            pub fn summary<S: Into<String>>(self, summary: S) -> Self {}
            pub fn description<D: Into<String>>(self, description: D) -> Self {}
            pub fn value(self, value: Option<serde_json::Value>) -> Self {}
            pub fn external_value<E: Into<String>>(self, external_value: E) -> Self {}
        }
        impl From<ExampleBuilder> for RefOr<Example> {}
    }
    pub mod external_docs {
        pub struct ExternalDocs {
            pub url: String,
            pub description: Option<String>,
        }
        impl Default for ExternalDocs {}
        impl Clone for ExternalDocs {}
        impl PartialEq for ExternalDocs {}
        pub struct ExternalDocsBuilder;
        impl Default for ExternalDocsBuilder {}
        impl ExternalDocsBuilder {
            pub fn new() -> ExternalDocsBuilder {}
            pub fn build(self) -> ExternalDocs {}
        }
        impl From<ExternalDocs> for ExternalDocsBuilder {}
        impl From<ExternalDocsBuilder> for ExternalDocs {}
        impl ExternalDocs {
            pub fn new<S: AsRef<str>>(url: S) -> Self {}
        }
        impl ExternalDocsBuilder {
            pub fn url<I: Into<String>>(self, url: I) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
        }
    }
    pub mod header {
        use super::{RefOr, Schema};
        pub struct Header {
            pub schema: RefOr<Schema>,
            pub description: Option<String>,
        }
        impl Clone for Header {}
        impl PartialEq for Header {}
        pub struct HeaderBuilder;
        impl Default for HeaderBuilder {}
        impl HeaderBuilder {
            pub fn new() -> HeaderBuilder {}
            pub fn build(self) -> Header {}
        }
        impl From<Header> for HeaderBuilder {}
        impl From<HeaderBuilder> for Header {}
        impl Header {
            pub fn new<C: Into<RefOr<Schema>>>(component: C) -> Self {}
        }
        impl Default for Header {}
        impl HeaderBuilder {
            pub fn schema<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
        }
    }
    pub mod info {
        use std::collections::HashMap;
        pub struct Info {
            pub title: String,
            pub description: Option<String>,
            pub terms_of_service: Option<String>,
            pub contact: Option<Contact>,
            pub license: Option<License>,
            pub version: String,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Default for Info {}
        impl Clone for Info {}
        impl PartialEq for Info {}
        pub struct InfoBuilder;
        impl Default for InfoBuilder {}
        impl InfoBuilder {
            pub fn new() -> InfoBuilder {}
            pub fn build(self) -> Info {}
        }
        impl From<Info> for InfoBuilder {}
        impl From<InfoBuilder> for Info {}
        impl Info {
            pub fn new<S: Into<String>>(title: S, version: S) -> Self {}
        }
        impl InfoBuilder {
            pub fn title<I: Into<String>>(self, title: I) -> Self {}
            pub fn version<I: Into<String>>(self, version: I) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn terms_of_service<S: Into<String>>(self, terms_of_service: Option<S>) -> Self {}
            pub fn contact(self, contact: Option<Contact>) -> Self {}
            pub fn license(self, license: Option<License>) -> Self {}
            pub fn extensions(self, extensions: Option<HashMap<String, serde_json::Value>>) -> Self {}
        }
        pub struct Contact {
            pub name: Option<String>,
            pub url: Option<String>,
            pub email: Option<String>,
        }
        impl Default for Contact {}
        impl Clone for Contact {}
        impl PartialEq for Contact {}
        pub struct ContactBuilder;
        impl Default for ContactBuilder {}
        impl ContactBuilder {
            pub fn new() -> ContactBuilder {}
            pub fn build(self) -> Contact {}
        }
        impl From<Contact> for ContactBuilder {}
        impl From<ContactBuilder> for Contact {}
        impl Contact {
            pub fn new() -> Self {}
        }
        impl ContactBuilder {
            pub fn name<S: Into<String>>(self, name: Option<S>) -> Self {}
            pub fn url<S: Into<String>>(self, url: Option<S>) -> Self {}
            pub fn email<S: Into<String>>(self, email: Option<S>) -> Self {}
        }
        pub struct License {
            pub name: String,
            pub url: Option<String>,
        }
        impl Default for License {}
        impl Clone for License {}
        impl PartialEq for License {}
        pub struct LicenseBuilder;
        impl Default for LicenseBuilder {}
        impl LicenseBuilder {
            pub fn new() -> LicenseBuilder {}
            pub fn build(self) -> License {}
        }
        impl From<License> for LicenseBuilder {}
        impl From<LicenseBuilder> for License {}
        impl License {
            pub fn new<S: Into<String>>(name: S) -> Self {}
        }
        impl LicenseBuilder {
            pub fn name<S: Into<String>>(self, name: S) -> Self {}
            pub fn url<S: Into<String>>(self, url: Option<S>) -> Self {}
        }
    }
    pub mod path {
        use std::collections::HashMap;
        use crate::Path;
        use serde_json::Value;
        use super::request_body::RequestBody;
        use super::response::{Response, Responses};
        use super::security::SecurityRequirement;
        use super::{Deprecated, ExternalDocs, RefOr, Required, Schema, Server};
        type PathsMap<K, V> = std::collections::BTreeMap<K, V>;
        pub struct Paths {
            pub paths: PathsMap<String, PathItem>,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Default for Paths {}
        impl Clone for Paths {}
        impl PartialEq for Paths {}
        pub struct PathsBuilder;
        impl Default for PathsBuilder {}
        impl PathsBuilder {
            pub fn new() -> PathsBuilder {}
            pub fn build(self) -> Paths {}
        }
        impl From<Paths> for PathsBuilder {}
        impl From<PathsBuilder> for Paths {}
        impl Paths {
            pub fn new() -> Self {}
            pub fn get_path_item<P: AsRef<str>>(&self, path: P) -> Option<&PathItem> {}
            pub fn get_path_operation<P: AsRef<str>>(&self, path: P, item_type: PathItemType) -> Option<&Operation> {}
        }
        impl PathsBuilder {
            pub fn path<I: Into<String>>(self, path: I, item: PathItem) -> Self {}
            pub fn extensions(self, extensions: Option<HashMap<String, serde_json::Value>>) -> Self {}
            pub fn path_from<P: Path>(self) -> Self {}
        }
        pub struct PathItem {
            pub summary: Option<String>,
            pub description: Option<String>,
            pub servers: Option<Vec<Server>>,
            pub parameters: Option<Vec<Parameter>>,
            pub operations: PathsMap<PathItemType, Operation>,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Default for PathItem {}
        impl Clone for PathItem {}
        impl PartialEq for PathItem {}
        pub struct PathItemBuilder;
        impl Default for PathItemBuilder {}
        impl PathItemBuilder {
            pub fn new() -> PathItemBuilder {}
            pub fn build(self) -> PathItem {}
        }
        impl From<PathItem> for PathItemBuilder {}
        impl From<PathItemBuilder> for PathItem {}
        impl PathItem {
            pub fn new<O: Into<Operation>>(path_item_type: PathItemType, operation: O) -> Self {}
        }
        impl PathItemBuilder {
            pub fn operation<O: Into<Operation>>(self, path_item_type: PathItemType, operation: O) -> Self {}
            pub fn summary<S: Into<String>>(self, summary: Option<S>) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn servers<I: IntoIterator<Item = Server>>(self, servers: Option<I>) -> Self {}
            pub fn parameters<I: IntoIterator<Item = Parameter>>(self, parameters: Option<I>) -> Self {}
            pub fn extensions(self, extensions: Option<HashMap<String, serde_json::Value>>) -> Self {}
        }
        pub enum PathItemType {
            Get,
            Post,
            Put,
            Delete,
            Options,
            Head,
            Patch,
            Trace,
            Connect,
        }
        impl PartialEq for PathItemType {}
        impl std::hash::Hash for PathItemType {}
        impl PartialOrd for PathItemType {}
        impl Ord for PathItemType {}
        impl Clone for PathItemType {}
        pub struct Operation {
            pub tags: Option<Vec<String>>,
            pub summary: Option<String>,
            pub description: Option<String>,
            pub operation_id: Option<String>,
            pub external_docs: Option<ExternalDocs>,
            pub parameters: Option<Vec<Parameter>>,
            pub request_body: Option<RequestBody>,
            pub responses: Responses,
            pub callbacks: Option<String>,
            pub deprecated: Option<Deprecated>,
            pub security: Option<Vec<SecurityRequirement>>,
            pub servers: Option<Vec<Server>>,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Default for Operation {}
        impl Clone for Operation {}
        impl PartialEq for Operation {}
        pub struct OperationBuilder;
        impl Default for OperationBuilder {}
        impl OperationBuilder {
            pub fn new() -> OperationBuilder {}
            pub fn build(self) -> Operation {}
        }
        impl From<Operation> for OperationBuilder {}
        impl From<OperationBuilder> for Operation {}
        impl Operation {
            pub fn new() -> Self {}
        }
        impl OperationBuilder {
            pub fn tags<I: IntoIterator<Item = String>>(self, tags: Option<I>) -> Self {}
            pub fn tag<S: Into<String>>(self, tag: S) -> Self {}
            pub fn summary<S: Into<String>>(self, summary: Option<S>) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn operation_id<S: Into<String>>(self, operation_id: Option<S>) -> Self {}
            pub fn parameters<I: IntoIterator<Item = P>, P: Into<Parameter>>(self, parameters: Option<I>) -> Self {}
            pub fn parameter<P: Into<Parameter>>(self, parameter: P) -> Self {}
            pub fn request_body(self, request_body: Option<RequestBody>) -> Self {}
            pub fn responses<R: Into<Responses>>(self, responses: R) -> Self {}
            pub fn response<S: Into<String>, R: Into<RefOr<Response>>>(self, code: S, response: R) -> Self {}
            pub fn deprecated(self, deprecated: Option<Deprecated>) -> Self {}
            pub fn securities<I: IntoIterator<Item = SecurityRequirement>>(self, securities: Option<I>) -> Self {}
            pub fn security(self, security: SecurityRequirement) -> Self {}
            pub fn servers<I: IntoIterator<Item = Server>>(self, servers: Option<I>) -> Self {}
            pub fn server(self, server: Server) -> Self {}
            pub fn extensions(self, extensions: Option<HashMap<String, serde_json::Value>>) -> Self {}
        }
        pub struct Parameter {
            pub name: String,
            pub parameter_in: ParameterIn,
            pub description: Option<String>,
            pub required: Required,
            pub deprecated: Option<Deprecated>,
            pub schema: Option<RefOr<Schema>>,
            pub style: Option<ParameterStyle>,
            pub explode: Option<bool>,
            pub allow_reserved: Option<bool>,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Default for Parameter {}
        impl Clone for Parameter {}
        impl PartialEq for Parameter {}
        pub struct ParameterBuilder;
        impl Default for ParameterBuilder {}
        impl ParameterBuilder {
            pub fn new() -> ParameterBuilder {}
            pub fn build(self) -> Parameter {}
        }
        impl From<Parameter> for ParameterBuilder {}
        impl From<ParameterBuilder> for Parameter {}
        impl Parameter {
            pub fn new<S: Into<String>>(name: S) -> Self {}
        }
        impl ParameterBuilder {
            pub fn name<I: Into<String>>(self, name: I) -> Self {}
            pub fn parameter_in(self, parameter_in: ParameterIn) -> Self {}
            pub fn required(self, required: Required) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn deprecated(self, deprecated: Option<Deprecated>) -> Self {}
            pub fn schema<I: Into<RefOr<Schema>>>(self, component: Option<I>) -> Self {}
            pub fn style(self, style: Option<ParameterStyle>) -> Self {}
            pub fn explode(self, explode: Option<bool>) -> Self {}
            pub fn allow_reserved(self, allow_reserved: Option<bool>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn extensions(self, extensions: Option<HashMap<String, serde_json::Value>>) -> Self {}
        }
        pub enum ParameterIn {
            Query,
            Path,
            Header,
            Cookie,
        }
        impl PartialEq for ParameterIn {}
        impl Clone for ParameterIn {}
        impl Default for ParameterIn {}
        pub enum ParameterStyle {
            Matrix,
            Label,
            Form,
            Simple,
            SpaceDelimited,
            PipeDelimited,
            DeepObject,
        }
        impl Clone for ParameterStyle {}
        impl PartialEq for ParameterStyle {}
    }
    pub mod request_body {
        use std::collections::BTreeMap;
        use super::{Content, Required};
        pub struct RequestBody {
            pub description: Option<String>,
            pub content: BTreeMap<String, Content>,
            pub required: Option<Required>,
        }
        impl Default for RequestBody {}
        impl Clone for RequestBody {}
        impl PartialEq for RequestBody {}
        pub struct RequestBodyBuilder;
        impl Default for RequestBodyBuilder {}
        impl RequestBodyBuilder {
            pub fn new() -> RequestBodyBuilder {}
            pub fn build(self) -> RequestBody {}
        }
        impl From<RequestBody> for RequestBodyBuilder {}
        impl From<RequestBodyBuilder> for RequestBody {}
        impl RequestBody {
            pub fn new() -> Self {}
        }
        impl RequestBodyBuilder {
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn required(self, required: Option<Required>) -> Self {}
            pub fn content<S: Into<String>>(self, content_type: S, content: Content) -> Self {}
        }
    }
    pub mod response {
        use std::collections::{BTreeMap, HashMap};
        use indexmap::IndexMap;
        use crate::openapi::{Ref, RefOr};
        use crate::IntoResponses;
        use super::header::Header;
        use super::Content;
        pub struct Responses {
            pub responses: BTreeMap<String, RefOr<Response>>,
        }
        impl Default for Responses {}
        impl Clone for Responses {}
        impl PartialEq for Responses {}
        pub struct ResponsesBuilder;
        impl Default for ResponsesBuilder {}
        impl ResponsesBuilder {
            pub fn new() -> ResponsesBuilder {}
            pub fn build(self) -> Responses {}
        }
        impl From<Responses> for ResponsesBuilder {}
        impl From<ResponsesBuilder> for Responses {}
        impl Responses {
            pub fn new() -> Self {}
        }
        impl ResponsesBuilder {
            pub fn response<S: Into<String>, R: Into<RefOr<Response>>>(self, code: S, response: R) -> Self {}
            pub fn responses_from_iter<I: IntoIterator<Item = (C, R)>, C: Into<String>, R: Into<RefOr<Response>>>(self, iter: I) -> Self {}
            pub fn responses_from_into_responses<I: IntoResponses>(self) -> Self {}
        }
        impl From<Responses> for BTreeMap<String, RefOr<Response>> {}
        impl<C, R> FromIterator<(C, R)> for Responses where C: Into<String>, R: Into<RefOr<Response>> {}
        pub struct Response {
            pub description: String,
            pub headers: BTreeMap<String, Header>,
            pub content: IndexMap<String, Content>,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Default for Response {}
        impl Clone for Response {}
        impl PartialEq for Response {}
        pub struct ResponseBuilder;
        impl Default for ResponseBuilder {}
        impl ResponseBuilder {
            pub fn new() -> ResponseBuilder {}
            pub fn build(self) -> Response {}
        }
        impl From<Response> for ResponseBuilder {}
        impl From<ResponseBuilder> for Response {}
        impl Response {
            pub fn new<S: Into<String>>(description: S) -> Self {}
        }
        impl ResponseBuilder {
            pub fn description<I: Into<String>>(self, description: I) -> Self {}
            pub fn content<S: Into<String>>(self, content_type: S, content: Content) -> Self {}
            pub fn header<S: Into<String>>(self, name: S, header: Header) -> Self {}
            pub fn extensions(self, extensions: Option<HashMap<String, serde_json::Value>>) -> Self {}
        }
        impl From<ResponseBuilder> for RefOr<Response> {}
        impl From<Ref> for RefOr<Response> {}
    }
    pub mod schema {
        use std::collections::BTreeMap;
        use serde_json::Value;
        use super::{RefOr, Deprecated, Response};
        use super::security::SecurityScheme;
        use super::xml::Xml;
        use crate::{ToResponse, ToSchema};
        pub fn empty() -> Schema {}
        pub struct Components {
            pub schemas: BTreeMap<String, RefOr<Schema>>,
            pub responses: BTreeMap<String, RefOr<Response>>,
            pub security_schemes: BTreeMap<String, SecurityScheme>,
        }
        impl Default for Components {}
        impl Clone for Components {}
        impl PartialEq for Components {}
        pub struct ComponentsBuilder;
        impl Default for ComponentsBuilder {}
        impl ComponentsBuilder {
            pub fn new() -> ComponentsBuilder {}
            pub fn build(self) -> Components {}
        }
        impl From<Components> for ComponentsBuilder {}
        impl From<ComponentsBuilder> for Components {}
        impl Components {
            pub fn new() -> Self {}
            pub fn add_security_scheme<N: Into<String>, S: Into<SecurityScheme>>(&mut self, name: N, security_schema: S) {}
            pub fn add_security_schemes_from_iter<I: IntoIterator<Item = (N, S)>, N: Into<String>, S: Into<SecurityScheme>>(&mut self, schemas: I) {}
        }
        impl ComponentsBuilder {
            pub fn schema<S: Into<String>, I: Into<RefOr<Schema>>>(self, name: S, schema: I) -> Self {}
            pub fn schema_from<'s, I: ToSchema<'s>>(self) -> Self {}
            pub fn schemas_from_iter<I: IntoIterator<Item = (S, C)>, C: Into<RefOr<Schema>>, S: Into<String>>(self, schemas: I) -> Self {}
            pub fn response<S: Into<String>, R: Into<RefOr<Response>>>(self, name: S, response: R) -> Self {}
            pub fn response_from<'r, I: ToResponse<'r>>(self) -> Self {}
            pub fn responses_from_iter<I: IntoIterator<Item = (S, R)>, S: Into<String>, R: Into<RefOr<Response>>>(self, responses: I) -> Self {}
            pub fn security_scheme<N: Into<String>, S: Into<SecurityScheme>>(self, name: N, security_schema: S) -> Self {}
        }
        pub enum Schema {
            Array(Array),
            Object(Object),
            OneOf(OneOf),
            AllOf(AllOf),
            AnyOf(AnyOf),
        }
        impl Clone for Schema {}
        impl PartialEq for Schema {}
        impl Default for Schema {}
        pub struct Discriminator {
            pub property_name: String,
            pub mapping: BTreeMap<String, String>,
        }
        impl Clone for Discriminator {}
        impl Default for Discriminator {}
        impl PartialEq for Discriminator {}
        impl Discriminator {
            pub fn new<I: Into<String>>(property_name: I) -> Self {}
        }
        pub struct OneOf {
            pub items: Vec<RefOr<Schema>>,
            pub title: Option<String>,
            pub description: Option<String>,
            pub default: Option<Value>,
            pub example: Option<Value>,
            pub discriminator: Option<Discriminator>,
            pub nullable: bool,
        }
        impl Clone for OneOf {}
        impl Default for OneOf {}
        impl PartialEq for OneOf {}
        pub struct OneOfBuilder;
        impl Default for OneOfBuilder {}
        impl OneOfBuilder {
            pub fn new() -> OneOfBuilder {}
            pub fn build(self) -> OneOf {}
        }
        impl From<OneOf> for OneOfBuilder {}
        impl From<OneOfBuilder> for OneOf {}
        impl OneOf {
            pub fn new() -> Self {}
            pub fn with_capacity(capacity: usize) -> Self {}
        }
        impl OneOfBuilder {
            pub fn item<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn discriminator(self, discriminator: Option<Discriminator>) -> Self {}
            pub fn nullable(self, nullable: bool) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<OneOf> for Schema {}
        impl From<OneOfBuilder> for RefOr<Schema> {}
        impl From<OneOfBuilder> for Schema {}
        pub struct AllOf {
            pub items: Vec<RefOr<Schema>>,
            pub title: Option<String>,
            pub description: Option<String>,
            pub default: Option<Value>,
            pub example: Option<Value>,
            pub discriminator: Option<Discriminator>,
            pub nullable: bool,
        }
        impl Clone for AllOf {}
        impl Default for AllOf {}
        impl PartialEq for AllOf {}
        pub struct AllOfBuilder;
        impl Default for AllOfBuilder {}
        impl AllOfBuilder {
            pub fn new() -> AllOfBuilder {}
            pub fn build(self) -> AllOf {}
        }
        impl From<AllOf> for AllOfBuilder {}
        impl From<AllOfBuilder> for AllOf {}
        impl AllOf {
            pub fn new() -> Self {}
            pub fn with_capacity(capacity: usize) -> Self {}
        }
        impl AllOfBuilder {
            pub fn item<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn discriminator(self, discriminator: Option<Discriminator>) -> Self {}
            pub fn nullable(self, nullable: bool) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<AllOf> for Schema {}
        impl From<AllOfBuilder> for RefOr<Schema> {}
        impl From<AllOfBuilder> for Schema {}
        pub struct AnyOf {
            pub items: Vec<RefOr<Schema>>,
            pub description: Option<String>,
            pub default: Option<Value>,
            pub example: Option<Value>,
            pub discriminator: Option<Discriminator>,
            pub nullable: bool,
        }
        impl Clone for AnyOf {}
        impl Default for AnyOf {}
        impl PartialEq for AnyOf {}
        pub struct AnyOfBuilder;
        impl Default for AnyOfBuilder {}
        impl AnyOfBuilder {
            pub fn new() -> AnyOfBuilder {}
            pub fn build(self) -> AnyOf {}
        }
        impl From<AnyOf> for AnyOfBuilder {}
        impl From<AnyOfBuilder> for AnyOf {}
        impl AnyOf {
            pub fn new() -> Self {}
            pub fn with_capacity(capacity: usize) -> Self {}
        }
        impl AnyOfBuilder {
            pub fn item<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn discriminator(self, discriminator: Option<Discriminator>) -> Self {}
            pub fn nullable(self, nullable: bool) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<AnyOf> for Schema {}
        impl From<AnyOfBuilder> for RefOr<Schema> {}
        impl From<AnyOfBuilder> for Schema {}
        type ObjectPropertiesMap<K, V> = BTreeMap<K, V>;
        pub struct Object {
            pub schema_type: SchemaType,
            pub title: Option<String>,
            pub format: Option<SchemaFormat>,
            pub description: Option<String>,
            pub default: Option<Value>,
            pub enum_values: Option<Vec<Value>>,
            pub required: Vec<String>,
            pub properties: ObjectPropertiesMap<String, RefOr<Schema>>,
            pub additional_properties: Option<Box<AdditionalProperties<Schema>>>,
            pub deprecated: Option<Deprecated>,
            pub example: Option<Value>,
            pub write_only: Option<bool>,
            pub read_only: Option<bool>,
            pub xml: Option<Xml>,
            pub nullable: bool,
            pub multiple_of: Option<f64>,
            pub maximum: Option<f64>,
            pub minimum: Option<f64>,
            pub exclusive_maximum: Option<f64>,
            pub exclusive_minimum: Option<f64>,
            pub max_length: Option<usize>,
            pub min_length: Option<usize>,
            pub pattern: Option<String>,
            pub max_properties: Option<usize>,
            pub min_properties: Option<usize>,
        }
        impl Default for Object {}
        impl Clone for Object {}
        impl PartialEq for Object {}
        pub struct ObjectBuilder;
        impl Default for ObjectBuilder {}
        impl ObjectBuilder {
            pub fn new() -> ObjectBuilder {}
            pub fn build(self) -> Object {}
        }
        impl From<Object> for ObjectBuilder {}
        impl From<ObjectBuilder> for Object {}
        impl Object {
            pub fn new() -> Self {}
            pub fn with_type(schema_type: SchemaType) -> Self {}
        }
        impl From<Object> for Schema {}
        impl ToArray for Object {}
        impl ObjectBuilder {
            pub fn schema_type(self, schema_type: SchemaType) -> Self {}
            pub fn format(self, format: Option<SchemaFormat>) -> Self {}
            pub fn property<S: Into<String>, I: Into<RefOr<Schema>>>(self, property_name: S, component: I) -> Self {}
            pub fn additional_properties<I: Into<AdditionalProperties<Schema>>>(self, additional_properties: Option<I>) -> Self {}
            pub fn required<I: Into<String>>(self, required_field: I) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn deprecated(self, deprecated: Option<Deprecated>) -> Self {}
            pub fn enum_values<I: IntoIterator<Item = E>, E: Into<Value>>(self, enum_values: Option<I>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn write_only(self, write_only: Option<bool>) -> Self {}
            pub fn read_only(self, read_only: Option<bool>) -> Self {}
            pub fn xml(self, xml: Option<Xml>) -> Self {}
            pub fn nullable(self, nullable: bool) -> Self {}
            pub fn multiple_of(self, multiple_of: Option<f64>) -> Self {}
            pub fn maximum(self, maximum: Option<f64>) -> Self {}
            pub fn minimum(self, minimum: Option<f64>) -> Self {}
            pub fn exclusive_maximum(self, exclusive_maximum: Option<f64>) -> Self {}
            pub fn exclusive_minimum(self, exclusive_minimum: Option<f64>) -> Self {}
            pub fn max_length(self, max_length: Option<usize>) -> Self {}
            pub fn min_length(self, min_length: Option<usize>) -> Self {}
            pub fn pattern<I: Into<String>>(self, pattern: Option<I>) -> Self {}
            pub fn max_properties(self, max_properties: Option<usize>) -> Self {}
            pub fn min_properties(self, min_properties: Option<usize>) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<ObjectBuilder> for Schema {}
        impl From<ObjectBuilder> for RefOr<Schema> {}
        pub enum AdditionalProperties<T> {
            RefOr(RefOr<T>),
            FreeForm(bool),
        }
        impl<T: Clone> Clone for AdditionalProperties<T> {}
        impl<T: PartialEq> PartialEq for AdditionalProperties<T> {}
        impl<T> From<RefOr<T>> for AdditionalProperties<T> {}
        impl From<ObjectBuilder> for AdditionalProperties<Schema> {}
        impl From<ArrayBuilder> for AdditionalProperties<Schema> {}
        impl From<Ref> for AdditionalProperties<Schema> {}
        impl From<Schema> for AdditionalProperties<Schema> {}
        pub struct Ref {
            pub ref_location: String,
        }
        impl Default for Ref {}
        impl Clone for Ref {}
        impl PartialEq for Ref {}
        impl Ref {
            pub fn new<I: Into<String>>(ref_location: I) -> Self {}
            pub fn from_schema_name<I: Into<String>>(schema_name: I) -> Self {}
            pub fn from_response_name<I: Into<String>>(response_name: I) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<Ref> for RefOr<Schema> {}
        impl<T> From<T> for RefOr<T> {}
        impl Default for RefOr<Schema> {}
        impl ToArray for RefOr<Schema> {}
        impl From<Object> for RefOr<Schema> {}
        impl From<Array> for RefOr<Schema> {}
        pub struct Array {
            pub schema_type: SchemaType,
            pub title: Option<String>,
            pub items: Box<RefOr<Schema>>,
            pub description: Option<String>,
            pub deprecated: Option<Deprecated>,
            pub example: Option<Value>,
            pub default: Option<Value>,
            pub max_items: Option<usize>,
            pub min_items: Option<usize>,
            pub unique_items: bool,
            pub xml: Option<Xml>,
            pub nullable: bool,
        }
        impl Clone for Array {}
        impl PartialEq for Array {}
        pub struct ArrayBuilder;
        impl Default for ArrayBuilder {}
        impl ArrayBuilder {
            pub fn new() -> ArrayBuilder {}
            pub fn build(self) -> Array {}
        }
        impl From<Array> for ArrayBuilder {}
        impl From<ArrayBuilder> for Array {}
        impl Default for Array {}
        impl Array {
            pub fn new<I: Into<RefOr<Schema>>>(component: I) -> Self {}
        }
        impl ArrayBuilder {
            pub fn items<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn deprecated(self, deprecated: Option<Deprecated>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn max_items(self, max_items: Option<usize>) -> Self {}
            pub fn min_items(self, min_items: Option<usize>) -> Self {}
            pub fn unique_items(self, unique_items: bool) -> Self {}
            pub fn xml(self, xml: Option<Xml>) -> Self {}
            pub fn nullable(self, nullable: bool) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<ArrayBuilder> for Schema {}
        impl From<Array> for Schema {}
        impl From<ArrayBuilder> for RefOr<Schema> {}
        impl ToArray for Array {}
        pub trait ToArray where RefOr<Schema>: From<Self>, Self: Sized {
            fn to_array(self) -> Array {}
        }
        pub enum SchemaType {
            Object,
            Value,
            String,
            Integer,
            Number,
            Boolean,
            Array,
        }
        impl Clone for SchemaType {}
        impl PartialEq for SchemaType {}
        impl Default for SchemaType {}
        pub enum SchemaFormat {
            KnownFormat(KnownFormat),
            Custom(String),
        }
        impl Clone for SchemaFormat {}
        impl PartialEq for SchemaFormat {}
        pub enum KnownFormat {
            Int32,
            Int64,
            Float,
            Double,
            Byte,
            Binary,
            Date,
            DateTime,
            Password,
        }
        impl Clone for KnownFormat {}
        impl PartialEq for KnownFormat {}
    }
    pub mod security {
        use std::collections::{BTreeMap, HashMap};
        pub struct SecurityRequirement;
        impl Default for SecurityRequirement {}
        impl Clone for SecurityRequirement {}
        impl PartialEq for SecurityRequirement {}
        impl SecurityRequirement {
            pub fn new<N: Into<String>, S: IntoIterator<Item = I>, I: Into<String>>(name: N, scopes: S) -> Self {}
            pub fn add<N: Into<String>, S: IntoIterator<Item = I>, I: Into<String>>(self, name: N, scopes: S) -> Self {}
        }
        pub enum SecurityScheme {
            OAuth2(OAuth2),
            ApiKey(ApiKey),
            Http(Http),
            OpenIdConnect(OpenIdConnect),
            MutualTls { description: Option<String> },
        }
        impl Clone for SecurityScheme {}
        impl PartialEq for SecurityScheme {}
        pub enum ApiKey {
            Header(ApiKeyValue),
            Query(ApiKeyValue),
            Cookie(ApiKeyValue),
        }
        impl Clone for ApiKey {}
        impl PartialEq for ApiKey {}
        pub struct ApiKeyValue {
            pub name: String,
            pub description: Option<String>,
        }
        impl Clone for ApiKeyValue {}
        impl PartialEq for ApiKeyValue {}
        impl ApiKeyValue {
            pub fn new<S: Into<String>>(name: S) -> Self {}
            pub fn with_description<S: Into<String>>(name: S, description: S) -> Self {}
        }
        pub struct Http {
            pub scheme: HttpAuthScheme,
            pub bearer_format: Option<String>,
            pub description: Option<String>,
        }
        impl Clone for Http {}
        impl Default for Http {}
        impl PartialEq for Http {}
        pub struct HttpBuilder;
        impl Default for HttpBuilder {}
        impl HttpBuilder {
            pub fn new() -> HttpBuilder {}
            pub fn build(self) -> Http {}
        }
        impl From<Http> for HttpBuilder {}
        impl From<HttpBuilder> for Http {}
        impl Http {
            pub fn new(scheme: HttpAuthScheme) -> Self {}
        }
        impl HttpBuilder {
            pub fn scheme(self, scheme: HttpAuthScheme) -> Self {}
            pub fn bearer_format<S: Into<String>>(self, bearer_format: S) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
        }
        pub enum HttpAuthScheme {
            Basic,
            Bearer,
            Digest,
            Hoba,
            Mutual,
            Negotiate,
            OAuth,
            ScramSha1,
            ScramSha256,
            Vapid,
        }
        impl Clone for HttpAuthScheme {}
        impl PartialEq for HttpAuthScheme {}
        impl Default for HttpAuthScheme {}
        pub struct OpenIdConnect {
            pub open_id_connect_url: String,
            pub description: Option<String>,
        }
        impl Clone for OpenIdConnect {}
        impl PartialEq for OpenIdConnect {}
        impl OpenIdConnect {
            pub fn new<S: Into<String>>(open_id_connect_url: S) -> Self {}
            pub fn with_description<S: Into<String>>(open_id_connect_url: S, description: S) -> Self {}
        }
        pub struct OAuth2 {
            pub flows: BTreeMap<String, Flow>,
            pub description: Option<String>,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Clone for OAuth2 {}
        impl PartialEq for OAuth2 {}
        impl OAuth2 {
            pub fn new<I: IntoIterator<Item = Flow>>(flows: I) -> Self {}
            pub fn with_description<I: IntoIterator<Item = Flow>, S: Into<String>>(flows: I, description: S) -> Self {}
        }
        pub enum Flow {
            Implicit(Implicit),
            Password(Password),
            ClientCredentials(ClientCredentials),
            AuthorizationCode(AuthorizationCode),
        }
        impl Clone for Flow {}
        impl PartialEq for Flow {}
        pub struct Implicit {
            pub authorization_url: String,
            pub refresh_url: Option<String>,
            pub scopes: Scopes,
        }
        impl Clone for Implicit {}
        impl PartialEq for Implicit {}
        impl Implicit {
            pub fn new<S: Into<String>>(authorization_url: S, scopes: Scopes) -> Self {}
            pub fn with_refresh_url<S: Into<String>>(authorization_url: S, scopes: Scopes, refresh_url: S) -> Self {}
        }
        pub struct AuthorizationCode {
            pub authorization_url: String,
            pub token_url: String,
            pub refresh_url: Option<String>,
            pub scopes: Scopes,
        }
        impl Clone for AuthorizationCode {}
        impl PartialEq for AuthorizationCode {}
        impl AuthorizationCode {
            pub fn new<A: Into<String>, T: Into<String>>(authorization_url: A, token_url: T, scopes: Scopes) -> Self {}
            pub fn with_refresh_url<S: Into<String>>(authorization_url: S, token_url: S, scopes: Scopes, refresh_url: S) -> Self {}
        }
        pub struct Password {
            pub token_url: String,
            pub refresh_url: Option<String>,
            pub scopes: Scopes,
        }
        impl Clone for Password {}
        impl PartialEq for Password {}
        impl Password {
            pub fn new<S: Into<String>>(token_url: S, scopes: Scopes) -> Self {}
            pub fn with_refresh_url<S: Into<String>>(token_url: S, scopes: Scopes, refresh_url: S) -> Self {}
        }
        pub struct ClientCredentials {
            pub token_url: String,
            pub refresh_url: Option<String>,
            pub scopes: Scopes,
        }
        impl Clone for ClientCredentials {}
        impl PartialEq for ClientCredentials {}
        impl ClientCredentials {
            pub fn new<S: Into<String>>(token_url: S, scopes: Scopes) -> Self {}
            pub fn with_refresh_url<S: Into<String>>(token_url: S, scopes: Scopes, refresh_url: S) -> Self {}
        }
        pub struct Scopes;
        impl Default for Scopes {}
        impl Clone for Scopes {}
        impl PartialEq for Scopes {}
        impl Scopes {
            pub fn new() -> Self {}
            pub fn one<S: Into<String>>(scope: S, description: S) -> Self {}
        }
        impl<I> FromIterator<(I, I)> for Scopes where I: Into<String> {}
    }
    pub mod server {
        use std::collections::BTreeMap;
        pub struct Server {
            pub url: String,
            pub description: Option<String>,
            pub variables: Option<BTreeMap<String, ServerVariable>>,
        }
        impl Default for Server {}
        impl Clone for Server {}
        impl PartialEq for Server {}
        pub struct ServerBuilder;
        impl Default for ServerBuilder {}
        impl ServerBuilder {
            pub fn new() -> ServerBuilder {}
            pub fn build(self) -> Server {}
        }
        impl From<Server> for ServerBuilder {}
        impl From<ServerBuilder> for Server {}
        impl Server {
            pub fn new<S: Into<String>>(url: S) -> Self {}
        }
        impl ServerBuilder {
            pub fn url<U: Into<String>>(self, url: U) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn parameter<N: Into<String>, V: Into<ServerVariable>>(self, name: N, variable: V) -> Self {}
        }
        pub struct ServerVariable;
        impl Default for ServerVariable {}
        impl Clone for ServerVariable {}
        impl PartialEq for ServerVariable {}
        pub struct ServerVariableBuilder;
        impl Default for ServerVariableBuilder {}
        impl ServerVariableBuilder {
            pub fn new() -> ServerVariableBuilder {}
            pub fn build(self) -> ServerVariable {}
        }
        impl From<ServerVariable> for ServerVariableBuilder {}
        impl From<ServerVariableBuilder> for ServerVariable {}
        impl ServerVariableBuilder {
            pub fn default_value<S: Into<String>>(self, default_value: S) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn enum_values<I: IntoIterator<Item = V>, V: Into<String>>(self, enum_values: Option<I>) -> Self {}
        }
    }
    pub mod tag {
        use std::collections::HashMap;
        use super::external_docs::ExternalDocs;
        pub struct Tag {
            pub name: String,
            pub description: Option<String>,
            pub external_docs: Option<ExternalDocs>,
            pub extensions: Option<HashMap<String, serde_json::Value>>,
        }
        impl Default for Tag {}
        impl Clone for Tag {}
        impl PartialEq for Tag {}
        pub struct TagBuilder;
        impl Default for TagBuilder {}
        impl TagBuilder {
            pub fn new() -> TagBuilder {}
            pub fn build(self) -> Tag {}
        }
        impl From<Tag> for TagBuilder {}
        impl From<TagBuilder> for Tag {}
        impl Tag {
            pub fn new<S: AsRef<str>>(name: S) -> Self {}
        }
        impl TagBuilder {
            pub fn name<I: Into<String>>(self, name: I) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn external_docs(self, external_docs: Option<ExternalDocs>) -> Self {}
            pub fn extensions(self, extensions: Option<HashMap<String, serde_json::Value>>) -> Self {}
        }
    }
    pub mod xml {
        use std::borrow::Cow;
        pub struct Xml {
            pub name: Option<Cow<'static, str>>,
            pub namespace: Option<Cow<'static, str>>,
            pub prefix: Option<Cow<'static, str>>,
            pub attribute: Option<bool>,
            pub wrapped: Option<bool>,
        }
        impl Default for Xml {}
        impl Clone for Xml {}
        impl PartialEq for Xml {}
        pub struct XmlBuilder;
        impl Default for XmlBuilder {}
        impl XmlBuilder {
            pub fn new() -> XmlBuilder {}
            pub fn build(self) -> Xml {}
        }
        impl From<Xml> for XmlBuilder {}
        impl From<XmlBuilder> for Xml {}
        impl Xml {
            pub fn new() -> Self {}
        }
        impl XmlBuilder {
            pub fn name<S: Into<Cow<'static, str>>>(self, name: Option<S>) -> Self {}
            pub fn namespace<S: Into<Cow<'static, str>>>(self, namespace: Option<S>) -> Self {}
            pub fn prefix<S: Into<Cow<'static, str>>>(self, prefix: Option<S>) -> Self {}
            pub fn attribute(self, attribute: Option<bool>) -> Self {}
            pub fn wrapped(self, wrapped: Option<bool>) -> Self {}
        }
    }
    pub struct OpenApi {
        pub openapi: OpenApiVersion,
        pub info: Info,
        pub servers: Option<Vec<Server>>,
        pub paths: Paths,
        pub components: Option<Components>,
        pub security: Option<Vec<SecurityRequirement>>,
        pub tags: Option<Vec<Tag>>,
        pub external_docs: Option<ExternalDocs>,
    }
    impl Default for OpenApi {}
    impl Clone for OpenApi {}
    impl PartialEq for OpenApi {}
    pub struct OpenApiBuilder;
    impl Default for OpenApiBuilder {}
    impl OpenApiBuilder {
        pub fn new() -> OpenApiBuilder {}
        pub fn build(self) -> OpenApi {}
    }
    impl From<OpenApi> for OpenApiBuilder {}
    impl From<OpenApiBuilder> for OpenApi {}
    impl OpenApi {
        pub fn new<P: Into<Paths>>(info: Info, paths: P) -> Self {}
        pub fn to_json(&self) -> Result<String, serde_json::Error> {}
        pub fn to_pretty_json(&self) -> Result<String, serde_json::Error> {}
        pub fn merge(&mut self, other: OpenApi) {}
    }
    impl OpenApiBuilder {
        pub fn info<I: Into<Info>>(self, info: I) -> Self {}
        pub fn servers<I: IntoIterator<Item = Server>>(self, servers: Option<I>) -> Self {}
        pub fn paths<P: Into<Paths>>(self, paths: P) -> Self {}
        pub fn components(self, components: Option<Components>) -> Self {}
        pub fn security<I: IntoIterator<Item = SecurityRequirement>>(self, security: Option<I>) -> Self {}
        pub fn tags<I: IntoIterator<Item = Tag>>(self, tags: Option<I>) -> Self {}
        pub fn external_docs(self, external_docs: Option<ExternalDocs>) -> Self {}
    }
    pub enum OpenApiVersion {
        Version3,
    }
    impl Clone for OpenApiVersion {}
    impl PartialEq for OpenApiVersion {}
    impl Default for OpenApiVersion {}
    pub enum Deprecated {
        True,
        False,
    }
    impl PartialEq for Deprecated {}
    impl Clone for Deprecated {}
    impl Default for Deprecated {}
    pub enum Required {
        True,
        False,
    }
    impl PartialEq for Required {}
    impl Clone for Required {}
    impl Default for Required {}
    pub enum RefOr<T> {
        Ref(Ref),
        T(T),
    }
    impl<T: Clone> Clone for RefOr<T> {}
    impl<T: PartialEq> PartialEq for RefOr<T> {}
}
pub trait OpenApi {
    fn openapi() -> openapi::OpenApi;
}
pub trait ToSchema<'__s> {
    fn schema() -> (&'__s str, openapi::RefOr<openapi::schema::Schema>);
    fn aliases() -> Vec<(&'__s str, openapi::schema::Schema)> {}
}
impl<'__s, T: ToSchema<'__s>> From<T> for openapi::RefOr<openapi::schema::Schema> {}
pub type TupleUnit = ();
impl<'__s> ToSchema<'__s> for TupleUnit {}
mod utoipa {
    pub use super::*;
}
pub trait PartialSchema {
    fn schema() -> openapi::RefOr<openapi::schema::Schema>;
}
impl PartialSchema for i8 {}
impl PartialSchema for i16 {}
impl PartialSchema for i32 {}
impl PartialSchema for i64 {}
impl PartialSchema for i128 {}
impl PartialSchema for isize {}
impl PartialSchema for u8 {}
impl PartialSchema for u16 {}
impl PartialSchema for u32 {}
impl PartialSchema for u64 {}
impl PartialSchema for u128 {}
impl PartialSchema for usize {}
impl PartialSchema for bool {}
impl PartialSchema for f32 {}
impl PartialSchema for f64 {}
impl PartialSchema for String {}
impl PartialSchema for str {}
impl PartialSchema for char {}
impl PartialSchema for Option<i8> {}
impl PartialSchema for Option<i16> {}
impl PartialSchema for Option<i32> {}
impl PartialSchema for Option<i64> {}
impl PartialSchema for Option<i128> {}
impl PartialSchema for Option<isize> {}
impl PartialSchema for Option<u8> {}
impl PartialSchema for Option<u16> {}
impl PartialSchema for Option<u32> {}
impl PartialSchema for Option<u64> {}
impl PartialSchema for Option<u128> {}
impl PartialSchema for Option<usize> {}
impl PartialSchema for Option<bool> {}
impl PartialSchema for Option<f32> {}
impl PartialSchema for Option<f64> {}
impl PartialSchema for Option<String> {}
impl PartialSchema for Option<&str> {}
impl PartialSchema for Option<char> {}
impl PartialSchema for &str {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for Vec<T> {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for Option<Vec<T>> {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for [T] {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for &[T] {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for &mut [T] {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for Option<&[T]> {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for Option<&mut [T]> {}
impl<'__s, T: ToSchema<'__s>> PartialSchema for Option<T> {}
impl<'__s, K: PartialSchema, V: ToSchema<'__s>> PartialSchema for BTreeMap<K, V> {}
impl<'__s, K: PartialSchema, V: ToSchema<'__s>> PartialSchema for Option<BTreeMap<K, V>> {}
impl<'__s, K: PartialSchema, V: ToSchema<'__s>> PartialSchema for HashMap<K, V> {}
impl<'__s, K: PartialSchema, V: ToSchema<'__s>> PartialSchema for Option<HashMap<K, V>> {}
pub trait Path {
    fn path() -> String;
    fn path_item(default_tag: Option<&str>) -> openapi::path::PathItem;
}
pub trait Modify {
    fn modify(&self, openapi: &mut openapi::OpenApi);
}
pub trait IntoParams {
    fn into_params(parameter_in_provider: impl Fn() -> Option<openapi::path::ParameterIn>) -> Vec<openapi::path::Parameter>;
}
pub trait IntoResponses {
    fn responses() -> BTreeMap<String, openapi::RefOr<openapi::response::Response>>;
}
pub trait ToResponse<'__r> {
    fn response() -> (&'__r str, openapi::RefOr<openapi::response::Response>);
}

/// Documents a handler: its method and path stand among the arguments, `path(get, path = "/users/{id}")`.
#[twelve::handler(path = 0)]
#[proc_macro_attribute]
pub fn path(attr: TokenStream, item: TokenStream) -> TokenStream {}

#[proc_macro_attribute]
pub fn schema(attr: TokenStream, item: TokenStream) -> TokenStream {}

#[twelve::derive]
#[macro_export]
macro_rules! ToSchema {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl<'s> $crate::ToSchema<'s> for $name {}
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl<'s> $crate::ToSchema<'s> for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! OpenApi {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::OpenApi for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! IntoParams {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::IntoParams for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! IntoResponses {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::IntoResponses for $name {}
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::IntoResponses for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! ToResponse {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl<'r> $crate::ToResponse<'r> for $name {}
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl<'r> $crate::ToResponse<'r> for $name {}
    };
}
