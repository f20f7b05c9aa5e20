//! package = "rolling-file", version = ">=0.1, <0.3"

use std::io;
use std::path::Path;
pub trait RollingCondition {}
pub struct RollingConditionBasic;
impl Default for RollingConditionBasic {}
impl RollingConditionBasic {
    pub fn new() -> RollingConditionBasic {}
    pub fn daily(self) -> RollingConditionBasic {}
    pub fn hourly(self) -> RollingConditionBasic {}
    pub fn max_size(self, x: u64) -> RollingConditionBasic {}
}
impl RollingCondition for RollingConditionBasic {}
pub struct RollingFileAppender<RC>(RC);
impl<RC> RollingFileAppender<RC> {
    #[twelve::opens(log, disk, arg = 0, instead = "`std::io::stdout()` in its place")]
    pub fn new<P: AsRef<Path>>(path: P, condition: RC, max_files: usize) -> io::Result<RollingFileAppender<RC>> {}
}
impl<RC> io::Write for RollingFileAppender<RC> {}
pub type BasicRollingFileAppender = RollingFileAppender<RollingConditionBasic>;
