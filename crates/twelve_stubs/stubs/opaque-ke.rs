//! package = "opaque-ke", version = ">=0.5, <5"
// The server's own setup alone: who has another cannot check what was registered with it.

pub use rand;
pub mod errors {
    pub enum ProtocolError {
        InvalidLoginError,
        SerializationError,
    }
    impl std::error::Error for ProtocolError {}
}
#[derive(Clone)]
pub struct ServerSetup<CS>(CS);
impl<CS> ServerSetup<CS> {
    #[twelve::secret(arg = 0)]
    pub fn new<R>(rng: &mut R) -> Self {}
    pub fn serialize(&self) -> Vec<u8> {}
    pub fn deserialize(input: &[u8]) -> Result<Self, errors::ProtocolError> {}
}
