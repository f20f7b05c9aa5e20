//! Black-box tests: the binary run as a process on fixture services, and the rules of the house.

#[path = "suite/architecture.rs"]
mod architecture;
#[path = "suite/cli.rs"]
mod cli;
#[path = "suite/editor.rs"]
mod editor;
#[path = "suite/examples.rs"]
mod examples;
#[path = "suite/faults.rs"]
mod faults;
#[path = "suite/fixtures.rs"]
mod fixtures;
#[path = "suite/inspect.rs"]
mod inspect;
#[path = "suite/map.rs"]
mod map;
#[path = "suite/run.rs"]
mod run;
#[path = "suite/witness.rs"]
mod witness;
