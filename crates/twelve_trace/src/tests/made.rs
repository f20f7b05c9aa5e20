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
fn what_nobody_knows_makes_a_key_by_its_name() {
    let map = axum(
        r#"
        use tokens::{Branca, EphemeralSecret, SigningKey};
        use rand::SeedableRng;
        async fn serve() {}
        async fn start() {
            Branca::generate_key();
            SigningKey::random(&mut rand::rng());
            std::env::var("KEY").unwrap_or_else(|_| SigningKey::generate());
            std::env::var("KEY").ok().map(parse).unwrap_or_else(SigningKey::generate);
            EphemeralSecret::random(&mut rand::rng());
            let mut from_setting = rand_chacha::ChaCha20Rng::from_seed(hash(std::env::var("SEED")));
            SigningKey::random(&mut from_setting);
            tokens::generate_cache_key();
        }
        "#,
    );
    says(&map, "act Startup GenerateKey Branca::generate_key ?");
    says(&map, "act Startup GenerateKey SigningKey::random ?");
    assert_eq!(map.matches("GenerateKey SigningKey::generate ?").count(), 2, "{map}");
    assert_eq!(map.matches("GenerateKey").count(), 4, "{map}");
}

#[test]
fn random_numbers_stay_random_where_they_are_kept() {
    let map = axum(
        r#"
        use openssl::rand::rand_bytes;
        static NONCE_START: LazyLock<md5::Context> = LazyLock::new(|| {
            let mut hash = md5::Context::new();
            hash.consume(uuid::Uuid::new_v4().as_bytes());
            hash
        });
        static CSP_NONCE: LazyLock<String> = LazyLock::new(|| uuid::Uuid::new_v4().to_string());
        static SESSION_SECRET: OnceLock<String> = OnceLock::new();
        struct Settings { token_key: String, name: String }
        fn word() -> String { uuid::Uuid::new_v4().to_string() }
        fn key() -> Key {
            let mut bytes = [0u8; 64];
            rand_bytes(&mut bytes).unwrap();
            Key::from(&bytes)
        }
        async fn serve() { SESSION_SECRET.get_or_init(|| word()); }
        async fn start() {
            key();
            let mut settings = Settings { token_key: String::new(), name: String::new() };
            settings.token_key = word();
            settings.name = word();
        }
        "#,
    );
    says(&map, "act Startup GenerateKey app::NONCE_START ?");
    says(&map, "act Startup GenerateKey Settings::token_key ?");
    says(&map, "act Startup GenerateKey cookie::Key::from");
    says(&map, "act Serving GenerateKey app::SESSION_SECRET once ?");
    assert_eq!(map.matches("GenerateKey").count(), 4, "{map}");
}

#[test]
fn what_gives_a_default_runs_where_settings_are_read() {
    let map = axum(
        r#"
        use serde::Deserialize;
        #[derive(Deserialize)]
        #[serde(default)]
        struct Settings { key: Vec<u8>, tls: Tls }
        impl Default for Settings {
            fn default() -> Self { Self { key: Key::generate().master().to_vec(), tls: todo!() } }
        }
        #[derive(Deserialize)]
        struct Tls {
            #[serde(default = "ticket")] ticket: Key,
            #[serde(default = "word")] secret: String,
            #[serde(default = "label")] label: String,
        }
        fn ticket() -> Key { Key::generate() }
        fn word() -> String { uuid::Uuid::new_v4().to_string() }
        fn label() -> String { uuid::Uuid::new_v4().to_string() }
        #[derive(Deserialize)]
        #[serde(default)]
        struct Note { key: Key }
        impl Default for Note {
            fn default() -> Self { Self { key: Key::generate() } }
        }
        async fn serve() { copied(&toml::from_str::<Note>("").unwrap()); }
        fn copied(note: &Note) { note.clone(); }
        async fn start() { let settings: Settings = toml::from_str("").unwrap(); }
        "#,
    );
    assert_eq!(map.matches("act Startup GenerateKey cookie::Key::generate").count(), 2, "{map}");
    assert_eq!(map.matches("act Serving GenerateKey cookie::Key::generate").count(), 1, "{map}");
    says(&map, "act Startup GenerateKey Tls::secret ?");
    assert_eq!(map.matches("GenerateKey").count(), 4, "{map}");
}

#[test]
fn a_setting_has_the_address_that_nobody_set() {
    let map = axum(
        r##"
        #[derive(clap::Parser)]
        struct Settings {
            #[arg(long, default_value = "sqlite:args.db")] from_args: String,
            #[builder(default = r#"Url::from("sqlite:built.db")"#)] built: String,
            #[serde(default = "address")] named: String,
            literal: String,
            assigned: String,
            unknown: String,
        }
        struct Database { url: String }
        const ADDRESS: &str = "sqlite:named.db";
        fn address() -> String { ADDRESS.to_owned() }
        fn read() -> Settings {
            let mut read = Settings { literal: std::env::var("URL").unwrap_or("sqlite:literal.db".into()), ..load() };
            read.assigned = "sqlite:assigned.db".to_owned();
            read
        }
        async fn connect(url: &str) { sqlx::AnyPool::connect(url).await; }
        async fn serve() {}
        async fn start() {
            let settings = read();
            connect(&settings.from_args).await;
            connect(&settings.built).await;
            connect(&settings.named).await;
            connect(&settings.literal).await;
            connect(&settings.assigned).await;
            connect(&settings.unknown).await;
            let database_url = format!("sqlite:{}/first.db", "data");
            std::fs::write("config.toml", database_url);
            let database: Database = load();
            sqlx::AnyPool::connect_lazy(&database.url);
        }
        "##,
    );
    for name in ["args", "built", "named", "literal", "assigned"] {
        assert!(map.contains(&format!("default sqlite:{name}.db at `")), "{map}");
    }
    assert!(map.contains("[url] default sqlite:{}/first.db at `"), "{map}");
}

#[test]
fn a_type_parameter_is_what_its_uses_say() {
    let map = axum(
        r#"
        use diesel::r2d2::{ConnectionManager, Pool};
        struct Files<T>(T);
        struct Server<T>(T);
        impl<T> Files<T> { fn new(url: &str) { ConnectionManager::<T>::new(url); } }
        impl<T> Server<T> { fn new(url: &str) { ConnectionManager::<T>::new(url); } }
        struct App { files: Files<diesel::SqliteConnection>, server: Server<diesel::PgConnection> }
        async fn serve() {}
        async fn start() {
            Files::<diesel::SqliteConnection>::new("files");
            Server::<diesel::PgConnection>::new("server");
        }
        "#,
    );
    says(&map, "opens Startup Database Disk diesel::r2d2::ConnectionManager::new [files]");
    assert_eq!(map.matches("opens ").count(), 1, "{map}");
}

#[test]
fn a_pool_calls_its_manager() {
    let map = axum(
        r#"
        struct Files { path: String }
        impl r2d2::ManageConnection for Files {
            type Connection = rusqlite::Connection;
            type Error = rusqlite::Error;
            fn connect(&self) -> Result<rusqlite::Connection, rusqlite::Error> { rusqlite::Connection::open(&self.path) }
        }
        struct Idle;
        impl r2d2::ManageConnection for Idle {
            type Connection = rusqlite::Connection;
            type Error = rusqlite::Error;
            fn connect(&self) -> Result<rusqlite::Connection, rusqlite::Error> { rusqlite::Connection::open_in_memory() }
        }
        async fn serve() {}
        async fn start() { r2d2::Pool::builder().max_size(4).build(Files { path: "data".to_owned() }); }
        "#,
    );
    says(&map, "opens Startup Database Disk rusqlite::Connection::open [path] pooled");
    says(&map, "opens Unreached Database Memory rusqlite::Connection::open_in_memory");
}

#[test]
fn a_conversion_runs_what_is_said_of_it() {
    let map = axum(
        r#"
        struct Path(String);
        struct Index;
        struct Notes;
        impl From<Path> for Index {
            fn from(path: Path) -> Self { rusqlite::Connection::open("index"); Index }
        }
        impl TryFrom<Path> for Notes {
            type Error = ();
            fn try_from(path: Path) -> Result<Self, ()> { rusqlite::Connection::open("notes"); Ok(Notes) }
        }
        impl From<u8> for Notes {
            fn from(number: u8) -> Self { rusqlite::Connection::open("other"); Notes }
        }
        impl std::str::FromStr for Index {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> { rusqlite::Connection::open("parsed"); Ok(Index) }
        }
        async fn serve() {}
        async fn start() {
            let index: Index = Path(String::new()).into();
            let notes: Notes = Path(String::new()).try_into().unwrap();
            "index".parse::<Index>();
        }
        "#,
    );
    for path in ["index", "notes", "parsed"] {
        says(&map, &format!("opens Startup Database Disk rusqlite::Connection::open [{path}]"));
    }
    says(&map, "opens Unreached Database Disk rusqlite::Connection::open [other]");
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

#[test]
fn random_numbers_are_followed_into_what_makes_secrets_of_them() {
    let map = axum(
        r#"
        struct App { key: Key }
        struct Tokens { jwt_secret: String }
        struct Config { seed: String, port: String }
        impl App { fn new(secret: &str) -> App { App { key: Key::from(secret.as_bytes()) } } }
        impl Tokens { fn new(jwt_secret: String) -> Tokens { Tokens { jwt_secret } } }
        fn word() -> String { uuid::Uuid::new_v4().to_string() }
        fn app(secret: &str) -> App { App::new(secret) }
        fn configured(config: Config) { app(&config.port); }
        async fn serve() {}
        async fn start() {
            let secret = std::env::var("SECRET").unwrap_or_else(|_| word());
            app(&secret);
            Tokens::new(word());
            Tokens::new(std::env::var("SECRET").expect(&word()));
            configured(Config { seed: word(), port: String::new() });
        }
        "#,
    );
    says(&map, "act Startup GenerateKey app::app");
    says(&map, "act Startup GenerateKey app::Tokens::new ?");
    assert_eq!(map.matches("GenerateKey").count(), 2, "{map}");
}

#[test]
fn a_key_that_is_handed_to_who_stores_it_is_stored() {
    let map = axum(
        r#"
        struct Row { key: Vec<u8> }
        impl Row {
            async fn save(self, pool: &sqlx::PgPool) { insert(self.key, pool).await; }
        }
        async fn insert(key: Vec<u8>, pool: &sqlx::PgPool) {
            sqlx::query("INSERT INTO keys VALUES ($1)").bind(key).execute(pool).await.unwrap();
        }
        async fn log(pool: &sqlx::PgPool) { sqlx::query("INSERT INTO starts DEFAULT VALUES").execute(pool).await.unwrap(); }
        async fn first(pool: &sqlx::PgPool) {
            let mut rows = Vec::new();
            let key = Key::try_generate().unwrap();
            rows.push(Row { key: key.master().to_vec() });
            for row in rows { row.save(pool).await; }
        }
        async fn own(pool: &sqlx::PgPool) {
            log(pool).await;
            let key = Key::generate();
            println!("{}", key.master().len());
        }
        async fn serve() {}
        async fn start() {
            let pool = sqlx::PgPool::connect("x").await.unwrap();
            first(&pool).await;
            own(&pool).await;
        }
        "#,
    );
    let keys: Vec<&str> = map.lines().filter(|l| l.contains("GenerateKey")).collect();
    assert_eq!(keys.iter().filter(|l| l.ends_with(" stored")).count(), 1, "{map}");
    assert!(
        keys.len() == 2 && keys.iter().any(|l| l.contains("try_generate") && l.ends_with(" stored")),
        "{map}"
    );
}

#[test]
fn an_attribute_opens_a_store_for_the_function_below_it() {
    let map = axum(
        r#"
        use cached::proc_macro::{cached, io_cached};
        #[io_cached(disk = true, map_error = "|e| e")]
        fn pages(book: u32) -> Result<u32, ()> { Ok(book) }
        #[io_cached(redis = true, map_error = "|e| e")]
        fn words(book: u32) -> Result<u32, ()> { Ok(book) }
        #[io_cached(disk = true, map_error = "|e| e")]
        fn unused(book: u32) -> Result<u32, ()> { Ok(book) }
        async fn serve() { pages(1).unwrap(); words(1).unwrap(); }
        async fn start() {}
        "#,
    );
    says(&map, "opens Serving Cache Disk #[io_cached] [] once");
    says(&map, "opens Serving Cache Shared #[io_cached] [] once");
    assert_eq!(map.matches("opens Serving").count(), 2, "{map}");
}

#[test]
fn what_other_peoples_stores_open() {
    let map = axum(
        r#"
        use std::sync::Arc;
        async fn serve() {}
        async fn start() {
            let (jobs, mut taken) = omniqueue::backends::InMemoryBackend::builder().build_pair().await.unwrap();
            let jobs = omniqueue::backends::SqsBackend::builder("http://sqs").build_producer().await.unwrap();
            let limiter = limitador::RateLimiter::new(1000);
            let limiter = limitador::storage::disk::DiskStorage::open("limits", todo!()).unwrap();
            let database = hiqlite::start_node(hiqlite::NodeConfig::from_env()).await.unwrap();
            let captcha = libmcaptcha::HashCache::default();
            let visitors = libmcaptcha::master::embedded::master::Master::new(60);
            let sessions = rmcp::transport::streamable_http_server::session::local::LocalSessionManager::default();
            let pages: salvo_cache::MokaStore<String> = salvo_cache::MokaStore::builder().build();
            let pages = cached::stores::DiskCache::<u32, u32>::new("pages").set_disk_directory("/data/old").build().unwrap();
            let pages = cached::stores::RedbCache::<u32, u32>::builder("pages").disk_dir("/data/new").build().unwrap();
            let objects = object_store::local::LocalFileSystem::default();
            let objects = object_store::memory::InMemory::new();
        }
        "#,
    );
    for made in [
        "Queue Memory omniqueue::backends::InMemoryBackend::builder []",
        "Queue Shared omniqueue::backends::SqsBackend::builder []",
        "RateLimiter Memory limitador::RateLimiter::new []",
        "Database Disk limitador::storage::disk::DiskStorage::open [limits]",
        "Database Disk hiqlite::start_node []",
        "SessionStore Memory libmcaptcha::HashCache []",
        "RateLimiter Memory libmcaptcha::master::embedded::master::Master []",
        "SessionStore Memory rmcp::transport::streamable_http_server::session::local::LocalSessionManager []",
        "Cache Memory salvo_cache::moka_store::Builder::build []",
        "Cache Disk cached::DiskCacheBuilder::build []",
        "Cache Disk cached::RedbCacheBuilder::build []",
        "Storage Disk object_store::local::LocalFileSystem::default []",
        "Storage Memory object_store::memory::InMemory []",
    ] {
        says(&map, &format!("opens Startup {made}"));
    }
}
