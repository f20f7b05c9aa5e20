//! package = "zip", version = ">=0.5, <9"

pub use read::ZipArchive;

pub mod read {
    pub struct ZipArchive<R>(R);
    impl<R> ZipArchive<R> {
        pub fn new(reader: R) -> crate::result::ZipResult<ZipArchive<R>> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn into_inner(self) -> R {}
        #[twelve::view]
        pub fn by_name<'a>(&'a mut self, name: &str) -> crate::result::ZipResult<ZipFile<'a>> {}
        #[twelve::view]
        pub fn by_index<'a>(&'a mut self, file_number: usize) -> crate::result::ZipResult<ZipFile<'a>> {}
        #[twelve::file(create, path = 0, data = "self")]
        pub fn extract<P: AsRef<std::path::Path>>(&mut self, directory: P) -> crate::result::ZipResult<()> {}
    }
    pub struct ZipFile<'a>(&'a u8);
    impl<'a> ZipFile<'a> {
        pub fn name(&self) -> &str {}
        pub fn size(&self) -> u64 {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn enclosed_name(&self) -> Option<std::path::PathBuf> {}
        pub fn mangled_name(&self) -> std::path::PathBuf {}
    }
    impl<'a> std::io::Read for ZipFile<'a> {}
}
pub mod result {
    pub struct ZipError;
    impl std::error::Error for ZipError {}
    pub type ZipResult<T> = Result<T, ZipError>;
}
