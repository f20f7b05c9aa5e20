//! package = "syntect", version = ">=5, <6"

pub mod dumps {
    use crate::highlighting::ThemeSet;
    use crate::parsing::SyntaxSet;
    use bincode::Result;
    use serde::de::DeserializeOwned;
    use serde::ser::Serialize;
    use std::io::BufRead;
    use std::io::Write;
    use std::path::Path;
    pub fn dump_to_writer<T: Serialize, W: Write>(to_dump: &T, output: W) -> Result<()> {}
    pub fn dump_binary<T: Serialize>(o: &T) -> Vec<u8> {}
    pub fn dump_to_file<T: Serialize, P: AsRef<Path>>(o: &T, path: P) -> Result<()> {}
    pub fn from_reader<T: DeserializeOwned, R: BufRead>(input: R) -> Result<T> {}
    pub fn from_binary<T: DeserializeOwned>(v: &[u8]) -> T {}
    pub fn from_dump_file<T: DeserializeOwned, P: AsRef<Path>>(path: P) -> Result<T> {}
    pub fn dump_to_uncompressed_file<T: Serialize, P: AsRef<Path>>(o: &T, path: P) -> Result<()> {}
    pub fn from_uncompressed_dump_file<T: DeserializeOwned, P: AsRef<Path>>(path: P) -> Result<T> {}
    pub fn from_uncompressed_data<T: DeserializeOwned>(v: &[u8]) -> Result<T> {}
    impl SyntaxSet {
        pub fn load_defaults_nonewlines() -> SyntaxSet {}
        pub fn load_defaults_newlines() -> SyntaxSet {}
    }
    impl ThemeSet {
        pub fn load_defaults() -> ThemeSet {}
    }
}
pub mod easy {
    use crate::highlighting::{HighlightState, Style, Theme};
    use crate::parsing::{ParseState, ScopeStackOp, SyntaxReference, SyntaxSet};
    use crate::Error;
    use std::fs::File;
    use std::io::{self, BufReader};
    use std::path::Path;
    pub struct HighlightLines<'a>;
    impl<'a> HighlightLines<'a> {
        pub fn new(syntax: &SyntaxReference, theme: &'a Theme) -> HighlightLines<'a> {}
        pub fn highlight<'b>(&mut self, line: &'b str, syntax_set: &SyntaxSet) -> Vec<(Style, &'b str)> {}
        pub fn highlight_line<'b>(&mut self, line: &'b str, syntax_set: &SyntaxSet) -> Result<Vec<(Style, &'b str)>, Error> {}
        pub fn from_state(theme: &'a Theme, highlight_state: HighlightState, parse_state: ParseState) -> HighlightLines<'a> {}
        pub fn state(self) -> (HighlightState, ParseState) {}
    }
    pub struct HighlightFile<'a> {
        pub reader: BufReader<File>,
        pub highlight_lines: HighlightLines<'a>,
    }
    impl<'a> HighlightFile<'a> {
        pub fn new<P: AsRef<Path>>(path_obj: P, ss: &SyntaxSet, theme: &'a Theme) -> io::Result<HighlightFile<'a>> {}
    }
    pub struct ScopeRangeIterator<'a>;
    impl<'a> ScopeRangeIterator<'a> {
        pub fn new(ops: &'a [(usize, ScopeStackOp)], line: &'a str) -> ScopeRangeIterator<'a> {}
    }
    impl<'a> Iterator for ScopeRangeIterator<'a> {
        type Item = (std::ops::Range<usize>, &'a ScopeStackOp);
    }
    pub struct ScopeRegionIterator<'a>;
    impl<'a> ScopeRegionIterator<'a> {
        pub fn new(ops: &'a [(usize, ScopeStackOp)], line: &'a str) -> ScopeRegionIterator<'a> {}
    }
    impl<'a> Iterator for ScopeRegionIterator<'a> {
        type Item = (&'a str, &'a ScopeStackOp);
    }
}
mod escape {
    pub struct Escape<'a>(pub &'a str);
}
pub mod highlighting {
    mod highlighter {
        use super::style::{Color, FontStyle, Style, StyleModifier};
        use super::theme::Theme;
        use crate::parsing::{MatchPower, Scope, ScopeStack, ScopeStackOp};
        use std::iter::Iterator;
        use std::ops::Range;
        pub struct Highlighter<'a>;
        pub struct HighlightState {
            pub path: ScopeStack,
        }
        pub struct RangedHighlightIterator<'a, 'b>;
        pub struct HighlightIterator<'a, 'b>;
        impl HighlightState {
            pub fn new(highlighter: &Highlighter<'_>, initial_stack: ScopeStack) -> HighlightState {}
        }
        impl<'a, 'b> RangedHighlightIterator<'a, 'b> {
            pub fn new(state: &'a mut HighlightState, changes: &'a [(usize, ScopeStackOp)], text: &'b str, highlighter: &'a Highlighter<'_>) -> RangedHighlightIterator<'a, 'b> {}
        }
        impl<'b> Iterator for RangedHighlightIterator<'_, 'b> {
            type Item = (Style, &'b str, Range<usize>);
        }
        impl<'a, 'b> HighlightIterator<'a, 'b> {
            pub fn new(state: &'a mut HighlightState, changes: &'a [(usize, ScopeStackOp)], text: &'b str, highlighter: &'a Highlighter<'_>) -> HighlightIterator<'a, 'b> {}
        }
        impl<'b> Iterator for HighlightIterator<'_, 'b> {
            type Item = (Style, &'b str);
        }
        pub struct ScoredStyle {
            pub foreground: (MatchPower, Color),
            pub background: (MatchPower, Color),
            pub font_style: (MatchPower, FontStyle),
        }
        impl<'a> Highlighter<'a> {
            pub fn new(theme: &'a Theme) -> Highlighter<'a> {}
            pub fn get_default(&self) -> Style {}
            pub fn style_for_stack(&self, stack: &[Scope]) -> Style {}
            pub fn style_mod_for_stack(&self, path: &[Scope]) -> StyleModifier {}
        }
    }
    mod selector {
        use crate::parsing::{MatchPower, ParseScopeError, Scope, ScopeStack};
        use std::str::FromStr;
        pub struct ScopeSelector {
            pub path: ScopeStack,
            pub excludes: Vec<ScopeStack>,
        }
        impl Default for ScopeSelector {}
        pub struct ScopeSelectors {
            pub selectors: Vec<ScopeSelector>,
        }
        impl Default for ScopeSelectors {}
        impl ScopeSelector {
            pub fn does_match(&self, stack: &[Scope]) -> Option<MatchPower> {}
            pub fn extract_single_scope(&self) -> Option<Scope> {}
            pub fn extract_scopes(&self) -> Vec<Scope> {}
        }
        impl FromStr for ScopeSelector {
            type Err = ParseScopeError;
        }
        impl ScopeSelectors {
            pub fn does_match(&self, stack: &[Scope]) -> Option<MatchPower> {}
        }
        impl FromStr for ScopeSelectors {
            type Err = ParseScopeError;
        }
    }
    pub(crate) mod settings {
        use plist::Error as PlistError;
        pub use serde_json::Value as Settings;
        use std::io::{Read, Seek};
        pub trait ParseSettings: Sized {
            type Error;
            fn parse_settings(settings: Settings) -> Result<Self, Self::Error>;
        }
        pub enum SettingsError {
            Plist(PlistError),
        }
        impl From<PlistError> for SettingsError {}
        pub fn read_plist<R: Read + Seek>(reader: R) -> Result<Settings, SettingsError> {}
    }
    mod style {
        use std::ops;
        pub struct Style {
            pub foreground: Color,
            pub background: Color,
            pub font_style: FontStyle,
        }
        pub struct StyleModifier {
            pub foreground: Option<Color>,
            pub background: Option<Color>,
            pub font_style: Option<FontStyle>,
        }
        impl Default for StyleModifier {}
        pub struct Color {
            pub r: u8,
            pub g: u8,
            pub b: u8,
            pub a: u8,
        }
        pub struct FontStyle;
        impl Default for FontStyle {}
        impl FontStyle {
            pub const BOLD: Self = ();
            pub const UNDERLINE: Self = ();
            pub const ITALIC: Self = ();
            pub const fn empty() -> Self {}
            pub const fn all() -> Self {}
            pub const fn bits(&self) -> u8 {}
            pub const fn from_bits(bits: u8) -> Option<Self> {}
            pub const fn from_bits_truncate(bits: u8) -> Self {}
            pub const fn from_bits_unchecked(bits: u8) -> Self {}
            pub const fn is_empty(&self) -> bool {}
            pub const fn is_all(&self) -> bool {}
            pub const fn intersects(&self, other: Self) -> bool {}
            pub const fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub const fn intersection(self, other: Self) -> Self {}
            pub const fn union(self, other: Self) -> Self {}
            pub const fn difference(self, other: Self) -> Self {}
            pub const fn symmetric_difference(self, other: Self) -> Self {}
            pub const fn complement(self) -> Self {}
        }
        impl ops::BitOr for FontStyle {
            type Output = Self;
        }
        impl ops::BitOrAssign for FontStyle {}
        impl ops::BitXor for FontStyle {
            type Output = Self;
        }
        impl ops::BitXorAssign for FontStyle {}
        impl ops::BitAnd for FontStyle {
            type Output = Self;
        }
        impl ops::BitAndAssign for FontStyle {}
        impl ops::Sub for FontStyle {
            type Output = Self;
        }
        impl ops::SubAssign for FontStyle {}
        impl ops::Not for FontStyle {
            type Output = Self;
        }
        impl FromIterator<FontStyle> for FontStyle {}
        impl Color {
            pub const BLACK: Color = ();
            pub const WHITE: Color = ();
        }
        impl Style {
            pub fn apply(&self, modifier: StyleModifier) -> Style {}
        }
        impl Default for Style {}
        impl StyleModifier {
            pub fn apply(&self, other: StyleModifier) -> StyleModifier {}
        }
    }
    mod theme {
        use super::selector::*;
        use super::style::*;
        pub struct Theme {
            pub name: Option<String>,
            pub author: Option<String>,
            pub settings: ThemeSettings,
            pub scopes: Vec<ThemeItem>,
        }
        impl Default for Theme {}
        pub struct ThemeSettings {
            pub foreground: Option<Color>,
            pub background: Option<Color>,
            pub caret: Option<Color>,
            pub line_highlight: Option<Color>,
            pub misspelling: Option<Color>,
            pub minimap_border: Option<Color>,
            pub accent: Option<Color>,
            pub popup_css: Option<String>,
            pub phantom_css: Option<String>,
            pub bracket_contents_foreground: Option<Color>,
            pub bracket_contents_options: Option<UnderlineOption>,
            pub brackets_foreground: Option<Color>,
            pub brackets_background: Option<Color>,
            pub brackets_options: Option<UnderlineOption>,
            pub tags_foreground: Option<Color>,
            pub tags_options: Option<UnderlineOption>,
            pub highlight: Option<Color>,
            pub find_highlight: Option<Color>,
            pub find_highlight_foreground: Option<Color>,
            pub gutter: Option<Color>,
            pub gutter_foreground: Option<Color>,
            pub selection: Option<Color>,
            pub selection_foreground: Option<Color>,
            pub selection_border: Option<Color>,
            pub inactive_selection: Option<Color>,
            pub inactive_selection_foreground: Option<Color>,
            pub guide: Option<Color>,
            pub active_guide: Option<Color>,
            pub stack_guide: Option<Color>,
            pub shadow: Option<Color>,
        }
        impl Default for ThemeSettings {}
        pub struct ThemeItem {
            pub scope: ScopeSelectors,
            pub style: StyleModifier,
        }
        impl Default for ThemeItem {}
        pub enum UnderlineOption {
            None,
            Underline,
            StippledUnderline,
            SquigglyUnderline,
        }
        impl Default for UnderlineOption {}
    }
    mod theme_load {
        use self::ParseThemeError::*;
        use super::selector::*;
        use super::settings::ParseSettings;
        use super::style::*;
        use super::theme::*;
        use crate::parsing::ParseScopeError;
        use std::str::FromStr;
        pub enum ParseThemeError {
            IncorrectUnderlineOption,
            IncorrectFontStyle(String),
            IncorrectColor,
            IncorrectSyntax,
            IncorrectSettings,
            UndefinedSettings,
            UndefinedScopeSettings(String),
            ColorShemeScopeIsNotObject,
            ColorShemeSettingsIsNotObject,
            ScopeSelectorIsNotString(String),
            DuplicateSettings,
            ScopeParse(ParseScopeError),
        }
        impl FromStr for UnderlineOption {
            type Err = ParseThemeError;
        }
        impl ParseSettings for UnderlineOption {
            type Error = ParseThemeError;
        }
        impl FromStr for FontStyle {
            type Err = ParseThemeError;
        }
        impl ParseSettings for FontStyle {
            type Error = ParseThemeError;
        }
        impl FromStr for Color {
            type Err = ParseThemeError;
        }
        impl ParseSettings for Color {
            type Error = ParseThemeError;
        }
        impl ParseSettings for StyleModifier {
            type Error = ParseThemeError;
        }
        impl ParseSettings for ThemeItem {
            type Error = ParseThemeError;
        }
        impl ParseSettings for ThemeSettings {
            type Error = ParseThemeError;
        }
        impl ParseSettings for Theme {
            type Error = ParseThemeError;
        }
    }
    mod theme_set {
        use super::super::LoadingError;
        use super::settings::*;
        use super::theme::Theme;
        use std::collections::BTreeMap;
        use std::path::{Path, PathBuf};
        pub struct ThemeSet {
            pub themes: BTreeMap<String, Theme>,
        }
        impl Default for ThemeSet {}
        impl ThemeSet {
            pub fn new() -> ThemeSet {}
            pub fn discover_theme_paths<P: AsRef<Path>>(folder: P) -> Result<Vec<PathBuf>, LoadingError> {}
            pub fn get_theme<P: AsRef<Path>>(path: P) -> Result<Theme, LoadingError> {}
            pub fn load_from_reader<R: std::io::BufRead + std::io::Seek>(r: &mut R) -> Result<Theme, LoadingError> {}
            pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<ThemeSet, LoadingError> {}
            pub fn add_from_folder<P: AsRef<Path>>(&mut self, folder: P) -> Result<(), LoadingError> {}
        }
    }
    pub use self::highlighter::*;
    pub use self::selector::*;
    pub use self::settings::SettingsError;
    pub use self::style::*;
    pub use self::theme::*;
    pub use self::theme_load::*;
    pub use self::theme_set::*;
}
pub mod html {
    use crate::highlighting::{Color, Style, Theme};
    use crate::parsing::{ScopeStack, ScopeStackOp, SyntaxReference, SyntaxSet};
    use crate::Error;
    use std::path::Path;
    pub struct ClassedHTMLGenerator<'a>;
    impl<'a> ClassedHTMLGenerator<'a> {
        pub fn new(syntax_reference: &'a SyntaxReference, syntax_set: &'a SyntaxSet) -> ClassedHTMLGenerator<'a> {}
        pub fn new_with_class_style(syntax_reference: &'a SyntaxReference, syntax_set: &'a SyntaxSet, style: ClassStyle) -> ClassedHTMLGenerator<'a> {}
        pub fn parse_html_for_line_which_includes_newline(&mut self, line: &str) -> Result<(), Error> {}
        pub fn parse_html_for_line(&mut self, line: &str) {}
        pub fn finalize(self) -> String {}
    }
    pub fn css_for_theme(theme: &Theme) -> String {}
    pub fn css_for_theme_with_class_style(theme: &Theme, style: ClassStyle) -> Result<String, Error> {}
    pub enum ClassStyle {
        Spaced,
        SpacedPrefixed { prefix: &'static str },
    }
    pub fn highlighted_html_for_string(s: &str, ss: &SyntaxSet, syntax: &SyntaxReference, theme: &Theme) -> Result<String, Error> {}
    pub fn highlighted_html_for_file<P: AsRef<Path>>(path: P, ss: &SyntaxSet, theme: &Theme) -> Result<String, Error> {}
    pub fn line_tokens_to_classed_spans(line: &str, ops: &[(usize, ScopeStackOp)], style: ClassStyle, stack: &mut ScopeStack) -> Result<(String, isize), Error> {}
    pub fn tokens_to_classed_spans(line: &str, ops: &[(usize, ScopeStackOp)], style: ClassStyle) -> (String, isize) {}
    pub fn tokens_to_classed_html(line: &str, ops: &[(usize, ScopeStackOp)], style: ClassStyle) -> String {}
    pub enum IncludeBackground {
        No,
        Yes,
        IfDifferent(Color),
    }
    pub fn styled_line_to_highlighted_html(v: &[(Style, &str)], bg: IncludeBackground) -> Result<String, Error> {}
    pub fn append_highlighted_html_for_styled_line(v: &[(Style, &str)], bg: IncludeBackground, s: &mut String) -> Result<(), Error> {}
    pub fn start_highlighted_html_snippet(t: &Theme) -> (String, Color) {}
}
pub mod parsing {
    pub mod metadata {
        use super::super::highlighting::settings::*;
        use super::super::highlighting::ScopeSelectors;
        use super::super::LoadingError;
        use super::regex::Regex;
        use super::scope::{MatchPower, Scope};
        use std::collections::BTreeMap;
        use std::path::PathBuf;
        type Dict = serde_json::Map<String, Settings>;
        type SelectorString = String;
        pub struct Metadata {
            pub scoped_metadata: Vec<MetadataSet>,
        }
        impl Default for Metadata {}
        pub struct MetadataSet {
            pub selector_string: SelectorString,
            pub selector: ScopeSelectors,
            pub items: MetadataItems,
        }
        pub struct MetadataItems {
            pub increase_indent_pattern: Option<Regex>,
            pub decrease_indent_pattern: Option<Regex>,
            pub bracket_indent_next_line_pattern: Option<Regex>,
            pub disable_indent_next_line_pattern: Option<Regex>,
            pub unindented_line_pattern: Option<Regex>,
            pub indent_parens: Option<bool>,
            pub shell_variables: BTreeMap<String, String>,
            pub line_comment: Option<String>,
            pub block_comment: Option<(String, String)>,
        }
        pub(crate) struct RawMetadataEntry;
        pub(crate) struct LoadMetadata;
        impl Default for LoadMetadata {}
        impl LoadMetadata {
            pub fn add_raw(&mut self, raw: RawMetadataEntry) {}
        }
        impl From<LoadMetadata> for Metadata {}
        impl Metadata {
            pub fn metadata_for_scope(&self, scope: &[Scope]) -> ScopedMetadata<'_> {}
        }
        impl MetadataSet {
            pub fn from_raw(tuple: (SelectorString, Dict)) -> Result<MetadataSet, String> {}
        }
        pub struct ScopedMetadata<'a> {
            pub items: Vec<(MatchPower, &'a MetadataSet)>,
        }
        impl<'a> ScopedMetadata<'a> {
            pub fn unindented_line(&self, line: &str) -> bool {}
            pub fn decrease_indent(&self, line: &str) -> bool {}
            pub fn increase_indent(&self, line: &str) -> bool {}
            pub fn bracket_increase(&self, line: &str) -> bool {}
            pub fn disable_indent_next_line(&self, line: &str) -> bool {}
            pub fn line_comment(&self) -> Option<&str> {}
            pub fn block_comment(&self) -> Option<(&str, &str)> {}
            pub fn is_empty(&self) -> bool {}
        }
        impl RawMetadataEntry {
            pub fn load<P: Into<PathBuf>>(path: P) -> Result<Self, LoadingError> {}
        }
    }
    mod parser {
        use super::scope::*;
        use super::syntax_definition::*;
        use crate::parsing::syntax_definition::ContextId;
        use crate::parsing::syntax_set::{SyntaxReference, SyntaxSet};
        pub enum ParsingError {
            MissingMainContext,
            MissingContext(ContextId),
            BadMatchIndex(usize),
            UnresolvedContextReference(ContextReference),
        }
        pub struct ParseState;
        impl ParseState {
            pub fn new(syntax: &SyntaxReference) -> ParseState {}
            pub fn parse_line(&mut self, line: &str, syntax_set: &SyntaxSet) -> Result<Vec<(usize, ScopeStackOp)>, ParsingError> {}
        }
    }
    pub mod syntax_definition {
        use super::regex::{Regex, Region};
        use super::{scope::*, ParsingError};
        use crate::parsing::syntax_set::SyntaxSet;
        use std::collections::HashMap;
        pub type CaptureMapping = Vec<(usize, Vec<Scope>)>;
        pub struct ContextId;
        pub struct SyntaxDefinition {
            pub name: String,
            pub file_extensions: Vec<String>,
            pub scope: Scope,
            pub first_line_match: Option<String>,
            pub hidden: bool,
            pub variables: HashMap<String, String>,
            pub contexts: HashMap<String, Context>,
        }
        pub struct Context {
            pub meta_scope: Vec<Scope>,
            pub meta_content_scope: Vec<Scope>,
            pub meta_include_prototype: bool,
            pub clear_scopes: Option<ClearAmount>,
            pub prototype: Option<ContextId>,
            pub uses_backrefs: bool,
            pub patterns: Vec<Pattern>,
        }
        impl Context {
            pub fn new(meta_include_prototype: bool) -> Context {}
        }
        pub enum Pattern {
            Match(MatchPattern),
            Include(ContextReference),
        }
        pub struct MatchIter<'a>;
        pub struct MatchPattern {
            pub has_captures: bool,
            pub regex: Regex,
            pub scope: Vec<Scope>,
            pub captures: Option<CaptureMapping>,
            pub operation: MatchOperation,
            pub with_prototype: Option<ContextReference>,
        }
        pub enum ContextReference {
            Named(String),
            ByScope { scope: Scope, sub_context: Option<String>, with_escape: bool },
            File { name: String, sub_context: Option<String>, with_escape: bool },
            Inline(String),
            Direct(ContextId),
        }
        pub enum MatchOperation {
            Push(Vec<ContextReference>),
            Set(Vec<ContextReference>),
            Pop,
            None,
        }
        impl<'a> Iterator for MatchIter<'a> {
            type Item = (&'a Context, usize);
        }
        pub fn context_iter<'a>(syntax_set: &'a SyntaxSet, context: &'a Context) -> MatchIter<'a> {}
        impl Context {
            pub fn match_at(&self, index: usize) -> Result<&MatchPattern, ParsingError> {}
        }
        impl ContextReference {
            pub fn resolve<'a>(&self, syntax_set: &'a SyntaxSet) -> Result<&'a Context, ParsingError> {}
            pub fn id(&self) -> Result<ContextId, ParsingError> {}
        }
        impl MatchPattern {
            pub fn new(
                has_captures: bool,
                regex_str: String,
                scope: Vec<Scope>,
                captures: Option<CaptureMapping>,
                operation: MatchOperation,
                with_prototype: Option<ContextReference>,
            ) -> MatchPattern {
            }
            pub fn regex_with_refs(&self, region: &Region, text: &str) -> Regex {}
            pub fn regex(&self) -> &Regex {}
        }
    }
    mod syntax_set {
        use super::super::LoadingError;
        use super::metadata::Metadata;
        use super::scope::*;
        use super::syntax_definition::*;
        use std::collections::{BTreeSet, HashMap};
        use std::io::{self};
        use std::path::Path;
        pub struct SyntaxSet;
        pub struct SyntaxReference {
            pub name: String,
            pub file_extensions: Vec<String>,
            pub scope: Scope,
            pub first_line_match: Option<String>,
            pub hidden: bool,
            pub variables: HashMap<String, String>,
        }
        pub struct SyntaxSetBuilder;
        impl Default for SyntaxSetBuilder {}
        impl Default for SyntaxSet {}
        impl SyntaxSet {
            pub fn new() -> SyntaxSet {}
            pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<SyntaxSet, LoadingError> {}
            pub fn syntaxes(&self) -> &[SyntaxReference] {}
            pub fn set_metadata(&mut self, metadata: Metadata) {}
            pub fn metadata(&self) -> &Metadata {}
            pub fn find_syntax_by_scope(&self, scope: Scope) -> Option<&SyntaxReference> {}
            pub fn find_syntax_by_name<'a>(&'a self, name: &str) -> Option<&'a SyntaxReference> {}
            pub fn find_syntax_by_extension<'a>(&'a self, extension: &str) -> Option<&'a SyntaxReference> {}
            pub fn find_syntax_by_token<'a>(&'a self, s: &str) -> Option<&'a SyntaxReference> {}
            pub fn find_syntax_by_first_line<'a>(&'a self, s: &str) -> Option<&'a SyntaxReference> {}
            pub fn find_syntax_by_path<'a>(&'a self, path: &str) -> Option<&'a SyntaxReference> {}
            pub fn find_syntax_for_file<P: AsRef<Path>>(&self, path_obj: P) -> io::Result<Option<&SyntaxReference>> {}
            pub fn find_syntax_plain_text(&self) -> &SyntaxReference {}
            pub fn into_builder(self) -> SyntaxSetBuilder {}
            pub fn find_unlinked_contexts(&self) -> BTreeSet<String> {}
        }
        impl SyntaxSetBuilder {
            pub fn new() -> SyntaxSetBuilder {}
            pub fn add(&mut self, syntax: SyntaxDefinition) {}
            pub fn syntaxes(&self) -> &[SyntaxDefinition] {}
            pub fn add_plain_text_syntax(&mut self) {}
            pub fn add_from_folder<P: AsRef<Path>>(&mut self, folder: P, lines_include_newline: bool) -> Result<(), LoadingError> {}
            pub fn build(self) -> SyntaxSet {}
        }
    }
    mod regex {
        use std::error::Error;
        pub struct Regex;
        pub struct Region;
        impl Regex {
            pub fn new(regex_str: String) -> Self {}
            pub fn try_compile(regex_str: &str) -> Option<Box<dyn Error + Send + Sync + 'static>> {}
            pub fn regex_str(&self) -> &str {}
            pub fn is_match(&self, text: &str) -> bool {}
            pub fn search(&self, text: &str, begin: usize, end: usize, region: Option<&mut Region>) -> bool {}
        }
        impl Region {
            pub fn new() -> Self {}
            pub fn pos(&self, index: usize) -> Option<(usize, usize)> {}
        }
        impl Default for Region {}
        mod regex_impl {
            pub use onig::Region;
            use std::error::Error;
            pub struct Regex;
            pub fn new_region() -> Region {}
            impl Regex {
                pub fn new(regex_str: &str) -> Result<Regex, Box<dyn Error + Send + Sync + 'static>> {}
                pub fn is_match(&self, text: &str) -> bool {}
                pub fn search(&self, text: &str, begin: usize, end: usize, region: Option<&mut Region>) -> bool {}
            }
        }
        mod regex_impl {
            use std::error::Error;
            pub struct Regex;
            pub struct Region;
            pub fn new_region() -> Region {}
            impl Regex {
                pub fn new(regex_str: &str) -> Result<Regex, Box<dyn Error + Send + Sync + 'static>> {}
                pub fn is_match(&self, text: &str) -> bool {}
                pub fn search(&self, text: &str, begin: usize, end: usize, region: Option<&mut Region>) -> bool {}
            }
            impl Region {
                pub fn pos(&self, i: usize) -> Option<(usize, usize)> {}
            }
        }
    }
    mod scope {
        use once_cell::sync::Lazy;
        use std::str::FromStr;
        use std::sync::Mutex;
        pub enum ScopeError {
            NoClearedScopesToRestore,
        }
        pub const ATOM_LEN_BITS: u16 = ();
        pub static SCOPE_REPO: Lazy<Mutex<ScopeRepository>> = ();
        pub struct Scope;
        impl Default for Scope {}
        pub enum ParseScopeError {
            TooLong,
            TooManyAtoms,
        }
        pub struct ScopeRepository;
        pub struct ScopeStack {
            pub scopes: Vec<Scope>,
        }
        impl Default for ScopeStack {}
        pub enum ClearAmount {
            TopN(usize),
            All,
        }
        pub enum ScopeStackOp {
            Push(Scope),
            Pop(usize),
            Clear(ClearAmount),
            Restore,
            Noop,
        }
        pub enum BasicScopeStackOp {
            Push(Scope),
            Pop,
        }
        impl ScopeRepository {
            pub fn build(&mut self, s: &str) -> Result<Scope, ParseScopeError> {}
            pub fn to_string(&self, scope: Scope) -> String {}
            pub fn atom_str(&self, atom_number: u16) -> &str {}
        }
        impl Scope {
            pub fn new(s: &str) -> Result<Scope, ParseScopeError> {}
            pub fn atom_at(self, index: usize) -> u16 {}
            pub fn len(self) -> u32 {}
            pub fn is_empty(self) -> bool {}
            pub fn build_string(self) -> String {}
            pub fn is_prefix_of(self, s: Scope) -> bool {}
        }
        impl FromStr for Scope {
            type Err = ParseScopeError;
        }
        pub struct MatchPower(pub f64);
        impl ScopeStack {
            pub fn new() -> ScopeStack {}
            pub fn from_vec(v: Vec<Scope>) -> ScopeStack {}
            pub fn push(&mut self, s: Scope) {}
            pub fn pop(&mut self) {}
            pub fn apply(&mut self, op: &ScopeStackOp) -> Result<(), ScopeError> {}
            pub fn apply_with_hook<F: FnMut(BasicScopeStackOp, &[Scope])>(&mut self, op: &ScopeStackOp, hook: F) -> Result<(), ScopeError> {}
            pub fn debug_print(&self, repo: &ScopeRepository) {}
            pub fn bottom_n(&self, n: usize) -> &[Scope] {}
            pub fn as_slice(&self) -> &[Scope] {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn does_match(&self, stack: &[Scope]) -> Option<MatchPower> {}
        }
        impl FromStr for ScopeStack {
            type Err = ParseScopeError;
        }
    }
    pub use self::metadata::*;
    pub use self::parser::*;
    pub use self::regex::*;
    pub use self::scope::*;
    pub use self::syntax_definition::SyntaxDefinition;
    pub use self::syntax_set::*;
    pub use self::yaml_load::*;
}
pub mod util {
    use crate::highlighting::{Style, StyleModifier};
    use crate::parsing::ScopeStackOp;
    use std::ops::Range;
    pub fn as_24_bit_terminal_escaped(v: &[(Style, &str)], bg: bool) -> String {}
    pub fn as_latex_escaped(v: &[(Style, &str)]) -> String {}
    pub fn debug_print_ops(line: &str, ops: &[(usize, ScopeStackOp)]) {}
    pub struct LinesWithEndings<'a>;
    impl<'a> LinesWithEndings<'a> {
        pub fn from(input: &'a str) -> LinesWithEndings<'a> {}
    }
    impl<'a> Iterator for LinesWithEndings<'a> {
        type Item = &'a str;
    }
    pub fn split_at<'a, A: Clone>(v: &[(A, &'a str)], split_i: usize) -> (Vec<(A, &'a str)>, Vec<(A, &'a str)>) {}
    pub fn modify_range<'a>(v: &[(Style, &'a str)], r: Range<usize>, modifier: StyleModifier) -> Vec<(Style, &'a str)> {}
}
mod utils {
    use std::path::Path;
    use walkdir::WalkDir;
    pub fn walk_dir<P: AsRef<Path>>(folder: P) -> WalkDir {}
}
use crate::highlighting::{ParseThemeError, SettingsError};
use std::io::Error as IoError;
pub enum Error {
    LoadingError(LoadingError),
    ParsingError(crate::parsing::ParsingError),
    ScopeError(crate::parsing::ScopeError),
    Fmt(std::fmt::Error),
    Io(IoError),
}
pub enum LoadingError {
    WalkDir(walkdir::Error),
    Io(IoError),
    ParseSyntax(crate::parsing::ParseSyntaxError, String),
    ParseMetadata(serde_json::Error),
    ParseTheme(ParseThemeError),
    ReadSettings(SettingsError),
    BadPath,
}
