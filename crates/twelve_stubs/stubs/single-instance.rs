//! package = "single-instance", version = ">=0.2, <0.4"
// One process of a name on each machine.

pub mod error {
    pub enum SingleInstanceError {
        Nix(nix::Error),
    }
    impl std::error::Error for SingleInstanceError {}
    pub type Result<T> = std::result::Result<T, SingleInstanceError>;
}
#[twelve::nature(coordination)]
pub struct SingleInstance;
impl SingleInstance {
    pub fn new(name: &str) -> error::Result<Self> {}
    pub fn is_single(&self) -> bool {}
}
