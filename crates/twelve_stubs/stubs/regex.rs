//! package = "regex", version = ">=1, <2"

#[twelve::nature(compiled)]
pub struct Regex;
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> {}
    pub fn find_iter<'h>(&self, haystack: &'h str) -> impl Iterator<Item = Match<'h>> {}
    pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> {}
    pub fn captures_iter<'h>(&self, haystack: &'h str) -> impl Iterator<Item = Captures<'h>> {}
    pub fn split<'h>(&self, haystack: &'h str) -> impl Iterator<Item = &'h str> {}
    pub fn splitn<'h>(&self, haystack: &'h str, limit: usize) -> impl Iterator<Item = &'h str> {}
    pub fn replace<'h, R>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str> {}
    pub fn replace_all<'h, R>(&self, haystack: &'h str, rep: R) -> std::borrow::Cow<'h, str> {}
    pub fn replacen<'h, R>(&self, haystack: &'h str, limit: usize, rep: R) -> std::borrow::Cow<'h, str> {}
    pub fn as_str(&self) -> &str {}
    pub fn captures_len(&self) -> usize {}
}
impl Clone for Regex {}
impl std::str::FromStr for Regex {
    type Err = Error;
}

#[twelve::nature(compiled)]
pub struct RegexSet;
impl RegexSet {
    pub fn new<I: IntoIterator>(exprs: I) -> Result<RegexSet, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn len(&self) -> usize {}
}
impl Clone for RegexSet {}

pub struct RegexBuilder;
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder {}
    pub fn build(&self) -> Result<Regex, Error> {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
}

pub struct Match<'h>;
impl<'h> Match<'h> {
    pub fn start(&self) -> usize {}
    pub fn end(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn range(&self) -> std::ops::Range<usize> {}
    pub fn as_str(&self) -> &'h str {}
}

pub struct Captures<'h>;
impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>> {}
    pub fn name(&self, name: &str) -> Option<Match<'h>> {}
    pub fn len(&self) -> usize {}
    pub fn iter(&self) -> impl Iterator<Item = Option<Match<'h>>> {}
}
impl<'h, I> std::ops::Index<I> for Captures<'h> {
    type Output = str;
}

pub enum Error {
    Syntax(String),
    CompiledTooBig(usize),
}
impl std::error::Error for Error {}

pub fn escape(pattern: &str) -> String {}
