//! package = "nanoid", version = ">=0.3, <0.6"

#[macro_export]
macro_rules! nanoid {
    () => {};
}
#[twelve::macro_signature]
#[twelve::nature(random)]
pub fn nanoid() -> String {}
