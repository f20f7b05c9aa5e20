//! The whole report as one JSON document: what was found, and what the run covered and could not resolve.
//!
//! Cargo's format has a place for findings only. This one is ours: `version` counts up with every change that a
//! reader of an older version could stumble over; new keys may come at any time.

use serde::Serialize;
use std::io::{self, Write};
use twelve_diagnostics::{Finding, Label, Report};
use twelve_source::{Place, shown};

/// The version of the format.
const VERSION: u32 = 1;

/// Writes the report as one JSON document.
///
/// Lines and columns count from 1, columns in characters. Texts pass through [`shown`].
///
/// # Errors
/// When `out` cannot be written to.
pub fn report_json(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let document = Document {
        version: VERSION,
        findings: report.findings.iter().map(|f| finding(report, f)).collect(),
        coverage: coverage(report),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Document {
    version: u32,
    findings: Vec<FindingJson>,
    coverage: CoverageJson,
}

#[derive(Serialize)]
struct FindingJson {
    lint: String,
    level: &'static str,
    confidence: &'static str,
    message: String,
    item: String,
    primary: PlaceJson,
    secondary: Vec<PlaceJson>,
    /// From the entry point to the effect.
    witness: Vec<PlaceJson>,
    note: String,
    help: String,
    page: String,
}

#[derive(Serialize)]
struct PlaceJson {
    file: String,
    line: u32,
    column: u32,
    text: String,
}

#[derive(Serialize)]
struct CoverageJson {
    services: Vec<String>,
    entry_points: usize,
    files: usize,
    lines: usize,
    /// How much of the sources could be resolved.
    resolved: Vec<ResolvedJson>,
    /// What stayed unknown, and how often.
    unknown: Vec<UnknownJson>,
    unread: Vec<UnreadJson>,
    /// Files that no linted target compiles.
    uncompiled: Vec<String>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct ResolvedJson {
    what: &'static str,
    known: usize,
    all: usize,
}

#[derive(Serialize)]
struct UnknownJson {
    what: String,
    count: usize,
}

#[derive(Serialize)]
struct UnreadJson {
    path: String,
    line: Option<u32>,
    reason: String,
}

fn finding(report: &Report, finding: &Finding) -> FindingJson {
    let label = |label: &Label| place(report, label.place, &label.text);
    FindingJson {
        lint: finding.code(),
        level: finding.level.as_str(),
        confidence: finding.confidence.as_str(),
        message: clean(&finding.message),
        item: clean(&finding.item),
        primary: label(&finding.primary),
        secondary: finding.secondary.iter().map(label).collect(),
        witness: finding.witness.iter().map(|step| place(report, step.place, &step.text)).collect(),
        note: clean(&finding.note),
        help: clean(&finding.help),
        page: finding.page(),
    }
}

fn place(report: &Report, place: Place, text: &str) -> PlaceJson {
    let file = report.sources.file(place.file);
    let at = file.line_column(place.range.start.min(file.text.len() as u32));
    PlaceJson { file: clean(&file.name), line: at.line, column: at.column, text: clean(text) }
}

fn coverage(report: &Report) -> CoverageJson {
    let coverage = &report.coverage;
    let all = |list: &[String]| list.iter().map(|text| clean(text)).collect();
    CoverageJson {
        services: all(&coverage.services),
        entry_points: coverage.entry_points,
        files: coverage.files,
        lines: coverage.lines,
        resolved: coverage
            .resolved
            .iter()
            .map(|r| ResolvedJson { what: r.what, known: r.known, all: r.all })
            .collect(),
        unknown: coverage
            .unknown
            .iter()
            .map(|(what, count)| UnknownJson { what: clean(what), count: *count })
            .collect(),
        unread: coverage
            .unread
            .iter()
            .map(|u| UnreadJson { path: clean(&u.path), line: u.line, reason: clean(&u.reason) })
            .collect(),
        uncompiled: all(&coverage.uncompiled),
        notes: all(&coverage.notes),
    }
}

fn clean(text: &str) -> String {
    shown(text, true).into_owned()
}
