//! package = "zip", version = ">=0.5, <1"

pub use crate::compression::{CompressionMethod, SUPPORTED_COMPRESSION_METHODS};
pub use crate::read::ZipArchive;
pub use crate::types::DateTime;
pub use crate::write::ZipWriter;
mod compression {
    use std::fmt;
    pub enum CompressionMethod {
        Stored,
        Deflated,
        Unsupported(u16),
    }
    impl Clone for CompressionMethod {}
    impl PartialEq for CompressionMethod {}
    impl CompressionMethod {
        pub const STORE: Self = ();
        pub const SHRINK: Self = ();
        pub const REDUCE_1: Self = ();
        pub const REDUCE_2: Self = ();
        pub const REDUCE_3: Self = ();
        pub const REDUCE_4: Self = ();
        pub const IMPLODE: Self = ();
        pub const DEFLATE: Self = ();
        pub const DEFLATE64: Self = ();
        pub const PKWARE_IMPLODE: Self = ();
        pub const BZIP2: Self = ();
        pub const LZMA: Self = ();
        pub const IBM_ZOS_CMPSC: Self = ();
        pub const IBM_TERSE: Self = ();
        pub const ZSTD_DEPRECATED: Self = ();
        pub const ZSTD: Self = ();
        pub const MP3: Self = ();
        pub const XZ: Self = ();
        pub const JPEG: Self = ();
        pub const WAVPACK: Self = ();
        pub const PPMD: Self = ();
        pub const AES: Self = ();
    }
    impl CompressionMethod {
        pub fn from_u16(val: u16) -> CompressionMethod {}
        pub fn to_u16(self) -> u16 {}
    }
    impl fmt::Display for CompressionMethod {}
    pub const SUPPORTED_COMPRESSION_METHODS: &[CompressionMethod] = ();
}
pub mod read {
    use crate::compression::CompressionMethod;
    use crate::result::{InvalidPassword, ZipError, ZipResult};
    use crate::types::DateTime;
    use std::io;
    use std::io::prelude::*;
    use std::path::Path;
    pub use zip_archive::ZipArchive;
    pub(crate) mod stream {
        use std::io;
        use std::io::Read;
        use std::path::Path;
        use super::{ZipFile, ZipResult};
        pub struct ZipStreamReader<R>(R);
        impl<R> ZipStreamReader<R> {
            pub fn new(reader: R) -> Self {}
        }
        impl<R: Read> ZipStreamReader<R> {
            pub fn visit<V: ZipStreamVisitor>(self, visitor: &mut V) -> ZipResult<()> {}
            pub fn extract<P: AsRef<Path>>(self, directory: P) -> ZipResult<()> {}
        }
        pub trait ZipStreamVisitor {
            fn visit_file(&mut self, file: &mut ZipFile<'_>) -> ZipResult<()>;
            fn visit_additional_metadata(&mut self, metadata: &ZipStreamFileMetadata) -> ZipResult<()>;
        }
        pub struct ZipStreamFileMetadata;
        impl ZipStreamFileMetadata {
            pub fn name(&self) -> &str {}
            pub fn name_raw(&self) -> &[u8] {}
            pub fn mangled_name(&self) -> std::path::PathBuf {}
            pub fn enclosed_name(&self) -> Option<&Path> {}
            pub fn is_dir(&self) -> bool {}
            pub fn is_file(&self) -> bool {}
            pub fn comment(&self) -> &str {}
            pub fn data_start(&self) -> u64 {}
            pub fn unix_mode(&self) -> Option<u32> {}
        }
    }
    pub(crate) mod zip_archive {
        pub struct ZipArchive<R>(R);
        impl<R: Clone> Clone for ZipArchive<R> {}
    }
    pub struct ZipFile<'a>;
    impl<R: Read + io::Seek> ZipArchive<R> {
        pub fn new(reader: R) -> ZipResult<ZipArchive<R>> {}
        #[twelve::file(create, path = 0, data = "self")]
        pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn offset(&self) -> u64 {}
        pub fn comment(&self) -> &[u8] {}
        pub fn file_names(&self) -> impl Iterator<Item = &str> {}
        pub fn by_name_decrypt<'a>(&'a mut self, name: &str, password: &[u8]) -> ZipResult<Result<ZipFile<'a>, InvalidPassword>> {}
        #[twelve::view]
        pub fn by_name<'a>(&'a mut self, name: &str) -> ZipResult<ZipFile<'a>> {}
        pub fn by_index_decrypt<'a>(&'a mut self, file_number: usize, password: &[u8]) -> ZipResult<Result<ZipFile<'a>, InvalidPassword>> {}
        #[twelve::view]
        pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<'_>> {}
        pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<'_>> {}
        pub fn into_inner(self) -> R {}
    }
    impl<'a> ZipFile<'a> {
        pub fn version_made_by(&self) -> (u8, u8) {}
        pub fn name(&self) -> &str {}
        pub fn name_raw(&self) -> &[u8] {}
        pub fn sanitized_name(&self) -> std::path::PathBuf {}
        pub fn mangled_name(&self) -> std::path::PathBuf {}
        pub fn enclosed_name(&self) -> Option<&Path> {}
        pub fn comment(&self) -> &str {}
        pub fn compression(&self) -> CompressionMethod {}
        pub fn compressed_size(&self) -> u64 {}
        pub fn size(&self) -> u64 {}
        pub fn last_modified(&self) -> DateTime {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn unix_mode(&self) -> Option<u32> {}
        pub fn crc32(&self) -> u32 {}
        pub fn extra_data(&self) -> &[u8] {}
        pub fn data_start(&self) -> u64 {}
        pub fn header_start(&self) -> u64 {}
        pub fn central_header_start(&self) -> u64 {}
    }
    impl<'a> Read for ZipFile<'a> {}
    pub fn read_zipfile_from_stream<'a, R: io::Read>(reader: &'a mut R) -> ZipResult<Option<ZipFile<'_>>> {}
}
pub mod result {
    use std::error::Error;
    use std::{fmt, io};
    pub type ZipResult<T> = Result<T, ZipError>;
    pub struct InvalidPassword;
    impl fmt::Display for InvalidPassword {}
    impl Error for InvalidPassword {}
    pub enum ZipError {
        Io(io::Error),
        InvalidArchive(&'static str),
        UnsupportedArchive(&'static str),
        FileNotFound,
    }
    impl From<io::Error> for ZipError {}
    impl fmt::Display for ZipError {}
    impl Error for ZipError {}
    impl ZipError {
        pub const PASSWORD_REQUIRED: &'static str = ();
    }
    impl From<ZipError> for io::Error {}
    pub struct DateTimeRangeError;
    impl fmt::Display for DateTimeRangeError {}
    impl Error for DateTimeRangeError {}
}
mod types {
    pub struct DateTime;
    impl Clone for DateTime {}
    impl Default for DateTime {}
    impl DateTime {
        pub fn from_msdos(datepart: u16, timepart: u16) -> DateTime {}
        pub fn from_date_and_time(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Result<DateTime, ()> {}
        pub fn timepart(&self) -> u16 {}
        pub fn datepart(&self) -> u16 {}
        pub fn year(&self) -> u16 {}
        pub fn month(&self) -> u8 {}
        pub fn day(&self) -> u8 {}
        pub fn hour(&self) -> u8 {}
        pub fn minute(&self) -> u8 {}
        pub fn second(&self) -> u8 {}
    }
}
pub mod write {
    use crate::compression::CompressionMethod;
    use crate::read::ZipFile;
    use crate::result::{ZipError, ZipResult};
    use crate::types::DateTime;
    use std::default::Default;
    use std::io;
    use std::io::prelude::*;
    pub use zip_writer::ZipWriter;
    pub(crate) mod zip_writer {
        use super::*;
        pub struct ZipWriter<W: Write + io::Seek>(W);
    }
    pub struct FileOptions;
    impl Clone for FileOptions {}
    impl FileOptions {
        pub fn compression_method(self, method: CompressionMethod) -> FileOptions {}
        pub fn compression_level(self, level: Option<i32>) -> FileOptions {}
        pub fn last_modified_time(self, mod_time: DateTime) -> FileOptions {}
        pub fn unix_permissions(self, mode: u32) -> FileOptions {}
        pub fn large_file(self, large: bool) -> FileOptions {}
    }
    impl Default for FileOptions {}
    impl<W: Write + io::Seek> Write for ZipWriter<W> {}
    impl<A: Read + Write + io::Seek> ZipWriter<A> {
        pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>> {}
    }
    impl<W: Write + io::Seek> ZipWriter<W> {
        pub fn new(inner: W) -> ZipWriter<W> {}
        pub fn set_comment<S>(&mut self, comment: S) where S: Into<String> {}
        pub fn set_raw_comment(&mut self, comment: Vec<u8>) {}
        pub fn start_file<S>(&mut self, name: S, options: FileOptions) -> ZipResult<()> where S: Into<String> {}
        pub fn start_file_from_path(&mut self, path: &std::path::Path, options: FileOptions) -> ZipResult<()> {}
        pub fn start_file_aligned<S>(&mut self, name: S, options: FileOptions, align: u16) -> Result<u64, ZipError> where S: Into<String> {}
        pub fn start_file_with_extra_data<S>(&mut self, name: S, options: FileOptions) -> ZipResult<u64> where S: Into<String> {}
        pub fn end_local_start_central_extra_data(&mut self) -> ZipResult<u64> {}
        pub fn end_extra_data(&mut self) -> ZipResult<u64> {}
        pub fn raw_copy_file_rename<S>(&mut self, file: ZipFile, name: S) -> ZipResult<()> where S: Into<String> {}
        pub fn raw_copy_file(&mut self, file: ZipFile) -> ZipResult<()> {}
        pub fn add_directory<S>(&mut self, name: S, options: FileOptions) -> ZipResult<()> where S: Into<String> {}
        pub fn add_directory_from_path(&mut self, path: &std::path::Path, options: FileOptions) -> ZipResult<()> {}
        pub fn finish(&mut self) -> ZipResult<W> {}
        pub fn add_symlink<N, T>(&mut self, name: N, target: T, options: FileOptions) -> ZipResult<()> where N: Into<String>, T: Into<String> {}
    }
}
pub mod unstable {
    pub mod stream {
        pub use crate::read::stream::*;
    }
    pub mod write {
        use crate::write::FileOptions;
        pub trait FileOptionsExt {
            fn with_deprecated_encryption(self, password: &[u8]) -> Self;
        }
        impl FileOptionsExt for FileOptions {}
    }
}
