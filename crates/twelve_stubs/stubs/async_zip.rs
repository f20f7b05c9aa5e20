//! package = "async_zip", version = ">=0.0.13, <0.1"

pub use crate::spec::compression::Compression;
pub use crate::entry::{builder::ZipEntryBuilder, StoredZipEntry, ZipEntry};
pub use crate::file::ZipFile;
pub use crate::string::ZipString;
pub mod base {
    pub mod read {
        pub use crate::base::read::io::entry::ZipEntryReader;
        use crate::error::Result;
        use crate::file::ZipFile;
        use futures_io::AsyncSeek;
        pub mod mem {
            use crate::base::read::io::entry::ZipEntryReader;
            use crate::error::Result;
            use crate::file::ZipFile;
            use futures_util::io::Cursor;
            use super::io::entry::{WithEntry, WithoutEntry};
            #[derive(Clone)]
            pub struct ZipFileReader;
            impl ZipFileReader {
                pub async fn new(data: Vec<u8>) -> Result<ZipFileReader> {}
                pub fn from_raw_parts(data: Vec<u8>, file: ZipFile) -> ZipFileReader {}
                pub fn file(&self) -> &ZipFile {}
                pub fn data(&self) -> &[u8] {}
                pub async fn reader_without_entry(
                    &self,
                    index: usize,
                ) -> Result<ZipEntryReader<Cursor<&[u8]>, WithoutEntry>> {}
                pub async fn reader_with_entry(
                    &self,
                    index: usize,
                ) -> Result<ZipEntryReader<Cursor<&[u8]>, WithEntry<'_>>> {}
            }
        }
        pub mod seek {
            use crate::base::read::io::entry::ZipEntryReader;
            use crate::error::Result;
            use crate::file::ZipFile;
            use crate::tokio::read::seek::ZipFileReader as TokioZipFileReader;
            use futures_io::{AsyncBufRead, AsyncSeek};
            use tokio_util::compat::Compat;
            use super::io::entry::{WithEntry, WithoutEntry};
            #[derive(Clone)]
            pub struct ZipFileReader<R>(R);
            impl<R> ZipFileReader<R>
            where
                R: AsyncBufRead + AsyncSeek + Unpin,
            {
                pub async fn new(reader: R) -> Result<ZipFileReader<R>> {}
                pub fn from_raw_parts(reader: R, file: ZipFile) -> ZipFileReader<R> {}
                pub fn file(&self) -> &ZipFile {}
                #[twelve::view]
                pub fn inner_mut(&mut self) -> &mut R {}
                pub fn into_inner(self) -> R {}
                pub async fn reader_without_entry(
                    &mut self,
                    index: usize,
                ) -> Result<ZipEntryReader<'_, R, WithoutEntry>> {}
                pub async fn reader_with_entry(
                    &mut self,
                    index: usize,
                ) -> Result<ZipEntryReader<'_, R, WithEntry<'_>>> {}
                pub async fn into_entry<'a>(
                    self,
                    index: usize,
                ) -> Result<ZipEntryReader<'a, R, WithoutEntry>>
                where
                    R: 'a,
                {}
            }
            impl<R> ZipFileReader<Compat<R>>
            where
                R: tokio::io::AsyncBufRead + tokio::io::AsyncSeek + Unpin,
            {
                pub async fn with_tokio(reader: R) -> Result<TokioZipFileReader<R>> {}
            }
        }
        pub mod stream {
            use crate::base::read::io::entry::ZipEntryReader;
            use crate::error::Result;
            use crate::tokio::read::stream::Ready as TokioReady;
            use futures_io::AsyncBufRead;
            use super::io::entry::WithEntry;
            use super::io::entry::WithoutEntry;
            #[derive(Clone)]
            pub struct ZipFileReader<S>(S);
            impl<'a, R> ZipFileReader<Ready<R>>
            where
                R: AsyncBufRead + Unpin + 'a,
            {
                pub fn new(reader: R) -> Self {}
                pub async fn next_without_entry(
                    self,
                ) -> Result<Option<ZipFileReader<Reading<'a, R, WithoutEntry>>>> {}
                pub async fn next_with_entry(
                    self,
                ) -> Result<Option<ZipFileReader<Reading<'a, R, WithEntry<'a>>>>> {}
                pub async fn into_inner(self) -> R {}
            }
            impl<R> ZipFileReader<TokioReady<R>>
            where
                R: tokio::io::AsyncBufRead + Unpin,
            {
                pub fn with_tokio(reader: R) -> ZipFileReader<TokioReady<R>> {}
            }
            impl<'a, R, E> ZipFileReader<Reading<'a, R, E>>
            where
                R: AsyncBufRead + Unpin,
            {
                pub fn reader(&self) -> &ZipEntryReader<'a, R, E> {}
                #[twelve::view]
                pub fn reader_mut(&mut self) -> &mut ZipEntryReader<'a, R, E> {}
                pub async fn done(self) -> Result<ZipFileReader<Ready<R>>> {}
                pub async fn skip(self) -> Result<ZipFileReader<Ready<R>>> {}
            }
        }
        mod io {
            mod entry {
                use crate::entry::ZipEntry;
                use crate::error::Result;
                use futures_io::{AsyncBufRead, AsyncRead};
                pub struct ZipEntryReader<'a, R, E>(R, E);
                impl<'a, R, E> AsyncRead for ZipEntryReader<'a, R, E>
                where
                    R: AsyncBufRead + Unpin,
                {}
                impl<'a, R, E> ZipEntryReader<'a, R, E>
                where
                    R: AsyncBufRead + Unpin,
                {
                    pub fn compute_hash(&mut self) -> u32 {}
                }
                impl<R> ZipEntryReader<'_, R, WithEntry<'_>>
                where
                    R: AsyncBufRead + Unpin,
                {
                    pub fn entry(&self) -> &'_ ZipEntry {}
                    pub async fn read_to_end_checked(
                        &mut self,
                        buf: &mut Vec<u8>,
                    ) -> Result<usize> {}
                    pub async fn read_to_string_checked(
                        &mut self,
                        buf: &mut String,
                    ) -> Result<usize> {}
                }
            }
        }
    }
    pub mod write {
        pub use entry_stream::EntryStreamWriter;
        use tokio_util::compat::Compat;
        use crate::entry::ZipEntry;
        use crate::error::Result;
        use crate::tokio::write::ZipFileWriter as TokioZipFileWriter;
        use futures_io::AsyncWrite;
        mod entry_stream {
            use crate::error::Result;
            use futures_io::AsyncWrite;
            pub struct EntryStreamWriter<'b, W: AsyncWrite + Unpin>(W);
            impl<'b, W: AsyncWrite + Unpin> EntryStreamWriter<'b, W> {
                pub async fn close(self) -> Result<()> {}
            }
            impl<'a, W: AsyncWrite + Unpin> AsyncWrite for EntryStreamWriter<'a, W> {}
        }
        pub struct ZipFileWriter<W>(W);
        impl<W: AsyncWrite + Unpin> ZipFileWriter<W> {
            pub fn new(writer: W) -> Self {}
            pub fn force_no_zip64(self) -> Self {}
            pub fn force_zip64(self) -> Self {}
            #[twelve::writes_data(data = 1)]
            pub async fn write_entry_whole<E: Into<ZipEntry>>(
                &mut self,
                entry: E,
                data: &[u8],
            ) -> Result<()> {}
            pub async fn write_entry_whole_precompressed<E: Into<ZipEntry>>(
                &mut self,
                entry: E,
                data: &[u8],
            ) -> Result<()> {}
            pub async fn write_entry_stream<E: Into<ZipEntry>>(
                &mut self,
                entry: E,
            ) -> Result<EntryStreamWriter<'_, W>> {}
            pub async fn write_entry_stream_precompressed<E: Into<ZipEntry>>(
                &mut self,
                entry: E,
            ) -> Result<EntryStreamWriter<'_, W>> {}
            pub fn comment(&mut self, comment: String) {}
            #[twelve::view]
            pub fn inner_mut(&mut self) -> &mut W {}
            pub async fn close(self) -> Result<W> {}
        }
        impl<W> ZipFileWriter<Compat<W>>
        where
            W: tokio::io::AsyncWrite + Unpin,
        {
            pub fn with_tokio(writer: W) -> TokioZipFileWriter<W> {}
        }
    }
}
pub mod error {
    pub type Result<V> = std::result::Result<V, ZipError>;
    pub enum ZipError {
        InvalidEOCDRSeekMethod,
        CDRsNotLoaded,
        InvalidOffset(u64, u64),
        FeatureNotSupported(&'static str),
        CompressionNotSupported(u16),
        AttributeCompatibilityNotSupported(u16),
        TargetZip64NotSupported,
        Zip64Needed(Zip64ErrorCase),
        EOFNotReached,
        ExtraFieldTooLarge,
        CommentTooLarge,
        FileNameTooLarge,
        StringNotUtf8,
        UnableToLocateEOCDR,
        InvalidExtraFieldHeader(u16, usize),
        Zip64ExtendedFieldIncomplete,
        UpstreamReadError(std::io::Error),
        BinaryParseError(binrw::Error),
        CRC32CheckError,
        EntryIndexOutOfBounds,
        UnexpectedHeaderError(u32, u32),
        InfoZipUnicodeCommentFieldIncomplete,
        InfoZipUnicodePathFieldIncomplete,
        CompressedSizeHeaderMismatch,
        UncompressedSizeHeaderMismatch,
        CrcHeaderMismatch,
        FileNameHeaderMismatch,
        CompressionHeaderMismatch,
        NumFilesMismatch(u64, u64),
        UncompressedSizeReadMismatch(u64, u64),
        GPFHeaderMismatch,
        SORIsNotSOA,
        EORIsNotEOA,
        NoZip64ExtendedInformation,
        NoZip64EOCDR,
        NumFilesAboveMax(u64),
        CDSizeAboveMax(u64),
        UncompressedSizeAboveMax(u64),
        CompressedSizeAboveMax(u64),
        ExtraFieldSizeAboveMax(u16),
        ExtraFieldNumAboveMax(u16),
        FileMetaNotLoaded,
    }
}
pub mod spec {
    pub use string::ZipString;
    mod compression {
        use crate::error::ZipError;
        #[derive(Clone, Copy, PartialEq)]
        pub enum Compression {
            Stored,
            Deflate,
            Deflate64,
            Bz,
            Lzma,
            Zstd,
            Xz,
        }
        impl TryFrom<u16> for Compression {
            type Error = ZipError;
        }
    }
}
pub mod tokio {
    pub mod read {
        use tokio_util::compat::Compat;
        pub mod fs {
            use crate::base::read::io::entry::{WithEntry, WithoutEntry, ZipEntryReader};
            use crate::error::Result;
            use crate::file::ZipFile;
            use std::path::Path;
            use tokio::fs::File;
            use tokio::io::BufReader;
            use tokio_util::compat::Compat;
            #[derive(Clone)]
            pub struct ZipFileReader;
            impl ZipFileReader {
                #[twelve::file(read, path = 0)]
                pub async fn new<P>(path: P) -> Result<ZipFileReader>
                where
                    P: AsRef<Path>,
                {}
                pub fn from_raw_parts<P>(path: P, file: ZipFile) -> ZipFileReader
                where
                    P: AsRef<Path>,
                {}
                pub fn file(&self) -> &ZipFile {}
                pub fn path(&self) -> &Path {}
                pub async fn reader_without_entry(
                    &self,
                    index: usize,
                ) -> Result<
                    ZipEntryReader<'static, Compat<BufReader<File>>, WithoutEntry>,
                > {}
                pub async fn reader_with_entry(
                    &self,
                    index: usize,
                ) -> Result<ZipEntryReader<'_, Compat<BufReader<File>>, WithEntry<'_>>> {}
            }
        }
        pub type ZipEntryReader<'a, R, E> = crate::base::read::ZipEntryReader<
            'a,
            Compat<R>,
            E,
        >;
        pub mod seek {
            use tokio_util::compat::Compat;
            pub type ZipFileReader<R> = crate::base::read::seek::ZipFileReader<
                Compat<R>,
            >;
        }
    }
    pub mod write {
        use tokio_util::compat::Compat;
        pub type ZipFileWriter<W> = crate::base::write::ZipFileWriter<Compat<W>>;
        pub type EntryStreamWriter<'a, W> = crate::base::write::EntryStreamWriter<
            'a,
            Compat<W>,
        >;
    }
}
mod entry {
    use std::ops::Deref;
    use crate::entry::builder::ZipEntryBuilder;
    use crate::error::Result;
    use crate::spec::{
        attribute::AttributeCompatibility, header::ExtraField, compression::Compression,
    };
    use crate::{string::ZipString, ZipDateTime};
    pub mod builder {
        use crate::entry::ZipEntry;
        use crate::spec::compression::Compression;
        use crate::string::ZipString;
        pub struct ZipEntryBuilder;
        impl From<ZipEntry> for ZipEntryBuilder {}
        impl ZipEntryBuilder {
            pub fn new(filename: ZipString, compression: Compression) -> Self {}
            pub fn compression(self, compression: Compression) -> Self {}
            pub fn comment(self, comment: ZipString) -> Self {}
            pub fn unix_permissions(self, mode: u16) -> Self {}
            pub fn build(self) -> ZipEntry {}
        }
    }
    #[derive(Clone)]
    pub struct ZipEntry;
    impl From<ZipEntryBuilder> for ZipEntry {}
    impl ZipEntry {
        pub fn filename(&self) -> &ZipString {}
        pub fn compression(&self) -> Compression {}
        pub fn crc32(&self) -> u32 {}
        pub fn uncompressed_size(&self) -> u64 {}
        pub fn compressed_size(&self) -> u64 {}
        pub fn attribute_compatibility(&self) -> AttributeCompatibility {}
        pub fn last_modification_date(&self) -> &ZipDateTime {}
        pub fn internal_file_attribute(&self) -> u16 {}
        pub fn external_file_attribute(&self) -> u32 {}
        pub fn extra_fields(&self) -> &[ExtraField] {}
        pub fn comment(&self) -> &ZipString {}
        pub fn unix_permissions(&self) -> Option<u16> {}
        pub fn dir(&self) -> Result<bool> {}
    }
    #[derive(Clone)]
    pub struct StoredZipEntry;
    impl StoredZipEntry {
        pub fn header_offset(&self) -> u64 {}
        pub fn header_size(&self) -> u64 {}
    }
    impl Deref for StoredZipEntry {
        type Target = ZipEntry;
    }
}
mod file {
    use crate::{entry::StoredZipEntry, string::ZipString};
    use builder::ZipFileBuilder;
    #[derive(Clone)]
    pub struct ZipFile;
    impl From<ZipFileBuilder> for ZipFile {}
    impl ZipFile {
        pub fn entries(&self) -> &[StoredZipEntry] {}
        pub fn comment(&self) -> &ZipString {}
        pub fn zip64(&self) -> bool {}
    }
}
mod string {
    use crate::error::Result;
    #[derive(Clone)]
    pub struct ZipString;
    impl ZipString {
        pub fn new(raw: Vec<u8>, encoding: StringEncoding) -> Self {}
        pub fn new_with_alternative(utf8: String, alternative: Vec<u8>) -> Self {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn encoding(&self) -> StringEncoding {}
        pub fn alternative(&self) -> Option<&[u8]> {}
        pub fn as_str(&self) -> Result<&str> {}
        pub fn into_string(self) -> Result<String> {}
        pub fn into_alternative(self) -> Option<Vec<u8>> {}
        pub fn is_utf8_without_alternative(&self) -> bool {}
    }
    impl From<String> for ZipString {}
    impl From<&str> for ZipString {}
}
