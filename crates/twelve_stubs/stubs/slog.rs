//! package = "slog", version = ">=2, <3"

mod key {
    mod dynamic {
        use std::borrow::Cow;
        use std::convert::{AsRef, From};
        use std::iter::FromIterator;
        use std::string::String;
        pub struct Key;
        impl Key {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn as_str(&self) -> &str {}
        }
        impl AsRef<str> for Key {}
        impl Default for Key {}
        impl From<&'static str> for Key {}
        impl From<String> for Key {}
        impl From<Key> for String {}
        impl FromIterator<char> for Key {}
        impl<'a> FromIterator<&'a char> for Key {}
        impl FromIterator<String> for Key {}
        impl<'a> FromIterator<&'a String> for Key {}
        impl<'a> FromIterator<&'a str> for Key {}
        impl<'a> FromIterator<Cow<'a, str>> for Key {}
    }
    pub use self::dynamic::Key;
}
pub use self::key::Key;
use std::borrow::{Cow, ToOwned};
use std::boxed::Box;
use std::error::Error as StdError;
use std::rc::Rc;
use std::str::FromStr;
use std::string::String;
use std::{convert, fmt, result};
use std::{sync::Arc, vec::Vec};
pub mod prelude {
    pub use crate::Serde;
    pub use crate::{crit, debug, error, info, log, trace, warn};
    pub use crate::{FnValue, Logger};
}
#[macro_export]
macro_rules! record_static {
    () => {};
}
#[macro_export]
macro_rules! slog_record_static {
    () => {};
}
#[macro_export]
macro_rules! record {
    () => {};
}
#[macro_export]
macro_rules! slog_record {
    () => {};
}
#[macro_export]
macro_rules! log {
    () => {};
}
#[macro_export]
macro_rules! slog_log {
    () => {};
}
#[macro_export]
macro_rules! crit {
    () => {};
}
#[macro_export]
macro_rules! slog_crit {
    () => {};
}
#[macro_export]
macro_rules! error {
    () => {};
}
#[macro_export]
macro_rules! slog_error {
    () => {};
}
#[macro_export]
macro_rules! warn {
    () => {};
}
#[macro_export]
macro_rules! slog_warn {
    () => {};
}
#[macro_export]
macro_rules! info {
    () => {};
}
#[macro_export]
macro_rules! slog_info {
    () => {};
}
#[macro_export]
macro_rules! debug {
    () => {};
}
#[macro_export]
macro_rules! slog_debug {
    () => {};
}
#[macro_export]
macro_rules! trace {
    () => {};
}
#[macro_export]
macro_rules! slog_trace {
    () => {};
}
#[twelve::nature(log)]
pub struct Logger<D: SendSyncUnwindSafeDrain<Ok = (), Err = Never> = Arc<dyn SendSyncRefUnwindSafeDrain<Ok = (), Err = Never>>>(D);
impl<D: SendSyncUnwindSafeDrain<Ok = (), Err = Never>> Logger<D> {
    pub fn root<T: SendSyncRefUnwindSafeKV>(drain: D, values: OwnedKV<T>) -> Logger
    where
        D: SendSyncRefUnwindSafeDrain<Err = Never, Ok = ()>,
    {
    }
    pub fn root_typed<T: SendSyncRefUnwindSafeKV>(drain: D, values: OwnedKV<T>) -> Logger<D>
    where
        D: SendSyncUnwindSafeDrain<Err = Never, Ok = ()>,
    {
    }
    pub fn new<T: SendSyncRefUnwindSafeKV>(&self, values: OwnedKV<T>) -> Logger<D>
    where
        D: Clone,
    {
    }
    pub fn log(&self, record: &Record<'_>) {}
    pub fn flush(&self) -> result::Result<(), FlushError> {}
    pub fn list(&self) -> &OwnedKVList {}
    pub fn into_erased(self) -> Logger<Arc<dyn SendSyncRefUnwindSafeDrain<Ok = (), Err = Never>>>
    where
        D: SendRefUnwindSafeDrain,
    {
    }
    pub fn to_erased(&self) -> Logger<Arc<dyn SendSyncRefUnwindSafeDrain<Ok = (), Err = Never>>>
    where
        D: SendRefUnwindSafeDrain + Clone,
    {
    }
}
impl<D: SendSyncUnwindSafeDrain<Ok = (), Err = Never>> Drain for Logger<D> {
    type Ok = ();
    type Err = Never;
}
pub enum FlushError {
    Io(std::io::Error),
    NotSupported,
    Custom(Box<dyn StdError + Send + Sync + 'static>),
    Duplicate(Box<DuplicateDrainFlushError>),
}
impl From<std::io::Error> for FlushError {}
impl StdError for FlushError {}
pub enum DuplicateDrainFlushError {
    Left(FlushError),
    Right(FlushError),
    Both(FlushError, FlushError),
}
impl DuplicateDrainFlushError {
    pub fn left(&self) -> Option<&'_ FlushError> {}
    pub fn right(&self) -> Option<&'_ FlushError> {}
}
impl StdError for DuplicateDrainFlushError {}
pub trait Drain {
    type Ok;
    type Err;
    fn log(&self, record: &Record<'_>, values: &OwnedKVList) -> result::Result<Self::Ok, Self::Err>;
    fn flush(&self) -> result::Result<(), FlushError> {}
    fn is_enabled(&self, level: Level) -> bool {}
    fn is_critical_enabled(&self) -> bool {}
    fn is_error_enabled(&self) -> bool {}
    fn is_warning_enabled(&self) -> bool {}
    fn is_info_enabled(&self) -> bool {}
    fn is_debug_enabled(&self) -> bool {}
    fn is_trace_enabled(&self) -> bool {}
    fn map<F: FnOnce(Self) -> R, R>(self, f: F) -> R {}
    fn filter<F: FilterFn>(self, f: F) -> Filter<Self, F> {}
    fn filter_level(self, level: Level) -> LevelFilter<Self> {}
    fn map_err<F: MapErrFn<Self::Err, E>, E>(self, f: F) -> MapError<Self, E> {}
    fn ignore_res(self) -> IgnoreResult<Self> {}
    fn fuse(self) -> Fuse<Self> {}
}
impl<'a, D: Drain> Drain for &'a D {
    type Ok = D::Ok;
    type Err = D::Err;
}
impl<'a, D: Drain> Drain for &'a mut D {
    type Ok = D::Ok;
    type Err = D::Err;
}
pub trait SendSyncUnwindSafe: maybe::Send + maybe::Sync + maybe::UnwindSafe {}
impl<T: ?Sized> SendSyncUnwindSafe for T {}
pub trait SendSyncUnwindSafeDrain: Drain + maybe::Send + maybe::Sync + maybe::UnwindSafe {}
impl<T: Drain + ?Sized> SendSyncUnwindSafeDrain for T {}
pub trait SendSyncRefUnwindSafeDrain: Drain + maybe::Send + maybe::Sync + maybe::RefUnwindSafe {}
impl<T: Drain + ?Sized> SendSyncRefUnwindSafeDrain for T {}
pub trait MapErrFn<EI, EO>: 'static + maybe::Sync + maybe::Send + maybe::UnwindSafe + maybe::RefUnwindSafe + Fn(EI) -> EO {}
impl<T: ?Sized + Fn(EI) -> EO, EI, EO> MapErrFn<EI, EO> for T {}
pub trait FilterFn: 'static + maybe::Sync + maybe::Send + maybe::UnwindSafe + maybe::RefUnwindSafe + Fn(&Record<'_>) -> bool {}
impl<T: ?Sized + Fn(&Record<'_>) -> bool> FilterFn for T {}
pub trait SendRefUnwindSafeDrain: Drain + maybe::Send + maybe::RefUnwindSafe {}
impl<T: Drain + ?Sized> SendRefUnwindSafeDrain for T {}
impl<D: Drain + ?Sized> Drain for Box<D> {
    type Ok = D::Ok;
    type Err = D::Err;
}
impl<D: Drain + ?Sized> Drain for Arc<D> {
    type Ok = D::Ok;
    type Err = D::Err;
}
pub struct Discard;
impl Drain for Discard {
    type Ok = ();
    type Err = Never;
}
pub struct Filter<D: Drain, F: Fn(&Record<'_>) -> bool>(pub D, pub F);
impl<D: Drain, F: FilterFn> Filter<D, F> {
    pub fn new(drain: D, cond: F) -> Self {}
}
impl<D: Drain, F: FilterFn> Drain for Filter<D, F> {
    type Ok = Option<D::Ok>;
    type Err = D::Err;
}
pub struct LevelFilter<D: Drain>(pub D, pub Level);
impl<D: Drain> LevelFilter<D> {
    pub fn new(drain: D, level: Level) -> Self {}
}
impl<D: Drain> Drain for LevelFilter<D> {
    type Ok = Option<D::Ok>;
    type Err = D::Err;
}
pub struct MapError<D: Drain, E>(D, E);
impl<D: Drain, E> MapError<D, E> {
    pub fn new<F: MapErrFn<<D as Drain>::Err, E>>(drain: D, map_fn: F) -> Self {}
}
impl<D: Drain, E> Drain for MapError<D, E> {
    type Ok = D::Ok;
    type Err = E;
}
pub struct Duplicate<D1: Drain, D2: Drain>(pub D1, pub D2);
impl<D1: Drain, D2: Drain> Duplicate<D1, D2> {
    pub fn new(drain1: D1, drain2: D2) -> Self {}
}
impl<D1: Drain, D2: Drain> Drain for Duplicate<D1, D2> {
    type Ok = (D1::Ok, D2::Ok);
    type Err = (result::Result<D1::Ok, D1::Err>, result::Result<D2::Ok, D2::Err>);
}
pub struct Fuse<D: Drain>(pub D);
impl<D: Drain> Fuse<D> {
    pub fn new(drain: D) -> Self {}
}
impl<D: Drain> Drain for Fuse<D> {
    type Ok = ();
    type Err = Never;
}
pub struct IgnoreResult<D: Drain>(D);
impl<D: Drain> IgnoreResult<D> {
    pub fn new(drain: D) -> Self {}
}
impl<D: Drain> Drain for IgnoreResult<D> {
    type Ok = ();
    type Err = Never;
}
pub enum MutexDrainError<D: Drain> {
    Mutex,
    Drain(D::Err),
}
impl<D: Drain> StdError for MutexDrainError<D> where D::Err: fmt::Display + StdError {}
impl<'a, D: Drain> From<std::sync::PoisonError<std::sync::MutexGuard<'a, D>>> for MutexDrainError<D> {}
impl<D: Drain> Drain for std::sync::Mutex<D> {
    type Ok = D::Ok;
    type Err = MutexDrainError<D>;
}
impl<D: Drain> Drain for parking_lot_0_12::Mutex<D> {
    type Ok = D::Ok;
    type Err = D::Err;
}
pub static LOG_LEVEL_NAMES: [&str; 7] = ();
pub static LOG_LEVEL_SHORT_NAMES: [&str; 7] = ();
pub enum Level {
    Critical,
    Error,
    Warning,
    Info,
    Debug,
    Trace,
}
pub enum FilterLevel {
    Off,
    Critical,
    Error,
    Warning,
    Info,
    Debug,
    Trace,
}
impl Level {
    pub fn as_short_str(&self) -> &'static str {}
    pub fn as_str(&self) -> &'static str {}
    pub fn as_usize(&self) -> usize {}
    pub fn from_usize(u: usize) -> Option<Level> {}
}
impl FilterLevel {
    pub fn as_short_str(&self) -> &'static str {}
    pub fn as_str(&self) -> &'static str {}
    pub fn as_usize(&self) -> usize {}
    pub fn from_usize(u: usize) -> Option<FilterLevel> {}
    pub fn max() -> Self {}
    pub fn min() -> Self {}
    pub fn accepts(self, level: Level) -> bool {}
}
impl FromStr for Level {
    type Err = ();
}
impl FromStr for FilterLevel {
    type Err = ();
}
impl Level {
    pub fn is_at_least(&self, level: Self) -> bool {}
}
pub struct RecordStatic<'a>;
pub struct Record<'a>;
impl<'a> Record<'a> {
    pub fn new(s: &'a RecordStatic<'a>, msg: &'a fmt::Arguments<'a>, kv: BorrowedKV<'a>) -> Self {}
    pub fn msg(&self) -> &fmt::Arguments<'_> {}
    pub fn level(&self) -> Level {}
    pub fn line(&self) -> u32 {}
    pub fn location(&self) -> &RecordLocation {}
    pub fn column(&self) -> u32 {}
    pub fn file(&self) -> &'static str {}
    pub fn tag(&self) -> &str {}
    pub fn module(&self) -> &'static str {}
    pub fn function(&self) -> &'static str {}
    pub fn kv(&self) -> BorrowedKV<'_> {}
}
pub trait Serializer {
    fn emit_unit(&mut self, key: Key) -> Result {}
    fn emit_none(&mut self, key: Key) -> Result {}
    fn emit_bytes(&mut self, key: Key, bytes: &[u8], kind: BytesKind) -> Result {}
    fn emit_arguments(&mut self, key: Key, val: &fmt::Arguments<'_>) -> Result;
    fn emit_serde(&mut self, key: Key, value: &dyn SerdeValue) -> Result {}
    fn emit_error(&mut self, key: Key, error: &(dyn StdError + 'static)) -> Result {}
}
pub enum BytesKind {
    Stream,
    Value,
    PlainValue,
}
impl Default for BytesKind {}
pub trait SerdeValue: erased_serde::Serialize + Value {
    fn serialize_fallback(&self, key: Key, serializer: &mut dyn Serializer) -> Result<()> {}
    fn as_serde(&self) -> &dyn erased_serde::Serialize;
    fn to_sendable(&self) -> Box<dyn SerdeValue + Send + 'static>;
}
pub struct Serde<T: serde_core::Serialize + Clone>(pub T);
impl<T: serde_core::Serialize + Clone> SerdeValue for Serde<T> {}
pub trait Value {
    fn serialize(&self, record: &Record<'_>, key: Key, serializer: &mut dyn Serializer) -> Result;
}
impl<V: Value + ?Sized> Value for &V {}
impl Value for () {}
impl Value for str {}
impl Value for fmt::Arguments<'_> {}
impl Value for String {}
impl Value for [u8] {}
impl Value for Vec<u8> {}
impl<T: Value> Value for Option<T> {}
impl<T: Value + ?Sized> Value for Box<T> {}
impl<T: Value + ?Sized> Value for Arc<T> {}
impl<T: Value> Value for Rc<T> {}
impl<T: Value> Value for std::num::Wrapping<T> {}
impl<T: Value + ToOwned + ?Sized> Value for Cow<'_, T> {}
impl Value for std::path::Display<'_> {}
impl Value for std::net::SocketAddr {}
impl Value for std::io::Error {}
impl Value for dyn StdError + 'static {}
impl Value for dyn StdError + Send + 'static {}
impl Value for dyn StdError + Send + Sync + 'static {}
impl Value for anyhow::Error {}
pub struct FnValue<V: Value, F: for<'c, 'd> Fn(&'c Record<'d>) -> V>(pub F);
impl<V: Value, F: for<'c, 'd> Fn(&'c Record<'d>) -> V> Value for FnValue<V, F> {}
pub type PushFnSerializer<'a> = PushFnValueSerializer<'a>;
pub struct PushFnValueSerializer<'a>;
impl PushFnValueSerializer<'_> {
    pub fn serialize<'b, S: Value>(self, s: S) -> Result {}
    pub fn emit<'b, S: Value>(self, s: S) -> Result {}
}
pub struct PushFnValue<F: for<'c, 'd> Fn(&'c Record<'d>, PushFnValueSerializer<'c>) -> Result>(pub F);
impl<F: for<'c, 'd> Fn(&'c Record<'d>, PushFnValueSerializer<'c>) -> Result> Value for PushFnValue<F> {}
impl ErrorValueTag {
    pub fn wrap<E: StdError>(self, e: E) -> ErrorValue<E> {}
}
impl<E: StdError> ErrorValueKind for ErrorTagWrapper<E> {}
impl ErrorRefTag {
    pub fn wrap<E: ?Sized + StdError>(self, e: &E) -> ErrorRef<'_, E> {}
}
impl<ERef: std::ops::Deref> ErrorRefKind for &&ErrorTagWrapper<ERef> where ERef::Target: StdError {}
pub struct ErrorValue<E: StdError>(pub E);
impl<E: StdError> Value for ErrorValue<E> {}
pub struct ErrorRef<'a, E: ?Sized + StdError>(pub &'a E);
impl<E: StdError> Value for ErrorRef<'_, E> {}
impl<T: serde_core::Serialize + Clone> Value for Serde<T> {}
pub trait KV {
    fn serialize(&self, record: &Record<'_>, serializer: &mut dyn Serializer) -> Result;
}
impl<T: KV> KV for &T {}
pub trait SendSyncRefUnwindSafeKV: KV + maybe::Send + maybe::Sync + maybe::RefUnwindSafe {}
impl<T: KV + ?Sized> SendSyncRefUnwindSafeKV for T {}
pub struct SingleKV<V: Value>(pub Key, pub V);
impl<V: Value> From<(String, V)> for SingleKV<V> {}
impl<V: Value> From<(&'static str, V)> for SingleKV<V> {}
impl<V: Value> KV for SingleKV<V> {}
impl KV for () {}
impl<T: KV, R: KV> KV for (T, R) {}
impl<T: KV + ?Sized> KV for Box<T> {}
impl<T: KV + ?Sized> KV for Arc<T> {}
impl<T: SendSyncRefUnwindSafeKV + ?Sized> KV for OwnedKV<T> {}
impl KV for BorrowedKV<'_> {}
pub struct OwnedKV<T: SendSyncRefUnwindSafeKV + ?Sized>(pub T);
pub struct BorrowedKV<'a>(pub &'a dyn KV);
pub struct OwnedKVList;
impl KV for OwnedKVList {}
impl<T: SendSyncRefUnwindSafeKV> convert::From<OwnedKV<T>> for OwnedKVList {}
pub enum Error {
    Io(std::io::Error),
    Fmt(std::fmt::Error),
    Other,
}
pub type Result<T = ()> = result::Result<T, Error>;
impl From<std::io::Error> for Error {}
impl From<std::fmt::Error> for Error {}
impl From<Error> for std::io::Error {}
impl StdError for Error {}
pub type Serialize = dyn Value;
pub type PushLazy<T> = PushFnValue<T>;
pub type ValueSerializer<'a> = PushFnValueSerializer<'a>;
pub type OwnedKeyValueList = OwnedKVList;
pub mod ser {
    pub use super::{OwnedKeyValueList, PushLazy, Serialize, Serializer, ValueSerializer};
}

#[twelve::macro_signature]
pub fn o() -> OwnedKV<()> {}
#[twelve::macro_signature]
pub fn slog_o() -> OwnedKV<()> {}
#[twelve::macro_signature]
pub fn b() -> BorrowedKV<'static> {}
#[twelve::macro_signature]
pub fn slog_b() -> BorrowedKV<'static> {}
