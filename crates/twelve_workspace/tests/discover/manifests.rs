//! What manifests and the lock file say of packages and dependencies.

use std::path::Path;

use twelve_workspace::{Dependency, DependencyKind, Edition, NoteKind, Package};

use crate::support::{Folder, find, names, notes, package, targets};

fn dependency<'p>(package: &'p Package, name: &str) -> &'p Dependency {
    package.dependencies.iter().find(|d| d.name == name).unwrap_or_else(|| panic!("no {name}: {package:#?}"))
}

#[test]
fn members_inherit_from_the_workspace() {
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            r#"
                [workspace]
                members = ["crates/*"]
                [workspace.package]
                version = "3.2.1"
                edition = "2018"
                [workspace.dependencies]
                plain = "1.5"
                rich = { version = "2", package = "rich-real", features = ["a"], default-features = false }
                shared = { path = "crates/shared", version = "3" }
            "#,
        ),
        (
            "crates/app/Cargo.toml",
            r#"
                [package]
                name = "app"
                version.workspace = true
                edition = { workspace = true }
                [dependencies]
                plain = { workspace = true, optional = true }
                rich = { workspace = true, features = ["b", "a"] }
                shared.workspace = true
                [dev-dependencies]
                absent.workspace = true
            "#,
        ),
        ("crates/app/src/main.rs", ""),
        ("crates/shared/Cargo.toml", &(package("shared") + "[lib]\nname = \"common\"\n")),
        ("crates/shared/src/lib.rs", ""),
    ]);
    let workspace = folder.discover();
    let app = find(&workspace, "app");
    assert_eq!((app.version.as_str(), app.edition), ("3.2.1", Edition::E2018));
    let plain = dependency(app, "plain");
    assert_eq!((plain.req.as_str(), plain.optional, plain.default_features), ("1.5", true, true));
    let rich = dependency(app, "rich");
    assert_eq!((rich.package.as_str(), rich.req.as_str(), rich.default_features), ("rich-real", "2", false));
    assert_eq!(rich.features, ["a", "b"]);
    let shared = dependency(app, "shared");
    assert_eq!(shared.path.as_deref(), Some(folder.root().join("crates/shared").as_path()));
    assert_eq!(shared.crate_name(), "common");
    assert_eq!(notes(&workspace), [(NoteKind::BrokenEntry, "crates/app/Cargo.toml".to_owned())]);
}

#[test]
fn renames_kinds_and_platforms_are_kept_apart() {
    let manifest = package("app")
        + r#"
            [dependencies]
            new-name = { package = "old-name", version = "0.3" }
            [dev_dependencies]
            testing = "1"
            [build-dependencies]
            cc = "1"
            [target.'cfg(unix)'.dependencies]
            nix = "0.29"
            [target.x86_64-pc-windows-msvc.dev-dependencies]
            winapi = { version = "0.3", optional = true }
        "#;
    let folder = Folder::new(&[("Cargo.toml", &manifest), ("src/main.rs", "")]);
    let workspace = folder.discover();
    let app = &workspace.packages[0];
    let renamed = dependency(app, "new-name");
    assert_eq!((renamed.package.as_str(), renamed.crate_name().as_str()), ("old-name", "new_name"));
    assert_eq!(dependency(app, "testing").kind, DependencyKind::Dev);
    assert_eq!(dependency(app, "cc").kind, DependencyKind::Build);
    assert_eq!(dependency(app, "nix").target.as_deref(), Some("cfg(unix)"));
    let winapi = dependency(app, "winapi");
    assert_eq!(
        (winapi.target.as_deref(), winapi.kind),
        (Some("x86_64-pc-windows-msvc"), DependencyKind::Dev)
    );
    // Sorted, whatever the manifest's order.
    let order: Vec<&str> = app.dependencies.iter().map(|d| d.name.as_str()).collect();
    assert_eq!(order, ["new-name", "nix", "testing", "winapi", "cc"]);
}

#[test]
fn optional_dependencies_make_features_unless_named_with_dep() {
    let manifest = package("app")
        + "[dependencies]\na = { version = \"1\", optional = true }\nb = { version = \"1\", optional = true }\n\
           [features]\ndefault = [\"x\"]\nx = [\"dep:b\"]\n";
    let folder = Folder::new(&[("Cargo.toml", &manifest), ("src/lib.rs", "")]);
    let workspace = folder.discover();
    let features: Vec<String> = workspace.packages[0]
        .features
        .iter()
        .map(|(name, list)| format!("{name}={}", list.join(",")))
        .collect();
    assert_eq!(features, ["a=dep:a", "default=x", "x=dep:b"]);
}

const LOCK: &str = r#"
    version = 4
    [[package]]
    name = "app"
    version = "0.1.0"
    dependencies = ["only", "twice 0.1.9", "twice 0.3.0 (registry+https://github.com/rust-lang/crates.io-index)"]
    [[package]]
    name = "other"
    version = "0.1.0"
    dependencies = ["twice 0.3.0"]
    [[package]]
    name = "only"
    version = "1.2.3"
    source = "registry+https://github.com/rust-lang/crates.io-index"
    [[package]]
    name = "twice"
    version = "0.1.9"
    [[package]]
    name = "twice"
    version = "0.3.0"
"#;

#[test]
fn versions_come_from_the_lock_files_own_lists() {
    let app = package("app")
        + "[dependencies]\nonly = \"1\"\ntwice = \"0.1\"\nnewer = { package = \"twice\", version = \"0.3\" }\nnone = \"1\"\n";
    let other = package("other") + "[dependencies]\ntwice = \"*\"\nonly = \"1\"\n";
    let folder = Folder::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"app\", \"other\"]\n"),
        ("Cargo.lock", LOCK),
        ("app/Cargo.toml", &app),
        ("app/src/main.rs", ""),
        ("other/Cargo.toml", &other),
        ("other/src/main.rs", ""),
    ]);
    let workspace = folder.discover();
    let version = |package: &str, name: &str| dependency(find(&workspace, package), name).version.clone();
    assert_eq!(version("app", "only").as_deref(), Some("1.2.3"));
    assert_eq!(version("app", "twice").as_deref(), Some("0.1.9"));
    assert_eq!(version("app", "newer").as_deref(), Some("0.3.0"));
    assert_eq!(version("app", "none"), None);
    assert_eq!(version("other", "twice").as_deref(), Some("0.3.0"));
    // Not in this package's list, because the lock file is older than the manifest.
    assert_eq!(version("other", "only").as_deref(), Some("1.2.3"));
}

#[test]
fn the_oldest_lock_format_is_read_and_a_broken_one_noted() {
    let manifest = package("app") + "[dependencies]\ntwice = \"0.1\"\n";
    let old = "[root]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\n \"twice 0.1.9 (registry+x)\",\n]\n\
               [[package]]\nname = \"twice\"\nversion = \"0.1.9\"\nsource = \"registry+x\"\n\
               [[package]]\nname = \"twice\"\nversion = \"0.1.10\"\nsource = \"registry+x\"\n";
    let folder = Folder::new(&[("Cargo.toml", &manifest), ("src/main.rs", ""), ("Cargo.lock", old)]);
    assert_eq!(folder.discover().packages[0].dependencies[0].version.as_deref(), Some("0.1.9"));

    folder.write("Cargo.lock", "<<<<<<< HEAD\n");
    let workspace = folder.discover();
    assert_eq!(workspace.packages[0].dependencies[0].version, None);
    assert_eq!(notes(&workspace), [(NoteKind::BrokenEntry, "Cargo.lock".to_owned())]);
    assert_eq!(workspace.notes[0].line, Some(1));
}

#[test]
fn patterns_exclusion_and_path_dependencies_make_the_members() {
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\", \"deep/**\", \"named/../named\"]\n\
             exclude = [\"crates/out\", \"vendored\"]\n",
        ),
        (
            "crates/a/Cargo.toml",
            &(package("a")
                + "[dependencies]\nimplicit = { path = \"../../elsewhere/implicit\" }\nvendored = { path = \"../../vendored\" }\n"),
        ),
        ("crates/a/src/lib.rs", ""),
        ("crates/out/Cargo.toml", &package("out")),
        ("crates/no-manifest/README.md", ""),
        ("crates/file.txt", ""),
        ("deep/x/y/Cargo.toml", &package("y")),
        ("deep/x/y/src/lib.rs", ""),
        ("deep/target/z/Cargo.toml", &package("built")),
        ("named/Cargo.toml", &package("named")),
        ("named/src/lib.rs", ""),
        ("elsewhere/implicit/Cargo.toml", &package("implicit")),
        ("elsewhere/implicit/src/lib.rs", ""),
        ("elsewhere/unknown/Cargo.toml", &package("unknown")),
        ("vendored/Cargo.toml", &package("vendored")),
        ("vendored/src/lib.rs", ""),
    ]);
    let workspace = folder.discover();
    assert_eq!(names(&workspace), ["a", "y", "implicit", "named", "vendored"]);
    let members: Vec<&str> =
        workspace.packages.iter().filter(|p| p.member).map(|p| p.name.as_str()).collect();
    assert_eq!(members, ["a", "y", "implicit", "named"]);
    assert_eq!(workspace.notes, []);
}

#[test]
fn member_patterns_may_be_absolute_or_take_detours() {
    let folder = Folder::new(&[("a/Cargo.toml", &package("a")), ("a/src/lib.rs", ""), ("b/", "")]);
    let absolute = folder.root().join("*").display().to_string();
    for pattern in [absolute.as_str(), "../root/*", "b/../?", "[a]", "./*/"] {
        folder.write("Cargo.toml", format!("[workspace]\nmembers = ['{pattern}']\n"));
        let workspace = folder.discover();
        assert_eq!((names(&workspace), &workspace.notes), (vec!["a"], &vec![]), "{pattern}");
    }
}

#[test]
fn patched_packages_are_linked_where_their_version_fits() {
    let manifest = package("app")
        + "[dependencies]\nfoo = \"1.1\"\nbar = \"3\"\n\
           [patch.crates-io]\nfoo = { path = \"patched/foo\" }\nbar = { path = \"patched/bar\" }\n";
    let patched = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"1.2.0\"\n");
    let folder = Folder::new(&[
        ("Cargo.toml", &manifest),
        ("src/main.rs", ""),
        ("patched/foo/Cargo.toml", &patched("foo")),
        ("patched/foo/src/lib.rs", ""),
        ("patched/bar/Cargo.toml", &patched("bar")),
        ("patched/bar/src/lib.rs", ""),
    ]);
    let workspace = folder.discover();
    assert_eq!(names(&workspace), ["app", "foo"]);
    let foo = find(&workspace, "foo");
    assert!(!foo.member && !foo.selected);
    let path: Option<&Path> = dependency(find(&workspace, "app"), "foo").path.as_deref();
    assert_eq!(workspace.package_at(path.unwrap()), Some(foo));
}

#[test]
fn odd_but_harmless_manifests_are_read() {
    let folder = Folder::new(&[(
        "Cargo.toml",
        "\u{feff}[project]\r\nname = \"app\"\r\nedition = \"2099\"\r\n[profile.release]\r\nlto = 7\r\n\
         [dependencies]\r\nfoo = 3\r\n",
    )]);
    folder.write("src/main.rs", "");
    let workspace = folder.discover();
    let app = &workspace.packages[0];
    assert_eq!((app.version.as_str(), app.edition), ("0.0.0", Edition::LATEST));
    assert_eq!(targets(app), ["Bin app src/main.rs"]);
    // The edition and the dependency.
    assert_eq!(notes(&workspace).len(), 2);
}
