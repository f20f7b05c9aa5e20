//! package = "notify-types", version = ">=1, <3"

pub mod debouncer_full {
    use crate::event::Event;
    use std::ops::{Deref, DerefMut};
    pub use web_time::Instant;
    pub struct DebouncedEvent {
        pub event: Event,
        pub time: Instant,
    }
    impl DebouncedEvent {
        pub fn new(event: Event, time: Instant) -> Self {}
    }
    impl Deref for DebouncedEvent {
        type Target = Event;
    }
    impl DerefMut for DebouncedEvent {}
}
pub mod debouncer_mini {
    use std::path::PathBuf;
    pub enum DebouncedEventKind {
        Any,
        AnyContinuous,
    }
    pub struct DebouncedEvent {
        pub path: PathBuf,
        pub kind: DebouncedEventKind,
    }
    impl DebouncedEvent {
        pub fn new(path: PathBuf, kind: DebouncedEventKind) -> Self {}
    }
    pub enum DebouncedEventBatch {
        Events(Vec<DebouncedEvent>),
        Rescan,
    }
}
pub mod event {
    use std::path::PathBuf;
    pub enum AccessMode {
        Any,
        Execute,
        Read,
        Write,
        Other,
    }
    pub enum AccessKind {
        Any,
        Read,
        Open(AccessMode),
        Close(AccessMode),
        Other,
    }
    pub enum CreateKind {
        Any,
        File,
        Folder,
        Other,
    }
    pub enum DataChange {
        Any,
        Size,
        Content,
        Other,
    }
    pub enum MetadataKind {
        Any,
        AccessTime,
        WriteTime,
        Permissions,
        Ownership,
        Extended,
        Other,
    }
    pub enum RenameMode {
        Any,
        To,
        From,
        Both,
        Other,
    }
    pub enum ModifyKind {
        Any,
        Data(DataChange),
        Metadata(MetadataKind),
        Name(RenameMode),
        Other,
    }
    pub enum RemoveKind {
        Any,
        File,
        Folder,
        Other,
    }
    pub enum EventKind {
        Any,
        Access(AccessKind),
        Create(CreateKind),
        Modify(ModifyKind),
        Remove(RemoveKind),
        Other,
    }
    impl Default for EventKind {}
    impl EventKind {
        pub fn is_access(&self) -> bool {}
        pub fn is_create(&self) -> bool {}
        pub fn is_modify(&self) -> bool {}
        pub fn is_remove(&self) -> bool {}
        pub fn is_other(&self) -> bool {}
    }
    pub struct EventKindMask;
    impl EventKindMask {
        pub const CREATE: EventKindMask = ();
        pub const REMOVE: EventKindMask = ();
        pub const MODIFY_DATA: EventKindMask = ();
        pub const MODIFY_META: EventKindMask = ();
        pub const MODIFY_NAME: EventKindMask = ();
        pub const ACCESS_OPEN: EventKindMask = ();
        pub const ACCESS_CLOSE: EventKindMask = ();
        pub const ACCESS_CLOSE_NOWRITE: EventKindMask = ();
        pub const ALL_MODIFY: EventKindMask = ();
        pub const ALL_ACCESS: EventKindMask = ();
        pub const CORE: EventKindMask = ();
        pub const ALL: EventKindMask = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn from_bits(bits: u32) -> Option<Self> {}
        pub fn from_bits_truncate(bits: u32) -> Self {}
        pub fn from_bits_retain(bits: u32) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for EventKindMask {
        type Output = Self;
    }
    impl std::ops::BitAnd for EventKindMask {
        type Output = Self;
    }
    impl Default for EventKindMask {}
    impl EventKindMask {
        pub fn matches(&self, kind: &EventKind) -> bool {}
    }
    pub struct Event {
        pub kind: EventKind,
        pub paths: Vec<PathBuf>,
        pub attrs: EventAttributes,
    }
    pub struct EventAttributes;
    impl Default for EventAttributes {}
    impl EventAttributes {
        pub fn new() -> Self {}
        pub fn user_data(&self) -> Option<u64> {}
        pub fn set_user_data(&mut self, user_data: u64) {}
        pub fn tracker(&self) -> Option<usize> {}
        pub fn flag(&self) -> Option<Flag> {}
        pub fn info(&self) -> Option<&str> {}
        pub fn source(&self) -> Option<&str> {}
        pub fn process_id(&self) -> Option<u32> {}
        pub fn set_tracker(&mut self, tracker: usize) {}
        pub fn set_flag(&mut self, flag: Flag) {}
        pub fn set_info(&mut self, info: &str) {}
        pub fn set_process_id(&mut self, process_id: u32) {}
    }
    pub enum Flag {
        Rescan,
    }
    impl Event {
        pub fn need_rescan(&self) -> bool {}
        pub fn tracker(&self) -> Option<usize> {}
        pub fn user_data(&self) -> Option<u64> {}
        pub fn flag(&self) -> Option<Flag> {}
        pub fn info(&self) -> Option<&str> {}
        pub fn source(&self) -> Option<&str> {}
        pub fn new(kind: EventKind) -> Self {}
        pub fn set_kind(self, kind: EventKind) -> Self {}
        pub fn add_path(self, path: PathBuf) -> Self {}
        pub fn add_some_path(self, path: Option<PathBuf>) -> Self {}
        pub fn set_tracker(self, tracker: usize) -> Self {}
        pub fn set_user_data(self, user_data: u64) -> Self {}
        pub fn set_info(self, info: &str) -> Self {}
        pub fn set_flag(self, flag: Flag) -> Self {}
        pub fn set_process_id(self, process_id: u32) -> Self {}
    }
    impl Default for Event {}
}
