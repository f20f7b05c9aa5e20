//! Running the binary.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a run left behind.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs the linter in a folder, as cargo does.
pub(crate) fn lint(folder: &Path, args: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-twelve-lint"))
        .arg("twelve-lint")
        .args(args)
        .current_dir(folder)
        .env_remove("CARGO_TERM_COLOR")
        .env_remove("CARGO_BUILD_WARNINGS")
        .env("NO_COLOR", "1")
        .output()
        .expect("the binary runs");
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("the errors are UTF-8"),
    }
}

/// The folder of the fixture services.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// `file:line lint` of every finding, sorted, from the short format.
pub(crate) fn places(short: &str) -> Vec<String> {
    let mut places: Vec<String> = short.lines().filter_map(place).collect();
    places.sort();
    places
}

fn place(line: &str) -> Option<String> {
    let (at, rest) = line.split_once(": ")?;
    let mut at = at.rsplitn(3, ':');
    let (_, line, file) = (at.next()?, at.next()?, at.next()?);
    let (_, lint) = rest.split_once("[twelve::")?;
    let (lint, _) = lint.split_once(']')?;
    Some(format!("{file}:{line} {lint}"))
}

/// `file:line lint` of every marker `//~ lint` in the sources of a folder, sorted.
pub(crate) fn markers(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(&at).expect("the folder can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && path.file_name().is_some_and(|n| n != "target") {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
                let text = std::fs::read_to_string(&path).expect("a source");
                for (i, line) in text.lines().enumerate() {
                    let Some((_, lints)) = line.split_once("//~") else { continue };
                    found.extend(lints.split_whitespace().map(|l| format!("{name}:{} {l}", i + 1)));
                }
            }
        }
    }
    found.sort();
    found
}

/// What differs, line by line: `-` is expected and missing, `+` is there and not expected.
pub(crate) fn difference(expected: &[String], found: &[String]) -> String {
    let mut out = String::new();
    for line in expected.iter().filter(|e| !found.contains(e)) {
        writeln!(out, "- {line}").expect("a string takes all");
    }
    for line in found.iter().filter(|f| !expected.contains(f)) {
        writeln!(out, "+ {line}").expect("a string takes all");
    }
    out
}

/// A package in a folder of its own, from pairs of file and text.
pub(crate) fn package(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    folder
}
