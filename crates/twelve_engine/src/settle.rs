//! From findings to a report: levels, order, what is counted.

use crate::error::EngineError;
use crate::settings::Settings;
use twelve_diagnostics::{Finding, Level};
use twelve_source::SourceStore;

/// A lint as users see it listed.
#[derive(Debug, Clone)]
pub struct LintInfo {
    /// The name, without `twelve::`.
    pub name: &'static str,
    /// The group.
    pub group: &'static str,
    /// The level it has unless a finding or a setting says otherwise.
    pub level: Level,
    /// What it finds, as a lower-case phrase.
    pub summary: &'static str,
    /// Its page, in Markdown.
    pub page: &'static str,
}

/// All lints.
pub fn lints() -> Vec<LintInfo> {
    twelve_rules::all()
        .map(|l| LintInfo { name: l.name, group: l.group, level: l.level, summary: l.summary, page: l.docs })
        .collect()
}

/// What `-A`, `-W`, `-D` say, resolved.
pub(crate) struct Levels {
    /// Lint or group, and level, in the order given.
    overrides: Vec<(String, Level)>,
    deny_warnings: bool,
}

impl Levels {
    pub(crate) fn new(settings: &Settings) -> Result<Self, EngineError> {
        let lints = lints();
        let mut levels = Self { overrides: Vec::new(), deny_warnings: settings.deny_warnings };
        for over in &settings.levels {
            let name = over.name.strip_prefix("twelve::").unwrap_or(&over.name).replace('-', "_");
            if name == "warnings" {
                levels.deny_warnings = over.level == Level::Deny;
                continue;
            }
            if !lints.iter().any(|l| l.name == name || l.group == name) && name != "all" {
                let names = lints.iter().flat_map(|l| [l.name, l.group]);
                let nearest = names
                    .map(|n| (strsim::sorensen_dice(n, &name), n))
                    .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
                    .filter(|(s, _)| *s > 0.5)
                    .map(|(_, n)| format!("twelve::{n}"));
                return Err(EngineError::UnknownLint { given: over.name.clone(), nearest });
            }
            levels.overrides.push((name, over.level));
        }
        Ok(levels)
    }

    /// The level that a finding is reported at.
    fn of(&self, finding: &Finding, group: &str) -> Level {
        let names = |name: &str| name == finding.lint || name == group || name == "all";
        let over = self.overrides.iter().rev().find(|(n, _)| names(n)).map(|(_, l)| *l);
        match over.unwrap_or(finding.level) {
            Level::Warn if self.deny_warnings => Level::Deny,
            level => level,
        }
    }

    /// Sets the levels, leaves out what is allowed, and sorts by file, place and lint.
    pub(crate) fn settle(
        &self,
        settings: &Settings,
        findings: Vec<Finding>,
        sources: &SourceStore,
    ) -> Vec<Finding> {
        let lints = lints();
        let mut kept: Vec<Finding> = findings
            .into_iter()
            .filter(|f| f.confidence >= settings.confidence)
            .filter_map(|mut f| {
                let group = lints.iter().find(|l| l.name == f.lint).map_or("", |l| l.group);
                f.level = self.of(&f, group);
                (f.level > Level::Allow).then_some(f)
            })
            .collect();
        kept.sort_by(|a, b| {
            let key = |f: &Finding| (&sources.file(f.primary.place.file).name, f.primary.place.range, f.lint);
            let ((an, ar, al), (bn, br, bl)) = (key(a), key(b));
            an.cmp(bn).then(ar.cmp(&br)).then(al.cmp(bl))
        });
        kept
    }
}
