//! package = "scheduled-thread-pool", version = "0.2"

use std::time::Duration;

pub mod builder {
    pub struct NumThreadsStage(());
    impl NumThreadsStage {
        pub fn num_threads<'a>(self, num_threads: usize) -> FinalStage<'a> {}
    }
    pub struct FinalStage<'a>(&'a str);
    impl<'a> FinalStage<'a> {
        pub fn thread_name_pattern(self, thread_name_pattern: &'a str) -> Self {}
        pub fn on_drop_behavior(self, on_drop_behavior: crate::OnPoolDropBehavior) -> Self {}
        #[twelve::opens(queue, memory, instead = "a queue that all copies share and that keeps a job until it is done: `apalis` with `apalis-redis` or `apalis-sql`")]
        pub fn build(self) -> crate::ScheduledThreadPool {}
    }
}
pub enum OnPoolDropBehavior {
    CompletePendingScheduled,
    DiscardPendingScheduled,
}
#[twelve::nature(task)]
pub struct JobHandle;
impl JobHandle {
    pub fn cancel(&self) {}
}
/// Jobs wait in a heap in memory until a thread is free or their time has come.
#[twelve::nature(queue)]
pub struct ScheduledThreadPool;
impl ScheduledThreadPool {
    #[twelve::opens(queue, memory, instead = "a queue that all copies share and that keeps a job until it is done: `apalis` with `apalis-redis` or `apalis-sql`")]
    pub fn new(num_threads: usize) -> ScheduledThreadPool {}
    pub fn builder() -> builder::NumThreadsStage {}
    #[twelve::opens(queue, memory, instead = "a queue that all copies share and that keeps a job until it is done: `apalis` with `apalis-redis` or `apalis-sql`")]
    pub fn with_name(thread_name: &str, num_threads: usize) -> ScheduledThreadPool {}
    #[twelve::spawns(arg = 0)]
    pub fn execute<F>(&self, job: F) -> JobHandle where F: FnOnce() + Send + 'static {}
    #[twelve::spawns(arg = 1)]
    pub fn execute_after<F>(&self, delay: Duration, job: F) -> JobHandle where F: FnOnce() + Send + 'static {}
    #[twelve::handler(arg = 2, kind = "tick")]
    pub fn execute_at_fixed_rate<F>(&self, initial_delay: Duration, rate: Duration, f: F) -> JobHandle where F: FnMut() + Send + 'static {}
    #[twelve::handler(arg = 1, kind = "tick")]
    pub fn execute_at_dynamic_rate<F>(&self, initial_delay: Duration, f: F) -> JobHandle where F: FnMut() -> Option<Duration> + Send + 'static {}
    #[twelve::handler(arg = 2, kind = "tick")]
    pub fn execute_with_fixed_delay<F>(&self, initial_delay: Duration, delay: Duration, f: F) -> JobHandle where F: FnMut() + Send + 'static {}
    #[twelve::handler(arg = 1, kind = "tick")]
    pub fn execute_with_dynamic_delay<F>(&self, initial_delay: Duration, f: F) -> JobHandle where F: FnMut() -> Option<Duration> + Send + 'static {}
}
