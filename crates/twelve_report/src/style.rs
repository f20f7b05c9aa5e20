//! The few colours that are used, in one place.

use anstyle::{AnsiColor, Style};
use std::fmt;
use twelve_diagnostics::Level;

/// What a piece of text is, which decides its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Of an error.
    Error,
    /// Of a warning.
    Warning,
    /// The word before a paragraph of advice.
    Heading,
    /// A file name, an address.
    Location,
    /// What can be overlooked.
    Quiet,
}

impl Role {
    pub(crate) fn of(level: Level) -> Self {
        if level == Level::Deny { Self::Error } else { Self::Warning }
    }

    fn style(self) -> Style {
        match self {
            Self::Error => AnsiColor::Red.on_default().bold(),
            Self::Warning => AnsiColor::Yellow.on_default().bold(),
            Self::Heading => AnsiColor::Cyan.on_default(),
            Self::Location => AnsiColor::Cyan.on_default(),
            Self::Quiet => Style::new().dimmed(),
        }
    }
}

/// `error` or `warning`, as rustc calls the levels.
pub(crate) fn level_word(level: Level) -> &'static str {
    if level == Level::Deny { "error" } else { "warning" }
}

/// Text that prints itself in its colour, or plainly.
pub(crate) struct Painted<T>(Option<Style>, T);

impl<T: fmt::Display> fmt::Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(style) => write!(f, "{style}{}{style:#}", self.1),
            None => write!(f, "{}", self.1),
        }
    }
}

/// `text` in the colour of `role`, if there are colours.
pub(crate) fn paint<T: fmt::Display>(color: bool, role: Role, text: T) -> Painted<T> {
    Painted(color.then(|| role.style()), text)
}
