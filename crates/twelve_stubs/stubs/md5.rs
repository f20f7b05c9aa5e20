//! package = "md5", version = ">=0.3, <0.9"

pub struct Digest(pub [u8; 16]);
impl std::ops::Deref for Digest {
    type Target = [u8; 16];
}
#[derive(Clone)]
pub struct Context;
impl Context {
    pub fn new() -> Context {}
    pub fn consume<T: AsRef<[u8]>>(&mut self, data: T) {}
    pub fn compute(self) -> Digest {}
    pub fn finalize(self) -> Digest {}
}
pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest {}
