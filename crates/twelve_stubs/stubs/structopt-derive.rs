//! package = "structopt-derive", version = ">=0.2, <0.5"

#[proc_macro_derive(StructOpt, attributes(structopt))]
pub fn structopt(input: TokenStream) -> TokenStream {}
