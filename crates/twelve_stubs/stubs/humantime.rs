//! package = "humantime", version = ">=2, <3"

mod date {
    use std::error::Error as StdError;
    use std::str;
    use std::time::SystemTime;
    pub enum Error {
        OutOfRange,
        InvalidDigit,
        InvalidFormat,
    }
    impl StdError for Error {}
    pub struct Rfc3339Timestamp;
    pub fn parse_rfc3339(s: &str) -> Result<SystemTime, Error> {}
    pub fn parse_rfc3339_weak(s: &str) -> Result<SystemTime, Error> {}
    pub fn format_rfc3339(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_seconds(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_millis(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_micros(system_time: SystemTime) -> Rfc3339Timestamp {}
    pub fn format_rfc3339_nanos(system_time: SystemTime) -> Rfc3339Timestamp {}
    impl Rfc3339Timestamp {
        pub fn get_ref(&self) -> &SystemTime {}
    }
}
mod duration {
    use std::error::Error as StdError;
    use std::time::Duration;
    pub enum Error {
        InvalidCharacter(usize),
        NumberExpected(usize),
        UnknownUnit { start: usize, end: usize, unit: String, value: u64 },
        NumberOverflow,
        Empty,
    }
    impl StdError for Error {}
    pub struct FormattedDuration;
    trait OverflowOp: Sized {
        fn mul(self, other: Self) -> Result<Self, Error>;
        fn add(self, other: Self) -> Result<Self, Error>;
        fn div(self, other: Self) -> Result<Self, Error>;
    }
    pub fn parse_duration(s: &str) -> Result<Duration, Error> {}
    pub fn format_duration(val: Duration) -> FormattedDuration {}
    impl FormattedDuration {
        pub fn get_ref(&self) -> &Duration {}
    }
}
mod wrapper {
    use crate::date::{self};
    use crate::duration::{self};
    use std::ops::Deref;
    use std::str::FromStr;
    use std::time::{Duration as StdDuration, SystemTime};
    pub struct Duration;
    impl Default for Duration {}
    pub struct Timestamp;
    impl Duration {
        pub const fn new(value: StdDuration) -> Self {}
    }
    impl AsRef<StdDuration> for Duration {}
    impl Deref for Duration {
        type Target = StdDuration;
    }
    impl From<Duration> for StdDuration {}
    impl From<StdDuration> for Duration {}
    impl FromStr for Duration {
        type Err = duration::Error;
    }
    impl AsRef<SystemTime> for Timestamp {}
    impl Deref for Timestamp {
        type Target = SystemTime;
    }
    impl From<Timestamp> for SystemTime {}
    impl From<SystemTime> for Timestamp {}
    impl FromStr for Timestamp {
        type Err = date::Error;
    }
}
pub use self::date::Rfc3339Timestamp;
pub use self::date::{
    format_rfc3339, format_rfc3339_micros, format_rfc3339_millis, format_rfc3339_nanos,
    format_rfc3339_seconds,
};
pub use self::date::{parse_rfc3339, parse_rfc3339_weak, Error as TimestampError};
pub use self::duration::{format_duration, FormattedDuration};
pub use self::duration::{parse_duration, Error as DurationError};
pub use self::wrapper::{Duration, Timestamp};
