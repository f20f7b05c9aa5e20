//! package = "trillium-tokio", version = ">=0.2, <0.7"

use trillium::Handler;
#[twelve::handler(arg = 0)]
#[twelve::serves]
pub fn run(handler: impl Handler) {}
#[twelve::handler(arg = 0)]
#[twelve::serves]
pub async fn run_async(handler: impl Handler) {}
pub fn config() -> Config {}
struct Config;
impl Config {
    pub fn with_port(self, port: u16) -> Self {}
    pub fn with_host(self, host: &str) -> Self {}
    #[twelve::handler(arg = 0)]
    #[twelve::serves]
    pub fn run<H: Handler>(self, h: H) {}
    #[twelve::handler(arg = 0)]
    #[twelve::serves]
    pub async fn run_async(self, handler: impl Handler) {}
    #[twelve::handler(arg = 0)]
    #[twelve::serves]
    pub fn spawn(self, handler: impl Handler) {}
}
