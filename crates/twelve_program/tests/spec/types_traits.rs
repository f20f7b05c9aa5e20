//! Traits as services use them: handlers, conversions, wrappers and objects with parameters.

use crate::support::check;

#[test]
fn a_trait_is_implemented_for_functions() {
    check(
        r#"
use std::future::Future;
trait Handler<Args> { type Out; fn call(&self) -> Self::Out; }
impl<F, R> Handler<()> for F where F: Fn() -> R { type Out = R; fn call(&self) -> R { let r = self(); r } } //: r = R
fn route<A, H: Handler<A>>(h: H) -> H::Out { h.call() }
fn hello() -> String { String::new() }
fn f() {
    let a = route(hello); //: a = String
    let b = route(|| 1u8); //: b = u8
}
"#,
    );
}

#[test]
fn a_trait_is_implemented_for_asynchronous_functions() {
    check(
        r#"
use std::future::Future;
trait Run { type Out; fn run(self) -> impl Future<Output = Self::Out>; }
impl<F: Fn() -> Fut, Fut: Future<Output = R>, R> Run for F { type Out = R; fn run(self) -> impl Future<Output = R> { self() } }
async fn hello() -> String { String::new() }
async fn go<H: Run>(h: H) -> H::Out { h.run().await }
async fn f() { let a = go(hello).await; } //: a = String
"#,
    );
}

#[test]
fn a_bound_for_all_lifetimes_is_a_bound() {
    check(
        r#"
fn each<F>(f: F) -> usize where F: for<'a> Fn(&'a str) -> &'a str { let s = f("x"); s.len() } //: s = &str
fn f() { let a = each(|t| t.trim()); } //: t = &str; a = usize
"#,
    );
}

#[test]
fn as_ref_of_a_bound_gives_a_reference() {
    check(
        r#"
fn f<S: AsRef<str>>(s: S, b: impl AsRef<[u8]>, p: impl AsRef<std::path::Path>) {
    let a = s.as_ref(); //: a = &str
    let c = b.as_ref(); //: c = &[u8]
    let d = p.as_ref().exists(); //: d = bool
}
"#,
    );
}

#[test]
fn a_trait_is_passed_on_by_pointers() {
    check(
        r#"
trait Store { fn get(&self) -> u8; }
struct Mem;
impl Store for Mem { fn get(&self) -> u8 { 1 } }
impl<T: Store + ?Sized> Store for std::sync::Arc<T> { fn get(&self) -> u8 { (**self).get() } }
impl<T: Store + ?Sized> Store for &T { fn get(&self) -> u8 { (**self).get() } }
fn use_it<S: Store>(s: S) -> u8 { s.get() }
fn f(a: std::sync::Arc<Mem>, d: std::sync::Arc<dyn Store>) {
    let x = use_it(&Mem); //: x = u8
    let y = a.get(); //: y = u8
    let z = use_it(d); //: z = u8
}
"#,
    );
}

#[test]
fn a_trait_is_implemented_for_a_library_type_with_arguments() {
    check(
        r#"
trait Total { type Sum; fn total(&self) -> Self::Sum; }
impl Total for Vec<u8> { type Sum = u64; fn total(&self) -> u64 { 0 } }
impl Total for Vec<String> { type Sum = String; fn total(&self) -> String { String::new() } }
fn f(a: Vec<u8>, b: &Vec<String>) {
    let x = a.total(); //: x = u64
    let y = b.total(); //: y = String
}
"#,
    );
}

#[test]
fn a_trait_has_generic_methods() {
    check(
        r#"
trait Codec { fn decode<T: Default>(&self, s: &str) -> Option<T>; fn map<T, U>(&self, t: T, f: impl Fn(T) -> U) -> U { f(t) } }
struct Json;
impl Codec for Json { fn decode<T: Default>(&self, s: &str) -> Option<T> { None } }
fn f<C: Codec>(c: C, j: Json) {
    let a = j.decode::<u8>("x"); //: a = Option<u8>
    let b: Option<String> = c.decode("x"); //: b = Option<String>
    let d = j.map(1u8, |n| n.to_string()); //: n = u8; d = String
}
"#,
    );
}

#[test]
fn an_optional_callback_is_called() {
    check(
        r#"
struct Events { cb: Option<Box<dyn Fn(&str) -> u8>>, all: Vec<Box<dyn FnMut(u8) -> String>>, arc: std::sync::Arc<dyn Fn() -> u16 + Send + Sync> }
fn f(e: &mut Events) {
    if let Some(cb) = &e.cb { let a = cb("x"); } //: a = u8
    for g in e.all.iter_mut() { let b = g(1); } //: b = String
    let c = (e.arc)(); //: c = u16
    let arc = e.arc.clone();
    let d = arc(); //: d = u16
}
"#,
    );
}

#[test]
fn a_boxed_future_of_a_trait_is_awaited() {
    check(
        r#"
use std::future::Future;
use std::pin::Pin;
trait Store { fn get<'a>(&'a self, key: &'a str) -> Pin<Box<dyn Future<Output = Option<u8>> + Send + 'a>>; }
async fn f(s: &dyn Store, all: Vec<std::sync::Arc<dyn Store>>) {
    let a = s.get("k").await; //: a = Option<u8>
    for s in &all { let b = s.get("k").await.unwrap_or(1); } //: b = u8
}
"#,
    );
}

#[test]
fn an_error_is_boxed() {
    check(
        r#"
use std::error::Error;
#[derive(Debug)] struct Bad;
impl std::fmt::Display for Bad { fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str("bad") } }
impl Error for Bad {}
fn load() -> Result<u8, Bad> { Err(Bad) }
fn f() -> Result<u8, Box<dyn Error + Send + Sync>> {
    let n = load()?; //: n = u8
    let r = load().map_err(|e| e.to_string()); //: e = Bad; r = Result<u8, String>
    if let Err(e) = load() { let s = e.source(); return Err(e.into()); } //: e = Bad; s = Option<&dyn Error>
    Err("text".into())
}
"#,
    );
}

#[test]
fn an_associated_type_takes_a_lifetime() {
    check(
        r#"
trait Lend { type Item<'a> where Self: 'a; fn lend<'a>(&'a mut self) -> Self::Item<'a>; }
struct Buf { data: Vec<u8> }
impl Lend for Buf { type Item<'a> = &'a [u8]; fn lend<'a>(&'a mut self) -> &'a [u8] { &self.data } }
fn f(mut b: Buf) { let a = b.lend(); } //: a = &[u8]
"#,
    );
}

#[test]
fn a_trait_has_a_default_constant() {
    check(
        r#"
trait Limit { const MAX: u16 = 3; fn max(&self) -> u16 { let m = Self::MAX; m } } //: m = u16
struct S;
impl Limit for S {}
fn f(s: S) { let a = S::MAX; let b = s.max(); } //: a = u16; b = u16
"#,
    );
}

#[test]
fn a_phantom_parameter_tells_types_apart() {
    check(
        r#"
use std::marker::PhantomData;
struct Id<T> { n: u64, of: PhantomData<T> }
struct User;
struct Order;
trait Table { type Row; }
impl Table for User { type Row = String; }
impl Table for Order { type Row = u8; }
impl<T: Table> Id<T> { fn new(n: u64) -> Self { Id { n, of: PhantomData } } fn row(&self) -> Option<T::Row> { None } }
fn f(o: Id<Order>) {
    let a = Id::<User>::new(1).row(); //: a = Option<String>
    let b = o.row(); //: b = Option<u8>
}
"#,
    );
}

#[test]
fn a_state_machine_changes_its_parameter() {
    check(
        r#"
struct Open;
struct Shut;
struct Door<S> { state: S }
impl Door<Open> { fn shut(self) -> Door<Shut> { Door { state: Shut } } }
impl Door<Shut> { fn open(self) -> Door<Open> { Door { state: Open } } fn locked(&self) -> bool { true } }
fn f(d: Door<Open>) {
    let a = d.shut(); //: a = Door<Shut>
    let b = a.locked(); //: b = bool
    let c = a.open(); //: c = Door<Open>
}
"#,
    );
}

#[test]
fn a_parameter_is_named_by_a_projection_of_another() {
    check(
        r#"
trait Repo { type Key; type Row; fn find(&self, k: Self::Key) -> Option<Self::Row>; }
struct Service<R: Repo> { repo: R, last: Option<R::Row> }
impl<R: Repo> Service<R> {
    fn get(&mut self, k: R::Key) -> Option<&R::Row> {
        let row = self.repo.find(k); //: row = Option<R::Row>
        self.last = row;
        self.last.as_ref() //: self.last = Option<R::Row>
    }
}
struct Users;
impl Repo for Users { type Key = u64; type Row = String; fn find(&self, k: u64) -> Option<String> { None } }
fn f(mut s: Service<Users>) {
    let a = s.get(1); //: a = Option<&String>
    let b = s.last; //: b = Option<String>
}
"#,
    );
}

#[test]
fn a_service_is_held_behind_a_trait_object_in_a_map() {
    check(
        r#"
use std::collections::HashMap;
use std::sync::{Arc, RwLock};
trait Job { fn run(&self, n: u8) -> Result<String, u16>; }
struct Jobs { all: RwLock<HashMap<String, Arc<dyn Job>>> }
impl Jobs {
    fn go(&self, name: &str) -> Option<String> {
        let job = self.all.read().unwrap().get(name).cloned()?; //: job = Arc<dyn Job>
        let out = job.run(1).ok(); //: out = Option<String>
        out
    }
}
"#,
    );
}

#[test]
fn display_gives_to_string() {
    check(
        r#"
use std::fmt::{self, Display};
struct S;
impl Display for S { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("s") } }
fn f<T: Display>(t: T, d: &dyn Display) {
    let a = S.to_string(); //: a = String
    let b = t.to_string(); //: b = String
    let c = d.to_string(); //: c = String
}
"#,
    );
}

#[test]
fn order_and_equality_are_derived() {
    check(
        r#"
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Hash, Debug)] struct Rank(u8);
fn f(a: Rank, b: Rank, mut v: Vec<Rank>) {
    let x = a.cmp(&b); //: x = Ordering
    let y = a.max(b); //: y = Rank
    let z = v.iter().max(); //: z = Option<&Rank>
    let w = a.partial_cmp(&b); //: w = Option<Ordering>
    let u = v.iter().copied().collect::<std::collections::BTreeSet<_>>(); //: u = BTreeSet<Rank>
}
"#,
    );
}

#[test]
fn a_blanket_impl_holds_only_for_the_arguments_of_its_bound() {
    check(
        r#"
struct Value;
struct Expr;
impl From<u8> for Value { fn from(_: u8) -> Self { Value } }
impl<T: Into<Value>> From<T> for Expr { fn from(_: T) -> Self { Expr } }
trait ExprTrait: Sized { fn same(self, other: u8) -> Expr { Expr } }
impl<T: Into<Expr>> ExprTrait for T {}
trait ColumnTrait { fn same(&self, other: u8) -> Expr { Expr } }
struct Column;
impl ColumnTrait for Column {}
fn f(c: Column) {
    let a = c.same(1); //: a = Expr //> c.same(1) = app::ColumnTrait::same
    let b = 7u8.same(1); //: b = Expr //> 7u8.same(1) = app::ExprTrait::same
}
"#,
    );
}

#[test]
fn a_trait_bounds_its_own_associated_type() {
    check(
        r#"
trait Decoder<'a> where <Self::Iter as Iterator>::Item: PartialEq + Copy {
    type Iter: Iterator;
    fn iter(&self) -> Self::Iter;
}
struct Bytes;
impl<'a> Decoder<'a> for Bytes {
    type Iter = std::vec::IntoIter<u8>;
    fn iter(&self) -> Self::Iter { vec![1u8].into_iter() }
}
fn f(b: Bytes) { for x in b.iter() {} } //: x = u8
"#,
    );
}

#[test]
fn associated_types_that_stand_for_each_other_end() {
    check(
        r#"
trait A { type T; fn a(&self) -> Self::T { loop {} } }
trait B { type U; }
struct S;
impl A for S { type T = <S as B>::U; }
impl B for S { type U = <S as A>::T; }
fn f(s: S) { let x = s.a(); let n = 1u8; } //: x = ?; n = u8
"#,
    );
}
