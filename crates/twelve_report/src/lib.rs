//! Renders the reports of cargo-twelve-lint as text and JSON.
