//! package = "hmac", version = ">=0.12, <0.14"

pub use digest::{self, KeyInit, Mac};

pub struct Hmac<D>(D);
impl<D> Mac for Hmac<D> {}
impl<D> KeyInit for Hmac<D> {}
pub struct SimpleHmac<D>(D);
impl<D> Mac for SimpleHmac<D> {}
impl<D> KeyInit for SimpleHmac<D> {}
