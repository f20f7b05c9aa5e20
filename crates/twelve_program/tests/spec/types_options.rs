//! `Option`, `Result`, `?` and the entries of maps.

use crate::support::check;

#[test]
fn a_question_mark_takes_the_value_out() {
    check(
        r#"
use std::num::ParseIntError;
fn a(s: &str) -> Result<u8, ParseIntError> { let n = s.parse::<u8>()?; Ok(n) } //: n = u8
fn b(o: Option<Vec<u16>>) -> Option<u16> { let v = o?; v.first().copied() } //: v = Vec<u16>
fn c(s: &str) -> Option<usize> { let n = s.split_once('=')?.1.len(); Some(n) } //: n = usize
"#,
    );
}

#[test]
fn a_question_mark_converts_the_error() {
    check(
        r#"
struct Failure;
impl From<std::io::Error> for Failure { fn from(e: std::io::Error) -> Self { Failure } }
fn f() -> Result<String, Failure> {
    let s = std::fs::read_to_string("x")?; //: s = String
    Ok(s)
}
fn g() -> Result<u8, Box<dyn std::error::Error>> { let n = "1".parse()?; Ok(n) } //: n = u8
"#,
    );
}

#[test]
fn map_gives_what_the_closure_gives() {
    check(
        r#"
fn f(o: Option<u8>, r: Result<String, u16>) {
    let a = o.map(|n| n.to_string()); //: n = u8; a = Option<String>
    let b = r.map(|s| s.len()); //: s = String; b = Result<usize, u16>
}
"#,
    );
}

#[test]
fn map_err_changes_the_error() {
    check(
        r#"
fn f(r: Result<u8, String>) {
    let a = r.map_err(|e| e.len()); //: e = String; a = Result<u8, usize>
}
"#,
    );
}

#[test]
fn and_then_gives_what_the_closure_gives() {
    check(
        r#"
fn half(n: u8) -> Option<u16> { None }
fn f(o: Option<u8>, r: Result<u8, String>) {
    let a = o.and_then(|n| n.checked_add(1)); //: n = u8; a = Option<u8>
    let b = o.and_then(half); //: b = Option<u16>
    let c = r.and_then(|n| if n > 1 { Ok(n as u64) } else { Err(String::new()) }); //: c = Result<u64, String>
}
"#,
    );
}

#[test]
fn an_option_becomes_a_result() {
    check(
        r#"
fn f(o: Option<u8>, p: Option<char>) {
    let a = o.ok_or("none"); //: a = Result<u8, &str>
    let b = p.ok_or_else(|| format!("none")); //: b = Result<char, String>
}
"#,
    );
}

#[test]
fn a_result_becomes_an_option() {
    check(
        r#"
fn f(r: Result<u8, String>, s: Result<u16, char>) {
    let a = r.ok(); //: a = Option<u8>
    let b = s.err(); //: b = Option<char>
}
"#,
    );
}

#[test]
fn unwrap_or_takes_the_value_out() {
    check(
        r#"
fn f(a: Option<u8>, b: Option<String>, c: Result<u16, String>, d: Option<Vec<char>>) {
    let w = a.unwrap_or(1); //: w = u8
    let x = b.unwrap_or_default(); //: x = String
    let y = c.unwrap_or_else(|e| e.len() as u16); //: e = String; y = u16
    let z = d.unwrap_or_else(Vec::new); //: z = Vec<char>
}
"#,
    );
}

#[test]
fn expect_and_unwrap_take_the_value_out() {
    check(
        r#"
fn f(a: Option<u8>, b: Result<String, u16>, c: Result<String, u16>) {
    let x = a.expect("some"); //: x = u8
    let y = b.unwrap(); //: y = String
    let z = c.unwrap_err(); //: z = u16
}
"#,
    );
}

#[test]
fn filter_keeps_the_type() {
    check(
        r#"
fn f(o: Option<String>) { let a = o.filter(|s| s.len() > 1); } //: s = &String; a = Option<String>
"#,
    );
}

#[test]
fn zip_and_unzip_pair_options() {
    check(
        r#"
fn f(a: Option<u8>, b: Option<char>) {
    let c = a.zip(b); //: c = Option<(u8, char)>
    let (d, e) = c.unzip(); //: d = Option<u8>; e = Option<char>
}
"#,
    );
}

#[test]
fn as_ref_and_as_mut_lend_the_inside() {
    check(
        r#"
fn f(a: Option<String>, mut b: Option<Vec<u8>>, c: &Result<String, u16>, d: Option<Box<u8>>) {
    let w = a.as_ref().map(|s| s.len()); //: s = &String; w = Option<usize>
    let x = b.as_mut(); //: x = Option<&mut Vec<u8>>
    let y = c.as_ref(); //: y = Result<&String, &u16>
    let z = a.as_deref(); //: z = Option<&str>
    let v = d.as_deref(); //: v = Option<&u8>
}
"#,
    );
}

#[test]
fn take_and_replace_keep_the_type() {
    check(
        r#"
fn f(mut o: Option<String>, p: &mut Option<u8>) {
    let a = o.take(); //: a = Option<String>
    let b = o.replace(String::new()); //: b = Option<String>
    let c = p.insert(1); //: c = &mut u8
    let d = p.take(); //: d = Option<u8>
}
"#,
    );
}

#[test]
fn cloned_and_copied_take_the_reference_off() {
    check(
        r#"
fn f(v: &[u8], s: &[String]) {
    let a = v.first().copied(); //: a = Option<u8>
    let b = s.last().cloned(); //: b = Option<String>
}
"#,
    );
}

#[test]
fn transpose_turns_the_two_around() {
    check(
        r#"
fn f(a: Option<Result<u8, String>>, b: Result<Option<char>, u16>) {
    let x = a.transpose(); //: x = Result<Option<u8>, String>
    let y = b.transpose(); //: y = Option<Result<char, u16>>
}
"#,
    );
}

#[test]
fn flatten_takes_one_layer_off() {
    check(
        r#"
fn f(a: Option<Option<u8>>) { let x = a.flatten(); } //: x = Option<u8>
"#,
    );
}

#[test]
fn map_or_gives_the_type_of_the_default() {
    check(
        r#"
fn f(o: Option<String>, r: Result<u8, String>, p: Option<u16>) {
    let a = o.map_or(0, |s| s.len()); //: s = String; a = usize
    let b = r.map_or_else(|e| e, |n| n.to_string()); //: e = String; n = u8; b = String
    let c = p.map_or_else(|| 'n', |_| 's'); //: c = char
}
"#,
    );
}

#[test]
fn inspect_lends_and_keeps() {
    check(
        r#"
fn f(o: Option<u8>, r: Result<u8, String>) {
    let a = o.inspect(|n| println!("{n}")); //: n = &u8; a = Option<u8>
    let b = r.inspect_err(|e| println!("{e}")); //: e = &String; b = Result<u8, String>
}
"#,
    );
}

#[test]
fn questions_about_the_inside_give_bool() {
    check(
        r#"
fn f(o: Option<u8>, r: Result<String, u16>) {
    let a = o.is_some_and(|n| n > 1); //: n = u8; a = bool
    let b = o.is_none(); //: b = bool
    let c = r.is_ok_and(|s| s.is_empty()); //: s = String; c = bool
}
"#,
    );
}

#[test]
fn get_or_insert_with_lends_the_inside() {
    check(
        r#"
fn f(mut o: Option<Vec<u8>>, mut p: Option<String>) {
    let a = o.get_or_insert_with(Vec::new); //: a = &mut Vec<u8>
    let b = p.get_or_insert_with(|| "x".to_owned()); //: b = &mut String
}
"#,
    );
}

#[test]
fn or_keeps_the_type() {
    check(
        r#"
fn f(a: Option<u8>, b: Option<u8>, r: Result<u8, String>) {
    let x = a.or(b); //: x = Option<u8>
    let y = a.or_else(|| Some(2)); //: y = Option<u8>
    let z = r.or_else(|e| if e.is_empty() { Ok(1) } else { Err(2u16) }); //: e = String; z = Result<u8, u16>
    let w = a.xor(None).and(Some('c')); //: w = Option<char>
}
"#,
    );
}

#[test]
fn an_entry_of_a_hash_map_lends_its_value() {
    check(
        r#"
use std::collections::HashMap;
fn f(mut m: HashMap<String, Vec<u8>>, mut n: HashMap<u8, u64>) {
    let a = m.entry("k".into()).or_insert_with(Vec::new); //: a = &mut Vec<u8>
    let b = m.entry(String::new()).or_default(); //: b = &mut Vec<u8>
    m.entry(String::new()).or_default().push(1); //> m.entry(String::new()).or_default().push(1) = Vec::push
    let c = n.entry(1).or_insert(0); //: c = &mut u64
    *n.entry(1).or_insert(0) += 1; //: *n.entry(1).or_insert(0) = u64
    let d = n.entry(1).and_modify(|v| *v += 1).or_insert(2); //: v = &mut u64; d = &mut u64
}
"#,
    );
}

#[test]
fn an_entry_of_a_tree_map_lends_its_value() {
    check(
        r#"
use std::collections::BTreeMap;
fn f(mut m: BTreeMap<u8, String>) {
    let a = m.entry(1).or_insert_with(|| "x".to_string()); //: a = &mut String
    let b = m.entry(2).or_default(); //: b = &mut String
    let c = m.entry(2).or_insert_with_key(|k| k.to_string()); //: k = &u8; c = &mut String
}
"#,
    );
}

#[test]
fn an_entry_is_matched() {
    check(
        r#"
use std::collections::hash_map::{Entry, HashMap};
fn f(mut m: HashMap<String, u8>) {
    match m.entry(String::new()) {
        Entry::Occupied(mut o) => { let n = o.get_mut(); let k = o.key(); } //: n = &mut u8; k = &String
        Entry::Vacant(v) => { let n = v.insert(1); } //: n = &mut u8
    }
}
"#,
    );
}

#[test]
fn an_error_of_a_library_has_its_type() {
    check(
        r#"
fn f(bytes: Vec<u8>) {
    let a = "x".parse::<u8>().unwrap_err(); //: a = ParseIntError
    let b = "x".parse::<f64>().unwrap_err(); //: b = ParseFloatError
    let c = String::from_utf8(bytes); //: c = Result<String, FromUtf8Error>
    let d = std::fs::read("x"); //: d = Result<Vec<u8>, Error>
    let e = std::env::var("X"); //: e = Result<String, VarError>
}
"#,
    );
}

#[test]
fn a_chain_of_combinators_is_followed() {
    check(
        r#"
struct User { name: Option<String> }
fn f(users: &[User], env: Option<&str>) {
    let a = users.first().and_then(|u| u.name.as_deref()).map(str::len).unwrap_or(0); //: u = &User; a = usize
    let b = env.map(|s| s.parse::<u16>()).transpose().ok().flatten(); //: s = &str; b = Option<u16>
    let c = env.ok_or("none").and_then(|s| s.parse::<u8>().map_err(|_| "bad")); //: c = Result<u8, &str>
}
"#,
    );
}
