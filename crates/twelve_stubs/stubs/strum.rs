//! package = "strum", version = ">=0.24, <0.29"

pub use strum_macros::*;

pub enum ParseError {
    VariantNotFound,
}
impl std::error::Error for ParseError {}
pub trait IntoEnumIterator: Sized {
    type Iterator: Iterator<Item = Self> + Clone + DoubleEndedIterator + ExactSizeIterator;
    fn iter() -> Self::Iterator;
}
pub trait EnumMessage {
    fn get_message(&self) -> Option<&'static str>;
    fn get_detailed_message(&self) -> Option<&'static str>;
    fn get_documentation(&self) -> Option<&'static str>;
    fn get_serializations(&self) -> &'static [&'static str];
}
pub trait EnumProperty {
    fn get_str(&self, prop: &str) -> Option<&'static str>;
    fn get_int(&self, prop: &str) -> Option<i64>;
    fn get_bool(&self, prop: &str) -> Option<bool>;
}
pub trait EnumCount {
    const COUNT: usize;
}
pub trait VariantNames {
    const VARIANTS: &'static [&'static str];
}
pub trait IntoDiscriminant {
    type Discriminant;
    fn discriminant(&self) -> Self::Discriminant;
}
pub trait VariantArray: Sized {
    const VARIANTS: &'static [Self];
}
