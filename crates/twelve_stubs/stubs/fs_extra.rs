//! package = "fs_extra", version = ">=1, <2"

pub mod error {
    pub struct Error;
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod dir {
    pub struct CopyOptions;
    impl CopyOptions {
        pub fn new() -> CopyOptions {}
        pub fn overwrite(self, overwrite: bool) -> Self {}
        pub fn content_only(self, content_only: bool) -> Self {}
        pub fn copy_inside(self, copy_inside: bool) -> Self {}
        pub fn skip_exist(self, skip_exist: bool) -> Self {}
    }
    #[twelve::file(copy, path = 0, to = 1)]
    pub fn copy<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> {}
    #[twelve::file(rename, path = 0, to = 1)]
    pub fn move_dir<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> {}
    #[twelve::file(mkdir, path = 0)]
    pub fn create_all<P: AsRef<std::path::Path>>(path: P, erase: bool) -> crate::error::Result<()> {}
    #[twelve::file(remove, path = 0)]
    pub fn remove<P: AsRef<std::path::Path>>(path: P) -> crate::error::Result<()> {}
}
pub mod file {
    pub struct CopyOptions;
    impl CopyOptions {
        pub fn new() -> CopyOptions {}
        pub fn overwrite(self, overwrite: bool) -> Self {}
        pub fn skip_exist(self, skip_exist: bool) -> Self {}
    }
    #[twelve::file(copy, path = 0, to = 1)]
    pub fn copy<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> {}
    #[twelve::file(rename, path = 0, to = 1)]
    pub fn move_file<P: AsRef<std::path::Path>, Q: AsRef<std::path::Path>>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> {}
    #[twelve::file(create, path = 0, data = 1)]
    pub fn write_all<P: AsRef<std::path::Path>>(path: P, content: &str) -> crate::error::Result<()> {}
}
