//! The examples on the lints' pages are programs: the bad ones are found where they are marked, and nothing else
//! is said of any.

use crate::run::{lint, package, places};
use std::fmt::Write as _;

/// The version that an example means when it names none.
fn version(package: &str) -> &'static str {
    match package {
        "actix-web" | "actix-multipart" => "4",
        "axum" => "0.8",
        "dashmap" => "6",
        "parking_lot" => "0.12",
        _ => "1",
    }
}

#[test]
fn the_pages_examples_hold() {
    let mut faults = String::new();
    let mut shown = std::collections::BTreeSet::new();
    for lint_ in twelve_rules::all() {
        let examples = twelve_rules::examples(lint_);
        for bad in [true, false] {
            let n = examples.iter().filter(|e| e.bad == bad).count();
            assert!(n >= 3, "{} has {n} examples with bad = {bad}", lint_.name);
        }
        for example in examples {
            let mut manifest = String::from(
                "[package]\nname = \"example\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n",
            );
            for dep in &example.deps {
                let (name, wanted) = dep.split_once('@').unwrap_or((dep, version(dep)));
                writeln!(manifest, "{name} = \"{wanted}\"").expect("a string takes all");
            }
            let folder = package(&[("Cargo.toml", &manifest), ("src/main.rs", &example.code)]);
            let ran = lint(folder.path(), &["--message-format", "short"]);
            let mut expected: Vec<String> =
                example.markers().iter().map(|(line, name)| format!("src/main.rs:{line} {name}")).collect();
            expected.sort();
            assert_eq!(expected.is_empty(), !example.bad, "{}: {}", lint_.name, example.title);
            let found = places(&ran.out);
            if example.bad && shown.insert(lint_.name) {
                // One of each, as people see it.
                let human = lint(folder.path(), &["--color", "never"]).out;
                let first = human.split("\n\nerror[").next().unwrap_or_default().to_owned();
                insta::assert_snapshot!(format!("page_{}", lint_.name), first);
            }
            if expected != found {
                writeln!(
                    faults,
                    "{} (lint.md:{}), {}: expected {expected:?}, found {found:?}\n{}",
                    lint_.name, example.line, example.title, ran.err
                )
                .expect("a string takes all");
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}
