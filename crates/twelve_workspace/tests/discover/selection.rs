//! Where the search starts, what belongs to it, and what `-p` and `--exclude` make of it.

use twelve_workspace::{DiscoverError, NoteKind, Options};

use crate::support::{Folder, find, names, notes, package, selected};

fn options(packages: &[&str], exclude: &[&str]) -> Options {
    let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
    Options { packages: owned(packages), exclude: owned(exclude), ..Options::default() }
}

fn workspace() -> Folder {
    let versioned = package("store").replace("0.1.0", "1.2.3");
    Folder::new(&[
        (
            "Cargo.toml",
            &(package("site")
                + "[workspace]\nmembers = [\"server\", \"store\"]\ndefault-members = [\".\"]\n"),
        ),
        ("src/main.rs", ""),
        ("server/Cargo.toml", &package("server")),
        ("server/src/main.rs", ""),
        ("server/src/deep/x.rs", ""),
        ("store/Cargo.toml", &versioned),
        ("store/src/lib.rs", ""),
        ("tools/README.md", ""),
    ])
}

#[test]
fn the_root_selects_all_members_and_a_member_selects_itself() {
    let folder = workspace();
    let from = |start: &str| {
        let workspace = folder.discover_in(start, &Options::default()).unwrap();
        assert_eq!(workspace.root, folder.root());
        assert_eq!(names(&workspace), ["site", "server", "store"]);
        selected(&workspace).join(" ")
    };
    assert_eq!(from("."), "site server store");
    assert_eq!(from("tools"), "site server store");
    assert_eq!(from("server"), "server");
    assert_eq!(from("server/src/deep"), "server");
    let all = Options { workspace: true, ..Options::default() };
    assert_eq!(selected(&folder.discover_in("store", &all).unwrap()), ["site", "server", "store"]);
}

#[test]
fn a_library_that_only_tests_use_is_selected_by_name_only() {
    let uses = |section: &str| format!("[{section}]\ntest-help = {{ path = \"../help\" }}\n");
    let folder = |server: &str| {
        Folder::new(&[
            ("Cargo.toml", "[workspace]\nmembers = [\"server\", \"help\"]\n"),
            ("server/Cargo.toml", &(package("server") + server)),
            ("server/src/main.rs", ""),
            ("help/Cargo.toml", &package("test-help")),
            ("help/src/lib.rs", ""),
        ])
    };
    let chosen = |server: &str, options: &Options| {
        let folder = folder(server);
        let workspace = folder.discover_in(".", options).unwrap();
        selected(&workspace).join(" ")
    };
    let (tests, code) = (uses("dev-dependencies"), uses("dependencies"));
    assert_eq!(chosen(&tests, &Options::default()), "server");
    assert_eq!(chosen(&tests, &options(&["test-help"], &[])), "test-help");
    assert_eq!(chosen(&tests, &options(&[], &["server"])), "test-help");
    assert_eq!(chosen(&code, &Options::default()), "test-help server");
    assert_eq!(chosen(&(code.clone() + &tests), &Options::default()), "test-help server");
    assert_eq!(chosen("", &Options::default()), "test-help server");
}

#[test]
fn the_manifest_path_stands_for_its_folder() {
    let folder = workspace();
    let at = |path: &str| {
        let options = Options { manifest_path: Some(path.into()), ..Options::default() };
        folder.discover_in("tools", &options)
    };
    assert_eq!(selected(&at("../server/Cargo.toml").unwrap()), ["server"]);
    assert_eq!(selected(&at("../store").unwrap()), ["store"]);
    assert!(at("README.md").unwrap_err().to_string().contains("must name a Cargo.toml"));
    assert!(at("Cargo.toml").unwrap_err().to_string().contains("does not exist"));
}

#[test]
fn packages_are_named_in_many_ways() {
    let folder = workspace();
    let url = format!("path+file://{}#store@1.2.3", folder.root().join("store").display());
    let short_url = format!("file://{}#1.2", folder.root().join("store").display());
    for spec in [
        "store",
        "store@1.2.3",
        "store@1.2",
        "store:1",
        "./store",
        "store/Cargo.toml",
        "st?r*",
        &url,
        &short_url,
    ] {
        let workspace = folder.discover_in(".", &options(&[spec], &[])).unwrap();
        assert_eq!(selected(&workspace), ["store"], "{spec}");
    }
    assert_eq!(
        selected(&folder.discover_in("store", &options(&["s*"], &["store"])).unwrap()),
        ["site", "server"]
    );
    assert_eq!(selected(&folder.discover_in("store", &options(&["."], &[])).unwrap()), ["store"]);
}

#[test]
fn an_unknown_package_is_an_error_that_names_the_nearest() {
    let folder = workspace();
    let error = folder.discover_in(".", &options(&["servr"], &[])).unwrap_err();
    assert_eq!(error.to_string(), "no package `servr`; did you mean `server`?");
    let error = folder.discover_in(".", &options(&["zzz"], &[])).unwrap_err();
    assert_eq!(error.to_string(), "no package `zzz`; the packages are `server`, `site`, `store`");
    assert!(matches!(
        folder.discover_in(".", &options(&["store@2"], &[])),
        Err(DiscoverError::UnknownPackage { nearest, .. }) if nearest == ["store"]
    ));
    for bad in ["[z-a]*", "", "https://example.org/x"] {
        assert!(
            matches!(folder.discover_in(".", &options(&[bad], &[])), Err(DiscoverError::BadSpec { .. })),
            "{bad}"
        );
    }
}

#[test]
fn exclusion_takes_away_and_may_not_take_all() {
    let folder = workspace();
    assert_eq!(selected(&folder.discover_in(".", &options(&[], &["st*"])).unwrap()), ["site", "server"]);
    let workspace = folder.discover_in(".", &options(&[], &["typo"])).unwrap();
    assert_eq!(selected(&workspace).len(), 3);
    assert_eq!(notes(&workspace), [(NoteKind::Missing, String::new())]);
    assert!(matches!(folder.discover_in(".", &options(&[], &["*"])), Err(DiscoverError::NothingSelected)));
}

#[test]
fn a_package_that_the_workspace_does_not_name_is_taken_alone() {
    let folder = workspace();
    folder.write("nested/Cargo.toml", package("nested"));
    folder.write("nested/src/main.rs", "");
    let workspace = folder.discover_in("nested", &Options::default()).unwrap();
    assert_eq!(workspace.root, folder.root().join("nested"));
    assert_eq!(selected(&workspace), ["nested"]);
    assert_eq!(workspace.notes[0].kind, NoteKind::NotAMember);
}

#[test]
fn an_excluded_package_is_alone_and_a_nested_workspace_its_own() {
    let folder = Folder::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"out/kept\"]\nexclude = [\"out\"]\n"),
        ("a/Cargo.toml", &package("a")),
        ("a/src/lib.rs", ""),
        ("out/fuzz/Cargo.toml", &package("fuzz")),
        ("out/fuzz/src/main.rs", ""),
        ("out/kept/Cargo.toml", &package("kept")),
        ("out/kept/src/lib.rs", ""),
        ("own/Cargo.toml", &(package("own") + "[workspace]\n")),
        ("own/src/lib.rs", ""),
    ]);
    let root_of = |start: &str| folder.discover_in(start, &Options::default()).unwrap();
    assert_eq!(names(&root_of(".")), ["a", "kept"]);
    for alone in ["out/fuzz", "own"] {
        let workspace = root_of(alone);
        assert_eq!((workspace.root, workspace.notes), (folder.root().join(alone), vec![]));
    }
    assert_eq!(root_of("out/kept").root, folder.root());
}

#[test]
fn the_workspace_key_points_to_the_root() {
    let folder = Folder::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"x/a\"]\n"),
        ("x/Cargo.toml", "[workspace]\n"),
        ("x/a/Cargo.toml", &(package("a") + "workspace = \"../..\"\n")),
        ("x/a/src/lib.rs", ""),
        ("x/b/Cargo.toml", &(package("b") + "workspace = \"../../../elsewhere\"\n")),
        ("x/b/src/lib.rs", ""),
    ]);
    assert_eq!(folder.discover_in("x/a", &Options::default()).unwrap().root, folder.root());
    let alone = folder.discover_in("x/b", &Options::default()).unwrap();
    assert_eq!((selected(&alone), alone.notes[0].kind), (vec!["b"], NoteKind::OutsideRoot));
}

#[test]
fn without_a_manifest_upwards_all_packages_below_are_taken() {
    let folder = Folder::new(&[
        (".gitignore", "/scratch\n*.tmp/\n!kept.tmp/\n"),
        ("one/Cargo.toml", "[workspace]\nmembers = [\"m\"]\n[workspace.package]\nversion = \"9.0.0\"\n"),
        ("one/m/Cargo.toml", "[package]\nname = \"m\"\nversion.workspace = true\n"),
        ("one/m/src/lib.rs", ""),
        ("two/Cargo.toml", &(package("two") + "[dependencies]\nm = { path = \"../one/m\" }\n")),
        ("two/src/main.rs", ""),
        ("two/target/package/x/Cargo.toml", &package("built")),
        ("two/.hidden/Cargo.toml", &package("hidden")),
        ("web/node_modules/n/Cargo.toml", &package("npm")),
        ("scratch/Cargo.toml", &package("scratch")),
        ("x.tmp/Cargo.toml", &package("tmp")),
        ("kept.tmp/Cargo.toml", &package("kept")),
        ("kept.tmp/src/lib.rs", ""),
        ("broken/Cargo.toml", "[package\n"),
    ]);
    let workspace = folder.discover();
    assert_eq!(workspace.root, folder.root());
    assert_eq!(selected(&workspace), ["kept", "m", "two"]);
    assert_eq!(find(&workspace, "m").version, "9.0.0");
    assert_eq!(notes(&workspace), [(NoteKind::BrokenManifest, "broken/Cargo.toml".to_owned())]);
}

#[test]
fn no_manifest_anywhere_is_an_error_that_says_what_to_do() {
    let folder = Folder::new(&[("src/main.rs", "")]);
    let error = folder.error();
    assert!(error.starts_with("no Cargo.toml in "), "{error}");
    assert!(error.ends_with("or name one with --manifest-path"), "{error}");
    assert!(matches!(
        folder.discover_in("no/such/folder", &Options::default()),
        Err(DiscoverError::Start { .. })
    ));
}

#[test]
fn the_answer_is_the_same_each_time() {
    let folder = workspace();
    assert_eq!(folder.discover(), folder.discover());
}
