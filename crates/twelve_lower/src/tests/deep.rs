//! Depth: whatever the scanner lets through must fit the stack, in debug builds too.

use super::{in_fn, nest};
use crate::{Limits, door, lower, scan};

type Shape = fn(usize) -> String;

/// Texts that grow deeper with a number.
fn shapes() -> Vec<(&'static str, Shape)> {
    vec![
        ("generics", |n| format!("type T = {};", nest(n, "A<", "B", ">"))),
        ("generic list", |n| format!("type T = {};", nest(n, "A<B, ", "B", ">"))),
        ("qualified types", |n| format!("type T = {};", nest(n, "<", "A", " as B>::C"))),
        ("bounds", |n| format!("fn f<T: {}>() {{}}", nest(n, "A<X: ", "B", ">"))),
        ("turbofish", |n| in_fn(&nest(n, "a::<{", "1", "}>()"))),
        ("fns", |n| nest(n, "fn f() {", "", "}")),
        ("blocks", |n| nest(n, "fn f() { {", "1", "} }")),
        ("unsafe blocks", |n| in_fn(&nest(n, "unsafe {", "1", "}"))),
        ("if blocks", |n| in_fn(&nest(n, "if a {", "1", "} else { 2 }"))),
        ("else blocks", |n| in_fn(&nest(n, "if a { 2 } else {", "1", "}"))),
        ("mods", |n| nest(n, "mod m {", "", "}")),
        ("impls", |n| nest(n, "impl A { fn f() {", "", "} }")),
        ("traits", |n| nest(n, "trait A { fn f() {", "", "} }")),
        ("closures", |n| in_fn(&nest(n, "|| ", "1", ""))),
        ("closures with params", |n| in_fn(&nest(n, "|a, (b, c)| ", "1", ""))),
        ("move closures", |n| in_fn(&nest(n, "async move |a: T, b| ", "1", ""))),
        ("block closures", |n| in_fn(&nest(n, "|a| {", "1", "}"))),
        ("calls", |n| in_fn(&nest(n, "f(", "1", ")"))),
        ("method args", |n| in_fn(&nest(n, "a.m(", "1", ")"))),
        ("parens", |n| in_fn(&nest(n, "(", "1", ")"))),
        ("tuples", |n| in_fn(&nest(n, "(a,", "1", ")"))),
        ("arrays", |n| in_fn(&nest(n, "[", "1", "]"))),
        ("indexes", |n| in_fn(&nest(n, "a[", "1", "]"))),
        ("structs", |n| in_fn(&nest(n, "A { a: ", "1", "}"))),
        ("matches", |n| in_fn(&nest(n, "match a { _ => ", "1", "}"))),
        ("guards", |n| in_fn(&nest(n, "match a { _ if ", "b", "=> 1 }"))),
        ("match of match", |n| in_fn(&nest(n, "match ", "a", "{ _ => 1 }"))),
        ("if of if", |n| in_fn(&nest(n, "if ", "a", "{}"))),
        ("while of while", |n| in_fn(&nest(n, "while ", "a", "{}"))),
        ("for of for", |n| in_fn(&nest(n, "for a in ", "a", "{}"))),
        ("loops", |n| in_fn(&nest(n, "'a: loop {", "", "}"))),
        ("async blocks", |n| in_fn(&nest(n, "async move {", "1", "}"))),
        ("const blocks", |n| in_fn(&nest(n, "const {", "1", "}"))),
        ("assign", |n| in_fn(&nest(n, "a = ", "1", ""))),
        ("assign ops", |n| in_fn(&nest(n, "a += ", "1", ""))),
        ("not", |n| in_fn(&nest(n, "!", "1", ""))),
        ("neg", |n| in_fn(&nest(n, "- ", "1", ""))),
        ("deref", |n| in_fn(&nest(n, "*", "a", ""))),
        ("ref", |n| in_fn(&nest(n, "&", "a", ""))),
        ("ref mut", |n| in_fn(&nest(n, "&mut ", "a", ""))),
        ("raw ref", |n| in_fn(&nest(n, "&raw const ", "a", ""))),
        ("return", |n| in_fn(&nest(n, "return ", "1", ""))),
        ("break", |n| in_fn(&nest(n, "break ", "1", ""))),
        ("yield", |n| in_fn(&nest(n, "yield ", "1", ""))),
        ("open ranges", |n| in_fn(&nest(n, ".. ", "1", ""))),
        ("let chains", |n| in_fn(&format!("if {} {{}}", nest(n, "let a = b && ", "c", "")))),
        ("lets", |n| in_fn(&format!("if {} {{}}", nest(n, "let a = ", "c", "")))),
        ("let else", |n| in_fn(&nest(n, "let A = a else {", "1", "};"))),
        ("use path", |n| format!("use {};", nest(n, "a::", "b", ""))),
        ("use groups", |n| format!("use {};", nest(n, "a::{b, ", "b", "}"))),
        ("expr path", |n| in_fn(&nest(n, "a::", "b", ""))),
        ("ref types", |n| format!("type T = {};", nest(n, "& ", "B", ""))),
        ("ptr types", |n| format!("type T = {};", nest(n, "*const ", "B", ""))),
        ("slice types", |n| format!("type T = {};", nest(n, "[", "B", "]"))),
        ("tuple types", |n| format!("type T = {};", nest(n, "(", "B", ",)"))),
        ("fn types", |n| format!("type T = {};", nest(n, "fn() -> ", "B", ""))),
        ("fn param types", |n| format!("type T = {};", nest(n, "fn(", "B", ")"))),
        ("impl types", |n| format!("type T = {};", nest(n, "impl Fn() -> ", "B", ""))),
        ("hrtb types", |n| format!("type T = {};", nest(n, "for<'a, 'b> fn(&'a T) -> ", "B", ""))),
        ("dyn types", |n| format!("type T = {};", nest(n, "Box<dyn A + B<", "B", ">>"))),
        ("tuple pats", |n| in_fn(&format!("let {} = a;", nest(n, "(", "b", ",)")))),
        ("ref pats", |n| in_fn(&format!("let {} = a;", nest(n, "&", "b", "")))),
        ("tuple struct pats", |n| in_fn(&format!("let {} = a;", nest(n, "A(", "b", ")")))),
        ("struct pats", |n| in_fn(&format!("let {} = a;", nest(n, "A { a: ", "b", "}")))),
        ("slice pats", |n| in_fn(&format!("let {} = a;", nest(n, "[", "b", "]")))),
        ("at pats", |n| in_fn(&format!("let {} = a;", nest(n, "a @ ", "b", "")))),
        ("or pats", |n| in_fn(&format!("let {} = a;", nest(n, "(A | ", "b", ")")))),
        ("add", |n| in_fn(&nest(n, "a + ", "b", ""))),
        ("and or", |n| in_fn(&nest(n, "a || b && ", "b", ""))),
        ("precedence", |n| in_fn(&nest(n, "a = b || c && d == e | f ^ g & h << i + j * k + ", "b", ""))),
        ("methods", |n| in_fn(&nest(n, "", "a", ".m()"))),
        ("fields", |n| in_fn(&nest(n, "", "a", ".b"))),
        ("awaits", |n| in_fn(&nest(n, "", "a", ".await"))),
        ("try", |n| in_fn(&nest(n, "", "a", "?"))),
        ("index chain", |n| in_fn(&nest(n, "", "a", "[0]"))),
        ("call chain", |n| in_fn(&nest(n, "", "a", "()"))),
        ("casts", |n| in_fn(&nest(n, "", "a", " as u8"))),
        ("else if", |n| in_fn(&nest(n, "if a == b {} else ", "{}", ""))),
        ("else if let", |n| in_fn(&nest(n, "if let Some(x) = b {} else ", "{}", ""))),
        ("macros", |n| in_fn(&nest(n, "m!(", "1", ")"))),
        ("macro parens", |n| in_fn(&format!("m!{{{}}}", nest(n, "(", "1", ")")))),
        ("macro junk", |n| in_fn(&format!("m!{{{}}}", nest(n, "@ (", "1", ") @")))),
        ("item macro parens", |n| format!("m!{{{}}}", nest(n, "(", "1", ")"))),
        ("attribute", |n| format!("#[{}] fn f() {{}}", nest(n, "a(", "b", ")"))),
        ("cfg", |n| format!("#[cfg({})] fn f() {{}}", nest(n, "not(", "b", ")"))),
        ("cfg_attr", |n| format!("#[{}] fn f() {{}}", nest(n, "cfg_attr(a, ", "b", ")"))),
        ("cfg_if", |n| nest(n, "cfg_if! { if #[cfg(a)] {", "", "} }")),
        ("cfg_if ladder", |n| format!("cfg_if! {{ {} {{}} }}", nest(n, "if #[cfg(a)] {} else ", "", ""))),
        ("array length", |n| format!("type T = {};", nest(n, "[u8; {", "1", "}]"))),
        ("const generics", |n| format!("type T = {};", nest(n, "A<{ a::<", "1", ">() }>"))),
        ("vis", |n| format!("pub(in {}) fn f() {{}}", nest(n, "a::", "b", ""))),
    ]
}

/// The greatest number for which a shape is let through.
fn deepest(shape: Shape) -> usize {
    let limits = Limits::default();
    let admitted = |n| scan::scan(&shape(n), &limits).is_ok();
    let (mut low, mut high) = (1, 40_000_usize);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if admitted(middle) { low = middle } else { high = middle - 1 }
    }
    low
}

#[test]
fn whatever_is_let_through_needs_at_most_a_quarter_of_the_stack() {
    for (name, shape) in shapes() {
        let n = deepest(shape);
        assert!(n >= 150, "{name}: {n}");
        door::lower_on_stack(&shape(n), &Limits::default(), 64 << 20);
    }
}

#[test]
fn real_depths_are_read() {
    for (name, shape) in shapes() {
        let file = lower(&shape(24), &Limits::default());
        let odd = ["open ranges", "lets", "use path", "bounds"];
        assert!(file.errors.is_empty() || odd.contains(&name), "{name}: {:?}", file.errors);
    }
}

#[test]
fn what_is_far_too_deep_is_turned_away_and_named() {
    for (name, shape) in shapes() {
        for n in [20_000, 200_000] {
            let text = shape(n);
            let file = lower(&text, &Limits::default());
            assert_eq!(file.errors.len(), 1, "{name} {n}");
            assert_eq!(file.errors[0].message, "nested too deeply to be read", "{name} {n}");
            assert!(!file.errors[0].range.is_empty() && file.items.is_empty(), "{name} {n}");
        }
    }
}
