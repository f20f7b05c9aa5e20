//! package = "simplelog", version = ">=0.8, <0.13"

use log::{Log, SetLoggerError};
pub use log::{Level, LevelFilter};
use std::io::Write;
pub struct Config;
impl Default for Config {}
impl Clone for Config {}
pub struct ConfigBuilder;
impl Default for ConfigBuilder {}
impl ConfigBuilder {
    pub fn new() -> ConfigBuilder {}
    pub fn build(&mut self) -> Config {}
}
pub enum TerminalMode { Stdout, Stderr, Mixed }
pub enum ColorChoice { Always, AlwaysAnsi, Auto, Never }
pub trait SharedLogger: Log {}
pub struct CombinedLogger;
impl CombinedLogger {
    pub fn init(logger: Vec<Box<dyn SharedLogger>>) -> Result<(), SetLoggerError> {}
    pub fn new(logger: Vec<Box<dyn SharedLogger>>) -> Box<CombinedLogger> {}
}
pub struct SimpleLogger;
impl SimpleLogger {
    pub fn init(log_level: LevelFilter, config: Config) -> Result<(), SetLoggerError> {}
    pub fn new(log_level: LevelFilter, config: Config) -> Box<SimpleLogger> {}
}
pub struct TermLogger;
impl TermLogger {
    pub fn init(log_level: LevelFilter, config: Config, mode: TerminalMode, color_choice: ColorChoice) -> Result<(), SetLoggerError> {}
    pub fn new(log_level: LevelFilter, config: Config, mode: TerminalMode, color_choice: ColorChoice) -> Box<TermLogger> {}
}
pub struct WriteLogger<W: Write + Send + 'static>(W);
impl<W: Write + Send + 'static> WriteLogger<W> {
    #[twelve::opens(log, disk, arg = 2, instead = "`simplelog::TermLogger`, or `WriteLogger` with `std::io::stdout()`", when(file(2)))]
    pub fn init(log_level: LevelFilter, config: Config, writable: W) -> Result<(), SetLoggerError> {}
    #[twelve::opens(log, disk, arg = 2, instead = "`simplelog::TermLogger`, or `WriteLogger` with `std::io::stdout()`", when(file(2)))]
    pub fn new(log_level: LevelFilter, config: Config, writable: W) -> Box<WriteLogger<W>> {}
}
impl Log for SimpleLogger {}
impl Log for TermLogger {}
impl Log for CombinedLogger {}
impl<W: Write + Send + 'static> Log for WriteLogger<W> {}
impl SharedLogger for SimpleLogger {}
impl SharedLogger for TermLogger {}
impl SharedLogger for CombinedLogger {}
impl<W: Write + Send + 'static> SharedLogger for WriteLogger<W> {}
