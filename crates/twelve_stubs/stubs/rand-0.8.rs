//! package = "rand", version = ">=0.7, <0.9"
// `rand_core` is written out inside, so that each version has the traits of its own.

pub use crate::rand_core::{CryptoRng, Error, RngCore, SeedableRng};
pub use crate::rngs::thread::thread_rng;
pub use rng::{Fill, Rng};
use crate::distributions::{Distribution, Standard};
pub mod distributions {
    pub use self::bernoulli::{Bernoulli, BernoulliError};
    pub use self::distribution::{Distribution, DistIter, DistMap, DistString};
    pub use self::float::{Open01, OpenClosed01};
    pub use self::other::Alphanumeric;
    pub use self::slice::Slice;
    pub use self::uniform::Uniform;
    pub use self::weighted_index::{WeightedError, WeightedIndex};
    use crate::Rng;
    mod bernoulli {
        use crate::distributions::Distribution;
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
        }
        impl Distribution<bool> for Bernoulli {}
    }
    mod distribution {
        use crate::Rng;
        use std::string::String;
        pub trait Distribution<T> {
            fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
            fn sample_iter<R>(self, rng: R) -> DistIter<Self, R, T> where R: Rng, Self: Sized {}
            fn map<F, S>(self, func: F) -> DistMap<Self, F, T, S> where F: Fn(T) -> S, Self: Sized {}
        }
        impl<'a, T, D: Distribution<T>> Distribution<T> for &'a D {}
        pub struct DistIter<D, R, T>(D, R, T);
        impl<D, R, T> Iterator for DistIter<D, R, T> where D: Distribution<T>, R: Rng {
            type Item = T;
        }
        pub struct DistMap<D, F, T, S>(D, F, T, S);
        impl<D, F, T, S> Distribution<S> for DistMap<D, F, T, S> where D: Distribution<T>, F: Fn(T) -> S {}
        pub trait DistString {
            fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
            fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String {}
        }
    }
    mod float {
        use crate::distributions::{Distribution, Standard};
        pub struct OpenClosed01;
        impl Clone for OpenClosed01 {}
        pub struct Open01;
        impl Clone for Open01 {}
        impl Distribution<f32> for Standard {}
        impl Distribution<f32> for OpenClosed01 {}
        impl Distribution<f32> for Open01 {}
        impl Distribution<f64> for Standard {}
        impl Distribution<f64> for OpenClosed01 {}
        impl Distribution<f64> for Open01 {}
    }
    mod integer {
        use crate::distributions::{Distribution, Standard};
        use std::num::{NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU8, NonZeroUsize, NonZeroU128};
        impl Distribution<u8> for Standard {}
        impl Distribution<u16> for Standard {}
        impl Distribution<u32> for Standard {}
        impl Distribution<u64> for Standard {}
        impl Distribution<u128> for Standard {}
        impl Distribution<usize> for Standard {}
        impl Distribution<i8> for Standard {}
        impl Distribution<i16> for Standard {}
        impl Distribution<i32> for Standard {}
        impl Distribution<i64> for Standard {}
        impl Distribution<i128> for Standard {}
        impl Distribution<isize> for Standard {}
        impl Distribution<NonZeroU8> for Standard {}
        impl Distribution<NonZeroU16> for Standard {}
        impl Distribution<NonZeroU32> for Standard {}
        impl Distribution<NonZeroU64> for Standard {}
        impl Distribution<NonZeroU128> for Standard {}
        impl Distribution<NonZeroUsize> for Standard {}
    }
    mod other {
        use std::char;
        use std::num::Wrapping;
        use crate::distributions::{Distribution, Standard, DistString};
        pub struct Alphanumeric;
        impl Clone for Alphanumeric {}
        impl Distribution<char> for Standard {}
        impl DistString for Standard {}
        impl Distribution<u8> for Alphanumeric {}
        impl DistString for Alphanumeric {}
        impl Distribution<bool> for Standard {}
        impl Distribution<()> for Standard {}
        impl<A> Distribution<(A,)> for Standard where Standard: Distribution<A> {}
        impl<A, B> Distribution<(A, B)> for Standard where Standard: Distribution<A>, Standard: Distribution<B> {}
        impl<A, B, C> Distribution<(A, B, C)> for Standard where Standard: Distribution<A>, Standard: Distribution<B>, Standard: Distribution<C> {}
        impl<A, B, C, D> Distribution<(A, B, C, D)> for Standard where Standard: Distribution<A>, Standard: Distribution<B>, Standard: Distribution<C>, Standard: Distribution<D> {}
        impl<T> Distribution<[T; ((((((((((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard {}
        impl<T> Distribution<[T; (((((((((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((((32 - 1) - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((((32 - 1) - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((((32 - 1) - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((((32 - 1) - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (((32 - 1) - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; ((32 - 1) - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; (32 - 1)]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<[T; 32]> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<Option<T>> for Standard where Standard: Distribution<T> {}
        impl<T> Distribution<Wrapping<T>> for Standard where Standard: Distribution<T> {}
    }
    mod slice {
        use crate::distributions::Distribution;
        pub struct Slice<'a, T>(&'a T);
        impl<'a, T: Clone> Clone for Slice<'a, T> {}
        impl<'a, T> Slice<'a, T> {
            pub fn new(slice: &'a [T]) -> Result<Self, EmptySlice> {}
        }
        impl<'a, T> Distribution<&'a T> for Slice<'a, T> {}
        pub struct EmptySlice;
        impl Clone for EmptySlice {}
        impl std::fmt::Display for EmptySlice {}
        impl std::error::Error for EmptySlice {}
    }
    mod weighted_index {
        use crate::distributions::uniform::{SampleBorrow, SampleUniform};
        use crate::distributions::Distribution;
        use std::cmp::PartialOrd;
        use std::fmt;
        pub struct WeightedIndex<X: SampleUniform + PartialOrd>(X);
        impl<X: Clone + SampleUniform + PartialOrd> Clone for WeightedIndex<X> where X::Sampler: Clone {}
        impl<X: PartialEq + SampleUniform + PartialOrd> PartialEq for WeightedIndex<X> where X::Sampler: PartialEq {}
        impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
            pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, WeightedError> where I: IntoIterator, I::Item: SampleBorrow<X>, X: for<'a> std::ops::AddAssign<&'a X> + Clone + Default {}
            pub fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), WeightedError> where X: for<'a> std::ops::AddAssign<&'a X> + for<'a> std::ops::SubAssign<&'a X> + Clone + Default {}
        }
        impl<X> Distribution<usize> for WeightedIndex<X> where X: SampleUniform + PartialOrd {}
        pub enum WeightedError {
            NoItem,
            InvalidWeight,
            AllWeightsZero,
            TooMany,
        }
        impl Clone for WeightedError {}
        impl PartialEq for WeightedError {}
        impl std::error::Error for WeightedError {}
        impl fmt::Display for WeightedError {}
    }
    pub mod uniform {
        use std::time::Duration;
        use std::ops::{Range, RangeInclusive};
        use crate::distributions::Distribution;
        use crate::{Rng, RngCore};
        pub struct Uniform<X: SampleUniform>(X);
        impl<X: Clone + SampleUniform> Clone for Uniform<X> where X::Sampler: Clone {}
        impl<X: PartialEq + SampleUniform> PartialEq for Uniform<X> where X::Sampler: PartialEq {}
        impl<X: SampleUniform> Uniform<X> {
            pub fn new<B1, B2>(low: B1, high: B2) -> Uniform<X> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized {}
            pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Uniform<X> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized {}
        }
        impl<X: SampleUniform> Distribution<X> for Uniform<X> {}
        pub trait SampleUniform: Sized {
            type Sampler: UniformSampler<X = Self>;
        }
        pub trait UniformSampler: Sized {
            type X;
            fn new<B1, B2>(low: B1, high: B2) -> Self where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
            fn new_inclusive<B1, B2>(low: B1, high: B2) -> Self where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
            fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
            fn sample_single<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Self::X where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized {}
            fn sample_single_inclusive<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Self::X where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized {}
        }
        impl<X: SampleUniform> From<Range<X>> for Uniform<X> {}
        impl<X: SampleUniform> From<RangeInclusive<X>> for Uniform<X> {}
        pub trait SampleBorrow<Borrowed> {
            fn borrow(&self) -> &Borrowed;
        }
        impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform {}
        impl<'a, Borrowed> SampleBorrow<Borrowed> for &'a Borrowed where Borrowed: SampleUniform {}
        pub trait SampleRange<T> {
            fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> T;
            fn is_empty(&self) -> bool;
        }
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}
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
        impl SampleUniform for isize {
            type Sampler = UniformInt<isize>;
        }
        impl UniformSampler for UniformInt<isize> {
            type X = isize;
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
        impl SampleUniform for usize {
            type Sampler = UniformInt<usize>;
        }
        impl UniformSampler for UniformInt<usize> {
            type X = usize;
        }
        impl SampleUniform for u128 {
            type Sampler = UniformInt<u128>;
        }
        impl UniformSampler for UniformInt<u128> {
            type X = u128;
        }
        impl SampleUniform for char {
            type Sampler = UniformChar;
        }
        pub struct UniformChar;
        impl Clone for UniformChar {}
        impl UniformSampler for UniformChar {
            type X = char;
        }
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
        pub struct UniformDuration;
        impl Clone for UniformDuration {}
        impl SampleUniform for Duration {
            type Sampler = UniformDuration;
        }
        impl UniformSampler for UniformDuration {
            type X = Duration;
        }
    }
    pub mod weighted {
        pub use super::{WeightedIndex, WeightedError};
        pub mod alias_method {
            use std::vec::Vec;
            use super::WeightedError;
            pub struct WeightedIndex<W: Weight>(W);
            impl<W: Weight> WeightedIndex<W> {
                pub fn new(_weights: Vec<W>) -> Result<Self, WeightedError> {}
            }
            pub trait Weight {}
            impl Weight for f64 {}
            impl Weight for f32 {}
            impl Weight for u8 {}
            impl Weight for u16 {}
            impl Weight for u32 {}
            impl Weight for u64 {}
            impl Weight for usize {}
            impl Weight for i8 {}
            impl Weight for i16 {}
            impl Weight for i32 {}
            impl Weight for i64 {}
            impl Weight for isize {}
            impl Weight for u128 {}
            impl Weight for i128 {}
        }
    }
    pub struct Standard;
    impl Clone for Standard {}
}
pub mod prelude {
    pub use crate::distributions::Distribution;
    pub use crate::rngs::{StdRng, ThreadRng};
    pub use crate::seq::{IteratorRandom, SliceRandom};
    pub use crate::{random, thread_rng, CryptoRng, Rng, RngCore, SeedableRng};
}
mod rng {
    use crate::rand_core::{Error, RngCore};
    use crate::distributions::uniform::{SampleRange, SampleUniform};
    use crate::distributions;
    use crate::distributions::{Distribution, Standard};
    use std::num::Wrapping;
    pub trait Rng: RngCore {
        #[twelve::view]
        fn r#gen<T>(&mut self) -> T where Standard: Distribution<T> {}
        #[twelve::view]
        fn gen_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T> {}
        #[twelve::view]
        fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T {}
        fn sample_iter<T, D>(self, distr: D) -> distributions::DistIter<D, Self, T> where D: Distribution<T>, Self: Sized {}
        #[twelve::view]
        fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T) {}
        #[twelve::view]
        fn try_fill<T: Fill + ?Sized>(&mut self, dest: &mut T) -> Result<(), Error> {}
        #[twelve::view]
        fn gen_bool(&mut self, p: f64) -> bool {}
        #[twelve::view]
        fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    }
    impl<R: RngCore + ?Sized> Rng for R {}
    pub trait Fill {
        fn try_fill<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Result<(), Error>;
    }
    impl Fill for [bool] {}
    impl Fill for [char] {}
    impl Fill for [f32] {}
    impl Fill for [f64] {}
    impl Fill for [u8] {}
    impl Fill for [u16] {}
    impl Fill for [Wrapping<u16>] {}
    impl Fill for [u32] {}
    impl Fill for [Wrapping<u32>] {}
    impl Fill for [u64] {}
    impl Fill for [Wrapping<u64>] {}
    impl Fill for [usize] {}
    impl Fill for [Wrapping<usize>] {}
    impl Fill for [u128] {}
    impl Fill for [Wrapping<u128>] {}
    impl Fill for [i8] {}
    impl Fill for [Wrapping<i8>] {}
    impl Fill for [i16] {}
    impl Fill for [Wrapping<i16>] {}
    impl Fill for [i32] {}
    impl Fill for [Wrapping<i32>] {}
    impl Fill for [i64] {}
    impl Fill for [Wrapping<i64>] {}
    impl Fill for [isize] {}
    impl Fill for [Wrapping<isize>] {}
    impl Fill for [i128] {}
    impl Fill for [Wrapping<i128>] {}
    impl<T> Fill for [T; 32] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 32 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1 - 1] where [T]: Fill {}
    impl<T> Fill for [T; 4096] where [T]: Fill {}
    impl<T> Fill for [T; 4096 / 2] where [T]: Fill {}
    impl<T> Fill for [T; 4096 / 2 / 2] where [T]: Fill {}
    impl<T> Fill for [T; 4096 / 2 / 2 / 2] where [T]: Fill {}
    impl<T> Fill for [T; 4096 / 2 / 2 / 2 / 2] where [T]: Fill {}
    impl<T> Fill for [T; 4096 / 2 / 2 / 2 / 2 / 2] where [T]: Fill {}
    impl<T> Fill for [T; 4096 / 2 / 2 / 2 / 2 / 2 / 2] where [T]: Fill {}
}
pub mod rngs {
    pub use self::std::StdRng;
    pub use self::thread::ThreadRng;
    pub use crate::rand_core::OsRng;
    pub mod adapter {
        pub use self::read::{ReadError, ReadRng};
        pub use self::reseeding::ReseedingRng;
        mod read {
            use std::fmt;
            use std::io::Read;
            use crate::rand_core::{Error, RngCore};
            pub struct ReadRng<R>(R);
            impl<R: Read> ReadRng<R> {
                pub fn new(r: R) -> ReadRng<R> {}
            }
            impl<R: Read> RngCore for ReadRng<R> {}
            pub struct ReadError;
            impl fmt::Display for ReadError {}
            impl std::error::Error for ReadError {}
        }
        mod reseeding {
            use crate::rand_core::block::BlockRngCore;
            use crate::rand_core::{CryptoRng, Error, RngCore, SeedableRng};
            #[twelve::nature(random)]
            pub struct ReseedingRng<R, Rsdr>(R, Rsdr) where R: BlockRngCore + SeedableRng, Rsdr: RngCore;
            impl<R, Rsdr> ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: RngCore {
                pub fn new(rng: R, threshold: u64, reseeder: Rsdr) -> Self {}
                pub fn reseed(&mut self) -> Result<(), Error> {}
            }
            impl<R, Rsdr: RngCore> RngCore for ReseedingRng<R, Rsdr> where R: BlockRngCore<Item = u32> + SeedableRng, <R as BlockRngCore>::Results: AsRef<[u32]> + AsMut<[u32]> {}
            impl<R, Rsdr> Clone for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + Clone, Rsdr: RngCore + Clone {}
            impl<R, Rsdr> CryptoRng for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + CryptoRng, Rsdr: RngCore + CryptoRng {}
        }
    }
    pub mod mock {
        use crate::rand_core::RngCore;
        #[twelve::nature(random)]
        pub struct StepRng;
        impl Clone for StepRng {}
        impl PartialEq for StepRng {}
        impl StepRng {
            pub fn new(initial: u64, increment: u64) -> Self {}
        }
        impl RngCore for StepRng {}
    }
    mod std {
        use crate::{CryptoRng, RngCore, SeedableRng};
        use rand_chacha::ChaCha12Rng as Rng;
        #[twelve::nature(random)]
        pub struct StdRng;
        impl Clone for StdRng {}
        impl PartialEq for StdRng {}
        impl RngCore for StdRng {}
        impl SeedableRng for StdRng {
            type Seed = <Rng as SeedableRng>::Seed;
        }
        impl CryptoRng for StdRng {}
    }
    pub(crate) mod thread {
        use crate::{CryptoRng, RngCore};
        #[twelve::nature(random)]
        pub struct ThreadRng;
        impl Clone for ThreadRng {}
        pub fn thread_rng() -> ThreadRng {}
        impl Default for ThreadRng {}
        impl RngCore for ThreadRng {}
        impl CryptoRng for ThreadRng {}
    }
}
pub mod seq {
    use std::ops::Index;
    use std::vec::Vec;
    use crate::distributions::uniform::{SampleBorrow, SampleUniform};
    use crate::distributions::WeightedError;
    use crate::Rng;
    pub mod index {
        use std::vec;
        use std::vec::Vec;
        use crate::distributions::WeightedError;
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
            type Item = usize;
            type IntoIter = IndexVecIntoIter;
        }
        impl PartialEq for IndexVec {}
        impl From<Vec<u32>> for IndexVec {}
        impl From<Vec<usize>> for IndexVec {}
        pub enum IndexVecIter<'a> {}
        impl<'a> Iterator for IndexVecIter<'a> {
            type Item = usize;
        }
        impl<'a> ExactSizeIterator for IndexVecIter<'a> {}
        pub enum IndexVecIntoIter {}
        impl Clone for IndexVecIntoIter {}
        impl Iterator for IndexVecIntoIter {
            type Item = usize;
        }
        impl ExactSizeIterator for IndexVecIntoIter {}
        pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec where R: Rng + ?Sized {}
        pub fn sample_weighted<R, F, X>(rng: &mut R, length: usize, weight: F, amount: usize) -> Result<IndexVec, WeightedError> where R: Rng + ?Sized, F: Fn(usize) -> X, X: Into<f64> {}
    }
    pub trait SliceRandom {
        type Item;
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Item> where R: Rng + ?Sized;
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Item> where R: Rng + ?Sized;
        fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Item> where R: Rng + ?Sized;
        fn choose_weighted<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, WeightedError> where R: Rng + ?Sized, F: Fn(&Self::Item) -> B, B: SampleBorrow<X>, X: SampleUniform + for<'a> std::ops::AddAssign<&'a X> + PartialOrd<X> + Clone + Default;
        fn choose_weighted_mut<R, F, B, X>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Item, WeightedError> where R: Rng + ?Sized, F: Fn(&Self::Item) -> B, B: SampleBorrow<X>, X: SampleUniform + for<'a> std::ops::AddAssign<&'a X> + PartialOrd<X> + Clone + Default;
        fn choose_multiple_weighted<R, F, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<SliceChooseIter<'_, Self, Self::Item>, WeightedError> where R: Rng + ?Sized, F: Fn(&Self::Item) -> X, X: Into<f64>;
        fn shuffle<R>(&mut self, rng: &mut R) where R: Rng + ?Sized;
        fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]) where R: Rng + ?Sized;
    }
    pub trait IteratorRandom: Iterator + Sized {
        fn choose<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized {}
        fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized {}
        fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng + ?Sized {}
        fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng + ?Sized {}
    }
    impl<T> SliceRandom for [T] {
        type Item = T;
    }
    impl<I> IteratorRandom for I where I: Iterator + Sized {}
    pub struct SliceChooseIter<'a, S: ?Sized + 'a, T: 'a>(&'a S, T);
    impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> Iterator for SliceChooseIter<'a, S, T> {
        type Item = &'a T;
    }
    impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> ExactSizeIterator for SliceChooseIter<'a, S, T> {}
}
#[twelve::nature(random)]
pub fn random<T>() -> T where Standard: Distribution<T> {}
mod rand_core {
    use std::convert::AsMut;
    use std::default::Default;
    use std::boxed::Box;
    pub use error::Error;
    pub use os::OsRng;
    pub mod block {
        use crate::rand_core::{CryptoRng, RngCore, SeedableRng};
        use std::convert::AsRef;
        pub trait BlockRngCore {
            type Item;
            type Results: AsRef<[Self::Item]> + AsMut<[Self::Item]> + Default;
            fn generate(&mut self, results: &mut Self::Results);
        }
        pub struct BlockRng<R: BlockRngCore + ?Sized> {
            pub core: R,
        }
        impl<R: Clone + BlockRngCore + ?Sized> Clone for BlockRng<R> where R::Results: Clone {}
        impl<R: BlockRngCore> BlockRng<R> {
            pub fn new(core: R) -> BlockRng<R> {}
            pub fn index(&self) -> usize {}
            pub fn reset(&mut self) {}
            pub fn generate_and_set(&mut self, index: usize) {}
        }
        impl<R: BlockRngCore<Item = u32>> RngCore for BlockRng<R> where <R as BlockRngCore>::Results: AsRef<[u32]> + AsMut<[u32]> {}
        impl<R: BlockRngCore + SeedableRng> SeedableRng for BlockRng<R> {
            type Seed = R::Seed;
        }
        pub struct BlockRng64<R: BlockRngCore + ?Sized> {
            pub core: R,
        }
        impl<R: Clone + BlockRngCore + ?Sized> Clone for BlockRng64<R> where R::Results: Clone {}
        impl<R: BlockRngCore> BlockRng64<R> {
            pub fn new(core: R) -> BlockRng64<R> {}
            pub fn index(&self) -> usize {}
            pub fn reset(&mut self) {}
            pub fn generate_and_set(&mut self, index: usize) {}
        }
        impl<R: BlockRngCore<Item = u64>> RngCore for BlockRng64<R> where <R as BlockRngCore>::Results: AsRef<[u64]> + AsMut<[u64]> {}
        impl<R: BlockRngCore + SeedableRng> SeedableRng for BlockRng64<R> {
            type Seed = R::Seed;
        }
        impl<R: BlockRngCore + CryptoRng> CryptoRng for BlockRng<R> {}
    }
    mod error {
        use std::fmt;
        use std::num::NonZeroU32;
        use std::boxed::Box;
        pub struct Error;
        impl Error {
            pub const CUSTOM_START: u32 = ();
            pub const INTERNAL_START: u32 = ();
            pub fn new<E>(err: E) -> Self where E: Into<Box<dyn std::error::Error + Send + Sync + 'static>> {}
            pub fn inner(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {}
            pub fn take_inner(self) -> Box<dyn std::error::Error + Send + Sync + 'static> {}
            pub fn raw_os_error(&self) -> Option<i32> {}
            pub fn code(&self) -> Option<NonZeroU32> {}
        }
        impl fmt::Display for Error {}
        impl From<NonZeroU32> for Error {}
        impl From<getrandom::Error> for Error {}
        impl std::error::Error for Error {}
        impl From<Error> for std::io::Error {}
    }
    pub mod impls {
        use crate::rand_core::RngCore;
        pub fn next_u64_via_u32<R: RngCore + ?Sized>(rng: &mut R) -> u64 {}
        pub fn fill_bytes_via_next<R: RngCore + ?Sized>(rng: &mut R, dest: &mut [u8]) {}
        pub fn fill_via_u32_chunks(src: &[u32], dest: &mut [u8]) -> (usize, usize) {}
        pub fn fill_via_u64_chunks(src: &[u64], dest: &mut [u8]) -> (usize, usize) {}
        pub fn next_u32_via_fill<R: RngCore + ?Sized>(rng: &mut R) -> u32 {}
        pub fn next_u64_via_fill<R: RngCore + ?Sized>(rng: &mut R) -> u64 {}
    }
    pub mod le {
        pub fn read_u32_into(src: &[u8], dst: &mut [u32]) {}
        pub fn read_u64_into(src: &[u8], dst: &mut [u64]) {}
    }
    mod os {
        use crate::rand_core::{CryptoRng, RngCore};
        use getrandom::getrandom;
        #[twelve::nature(random)]
        pub struct OsRng;
        impl Clone for OsRng {}
        impl Default for OsRng {}
        impl CryptoRng for OsRng {}
        impl RngCore for OsRng {}
    }
    pub trait RngCore {
        #[twelve::view]
        fn next_u32(&mut self) -> u32;
        #[twelve::view]
        fn next_u64(&mut self) -> u64;
        #[twelve::view]
        fn fill_bytes(&mut self, dest: &mut [u8]);
        #[twelve::view]
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
}
