//! The pipeline of cargo-twelve-lint from a folder to a report.
