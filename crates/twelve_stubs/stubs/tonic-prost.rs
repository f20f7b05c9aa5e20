//! package = "tonic-prost", version = ">=0.14, <0.15"

pub use prost;

pub struct ProstCodec<T, U>(T, U);
impl<T, U> ProstCodec<T, U> {
    pub fn new() -> Self {}
}
impl<T, U> Default for ProstCodec<T, U> {}
impl<T: prost::Message, U: prost::Message> tonic::codec::Codec for ProstCodec<T, U> {
    type Encode = T;
    type Decode = U;
}
