//! package = "pulldown-cmark", version = ">=0.9, <0.14"

pub mod html {
    use crate::Event;
    use crate::Event::*;
    pub fn push_html<'a, I: Iterator<Item = Event<'a>>>(s: &mut String, iter: I) {}
    pub fn write_html_io<'a, I: Iterator<Item = Event<'a>>, W: std::io::Write>(writer: W, iter: I) -> std::io::Result<()> {}
    pub fn write_html_fmt<'a, I: Iterator<Item = Event<'a>>, W: std::fmt::Write>(writer: W, iter: I) -> std::fmt::Result {}
}
pub mod utils {
    use crate::Event;
    use std::ops::Range;
    pub struct TextMergeStream<'a, I>(I);
    impl<'a, I: Iterator<Item = Event<'a>>> TextMergeStream<'a, I> {
        pub fn new(iter: I) -> Self {}
    }
    impl<'a, I: Iterator<Item = Event<'a>>> Iterator for TextMergeStream<'a, I> {
        type Item = Event<'a>;
    }
    pub struct TextMergeWithOffset<'a, I>(I);
    impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> TextMergeWithOffset<'a, I> {
        pub fn new(iter: I) -> Self {}
    }
    impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Iterator for TextMergeWithOffset<'a, I> {
        type Item = (Event<'a>, Range<usize>);
    }
}
mod parse {
    use crate::scanners::*;
    use crate::strings::CowStr;
    use crate::{BlockQuoteKind, Event, HeadingLevel, LinkType, MetadataBlockKind, Options};
    use std::cell::Cell;
    use std::ops::Range;
    pub(crate) struct Item {
        pub start: usize,
        pub end: usize,
        pub body: ItemBody,
    }
    impl Default for Item {}
    pub(crate) enum ItemBody {
        MaybeEmphasis(usize, bool, bool),
        MaybeMath(bool, bool, u8),
        MaybeSmartQuote(u8, bool, bool),
        MaybeCode(usize, bool),
        MaybeHtml,
        MaybeLinkOpen,
        MaybeLinkClose(bool),
        MaybeImage,
        Emphasis,
        Strong,
        Strikethrough,
        Superscript,
        Subscript,
        Math(CowIndex, bool),
        Code(CowIndex),
        Link(LinkIndex),
        Image(LinkIndex),
        FootnoteReference(CowIndex),
        TaskListMarker(bool),
        InlineHtml,
        OwnedInlineHtml(CowIndex),
        SynthesizeText(CowIndex),
        SynthesizeChar(char),
        Html,
        Text { backslash_escaped: bool },
        SoftBreak,
        HardBreak(bool),
        Root,
        Paragraph,
        TightParagraph,
        Rule,
        Heading(HeadingLevel, Option<HeadingIndex>),
        FencedCodeBlock(CowIndex),
        IndentCodeBlock,
        HtmlBlock,
        BlockQuote(Option<BlockQuoteKind>),
        List(Cell<ListFlags>, u8, u64),
        ListItem(usize),
        FootnoteDefinition(CowIndex),
        MetadataBlock(MetadataBlockKind),
        DefinitionList(Cell<ListFlags>),
        MaybeDefinitionListTitle,
        DefinitionListTitle,
        DefinitionListDefinition(usize),
        Table(AlignmentIndex),
        TableHead,
        TableRow,
        TableCell,
    }
    impl Default for ItemBody {}
    pub(crate) struct ListFlags;
    impl ListFlags {
        pub const IS_TIGHT: ListFlags = ();
        pub const LAST_LINE_EMPTY: ListFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u8 {}
        pub fn from_bits(bits: u8) -> Option<Self> {}
        pub fn from_bits_truncate(bits: u8) -> Self {}
        pub fn from_bits_retain(bits: u8) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for ListFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for ListFlags {
        type Output = Self;
    }
    pub struct BrokenLink<'a> {
        pub span: std::ops::Range<usize>,
        pub link_type: LinkType,
        pub reference: CowStr<'a>,
    }
    pub struct Parser<'input, F = DefaultBrokenLinkCallback>(F);
    impl<'a> BrokenLink<'a> {
        pub fn into_static(self) -> BrokenLink<'static> {}
    }
    impl<'input> Parser<'input, DefaultBrokenLinkCallback> {
        pub fn new(text: &'input str) -> Self {}
        pub fn new_ext(text: &'input str, options: Options) -> Self {}
    }
    impl<'input, F: BrokenLinkCallback<'input>> Parser<'input, F> {
        pub fn new_with_broken_link_callback(text: &'input str, options: Options, broken_link_callback: Option<F>) -> Self {}
        pub fn reference_definitions(&self) -> &RefDefs<'_> {}
        pub fn into_offset_iter(self) -> OffsetIter<'input, F> {}
    }
    pub struct LinkDef<'a> {
        pub dest: CowStr<'a>,
        pub title: Option<CowStr<'a>>,
        pub span: Range<usize>,
    }
    impl<'a> LinkDef<'a> {
        pub fn into_static(self) -> LinkDef<'static> {}
    }
    pub struct FootnoteDef {
        pub use_count: usize,
    }
    pub(crate) struct LinkIndex;
    pub(crate) struct CowIndex;
    pub(crate) struct AlignmentIndex;
    pub(crate) struct HeadingIndex;
    pub struct RefDefs<'input>;
    impl<'input> Default for RefDefs<'input> {}
    pub struct FootnoteDefs<'input>;
    impl<'input> Default for FootnoteDefs<'input> {}
    impl<'input, 'b, 's> RefDefs<'input> {
        pub fn get(&'s self, key: &'b str) -> Option<&'b LinkDef<'input>> {}
        pub fn iter(&'s self) -> impl Iterator<Item = (&'s str, &'s LinkDef<'input>)> {}
    }
    impl<'input, 'b, 's> FootnoteDefs<'input> {
        pub fn contains(&'s self, key: &'b str) -> bool {}
        #[twelve::view]
        pub fn get_mut(&'s mut self, key: CowStr<'input>) -> Option<&'s mut FootnoteDef> {}
    }
    pub trait BrokenLinkCallback<'input> {
        fn handle_broken_link(&mut self, link: BrokenLink<'input>) -> Option<(CowStr<'input>, CowStr<'input>)>;
    }
    impl<'input, T: FnMut(BrokenLink<'input>) -> Option<(CowStr<'input>, CowStr<'input>)>> BrokenLinkCallback<'input> for T {}
    impl<'input> BrokenLinkCallback<'input> for Box<dyn BrokenLinkCallback<'input>> {}
    pub struct DefaultBrokenLinkCallback;
    impl<'input> BrokenLinkCallback<'input> for DefaultBrokenLinkCallback {}
    pub struct OffsetIter<'a, F = DefaultBrokenLinkCallback>(F);
    impl<'a, F: BrokenLinkCallback<'a>> OffsetIter<'a, F> {
        pub fn reference_definitions(&self) -> &RefDefs<'_> {}
    }
    impl<'a, F: BrokenLinkCallback<'a>> Iterator for OffsetIter<'a, F> {
        type Item = (Event<'a>, Range<usize>);
    }
    impl<'a, F: BrokenLinkCallback<'a>> Iterator for Parser<'a, F> {
        type Item = Event<'a>;
    }
}
mod strings {
    use std::borrow::{Borrow, Cow};
    use std::ops::Deref;
    pub struct StringTooLongError;
    pub struct InlineStr;
    impl AsRef<str> for InlineStr {}
    impl From<char> for InlineStr {}
    impl TryFrom<&str> for InlineStr {
        type Error = StringTooLongError;
    }
    impl Deref for InlineStr {
        type Target = str;
    }
    pub enum CowStr<'a> {
        Boxed(Box<str>),
        Borrowed(&'a str),
        Inlined(InlineStr),
    }
    impl<'a> AsRef<str> for CowStr<'a> {}
    impl<'a> From<&'a str> for CowStr<'a> {}
    impl<'a> From<String> for CowStr<'a> {}
    impl<'a> From<char> for CowStr<'a> {}
    impl<'a> From<Cow<'a, str>> for CowStr<'a> {}
    impl<'a> From<CowStr<'a>> for Cow<'a, str> {}
    impl<'a> From<Cow<'a, char>> for CowStr<'a> {}
    impl<'a> From<CowStr<'a>> for String {}
    impl<'a> Deref for CowStr<'a> {
        type Target = str;
    }
    impl<'a> Borrow<str> for CowStr<'a> {}
    impl<'a> CowStr<'a> {
        pub fn into_string(self) -> String {}
        pub fn into_static(self) -> CowStr<'static> {}
    }
}
pub use crate::parse::{BrokenLink, BrokenLinkCallback, DefaultBrokenLinkCallback, OffsetIter, Parser, RefDefs};
pub use crate::strings::{CowStr, InlineStr};
pub use crate::utils::*;
pub enum CodeBlockKind<'a> {
    Indented,
    Fenced(CowStr<'a>),
}
impl<'a> CodeBlockKind<'a> {
    pub fn is_indented(&self) -> bool {}
    pub fn is_fenced(&self) -> bool {}
    pub fn into_static(self) -> CodeBlockKind<'static> {}
}
pub enum BlockQuoteKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}
pub enum MetadataBlockKind {
    YamlStyle,
    PlusesStyle,
}
pub enum Tag<'a> {
    Paragraph,
    Heading { level: HeadingLevel, id: Option<CowStr<'a>>, classes: Vec<CowStr<'a>>, attrs: Vec<(CowStr<'a>, Option<CowStr<'a>>)> },
    BlockQuote(Option<BlockQuoteKind>),
    CodeBlock(CodeBlockKind<'a>),
    HtmlBlock,
    List(Option<u64>),
    Item,
    FootnoteDefinition(CowStr<'a>),
    DefinitionList,
    DefinitionListTitle,
    DefinitionListDefinition,
    Table(Vec<Alignment>),
    TableHead,
    TableRow,
    TableCell,
    Emphasis,
    Strong,
    Strikethrough,
    Superscript,
    Subscript,
    Link { link_type: LinkType, dest_url: CowStr<'a>, title: CowStr<'a>, id: CowStr<'a> },
    Image { link_type: LinkType, dest_url: CowStr<'a>, title: CowStr<'a>, id: CowStr<'a> },
    MetadataBlock(MetadataBlockKind),
}
impl<'a> Tag<'a> {
    pub fn to_end(&self) -> TagEnd {}
    pub fn into_static(self) -> Tag<'static> {}
}
pub enum TagEnd {
    Paragraph,
    Heading(HeadingLevel),
    BlockQuote(Option<BlockQuoteKind>),
    CodeBlock,
    HtmlBlock,
    List(bool),
    Item,
    FootnoteDefinition,
    DefinitionList,
    DefinitionListTitle,
    DefinitionListDefinition,
    Table,
    TableHead,
    TableRow,
    TableCell,
    Emphasis,
    Strong,
    Strikethrough,
    Superscript,
    Subscript,
    Link,
    Image,
    MetadataBlock(MetadataBlockKind),
}
impl<'a> From<Tag<'a>> for TagEnd {}
pub enum HeadingLevel {
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
}
pub struct InvalidHeadingLevel;
impl TryFrom<usize> for HeadingLevel {
    type Error = InvalidHeadingLevel;
}
pub enum LinkType {
    Inline,
    Reference,
    ReferenceUnknown,
    Collapsed,
    CollapsedUnknown,
    Shortcut,
    ShortcutUnknown,
    Autolink,
    Email,
    WikiLink { has_pothole: bool },
}
pub enum Event<'a> {
    Start(Tag<'a>),
    End(TagEnd),
    Text(CowStr<'a>),
    Code(CowStr<'a>),
    InlineMath(CowStr<'a>),
    DisplayMath(CowStr<'a>),
    Html(CowStr<'a>),
    InlineHtml(CowStr<'a>),
    FootnoteReference(CowStr<'a>),
    SoftBreak,
    HardBreak,
    Rule,
    TaskListMarker(bool),
}
impl<'a> Event<'a> {
    pub fn into_static(self) -> Event<'static> {}
}
pub enum Alignment {
    None,
    Left,
    Center,
    Right,
}
pub struct Options;
impl Options {
    pub const ENABLE_TABLES: Options = ();
    pub const ENABLE_FOOTNOTES: Options = ();
    pub const ENABLE_STRIKETHROUGH: Options = ();
    pub const ENABLE_TASKLISTS: Options = ();
    pub const ENABLE_SMART_PUNCTUATION: Options = ();
    pub const ENABLE_HEADING_ATTRIBUTES: Options = ();
    pub const ENABLE_YAML_STYLE_METADATA_BLOCKS: Options = ();
    pub const ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS: Options = ();
    pub const ENABLE_OLD_FOOTNOTES: Options = ();
    pub const ENABLE_MATH: Options = ();
    pub const ENABLE_GFM: Options = ();
    pub const ENABLE_DEFINITION_LIST: Options = ();
    pub const ENABLE_SUPERSCRIPT: Options = ();
    pub const ENABLE_SUBSCRIPT: Options = ();
    pub const ENABLE_WIKILINKS: Options = ();
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn from_bits(bits: u32) -> Option<Self> {}
    pub fn from_bits_truncate(bits: u32) -> Self {}
    pub fn from_bits_retain(bits: u32) -> Self {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_all(&self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn toggle(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
    pub fn intersection(self, other: Self) -> Self {}
    pub fn difference(self, other: Self) -> Self {}
    pub fn complement(self) -> Self {}
}
impl std::ops::BitOr for Options {
    type Output = Self;
}
impl std::ops::BitAnd for Options {
    type Output = Self;
}
