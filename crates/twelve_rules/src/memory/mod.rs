//! Process memory that a later request or job relies on.

mod connection_registry;
mod detached_task;
mod memory_pubsub;
mod memory_queue;
mod mutable_global;
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
    &connection_registry::LINT,
    &memory_pubsub::LINT,
    &memory_queue::LINT,
    &detached_task::LINT,
];
