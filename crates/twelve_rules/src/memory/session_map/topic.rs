//! What of a visitor a map holds: told by the names in its types, by what it is asked for, then by its own name.

use crate::subject::is_connection;
use crate::uses::Uses;
use crate::words::{has_word, is_one_of, words};

/// What of a visitor a map holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// Sessions, and whatever a cookie leads to.
    Session,
    /// Tokens that were given out.
    Token,
    /// Logins that have begun.
    Login,
    /// Shopping carts.
    Cart,
    /// Codes and numbers that are good once: one-time passwords, nonces, CSRF tokens, challenges.
    Once,
    /// Who is there.
    Presence,
}

/// Words and what they tell, the most telling first: a `csrf_token` is good once, a `session_token` is a session.
const VOCABULARY: &[(&[&str], Topic)] = &[
    (&["cart", "basket"], Topic::Cart),
    (
        &["otp", "totp", "nonce", "csrf", "xsrf", "verification", "challenge", "captcha", "passcode", "pkce"],
        Topic::Once,
    ),
    (&["session", "sessionid", "sid", "cookie"], Topic::Session),
    (&["login", "signin", "logged", "auth", "oauth", "oauth2", "oidc", "authentication"], Topic::Login),
    (&["token", "jwt"], Topic::Token),
    (&["visitor"], Topic::Presence),
];

/// Words that turn one of the above into something else: keys that tokens are verified with, numbers that are
/// counted, providers that are configured.
const OTHERWISE: &[&str] = &[
    "count",
    "counter",
    "counts",
    "usage",
    "bucket",
    "budget",
    "limit",
    "quota",
    "key",
    "keys",
    "jwk",
    "jwks",
    "kid",
    "decoding",
    "encoding",
    "verifier",
    "validator",
    "issuer",
    "provider",
    "config",
    "settings",
    "policy",
    "setting",
    "stat",
    "stats",
    "metric",
    "price",
    "cost",
];

/// Ids of people.
const PERSON_IDS: &[&[&str]] = &[
    &["user", "id"],
    &["userid"],
    &["uid"],
    &["account", "id"],
    &["customer", "id"],
    &["visitor", "id"],
    &["player", "id"],
    &["guest", "id"],
];

impl Topic {
    /// The topic of a collection, if it is about visitors.
    pub(super) fn of(uses: &Uses<'_>) -> Option<Self> {
        let contents = uses.cell.contents.as_ref()?;
        if contents.value_names.iter().chain(&contents.key_names).any(|n| is_connection(n)) {
            return None;
        }
        let keys = uses.writes.iter().flat_map(|e| &e.key_names).map(String::as_str);
        let types = contents.key_names.iter().chain(&contents.value_names).map(String::as_str);
        let own = uses.cell.name.as_str();
        if has_word(own, OTHERWISE) {
            return None;
        }
        let named = types.chain(keys.clone()).chain([own]).find_map(Self::named);
        named.or_else(|| {
            let by_person = contents.key_names.iter().map(String::as_str).chain(keys).any(is_person_id);
            // A map from the id to the whole user is a table of users, which another lint tells of.
            let is_table = contents.value_names.iter().any(|n| has_word(n, &["user", "account", "customer"]));
            (by_person && !is_table).then_some(Self::Presence)
        })
    }

    fn named(name: &str) -> Option<Self> {
        let words = words(name);
        if words.iter().any(|w| is_one_of(w, OTHERWISE)) {
            return None;
        }
        let entry = VOCABULARY.iter().find(|(list, _)| words.iter().any(|w| is_one_of(w, list)));
        entry.map(|(_, topic)| *topic)
    }

    /// What is kept, with the verb.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Session => "visitors' sessions are kept",
            Self::Token => "tokens given to visitors are kept",
            Self::Login => "visitors' logins are kept",
            Self::Cart => "visitors' carts are kept",
            Self::Once => "one-time codes and challenges are kept",
            Self::Presence => "what belongs to single users is kept",
        }
    }

    /// What goes wrong with a second copy and after a restart.
    pub(super) fn note(self) -> String {
        let text = match self {
            Self::Session => {
                "a visitor who logged in at one copy is a stranger to every other, and a deploy or restart ends all \
                 sessions"
            }
            Self::Token => {
                "a token that one copy gave out (or revoked) is not known to the others, and a restart forgets them \
                 all"
            }
            Self::Login => {
                "a login that begins at one copy fails when its next step is answered by another, and a restart ends \
                 what has begun"
            }
            Self::Cart => {
                "a visitor's cart is empty whenever another copy answers, and a deploy or restart empties all carts"
            }
            Self::Once => {
                "what one copy hands out is rejected, or accepted a second time, by the others; a restart forgets \
                 what was handed out"
            }
            Self::Presence => {
                "each copy knows only the users whom it served, so what a user sees depends on which copy answers; a \
                 restart forgets all of them"
            }
        };
        text.to_owned()
    }

    /// What to use instead.
    pub(super) fn help(self) -> &'static str {
        match self {
            Self::Session => {
                "keep sessions in a backing service with the framework's own layer: `tower-sessions` with \
                 `tower-sessions-redis-store` or `tower-sessions-sqlx-store`, `actix-session` with its Redis store"
            }
            Self::Token => {
                "keep tokens with their expiry in Redis (`redis`, `deadpool-redis`) or Postgres (`sqlx`), or give out \
                 signed ones that need no memory (`jsonwebtoken`)"
            }
            Self::Login => {
                "keep the state of a login in the session in Redis (`tower-sessions-redis-store`, `actix-session` \
                 with its Redis store), or in a signed cookie"
            }
            Self::Cart => {
                "keep carts in Postgres (`sqlx`) by the visitor's id, or in Redis (`redis`, `deadpool-redis`) with a \
                 time to live"
            }
            Self::Once => {
                "keep it in Redis with a time to live (`SET .. EX`, then `GETDEL`, by `redis` or `deadpool-redis`), or \
                 put a signed copy into the visitor's cookie"
            }
            Self::Presence => {
                "keep it by user id in Redis (`redis`, `deadpool-redis`) with a time to live, or in Postgres (`sqlx`)"
            }
        }
    }
}

fn is_person_id(name: &str) -> bool {
    let words = words(name);
    PERSON_IDS.iter().any(|id| id.iter().all(|w| words.iter().any(|x| x == w)))
}
