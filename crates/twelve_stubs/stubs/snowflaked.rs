//! package = "snowflaked", version = "1"
// The numbers are unique as long as each copy has an instance of its own.

#[twelve::nature(random)]
pub struct Generator;
impl Generator {
    #[twelve::does(number, when(arg(0) = "*"))]
    pub const fn new(instance: u16) -> Self {}
    #[twelve::does(number, when(arg(0) = "*"))]
    pub const fn new_checked(instance: u16) -> Option<Self> {}
    #[twelve::does(number, when(arg(0) = "*"))]
    pub const fn new_unchecked(instance: u16) -> Self {}
    pub fn instance(&self) -> u16 {}
    pub fn generate<T>(&mut self) -> T {}
}

pub mod sync {
    #[twelve::nature(random)]
    pub struct Generator;
    impl Generator {
        #[twelve::does(number, when(arg(0) = "*"))]
        pub const fn new(instance: u16) -> Self {}
        #[twelve::does(number, when(arg(0) = "*"))]
        pub const fn new_checked(instance: u16) -> Option<Self> {}
        #[twelve::does(number, when(arg(0) = "*"))]
        pub const fn new_unchecked(instance: u16) -> Self {}
        pub fn instance(&self) -> u16 {}
        #[twelve::mutates]
        pub fn generate<T>(&self) -> T {}
    }
}
