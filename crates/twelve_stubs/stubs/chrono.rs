//! package = "chrono", version = ">=0.4, <0.5"
// The basics: points in time and spans.

pub use time_delta::{OutOfRangeError, TimeDelta};
use std::fmt;
pub use date::{Date, MAX_DATE, MIN_DATE};
pub use datetime::{DateTime, MAX_DATETIME, MIN_DATETIME};
pub use format::{ParseError, ParseResult, SecondsFormat};
pub use naive::{Days, NaiveDate, NaiveDateTime, NaiveTime, IsoWeek, NaiveWeek};
pub use offset::{Local, LocalResult, MappedLocalTime, FixedOffset, Offset, TimeZone, Utc};
pub use round::{DurationRound, RoundingError, SubsecRound};
pub use weekday::{ParseWeekdayError, Weekday};
pub use weekday_set::WeekdaySet;
pub use month::{ParseMonthError, Month, Months};
pub use traits::{Datelike, Timelike};
mod time_delta {
    use std::fmt;
    use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};
    use std::time::Duration;
    use std::error::Error;
    pub struct TimeDelta;
    impl Clone for TimeDelta {}
    impl Default for TimeDelta {}
    impl PartialEq for TimeDelta {}
    impl PartialOrd for TimeDelta {}
    impl Ord for TimeDelta {}
    impl std::hash::Hash for TimeDelta {}
    pub(crate) const MIN: TimeDelta = ();
    pub(crate) const MAX: TimeDelta = ();
    impl TimeDelta {
        pub const fn new(secs: i64, nanos: u32) -> Option<TimeDelta> {}
        pub const fn weeks(weeks: i64) -> TimeDelta {}
        pub const fn try_weeks(weeks: i64) -> Option<TimeDelta> {}
        pub const fn days(days: i64) -> TimeDelta {}
        pub const fn try_days(days: i64) -> Option<TimeDelta> {}
        pub const fn hours(hours: i64) -> TimeDelta {}
        pub const fn try_hours(hours: i64) -> Option<TimeDelta> {}
        pub const fn minutes(minutes: i64) -> TimeDelta {}
        pub const fn try_minutes(minutes: i64) -> Option<TimeDelta> {}
        pub const fn seconds(seconds: i64) -> TimeDelta {}
        pub const fn try_seconds(seconds: i64) -> Option<TimeDelta> {}
        pub const fn milliseconds(milliseconds: i64) -> TimeDelta {}
        pub const fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta> {}
        pub const fn microseconds(microseconds: i64) -> TimeDelta {}
        pub const fn nanoseconds(nanos: i64) -> TimeDelta {}
        pub const fn num_weeks(&self) -> i64 {}
        pub const fn num_days(&self) -> i64 {}
        pub const fn num_hours(&self) -> i64 {}
        pub const fn num_minutes(&self) -> i64 {}
        pub const fn num_seconds(&self) -> i64 {}
        pub fn as_seconds_f64(self) -> f64 {}
        pub fn as_seconds_f32(self) -> f32 {}
        pub const fn num_milliseconds(&self) -> i64 {}
        pub const fn subsec_millis(&self) -> i32 {}
        pub const fn num_microseconds(&self) -> Option<i64> {}
        pub const fn subsec_micros(&self) -> i32 {}
        pub const fn num_nanoseconds(&self) -> Option<i64> {}
        pub const fn subsec_nanos(&self) -> i32 {}
        pub const fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
        pub const fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
        pub const fn checked_mul(&self, rhs: i32) -> Option<TimeDelta> {}
        pub const fn checked_div(&self, rhs: i32) -> Option<TimeDelta> {}
        pub const fn abs(&self) -> TimeDelta {}
        pub const fn min_value() -> TimeDelta {}
        pub const fn max_value() -> TimeDelta {}
        pub const fn zero() -> TimeDelta {}
        pub const fn is_zero(&self) -> bool {}
        pub const fn from_std(duration: Duration) -> Result<TimeDelta, OutOfRangeError> {}
        pub const fn to_std(&self) -> Result<Duration, OutOfRangeError> {}
        pub const MIN: Self = ();
        pub const MAX: Self = ();
    }
    impl Neg for TimeDelta {
        type Output = TimeDelta;
    }
    impl Add for TimeDelta {
        type Output = TimeDelta;
    }
    impl Sub for TimeDelta {
        type Output = TimeDelta;
    }
    impl AddAssign for TimeDelta {}
    impl SubAssign for TimeDelta {}
    impl Mul<i32> for TimeDelta {
        type Output = TimeDelta;
    }
    impl Div<i32> for TimeDelta {
        type Output = TimeDelta;
    }
    impl<'a> std::iter::Sum<&'a TimeDelta> for TimeDelta {}
    impl std::iter::Sum<TimeDelta> for TimeDelta {}
    impl fmt::Display for TimeDelta {}
    pub struct OutOfRangeError;
    impl Clone for OutOfRangeError {}
    impl PartialEq for OutOfRangeError {}
    impl fmt::Display for OutOfRangeError {}
    impl Error for OutOfRangeError {}
}
pub type Duration = TimeDelta;
pub mod prelude {
    pub use crate::{Date, Local, SubsecRound, DateTime, SecondsFormat, Datelike, Month, Timelike, Weekday, FixedOffset, Utc, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
}
mod date {
    use std::borrow::Borrow;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::{fmt, hash};
    use crate::format::{DelayedFormat, Item, StrftimeItems};
    use crate::naive::{NaiveDate, NaiveTime};
    use crate::offset::{TimeZone, Utc};
    use crate::{DateTime, Datelike, TimeDelta};
    pub struct Date<Tz: TimeZone>(Tz);
    impl<Tz: Clone + TimeZone> Clone for Date<Tz> where Tz::Offset: Clone {}
    pub const MIN_DATE: Date<Utc> = ();
    pub const MAX_DATE: Date<Utc> = ();
    impl<Tz: TimeZone> Date<Tz> {
        pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz> {}
        pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>> {}
        pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz> {}
        pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>> {}
        pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz> {}
        pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>> {}
        pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz> {}
        pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>> {}
        pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz> {}
        pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>> {}
        pub fn succ(&self) -> Date<Tz> {}
        pub fn succ_opt(&self) -> Option<Date<Tz>> {}
        pub fn pred(&self) -> Date<Tz> {}
        pub fn pred_opt(&self) -> Option<Date<Tz>> {}
        pub fn offset(&self) -> &Tz::Offset {}
        pub fn timezone(&self) -> Tz {}
        pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2> {}
        pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
        pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
        pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta {}
        pub fn naive_utc(&self) -> NaiveDate {}
        pub fn naive_local(&self) -> NaiveDate {}
        pub fn years_since(&self, base: Self) -> Option<u32> {}
        pub const MIN_UTC: Date<Utc> = ();
        pub const MAX_UTC: Date<Utc> = ();
    }
    impl<Tz: TimeZone> Date<Tz> where Tz::Offset: fmt::Display {
        pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
    }
    impl<Tz: TimeZone> Datelike for Date<Tz> {}
    impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<Date<Tz2>> for Date<Tz> {}
    impl<Tz: TimeZone> PartialOrd for Date<Tz> {}
    impl<Tz: TimeZone> Ord for Date<Tz> {}
    impl<Tz: TimeZone> hash::Hash for Date<Tz> {}
    impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> {
        type Output = Date<Tz>;
    }
    impl<Tz: TimeZone> AddAssign<TimeDelta> for Date<Tz> {}
    impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> {
        type Output = Date<Tz>;
    }
    impl<Tz: TimeZone> SubAssign<TimeDelta> for Date<Tz> {}
    impl<Tz: TimeZone> Sub<Date<Tz>> for Date<Tz> {
        type Output = TimeDelta;
    }
    impl<Tz: TimeZone> fmt::Display for Date<Tz> where Tz::Offset: fmt::Display {}
}
mod datetime {
    use std::borrow::Borrow;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::time::{Duration, SystemTime, UNIX_EPOCH};
    use std::{fmt, hash, str};
    use crate::{Date, Datelike, Months, TimeDelta, Timelike};
    use crate::format::{DelayedFormat, SecondsFormat, Item, ParseError, ParseResult, StrftimeItems, parse_and_remainder};
    use crate::naive::{Days, NaiveDate, NaiveDateTime, NaiveTime};
    use crate::offset::{Local, FixedOffset, LocalResult, Offset, TimeZone, Utc};
    pub(super) mod serde {
        use std::fmt;
        use serde::de;
        use super::DateTime;
        use crate::offset::Utc;
        pub struct SecondsTimestampVisitor;
        pub struct NanoSecondsTimestampVisitor;
        pub struct MicroSecondsTimestampVisitor;
        pub struct MilliSecondsTimestampVisitor;
        pub mod ts_nanoseconds {
            use serde::de;
            use crate::{DateTime, Utc};
            use super::NanoSecondsTimestampVisitor;
            impl de::Visitor<'_> for NanoSecondsTimestampVisitor {
                type Value = DateTime<Utc>;
            }
        }
        pub mod ts_microseconds {
            use serde::de;
            use crate::{DateTime, Utc};
            use super::MicroSecondsTimestampVisitor;
            impl de::Visitor<'_> for MicroSecondsTimestampVisitor {
                type Value = DateTime<Utc>;
            }
        }
        pub mod ts_milliseconds {
            use serde::de;
            use crate::{DateTime, Utc};
            use super::MilliSecondsTimestampVisitor;
            impl de::Visitor<'_> for MilliSecondsTimestampVisitor {
                type Value = DateTime<Utc>;
            }
        }
        pub mod ts_seconds {
            use serde::de;
            use crate::{DateTime, Utc};
            use super::SecondsTimestampVisitor;
            impl de::Visitor<'_> for SecondsTimestampVisitor {
                type Value = DateTime<Utc>;
            }
        }
    }
    pub struct DateTime<Tz: TimeZone>(Tz);
    impl<Tz: Clone + TimeZone> Clone for DateTime<Tz> where Tz::Offset: Clone {}
    pub const MIN_DATETIME: DateTime<Utc> = ();
    pub const MAX_DATETIME: DateTime<Utc> = ();
    impl<Tz: TimeZone> DateTime<Tz> {
        pub const fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
        pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
        pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
        pub fn date(&self) -> Date<Tz> {}
        pub fn date_naive(&self) -> NaiveDate {}
        pub fn time(&self) -> NaiveTime {}
        pub const fn timestamp(&self) -> i64 {}
        pub const fn timestamp_millis(&self) -> i64 {}
        pub const fn timestamp_micros(&self) -> i64 {}
        pub const fn timestamp_nanos(&self) -> i64 {}
        pub const fn timestamp_nanos_opt(&self) -> Option<i64> {}
        pub const fn timestamp_subsec_millis(&self) -> u32 {}
        pub const fn timestamp_subsec_micros(&self) -> u32 {}
        pub const fn timestamp_subsec_nanos(&self) -> u32 {}
        pub const fn offset(&self) -> &Tz::Offset {}
        pub fn timezone(&self) -> Tz {}
        pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> {}
        pub fn fixed_offset(&self) -> DateTime<FixedOffset> {}
        pub const fn to_utc(&self) -> DateTime<Utc> {}
        pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
        pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>> {}
        pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
        pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>> {}
        pub fn checked_add_days(self, days: Days) -> Option<Self> {}
        pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
        pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta {}
        pub const fn naive_utc(&self) -> NaiveDateTime {}
        pub fn naive_local(&self) -> NaiveDateTime {}
        pub fn years_since(&self, base: Self) -> Option<u32> {}
        pub fn to_rfc2822(&self) -> String {}
        pub fn to_rfc3339(&self) -> String {}
        pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String {}
        pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self> {}
        pub const MIN_UTC: DateTime<Utc> = ();
        pub const MAX_UTC: DateTime<Utc> = ();
    }
    impl DateTime<Utc> {
        pub const fn from_timestamp_secs(secs: i64) -> Option<Self> {}
        pub const fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self> {}
        pub const fn from_timestamp_millis(millis: i64) -> Option<Self> {}
        pub const fn from_timestamp_micros(micros: i64) -> Option<Self> {}
        pub const fn from_timestamp_nanos(nanos: i64) -> Self {}
        pub const UNIX_EPOCH: Self = ();
    }
    impl Default for DateTime<Utc> {}
    impl Default for DateTime<Local> {}
    impl Default for DateTime<FixedOffset> {}
    impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
    impl From<DateTime<Utc>> for DateTime<Local> {}
    impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
    impl From<DateTime<FixedOffset>> for DateTime<Local> {}
    impl From<DateTime<Local>> for DateTime<Utc> {}
    impl From<DateTime<Local>> for DateTime<FixedOffset> {}
    impl DateTime<FixedOffset> {
        pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
        pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
        pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> {}
        pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &'a str)> {}
    }
    impl<Tz: TimeZone> DateTime<Tz> where Tz::Offset: fmt::Display {
        pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
    }
    impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
    impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
    impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<DateTime<Tz2>> for DateTime<Tz> {}
    impl<Tz: TimeZone, Tz2: TimeZone> PartialOrd<DateTime<Tz2>> for DateTime<Tz> {}
    impl<Tz: TimeZone> Ord for DateTime<Tz> {}
    impl<Tz: TimeZone> hash::Hash for DateTime<Tz> {}
    impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> Add<Duration> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {}
    impl<Tz: TimeZone> AddAssign<Duration> for DateTime<Tz> {}
    impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> Add<Months> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> Sub<Duration> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> SubAssign<TimeDelta> for DateTime<Tz> {}
    impl<Tz: TimeZone> SubAssign<Duration> for DateTime<Tz> {}
    impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> {
        type Output = TimeDelta;
    }
    impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> {
        type Output = TimeDelta;
    }
    impl<Tz: TimeZone> Add<Days> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> {
        type Output = DateTime<Tz>;
    }
    impl<Tz: TimeZone> fmt::Display for DateTime<Tz> where Tz::Offset: fmt::Display {}
    impl str::FromStr for DateTime<Utc> {
        type Err = ParseError;
    }
    impl str::FromStr for DateTime<Local> {
        type Err = ParseError;
    }
    impl From<SystemTime> for DateTime<Utc> {}
    impl From<SystemTime> for DateTime<Local> {}
    impl<Tz: TimeZone> From<DateTime<Tz>> for SystemTime {}
}
pub mod format {
    use std::fmt;
    use std::str::FromStr;
    use std::error::Error;
    use crate::{Month, ParseMonthError, ParseWeekdayError, Weekday};
    pub use formatting::{SecondsFormat, DelayedFormat, format, format_item};
    pub use parse::{parse, parse_and_remainder};
    pub use parsed::Parsed;
    pub use strftime::StrftimeItems;
    mod formatting {
        use std::borrow::Borrow;
        use std::fmt::{Display, Write};
        use std::fmt;
        use crate::offset::Offset;
        use crate::{FixedOffset, NaiveDate, NaiveTime};
        use super::Item;
        use locales::*;
        pub struct DelayedFormat<I>(I);
        impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> DelayedFormat<I> {
            pub fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I> {}
            pub fn new_with_offset<Off>(date: Option<NaiveDate>, time: Option<NaiveTime>, offset: &Off, items: I) -> DelayedFormat<I> where Off: Offset + Display {}
            pub fn write_to(&self, w: &mut (impl Write + ?Sized)) -> fmt::Result {}
        }
        impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> Display for DelayedFormat<I> {}
        pub fn format<'a, I, B>(w: &mut fmt::Formatter, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, items: I) -> fmt::Result where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
        pub fn format_item(w: &mut fmt::Formatter, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, item: &Item<'_>) -> fmt::Result {}
        pub enum SecondsFormat {
            Secs,
            Millis,
            Micros,
            Nanos,
            AutoSi,
        }
        impl Clone for SecondsFormat {}
        impl PartialEq for SecondsFormat {}
        impl std::hash::Hash for SecondsFormat {}
    }
    mod parsed {
        use super::ParseResult;
        use crate::naive::{NaiveDate, NaiveDateTime, NaiveTime};
        use crate::offset::{FixedOffset, TimeZone};
        use crate::{DateTime, Weekday};
        pub struct Parsed;
        impl Clone for Parsed {}
        impl PartialEq for Parsed {}
        impl Default for Parsed {}
        impl std::hash::Hash for Parsed {}
        impl Parsed {
            pub fn new() -> Parsed {}
            pub fn set_year(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_year_div_100(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_year_mod_100(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_isoyear(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_isoyear_div_100(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_isoyear_mod_100(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_quarter(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_month(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_week_from_sun(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_week_from_mon(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_isoweek(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_weekday(&mut self, value: Weekday) -> ParseResult<()> {}
            pub fn set_ordinal(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_day(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_ampm(&mut self, value: bool) -> ParseResult<()> {}
            pub fn set_hour12(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_hour(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_minute(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_second(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_nanosecond(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_timestamp(&mut self, value: i64) -> ParseResult<()> {}
            pub fn set_offset(&mut self, value: i64) -> ParseResult<()> {}
            pub fn to_naive_date(&self) -> ParseResult<NaiveDate> {}
            pub fn to_naive_time(&self) -> ParseResult<NaiveTime> {}
            pub fn to_naive_datetime_with_offset(&self, offset: i32) -> ParseResult<NaiveDateTime> {}
            pub fn to_fixed_offset(&self) -> ParseResult<FixedOffset> {}
            pub fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>> {}
            pub fn to_datetime_with_timezone<Tz: TimeZone>(&self, tz: &Tz) -> ParseResult<DateTime<Tz>> {}
            pub fn year(&self) -> Option<i32> {}
            pub fn year_div_100(&self) -> Option<i32> {}
            pub fn year_mod_100(&self) -> Option<i32> {}
            pub fn isoyear(&self) -> Option<i32> {}
            pub fn isoyear_div_100(&self) -> Option<i32> {}
            pub fn isoyear_mod_100(&self) -> Option<i32> {}
            pub fn quarter(&self) -> Option<u32> {}
            pub fn month(&self) -> Option<u32> {}
            pub fn week_from_sun(&self) -> Option<u32> {}
            pub fn week_from_mon(&self) -> Option<u32> {}
            pub fn isoweek(&self) -> Option<u32> {}
            pub fn weekday(&self) -> Option<Weekday> {}
            pub fn ordinal(&self) -> Option<u32> {}
            pub fn day(&self) -> Option<u32> {}
            pub fn hour_div_12(&self) -> Option<u32> {}
            pub fn hour_mod_12(&self) -> Option<u32> {}
            pub fn minute(&self) -> Option<u32> {}
            pub fn second(&self) -> Option<u32> {}
            pub fn nanosecond(&self) -> Option<u32> {}
            pub fn timestamp(&self) -> Option<i64> {}
            pub fn offset(&self) -> Option<i32> {}
        }
    }
    mod parse {
        use std::borrow::Borrow;
        use std::str;
        use super::{Item, Parsed, ParseError, ParseResult};
        use crate::{DateTime, FixedOffset};
        pub fn parse<'a, I, B>(parsed: &mut Parsed, s: &str, items: I) -> ParseResult<()> where I: Iterator<Item = B>, B: Borrow<Item<'a>> {}
        pub fn parse_and_remainder<'a, 'b, I, B>(parsed: &mut Parsed, s: &'b str, items: I) -> ParseResult<&'b str> where I: Iterator<Item = B>, B: Borrow<Item<'a>> {}
        impl str::FromStr for DateTime<FixedOffset> {
            type Err = ParseError;
        }
    }
    pub mod strftime {
        use super::{ParseError, Item};
        pub struct StrftimeItems<'a>;
        impl<'a> Clone for StrftimeItems<'a> {}
        impl<'a> StrftimeItems<'a> {
            pub const fn new(s: &'a str) -> StrftimeItems<'a> {}
            pub const fn new_lenient(s: &'a str) -> StrftimeItems<'a> {}
            pub fn parse(self) -> Result<Vec<Item<'a>>, ParseError> {}
            pub fn parse_to_owned(self) -> Result<Vec<Item<'static>>, ParseError> {}
        }
        impl<'a> Iterator for StrftimeItems<'a> {
            type Item = Item<'a>;
        }
    }
    pub enum Pad {
        None,
        Zero,
        Space,
    }
    impl Clone for Pad {}
    impl PartialEq for Pad {}
    impl std::hash::Hash for Pad {}
    pub enum Numeric {
        Year,
        YearDiv100,
        YearMod100,
        IsoYear,
        IsoYearDiv100,
        IsoYearMod100,
        Quarter,
        Month,
        Day,
        WeekFromSun,
        WeekFromMon,
        IsoWeek,
        NumDaysFromSun,
        WeekdayFromMon,
        Ordinal,
        Hour,
        Hour12,
        Minute,
        Second,
        Nanosecond,
        Timestamp,
        Internal(InternalNumeric),
    }
    impl Clone for Numeric {}
    impl PartialEq for Numeric {}
    impl std::hash::Hash for Numeric {}
    pub struct InternalNumeric;
    impl Clone for InternalNumeric {}
    impl std::hash::Hash for InternalNumeric {}
    impl PartialEq for InternalNumeric {}
    pub enum Fixed {
        ShortMonthName,
        LongMonthName,
        ShortWeekdayName,
        LongWeekdayName,
        LowerAmPm,
        UpperAmPm,
        Nanosecond,
        Nanosecond3,
        Nanosecond6,
        Nanosecond9,
        TimezoneName,
        TimezoneOffsetColon,
        TimezoneOffsetDoubleColon,
        TimezoneOffsetTripleColon,
        TimezoneOffsetColonZ,
        TimezoneOffset,
        TimezoneOffsetZ,
        RFC2822,
        RFC3339,
        Internal(InternalFixed),
    }
    impl Clone for Fixed {}
    impl PartialEq for Fixed {}
    impl std::hash::Hash for Fixed {}
    pub struct InternalFixed;
    impl Clone for InternalFixed {}
    impl PartialEq for InternalFixed {}
    impl std::hash::Hash for InternalFixed {}
    pub struct OffsetFormat {
        pub precision: OffsetPrecision,
        pub colons: Colons,
        pub allow_zulu: bool,
        pub padding: Pad,
    }
    impl Clone for OffsetFormat {}
    impl PartialEq for OffsetFormat {}
    impl std::hash::Hash for OffsetFormat {}
    pub enum OffsetPrecision {
        Hours,
        Minutes,
        Seconds,
        OptionalMinutes,
        OptionalSeconds,
        OptionalMinutesAndSeconds,
    }
    impl Clone for OffsetPrecision {}
    impl PartialEq for OffsetPrecision {}
    impl std::hash::Hash for OffsetPrecision {}
    pub enum Colons {
        None,
        Colon,
        Maybe,
    }
    impl Clone for Colons {}
    impl PartialEq for Colons {}
    impl std::hash::Hash for Colons {}
    pub enum Item<'a> {
        Literal(&'a str),
        OwnedLiteral(Box<str>),
        Space(&'a str),
        OwnedSpace(Box<str>),
        Numeric(Numeric, Pad),
        Fixed(Fixed),
        Error,
    }
    impl<'a> Clone for Item<'a> {}
    impl<'a> PartialEq for Item<'a> {}
    impl<'a> std::hash::Hash for Item<'a> {}
    impl Item<'_> {
        pub fn to_owned(self) -> Item<'static> {}
    }
    pub struct ParseError;
    impl Clone for ParseError {}
    impl PartialEq for ParseError {}
    impl std::hash::Hash for ParseError {}
    impl ParseError {
        pub const fn kind(&self) -> ParseErrorKind {}
    }
    pub enum ParseErrorKind {
        OutOfRange,
        Impossible,
        NotEnough,
        Invalid,
        TooShort,
        TooLong,
        BadFormat,
    }
    impl Clone for ParseErrorKind {}
    impl PartialEq for ParseErrorKind {}
    impl std::hash::Hash for ParseErrorKind {}
    pub type ParseResult<T> = Result<T, ParseError>;
    impl fmt::Display for ParseError {}
    impl Error for ParseError {}
    impl FromStr for Weekday {
        type Err = ParseWeekdayError;
    }
    impl FromStr for Month {
        type Err = ParseMonthError;
    }
}
pub mod naive {
    use std::hash::Hash;
    use std::ops::RangeInclusive;
    use crate::Weekday;
    pub use self::date::{MAX_DATE, MIN_DATE, NaiveDate, NaiveDateDaysIterator, NaiveDateWeeksIterator};
    pub use self::datetime::{MAX_DATETIME, MIN_DATETIME, NaiveDateTime};
    pub use self::isoweek::IsoWeek;
    pub use self::time::NaiveTime;
    pub(crate) mod date {
        use std::borrow::Borrow;
        use std::ops::{Add, AddAssign, Sub, SubAssign};
        use std::{fmt, str};
        use crate::format::{DelayedFormat, Item, ParseError, ParseResult, StrftimeItems, parse_and_remainder};
        use crate::month::Months;
        use crate::naive::{Days, NaiveDateTime, NaiveTime, NaiveWeek};
        use crate::{Datelike, TimeDelta, Weekday};
        pub struct NaiveDate;
        impl PartialEq for NaiveDate {}
        impl std::hash::Hash for NaiveDate {}
        impl PartialOrd for NaiveDate {}
        impl Ord for NaiveDate {}
        impl Clone for NaiveDate {}
        pub const MIN_DATE: NaiveDate = ();
        pub const MAX_DATE: NaiveDate = ();
        impl NaiveDate {
            pub const fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate {}
            pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
            pub const fn from_yo(year: i32, ordinal: u32) -> NaiveDate {}
            pub const fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> {}
            pub const fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate {}
            pub const fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> {}
            pub const fn from_num_days_from_ce(days: i32) -> NaiveDate {}
            pub const fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> {}
            pub const fn from_epoch_days(days: i32) -> Option<NaiveDate> {}
            pub const fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate {}
            pub const fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate> {}
            pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> {}
            pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDate, &'a str)> {}
            pub const fn checked_add_months(self, months: Months) -> Option<Self> {}
            pub const fn checked_sub_months(self, months: Months) -> Option<Self> {}
            pub const fn checked_add_days(self, days: Days) -> Option<Self> {}
            pub const fn checked_sub_days(self, days: Days) -> Option<Self> {}
            pub const fn and_time(&self, time: NaiveTime) -> NaiveDateTime {}
            pub const fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime {}
            pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
            pub const fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime {}
            pub const fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> {}
            pub const fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime {}
            pub const fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime> {}
            pub const fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime {}
            pub const fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime> {}
            pub const fn succ(&self) -> NaiveDate {}
            pub const fn succ_opt(&self) -> Option<NaiveDate> {}
            pub const fn pred(&self) -> NaiveDate {}
            pub const fn pred_opt(&self) -> Option<NaiveDate> {}
            pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
            pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
            pub const fn signed_duration_since(self, rhs: Self) -> TimeDelta {}
            pub const fn abs_diff(self, rhs: Self) -> Days {}
            pub const fn years_since(&self, base: Self) -> Option<u32> {}
            pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
            pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
            pub const fn iter_days(&self) -> NaiveDateDaysIterator {}
            pub const fn iter_weeks(&self) -> NaiveDateWeeksIterator {}
            pub const fn week(&self, start: Weekday) -> NaiveWeek {}
            pub const fn leap_year(&self) -> bool {}
            pub const fn to_epoch_days(&self) -> i32 {}
            pub const MIN: NaiveDate = ();
            pub const MAX: NaiveDate = ();
        }
        impl Datelike for NaiveDate {}
        impl Add<TimeDelta> for NaiveDate {
            type Output = NaiveDate;
        }
        impl AddAssign<TimeDelta> for NaiveDate {}
        impl Add<Months> for NaiveDate {
            type Output = NaiveDate;
        }
        impl Sub<Months> for NaiveDate {
            type Output = NaiveDate;
        }
        impl Add<Days> for NaiveDate {
            type Output = NaiveDate;
        }
        impl Sub<Days> for NaiveDate {
            type Output = NaiveDate;
        }
        impl Sub<TimeDelta> for NaiveDate {
            type Output = NaiveDate;
        }
        impl SubAssign<TimeDelta> for NaiveDate {}
        impl Sub<NaiveDate> for NaiveDate {
            type Output = TimeDelta;
        }
        impl From<NaiveDateTime> for NaiveDate {}
        pub struct NaiveDateDaysIterator;
        impl Clone for NaiveDateDaysIterator {}
        impl std::hash::Hash for NaiveDateDaysIterator {}
        impl PartialEq for NaiveDateDaysIterator {}
        impl PartialOrd for NaiveDateDaysIterator {}
        impl Ord for NaiveDateDaysIterator {}
        impl Iterator for NaiveDateDaysIterator {
            type Item = NaiveDate;
        }
        impl ExactSizeIterator for NaiveDateDaysIterator {}
        impl DoubleEndedIterator for NaiveDateDaysIterator {}
        pub struct NaiveDateWeeksIterator;
        impl Clone for NaiveDateWeeksIterator {}
        impl std::hash::Hash for NaiveDateWeeksIterator {}
        impl PartialEq for NaiveDateWeeksIterator {}
        impl PartialOrd for NaiveDateWeeksIterator {}
        impl Ord for NaiveDateWeeksIterator {}
        impl Iterator for NaiveDateWeeksIterator {
            type Item = NaiveDate;
        }
        impl ExactSizeIterator for NaiveDateWeeksIterator {}
        impl DoubleEndedIterator for NaiveDateWeeksIterator {}
        impl fmt::Display for NaiveDate {}
        impl str::FromStr for NaiveDate {
            type Err = ParseError;
        }
        impl Default for NaiveDate {}
    }
    pub(crate) mod datetime {
        use std::borrow::Borrow;
        use std::ops::{Add, AddAssign, Sub, SubAssign};
        use std::time::Duration;
        use std::{fmt, str};
        use crate::format::{DelayedFormat, Item, ParseError, ParseResult, StrftimeItems, parse_and_remainder};
        use crate::naive::{Days, NaiveDate, NaiveTime};
        use crate::offset::Utc;
        use crate::{DateTime, Datelike, FixedOffset, MappedLocalTime, Months, TimeDelta, TimeZone, Timelike};
        pub(crate) mod serde {
            use std::fmt;
            use serde::de;
            use super::NaiveDateTime;
            pub mod ts_nanoseconds {
                use serde::de;
                use crate::NaiveDateTime;
                pub(super) struct NanoSecondsTimestampVisitor;
                impl de::Visitor<'_> for NanoSecondsTimestampVisitor {
                    type Value = NaiveDateTime;
                }
            }
            pub mod ts_microseconds {
                use serde::de;
                use crate::NaiveDateTime;
                pub(super) struct MicroSecondsTimestampVisitor;
                impl de::Visitor<'_> for MicroSecondsTimestampVisitor {
                    type Value = NaiveDateTime;
                }
            }
            pub mod ts_milliseconds {
                use serde::de;
                use crate::NaiveDateTime;
                pub(super) struct MilliSecondsTimestampVisitor;
                impl de::Visitor<'_> for MilliSecondsTimestampVisitor {
                    type Value = NaiveDateTime;
                }
            }
            pub mod ts_seconds {
                use serde::de;
                use crate::NaiveDateTime;
                pub(super) struct SecondsTimestampVisitor;
                impl de::Visitor<'_> for SecondsTimestampVisitor {
                    type Value = NaiveDateTime;
                }
            }
        }
        pub const MIN_DATETIME: NaiveDateTime = ();
        pub const MAX_DATETIME: NaiveDateTime = ();
        pub struct NaiveDateTime;
        impl PartialEq for NaiveDateTime {}
        impl std::hash::Hash for NaiveDateTime {}
        impl PartialOrd for NaiveDateTime {}
        impl Ord for NaiveDateTime {}
        impl Clone for NaiveDateTime {}
        impl NaiveDateTime {
            pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime {}
            pub const fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime {}
            pub const fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime> {}
            pub const fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime> {}
            pub const fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime> {}
            pub const fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime> {}
            pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> {}
            pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDateTime, &'a str)> {}
            pub const fn date(&self) -> NaiveDate {}
            pub const fn time(&self) -> NaiveTime {}
            pub const fn timestamp(&self) -> i64 {}
            pub const fn timestamp_millis(&self) -> i64 {}
            pub const fn timestamp_micros(&self) -> i64 {}
            pub const fn timestamp_nanos(&self) -> i64 {}
            pub const fn timestamp_nanos_opt(&self) -> Option<i64> {}
            pub const fn timestamp_subsec_millis(&self) -> u32 {}
            pub const fn timestamp_subsec_micros(&self) -> u32 {}
            pub const fn timestamp_subsec_nanos(&self) -> u32 {}
            pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
            pub const fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime> {}
            pub const fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
            pub const fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
            pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
            pub const fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime> {}
            pub const fn checked_add_days(self, days: Days) -> Option<Self> {}
            pub const fn checked_sub_days(self, days: Days) -> Option<Self> {}
            pub const fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta {}
            pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
            pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
            pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>> {}
            pub const fn and_utc(&self) -> DateTime<Utc> {}
            pub const MIN: Self = ();
            pub const MAX: Self = ();
            pub const UNIX_EPOCH: Self = ();
        }
        impl From<NaiveDate> for NaiveDateTime {}
        impl Datelike for NaiveDateTime {}
        impl Timelike for NaiveDateTime {}
        impl Add<TimeDelta> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl Add<Duration> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl AddAssign<TimeDelta> for NaiveDateTime {}
        impl AddAssign<Duration> for NaiveDateTime {}
        impl Add<FixedOffset> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl Add<Months> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl Sub<TimeDelta> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl Sub<Duration> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl SubAssign<TimeDelta> for NaiveDateTime {}
        impl SubAssign<Duration> for NaiveDateTime {}
        impl Sub<FixedOffset> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl Sub<Months> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl Sub<NaiveDateTime> for NaiveDateTime {
            type Output = TimeDelta;
        }
        impl Add<Days> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl Sub<Days> for NaiveDateTime {
            type Output = NaiveDateTime;
        }
        impl fmt::Display for NaiveDateTime {}
        impl str::FromStr for NaiveDateTime {
            type Err = ParseError;
        }
        impl Default for NaiveDateTime {}
    }
    mod internals {
        pub struct YearFlags;
        impl PartialEq for YearFlags {}
        impl Clone for YearFlags {}
        impl std::hash::Hash for YearFlags {}
        pub(super) const B: YearFlags = ();
        pub(super) const C: YearFlags = ();
        pub(super) const F: YearFlags = ();
    }
    pub(crate) mod isoweek {
        pub struct IsoWeek;
        impl PartialEq for IsoWeek {}
        impl PartialOrd for IsoWeek {}
        impl Ord for IsoWeek {}
        impl Clone for IsoWeek {}
        impl std::hash::Hash for IsoWeek {}
        impl IsoWeek {
            pub const fn year(&self) -> i32 {}
            pub const fn week(&self) -> u32 {}
            pub const fn week0(&self) -> u32 {}
        }
    }
    pub(crate) mod time {
        use std::borrow::Borrow;
        use std::ops::{Add, AddAssign, Sub, SubAssign};
        use std::time::Duration;
        use std::{fmt, str};
        use crate::format::{DelayedFormat, Item, ParseError, ParseResult, StrftimeItems, parse_and_remainder};
        use crate::{FixedOffset, TimeDelta, Timelike};
        pub struct NaiveTime;
        impl PartialEq for NaiveTime {}
        impl std::hash::Hash for NaiveTime {}
        impl PartialOrd for NaiveTime {}
        impl Ord for NaiveTime {}
        impl Clone for NaiveTime {}
        impl NaiveTime {
            pub const fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime {}
            pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> {}
            pub const fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime {}
            pub const fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> {}
            pub const fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime {}
            pub const fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime> {}
            pub const fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime {}
            pub const fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime> {}
            pub const fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime {}
            pub const fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> {}
            pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime> {}
            pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveTime, &'a str)> {}
            pub const fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
            pub const fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
            pub const fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta {}
            pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>> {}
            pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
            pub const MIN: Self = ();
        }
        impl Timelike for NaiveTime {}
        impl Add<TimeDelta> for NaiveTime {
            type Output = NaiveTime;
        }
        impl AddAssign<TimeDelta> for NaiveTime {}
        impl Add<Duration> for NaiveTime {
            type Output = NaiveTime;
        }
        impl AddAssign<Duration> for NaiveTime {}
        impl Add<FixedOffset> for NaiveTime {
            type Output = NaiveTime;
        }
        impl Sub<TimeDelta> for NaiveTime {
            type Output = NaiveTime;
        }
        impl SubAssign<TimeDelta> for NaiveTime {}
        impl Sub<Duration> for NaiveTime {
            type Output = NaiveTime;
        }
        impl SubAssign<Duration> for NaiveTime {}
        impl Sub<FixedOffset> for NaiveTime {
            type Output = NaiveTime;
        }
        impl Sub<NaiveTime> for NaiveTime {
            type Output = TimeDelta;
        }
        impl fmt::Display for NaiveTime {}
        impl str::FromStr for NaiveTime {
            type Err = ParseError;
        }
        impl Default for NaiveTime {}
    }
    pub struct NaiveWeek;
    impl Clone for NaiveWeek {}
    impl NaiveWeek {
        pub const fn first_day(&self) -> NaiveDate {}
        pub const fn checked_first_day(&self) -> Option<NaiveDate> {}
        pub const fn last_day(&self) -> NaiveDate {}
        pub const fn checked_last_day(&self) -> Option<NaiveDate> {}
        pub const fn days(&self) -> RangeInclusive<NaiveDate> {}
        pub const fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>> {}
    }
    impl PartialEq for NaiveWeek {}
    impl Hash for NaiveWeek {}
    pub struct Days;
    impl Clone for Days {}
    impl std::hash::Hash for Days {}
    impl PartialEq for Days {}
    impl PartialOrd for Days {}
    impl Ord for Days {}
    impl Days {
        pub const fn new(num: u64) -> Self {}
    }
    pub mod serde {
        pub use super::datetime::serde::*;
    }
}
pub mod offset {
    use std::fmt;
    use crate::{Weekday, Date, DateTime};
    use crate::format::ParseResult;
    use crate::naive::{NaiveDate, NaiveDateTime, NaiveTime};
    pub use self::fixed::FixedOffset;
    pub use self::local::Local;
    pub use self::utc::Utc;
    pub(crate) mod fixed {
        use std::fmt;
        use std::str::FromStr;
        use super::{Offset, TimeZone};
        use crate::format::ParseError;
        pub struct FixedOffset;
        impl PartialEq for FixedOffset {}
        impl std::hash::Hash for FixedOffset {}
        impl Clone for FixedOffset {}
        impl FixedOffset {
            pub fn east(secs: i32) -> FixedOffset {}
            pub const fn east_opt(secs: i32) -> Option<FixedOffset> {}
            pub fn west(secs: i32) -> FixedOffset {}
            pub const fn west_opt(secs: i32) -> Option<FixedOffset> {}
            pub const fn local_minus_utc(&self) -> i32 {}
            pub const fn utc_minus_local(&self) -> i32 {}
        }
        impl FromStr for FixedOffset {
            type Err = ParseError;
        }
        impl TimeZone for FixedOffset {
            type Offset = FixedOffset;
        }
        impl Offset for FixedOffset {}
        impl fmt::Display for FixedOffset {}
    }
    pub(crate) mod local {
        use super::fixed::FixedOffset;
        use super::{MappedLocalTime, TimeZone};
        use crate::{Date, DateTime};
        use crate::naive::NaiveDateTime;
        mod tz_info {
            use std::num::ParseIntError;
            use std::str::Utf8Error;
            use std::time::SystemTimeError;
            use std::{error, fmt, io};
            use timezone::TimeZone;
            mod timezone {
                pub(crate) struct TimeZone;
                impl Clone for TimeZone {}
                impl PartialEq for TimeZone {}
                pub(crate) struct LocalTimeType;
                impl Clone for LocalTimeType {}
                impl PartialEq for LocalTimeType {}
            }
            mod rule {
                use super::timezone::LocalTimeType;
                pub(super) enum TransitionRule {
                    Fixed(LocalTimeType),
                    Alternate(AlternateTime),
                }
                impl Clone for TransitionRule {}
                impl PartialEq for TransitionRule {}
                impl From<LocalTimeType> for TransitionRule {}
                impl From<AlternateTime> for TransitionRule {}
                pub(super) struct AlternateTime;
                impl Clone for AlternateTime {}
                impl PartialEq for AlternateTime {}
            }
            pub(crate) enum Error {
                DateTime(&'static str),
                FindLocalTimeType(&'static str),
                LocalTimeType(&'static str),
                InvalidSlice(&'static str),
                InvalidTzFile(&'static str),
                InvalidTzString(&'static str),
                Io(io::Error),
                OutOfRange(&'static str),
                ParseInt(ParseIntError),
                ProjectDateTime(&'static str),
                SystemTime(SystemTimeError),
                TimeZone(&'static str),
                TransitionRule(&'static str),
                UnsupportedTzFile(&'static str),
                UnsupportedTzString(&'static str),
                Utf8(Utf8Error),
            }
            impl fmt::Display for Error {}
            impl error::Error for Error {}
            impl From<io::Error> for Error {}
            impl From<ParseIntError> for Error {}
            impl From<SystemTimeError> for Error {}
            impl From<Utf8Error> for Error {}
        }
        pub struct Local;
        impl Clone for Local {}
        impl Local {
            pub fn today() -> Date<Local> {}
            pub fn now() -> DateTime<Local> {}
        }
        impl TimeZone for Local {
            type Offset = FixedOffset;
        }
    }
    pub(crate) mod utc {
        use std::fmt;
        use super::{Offset, TimeZone};
        use crate::{Date, DateTime};
        pub struct Utc;
        impl Clone for Utc {}
        impl PartialEq for Utc {}
        impl std::hash::Hash for Utc {}
        impl Utc {
            pub fn today() -> Date<Utc> {}
            pub fn now() -> DateTime<Utc> {}
        }
        impl TimeZone for Utc {
            type Offset = Utc;
        }
        impl Offset for Utc {}
        impl fmt::Display for Utc {}
    }
    pub type MappedLocalTime<T> = LocalResult<T>;
    pub enum LocalResult<T> {
        Single(T),
        Ambiguous(T, T),
        None,
    }
    impl<T: Clone> Clone for LocalResult<T> {}
    impl<T: PartialEq> PartialEq for LocalResult<T> {}
    impl<T: std::hash::Hash> std::hash::Hash for LocalResult<T> {}
    impl<T> MappedLocalTime<T> {
        pub fn single(self) -> Option<T> {}
        pub fn earliest(self) -> Option<T> {}
        pub fn latest(self) -> Option<T> {}
        pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U> {}
    }
    impl<Tz: TimeZone> MappedLocalTime<Date<Tz>> {
        pub fn and_time(self, time: NaiveTime) -> MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> MappedLocalTime<DateTime<Tz>> {}
        pub fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> MappedLocalTime<DateTime<Tz>> {}
    }
    impl<T: fmt::Debug> MappedLocalTime<T> {
        pub fn unwrap(self) -> T {}
    }
    pub trait Offset: Sized + Clone {
        fn fix(&self) -> FixedOffset;
    }
    pub trait TimeZone: Sized + Clone {
        type Offset: Offset;
        fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>> {}
        fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self> {}
        fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>> {}
        fn yo(&self, year: i32, ordinal: u32) -> Date<Self> {}
        fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>> {}
        fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self> {}
        fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>> {}
        fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self> {}
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>> {}
        fn timestamp_millis(&self, millis: i64) -> DateTime<Self> {}
        fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>> {}
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self> {}
        fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>> {}
        fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>> {}
        fn from_offset(offset: &Self::Offset) -> Self;
        fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
        fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>> {}
        fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>> {}
        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
        fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self> {}
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> {}
    }
}
pub mod round {
    use crate::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Timelike};
    use std::fmt;
    use std::ops::{Add, Sub};
    pub trait SubsecRound {
        fn round_subsecs(self, digits: u16) -> Self;
        fn trunc_subsecs(self, digits: u16) -> Self;
    }
    impl<T> SubsecRound for T where T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T> {}
    pub trait DurationRound: Sized {
        type Err: std::error::Error;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    }
    impl<Tz: TimeZone> DurationRound for DateTime<Tz> {
        type Err = RoundingError;
    }
    impl DurationRound for NaiveDateTime {
        type Err = RoundingError;
    }
    pub enum RoundingError {
        DurationExceedsTimestamp,
        DurationExceedsLimit,
        TimestampExceedsLimit,
    }
    impl Clone for RoundingError {}
    impl PartialEq for RoundingError {}
    impl fmt::Display for RoundingError {}
    impl std::error::Error for RoundingError {}
}
mod weekday {
    use std::fmt;
    use crate::OutOfRange;
    pub enum Weekday {
        Mon,
        Tue,
        Wed,
        Thu,
        Fri,
        Sat,
        Sun,
    }
    impl PartialEq for Weekday {}
    impl Clone for Weekday {}
    impl std::hash::Hash for Weekday {}
    impl Weekday {
        pub const fn succ(&self) -> Weekday {}
        pub const fn pred(&self) -> Weekday {}
        pub const fn number_from_monday(&self) -> u32 {}
        pub const fn number_from_sunday(&self) -> u32 {}
        pub const fn num_days_from_monday(&self) -> u32 {}
        pub const fn num_days_from_sunday(&self) -> u32 {}
        pub const fn days_since(&self, other: Weekday) -> u32 {}
    }
    impl fmt::Display for Weekday {}
    impl TryFrom<u8> for Weekday {
        type Error = OutOfRange;
    }
    impl num_traits::FromPrimitive for Weekday {}
    pub struct ParseWeekdayError;
    impl Clone for ParseWeekdayError {}
    impl PartialEq for ParseWeekdayError {}
    impl std::error::Error for ParseWeekdayError {}
    impl fmt::Display for ParseWeekdayError {}
}
mod weekday_set {
    use std::fmt;
    use crate::Weekday;
    pub struct WeekdaySet;
    impl Clone for WeekdaySet {}
    impl Default for WeekdaySet {}
    impl std::hash::Hash for WeekdaySet {}
    impl PartialEq for WeekdaySet {}
    impl PartialOrd for WeekdaySet {}
    impl Ord for WeekdaySet {}
    impl WeekdaySet {
        pub const fn from_array<const C: usize>(days: [Weekday; C]) -> Self {}
        pub const fn single(weekday: Weekday) -> Self {}
        pub const fn single_day(self) -> Option<Weekday> {}
        pub fn insert(&mut self, day: Weekday) -> bool {}
        pub fn remove(&mut self, day: Weekday) -> bool {}
        pub const fn is_subset(self, other: Self) -> bool {}
        pub const fn intersection(self, other: Self) -> Self {}
        pub const fn union(self, other: Self) -> Self {}
        pub const fn symmetric_difference(self, other: Self) -> Self {}
        pub const fn difference(self, other: Self) -> Self {}
        pub const fn first(self) -> Option<Weekday> {}
        pub fn last(self) -> Option<Weekday> {}
        pub const fn iter(self, start: Weekday) -> WeekdaySetIter {}
        pub const fn contains(self, day: Weekday) -> bool {}
        pub const fn is_empty(self) -> bool {}
        pub const fn len(self) -> u8 {}
        pub const EMPTY: Self = ();
        pub const ALL: Self = ();
    }
    pub struct WeekdaySetIter;
    impl Clone for WeekdaySetIter {}
    impl Iterator for WeekdaySetIter {
        type Item = Weekday;
    }
    impl DoubleEndedIterator for WeekdaySetIter {}
    impl ExactSizeIterator for WeekdaySetIter {}
    impl fmt::Display for WeekdaySet {}
    impl FromIterator<Weekday> for WeekdaySet {}
}
mod month {
    use std::fmt;
    use crate::OutOfRange;
    pub enum Month {
        January,
        February,
        March,
        April,
        May,
        June,
        July,
        August,
        September,
        October,
        November,
        December,
    }
    impl PartialEq for Month {}
    impl Clone for Month {}
    impl std::hash::Hash for Month {}
    impl PartialOrd for Month {}
    impl Ord for Month {}
    impl Month {
        pub const fn succ(&self) -> Month {}
        pub const fn pred(&self) -> Month {}
        pub const fn number_from_month(&self) -> u32 {}
        pub const fn name(&self) -> &'static str {}
        pub fn num_days(&self, year: i32) -> Option<u8> {}
    }
    impl TryFrom<u8> for Month {
        type Error = OutOfRange;
    }
    impl num_traits::FromPrimitive for Month {}
    pub struct Months;
    impl Clone for Months {}
    impl std::hash::Hash for Months {}
    impl PartialEq for Months {}
    impl PartialOrd for Months {}
    impl Ord for Months {}
    impl Months {
        pub const fn new(num: u32) -> Self {}
        pub const fn as_u32(&self) -> u32 {}
    }
    pub struct ParseMonthError;
    impl Clone for ParseMonthError {}
    impl PartialEq for ParseMonthError {}
    impl std::error::Error for ParseMonthError {}
    impl fmt::Display for ParseMonthError {}
}
mod traits {
    use crate::{IsoWeek, Weekday};
    pub trait Datelike: Sized {
        fn year(&self) -> i32;
        fn year_ce(&self) -> (bool, u32) {}
        fn quarter(&self) -> u32 {}
        fn month(&self) -> u32;
        fn month0(&self) -> u32;
        fn day(&self) -> u32;
        fn day0(&self) -> u32;
        fn ordinal(&self) -> u32;
        fn ordinal0(&self) -> u32;
        fn weekday(&self) -> Weekday;
        fn iso_week(&self) -> IsoWeek;
        fn with_year(&self, year: i32) -> Option<Self>;
        fn with_month(&self, month: u32) -> Option<Self>;
        fn with_month0(&self, month0: u32) -> Option<Self>;
        fn with_day(&self, day: u32) -> Option<Self>;
        fn with_day0(&self, day0: u32) -> Option<Self>;
        fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
        fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
        fn num_days_from_ce(&self) -> i32 {}
        fn num_days_in_month(&self) -> u8 {}
    }
    pub trait Timelike: Sized {
        fn hour(&self) -> u32;
        fn hour12(&self) -> (bool, u32) {}
        fn minute(&self) -> u32;
        fn second(&self) -> u32;
        fn nanosecond(&self) -> u32;
        fn with_hour(&self, hour: u32) -> Option<Self>;
        fn with_minute(&self, min: u32) -> Option<Self>;
        fn with_second(&self, sec: u32) -> Option<Self>;
        fn with_nanosecond(&self, nano: u32) -> Option<Self>;
        fn num_seconds_from_midnight(&self) -> u32 {}
    }
}
pub mod serde {
    pub use super::datetime::serde::*;
}
pub struct OutOfRange;
impl Clone for OutOfRange {}
impl std::hash::Hash for OutOfRange {}
impl PartialEq for OutOfRange {}
impl fmt::Display for OutOfRange {}
impl std::error::Error for OutOfRange {}
