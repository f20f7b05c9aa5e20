//! package = "zeroize", version = ">=1, <2"

mod barrier {
    pub fn optimization_barrier<T: ?Sized>(val: &T) {}
}
pub use barrier::optimization_barrier;
mod stack {
    pub fn zeroize_stack<const N: usize>() {}
}
pub use stack::zeroize_stack;
use std::{
    num::{self},
    ops,
};
pub trait Zeroize {
    fn zeroize(&mut self);
}
pub trait ZeroizeOnDrop {}
pub trait DefaultIsZeroes: Copy + Default + Sized {}
pub trait TryZeroize {
    fn try_zeroize(&mut self) -> bool;
}
pub struct Zeroizing<Z: Zeroize + ?Sized>(Z);
impl<Z: Zeroize + ?Sized> Default for Zeroizing<Z> {}
impl<Z: Zeroize> Zeroizing<Z> {
    pub fn new(value: Z) -> Self {}
}
impl<Z: Zeroize> From<Z> for Zeroizing<Z> {}
impl<Z: Zeroize + ?Sized> ops::Deref for Zeroizing<Z> {
    type Target = Z;
}
impl<Z: Zeroize + ?Sized> ops::DerefMut for Zeroizing<Z> {}
impl<T: ?Sized, Z: AsRef<T> + Zeroize + ?Sized> AsRef<T> for Zeroizing<Z> {}
impl<T: ?Sized, Z: AsMut<T> + Zeroize + ?Sized> AsMut<T> for Zeroizing<Z> {}
pub fn zeroize_bytes(bytes: &mut [u8]) {}
pub fn zeroize_flat_type<F>(data: *mut F) {}
impl Zeroize for u8 {}
impl Zeroize for u16 {}
impl Zeroize for u32 {}
impl Zeroize for u64 {}
impl Zeroize for u128 {}
impl Zeroize for usize {}
impl Zeroize for i8 {}
impl Zeroize for i16 {}
impl Zeroize for i32 {}
impl Zeroize for i64 {}
impl Zeroize for i128 {}
impl Zeroize for isize {}
impl Zeroize for bool {}
impl Zeroize for char {}
impl Zeroize for f32 {}
impl Zeroize for f64 {}
impl Zeroize for String {}
impl<Z: Zeroize> Zeroize for Vec<Z> {}
impl<Z: Zeroize> Zeroize for Option<Z> {}
impl<Z: Zeroize> Zeroize for [Z] {}
impl<Z: Zeroize, const N: usize> Zeroize for [Z; N] {}
impl<Z: Zeroize> Zeroize for Box<[Z]> {}
impl<Z: Zeroize + ?Sized> Zeroize for Zeroizing<Z> {}

#[twelve::unchecked("`zeroize_derive` has it, a procedural macro")]
#[twelve::derive]
#[macro_export]
macro_rules! Zeroize {
    ($(#[$m:meta])* $vis:vis $kind:ident $name:ident
        $(< $($l:lifetime),* $(,)? $($g:ident $(: $b:ty)? $(= $d:ty)?),* $(,)? >)? $($rest:tt)*) => {
        impl $(< $($l,)* $($g),* >)? $crate::Zeroize for $name $(< $($l,)* $($g),* >)? {}
    };
}

#[twelve::unchecked("`zeroize_derive` has it, a procedural macro")]
#[twelve::derive]
#[macro_export]
macro_rules! ZeroizeOnDrop {
    ($(#[$m:meta])* $vis:vis $kind:ident $name:ident
        $(< $($l:lifetime),* $(,)? $($g:ident $(: $b:ty)? $(= $d:ty)?),* $(,)? >)? $($rest:tt)*) => {
        impl $(< $($l,)* $($g),* >)? $crate::ZeroizeOnDrop for $name $(< $($l,)* $($g),* >)? {}
    };
}
