//! Calls: which function runs, and that what is no call is none.

use crate::support::check;

#[test]
fn a_function_is_called_by_name_and_by_path() {
    check(
        r#"
mod m { pub fn go() {} pub mod n { pub fn deep() {} } }
fn go() {}
fn f() {
    go(); //> go() = app::go
    m::go(); //> m::go() = app::m::go
    crate::m::n::deep(); //> crate::m::n::deep() = app::m::n::deep
}
"#,
    );
}

#[test]
fn an_associated_function_is_called_through_its_type() {
    check(
        r#"
struct S;
impl S { fn new() -> S { S } fn go(&self) {} fn other() -> S { Self::new() } } //> Self::new() = app::S::new
fn f() {
    S::new().go(); //> S::new() = app::S::new; S::new().go() = app::S::go
}
"#,
    );
}

#[test]
fn a_method_is_called_through_its_type() {
    check(
        r#"
struct S;
impl S { fn go(&self, n: u8) -> u16 { 1 } }
fn f(s: S, v: Vec<u8>) {
    let a = S::go(&s, 1); //: a = u16 //> S::go(&s, 1) = app::S::go
    let b = Vec::len(&v); //: b = usize //> Vec::len(&v) = Vec::len
    let c = String::from_utf8(v); //> String::from_utf8(v) = String::from_utf8
}
"#,
    );
}

#[test]
fn a_method_is_called_through_its_trait() {
    check(
        r#"
trait Tr { fn go(&self) -> u8; }
struct A;
struct B;
impl Tr for A { fn go(&self) -> u8 { 1 } }
impl Tr for B { fn go(&self) -> u8 { 2 } }
fn f(a: A, b: &B) {
    Tr::go(&a); //> Tr::go(&a) = app::A::go
    Tr::go(b); //> Tr::go(b) = app::B::go
    <A as Tr>::go(&a); //> <A as Tr>::go(&a) = app::A::go
    B::go(b); //> B::go(b) = app::B::go
}
"#,
    );
}

#[test]
fn a_trait_object_reaches_every_impl() {
    check(
        r#"
trait Tr { fn go(&self); }
struct A;
struct B;
impl Tr for A { fn go(&self) {} }
impl Tr for B { fn go(&self) {} }
fn f(r: &dyn Tr, b: Box<dyn Tr>, list: &[std::sync::Arc<dyn Tr>]) {
    r.go(); //> r.go() = app::A::go + app::B::go
    b.go(); //> b.go() = app::A::go + app::B::go
    list[0].go(); //> list[0].go() = app::A::go + app::B::go
    Tr::go(r); //> Tr::go(r) = app::A::go + app::B::go
}
"#,
    );
}

#[test]
fn a_type_parameter_reaches_every_impl() {
    check(
        r#"
trait Tr { fn go(&self); fn make() -> Self; }
struct A;
struct B;
impl Tr for A { fn go(&self) {} fn make() -> A { A } }
impl Tr for B { fn go(&self) {} fn make() -> B { B } }
fn f<T: Tr>(t: T) {
    t.go(); //> t.go() = app::A::go + app::B::go
    let n = T::make(); //> T::make() = app::A::make + app::B::make
    <T as Tr>::go(&t); //> <T as Tr>::go(&t) = app::A::go + app::B::go
}
"#,
    );
}

#[test]
fn impl_trait_reaches_every_impl() {
    check(
        r#"
trait Tr { fn go(&self); }
struct A;
struct B;
impl Tr for A { fn go(&self) {} }
impl Tr for B { fn go(&self) {} }
fn f(t: impl Tr) { t.go() } //> t.go() = app::A::go + app::B::go
"#,
    );
}

#[test]
fn a_concrete_receiver_reaches_its_impl_only() {
    check(
        r#"
trait Tr { fn go(&self); }
struct A;
struct B;
impl Tr for A { fn go(&self) {} }
impl Tr for B { fn go(&self) {} }
fn f(a: A, b: std::rc::Rc<B>) {
    a.go(); //> a.go() = app::A::go
    b.go(); //> b.go() = app::B::go
}
"#,
    );
}

#[test]
fn an_impl_is_chosen_by_the_arguments_of_the_trait() {
    check(
        r#"
trait On<T> { fn on(&self, t: T); }
struct A;
struct B;
struct S;
impl On<A> for S { fn on(&self, t: A) { a() } }
impl On<B> for S { fn on(&self, t: B) -> () { b() } }
fn a() {}
fn b() {}
fn f(s: S) { s.on(A); } //> s.on(A) = app::S::on
"#,
    );
}

#[test]
fn a_default_method_runs_where_it_is_not_overridden() {
    check(
        r#"
trait Tr { fn go(&self) { self.step() } fn step(&self); } //> self.step() = app::A::step + app::B::step
struct A;
struct B;
impl Tr for A { fn step(&self) {} }
impl Tr for B { fn step(&self) {} fn go(&self) {} }
fn f(a: A, b: B) {
    a.go(); //> a.go() = app::Tr::go
    b.go(); //> b.go() = app::B::go
}
"#,
    );
}

#[test]
fn a_method_of_a_supertrait_reaches_the_impls() {
    check(
        r#"
trait Base { fn base(&self); }
trait Top: Base { fn top(&self) { self.base() } } //> self.base() = app::A::base
struct A;
impl Base for A { fn base(&self) {} }
impl Top for A {}
fn f<T: Top>(t: T, d: &dyn Top) {
    t.base(); //> t.base() = app::A::base
    d.base(); //> d.base() = app::A::base
}
"#,
    );
}

#[test]
fn a_blanket_impl_is_reached() {
    check(
        r#"
trait Ext { fn ext(&self); }
impl<T: std::fmt::Debug> Ext for T { fn ext(&self) { self.inner() } }
trait Inner { fn inner(&self); }
impl<T> Inner for T { fn inner(&self) {} }
fn f(n: u8, s: &str) {
    n.ext(); //> n.ext() = ext
    s.ext(); //> s.ext() = ext
}
"#,
    );
}

#[test]
fn a_function_handed_on_by_name_is_a_use() {
    check(
        r#"
mod m { pub fn double(n: u8) -> u16 { 1 } }
use m::double;
fn f(list: Vec<u8>) {
    let a: Vec<u16> = list.into_iter().map(double).collect(); //: a = Vec<u16> //-> double = app::m::double
    let g = m::double; //-> double = app::m::double
    g(1); //> g(1) = app::m::double
}
"#,
    );
}

#[test]
fn a_function_in_a_local_is_called() {
    check(
        r#"
fn one() -> u8 { 1 }
fn f() {
    let g = one;
    let a = g(); //: a = u8 //> g() = app::one
}
"#,
    );
}

#[test]
fn a_field_with_a_closure_is_called_in_parentheses() {
    check(
        r#"
struct S { go: fn(u8) -> u16 }
impl S {
    fn go(&self, n: u8) -> u32 { 1 }
    fn f(&self) {
        let a = (self.go)(1); //: a = u16
        let b = self.go(1); //: b = u32 //> self.go(1) = app::S::go
    }
}
"#,
    );
}

#[test]
fn calls_in_closures_are_calls() {
    check(
        r#"
fn go(n: u8) -> u16 { 1 }
fn f(list: Vec<u8>) {
    let a = || go(1); //> go(1) = app::go
    list.iter().for_each(|n| { go(*n); }); //> go(*n) = app::go
}
"#,
    );
}

#[test]
fn calls_in_async_blocks_are_calls() {
    check(
        r#"
fn go() -> u8 { 1 }
async fn load() -> u8 { 1 }
async fn f() {
    let a = async { go() }; //> go() = app::go
    tokio::spawn(async move { load().await }); //> load() = app::load
}
"#,
    );
}

#[test]
fn calls_in_the_arguments_of_macros_are_calls() {
    check(
        r#"
fn go() -> u8 { 1 }
fn on() -> bool { true }
fn f() -> u8 {
    println!("{}", go()); //> go() = app::go
    let v = vec![go(), 2]; //> go() = app::go //: v = Vec<u8>
    assert_eq!(go(), 1); //> go() = app::go
    assert!(on(), "not {}", go()); //> on() = app::on; go() = app::go
    let s = format!("{x}", x = go()); //> go() = app::go
    if matches!(go(), 1 | 2) {} //> go() = app::go
    dbg!(go()) //> go() = app::go
}
"#,
    );
}

#[test]
fn calls_in_initialisers_of_statics_are_calls() {
    check(
        r#"
use std::sync::LazyLock;
const fn size() -> usize { 4 }
fn load() -> Vec<u8> { Vec::new() }
static A: usize = size(); //> size() = app::size
static B: LazyLock<Vec<u8>> = LazyLock::new(|| load()); //> load() = app::load
static C: LazyLock<Vec<u8>> = LazyLock::new(load); //-> load = app::load
const D: usize = size() + 1; //> size() = app::size
thread_local! { static E: Vec<u8> = load(); } //> load() = app::load
"#,
    );
}

#[test]
fn calls_in_const_functions_are_calls() {
    check(
        r#"
const fn one() -> u8 { 1 }
const fn two() -> u8 { one() + one() } //> one() = app::one
fn f() -> [u8; two() as usize] { let a = two(); [0; two() as usize] } //: a = u8
"#,
    );
}

#[test]
fn calls_in_conditions_and_guards_are_calls() {
    check(
        r#"
fn on() -> bool { true }
fn next() -> Option<u8> { None }
fn f(n: u8) {
    if on() {} //> on() = app::on
    while let Some(x) = next() { break } //> next() = app::next //: x = u8
    match n { 1 if on() => {} _ => {} } //> on() = app::on
    for i in 0..next().unwrap_or(1) {} //> next() = app::next //: i = u8
}
"#,
    );
}

#[test]
fn recursion_ends() {
    check(
        r#"
fn down(n: u8) -> u8 { if n == 0 { 0 } else { let m = down(n - 1); m } } //: m = u8 //> down(n - 1) = app::down
fn even(n: u8) -> bool { n == 0 || odd(n - 1) } //> odd(n - 1) = app::odd
fn odd(n: u8) -> bool { n != 0 && even(n - 1) } //> even(n - 1) = app::even
"#,
    );
}

#[test]
fn recursion_of_generic_functions_ends() {
    check(
        r#"
struct List<T> { next: Option<Box<List<T>>>, item: T }
impl<T> List<T> { fn last(&self) -> &T { match &self.next { Some(n) => n.last(), None => &self.item } } } //: n = &Box<List<T>> //> n.last() = app::List::last
fn f(l: List<u8>) { let a = l.last(); } //: a = &u8
"#,
    );
}

#[test]
fn a_call_through_re_exports_reaches_the_function() {
    check(
        r#"
//- /lib.rs crate:a
pub mod m { pub fn go() {} pub struct S; impl S { pub fn new() -> S { S } } }
pub use m::go as start;
//- /lib.rs crate:b deps:a
pub use a::start;
pub type T = a::m::S;
//- /main.rs crate:app deps:b
fn f() {
    b::start(); //> b::start() = a::m::go
    b::T::new(); //> b::T::new() = a::m::S::new
}
"#,
    );
}

#[test]
fn a_call_through_deref_reaches_the_inner_method() {
    check(
        r#"
use std::ops::Deref;
struct Inner;
impl Inner { fn go(&self) {} }
struct Outer(Inner);
impl Deref for Outer { type Target = Inner; fn deref(&self) -> &Inner { &self.0 } }
fn f(o: &Outer) { o.go(); } //> o.go() = app::Inner::go
"#,
    );
}

#[test]
fn operators_are_no_calls() {
    check(
        r#"
use std::ops::Add;
#[derive(Clone, Copy, PartialEq)] struct V(u8);
impl Add for V { type Output = V; fn add(self, o: V) -> V { V(1) } }
fn f(a: V, b: V) {
    let c = a + b; //: c = V //> a + b = ?
    let d = a == b; //: d = bool //> a == b = ?
    let e = a.add(b); //: e = V //> a.add(b) = app::V::add
}
"#,
    );
}

#[test]
fn next_of_a_workspace_iterator_is_called() {
    check(
        r#"
struct Count { n: u8 }
impl Iterator for Count { type Item = u16; fn next(&mut self) -> Option<u16> { None } }
fn f(mut c: Count) {
    let a = c.next(); //: a = Option<u16> //> c.next() = app::Count::next
    let b = c.by_ref().map(|n| n + 1).max(); //: n = u16; b = Option<u16>
    for x in c {} //: x = u16
}
"#,
    );
}

#[test]
fn drop_is_a_function_of_its_own() {
    check(
        r#"
struct S;
impl Drop for S { fn drop(&mut self) { bye() } } //> bye() = app::bye
fn bye() {}
fn f(s: S) { drop(s); } //> drop(s) = std::mem::drop
"#,
    );
}

#[test]
fn a_constructor_is_no_function_of_the_program() {
    check(
        r#"
struct S(u8);
enum E { A(u8) }
fn f() {
    let a = S(1); //: a = S //> S(1) = ?
    let b = E::A(1); //: b = E //> E::A(1) = ?
    let c = Some(1u8); //: c = Option<u8> //> Some(1u8) = ?
}
"#,
    );
}

#[test]
fn a_local_function_is_called() {
    check(
        r#"
fn f() {
    fn inner() -> u8 { 1 }
    let a = inner(); //: a = u8 //> inner() = app::f::inner
}
"#,
    );
}

#[test]
fn methods_are_chained() {
    check(
        r#"
struct B;
impl B { fn a(self) -> B { self } fn b(self, n: u8) -> B { self } fn end(self) -> String { String::new() } }
fn f(b: B) {
    let s = b.a().b(1).end().trim().len(); //: s = usize //> b.a() = app::B::a; b.a().b(1) = app::B::b; b.a().b(1).end() = app::B::end
}
"#,
    );
}

#[test]
fn a_method_of_an_unknown_receiver_reaches_nothing() {
    check(
        r#"
struct S;
impl S { fn go(&self) {} }
fn f(x: nowhere::X) { x.go(); } //> x.go() = ? //-> go = ?
"#,
    );
}

#[test]
fn a_derived_method_is_that_of_the_trait() {
    check(
        r#"
#[derive(Clone, Default)] struct S;
fn f(s: &S) {
    s.clone(); //> s.clone() = std::clone::Clone::clone //-> clone = std::clone::Clone::clone
    S::default(); //> S::default() = std::default::Default::default
}
"#,
    );
}

#[test]
fn a_written_impl_of_a_library_trait_is_reached() {
    check(
        r#"
struct S;
impl Clone for S { fn clone(&self) -> S { S } }
impl std::fmt::Display for S { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let w = write!(f, "s"); w } } //: w = Result<(), Error>
impl std::str::FromStr for S { type Err = u8; fn from_str(s: &str) -> Result<S, u8> { Ok(S) } }
fn f(s: &S) {
    let a = s.clone(); //: a = S //> s.clone() = app::S::clone //-> clone = app::S::clone
    let b = s.to_string(); //: b = String
    let c = "x".parse::<S>(); //: c = Result<S, u8>
    let d = S::from_str_own(); //: d = u16
}
impl S { fn from_str_own() -> u16 { 1 } }
"#,
    );
}

/// std has `impl<I: Iterator + ?Sized> Iterator for Box<I>`; a box of something else is none.
#[test]
fn a_box_of_a_trait_object_is_no_iterator() {
    check(
        r#"
trait Way { fn take(&self, id: &str) -> u64; }
fn f(way: &Box<dyn Way>, ways: &[Box<dyn Way>], all: Box<dyn Iterator<Item = u8>>) {
    way.take("x"); //> way.take("x") = app::Way::take
    ways.iter().map(|way| way.take("x")); //> way.take("x") = app::Way::take
    all.take(2); //> all.take(2) = std::iter::Iterator::take
}
"#,
    );
}

#[test]
fn a_conversion_leads_to_what_is_said_of_it() {
    check(
        r#"
struct Path(u8);
struct Index;
struct Notes;
impl From<Path> for Index { fn from(path: Path) -> Self { Index } }
impl TryFrom<Path> for Notes { type Error = (); fn try_from(path: Path) -> Result<Self, ()> { Ok(Notes) } }
impl std::str::FromStr for Index { type Err = (); fn from_str(text: &str) -> Result<Self, ()> { Ok(Index) } }
fn f(path: Path, other: Path, number: u8) {
    let index: Index = path.into(); //> path.into() = app::Index::from
    let notes: Result<Notes, ()> = other.try_into(); //> other.try_into() = app::Notes::try_from
    let parsed = "x".parse::<Index>(); //> "x".parse::<Index>() = app::Index::from_str
    let wide: u16 = number.into(); //> number.into() = std::convert::Into::into
}
"#,
    );
}
