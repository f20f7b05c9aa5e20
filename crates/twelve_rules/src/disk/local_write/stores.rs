//! Object stores whose objects are local files.

use super::LINT;
use crate::made::made;
use crate::{Fact, Findings};
use twelve_diagnostics::{Finding, Level};
use twelve_trace::{Medium, Resource, StateMap};

/// Reported where the store is made: what is put into it goes through a trait that knows no disk.
pub(super) fn check(map: &StateMap<'_>, out: &mut Findings) {
    for store in made(map, Resource::Storage).filter(|store| store.resource.medium == Medium::Disk) {
        let (name, location) = (store.name(), store.location());
        let instead =
            store.resource.instead.as_deref().unwrap_or("object storage (`object_store`, `aws-sdk-s3`)");
        out.add(
            Fact::Resource(store.index),
            Finding {
                lint: LINT.name,
                // A store is there to be read from later.
                level: store.level(Level::Deny),
                confidence: store.confidence(),
                message: format!(
                    "the service's files are stored on the local disk{location}: `{name}` opens the store {}",
                    store.by_whom()
                ),
                primary: store.primary("what is put into this store stays on this machine".to_owned()),
                secondary: Vec::new(),
                witness: store.witness(format!("`{name}` opens the store")),
                note: "another copy that is asked for an object finds nothing or an older one, and a new container \
                       starts with an empty store"
                    .to_owned(),
                help: format!("keep objects in a store that every copy reaches, through the same interface: {instead}"),
                item: store.item(),
            },
        );
    }
}
