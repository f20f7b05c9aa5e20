//! Texts and labels that nobody writes by accident.

use super::build::*;
use crate::{HumanOptions, human, json, json_with, short};
use std::ops::RangeInclusive;
use twelve_diagnostics::{Label, Report};
use twelve_source::FileId;

/// A small generator of numbers (xorshift), so that the loop is the same in each run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, range: RangeInclusive<usize>) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        range.start() + (self.0 % (range.end() - range.start() + 1) as u64) as usize
    }
}

/// Renders in all ways; every line of the JSON must be JSON, and no output may steer a terminal.
fn render_all(report: &Report, width: usize, verbose: u8) {
    let mut out = Vec::new();
    for unicode in [true, false] {
        let opts = HumanOptions { color: false, width, unicode, verbose, quiet: false };
        human(report, &opts, &mut out).unwrap();
    }
    short(report, &mut out).unwrap();
    let mut lines = Vec::new();
    json(report, &mut lines).unwrap();
    let text = String::from_utf8(lines).unwrap();
    assert_eq!(text.lines().count(), report.findings.len());
    for line in text.lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap();
    }
    out.extend(text.bytes());
    let out = String::from_utf8(out).unwrap();
    let bad =
        out.chars().find(|&c| c != '\n' && *twelve_source::shown(&c.to_string(), false) != c.to_string());
    assert_eq!(bad, None);
    // With colours, miette only must not panic.
    json_with(report, crate::JsonOptions { ansi: true }, &mut Vec::new()).unwrap();
}

fn random_label(n: &mut Numbers, report: &Report, text: &str) -> Label {
    let file = FileId(n.next(0..=report.sources.len() - 1) as u32);
    let len = report.sources.file(file).text.len();
    let start = n.next(0..=len + 5);
    let end = match n.next(0..=3) {
        0 => start,
        1 => n.next(start..=len.max(start) + 9),
        _ => start + n.next(0..=20),
    };
    label(bytes(file, start, end), text)
}

#[test]
fn random_labels_do_not_panic() {
    let texts = [
        String::new(),
        "\n".to_owned(),
        "\n\n\n\n\n\n".to_owned(),
        "\u{feff}fn é() {\r\n\t\tlet x = \"𝄞\u{1b}[31m\";\r\n\r\n}\r\n".to_owned(),
        "a\rb\u{2028}c\u{202e}d\u{200b}e\u{301}\t\u{7f}\u{9b}\n\tz".to_owned(),
        format!("fn x() {{\n    {}\n}}", "日本語 é(); ".repeat(40)),
        format!("\t{}\n{}", "\u{301}".repeat(3000), "x".repeat(9000)),
        STATE.to_owned(),
    ];
    let mut n = Numbers(0x1234_5678_9abc_def1);
    for round in 0..400 {
        let mut r = report();
        for (i, text) in texts.iter().enumerate() {
            add(&mut r, &format!("src/f{i}\x1b\n.rs"), text);
        }
        let mut f = finding(random_label(&mut n, &r, "a label that is long enough to be broken \x1b[1m"));
        for i in 0..n.next(0..=9) {
            let text = ["", "short", "a longer label with `code` in it, which must wrap"][i % 3];
            f.secondary.push(random_label(&mut n, &r, text));
        }
        f.witness = vec![step(random_label(&mut n, &r, "").place, "`x` calls\n\u{202e} `y`")];
        f.message = "message \x1b]0;title\x07 with\nlines".to_owned();
        r.findings.push(f);
        render_all(&r, [0, 40, 80, 200][round % 4], (round % 2) as u8);
    }
}

#[test]
fn five_thousand_findings_in_a_large_file_with_a_long_line() {
    let line = "fn f() { static CACHE: Mutex<u8> = m(); } // é\n";
    let long = "let s = b(\"é\"); ".repeat(55_000);
    let text = format!("{}{long}\n{}", line.repeat(60_000), line.repeat(70_000));
    assert!(text.len() > 7_000_000 && long.len() > 900_000);
    let mut r = report();
    let file = add(&mut r, "src/big.rs", &text);
    let from = line.len() * 60_000;
    for i in 0..2500 {
        let start = from + i * 17 * 20 + 8;
        let mut f = finding(label(bytes(file, start, start + 7), "here"));
        f.secondary.push(label(bytes(file, from + 8, from + 900_000), "and all of this"));
        r.findings.push(f);
        let start = line.len() * (7 + i * 3) + 16;
        r.findings.push(finding(label(bytes(file, start, start + 5), "here")));
    }
    let mut out = Vec::new();
    human(&r, &HumanOptions::default(), &mut out).unwrap();
    let drawn = out.len();
    let longest = out.split(|b| *b == b'\n').map(|l| String::from_utf8_lossy(l).chars().count()).max();
    assert!(longest < Some(140), "{longest:?}");
    json(&r, &mut out).unwrap();
    short(&r, &mut out).unwrap();
    assert!(drawn < 10_000_000 && out.len() < 60_000_000, "{drawn} {}", out.len());
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("src/big.rs:60001:9: error[twelve::shared_mutable_state]"));
    assert!(text.contains("src/big.rs:8:17: error[twelve::shared_mutable_state]"));
}
