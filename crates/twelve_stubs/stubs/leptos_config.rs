//! package = "leptos_config", version = ">=0.6, <0.9"

pub struct ConfFile {
    pub leptos_options: LeptosOptions,
}
pub struct LeptosOptions {
    pub output_name: std::sync::Arc<str>,
    pub site_root: std::sync::Arc<str>,
    pub site_pkg_dir: std::sync::Arc<str>,
    pub env: Env,
    pub site_addr: std::net::SocketAddr,
    pub reload_port: u32,
    pub reload_external_port: Option<u32>,
    pub reload_ws_protocol: ReloadWSProtocol,
    pub not_found_path: std::sync::Arc<str>,
    pub hash_file: std::sync::Arc<str>,
    pub hash_files: bool,
    pub server_fn_prefix: Option<String>,
    pub disable_server_fn_hash: bool,
    pub server_fn_mod_path: bool,
}
impl LeptosOptions {
    pub fn builder() -> LeptosOptionsBuilder {}
}
pub struct LeptosOptionsBuilder;
impl LeptosOptionsBuilder {
    pub fn output_name<V>(self, output_name: V) -> Self {}
    pub fn site_root<V>(self, site_root: V) -> Self {}
    pub fn site_pkg_dir<V>(self, site_pkg_dir: V) -> Self {}
    pub fn env(self, env: Env) -> Self {}
    pub fn site_addr(self, site_addr: std::net::SocketAddr) -> Self {}
    pub fn build(self) -> LeptosOptions {}
}
pub enum Env {
    PROD,
    DEV,
}
pub enum ReloadWSProtocol {
    WS,
    WSS,
}
pub fn get_config_from_str(text: &str) -> Result<LeptosOptions, errors::LeptosConfigError> {}
pub fn get_configuration(path: Option<&str>) -> Result<ConfFile, errors::LeptosConfigError> {}
pub fn get_config_from_file<P: AsRef<std::path::Path>>(path: P) -> Result<ConfFile, errors::LeptosConfigError> {}
pub mod errors {
    pub enum LeptosConfigError {
        ConfigNotFound,
        ConfigSectionNotFound,
        ConfigError(String),
        EnvVarError(String),
    }
}
