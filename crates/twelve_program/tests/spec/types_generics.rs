//! Generics: substitution, turbofish, bounds, associated types, traits and their objects.

use crate::support::check;

#[test]
fn a_generic_function_is_substituted_by_its_arguments() {
    check(
        r#"
fn id<T>(x: T) -> T { x }
fn pair<A, B>(a: A, b: &B) -> (B, A) { todo!() }
fn wrap<T>(x: T) -> Vec<Option<T>> { vec![Some(x)] }
fn f(s: String) {
    let a = id(1u8); //: a = u8
    let b = pair("x", &2u16); //: b = (u16, &str)
    let c = wrap(s); //: c = Vec<Option<String>>
    let d = id(id('c')); //: d = char
}
"#,
    );
}

#[test]
fn a_turbofish_fixes_the_parameters() {
    check(
        r#"
fn make<T: Default>() -> T { T::default() }
fn two<A: Default, B>(b: B) -> (A, B) { (A::default(), b) }
fn f() {
    let a = make::<u8>(); //: a = u8
    let b = make::<Vec<String>>(); //: b = Vec<String>
    let c = two::<u16, _>("x"); //: c = (u16, &str)
    let d = std::mem::size_of::<u8>(); //: d = usize
}
"#,
    );
}

#[test]
fn a_turbofish_stands_on_a_method() {
    check(
        r#"
struct S;
impl S { fn get<T: Default>(&self) -> Option<T> { None } }
fn f(s: S) {
    let a = s.get::<u8>(); //: a = Option<u8>
    let b = "1".parse::<u64>(); //: b = Result<u64, ParseIntError>
    let c = "1".parse::<f32>().unwrap(); //: c = f32
}
"#,
    );
}

#[test]
fn a_turbofish_stands_on_a_type() {
    check(
        r#"
struct Store<T> { items: Vec<T> }
impl<T> Store<T> { fn new() -> Self { Store { items: Vec::new() } } }
fn f() {
    let a = Store::<u8>::new(); //: a = Store<u8>
    let b = Vec::<String>::with_capacity(1); //: b = Vec<String>
    let c = <Store<u16>>::new(); //: c = Store<u16>
    let d = None::<u8>; //: d = Option<u8>
    let e = Option::<char>::None; //: e = Option<char>
}
"#,
    );
}

#[test]
fn a_method_of_a_generic_type_is_substituted() {
    check(
        r#"
struct Cache<K, V> { map: std::collections::HashMap<K, V> }
impl<K: std::hash::Hash + Eq, V: Clone> Cache<K, V> {
    fn get(&self, k: &K) -> Option<&V> { self.map.get(k) } //: self.map.get(k) = Option<&V>
    fn pair<T>(&self, k: K, t: T) -> (K, T) { (k, t) }
    fn values(&self) -> Vec<V> { todo!() }
}
fn f(c: Cache<String, u8>) {
    let a = c.get(&String::new()); //: a = Option<&u8>
    let b = c.pair(String::new(), 'c'); //: b = (String, char)
    let d = c.values(); //: d = Vec<u8>
}
"#,
    );
}

#[test]
fn an_impl_for_one_argument_holds_for_that_one() {
    check(
        r#"
struct Unit<T>(T);
impl Unit<u8> { fn value(&self) -> u8 { self.0 } }
impl Unit<String> { fn value(&self) -> &str { &self.0 } }
fn f(a: Unit<u8>, b: Unit<String>) {
    let x = a.value(); //: x = u8
    let y = b.value(); //: y = &str
}
"#,
    );
}

#[test]
fn an_enum_is_generic() {
    check(
        r#"
enum Tree<T> { Leaf(T), Node(Box<Tree<T>>, Box<Tree<T>>) }
impl<T> Tree<T> { fn first(&self) -> &T { match self { Tree::Leaf(t) => t, Tree::Node(l, _) => l.first() } } } //: t = &T; l = &Box<Tree<T>>
fn f(t: Tree<u8>) {
    let a = t.first(); //: a = &u8
    let b = Tree::Leaf("x"); //: b = Tree<&str>
    if let Tree::Node(l, r) = t {} //: l = Box<Tree<u8>>
}
"#,
    );
}

#[test]
fn an_alias_takes_parameters() {
    check(
        r#"
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
type Shared<T> = Arc<Mutex<T>>;
type Index<V> = HashMap<String, Vec<V>>;
type Both<V> = Shared<Index<V>>;
fn f(s: Shared<u8>, i: Index<u16>, b: Both<u32>) { //: s = Arc<Mutex<u8>>; i = HashMap<String, Vec<u16>>
    let a = *s.lock().unwrap(); //: a = u8
    let c = i["k"][0]; //: c = u16
    let d = b.lock().unwrap().get("k").cloned(); //: d = Option<Vec<u32>>
}
"#,
    );
}

#[test]
fn an_alias_swaps_its_parameters() {
    check(
        r#"
type Back<A, B> = Result<B, A>;
fn f(b: Back<u8, String>) { //: b = Result<String, u8>
    let c = b.unwrap(); //: c = String
}
"#,
    );
}

#[test]
fn a_parameter_of_an_alias_has_a_default() {
    check(
        r#"
struct Failure;
type Res<T, E = Failure> = Result<T, E>;
fn f(a: Res<u8>, b: Res<u8, String>) { //: a = Result<u8, Failure>; b = Result<u8, String>
    let e = a.err(); //: e = Option<Failure>
}
"#,
    );
}

#[test]
fn a_parameter_of_a_type_has_a_default() {
    check(
        r#"
struct Json;
struct Client<T = Json> { codec: T }
impl Client { fn new() -> Client { Client { codec: Json } } }
fn f(a: Client, b: Client<u8>) {
    let c = a.codec; //: c = Json
    let d = b.codec; //: d = u8
    let e = Client::new().codec; //: e = Json
}
"#,
    );
}

#[test]
fn const_parameters_are_accepted() {
    check(
        r#"
struct Ring<T, const N: usize> { items: [T; N] }
impl<T: Copy, const N: usize> Ring<T, N> {
    const SIZE: usize = N;
    fn first(&self) -> T { let n = N; self.items[0] } //: n = usize; self.items[0] = T
}
fn sum<const N: usize>(a: [u16; N]) -> u16 { a[0] }
fn f(r: Ring<u8, 4>) {
    let a = r.first(); //: a = u8
    let b = sum([1, 2, 3]); //: b = u16
    let c = Ring::<u8, 4>::SIZE; //: c = usize
}
"#,
    );
}

#[test]
fn lifetimes_are_no_arguments() {
    check(
        r#"
struct View<'a, T> { items: &'a [T] }
impl<'a, T> View<'a, T> { fn first(&self) -> Option<&'a T> { self.items.first() } }
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { a }
fn f<'x>(v: View<'x, u8>) {
    let a = v.first(); //: a = Option<&u8>
    let b = longest("a", "b"); //: b = &str
    let c = v.items; //: c = &[u8]
}
"#,
    );
}

#[test]
fn an_associated_type_of_an_impl_is_known() {
    check(
        r#"
trait Service { type Req; type Res; fn call(&self, r: Self::Req) -> Self::Res; }
struct Echo;
impl Service for Echo { type Req = u8; type Res = String; fn call(&self, r: Self::Req) -> Self::Res { let q = r; String::new() } } //: q = u8
fn f(e: Echo) {
    let a = e.call(1); //: a = String
    let b: <Echo as Service>::Res = String::new(); //: b = String
}
"#,
    );
}

#[test]
fn an_associated_type_of_a_parameter_is_named_in_two_ways() {
    check(
        r#"
trait Has { type Out; fn get(&self) -> Self::Out; }
fn f<T: Has>(t: T) {
    let a: T::Out = t.get(); //: a = T::Out
    let b: <T as Has>::Out = t.get(); //: b = T::Out
    let c = t.get(); //: c = T::Out
}
"#,
    );
}

#[test]
fn an_associated_type_is_known_after_substitution() {
    check(
        r#"
trait Has { type Out; fn get(&self) -> Self::Out; }
struct S;
impl Has for S { type Out = u16; fn get(&self) -> u16 { 1 } }
fn take<T: Has>(t: T) -> T::Out { t.get() }
fn list<T: Has>(t: &T) -> Vec<<T as Has>::Out> { vec![t.get()] }
fn f() {
    let a = take(S); //: a = u16
    let b = list(&S); //: b = Vec<u16>
}
"#,
    );
}

#[test]
fn an_associated_type_is_bound_by_the_signature() {
    check(
        r#"
trait Has { type Out; fn get(&self) -> Self::Out; }
fn f<T: Has<Out = String>>(t: T) { let a = t.get(); } //: a = String
fn g(t: impl Has<Out = u8>) { let a = t.get(); } //: a = u8
fn h(t: &dyn Has<Out = u16>) { let a = t.get(); } //: a = u16
fn i<T>(t: T) where T: Has, T::Out: Into<u64> { let a: u64 = t.get().into(); } //: a = u64
"#,
    );
}

#[test]
fn an_associated_type_has_one_of_its_own() {
    check(
        r#"
trait Inner { type Item; fn item(&self) -> Self::Item; }
trait Outer { type In: Inner; fn inner(&self) -> Self::In; }
struct A;
struct B;
impl Inner for A { type Item = char; fn item(&self) -> char { 'a' } }
impl Outer for B { type In = A; fn inner(&self) -> A { A } }
fn take<T: Outer>(t: T) -> <T::In as Inner>::Item { t.inner().item() }
fn f() {
    let a = B.inner(); //: a = A
    let b = take(B); //: b = char
    let c = B.inner().item(); //: c = char
}
"#,
    );
}

#[test]
fn a_bound_on_an_iterator_says_what_it_gives() {
    check(
        r#"
fn f<I: Iterator<Item = String>>(mut it: I) {
    let a = it.next(); //: a = Option<String>
    for s in it {} //: s = String
}
fn g<I>(it: I) where I: IntoIterator<Item = u8> {
    let v: Vec<u8> = it.into_iter().map(|n| n + 1).collect(); //: n = u8; v = Vec<u8>
}
fn h(it: impl Iterator<Item = (u8, char)>) {
    for (n, c) in it {} //: n = u8; c = char
}
"#,
    );
}

#[test]
fn an_iterator_in_return_position_says_what_it_gives() {
    check(
        r#"
fn evens(n: u8) -> impl Iterator<Item = u8> { (0..n).step_by(2) }
fn words<'a>(s: &'a str) -> Box<dyn Iterator<Item = &'a str> + 'a> { Box::new(s.split(' ')) }
fn f() {
    for n in evens(9) {} //: n = u8
    let v = evens(3).collect::<Vec<_>>(); //: v = Vec<u8>
    let w = words("a b").next(); //: w = Option<&str>
    for w in words("a") {} //: w = &str
}
"#,
    );
}

#[test]
fn impl_trait_in_argument_position_has_its_methods() {
    check(
        r#"
trait Draw { fn draw(&self) -> u8; }
fn f(d: impl Draw, e: &impl Draw) { //: d = impl Draw; e = &impl Draw
    let a = d.draw(); //: a = u8
    let b = e.draw(); //: b = u8
}
"#,
    );
}

#[test]
fn impl_trait_in_return_position_has_its_methods() {
    check(
        r#"
trait Draw { fn draw(&self) -> u8; fn all(&self) -> Vec<u16> { Vec::new() } }
struct Dot;
impl Draw for Dot { fn draw(&self) -> u8 { 1 } }
fn make() -> impl Draw { Dot }
fn f() {
    let d = make(); //: d = impl Draw
    let a = d.draw(); //: a = u8
    let b = d.all(); //: b = Vec<u16>
}
"#,
    );
}

#[test]
fn a_trait_object_has_the_methods_of_its_trait() {
    check(
        r#"
trait Draw { fn draw(&self) -> u8; }
fn f(a: &dyn Draw, b: Box<dyn Draw>, c: std::sync::Arc<dyn Draw + Send + Sync>, d: Vec<Box<dyn Draw>>) { //: a = &dyn Draw; b = Box<dyn Draw>
    let w = a.draw(); //: w = u8
    let x = b.draw(); //: x = u8
    let y = c.draw(); //: y = u8
    for e in &d { let z = e.draw(); } //: e = &Box<dyn Draw>; z = u8
}
"#,
    );
}

#[test]
fn a_trait_object_has_inherent_methods() {
    check(
        r#"
trait Draw {}
impl dyn Draw + '_ { fn extra(&self) -> u8 { 1 } }
fn f(d: &dyn Draw) { let a = d.extra(); } //: a = u8
"#,
    );
}

#[test]
fn methods_of_supertraits_are_there() {
    check(
        r#"
trait Named { fn name(&self) -> String; }
trait Aged: Named { fn age(&self) -> u8; }
trait Person: Aged + Clone { fn both(&self) -> (String, u8) { let n = self.name(); (n, self.age()) } } //: n = String; self.age() = u8
fn f<P: Person>(p: &P, d: &dyn Aged) {
    let a = p.name(); //: a = String
    let b = p.age(); //: b = u8
    let c = p.clone(); //: c = P
    let e = d.name(); //: e = String
}
"#,
    );
}

#[test]
fn default_methods_are_there() {
    check(
        r#"
trait Count { fn one(&self) -> u8; fn two(&self) -> u16 { let x = self.one(); x as u16 * 2 } } //: x = u8
struct S;
impl Count for S { fn one(&self) -> u8 { 1 } }
fn f(s: S) { let a = s.two(); } //: a = u16
"#,
    );
}

#[test]
fn self_in_a_trait_is_the_type_that_has_it() {
    check(
        r#"
trait Build: Sized { fn new() -> Self; fn with(self, n: u8) -> Self; fn list(&self) -> Vec<Self>; fn opt() -> Option<Self> { None } }
struct S;
impl Build for S { fn new() -> Self { S } fn with(self, n: u8) -> S { self } fn list(&self) -> Vec<Self> { vec![] } }
fn f<T: Build>(t: T) {
    let a = S::new().with(1); //: a = S
    let b = S.list(); //: b = Vec<S>
    let c = S::opt(); //: c = Option<S>
    let d = t.with(1); //: d = T
    let e = T::new(); //: e = T
}
"#,
    );
}

#[test]
fn a_generic_trait_is_told_by_its_argument() {
    check(
        r#"
trait Convert<T> { fn convert(&self) -> T; }
struct S;
impl Convert<u8> for S { fn convert(&self) -> u8 { 1 } }
impl Convert<String> for S { fn convert(&self) -> String { String::new() } }
fn f(s: S) {
    let a: u8 = s.convert(); //: a = u8
    let b: String = s.convert(); //: b = String
    let c = <S as Convert<u8>>::convert(&s); //: c = u8
    let d = Convert::<String>::convert(&s); //: d = String
}
"#,
    );
}

#[test]
fn a_generic_trait_of_a_bound_is_substituted() {
    check(
        r#"
trait Convert<T> { fn convert(&self) -> T; }
fn f<C: Convert<u8>>(c: C) { let a = c.convert(); } //: a = u8
fn g(c: &dyn Convert<Vec<u16>>) { let a = c.convert(); } //: a = Vec<u16>
"#,
    );
}

#[test]
fn a_blanket_impl_holds_for_what_meets_its_bound() {
    check(
        r#"
use std::fmt::Display;
trait Ext { fn shout(&self) -> String; fn len2(&self) -> usize { 2 } }
impl<T: Display> Ext for T { fn shout(&self) -> String { let s = self.to_string(); s } } //: s = String
fn f(n: u8, s: &str) {
    let a = n.shout(); //: a = String
    let b = s.shout(); //: b = String
    let c = "x".to_owned().len2(); //: c = usize
}
"#,
    );
}

#[test]
fn a_blanket_impl_adds_methods_to_iterators() {
    check(
        r#"
trait Every: Iterator { fn every(self, n: usize) -> Vec<Self::Item>; }
impl<I: Iterator> Every for I { fn every(self, n: usize) -> Vec<I::Item> { self.step_by(n).collect() } }
fn f(v: Vec<String>) {
    let a = v.iter().every(2); //: a = Vec<&String>
    let b = v.into_iter().every(2); //: b = Vec<String>
}
"#,
    );
}

#[test]
fn an_extension_of_a_library_type_is_there() {
    check(
        r#"
trait Safe<T> { fn safe(self, other: T) -> T; }
impl<T, E> Safe<T> for Result<T, E> { fn safe(self, other: T) -> T { self.unwrap_or(other) } }
trait Last { type Item; fn last_two(&self) -> Option<(&Self::Item, &Self::Item)>; }
impl<T> Last for Vec<T> { type Item = T; fn last_two(&self) -> Option<(&T, &T)> { None } }
fn f(r: Result<u8, String>, v: Vec<char>) {
    let a = r.safe(1); //: a = u8
    let b = v.last_two(); //: b = Option<(&char, &char)>
}
"#,
    );
}

#[test]
fn the_default_of_a_type_is_made() {
    check(
        r#"
#[derive(Default)] struct Opts { n: u8 }
fn make<T: Default>() -> Vec<T> { let t = T::default(); vec![t] } //: t = T
fn f() {
    let a = Opts::default(); //: a = Opts
    let b = u8::default(); //: b = u8
    let c = <Vec<String>>::default(); //: c = Vec<String>
    let d: Vec<u16> = make(); //: d = Vec<u16>
    let e = make::<Opts>(); //: e = Vec<Opts>
}
"#,
    );
}

#[test]
fn from_makes_the_type_before_it() {
    check(
        r#"
struct Celsius(f64);
impl From<f64> for Celsius { fn from(x: f64) -> Self { Celsius(x) } }
impl From<u8> for Celsius { fn from(x: u8) -> Self { Celsius(x as f64) } }
fn f() {
    let a = Celsius::from(1.5); //: a = Celsius
    let b = String::from("x"); //: b = String
    let c = u64::from(1u8); //: c = u64
    let d = Vec::from([1u8, 2]); //: d = Vec<u8>
}
"#,
    );
}

#[test]
fn a_generic_builder_keeps_its_type() {
    check(
        r#"
struct Builder<T> { inner: T, n: u8 }
impl<T> Builder<T> {
    fn new(inner: T) -> Self { Builder { inner, n: 0 } }
    fn size(mut self, n: u8) -> Self { self.n = n; self }
    fn with<U>(self, u: U) -> Builder<(T, U)> { Builder { inner: (self.inner, u), n: self.n } }
    fn build(self) -> T { self.inner }
}
fn f() {
    let a = Builder::new(1u8).size(2).with("x"); //: a = Builder<(u8, &str)>
    let b = a.size(3).build(); //: b = (u8, &str)
}
"#,
    );
}

#[test]
fn a_builder_by_reference_gives_a_reference() {
    check(
        r#"
#[derive(Default)] struct Conf { n: u8 }
impl Conf { fn set(&mut self, n: u8) -> &mut Self { self.n = n; self } fn done(&self) -> String { String::new() } }
fn f() {
    let mut c = Conf::default();
    let a = c.set(1).set(2); //: a = &mut Conf
    let s = Conf::default().set(3).done(); //: s = String
}
"#,
    );
}

#[test]
fn a_result_that_an_attribute_fills_in_is_what_the_body_gives() {
    check(
        r#"
fn pair(n: u8) -> _ { (n, twice(n)) }
fn twice(n: u8) -> _ { n as u16 * 2 }
fn endless(n: u8) -> _ { endless(n) }
fn f() {
    let a = pair(1); //: a = (u8, u16)
    let b = endless(1); //: b = ?
}
"#,
    );
}

#[test]
fn defaults_that_name_each_other_have_an_end() {
    check(
        r#"
struct A<T = B>(T);
struct B<T = A>(T);
struct Own<T = Own>(T);
struct S0;
struct S1<T = (S0, S0)>(T);
struct S2<T = (S1, S1)>(T);
fn f(a: A, own: Own, two: S2) {
    let low = two.0.1.0.0; //: low = S0
    let last = String::new(); //: last = String
}
"#,
    );
}
