//! Automation for cargo-twelve-lint.
fn main() {}
