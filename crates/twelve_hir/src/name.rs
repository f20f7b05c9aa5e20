//! Interned names.

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::RefCell;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{LazyLock, Mutex, PoisonError};

/// An interned identifier: copied freely, compared and hashed by address, ordered by its text.
///
/// A process keeps every name that it ever saw. A program has few distinct ones (a million lines have some
/// fifty thousand), and in exchange no stage needs a table at hand to print or compare a name.
///
/// A raw identifier is interned without its `r#`.
#[derive(Clone, Copy)]
pub struct Name(&'static str);

/// A letter that nobody writes in Rust, and that may stand in an identifier: what names made by the expansion of
/// a macro are marked with. See [`Name::plain`] and [`Name::as_crate`].
pub const MARK: char = 'ǃ';

const SHARDS: usize = 64;
/// How many names a thread remembers.
const RECENT: usize = 4096;

thread_local! {
    static RECENTLY: RefCell<Vec<Option<Name>>> = const { RefCell::new(Vec::new()) };
}

static INTERNED: LazyLock<[Mutex<FxHashSet<&'static str>>; SHARDS]> =
    LazyLock::new(|| std::array::from_fn(|_| Mutex::new(FxHashSet::default())));

impl Name {
    /// The name with this text.
    pub fn new(text: &str) -> Self {
        let mut hasher = FxHasher::default();
        text.hash(&mut hasher);
        let hash = hasher.finish();
        // The same few names come again and again: a thread remembers those it saw last, without a lock.
        let slot = (hash >> 20) as usize % RECENT;
        RECENTLY.with_borrow_mut(|recent| {
            if recent.is_empty() {
                recent.resize(RECENT, None);
            }
            match recent[slot] {
                Some(name) if name.0 == text => name,
                _ => *recent[slot].insert(Self::interned(text, hash)),
            }
        })
    }

    fn interned(text: &str, hash: u64) -> Self {
        // The high bits: the set below a shard picks its bucket by the low ones.
        let shard = &INTERNED[(hash >> 32) as usize % SHARDS];
        let mut names = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(name) = names.get(text) {
            return Self(name);
        }
        let name: &'static str = Box::leak(text.into());
        names.insert(name);
        Self(name)
    }

    /// The text.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The name as somebody wrote it: without the mark of the expansion that it came from.
    ///
    /// A local that a macro's definition names is another one than the caller's of the same name. So where a
    /// local is meant or may be meant (a binding pattern, a path of one segment), a name out of a definition is
    /// marked with [`MARK`] and the number of the expansion; everywhere else it is plain.
    pub fn plain(self) -> Self {
        match self.0.char_indices().find(|(_, c)| *c == MARK) {
            Some((at, _)) if at > 0 => Self::new(&self.0[..at]),
            _ => self,
        }
    }

    /// The library that a `$crate` out of another crate's macro stands for: [`MARK`] and the library's name.
    pub fn as_crate(self) -> Option<&'static str> {
        self.0.strip_prefix(MARK)
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Name {}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.as_ptr() as usize).hash(state);
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(other.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How names are written and read on this thread.
enum Spelling {
    /// Each as its text.
    Out,
    /// By number: those met so far.
    Writing(Vec<Name>, FxHashMap<Name, u32>),
    /// By number: those there are.
    Reading(Vec<Name>),
}

thread_local! {
    static SPELLING: RefCell<Spelling> = const { RefCell::new(Spelling::Out) };
}

/// Runs `f` with names serialised on this thread as numbers; answers the texts that the numbers stand for.
pub fn write_numbered<R>(f: impl FnOnce() -> R) -> (R, Vec<&'static str>) {
    SPELLING.set(Spelling::Writing(Vec::new(), FxHashMap::default()));
    let result = f();
    let names = match SPELLING.replace(Spelling::Out) {
        Spelling::Writing(names, _) => names.into_iter().map(Name::as_str).collect(),
        _ => Vec::new(),
    };
    (result, names)
}

/// Runs `f` with names read on this thread as numbers into this list.
pub fn read_numbered<R>(names: &[&str], f: impl FnOnce() -> R) -> R {
    SPELLING.set(Spelling::Reading(names.iter().map(|n| Name::new(n)).collect()));
    let result = f();
    SPELLING.set(Spelling::Out);
    result
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = SPELLING.with_borrow_mut(|spelling| match spelling {
            Spelling::Writing(names, numbers) => Some(*numbers.entry(*self).or_insert_with(|| {
                names.push(*self);
                names.len() as u32 - 1
            })),
            _ => None,
        });
        match number {
            Some(number) => number.serialize(serializer),
            None => self.0.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbered = SPELLING.with_borrow(|spelling| matches!(spelling, Spelling::Reading(_)));
        if !numbered {
            return Ok(Self::new(<&str>::deserialize(deserializer)?));
        }
        let number = u32::deserialize(deserializer)?;
        let name = SPELLING.with_borrow(|spelling| match spelling {
            Spelling::Reading(names) => names.get(number as usize).copied(),
            _ => None,
        });
        name.ok_or_else(|| serde::de::Error::custom("a name's number is out of range"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_is_one_name_and_order_is_of_the_text() {
        let (a, b) = (Name::new("alpha"), Name::new("beta"));
        assert_eq!(a, Name::new(&String::from("alpha")));
        assert_ne!(a, b);
        assert!(a < b);
        assert_eq!(a, "alpha");
        assert_eq!(Name::new("xǃ3").plain(), "x");
        assert_eq!(Name::new("x").plain(), "x");
        assert_eq!(Name::new("ǃshop").plain(), "ǃshop");
        assert_eq!(Name::new("ǃshop").as_crate(), Some("shop"));
        assert_eq!(Name::new("xǃ3").as_crate(), None);
        let (empty, raced) = (Name::new(""), std::thread::spawn(|| Name::new("")).join().unwrap());
        assert_eq!(empty, raced);
    }
}
