//! package = "tar", version = ">=0.4, <0.5"

pub struct Archive<R>(R);
impl<R> Archive<R> {
    pub fn new(obj: R) -> Archive<R> {}
    pub fn into_inner(self) -> R {}
    pub fn entries(&mut self) -> std::io::Result<Entries<'_, R>> {}
    #[twelve::file(create, path = 0, data = "self")]
    pub fn unpack<P: AsRef<std::path::Path>>(&mut self, dst: P) -> std::io::Result<()> {}
    pub fn set_overwrite(&mut self, overwrite: bool) {}
    pub fn set_preserve_permissions(&mut self, preserve: bool) {}
}
pub struct Entries<'a, R>(&'a R);
impl<'a, R> Iterator for Entries<'a, R> { type Item = std::io::Result<Entry<'a, R>>; }
pub struct Entry<'a, R>(&'a R);
impl<'a, R> Entry<'a, R> {
    pub fn path(&self) -> std::io::Result<std::borrow::Cow<'_, std::path::Path>> {}
    pub fn size(&self) -> u64 {}
    #[twelve::file(create, path = 0, data = "self")]
    pub fn unpack<P: AsRef<std::path::Path>>(&mut self, dst: P) -> std::io::Result<Unpacked> {}
    #[twelve::file(create, path = 0, data = "self")]
    pub fn unpack_in<P: AsRef<std::path::Path>>(&mut self, dst: P) -> std::io::Result<bool> {}
}
impl<'a, R> std::io::Read for Entry<'a, R> {}
pub struct Unpacked;
