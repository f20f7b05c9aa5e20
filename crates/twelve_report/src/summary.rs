//! What a run covered, in a few lines: after the findings for people, or on its own beside the other formats.

use crate::style::{Role, paint};
use crate::wrap::{columns, counted, wrap};
use std::collections::BTreeMap;
use std::io::{self, Write};
use twelve_diagnostics::{Coverage, Level, Report, Unread};
use twelve_source::shown;

/// How many unread files are named without `-v`.
const NAMED: usize = 5;

/// How to write a summary.
#[derive(Clone, Copy)]
pub(crate) struct SummaryOptions {
    pub(crate) color: bool,
    pub(crate) width: usize,
    pub(crate) verbose: u8,
}

/// Writes what kept the run from seeing everything: the notes, and the files that were not read. Meant for
/// standard error, beside a format that has no place for them. `width` is in columns; with `verbose` above 0
/// every file is named.
///
/// # Errors
/// When `out` cannot be written to.
pub fn coverage_notes(report: &Report, width: usize, verbose: u8, out: &mut dyn Write) -> io::Result<()> {
    let opts = SummaryOptions { color: false, width, verbose };
    notes(&report.coverage, opts, out)?;
    unread(&report.coverage.unread, opts, out)
}

/// The summary that ends the human report.
pub(crate) fn summary(report: &Report, opts: SummaryOptions, out: &mut dyn Write) -> io::Result<()> {
    let coverage = &report.coverage;
    let errors = report.count(Level::Deny);
    let warnings = report.count(Level::Warn);
    let verdict = match (errors, warnings) {
        (0, 0) => paint(opts.color, Role::Heading, "nothing found".to_owned()),
        (0, w) => paint(opts.color, Role::Warning, counted(w, "warning")),
        (e, 0) => paint(opts.color, Role::Error, counted(e, "error")),
        (e, w) => {
            paint(opts.color, Role::Error, format!("{}, {}", counted(e, "error"), counted(w, "warning")))
        }
    };
    let services = match coverage.services.len() {
        0 => String::new(),
        n => {
            format!(" in {} with {}", counted(n, "service"), counted(coverage.entry_points, "entry point"))
        }
    };
    let read = format!("{}, {}", counted(coverage.files, "file"), counted(coverage.lines, "line"));
    writeln!(out, "{verdict}{services} {}", paint(opts.color, Role::Quiet, format!("({read})")))?;

    by_lint(report, opts, out)?;
    if !coverage.services.is_empty() && (coverage.services.len() > 1 || opts.verbose > 0) {
        let names: Vec<_> = coverage.services.iter().map(|s| shown(s, false)).collect();
        paragraph("services:", &names.join(", "), opts, out)?;
    }
    notes(coverage, opts, out)?;
    unread(&coverage.unread, opts, out)?;
    if opts.verbose > 0 {
        details(coverage, opts, out)?;
    }
    Ok(())
}

fn by_lint(report: &Report, opts: SummaryOptions, out: &mut dyn Write) -> io::Result<()> {
    let mut lints: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for finding in &report.findings {
        lints.entry(finding.lint).or_default()[usize::from(finding.level != Level::Deny)] += 1;
    }
    let widest = lints.keys().map(|l| l.len()).max().unwrap_or(0);
    for (lint, [errors, warnings]) in lints {
        let mut counts = Vec::new();
        if errors > 0 {
            counts.push(counted(errors, "error"));
        }
        if warnings > 0 {
            counts.push(counted(warnings, "warning"));
        }
        let role = if errors > 0 { Role::Error } else { Role::Warning };
        let counts = counts.join(", ");
        writeln!(out, "  twelve::{lint:widest$}  {}", paint(opts.color, role, counts))?;
    }
    Ok(())
}

fn notes(coverage: &Coverage, opts: SummaryOptions, out: &mut dyn Write) -> io::Result<()> {
    coverage.notes.iter().try_for_each(|note| paragraph("note:", &shown(note, true), opts, out))
}

fn unread(unread: &[Unread], opts: SummaryOptions, out: &mut dyn Write) -> io::Result<()> {
    if unread.is_empty() {
        return Ok(());
    }
    heading(&format!("not read: {}", counted(unread.len(), "place")), opts, out)?;
    let named = if opts.verbose > 0 { unread.len() } else { NAMED };
    for part in &unread[..named.min(unread.len())] {
        let path = shown(&part.path, false);
        let line = part.line.map(|l| format!(":{l}")).unwrap_or_default();
        let reason = shown(&part.reason, false);
        writeln!(out, "  {}: {reason}", paint(opts.color, Role::Location, format!("{path}{line}")))?;
    }
    if unread.len() > named {
        let more = format!("and {} more, named with -v", unread.len() - named);
        writeln!(out, "  {}", paint(opts.color, Role::Quiet, more))?;
    }
    Ok(())
}

fn details(coverage: &Coverage, opts: SummaryOptions, out: &mut dyn Write) -> io::Result<()> {
    if !coverage.uncompiled.is_empty() {
        let n = counted(coverage.uncompiled.len(), "file");
        heading(&format!("in no target: {n}"), opts, out)?;
        for path in &coverage.uncompiled {
            writeln!(out, "  {}", paint(opts.color, Role::Location, shown(path, false)))?;
        }
    }
    if !coverage.resolved.is_empty() {
        heading("resolved:", opts, out)?;
        let widest = coverage.resolved.iter().map(|r| r.what.len()).max().unwrap_or(0);
        for part in &coverage.resolved {
            // Of nothing, all is known. Cut, not rounded: 100 % means all.
            let tenths = (part.known * 1000).checked_div(part.all).unwrap_or(1000);
            let share = format!("{}.{} %", tenths / 10, tenths % 10);
            writeln!(out, "  {:widest$} {share:>7} ({} of {})", part.what, part.known, part.all)?;
        }
    }
    if !coverage.unknown.is_empty() {
        heading("left unknown:", opts, out)?;
        let widest = coverage.unknown.iter().map(|(_, n)| n.to_string().len()).max().unwrap_or(0);
        for (what, n) in &coverage.unknown {
            writeln!(out, "  {n:>widest$} {}", shown(what, false))?;
        }
    }
    Ok(())
}

fn heading(text: &str, opts: SummaryOptions, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", paint(opts.color, Role::Heading, text))
}

fn paragraph(word: &str, text: &str, opts: SummaryOptions, out: &mut dyn Write) -> io::Result<()> {
    let indent = columns(word) + 1;
    let lines = wrap(text, opts.width.saturating_sub(indent).max(20));
    for (i, line) in lines.iter().enumerate() {
        if i == 0 {
            writeln!(out, "{} {line}", paint(opts.color, Role::Heading, word))?;
        } else {
            writeln!(out, "{:indent$}{line}", "")?;
        }
    }
    Ok(())
}
