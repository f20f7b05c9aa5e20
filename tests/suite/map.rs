//! The state map: for people, as JSON with its schema, as graphs, and its filters.

use crate::run::{fixtures, lint, package};
use serde_json::Value;
use std::path::Path;

fn map(shop: &str, args: &[&str]) -> String {
    let args: Vec<&str> = ["map"].iter().chain(args).copied().collect();
    let ran = lint(&fixtures().join(shop), &args);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{shop} {args:?}");
    ran.out
}

#[test]
fn people_see_what_lasts_and_who_touches_it() {
    for shop in ["axum_shop", "actix_shop"] {
        insta::assert_snapshot!(format!("text_{shop}"), map(shop, &[]));
    }
    insta::assert_snapshot!("text_cell", map("axum_shop", &["--cell", "carts"]));
    insta::assert_snapshot!("text_entry", map("actix_shop", &["--entry", "post /login"]));
    insta::assert_snapshot!("text_stateless", map("axum_shop_stateless", &[]));
}

#[test]
fn machines_read_json_and_graphs() {
    for shop in ["axum_shop", "actix_shop"] {
        for format in ["dot", "mermaid"] {
            insta::assert_snapshot!(format!("{format}_{shop}"), map(shop, &["--format", format]));
        }
    }
    insta::assert_snapshot!("json_cell", map("axum_shop", &["--format", "json", "--cell", "BANNER"]));
    insta::assert_snapshot!("json_entry", map("actix_shop", &["--format", "json", "--entry", "GET /me"]));
    insta::assert_snapshot!("dot_entry", map("axum_shop", &["--format", "dot", "--entry", "/photos"]));
    insta::assert_snapshot!("mermaid_cell", map("actix_shop", &["--format", "mermaid", "--cell", "prices"]));
}

#[test]
fn the_published_schema_is_that_of_the_json() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/map.schema.json");
    let generated = twelve_report::map_schema().expect("a schema");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &generated).expect("the schema can be written");
    }
    let committed = std::fs::read_to_string(&path).expect("the published schema").replace("\r\n", "\n");
    assert!(committed == generated, "docs/map.schema.json is old: run the tests with UPDATE_SCHEMA=1");

    let schema: Value = serde_json::from_str(&committed).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for shop in ["actix_shop", "actix_shop_stateless", "axum_shop", "axum_shop_stateless", "names"] {
        let document: Value = serde_json::from_str(&map(shop, &["--format", "json"])).expect("JSON");
        assert_eq!(document["version"], 1);
        let errors: Vec<String> = validator.iter_errors(&document).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{shop}: {errors:#?}");
    }
    let mut wrong: Value = serde_json::from_str(&map("names", &["--format", "json"])).expect("JSON");
    wrong["programs"] = Value::from("none");
    assert!(!validator.is_valid(&wrong), "the schema tells something");
}

#[test]
fn a_filter_that_matches_nothing_says_what_there_is() {
    let cases: [(&[&str], &str, &str); 3] = [
        (&["--entry", "/chart"], "no entry point whose route or function contains `/chart`", "`GET /cart`"),
        (&["--cell", "chart"], "no cell or file whose name or path contains `chart`", "`AppState.carts`"),
        (&["--entry", "GET /cart", "--cell", "stock"], "contains `stock`", "`AppState.carts`"),
    ];
    for (filter, why, there) in cases {
        let args: Vec<&str> = ["map"].iter().chain(filter).copied().collect();
        let ran = lint(&fixtures().join("axum_shop"), &args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{filter:?}");
        assert!(ran.err.contains(why) && ran.err.contains(there), "{filter:?}: {}", ran.err);
    }
    let nothing = tempfile::tempdir().expect("a temporary folder");
    let ran = lint(nothing.path(), &["map"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
}

#[test]
fn the_packages_are_selected_as_for_linting() {
    let folder = fixtures().join("frameworks");
    let all = lint(&folder, &["map", "--workspace"]);
    assert_eq!(all.code, 0, "{}", all.err);
    let one = lint(&folder, &["map", "-p", "no_such"]);
    assert_eq!((one.code, one.out.as_str()), (2, ""));
    assert_eq!(lint(&folder, &["map", "-D", "warnings"]).code, 2, "levels are for linting");
    assert!(lint(&folder, &["map", "--help"]).out.contains("--format"));
}

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
    [dependencies]\naxum = \"0.8\"\ntokio = { version = \"1\", features = [\"full\"] }\n";

/// Whose routes and paths try to leave the quotes, and to steer the terminal.
const HOSTILE: &str = r#"
use axum::{Router, routing::post};
async fn note(id: String) { std::fs::write("a\"];\u{1b}[31m\\", id).unwrap(); }
#[tokio::main]
async fn main() {
    let app = Router::new().route("/x\"]; evil[\"\\\n<b>`&quot;#quot;\u{202e}", post(note));
    let listener = tokio::net::TcpListener::bind("[::]:80").await.unwrap();
    axum::serve(listener, app).await.unwrap();
}
"#;

#[test]
fn no_name_can_break_a_format() {
    let folder = package(&[("Cargo.toml", MANIFEST), ("src/main.rs", HOSTILE)]);
    for format in ["text", "json", "dot", "mermaid"] {
        let ran = lint(folder.path(), &["map", "--format", format]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(!ran.out.contains(['\x1b', '\u{202e}', '\0']), "{format}: {}", ran.out);
        insta::assert_snapshot!(format!("hostile_{format}"), ran.out);
    }
}

#[test]
fn the_map_does_not_depend_on_the_threads() {
    let one = map("axum_shop", &["--format", "json", "--threads", "1"]);
    assert_eq!(one, map("axum_shop", &["--format", "json", "--threads", "3"]));
}
