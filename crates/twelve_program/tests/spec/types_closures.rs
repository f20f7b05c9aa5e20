//! Closures, function pointers and futures.

use crate::support::check;

#[test]
fn a_closure_takes_its_parameter_from_the_bound() {
    check(
        r#"
struct User { name: String }
fn apply<R>(u: &User, f: impl Fn(&User) -> R) -> R { f(u) }
fn each<F>(list: &[User], f: F) where F: FnMut(usize, &User) { }
fn f(u: User, list: Vec<User>) {
    let a = apply(&u, |x| x.name.clone()); //: x = &User; a = String
    let b = apply(&u, |x| x.name.len()); //: b = usize
    each(&list, |i, y| { let n = &y.name; }); //: i = usize; y = &User; n = &String
}
"#,
    );
}

#[test]
fn a_closure_takes_its_parameter_from_another_argument() {
    check(
        r#"
fn on<T, R>(t: T, f: impl FnOnce(T) -> R) -> R { f(t) }
fn f(s: String) {
    let a = on(1u8, |x| x as u16); //: x = u8; a = u16
    let b = on(s, |x| (x, 1u8)); //: x = String; b = (String, u8)
    let c = on("a", str::len); //: c = usize
}
"#,
    );
}

#[test]
fn a_closure_with_annotations_needs_no_bound() {
    check(
        r#"
fn f() {
    let add = |a: u8, b: u8| a + b;
    let c = add(1, 2); //: c = u8
    let name = |n: &str| -> String { n.to_owned() };
    let d = name("x"); //: d = String
}
"#,
    );
}

#[test]
fn a_closure_in_a_local_is_called_later() {
    check(
        r#"
fn f(list: Vec<String>) {
    let first = || list[0].clone();
    let a = first(); //: a = String
    let mut n = 0u8;
    let mut next = || { n += 1; n };
    let b = next(); //: b = u8
}
"#,
    );
}

#[test]
fn a_later_call_gives_a_closure_its_parameter() {
    check(
        r#"
fn f(s: String) {
    let twice = |x| (x, x); //: x = u16
    let a = twice(1u16); //: a = (u16, u16)
    let keep = |t| t; //: t = String
    let b = keep(s); //: b = String
}
"#,
    );
}

#[test]
fn a_later_argument_place_gives_a_closure_its_parameter() {
    check(
        r#"
fn f(list: Vec<u8>) {
    let odd = |n: &u8| n % 2 == 1; //: n = &u8
    let a: Vec<u8> = list.into_iter().filter(odd).collect(); //: a = Vec<u8>
    let conv = |n| n as u16; //: n = u8
    let b: Option<u16> = Some(1u8).map(conv); //: b = Option<u16>
}
"#,
    );
}

#[test]
fn a_closure_returns_a_closure() {
    check(
        r#"
fn adder(n: u8) -> impl Fn(u8) -> u16 { move |m| (n + m) as u16 } //: m = u8
fn f() {
    let a = adder(1)(2); //: a = u16
    let make = |x: u8| move |y: u16| (x, y);
    let b = make(1)(2); //: b = (u8, u16)
}
"#,
    );
}

#[test]
fn a_closure_in_a_box_is_called() {
    check(
        r#"
fn make() -> Box<dyn Fn(&str) -> usize> { Box::new(|s| s.len()) } //: s = &str
fn f(list: Vec<Box<dyn Fn(u8) -> String>>) {
    let a = make()("x"); //: a = usize
    for g in &list { let b = g(1); } //: b = String
    let c = list[0](2); //: c = String
}
"#,
    );
}

#[test]
fn a_closure_in_a_field_is_called() {
    check(
        r#"
struct Handler<F> { f: F }
impl<F: Fn(u8) -> String> Handler<F> { fn run(&self) -> String { let s = (self.f)(1); s } } //: s = String
struct Table { go: Box<dyn Fn(u8) -> u16>, plain: fn(u8) -> u32 }
fn f(t: &Table) {
    let a = (t.go)(1); //: a = u16
    let b = (t.plain)(1); //: b = u32
}
"#,
    );
}

#[test]
fn a_function_pointer_is_called() {
    check(
        r#"
fn double(n: u8) -> u16 { n as u16 * 2 }
fn f(g: fn(&str) -> String) {
    let a = g("x"); //: a = String
    let h: fn(u8) -> u16 = double; //: h = fn(u8) -> u16
    let b = h(1); //: b = u16
    let k: fn(u8) -> u16 = |n| n as u16; //: n = u8
    let table: [(&str, fn(u8) -> u16); 1] = [("double", double)];
    let c = (table[0].1)(1); //: c = u16
}
"#,
    );
}

#[test]
fn a_function_is_given_for_a_closure() {
    check(
        r#"
fn double(n: u8) -> u16 { n as u16 * 2 }
struct Id(u16);
impl Id { fn new(n: u16) -> Id { Id(n) } fn get(&self) -> u16 { self.0 } }
fn f(list: Vec<u8>) {
    let a: Vec<u16> = list.iter().copied().map(double).collect(); //: a = Vec<u16>
    let b = a.iter().copied().map(Id::new).collect::<Vec<_>>(); //: b = Vec<Id>
    let c = b.iter().map(Id::get).max(); //: c = Option<u16>
    let d = b.iter().map(Id::get).map(Some).last(); //: d = Option<Option<u16>>
}
"#,
    );
}

#[test]
fn a_bound_on_a_parameter_lets_it_be_called() {
    check(
        r#"
fn run<F: Fn(u8) -> String, G>(f: F, mut g: G, h: &dyn Fn() -> u16) where G: FnMut() -> Option<char> {
    let a = f(1); //: a = String
    let b = g(); //: b = Option<char>
    let c = h(); //: c = u16
}
"#,
    );
}

#[test]
fn a_closure_takes_a_pattern_for_parameter() {
    check(
        r#"
struct P { x: u8, y: String }
fn f(list: Vec<(u8, String)>, points: Vec<P>) {
    let a = list.iter().map(|(n, s)| s.len()).max(); //: n = &u8; s = &String; a = Option<usize>
    let b = list.iter().map(|&(n, ref s)| n).max(); //: n = u8; s = &String; b = Option<u8>
    let c = points.into_iter().map(|P { x, y }| y).last(); //: x = u8; y = String; c = Option<String>
}
"#,
    );
}

#[test]
fn a_closure_returns_early() {
    check(
        r#"
fn f(list: Vec<u8>) {
    let a: Vec<Option<u16>> = list.iter().map(|n| { if *n > 1 { return None; } Some(*n as u16) }).collect(); //: n = &u8; a = Vec<Option<u16>>
    let go = || -> Result<u8, std::num::ParseIntError> { let n = "1".parse::<u8>()?; Ok(n) }; //: n = u8
    let b = go(); //: b = Result<u8, ParseIntError>
}
"#,
    );
}

#[test]
fn a_closure_moves_what_it_captures() {
    check(
        r#"
fn f(s: String, v: Vec<u8>) {
    let t = std::thread::spawn(move || { let n = s.len(); v }); //: n = usize; t = JoinHandle<Vec<u8>>
    let b = t.join().unwrap(); //: b = Vec<u8>
}
"#,
    );
}

#[test]
fn closures_nest() {
    check(
        r#"
fn f(m: Vec<Vec<u8>>, by: u16) {
    let a: Vec<Vec<u16>> = m.iter().map(|row| row.iter().map(|n| *n as u16 * by).collect()).collect(); //: row = &Vec<u8>; n = &u8
    let b = m.iter().map(|row| row.iter().filter(|n| **n > 1).count()).max(); //: n = &&u8; b = Option<usize>
}
"#,
    );
}

#[test]
fn an_async_function_gives_a_future() {
    check(
        r#"
async fn load(n: u8) -> String { String::new() }
async fn f() {
    let a = load(1); //: a = impl Future<Output = String>
    let b = a.await; //: b = String
    let c = load(2).await.len(); //: c = usize
}
"#,
    );
}

#[test]
fn an_async_function_without_a_result_gives_unit() {
    check(
        r#"
async fn go() {}
async fn f() { let a = go().await; } //: a = ()
"#,
    );
}

#[test]
fn an_async_block_gives_its_last_expression() {
    check(
        r#"
async fn f(s: String) {
    let a = async { 7u8 }; //: a = impl Future<Output = u8>
    let b = a.await; //: b = u8
    let c = async move { s.len() }.await; //: c = usize
}
"#,
    );
}

#[test]
fn an_async_block_returns_and_asks() {
    check(
        r#"
async fn load() -> Result<u8, String> { Ok(1) }
async fn f() {
    let r = async { let n = load().await?; if n > 1 { return Ok(2u16); } Ok::<u16, String>(1) }.await; //: n = u8; r = Result<u16, String>
}
"#,
    );
}

#[test]
fn an_async_method_gives_a_future() {
    check(
        r#"
struct Db { n: u8 }
impl Db { async fn get(&self, key: &str) -> Option<u8> { Some(self.n) } async fn all(self) -> Vec<Self> { vec![self] } }
async fn f(d: Db) {
    let a = d.get("k").await; //: a = Option<u8>
    let b = d.all().await; //: b = Vec<Db>
}
"#,
    );
}

#[test]
fn an_async_method_of_a_trait_gives_a_future() {
    check(
        r#"
trait Store { async fn get(&self) -> u8; fn later(&self) -> impl std::future::Future<Output = u16>; }
struct S;
impl Store for S { async fn get(&self) -> u8 { 1 } async fn later(&self) -> u16 { 1 } }
async fn f<T: Store>(t: T, s: S) {
    let a = t.get().await; //: a = u8
    let b = s.get().await; //: b = u8
    let c = t.later().await; //: c = u16
}
"#,
    );
}

#[test]
fn a_future_is_in_a_box() {
    check(
        r#"
use std::future::Future;
use std::pin::Pin;
type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
fn load() -> Pin<Box<dyn Future<Output = u8>>> { Box::pin(async { 1 }) }
fn other() -> BoxFuture<String> { Box::pin(async { String::new() }) }
async fn f() {
    let a = load().await; //: a = u8
    let b = other().await; //: b = String
    let c = Box::pin(async { 'c' }).await; //: c = char
}
"#,
    );
}

#[test]
fn a_function_returns_impl_future() {
    check(
        r#"
use std::future::Future;
fn load() -> impl Future<Output = Result<u8, String>> { async { Ok(1) } }
async fn run<F: Future<Output = u16>>(f: F, g: impl Future<Output = char>) {
    let a = load().await; //: a = Result<u8, String>
    let b = f.await; //: b = u16
    let c = g.await; //: c = char
}
"#,
    );
}

#[test]
fn a_closure_gives_a_future() {
    check(
        r#"
use std::future::Future;
async fn retry<T, F, Fut>(mut f: F) -> T where F: FnMut() -> Fut, Fut: Future<Output = T> {
    let x = f().await; //: x = T
    x
}
async fn load(n: u8) -> String { String::new() }
async fn f() {
    let a = retry(|| async { 1u8 }).await; //: a = u8
    let b = retry(|| load(1)).await; //: b = String
    let c = retry(|| async move { load(2).await.len() }).await; //: c = usize
}
"#,
    );
}

#[test]
fn a_closure_can_be_async() {
    check(
        r#"
async fn run<R>(f: impl AsyncFn(u8) -> R) -> R { f(1).await }
async fn f() {
    let go = async |n: u8| n as u16;
    let a = go(1).await; //: a = u16
    let b = run(async |n| (n, 'c')).await; //: n = u8; b = (u8, char)
}
"#,
    );
}

#[test]
fn a_type_with_an_impl_of_future_is_awaited() {
    check(
        r#"
use std::future::{Future, IntoFuture, Ready};
use std::pin::Pin;
use std::task::{Context, Poll};
struct Wait;
impl Future for Wait { type Output = u8; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u8> { Poll::Ready(1) } }
struct Request;
impl IntoFuture for Request { type Output = String; type IntoFuture = Ready<String>; fn into_future(self) -> Ready<String> { std::future::ready(String::new()) } }
async fn f() {
    let a = Wait.await; //: a = u8
    let b = Request.await; //: b = String
    let c = std::future::ready(1u16).await; //: c = u16
}
"#,
    );
}

#[test]
fn a_spawned_task_gives_its_output() {
    check(
        r#"
async fn load() -> Result<String, u8> { Err(1) }
async fn f() {
    let a = tokio::spawn(load()).await; //: a = Result<Result<String, u8>, JoinError>
    let b = tokio::spawn(async move { 7u16 }).await.unwrap(); //: b = u16
    let c = tokio::task::spawn_blocking(|| vec![1u8]).await.unwrap(); //: c = Vec<u8>
    let d = tokio::time::timeout(std::time::Duration::from_secs(1), load()).await; //: d = Result<Result<String, u8>, Elapsed>
}
"#,
    );
}

#[test]
fn join_macros_give_tuples() {
    check(
        r#"
async fn a() -> u8 { 1 }
async fn b() -> Result<String, u16> { Err(1) }
async fn f() {
    let (x, y) = tokio::join!(a(), b()); //: x = u8; y = Result<String, u16>
}
"#,
    );
}
