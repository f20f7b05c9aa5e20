//! package = "state", version = ">=0.6, <0.7"
// Cells that are written once, and values by their type.

mod cell {
    pub struct InitCell<T>(T);
    impl<T> Default for InitCell<T> {}
    impl<T> InitCell<T> {
        pub const fn new() -> InitCell<T> {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> bool {}
        pub fn reset(&mut self) {}
        #[twelve::initialises]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[twelve::reads]
        pub fn wait(&self) -> &T {}
        #[twelve::reads]
        pub fn try_get(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn try_get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::reads]
        pub fn get(&self) -> &T {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn update<F: FnOnce(T) -> T>(&mut self, f: F) {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> InitCell<U> {}
    }
    impl<T> Send for InitCell<T> {}
    impl<T> From<T> for InitCell<T> {}
    impl<T: Clone> Clone for InitCell<T> {}
}
mod type_map {
    pub struct TypeMap<K: kind::Kind>(K);
    mod kind {
        pub trait Kind {}
        pub struct Send;
        impl Kind for Send {}
        pub struct SendSync;
        impl Kind for SendSync {}
        pub struct Neither;
        impl Kind for Neither {}
    }
    pub type TypeMapSend = TypeMap<kind::Send>;
    pub type TypeMapSendSync = TypeMap<kind::SendSync>;
    pub type TypeMapNeither = TypeMap<kind::Neither>;
    #[macro_export]
    macro_rules! TypeMap {
        () => {};
    }
    impl TypeMap<kind::SendSync> {
        pub const fn new() -> Self {}
        #[twelve::initialises]
        pub fn set<T>(&self, state: T) -> bool {}
        #[twelve::initialises]
        pub fn set_local<T, F: Fn() -> T>(&self, state_init: F) -> bool {}
        #[twelve::reads]
        pub fn try_get_local<T>(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn get_local<T>(&self) -> &T {}
    }
    impl Send for TypeMap<kind::SendSync> {}
    impl TypeMap<kind::Send> {
        pub fn new() -> Self {}
        #[twelve::initialises]
        pub fn set<T>(&self, state: T) -> bool {}
    }
    impl Send for TypeMap<kind::Send> {}
    impl TypeMap<kind::Neither> {
        pub fn new() -> Self {}
        #[twelve::initialises]
        pub fn set<T>(&self, state: T) -> bool {}
    }
    impl<K: kind::Kind> TypeMap<K> {
        #[twelve::reads]
        pub fn try_get<T>(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn get<T>(&self) -> &T {}
        pub fn freeze(&mut self) {}
        #[twelve::reads]
        pub fn is_frozen(&self) -> bool {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
}
pub use cell::InitCell;
pub use type_map::TypeMap;
mod tls {
    #[twelve::thread_local]
    pub struct LocalInitCell<T>(T);
    impl<T> LocalInitCell<T> {
        pub const fn new() -> LocalInitCell<T> {}
    }
    impl<T> LocalInitCell<T> {
        #[twelve::initialises]
        pub fn set<F: Fn() -> T>(&self, state_init: F) -> bool {}
        #[twelve::reads]
        pub fn try_get(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn get(&self) -> &T {}
    }
}
pub use tls::LocalInitCell;
