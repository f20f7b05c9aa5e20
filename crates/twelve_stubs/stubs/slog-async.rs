//! package = "slog-async", version = ">=2, <3"

use slog::Drain;
use slog::OwnedKVList;
use slog::Record;
use std::sync;
pub enum AsyncError {
    Full,
    Fatal(Box<dyn std::error::Error>),
}
impl<T> From<crossbeam_channel::TrySendError<T>> for AsyncError {}
impl<T> From<crossbeam_channel::SendError<T>> for AsyncError {}
impl<T> From<std::sync::PoisonError<T>> for AsyncError {}
pub type AsyncResult<T> = std::result::Result<T, AsyncError>;
pub struct AsyncCoreBuilder<D: slog::Drain<Err = slog::Never, Ok = ()>>(D);
impl<D: slog::Drain<Err = slog::Never, Ok = ()>> AsyncCoreBuilder<D> {
    pub fn thread_name(self, name: String) -> Self {}
    pub fn chan_size(self, s: usize) -> Self {}
    pub fn blocking(self, blocking: bool) -> Self {}
    pub fn build(self) -> AsyncCore {}
    pub fn build_no_guard(self) -> AsyncCore {}
    pub fn build_with_guard(self) -> (AsyncCore, AsyncGuard) {}
}
pub struct AsyncGuard;
pub struct AsyncCore;
impl AsyncCore {
    pub fn new<D: slog::Drain<Err = slog::Never, Ok = ()>>(drain: D) -> Self {}
    pub fn custom<D: slog::Drain<Err = slog::Never, Ok = ()>>(drain: D) -> AsyncCoreBuilder<D> {}
}
impl Drain for AsyncCore {
    type Ok = ();
    type Err = AsyncError;
}
pub struct AsyncRecord;
impl AsyncRecord {
    pub fn from(record: &Record, logger_values: &OwnedKVList) -> Self {}
    pub fn log_to<D: Drain>(self, drain: &D) -> Result<D::Ok, D::Err> {}
    pub fn as_record_values(&self, f: impl FnMut(&Record, &OwnedKVList)) {}
}
pub enum OverflowStrategy {
    DropAndReport,
    Drop,
    Block,
}
pub struct AsyncBuilder<D: slog::Drain<Err = slog::Never, Ok = ()>>(D);
impl<D: slog::Drain<Err = slog::Never, Ok = ()>> AsyncBuilder<D> {
    pub fn chan_size(self, s: usize) -> Self {}
    pub fn overflow_strategy(self, overflow_strategy: OverflowStrategy) -> Self {}
    pub fn thread_name(self, name: String) -> Self {}
    pub fn build(self) -> Async {}
    pub fn build_no_guard(self) -> Async {}
    pub fn build_with_guard(self) -> (Async, AsyncGuard) {}
}
pub struct Async;
impl Async {
    pub fn default<D: slog::Drain<Err = slog::Never, Ok = ()>>(drain: D) -> Self {}
    pub fn new<D: slog::Drain<Err = slog::Never, Ok = ()>>(drain: D) -> AsyncBuilder<D> {}
}
impl Drain for Async {
    type Ok = ();
    type Err = AsyncError;
}
