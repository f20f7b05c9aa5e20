//! package = "logroller", version = ">=0.1, <0.2"

use std::path::Path;
pub enum RotationSize { Bytes(u64), KB(u64), MB(u64), GB(u64) }
pub enum RotationAge { Minutely, Hourly, Daily }
pub enum Rotation { SizeBased(RotationSize), AgeBased(RotationAge) }
pub enum Compression { Gzip, XZ(u32) }
pub struct LogRoller;
impl std::io::Write for LogRoller {}
pub struct LogRollerError;
impl std::error::Error for LogRollerError {}
pub struct LogRollerBuilder;
impl LogRollerBuilder {
    #[twelve::opens(log, disk, arg = 0, instead = "`std::io::stdout()` in its place")]
    pub fn new<P: AsRef<Path>>(directory: P, filename: P) -> Self {}
    pub fn rotation(self, rotation: Rotation) -> Self {}
    pub fn compression(self, compression: Compression) -> Self {}
    pub fn max_keep_files(self, max_keep_files: u64) -> Self {}
    pub fn suffix(self, suffix: String) -> Self {}
    pub fn file_mode(self, mode: u32) -> Self {}
    pub fn graceful_shutdown(self, graceful_shutdown: bool) -> Self {}
    pub fn build(self) -> Result<LogRoller, LogRollerError> {}
}
