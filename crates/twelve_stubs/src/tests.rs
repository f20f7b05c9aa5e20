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
fn a_header_is_read_and_its_faults_are_named() {
    let header = Header::parse("//! package = \"a-b\", version = \">=1, <3\"\n").unwrap();
    assert_eq!((header.package.as_str(), header.version.as_str()), ("a-b", ">=1, <3"));
    assert_eq!(header.lib_name(), "a_b");
    assert!(Header::parse("pub fn x() {}").unwrap_err().contains("begins with"));
    assert!(Header::parse("//! pakage = \"x\"").unwrap_err().contains("`pakage`"));
}
