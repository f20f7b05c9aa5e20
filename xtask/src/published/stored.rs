//! The stored result: a text file with a line for each finding and its judgement above it.
//!
//! A judgement is for what a finding names in its file, whatever its line, its crate's version and the rest of its
//! words, so that it stays when the crate is brought up to date or one more function writes the same. Whether it still
//! holds, the diff asks who reads it.

use std::collections::{HashMap, VecDeque};
use std::path::Path;
use std::{fmt, fs};

const HEAD: &str = "\
# What `cargo xtask published` finds in the crates of the two manifests beside this file, sorted. The line above each
# finding is its judgement, from reading the source: whether a user who runs the linter in that crate would want to
# hear this. `cargo xtask published --bless` writes the findings anew and keeps the judgements; see CONTRIBUTING.md.
";

/// What stands above a finding that nobody has judged.
const OPEN: &str = "not judged";

/// One finding in one crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    pub(super) package: String,
    pub(super) version: String,
    pub(super) file: String,
    pub(super) line: u32,
    pub(super) level: String,
    pub(super) lint: String,
    pub(super) message: String,
}

/// What a judgement belongs to.
type Key = (String, String, String, String);

impl Finding {
    /// `crate version: file:line level[lint]: message`
    fn parse(text: &str) -> Option<Self> {
        let (head, message) = text.split_once("]: ")?;
        let (package, head) = head.split_once(' ')?;
        let (version, head) = head.split_once(": ")?;
        let (head, lint) = head.rsplit_once('[')?;
        let (place, level) = head.rsplit_once(' ')?;
        let (file, line) = place.rsplit_once(':')?;
        let own = str::to_owned;
        Some(Self {
            package: own(package),
            version: own(version),
            file: own(file),
            line: line.parse().ok()?,
            level: own(level),
            lint: own(lint),
            message: own(message),
        })
    }

    fn key(&self) -> Key {
        // The first name in a message is what it is about.
        let named = self.message.split('`').nth(1).unwrap_or(&self.message);
        (self.package.clone(), self.file.clone(), self.lint.clone(), named.to_owned())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { package, version, file, line, level, lint, message } = self;
        write!(f, "{package} {version}: {file}:{line} {level}[{lint}]: {message}")
    }
}

/// Findings in order, each with its judgement.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Stored(Vec<(Finding, Option<String>)>);

impl Stored {
    /// Nothing is stored where there is no file.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text).map_err(|(line, e)| format!("{}:{line}: {e}", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(format!("{}: {error}", path.display())),
        }
    }

    fn parse(text: &str) -> Result<Self, (usize, String)> {
        let mut findings = Vec::new();
        let mut above = None;
        for (at, line) in text.lines().enumerate() {
            if let Some(comment) = line.strip_prefix("# ") {
                above = Some((at + 1, comment));
            } else if !line.is_empty() {
                let finding =
                    Finding::parse(line).ok_or_else(|| (at + 1, "this is no finding".to_owned()))?;
                let judgement = match above.take() {
                    None | Some((_, OPEN)) => None,
                    Some((_, said)) if said.starts_with("true: ") || said.starts_with("false: ") => {
                        Some(said.to_owned())
                    }
                    Some((line, _)) => {
                        return Err((line, "a judgement is `# true: why` or `# false: why`".to_owned()));
                    }
                };
                findings.push((finding, judgement));
            } else {
                above = None;
            }
        }
        findings.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(Self(findings))
    }

    /// The file as it is stored.
    pub(super) fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (finding, judgement) in &self.0 {
            text.push_str(&format!("\n# {}\n{finding}\n", judgement.as_deref().unwrap_or(OPEN)));
        }
        text
    }

    pub(super) fn judged(&self) -> impl Iterator<Item = (&Finding, Option<&str>)> {
        self.0.iter().map(|(finding, judgement)| (finding, judgement.as_deref()))
    }

    /// What is to be stored after a run over the chosen crates: its findings with the judgements of these, and the
    /// other crates as they were.
    pub(super) fn followed_by(&self, found: Vec<Finding>, chosen: impl Fn(&str) -> bool) -> Self {
        let mut judgements: HashMap<Key, VecDeque<&Option<String>>> = HashMap::new();
        for (finding, judgement) in &self.0 {
            judgements.entry(finding.key()).or_default().push_back(judgement);
        }
        let mut all: Vec<_> = self.0.iter().filter(|(f, _)| !chosen(&f.package)).cloned().collect();
        let mut found = found;
        found.sort();
        for finding in found {
            let judgement = judgements.get_mut(&finding.key()).and_then(VecDeque::pop_front);
            all.push((finding, judgement.cloned().flatten()));
        }
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self(all)
    }

    /// Lines with `-` for what is gone and `+` for what is new, in the order of the findings.
    pub(super) fn changes(&self, now: &Self) -> Vec<String> {
        let (mut old, mut new) = (self.0.iter().peekable(), now.0.iter().peekable());
        let mut changes = Vec::new();
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => return changes,
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some((a, _)), Some((b, _))) => a.cmp(b),
            };
            let gone = old.next_if(|_| order.is_le());
            let come = new.next_if(|_| order.is_ge());
            match (gone, come) {
                (Some((finding, _)), None) => changes.push(format!("- {finding}")),
                (None, Some((finding, _))) => changes.push(format!("+ {finding}")),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "a 1.0.0: src/a file.rs:3 warning[local_write]: a file: `x`";
    const B: &str = "b 1.2.2+spec-1.1.0: src/lib.rs:9 error[static_mut]: [a]: b";

    fn finding(text: &str) -> Finding {
        Finding::parse(text).expect("a finding")
    }

    #[test]
    fn what_is_stored_is_read_as_it_was() {
        let text = format!("{HEAD}\n# true: it is\n{A}\n\n# not judged\n{B}\n");
        let stored = Stored::parse(&text).expect("it is well formed");
        assert_eq!(stored.text(), text);
        let judged: Vec<_> = stored.judged().map(|(f, j)| (f.to_string(), j.is_some())).collect();
        assert_eq!(judged, [(A.to_owned(), true), (B.to_owned(), false)]);
        assert_eq!(Stored::parse("\n# perhaps\nx\n").expect_err("no finding").0, 3);
        assert_eq!(Stored::parse(&format!("\n# perhaps\n{A}\n")).expect_err("no judgement").0, 2);
    }

    #[test]
    fn a_judgement_outlives_a_new_version_a_new_line_and_other_words() {
        let stored = Stored::parse(&format!("# true: it is\n{A}\n")).expect("it is well formed");
        let later =
            finding(&A.replace("1.0.0", "1.1.0").replace(":3 ", ":30 ").replace("a file: ", "files: "));
        let now = stored.followed_by(vec![later.clone(), finding(B)], |_| true);
        assert_eq!(now.judged().collect::<Vec<_>>(), [(&later, Some("true: it is")), (&finding(B), None)]);
        assert_eq!(stored.changes(&now), [format!("- {A}"), format!("+ {later}"), format!("+ {B}")]);
        assert_eq!(now.changes(&now), [""; 0]);
    }

    #[test]
    fn crates_that_were_not_chosen_stay_as_they_are() {
        let stored = Stored::parse(&format!("# true: it is\n{A}\n# false: no\n{B}\n")).expect("well formed");
        let now = stored.followed_by(Vec::new(), |package| package == "b");
        assert_eq!(stored.changes(&now), [format!("- {B}")]);
    }
}
