//! package = "static_cell", version = ">=1, <3"
// Memory of the process that is given out once, to change.

pub struct StaticCell<T>(T);
impl<T> StaticCell<T> {
    pub const fn new() -> Self {}
    #[twelve::initialises]
    pub fn init(&'static self, val: T) -> &'static mut T {}
    #[twelve::initialises]
    pub fn init_with(&'static self, val: impl FnOnce() -> T) -> &'static mut T {}
    #[twelve::initialises]
    pub fn try_init(&'static self, val: T) -> Option<&'static mut T> {}
    #[twelve::initialises]
    pub fn try_init_with(&'static self, val: impl FnOnce() -> T) -> Option<&'static mut T> {}
}
pub struct ConstStaticCell<T>(T);
impl<T> ConstStaticCell<T> {
    #[twelve::wraps]
    pub const fn new(value: T) -> Self {}
    #[twelve::access(write)]
    pub fn take(&'static self) -> &'static mut T {}
    #[twelve::access(write)]
    pub fn try_take(&'static self) -> Option<&'static mut T> {}
}
#[macro_export]
macro_rules! make_static {
    () => {};
}
