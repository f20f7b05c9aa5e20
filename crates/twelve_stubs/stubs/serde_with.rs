//! package = "serde_with", version = ">=1, <4"
// The attributes; what they name in their arguments is left out.

pub use serde_with_macros::*;
