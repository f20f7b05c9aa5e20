//! The lints of cargo-twelve-lint.
