//! Keys that each process makes for itself.

use crate::made::acts;
use crate::{Fact, Findings, Lint};
use twelve_diagnostics::{Finding, Level};
use twelve_source::Place;
use twelve_trace::{Act, ActUse, Medium, Phase, Resource, StateMap};

/// See `lint.md`.
pub(crate) static LINT: Lint = Lint {
    name: "ephemeral_key",
    group: "memory",
    level: Level::Deny,
    since: "0.1.0",
    summary: "a signing or encryption key that each process makes for itself",
    docs: include_str!("lint.md"),
    specificity: 20,
    check,
};

fn check(map: &StateMap<'_>, out: &mut Findings) {
    // Whether a library's key lasts, and where, its callers decide.
    if map.library {
        return;
    }
    // One that a request makes is for that request, or is stored with what it is for: an account, a feed. So is one that
    // start-up makes by the same code.
    let of_requests: Vec<Place> = acts(map, Act::GenerateKey)
        .filter(|a| a.act.phase == Phase::Serving && !a.act.once)
        .map(|a| a.act.place)
        .collect();
    let stores_here =
        map.resources.iter().any(|r| r.what == Resource::Storage && r.medium == Medium::Disk && !r.opted_in);
    let lasts = |a: &ActUse| {
        let made_once = a.phase == Phase::Startup || (a.phase == Phase::Serving && a.once);
        // The first of all copies puts it where the others find it, unless what the service stores is on its own disk.
        made_once && (!a.stored || stores_here) && !of_requests.contains(&a.place)
    };
    for key in acts(map, Act::GenerateKey).filter(|a| lasts(a.act)) {
        let (name, function) = (key.name(), map.program.path_of(key.act.function));
        out.add(
            Fact::Act(key.index),
            Finding {
                lint: LINT.name,
                level: LINT.level,
                confidence: key.confidence(),
                message: format!("each process makes a key of its own: `{name}` in `{function}`"),
                primary: key.primary("a new random key at every start".to_owned()),
                secondary: Vec::new(),
                witness: key.witness(format!("`{name}` makes the key")),
                note: "what one copy signs or encrypts with it, such as a cookie or token, is rejected by every \
                       other copy, and by the same one after a restart or deploy"
                    .to_owned(),
                help: "read the key from the configuration that all copies get (an environment variable, a secret \
                       store) and refuse to start without it"
                    .to_owned(),
                item: key.item(),
            },
        );
    }
}
