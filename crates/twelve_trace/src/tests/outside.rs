//! Caches and locks, and what they stand for outside of the process.

use super::{says, silent, state_of};

#[test]
fn a_time_to_live_is_seen_through_the_function_that_makes_the_cache() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get, extract::State};
        use moka::sync::Cache;
        use std::{sync::LazyLock, time::Duration};

        fn brief<V>() -> Cache<u64, V> { Cache::builder().time_to_live(Duration::from_secs(5)).build() }

        static NAMES: LazyLock<Cache<u64, String>> = LazyLock::new(brief);
        static WORDS: LazyLock<Cache<u64, String>> = LazyLock::new(|| Cache::new(9));

        #[derive(Clone)]
        struct AppState { prices: Cache<u64, u64> }

        async fn show(State(state): State<AppState>) {
            NAMES.insert(1, String::new());
            WORDS.insert(1, String::new());
            state.prices.insert(1, 2);
        }

        #[tokio::main]
        async fn main() {
            let prices = brief();
            let app = Router::new().route("/", get(show)).with_state(AppState { prices });
            let listener = tokio::net::TcpListener::bind("0.0.0.0:80").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#,
    );
    assert_eq!(map.matches("cure Expires at").count(), 2, "{map}");
    let (_, words) = map.split_once("cell app::WORDS").expect("the cell");
    assert!(!words.lines().nth(1).is_some_and(|line| line.contains("cure")), "{map}");
}

#[test]
fn a_lock_guards_what_who_takes_it_changes_outside() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, extract::State};
        use sqlx::PgPool;
        use std::{collections::HashMap, sync::Arc};
        use tokio::sync::Mutex;

        static ALL: Mutex<()> = Mutex::const_new(());
        static LOADING: Mutex<()> = Mutex::const_new(());
        static ROWS: Mutex<()> = Mutex::const_new(());

        #[derive(Clone)]
        struct AppState { db: PgPool, one: Arc<std::sync::Mutex<HashMap<u64, Arc<Mutex<()>>>>> }

        impl AppState {
            fn lock_of(&self, id: u64) -> Arc<Mutex<()>> {
                self.one.lock().unwrap().entry(id).or_default().clone()
            }
            async fn change(&self) {
                let _ = sqlx::query("UPDATE a SET b = 1").execute(&self.db).await;
            }
        }

        async fn all(State(state): State<AppState>) {
            let _guard = ALL.lock().await;
            state.change().await;
        }

        async fn one(State(state): State<AppState>) {
            let lock = state.lock_of(1);
            let _guard = lock.lock().await;
            state.change().await;
        }

        async fn load(State(state): State<AppState>) {
            let _guard = LOADING.lock().await;
            let _ = sqlx::query("SELECT b FROM a").fetch_one(&state.db).await;
        }

        async fn rows(State(state): State<AppState>) {
            let _guard = ROWS.lock().await;
            let _ = sqlx::query("SELECT b FROM a FOR UPDATE").fetch_one(&state.db).await;
            state.change().await;
        }

        fn router(state: AppState) -> Router {
            Router::new()
                .route("/all", post(all))
                .route("/one", post(one))
                .route("/load", post(load))
                .route("/rows", post(rows))
                .with_state(state)
        }

        #[tokio::main]
        async fn main() {
            let db = PgPool::connect("postgres://db").await.unwrap();
            let app = router(AppState { db, one: Default::default() });
            let listener = tokio::net::TcpListener::bind("0.0.0.0:80").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#,
    );
    says(&map, "guards sqlx");
    assert_eq!(map.matches("guards ").count(), 2, "{map}");
    let after =
        |cell: &str| map.split_once(cell).expect("the cell").1.lines().nth(1).unwrap_or("").to_owned();
    assert!(after("cell app::ALL ").contains("guards"), "{map}");
    assert!(!after("cell app::LOADING ").contains("guards"), "{map}");
    silent(&map, "guards tokio");
}
