//! package = "cookie", version = ">=0.12, <0.19"

pub use time;
pub use secure::*;
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use time::{Duration, OffsetDateTime};
use time::macros::datetime;
pub use crate::parse::ParseError;
pub use crate::builder::CookieBuilder;
pub use crate::jar::{CookieJar, Delta, Iter};
pub use crate::same_site::*;
pub use crate::expiration::*;
mod builder {
    use std::borrow::{Cow, Borrow, BorrowMut};
    use crate::{Cookie, SameSite, Expiration};
    pub struct CookieBuilder<'c>;
    impl<'c> Clone for CookieBuilder<'c> {}
    impl<'c> PartialEq for CookieBuilder<'c> {}
    impl<'c> CookieBuilder<'c> {
        pub fn new<N, V>(name: N, value: V) -> Self where N: Into<Cow<'c, str>>, V: Into<Cow<'c, str>> {}
        pub fn expires<E: Into<Expiration>>(self, when: E) -> Self {}
        pub fn max_age(self, value: time::Duration) -> Self {}
        pub fn domain<D: Into<Cow<'c, str>>>(self, value: D) -> Self {}
        pub fn path<P: Into<Cow<'c, str>>>(self, path: P) -> Self {}
        pub fn secure(self, value: bool) -> Self {}
        pub fn http_only(self, value: bool) -> Self {}
        pub fn same_site(self, value: SameSite) -> Self {}
        pub fn partitioned(self, value: bool) -> Self {}
        pub fn permanent(self) -> Self {}
        pub fn removal(self) -> Self {}
        pub fn inner(&self) -> &Cookie<'c> {}
        pub fn inner_mut(&mut self) -> &mut Cookie<'c> {}
        pub fn build(self) -> Cookie<'c> {}
        pub fn finish(self) -> Cookie<'c> {}
    }
    impl std::fmt::Display for CookieBuilder<'_> {}
    impl<'a> Borrow<Cookie<'a>> for CookieBuilder<'a> {}
    impl<'a> BorrowMut<Cookie<'a>> for CookieBuilder<'a> {}
    impl<'a> AsRef<Cookie<'a>> for CookieBuilder<'a> {}
    impl<'a> AsMut<Cookie<'a>> for CookieBuilder<'a> {}
    impl<'a, 'b> PartialEq<Cookie<'b>> for CookieBuilder<'a> {}
    impl<'a, 'b> PartialEq<CookieBuilder<'b>> for Cookie<'a> {}
    impl<'c> From<Cookie<'c>> for CookieBuilder<'c> {}
}
mod parse {
    use std::error::Error;
    use std::convert::From;
    use std::str::Utf8Error;
    use std::fmt;
    pub enum ParseError {
        MissingPair,
        EmptyName,
        Utf8Error(Utf8Error),
    }
    impl PartialEq for ParseError {}
    impl Clone for ParseError {}
    impl ParseError {
        pub fn as_str(&self) -> &'static str {}
    }
    impl fmt::Display for ParseError {}
    impl From<Utf8Error> for ParseError {}
    impl Error for ParseError {}
}
mod jar {
    use crate::secure::{SignedJar, PrivateJar, Key};
    use crate::prefix::{Prefix, PrefixedJar};
    use crate::Cookie;
    #[twelve::request_data(meta)]
    pub struct CookieJar;
    impl Default for CookieJar {}
    impl Clone for CookieJar {}
    impl CookieJar {
        pub fn new() -> CookieJar {}
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {}
        pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        pub fn force_remove<N: AsRef<str>>(&mut self, name: N) {}
        pub fn reset_delta(&mut self) {}
        pub fn delta(&self) -> Delta {}
        pub fn iter(&self) -> Iter {}
        pub fn private<'a>(&'a self, key: &Key) -> PrivateJar<&'a Self> {}
        #[twelve::view]
        pub fn private_mut<'a>(&'a mut self, key: &Key) -> PrivateJar<&'a mut Self> {}
        pub fn signed<'a>(&'a self, key: &Key) -> SignedJar<&'a Self> {}
        #[twelve::view]
        pub fn signed_mut<'a>(&'a mut self, key: &Key) -> SignedJar<&'a mut Self> {}
        pub fn prefixed<'a, P: Prefix>(&'a self, prefix: P) -> PrefixedJar<P, &'a Self> {}
        pub fn prefixed_mut<'a, P: Prefix>(&'a mut self, prefix: P) -> PrefixedJar<P, &'a mut Self> {}
    }
    pub struct Delta<'a>;
    impl<'a> Iterator for Delta<'a> {
        type Item = &'a Cookie<'static>;
    }
    pub struct Iter<'a>;
    impl<'a> Iterator for Iter<'a> {
        type Item = &'a Cookie<'static>;
    }
}
mod same_site {
    use std::fmt;
    pub enum SameSite {
        Strict,
        Lax,
        None,
    }
    impl Clone for SameSite {}
    impl PartialEq for SameSite {}
    impl std::hash::Hash for SameSite {}
    impl SameSite {
        pub fn is_strict(&self) -> bool {}
        pub fn is_lax(&self) -> bool {}
        pub fn is_none(&self) -> bool {}
    }
    impl fmt::Display for SameSite {}
}
mod expiration {
    use time::OffsetDateTime;
    pub enum Expiration {
        DateTime(OffsetDateTime),
        Session,
    }
    impl Clone for Expiration {}
    impl PartialEq for Expiration {}
    impl std::hash::Hash for Expiration {}
    impl Expiration {
        pub fn is_datetime(&self) -> bool {}
        pub fn is_session(&self) -> bool {}
        pub fn datetime(self) -> Option<OffsetDateTime> {}
        pub fn map<F>(self, f: F) -> Self where F: FnOnce(OffsetDateTime) -> OffsetDateTime {}
    }
    impl<T: Into<Option<OffsetDateTime>>> From<T> for Expiration {}
}
pub mod prefix {
    use std::borrow::{Borrow, BorrowMut};
    use crate::{CookieJar, Cookie};
    pub struct PrefixedJar<P: Prefix, J>(P, J);
    pub struct Host;
    pub struct Secure;
    pub trait Prefix {
        const PREFIX: &'static str;
        const Host: Host;
        const Secure: Secure;
        fn conform(cookie: Cookie<'_>) -> Cookie<'_>;
    }
    impl<P: Prefix, J: Borrow<CookieJar>> PrefixedJar<P, J> {
        pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
    }
    impl<P: Prefix, J: BorrowMut<CookieJar>> PrefixedJar<P, J> {
        pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
    }
    impl Prefix for Host {}
    impl Prefix for Secure {}
}
mod secure {
    pub use self::key::*;
    pub use self::private::*;
    pub use self::signed::*;
    mod key {
        use std::convert::TryFrom;
        pub struct Key;
        impl Clone for Key {}
        impl PartialEq for Key {}
        impl Key {
            #[twelve::secret(arg = 0)]
            pub fn from(key: &[u8]) -> Key {}
            #[twelve::secret(arg = 0)]
            pub fn derive_from(master_key: &[u8]) -> Self {}
            #[twelve::does(generate_key)]
            pub fn generate() -> Key {}
            #[twelve::does(generate_key)]
            pub fn try_generate() -> Option<Key> {}
            pub fn signing(&self) -> &[u8] {}
            pub fn encryption(&self) -> &[u8] {}
            pub fn master(&self) -> &[u8] {}
        }
        pub enum KeyError {
            TooShort(usize),
        }
        impl std::error::Error for KeyError {}
        impl std::fmt::Display for KeyError {}
        impl TryFrom<&[u8]> for Key {
            type Error = KeyError;
            #[twelve::secret(arg = 0)]
            fn try_from(key: &[u8]) -> Result<Self, Self::Error> {}
        }
    }
    mod private {
        use std::borrow::{Borrow, BorrowMut};
        use crate::{Cookie, CookieJar};
        pub struct PrivateJar<J>(J);
        impl<J> PrivateJar<J> {
            pub fn decrypt(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>> {}
        }
        impl<J: Borrow<CookieJar>> PrivateJar<J> {
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
        }
        impl<J: BorrowMut<CookieJar>> PrivateJar<J> {
            pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
            pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
            pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        }
    }
    mod signed {
        use std::borrow::{Borrow, BorrowMut};
        use crate::{Cookie, CookieJar};
        pub struct SignedJar<J>(J);
        impl<J> SignedJar<J> {
            pub fn verify(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>> {}
        }
        impl<J: Borrow<CookieJar>> SignedJar<J> {
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
        }
        impl<J: BorrowMut<CookieJar>> SignedJar<J> {
            pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
            pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
            pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C) {}
        }
    }
}
#[twelve::request_data(meta)]
pub struct Cookie<'c>;
impl<'c> Clone for Cookie<'c> {}
impl<'c> Cookie<'c> {
    pub fn new<N, V>(name: N, value: V) -> Self where N: Into<Cow<'c, str>>, V: Into<Cow<'c, str>> {}
    pub fn named<N>(name: N) -> Cookie<'c> where N: Into<Cow<'c, str>> {}
    pub fn build<C: Into<Cookie<'c>>>(base: C) -> CookieBuilder<'c> {}
    pub fn parse<S>(s: S) -> Result<Cookie<'c>, ParseError> where S: Into<Cow<'c, str>> {}
    pub fn parse_encoded<S>(s: S) -> Result<Cookie<'c>, ParseError> where S: Into<Cow<'c, str>> {}
    pub fn split_parse<S>(string: S) -> SplitCookies<'c> where S: Into<Cow<'c, str>> {}
    pub fn split_parse_encoded<S>(string: S) -> SplitCookies<'c> where S: Into<Cow<'c, str>> {}
    pub fn into_owned(self) -> Cookie<'static> {}
    pub fn name(&self) -> &str {}
    #[twelve::request_data(meta)]
    pub fn value(&self) -> &str {}
    pub fn value_trimmed(&self) -> &str {}
    pub fn name_value(&self) -> (&str, &str) {}
    pub fn name_value_trimmed(&self) -> (&str, &str) {}
    pub fn http_only(&self) -> Option<bool> {}
    pub fn secure(&self) -> Option<bool> {}
    pub fn same_site(&self) -> Option<SameSite> {}
    pub fn partitioned(&self) -> Option<bool> {}
    pub fn max_age(&self) -> Option<Duration> {}
    pub fn path(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn expires(&self) -> Option<Expiration> {}
    pub fn expires_datetime(&self) -> Option<OffsetDateTime> {}
    pub fn set_name<N: Into<Cow<'c, str>>>(&mut self, name: N) {}
    pub fn set_value<V: Into<Cow<'c, str>>>(&mut self, value: V) {}
    pub fn set_http_only<T: Into<Option<bool>>>(&mut self, value: T) {}
    pub fn set_secure<T: Into<Option<bool>>>(&mut self, value: T) {}
    pub fn set_same_site<T: Into<Option<SameSite>>>(&mut self, value: T) {}
    pub fn set_partitioned<T: Into<Option<bool>>>(&mut self, value: T) {}
    pub fn set_max_age<D: Into<Option<Duration>>>(&mut self, value: D) {}
    pub fn set_path<P: Into<Cow<'c, str>>>(&mut self, path: P) {}
    pub fn unset_path(&mut self) {}
    pub fn set_domain<D: Into<Cow<'c, str>>>(&mut self, domain: D) {}
    pub fn unset_domain(&mut self) {}
    pub fn set_expires<T: Into<Expiration>>(&mut self, time: T) {}
    pub fn unset_expires(&mut self) {}
    pub fn make_permanent(&mut self) {}
    pub fn make_removal(&mut self) {}
    pub fn name_raw(&self) -> Option<&'c str> {}
    pub fn value_raw(&self) -> Option<&'c str> {}
    pub fn path_raw(&self) -> Option<&'c str> {}
    pub fn domain_raw(&self) -> Option<&'c str> {}
    pub fn encoded<'a>(&'a self) -> Display<'a, 'c> {}
    pub fn stripped<'a>(&'a self) -> Display<'a, 'c> {}
}
pub struct SplitCookies<'c>;
impl<'c> Iterator for SplitCookies<'c> {
    type Item = Result<Cookie<'c>, ParseError>;
}
pub struct Display<'a, 'c: 'a>;
impl<'a, 'c: 'a> fmt::Display for Display<'a, 'c> {}
impl<'a, 'c> Display<'a, 'c> {
    pub fn encoded(self) -> Self {}
    pub fn stripped(self) -> Self {}
}
impl<'c> fmt::Display for Cookie<'c> {}
impl FromStr for Cookie<'static> {
    type Err = ParseError;
}
impl<'a, 'b> PartialEq<Cookie<'b>> for Cookie<'a> {}
impl<'a> From<&'a str> for Cookie<'a> {}
impl From<String> for Cookie<'static> {}
impl<'a> From<Cow<'a, str>> for Cookie<'a> {}
impl<'a, N, V> From<(N, V)> for Cookie<'a> where N: Into<Cow<'a, str>>, V: Into<Cow<'a, str>> {}
impl<'a> From<CookieBuilder<'a>> for Cookie<'a> {}
impl<'a> AsRef<Cookie<'a>> for Cookie<'a> {}
impl<'a> AsMut<Cookie<'a>> for Cookie<'a> {}
