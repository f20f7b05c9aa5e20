//! Uses of names: which words of a program lead to something, and to what.

use crate::support::check;

#[test]
fn each_type_on_a_path_is_a_use() {
    check(
        r#"
mod m { pub struct S; impl S { pub const K: u8 = 1; pub fn new() -> S { S } } pub enum E { A } }
use m::{E, S};
fn f() {
    let a = S::new(); //-> S = app::m::S; new = app::m::S::new
    let b = m::S::K; //-> S = app::m::S; K = app::m::S::K
    let c = E::A; //-> E = app::m::E; A = app::m::E::A
    let d = Option::Some(1u8); //-> Option = std::option::Option; Some = std::option::Option::Some
    let e = Vec::<S>::new(); //-> Vec = std::vec::Vec; S = app::m::S; new = std::vec::Vec::new
}
"#,
    );
}

#[test]
fn modules_and_crates_are_no_uses() {
    check(
        r#"
mod m { pub mod n { pub fn go() {} } }
fn f() {
    m::n::go(); //-> m = ?; n = ?; go = app::m::n::go
    crate::m::n::go(); //-> m = ?
    std::mem::drop(1); //-> std = ?; mem = ?; drop = std::mem::drop
}
"#,
    );
}

#[test]
fn locals_and_parameters_are_no_uses() {
    check(
        r#"
fn f(a: u8) -> u8 {
    let b = a; //-> a = ?; b = ?
    let g = |c: u8| c + b; //-> c = ?; b = ?
    g(b) //-> g = ?
}
"#,
    );
}

#[test]
fn a_declaration_is_no_use() {
    check(
        r#"
struct S { field: u8 } //-> S = ?; field = ?
fn go() {} //-> go = ?
const K: u8 = 1; //-> K = ?
enum E { One } //-> E = ?; One = ?
impl S { fn method(&self) {} } //-> S = app::S; method = ?
fn f(s: S) { s.method(); } //-> S = app::S; method = app::S::method
"#,
    );
}

#[test]
fn types_in_declarations_are_uses() {
    check(
        r#"
mod m { pub struct A; pub trait T {} }
use m::{A, T};
struct S { a: A, list: Vec<A> } //-> A = app::m::A; Vec = std::vec::Vec
enum E { V(A), W { a: Box<A> } } //-> A = app::m::A; Box = std::boxed::Box
type Alias = Option<A>; //-> A = app::m::A; Option = std::option::Option
static ST: Option<A> = None; //-> A = app::m::A; None = std::option::Option::None
trait Sub: T { type Out: T; fn go(&self, a: &A) -> Option<A>; } //-> T = app::m::T; A = app::m::A
struct G<X: T>(X); //-> T = app::m::T
"#,
    );
}

#[test]
fn types_in_bodies_are_uses() {
    check(
        r#"
mod m { pub struct A; pub trait T {} impl T for A {} }
use m::{A, T};
fn make<X: Default>() -> X { X::default() } //-> Default = std::default::Default
fn f() {
    let a: Vec<A> = Vec::new(); //-> A = app::m::A; Vec = std::vec::Vec
    let b = make::<Option<A>>(); //-> A = app::m::A; make = app::make; Option = std::option::Option
    let c = |x: &A| {}; //-> A = app::m::A
    let d: &dyn T = &A; //-> T = app::m::T; A = app::m::A
    let e = std::mem::size_of::<A>(); //-> A = app::m::A; size_of = std::mem::size_of
}
"#,
    );
}

#[test]
fn an_alias_is_a_use_of_itself() {
    check(
        r#"
struct Real;
impl Real { fn new() -> Real { Real } }
type Alias = Real; //-> Real = app::Real
fn f(a: Alias) { //-> Alias = app::Alias
    Alias::new(); //-> Alias = app::Alias; new = app::Real::new
}
"#,
    );
}

#[test]
fn a_name_that_was_imported_leads_to_the_original() {
    check(
        r#"
//- /lib.rs crate:a
pub mod deep { pub struct X; impl X { pub fn go(&self) {} } }
pub use deep::X as Y;
//- /main.rs crate:app deps:a
use a::Y as Z; //-> Y = a::deep::X
fn f(z: Z) { z.go(); } //-> Z = a::deep::X; go = a::deep::X::go
"#,
    );
}

#[test]
fn a_method_of_a_bound_is_that_of_the_trait() {
    check(
        r#"
trait T { fn go(&self); fn make() -> Self; type Out; const K: u8; }
struct S;
impl T for S { fn go(&self) {} fn make() -> S { S } type Out = u8; const K: u8 = 1; }
fn f<X: T>(x: X, d: X::Out) { //-> T = app::T; Out = app::T::Out
    x.go(); //-> go = app::T::go
    let y = X::make(); //-> make = app::T::make
    let k = X::K; //-> K = app::T::K
    let o: Option<<X as T>::Out> = None; //-> T = app::T; Out = app::T::Out
}
"#,
    );
}

#[test]
fn a_method_of_a_trait_on_a_concrete_type_is_that_of_the_impl() {
    check(
        r#"
trait T { fn go(&self); fn idle(&self) {} }
struct S;
impl T for S { fn go(&self) {} }
fn f(s: S, r: &std::rc::Rc<S>) {
    s.go(); //-> go = app::S::go
    r.go(); //-> go = app::S::go
    S::go(&s); //-> S = app::S; go = app::S::go
    s.idle(); //-> idle = app::T::idle
}
"#,
    );
}

#[test]
fn a_method_of_a_trait_object_is_that_of_the_trait() {
    check(
        r#"
trait T { fn go(&self); }
struct S;
impl T for S { fn go(&self) {} }
fn f(d: &dyn T, b: Box<dyn T>) { //-> T = app::T; Box = std::boxed::Box
    d.go(); //-> go = app::T::go
    b.go(); //-> go = app::T::go
}
"#,
    );
}

#[test]
fn a_method_of_the_library_is_found_where_it_is_declared() {
    check(
        r#"
fn f(v: Vec<u8>, o: Option<String>, s: &str) {
    v.iter().map(|n| n + 1).count(); //-> iter = iter; map = std::iter::Iterator::map; count = std::iter::Iterator::count
    o.unwrap_or_default(); //-> unwrap_or_default = std::option::Option::unwrap_or_default
    s.to_owned(); //-> to_owned = std::borrow::ToOwned::to_owned
    s.to_string(); //-> to_string = std::string::ToString::to_string
    v.clone(); //-> clone = std::clone::Clone::clone
    v.len(); //-> len = std::vec::Vec::len
}
"#,
    );
}

#[test]
fn names_in_closures_and_async_blocks_are_uses() {
    check(
        r#"
mod m { pub fn go() -> u8 { 1 } pub const K: u8 = 2; }
use m::{go, K};
async fn f() {
    let a = || go() + K; //-> go = app::m::go; K = app::m::K
    let b = async { go() + K }; //-> go = app::m::go; K = app::m::K
}
"#,
    );
}

#[test]
fn names_in_the_arguments_of_macros_are_uses() {
    check(
        r#"
mod m { pub struct S { pub n: u8 } pub fn make() -> S { S { n: 1 } } pub const K: u8 = 1; }
use m::{make, K};
fn f() {
    println!("{}", make().n); //-> println = std::println; make = app::m::make; n = app::m::S::n
    let v = vec![K, make().n]; //-> vec = std::vec; K = app::m::K; make = app::m::make
    assert_eq!(K, 1, "not {}", make().n); //-> K = app::m::K; make = app::m::make
}
"#,
    );
}

#[test]
fn fields_behind_pointers_are_uses() {
    check(
        r#"
use std::sync::{Arc, Mutex};
struct Inner { hits: u64 }
struct App { inner: Arc<Mutex<Inner>> } //-> Inner = app::Inner; Arc = std::sync::Arc; Mutex = std::sync::Mutex
fn f(a: &App) {
    a.inner.lock().unwrap().hits += 1; //-> inner = app::App::inner; lock = std::sync::Mutex::lock; hits = app::Inner::hits
    let n = a.inner.lock().map(|g| g.hits); //-> hits = app::Inner::hits
}
"#,
    );
}

#[test]
fn a_field_and_a_method_of_one_name_are_told_apart() {
    check(
        r#"
struct S { size: u8 }
impl S { fn size(&self) -> u16 { 1 } }
fn g(s: &S) -> u8 { s.size } //-> size = app::S::size
fn f(s: &S) {
    let a = s.size; //: a = u8
    let b = s.size(); //: b = u16
}
"#,
    );
}

#[test]
fn statics_and_constants_are_uses() {
    check(
        r#"
mod m { pub static HITS: u8 = 1; pub const LIMIT: u8 = 2; }
use m::*;
const ALL: [u8; 2] = [m::LIMIT, LIMIT]; //-> LIMIT = app::m::LIMIT
fn f() -> u8 {
    let a = &HITS; //-> HITS = app::m::HITS
    if m::HITS > LIMIT { 1 } else { 2 } //-> HITS = app::m::HITS; LIMIT = app::m::LIMIT
}
"#,
    );
}

#[test]
fn a_trait_that_is_not_in_scope_gives_no_methods() {
    check(
        r#"
use std::rc::Rc;
mod hidden { pub trait Loud { fn say(&self) -> u8 { 1 } } impl Loud for std::rc::Rc<crate::S> {} }
pub struct S;
impl S { fn say(&self) -> u16 { 2 } }
fn f(s: Rc<S>) { let a = s.say(); } //: a = u16 //-> say = app::S::say
"#,
    );
}

#[test]
fn names_in_patterns_are_uses() {
    check(
        r#"
mod m { pub struct P { pub x: u8 } pub enum E { A(u8), B } pub const TOP: u8 = 9; }
use m::*;
fn f(p: P, e: E, n: u8) {
    let P { x: a } = p; //-> P = app::m::P; x = app::m::P::x
    if let E::A(TOP) = e {} //-> E = app::m::E; A = app::m::E::A; TOP = app::m::TOP
    match n { 0..=TOP => {} _ => {} } //-> TOP = app::m::TOP
    let g = |P { x: k }: P| k; //-> P = app::m::P; x = app::m::P::x
}
"#,
    );
}
