//! Tasks, loops and what they do outside.

use super::{says, state_of};

const HEAD: &str = "use axum::{Router, routing::post};\n";
const TAIL: &str = "
    #[tokio::main]
    async fn main() {
        let app = Router::new().route(\"/a\", post(a));
        let listener = tokio::net::TcpListener::bind(\"x\").await.unwrap();
        axum::serve(listener, app).await.unwrap();
    }";

pub(super) fn of_handler(body: &str) -> String {
    state_of(&format!("{HEAD}{body}{TAIL}"))
}

#[test]
fn handles_in_a_collection_are_awaited_with_it() {
    let map = of_handler(
        "async fn a() {
            let mut handles = Vec::new();
            for n in 0..3 { handles.push(tokio::spawn(async move { n })); }
            for handle in handles { let _ = handle.await; }
        }",
    );
    says(&map, "task Serving Awaited Once");
}

#[test]
fn handles_in_a_collection_that_nobody_awaits_are_dropped() {
    let map = of_handler(
        "async fn a() {
            let mut handles = Vec::new();
            for n in 0..3 { handles.push(tokio::spawn(async move { n })); }
        }",
    );
    says(&map, "task Serving Dropped Once");
}

#[test]
fn an_awaited_handle_whose_result_is_dropped_is_awaited() {
    let map = of_handler(
        "async fn b() -> Result<(), tokio::task::JoinError> {
            tokio::task::spawn_blocking(|| ()).await?;
            Ok(())
        }
        async fn a() { let _ = b().await; }",
    );
    says(&map, "task Serving Awaited Once");
}

/// The round is the outer loop; the inner one is its pause.
#[test]
fn a_pause_in_an_inner_loop_belongs_to_the_outer_one() {
    let map = state_of(
        "use sqlx::PgPool;
        async fn main() {
            let pool = PgPool::connect(\"x\").await.unwrap();
            loop {
                for _ in 0..60 { tokio::time::sleep(std::time::Duration::from_secs(1)).await; }
                let _ = sqlx::query(\"UPDATE a SET b = 1\").execute(&pool).await;
            }
        }",
    );
    says(&map, "app Scheduler");
}

#[test]
fn a_task_that_is_handed_a_connection_serves_it() {
    let map = of_handler(
        "use axum::extract::ws::WebSocket;
        struct Talk { socket: WebSocket }
        impl Talk { async fn go(self) {} }
        fn start(socket: WebSocket) { let talk = Talk { socket }; tokio::spawn(async move { talk.go().await }); }
        fn notify(url: String) { tokio::spawn(async move { url.len() }); }
        async fn a(ws: axum::extract::ws::WebSocketUpgrade) {
            notify(String::new());
            ws.on_upgrade(|socket| async move { start(socket) });
        }",
    );
    says(&map, "task Serving Dropped Connections");
    says(&map, "task Serving Dropped Once");
}

#[test]
fn what_starts_itself_again_after_a_pause_is_timed() {
    let map = of_handler(
        "async fn again() {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            tokio::spawn(again());
        }
        async fn child() { tokio::spawn(async { child().await }); }
        async fn a() { tokio::spawn(again()); tokio::spawn(child()); }",
    );
    says(&map, "task Serving Dropped Timed");
    says(&map, "task Serving Dropped Once");
}

#[test]
fn what_a_value_does_at_its_end_is_reached_from_who_makes_it() {
    let map = of_handler(
        "struct Guard { pool: sqlx::PgPool }
        impl Drop for Guard {
            fn drop(&mut self) {
                let pool = self.pool.clone();
                tokio::spawn(async move { sqlx::query(\"UPDATE holders SET n = n - 1\").execute(&pool).await });
            }
        }
        async fn a(axum::extract::State(pool): axum::extract::State<sqlx::PgPool>) { let _held = Guard { pool }; }",
    );
    says(
        &map,
        "task Serving Dropped Once at `tokio::spawn` [sqlx_core::query::Query::execute] claims 0 by `POST /a`",
    );
}

#[test]
fn what_is_put_into_a_guard_is_started_at_its_end() {
    let map = of_handler(
        "struct Finally<F: Future + Send + 'static> { f: Option<F> }
        impl<F: Future + Send + 'static> Finally<F> { fn new(f: F) -> Self { Self { f: Some(f) } } }
        impl<F: Future + Send + 'static> Drop for Finally<F> {
            fn drop(&mut self) { tokio::spawn(self.f.take().unwrap()); }
        }
        async fn a(axum::extract::State(pool): axum::extract::State<sqlx::PgPool>) {
            let _undo = Finally::new(async move {
                let _ = sqlx::query(\"DELETE FROM parts\").execute(&pool).await;
            });
        }",
    );
    says(
        &map,
        "task Serving Dropped Once at `Finally::new` [sqlx_core::query::Query::execute] claims 0 by `POST /a`",
    );
}

/// A loop with a channel and a clock is the consumer of the one and the timer of the other.
#[test]
fn a_clock_beside_a_channel_is_a_timer_of_its_own() {
    let work = "sqlx::query(\"UPDATE names SET seen = true\").execute(&self.pool).await";
    for round in ["loop { STEP }", "loop { self.step().await }"] {
        let step = "tokio::select! {
            Some(name) = self.names.recv() => { self.count += name.len(); }
            _ = self.clock.tick() => { let _ = WORK; }
        }"
        .replace("WORK", work);
        let map = state_of(&format!(
            "{HEAD}struct Keeper {{
                names: tokio::sync::mpsc::Receiver<String>, clock: tokio::time::Interval, count: usize, pool: sqlx::PgPool,
            }}
            impl Keeper {{
                async fn run(&mut self) {{ {} }}
                async fn step(&mut self) {{ {step} }}
            }}
            async fn a() {{}}
            fn start(mut keeper: Keeper) {{ tokio::spawn(async move {{ keeper.run().await }}); }}
            #[tokio::main]
            async fn main() {{
                start(todo!());
                let app = Router::new().route(\"/a\", post(a));
                let listener = tokio::net::TcpListener::bind(\"x\").await.unwrap();
                axum::serve(listener, app).await.unwrap();
            }}",
            round.replace("STEP", &step)
        ));
        says(&map, "Tick the loop in `app::Keeper::");
        says(&map, "Job the loop in `app::Keeper::run`");
        assert!(map.lines().any(|l| l.starts_with("Tick") && l.contains("Query::execute")), "{map}");
    }
}

#[test]
fn copies_that_share_the_work_by_their_numbers_claim_it() {
    let map = state_of(
        "use sqlx::PgPool;
        struct Opts { process_count: i32, process_index: i32 }
        async fn main() {
            let pool = PgPool::connect(\"x\").await.unwrap();
            let opts = Opts { process_count: 2, process_index: 1 };
            loop {
                for id in 0..9 {
                    if id % opts.process_count != opts.process_index { continue; }
                    let _ = sqlx::query(\"UPDATE jobs SET tries = tries + 1\").execute(&pool).await;
                }
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
        }",
    );
    says(&map, "Tick the loop in `app::main` [sqlx_core::query::Query::execute] claims 1");
}

#[test]
fn what_a_map_of_clients_is_given_stays_in_the_process() {
    let map = of_handler(
        "use std::sync::LazyLock;
        static POOLS: LazyLock<dashmap::DashMap<String, sqlx::PgPool>> = LazyLock::new(dashmap::DashMap::new);
        async fn a(axum::extract::State(pool): axum::extract::State<sqlx::PgPool>) {
            tokio::spawn(async move { POOLS.insert(String::new(), pool); });
        }",
    );
    says(&map, "task Serving Dropped Once at `tokio::spawn` [] claims 0");
}

#[test]
fn a_program_that_a_task_runs_does_something_as_its_name_tells() {
    let map = of_handler(
        "async fn a() {
            std::thread::spawn(|| {
                let mut child = std::process::Command::new(\"sendmail\").arg(\"-t\").spawn().unwrap();
                child.wait().unwrap();
            });
        }",
    );
    says(&map, "task Serving Dropped Once at `std::thread::spawn` [std::process::Command::spawn");
}

#[test]
fn a_task_whose_result_is_waited_for_over_a_channel_is_awaited() {
    let map = of_handler(
        "use std::future::Future;
        async fn run<F: Future<Output = u8> + Send + 'static>(work: F) -> u8 {
            let (tx, rx) = tokio::sync::oneshot::channel();
            tokio::spawn(async move { let _ = tx.send(work.await); });
            rx.await.unwrap()
        }
        async fn a(axum::extract::State(pool): axum::extract::State<sqlx::PgPool>) {
            let own = pool.clone();
            run(async move { let _ = sqlx::query(\"INSERT INTO a VALUES (1)\").execute(&own).await; 1 }).await;
            let (orders, mut taken) = tokio::sync::mpsc::channel::<u8>(1);
            std::thread::spawn(move || { let _ = taken.try_recv(); drop(pool); });
            let _ = orders.send(1).await;
        }",
    );
    says(&map, "task Serving Awaited Once at `tokio::spawn`");
    says(&map, "task Serving Dropped Once at `std::thread::spawn`");
}

#[test]
fn a_scope_ends_with_the_threads_that_it_has_started() {
    let map = of_handler(
        "fn send() { let _ = std::process::Command::new(\"sendmail\").status(); }
        async fn a() {
            std::thread::scope(|scope| { scope.spawn(|| send()); });
            std::thread::spawn(|| send());
        }",
    );
    says(&map, "task Serving Awaited Once at `spawn`");
    says(&map, "task Serving Dropped Once at `std::thread::spawn`");
}

#[test]
fn a_message_that_only_names_what_is_to_be_done_is_told_from_work() {
    let map = of_handler(
        "enum Wake { Look, #[cfg(test)] Exactly(u8) }
        enum Order { Look, Pay(u8) }
        struct Ends { wake: tokio::sync::mpsc::Sender<Wake>, orders: tokio::sync::mpsc::Sender<Order> }
        async fn a(axum::extract::State(ends): axum::extract::State<std::sync::Arc<Ends>>) {
            let _ = ends.wake.send(Wake::Look).await;
            let _ = ends.orders.try_send(Order::Pay(1));
        }",
    );
    let sends: Vec<&str> = map.lines().filter(|l| l.starts_with("act Serving Send")).collect();
    assert_eq!(sends.len(), 2, "{map}");
    let named = |line: &&&str| line.ends_with(" names only");
    assert_eq!(sends.iter().filter(named).count(), 1, "{map}");
    assert!(
        sends.iter().any(|l| l.contains("send") && !l.contains("try_send") && l.ends_with(" names only")),
        "{map}"
    );
}
