//! package = "pulldown-cmark-escape", version = ">=0.10, <0.12"

use std::fmt::{self, Arguments};
use std::io::{self, Write};
pub struct IoWriter<W>(pub W);
pub trait StrWrite {
    type Error;
    fn write_str(&mut self, s: &str) -> Result<(), Self::Error>;
    fn write_fmt(&mut self, args: Arguments) -> Result<(), Self::Error>;
}
impl<W: Write> StrWrite for IoWriter<W> {
    type Error = io::Error;
}
pub struct FmtWriter<W>(pub W);
impl<W: fmt::Write> StrWrite for FmtWriter<W> {
    type Error = fmt::Error;
}
impl StrWrite for String {
    type Error = fmt::Error;
}
impl<W: StrWrite> StrWrite for &'_ mut W {
    type Error = W::Error;
}
pub fn escape_href<W: StrWrite>(w: W, s: &str) -> Result<(), W::Error> {}
pub fn escape_html<W: StrWrite>(w: W, s: &str) -> Result<(), W::Error> {}
pub fn escape_html_body_text<W: StrWrite>(w: W, s: &str) -> Result<(), W::Error> {}
