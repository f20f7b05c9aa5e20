//! Entry points, phases, state cells, effects and witnesses, for cargo-twelve-lint.
