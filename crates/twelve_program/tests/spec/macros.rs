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

#[test]
fn a_macro_gives_an_expression() {
    check(
        r#"
macro_rules! add { ($a:expr, $b:expr) => { $a + $b }; }
macro_rules! text { () => { String::from("x") }; }
fn f(n: u16) {
    let a = add!(1u8, 2); //: a = u8
    let b = add!(n, 2); //: b = u16
    let c = text!().len(); //: c = usize
}
"#,
    );
}

#[test]
fn a_macro_chooses_the_rule_that_fits() {
    check(
        r#"
macro_rules! pick { (int $n:expr) => { $n as u64 }; (text $n:expr) => { $n.to_string() }; ($($n:expr),*) => { vec![$($n),*] }; }
fn f() {
    let a = pick!(int 1); //: a = u64
    let b = pick!(text 1); //: b = String
    let c = pick!(1u8, 2, 3); //: c = Vec<u8>
}
"#,
    );
}

#[test]
fn a_local_that_the_caller_names_is_visible_afterwards() {
    check(
        r#"
macro_rules! declare { ($name:ident, $value:expr) => { let $name = $value; }; }
fn f() {
    declare!(count, 7u8);
    let a = count; //: a = u8
}
"#,
    );
}

#[test]
fn a_local_of_the_macro_is_not_seen_by_the_caller() {
    check(
        r#"
macro_rules! hide { ($value:expr) => { let count = $value; }; }
macro_rules! twice { ($e:expr) => {{ let n = "inner"; $e }}; }
fn f() {
    let count = 1u8;
    hide!("text");
    let a = count; //: a = u8
    let n = 2u16;
    let b = twice!(n); //: b = u16
}
"#,
    );
}

#[test]
fn a_macro_declares_a_struct_and_its_impl() {
    check(
        r#"
macro_rules! entity { ($name:ident, $field:ident: $ty:ty) => { struct $name { $field: $ty } impl $name { fn get(&self) -> &$ty { &self.$field } fn make($field: $ty) -> Self { Self { $field } } } }; }
entity!(User, name: String);
entity!(Count, n: u64);
fn f(u: User) {
    let a = u.get(); //: a = &String
    let b = Count::make(1); //: b = Count
    let c = b.n; //: c = u64
}
"#,
    );
}

#[test]
fn a_macro_implements_a_trait_for_several_types() {
    check(
        r#"
trait Size { fn size(&self) -> u8; }
macro_rules! sizes { ($($ty:ty => $n:expr),* $(,)?) => { $(impl Size for $ty { fn size(&self) -> u8 { $n } })* }; }
struct A;
struct B;
sizes! { A => 1, B => 2, }
fn f(a: A, b: B) {
    let x = a.size(); //: x = u8 //> a.size() = app::A::size
    let y = b.size(); //: y = u8 //> b.size() = app::B::size
}
"#,
    );
}

#[test]
fn repetitions_nest() {
    check(
        r#"
macro_rules! table { ($($name:ident { $($key:ident = $value:expr),* }),*) => { $(mod $name { $(pub fn $key() -> u8 { $value })* })* }; }
table!(first { one = 1, two = 2 }, second { three = 3 });
fn f() {
    let a = first::two(); //: a = u8
    let b = second::three(); //: b = u8
}
"#,
    );
}

#[test]
fn a_repetition_has_a_separator() {
    check(
        r#"
macro_rules! tuple { ($($e:expr);+) => { ($($e,)+) }; }
macro_rules! last { ($($e:expr),+ $(,)?) => { [$($e),+] }; }
fn f() {
    let a = tuple!(1u8; "x"; 'c'); //: a = (u8, &str, char)
    let b = last!(1u16, 2,); //: b = [u16; _]
}
"#,
    );
}

#[test]
fn a_macro_calls_itself() {
    check(
        r#"
macro_rules! count { () => { 0usize }; ($head:tt $($tail:tt)*) => { 1usize + count!($($tail)*) }; }
macro_rules! nest { ($e:expr) => { Some($e) }; ($e:expr, $($rest:tt)+) => { Some(nest!($($rest)+)) }; }
fn f() {
    let a = count!(a b c); //: a = usize
    let b = nest!(x, y, 1u8); //: b = Option<Option<Option<u8>>>
}
"#,
    );
}

#[test]
fn a_macro_calls_another() {
    check(
        r#"
macro_rules! inner { ($e:expr) => { vec![$e] }; }
macro_rules! outer { ($e:expr) => { inner!(inner!($e)) }; }
fn f() { let a = outer!(1u8); } //: a = Vec<Vec<u8>>
"#,
    );
}

#[test]
fn a_macro_that_never_ends_is_given_up() {
    check(
        r#"
macro_rules! forever { ($($t:tt)*) => { forever!($($t)* x) }; }
fn f() {
    let a = forever!(); //: a = ?
    let b = 1u8; //: b = u8
}
"#,
    );
}

#[test]
fn a_macro_stands_for_a_pattern() {
    check(
        r#"
enum E { A(u8), B(u16, u16) }
macro_rules! second { ($x:ident) => { E::B(_, $x) }; }
fn f(e: E) {
    if let second!(n) = e { let m = n; } //: m = u16
}
"#,
    );
}

#[test]
fn a_macro_stands_for_a_type() {
    check(
        r#"
macro_rules! map_to { ($v:ty) => { std::collections::HashMap<String, $v> }; }
fn f(m: map_to!(u8)) -> Option<u8> { //: m = HashMap<String, u8>
    let a: map_to!(Vec<u16>) = Default::default(); //: a = HashMap<String, Vec<u16>>
    m.get("k").copied()
}
"#,
    );
}

#[test]
fn a_macro_stands_for_statements() {
    check(
        r#"
fn go() -> u8 { 1 }
macro_rules! run { ($($s:stmt;)*) => { $($s;)* }; }
fn f() {
    run! { let a = go(); let b = a as u16; }
    let c = b; //: c = u16
}
"#,
    );
}

#[test]
fn a_macro_is_known_after_its_declaration() {
    check(
        r#"
macro_rules! value { () => { 1u8 }; }
fn f() { let a = value!(); } //: a = u8
macro_rules! value { () => { "text" }; }
fn g() { let a = value!(); } //: a = &str
"#,
    );
}

#[test]
fn a_macro_is_known_in_modules_after_it() {
    check(
        r#"
macro_rules! value { () => { 1u8 }; }
mod m { fn f() { let a = value!(); } } //: a = u8 //-> value = app::value
mod n { macro_rules! value { () => { 'c' }; } fn f() { let a = value!(); } } //: a = char
fn g() { let a = value!(); } //: a = u8
"#,
    );
}

#[test]
fn macro_use_lets_macros_out_of_a_module() {
    check(
        r#"
#[macro_use]
mod macros { macro_rules! value { () => { 1u8 }; } }
fn f() { let a = value!(); } //: a = u8
"#,
    );
}

#[test]
fn a_macro_in_a_function_ends_with_it() {
    check(
        r#"
macro_rules! value { () => { 1u8 }; }
fn f() { macro_rules! value { () => { "in" }; } let a = value!(); } //: a = &str
fn g() { let a = value!(); } //: a = u8
"#,
    );
}

#[test]
fn an_exported_macro_lives_at_the_root() {
    check(
        r#"
mod deep { #[macro_export] macro_rules! value { () => { 1u8 }; } }
mod other { fn f() { let a = crate::value!(); } } //: a = u8 //-> value = app::value
"#,
    );
}

#[test]
fn a_macro_is_imported_by_path() {
    check(
        r#"
mod m { macro_rules! value { () => { 1u8 }; } pub(crate) use value; }
mod n { use crate::m::value; fn f() { let a = value!(); let b = crate::m::value!(); } } //: a = u8; b = u8
"#,
    );
}

#[test]
fn dollar_crate_is_the_crate_of_the_macro() {
    check(
        r#"
//- /lib.rs crate:a
pub fn helper() -> u8 { 1 }
pub struct Thing { pub n: u16 }
#[macro_export]
macro_rules! help { () => { $crate::helper() }; (thing $n:expr) => { $crate::Thing { n: $n } }; }
//- /main.rs crate:app deps:a
fn helper() -> &'static str { "x" }
fn f() {
    let x = a::help!(); //: x = u8
    let y = a::help!(thing 1); //: y = Thing
    let z = y.n; //: z = u16
}
"#,
    );
}

#[test]
fn an_argument_is_resolved_where_the_macro_is_called() {
    check(
        r#"
//- /lib.rs crate:a
#[macro_export]
macro_rules! call { ($f:ident) => { $f() }; ($p:path, $e:expr) => { $p($e) }; }
//- /main.rs crate:app deps:a
fn own() -> u8 { 1 }
mod m { pub fn wide(n: u8) -> u16 { 1 } }
fn f() {
    let x = a::call!(own); //: x = u8
    let y = a::call!(m::wide, own()); //: y = u16 //> own() = app::own
}
"#,
    );
}

#[test]
fn names_in_an_argument_are_uses() {
    check(
        r#"
mod m { pub struct S { pub n: u8 } pub fn make() -> S { S { n: 1 } } }
macro_rules! same { ($e:expr) => { $e }; }
fn f() {
    let a = same!(m::make().n); //: a = u8 //-> make = app::m::make; n = app::m::S::n
}
"#,
    );
}

#[test]
fn an_argument_that_is_a_closure_is_typed() {
    check(
        r#"
macro_rules! each { ($list:expr, $f:expr) => { $list.into_iter().map($f).collect::<Vec<_>>() }; }
fn f(list: Vec<u8>) {
    let a = each!(list, |n| n as u16); //: n = u8; a = Vec<u16>
}
"#,
    );
}

#[test]
fn a_macro_passes_early_returns_on() {
    check(
        r#"
macro_rules! get { ($e:expr) => { match $e { Some(v) => v, None => return None } }; }
fn f(a: Option<u8>, b: Option<String>) -> Option<u16> {
    let x = get!(a); //: x = u8
    let y = get!(b).len(); //: y = usize
    None
}
"#,
    );
}

#[test]
fn a_macro_builds_a_map() {
    check(
        r#"
macro_rules! map { ($($k:expr => $v:expr),* $(,)?) => {{ let mut m = std::collections::HashMap::new(); $(m.insert($k, $v);)* m }}; }
fn f() {
    let m = map! { "a" => 1u8, "b" => 2 }; //: m = HashMap<&str, u8>
    let n = m.get("a"); //: n = Option<&u8>
}
"#,
    );
}

#[test]
fn a_macro_declares_functions_and_statics() {
    check(
        r#"
macro_rules! counter { ($stat:ident, $get:ident, $ty:ty) => { static $stat: std::sync::Mutex<$ty> = std::sync::Mutex::new(0); fn $get() -> $ty { *$stat.lock().unwrap() } }; }
counter!(HITS, hits, u64);
fn f() {
    let a = hits(); //: a = u64 //> hits() = app::hits
    let g = HITS.lock().unwrap(); //: g = MutexGuard<u64>
}
"#,
    );
}

#[test]
fn a_macro_declares_an_enum() {
    check(
        r#"
macro_rules! kinds { ($name:ident: $($v:ident),*) => { #[derive(Clone)] enum $name { $($v),* } impl $name { const ALL: &'static [$name] = &[$($name::$v),*]; } }; }
kinds!(Level: Low, High);
fn f(l: Level) {
    let a = Level::Low; //: a = Level
    let b = Level::ALL; //: b = &[Level]
    let c = l.clone(); //: c = Level
}
"#,
    );
}

#[test]
fn an_unknown_macro_stays_unknown() {
    check(
        r#"
fn f() {
    let a = nowhere::make!(1); //: a = ?
    let b = 1u8; //: b = u8
}
"#,
    );
}

#[test]
fn macros_of_the_library_give_their_types() {
    check(
        r#"
use std::fmt::Write as _;
fn f(n: u8, mut s: String) {
    let a = format!("{n}"); //: a = String //-> format = std::format
    let b = vec![n; 3]; //: b = Vec<u8>
    let c = vec![vec!["x"]]; //: c = Vec<Vec<&str>>
    let d = matches!(n, 1..=3); //: d = bool
    let e = dbg!(n + 1); //: e = u8
    let g = write!(s, "{n}"); //: g = Result<(), Error>
    let h = concat!("a", 1); //: h = &str
    let i = line!(); //: i = u32
    let j = println!("x"); //: j = ()
    let k = option_env!("HOME"); //: k = Option<&str>
}
"#,
    );
}

#[test]
fn dbg_of_several_values_is_a_tuple() {
    check(
        r#"
fn f(n: u8, s: String) {
    let a = dbg!(n, s); //: a = (u8, String)
}
"#,
    );
}

#[test]
fn macros_that_never_return_take_any_type() {
    check(
        r#"
fn f(n: u8) -> u16 {
    let a = match n { 1 => 2u16, 2 => panic!("no"), 3 => unreachable!(), 4 => todo!(), _ => unimplemented!() }; //: a = u16
    let b = if n > 1 { "x" } else { panic!() }; //: b = &str
    a
}
"#,
    );
}

#[test]
fn an_empty_vec_is_typed_later() {
    check(
        r#"
fn f() {
    let mut a = vec![]; //: a = Vec<String>
    a.push(String::new());
    let b: Vec<u8> = vec![]; //: b = Vec<u8>
}
"#,
    );
}

#[test]
fn an_imported_function_hides_no_macro() {
    check(
        r#"
//- /lib.rs crate:a
pub fn get() -> u8 { 1 }
//- /main.rs crate:app deps:a
macro_rules! get { ($n:expr) => { Some($n) } }
mod inner;
//- /inner.rs
use a::get;
fn f() {
    let x = get!(2u16); //: x = Option<u16>
    let y = get(); //: y = u8
}
"#,
    );
}
