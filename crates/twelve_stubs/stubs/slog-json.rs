//! package = "slog-json", version = ">=2, <3"

use slog::SendSyncRefUnwindSafeKV;
use std::fmt::Write;
use std::io;
pub struct Json<W: io::Write>(W);
impl<W: io::Write> Json<W> {
    #[twelve::opens(log, disk, arg = 0, instead = "`slog_json::Json::default(std::io::stdout())`", when(file(0)))]
    pub fn default(io: W) -> Json<W> {}
    #[twelve::opens(log, disk, arg = 0, instead = "`slog_json::Json::default(std::io::stdout())`", when(file(0)))]
    pub fn new(io: W) -> JsonBuilder<W> {}
}
impl<W: io::Write> slog::Drain for Json<W> {
    type Ok = ();
    type Err = io::Error;
}
pub struct JsonBuilder<W: io::Write>(W);
impl<W: io::Write> JsonBuilder<W> {
    pub fn build(self) -> Json<W> {}
    pub fn set_newlines(self, enabled: bool) -> Self {}
    pub fn set_flush(self, enabled: bool) -> Self {}
    pub fn set_pretty(self, enabled: bool) -> Self {}
    pub fn add_key_value<T: SendSyncRefUnwindSafeKV>(self, value: slog::OwnedKV<T>) -> Self {}
    pub fn add_default_keys(self) -> Self {}
}
