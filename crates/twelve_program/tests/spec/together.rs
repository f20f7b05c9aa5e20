//! Several rules together, as services use them.

use crate::support::check;

#[test]
fn locks_and_guards_are_looked_through() {
    check(
        r#"
use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};
struct State { users: Arc<Mutex<HashMap<String, u64>>>, log: RwLock<Vec<String>> }
fn f(state: &State) {
    let guard = state.users.lock(); //: guard = Result<MutexGuard<HashMap<String, u64>>, PoisonError<MutexGuard<HashMap<String, u64>>>>
    let mut users = state.users.lock().unwrap(); //: users = MutexGuard<HashMap<String, u64>>
    users.insert(String::new(), 1); //> users.insert(String::new(), 1) = HashMap::insert
    let n = users.get("a").copied(); //: n = Option<u64>
    state.log.write().unwrap().push(String::new()); //> state.log.write().unwrap().push(String::new()) = Vec::push
    let first = state.log.read().unwrap().first().cloned().unwrap_or_default(); //: first = String
}
"#,
    );
}

#[test]
fn aliases_with_parameters_are_opened() {
    check(
        r#"
use std::sync::{Arc, Mutex};
type Shared<T> = Arc<Mutex<T>>;
type Names = Shared<Vec<String>>;
fn f(names: Names) {
    let list = names.lock().unwrap(); //: list = MutexGuard<Vec<String>>
    let n = list.len(); //: n = usize
}
"#,
    );
}

#[test]
fn renames_globs_and_re_exports_lead_through_crates() {
    check(
        r#"
//- /lib.rs crate:store
mod inner;
pub use inner::*;
pub mod prelude { pub use crate::inner::Store as Shelf; }
//- /inner.rs
pub struct Store { pub items: Vec<u8> }
impl Store { pub fn new() -> Self { Store { items: Vec::new() } } pub fn put(&mut self, x: u8) { self.items.push(x) } }
//- /main.rs crate:app deps:shop=store
use shop::prelude::*;
use shop as depot;
fn f() {
    let mut a = Shelf::new(); //: a = Store
    let b = depot::Store::new(); //: b = Store
    a.put(1); //> a.put(1) = store::inner::Store::put
}
"#,
    );
}

#[test]
fn closures_take_their_parameters_from_the_bound() {
    check(
        r#"
struct User { name: String }
fn f(users: Vec<User>) {
    let names: Vec<String> = users.iter().map(|u| u.name.clone()).collect(); //: u = &User; names = Vec<String>
    let some = users.iter().find(|u| u.name.is_empty()); //: some = Option<&User>
    for user in &users { let n = &user.name; } //: user = &User; n = &String
    let lengths = users.iter().map(|u| u.name.len()); //: u.name.len() = usize
    for x in users.into_iter().enumerate() {} //: x = (usize, User)
}
"#,
    );
}

#[test]
fn results_and_options_are_followed_through_combinators() {
    check(
        r#"
fn parse(s: &str) -> Result<u32, std::num::ParseIntError> { s.parse() }
fn f() -> Option<u32> {
    let a = parse("1").ok()?; //: a = u32
    let b = parse("1").map(|x| x as u64).unwrap_or(0); //: b = u64
    let c = Some(a).and_then(|x| if x > 1 { Some(x.to_string()) } else { None }); //: x = u32; c = Option<String>
    if let Ok(n) = parse("2") { let m = n; } //: m = u32
    let Some(d) = c else { return None }; //: d = String
    match parse("3") { Ok(v) => Some(v), Err(e) => None } //: v = u32; e = ParseIntError
}
"#,
    );
}

#[test]
fn futures_give_their_output() {
    check(
        r#"
async fn load() -> Result<String, std::io::Error> { todo!() }
async fn f() {
    let a = load().await; //: a = Result<String, Error>
    let task = tokio::spawn(async move { 7 });
    let b = task.await.unwrap(); //: b = i32
    let lock = tokio::sync::Mutex::new(vec![true]);
    let c = lock.lock().await; //: c = MutexGuard<Vec<bool>>
}
"#,
    );
}

#[test]
fn extractors_are_taken_apart() {
    check(
        r#"
use axum::extract::State;
use std::sync::{Arc, Mutex};
#[derive(Clone)]
struct App { count: Arc<Mutex<u64>> }
async fn handler(State(app): State<App>) -> String { //: app = App
    let mut n = app.count.lock().unwrap(); //: n = MutexGuard<u64>
    *n += 1; //: *n = u64
    n.to_string() //: n.to_string() = String
}
"#,
    );
}

#[test]
fn methods_of_traits_reach_their_implementations() {
    check(
        r#"
trait Store { fn put(&self, x: u8); fn twice(&self) { self.put(2) } }
struct A; struct B;
impl Store for A { fn put(&self, x: u8) {} }
impl Store for B { fn put(&self, x: u8) {} }
fn f(a: A, any: &dyn Store, boxed: Box<dyn Store>) {
    a.put(1); //> a.put(1) = A::put
    any.put(1); //> any.put(1) = app::A::put + app::B::put
    boxed.put(1); //> boxed.put(1) = app::A::put + app::B::put
    a.twice(); //> a.twice() = Store::twice
}
fn g<S: Store>(s: S) {
    s.put(1); //> s.put(1) = app::A::put + app::B::put
}
"#,
    );
}

#[test]
fn newtypes_of_the_workspace_dereference() {
    check(
        r#"
use std::ops::Deref;
struct Inner { n: u8 }
impl Inner { fn go(&self) -> u8 { self.n } }
struct Outer(std::sync::Arc<Inner>);
impl Deref for Outer { type Target = Inner; fn deref(&self) -> &Inner { &self.0 } }
fn f(x: Outer) {
    let a = x.go(); //: a = u8
    let b = x.n; //: b = u8
}
"#,
    );
}

#[test]
fn generics_are_substituted() {
    check(
        r#"
struct Cache<K, V> { map: std::collections::BTreeMap<K, V> }
impl<K: Ord, V: Clone> Cache<K, V> {
    fn new() -> Self { Cache { map: Default::default() } }
    fn get(&self, k: &K) -> Option<V> { self.map.get(k).cloned() } //: self.map.get(k).cloned() = Option<V>
}
fn id<T>(x: T) -> T { x }
fn f(c: Cache<u8, String>) {
    let v = c.get(&1); //: v = Option<String>
    let w = id(v.unwrap()); //: w = String
    let x: Cache<u8, u8> = Cache::new(); //: x = Cache<u8, u8>
}
"#,
    );
}

#[test]
fn statics_of_every_make_have_their_type() {
    check(
        r#"
use once_cell::sync::Lazy;
use std::cell::RefCell;
use std::sync::{LazyLock, Mutex, OnceLock};
use parking_lot::RwLock;
static A: LazyLock<Mutex<Vec<u8>>> = LazyLock::new(|| Mutex::new(Vec::new()));
static B: Lazy<RwLock<Vec<u8>>> = Lazy::new(|| RwLock::new(vec![]));
static C: OnceLock<String> = OnceLock::new();
static mut D: u32 = 0;
thread_local! { static E: RefCell<Vec<u8>> = RefCell::new(Vec::new()); }
fn f() {
    let a = A.lock().unwrap(); //: a = MutexGuard<Vec<u8>>
    let b = B.write(); //: b = RwLockWriteGuard<Vec<u8>>
    let c = C.get(); //: c = Option<&String>
    let d = unsafe { D }; //: D = u32
    E.with(|e| e.borrow_mut().push(1)); //: e = &RefCell<Vec<u8>>
    static F: Mutex<u8> = Mutex::new(0);
    let g = F.lock().unwrap(); //: g = MutexGuard<u8>
}
"#,
    );
}

#[test]
fn enums_structs_and_self_are_constructed() {
    check(
        r#"
enum Shape { Dot, Line(u8, String), Box { side: u16 } }
impl Shape { fn new() -> Self { Self::Box { side: 1 } } } //: Self::Box { side: 1 } = Shape
use Shape::*;
fn f(s: Shape) {
    let a = Line(1, String::new()); //: a = Shape
    let b = Dot; //: b = Shape
    match &s { Line(n, t) => {} Box { side } => {} Dot => {} } //: n = &u8; t = &String; side = &u16
}
"#,
    );
}

#[test]
fn a_lookalike_of_a_known_name_stays_itself() {
    check(
        r#"
mod sync { pub struct Mutex; impl Mutex { pub fn lock(&self) -> u8 { 1 } } }
use sync::Mutex;
fn spawn(x: u8) -> u8 { x }
fn f(m: &Mutex) {
    let a = m.lock(); //: a = u8
    let b = spawn(1); //: b = u8
}
"#,
    );
}

#[test]
fn what_is_not_known_stays_unknown() {
    check(
        r#"
fn f(x: nowhere::Thing) {
    let a = x.lock(); //: a = ?
    let b = elsewhere::make(); //: b = ?
    let c = b.await; //: c = ?
}
"#,
    );
}

#[test]
fn cycles_of_aliases_imports_and_traits_end() {
    check(
        r#"
type A = B; type B = A; type C<T> = C<(T, T)>;
mod x { pub use super::y::*; pub struct X; } mod y { pub use super::x::*; }
trait T: U {} trait U: T { fn u(&self) -> u8; }
fn f(a: A, c: C<u8>, t: &dyn T) {
    let b = a; //: b = ?
    let d = y::X; //: d = X
    let e = t.u(); //: e = u8
}
"#,
    );
}

#[test]
fn paths_of_2015_begin_at_the_root() {
    check(
        r#"
//- /lib.rs crate:old edition:2015
mod a { pub struct X; pub fn make() -> X { X } }
mod b { use a::make; pub fn f() { let x = make(); let y = ::a::make(); } } //: x = X; y = X
"#,
    );
}

#[test]
fn concurrent_maps_have_their_own_guards() {
    check(
        r#"
use dashmap::DashMap;
use std::sync::Arc;
fn f(map: Arc<DashMap<String, Vec<u8>>>) {
    map.insert(String::new(), vec![]); //> map.insert(String::new(), vec![]) = DashMap::insert
    let v = map.get("a").unwrap().len(); //: v = usize
    map.entry(String::new()).or_default().push(1); //> map.entry(String::new()).or_default().push(1) = Vec::push
}
"#,
    );
}

#[test]
fn a_block_sees_its_own_items_and_what_stands_around() {
    check(
        r#"
struct Out;
fn f() {
    struct In;
    impl In { fn go(&self) -> Out { Out } }
    let a = In.go(); //: a = Out
    { use std::collections::HashSet as Bag; let b: Bag<u8> = Bag::new(); b.len(); } //: b = HashSet<u8>
}
"#,
    );
}

#[test]
fn a_private_field_of_another_crate_does_not_hide_one_further_on() {
    check(
        r#"
//- /lib.rs crate:app deps:actix-web
use actix_web::web::Data;
use std::sync::atomic::{AtomicUsize, Ordering};
struct Hits(AtomicUsize);
mod inner { pub struct Wrap(u8); impl std::ops::Deref for Wrap { type Target = super::Hits; fn deref(&self) -> &super::Hits { todo!() } } impl Wrap { fn own(&self) { let a = &self.0; } } } //: a = &u8
fn f(hits: Data<Hits>, wrap: inner::Wrap) {
    let a = &hits.0; //: a = &AtomicUsize
    let b = &wrap.0; //: b = &AtomicUsize
    hits.0.fetch_add(1, Ordering::Relaxed); //> hits.0.fetch_add(1, Ordering::Relaxed) = AtomicUsize::fetch_add
}
"#,
    );
}

#[test]
fn impls_for_all_references_hold_only_with_their_bounds() {
    check(
        r#"
use std::io::Read;
struct Db;
impl Db { async fn count<T>(&self, table: T) -> Result<u64, String> { Ok(1) } }
trait Helper { fn shows(&self) -> bool; }
impl Helper for Option<&Db> { fn shows(&self) -> bool { self.map(|d| true).unwrap_or(true) } } //> self.map(|d| true) = Option::map
async fn f(db: &Db, text: &str, bytes: &mut &[u8]) {
    let n = db.count(1).await; //: n = Result<u64, String>
    for part in text.split(',') { part.trim(); } //: part = &str
    let mut s = String::new();
    bytes.read_to_string(&mut s); //> bytes.read_to_string(&mut s) = Read::read_to_string
}
"#,
    );
}

#[test]
fn what_ends_says_nothing_of_the_other_branch() {
    check(
        r#"
use std::sync::Mutex;
fn f(x: Option<u8>, m: Option<&Mutex<u8>>) {
    let y = match x { None => return, Some(1) => nowhere(), Some(_) => String::new() }; //: y = String
    let z = match x { None => return, Some(_) => nowhere() }; //: z = ?
    let g = match m { None => return, Some(m) => m.lock().unwrap() }; //: g = MutexGuard<u8>
}
"#,
    );
}

#[test]
fn an_impl_for_all_types_takes_its_parameters_from_the_bounds() {
    check(
        r#"
trait Source { type Item; fn next(&self) -> Self::Item; }
trait TrySource: Source { type Good; type Bad; fn good(&self) -> Self::Good; }
impl<S: Source<Item = Result<T, E>>, T, E> TrySource for S { type Good = T; type Bad = E; fn good(&self) -> T { todo!() } }
struct Lines;
impl Source for Lines { type Item = Result<String, u8>; fn next(&self) -> Result<String, u8> { todo!() } }
#[derive(Clone)] struct Mine;
struct Not;
fn f(lines: Lines, mine: &Mine, list: &[u8], text: &str) {
    let good = lines.good(); //: good = String
    let own = mine.to_owned(); //: own = Mine
    let copy = (&mine).clone(); //: copy = &Mine
    let same = mine.clone(); //: same = Mine
    let owned = text.to_owned(); //: owned = String
    let bytes = list.to_owned(); //: bytes = Vec<u8>
    let target: nowhere::Thing = mine.clone().into(); //: target = ?
}
"#,
    );
}

#[test]
fn a_trait_says_what_its_associated_types_can_do() {
    check(
        r#"
use std::future::Future;
trait Service<R> { type Response; type Error; type Future: Future<Output = Result<Self::Response, Self::Error>>; fn call(&self, r: R) -> Self::Future; }
struct Reply { code: u16 }
struct Middle<S> { inner: S }
impl<S: Service<u8, Response = Reply>> Middle<S> {
    async fn run(&self) -> u16 {
        let reply = self.inner.call(1).await.ok().unwrap(); //: reply = Reply
        reply.code //: reply.code = u16
    }
}
"#,
    );
}

#[test]
fn a_macro_gives_what_its_signature_says() {
    check(
        r#"
//- /lib.rs crate:app deps:warp,anyhow,serde_json
use warp::Filter;
use anyhow::anyhow;
async fn text(id: String) -> String { id }
fn f() {
    let route = warp::path!("text" / String).and(warp::any()).and_then(text); //> warp::path!("text" / String).and(warp::any()) = Filter::and; warp::path!("text" / String).and(warp::any()).and_then(text) = Filter::and_then
    let e = anyhow!("no {}", 1); //: e = Error
    let v = serde_json::json!({ "a": 1 }); //: v = Value
}
"#,
    );
}

#[test]
fn a_range_takes_a_part_and_a_number_an_element() {
    check(
        r#"
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
fn f(s: String, t: &str, v: Vec<String>, a: Arc<[String]>, q: VecDeque<u8>, m: HashMap<String, Vec<u8>>, n: usize) {
    let x = &s[1..]; //: x = &str
    let x = &s[..n]; //: x = &str
    let x = &t[1..=2]; //: x = &str
    let x = &s[..]; //: x = &str
    let x = &v[1..3]; //: x = &[String]
    let x = &v[..]; //: x = &[String]
    let x = &v[n]; //: x = &String
    let x = &a[1..]; //: x = &[String]
    let x = &a[0]; //: x = &String
    let x = q[0]; //: x = u8
    let x = &m["a"]; //: x = &Vec<u8>
    let x = m["a"][0]; //: x = u8
}
"#,
    );
}

#[test]
fn a_function_handed_on_by_name_gives_what_it_would_give_when_called() {
    check(
        r#"
use std::sync::{Arc, RwLock};
struct Config { tokens: Vec<String> }
fn double(x: u8) -> u16 { 0 }
fn with<R>(f: impl FnOnce(&mut Vec<u8>) -> R) -> R { todo!() }
fn f(config: Option<Arc<RwLock<Config>>>, list: Vec<Result<String, u8>>, numbers: Vec<u8>) {
    let guard = config.as_ref().map(|c| c.read()).and_then(Result::ok).unwrap(); //: guard = RwLockReadGuard<Config>
    for name in list.into_iter().filter_map(Result::ok) {} //: name = String
    let some: Vec<Option<u8>> = numbers.iter().copied().map(Some).collect();
    for x in numbers.iter().copied().map(Some) {} //: x = Option<u8>
    for y in numbers.into_iter().map(double) {} //: y = u16
    let n = with(|list| list.len()); //: n = usize
}
"#,
    );
}

#[test]
fn methods_of_order_are_told_from_those_of_iterators() {
    check(
        r#"
use std::time::Duration;
fn f(n: usize, list: Vec<i64>, names: Vec<String>, wait: Duration) {
    let m = n.min(list.len()); //: m = usize
    let w = wait.max(Duration::from_secs(1)); //: w = Duration
    let o = names[0].cmp(&names[1]); //: o = Ordering
    let p = 1.5f64.partial_cmp(&2.5); //> 1.5f64.partial_cmp(&2.5) = PartialOrd::partial_cmp
    let top = list.iter().max(); //: top = Option<&i64>
}
"#,
    );
}

#[test]
fn items_that_a_macro_makes_are_items() {
    check(
        r#"
macro_rules! counter {
    ($name:ident { $($field:ident: $ty:ty),* }) => {
        pub struct $name { $($field: $ty),* }
        impl $name { pub fn new() -> Self { todo!() } $(pub fn $field(&self) -> &$ty { &self.$field })* }
    };
}
counter!(Visits { by_day: Vec<u64>, last: Option<String> });
fn f() {
    let a = Visits::new(); //: a = Visits
    let b = a.by_day(); //: b = &Vec<u64>
    let c = a.last.clone(); //: c = Option<String>
    a.last(); //> a.last() = Visits::last
}
"#,
    );
}

#[test]
fn calls_within_a_macro_are_calls() {
    check(
        r#"
macro_rules! try_or {
    ($e:expr, $default:expr) => { match $e { Ok(x) => x, Err(_) => $default } };
}
fn parse(s: &str) -> Result<Vec<u8>, String> { todo!() }
fn f(x: &str) {
    let n = try_or!(parse(x), Vec::new()); //: n = Vec<u8>; x = &str
    let m = try_or!(parse(x), Vec::new()); //> parse(x) = parse
}
"#,
    );
}

#[test]
fn macros_of_other_crates_name_their_own_items() {
    check(
        r#"
//- /lib.rs crate:store
mod macros;
pub mod items { pub struct Item; impl Item { pub fn put(&self, x: u8) {} } }
pub fn shared() -> items::Item { items::Item }
//- /macros.rs
#[macro_export]
macro_rules! with_item { ($item:ident => $body:expr) => { { let $item: $crate::items::Item = $crate::shared(); $crate::twice!($body) } } }
#[macro_export]
macro_rules! twice { ($body:expr) => { { $body; $body } } }
//- /lib.rs crate:middle deps:store
#[macro_export]
macro_rules! both { ($x:expr) => { (store::shared(), $crate::number($x)) } }
pub fn number(x: u8) -> String { todo!() }
//- /main.rs crate:app deps:store,middle
use store::with_item;
mod own;
fn f() {
    let a = with_item!(it => it.put(1)); //> it.put(1) = store::items::Item::put
    let b = middle::both!(1); //: b = (Item, String)
    let c = number!(); //: c = u16
}
//- /own.rs
macro_rules! number { () => { $crate::own::inner() } }
pub fn inner() -> u16 { 1 }
"#,
    );
}

#[test]
fn locals_of_a_macro_and_of_its_caller_are_two() {
    check(
        r#"
static LIMIT: u64 = 1;
macro_rules! declare { ($x:ident, $v:expr) => { let $x = $v; let hidden = 1u8; let limit = LIMIT; } }
macro_rules! named { () => { hidden } }
fn hidden() -> bool { true }
fn f() {
    let hidden = String::new();
    declare!(a, Vec::<u8>::new());
    let b = a; //: b = Vec<u8>
    let c = hidden; //: c = String
    let d = named!()(); //: d = bool
    macro_rules! push { ($x:expr) => { b.push($x) } }
    push!(2); //> push!(2) = Vec::push
}
"#,
    );
}
