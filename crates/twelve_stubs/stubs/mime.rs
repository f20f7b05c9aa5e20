//! package = "mime", version = ">=0.3, <0.4"

use std::error::Error;
use std::str::FromStr;
mod parse {
    use super::{Mime, MimeIter};
    use std::error::Error;
    pub enum ParseError {
        MissingSlash,
        MissingEqual,
        MissingQuote,
        InvalidToken { pos: usize, byte: u8 },
    }
    impl Error for ParseError {}
    impl<'a> MimeIter<'a> {
        pub fn new(s: &'a str) -> Self {}
    }
    impl<'a> Iterator for MimeIter<'a> {
        type Item = Result<Mime, &'a str>;
    }
    pub fn parse(s: &str) -> Result<Mime, ParseError> {}
}
pub struct Mime;
pub struct MimeIter<'a>;
pub struct Name<'a>;
pub struct FromStrError;
impl Error for FromStrError {}
impl Mime {
    pub fn type_<'a>(&'a self) -> Name<'a> {}
    pub fn subtype<'a>(&'a self) -> Name<'a> {}
    pub fn suffix<'a>(&'a self) -> Option<Name<'a>> {}
    pub fn get_param<'a, N: PartialEq<Name<'a>>>(&'a self, attr: N) -> Option<Name<'a>> {}
    pub fn params<'a>(&'a self) -> Params<'a> {}
    pub fn essence_str(&self) -> &str {}
}
impl FromStr for Mime {
    type Err = FromStrError;
}
impl AsRef<str> for Mime {}
impl<'a> Name<'a> {
    pub fn as_str(&self) -> &'a str {}
}
impl<'a> AsRef<str> for Name<'a> {}
impl<'a> From<Name<'a>> for &'a str {}
pub struct Params<'a>;
impl<'a> Iterator for Params<'a> {
    type Item = (Name<'a>, Name<'a>);
}
pub const STAR: Name<'static> = ();
pub const TEXT: Name<'static> = ();
pub const IMAGE: Name<'static> = ();
pub const AUDIO: Name<'static> = ();
pub const VIDEO: Name<'static> = ();
pub const APPLICATION: Name<'static> = ();
pub const MULTIPART: Name<'static> = ();
pub const MESSAGE: Name<'static> = ();
pub const MODEL: Name<'static> = ();
pub const FONT: Name<'static> = ();
pub const PLAIN: Name<'static> = ();
pub const HTML: Name<'static> = ();
pub const XML: Name<'static> = ();
pub const JAVASCRIPT: Name<'static> = ();
pub const CSS: Name<'static> = ();
pub const CSV: Name<'static> = ();
pub const EVENT_STREAM: Name<'static> = ();
pub const VCARD: Name<'static> = ();
pub const JSON: Name<'static> = ();
pub const WWW_FORM_URLENCODED: Name<'static> = ();
pub const MSGPACK: Name<'static> = ();
pub const OCTET_STREAM: Name<'static> = ();
pub const PDF: Name<'static> = ();
pub const GIF: Name<'static> = ();
pub const BMP: Name<'static> = ();
pub const JPEG: Name<'static> = ();
pub const PNG: Name<'static> = ();
pub const SVG: Name<'static> = ();
pub const BASIC: Name<'static> = ();
pub const MPEG: Name<'static> = ();
pub const MP4: Name<'static> = ();
pub const OGG: Name<'static> = ();
pub const WOFF: Name<'static> = ();
pub const WOFF2: Name<'static> = ();
pub const FORM_DATA: Name<'static> = ();
pub const CHARSET: Name<'static> = ();
pub const BOUNDARY: Name<'static> = ();
pub const UTF_8: Name<'static> = ();
pub const STAR_STAR: Mime = ();
pub const TEXT_STAR: Mime = ();
pub const TEXT_PLAIN: Mime = ();
pub const TEXT_PLAIN_UTF_8: Mime = ();
pub const TEXT_HTML: Mime = ();
pub const TEXT_HTML_UTF_8: Mime = ();
pub const TEXT_CSS: Mime = ();
pub const TEXT_CSS_UTF_8: Mime = ();
pub const TEXT_JAVASCRIPT: Mime = ();
pub const TEXT_XML: Mime = ();
pub const TEXT_EVENT_STREAM: Mime = ();
pub const TEXT_CSV: Mime = ();
pub const TEXT_CSV_UTF_8: Mime = ();
pub const TEXT_TAB_SEPARATED_VALUES: Mime = ();
pub const TEXT_TAB_SEPARATED_VALUES_UTF_8: Mime = ();
pub const TEXT_VCARD: Mime = ();
pub const IMAGE_STAR: Mime = ();
pub const IMAGE_JPEG: Mime = ();
pub const IMAGE_GIF: Mime = ();
pub const IMAGE_PNG: Mime = ();
pub const IMAGE_BMP: Mime = ();
pub const IMAGE_SVG: Mime = ();
pub const FONT_WOFF: Mime = ();
pub const FONT_WOFF2: Mime = ();
pub const APPLICATION_JSON: Mime = ();
pub const APPLICATION_JAVASCRIPT: Mime = ();
pub const APPLICATION_JAVASCRIPT_UTF_8: Mime = ();
pub const APPLICATION_WWW_FORM_URLENCODED: Mime = ();
pub const APPLICATION_OCTET_STREAM: Mime = ();
pub const APPLICATION_MSGPACK: Mime = ();
pub const APPLICATION_PDF: Mime = ();
pub const MULTIPART_FORM_DATA: Mime = ();
