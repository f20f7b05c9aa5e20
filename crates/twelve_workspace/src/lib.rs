//! Folder to packages, targets and module files, without running cargo, for cargo-twelve-lint.
