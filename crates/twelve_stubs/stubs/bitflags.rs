//! package = "bitflags", version = ">=1, <3"
// The macro declares the type; what is in it stands behind a field as in 1.x.

#[macro_export]
macro_rules! bitflags {
    () => {};
    (@impl $name:ident $ty:ty { $( $(#[$inner:meta])* const $flag:tt = $value:expr; )* }) => {
        $crate::bitflags! { @flags $name { $( $flag = $value; )* } }
        impl $name {
            pub const fn empty() -> Self { Self { bits: 0 } }
            pub const fn all() -> Self { Self { bits: 0 } }
            pub const fn bits(&self) -> $ty { self.bits }
            pub const fn from_bits(bits: $ty) -> Option<Self> { Some(Self { bits }) }
            pub const fn from_bits_truncate(bits: $ty) -> Self { Self { bits } }
            pub const fn from_bits_retain(bits: $ty) -> Self { Self { bits } }
            pub const unsafe fn from_bits_unchecked(bits: $ty) -> Self { Self { bits } }
            pub fn from_name(name: &str) -> Option<Self> { None }
            pub const fn is_empty(&self) -> bool { self.bits == 0 }
            pub const fn is_all(&self) -> bool { self.bits == 0 }
            pub const fn intersects(&self, other: Self) -> bool { self.bits & other.bits != 0 }
            pub const fn contains(&self, other: Self) -> bool { self.bits & other.bits == other.bits }
            pub fn insert(&mut self, other: Self) { self.bits |= other.bits; }
            pub fn remove(&mut self, other: Self) { self.bits &= !other.bits; }
            pub fn toggle(&mut self, other: Self) { self.bits ^= other.bits; }
            pub fn set(&mut self, other: Self, value: bool) { self.bits |= other.bits; }
            pub fn truncate(&mut self) { self.bits &= 0; }
            pub fn clear(&mut self) { self.bits = 0; }
            pub const fn intersection(self, other: Self) -> Self { self }
            pub const fn union(self, other: Self) -> Self { self }
            pub const fn difference(self, other: Self) -> Self { self }
            pub const fn symmetric_difference(self, other: Self) -> Self { self }
            pub const fn complement(self) -> Self { self }
            pub fn iter(&self) -> $crate::iter::Iter<Self> { loop {} }
            pub fn iter_names(&self) -> $crate::iter::IterNames<Self> { loop {} }
        }
        impl $crate::Flags for $name { type Bits = $ty; }
        impl ::std::ops::BitOr for $name { type Output = Self; fn bitor(self, other: Self) -> Self { self } }
        impl ::std::ops::BitAnd for $name { type Output = Self; fn bitand(self, other: Self) -> Self { self } }
        impl ::std::ops::BitXor for $name { type Output = Self; fn bitxor(self, other: Self) -> Self { self } }
        impl ::std::ops::Sub for $name { type Output = Self; fn sub(self, other: Self) -> Self { self } }
        impl ::std::ops::Not for $name { type Output = Self; fn not(self) -> Self { self } }
        impl ::std::ops::BitOrAssign for $name { fn bitor_assign(&mut self, other: Self) { self.bits |= other.bits; } }
        impl ::std::ops::BitAndAssign for $name { fn bitand_assign(&mut self, other: Self) { self.bits &= other.bits; } }
        impl ::std::ops::BitXorAssign for $name { fn bitxor_assign(&mut self, other: Self) { self.bits ^= other.bits; } }
        impl ::std::ops::SubAssign for $name { fn sub_assign(&mut self, other: Self) { self.bits &= other.bits; } }
        impl Extend<$name> for $name {
            fn extend<T: IntoIterator<Item = Self>>(&mut self, iterator: T) { self.bits |= 0; }
        }
        impl FromIterator<$name> for $name {
            fn from_iter<T: IntoIterator<Item = Self>>(iterator: T) -> Self { Self { bits: 0 } }
        }
        impl IntoIterator for $name {
            type Item = Self;
            type IntoIter = $crate::iter::Iter<Self>;
            fn into_iter(self) -> $crate::iter::Iter<Self> { loop {} }
        }
    };
    (@flags $name:ident {}) => {};
    (@flags $name:ident { _ = $value:expr; $($rest:tt)* }) => { $crate::bitflags! { @flags $name { $($rest)* } } };
    (@flags $name:ident { $( $flag:ident = $value:expr; )+ $($rest:tt)* }) => {
        impl $name {
            $( pub const $flag: Self = Self { bits: $value }; )+
        }
        $crate::bitflags! { @flags $name { $($rest)* } }
    };
    ($(#[$outer:meta])* $vis:vis struct $name:ident : $ty:ty { $($flags:tt)* } $($rest:tt)*) => {
        $(#[$outer])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis struct $name { bits: $ty }
        $crate::bitflags! { @impl $name $ty { $($flags)* } }
        $crate::bitflags! { $($rest)* }
    };
    // The type is declared elsewhere (2.x).
    ($(#[$outer:meta])* impl $name:ident : $ty:ty { $($flags:tt)* } $($rest:tt)*) => {
        $crate::bitflags! { @impl $name $ty { $($flags)* } }
        $crate::bitflags! { $($rest)* }
    };
}
#[macro_export]
macro_rules! bitflags_match {
    ($operation:expr, { $( $pattern:expr => $body:expr ,)* _ => $default:expr $(,)? }) => {
        match () { $( _ if $operation == $pattern => $body, )* _ => $default }
    };
}

pub use traits::{BitFlags, Bits, Flag, Flags};

mod traits {
    use crate::iter;
    use std::ops::{BitAnd, BitOr, BitXor, Not};
    pub struct Flag<B>(B);
    impl<B> Flag<B> {
        pub const fn new(name: &'static str, value: B) -> Self {}
        pub const fn name(&self) -> &'static str {}
        pub const fn value(&self) -> &B {}
        pub const fn is_named(&self) -> bool {}
        pub const fn is_unnamed(&self) -> bool {}
    }
    pub trait Flags: Sized + 'static {
        const FLAGS: &'static [Flag<Self>];
        type Bits: Bits;
        fn empty() -> Self {}
        fn all() -> Self {}
        fn contains_unknown_bits(&self) -> bool {}
        fn bits(&self) -> Self::Bits;
        fn from_bits(bits: Self::Bits) -> Option<Self> {}
        fn from_bits_truncate(bits: Self::Bits) -> Self {}
        fn from_bits_retain(bits: Self::Bits) -> Self;
        fn from_name(name: &str) -> Option<Self> {}
        fn iter(&self) -> iter::Iter<Self> {}
        fn iter_names(&self) -> iter::IterNames<Self> {}
        fn iter_defined_names() -> iter::IterDefinedNames<Self> {}
        fn is_empty(&self) -> bool {}
        fn is_all(&self) -> bool {}
        fn intersects(&self, other: Self) -> bool {}
        fn contains(&self, other: Self) -> bool {}
        fn truncate(&mut self) {}
        fn insert(&mut self, other: Self) {}
        fn remove(&mut self, other: Self) {}
        fn toggle(&mut self, other: Self) {}
        fn set(&mut self, other: Self, value: bool) {}
        fn clear(&mut self) {}
        fn intersection(self, other: Self) -> Self {}
        fn union(self, other: Self) -> Self {}
        fn difference(self, other: Self) -> Self {}
        fn symmetric_difference(self, other: Self) -> Self {}
        fn complement(self) -> Self {}
    }
    pub trait Bits:
        Clone
        + Copy
        + PartialEq
        + BitAnd<Output = Self>
        + BitOr<Output = Self>
        + BitXor<Output = Self>
        + Not<Output = Self>
        + Sized
        + 'static
    {
        const EMPTY: Self;
        const ALL: Self;
    }
    pub trait BitFlags: Flags {
        type Iter: Iterator<Item = Self>;
        type IterNames: Iterator<Item = (&'static str, Self)>;
    }
    impl<B: Flags> BitFlags for B {
        type Iter = iter::Iter<Self>;
        type IterNames = iter::IterNames<Self>;
    }
}
pub mod iter {
    use crate::Flags;
    pub struct Iter<B: 'static>(B);
    impl<B: Flags> Iterator for Iter<B> {
        type Item = B;
    }
    pub struct IterNames<B: 'static>(B);
    impl<B: 'static> IterNames<B> {
        pub fn remaining(&self) -> &B {}
    }
    impl<B: Flags> Iterator for IterNames<B> {
        type Item = (&'static str, B);
    }
    pub struct IterDefinedNames<B: 'static>(B);
    impl<B: Flags> Iterator for IterDefinedNames<B> {
        type Item = (&'static str, B);
    }
}
pub mod parser {
    use crate::Flags;
    use std::fmt::{Error, Write};
    pub fn to_writer<B: Flags>(flags: &B, writer: impl Write) -> Result<(), Error> {}
    pub fn from_str<B: Flags>(input: &str) -> Result<B, ParseError> {}
    pub fn to_writer_truncate<B: Flags>(flags: &B, writer: impl Write) -> Result<(), Error> {}
    pub fn from_str_truncate<B: Flags>(input: &str) -> Result<B, ParseError> {}
    pub fn to_writer_strict<B: Flags>(flags: &B, writer: impl Write) -> Result<(), Error> {}
    pub fn from_str_strict<B: Flags>(input: &str) -> Result<B, ParseError> {}
    pub trait WriteHex {
        fn write_hex<W: Write>(&self, writer: W) -> std::fmt::Result;
    }
    pub trait ParseHex {
        fn parse_hex(input: &str) -> Result<Self, ParseError>;
    }
    pub struct ParseError;
    impl std::fmt::Display for ParseError {}
    impl std::error::Error for ParseError {}
}
