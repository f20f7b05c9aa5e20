//! package = "clap", version = ">=4, <5"
// Before 4.2 all of it stood in this package, under the same paths.

pub use clap_builder::*;
pub use clap_derive::{Args, Parser, Subcommand, ValueEnum};
