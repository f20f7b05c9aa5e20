//! package = "num_cpus", version = ">=1, <2"

pub fn get() -> usize {}
pub fn get_physical() -> usize {}
