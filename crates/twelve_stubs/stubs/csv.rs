//! package = "csv", version = ">=1, <2"

pub use crate::{
    byte_record::{ByteRecord, ByteRecordIter, Position},
    error::{Error, ErrorKind, FromUtf8Error, IntoInnerError, Result, Utf8Error},
    reader::{
        ByteRecordsIntoIter, ByteRecordsIter, DeserializeRecordsIntoIter, DeserializeRecordsIter, Reader,
        ReaderBuilder, StringRecordsIntoIter, StringRecordsIter,
    },
    string_record::{StringRecord, StringRecordIter},
    writer::{Writer, WriterBuilder},
};
use serde_core::{Deserialize, Deserializer};
use std::result;
mod byte_record {
    use crate::{error::Result, string_record::StringRecord};
    use serde_core::de::Deserialize;
    use std::{
        iter::FromIterator,
        ops::{self, Range},
    };
    pub struct ByteRecord;
    impl Default for ByteRecord {}
    impl ByteRecord {
        pub fn new() -> ByteRecord {}
        pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord {}
        pub fn deserialize<'de, D: Deserialize<'de>>(
            &'de self,
            headers: Option<&'de ByteRecord>,
        ) -> Result<D> {
        }
        pub fn iter(&self) -> ByteRecordIter<'_> {}
        pub fn get(&self, i: usize) -> Option<&[u8]> {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn truncate(&mut self, n: usize) {}
        pub fn clear(&mut self) {}
        pub fn trim(&mut self) {}
        pub fn push_field(&mut self, field: &[u8]) {}
        pub fn position(&self) -> Option<&Position> {}
        pub fn set_position(&mut self, pos: Option<Position>) {}
        pub fn range(&self, i: usize) -> Option<Range<usize>> {}
        pub fn as_slice(&self) -> &[u8] {}
    }
    pub struct Position;
    impl Position {
        pub fn new() -> Position {}
        pub fn byte(&self) -> u64 {}
        pub fn line(&self) -> u64 {}
        pub fn record(&self) -> u64 {}
        pub fn set_byte(&mut self, byte: u64) -> &mut Position {}
        pub fn set_line(&mut self, line: u64) -> &mut Position {}
        pub fn set_record(&mut self, record: u64) -> &mut Position {}
    }
    impl ops::Index<usize> for ByteRecord {
        type Output = [u8];
    }
    impl From<StringRecord> for ByteRecord {}
    impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {}
    impl<'a, T: AsRef<[u8]>> From<&'a [T]> for ByteRecord {}
    impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
    pub struct ByteRecordIter<'r>;
    impl<'r> IntoIterator for &'r ByteRecord {
        type IntoIter = ByteRecordIter<'r>;
        type Item = &'r [u8];
    }
    impl<'r> Iterator for ByteRecordIter<'r> {
        type Item = &'r [u8];
    }
    impl<'r> DoubleEndedIterator for ByteRecordIter<'r> {}
}
mod error {
    use crate::byte_record::{ByteRecord, Position};
    use std::{error::Error as StdError, io, result};
    pub type Result<T> = result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn kind(&self) -> &ErrorKind {}
        pub fn into_kind(self) -> ErrorKind {}
        pub fn is_io_error(&self) -> bool {}
        pub fn position(&self) -> Option<&Position> {}
    }
    pub enum ErrorKind {
        Io(io::Error),
        Utf8 { pos: Option<Position>, err: Utf8Error },
        UnequalLengths { pos: Option<Position>, expected_len: u64, len: u64 },
        Seek,
        Serialize(String),
        Deserialize { pos: Option<Position>, err: DeserializeError },
    }
    impl ErrorKind {
        pub fn position(&self) -> Option<&Position> {}
    }
    impl From<io::Error> for Error {}
    impl From<Error> for io::Error {}
    impl StdError for Error {}
    pub struct FromUtf8Error;
    impl FromUtf8Error {
        pub fn into_byte_record(self) -> ByteRecord {}
        pub fn utf8_error(&self) -> &Utf8Error {}
    }
    impl StdError for FromUtf8Error {}
    pub struct Utf8Error;
    pub fn new_utf8_error(field: usize, valid_up_to: usize) -> Utf8Error {}
    impl Utf8Error {
        pub fn field(&self) -> usize {}
        pub fn valid_up_to(&self) -> usize {}
    }
    impl StdError for Utf8Error {}
    pub struct IntoInnerError<W>(W);
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &io::Error {}
        pub fn into_error(self) -> io::Error {}
        pub fn into_inner(self) -> W {}
    }
    impl<W> StdError for IntoInnerError<W> {}
}
mod reader {
    use crate::{
        byte_record::{ByteRecord, Position},
        error::Result,
        string_record::StringRecord,
        {Terminator, Trim},
    };
    use serde_core::de::DeserializeOwned;
    use std::{
        fs::File,
        io::{self, Seek},
        path::Path,
    };
    pub struct ReaderBuilder;
    impl Default for ReaderBuilder {}
    impl ReaderBuilder {
        pub fn new() -> ReaderBuilder {}
        #[twelve::file(read, path = 0)]
        pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>> {}
        pub fn from_reader<R: io::Read>(&self, rdr: R) -> Reader<R> {}
        pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder {}
        pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder {}
        pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder {}
        pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder {}
        pub fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder {}
        pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder {}
        pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder {}
        pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder {}
        pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder {}
        pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder {}
        pub fn ascii(&mut self) -> &mut ReaderBuilder {}
        pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder {}
    }
    pub struct Reader<R>(R);
    struct Headers;
    impl Reader<Reader<File>> {
        #[twelve::file(read, path = 0)]
        pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>> {}
    }
    impl<R: io::Read> Reader<R> {
        pub fn from_reader(rdr: R) -> Reader<R> {}
        pub fn deserialize<D: DeserializeOwned>(&mut self) -> DeserializeRecordsIter<'_, R, D> {}
        pub fn into_deserialize<D: DeserializeOwned>(self) -> DeserializeRecordsIntoIter<R, D> {}
        pub fn records(&mut self) -> StringRecordsIter<'_, R> {}
        pub fn into_records(self) -> StringRecordsIntoIter<R> {}
        pub fn byte_records(&mut self) -> ByteRecordsIter<'_, R> {}
        pub fn into_byte_records(self) -> ByteRecordsIntoIter<R> {}
        pub fn headers(&mut self) -> Result<&StringRecord> {}
        pub fn byte_headers(&mut self) -> Result<&ByteRecord> {}
        pub fn set_headers(&mut self, headers: StringRecord) {}
        pub fn set_byte_headers(&mut self, headers: ByteRecord) {}
        pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool> {}
        pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool> {}
        pub fn position(&self) -> &Position {}
        pub fn is_done(&self) -> bool {}
        pub fn has_headers(&self) -> bool {}
        pub fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: io::Read + io::Seek> Reader<R> {
        pub fn seek(&mut self, pos: Position) -> Result<()> {}
        pub fn seek_raw(&mut self, seek_from: io::SeekFrom, pos: Position) -> Result<()> {}
    }
    pub struct DeserializeRecordsIntoIter<R, D>(R, D);
    impl<R: io::Read, D: DeserializeOwned> DeserializeRecordsIntoIter<R, D> {
        pub fn reader(&self) -> &Reader<R> {}
        #[twelve::view]
        pub fn reader_mut(&mut self) -> &mut Reader<R> {}
        pub fn into_reader(self) -> Reader<R> {}
    }
    impl<R: io::Read, D: DeserializeOwned> Iterator for DeserializeRecordsIntoIter<R, D> {
        type Item = Result<D>;
    }
    pub struct DeserializeRecordsIter<'r, R, D>(R, D);
    impl<'r, R: io::Read, D: DeserializeOwned> DeserializeRecordsIter<'r, R, D> {
        pub fn reader(&self) -> &Reader<R> {}
        #[twelve::view]
        pub fn reader_mut(&mut self) -> &mut Reader<R> {}
    }
    impl<'r, R: io::Read, D: DeserializeOwned> Iterator for DeserializeRecordsIter<'r, R, D> {
        type Item = Result<D>;
    }
    pub struct StringRecordsIntoIter<R>(R);
    impl<R: io::Read> StringRecordsIntoIter<R> {
        pub fn reader(&self) -> &Reader<R> {}
        #[twelve::view]
        pub fn reader_mut(&mut self) -> &mut Reader<R> {}
        pub fn into_reader(self) -> Reader<R> {}
    }
    impl<R: io::Read> Iterator for StringRecordsIntoIter<R> {
        type Item = Result<StringRecord>;
    }
    pub struct StringRecordsIter<'r, R>(R);
    impl<'r, R: io::Read> StringRecordsIter<'r, R> {
        pub fn reader(&self) -> &Reader<R> {}
        #[twelve::view]
        pub fn reader_mut(&mut self) -> &mut Reader<R> {}
    }
    impl<'r, R: io::Read> Iterator for StringRecordsIter<'r, R> {
        type Item = Result<StringRecord>;
    }
    pub struct ByteRecordsIntoIter<R>(R);
    impl<R: io::Read> ByteRecordsIntoIter<R> {
        pub fn reader(&self) -> &Reader<R> {}
        #[twelve::view]
        pub fn reader_mut(&mut self) -> &mut Reader<R> {}
        pub fn into_reader(self) -> Reader<R> {}
    }
    impl<R: io::Read> Iterator for ByteRecordsIntoIter<R> {
        type Item = Result<ByteRecord>;
    }
    pub struct ByteRecordsIter<'r, R>(R);
    impl<'r, R: io::Read> ByteRecordsIter<'r, R> {
        pub fn reader(&self) -> &Reader<R> {}
        #[twelve::view]
        pub fn reader_mut(&mut self) -> &mut Reader<R> {}
    }
    impl<'r, R: io::Read> Iterator for ByteRecordsIter<'r, R> {
        type Item = Result<ByteRecord>;
    }
}
mod string_record {
    use crate::{
        byte_record::{ByteRecord, Position},
        error::{FromUtf8Error, Result},
    };
    use serde_core::de::Deserialize;
    use std::{
        iter::FromIterator,
        ops::{self, Range},
        result, str,
    };
    pub struct StringRecord;
    impl Default for StringRecord {}
    impl StringRecord {
        pub fn new() -> StringRecord {}
        pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord {}
        pub fn from_byte_record(record: ByteRecord) -> result::Result<StringRecord, FromUtf8Error> {}
        pub fn from_byte_record_lossy(record: ByteRecord) -> StringRecord {}
        pub fn deserialize<'de, D: Deserialize<'de>>(
            &'de self,
            headers: Option<&'de StringRecord>,
        ) -> Result<D> {
        }
        pub fn iter(&self) -> StringRecordIter<'_> {}
        pub fn get(&self, i: usize) -> Option<&str> {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn truncate(&mut self, n: usize) {}
        pub fn clear(&mut self) {}
        pub fn trim(&mut self) {}
        pub fn push_field(&mut self, field: &str) {}
        pub fn position(&self) -> Option<&Position> {}
        pub fn set_position(&mut self, pos: Option<Position>) {}
        pub fn range(&self, i: usize) -> Option<Range<usize>> {}
        pub fn as_slice(&self) -> &str {}
        pub fn as_byte_record(&self) -> &ByteRecord {}
        pub fn into_byte_record(self) -> ByteRecord {}
    }
    impl ops::Index<usize> for StringRecord {
        type Output = str;
    }
    impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
    impl<'a, T: AsRef<str>> From<&'a [T]> for StringRecord {}
    impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
    impl<'a> IntoIterator for &'a StringRecord {
        type IntoIter = StringRecordIter<'a>;
        type Item = &'a str;
    }
    pub struct StringRecordIter<'r>;
    impl<'r> Iterator for StringRecordIter<'r> {
        type Item = &'r str;
    }
    impl<'r> DoubleEndedIterator for StringRecordIter<'r> {}
}
mod writer {
    use crate::{
        byte_record::ByteRecord,
        error::{IntoInnerError, Result},
        serializer::serialize,
        {QuoteStyle, Terminator},
    };
    use std::{fs::File, io, path::Path, result};
    use {
        csv_core::{self},
        serde_core::Serialize,
    };
    pub struct WriterBuilder;
    impl Default for WriterBuilder {}
    impl WriterBuilder {
        pub fn new() -> WriterBuilder {}
        #[twelve::file(create, path = 0)]
        pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>> {}
        pub fn from_writer<W: io::Write>(&self, wtr: W) -> Writer<W> {}
        pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder {}
        pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder {}
        pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder {}
        pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder {}
        pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder {}
        pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder {}
        pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder {}
        pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder {}
        pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder {}
        pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder {}
    }
    pub struct Writer<W: io::Write>(W);
    impl Writer<File> {
        #[twelve::file(create, path = 0)]
        pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>> {}
    }
    impl<W: io::Write> Writer<W> {
        pub fn from_writer(wtr: W) -> Writer<W> {}
        #[twelve::writes_data(data = 0)]
        pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()> {}
        #[twelve::writes_data(data = 0)]
        pub fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()> {}
        #[twelve::writes_data(data = 0)]
        pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()> {}
        #[twelve::writes_data(data = 0)]
        pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> {}
        pub fn flush(&mut self) -> io::Result<()> {}
        pub fn get_ref(&self) -> &W {}
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<Writer<W>>> {}
    }
}
pub enum QuoteStyle {
    Always,
    Necessary,
    NonNumeric,
    Never,
}
impl Default for QuoteStyle {}
pub enum Terminator {
    CRLF,
    Any(u8),
}
impl Default for Terminator {}
pub enum Trim {
    None,
    Headers,
    Fields,
    All,
}
impl Default for Trim {}
pub fn invalid_option<'de, D: Deserializer<'de>, T>(de: D) -> result::Result<Option<T>, D::Error>
where
    Option<T>: Deserialize<'de>,
{
}
