//! package = "md-5", version = ">=0.10, <0.12", lib = "md5"

pub use digest::{self, Digest};

pub struct Md5;
impl Digest for Md5 {}
impl Default for Md5 {}
impl std::io::Write for Md5 {}
