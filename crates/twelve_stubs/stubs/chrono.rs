//! package = "chrono", version = ">=0.4, <0.5"
// The basics: points in time and spans.

pub use naive::{NaiveDate, NaiveDateTime, NaiveTime};
pub use offset::{FixedOffset, Local, TimeZone, Utc};

pub mod offset {
    pub trait TimeZone {}
    pub struct Utc;
    impl Utc {
        pub fn now() -> crate::DateTime<Utc> {}
    }
    impl TimeZone for Utc {}
    impl Clone for Utc {}
    pub struct Local;
    impl Local {
        pub fn now() -> crate::DateTime<Local> {}
    }
    impl TimeZone for Local {}
    pub struct FixedOffset;
    impl FixedOffset {
        pub const fn east_opt(secs: i32) -> Option<FixedOffset> {}
        pub const fn west_opt(secs: i32) -> Option<FixedOffset> {}
    }
    impl TimeZone for FixedOffset {}
}

pub struct DateTime<Tz>;
impl DateTime<Utc> {
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<DateTime<Utc>> {}
    pub fn from_timestamp_millis(millis: i64) -> Option<DateTime<Utc>> {}
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> Result<DateTime<FixedOffset>, ParseError> {}
    pub fn parse_from_rfc3339(s: &str) -> Result<DateTime<FixedOffset>, ParseError> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> Result<DateTime<FixedOffset>, ParseError> {}
}
impl<Tz> DateTime<Tz> {
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn date_naive(&self) -> NaiveDate {}
    pub fn naive_utc(&self) -> NaiveDateTime {}
    pub fn naive_local(&self) -> NaiveDateTime {}
    pub fn time(&self) -> NaiveTime {}
    pub fn to_utc(&self) -> DateTime<Utc> {}
    pub fn with_timezone<Tz2>(&self, tz: &Tz2) -> DateTime<Tz2> {}
    pub fn to_rfc2822(&self) -> String {}
    pub fn to_rfc3339(&self) -> String {}
    pub fn format<'a>(&self, fmt: &'a str) -> format::DelayedFormat<&'a str> {}
    pub fn signed_duration_since<Rhs>(self, rhs: Rhs) -> TimeDelta {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
}
impl<Tz> Clone for DateTime<Tz> {}
impl<Tz> Default for DateTime<Tz> {}
impl<Tz> std::str::FromStr for DateTime<Tz> {
    type Err = ParseError;
}
impl<Tz> std::ops::Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz> std::ops::Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}

pub struct ParseError;
impl std::error::Error for ParseError {}

pub struct TimeDelta;
pub type Duration = TimeDelta;
impl TimeDelta {
    pub const fn weeks(weeks: i64) -> TimeDelta {}
    pub const fn days(days: i64) -> TimeDelta {}
    pub const fn hours(hours: i64) -> TimeDelta {}
    pub const fn minutes(minutes: i64) -> TimeDelta {}
    pub const fn seconds(seconds: i64) -> TimeDelta {}
    pub const fn milliseconds(milliseconds: i64) -> TimeDelta {}
    pub const fn zero() -> TimeDelta {}
    pub const fn num_days(&self) -> i64 {}
    pub const fn num_hours(&self) -> i64 {}
    pub const fn num_minutes(&self) -> i64 {}
    pub const fn num_seconds(&self) -> i64 {}
    pub const fn num_milliseconds(&self) -> i64 {}
    pub const fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError> {}
    pub const fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError> {}
}
impl Clone for TimeDelta {}
pub struct OutOfRangeError;

pub mod format {
    pub struct DelayedFormat<I>;
}

pub mod naive {
    pub struct NaiveDate;
    impl NaiveDate {
        pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
        pub fn parse_from_str(s: &str, fmt: &str) -> Result<NaiveDate, crate::ParseError> {}
        pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
    }
    impl Clone for NaiveDate {}
    pub struct NaiveTime;
    impl NaiveTime {
        pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> {}
    }
    impl Clone for NaiveTime {}
    pub struct NaiveDateTime;
    impl NaiveDateTime {
        pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime {}
        pub fn parse_from_str(s: &str, fmt: &str) -> Result<NaiveDateTime, crate::ParseError> {}
        pub const fn date(&self) -> NaiveDate {}
        pub const fn time(&self) -> NaiveTime {}
        pub const fn and_utc(&self) -> crate::DateTime<crate::Utc> {}
    }
    impl Clone for NaiveDateTime {}
}

pub mod prelude {
    pub use crate::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
}
