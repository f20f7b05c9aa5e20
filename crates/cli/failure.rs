//! What is said when the tool could not do its work.

use crate::terminal::colored;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use twelve_report::shown;

const ISSUES: &str = "https://github.com/cargo-twelve-lint/cargo-twelve-lint/issues";

/// Writes an error with its causes, and what to do about it, to standard error.
pub(crate) fn explain(error: &dyn Error, help: Option<&str>, color: Option<crate::args::Color>) {
    let (red, cyan, plain) =
        if colored(color, &std::io::stderr()) { ("\x1b[1;31m", "\x1b[36m", "\x1b[0m") } else { ("", "", "") };
    let mut text = format!("{red}error{plain}: {}\n", shown(&error.to_string(), true));
    let mut cause = error.source();
    if cause.is_some() {
        text.push_str("\nCaused by:\n");
    }
    while let Some(error) = cause {
        for line in shown(&error.to_string(), true).lines() {
            let _ = writeln!(text, "  {line}");
        }
        cause = error.source();
    }
    if let Some(help) = help {
        let _ = writeln!(text, "\n{cyan}help{plain}: {}", shown(help, true));
    }
    note(&text);
}

/// Writes to standard error; that it is closed is no reason to fail.
pub(crate) fn note(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Makes every panic say that it is a bug of ours, and where to report it.
pub(crate) fn name_panics_bugs() {
    std::panic::set_hook(Box::new(|info| {
        let what = info.payload_as_str().unwrap_or("no message");
        let place = info.location().map(|l| format!(" at {}:{}", l.file(), l.line())).unwrap_or_default();
        let mut text = format!("error: internal error{place}: {}\n\n", shown(what, true));
        let _ = writeln!(text, "This is a bug in cargo-twelve-lint {}.", env!("CARGO_PKG_VERSION"));
        let _ = writeln!(text, "help: please report it, with the lines above, at {ISSUES}");
        if std::env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0") {
            let _ = writeln!(text, "\n{}", std::backtrace::Backtrace::force_capture());
        }
        note(&text);
    }));
}
