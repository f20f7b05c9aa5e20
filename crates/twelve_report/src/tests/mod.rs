//! Snapshots of the renderers on hand-built reports, and loops that try to break them.

mod build;
mod cargo_json;
mod hostile;
mod map;
mod snapshots;
