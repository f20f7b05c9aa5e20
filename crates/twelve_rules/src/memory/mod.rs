//! Process memory that a later request or job relies on.

mod connection_registry;
mod detached_task;
mod ephemeral_key;
mod local_lock;
mod local_sequence;
mod memory_cache;
mod memory_database;
mod memory_pubsub;
mod memory_queue;
mod memory_rate_limit;
mod memory_session_store;
mod mutable_global;
mod process_env_mutation;
mod session_map;
mod shared_mutable_state;
mod static_mut;
mod thread_local_state;

use crate::Lint;

/// The lints of this group.
pub(crate) static LINTS: &[&Lint] = &[
    &static_mut::LINT,
    &mutable_global::LINT,
    &thread_local_state::LINT,
    &shared_mutable_state::LINT,
    &session_map::LINT,
    &memory_session_store::LINT,
    &memory_cache::LINT,
    &memory_rate_limit::LINT,
    &memory_queue::LINT,
    &detached_task::LINT,
    &memory_pubsub::LINT,
    &connection_registry::LINT,
    &memory_database::LINT,
    &local_lock::LINT,
    &local_sequence::LINT,
    &ephemeral_key::LINT,
    &process_env_mutation::LINT,
];
