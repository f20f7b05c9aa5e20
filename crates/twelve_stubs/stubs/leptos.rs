//! package = "leptos", version = ">=0.6, <0.9"

pub use leptos_config as config;
pub use leptos_macro::*;
pub use leptos_server as server;
pub use reactive_graph as reactive;
pub use serde;
pub use serde_json;
pub use server_fn;
pub use tracing;
/// Up to 0.6 all is at the root.
pub use self::context::{expect_context, provide_context, use_context};
pub use leptos_config::*;
pub use server_fn::error::ServerFnError;
pub use self::task::spawn_local;

pub mod prelude {
    pub use crate::into_view::IntoView;
    pub use leptos_config::*;
    pub use leptos_macro::*;
    pub use leptos_server::*;
    pub use reactive_graph::owner::*;
    pub use server_fn;
    pub use server_fn::error::{FromServerFnError, ServerFnError, ServerFnErrorErr};
}
pub mod context {
    pub use reactive_graph::owner::{expect_context, provide_context, use_context};
}
mod into_view {
    pub trait IntoView {}
}
pub use self::into_view::IntoView;
pub mod logging {
    #[macro_export]
    macro_rules! log {
        () => {};
    }
    #[macro_export]
    macro_rules! warn {
        () => {};
    }
    #[macro_export]
    macro_rules! error {
        () => {};
    }
}
pub mod task {
    #[twelve::spawns(arg = 0)]
    pub fn spawn(fut: impl std::future::Future<Output = ()>) {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_local(fut: impl std::future::Future<Output = ()>) {}
    pub async fn tick() {}
}
