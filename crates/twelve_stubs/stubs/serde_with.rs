//! package = "serde_with", version = ">=1, <4"
// The attributes, and what they name most in their arguments.

pub use serde_with_macros::*;

pub struct DisplayFromStr;
pub struct Same;
pub struct NoneAsEmptyString;
pub struct DurationSeconds<FORMAT, STRICTNESS>(FORMAT, STRICTNESS);
pub struct TimestampSeconds<FORMAT, STRICTNESS>(FORMAT, STRICTNESS);
