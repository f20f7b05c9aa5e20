//! Reports by hand: places are found by the text that stands there.

use std::path::{Path, PathBuf};
use twelve_diagnostics::{Confidence, Finding, Label, Level, Report, Step, TargetInfo};
use twelve_source::{FileId, Place, TextRange};

pub(super) fn report() -> Report {
    let root = PathBuf::from("/home/me/shop");
    let target = TargetInfo {
        package: "shop".to_owned(),
        version: "0.1.0".to_owned(),
        manifest_path: root.join("Cargo.toml"),
        src_path: root.join("src/main.rs"),
        package_root: root,
        name: "shop".to_owned(),
        kind: "bin",
        edition: "2024",
    };
    Report { targets: vec![target], ..Report::default() }
}

pub(super) fn add(report: &mut Report, name: &str, text: &str) -> FileId {
    report.target_of.push(Some(0));
    report.sources.add(name.to_owned(), &Path::new("/home/me/shop").join(name), text.into())
}

/// The first place after `after` where `needle` stands.
pub(super) fn at(report: &Report, file: FileId, after: &str, needle: &str) -> Place {
    let text = &report.sources.file(file).text;
    let from = text.find(after).expect("`after` is in the text");
    let start = from + text[from..].find(needle).expect("`needle` is in the text");
    bytes(file, start, start + needle.len())
}

pub(super) fn bytes(file: FileId, start: usize, end: usize) -> Place {
    Place { file, range: TextRange::new(start as u32, end as u32) }
}

pub(super) fn label(place: Place, text: &str) -> Label {
    Label { place, text: text.to_owned() }
}

pub(super) fn step(place: Place, text: &str) -> Step {
    Step { place, text: text.to_owned() }
}

pub(super) fn finding(primary: Label) -> Finding {
    Finding {
        lint: "shared_mutable_state",
        level: Level::Deny,
        confidence: Confidence::High,
        message: "`AppState::sessions` is memory of one process, and `POST /login` changes it".to_owned(),
        primary,
        secondary: Vec::new(),
        witness: Vec::new(),
        note: "a second copy of the service doesn't know who logged in at the first, and a restart logs \
               everybody out"
            .to_owned(),
        help: "keep sessions where all copies reach them: `tower-sessions-redis-store`, or a table of the \
               database that the service has already"
            .to_owned(),
        item: "shop::state::AppState::sessions".to_owned(),
    }
}

pub(super) const STATE: &str = "\
use std::collections::HashMap;
use std::sync::Mutex;

/// What all handlers share.
pub struct AppState {
    pub sessions: Mutex<HashMap<String, User>>,
    pub db: PgPool,
}

impl AppState {
    pub fn user(&self, token: &str) -> Option<User> {
        self.sessions.lock().unwrap().get(token).cloned()
    }
}
";

pub(super) const ROUTES: &str = "\
pub fn router(state: Arc<AppState>) -> Router {
    Router::new().route(\"/login\", post(login)).with_state(state)
}

async fn login(State(state): State<Arc<AppState>>, form: Form<Login>) -> Redirect {
    let user = check(&form).await;
    remember(&state, user);
    Redirect::to(\"/\")
}

fn remember(state: &AppState, user: User) {
    state
        .sessions
        .lock()
        .unwrap()
        .insert(user.token.clone(), user);
}
";

/// A finding with its places in two files.
pub(super) fn shop() -> Report {
    let mut r = report();
    let state = add(&mut r, "src/state.rs", STATE);
    let routes = add(&mut r, "src/routes.rs", ROUTES);
    let field = "sessions: Mutex<HashMap<String, User>>";
    let mut f = finding(label(at(&r, state, "", field), "kept in the memory of this process"));
    let insert = &ROUTES[ROUTES.find("state\n").unwrap()..ROUTES.rfind(';').unwrap()];
    f.secondary = vec![
        label(at(&r, routes, "fn remember", insert), "written here by `POST /login`"),
        label(
            at(&r, state, "fn user", "self.sessions.lock().unwrap().get(token)"),
            "read here by `GET /cart`",
        ),
    ];
    f.witness = vec![
        step(at(&r, routes, "", "post(login)"), "`POST /login` is handled by `login`"),
        step(at(&r, routes, "", "remember(&state, user)"), "`login` calls `remember`"),
        step(at(&r, routes, "fn remember", insert), "`remember` writes `AppState::sessions`"),
    ];
    r.findings.push(f);
    let mut warning = finding(label(at(&r, state, "", "db: PgPool"), "no store"));
    warning.level = Level::Warn;
    warning.confidence = Confidence::Medium;
    warning.lint = "in_process_jobs";
    warning.message = "jobs wait in the memory of one process".to_owned();
    r.findings.push(warning);
    r.coverage.services = vec!["shop".to_owned()];
    r.coverage.entry_points = 7;
    r.coverage.files = 2;
    r.coverage.lines = 32;
    r
}
