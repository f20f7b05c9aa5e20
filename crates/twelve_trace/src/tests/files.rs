//! State on disk.

use super::{says, state_of};

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
        r#"file Serving Create std::fs::File::create ["data.tmp"] [] at data.tmp transient body by `POST /put`"#,
    );
    says(&map, r#"file Serving Rename std::fs::rename ["data.json"] [] at data.json body by `POST /put`"#);
}
