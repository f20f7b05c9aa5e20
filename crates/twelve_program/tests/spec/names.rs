//! Names within one crate: `use`, globs, visibility and the words that begin a path.

use crate::support::check;

#[test]
fn a_use_brings_one_name_in() {
    check(
        r#"
mod m { pub struct S; pub fn make() -> S { S } } //-> S = app::m::S
use m::make; //-> make = app::m::make
fn f() { let x = make(); } //: x = S //-> make = app::m::make
"#,
    );
}

#[test]
fn of_two_items_under_features_the_one_that_is_on_is_meant() {
    check(
        r#"
#[cfg(feature = "off")]
pub struct Connection { file: u8 }
#[cfg(feature = "on")]
pub struct Connection { url: u16 }
#[cfg(feature = "off")]
fn unique() -> u8 { 0 }
struct Store;
impl Store {
    #[cfg(feature = "off")]
    fn open() -> u8 { 0 }
    #[cfg(feature = "on")]
    fn open() -> u16 { 0 }
}
fn f(connection: Connection) { //-> Connection = app::Connection
    let url = connection.url; //: url = u16
    let opened = Store::open(); //: opened = u16
    let other = unique(); //: other = u8
}
"#,
    );
}

#[test]
fn a_renamed_use_is_known_by_its_new_name_only() {
    check(
        r#"
mod m { pub struct S; impl S { pub fn new() -> S { S } } }
use m::S as T; //-> S = app::m::S
struct S { own: u8 }
fn f(a: T, b: S) { //: a = S //-> T = app::m::S; S = app::S
    let t = T::new(); //-> T = app::m::S; new = app::m::S::new
    let n = b.own; //: n = u8
}
"#,
    );
}

#[test]
fn nested_groups_are_flattened() {
    check(
        r#"
mod a { pub mod b { pub struct X; pub mod c { pub struct Y; pub fn z() {} } } pub struct W; }
use a::{b::{c::{z, Y}, X}, W}; //-> z = app::a::b::c::z; Y = app::a::b::c::Y; X = app::a::b::X; W = app::a::W
fn f(x: X, y: Y, w: W) { //-> X = app::a::b::X; Y = app::a::b::c::Y; W = app::a::W
    z(); //> z() = app::a::b::c::z
}
"#,
    );
}

#[test]
fn self_in_a_group_is_the_module_itself() {
    check(
        r#"
mod a { pub mod b { pub struct X; pub fn go() {} } }
use a::b::{self, X}; //-> X = app::a::b::X
fn f(x: b::X) { //-> X = app::a::b::X
    b::go(); //> b::go() = app::a::b::go
}
"#,
    );
}

#[test]
fn self_in_a_group_can_be_renamed() {
    check(
        r#"
mod a { pub mod b { pub fn go() -> u8 { 1 } } }
use a::b::{self as short};
fn f() {
    let n = short::go(); //: n = u8 //-> go = app::a::b::go
}
"#,
    );
}

#[test]
fn renames_stand_in_groups_too() {
    check(
        r#"
mod a { pub struct X; pub struct Y; }
use a::{X as Y, Y as X};
fn f(x: X) {} //: x = Y //-> X = app::a::Y
fn g(y: Y) {} //: y = X //-> Y = app::a::X
"#,
    );
}

#[test]
fn a_glob_brings_all_public_names_in() {
    check(
        r#"
mod a { pub struct X; pub fn go() -> X { X } pub const N: u8 = 1; pub static ST: u16 = 2; }
use a::*;
fn f() {
    let x = go(); //: x = X //-> go = app::a::go
    let n = N; //: n = u8 //-> N = app::a::N
    let s = ST; //: s = u16 //-> ST = app::a::ST
}
"#,
    );
}

#[test]
fn an_item_of_the_module_shadows_a_glob() {
    check(
        r#"
mod a { pub struct X; impl X { pub fn far(&self) -> u8 { 1 } } }
use a::*;
struct X;
impl X { fn near(&self) -> u16 { 1 } }
fn f(x: X) { //-> X = app::X
    let n = x.near(); //: n = u16 //-> near = app::X::near
}
"#,
    );
}

#[test]
fn a_glob_import_is_shadowed_by_a_written_one() {
    check(
        r#"
mod a { pub struct X { pub n: u8 } }
mod b { pub struct X { pub n: u16 } }
use a::*;
use b::X; //-> X = app::b::X
fn f(x: X) { //-> X = app::b::X
    let n = x.n; //: n = u16 //-> n = app::b::X::n
}
"#,
    );
}

#[test]
fn two_globs_do_not_disturb_each_other_where_names_differ() {
    check(
        r#"
mod a { pub struct X; }
mod b { pub struct Y; }
use a::*;
use b::*;
fn f(x: X, y: Y) {} //-> X = app::a::X; Y = app::b::Y
"#,
    );
}

#[test]
fn two_globs_that_lead_to_one_item_agree() {
    check(
        r#"
mod a { pub struct X; }
mod b { pub use crate::a::X; }
use a::*;
use b::*;
fn f(x: X) {} //: x = X //-> X = app::a::X
"#,
    );
}

#[test]
fn a_glob_shadows_only_in_the_name_space_of_the_item() {
    check(
        r#"
mod a { pub struct Thing {} pub fn Thing() -> u8 { 1 } }
use a::*;
struct Thing { n: u16 }
fn f(t: Thing) { //: t = Thing //-> Thing = app::Thing
    let x = Thing(); //: x = u8 //-> Thing = app::a::Thing
    let n = t.n; //: n = u16
}
"#,
    );
}

#[test]
fn a_glob_of_an_enum_brings_its_variants_in() {
    check(
        r#"
enum Shape { Dot, Line(u8), Rect { w: u16 } }
use Shape::*;
fn f(s: Shape) -> u8 {
    let a = Dot; //: a = Shape //-> Dot = app::Shape::Dot
    let b = Line(1); //: b = Shape //-> Line = app::Shape::Line
    match s {
        Dot => 0, //-> Dot = app::Shape::Dot
        Line(n) => n, //: n = u8 //-> Line = app::Shape::Line
        Rect { w } => w as u8, //: w = u16 //-> Rect = app::Shape::Rect
    }
}
"#,
    );
}

#[test]
fn some_variants_are_imported_by_name() {
    check(
        r#"
mod m { pub enum Level { Low, High } }
use m::Level::{self, High}; //-> High = app::m::Level::High
fn f() {
    let a = High; //: a = Level //-> High = app::m::Level::High
    let b = Level::Low; //: b = Level //-> Level = app::m::Level; Low = app::m::Level::Low
}
"#,
    );
}

#[test]
fn a_glob_sees_what_is_public_within_a_path() {
    check(
        r#"
mod outer {
    pub mod a { pub(in crate::outer) struct Near; pub(in crate::outer) fn near() -> u8 { 1 } }
    mod b { use super::a::*; fn f(n: Near) { let x = near(); } } //: x = u8 //-> Near = app::outer::a::Near
}
mod near { pub fn near() -> u16 { 1 } }
mod user { use crate::near::*; use crate::outer::a::*; fn f() { let x = near(); } } //: x = u16 //-> near = app::near::near
"#,
    );
}

#[test]
fn a_glob_sees_what_is_public_to_the_parent() {
    check(
        r#"
mod outer {
    pub mod a { pub(super) fn go() -> u8 { 1 } }
    use self::a::*;
    fn f() { let x = go(); } //: x = u8 //-> go = app::outer::a::go
}
mod other { pub fn go() -> u16 { 1 } }
use other::*;
use outer::a::*;
fn f() { let y = go(); } //: y = u16 //-> go = app::other::go
"#,
    );
}

#[test]
fn a_glob_does_not_bring_private_items_in() {
    check(
        r#"
mod a { fn go() -> u8 { 1 } pub fn gone() {} }
mod b { pub fn go() -> u16 { 1 } }
use a::*;
use b::*;
fn f() { let x = go(); } //: x = u16 //-> go = app::b::go
"#,
    );
}

#[test]
fn a_glob_of_a_parent_brings_its_private_items_in() {
    check(
        r#"
fn go() -> u8 { 1 }
mod inner { use super::*; fn f() { let x = go(); } } //: x = u8 //-> go = app::go
"#,
    );
}

#[test]
fn a_private_import_is_seen_by_a_glob_from_a_child() {
    check(
        r#"
use std::collections::HashMap; //-> HashMap = HashMap
mod inner {
    use super::*;
    fn f(m: HashMap<u8, u16>) { let n = m.len(); } //: m = HashMap<u8, u16>; n = usize //-> HashMap = HashMap
}
"#,
    );
}

#[test]
fn a_private_import_is_not_seen_by_a_glob_from_outside() {
    check(
        r#"
mod a { use crate::b::go; pub fn other() { go(); } }
mod b { pub fn go() -> u8 { 1 } }
mod c { pub fn go() -> u16 { 1 } }
use a::*;
use c::*;
fn f() { let x = go(); } //: x = u16 //-> go = app::c::go
"#,
    );
}

#[test]
fn crate_begins_at_the_root() {
    check(
        r#"
struct Top;
mod a { pub mod b { fn f(t: crate::Top) {} } } //: t = Top //-> Top = app::Top
"#,
    );
}

#[test]
fn self_begins_at_the_module() {
    check(
        r#"
fn go() -> u8 { 1 }
mod a {
    fn go() -> u16 { 1 }
    mod b { pub fn go() -> u32 { 1 } }
    fn f() {
        let x = self::go(); //: x = u16 //-> go = app::a::go
        let y = self::b::go(); //: y = u32 //-> go = app::a::b::go
    }
}
"#,
    );
}

#[test]
fn super_begins_at_the_parent() {
    check(
        r#"
fn go() -> u8 { 1 }
mod a { fn go() -> u16 { 1 } mod b { fn go() -> u32 { 1 } fn f() { let x = super::go(); } } } //: x = u16 //-> go = app::a::go
"#,
    );
}

#[test]
fn super_super_goes_two_steps_up() {
    check(
        r#"
fn go() -> u8 { 1 }
mod a { fn go() -> u16 { 1 } mod b { fn go() -> u32 { 1 } fn f() { let x = super::super::go(); } } } //: x = u8
mod c { mod d { mod e { fn f() { let x = self::super::super::super::go(); } } } } //: x = u8 //-> go = app::go
"#,
    );
}

#[test]
fn self_type_is_the_type_of_the_impl() {
    check(
        r#"
struct S { n: u8 }
impl S {
    const K: u16 = 1;
    fn new() -> Self { Self { n: 1 } } //: Self { n: 1 } = S
    fn k() -> u16 { Self::K } //: Self::K = u16 //-> K = app::S::K
    fn twice(&self) -> Self { Self::new() } //: Self::new() = S //-> new = app::S::new
}
"#,
    );
}

#[test]
fn self_type_keeps_the_parameters_of_the_impl() {
    check(
        r#"
struct Pair<A, B> { a: A, b: B }
impl<T> Pair<T, u8> {
    fn swap(self) -> Self { let me = self; me } //: me = Pair<T, u8>
}
"#,
    );
}

#[test]
fn a_tuple_struct_is_constructed_by_self() {
    check(
        r#"
struct Meters(f64);
impl Meters { fn zero() -> Self { let z = Self(0.0); z } } //: z = Meters
"#,
    );
}

#[test]
fn cycles_of_globs_end() {
    check(
        r#"
mod a { pub use super::b::*; pub struct X; }
mod b { pub use super::c::*; pub struct Y; }
mod c { pub use super::a::*; pub struct Z; }
fn f(x: c::X, y: a::Y, z: b::Z) {} //: x = X; y = Y; z = Z //-> X = app::a::X; Y = app::b::Y; Z = app::c::Z
"#,
    );
}

#[test]
fn cycles_of_imports_end() {
    check(
        r#"
mod a { pub use super::b::Lost; }
mod b { pub use super::a::Lost; }
fn f(x: a::Lost) {} //: x = ? //-> Lost = ?
"#,
    );
}

#[test]
fn cycles_of_aliases_end() {
    check(
        r#"
type A = B;
type B = A;
fn f(a: A) { let x = a; } //: x = ?
"#,
    );
}

#[test]
fn an_import_of_an_import_leads_to_the_item() {
    check(
        r#"
mod a { pub struct X; }
mod b { pub use super::a::X as Y; }
mod c { pub use super::b::Y as Z; }
use c::Z; //-> Z = app::a::X
fn f(z: Z) {} //: z = X //-> Z = app::a::X
"#,
    );
}

#[test]
fn the_order_of_imports_does_not_matter() {
    check(
        r#"
use third::Thing; //-> Thing = app::first::Thing
mod third { pub use crate::second::*; }
mod second { pub use crate::first::Thing; }
mod first { pub struct Thing; }
fn f(t: Thing) {} //-> Thing = app::first::Thing
"#,
    );
}

#[test]
fn a_glob_of_a_module_with_globs_brings_theirs_in() {
    check(
        r#"
mod a { pub fn go() -> u8 { 1 } }
mod b { pub use crate::a::*; }
mod c { pub use crate::b::*; }
use c::*;
fn f() { let x = go(); } //: x = u8 //-> go = app::a::go
"#,
    );
}

#[test]
fn a_module_is_renamed_by_use() {
    check(
        r#"
mod long_name { pub fn go() -> u8 { 1 } pub mod deep { pub struct D; } }
use long_name as short;
use short::deep::D; //-> D = app::long_name::deep::D
fn f(d: D) { let x = short::go(); } //: x = u8 //-> go = app::long_name::go
"#,
    );
}

#[test]
fn inline_modules_nest() {
    check(
        r#"
mod a { pub mod b { pub mod c { pub fn go() -> u8 { 1 } } pub fn up() -> u8 { c::go() } } } //-> go = app::a::b::c::go
fn f() { let x = a::b::up(); } //: x = u8 //-> up = app::a::b::up
"#,
    );
}

#[test]
fn modules_lie_in_files() {
    check(
        r#"
//- /lib.rs crate:app
mod store;
use store::disk::Disk; //-> Disk = app::store::disk::Disk
fn f() { let d = Disk::open(); } //: d = Disk //-> open = app::store::disk::Disk::open
//- /store.rs
pub mod disk;
pub const LIMIT: u8 = 1;
//- /store/disk.rs
use super::LIMIT; //-> LIMIT = app::store::LIMIT
pub struct Disk;
impl Disk { pub fn open() -> Disk { let l = LIMIT; Disk } } //: l = u8
"#,
    );
}

#[test]
fn items_for_tests_are_not_there() {
    check(
        r#"
mod a { pub fn go() -> u8 { 1 } }
#[cfg(test)]
fn go() -> u16 { 1 }
#[cfg(test)]
mod tests { use super::*; fn t() { go(); } } //-> go = ?
use a::*;
fn f() { let x = go(); } //: x = u8 //-> go = app::a::go
"#,
    );
}

#[test]
fn one_of_two_items_with_opposite_conditions_is_there() {
    check(
        r#"
#[cfg(test)]
fn go() -> u16 { 1 }
#[cfg(not(test))]
fn go() -> u8 { 1 }
fn f() { let x = go(); } //: x = u8
"#,
    );
}

#[test]
fn names_in_impl_headers_bounds_and_signatures_are_uses() {
    check(
        r#"
mod m { pub trait Tr {} pub struct S; pub struct G<T>(pub T); }
use m::*;
impl Tr for S {} //-> Tr = app::m::Tr; S = app::m::S
impl<T: Tr> Tr for G<T> {} //-> Tr = app::m::Tr; G = app::m::G
fn f<T>(x: G<S>) -> Vec<S> where T: Tr { todo!() } //-> G = app::m::G; S = app::m::S; Tr = app::m::Tr; Vec = std::vec::Vec
"#,
    );
}

#[test]
fn fields_are_uses_in_expressions_literals_and_patterns() {
    check(
        r#"
mod m { pub struct P { pub left: u8, pub right: u16 } }
use m::P;
fn f(p: P) {
    let q = P { left: 1, right: 2 }; //-> left = app::m::P::left; right = app::m::P::right; P = app::m::P
    let r = p.left; //-> left = app::m::P::left
    let P { left: l, right: _ } = q; //: l = u8 //-> left = app::m::P::left; right = app::m::P::right
}
"#,
    );
}

#[test]
fn an_associated_item_is_reached_through_an_alias() {
    check(
        r#"
struct Real { n: u8 }
impl Real { const K: u16 = 7; fn make() -> Real { Real { n: 1 } } }
type Alias = Real; //-> Real = app::Real
fn f() {
    let a = Alias::make(); //: a = Real //-> make = app::Real::make
    let k = Alias::K; //: k = u16 //-> K = app::Real::K
    let b = Alias { n: 2 }; //: b = Real
}
"#,
    );
}

#[test]
fn a_variant_is_reached_through_an_alias() {
    check(
        r#"
enum E { One, Two(u8) }
type A = E;
fn f(e: A) -> u8 {
    let x = A::Two(1); //: x = E //-> Two = app::E::Two
    match e { A::One => 1, A::Two(n) => n } //: n = u8 //-> One = app::E::One; Two = app::E::Two
}
"#,
    );
}

#[test]
fn a_variant_is_reached_through_self() {
    check(
        r#"
enum E { One, Two(u8), Three { side: u16 } }
impl E {
    fn f(&self) -> u8 {
        let a = Self::One; //: a = E //-> One = app::E::One
        match self {
            Self::One => 0, //-> One = app::E::One
            Self::Two(n) => *n, //: n = &u8 //-> Two = app::E::Two
            Self::Three { side } => *side as u8, //: side = &u16 //-> Three = app::E::Three
        }
    }
}
"#,
    );
}

#[test]
fn a_name_that_leads_nowhere_has_no_target() {
    check(
        r#"
use nowhere::Thing; //-> Thing = ?
fn f(t: Thing) { //: t = ? //-> Thing = ?
    missing(); //> missing() = ? //-> missing = ?
}
"#,
    );
}
