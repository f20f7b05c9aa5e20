//! Types of values: annotations, literals, constructors, fields, operators, casts and indexing.

use crate::support::check;

#[test]
fn a_literal_has_the_type_of_its_suffix() {
    check(
        r#"
fn f() {
    let a = 7u8; //: a = u8
    let b = 1_000_i64; //: b = i64
    let c = 0xffusize; //: c = usize
    let d = 2.5f32; //: d = f32
    let e = 1f64; //: e = f64
}
"#,
    );
}

#[test]
fn a_literal_without_suffix_has_a_default() {
    check(
        r#"
fn f() {
    let a = 7; //: a = i32
    let b = 2.5; //: b = f64
    let c = 'x'; //: c = char
    let d = true; //: d = bool
    let e = "text"; //: e = &str
    let g = (); //: g = ()
}
"#,
    );
}

#[test]
fn byte_literals_are_numbers() {
    check(
        r#"
fn f() {
    let a = b'x'; //: a = u8
    let b = b"bytes"; //: b = &[u8; _]
    let c = c"text"; //: c = &CStr
    let d = r"raw"; //: d = &str
}
"#,
    );
}

#[test]
fn an_annotation_gives_a_literal_its_type() {
    check(
        r#"
fn f() {
    let a: u16 = 7; //: a = u16
    let b: f32 = 1.0; //: b = f32
    let c: (u8, i64) = (1, 2); //: c = (u8, i64)
    let d: [u64; 2] = [1, 2]; //: d = [u64; _]
    let e: Option<u8> = Some(1); //: e = Option<u8>
}
"#,
    );
}

#[test]
fn a_later_use_gives_a_literal_its_type() {
    check(
        r#"
fn take(x: u8) {}
fn f(list: &[u16]) {
    let a = 7; //: a = u8
    take(a);
    let b = 3; //: b = usize
    let c = list[b]; //: c = u16
    let mut d = 0; //: d = u64
    d += 5u64;
    let e = 1; //: e = i64
    let g: i64 = e;
}
"#,
    );
}

#[test]
fn an_operand_gives_the_other_literal_its_type() {
    check(
        r#"
fn f(n: u64, x: f32) {
    let a = n + 1; //: a = u64
    let b = 2 * n; //: b = u64
    let c = x / 2.0; //: c = f32
    let d = n % 10 == 0; //: d = bool
}
"#,
    );
}

#[test]
fn a_shift_has_the_type_of_its_left_side() {
    check(
        r#"
fn f(n: u8, by: u32) {
    let a = n << by; //: a = u8
    let b = 1u64 << 3; //: b = u64
    let c = n & 0x0f | 1 ^ n; //: c = u8
}
"#,
    );
}

#[test]
fn comparisons_and_logic_give_bool() {
    check(
        r#"
fn f(a: u8, b: u8, s: &str, t: String) {
    let x = a < b; //: x = bool
    let y = s == t || a != b; //: y = bool
    let z = a >= b && !x; //: z = bool
}
"#,
    );
}

#[test]
fn negation_keeps_the_type() {
    check(
        r#"
fn f(n: i16, b: bool, u: u8, x: f64) {
    let a = -n; //: a = i16
    let c = !b; //: c = bool
    let d = !u; //: d = u8
    let e = -x; //: e = f64
    let g = -1; //: g = i32
}
"#,
    );
}

#[test]
fn operators_see_through_references_to_numbers() {
    check(
        r#"
fn f(a: &u8, b: &u8, list: &[i64]) {
    let c = a + b; //: c = u8
    let d = a * 2; //: d = u8
    let e = -list.iter().next().unwrap(); //: e = i64
    let g = 1 + *a; //: g = u8
}
"#,
    );
}

#[test]
fn an_operator_of_a_workspace_type_gives_its_output() {
    check(
        r#"
use std::ops::{Add, Mul, Neg, Not, Sub};
#[derive(Clone, Copy)] struct V(f64);
struct Diff(f64);
impl Add for V { type Output = V; fn add(self, o: V) -> V { V(self.0 + o.0) } }
impl Sub for V { type Output = Diff; fn sub(self, o: V) -> Diff { Diff(self.0 - o.0) } }
impl Mul<f64> for V { type Output = V; fn mul(self, o: f64) -> V { V(self.0 * o) } }
impl Mul<V> for V { type Output = f64; fn mul(self, o: V) -> f64 { self.0 * o.0 } }
impl Neg for V { type Output = Diff; fn neg(self) -> Diff { Diff(-self.0) } }
impl Not for V { type Output = bool; fn not(self) -> bool { true } }
fn f(a: V, b: V) {
    let c = a + b; //: c = V
    let d = a - b; //: d = Diff
    let e = a * 2.0; //: e = V
    let g = a * b; //: g = f64
    let h = -a; //: h = Diff
    let i = !a; //: i = bool
}
"#,
    );
}

#[test]
fn an_operator_is_implemented_for_references_apart() {
    check(
        r#"
use std::ops::Add;
struct Big(Vec<u8>);
struct Sum;
impl Add for Big { type Output = Big; fn add(self, o: Big) -> Big { self } }
impl<'a> Add<&'a Big> for &'a Big { type Output = Sum; fn add(self, o: &'a Big) -> Sum { Sum } }
fn f(a: Big, b: Big) {
    let s = &a + &b; //: s = Sum
    let t = a + b; //: t = Big
}
"#,
    );
}

#[test]
fn strings_and_times_are_added() {
    check(
        r#"
use std::time::{Duration, Instant};
fn f(s: String, t: Instant, d: Duration) {
    let a = s + "more" + &format!("x"); //: a = String
    let b = t + d; //: b = Instant
    let c = t - Instant::now(); //: c = Duration
    let e = d * 2; //: e = Duration
    let g = d + Duration::from_secs(1); //: g = Duration
}
"#,
    );
}

#[test]
fn assignments_are_unit() {
    check(
        r#"
fn f(mut n: u8, mut v: Vec<u8>) {
    let a = n += 1; //: a = ()
    let b = v[0] = 2; //: b = ()
    let c = { n = 3; }; //: c = ()
}
"#,
    );
}

#[test]
fn a_cast_has_the_type_it_names() {
    check(
        r#"
fn f(n: u8, c: char, p: &u8) {
    let a = n as u64; //: a = u64
    let b = c as u32 as f64; //: b = f64
    let d = 65u8 as char; //: d = char
    let e = true as i8; //: e = i8
    let g = (n as usize) + 1; //: g = usize
    let h = n as u16 as _; //: h = u32
    let i: u32 = h;
}
"#,
    );
}

#[test]
fn a_tuple_has_the_types_of_its_parts() {
    check(
        r#"
fn f(s: String) {
    let a = (1u8, "a", s); //: a = (u8, &str, String)
    let b = a.0; //: b = u8
    let c = a.2; //: c = String
    let d = (1u8,); //: d = (u8,)
    let e = ((1u8, 2u16), 3u32); //: e = ((u8, u16), u32)
    let g = e.0.1; //: g = u16
}
"#,
    );
}

#[test]
fn an_array_has_the_type_of_its_elements() {
    check(
        r#"
fn f() {
    let a = [1u8, 2, 3]; //: a = [u8; _]
    let b = ["x"; 4]; //: b = [&str; _]
    let c = [[0u16; 2]; 3]; //: c = [[u16; _]; _]
    let d = a[0]; //: d = u8
    let e = c[1]; //: e = [u16; _]
    let g = c[1][0]; //: g = u16
    let h = a.len(); //: h = usize
}
"#,
    );
}

#[test]
fn a_struct_literal_has_the_type_of_the_struct() {
    check(
        r#"
struct P { x: u8, y: f32 }
fn f() {
    let p = P { x: 1, y: 2.0 }; //: p = P
    let q = P { x: 3, ..p }; //: q = P
    let y = q.y; //: y = f32
}
"#,
    );
}

#[test]
fn a_generic_struct_literal_takes_its_arguments_from_its_fields() {
    check(
        r#"
struct Pair<A, B> { a: A, b: Vec<B> }
fn f(s: String) {
    let p = Pair { a: 1u8, b: vec![s] }; //: p = Pair<u8, String>
    let q = Pair::<u16, _> { a: 1, b: vec!["x"] }; //: q = Pair<u16, &str>
    let r: Pair<u64, bool> = Pair { a: 1, b: Vec::new() }; //: r = Pair<u64, bool>
}
"#,
    );
}

#[test]
fn a_functional_update_takes_the_arguments_of_its_base() {
    check(
        r#"
struct Opts<T> { name: T, n: u8 }
fn f(base: Opts<String>) {
    let o = Opts { n: 1, ..base }; //: o = Opts<String>
}
"#,
    );
}

#[test]
fn a_field_shorthand_is_a_local() {
    check(
        r#"
struct P { x: u8, y: String }
fn f(y: String) {
    let x = 1; //: x = u8
    let p = P { x, y }; //: p = P
}
"#,
    );
}

#[test]
fn a_generic_tuple_struct_takes_its_arguments_from_its_call() {
    check(
        r#"
struct Wrap<T>(T, u8);
fn f() {
    let w = Wrap("a", 1); //: w = Wrap<&str>
    let v = Wrap(Wrap(1u8, 2), 3); //: v = Wrap<Wrap<u8>>
    let x = v.0.0; //: x = u8
    let n = v.1; //: n = u8
}
"#,
    );
}

#[test]
fn a_variant_takes_the_arguments_of_its_enum_from_its_call() {
    check(
        r#"
enum Either<L, R> { Left(L), Right { r: R } }
fn f() {
    let a: Either<u8, String> = Either::Left(1); //: a = Either<u8, String>
    let b: Either<u8, &str> = Either::Right { r: "a" }; //: b = Either<u8, &str>
    let c = Either::<u8, u16>::Left(1); //: c = Either<u8, u16>
    let d = Either::Left::<u8, bool>(1); //: d = Either<u8, bool>
    let e = if true { Either::Left(1u8) } else { Either::Right { r: 'c' } }; //: e = Either<u8, char>
}
"#,
    );
}

#[test]
fn fields_of_generic_types_are_substituted() {
    check(
        r#"
struct Node<T> { value: T, next: Option<Box<Node<T>>> }
fn f(n: Node<String>) {
    let v = &n.value; //: v = &String
    let x = n.next; //: x = Option<Box<Node<String>>>
    let y = x.unwrap().value; //: y = String
}
"#,
    );
}

#[test]
fn a_path_of_fields_is_followed() {
    check(
        r#"
struct A { b: B }
struct B { c: Vec<C> }
struct C { d: (u8, String), e: [u16; 3] }
fn f(a: &A) {
    let x = &a.b.c; //: x = &Vec<C>
    let y = a.b.c[0].d.0; //: y = u8
    let z = &a.b.c[0].d.1; //: z = &String
    let w = a.b.c.len(); //: w = usize
    let v = a.b.c[0].e[2]; //: v = u16
}
"#,
    );
}

#[test]
fn indexing_gives_the_element() {
    check(
        r#"
use std::collections::{BTreeMap, HashMap, VecDeque};
fn f(v: Vec<u8>, s: &[u16], a: [u32; 2], m: HashMap<String, u64>, b: BTreeMap<u8, char>, q: VecDeque<bool>, i: usize) {
    let x = v[0]; //: x = u8
    let y = s[i]; //: y = u16
    let z = a[i + 1]; //: z = u32
    let w = m["k"]; //: w = u64
    let u = b[&1]; //: u = char
    let t = q[i]; //: t = bool
}
"#,
    );
}

#[test]
fn indexing_by_a_range_gives_a_part() {
    check(
        r#"
fn f(v: Vec<String>, s: String, t: &str, a: [u8; 4], n: usize) {
    let b = &v[1..]; //: b = &[String]
    let c = &v[..n]; //: c = &[String]
    let d = &s[1..=2]; //: d = &str
    let e = &t[..]; //: e = &str
    let g = &a[n..n + 1]; //: g = &[u8]
    let h = s[2..].len(); //: h = usize
    let i = &v[1..][0]; //: i = &String
}
"#,
    );
}

#[test]
fn indexing_by_a_range_in_a_variable_gives_a_part() {
    check(
        r#"
fn f(v: Vec<u8>, s: &str, r: std::ops::Range<usize>) {
    let a = &v[r.clone()]; //: a = &[u8]
    let b = &s[r]; //: b = &str
    let all = 0..2; //: all = Range<usize>
    let c = &v[all]; //: c = &[u8]
}
"#,
    );
}

#[test]
fn indexing_of_a_workspace_type_gives_its_output() {
    check(
        r#"
use std::ops::{Index, IndexMut};
struct Grid { cells: Vec<f32> }
impl Index<(usize, usize)> for Grid { type Output = f32; fn index(&self, at: (usize, usize)) -> &f32 { &self.cells[at.0] } }
impl IndexMut<(usize, usize)> for Grid { fn index_mut(&mut self, at: (usize, usize)) -> &mut f32 { &mut self.cells[at.0] } }
fn f(mut g: Grid) {
    let a = g[(0, 1)]; //: a = f32
    let b = &g[(0, 1)]; //: b = &f32
    let c = &mut g[(1, 1)]; //: c = &mut f32
}
"#,
    );
}

#[test]
fn indexing_sees_through_references_and_boxes() {
    check(
        r#"
use std::rc::Rc;
fn f(v: &mut Vec<u8>, b: Box<[u16]>, r: Rc<Vec<u32>>, n: &&[u64; 2]) {
    let x = v[0]; //: x = u8
    let y = b[0]; //: y = u16
    let z = r[0]; //: z = u32
    let w = n[0]; //: w = u64
    let u = &r[..1]; //: u = &[u32]
}
"#,
    );
}

#[test]
fn ranges_have_types_of_their_own() {
    check(
        r#"
fn f(n: u8) {
    let a = 0..10; //: a = Range<i32>
    let b = 0..n; //: b = Range<u8>
    let c = n..=9; //: c = RangeInclusive<u8>
    let d = n..; //: d = RangeFrom<u8>
    let e = ..n; //: e = RangeTo<u8>
    let g = ..; //: g = RangeFull
    let h = b.start; //: h = u8
}
"#,
    );
}

#[test]
fn references_are_part_of_the_type() {
    check(
        r#"
fn f(mut n: u8, s: String) {
    let a = &n; //: a = &u8
    let b = &&s; //: b = &&String
    let c = &mut n; //: c = &mut u8
    let d = *c; //: d = u8
    let e = &*s; //: e = &str
    let g = &s[..]; //: g = &str
}
"#,
    );
}

#[test]
fn constants_and_statics_have_the_type_they_declare() {
    check(
        r#"
const NAMES: &[&str] = &["a", "b"];
const LIMIT: usize = 3;
static TABLE: [u16; 2] = [1, 2];
static mut COUNT: u32 = 0;
fn f() {
    let a = NAMES; //: a = &[&str]
    let b = NAMES[0]; //: b = &str
    let c = LIMIT + 1; //: c = usize
    let d = TABLE[1]; //: d = u16
    let e = unsafe { COUNT + 1 }; //: e = u32
}
"#,
    );
}

#[test]
fn associated_constants_have_the_type_they_declare() {
    check(
        r#"
struct S;
impl S { const NAME: &'static str = "s"; const ALL: [u8; 2] = [1, 2]; }
trait HasId { const ID: u64; }
impl HasId for S { const ID: u64 = 1; }
fn f<T: HasId>() {
    let a = S::NAME; //: a = &str
    let b = S::ALL[0]; //: b = u8
    let c = S::ID; //: c = u64
    let d = T::ID; //: d = u64
    let e = <S as HasId>::ID; //: e = u64
    let g = u8::MAX; //: g = u8
    let h = std::f64::consts::PI; //: h = f64
}
"#,
    );
}

#[test]
fn a_union_has_fields() {
    check(
        r#"
union Bits { n: u32, b: [u8; 4] }
fn f(u: Bits) {
    let a = unsafe { u.n }; //: a = u32
    let b = unsafe { u.b }; //: b = [u8; _]
}
"#,
    );
}

#[test]
fn an_enum_is_cast_to_a_number() {
    check(
        r#"
#[derive(Clone, Copy)] enum Level { Low = 1, High = 5 }
fn f(l: Level) {
    let a = l as u8; //: a = u8
    let b = Level::High as i64; //: b = i64
}
"#,
    );
}

#[test]
fn an_array_is_used_as_a_slice() {
    check(
        r#"
fn f(a: [u8; 3], v: Vec<u16>) {
    let b: &[u8] = &a; //: b = &[u8]
    let c = a.first(); //: c = Option<&u8>
    let d: &[u16] = &v; //: d = &[u16]
    let e = a.iter().next(); //: e = Option<&u8>
    let g: Box<[u16]> = v.into_boxed_slice(); //: g = Box<[u16]>
}
"#,
    );
}

#[test]
fn parentheses_change_nothing() {
    check(
        r#"
fn f(v: Vec<u8>) {
    let a = ((1u8)); //: a = u8
    let b = (v).len(); //: b = usize
    let c = (&v)[0]; //: c = u8
}
"#,
    );
}
