//! Names across crates: dependencies, re-exports, `extern crate`, preludes and the rules of each edition.

use crate::support::check;

#[test]
fn a_dependency_is_known_by_its_name() {
    check(
        r#"
//- /lib.rs crate:store
pub struct Disk;
impl Disk { pub fn open() -> Disk { Disk } }
//- /main.rs crate:app deps:store
use store::Disk; //-> Disk = store::Disk
fn f() {
    let a = Disk::open(); //: a = Disk //-> Disk = store::Disk; open = store::Disk::open
    let b = store::Disk::open(); //: b = Disk //-> Disk = store::Disk
}
"#,
    );
}

#[test]
fn a_dependency_is_renamed_by_the_manifest() {
    check(
        r#"
//- /lib.rs crate:store
pub fn open() -> u8 { 1 }
//- /main.rs crate:app deps:shop=store
use shop::open; //-> open = store::open
fn f() { let x = shop::open(); } //: x = u8 //-> open = store::open
"#,
    );
}

#[test]
fn a_renamed_dependency_is_not_known_by_its_own_name() {
    check(
        r#"
//- /lib.rs crate:store
pub fn open() -> u8 { 1 }
//- /main.rs crate:app deps:shop=store
fn f() { let x = store::open(); } //: x = ? //-> open = ?
"#,
    );
}

#[test]
fn a_package_with_a_hyphen_is_named_with_an_underscore() {
    check(
        r#"
//- /lib.rs crate:disk
pub fn open() -> u8 { 1 }
//- /main.rs crate:app deps:my-disk=disk
fn f() { let x = my_disk::open(); } //: x = u8 //-> open = disk::open
"#,
    );
}

#[test]
fn only_dependencies_that_are_named_are_seen() {
    check(
        r#"
//- /lib.rs crate:deep
pub fn go() -> u8 { 1 }
//- /lib.rs crate:middle deps:deep
pub fn on() -> u8 { deep::go() } //-> go = deep::go
//- /main.rs crate:app deps:middle
fn f() { let x = deep::go(); let y = middle::on(); } //: x = ?; y = u8
"#,
    );
}

#[test]
fn a_re_export_leads_through_one_crate() {
    check(
        r#"
//- /lib.rs crate:a
pub mod m { pub struct X; impl X { pub fn go(&self) -> u8 { 1 } } }
pub use m::X;
//- /main.rs crate:app deps:a
fn f(x: a::X) { let n = x.go(); } //: n = u8 //-> X = a::m::X; go = a::m::X::go
"#,
    );
}

#[test]
fn a_re_export_leads_through_two_crates() {
    check(
        r#"
//- /lib.rs crate:a
pub struct X { pub n: u8 }
//- /lib.rs crate:b deps:a
pub use a::X; //-> X = a::X
//- /main.rs crate:app deps:b
fn f(x: b::X) { let n = x.n; } //: x = X; n = u8 //-> X = a::X; n = a::X::n
"#,
    );
}

#[test]
fn a_re_export_leads_through_three_crates() {
    check(
        r#"
//- /lib.rs crate:a
pub mod m { pub fn go() -> u8 { 1 } }
//- /lib.rs crate:b deps:a
pub use a::m as n;
//- /lib.rs crate:c deps:b
pub use b::n::*;
//- /main.rs crate:app deps:c
use c::go; //-> go = a::m::go
fn f() { let x = go(); } //: x = u8 //> go() = a::m::go
"#,
    );
}

#[test]
fn a_re_export_leads_through_four_crates() {
    check(
        r#"
//- /lib.rs crate:a
pub enum E { One(u8), Two }
//- /lib.rs crate:b deps:a
pub use a::*;
//- /lib.rs crate:c deps:b
pub mod prelude { pub use b::E as Kind; }
//- /lib.rs crate:d deps:c
pub use c::prelude::*;
//- /main.rs crate:app deps:d
use d::Kind::{self, One}; //-> One = a::E::One
fn f(k: Kind) { let x = One(1); if let Kind::One(n) = k {} } //: x = E; n = u8 //-> Kind = a::E
"#,
    );
}

#[test]
fn a_crate_is_re_exported_by_use() {
    check(
        r#"
//- /lib.rs crate:a
pub mod m { pub struct X; }
//- /lib.rs crate:b deps:a
pub use a;
pub use a as again;
//- /main.rs crate:app deps:b
use b::a::m::X; //-> X = a::m::X
fn f(x: X, y: b::again::m::X) {} //: x = X; y = X //-> X = a::m::X
"#,
    );
}

#[test]
fn a_crate_is_re_exported_by_extern_crate() {
    check(
        r#"
//- /lib.rs crate:a
pub struct X;
//- /lib.rs crate:b deps:a
pub extern crate a;
//- /main.rs crate:app deps:b
fn f(x: b::a::X) {} //: x = X //-> X = a::X
"#,
    );
}

#[test]
fn a_private_item_of_another_crate_is_not_brought_in() {
    check(
        r#"
//- /lib.rs crate:a
pub(crate) fn go() -> u8 { 1 }
pub fn other() { go(); }
//- /lib.rs crate:b
pub fn go() -> u16 { 1 }
//- /main.rs crate:app deps:a,b
use a::*;
use b::*;
fn f() { let x = go(); } //: x = u16 //-> go = b::go
"#,
    );
}

#[test]
fn extern_crate_brings_a_crate_in() {
    check(
        r#"
//- /lib.rs crate:a
pub fn go() -> u8 { 1 }
//- /main.rs crate:app deps:a
extern crate a;
mod m { fn f() { let x = a::go(); let y = crate::a::go(); } } //: x = u8; y = u8 //-> go = a::go
"#,
    );
}

#[test]
fn extern_crate_can_rename() {
    check(
        r#"
//- /lib.rs crate:a
pub fn go() -> u8 { 1 }
//- /main.rs crate:app deps:a
extern crate a as b;
use b::go; //-> go = a::go
mod m { fn f() { let x = b::go(); } } //: x = u8 //-> go = a::go
"#,
    );
}

#[test]
fn extern_crate_self_names_the_crate_itself() {
    check(
        r#"
extern crate self as me;
pub mod m { pub fn go() -> u8 { 1 } }
mod n { fn f() { let x = me::m::go(); } } //: x = u8 //-> go = app::m::go
"#,
    );
}

#[test]
fn a_local_module_goes_before_a_dependency_of_its_name() {
    check(
        r#"
//- /lib.rs crate:store
pub fn go() -> u8 { 1 }
//- /main.rs crate:app deps:store
mod m { pub mod store { pub fn go() -> u16 { 1 } } fn f() { let x = store::go(); let y = ::store::go(); } } //: x = u16; y = u8
fn g() { let z = store::go(); } //: z = u8 //-> go = store::go
"#,
    );
}

#[test]
fn two_colons_begin_at_a_dependency() {
    check(
        r#"
//- /lib.rs crate:store
pub mod m { pub struct X; }
//- /main.rs crate:app deps:store
mod store { pub mod m { pub struct X; } }
mod user { use ::store::m::X; fn f(x: X) {} } //-> X = store::m::X
mod other { use crate::store::m::X; fn f(x: X) {} } //-> X = app::store::m::X
"#,
    );
}

#[test]
fn a_dependency_is_not_an_item_of_the_root() {
    check(
        r#"
//- /lib.rs crate:store
pub fn go() -> u8 { 1 }
//- /main.rs crate:app deps:store
mod m { fn f() { let x = crate::store::go(); } } //: x = ?
"#,
    );
}

#[test]
fn a_binary_sees_its_library_as_a_crate() {
    check(
        r#"
//- /lib.rs crate:shop
pub mod api { pub fn serve() -> u8 { 1 } }
//- /main.rs crate:server deps:shop
mod api { pub fn serve() -> u16 { 1 } }
fn main() {
    let a = shop::api::serve(); //: a = u8 //-> serve = shop::api::serve
    let b = api::serve(); //: b = u16 //-> serve = server::api::serve
}
"#,
    );
}

#[test]
fn impls_in_one_crate_hold_in_all() {
    check(
        r#"
//- /lib.rs crate:a
pub trait Say { fn say(&self) -> u8; }
//- /lib.rs crate:b deps:a
pub struct S;
impl a::Say for S { fn say(&self) -> u8 { 1 } }
//- /main.rs crate:app deps:a,b
use a::Say;
fn f(s: b::S, d: &dyn Say) {
    let x = s.say(); //: x = u8 //> s.say() = b::S::say
    d.say(); //> d.say() = b::S::say
}
"#,
    );
}

#[test]
fn paths_of_2015_begin_at_the_root() {
    check(
        r#"
//- /lib.rs crate:app edition:2015
mod a { pub struct X; pub fn make() -> X { X } }
mod b { use a::make; fn f() { let x = make(); let y = ::a::make(); } } //: x = X; y = X //-> make = app::a::make
"#,
    );
}

#[test]
fn a_path_in_2015_begins_at_the_module() {
    check(
        r#"
//- /lib.rs crate:app edition:2015
fn go() -> u8 { 1 }
mod a {
    fn go() -> u16 { 1 }
    fn f() {
        let x = go(); //: x = u16 //-> go = app::a::go
        let y = ::go(); //: y = u8 //-> go = app::go
        let z = super::go(); //: z = u8 //-> go = app::go
    }
}
"#,
    );
}

#[test]
fn extern_crate_in_2015_is_an_item_of_the_root() {
    check(
        r#"
//- /lib.rs crate:store
pub fn go() -> u8 { 1 }
//- /lib.rs crate:app deps:store edition:2015
extern crate store;
mod a { use store::go; fn f() { let x = go(); let y = ::store::go(); } } //: x = u8; y = u8 //-> go = store::go
"#,
    );
}

#[test]
fn std_in_2015_is_named_from_the_root() {
    check(
        r#"
//- /lib.rs crate:app edition:2015
mod a { use std::collections::HashMap; fn f(m: HashMap<u8, u16>, s: ::std::string::String) {} } //: m = HashMap<u8, u16>; s = String
"#,
    );
}

#[test]
fn a_glob_in_2015_begins_at_the_root() {
    check(
        r#"
//- /lib.rs crate:app edition:2015
mod a { pub mod b { pub fn go() -> u8 { 1 } } }
mod c { use a::b::*; fn f() { let x = go(); } } //: x = u8 //-> go = app::a::b::go
"#,
    );
}

#[test]
fn the_prelude_of_2021_has_the_conversions_that_fail() {
    check(
        r#"
//- /lib.rs crate:app edition:2021
fn f(n: u32) {
    let a = u8::try_from(n); //: a = Result<u8, TryFromIntError> //-> try_from = std::convert::TryFrom::try_from
    let b: Result<u16, _> = n.try_into(); //: b = Result<u16, TryFromIntError> //-> try_into = std::convert::TryInto::try_into
    let c = Vec::from_iter([1u8]); //: c = Vec<u8> //-> from_iter = std::iter::FromIterator::from_iter
}
fn g<T: TryFrom<u8>>(t: T) {} //-> TryFrom = std::convert::TryFrom
"#,
    );
}

#[test]
fn the_prelude_of_2018_has_no_conversions_that_fail() {
    check(
        r#"
//- /lib.rs crate:app edition:2018
trait Narrow { fn try_into(self) -> u8; }
impl Narrow for u32 { fn try_into(self) -> u8 { self as u8 } }
fn f(n: u32) { let x = n.try_into(); } //: x = u8 //-> try_into = app::<u32>::try_into
"#,
    );
}

#[test]
fn names_of_the_later_prelude_are_free_in_2018() {
    check(
        r#"
//- /lib.rs crate:app edition:2018
fn f<T: TryFrom<u8>, U: TryInto<u8>, C: FromIterator<u8>>(t: T) {} //-> TryFrom = ?; TryInto = ?; FromIterator = ?
"#,
    );
}

#[test]
fn the_conversions_that_fail_are_imported_in_2018() {
    check(
        r#"
//- /lib.rs crate:app edition:2018
use std::convert::{TryFrom, TryInto}; //-> TryFrom = std::convert::TryFrom; TryInto = std::convert::TryInto
fn f(n: u32) {
    let a = u8::try_from(n).unwrap(); //: a = u8
    let b: u16 = n.try_into().unwrap(); //: b = u16
}
"#,
    );
}

#[test]
fn crates_of_different_editions_are_linked() {
    check(
        r#"
//- /lib.rs crate:old edition:2015
mod a { pub fn make() -> ::Thing { ::Thing } }
pub use a::make;
pub struct Thing;
//- /lib.rs crate:app deps:old edition:2021
use old::make; //-> make = old::a::make
fn f() { let x = make(); } //: x = Thing
"#,
    );
}

#[test]
fn the_prelude_has_the_usual_names() {
    check(
        r#"
fn f() {
    let a = Vec::<u8>::new(); //: a = Vec<u8> //-> Vec = std::vec::Vec; new = std::vec::Vec::new
    let b = String::new(); //: b = String //-> String = std::string::String
    let c = Box::new(1u8); //: c = Box<u8> //-> Box = std::boxed::Box
    let d = Some(1u8); //: d = Option<u8> //-> Some = std::option::Option::Some
    drop(d); //> drop(d) = std::mem::drop //-> drop = std::mem::drop
}
"#,
    );
}

#[test]
fn core_and_std_are_the_same_items() {
    check(
        r#"
use core::cell::Cell; //-> Cell = std::cell::Cell
fn f(a: core::option::Option<u8>, c: Cell<u8>) { //: a = Option<u8>
    let n = a.unwrap(); //: n = u8
    let m = core::mem::take(&mut vec![1u8]); //: m = Vec<u8> //-> take = std::mem::take
    let k = c.get(); //: k = u8
}
"#,
    );
}

#[test]
fn alloc_is_brought_in_by_extern_crate() {
    check(
        r#"
extern crate alloc;
use alloc::string::String as Text; //-> String = std::string::String
use alloc::vec::Vec as List; //-> Vec = std::vec::Vec
fn f(t: Text, l: List<u8>) { let b = alloc::boxed::Box::new(l); } //: t = String; b = Box<Vec<u8>>
"#,
    );
}

#[test]
fn std_is_renamed() {
    check(
        r#"
extern crate std as base;
use std as library;
use library::collections::BTreeMap; //-> BTreeMap = BTreeMap
fn f(m: BTreeMap<u8, u16>, v: base::vec::Vec<u8>) {} //: m = BTreeMap<u8, u16>; v = Vec<u8>
"#,
    );
}

#[test]
fn a_module_of_the_program_is_named_like_one_of_std() {
    check(
        r#"
mod collections { pub struct HashMap { pub n: u8 } }
use collections::HashMap; //-> HashMap = app::collections::HashMap
fn f(m: HashMap) { let n = m.n; } //: n = u8
fn g(m: std::collections::HashMap<u8, u16>) { let n = m.len(); } //: n = usize
"#,
    );
}

#[test]
fn a_dependency_that_is_not_there_stays_unknown() {
    check(
        r#"
use elsewhere::Client;
fn f(c: Client) { //: c = ?
    let r = c.get("a"); //: r = ? //-> get = ?
    let n = elsewhere::count(); //: n = ?
}
"#,
    );
}

#[test]
fn a_glob_of_what_is_unknown_hides_nothing_written() {
    check(
        r#"
use elsewhere::prelude::*;
struct Own { n: u8 }
fn f(o: Own) { let n = o.n; } //: n = u8 //-> Own = app::Own
"#,
    );
}

#[test]
fn cycles_of_globs_through_crates_end() {
    check(
        r#"
//- /lib.rs crate:a deps:b
pub use b::*;
pub struct X;
//- /lib.rs crate:b deps:a
pub use a::*;
pub struct Y;
//- /main.rs crate:app deps:a,b
fn f(x: b::X, y: a::Y) {} //: x = X; y = Y
"#,
    );
}

#[test]
fn each_crate_has_its_own_root() {
    check(
        r#"
//- /lib.rs crate:a
pub fn go() -> u8 { 1 }
pub mod m { pub fn on() -> u8 { crate::go() } } //-> go = a::go
//- /main.rs crate:app deps:a
fn go() -> u16 { 1 }
fn f() { let x = crate::go(); let y = a::m::on(); } //: x = u16; y = u8 //-> go = app::go; on = a::m::on
"#,
    );
}

#[test]
fn modules_in_files_of_another_crate_are_reached() {
    check(
        r#"
//- /lib.rs crate:store
pub mod disk;
mod hidden;
pub use self::hidden::Secret; //-> Secret = store::hidden::Secret
//- /disk.rs
pub struct Disk { pub size: u64 }
//- /hidden.rs
pub struct Secret;
impl Secret { pub fn tell(&self) -> u8 { 1 } }
//- /main.rs crate:app deps:store
use store::{disk, Secret}; //-> Secret = store::hidden::Secret
fn f(d: &disk::Disk, s: Secret) { let n = d.size; let t = s.tell(); } //: n = u64; t = u8 //-> Disk = store::disk::Disk
"#,
    );
}
