//! Ranges as data: two numbers, or nothing at all where nobody will ask for the place.

use crate::TextRange;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::Cell;

thread_local! {
    static PLACELESS: Cell<bool> = const { Cell::new(false) };
}

/// Runs `f` with ranges left out of what is serialised on this thread, and read as empty. What was written
/// within one call must be read within another.
pub fn placeless<R>(f: impl FnOnce() -> R) -> R {
    let before = PLACELESS.replace(true);
    let result = f();
    PLACELESS.set(before);
    result
}

impl Serialize for TextRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if PLACELESS.get() {
            serializer.serialize_unit()
        } else {
            (self.start, self.end).serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for TextRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if PLACELESS.get() {
            return <()>::deserialize(deserializer).map(|()| Self::default());
        }
        let (start, end) = <(u32, u32)>::deserialize(deserializer)?;
        Ok(Self::new(start, end))
    }
}
