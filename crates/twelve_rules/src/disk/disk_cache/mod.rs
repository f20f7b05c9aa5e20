//! Caches on local disk.

use crate::lasting::{LastingFile, lasting_files};
use crate::made::made;
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{FileOp, Medium, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "disk_cache",
    group: "disk",
    level: Level::Warn,
    since: "0.1.0",
    summary: "a cache on local disk that later calls consult",
    docs: include_str!("lint.md"),
    specificity: 15,
    check,
};

const HELP: &str = "keep what all copies may use in a shared cache with a time to live (Redis by `redis` or \
                    `deadpool-redis`) or in object storage (`object_store`); what one process may forget at any moment \
                    stays in memory with a bound and a time to live (`moka`)";

fn check(map: &StateMap<'_>, out: &mut Findings) {
    for cache in made(map, Resource::Cache).filter(|cache| cache.resource.medium == Medium::Disk) {
        let (name, location) = (cache.name(), cache.location());
        out.add(
            Fact::Resource(cache.index),
            Finding {
                lint: LINT.name,
                level: cache.level(LINT.level),
                confidence: cache.confidence(),
                message: format!(
                    "a cache lies on the local disk{location}: `{name}` opens it {}",
                    cache.by_whom()
                ),
                primary: cache.primary("what is kept here is seen by this copy alone".to_owned()),
                secondary: Vec::new(),
                witness: cache.witness(format!("`{name}` opens the cache")),
                note: "what one copy has put in, or thrown out, the others do not know: they go on with what their own \
                       disk says, and a new container starts with an empty one"
                    .to_owned(),
                help: HELP.to_owned(),
                item: cache.item(),
            },
        );
    }
    for file in lasting_files(map).into_iter().filter(|file| is_look_aside(map, file)) {
        let (writers, location) = (file.writers(), file.location());
        out.add(
            Fact::File(file.index),
            Finding {
                lint: LINT.name,
                // Who does not find it makes it again.
                level: Level::Allow,
                confidence: file.confidence(),
                message: format!(
                    "a cache file{location} is written on the local disk by {writers}, which looks for it first: each \
                     copy makes its own"
                ),
                primary: file.primary("put into a cache on the local disk"),
                secondary: file.secondary(),
                witness: file.witness(),
                note: "a pure look-aside may vanish at any moment and hurts nobody but the one who waits; it does harm \
                       where what was cached can change, since other copies go on with their own"
                    .to_owned(),
                help: HELP.to_owned(),
                item: file.item(),
            },
        );
    }
}

/// Whether a file is called a cache and those who write it look for it first.
fn is_look_aside(map: &StateMap<'_>, file: &LastingFile<'_>) -> bool {
    let by_writer = |entries: &[usize]| entries.iter().any(|e| file.write.entries.contains(e));
    let looks = map.files.iter().any(|read| {
        read.op == FileOp::Read
            && read.phase == file.write.phase
            && read.path.says("cache")
            && by_writer(&read.entries)
    });
    looks && !file.is_upload() && file.says("cache")
}
