//! Channels of this process: who sends, who receives, and what comes of it.
//!
//! The two ends of a channel are two values, and often two cells. What tells that they belong together is the type of
//! what they carry, which seldom two channels of a service share.

use crate::uses::Uses;
use crate::work;
use twelve_trace::words::has_word;
use twelve_trace::{Act, ActUse, CellKind, EntryKind, Phase, StateMap};

/// What is known of the channel that a cell holds the sending end of.
pub(crate) struct Channel<'m> {
    map: &'m StateMap<'m>,
    /// Its sends while serving, those of the cell alone.
    sends: Vec<&'m ActUse>,
    /// The type of what it carries; `None` if that is not known.
    pub(crate) carries: Option<&'m str>,
}

/// What receives from a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Consumer {
    /// A loop or handler that changes things outside of the process or files: the entry point.
    Works(usize),
    /// Another entry point takes out what the first put in.
    Request(usize),
    /// What receives changes nothing outside of the process.
    Inside,
    /// Nothing that receives was found.
    Unknown,
}

impl<'m> Channel<'m> {
    /// The channel of a cell.
    pub(crate) fn of(uses: &Uses<'m>) -> Self {
        let is_write = |act: &&ActUse| uses.writes.iter().any(|w| overlap(w.place, act.place));
        let sends: Vec<&ActUse> =
            uses.map.acts.iter().filter(|a| a.act == Act::Send).filter(is_write).collect();
        let carries = sends.iter().find_map(|a| a.carries.as_deref());
        Self { map: uses.map, sends, carries }
    }

    /// Whether somebody who sends waits for what comes of it in the same call.
    pub(crate) fn is_answered(&self) -> bool {
        self.sends.iter().any(|send| send.answered)
    }

    /// Whether it carries no more than a sign: to stop, to wake up, to read the settings again.
    pub(crate) fn is_signal(&self) -> bool {
        let Some(carries) = self.carries else { return false };
        let sign = ["shutdown", "signal", "stop", "reload", "config", "configuration", "settings", "level"];
        // Of a name that holds nothing, whoever receives it finds elsewhere what is to be done.
        let names_only = self.sends.iter().any(|send| send.names_only);
        matches!(carries, "()" | "bool") || has_word(carries, &sign) || names_only
    }

    /// Whether it carries lines for a log or numbers for monitoring.
    pub(crate) fn is_telemetry(&self) -> bool {
        let words = ["log", "logs", "metric", "trace", "span", "telemetry"];
        self.carries.is_some_and(|c| has_word(c, &words))
    }

    /// Whether it travels in a message of another channel: where the answer is to go.
    pub(crate) fn is_reply(&self, uses: &Uses<'_>) -> bool {
        let CellKind::Field(field) = uses.cell.kind else { return false };
        let holder = self.map.program.def(field.adt).name;
        self.map.acts.iter().any(|a| a.carries.as_deref().is_some_and(|c| c == holder.as_str()))
    }

    /// What receives: whatever does most.
    pub(crate) fn consumer(&self) -> Consumer {
        let Some(carries) = self.carries else { return Consumer::Unknown };
        let same = |a: &&ActUse| a.act == Act::Receive && a.carries.as_deref() == Some(carries);
        let mut found = Consumer::Unknown;
        for receive in self.map.acts.iter().filter(same) {
            if !matches!(receive.phase, Phase::Serving | Phase::Background | Phase::Startup) {
                continue;
            }
            let loops = self.map.entries.iter().enumerate().filter(|(index, entry)| {
                entry.kind == EntryKind::Job
                    && (entry.function == receive.function
                        || receive.loops.contains(&entry.function)
                        || receive.entries.contains(index))
            });
            for (index, entry) in loops {
                let works = work::changes(&entry.work).iter().any(|e| e.certain)
                    || work::leaves_files(self.map, index);
                if works {
                    return Consumer::Works(index);
                }
                found = Consumer::Inside;
            }
            let request = receive.entries.iter().find(|i| {
                self.map.entries.get(**i).is_some_and(|e| e.kind == EntryKind::Request)
                    && !self.sends.iter().any(|send| send.entries.contains(i))
            });
            if let Some(request) = request {
                return Consumer::Request(*request);
            }
            if found == Consumer::Unknown && self.runs_beside(receive) {
                found = Consumer::Inside;
            }
        }
        found
    }

    /// A task that receives and does nothing outside of the process.
    fn runs_beside(&self, receive: &ActUse) -> bool {
        let mut tasks = self.map.tasks.iter().filter(|t| t.function == receive.function);
        tasks.any(|t| !work::changes(&t.work).iter().any(|e| e.certain))
    }
}

fn overlap(a: twelve_source::Place, b: twelve_source::Place) -> bool {
    a.file == b.file && a.range.start < b.range.end && b.range.start < a.range.end
}
