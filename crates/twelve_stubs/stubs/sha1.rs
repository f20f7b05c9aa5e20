//! package = "sha1", version = ">=0.10, <0.12"

pub use digest::{self, Digest};

pub struct Sha1;
impl Digest for Sha1 {}
impl Default for Sha1 {}
impl std::io::Write for Sha1 {}
