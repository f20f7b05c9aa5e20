//! The JSON as cargo's own readers see it.

use super::build::*;
use crate::{JsonOptions, json, json_with};
use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel, DiagnosticSpan};
use twelve_diagnostics::Report;

fn lines(report: &Report) -> String {
    let mut out = Vec::new();
    json(report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn messages(report: &Report) -> Vec<Diagnostic> {
    let read = |line: &str| match serde_json::from_str(line).unwrap() {
        Message::CompilerMessage(message) => message.message,
        other => panic!("not a compiler message: {other:?}"),
    };
    lines(report).lines().map(read).collect()
}

/// The bytes of a span in the file on disk.
fn sliced<'r>(report: &'r Report, span: &DiagnosticSpan) -> &'r str {
    let (_, file) = report.sources.iter().find(|(_, f)| f.name == span.file_name).unwrap();
    &file.text[span.byte_start as usize..span.byte_end as usize]
}

/// What a span's own lines say is highlighted.
fn highlighted(span: &DiagnosticSpan) -> String {
    let part = |line: &cargo_metadata::diagnostic::DiagnosticSpanLine| -> String {
        let range = line.highlight_start - 1..line.highlight_end - 1;
        line.text.chars().skip(range.start).take(range.len()).collect()
    };
    span.text.iter().map(part).collect::<Vec<_>>().join("\n")
}

#[test]
fn spans_and_their_lines_agree() {
    let mut r = shop();
    let text = "\u{feff}static É: u8 = 1;\r\n\tlet a = \"𝄞\"; let b = Mutex::new(\r\n\t\t1);\r\n";
    let file = add(&mut r, "src/é.rs", text);
    for needle in ["static É", "let a = \"𝄞\"", "let b = Mutex::new(\r\n\t\t1)", "\"𝄞\""] {
        r.findings.push(finding(label(at(&r, file, "", needle), "here")));
    }
    let mut seen = 0;
    for message in messages(&r) {
        assert_eq!(message.spans.iter().filter(|s| s.is_primary).count(), 1);
        for span in message.spans.iter().chain(message.children.iter().flat_map(|c| &c.spans)) {
            assert_eq!(highlighted(span), sliced(&r, span).replace("\r\n", "\n"));
            assert_eq!(span.text[0].highlight_start, span.column_start);
            assert_eq!(span.text.len(), span.line_end - span.line_start + 1);
            seen += 1;
        }
    }
    assert_eq!(seen, 11);
}

#[test]
fn offsets_are_those_of_rustc() {
    // What rustc 1.95 prints for `"b"` in this text: bytes 50..53, line 2, columns 31..34.
    let text = "\u{feff}fn main() {\r\n    let a = \"é𝄞\"; let x: u8 = \"b\";\r\n}\r\n";
    let mut r = report();
    let file = add(&mut r, "a.rs", text);
    r.findings.push(finding(label(at(&r, file, "", "\"b\""), "")));
    r.findings.push(finding(label(at(&r, file, "", "main"), "")));
    let messages = messages(&r);
    let span = &messages[0].spans[0];
    assert_eq!((span.byte_start, span.byte_end, span.line_start), (50, 53, 2));
    assert_eq!((span.column_start, span.column_end), (31, 34));
    assert_eq!(span.text[0].text, "    let a = \"é𝄞\"; let x: u8 = \"b\";");
    // The mark counts as bytes, not as a column.
    assert_eq!((messages[1].spans[0].byte_start, messages[1].spans[0].column_start), (6, 4));
    assert_eq!(messages[1].spans[0].label, None);
}

#[test]
fn levels_codes_and_children() {
    let messages = messages(&shop());
    assert_eq!(messages[0].level, DiagnosticLevel::Error);
    assert_eq!(messages[1].level, DiagnosticLevel::Warning);
    assert_eq!(messages[0].code.as_ref().unwrap().code, "twelve::shared_mutable_state");
    let children: Vec<_> = messages[0].children.iter().map(|c| (c.level, c.message.as_str())).collect();
    insta::assert_debug_snapshot!(children);
    assert!(messages[0].rendered.as_ref().unwrap().starts_with("error[twelve::shared_mutable_state]\n"));
}

#[test]
fn one_line_as_cargo_writes_it() {
    insta::assert_snapshot!(lines(&shop()).lines().last().unwrap());
}

#[test]
fn colours_are_in_rendered_only_and_only_when_asked_for() {
    let mut out = Vec::new();
    json_with(&shop(), JsonOptions { ansi: true }, &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(out.contains("\\u001b[") && !out.contains('\u{1b}'));
    assert!(!lines(&shop()).contains("\\u001b"));
}

#[test]
fn package_ids_are_cargos() {
    let mut r = shop();
    let id = |r: &Report| {
        let value: serde_json::Value = serde_json::from_str(lines(r).lines().next().unwrap()).unwrap();
        value["package_id"].as_str().unwrap().to_owned()
    };
    assert_eq!(id(&r), "path+file:///home/me/shop#0.1.0");
    r.targets[0].package = "other".to_owned();
    assert_eq!(id(&r), "path+file:///home/me/shop#other@0.1.0");
    // Both as cargo 1.95 printed them.
    r.targets[0].package_root = "/srv/pk é%#x y".into();
    assert_eq!(id(&r), "path+file:///srv/pk%20%C3%A9%25%23x%20y#other@0.1.0");
    r.targets[0].package_root = "/r1/a^|[]{}'\"<>`~!@$&*()+,;=-_.z".into();
    assert_eq!(id(&r), "path+file:///r1/a^|[]%7B%7D'%22%3C%3E%60~!@$&*()+,;=-_.z#other@0.1.0");
}

#[test]
fn a_file_of_no_target_is_reported_for_the_first() {
    let mut r = shop();
    r.target_of = vec![None, None];
    assert_eq!(lines(&r).lines().count(), 2);
    r.target_of.clear();
    assert_eq!(lines(&r).lines().count(), 2);
}
