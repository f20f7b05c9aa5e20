//! What a reader needs to see of the sources for one finding: a few lines around each label.
//!
//! An excerpt is a text of its own, made to be drawn: tabs are spaces, hostile characters are visible, lines
//! that are too wide are cut around what they were shown for, and the labels are ranges of *its* bytes. So
//! whatever draws it never sees the file, and the price of a finding doesn't grow with the file or the line.

use crate::positions::{Positions, clamp, line_text};
use std::ops::Range;
use twelve_diagnostics::{Finding, Report};
use twelve_source::{FileId, SourceFile, shown};
use unicode_width::UnicodeWidthChar;

/// Lines shown before and after a labelled one.
const CONTEXT: u32 = 1;

/// A label over more lines than this is drawn under its first line only.
const MAX_LABEL_LINES: u32 = 5;

const TAB: usize = 4;

/// Some lines of one file with the labels on them.
pub(crate) struct Excerpt {
    /// The file's name, fit to print.
    pub(crate) name: String,
    /// Line of the first label, counted from 1.
    pub(crate) line: u32,
    /// Column of the first label in characters, counted from 1.
    pub(crate) column: u32,
    /// The file's line, counted from 1, that the first line of `text` is.
    pub(crate) first_line: u32,
    /// The lines, each ended by a line feed but the last.
    pub(crate) text: String,
    /// Labels in `text`, sorted, none empty; two on one line don't overlap.
    pub(crate) labels: Vec<ExcerptLabel>,
}

/// A label of an [`Excerpt`].
pub(crate) struct ExcerptLabel {
    /// The bytes of the excerpt's text.
    pub(crate) range: Range<usize>,
    /// What is said of them, fit to print.
    pub(crate) text: String,
    /// Whether this is the place to look at first.
    pub(crate) primary: bool,
    /// The column in which the label begins on the screen, counted from 0.
    pub(crate) column: usize,
    /// The columns that it takes, if it is on one line.
    pub(crate) width: Option<usize>,
}

/// A label, clamped to its file's text.
struct Mark {
    file: FileId,
    range: Range<usize>,
    first_line: u32,
    last_line: u32,
    text: String,
    primary: bool,
}

/// How excerpts are cut.
#[derive(Clone, Copy)]
pub(crate) struct Cut {
    /// The columns there are for a line of source.
    pub(crate) width: usize,
    /// What stands where a line was cut.
    pub(crate) ellipsis: &'static str,
    /// How many labels are shown, the primary one among them.
    pub(crate) max_labels: usize,
}

/// The excerpts for the labels of a finding: the one with the primary label first, then the others of its
/// file, then those of other files.
pub(crate) fn excerpts(
    report: &Report,
    positions: &mut Positions<'_>,
    finding: &Finding,
    cut: Cut,
) -> Vec<Excerpt> {
    let labels = std::iter::once(&finding.primary).chain(&finding.secondary).take(cut.max_labels);
    let mut groups: Vec<(FileId, Vec<Mark>)> = Vec::new();
    for (i, label) in labels.enumerate() {
        let file = label.place.file;
        let mark = mark(report.sources.file(file), file, label, i == 0);
        match groups.iter_mut().find(|(id, _)| *id == file) {
            Some((_, marks)) => marks.push(mark),
            None => groups.push((file, vec![mark])),
        }
    }
    let mut all = Vec::new();
    for (file, mut marks) in groups {
        let source = report.sources.file(file);
        marks.sort_by_key(|m| (m.range.start, m.range.end));
        let mut windows: Vec<Vec<Mark>> = Vec::new();
        for mark in marks {
            match windows.iter_mut().find(|w| belongs(source, w, &mark, cut)) {
                Some(window) => window.push(mark),
                None => windows.push(vec![mark]),
            }
        }
        windows.sort_by_key(|w| !w.iter().any(|m| m.primary));
        all.extend(windows.into_iter().map(|w| build(source, positions, w, cut)));
    }
    all
}

fn mark(source: &SourceFile, file: FileId, label: &twelve_diagnostics::Label, primary: bool) -> Mark {
    let lines = source.lines();
    let mut range = clamp(&source.text, label.place.range.to_usize());
    let first_line = lines.line(range.start as u32);
    // The line feed before `end` belongs to the line that it ends.
    let last_byte = if range.is_empty() { range.end } else { range.end - 1 };
    let mut last_line = lines.line(last_byte as u32);
    if last_line - first_line >= MAX_LABEL_LINES {
        let (start, text) = line_text(source, first_line);
        range.end = (start + text.trim_end().len()).max(range.start);
        last_line = first_line;
    }
    Mark { file, range, first_line, last_line, text: shown(&label.text, false).into_owned(), primary }
}

/// Whether a mark can be shown in a window without lines left out between, and without cutting it off.
fn belongs(source: &SourceFile, window: &[Mark], mark: &Mark, cut: Cut) -> bool {
    let near = window.iter().any(|m| mark.first_line <= m.last_line + 1 + 2 * CONTEXT);
    let fits = window.iter().filter(|m| m.last_line == mark.first_line).all(|m| {
        let (start, text) = line_text(source, mark.first_line);
        let both = m.range.start.min(mark.range.start)..mark.range.end.max(m.range.end);
        let both = clamp(&source.text, both.start.max(start)..both.end.min(start + text.len()));
        takes_at_most(text, cut.width) || takes_at_most(&source.text[both], cut.width.saturating_sub(12))
    });
    near && fits
}

/// Whether a text takes at most so many columns; looks at no more than is needed to know.
fn takes_at_most(text: &str, columns: usize) -> bool {
    let mut used = 0;
    text.len() <= 8 * columns
        && text.chars().all(|c| {
            used += char_columns(c, used);
            used <= columns
        })
}

fn char_columns(c: char, at: usize) -> usize {
    if c == '\t' { TAB - at % TAB } else { c.width().unwrap_or(1) }
}

fn build(source: &SourceFile, positions: &mut Positions<'_>, marks: Vec<Mark>, cut: Cut) -> Excerpt {
    let head = marks.iter().find(|m| m.primary).unwrap_or(&marks[0]);
    let (line, column) = positions.line_column(head.file, head.range.start);
    let first = marks.iter().map(|m| m.first_line).min().unwrap_or(1);
    let last = marks.iter().map(|m| m.last_line).max().unwrap_or(1);
    let shown_first = first.saturating_sub(CONTEXT).max(1);
    let shown_last = (last + CONTEXT).min(source.lines().len());

    let mut sheet = Sheet::default();
    let mut lines = Vec::new();
    for number in shown_first..=shown_last {
        let (start, text) = line_text(source, number);
        if number > last && text.len() < 1000 && text.trim().is_empty() {
            break;
        }
        if number > shown_first {
            sheet.text.push('\n');
        }
        let focus = focus(&marks, number, start, text, cut);
        lines.push((number, sheet.line(start, text, focus, cut)));
    }

    let at = |number: u32| lines.iter().find(|(n, _)| *n == number).map(|(_, line)| line);
    let mut labels: Vec<ExcerptLabel> = marks
        .iter()
        .filter_map(|m| {
            let from = at(m.first_line)?.place(m.range.start);
            let to = at(m.last_line)?.place(m.range.end);
            let width = (m.first_line == m.last_line).then(|| to.1.saturating_sub(from.1));
            let range = from.0..to.0.max(from.0);
            Some(ExcerptLabel { range, text: m.text.clone(), primary: m.primary, column: from.1, width })
        })
        .collect();
    sheet.widen_empty(&mut labels);
    Excerpt {
        name: shown(&source.name, false).into_owned(),
        line,
        column,
        first_line: shown_first,
        labels: part(labels),
        text: sheet.text,
    }
}

/// The bytes of a line that must stay visible when it is cut: all labels that begin on it, or half a line's
/// width of the only one.
fn focus(marks: &[Mark], number: u32, start: usize, text: &str, cut: Cut) -> Option<Range<usize>> {
    let end = start + text.len();
    let on_line: Vec<_> = marks
        .iter()
        .filter(|m| m.first_line == number)
        .map(|m| m.range.start..if m.last_line == number { m.range.end } else { m.range.start })
        .collect();
    let from = on_line.iter().map(|r| r.start).min()?.clamp(start, end);
    let to = on_line.iter().map(|r| r.end).max()?.clamp(from, end);
    let to = if on_line.len() == 1 { to.min(from + cut.width / 2) } else { to };
    let within = clamp(text, from - start..to - start);
    Some(start + within.start..start + within.end)
}

/// The text of an excerpt while it is written.
#[derive(Default)]
struct Sheet {
    text: String,
}

/// Where the characters of one line of the file went.
struct WrittenLine {
    /// For each character shown: its byte in the file, its byte in the excerpt, its column. The last entry is
    /// the end.
    chars: Vec<(usize, usize, usize)>,
}

impl WrittenLine {
    /// Byte and column in the excerpt of a byte of the file; the nearest that is shown.
    fn place(&self, offset: usize) -> (usize, usize) {
        let i = self.chars.partition_point(|c| c.0 < offset).min(self.chars.len() - 1);
        (self.chars[i].1, self.chars[i].2)
    }
}

impl Sheet {
    /// Writes a line that begins at byte `start` of its file; cut, if need be, so that `focus` is visible.
    fn line(&mut self, start: usize, text: &str, focus: Option<Range<usize>>, cut: Cut) -> WrittenLine {
        let whole = takes_at_most(text, cut.width);
        let mut from = 0;
        if let (false, Some(focus)) = (whole, focus) {
            let focus = focus.start - start..focus.end - start;
            if !takes_at_most(&text[..focus.end], cut.width.saturating_sub(1)) {
                from = lead_in(text, &focus, cut.width);
            }
        }
        let mut chars = Vec::new();
        let mut column = 0;
        if from > 0 {
            self.text.push_str(cut.ellipsis);
            column = cut.ellipsis.chars().count();
        }
        let limit = if whole { usize::MAX } else { cut.width - cut.ellipsis.chars().count() };
        let mut end = start + text.len();
        for (i, (offset, c)) in text[from..].char_indices().enumerate() {
            let takes = char_columns(c, column);
            let offset = start + from + offset;
            if column + takes > limit || i > 8 * cut.width {
                chars.push((offset, self.text.len(), column));
                self.text.push_str(cut.ellipsis);
                end = usize::MAX;
                break;
            }
            chars.push((offset, self.text.len(), column));
            self.push(c, takes);
            column += takes;
        }
        if end != usize::MAX {
            chars.push((end, self.text.len(), column));
        }
        WrittenLine { chars }
    }

    fn push(&mut self, c: char, columns: usize) {
        if c == '\t' {
            self.text.extend(std::iter::repeat_n(' ', columns));
        } else {
            self.text.push_str(&shown(c.encode_utf8(&mut [0; 4]), false));
        }
    }

    /// Gives every empty label one character to stand under, a space where the line ends.
    fn widen_empty(&mut self, labels: &mut [ExcerptLabel]) {
        for i in 0..labels.len() {
            if !labels[i].range.is_empty() {
                continue;
            }
            let at = labels[i].range.start;
            match self.text[at..].chars().next() {
                Some(c) if c != '\n' => labels[i].range.end = at + c.len_utf8(),
                _ => {
                    self.text.insert(at, ' ');
                    for label in &mut *labels {
                        label.range.start += usize::from(label.range.start > at);
                        label.range.end += usize::from(label.range.end > at);
                    }
                    labels[i].range.end = at + 1;
                }
            }
            labels[i].width = labels[i].width.map(|w| w.max(1));
        }
    }
}

/// The byte to begin a cut line at: some way before what must be visible.
fn lead_in(text: &str, focus: &Range<usize>, width: usize) -> usize {
    let focus_end = focus.end.min(focus.start + 8 * width);
    let focus_text = &text[clamp(text, focus.start..focus_end)];
    let mut taken = 0;
    for c in focus_text.chars() {
        taken += char_columns(c, taken);
    }
    let spare = width.saturating_sub(taken.min(width) + 2);
    let lead = (spare / 2).clamp(2, 24);
    let mut used = 0;
    let mut from = focus.start;
    for (seen, (offset, c)) in text[..focus.start].char_indices().rev().enumerate() {
        used += char_columns(c, 0);
        if used > lead || seen > 4 * lead {
            break;
        }
        from = offset;
    }
    from
}

/// Sorts labels and parts those that overlap on one line: an outer label ends where an inner one begins, and
/// labels of the same bytes become one.
fn part(mut labels: Vec<ExcerptLabel>) -> Vec<ExcerptLabel> {
    labels.sort_by_key(|l| (l.range.start, l.range.end));
    let mut parted: Vec<ExcerptLabel> = Vec::new();
    for mut label in labels {
        if let Some(before) = parted.last_mut()
            && before.width.is_some()
            && label.width.is_some()
            && label.range.start < before.range.end
        {
            if label.range.start > before.range.start {
                before.width = Some(label.column.saturating_sub(before.column));
                before.range.end = label.range.start;
            } else if label.range.end > before.range.end {
                let taken = before.width.unwrap_or(0);
                label.range.start = before.range.end;
                label.column += taken;
                label.width = label.width.map(|w| w.saturating_sub(taken));
            } else {
                before.primary |= label.primary;
                if before.text != label.text {
                    before.text = format!("{}; {}", before.text, label.text);
                }
                continue;
            }
        }
        parted.push(label);
    }
    parted
}
