//! Loops of the service's own: which are its entry points, what their rounds leave behind, who starts them.

use super::{says, silent, state_of};

#[test]
fn the_object_of_a_loop_lasts_from_round_to_round() {
    let map = state_of(
        r#"
        use std::collections::HashMap;
        use tokio::sync::mpsc;
        struct Board { lists: HashMap<String, Vec<String>>, orders: mpsc::Receiver<String> }
        impl Board {
            async fn run(mut self) {
                while let Some(order) = self.orders.recv().await {
                    self.keep(order);
                }
            }
            fn keep(&mut self, order: String) { self.lists.entry(order.clone()).or_default().push(order); }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            let (say, orders) = mpsc::channel(8);
            tokio::spawn(Board { lists: HashMap::new(), orders }.run());
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "cell app::Board::lists Field at `lists`");
}

#[test]
fn a_pause_after_a_failure_is_no_clock() {
    let map = state_of(
        r#"
        use std::time::Duration;
        use tokio::time::sleep;
        async fn listen() -> Result<(), ()> { Ok(()) }
        async fn longer() {
            let mut delay = Duration::from_secs(1);
            loop {
                let _ = listen().await;
                sleep(delay).await;
                delay = delay * 2;
            }
        }
        async fn after_failure() {
            loop {
                if let Err(_) = listen().await { sleep(Duration::from_secs(5)).await; }
            }
        }
        async fn each_minute() {
            loop {
                let _ = listen().await;
                sleep(Duration::from_secs(60)).await;
            }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            tokio::spawn(longer());
            tokio::spawn(after_failure());
            tokio::spawn(each_minute());
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Tick the loop in `app::each_minute`");
    says(&map, "Job the loop in `app::longer`");
    silent(&map, "Tick the loop in `app::longer`");
    silent(&map, "Tick the loop in `app::after_failure`");
}

#[test]
fn what_a_timer_of_ones_own_runs_are_the_rounds_of_who_sets_it() {
    let map = state_of(
        r#"
        use futures_util::StreamExt;
        use std::{future::Future, time::Duration};
        use tokio_stream::wrappers::IntervalStream;
        fn every<F: FnMut() -> R + Send + 'static, R: Future<Output = ()> + Send + 'static>(
            pause: Duration,
            mut task: F,
        ) {
            tokio::spawn(async move {
                loop {
                    tokio::time::sleep(pause).await;
                    task().await;
                }
            });
        }
        fn ticking<F: FnMut() -> R + Send + 'static, R: Future<Output = ()> + Send + 'static>(mut task: F) {
            let ticks = IntervalStream::new(tokio::time::interval(Duration::from_secs(1)));
            tokio::spawn(ticks.for_each_concurrent(2, move |_| task()));
        }
        // Until it has worked is no clock.
        async fn insist<F: FnMut() -> R, R: Future<Output = bool>>(mut task: F) {
            loop {
                if task().await { return; }
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        async fn hi() {}
        async fn set(pool: sqlx::PgPool) {
            let one = pool.clone();
            every(Duration::from_secs(60), move || mail(one.clone()));
            stream(pool);
            insist(|| async { true }).await;
        }
        fn stream(pool: sqlx::PgPool) { ticking(move || mail(pool.clone())); }
        async fn mail(pool: sqlx::PgPool) { let _ = sqlx::query("INSERT INTO mails DEFAULT VALUES").execute(&pool).await; }
        #[tokio::main]
        async fn main() {
            set(sqlx::PgPool::connect("x").await.unwrap()).await;
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    let ticks: Vec<&str> = map.lines().filter(|l| l.starts_with("Tick")).collect();
    let of =
        |name: &str| format!("Tick `closure in app::{name}` [sqlx_core::query::Query::execute] claims 0");
    assert_eq!(ticks, [of("set"), of("stream")], "{map}");
}

#[test]
fn who_looks_whether_to_stop_waits_for_no_message() {
    let map = state_of(
        r#"
        use std::time::Duration;
        use tokio::sync::{mpsc, oneshot, watch};
        async fn watch_over(mut ender: oneshot::Receiver<()>) {
            loop {
                if ender.try_recv().is_ok() { return; }
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        async fn follow(mut shutdown: mpsc::Receiver<u8>) {
            let mut ticks = tokio::time::interval(Duration::from_secs(1));
            loop {
                tokio::select! {
                    _ = shutdown.recv() => break,
                    _ = ticks.tick() => {}
                }
            }
        }
        async fn work(mut jobs: mpsc::Receiver<String>) {
            while let Some(job) = jobs.recv().await { println!("{job}"); }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            tokio::spawn(watch_over(todo!()));
            tokio::spawn(follow(todo!()));
            tokio::spawn(work(todo!()));
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Tick the loop in `app::watch_over`");
    says(&map, "Tick the loop in `app::follow`");
    silent(&map, "Job the loop in `app::follow`");
    says(&map, "Job the loop in `app::work`");
}

#[test]
fn a_loop_runs_the_jobs_of_a_trait_and_asks_a_store_through_one() {
    let map = state_of(
        r#"
        use std::time::Duration;
        trait Job { async fn go(&self); }
        struct Mail { pool: sqlx::PgPool }
        struct Look;
        impl Job for Mail {
            async fn go(&self) { let _ = sqlx::query("INSERT INTO mails DEFAULT VALUES").execute(&self.pool).await; }
        }
        impl Job for Look { async fn go(&self) {} }
        async fn each<J: Job>(job: J) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                job.go().await;
            }
        }
        trait Store { async fn due(&self) -> Vec<u8>; }
        struct Real { pool: sqlx::PgPool }
        struct Other;
        impl Store for Real {
            async fn due(&self) -> Vec<u8> { let _ = sqlx::query("SELECT 1").execute(&self.pool).await; Vec::new() }
        }
        impl Store for Other { async fn due(&self) -> Vec<u8> { Vec::new() } }
        async fn poll<S: Store>(store: S, client: reqwest::Client) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                for _ in store.due().await { let _ = client.post("http://a").send().await; }
            }
        }
        #[tokio::main]
        async fn main() {
            let pool = sqlx::PgPool::connect("x").await.unwrap();
            let mut set = tokio::task::JoinSet::new();
            set.spawn(each(Mail { pool: pool.clone() }));
            set.spawn(each(Look));
            set.spawn(poll(Real { pool }, reqwest::Client::new()));
            set.spawn(poll(Other, reqwest::Client::new()));
            while let Some(ended) = set.join_next().await { ended.unwrap(); }
        }
        "#,
    );
    assert!(map.lines().next().is_some_and(|l| l.starts_with("app Scheduler")), "{map}");
    says(&map, "Tick `Mail::go` [sqlx_core::query::Query::execute] claims 0");
    says(&map, "Tick `Look::go` [] claims 0");
    says(&map, "Tick the loop in `app::poll`");
    silent(&map, "Tick `Real::due`");
    silent(&map, "Tick the loop in `app::each`");
}

#[test]
fn who_starts_a_loop_again_is_none() {
    let map = state_of(
        r#"
        use std::time::Duration;
        use tokio::sync::mpsc;
        async fn consume(orders: &mut mpsc::Receiver<String>) {
            while let Some(_) = orders.recv().await {}
        }
        async fn supervise(mut orders: mpsc::Receiver<String>) {
            loop {
                consume(&mut orders).await;
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            let (say, orders) = mpsc::channel(8);
            tokio::spawn(supervise(orders));
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Job the loop in `app::consume`");
    silent(&map, "the loop in `app::supervise`");
}

#[test]
fn a_task_for_each_arrival_serves() {
    let map = state_of(
        r#"
        use std::sync::atomic::{AtomicU64, Ordering};
        static SEEN: AtomicU64 = AtomicU64::new(0);
        struct Listener;
        async fn next(listener: &Listener) -> Option<u8> { todo!() }
        async fn each<F: Fn(u8) -> G, G: std::future::Future<Output = ()>>(listener: Listener, handle: F) {
            while let Some(arrival) = next(&listener).await {
                handle(arrival).await;
            }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            tokio::spawn(each(Listener, |arrival| async move { SEEN.fetch_add(1, Ordering::Relaxed); }));
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Serving write `fetch_add`");
}

#[test]
fn what_a_wrapper_of_the_server_calls_is_a_handler() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        use std::sync::atomic::{AtomicU64, Ordering};
        static SEEN: AtomicU64 = AtomicU64::new(0);
        async fn serve<F: Fn(String) -> u64 + Clone + Send + Sync + 'static>(handler: F) {
            let app: Router = Router::new().route("/", get(move |path: String| {
                let handler = handler.clone();
                async move { handler(path).to_string() }
            }));
            axum::serve(todo!(), app).await.unwrap();
        }
        #[tokio::main]
        async fn main() { serve(|path| SEEN.fetch_add(1, Ordering::Relaxed)).await; }
        "#,
    );
    says(&map, "Serving write `fetch_add`");
}

#[test]
fn a_collection_made_of_plain_values_is_fresh() {
    let map = state_of(
        r#"
        use axum::{Router, extract::State, routing::get};
        use dashmap::DashMap;
        use std::sync::Arc;
        struct App { names: Vec<String> }
        async fn look(State(app): State<Arc<App>>) {
            let left = app.names.iter().map(|n| (n.clone(), n.clone())).collect::<DashMap<String, String>>();
            left.remove("a");
        }
        #[tokio::main]
        async fn main() {
            let app = Router::new().route("/", get(look)).with_state(Arc::new(App { names: Vec::new() }));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    silent(&map, "Serving write");
}

#[test]
fn who_leads_and_who_takes_are_claims_and_what_is_set_is_no_second_time() {
    let map = state_of(
        r#"
        use sqlx::PgPool;
        use std::time::Duration;
        struct Cluster;
        impl Cluster { async fn is_leader(&self) -> bool { true } }
        async fn lead(cluster: Cluster, pool: PgPool) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                if !cluster.is_leader().await { continue; }
                let text = "INSERT INTO reports VALUES (1)";
                sqlx::query(text).execute(&pool).await.unwrap();
            }
        }
        async fn set(pool: PgPool) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                sqlx::query("INSERT INTO nodes VALUES (1) ON CONFLICT (id) DO UPDATE SET seen = now()")
                    .execute(&pool).await.unwrap();
            }
        }
        async fn get_cached(pool: &PgPool) {
            sqlx::query("SELECT pg_advisory_lock(1)").execute(pool).await.unwrap();
        }
        async fn look(pool: PgPool) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                get_cached(&pool).await;
                sqlx::query("INSERT INTO mails VALUES (1)").execute(&pool).await.unwrap();
            }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            tokio::spawn(look(todo!()));
            tokio::spawn(lead(Cluster, todo!()));
            tokio::spawn(set(todo!()));
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Tick the loop in `app::lead` [sqlx_core::query::Query::execute] claims 1");
    let looked = map.lines().find(|l| l.starts_with("Tick the loop in `app::look`"));
    assert!(looked.is_some_and(|line| line.ends_with("claims 0")), "{map}");
    says(&map, "Tick the loop in `app::set` [sets sqlx_core::query::Query::execute] claims 0");
}

#[test]
fn an_update_comes_to_the_same_unless_it_counts() {
    let map = state_of(
        r#"
        use std::time::Duration;
        async fn end(pool: sqlx::PgPool) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                sqlx::query("UPDATE visits SET ended = now() WHERE seen < $1 AND tries = tries + 0").execute(&pool).await.unwrap();
            }
        }
        async fn count(pool: sqlx::PgPool) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                sqlx::query("UPDATE visits SET tries = tries + 1").execute(&pool).await.unwrap();
            }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            tokio::spawn(end(todo!()));
            tokio::spawn(count(todo!()));
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Tick the loop in `app::end` [sets sqlx_core::query::Query::execute] claims 0");
    says(&map, "Tick the loop in `app::count` [sqlx_core::query::Query::execute] claims 0");
}

#[test]
fn what_only_debug_builds_have_is_left_out() {
    let map = state_of(
        r#"
        use axum::{Router, routing::get};
        use std::sync::Mutex;
        static PAGE: Mutex<Option<String>> = Mutex::new(None);
        async fn page() {
            #[cfg(debug_assertions)]
            {
                *PAGE.lock().unwrap() = Some(String::new());
            }
            if cfg!(debug_assertions) {
                *PAGE.lock().unwrap() = Some(String::new());
            }
        }
        #[tokio::main]
        async fn main() {
            let app: Router = Router::new().route("/", get(page));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    silent(&map, "Serving write");
}

#[test]
fn one_value_that_its_reader_makes_anew_expires_and_one_without_arguments_is_a_copy() {
    let map = state_of(
        r#"
        use axum::{Router, extract::State, routing::get};
        use std::sync::{Arc, Mutex, RwLock};
        use std::time::{Duration, Instant};
        struct Kept { text: String, since: Instant }
        struct App { kept: RwLock<Option<Kept>> }
        static ROOTS: Mutex<Option<String>> = Mutex::new(None);
        fn roots() -> String {
            let mut roots = ROOTS.lock().unwrap();
            if let Some(roots) = &*roots { return roots.clone(); }
            *roots = Some(String::new());
            String::new()
        }
        async fn look(State(app): State<Arc<App>>) -> String {
            if let Some(kept) = app.kept.read().unwrap().as_ref() && kept.since.elapsed() < Duration::from_secs(9) {
                return kept.text.clone();
            }
            *app.kept.write().unwrap() = Some(Kept { text: roots(), since: Instant::now() });
            String::new()
        }
        #[tokio::main]
        async fn main() {
            let app = Router::new().route("/", get(look)).with_state(Arc::new(App { kept: RwLock::new(None) }));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "cure Expires at `elapsed`");
    says(&map, "cure Loads at `*roots`");
}

#[test]
fn a_list_that_is_worked_through_and_tries_that_give_a_value_are_no_timers() {
    let map = state_of(
        r#"
        use std::time::Duration;
        use tokio::time::sleep;
        async fn probe() -> bool { true }
        async fn one_after_another(list: Vec<u8>) {
            for _ in list { sleep(Duration::from_secs(1)).await; }
        }
        async fn until_there() -> u8 {
            loop {
                if probe().await { return 1; }
                sleep(Duration::from_secs(1)).await;
            }
        }
        async fn until_stopped() {
            loop {
                if probe().await { return; }
                sleep(Duration::from_secs(1)).await;
            }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            tokio::spawn(one_after_another(Vec::new()));
            tokio::spawn(until_there());
            tokio::spawn(until_stopped());
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(&map, "Tick the loop in `app::until_stopped`");
    silent(&map, "the loop in `app::until_there`");
    silent(&map, "the loop in `app::one_after_another`");
}

#[test]
fn what_goes_out_by_builders_and_behind_traits() {
    let map = state_of(
        r#"
        use lettre::{AsyncTransport, Message};
        use object_store::{ObjectStore, path::Path};
        use std::{sync::Arc, time::Duration};
        struct User;
        async fn keep(users: mongodb::Collection<User>) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                users.insert_one(User).bypass_document_validation(true).await.unwrap();
                users.find_one(Default::default()).await.unwrap();
            }
        }
        async fn put(store: Arc<dyn ObjectStore>) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                store.put(&Path::from("report"), todo!()).await.unwrap();
            }
        }
        async fn upload(s3: aws_sdk_s3::Client) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                s3.put_object().bucket("reports").key("all").send().await.unwrap();
                s3.get_object().bucket("reports").key("all").send().await.unwrap();
            }
        }
        async fn work_off(sqs: aws_sdk_sqs::Client) {
            loop {
                let got = sqs.receive_message().queue_url("jobs").send().await.unwrap();
                sqs.send_message().queue_url("done").send().await.unwrap();
            }
        }
        async fn mail(mailer: Box<dyn AsyncTransport>) {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                mailer.send(Message::builder().body(String::new()).unwrap()).await.unwrap();
            }
        }
        async fn hi() {}
        #[tokio::main]
        async fn main() {
            tokio::spawn(keep(todo!()));
            tokio::spawn(put(todo!()));
            tokio::spawn(upload(todo!()));
            tokio::spawn(work_off(todo!()));
            tokio::spawn(mail(todo!()));
            let app = axum::Router::new().route("/", axum::routing::get(hi));
            axum::serve(todo!(), app).await.unwrap();
        }
        "#,
    );
    says(
        &map,
        "Tick the loop in `app::keep` [mongodb::Collection::insert_one, looks mongodb::Collection::find_one] claims 0",
    );
    says(&map, "Tick the loop in `app::put` [object_store::ObjectStore::put] claims 0");
    says(&map, "Tick the loop in `app::mail` [lettre::AsyncTransport::send] claims 0");
    let s3 = "aws_sdk_s3::operation";
    let (put, get) = ("put_object::builders::PutObject", "get_object::builders::GetObject");
    let done =
        format!("[sets {s3}::{put}FluentBuilder::send, looks {s3}::{get}FluentBuilder::send] claims 0");
    says(&map, &format!("Tick the loop in `app::upload` {done}"));
    assert!(map.contains("send_message::builders::SendMessageFluentBuilder::send] claims 1"), "{map}");
}
