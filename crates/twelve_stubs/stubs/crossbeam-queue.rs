//! package = "crossbeam-queue", version = ">=0.2, <0.4"

#[twelve::collection(list)]
pub struct SegQueue<T>;
impl<T> SegQueue<T> {
    pub const fn new() -> SegQueue<T> {}
    #[twelve::mutates]
    pub fn push(&self, value: T) {}
    #[twelve::mutates]
    pub fn pop(&self) -> Option<T> {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
}
impl<T> Default for SegQueue<T> {}

#[twelve::collection(list)]
pub struct ArrayQueue<T>;
impl<T> ArrayQueue<T> {
    pub fn new(cap: usize) -> ArrayQueue<T> {}
    #[twelve::mutates]
    pub fn push(&self, value: T) -> Result<(), T> {}
    #[twelve::mutates]
    pub fn force_push(&self, value: T) -> Option<T> {}
    #[twelve::mutates]
    pub fn pop(&self) -> Option<T> {}
    pub fn capacity(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::reads]
    pub fn is_full(&self) -> bool {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
}
