//! What a program makes for itself: whether a setting must ask for it, and what keys are made of.

use super::{says, silent, state_of};

fn axum(code: &str) -> String {
    state_of(&format!(
        r#"
        use axum::{{Router, routing::get}};
        use std::sync::{{LazyLock, OnceLock}};
        use cookie::Key;
        {code}
        #[tokio::main]
        async fn main() {{
            start().await;
            axum::serve(todo!(), Router::new().route("/", get(serve))).await.unwrap();
        }}
        "#
    ))
}

#[test]
fn what_a_setting_must_ask_for_is_opted_in() {
    let map = axum(
        r#"
        #[derive(Default)]
        enum Store { #[default] Disk, Memory }
        struct Config { store: Store, path: Option<String>, scratch: bool }
        async fn serve() {}
        async fn start() {
            let config: Config = load();
            match config.store {
                Store::Disk => rusqlite::Connection::open("by-default"),
                Store::Memory => rusqlite::Connection::open("by-variant"),
            };
            match config.path {
                Some(path) => rusqlite::Connection::open("by-path"),
                None => rusqlite::Connection::open("without-path"),
            };
            if config.scratch { rusqlite::Connection::open("by-flag"); } else { rusqlite::Connection::open("no-flag"); }
            match std::env::var("KIND").as_deref() {
                Ok("memory") => rusqlite::Connection::open_in_memory(),
                _ => rusqlite::Connection::open("otherwise"),
            };
        }
        "#,
    );
    for asked in ["by-variant", "by-path", "by-flag", ""] {
        let made = if asked.is_empty() { "Memory" } else { "Disk" };
        let by = if asked.is_empty() { "open_in_memory" } else { "open" };
        says(&map, &format!("opens Startup Database {made} rusqlite::Connection::{by} [{asked}] opted-in"));
    }
    for full in ["by-default", "without-path", "no-flag", "otherwise"] {
        silent(&map, &format!("[{full}] opted-in"));
    }
}

#[test]
fn the_front_of_a_shared_store_and_what_is_only_read_are_none() {
    let map = axum(
        r#"
        async fn serve() {
            rusqlite::Connection::open_with_flags("ships.db", rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY);
        }
        #[cfg(debug_assertions)]
        fn store() { tower_sessions::MemoryStore::default(); }
        #[cfg(not(debug_assertions))]
        fn store() {}
        async fn start() {
            store();
            tower_sessions::MemoryStore::default();
            tower_sessions::CachingSessionStore::new(tower_sessions::MemoryStore::default(), tower_sessions::RedisStore::new());
        }
        "#,
    );
    silent(&map, "ships.db");
    assert_eq!(map.matches("SessionStore Memory").count(), 1, "{map}");
}

#[test]
fn random_numbers_are_followed_to_the_key() {
    let map = axum(
        r#"
        static COOKIE_KEY: OnceLock<Key> = OnceLock::new();
        static TOKEN_SECRET: LazyLock<String> = LazyLock::new(|| word());
        static GREETING: LazyLock<String> = LazyLock::new(|| word());
        use rand::Rng;
        struct App { jwt_secret: String, request_id: String }
        fn word() -> String { uuid::Uuid::new_v4().to_string() }
        fn filled() -> Key {
            let mut bytes = [0u8; 64];
            rand::rng().fill_bytes(&mut bytes);
            Key::from(&bytes)
        }
        fn configured() -> Key { Key::from(std::env::var("KEY").unwrap().as_bytes()) }
        async fn serve() {
            COOKIE_KEY.get_or_init(Key::generate);
            Key::generate();
        }
        async fn start() {
            filled();
            configured();
            App { jwt_secret: word(), request_id: word() };
            std::env::var("KEY").map_or_else(|_| Key::generate(), |text| Key::derive_from(text.as_bytes()));
        }
        "#,
    );
    says(&map, "act Startup GenerateKey app::TOKEN_SECRET ?");
    says(&map, "act Startup GenerateKey App::jwt_secret ?");
    assert_eq!(map.matches("act Startup GenerateKey").count(), 4, "{map}");
    says(&map, "act Serving GenerateKey cookie::Key::generate once");
    assert_eq!(map.matches("act Serving GenerateKey").count(), 2, "{map}");
}

#[test]
fn an_attribute_makes_a_pool_of_a_struct() {
    let map = state_of(
        r#"
        use rocket::{get, launch, routes};
        use rocket_sync_db_pools::{database, rusqlite};
        #[database("notes")]
        struct Notes(rusqlite::Connection);
        #[database("users")]
        struct Users(postgres::Client);
        #[derive(rocket_db_pools::Database)]
        #[database("tiles")]
        struct Tiles(sqlx::SqlitePool);
        #[get("/")]
        fn index() -> &'static str { "" }
        #[launch]
        fn rocket() -> _ { rocket::build().mount("/", routes![index]) }
        "#,
    );
    says(&map, "opens Startup Database Disk #[database] [] once");
    says(&map, "opens Startup Database Disk #[derive(Database)] [] once");
    assert_eq!(map.matches("opens ").count(), 2, "{map}");
}

#[test]
fn what_the_environment_says_is_no_constant() {
    let map = state_of(
        r#"
        use snowflaked::Generator;
        fn main() {
            let one = Generator::new("1".parse().unwrap());
            let other = Generator::new(std::env::var("NODE").unwrap().parse().unwrap());
        }
        "#,
    );
    assert_eq!(map.matches("Number").count(), 1, "{map}");
}
