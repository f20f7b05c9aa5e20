#![forbid(unsafe_code)]
//! The lints: what they ask the state map, and how they say what they found.
//!
//! A lint is one folder, `<group>/<lint>/`: its description and its check in `mod.rs`, its page in `lint.md`. It
//! sees the [`StateMap`] and nothing else: no disk, no configuration, no output, not the list of lints and no
//! other lint. What several lints ask in the same way stands in the modules beside the groups: `uses` (who
//! writes and reads a cell), `harmless` (what may change in memory and hurts nobody), `caching` (how a cache goes
//! stale), `lasting` (files that outlive the call), `made` (stores and databases), `channels` (who sends, who
//! receives), `work` (what code does outside of its process), `phrase` and `subject` (words).
//!
//! To add one: its folder, and a line in its group's slice.

mod caching;
mod channels;
mod disk;
mod examples;
mod harmless;
mod lasting;
mod lifecycle;
mod lint;
mod made;
mod memory;
mod phrase;
mod settle;
mod subject;
mod uses;
mod work;

pub use examples::{Example, examples};
pub use lint::{Fact, Findings, Lint};

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use twelve_diagnostics::Finding;
use twelve_trace::StateMap;

/// The groups, each with its lints.
static GROUPS: &[&[&Lint]] = &[memory::LINTS, disk::LINTS, lifecycle::LINTS];

/// All lints, by group, in the order of their pages.
pub fn all() -> impl Iterator<Item = &'static Lint> {
    GROUPS.iter().flat_map(|group| group.iter().copied())
}

/// What a run of all lints found.
#[derive(Debug, Default)]
pub struct Checked {
    /// The findings by place, then by lint; of the lints that speak of one fact only the most specific.
    pub findings: Vec<Finding>,
    /// The lints that panicked; the findings of the others stand.
    pub panics: Vec<LintPanic>,
}

/// A lint that panicked: a fault of ours, not of the program that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LintPanic {
    /// The lint.
    pub lint: &'static str,
    /// What the panic said.
    pub message: String,
}

/// Runs every lint over the map.
pub fn check(map: &StateMap<'_>) -> Checked {
    run(all(), map)
}

fn run(lints: impl Iterator<Item = &'static Lint>, map: &StateMap<'_>) -> Checked {
    let mut found = Vec::new();
    let mut panics = Vec::new();
    for lint in lints {
        let mut findings = Findings::default();
        // What a lint reported before it panicked is dropped with it: half of its answers say nothing.
        match catch_unwind(AssertUnwindSafe(|| (lint.check)(map, &mut findings))) {
            Ok(()) => found.extend(findings.0.into_iter().map(|(fact, mut finding)| {
                // Whether somebody calls a library while serving is not to be seen here.
                if map.library {
                    finding.level = finding.level.lowered();
                }
                (lint, fact, finding)
            })),
            Err(payload) => panics.push(LintPanic { lint: lint.name, message: message_of(&*payload) }),
        }
    }
    Checked { findings: settle::settle(found), panics }
}

fn message_of(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("a panic without a message")
        .to_owned()
}

#[cfg(test)]
mod tests;
