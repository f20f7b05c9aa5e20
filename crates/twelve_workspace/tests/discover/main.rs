//! Discovery from outside: each test builds a folder and looks at what is found in it.

mod faults;
mod manifests;
mod selection;
mod support;
mod targets;
