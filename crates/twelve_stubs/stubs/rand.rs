//! package = "rand", version = ">=0.10, <0.11"
// `rand_core` is written out inside, so that each version has the traits of its own.

pub use crate::rand_core::{CryptoRng, Rng, SeedableRng, TryCryptoRng, TryRng};
pub use crate::rngs::thread::rng;
pub use rng::{Fill, RngExt};
use crate::distr::{Distribution, StandardUniform};
pub mod distr {
    pub use self::bernoulli::{Bernoulli, BernoulliError};
    pub use self::distribution::{SampleString, Distribution, Iter, Map};
    pub use self::float::{Open01, OpenClosed01};
    pub use self::other::{Alphabetic, Alphanumeric};
    pub use self::uniform::Uniform;
    use crate::RngExt;
    mod bernoulli {
        use crate::distr::Distribution;
        use std::fmt;
        pub struct Bernoulli;
        impl Clone for Bernoulli {}
        impl PartialEq for Bernoulli {}
        pub enum BernoulliError {
            InvalidProbability,
        }
        impl Clone for BernoulliError {}
        impl PartialEq for BernoulliError {}
        impl fmt::Display for BernoulliError {}
        impl std::error::Error for BernoulliError {}
        impl Bernoulli {
            pub fn new(p: f64) -> Result<Bernoulli, BernoulliError> {}
            pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError> {}
            pub fn p(&self) -> f64 {}
        }
        impl Distribution<bool> for Bernoulli {}
    }
    mod distribution {
        use crate::Rng;
        use std::string::String;
        pub trait Distribution<T> {
            fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
            fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T> where R: Rng, Self: Sized {}
            fn map<F, S>(self, func: F) -> Map<Self, F, T, S> where F: Fn(T) -> S, Self: Sized {}
        }
        impl<T, D: Distribution<T> + ?Sized> Distribution<T> for &D {}
        pub struct Iter<D, R, T>(D, R, T);
        impl<D, R, T> Iterator for Iter<D, R, T> where D: Distribution<T>, R: Rng {
            type Item = T;
        }
        pub struct Map<D, F, T, S>(D, F, T, S);
        impl<D, F, T, S> Distribution<S> for Map<D, F, T, S> where D: Distribution<T>, F: Fn(T) -> S {}
        pub trait SampleString {
            fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
            fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String {}
        }
    }
    mod float {
        use crate::distr::{Distribution, StandardUniform};
        pub struct OpenClosed01;
        impl Clone for OpenClosed01 {}
        impl Default for OpenClosed01 {}
        pub struct Open01;
        impl Clone for Open01 {}
        impl Default for Open01 {}
        impl Distribution<f32> for StandardUniform {}
        impl Distribution<f32> for OpenClosed01 {}
        impl Distribution<f32> for Open01 {}
        impl Distribution<f64> for StandardUniform {}
        impl Distribution<f64> for OpenClosed01 {}
        impl Distribution<f64> for Open01 {}
    }
    mod integer {
        use crate::distr::{Distribution, StandardUniform};
        use std::num::{NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128};
        impl Distribution<u8> for StandardUniform {}
        impl Distribution<u16> for StandardUniform {}
        impl Distribution<u32> for StandardUniform {}
        impl Distribution<u64> for StandardUniform {}
        impl Distribution<u128> for StandardUniform {}
        impl Distribution<i8> for StandardUniform {}
        impl Distribution<i16> for StandardUniform {}
        impl Distribution<i32> for StandardUniform {}
        impl Distribution<i64> for StandardUniform {}
        impl Distribution<i128> for StandardUniform {}
        impl Distribution<NonZeroU8> for StandardUniform {}
        impl Distribution<NonZeroU16> for StandardUniform {}
        impl Distribution<NonZeroU32> for StandardUniform {}
        impl Distribution<NonZeroU64> for StandardUniform {}
        impl Distribution<NonZeroU128> for StandardUniform {}
        impl Distribution<NonZeroI8> for StandardUniform {}
        impl Distribution<NonZeroI16> for StandardUniform {}
        impl Distribution<NonZeroI32> for StandardUniform {}
        impl Distribution<NonZeroI64> for StandardUniform {}
        impl Distribution<NonZeroI128> for StandardUniform {}
    }
    mod other {
        use std::char;
        use std::num::Wrapping;
        use crate::distr::{SampleString, Distribution, StandardUniform};
        pub struct Alphanumeric;
        impl Clone for Alphanumeric {}
        impl Default for Alphanumeric {}
        pub struct Alphabetic;
        impl Clone for Alphabetic {}
        impl Default for Alphabetic {}
        impl Distribution<char> for StandardUniform {}
        impl SampleString for StandardUniform {}
        impl Distribution<u8> for Alphanumeric {}
        impl Distribution<u8> for Alphabetic {}
        impl SampleString for Alphanumeric {}
        impl SampleString for Alphabetic {}
        impl Distribution<bool> for StandardUniform {}
        impl Distribution<()> for StandardUniform {}
        impl<A> Distribution<(A,)> for StandardUniform where StandardUniform: Distribution<A> {}
        impl<A, B> Distribution<(A, B)> for StandardUniform where StandardUniform: Distribution<A>, StandardUniform: Distribution<B> {}
        impl<A, B, C> Distribution<(A, B, C)> for StandardUniform where StandardUniform: Distribution<A>, StandardUniform: Distribution<B>, StandardUniform: Distribution<C> {}
        impl<A, B, C, D> Distribution<(A, B, C, D)> for StandardUniform where StandardUniform: Distribution<A>, StandardUniform: Distribution<B>, StandardUniform: Distribution<C>, StandardUniform: Distribution<D> {}
        impl<T, const N: usize> Distribution<[T; N]> for StandardUniform where StandardUniform: Distribution<T> {}
        impl<T> Distribution<Wrapping<T>> for StandardUniform where StandardUniform: Distribution<T> {}
    }
    pub mod slice {
        use std::num::NonZeroUsize;
        use crate::distr::Distribution;
        pub struct Choose<'a, T>(&'a T);
        impl<'a, T: Clone> Clone for Choose<'a, T> {}
        impl<'a, T> Choose<'a, T> {
            pub fn new(slice: &'a [T]) -> Result<Self, Empty> {}
            pub fn num_choices(&self) -> NonZeroUsize {}
        }
        impl<'a, T> Distribution<&'a T> for Choose<'a, T> {}
        pub struct Empty;
        impl Clone for Empty {}
        impl std::fmt::Display for Empty {}
        impl std::error::Error for Empty {}
        impl super::SampleString for Choose<'_, char> {}
    }
    pub mod uniform {
        pub use float::UniformFloat;
        pub use int::{UniformInt, UniformUsize};
        pub use other::{UniformChar, UniformDuration};
        use std::fmt;
        use std::ops::{Range, RangeInclusive, RangeTo, RangeToInclusive};
        use crate::Rng;
        use crate::distr::Distribution;
        mod float {
            use super::{SampleUniform, UniformSampler};
            pub struct UniformFloat<X>(X);
            impl<X: Clone> Clone for UniformFloat<X> {}
            impl<X: PartialEq> PartialEq for UniformFloat<X> {}
            impl SampleUniform for f32 {
                type Sampler = UniformFloat<f32>;
            }
            impl UniformSampler for UniformFloat<f32> {
                type X = f32;
            }
            impl SampleUniform for f64 {
                type Sampler = UniformFloat<f64>;
            }
            impl UniformSampler for UniformFloat<f64> {
                type X = f64;
            }
        }
        mod int {
            use super::{SampleUniform, UniformSampler};
            pub struct UniformInt<X>(X);
            impl<X: Clone> Clone for UniformInt<X> {}
            impl<X: PartialEq> PartialEq for UniformInt<X> {}
            impl SampleUniform for i8 {
                type Sampler = UniformInt<i8>;
            }
            impl UniformSampler for UniformInt<i8> {
                type X = i8;
            }
            impl SampleUniform for i16 {
                type Sampler = UniformInt<i16>;
            }
            impl UniformSampler for UniformInt<i16> {
                type X = i16;
            }
            impl SampleUniform for i32 {
                type Sampler = UniformInt<i32>;
            }
            impl UniformSampler for UniformInt<i32> {
                type X = i32;
            }
            impl SampleUniform for i64 {
                type Sampler = UniformInt<i64>;
            }
            impl UniformSampler for UniformInt<i64> {
                type X = i64;
            }
            impl SampleUniform for i128 {
                type Sampler = UniformInt<i128>;
            }
            impl UniformSampler for UniformInt<i128> {
                type X = i128;
            }
            impl SampleUniform for u8 {
                type Sampler = UniformInt<u8>;
            }
            impl UniformSampler for UniformInt<u8> {
                type X = u8;
            }
            impl SampleUniform for u16 {
                type Sampler = UniformInt<u16>;
            }
            impl UniformSampler for UniformInt<u16> {
                type X = u16;
            }
            impl SampleUniform for u32 {
                type Sampler = UniformInt<u32>;
            }
            impl UniformSampler for UniformInt<u32> {
                type X = u32;
            }
            impl SampleUniform for u64 {
                type Sampler = UniformInt<u64>;
            }
            impl UniformSampler for UniformInt<u64> {
                type X = u64;
            }
            impl SampleUniform for u128 {
                type Sampler = UniformInt<u128>;
            }
            impl UniformSampler for UniformInt<u128> {
                type X = u128;
            }
            pub struct UniformUsize;
            impl Clone for UniformUsize {}
            impl PartialEq for UniformUsize {}
            impl SampleUniform for usize {
                type Sampler = UniformUsize;
            }
            impl UniformSampler for UniformUsize {
                type X = usize;
            }
        }
        mod other {
            use super::{SampleUniform, Uniform, UniformSampler};
            use std::time::Duration;
            impl SampleUniform for char {
                type Sampler = UniformChar;
            }
            pub struct UniformChar;
            impl Clone for UniformChar {}
            impl PartialEq for UniformChar {}
            impl UniformSampler for UniformChar {
                type X = char;
            }
            impl crate::distr::SampleString for Uniform<char> {}
            pub struct UniformDuration;
            impl Clone for UniformDuration {}
            impl PartialEq for UniformDuration {}
            impl SampleUniform for Duration {
                type Sampler = UniformDuration;
            }
            impl UniformSampler for UniformDuration {
                type X = Duration;
            }
        }
        pub enum Error {
            EmptyRange,
            NonFinite,
        }
        impl Clone for Error {}
        impl PartialEq for Error {}
        impl fmt::Display for Error {}
        impl std::error::Error for Error {}
        pub struct Uniform<X: SampleUniform>(X);
        impl<X: Clone + SampleUniform> Clone for Uniform<X> where X::Sampler: Clone {}
        impl<X: PartialEq + SampleUniform> PartialEq for Uniform<X> where X::Sampler: PartialEq {}
        impl<X: SampleUniform> Uniform<X> {
            pub fn new<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized {}
            pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized {}
        }
        impl<X: SampleUniform> Distribution<X> for Uniform<X> {}
        pub trait SampleUniform: Sized {
            type Sampler: UniformSampler<X = Self>;
        }
        pub trait UniformSampler: Sized {
            type X;
            fn new<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
            fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
            fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
            fn sample_single<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized {}
            fn sample_single_inclusive<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized {}
        }
        impl<X: SampleUniform> TryFrom<Range<X>> for Uniform<X> {
            type Error = Error;
        }
        impl<X: SampleUniform> TryFrom<RangeInclusive<X>> for Uniform<X> {
            type Error = Error;
        }
        pub trait SampleBorrow<Borrowed> {
            fn borrow(&self) -> &Borrowed;
        }
        impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform {}
        impl<Borrowed> SampleBorrow<Borrowed> for &Borrowed where Borrowed: SampleUniform {}
        pub trait SampleRange<T> {
            fn sample_single<R: Rng + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
            fn is_empty(&self) -> bool;
        }
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}
        impl SampleRange<u8> for RangeTo<u8> {}
        impl SampleRange<u8> for RangeToInclusive<u8> {}
        impl SampleRange<u16> for RangeTo<u16> {}
        impl SampleRange<u16> for RangeToInclusive<u16> {}
        impl SampleRange<u32> for RangeTo<u32> {}
        impl SampleRange<u32> for RangeToInclusive<u32> {}
        impl SampleRange<u64> for RangeTo<u64> {}
        impl SampleRange<u64> for RangeToInclusive<u64> {}
        impl SampleRange<u128> for RangeTo<u128> {}
        impl SampleRange<u128> for RangeToInclusive<u128> {}
        impl SampleRange<usize> for RangeTo<usize> {}
        impl SampleRange<usize> for RangeToInclusive<usize> {}
    }
    pub mod weighted {
        use std::fmt;
        pub use weighted_index::WeightedIndex;
        mod weighted_index {
            use super::{Error, Weight};
            use crate::distr::Distribution;
            use crate::distr::uniform::{SampleBorrow, SampleUniform};
            pub struct WeightedIndex<X: SampleUniform + PartialOrd>(X);
            impl<X: Clone + SampleUniform + PartialOrd> Clone for WeightedIndex<X> where X::Sampler: Clone {}
            impl<X: PartialEq + SampleUniform + PartialOrd> PartialEq for WeightedIndex<X> where X::Sampler: PartialEq {}
            impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
                pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, Error> where I: IntoIterator, I::Item: SampleBorrow<X>, X: Weight {}
                pub fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), Error> where X: for<'a> std::ops::AddAssign<&'a X> + for<'a> std::ops::SubAssign<&'a X> + Clone + Default {}
            }
            pub struct WeightedIndexIter<'a, X: SampleUniform + PartialOrd>(&'a X);
            impl<X> Clone for WeightedIndexIter<'_, X> where X: SampleUniform + PartialOrd {}
            impl<X> Iterator for WeightedIndexIter<'_, X> where X: for<'b> std::ops::SubAssign<&'b X> + SampleUniform + PartialOrd + Clone {
                type Item = X;
            }
            impl<X> ExactSizeIterator for WeightedIndexIter<'_, X> where X: for<'b> std::ops::SubAssign<&'b X> + SampleUniform + PartialOrd + Clone {}
            impl<X: SampleUniform + PartialOrd + Clone> WeightedIndex<X> {
                pub fn weight(&self, index: usize) -> Option<X> where X: for<'a> std::ops::SubAssign<&'a X> {}
                pub fn weights(&self) -> WeightedIndexIter<'_, X> where X: for<'a> std::ops::SubAssign<&'a X> {}
                pub fn total_weight(&self) -> X {}
            }
            impl<X> Distribution<usize> for WeightedIndex<X> where X: SampleUniform + PartialOrd {}
        }
        pub trait Weight: Clone {
            const ZERO: Self;
            fn checked_add_assign(&mut self, v: &Self) -> Result<(), ()>;
        }
        impl Weight for i8 {}
        impl Weight for i16 {}
        impl Weight for i32 {}
        impl Weight for i64 {}
        impl Weight for i128 {}
        impl Weight for isize {}
        impl Weight for u8 {}
        impl Weight for u16 {}
        impl Weight for u32 {}
        impl Weight for u64 {}
        impl Weight for u128 {}
        impl Weight for usize {}
        impl Weight for f32 {}
        impl Weight for f64 {}
        pub enum Error {
            InvalidInput,
            InvalidWeight,
            InsufficientNonZero,
            Overflow,
        }
        impl Clone for Error {}
        impl PartialEq for Error {}
        impl std::error::Error for Error {}
        impl fmt::Display for Error {}
    }
    pub struct StandardUniform;
    impl Clone for StandardUniform {}
    impl Default for StandardUniform {}
}
pub mod prelude {
    pub use crate::distr::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{CryptoRng, Rng, RngExt, SeedableRng};
}
mod rng {
    use crate::distr::uniform::{SampleRange, SampleUniform};
    use crate::distr;
    use crate::distr::{Distribution, StandardUniform};
    use crate::rand_core::Rng;
    pub trait RngExt: Rng {
        #[twelve::view]
        fn random<T>(&mut self) -> T where StandardUniform: Distribution<T> {}
        fn random_iter<T>(self) -> distr::Iter<StandardUniform, Self, T> where Self: Sized, StandardUniform: Distribution<T> {}
        #[twelve::view]
        fn random_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T> {}
        #[twelve::view]
        fn random_bool(&mut self, p: f64) -> bool {}
        #[twelve::view]
        fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
        #[twelve::view]
        fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T {}
        fn sample_iter<T, D>(self, distr: D) -> distr::Iter<D, Self, T> where D: Distribution<T>, Self: Sized {}
        #[twelve::view]
        fn fill<T: Fill>(&mut self, dest: &mut [T]) {}
    }
    impl<R: Rng + ?Sized> RngExt for R {}
    pub trait Fill: Sized {
        fn fill_slice<R: Rng + ?Sized>(this: &mut [Self], rng: &mut R);
    }
    impl Fill for u8 {}
}
pub mod rngs {
    pub use self::small::SmallRng;
    pub use xoshiro128plusplus::Xoshiro128PlusPlus;
    pub use xoshiro256plusplus::Xoshiro256PlusPlus;
    pub use self::std::StdRng;
    pub use self::thread::ThreadRng;
    pub use getrandom::{Error as SysError, SysRng};
    mod small {
        use std::convert::Infallible;
        use crate::rand_core::{SeedableRng, TryRng};
        type Rng = super::xoshiro256plusplus::Xoshiro256PlusPlus;
        #[twelve::nature(random)]
        pub struct SmallRng;
        impl Clone for SmallRng {}
        impl PartialEq for SmallRng {}
        impl SeedableRng for SmallRng {
            type Seed = [u8; 32];
        }
        impl TryRng for SmallRng {
            type Error = Infallible;
        }
    }
    mod xoshiro128plusplus {
        use std::convert::Infallible;
        use crate::rand_core::{SeedableRng, TryRng};
        pub struct Xoshiro128PlusPlus;
        impl Clone for Xoshiro128PlusPlus {}
        impl PartialEq for Xoshiro128PlusPlus {}
        impl SeedableRng for Xoshiro128PlusPlus {
            type Seed = [u8; 16];
        }
        impl TryRng for Xoshiro128PlusPlus {
            type Error = Infallible;
        }
    }
    mod xoshiro256plusplus {
        use std::convert::Infallible;
        use crate::rand_core::{SeedableRng, TryRng};
        pub struct Xoshiro256PlusPlus;
        impl Clone for Xoshiro256PlusPlus {}
        impl PartialEq for Xoshiro256PlusPlus {}
        impl SeedableRng for Xoshiro256PlusPlus {
            type Seed = [u8; 32];
        }
        impl TryRng for Xoshiro256PlusPlus {
            type Error = Infallible;
        }
    }
    mod std {
        use std::convert::Infallible;
        use crate::rand_core::{SeedableRng, TryCryptoRng, TryRng};
        #[twelve::nature(random)]
        pub struct StdRng;
        impl PartialEq for StdRng {}
        impl TryRng for StdRng {
            type Error = Infallible;
        }
        impl SeedableRng for StdRng {
            type Seed = [u8; 32];
        }
        impl TryCryptoRng for StdRng {}
    }
    pub(crate) mod thread {
        use std::convert::Infallible;
        use super::SysError;
        use crate::rand_core::{TryCryptoRng, TryRng};
        #[twelve::nature(random)]
        pub struct ThreadRng;
        impl Clone for ThreadRng {}
        impl ThreadRng {
            pub fn reseed(&mut self) -> Result<(), SysError> {}
        }
        pub fn rng() -> ThreadRng {}
        impl Default for ThreadRng {}
        impl TryRng for ThreadRng {
            type Error = Infallible;
        }
        impl TryCryptoRng for ThreadRng {}
    }
}
pub mod seq {
    pub use crate::distr::weighted::Error as WeightError;
    pub use iterator::IteratorRandom;
    pub use slice::{IndexedSamples, SliceChooseIter, IndexedMutRandom, IndexedRandom, SliceRandom};
    mod iterator {
        use crate::Rng;
        use std::vec::Vec;
        pub trait IteratorRandom: Iterator + Sized {
            fn choose<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized {}
            fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized {}
            fn sample_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng + ?Sized {}
            fn sample<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng + ?Sized {}
            fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng + ?Sized {}
            fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng + ?Sized {}
        }
        impl<I> IteratorRandom for I where I: Iterator + Sized {}
    }
    mod slice {
        use crate::distr::uniform::{SampleBorrow, SampleUniform};
        use crate::distr::weighted::{Error as WeightError, Weight};
        use crate::Rng;
        use std::ops::{Index, IndexMut};
        pub trait IndexedRandom: Index<usize> {
            fn len(&self) -> usize;
            fn is_empty(&self) -> bool {}
            fn choose<R>(&self, rng: &mut R) -> Option<&Self::Output> where R: Rng + ?Sized {}
            fn choose_iter<R>(&self, rng: &mut R) -> Option<impl Iterator<Item = &Self::Output>> where R: Rng + ?Sized {}
            fn sample<R>(&self, rng: &mut R, amount: usize) -> IndexedSamples<'_, Self, Self::Output> where Self::Output: Sized, R: Rng + ?Sized {}
            fn sample_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]> where Self::Output: Clone + Sized, R: Rng + ?Sized {}
            fn choose_weighted<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, WeightError> where R: Rng + ?Sized, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> {}
            fn choose_weighted_iter<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<impl Iterator<Item = &Self::Output>, WeightError> where R: Rng + ?Sized, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> {}
            fn sample_weighted<R, F, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<IndexedSamples<'_, Self, Self::Output>, WeightError> where Self::Output: Sized, R: Rng + ?Sized, F: Fn(&Self::Output) -> X, X: Into<f64> {}
            fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> IndexedSamples<'_, Self, Self::Output> where Self::Output: Sized, R: Rng + ?Sized {}
            fn choose_multiple_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]> where Self::Output: Clone + Sized, R: Rng + ?Sized {}
            fn choose_multiple_weighted<R, F, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<IndexedSamples<'_, Self, Self::Output>, WeightError> where Self::Output: Sized, R: Rng + ?Sized, F: Fn(&Self::Output) -> X, X: Into<f64> {}
        }
        pub trait IndexedMutRandom: IndexedRandom + IndexMut<usize> {
            fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Output> where R: Rng + ?Sized {}
            fn choose_weighted_mut<R, F, B, X>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Output, WeightError> where R: Rng + ?Sized, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> {}
        }
        pub trait SliceRandom: IndexedMutRandom {
            fn shuffle<R>(&mut self, rng: &mut R) where R: Rng + ?Sized;
            fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Output], &mut [Self::Output]) where Self::Output: Sized, R: Rng + ?Sized;
        }
        impl<T> IndexedRandom for [T] {}
        impl<IR: IndexedRandom + IndexMut<usize> + ?Sized> IndexedMutRandom for IR {}
        impl<T> SliceRandom for [T] {}
        pub struct IndexedSamples<'a, S: ?Sized + 'a, T: 'a>(&'a S, T);
        impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> Iterator for IndexedSamples<'a, S, T> {
            type Item = &'a T;
        }
        impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> ExactSizeIterator for IndexedSamples<'a, S, T> {}
        pub type SliceChooseIter<'a, S, T> = IndexedSamples<'a, S, T>;
    }
    mod index_ {
        use std::vec;
        use std::vec::Vec;
        use super::WeightError;
        use crate::Rng;
        pub enum IndexVec {}
        impl Clone for IndexVec {}
        impl IndexVec {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn index(&self, index: usize) -> usize {}
            pub fn into_vec(self) -> Vec<usize> {}
            pub fn iter(&self) -> IndexVecIter<'_> {}
        }
        impl IntoIterator for IndexVec {
            type IntoIter = IndexVecIntoIter;
            type Item = usize;
        }
        impl PartialEq for IndexVec {}
        impl From<Vec<u32>> for IndexVec {}
        impl From<Vec<u64>> for IndexVec {}
        pub enum IndexVecIter<'a> {}
        impl Iterator for IndexVecIter<'_> {
            type Item = usize;
        }
        impl ExactSizeIterator for IndexVecIter<'_> {}
        pub enum IndexVecIntoIter {}
        impl Clone for IndexVecIntoIter {}
        impl Iterator for IndexVecIntoIter {
            type Item = usize;
        }
        impl ExactSizeIterator for IndexVecIntoIter {}
        pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec where R: Rng + ?Sized {}
        pub fn sample_weighted<R, F, X>(rng: &mut R, length: usize, weight: F, amount: usize) -> Result<IndexVec, WeightError> where R: Rng + ?Sized, F: Fn(usize) -> X, X: Into<f64> {}
    }
    pub mod index {
        use crate::Rng;
        pub use super::index_::*;
        pub fn sample_array<R, const N: usize>(rng: &mut R, len: usize) -> Option<[usize; N]> where R: Rng + ?Sized {}
    }
}
pub fn make_rng<R: SeedableRng>() -> R {}
pub struct RngReader<R: TryRng>(pub R);
impl<R: TryRng> std::io::Read for RngReader<R> {}
#[twelve::nature(random)]
pub fn random<T>() -> T where StandardUniform: Distribution<T> {}
pub fn random_iter<T>() -> distr::Iter<StandardUniform, rngs::ThreadRng, T> where StandardUniform: Distribution<T> {}
pub fn random_range<T, R>(range: R) -> T where T: distr::uniform::SampleUniform, R: distr::uniform::SampleRange<T> {}
pub fn random_bool(p: f64) -> bool {}
pub fn random_ratio(numerator: u32, denominator: u32) -> bool {}
pub fn fill<T: Fill>(dest: &mut [T]) {}
pub mod rand_core {
    use std::ops::DerefMut;
    pub use std::convert::Infallible;
    pub use seedable_rng::SeedableRng;
    pub use unwrap_err::UnwrapErr;
    pub mod block {
        use crate::rand_core::utils::Word;
        pub trait Generator {
            type Output;
            fn generate(&mut self, output: &mut Self::Output);
            fn drop(&mut self, output: &mut Self::Output) {}
        }
        pub struct BlockRng<G: Generator> {
            pub core: G,
        }
        impl<G: Clone + Generator> Clone for BlockRng<G> where G::Output: Clone {}
        impl<W: Word + Default, const N: usize, G: Generator<Output = [W; N]>> BlockRng<G> {
            pub fn new(core: G) -> BlockRng<G> {}
            pub fn reconstruct(core: G, remaining_results: &[W]) -> Option<Self> {}
        }
        impl<W: Word, const N: usize, G: Generator<Output = [W; N]>> BlockRng<G> {
            pub fn reset_and_skip(&mut self, n: usize) {}
            pub fn word_offset(&self) -> usize {}
            pub fn remaining_results(&self) -> &[W] {}
            pub fn next_word(&mut self) -> W {}
        }
        impl<const N: usize, G: Generator<Output = [u32; N]>> BlockRng<G> {
            pub fn next_u64_from_u32(&mut self) -> u64 {}
        }
        impl<W: Word, const N: usize, G: Generator<Output = [W; N]>> BlockRng<G> {
            pub fn fill_bytes(&mut self, dest: &mut [u8]) {}
        }
    }
    pub mod utils {
        use crate::rand_core::TryRng;
        pub use crate::rand_core::word::Word;
        pub fn next_u64_via_u32<R: TryRng + ?Sized>(rng: &mut R) -> Result<u64, R::Error> {}
        pub fn fill_bytes_via_next_word<E, W: Word>(dst: &mut [u8], next_word: impl FnMut() -> Result<W, E>) -> Result<(), E> {}
        pub fn next_word_via_fill<W: Word, R: TryRng>(rng: &mut R) -> Result<W, R::Error> {}
        pub fn read_words<W: Word, const N: usize>(src: &[u8]) -> [W; N] {}
    }
    mod seedable_rng {
        use crate::rand_core::{Rng, TryRng};
        pub trait SeedableRng: Sized {
            type Seed: Clone + Default + AsRef<[u8]> + AsMut<[u8]>;
            fn from_seed(seed: Self::Seed) -> Self;
            fn seed_from_u64(state: u64) -> Self {}
            fn from_rng<R: Rng + ?Sized>(rng: &mut R) -> Self {}
            fn try_from_rng<R: TryRng + ?Sized>(rng: &mut R) -> Result<Self, R::Error> {}
            fn fork(&mut self) -> Self where Self: Rng {}
            fn try_fork(&mut self) -> Result<Self, Self::Error> where Self: TryRng {}
        }
    }
    mod unwrap_err {
        use crate::rand_core::{Infallible, TryCryptoRng, TryRng};
        pub struct UnwrapErr<R: TryRng>(pub R);
        impl<R: Default + TryRng> Default for UnwrapErr<R> {}
        impl<R: Clone + TryRng> Clone for UnwrapErr<R> {}
        impl<R: PartialEq + TryRng> PartialEq for UnwrapErr<R> {}
        impl<R: std::hash::Hash + TryRng> std::hash::Hash for UnwrapErr<R> {}
        impl<R: TryRng> TryRng for UnwrapErr<R> {
            type Error = Infallible;
        }
        impl<R: TryCryptoRng> TryCryptoRng for UnwrapErr<R> {}
        impl<'r, R: TryRng + ?Sized> UnwrapErr<&'r mut R> {
            pub fn re<'b>(&'b mut self) -> UnwrapErr<&'b mut R> where 'r: 'b {}
        }
    }
    mod word {
        pub trait Word {}
        impl Word for u32 {}
        impl Word for u64 {}
    }
    pub trait Rng: TryRng<Error = Infallible> {
        #[twelve::view]
        fn next_u32(&mut self) -> u32;
        #[twelve::view]
        fn next_u64(&mut self) -> u64;
        #[twelve::view]
        fn fill_bytes(&mut self, dst: &mut [u8]);
    }
    impl<R> Rng for R where R: TryRng<Error = Infallible> + ?Sized {}
    pub trait CryptoRng: Rng + TryCryptoRng<Error = Infallible> {}
    impl<R> CryptoRng for R where R: TryCryptoRng<Error = Infallible> + ?Sized {}
    pub trait TryRng {
        type Error: std::error::Error;
        #[twelve::view]
        fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
        #[twelve::view]
        fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
        #[twelve::view]
        fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
    }
    impl<R: DerefMut> TryRng for R where R::Target: TryRng {
        type Error = <R::Target as TryRng>::Error;
    }
    pub trait TryCryptoRng: TryRng {}
    impl<R: DerefMut> TryCryptoRng for R where R::Target: TryCryptoRng {}
    pub trait RngCore: Rng {}
    impl<R: Rng> RngCore for R {}
    pub trait TryRngCore: TryRng {
        type Error: std::error::Error;
    }
    impl<R: TryRng> TryRngCore for R {
        type Error = R::Error;
    }
}
