//! The report for people: for each finding one picture, its proof and its advice, then a summary.

use crate::excerpt::{Cut, excerpts};
use crate::picture::Canvas;
use crate::positions::Positions;
use crate::style::{Role, paint};
use crate::summary::{SummaryOptions, summary};
use crate::wrap::{columns, wrap};
use std::fmt::{self, Write as _};
use std::io::{self, Write};
use twelve_diagnostics::{Confidence, Finding, Report};
use twelve_source::shown;

/// Labels in a picture without `-v`.
const LABELS: usize = 8;

/// Below this many columns the report is drawn as if there were so many.
const LEAST_WIDTH: usize = 40;

/// How the report for people is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HumanOptions {
    /// Whether to write ANSI colours.
    pub color: bool,
    /// The columns of the terminal.
    pub width: usize,
    /// Whether to draw with more than ASCII.
    pub unicode: bool,
    /// How often `-v` was given: above 0 every place of a finding, every unread file, the files that are in
    /// no target and the counts of what stayed unknown are shown.
    pub verbose: u8,
    /// Whether to leave out the summary.
    pub quiet: bool,
}

impl Default for HumanOptions {
    fn default() -> Self {
        Self { color: false, width: 100, unicode: true, verbose: 0, quiet: false }
    }
}

/// Writes the report for people: the findings in the report's order, then the summary.
///
/// # Errors
/// When `out` cannot be written to.
pub fn human(report: &Report, opts: &HumanOptions, out: &mut dyn Write) -> io::Result<()> {
    let mut positions = Positions::new(report);
    for finding in &report.findings {
        let text = finding_text(report, &mut positions, finding, opts);
        writeln!(out, "{text}")?;
    }
    if opts.quiet {
        return Ok(());
    }
    let opts =
        SummaryOptions { color: opts.color, width: opts.width.max(LEAST_WIDTH), verbose: opts.verbose };
    summary(report, opts, out)
}

/// One finding as people see it; ends with a line feed.
pub(crate) fn finding_text(
    report: &Report,
    positions: &mut Positions<'_>,
    finding: &Finding,
    opts: &HumanOptions,
) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail, and miette fails only where the writer or the source does.
    let _ = write_finding(report, positions, finding, opts, &mut out);
    out
}

fn write_finding(
    report: &Report,
    positions: &mut Positions<'_>,
    finding: &Finding,
    opts: &HumanOptions,
    out: &mut String,
) -> fmt::Result {
    let width = opts.width.max(LEAST_WIDTH);
    let canvas = Canvas { level: finding.level, color: opts.color, unicode: opts.unicode, width };
    let max_labels = if opts.verbose > 0 { usize::MAX } else { LABELS };
    let cut = Cut { width: width - 12, ellipsis: if opts.unicode { "…" } else { "..." }, max_labels };

    let doubt = match finding.confidence {
        Confidence::High => "",
        Confidence::Medium => " (medium confidence)",
        Confidence::Low => " (low confidence)",
    };
    out.push_str(&canvas.head(&finding.code(), doubt, &shown(&finding.message, true))?);
    out.push_str(&canvas.picture(excerpts(report, positions, finding, cut))?);

    let sections = Sections { color: opts.color, width };
    let hidden = (1 + finding.secondary.len()).saturating_sub(max_labels);
    if hidden > 0 {
        sections.write("more", &format!("{hidden} further places, shown with -v"), out)?;
    }
    sections.path(&steps(report, positions, finding), out)?;
    sections.write("note", &shown(&finding.note, true), out)?;
    sections.write("help", &shown(&finding.help, true), out)?;
    sections.write("page", &finding.page(), out)
}

/// A step of a witness as text: what is done, and `file:line`.
pub(crate) fn steps(
    report: &Report,
    positions: &mut Positions<'_>,
    finding: &Finding,
) -> Vec<(String, String)> {
    let step = |step: &twelve_diagnostics::Step| {
        let (line, _) = positions.of(step.place);
        let name = shown(&report.sources.file(step.place.file).name, false);
        (shown(&step.text, false).into_owned(), format!("{name}:{line}"))
    };
    finding.witness.iter().map(step).collect()
}

/// The paragraphs below the picture, each with a word of four letters before it.
struct Sections {
    color: bool,
    width: usize,
}

const INDENT: usize = "  note: ".len();

impl Sections {
    fn write(&self, word: &str, text: &str, out: &mut String) -> fmt::Result {
        if text.trim().is_empty() {
            return Ok(());
        }
        let lines = wrap(text, self.width - INDENT);
        self.lines(word, lines.into_iter(), out)
    }

    fn lines(&self, word: &str, lines: impl Iterator<Item = String>, out: &mut String) -> fmt::Result {
        let head = format!("{word}:");
        for (i, line) in lines.enumerate() {
            match i {
                0 => writeln!(out, "  {} {line}", paint(self.color, Role::Heading, &head))?,
                _ if line.is_empty() => writeln!(out)?,
                _ => writeln!(out, "{:INDENT$}{line}", "")?,
            }
        }
        Ok(())
    }

    /// The witness: numbered, the places in a column of their own where there is room for it.
    fn path(&self, steps: &[(String, String)], out: &mut String) -> fmt::Result {
        let digits = steps.len().to_string().len();
        let number = digits + 2;
        let room = self.width - INDENT - number;
        let widest = steps.iter().map(|(text, _)| columns(text)).max().unwrap_or(0);
        let places = steps.iter().map(|(_, place)| columns(place)).max().unwrap_or(0);
        let in_columns = widest + 2 + places <= room;
        let mut lines = Vec::new();
        for (i, (text, place)) in steps.iter().enumerate() {
            let n = i + 1;
            if in_columns {
                let gap = " ".repeat(widest - columns(text) + 2);
                let place = paint(self.color, Role::Quiet, place);
                lines.push(format!("{n:>digits$}. {text}{gap}{place}"));
                continue;
            }
            let whole = format!("{text}, {place}");
            for (j, line) in wrap(&whole, room).into_iter().enumerate() {
                match j {
                    0 => lines.push(format!("{n:>digits$}. {line}")),
                    _ => lines.push(format!("{:number$}{line}", "")),
                }
            }
        }
        self.lines("path", lines.into_iter(), out)
    }
}
