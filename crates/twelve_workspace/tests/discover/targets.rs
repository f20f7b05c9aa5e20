//! Declared targets, and those that cargo finds by itself.

use twelve_workspace::{Edition, NoteKind};

use crate::support::{Folder, notes, package, targets};

#[test]
fn targets_are_found_where_cargo_looks() {
    let folder = Folder::new(&[
        ("Cargo.toml", &package("my-app")),
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/one.rs", ""),
        ("src/bin/two/main.rs", ""),
        ("src/bin/two/helper.rs", ""),
        ("src/bin/not-a-target/x.rs", ""),
        ("src/bin/.hidden.rs", ""),
        ("src/bin/README.md", ""),
        ("examples/e.rs", ""),
        ("examples/deep/main.rs", ""),
        ("tests/t.rs", ""),
        ("benches/b.rs", ""),
        ("build.rs", ""),
    ]);
    let workspace = folder.discover();
    assert_eq!(
        targets(&workspace.packages[0]),
        [
            "Lib my_app src/lib.rs",
            "Bin my-app src/main.rs",
            "Bin one src/bin/one.rs",
            "Bin two src/bin/two/main.rs",
            "Example deep examples/deep/main.rs",
            "Example e examples/e.rs",
            "Test t tests/t.rs",
            "Bench b benches/b.rs",
            "BuildScript build-script-build build.rs",
        ]
    );
    assert_eq!(workspace.notes, []);
}

#[test]
fn declared_targets_take_their_paths_and_names_from_the_manifest() {
    let manifest = package("app")
        + r#"
            build = "tools/make.rs"
            [lib]
            name = "core_lib"
            path = "lib/core.rs"
            [[bin]]
            name = "server"
            path = "src/main.rs"
            required-features = ["tls"]
            [[bin]]
            name = "two"
            [[test]]
            name = "all"
            path = "tests/all/mod.rs"
            edition = "2018"
            [features]
            tls = []
        "#;
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest),
        ("tools/make.rs", ""),
        ("lib/core.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/two/main.rs", ""),
        ("src/bin/three.rs", ""),
        ("tests/all/mod.rs", ""),
    ]);
    let workspace = folder.discover();
    let app = &workspace.packages[0];
    assert_eq!(
        targets(app),
        [
            "Lib core_lib lib/core.rs",
            "Bin server src/main.rs",
            "Bin three src/bin/three.rs",
            "Bin two src/bin/two/main.rs",
            "Test all tests/all/mod.rs",
            "BuildScript build-script-make tools/make.rs",
        ]
    );
    assert_eq!(app.targets[1].required_features, ["tls"]);
    assert_eq!((app.targets[4].edition, app.edition), (Edition::E2018, Edition::E2021));
}

#[test]
fn the_search_for_targets_can_be_turned_off() {
    let manifest = package("app")
        + "autolib = false\nautobins = false\nautoexamples = false\nautotests = false\nautobenches = false\n\
           build = false\n[[example]]\nname = \"e\"\n";
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest),
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/one.rs", ""),
        ("examples/e.rs", ""),
        ("examples/f.rs", ""),
        ("tests/t.rs", ""),
        ("benches/b.rs", ""),
        ("build.rs", ""),
    ]);
    assert_eq!(targets(&folder.discover().packages[0]), ["Example e examples/e.rs"]);
}

#[test]
fn in_2015_a_declared_target_ends_the_search_and_old_places_count() {
    let manifest = "[package]\nname = \"old\"\nversion = \"0.1.0\"\n[lib]\n[[bin]]\nname = \"tool\"\n";
    let folder = Folder::new(&[
        ("Cargo.toml", manifest),
        ("src/old.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/other.rs", ""),
    ]);
    let workspace = folder.discover();
    let old = &workspace.packages[0];
    assert_eq!(old.edition, Edition::E2015);
    assert_eq!(targets(old), ["Lib old src/old.rs", "Bin tool src/main.rs"]);
}

#[test]
fn procedural_macros_are_told_from_libraries() {
    for (flag, kind) in [
        ("proc-macro = true", "ProcMacro"),
        ("proc_macro = true", "ProcMacro"),
        ("crate-type = [\"proc-macro\"]", "ProcMacro"),
        ("crate-type = [\"cdylib\", \"rlib\"]", "Lib"),
    ] {
        let manifest = format!("{}[lib]\n{flag}\n", package("derive"));
        let folder = Folder::new(&[("Cargo.toml", &manifest), ("src/lib.rs", "")]);
        assert_eq!(targets(&folder.discover().packages[0]), [format!("{kind} derive src/lib.rs")], "{flag}");
    }
}

#[test]
fn targets_without_a_file_or_out_of_the_root_are_noted() {
    let manifest = package("app")
        + "[[bin]]\nname = \"gone\"\n[[bin]]\nname = \"lost\"\npath = \"src/lost.rs\"\n\
           [[test]]\nname = \"far\"\npath = \"../far.rs\"\n[bench]\nname = \"wrong\"\n";
    let folder = Folder::new(&[("Cargo.toml", &manifest), ("src/main.rs", "")]);
    std::fs::write(folder.outside().join("far.rs"), "").unwrap();
    let workspace = folder.discover();
    assert_eq!(targets(&workspace.packages[0]), ["Bin app src/main.rs"]);
    let expected = [
        (NoteKind::OutsideRoot, "../far.rs".to_owned()),
        (NoteKind::BrokenEntry, "Cargo.toml".to_owned()),
        (NoteKind::Missing, "Cargo.toml".to_owned()),
        (NoteKind::Missing, "src/lost.rs".to_owned()),
    ];
    assert_eq!(notes(&workspace), expected);
}

#[test]
fn a_package_without_targets_is_noted() {
    let folder = Folder::new(&[("Cargo.toml", &package("empty"))]);
    let workspace = folder.discover();
    assert_eq!(notes(&workspace), [(NoteKind::Missing, "Cargo.toml".to_owned())]);
}
