//! package = "dotenv", version = ">=0.15, <0.16"

mod errors {
    use std::error;
    use std::io;
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {
        LineParse(String, usize),
        Io(io::Error),
        EnvVar(std::env::VarError),
    }
    impl Error {
        pub fn not_found(&self) -> bool {}
    }
    impl error::Error for Error {}
}
mod iter {
    use crate::errors::*;
    use std::io::prelude::*;
    pub struct Iter<R>(R);
    impl<R: Read> Iter<R> {
        pub fn new(reader: R) -> Iter<R> {}
        pub fn load(self) -> Result<()> {}
    }
    impl<R: Read> Iterator for Iter<R> {
        type Item = Result<(String, String)>;
    }
}
pub use crate::errors::*;
use crate::iter::Iter;
use std::env::{self, Vars};
use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String> {}
pub fn vars() -> Vars {}
pub fn from_path<P: AsRef<Path>>(path: P) -> Result<()> {}
pub fn from_path_iter<P: AsRef<Path>>(path: P) -> Result<Iter<File>> {}
pub fn from_filename<P: AsRef<Path>>(filename: P) -> Result<PathBuf> {}
pub fn from_filename_iter<P: AsRef<Path>>(filename: P) -> Result<Iter<File>> {}
pub fn dotenv() -> Result<PathBuf> {}
pub fn dotenv_iter() -> Result<iter::Iter<File>> {}
