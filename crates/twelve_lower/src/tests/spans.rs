//! Places: bytes of the text as it is on disk, whatever stands in it.

use super::{body, file, function, item, slice};
use twelve_hir::{Expr, ItemKind};

/// The place of `fn here` in a text, and of the call within it.
fn places(text: &str) {
    let file = file(text);
    let here = item(&file, "here");
    assert_eq!(&text[here.name_range.to_usize()], "here");
    let whole = &text[here.range.to_usize()];
    assert!(whole.starts_with("fn here(") && whole.ends_with('}'), "{whole:?}");
    let ItemKind::Fn(f) = &here.kind else { panic!() };
    let body = file.body(f.body.unwrap());
    let call = body.exprs.iter().position(|e| matches!(e, Expr::Call(..))).unwrap();
    assert_eq!(&text[body.expr_ranges[call].to_usize()], "call(1)");
}

const HERE: &str = "fn here() { call(1) }";

#[test]
fn plain() {
    places(HERE);
}

#[test]
fn byte_order_mark() {
    places(&format!("\u{feff}{HERE}"));
}

#[test]
fn shebang() {
    places(&format!("#!/usr/bin/env cargo\n{HERE}"));
}

#[test]
fn byte_order_mark_and_shebang_with_non_ascii() {
    places(&format!("\u{feff}#!/usr/bin/é\r\n{HERE}"));
}

#[test]
fn inner_attribute_is_no_shebang() {
    let text = format!("#![allow(x)]\n{HERE}");
    places(&text);
    assert!(file(&text).attrs[0].is("allow"));
    places(&format!("#! /* c */ // d\n [allow(x)]\n{HERE}"));
}

#[test]
fn crlf() {
    places(&format!("// a\r\nfn a() {{}}\r\n\r\n{HERE}\r\n"));
}

#[test]
fn lone_carriage_return_and_line_separators() {
    places(&format!("fn a() {{}}\r\r fn b() {{}}\u{2028}\u{85}\u{b}\u{c}{HERE}"));
}

#[test]
fn non_ascii_before_on_the_same_line() {
    places(&format!("fn é() {{ \"𝄞ß\"; 'ü' }} /* ← */ {HERE}"));
    places(&format!("{} {HERE}", "const A: &str = \"→\";".repeat(300)));
}

#[test]
fn tabs() {
    places(&format!("\t\t{HERE}"));
}

#[test]
fn frontmatter() {
    places(&format!("#!/usr/bin/env cargo\n---\n[dependencies]\nclap = \"4\" # é ' \"\n---\n{HERE}"));
    places(&format!("---cargo\n[package]\n---\n\n{HERE}"));
    places(&format!("\u{feff}\n----\n---\n----\n{HERE}"));
}

#[test]
fn frontmatter_without_an_end_is_an_error() {
    let file = crate::lower("---\nfn f() {}", &crate::Limits::default());
    assert!(!file.errors.is_empty());
}

#[test]
fn lines_are_counted() {
    assert_eq!(file("").lines, 0);
    assert_eq!(file("fn f() {}\n").lines, 1);
    assert_eq!(file("fn f() {}\n// é\n//").lines, 3);
}

#[test]
fn every_kind_of_expression_knows_its_place() {
    let text = "fn f() { (a + b).c::<T>(d)?.e[1] as u8; &mut (x); x = (y); if a { 1 } else if b { 2 } else { 3 }; \
                return (z); |q| (q); 0..(9); A { b: 1 }; <T as U>::v(); loop {}; async move { 1 }; m!(w); !(t); }";
    let file = file(text);
    let body = body(&file);
    let all: Vec<&str> =
        body.exprs.iter().enumerate().map(|(i, _)| &text[body.expr_ranges[i].to_usize()]).collect();
    for part in [
        "a + b",
        "(a + b).c::<T>(d)",
        "(a + b).c::<T>(d)?",
        "(a + b).c::<T>(d)?.e",
        "(a + b).c::<T>(d)?.e[1]",
        "(a + b).c::<T>(d)?.e[1] as u8",
        "&mut (x)",
        "x = (y)",
        "if a { 1 } else if b { 2 } else { 3 }",
        "if b { 2 } else { 3 }",
        "return (z)",
        "|q| (q)",
        "0..(9)",
        "A { b: 1 }",
        "<T as U>::v",
        "<T as U>::v()",
        "loop {}",
        "async move { 1 }",
        "m!(w)",
        "!(t)",
    ] {
        assert!(all.contains(&part), "{part} in {all:?}");
    }
    assert_eq!(slice(text, body, body.root), &text[text.find('{').unwrap()..]);
}

#[test]
fn parts_stand_before_what_holds_them() {
    let file = file("fn f() { a.b(c, d + e).f(|x| x(y)); if a { b } else if c { d } else { e } }");
    for (i, expr) in body(&file).exprs.iter().enumerate() {
        let parts = match expr {
            Expr::MethodCall(m) => m.args.iter().copied().chain([m.receiver]).collect(),
            Expr::Binary(_, a, b) => vec![*a, *b],
            Expr::If(a, b, c) => [Some(*a), Some(*b), *c].into_iter().flatten().collect(),
            Expr::Call(f, args) => args.iter().copied().chain([*f]).collect(),
            Expr::Closure(c) => vec![c.body],
            Expr::Block(b) => b.tail.into_iter().collect(),
            _ => vec![],
        };
        assert!(parts.iter().all(|p| (p.0 as usize) < i), "{expr:?}");
    }
}

#[test]
fn params_and_fields() {
    let text = "pub struct S { pub(crate) a: Vec<u8>, #[x] r#type: &'static str } fn f(&self, (a, b): (A, B), mut c: C) {}";
    let file = file(text);
    let ItemKind::Struct(_, fields) = &item(&file, "S").kind else { panic!() };
    assert_eq!(&text[fields.fields[0].full_range.to_usize()], "a: Vec<u8>");
    assert_eq!(fields.fields[1].name.as_str(), "type");
    assert_eq!(&text[fields.fields[1].full_range.to_usize()], "r#type: &'static str");
    let f = function(&file, "f");
    assert_eq!(&text[f.params[0].range.to_usize()], "(a, b): (A, B)");
    assert_eq!(f.params[1].name.unwrap().as_str(), "c");
    assert_eq!(body(&file).params.len(), 3);
}
