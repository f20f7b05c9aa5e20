//! The command line: cargo's own options where cargo has them, so that editors and habits work.

use clap::{ArgAction, ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;
use twelve_engine::{
    BinSelection, Confidence, FeatureSelection, Filter, Level, LevelOverride, Settings, TargetSelection,
};

const AFTER_HELP: &str = "\
Exit codes: 0 nothing at level deny, 1 a finding at level deny, 2 the tool could
not do its work. Nothing of what is linted is built or run.";

const MAP_AFTER_HELP: &str = "\
Exit codes: 0 the map was printed, 2 the tool could not do its work or nothing
fits the filters. The schema of the JSON is docs/map.schema.json.";

/// Find what keeps a Rust service from being stateless
///
/// Reports, with proof, what keeps you from running several copies of a Rust service and from killing any of
/// them at any moment (factor VI of the twelve-factor app). It reads the sources of the current package or
/// workspace and follows every call from the entry points: HTTP handlers, consumers, scheduled jobs.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-twelve-lint",
    bin_name = "cargo twelve-lint",
    version,
    styles = clap_cargo::style::CLAP_STYLING,
    max_term_width = 100,
    after_help = AFTER_HELP,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true,
)]
pub(crate) struct Args {
    #[command(flatten)]
    lint: LintArgs,

    #[command(subcommand)]
    action: Option<Action>,
}

/// What else the tool does than to lint.
#[derive(Debug, Subcommand)]
enum Action {
    /// Print the page of a lint: what it finds, why that matters, what to do
    Explain {
        /// The lint's name, with or without `twelve::`
        lint: String,
    },
    /// Print the state map: entry points, what outlives a call, and who touches it
    ///
    /// For each program: the state in memory and on the local disk that outlives one call, where it lives, which entry
    /// points write and read it, and the entry points themselves. Nothing here is a finding: the map says what there
    /// is, not whether it is wrong.
    #[command(after_help = MAP_AFTER_HELP)]
    Map(Box<MapArgs>),
    /// Print what is known of the names of the linted sources
    #[command(hide = true)]
    Inspect(Box<InspectArgs>),
    /// List all lints with their groups and levels
    List {
        /// How to print them
        #[arg(long, value_name = "FMT", value_enum, default_value_t = ListFormat::Human)]
        message_format: ListFormat,
    },
}

/// What to print of what is known.
#[derive(Debug, clap::Args)]
#[group(id = "what", required = true, multiple = false, args = ["names", "unknown", "place"])]
pub(crate) struct InspectArgs {
    /// Every use of a name outside of tests and its definition, tab-separated
    #[arg(long)]
    names: bool,
    /// Every path and method call that could not be resolved, with the cause, tab-separated
    #[arg(long)]
    unknown: bool,
    /// A line whose names, types and effects to tell
    #[arg(value_name = "FILE:LINE")]
    place: Option<String>,
    #[command(flatten)]
    lint: LintArgs,
}

/// How to print the state map, and which part of it.
#[derive(Debug, clap::Args)]
pub(crate) struct MapArgs {
    /// How to print the map
    #[arg(long, value_name = "FMT", value_enum, default_value_t = MapFormat::Text)]
    format: MapFormat,
    /// Only entry points whose route or function contains this, and what they touch, with the paths
    #[arg(long, value_name = "TEXT")]
    entry: Vec<String>,
    /// Only cells and files whose name or path contains this, and who touches them, with the paths
    #[arg(long, value_name = "TEXT")]
    cell: Vec<String>,
    /// Print every use with its path of calls, and every entry point
    #[arg(short, long)]
    verbose: bool,
    #[command(flatten)]
    select: SelectArgs,
}

#[derive(Debug, clap::Args)]
struct LintArgs {
    /// How findings are printed
    #[arg(long, value_name = "FMT", value_enum, default_value_t = Format::Human)]
    message_format: Format,
    /// Print no summary and no notes
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,
    /// Print every place, unread files and what stayed unknown
    #[arg(short, long, action = ArgAction::Count)]
    verbose: u8,
    /// Exit with 0 whatever is found (2 stays 2)
    #[arg(long)]
    exit_zero: bool,

    /// Silence a lint or a group, such as `twelve::memory`
    #[arg(short = 'A', long, value_name = "LINT", help_heading = "Lints")]
    allow: Vec<String>,
    /// Report a lint or a group as a warning
    #[arg(short = 'W', long, value_name = "LINT", help_heading = "Lints")]
    warn: Vec<String>,
    /// Report a lint, a group or all `warnings` as errors
    #[arg(short = 'D', long, value_name = "LINT", help_heading = "Lints")]
    deny: Vec<String>,
    /// Report findings of at least this confidence
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t = Sureness::Medium)]
    #[arg(help_heading = "Lints")]
    confidence: Sureness,

    #[command(flatten)]
    select: SelectArgs,
}

/// What to read, and where colours are wanted: the same for all that looks at sources.
#[derive(Debug, clap::Args)]
struct SelectArgs {
    /// When to use colours [env: CARGO_TERM_COLOR, NO_COLOR]
    #[arg(long, value_name = "WHEN", value_enum)]
    color: Option<Color>,
    /// Read stubs for crates of your own from a folder
    #[arg(long, value_name = "DIR")]
    stubs: Vec<PathBuf>,

    /// Package to lint, by name or package id
    #[arg(short, long, value_name = "SPEC", help_heading = "Package Selection")]
    package: Vec<String>,
    /// Lint all packages of the workspace
    #[arg(long, visible_alias = "all", help_heading = "Package Selection")]
    workspace: bool,
    /// Leave a package out
    #[arg(long, value_name = "SPEC", requires = "workspace", help_heading = "Package Selection")]
    exclude: Vec<String>,
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH", help_heading = "Package Selection")]
    manifest_path: Option<PathBuf>,

    /// Lint only the package's library
    #[arg(long, help_heading = "Target Selection")]
    lib: bool,
    /// Lint all binaries
    #[arg(long, help_heading = "Target Selection")]
    bins: bool,
    /// Lint only this binary
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    bin: Vec<String>,
    /// Lint all examples too, as programs of their own
    #[arg(long, help_heading = "Target Selection")]
    examples: bool,
    /// Lint this example too
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    example: Vec<String>,
    /// Lint the library, all binaries and all examples
    #[arg(long, help_heading = "Target Selection")]
    all_targets: bool,
    /// Accepted; tests are not the running service
    #[arg(long, help_heading = "Target Selection")]
    tests: bool,
    /// Accepted; benches are not the running service
    #[arg(long, help_heading = "Target Selection")]
    benches: bool,

    /// Features to activate, separated by spaces or commas
    #[arg(short = 'F', long, value_name = "FEATURES", help_heading = "Feature Selection")]
    #[arg(value_delimiter = ',')]
    features: Vec<String>,
    /// Activate all features
    #[arg(long, help_heading = "Feature Selection")]
    all_features: bool,
    /// Do not activate the `default` feature
    #[arg(long, help_heading = "Feature Selection")]
    no_default_features: bool,

    /// Threads to work with [default: one for each core]
    #[arg(long, value_name = "N", value_parser = threads)]
    threads: Option<usize>,

    #[command(flatten)]
    ignored: Ignored,
}

/// Options of `cargo check` that mean nothing where nothing is built.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Accepted as cargo's, Without Effect")]
struct Ignored {
    /// Nothing stops at the first finding
    #[arg(long, hide_short_help = true)]
    keep_going: bool,
    /// Nothing is built
    #[arg(long, value_name = "TRIPLE", hide_short_help = true)]
    target: Vec<String>,
    /// Nothing is built
    #[arg(long, value_name = "DIR", hide_short_help = true)]
    target_dir: Option<PathBuf>,
    /// Nothing is built
    #[arg(long, value_name = "NAME", hide_short_help = true)]
    profile: Option<String>,
    /// Nothing is built
    #[arg(short, long, hide_short_help = true)]
    release: bool,
    /// Cargo's configuration is not read
    #[arg(long, value_name = "KEY=VALUE|PATH", hide_short_help = true)]
    config: Vec<String>,
    /// Cargo.lock is never written
    #[arg(long, hide_short_help = true)]
    locked: bool,
    /// The network is never used
    #[arg(long, hide_short_help = true)]
    offline: bool,
    /// Both of the above
    #[arg(long, hide_short_help = true)]
    frozen: bool,
    /// See --threads
    #[arg(short, long, value_name = "N", allow_hyphen_values = true, hide_short_help = true)]
    jobs: Option<String>,
    /// No compiler is run
    #[arg(long, hide_short_help = true)]
    ignore_rust_version: bool,
    /// No compiler is run
    #[arg(short = 'Z', value_name = "FLAG", hide = true)]
    unstable: Vec<String>,
}

/// `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// Colours if the output is a terminal that has them
    Auto,
    /// Colours always
    Always,
    /// No colours
    Never,
}

/// `--message-format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A picture of each finding, with its proof, then a summary
    Human,
    /// A line for each finding
    Short,
    /// Cargo's JSON messages, for editors
    Json,
    /// The same, with colours in the rendered text
    JsonDiagnosticRenderedAnsi,
    /// One JSON document: findings, and what was covered and resolved
    Report,
}

/// `--format` of `map`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MapFormat {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// A graph for Graphviz
    Dot,
    /// A Mermaid flowchart
    Mermaid,
}

/// How the state map is printed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MapOutput {
    /// The format.
    pub(crate) format: MapFormat,
    /// `--color`, if given.
    pub(crate) color: Option<Color>,
    /// Whether to print every use with its path.
    pub(crate) verbose: bool,
}

/// `--message-format` of `list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// A table
    Human,
    /// A JSON object a line
    Json,
}

/// `--confidence`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Sureness {
    /// Every step of the proof is resolved
    High,
    /// One step may be known by its name only
    Medium,
    /// Guesses too
    Low,
}

/// How results are printed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Output {
    /// The format.
    pub(crate) format: Format,
    /// `--color`, if given.
    pub(crate) color: Option<Color>,
    /// Whether to leave out summary and notes.
    pub(crate) quiet: bool,
    /// How often `-v` was given.
    pub(crate) verbose: u8,
    /// Whether findings don't fail the run.
    pub(crate) exit_zero: bool,
}

/// What is to be told of the sources.
#[derive(Debug)]
pub(crate) enum Inspected {
    /// All names that lead somewhere.
    Names,
    /// All that could not be resolved.
    Unknown,
    /// What is known at a `FILE:LINE`.
    Place(String),
}

/// What the command line asks for.
#[derive(Debug)]
pub(crate) enum Order {
    /// Lint.
    Lint(Box<Settings>, Output),
    /// Print the state map.
    Map(Box<Settings>, Filter, MapOutput),
    /// Print what is known of the sources.
    Inspect(Box<Settings>, Inspected),
    /// Print the page of a lint.
    Explain(String),
    /// List the lints.
    List(ListFormat),
}

/// Reads the command line; `start` is the current folder.
///
/// # Errors
/// Usage errors, and the help and version texts, as clap has them.
pub(crate) fn parse(
    arguments: impl IntoIterator<Item = OsString>,
    start: PathBuf,
) -> Result<Order, clap::Error> {
    let mut command = Args::command().color(crate::terminal::for_clap());
    let matches = command.try_get_matches_from_mut(cleaned(arguments))?;
    let args = Args::from_arg_matches(&matches).map_err(|e| e.format(&mut command))?;
    match args.action {
        Some(Action::Inspect(inspect)) => {
            let InspectArgs { unknown, place, lint, .. } = *inspect;
            let what = match place {
                Some(place) => Inspected::Place(place),
                None if unknown => Inspected::Unknown,
                None => Inspected::Names,
            };
            return Ok(Order::Inspect(Box::new(lint.settings(start)), what));
        }
        Some(Action::Map(map)) => {
            let MapArgs { format, entry, cell, verbose, select } = *map;
            let output = MapOutput { format, color: select.color, verbose };
            let filter = Filter { entries: entry, cells: cell };
            return Ok(Order::Map(Box::new(select.settings(start)), filter, output));
        }
        Some(Action::Explain { lint }) => return Ok(Order::Explain(lint)),
        Some(Action::List { message_format }) => return Ok(Order::List(message_format)),
        None => {}
    }
    let (levels, deny_warnings) = levels(&matches)
        .map_err(|message| command.error(clap::error::ErrorKind::ValueValidation, message))?;
    let from_cargo = std::env::var("CARGO_BUILD_WARNINGS").is_ok_and(|value| value == "deny");
    let output = Output {
        format: args.lint.message_format,
        color: args.lint.select.color,
        quiet: args.lint.quiet,
        verbose: args.lint.verbose,
        exit_zero: args.lint.exit_zero,
    };
    let mut settings = args.lint.settings(start);
    settings.count_resolution = output.verbose > 0 || output.format == Format::Report;
    settings.levels = levels;
    settings.deny_warnings = deny_warnings.unwrap_or(from_cargo);
    Ok(Order::Lint(Box::new(settings), output))
}

/// The arguments without what cargo puts before them (`cargo-twelve-lint twelve-lint …`), and without the `--`
/// of people who are used to `cargo clippy -- -D warnings`.
fn cleaned(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|first| first == "twelve-lint") {
        arguments.remove(1);
    }
    if let Some(i) = arguments.iter().position(|a| a == "--") {
        arguments.remove(i);
    }
    arguments
}

fn threads(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(n) if n > 0 => Ok(n),
        _ => Err("expected a number above 0".to_owned()),
    }
}

/// The `-A`, `-W` and `-D` in the order in which they were given, as the last one wins; and what was said about
/// `warnings`, which is no lint.
fn levels(matches: &ArgMatches) -> Result<(Vec<LevelOverride>, Option<bool>), String> {
    let mut given: Vec<(usize, Level, &String)> = Vec::new();
    for (option, level) in [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)] {
        if let (Some(places), Some(names)) = (matches.indices_of(option), matches.get_many(option)) {
            given.extend(places.zip(names).map(|(place, name)| (place, level, name)));
        }
    }
    given.sort_by_key(|(place, ..)| *place);
    let mut overrides = Vec::new();
    let mut deny_warnings = None;
    for (_, level, name) in given {
        match (name.as_str(), level) {
            ("warnings", Level::Allow) => {
                return Err(
                    "`warnings` can be denied (-D) or left (-W); to silence lints, name them".to_owned()
                );
            }
            ("warnings", level) => deny_warnings = Some(level == Level::Deny),
            // As rustc, which takes both spellings on its command line.
            (name, level) => overrides.push(LevelOverride { name: name.replace('-', "_"), level }),
        }
    }
    Ok((overrides, deny_warnings))
}

impl LintArgs {
    /// What to lint; the levels are apart, since their order counts.
    fn settings(self, start: PathBuf) -> Settings {
        Settings {
            confidence: match self.confidence {
                Sureness::High => Confidence::High,
                Sureness::Medium => Confidence::Medium,
                Sureness::Low => Confidence::Low,
            },
            ..self.select.settings(start)
        }
    }
}

impl SelectArgs {
    fn settings(self, start: PathBuf) -> Settings {
        Settings {
            targets: self.targets(),
            features: self.features(),
            manifest_path: self.manifest_path,
            packages: self.package,
            workspace: self.workspace,
            exclude: self.exclude,
            stub_folders: self.stubs,
            threads: self.threads,
            ..Settings::new(start)
        }
    }

    fn targets(&self) -> TargetSelection {
        let some = self.lib || self.bins || !self.bin.is_empty();
        let all = self.all_targets || !some;
        TargetSelection {
            lib: self.lib || all,
            bins: selection(self.bins || all, &self.bin),
            examples: selection(self.examples || self.all_targets, &self.example),
        }
    }

    fn features(&self) -> FeatureSelection {
        let names = self.features.iter().flat_map(|f| f.split_whitespace()).map(str::to_owned);
        FeatureSelection {
            features: names.collect(),
            all: self.all_features,
            no_default: self.no_default_features,
        }
    }
}

fn selection(all: bool, named: &[String]) -> BinSelection {
    match (all, named) {
        (true, _) => BinSelection::All,
        (false, []) => BinSelection::None,
        (false, named) => BinSelection::Named(named.to_vec()),
    }
}

#[cfg(test)]
#[path = "args_tests.rs"]
mod tests;
