//! The paths and methods under which handlers are served.

use super::state_of;

/// Asserts that the first program has these entry points and no other.
fn routes(text: &str, expected: &[&str]) {
    let map = state_of(text);
    let line = map.lines().next().unwrap_or_default();
    let (_, list) = line.split_once(": ").unwrap_or(("", ""));
    let mut found: Vec<&str> = list.split(", ").collect();
    found.sort_unstable();
    let mut expected: Vec<String> = expected.iter().map(|route| format!("`{route}`")).collect();
    expected.sort_unstable();
    assert_eq!(found, expected, "{map}");
}

#[test]
fn a_path_can_be_a_constant_a_field_or_put_together() {
    routes(
        r#"
        use axum::{Router, routing::get};

        const A: &str = "/a";
        const API: &str = "/api";
        pub struct Notes { pub list: &'static str, pub show: &'static str }
        impl Notes {
            const fn new() -> Self { let list = "/notes"; Self { list, show: "/notes/{id}" } }
            fn show(&self) -> &str { self.show.strip_prefix("/notes").unwrap() }
        }
        pub struct Routes { pub notes: Notes }
        pub static ROUTES: Routes = Routes { notes: Notes::new() };

        async fn h() {}
        #[tokio::main]
        async fn main() {
            let app = Router::new()
                .route(A, get(h))
                .route(concat!("/b", "/c"), get(h))
                .route(&format!("{API}/d/{{id}}"), get(h))
                .route(ROUTES.notes.list, get(h))
                .route(ROUTES.notes.show(), get(h))
                .route(&format!("/{}.css", std::env::var("HASH").unwrap()), get(h));
            axum::serve(todo!(), app).await;
        }
        "#,
        &["GET /a", "GET /b/c", "GET /api/d/{id}", "GET /notes", "GET /{id}", "GET /{}.css"],
    );
}

#[test]
fn an_attribute_can_name_its_path_by_an_expression() {
    routes(
        r#"
        use actix_web::{App, HttpServer, Responder};
        pub use paths::ROUTES as PATHS;
        mod paths {
            pub struct Pow { pub scope: &'static str, pub check: &'static str }
            impl Pow { pub fn check(&self) -> &str { self.check.strip_prefix(self.scope).unwrap() } }
            pub struct Routes { pub login: &'static str, pub pow: Pow }
            pub const ROUTES: Routes =
                Routes { login: "/login", pow: Pow { scope: "/pow", check: "/pow/check" } };
        }
        #[actix_web_codegen_const::post(path = "crate::PATHS.login")]
        async fn login() -> impl Responder { "" }
        #[actix_web_codegen_const::get(path = "PATHS.pow.check()")]
        async fn check() -> impl Responder { "" }
        #[actix_web::main]
        async fn main() {
            HttpServer::new(|| {
                App::new().service(login).service(actix_web::web::scope(PATHS.pow.scope).service(check))
            }).bind("x").unwrap().run().await.unwrap();
        }
        "#,
        &["POST /login", "GET /pow/check"],
    );
}

#[test]
fn a_macro_of_the_services_own_is_a_route_by_its_name() {
    routes(
        r#"
        use own_macros::{get, route};
        #[route("/me", method = "PUT", err = "html")]
        pub async fn put_me() {}
        #[get("/you")]
        pub async fn you() {}
        // Neither says a path.
        #[route(other)]
        pub async fn other() {}
        #[get("https://elsewhere.example/")]
        pub async fn client() {}
        fn main() { actix_web::HttpServer::new(|| actix_web::App::new().service(put_me)).run(); }
        "#,
        &["PUT /me", "GET /you"],
    );
}

#[test]
fn a_macro_of_the_services_own_makes_a_service_of_a_trait() {
    let map = state_of(
        r#"
        use std::sync::Mutex;
        static NOTES: Mutex<Vec<String>> = Mutex::new(Vec::new());
        #[own_rpc::service]
        pub trait Notes { async fn add(&self, note: String); }
        #[own_rpc::helper]
        pub trait Other { async fn other(&self); }
        pub struct Desk;
        impl Notes for Desk { async fn add(&self, note: String) { NOTES.lock().unwrap().push(note); } }
        impl Other for Desk { async fn other(&self) {} }
        #[tokio::main]
        async fn main() { own_rpc::serve(Desk).await; }
        "#,
    );
    assert!(map.lines().next().is_some_and(|l| l.ends_with("`Desk::add`")), "{map}");
}

#[test]
fn one_router_at_two_places_has_two_routes() {
    routes(
        r#"
        use axum::{Router, routing::{get, post}};
        async fn list() {}
        async fn add() {}
        fn notes() -> Router { Router::new().route("/notes", get(list)) }
        fn at(path: &str, to: axum::routing::MethodRouter) -> Router { Router::new().route(path, to) }
        #[tokio::main]
        async fn main() {
            let old = Router::new().route("/add", post(add));
            let app = Router::new()
                .nest("/v1", notes())
                .nest("/v2", notes())
                .nest("/v3", old.clone())
                .nest("/v4", old)
                .merge(at("/list", get(list)));
            axum::serve(todo!(), app).await;
        }
        "#,
        &["GET /v1/notes", "GET /v2/notes", "POST /v3/add", "POST /v4/add", "GET /list"],
    );
}

#[test]
fn filters_say_path_and_method_in_turn() {
    routes(
        r#"
        use warp::Filter;
        async fn show(id: u32) -> Result<String, warp::Rejection> { Ok(String::new()) }
        async fn put(id: u32) -> Result<String, warp::Rejection> { Ok(String::new()) }
        async fn list() -> Result<String, warp::Rejection> { Ok(String::new()) }
        fn notes() -> impl Filter {
            let base = warp::path("notes");
            let show = base.and(warp::path::param::<u32>()).and(warp::get()).and_then(show);
            let put = warp::put().and(warp::path!("notes" / u32 / "text")).and_then(put);
            show.or(put).or(warp::path("all").map(list))
        }
        #[tokio::main]
        async fn main() {
            let app = warp::path("api").and(notes()).or(warp::fs::dir("dist"));
            warp::serve(app).run(([0, 0, 0, 0], 80)).await;
        }
        "#,
        &["GET /api/notes/{param}", "PUT /api/notes/{u32}/text", "/api/all", "/{*path}"],
    );
}

#[test]
fn a_handler_can_have_several_methods_and_a_guard_names_one() {
    routes(
        r#"
        use actix_web::{App, HttpServer, HttpResponse, Responder, guard, route, web};
        #[route("/file", method = "GET", method = "HEAD")]
        async fn file() -> impl Responder { "" }
        async fn ask() -> impl Responder { "" }
        #[actix_web::main]
        async fn main() {
            HttpServer::new(|| App::new()
                .service(file)
                .service(web::resource("/ask").guard(guard::Post()).to(ask))
                .route("/old", web::head().to(HttpResponse::MethodNotAllowed))
                .service(web::redirect("/a", "/b"))
                .service(actix_files::Files::new("/static", "./static"))
            ).bind("x").unwrap().run().await.unwrap();
        }
        "#,
        &["GET|HEAD /file", "POST /ask", "HEAD /old", "/a", "/static/{*path}"],
    );
}

#[test]
fn a_route_can_be_made_of_a_method_and_an_object() {
    routes(
        r#"
        use rocket::{Route, http::Method, route::{Handler, Outcome}, Request, Data};
        #[derive(Clone)]
        struct Show { id: u32 }
        impl Handler for Show {
            async fn handle<'r>(&self, req: &'r Request<'_>, data: Data<'r>) -> Outcome<'r> { todo!() }
        }
        fn hi<'r>(req: &'r Request, _: Data<'r>) -> Outcome<'r> { todo!() }
        #[rocket::get("/ws")]
        fn socket(ws: rocket::State<u8>) -> String { String::new() }
        #[rocket::main]
        async fn main() {
            let hi = Route::ranked(1, Method::Get, "/", hi);
            rocket::build()
                .mount("/hi", vec![hi.clone()])
                .mount("/ho", vec![hi])
                .mount("/show", vec![Route::new(Method::Post, "/<id>", Show { id: 1 })])
                .mount("/", rocket::routes![socket])
                .launch().await.unwrap();
        }
        "#,
        &["GET /hi", "GET /ho", "POST /show/<id>", "GET /ws"],
    );
}

#[test]
fn attributes_name_method_and_endpoint_by_words() {
    routes(
        r#"
        use dropshot::{endpoint, HttpError};
        #[endpoint { method = PUT, path = "/notes/{id}" }]
        async fn put(ctx: dropshot::RequestContext<()>) -> Result<(), HttpError> { Ok(()) }
        #[leptos::server(endpoint = "vote")]
        pub async fn vote(id: u32) -> Result<(), ServerFnError> { Ok(()) }
        #[leptos::server(Draw, "/rpc", "Url", "draw")]
        pub async fn draw(id: u32) -> Result<(), ServerFnError> { Ok(()) }
        fn main() {}
        "#,
        &["PUT /notes/{id}", "POST /api/vote", "POST /rpc/draw"],
    );
}

#[test]
fn a_prefix_can_be_a_step_of_the_builder() {
    routes(
        r#"
        use loco_rs::prelude::*;
        async fn list() -> Result<Response> { todo!() }
        async fn add() -> Result<Response> { todo!() }
        fn notes() -> Routes { Routes::new().prefix("/api").add("/notes", axum::routing::get(list)) }
        fn more() -> Routes { Routes::new().add("/more", axum::routing::post(add)).prefix("/api") }
        fn rest() -> Routes { Routes::at("/rest").delete("/notes", add) }
        #[tokio::main]
        async fn main() { let _ = (notes(), more(), rest()); axum::serve(todo!(), axum::Router::new()).await; }
        "#,
        &["GET /api/notes", "POST /api/more", "DELETE /rest/notes"],
    );
}

#[test]
fn a_server_that_gets_the_router_registers_nothing_more() {
    routes(
        r#"
        use poem::{Route, Server, get, listener::TcpListener};
        async fn list() -> String { String::new() }
        #[tokio::main]
        async fn main() {
            let app = Route::new().at("/notes", get(list));
            Server::new(TcpListener::bind("0.0.0.0:3000")).run(app).await;
        }
        "#,
        &["GET /notes"],
    );
}

#[test]
fn two_binaries_do_not_meet() {
    let map = state_of(
        r#"
        //- kernel lib
        pub trait Store { fn put(&self); }
        //- one bin kernel
        use axum::{Router, routing::post};
        use std::sync::Mutex;
        static ONE: Mutex<Vec<u32>> = Mutex::new(Vec::new());
        struct A;
        impl kernel::Store for A { fn put(&self) { ONE.lock().unwrap().push(1) } }
        async fn add(store: axum::extract::State<std::sync::Arc<dyn kernel::Store>>) { store.put(); }
        #[tokio::main]
        async fn main() { axum::serve(todo!(), Router::new().route("/add", post(add))).await; }
        //- two bin kernel
        use std::sync::Mutex;
        static TWO: Mutex<Vec<u32>> = Mutex::new(Vec::new());
        struct B;
        impl kernel::Store for B { fn put(&self) { TWO.lock().unwrap().push(1) } }
        fn main() { B.put() }
        "#,
    );
    let writes: Vec<&str> = map.lines().filter(|line| line.contains("Serving write")).collect();
    assert_eq!(writes.len(), 1, "{map}");
    assert!(map.contains("cell one::ONE"), "{map}");
}

/// A framework that nobody knows, around one that everybody knows: what its methods are called tells, and no more.
#[test]
fn handlers_are_handed_to_methods_of_types_that_nobody_knows() {
    let map = state_of(
        r#"
        use wrapped_actix::web;
        use std::sync::atomic::{AtomicU64, Ordering};
        static SEEN: AtomicU64 = AtomicU64::new(0);
        async fn login() -> String { SEEN.fetch_add(1, Ordering::SeqCst).to_string() }
        async fn audit() -> String { String::new() }
        #[tokio::main]
        async fn main() {
            let app = wrapped_actix::App::new()
                .service(web::resource("/login").route(web::post().to(login)))
                .service(web::resource("/audit").wrap(audit));
            wrapped_actix::serve(app).await;
        }
        "#,
    );
    assert!(map.contains("`login`"), "{map}");
    assert!(!map.contains("`audit`"), "{map}");
}
