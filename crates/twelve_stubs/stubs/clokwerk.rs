//! package = "clokwerk", version = ">=0.3, <0.5"

pub use self::async_job::AsyncJob;
pub use self::async_scheduler::AsyncScheduler;
pub use self::intervals::{Interval, NextTime, TimeUnits};
pub use self::job::Job;
pub use self::scheduler::{ScheduleHandle, Scheduler};
pub use self::sync_job::SyncJob;

pub mod timeprovider {
    pub trait TimeProvider {}
    pub struct ChronoTimeProvider;
    impl TimeProvider for ChronoTimeProvider {}
}
mod intervals {
    pub enum Interval {
        Seconds(u32),
        Minutes(u32),
        Hours(u32),
        Days(u32),
        Weeks(u32),
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday,
        Weekday,
    }
    pub trait NextTime {}
    impl NextTime for Interval {}
    pub trait TimeUnits: Sized {
        fn seconds(self) -> Interval;
        fn minutes(self) -> Interval;
        fn hours(self) -> Interval;
        fn days(self) -> Interval;
        fn weeks(self) -> Interval;
        fn second(self) -> Interval {}
        fn minute(self) -> Interval {}
        fn hour(self) -> Interval {}
        fn day(self) -> Interval {}
        fn week(self) -> Interval {}
    }
    impl TimeUnits for u32 {}
}
mod job_schedule {
    pub struct Repeating<'a, T, Tz, Tp>(&'a mut T, Tz, Tp);
    impl<'a, T, Tz, Tp> Repeating<'a, T, Tz, Tp> {
        pub fn times(self, n: usize) -> &'a mut T {}
    }
}
mod job {
    use crate::intervals::Interval;
    pub trait Job<Tz, Tp>: Sized {
        fn at(&mut self, time: &str) -> &mut Self {}
        fn try_at(&mut self, time: &str) -> Result<&mut Self, chrono::ParseError> {}
        fn at_time(&mut self, time: chrono::NaiveTime) -> &mut Self {}
        fn plus(&mut self, ival: Interval) -> &mut Self {}
        fn and_every(&mut self, ival: Interval) -> &mut Self {}
        fn once(&mut self) -> &mut Self {}
        fn forever(&mut self) -> &mut Self {}
        fn count(&mut self, count: usize) -> &mut Self {}
        fn repeating_every(&mut self, interval: Interval) -> crate::job_schedule::Repeating<'_, Self, Tz, Tp> {}
        fn is_pending(&self, now: &chrono::DateTime<Tz>) -> bool {}
    }
}
mod sync_job {
    use crate::timeprovider::ChronoTimeProvider;
    pub struct SyncJob<Tz = chrono::Local, Tp = ChronoTimeProvider>(Tz, Tp);
    impl<Tz, Tp> crate::job::Job<Tz, Tp> for SyncJob<Tz, Tp> {}
    impl<Tz, Tp> SyncJob<Tz, Tp> {
        #[twelve::handler(arg = 0, kind = "tick")]
        pub fn run<F>(&mut self, f: F) -> &mut Self where F: 'static + FnMut() + Send {}
        pub fn execute(&mut self, now: &chrono::DateTime<Tz>) {}
    }
}
mod async_job {
    use crate::timeprovider::ChronoTimeProvider;
    use std::future::Future;
    pub type JobFuture = Box<dyn Future<Output = ()> + Send + 'static>;
    pub struct AsyncJob<Tz = chrono::Local, Tp = ChronoTimeProvider>(Tz, Tp);
    impl<Tz, Tp> crate::job::Job<Tz, Tp> for AsyncJob<Tz, Tp> {}
    impl<Tz, Tp> AsyncJob<Tz, Tp> {
        #[twelve::handler(arg = 0, kind = "tick")]
        pub fn run<F, T>(&mut self, f: F) -> &mut Self where F: 'static + FnMut() -> T + Send, T: 'static + Future<Output = ()> + Send {}
        pub fn execute(&mut self, now: &chrono::DateTime<Tz>) -> Option<std::pin::Pin<JobFuture>> {}
    }
}
mod scheduler {
    use crate::intervals::Interval;
    use crate::sync_job::SyncJob;
    use crate::timeprovider::ChronoTimeProvider;
    pub struct Scheduler<Tz = chrono::Local, Tp = ChronoTimeProvider>(Tz, Tp);
    impl Default for Scheduler {
        fn default() -> Self {}
    }
    impl Scheduler {
        pub fn new() -> Self {}
        pub fn with_tz<Tz>(tz: Tz) -> Scheduler<Tz> {}
        pub fn with_tz_and_provider<Tz, Tp>(tz: Tz) -> Scheduler<Tz, Tp> {}
    }
    impl<Tz, Tp> Scheduler<Tz, Tp> {
        pub fn every(&mut self, ival: Interval) -> &mut SyncJob<Tz, Tp> {}
        pub fn run_pending(&mut self) {}
        pub fn watch_thread(self, frequency: std::time::Duration) -> ScheduleHandle {}
    }
    #[twelve::nature(task)]
    pub struct ScheduleHandle;
    impl ScheduleHandle {
        pub fn stop(self) {}
    }
}
mod async_scheduler {
    use crate::async_job::AsyncJob;
    use crate::intervals::Interval;
    use crate::timeprovider::ChronoTimeProvider;
    pub struct AsyncScheduler<Tz = chrono::Local, Tp = ChronoTimeProvider>(Tz, Tp);
    impl Default for AsyncScheduler {
        fn default() -> Self {}
    }
    impl AsyncScheduler {
        pub fn new() -> Self {}
        pub fn with_tz<Tz>(tz: Tz) -> AsyncScheduler<Tz> {}
        pub fn with_tz_and_provider<Tz, Tp>(tz: Tz) -> AsyncScheduler<Tz, Tp> {}
    }
    impl<Tz, Tp> AsyncScheduler<Tz, Tp> {
        pub fn every(&mut self, ival: Interval) -> &mut AsyncJob<Tz, Tp> {}
        pub fn run_pending(&mut self) -> AsyncSchedulerFuture {}
    }
    pub struct AsyncSchedulerFuture;
    impl std::future::Future for AsyncSchedulerFuture { type Output = (); }
}
