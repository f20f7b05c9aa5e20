//! package = "env_logger", version = ">=0.10, <0.12"

mod logger {
    use crate::fmt;
    use crate::fmt::Formatter;
    use crate::writer::{self};
    use log::{LevelFilter, Log, Record, SetLoggerError};
    use std::{borrow::Cow, env, io};
    pub const DEFAULT_FILTER_ENV: &str = ();
    pub const DEFAULT_WRITE_STYLE_ENV: &str = ();
    pub struct Builder;
    impl Default for Builder {}
    impl Builder {
        pub fn new() -> Self {}
        pub fn from_env<'a, E: Into<Env<'a>>>(env: E) -> Self {}
        pub fn parse_env<'a, E: Into<Env<'a>>>(&mut self, env: E) -> &mut Self {}
        pub fn from_default_env() -> Self {}
        pub fn parse_default_env(&mut self) -> &mut Self {}
        pub fn format<F: Fn(&mut Formatter, &Record<'_>) -> io::Result<()>>(
            &mut self,
            format: F,
        ) -> &mut Self {
        }
        pub fn default_format(&mut self) -> &mut Self {}
        pub fn format_level(&mut self, write: bool) -> &mut Self {}
        pub fn format_file(&mut self, write: bool) -> &mut Self {}
        pub fn format_line_number(&mut self, write: bool) -> &mut Self {}
        pub fn format_source_path(&mut self, write: bool) -> &mut Self {}
        pub fn format_module_path(&mut self, write: bool) -> &mut Self {}
        pub fn format_target(&mut self, write: bool) -> &mut Self {}
        pub fn format_indent(&mut self, indent: Option<usize>) -> &mut Self {}
        pub fn format_timestamp(&mut self, timestamp: Option<fmt::TimestampPrecision>) -> &mut Self {}
        pub fn format_timestamp_secs(&mut self) -> &mut Self {}
        pub fn format_timestamp_millis(&mut self) -> &mut Self {}
        pub fn format_timestamp_micros(&mut self) -> &mut Self {}
        pub fn format_timestamp_nanos(&mut self) -> &mut Self {}
        pub fn format_suffix(&mut self, suffix: &'static str) -> &mut Self {}
        pub fn format_key_values<F: Fn(&mut Formatter, &dyn log::kv::Source) -> io::Result<()>>(
            &mut self,
            format: F,
        ) -> &mut Self {
        }
        pub fn filter_module(&mut self, module: &str, level: LevelFilter) -> &mut Self {}
        pub fn filter_level(&mut self, level: LevelFilter) -> &mut Self {}
        pub fn filter(&mut self, module: Option<&str>, level: LevelFilter) -> &mut Self {}
        pub fn parse_filters(&mut self, filters: &str) -> &mut Self {}
        pub fn target(&mut self, target: fmt::Target) -> &mut Self {}
        pub fn write_style(&mut self, write_style: fmt::WriteStyle) -> &mut Self {}
        pub fn parse_write_style(&mut self, write_style: &str) -> &mut Self {}
        pub fn is_test(&mut self, is_test: bool) -> &mut Self {}
        pub fn try_init(&mut self) -> Result<(), SetLoggerError> {}
        pub fn init(&mut self) {}
        pub fn build(&mut self) -> Logger {}
    }
    #[twelve::nature(log)]
    pub struct Logger;
    impl Logger {
        pub fn from_env<'a, E: Into<Env<'a>>>(env: E) -> Self {}
        pub fn from_default_env() -> Self {}
        pub fn filter(&self) -> LevelFilter {}
        pub fn matches(&self, record: &Record<'_>) -> bool {}
    }
    impl Log for Logger {}
    pub struct Env<'a>;
    impl<'a> Env<'a> {
        pub fn new() -> Self {}
        pub fn filter<E: Into<Cow<'a, str>>>(self, filter_env: E) -> Self {}
        pub fn filter_or<E: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            filter_env: E,
            default: V,
        ) -> Self {
        }
        pub fn default_filter_or<V: Into<Cow<'a, str>>>(self, default: V) -> Self {}
        pub fn write_style<E: Into<Cow<'a, str>>>(self, write_style_env: E) -> Self {}
        pub fn write_style_or<E: Into<Cow<'a, str>>, V: Into<Cow<'a, str>>>(
            self,
            write_style_env: E,
            default: V,
        ) -> Self {
        }
        pub fn default_write_style_or<V: Into<Cow<'a, str>>>(self, default: V) -> Self {}
    }
    impl<'a, T: Into<Cow<'a, str>>> From<T> for Env<'a> {}
    impl Default for Env<'_> {}
    pub fn try_init() -> Result<(), SetLoggerError> {}
    pub fn init() {}
    pub fn try_init_from_env<'a, E: Into<Env<'a>>>(env: E) -> Result<(), SetLoggerError> {}
    pub fn init_from_env<'a, E: Into<Env<'a>>>(env: E) {}
    pub fn builder() -> Builder {}
    pub fn from_env<'a, E: Into<Env<'a>>>(env: E) -> Builder {}
}
mod writer {
    mod target {
        pub enum Target {
            Stdout,
            Stderr,
        }
        impl Target {
            // A variant, which has no roles; as a function it has.
            #[twelve::opens(log, disk, arg = 0, instead = "`env_logger::Target::Stdout`", when(file(0)))]
            pub fn Pipe(pipe: Box<dyn std::io::Write + Send + 'static>) -> Target {}
        }
        impl Default for Target {}
    }
    use std::io;
    pub use target::Target;
    pub enum WriteStyle {
        Auto,
        Always,
        Never,
    }
    impl Default for WriteStyle {}
    impl From<anstream::ColorChoice> for WriteStyle {}
    impl From<WriteStyle> for anstream::ColorChoice {}
    pub(crate) struct Builder;
    impl Default for Builder {}
}
pub mod fmt {
    use log::Level;
    use std::fmt;
    use std::io::prelude::Write;
    mod humantime {
        use crate::fmt::Formatter;
        impl Formatter {
            pub fn timestamp(&self) -> Timestamp {}
            pub fn timestamp_seconds(&self) -> Timestamp {}
            pub fn timestamp_millis(&self) -> Timestamp {}
            pub fn timestamp_micros(&self) -> Timestamp {}
            pub fn timestamp_nanos(&self) -> Timestamp {}
        }
        pub struct Timestamp;
    }
    pub use self::humantime::Timestamp;
    pub use self::kv::*;
    pub use crate::writer::Target;
    pub use crate::writer::WriteStyle;
    pub use anstyle as style;
    pub enum TimestampPrecision {
        Seconds,
        Millis,
        Micros,
        Nanos,
    }
    impl Default for TimestampPrecision {}
    pub struct Formatter;
    impl Formatter {
        pub fn default_level_style(&self, level: Level) -> style::Style {}
    }
    impl Write for Formatter {}
    pub(crate) struct Builder;
    impl Default for Builder {}
}
pub use self::fmt::{Target, TimestampPrecision, WriteStyle};
pub use self::logger::*;
