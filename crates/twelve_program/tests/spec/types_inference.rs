//! What is solved later or from the outside: variables of inference and expected types.

use crate::support::check;

#[test]
fn a_vec_is_typed_by_a_later_push() {
    check(
        r#"
fn f() {
    let mut v = Vec::new(); //: v = Vec<u8>
    v.push(1u8);
    let a = v.pop(); //: a = Option<u8>
}
"#,
    );
}

#[test]
fn a_map_is_typed_by_a_later_insert() {
    check(
        r#"
use std::collections::HashMap;
fn f(k: String) {
    let mut m = HashMap::new(); //: m = HashMap<String, Vec<u8>>
    m.insert(k, vec![1u8]);
    for (a, b) in &m {} //: a = &String; b = &Vec<u8>
}
"#,
    );
}

#[test]
fn a_collection_is_typed_in_two_steps() {
    check(
        r#"
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
fn f(names: &[String]) {
    let mut m = HashMap::new(); //: m = HashMap<&String, Vec<usize>>
    for (i, n) in names.iter().enumerate() { m.entry(n).or_insert_with(Vec::new).push(i); }
    let mut s = HashSet::new(); //: s = HashSet<&str>
    s.insert("x");
    let mut q = VecDeque::new(); //: q = VecDeque<(u8, char)>
    q.push_back((1u8, 'c'));
    let mut b = BTreeMap::new(); //: b = BTreeMap<u16, Option<String>>
    b.insert(1u16, None);
    b.insert(2, Some(String::new()));
}
"#,
    );
}

#[test]
fn a_none_is_typed_by_a_later_assignment() {
    check(
        r#"
fn f(list: &[String]) {
    let mut best = None; //: best = Option<&String>
    for s in list { best = Some(s); }
    let mut other = None; //: other = Option<u8>
    if other.is_none() { other = Some(1u8); }
}
"#,
    );
}

#[test]
fn a_local_without_value_is_typed_by_its_assignment() {
    check(
        r#"
fn f(b: bool) {
    let x; //: x = &str
    x = "text";
    let y; //: y = u8
    if b { y = 1u8; } else { y = 2; }
    let z = y; //: z = u8
}
"#,
    );
}

#[test]
fn a_vec_is_typed_by_where_it_goes() {
    check(
        r#"
struct S { list: Vec<u16>, name: Option<char> }
fn take(v: Vec<String>) {}
fn f() -> Vec<u8> {
    let a = Vec::new(); //: a = Vec<String>
    take(a);
    let b = Vec::new(); //: b = Vec<u16>
    let c = None; //: c = Option<char>
    let s = S { list: b, name: c };
    let d = Vec::new(); //: d = Vec<u8>
    d
}
"#,
    );
}

#[test]
fn a_closure_types_what_it_captures() {
    check(
        r#"
fn f(list: Vec<u8>) {
    let mut seen = Vec::new(); //: seen = Vec<u8>
    list.iter().for_each(|n| seen.push(*n)); //: n = &u8
}
"#,
    );
}

#[test]
fn a_comparison_types_the_other_side() {
    check(
        r#"
fn f(n: u64, o: Option<u16>) {
    let a = 0; //: a = u64
    if n == a {}
    let b = o == Some(3); //: b = bool
    let c = 5; //: c = u64
    if c < n {}
}
"#,
    );
}

#[test]
fn default_makes_the_type_expected() {
    check(
        r#"
#[derive(Default)] struct Conf { n: u8, list: Vec<u16> }
fn take(c: Conf) {}
fn make() -> Conf { Default::default() } //: Default::default() = Conf
fn f() {
    let a: Conf = Default::default(); //: a = Conf
    let b = Conf { n: 1, ..Default::default() }; //: b = Conf
    let c = Default::default(); //: c = Conf
    take(c);
    let d: (u8, String) = Default::default(); //: d = (u8, String)
    let e = Conf { n: Default::default(), list: Default::default() }; //: e = Conf
}
"#,
    );
}

#[test]
fn into_makes_the_type_of_the_annotation() {
    check(
        r#"
struct Id(u64);
impl From<u8> for Id { fn from(n: u8) -> Id { Id(n as u64) } }
fn f() {
    let a: Id = 1u8.into(); //: a = Id
    let b: String = "x".into(); //: b = String
    let c: u64 = 1u8.into(); //: c = u64
    let d: Option<u8> = 1.into(); //: d = Option<u8>
    let e: Box<str> = "x".into(); //: e = Box<str>
}
"#,
    );
}

#[test]
fn into_makes_the_type_of_the_parameter() {
    check(
        r#"
struct Id(u64);
impl From<u8> for Id { fn from(n: u8) -> Id { Id(n as u64) } }
fn take(id: Id, s: String) {}
fn open(s: impl Into<String>) -> String { let own = s.into(); own } //: own = String
fn f(n: u8) {
    take(n.into(), "x".into()); //: n.into() = Id; "x".into() = String
    let a = open("x"); //: a = String
}
"#,
    );
}

#[test]
fn into_makes_the_type_returned() {
    check(
        r#"
struct Id(u64);
impl From<u8> for Id { fn from(n: u8) -> Id { Id(n as u64) } }
fn f(n: u8) -> Id { n.into() } //: n.into() = Id
fn g(n: u8) -> Result<Id, String> { Ok(n.into()) } //: n.into() = Id
fn h(n: u8) -> Id { if n > 1 { return n.into(); } Id(1) } //: n.into() = Id
"#,
    );
}

#[test]
fn into_makes_the_type_of_the_field() {
    check(
        r#"
struct User { name: String, id: u64 }
fn f(n: u8) { let u = User { name: "x".into(), id: n.into() }; } //: "x".into() = String; n.into() = u64
"#,
    );
}

#[test]
fn parse_makes_what_is_asked_for() {
    check(
        r#"
fn take(n: u64) {}
fn f(s: &str) -> Result<u16, std::num::ParseIntError> {
    let a: u8 = s.parse().unwrap(); //: a = u8
    let b = s.parse::<f32>(); //: b = Result<f32, ParseFloatError>
    let c: Result<bool, _> = s.parse(); //: c = Result<bool, ParseBoolError>
    let d = s.parse()?; //: d = u64
    take(d);
    s.parse() //: s.parse() = Result<u16, ParseIntError>
}
"#,
    );
}

#[test]
fn collect_makes_what_is_asked_for() {
    check(
        r#"
use std::collections::HashSet;
struct S { list: Vec<u8> }
fn take(s: HashSet<u8>) {}
fn f(v: &[u8]) -> Vec<u16> {
    take(v.iter().copied().collect()); //: v.iter().copied().collect() = HashSet<u8>
    let s = S { list: v.iter().copied().collect() }; //: v.iter().copied().collect() = Vec<u8>
    let late = v.iter().copied().collect(); //: late = HashSet<u8>
    take(late);
    v.iter().map(|n| *n as u16).collect() //: n = &u8
}
"#,
    );
}

#[test]
fn a_generic_result_is_typed_by_the_annotation() {
    check(
        r#"
fn make<T: Default>() -> T { T::default() }
fn list<T>() -> Vec<T> { Vec::new() }
fn f() {
    let a: u8 = make(); //: a = u8
    let b: Vec<String> = list(); //: b = Vec<String>
    let mut c = list(); //: c = Vec<char>
    c.push('x');
}
"#,
    );
}

#[test]
fn an_annotation_may_leave_parts_open() {
    check(
        r#"
fn f(s: &str) {
    let a: Vec<_> = s.chars().collect(); //: a = Vec<char>
    let b: Option<_> = Some(1u8); //: b = Option<u8>
    let c: Result<_, String> = Ok(2u16); //: c = Result<u16, String>
    let d: [_; 2] = [1u8, 2]; //: d = [u8; _]
}
"#,
    );
}

#[test]
fn a_generic_struct_is_typed_by_a_later_method() {
    check(
        r#"
struct Stack<T> { items: Vec<T> }
impl<T> Stack<T> { fn new() -> Self { Stack { items: Vec::new() } } fn put(&mut self, t: T) { self.items.push(t) } fn top(&self) -> Option<&T> { self.items.last() } }
fn f(s: String) {
    let mut a = Stack::new(); //: a = Stack<String>
    a.put(s);
    let b = a.top(); //: b = Option<&String>
}
"#,
    );
}

#[test]
fn a_lock_is_typed_by_what_is_put_in() {
    check(
        r#"
use std::sync::{Arc, Mutex};
fn f() {
    let m = Arc::new(Mutex::new(Vec::new())); //: m = Arc<Mutex<Vec<u8>>>
    m.lock().unwrap().push(1u8);
    let c = m.clone(); //: c = Arc<Mutex<Vec<u8>>>
}
"#,
    );
}

#[test]
fn a_channel_is_typed_by_what_is_sent() {
    check(
        r#"
use std::sync::mpsc;
fn f() {
    let (tx, rx) = mpsc::channel(); //: tx = Sender<String>; rx = Receiver<String>
    tx.send(String::new()).unwrap();
    let a = rx.recv(); //: a = Result<String, RecvError>
}
"#,
    );
}

#[test]
fn an_error_is_typed_by_the_return() {
    check(
        r#"
fn f(s: &str) -> Result<u8, String> {
    let r = Err(String::new()); //: r = Result<u8, String>
    if s.is_empty() { return r; }
    Ok(1)
}
"#,
    );
}

#[test]
fn two_variables_are_one_after_they_meet() {
    check(
        r#"
fn f() {
    let mut a = Vec::new(); //: a = Vec<u8>
    let mut b = Vec::new(); //: b = Vec<u8>
    if true { a = b; } else { b = a; return; }
    a.push(1u8);
}
"#,
    );
}

#[test]
fn a_variable_in_an_arm_is_solved_by_another() {
    check(
        r#"
fn f(n: u8) {
    let a = match n { 0 => None, 1 => Some("x"), _ => None }; //: a = Option<&str>
    let b = if n > 1 { Vec::new() } else { vec![1u16] }; //: b = Vec<u16>
    let c = if n > 1 { Ok(1u8) } else { Err("no") }; //: c = Result<u8, &str>
}
"#,
    );
}

#[test]
fn a_number_is_typed_by_an_index_or_a_method() {
    check(
        r#"
fn f(v: &[u8]) {
    let mut i = 0; //: i = usize
    while i < v.len() { i += 1; }
    let j = 3; //: j = usize
    let x = v.get(j); //: x = Option<&u8>
    let k = 2; //: k = i32
    let y = i32::pow(k, 2); //: y = i32
}
"#,
    );
}

#[test]
fn a_number_in_a_collection_is_typed_later() {
    check(
        r#"
fn total(v: &[u64]) -> u64 { 0 }
fn f() {
    let v = vec![1, 2, 3]; //: v = Vec<u64>
    let a = total(&v); //: a = u64
    let w = [1, 2]; //: w = [u64; _]
    total(&w);
    let o = Some(1); //: o = Option<u8>
    let p: Option<u8> = o;
}
"#,
    );
}

#[test]
fn a_value_that_nobody_types_takes_the_default() {
    check(
        r#"
fn f() {
    let a = vec![1, 2]; //: a = Vec<i32>
    let b = Some(1.5); //: b = Option<f64>
    let c = (1, 2u8); //: c = (i32, u8)
    let d = a.iter().map(|n| n * 2).max(); //: n = &i32; d = Option<i32>
}
"#,
    );
}

#[test]
fn an_expected_type_goes_through_a_block() {
    check(
        r#"
fn f(n: u8) {
    let a: u64 = { let b = 1u8; b.into() }; //: a = u64
    let c: Option<u64> = if n > 1 { Some(n.into()) } else { None }; //: n.into() = u64
    let d: String = match n { 0 => "x".into(), _ => String::new() }; //: "x".into() = String
}
"#,
    );
}

#[test]
fn an_expected_type_goes_into_a_closure() {
    check(
        r#"
fn run(f: impl Fn() -> u64) -> u64 { f() }
fn f(n: u8) {
    let a = run(|| n.into()); //: n.into() = u64
    let b: Vec<u16> = [n].iter().map(|m| (*m).into()).collect(); //: (*m).into() = u16
}
"#,
    );
}

#[test]
fn mem_functions_keep_the_type() {
    check(
        r#"
fn f(mut v: Vec<u8>, mut s: String) {
    let a = std::mem::take(&mut v); //: a = Vec<u8>
    let b = std::mem::replace(&mut s, String::new()); //: b = String
    let c = std::mem::swap(&mut v, &mut vec![]); //: c = ()
}
"#,
    );
}

#[test]
fn what_is_unknown_does_not_spread_to_what_is_known() {
    check(
        r#"
fn f(x: nowhere::X, o: Option<u8>) {
    let a = o.map(|n| nowhere::g(n)); //: n = u8
    let b = vec![x.y].len(); //: b = usize
    let c = if x.ok { 1u8 } else { 2 }; //: c = u8
    let d: Vec<String> = x.list(); //: d = Vec<String>
    let e = (x.z, 1u16);
    let g = e.1; //: g = u16
}
"#,
    );
}

/// A function with a line for each number, and what is asked of it behind them.
fn lines(count: usize, line: impl Fn(usize) -> String, head: &str, tail: &str) -> String {
    let lines: String = (1..=count).map(|n| format!("    {}\n", line(n))).collect();
    format!("{head}\n{lines}    {tail}\n}}\n")
}

#[test]
fn a_type_that_doubles_with_each_line_is_known_as_long_as_it_is_small() {
    let head = r#"
fn pair<T: Copy>(t: T) -> (T, T) { (t, t) }
fn f() {
    let v0 = 1u8;"#;
    let line = |n| match n {
        2 => format!("let v{n} = pair(v{}); //: v2 = ((u8, u8), (u8, u8))", n - 1),
        // 2047 parts are a type, 4095 are not.
        10 => format!(
            "let v{n} = pair(v{0}); let (v10a, _) = (v{0}.0).0; let v10b = v10a.1.0.1.0.1.0; //: v10b = u8",
            n - 1
        ),
        11 => format!("let v{n} = pair(v{}); //: v11 = ?", n - 1),
        _ => format!("let v{n} = pair(v{});", n - 1),
    };
    check(&lines(60, line, head, "let last = String::new(); //: last = String"));
}

#[test]
fn a_type_that_is_found_from_the_outside_in_doubles_too() {
    let head = "fn f() {";
    let declare = |n: usize| format!("let mut v{n} = Vec::new();");
    let fill = |n: usize| format!("v{}.push((v{}.pop(), v{}.pop()));", 61 - n, 60 - n, 60 - n);
    let tail = "v0.push(1u8); let low = v1; //: low = Vec<(Option<u8>, Option<u8>)>";
    let tail = format!("let mut v0 = Vec::new();\n{}\n{tail}\n    let high = v60; //: high = ?", {
        let all: String = (1..=60).map(|n| format!("    {}\n", fill(n))).collect();
        all
    });
    check(&lines(60, declare, head, &tail));
}

#[test]
fn a_type_in_boxes_is_known_as_deep_as_people_write() {
    let head = "fn f() {\n    let v0 = 1u8;";
    let line = |n| match n {
        2 => "let v2 = Box::new(v1); //: v2 = Box<Box<u8>>".to_owned(),
        200 => "let v200 = Box::new(v199); let v200a = v200.to_string(); //: v200a = String".to_owned(),
        _ => format!("let v{n} = Box::new(v{});", n - 1),
    };
    check(&lines(400, line, head, "let last = String::new(); //: last = String"));
}

#[test]
fn closures_that_return_closures_have_an_end() {
    let head = "fn f() {\n    let c0 = || 1u8;";
    let line = |n| format!("let c{n} = move || (c{0}, c{0});", n - 1);
    let tail = "let low = (c1().1)(); //: low = u8\n    let last = String::new(); //: last = String";
    check(&lines(60, line, head, tail));
    let line = |n| format!("let c{n} = move |x| {{ let y = c{}; move || (x, y) }};", n - 1);
    check(&lines(60, line, head, "let last = String::new(); //: last = String"));
}

#[test]
fn aliases_that_multiply_have_an_end() {
    let aliases: String =
        (1..=14).map(|n| format!("type T{n} = ({});\n", format!("T{}, ", n - 1).repeat(10))).collect();
    check(&format!(
        r#"
type T0 = u8;
{aliases}
fn f(two: T2, all: T14) {{
    let low = two.1.1; //: low = u8
    let last = String::new(); //: last = String
}}
"#
    ));
}
