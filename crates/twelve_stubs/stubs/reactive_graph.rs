//! package = "reactive_graph", version = ">=0.1, <0.3"

pub mod owner {
    pub use self::context::{expect_context, provide_context, take_context, update_context, use_context, with_context};

    /// What is provided where a request is answered reaches the server functions and components of that request.
    mod context {
        #[twelve::shares(arg = 0)]
        pub fn provide_context<T>(value: T) {}
        #[twelve::shared_state]
        pub fn use_context<T>() -> Option<T> {}
        #[twelve::shared_state]
        pub fn expect_context<T>() -> T {}
        #[twelve::shared_state]
        pub fn take_context<T>() -> Option<T> {}
        pub fn with_context<T, R>(cb: impl FnOnce(&T) -> R) -> Option<R> {}
        pub fn update_context<T, R>(cb: impl FnOnce(&mut T) -> R) -> Option<R> {}
    }
    #[twelve::shared_handle]
    pub struct Owner;
    impl Owner {
        pub fn new() -> Self {}
        pub fn current() -> Option<Owner> {}
        pub fn with<T>(&self, fun: impl FnOnce() -> T) -> T {}
        pub fn cleanup(&self) {}
        pub fn child(&self) -> Self {}
        pub fn on_cleanup(fun: impl FnOnce()) {}
    }
    pub fn on_cleanup(fun: impl FnOnce()) {}
}
