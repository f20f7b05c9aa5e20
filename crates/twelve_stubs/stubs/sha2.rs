//! package = "sha2", version = ">=0.10, <0.12"

pub use digest::{self, Digest};

pub struct Sha224;
impl Digest for Sha224 {}
impl Default for Sha224 {}
impl std::io::Write for Sha224 {}
pub struct Sha256;
impl Digest for Sha256 {}
impl Default for Sha256 {}
impl std::io::Write for Sha256 {}
pub struct Sha384;
impl Digest for Sha384 {}
impl Default for Sha384 {}
impl std::io::Write for Sha384 {}
pub struct Sha512;
impl Digest for Sha512 {}
impl Default for Sha512 {}
impl std::io::Write for Sha512 {}
pub struct Sha512_224;
impl Digest for Sha512_224 {}
impl Default for Sha512_224 {}
impl std::io::Write for Sha512_224 {}
pub struct Sha512_256;
impl Digest for Sha512_256 {}
impl Default for Sha512_256 {}
impl std::io::Write for Sha512_256 {}
