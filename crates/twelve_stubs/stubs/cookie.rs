//! package = "cookie", version = ">=0.12, <0.19"

#[twelve::request_data(meta)]
pub struct Cookie<'c>(&'c str);
impl<'c> Cookie<'c> {
    pub fn new<N, V>(name: N, value: V) -> Self {}
    pub fn named<N>(name: N) -> Cookie<'c> {}
    pub fn build<N, V>(name: N, value: V) -> CookieBuilder<'c> {}
    pub fn parse<S>(s: S) -> Result<Cookie<'c>, ParseError> {}
    pub fn into_owned(self) -> Cookie<'static> {}
    pub fn name(&self) -> &str {}
    #[twelve::request_data(meta)]
    pub fn value(&self) -> &str {}
    pub fn path(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn set_value<T>(&mut self, value: T) {}
    pub fn set_http_only<T>(&mut self, value: T) {}
    pub fn set_secure<T>(&mut self, value: T) {}
    pub fn set_same_site<T>(&mut self, value: T) {}
    pub fn set_max_age<T>(&mut self, value: T) {}
    pub fn set_expires<T>(&mut self, time: T) {}
    pub fn set_path<T>(&mut self, path: T) {}
    pub fn set_domain<T>(&mut self, domain: T) {}
    pub fn make_permanent(&mut self) {}
    pub fn make_removal(&mut self) {}
}
pub struct CookieBuilder<'c>(&'c str);
impl<'c> CookieBuilder<'c> {
    pub fn expires<E>(self, when: E) -> Self {}
    pub fn max_age<E>(self, value: E) -> Self {}
    pub fn domain<D>(self, value: D) -> Self {}
    pub fn path<P>(self, path: P) -> Self {}
    pub fn secure(self, value: bool) -> Self {}
    pub fn http_only(self, value: bool) -> Self {}
    pub fn same_site(self, value: SameSite) -> Self {}
    pub fn permanent(self) -> Self {}
    pub fn removal(self) -> Self {}
    pub fn build(self) -> Cookie<'c> {}
    pub fn finish(self) -> Cookie<'c> {}
}
pub enum SameSite { Strict, Lax, None }
pub struct ParseError;
/// The cookies of one message.
#[twelve::request_data(meta)]
pub struct CookieJar;
impl CookieJar {
    pub fn new() -> CookieJar {}
    pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {}
    pub fn add<C>(&mut self, cookie: C) {}
    pub fn add_original<C>(&mut self, cookie: C) {}
    pub fn remove<C>(&mut self, cookie: C) {}
    pub fn private(&self, key: &Key) -> PrivateJar<&Self> {}
    #[twelve::view]
    pub fn private_mut(&mut self, key: &Key) -> PrivateJar<&mut Self> {}
    pub fn signed(&self, key: &Key) -> SignedJar<&Self> {}
    #[twelve::view]
    pub fn signed_mut(&mut self, key: &Key) -> SignedJar<&mut Self> {}
}
pub struct PrivateJar<J>(J);
impl<J> PrivateJar<J> {
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
    pub fn add<C>(&mut self, cookie: C) {}
    pub fn remove<C>(&mut self, cookie: C) {}
}
pub struct SignedJar<J>(J);
impl<J> SignedJar<J> {
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
    pub fn add<C>(&mut self, cookie: C) {}
    pub fn remove<C>(&mut self, cookie: C) {}
}
pub struct Key;
impl Key {
    pub fn from(key: &[u8]) -> Key {}
    pub fn derive_from(master_key: &[u8]) -> Self {}
    pub fn generate() -> Key {}
    pub fn try_generate() -> Option<Key> {}
    pub fn signing(&self) -> &[u8] {}
    pub fn encryption(&self) -> &[u8] {}
    pub fn master(&self) -> &[u8] {}
}
