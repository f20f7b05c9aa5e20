//! package = "strum", version = ">=0.20, <0.30"
// The traits, and the derives that give them. `#[strum(...)]` is not read.

pub trait IntoEnumIterator: Sized {
    type Iterator: Iterator<Item = Self> + Clone + DoubleEndedIterator + ExactSizeIterator;
    fn iter() -> Self::Iterator;
}
pub trait VariantIterator: Sized {
    type Iterator: Iterator<Item = Self>;
    fn iter() -> Self::Iterator;
}
pub trait VariantMetadata {
    const VARIANT_COUNT: usize;
    const VARIANT_NAMES: &'static [&'static str];
    fn variant_name(&self) -> &'static str;
}
pub trait EnumMessage {
    fn get_message(&self) -> Option<&'static str>;
    fn get_detailed_message(&self) -> Option<&'static str>;
    fn get_documentation(&self) -> Option<&'static str>;
    fn get_serializations(&self) -> &'static [&'static str];
}
pub trait EnumProperty {
    fn get_str(&self, prop: &str) -> Option<&'static str>;
    fn get_int(&self, prop: &str) -> Option<i64> {}
    fn get_bool(&self, prop: &str) -> Option<bool> {}
}
pub trait EnumCount {
    const COUNT: usize;
}
pub trait VariantNames {
    const VARIANTS: &'static [&'static str];
}
pub trait VariantArray: Sized + 'static {
    const VARIANTS: &'static [Self];
}
pub trait IntoDiscriminant {
    type Discriminant;
    fn discriminant(&self) -> Self::Discriminant;
}
pub trait AsStaticRef<T: ?Sized> {
    fn as_static(&self) -> &'static T;
}
pub enum ParseError {
    VariantNotFound,
}
impl Clone for ParseError {}
impl PartialEq for ParseError {}
impl std::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}

#[twelve::derive]
#[macro_export]
macro_rules! EnumIter {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::IntoEnumIterator for $name { type Iterator = std::vec::IntoIter<$name>; }
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! EnumString {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl std::str::FromStr for $name { type Err = $crate::ParseError; }
        impl TryFrom<&str> for $name { type Error = $crate::ParseError; }
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! Display {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl std::fmt::Display for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! StrumDisplay {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl std::fmt::Display for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! AsRefStr {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl AsRef<str> for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! IntoStaticStr {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl From<$name> for &'static str {}
        impl From<&$name> for &'static str {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! EnumCount {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::EnumCount for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! EnumMessage {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::EnumMessage for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! EnumProperty {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::EnumProperty for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! VariantNames {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::VariantNames for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! EnumVariantNames {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::VariantNames for $name {}
    };
}

#[twelve::derive]
#[macro_export]
macro_rules! VariantArray {
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl $crate::VariantArray for $name {}
    };
}
