//! package = "schemars_derive", version = ">=0.8, <2"

#[proc_macro_derive(JsonSchema, attributes(schemars, serde, validate, garde))]
pub fn derive_json_schema(input: TokenStream) -> TokenStream {}
