//! Local files that a later request or job relies on.

mod embedded_database;
mod local_upload;
mod local_write;

use crate::Lint;

/// The lints of this group.
pub(crate) static LINTS: &[&Lint] = &[&local_upload::LINT, &local_write::LINT, &embedded_database::LINT];
