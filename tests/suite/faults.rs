//! Whatever lies in the folder, the run ends, says what it could not read, and the rest is reported right.

use crate::run::{lint, package, places};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
    [dependencies]\naxum = \"0.8\"\ntokio = \"1\"\n";

const MAIN: &str = r#"
mod other;
use axum::{Router, routing::get};
static mut HITS: u32 = 0;
async fn hit() -> String { unsafe { HITS += 1; HITS.to_string() } }
#[tokio::main]
async fn main() {
    axum::serve(listener(), Router::new().route("/", get(hit))).await.unwrap();
}
"#;

/// The service is linted whatever `src/other.rs` holds; the file is named where it cannot be read.
fn survives(other: &[u8], named: bool) {
    let folder = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", MAIN)]);
    std::fs::write(folder.path().join("src/other.rs"), other).expect("a file");
    let ran = lint(folder.path(), &["--message-format", "short"]);
    assert_eq!(places(&ran.out), ["src/main.rs:4 static_mut"], "{}{}", ran.out, ran.err);
    assert_eq!(ran.err.contains("src/other.rs"), named, "{}", ran.err);
}

#[test]
fn syntax_errors_are_named_and_cost_nothing_else() {
    survives(b"fn f( {", true);
    survives(b"fn ok() {} fn broken() { let x = ; } fn fine() {}", true);
    survives(b"pub fn fine() {}", false);
    survives(b"", false);
}

#[test]
fn what_is_no_text_is_named() {
    survives(b"\xff\xfe/\0/\0", true);
    survives(b"// caf\xe9", true);
    survives(b"// a\0b", true);
}

#[test]
fn what_nests_too_deeply_is_turned_away() {
    let deep = |open: &str, close: &str, n: usize| {
        format!("fn f() {{ let x = {}1{}; }}", open.repeat(n), close.repeat(n)).into_bytes()
    };
    survives(&deep("(", ")", 200_000), true);
    survives(&deep("!", "", 200_000), true);
    survives(&deep("[", "]", 20_000), true);
    survives(format!("type T = {}u8{};", "Vec<".repeat(20_000), ">".repeat(20_000)).as_bytes(), true);
    survives(&deep("(", ")", 60), false);
}

#[test]
fn long_chains_are_analysed_or_turned_away() {
    let chain = |link: &str, n: usize| format!("fn f() {{ let x = a{}; }}", link.repeat(n)).into_bytes();
    for link in [".m()", " + 1", "?", "[0]", " as u8"] {
        for n in [1_000, 200_000] {
            let folder = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", MAIN)]);
            std::fs::write(folder.path().join("src/other.rs"), chain(link, n)).expect("a file");
            let ran = lint(folder.path(), &["--message-format", "short"]);
            assert_eq!(places(&ran.out), ["src/main.rs:4 static_mut"], "{link} x {n}: {}", ran.err);
        }
    }
}

#[test]
fn types_that_double_with_every_line_have_an_end() {
    let with = |before: &str, line: &dyn Fn(usize) -> String, count: usize| {
        let lines: String = (1..=count).map(line).collect();
        survives(format!("{before}{lines}}}").as_bytes(), false);
    };
    let pair = "fn pair<T: Copy>(t: T) -> (T, T) { (t, t) } pub fn f() { let v0 = 1u8;";
    with(pair, &|n| format!("let v{n} = pair(v{});\n", n - 1), 60);
    with("pub fn f() { let v0 = 1u8;", &|n| format!("let v{n} = (v{0}, v{0}, &v{0});\n", n - 1), 60);
    with("pub fn f() { let v0 = 1u8;", &|n| format!("let v{n} = Box::new(v{});\n", n - 1), 2500);
    let map = "use std::collections::HashMap; pub fn f() { let v0 = 1u8;";
    with(map, &|n| format!("let mut v{n} = HashMap::new(); v{n}.insert(v{0}, v{0});\n", n - 1), 60);
    let closure = "pub fn f() { let v0 = || 1u8;";
    with(closure, &|n| format!("let v{n} = move || (v{0}, v{0}());\n", n - 1), 60);
    with(closure, &|n| format!("let v{n} = move || v{};\n", n - 1), 2500);
    with(closure, &|n| format!("let v{n} = async move {{ (v{0}, v{0}) }};\n", n - 1), 60);
    let alias = |n| format!("pub type T{n} = (T{0}, T{0}, T{0}, T{0}, T{0});\n", n - 1);
    with("pub mod m { pub type T0 = u8;", &alias, 40);
    let of_struct =
        |n| format!("pub struct S{n}<T = (S{0}, S{0}, S{0})>(pub T, pub S{0}, pub S{0});\n", n - 1);
    with("pub mod m { pub struct S0;", &of_struct, 40);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_or_lies_outside_is_not_followed() {
    let outside = package(&[("secret.rs", "pub static mut OUTSIDE: u32 = 0;")]);
    let folder = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", MAIN)]);
    let other = folder.path().join("src/other.rs");
    std::os::unix::fs::symlink(outside.path().join("secret.rs"), &other).expect("a link");
    let ran = lint(folder.path(), &["--message-format", "short"]);
    assert_eq!(places(&ran.out), ["src/main.rs:4 static_mut"]);
    assert_eq!(ran.err.matches("src/other.rs").count(), 1, "said once: {}", ran.err);

    std::fs::remove_file(&other).expect("the link goes");
    assert!(std::process::Command::new("mkfifo").arg(&other).status().expect("mkfifo").success());
    let ran = lint(folder.path(), &["--message-format", "short"]);
    assert_eq!(places(&ran.out), ["src/main.rs:4 static_mut"]);
    assert!(ran.err.contains("src/other.rs"), "{}", ran.err);
}

#[test]
fn nothing_in_the_folder_is_executed() {
    let trap = "touch trapped";
    let folder = package(&[
        ("Cargo.toml", MANIFEST),
        ("src/main.rs", MAIN),
        ("src/other.rs", ""),
        ("build.rs", "fn main() { std::fs::write(\"trapped\", \"\").unwrap(); }"),
        (".cargo/config.toml", &format!("[build]\nrustc = \"{trap}\"\nrustc-wrapper = \"{trap}\"\n")),
        ("rust-toolchain.toml", "[toolchain]\npath = \"/nowhere\"\n"),
    ]);
    let ran = lint(folder.path(), &["--message-format", "short"]);
    assert_eq!(places(&ran.out), ["src/main.rs:4 static_mut"], "{}", ran.err);
    assert!(!folder.path().join("trapped").exists() && !folder.path().join("target").exists());
}

#[test]
fn control_characters_never_reach_the_terminal() {
    let main = MAIN.replace("HITS: u32 = 0;", "HITS: u32 = 0; // \u{1b}[2J\u{202e}\u{9b}x\r");
    let folder = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", &main), ("src/other.rs", "")]);
    for format in ["human", "short", "json"] {
        let ran = lint(folder.path(), &["--message-format", format]);
        assert_eq!(ran.code, 1, "{}", ran.err);
        for hostile in ['\u{1b}', '\u{202e}', '\u{9b}', '\r'] {
            assert!(!ran.out.contains(hostile), "{format} has {hostile:?}");
        }
    }
}
