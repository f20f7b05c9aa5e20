//! The command line: exit codes, selection, levels.

use crate::run::{fixtures, lint, package};

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
    [dependencies]\naxum = \"0.8\"\ntokio = { version = \"1\", features = [\"full\"] }\n";

/// A service with one warning: a file that outlives the request and that nobody reads.
const WARNS: &str = r#"
use axum::{Router, routing::post};
async fn note(id: String) { std::fs::write("notes.txt", id).unwrap(); }
#[tokio::main]
async fn main() {
    let app = Router::new().route("/note", post(|| note("x".to_owned())));
    let listener = tokio::net::TcpListener::bind("[::]:80").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
"#;

#[test]
fn a_finding_at_deny_level_fails_the_run_and_a_warning_does_not() {
    let shop = fixtures().join("axum_shop");
    assert_eq!(lint(&shop, &[]).code, 1);
    assert_eq!(lint(&shop, &["--exit-zero"]).code, 0);
    assert_eq!(lint(&fixtures().join("axum_shop_stateless"), &[]).code, 0);

    let warns = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", WARNS)]);
    let ran = lint(warns.path(), &["--message-format", "short"]);
    assert!(ran.out.contains("warning[twelve::local_write]"), "{}{}", ran.out, ran.err);
    assert_eq!(ran.code, 0);
    for strict in [["-D", "warnings"], ["-D", "twelve::local_write"], ["-D", "disk"]] {
        assert_eq!(lint(warns.path(), &strict).code, 1, "{strict:?}");
    }
    let silenced = lint(warns.path(), &["-A", "twelve::disk", "--message-format", "short"]);
    assert_eq!((silenced.code, silenced.out.as_str()), (0, ""));
}

#[test]
fn what_cannot_be_done_exits_with_2_says_why_and_prints_nothing() {
    let nothing = tempfile::tempdir().expect("a temporary folder");
    let shop = fixtures().join("axum_shop");
    let broken = package(&[("Cargo.toml", "[package\nname = \"x\"\n"), ("src/main.rs", "fn main() {}")]);
    let cases: [(&std::path::Path, &[&str], &str); 6] = [
        (nothing.path(), &[], "Cargo.toml"),
        (&shop, &["-p", "shop_stat"], "shop_state"),
        (&shop, &["-D", "twelve::static_mutt"], "static_mut"),
        (&shop, &["--no-such-flag"], "--no-such-flag"),
        (&shop, &["--stubs", "/nowhere"], "/nowhere"),
        (broken.path(), &[], "Cargo.toml"),
    ];
    for (folder, args, expected) in cases {
        let ran = lint(folder, args);
        assert_eq!(ran.code, 2, "{args:?}: {}{}", ran.out, ran.err);
        assert_eq!(ran.out, "", "{args:?}");
        assert!(ran.err.contains(expected), "{args:?}: {}", ran.err);
    }
}

#[test]
fn a_stub_of_the_users_own_is_known_like_the_bundled_ones() {
    let manifest = format!("{MANIFEST}acme-web = \"2\"\n");
    let source = r#"
static mut HITS: u32 = 0;
fn hit() { unsafe { HITS += 1 } }
fn main() { acme_web::on("/hit", hit); acme_web::run(); }
"#;
    let stub = "//! package = \"acme-web\", version = \">=2\"\n\
        #[twelve::handler(arg = 1, method = \"GET\")] #[twelve::route(path = 0)]\n\
        pub fn on<F: Fn()>(path: &str, f: F) {}\n#[twelve::serves] pub fn run() {}\n";
    let folder = package(&[("Cargo.toml", &manifest), ("src/main.rs", source), ("stubs/acme.rs", stub)]);
    assert_eq!(lint(folder.path(), &[]).code, 0, "without the stub nothing serves");
    let ran = lint(folder.path(), &["--stubs", "stubs", "--message-format", "short"]);
    assert!(ran.out.contains("src/main.rs:2:12: error[twelve::static_mut]"), "{}{}", ran.out, ran.err);

    // A stub of theirs may name another.
    let (outer, inner) = ("stubs/acme.rs", "stubs/acme_core.rs");
    std::fs::write(folder.path().join(outer), "//! package = \"acme-web\"\npub use acme_core::{on, run};\n")
        .expect("a file");
    std::fs::write(folder.path().join(inner), stub.replace("acme-web", "acme-core")).expect("a file");
    let ran = lint(folder.path(), &["--stubs", "stubs", "--message-format", "short"]);
    assert!(ran.out.contains("src/main.rs:2:12: error[twelve::static_mut]"), "{}{}", ran.out, ran.err);
    std::fs::remove_file(folder.path().join(inner)).expect("the file");

    std::fs::write(
        folder.path().join("stubs/acme.rs"),
        "//! package = \"acme-web\"\n\n#[twelve::handlr]\npub fn on() {}\n",
    )
    .expect("a file");
    let ran = lint(folder.path(), &["--stubs", "stubs"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("acme.rs:3") && ran.err.contains("handlr"), "{}", ran.err);
}

#[test]
fn a_tool_that_ends_may_write_files() {
    let source = "use std::fs;\nfn main() { fs::write(\"out.txt\", \"x\").unwrap(); }\n";
    let folder = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", source)]);
    let ran = lint(folder.path(), &["--message-format", "short"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
}

#[test]
fn the_lints_can_be_listed_and_explained() {
    let here = fixtures();
    let list = lint(&here, &["list"]);
    assert_eq!(list.code, 0);
    insta::assert_snapshot!("list", list.out);
    for name in ["session_map", "twelve::local_upload"] {
        let page = lint(&here, &["explain", name]);
        assert!(page.code == 0 && page.out.contains("## When it is silent"), "{}", page.err);
    }
    let unknown = lint(&here, &["explain", "sesion_map"]);
    assert!(unknown.code == 2 && unknown.err.contains("session_map"), "{}", unknown.err);
}
