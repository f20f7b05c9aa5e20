//! package = "backtrace", version = ">=0.3, <0.4"

use std::ffi::c_void;
use std::path::Path;

#[derive(Clone)]
pub struct Backtrace;
impl Backtrace {
    pub fn new() -> Backtrace {}
    pub fn new_unresolved() -> Backtrace {}
    pub fn frames(&self) -> &[BacktraceFrame] {}
    pub fn resolve(&mut self) {}
}
impl Default for Backtrace {}
#[derive(Clone)]
pub struct BacktraceFrame;
impl BacktraceFrame {
    pub fn ip(&self) -> *mut c_void {}
    pub fn symbol_address(&self) -> *mut c_void {}
    pub fn symbols(&self) -> &[BacktraceSymbol] {}
}
#[derive(Clone)]
pub struct BacktraceSymbol;
impl BacktraceSymbol {
    pub fn name(&self) -> Option<SymbolName<'_>> {}
    pub fn addr(&self) -> Option<*mut c_void> {}
    pub fn filename(&self) -> Option<&Path> {}
    pub fn lineno(&self) -> Option<u32> {}
    pub fn colno(&self) -> Option<u32> {}
}
#[derive(Clone)]
pub struct Frame;
impl Frame {
    pub fn ip(&self) -> *mut c_void {}
    pub fn symbol_address(&self) -> *mut c_void {}
}
pub struct Symbol;
impl Symbol {
    pub fn name(&self) -> Option<SymbolName<'_>> {}
    pub fn addr(&self) -> Option<*mut c_void> {}
    pub fn filename(&self) -> Option<&Path> {}
    pub fn lineno(&self) -> Option<u32> {}
    pub fn colno(&self) -> Option<u32> {}
}
pub struct SymbolName<'a>;
impl<'a> SymbolName<'a> {
    pub fn as_str(&self) -> Option<&'a str> {}
    pub fn as_bytes(&self) -> &'a [u8] {}
}
impl<'a> std::fmt::Display for SymbolName<'a> {}
pub fn trace<F: FnMut(&Frame) -> bool>(cb: F) {}
pub fn resolve<F: FnMut(&Symbol)>(addr: *mut c_void, cb: F) {}
pub fn resolve_frame<F: FnMut(&Symbol)>(frame: &Frame, cb: F) {}
