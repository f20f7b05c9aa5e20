//! What a cell holds, as far as it changes the consequences and the advice.

use crate::phrase;
use crate::uses::Uses;
use twelve_trace::{Collection, Nature, Purpose, is_integer};

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A number that is given out: the next order's.
    Sequence,
    /// A number that is counted up and looked at.
    Count,
    /// A switch.
    Flag,
    /// Entries by key.
    Map,
    /// A collection without keys.
    List,
    /// Anything else.
    Value,
}

impl Subject {
    /// What a cell holds, by its type first and its uses second.
    pub(crate) fn of(uses: &Uses<'_>) -> Self {
        let cell = uses.cell;
        if let Some(contents) = &cell.contents {
            return match contents.collection {
                Collection::Map => Self::Map,
                Collection::Set | Collection::List => Self::List,
            };
        }
        match cell.nature {
            Some(Nature::Flag) => Self::Flag,
            _ if cell.purpose == Purpose::Sequence => Self::Sequence,
            Some(Nature::Counter) => Self::Count,
            _ if is_integer(&cell.ty_text) && uses.writes.iter().any(|e| e.by == "+=") => Self::Count,
            _ => Self::Value,
        }
    }

    /// What is done to it and where it is kept, as what a message says of the cell.
    pub(crate) fn predicate(self, uses: &Uses<'_>) -> String {
        let writers = phrase::entries(uses.map, &uses.writers());
        if self == Self::Sequence && uses.reads.is_empty() && !writers.is_empty() {
            return format!("hands out numbers to {writers}, counted in the memory of one process");
        }
        format!("{}, in the memory of one process", phrase::done_by(uses))
    }

    /// What goes wrong with a second copy and after a restart.
    pub(crate) fn note(self, uses: &Uses<'_>) -> String {
        let name = phrase::name_of(uses.cell);
        let (writer, reader) = (uses.proof.entries.first(), uses.reader());
        let label = |index: Option<&usize>| index.map(|i| phrase::entries(uses.map, &[*i]));
        let writers = label(writer).unwrap_or_else(|| "the write".to_owned());
        let readers = match label(reader.as_ref()) {
            Some(same) if same == writers => format!("the next {same}"),
            Some(other) => other,
            None => "a read".to_owned(),
        };
        match self {
            Self::Sequence => format!(
                "two copies count {name} apart, so both give out the same numbers; a restart begins again at the \
                 initial value"
            ),
            Self::Count => format!(
                "each copy counts in its own {name}, so the answer depends on which copy gives it; a restart \
                 begins again at the initial value"
            ),
            Self::Flag => format!(
                "{name} changes only in the copy that {writers} reached: the others go on as before, and a restart \
                 forgets it"
            ),
            Self::Map | Self::List if uses.reads.is_empty() => {
                format!("every copy has its own {name}, and a restart loses what {writers} put there")
            }
            Self::Map | Self::List => format!(
                "what {writers} puts into {name} of one copy is missing when {readers} is answered by another; a \
                 restart loses it all"
            ),
            Self::Value => format!(
                "only the copy that {writers} reached has the new {name}: the others keep the old one, and a \
                 restart forgets it"
            ),
        }
    }

    /// What to use instead.
    pub(crate) fn help(self) -> &'static str {
        match self {
            Self::Sequence => {
                "let a backing service number things: a sequence or identity column in Postgres (`sqlx`), `INCR` in \
                 Redis (`redis`), or ids that need no counter (`uuid` version 7)"
            }
            Self::Count => {
                "count in a backing service: `INCR` in Redis (`redis`, `deadpool-redis`) or a column in Postgres \
                 (`sqlx`); a number for dashboards only is a metric (`metrics` with `metrics-exporter-prometheus`)"
            }
            Self::Flag => {
                "keep the switch where every copy looks: a row in Postgres (`sqlx`), a key in Redis (`redis`), or \
                 configuration that a deploy changes"
            }
            Self::Map => {
                "keep it in a backing service: a table in Postgres (`sqlx`) for what must last, a hash in Redis \
                 (`redis`, `deadpool-redis`) for what may expire"
            }
            Self::List => {
                "keep it in a backing service: a table in Postgres (`sqlx`), or a list, set or stream in Redis \
                 (`redis`, `deadpool-redis`)"
            }
            Self::Value => {
                "keep it in a backing service that every copy asks: a row in Postgres (`sqlx`) or a key in Redis \
                 (`redis`, `deadpool-redis`)"
            }
        }
    }
}
