//! Process memory that a later request or job relies on.

mod mutable_global;
mod session_map;
mod shared_mutable_state;
mod static_mut;

use crate::Lint;

/// The lints of this group.
pub(crate) static LINTS: &[&Lint] =
    &[&static_mut::LINT, &mutable_global::LINT, &shared_mutable_state::LINT, &session_map::LINT];
