//! package = "diesel-derive-enum", version = ">=1, <3"

pub trait DbEnum {}
