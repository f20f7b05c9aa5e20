//! package = "serde", version = ">=1, <2"

pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
pub use serde_core::{de, ser};
pub use serde_derive::{Deserialize, Serialize};
