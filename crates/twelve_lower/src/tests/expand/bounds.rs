//! What expansion must not do: run for ever, fill the memory, overflow the stack, panic.

use crate::tests::{in_fn, nest};
use crate::{Limits, lower};
use twelve_hir::File;

fn lowered(rules: &str, code: &str) -> File {
    let file = lower(&format!("macro_rules! m {{ {rules} }} {}", in_fn(code)), &Limits::default());
    assert!(file.errors.is_empty(), "{:?}", file.errors);
    file
}

#[test]
fn a_macro_that_calls_itself_for_ever_stays_a_call() {
    assert_eq!(lowered("() => { m!() }", "m!()").unexpanded_macros, 1);
    assert_eq!(lowered("($($t:tt)*) => { m!(a $($t)*) }", "m!()").unexpanded_macros, 1);
    assert_eq!(lowered("($($t:tt)*) => { m!([[[[[[[[$($t)*]]]]]]]]) }", "m!()").unexpanded_macros, 1);
}

#[test]
fn a_macro_that_doubles_ends() {
    let file = lowered("($($t:tt)*) => { m!($($t)* $($t)*) }", "m!(a b)");
    assert_eq!(file.unexpanded_macros, 1);
    let file = lowered("($($t:tt)*) => { { m!($($t)*); m!($($t)*) } }", "m!(a)");
    assert!(file.unexpanded_macros > 0 && file.expansions.len() < 200_000);
    let rules = "($($a:tt)*) => { m!(@ [$($a)*] [$($a)*]) }; (@ [$($a:tt)*] $b:tt) => { [$($a $b)*] }";
    let many = "x ".repeat(3000);
    assert_eq!(lowered(rules, &format!("m!({many})")).unexpanded_macros, 1);
}

#[test]
fn matching_ends() {
    // Each call reads all that is within it again, for each rule.
    let rules = "(a $x:expr) => { 0 };".repeat(200) + "(b $($t:tt)*) => { 1 }";
    let inner = nest(100, "m!(b ", "x", ")");
    let all = format!("[{}]", vec![inner; 100].join(", "));
    lowered(&rules, &all);
}

#[test]
fn the_stack_holds_what_is_let_through() {
    let rules = "($($t:tt)*) => { { { { { m!({ $($t)* }) } } } } }";
    assert!(lowered(rules, "m!(a)").unexpanded_macros > 0);
    let file = lowered("($($t:tt)*) => { $($t)* }", &nest(8, "m!(", &nest(50, "(", "a", ")"), ")"));
    assert!(!file.expansions.is_empty());
    let deep = nest(60, "m!({ { { {", "a", "} } } })");
    lowered("($e:expr) => { -(((((((((($e)))))))))) }", &deep);
}

#[test]
fn malformed_rules_stay_calls() {
    for rules in [
        "",
        "(",
        "a",
        "()",
        "() =>",
        "() => {} ()",
        "($x) => {}",
        "($x:foo) => {}",
        "($x:) => {}",
        "($) => {}",
        "($($x:expr)) => {}",
        "($($x:expr),) => {}",
        "($($x:expr)**) => {}",
        "() => { $x }",
        "() => { $ }",
        "() => { $() }",
        "() => { $()* }",
        "($x:expr) => { $($x)* }",
        "($($x:expr)*) => { $x }",
        "() => { fn }",
        "() => { ) }",
        "() = {}",
        "() >= {}",
        "($x:expr) => { $($x),, }",
        "($self:ident) => { $self $ }",
        "($($x:ident)* ; $($y:ident)*) => { $($x $y)* }",
        "() -> {}",
        "() => {};;",
        "($(a)?) => { $(a)? }",
    ] {
        let text = format!("macro_rules! m {{ {rules} }} fn f() {{ m!(a b; c); m!(); m!(1) }}");
        let file = lower(&text, &Limits::default());
        if file.errors.is_empty() {
            assert!(file.unexpanded_macros > 0, "{rules}");
        }
    }
}

#[test]
fn odd_tokens_are_no_danger() {
    for code in [
        "m!(r#type)",
        "m!(r#\"{x}\"#)",
        "m!('\\u{1f600}')",
        "m!(b\"x\" c\"y\")",
        "m!('a 'b)",
        "m!(é ǃ xǃ1 ǃx)",
        "m!($x $crate)",
        "m!(#![a])",
        "m!(1.0.1)",
        "m!(.. ..= ...)",
        "m!(|| a)",
        "m!(/** doc */ a)",
    ] {
        lowered("($($t:tt)*) => { n!($($t)* r#fn type é \"{r#fn}\" r#\"{x}\"# 'q' b'\\'' $crate) }", code);
        lowered(
            "($t:tt) => { $t }; ($e:expr) => { $e }; ($t:ty) => { <$t>::a }; ($($t:tt)*) => { $($t)* }",
            code,
        );
    }
}
