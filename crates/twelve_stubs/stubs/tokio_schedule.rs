//! package = "tokio_schedule", version = ">=0.2, <0.4"

use chrono::{DateTime, Local};
use std::future::Future;
use std::pin::Pin;

pub trait Job: Sized + Sync {
    #[twelve::handler(arg = 0, kind = "tick")]
    fn perform<'a, F, Fut>(self, func: F) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>> where F: FnMut() -> Fut + Send + 'a, Fut: Future<Output = ()> + Send + 'a {}
}
pub fn every(period: u32) -> Every {}
pub struct Every;
impl Every {
    pub fn nanosecond(self) -> EveryNanosecond<Local, Local> {}
    pub fn nanoseconds(self) -> EveryNanosecond<Local, Local> {}
    pub fn millisecond(self) -> EveryMillisecond<Local, Local> {}
    pub fn milliseconds(self) -> EveryMillisecond<Local, Local> {}
    pub fn second(self) -> EverySecond<Local, Local> {}
    pub fn seconds(self) -> EverySecond<Local, Local> {}
    pub fn minute(self) -> EveryMinute<Local, Local> {}
    pub fn minutes(self) -> EveryMinute<Local, Local> {}
    pub fn hour(self) -> EveryHour<Local, Local> {}
    pub fn hours(self) -> EveryHour<Local, Local> {}
    pub fn day(self) -> EveryDay<Local, Local> {}
    pub fn days(self) -> EveryDay<Local, Local> {}
    pub fn week(self) -> EveryWeekDay<Local, Local> {}
    pub fn weeks(self) -> EveryWeekDay<Local, Local> {}
}
pub struct EveryNanosecond<TZ, UntilTZ>(TZ, UntilTZ);
impl<TZ, UntilTZ> EveryNanosecond<TZ, UntilTZ> {
    pub fn until<NewUntilTZ>(self, dt: &DateTime<NewUntilTZ>) -> EveryNanosecond<TZ, NewUntilTZ> {}
    pub fn in_timezone<NewTZ>(self, new_tz: &NewTZ) -> EveryNanosecond<NewTZ, UntilTZ> {}
}
impl<TZ, UntilTZ> Job for EveryNanosecond<TZ, UntilTZ> {}
pub struct EveryMillisecond<TZ, UntilTZ>(TZ, UntilTZ);
impl<TZ, UntilTZ> EveryMillisecond<TZ, UntilTZ> {
    pub fn until<NewUntilTZ>(self, dt: &DateTime<NewUntilTZ>) -> EveryMillisecond<TZ, NewUntilTZ> {}
    pub fn in_timezone<NewTZ>(self, new_tz: &NewTZ) -> EveryMillisecond<NewTZ, UntilTZ> {}
}
impl<TZ, UntilTZ> Job for EveryMillisecond<TZ, UntilTZ> {}
pub struct EverySecond<TZ, UntilTZ>(TZ, UntilTZ);
impl<TZ, UntilTZ> EverySecond<TZ, UntilTZ> {
    pub fn until<NewUntilTZ>(self, dt: &DateTime<NewUntilTZ>) -> EverySecond<TZ, NewUntilTZ> {}
    pub fn in_timezone<NewTZ>(self, new_tz: &NewTZ) -> EverySecond<NewTZ, UntilTZ> {}
}
impl<TZ, UntilTZ> Job for EverySecond<TZ, UntilTZ> {}
pub struct EveryMinute<TZ, UntilTZ>(TZ, UntilTZ);
impl<TZ, UntilTZ> EveryMinute<TZ, UntilTZ> {
    pub fn at(self, second: u32) -> Self {}
    pub fn until<NewUntilTZ>(self, dt: &DateTime<NewUntilTZ>) -> EveryMinute<TZ, NewUntilTZ> {}
    pub fn in_timezone<NewTZ>(self, new_tz: &NewTZ) -> EveryMinute<NewTZ, UntilTZ> {}
}
impl<TZ, UntilTZ> Job for EveryMinute<TZ, UntilTZ> {}
pub struct EveryHour<TZ, UntilTZ>(TZ, UntilTZ);
impl<TZ, UntilTZ> EveryHour<TZ, UntilTZ> {
    pub fn at(self, minute: u32, second: u32) -> Self {}
    pub fn until<NewUntilTZ>(self, dt: &DateTime<NewUntilTZ>) -> EveryHour<TZ, NewUntilTZ> {}
    pub fn in_timezone<NewTZ>(self, new_tz: &NewTZ) -> EveryHour<NewTZ, UntilTZ> {}
}
impl<TZ, UntilTZ> Job for EveryHour<TZ, UntilTZ> {}
pub struct EveryDay<TZ, UntilTZ>(TZ, UntilTZ);
impl<TZ, UntilTZ> EveryDay<TZ, UntilTZ> {
    pub fn at(self, hour: u32, minute: u32, second: u32) -> Self {}
    pub fn until<NewUntilTZ>(self, dt: &DateTime<NewUntilTZ>) -> EveryDay<TZ, NewUntilTZ> {}
    pub fn in_timezone<NewTZ>(self, new_tz: &NewTZ) -> EveryDay<NewTZ, UntilTZ> {}
}
impl<TZ, UntilTZ> Job for EveryDay<TZ, UntilTZ> {}
pub struct EveryWeekDay<TZ, UntilTZ>(TZ, UntilTZ);
impl<TZ, UntilTZ> EveryWeekDay<TZ, UntilTZ> {
    pub fn at(self, hour: u32, minute: u32, second: u32) -> Self {}
    pub fn on(self, weekday: chrono::Weekday) -> Self {}
    pub fn until<NewUntilTZ>(self, dt: &DateTime<NewUntilTZ>) -> EveryWeekDay<TZ, NewUntilTZ> {}
    pub fn in_timezone<NewTZ>(self, new_tz: &NewTZ) -> EveryWeekDay<NewTZ, UntilTZ> {}
}
impl<TZ, UntilTZ> Job for EveryWeekDay<TZ, UntilTZ> {}
