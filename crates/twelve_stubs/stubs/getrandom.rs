//! package = "getrandom", version = ">=0.1, <0.5"

pub struct Error;
impl std::error::Error for Error {}
#[twelve::nature(random)]
pub fn getrandom(dest: &mut [u8]) -> Result<(), Error> {}
#[twelve::nature(random)]
pub fn fill(dest: &mut [u8]) -> Result<(), Error> {}
