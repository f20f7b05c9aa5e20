//! package = "ammonia", version = ">=3, <5"

use rcdom::Handle;
use std::borrow::{Borrow, Cow};
use std::collections::{HashMap, HashSet};
use std::fmt::{self};
use std::io;
use std::iter::IntoIterator as IntoIter;
pub use url;
pub use url::Url;
pub fn clean(src: &str) -> String {}
pub fn clean_text(src: &str) -> String {}
pub fn is_html(input: &str) -> bool {}
pub struct Builder<'a>;
impl<'a> Default for Builder<'a> {}
impl<'a> Builder<'a> {
    pub fn tags(&mut self, value: HashSet<&'a str>) -> &mut Self {}
    pub fn add_tags<T: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(&mut self, it: I) -> &mut Self {}
    pub fn rm_tags<'b, T: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(&mut self, it: I) -> &mut Self {}
    pub fn clone_tags(&self) -> HashSet<&'a str> {}
    pub fn clean_content_tags(&mut self, value: HashSet<&'a str>) -> &mut Self {}
    pub fn add_clean_content_tags<T: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(&mut self, it: I) -> &mut Self {}
    pub fn rm_clean_content_tags<'b, T: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(&mut self, it: I) -> &mut Self {}
    pub fn clone_clean_content_tags(&self) -> HashSet<&'a str> {}
    pub fn tag_attributes(&mut self, value: HashMap<&'a str, HashSet<&'a str>>) -> &mut Self {}
    pub fn add_tag_attributes<T: ?Sized + Borrow<str>, U: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(&mut self, tag: &'a U, it: I) -> &mut Self {}
    pub fn rm_tag_attributes<'b, 'c, T: ?Sized + Borrow<str>, U: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(&mut self, tag: &'c U, it: I) -> &mut Self {}
    pub fn clone_tag_attributes(&self) -> HashMap<&'a str, HashSet<&'a str>> {}
    pub fn tag_attribute_values(&mut self, value: HashMap<&'a str, HashMap<&'a str, HashSet<&'a str>>>) -> &mut Self {}
    pub fn add_tag_attribute_values<T: ?Sized + Borrow<str>, U: ?Sized + Borrow<str>, V: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(
        &mut self,
        tag: &'a U,
        attribute: &'a V,
        it: I,
    ) -> &mut Self {
    }
    pub fn rm_tag_attribute_values<'b, 'c, T: ?Sized + Borrow<str>, U: ?Sized + Borrow<str>, V: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(
        &mut self,
        tag: &'c U,
        attribute: &'c V,
        it: I,
    ) -> &mut Self {
    }
    pub fn clone_tag_attribute_values(&self) -> HashMap<&'a str, HashMap<&'a str, HashSet<&'a str>>> {}
    pub fn set_tag_attribute_values(&mut self, value: HashMap<&'a str, HashMap<&'a str, &'a str>>) -> &mut Self {}
    pub fn set_tag_attribute_value<T: ?Sized + Borrow<str>, A: ?Sized + Borrow<str>, V: ?Sized + Borrow<str>>(&mut self, tag: &'a T, attribute: &'a A, value: &'a V) -> &mut Self {}
    pub fn rm_set_tag_attribute_value<T: ?Sized + Borrow<str>, A: ?Sized + Borrow<str>>(&mut self, tag: &'a T, attribute: &'a A) -> &mut Self {}
    pub fn get_set_tag_attribute_value<T: ?Sized + Borrow<str>, A: ?Sized + Borrow<str>>(&self, tag: &'a T, attribute: &'a A) -> Option<&'a str> {}
    pub fn clone_set_tag_attribute_values(&self) -> HashMap<&'a str, HashMap<&'a str, &'a str>> {}
    pub fn generic_attribute_prefixes(&mut self, value: HashSet<&'a str>) -> &mut Self {}
    pub fn add_generic_attribute_prefixes<T: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(&mut self, it: I) -> &mut Self {}
    pub fn rm_generic_attribute_prefixes<'b, T: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(&mut self, it: I) -> &mut Self {}
    pub fn clone_generic_attribute_prefixes(&self) -> Option<HashSet<&'a str>> {}
    pub fn generic_attributes(&mut self, value: HashSet<&'a str>) -> &mut Self {}
    pub fn add_generic_attributes<T: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(&mut self, it: I) -> &mut Self {}
    pub fn rm_generic_attributes<'b, T: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(&mut self, it: I) -> &mut Self {}
    pub fn clone_generic_attributes(&self) -> HashSet<&'a str> {}
    pub fn url_schemes(&mut self, value: HashSet<&'a str>) -> &mut Self {}
    pub fn add_url_schemes<T: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(&mut self, it: I) -> &mut Self {}
    pub fn rm_url_schemes<'b, T: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(&mut self, it: I) -> &mut Self {}
    pub fn clone_url_schemes(&self) -> HashSet<&'a str> {}
    pub fn url_relative(&mut self, value: UrlRelative<'a>) -> &mut Self {}
    pub fn attribute_filter<'cb, CallbackFn: for<'u> Fn(&str, &str, &'u str) -> Option<Cow<'u, str>>>(&mut self, callback: CallbackFn) -> &mut Self {}
    pub fn is_url_relative_deny(&self) -> bool {}
    pub fn is_url_relative_pass_through(&self) -> bool {}
    pub fn is_url_relative_custom(&self) -> bool {}
    pub fn is_url_relative_rewrite_with_base(&self) -> bool {}
    pub fn is_url_relative_rewrite_with_root(&self) -> bool {}
    pub fn url_relative_base(&self) -> Option<&Url> {}
    pub fn link_rel(&mut self, value: Option<&'a str>) -> &mut Self {}
    pub fn get_link_rel(&self) -> Option<&str> {}
    pub fn allowed_classes(&mut self, value: HashMap<&'a str, HashSet<&'a str>>) -> &mut Self {}
    pub fn add_allowed_classes<T: ?Sized + Borrow<str>, U: ?Sized + Borrow<str>, I: IntoIter<Item = &'a T>>(&mut self, tag: &'a U, it: I) -> &mut Self {}
    pub fn rm_allowed_classes<'b, 'c, T: ?Sized + Borrow<str>, U: ?Sized + Borrow<str>, I: IntoIter<Item = &'b T>>(&mut self, tag: &'c U, it: I) -> &mut Self {}
    pub fn clone_allowed_classes(&self) -> HashMap<&'a str, HashSet<&'a str>> {}
    pub fn strip_comments(&mut self, value: bool) -> &mut Self {}
    pub fn will_strip_comments(&self) -> bool {}
    pub fn id_prefix(&mut self, value: Option<&'a str>) -> &mut Self {}
    pub fn filter_style_properties(&mut self, value: HashSet<&'a str>) -> &mut Self {}
    pub fn new() -> Self {}
    pub fn empty() -> Self {}
    pub fn clean(&self, src: &str) -> Document {}
    pub fn clean_from_reader<R: io::Read>(&self, src: R) -> io::Result<Document> {}
}
pub enum UrlRelative<'a> {
    Deny,
    PassThrough,
    RewriteWithBase(Url),
    RewriteWithRoot { root: Url, path: String },
    Custom(Box<dyn UrlRelativeEvaluate<'a>>),
}
pub trait UrlRelativeEvaluate<'a>: Send + Sync + 'a {
    fn evaluate<'url>(&self, arg1: &'url str) -> Option<Cow<'url, str>>;
}
impl<'a, T: Fn(&str) -> Option<Cow<'_, str>>> UrlRelativeEvaluate<'a> for T {}
pub trait AttributeFilter: Send + Sync {
    fn filter<'a>(&self, arg1: &str, arg2: &str, arg3: &'a str) -> Option<Cow<'a, str>>;
}
impl<T: for<'a> Fn(&str, &str, &'a str) -> Option<Cow<'a, str>>> AttributeFilter for T {}
pub struct Document;
impl Document {
    pub fn write_to<W: io::Write>(&self, writer: W) -> io::Result<()> {}
    pub fn to_dom_node(&self) -> Handle {}
}
impl From<Document> for String {}
