//! package = "state", version = ">=0.4, <0.6"
// Cells that are written once, and values by their type.

mod storage {
    pub struct Storage<T>(T);
    impl<T> Storage<T> {
        pub const fn new() -> Storage<T> {}
    }
    impl<T> Default for Storage<T> {}
    impl<T> Storage<T> {
        #[twelve::initialises]
        pub fn set(&self, value: T) -> bool {}
        #[twelve::reads]
        pub fn try_get(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn get(&self) -> &T {}
        #[twelve::initialises]
        pub fn get_or_set<F: FnOnce() -> T>(&self, from: F) -> &T {}
        #[twelve::view]
        pub fn try_get_mut(&mut self) -> Option<&mut T> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Storage<U> {}
    }
    impl<T> Send for Storage<T> {}
    impl<T> From<T> for Storage<T> {}
    impl<T: Clone> Clone for Storage<T> {}
}
mod container {
    pub struct Container<K: kind::Kind>(K);
    mod kind {
        pub trait Kind {}
        pub struct Send;
        impl Kind for Send {}
        pub struct SendSync;
        impl Kind for SendSync {}
        pub struct Neither;
        impl Kind for Neither {}
    }
    pub type ContainerSend = Container<kind::Send>;
    pub type ContainerSendSync = Container<kind::SendSync>;
    pub type ContainerNeither = Container<kind::Neither>;
    #[macro_export]
    macro_rules! Container {
        () => {};
    }
    impl Container<kind::SendSync> {
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
    impl Send for Container<kind::SendSync> {}
    impl Container<kind::Send> {
        pub fn new() -> Self {}
        #[twelve::initialises]
        pub fn set<T>(&self, state: T) -> bool {}
    }
    impl Send for Container<kind::Send> {}
    impl Container<kind::Neither> {
        pub fn new() -> Self {}
        #[twelve::initialises]
        pub fn set<T>(&self, state: T) -> bool {}
    }
    impl<K: kind::Kind> Container<K> {
        #[twelve::reads]
        pub fn try_get<T>(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn get<T>(&self) -> &T {}
        pub fn freeze(&mut self) {}
        #[twelve::reads]
        pub fn is_frozen(&self) -> bool {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
    }
}
pub use container::Container;
use shim::*;
pub use storage::Storage;
mod tls {
    #[twelve::thread_local]
    pub struct LocalStorage<T>(T);
    impl<T> LocalStorage<T> {
        pub const fn new() -> LocalStorage<T> {}
    }
    impl<T> LocalStorage<T> {
        #[twelve::initialises]
        pub fn set<F: Fn() -> T>(&self, state_init: F) -> bool {}
        #[twelve::reads]
        pub fn try_get(&self) -> Option<&T> {}
        #[twelve::reads]
        pub fn get(&self) -> &T {}
    }
}
pub use tls::LocalStorage;
