//! package = "http", version = ">=0.2, <2"

pub use crate::error::{Error, Result};
pub use crate::extensions::Extensions;
pub use crate::header::{HeaderMap, HeaderName, HeaderValue};
pub use crate::method::Method;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::status::StatusCode;
pub use crate::uri::Uri;
pub use crate::version::Version;
pub mod header {
    pub use self::map::{AsHeaderName, Drain, Entry, GetAll, HeaderMap, IntoHeaderName, IntoIter, Iter, IterMut, Keys, MaxSizeReached, OccupiedEntry, VacantEntry, ValueDrain, ValueIter, ValueIterMut, Values, ValuesMut};
    pub use self::name::{HeaderName, InvalidHeaderName, ACCEPT, ACCEPT_CHARSET, ACCEPT_ENCODING, ACCEPT_LANGUAGE, ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, AGE, ALLOW, ALT_SVC, AUTHORIZATION, CACHE_CONTROL, CACHE_STATUS, CDN_CACHE_CONTROL, CONNECTION, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, COOKIE, DNT, DATE, ETAG, EXPECT, EXPIRES, FORWARDED, FROM, HOST, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LAST_MODIFIED, LINK, LOCATION, MAX_FORWARDS, ORIGIN, PRAGMA, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, PUBLIC_KEY_PINS, PUBLIC_KEY_PINS_REPORT_ONLY, RANGE, REFERER, REFERRER_POLICY, REFRESH, RETRY_AFTER, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, SERVER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, UPGRADE_INSECURE_REQUESTS, USER_AGENT, VARY, VIA, WARNING, WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS, X_DNS_PREFETCH_CONTROL, X_FRAME_OPTIONS, X_XSS_PROTECTION};
    pub use self::value::{HeaderValue, InvalidHeaderValue, ToStrError};
    mod map {
        use std::collections::HashMap;
        use std::convert::TryFrom;
        use std::hash::Hash;
        use std::iter::FromIterator;
        use std::{fmt, ops};
        use crate::Error;
        use super::name::{HeaderName, InvalidHeaderName};
        use super::HeaderValue;
        pub use self::as_header_name::AsHeaderName;
        pub use self::into_header_name::IntoHeaderName;
        #[twelve::request_data(meta)]
        pub struct HeaderMap<T = HeaderValue>(T);
        impl<T: Clone> Clone for HeaderMap<T> {}
        pub struct Iter<'a, T>(&'a T);
        pub struct IterMut<'a, T>(&'a T);
        pub struct IntoIter<T>(T);
        pub struct Keys<'a, T>(&'a T);
        pub struct Values<'a, T>(&'a T);
        pub struct ValuesMut<'a, T>(&'a T);
        pub struct Drain<'a, T>(&'a T);
        pub struct GetAll<'a, T>(&'a T);
        pub enum Entry<'a, T: 'a> {
            Occupied(OccupiedEntry<'a, T>),
            Vacant(VacantEntry<'a, T>),
        }
        pub struct VacantEntry<'a, T>(&'a T);
        pub struct OccupiedEntry<'a, T>(&'a T);
        pub struct ValueIter<'a, T>(&'a T);
        pub struct ValueIterMut<'a, T>(&'a T);
        pub struct ValueDrain<'a, T>(&'a T);
        pub struct MaxSizeReached;
        impl HeaderMap {
            pub fn new() -> Self {}
        }
        impl<T> Default for HeaderMap<T> {}
        impl<T> HeaderMap<T> {
            pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
            pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached> {}
            pub fn len(&self) -> usize {}
            pub fn keys_len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached> {}
            pub fn get<K>(&self, key: K) -> Option<&T> where K: AsHeaderName {}
            #[twelve::view]
            pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> where K: AsHeaderName {}
            pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> where K: AsHeaderName {}
            pub fn contains_key<K>(&self, key: K) -> bool where K: AsHeaderName {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
            pub fn keys(&self) -> Keys<'_, T> {}
            pub fn values(&self) -> Values<'_, T> {}
            pub fn values_mut(&mut self) -> ValuesMut<'_, T> {}
            pub fn drain(&mut self) -> Drain<'_, T> {}
            pub fn entry<K>(&mut self, key: K) -> Entry<'_, T> where K: IntoHeaderName {}
            pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName> where K: AsHeaderName {}
            pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> where K: IntoHeaderName {}
            pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached> where K: IntoHeaderName {}
            pub fn append<K>(&mut self, key: K, value: T) -> bool where K: IntoHeaderName {}
            pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached> where K: IntoHeaderName {}
            pub fn remove<K>(&mut self, key: K) -> Option<T> where K: AsHeaderName {}
        }
        impl<'a, T> IntoIterator for &'a HeaderMap<T> {
            type Item = (&'a HeaderName, &'a T);
            type IntoIter = Iter<'a, T>;
        }
        impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
            type Item = (&'a HeaderName, &'a mut T);
            type IntoIter = IterMut<'a, T>;
        }
        impl<T> IntoIterator for HeaderMap<T> {
            type Item = (Option<HeaderName>, T);
            type IntoIter = IntoIter<T>;
        }
        impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
        impl<'a, K, V, S, T> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T> where K: Eq + Hash, HeaderName: TryFrom<&'a K>, <HeaderName as TryFrom<&'a K>>::Error: Into<crate::Error>, T: TryFrom<&'a V>, T::Error: Into<crate::Error> {
            type Error = Error;
        }
        impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
        impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
        impl<T: PartialEq> PartialEq for HeaderMap<T> {}
        impl<K, T> ops::Index<K> for HeaderMap<T> where K: AsHeaderName {
            type Output = T;
        }
        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = (&'a HeaderName, &'a T);
        }
        impl<'a, T> Iterator for IterMut<'a, T> {
            type Item = (&'a HeaderName, &'a mut T);
        }
        impl<'a, T> Iterator for Keys<'a, T> {
            type Item = &'a HeaderName;
        }
        impl<'a, T> ExactSizeIterator for Keys<'a, T> {}
        impl<'a, T> Iterator for Values<'a, T> {
            type Item = &'a T;
        }
        impl<'a, T> Iterator for ValuesMut<'a, T> {
            type Item = &'a mut T;
        }
        impl<'a, T> Iterator for Drain<'a, T> {
            type Item = (Option<HeaderName>, T);
        }
        impl<'a, T> Entry<'a, T> {
            pub fn or_insert(self, default: T) -> &'a mut T {}
            pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached> {}
            pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T {}
            pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&'a mut T, MaxSizeReached> {}
            pub fn key(&self) -> &HeaderName {}
        }
        impl<'a, T> VacantEntry<'a, T> {
            pub fn key(&self) -> &HeaderName {}
            pub fn into_key(self) -> HeaderName {}
            pub fn insert(self, value: T) -> &'a mut T {}
            pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached> {}
            pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T> {}
            pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached> {}
        }
        impl<'a, T: 'a> GetAll<'a, T> {
            pub fn iter(&self) -> ValueIter<'a, T> {}
        }
        impl<'a, T: PartialEq> PartialEq for GetAll<'a, T> {}
        impl<'a, T> IntoIterator for GetAll<'a, T> {
            type Item = &'a T;
            type IntoIter = ValueIter<'a, T>;
        }
        impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
            type Item = &'a T;
            type IntoIter = ValueIter<'a, T>;
        }
        impl<'a, T: 'a> Iterator for ValueIter<'a, T> {
            type Item = &'a T;
        }
        impl<'a, T: 'a> DoubleEndedIterator for ValueIter<'a, T> {}
        impl<'a, T: 'a> Iterator for ValueIterMut<'a, T> {
            type Item = &'a mut T;
        }
        impl<'a, T: 'a> DoubleEndedIterator for ValueIterMut<'a, T> {}
        impl<T> Iterator for IntoIter<T> {
            type Item = (Option<HeaderName>, T);
        }
        impl<'a, T> OccupiedEntry<'a, T> {
            pub fn key(&self) -> &HeaderName {}
            pub fn get(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_mut(self) -> &'a mut T {}
            pub fn insert(&mut self, value: T) -> T {}
            pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T> {}
            pub fn append(&mut self, value: T) {}
            pub fn remove(self) -> T {}
            pub fn remove_entry(self) -> (HeaderName, T) {}
            pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>) {}
            pub fn iter(&self) -> ValueIter<'_, T> {}
            pub fn iter_mut(&mut self) -> ValueIterMut<'_, T> {}
        }
        impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
            type Item = &'a mut T;
            type IntoIter = ValueIterMut<'a, T>;
        }
        impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
            type Item = &'a T;
            type IntoIter = ValueIter<'a, T>;
        }
        impl<'a, 'b: 'a, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
            type Item = &'a mut T;
            type IntoIter = ValueIterMut<'a, T>;
        }
        impl<'a, T> Iterator for ValueDrain<'a, T> {
            type Item = T;
        }
        impl fmt::Display for MaxSizeReached {}
        impl std::error::Error for MaxSizeReached {}
        mod into_header_name {
            use super::HeaderName;
            pub trait IntoHeaderName {}
            impl IntoHeaderName for HeaderName {}
            impl IntoHeaderName for &HeaderName {}
            impl IntoHeaderName for &'static str {}
        }
        mod as_header_name {
            use super::HeaderName;
            pub trait AsHeaderName {}
            impl AsHeaderName for HeaderName {}
            impl AsHeaderName for &HeaderName {}
            impl AsHeaderName for &str {}
            impl AsHeaderName for String {}
            impl AsHeaderName for &String {}
        }
    }
    mod name {
        use std::borrow::Borrow;
        use std::convert::TryFrom;
        use std::error::Error;
        use std::fmt;
        use std::hash::Hash;
        use std::str::FromStr;
        pub struct HeaderName;
        impl Clone for HeaderName {}
        impl PartialEq for HeaderName {}
        impl std::hash::Hash for HeaderName {}
        pub struct InvalidHeaderName;
        pub const ACCEPT: HeaderName = ();
        pub const ACCEPT_CHARSET: HeaderName = ();
        pub const ACCEPT_ENCODING: HeaderName = ();
        pub const ACCEPT_LANGUAGE: HeaderName = ();
        pub const ACCEPT_RANGES: HeaderName = ();
        pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = ();
        pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = ();
        pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = ();
        pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = ();
        pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = ();
        pub const ACCESS_CONTROL_MAX_AGE: HeaderName = ();
        pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = ();
        pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = ();
        pub const AGE: HeaderName = ();
        pub const ALLOW: HeaderName = ();
        pub const ALT_SVC: HeaderName = ();
        pub const AUTHORIZATION: HeaderName = ();
        pub const CACHE_CONTROL: HeaderName = ();
        pub const CACHE_STATUS: HeaderName = ();
        pub const CDN_CACHE_CONTROL: HeaderName = ();
        pub const CONNECTION: HeaderName = ();
        pub const CONTENT_DISPOSITION: HeaderName = ();
        pub const CONTENT_ENCODING: HeaderName = ();
        pub const CONTENT_LANGUAGE: HeaderName = ();
        pub const CONTENT_LENGTH: HeaderName = ();
        pub const CONTENT_LOCATION: HeaderName = ();
        pub const CONTENT_RANGE: HeaderName = ();
        pub const CONTENT_SECURITY_POLICY: HeaderName = ();
        pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = ();
        pub const CONTENT_TYPE: HeaderName = ();
        pub const COOKIE: HeaderName = ();
        pub const DNT: HeaderName = ();
        pub const DATE: HeaderName = ();
        pub const ETAG: HeaderName = ();
        pub const EXPECT: HeaderName = ();
        pub const EXPIRES: HeaderName = ();
        pub const FORWARDED: HeaderName = ();
        pub const FROM: HeaderName = ();
        pub const HOST: HeaderName = ();
        pub const IF_MATCH: HeaderName = ();
        pub const IF_MODIFIED_SINCE: HeaderName = ();
        pub const IF_NONE_MATCH: HeaderName = ();
        pub const IF_RANGE: HeaderName = ();
        pub const IF_UNMODIFIED_SINCE: HeaderName = ();
        pub const LAST_MODIFIED: HeaderName = ();
        pub const LINK: HeaderName = ();
        pub const LOCATION: HeaderName = ();
        pub const MAX_FORWARDS: HeaderName = ();
        pub const ORIGIN: HeaderName = ();
        pub const PRAGMA: HeaderName = ();
        pub const PROXY_AUTHENTICATE: HeaderName = ();
        pub const PROXY_AUTHORIZATION: HeaderName = ();
        pub const PUBLIC_KEY_PINS: HeaderName = ();
        pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = ();
        pub const RANGE: HeaderName = ();
        pub const REFERER: HeaderName = ();
        pub const REFERRER_POLICY: HeaderName = ();
        pub const REFRESH: HeaderName = ();
        pub const RETRY_AFTER: HeaderName = ();
        pub const SEC_WEBSOCKET_ACCEPT: HeaderName = ();
        pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = ();
        pub const SEC_WEBSOCKET_KEY: HeaderName = ();
        pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = ();
        pub const SEC_WEBSOCKET_VERSION: HeaderName = ();
        pub const SERVER: HeaderName = ();
        pub const SET_COOKIE: HeaderName = ();
        pub const STRICT_TRANSPORT_SECURITY: HeaderName = ();
        pub const TE: HeaderName = ();
        pub const TRAILER: HeaderName = ();
        pub const TRANSFER_ENCODING: HeaderName = ();
        pub const USER_AGENT: HeaderName = ();
        pub const UPGRADE: HeaderName = ();
        pub const UPGRADE_INSECURE_REQUESTS: HeaderName = ();
        pub const VARY: HeaderName = ();
        pub const VIA: HeaderName = ();
        pub const WARNING: HeaderName = ();
        pub const WWW_AUTHENTICATE: HeaderName = ();
        pub const X_CONTENT_TYPE_OPTIONS: HeaderName = ();
        pub const X_DNS_PREFETCH_CONTROL: HeaderName = ();
        pub const X_FRAME_OPTIONS: HeaderName = ();
        pub const X_XSS_PROTECTION: HeaderName = ();
        impl HeaderName {
            pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
            pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
            pub const fn from_static(src: &'static str) -> HeaderName {}
            pub fn as_str(&self) -> &str {}
        }
        impl FromStr for HeaderName {
            type Err = InvalidHeaderName;
        }
        impl AsRef<str> for HeaderName {}
        impl AsRef<[u8]> for HeaderName {}
        impl Borrow<str> for HeaderName {}
        impl fmt::Display for HeaderName {}
        impl From<&HeaderName> for HeaderName {}
        impl TryFrom<&str> for HeaderName {
            type Error = InvalidHeaderName;
        }
        impl TryFrom<&String> for HeaderName {
            type Error = InvalidHeaderName;
        }
        impl TryFrom<&[u8]> for HeaderName {
            type Error = InvalidHeaderName;
        }
        impl TryFrom<String> for HeaderName {
            type Error = InvalidHeaderName;
        }
        impl TryFrom<Vec<u8>> for HeaderName {
            type Error = InvalidHeaderName;
        }
        impl PartialEq<&HeaderName> for HeaderName {}
        impl PartialEq<HeaderName> for &HeaderName {}
        impl PartialEq<str> for HeaderName {}
        impl PartialEq<HeaderName> for str {}
        impl PartialEq<&str> for HeaderName {}
        impl PartialEq<HeaderName> for &str {}
        impl fmt::Display for InvalidHeaderName {}
        impl Error for InvalidHeaderName {}
    }
    mod value {
        use std::convert::TryFrom;
        use std::error::Error;
        use std::hash::Hash;
        use std::str::FromStr;
        use std::{fmt, str};
        use crate::header::name::HeaderName;
        #[twelve::request_data(meta)]
        pub struct HeaderValue;
        impl Clone for HeaderValue {}
        pub struct InvalidHeaderValue;
        pub struct ToStrError;
        impl HeaderValue {
            pub const fn from_static(src: &'static str) -> HeaderValue {}
            pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
            pub fn from_name(name: HeaderName) -> HeaderValue {}
            pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {}
            pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue> where T: AsRef<[u8]> + 'static {}
            pub fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue where T: AsRef<[u8]> + 'static {}
            pub fn to_str(&self) -> Result<&str, ToStrError> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn set_sensitive(&mut self, val: bool) {}
            pub fn is_sensitive(&self) -> bool {}
        }
        impl AsRef<[u8]> for HeaderValue {}
        impl From<HeaderName> for HeaderValue {}
        impl From<u16> for HeaderValue {}
        impl From<i16> for HeaderValue {}
        impl From<u32> for HeaderValue {}
        impl From<i32> for HeaderValue {}
        impl From<u64> for HeaderValue {}
        impl From<i64> for HeaderValue {}
        impl From<usize> for HeaderValue {}
        impl From<isize> for HeaderValue {}
        impl FromStr for HeaderValue {
            type Err = InvalidHeaderValue;
        }
        impl From<&HeaderValue> for HeaderValue {}
        impl TryFrom<&str> for HeaderValue {
            type Error = InvalidHeaderValue;
        }
        impl TryFrom<&String> for HeaderValue {
            type Error = InvalidHeaderValue;
        }
        impl TryFrom<&[u8]> for HeaderValue {
            type Error = InvalidHeaderValue;
        }
        impl TryFrom<String> for HeaderValue {
            type Error = InvalidHeaderValue;
        }
        impl TryFrom<Vec<u8>> for HeaderValue {
            type Error = InvalidHeaderValue;
        }
        impl fmt::Display for InvalidHeaderValue {}
        impl Error for InvalidHeaderValue {}
        impl fmt::Display for ToStrError {}
        impl Error for ToStrError {}
        impl Hash for HeaderValue {}
        impl PartialEq for HeaderValue {}
        impl PartialOrd for HeaderValue {}
        impl Ord for HeaderValue {}
        impl PartialEq<str> for HeaderValue {}
        impl PartialEq<[u8]> for HeaderValue {}
        impl PartialOrd<str> for HeaderValue {}
        impl PartialOrd<[u8]> for HeaderValue {}
        impl PartialEq<HeaderValue> for str {}
        impl PartialEq<HeaderValue> for [u8] {}
        impl PartialOrd<HeaderValue> for str {}
        impl PartialOrd<HeaderValue> for [u8] {}
        impl PartialEq<String> for HeaderValue {}
        impl PartialOrd<String> for HeaderValue {}
        impl PartialEq<HeaderValue> for String {}
        impl PartialOrd<HeaderValue> for String {}
        impl PartialEq<HeaderValue> for &HeaderValue {}
        impl PartialOrd<HeaderValue> for &HeaderValue {}
        impl<T: ?Sized> PartialEq<&T> for HeaderValue where HeaderValue: PartialEq<T> {}
        impl<T: ?Sized> PartialOrd<&T> for HeaderValue where HeaderValue: PartialOrd<T> {}
        impl PartialEq<HeaderValue> for &str {}
        impl PartialOrd<HeaderValue> for &str {}
    }
}
pub mod method {
    use self::Inner::*;
    use std::convert::TryFrom;
    use std::error::Error;
    use std::str::FromStr;
    use std::{fmt, str};
    pub struct Method;
    impl Clone for Method {}
    impl PartialEq for Method {}
    impl std::hash::Hash for Method {}
    pub struct InvalidMethod;
    impl Method {
        pub const GET: Method = ();
        pub const POST: Method = ();
        pub const PUT: Method = ();
        pub const DELETE: Method = ();
        pub const HEAD: Method = ();
        pub const OPTIONS: Method = ();
        pub const CONNECT: Method = ();
        pub const PATCH: Method = ();
        pub const TRACE: Method = ();
        pub const QUERY: Method = ();
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> {}
        pub fn is_safe(&self) -> bool {}
        pub fn is_idempotent(&self) -> bool {}
        pub fn as_str(&self) -> &str {}
    }
    impl AsRef<str> for Method {}
    impl Ord for Method {}
    impl PartialOrd for Method {}
    impl PartialEq<&Method> for Method {}
    impl PartialEq<Method> for &Method {}
    impl PartialEq<str> for Method {}
    impl PartialEq<Method> for str {}
    impl PartialEq<&str> for Method {}
    impl PartialEq<Method> for &str {}
    impl fmt::Display for Method {}
    impl Default for Method {}
    impl From<&Method> for Method {}
    impl TryFrom<&[u8]> for Method {
        type Error = InvalidMethod;
    }
    impl TryFrom<&str> for Method {
        type Error = InvalidMethod;
    }
    impl FromStr for Method {
        type Err = InvalidMethod;
    }
    impl fmt::Display for InvalidMethod {}
    impl Error for InvalidMethod {}
}
pub mod request {
    use std::any::Any;
    use std::convert::TryInto;
    use crate::header::{HeaderMap, HeaderName, HeaderValue};
    use crate::method::Method;
    use crate::version::Version;
    use crate::{Extensions, Result, Uri};
    pub struct Request<T>(T);
    impl<T: Clone> Clone for Request<T> {}
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    impl Clone for Parts {}
    pub struct Builder;
    impl Request<()> {
        pub fn builder() -> Builder {}
        pub fn get<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn put<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn post<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn delete<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn options<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn head<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn connect<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn patch<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn trace<T>(uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
    }
    impl<T> Request<T> {
        #[twelve::wraps]
        pub fn new(body: T) -> Request<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
        pub fn method(&self) -> &Method {}
        #[twelve::view]
        pub fn method_mut(&mut self) -> &mut Method {}
        #[twelve::request_data(meta)]
        pub fn uri(&self) -> &Uri {}
        #[twelve::view]
        pub fn uri_mut(&mut self) -> &mut Uri {}
        pub fn version(&self) -> Version {}
        pub fn version_mut(&mut self) -> &mut Version {}
        pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
        pub fn extensions(&self) -> &Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        #[twelve::request_data(body)]
        pub fn body(&self) -> &T {}
        #[twelve::view]
        #[twelve::request_data(body)]
        pub fn body_mut(&mut self) -> &mut T {}
        #[twelve::request_data(body)]
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F, U>(self, f: F) -> Request<U> where F: FnOnce(T) -> U {}
    }
    impl<T: Default> Default for Request<T> {}
    impl Builder {
        pub fn new() -> Builder {}
        pub fn method<T>(self, method: T) -> Builder where T: TryInto<Method>, <T as TryInto<Method>>::Error: Into<crate::Error> {}
        pub fn method_ref(&self) -> Option<&Method> {}
        pub fn uri<T>(self, uri: T) -> Builder where T: TryInto<Uri>, <T as TryInto<Uri>>::Error: Into<crate::Error> {}
        pub fn uri_ref(&self) -> Option<&Uri> {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn version_ref(&self) -> Option<&Version> {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Into<crate::Error>, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Into<crate::Error> {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder where T: Clone + Any + Send + Sync + 'static {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> Result<Request<T>> {}
    }
    impl Default for Builder {}
}
pub mod response {
    use std::any::Any;
    use std::convert::TryInto;
    use crate::header::{HeaderMap, HeaderName, HeaderValue};
    use crate::status::StatusCode;
    use crate::version::Version;
    use crate::{Extensions, Result};
    pub struct Response<T>(T);
    impl<T: Clone> Clone for Response<T> {}
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    impl Clone for Parts {}
    pub struct Builder;
    impl Response<()> {
        pub fn builder() -> Builder {}
    }
    impl<T> Response<T> {
        #[twelve::wraps]
        pub fn new(body: T) -> Response<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Response<T> {}
        pub fn status(&self) -> StatusCode {}
        #[twelve::view]
        pub fn status_mut(&mut self) -> &mut StatusCode {}
        pub fn version(&self) -> Version {}
        pub fn version_mut(&mut self) -> &mut Version {}
        pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
        pub fn extensions(&self) -> &Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn body(&self) -> &T {}
        #[twelve::view]
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        pub fn map<F, U>(self, f: F) -> Response<U> where F: FnOnce(T) -> U {}
    }
    impl<T: Default> Default for Response<T> {}
    impl Builder {
        pub fn new() -> Builder {}
        pub fn status<T>(self, status: T) -> Builder where T: TryInto<StatusCode>, <T as TryInto<StatusCode>>::Error: Into<crate::Error> {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Into<crate::Error>, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Into<crate::Error> {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder where T: Clone + Any + Send + Sync + 'static {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> Result<Response<T>> {}
    }
    impl Default for Builder {}
}
pub mod status {
    use std::convert::TryFrom;
    use std::error::Error;
    use std::fmt;
    use std::str::FromStr;
    pub struct StatusCode;
    impl Clone for StatusCode {}
    impl PartialEq for StatusCode {}
    impl PartialOrd for StatusCode {}
    impl Ord for StatusCode {}
    impl std::hash::Hash for StatusCode {}
    pub struct InvalidStatusCode;
    impl StatusCode {
        pub const fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {}
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode> {}
        pub const fn as_u16(&self) -> u16 {}
        pub fn as_str(&self) -> &str {}
        pub fn canonical_reason(&self) -> Option<&'static str> {}
        pub fn is_informational(&self) -> bool {}
        pub fn is_success(&self) -> bool {}
        pub fn is_redirection(&self) -> bool {}
        pub fn is_client_error(&self) -> bool {}
        pub fn is_server_error(&self) -> bool {}
    }
    impl fmt::Display for StatusCode {}
    impl Default for StatusCode {}
    impl PartialEq<u16> for StatusCode {}
    impl PartialEq<StatusCode> for u16 {}
    impl From<StatusCode> for u16 {}
    impl FromStr for StatusCode {
        type Err = InvalidStatusCode;
    }
    impl From<&StatusCode> for StatusCode {}
    impl TryFrom<&[u8]> for StatusCode {
        type Error = InvalidStatusCode;
    }
    impl TryFrom<&str> for StatusCode {
        type Error = InvalidStatusCode;
    }
    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
    }
    impl StatusCode {
        pub const CONTINUE: StatusCode = ();
        pub const SWITCHING_PROTOCOLS: StatusCode = ();
        pub const PROCESSING: StatusCode = ();
        pub const EARLY_HINTS: StatusCode = ();
        pub const OK: StatusCode = ();
        pub const CREATED: StatusCode = ();
        pub const ACCEPTED: StatusCode = ();
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = ();
        pub const NO_CONTENT: StatusCode = ();
        pub const RESET_CONTENT: StatusCode = ();
        pub const PARTIAL_CONTENT: StatusCode = ();
        pub const MULTI_STATUS: StatusCode = ();
        pub const ALREADY_REPORTED: StatusCode = ();
        pub const IM_USED: StatusCode = ();
        pub const MULTIPLE_CHOICES: StatusCode = ();
        pub const MOVED_PERMANENTLY: StatusCode = ();
        pub const FOUND: StatusCode = ();
        pub const SEE_OTHER: StatusCode = ();
        pub const NOT_MODIFIED: StatusCode = ();
        pub const USE_PROXY: StatusCode = ();
        pub const TEMPORARY_REDIRECT: StatusCode = ();
        pub const PERMANENT_REDIRECT: StatusCode = ();
        pub const BAD_REQUEST: StatusCode = ();
        pub const UNAUTHORIZED: StatusCode = ();
        pub const PAYMENT_REQUIRED: StatusCode = ();
        pub const FORBIDDEN: StatusCode = ();
        pub const NOT_FOUND: StatusCode = ();
        pub const METHOD_NOT_ALLOWED: StatusCode = ();
        pub const NOT_ACCEPTABLE: StatusCode = ();
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = ();
        pub const REQUEST_TIMEOUT: StatusCode = ();
        pub const CONFLICT: StatusCode = ();
        pub const GONE: StatusCode = ();
        pub const LENGTH_REQUIRED: StatusCode = ();
        pub const PRECONDITION_FAILED: StatusCode = ();
        pub const PAYLOAD_TOO_LARGE: StatusCode = ();
        pub const URI_TOO_LONG: StatusCode = ();
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = ();
        pub const RANGE_NOT_SATISFIABLE: StatusCode = ();
        pub const EXPECTATION_FAILED: StatusCode = ();
        pub const IM_A_TEAPOT: StatusCode = ();
        pub const MISDIRECTED_REQUEST: StatusCode = ();
        pub const UNPROCESSABLE_ENTITY: StatusCode = ();
        pub const LOCKED: StatusCode = ();
        pub const FAILED_DEPENDENCY: StatusCode = ();
        pub const TOO_EARLY: StatusCode = ();
        pub const UPGRADE_REQUIRED: StatusCode = ();
        pub const PRECONDITION_REQUIRED: StatusCode = ();
        pub const TOO_MANY_REQUESTS: StatusCode = ();
        pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = ();
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = ();
        pub const INTERNAL_SERVER_ERROR: StatusCode = ();
        pub const NOT_IMPLEMENTED: StatusCode = ();
        pub const BAD_GATEWAY: StatusCode = ();
        pub const SERVICE_UNAVAILABLE: StatusCode = ();
        pub const GATEWAY_TIMEOUT: StatusCode = ();
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = ();
        pub const VARIANT_ALSO_NEGOTIATES: StatusCode = ();
        pub const INSUFFICIENT_STORAGE: StatusCode = ();
        pub const LOOP_DETECTED: StatusCode = ();
        pub const NOT_EXTENDED: StatusCode = ();
        pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = ();
    }
    impl fmt::Display for InvalidStatusCode {}
    impl Error for InvalidStatusCode {}
}
pub mod uri {
    use std::convert::TryFrom;
    use std::error::Error;
    use std::{fmt, str};
    use std::hash::Hash;
    use std::str::FromStr;
    pub use self::authority::Authority;
    pub use self::builder::Builder;
    pub use self::path::PathAndQuery;
    pub use self::port::Port;
    pub use self::scheme::Scheme;
    mod authority {
        use std::convert::TryFrom;
        use std::hash::Hash;
        use std::str::FromStr;
        use std::{fmt, str};
        use super::{InvalidUri, Port};
        pub struct Authority;
        impl Clone for Authority {}
        impl Authority {
            pub const fn from_static(src: &'static str) -> Self {}
            pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static {}
            pub fn host(&self) -> &str {}
            pub fn port(&self) -> Option<Port<&str>> {}
            pub fn port_u16(&self) -> Option<u16> {}
            pub fn as_str(&self) -> &str {}
        }
        impl AsRef<str> for Authority {}
        impl PartialEq for Authority {}
        impl PartialEq<str> for Authority {}
        impl PartialEq<Authority> for str {}
        impl PartialEq<Authority> for &str {}
        impl PartialEq<&str> for Authority {}
        impl PartialEq<String> for Authority {}
        impl PartialEq<Authority> for String {}
        impl PartialOrd for Authority {}
        impl PartialOrd<str> for Authority {}
        impl PartialOrd<Authority> for str {}
        impl PartialOrd<Authority> for &str {}
        impl PartialOrd<&str> for Authority {}
        impl PartialOrd<String> for Authority {}
        impl PartialOrd<Authority> for String {}
        impl Hash for Authority {}
        impl TryFrom<&[u8]> for Authority {
            type Error = InvalidUri;
        }
        impl TryFrom<&str> for Authority {
            type Error = InvalidUri;
        }
        impl TryFrom<Vec<u8>> for Authority {
            type Error = InvalidUri;
        }
        impl TryFrom<String> for Authority {
            type Error = InvalidUri;
        }
        impl FromStr for Authority {
            type Err = InvalidUri;
        }
        impl fmt::Display for Authority {}
    }
    mod builder {
        use std::convert::TryInto;
        use super::{Authority, PathAndQuery, Scheme};
        use crate::Uri;
        pub struct Builder;
        impl Builder {
            pub fn new() -> Builder {}
            pub fn scheme<T>(self, scheme: T) -> Self where T: TryInto<Scheme>, <T as TryInto<Scheme>>::Error: Into<crate::Error> {}
            pub fn authority<T>(self, auth: T) -> Self where T: TryInto<Authority>, <T as TryInto<Authority>>::Error: Into<crate::Error> {}
            pub fn path_and_query<T>(self, p_and_q: T) -> Self where T: TryInto<PathAndQuery>, <T as TryInto<PathAndQuery>>::Error: Into<crate::Error> {}
            pub fn build(self) -> Result<Uri, crate::Error> {}
        }
        impl Default for Builder {}
        impl From<Uri> for Builder {}
    }
    mod path {
        use std::convert::TryFrom;
        use std::str::FromStr;
        use std::{fmt, hash, str};
        use super::InvalidUri;
        pub struct PathAndQuery;
        impl Clone for PathAndQuery {}
        impl PathAndQuery {
            pub const fn from_static(src: &'static str) -> Self {}
            pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static {}
            pub fn path(&self) -> &str {}
            pub fn query(&self) -> Option<&str> {}
            pub fn as_str(&self) -> &str {}
        }
        impl TryFrom<&[u8]> for PathAndQuery {
            type Error = InvalidUri;
        }
        impl TryFrom<&str> for PathAndQuery {
            type Error = InvalidUri;
        }
        impl TryFrom<Vec<u8>> for PathAndQuery {
            type Error = InvalidUri;
        }
        impl TryFrom<String> for PathAndQuery {
            type Error = InvalidUri;
        }
        impl TryFrom<&String> for PathAndQuery {
            type Error = InvalidUri;
        }
        impl FromStr for PathAndQuery {
            type Err = InvalidUri;
        }
        impl fmt::Display for PathAndQuery {}
        impl hash::Hash for PathAndQuery {}
        impl PartialEq for PathAndQuery {}
        impl PartialEq<str> for PathAndQuery {}
        impl PartialEq<PathAndQuery> for &str {}
        impl PartialEq<&str> for PathAndQuery {}
        impl PartialEq<PathAndQuery> for str {}
        impl PartialEq<String> for PathAndQuery {}
        impl PartialEq<PathAndQuery> for String {}
        impl PartialOrd for PathAndQuery {}
        impl PartialOrd<str> for PathAndQuery {}
        impl PartialOrd<PathAndQuery> for str {}
        impl PartialOrd<&str> for PathAndQuery {}
        impl PartialOrd<PathAndQuery> for &str {}
        impl PartialOrd<String> for PathAndQuery {}
        impl PartialOrd<PathAndQuery> for String {}
    }
    mod port {
        use std::fmt;
        pub struct Port<T>(T);
        impl<T> Port<T> {
            pub const fn as_u16(&self) -> u16 {}
        }
        impl<T> Port<T> where T: AsRef<str> {
            pub fn as_str(&self) -> &str {}
        }
        impl<T> fmt::Display for Port<T> {}
        impl<T> From<Port<T>> for u16 {}
        impl<T> AsRef<str> for Port<T> where T: AsRef<str> {}
        impl<T, U> PartialEq<Port<U>> for Port<T> {}
        impl<T> PartialEq<u16> for Port<T> {}
        impl<T> PartialEq<Port<T>> for u16 {}
    }
    mod scheme {
        use std::convert::TryFrom;
        use std::fmt;
        use std::hash::Hash;
        use std::str::FromStr;
        use super::InvalidUri;
        pub struct Scheme;
        impl Clone for Scheme {}
        impl Scheme {
            pub const HTTP: Scheme = ();
            pub const HTTPS: Scheme = ();
            pub fn as_str(&self) -> &str {}
        }
        impl TryFrom<&[u8]> for Scheme {
            type Error = InvalidUri;
        }
        impl TryFrom<&str> for Scheme {
            type Error = InvalidUri;
        }
        impl FromStr for Scheme {
            type Err = InvalidUri;
        }
        impl fmt::Display for Scheme {}
        impl AsRef<str> for Scheme {}
        impl PartialEq for Scheme {}
        impl PartialEq<str> for Scheme {}
        impl PartialEq<Scheme> for str {}
        impl Hash for Scheme {}
    }
    pub struct Uri;
    impl Clone for Uri {}
    pub struct Parts {
        pub scheme: Option<Scheme>,
        pub authority: Option<Authority>,
        pub path_and_query: Option<PathAndQuery>,
    }
    impl Default for Parts {}
    pub struct InvalidUri;
    pub struct InvalidUriParts;
    impl Uri {
        pub fn builder() -> Builder {}
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts> {}
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static {}
        pub fn from_static(src: &'static str) -> Self {}
        pub fn into_parts(self) -> Parts {}
        pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
        pub fn path(&self) -> &str {}
        pub fn scheme(&self) -> Option<&Scheme> {}
        pub fn scheme_str(&self) -> Option<&str> {}
        pub fn authority(&self) -> Option<&Authority> {}
        pub fn host(&self) -> Option<&str> {}
        pub fn port(&self) -> Option<Port<&str>> {}
        pub fn port_u16(&self) -> Option<u16> {}
        pub fn query(&self) -> Option<&str> {}
    }
    impl TryFrom<&[u8]> for Uri {
        type Error = InvalidUri;
    }
    impl TryFrom<&str> for Uri {
        type Error = InvalidUri;
    }
    impl TryFrom<&String> for Uri {
        type Error = InvalidUri;
    }
    impl TryFrom<String> for Uri {
        type Error = InvalidUri;
    }
    impl TryFrom<Vec<u8>> for Uri {
        type Error = InvalidUri;
    }
    impl TryFrom<Parts> for Uri {
        type Error = InvalidUriParts;
    }
    impl TryFrom<&Uri> for Uri {
        type Error = crate::Error;
    }
    impl From<Authority> for Uri {}
    impl From<PathAndQuery> for Uri {}
    impl From<Uri> for Parts {}
    impl FromStr for Uri {
        type Err = InvalidUri;
    }
    impl PartialEq for Uri {}
    impl PartialEq<str> for Uri {}
    impl PartialEq<Uri> for str {}
    impl PartialEq<&str> for Uri {}
    impl PartialEq<Uri> for &str {}
    impl Default for Uri {}
    impl fmt::Display for Uri {}
    impl fmt::Display for InvalidUri {}
    impl Error for InvalidUri {}
    impl fmt::Display for InvalidUriParts {}
    impl Error for InvalidUriParts {}
    impl Hash for Uri {}
}
pub mod version {
    pub struct Version;
    impl PartialEq for Version {}
    impl PartialOrd for Version {}
    impl Clone for Version {}
    impl Ord for Version {}
    impl std::hash::Hash for Version {}
    impl Version {
        pub const HTTP_09: Version = ();
        pub const HTTP_10: Version = ();
        pub const HTTP_11: Version = ();
        pub const HTTP_2: Version = ();
        pub const HTTP_3: Version = ();
    }
    impl Default for Version {}
}
mod error {
    use std::{error, fmt, result};
    use crate::{header, method, status, uri};
    use crate::header::MaxSizeReached;
    pub struct Error;
    pub type Result<T> = result::Result<T, Error>;
    impl fmt::Display for Error {}
    impl Error {
        pub fn is<T: error::Error + 'static>(&self) -> bool {}
        pub fn get_ref(&self) -> &(dyn error::Error + 'static) {}
    }
    impl error::Error for Error {}
    impl From<MaxSizeReached> for Error {}
    impl From<status::InvalidStatusCode> for Error {}
    impl From<method::InvalidMethod> for Error {}
    impl From<uri::InvalidUri> for Error {}
    impl From<uri::InvalidUriParts> for Error {}
    impl From<header::InvalidHeaderName> for Error {}
    impl From<header::InvalidHeaderValue> for Error {}
    impl From<std::convert::Infallible> for Error {}
}
mod extensions {
    use std::any::{type_name, Any};
    pub struct Extensions;
    impl Clone for Extensions {}
    impl Default for Extensions {}
    impl Extensions {
        pub fn new() -> Extensions {}
        pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T> {}
        pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T> {}
        pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T {}
        pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T> {}
        pub fn clear(&mut self) {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn extend(&mut self, other: Self) {}
    }
    trait AnyClone: Any {
        fn clone_box(&self) -> Box<dyn AnyClone + Send + Sync>;
        fn as_any(&self) -> &dyn Any;
        fn as_any_mut(&mut self) -> &mut dyn Any;
        fn into_any(self: Box<Self>) -> Box<dyn Any>;
        fn type_name(&self) -> &'static str;
    }
    impl<T: Clone + Send + Sync + 'static> AnyClone for T {}
    impl Clone for Box<dyn AnyClone + Send + Sync> {}
}
