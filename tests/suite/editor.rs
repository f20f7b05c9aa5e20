//! What editors and scripts read: cargo's JSON.

use crate::run::{fixtures, lint, package};
use cargo_metadata::Message;
use std::path::Path;

/// Every line is a compiler message of cargo's form, and every span is where it says.
fn check(folder: &Path) -> usize {
    let ran = lint(folder, &["--message-format", "json"]);
    let mut spans = 0;
    for message in Message::parse_stream(ran.out.as_bytes()) {
        let Message::CompilerMessage(message) = message.expect("a line is JSON") else {
            panic!("a line that is no compiler message");
        };
        let diagnostic = &message.message;
        assert!(diagnostic.spans.iter().filter(|s| s.is_primary).count() == 1, "{}", diagnostic.message);
        let code = diagnostic.code.as_ref().expect("a code");
        assert_eq!(code.code.split("::").count(), 2, "an editor wants two segments: {}", code.code);
        let rendered = diagnostic.rendered.as_ref().expect("a text for terminals");
        let unwrapped: String = rendered.split_whitespace().filter(|w| *w != "│").collect();
        let text: String = diagnostic.message.split_whitespace().collect();
        assert!(unwrapped.contains(&text), "{text} is not in {rendered}");
        assert!(Path::new(&message.target.src_path).is_file());
        for span in diagnostic.children.iter().flat_map(|c| &c.spans).chain(&diagnostic.spans) {
            spans += 1;
            let bytes = std::fs::read(folder.join(&span.file_name)).expect("the file of a span");
            let text = std::str::from_utf8(&bytes).expect("a source is UTF-8");
            let by_bytes = &text[span.byte_start as usize..span.byte_end as usize];
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(span.text.len(), span.line_end - span.line_start + 1);
            let mut by_columns = String::new();
            for (line, shown) in (span.line_start..).zip(&span.text) {
                assert_eq!(
                    shown.text.trim_start_matches('\u{feff}'),
                    lines[line - 1].trim_start_matches('\u{feff}')
                );
                let marked = shown.text.chars().skip(shown.highlight_start - 1);
                by_columns.extend(marked.take(shown.highlight_end - shown.highlight_start));
                by_columns.push('\n');
            }
            assert_eq!(
                by_columns.trim_end_matches('\n'),
                by_bytes.replace("\r\n", "\n").trim_end_matches('\n')
            );
        }
    }
    spans
}

#[test]
fn the_json_of_a_run_is_what_cargo_would_say() {
    for name in ["axum_shop", "actix_shop", "names"] {
        assert!(check(&fixtures().join(name)) > 4, "{name} has spans");
    }
}

#[test]
fn spans_hold_in_files_with_a_byte_order_mark_line_feeds_of_windows_and_wide_characters() {
    let source = "\u{feff}use axum::{Router, routing::get};\r\n/* ü𝄞 */ static mut ZÄHLER: u32 = 0;\r\n\
        async fn h() -> String {\r\n    let é = unsafe { ZÄHLER += 1; ZÄHLER };\r\n    é.to_string()\r\n}\r\n\
        #[tokio::main]\r\nasync fn main() {\r\n    let r = Router::new().route(\"/\", get(h));\r\n    \
        axum::serve(todo!(), r).await.unwrap();\r\n}\r\n";
    let manifest = "[package]\nname = \"x\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
        [dependencies]\naxum = \"0.8\"\ntokio = \"1\"\n";
    let folder = package(&[("Cargo.toml", manifest), ("src/main.rs", source)]);
    assert!(check(folder.path()) > 1);
}
