//! package = "delay_timer", version = ">=0.11, <0.12"

pub mod entity {
    use crate::error::TaskError;
    use crate::timer::task::Task;
    pub struct DelayTimerBuilder;
    impl Default for DelayTimerBuilder {
        fn default() -> Self {}
    }
    impl Clone for DelayTimerBuilder {}
    impl DelayTimerBuilder {
        pub fn build(self) -> DelayTimer {}
        pub fn smol_runtime_by_default(self) -> Self {}
        pub fn tokio_runtime_by_default(self) -> Self {}
        pub fn tokio_runtime_by_custom(self, rt: tokio::runtime::Runtime) -> Self {}
    }
    #[twelve::shared_handle]
    #[twelve::nature(task)]
    pub struct DelayTimer;
    impl Clone for DelayTimer {}
    impl Default for DelayTimer {
        fn default() -> Self {}
    }
    impl DelayTimer {
        pub fn new() -> DelayTimer {}
        pub fn add_task(&self, task: Task) -> Result<(), TaskError> {}
        pub fn insert_task(&self, task: Task) -> Result<TaskInstancesChain, TaskError> {}
        pub fn update_task(&self, task: Task) -> Result<(), TaskError> {}
        pub fn remove_task(&self, task_id: u64) -> Result<(), TaskError> {}
        pub fn advance_task(&self, task_id: u64) -> Result<(), TaskError> {}
        pub fn cancel_task(&self, task_id: u64, record_id: i64) -> Result<(), TaskError> {}
        pub fn stop_delay_timer(&self) -> Result<(), TaskError> {}
    }
    struct TaskInstancesChain;
}
pub mod error {
    pub enum TaskError {}
    impl std::error::Error for TaskError {}
    impl std::fmt::Display for TaskError {}
}
pub mod prelude {
    pub use crate::entity::{DelayTimer, DelayTimerBuilder};
    pub use crate::error::*;
    pub use crate::timer::task::{ScheduleIteratorTimeZone, Task, TaskBuilder, TaskContext};
    pub use anyhow::{anyhow, Result as AnyResult};
    pub use thiserror::Error;
    pub use tokio::task::{spawn as async_spawn_by_tokio, spawn_blocking as unblock_spawn_by_tokio, JoinHandle as TokioJoinHandle};
    pub use tokio::time::sleep as sleep_by_tokio;
}
pub mod timer {
    pub mod task {
        use crate::error::TaskError;
        pub enum ScheduleIteratorTimeZone {
            Utc,
            Local,
        }
        pub struct TaskContext {
            pub task_id: u64,
            pub record_id: i64,
        }
        pub struct Task {
            pub task_id: u64,
        }
        pub struct TaskBuilder<'a>(&'a str);
        impl<'a> Clone for TaskBuilder<'a> {}
        impl<'a> Copy for TaskBuilder<'a> {}
        impl<'a> Default for TaskBuilder<'a> {
            fn default() -> Self {}
        }
        impl<'a> TaskBuilder<'a> {
            pub fn set_task_id(&mut self, task_id: u64) -> &mut Self {}
            pub fn set_maximum_running_time(&mut self, maximum_running_time: u64) -> &mut Self {}
            pub fn set_maximum_parallel_runnable_num(&mut self, maximum_parallel_runnable_num: u64) -> &mut Self {}
            pub fn set_schedule_iterator_time_zone(&mut self, schedule_iterator_time_zone: ScheduleIteratorTimeZone) -> &mut Self {}
            #[twelve::handler(arg = 0, kind = "tick")]
            pub fn spawn_async_routine<F: Fn() -> U + 'static + Send, U: std::future::Future + 'static + Send>(self, routine: F) -> Result<Task, TaskError> {}
            #[twelve::handler(arg = 0, kind = "tick")]
            pub fn spawn_routine<F: Fn() + 'static + Send + Clone>(self, routine: F) -> Result<Task, TaskError> {}
            pub fn set_frequency_once_by_cron_str(&mut self, cron_str: &'a str) -> &mut Self {}
            pub fn set_frequency_repeated_by_cron_str(&mut self, cron_str: &'a str) -> &mut Self {}
            pub fn set_frequency_count_down_by_cron_str(&mut self, cron_str: &'a str, count_down: u64) -> &mut Self {}
            pub fn set_frequency_once_by_seconds(&mut self, seconds: u64) -> &mut Self {}
            pub fn set_frequency_repeated_by_seconds(&mut self, seconds: u64) -> &mut Self {}
            pub fn set_frequency_once_by_minutes(&mut self, minutes: u64) -> &mut Self {}
            pub fn set_frequency_repeated_by_minutes(&mut self, minutes: u64) -> &mut Self {}
            pub fn set_frequency_once_by_hours(&mut self, hours: u64) -> &mut Self {}
            pub fn set_frequency_repeated_by_hours(&mut self, hours: u64) -> &mut Self {}
            pub fn set_frequency_once_by_days(&mut self, days: u64) -> &mut Self {}
            pub fn set_frequency_repeated_by_days(&mut self, days: u64) -> &mut Self {}
            pub fn set_frequency_once_by_timestamp_seconds(&mut self, timestamp_seconds: u64) -> &mut Self {}
            pub fn free(&mut self) {}
        }
    }
}
