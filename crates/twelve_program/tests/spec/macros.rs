//! Macros: what calls of `macro_rules!` and of the library's macros expand to, and where their names are known.

use crate::support::check;

#[test]
fn macro_use_brings_macros_of_a_crate_in_everywhere() {
    check(
        r#"
//- /lib.rs crate:a
#[macro_export]
macro_rules! seven { () => { 7u8 } }
//- /main.rs crate:app deps:a edition:2018
#[macro_use]
extern crate a;
mod m { fn f() { let x = seven!(); } } //: x = u8 //-> seven = a::seven
"#,
    );
}

#[test]
fn a_macro_is_imported_from_a_crate() {
    check(
        r#"
//- /lib.rs crate:a
pub mod deep { #[macro_export] macro_rules! seven { () => { 7u8 } } }
//- /main.rs crate:app deps:a
use a::seven; //-> seven = a::seven
fn f() { let x = seven!(); let y = a::seven!(); } //: x = u8; y = u8 //-> seven = a::seven
"#,
    );
}

#[test]
fn a_macro_is_re_exported() {
    check(
        r#"
//- /lib.rs crate:a
#[macro_export]
macro_rules! seven { () => { 7u8 } }
//- /lib.rs crate:b deps:a
pub use a::seven as eight;
//- /main.rs crate:app deps:b
use b::eight; //-> eight = a::seven
fn f() { let x = eight!(); } //: x = u8 //-> eight = a::seven
"#,
    );
}
