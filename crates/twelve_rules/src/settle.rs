//! One fact, one finding: where lints overlap, the most specific one speaks.
//!
//! Lints don't know each other, so that none has to be changed when one is added; what they share is the fact.

use crate::{Fact, Lint};
use std::cmp::Reverse;
use std::collections::HashSet;
use twelve_diagnostics::Finding;

/// Drops what a more specific lint says too, and puts the rest in order.
pub(crate) fn settle(mut found: Vec<(&'static Lint, Fact, Finding)>) -> Vec<Finding> {
    found.sort_by_key(|(lint, _, finding)| {
        (Reverse(lint.specificity), finding.primary.place, Reverse(finding.confidence), lint.name)
    });
    let mut facts = HashSet::new();
    found.retain(|(_, fact, _)| facts.insert(*fact));
    // A file that two targets compile has its items twice, and so its facts: they are one to who reads it.
    let mut places = HashSet::new();
    found.retain(|(_, fact, finding)| places.insert((std::mem::discriminant(fact), finding.primary.place)));
    let mut findings: Vec<Finding> = found.into_iter().map(|(_, _, finding)| finding).collect();
    findings.sort_by(|a, b| (a.primary.place, a.lint).cmp(&(b.primary.place, b.lint)));
    findings
}
