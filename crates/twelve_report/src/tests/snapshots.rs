//! What the renderers write.

use super::build::*;
use crate::{HumanOptions, human, short};
use twelve_diagnostics::{Report, Unread};

fn drawn(report: &Report, opts: HumanOptions) -> String {
    let mut out = Vec::new();
    human(report, &opts, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn plain() -> HumanOptions {
    HumanOptions { width: 80, ..HumanOptions::default() }
}

#[test]
fn human_cross_file() {
    insta::assert_snapshot!(drawn(&shop(), plain()));
}

#[test]
fn human_ascii_in_color() {
    insta::assert_snapshot!(drawn(&shop(), HumanOptions { color: true, unicode: false, ..plain() }));
}

#[test]
fn short_lines() {
    let mut out = Vec::new();
    short(&shop(), &mut out).unwrap();
    insta::assert_snapshot!(String::from_utf8(out).unwrap());
}

#[test]
fn hostile_text_is_shown() {
    let mut r = report();
    let text = "\u{feff}static A: u8 = 1; // \x1b]0;title\x07 \u{202e}evil\r\n\tlet é = \"日本\";\tlet b = 2;\r\nlast\r\n";
    let file = add(&mut r, "src/\x1b[31mred\n.rs", text);
    let end = text.len();
    let mut f = finding(label(bytes(file, 3, 9), "the first bytes after the mark"));
    f.message = "message with \x1b[31mred".to_owned();
    f.witness = vec![step(at(&r, file, "", "let b"), "`\u{202e}x` calls `y`")];
    f.secondary = vec![
        label(at(&r, file, "", "\"日本\""), "wide"),
        label(at(&r, file, "", "b = 2"), "after a tab"),
        label(bytes(file, end, end), "empty, at the end of the file"),
    ];
    r.findings.push(f.clone());
    f.secondary.clear();
    f.primary = label(bytes(file, end + 100, end + 200), "past the end");
    r.findings.push(f);
    insta::assert_snapshot!(drawn(&r, HumanOptions { quiet: true, ..plain() }));
}

#[test]
fn wide_lines_are_cut_around_their_labels() {
    let mut r = report();
    let wide = format!(
        "fn f() {{ {}target(); {}other();{} }}",
        "a(); ".repeat(90),
        "b(); ".repeat(90),
        " c();".repeat(9)
    );
    let file = add(&mut r, "src/wide.rs", &format!("// {}\n{wide}\n", "word ".repeat(60)));
    let mut f = finding(label(at(&r, file, "", "target()"), "here"));
    let whole = at(&r, file, "", &wide);
    f.secondary = vec![label(at(&r, file, "", "other()"), "and here"), label(whole, "and all of this")];
    r.findings.push(f);
    insta::assert_snapshot!(drawn(&r, HumanOptions { quiet: true, ..plain() }));
}

#[test]
fn labels_on_one_line() {
    let mut r = report();
    let file = add(&mut r, "src/a.rs", "fn f() {\n    state.users.lock().unwrap().insert(name, user);\n}\n");
    let mut f = finding(label(at(&r, file, "", "state.users"), "the state"));
    f.secondary = vec![
        label(at(&r, file, "", "state.users.lock().unwrap().insert(name, user)"), "all of it"),
        label(at(&r, file, "", "lock()"), "within"),
        label(at(&r, file, "", "lock()"), "the same again"),
        label(at(&r, file, "", "user);"), "a label that is much too long for what is left of the line here"),
    ];
    r.findings.push(f);
    insta::assert_snapshot!(drawn(&r, HumanOptions { quiet: true, ..plain() }));
}

#[test]
fn many_places_are_counted() {
    let mut r = report();
    let file = add(&mut r, "src/a.rs", &"call();\n".repeat(100));
    let mut f = finding(label(bytes(file, 0, 4), "first"));
    f.secondary = (1..12).map(|i| label(bytes(file, i * 64, i * 64 + 4), "again")).collect();
    r.findings.push(f);
    let few = drawn(&r, HumanOptions { quiet: true, ..plain() });
    assert!(few.contains("more: 4 further places, shown with -v"), "{few}");
    let all = drawn(&r, HumanOptions { quiet: true, verbose: 1, ..plain() });
    assert!(!all.contains("more:") && all.contains("src/a.rs:89:1"), "{all}");
}

fn covered() -> Report {
    let mut r = report();
    r.coverage.services = vec!["api".to_owned(), "worker\x1b".to_owned()];
    r.coverage.entry_points = 1;
    r.coverage.files = 1;
    r.coverage.lines = 8;
    r.coverage.notes =
        vec!["a note that is long enough that it cannot stand on a single line of eighty".to_owned()];
    let unread = |i: u32| Unread {
        path: format!("src/f{i}.rs"),
        line: i.is_multiple_of(2).then_some(i + 1),
        reason: "nested too deeply".to_owned(),
    };
    r.coverage.unread = (0..7).map(unread).collect();
    r.coverage.uncompiled = vec!["src/old.rs".to_owned()];
    r.coverage.unknown = vec![("types of receivers".to_owned(), 12), ("macros".to_owned(), 3)];
    r
}

#[test]
fn summary_without_findings() {
    insta::assert_snapshot!(drawn(&covered(), plain()));
}

#[test]
fn summary_verbose() {
    insta::assert_snapshot!(drawn(&covered(), HumanOptions { verbose: 1, ..plain() }));
}

#[test]
fn human_narrow() {
    let opts = HumanOptions { width: 50, unicode: false, ..plain() };
    insta::assert_snapshot!(drawn(&shop(), opts));
}
