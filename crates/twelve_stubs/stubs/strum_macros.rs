//! package = "strum_macros", version = ">=0.24, <0.29"

#[proc_macro_derive(EnumString)]
pub fn derive_enum_string(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(AsRefStr)]
pub fn derive_as_ref_str(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(VariantNames)]
pub fn derive_variant_names(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumVariantNames)]
pub fn derive_enum_variant_names(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(VariantArray)]
pub fn derive_variant_array(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(AsStaticStr)]
pub fn derive_as_static_str(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(IntoStaticStr)]
pub fn derive_into_static_str(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(ToString)]
pub fn derive_to_string(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Display)]
pub fn derive_display(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumIter)]
pub fn derive_enum_iter(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumIs)]
pub fn derive_enum_is(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumTryAs)]
pub fn derive_enum_try_as(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumTable)]
pub fn derive_enum_table(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumMessage)]
pub fn derive_enum_message(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumProperty)]
pub fn derive_enum_property(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumDiscriminants)]
pub fn derive_enum_discriminants(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(EnumCount)]
pub fn derive_enum_count(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(FromRepr)]
pub fn derive_from_repr(input: TokenStream) -> TokenStream {}
