//! package = "uuid", version = ">=0.8, <2"

use std::hash::Hash;
pub use timestamp::context::{NoContext, Context, ContextV1, ContextV7};
pub use timestamp::{ClockSequence, Timestamp};
pub use crate::builder::Builder;
pub use crate::error::Error;
pub use crate::non_nil::NonNilUuid;
mod macros {
    #[macro_export]
    macro_rules! uuid {
        () => {};
    }
}
mod builder {
    use crate::error::*;
    use crate::{Bytes, Uuid, Variant, Version};
    pub struct Builder;
    impl Uuid {
        pub const fn nil() -> Self {}
        pub const fn max() -> Self {}
        pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
        pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
        pub const fn from_u128(v: u128) -> Self {}
        pub const fn from_u128_le(v: u128) -> Self {}
        pub const fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self {}
        pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> {}
        pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error> {}
        pub const fn from_bytes(bytes: Bytes) -> Uuid {}
        pub const fn from_bytes_le(b: Bytes) -> Uuid {}
        pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid {}
    }
    impl Builder {
        pub const fn from_bytes(b: Bytes) -> Self {}
        pub const fn from_bytes_le(b: Bytes) -> Self {}
        pub const fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        pub const fn from_md5_bytes(md5_bytes: Bytes) -> Self {}
        pub const fn from_random_bytes(random_bytes: Bytes) -> Self {}
        pub const fn from_sha1_bytes(sha1_bytes: Bytes) -> Self {}
        pub const fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
        pub const fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self {}
        pub const fn from_custom_bytes(custom_bytes: Bytes) -> Self {}
        pub fn from_slice(b: &[u8]) -> Result<Self, Error> {}
        pub fn from_slice_le(b: &[u8]) -> Result<Self, Error> {}
        pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
        pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
        pub const fn from_u128(v: u128) -> Self {}
        pub const fn from_u128_le(v: u128) -> Self {}
        pub const fn nil() -> Self {}
        pub fn set_variant(&mut self, v: Variant) -> &mut Self {}
        pub const fn with_variant(self, v: Variant) -> Self {}
        pub fn set_version(&mut self, v: Version) -> &mut Self {}
        pub const fn with_version(self, v: Version) -> Self {}
        pub const fn as_uuid(&self) -> &Uuid {}
        pub const fn into_uuid(self) -> Uuid {}
    }
}
mod error {
    use crate::std::fmt;
    pub struct Error;
    impl Clone for Error {}
    impl PartialEq for Error {}
    impl fmt::Display for Error {}
    impl crate::std::error::Error for Error {}
}
mod non_nil {
    use std::fmt;
    use crate::error::Error;
    use crate::Uuid;
    pub struct NonNilUuid;
    impl Clone for NonNilUuid {}
    impl PartialEq for NonNilUuid {}
    impl PartialOrd for NonNilUuid {}
    impl Ord for NonNilUuid {}
    impl fmt::Display for NonNilUuid {}
    impl PartialEq<Uuid> for NonNilUuid {}
    impl PartialEq<NonNilUuid> for Uuid {}
    impl PartialOrd<Uuid> for NonNilUuid {}
    impl PartialOrd<NonNilUuid> for Uuid {}
    impl NonNilUuid {
        pub const fn new(uuid: Uuid) -> Option<Self> {}
        pub const fn new_unchecked(uuid: Uuid) -> Self {}
        pub const fn get(self) -> Uuid {}
        pub fn new_v1(ts: crate::Timestamp, node_id: &[u8; 6]) -> Self {}
        pub fn now_v1(node_id: &[u8; 6]) -> Self {}
        pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self {}
        #[twelve::nature(random)]
        pub fn new_v4() -> Self {}
        pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self {}
        pub fn new_v6(ts: crate::Timestamp, node_id: &[u8; 6]) -> Self {}
        pub fn now_v6(node_id: &[u8; 6]) -> Self {}
        pub fn new_v7(ts: crate::Timestamp) -> Self {}
        pub fn now_v7() -> Self {}
        pub const fn new_v8(bytes: [u8; 16]) -> Self {}
    }
    impl From<NonNilUuid> for Uuid {}
    impl TryFrom<Uuid> for NonNilUuid {
        type Error = Error;
    }
}
mod parser {
    use crate::error::*;
    use crate::std::convert::TryFrom;
    use crate::std::str;
    use crate::Uuid;
    use crate::std::string::String;
    impl str::FromStr for Uuid {
        type Err = Error;
    }
    impl TryFrom<&'_ str> for Uuid {
        type Error = Error;
    }
    impl TryFrom<String> for Uuid {
        type Error = Error;
    }
    impl Uuid {
        pub fn parse_str(input: &str) -> Result<Uuid, Error> {}
        pub const fn try_parse(input: &str) -> Result<Uuid, Error> {}
        pub const fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error> {}
    }
}
pub mod fmt {
    use std::mem::MaybeUninit;
    use std::str::FromStr;
    use crate::std::borrow::Borrow;
    use crate::std::{fmt, str};
    use crate::{Error, Uuid, Variant};
    use crate::std::string::String;
    impl fmt::Display for Uuid {}
    impl From<Uuid> for String {}
    impl fmt::Display for Variant {}
    pub struct Hyphenated;
    impl Clone for Hyphenated {}
    impl Default for Hyphenated {}
    impl Ord for Hyphenated {}
    impl PartialEq for Hyphenated {}
    impl PartialOrd for Hyphenated {}
    pub struct Simple;
    impl Clone for Simple {}
    impl Default for Simple {}
    impl Ord for Simple {}
    impl PartialEq for Simple {}
    impl PartialOrd for Simple {}
    pub struct Urn;
    impl Clone for Urn {}
    impl Default for Urn {}
    impl Ord for Urn {}
    impl PartialEq for Urn {}
    impl PartialOrd for Urn {}
    pub struct Braced;
    impl Clone for Braced {}
    impl Default for Braced {}
    impl Ord for Braced {}
    impl PartialEq for Braced {}
    impl PartialOrd for Braced {}
    impl Uuid {
        pub const fn hyphenated(self) -> Hyphenated {}
        pub fn as_hyphenated(&self) -> &Hyphenated {}
        pub const fn simple(self) -> Simple {}
        pub fn as_simple(&self) -> &Simple {}
        pub const fn urn(self) -> Urn {}
        pub fn as_urn(&self) -> &Urn {}
        pub const fn braced(self) -> Braced {}
        pub fn as_braced(&self) -> &Braced {}
    }
    impl Hyphenated {
        pub const LENGTH: usize = ();
        pub const fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub const fn as_uuid(&self) -> &Uuid {}
        pub const fn into_uuid(self) -> Uuid {}
    }
    impl Braced {
        pub const LENGTH: usize = ();
        pub const fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub const fn as_uuid(&self) -> &Uuid {}
        pub const fn into_uuid(self) -> Uuid {}
    }
    impl Simple {
        pub const LENGTH: usize = ();
        pub const fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub const fn as_uuid(&self) -> &Uuid {}
        pub const fn into_uuid(self) -> Uuid {}
    }
    impl Urn {
        pub const LENGTH: usize = ();
        pub const fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub const fn as_uuid(&self) -> &Uuid {}
        pub const fn into_uuid(self) -> Uuid {}
    }
    impl FromStr for Hyphenated {
        type Err = Error;
    }
    impl FromStr for Simple {
        type Err = Error;
    }
    impl FromStr for Urn {
        type Err = Error;
    }
    impl FromStr for Braced {
        type Err = Error;
    }
    impl fmt::Display for Hyphenated {}
    impl From<Uuid> for Hyphenated {}
    impl From<Hyphenated> for Uuid {}
    impl AsRef<Uuid> for Hyphenated {}
    impl Borrow<Uuid> for Hyphenated {}
    impl fmt::Display for Simple {}
    impl From<Uuid> for Simple {}
    impl From<Simple> for Uuid {}
    impl AsRef<Uuid> for Simple {}
    impl Borrow<Uuid> for Simple {}
    impl fmt::Display for Urn {}
    impl From<Uuid> for Urn {}
    impl From<Urn> for Uuid {}
    impl AsRef<Uuid> for Urn {}
    impl Borrow<Uuid> for Urn {}
    impl fmt::Display for Braced {}
    impl From<Uuid> for Braced {}
    impl From<Braced> for Uuid {}
    impl AsRef<Uuid> for Braced {}
    impl Borrow<Uuid> for Braced {}
}
pub mod timestamp {
    pub const UUID_TICKS_BETWEEN_EPOCHS: u64 = ();
    pub struct Timestamp;
    impl Clone for Timestamp {}
    impl PartialEq for Timestamp {}
    impl Timestamp {
        pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self {}
        pub const fn from_gregorian_time(ticks: u64, counter: u16) -> Self {}
        pub const fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self {}
        pub fn from_unix(context: impl ClockSequence<Output = impl Into<u128>>, seconds: u64, subsec_nanos: u32) -> Self {}
        pub const fn to_gregorian(&self) -> (u64, u16) {}
        pub const fn to_unix(&self) -> (u64, u32) {}
    }
    impl TryFrom<std::time::SystemTime> for Timestamp {
        type Error = crate::Error;
    }
    impl From<Timestamp> for std::time::SystemTime {}
    pub trait ClockSequence {
        type Output;
        fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
        fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32) {}
        fn usable_bits(&self) -> usize where Self::Output: Sized {}
    }
    impl<T: ClockSequence + ?Sized> ClockSequence for &T {
        type Output = T::Output;
    }
    pub mod context {
        use super::ClockSequence;
        pub use v1_support::*;
        pub use std_support::*;
        pub use v7_support::*;
        mod v1_support {
            use super::*;
            pub struct ContextV1;
            impl ContextV1 {
                pub const fn new(count: u16) -> Self {}
                pub fn new_random() -> Self {}
            }
            impl ClockSequence for ContextV1 {
                type Output = u16;
            }
            pub type Context = ContextV1;
        }
        mod std_support {
            use super::*;
            use std::panic::{AssertUnwindSafe, RefUnwindSafe};
            use std::sync::Mutex;
            use std::thread::LocalKey;
            pub struct ThreadLocalContext<C: 'static>(C);
            impl<C: 'static> ThreadLocalContext<C> {
                pub const fn new(local_key: &'static LocalKey<C>) -> Self {}
            }
            impl<C: ClockSequence + 'static> ClockSequence for ThreadLocalContext<C> {
                type Output = C::Output;
            }
            impl<C: ClockSequence> ClockSequence for AssertUnwindSafe<C> {
                type Output = C::Output;
            }
            impl<C: ClockSequence + RefUnwindSafe> ClockSequence for Mutex<C> {
                type Output = C::Output;
            }
        }
        mod v7_support {
            use super::*;
            pub struct ContextV7;
            impl Default for ContextV7 {}
            impl ContextV7 {
                pub const fn new() -> Self {}
                pub fn with_adjust_by_millis(self, millis: u32) -> Self {}
                pub fn with_additional_precision(self) -> Self {}
                pub fn with_additional_precision_bits(self, bits: usize) -> Self {}
            }
            impl ClockSequence for ContextV7 {
                type Output = u64;
            }
        }
        pub struct NoContext;
        impl Clone for NoContext {}
        impl Default for NoContext {}
        impl ClockSequence for NoContext {
            type Output = u16;
        }
    }
}
pub mod v1 {
    use crate::Uuid;
    pub use crate::timestamp::context::Context;
    pub use crate::Timestamp;
    impl Uuid {
        pub fn now_v1(node_id: &[u8; 6]) -> Self {}
        pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    }
}
mod v3 {
    use crate::Uuid;
    impl Uuid {
        pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {}
    }
}
mod v4 {
    use crate::Uuid;
    impl Uuid {
        #[twelve::nature(random)]
        pub fn new_v4() -> Uuid {}
    }
}
mod v5 {
    use crate::Uuid;
    impl Uuid {
        pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {}
    }
}
mod v6 {
    use crate::{Timestamp, Uuid};
    impl Uuid {
        pub fn now_v6(node_id: &[u8; 6]) -> Self {}
        pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    }
}
mod v7 {
    use crate::timestamp::Timestamp;
    use crate::Uuid;
    impl Uuid {
        pub fn now_v7() -> Self {}
        pub fn new_v7(ts: Timestamp) -> Self {}
    }
}
mod v8 {
    use crate::Uuid;
    impl Uuid {
        pub const fn new_v8(buf: [u8; 16]) -> Uuid {}
    }
}
pub mod __macro_support {
    pub use crate::std::result::Result::Err;
}
pub type Bytes = [u8; 16];
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}
impl Clone for Version {}
impl PartialEq for Version {}
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
impl Clone for Variant {}
impl PartialEq for Variant {}
pub struct Uuid;
impl Clone for Uuid {}
impl Ord for Uuid {}
impl PartialEq for Uuid {}
impl PartialOrd for Uuid {}
impl Uuid {
    pub const NAMESPACE_DNS: Self = ();
    pub const NAMESPACE_OID: Self = ();
    pub const NAMESPACE_URL: Self = ();
    pub const NAMESPACE_X500: Self = ();
    pub const fn get_variant(&self) -> Variant {}
    pub const fn get_version_num(&self) -> usize {}
    pub const fn get_version(&self) -> Option<Version> {}
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub const fn as_u128(&self) -> u128 {}
    pub const fn to_u128_le(&self) -> u128 {}
    pub const fn as_u64_pair(&self) -> (u64, u64) {}
    pub const fn as_bytes(&self) -> &Bytes {}
    pub const fn into_bytes(self) -> Bytes {}
    pub const fn to_bytes_le(&self) -> Bytes {}
    pub const fn is_nil(&self) -> bool {}
    pub const fn is_max(&self) -> bool {}
    pub const fn encode_buffer() -> [u8; fmt::Urn::LENGTH] {}
    pub const fn get_timestamp(&self) -> Option<Timestamp> {}
    pub const fn get_node_id(&self) -> Option<[u8; 6]> {}
}
impl Hash for Uuid {}
impl Default for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl From<Uuid> for Vec<u8> {}
impl TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
}
pub mod serde {
    pub use crate::external::serde_support::{braced, bytes, compact, hyphenated, simple, urn};
}
