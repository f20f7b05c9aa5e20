//! One crate in a process of its own: what the child writes and the parent reads.

use super::stored::Finding;
use serde_json::{Value, json};
use std::path::Path;
use twelve_engine::{Settings, run};

/// What a run gave.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Run {
    pub(super) findings: Vec<Finding>,
    pub(super) files: usize,
    pub(super) lines: usize,
    /// Files and parts of them that could not be read as they stand.
    pub(super) unread: usize,
}

/// Lints the package in a folder as `cargo twelve-lint` without arguments does; the run as a line of JSON.
pub(crate) fn one(folder: &Path) -> Result<String, String> {
    let report = run(&Settings::new(folder)).map_err(|e| e.to_string())?;
    let mut findings = Vec::new();
    for finding in &report.findings {
        let place = finding.primary.place;
        let file = report.sources.file(place.file);
        findings.push(json!({
            "file": file.name,
            "line": file.line_column(place.range.start).line,
            "level": finding.level.as_str(),
            "lint": finding.lint,
            "message": finding.message,
        }));
    }
    let coverage = &report.coverage;
    let run = json!({
        "findings": findings,
        "files": coverage.files,
        "lines": coverage.lines,
        "unread": coverage.unread.len(),
    });
    Ok(format!("{run}\n"))
}

impl Run {
    /// What `one` has written about a crate.
    pub(super) fn read(package: &str, version: &str, text: &[u8]) -> Result<Self, String> {
        let value: Value =
            serde_json::from_slice(text).map_err(|e| format!("the linter's answer is no JSON: {e}"))?;
        let number = |key: &str| value[key].as_u64().map(|n| n as usize);
        let list = value["findings"].as_array();
        let findings = list.into_iter().flatten().map(|f| {
            Some(Finding {
                package: package.to_owned(),
                version: version.to_owned(),
                file: f["file"].as_str()?.to_owned(),
                line: u32::try_from(f["line"].as_u64()?).ok()?,
                level: f["level"].as_str()?.to_owned(),
                lint: f["lint"].as_str()?.to_owned(),
                message: f["message"].as_str()?.to_owned(),
            })
        });
        let run = || {
            Some(Self {
                findings: findings.collect::<Option<_>>()?,
                files: number("files")?,
                lines: number("lines")?,
                unread: number("unread")?,
            })
        };
        run().ok_or_else(|| "the linter's answer lacks a part".to_owned())
    }
}
