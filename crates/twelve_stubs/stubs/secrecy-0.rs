//! package = "secrecy", version = ">=0.6, <0.9"
// Values that are shown only on purpose.

mod boxed {
    use super::{DebugSecret, Secret};
    use alloc::boxed::Box;
    use zeroize::Zeroize;
    pub type SecretBox<S> = Secret<Box<S>>;
    impl<S: DebugSecret + Zeroize> DebugSecret for Box<S> {}
}
mod bytes {
    use super::ExposeSecret;
    use bytes::BytesMut;
    #[derive(Clone)]
    pub struct SecretBytesMut;
    impl SecretBytesMut {
        pub fn new(bytes: impl Into<BytesMut>) -> SecretBytesMut {}
    }
    impl ExposeSecret<BytesMut> for SecretBytesMut {}
    impl From<BytesMut> for SecretBytesMut {}
}
mod string {
    use super::{CloneableSecret, DebugSecret, Secret};
    use alloc::str::FromStr;
    use alloc::string::String;
    pub type SecretString = Secret<String>;
    impl DebugSecret for String {}
    impl CloneableSecret for String {}
    impl FromStr for SecretString {
        type Err = core::convert::Infallible;
    }
}
mod vec {
    use super::{CloneableSecret, DebugSecret, Secret};
    use alloc::vec::Vec;
    use zeroize::Zeroize;
    pub type SecretVec<S> = Secret<Vec<S>>;
    impl<S: CloneableSecret + Zeroize> CloneableSecret for Vec<S> {}
    impl<S: DebugSecret + Zeroize> DebugSecret for Vec<S> {}
}
pub use self::bytes::SecretBytesMut;
pub use self::{boxed::SecretBox, string::SecretString, vec::SecretVec};
use core::fmt::{self};
use serde::Serialize;
pub use zeroize::{self, Zeroize};
pub struct Secret<S: Zeroize>(S);
impl<S: Zeroize> Secret<S> {
    #[twelve::wraps]
    pub fn new(secret: S) -> Self {}
}
impl<S: Zeroize> ExposeSecret<S> for Secret<S> {}
impl<S: Zeroize> From<S> for Secret<S> {}
impl<S: CloneableSecret> Clone for Secret<S> {}
pub trait CloneableSecret: Clone + Zeroize {}
pub trait ExposeSecret<S> {
    fn expose_secret(&self) -> &S;
}
pub trait DebugSecret {
    fn debug_secret(f: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error> {}
}
pub trait SerializableSecret: Serialize {}
