//! package = "sailfish", version = ">=0.3, <0.12"

pub mod runtime {
    mod buffer {
        use std::fmt;
        use std::ops::{Add, AddAssign};
        pub struct Buffer;
        impl Buffer {
            pub const fn new() -> Buffer {}
            pub fn with_capacity(n: usize) -> Buffer {}
            pub fn as_str(&self) -> &str {}
            pub fn as_mut_ptr(&self) -> *mut u8 {}
            pub fn len(&self) -> usize {}
            pub fn capacity(&self) -> usize {}
            pub fn advance(&mut self, additional: usize) {}
            pub fn is_empty(&self) -> bool {}
            pub fn reserve(&mut self, size: usize) {}
            pub fn into_string(self) -> String {}
            pub fn push_str(&mut self, data: &str) {}
            pub fn push(&mut self, data: char) {}
        }
        impl fmt::Write for Buffer {}
        impl From<String> for Buffer {}
        impl From<&str> for Buffer {}
        impl Add<&str> for Buffer {
            type Output = Buffer;
        }
        impl AddAssign<&str> for Buffer {}
        impl Default for Buffer {}
    }
    pub mod escape {
        use super::buffer::Buffer;
        pub fn escape_to_buf(feed: &str, buf: &mut Buffer) {}
        pub fn escape_to_string(feed: &str, s: &mut String) {}
    }
    pub mod filter {
        use super::Render;
        use std::fmt;
        pub struct Display<'a, T: ?Sized>(T);
        impl<'a, T: fmt::Display + ?Sized> Render for Display<'a, T> {}
        pub fn disp<T: fmt::Display + ?Sized>(expr: &'_ T) -> Display<'_, T> {}
        pub struct Debug<'a, T: ?Sized>(T);
        impl<'a, T: ?Sized> Render for Debug<'a, T> {}
        pub fn dbg<T: ?Sized>(expr: &'_ T) -> Debug<'_, T> {}
        pub struct Upper<'a, T: ?Sized>(T);
        impl<'a, T: Render + ?Sized> Render for Upper<'a, T> {}
        pub fn upper<T: Render + ?Sized>(expr: &'_ T) -> Upper<'_, T> {}
        pub struct Lower<'a, T: ?Sized>(T);
        impl<'a, T: Render + ?Sized> Render for Lower<'a, T> {}
        pub fn lower<T: Render + ?Sized>(expr: &'_ T) -> Lower<'_, T> {}
        pub struct Trim<'a, T: ?Sized>(T);
        impl<'a, T: Render + ?Sized> Render for Trim<'a, T> {}
        pub fn trim<T: Render + ?Sized>(expr: &'_ T) -> Trim<'_, T> {}
        pub struct Truncate<'a, T: ?Sized>(T);
        impl<'a, T: Render + ?Sized> Render for Truncate<'a, T> {}
        pub fn truncate<T: Render + ?Sized>(expr: &'_ T, limit: usize) -> Truncate<'_, T> {}
        pub struct Json<'a, T: ?Sized>(T);
        impl<'a, T: serde::Serialize + ?Sized> Render for Json<'a, T> {}
        pub fn json<T: serde::Serialize + ?Sized>(expr: &'_ T) -> Json<'_, T> {}
    }
    mod render {
        use super::buffer::Buffer;
        use std::fmt;
        use std::num::Wrapping;
        use std::path::{Path, PathBuf};
        pub trait Render {
            fn render(&self, b: &mut Buffer) -> Result<(), RenderError>;
            fn render_escaped(&self, b: &mut Buffer) -> Result<(), RenderError> {}
        }
        impl Render for String {}
        impl Render for str {}
        impl Render for char {}
        impl Render for PathBuf {}
        impl Render for Path {}
        impl Render for bool {}
        impl Render for f32 {}
        impl Render for f64 {}
        impl<T: Render> Render for Wrapping<T> {}
        pub enum RenderError {
            Msg(String),
            Fmt(fmt::Error),
            BufSize,
        }
        impl RenderError {
            pub fn new(msg: &str) -> Self {}
        }
        impl std::error::Error for RenderError {}
        impl From<fmt::Error> for RenderError {}
        pub type RenderResult = Result<String, RenderError>;
    }
    pub use buffer::Buffer;
    pub use render::{Render, RenderError, RenderResult};
}
use runtime::Buffer;
pub use runtime::{RenderError, RenderResult};
pub trait TemplateSimple: Sized {
    fn render_once(self) -> runtime::RenderResult;
    fn render_once_to(self, buf: &mut Buffer) -> Result<(), RenderError>;
}
pub trait TemplateOnce: Sized {
    fn render_once(self) -> runtime::RenderResult;
    fn render_once_to(self, buf: &mut Buffer) -> Result<(), RenderError>;
}
pub trait TemplateMut: TemplateOnce {
    fn render_mut(&mut self) -> runtime::RenderResult;
    fn render_mut_to(&mut self, buf: &mut Buffer) -> Result<(), RenderError>;
}
pub trait Template: TemplateMut {
    fn render(&self) -> runtime::RenderResult;
    fn render_to(&self, buf: &mut Buffer) -> Result<(), RenderError>;
}
