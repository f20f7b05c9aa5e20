//! Draws excerpts with miette, as one picture.
//!
//! miette draws one source at a time, reads the whole of it, and trusts its text. It gets excerpts instead (see
//! [`crate::excerpt`]), one after the other, and the frames are joined here: a finding whose places lie in
//! three files is still one picture.

use crate::excerpt::{Excerpt, ExcerptLabel};
use crate::style::{Role, level_word};
use crate::wrap::{columns, wrap};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    Severity, SourceCode, SourceSpan, SpanContents, ThemeCharacters, ThemeStyles,
};
use std::fmt;
use twelve_diagnostics::Level;

/// The columns that miette puts before a line of source, apart from the digits of the line number.
const FRAME: usize = 4;

/// How to draw.
#[derive(Clone, Copy)]
pub(crate) struct Canvas {
    pub(crate) level: Level,
    pub(crate) color: bool,
    pub(crate) unicode: bool,
    pub(crate) width: usize,
}

impl Canvas {
    fn handler(self, highlights: impl Iterator<Item = Role>) -> GraphicalReportHandler {
        let mut characters = if self.unicode { ThemeCharacters::unicode() } else { ThemeCharacters::ascii() };
        if !self.unicode {
            characters.error = "x".to_owned();
            characters.warning = "!".to_owned();
        }
        let mut styles = if self.color { ThemeStyles::ansi() } else { ThemeStyles::none() };
        styles.link = styles.help;
        let style = |role| if role == Role::Error { styles.error } else { styles.warning };
        let other = styles.help;
        let highlights: Vec<_> =
            highlights.map(|role| if role == Role::Heading { other } else { style(role) }).collect();
        styles.highlights = if highlights.is_empty() { vec![other] } else { highlights };
        GraphicalReportHandler::new_themed(GraphicalTheme { characters, styles })
            .with_wrap_lines(false)
            .with_width(self.width)
            .with_links(false)
            .without_syntax_highlighting()
    }

    /// The head of a finding: level and code with a remark, then the message.
    pub(crate) fn head(self, code: &str, remark: &str, message: &str) -> Result<String, fmt::Error> {
        let code = format!("{}[{code}]{remark}", level_word(self.level));
        let message = wrap(message, self.width.saturating_sub(5).max(20)).join("\n");
        let diagnostic = Drawn { level: self.level, code: Some(code), message, picture: None };
        let mut out = String::new();
        self.handler(std::iter::empty()).render_report(&mut out, &diagnostic)?;
        Ok(out)
    }

    /// All excerpts in one frame.
    pub(crate) fn picture(self, excerpts: Vec<Excerpt>) -> Result<String, fmt::Error> {
        let margin = excerpts.iter().map(|e| last_line(e).to_string().len()).max().unwrap_or(0);
        let count = excerpts.len();
        let mut out = String::new();
        for (i, excerpt) in excerpts.into_iter().enumerate() {
            let indent = " ".repeat(margin - last_line(&excerpt).to_string().len());
            let drawn = self.draw(excerpt, margin)?;
            let lines: Vec<&str> = drawn.lines().skip(1).collect();
            // The last line closes the frame; only the last excerpt's does.
            let keep = if i + 1 == count { lines.len() } else { lines.len().saturating_sub(1) };
            for (n, line) in lines[..keep].iter().enumerate() {
                out.push_str(&indent);
                if n == 0 && i > 0 {
                    let (corner, tee) = if self.unicode { ('╭', "├") } else { (',', "|") };
                    out.push_str(&line.replacen(corner, tee, 1));
                } else {
                    out.push_str(line.trim_end());
                }
                out.push('\n');
            }
        }
        Ok(out)
    }

    fn draw(self, excerpt: Excerpt, margin: usize) -> Result<String, fmt::Error> {
        let own = Role::of(self.level);
        let roles = excerpt.labels.iter().map(|l| if l.primary { own } else { Role::Heading });
        let handler = self.handler(roles);
        let gutter = excerpt.labels.iter().filter(|l| l.width.is_none()).count();
        let gutter = if gutter == 0 { 0 } else { gutter + 3 };
        let space = self.width.saturating_sub(FRAME + margin + gutter);
        let labels = excerpt.labels.iter().map(|l| span(l, space)).collect();
        let picture = Some(Picture { source: ExcerptSource(excerpt), labels });
        let diagnostic = Drawn { level: self.level, code: None, message: "-".to_owned(), picture };
        let mut out = String::new();
        handler.render_report(&mut out, &diagnostic)?;
        Ok(out)
    }
}

fn last_line(excerpt: &Excerpt) -> u32 {
    excerpt.first_line + excerpt.text.matches('\n').count() as u32
}

/// A label as miette takes it, its text broken so that it fits the `space` columns of the picture.
fn span(label: &ExcerptLabel, space: usize) -> LabeledSpan {
    let before = label.width.map_or(0, |width| label.column + width / 2) + 4;
    let room = space.saturating_sub(before);
    let text = match label.text.as_str() {
        "" => None,
        text if columns(text) <= room => Some(text.to_owned()),
        text => Some(wrap(text, room.max(20)).join("\n")),
    };
    LabeledSpan::new(text, label.range.start, label.range.len())
}

/// What miette is asked to draw.
struct Drawn {
    level: Level,
    code: Option<String>,
    message: String,
    picture: Option<Picture>,
}

struct Picture {
    source: ExcerptSource,
    labels: Vec<LabeledSpan>,
}

impl fmt::Debug for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Display for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Drawn {}

impl Diagnostic for Drawn {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.as_ref().map(|code| Box::new(code) as Box<dyn fmt::Display>)
    }

    fn severity(&self) -> Option<Severity> {
        Some(if self.level == Level::Deny { Severity::Error } else { Severity::Warning })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.picture.as_ref().map(|p| &p.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.picture.as_ref().map(|p| Box::new(p.labels.iter().cloned()) as Box<dyn Iterator<Item = _>>)
    }
}

/// An excerpt that answers every question of miette's with all of itself.
struct ExcerptSource(Excerpt);

impl SourceCode for ExcerptSource {
    fn read_span<'a>(
        &'a self,
        _span: &SourceSpan,
        context_before: usize,
        _context_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let excerpt = &self.0;
        // miette asks without context for the line and column to print above the picture, and with context
        // for the lines to draw. It counts both from 0.
        let (line, column) = match context_before {
            0 => (excerpt.line, excerpt.column),
            _ => (excerpt.first_line, 1),
        };
        Ok(Box::new(MietteSpanContents::new_named(
            excerpt.name.clone(),
            excerpt.text.as_bytes(),
            SourceSpan::from((0, excerpt.text.len())),
            line as usize - 1,
            column as usize - 1,
            last_line(excerpt) as usize,
        )))
    }
}
