//! Folders that are broken, or hostile.

use twelve_workspace::{
    DiscoverError, NoteKind, Options, ReadError, SOURCE_BYTE_CAP, confine, read_source, shown_path,
};

use crate::support::{Folder, names, notes, package};

fn two_members(broken: &str) -> Folder {
    Folder::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"bad\", \"good\"]\n"),
        ("bad/Cargo.toml", broken),
        ("good/Cargo.toml", &package("good")),
        ("good/src/lib.rs", ""),
    ])
}

#[test]
fn a_broken_member_is_noted_with_its_line_and_the_others_go_on() {
    let folder = two_members("[package]\nname = \"bad\"\nversion = = 1\n");
    let workspace = folder.discover();
    assert_eq!(names(&workspace), ["good"]);
    assert_eq!(notes(&workspace), [(NoteKind::BrokenManifest, "bad/Cargo.toml".to_owned())]);
    assert_eq!(workspace.notes[0].line, Some(3));
    for broken in ["", "[package]\n", "[package]\nname = 3\n", "package = 1\n"] {
        let workspace = two_members(broken).discover();
        assert_eq!((names(&workspace), workspace.notes.len()), (vec!["good"], 1), "{broken}");
    }
}

#[test]
fn manifests_that_are_no_text_or_too_large_are_noted() {
    let folder = two_members("");
    for bytes in [b"name = \"\xff\"\n".to_vec(), b"\xff\xfe[\0".to_vec(), vec![b'\n'; (4 << 20) + 1]] {
        folder.write("bad/Cargo.toml", bytes);
        let workspace = folder.discover();
        assert_eq!(names(&workspace), ["good"]);
        assert_eq!(notes(&workspace), [(NoteKind::Unreadable, "bad/Cargo.toml".to_owned())]);
    }
}

#[test]
fn a_broken_start_manifest_is_an_error_with_file_line_and_advice() {
    let folder = two_members("[package]\nname = \"bad\"\nversion = = 1\n");
    let error = folder.discover_in("bad", &Options::default()).unwrap_err();
    assert!(
        matches!(&error, DiscoverError::Manifest { line: Some(3), path, .. } if path.ends_with("bad/Cargo.toml"))
    );
    let text = error.to_string();
    assert!(text.contains("Cargo.toml:3: is not valid TOML") && text.contains("; correct it"), "{text}");

    for (manifest, reason) in [
        ("", "neither a [package] nor a [workspace]"),
        ("[package]\nversion = \"1.0.0\"\n", "no package.name"),
        ("[package]\nname = \"a\"\nname = \"b\"\n", "duplicate key"),
    ] {
        let error = Folder::new(&[("Cargo.toml", manifest)]).error();
        assert!(error.contains(reason), "{error}");
    }
    // A member cannot be understood without its workspace.
    let folder = Folder::new(&[
        ("Cargo.toml", "[workspace]\nmembers = 1 1\n"),
        ("a/Cargo.toml", &package("a")),
        ("a/src/lib.rs", ""),
    ]);
    let error = folder.discover_in("a", &Options::default()).unwrap_err().to_string();
    assert!(error.contains("root/Cargo.toml:2: is not valid TOML"), "{error}");
    let error = Folder::new(&[("Cargo.toml", "[workspace]\nmembers = [\"gone\"]\n")]).error();
    assert!(error.contains("no readable package") && error.contains("gone"), "{error}");
}

#[test]
fn deeply_nested_toml_is_an_error_not_an_abort() {
    for (open, close) in [("[", "]"), ("{a=", "}"), ("a.", "a")] {
        let deep = format!("x = {}1{}\n", open.repeat(200_000), close.repeat(200_000));
        let folder = two_members(&deep);
        assert_eq!(names(&folder.discover()), ["good"]);
    }
    let dotted = format!("{}a = 1\n", "a.".repeat(200_000));
    assert_eq!(names(&two_members(&dotted).discover()), ["good"]);
}

#[test]
fn members_and_dependencies_outside_of_the_root_are_noted_once() {
    let dependency = "[dependencies]\nfar = { path = \"../../far\" }\n";
    let folder = Folder::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"a\", \"b\", \"../beside\", \"../*\", \"gone\", \"[z-a]\"]\n",
        ),
        ("a/Cargo.toml", &(package("a") + dependency)),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", &(package("b") + dependency)),
        ("b/src/lib.rs", ""),
    ]);
    let beside = folder.outside().join("beside");
    std::fs::create_dir(&beside).unwrap();
    std::fs::write(beside.join("Cargo.toml"), package("beside")).unwrap();
    let workspace = folder.discover();
    assert_eq!(names(&workspace), ["a", "b"]);
    let expected = [
        (NoteKind::OutsideRoot, "../*".to_owned()),
        (NoteKind::OutsideRoot, "../beside".to_owned()),
        (NoteKind::OutsideRoot, "../far".to_owned()),
        (NoteKind::BrokenEntry, "Cargo.toml".to_owned()),
        (NoteKind::Missing, "gone".to_owned()),
    ];
    assert_eq!(notes(&workspace), expected);
}

#[test]
fn sources_are_read_as_they_are_or_refused_with_a_reason() {
    let folder =
        Folder::new(&[("ok.rs", "\u{feff}fn main() {}\r\n"), ("folder.rs/", ""), ("big.rs", "0123456789")]);
    folder.write("latin.rs", b"// caf\xe9");
    folder.write("utf16.rs", b"\xff\xfef\0n\0");
    folder.write("nul.rs", b"fn\0");
    let read = |path: &str, cap| read_source(&folder.root().join(path), folder.root(), cap);
    assert_eq!(read("ok.rs", SOURCE_BYTE_CAP).unwrap(), "\u{feff}fn main() {}\r\n");
    assert_eq!(read("big.rs", 10).unwrap().len(), 10);
    assert!(matches!(read("big.rs", 9), Err(ReadError::TooLarge { size: 10, cap: 9 })));
    assert!(matches!(read("latin.rs", 99), Err(ReadError::NotUtf8 { offset: 6 })));
    assert!(matches!(read("utf16.rs", 99), Err(ReadError::Utf16)));
    assert!(matches!(read("nul.rs", 99), Err(ReadError::Nul { offset: 2 })));
    assert!(matches!(read("folder.rs", 99), Err(ReadError::NotAFile("a directory"))));
    assert!(matches!(read("none.rs", 99), Err(ReadError::NotFound)));
    assert!(matches!(read("big.rs/none.rs", 99), Err(ReadError::NotFound)));
    assert!(matches!(read("../none.rs", 99), Err(ReadError::OutsideRoot)));
    assert!(matches!(read("a/../../../root-2/x.rs", 99), Err(ReadError::OutsideRoot)));
    assert!(read(&"long".repeat(2000), 99).is_err());
    std::fs::write(folder.outside().join("secret.rs"), "secret").unwrap();
    assert!(matches!(read("../secret.rs", 99), Err(ReadError::OutsideRoot)));
    assert!(matches!(
        read_source(&folder.outside().join("secret.rs"), folder.root(), 99),
        Err(ReadError::OutsideRoot)
    ));
}

#[test]
fn hostile_paths_are_shown_unambiguously() {
    assert_eq!(shown_path("src/main.rs".as_ref()), "src/main.rs");
    assert_eq!(shown_path("a\nb\u{1b}[2J\u{202e}".as_ref()), "\"a\\nb\\u{1b}[2J\\u{202e}\"");
}

#[cfg(unix)]
mod unix {
    use super::*;

    #[test]
    fn pipes_and_devices_do_not_hang() {
        let folder = two_members("");
        std::fs::remove_file(folder.root().join("bad/Cargo.toml")).unwrap();
        folder.fifo("bad/Cargo.toml");
        folder.fifo("Cargo.lock");
        let workspace = folder.discover();
        assert_eq!(names(&workspace), ["good"]);
        let expected = [
            (NoteKind::Unreadable, "Cargo.lock".to_owned()),
            (NoteKind::Unreadable, "bad/Cargo.toml".to_owned()),
        ];
        assert_eq!(notes(&workspace), expected);
        let error = folder.discover_in("bad", &Options::default()).unwrap_err().to_string();
        assert!(error.contains("is a named pipe"), "{error}");

        folder.fifo("good/src/x.rs");
        let read = read_source(&folder.root().join("good/src/x.rs"), folder.root(), 99);
        assert!(matches!(read, Err(ReadError::NotAFile("a named pipe"))));
        assert!(matches!(
            read_source("/dev/zero".as_ref(), "/".as_ref(), 99),
            Err(ReadError::NotAFile("a device"))
        ));
    }

    #[test]
    fn a_pipe_for_a_gitignore_does_not_hang_the_walk() {
        let folder = Folder::new(&[("a/Cargo.toml", &package("a")), ("a/src/lib.rs", "")]);
        folder.fifo("a/.gitignore");
        let workspace = folder.discover();
        assert_eq!(
            (names(&workspace), notes(&workspace)),
            (vec!["a"], vec![(NoteKind::Unreadable, "a/.gitignore".to_owned())])
        );
    }

    #[test]
    fn loops_of_links_end() {
        let folder = Folder::new(&[
            ("ws/Cargo.toml", "[workspace]\nmembers = [\"**\", \"*/*\", \"self\"]\n"),
            ("ws/a/Cargo.toml", &package("a")),
            ("ws/a/src/lib.rs", ""),
        ]);
        folder.link("..", "ws/a/up");
        folder.link("../a", "ws/a/again");
        folder.link("self", "ws/self");
        let workspace = folder.discover_in("ws", &Options::default()).unwrap();
        assert_eq!(names(&workspace), ["a"]);
        assert_eq!(workspace.notes.len(), 1, "{:?}", workspace.notes);
        // The walk without a manifest, too.
        assert_eq!(names(&folder.discover()), ["a"]);
        assert!(matches!(confine(&folder.root().join("ws/self"), folder.root()), Err(ReadError::Io(_))));
    }

    #[test]
    fn links_out_of_the_root_are_not_followed() {
        let folder = Folder::new(&[
            ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"linked\", \"dirs/*\", \"m\"]\n"),
            ("a/Cargo.toml", &(package("a") + "[[bin]]\nname = \"x\"\npath = \"src/x.rs\"\n")),
            ("a/src/inner.rs", ""),
            ("dirs/", ""),
            ("m/src/lib.rs", ""),
        ]);
        let out = folder.outside().join("out");
        std::fs::create_dir_all(out.join("src/bin")).unwrap();
        std::fs::write(out.join("Cargo.toml"), package("out")).unwrap();
        std::fs::write(out.join("src/lib.rs"), "secret").unwrap();
        std::fs::write(out.join("src/bin/y.rs"), "secret").unwrap();
        folder.link(&out, "linked");
        folder.link(&out, "dirs/d");
        folder.link(out.join("Cargo.toml"), "m/Cargo.toml");
        folder.link(out.join("src/lib.rs"), "a/src/lib.rs");
        folder.link(out.join("src/bin"), "a/src/bin");
        folder.link("inner.rs", "a/src/x.rs");
        let workspace = folder.discover();
        assert_eq!(names(&workspace), ["a"]);
        assert_eq!(crate::support::targets(&workspace.packages[0]), ["Bin x src/x.rs"]);
        let outside = ["a/src/bin", "a/src/lib.rs", "dirs/d", "linked", "m/Cargo.toml"];
        let expected: Vec<_> = outside.iter().map(|p| (NoteKind::OutsideRoot, (*p).to_owned())).collect();
        assert_eq!(notes(&workspace), expected);
        let read = read_source(&folder.root().join("a/src/lib.rs"), folder.root(), 99);
        assert!(matches!(read, Err(ReadError::OutsideRoot)));
    }

    #[test]
    fn unreadable_folders_and_strange_names_are_noted() {
        use std::os::unix::ffi::OsStrExt;
        use std::os::unix::fs::PermissionsExt;
        let folder = Folder::new(&[
            ("p/Cargo.toml", &package("p")),
            ("p/src/main.rs", ""),
            ("p/src/bin/ok\n.rs", ""),
            ("closed/x/Cargo.toml", &package("x")),
        ]);
        let strange = std::ffi::OsStr::from_bytes(b"\xff.rs");
        std::fs::write(folder.root().join("p/src/bin").join(strange), "").unwrap();
        let closed = folder.root().join("closed");
        let mode = |m| std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(m)).unwrap();
        mode(0o000);
        // For the superuser nothing is closed.
        let superuser = std::fs::read_dir(&closed).is_ok();
        let workspace = folder.discover();
        mode(0o755);
        let p = crate::support::find(&workspace, "p");
        assert_eq!(crate::support::targets(p), ["Bin ok\n src/bin/ok\n.rs", "Bin p src/main.rs"]);
        assert!(
            notes(&workspace).iter().any(|(k, p)| *k == NoteKind::Unreadable && p.starts_with("p/src/bin/"))
        );
        if !superuser {
            assert!(notes(&workspace).contains(&(NoteKind::Unreadable, "closed".to_owned())));
        }
    }
}
