//! What the terminal can show: colours, width, characters.

use crate::args::Color;
use std::io::IsTerminal;

/// The width where there is no terminal to ask: a line of rustfmt's default width fits.
const WIDTH: usize = 100;

/// Whether to colour what goes to `stream`: `--color`, else `CARGO_TERM_COLOR`, else what the terminal and
/// `NO_COLOR`, `CLICOLOR` and the like say.
pub(crate) fn colored(given: Option<Color>, stream: &impl anstream::stream::RawStream) -> bool {
    match given.or_else(from_cargo).unwrap_or(Color::Auto) {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => anstream::AutoStream::choice(stream) != anstream::ColorChoice::Never,
    }
}

/// The same choice for clap, which writes help and usage errors.
pub(crate) fn for_clap() -> clap::ColorChoice {
    match from_cargo() {
        Some(Color::Always) => clap::ColorChoice::Always,
        Some(Color::Never) => clap::ColorChoice::Never,
        Some(Color::Auto) | None => clap::ColorChoice::Auto,
    }
}

fn from_cargo() -> Option<Color> {
    let value = std::env::var("CARGO_TERM_COLOR").ok()?;
    <Color as clap::ValueEnum>::from_str(&value, true).ok()
}

/// The columns that standard output has.
pub(crate) fn width() -> usize {
    match terminal_size::terminal_size_of(std::io::stdout()) {
        Some((width, _)) => usize::from(width.0).clamp(40, 140),
        None => WIDTH,
    }
}

/// Whether standard output shows more than ASCII; what is no terminal is taken to.
pub(crate) fn unicode() -> bool {
    if !std::io::stdout().is_terminal() {
        return true;
    }
    if std::env::var("TERM").is_ok_and(|term| term == "linux") {
        return false;
    }
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
    !matches!(locale.as_deref(), Some("C" | "POSIX"))
}
