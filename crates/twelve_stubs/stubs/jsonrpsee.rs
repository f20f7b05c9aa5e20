//! package = "jsonrpsee", version = ">=0.23, <0.27"

pub use jsonrpsee_core as core;
pub use jsonrpsee_core::rpc_params;
pub use jsonrpsee_core::server::*;
pub use jsonrpsee_proc_macros as proc_macros;
pub use jsonrpsee_server as server;
pub use jsonrpsee_types as types;
pub use tokio;
pub use tracing;
