//! package = "tantivy", version = ">=0.9, <0.22"
// A search index within the process. It is one copy's own, wherever its directory is; one writer at a time holds
// the directory's lock. The directory tells where the files are, so that is what opens the index.

pub use directory::Directory;
pub use error::TantivyError;
pub use index::{Index, IndexBuilder, IndexMeta, IndexSettings, Segment, SegmentId, SegmentMeta, SegmentReader};
pub use indexer::{IndexWriter, PreparedCommit, SingleSegmentIndexWriter, UserOperation};
pub use reader::{IndexReader, IndexReaderBuilder, LeasedItem, ReloadPolicy, Searcher};
pub use schema::{Document, Term};
pub use snippet::{Snippet, SnippetGenerator};

pub type Result<T> = std::result::Result<T, TantivyError>;
pub type DocId = u32;
pub type Opstamp = u64;
pub type Score = f32;
pub type SegmentOrdinal = u32;
#[derive(Clone, Copy)]
pub struct DocAddress {
    pub segment_ord: SegmentOrdinal,
    pub doc_id: DocId,
}
impl DocAddress {
    pub fn new(segment_ord: SegmentOrdinal, doc_id: DocId) -> DocAddress {}
}
#[macro_export]
macro_rules! doc {
    () => {};
}
#[twelve::macro_signature]
pub fn doc() -> schema::Document {}

pub mod error {
    pub enum TantivyError {
        SchemaError(String),
        InvalidArgument(String),
        SystemError(String),
        PathDoesNotExist(std::path::PathBuf),
        IndexAlreadyExists,
        Poisoned,
    }
    impl std::error::Error for TantivyError {}
}

pub mod directory {
    use std::path::Path;
    pub trait Directory {}
    pub mod error {
        pub struct OpenDirectoryError;
        pub struct OpenReadError;
        pub struct OpenWriteError;
        pub struct LockError;
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct MmapDirectory;
    impl MmapDirectory {
        #[twelve::temporary]
        pub fn create_from_tempdir() -> Result<MmapDirectory, error::OpenDirectoryError> {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres full-text search, Meilisearch or OpenSearch")]
        pub fn open<P: AsRef<Path>>(directory_path: P) -> Result<MmapDirectory, error::OpenDirectoryError> {}
    }
    impl Directory for MmapDirectory {}
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    #[twelve::opens(database, memory, instead = "Postgres full-text search, Meilisearch or OpenSearch")]
    pub struct RamDirectory;
    impl Default for RamDirectory {}
    impl RamDirectory {
        pub fn create() -> RamDirectory {}
        pub fn total_mem_usage(&self) -> usize {}
    }
    impl Directory for RamDirectory {}
    // The name until 0.14.
    pub use RamDirectory as RAMDirectory;
    #[twelve::nature(database)]
    pub struct ManagedDirectory;
    impl ManagedDirectory {
        pub fn garbage_collect<F>(&mut self, get_living_files: F) -> crate::Result<GarbageCollectionResult> {}
    }
    impl Directory for ManagedDirectory {}
    pub struct GarbageCollectionResult;
}

pub mod index {
    use crate::directory::ManagedDirectory;
    use crate::schema::{Field, Schema};
    use crate::tokenizer::{TextAnalyzer, TokenizerManager};
    use crate::{IndexReader, IndexReaderBuilder, IndexWriter, Result, SingleSegmentIndexWriter};
    use std::path::Path;

    #[derive(Clone)]
    pub struct IndexSettings;
    impl Default for IndexSettings {}
    #[derive(Clone)]
    pub struct IndexMeta;
    #[derive(Clone)]
    pub struct SegmentMeta;
    impl SegmentMeta {
        pub fn id(&self) -> SegmentId {}
        pub fn max_doc(&self) -> u32 {}
        pub fn num_docs(&self) -> u32 {}
        pub fn list_files(&self) -> std::collections::HashSet<std::path::PathBuf> {}
    }
    #[derive(Clone, Copy)]
    pub struct SegmentId;
    #[derive(Clone)]
    pub struct Segment;
    pub struct SegmentReader;
    impl SegmentReader {
        pub fn max_doc(&self) -> u32 {}
        pub fn num_docs(&self) -> u32 {}
        pub fn segment_id(&self) -> SegmentId {}
    }

    pub struct IndexBuilder;
    impl Default for IndexBuilder {}
    impl IndexBuilder {
        pub fn new() -> Self {}
        pub fn settings(self, settings: IndexSettings) -> Self {}
        pub fn schema(self, schema: Schema) -> Self {}
        pub fn tokenizers(self, tokenizers: TokenizerManager) -> Self {}
        pub fn single_segment_index_writer(self, dir: impl Into<Box<dyn crate::Directory>>, mem_budget: usize) -> Result<SingleSegmentIndexWriter> {}
        #[twelve::opens(database, memory, instead = "Postgres full-text search, Meilisearch or OpenSearch")]
        pub fn create_in_ram(self) -> Result<Index> {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres full-text search, Meilisearch or OpenSearch")]
        pub fn create_in_dir<P: AsRef<Path>>(self, directory_path: P) -> Result<Index> {}
        pub fn create_from_tempdir(self) -> Result<Index> {}
        pub fn open_or_create<T>(self, dir: T) -> Result<Index> {}
    }

    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct Index;
    impl Index {
        pub fn builder() -> IndexBuilder {}
        pub fn set_multithread_executor(&mut self, num_threads: usize) -> Result<()> {}
        pub fn set_default_multithread_executor(&mut self) -> Result<()> {}
        #[twelve::opens(database, memory, instead = "Postgres full-text search, Meilisearch or OpenSearch")]
        pub fn create_in_ram(schema: Schema) -> Index {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres full-text search, Meilisearch or OpenSearch")]
        pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: Schema) -> Result<Index> {}
        #[twelve::opens(database, disk, arg = 0, instead = "Postgres full-text search, Meilisearch or OpenSearch")]
        pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index> {}
        pub fn open_or_create<T>(dir: T, schema: Schema) -> Result<Index> {}
        pub fn create_from_tempdir(schema: Schema) -> Result<Index> {}
        pub fn create<T>(dir: T, schema: Schema) -> Result<Index> {}
        pub fn open<T>(directory: T) -> Result<Index> {}
        pub fn set_tokenizers(&mut self, tokenizers: TokenizerManager) {}
        pub fn tokenizers(&self) -> &TokenizerManager {}
        pub fn tokenizer_for_field(&self, field: Field) -> Result<TextAnalyzer> {}
        pub fn reader(&self) -> Result<IndexReader> {}
        pub fn reader_builder(&self) -> IndexReaderBuilder {}
        pub fn writer_with_num_threads(&self, num_threads: usize, overall_memory_arena_in_bytes: usize) -> Result<IndexWriter> {}
        pub fn writer(&self, overall_memory_arena_in_bytes: usize) -> Result<IndexWriter> {}
        pub fn schema(&self) -> Schema {}
        pub fn load_metas(&self) -> Result<IndexMeta> {}
        pub fn list_all_segment_metas(&self) -> Vec<SegmentMeta> {}
        pub fn searchable_segments(&self) -> Result<Vec<Segment>> {}
        pub fn searchable_segment_metas(&self) -> Result<Vec<SegmentMeta>> {}
        pub fn searchable_segment_ids(&self) -> Result<Vec<SegmentId>> {}
        pub fn directory(&self) -> &ManagedDirectory {}
        pub fn directory_mut(&mut self) -> &mut ManagedDirectory {}
        pub fn validate_checksum(&self) -> Result<std::collections::HashSet<std::path::PathBuf>> {}
    }
}

mod indexer {
    use crate::schema::{Document, Term};
    use crate::{Opstamp, Result, SegmentId, SegmentMeta};
    pub enum UserOperation {
        Add(Document),
        Delete(Term),
    }
    #[twelve::nature(database)]
    pub struct IndexWriter;
    impl IndexWriter {
        pub fn wait_merging_threads(self) -> Result<()> {}
        #[twelve::mutates]
        pub fn add_document(&self, document: Document) -> Result<Opstamp> {}
        #[twelve::mutates]
        pub fn delete_term(&self, term: Term) -> Opstamp {}
        #[twelve::mutates]
        pub fn delete_query(&self, query: Box<dyn crate::query::Query>) -> Result<Opstamp> {}
        #[twelve::mutates]
        pub fn delete_all_documents(&self) -> Result<Opstamp> {}
        #[twelve::mutates]
        pub fn run<I>(&self, user_operations: I) -> Result<Opstamp> {}
        pub fn merge(&mut self, segment_ids: &[SegmentId]) -> impl std::future::Future<Output = Result<SegmentMeta>> {}
        pub fn rollback(&mut self) -> Result<Opstamp> {}
        pub fn prepare_commit(&mut self) -> Result<PreparedCommit<'_>> {}
        pub fn commit(&mut self) -> Result<Opstamp> {}
        pub fn commit_opstamp(&self) -> Opstamp {}
    }
    #[twelve::nature(database)]
    pub struct PreparedCommit<'a>;
    impl<'a> PreparedCommit<'a> {
        pub fn opstamp(&self) -> Opstamp {}
        pub fn set_payload(&mut self, payload: &str) {}
        pub fn abort(self) -> Result<Opstamp> {}
        pub fn commit(self) -> Result<Opstamp> {}
    }
    #[twelve::nature(database)]
    pub struct SingleSegmentIndexWriter;
    impl SingleSegmentIndexWriter {
        pub fn add_document(&mut self, document: Document) -> Result<()> {}
        pub fn finalize(self) -> Result<crate::Index> {}
    }
}

mod reader {
    use crate::collector::Collector;
    use crate::query::Query;
    use crate::schema::{Schema, Document, Term};
    use crate::{DocAddress, Index, Result, SegmentReader};
    pub enum ReloadPolicy {
        Manual,
        OnCommit,
    }
    #[derive(Clone)]
    pub struct IndexReaderBuilder;
    impl IndexReaderBuilder {
        pub fn try_into(self) -> Result<IndexReader> {}
        pub fn reload_policy(self, reload_policy: ReloadPolicy) -> IndexReaderBuilder {}
        pub fn doc_store_cache_num_blocks(self, doc_store_cache_num_blocks: usize) -> IndexReaderBuilder {}
        pub fn num_searchers(self, num_searchers: usize) -> IndexReaderBuilder {}
    }
    #[derive(Clone)]
    #[twelve::shared_handle]
    #[twelve::nature(database)]
    pub struct IndexReader;
    impl IndexReader {
        pub fn reload(&self) -> Result<()> {}
        #[twelve::reads]
        pub fn searcher(&self) -> Searcher {}
    }
    // What older versions lend a searcher in; it is a searcher to its user.
    pub type LeasedItem<T> = T;
    #[twelve::nature(database)]
    pub struct Searcher;
    impl Clone for Searcher {}
    impl Searcher {
        pub fn index(&self) -> &Index {}
        #[twelve::reads]
        pub fn doc(&self, doc_address: DocAddress) -> Result<Document> {}
        pub fn schema(&self) -> &Schema {}
        #[twelve::reads]
        pub fn num_docs(&self) -> u64 {}
        #[twelve::reads]
        pub fn doc_freq(&self, term: &Term) -> Result<u64> {}
        pub fn segment_readers(&self) -> &[SegmentReader] {}
        pub fn segment_reader(&self, segment_ord: u32) -> &SegmentReader {}
        #[twelve::reads]
        pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> Result<C::Fruit> {}
    }
}

pub mod collector {
    pub trait Collector {
        type Fruit;
    }
    pub struct Count;
    impl Collector for Count {
        type Fruit = usize;
    }
    pub struct TopDocs;
    impl TopDocs {
        pub fn with_limit(limit: usize) -> TopDocs {}
        pub fn and_offset(self, offset: usize) -> TopDocs {}
    }
    impl Collector for TopDocs {
        type Fruit = Vec<(crate::Score, crate::DocAddress)>;
    }
    pub struct DocSetCollector;
    impl Collector for DocSetCollector {
        type Fruit = std::collections::HashSet<crate::DocAddress>;
    }
    impl<A: Collector, B: Collector> Collector for (A, B) {
        type Fruit = (A::Fruit, B::Fruit);
    }
}

pub mod query {
    use crate::schema::{Field, IndexRecordOption, Schema, Term};
    use crate::tokenizer::TokenizerManager;
    pub trait Query {}
    impl Query for Box<dyn Query> {}
    #[derive(Clone, Copy)]
    pub enum Occur {
        Should,
        Must,
        MustNot,
    }
    #[derive(Clone)]
    pub struct AllQuery;
    impl Query for AllQuery {}
    #[derive(Clone)]
    pub struct EmptyQuery;
    impl Query for EmptyQuery {}
    #[derive(Clone)]
    pub struct TermQuery;
    impl TermQuery {
        pub fn new(term: Term, segment_postings_options: IndexRecordOption) -> TermQuery {}
    }
    impl Query for TermQuery {}
    pub struct BooleanQuery;
    impl BooleanQuery {
        pub fn new(subqueries: Vec<(Occur, Box<dyn Query>)>) -> BooleanQuery {}
    }
    impl From<Vec<(Occur, Box<dyn Query>)>> for BooleanQuery {}
    impl Query for BooleanQuery {}
    pub struct PhraseQuery;
    impl PhraseQuery {
        pub fn new(terms: Vec<Term>) -> PhraseQuery {}
    }
    impl Query for PhraseQuery {}
    #[derive(Clone)]
    pub struct FuzzyTermQuery;
    impl FuzzyTermQuery {
        pub fn new(term: Term, distance: u8, transposition_cost_one: bool) -> FuzzyTermQuery {}
        pub fn new_prefix(term: Term, distance: u8, transposition_cost_one: bool) -> FuzzyTermQuery {}
    }
    impl Query for FuzzyTermQuery {}
    pub struct QueryParserError;
    #[derive(Clone)]
    pub struct QueryParser;
    impl QueryParser {
        pub fn new(schema: Schema, default_fields: Vec<Field>, tokenizer_manager: TokenizerManager) -> QueryParser {}
        pub fn for_index(index: &crate::Index, default_fields: Vec<Field>) -> QueryParser {}
        pub fn set_conjunction_by_default(&mut self) {}
        pub fn parse_query(&self, query: &str) -> Result<Box<dyn Query>, QueryParserError> {}
        pub fn parse_query_lenient(&self, query: &str) -> (Box<dyn Query>, Vec<QueryParserError>) {}
    }
}

pub mod schema {
    pub const TEXT: TextOptions = ();
    pub const STRING: TextOptions = ();
    pub const STORED: SchemaFlag = ();
    pub const INDEXED: SchemaFlag = ();
    pub const FAST: SchemaFlag = ();
    struct SchemaFlag;
    #[derive(Clone)]
    pub struct TextOptions;
    impl Default for TextOptions {}
    impl TextOptions {
        pub fn set_indexing_options(self, indexing: TextFieldIndexing) -> TextOptions {}
        pub fn set_stored(self) -> TextOptions {}
    }
    #[derive(Clone)]
    pub struct TextFieldIndexing;
    impl Default for TextFieldIndexing {}
    impl TextFieldIndexing {
        pub fn set_tokenizer(self, tokenizer_name: &str) -> TextFieldIndexing {}
        pub fn set_index_option(self, index_option: IndexRecordOption) -> TextFieldIndexing {}
    }
    #[derive(Clone, Copy)]
    pub enum IndexRecordOption {
        Basic,
        WithFreqs,
        WithFreqsAndPositions,
    }
    #[derive(Clone, Copy)]
    pub struct Field;
    #[derive(Clone)]
    pub struct Term;
    impl Term {
        pub fn from_field_u64(field: Field, val: u64) -> Term {}
        pub fn from_field_i64(field: Field, val: i64) -> Term {}
        pub fn from_field_text(field: Field, text: &str) -> Term {}
    }
    pub struct SchemaBuilder;
    impl Default for SchemaBuilder {}
    impl SchemaBuilder {
        pub fn new() -> SchemaBuilder {}
        pub fn add_u64_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_i64_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_f64_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_bool_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_date_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_text_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_bytes_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_json_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn build(self) -> Schema {}
    }
    #[derive(Clone)]
    pub struct Schema;
    impl Schema {
        pub fn builder() -> SchemaBuilder {}
        pub fn get_field(&self, field_name: &str) -> Option<Field> {}
        pub fn get_field_name(&self, field: Field) -> &str {}
    }
    #[derive(Clone)]
    pub struct Document;
    impl Default for Document {}
    impl Document {
        pub fn new() -> Document {}
        pub fn add_text(&mut self, field: Field, text: impl ToString) {}
        pub fn add_u64(&mut self, field: Field, value: u64) {}
        pub fn add_i64(&mut self, field: Field, value: i64) {}
    }
}

pub mod tokenizer {
    #[derive(Clone)]
    pub struct TokenizerManager;
    impl Default for TokenizerManager {}
    impl TokenizerManager {
        #[twelve::initialises]
        pub fn register<T>(&self, tokenizer_name: &str, tokenizer: T) {}
        pub fn get(&self, tokenizer_name: &str) -> Option<TextAnalyzer> {}
    }
    #[derive(Clone)]
    pub struct TextAnalyzer;
}

mod snippet {
    pub struct Snippet;
    impl Snippet {
        pub fn to_html(&self) -> String {}
    }
    pub struct SnippetGenerator;
}
