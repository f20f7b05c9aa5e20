//! package = "multipart", version = ">=0.16, <0.19"
// What is larger than a threshold (10 KiB) it saves to files: in a temporary folder that goes with the entries, or where
// it is told to.

pub mod server {
    pub use field::{FieldHeaders, MultipartData, MultipartField, ReadEntry, ReadEntryResult};
    pub use save::{Entries, SaveResult, SavedField};
    use save::SaveBuilder;
    use std::io;

    #[twelve::request_data(body)]
    pub struct Multipart<R>(R);
    impl Multipart<()> {
        pub fn from_request<R: HttpRequest>(req: R) -> Result<Multipart<R::Body>, R> {}
    }
    impl<R: io::Read> Multipart<R> {
        pub fn with_body<Bnd: Into<String>>(body: R, boundary: Bnd) -> Self {}
        #[twelve::view]
        pub fn read_entry(&mut self) -> io::Result<Option<MultipartField<&mut Self>>> {}
        pub fn into_entry(self) -> ReadEntryResult<Self> {}
        #[twelve::view]
        pub fn foreach_entry<F: FnMut(MultipartField<&mut Self>)>(&mut self, foreach: F) -> io::Result<()> {}
        #[twelve::view]
        pub fn save(&mut self) -> SaveBuilder<&mut Self> {}
    }
    impl<R> ReadEntry for Multipart<R> {}
    pub trait HttpRequest {
        type Body;
        fn multipart_boundary(&self) -> Option<&str>;
        fn body(self) -> Self::Body;
    }
    mod field {
        use super::save::SaveBuilder;
        use std::io;
        #[twelve::request_data(meta)]
        pub struct FieldHeaders {
            pub name: std::sync::Arc<str>,
            pub filename: Option<String>,
            pub content_type: Option<mime::Mime>,
        }
        #[twelve::request_data(body)]
        pub struct MultipartField<M> {
            pub headers: FieldHeaders,
            pub data: MultipartData<M>,
        }
        impl<M> MultipartField<M> {
            pub fn is_text(&self) -> bool {}
            pub fn next_entry(self) -> ReadEntryResult<M> {}
        }
        #[twelve::request_data(body)]
        pub struct MultipartData<M>(M);
        impl<M> MultipartData<M> {
            #[twelve::view]
            pub fn save(&mut self) -> SaveBuilder<&mut Self> {}
            pub fn into_inner(self) -> M {}
        }
        impl<M> io::Read for MultipartData<M> {}
        impl<M> io::BufRead for MultipartData<M> {}
        pub trait ReadEntry: Sized {
            fn read_entry(self) -> ReadEntryResult<Self> {}
        }
        impl<M> ReadEntry for &mut M {}
        pub enum ReadEntryResult<M, Entry = MultipartField<M>> {
            Entry(Entry),
            End(M),
            Error(M, io::Error),
        }
        impl<M, Entry> ReadEntryResult<M, Entry> {
            pub fn into_result(self) -> io::Result<Option<Entry>> {}
        }
    }
    pub mod save {
        use super::field::{FieldHeaders, MultipartField, ReadEntry};
        use std::collections::HashMap;
        use std::io;
        use std::path::{Path, PathBuf};
        pub use tempfile::TempDir;

        #[twelve::request_data(body)]
        pub struct SaveBuilder<S>(S);
        impl<S> SaveBuilder<S> {
            pub fn size_limit<L: Into<Option<u64>>>(self, limit: L) -> Self {}
            pub fn count_limit<L: Into<Option<u32>>>(self, count_limit: L) -> Self {}
            pub fn memory_threshold(self, memory_threshold: u64) -> Self {}
            pub fn mod_open_opts<F: FnOnce(&mut std::fs::OpenOptions)>(self, opts_fn: F) -> Self {}
            pub fn try_text(self) -> Self {}
            pub fn force_text(self) -> Self {}
            pub fn ignore_text(self) -> Self {}
        }
        // All entries.
        impl<M> SaveBuilder<&mut super::Multipart<M>> {
            pub fn temp(self) -> EntriesSaveResult<&mut super::Multipart<M>> {}
            pub fn temp_with_prefix(self, prefix: &str) -> EntriesSaveResult<&mut super::Multipart<M>> {}
            pub fn with_temp_dir(self, tempdir: TempDir) -> EntriesSaveResult<&mut super::Multipart<M>> {}
            #[twelve::file(create, path = 0, data = "self")]
            pub fn with_dir<P: Into<PathBuf>>(self, dir: P) -> EntriesSaveResult<&mut super::Multipart<M>> {}
            pub fn with_entries(self, entries: Entries) -> EntriesSaveResult<&mut super::Multipart<M>> {}
        }
        // One field.
        impl<M> SaveBuilder<&mut super::MultipartData<M>> {
            // Nobody removes it.
            #[twelve::file(create, data = "self")]
            pub fn temp(&mut self) -> FieldSaveResult {}
            #[twelve::file(create, path = 0, data = "self")]
            pub fn with_filename(&mut self, filename: &str) -> FieldSaveResult {}
            #[twelve::file(create, path = 0, data = "self")]
            pub fn with_dir<P: AsRef<Path>>(&mut self, dir: P) -> FieldSaveResult {}
            #[twelve::file(create, path = 0, data = "self")]
            pub fn with_path<P: Into<PathBuf>>(&mut self, path: P) -> FieldSaveResult {}
            #[twelve::writes_data(data = "self", into = 0)]
            pub fn write_to<W: io::Write>(&mut self, dest: W) -> SaveResult<u64, u64> {}
        }
        pub struct SavedField {
            pub headers: FieldHeaders,
            pub data: SavedData,
        }
        #[twelve::request_data(body)]
        pub enum SavedData {
            Text(String),
            Bytes(Vec<u8>),
            File(PathBuf, u64),
        }
        impl SavedData {
            pub fn readable(&self) -> io::Result<DataReader<'_>> {}
            pub fn size(&self) -> u64 {}
            pub fn is_memory(&self) -> bool {}
        }
        pub enum DataReader<'a> {
            Bytes(&'a [u8]),
            File(BufReader),
        }
        struct BufReader;
        impl io::Read for DataReader<'_> {}
        pub struct Entries {
            pub fields: HashMap<std::sync::Arc<str>, Vec<SavedField>>,
            pub save_dir: SaveDir,
        }
        impl Entries {
            pub fn new(save_dir: SaveDir) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn fields_count(&self) -> u32 {}
        }
        pub enum SaveDir {
            Temp(TempDir),
            Perm(PathBuf),
        }
        impl SaveDir {
            pub fn as_path(&self) -> &Path {}
            pub fn is_temporary(&self) -> bool {}
            #[twelve::file(keep, path = "self")]
            pub fn into_path(self) -> PathBuf {}
            #[twelve::file(keep, path = "self")]
            pub fn keep(&mut self) {}
            #[twelve::file(remove, path = "self")]
            pub fn delete(self) -> io::Result<()> {}
        }
        impl AsRef<Path> for SaveDir {}
        pub enum PartialReason {
            CountLimit,
            SizeLimit,
            IoError(io::Error),
            Utf8Error(std::str::Utf8Error),
        }
        pub struct PartialEntries<M> {
            pub entries: Entries,
            pub partial: Option<PartialSavedField<M>>,
        }
        impl<M> PartialEntries<M> {
            pub fn keep_partial(self) -> Entries {}
        }
        impl<M> Into<Entries> for PartialEntries<M> {}
        pub struct PartialSavedField<M> {
            pub source: MultipartField<M>,
            pub dest: Option<SavedData>,
        }
        pub enum SaveResult<Success, Partial> {
            Full(Success),
            Partial(Partial, PartialReason),
            Error(io::Error),
        }
        pub type EntriesSaveResult<M> = SaveResult<Entries, PartialEntries<M>>;
        pub type FieldSaveResult = SaveResult<SavedData, SavedData>;
        impl<S, P> SaveResult<S, P> {
            pub fn into_entries(self) -> Option<Entries> {}
            pub fn okish(self) -> Option<S> {}
            pub fn into_opt_both(self) -> (Option<S>, Option<io::Error>) {}
            pub fn into_result(self) -> io::Result<S> {}
            pub fn into_result_strict(self) -> io::Result<S> {}
        }
    }
}
