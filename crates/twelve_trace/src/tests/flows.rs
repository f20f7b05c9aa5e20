//! What goes into files, and what their paths are made of, over several functions.

use super::{says, silent, state_of};

#[test]
fn chunks_of_a_field_go_by_a_struct_into_a_file() {
    let map = state_of(
        r#"
        use actix_multipart::Multipart;
        use actix_web::{App, HttpServer, post, web, Error};
        use futures::StreamExt;
        use std::fs::File;
        use std::io::Write;
        use std::path::PathBuf;
        use std::sync::RwLock;

        pub struct Server { pub upload_path: PathBuf }
        pub struct Config { pub server: Server }
        pub struct Paste { pub data: Vec<u8>, pub kind: u8 }

        impl Paste {
            fn store(&self, name: &str, config: &Config) -> std::io::Result<String> {
                let mut path = config.server.upload_path.join("pastes");
                path.set_file_name(name);
                let mut buffer = File::create(&path)?;
                buffer.write_all(&self.data)?;
                Ok(name.to_owned())
            }
        }

        #[post("/")]
        async fn upload(mut payload: Multipart, config: web::Data<RwLock<Config>>) -> Result<String, Error> {
            while let Some(item) = payload.next().await {
                let mut field = item?;
                let mut bytes = Vec::<u8>::new();
                while let Some(chunk) = field.next().await {
                    bytes.append(&mut chunk?.to_vec());
                }
                let config = config.read().unwrap();
                let paste = Paste { data: bytes.to_vec(), kind: 1 };
                paste.store("x", &config)?;
            }
            Ok(String::new())
        }

        #[actix_web::main]
        async fn main() -> std::io::Result<()> {
            HttpServer::new(|| App::new().service(upload)).bind("0.0.0.0:80")?.run().await
        }
        "#,
    );
    says(
        &map,
        r#"file Serving Create std::fs::File::create ["pastes"] ["upload_path"] below config.server.upload_path body"#,
    );
}

#[test]
fn a_helper_pumps_a_field_into_the_callers_file() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, extract::multipart::{Multipart, Field}};
        use tokio::fs::File;
        use tokio::io::AsyncWriteExt;

        async fn pump(file: &mut File, mut field: Field<'_>) {
            while let Some(chunk) = field.chunk().await.unwrap() {
                file.write_all(&chunk).await.unwrap();
            }
        }

        async fn drain(mut file: File, mut field: Field<'_>) {
            while let Some(chunk) = field.chunk().await.unwrap() {
                file.write_all(&chunk).await.unwrap();
            }
        }

        async fn upload(mut form: Multipart) {
            while let Some(field) = form.next_field().await.unwrap() {
                let mut file = File::create("uploads/one").await.unwrap();
                pump(&mut file, field).await;
            }
        }

        async fn second(mut form: Multipart) {
            while let Some(field) = form.next_field().await.unwrap() {
                let file = File::create("uploads/two").await.unwrap();
                drain(file, field).await;
            }
        }

        async fn log(mut form: Multipart) {
            let mut kept = Vec::new();
            while let Some(field) = form.next_field().await.unwrap() {
                kept.push(field.bytes().await.unwrap());
            }
            let mut file = File::create("log/three").await.unwrap();
            file.write_all(b"done").await.unwrap();
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new()
                .route("/upload", post(upload))
                .route("/log", post(log))
                .route("/second", post(second));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, r#"file Serving Create tokio::fs::File::create ["uploads/one"] [] at uploads/one body by"#);
    says(&map, r#"file Serving Create tokio::fs::File::create ["uploads/two"] [] at uploads/two body by"#);
    says(&map, r#"file Serving Create tokio::fs::File::create ["log/three"] [] at log/three by"#);
}

#[test]
fn a_path_is_named_by_what_it_begins_with() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};
        use once_cell::sync::Lazy;
        use std::collections::HashMap;
        use std::path::{Path, PathBuf};
        use std::time::{SystemTime, UNIX_EPOCH};

        pub struct Args { pub data_dir: String, pub limit: u64 }
        pub static ARGS: Lazy<Args> = Lazy::new(|| todo!());
        pub const FILENAME: &str = "filename";
        pub struct Note { pub id: u64 }

        fn named(headers: &HashMap<String, String>) -> Option<String> {
            headers.get(FILENAME).map(|v| v.to_string())
        }

        fn folder() -> PathBuf {
            let dir = std::env::var("NOTES_DIR").expect("set NOTES_DIR to the folder of notes");
            PathBuf::from(dir)
        }

        async fn one(headers: HashMap<String, String>, note: Note) {
            let now: i64 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
            let name = named(&headers).unwrap_or_default();
            let path = format!("{}/one/{}/{}/{}", ARGS.data_dir, now, note.id, name);
            std::fs::write(path, "1").unwrap();
        }

        async fn two() {
            let mut path = PathBuf::new();
            path.push(folder());
            path.push("two");
            std::fs::write(path, "2").unwrap();
        }

        async fn three() {
            let root = concat!(env!("CARGO_MANIFEST_DIR"), "/", "three");
            std::fs::write(Path::new(root).join("x"), "3").unwrap();
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new()
                .route("/one", post(one))
                .route("/two", post(two))
                .route("/three", post(three));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(
        &map,
        r#"file Serving Create std::fs::write ["/one/", "/"] ["data_dir"] below ARGS.data_dir by `POST /one`"#,
    );
    says(&map, r#"file Serving Create std::fs::write ["two"] ["NOTES_DIR"] below NOTES_DIR by `POST /two`"#);
    says(&map, r#"file Serving Create std::fs::write ["/", "three", "x"] [] at three by `POST /three`"#);
    silent(&map, "UNIX_EPOCH");
    silent(&map, "FILENAME");
}

#[test]
fn a_read_is_of_the_same_file_if_nothing_tells_them_apart() {
    let map = state_of(
        r#"
        use axum::{Router, routing::{get, post}};
        use std::path::PathBuf;

        pub struct Config { pub data_dir: PathBuf }
        fn config() -> Config { todo!() }

        async fn put() {
            std::fs::write(config().data_dir.join("avatars/a"), "1").unwrap();
        }
        async fn note() {
            std::fs::write(config().data_dir.join("notes/a"), "1").unwrap();
        }
        async fn look() -> bool {
            std::path::Path::new("/tmp").exists() && config().data_dir.join("notes/a").exists()
        }
        async fn show() -> Vec<u8> {
            std::fs::read(config().data_dir.join("avatars").join("b")).unwrap()
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new()
                .route("/put", post(put))
                .route("/note", post(note))
                .route("/look", get(look))
                .route("/show", get(show));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(
        &map,
        r#"file Serving Create std::fs::write ["avatars/a"] ["data_dir"] below data_dir read-back by"#,
    );
    says(&map, r#"file Serving Create std::fs::write ["notes/a"] ["data_dir"] below data_dir by"#);
}

#[test]
fn a_frameworks_temporary_file_is_kept() {
    let map = state_of(
        r#"
        use actix_multipart::form::{MultipartForm, tempfile::TempFile};
        use actix_web::{App, HttpServer, post};

        #[derive(MultipartForm)]
        struct Upload { document: TempFile }

        #[post("/copy")]
        async fn copy(form: MultipartForm<Upload>) -> &'static str {
            let to = format!("documents/{}", form.document.file_name.clone().unwrap_or_default());
            std::fs::copy(form.document.file.path(), to).unwrap();
            ""
        }

        #[post("/keep")]
        async fn keep(form: MultipartForm<Upload>) -> &'static str {
            let document = form.into_inner().document;
            document.file.persist("kept/x").unwrap();
            ""
        }

        #[post("/work")]
        async fn work(form: MultipartForm<Upload>) -> &'static str {
            std::fs::copy("model.bin", form.document.file.path()).unwrap();
            ""
        }

        #[actix_web::main]
        async fn main() -> std::io::Result<()> {
            HttpServer::new(|| App::new().service(copy).service(keep).service(work))
                .bind("0.0.0.0:80")?
                .run()
                .await
        }
        "#,
    );
    says(
        &map,
        r#"file Serving Copy std::fs::copy ["documents/"] [] at documents/ body request by `POST /copy`"#,
    );
    says(
        &map,
        r#"file Serving Keep tempfile::NamedTempFile::persist ["kept/x"] [] at kept/x body by `POST /keep`"#,
    );
    says(&map, r#"file Serving Copy std::fs::copy [] [] transient"#);
}

#[test]
fn a_file_that_a_blocking_task_creates_takes_the_chunks() {
    let map = state_of(
        r#"
        use actix_multipart::Multipart;
        use actix_web::{App, HttpServer, post, web, Error};
        use futures::TryStreamExt;
        use std::io::Write;

        #[post("/")]
        async fn upload(mut payload: Multipart) -> Result<String, Error> {
            while let Some(mut field) = payload.try_next().await? {
                let mut f = web::block(|| std::fs::File::create("uploads/x")).await??;
                while let Some(chunk) = field.try_next().await? {
                    f = web::block(move || f.write_all(&chunk).map(|_| f)).await??;
                }
            }
            Ok(String::new())
        }

        #[actix_web::main]
        async fn main() -> std::io::Result<()> {
            HttpServer::new(|| App::new().service(upload)).bind("0.0.0.0:80")?.run().await
        }
        "#,
    );
    says(&map, r#"file Serving Create std::fs::File::create ["uploads/x"] [] at uploads/x body by `POST /`"#);
}

#[test]
fn a_rocket_form_is_kept() {
    let map = state_of(
        r#"
        use rocket::{post, routes, launch, data::{Data, ToByteUnit}, form::Form, fs::TempFile};

        #[post("/keep", data = "<file>")]
        async fn keep(mut file: Form<TempFile<'_>>) -> std::io::Result<()> {
            file.persist_to("kept/x").await
        }

        #[post("/copy", data = "<file>")]
        async fn copy(mut file: Form<TempFile<'_>>) -> std::io::Result<()> {
            file.copy_to("copied/x").await
        }

        #[post("/stream", data = "<data>")]
        async fn stream(data: Data<'_>) -> std::io::Result<()> {
            data.open(128.kibibytes()).into_file("streamed/x").await?;
            Ok(())
        }

        #[launch]
        fn rocket() -> _ {
            rocket::build().mount("/", routes![keep, copy, stream])
        }
        "#,
    );
    says(&map, r#"file Serving Keep rocket::fs::TempFile::persist_to ["kept/x"] [] at kept/x body by"#);
    says(&map, r#"file Serving Copy rocket::fs::TempFile::copy_to ["copied/x"] [] at copied/x body by"#);
    says(
        &map,
        r#"file Serving Create rocket::data::DataStream::into_file ["streamed/x"] [] at streamed/x body by"#,
    );
}

#[test]
fn an_archive_is_unpacked_into_a_folder() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, body::Bytes};
        use fs_extra::dir::{CopyOptions, copy};
        use std::io::Cursor;

        async fn zipped(body: Bytes) {
            let mut archive = zip::ZipArchive::new(Cursor::new(body)).unwrap();
            archive.extract("docs").unwrap();
        }
        async fn tarred(body: Bytes) {
            tar::Archive::new(Cursor::new(body)).unpack("pages").unwrap();
        }
        async fn publish() {
            copy("built", "published", &CopyOptions::new()).unwrap();
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new()
                .route("/zip", post(zipped))
                .route("/tar", post(tarred))
                .route("/publish", post(publish));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, r#"file Serving Create zip::ZipArchive::extract ["docs"] [] at docs body by `POST /zip`"#);
    says(&map, r#"file Serving Create tar::Archive::unpack ["pages"] [] at pages body by `POST /tar`"#);
    says(&map, r#"file Serving Copy fs_extra::dir::copy ["published"] [] at published by `POST /publish`"#);
}

#[test]
fn a_file_that_was_matched_on_takes_the_data() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, body::Bytes};
        use std::io::Write;

        async fn put(body: Bytes) {
            let file = std::fs::File::create("uploads/x");
            if let Ok(mut file) = file {
                let _ = file.write_all(&body);
            }
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/put", post(put));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, r#"file Serving Create std::fs::File::create ["uploads/x"] [] at uploads/x body by"#);
}
