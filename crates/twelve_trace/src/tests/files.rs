//! State on disk.

use super::tasks::of_handler;
use super::{says, silent, state_of};

#[test]
fn an_upload_goes_to_disk_through_a_helper() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, body::Bytes};
        use std::path::{Path, PathBuf};

        const UPLOADS: &str = "uploads";

        fn save(path: &Path, data: &[u8]) -> std::io::Result<()> {
            std::fs::write(path, data)
        }

        fn target(id: &str) -> PathBuf {
            Path::new(UPLOADS).join(format!("{id}.png"))
        }

        async fn upload(body: Bytes) {
            let path = target("a");
            save(&path, &body).unwrap();
        }

        async fn show() -> Vec<u8> {
            std::fs::read(target("a")).unwrap()
        }

        async fn convert(body: Bytes) {
            let tmp = std::env::temp_dir().join("in.bin");
            std::fs::write(&tmp, &body).unwrap();
            std::fs::remove_file(&tmp).unwrap();
            std::fs::write("/dev/null", b"x").unwrap();
        }

        #[tokio::main]
        async fn main() {
            std::fs::write("app.pid", "1").unwrap();
            let app: Router = Router::new()
                .route("/upload", post(upload))
                .route("/convert", post(convert))
                .route("/show", axum::routing::get(show));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(
        &map,
        r#"file Serving Create std::fs::write ["uploads", ".png", "a"] ["UPLOADS"] below UPLOADS body read-back by `POST /upload`"#,
    );
    says(&map, "`upload` calls `save` @ `save`");
    says(
        &map,
        r#"file Serving Create std::fs::write ["in.bin"] [] at in.bin transient body temp by `POST /convert`"#,
    );
    says(
        &map,
        r#"file Serving Create std::fs::write ["/dev/null"] [] at /dev/null transient by `POST /convert`"#,
    );
    says(&map, r#"file Startup Create std::fs::write ["app.pid"] [] at app.pid"#);
}

#[test]
fn a_file_written_aside_and_renamed_is_one_fact() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, body::Bytes};
        use std::io::Write;

        async fn put(body: Bytes) {
            let aside = "data.tmp".to_string();
            let mut file = std::fs::File::create(&aside).unwrap();
            file.write_all(&body).unwrap();
            std::fs::rename(&aside, "data.json").unwrap();
        }

        async fn scratch(body: Bytes) {
            let mut file = tempfile::NamedTempFile::new().unwrap();
            file.write_all(&body).unwrap();
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/put", post(put)).route("/scratch", post(scratch));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(
        &map,
        r#"file Serving Create std::fs::File::create ["data.tmp"] [] at data.tmp body by `POST /put`"#,
    );
    says(&map, r#"file Serving Rename std::fs::rename ["data.json"] [] at data.json body by `POST /put`"#);
}

#[test]
fn a_logger_is_judged_by_what_it_is_given_and_by_who_asked_for_it() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        use std::fs::File;
        use std::path::PathBuf;

        struct Settings { log_file: Option<PathBuf>, audit: Option<PathBuf> }

        fn to_stdout() { fern::Dispatch::new().chain(std::io::stdout()).apply().unwrap(); }
        fn always() { fern::Dispatch::new().chain(fern::log_file("always.log").unwrap()).apply().unwrap(); }
        fn asked(settings: &Settings) {
            if let Some(path) = &settings.log_file {
                fern::Dispatch::new().chain(Box::new(File::create("asked.log").unwrap())).apply().unwrap();
            }
        }
        fn left(settings: &Settings) {
            let Some(path) = &settings.log_file else { return };
            fern::DateBased::new("left.log", "%Y");
        }
        fn mapped(settings: &Settings) {
            settings.audit.as_ref().map(|path| fern::DateBased::new("mapped.log", "%Y"));
        }
        fn detach(settings: &Settings) {
            if settings.audit.is_some() { daemonize::Daemonize::new().start().unwrap(); }
        }

        #[tokio::main]
        async fn main() {
            let settings = Settings { log_file: None, audit: None };
            to_stdout(); always(); asked(&settings); left(&settings); mapped(&settings); detach(&settings);
            let app: Router = Router::new().route("/", get(|| async {}));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "opens Startup Log Disk fern::Dispatch::chain [always.log]");
    says(&map, "opens Startup Log Disk fern::Dispatch::chain [asked.log] opted-in");
    says(&map, "opens Startup Log Disk fern::DateBased::new [left.log] opted-in");
    says(&map, "opens Startup Log Disk fern::DateBased::new [mapped.log] opted-in");
    says(&map, "act Startup Daemonise daemonize::Daemonize::start opted-in");
    silent(&map, "[always.log] opted-in");
    assert_eq!(map.matches("opens ").count(), 4, "{map}");
}

#[test]
fn a_kept_temporary_file_that_goes_in_the_same_body_is_transient() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};

        async fn kept() { let (_, path) = tempfile::NamedTempFile::new().unwrap().keep().unwrap(); }
        async fn removed() {
            let (file, path) = tempfile::NamedTempFile::new().unwrap().keep().unwrap();
            std::fs::remove_file(&path).unwrap();
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/kept", post(kept)).route("/removed", post(removed));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    let lines: Vec<&str> = map.lines().filter(|l| l.contains(" Keep ")).collect();
    assert_eq!(lines.len(), 2, "{map}");
    assert!(!lines[0].contains("transient") && lines[1].contains("transient"), "{lines:?}");
}

#[test]
fn a_command_is_an_act_by_its_name() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};
        use std::process::Command;

        async fn build() { Command::new("npm").arg("ci").status().unwrap(); }
        async fn other() { Command::new("git").arg("log").status().unwrap(); }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/build", post(build)).route("/other", post(other));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, r#"act Serving BuildAssets std::process::Command::new("npm")"#);
    assert_eq!(map.matches("BuildAssets").count(), 1, "{map}");
}

#[test]
fn a_file_is_gone_only_where_the_removal_comes_after_and_on_the_same_way() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, body::Bytes};
        use std::fs;

        async fn replaced(body: Bytes) {
            let path = "replaced.json".to_string();
            if std::path::Path::new(&path).exists() {
                fs::remove_file(&path).unwrap();
            }
            fs::write(&path, &body).unwrap();
        }

        async fn chosen(verb: String) {
            let path = "chosen.json".to_string();
            match verb.as_str() {
                "put" => fs::write(&path, &verb).unwrap(),
                "delete" => fs::remove_file(&path).unwrap(),
                "move" => fs::rename(&path, "moved.json").unwrap(),
                _ => {}
            }
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/replace", post(replaced)).route("/choose", post(chosen));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(
        &map,
        r#"file Serving Create std::fs::write ["replaced.json"] [] at replaced.json body by `POST /replace`"#,
    );
    says(&map, r#"file Serving Create std::fs::write ["chosen.json"] [] at chosen.json"#);
    silent(&map, r#"at chosen.json transient"#);
}

#[test]
fn a_function_that_does_much_to_files_hides_nothing_of_it() {
    let reads: String = (0..80).map(|n| format!("let _ = std::fs::read(dir.join(\"{n}\"));\n")).collect();
    let map = state_of(
        &r#"
        use axum::{Router, routing::post, body::Bytes};
        use std::path::Path;

        fn all(dir: &Path, body: &[u8]) {
            READS
            std::fs::write(dir.join("last.bin"), body).unwrap();
        }
        async fn upload(body: Bytes) { all(Path::new("data"), &body) }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/upload", post(upload));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#
        .replace("READS", &reads),
    );
    says(
        &map,
        r#"file Serving Create std::fs::write ["last.bin", "data"] [] at data body by `POST /upload`"#,
    );
    // What did not reach the caller is told of where it stands.
    says(&map, r#"file Serving Read std::fs::read ["79"]"#);
}

#[test]
fn a_prefix_names_no_place() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};
        use tempfile::{Builder, NamedTempFile};
        async fn one() { NamedTempFile::with_suffix(".txt").unwrap().keep().unwrap(); }
        async fn other() { Builder::new().prefix("list-").tempdir().unwrap().keep(); }
        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/one", post(one)).route("/other", post(other));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    silent(&map, ".txt");
    silent(&map, "list-");
    says(&map, "file Serving Keep");
}

#[test]
fn what_is_written_into_a_file_that_no_local_holds_goes_into_it() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, body::Bytes};
        use std::{fs::File, io::{Write, copy}};
        async fn one(body: Bytes) { File::create("one").unwrap().write_all(&body).unwrap(); }
        fn third(text: String) { std::fs::write("third", text).unwrap() }
        async fn other(body: Bytes) { copy(&mut body.as_ref(), &mut File::create("other").unwrap()).unwrap(); }
        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/one", post(one)).route("/other", post(other))
                .route("/third", post(|text: String| async { third(text) }));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, r#"file Serving Create std::fs::write ["third"] [] at third body by `POST /third`"#);
    says(&map, r#"file Serving Create std::fs::File::create ["one"] [] at one body by `POST /one`"#);
    says(&map, r#"file Serving Create std::fs::File::create ["other"] [] at other body by `POST /other`"#);
}

#[test]
fn what_is_written_at_first_use_is_written_once() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        use std::sync::OnceLock;

        static READY: OnceLock<()> = OnceLock::new();
        fn open(dir: &str) { std::fs::write(format!("{dir}/VERSION"), "1").unwrap(); }
        async fn show() { READY.get_or_init(|| open("data")); }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/", get(show));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, r#"file Serving Create std::fs::write ["/VERSION", "data"] [] at data once by `GET /`"#);
}

#[test]
fn a_query_is_no_part_of_the_path_that_it_finds() {
    let map = of_handler(
        "async fn a(axum::extract::State(pool): axum::extract::State<sqlx::PgPool>, body: axum::body::Bytes) {
            let dir: String =
                sqlx::query_scalar(\"SELECT value FROM settings\").fetch_one(&pool).await.unwrap();
            std::fs::write(format!(\"{dir}/one.png\"), body).unwrap();
        }",
    );
    assert!(map.contains("one.png") && !map.contains("SELECT"), "{map}");
}

#[test]
fn a_form_is_saved_to_files_entry_by_entry_or_as_a_whole() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};
        use multipart::server::{Multipart, save::SaveResult::Full};
        async fn upload(body: axum::body::Bytes) {
            let mut form = Multipart::with_body(body, "x");
            form.save().with_dir("uploads");
            form.save().temp();
            if let Ok(Some(mut field)) = form.read_entry() {
                field.data.save().with_path("photos/1.jpg");
            }
        }
        #[tokio::main]
        async fn main() {
            axum::serve(todo!(), Router::new().route("/", post(upload))).await.unwrap();
        }
        "#,
    );
    says(&map, "file Serving Create multipart::server::save::SaveBuilder::with_dir [\"uploads\"]");
    says(&map, "file Serving Create multipart::server::save::SaveBuilder::with_path [\"photos/1.jpg\"]");
    assert_eq!(map.matches("file Serving").count(), 2, "{map}");
}

#[test]
fn what_is_opened_below_a_temporary_folder_goes_with_it() {
    let map = of_handler(
        "async fn a(body: axum::body::Bytes) -> std::io::Result<()> {
            let folder = tempfile::tempdir()?;
            let file = std::fs::File::create(folder.path().join(\"x\"))?;
            file.set_len(3)?;
            let kept = tempfile::tempdir()?.keep();
            std::fs::write(kept.join(\"y\"), &body)
        }",
    );
    let stays = |line: &&str| line.starts_with("file Serving") && !line.contains("transient");
    let left: Vec<&str> = map.lines().filter(stays).collect();
    assert!(left.iter().all(|line| !line.contains("set_len")), "{map}");
    assert!(left.iter().any(|line| line.contains("std::fs::write")), "{map}");
}
