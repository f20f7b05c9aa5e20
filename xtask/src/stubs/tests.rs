use super::compare::{Outcome, compare};
use super::world::World;

/// What a stub says of a crate that is one text.
fn outcome(stub: &str, real: &str) -> Outcome {
    let (mut known, mut there) = (World::new(None), World::new(None));
    let stub_root = known.add_text("a", stub);
    let root = there.add_text("a", real);
    compare(stub, &mut known, stub_root, &mut there, root)
}

#[track_caller]
fn check(stub: &str, real: &str, expected: &[&str]) {
    let found: Vec<String> = outcome(stub, real)
        .findings
        .iter()
        .map(|f| format!("{} {:?} {} {}", f.line, f.fault, f.name, f.what))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn names_are_found_through_private_modules_re_exports_and_globs() {
    check(
        "pub struct A;\npub mod m { pub use super::A as B; pub fn f() {} }\npub use inner::*;\nmod inner { pub struct C; }",
        "mod x { pub struct A; pub struct B; pub(crate) mod y { pub struct C; } pub fn f() {} }
         pub use x::A; pub use x::y::*; pub mod m { pub use crate::x::*; }",
        &[],
    );
}

#[test]
fn a_function_may_have_the_name_of_the_module_that_it_comes_from() {
    check(
        "pub mod fs { pub fn copy(a: u8) {} }",
        "pub mod fs { mod copy { pub fn copy(a: u8) {} } pub use self::copy::copy; }",
        &[],
    );
}

#[test]
fn a_macro_may_have_the_name_of_a_module() {
    check(
        "pub mod a { pub fn f() {} }\n#[twelve::macro_signature] pub fn a() {}",
        "pub mod a { pub fn f() {} } #[macro_export] macro_rules! a { () => {} }",
        &[],
    );
    check(
        "pub mod error { pub struct E; }",
        "use inner::error; mod inner { pub fn error() {} }",
        &["1 Missing error is not public", "1 Missing error is no module"],
    );
}

#[test]
fn what_an_attribute_makes_of_declared_functions_is_not_seen() {
    check(
        "pub fn f<A>(a: A) {}\npub type f<A> = A;",
        "mod inner { #[declare] extern \"SQL\" { fn f<A>(a: A) -> B; } } mod proxy { pub use super::inner::*; type f = (); }
         pub use proxy::*;",
        &["1 NotSeen f is not public", "1 NotSeen f is no type", "2 NotSeen f is not public", "2 NotSeen f is no type"],
    );
}

#[test]
fn an_enum_hides_what_a_glob_brings_under_its_name() {
    check(
        "pub enum E { A, B }",
        "mod inner { pub struct E; } pub use inner::*; pub enum E { A }",
        &["1 Missing E::B is no variant"],
    );
}

#[test]
fn a_variant_that_has_roles_is_a_function() {
    check(
        "pub enum E { A }\nimpl E {\n pub fn B(x: u8) -> E {}\n pub fn C(x: u8) -> E {}\n pub fn D() -> E {}\n}",
        "pub enum E { A, B(u8), C(u8, u8) }",
        &["4 Differs E::C is a variant with other fields", "5 Missing E::D is not there"],
    );
}

#[test]
fn what_is_not_there_and_what_is_not_public_is_named() {
    check(
        "pub struct Gone;\npub struct Hidden;\npub mod m { pub fn f() {} }\nmod own { pub struct Private; }",
        "struct Hidden; pub mod m { fn g() {} }",
        &["1 Missing Gone is not there", "2 Missing Hidden is not public", "3 Missing m::f is not there"],
    );
}

#[test]
fn parameters_and_receivers_are_counted() {
    check(
        "pub struct A;\nimpl A {\n pub fn new(a: u8) -> A {}\n pub fn get(&self) {}\n pub fn set(&self) {}\n pub fn fit(self) {}\n}\n#[twelve::handler(arg = 1)] pub fn f(a: u8, b: u8) {}",
        "pub struct A; impl A { pub fn new() -> A {} pub fn get(&self) {} pub fn set(&mut self) {} pub fn fit(self: Box<Self>) {} }
         pub fn f(a: u8) {}",
        &[
            "3 Shape A::new takes no self and 1 parameter here, no self and 0 parameters there",
            "5 Shape A::set takes &self and 0 parameters here, &mut self and 0 parameters there",
            "8 Differs f takes no self and 2 parameters here, no self and 1 parameter there",
        ],
    );
}

#[test]
fn of_several_conditions_one_will_do() {
    check(
        "pub fn f(a: u8) {}\npub struct A; impl A { pub fn m(&self) {} }",
        "#[cfg(unix)] pub fn f() {} #[cfg(feature = \"x\")] pub fn f(a: u8) {}
         #[cfg(unix)] pub struct A { a: u8 } #[cfg(not(unix))] pub struct A;
         #[cfg(unix)] impl A { pub fn m(&self) {} }",
        &[],
    );
}

#[test]
fn type_parameters_with_a_default_may_be_left_out() {
    check(
        "pub struct A<T>;\npub struct B<T>;\npub struct C<T, U>;\npub struct D<T, U = u8>;",
        "pub struct A<'a, T, S = u8>(T, S); pub struct B<T, U>(T, U); pub struct C<T>(T); pub struct D<T>(T);",
        &["2 Shape B has 1 parameter here, 2 there", "3 Shape C has 2 parameters here, 1 there"],
    );
}

#[test]
fn a_method_may_come_from_a_trait_a_blanket_impl_or_a_target() {
    check(
        "pub struct A;\nimpl A { pub fn own(&self) {} pub fn all(&self) {} pub fn deep(&self) {} pub fn no(&self) {} }",
        "use std::ops::Deref; pub struct A; pub struct B; pub trait T { fn own(&self); } impl T for A { fn own(&self) {} }
         pub trait U { fn all(&self) {} } impl<X> U for X {}
         impl Deref for A { type Target = B; } impl B { pub fn deep(&self) {} }",
        &["2 Missing A::no is not there"],
    );
}

#[test]
fn fields_variants_and_items_of_traits_are_looked_for() {
    check(
        "pub struct S { pub a: u8, b: u8 }\npub struct P { pub p: u8 }\npub enum E { A, B(u8), C { x: u8 } }\npub trait T: U {\n type Out; fn f(&self); fn g(&self); fn u();\n}",
        "pub struct S { pub a: u8 } pub struct P { p: u8 } pub enum E { A, B(u8, u8) }
         pub trait U { fn u(); } pub trait T: U { type Out; fn f(&mut self); }",
        &[
            "2 Missing P.p is no public field",
            "3 Shape E::B has other fields",
            "3 Missing E::C is no variant",
            "5 Shape T::f takes &self and 0 parameters here, &mut self and 0 parameters there",
            "5 Missing T::g is not in the trait",
        ],
    );
}

#[test]
fn macros_are_expanded_and_what_they_may_make_is_not_called_missing() {
    check(
        "pub struct A;\npub struct B;\npub struct C;\n#[macro_export]\nmacro_rules! m { () => {} }\n#[macro_export]\nmacro_rules! gone { () => {} }",
        "macro_rules! make { ($n:ident) => { pub struct $n; } } make!(A); other::make! { B }
         #[macro_export] macro_rules! m { () => {} }",
        &["2 NotSeen B is not there", "3 Missing C is not there", "7 Missing gone! is no macro there"],
    );
}

#[test]
fn what_the_stub_says_is_otherwise_is_passed_over() {
    check(
        "#[twelve::unchecked(\"why\")]\npub struct Gone;\npub struct A;\nimpl A { #[twelve::unchecked(\"why\")] pub fn f(&self) {} pub fn g(&self) {} }",
        "pub struct A;",
        &["4 Missing A::g is not there"],
    );
}

#[test]
fn what_an_import_names_or_stands_beside_a_derive_is_made_by_a_macro() {
    check(
        "pub struct ABuilder;\npub struct BBuilder;\npub struct C;",
        "#[derive(Builder)] pub struct A; pub struct B; mod m {} pub use m::C;",
        &["1 NotSeen ABuilder is not there", "2 Missing BBuilder is not there", "3 NotSeen C is not there"],
    );
}

#[test]
fn a_module_that_is_not_public_is_named_alone() {
    check(
        "pub mod m { pub fn f() {} }",
        "mod m { pub fn f() {} } pub use m::f;",
        &["1 Missing m is not public"],
    );
    check("mod f { pub fn f() {} }\npub use f::f;", "mod g { pub fn f() {} } mod f {} pub use g::f;", &[]);
}

#[test]
fn globs_that_lead_to_each_other_end() {
    check(
        "pub mod a { pub struct A; }\npub mod b { pub struct A; pub struct B; }",
        "pub mod a { pub use super::b::*; pub struct A; } pub mod b { pub use super::a::*; pub use c::*; mod c { pub struct B; } }",
        &[],
    );
}
