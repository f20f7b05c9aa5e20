//! package = "thiserror", version = ">=1, <3"

pub use thiserror_impl::Error;
