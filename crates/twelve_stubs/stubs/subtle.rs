//! package = "subtle", version = ">=2, <3"

use std::cmp;
use std::ops::{
    BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Neg, Not,
};
use std::option::Option;
pub struct Choice;
impl Choice {
    pub fn unwrap_u8(&self) -> u8 {}
}
impl From<Choice> for bool {}
impl BitAnd for Choice {
    type Output = Choice;
}
impl BitAndAssign for Choice {}
impl BitOr for Choice {
    type Output = Choice;
}
impl BitOrAssign for Choice {}
impl BitXor for Choice {
    type Output = Choice;
}
impl BitXorAssign for Choice {}
impl Not for Choice {
    type Output = Choice;
}
impl From<u8> for Choice {}
pub trait ConstantTimeEq {
    fn ct_eq(&self, other: &Self) -> Choice;
    fn ct_ne(&self, other: &Self) -> Choice {}
}
pub trait ConditionallySelectable: Copy {
    fn conditional_select(a: &Self, b: &Self, choice: Choice) -> Self;
    fn conditional_assign(&mut self, other: &Self, choice: Choice) {}
    fn conditional_swap(a: &mut Self, b: &mut Self, choice: Choice) {}
}
impl ConditionallySelectable for cmp::Ordering {}
impl ConditionallySelectable for Choice {}
impl<T: ConditionallySelectable, const N: usize> ConditionallySelectable for [T; N] {}
pub trait ConditionallyNegatable {
    fn conditional_negate(&mut self, choice: Choice);
}
impl<T: ConditionallySelectable> ConditionallyNegatable for T
where
    for<'a> &'a T: Neg<Output = T>,
{}
pub struct CtOption<T>(T);
impl<T> From<CtOption<T>> for Option<T> {}
impl<T> CtOption<T> {
    pub fn new(value: T, is_some: Choice) -> CtOption<T> {}
    pub fn expect(self, msg: &str) -> T {}
    pub fn unwrap(self) -> T {}
    pub fn unwrap_or(self, def: T) -> T
    where
        T: ConditionallySelectable,
    {}
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T
    where
        T: ConditionallySelectable,
    {}
    pub fn is_some(&self) -> Choice {}
    pub fn is_none(&self) -> Choice {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> CtOption<U>
    where
        T: Default + ConditionallySelectable,
    {}
    pub fn and_then<U, F: FnOnce(T) -> CtOption<U>>(self, f: F) -> CtOption<U>
    where
        T: Default + ConditionallySelectable,
    {}
    pub fn or_else<F: FnOnce() -> CtOption<T>>(self, f: F) -> CtOption<T>
    where
        T: ConditionallySelectable,
    {}
    pub fn into_option(self) -> Option<T> {}
}
impl<T: ConditionallySelectable> ConditionallySelectable for CtOption<T> {}
pub trait ConstantTimeGreater {
    fn ct_gt(&self, other: &Self) -> Choice;
}
impl ConstantTimeGreater for cmp::Ordering {}
pub trait ConstantTimeLess: ConstantTimeEq + ConstantTimeGreater {
    fn ct_lt(&self, other: &Self) -> Choice {}
}
impl ConstantTimeLess for u8 {}
impl ConstantTimeLess for u16 {}
impl ConstantTimeLess for u32 {}
impl ConstantTimeLess for u64 {}
impl ConstantTimeLess for u128 {}
impl ConstantTimeLess for cmp::Ordering {}
pub struct BlackBox<T: Copy>(T);
impl<T: Copy> BlackBox<T> {
    pub fn new(value: T) -> Self {}
    pub fn get(self) -> T {}
}
impl ConstantTimeEq for u8 {}
impl ConditionallySelectable for u8 {}
impl ConstantTimeEq for u16 {}
impl ConditionallySelectable for u16 {}
impl ConstantTimeEq for u32 {}
impl ConditionallySelectable for u32 {}
impl ConstantTimeEq for u64 {}
impl ConditionallySelectable for u64 {}
impl ConstantTimeEq for u128 {}
impl ConditionallySelectable for u128 {}
impl ConstantTimeEq for usize {}
impl ConditionallySelectable for usize {}
impl ConstantTimeEq for i8 {}
impl ConditionallySelectable for i8 {}
impl ConstantTimeEq for i16 {}
impl ConditionallySelectable for i16 {}
impl ConstantTimeEq for i32 {}
impl ConditionallySelectable for i32 {}
impl ConstantTimeEq for i64 {}
impl ConditionallySelectable for i64 {}
impl ConstantTimeEq for i128 {}
impl ConditionallySelectable for i128 {}
impl ConstantTimeEq for isize {}
impl ConditionallySelectable for isize {}
impl<T: ConstantTimeEq> ConstantTimeEq for [T] {}
impl<T: ConstantTimeEq, const N: usize> ConstantTimeEq for [T; N] {}
impl ConstantTimeEq for Choice {}
impl ConditionallySelectable for Choice {}
impl<T: ConditionallySelectable> ConstantTimeEq for CtOption<T> {}
