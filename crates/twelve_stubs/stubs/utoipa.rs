//! package = "utoipa", version = ">=5, <6"

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::option::Option;
pub mod openapi {
    use serde::de::Error;
    use self::path::PathsMap;
    pub use self::content::{Content, ContentBuilder};
    pub use self::external_docs::ExternalDocs;
    pub use self::header::{Header, HeaderBuilder};
    pub use self::info::{Contact, ContactBuilder, Info, InfoBuilder, License, LicenseBuilder};
    pub use self::path::{HttpMethod, PathItem, Paths, PathsBuilder};
    pub use self::response::{Response, ResponseBuilder, Responses, ResponsesBuilder};
    pub use self::schema::{AllOf, AllOfBuilder, Array, ArrayBuilder, Components, ComponentsBuilder, Discriminator, KnownFormat, Object, ObjectBuilder, OneOf, OneOfBuilder, Ref, Schema, SchemaFormat, ToArray, Type};
    pub use self::security::SecurityRequirement;
    pub use self::server::{Server, ServerBuilder, ServerVariable, ServerVariableBuilder};
    pub use self::tag::Tag;
    use crate::openapi::extensions::Extensions;
    pub mod content {
        use std::collections::BTreeMap;
        use serde_json::Value;
        use super::{builder, RefOr, Schema};
        use super::example::Example;
        use super::extensions::Extensions;
        use super::encoding::Encoding;
        pub struct Content {
            pub schema: Option<RefOr<Schema>>,
            pub example: Option<Value>,
            pub examples: BTreeMap<String, RefOr<Example>>,
            pub encoding: BTreeMap<String, Encoding>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Content {}
        impl Clone for Content {}
        impl PartialEq for Content {}
        impl Content {
            pub fn builder() -> ContentBuilder {}
        }
        pub struct ContentBuilder;
        impl Default for ContentBuilder {}
        impl ContentBuilder {
            pub fn new() -> ContentBuilder {}
            pub fn build(self) -> Content {}
        }
        impl From<Content> for ContentBuilder {}
        impl From<ContentBuilder> for Content {}
        impl Content {
            pub fn new<I: Into<RefOr<Schema>>>(schema: Option<I>) -> Self {}
        }
        impl ContentBuilder {
            pub fn schema<I: Into<RefOr<Schema>>>(self, schema: Option<I>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn examples_from_iter<E: IntoIterator<Item = (N, V)>, N: Into<String>, V: Into<RefOr<Example>>>(self, examples: E) -> Self {}
            pub fn encoding<S: Into<String>, E: Into<Encoding>>(self, property_name: S, encoding: E) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
    }
    pub mod encoding {
        use std::collections::BTreeMap;
        use super::extensions::Extensions;
        use super::{builder, Header};
        use super::path::ParameterStyle;
        pub struct Encoding {
            pub content_type: Option<String>,
            pub headers: BTreeMap<String, Header>,
            pub style: Option<ParameterStyle>,
            pub explode: Option<bool>,
            pub allow_reserved: Option<bool>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Encoding {}
        impl Clone for Encoding {}
        impl PartialEq for Encoding {}
        impl Encoding {
            pub fn builder() -> EncodingBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
    }
    pub mod example {
        use super::{builder, RefOr};
        pub struct Example {
            pub summary: String,
            pub description: String,
            pub value: Option<serde_json::Value>,
            pub external_value: String,
        }
        impl Default for Example {}
        impl Clone for Example {}
        impl PartialEq for Example {}
        impl Example {
            pub fn builder() -> ExampleBuilder {}
        }
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
    pub mod extensions {
        use std::collections::HashMap;
        use std::ops::{Deref, DerefMut};
        use super::builder;
        pub struct Extensions;
        impl Default for Extensions {}
        impl Clone for Extensions {}
        impl PartialEq for Extensions {}
        impl Extensions {
            pub fn builder() -> ExtensionsBuilder {}
        }
        pub struct ExtensionsBuilder;
        impl Default for ExtensionsBuilder {}
        impl ExtensionsBuilder {
            pub fn new() -> ExtensionsBuilder {}
            pub fn build(self) -> Extensions {}
        }
        impl From<Extensions> for ExtensionsBuilder {}
        impl From<ExtensionsBuilder> for Extensions {}
        impl Extensions {
            pub fn merge(&mut self, other: Extensions) {}
        }
        impl Deref for Extensions {
            type Target = HashMap<String, serde_json::Value>;
        }
        impl DerefMut for Extensions {}
        impl<K, V> FromIterator<(K, V)> for Extensions where K: Into<String>, V: Into<serde_json::Value> {}
        impl From<Extensions> for HashMap<String, serde_json::Value> {}
        impl ExtensionsBuilder {
            pub fn add<K, V>(self, key: K, value: V) -> Self where K: Into<String>, V: Into<serde_json::Value> {}
        }
    }
    pub mod external_docs {
        use super::extensions::Extensions;
        use super::builder;
        pub struct ExternalDocs {
            pub url: String,
            pub description: Option<String>,
            pub extensions: Option<Extensions>,
        }
        impl Default for ExternalDocs {}
        impl Clone for ExternalDocs {}
        impl PartialEq for ExternalDocs {}
        impl ExternalDocs {
            pub fn builder() -> ExternalDocsBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
    }
    pub mod header {
        use super::{builder, RefOr, Schema};
        pub struct Header {
            pub schema: RefOr<Schema>,
            pub description: Option<String>,
        }
        impl Clone for Header {}
        impl PartialEq for Header {}
        impl Header {
            pub fn builder() -> HeaderBuilder {}
        }
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
        use super::builder;
        use super::extensions::Extensions;
        pub struct Info {
            pub title: String,
            pub description: Option<String>,
            pub terms_of_service: Option<String>,
            pub contact: Option<Contact>,
            pub license: Option<License>,
            pub version: String,
            pub extensions: Option<Extensions>,
        }
        impl Default for Info {}
        impl Clone for Info {}
        impl PartialEq for Info {}
        impl Info {
            pub fn builder() -> InfoBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
        pub struct Contact {
            pub name: Option<String>,
            pub url: Option<String>,
            pub email: Option<String>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Contact {}
        impl Clone for Contact {}
        impl PartialEq for Contact {}
        impl Contact {
            pub fn builder() -> ContactBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
        pub struct License {
            pub name: String,
            pub url: Option<String>,
            pub identifier: Option<String>,
            pub extensions: Option<Extensions>,
        }
        impl Default for License {}
        impl Clone for License {}
        impl PartialEq for License {}
        impl License {
            pub fn builder() -> LicenseBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn identifier<S: Into<String>>(self, identifier: Option<S>) -> Self {}
        }
    }
    pub mod link {
        use std::collections::BTreeMap;
        use super::extensions::Extensions;
        use super::{builder, Server};
        pub struct Link {
            pub operation_ref: String,
            pub operation_id: String,
            pub parameters: BTreeMap<String, serde_json::Value>,
            pub request_body: Option<serde_json::Value>,
            pub description: String,
            pub server: Option<Server>,
            pub extensions: Option<Extensions>,
        }
        impl Clone for Link {}
        impl PartialEq for Link {}
        impl Default for Link {}
        impl Link {
            pub fn builder() -> LinkBuilder {}
        }
        pub struct LinkBuilder;
        impl Default for LinkBuilder {}
        impl LinkBuilder {
            pub fn new() -> LinkBuilder {}
            pub fn build(self) -> Link {}
        }
        impl From<Link> for LinkBuilder {}
        impl From<LinkBuilder> for Link {}
        impl LinkBuilder {
            pub fn operation_ref<S: Into<String>>(self, operation_ref: S) -> Self {}
            pub fn operation_id<S: Into<String>>(self, operation_id: S) -> Self {}
            pub fn parameter<N: Into<String>, V: Into<serde_json::Value>>(self, name: N, value: V) -> Self {}
            pub fn request_body<B: Into<serde_json::Value>>(self, request_body: Option<B>) -> Self {}
            pub fn description<S: Into<String>>(self, description: S) -> Self {}
            pub fn server<S: Into<Server>>(self, server: Option<S>) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
    }
    pub mod path {
        use crate::Path;
        use serde_json::Value;
        use super::{builder, Deprecated, ExternalDocs, RefOr, Required, Schema, Server};
        use super::extensions::Extensions;
        use super::request_body::RequestBody;
        use super::response::{Response, Responses};
        use super::security::SecurityRequirement;
        pub type PathsMap<K, V> = std::collections::BTreeMap<K, V>;
        pub struct Paths {
            pub paths: PathsMap<String, PathItem>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Paths {}
        impl Clone for Paths {}
        impl PartialEq for Paths {}
        impl Paths {
            pub fn builder() -> PathsBuilder {}
        }
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
            pub fn get_path_operation<P: AsRef<str>>(&self, path: P, http_method: HttpMethod) -> Option<&Operation> {}
            pub fn add_path_operation<P: AsRef<str>, O: Into<Operation>>(&mut self, path: P, http_methods: Vec<HttpMethod>, operation: O) {}
            pub fn merge(&mut self, other_paths: Paths) {}
        }
        impl PathsBuilder {
            pub fn path<I: Into<String>>(self, path: I, item: PathItem) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn path_from<P: Path>(self) -> Self {}
        }
        pub struct PathItem {
            pub summary: Option<String>,
            pub description: Option<String>,
            pub servers: Option<Vec<Server>>,
            pub parameters: Option<Vec<Parameter>>,
            pub get: Option<Operation>,
            pub put: Option<Operation>,
            pub post: Option<Operation>,
            pub delete: Option<Operation>,
            pub options: Option<Operation>,
            pub head: Option<Operation>,
            pub patch: Option<Operation>,
            pub trace: Option<Operation>,
            pub extensions: Option<Extensions>,
        }
        impl Default for PathItem {}
        impl Clone for PathItem {}
        impl PartialEq for PathItem {}
        impl PathItem {
            pub fn builder() -> PathItemBuilder {}
        }
        pub struct PathItemBuilder;
        impl Default for PathItemBuilder {}
        impl PathItemBuilder {
            pub fn new() -> PathItemBuilder {}
            pub fn build(self) -> PathItem {}
        }
        impl From<PathItem> for PathItemBuilder {}
        impl From<PathItemBuilder> for PathItem {}
        impl PathItem {
            pub fn new<O: Into<Operation>>(http_method: HttpMethod, operation: O) -> Self {}
            pub fn from_http_methods<I: IntoIterator<Item = HttpMethod>, O: Into<Operation>>(http_methods: I, operation: O) -> Self {}
            pub fn merge_operations(&mut self, path_item: PathItem) {}
        }
        impl PathItemBuilder {
            pub fn operation<O: Into<Operation>>(self, http_method: HttpMethod, operation: O) -> Self {}
            pub fn summary<S: Into<String>>(self, summary: Option<S>) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn servers<I: IntoIterator<Item = Server>>(self, servers: Option<I>) -> Self {}
            pub fn parameters<I: IntoIterator<Item = Parameter>>(self, parameters: Option<I>) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
        pub enum HttpMethod {
            Get,
            Post,
            Put,
            Delete,
            Options,
            Head,
            Patch,
            Trace,
        }
        impl PartialEq for HttpMethod {}
        impl std::hash::Hash for HttpMethod {}
        impl PartialOrd for HttpMethod {}
        impl Ord for HttpMethod {}
        impl Clone for HttpMethod {}
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
            pub extensions: Option<Extensions>,
        }
        impl Default for Operation {}
        impl Clone for Operation {}
        impl PartialEq for Operation {}
        impl Operation {
            pub fn builder() -> OperationBuilder {}
        }
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
            pub fn tags<I: IntoIterator<Item = V>, V: Into<String>>(self, tags: Option<I>) -> Self {}
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
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
            pub extensions: Option<Extensions>,
        }
        impl Default for Parameter {}
        impl Clone for Parameter {}
        impl PartialEq for Parameter {}
        impl Parameter {
            pub fn builder() -> ParameterBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
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
        use super::extensions::Extensions;
        use super::{builder, Content, Required};
        pub struct RequestBody {
            pub description: Option<String>,
            pub content: BTreeMap<String, Content>,
            pub required: Option<Required>,
            pub extensions: Option<Extensions>,
        }
        impl Default for RequestBody {}
        impl Clone for RequestBody {}
        impl PartialEq for RequestBody {}
        impl RequestBody {
            pub fn builder() -> RequestBodyBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
    }
    pub mod response {
        use std::collections::BTreeMap;
        use indexmap::IndexMap;
        use crate::openapi::{Ref, RefOr};
        use crate::IntoResponses;
        use super::extensions::Extensions;
        use super::link::Link;
        use super::{builder, Content};
        use super::header::Header;
        pub struct Responses {
            pub responses: BTreeMap<String, RefOr<Response>>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Responses {}
        impl Clone for Responses {}
        impl PartialEq for Responses {}
        impl Responses {
            pub fn builder() -> ResponsesBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
        impl From<Responses> for BTreeMap<String, RefOr<Response>> {}
        impl<C, R> FromIterator<(C, R)> for Responses where C: Into<String>, R: Into<RefOr<Response>> {}
        pub struct Response {
            pub description: String,
            pub headers: BTreeMap<String, Header>,
            pub content: IndexMap<String, Content>,
            pub extensions: Option<Extensions>,
            pub links: BTreeMap<String, RefOr<Link>>,
        }
        impl Default for Response {}
        impl Clone for Response {}
        impl PartialEq for Response {}
        impl Response {
            pub fn builder() -> ResponseBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn link<S: Into<String>, L: Into<RefOr<Link>>>(self, name: S, link: L) -> Self {}
        }
        impl From<ResponseBuilder> for RefOr<Response> {}
        impl From<Ref> for RefOr<Response> {}
    }
    pub mod schema {
        use std::collections::BTreeMap;
        use serde_json::Value;
        use super::extensions::Extensions;
        use super::{RefOr, builder, Deprecated, Response};
        use super::security::SecurityScheme;
        use super::xml::Xml;
        use crate::{ToResponse, ToSchema};
        pub fn empty() -> Schema {}
        pub struct Components {
            pub schemas: BTreeMap<String, RefOr<Schema>>,
            pub responses: BTreeMap<String, RefOr<Response>>,
            pub security_schemes: BTreeMap<String, SecurityScheme>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Components {}
        impl Clone for Components {}
        impl PartialEq for Components {}
        impl Components {
            pub fn builder() -> ComponentsBuilder {}
        }
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
            pub fn add_security_scheme<N: Into<String>, S: Into<SecurityScheme>>(&mut self, name: N, security_scheme: S) {}
            pub fn add_security_schemes_from_iter<I: IntoIterator<Item = (N, S)>, N: Into<String>, S: Into<SecurityScheme>>(&mut self, schemas: I) {}
        }
        impl ComponentsBuilder {
            pub fn schema<S: Into<String>, I: Into<RefOr<Schema>>>(self, name: S, schema: I) -> Self {}
            pub fn schema_from<I: ToSchema>(self) -> Self {}
            pub fn schemas_from_iter<I: IntoIterator<Item = (S, C)>, C: Into<RefOr<Schema>>, S: Into<String>>(self, schemas: I) -> Self {}
            pub fn response<S: Into<String>, R: Into<RefOr<Response>>>(self, name: S, response: R) -> Self {}
            pub fn response_from<'r, I: ToResponse<'r>>(self) -> Self {}
            pub fn responses_from_iter<I: IntoIterator<Item = (S, R)>, S: Into<String>, R: Into<RefOr<Response>>>(self, responses: I) -> Self {}
            pub fn security_scheme<N: Into<String>, S: Into<SecurityScheme>>(self, name: N, security_scheme: S) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
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
            pub extensions: Option<Extensions>,
        }
        impl Clone for Discriminator {}
        impl Default for Discriminator {}
        impl PartialEq for Discriminator {}
        impl Discriminator {
            pub fn new<I: Into<String>>(property_name: I) -> Self {}
            pub fn with_mapping<P: Into<String>, M: IntoIterator<Item = (K, V)>, K: Into<String>, V: Into<String>>(property_name: P, mapping: M) -> Self {}
        }
        pub struct OneOf {
            pub items: Vec<RefOr<Schema>>,
            pub schema_type: SchemaType,
            pub title: Option<String>,
            pub description: Option<String>,
            pub default: Option<Value>,
            pub example: Option<Value>,
            pub examples: Vec<Value>,
            pub discriminator: Option<Discriminator>,
            pub extensions: Option<Extensions>,
        }
        impl Clone for OneOf {}
        impl PartialEq for OneOf {}
        impl OneOf {
            pub fn builder() -> OneOfBuilder {}
        }
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
        impl Default for OneOf {}
        impl OneOfBuilder {
            pub fn item<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn schema_type<T: Into<SchemaType>>(self, schema_type: T) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn examples<I: IntoIterator<Item = V>, V: Into<Value>>(self, examples: I) -> Self {}
            pub fn discriminator(self, discriminator: Option<Discriminator>) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<OneOf> for Schema {}
        impl From<OneOfBuilder> for RefOr<Schema> {}
        impl From<OneOfBuilder> for ArrayItems {}
        impl From<OneOfBuilder> for Schema {}
        pub struct AllOf {
            pub items: Vec<RefOr<Schema>>,
            pub schema_type: SchemaType,
            pub title: Option<String>,
            pub description: Option<String>,
            pub default: Option<Value>,
            pub example: Option<Value>,
            pub examples: Vec<Value>,
            pub discriminator: Option<Discriminator>,
            pub extensions: Option<Extensions>,
        }
        impl Clone for AllOf {}
        impl PartialEq for AllOf {}
        impl AllOf {
            pub fn builder() -> AllOfBuilder {}
        }
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
        impl Default for AllOf {}
        impl AllOfBuilder {
            pub fn item<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn schema_type<T: Into<SchemaType>>(self, schema_type: T) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn examples<I: IntoIterator<Item = V>, V: Into<Value>>(self, examples: I) -> Self {}
            pub fn discriminator(self, discriminator: Option<Discriminator>) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<AllOf> for Schema {}
        impl From<AllOfBuilder> for RefOr<Schema> {}
        impl From<AllOfBuilder> for ArrayItems {}
        impl From<AllOfBuilder> for Schema {}
        pub struct AnyOf {
            pub items: Vec<RefOr<Schema>>,
            pub schema_type: SchemaType,
            pub description: Option<String>,
            pub default: Option<Value>,
            pub example: Option<Value>,
            pub examples: Vec<Value>,
            pub discriminator: Option<Discriminator>,
            pub extensions: Option<Extensions>,
        }
        impl Clone for AnyOf {}
        impl PartialEq for AnyOf {}
        impl AnyOf {
            pub fn builder() -> AnyOfBuilder {}
        }
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
        impl Default for AnyOf {}
        impl AnyOfBuilder {
            pub fn item<I: Into<RefOr<Schema>>>(self, component: I) -> Self {}
            pub fn schema_type<T: Into<SchemaType>>(self, schema_type: T) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn examples<I: IntoIterator<Item = V>, V: Into<Value>>(self, examples: I) -> Self {}
            pub fn discriminator(self, discriminator: Option<Discriminator>) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<AnyOf> for Schema {}
        impl From<AnyOfBuilder> for RefOr<Schema> {}
        impl From<AnyOfBuilder> for ArrayItems {}
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
            pub property_names: Option<Box<Schema>>,
            pub deprecated: Option<Deprecated>,
            pub example: Option<Value>,
            pub examples: Vec<Value>,
            pub write_only: Option<bool>,
            pub read_only: Option<bool>,
            pub xml: Option<Xml>,
            pub multiple_of: Option<crate::utoipa::Number>,
            pub maximum: Option<crate::utoipa::Number>,
            pub minimum: Option<crate::utoipa::Number>,
            pub exclusive_maximum: Option<crate::utoipa::Number>,
            pub exclusive_minimum: Option<crate::utoipa::Number>,
            pub max_length: Option<usize>,
            pub min_length: Option<usize>,
            pub pattern: Option<String>,
            pub max_properties: Option<usize>,
            pub min_properties: Option<usize>,
            pub extensions: Option<Extensions>,
            pub content_encoding: String,
            pub content_media_type: String,
        }
        impl Default for Object {}
        impl Clone for Object {}
        impl PartialEq for Object {}
        impl Object {
            pub fn builder() -> ObjectBuilder {}
        }
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
            pub fn with_type<T: Into<SchemaType>>(schema_type: T) -> Self {}
        }
        impl From<Object> for Schema {}
        impl From<Object> for ArrayItems {}
        impl ToArray for Object {}
        impl ObjectBuilder {
            pub fn schema_type<T: Into<SchemaType>>(self, schema_type: T) -> Self {}
            pub fn format(self, format: Option<SchemaFormat>) -> Self {}
            pub fn property<S: Into<String>, I: Into<RefOr<Schema>>>(self, property_name: S, component: I) -> Self {}
            pub fn additional_properties<I: Into<AdditionalProperties<Schema>>>(self, additional_properties: Option<I>) -> Self {}
            pub fn property_names<S: Into<Schema>>(self, property_name: Option<S>) -> Self {}
            pub fn required<I: Into<String>>(self, required_field: I) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn deprecated(self, deprecated: Option<Deprecated>) -> Self {}
            pub fn enum_values<I: IntoIterator<Item = E>, E: Into<Value>>(self, enum_values: Option<I>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn examples<I: IntoIterator<Item = V>, V: Into<Value>>(self, examples: I) -> Self {}
            pub fn write_only(self, write_only: Option<bool>) -> Self {}
            pub fn read_only(self, read_only: Option<bool>) -> Self {}
            pub fn xml(self, xml: Option<Xml>) -> Self {}
            pub fn multiple_of<N: Into<crate::utoipa::Number>>(self, multiple_of: Option<N>) -> Self {}
            pub fn maximum<N: Into<crate::utoipa::Number>>(self, maximum: Option<N>) -> Self {}
            pub fn minimum<N: Into<crate::utoipa::Number>>(self, minimum: Option<N>) -> Self {}
            pub fn exclusive_maximum<N: Into<crate::utoipa::Number>>(self, exclusive_maximum: Option<N>) -> Self {}
            pub fn exclusive_minimum<N: Into<crate::utoipa::Number>>(self, exclusive_minimum: Option<N>) -> Self {}
            pub fn max_length(self, max_length: Option<usize>) -> Self {}
            pub fn min_length(self, min_length: Option<usize>) -> Self {}
            pub fn pattern<I: Into<String>>(self, pattern: Option<I>) -> Self {}
            pub fn max_properties(self, max_properties: Option<usize>) -> Self {}
            pub fn min_properties(self, min_properties: Option<usize>) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn content_encoding<S: Into<String>>(self, content_encoding: S) -> Self {}
            pub fn content_media_type<S: Into<String>>(self, content_media_type: S) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<ObjectBuilder> for Schema {}
        impl From<ObjectBuilder> for RefOr<Schema> {}
        impl From<RefOr<Schema>> for Schema {}
        impl From<ObjectBuilder> for ArrayItems {}
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
        impl From<RefBuilder> for AdditionalProperties<Schema> {}
        impl From<Schema> for AdditionalProperties<Schema> {}
        impl From<AllOfBuilder> for AdditionalProperties<Schema> {}
        pub struct Ref {
            pub ref_location: String,
            pub description: String,
            pub summary: String,
        }
        impl Default for Ref {}
        impl Clone for Ref {}
        impl PartialEq for Ref {}
        impl Ref {
            pub fn builder() -> RefBuilder {}
        }
        pub struct RefBuilder;
        impl Default for RefBuilder {}
        impl RefBuilder {
            pub fn new() -> RefBuilder {}
            pub fn build(self) -> Ref {}
        }
        impl From<Ref> for RefBuilder {}
        impl From<RefBuilder> for Ref {}
        impl Ref {
            pub fn new<I: Into<String>>(ref_location: I) -> Self {}
            pub fn from_schema_name<I: Into<String>>(schema_name: I) -> Self {}
            pub fn from_response_name<I: Into<String>>(response_name: I) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl RefBuilder {
            pub fn ref_location(self, ref_location: String) -> Self {}
            pub fn ref_location_from_schema_name<S: Into<String>>(self, schema_name: S) -> Self {}
            pub fn description<S: Into<String>>(self, description: Option<S>) -> Self {}
            pub fn summary<S: Into<String>>(self, summary: S) -> Self {}
        }
        impl From<RefBuilder> for RefOr<Schema> {}
        impl From<RefBuilder> for ArrayItems {}
        impl From<Ref> for RefOr<Schema> {}
        impl From<Ref> for ArrayItems {}
        impl<T> From<T> for RefOr<T> {}
        impl Default for RefOr<Schema> {}
        impl ToArray for RefOr<Schema> {}
        impl From<Object> for RefOr<Schema> {}
        impl From<Array> for RefOr<Schema> {}
        pub enum ArrayItems {
            RefOrSchema(Box<RefOr<Schema>>),
            False,
        }
        impl Clone for ArrayItems {}
        impl PartialEq for ArrayItems {}
        impl Default for ArrayItems {}
        impl From<RefOr<Schema>> for ArrayItems {}
        pub struct Array {
            pub schema_type: SchemaType,
            pub title: Option<String>,
            pub items: ArrayItems,
            pub prefix_items: Vec<Schema>,
            pub description: Option<String>,
            pub deprecated: Option<Deprecated>,
            pub example: Option<Value>,
            pub examples: Vec<Value>,
            pub default: Option<Value>,
            pub max_items: Option<usize>,
            pub min_items: Option<usize>,
            pub unique_items: bool,
            pub xml: Option<Xml>,
            pub content_encoding: String,
            pub content_media_type: String,
            pub extensions: Option<Extensions>,
        }
        impl Clone for Array {}
        impl PartialEq for Array {}
        impl Array {
            pub fn builder() -> ArrayBuilder {}
        }
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
            pub fn new_nullable<I: Into<RefOr<Schema>>>(component: I) -> Self {}
        }
        impl ArrayBuilder {
            pub fn items<I: Into<ArrayItems>>(self, items: I) -> Self {}
            pub fn prefix_items<I: IntoIterator<Item = S>, S: Into<Schema>>(self, items: I) -> Self {}
            pub fn schema_type<T: Into<SchemaType>>(self, schema_type: T) -> Self {}
            pub fn title<I: Into<String>>(self, title: Option<I>) -> Self {}
            pub fn description<I: Into<String>>(self, description: Option<I>) -> Self {}
            pub fn deprecated(self, deprecated: Option<Deprecated>) -> Self {}
            pub fn example(self, example: Option<Value>) -> Self {}
            pub fn examples<I: IntoIterator<Item = V>, V: Into<Value>>(self, examples: I) -> Self {}
            pub fn default(self, default: Option<Value>) -> Self {}
            pub fn max_items(self, max_items: Option<usize>) -> Self {}
            pub fn min_items(self, min_items: Option<usize>) -> Self {}
            pub fn unique_items(self, unique_items: bool) -> Self {}
            pub fn xml(self, xml: Option<Xml>) -> Self {}
            pub fn content_encoding<S: Into<String>>(self, content_encoding: S) -> Self {}
            pub fn content_media_type<S: Into<String>>(self, content_media_type: S) -> Self {}
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
            pub fn to_array_builder(self) -> ArrayBuilder {}
        }
        impl From<ArrayBuilder> for Schema {}
        impl From<Array> for Schema {}
        impl From<ArrayBuilder> for ArrayItems {}
        impl From<ArrayBuilder> for RefOr<Schema> {}
        impl ToArray for Array {}
        pub trait ToArray where RefOr<Schema>: From<Self>, Self: Sized {
            fn to_array(self) -> Array {}
        }
        pub enum SchemaType {
            Type(Type),
            Array(Vec<Type>),
            AnyValue,
        }
        impl Clone for SchemaType {}
        impl PartialEq for SchemaType {}
        impl Default for SchemaType {}
        impl From<Type> for SchemaType {}
        impl FromIterator<Type> for SchemaType {}
        impl SchemaType {
            pub fn new(r#type: Type) -> Self {}
            pub fn any() -> Self {}
            pub fn is_any_value(&self) -> bool {}
        }
        pub enum Type {
            Object,
            String,
            Integer,
            Number,
            Boolean,
            Array,
            Null,
        }
        impl Clone for Type {}
        impl PartialEq for Type {}
        impl Default for Type {}
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
            Time,
            Date,
            DateTime,
            Duration,
            Password,
            Email,
            IdnEmail,
            Hostname,
            IdnHostname,
            Ipv4,
            Ipv6,
            UriTemplate,
            JsonPointer,
            RelativeJsonPointer,
            Regex,
        }
        impl Clone for KnownFormat {}
        impl PartialEq for KnownFormat {}
    }
    pub mod security {
        use std::collections::BTreeMap;
        use super::builder;
        use super::extensions::Extensions;
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
            MutualTls { description: Option<String>, extensions: Option<Extensions> },
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
            pub extensions: Option<Extensions>,
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
            pub extensions: Option<Extensions>,
        }
        impl Clone for Http {}
        impl Default for Http {}
        impl PartialEq for Http {}
        impl Http {
            pub fn builder() -> HttpBuilder {}
        }
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
            pub extensions: Option<Extensions>,
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
            pub extensions: Option<Extensions>,
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
            pub extensions: Option<Extensions>,
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
            pub extensions: Option<Extensions>,
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
            pub extensions: Option<Extensions>,
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
            pub extensions: Option<Extensions>,
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
        use super::extensions::Extensions;
        use super::builder;
        pub struct Server {
            pub url: String,
            pub description: Option<String>,
            pub variables: Option<BTreeMap<String, ServerVariable>>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Server {}
        impl Clone for Server {}
        impl PartialEq for Server {}
        impl Server {
            pub fn builder() -> ServerBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
        pub struct ServerVariable {
            pub default_value: String,
            pub description: Option<String>,
            pub enum_values: Option<Vec<String>>,
            pub extensions: Option<Extensions>,
        }
        impl Default for ServerVariable {}
        impl Clone for ServerVariable {}
        impl PartialEq for ServerVariable {}
        impl ServerVariable {
            pub fn builder() -> ServerVariableBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
    }
    pub mod tag {
        use super::builder;
        use super::extensions::Extensions;
        use super::external_docs::ExternalDocs;
        pub struct Tag {
            pub name: String,
            pub description: Option<String>,
            pub external_docs: Option<ExternalDocs>,
            pub extensions: Option<Extensions>,
        }
        impl Default for Tag {}
        impl Clone for Tag {}
        impl PartialEq for Tag {}
        impl Tag {
            pub fn builder() -> TagBuilder {}
        }
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
            pub fn extensions(self, extensions: Option<Extensions>) -> Self {}
        }
    }
    pub mod xml {
        use std::borrow::Cow;
        use super::builder;
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
        impl Xml {
            pub fn builder() -> XmlBuilder {}
        }
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
        pub schema: String,
        pub extensions: Option<Extensions>,
    }
    impl Default for OpenApi {}
    impl Clone for OpenApi {}
    impl PartialEq for OpenApi {}
    impl OpenApi {
        pub fn builder() -> OpenApiBuilder {}
    }
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
        pub fn merge_from(self, other: OpenApi) -> OpenApi {}
        pub fn merge(&mut self, other: OpenApi) {}
        pub fn nest<P: Into<String>, O: Into<OpenApi>>(self, path: P, other: O) -> Self {}
        pub fn nest_with_path_composer<P: Into<String>, O: Into<OpenApi>, F: Fn(&str, &str) -> String>(self, path: P, other: O, composer: F) -> Self {}
    }
    impl OpenApiBuilder {
        pub fn info<I: Into<Info>>(self, info: I) -> Self {}
        pub fn servers<I: IntoIterator<Item = Server>>(self, servers: Option<I>) -> Self {}
        pub fn paths<P: Into<Paths>>(self, paths: P) -> Self {}
        pub fn components(self, components: Option<Components>) -> Self {}
        pub fn security<I: IntoIterator<Item = SecurityRequirement>>(self, security: Option<I>) -> Self {}
        pub fn tags<I: IntoIterator<Item = Tag>>(self, tags: Option<I>) -> Self {}
        pub fn external_docs(self, external_docs: Option<ExternalDocs>) -> Self {}
        pub fn schema<S: Into<String>>(self, schema: S) -> Self {}
    }
    pub enum OpenApiVersion {
        Version31,
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
pub mod gen {
    pub use serde_json;
}
pub trait OpenApi {
    fn openapi() -> openapi::OpenApi;
}
pub trait ToSchema: PartialSchema {
    fn name() -> Cow<'static, str> {}
    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>)>) {}
}
impl<T: ToSchema> From<T> for openapi::RefOr<openapi::schema::Schema> {}
pub type TupleUnit = ();
impl PartialSchema for TupleUnit {}
impl ToSchema for TupleUnit {}
impl ToSchema for i8 {}
impl ToSchema for i16 {}
impl ToSchema for i32 {}
impl ToSchema for i64 {}
impl ToSchema for i128 {}
impl ToSchema for isize {}
impl ToSchema for u8 {}
impl ToSchema for u16 {}
impl ToSchema for u32 {}
impl ToSchema for u64 {}
impl ToSchema for u128 {}
impl ToSchema for usize {}
impl ToSchema for bool {}
impl ToSchema for f32 {}
impl ToSchema for f64 {}
impl ToSchema for String {}
impl ToSchema for str {}
impl ToSchema for char {}
impl ToSchema for &str {}
impl<T: ToSchema> ToSchema for Option<T> where Option<T>: PartialSchema {}
impl<T: ToSchema> ToSchema for Vec<T> where Vec<T>: PartialSchema {}
impl<T: ToSchema> ToSchema for std::collections::LinkedList<T> where std::collections::LinkedList<T>: PartialSchema {}
impl<T: ToSchema> ToSchema for [T] where [T]: PartialSchema {}
impl<'t, T: ToSchema> ToSchema for &'t [T] where &'t [T]: PartialSchema {}
impl<'t, T: ToSchema> ToSchema for &'t mut [T] where &'t mut [T]: PartialSchema {}
impl<K: ToSchema, T: ToSchema, S> ToSchema for std::collections::HashMap<K, T, S> where std::collections::HashMap<K, T, S>: PartialSchema {}
impl<K: ToSchema, T: ToSchema> ToSchema for std::collections::BTreeMap<K, T> where std::collections::BTreeMap<K, T>: PartialSchema {}
impl<K: ToSchema, S> ToSchema for std::collections::HashSet<K, S> where std::collections::HashSet<K, S>: PartialSchema {}
impl<K: ToSchema> ToSchema for std::collections::BTreeSet<K> where std::collections::BTreeSet<K>: PartialSchema {}
impl<T: ToSchema> ToSchema for Box<T> where Box<T>: PartialSchema {}
impl<'a, T: ToSchema + Clone> ToSchema for std::borrow::Cow<'a, T> where std::borrow::Cow<'a, T>: PartialSchema {}
impl<T: ToSchema> ToSchema for std::cell::RefCell<T> where std::cell::RefCell<T>: PartialSchema {}
impl PartialSchema for serde_json::Value {}
impl ToSchema for serde_json::Value {}
mod utoipa {
    pub use super::*;
}
pub trait PartialSchema {
    fn schema() -> openapi::RefOr<openapi::schema::Schema>;
}
pub trait Path {
    fn methods() -> Vec<openapi::path::HttpMethod>;
    fn path() -> String;
    fn operation() -> openapi::path::Operation;
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
pub enum Number {
    Int(isize),
    UInt(usize),
    Float(f64),
}
impl Clone for Number {}
impl PartialEq for Number {}
impl From<f32> for Number {}
impl From<f64> for Number {}
impl From<i8> for Number {}
impl From<i16> for Number {}
impl From<i32> for Number {}
impl From<i64> for Number {}
impl From<u8> for Number {}
impl From<u16> for Number {}
impl From<u32> for Number {}
impl From<u64> for Number {}
impl From<isize> for Number {}
impl From<usize> for Number {}
pub mod __dev {
    use utoipa_gen::schema;
    use crate::{utoipa, OpenApi, PartialSchema};
    pub trait PathConfig {
        fn path() -> String;
        fn methods() -> Vec<crate::openapi::path::HttpMethod>;
        fn tags_and_operation() -> (Vec<&'static str>, utoipa::openapi::path::Operation);
    }
    impl<T: PathConfig> utoipa::Path for T {}
    pub trait NestedApiConfig {
        fn config() -> (utoipa::openapi::OpenApi, Vec<&'static str>, &'static str);
    }
    impl<T: NestedApiConfig> OpenApi for T {}
    pub trait ComposeSchema {
        fn compose(new_generics: Vec<utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>>) -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>;
    }
    impl ComposeSchema for i8 {}
    impl ComposeSchema for i16 {}
    impl ComposeSchema for i32 {}
    impl ComposeSchema for i64 {}
    impl ComposeSchema for i128 {}
    impl ComposeSchema for isize {}
    impl ComposeSchema for u8 {}
    impl ComposeSchema for u16 {}
    impl ComposeSchema for u32 {}
    impl ComposeSchema for u64 {}
    impl ComposeSchema for u128 {}
    impl ComposeSchema for usize {}
    impl ComposeSchema for bool {}
    impl ComposeSchema for f32 {}
    impl ComposeSchema for f64 {}
    impl ComposeSchema for String {}
    impl ComposeSchema for str {}
    impl ComposeSchema for char {}
    impl ComposeSchema for &str {}
    impl<T: ComposeSchema + ?Sized> PartialSchema for T {}
    impl<T: ComposeSchema> ComposeSchema for Option<T> {}
    impl<T: ComposeSchema> ComposeSchema for Vec<T> {}
    impl<T: ComposeSchema> ComposeSchema for std::collections::LinkedList<T> {}
    impl<T: ComposeSchema> ComposeSchema for [T] {}
    impl<T: ComposeSchema> ComposeSchema for &[T] {}
    impl<T: ComposeSchema> ComposeSchema for &mut [T] {}
    impl<K: ComposeSchema, T: ComposeSchema, S> ComposeSchema for std::collections::HashMap<K, T, S> {}
    impl<K: ComposeSchema, T: ComposeSchema> ComposeSchema for std::collections::BTreeMap<K, T> {}
    impl<K: ComposeSchema, S> ComposeSchema for std::collections::HashSet<K, S> {}
    impl<K: ComposeSchema> ComposeSchema for std::collections::BTreeSet<K> {}
    impl<'a, T: ComposeSchema + Clone> ComposeSchema for std::borrow::Cow<'a, T> {}
    impl<T: ComposeSchema> ComposeSchema for Box<T> {}
    impl<T: ComposeSchema> ComposeSchema for std::cell::RefCell<T> {}
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
        impl $crate::ToSchema for $name {}
        impl $crate::PartialSchema for $name {}
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::ToSchema for $name {}
        impl $crate::PartialSchema for $name {}
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
