//! package = "apalis-cron", version = ">=1, <2"

pub use {backend::*, error::*, schedule::*, tick::*};

mod backend {
    /// A task for each tick, in every copy that runs it.
    pub struct CronScheduler<S, Tz = chrono::Utc>(S, Tz);
    impl<S> CronScheduler<S, chrono::Utc> {
        pub const fn new(schedule: S) -> CronScheduler<S> {}
    }
    impl<S, Tz> Clone for CronScheduler<S, Tz> {}
    impl<S, T> CronScheduler<S, T> {
        pub fn with_timezone<Tz>(self, timezone: Tz) -> CronScheduler<S, Tz> {}
    }
    impl<S, Tz> apalis_core::backend::Backend for CronScheduler<S, Tz> { type Task = apalis_core::task::Task<crate::Tick<Tz>>; }
    impl<S, Tz> apalis_core::backend::BackendConfig for CronScheduler<S, Tz> { type Args = crate::Tick<Tz>; }
}
mod error {
    pub enum Error {}
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
}
mod schedule {
    pub trait Schedule<Tz> {}
}
mod tick {
    pub struct Tick<Tz = chrono::Utc>(Tz);
    impl<Tz> Tick<Tz> {
        pub fn get_timestamp(&self) -> u64 {}
    }
    impl<Tz> Clone for Tick<Tz> {}
}
