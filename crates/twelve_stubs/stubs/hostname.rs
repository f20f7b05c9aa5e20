//! package = "hostname", version = ">=0.3, <0.5"

use std::ffi::OsStr;
use std::ffi::OsString;
use std::io;
pub fn get() -> io::Result<OsString> {}
pub fn set<T: AsRef<OsStr>>(hostname: T) -> io::Result<()> {}
