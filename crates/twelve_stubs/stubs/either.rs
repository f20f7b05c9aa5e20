//! package = "either", version = ">=1, <2"

pub enum Either<L, R> {
    Left(L),
    Right(R),
}
pub use Either::{Left, Right};

impl<L, R> Either<L, R> {
    pub fn left(self) -> Option<L> {}
    pub fn right(self) -> Option<R> {}
    pub fn is_left(&self) -> bool {}
    pub fn is_right(&self) -> bool {}
    pub fn as_ref(&self) -> Either<&L, &R> {}
    #[twelve::view]
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R> {}
    pub fn flip(self) -> Either<R, L> {}
    pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> {}
    pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> {}
    pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T {}
    pub fn left_or(self, other: L) -> L {}
    pub fn right_or(self, other: R) -> R {}
}
impl<L: Iterator, R: Iterator<Item = L::Item>> Iterator for Either<L, R> {
    type Item = L::Item;
}
