//! package = "structopt", version = ">=0.2.17, <0.4"
// Command lines read into a struct; clap 2 below it has no stub.

pub use structopt_derive::*;

pub trait StructOpt {
    fn clap<'a, 'b>() -> clap::App<'a, 'b>;
    fn from_clap(matches: &clap::ArgMatches<'_>) -> Self;
    fn from_args() -> Self {}
    fn from_args_safe() -> Result<Self, clap::Error> {}
    fn from_iter<I: IntoIterator>(iter: I) -> Self {}
    fn from_iter_safe<I: IntoIterator>(iter: I) -> Result<Self, clap::Error> {}
}
