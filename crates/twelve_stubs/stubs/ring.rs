//! package = "ring", version = ">=0.17, <0.18"

pub mod aead {
    pub use self::{
        algorithm::{Algorithm, AES_128_GCM, AES_256_GCM, CHACHA20_POLY1305},
        less_safe_key::LessSafeKey,
        nonce::{Nonce, NONCE_LEN},
        opening_key::OpeningKey,
        sealing_key::SealingKey,
        unbound_key::UnboundKey,
    };
    use crate::error;
    pub trait NonceSequence {
        fn advance(&mut self) -> Result<Nonce, error::Unspecified>;
    }
    pub trait BoundKey<N: NonceSequence>: std::fmt::Debug {
        fn new(key: UnboundKey, nonce_sequence: N) -> Self;
        fn algorithm(&self) -> &'static Algorithm;
    }
    pub struct Aad<A>(A);
    impl<A: AsRef<[u8]>> Aad<A> {
        pub fn from(aad: A) -> Self {}
    }
    impl<A: AsRef<[u8]>> AsRef<[u8]> for Aad<A> {}
    impl Aad<[u8; 0]> {
        pub fn empty() -> Self {}
    }
    pub struct Tag;
    impl AsRef<[u8]> for Tag {}
    impl TryFrom<&[u8]> for Tag {
        type Error = error::Unspecified;
    }
    impl From<[u8; TAG_LEN]> for Tag {}
    pub const MAX_TAG_LEN: usize = ();
    mod aes_gcm {
        use super::aes::{self};
        use crate::error::{self};
        pub(super) struct Key;
    }
    mod algorithm {
        use crate::{
            error::{self},
            hkdf,
        };
        pub struct Algorithm;
        impl Algorithm {
            pub fn key_len(&self) -> usize {}
            pub fn tag_len(&self) -> usize {}
            pub fn nonce_len(&self) -> usize {}
        }
        pub static AES_128_GCM: Algorithm = ();
        pub static AES_256_GCM: Algorithm = ();
        pub static CHACHA20_POLY1305: Algorithm = ();
    }
    mod chacha20_poly1305 {
        use super::chacha::{self};
        pub(super) struct Key;
    }
    mod less_safe_key {
        use super::{Aad, Algorithm, Nonce, Tag, UnboundKey};
        use crate::error;
        use std::ops::RangeFrom;
        pub struct LessSafeKey;
        impl LessSafeKey {
            pub fn new(key: UnboundKey) -> Self {}
            pub fn open_in_place_separate_tag<'in_out, A: AsRef<[u8]>>(
                &self,
                nonce: Nonce,
                aad: Aad<A>,
                tag: Tag,
                in_out: &'in_out mut [u8],
                ciphertext: RangeFrom<usize>,
            ) -> Result<&'in_out mut [u8], error::Unspecified> {
            }
            pub fn open_in_place<'in_out, A: AsRef<[u8]>>(
                &self,
                nonce: Nonce,
                aad: Aad<A>,
                in_out: &'in_out mut [u8],
            ) -> Result<&'in_out mut [u8], error::Unspecified> {
            }
            pub fn open_within<'in_out, A: AsRef<[u8]>>(
                &self,
                nonce: Nonce,
                aad: Aad<A>,
                in_out: &'in_out mut [u8],
                ciphertext_and_tag: RangeFrom<usize>,
            ) -> Result<&'in_out mut [u8], error::Unspecified> {
            }
            pub fn seal_in_place_append_tag<
                A: AsRef<[u8]>,
                InOut: AsMut<[u8]> + for<'in_out> Extend<&'in_out u8>,
            >(
                &self,
                nonce: Nonce,
                aad: Aad<A>,
                in_out: &mut InOut,
            ) -> Result<(), error::Unspecified> {
            }
            pub fn seal_in_place_separate_tag<A: AsRef<[u8]>>(
                &self,
                nonce: Nonce,
                aad: Aad<A>,
                in_out: &mut [u8],
            ) -> Result<Tag, error::Unspecified> {
            }
            pub fn algorithm(&self) -> &'static Algorithm {}
        }
    }
    mod nonce {
        use crate::error;
        pub struct Nonce;
        impl Nonce {
            pub fn try_assume_unique_for_key(value: &[u8]) -> Result<Self, error::Unspecified> {}
            pub fn assume_unique_for_key(value: [u8; NONCE_LEN]) -> Self {}
        }
        impl AsRef<[u8; NONCE_LEN]> for Nonce {}
        pub const NONCE_LEN: usize = ();
    }
    mod opening_key {
        use super::{Aad, BoundKey, NonceSequence};
        use crate::error;
        use std::ops::RangeFrom;
        pub struct OpeningKey<N: NonceSequence>(N);
        impl<N: NonceSequence> BoundKey<N> for OpeningKey<N> {}
        impl<N: NonceSequence> OpeningKey<N> {
            pub fn open_in_place<'in_out, A: AsRef<[u8]>>(
                &mut self,
                aad: Aad<A>,
                in_out: &'in_out mut [u8],
            ) -> Result<&'in_out mut [u8], error::Unspecified> {
            }
            pub fn open_within<'in_out, A: AsRef<[u8]>>(
                &mut self,
                aad: Aad<A>,
                in_out: &'in_out mut [u8],
                ciphertext_and_tag: RangeFrom<usize>,
            ) -> Result<&'in_out mut [u8], error::Unspecified> {
            }
        }
    }
    mod overlapping {
        pub use self::{
            array::Array,
            base::{IndexError, Overlapping},
            partial_block::PartialBlock,
        };
        mod array {
            use std::array::TryFromSliceError;
            pub struct Array<'o, T, const N: usize>(T);
            impl<'o, T, const N: usize> Array<'o, T, N> {
                pub fn into_unwritten_output(self) -> &'o mut [T; N]
                where
                    &'o mut [T]: TryInto<&'o mut [T; N], Error = TryFromSliceError>,
                {
                }
            }
            impl<T, const N: usize> Array<'_, T, N> {
                pub fn input<'s>(&'s self) -> &'s [T; N]
                where
                    &'s [T]: TryInto<&'s [T; N], Error = TryFromSliceError>,
                {
                }
            }
        }
        mod base {
            pub use self::index_error::IndexError;
            use super::Array;
            use std::ops::RangeFrom;
            pub struct Overlapping<'o, T>(T);
            impl<'o, T> From<&'o mut [T]> for Overlapping<'o, T> {}
            impl<'o, T> Overlapping<'o, T> {
                pub fn new(in_out: &'o mut [T], src: RangeFrom<usize>) -> Result<Self, IndexError> {}
                pub fn copy_within(self) -> &'o mut [T]
                where
                    T: Copy,
                {
                }
                pub fn into_slice_src_mut(self) -> (&'o mut [T], RangeFrom<usize>) {}
                pub fn into_unwritten_output(self) -> &'o mut [T] {}
            }
            impl<T> Overlapping<'_, T> {
                pub fn len(&self) -> usize {}
                pub fn input(&self) -> &[T] {}
                pub fn with_input_output_len<R>(self, f: impl FnOnce(*const T, *mut T, usize) -> R) -> R {}
                pub fn split_first_chunk<const N: usize>(
                    self,
                    f: impl for<'a> FnOnce(Array<'a, T, N>),
                ) -> Result<Self, IndexError> {
                }
            }
        }
        mod partial_block {
            use super::Overlapping;
            use crate::error::InputTooLongError;
            pub struct PartialBlock<'i, T, const BLOCK_LEN: usize>(T);
            impl<'i, T, const BLOCK_LEN: usize> PartialBlock<'i, T, BLOCK_LEN> {
                pub fn new(in_out: Overlapping<'i, T>) -> Result<Self, InputTooLongError> {}
                pub fn overwrite_at_start(self, padded: [T; BLOCK_LEN])
                where
                    T: Copy,
                {
                }
            }
            impl<T, const BLOCK_LEN: usize> PartialBlock<'_, T, BLOCK_LEN> {
                pub fn input(&self) -> &[T] {}
                pub fn len(&self) -> usize {}
            }
        }
    }
    mod sealing_key {
        use super::{Aad, BoundKey, NonceSequence, Tag};
        use crate::error;
        pub struct SealingKey<N: NonceSequence>(N);
        impl<N: NonceSequence> BoundKey<N> for SealingKey<N> {}
        impl<N: NonceSequence> SealingKey<N> {
            pub fn seal_in_place_append_tag<
                A: AsRef<[u8]>,
                InOut: AsMut<[u8]> + for<'in_out> Extend<&'in_out u8>,
            >(
                &mut self,
                aad: Aad<A>,
                in_out: &mut InOut,
            ) -> Result<(), error::Unspecified> {
            }
            pub fn seal_in_place_separate_tag<A: AsRef<[u8]>>(
                &mut self,
                aad: Aad<A>,
                in_out: &mut [u8],
            ) -> Result<Tag, error::Unspecified> {
            }
        }
    }
    mod shift {
        pub fn shift_full_blocks<const BLOCK_LEN: usize>(
            in_out: super::overlapping::Overlapping<'_, u8>,
            transform: impl FnMut(&[u8; BLOCK_LEN]) -> [u8; BLOCK_LEN],
        ) {
        }
    }
    mod unbound_key {
        use super::Algorithm;
        use crate::{error, hkdf};
        pub struct UnboundKey;
        impl UnboundKey {
            #[twelve::secret(arg = 1)]
            pub fn new(algorithm: &'static Algorithm, key_bytes: &[u8]) -> Result<Self, error::Unspecified> {}
            pub fn algorithm(&self) -> &'static Algorithm {}
        }
        impl From<hkdf::Okm<'_, &'static Algorithm>> for UnboundKey {}
    }
}
pub mod agreement {
    pub use crate::ec::{
        curve25519::x25519::X25519,
        suite_b::ecdh::{ECDH_P256, ECDH_P384},
    };
    use crate::{ec, error, rand};
    pub struct Algorithm;
    pub struct EphemeralPrivateKey;
    impl EphemeralPrivateKey {
        pub fn generate(
            alg: &'static Algorithm,
            rng: &dyn rand::SecureRandom,
        ) -> Result<Self, error::Unspecified> {
        }
        pub fn compute_public_key(&self) -> Result<PublicKey, error::Unspecified> {}
        pub fn algorithm(&self) -> &'static Algorithm {}
    }
    pub struct PublicKey;
    impl AsRef<[u8]> for PublicKey {}
    impl PublicKey {
        pub fn algorithm(&self) -> &'static Algorithm {}
    }
    pub struct UnparsedPublicKey<B>(B);
    impl<B: AsRef<[u8]>> AsRef<[u8]> for UnparsedPublicKey<B> {}
    impl<B> UnparsedPublicKey<B> {
        pub fn new(algorithm: &'static Algorithm, bytes: B) -> Self {}
        pub fn algorithm(&self) -> &'static Algorithm {}
        pub fn bytes(&self) -> &B {}
    }
    pub fn agree_ephemeral<B: AsRef<[u8]>, R>(
        my_private_key: EphemeralPrivateKey,
        peer_public_key: &UnparsedPublicKey<B>,
        kdf: impl FnOnce(&[u8]) -> R,
    ) -> Result<R, error::Unspecified> {
    }
}
mod bits {
    use crate::error::InputTooLongError;
    pub struct BitLength<T = usize>(T);
    pub(crate) trait FromByteLen<T>: Sized {
        fn from_byte_len(bytes: T) -> Result<Self, InputTooLongError<T>>;
    }
    impl<T> BitLength<T> {
        pub const fn from_bits(bits: T) -> Self {}
    }
    impl<T: Copy> BitLength<T> {
        pub fn as_bits(self) -> T {}
    }
    impl BitLength<usize> {
        pub const fn as_usize_bytes_rounded_up(&self) -> usize {}
    }
    impl BitLength<u64> {
        pub fn to_be_bytes(self) -> [u8; 8] {}
    }
    impl From<BitLength<usize>> for BitLength<u64> {}
    impl TryFrom<BitLength<u64>> for BitLength<std::num::NonZeroU64> {
        type Error = <std::num::NonZeroU64 as TryFrom<u64>>::Error;
    }
}
pub mod io {
    mod writer {
        use std::boxed::Box;
        pub trait Accumulator {
            fn write_byte(&mut self, value: u8) -> Result<(), TooLongError>;
            fn write_bytes(&mut self, value: &[u8]) -> Result<(), TooLongError>;
        }
        pub(super) struct LengthMeasurement;
        impl From<LengthMeasurement> for usize {}
        impl LengthMeasurement {
            pub fn zero() -> Self {}
        }
        impl Accumulator for LengthMeasurement {}
        pub(super) struct Writer;
        impl From<Writer> for Box<[u8]> {}
        impl Accumulator for Writer {}
        pub fn write_copy(
            accumulator: &mut dyn Accumulator,
            to_copy: untrusted::Input,
        ) -> Result<(), TooLongError> {
        }
        pub struct TooLongError;
        impl TooLongError {
            pub fn new() -> Self {}
        }
    }
    pub(crate) mod positive {
        pub struct Positive<'a>;
        impl<'a> Positive<'a> {
            pub fn big_endian_without_leading_zero(&self) -> &'a [u8] {}
        }
        impl Positive<'_> {
            pub fn first_byte(&self) -> u8 {}
        }
    }
    pub use self::positive::Positive;
    use self::writer::TooLongError;
}
pub mod digest {
    use crate::{
        error,
        polyfill::{self},
    };
    pub(crate) type InputTooLongError = error::InputTooLongError<u64>;
    pub struct Context;
    impl Context {
        pub fn new(algorithm: &'static Algorithm) -> Self {}
        pub fn update(&mut self, data: &[u8]) {}
        pub fn finish(self) -> Digest {}
        pub fn algorithm(&self) -> &'static Algorithm {}
    }
    pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest {}
    pub struct Digest;
    impl Digest {
        pub fn algorithm(&self) -> &'static Algorithm {}
    }
    impl AsRef<[u8]> for Digest {}
    pub struct Algorithm;
    impl Algorithm {
        pub fn block_len(&self) -> usize {}
        pub fn chaining_len(&self) -> usize {}
        pub fn output_len(&self) -> usize {}
    }
    pub static SHA1_FOR_LEGACY_USE_ONLY: Algorithm = ();
    pub static SHA256: Algorithm = ();
    pub static SHA384: Algorithm = ();
    pub static SHA512: Algorithm = ();
    pub static SHA512_256: Algorithm = ();
    struct Output;
    pub const MAX_BLOCK_LEN: usize = ();
    pub const MAX_OUTPUT_LEN: usize = ();
    pub const MAX_CHAINING_LEN: usize = ();
    pub const SHA1_OUTPUT_LEN: usize = ();
    pub const SHA256_OUTPUT_LEN: usize = ();
    pub const SHA384_OUTPUT_LEN: usize = ();
    pub const SHA512_OUTPUT_LEN: usize = ();
    pub const SHA512_256_OUTPUT_LEN: usize = ();
}
mod ec {
    pub use self::keys::{KeyPair, PublicKey, Seed};
    use crate::{error, rand};
    pub struct Curve {
        pub public_key_len: usize,
        pub elem_scalar_seed_len: usize,
        pub id: CurveID,
    }
    pub enum CurveID {
        Curve25519,
        P256,
        P384,
    }
    pub const ELEM_MAX_BYTES: usize = ();
    pub const SCALAR_MAX_BYTES: usize = ();
    pub const PKCS8_DOCUMENT_MAX_LEN: usize = ();
    pub mod curve25519 {
        pub mod ed25519 {
            use crate::digest;
            pub mod signing {
                use super::super::ops::*;
                use crate::{
                    error, pkcs8, rand,
                    signature::{self},
                };
                pub struct Ed25519KeyPair;
                impl Ed25519KeyPair {
                    #[twelve::does(generate_key)]
                    pub fn generate_pkcs8(
                        rng: &dyn rand::SecureRandom,
                    ) -> Result<pkcs8::Document, error::Unspecified> {
                    }
                    pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, error::KeyRejected> {}
                    pub fn from_pkcs8_maybe_unchecked(pkcs8: &[u8]) -> Result<Self, error::KeyRejected> {}
                    pub fn from_seed_and_public_key(
                        seed: &[u8],
                        public_key: &[u8],
                    ) -> Result<Self, error::KeyRejected> {
                    }
                    pub fn from_seed_unchecked(seed: &[u8]) -> Result<Self, error::KeyRejected> {}
                    pub fn sign(&self, msg: &[u8]) -> signature::Signature {}
                }
                impl signature::KeyPair for Ed25519KeyPair {
                    type PublicKey = PublicKey;
                }
                pub struct PublicKey;
                impl AsRef<[u8]> for PublicKey {}
                type Seed = [u8; SEED_LEN];
            }
            pub mod verification {
                use super::super::ops::*;
                use crate::signature;
                pub struct EdDSAParameters;
                pub static ED25519: EdDSAParameters = ();
                impl signature::VerificationAlgorithm for EdDSAParameters {}
            }
            pub const ED25519_PUBLIC_KEY_LEN: usize = ();
            pub fn eddsa_digest(signature_r: &[u8], public_key: &[u8], msg: &[u8]) -> digest::Digest {}
        }
        pub mod x25519 {
            use crate::agreement;
            pub static X25519: agreement::Algorithm = ();
            type PublicKey = [u8; PUBLIC_KEY_LEN];
        }
        mod ops {
            pub use super::scalar::{MaskedScalar, Scalar, SCALAR_LEN};
            use crate::error;
            pub struct Elem<E: Encoding>(E);
            pub trait Encoding {}
            pub struct T;
            impl Encoding for T {}
            pub type EncodedPoint = [u8; ELEM_LEN];
            pub const ELEM_LEN: usize = ();
            pub struct ExtPoint;
            impl ExtPoint {
                pub fn from_encoded_point_vartime(
                    encoded: &EncodedPoint,
                ) -> Result<Self, error::Unspecified> {
                }
            }
            pub struct Point;
            impl Point {
                pub fn new_at_infinity() -> Self {}
            }
        }
        mod scalar {
            use crate::{
                digest, error,
                polyfill::slice::{self},
            };
            pub struct Scalar;
            pub const SCALAR_LEN: usize = ();
            impl Scalar {
                pub fn from_bytes_checked(bytes: [u8; SCALAR_LEN]) -> Result<Self, error::Unspecified> {}
                pub fn from_sha512_digest_reduced(digest: digest::Digest) -> Self {}
            }
            pub struct MaskedScalar;
            impl MaskedScalar {
                pub fn from_bytes_masked(bytes: [u8; SCALAR_LEN]) -> Self {}
            }
            impl From<MaskedScalar> for Scalar {}
        }
    }
    mod keys {
        pub struct KeyPair;
        impl KeyPair {
            pub fn public_key(&self) -> &PublicKey {}
            pub fn split(self) -> (Seed, PublicKey) {}
        }
        pub struct Seed;
        impl Seed {
            pub fn bytes_less_safe(&self) -> &[u8] {}
        }
        pub struct PublicKey;
        impl AsRef<[u8]> for PublicKey {}
        pub const PUBLIC_KEY_MAX_LEN: usize = ();
    }
    pub mod suite_b {
        use self::ops::*;
        use crate::{arithmetic::montgomery::*, ec, error, pkcs8};
        pub mod ecdsa {
            pub mod signing {
                use crate::{
                    arithmetic::montgomery::*,
                    ec::{
                        self,
                        suite_b::{ops::*, private_key},
                    },
                    error, pkcs8, rand, signature,
                };
                pub struct EcdsaSigningAlgorithm;
                pub struct EcdsaKeyPair;
                impl EcdsaKeyPair {
                    #[twelve::does(generate_key)]
                    pub fn generate_pkcs8(
                        alg: &'static EcdsaSigningAlgorithm,
                        rng: &dyn rand::SecureRandom,
                    ) -> Result<pkcs8::Document, error::Unspecified> {
                    }
                    pub fn from_pkcs8(
                        alg: &'static EcdsaSigningAlgorithm,
                        pkcs8: &[u8],
                        rng: &dyn rand::SecureRandom,
                    ) -> Result<Self, error::KeyRejected> {
                    }
                    pub fn from_private_key_and_public_key(
                        alg: &'static EcdsaSigningAlgorithm,
                        private_key: &[u8],
                        public_key: &[u8],
                        rng: &dyn rand::SecureRandom,
                    ) -> Result<Self, error::KeyRejected> {
                    }
                    pub fn sign(
                        &self,
                        rng: &dyn rand::SecureRandom,
                        message: &[u8],
                    ) -> Result<signature::Signature, error::Unspecified> {
                    }
                }
                impl signature::KeyPair for EcdsaKeyPair {
                    type PublicKey = PublicKey;
                }
                pub struct PublicKey;
                impl AsRef<[u8]> for PublicKey {}
                pub static ECDSA_P256_SHA256_FIXED_SIGNING: EcdsaSigningAlgorithm = ();
                pub static ECDSA_P384_SHA384_FIXED_SIGNING: EcdsaSigningAlgorithm = ();
                pub static ECDSA_P256_SHA256_ASN1_SIGNING: EcdsaSigningAlgorithm = ();
                pub static ECDSA_P384_SHA384_ASN1_SIGNING: EcdsaSigningAlgorithm = ();
            }
            pub mod verification {
                use crate::{
                    arithmetic::montgomery::*,
                    ec::suite_b::{ops::*, public_key::*},
                    signature,
                };
                pub struct EcdsaVerificationAlgorithm;
                impl signature::VerificationAlgorithm for EcdsaVerificationAlgorithm {}
                pub static ECDSA_P256_SHA256_FIXED: EcdsaVerificationAlgorithm = ();
                pub static ECDSA_P384_SHA384_FIXED: EcdsaVerificationAlgorithm = ();
                pub static ECDSA_P256_SHA256_ASN1: EcdsaVerificationAlgorithm = ();
                pub static ECDSA_P256_SHA384_ASN1: EcdsaVerificationAlgorithm = ();
                pub static ECDSA_P384_SHA256_ASN1: EcdsaVerificationAlgorithm = ();
                pub static ECDSA_P384_SHA384_ASN1: EcdsaVerificationAlgorithm = ();
            }
        }
        mod ops {
            use crate::{
                arithmetic::montgomery::*,
                error::{self},
                limb::*,
            };
            use elem::{mul_mont, unary_op, unary_op_assign, unary_op_from_binary_op_assign};
            pub type Elem<E> = elem::Elem<Q, E>;
            type PublicElem<E> = elem::PublicElem<Q, E>;
            pub enum Q {}
            pub type Scalar<E = Unencoded> = elem::Elem<N, E>;
            pub enum N {}
            pub struct Point;
            impl Point {
                pub fn new_at_infinity() -> Self {}
            }
            pub struct CommonOps {
                pub a: PublicElem<R>,
                pub b: PublicElem<R>,
            }
            impl CommonOps {
                pub fn len(&self) -> usize {}
            }
            struct PublicModulus;
            pub struct PrivateKeyOps {
                pub common: &'static CommonOps,
            }
            impl PrivateKeyOps {
                pub fn leak_limbs<'a>(&self, a: &'a Elem<Unencoded>) -> &'a [Limb] {}
            }
            pub struct PublicKeyOps {
                pub common: &'static CommonOps,
            }
            pub struct ScalarOps {
                pub common: &'static CommonOps,
            }
            impl ScalarOps {
                pub fn scalar_bytes_len(&self) -> usize {}
            }
            impl ScalarOps {
                pub fn leak_limbs<'s>(&self, s: &'s Scalar) -> &'s [Limb] {}
            }
            pub struct PublicScalarOps {
                pub scalar_ops: &'static ScalarOps,
                pub public_key_ops: &'static PublicKeyOps,
            }
            impl PublicScalarOps {
                pub fn n(&self) -> &PublicElem<Unencoded> {}
                pub fn scalar_as_elem(&self, a: &Scalar) -> Elem<Unencoded> {}
            }
            pub struct PrivateScalarOps {
                pub scalar_ops: &'static ScalarOps,
            }
            mod elem {
                use crate::{
                    arithmetic::montgomery::{Encoding, ProductEncoding, Unencoded},
                    limb::Limb,
                };
                pub struct Elem<M, E: Encoding>(M, E);
                pub struct PublicElem<M, E: Encoding>(M, E);
                impl<M, E: Encoding> From<&PublicElem<M, E>> for Elem<M, E> {}
                impl<M, E: Encoding> Elem<M, E> {
                    pub fn zero() -> Self {}
                }
                impl<M> Elem<M, Unencoded> {
                    pub fn one() -> Self {}
                }
                impl<M, E: Encoding> PublicElem<M, E> {
                    pub const fn from_hex(hex: &str) -> Self {}
                }
                pub fn mul_mont<M, EA: Encoding, EB: Encoding>(
                    f: unsafe extern "C" fn(r: *mut Limb, a: *const Limb, b: *const Limb),
                    a: &Elem<M, EA>,
                    b: &Elem<M, EB>,
                ) -> Elem<M, <(EA, EB) as ProductEncoding>::Output>
                where
                    (EA, EB): ProductEncoding,
                {
                }
                pub fn binary_op<M, EA: Encoding, EB: Encoding, ER: Encoding>(
                    f: unsafe extern "C" fn(r: *mut Limb, a: *const Limb, b: *const Limb),
                    a: &Elem<M, EA>,
                    b: &Elem<M, EB>,
                ) -> Elem<M, ER> {
                }
                pub fn binary_op_assign<M, EA: Encoding, EB: Encoding>(
                    f: unsafe extern "C" fn(r: *mut Limb, a: *const Limb, b: *const Limb),
                    a: &mut Elem<M, EA>,
                    b: &Elem<M, EB>,
                ) {
                }
                pub fn unary_op<M, E: Encoding>(
                    f: unsafe extern "C" fn(r: *mut Limb, a: *const Limb),
                    a: &Elem<M, E>,
                ) -> Elem<M, E> {
                }
                pub fn unary_op_assign<M, E: Encoding>(
                    f: unsafe extern "C" fn(r: *mut Limb, a: *const Limb),
                    a: &mut Elem<M, E>,
                ) {
                }
                pub fn unary_op_from_binary_op_assign<M, E: Encoding>(
                    f: unsafe extern "C" fn(r: *mut Limb, a: *const Limb, b: *const Limb),
                    a: &mut Elem<M, E>,
                ) {
                }
            }
            pub mod p256 {
                use super::*;
                pub static COMMON_OPS: CommonOps = ();
                pub static PRIVATE_KEY_OPS: PrivateKeyOps = ();
                pub static PUBLIC_KEY_OPS: PublicKeyOps = ();
                pub static SCALAR_OPS: ScalarOps = ();
                pub static PUBLIC_SCALAR_OPS: PublicScalarOps = ();
                pub static PRIVATE_SCALAR_OPS: PrivateScalarOps = ();
            }
            pub mod p384 {
                use super::*;
                pub static COMMON_OPS: CommonOps = ();
                pub static PRIVATE_KEY_OPS: PrivateKeyOps = ();
                pub static PUBLIC_KEY_OPS: PublicKeyOps = ();
                pub static SCALAR_OPS: ScalarOps = ();
                pub static PUBLIC_SCALAR_OPS: PublicScalarOps = ();
                pub static PRIVATE_SCALAR_OPS: PrivateScalarOps = ();
            }
        }
    }
}
pub mod error {
    use self::input_too_long::InputTooLongError;
    pub use self::{key_rejected::KeyRejected, unspecified::Unspecified};
    mod input_too_long {
        pub struct InputTooLongError<T = usize>(T);
    }
    mod into_unspecified {
        use crate::error::{KeyRejected, Unspecified};
        impl From<untrusted::EndOfInput> for Unspecified {}
        impl From<std::array::TryFromSliceError> for Unspecified {}
        impl From<KeyRejected> for Unspecified {}
    }
    mod key_rejected {
        pub struct KeyRejected;
        impl std::error::Error for KeyRejected {}
    }
    mod unspecified {
        pub struct Unspecified;
        impl std::error::Error for Unspecified {}
    }
}
pub mod hkdf {
    use crate::{error, hmac};
    pub struct Algorithm;
    impl Algorithm {
        pub fn hmac_algorithm(&self) -> hmac::Algorithm {}
    }
    pub static HKDF_SHA1_FOR_LEGACY_USE_ONLY: Algorithm = ();
    pub static HKDF_SHA256: Algorithm = ();
    pub static HKDF_SHA384: Algorithm = ();
    pub static HKDF_SHA512: Algorithm = ();
    impl KeyType for Algorithm {}
    pub struct Salt;
    impl Salt {
        pub fn new(algorithm: Algorithm, value: &[u8]) -> Self {}
        pub fn extract(&self, secret: &[u8]) -> Prk {}
        pub fn algorithm(&self) -> Algorithm {}
    }
    impl From<Okm<'_, Algorithm>> for Salt {}
    pub trait KeyType {
        fn len(&self) -> usize;
    }
    pub struct Prk;
    impl Prk {
        pub fn new_less_safe(algorithm: Algorithm, value: &[u8]) -> Self {}
        pub fn expand<'a, L: KeyType>(
            &'a self,
            info: &'a [&'a [u8]],
            len: L,
        ) -> Result<Okm<'a, L>, error::Unspecified> {
        }
    }
    impl From<Okm<'_, Algorithm>> for Prk {}
    pub struct Okm<'a, L: KeyType>(L);
    impl<L: KeyType> Okm<'_, L> {
        pub fn len(&self) -> &L {}
        pub fn fill(self, out: &mut [u8]) -> Result<(), error::Unspecified> {}
    }
}
pub mod hmac {
    use crate::{
        digest::{self},
        error, hkdf, rand,
    };
    pub struct Algorithm;
    impl Algorithm {
        pub fn digest_algorithm(&self) -> &'static digest::Algorithm {}
    }
    pub static HMAC_SHA1_FOR_LEGACY_USE_ONLY: Algorithm = ();
    pub static HMAC_SHA256: Algorithm = ();
    pub static HMAC_SHA384: Algorithm = ();
    pub static HMAC_SHA512: Algorithm = ();
    pub struct Tag;
    impl AsRef<[u8]> for Tag {}
    pub struct Key;
    impl Key {
        #[twelve::does(generate_key)]
        pub fn generate(
            algorithm: Algorithm,
            rng: &dyn rand::SecureRandom,
        ) -> Result<Self, error::Unspecified> {
        }
        #[twelve::secret(arg = 1)]
        pub fn new(algorithm: Algorithm, key_value: &[u8]) -> Self {}
        pub fn algorithm(&self) -> Algorithm {}
    }
    impl hkdf::KeyType for Algorithm {}
    impl From<hkdf::Okm<'_, Algorithm>> for Key {}
    pub struct Context;
    impl Context {
        pub fn with_key(signing_key: &Key) -> Self {}
        pub fn update(&mut self, data: &[u8]) {}
        pub fn sign(self) -> Tag {}
    }
    pub fn sign(key: &Key, data: &[u8]) -> Tag {}
    pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), error::Unspecified> {}
}
pub mod pbkdf2 {
    use crate::{
        error::{self},
        hmac::{self},
    };
    use std::num::NonZeroU32;
    pub struct Algorithm;
    pub static PBKDF2_HMAC_SHA1: Algorithm = ();
    pub static PBKDF2_HMAC_SHA256: Algorithm = ();
    pub static PBKDF2_HMAC_SHA384: Algorithm = ();
    pub static PBKDF2_HMAC_SHA512: Algorithm = ();
    pub fn derive(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]) {}
    pub fn verify(
        algorithm: Algorithm,
        iterations: NonZeroU32,
        salt: &[u8],
        secret: &[u8],
        previously_derived: &[u8],
    ) -> Result<(), error::Unspecified> {
    }
}
pub mod pkcs8 {
    pub struct Document;
    impl AsRef<[u8]> for Document {}
}
pub mod rand {
    use crate::error;
    pub trait SecureRandom: sealed::SecureRandom {
        fn fill(&self, dest: &mut [u8]) -> Result<(), error::Unspecified>;
    }
    impl<T: sealed::SecureRandom> SecureRandom for T {}
    pub struct Random<T: RandomlyConstructable>(T);
    impl<T: RandomlyConstructable> Random<T> {
        pub fn expose(self) -> T {}
    }
    pub fn generate<T: RandomlyConstructable>(
        rng: &dyn SecureRandom,
    ) -> Result<Random<T>, error::Unspecified> {
    }
    pub(crate) mod sealed {
        use crate::error;
        pub trait SecureRandom: std::fmt::Debug {
            fn fill_impl(&self, dest: &mut [u8]) -> Result<(), error::Unspecified>;
        }
        pub trait RandomlyConstructable: Sized {
            fn zero() -> Self;
            fn as_mut_bytes(&mut self) -> &mut [u8];
        }
        impl<const N: usize> RandomlyConstructable for [u8; N] {}
    }
    pub trait RandomlyConstructable: sealed::RandomlyConstructable {}
    impl<T: sealed::RandomlyConstructable> RandomlyConstructable for T {}
    #[twelve::nature(random)]
    pub struct SystemRandom;
    impl SystemRandom {
        pub fn new() -> Self {}
    }
    impl sealed::SecureRandom for SystemRandom {}
}
pub mod rsa {
    use crate::{
        arithmetic::bigint,
        bits, error,
        io::{self},
    };
    pub(crate) mod padding {
        use crate::{bits, digest, error};
        mod pkcs1 {
            use super::{Padding, RsaEncoding, Verification};
            pub struct PKCS1;
            impl Padding for PKCS1 {}
            impl RsaEncoding for PKCS1 {}
            impl Verification for PKCS1 {}
        }
        mod pss {
            use super::{Padding, RsaEncoding, Verification};
            pub struct PSS;
            impl Padding for PSS {}
            impl RsaEncoding for PSS {}
            impl Verification for PSS {}
        }
        pub use self::{
            pkcs1::{RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512},
            pss::{RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512},
        };
        pub trait Padding: 'static + Sync + crate::sealed::Sealed + std::fmt::Debug {
            fn digest_alg(&self) -> &'static digest::Algorithm;
        }
        pub trait RsaEncoding: Padding {}
        pub trait Verification: Padding {
            fn verify(
                &self,
                m_hash: digest::Digest,
                m: &mut untrusted::Reader,
                mod_bits: bits::BitLength,
            ) -> Result<(), error::Unspecified>;
        }
    }
    pub struct RsaParameters;
    enum N {}
    impl bigint::PublicModulus for N {}
    mod keypair {
        use super::{
            padding::{self, RsaEncoding},
            KeyPairComponents, PublicKey,
        };
        use crate::{
            error::{self, KeyRejected},
            pkcs8, rand, signature,
        };
        pub struct KeyPair;
        impl KeyPair {
            pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, KeyRejected> {}
            pub fn from_der(input: &[u8]) -> Result<Self, KeyRejected> {}
            pub fn from_components<Public: AsRef<[u8]>, Private: AsRef<[u8]>>(
                components: &KeyPairComponents<Public, Private>,
            ) -> Result<Self, KeyRejected> {
            }
            pub fn public(&self) -> &PublicKey {}
            pub fn public_modulus_len(&self) -> usize {}
        }
        impl signature::KeyPair for KeyPair {
            type PublicKey = PublicKey;
        }
        enum Q {}
        impl KeyPair {
            pub fn sign(
                &self,
                padding_alg: &'static dyn RsaEncoding,
                rng: &dyn rand::SecureRandom,
                msg: &[u8],
                signature: &mut [u8],
            ) -> Result<(), error::Unspecified> {
            }
        }
    }
    mod keypair_components {
        use super::PublicKeyComponents;
        pub struct KeyPairComponents<Public, Private = Public> {
            pub public_key: PublicKeyComponents<Public>,
            pub d: Private,
            pub p: Private,
            pub q: Private,
            pub dP: Private,
            pub dQ: Private,
            pub qInv: Private,
        }
    }
    mod public_exponent {
        pub struct PublicExponent;
        impl PublicExponent {
            pub fn be_bytes(&self) -> impl ExactSizeIterator<Item = u8> + Clone + '_ {}
        }
    }
    mod public_key {
        use crate::io::{self};
        pub struct PublicKey;
        impl PublicKey {
            pub fn modulus_len(&self) -> usize {}
        }
        impl AsRef<[u8]> for PublicKey {}
    }
    mod public_key_components {
        use super::PublicKey;
        use std::iter::FromIterator;
        pub struct PublicKeyComponents<B> {
            pub n: B,
            pub e: B,
        }
        impl<B: FromIterator<u8>> From<&PublicKey> for PublicKeyComponents<B> {}
    }
    mod public_modulus {
        use crate::{
            bits::{self, FromByteLen as _},
            error::{self},
        };
        pub struct PublicModulus;
        impl PublicModulus {
            pub fn be_bytes(&self) -> impl ExactSizeIterator<Item = u8> + Clone + '_ {}
            pub fn len_bits(&self) -> bits::BitLength {}
        }
    }
    pub(crate) mod verification {
        use super::RsaParameters;
        use crate::{
            bits::{self},
            error::{self},
            signature,
        };
        impl signature::VerificationAlgorithm for RsaParameters {}
        pub use super::PublicKeyComponents as RsaPublicKeyComponents;
        impl<B: AsRef<[u8]>> super::PublicKeyComponents<B> {
            pub fn verify(
                &self,
                params: &RsaParameters,
                message: &[u8],
                signature: &[u8],
            ) -> Result<(), error::Unspecified> {
            }
        }
    }
    pub use self::{
        keypair::KeyPair, keypair_components::KeyPairComponents, public_key::PublicKey,
        public_key_components::PublicKeyComponents,
    };
    use self::{public_exponent::PublicExponent, public_modulus::PublicModulus};
}
pub mod signature {
    pub use crate::ec::{
        curve25519::ed25519::{
            signing::Ed25519KeyPair,
            verification::{EdDSAParameters, ED25519},
            ED25519_PUBLIC_KEY_LEN,
        },
        suite_b::ecdsa::{
            signing::{
                EcdsaKeyPair, EcdsaSigningAlgorithm, ECDSA_P256_SHA256_ASN1_SIGNING,
                ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING,
                ECDSA_P384_SHA384_FIXED_SIGNING,
            },
            verification::{
                EcdsaVerificationAlgorithm, ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_FIXED,
                ECDSA_P256_SHA384_ASN1, ECDSA_P384_SHA256_ASN1, ECDSA_P384_SHA384_ASN1,
                ECDSA_P384_SHA384_FIXED,
            },
        },
    };
    pub use crate::rsa::{
        padding::{
            RsaEncoding, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_SHA256,
            RSA_PSS_SHA384, RSA_PSS_SHA512,
        },
        verification::{
            RsaPublicKeyComponents, RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
            RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
            RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256,
            RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PKCS1_3072_8192_SHA384,
            RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512,
        },
        RsaParameters,
    };
    use crate::{ec, error, sealed};
    pub type RsaKeyPair = crate::rsa::KeyPair;
    pub struct Signature;
    impl AsRef<[u8]> for Signature {}
    pub trait KeyPair: std::fmt::Debug + Send + Sized + Sync {
        type PublicKey: AsRef<[u8]> + std::fmt::Debug + Clone + Send + Sized + Sync;
        fn public_key(&self) -> &Self::PublicKey;
    }
    pub trait VerificationAlgorithm: std::fmt::Debug + Sync + sealed::Sealed {
        fn verify(
            &self,
            public_key: untrusted::Input,
            msg: untrusted::Input,
            signature: untrusted::Input,
        ) -> Result<(), error::Unspecified>;
    }
    pub struct UnparsedPublicKey<B>(B);
    impl<B: AsRef<[u8]>> AsRef<[u8]> for UnparsedPublicKey<B> {}
    impl<B> UnparsedPublicKey<B> {
        pub fn new(algorithm: &'static dyn VerificationAlgorithm, bytes: B) -> Self {}
        pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), error::Unspecified>
        where
            B: AsRef<[u8]>,
        {
        }
    }
}
mod sealed {
    pub trait Sealed {}
}
