//! What is told of the sources: names, what is not resolved, a line, and the report as JSON.

use crate::run::{Ran, fixtures, lint, package};
use std::path::Path;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

fn of(text: &str, args: &[&str]) -> Ran {
    let folder = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", text)]);
    lint(folder.path(), args)
}

#[test]
fn every_name_has_its_place_and_its_definition() {
    let ran = of(
        "struct Store { items: Vec<u8> }\nfn main() { let s = Store { items: vec![] }; s.items.len(); }\n",
        &["inspect", "--names"],
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    insta::assert_snapshot!(ran.out, @r"
    src/main.rs	1	22	25	std			Vec	type
    src/main.rs	2	20	25	app			Store	type
    src/main.rs	2	28	33	app	Store		items	value
    src/main.rs	2	35	38	std			vec	macro
    src/main.rs	2	47	52	app	Store		items	value
    src/main.rs	2	53	56	std	Vec		len	fn
    ");
}

#[test]
fn what_is_not_resolved_has_its_cause() {
    let manifest = format!("{MANIFEST}[dependencies]\nnobodys = \"1\"\n");
    let main = "use nobodys::Thing;\nfn main() { Thing::new().go(); std::fs::nothing(); missing(); }\n";
    let folder = package(&[("Cargo.toml", &manifest), ("src/main.rs", main)]);
    let ran = lint(folder.path(), &["inspect", "--unknown"]);
    insta::assert_snapshot!(ran.out, @r"
    src/main.rs	1	14	Thing	names and values of crates that no stub describes
    src/main.rs	2	13	Thing::new	names and values of crates that no stub describes
    src/main.rs	2	26	go	names and values of crates that no stub describes
    src/main.rs	2	32	std::fs::nothing	names that the stub of their crate does not have
    src/main.rs	2	52	missing	names that nothing in the workspace declares
    ");
}

#[test]
fn a_line_tells_all_that_is_known_of_it() {
    let ran = lint(&fixtures().join("axum_shop"), &["inspect", "src/main.rs:1"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let counted =
        of("static mut HITS: u32 = 0;\nfn main() { unsafe { HITS += 1 } }\n", &["inspect", "src/main.rs:2"]);
    for part in ["names", "HITS  app::HITS", "types", "HITS  u32", "writes `app::HITS` by `+=`"] {
        assert!(counted.out.contains(part), "no `{part}` in\n{}", counted.out);
    }
}

#[test]
fn a_place_that_is_none_is_an_error_that_says_why() {
    for (place, why) in [
        ("src/main.rs", "there is no line in it"),
        ("src/main.rs:x", "`x` is no line number"),
        ("src/main.rs:0", "the file has"),
        ("src/main.rs:99", "the file has"),
        ("src/other.rs:1", "no linted target compiles such a file"),
    ] {
        let ran = of("fn main() {}\n", &["inspect", place]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{place}");
        assert!(ran.err.contains(why), "{place}: {}", ran.err);
    }
    // One of the three must be asked for.
    assert_eq!(of("fn main() {}\n", &["inspect"]).code, 2);
}

#[test]
fn the_report_is_one_json_document() {
    let ran = lint(&fixtures().join("axum_shop"), &["--message-format", "report", "--exit-zero"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(report["version"], 1);
    let findings = report["findings"].as_array().expect("a list");
    let of_people = lint(&fixtures().join("axum_shop"), &["--message-format", "short", "--exit-zero"]);
    assert_eq!(findings.len(), of_people.out.lines().count());
    for finding in findings {
        assert!(finding["lint"].as_str().is_some_and(|l| l.starts_with("twelve::")));
        assert!(finding["primary"]["line"].as_u64().is_some_and(|l| l > 0));
        assert!(finding["witness"].as_array().is_some_and(|w| !w.is_empty()));
    }
    let resolved = report["coverage"]["resolved"].as_array().expect("a list");
    let what: Vec<_> = resolved.iter().filter_map(|r| r["what"].as_str()).collect();
    assert_eq!(what, ["paths", "method calls", "calls"]);
    assert!(resolved.iter().all(|r| r["known"].as_u64() <= r["all"].as_u64() && r["all"].as_u64() > Some(0)));
}

#[test]
fn verbose_says_how_much_was_resolved() {
    let main = "fn main() { let v = vec![1]; v.len(); missing(); }\n";
    let ran = of(main, &["-v"]);
    assert!(ran.out.contains("method calls 100.0 % (1 of 1)"), "{}", ran.out);
    assert!(ran.out.contains("names that nothing in the workspace declares"), "{}", ran.out);
    assert!(!of(main, &[]).out.contains("resolved:"));
}

fn names_of(folder: &Path) -> String {
    lint(folder, &["inspect", "--names"]).out
}

#[test]
fn included_files_and_modules_that_a_macro_declares_are_read() {
    let main = "mod tables { include!(\"tables.rs\"); }\n\
                macro_rules! modules { ($($name:ident)*) => { $(mod $name;)* } }\n\
                modules! { pages }\n\
                include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\"));\n\
                fn main() { tables::step(); pages::show(); made(); }\n";
    let files = [
        ("Cargo.toml", MANIFEST),
        ("src/main.rs", main),
        ("src/tables.rs", "pub fn step() -> u64 { 1 }\n"),
        ("src/pages.rs", "pub fn show() {}\n"),
    ];
    let folder = package(&files);
    let names = names_of(folder.path());
    assert!(names.contains("\tapp\t\t\tstep\tfn") && names.contains("\tapp\t\t\tshow\tfn"), "{names}");
    let unknown = lint(folder.path(), &["inspect", "--unknown"]).out;
    assert_eq!(
        unknown.trim_end(),
        "src/main.rs\t5\t44\tmade\tnames and values of code that a build script writes"
    );
}

#[test]
fn a_trait_of_generated_code_makes_a_grpc_service() {
    let manifest = format!("{MANIFEST}[dependencies]\ntonic = \"0.12\"\n");
    let main = r#"
pub mod hello { tonic::include_proto!("hello"); }
use hello::greeter_server::{Greeter, GreeterServer};
static mut CALLS: u64 = 0;
struct Mine;
#[tonic::async_trait]
impl Greeter for Mine {
    async fn say_hello(&self, request: tonic::Request<hello::Name>) -> Result<tonic::Response<hello::Name>, tonic::Status> {
        unsafe { CALLS += 1 }
        todo!()
    }
}
fn main() { GreeterServer::new(Mine); }
"#;
    let folder = package(&[("Cargo.toml", &manifest), ("src/main.rs", main)]);
    let ran = lint(folder.path(), &["--message-format", "short"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("[twelve::static_mut]") && ran.out.lines().count() == 1, "{}", ran.out);
}
