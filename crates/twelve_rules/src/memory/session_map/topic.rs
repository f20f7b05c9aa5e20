//! What a message says of each topic.

use twelve_trace::Topic;

/// What is kept, with the verb.
pub(super) fn what(topic: Topic) -> &'static str {
    match topic {
        Topic::Session => "visitors' sessions are kept",
        Topic::Token => "tokens given to visitors are kept",
        Topic::Login => "visitors' logins are kept",
        Topic::Cart => "visitors' carts are kept",
        Topic::Once => "one-time codes and challenges are kept",
        Topic::Presence => "what belongs to single users is kept",
    }
}

/// What goes wrong with a second copy and after a restart.
pub(super) fn note(topic: Topic) -> String {
    let text = match topic {
        Topic::Session => {
            "a visitor who logged in at one copy is a stranger to every other, and a deploy or restart ends all \
             sessions"
        }
        Topic::Token => {
            "a token that one copy gave out (or revoked) is not known to the others, and a restart forgets them \
             all"
        }
        Topic::Login => {
            "a login that begins at one copy fails when its next step is answered by another, and a restart ends \
             what has begun"
        }
        Topic::Cart => {
            "a visitor's cart is empty whenever another copy answers, and a deploy or restart empties all carts"
        }
        Topic::Once => {
            "what one copy hands out is rejected, or accepted a second time, by the others; a restart forgets \
             what was handed out"
        }
        Topic::Presence => {
            "each copy knows only the users whom it served, so what a user sees depends on which copy answers; a \
             restart forgets all of them"
        }
    };
    text.to_owned()
}

/// What to use instead.
pub(super) fn help(topic: Topic) -> &'static str {
    match topic {
        Topic::Session => {
            "keep sessions in a backing service with the framework's own layer: `tower-sessions` with \
             `tower-sessions-redis-store` or `tower-sessions-sqlx-store`, `actix-session` with its Redis store"
        }
        Topic::Token => {
            "keep tokens with their expiry in Redis (`redis`, `deadpool-redis`) or Postgres (`sqlx`), or give out \
             signed ones that need no memory (`jsonwebtoken`)"
        }
        Topic::Login => {
            "keep the state of a login in the session in Redis (`tower-sessions-redis-store`, `actix-session` \
             with its Redis store), or in a signed cookie"
        }
        Topic::Cart => {
            "keep carts in Postgres (`sqlx`) by the visitor's id, or in Redis (`redis`, `deadpool-redis`) with a \
             time to live"
        }
        Topic::Once => {
            "keep it in Redis with a time to live (`SET .. EX`, then `GETDEL`, by `redis` or `deadpool-redis`), or \
             put a signed copy into the visitor's cookie"
        }
        Topic::Presence => {
            "keep it by user id in Redis (`redis`, `deadpool-redis`) with a time to live, or in Postgres (`sqlx`)"
        }
    }
}
