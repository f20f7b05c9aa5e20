//! package = "time", version = ">=0.3, <0.4"

pub mod convert {
    pub use time_core::unit::*;
}
mod date {
    use crate::formatting::Formattable;
    use crate::iter::DateIter;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, Month, PlainDateTime, SignedDuration, Time, Weekday};
    use num_conv::prelude::*;
    use powerfmt::smart_display::{Metadata, SmartDisplay};
    use std::io;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::string::String;
    use std::time::Duration as StdDuration;
    pub struct Date;
    impl Date {
        pub const MIN: Self = ();
        pub const MAX: Self = ();
        pub const fn from_calendar_date(
            year: i32,
            month: Month,
            day: u8,
        ) -> Result<Self, error::ComponentRange> {
        }
        pub const fn from_ordinal_date(year: i32, ordinal: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn from_iso_week_date(
            year: i32,
            week: u8,
            weekday: Weekday,
        ) -> Result<Self, error::ComponentRange> {
        }
        pub const fn from_julian_day(julian_day: i32) -> Result<Self, error::ComponentRange> {}
        pub const fn year(self) -> i32 {}
        pub const fn month(self) -> Month {}
        pub const fn day(self) -> u8 {}
        pub const fn ordinal(self) -> u16 {}
        pub const fn iso_week(self) -> u8 {}
        pub const fn sunday_based_week(self) -> u8 {}
        pub const fn monday_based_week(self) -> u8 {}
        pub const fn to_calendar_date(self) -> (i32, Month, u8) {}
        pub const fn to_ordinal_date(self) -> (i32, u16) {}
        pub const fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
        pub const fn weekday(self) -> Weekday {}
        pub const fn next_day(self) -> Option<Self> {}
        pub const fn previous_day(self) -> Option<Self> {}
        pub const fn next_occurrence(self, weekday: Weekday) -> Self {}
        pub const fn prev_occurrence(self, weekday: Weekday) -> Self {}
        pub const fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self {}
        pub const fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self {}
        pub const fn iter_to(self, end: Self) -> DateIter {}
        pub const fn to_julian_day(self) -> i32 {}
        pub const fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn checked_add_std(self, duration: StdDuration) -> Option<Self> {}
        pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn checked_sub_std(self, duration: StdDuration) -> Option<Self> {}
        pub const fn saturating_add(self, duration: SignedDuration) -> Self {}
        pub const fn saturating_sub(self, duration: SignedDuration) -> Self {}
        pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
    }
    impl Date {
        pub const fn midnight(self) -> PlainDateTime {}
        pub const fn with_time(self, time: Time) -> PlainDateTime {}
        pub const fn with_hms(
            self,
            hour: u8,
            minute: u8,
            second: u8,
        ) -> Result<PlainDateTime, error::ComponentRange> {
        }
        pub const fn with_hms_milli(
            self,
            hour: u8,
            minute: u8,
            second: u8,
            millisecond: u16,
        ) -> Result<PlainDateTime, error::ComponentRange> {
        }
        pub const fn with_hms_micro(
            self,
            hour: u8,
            minute: u8,
            second: u8,
            microsecond: u32,
        ) -> Result<PlainDateTime, error::ComponentRange> {
        }
        pub const fn with_hms_nano(
            self,
            hour: u8,
            minute: u8,
            second: u8,
            nanosecond: u32,
        ) -> Result<PlainDateTime, error::ComponentRange> {
        }
    }
    impl Date {
        pub fn format_into(
            self,
            output: &mut (impl io::Write + ?Sized),
            format: &(impl Formattable + ?Sized),
        ) -> Result<usize, error::Format> {
        }
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl Date {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(
            input: &[u8],
            description: &(impl Parsable + ?Sized),
            defaults: Parsed,
        ) -> Result<Self, error::Parse> {
        }
    }
    impl SmartDisplay for Date {
        type Metadata = ();
    }
    impl Add<SignedDuration> for Date {
        type Output = Self;
    }
    impl Add<StdDuration> for Date {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for Date {}
    impl AddAssign<StdDuration> for Date {}
    impl Sub<SignedDuration> for Date {
        type Output = Self;
    }
    impl Sub<StdDuration> for Date {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for Date {}
    impl SubAssign<StdDuration> for Date {}
    impl Sub for Date {
        type Output = SignedDuration;
    }
}
pub mod error {
    mod component_range {
        use crate::error;
        pub struct ComponentRange;
        impl ComponentRange {
            pub const fn name(self) -> &'static str {}
            pub const fn is_conditional(self) -> bool {}
        }
        impl From<ComponentRange> for crate::Error {}
        impl TryFrom<crate::Error> for ComponentRange {
            type Error = error::DifferentVariant;
        }
        impl serde_core::de::Expected for ComponentRange {}
        impl std::error::Error for ComponentRange {}
    }
    mod conversion_range {
        use crate::error;
        pub struct ConversionRange;
        impl std::error::Error for ConversionRange {}
        impl From<ConversionRange> for crate::Error {}
        impl TryFrom<crate::Error> for ConversionRange {
            type Error = error::DifferentVariant;
        }
    }
    mod different_variant {
        pub struct DifferentVariant;
        impl std::error::Error for DifferentVariant {}
        impl From<DifferentVariant> for crate::Error {}
        impl TryFrom<crate::Error> for DifferentVariant {
            type Error = Self;
        }
    }
    mod format {
        use crate::error;
        use std::boxed::Box;
        use std::io;
        pub enum Format {
            InsufficientTypeInformation,
            InvalidComponent(&'static str),
            ComponentRange(Box<error::ComponentRange>),
            StdIo(io::Error),
        }
        impl From<error::ComponentRange> for Format {}
        impl From<io::Error> for Format {}
        impl TryFrom<Format> for error::ComponentRange {
            type Error = error::DifferentVariant;
        }
        impl TryFrom<Format> for io::Error {
            type Error = error::DifferentVariant;
        }
        impl std::error::Error for Format {}
        impl From<Format> for crate::Error {}
        impl TryFrom<crate::Error> for Format {
            type Error = error::DifferentVariant;
        }
    }
    mod indeterminate_offset {
        use crate::error;
        pub struct IndeterminateOffset;
        impl std::error::Error for IndeterminateOffset {}
        impl From<IndeterminateOffset> for crate::Error {}
        impl TryFrom<crate::Error> for IndeterminateOffset {
            type Error = error::DifferentVariant;
        }
    }
    mod invalid_format_description {
        use crate::error;
        use std::string::String;
        pub enum InvalidFormatDescription {
            UnclosedOpeningBracket { index: usize },
            InvalidComponentName { name: String, index: usize },
            InvalidModifier { value: String, index: usize },
            MissingComponentName { index: usize },
            MissingRequiredModifier { name: &'static str, index: usize },
            Expected { what: &'static str, index: usize },
            NotSupported { what: &'static str, context: &'static str, index: usize },
            DuplicateModifier { name: &'static str, index: usize },
            InvalidModifierCombination { modifier: &'static str, context: &'static str, index: usize },
        }
        impl From<InvalidFormatDescription> for crate::Error {}
        impl TryFrom<crate::Error> for InvalidFormatDescription {
            type Error = error::DifferentVariant;
        }
        impl std::error::Error for InvalidFormatDescription {}
    }
    mod invalid_variant {
        pub struct InvalidVariant;
        impl std::error::Error for InvalidVariant {}
        impl From<InvalidVariant> for crate::Error {}
        impl TryFrom<crate::Error> for InvalidVariant {
            type Error = crate::error::DifferentVariant;
        }
    }
    mod parse {
        use crate::error::{self, ParseFromDescription, TryFromParsed};
        pub enum Parse {
            TryFromParsed(TryFromParsed),
            ParseFromDescription(ParseFromDescription),
            UnexpectedTrailingCharacters {},
        }
        impl std::error::Error for Parse {}
        impl From<TryFromParsed> for Parse {}
        impl TryFrom<Parse> for TryFromParsed {
            type Error = error::DifferentVariant;
        }
        impl From<ParseFromDescription> for Parse {}
        impl TryFrom<Parse> for ParseFromDescription {
            type Error = error::DifferentVariant;
        }
        impl From<Parse> for crate::Error {}
        impl TryFrom<crate::Error> for Parse {
            type Error = error::DifferentVariant;
        }
    }
    mod parse_from_description {
        use crate::error;
        pub enum ParseFromDescription {
            InvalidLiteral,
            InvalidComponent(&'static str),
            UnexpectedTrailingCharacters,
        }
        impl std::error::Error for ParseFromDescription {}
        impl From<ParseFromDescription> for crate::Error {}
        impl TryFrom<crate::Error> for ParseFromDescription {
            type Error = error::DifferentVariant;
        }
    }
    mod try_from_parsed {
        use crate::error;
        pub enum TryFromParsed {
            InsufficientInformation,
            ComponentRange(error::ComponentRange),
        }
        impl From<error::ComponentRange> for TryFromParsed {}
        impl TryFrom<TryFromParsed> for error::ComponentRange {
            type Error = error::DifferentVariant;
        }
        impl std::error::Error for TryFromParsed {}
        impl From<TryFromParsed> for crate::Error {}
        impl TryFrom<crate::Error> for TryFromParsed {
            type Error = error::DifferentVariant;
        }
    }
    pub use component_range::ComponentRange;
    pub use conversion_range::ConversionRange;
    pub use different_variant::DifferentVariant;
    pub use format::Format;
    pub use indeterminate_offset::IndeterminateOffset;
    pub use invalid_format_description::InvalidFormatDescription;
    pub use invalid_variant::InvalidVariant;
    pub use parse::Parse;
    pub use parse_from_description::ParseFromDescription;
    pub use try_from_parsed::TryFromParsed;
    pub enum Error {
        ConversionRange(ConversionRange),
        ComponentRange(ComponentRange),
        IndeterminateOffset(IndeterminateOffset),
        Format(Format),
        ParseFromDescription(ParseFromDescription),
        UnexpectedTrailingCharacters {},
        TryFromParsed(TryFromParsed),
        InvalidFormatDescription(InvalidFormatDescription),
        DifferentVariant(DifferentVariant),
        InvalidVariant(InvalidVariant),
    }
    impl std::error::Error for Error {}
}
pub mod ext {
    mod instant {
        use crate::SignedDuration;
        use std::time::Instant as StdInstant;
        mod sealed {
            pub trait Sealed: Sized {}
        }
        pub trait InstantExt: sealed::Sealed {
            fn add_signed(self, duration: SignedDuration) -> Self {}
            fn sub_signed(self, duration: SignedDuration) -> Self {}
            fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self>;
            fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self>;
            fn signed_duration_since(&self, earlier: Self) -> SignedDuration;
        }
        impl InstantExt for StdInstant {}
    }
    mod numerical_duration {
        use crate::unit::*;
        use crate::SignedDuration;
        mod sealed {
            pub trait Sealed {}
        }
        pub trait NumericalDuration: sealed::Sealed {
            fn nanoseconds(self) -> SignedDuration;
            fn microseconds(self) -> SignedDuration;
            fn milliseconds(self) -> SignedDuration;
            fn seconds(self) -> SignedDuration;
            fn minutes(self) -> SignedDuration;
            fn hours(self) -> SignedDuration;
            fn days(self) -> SignedDuration;
            fn weeks(self) -> SignedDuration;
        }
        impl NumericalDuration for i64 {}
        impl NumericalDuration for f64 {}
    }
    mod numerical_std_duration {
        use crate::unit::*;
        use std::time::Duration as StdDuration;
        mod sealed {
            pub trait Sealed {}
        }
        pub trait NumericalStdDuration: sealed::Sealed {
            fn std_nanoseconds(self) -> StdDuration;
            fn std_microseconds(self) -> StdDuration;
            fn std_milliseconds(self) -> StdDuration;
            fn std_seconds(self) -> StdDuration;
            fn std_minutes(self) -> StdDuration;
            fn std_hours(self) -> StdDuration;
            fn std_days(self) -> StdDuration;
            fn std_weeks(self) -> StdDuration;
        }
        impl NumericalStdDuration for u64 {}
        impl NumericalStdDuration for f64 {}
    }
    mod systemtime {
        use crate::SignedDuration;
        use std::time::SystemTime;
        mod sealed {
            pub trait Sealed: Sized {}
        }
        pub trait SystemTimeExt: sealed::Sealed {
            fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self>;
            fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self>;
            fn signed_duration_since(&self, earlier: Self) -> SignedDuration;
        }
        impl SystemTimeExt for SystemTime {}
    }
    pub use self::instant::InstantExt;
    pub use self::numerical_duration::NumericalDuration;
    pub use self::numerical_std_duration::NumericalStdDuration;
    pub use self::systemtime::SystemTimeExt;
}
mod instant {
    use crate::SignedDuration;
    use std::borrow::Borrow;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::time::Duration as StdDuration;
    use std::time::Instant as StdInstant;
    impl Instant {
        pub fn now() -> Self {}
        pub fn elapsed(self) -> SignedDuration {}
        pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn into_inner(self) -> StdInstant {}
    }
    impl From<StdInstant> for Instant {}
    impl From<Instant> for StdInstant {}
    impl Sub for Instant {
        type Output = SignedDuration;
    }
    impl Sub<StdInstant> for Instant {
        type Output = SignedDuration;
    }
    impl Sub<Instant> for StdInstant {
        type Output = SignedDuration;
    }
    impl Add<SignedDuration> for Instant {
        type Output = Self;
    }
    impl Add<SignedDuration> for StdInstant {
        type Output = Self;
    }
    impl Add<StdDuration> for Instant {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for Instant {}
    impl AddAssign<StdDuration> for Instant {}
    impl AddAssign<SignedDuration> for StdInstant {}
    impl Sub<SignedDuration> for Instant {
        type Output = Self;
    }
    impl Sub<SignedDuration> for StdInstant {
        type Output = Self;
    }
    impl Sub<StdDuration> for Instant {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for Instant {}
    impl SubAssign<StdDuration> for Instant {}
    impl SubAssign<SignedDuration> for StdInstant {}
    impl AsRef<StdInstant> for Instant {}
    impl Borrow<StdInstant> for Instant {}
}
pub mod iter {
    mod date_iter {
        use crate::Date;
        pub struct DateIter;
        impl DateIter {
            pub const fn new(start: Date, end: Date) -> Self {}
        }
        impl Iterator for DateIter {
            type Item = Date;
        }
        impl DoubleEndedIterator for DateIter {}
    }
    mod month_iter {
        use super::Rev;
        use crate::Month::{self, *};
        pub struct MonthIter;
        impl MonthIter {
            pub const fn new(start: Month) -> Self {}
            pub const fn rev(self) -> Rev<Self> {}
        }
        impl Iterator for MonthIter {
            type Item = Month;
        }
        impl Iterator for Rev<MonthIter> {
            type Item = Month;
        }
    }
    mod weekday_iter {
        use super::Rev;
        use crate::Weekday::{self, *};
        pub struct WeekdayIter;
        impl WeekdayIter {
            pub const fn new(start: Weekday) -> Self {}
            pub const fn rev(self) -> Rev<Self> {}
        }
        impl Iterator for WeekdayIter {
            type Item = Weekday;
        }
        impl Iterator for Rev<WeekdayIter> {
            type Item = Weekday;
        }
    }
    pub use self::date_iter::DateIter;
    pub use self::month_iter::MonthIter;
    pub use self::weekday_iter::WeekdayIter;
    pub struct Rev<I>(I);
}
mod month {
    use self::Month::*;
    use crate::error;
    use crate::iter::MonthIter;
    use powerfmt::smart_display::{Metadata, SmartDisplay};
    use std::str::FromStr;
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
    impl Month {
        pub const fn length(self, year: i32) -> u8 {}
        pub const fn previous(self) -> Self {}
        pub const fn next(self) -> Self {}
        pub const fn nth_next(self, n: u8) -> Self {}
        pub const fn nth_prev(self, n: u8) -> Self {}
        pub const fn iter_from(start: Self) -> MonthIter {}
    }
    impl SmartDisplay for Month {
        type Metadata = ();
    }
    impl FromStr for Month {
        type Err = error::InvalidVariant;
    }
    impl From<Month> for u8 {}
    impl TryFrom<u8> for Month {
        type Error = error::ComponentRange;
    }
}
mod offset_date_time {
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, Date, Month, PlainDateTime, SignedDuration, Time, UtcDateTime, UtcOffset, Weekday};
    use num_conv::prelude::*;
    use powerfmt::smart_display::{Metadata, SmartDisplay};
    use std::io;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::string::String;
    use std::time::Duration as StdDuration;
    pub struct OffsetDateTime;
    impl OffsetDateTime {
        pub const UNIX_EPOCH: Self = ();
        pub fn now_utc() -> Self {}
        pub fn now_local() -> Result<Self, error::IndeterminateOffset> {}
        pub const fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self {}
        pub const fn new_utc(date: Date, time: Time) -> Self {}
        pub const fn to_offset(self, offset: UtcOffset) -> Self {}
        pub const fn checked_to_offset(self, offset: UtcOffset) -> Option<Self> {}
        pub const fn to_utc(self) -> UtcDateTime {}
        pub const fn checked_to_utc(self) -> Option<UtcDateTime> {}
        pub const fn from_unix_timestamp(timestamp: i64) -> Result<Self, error::ComponentRange> {}
        pub const fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, error::ComponentRange> {}
        pub const fn offset(self) -> UtcOffset {}
        pub const fn unix_timestamp(self) -> i64 {}
        pub const fn unix_timestamp_nanos(self) -> i128 {}
        pub const fn date(self) -> Date {}
        pub const fn time(self) -> Time {}
        pub const fn year(self) -> i32 {}
        pub const fn month(self) -> Month {}
        pub const fn day(self) -> u8 {}
        pub const fn ordinal(self) -> u16 {}
        pub const fn iso_week(self) -> u8 {}
        pub const fn sunday_based_week(self) -> u8 {}
        pub const fn monday_based_week(self) -> u8 {}
        pub const fn to_calendar_date(self) -> (i32, Month, u8) {}
        pub const fn to_ordinal_date(self) -> (i32, u16) {}
        pub const fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
        pub const fn weekday(self) -> Weekday {}
        pub const fn to_julian_day(self) -> i32 {}
        pub const fn to_hms(self) -> (u8, u8, u8) {}
        pub const fn to_hms_milli(self) -> (u8, u8, u8, u16) {}
        pub const fn to_hms_micro(self) -> (u8, u8, u8, u32) {}
        pub const fn to_hms_nano(self) -> (u8, u8, u8, u32) {}
        pub const fn hour(self) -> u8 {}
        pub const fn minute(self) -> u8 {}
        pub const fn second(self) -> u8 {}
        pub const fn millisecond(self) -> u16 {}
        pub const fn microsecond(self) -> u32 {}
        pub const fn nanosecond(self) -> u32 {}
        pub const fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn saturating_add(self, duration: SignedDuration) -> Self {}
        pub const fn saturating_sub(self, duration: SignedDuration) -> Self {}
    }
    impl OffsetDateTime {
        pub const fn replace_time(self, time: Time) -> Self {}
        pub const fn replace_date(self, date: Date) -> Self {}
        pub const fn replace_date_time(self, date_time: PlainDateTime) -> Self {}
        pub const fn replace_offset(self, offset: UtcOffset) -> Self {}
        pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_day(self) -> Self {}
        pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_hour(self) -> Self {}
        pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_minute(self) -> Self {}
        pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_second(self) -> Self {}
        pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_millisecond(self) -> Self {}
        pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_microsecond(self) -> Self {}
        pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    }
    impl OffsetDateTime {
        pub fn format_into(
            self,
            output: &mut (impl io::Write + ?Sized),
            format: &(impl Formattable + ?Sized),
        ) -> Result<usize, error::Format> {
        }
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl OffsetDateTime {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(
            input: &[u8],
            description: &(impl Parsable + ?Sized),
            defaults: Parsed,
        ) -> Result<Self, error::Parse> {
        }
    }
    impl SmartDisplay for OffsetDateTime {
        type Metadata = ();
    }
    impl Add<SignedDuration> for OffsetDateTime {
        type Output = Self;
    }
    impl Add<StdDuration> for OffsetDateTime {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for OffsetDateTime {}
    impl AddAssign<StdDuration> for OffsetDateTime {}
    impl Sub<SignedDuration> for OffsetDateTime {
        type Output = Self;
    }
    impl Sub<StdDuration> for OffsetDateTime {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for OffsetDateTime {}
    impl SubAssign<StdDuration> for OffsetDateTime {}
    impl Sub for OffsetDateTime {
        type Output = SignedDuration;
    }
}
mod plain_date_time {
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::{error, Date, Month, OffsetDateTime, SignedDuration, Time, UtcDateTime, UtcOffset, Weekday};
    use powerfmt::smart_display::{self, Metadata, SmartDisplay};
    use std::io;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::string::String;
    use std::time::Duration as StdDuration;
    pub struct PlainDateTime;
    impl PlainDateTime {
        pub const MIN: Self = ();
        pub const MAX: Self = ();
        pub const fn new(date: Date, time: Time) -> Self {}
        pub const fn date(self) -> Date {}
        pub const fn time(self) -> Time {}
        pub const fn year(self) -> i32 {}
        pub const fn month(self) -> Month {}
        pub const fn day(self) -> u8 {}
        pub const fn ordinal(self) -> u16 {}
        pub const fn iso_week(self) -> u8 {}
        pub const fn sunday_based_week(self) -> u8 {}
        pub const fn monday_based_week(self) -> u8 {}
        pub const fn to_calendar_date(self) -> (i32, Month, u8) {}
        pub const fn to_ordinal_date(self) -> (i32, u16) {}
        pub const fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
        pub const fn weekday(self) -> Weekday {}
        pub const fn to_julian_day(self) -> i32 {}
        pub const fn as_hms(self) -> (u8, u8, u8) {}
        pub const fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
        pub const fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
        pub const fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
        pub const fn hour(self) -> u8 {}
        pub const fn minute(self) -> u8 {}
        pub const fn second(self) -> u8 {}
        pub const fn millisecond(self) -> u16 {}
        pub const fn microsecond(self) -> u32 {}
        pub const fn nanosecond(self) -> u32 {}
        pub const fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime {}
        pub const fn assume_utc(self) -> OffsetDateTime {}
        pub const fn as_utc(self) -> UtcDateTime {}
        pub const fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn saturating_add(self, duration: SignedDuration) -> Self {}
        pub const fn saturating_sub(self, duration: SignedDuration) -> Self {}
    }
    impl PlainDateTime {
        pub const fn replace_time(self, time: Time) -> Self {}
        pub const fn replace_date(self, date: Date) -> Self {}
        pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_day(self) -> Self {}
        pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_hour(self) -> Self {}
        pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_minute(self) -> Self {}
        pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_second(self) -> Self {}
        pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_millisecond(self) -> Self {}
        pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_microsecond(self) -> Self {}
        pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    }
    impl PlainDateTime {
        pub fn format_into(
            self,
            output: &mut (impl io::Write + ?Sized),
            format: &(impl Formattable + ?Sized),
        ) -> Result<usize, error::Format> {
        }
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl PlainDateTime {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(
            input: &[u8],
            description: &(impl Parsable + ?Sized),
            defaults: Parsed,
        ) -> Result<Self, error::Parse> {
        }
    }
    impl SmartDisplay for PlainDateTime {
        type Metadata = ();
    }
    impl Add<SignedDuration> for PlainDateTime {
        type Output = Self;
    }
    impl Add<StdDuration> for PlainDateTime {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for PlainDateTime {}
    impl AddAssign<StdDuration> for PlainDateTime {}
    impl Sub<SignedDuration> for PlainDateTime {
        type Output = Self;
    }
    impl Sub<StdDuration> for PlainDateTime {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for PlainDateTime {}
    impl SubAssign<StdDuration> for PlainDateTime {}
    impl Sub for PlainDateTime {
        type Output = SignedDuration;
    }
}
pub mod serde {
    pub mod rfc2822 {
        use crate::OffsetDateTime;
        use serde_core::Deserializer;
        use serde_core::Serializer;
        pub fn serialize<S: Serializer>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> {
        }
        pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OffsetDateTime, D::Error> {}
        pub mod option {
            use super::*;
            pub fn serialize<S: Serializer>(
                option: &Option<OffsetDateTime>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
            }
            pub fn deserialize<'a, D: Deserializer<'a>>(
                deserializer: D,
            ) -> Result<Option<OffsetDateTime>, D::Error> {
            }
        }
    }
    pub mod rfc3339 {
        use crate::OffsetDateTime;
        use serde_core::Deserializer;
        use serde_core::Serializer;
        pub fn serialize<S: Serializer>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> {
        }
        pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OffsetDateTime, D::Error> {}
        pub mod option {
            use super::*;
            pub fn serialize<S: Serializer>(
                option: &Option<OffsetDateTime>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
            }
            pub fn deserialize<'a, D: Deserializer<'a>>(
                deserializer: D,
            ) -> Result<Option<OffsetDateTime>, D::Error> {
            }
        }
    }
    pub mod timestamp {
        pub mod microseconds {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S: Serializer>(
                datetime: &OffsetDateTime,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
            }
            pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OffsetDateTime, D::Error> {
            }
            pub mod option {
                use super::*;
                pub fn serialize<S: Serializer>(
                    option: &Option<OffsetDateTime>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                }
                pub fn deserialize<'a, D: Deserializer<'a>>(
                    deserializer: D,
                ) -> Result<Option<OffsetDateTime>, D::Error> {
                }
            }
        }
        pub mod milliseconds {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S: Serializer>(
                datetime: &OffsetDateTime,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
            }
            pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OffsetDateTime, D::Error> {
            }
            pub mod option {
                use super::*;
                pub fn serialize<S: Serializer>(
                    option: &Option<OffsetDateTime>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                }
                pub fn deserialize<'a, D: Deserializer<'a>>(
                    deserializer: D,
                ) -> Result<Option<OffsetDateTime>, D::Error> {
                }
            }
        }
        pub mod milliseconds_i64 {
            use crate::OffsetDateTime;
            use num_conv::prelude::*;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S: Serializer>(
                datetime: &OffsetDateTime,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
            }
            pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OffsetDateTime, D::Error> {
            }
            pub mod option {
                use super::*;
                pub fn serialize<S: Serializer>(
                    option: &Option<OffsetDateTime>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                }
                pub fn deserialize<'a, D: Deserializer<'a>>(
                    deserializer: D,
                ) -> Result<Option<OffsetDateTime>, D::Error> {
                }
            }
        }
        pub mod nanoseconds {
            use crate::OffsetDateTime;
            use serde_core::{Deserializer, Serializer};
            pub fn serialize<S: Serializer>(
                datetime: &OffsetDateTime,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
            }
            pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OffsetDateTime, D::Error> {
            }
            pub mod option {
                use super::*;
                pub fn serialize<S: Serializer>(
                    option: &Option<OffsetDateTime>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                }
                pub fn deserialize<'a, D: Deserializer<'a>>(
                    deserializer: D,
                ) -> Result<Option<OffsetDateTime>, D::Error> {
                }
            }
        }
        use crate::OffsetDateTime;
        use serde_core::{Deserializer, Serializer};
        pub fn serialize<S: Serializer>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> {
        }
        pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<OffsetDateTime, D::Error> {}
        pub mod option {
            use super::*;
            pub fn serialize<S: Serializer>(
                option: &Option<OffsetDateTime>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
            }
            pub fn deserialize<'a, D: Deserializer<'a>>(
                deserializer: D,
            ) -> Result<Option<OffsetDateTime>, D::Error> {
            }
        }
    }
    use crate::OffsetDateTime;
    use serde_core::{Deserializer, Serializer};
    pub use time_macros::serde_format_description as format_description;
}
mod signed_duration {
    use crate::error;
    use crate::unit::*;
    use num_conv::prelude::*;
    use std::iter::Sum;
    use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};
    use std::time::Duration as StdDuration;
    use std::time::SystemTime;
    pub struct SignedDuration;
    impl Default for SignedDuration {}
    impl SignedDuration {
        pub const ZERO: Self = ();
        pub const NANOSECOND: Self = ();
        pub const MICROSECOND: Self = ();
        pub const MILLISECOND: Self = ();
        pub const SECOND: Self = ();
        pub const MINUTE: Self = ();
        pub const HOUR: Self = ();
        pub const DAY: Self = ();
        pub const WEEK: Self = ();
        pub const MIN: Self = ();
        pub const MAX: Self = ();
        pub const fn is_zero(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub const fn is_positive(self) -> bool {}
        pub const fn abs(self) -> Self {}
        pub const fn unsigned_abs(self) -> StdDuration {}
        pub const fn new(seconds: i64, nanoseconds: i32) -> Self {}
        pub const fn weeks(weeks: i64) -> Self {}
        pub const fn days(days: i64) -> Self {}
        pub const fn hours(hours: i64) -> Self {}
        pub const fn minutes(minutes: i64) -> Self {}
        pub const fn seconds(seconds: i64) -> Self {}
        pub const fn seconds_f64(seconds: f64) -> Self {}
        pub const fn seconds_f32(seconds: f32) -> Self {}
        pub const fn saturating_seconds_f64(seconds: f64) -> Self {}
        pub const fn saturating_seconds_f32(seconds: f32) -> Self {}
        pub const fn checked_seconds_f64(seconds: f64) -> Option<Self> {}
        pub const fn checked_seconds_f32(seconds: f32) -> Option<Self> {}
        pub const fn milliseconds(milliseconds: i64) -> Self {}
        pub const fn microseconds(microseconds: i64) -> Self {}
        pub const fn nanoseconds(nanoseconds: i64) -> Self {}
        pub const fn nanoseconds_i128(nanoseconds: i128) -> Self {}
        pub const fn whole_weeks(self) -> i64 {}
        pub const fn whole_days(self) -> i64 {}
        pub const fn whole_hours(self) -> i64 {}
        pub const fn whole_minutes(self) -> i64 {}
        pub const fn whole_seconds(self) -> i64 {}
        pub const fn as_seconds_f64(self) -> f64 {}
        pub const fn as_seconds_f32(self) -> f32 {}
        pub const fn whole_milliseconds(self) -> i128 {}
        pub const fn subsec_milliseconds(self) -> i16 {}
        pub const fn whole_microseconds(self) -> i128 {}
        pub const fn subsec_microseconds(self) -> i32 {}
        pub const fn whole_nanoseconds(self) -> i128 {}
        pub const fn subsec_nanoseconds(self) -> i32 {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: i32) -> Option<Self> {}
        pub const fn checked_div(self, rhs: i32) -> Option<Self> {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: i32) -> Self {}
    }
    impl TryFrom<StdDuration> for SignedDuration {
        type Error = error::ConversionRange;
    }
    impl TryFrom<SignedDuration> for StdDuration {
        type Error = error::ConversionRange;
    }
    impl Add for SignedDuration {
        type Output = Self;
    }
    impl Add<StdDuration> for SignedDuration {
        type Output = Self;
    }
    impl Add<SignedDuration> for StdDuration {
        type Output = SignedDuration;
    }
    impl AddAssign<Self> for SignedDuration {}
    impl AddAssign<StdDuration> for SignedDuration {}
    impl AddAssign<SignedDuration> for StdDuration {}
    impl Neg for SignedDuration {
        type Output = Self;
    }
    impl Sub for SignedDuration {
        type Output = Self;
    }
    impl Sub<StdDuration> for SignedDuration {
        type Output = Self;
    }
    impl Sub<SignedDuration> for StdDuration {
        type Output = SignedDuration;
    }
    impl SubAssign<Self> for SignedDuration {}
    impl SubAssign<StdDuration> for SignedDuration {}
    impl SubAssign<SignedDuration> for StdDuration {}
    impl Mul<f32> for SignedDuration {
        type Output = Self;
    }
    impl Mul<SignedDuration> for f32 {
        type Output = SignedDuration;
    }
    impl Mul<f64> for SignedDuration {
        type Output = Self;
    }
    impl Mul<SignedDuration> for f64 {
        type Output = SignedDuration;
    }
    impl MulAssign<f32> for SignedDuration {}
    impl MulAssign<f64> for SignedDuration {}
    impl Div<f32> for SignedDuration {
        type Output = Self;
    }
    impl Div<f64> for SignedDuration {
        type Output = Self;
    }
    impl DivAssign<f32> for SignedDuration {}
    impl DivAssign<f64> for SignedDuration {}
    impl Div for SignedDuration {
        type Output = f64;
    }
    impl Div<StdDuration> for SignedDuration {
        type Output = f64;
    }
    impl Div<SignedDuration> for StdDuration {
        type Output = f64;
    }
    impl Sum for SignedDuration {}
    impl<'a> Sum<&'a Self> for SignedDuration {}
    impl Add<SignedDuration> for SystemTime {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for SystemTime {}
    impl Sub<SignedDuration> for SystemTime {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for SystemTime {}
}
mod time {
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, SignedDuration};
    use num_conv::prelude::*;
    use powerfmt::smart_display::{Metadata, SmartDisplay};
    use std::io;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::string::String;
    use std::time::Duration as StdDuration;
    pub struct Time;
    impl Time {
        pub const MIDNIGHT: Self = ();
        pub const MAX: Self = ();
        pub const fn from_hms(hour: u8, minute: u8, second: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn from_hms_milli(
            hour: u8,
            minute: u8,
            second: u8,
            millisecond: u16,
        ) -> Result<Self, error::ComponentRange> {
        }
        pub const fn from_hms_micro(
            hour: u8,
            minute: u8,
            second: u8,
            microsecond: u32,
        ) -> Result<Self, error::ComponentRange> {
        }
        pub const fn from_hms_nano(
            hour: u8,
            minute: u8,
            second: u8,
            nanosecond: u32,
        ) -> Result<Self, error::ComponentRange> {
        }
        pub const fn as_hms(self) -> (u8, u8, u8) {}
        pub const fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
        pub const fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
        pub const fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
        pub const fn hour(self) -> u8 {}
        pub const fn minute(self) -> u8 {}
        pub const fn second(self) -> u8 {}
        pub const fn millisecond(self) -> u16 {}
        pub const fn microsecond(self) -> u32 {}
        pub const fn nanosecond(self) -> u32 {}
        pub const fn duration_until(self, other: Self) -> SignedDuration {}
        pub const fn duration_since(self, other: Self) -> SignedDuration {}
        pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_hour(self) -> Self {}
        pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_minute(self) -> Self {}
        pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_second(self) -> Self {}
        pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_millisecond(self) -> Self {}
        pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_microsecond(self) -> Self {}
        pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    }
    impl Time {
        pub fn format_into(
            self,
            output: &mut (impl io::Write + ?Sized),
            format: &(impl Formattable + ?Sized),
        ) -> Result<usize, error::Format> {
        }
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl Time {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(
            input: &[u8],
            description: &(impl Parsable + ?Sized),
            defaults: Parsed,
        ) -> Result<Self, error::Parse> {
        }
    }
    impl SmartDisplay for Time {
        type Metadata = ();
    }
    impl Add<SignedDuration> for Time {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for Time {}
    impl Add<StdDuration> for Time {
        type Output = Self;
    }
    impl AddAssign<StdDuration> for Time {}
    impl Sub<SignedDuration> for Time {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for Time {}
    impl Sub<StdDuration> for Time {
        type Output = Self;
    }
    impl SubAssign<StdDuration> for Time {}
    impl Sub for Time {
        type Output = SignedDuration;
    }
}
mod timestamp {
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, Date, Month, OffsetDateTime, SignedDuration, Time, UtcDateTime, UtcOffset, Weekday};
    use std::io;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::string::String;
    use std::time::Duration as StdDuration;
    pub struct Timestamp;
    impl Timestamp {
        pub const UNIX_EPOCH: Self = ();
        pub const MIN: Self = ();
        pub const MAX: Self = ();
        pub fn now() -> Self {}
        pub const fn new(seconds: i64, nanoseconds: u32) -> Result<Self, error::ComponentRange> {}
        pub const fn from_seconds(seconds: i64) -> Result<Self, error::ComponentRange> {}
        pub const fn from_milliseconds(milliseconds: i64) -> Result<Self, error::ComponentRange> {}
        pub const fn from_microseconds(microseconds: i128) -> Result<Self, error::ComponentRange> {}
        pub const fn from_nanoseconds(nanoseconds: i128) -> Result<Self, error::ComponentRange> {}
        pub const fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
        pub const fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
        pub const fn to_utc(self) -> UtcDateTime {}
        pub const fn as_seconds(self) -> i64 {}
        pub const fn as_milliseconds(self) -> i64 {}
        pub const fn as_microseconds(self) -> i128 {}
        pub const fn as_nanoseconds(self) -> i128 {}
        pub const fn date(self) -> Date {}
        pub const fn time(self) -> Time {}
        pub const fn year(self) -> i32 {}
        pub const fn month(self) -> Month {}
        pub const fn day(self) -> u8 {}
        pub const fn ordinal(self) -> u16 {}
        pub const fn iso_week(self) -> u8 {}
        pub const fn sunday_based_week(self) -> u8 {}
        pub const fn monday_based_week(self) -> u8 {}
        pub const fn to_calendar_date(self) -> (i32, Month, u8) {}
        pub const fn to_ordinal_date(self) -> (i32, u16) {}
        pub const fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
        pub const fn weekday(self) -> Weekday {}
        pub const fn to_julian_day(self) -> i32 {}
        pub const fn as_hms(self) -> (u8, u8, u8) {}
        pub const fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
        pub const fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
        pub const fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
        pub const fn hour(self) -> u8 {}
        pub const fn minute(self) -> u8 {}
        pub const fn second(self) -> u8 {}
        pub const fn millisecond(self) -> u16 {}
        pub const fn microsecond(self) -> u32 {}
        pub const fn nanosecond(self) -> u32 {}
        pub const fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn saturating_add(self, duration: SignedDuration) -> Self {}
        pub const fn saturating_sub(self, duration: SignedDuration) -> Self {}
    }
    impl Timestamp {
        pub const fn replace_time(self, time: Time) -> Self {}
        pub const fn replace_date(self, date: Date) -> Self {}
        pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    }
    impl Timestamp {
        pub fn format_into(
            self,
            output: &mut (impl io::Write + ?Sized),
            format: &(impl Formattable + ?Sized),
        ) -> Result<usize, error::Format> {
        }
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl Timestamp {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(
            input: &[u8],
            description: &(impl Parsable + ?Sized),
            defaults: Parsed,
        ) -> Result<Self, error::Parse> {
        }
    }
    impl Add<SignedDuration> for Timestamp {
        type Output = Self;
    }
    impl Add<StdDuration> for Timestamp {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for Timestamp {}
    impl AddAssign<StdDuration> for Timestamp {}
    impl Sub<SignedDuration> for Timestamp {
        type Output = Self;
    }
    impl Sub<StdDuration> for Timestamp {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for Timestamp {}
    impl SubAssign<StdDuration> for Timestamp {}
    impl Sub for Timestamp {
        type Output = SignedDuration;
    }
}
mod utc_date_time {
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::unit::*;
    use crate::{error, Date, Month, OffsetDateTime, SignedDuration, Time, UtcOffset, Weekday};
    use powerfmt::smart_display::{Metadata, SmartDisplay};
    use std::io;
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    use std::string::String;
    use std::time::Duration as StdDuration;
    pub struct UtcDateTime;
    impl UtcDateTime {
        pub const UNIX_EPOCH: Self = ();
        pub const MIN: Self = ();
        pub const MAX: Self = ();
        pub fn now() -> Self {}
        pub const fn new(date: Date, time: Time) -> Self {}
        pub const fn from_unix_timestamp(timestamp: i64) -> Result<Self, error::ComponentRange> {}
        pub const fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, error::ComponentRange> {}
        pub const fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
        pub const fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
        pub const fn unix_timestamp(self) -> i64 {}
        pub const fn unix_timestamp_nanos(self) -> i128 {}
        pub const fn date(self) -> Date {}
        pub const fn time(self) -> Time {}
        pub const fn year(self) -> i32 {}
        pub const fn month(self) -> Month {}
        pub const fn day(self) -> u8 {}
        pub const fn ordinal(self) -> u16 {}
        pub const fn iso_week(self) -> u8 {}
        pub const fn sunday_based_week(self) -> u8 {}
        pub const fn monday_based_week(self) -> u8 {}
        pub const fn to_calendar_date(self) -> (i32, Month, u8) {}
        pub const fn to_ordinal_date(self) -> (i32, u16) {}
        pub const fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
        pub const fn weekday(self) -> Weekday {}
        pub const fn to_julian_day(self) -> i32 {}
        pub const fn as_hms(self) -> (u8, u8, u8) {}
        pub const fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
        pub const fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
        pub const fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
        pub const fn hour(self) -> u8 {}
        pub const fn minute(self) -> u8 {}
        pub const fn second(self) -> u8 {}
        pub const fn millisecond(self) -> u16 {}
        pub const fn microsecond(self) -> u32 {}
        pub const fn nanosecond(self) -> u32 {}
        pub const fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
        pub const fn saturating_add(self, duration: SignedDuration) -> Self {}
        pub const fn saturating_sub(self, duration: SignedDuration) -> Self {}
    }
    impl UtcDateTime {
        pub const fn replace_time(self, time: Time) -> Self {}
        pub const fn replace_date(self, date: Date) -> Self {}
        pub const fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_day(self) -> Self {}
        pub const fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_hour(self) -> Self {}
        pub const fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_minute(self) -> Self {}
        pub const fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_second(self) -> Self {}
        pub const fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_millisecond(self) -> Self {}
        pub const fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
        pub const fn truncate_to_microsecond(self) -> Self {}
        pub const fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    }
    impl UtcDateTime {
        pub fn format_into(
            self,
            output: &mut (impl io::Write + ?Sized),
            format: &(impl Formattable + ?Sized),
        ) -> Result<usize, error::Format> {
        }
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl UtcDateTime {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(
            input: &[u8],
            description: &(impl Parsable + ?Sized),
            defaults: Parsed,
        ) -> Result<Self, error::Parse> {
        }
    }
    impl SmartDisplay for UtcDateTime {
        type Metadata = ();
    }
    impl Add<SignedDuration> for UtcDateTime {
        type Output = Self;
    }
    impl Add<StdDuration> for UtcDateTime {
        type Output = Self;
    }
    impl AddAssign<SignedDuration> for UtcDateTime {}
    impl AddAssign<StdDuration> for UtcDateTime {}
    impl Sub<SignedDuration> for UtcDateTime {
        type Output = Self;
    }
    impl Sub<StdDuration> for UtcDateTime {
        type Output = Self;
    }
    impl SubAssign<SignedDuration> for UtcDateTime {}
    impl SubAssign<StdDuration> for UtcDateTime {}
    impl Sub for UtcDateTime {
        type Output = SignedDuration;
    }
}
mod utc_offset {
    use crate::error;
    use crate::formatting::Formattable;
    use crate::parsing::{Parsable, Parsed};
    use crate::sys::local_offset_at;
    use crate::unit::*;
    use crate::OffsetDateTime;
    use powerfmt::smart_display::{Metadata, SmartDisplay};
    use std::io;
    use std::ops::Neg;
    use std::string::String;
    pub struct UtcOffset;
    impl UtcOffset {
        pub const UTC: Self = ();
        pub const fn from_hms(hours: i8, minutes: i8, seconds: i8) -> Result<Self, error::ComponentRange> {}
        pub const fn from_whole_seconds(seconds: i32) -> Result<Self, error::ComponentRange> {}
        pub const fn as_hms(self) -> (i8, i8, i8) {}
        pub const fn whole_hours(self) -> i8 {}
        pub const fn whole_minutes(self) -> i16 {}
        pub const fn minutes_past_hour(self) -> i8 {}
        pub const fn whole_seconds(self) -> i32 {}
        pub const fn seconds_past_minute(self) -> i8 {}
        pub const fn is_utc(self) -> bool {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub fn local_offset_at(datetime: OffsetDateTime) -> Result<Self, error::IndeterminateOffset> {}
        pub fn current_local_offset() -> Result<Self, error::IndeterminateOffset> {}
    }
    impl UtcOffset {
        pub fn format_into(
            self,
            output: &mut (impl io::Write + ?Sized),
            format: &(impl Formattable + ?Sized),
        ) -> Result<usize, error::Format> {
        }
        pub fn format(self, format: &(impl Formattable + ?Sized)) -> Result<String, error::Format> {}
    }
    impl UtcOffset {
        pub fn parse(input: &str, description: &(impl Parsable + ?Sized)) -> Result<Self, error::Parse> {}
        pub fn parse_with_defaults(
            input: &[u8],
            description: &(impl Parsable + ?Sized),
            defaults: Parsed,
        ) -> Result<Self, error::Parse> {
        }
    }
    impl SmartDisplay for UtcOffset {
        type Metadata = ();
    }
    impl Neg for UtcOffset {
        type Output = Self;
    }
}
pub mod util {
    use crate::Month;
    pub use time_core::util::{days_in_year, is_leap_year, weeks_in_year};
    pub const fn days_in_month(month: Month, year: i32) -> u8 {}
    pub const fn days_in_year_month(year: i32, month: Month) -> u8 {}
    pub fn refresh_tz_unchecked() {}
    pub fn refresh_tz() -> Option<()> {}
}
mod weekday {
    use self::Weekday::*;
    use crate::error;
    use crate::iter::WeekdayIter;
    use powerfmt::smart_display::{Metadata, SmartDisplay};
    use std::str::FromStr;
    pub enum Weekday {
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday,
    }
    impl Weekday {
        pub const fn previous(self) -> Self {}
        pub const fn next(self) -> Self {}
        pub const fn nth_next(self, n: u8) -> Self {}
        pub const fn nth_prev(self, n: u8) -> Self {}
        pub const fn number_from_monday(self) -> u8 {}
        pub const fn number_from_sunday(self) -> u8 {}
        pub const fn number_days_from_monday(self) -> u8 {}
        pub const fn number_days_from_sunday(self) -> u8 {}
        pub const fn iter_from(start: Self) -> WeekdayIter {}
    }
    impl SmartDisplay for Weekday {
        type Metadata = ();
    }
    impl FromStr for Weekday {
        type Err = error::InvalidVariant;
    }
}
pub use crate::date::Date;
pub use crate::error::Error;
pub use crate::month::Month;
pub use crate::offset_date_time::OffsetDateTime;
pub use crate::plain_date_time::PlainDateTime;
pub use crate::signed_duration::SignedDuration;
pub use crate::time::Time;
pub use crate::timestamp::Timestamp;
pub use crate::utc_date_time::UtcDateTime;
pub use crate::utc_offset::UtcOffset;
pub use crate::weekday::Weekday;
pub use time_core::unit;
pub type Result<T> = std::result::Result<T, Error>;
pub type PrimitiveDateTime = PlainDateTime;
pub type Duration = SignedDuration;

pub mod formatting {
    pub trait Formattable {}
}
pub mod parsing {
    pub trait Parsable {}
    pub struct Parsed;
    impl Parsed {
        pub const fn new() -> Self {}
    }
}
pub mod format_description {
    pub mod well_known {
        pub struct Rfc3339;
        pub struct Rfc2822;
        pub struct Iso8601<const CONFIG: u128>;
        impl<const CONFIG: u128> Iso8601<CONFIG> {
            pub const DEFAULT: Self = ();
            pub const DATE: Self = ();
            pub const TIME: Self = ();
            pub const OFFSET: Self = ();
            pub const DATE_TIME: Self = ();
            pub const DATE_TIME_OFFSET: Self = ();
        }
    }
    pub enum BorrowedFormatItem<'a> {
        Literal(&'a [u8]),
        Compound(&'a [Self]),
        Optional(&'a Self),
        First(&'a [Self]),
    }
    pub type FormatItem<'a> = BorrowedFormatItem<'a>;
    pub enum OwnedFormatItem {
        Literal(Box<[u8]>),
        Compound(Box<[Self]>),
        Optional(Box<Self>),
        First(Box<[Self]>),
    }
    pub fn parse(s: &str) -> Result<Vec<BorrowedFormatItem<'_>>, crate::error::InvalidFormatDescription> {}
    pub fn parse_borrowed<const VERSION: usize>(
        s: &str,
    ) -> Result<Vec<BorrowedFormatItem<'_>>, crate::error::InvalidFormatDescription> {
    }
    pub fn parse_owned<const VERSION: usize>(
        s: &str,
    ) -> Result<OwnedFormatItem, crate::error::InvalidFormatDescription> {
    }
}
pub mod macros {
    #[twelve::macro_signature]
    pub fn date() -> crate::Date {}
    #[twelve::macro_signature]
    pub fn time() -> crate::Time {}
    #[twelve::macro_signature]
    pub fn datetime() -> crate::PrimitiveDateTime {}
    #[twelve::macro_signature]
    pub fn utc_datetime() -> crate::UtcDateTime {}
    #[twelve::macro_signature]
    pub fn offset() -> crate::UtcOffset {}
    #[twelve::macro_signature]
    pub fn format_description() -> &'static [crate::format_description::BorrowedFormatItem<'static>] {}
}
