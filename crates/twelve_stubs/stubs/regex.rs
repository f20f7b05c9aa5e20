//! package = "regex", version = ">=1, <2"

pub use crate::error::Error;
pub use crate::builders::string::*;
pub use crate::regex::string::*;
pub use crate::regexset::string::*;
mod builders {
    use std::vec;
    use crate::error::Error;
    pub(crate) mod string {
        use crate::error::Error;
        use crate::{Regex, RegexSet};
        pub struct RegexBuilder;
        impl Clone for RegexBuilder {}
        impl RegexBuilder {
            pub fn new(pattern: &str) -> RegexBuilder {}
            pub fn build(&self) -> Result<Regex, Error> {}
            pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
            pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
            pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
            pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
        }
        pub struct RegexSetBuilder;
        impl Clone for RegexSetBuilder {}
        impl RegexSetBuilder {
            pub fn new<I, S>(patterns: I) -> RegexSetBuilder where I: IntoIterator<Item = S>, S: AsRef<str> {}
            pub fn build(&self) -> Result<RegexSet, Error> {}
            pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder {}
            pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
            pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
            pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder {}
        }
    }
    pub(crate) mod bytes {
        use crate::bytes::{Regex, RegexSet};
        use crate::error::Error;
        pub struct RegexBuilder;
        impl Clone for RegexBuilder {}
        impl RegexBuilder {
            pub fn new(pattern: &str) -> RegexBuilder {}
            pub fn build(&self) -> Result<Regex, Error> {}
            pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
            pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
            pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
            pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
            pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
        }
        pub struct RegexSetBuilder;
        impl Clone for RegexSetBuilder {}
        impl RegexSetBuilder {
            pub fn new<I, S>(patterns: I) -> RegexSetBuilder where I: IntoIterator<Item = S>, S: AsRef<str> {}
            pub fn build(&self) -> Result<RegexSet, Error> {}
            pub fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder {}
            pub fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder {}
            pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
            pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
            pub fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder {}
        }
    }
}
pub mod bytes {
    pub use crate::builders::bytes::*;
    pub use crate::regex::bytes::*;
    pub use crate::regexset::bytes::*;
    pub use crate::__bytes_regex as regex;
}
mod error {
    use std::string::String;
    pub enum Error {
        Syntax(String),
        CompiledTooBig(usize),
    }
    impl Clone for Error {}
    impl PartialEq for Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
mod regex {
    pub(crate) mod bytes {
        use std::borrow::Cow;
        use std::string::String;
        use std::vec::Vec;
        use regex_automata::util::captures;
        use crate::error::Error;
        #[twelve::nature(compiled)]
        pub struct Regex;
        impl Clone for Regex {}
        impl std::fmt::Display for Regex {}
        impl std::str::FromStr for Regex {
            type Err = Error;
        }
        impl TryFrom<&str> for Regex {
            type Error = Error;
        }
        impl TryFrom<String> for Regex {
            type Error = Error;
        }
        impl Regex {
            pub fn new(re: &str) -> Result<Regex, Error> {}
            pub fn is_match(&self, haystack: &[u8]) -> bool {}
            pub fn find<'h>(&self, haystack: &'h [u8]) -> Option<Match<'h>> {}
            pub fn find_iter<'r, 'h>(&'r self, haystack: &'h [u8]) -> Matches<'r, 'h> {}
            pub fn captures<'h>(&self, haystack: &'h [u8]) -> Option<Captures<'h>> {}
            pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h [u8]) -> CaptureMatches<'r, 'h> {}
            pub fn split<'r, 'h>(&'r self, haystack: &'h [u8]) -> Split<'r, 'h> {}
            pub fn splitn<'r, 'h>(&'r self, haystack: &'h [u8], limit: usize) -> SplitN<'r, 'h> {}
            pub fn replace<'h, R: Replacer>(&self, haystack: &'h [u8], rep: R) -> Cow<'h, [u8]> {}
            pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h [u8], rep: R) -> Cow<'h, [u8]> {}
            pub fn replacen<'h, R: Replacer>(&self, haystack: &'h [u8], limit: usize, rep: R) -> Cow<'h, [u8]> {}
        }
        impl Regex {
            pub fn shortest_match(&self, haystack: &[u8]) -> Option<usize> {}
            pub fn shortest_match_at(&self, haystack: &[u8], start: usize) -> Option<usize> {}
            pub fn is_match_at(&self, haystack: &[u8], start: usize) -> bool {}
            pub fn find_at<'h>(&self, haystack: &'h [u8], start: usize) -> Option<Match<'h>> {}
            pub fn captures_at<'h>(&self, haystack: &'h [u8], start: usize) -> Option<Captures<'h>> {}
            pub fn captures_read<'h>(&self, locs: &mut CaptureLocations, haystack: &'h [u8]) -> Option<Match<'h>> {}
            pub fn captures_read_at<'h>(&self, locs: &mut CaptureLocations, haystack: &'h [u8], start: usize) -> Option<Match<'h>> {}
        }
        impl Regex {
            pub fn as_str(&self) -> &str {}
            pub fn capture_names(&self) -> CaptureNames<'_> {}
            pub fn captures_len(&self) -> usize {}
            pub fn static_captures_len(&self) -> Option<usize> {}
            pub fn capture_locations(&self) -> CaptureLocations {}
        }
        pub struct Match<'h>;
        impl<'h> Clone for Match<'h> {}
        impl<'h> PartialEq for Match<'h> {}
        impl<'h> Match<'h> {
            pub fn start(&self) -> usize {}
            pub fn end(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn range(&self) -> std::ops::Range<usize> {}
            pub fn as_bytes(&self) -> &'h [u8] {}
        }
        impl<'h> From<Match<'h>> for &'h [u8] {}
        impl<'h> From<Match<'h>> for std::ops::Range<usize> {}
        pub struct Captures<'h>;
        impl<'h> Captures<'h> {
            pub fn get(&self, i: usize) -> Option<Match<'h>> {}
            pub fn get_match(&self) -> Match<'h> {}
            pub fn name(&self, name: &str) -> Option<Match<'h>> {}
            pub fn extract<const N: usize>(&self) -> (&'h [u8], [&'h [u8]; N]) {}
            pub fn expand(&self, replacement: &[u8], dst: &mut Vec<u8>) {}
            pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h> {}
            pub fn len(&self) -> usize {}
        }
        impl<'h> std::ops::Index<usize> for Captures<'h> {
            type Output = [u8];
        }
        impl<'h, 'n> std::ops::Index<&'n str> for Captures<'h> {
            type Output = [u8];
        }
        pub struct CaptureLocations;
        impl Clone for CaptureLocations {}
        pub type Locations = CaptureLocations;
        impl CaptureLocations {
            pub fn get(&self, i: usize) -> Option<(usize, usize)> {}
            pub fn len(&self) -> usize {}
        }
        pub struct Matches<'r, 'h>;
        impl<'r, 'h> Iterator for Matches<'r, 'h> {
            type Item = Match<'h>;
        }
        pub struct CaptureMatches<'r, 'h>;
        impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> {
            type Item = Captures<'h>;
        }
        pub struct Split<'r, 'h>;
        impl<'r, 'h> Iterator for Split<'r, 'h> {
            type Item = &'h [u8];
        }
        pub struct SplitN<'r, 'h>;
        impl<'r, 'h> Iterator for SplitN<'r, 'h> {
            type Item = &'h [u8];
        }
        pub struct CaptureNames<'r>;
        impl<'r> Clone for CaptureNames<'r> {}
        impl<'r> Iterator for CaptureNames<'r> {
            type Item = Option<&'r str>;
        }
        impl<'r> ExactSizeIterator for CaptureNames<'r> {}
        pub struct SubCaptureMatches<'c, 'h>;
        impl<'c, 'h> Clone for SubCaptureMatches<'c, 'h> {}
        impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> {
            type Item = Option<Match<'h>>;
        }
        impl<'c, 'h> ExactSizeIterator for SubCaptureMatches<'c, 'h> {}
        pub trait Replacer {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>);
            fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, [u8]>> {}
            fn by_ref<'r>(&'r mut self) -> ReplacerRef<'r, Self> {}
        }
        impl<'a, const N: usize> Replacer for &'a [u8; N] {}
        impl<const N: usize> Replacer for [u8; N] {}
        impl<'a> Replacer for &'a [u8] {}
        impl<'a> Replacer for &'a Vec<u8> {}
        impl Replacer for Vec<u8> {}
        impl<'a> Replacer for Cow<'a, [u8]> {}
        impl<'a> Replacer for &'a Cow<'a, [u8]> {}
        impl<F, T> Replacer for F where F: FnMut(&Captures<'_>) -> T, T: AsRef<[u8]> {}
        pub struct ReplacerRef<'a, R: ?Sized>(&'a R);
        impl<'a, R: Replacer + ?Sized + 'a> Replacer for ReplacerRef<'a, R> {}
        pub struct NoExpand<'s>(pub &'s [u8]);
        impl<'s> Clone for NoExpand<'s> {}
        impl<'s> Replacer for NoExpand<'s> {}
    }
    pub(crate) mod string {
        use std::borrow::Cow;
        use std::string::String;
        use regex_automata::util::captures;
        use crate::error::Error;
        #[macro_export]
        macro_rules! regex {
            () => {};
        }
        #[twelve::nature(compiled)]
        pub struct Regex;
        impl Clone for Regex {}
        impl std::fmt::Display for Regex {}
        impl std::str::FromStr for Regex {
            type Err = Error;
        }
        impl TryFrom<&str> for Regex {
            type Error = Error;
        }
        impl TryFrom<String> for Regex {
            type Error = Error;
        }
        impl Regex {
            pub fn new(re: &str) -> Result<Regex, Error> {}
            pub fn is_match(&self, haystack: &str) -> bool {}
            pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> {}
            pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h> {}
            pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> {}
            pub fn captures_iter<'r, 'h>(
                &'r self,
                haystack: &'h str,
            ) -> CaptureMatches<'r, 'h> {}
            pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h> {}
            pub fn splitn<'r, 'h>(
                &'r self,
                haystack: &'h str,
                limit: usize,
            ) -> SplitN<'r, 'h> {}
            pub fn replace<'h, R: Replacer>(
                &self,
                haystack: &'h str,
                rep: R,
            ) -> Cow<'h, str> {}
            pub fn replace_all<'h, R: Replacer>(
                &self,
                haystack: &'h str,
                rep: R,
            ) -> Cow<'h, str> {}
            pub fn replacen<'h, R: Replacer>(
                &self,
                haystack: &'h str,
                limit: usize,
                rep: R,
            ) -> Cow<'h, str> {}
        }
        impl Regex {
            pub fn shortest_match(&self, haystack: &str) -> Option<usize> {}
            pub fn shortest_match_at(
                &self,
                haystack: &str,
                start: usize,
            ) -> Option<usize> {}
            pub fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
            pub fn find_at<'h>(
                &self,
                haystack: &'h str,
                start: usize,
            ) -> Option<Match<'h>> {}
            pub fn captures_at<'h>(
                &self,
                haystack: &'h str,
                start: usize,
            ) -> Option<Captures<'h>> {}
            pub fn captures_read<'h>(
                &self,
                locs: &mut CaptureLocations,
                haystack: &'h str,
            ) -> Option<Match<'h>> {}
            pub fn captures_read_at<'h>(
                &self,
                locs: &mut CaptureLocations,
                haystack: &'h str,
                start: usize,
            ) -> Option<Match<'h>> {}
        }
        impl Regex {
            pub fn as_str(&self) -> &str {}
            pub fn capture_names(&self) -> CaptureNames<'_> {}
            pub fn captures_len(&self) -> usize {}
            pub fn static_captures_len(&self) -> Option<usize> {}
            pub fn capture_locations(&self) -> CaptureLocations {}
        }
        pub struct Match<'h>;
        impl<'h> Clone for Match<'h> {}
        impl<'h> PartialEq for Match<'h> {}
        impl<'h> Match<'h> {
            pub fn start(&self) -> usize {}
            pub fn end(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn range(&self) -> std::ops::Range<usize> {}
            pub fn as_str(&self) -> &'h str {}
        }
        impl<'h> From<Match<'h>> for &'h str {}
        impl<'h> From<Match<'h>> for std::ops::Range<usize> {}
        pub struct Captures<'h>;
        impl<'h> Captures<'h> {
            pub fn get(&self, i: usize) -> Option<Match<'h>> {}
            pub fn get_match(&self) -> Match<'h> {}
            pub fn name(&self, name: &str) -> Option<Match<'h>> {}
            pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]) {}
            pub fn expand(&self, replacement: &str, dst: &mut String) {}
            pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h> {}
            pub fn len(&self) -> usize {}
        }
        impl<'h> std::ops::Index<usize> for Captures<'h> {
            type Output = str;
        }
        impl<'h, 'n> std::ops::Index<&'n str> for Captures<'h> {
            type Output = str;
        }
        pub struct CaptureLocations;
        impl Clone for CaptureLocations {}
        pub type Locations = CaptureLocations;
        impl CaptureLocations {
            pub fn get(&self, i: usize) -> Option<(usize, usize)> {}
            pub fn len(&self) -> usize {}
        }
        pub struct Matches<'r, 'h>;
        impl<'r, 'h> Iterator for Matches<'r, 'h> {
            type Item = Match<'h>;
        }
        pub struct CaptureMatches<'r, 'h>;
        impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> {
            type Item = Captures<'h>;
        }
        pub struct Split<'r, 'h>;
        impl<'r, 'h> Iterator for Split<'r, 'h> {
            type Item = &'h str;
        }
        pub struct SplitN<'r, 'h>;
        impl<'r, 'h> Iterator for SplitN<'r, 'h> {
            type Item = &'h str;
        }
        pub struct CaptureNames<'r>;
        impl<'r> Clone for CaptureNames<'r> {}
        impl<'r> Iterator for CaptureNames<'r> {
            type Item = Option<&'r str>;
        }
        impl<'r> ExactSizeIterator for CaptureNames<'r> {}
        pub struct SubCaptureMatches<'c, 'h>;
        impl<'c, 'h> Clone for SubCaptureMatches<'c, 'h> {}
        impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> {
            type Item = Option<Match<'h>>;
        }
        impl<'c, 'h> ExactSizeIterator for SubCaptureMatches<'c, 'h> {}
        pub trait Replacer {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
            fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, str>> {}
            fn by_ref<'r>(&'r mut self) -> ReplacerRef<'r, Self> {}
        }
        impl<'a> Replacer for &'a str {}
        impl<'a> Replacer for &'a String {}
        impl Replacer for String {}
        impl<'a> Replacer for Cow<'a, str> {}
        impl<'a> Replacer for &'a Cow<'a, str> {}
        impl<F, T> Replacer for F
        where
            F: FnMut(&Captures<'_>) -> T,
            T: AsRef<str>,
        {}
        pub struct ReplacerRef<'a, R: ?Sized>(&'a R);
        impl<'a, R: Replacer + ?Sized + 'a> Replacer for ReplacerRef<'a, R> {}
        pub struct NoExpand<'s>(pub &'s str);
        impl<'s> Clone for NoExpand<'s> {}
        impl<'s> Replacer for NoExpand<'s> {}
    }
}
mod regexset {
    pub(crate) mod bytes {
        use std::string::String;
        use crate::Error;
        #[twelve::nature(compiled)]
        pub struct RegexSet;
        impl Clone for RegexSet {}
        impl RegexSet {
            pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error> where S: AsRef<str>, I: IntoIterator<Item = S> {}
            pub fn empty() -> RegexSet {}
            pub fn is_match(&self, haystack: &[u8]) -> bool {}
            pub fn is_match_at(&self, haystack: &[u8], start: usize) -> bool {}
            pub fn matches(&self, haystack: &[u8]) -> SetMatches {}
            pub fn matches_at(&self, haystack: &[u8], start: usize) -> SetMatches {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn patterns(&self) -> &[String] {}
        }
        impl Default for RegexSet {}
        pub struct SetMatches;
        impl Clone for SetMatches {}
        impl SetMatches {
            pub fn matched_any(&self) -> bool {}
            pub fn matched_all(&self) -> bool {}
            pub fn matched(&self, index: usize) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn iter(&self) -> SetMatchesIter<'_> {}
        }
        impl IntoIterator for SetMatches {
            type IntoIter = SetMatchesIntoIter;
            type Item = usize;
        }
        impl<'a> IntoIterator for &'a SetMatches {
            type IntoIter = SetMatchesIter<'a>;
            type Item = usize;
        }
        pub struct SetMatchesIntoIter;
        impl Iterator for SetMatchesIntoIter {
            type Item = usize;
        }
        impl DoubleEndedIterator for SetMatchesIntoIter {}
        pub struct SetMatchesIter<'a>;
        impl<'a> Clone for SetMatchesIter<'a> {}
        impl<'a> Iterator for SetMatchesIter<'a> {
            type Item = usize;
        }
        impl<'a> DoubleEndedIterator for SetMatchesIter<'a> {}
    }
    pub(crate) mod string {
        use std::string::String;
        use crate::Error;
        #[twelve::nature(compiled)]
        pub struct RegexSet;
        impl Clone for RegexSet {}
        impl RegexSet {
            pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error> where S: AsRef<str>, I: IntoIterator<Item = S> {}
            pub fn empty() -> RegexSet {}
            pub fn is_match(&self, haystack: &str) -> bool {}
            pub fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
            pub fn matches(&self, haystack: &str) -> SetMatches {}
            pub fn matches_at(&self, haystack: &str, start: usize) -> SetMatches {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn patterns(&self) -> &[String] {}
        }
        impl Default for RegexSet {}
        pub struct SetMatches;
        impl Clone for SetMatches {}
        impl SetMatches {
            pub fn matched_any(&self) -> bool {}
            pub fn matched_all(&self) -> bool {}
            pub fn matched(&self, index: usize) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn iter(&self) -> SetMatchesIter<'_> {}
        }
        impl IntoIterator for SetMatches {
            type IntoIter = SetMatchesIntoIter;
            type Item = usize;
        }
        impl<'a> IntoIterator for &'a SetMatches {
            type IntoIter = SetMatchesIter<'a>;
            type Item = usize;
        }
        pub struct SetMatchesIntoIter;
        impl Iterator for SetMatchesIntoIter {
            type Item = usize;
        }
        impl DoubleEndedIterator for SetMatchesIntoIter {}
        pub struct SetMatchesIter<'a>;
        impl<'a> Clone for SetMatchesIter<'a> {}
        impl<'a> Iterator for SetMatchesIter<'a> {
            type Item = usize;
        }
        impl<'a> DoubleEndedIterator for SetMatchesIter<'a> {}
    }
}
pub fn escape(pattern: &str) -> String {}
