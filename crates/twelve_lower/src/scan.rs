//! Measures a text before anything is built of it: tokens, depth, digits. Iterative, without allocation per
//! token.
//!
//! The scanner tells strings, characters, lifetimes, comments and raw identifiers apart exactly as proc-macro2
//! does, so that nothing can hide in what only one of the two takes for a string. The depth is an estimate from
//! above: what nests (delimiters, `<`, prefix operators, closures) and what makes a long chain of tree nodes
//! (`.m()`, `a + b`, `else if`) adds up until something surely ends it.

use crate::door::Limits;
use twelve_hir::{ParseError, TextRange};

/// A pair of delimiters.
const GROUP: usize = 32;
/// `<` of generics, and what may be one.
const ANGLE: usize = 32;
/// `->`, behind which a type begins.
const ARROW: usize = 32;
/// The parameters of a closure.
const CLOSURE: usize = 8;
/// A keyword before an expression or pattern.
const KEYWORD: usize = 8;
/// `=`.
const ASSIGN: usize = 4;
/// A prefix operator right behind others.
const PREFIX: usize = 32;
/// A link of a chain.
const LINK: usize = 1;

/// Says what is wrong with a text that is too large, too deep, or has a number that is too long.
pub(crate) fn scan(text: &str, limits: &Limits) -> Result<(), ParseError> {
    measure(text, limits).map(|_| ())
}

/// The same, with the number of tokens and the greatest estimated depth.
pub(crate) fn measure(text: &str, limits: &Limits) -> Result<(usize, usize), ParseError> {
    let prepared = crate::prepare::prepare(text);
    let text = &*prepared;
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        tokens: 0,
        deepest: 0,
        level: Level::default(),
        outer: Vec::new(),
    };
    while scanner.at < text.len() {
        let start = scanner.at;
        scanner.step(limits)?;
        if scanner.at == start {
            scanner.at += 1;
        }
        let depth = scanner.level.depth();
        scanner.deepest = scanner.deepest.max(depth);
        if depth > limits.depth {
            return Err(error(start, scanner.at, "nested too deeply to be read".into()));
        }
        if scanner.tokens > limits.tokens {
            let message = format!("the file has more than {} tokens", limits.tokens);
            return Err(error(0, 0, message));
        }
    }
    Ok((scanner.tokens, scanner.deepest))
}

fn error(start: usize, end: usize, message: String) -> ParseError {
    ParseError { range: TextRange::new(start as u32, end as u32), message }
}

/// What stood before the current token.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Prev {
    /// Nothing, an operator, a keyword: an operator here is a prefix one.
    #[default]
    Prefix,
    /// An identifier, a literal, a closed `(` or `[`.
    Operand,
    /// A closed `{`: perhaps the end of a statement or item.
    Brace,
    /// `else`.
    Else,
}

/// What is open between two delimiters.
#[derive(Clone, Copy, Default)]
struct Level {
    /// The depth of all that is around.
    base: usize,
    /// `<` without a `>`.
    angles: usize,
    /// Links of the current statement.
    chain: usize,
    /// Between the `|` of a closure's parameters.
    pipes: bool,
    /// Prefix operators with no operand yet.
    prefixes: usize,
    /// An `if` of this statement: the links before it, and its `else`s so far.
    ladder: Option<(usize, usize)>,
    prev: Prev,
}

impl Level {
    fn depth(&self) -> usize {
        self.base + self.angles * ANGLE + self.prefixes * PREFIX + self.chain
    }

    /// A statement, item or arm ends here for sure.
    fn reset(&mut self) {
        *self = Self { base: self.base, prev: self.prev, ..Self::default() };
    }
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    tokens: usize,
    deepest: usize,
    level: Level,
    outer: Vec<Level>,
}

impl Scanner<'_> {
    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn step(&mut self, limits: &Limits) -> Result<(), ParseError> {
        let byte = self.byte(0);
        match byte {
            b' ' | b'\t'..=b'\r' => self.at += 1,
            b'/' if matches!(self.byte(1), b'/' | b'*') => self.comment(),
            b'(' | b'[' | b'{' => self.open(byte),
            b')' | b']' | b'}' => self.close(byte),
            b'"' => self.string(),
            b'\'' => self.quote(),
            b'0'..=b'9' => return self.number(limits),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
            0x80.. => match self.text[self.at..].chars().next() {
                Some(c) if c.is_whitespace() || c == '\u{200e}' || c == '\u{200f}' => self.at += c.len_utf8(),
                _ => self.word(),
            },
            _ => self.punct(byte),
        }
        Ok(())
    }

    /// `//` or `/*`; a doc comment makes up to six tokens.
    fn comment(&mut self) {
        let rest = &self.bytes[self.at..];
        let is = |head: &[u8]| rest.starts_with(head);
        if is(b"//") {
            if is(b"//!") || (is(b"///") && !is(b"////")) {
                self.tokens += 6;
            }
            self.at += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
            return;
        }
        if is(b"/*!") || (is(b"/**") && !is(b"/***") && !is(b"/**/")) {
            self.tokens += 6;
        }
        let (mut depth, mut i) = (0usize, 0);
        while i + 1 < rest.len() {
            match (rest[i], rest[i + 1]) {
                (b'/', b'*') => (depth, i) = (depth + 1, i + 2),
                (b'*', b'/') => {
                    (depth, i) = (depth - 1, i + 2);
                    if depth == 0 {
                        break;
                    }
                }
                _ => i += 1,
            }
        }
        self.at += if depth == 0 { i } else { rest.len() };
    }

    fn open(&mut self, byte: u8) {
        self.tokens += 1;
        if byte != b'{' && self.level.prev != Prev::Prefix {
            self.level.chain += LINK;
        }
        self.outer.push(self.level);
        self.level = Level { base: self.level.depth() + GROUP, ..Level::default() };
        self.at += 1;
    }

    fn close(&mut self, byte: u8) {
        if let Some(level) = self.outer.pop() {
            self.level = level;
        }
        self.level.prev = if byte == b'}' { Prev::Brace } else { Prev::Operand };
        self.level.prefixes = 0;
        self.at += 1;
    }

    fn operand(&mut self) {
        if self.level.prev == Prev::Brace {
            self.level.reset();
        }
        self.level.prev = Prev::Operand;
        self.level.prefixes = 0;
        self.tokens += 1;
    }

    /// From a `"` to its end, with escapes.
    fn string(&mut self) {
        self.operand();
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'\\' => self.at += 2,
                b'"' => {
                    self.at += 1;
                    self.suffix();
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    /// From the `#`s or the `"` of a raw string to its end.
    fn raw_string(&mut self, hashes: usize) {
        self.operand();
        self.at += hashes + 1;
        let rest = &self.bytes[self.at.min(self.bytes.len())..];
        let ends = |i: usize| {
            rest[i + 1..].len() >= hashes && rest[i + 1..i + 1 + hashes].iter().all(|&b| b == b'#')
        };
        let end = (0..rest.len()).find(|&i| rest[i] == b'"' && ends(i));
        self.at = end.map_or(self.bytes.len(), |i| self.at + i + 1 + hashes);
        self.suffix();
    }

    /// A literal's suffix belongs to it.
    fn suffix(&mut self) {
        if !self.byte(0).is_ascii_digit() {
            self.at += self.word_length();
        }
    }

    /// A character, a byte, or the tick of a lifetime.
    fn quote(&mut self) {
        let rest = &self.text[self.at + 1..];
        let mut chars = rest.char_indices();
        let closed = match chars.next() {
            Some((_, '\\')) => {
                chars.next();
                chars.find(|&(_, c)| c == '\'').map(|(i, _)| i)
            }
            Some(_) => chars.next().filter(|&(_, c)| c == '\'').map(|(i, _)| i),
            None => None,
        };
        if let Some(end) = closed {
            self.operand();
            self.at += end + 2;
            return self.suffix();
        }
        // A lifetime: the punct and its name. It is neither an operand nor an operator.
        let Level { prev, prefixes, .. } = self.level;
        self.operand();
        self.tokens += 1;
        self.level.prev = if prev == Prev::Brace { Prev::Prefix } else { prev };
        self.level.prefixes = prefixes;
        self.at += 1;
        if rest.starts_with("r#") {
            self.at += 2;
        }
        self.at += self.word_length();
    }

    fn number(&mut self, limits: &Limits) -> Result<(), ParseError> {
        let start = self.at;
        self.operand();
        self.at += self.word_length();
        let whole = self.at - start;
        // `1.5`, `1.`, but not `1..2` and `1.max(2)`. The sign of an exponent counts as an operator: no matter.
        let next = self.byte(1);
        let is_decimal = self.bytes[start..self.at].iter().all(|b| b.is_ascii_digit() || *b == b'_');
        if is_decimal
            && self.byte(0) == b'.'
            && next != b'.'
            && !(next.is_ascii_alphabetic() || next == b'_' || next >= 0x80)
        {
            self.at += 1;
            self.at += self.word_length();
        }
        // Of a number with a point syn is slow over what stands before it only.
        if whole > limits.digits {
            return Err(error(start, self.at, format!("a number of {whole} characters")));
        }
        Ok(())
    }

    /// The length of the identifier characters here.
    fn word_length(&self) -> usize {
        let rest = &self.bytes[self.at.min(self.bytes.len())..];
        let ascii = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        if rest.get(ascii).is_none_or(|b| b.is_ascii()) {
            return ascii;
        }
        let rest = &self.text[self.at..];
        let whitespace = |c: char| c.is_whitespace() || c == '\u{200e}' || c == '\u{200f}';
        let outside =
            |c: char| if c.is_ascii() { !c.is_ascii_alphanumeric() && c != '_' } else { whitespace(c) };
        rest.find(outside).unwrap_or(rest.len())
    }

    fn word(&mut self) {
        let length = self.word_length().max(1);
        let word = &self.bytes[self.at..self.at + length];
        let next = self.byte(length);
        let is_string_prefix = matches!(word, b"r" | b"b" | b"c" | b"br" | b"cr");
        if is_string_prefix && next == b'"' {
            self.at += length;
            return if word.ends_with(b"r") { self.raw_string(0) } else { self.string() };
        }
        if word == b"b" && next == b'\'' {
            self.at += length;
            return self.quote();
        }
        if is_string_prefix && word.ends_with(b"r") && next == b'#' {
            let after = &self.bytes[self.at + length..];
            let hashes = after.iter().take_while(|&&b| b == b'#').count();
            if after.get(hashes) == Some(&b'"') {
                self.at += length;
                return self.raw_string(hashes);
            }
            if word == b"r" && hashes == 1 {
                self.operand();
                self.at += 2;
                self.at += self.word_length();
                return;
            }
        }
        self.at += length;
        self.keyword_or_name(length);
    }

    fn keyword_or_name(&mut self, length: usize) {
        let word = &self.text[self.at - length..self.at];
        let level = &mut self.level;
        let cost = match word {
            "else" => {
                level.chain += LINK;
                // The condition before it is read; only the ladder itself grows deeper.
                if let (Some((before, elses)), Prev::Brace) = (&mut level.ladder, level.prev) {
                    *elses += LINK;
                    level.chain = *before + KEYWORD + *elses;
                }
                level.prev = Prev::Else;
                self.tokens += 1;
                return;
            }
            "as" => LINK,
            "if" if level.prev == Prev::Else => 0,
            "if" | "match" | "while" | "for" | "in" | "return" | "break" | "yield" | "let" | "become" => {
                KEYWORD
            }
            "move" | "async" | "static" | "const" | "unsafe" | "mut" | "ref" | "dyn" | "impl" | "fn"
            | "where" | "loop" | "raw" | "box" | "do" | "use" => 0,
            _ => return self.operand(),
        };
        if level.prev == Prev::Brace && word != "as" {
            level.reset();
        }
        if word == "if" && level.prev != Prev::Else {
            level.ladder = Some((level.chain, 0));
        }
        level.chain += cost;
        level.prev = Prev::Prefix;
        self.tokens += 1;
    }

    fn punct(&mut self, byte: u8) {
        let next = self.byte(1);
        let level = &mut self.level;
        let after_operand = matches!(level.prev, Prev::Operand | Prev::Brace);
        let mut length = 1;
        match byte {
            b';' => level.reset(),
            b',' if level.angles == 0 && !level.pipes => level.reset(),
            b',' => {}
            b'#' if level.prev == Prev::Brace => level.reset(),
            b'=' if next == b'>' => {
                level.reset();
                length = 2;
            }
            b'=' if next == b'=' => {
                level.chain += LINK;
                length = 2;
            }
            b'=' => level.chain += ASSIGN,
            b'-' if next == b'>' => {
                level.chain += ARROW;
                length = 2;
            }
            b'<' if next == b'=' => {
                level.chain += LINK;
                length = 2;
            }
            b'<' if next == b'<' && after_operand && shifts_by_a_number(&self.bytes[self.at + 2..]) => {
                level.chain += LINK;
                length = 2;
            }
            b'<' => level.angles += 1,
            b'>' => level.angles = level.angles.saturating_sub(1),
            b'|' if level.pipes => level.pipes = false,
            b'|' if after_operand => level.chain += LINK,
            b'|' => {
                level.chain += CLOSURE;
                if next == b'|' {
                    length = 2;
                } else {
                    level.pipes = true;
                }
            }
            b'.' if next == b'.' => {
                level.chain += ASSIGN;
                length = 2;
            }
            b'?' => {
                level.chain += LINK;
                self.tokens += 1;
                self.at += 1;
                return;
            }
            b'.' | b':' => level.chain += LINK,
            b'!' if after_operand => {}
            b'!' | b'&' | b'*' | b'-' | b'@' if !after_operand => {
                level.chain += LINK;
                level.prefixes += 1;
            }
            _ => level.chain += LINK,
        }
        level.prev = Prev::Prefix;
        self.tokens += length;
        self.at += length;
    }
}

/// Whether what follows `<<` is a number, so that it is a shift and opens no generics.
fn shifts_by_a_number(rest: &[u8]) -> bool {
    rest.iter().find(|b| **b != b' ').is_some_and(u8::is_ascii_digit)
}
