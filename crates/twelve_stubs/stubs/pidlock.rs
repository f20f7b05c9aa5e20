//! package = "pidlock", version = "*"

use std::path::Path;
pub enum PidlockError {
    LockExists,
    InvalidState,
    IOError(std::io::Error),
}
pub struct Pidlock;
impl Pidlock {
    pub fn new(path: impl AsRef<Path>) -> Self {}
    pub fn new_validated(path: impl AsRef<Path>) -> Result<Self, PidlockError> {}
    #[twelve::does(daemonise)]
    pub fn acquire(&mut self) -> Result<(), PidlockError> {}
    pub fn locked(&self) -> bool {}
    pub fn exists(&self) -> bool {}
    pub fn is_active(&self) -> Result<bool, PidlockError> {}
    pub fn release(&mut self) -> Result<(), PidlockError> {}
    pub fn get_owner(&self) -> Result<Option<i32>, PidlockError> {}
}
