//! `cargo check --message-format=json`, so that rust-analyzer and every tool that reads cargo's messages work.
//!
//! One JSON object a line, each a `compiler-message`. Byte offsets are those of the file on disk, byte order
//! mark and carriage returns included: that is what rustc prints, too (it strips the mark before it parses,
//! and adds its three bytes again for JSON; tried with 1.95). The mark takes no column.
//!
//! Texts that a reader sees pass through [`shown`]; names that a tool must find again (files, packages) are
//! exact. Whatever could steer a terminal stands as a `\u` escape in either case.

use crate::human::{HumanOptions, finding_text, steps};
use crate::package_id::package_id;
use crate::positions::{Positions, clamp, line_text};
use crate::style::level_word;
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;
use twelve_diagnostics::{Finding, Report, TargetInfo};
use twelve_source::{Place, shown};

/// A line of source longer than this (in bytes) is cut after what is highlighted, or left out.
const LONG_LINE: usize = 2000;

/// A span over more lines than this has the text of its first lines only.
const MAX_LINES: u32 = 20;

/// How the `rendered` text of the messages is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JsonOptions {
    /// Whether `rendered` has ANSI colours, as `json-diagnostic-rendered-ansi` asks for.
    pub ansi: bool,
}

/// Writes cargo's JSON messages, without colours: [`json_with`] and the default options.
///
/// # Errors
/// When `out` cannot be written to.
pub fn json(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    json_with(report, JsonOptions::default(), out)
}

/// Writes one line of JSON for each finding, as cargo does for a compiler's message.
///
/// A finding in a file of no target is reported for the first target.
///
/// # Errors
/// When `out` cannot be written to.
pub fn json_with(report: &Report, options: JsonOptions, out: &mut dyn Write) -> io::Result<()> {
    let human = HumanOptions { color: options.ansi, quiet: true, ..HumanOptions::default() };
    let mut positions = Positions::new(report);
    for finding in &report.findings {
        let target = report.target(finding.primary.place).or(report.targets.first());
        let Some(target) = target else {
            // Without a package cargo's format has no place for a finding.
            return Err(io::Error::other("a finding without a package cannot be written as cargo's JSON"));
        };
        let rendered = finding_text(report, &mut positions, finding, &human) + "\n";
        let line = Line {
            reason: "compiler-message",
            package_id: package_id(target),
            manifest_path: &target.manifest_path.to_string_lossy(),
            target: Target::of(target),
            message: message(report, &mut positions, finding, rendered),
        };
        writeln!(out, "{}", escaped(serde_json::to_string(&line)?))?;
    }
    Ok(())
}

/// The same JSON with a `\u` escape for each character that could steer a terminal; such characters occur only
/// within strings.
fn escaped(json: String) -> String {
    let steers = |c: char| !matches!(shown(c.encode_utf8(&mut [0; 4]), false), std::borrow::Cow::Borrowed(_));
    if !json.contains(steers) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if steers(c) {
            let _ = write!(out, "\\u{:04x}", c as u32);
        } else {
            out.push(c);
        }
    }
    out
}

#[derive(Serialize)]
struct Line<'a> {
    reason: &'a str,
    package_id: String,
    manifest_path: &'a str,
    target: Target<'a>,
    message: Message,
}

#[derive(Serialize)]
struct Target<'a> {
    kind: [&'a str; 1],
    crate_types: [&'a str; 1],
    name: &'a str,
    src_path: std::borrow::Cow<'a, str>,
    edition: &'a str,
    doc: bool,
    doctest: bool,
    test: bool,
}

impl<'a> Target<'a> {
    /// The fields as cargo fills them for a target with default settings.
    fn of(target: &'a TargetInfo) -> Self {
        let kind = target.kind;
        let library = matches!(kind, "lib" | "proc-macro");
        Self {
            kind: [kind],
            crate_types: [if library { kind } else { "bin" }],
            name: &target.name,
            src_path: Path::to_string_lossy(&target.src_path),
            edition: target.edition,
            doc: library || kind == "bin",
            doctest: library,
            test: library || matches!(kind, "bin" | "test"),
        }
    }
}

#[derive(Serialize)]
struct Message {
    rendered: Option<String>,
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    children: Vec<Message>,
    level: &'static str,
    message: String,
    spans: Vec<Span>,
    code: Option<Code>,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Span {
    file_name: String,
    byte_start: usize,
    byte_end: usize,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<SpanLine>,
    label: Option<String>,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<String>,
    expansion: Option<()>,
}

#[derive(Serialize)]
struct SpanLine {
    text: String,
    highlight_start: u32,
    highlight_end: u32,
}

fn message(report: &Report, positions: &mut Positions<'_>, finding: &Finding, rendered: String) -> Message {
    let mut spans = vec![span(report, positions, finding.primary.place, true, &finding.primary.text)];
    for label in &finding.secondary {
        spans.push(span(report, positions, label.place, false, &label.text));
    }
    let child = |level, text: &str, spans| Message {
        rendered: None,
        message_type: "diagnostic",
        children: Vec::new(),
        level,
        message: shown(text, true).into_owned(),
        spans,
        code: None,
    };
    let mut children = Vec::new();
    // A note for each step, at its place: editors make them links.
    for (i, (text, place)) in steps(report, positions, finding).into_iter().enumerate() {
        let at = span(report, positions, finding.witness[i].place, true, "");
        children.push(child("note", &format!("{}. {text}, {place}", i + 1), vec![at]));
    }
    if !finding.note.is_empty() {
        children.push(child("note", &finding.note, Vec::new()));
    }
    if !finding.help.is_empty() {
        children.push(child("help", &finding.help, Vec::new()));
    }
    let page = format!("for further information visit {}", finding.page());
    children.push(child("help", &page, Vec::new()));
    Message {
        rendered: Some(rendered),
        message_type: "diagnostic",
        children,
        level: level_word(finding.level),
        message: shown(&finding.message, true).into_owned(),
        spans,
        code: Some(Code { code: finding.code(), explanation: None }),
    }
}

fn span(report: &Report, positions: &mut Positions<'_>, place: Place, is_primary: bool, label: &str) -> Span {
    let source = report.sources.file(place.file);
    let range = clamp(&source.text, place.range.to_usize());
    let (line_start, column_start) = positions.line_column(place.file, range.start);
    let (line_end, column_end) = positions.line_column(place.file, range.end);
    let last = line_end.min(line_start + MAX_LINES - 1);
    let text = (line_start..=last).map_while(|line| {
        let (_, text) = line_text(source, line);
        let end_of_text = || text.chars().count() as u32 + 1;
        let highlight_start = if line == line_start { column_start } else { 1 };
        let long = text.len() > LONG_LINE;
        let highlight_end = match line == line_end {
            true => column_end,
            false if long => return None,
            false => end_of_text(),
        };
        let text = match long {
            // A line without text is better than one on which columns would be wrong.
            true if highlight_end as usize > LONG_LINE => return None,
            true => text.chars().take(LONG_LINE).collect(),
            false => text.to_owned(),
        };
        Some(SpanLine { text: shown(&text, true).into_owned(), highlight_start, highlight_end })
    });
    Span {
        file_name: source.name.clone(),
        byte_start: range.start,
        byte_end: range.end,
        line_start,
        line_end,
        column_start,
        column_end,
        is_primary,
        text: text.collect(),
        label: (!label.is_empty()).then(|| shown(label, true).into_owned()),
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}
