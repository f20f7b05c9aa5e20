//! package = "tower-cookies", version = ">=0.5, <0.12"

pub use cookie;
pub use cookie::{Cookie, Key};
pub use service::{CookieManager, CookieManagerLayer};

/// The cookies of one request.
#[twelve::request_data(meta)]
pub struct Cookies;
impl Cookies {
    pub fn add(&self, cookie: Cookie<'static>) {}
    #[twelve::request_data(meta)]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
    pub fn remove(&self, cookie: Cookie<'static>) {}
    pub fn list(&self) -> Vec<Cookie<'static>> {}
    pub fn signed<'a>(&self, key: &'a Key) -> SignedCookies<'a> {}
    pub fn private<'a>(&self, key: &'a Key) -> PrivateCookies<'a> {}
}
pub struct SignedCookies<'a>(&'a Key);
impl<'a> SignedCookies<'a> {
    pub fn add(&self, cookie: Cookie<'static>) {}
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
    pub fn remove(&self, cookie: Cookie<'static>) {}
}
pub struct PrivateCookies<'a>(&'a Key);
impl<'a> PrivateCookies<'a> {
    pub fn add(&self, cookie: Cookie<'static>) {}
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
    pub fn remove(&self, cookie: Cookie<'static>) {}
}
pub mod service {
    pub struct CookieManager<S>(S);
    pub struct CookieManagerLayer;
    impl CookieManagerLayer {
        pub fn new() -> Self {}
    }
    impl Default for CookieManagerLayer {
        fn default() -> Self {}
    }
}
