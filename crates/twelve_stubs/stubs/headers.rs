//! package = "headers", version = ">=0.3, <0.5"
// The headers that services name most.

pub use headers_core::{Error, Header};
pub use http::header::{HeaderName, HeaderValue};
pub use http::HeaderMap;
pub use mime::Mime;
mod common {
    pub use self::accept_ranges::AcceptRanges;
    pub use self::access_control_allow_credentials::AccessControlAllowCredentials;
    pub use self::access_control_allow_headers::AccessControlAllowHeaders;
    pub use self::access_control_allow_methods::AccessControlAllowMethods;
    pub use self::access_control_allow_origin::AccessControlAllowOrigin;
    pub use self::access_control_max_age::AccessControlMaxAge;
    pub use self::allow::Allow;
    pub use self::authorization::Authorization;
    pub use self::cache_control::CacheControl;
    pub use self::connection::Connection;
    pub use self::content_disposition::ContentDisposition;
    pub use self::content_encoding::ContentEncoding;
    pub use self::content_length::ContentLength;
    pub use self::content_location::ContentLocation;
    pub use self::content_range::ContentRange;
    pub use self::content_type::ContentType;
    pub use self::cookie::Cookie;
    pub use self::date::Date;
    pub use self::etag::ETag;
    pub use self::expires::Expires;
    pub use self::host::Host;
    pub use self::if_match::IfMatch;
    pub use self::if_modified_since::IfModifiedSince;
    pub use self::if_none_match::IfNoneMatch;
    pub use self::if_range::IfRange;
    pub use self::if_unmodified_since::IfUnmodifiedSince;
    pub use self::last_modified::LastModified;
    pub use self::location::Location;
    pub use self::origin::Origin;
    pub use self::pragma::Pragma;
    pub use self::range::Range;
    pub use self::referer::Referer;
    pub use self::retry_after::RetryAfter;
    pub use self::server::Server;
    pub use self::set_cookie::SetCookie;
    pub use self::strict_transport_security::StrictTransportSecurity;
    pub use self::te::Te;
    pub use self::transfer_encoding::TransferEncoding;
    pub use self::upgrade::Upgrade;
    pub use self::user_agent::UserAgent;
    pub use self::vary::Vary;
    mod accept_ranges {
        #[derive(Clone, PartialEq)]
        pub struct AcceptRanges;
        impl crate::Header for AcceptRanges {}
        impl AcceptRanges {
            pub fn bytes() -> Self {}
            pub fn is_bytes(&self) -> bool {}
            pub fn none() -> Self {}
            pub fn is_none(&self) -> bool {}
        }
    }
    mod access_control_allow_credentials {
        use crate::Header;
        #[derive(Clone, PartialEq)]
        pub struct AccessControlAllowCredentials;
        impl Header for AccessControlAllowCredentials {}
    }
    mod access_control_allow_headers {
        use http::HeaderName;
        use std::iter::FromIterator;
        #[derive(Clone, PartialEq)]
        pub struct AccessControlAllowHeaders;
        impl crate::Header for AccessControlAllowHeaders {}
        impl AccessControlAllowHeaders {
            pub fn iter(&self) -> impl Iterator<Item = HeaderName> + '_ {}
        }
        impl FromIterator<HeaderName> for AccessControlAllowHeaders {}
    }
    mod access_control_allow_methods {
        use http::Method;
        use std::iter::FromIterator;
        #[derive(Clone, PartialEq)]
        pub struct AccessControlAllowMethods;
        impl crate::Header for AccessControlAllowMethods {}
        impl AccessControlAllowMethods {
            pub fn iter(&self) -> impl Iterator<Item = Method> + '_ {}
        }
        impl FromIterator<Method> for AccessControlAllowMethods {}
    }
    mod access_control_allow_origin {
        use super::origin::Origin;
        use crate::Error;
        use std::convert::TryFrom;
        #[derive(Clone, PartialEq)]
        pub struct AccessControlAllowOrigin;
        impl crate::Header for AccessControlAllowOrigin {}
        impl AccessControlAllowOrigin {
            pub const ANY: AccessControlAllowOrigin = ();
            pub const NULL: AccessControlAllowOrigin = ();
            pub fn origin(&self) -> Option<&Origin> {}
        }
        impl TryFrom<&str> for AccessControlAllowOrigin {
            type Error = Error;
        }
    }
    mod access_control_max_age {
        use std::time::Duration;
        #[derive(Clone, PartialEq)]
        pub struct AccessControlMaxAge;
        impl crate::Header for AccessControlMaxAge {}
        impl From<Duration> for AccessControlMaxAge {}
    }
    mod allow {
        use http::Method;
        use std::iter::FromIterator;
        #[derive(Clone, PartialEq)]
        pub struct Allow;
        impl crate::Header for Allow {}
        impl Allow {
            pub fn iter(&self) -> impl Iterator<Item = Method> + '_ {}
        }
        impl FromIterator<Method> for Allow {}
    }
    pub mod authorization {
        use crate::Header;
        use http::HeaderValue;
        #[derive(Clone, PartialEq)]
        pub struct Authorization<C: Credentials>(pub C);
        impl Authorization<Basic> {
            pub fn basic(username: &str, password: &str) -> Self {}
            pub fn username(&self) -> &str {}
            pub fn password(&self) -> &str {}
        }
        impl Authorization<Bearer> {
            pub fn bearer(token: &str) -> Result<Self, InvalidBearerToken> {}
            pub fn token(&self) -> &str {}
        }
        impl<C: Credentials> Header for Authorization<C> {}
        pub trait Credentials: Sized {
            const SCHEME: &'static str;
            fn decode(value: &HeaderValue) -> Option<Self>;
            fn encode(&self) -> HeaderValue;
        }
        #[derive(Clone, PartialEq)]
        pub struct Basic;
        impl Basic {
            pub fn username(&self) -> &str {}
            pub fn password(&self) -> &str {}
        }
        impl Credentials for Basic {}
        #[derive(Clone, PartialEq)]
        pub struct Bearer;
        impl Bearer {
            pub fn token(&self) -> &str {}
        }
        impl Credentials for Bearer {}
    }
    mod cache_control {
        use crate::util::{self};
        use crate::Header;
        use std::time::Duration;
        #[derive(PartialEq, Clone)]
        pub struct CacheControl;
        impl CacheControl {
            pub fn new() -> Self {}
            pub fn no_cache(&self) -> bool {}
            pub fn no_store(&self) -> bool {}
            pub fn no_transform(&self) -> bool {}
            pub fn only_if_cached(&self) -> bool {}
            pub fn public(&self) -> bool {}
            pub fn private(&self) -> bool {}
            pub fn immutable(&self) -> bool {}
            pub fn must_revalidate(&self) -> bool {}
            pub fn must_understand(&self) -> bool {}
            pub fn max_age(&self) -> Option<Duration> {}
            pub fn max_stale(&self) -> Option<Duration> {}
            pub fn min_fresh(&self) -> Option<Duration> {}
            pub fn s_max_age(&self) -> Option<Duration> {}
            pub fn with_no_cache(self) -> Self {}
            pub fn with_no_store(self) -> Self {}
            pub fn with_no_transform(self) -> Self {}
            pub fn with_only_if_cached(self) -> Self {}
            pub fn with_private(self) -> Self {}
            pub fn with_public(self) -> Self {}
            pub fn with_immutable(self) -> Self {}
            pub fn with_must_revalidate(self) -> Self {}
            pub fn with_must_understand(self) -> Self {}
            pub fn with_max_age(self, duration: Duration) -> Self {}
            pub fn with_max_stale(self, duration: Duration) -> Self {}
            pub fn with_min_fresh(self, duration: Duration) -> Self {}
            pub fn with_s_max_age(self, duration: Duration) -> Self {}
        }
        impl Header for CacheControl {}
    }
    mod connection {
        use self::sealed::AsConnectionOption;
        use http::HeaderName;
        use std::iter::FromIterator;
        #[derive(Clone)]
        pub struct Connection;
        impl crate::Header for Connection {}
        impl Connection {
            pub fn close() -> Connection {}
            pub fn keep_alive() -> Connection {}
            pub fn upgrade() -> Connection {}
            pub fn contains(&self, name: impl AsConnectionOption) -> bool {}
        }
        impl FromIterator<HeaderName> for Connection {}
    }
    mod content_disposition {
        use crate::Header;
        #[derive(Clone)]
        pub struct ContentDisposition;
        impl ContentDisposition {
            pub fn inline() -> ContentDisposition {}
            pub fn is_inline(&self) -> bool {}
            pub fn is_attachment(&self) -> bool {}
            pub fn is_form_data(&self) -> bool {}
        }
        impl Header for ContentDisposition {}
    }
    mod content_encoding {
        use self::sealed::AsCoding;
        #[derive(Clone)]
        pub struct ContentEncoding;
        impl crate::Header for ContentEncoding {}
        impl ContentEncoding {
            pub fn gzip() -> ContentEncoding {}
            pub fn brotli() -> ContentEncoding {}
            pub fn zstd() -> ContentEncoding {}
            pub fn contains(&self, coding: impl AsCoding) -> bool {}
        }
    }
    mod content_length {
        use crate::Header;
        #[derive(Clone, Copy, PartialEq)]
        pub struct ContentLength(pub u64);
        impl Header for ContentLength {}
    }
    mod content_location {
        #[derive(Clone, PartialEq)]
        pub struct ContentLocation;
        impl crate::Header for ContentLocation {}
    }
    mod content_range {
        use crate::Header;
        use std::ops::RangeBounds;
        #[derive(Clone, PartialEq)]
        pub struct ContentRange;
        impl ContentRange {
            pub fn bytes(
                range: impl RangeBounds<u64>,
                complete_length: impl Into<Option<u64>>,
            ) -> Result<ContentRange, InvalidContentRange> {
            }
            pub fn unsatisfied_bytes(complete_length: u64) -> Self {}
            pub fn bytes_range(&self) -> Option<(u64, u64)> {}
            pub fn bytes_len(&self) -> Option<u64> {}
        }
        impl Header for ContentRange {}
    }
    mod content_type {
        use crate::{Error, Header};
        use mime::Mime;
        use std::fmt;
        #[derive(Clone, PartialEq)]
        pub struct ContentType;
        impl ContentType {
            pub fn json() -> ContentType {}
            pub fn text() -> ContentType {}
            pub fn text_utf8() -> ContentType {}
            pub fn html() -> ContentType {}
            pub fn xml() -> ContentType {}
            pub fn form_url_encoded() -> ContentType {}
            pub fn jpeg() -> ContentType {}
            pub fn png() -> ContentType {}
            pub fn octet_stream() -> ContentType {}
        }
        impl Header for ContentType {}
        impl From<mime::Mime> for ContentType {}
        impl fmt::Display for ContentType {}
        impl std::str::FromStr for ContentType {
            type Err = Error;
        }
    }
    mod cookie {
        #[derive(Clone)]
        pub struct Cookie;
        impl crate::Header for Cookie {}
        impl Cookie {
            pub fn get(&self, name: &str) -> Option<&str> {}
            pub fn len(&self) -> usize {}
            pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {}
        }
    }
    mod date {
        use std::time::SystemTime;
        #[derive(Clone, Copy, PartialEq)]
        pub struct Date;
        impl crate::Header for Date {}
        impl From<SystemTime> for Date {}
    }
    mod etag {
        use std::str::FromStr;
        #[derive(Clone, PartialEq)]
        pub struct ETag;
        impl crate::Header for ETag {}
        impl ETag {
            pub fn is_weak(&self) -> bool {}
        }
        impl FromStr for ETag {
            type Err = InvalidETag;
        }
    }
    mod expires {
        use std::time::SystemTime;
        #[derive(Clone, Copy, PartialEq)]
        pub struct Expires;
        impl crate::Header for Expires {}
        impl From<SystemTime> for Expires {}
    }
    mod host {
        use crate::Header;
        use http::uri::Authority;
        use std::fmt;
        #[derive(Clone, PartialEq)]
        pub struct Host;
        impl Host {
            pub fn hostname(&self) -> &str {}
            pub fn port(&self) -> Option<u16> {}
        }
        impl Header for Host {}
        impl From<Authority> for Host {}
        impl fmt::Display for Host {}
    }
    mod if_match {
        use super::ETag;
        #[derive(Clone, PartialEq)]
        pub struct IfMatch;
        impl crate::Header for IfMatch {}
        impl IfMatch {
            pub fn any() -> IfMatch {}
            pub fn is_any(&self) -> bool {}
            pub fn precondition_passes(&self, etag: &ETag) -> bool {}
        }
        impl From<ETag> for IfMatch {}
    }
    mod if_modified_since {
        use std::time::SystemTime;
        #[derive(Clone, Copy, PartialEq)]
        pub struct IfModifiedSince;
        impl crate::Header for IfModifiedSince {}
        impl IfModifiedSince {
            pub fn is_modified(&self, last_modified: SystemTime) -> bool {}
        }
        impl From<SystemTime> for IfModifiedSince {}
    }
    mod if_none_match {
        use super::ETag;
        #[derive(Clone, PartialEq)]
        pub struct IfNoneMatch;
        impl crate::Header for IfNoneMatch {}
        impl IfNoneMatch {
            pub fn any() -> IfNoneMatch {}
            pub fn precondition_passes(&self, etag: &ETag) -> bool {}
        }
        impl From<ETag> for IfNoneMatch {}
    }
    mod if_range {
        use super::{ETag, LastModified};
        use std::time::SystemTime;
        #[derive(Clone, PartialEq)]
        pub struct IfRange;
        impl crate::Header for IfRange {}
        impl IfRange {
            pub fn etag(tag: ETag) -> IfRange {}
            pub fn date(time: SystemTime) -> IfRange {}
            pub fn is_modified(&self, etag: Option<&ETag>, last_modified: Option<&LastModified>) -> bool {}
        }
    }
    mod if_unmodified_since {
        use std::time::SystemTime;
        #[derive(Clone, Copy, PartialEq)]
        pub struct IfUnmodifiedSince;
        impl crate::Header for IfUnmodifiedSince {}
        impl IfUnmodifiedSince {
            pub fn precondition_passes(&self, last_modified: SystemTime) -> bool {}
        }
        impl From<SystemTime> for IfUnmodifiedSince {}
    }
    mod last_modified {
        use std::time::SystemTime;
        #[derive(Clone, Copy, PartialEq)]
        pub struct LastModified;
        impl crate::Header for LastModified {}
        impl From<SystemTime> for LastModified {}
    }
    mod location {
        #[derive(Clone, PartialEq)]
        pub struct Location;
        impl crate::Header for Location {}
    }
    mod origin {
        use http::uri::{self};
        use std::fmt;
        #[derive(Clone, PartialEq)]
        pub struct Origin;
        impl crate::Header for Origin {}
        impl Origin {
            pub const NULL: Origin = ();
            pub fn is_null(&self) -> bool {}
            pub fn scheme(&self) -> &str {}
            pub fn hostname(&self) -> &str {}
            pub fn port(&self) -> Option<u16> {}
            pub fn try_from_parts(
                scheme: &str,
                host: &str,
                port: impl Into<Option<u16>>,
            ) -> Result<Self, InvalidOrigin> {
            }
        }
        impl fmt::Display for Origin {}
    }
    mod pragma {
        #[derive(Clone, PartialEq)]
        pub struct Pragma;
        impl crate::Header for Pragma {}
        impl Pragma {
            pub fn no_cache() -> Pragma {}
            pub fn is_no_cache(&self) -> bool {}
        }
    }
    mod range {
        use crate::Header;
        use std::ops::{Bound, RangeBounds};
        #[derive(Clone, PartialEq)]
        pub struct Range;
        impl Range {
            pub fn bytes(bounds: impl RangeBounds<u64>) -> Result<Self, InvalidRange> {}
            pub fn satisfiable_ranges(
                &self,
                len: u64,
            ) -> impl Iterator<Item = (Bound<u64>, Bound<u64>)> + '_ {
            }
        }
        impl Header for Range {}
    }
    mod referer {
        use std::fmt;
        use std::str::FromStr;
        #[derive(Clone, PartialEq)]
        pub struct Referer;
        impl crate::Header for Referer {}
        impl Referer {
            pub const fn from_static(s: &'static str) -> Referer {}
        }
        impl FromStr for Referer {
            type Err = InvalidReferer;
        }
        impl fmt::Display for Referer {}
    }
    mod retry_after {
        use std::time::{Duration, SystemTime};
        #[derive(Clone, PartialEq)]
        pub struct RetryAfter;
        impl crate::Header for RetryAfter {}
        impl RetryAfter {
            pub fn date(time: SystemTime) -> RetryAfter {}
            pub fn delay(dur: Duration) -> RetryAfter {}
        }
    }
    mod server {
        use std::fmt;
        use std::str::FromStr;
        #[derive(Clone, PartialEq)]
        pub struct Server;
        impl crate::Header for Server {}
        impl Server {
            pub const fn from_static(s: &'static str) -> Server {}
            pub fn as_str(&self) -> &str {}
        }
        impl FromStr for Server {
            type Err = InvalidServer;
        }
        impl fmt::Display for Server {}
    }
    mod set_cookie {
        use crate::Header;
        #[derive(Clone)]
        pub struct SetCookie;
        impl Header for SetCookie {}
    }
    mod strict_transport_security {
        use crate::util::{self};
        use crate::Header;
        use std::time::Duration;
        #[derive(Clone, PartialEq)]
        pub struct StrictTransportSecurity;
        impl StrictTransportSecurity {
            pub fn including_subdomains(max_age: Duration) -> StrictTransportSecurity {}
            pub fn excluding_subdomains(max_age: Duration) -> StrictTransportSecurity {}
            pub fn include_subdomains(&self) -> bool {}
            pub fn max_age(&self) -> Duration {}
        }
        impl Header for StrictTransportSecurity {}
    }
    mod te {
        #[derive(Clone, PartialEq)]
        pub struct Te;
        impl crate::Header for Te {}
        impl Te {
            pub fn trailers() -> Self {}
        }
    }
    mod transfer_encoding {
        #[derive(Clone)]
        pub struct TransferEncoding;
        impl crate::Header for TransferEncoding {}
        impl TransferEncoding {
            pub fn chunked() -> TransferEncoding {}
            pub fn is_chunked(&self) -> bool {}
        }
    }
    mod upgrade {
        #[derive(Clone, PartialEq)]
        pub struct Upgrade;
        impl crate::Header for Upgrade {}
        impl Upgrade {
            pub fn websocket() -> Upgrade {}
        }
    }
    mod user_agent {
        use std::fmt;
        use std::str::FromStr;
        #[derive(Clone, PartialEq)]
        pub struct UserAgent;
        impl crate::Header for UserAgent {}
        impl UserAgent {
            pub const fn from_static(src: &'static str) -> UserAgent {}
            pub fn as_str(&self) -> &str {}
        }
        impl FromStr for UserAgent {
            type Err = InvalidUserAgent;
        }
        impl fmt::Display for UserAgent {}
    }
    mod vary {
        use http::HeaderName;
        use std::iter::FromIterator;
        #[derive(Clone, PartialEq)]
        pub struct Vary;
        impl crate::Header for Vary {}
        impl Vary {
            pub fn any() -> Vary {}
            pub fn is_any(&self) -> bool {}
            pub fn iter_strs(&self) -> impl Iterator<Item = &str> {}
        }
        impl From<HeaderName> for Vary {}
        impl FromIterator<HeaderName> for Vary {}
    }
}
mod map_ext {
    use super::{Error, Header};
    pub trait HeaderMapExt: self::sealed::Sealed {
        fn typed_insert<H: Header>(&mut self, header: H);
        fn typed_get<H: Header>(&self) -> Option<H>;
        fn typed_try_get<H: Header>(&self) -> Result<Option<H>, Error>;
    }
    impl HeaderMapExt for http::HeaderMap {}
}
pub use self::common::*;
pub use self::map_ext::HeaderMapExt;
