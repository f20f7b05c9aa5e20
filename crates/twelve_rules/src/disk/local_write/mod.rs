//! Files that a call leaves on the local disk.

mod stores;

use crate::lasting::{lasting_files, participle};
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::StateMap;

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "local_write",
    group: "disk",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a file that a request writes to local disk and leaves there",
    docs: include_str!("lint.md"),
    specificity: 10,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    stores::check(map, out);
    for file in lasting_files(map) {
        let read = file.reader().is_some();
        let (writers, readers, location) = (file.writers(), file.readers(), file.location());
        let done = participle(file.write.op);
        let by = if writers.is_empty() { "while serving".to_owned() } else { format!("by {writers}") };
        let message = match (read, readers.as_str()) {
            (false, _) => format!("a file{location} is {done} {by} and stays on the local disk"),
            (true, "") => format!("a file{location} is {done} on the local disk {by} and read back later"),
            (true, readers) => {
                format!("a file{location} is {done} on the local disk {by} and read by {readers}")
            }
        };
        let note = if read {
            "the file is there for one copy only: another copy that is asked for it finds nothing or an older one, \
             and a new container starts without it"
        } else if file.write.path.temp_dir {
            "nothing removes the temporary file when the call ends: it fills the disk of one copy, no other copy \
             can see it, and a new container starts without it"
        } else {
            "whoever needs the file later must come to the very copy that wrote it, and a new container starts \
             without it"
        };
        let help = if file.write.path.temp_dir && !read {
            "use a handle that removes the file when it is dropped (`tempfile::NamedTempFile`, `tempfile::TempDir`), \
             or put what must last into object storage (`object_store`, `aws-sdk-s3`)"
        } else {
            "put files that must last into object storage (`object_store`, `aws-sdk-s3`) and records into a database \
             (`sqlx`); for scratch space use `tempfile`, whose handles remove the file when they are dropped"
        };
        // One that a timer writes for requests to read can mostly be made again by every copy.
        let level = if read && !file.is_background() { Level::Deny } else { LINT.level };
        out.add(
            Fact::File(file.index),
            Finding {
                lint: LINT.name,
                level,
                confidence: file.confidence(),
                message,
                primary: file.primary(&format!("{done} here, and not removed in the same call")),
                secondary: file.secondary(),
                witness: file.witness(),
                note: note.to_owned(),
                help: help.to_owned(),
                item: file.item(),
            },
        );
    }
}
