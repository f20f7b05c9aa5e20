//! package = "scopeguard", version = ">=1, <2"

use std::ops::{Deref, DerefMut};
pub trait Strategy {
    fn should_run() -> bool;
}
pub enum Always {}
pub enum OnUnwind {}
pub enum OnSuccess {}
impl Strategy for Always {}
impl Strategy for OnUnwind {}
impl Strategy for OnSuccess {}
#[macro_export]
macro_rules! defer {
    ($($body:tt)*) => {
        let _guard = $crate::guard((), |()| { $($body)* });
    };
}
#[macro_export]
macro_rules! defer_on_success {
    ($($body:tt)*) => {
        let _guard = $crate::guard_on_success((), |()| { $($body)* });
    };
}
#[macro_export]
macro_rules! defer_on_unwind {
    ($($body:tt)*) => {
        let _guard = $crate::guard_on_unwind((), |()| { $($body)* });
    };
}
pub struct ScopeGuard<T, F: FnOnce(T), S: Strategy = Always>(T, F, S);
impl<T, F: FnOnce(T), S: Strategy> ScopeGuard<T, F, S> {
    pub fn with_strategy(v: T, dropfn: F) -> ScopeGuard<T, F, S> {}
    pub fn into_inner(guard: Self) -> T {}
}
pub fn guard<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, Always> {}
pub fn guard_on_success<T, F: FnOnce(T)>(
    v: T,
    dropfn: F,
) -> ScopeGuard<T, F, OnSuccess> {}
pub fn guard_on_unwind<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnUnwind> {}
impl<T, F: FnOnce(T), S: Strategy> Deref for ScopeGuard<T, F, S> {
    type Target = T;
}
impl<T, F: FnOnce(T), S: Strategy> DerefMut for ScopeGuard<T, F, S> {}
