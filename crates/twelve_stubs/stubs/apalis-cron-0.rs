//! package = "apalis-cron", version = ">=0.6, <0.8"

pub use cron::Schedule;

/// A job for each tick, in every copy that runs it; piped into a storage, each copy queues one.
pub struct CronStream<J, Tz>(J, Tz);
impl<J, Tz> Clone for CronStream<J, Tz> {}
impl<J> CronStream<J, chrono::Utc> {
    pub fn new(schedule: Schedule) -> Self {}
}
impl<J, Tz> CronStream<J, Tz> {
    pub fn new_with_timezone(schedule: Schedule, timezone: Tz) -> Self {}
    pub fn pipe_to_storage<S, Ctx>(self, storage: S) -> pipe::CronPipe<S> {}
}
impl<J, Tz> apalis_core::backend::Backend<apalis_core::request::Request<J, CronContext<Tz>>> for CronStream<J, Tz> {}
pub struct CronContext<Tz>(Tz);
impl<Tz> CronContext<Tz> {
    pub fn get_timestamp(&self) -> &chrono::DateTime<Tz> {}
}
impl<Tz> Clone for CronContext<Tz> {}
pub mod pipe {
    pub struct CronPipe<Inner>(Inner);
    impl<T, Ctx, Inner> apalis_core::backend::Backend<apalis_core::request::Request<T, Ctx>> for CronPipe<Inner> {}
}
