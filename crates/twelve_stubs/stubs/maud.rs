//! package = "maud", version = ">=0.22, <0.28"

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
#[twelve::macro_signature]
pub fn html() -> Markup {}
pub struct Escaper<'a>;
impl<'a> Escaper<'a> {
    pub fn new(buffer: &'a mut String) -> Escaper<'a> {}
}
impl fmt::Write for Escaper<'_> {}
pub trait Render {
    fn render(&self) -> Markup {}
    fn render_to(&self, buffer: &mut String) {}
}
impl Render for str {}
impl Render for String {}
impl Render for Cow<'_, str> {}
impl<T: Render + ?Sized> Render for &T {}
impl<T: Render + ?Sized> Render for &mut T {}
impl<T: Render + ?Sized> Render for Box<T> {}
impl<T: Render + ?Sized> Render for Arc<T> {}
pub fn display(value: impl fmt::Display) -> impl Render {}
pub struct PreEscaped<T>(pub T);
impl<T: AsRef<str>> Render for PreEscaped<T> {}
pub type Markup = PreEscaped<String>;
impl<T: Into<String>> PreEscaped<T> {
    pub fn into_string(self) -> String {}
}
impl<T: Into<String>> From<PreEscaped<T>> for String {}
impl<T: Default> Default for PreEscaped<T> {}
pub const DOCTYPE: PreEscaped<&'static str> = ();
