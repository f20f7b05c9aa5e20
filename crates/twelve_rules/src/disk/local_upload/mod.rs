//! Uploads that end in a file on the local disk.

use crate::lasting::lasting_files;
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::StateMap;

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "local_upload",
    group: "disk",
    level: Level::Deny,
    since: "0.1.0",
    summary: "an upload that ends in a file on local disk",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for file in lasting_files(map).into_iter().filter(|f| f.is_upload()) {
        let (writers, readers, location) = (file.writers(), file.readers(), file.location());
        let of = if writers.is_empty() { "a request".to_owned() } else { writers };
        let mut message = format!("the body of {of} ends in a file{location} on the local disk");
        if !readers.is_empty() {
            message.push_str(&format!(" and is read by {readers}"));
        }
        out.add(
            Fact::File(file.index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: file.confidence(),
                message,
                primary: file.primary("what the visitor sent is kept here"),
                secondary: file.secondary(),
                witness: file.witness(),
                note: "the upload exists at one copy only: requests for it that reach another copy fail, and it is \
                       gone when this container is replaced"
                    .to_owned(),
                help: "stream the body to object storage (`object_store`, or `aws-sdk-s3` with a presigned `PUT` so \
                       that the service never holds it) and keep its key in the database"
                    .to_owned(),
                item: file.item(),
            },
        );
    }
}
