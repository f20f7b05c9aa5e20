//! package = "async-graphql-derive", version = ">=4, <9"

#[twelve::handlers]
#[proc_macro_attribute]
pub fn Object(args: TokenStream, input: TokenStream) -> TokenStream {}
#[twelve::handlers]
#[proc_macro_attribute]
pub fn ComplexObject(args: TokenStream, input: TokenStream) -> TokenStream {}
#[twelve::handlers]
#[proc_macro_attribute]
pub fn Subscription(args: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn Scalar(args: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn Directive(args: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_attribute]
pub fn TypeDirective(args: TokenStream, input: TokenStream) -> TokenStream {}
#[proc_macro_derive(SimpleObject, attributes(graphql))]
pub fn derive_simple_object(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Enum, attributes(graphql))]
pub fn derive_enum(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(InputObject, attributes(graphql))]
pub fn derive_input_object(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(OneofObject, attributes(graphql))]
pub fn derive_oneof_object(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Interface, attributes(graphql))]
pub fn derive_interface(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Union, attributes(graphql))]
pub fn derive_union(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(MergedObject, attributes(graphql))]
pub fn derive_merged_object(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(MergedSubscription, attributes(graphql))]
pub fn derive_merged_subscription(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Description, attributes(graphql))]
pub fn derive_description(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(NewType, attributes(graphql))]
pub fn derive_newtype(input: TokenStream) -> TokenStream {}
