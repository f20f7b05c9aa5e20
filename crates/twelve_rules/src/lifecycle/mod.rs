//! What a restart or a second copy does to work in progress.

mod in_process_scheduler;

use crate::Lint;

/// The lints of this group.
pub(crate) static LINTS: &[&Lint] = &[&in_process_scheduler::LINT];
