//! The fixture services are programs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs `cargo check --locked` in each folder of `fixtures`; answers which passed.
pub(crate) fn check(target_dir: &Path) -> Result<String, String> {
    let target_dir = std::path::absolute(target_dir).map_err(|e| e.to_string())?;
    let entries = std::fs::read_dir("fixtures").map_err(|e| format!("fixtures: {e}"))?;
    let mut folders: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    folders.retain(|f| f.join("Cargo.toml").is_file());
    folders.sort();
    if folders.is_empty() {
        return Err("there is no package below fixtures".to_owned());
    }
    let mut passed = String::new();
    for folder in folders {
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).map_err(|e| e.to_string())?;
        if let Some((_, why)) = manifest.split_once("not-compiled = ") {
            let why = why.lines().next().unwrap_or_default();
            writeln!(passed, "{} is not compiled: {why}", folder.display()).expect("a string takes all");
            continue;
        }
        let status = Command::new("cargo")
            .args(["check", "--locked", "--workspace", "--all-targets"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", &target_dir)
            .status()
            .map_err(|e| format!("cargo: {e}"))?;
        if !status.success() {
            return Err(format!("{} does not compile", folder.display()));
        }
        writeln!(passed, "{} compiles", folder.display()).expect("a string takes all");
    }
    Ok(passed)
}
