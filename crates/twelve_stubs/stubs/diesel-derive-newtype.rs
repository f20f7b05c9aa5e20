//! package = "diesel-derive-newtype", version = ">=0.1, <3"

pub trait DieselNewType {}
