//! `cargo xtask published`: what the linter says about published crates, and whether that is what it said before.
//!
//! The crates are the dependencies of two manifests, exact to the version, and their lock files hold the checksums.
//! Cargo downloads and unpacks them; nothing of them is built or run. Each is linted by a process of its own, so that
//! one which brings the linter down is known by its name and costs the others nothing.

mod one;
mod stored;

pub(crate) use one::one;

use crate::stubs::Registry;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};
use stored::{Finding, Stored};

/// The folders with a manifest each, named after what it lists. Two, because the dependencies of all do not fit into
/// one lock file.
const LISTS: [&str; 2] = ["libraries", "tools"];

/// The stored findings with their judgements.
const STORED: &str = "findings.txt";

/// What is downloaded besides the crates themselves depends on the platform; the crates do not.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// What to do about a lock file that lacks something.
const UPDATE: &str = "after a change of the manifest, run `cargo update --workspace` in its folder";

/// The rate of findings is told for so many lines.
const LINES: usize = 20_000;

/// A crate of the lists, with its sources.
struct Published {
    name: String,
    version: String,
    folder: PathBuf,
}

/// Lints the crates of these names, or all, and compares with what is stored below `folder`, or stores it. The text
/// to print, and whether all is as it was, every finding is judged and no crate failed.
pub(crate) fn published(folder: &Path, names: &[String], bless: bool) -> Result<(String, bool), String> {
    let start = Instant::now();
    let mut counts = Vec::new();
    let mut crates = Vec::new();
    for list in LISTS {
        let listed = download(&folder.join(list))?;
        counts.push(format!("{} {list}", listed.len()));
        crates.extend(listed);
    }
    crates.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    if let Some(name) = names.iter().find(|n| !crates.iter().any(|c| c.name == **n)) {
        return Err(format!("`{name}` is not in a manifest below {}", folder.display()));
    }
    let chosen = |name: &str| names.is_empty() || names.iter().any(|n| n == name);
    crates.retain(|c| chosen(&c.name));
    if !names.is_empty() {
        counts = names.to_vec();
    }

    let path = folder.join(STORED);
    let before = Stored::read(&path)?;
    let linting = Instant::now();
    let all = lint_all(&crates);
    let linting = linting.elapsed();
    // Of a crate that failed it is not known what would be found.
    let linted = |name: &str| chosen(name) && !all.failures.iter().any(|(failed, _)| failed == name);
    let now = before.followed_by(all.findings, linted);

    let mut out = String::new();
    for (_, failure) in &all.failures {
        let _ = writeln!(out, "FAILED {failure}");
    }
    if bless {
        fs::write(&path, now.text()).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    let changes = before.changes(&now);
    for change in &changes {
        let _ = writeln!(out, "{change}");
    }
    let findings: Vec<_> = now.judged().filter(|(f, _)| chosen(&f.package)).collect();
    let of = |word: &str| findings.iter().filter(|(_, j)| j.is_some_and(|j| j.starts_with(word))).count();
    let (sound, unsound) = (of("true: "), of("false: "));
    let open = findings.len() - sound - unsound;
    let _ = writeln!(out, "crates      {} ({})", crates.len(), counts.join(", "));
    let _ =
        writeln!(out, "files       {}, and {} that could not be read as they stand", all.files, all.unread);
    let _ = writeln!(out, "lines       {}", all.lines);
    let _ = writeln!(
        out,
        "findings    {}: {sound} true, {unsound} false, {open} not judged; {} in {LINES} lines",
        findings.len(),
        rate(findings.len(), all.lines)
    );
    let _ = writeln!(out, "changes     {}{}", changes.len(), if bless { ", stored" } else { "" });
    let _ = writeln!(out, "failures    {}, panics included", all.failures.len());
    let (slowest, longest) = all.slowest;
    let _ = writeln!(
        out,
        "time        {:.0} s, of which {:.0} s for the linter; the longest is {slowest} with {:.1} s",
        start.elapsed().as_secs_f64(),
        linting.as_secs_f64(),
        longest.as_secs_f64()
    );
    let same = bless || changes.is_empty();
    if !same {
        let _ = writeln!(out, "\nto store this as the new result: cargo xtask published --bless");
    }
    if open > 0 {
        let _ = writeln!(
            out,
            "\nto judge a finding, read the source and write `# true: why` or `# false: why` above it in {}",
            path.display()
        );
    }
    Ok((out, same && open == 0 && all.failures.is_empty()))
}

/// What all runs gave together.
#[derive(Default)]
struct All {
    findings: Vec<Finding>,
    /// The names of the crates that could not be linted, each with a line that says why.
    failures: Vec<(String, String)>,
    files: usize,
    lines: usize,
    unread: usize,
    slowest: (String, Duration),
}

fn lint_all(crates: &[Published]) -> All {
    let mut all = All::default();
    for (at, published) in crates.iter().enumerate() {
        let title = format!("{} {}", published.name, published.version);
        progress(&format!("{}/{} {title}", at + 1, crates.len()));
        let start = Instant::now();
        match lint(published) {
            Ok(run) => {
                all.findings.extend(run.findings);
                all.files += run.files;
                all.lines += run.lines;
                all.unread += run.unread;
            }
            Err(error) => all.failures.push((published.name.clone(), format!("{title}: {error}"))),
        }
        if start.elapsed() > all.slowest.1 {
            all.slowest = (title, start.elapsed());
        }
    }
    all
}

/// Lints one crate in a process of its own.
fn lint(published: &Published) -> Result<one::Run, String> {
    let program = env::current_exe().map_err(|e| format!("this program's own path: {e}"))?;
    let mut command = Command::new(program);
    command.arg("published-one").arg(&published.folder).stdin(Stdio::null()).env("RUST_BACKTRACE", "0");
    let done = command.output().map_err(|e| format!("the linter does not start: {e}"))?;
    if done.status.success() {
        return one::Run::read(&published.name, &published.version, &done.stdout);
    }
    let said = String::from_utf8_lossy(&done.stderr);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    Err(format!("{} {said}", done.status))
}

/// Has cargo download what a manifest and its lock file name; the crates of the manifest.
fn download(folder: &Path) -> Result<Vec<Published>, String> {
    let manifest = folder.join("Cargo.toml");
    let listed = listed(&manifest, &folder.join("Cargo.lock"))?;
    progress(&format!("downloading what {} lists", manifest.display()));
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["fetch", "--locked", "--color=never", "--target", PLATFORM, "--manifest-path"]);
    command.arg(&manifest).stdin(Stdio::null());
    let done = command.output().map_err(|e| format!("cargo fetch: {e}"))?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr);
        let from = said.find("error").unwrap_or_default();
        return Err(format!(
            "cargo fetch of {}: {}\nit needs the network the first time, and the lock file up to date: {UPDATE}",
            manifest.display(),
            said[from..].trim_end()
        ));
    }
    let registry = Registry::new()?;
    let mut crates = Vec::new();
    for (name, version) in listed {
        let folder = registry.folder_of(&name, &version);
        let folder = folder.ok_or_else(|| format!("cargo has not unpacked {name} {version}"))?;
        crates.push(Published { name, version, folder });
    }
    Ok(crates)
}

/// The dependencies of a manifest, with their whole versions, such as `1.1.2+spec-1.1.0`, from the lock file.
fn listed(manifest: &Path, lock: &Path) -> Result<Vec<(String, String)>, String> {
    let read = |path: &Path| -> Result<toml::Table, String> {
        let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        text.parse().map_err(|e| format!("{}: {e}", path.display()))
    };
    let (table, locked) = (read(manifest)?, read(lock)?);
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in locked.get("package").and_then(toml::Value::as_array).into_iter().flatten() {
        let word = |key| package.get(key).and_then(toml::Value::as_str);
        if let (Some(name), Some(version)) = (word("name"), word("version")) {
            versions.entry(name).or_default().push(version);
        }
    }
    let mut crates = Vec::new();
    let dependencies = table.get("dependencies").and_then(toml::Value::as_table);
    for (name, value) in dependencies.into_iter().flatten() {
        let exact = value.get("version").and_then(toml::Value::as_str).and_then(|v| v.strip_prefix('='));
        let exact = exact.ok_or_else(|| format!("{}: {name} has no version with `=`", manifest.display()))?;
        let locked = versions.get(name.as_str()).into_iter().flatten();
        let whole = locked.copied().find(|v| v.split('+').next() == Some(exact));
        let whole = whole.ok_or_else(|| format!("{} has no {name} {exact}: {UPDATE}", lock.display()))?;
        crates.push((name.clone(), whole.to_owned()));
    }
    if crates.is_empty() {
        return Err(format!("{} lists no crate", manifest.display()));
    }
    Ok(crates)
}

/// Findings for every `LINES` lines, with two digits.
fn rate(findings: usize, lines: usize) -> String {
    format!("{:.2}", findings as f64 * LINES as f64 / lines.max(1) as f64)
}

/// It takes minutes; whoever waits wants to see that it moves.
fn progress(text: &str) {
    let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("  {text}\n").as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifests_and_their_lock_files_agree() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("published");
        let mut names = Vec::new();
        for list in LISTS {
            let folder = root.join(list);
            let crates = listed(&folder.join("Cargo.toml"), &folder.join("Cargo.lock")).expect("pinned");
            names.extend(crates.into_iter().map(|(name, _)| name));
        }
        assert!(names.len() >= 100, "{}", names.len());
        names.sort();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "a crate is listed once");
    }

    #[test]
    fn every_stored_finding_is_judged() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("published").join(STORED);
        let stored = Stored::read(&path).expect("the stored findings");
        let open: Vec<String> =
            stored.judged().filter(|(_, j)| j.is_none()).map(|(f, _)| f.to_string()).collect();
        assert_eq!(open, [""; 0]);
        assert_eq!(
            stored.text(),
            fs::read_to_string(&path).expect("it"),
            "it is in the form that `--bless` gives"
        );
    }
}
