//! Names, types, calls and macros: what the language says, one rule for each test.

mod support;

#[path = "spec/calls.rs"]
mod calls;
#[path = "spec/macros.rs"]
mod macros;
#[path = "spec/names.rs"]
mod names;
#[path = "spec/names_crates.rs"]
mod names_crates;
#[path = "spec/names_scopes.rs"]
mod names_scopes;
#[path = "spec/names_uses.rs"]
mod names_uses;
#[path = "spec/together.rs"]
mod together;
#[path = "spec/types_closures.rs"]
mod types_closures;
#[path = "spec/types_control.rs"]
mod types_control;
#[path = "spec/types_deref.rs"]
mod types_deref;
#[path = "spec/types_generics.rs"]
mod types_generics;
#[path = "spec/types_inference.rs"]
mod types_inference;
#[path = "spec/types_iterators.rs"]
mod types_iterators;
#[path = "spec/types_options.rs"]
mod types_options;
#[path = "spec/types_patterns.rs"]
mod types_patterns;
#[path = "spec/types_std.rs"]
mod types_std;
#[path = "spec/types_traits.rs"]
mod types_traits;
#[path = "spec/types_values.rs"]
mod types_values;
