//! package = "tracing-bunyan-formatter", version = ">=0.2, <0.4"

use std::collections::HashMap;
#[derive(Clone)]
pub struct JsonStorageLayer;
#[derive(Clone, Default)]
pub struct JsonStorage<'a>;
#[twelve::nature(log)]
pub struct BunyanFormattingLayer<W: for<'a> tracing_subscriber::fmt::MakeWriter<'a> + 'static>(W);
impl<W: for<'a> tracing_subscriber::fmt::MakeWriter<'a> + 'static> BunyanFormattingLayer<W> {
    #[twelve::opens(log, disk, arg = 1, instead = "`BunyanFormattingLayer::new(name, std::io::stdout)`", when(file(1)))]
    pub fn new(name: String, make_writer: W) -> Self {}
    #[twelve::opens(log, disk, arg = 1, instead = "`BunyanFormattingLayer::new(name, std::io::stdout)`", when(file(1)))]
    pub fn with_default_fields(name: String, make_writer: W, default_fields: HashMap<String, serde_json::Value>) -> Self {}
    pub fn skip_fields<Fields, Field>(self, fields: Fields) -> Result<Self, SkipFieldError> {}
}
pub struct SkipFieldError(String);
impl std::error::Error for SkipFieldError {}
