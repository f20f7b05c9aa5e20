//! Names in bodies: blocks, locals, name spaces, preludes and traits in scope.

use crate::support::check;

#[test]
fn an_item_in_a_function_shadows_one_outside() {
    check(
        r#"
fn helper() -> u8 { 1 }
fn f() {
    fn helper() -> u16 { 1 }
    let x = helper(); //: x = u16 //-> helper = app::f::helper
}
fn g() { let y = helper(); } //: y = u8 //-> helper = app::helper
"#,
    );
}

#[test]
fn an_item_in_a_function_is_there_before_its_declaration() {
    check(
        r#"
fn f() {
    let x = helper(); //: x = u16 //-> helper = app::f::helper
    let y = Local { n: 1 }; //: y = Local
    fn helper() -> u16 { 1 }
    struct Local { n: u8 }
}
"#,
    );
}

#[test]
fn items_of_a_block_end_with_it() {
    check(
        r#"
fn helper() -> u8 { 1 }
fn f() {
    { fn helper() -> u16 { 1 } let x = helper(); } //: x = u16
    let y = helper(); //: y = u8 //-> helper = app::helper
}
"#,
    );
}

#[test]
fn an_import_in_a_block_ends_with_it() {
    check(
        r#"
mod a { pub fn go() -> u8 { 1 } }
mod b { pub fn go() -> u16 { 1 } }
use a::go;
fn f() {
    { use b::go; let x = go(); } //: x = u16 //-> go = app::b::go
    let y = go(); //: y = u8 //-> go = app::a::go
}
"#,
    );
}

#[test]
fn an_import_in_a_block_is_there_before_its_line() {
    check(
        r#"
mod a { pub fn go() -> u8 { 1 } }
fn f() {
    let x = go(); //: x = u8 //-> go = app::a::go
    use a::go;
}
"#,
    );
}

#[test]
fn a_glob_in_a_block_yields_to_an_item_of_the_block() {
    check(
        r#"
mod a { pub fn go() -> u8 { 1 } }
fn f() {
    use a::*;
    fn go() -> u16 { 1 }
    let x = go(); //: x = u16
}
"#,
    );
}

#[test]
fn a_glob_in_a_block_goes_before_the_module_around() {
    check(
        r#"
mod a { pub fn go() -> u8 { 1 } }
fn go() -> u16 { 1 }
fn f() {
    use a::*;
    let x = go(); //: x = u8 //-> go = app::a::go
}
"#,
    );
}

#[test]
fn variants_are_imported_in_a_block() {
    check(
        r#"
enum Mode { On, Off }
fn f(m: Mode) -> u8 {
    use Mode::*;
    match m { On => 1, Off => 0 } //-> On = app::Mode::On; Off = app::Mode::Off
}
"#,
    );
}

#[test]
fn an_impl_in_a_function_is_an_impl_everywhere() {
    check(
        r#"
struct S;
fn f() { impl S { fn go(&self) -> u8 { 1 } } }
fn g(s: S) { let x = s.go(); } //: x = u8
"#,
    );
}

#[test]
fn a_function_in_a_function_does_not_see_its_locals() {
    check(
        r#"
const n: u16 = 1;
fn f() {
    let m = 1u8;
    fn inner() -> u16 { let k = n; k } //: k = u16 //-> n = app::n
}
"#,
    );
}

#[test]
fn a_local_shadows_a_function() {
    check(
        r#"
fn value() -> u8 { 1 }
fn f() {
    let value = "text";
    let x = value; //: x = &str //-> value = ?
}
"#,
    );
}

#[test]
fn a_local_shadows_a_function_that_is_called() {
    check(
        r#"
fn make() -> u8 { 1 }
fn f() {
    let make = || "text";
    let x = make(); //: x = &str
}
"#,
    );
}

#[test]
fn a_local_shadows_an_item_of_its_block() {
    check(
        r#"
fn f() {
    let before = go(); //: before = u16 //-> go = app::f::go
    let go = 1u8;
    fn go() -> u16 { 1 }
    let after = go; //: after = u8 //-> go = ?
}
"#,
    );
}

#[test]
fn a_parameter_shadows_a_function() {
    check(
        r#"
fn count() -> u8 { 1 }
fn f(total: u16) {
    let g = |count: u16| { let c = count; c }; //: c = u16
    let t = count(); //: t = u8 //-> count = app::count
}
fn g(count: &str) { let c = count; } //: c = &str //-> count = ?
"#,
    );
}

#[test]
fn the_later_of_two_locals_shadows() {
    check(
        r#"
fn f() {
    let x = 1u8;
    let x = x as u16 + 1; //: x = u16
    { let x = "in"; let y = x; } //: y = &str
    let z = x; //: z = u16
}
"#,
    );
}

#[test]
fn a_local_is_not_seen_by_its_own_initialiser() {
    check(
        r#"
fn f(x: Option<u8>) {
    let x = x.unwrap(); //: x = u8
    let y = x; //: y = u8
}
"#,
    );
}

#[test]
fn bindings_of_an_arm_end_with_it() {
    check(
        r#"
fn f(x: u8, o: Option<&str>) {
    match o { Some(x) => { let a = x; } None => { let b = x; } } //: a = &str; b = u8
    let c = x; //: c = u8
}
"#,
    );
}

#[test]
fn bindings_of_if_let_end_with_its_block() {
    check(
        r#"
fn f(x: u8, o: Option<&str>) {
    if let Some(x) = o { let a = x; } else { let b = x; } //: a = &str; b = u8
}
"#,
    );
}

#[test]
fn a_constant_in_a_pattern_is_no_binding() {
    check(
        r#"
const LIMIT: u8 = 3;
fn f(n: u8) -> u8 {
    match n { LIMIT => 1, other => other } //: LIMIT = u8; other = u8 //-> LIMIT = app::LIMIT
}
"#,
    );
}

#[test]
fn a_unit_struct_in_a_pattern_is_no_binding() {
    check(
        r#"
struct Marker;
fn f(m: Marker) { let Marker = m; let again = Marker; } //: again = Marker //-> Marker = app::Marker
"#,
    );
}

#[test]
fn an_associated_constant_is_a_pattern() {
    check(
        r#"
struct S;
impl S { const TOP: u8 = 9; }
fn f(n: u8) -> u8 { match n { S::TOP => 1, u8::MAX => 2, _ => 3 } } //-> TOP = app::S::TOP; S = app::S
"#,
    );
}

#[test]
fn a_type_and_a_function_share_a_name() {
    check(
        r#"
mod m { pub struct thing { pub n: u8 } pub fn thing() -> u16 { 1 } }
use m::thing;
fn f(t: thing) { //: t = thing //-> thing = app::m::thing
    let x = thing(); //: x = u16
    let y = t.n; //: y = u8
    let z = thing { n: 1 }; //: z = thing
}
"#,
    );
}

#[test]
fn a_type_a_function_and_a_macro_share_a_name() {
    check(
        r#"
macro_rules! item { () => { "text" } }
struct item { n: u8 }
fn item() -> u16 { 1 }
fn f(i: item) {
    let a = item!(); //: a = &str
    let b = item(); //: b = u16
    let c = i.n; //: c = u8
}
"#,
    );
}

#[test]
fn a_module_and_a_function_share_a_name() {
    check(
        r#"
mod go { pub fn on() -> u8 { 1 } }
fn go() -> u16 { 1 }
fn f() {
    let a = go(); //: a = u16 //-> go = app::go
    let b = go::on(); //: b = u8 //-> on = app::go::on
}
"#,
    );
}

#[test]
fn a_trait_and_a_derive_share_a_name() {
    check(
        r#"
#[derive(Clone, PartialEq, Default)]
struct S { n: u8 }
fn f(s: &S) {
    let a = s.clone(); //: a = S
    let b = S::default(); //: b = S
    let c = a == b; //: c = bool
}
fn g<T: Clone>(t: &T) -> T { t.clone() } //: t.clone() = T //-> Clone = std::clone::Clone
"#,
    );
}

#[test]
fn a_tuple_struct_is_a_type_and_a_function() {
    check(
        r#"
struct Id(u32);
fn f(list: Vec<u32>) {
    let a = Id(1); //: a = Id //-> Id = app::Id
    let b: Vec<Id> = list.into_iter().map(Id).collect(); //: b = Vec<Id>
    let c = a.0; //: c = u32
}
"#,
    );
}

#[test]
fn a_tuple_variant_is_a_function() {
    check(
        r#"
enum E { Num(u8), Pair(u8, u16) }
fn f(o: Option<u8>) {
    let a = o.map(E::Num); //: a = Option<E> //-> Num = app::E::Num
    let b = Some(3u8).map(Some); //: b = Option<Option<u8>> //-> Some = std::option::Option::Some
}
"#,
    );
}

#[test]
fn a_primitive_type_is_always_there() {
    check(
        r#"
fn f(a: u32, b: str_like::str) { //: a = u32; b = str
    let m = u32::MAX; //: m = u32
}
mod str_like { pub struct str; }
"#,
    );
}

#[test]
fn a_module_is_named_like_a_primitive() {
    check(
        r#"
use std::u32;
fn f() {
    let a = u32::MAX; //: a = u32
    let b = std::u32::MAX; //: b = u32
    let c: u32 = 1; //: c = u32
}
"#,
    );
}

#[test]
fn functions_of_primitives_are_paths() {
    check(
        r#"
fn f(words: Vec<&str>) {
    let n = str::len("abc"); //: n = usize
    let l: Vec<usize> = words.iter().map(|w| str::len(w)).collect(); //: l = Vec<usize>
    let p = u8::from_str_radix("a", 16); //: p = Result<u8, ParseIntError>
    let q = f64::sqrt(2.0); //: q = f64
    let c = char::from_digit(1, 10); //: c = Option<char>
    let x = i64::pow(2, 3); //: x = i64
}
"#,
    );
}

#[test]
fn a_method_of_a_primitive_takes_a_turbofish_in_brackets() {
    check(
        r#"
fn f(v: &mut [u8]) {
    let n = <[u8]>::len(v); //: n = usize
    let s = <str>::trim(" a "); //: s = &str
    let b = <u16>::from(1u8); //: b = u16
}
"#,
    );
}

#[test]
fn an_own_type_is_named_like_one_of_the_prelude() {
    check(
        r#"
struct Option { n: u8 }
impl Option { fn get(&self) -> u8 { self.n } }
fn f(o: Option) { //: o = Option //-> Option = app::Option
    let a = o.get(); //: a = u8
}
fn g(p: std::option::Option<u16>) { //: p = Option<u16> //-> Option = std::option::Option
    let b = p.unwrap(); //: b = u16
    let c = Some(1u8); //: c = Option<u8> //-> Some = std::option::Option::Some
}
"#,
    );
}

#[test]
fn a_glob_goes_before_the_prelude() {
    check(
        r#"
mod own { pub struct Vec { pub n: u8 } impl Vec { pub fn new() -> Vec { Vec { n: 1 } } } }
use own::*;
fn f() { let v = Vec::new(); let n = v.n; } //: v = Vec; n = u8 //-> Vec = app::own::Vec; new = app::own::Vec::new
"#,
    );
}

#[test]
fn a_written_result_alias_goes_before_the_prelude() {
    check(
        r#"
mod error { pub struct Error; pub type Result<T> = std::result::Result<T, Error>; }
use error::Result;
fn load() -> Result<u8> { Ok(1) } //-> Result = app::error::Result; Ok = std::result::Result::Ok
fn f() { let r = load(); } //: r = Result<u8, Error>
"#,
    );
}

#[test]
fn methods_of_a_trait_need_it_in_scope() {
    check(
        r#"
mod a { pub trait Loud { fn say(&self) -> u8 { 1 } } impl Loud for u32 {} }
mod b { pub trait Loud { fn say(&self) -> u16 { 1 } } impl Loud for u32 {} }
mod c { use crate::a::Loud; fn f(n: u32) { let x = n.say(); } } //: x = u8
mod d { use crate::b::Loud; fn f(n: u32) { let x = n.say(); } } //: x = u16
"#,
    );
}

#[test]
fn a_trait_in_a_block_is_in_scope_there() {
    check(
        r#"
mod a { pub trait Say { fn say(&self) -> u8 { 1 } } impl Say for u32 {} }
mod b { pub trait Say { fn say(&self) -> u16 { 1 } } impl Say for u32 {} }
fn f(n: u32) {
    { use a::Say; let x = n.say(); } //: x = u8
    { use b::Say; let y = n.say(); } //: y = u16
}
"#,
    );
}

#[test]
fn an_underscore_import_brings_methods_in() {
    check(
        r#"
mod a { pub trait Ext { fn twice(&self) -> u8; } impl Ext for u32 { fn twice(&self) -> u8 { 2 } } }
use a::Ext as _; //-> Ext = app::a::Ext
fn f(n: u32) { let x = n.twice(); } //: x = u8
"#,
    );
}

#[test]
fn several_underscore_imports_stand_side_by_side() {
    check(
        r#"
mod a { pub trait A { fn a(&self) -> u8 { 1 } } impl A for u32 {} pub trait B { fn b(&self) -> u16 { 1 } } impl B for u32 {} }
use a::A as _;
use a::B as _;
fn f(n: u32) { let x = n.a(); let y = n.b(); } //: x = u8; y = u16
"#,
    );
}

#[test]
fn an_underscore_import_is_passed_on_by_a_glob() {
    check(
        r#"
mod a { pub trait Ext { fn twice(&self) -> u8 { 2 } } impl Ext for u32 {} }
mod prelude { pub use crate::a::Ext as _; }
use prelude::*;
fn f(n: u32) { let x = n.twice(); } //: x = u8
"#,
    );
}

#[test]
fn a_glob_brings_the_methods_of_traits_in() {
    check(
        r#"
mod ext { pub trait Ext { fn twice(&self) -> u8 { 2 } } impl Ext for str {} }
use ext::*;
fn f(s: &str) { let x = s.twice(); } //: x = u8 //-> twice = app::ext::Ext::twice
"#,
    );
}

#[test]
fn a_bound_brings_its_methods_without_an_import() {
    check(
        r#"
mod a { pub trait Deep { fn deep(&self) -> u8; } }
fn f<T: a::Deep>(t: T, d: &dyn a::Deep) {
    let x = t.deep(); //: x = u8 //-> deep = app::a::Deep::deep
    let y = d.deep(); //: y = u8 //-> deep = app::a::Deep::deep
}
"#,
    );
}

#[test]
fn inherent_methods_need_no_import() {
    check(
        r#"
mod a { pub struct S; impl S { pub fn go(&self) -> u8 { 1 } } pub fn make() -> S { S } }
fn f() { let x = a::make().go(); } //: x = u8 //-> go = app::a::S::go
"#,
    );
}

#[test]
fn a_type_parameter_shadows_a_type() {
    check(
        r#"
struct T { n: u8 }
fn f<T>(x: T) -> T { x } //: x = T //-> T = ?
fn g(x: T) { let n = x.n; } //: n = u8 //-> T = app::T
"#,
    );
}

#[test]
fn a_label_is_no_name() {
    check(
        r#"
fn outer() -> u8 { 1 }
fn f() { let x = 'outer: loop { break 'outer 1u16; }; } //: x = u16 //-> outer = ?
"#,
    );
}

#[test]
fn an_item_is_visible_in_the_module_that_its_path_names() {
    check(
        r#"
fn go() -> u8 { 1 }
mod a {
    pub mod b {
        pub mod c { pub(in crate::a) fn go() -> u16 { 2 } }
        mod d { use super::c::*; fn f() { let x = go(); } } //: x = u16
    }
    mod e { use crate::a::b::c::*; fn f() { let x = go(); } } //: x = u16
}
mod out { use crate::go; use crate::a::b::c::*; fn f() { let x = go(); } } //: x = u8
mod far { use crate::a::b::c::*; use crate::*; fn f() { let x = go(); } } //: x = u8
"#,
    );
}
