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

fn of_handler(body: &str) -> String {
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
