use super::*;
use clap::error::ErrorKind;

fn order(line: &str) -> Result<Order, clap::Error> {
    parse(line.split(' ').map(OsString::from), PathBuf::from("/w"))
}

fn settings(line: &str) -> Settings {
    match order(line).unwrap() {
        Order::Lint(settings, _) => *settings,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_command_is_sound() {
    Args::command().debug_assert();
}

#[test]
fn cargo_and_direct_invocations_are_the_same() {
    for line in ["cargo-twelve-lint twelve-lint -p a", "cargo-twelve-lint -p a", "cargo-twelve-lint -p a --"]
    {
        assert_eq!(settings(line).packages, ["a"]);
    }
    assert_eq!(order("x twelve-lint --help").unwrap_err().kind(), ErrorKind::DisplayHelp);
}

#[test]
fn what_rust_analyzer_passes_is_accepted() {
    let line = "cargo-twelve-lint twelve-lint --workspace --message-format=json-diagnostic-rendered-ansi \
                --manifest-path /w/Cargo.toml --keep-going --all-targets --features a,b --target-dir /t \
                --target x86_64-unknown-linux-gnu --config build.jobs=1 --profile dev -j -2 --locked \
                --offline --frozen --release --ignore-rust-version --tests --benches";
    let Order::Lint(settings, output) = order(line).unwrap() else { panic!("not lint") };
    assert_eq!(output.format, Format::JsonDiagnosticRenderedAnsi);
    assert_eq!(settings.features.features, ["a", "b"]);
    assert!(matches!(settings.targets.examples, BinSelection::All) && settings.workspace);
}

#[test]
fn the_order_of_levels_is_kept() {
    let settings = settings("x -D a -A twelve::b -W a-c -Dd --allow=e -D warnings");
    let levels: Vec<_> = settings.levels.iter().map(|l| (l.name.as_str(), l.level)).collect();
    let want = [
        ("a", Level::Deny),
        ("twelve::b", Level::Allow),
        ("a_c", Level::Warn),
        ("d", Level::Deny),
        ("e", Level::Allow),
    ];
    assert_eq!(levels, want);
    assert!(settings.deny_warnings);
    assert!(!super::tests::settings("x -- -D warnings -W warnings").deny_warnings);
    assert_eq!(order("x -A warnings").unwrap_err().kind(), ErrorKind::ValueValidation);
}

#[test]
fn targets_are_selected_as_cargo_does() {
    let of = |line: &str| {
        let t = settings(line).targets;
        let show = |s: &BinSelection| match s {
            BinSelection::All => "all".to_owned(),
            BinSelection::None => "none".to_owned(),
            BinSelection::Named(names) => names.join("+"),
        };
        format!("{} {} {}", t.lib, show(&t.bins), show(&t.examples))
    };
    assert_eq!(of("x -q"), "true all none");
    assert_eq!(of("x --lib"), "true none none");
    assert_eq!(of("x --bins"), "false all none");
    assert_eq!(of("x --bin a --bin b"), "false a+b none");
    assert_eq!(of("x --examples"), "true all all");
    assert_eq!(of("x --lib --example e"), "true none e");
    assert_eq!(of("x --all-targets --lib"), "true all all");
    assert_eq!(of("x --tests --benches"), "true all none");
}

#[test]
fn features_are_split_at_spaces_and_commas() {
    let arguments = ["x", "--features", "a b,c", "-F", "d"].map(OsString::from);
    let Order::Lint(settings, _) = parse(arguments, PathBuf::new()).unwrap() else { panic!("not lint") };
    assert_eq!(settings.features.features, ["a", "b", "c", "d"]);
}

#[test]
fn bad_arguments_exit_with_two() {
    for line in ["x --exclude a", "x --threads 0", "x -q -v", "x --no-such", "x explain", "x -p a list"] {
        let error = order(line).unwrap_err();
        assert_eq!((error.exit_code(), error.use_stderr()), (2, true), "{line}");
    }
}

#[test]
fn help_fits_eighty_columns() {
    let help = Args::command().term_width(80).render_long_help().to_string();
    let wide: Vec<_> = help.lines().filter(|l| l.chars().count() > 80).collect();
    assert!(wide.is_empty(), "{wide:#?}");
}
