//! Loops, tasks, timers, acts and resources: what runs when, and what becomes of it.

use super::{says, silent, state_of};

#[test]
fn an_accept_loop_is_called_for_each_connection() {
    let map = state_of(
        r#"
        use std::sync::{Arc, Mutex};
        use tokio::net::{TcpListener, TcpStream};

        async fn talk(socket: TcpStream, names: Arc<Mutex<Vec<String>>>) {
            names.lock().unwrap().push(String::new());
        }

        #[tokio::main]
        async fn main() {
            let names = Arc::new(Mutex::new(Vec::new()));
            let listener = TcpListener::bind("0.0.0.0:4000").await.unwrap();
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                tokio::spawn(talk(socket, names.clone()));
            }
        }
        "#,
    );
    says(&map, "app Service: the loop in `app::main`");
    says(&map, "Serving write `push`");
    says(&map, "task Serving Dropped Connections at `tokio::spawn`");
}

#[test]
fn a_task_that_owns_its_state_and_is_asked_through_a_channel() {
    let map = state_of(
        r#"
        use axum::{Router, extract::State, routing::post};
        use tokio::sync::mpsc;

        async fn keep(mut questions: mpsc::Receiver<String>) {
            let mut messages = Vec::new();
            let mut rounds = 0;
            while let Some(question) = questions.recv().await {
                rounds += 1;
                messages.push(question);
            }
        }

        async fn put(State(ask): State<mpsc::Sender<String>>, text: String) {
            ask.send(text).await.unwrap();
        }

        #[tokio::main]
        async fn main() {
            let (ask, questions) = mpsc::channel(8);
            tokio::spawn(keep(questions));
            let app = Router::new().route("/", post(put)).with_state(ask);
            let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::keep::messages Captured at `mut messages`");
    silent(&map, "rounds");
}

#[test]
fn a_clocks_loop_beside_a_server_is_a_tick_and_alone_a_scheduler() {
    let tick = r#"
        async fn tick() {
            loop {
                tokio::time::sleep(std::time::Duration::from_secs(60)).await;
                N.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            }
        }
        static N: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    "#;
    let alone = state_of(&format!("{tick} #[tokio::main] async fn main() {{ tick().await; }}"));
    says(&alone, "app Scheduler: the loop in `app::tick`");
    says(&alone, "Serving write `fetch_add`");
    let beside = state_of(&format!(
        r#"{tick}
        async fn hi() {{}}
        #[tokio::main]
        async fn main() {{
            tokio::spawn(tick());
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }}"#
    ));
    says(&beside, "app Service");
    says(&beside, "Background write `fetch_add`");
}

#[test]
fn a_retry_is_no_tick_and_a_program_with_a_helper_thread_is_no_service() {
    let map = state_of(
        r#"
        use std::sync::mpsc;
        fn connect() -> Result<u8, ()> { Ok(1) }
        fn main() {
            let (say, heard) = mpsc::channel::<String>();
            std::thread::spawn(move || {
                let mut lines = Vec::new();
                for line in heard { lines.push(line); }
            });
            let one = loop {
                match connect() {
                    Ok(one) => break one,
                    Err(()) => std::thread::sleep(std::time::Duration::from_secs(1)),
                }
            };
            say.send(one.to_string()).unwrap();
        }
        "#,
    );
    says(&map, "app OneOff");
    silent(&map, "cell");
}

#[test]
fn what_becomes_of_a_handle() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        async fn work() {}
        fn start() -> tokio::task::JoinHandle<()> { tokio::spawn(work()) }
        async fn handler() {
            tokio::spawn(work());
            let one = tokio::spawn(work());
            let two = tokio::task::spawn_blocking(|| 2);
            one.await.unwrap();
            let mut set = tokio::task::JoinSet::new();
            set.spawn(work());
            while set.join_next().await.is_some() {}
            start().await.unwrap();
        }
        #[tokio::main]
        async fn main() {
            let app = Router::new().route("/", get(handler));
            let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#,
    );
    let fates: Vec<&str> = map.lines().filter(|l| l.starts_with("task Serving")).collect();
    let fate = |line: &str| line.split(' ').nth(2).unwrap_or_default().to_owned();
    let fates: Vec<String> = fates.into_iter().map(fate).collect();
    assert_eq!(fates, ["Returned", "Dropped", "Awaited", "Dropped", "Awaited"], "{map}");
}

fn wrapped(visibility: &str) -> String {
    let text = r#"
        use axum::{Router, routing::get};
        use std::future::Future;
        use sqlx::PgPool;
        VISIBILITY fn spawn_logged<F: Future<Output = ()> + Send + 'static>(task: F) {
            tokio::spawn(async move { task.await; });
        }
        async fn note(pool: PgPool) {
            sqlx::query("INSERT INTO notes VALUES (1)").execute(&pool).await.unwrap();
        }
        async fn handler(axum::extract::State(pool): axum::extract::State<PgPool>) {
            spawn_logged(note(pool.clone()));
            if true {
                spawn_logged(async move { sqlx::query("DELETE FROM b").execute(&pool).await.unwrap(); });
            }
        }
        #[tokio::main]
        async fn main() {
            let pool = PgPool::connect("postgres://x").await.unwrap();
            let app = Router::new().route("/", get(handler)).with_state(pool);
            let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#;
    state_of(&text.replace("VISIBILITY", visibility))
}

/// What only its own module can call is that module's one way to start work.
#[test]
fn a_wrapper_of_the_module_s_own_is_where_its_work_is_started() {
    let map = wrapped("");
    says(&map, "task Serving Dropped Once at `tokio::spawn` [");
    assert_eq!(map.lines().filter(|l| l.starts_with("task ")).count(), 1, "{map}");
    assert_eq!(map.matches("Query::execute").count(), 2, "{map}");
}

#[test]
fn the_wrapper_decides_what_becomes_of_a_handle() {
    let map = wrapped("pub");
    says(&map, "task Serving Dropped Once at `spawn_logged` [");
    let tasks = map.lines().filter(|l| l.starts_with("task ")).count();
    assert_eq!(tasks, 2, "{map}");
    assert!(map.contains("execute"), "{map}");
}

#[test]
fn a_claim_two_calls_away() {
    let map = state_of(
        r#"
        use sqlx::PgPool;
        async fn take(pool: &PgPool) {
            sqlx::query("SELECT id FROM jobs FOR UPDATE SKIP LOCKED LIMIT 1").fetch_one(pool).await.unwrap();
        }
        async fn round(pool: &PgPool) {
            take(pool).await;
            sqlx::query("DELETE FROM jobs").execute(pool).await.unwrap();
        }
        #[tokio::main]
        async fn main() {
            let pool = PgPool::connect("postgres://x").await.unwrap();
            loop {
                round(&pool).await;
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
        }
        "#,
    );
    let tick = map.lines().find(|l| l.starts_with("Tick")).unwrap_or_default();
    assert!(tick.ends_with("claims 1"), "{map}");
}

#[test]
fn a_command_beside_the_server_is_no_start() {
    let map = state_of(
        r#"
        async fn hi() {}
        fn import() { std::fs::write("imported", "x").unwrap(); }
        fn prepare() { std::fs::write("prepared", "x").unwrap(); }
        async fn serve() {
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        #[tokio::main]
        async fn main() {
            prepare();
            match std::env::args().nth(1).as_deref() {
                Some("import") => import(),
                _ => serve().await,
            }
        }
        "#,
    );
    says(&map, r#"file OneOff Create std::fs::write ["imported"]"#);
    says(&map, r#"file Startup Create std::fs::write ["prepared"]"#);
}

#[test]
fn what_is_handed_over_in_a_request_is_its_own() {
    let map = state_of(
        r#"
        use axum::{Extension, Router, routing::get};
        use std::sync::{Arc, Mutex};
        #[derive(Clone, Default)]
        struct Kept { names: Arc<Mutex<Vec<String>>> }
        fn router(kept: Arc<Mutex<Vec<String>>>) -> Router {
            Router::new().route("/", get(move || async move { kept.lock().unwrap().push(String::new()) }))
        }
        #[tokio::main]
        async fn main() {
            let app = router(Arc::default());
            let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::router::kept Captured at `kept`");
}

#[test]
fn a_library_alone_is_called_by_whoever_serves() {
    let map = state_of(
        r#"//- shelf lib
        use std::sync::Mutex;
        use std::collections::HashMap;
        static KEPT: Mutex<Option<HashMap<String, String>>> = Mutex::new(None);
        pub fn keep(key: String, value: String) {
            KEPT.lock().unwrap().get_or_insert_with(HashMap::new).insert(key, value);
        }
        "#,
    );
    says(&map, "shelf Library: `keep`");
    says(&map, "Serving write `insert`");
}

#[test]
fn a_file_is_gone_only_if_every_way_removes_it() {
    let files = |body: &str| {
        let map = state_of(&format!(
            r#"
            use axum::{{Router, routing::get}};
            use std::path::{{Path, PathBuf}};
            struct Gone(PathBuf);
            impl Drop for Gone {{
                fn drop(&mut self) {{ let _ = std::fs::remove_file(&self.0); }}
            }}
            fn check(path: &Path) -> bool {{ true }}
            async fn handler() {{
                let path = PathBuf::from("scratch");
                {body}
            }}
            #[tokio::main]
            async fn main() {{
                let app = Router::new().route("/", get(handler));
                let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
                axum::serve(listener, app).await.unwrap();
            }}
            "#
        ));
        let line = map.lines().find(|l| l.starts_with("file Serving Create")).unwrap_or_default().to_owned();
        line.contains("transient")
    };
    let write = r#"std::fs::write(&path, "x").unwrap();"#;
    assert!(files(&format!("{write} std::fs::remove_file(&path).unwrap();")));
    assert!(files(&format!("{write} if path.exists() {{ std::fs::remove_file(&path).unwrap(); }}")));
    assert!(files(&format!(
        "{write} if check(&path) {{ std::fs::remove_file(&path).unwrap(); }} else {{ let _ = std::fs::remove_file(&path); }}"
    )));
    assert!(files(&format!("let gone = Gone(path.clone()); {write} check(&path);")));
    assert!(files(&format!("if check(&path) {{ {write} std::fs::remove_file(&path).unwrap(); }}")));
    assert!(files(r#"let gone = Gone("scratch".into()); std::fs::write(&gone.0, "x").unwrap();"#));
    assert!(files(
        r#"let dir = path.join("x"); std::fs::write(dir.join("in"), "x").unwrap(); std::fs::remove_dir_all(&dir).unwrap();"#
    ));
    assert!(!files(&format!("{write} if !check(&path) {{ std::fs::remove_file(&path).unwrap(); }}")));
    assert!(!files(&format!(
        "{write} match check(&path) {{ true => (), false => std::fs::remove_file(&path).unwrap() }}"
    )));
}

#[test]
fn a_number_that_is_only_weighed_is_not_handed_out() {
    let used = |body: &str| {
        let map = state_of(&format!(
            r#"
            use axum::{{Router, routing::get}};
            use std::sync::atomic::{{AtomicUsize, Ordering}};
            static NEXT: AtomicUsize = AtomicUsize::new(0);
            async fn handler() -> String {{
                let hosts = ["a", "b"];
                {body}
                String::new()
            }}
            #[tokio::main]
            async fn main() {{
                let app = Router::new().route("/", get(handler));
                let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
                axum::serve(listener, app).await.unwrap();
            }}
            "#
        ));
        let line = map.lines().find(|l| l.contains("write `fetch_add`")).unwrap_or_default().to_owned();
        line.contains(" used")
    };
    let next = "NEXT.fetch_add(1, Ordering::Relaxed)";
    assert!(!used(&format!("let host = hosts[{next} % hosts.len()];")));
    assert!(!used(&format!("let turn = {next}; let host = hosts[turn % 2];")));
    assert!(!used(&format!("if {next} > 5 {{ return String::new(); }}")));
    assert!(!used(&format!("let n = {next} + 1; println!(\"{{n}}\");")));
    assert!(used(&format!("let n = {next}; return n.to_string();")));
    assert!(used(&format!("let n = {next}; if n > 5 {{ return n.to_string(); }}")));
}

#[test]
fn a_clocks_loop_that_stops_with_the_process_goes_on_until_then() {
    let alone = |round: &str| {
        state_of(&format!(
            r#"
            use std::sync::atomic::{{AtomicBool, AtomicU64, Ordering}};
            static N: AtomicU64 = AtomicU64::new(0);
            static STOP: AtomicBool = AtomicBool::new(false);
            #[tokio::main]
            async fn main() {{ {round} }}
            "#
        ))
    };
    let wait = "tokio::time::sleep(std::time::Duration::from_secs(60)).await";
    let until =
        format!("while !STOP.load(Ordering::Relaxed) {{ {wait}; N.fetch_add(1, Ordering::Relaxed); }}");
    says(&alone(&until), "app Scheduler");
    let select = format!(
        "loop {{ tokio::select! {{ _ = {} => {{ N.fetch_add(1, Ordering::Relaxed); }} _ = tokio::signal::ctrl_c() => break, }} }}",
        wait.trim_end_matches(".await")
    );
    says(&alone(&select), "app Scheduler");
    says(&alone(&format!("loop {{ if N.load(Ordering::Relaxed) > 3 {{ break; }} {wait}; }}")), "app OneOff");
}

#[test]
fn a_task_whose_answer_is_waited_for_is_not_dropped() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        async fn handler() -> String {
            let (answer, answered) = tokio::sync::oneshot::channel();
            tokio::spawn(async move { let _ = answer.send(1); });
            answered.await.unwrap().to_string()
        }
        #[tokio::main]
        async fn main() {
            let app = Router::new().route("/", get(handler));
            let listener = tokio::net::TcpListener::bind("0.0.0.0:1").await.unwrap();
            axum::serve(listener, app).await.unwrap();
        }
        "#,
    );
    says(&map, "task Serving Awaited");
}
