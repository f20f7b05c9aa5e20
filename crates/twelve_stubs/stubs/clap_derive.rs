//! package = "clap_derive", version = ">=3, <5"

#[proc_macro_derive(ValueEnum, attributes(clap, value))]
pub fn value_enum(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(ArgEnum, attributes(clap))]
pub fn arg_enum(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Parser, attributes(clap, command, arg, group))]
pub fn parser(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Subcommand, attributes(clap, command, arg, group))]
pub fn subcommand(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Args, attributes(clap, command, arg, group))]
pub fn args(input: TokenStream) -> TokenStream {}
