//! `list` and `explain`: what there is to find.

use crate::args::ListFormat;
use std::fmt;
use std::fmt::Write as _;
use twelve_engine::LintInfo;

/// A lint was asked for that doesn't exist.
#[derive(Debug)]
pub(crate) struct UnknownLint {
    given: String,
    nearest: Option<&'static str>,
}

impl fmt::Display for UnknownLint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no lint `{}`", self.given)
    }
}

impl std::error::Error for UnknownLint {}

impl UnknownLint {
    /// What the user may have meant.
    pub(crate) fn help(&self) -> String {
        match self.nearest {
            Some(name) => format!("did you mean `{name}`? `cargo twelve-lint list` names them all"),
            None => "`cargo twelve-lint list` names them all".to_owned(),
        }
    }
}

/// The page of a lint, by its name with or without `twelve::`.
pub(crate) fn page(lints: &[LintInfo], given: &str) -> Result<String, UnknownLint> {
    let name = given.strip_prefix("twelve::").unwrap_or(given).replace('-', "_");
    if let Some(lint) = lints.iter().find(|lint| lint.name == name) {
        return Ok(format!("{}\n", lint.page.trim_end()));
    }
    let distance = |lint: &&LintInfo| strsim::levenshtein(&name, lint.name);
    let nearest = lints.iter().min_by_key(distance).filter(|lint| {
        distance(lint) <= lint.name.len() / 2 || lint.name.contains(&name) || name.contains(lint.name)
    });
    Err(UnknownLint { given: given.to_owned(), nearest: nearest.map(|lint| lint.name) })
}

/// All lints, for people or for tools.
pub(crate) fn list(lints: &[LintInfo], format: ListFormat, width: usize) -> String {
    match format {
        ListFormat::Human => table(lints, width),
        ListFormat::Json => lints.iter().map(|lint| object(lint) + "\n").collect(),
    }
}

fn object(lint: &LintInfo) -> String {
    serde_json::json!({
        "name": full(lint.name),
        "group": full(lint.group),
        "level": lint.level.as_str(),
        "summary": lint.summary,
    })
    .to_string()
}

fn full(name: &str) -> String {
    format!("twelve::{}", name.strip_prefix("twelve::").unwrap_or(name))
}

/// Name, group, level and a line on each; the lines are broken so that the table is `width` columns wide.
fn table(lints: &[LintInfo], width: usize) -> String {
    let heads = ["name", "group", "level"];
    let rows: Vec<_> =
        lints.iter().map(|l| ([full(l.name), full(l.group), l.level.to_string()], l.summary)).collect();
    let widest = |i: usize| rows.iter().map(|(r, _)| r[i].len()).max().unwrap_or(0).max(heads[i].len());
    let [name, group, level] = [widest(0), widest(1), widest(2)];
    let mut out = String::new();
    let _ = writeln!(out, "{:name$}  {:group$}  {:level$}  what it finds", heads[0], heads[1], heads[2]);
    let indent = name + group + level + 6;
    // Where there is no room beside the names, the line goes below them.
    let beside = width >= indent + 24;
    for ([a, b, c], summary) in &rows {
        let level = if beside { level } else { 0 };
        let _ = write!(out, "{a:name$}  {b:group$}  {c:level$}");
        let (indent, room) = if beside { (indent, width - indent) } else { (4, width.saturating_sub(4)) };
        for (i, line) in broken(summary, room).into_iter().enumerate() {
            let _ = match i == 0 && beside {
                true => write!(out, "  {line}"),
                false => write!(out, "\n{:indent$}{line}", ""),
            };
        }
        out.push('\n');
    }
    out
}

fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use twelve_engine::Level;

    fn lints() -> Vec<LintInfo> {
        let lint =
            |name, summary| LintInfo { name, group: "memory", level: Level::Deny, summary, page: "# p" };
        vec![
            lint("shared_mutable_state", "state that requests change and that only this process has"),
            lint("in_process_session", "sessions in memory"),
        ]
    }

    #[test]
    fn a_page_is_found_by_any_of_its_names() {
        for name in ["shared_mutable_state", "twelve::shared_mutable_state", "shared-mutable-state"] {
            assert_eq!(page(&lints(), name).unwrap(), "# p\n");
        }
    }

    #[test]
    fn an_unknown_lint_names_the_nearest() {
        let error = page(&lints(), "twelve::shared_mutabel_state").unwrap_err();
        assert_eq!(error.to_string(), "there is no lint `twelve::shared_mutabel_state`");
        assert!(error.help().contains("`shared_mutable_state`"), "{}", error.help());
        assert!(page(&lints(), "session").unwrap_err().help().contains("in_process_session"));
        assert!(!page(&lints(), "xyz").unwrap_err().help().contains("mean"));
    }

    #[test]
    fn the_table_fits() {
        for width in [40, 80, 100] {
            let table = table(&lints(), width);
            assert!(table.lines().all(|l| l.chars().count() <= width.max(66)), "{table}");
            assert!(table.lines().all(|l| l.trim_end() == l), "{table}");
        }
    }

    #[test]
    fn json_has_a_line_for_each_lint() {
        let json = list(&lints(), ListFormat::Json, 80);
        let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
        assert_eq!(first["name"], "twelve::shared_mutable_state");
        assert_eq!(
            (first["group"].as_str(), first["level"].as_str()),
            (Some("twelve::memory"), Some("deny"))
        );
    }
}
