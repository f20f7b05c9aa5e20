//! package = "zip", version = ">=1, <9"

pub use crate::compression::{CompressionMethod, SUPPORTED_COMPRESSION_METHODS};
pub use crate::datetime::DateTime;
pub use crate::read::{HasZipMetadata, ZipArchive, ZipReadOptions};
pub use crate::spec::{ZIP64_BYTES_THR, ZIP64_ENTRY_THR};
pub use crate::types::{AesMode, System};
pub use crate::write::ZipWriter;
pub use extra_fields::ExtraField;
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
        pub const DEFAULT: Self = ();
    }
    impl CompressionMethod {
        pub const fn name_from_u16(val: u16) -> &'static str {}
        pub const fn from_u16(val: u16) -> CompressionMethod {}
        pub const fn to_u16(self) -> u16 {}
    }
    impl Default for CompressionMethod {}
    impl fmt::Display for CompressionMethod {}
    pub const SUPPORTED_COMPRESSION_METHODS: &[CompressionMethod] = ();
}
mod datetime {
    use crate::result::DateTimeRangeError;
    use std::fmt;
    pub struct DateTime;
    impl Clone for DateTime {}
    impl std::hash::Hash for DateTime {}
    impl Ord for DateTime {}
    impl PartialEq for DateTime {}
    impl PartialOrd for DateTime {}
    impl TryFrom<(u16, u16)> for DateTime {
        type Error = DateTimeRangeError;
    }
    impl From<DateTime> for (u16, u16) {}
    impl Default for DateTime {}
    impl fmt::Display for DateTime {}
    impl DateTime {
        pub const DEFAULT: Self = ();
        pub fn default_for_write() -> Self {}
        pub const fn from_msdos_unchecked(datepart: u16, timepart: u16) -> DateTime {}
        pub fn try_from_msdos(datepart: u16, timepart: u16) -> Result<DateTime, DateTimeRangeError> {}
        pub fn from_date_and_time(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Result<DateTime, DateTimeRangeError> {}
        pub fn is_valid(&self) -> bool {}
        pub const fn timepart(&self) -> u16 {}
        pub const fn datepart(&self) -> u16 {}
        pub const fn year(&self) -> u16 {}
        pub const fn month(&self) -> u8 {}
        pub const fn day(&self) -> u8 {}
        pub const fn hour(&self) -> u8 {}
        pub const fn minute(&self) -> u8 {}
        pub const fn second(&self) -> u8 {}
    }
}
pub mod extra_fields {
    pub use extended_timestamp::ExtendedTimestamp;
    pub use ntfs::Ntfs;
    pub use zipinfo_utf8::UnicodeExtraField;
    mod extended_timestamp {
        use crate::result::ZipResult;
        use std::io::Read;
        pub struct ExtendedTimestamp;
        impl Clone for ExtendedTimestamp {}
        impl ExtendedTimestamp {
            pub fn try_from_reader<R>(reader: &mut R, len: u16) -> ZipResult<Self> where R: Read {}
            pub fn mod_time(&self) -> Option<u32> {}
            pub fn ac_time(&self) -> Option<u32> {}
            pub fn cr_time(&self) -> Option<u32> {}
        }
    }
    mod ntfs {
        use std::io::Read;
        use crate::result::ZipResult;
        pub struct Ntfs;
        impl Clone for Ntfs {}
        impl Ntfs {
            pub fn try_from_reader<R>(reader: &mut R, len: u16) -> ZipResult<Self> where R: Read {}
            pub fn mtime(&self) -> u64 {}
            pub fn atime(&self) -> u64 {}
            pub fn ctime(&self) -> u64 {}
        }
    }
    mod zipinfo_utf8 {
        use crate::result::ZipResult;
        pub struct UnicodeExtraField;
        impl Clone for UnicodeExtraField {}
        impl UnicodeExtraField {
            pub fn unwrap_valid(self, ascii_field: &[u8]) -> ZipResult<Box<[u8]>> {}
        }
    }
    pub trait ExtraFieldVersion {}
    pub struct LocalHeaderVersion;
    impl Clone for LocalHeaderVersion {}
    pub struct CentralHeaderVersion;
    impl Clone for CentralHeaderVersion {}
    impl ExtraFieldVersion for LocalHeaderVersion {}
    impl ExtraFieldVersion for CentralHeaderVersion {}
    pub enum ExtraField {
        Ntfs(Ntfs),
        ExtendedTimestamp(ExtendedTimestamp),
    }
    impl Clone for ExtraField {}
    pub const EXTRA_FIELD_MAPPING: [u16; 59] = ();
}
pub mod read {
    use crate::compression::CompressionMethod;
    use crate::datetime::DateTime;
    use crate::extra_fields::ExtraField;
    use crate::result::{ZipError, ZipResult};
    use crate::spec::is_dir;
    use crate::types::{SimpleFileOptions, ZipFileData};
    use std::borrow::Cow;
    use std::io;
    use std::io::{Read, Seek};
    use std::path::{Path, PathBuf};
    use std::sync::Arc;
    pub use config::{ArchiveOffset, Config};
    pub use stream::{read_zipfile_from_stream, read_zipfile_from_stream_with_compressed_size};
    pub use zip_archive::{ZipArchive, ZipArchiveMetadata};
    mod config {
        pub struct Config {
            pub archive_offset: ArchiveOffset,
        }
        impl Default for Config {}
        impl Clone for Config {}
        pub enum ArchiveOffset {
            Detect,
            FromCentralDirectory,
            Known(u64),
        }
        impl Default for ArchiveOffset {}
        impl Clone for ArchiveOffset {}
        impl PartialEq for ArchiveOffset {}
        impl std::hash::Hash for ArchiveOffset {}
    }
    pub(crate) mod stream {
        use crate::read::{ZipFile, ZipResult};
        use crate::spec::is_dir;
        use std::io;
        use std::io::Read;
        use std::path::{Path, PathBuf};
        pub struct ZipStreamReader<R>(R);
        impl<R> ZipStreamReader<R> {
            pub const fn new(reader: R) -> Self {}
        }
        impl<R: Read> ZipStreamReader<R> {
            pub fn visit<V: ZipStreamVisitor>(self, visitor: &mut V) -> ZipResult<()> {}
            pub fn extract<P: AsRef<Path>>(self, directory: P) -> ZipResult<()> {}
        }
        pub trait ZipStreamVisitor {
            fn visit_file<R: Read>(&mut self, file: &mut ZipFile<'_, R>) -> ZipResult<()>;
            fn visit_additional_metadata(&mut self, metadata: &ZipStreamFileMetadata) -> ZipResult<()>;
        }
        pub struct ZipStreamFileMetadata;
        impl ZipStreamFileMetadata {
            pub fn name(&self) -> &str {}
            pub fn name_raw(&self) -> &[u8] {}
            pub fn mangled_name(&self) -> PathBuf {}
            pub fn enclosed_name(&self) -> Option<PathBuf> {}
            pub fn is_dir(&self) -> bool {}
            pub fn is_file(&self) -> bool {}
            pub fn comment(&self) -> &str {}
            pub const fn unix_mode(&self) -> Option<u32> {}
        }
        pub fn read_zipfile_from_stream<R: Read>(reader: &mut R) -> ZipResult<Option<ZipFile<'_, R>>> {}
        pub fn read_zipfile_from_stream_with_compressed_size<R: io::Read>(reader: &mut R, compressed_size: u64) -> ZipResult<Option<ZipFile<'_, R>>> {}
    }
    pub(crate) mod zip_archive {
        use crate::read::config::Config;
        use crate::read::{RootDirFilter, ZipFile, ZipFileSeek, ZipReadOptions};
        use crate::result::ZipResult;
        use std::io::{Read, Seek};
        use std::path::{Path, PathBuf};
        use std::sync::Arc;
        pub struct ZipArchiveMetadata;
        pub struct ZipArchive<R>(R);
        impl<R: Clone> Clone for ZipArchive<R> {}
        impl<R> ZipArchive<R> {
            pub fn decompressed_size(&self) -> Option<u128> {}
        }
        impl<R: Read + Seek> ZipArchive<R> {
            pub fn new(reader: R) -> ZipResult<ZipArchive<R>> {}
            pub fn metadata(&self) -> Arc<ZipArchiveMetadata> {}
            pub fn unsafe_new_with_metadata(reader: R, metadata: Arc<ZipArchiveMetadata>) -> Self {}
            pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>> {}
            pub fn len(&self) -> usize {}
            pub fn central_directory_start(&self) -> u64 {}
            pub fn is_empty(&self) -> bool {}
            pub fn offset(&self) -> u64 {}
            pub fn comment(&self) -> &[u8] {}
            pub fn zip64_comment(&self) -> Option<&[u8]> {}
            pub fn raw_zip64_extensible_data_sector(&self) -> Option<&[u8]> {}
            pub fn file_names(&self) -> impl Iterator<Item = &str> {}
            pub fn has_overlapping_files(&mut self) -> ZipResult<bool> {}
            pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<'_, R>> {}
            #[twelve::view]
            pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<'_, R>> {}
            pub fn index_for_name(&self, name: &str) -> Option<usize> {}
            pub fn by_path_decrypt<T: AsRef<Path>>(&mut self, path: T, password: &[u8]) -> ZipResult<ZipFile<'_, R>> {}
            pub fn by_path<T: AsRef<Path>>(&mut self, path: T) -> ZipResult<ZipFile<'_, R>> {}
            pub fn index_for_path<T: AsRef<Path>>(&self, path: T) -> Option<usize> {}
            pub fn name_for_index(&self, index: usize) -> Option<&str> {}
            pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<'_, R>> {}
            pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<'_, R>> {}
            pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<'_, R>> {}
            #[twelve::view]
            pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>> {}
            pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>> {}
            pub fn by_index_with_options(&mut self, file_number: usize, options: ZipReadOptions<'_>) -> ZipResult<ZipFile<'_, R>> {}
            pub fn root_dir(&self, filter: impl RootDirFilter) -> ZipResult<Option<PathBuf>> {}
            pub fn into_inner(self) -> R {}
        }
    }
    pub struct ZipFile<'a, R: Read + ?Sized>(&'a R);
    pub struct ZipFileSeek<'a, R>(&'a R);
    impl<R: Read + Seek> ZipArchive<R> {
        #[twelve::file(create, path = 0, data = "self")]
        pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()> {}
        pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(&mut self, directory: P, root_dir_filter: impl RootDirFilter) -> ZipResult<()> {}
    }
    pub trait HasZipMetadata {
        fn get_metadata(&self) -> &ZipFileData;
    }
    pub struct ZipReadOptions<'a>;
    impl<'a> Default for ZipReadOptions<'a> {}
    impl<'a> ZipReadOptions<'a> {
        pub fn new() -> Self {}
        pub fn password(self, password: Option<&'a [u8]>) -> Self {}
        pub fn ignore_encryption_flag(self, ignore: bool) -> Self {}
        pub fn ignore_crc32(self, should_ignore: bool) -> Self {}
    }
    impl<'a, R: Read + ?Sized> ZipFile<'a, R> {
        pub fn version_made_by(&self) -> (u8, u8) {}
        pub fn name(&self) -> &str {}
        pub fn name_raw(&self) -> &[u8] {}
        pub fn sanitized_name(&self) -> PathBuf {}
        pub fn mangled_name(&self) -> PathBuf {}
        pub fn enclosed_name(&self) -> Option<PathBuf> {}
        pub fn comment(&self) -> &str {}
        pub fn compression(&self) -> CompressionMethod {}
        pub fn encrypted(&self) -> bool {}
        pub fn compressed_size(&self) -> u64 {}
        pub fn size(&self) -> u64 {}
        pub fn last_modified(&self) -> Option<DateTime> {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn unix_mode(&self) -> Option<u32> {}
        pub fn crc32(&self) -> u32 {}
        pub fn extra_data(&self) -> Option<&[u8]> {}
        pub fn data_start(&self) -> Option<u64> {}
        pub fn header_start(&self) -> u64 {}
        pub fn central_header_start(&self) -> u64 {}
        pub fn options(&self) -> SimpleFileOptions {}
    }
    impl<R: Read> ZipFile<'_, R> {
        pub fn extra_data_fields(&self) -> impl Iterator<Item = &ExtraField> {}
    }
    impl<R: Read + ?Sized> HasZipMetadata for ZipFile<'_, R> {}
    impl<R: Read + ?Sized> Read for ZipFile<'_, R> {}
    impl<R: Read> Read for ZipFileSeek<'_, R> {}
    impl<R: Seek> Seek for ZipFileSeek<'_, R> {}
    impl<R> HasZipMetadata for ZipFileSeek<'_, R> {}
    pub trait RootDirFilter: Fn(&Path) -> bool {}
    impl<F: Fn(&Path) -> bool> RootDirFilter for F {}
    pub fn root_dir_common_filter(path: &Path) -> bool {}
}
pub mod result {
    use std::error::Error;
    use std::{fmt, io};
    use std::fmt::Display;
    use std::num::TryFromIntError;
    use std::borrow::Cow;
    pub type ZipResult<T> = Result<T, ZipError>;
    pub enum ZipError {
        Io(io::Error),
        InvalidArchive(Cow<'static, str>),
        UnsupportedArchive(&'static str),
        FileNotFound,
        InvalidPassword,
        CompressionMethodNotSupported(u16),
    }
    impl ZipError {
        pub const PASSWORD_REQUIRED: &'static str = ();
    }
    impl Display for ZipError {}
    impl Error for ZipError {}
    impl From<ZipError> for io::Error {}
    impl From<io::Error> for ZipError {}
    impl From<DateTimeRangeError> for ZipError {}
    impl From<std::string::FromUtf8Error> for ZipError {}
    pub struct DateTimeRangeError;
    impl From<TryFromIntError> for DateTimeRangeError {}
    impl fmt::Display for DateTimeRangeError {}
    impl Error for DateTimeRangeError {}
}
mod spec {
    use std::io;
    pub const ZIP64_BYTES_THR: u64 = ();
    pub const ZIP64_ENTRY_THR: usize = ();
    #[macro_export]
    macro_rules! to_and_from_le {
        () => {};
    }
}
mod types {
    use crate::{CompressionMethod, spec};
    use crate::datetime::DateTime;
    use crate::extra_fields::ExtraField;
    use crate::path::file_name_sanitized;
    use crate::result::ZipResult;
    use crate::spec::is_dir;
    use crate::write::FileOptionExtension;
    use std::fmt::Display;
    use std::io::{Read, Seek};
    use std::path::PathBuf;
    use std::sync::{Arc, OnceLock};
    pub enum System {
        Dos,
        Amiga,
        OpenVMS,
        Unix,
        VmCms,
        AtariSt,
        Os2,
        Macintosh,
        ZSystemO,
        CPM,
        WindowsNTFS,
        MVS,
        VSE,
        AcornRisc,
        VFAT,
        AlternateMVS,
        BeOS,
        Tandem,
        Os400,
        OsDarwin,
        Unknown,
    }
    impl Clone for System {}
    impl PartialEq for System {}
    impl Default for System {}
    impl System {
        pub fn from_version_made_by(version_made_by: u16) -> Self {}
    }
    impl From<u8> for System {}
    impl From<System> for u8 {}
    pub struct FileOptions<'k, T: FileOptionExtension>(&'k T);
    impl<'k, T: Clone + FileOptionExtension> Clone for FileOptions<'k, T> {}
    impl<'k, T: PartialEq + FileOptionExtension> PartialEq for FileOptions<'k, T> {}
    pub type SimpleFileOptions = FileOptions<'static, ()>;
    pub struct ZipFileData {
        pub system: System,
        pub version_made_by: u8,
        pub flags: u16,
        pub encrypted: bool,
        pub is_utf8: bool,
        pub using_data_descriptor: bool,
        pub compression_method: crate::compression::CompressionMethod,
        pub compression_level: Option<i64>,
        pub last_modified_time: Option<DateTime>,
        pub crc32: u32,
        pub compressed_size: u64,
        pub uncompressed_size: u64,
        pub file_name: Box<str>,
        pub file_name_raw: Box<[u8]>,
        pub extra_field: Option<Arc<[u8]>>,
        pub central_extra_field: Option<Arc<[u8]>>,
        pub file_comment: Box<str>,
        pub header_start: u64,
        pub extra_data_start: Option<u64>,
        pub central_header_start: u64,
        pub data_start: OnceLock<u64>,
        pub external_attributes: u32,
        pub large_file: bool,
        pub aes_mode: Option<(AesMode, AesVendorVersion, CompressionMethod)>,
        pub aes_extra_data_start: u64,
        pub extra_fields: Vec<ExtraField>,
    }
    impl Clone for ZipFileData {}
    impl Default for ZipFileData {}
    impl ZipFileData {
        pub fn data_start(&self, reader: &mut (impl Read + Seek + ?Sized)) -> ZipResult<u64> {}
        pub fn is_dir(&self) -> bool {}
        pub fn file_name_sanitized(&self) -> PathBuf {}
        pub fn version_needed(&self) -> u16 {}
    }
    pub enum AesVendorVersion {
        Ae1,
        Ae2,
    }
    impl Clone for AesVendorVersion {}
    impl PartialEq for AesVendorVersion {}
    impl AesVendorVersion {
        pub const fn as_u16(self) -> u16 {}
    }
    impl TryFrom<u16> for AesVendorVersion {
        type Error = &'static str;
    }
    impl From<AesVendorVersion> for u16 {}
    pub enum AesMode {
        Aes128,
        Aes192,
        Aes256,
    }
    impl Clone for AesMode {}
    impl PartialEq for AesMode {}
    impl AesMode {
        pub const fn as_u8(self) -> u8 {}
    }
    impl Display for AesMode {}
    impl TryFrom<u8> for AesMode {
        type Error = &'static str;
    }
}
pub mod write {
    use crate::compression::CompressionMethod;
    use crate::datetime::DateTime;
    use crate::read::{Config, ZipArchive, ZipFile};
    use crate::result::{ZipError, ZipResult};
    use crate::types::{System, ZipFileData};
    use std::default::Default;
    use std::str::Utf8Error;
    use std::io;
    use std::io::{Read, Seek, Write};
    use std::path::Path;
    use std::sync::Arc;
    pub use crate::types::{FileOptions, SimpleFileOptions};
    pub use self::sealed::FileOptionExtension;
    pub use zip_writer::ZipWriter;
    pub(crate) mod zip_writer {
        use std::io::{Seek, Write};
        pub struct ZipWriter<W: Write + Seek>(W);
        impl<W: Write + Seek> ZipWriter<W> {
            pub fn get_ref(&self) -> Option<&W> {}
            pub fn get_mut(&mut self) -> Option<&mut W> {}
        }
    }
    mod sealed {
        use std::sync::Arc;
        use super::ExtendedFileOptions;
        pub trait FileOptionExtension: Default {
            fn extra_data(&self) -> Option<&Arc<Vec<u8>>>;
            fn central_extra_data(&self) -> Option<&Arc<Vec<u8>>>;
            fn file_comment(&self) -> Option<&str>;
            fn take_file_comment(&mut self) -> Option<Box<str>>;
        }
        impl FileOptionExtension for () {}
        impl FileOptionExtension for ExtendedFileOptions {}
    }
    pub type FullFileOptions<'k> = FileOptions<'k, ExtendedFileOptions>;
    pub struct ExtendedFileOptions;
    impl Clone for ExtendedFileOptions {}
    impl Default for ExtendedFileOptions {}
    impl PartialEq for ExtendedFileOptions {}
    impl ExtendedFileOptions {
        pub fn add_extra_data<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()> {}
    }
    impl<T: FileOptionExtension> FileOptions<'_, T> {
        pub const fn has_encryption(&self) -> bool {}
        pub const fn compression_method(self, method: CompressionMethod) -> Self {}
        pub const fn system(self, system: System) -> Self {}
        pub const fn compression_level(self, level: Option<i64>) -> Self {}
        pub const fn last_modified_time(self, mod_time: DateTime) -> Self {}
        pub const fn unix_permissions(self, mode: u32) -> Self {}
        pub const fn large_file(self, large: bool) -> Self {}
        pub const fn with_zopfli_buffer(self, size: Option<usize>) -> Self {}
        pub const fn get_compression_level(&self) -> Option<i64> {}
        pub const fn with_alignment(self, alignment: u16) -> Self {}
    }
    impl FileOptions<'_, ExtendedFileOptions> {
        pub fn with_file_comment<S: Into<Box<str>>>(self, comment: S) -> Self {}
        pub fn add_extra_data<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()> {}
        pub fn clear_extra_data(self) -> Self {}
    }
    impl FileOptions<'static, ()> {
        pub const DEFAULT: Self = ();
    }
    impl<'k> FileOptions<'k, ()> {
        pub fn into_full_options(self) -> FullFileOptions<'k> {}
    }
    impl<T: FileOptionExtension> Default for FileOptions<'_, T> {}
    impl<W: Write + Seek> Write for ZipWriter<W> {}
    impl<A: Read + Write + Seek> ZipWriter<A> {
        pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>> {}
        pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>> {}
        pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool) {}
    }
    impl<A: Read + Write + Seek> ZipWriter<A> {
        pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()> {}
        pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()> {}
        pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>> {}
    }
    impl<W: Write + Seek> ZipWriter<W> {
        pub fn new(inner: W) -> ZipWriter<W> {}
        pub fn set_auto_large_file(self) -> Self {}
        pub const fn is_writing_file(&self) -> bool {}
        pub fn set_comment<S>(&mut self, comment: S) -> ZipResult<()> where S: Into<Box<str>> {}
        pub fn set_raw_comment(&mut self, comment: Box<[u8]>) -> ZipResult<()> {}
        pub fn get_comment(&mut self) -> Result<&str, Utf8Error> {}
        pub const fn get_raw_comment(&self) -> &[u8] {}
        pub fn set_zip64_comment<S>(&mut self, comment: Option<S>) -> ZipResult<()> where S: Into<Box<str>> {}
        pub fn set_raw_zip64_comment(&mut self, comment: Option<Box<[u8]>>) -> ZipResult<()> {}
        pub fn set_raw_zip64_extensible_data_sector(&mut self, extensible_data: Box<[u8]>) {}
        pub fn get_zip64_comment(&mut self) -> Option<Result<&str, Utf8Error>> {}
        pub fn get_raw_zip64_comment(&self) -> Option<&[u8]> {}
        pub fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()> {}
        pub fn abort_file(&mut self) -> ZipResult<()> {}
        pub fn start_file<S: ToString, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()> {}
        pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()> where R: Read + Seek {}
        pub fn start_file_from_path<E: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, E>) -> ZipResult<()> {}
        pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<'_, R>, name: S) -> ZipResult<()> {}
        pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<'_, R>, path: P) -> ZipResult<()> {}
        pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<'_, R>) -> ZipResult<()> {}
        pub fn raw_copy_file_touch<R: Read>(&mut self, file: ZipFile<'_, R>, last_modified_time: DateTime, unix_mode: Option<u32>) -> ZipResult<()> {}
        pub fn add_directory<S, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<'_, T>) -> ZipResult<()> where S: Into<String> {}
        pub fn add_directory_from_path<T: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, T>) -> ZipResult<()> {}
        pub fn finish(self) -> ZipResult<W> {}
        pub fn add_symlink<N: ToString, T: ToString, E: FileOptionExtension>(&mut self, name: N, target: T, options: FileOptions<'_, E>) -> ZipResult<()> {}
        pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E: FileOptionExtension>(&mut self, path: P, target: T, options: FileOptions<'_, E>) -> ZipResult<()> {}
        pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()> {}
        pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()> {}
    }
    impl<W: Write> ZipWriter<StreamWriter<W>> {
        pub fn new_stream(inner: W) -> ZipWriter<StreamWriter<W>> {}
    }
    pub struct StreamWriter<W: Write>(W);
    impl<W: Write> StreamWriter<W> {
        pub fn new(inner: W) -> StreamWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: Write> Write for StreamWriter<W> {}
    impl<W: Write> Seek for StreamWriter<W> {}
}
pub mod unstable {
    use std::io;
    use std::io::{Read, Write};
    use std::path::Path;
    pub mod stream {
        pub use crate::read::stream::{ZipStreamFileMetadata, ZipStreamReader, ZipStreamVisitor};
    }
    pub mod write {
        use crate::result::ZipResult;
        use crate::write::{FileOptionExtension, FileOptions};
        pub trait FileOptionsExt {
            fn with_deprecated_encryption(self, password: &[u8]) -> ZipResult<Self> where Self: Sized;
        }
        impl<T: FileOptionExtension> FileOptionsExt for FileOptions<'_, T> {}
    }
    pub trait LittleEndianWriteExt: Write {
        fn write_u16_le(&mut self, input: u16) -> io::Result<()> {}
        fn write_u32_le(&mut self, input: u32) -> io::Result<()> {}
        fn write_u64_le(&mut self, input: u64) -> io::Result<()> {}
        fn write_u128_le(&mut self, input: u128) -> io::Result<()> {}
    }
    impl<W: Write + ?Sized> LittleEndianWriteExt for W {}
    pub trait LittleEndianReadExt: Read {
        fn read_u16_le(&mut self) -> io::Result<u16> {}
        fn read_u32_le(&mut self) -> io::Result<u32> {}
        fn read_u64_le(&mut self) -> io::Result<u64> {}
    }
    impl<R: Read> LittleEndianReadExt for R {}
    pub fn path_to_string<T: AsRef<Path>>(path: T) -> Result<Box<str>, std::io::Error> {}
}
