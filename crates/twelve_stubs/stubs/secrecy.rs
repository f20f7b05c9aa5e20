//! package = "secrecy", version = ">=0.10, <0.11"
// Values that are shown only on purpose.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt::{self};
use serde::Serialize;
pub use zeroize;
use zeroize::Zeroize;
pub struct SecretBox<S: Zeroize + ?Sized>(S);
impl<S: Zeroize + ?Sized> From<Box<S>> for SecretBox<S> {}
impl<S: Zeroize + ?Sized> SecretBox<S> {
    #[twelve::wraps]
    pub fn new(boxed_secret: Box<S>) -> Self {}
}
impl<S: Zeroize + Default> SecretBox<S> {
    pub fn init_with_mut(ctr: impl FnOnce(&mut S)) -> Self {}
}
impl<S: Zeroize + Clone> SecretBox<S> {
    pub fn init_with(ctr: impl FnOnce() -> S) -> Self {}
    pub fn try_init_with<E>(ctr: impl FnOnce() -> Result<S, E>) -> Result<Self, E> {}
}
impl<S: Zeroize + Default> Default for SecretBox<S> {}
impl<S: CloneableSecret> Clone for SecretBox<S> {}
impl<S: Zeroize + ?Sized> ExposeSecret<S> for SecretBox<S> {}
impl<S: Zeroize + ?Sized> ExposeSecretMut<S> for SecretBox<S> {}
pub type SecretSlice<S> = SecretBox<[S]>;
impl<S: Zeroize> From<Vec<S>> for SecretSlice<S> where [S]: Zeroize {}
impl<S: CloneableSecret + Zeroize> Clone for SecretSlice<S> where [S]: Zeroize {}
impl<S: Zeroize> Default for SecretSlice<S> where [S]: Zeroize {}
pub type SecretString = SecretBox<str>;
impl From<String> for SecretString {}
impl From<&str> for SecretString {}
impl Clone for SecretString {}
impl Default for SecretString {}
pub trait CloneableSecret: Clone + Zeroize {}
impl CloneableSecret for i8 {}
impl CloneableSecret for i16 {}
impl CloneableSecret for i32 {}
impl CloneableSecret for i64 {}
impl CloneableSecret for i128 {}
impl CloneableSecret for isize {}
impl CloneableSecret for u8 {}
impl CloneableSecret for u16 {}
impl CloneableSecret for u32 {}
impl CloneableSecret for u64 {}
impl CloneableSecret for u128 {}
impl CloneableSecret for usize {}
pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}
pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
pub trait SerializableSecret: Serialize {}
