//! The ways by which state and code are handed around.

use super::{says, silent, state_of};

#[test]
fn a_trait_object_leads_to_the_fields_of_its_implementations() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, extract::State};
        use std::{collections::HashMap, sync::{Arc, Mutex}};

        trait Store: Send + Sync { fn put(&self, key: String); }
        struct MemoryStore { items: Mutex<HashMap<String, u8>> }
        impl Store for MemoryStore {
            fn put(&self, key: String) { self.items.lock().unwrap().insert(key, 1); }
        }
        #[derive(Clone)]
        struct App { store: Arc<dyn Store> }
        struct Service { store: Arc<dyn Store> }
        impl Service {
            fn new(store: Arc<dyn Store>) -> Self { Self { store } }
            fn run(&self) { self.store.put(String::new()); }
        }

        async fn direct(State(app): State<App>) { app.store.put(String::new()); }
        async fn indirect(State(app): State<App>) { Service::new(app.store.clone()).run(); }

        #[tokio::main]
        async fn main() {
            let app = App { store: Arc::new(MemoryStore { items: Default::default() }) };
            let router = Router::new().route("/a", post(direct)).route("/b", post(indirect)).with_state(app);
            axum::serve(todo!(), router).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::MemoryStore::items Field at `items` Map");
    says(&map, "Serving write `insert` at `insert` [key] by `POST /a`, `POST /b`");
}

#[test]
fn a_closure_given_to_a_helper_works_on_what_the_helper_locked() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post, extract::State};
        use std::sync::{Arc, Mutex, MutexGuard};

        struct App { list: Mutex<Vec<u8>>, other: Mutex<Vec<u8>> }
        impl App {
            fn with<R>(&self, f: impl FnOnce(&mut Vec<u8>) -> R) -> R {
                let mut list = self.list.lock().unwrap();
                f(&mut list)
            }
            fn other(&self) -> MutexGuard<'_, Vec<u8>> { self.other.lock().unwrap() }
        }
        async fn add(State(app): State<Arc<App>>) {
            app.with(|list| list.push(1));
            app.other().clear();
        }

        #[tokio::main]
        async fn main() {
            let app = Arc::new(App { list: Mutex::default(), other: Mutex::default() });
            axum::serve(todo!(), Router::new().route("/", post(add)).with_state(app)).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::App::list Field");
    says(&map, "Serving write `push`");
    says(&map, "cell app::App::other Field");
    says(&map, "Serving write `clear`");
    silent(&map, " read ");
}

#[test]
fn a_wrapper_around_spawn_is_a_spawn() {
    let map = state_of(
        r#"
        use axum::{Router, routing::post};
        use std::{future::Future, sync::atomic::{AtomicU64, Ordering}};

        static DONE: AtomicU64 = AtomicU64::new(0);
        static TICKS: AtomicU64 = AtomicU64::new(0);

        fn spawn_logged<F: Future<Output = ()> + Send + 'static>(future: F) {
            tokio::spawn(async move { future.await; });
        }
        async fn tick() { TICKS.fetch_add(1, Ordering::SeqCst); }
        async fn send() { spawn_logged(async { DONE.fetch_add(1, Ordering::SeqCst); }); }

        #[tokio::main]
        async fn main() {
            spawn_logged(tick());
            axum::serve(todo!(), Router::<()>::new().route("/", post(send))).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `fetch_add` at `fetch_add` [] by `POST /`");
    says(&map, "`send` spawns a task");
    says(&map, "Background write `fetch_add`");
    silent(&map, "Startup write");
}

#[test]
fn attributes_scopes_and_shared_data() {
    let map = state_of(
        r#"
        use actix_web::{get, web, App, HttpServer, HttpResponse};
        use std::sync::Mutex;

        struct Counter { hits: Mutex<u32> }

        #[get("/hit")]
        async fn hit(counter: web::Data<Counter>) -> HttpResponse {
            *counter.hits.lock().unwrap() += 1;
            HttpResponse::Ok().finish()
        }
        async fn list(counter: web::Data<Counter>) -> HttpResponse {
            let hits = counter.hits.lock().unwrap();
            HttpResponse::Ok().body(hits.to_string())
        }

        #[actix_web::main]
        async fn main() -> std::io::Result<()> {
            let data = web::Data::new(Counter { hits: Mutex::new(0) });
            HttpServer::new(move || {
                App::new()
                    .app_data(data.clone())
                    .service(hit)
                    .service(web::scope("/v1").service(web::resource("/list").route(web::get().to(list))))
            })
            .bind("0.0.0.0:80")?
            .run()
            .await
        }
        "#,
    );
    says(&map, "cell app::Counter::hits Field at `hits`");
    says(&map, "Serving write `+=` at `*counter.hits.lock().unwrap()` [] by `GET /hit`");
    says(&map, "Serving read `lock` at `lock` [] by `GET /v1/list`");
}

#[test]
fn a_library_without_a_program_is_seen_alone() {
    let map = state_of(
        r#"//- lone lib
        use axum::{Router, routing::post, extract::State};
        use std::sync::{Arc, Mutex};
        async fn put(State(list): State<Arc<Mutex<Vec<u8>>>>) { list.lock().unwrap().push(1); }
        pub fn router() -> Router {
            let list = Arc::new(Mutex::new(Vec::new()));
            Router::new().route("/", post(put)).with_state(list)
        }
        "#,
    );
    says(&map, "lone Library: `POST /`");
    says(&map, "cell lone::router::list Value at `list` List");
    says(&map, "Serving write `push`");
}

#[test]
fn what_a_one_off_program_does_is_told_apart() {
    let map = state_of(
        r#"//- common lib
        pub fn save() { std::fs::write("out.txt", "x").unwrap(); }
        //- tool bin
        fn main() { common::save(); }
        "#,
    );
    says(&map, "tool OneOff:");
    says(&map, r#"file OneOff Create std::fs::write ["out.txt"]"#);
}

#[test]
fn an_attribute_tells_the_path_below_what_its_function_is_mounted_on() {
    let map = state_of(
        r#"
        #[macro_use] extern crate rocket;
        use rocket::{fairing::AdHoc, State};
        use std::sync::atomic::{AtomicUsize, Ordering};

        struct Hits(AtomicUsize);

        #[get("/<id>")]
        fn show(hits: &State<Hits>, id: u8) -> String { hits.0.fetch_add(1, Ordering::Relaxed).to_string() }

        pub fn stage() -> AdHoc {
            AdHoc::on_ignite("hits", |rocket| async {
                rocket.mount("/count", routes![show]).manage(Hits(AtomicUsize::new(0)))
            })
        }

        #[launch]
        fn rocket() -> _ { rocket::build().attach(stage()) }
        "#,
    );
    says(&map, "cell app::Hits::0 Field");
    says(&map, "Serving write `fetch_add` at `fetch_add` used [] by `GET /count/<id>`");
}

#[test]
fn an_attribute_that_documents_a_handler_tells_its_route() {
    let map = state_of(
        r#"
        use std::sync::atomic::{AtomicUsize, Ordering};
        use utoipa_axum::{router::OpenApiRouter, routes};

        static HITS: AtomicUsize = AtomicUsize::new(0);

        #[utoipa::path(post, path = "/{id}", responses((status = 200)))]
        async fn hit() { HITS.fetch_add(1, Ordering::Relaxed); }

        fn users() -> OpenApiRouter { OpenApiRouter::new().routes(routes!(hit)) }

        #[tokio::main]
        async fn main() {
            let router = OpenApiRouter::new().nest("/users", users());
            axum::serve(todo!(), router).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `fetch_add` at `fetch_add` [] by `POST /users/{id}`");
    silent(&map, "`hit`,");
}

#[test]
fn filters_that_begin_with_a_macro_lead_to_their_handlers() {
    let map = state_of(
        r#"
        use std::sync::{Arc, Mutex};
        use warp::Filter;

        #[derive(Clone)]
        struct App { list: Arc<Mutex<Vec<String>>> }

        async fn put(id: String, app: App) -> Result<String, warp::Rejection> {
            app.list.lock().unwrap().push(id);
            Ok(String::new())
        }

        #[tokio::main]
        async fn main() {
            let app = App { list: Default::default() };
            let state = warp::any().map(move || app.clone());
            let route = warp::path!("items" / String).and(warp::post()).and(state).and_then(put);
            warp::serve(route).run(([0, 0, 0, 0], 80)).await;
        }
        "#,
    );
    says(&map, "app Service:");
    says(&map, "Serving write `push`");
}
