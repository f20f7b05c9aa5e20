//! Process memory that a later request or job relies on.

mod ephemeral_key;
mod memory_database;
mod memory_session_store;
mod mutable_global;
mod process_env_mutation;
mod session_map;
mod shared_mutable_state;
mod static_mut;

use crate::Lint;

/// The lints of this group.
pub(crate) static LINTS: &[&Lint] = &[
    &static_mut::LINT,
    &mutable_global::LINT,
    &shared_mutable_state::LINT,
    &session_map::LINT,
    &memory_session_store::LINT,
    &memory_database::LINT,
    &ephemeral_key::LINT,
    &process_env_mutation::LINT,
];
