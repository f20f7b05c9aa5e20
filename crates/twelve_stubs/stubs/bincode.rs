//! package = "bincode", version = ">=2, <3"

mod atomic {
    use crate::{de::Decode, enc::Encode};
    use std::sync::atomic::{AtomicBool, AtomicI8, AtomicU8};
    use std::sync::atomic::{AtomicI16, AtomicU16};
    use std::sync::atomic::{AtomicI32, AtomicU32};
    use std::sync::atomic::{AtomicI64, AtomicU64};
    use std::sync::atomic::{AtomicIsize, AtomicUsize};
    impl Encode for AtomicBool {}
    impl<Context> Decode<Context> for AtomicBool {}
    impl Encode for AtomicU8 {}
    impl<Context> Decode<Context> for AtomicU8 {}
    impl Encode for AtomicU16 {}
    impl<Context> Decode<Context> for AtomicU16 {}
    impl Encode for AtomicU32 {}
    impl<Context> Decode<Context> for AtomicU32 {}
    impl Encode for AtomicU64 {}
    impl<Context> Decode<Context> for AtomicU64 {}
    impl Encode for AtomicUsize {}
    impl<Context> Decode<Context> for AtomicUsize {}
    impl Encode for AtomicI8 {}
    impl<Context> Decode<Context> for AtomicI8 {}
    impl Encode for AtomicI16 {}
    impl<Context> Decode<Context> for AtomicI16 {}
    impl Encode for AtomicI32 {}
    impl<Context> Decode<Context> for AtomicI32 {}
    impl Encode for AtomicI64 {}
    impl<Context> Decode<Context> for AtomicI64 {}
    impl Encode for AtomicIsize {}
    impl<Context> Decode<Context> for AtomicIsize {}
}
mod features {
    mod impl_alloc {
        use crate::{
            de::Decode,
            enc::{self, Encode},
            error::EncodeError,
            BorrowDecode, Config,
        };
        use std::sync::Arc;
        use std::{
            borrow::{Cow, ToOwned},
            boxed::Box,
            collections::*,
            rc::Rc,
            string::String,
            vec::Vec,
        };
        pub fn encode_to_vec<E: enc::Encode, C: Config>(val: E, config: C) -> Result<Vec<u8>, EncodeError> {}
        impl<Context, T: Decode<Context> + Ord> Decode<Context> for BinaryHeap<T> {}
        impl<'de, T: BorrowDecode<'de, Context> + Ord, Context> BorrowDecode<'de, Context> for BinaryHeap<T> {}
        impl<T: Encode + Ord> Encode for BinaryHeap<T> {}
        impl<Context, K: Decode<Context> + Ord, V: Decode<Context>> Decode<Context> for BTreeMap<K, V> {}
        impl<'de, K: BorrowDecode<'de, Context> + Ord, V: BorrowDecode<'de, Context>, Context>
            BorrowDecode<'de, Context> for BTreeMap<K, V>
        {
        }
        impl<K: Encode + Ord, V: Encode> Encode for BTreeMap<K, V> {}
        impl<Context, T: Decode<Context> + Ord> Decode<Context> for BTreeSet<T> {}
        impl<'de, T: BorrowDecode<'de, Context> + Ord, Context> BorrowDecode<'de, Context> for BTreeSet<T> {}
        impl<T: Encode + Ord> Encode for BTreeSet<T> {}
        impl<Context, T: Decode<Context>> Decode<Context> for VecDeque<T> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for VecDeque<T> {}
        impl<T: Encode> Encode for VecDeque<T> {}
        impl<Context, T: Decode<Context>> Decode<Context> for Vec<T> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Vec<T> {}
        impl<T: Encode> Encode for Vec<T> {}
        impl<Context> Decode<Context> for String {}
        impl<Context> Decode<Context> for Box<str> {}
        impl Encode for String {}
        impl<Context, T: Decode<Context>> Decode<Context> for Box<T> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Box<T> {}
        impl<T: Encode + ?Sized> Encode for Box<T> {}
        impl<Context, T: Decode<Context>> Decode<Context> for Box<[T]> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Box<[T]> {}
        impl<Context, T: ToOwned + ?Sized> Decode<Context> for Cow<'_, T> where <T as ToOwned>::Owned: Decode<Context> {}
        impl<'cow, T: ToOwned + ?Sized, Context> BorrowDecode<'cow, Context> for Cow<'cow, T> where
            &'cow T: BorrowDecode<'cow, Context>
        {
        }
        impl<T: ToOwned + ?Sized> Encode for Cow<'_, T> where for<'a> &'a T: Encode {}
        impl<Context, T: Decode<Context>> Decode<Context> for Rc<T> {}
        impl<Context> Decode<Context> for Rc<str> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Rc<T> {}
        impl<'de, Context> BorrowDecode<'de, Context> for Rc<str> {}
        impl<T: Encode + ?Sized> Encode for Rc<T> {}
        impl<Context, T: Decode<Context>> Decode<Context> for Rc<[T]> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Rc<[T]> {}
        impl<Context, T: Decode<Context>> Decode<Context> for Arc<T> {}
        impl<Context> Decode<Context> for Arc<str> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Arc<T> {}
        impl<'de, Context> BorrowDecode<'de, Context> for Arc<str> {}
        impl<T: Encode + ?Sized> Encode for Arc<T> {}
        impl<Context, T: Decode<Context>> Decode<Context> for Arc<[T]> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Arc<[T]> {}
    }
    pub use self::impl_alloc::*;
    mod impl_std {
        use crate::{
            config::Config,
            de::{read::Reader, BorrowDecode, Decode},
            enc::Encode,
            error::{DecodeError, EncodeError},
        };
        use std::{
            collections::{HashMap, HashSet},
            ffi::{CStr, CString},
            hash::Hash,
            io::Read,
            net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6},
            path::{Path, PathBuf},
            sync::{Mutex, RwLock},
            time::SystemTime,
        };
        pub fn decode_from_std_read<D: Decode<()>, C: Config, R: std::io::Read>(
            src: &mut R,
            config: C,
        ) -> Result<D, DecodeError> {
        }
        pub fn decode_from_std_read_with_context<Context, D: Decode<Context>, C: Config, R: std::io::Read>(
            src: &mut R,
            config: C,
            context: Context,
        ) -> Result<D, DecodeError> {
        }
        impl<R: std::io::Read> Reader for std::io::BufReader<R> {}
        pub fn encode_into_std_write<E: Encode, C: Config, W: std::io::Write>(
            val: E,
            dst: &mut W,
            config: C,
        ) -> Result<usize, EncodeError> {
        }
        impl Encode for &CStr {}
        impl Encode for CString {}
        impl<Context> Decode<Context> for CString {}
        impl<T: Encode> Encode for Mutex<T> {}
        impl<Context, T: Decode<Context>> Decode<Context> for Mutex<T> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for Mutex<T> {}
        impl<T: Encode> Encode for RwLock<T> {}
        impl<Context, T: Decode<Context>> Decode<Context> for RwLock<T> {}
        impl<'de, T: BorrowDecode<'de, Context>, Context> BorrowDecode<'de, Context> for RwLock<T> {}
        impl Encode for SystemTime {}
        impl<Context> Decode<Context> for SystemTime {}
        impl Encode for &'_ Path {}
        impl<'de, Context> BorrowDecode<'de, Context> for &'de Path {}
        impl Encode for PathBuf {}
        impl<Context> Decode<Context> for PathBuf {}
        impl Encode for IpAddr {}
        impl<Context> Decode<Context> for IpAddr {}
        impl Encode for Ipv4Addr {}
        impl<Context> Decode<Context> for Ipv4Addr {}
        impl Encode for Ipv6Addr {}
        impl<Context> Decode<Context> for Ipv6Addr {}
        impl Encode for SocketAddr {}
        impl<Context> Decode<Context> for SocketAddr {}
        impl Encode for SocketAddrV4 {}
        impl<Context> Decode<Context> for SocketAddrV4 {}
        impl Encode for SocketAddrV6 {}
        impl<Context> Decode<Context> for SocketAddrV6 {}
        impl std::error::Error for EncodeError {}
        impl std::error::Error for DecodeError {}
        impl<K: Encode, V: Encode, S> Encode for HashMap<K, V, S> {}
        impl<
                Context,
                K: Decode<Context> + Eq + std::hash::Hash,
                V: Decode<Context>,
                S: std::hash::BuildHasher + Default,
            > Decode<Context> for HashMap<K, V, S>
        {
        }
        impl<
                'de,
                K: BorrowDecode<'de, Context> + Eq + std::hash::Hash,
                V: BorrowDecode<'de, Context>,
                S: std::hash::BuildHasher + Default,
                Context,
            > BorrowDecode<'de, Context> for HashMap<K, V, S>
        {
        }
        impl<Context, T: Decode<Context> + Eq + Hash, S: std::hash::BuildHasher + Default> Decode<Context>
            for HashSet<T, S>
        {
        }
        impl<
                'de,
                T: BorrowDecode<'de, Context> + Eq + Hash,
                S: std::hash::BuildHasher + Default,
                Context,
            > BorrowDecode<'de, Context> for HashSet<T, S>
        {
        }
        impl<T: Encode, S> Encode for HashSet<T, S> {}
    }
    pub use self::impl_std::*;
    mod derive {
        pub use bincode_derive::{BorrowDecode, Decode, Encode};
    }
    pub use self::derive::*;
    pub mod serde {
        mod de_borrowed {
            use crate::{
                config::Config,
                de::{read::SliceReader, BorrowDecoder, DecoderImpl},
                error::DecodeError,
            };
            use serde::de::*;
            pub struct BorrowedSerdeDecoder<'de, DE: BorrowDecoder<'de>>(DE);
            impl<'de, DE: BorrowDecoder<'de>> BorrowedSerdeDecoder<'de, DE> {
                pub fn as_deserializer<'a>(
                    &'a mut self,
                ) -> impl serde::Deserializer<'de, Error = DecodeError> + 'a {
                }
            }
            impl<'de, C: Config, Context> BorrowedSerdeDecoder<'de, DecoderImpl<SliceReader<'de>, C, Context>> {
                pub fn from_slice(
                    slice: &'de [u8],
                    config: C,
                    context: Context,
                ) -> BorrowedSerdeDecoder<'de, DecoderImpl<SliceReader<'de>, C, Context>>
                where
                    C: Config,
                {
                }
            }
            pub fn borrow_decode_from_slice<'de, D: Deserialize<'de>, C: Config>(
                slice: &'de [u8],
                config: C,
            ) -> Result<(D, usize), DecodeError> {
            }
            pub fn seed_decode_from_slice<'de, D: DeserializeSeed<'de>, C: Config>(
                seed: D,
                slice: &'de [u8],
                config: C,
            ) -> Result<(D::Value, usize), DecodeError> {
            }
        }
        mod ser {
            use crate::{config::Config, enc::write::Writer, error::EncodeError};
            use serde::ser::*;
            use std::vec::Vec;
            pub fn encode_to_vec<E: Serialize, C: Config>(val: E, config: C) -> Result<Vec<u8>, EncodeError> {
            }
            pub fn encode_into_slice<E: Serialize, C: Config>(
                val: E,
                dst: &mut [u8],
                config: C,
            ) -> Result<usize, EncodeError> {
            }
            pub fn encode_into_writer<E: Serialize, W: Writer, C: Config>(
                val: E,
                writer: W,
                config: C,
            ) -> Result<(), EncodeError> {
            }
            pub fn encode_into_std_write<E: Serialize, C: Config, W: std::io::Write>(
                val: E,
                dst: &mut W,
                config: C,
            ) -> Result<usize, EncodeError> {
            }
        }
        pub use self::de_borrowed::*;
        pub use self::de_owned::*;
        pub use self::ser::*;
        pub enum DecodeError {
            AnyNotSupported,
            IdentifierNotSupported,
            IgnoredAnyNotSupported,
            CannotBorrowOwnedData,
        }
        impl serde::de::Error for crate::error::DecodeError {}
        impl Into<crate::error::DecodeError> for DecodeError {}
        pub enum EncodeError {
            SequenceMustHaveLength,
        }
        impl Into<crate::error::EncodeError> for EncodeError {}
        impl serde::ser::Error for crate::error::EncodeError {}
        pub struct Compat<T>(pub T);
        impl<T> Default for Compat<T> {}
        impl<Context, T: serde::de::DeserializeOwned> crate::Decode<Context> for Compat<T> {}
        impl<'de, T: serde::de::DeserializeOwned, Context> crate::BorrowDecode<'de, Context> for Compat<T> {}
        impl<T: serde::Serialize> crate::Encode for Compat<T> {}
        pub struct BorrowCompat<T>(pub T);
        impl<T> Default for BorrowCompat<T> {}
        impl<'de, T: serde::de::Deserialize<'de>, Context> crate::de::BorrowDecode<'de, Context> for BorrowCompat<T> {}
        impl<T: serde::Serialize> crate::Encode for BorrowCompat<T> {}
    }
}
pub(crate) mod utils {
    pub trait Sealed {}
}
use de::{read::Reader, Decoder};
use enc::write::Writer;
pub use features::*;
pub mod config {
    use self::internal::*;
    pub struct Configuration<E = LittleEndian, I = Varint, L = NoLimit>(E, I, L);
    pub const fn standard() -> Configuration {}
    pub const fn legacy() -> Configuration<LittleEndian, Fixint, NoLimit> {}
    impl<E, I, L> Default for Configuration<E, I, L> {}
    impl<E, I, L> Configuration<E, I, L> {
        pub const fn with_big_endian(self) -> Configuration<BigEndian, I, L> {}
        pub const fn with_little_endian(self) -> Configuration<LittleEndian, I, L> {}
        pub const fn with_variable_int_encoding(self) -> Configuration<E, Varint, L> {}
        pub const fn with_fixed_int_encoding(self) -> Configuration<E, Fixint, L> {}
        pub const fn with_limit<const N: usize>(self) -> Configuration<E, I, Limit<N>> {}
        pub const fn with_no_limit(self) -> Configuration<E, I, NoLimit> {}
    }
    pub trait Config:
        InternalEndianConfig + InternalIntEncodingConfig + InternalLimitConfig + Copy + Clone
    {
        fn endianness(&self) -> Endianness;
        fn int_encoding(&self) -> IntEncoding;
        fn limit(&self) -> Option<usize>;
    }
    impl<T: InternalEndianConfig + InternalIntEncodingConfig + InternalLimitConfig + Copy + Clone> Config for T {}
    pub struct BigEndian;
    impl InternalEndianConfig for BigEndian {}
    pub struct LittleEndian;
    impl InternalEndianConfig for LittleEndian {}
    pub struct Fixint;
    impl InternalIntEncodingConfig for Fixint {}
    pub struct Varint;
    impl InternalIntEncodingConfig for Varint {}
    pub struct NoLimit;
    impl InternalLimitConfig for NoLimit {}
    pub struct Limit<const N: usize>;
    impl<const N: usize> InternalLimitConfig for Limit<N> {}
    pub enum Endianness {
        Little,
        Big,
    }
    pub enum IntEncoding {
        Fixed,
        Variable,
    }
    mod internal {
        use super::{Configuration, Endianness, IntEncoding};
        pub trait InternalEndianConfig {
            const ENDIAN: Endianness;
        }
        impl<E: InternalEndianConfig, I, L> InternalEndianConfig for Configuration<E, I, L> {}
        pub trait InternalIntEncodingConfig {
            const INT_ENCODING: IntEncoding;
        }
        impl<E, I: InternalIntEncodingConfig, L> InternalIntEncodingConfig for Configuration<E, I, L> {}
        pub trait InternalLimitConfig {
            const LIMIT: Option<usize>;
        }
        impl<E, I, L: InternalLimitConfig> InternalLimitConfig for Configuration<E, I, L> {}
    }
}
pub mod de {
    mod decoder {
        use super::{
            read::{BorrowReader, Reader},
            BorrowDecoder, Decoder,
        };
        use crate::config::Config;
        pub struct DecoderImpl<R, C: Config, Context>(R, C, Context);
        impl<R: Reader, C: Config, Context> DecoderImpl<R, C, Context> {
            pub fn new(reader: R, config: C, context: Context) -> DecoderImpl<R, C, Context> {}
        }
        impl<'de, R: BorrowReader<'de>, C: Config, Context> BorrowDecoder<'de> for DecoderImpl<R, C, Context> {
            type BR = R;
        }
        impl<R: Reader, C: Config, Context> Decoder for DecoderImpl<R, C, Context> {
            type R = R;
            type C = C;
            type Context = Context;
        }
        pub struct WithContext<'a, D: ?Sized, C>(D, C);
        impl<Context, D: Decoder + ?Sized> Decoder for WithContext<'_, D, Context> {
            type R = D::R;
            type C = D::C;
            type Context = Context;
        }
        impl<'de, C, D: BorrowDecoder<'de>> BorrowDecoder<'de> for WithContext<'_, D, C> {
            type BR = D::BR;
        }
    }
    mod impl_core {
        use std::mem::{self, MaybeUninit};
        pub fn collect_into_array<E, I: Iterator<Item = Result<T, E>>, T, const N: usize>(
            iter: &mut I,
        ) -> Option<Result<[T; N], E>> {
        }
        pub fn slice_assume_init_mut<T>(slice: &mut [MaybeUninit<T>]) -> &mut [T] {}
        pub fn array_assume_init<T, const N: usize>(array: [MaybeUninit<T>; N]) -> [T; N] {}
    }
    use self::{
        decoder::WithContext,
        read::{BorrowReader, Reader},
    };
    use crate::{config::Config, error::DecodeError, utils::Sealed};
    pub mod read {
        use crate::error::DecodeError;
        pub trait Reader {
            fn read(&mut self, bytes: &mut [u8]) -> Result<(), DecodeError>;
            fn peek_read(&mut self, arg1: usize) -> Option<&[u8]> {}
            fn consume(&mut self, arg1: usize) {}
        }
        impl<T: Reader> Reader for &mut T {}
        pub trait BorrowReader<'storage>: Reader {
            fn take_bytes(&mut self, length: usize) -> Result<&'storage [u8], DecodeError>;
        }
        pub struct SliceReader<'storage>;
        impl<'storage> SliceReader<'storage> {
            pub const fn new(bytes: &'storage [u8]) -> SliceReader<'storage> {}
        }
        impl<'storage> Reader for SliceReader<'storage> {}
        impl<'storage> BorrowReader<'storage> for SliceReader<'storage> {}
    }
    pub use self::decoder::DecoderImpl;
    pub trait Decode<Context>: Sized {
        fn decode<D: Decoder<Context = Context>>(decoder: &mut D) -> Result<Self, DecodeError>;
    }
    pub trait BorrowDecode<'de, Context>: Sized {
        fn borrow_decode<D: BorrowDecoder<'de, Context = Context>>(
            decoder: &mut D,
        ) -> Result<Self, DecodeError>;
    }
    #[macro_export]
    macro_rules! impl_borrow_decode {
        () => {};
    }
    #[macro_export]
    macro_rules! impl_borrow_decode_with_context {
        () => {};
    }
    pub trait Decoder: Sealed {
        type R: Reader;
        type C: Config;
        type Context;
        fn context(&mut self) -> &mut Self::Context;
        fn with_context<C>(&mut self, context: C) -> WithContext<Self, C> {}
        fn reader(&mut self) -> &mut Self::R;
        fn config(&self) -> &Self::C;
        fn claim_bytes_read(&mut self, n: usize) -> Result<(), DecodeError>;
        fn claim_container_read<T>(&mut self, len: usize) -> Result<(), DecodeError> {}
        fn unclaim_bytes_read(&mut self, n: usize);
    }
    pub trait BorrowDecoder<'de>: Decoder {
        type BR: BorrowReader<'de>;
        fn borrow_reader(&mut self) -> &mut Self::BR;
    }
    impl<T: Decoder> Decoder for &mut T {
        type R = T::R;
        type C = T::C;
        type Context = T::Context;
    }
    impl<'de, T: BorrowDecoder<'de>> BorrowDecoder<'de> for &mut T {
        type BR = T::BR;
    }
}
pub mod enc {
    mod encoder {
        use super::{write::Writer, Encoder};
        use crate::config::Config;
        pub struct EncoderImpl<W: Writer, C: Config>(W, C);
        impl<W: Writer, C: Config> EncoderImpl<W, C> {
            pub const fn new(writer: W, config: C) -> EncoderImpl<W, C> {}
            pub fn into_writer(self) -> W {}
        }
        impl<W: Writer, C: Config> Encoder for EncoderImpl<W, C> {
            type W = W;
            type C = C;
        }
    }
    mod impl_tuples {
        use super::Encode;
        impl<A: Encode> Encode for (A,) {}
        impl<A: Encode, B: Encode> Encode for (A, B) {}
        impl<A: Encode, B: Encode, C: Encode> Encode for (A, B, C) {}
        impl<A: Encode, B: Encode, C: Encode, D: Encode> Encode for (A, B, C, D) {}
        impl<A: Encode, B: Encode, C: Encode, D: Encode, E: Encode> Encode for (A, B, C, D, E) {}
        impl<A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode> Encode for (A, B, C, D, E, F) {}
        impl<A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode> Encode
            for (A, B, C, D, E, F, G)
        {
        }
        impl<A: Encode, B: Encode, C: Encode, D: Encode, E: Encode, F: Encode, G: Encode, H: Encode> Encode
            for (A, B, C, D, E, F, G, H)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
                J: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I, J)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
                J: Encode,
                K: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I, J, K)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
                J: Encode,
                K: Encode,
                L: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I, J, K, L)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
                J: Encode,
                K: Encode,
                L: Encode,
                M: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
                J: Encode,
                K: Encode,
                L: Encode,
                M: Encode,
                N: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M, N)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
                J: Encode,
                K: Encode,
                L: Encode,
                M: Encode,
                N: Encode,
                O: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O)
        {
        }
        impl<
                A: Encode,
                B: Encode,
                C: Encode,
                D: Encode,
                E: Encode,
                F: Encode,
                G: Encode,
                H: Encode,
                I: Encode,
                J: Encode,
                K: Encode,
                L: Encode,
                M: Encode,
                N: Encode,
                O: Encode,
                P: Encode,
            > Encode for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P)
        {
        }
    }
    use self::write::Writer;
    use crate::{config::Config, error::EncodeError, utils::Sealed};
    pub mod write {
        use crate::error::EncodeError;
        pub trait Writer {
            fn write(&mut self, bytes: &[u8]) -> Result<(), EncodeError>;
        }
        impl<T: Writer> Writer for &mut T {}
        pub struct SliceWriter<'storage>;
        impl<'storage> SliceWriter<'storage> {
            pub fn new(bytes: &'storage mut [u8]) -> SliceWriter<'storage> {}
            pub fn bytes_written(&self) -> usize {}
        }
        impl Writer for SliceWriter<'_> {}
        pub struct SizeWriter {
            pub bytes_written: usize,
        }
        impl Default for SizeWriter {}
        impl Writer for SizeWriter {}
    }
    pub use self::encoder::EncoderImpl;
    pub trait Encode {
        fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError>;
    }
    pub trait Encoder: Sealed {
        type W: Writer;
        type C: Config;
        fn writer(&mut self) -> &mut Self::W;
        fn config(&self) -> &Self::C;
    }
    impl<T: Encoder> Encoder for &mut T {
        type W = T::W;
        type C = T::C;
    }
}
pub mod error {
    pub enum EncodeError {
        UnexpectedEnd,
        RefCellAlreadyBorrowed { inner: std::cell::BorrowError, type_name: &'static str },
        Other(&'static str),
        OtherString(std::string::String),
        InvalidPathCharacters,
        Io { inner: std::io::Error, index: usize },
        LockFailed { type_name: &'static str },
        InvalidSystemTime { inner: std::time::SystemTimeError, time: std::boxed::Box<std::time::SystemTime> },
        Serde(crate::features::serde::EncodeError),
    }
    pub enum DecodeError {
        UnexpectedEnd { additional: usize },
        LimitExceeded,
        InvalidIntegerType { expected: IntegerType, found: IntegerType },
        NonZeroTypeIsZero { non_zero_type: IntegerType },
        UnexpectedVariant { type_name: &'static str, allowed: &'static AllowedEnumVariants, found: u32 },
        Utf8 { inner: std::str::Utf8Error },
        InvalidCharEncoding([u8; 4]),
        InvalidBooleanValue(u8),
        ArrayLengthMismatch { required: usize, found: usize },
        OutsideUsizeRange(u64),
        EmptyEnum { type_name: &'static str },
        InvalidDuration { secs: u64, nanos: u32 },
        InvalidSystemTime { duration: std::time::Duration },
        CStringNulError { position: usize },
        Io { inner: std::io::Error, additional: usize },
        Other(&'static str),
        OtherString(std::string::String),
        Serde(crate::features::serde::DecodeError),
    }
    pub enum AllowedEnumVariants {
        Range { min: u32, max: u32 },
        Allowed(&'static [u32]),
    }
    pub enum IntegerType {
        U8,
        U16,
        U32,
        U64,
        U128,
        Usize,
        I8,
        I16,
        I32,
        I64,
        I128,
        Isize,
        Reserved,
    }
}
use config::Config;
pub use de::{BorrowDecode, Decode};
pub use enc::Encode;
pub fn encode_into_slice<E: enc::Encode, C: Config>(
    val: E,
    dst: &mut [u8],
    config: C,
) -> Result<usize, error::EncodeError> {
}
pub fn encode_into_writer<E: enc::Encode, W: Writer, C: Config>(
    val: E,
    writer: W,
    config: C,
) -> Result<(), error::EncodeError> {
}
pub fn decode_from_slice<D: de::Decode<()>, C: Config>(
    src: &[u8],
    config: C,
) -> Result<(D, usize), error::DecodeError> {
}
pub fn decode_from_slice_with_context<Context, D: de::Decode<Context>, C: Config>(
    src: &[u8],
    config: C,
    context: Context,
) -> Result<(D, usize), error::DecodeError> {
}
pub fn borrow_decode_from_slice<'a, D: de::BorrowDecode<'a, ()>, C: Config>(
    src: &'a [u8],
    config: C,
) -> Result<(D, usize), error::DecodeError> {
}
pub fn borrow_decode_from_slice_with_context<'a, Context, D: de::BorrowDecode<'a, Context>, C: Config>(
    src: &'a [u8],
    config: C,
    context: Context,
) -> Result<(D, usize), error::DecodeError> {
}
pub fn decode_from_reader<D: de::Decode<()>, R: Reader, C: Config>(
    reader: R,
    config: C,
) -> Result<D, error::DecodeError> {
}
