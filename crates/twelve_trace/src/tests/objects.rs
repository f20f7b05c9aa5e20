//! Objects that live as long as a call or a connection, and what is passed on.

use super::{says, silent, state_of};

const SOCKETS: &str = r#"
    use actix::prelude::*;
    use actix_web::{web, App, HttpRequest, HttpResponse, HttpServer};
    use actix_web_actors::ws;

    struct Hub { rooms: Vec<String> }
    impl Actor for Hub { type Context = Context<Self>; }
    struct Join(String);
    impl Message for Join { type Result = (); }
    impl Handler<Join> for Hub {
        type Result = ();
        fn handle(&mut self, msg: Join, _: &mut Context<Self>) { self.rooms.push(msg.0); }
    }

    struct Socket { name: Option<String>, hub: Addr<Hub> }
    impl Actor for Socket { type Context = ws::WebsocketContext<Self>; }
    struct Rename(String);
    impl Message for Rename { type Result = (); }
    impl Handler<Rename> for Socket {
        type Result = ();
        fn handle(&mut self, msg: Rename, _: &mut ws::WebsocketContext<Self>) { self.name = Some(msg.0); }
    }

    async fn open(req: HttpRequest, body: web::Payload, hub: web::Data<Addr<Hub>>) -> HttpResponse {
        ws::start(Socket { name: None, hub: hub.get_ref().clone() }, &req, body).unwrap()
    }

    #[actix_web::main]
    async fn main() -> std::io::Result<()> {
        let hub = Hub { rooms: Vec::new() }.start();
        HttpServer::new(move || App::new().app_data(web::Data::new(hub.clone())).route("/ws", web::get().to(open)))
            .bind("[::]:80")?.run().await
    }
"#;

#[test]
fn an_actor_of_one_connection_is_no_state_and_one_of_all_is() {
    let map = state_of(SOCKETS);
    says(&map, "cell app::Hub::rooms");
    says(&map, "Serving write `push`");
    silent(&map, "app::Socket::name");
}

#[test]
fn a_middleware_that_calls_the_next_service_changes_nothing() {
    let map = state_of(
        r#"
        use std::task::{Context, Poll};
        use tower_service::Service;
        #[derive(Clone)]
        struct Logged<S>(S);
        impl<S, R> Service<R> for Logged<S> where S: Service<R> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
            fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> { self.0.poll_ready(cx) }
            fn call(&mut self, req: R) -> Self::Future { self.0.call(req) }
        }
        fn main() {}
        "#,
    );
    silent(&map, "Logged::0");
}

#[test]
fn what_a_helper_copies_out_of_a_lock_is_read() {
    let map = state_of(
        r#"
        use axum::{Router, extract::{Path, State}, routing::get};
        use std::collections::HashMap;
        use std::sync::{Arc, Mutex};
        #[derive(Clone)]
        struct App { names: Arc<Mutex<HashMap<String, String>>> }
        fn recall(names: &Mutex<HashMap<String, String>>, key: &str) -> Option<String> {
            names.lock().unwrap().get(key).cloned()
        }
        async fn put(State(app): State<App>, Path(key): Path<String>) {
            app.names.lock().unwrap().insert(key, String::new());
        }
        async fn show(State(app): State<App>, Path(key): Path<String>) -> String {
            recall(&app.names, &key).unwrap_or_default()
        }
        #[tokio::main]
        async fn main() {
            let app = App { names: Arc::default() };
            let router = Router::new().route("/{key}", get(show).put(put)).with_state(app);
            axum::serve(tokio::net::TcpListener::bind("[::]:80").await.unwrap(), router).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `insert`");
    says(&map, "Serving read `lock` at `lock` [] by `GET /{key}`");
    says(&map, "`show` calls `recall`");
}

#[test]
fn a_router_kept_in_a_local_has_the_prefix_that_it_is_nested_under() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        static mut N: u32 = 0;
        async fn bump() { unsafe { N += 1 } }
        #[tokio::main]
        async fn main() {
            let inner = Router::new().route("/bump", get(bump));
            let router = Router::new().nest("/api", inner);
            axum::serve(tokio::net::TcpListener::bind("[::]:80").await.unwrap(), router).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `+=` at `N` [] by `GET /api/bump`");
}

#[test]
fn what_a_map_of_handles_leads_to_is_shared() {
    let map = state_of(
        r#"
        use axum::{Router, extract::{Path, State}, routing::post};
        use dashmap::DashMap;
        use parking_lot::RwLock;
        use std::sync::Arc;
        struct Document { text: RwLock<String> }
        impl Document { fn edit(&self, more: &str) { self.text.write().push_str(more); } }
        struct Slot { document: Arc<Document> }
        #[derive(Clone)]
        struct App { slots: Arc<DashMap<String, Slot>> }
        async fn edit(State(app): State<App>, Path(id): Path<String>) {
            let slot = app.slots.get_mut(&id).unwrap();
            let document = Arc::clone(&slot.document);
            drop(slot);
            document.edit("x");
        }
        #[tokio::main]
        async fn main() {
            let app = App { slots: Arc::default() };
            let router = Router::new().route("/{id}", post(edit)).with_state(app);
            axum::serve(tokio::net::TcpListener::bind("[::]:80").await.unwrap(), router).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::Document::text Field at `text`");
}

#[test]
fn what_an_entry_of_a_map_gives_is_in_the_map() {
    let map = state_of(
        r#"
        use dashmap::DashMap;
        use parking_lot::RwLock;
        use std::sync::Arc;
        use warp::{Filter, Rejection, Reply, ws::{WebSocket, Ws}};
        #[derive(Default)]
        struct Pad { text: RwLock<String> }
        impl Pad {
            async fn connected(&self, socket: WebSocket) { self.text.write().push_str("x"); }
        }
        struct Slot { pad: Arc<Pad> }
        impl Slot { fn new(pad: Arc<Pad>) -> Self { Slot { pad } } }
        #[derive(Clone)]
        struct App { slots: Arc<DashMap<String, Slot>> }
        async fn socket(id: String, ws: Ws, app: App) -> Result<impl Reply, Rejection> {
            use dashmap::mapref::entry::Entry;
            let mut entry = match app.slots.entry(id.clone()) {
                Entry::Occupied(e) => e.into_ref(),
                Entry::Vacant(e) => {
                    let pad = Arc::new(Pad::default());
                    e.insert(Slot::new(pad))
                }
            };
            let value = entry.value_mut();
            let pad = Arc::clone(&value.pad);
            Ok(ws.on_upgrade(|socket| async move { pad.connected(socket).await }))
        }
        #[tokio::main]
        async fn main() {
            let app = App { slots: Arc::default() };
            let state = warp::any().map(move || app.clone());
            let route = warp::path!("socket" / String).and(warp::ws()).and(state).and_then(socket);
            warp::serve(route).run(([0, 0, 0, 0], 80)).await;
        }
        "#,
    );
    // The state comes through a filter, so that it is the shared one is known by its type only.
    says(&map, "cell app::Pad::text Field ? at `text`");
    says(&map, "Serving write `push_str` at `push_str` [] by `GET /socket/{String}`");
    says(&map, "cell app::App::slots Field ? at `slots` Map of String");
    says(&map, "Serving write `insert`");
}

#[test]
fn a_filter_gives_the_handle_that_it_captures_to_the_handlers_behind_it() {
    let map = state_of(
        r#"
        use std::sync::{Arc, Mutex};
        use warp::{Filter, Rejection};
        type Notes = Arc<Mutex<Vec<String>>>;
        async fn add(text: String, notes: Notes) -> Result<String, Rejection> {
            notes.lock().unwrap().push(text);
            Ok(String::new())
        }
        async fn list(notes: Notes) -> Result<String, Rejection> {
            Ok(notes.lock().unwrap().join(","))
        }
        #[tokio::main]
        async fn main() {
            let notes = Notes::default();
            let again = notes.clone();
            let add = warp::path!("notes" / String).and(warp::any().map(move || notes.clone())).and_then(add);
            let list = warp::path!("notes").and(warp::any().map(move || again.clone())).and_then(list);
            warp::serve(add.or(list)).run(([0, 0, 0, 0], 80)).await;
        }
        "#,
    );
    says(&map, "cell app::main::notes Captured at `notes` List of String");
    says(&map, "Serving write `push` at `push` [text]");
    says(&map, "Serving read `lock`");
}
