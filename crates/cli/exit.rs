//! What the exit code says.

use std::process::{ExitCode, Termination};

/// How a run ended, as scripts and CI see it.
///
/// | code | meaning |
/// | --- | --- |
/// | 0 | nothing was found at the level `deny` (warnings don't fail a run) |
/// | 1 | something was found at the level `deny` |
/// | 2 | the tool could not do its work: bad arguments or configuration, no package, nothing readable, a bug |
///
/// With 2, nothing was written to standard output. `--exit-zero` turns 1 into 0, never 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Nothing at the level `deny`.
    Clean = 0,
    /// At least one finding at the level `deny`.
    Found = 1,
    /// The tool could not do its work.
    Failed = 2,
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}
