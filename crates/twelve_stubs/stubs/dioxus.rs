//! package = "dioxus", version = ">=0.6, <0.8"

pub use dioxus_core::{self, CapturedError, Result};
pub use dioxus_core as core;
pub use dioxus_fullstack as fullstack;
pub use dioxus_server as server;
pub use dioxus_server::serve;
pub use launch::*;

mod launch {
    use dioxus_core::Element;

    /// Of a server, a page, or a program with a window: the features say which.
    pub fn launch(app: fn() -> Element) {}
    pub struct LaunchBuilder;
    impl LaunchBuilder {
        pub fn new() -> LaunchBuilder {}
        pub fn server() -> LaunchBuilder {}
        pub fn web() -> LaunchBuilder {}
        pub fn with_context_provider(self, state: impl Fn() -> Box<dyn std::any::Any>) -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn with_context<T>(self, state: T) -> Self {}
        pub fn with_cfg<C>(self, config: C) -> Self {}
        pub fn launch(self, app: fn() -> Element) {}
    }
}
pub mod prelude {
    pub use crate::launch::*;
    pub use dioxus_core::{
        self, consume_context, provide_context, spawn, try_consume_context, Element, RenderError, Result, VNode,
    };
    pub use dioxus_fullstack::{
        self, delete, get, patch, post, put, server, HttpError, OrHttpError, ServerFnError, ServerFnResult, StatusCode,
    };
    /// Up to 0.6.
    pub use dioxus_fullstack::prelude::{extract, server_context};
    pub use dioxus_server::{self, serve, DioxusRouterExt, ServeConfig};
}
