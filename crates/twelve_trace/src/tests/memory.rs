//! State in memory.

use super::{says, silent, state_of};

#[test]
fn a_field_behind_a_lock_is_written_by_the_route_that_locks_it() {
    let map = state_of(
        r#"
        use axum::{Router, routing::{get, post}, extract::State};
        use std::{collections::HashMap, sync::{Arc, Mutex}};

        #[derive(Clone)]
        struct AppState { users: Arc<Mutex<HashMap<String, u64>>>, name: String }

        impl AppState {
            fn remember(&self, name: String) {
                self.users.lock().unwrap().insert(name, 1);
            }
        }

        async fn login(State(state): State<AppState>) -> String {
            state.remember("x".to_string());
            String::new()
        }

        async fn count(State(state): State<AppState>) -> String {
            let users = state.users.lock().unwrap();
            users.len().to_string()
        }

        fn api() -> Router<AppState> {
            Router::new().route("/login", post(login)).route("/count", get(count))
        }

        #[tokio::main]
        async fn main() {
            let state = AppState { users: Default::default(), name: String::new() };
            let app = Router::new().nest("/api", api()).with_state(state);
            let listener = tokio::net::TcpListener::bind("0.0.0.0:80").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#,
    );
    says(&map, "app Service: `POST /api/login`, `GET /api/count`");
    says(&map, "cell app::AppState::users Field at `users` Map of String");
    says(&map, "Serving write `insert` at `insert` [name] by `POST /api/login`");
    says(&map, "`POST /api/login` is handled by `login` @ `login`");
    says(&map, "`login` calls `AppState::remember` @ `remember`");
    says(&map, "Serving read `lock` at `lock` [] by `GET /api/count`");
    silent(&map, "AppState::name");
}

#[test]
fn statics_of_every_make() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        use std::{cell::RefCell, collections::HashMap, sync::{Mutex, LazyLock, OnceLock, RwLock}};
        use std::sync::atomic::{AtomicU64, Ordering};

        static HITS: AtomicU64 = AtomicU64::new(0);
        static CACHE: LazyLock<RwLock<HashMap<u64, String>>> = LazyLock::new(Default::default);
        static CONFIG: OnceLock<String> = OnceLock::new();
        static mut COUNT: u32 = 0;
        static UNUSED: Mutex<u8> = Mutex::new(0);
        thread_local! { static LAST: RefCell<String> = RefCell::new(String::new()); }

        async fn hit() -> String {
            HITS.fetch_add(1, Ordering::Relaxed);
            let id = HITS.fetch_add(1, Ordering::Relaxed);
            unsafe { COUNT += 1; }
            LAST.with(|last| *last.borrow_mut() = "x".to_string());
            let mut cache = CACHE.write().unwrap();
            let slot = cache.entry(id).or_insert_with(String::new);
            slot.push('x');
            CONFIG.get().cloned().unwrap_or_default()
        }

        #[tokio::main]
        async fn main() {
            CONFIG.set("x".to_string()).unwrap();
            let app: Router = Router::new().route("/hit", get(hit));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::HITS Static at `HITS`");
    says(&map, "Serving write `fetch_add` at `fetch_add` [] by `GET /hit`");
    says(&map, "Serving write `fetch_add` at `fetch_add` used [] by `GET /hit`");
    says(&map, "cell app::COUNT StaticMut");
    says(&map, "Serving write `+=` at `COUNT`");
    says(&map, "cell app::LAST ThreadLocal");
    says(&map, "Serving write `=` at `*last.borrow_mut()`");
    says(&map, "cell app::CACHE Static at `CACHE` Map of u64");
    says(&map, "Serving write `push` at `push`");
    says(&map, "Startup initialise `set`");
    says(&map, "cell app::UNUSED Static");
}

#[test]
fn closures_that_are_handlers_capture_state() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        use std::sync::{Arc, Mutex};

        #[tokio::main]
        async fn main() {
            let seen = Arc::new(Mutex::new(Vec::new()));
            let inner = seen.clone();
            let app: Router = Router::new().route("/", get(move || async move {
                inner.lock().unwrap().push(1);
            }));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::main::seen Captured at `seen` List");
    says(&map, "Serving write `push` at `push` [] by `GET /`");
}

#[test]
fn what_a_request_makes_for_itself_is_fine() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        use std::{collections::HashMap, sync::{Arc, Mutex}};

        struct Scratch { map: Mutex<HashMap<u8, u8>>, list: Vec<u8> }
        impl Scratch {
            fn new() -> Self { Scratch { map: Mutex::new(HashMap::new()), list: Vec::new() } }
            fn put(&self) { self.map.lock().unwrap().insert(1, 2); }
            fn add(&mut self) { self.list.push(1); }
        }

        async fn work() {
            let mut scratch = Scratch::new();
            scratch.put();
            scratch.add();
            let total = Arc::new(Mutex::new(0));
            *total.lock().unwrap() += 1;
        }

        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/", get(work));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    silent(&map, "cell");
}

#[test]
fn a_task_started_at_start_up_is_background() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get, extract::State};
        use std::sync::{Arc, Mutex};

        struct Queue { jobs: Mutex<Vec<u64>> }

        async fn worker(queue: Arc<Queue>) {
            loop {
                let job = queue.jobs.lock().unwrap().pop();
                drop(job);
            }
        }

        async fn put(State(queue): State<Arc<Queue>>) {
            queue.jobs.lock().unwrap().push(1);
        }

        #[tokio::main]
        async fn main() {
            let queue = Arc::new(Queue { jobs: Mutex::new(Vec::new()) });
            tokio::spawn(worker(queue.clone()));
            let app = Router::new().route("/", get(put)).with_state(queue);
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::Queue::jobs Field at `jobs` List of u64");
    says(&map, "Serving write `push`");
    says(&map, "Background write `pop` at `pop` used");
}

#[test]
fn copies_out_of_a_lock_are_no_writes() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get, extract::State};
        use std::{collections::HashMap, sync::{Arc, RwLock}};

        #[derive(Clone)]
        struct User { name: String }
        struct Db { users: RwLock<HashMap<u64, User>> }

        async fn list(State(db): State<Arc<Db>>) {
            let mut all: Vec<User> = db.users.read().unwrap().values().cloned().collect();
            all.sort_by(|a, b| a.name.cmp(&b.name));
            all.push(User { name: String::new() });
            let mut one = db.users.read().unwrap().get(&1).unwrap().clone();
            one.name = String::new();
        }

        #[tokio::main]
        async fn main() {
            let app = Router::new().route("/", get(list)).with_state(Arc::new(Db { users: Default::default() }));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving read `read`");
    silent(&map, " write ");
}

#[test]
fn who_takes_a_handle_out_of_a_map_behind_a_lock_has_read_the_map() {
    let map = state_of(
        r#"
        use axum::{Router, routing::{get, post}, extract::State};
        use std::{collections::HashMap, sync::{Arc, LazyLock, Mutex}, time::Instant};

        struct Item { name: String }
        #[derive(Default)]
        struct Shelf { items: Mutex<HashMap<String, (Arc<Item>, Instant)>> }

        impl Shelf {
            fn get(&self, k: &str) -> Option<Arc<Item>> {
                let m = self.items.lock().unwrap();
                m.get(k).map(|(item, _at)| item.clone())
            }
            fn put(&self, k: &str, item: Arc<Item>) {
                self.items.lock().unwrap().insert(k.to_string(), (item, Instant::now()));
            }
        }

        static ITEMS: LazyLock<Mutex<HashMap<String, Arc<Item>>>> = LazyLock::new(Default::default);

        fn kept(k: &str) -> Option<Arc<Item>> {
            ITEMS.lock().unwrap().get(k).cloned()
        }

        async fn show(State(shelf): State<Arc<Shelf>>) -> String {
            let _item = shelf.get("a");
            String::new()
        }
        async fn add(State(shelf): State<Arc<Shelf>>) {
            shelf.put("a", Arc::new(Item { name: String::new() }));
        }
        async fn peek() {
            let _item = kept("a");
        }

        #[tokio::main]
        async fn main() {
            let app = Router::new()
                .route("/show", get(show))
                .route("/add", post(add))
                .route("/peek", get(peek))
                .with_state(Arc::new(Shelf::default()));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::Shelf::items Field at `items` Map of String");
    says(&map, "Serving write `insert` at `insert` [k] by `POST /add`");
    says(&map, "Serving read `lock` at `lock` [] by `GET /show`");
    says(&map, "cell app::ITEMS Static at `ITEMS` Map of String");
    says(&map, "Serving read `lock` at `lock` [] by `GET /peek`");
}

#[test]
fn a_closure_gets_what_a_guard_would_lend() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};
        use std::cell::RefCell;
        thread_local! { static RECENT: RefCell<Vec<String>> = RefCell::new(Vec::new()); }
        async fn ask(question: String) { RECENT.with_borrow_mut(|recent| recent.push(question)); }
        async fn asked() -> usize { RECENT.with_borrow(|recent| recent.len()) }
        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/", post(ask).get(asked));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `push` at `push` [question] by `POST /`");
    says(&map, "Serving read `with_borrow`");
}

#[test]
fn an_extension_is_handed_over_where_it_is_layered() {
    let map = state_of(
        r#"
        use axum::{Extension, Router, routing::post};
        use std::sync::{Arc, RwLock};
        type Notes = Arc<RwLock<Vec<String>>>;
        async fn add(Extension(notes): Extension<Notes>, text: String) { notes.write().unwrap().push(text); }
        async fn list(Extension(all): Extension<Notes>) -> String { all.read().unwrap().join(",") }
        #[tokio::main]
        async fn main() {
            let kept = Notes::default();
            let app: Router = Router::new().route("/", post(add).get(list)).layer(Extension(kept));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::main::kept Value at `kept` List of String");
    says(&map, "Serving write `push` at `push` [text] by `POST /`");
}

#[test]
fn the_end_of_a_channel_is_no_handle_to_what_it_carries() {
    let map = state_of(
        r#"
        use rocket::{State, get, launch, post, routes};
        use tokio::sync::broadcast::{Sender, channel};
        #[post("/", data = "<text>")]
        fn say(sender: &State<Sender<String>>, text: String) { let _ = sender.send(text); }
        #[get("/")]
        async fn hear(sender: &State<Sender<String>>) -> String { sender.subscribe().recv().await.unwrap() }
        #[launch]
        fn rocket() -> _ { rocket::build().manage(channel::<String>(8).0).mount("/", routes![say, hear]) }
        "#,
    );
    says(&map, "cell app::rocket Value at `channel::<String>(8).0` Broadcast");
}

#[test]
fn a_pointer_that_is_written_through_is_a_write() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};
        static mut LAST: Option<String> = None;
        async fn put(text: String) { unsafe { std::ptr::write(&raw mut LAST, Some(text)) } }
        async fn copy() -> Option<String> { unsafe { std::ptr::read(&raw const LAST) } }
        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/", post(put).get(copy));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `write` at `std::ptr::write`");
}

#[test]
fn rules_that_one_copy_adds_are_its_own() {
    let map = state_of(
        r#"
        use axum::{Router, extract::State, routing::{get, post}};
        use casbin::prelude::*;
        use std::sync::Arc;
        use tokio::sync::RwLock;
        type Rules = Arc<RwLock<Enforcer>>;
        async fn grant(State(rules): State<Rules>) {
            rules.write().await.add_policy(vec!["alice".to_owned()]).await.unwrap();
        }
        async fn may(State(rules): State<Rules>) -> String {
            rules.read().await.enforce(vec!["alice", "read"]).unwrap().to_string()
        }
        #[tokio::main]
        async fn main() {
            let rules = Enforcer::new("model.conf", "policy.csv").await.unwrap();
            let app = Router::new().route("/grant", post(grant)).route("/may", get(may));
            axum::serve(todo!(), app.with_state(Arc::new(RwLock::new(rules)))).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `add_policy`");
    says(&map, "Serving read `read`");
}
