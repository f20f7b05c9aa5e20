//! package = "pingora-limits", version = ">=0.1, <0.10"
// Counters of one process.

pub mod rate {
    use std::hash::Hash;
    use std::time::Duration;
    #[twelve::nature(limiter)]
    pub struct Rate;
    impl Rate {
        pub fn new(interval: Duration) -> Self {}
        #[twelve::reads]
        pub fn rate<T: Hash>(&self, key: &T) -> f64 {}
        #[twelve::mutates]
        pub fn observe<T: Hash>(&self, key: &T, events: isize) -> isize {}
    }
}
pub mod inflight {
    use std::hash::Hash;
    #[twelve::nature(coordination)]
    pub struct Inflight;
    impl Inflight {
        pub fn new() -> Self {}
        #[twelve::mutates]
        pub fn incr<T: Hash>(&self, key: T, value: isize) -> (Guard, isize) {}
    }
    pub struct Guard;
    impl Guard {
        pub fn get(&self) -> isize {}
    }
}
pub mod estimator {
    use std::hash::Hash;
    #[twelve::nature(limiter)]
    pub struct Estimator;
    impl Estimator {
        pub fn new(hashes: usize, slots: usize) -> Self {}
        #[twelve::mutates]
        pub fn incr<T: Hash>(&self, key: T, value: isize) -> isize {}
        #[twelve::mutates]
        pub fn decr<T: Hash>(&self, key: T, value: isize) {}
        #[twelve::reads]
        pub fn get<T: Hash>(&self, key: T) -> isize {}
        #[twelve::mutates]
        pub fn reset(&self) {}
    }
}
