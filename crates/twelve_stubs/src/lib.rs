//! What cargo-twelve-lint knows of std and of other people's crates.
