use super::*;

#[test]
fn every_bundled_stub_can_be_read_and_has_a_requirement_that_parses() {
    for (package, version) in packages() {
        let stub = load(package, None).unwrap_or_else(|| panic!("{package} does not load"));
        assert!(stub.file.errors.is_empty(), "{package}: {:?}", stub.file.errors);
        assert!(!stub.file.root.is_empty(), "{package} says nothing");
        assert!(VersionReq::parse(version).is_ok(), "{package}: {version}");
    }
}

#[test]
fn a_version_outside_the_requirement_is_not_covered() {
    assert!(covers("axum", ">=0.6, <0.9", "axum", Some("0.8.4")));
    assert!(covers("axum", ">=0.8", "axum", Some("0.8.0-rc.1")), "a pre-release counts by its numbers");
    assert!(!covers("axum", ">=0.6, <0.9", "axum", Some("0.5.1")));
    assert!(covers("axum", ">=0.6, <0.9", "axum", None));
    assert!(!covers("axum", ">=0.6", "actix-web", None));
}

#[test]
fn a_version_that_nobody_checked_is_read_by_the_nearest_stub() {
    let read = |package, version| load(package, Some(version)).map(|stub| stub.header.version);
    let of = |package: &str| {
        packages().filter(|(p, _)| *p == package).map(|(_, v)| v.to_owned()).collect::<Vec<_>>()
    };
    let (oldest, newest) = ("0.0.1", "999.0.0");
    for package in ["rusqlite", "rand", "image"] {
        let all = of(package);
        let by = |end: fn(&str) -> Option<(u64, u64)>, max: bool| {
            let ends = all.iter().map(|v| (end(v), v.clone()));
            if max { ends.max() } else { ends.min() }.map(|(_, v)| v)
        };
        assert_eq!(read(package, oldest), by(first_of, false), "{package}");
        assert_eq!(read(package, newest), by(first_of, true), "{package}");
    }
    assert_eq!(read("no-such-crate", "1.0.0"), None);
}

#[test]
fn a_header_is_read_and_its_faults_are_named() {
    let header = Header::parse("//! package = \"a-b\", version = \">=1, <3\"\n").unwrap();
    assert_eq!((header.package.as_str(), header.version.as_str()), ("a-b", ">=1, <3"));
    assert_eq!(header.lib_name(), "a_b");
    assert!(Header::parse("pub fn x() {}").unwrap_err().contains("begins with"));
    assert!(Header::parse("//! pakage = \"x\"").unwrap_err().contains("`pakage`"));
}
