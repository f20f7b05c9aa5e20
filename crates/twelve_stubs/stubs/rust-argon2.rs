//! package = "rust-argon2", version = ">=2, <4", lib = "argon2"

mod config {
    use crate::thread_mode::ThreadMode;
    use crate::variant::Variant;
    use crate::version::Version;
    pub struct Config<'a> {
        pub ad: &'a [u8],
        pub hash_length: u32,
        pub lanes: u32,
        pub mem_cost: u32,
        pub secret: &'a [u8],
        pub thread_mode: ThreadMode,
        pub time_cost: u32,
        pub variant: Variant,
        pub version: Version,
    }
    impl<'a> Config<'a> {
        pub fn original() -> Config<'a> {}
        pub fn owasp1() -> Config<'a> {}
        pub fn owasp2() -> Config<'a> {}
        pub fn owasp3() -> Config<'a> {}
        pub fn owasp4() -> Config<'a> {}
        pub fn owasp5() -> Config<'a> {}
        pub fn rfc9106() -> Config<'a> {}
        pub fn rfc9106_low_mem() -> Config<'a> {}
        pub fn uses_sequential(&self) -> bool {}
    }
    impl<'a> Default for Config<'a> {}
}
mod context {
    use crate::config::Config;
    use crate::result::Result;
    pub struct Context<'a> {
        pub config: Config<'a>,
        pub lane_length: u32,
        pub memory_blocks: u32,
        pub pwd: &'a [u8],
        pub salt: &'a [u8],
        pub segment_length: u32,
    }
    impl<'a> Context<'a> {
        pub fn new(config: Config<'a>, pwd: &'a [u8], salt: &'a [u8]) -> Result<Context<'a>> {}
    }
}
mod decoded {
    use crate::variant::Variant;
    use crate::version::Version;
    pub struct Decoded {
        pub variant: Variant,
        pub version: Version,
        pub mem_cost: u32,
        pub time_cost: u32,
        pub parallelism: u32,
        pub salt: Vec<u8>,
        pub hash: Vec<u8>,
    }
}
mod encoding {
    use crate::context::Context;
    use crate::decoded::Decoded;
    use crate::result::Result;
    pub fn base64_len(length: u32) -> u32 {}
    pub fn decode_string(encoded: &str) -> Result<Decoded> {}
    pub fn encode_string(context: &Context, hash: &[u8]) -> String {}
    pub fn num_len(number: u32) -> u32 {}
}
mod error {
    use std::error;
    pub enum Error {
        OutputTooShort,
        OutputTooLong,
        PwdTooShort,
        PwdTooLong,
        SaltTooShort,
        SaltTooLong,
        AdTooShort,
        AdTooLong,
        SecretTooShort,
        SecretTooLong,
        TimeTooSmall,
        TimeTooLarge,
        MemoryTooLittle,
        MemoryTooMuch,
        LanesTooFew,
        LanesTooMany,
        IncorrectType,
        IncorrectVersion,
        DecodingFail,
    }
    impl error::Error for Error {}
    impl From<base64::DecodeError> for Error {}
}
mod result {
    use crate::error::Error;
    use std::result;
    pub type Result<T> = result::Result<T, Error>;
}
mod thread_mode {
    pub enum ThreadMode {
        Sequential,
        Parallel,
    }
    impl ThreadMode {
        pub fn from_threads(threads: u32) -> ThreadMode {}
    }
    impl Default for ThreadMode {}
}
mod variant {
    use crate::result::Result;
    pub enum Variant {
        Argon2d,
        Argon2i,
        Argon2id,
    }
    impl Variant {
        pub fn as_lowercase_str(&self) -> &'static str {}
        pub fn as_u32(&self) -> u32 {}
        pub fn as_u64(&self) -> u64 {}
        pub fn as_uppercase_str(&self) -> &'static str {}
        pub fn from_str(str: &str) -> Result<Variant> {}
        pub fn from_u32(val: u32) -> Result<Variant> {}
    }
    impl Default for Variant {}
}
mod version {
    use crate::result::Result;
    pub enum Version {
        Version10,
        Version13,
    }
    impl Version {
        pub fn as_u32(&self) -> u32 {}
        pub fn from_str(str: &str) -> Result<Version> {}
        pub fn from_u32(val: u32) -> Result<Version> {}
    }
    impl Default for Version {}
}
pub use crate::argon2::*;
pub use crate::config::Config;
pub use crate::error::Error;
pub use crate::result::Result;
pub use crate::thread_mode::ThreadMode;
pub use crate::variant::Variant;
pub use crate::version::Version;
