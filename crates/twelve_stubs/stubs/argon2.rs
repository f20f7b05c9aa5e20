//! package = "argon2", version = ">=0.5, <0.6"

mod algorithm {
    use crate::{Error, Result};
    use password_hash::Ident;
    use std::{
        fmt::{self},
        str::FromStr,
    };
    pub const ARGON2D_IDENT: Ident<'_> = ();
    pub const ARGON2I_IDENT: Ident<'_> = ();
    pub const ARGON2ID_IDENT: Ident<'_> = ();
    pub enum Algorithm {
        Argon2d,
        Argon2i,
        Argon2id,
    }
    impl Default for Algorithm {}
    impl Algorithm {
        pub fn new(id: impl AsRef<str>) -> Result<Self> {}
        pub const fn as_str(&self) -> &'static str {}
        pub const fn ident(&self) -> Ident<'static> {}
    }
    impl AsRef<str> for Algorithm {}
    impl FromStr for Algorithm {
        type Err = Error;
    }
    impl From<Algorithm> for Ident<'static> {}
    impl<'a> TryFrom<Ident<'a>> for Algorithm {
        type Error = password_hash::Error;
    }
}
mod block {
    use std::{
        convert::{AsMut, AsRef},
        ops::{BitXor, BitXorAssign},
    };
    pub struct Block;
    impl Block {
        pub const SIZE: usize = ();
        pub const fn new() -> Self {}
    }
    impl Default for Block {}
    impl AsRef<[u64]> for Block {}
    impl AsMut<[u64]> for Block {}
    impl BitXor<&Block> for Block {
        type Output = Block;
    }
    impl BitXorAssign<&Block> for Block {}
}
mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub enum Error {
        AdTooLong,
        AlgorithmInvalid,
        B64Encoding(base64ct::Error),
        KeyIdTooLong,
        MemoryTooLittle,
        MemoryTooMuch,
        OutputTooShort,
        OutputTooLong,
        PwdTooLong,
        SaltTooShort,
        SaltTooLong,
        SecretTooLong,
        ThreadsTooFew,
        ThreadsTooMany,
        TimeTooSmall,
        VersionInvalid,
    }
    impl From<base64ct::Error> for Error {}
    impl From<Error> for password_hash::Error {}
    impl std::error::Error for Error {}
}
mod params {
    pub struct KeyId;
    impl KeyId {
        pub fn new(slice: &[u8]) -> Result<Self> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    pub struct AssociatedData;
    impl AssociatedData {
        pub fn new(slice: &[u8]) -> Result<Self> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    use crate::{Algorithm, Argon2, Error, Result, Version};
    use password_hash::{ParamsString, PasswordHash};
    pub struct Params;
    impl Params {
        pub const DEFAULT_M_COST: u32 = ();
        pub const MIN_M_COST: u32 = ();
        pub const MAX_M_COST: u32 = ();
        pub const DEFAULT_T_COST: u32 = ();
        pub const MIN_T_COST: u32 = ();
        pub const MAX_T_COST: u32 = ();
        pub const DEFAULT_P_COST: u32 = ();
        pub const MIN_P_COST: u32 = ();
        pub const MAX_P_COST: u32 = ();
        pub const MAX_KEYID_LEN: usize = ();
        pub const MAX_DATA_LEN: usize = ();
        pub const DEFAULT_OUTPUT_LEN: usize = ();
        pub const MIN_OUTPUT_LEN: usize = ();
        pub const MAX_OUTPUT_LEN: usize = ();
        pub const DEFAULT: Self = ();
        pub const fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self> {}
        pub const fn m_cost(&self) -> u32 {}
        pub const fn t_cost(&self) -> u32 {}
        pub const fn p_cost(&self) -> u32 {}
        pub fn keyid(&self) -> &[u8] {}
        pub fn data(&self) -> &[u8] {}
        pub const fn output_len(&self) -> Option<usize> {}
        pub const fn block_count(&self) -> usize {}
    }
    impl Default for Params {}
    impl<'a> TryFrom<&'a PasswordHash<'a>> for Params {
        type Error = password_hash::Error;
    }
    impl TryFrom<Params> for ParamsString {
        type Error = password_hash::Error;
    }
    impl TryFrom<&Params> for ParamsString {
        type Error = password_hash::Error;
    }
    pub struct ParamsBuilder;
    impl ParamsBuilder {
        pub const fn new() -> Self {}
        pub fn m_cost(&mut self, m_cost: u32) -> &mut Self {}
        pub fn t_cost(&mut self, t_cost: u32) -> &mut Self {}
        pub fn p_cost(&mut self, p_cost: u32) -> &mut Self {}
        pub fn keyid(&mut self, keyid: KeyId) -> &mut Self {}
        pub fn data(&mut self, data: AssociatedData) -> &mut Self {}
        pub fn output_len(&mut self, len: usize) -> &mut Self {}
        pub const fn build(&self) -> Result<Params> {}
        pub fn context(&self, algorithm: Algorithm, version: Version) -> Result<Argon2<'_>> {}
        pub const DEFAULT: ParamsBuilder = ();
    }
    impl Default for ParamsBuilder {}
    impl TryFrom<ParamsBuilder> for Params {
        type Error = Error;
    }
}
mod version {
    use crate::Error;
    pub enum Version {
        V0x10,
        V0x13,
    }
    impl Default for Version {}
    impl From<Version> for u32 {}
    impl TryFrom<u32> for Version {
        type Error = Error;
    }
}
pub use crate::{
    algorithm::Algorithm,
    block::Block,
    error::{Error, Result},
    params::{AssociatedData, KeyId, Params, ParamsBuilder},
    version::Version,
};
use password_hash::{Ident, ParamsString};
use std::fmt;
pub use {
    crate::algorithm::{ARGON2D_IDENT, ARGON2ID_IDENT, ARGON2I_IDENT},
    password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier},
};
pub const MAX_PWD_LEN: usize = ();
pub const MIN_SALT_LEN: usize = ();
pub const MAX_SALT_LEN: usize = ();
pub const RECOMMENDED_SALT_LEN: usize = ();
pub const MAX_SECRET_LEN: usize = ();
pub struct Argon2<'key>;
impl Default for Argon2<'_> {}
impl<'key> Argon2<'key> {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self {}
    pub fn new_with_secret(
        secret: &'key [u8],
        algorithm: Algorithm,
        version: Version,
        params: Params,
    ) -> Result<Self> {
    }
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()> {}
    pub fn hash_password_into_with_memory(
        &self,
        pwd: &[u8],
        salt: &[u8],
        out: &mut [u8],
        memory_blocks: impl AsMut<[Block]>,
    ) -> Result<()> {
    }
    pub fn fill_memory(&self, pwd: &[u8], salt: &[u8], memory_blocks: impl AsMut<[Block]>) -> Result<()> {}
    pub const fn params(&self) -> &Params {}
}
impl PasswordHasher for Argon2<'_> {
    type Params = Params;
}
impl<'key> From<Params> for Argon2<'key> {}
impl<'key> From<&Params> for Argon2<'key> {}
