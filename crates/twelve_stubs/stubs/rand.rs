//! package = "rand", version = ">=0.7, <0.11"
// The traits' names differ by version (`Rng`, `RngCore`; `RngExt`, `Rng` from 0.10): all are here.

pub use rngs::ThreadRng;

pub trait RngCore {
    #[twelve::view]
    fn next_u32(&mut self) -> u32;
    #[twelve::view]
    fn next_u64(&mut self) -> u64;
    #[twelve::view]
    fn fill_bytes(&mut self, dest: &mut [u8]);
}

pub trait Rng: RngCore {
    #[twelve::view]
    fn r#gen<T>(&mut self) -> T {}
    #[twelve::view]
    fn gen_range<T, R>(&mut self, range: R) -> T {}
    #[twelve::view]
    fn gen_bool(&mut self, p: f64) -> bool {}
    #[twelve::view]
    fn random<T>(&mut self) -> T {}
    #[twelve::view]
    fn random_range<T, R>(&mut self, range: R) -> T {}
    #[twelve::view]
    fn random_bool(&mut self, p: f64) -> bool {}
    #[twelve::view]
    fn sample<T, D: distributions::Distribution<T>>(&mut self, distr: D) -> T {}
    fn sample_iter<T, D: distributions::Distribution<T>>(self, distr: D) -> impl Iterator<Item = T> {}
    #[twelve::view]
    fn fill<T: ?Sized>(&mut self, dest: &mut T) {}
}
impl<R: RngCore + ?Sized> Rng for R {}
pub use self::Rng as RngExt;

pub trait SeedableRng {
    type Seed;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self {}
    fn from_entropy() -> Self {}
    fn from_os_rng() -> Self {}
    fn from_rng<R>(rng: R) -> Self {}
}

pub fn thread_rng() -> ThreadRng {}
pub fn rng() -> ThreadRng {}
pub fn random<T>() -> T {}
pub fn random_range<T, R>(range: R) -> T {}
pub fn random_bool(p: f64) -> bool {}

pub mod rngs {
    #[twelve::nature(random)]
    pub struct ThreadRng;
    impl crate::RngCore for ThreadRng {}
    impl Clone for ThreadRng {}
    #[twelve::nature(random)]
    pub struct StdRng;
    impl crate::RngCore for StdRng {}
    impl crate::SeedableRng for StdRng {
        type Seed = [u8; 32];
    }
    impl Clone for StdRng {}
    #[twelve::nature(random)]
    pub struct SmallRng;
    impl crate::RngCore for SmallRng {}
    impl crate::SeedableRng for SmallRng {
        type Seed = [u8; 32];
    }
    impl Clone for SmallRng {}
    #[twelve::nature(random)]
    pub struct OsRng;
    impl crate::RngCore for OsRng {}
    impl Clone for OsRng {}
}

pub mod distributions {
    pub trait Distribution<T> {
        fn sample<R: ?Sized>(&self, rng: &mut R) -> T;
    }
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {}
    pub struct Standard;
    pub struct Uniform<X>;
}
pub use distributions as distr;

pub mod seq {
    pub trait SliceRandom {
        fn shuffle<R: ?Sized>(&mut self, rng: &mut R);
    }
    impl<T> SliceRandom for [T] {}
    pub trait IndexedRandom {
        type Output;
        fn choose<R: ?Sized>(&self, rng: &mut R) -> Option<&Self::Output>;
    }
    impl<T> IndexedRandom for [T] {
        type Output = T;
    }
}

pub mod prelude {
    pub use crate::distributions::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedRandom, SliceRandom};
    pub use crate::{Rng, RngCore, RngExt, SeedableRng, random, rng, thread_rng};
}
