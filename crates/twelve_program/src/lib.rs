//! Names, types and calls across files and crates, for cargo-twelve-lint.
