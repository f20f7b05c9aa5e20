//! Every lint over every fixture service: what is marked is found, and nothing else is.

use crate::run::{difference, fixtures, lint, markers, places};
use std::collections::BTreeMap;

fn check(name: &str) {
    let folder = fixtures().join(name);
    let ran = lint(&folder, &["--message-format", "short"]);
    let (expected, found) = (markers(&folder), places(&ran.out));
    let difference = difference(&expected, &found);
    assert!(difference.is_empty(), "{name}:\n{difference}\n{}\n{}", ran.out, ran.err);
    let stateless = name.ends_with("_stateless");
    assert_eq!(expected.is_empty(), stateless, "{name}: only a stateless service has no marker");
    assert_eq!(ran.code, i32::from(!stateless), "{name}: {}", ran.err);
    insta::assert_snapshot!(format!("short_{name}"), ran.out);
}

#[test]
fn axum_shop() {
    check("axum_shop");
}

#[test]
fn axum_shop_stateless() {
    check("axum_shop_stateless");
}

#[test]
fn actix_shop() {
    check("actix_shop");
}

#[test]
fn actix_shop_stateless() {
    check("actix_shop_stateless");
}

#[test]
fn names() {
    check("names");
}

#[test]
fn rocket_0_4() {
    check("rocket_0_4");
}

/// The services on all frameworks, in one run: what is marked is found, and nothing else is.
#[test]
fn frameworks() {
    let folder = fixtures().join("frameworks");
    let ran = lint(&folder, &["--workspace", "--message-format", "short"]);
    let (expected, found) = (markers(&folder), places(&ran.out));
    let difference = difference(&expected, &found);
    assert!(difference.is_empty(), "{difference}\n{}\n{}", ran.out, ran.err);
}

/// A lint behaves alike whatever the framework: all wrong services of one kind have the same findings.
#[test]
fn all_frameworks_have_the_same_findings() {
    let requests = ["local_sequence", "local_upload", "session_map", "shared_mutable_state"].as_slice();
    let jobs = ["local_sequence", "local_write", "shared_mutable_state"].as_slice();
    let folder = fixtures().join("frameworks");
    let mut services: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for marker in markers(&folder) {
        let (place, lint) = marker.split_once(' ').expect("a place and a lint");
        let (package, file) = place.split_once('/').expect("a package");
        if file.starts_with("src/bin/wrong.rs:") {
            services.entry(package.to_owned()).or_default().push(lint.to_owned());
        }
        assert!(!file.starts_with("src/bin/right.rs"), "{marker}: a right service has no finding");
    }
    for (package, mut lints) in services {
        lints.sort();
        assert!(lints == requests || lints == jobs, "{package}: {lints:?}");
    }
}

/// The services of all lints, in one run over which all lints go: what is marked is found, and nothing else is.
#[test]
fn lints() {
    let folder = fixtures().join("lints");
    let ran = lint(&folder, &["--workspace", "--message-format", "short"]);
    let (expected, found) = (markers(&folder), places(&ran.out));
    let difference = difference(&expected, &found);
    assert!(difference.is_empty(), "{difference}\n{}\n{}", ran.out, ran.err);
}

/// Each lint of the product has a package, and no other package is there. Its wrong service has the fault in two forms
/// or more, its right one has no marker of any lint.
#[test]
fn every_lint_has_a_wrong_and_a_right_service() {
    let folder = fixtures().join("lints");
    let mut names: Vec<String> = twelve_rules::all().map(|lint| lint.name.to_owned()).collect();
    names.sort();
    let entries = std::fs::read_dir(&folder).expect("the fixtures of the lints");
    let mut packages: Vec<String> = entries
        .map(|e| e.expect("an entry").path())
        .filter(|path| path.join("Cargo.toml").is_file())
        .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    packages.sort();
    assert_eq!(packages, names);
    let markers = markers(&folder);
    for name in names {
        let (wrong, right) = (format!("{name}/src/bin/wrong.rs"), format!("{name}/src/bin/right.rs"));
        assert!(folder.join(&right).is_file(), "{right} is missing");
        assert!(!markers.iter().any(|m| m.starts_with(&right)), "{right}: a right service has no marker");
        let own = markers.iter().filter(|m| m.starts_with(&wrong) && m.ends_with(&format!(" {name}")));
        assert!(own.count() >= 2, "{wrong}: the fault has more than one form");
    }
}

#[test]
fn every_fixture_has_a_test() {
    let mut folders: Vec<String> = std::fs::read_dir(fixtures())
        .expect("the fixtures")
        .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    assert_eq!(
        folders,
        [
            "actix_shop",
            "actix_shop_stateless",
            "axum_shop",
            "axum_shop_stateless",
            "frameworks",
            "lints",
            "names",
            "rocket_0_4"
        ]
    );
}

#[test]
fn the_report_for_people_shows_the_proof() {
    let ran = lint(&fixtures().join("axum_shop"), &["--color", "never"]);
    insta::assert_snapshot!("human_axum_shop", ran.out);
}

#[test]
fn the_output_does_not_depend_on_the_threads() {
    for name in ["axum_shop", "actix_shop", "names"] {
        let folder = fixtures().join(name);
        let one = lint(&folder, &["--message-format", "json", "--threads", "1"]);
        for threads in ["2", "5"] {
            let many = lint(&folder, &["--message-format", "json", "--threads", threads]);
            assert_eq!(one.out, many.out, "{name} with {threads} threads");
        }
    }
}
