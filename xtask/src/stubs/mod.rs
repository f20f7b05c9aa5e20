//! `cargo xtask stubs`: whether what the stubs say is so.
//!
//! Each stub is compared with the sources of the lowest and of the newest published version that its head claims.
//! A name is wrong when it stands in neither, or is something else in one of them. A stub may have what only some
//! of its versions have: nobody calls what their version lacks. How much that is tells whether the range claims
//! too much.

mod compare;
mod registry;
#[cfg(test)]
mod tests;
mod world;

pub(crate) use registry::Registry;

use compare::{Fault, Outcome, compare};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use twelve_stubs::Header;
use world::World;

/// Checks the stubs of these packages, or all. The text to print, and whether no name is wrong.
pub(crate) fn check(folder: &Path, packages: &[String], ends: bool) -> Result<(String, bool), String> {
    twelve_lower::in_big_stack_pool(Some(1), || check_here(folder, packages, ends))
}

fn check_here(folder: &Path, packages: &[String], ends: bool) -> Result<(String, bool), String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "rs"));
    files.sort();
    let mut registry = Registry::new()?;
    let mut out = String::new();
    let (mut good, mut bad, mut absent) = (0, 0, Vec::new());
    for file in files {
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let header = Header::parse(&text).map_err(|e| format!("{}: {e}", file.display()))?;
        if !packages.is_empty() && !packages.contains(&header.package) {
            continue;
        }
        match one(&file, &text, &header, &mut registry, ends, &mut out) {
            Ok(true) => good += 1,
            Ok(false) => bad += 1,
            Err(error) => {
                let _ = writeln!(out, "{}: not checked: {error}", file.display());
                absent.push(header.package);
            }
        }
        eprint_progress(&header_name(&file));
    }
    let _ = writeln!(out, "{good} stubs ok, {bad} wrong, {} not checked: {}", absent.len(), absent.join(" "));
    Ok((out, bad == 0))
}

fn header_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// It takes minutes; whoever waits wants to see that it moves.
fn eprint_progress(name: &str) {
    let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("  {name}\n").as_bytes());
}

/// One stub. Whether no name of it is wrong.
fn one(
    file: &Path,
    text: &str,
    header: &Header,
    registry: &mut Registry,
    ends: bool,
    out: &mut String,
) -> Result<bool, String> {
    if header.package == "std" {
        return Err("it is not published".to_owned());
    }
    let (low, high) = registry.ends(&header.package, &header.version)?;
    let mut outcomes = Vec::new();
    let versions = if low == high { vec![low] } else { vec![low, high] };
    for version in &versions {
        let folder = registry.sources(&header.package, version)?;
        let mut stub = World::new(None);
        let stub_root = stub.add_text(&header.lib_name(), text);
        let mut real = World::new(Some(registry));
        let root = real.add_folder(&folder)?;
        outcomes.push(compare(text, &mut stub, stub_root, &mut real, root));
    }
    let mut fine = true;
    let mut lines = String::new();
    for (at, (version, outcome)) in versions.iter().zip(&outcomes).enumerate() {
        let others: Vec<&Outcome> =
            outcomes.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, o)| o).collect();
        let (mut wrong, mut only, mut unseen) = (0, 0, 0);
        for finding in &outcome.findings {
            let absent = |o: &Outcome| {
                let mut same = o.findings.iter().filter(|f| f.line == finding.line && f.name == finding.name);
                same.any(|f| f.fault != Fault::Differs)
            };
            let elsewhere = others.iter().any(|o| !absent(o));
            let shown = match finding.fault {
                Fault::NotSeen => {
                    unseen += 1;
                    if ends { Some("not seen: ") } else { None }
                }
                Fault::Missing if elsewhere => {
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
                let _ = writeln!(lines, "{}:{line}: {version}: {shown}{name} {what}", file.display());
            }
        }
        fine &= wrong == 0;
        let verdict = if wrong == 0 { "ok".to_owned() } else { format!("{wrong} wrong") };
        let names = outcome.names;
        let _ = writeln!(
            out,
            "{} {version}: {verdict}, of {names} names {only} not at this end, {unseen} not seen",
            header_name(file)
        );
    }
    out.push_str(&lines);
    Ok(fine)
}
