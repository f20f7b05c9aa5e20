//! How the time grows with the program: made-up services of one shape and of several sizes.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;
use twelve_engine::{Settings, run};

/// What a made-up service is like. Each has a main file, and modules that are alike but for their number.
struct Shape {
    name: &'static str,
    /// What stands in `main.rs` beside the modules, the routes and `main`.
    shared: fn(usize) -> String,
    /// One module with a handler `go`; of how many the second argument says.
    module: fn(usize, usize) -> String,
}

const SHAPES: [Shape; 5] = [
    Shape { name: "service", shared: service, module: service_module },
    Shape { name: "one function for all", shared: one_function, module: calls_one_function },
    Shape { name: "a task in each", shared: |_| String::new(), module: starts_a_task },
    Shape { name: "one trait, many impls", shared: one_trait, module: is_one_of_many },
    Shape { name: "one long chain", shared: |_| String::new(), module: calls_the_next },
];

/// A table with a row for each size of each shape: modules and lines, what linking and tracing take, and what they
/// take for a thousand lines, which stays the same where the time grows as the program does.
pub(crate) fn scale(base: usize, runs: usize, threads: Option<usize>) -> Result<String, String> {
    let mut table = format!(
        "{:22} {:>7} {:>7} {:>10} {:>10} {:>14} {:>14}\n",
        "shape", "modules", "lines", "link", "trace", "link/1k lines", "trace/1k lines"
    );
    let folder = std::env::temp_dir().join(format!("twelve-lint-scale-{}", std::process::id()));
    let done = SHAPES.iter().try_for_each(|shape| {
        [1, 2, 4, 8].into_iter().try_for_each(|factor| {
            write(shape, base * factor, &folder).map_err(|e| format!("{}: {e}", folder.display()))?;
            let row = measured(shape, base * factor, &folder, runs, threads)?;
            table.push_str(&row);
            Ok(())
        })
    });
    let removed = std::fs::remove_dir_all(&folder);
    done.and_then(|()| removed.map_err(|e| format!("{}: {e}", folder.display())))?;
    Ok(table)
}

fn measured(
    shape: &Shape,
    modules: usize,
    folder: &Path,
    runs: usize,
    threads: Option<usize>,
) -> Result<String, String> {
    let mut settings = Settings::new(folder.to_owned());
    settings.threads = threads;
    let (mut link, mut trace, mut lines) = (Duration::MAX, Duration::MAX, 0);
    for _ in 0..runs {
        let report = run(&settings).map_err(|e| format!("{}: {e}", folder.display()))?;
        if report.findings.is_empty() {
            return Err(format!("nothing was found in a service of the shape `{}`", shape.name));
        }
        let took = |wanted: &str| report.stages.iter().find(|(s, _)| *s == wanted).map(|(_, t)| *t);
        // The least, since whatever else the machine does only adds to it.
        link = link.min(took("link").unwrap_or_default());
        trace = trace.min(took("trace").unwrap_or_default());
        lines = report.coverage.lines;
    }
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    let each = |time: Duration| millis(time) * 1000.0 / lines.max(1) as f64;
    let mut row = String::new();
    writeln!(
        row,
        "{:22} {:>7} {:>7} {:>7.1} ms {:>7.1} ms {:>11.2} ms {:>11.2} ms",
        shape.name,
        modules,
        lines,
        millis(link),
        millis(trace),
        each(link),
        each(trace)
    )
    .expect("a string takes all");
    Ok(row)
}

/// Writes the service into the folder; what was there goes.
fn write(shape: &Shape, modules: usize, folder: &Path) -> std::io::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    let sources = folder.join("src");
    std::fs::create_dir_all(&sources)?;
    std::fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"scale\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\naxum = \"0.8\"\ntokio = { version = \"1\", features = [\"full\"] }\n",
    )?;
    let mut main = String::new();
    let list = |line: fn(usize) -> String| (0..modules).map(line).collect::<String>();
    main.push_str(&list(|n| format!("mod m{n};\n")));
    main.push_str(HEAD);
    main.push_str(&(shape.shared)(modules));
    main.push_str("\n#[tokio::main]\nasync fn main() {\n    let app = Router::new()\n");
    main.push_str(&list(|n| format!("        .route(\"/m{n}/{{id}}\", post(m{n}::go))\n")));
    main.push_str("        .with_state(App::default());\n");
    main.push_str("    let listener = tokio::net::TcpListener::bind(\"[::]:80\").await.unwrap();\n");
    main.push_str("    axum::serve(listener, app).await.unwrap();\n}\n");
    std::fs::write(sources.join("main.rs"), main)?;
    for n in 0..modules {
        std::fs::write(sources.join(format!("m{n}.rs")), (shape.module)(n, modules))?;
    }
    Ok(())
}

const HEAD: &str = r#"
use axum::{Router, routing::post};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

#[derive(Clone, Default)]
pub struct App {
    pub carts: Arc<Mutex<HashMap<String, u64>>>,
    pub ways: Arc<Vec<Box<dyn Way>>>,
}

pub trait Way: Send + Sync {
    fn take(&self, id: &str) -> u64;
}

pub static CALLS: AtomicU64 = AtomicU64::new(0);
"#;

/// The head of a module with a handler, whose body is given.
fn handler(n: usize, body: &str) -> String {
    format!(
        r#"//! Module {n}.

use crate::App;
use axum::extract::{{Path, State}};
use std::sync::Mutex;
use std::sync::atomic::{{AtomicU64, Ordering}};

static SEEN: AtomicU64 = AtomicU64::new(0);
static LAST: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub async fn go(State(app): State<App>, Path(id): Path<String>, body: String) -> String {{
{body}}}
"#
    )
}

fn service(_: usize) -> String {
    let mut text = r#"
pub fn note(app: &App, id: &str) -> u64 {
    let mut carts = app.carts.lock().unwrap();
    let count = carts.entry(id.to_owned()).or_default();
    *count += 1;
    CALLS.fetch_add(1, Ordering::Relaxed);
    *count
}

pub async fn keep(name: &str, text: &str) {
    tokio::fs::write(format!("kept/{name}"), text).await.unwrap();
}
"#
    .to_owned();
    for n in 0..8 {
        write!(
            text,
            r#"
pub struct Way{n} {{
    taken: AtomicU64,
}}

impl Way for Way{n} {{
    fn take(&self, id: &str) -> u64 {{
        self.taken.fetch_add(id.len() as u64, Ordering::Relaxed)
    }}
}}
"#
        )
        .expect("a string takes all");
    }
    text
}

fn service_module(n: usize, modules: usize) -> String {
    let next = (n + 1) % modules;
    handler(
        n,
        r#"    let count = first(&app, &id);
    let taken: u64 = app.ways.iter().map(|way| way.take(&id)).sum();
    crate::keep(&id, &body).await;
    let later = app.clone();
    tokio::spawn(async move { second(&later, "later") });
    format!("{count} {taken}")
"#,
    ) + &format!(
        r#"
fn first(app: &App, id: &str) -> u64 {{
    SEEN.fetch_add(1, Ordering::Relaxed);
    second(app, id) + 1
}}

fn second(app: &App, id: &str) -> u64 {{
    let words: Vec<String> = id.split('-').map(|word| word.trim().to_lowercase()).collect();
    for word in &words {{
        if word.len() > {n} {{
            third(app, word);
        }}
    }}
    words.iter().map(|word| word.len() as u64).sum::<u64>() + crate::m{next}::size(id)
}}

fn third(app: &App, word: &str) -> u64 {{
    LAST.lock().unwrap().push(word.to_owned());
    crate::note(app, word)
}}

pub fn size(id: &str) -> u64 {{
    match id.len() {{
        0 => 1,
        len if len < {n} => len as u64,
        _ => SEEN.load(Ordering::Relaxed),
    }}
}}
"#
    )
}

fn one_function(_: usize) -> String {
    let mut text = String::new();
    for n in 0..50 {
        let next = if n == 49 { String::new() } else { format!("    step{}(app, id);\n", n + 1) };
        write!(
            text,
            r#"
pub fn step{n}(app: &App, id: &str) {{
    CALLS.fetch_add(1, Ordering::Relaxed);
    app.carts.lock().unwrap().insert(id.to_owned(), {n});
    std::fs::write("last-{n}", id).unwrap();
{next}}}
"#
        )
        .expect("a string takes all");
    }
    text
}

fn calls_one_function(n: usize, _: usize) -> String {
    handler(n, "    crate::step0(&app, &id);\n    body\n")
}

fn starts_a_task(n: usize, _: usize) -> String {
    handler(
        n,
        r#"    let later = app.clone();
    tokio::spawn(async move {
        work(&later, &id).await;
    });
    body
"#,
    ) + r#"
async fn work(app: &App, id: &str) {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        SEEN.fetch_add(1, Ordering::Relaxed);
        app.carts.lock().unwrap().insert(id.to_owned(), 1);
        tokio::fs::write("last", id).await.unwrap();
    }
}
"#
}

fn one_trait(_: usize) -> String {
    r#"
pub fn all(app: &App, id: &str) -> u64 {
    app.ways.iter().map(|way| way.take(id)).sum()
}
"#
    .to_owned()
}

fn is_one_of_many(n: usize, _: usize) -> String {
    handler(n, "    crate::all(&app, &id);\n    body\n")
        + r#"
pub struct Own {
    taken: AtomicU64,
}

impl crate::Way for Own {
    fn take(&self, id: &str) -> u64 {
        LAST.lock().unwrap().push(id.to_owned());
        self.taken.fetch_add(SEEN.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed)
    }
}
"#
}

fn calls_the_next(n: usize, modules: usize) -> String {
    let next =
        if n + 1 == modules { String::new() } else { format!("    crate::m{}::on(app, id);\n", n + 1) };
    handler(n, "    on(&app, &id);\n    body\n")
        + &format!(
            r#"
pub fn on(app: &App, id: &str) {{
    SEEN.fetch_add(1, Ordering::Relaxed);
    app.carts.lock().unwrap().insert(id.to_owned(), {n});
{next}}}
"#
        )
}
