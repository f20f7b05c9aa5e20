//! package = "duct", version = ">=0.13, <2"

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Output;
#[twelve::does(build_assets, when(arg(0) = "npm"))]
#[twelve::does(build_assets, when(arg(0) = "npx"))]
#[twelve::does(build_assets, when(arg(0) = "yarn"))]
#[twelve::does(build_assets, when(arg(0) = "pnpm"))]
#[twelve::does(build_assets, when(arg(0) = "bun"))]
#[twelve::does(build_assets, when(arg(0) = "sass"))]
#[twelve::does(build_assets, when(arg(0) = "tailwindcss"))]
#[twelve::does(build_assets, when(arg(0) = "wasm-pack"))]
#[twelve::does(build_assets, when(arg(0) = "wasm-bindgen"))]
#[twelve::does(build_assets, when(arg(0) = "esbuild"))]
#[twelve::does(build_assets, when(arg(0) = "webpack"))]
#[twelve::does(build_assets, when(arg(0) = "vite"))]
#[twelve::does(build_assets, when(arg(0) = "rollup"))]
#[twelve::does(build_assets, when(arg(0) = "parcel"))]
#[twelve::does(build_assets, when(arg(0) = "tsc"))]
#[twelve::does(build_assets, when(arg(0) = "postcss"))]
#[twelve::does(build_assets, when(arg(0) = "lessc"))]
#[twelve::does(build_assets, when(arg(0) = "terser"))]
#[twelve::does(build_assets, when(arg(0) = "uglifyjs"))]
#[twelve::does(build_assets, when(arg(0) = "trunk"))]
pub fn cmd<T, U>(program: T, args: U) -> Expression {}
#[derive(Clone)]
pub struct Expression;
impl Expression {
    pub fn run(&self) -> io::Result<Output> {}
    pub fn read(&self) -> io::Result<String> {}
    pub fn start(&self) -> io::Result<Handle> {}
    pub fn reader(&self) -> io::Result<ReaderHandle> {}
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression {}
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression {}
    #[twelve::file(read, path = 0)]
    pub fn stdin_path<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn stdin_file<T>(&self, file: T) -> Expression {}
    pub fn stdin_null(&self) -> Expression {}
    #[twelve::file(create, path = 0)]
    pub fn stdout_path<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn stdout_file<T>(&self, file: T) -> Expression {}
    pub fn stdout_null(&self) -> Expression {}
    pub fn stdout_capture(&self) -> Expression {}
    pub fn stdout_to_stderr(&self) -> Expression {}
    #[twelve::file(create, path = 0)]
    pub fn stderr_path<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn stderr_null(&self) -> Expression {}
    pub fn stderr_capture(&self) -> Expression {}
    pub fn stderr_to_stdout(&self) -> Expression {}
    pub fn dir<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn env<T: Into<OsString>, U: Into<OsString>>(&self, name: T, val: U) -> Expression {}
    pub fn env_remove<T: Into<OsString>>(&self, name: T) -> Expression {}
    pub fn full_env<T, U, V>(&self, name_vals: T) -> Expression {}
    pub fn unchecked(&self) -> Expression {}
}
#[twelve::nature(task)]
pub struct Handle;
impl Handle {
    #[twelve::does(join)]
    pub fn wait(&self) -> io::Result<&Output> {}
    pub fn try_wait(&self) -> io::Result<Option<&Output>> {}
    #[twelve::does(join)]
    pub fn into_output(self) -> io::Result<Output> {}
    pub fn kill(&self) -> io::Result<()> {}
    pub fn pids(&self) -> Vec<u32> {}
}
pub struct ReaderHandle;
impl ReaderHandle {
    pub fn try_wait(&self) -> io::Result<Option<&Output>> {}
    pub fn kill(&self) -> io::Result<()> {}
}
impl io::Read for ReaderHandle {}
#[macro_export]
macro_rules! cmd {
    ($program:expr $(, $arg:expr)* $(,)?) => {
        $crate::cmd($program, [$($arg),*])
    };
}
