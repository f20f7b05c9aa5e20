//! package = "dioxus-server", version = ">=0.7, <0.8"

pub use axum;
pub use bytes::Bytes;
pub use config::ServeConfig;
pub use dioxus_fullstack_core::{ServerFnError, ServerFnResult};
pub use http;
pub use launch::{launch, launch_cfg, router, serve};
pub use server::{DioxusRouterExt, FullstackState};

mod launch {
    use dioxus_core::Element;

    #[twelve::handler(arg = 0)]
    #[twelve::serves]
    pub fn launch(root: fn() -> Element) -> ! {}
    #[twelve::handler(arg = 0)]
    #[twelve::serves]
    pub fn launch_cfg(root: fn() -> Element, contexts: Vec<Box<dyn Fn() -> Box<dyn std::any::Any>>>, platform_config: Vec<Box<dyn std::any::Any>>) -> ! {}
    #[twelve::handler(arg = 0)]
    pub fn router(app: fn() -> Element) -> axum::Router {}
    /// Calls its argument at the start.
    #[twelve::serves]
    #[twelve::startup(arg = 0)]
    pub fn serve<F: std::future::Future<Output = Result<axum::Router, anyhow::Error>>>(serve_it: impl FnMut() -> F) -> ! {}
}
pub mod server {
    pub struct FullstackState;
    pub trait DioxusRouterExt {
        fn serve_static_assets(self) -> axum::Router<FullstackState> {}
        #[twelve::handler(arg = 1)]
        fn serve_dioxus_application<C>(self, cfg: super::ServeConfig, app: C) -> axum::Router<()> {}
        fn register_server_functions(self) -> axum::Router<FullstackState> {}
        #[twelve::handler(arg = 1)]
        fn serve_api_application<C>(self, cfg: super::ServeConfig, app: C) -> axum::Router<()> {}
    }
    impl DioxusRouterExt for axum::Router<FullstackState> {}
}
pub mod config {
    pub struct ServeConfig;
    impl ServeConfig {
        pub fn new() -> Self {}
        pub fn builder() -> Self {}
        #[twelve::shares(arg = 0)]
        pub fn context(self, state: impl std::any::Any) -> Self {}
    }
    impl Default for ServeConfig {
        fn default() -> Self {}
    }
}
