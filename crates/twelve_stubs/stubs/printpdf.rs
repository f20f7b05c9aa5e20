//! package = "printpdf", version = ">=0.5, <0.13"
// Before 0.8 a document is a reference that is filled by its methods; since then it is a value that gives its bytes.

use std::io::{BufWriter, Write};
#[derive(Clone)]
pub struct PdfDocument;
impl PdfDocument {
    pub fn new(name: &str) -> Self {}
    pub fn empty<S: Into<String>>(document_title: S) -> PdfDocumentReference {}
    pub fn with_pages(&mut self, pages: Vec<PdfPage>) -> &mut Self {}
    pub fn page_count(&self) -> usize {}
    pub fn add_bookmark(&mut self, name: &str, page: usize) -> PageAnnotId {}
    #[twelve::writes_data(data = "self", into = 0)]
    pub fn save_writer<W: Write>(&self, w: &mut W, opts: &PdfSaveOptions, warnings: &mut Vec<PdfWarnMsg>) {}
    pub fn save(&self, opts: &PdfSaveOptions, warnings: &mut Vec<PdfWarnMsg>) -> Vec<u8> {}
}
pub struct PdfDocumentReference;
impl PdfDocumentReference {
    pub fn with_title<S: Into<String>>(self, new_title: S) -> Self {}
    pub fn with_author<S: Into<String>>(self, author: S) -> Self {}
    pub fn with_creator<S: Into<String>>(self, creator: S) -> Self {}
    pub fn with_producer<S: Into<String>>(self, producer: S) -> Self {}
    pub fn with_subject<S: Into<String>>(self, subject: S) -> Self {}
    pub fn save_to_bytes(self) -> Result<Vec<u8>, Error> {}
    #[twelve::writes_data(data = "self", into = 0)]
    pub fn save<W: Write>(self, target: &mut BufWriter<W>) -> Result<(), Error> {}
}
pub enum Error {
    Io(std::io::Error),
}
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct PdfPage;
impl PdfPage {
    pub fn new(width: Mm, height: Mm, ops: Vec<Op>) -> Self {}
}
#[derive(Clone)]
pub enum Op {
    SaveGraphicsState,
    RestoreGraphicsState,
    StartTextSection,
    EndTextSection,
}
#[derive(Clone, Copy, Default)]
pub struct Mm(pub f32);
pub struct PageAnnotId(pub String);
#[derive(Clone, Default)]
pub struct PdfSaveOptions;
#[derive(Clone, Default)]
pub struct PdfWarnMsg;
