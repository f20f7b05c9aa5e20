//! Blocks, branches, loops and what never comes back.

use crate::support::check;

#[test]
fn a_block_gives_its_last_expression() {
    check(
        r#"
fn f() {
    let a = { let b = 1u8; b as u16 }; //: a = u16
    let c = { 1u8; }; //: c = ()
    let d = {}; //: d = ()
    let e = unsafe { 2u64 }; //: e = u64
    let g = { { { 'x' } } }; //: g = char
}
"#,
    );
}

#[test]
fn both_branches_give_the_type() {
    check(
        r#"
fn f(b: bool) {
    let a = if b { 1 } else { 2u8 }; //: a = u8
    let c = if b { "x" } else if !b { "y" } else { "z" }; //: c = &str
    let d = if b { }; //: d = ()
}
"#,
    );
}

#[test]
fn a_branch_that_returns_does_not_count() {
    check(
        r#"
fn f(o: Option<String>) -> usize {
    let a = match o { Some(s) => s, None => return 0 }; //: a = String
    let b = if a.is_empty() { return 1 } else { a.len() }; //: b = usize
    b
}
"#,
    );
}

#[test]
fn a_branch_that_continues_or_breaks_does_not_count() {
    check(
        r#"
fn f(list: Vec<Option<u8>>) {
    for o in list {
        let a = match o { Some(n) => n, None => continue }; //: a = u8
        let b = if a > 1 { break } else { 'x' }; //: b = char
    }
}
"#,
    );
}

#[test]
fn a_function_that_never_returns_does_not_count() {
    check(
        r#"
fn stop() -> ! { std::process::exit(1) }
fn f(o: Option<u8>) {
    let a = match o { Some(n) => n, None => stop() }; //: a = u8
    let b = o.unwrap_or_else(|| stop()); //: b = u8
    let c = match o { Some(_) => "x", None => std::process::exit(2) }; //: c = &str
}
"#,
    );
}

#[test]
fn a_loop_gives_what_it_breaks_with() {
    check(
        r#"
fn f(mut n: u8) {
    let a = loop { n += 1; if n > 3 { break n; } }; //: a = u8
    let b = loop { if n > 1 { break "x".to_owned(); } else { break String::new(); } }; //: b = String
    let c = loop { break; }; //: c = ()
}
"#,
    );
}

#[test]
fn a_labelled_loop_gives_what_its_breaks_give() {
    check(
        r#"
fn f() {
    let a = 'out: loop { loop { break 'out 1u8; } }; //: a = u8
    let b = 'out: loop { let c = loop { break 2u16; }; if c > 1 { break 'out 'x'; } }; //: c = u16; b = char
}
"#,
    );
}

#[test]
fn a_labelled_block_gives_what_its_breaks_give() {
    check(
        r#"
fn f(o: Option<u8>) {
    let a = 'found: { if let Some(n) = o { break 'found n; } 0 }; //: a = u8
}
"#,
    );
}

#[test]
fn while_and_for_give_unit() {
    check(
        r#"
fn f(v: Vec<u8>) {
    let a = while false {}; //: a = ()
    let b = for x in &v {}; //: b = ()
}
"#,
    );
}

#[test]
fn a_return_types_what_it_returns() {
    check(
        r#"
fn f(n: u8) -> Option<u64> {
    if n > 1 { return Some(n.into()); } //: n.into() = u64
    let a = None; //: a = Option<u64>
    return a;
}
"#,
    );
}

#[test]
fn statements_after_a_return_are_typed_all_the_same() {
    check(
        r#"
fn f() -> u8 {
    return 1;
    let a = "x"; //: a = &str
    2
}
"#,
    );
}

#[test]
fn shadowing_starts_a_new_type() {
    check(
        r#"
fn f(s: &str) {
    let v = s.len(); //: v = usize
    let v = v.to_string(); //: v = String
    let v = v.chars().collect::<Vec<_>>(); //: v = Vec<char>
    for v in v {} //: v = char
}
"#,
    );
}

#[test]
fn recursion_needs_no_more_than_the_signature() {
    check(
        r#"
fn fact(n: u64) -> u64 { if n == 0 { 1 } else { let r = n * fact(n - 1); r } } //: r = u64
struct Tree { kids: Vec<Tree>, n: u8 }
impl Tree { fn sum(&self) -> u32 { let k = self.kids.iter().map(|t| t.sum()).sum::<u32>(); k + self.n as u32 } } //: t = &Tree; k = u32
"#,
    );
}

#[test]
fn mutual_recursion_of_types_ends() {
    check(
        r#"
struct A { b: Option<Box<B>> }
struct B { a: Vec<A>, n: u8 }
fn f(a: &A) {
    let n = a.b.as_ref().unwrap().a[0].b.as_ref().unwrap().n; //: n = u8
}
"#,
    );
}

#[test]
fn a_condition_with_several_parts_is_bool() {
    check(
        r#"
fn f(a: Option<u8>, s: &str) {
    let b = a.is_some() && !s.is_empty() || s == "x"; //: b = bool
    let c = matches!(a, Some(n) if n > 1); //: c = bool
}
"#,
    );
}

#[test]
fn an_unreachable_tail_takes_the_type_expected() {
    check(
        r#"
fn f() -> String { loop {} }
fn g() -> Vec<u8> { panic!("no") }
fn h() {
    let a = f(); //: a = String
    let b = g(); //: b = Vec<u8>
}
"#,
    );
}

#[test]
fn a_let_in_an_arm_is_typed() {
    check(
        r#"
fn f(r: Result<Vec<u8>, String>) -> usize {
    match r {
        Ok(v) => { let n = v.len(); n } //: v = Vec<u8>; n = usize
        Err(e) => { let m = e.trim(); m.len() } //: e = String; m = &str
    }
}
"#,
    );
}

#[test]
fn a_closure_in_a_branch_is_typed() {
    check(
        r#"
fn f(b: bool) {
    let g: Box<dyn Fn(u8) -> u16> = if b { Box::new(|n| n as u16) } else { Box::new(|n| n as u16 + 1) }; //: n = u8
    let a = g(1); //: a = u16
}
"#,
    );
}

#[test]
fn a_function_without_a_result_gives_unit() {
    check(
        r#"
fn go() {}
struct S;
impl S { fn go(&mut self) {} }
fn f(mut s: S) { let a = go(); let b = s.go(); } //: a = (); b = ()
"#,
    );
}
