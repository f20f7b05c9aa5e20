//! package = "parquet", version = ">=40, <61"

pub mod errors {
    use core::num::TryFromIntError;
    use std::error::Error;
    use std::string::FromUtf8Error;
    use std::{cell, io, result, str};
    use arrow_schema::ArrowError;
    pub enum ParquetError {
        General(String),
        NYI(String),
        EOF(String),
        ArrowError(String),
        IndexOutOfBound(usize, usize),
        External(Box<dyn Error + Send + Sync>),
        NeedMoreData(usize),
        NeedMoreDataRange(std::ops::Range<u64>),
    }
    impl Error for ParquetError {}
    impl From<TryFromIntError> for ParquetError {}
    impl From<io::Error> for ParquetError {}
    impl From<snap::Error> for ParquetError {}
    impl From<cell::BorrowMutError> for ParquetError {}
    impl From<str::Utf8Error> for ParquetError {}
    impl From<FromUtf8Error> for ParquetError {}
    impl From<ArrowError> for ParquetError {}
    impl From<object_store::Error> for ParquetError {}
    impl From<ring::error::Unspecified> for ParquetError {}
    pub type Result<T, E = ParquetError> = result::Result<T, E>;
}
pub mod basic {
    use std::str::FromStr;
    use crate::errors::ParquetError;
    #[derive(Clone, Copy, PartialEq)]
    pub enum Compression {
        UNCOMPRESSED,
        SNAPPY,
        GZIP(GzipLevel),
        LZO,
        BROTLI(BrotliLevel),
        LZ4,
        ZSTD(ZstdLevel),
        LZ4_RAW,
    }
    impl From<CompressionCodec> for Compression {}
    impl FromStr for Compression {
        type Err = ParquetError;
    }
}
pub mod arrow {
    pub use self::arrow_writer::ArrowWriter;
    pub use self::async_writer::AsyncArrowWriter;
    pub mod arrow_writer {
        use std::io::Write;
        use std::sync::Arc;
        use arrow_array::RecordBatch;
        use arrow_array::types::*;
        use arrow_schema::SchemaRef;
        use crate::errors::Result;
        use crate::file::metadata::{KeyValue, ParquetMetaData, RowGroupMetaData};
        use crate::file::properties::WriterProperties;
        use crate::file::writer::SerializedFileWriter;
        use crate::schema::types::SchemaDescriptor;
        pub struct ArrowWriter<W: Write>(W);
        impl<W: Write + Send> ArrowWriter<W> {
            pub fn try_new(
                writer: W,
                arrow_schema: SchemaRef,
                props: Option<WriterProperties>,
            ) -> Result<Self> {}
            pub fn try_new_with_options(
                writer: W,
                arrow_schema: SchemaRef,
                options: ArrowWriterOptions,
            ) -> Result<Self> {}
            pub fn flushed_row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn memory_size(&self) -> usize {}
            pub fn in_progress_size(&self) -> usize {}
            pub fn in_progress_rows(&self) -> usize {}
            pub fn bytes_written(&self) -> usize {}
            #[twelve::writes_data(data = 0)]
            pub fn write(&mut self, batch: &RecordBatch) -> Result<()> {}
            #[twelve::writes_data(data = 0)]
            pub fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
            pub fn sync(&mut self) -> std::io::Result<()> {}
            pub fn flush(&mut self) -> Result<()> {}
            pub fn append_key_value_metadata(&mut self, kv_metadata: KeyValue) {}
            pub fn inner(&self) -> &W {}
            #[twelve::view]
            pub fn inner_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> Result<W> {}
            pub fn finish(&mut self) -> Result<ParquetMetaData> {}
            pub fn close(self) -> Result<ParquetMetaData> {}
            pub fn into_serialized_writer(
                self,
            ) -> Result<(SerializedFileWriter<W>, ArrowRowGroupWriterFactory)> {}
        }
        #[derive(Clone, Default)]
        pub struct ArrowWriterOptions;
        impl ArrowWriterOptions {
            pub fn new() -> Self {}
            pub fn with_properties(self, properties: WriterProperties) -> Self {}
            pub fn with_page_store_factory(
                self,
                page_store_factory: Arc<dyn PageStoreFactory>,
            ) -> Self {}
            pub fn with_skip_arrow_metadata(self, skip_arrow_metadata: bool) -> Self {}
            pub fn with_schema_root(self, schema_root: String) -> Self {}
            pub fn with_parquet_schema(self, schema_descr: SchemaDescriptor) -> Self {}
        }
    }
    pub mod async_writer {
        use crate::{
            arrow::arrow_writer::ArrowWriterOptions, errors::Result,
            file::{
                metadata::{KeyValue, ParquetMetaData, RowGroupMetaData},
                properties::WriterProperties,
            },
        };
        use arrow_array::RecordBatch;
        use arrow_schema::SchemaRef;
        pub struct AsyncArrowWriter<W>(W);
        impl<W: AsyncFileWriter> AsyncArrowWriter<W> {
            pub fn try_new(
                writer: W,
                arrow_schema: SchemaRef,
                props: Option<WriterProperties>,
            ) -> Result<Self> {}
            pub fn try_new_with_options(
                writer: W,
                arrow_schema: SchemaRef,
                options: ArrowWriterOptions,
            ) -> Result<Self> {}
            pub fn flushed_row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn memory_size(&self) -> usize {}
            pub fn in_progress_size(&self) -> usize {}
            pub fn in_progress_rows(&self) -> usize {}
            pub fn bytes_written(&self) -> usize {}
            #[twelve::writes_data(data = 0)]
            pub async fn write(&mut self, batch: &RecordBatch) -> Result<()> {}
            pub async fn flush(&mut self) -> Result<()> {}
            pub fn append_key_value_metadata(&mut self, kv_metadata: KeyValue) {}
            pub async fn finish(&mut self) -> Result<ParquetMetaData> {}
            pub async fn close(self) -> Result<ParquetMetaData> {}
            pub fn into_inner(self) -> W {}
        }
    }
}
pub mod file {
    pub mod properties {
        use crate::basic::Compression;
        use std::sync::Arc;
        pub type WriterPropertiesPtr = Arc<WriterProperties>;
        #[derive(Clone)]
        pub struct WriterProperties;
        impl Default for WriterProperties {}
        impl WriterProperties {
            pub fn new() -> Self {}
            pub fn builder() -> WriterPropertiesBuilder {}
        }
        #[derive(Clone)]
        pub struct WriterPropertiesBuilder;
        impl Default for WriterPropertiesBuilder {}
        impl WriterPropertiesBuilder {
            pub fn build(self) -> WriterProperties {}
            pub fn set_writer_version(self, value: WriterVersion) -> Self {}
            pub fn set_compression(self, value: Compression) -> Self {}
            pub fn set_dictionary_enabled(self, value: bool) -> Self {}
            pub fn set_data_page_size_limit(self, value: usize) -> Self {}
        }
        impl From<WriterProperties> for WriterPropertiesBuilder {}
    }
    pub mod writer {
        use std::io::Write;
        use crate::errors::Result;
        use crate::file::properties::WriterPropertiesPtr;
        use crate::file::metadata::*;
        use crate::schema::types::{SchemaDescriptor, TypePtr};
        pub struct SerializedFileWriter<W: Write>(W);
        impl<W: Write + Send> SerializedFileWriter<W> {
            pub fn new(
                buf: W,
                schema: TypePtr,
                properties: WriterPropertiesPtr,
            ) -> Result<Self> {}
            pub fn next_row_group(&mut self) -> Result<SerializedRowGroupWriter<'_, W>> {}
            pub fn flushed_row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn finish(&mut self) -> Result<ParquetMetaData> {}
            pub fn close(self) -> Result<ParquetMetaData> {}
            pub fn append_key_value_metadata(&mut self, kv_metadata: KeyValue) {}
            pub fn schema_descr(&self) -> &SchemaDescriptor {}
            pub fn properties(&self) -> &WriterPropertiesPtr {}
            pub fn inner(&self) -> &W {}
            #[twelve::writes_data(data = 0)]
            pub fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
            pub fn flush(&mut self) -> std::io::Result<()> {}
            #[twelve::view]
            pub fn inner_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> Result<W> {}
            pub fn bytes_written(&self) -> usize {}
        }
        pub struct SerializedRowGroupWriter<'a, W: Write>(W);
        impl<'a, W: Write + Send> SerializedRowGroupWriter<'a, W> {
            pub fn next_column(&mut self) -> Result<Option<SerializedColumnWriter<'_>>> {}
            pub fn close(self) -> Result<RowGroupMetaDataPtr> {}
        }
    }
}
