//! package = "crossbeam", version = ">=0.7, <0.9"

pub use crossbeam_channel as channel;
pub use crossbeam_channel::select;
pub use crossbeam_queue as queue;
pub use crossbeam_utils::{atomic, sync};

pub mod utils {
    pub use crossbeam_utils::CachePadded;
}
