//! Size, numbers, broken and odd files.

use super::{file, function, in_fn, item, names, nest};
use crate::{Limits, in_big_stack_pool, lower};
use std::time::{Duration, Instant};
use twelve_hir::{File, ItemKind};

fn read(text: &str) -> File {
    lower(text, &Limits::default())
}

fn only_error(text: &str) -> String {
    let file = read(text);
    assert_eq!(file.errors.len(), 1, "{:?}", file.errors);
    file.errors[0].message.clone()
}

#[test]
fn a_long_number_is_named_at_once() {
    let text = in_fn(&"9".repeat(131_000));
    let start = Instant::now();
    let file = read(&text);
    assert!(start.elapsed() < Duration::from_secs(2));
    assert_eq!(file.errors[0].message, "a number of 131000 characters");
    assert_eq!(&text[file.errors[0].range.to_usize()], "9".repeat(131_000));
}

#[test]
fn long_numbers_that_exist_are_read() {
    file(&in_fn(&format!("0b{} + 1.{}", "1".repeat(128), "0".repeat(1000))));
}

#[test]
fn eight_megabytes_of_semicolons_are_turned_away() {
    assert!(only_error(&in_fn(&";".repeat(8 << 20))).contains("tokens"));
}

#[test]
fn a_large_file_is_turned_away() {
    let text = " ".repeat((16 << 20) + 1);
    assert!(only_error(&text).contains("bytes"));
}

#[test]
fn five_thousand_else_ifs_are_read() {
    let text = in_fn(&nest(5_000, "if a == 1 { b(); } else ", "{}", ""));
    assert!(file(&text).bodies[0].exprs.len() > 25_000);
    file(&in_fn(&nest(5_000, "if let Some(a) = b && c { d(); } else ", "{}", "")));
    assert_eq!(only_error(&in_fn(&nest(200_000, "if a {} else ", "{}", ""))), "nested too deeply to be read");
}

#[test]
fn long_chains_are_read_or_turned_away() {
    for (open, close) in [("", ".m()"), ("a + ", ""), ("", "?"), ("", "[0]"), ("", " as u8"), ("", ".await")]
    {
        assert!(read(&in_fn(&nest(5_000, open, "a", close))).errors.is_empty());
        assert_eq!(only_error(&in_fn(&nest(200_000, open, "a", close))), "nested too deeply to be read");
    }
}

#[test]
fn long_flat_texts_are_read() {
    file(&format!("static A: &[u8] = &[{}];", "a < b, -1, 1 << 3, ".repeat(100)));
    file(&format!("static A: &[u8] = &[{}];", "1, -1, !2, &3, a | b, 1 << 4, f(1), ".repeat(20_000)));
    file(&"fn f() { a.b(); }\n".repeat(20_000));
    file(&in_fn(&"if a { b }\n".repeat(20_000)));
    file(&in_fn(&format!("match a {{ {} }}", "A::B(c) | D if e < 3 => f.g(),\n".repeat(10_000))));
    file(&in_fn(&format!("match a {{ {} }}", "(1, 2) => { a }\n".repeat(10_000))));
    file(&format!("enum E {{ {} }}", "A = 1 << 3, #[a] B(Vec<C<D>>),".repeat(10_000)));
}

#[test]
fn parentheses_in_macros_and_attributes() {
    assert_eq!(
        only_error(&in_fn(&format!("m!({})", nest(10_000, "(", "", ")")))),
        "nested too deeply to be read"
    );
    assert_eq!(
        only_error(&format!("#[a{}] fn f() {{}}", nest(10_000, "(", "", ")"))),
        "nested too deeply to be read"
    );
}

#[test]
fn macros_within_macros_are_read_in_bounded_time() {
    let start = Instant::now();
    read(&in_fn(&nest(300, "m!(@ ", &"a.b(), ".repeat(3_000), ")")));
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_smaller_stack_lowers_the_cap() {
    let text = in_fn(&nest(200, "(", "1", ")"));
    assert!(read(&text).errors.is_empty());
    let limits = Limits { depth: Limits::default().depth / 4, ..Limits::default() };
    assert_eq!(lower(&text, &limits).errors[0].message, "nested too deeply to be read");
}

#[test]
fn the_pool_gives_the_same() {
    let texts = [in_fn("a.b(c)"), nest(300, "mod m {", "", "}"), in_fn(&nest(3_000, "", "a", ".b()"))];
    let pooled = in_big_stack_pool(Some(2), || texts.iter().map(|t| read(t)).collect::<Vec<_>>());
    for (text, pooled) in texts.iter().zip(pooled) {
        let alone = read(text);
        assert!(alone.errors.is_empty() && alone.items == pooled.items && alone.bodies == pooled.bodies);
    }
}

#[test]
fn one_broken_function_leaves_the_others_alive() {
    let text = "#![allow(x)] use a::B; fn good() { a() } fn bad() { let = ; } struct S { a: u8 } const C: [u8; 1] = { [1] }; fn last() {}";
    let file = read(text);
    assert_eq!(names(&file), ["", "good", "bad", "S", "C", "last"]);
    assert_eq!(file.errors.len(), 1, "{:?}", file.errors);
    assert_eq!(&text[file.errors[0].range.to_usize()], "=");
    assert!(file.attrs[0].is("allow"));
    assert!(function(&file, "bad").body.is_some());
}

#[test]
fn a_broken_method_leaves_its_impl_alive() {
    let file = read("mod m { impl A for B { fn a() {} fn b(self) { ) } } }");
    assert!(!file.errors.is_empty() && file.items.is_empty());
    let file = read("mod m { impl A for B { fn a() {} fn b(&self) { + } const C: u8 = 1; } fn c() {} }");
    let ItemKind::Mod(Some(inner)) = &file.item(file.root[0]).kind else { panic!() };
    let ItemKind::Impl(block) = &file.item(inner[0]).kind else { panic!() };
    assert_eq!(block.items.iter().map(|&i| file.item(i).name.as_str()).collect::<Vec<_>>(), ["a", "b", "C"]);
    assert!(!file.errors.is_empty());
    item(&file, "c");
}

#[test]
fn old_editions() {
    let file = read("trait T { fn f(u8); fn g(x: u8); } fn h() {}");
    assert_eq!(names(&file), ["T", "h"]);
    item(&file, "g");
    let file = read("fn a(x: Box<Fn()>) {} fn b() {}");
    item(&file, "b");
}

#[test]
fn an_unclosed_brace_is_one_error_with_a_place() {
    let text = "fn a() {}\nfn f() { ( }";
    let file = read(text);
    assert_eq!(file.errors.len(), 1);
    assert!(!file.errors[0].range.is_empty() && file.errors[0].range.start > 9);
}

#[test]
fn an_error_at_the_end_has_the_end_as_its_place() {
    let file = read("fn a() {}\nfn");
    assert_eq!((file.errors[0].range.start, file.errors[0].range.end), (12, 12));
    assert_eq!(names(&file), ["a"]);
}

#[test]
fn a_fragment_for_include() {
    let file = read("Foo { a: 1, b: vec![2] }");
    assert_eq!(file.errors.len(), 1);
}

#[test]
fn unstable_syntax_is_counted() {
    let file = read("macro m($a:ident) { $a } const trait T {} fn f() { become g(); } fn h(x: A) {}");
    assert!(file.errors.is_empty(), "{:?}", file.errors);
    assert!(file.verbatim >= 2, "{}", file.verbatim);
    item(&file, "h");
}

#[test]
fn odd_bytes() {
    for text in [
        "\0",
        "fn f() { \0 }",
        "\u{feff}\u{feff}",
        "#!",
        "---",
        "\u{202e}",
        "'",
        "\"",
        "r#",
        "/*",
        "\\",
        "\u{e9}",
    ] {
        read(text);
    }
}

#[test]
fn memory_for_spans_is_given_back() {
    in_big_stack_pool(Some(1), || {
        for _ in 0..200 {
            assert_eq!(item(&file("\u{e9}! {} fn f() {}"), "f").name_range.start, 10);
        }
    });
}
