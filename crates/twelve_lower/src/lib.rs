//! Source text to HIR: the only user of syn in cargo-twelve-lint's analysis.
