//! package = "lopdf", version = ">=0.26, <0.48"

pub use document::Document;
pub use object::{Dictionary, Object, ObjectId, Stream};
pub use bookmarks::Bookmark;
pub use error::{Error, Result};
pub use incremental_document::IncrementalDocument;
mod object {
    use crate::encodings::Encoding;
    use crate::{Document, Result};
    use indexmap::IndexMap;
    use std::str;
    use std::iter::FromIterator;
    pub type ObjectId = (u32, u16);
    #[derive(Clone, Default, PartialEq)]
    pub struct Dictionary;
    #[derive(Clone, PartialEq)]
    pub struct Stream {
        pub dict: Dictionary,
        pub content: Vec<u8>,
        pub allows_compression: bool,
        pub start_position: Option<usize>,
    }
    #[derive(Clone, PartialEq)]
    pub enum Object {
        Null,
        Boolean(bool),
        Integer(i64),
        Real(f32),
        Name(Vec<u8>),
        String(Vec<u8>, StringFormat),
        Array(Vec<Object>),
        Dictionary(Dictionary),
        Stream(Stream),
        Reference(ObjectId),
    }
    impl<'a> From<&'a str> for Object {}
    impl From<f64> for Object {}
    impl From<f32> for Object {}
    impl Object {
        pub fn string_literal<S: Into<Vec<u8>>>(s: S) -> Self {}
        pub fn is_null(&self) -> bool {}
        pub fn as_float(&self) -> Result<f32> {}
        pub fn as_str(&self) -> Result<&[u8]> {}
        pub fn as_str_mut(&mut self) -> Result<&mut Vec<u8>> {}
        pub fn type_name(&self) -> Result<&[u8]> {}
        pub fn enum_variant(&self) -> &'static str {}
    }
    impl Dictionary {
        pub fn new() -> Dictionary {}
        pub fn has(&self, key: &[u8]) -> bool {}
        pub fn get(&self, key: &[u8]) -> Result<&Object> {}
        pub fn get_deref<'a>(
            &'a self,
            key: &[u8],
            doc: &'a Document,
        ) -> Result<&'a Object> {}
        pub fn get_mut(&mut self, key: &[u8]) -> Result<&mut Object> {}
        pub fn set<K, V>(&mut self, key: K, value: V)
        where
            K: Into<Vec<u8>>,
            V: Into<Object>,
        {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn remove(&mut self, key: &[u8]) -> Option<Object> {}
        pub fn has_type(&self, type_name: &[u8]) -> bool {}
        pub fn get_type(&self) -> Result<&[u8]> {}
        pub fn iter(&'_ self) -> indexmap::map::Iter<'_, Vec<u8>, Object> {}
        pub fn iter_mut(&'_ mut self) -> indexmap::map::IterMut<'_, Vec<u8>, Object> {}
        pub fn get_font_encoding<'a>(
            &'a self,
            doc: &'a Document,
        ) -> Result<Encoding<'a>> {}
        pub fn get_font_encoding_with_limit<'a>(
            &'a self,
            doc: &'a Document,
            max_decompressed_size: usize,
        ) -> Result<Encoding<'a>> {}
        pub fn extend(&mut self, other: &Dictionary) {}
        pub fn as_hashmap(&self) -> &IndexMap<Vec<u8>, Object> {}
        pub fn as_hashmap_mut(&mut self) -> &mut IndexMap<Vec<u8>, Object> {}
    }
    impl IntoIterator for Dictionary {
        type Item = (Vec<u8>, Object);
        type IntoIter = indexmap::map::IntoIter<Vec<u8>, Object>;
    }
    impl<'a> IntoIterator for &'a Dictionary {
        type Item = (&'a Vec<u8>, &'a Object);
        type IntoIter = indexmap::map::Iter<'a, Vec<u8>, Object>;
    }
    impl<'a> IntoIterator for &'a mut Dictionary {
        type Item = (&'a Vec<u8>, &'a mut Object);
        type IntoIter = indexmap::map::IterMut<'a, Vec<u8>, Object>;
    }
    impl<K: Into<Vec<u8>>> FromIterator<(K, Object)> for Dictionary {}
    impl Stream {
        pub fn new(dict: Dictionary, content: Vec<u8>) -> Stream {}
        pub fn with_position(dict: Dictionary, position: usize) -> Stream {}
        pub fn with_compression(self, allows_compression: bool) -> Stream {}
        pub const MAX_FILTERS: usize = ();
        pub fn filters(&self) -> Result<Vec<&[u8]>> {}
        pub fn set_content(&mut self, content: Vec<u8>) {}
        pub fn set_plain_content(&mut self, content: Vec<u8>) {}
        pub fn get_plain_content(&self) -> Result<Vec<u8>> {}
        pub fn get_plain_content_with_limit(
            &self,
            max_output: usize,
        ) -> Result<Vec<u8>> {}
        pub fn compress(&mut self) -> Result<()> {}
        pub fn decompressed_content(&self) -> Result<Vec<u8>> {}
        pub fn decompressed_content_with_limit(
            &self,
            max_output: usize,
        ) -> Result<Vec<u8>> {}
        pub fn decompress_to_writer<W: std::io::Write>(
            &self,
            writer: &mut W,
            max_output: usize,
        ) -> Result<usize> {}
        pub fn decompress(&mut self) -> Result<()> {}
        pub fn decompress_with_limit(&mut self, max_output: usize) -> Result<()> {}
        pub fn is_compressed(&self) -> bool {}
    }
}
mod document {
    use super::encodings::Encoding;
    use super::{Bookmark, Dictionary, Object, ObjectId};
    use crate::encryption::crypt_filters::*;
    use crate::encryption::EncryptionState;
    use crate::xobject::PdfImage;
    use crate::xref::{Xref, XrefRecovery};
    use crate::{Linearization, Result};
    use std::collections::{BTreeMap, HashMap};
    use std::str;
    use std::sync::Arc;
    #[derive(Clone)]
    pub struct Document {
        pub version: String,
        pub binary_mark: Vec<u8>,
        pub trailer: Dictionary,
        pub reference_table: Xref,
        pub objects: BTreeMap<ObjectId, Object>,
        pub max_id: u32,
        pub max_bookmark_id: u32,
        pub bookmarks: Vec<u32>,
        pub bookmark_table: HashMap<u32, Bookmark>,
        pub xref_start: usize,
        pub xref_recovery: Option<XrefRecovery>,
        pub encryption_state: Option<EncryptionState>,
        pub linearization: Option<Linearization>,
        pub xref_section_count: usize,
    }
    impl Document {
        pub fn new() -> Self {}
        pub fn new_from_prev(prev: &Document) -> Self {}
        pub fn revision_count(&self) -> usize {}
        pub fn adjust_zero_pages(&mut self) {}
        pub fn dereference<'a>(
            &'a self,
            object: &'a Object,
        ) -> Result<(Option<ObjectId>, &'a Object)> {}
        pub fn get_object(&self, id: ObjectId) -> Result<&Object> {}
        pub fn has_object(&self, id: ObjectId) -> bool {}
        pub fn get_object_mut(&mut self, id: ObjectId) -> Result<&mut Object> {}
        pub fn get_object_page(&self, id: ObjectId) -> Result<ObjectId> {}
        pub fn get_dictionary(&self, id: ObjectId) -> Result<&Dictionary> {}
        pub fn get_dictionary_mut(&mut self, id: ObjectId) -> Result<&mut Dictionary> {}
        pub fn get_dict_in_dict<'a>(
            &'a self,
            node: &'a Dictionary,
            key: &[u8],
        ) -> Result<&'a Dictionary> {}
        pub fn traverse_objects<A: Fn(&mut Object)>(
            &mut self,
            action: A,
        ) -> Vec<ObjectId> {}
        pub fn get_encrypted(&self) -> Result<&Dictionary> {}
        pub fn is_encrypted(&self) -> bool {}
        pub fn was_encrypted(&self) -> bool {}
        pub fn authenticate_raw_owner_password<P>(&self, password: P) -> Result<()>
        where
            P: AsRef<[u8]>,
        {}
        pub fn authenticate_raw_user_password<P>(&self, password: P) -> Result<()>
        where
            P: AsRef<[u8]>,
        {}
        pub fn authenticate_raw_password<P>(&self, password: P) -> Result<()>
        where
            P: AsRef<[u8]>,
        {}
        pub fn authenticate_owner_password(&self, password: &str) -> Result<()> {}
        pub fn authenticate_user_password(&self, password: &str) -> Result<()> {}
        pub fn authenticate_password(&self, password: &str) -> Result<()> {}
        pub fn get_crypt_filters(&self) -> BTreeMap<Vec<u8>, Arc<dyn CryptFilter>> {}
        pub fn encrypt(&mut self, state: &EncryptionState) -> Result<()> {}
        pub fn decrypt(&mut self, password: &str) -> Result<()> {}
        pub fn decrypt_raw<P>(&mut self, password: P) -> Result<()>
        where
            P: AsRef<[u8]>,
        {}
        pub fn catalog(&self) -> Result<&Dictionary> {}
        pub fn catalog_mut(&mut self) -> Result<&mut Dictionary> {}
        pub fn get_pages(&self) -> BTreeMap<u32, ObjectId> {}
        pub fn page_iter(&self) -> impl Iterator<Item = ObjectId> + '_ {}
        pub fn get_page_contents(&self, page_id: ObjectId) -> Vec<ObjectId> {}
        pub fn add_page_contents(
            &mut self,
            page_id: ObjectId,
            content: Vec<u8>,
        ) -> Result<()> {}
        pub fn get_page_content(&self, page_id: ObjectId) -> Vec<u8> {}
        pub fn get_page_content_with_limit(
            &self,
            page_id: ObjectId,
            max_decompressed_size: usize,
        ) -> Result<Vec<u8>> {}
        pub fn get_page_resources(
            &self,
            page_id: ObjectId,
        ) -> Result<(Option<&Dictionary>, Vec<ObjectId>)> {}
        pub fn get_page_fonts(
            &self,
            page_id: ObjectId,
        ) -> Result<BTreeMap<Vec<u8>, &Dictionary>> {}
        pub fn get_page_annotations(
            &self,
            page_id: ObjectId,
        ) -> Result<Vec<&Dictionary>> {}
        pub fn get_page_annotations_mut(
            &mut self,
            page_id: ObjectId,
        ) -> Result<Vec<&mut Dictionary>> {}
        pub fn get_page_images(
            &'_ self,
            page_id: ObjectId,
        ) -> Result<Vec<PdfImage<'_>>> {}
        pub fn decode_text(encoding: &Encoding, bytes: &[u8]) -> Result<String> {}
        pub fn encode_text(encoding: &Encoding, text: &str) -> Vec<u8> {}
    }
    impl Default for Document {}
}
mod incremental_document {
    use crate::{Document, Object, ObjectId, Result};
    #[derive(Clone)]
    pub struct IncrementalDocument {
        pub new_document: Document,
    }
    impl IncrementalDocument {
        pub fn new() -> Self {}
        pub fn create_from(prev_bytes: Vec<u8>, prev_documents: Document) -> Self {}
        pub fn get_prev_documents(&self) -> &Document {}
        pub fn get_prev_documents_bytes(&self) -> &[u8] {}
        pub fn opt_clone_object_to_new_document(
            &mut self,
            object_id: ObjectId,
        ) -> Result<()> {}
        pub fn get_or_create_resources(
            &mut self,
            page_id: ObjectId,
        ) -> Result<&mut Object> {}
        pub fn add_xobject<N: Into<Vec<u8>>>(
            &mut self,
            page_id: ObjectId,
            xobject_name: N,
            xobject_id: ObjectId,
        ) -> Result<()> {}
        pub fn add_graphics_state<N: Into<Vec<u8>>>(
            &mut self,
            page_id: ObjectId,
            gs_name: N,
            gs_id: ObjectId,
        ) -> Result<()> {}
    }
    impl Default for IncrementalDocument {}
}
mod bookmarks {
    use super::{Document, ObjectId};
    #[derive(Clone)]
    pub struct Bookmark {
        pub children: Vec<u32>,
        pub title: String,
        pub format: u32,
        pub color: [f32; 3],
        pub page: ObjectId,
        pub id: u32,
    }
    impl Bookmark {
        pub fn new(
            title: String,
            color: [f32; 3],
            format: u32,
            page: ObjectId,
        ) -> Bookmark {}
    }
    impl Document {
        pub fn add_bookmark(&mut self, bookmark: Bookmark, parent: Option<u32>) -> u32 {}
        pub fn build_outline(&mut self) -> Option<ObjectId> {}
    }
}
mod creator {
    use crate::{Document, Object, ObjectId, Result};
    use crate::FontData;
    impl Document {
        pub fn with_version<S: Into<String>>(version: S) -> Document {}
        pub fn new_object_id(&mut self) -> ObjectId {}
        pub fn try_new_object_id(&mut self) -> Result<ObjectId> {}
        pub fn add_object<T: Into<Object>>(&mut self, object: T) -> ObjectId {}
        pub fn try_add_object<T: Into<Object>>(
            &mut self,
            object: T,
        ) -> Result<ObjectId> {}
        pub fn set_object<T: Into<Object>>(&mut self, id: ObjectId, object: T) {}
        pub fn remove_object(&mut self, object_id: &ObjectId) -> Result<()> {}
        pub fn remove_annot(&mut self, object_id: &ObjectId) -> Result<()> {}
        pub fn get_or_create_resources(
            &mut self,
            page_id: ObjectId,
        ) -> Result<&mut Object> {}
        pub fn add_xobject<N: Into<Vec<u8>>>(
            &mut self,
            page_id: ObjectId,
            xobject_name: N,
            xobject_id: ObjectId,
        ) -> Result<()> {}
        pub fn add_graphics_state<N: Into<Vec<u8>>>(
            &mut self,
            page_id: ObjectId,
            gs_name: N,
            gs_id: ObjectId,
        ) -> Result<()> {}
        pub fn add_font(&mut self, font_data: FontData) -> Result<ObjectId> {}
    }
}
mod writer {
    use std::fs::File;
    use std::io::{Result, Write};
    use std::path::Path;
    use super::Object::*;
    use super::Document;
    use crate::{IncrementalDocument, xref::*};
    impl Document {
        #[twelve::file(create, path = 0, data = "self")]
        pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<File> {}
        #[twelve::writes_data(data = "self", into = 0)]
        pub fn save_to<W: Write>(&mut self, target: &mut W) -> Result<()> {}
        #[twelve::writes_data(data = "self", into = 0)]
        pub fn save_with_options<W: Write>(
            &mut self,
            target: &mut W,
            options: crate::SaveOptions,
        ) -> Result<()> {}
        #[twelve::writes_data(data = "self", into = 0)]
        pub fn save_modern<W: Write>(&mut self, target: &mut W) -> Result<()> {}
    }
    impl IncrementalDocument {
        #[twelve::file(create, path = 0, data = "self")]
        pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<File> {}
        #[twelve::writes_data(data = "self", into = 0)]
        pub fn save_to<W: Write>(&mut self, target: &mut W) -> Result<()> {}
    }
}
mod reader {
    use std::path::Path;
    use rayon::prelude::*;
    use tokio::io::AsyncRead;
    use crate::load_options::{FilterFunc, LoadOptions};
    use crate::{Document, IncrementalDocument, Result};
    impl Document {
        #[twelve::file(read, path = 0)]
        pub async fn load<P: AsRef<Path>>(path: P) -> Result<Document> {}
        #[twelve::file(read, path = 0)]
        pub async fn load_with_options<P: AsRef<Path>>(
            path: P,
            options: LoadOptions,
        ) -> Result<Document> {}
        #[twelve::file(read, path = 0)]
        pub async fn load_with_password<P: AsRef<Path>>(
            path: P,
            password: &str,
        ) -> Result<Document> {}
        #[twelve::file(read, path = 0)]
        pub async fn load_filtered<P: AsRef<Path>>(
            path: P,
            filter_func: FilterFunc,
        ) -> Result<Document> {}
        pub fn load_mem(buffer: &[u8]) -> Result<Document> {}
        pub fn load_mem_with_options(
            buffer: &[u8],
            options: LoadOptions,
        ) -> Result<Document> {}
        #[twelve::file(read, path = 0)]
        pub async fn load_metadata<P: AsRef<Path>>(path: P) -> Result<PdfMetadata> {}
        #[twelve::file(read, path = 0)]
        pub async fn load_metadata_with_password<P: AsRef<Path>>(
            path: P,
            password: &str,
        ) -> Result<PdfMetadata> {}
        pub async fn load_metadata_from<R: AsyncRead>(source: R) -> Result<PdfMetadata> {}
        pub async fn load_metadata_from_with_password<R: AsyncRead>(
            source: R,
            password: &str,
        ) -> Result<PdfMetadata> {}
        pub fn load_metadata_mem(buffer: &[u8]) -> Result<PdfMetadata> {}
        pub fn load_metadata_mem_with_password(
            buffer: &[u8],
            password: &str,
        ) -> Result<PdfMetadata> {}
    }
    impl IncrementalDocument {
        #[twelve::file(read, path = 0)]
        pub async fn load<P: AsRef<Path>>(path: P) -> Result<Self> {}
        pub async fn load_from<R: AsyncRead>(source: R) -> Result<Self> {}
        pub fn load_mem(buffer: &[u8]) -> Result<Document> {}
    }
}
