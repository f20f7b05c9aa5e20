//! package = "slog-term", version = ">=2, <3"

use slog::Drain;
use slog::*;
use std::io;
use std::panic::{RefUnwindSafe, UnwindSafe};
pub trait Decorator {
    fn with_record<F: FnOnce(&mut dyn RecordDecorator) -> io::Result<()>>(&self, record: &Record, logger_values: &OwnedKVList, f: F) -> io::Result<()>;
}
impl<T: ?Sized + Decorator> Decorator for Box<T> {}
pub trait RecordDecorator: io::Write {
    fn reset(&mut self) -> io::Result<()>;
    fn start_whitespace(&mut self) -> io::Result<()> {}
    fn start_msg(&mut self) -> io::Result<()> {}
    fn start_timestamp(&mut self) -> io::Result<()> {}
    fn start_level(&mut self) -> io::Result<()> {}
    fn start_comma(&mut self) -> io::Result<()> {}
    fn start_key(&mut self) -> io::Result<()> {}
    fn start_value(&mut self) -> io::Result<()> {}
    fn start_location(&mut self) -> io::Result<()> {}
    fn start_separator(&mut self) -> io::Result<()> {}
}
impl RecordDecorator for Box<dyn RecordDecorator> {}
pub fn print_msg_header(
    fn_timestamp: &dyn ThreadSafeTimestampFn<Output = io::Result<()>>,
    rd: &mut dyn RecordDecorator,
    record: &Record,
    use_file_location: bool,
) -> io::Result<bool> {
}
pub trait ThreadSafeHeaderFn:
    Fn(&dyn ThreadSafeTimestampFn<Output = io::Result<()>>, &mut dyn RecordDecorator, &Record, bool) -> io::Result<bool> + Send + Sync + UnwindSafe + RefUnwindSafe + 'static
{
}
impl<F: Fn(&dyn ThreadSafeTimestampFn<Output = io::Result<()>>, &mut dyn RecordDecorator, &Record, bool) -> io::Result<bool> + ?Sized> ThreadSafeHeaderFn for F {}
pub struct FullFormat<D: Decorator>(D);
pub struct FullFormatBuilder<D: Decorator>(D);
impl<D: Decorator> FullFormatBuilder<D> {
    pub fn use_utc_timestamp(self) -> Self {}
    pub fn use_local_timestamp(self) -> Self {}
    pub fn use_custom_timestamp<F: ThreadSafeTimestampFn>(self, f: F) -> Self {}
    pub fn use_file_location(self) -> Self {}
    pub fn use_original_order(self) -> Self {}
    pub fn use_custom_header_print<F: ThreadSafeHeaderFn>(self, f: F) -> Self {}
    pub fn build(self) -> FullFormat<D> {}
}
impl<D: Decorator> Drain for FullFormat<D> {
    type Ok = ();
    type Err = io::Error;
}
impl<D: Decorator> FullFormat<D> {
    pub fn new(d: D) -> FullFormatBuilder<D> {}
}
pub struct CompactFormat<D: Decorator>(D);
pub struct CompactFormatBuilder<D: Decorator>(D);
impl<D: Decorator> CompactFormatBuilder<D> {
    pub fn use_utc_timestamp(self) -> Self {}
    pub fn use_local_timestamp(self) -> Self {}
    pub fn use_custom_timestamp<F: ThreadSafeTimestampFn>(self, f: F) -> Self {}
    pub fn use_custom_header_print<F: ThreadSafeHeaderFn>(self, f: F) -> Self {}
    pub fn build(self) -> CompactFormat<D> {}
}
impl<D: Decorator> Drain for CompactFormat<D> {
    type Ok = ();
    type Err = io::Error;
}
impl<D: Decorator> CompactFormat<D> {
    pub fn new(d: D) -> CompactFormatBuilder<D> {}
}
pub struct Serializer<'a>;
impl<'a> Serializer<'a> {
    pub fn new(d: &'a mut dyn RecordDecorator, comma_needed: bool, reverse: bool) -> Self {}
    pub fn finish(self) -> io::Result<()> {}
}
impl<'a> slog::ser::Serializer for Serializer<'a> {}
pub struct CompactFormatSerializer<'a>;
impl<'a> CompactFormatSerializer<'a> {
    pub fn new(d: &'a mut dyn RecordDecorator, history: &'a mut Vec<(Vec<u8>, Vec<u8>)>) -> Self {}
    pub fn finish(&mut self) -> io::Result<usize> {}
}
impl<'a> slog::ser::Serializer for CompactFormatSerializer<'a> {}
pub struct CountingWriter<'a>;
impl<'a> CountingWriter<'a> {
    pub fn new(wrapped: &'a mut dyn io::Write) -> CountingWriter<'a> {}
    pub fn count(&self) -> usize {}
}
impl<'a> io::Write for CountingWriter<'a> {}
pub trait ThreadSafeTimestampFn: Fn(&mut dyn io::Write) -> io::Result<()> + Send + Sync + UnwindSafe + RefUnwindSafe + 'static {}
impl<F: Fn(&mut dyn io::Write) -> io::Result<()> + ?Sized> ThreadSafeTimestampFn for F {}
pub fn timestamp_local(io: &mut dyn io::Write) -> io::Result<()> {}
pub fn timestamp_utc(io: &mut dyn io::Write) -> io::Result<()> {}
enum TimestampError {
    Format(time::error::Format),
    LocalTimeConversion(time::error::ComponentRange),
}
impl From<TimestampError> for io::Error {}
impl std::error::Error for TimestampError {}
pub struct PlainDecorator<W: io::Write>(W);
impl<W: io::Write> PlainDecorator<W> {
    #[twelve::opens(log, disk, arg = 0, instead = "`slog_term::PlainSyncDecorator::new(std::io::stdout())`", when(file(0)))]
    pub fn new(io: W) -> Self {}
}
impl<W: io::Write> Decorator for PlainDecorator<W> {}
pub struct PlainRecordDecorator<'a, W: io::Write>(W);
impl<'a, W: io::Write> io::Write for PlainRecordDecorator<'a, W> {}
impl<'a, W: io::Write> RecordDecorator for PlainRecordDecorator<'a, W> {}
pub struct PlainSyncDecorator<W: io::Write>(W);
impl<W: io::Write> PlainSyncDecorator<W> {
    #[twelve::opens(log, disk, arg = 0, instead = "`slog_term::PlainSyncDecorator::new(std::io::stdout())`", when(file(0)))]
    pub fn new(io: W) -> Self {}
}
impl<W: io::Write> Decorator for PlainSyncDecorator<W> {}
pub struct PlainSyncRecordDecorator<W: io::Write>(W);
impl<W: io::Write> io::Write for PlainSyncRecordDecorator<W> {}
impl<W: io::Write> RecordDecorator for PlainSyncRecordDecorator<W> {}
pub struct TermDecoratorBuilder;
impl TermDecoratorBuilder {
    pub fn stderr(self) -> Self {}
    pub fn stdout(self) -> Self {}
    pub fn force_color(self) -> Self {}
    pub fn force_plain(self) -> Self {}
    pub fn try_build(self) -> Option<TermDecorator> {}
    pub fn build(self) -> TermDecorator {}
}
pub struct TermDecorator;
impl TermDecorator {
    pub fn new() -> TermDecoratorBuilder {}
    pub fn level_to_color(level: slog::Level) -> u16 {}
}
impl Decorator for TermDecorator {}
pub struct TermRecordDecorator<'a>;
impl<'a> io::Write for TermRecordDecorator<'a> {}
impl<'a> RecordDecorator for TermRecordDecorator<'a> {}
pub struct TestStdoutWriter;
impl io::Write for TestStdoutWriter {}
pub fn term_compact() -> CompactFormat<TermDecorator> {}
pub fn term_full() -> FullFormat<TermDecorator> {}
