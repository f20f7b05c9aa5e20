//! References, auto-deref and the order in which a method is looked for.

use crate::support::check;

#[test]
fn a_field_is_reached_through_references() {
    check(
        r#"
struct P { x: u8, s: String }
fn f(a: &P, b: &mut P, c: &&&P) {
    let x = a.x; //: x = u8
    let y = b.x; //: y = u8
    let z = c.x; //: z = u8
    let s = &c.s; //: s = &String
}
"#,
    );
}

#[test]
fn a_field_is_reached_through_box_rc_and_arc() {
    check(
        r#"
use std::rc::Rc;
use std::sync::Arc;
struct P { x: u8 }
fn f(a: Box<P>, b: Rc<P>, c: Arc<P>, d: Arc<Box<P>>, e: &Rc<P>) {
    let v = a.x; //: v = u8 //-> x = app::P::x
    let w = b.x; //: w = u8 //-> x = app::P::x
    let x = c.x; //: x = u8
    let y = d.x; //: y = u8
    let z = e.x; //: z = u8
}
"#,
    );
}

#[test]
fn a_method_is_reached_through_box_rc_and_arc() {
    check(
        r#"
use std::rc::Rc;
use std::sync::Arc;
struct P;
impl P { fn go(&self) -> u8 { 1 } }
fn f(a: Box<P>, b: Rc<P>, c: Arc<P>, d: &&Box<Rc<P>>) {
    let w = a.go(); //: w = u8 //> a.go() = app::P::go
    let x = b.go(); //: x = u8 //> b.go() = app::P::go
    let y = c.go(); //: y = u8 //> c.go() = app::P::go
    let z = d.go(); //: z = u8 //> d.go() = app::P::go
}
"#,
    );
}

#[test]
fn a_method_of_the_pointer_goes_before_one_of_what_it_points_to() {
    check(
        r#"
use std::rc::Rc;
#[derive(Clone)] struct P;
fn f(r: Rc<P>, b: Box<P>, p: &P) {
    let a = r.clone(); //: a = Rc<P>
    let c = b.clone(); //: c = Box<P>
    let d = p.clone(); //: d = P
    let e = (*r).clone(); //: e = P
}
"#,
    );
}

#[test]
fn a_reference_to_what_is_no_clone_is_cloned_itself() {
    check(
        r#"
struct P;
fn f(p: &P, q: &&P) {
    let a = p.clone(); //: a = &P
    let b = q.clone(); //: b = &P
}
"#,
    );
}

#[test]
fn a_guard_is_looked_through() {
    check(
        r#"
use std::sync::{Mutex, RwLock};
use std::cell::RefCell;
struct P { x: u8, list: Vec<u16> }
fn f(m: &Mutex<P>, r: &RwLock<P>, c: &RefCell<P>) {
    let a = m.lock().unwrap().x; //: a = u8
    let b = r.read().unwrap().list[0]; //: b = u16
    let d = c.borrow().list.len(); //: d = usize
    let e = c.borrow_mut().list.pop(); //: e = Option<u16>
}
"#,
    );
}

#[test]
fn a_newtype_with_deref_is_looked_through() {
    check(
        r#"
use std::ops::Deref;
struct Inner { n: u8 }
impl Inner { fn go(&self) -> u16 { 1 } }
struct Outer(Inner);
impl Deref for Outer { type Target = Inner; fn deref(&self) -> &Self::Target { &self.0 } }
fn f(o: Outer, r: &Outer) {
    let a = o.n; //: a = u8 //-> n = app::Inner::n
    let b = o.go(); //: b = u16 //> o.go() = app::Inner::go
    let c = r.go(); //: c = u16
    let d = &*o; //: d = &Inner
}
"#,
    );
}

#[test]
fn a_generic_newtype_with_deref_gives_its_parameter() {
    check(
        r#"
use std::ops::{Deref, DerefMut};
struct Data<T>(Box<T>);
impl<T> Deref for Data<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
impl<T> DerefMut for Data<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
fn f(mut d: Data<Vec<u8>>) {
    let a = d.len(); //: a = usize //> d.len() = Vec::len
    d.push(1); //> d.push(1) = Vec::push
    let b = d[0]; //: b = u8
    let c = &mut *d; //: c = &mut Vec<u8>
    for x in d.iter() {} //: x = &u8
}
"#,
    );
}

#[test]
fn newtypes_are_looked_through_in_turn() {
    check(
        r#"
use std::ops::Deref;
use std::sync::Arc;
struct Core { n: u8 }
struct A(Arc<Core>);
struct B { a: A }
impl Deref for A { type Target = Core; fn deref(&self) -> &Core { &self.0 } }
impl Deref for B { type Target = A; fn deref(&self) -> &A { &self.a } }
fn f(b: Box<B>) { let x = b.n; } //: x = u8 //-> n = app::Core::n
"#,
    );
}

#[test]
fn a_field_of_the_outer_type_goes_first() {
    check(
        r#"
use std::ops::Deref;
struct Inner { n: u8, m: u8 }
struct Outer { n: u16, inner: Inner }
impl Deref for Outer { type Target = Inner; fn deref(&self) -> &Inner { &self.inner } }
fn f(o: Outer) {
    let a = o.n; //: a = u16 //-> n = app::Outer::n
    let b = o.m; //: b = u8 //-> m = app::Inner::m
}
"#,
    );
}

#[test]
fn a_star_takes_one_reference_off() {
    check(
        r#"
fn f(a: &u8, b: &&u8, c: &mut String, d: Box<u16>) {
    let w = *a; //: w = u8
    let x = *b; //: x = &u8
    let y = **b; //: y = u8
    let z = &**c; //: z = &str
    let v = *d; //: v = u16
}
"#,
    );
}

#[test]
fn a_star_on_a_guard_gives_what_it_guards() {
    check(
        r#"
use std::sync::Mutex;
fn f(m: Mutex<Vec<u8>>, n: Mutex<u16>) {
    let mut g = m.lock().unwrap();
    let v = &*g; //: v = &Vec<u8>
    let w = *g == [1u8]; //: w = bool
    let k = *n.lock().unwrap(); //: k = u16
    let t = std::mem::take(&mut *g); //: t = Vec<u8>
}
"#,
    );
}

#[test]
fn a_method_by_value_is_found_before_one_by_reference() {
    check(
        r#"
trait A { fn go(self) -> u8; }
trait B { fn go(&self) -> u16; }
struct S;
impl A for S { fn go(self) -> u8 { 1 } }
impl B for &S { fn go(&self) -> u16 { 1 } }
fn f(s: S) { let x = s.go(); } //: x = u8
"#,
    );
}

#[test]
fn a_method_on_the_reference_is_found_before_one_on_the_value() {
    check(
        r#"
trait Kind { fn kind(self) -> u8; }
struct S;
impl S { fn kind(&self) -> u16 { 1 } }
impl Kind for S { fn kind(self) -> u8 { 1 } }
fn f(s: S, r: &S) {
    let x = s.kind(); //: x = u8 //-> kind = app::S::kind
    let y = r.kind(); //: y = u16
}
"#,
    );
}

#[test]
fn an_inherent_method_goes_before_one_of_a_trait() {
    check(
        r#"
trait Say { fn say(&self) -> u8; }
struct S;
impl S { fn say(&self) -> u16 { 1 } }
impl Say for S { fn say(&self) -> u8 { 1 } }
fn f(s: S, t: &S) {
    let x = s.say(); //: x = u16
    let y = t.say(); //: y = u16
    let z = Say::say(&s); //: z = u8
    let w = S::say(&s); //: w = u16
    let v = <S as Say>::say(&s); //: v = u8
}
"#,
    );
}

#[test]
fn a_method_of_a_trait_on_the_outer_type_goes_before_an_inherent_one_further_in() {
    check(
        r#"
use std::rc::Rc;
trait Say { fn say(&self) -> u8 { 1 } }
struct S;
impl S { fn say(&self) -> u16 { 1 } }
impl Say for Rc<S> {}
fn f(s: Rc<S>) { let x = s.say(); } //: x = u8 //> s.say() = app::Say::say
"#,
    );
}

#[test]
fn a_method_takes_the_receiver_by_reference_when_it_must() {
    check(
        r#"
struct S { n: u8 }
impl S { fn read(&self) -> &u8 { &self.n } fn write(&mut self) -> &mut u8 { &mut self.n } fn end(self) -> u8 { self.n } }
fn f(mut s: S) {
    let a = s.read(); //: a = &u8
    let b = s.write(); //: b = &mut u8
    let c = s.end(); //: c = u8
}
"#,
    );
}

#[test]
fn a_method_with_a_receiver_in_a_box_or_arc_is_found() {
    check(
        r#"
use std::pin::Pin;
use std::sync::Arc;
struct S;
impl S { fn boxed(self: Box<Self>) -> u8 { 1 } fn shared(self: Arc<Self>) -> u16 { 1 } fn lent(self: &Arc<Self>) -> u32 { 1 } fn pinned(self: Pin<&mut Self>) -> u64 { 1 } }
fn f(b: Box<S>, a: Arc<S>, p: Pin<&mut S>) {
    let w = b.boxed(); //: w = u8
    let x = a.lent(); //: x = u32
    let y = a.shared(); //: y = u16 //> a.shared() = app::S::shared
    let z = p.pinned(); //: z = u64
}
"#,
    );
}

#[test]
fn a_method_of_a_slice_is_called_on_a_vec_and_an_array() {
    check(
        r#"
fn f(v: Vec<String>, a: [u8; 3], b: Box<[u16]>) {
    let x = v.first(); //: x = Option<&String>
    let y = a.contains(&1); //: y = bool
    let z = b.last(); //: z = Option<&u16>
    let w = v.join(","); //: w = String
    let s = v.split_first(); //: s = Option<(&String, &[String])>
}
"#,
    );
}

#[test]
fn a_method_of_str_is_called_on_a_string() {
    check(
        r#"
fn f(s: String, r: &String, b: Box<str>, a: std::sync::Arc<str>) {
    let w = s.trim(); //: w = &str
    let x = r.len(); //: x = usize
    let y = b.to_uppercase(); //: y = String
    let z = a.starts_with("x"); //: z = bool
}
"#,
    );
}

#[test]
fn as_ref_and_as_mut_give_references() {
    check(
        r#"
use std::rc::Rc;
fn f(b: Box<u8>, o: Option<String>, r: Rc<Vec<u8>>, mut p: Option<u16>) {
    let a: &u8 = b.as_ref(); //: a = &u8
    let c = o.as_ref(); //: c = Option<&String>
    let d: &Vec<u8> = r.as_ref(); //: d = &Vec<u8>
    let e = p.as_mut(); //: e = Option<&mut u16>
}
"#,
    );
}

#[test]
fn an_explicit_deref_gives_a_reference_to_the_target() {
    check(
        r#"
use std::ops::Deref;
fn f(s: String, b: Box<u8>, v: Vec<u16>) {
    let a = s.deref(); //: a = &str
    let c = b.deref(); //: c = &u8
    let d = v.deref(); //: d = &[u16]
    let e = s.as_str(); //: e = &str
    let g = v.as_slice(); //: g = &[u16]
}
"#,
    );
}

#[test]
fn an_argument_is_coerced_but_keeps_its_type() {
    check(
        r#"
fn take(s: &str, v: &[u8]) {}
fn f(s: String, v: Vec<u8>) {
    let a = &s; //: a = &String
    let b = &v; //: b = &Vec<u8>
    take(a, b);
}
"#,
    );
}

#[test]
fn a_private_field_further_out_does_not_hide_a_visible_one() {
    check(
        r#"
mod m {
    use std::ops::Deref;
    pub struct Wrap { n: u8, inner: crate::In }
    impl Deref for Wrap { type Target = crate::In; fn deref(&self) -> &crate::In { let own = &self.n; &self.inner } } //: own = &u8
}
pub struct In { n: u16 }
fn f(w: m::Wrap) { let x = w.n; } //: x = u16 //-> n = app::In::n
"#,
    );
}

#[test]
fn cow_is_looked_through() {
    check(
        r#"
use std::borrow::Cow;
fn f(c: Cow<'_, str>, d: Cow<'_, [u8]>) {
    let a = c.len(); //: a = usize
    let b = d.first(); //: b = Option<&u8>
    let e = c.into_owned(); //: e = String
    let g = d.into_owned(); //: g = Vec<u8>
}
"#,
    );
}

#[test]
fn a_deref_that_leads_back_to_itself_ends() {
    check(
        r#"
use std::ops::Deref;
struct A;
struct B;
impl Deref for A { type Target = B; fn deref(&self) -> &B { loop {} } }
impl Deref for B { type Target = A; fn deref(&self) -> &A { loop {} } }
fn f(a: A) {
    let x = a.nowhere(); //: x = ?
    let y = 1u8; //: y = u8
}
"#,
    );
}
