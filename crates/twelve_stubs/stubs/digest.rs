//! package = "digest", version = ">=0.11, <0.12"

pub use digest::Digest;
pub use mac::{CtOutput, Mac, MacError};
pub use hybrid_array as array;

pub type Output<D> = hybrid_array::Array<u8, D>;
pub type Key<D> = hybrid_array::Array<u8, D>;
pub struct InvalidLength;
impl std::error::Error for InvalidLength {}
pub trait Update {
    fn update(&mut self, data: &[u8]);
    fn chain(self, data: impl AsRef<[u8]>) -> Self {}
}
pub trait OutputSizeUser {
    fn output_size() -> usize {}
}
pub trait Reset {
    fn reset(&mut self);
}
pub trait KeyInit: Sized {
    fn new(key: &Key<Self>) -> Self;
    #[twelve::secret(arg = 0)]
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> {}
}
mod digest {
    use crate::Output;
    pub trait Digest: Sized {
        fn new() -> Self;
        fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
        fn update(&mut self, data: impl AsRef<[u8]>);
        fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
        fn finalize(self) -> Output<Self>;
        fn finalize_into(self, out: &mut Output<Self>);
        fn finalize_reset(&mut self) -> Output<Self>;
        fn finalize_into_reset(&mut self, out: &mut Output<Self>);
        fn reset(&mut self);
        fn output_size() -> usize;
        fn digest(data: impl AsRef<[u8]>) -> Output<Self>;
    }
}
mod mac {
    use crate::{InvalidLength, Key, Output};
    pub trait Mac: Sized {
        fn new(key: &Key<Self>) -> Self;
        #[twelve::secret(arg = 0)]
        fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
        fn update(&mut self, data: &[u8]);
        fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
        fn finalize(self) -> CtOutput<Self>;
        fn finalize_reset(&mut self) -> CtOutput<Self>;
        fn reset(&mut self);
        fn verify(self, tag: &Output<Self>) -> Result<(), MacError>;
        fn verify_reset(&mut self, tag: &Output<Self>) -> Result<(), MacError>;
        fn verify_slice(self, tag: &[u8]) -> Result<(), MacError>;
        fn verify_slice_reset(&mut self, tag: &[u8]) -> Result<(), MacError>;
        fn verify_truncated_left(self, tag: &[u8]) -> Result<(), MacError>;
        fn verify_truncated_right(self, tag: &[u8]) -> Result<(), MacError>;
    }
    pub struct CtOutput<T>(T);
    impl<T> CtOutput<T> {
        pub fn new(bytes: Output<T>) -> Self {}
        pub fn as_bytes(&self) -> &Output<T> {}
        pub fn into_bytes(&self) -> Output<T> {}
    }
    pub struct MacError;
    impl std::error::Error for MacError {}
}
