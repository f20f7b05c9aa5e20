//! package = "rand_core", version = ">=0.6, <0.7"

pub use error::Error;
pub use os::OsRng;
use std::boxed::Box;
use std::convert::AsMut;
use std::default::Default;
mod error {
    use std::boxed::Box;
    use std::num::NonZeroU32;
    pub struct Error;
    impl Error {
        pub const CUSTOM_START: u32 = ();
        pub const INTERNAL_START: u32 = ();
        pub fn new<E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>>(err: E) -> Self {}
        pub fn inner(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {}
        pub fn take_inner(self) -> Box<dyn std::error::Error + Send + Sync + 'static> {}
        pub fn raw_os_error(&self) -> Option<i32> {}
        pub fn code(&self) -> Option<NonZeroU32> {}
    }
    impl From<NonZeroU32> for Error {}
    impl From<getrandom::Error> for Error {}
    impl std::error::Error for Error {}
    impl From<Error> for std::io::Error {}
}
mod os {
    use crate::{CryptoRng, RngCore};
    #[twelve::nature(random)]
    pub struct OsRng;
    impl Default for OsRng {}
    impl CryptoRng for OsRng {}
    impl RngCore for OsRng {}
}
pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dest: &mut [u8]);
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error>;
}
pub trait CryptoRng {}
pub trait CryptoRngCore: CryptoRng + RngCore {
    fn as_rngcore(&mut self) -> &mut dyn RngCore;
}
impl<T: CryptoRng + RngCore> CryptoRngCore for T {}
pub trait SeedableRng: Sized {
    type Seed: Sized + Default + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self {}
    fn from_rng<R: RngCore>(rng: R) -> Result<Self, Error> {}
    fn from_entropy() -> Self {}
}
impl<'a, R: RngCore + ?Sized> RngCore for &'a mut R {}
impl<R: RngCore + ?Sized> RngCore for Box<R> {}
impl std::io::Read for dyn RngCore {}
impl<'a, R: CryptoRng + ?Sized> CryptoRng for &'a mut R {}
impl<R: CryptoRng + ?Sized> CryptoRng for Box<R> {}
