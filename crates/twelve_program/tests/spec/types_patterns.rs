//! Patterns: what each binding of a `let`, an arm, a loop or a parameter is.

use crate::support::check;

#[test]
fn a_tuple_is_taken_apart() {
    check(
        r#"
fn f(t: (u8, (String, char)), r: &(u16, bool)) {
    let (a, (b, c)) = t; //: a = u8; b = String; c = char
    let (d, e) = r; //: d = &u16; e = &bool
    let (g, h) = *r; //: g = u16; h = bool
}
"#,
    );
}

#[test]
fn the_rest_of_a_tuple_is_left_out() {
    check(
        r#"
fn f(t: (u8, u16, u32, char)) {
    let (a, ..) = t; //: a = u8
    let (.., b) = t; //: b = char
    let (c, .., d) = t; //: c = u8; d = char
    let (_, e, ..) = t; //: e = u16
}
"#,
    );
}

#[test]
fn a_struct_is_taken_apart() {
    check(
        r#"
struct P { x: u8, name: String, at: (u16, char) }
fn f(p: P, r: &P) {
    let P { x, name: n, at: (a, b) } = p; //: x = u8; n = String; a = u16; b = char
    let P { name, .. } = r; //: name = &String
}
"#,
    );
}

#[test]
fn a_tuple_struct_is_taken_apart() {
    check(
        r#"
struct Id(u8);
struct Pair<A, B>(A, B);
fn f(Id(n): Id, Pair(a, b): Pair<String, Id>) { //: n = u8; a = String; b = Id
    let Id(m) = b; //: m = u8
    let Pair(c, .., d) = Pair(1u8, 'c'); //: c = u8; d = char
}
"#,
    );
}

#[test]
fn nested_patterns_are_followed() {
    check(
        r#"
enum E { A(Option<(u8, String)>), B { list: Vec<u16>, id: Id } }
struct Id(u64);
fn f(e: E) {
    match e {
        E::A(Some((n, s))) => {} //: n = u8; s = String
        E::A(None) => {}
        E::B { list, id: Id(k) } => {} //: list = Vec<u16>; k = u64
    }
}
"#,
    );
}

#[test]
fn ref_gives_a_reference() {
    check(
        r#"
fn f(mut o: Option<String>, t: (u8, u16)) {
    if let Some(ref s) = o {} //: s = &String
    if let Some(ref mut m) = o {} //: m = &mut String
    let (ref a, b) = t; //: a = &u8; b = u16
    let ref c = b; //: c = &u16
}
"#,
    );
}

#[test]
fn an_ampersand_takes_a_reference_off() {
    check(
        r#"
fn f(r: &u8, list: &[(u8, char)], o: Option<&u16>) {
    let &a = r; //: a = u8
    for &(n, c) in list {} //: n = u8; c = char
    if let Some(&x) = o {} //: x = u16
    let s: u8 = list.iter().map(|&(n, _)| n).sum(); //: n = u8; s = u8
}
"#,
    );
}

#[test]
fn an_at_names_the_whole() {
    check(
        r#"
fn f(n: u8, o: Option<String>, r: &Option<u16>) {
    match n { small @ 0..=9 => {} big @ (10 | 20) => {} other => {} } //: small = u8; big = u8; other = u8
    if let whole @ Some(_) = o {} //: whole = Option<String>
    if let all @ Some(part) = r {} //: all = &Option<u16>; part = &u16
}
"#,
    );
}

#[test]
fn a_slice_is_taken_apart() {
    check(
        r#"
fn f(s: &[String], a: [u8; 3], v: Vec<u16>) {
    if let [first, rest @ ..] = s {} //: first = &String; rest = &[String]
    if let [head, .., tail] = s {} //: head = &String; tail = &String
    let [x, y, z] = a; //: x = u8; y = u8; z = u8
    match v.as_slice() { [] => {} [one] => {} [a1, mid @ .., b1] => {} } //: one = &u16; a1 = &u16; mid = &[u16]
    let [p, q @ ..] = a; //: p = u8; q = [u8; _]
}
"#,
    );
}

#[test]
fn if_let_binds() {
    check(
        r#"
fn f(o: Option<u8>, r: &Result<String, u16>) {
    if let Some(n) = o {} //: n = u8
    if let Ok(s) = r {} else if let Err(e) = r {} //: s = &String; e = &u16
}
"#,
    );
}

#[test]
fn let_else_binds_for_the_rest() {
    check(
        r#"
fn f(o: Option<(u8, String)>) -> Option<u16> {
    let Some((n, s)) = o else { return None }; //: n = u8; s = String
    let Ok(m) = s.parse::<u16>() else { panic!() }; //: m = u16
    Some(m)
}
"#,
    );
}

#[test]
fn while_let_binds() {
    check(
        r#"
fn f(mut v: Vec<(u8, char)>, mut it: std::vec::IntoIter<String>) {
    while let Some((n, c)) = v.pop() {} //: n = u8; c = char
    while let Some(s) = it.next() {} //: s = String
}
"#,
    );
}

#[test]
fn arms_give_one_type() {
    check(
        r#"
fn f(o: Option<u8>) {
    let a = match o { Some(n) if n > 1 => n, Some(_) => 0, None => 7 }; //: a = u8
    let b = match o { None => "none".to_owned(), Some(m) => m.to_string() }; //: b = String
}
"#,
    );
}

#[test]
fn alternatives_bind_the_same_names() {
    check(
        r#"
enum E { A(u8), B(u8, String), C { n: u8 } }
fn f(e: &E, t: (u8, u8)) {
    match e { E::A(n) | E::B(n, _) | E::C { n } => { let x = n; } } //: x = &u8
    if let (1, m) | (m, 1) = t { let y = m; } //: y = u8
}
"#,
    );
}

#[test]
fn matching_a_reference_binds_references() {
    check(
        r#"
struct P { x: u8, o: Option<String> }
fn f(p: &P, q: &mut P, t: &&(u8, char)) {
    let P { x, o } = p; //: x = &u8; o = &Option<String>
    if let Some(s) = &p.o {} //: s = &String
    if let Some(s) = &mut q.o {} //: s = &mut String
    let (a, b) = t; //: a = &u8; b = &char
    match p { P { o: Some(u), .. } => {} _ => {} } //: u = &String
}
"#,
    );
}

#[test]
fn matching_a_mutable_reference_binds_mutable_ones() {
    check(
        r#"
enum E { A(u8), B { s: String } }
fn f(e: &mut E) {
    match e { E::A(n) => { *n += 1; } E::B { s } => {} } //: n = &mut u8; s = &mut String
}
"#,
    );
}

#[test]
fn a_reference_inside_a_match_stays() {
    check(
        r#"
fn f(o: Option<&String>, list: &[Option<&u8>]) {
    if let Some(s) = o {} //: s = &String
    for x in list { if let Some(n) = x {} } //: x = &Option<&u8>; n = &&u8
    for x in list { if let Some(&m) = x {} }
}
"#,
    );
}

#[test]
fn a_loop_over_a_reference_binds_references() {
    check(
        r#"
fn f(v: Vec<String>, mut w: Vec<(u8, char)>, b: Box<[u16]>) {
    for a in &v {} //: a = &String
    for (n, c) in &w {} //: n = &u8; c = &char
    for (n, c) in &mut w {} //: n = &mut u8; c = &mut char
    for d in b.iter() {} //: d = &u16
    for e in v {} //: e = String
}
"#,
    );
}

#[test]
fn a_loop_over_boxes_binds_boxes() {
    check(
        r#"
trait T { fn go(&self) -> u8; }
fn f(list: Vec<Box<dyn T>>, more: Vec<Box<u8>>) {
    for b in &list { let n = b.go(); } //: b = &Box<dyn T>; n = u8
    for b in more { let n = *b; } //: b = Box<u8>; n = u8
}
"#,
    );
}

#[test]
fn a_loop_over_a_map_binds_pairs() {
    check(
        r#"
use std::collections::{BTreeMap, HashMap, HashSet};
fn f(m: HashMap<String, u8>, b: &BTreeMap<u16, char>, s: HashSet<u64>, mut n: HashMap<u8, Vec<u8>>) {
    for (k, v) in &m {} //: k = &String; v = &u8
    for (k, v) in b {} //: k = &u16; v = &char
    for (k, v) in &mut n {} //: k = &u8; v = &mut Vec<u8>
    for (k, v) in m {} //: k = String; v = u8
    for x in s {} //: x = u64
}
"#,
    );
}

#[test]
fn a_loop_over_a_range_binds_numbers() {
    check(
        r#"
fn f(n: u64, v: &[u8]) {
    for a in 0..n {} //: a = u64
    for b in 0..v.len() {} //: b = usize
    for c in 1..=3 {} //: c = i32
    for d in (0..3u8).rev() {} //: d = u8
    for e in 'a'..='z' {} //: e = char
}
"#,
    );
}

#[test]
fn a_chain_of_conditions_binds() {
    check(
        r#"
fn f(a: Option<u8>, b: Option<String>) {
    if let (Some(x), Some(y)) = (a, &b) {} //: x = u8; y = &String
}
"#,
    );
}

#[test]
fn a_pattern_is_assigned() {
    check(
        r#"
fn f(t: (u8, String)) {
    let (a, b); //: a = u8; b = String
    (a, b) = t;
    let mut c = 0; //: c = u16
    [c, _] = [1u16, 2];
}
"#,
    );
}

#[test]
fn a_wildcard_and_a_literal_bind_nothing() {
    check(
        r#"
fn f(t: (u8, &str)) -> char {
    match t { (0, _) => 'a', (_, "x") => 'b', (n, s) => { let c = s; 'c' } } //: n = u8; s = &str; c = &str
}
"#,
    );
}

#[test]
fn constants_and_ranges_bind_nothing() {
    check(
        r#"
const TOP: u8 = 9;
fn f(n: u8) {
    let a = match n { 0 => "zero", 1..TOP => "some", TOP => "top", _ => "more" }; //: a = &str
}
"#,
    );
}
