//! `cargo xtask stubs`: whether what the stubs say is so.
//!
//! Each stub is compared with the sources of the lowest and of the newest published version that its head claims.
//! A name is wrong when it stands in neither, nor in a version between, or takes other arguments in one of them. A stub may have what only some
//! of its versions have: nobody calls what their version lacks; nor does it matter there how many parameters a type
//! has. How much that is tells whether the range claims too much.
//!
//! What cannot be had of one crate is said of its stub, and the others are checked all the same.

mod compare;
mod registry;
mod sources;
#[cfg(test)]
mod tests;
mod world;

pub(crate) use registry::Registry;

use compare::{Fault, Outcome, compare};
use rayon::prelude::*;
use semver::Version;
use sources::Sources;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use twelve_stubs::Header;
use world::World;

/// Checks the stubs of these packages, or all, and prints what each came to, in the order of the files, as soon as
/// it is known. The summary, and whether no name is wrong.
pub(crate) fn check(
    folder: &Path,
    packages: &[String],
    ends: bool,
    threads: Option<usize>,
) -> Result<(String, bool), String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "rs"));
    files.sort();
    let mut stubs = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let header = Header::parse(&text).map_err(|e| format!("{}: {e}", file.display()))?;
        // The standard library is not published.
        let asked = packages.is_empty() || packages.contains(&header.package);
        if asked && header.package != "std" {
            stubs.push(Stub { file, text, header });
        }
    }
    let sources = Sources::new(Registry::new()?);
    let printer = Mutex::new(Printer::default());
    let tallies: Vec<(String, Tally)> = twelve_lower::in_big_stack_pool(threads, || {
        // One by one, so that neighbours, which often have crates in common, are not far from each other.
        let work = stubs.par_iter().enumerate().with_max_len(1);
        let done = work.map(|(at, stub)| {
            let done = catch_unwind(AssertUnwindSafe(|| one(stub, &sources, ends)));
            let (text, tally) = done.unwrap_or_else(|_| {
                let text = format!("{}: not checked: the check itself broke down\n", stub.name());
                (text, Tally { absent: true, ..Tally::default() })
            });
            printer.lock().unwrap_or_else(PoisonError::into_inner).put(at, text);
            (stub.name(), tally)
        });
        done.collect()
    });
    Ok((summary(&tallies), tallies.iter().all(|(_, t)| t.wrong == 0)))
}

struct Stub {
    file: PathBuf,
    text: String,
    header: Header,
}

impl Stub {
    fn name(&self) -> String {
        self.file.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// Prints texts in their order, each as soon as those before it are there.
#[derive(Default)]
struct Printer {
    next: usize,
    waiting: BTreeMap<usize, String>,
}

impl Printer {
    fn put(&mut self, at: usize, text: String) {
        self.waiting.insert(at, text);
        let mut out = std::io::stdout().lock();
        while let Some(text) = self.waiting.remove(&self.next) {
            self.next += 1;
            // Nobody reads any more: the exit code still tells.
            let _ = out.write_all(text.as_bytes());
        }
        let _ = out.flush();
    }
}

/// What came of one stub, in numbers.
#[derive(Default)]
struct Tally {
    versions: usize,
    names: usize,
    wrong: usize,
    /// Whether some version could not be had.
    absent: bool,
}

fn summary(tallies: &[(String, Tally)]) -> String {
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(|(_, t)| of(t)).sum::<usize>();
    let named = |of: fn(&Tally) -> bool| {
        let names: Vec<&str> = tallies.iter().filter(|(_, t)| of(t)).map(|(n, _)| n.as_str()).collect();
        if names.is_empty() { "none".to_owned() } else { format!("{} ({})", names.len(), names.join(" ")) }
    };
    format!(
        "{} stubs, {} versions, {} names, {} differences; stubs that differ: {}; not had: {}\n",
        tallies.len(),
        sum(|t| t.versions),
        sum(|t| t.names),
        sum(|t| t.wrong),
        named(|t| t.wrong > 0),
        named(|t| t.absent),
    )
}

/// One stub: the text to print, and the numbers.
fn one(stub: &Stub, sources: &Sources, ends: bool) -> (String, Tally) {
    let (mut out, mut tally) = (String::new(), Tally::default());
    let name = stub.name();
    let (low, high) = match sources.registry.ends(&stub.header.package, &stub.header.version) {
        Ok(ends) => ends,
        Err(error) => {
            let _ = writeln!(out, "{name}: not checked: {error}");
            return (out, Tally { absent: true, ..tally });
        }
    };
    let mut outcomes: Vec<(Version, Outcome)> = Vec::new();
    let versions = if low == high { vec![low] } else { vec![low, high] };
    for version in versions {
        match with(stub, &version, sources) {
            Ok(outcome) => outcomes.push((version, outcome)),
            Err(error) => {
                let _ = writeln!(out, "{name} {version}: not checked: {error}");
                tally.absent = true;
            }
        }
    }
    let between = between(stub, &outcomes, sources);
    let mut lines = String::new();
    for (version, outcome) in &outcomes {
        let others: Vec<&Outcome> = outcomes.iter().filter(|(v, _)| v != version).map(|(_, o)| o).collect();
        let (mut wrong, mut only, mut unseen) = (0, 0, 0);
        for finding in &outcome.findings {
            // Whether another end has it as the stub says.
            let elsewhere = others.iter().any(|o| {
                let mut same = o.findings.iter().filter(|f| f.line == finding.line && f.name == finding.name);
                same.all(|f| matches!(f.fault, Fault::NotSeen | Fault::Differs))
            });
            let elsewhere = elsewhere || between.contains(&(finding.line, finding.name.clone()));
            let shown = match finding.fault {
                Fault::NotSeen => {
                    unseen += 1;
                    if ends { Some("not seen: ") } else { None }
                }
                Fault::Missing | Fault::Shape if elsewhere => {
                    only += 1;
                    if ends { Some("at this end: ") } else { None }
                }
                _ => {
                    wrong += 1;
                    Some("")
                }
            };
            if let Some(shown) = shown {
                let (line, name, what) = (finding.line, &finding.name, &finding.what);
                let _ = writeln!(lines, "{}:{line}: {version}: {shown}{name} {what}", stub.file.display());
            }
        }
        let names = outcome.names;
        let verdict = if wrong == 0 { "ok".to_owned() } else { format!("{wrong} wrong") };
        let _ = writeln!(
            out,
            "{name} {version}: {verdict}, of {names} names {only} not at this end, {unseen} not seen"
        );
        tally.versions += 1;
        tally.names += names;
        tally.wrong += wrong;
    }
    out.push_str(&lines);
    (out, tally)
}

/// Of the names that no end has, those that a version between them has.
fn between(stub: &Stub, ends: &[(Version, Outcome)], sources: &Sources) -> HashSet<(usize, String)> {
    let amiss = |outcome: &Outcome| -> HashSet<(usize, String)> {
        let bad = outcome.findings.iter().filter(|f| matches!(f.fault, Fault::Missing | Fault::Shape));
        bad.map(|f| (f.line, f.name.clone())).collect()
    };
    let Some((_, first)) = ends.first() else { return HashSet::new() };
    let mut wanted = amiss(first);
    wanted.retain(|name| ends.iter().all(|(_, outcome)| amiss(outcome).contains(name)));
    let mut found = HashSet::new();
    for version in sources.registry.between(&stub.header.package, &stub.header.version).iter().rev() {
        if wanted.is_empty() {
            break;
        }
        // What cannot be had tells nothing, and the ends are what the run is about.
        let Ok(outcome) = with(stub, version, sources) else { continue };
        let missing = amiss(&outcome);
        // A name below one that is missing is not looked for.
        let looked_for = |name: &str| {
            !missing.iter().any(|(_, m)| {
                name.len() > m.len() && name.starts_with(&**m) && name[m.len()..].starts_with("::")
            })
        };
        let there: Vec<_> =
            wanted.iter().filter(|n| !missing.contains(*n) && looked_for(&n.1)).cloned().collect();
        for name in there {
            wanted.remove(&name);
            found.insert(name);
        }
    }
    found
}

/// One stub with one version of its crate.
fn with(stub: &Stub, version: &Version, sources: &Sources) -> Result<Outcome, String> {
    let folder = sources.registry.sources(&stub.header.package, version)?;
    let mut real = World::new(Some(sources));
    let root = real.add_folder(&folder)?;
    let mut known = World::new(None);
    let stub_root = known.add_text(&stub.header.lib_name(), &stub.text);
    Ok(compare(&stub.text, &mut known, stub_root, &mut real, root))
}
