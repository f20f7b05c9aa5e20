//! The rules of the house: who may depend on whom.

use cargo_toml::Manifest;
use std::collections::BTreeSet;
use std::path::Path;

/// The edges that the architecture has; see `ARCHITECTURE.md`. Tests may look at anything.
const EDGES: &[(&str, &[&str])] = &[
    ("twelve_source", &[]),
    ("twelve_hir", &["twelve_source"]),
    ("twelve_lower", &["twelve_hir", "twelve_source"]),
    ("twelve_workspace", &["twelve_source"]),
    ("twelve_stubs", &["twelve_hir", "twelve_lower"]),
    ("twelve_program", &["twelve_hir", "twelve_source", "twelve_stubs"]),
    ("twelve_trace", &["twelve_hir", "twelve_program", "twelve_source", "twelve_stubs"]),
    ("twelve_diagnostics", &["twelve_source"]),
    ("twelve_rules", &["twelve_diagnostics", "twelve_program", "twelve_source", "twelve_trace"]),
    (
        "twelve_engine",
        &[
            "twelve_diagnostics",
            "twelve_hir",
            "twelve_lower",
            "twelve_program",
            "twelve_rules",
            "twelve_source",
            "twelve_stubs",
            "twelve_trace",
            "twelve_workspace",
        ],
    ),
    ("twelve_report", &["twelve_diagnostics", "twelve_source"]),
    ("cargo-twelve-lint", &["twelve_engine", "twelve_report"]),
    ("xtask", &["twelve_engine", "twelve_hir", "twelve_lower", "twelve_stubs", "twelve_workspace"]),
];

/// The only crates that may use these packages.
const ONLY: &[(&str, &[&str])] = &[
    ("syn", &["twelve_lower", "xtask"]),
    ("proc-macro2", &["twelve_lower"]),
    ("quote", &["twelve_lower"]),
    ("miette", &["twelve_report"]),
    ("clap", &["cargo-twelve-lint", "xtask"]),
];

fn manifests() -> Vec<(String, Manifest)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = Manifest::from_path(root.join("Cargo.toml")).expect("the root manifest");
    let members = own.workspace.as_ref().expect("a workspace").members.clone();
    let mut all = vec![("cargo-twelve-lint".to_owned(), own)];
    for member in members {
        let manifest =
            Manifest::from_path(root.join(&member).join("Cargo.toml")).expect("a member's manifest");
        all.push((manifest.package().name().to_owned(), manifest));
    }
    all
}

#[test]
fn there_is_no_edge_that_the_architecture_does_not_have() {
    let manifests = manifests();
    let names: BTreeSet<&str> = manifests.iter().map(|(n, _)| n.as_str()).collect();
    let known: BTreeSet<&str> = EDGES.iter().map(|(n, _)| *n).collect();
    assert_eq!(names, known, "every crate has a row");
    for (name, manifest) in &manifests {
        let (_, allowed) = EDGES.iter().find(|(n, _)| n == name).expect("a row");
        let edges: BTreeSet<&str> = manifest
            .dependencies
            .keys()
            .chain(manifest.build_dependencies.keys())
            .map(String::as_str)
            .collect();
        let own: BTreeSet<&str> = edges.iter().copied().filter(|e| names.contains(e)).collect();
        assert_eq!(own, allowed.iter().copied().collect(), "{name}: the manifest and the table differ");
        for (package, users) in ONLY {
            assert!(!edges.contains(package) || users.contains(&name.as_str()), "{name} uses {package}");
        }
    }
}

#[test]
fn every_crate_takes_the_lints_of_the_workspace_which_forbid_unsafe_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = std::fs::read_to_string(root.join("Cargo.toml")).expect("the root manifest");
    assert!(own.contains("unsafe_code = \"forbid\""));
    let members = manifests();
    assert!(members.len() > 10);
    for folder in members.iter().map(|(name, _)| match name.as_str() {
        "cargo-twelve-lint" => root.to_owned(),
        "xtask" => root.join("xtask"),
        name => root.join("crates").join(name),
    }) {
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        assert!(manifest.contains("[lints]\nworkspace = true"), "{}", folder.display());
    }
}

#[test]
fn the_architecture_page_has_a_section_for_every_crate() {
    let page =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md")).expect("it");
    for (name, _) in EDGES.iter().filter(|(n, _)| n.starts_with("twelve_")) {
        assert!(page.contains(&format!("### `{name}`")), "{name} has no section");
    }
}
