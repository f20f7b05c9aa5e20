//! package = "std"
// What the analysis knows of std, core and alloc. Signatures as of Rust 1.95, stable ones only, without allocators;
// the adapters of `Iterator` are written as `impl Iterator`.

pub mod alloc {
    use crate::error::Error;
    use crate::prelude::rust_2021::*;
    use crate::ptr::NonNull;

    pub unsafe trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
        unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    }

    pub struct Layout;

    impl Layout {
        pub const fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> {}
        pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout {}
        pub const fn size(&self) -> usize {}
        pub const fn align(&self) -> usize {}
        pub const fn new<T>() -> Layout {}
        pub const fn for_value<T: ?Sized>(t: &T) -> Layout {}
        pub const fn dangling_ptr(&self) -> NonNull<u8> {}
        pub const fn align_to(&self, align: usize) -> Result<Layout, LayoutError> {}
        pub const fn pad_to_align(&self) -> Layout {}
        pub const fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError> {}
        pub const fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError> {}
        pub const fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError> {}
        pub const fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError> {}
        pub const fn array<T>(n: usize) -> Result<Layout, LayoutError> {}
    }

    impl Clone for Layout {}

    pub struct LayoutError;

    impl Clone for LayoutError {}
    impl Error for LayoutError {}

    pub struct System;

    impl Clone for System {}
    impl Default for System {}

    pub unsafe fn alloc(layout: Layout) -> *mut u8 {}

    pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {}

    pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}

    pub fn handle_alloc_error(layout: Layout) -> ! {}

    pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
}

pub mod any {
    use crate::prelude::rust_2021::*;

    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }
    impl dyn Any + Send {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }
    impl dyn Any + Send + Sync {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }

    pub trait Any: 'static {
        fn type_id(&self) -> TypeId;
    }

    pub struct TypeId;

    impl TypeId {
        pub const fn of<T: 'static + ?Sized>() -> TypeId {}
    }

    impl Clone for TypeId {}

    pub fn type_name<T: ?Sized>() -> &'static str {}

    pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str {}
}

pub mod array {
    use crate::convert::Infallible;
    use crate::error::Error;
    use crate::mem::MaybeUninit;
    use crate::ops::Index;
    use crate::prelude::rust_2021::*;
    use crate::slice::{Iter, IterMut};

    pub struct IntoIter<T, const N: usize>;

    impl<T, const N: usize> IntoIter<T, N> {
        pub fn new(array: [T; N]) -> IntoIter<T, N> {}
        pub fn as_slice(&self) -> &[T] {}
        #[twelve::view]
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
    }

    impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {}
    impl<T, const N: usize> Default for IntoIter<T, N> {}
    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}

    impl<T, const N: usize> Iterator for IntoIter<T, N> {
        type Item = T;
    }

    pub struct TryFromSliceError;

    impl Clone for TryFromSliceError {}
    impl Error for TryFromSliceError {}
    impl From<Infallible> for TryFromSliceError {}

    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {}

    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {}
        pub const fn as_slice(&self) -> &[T] {}
        #[twelve::view]
        pub const fn as_mut_slice(&mut self) -> &mut [T] {}
        pub const fn each_ref(&self) -> [&T; N] {}
        #[twelve::view]
        pub const fn each_mut(&mut self) -> [&mut T; N] {}
    }

    impl<T, const N: usize> AsRef<[T]> for [T; N] {}
    impl<T: Clone, const N: usize> Clone for [T; N] {}

    impl<T, I, const N: usize> Index<I> for [T; N] {
        type Output = T;
    }

    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
    }

    impl<T, const N: usize> IntoIterator for [T; N] {
        type Item = T;
        type IntoIter = IntoIter<T, N>;
    }

    impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
        type Error = TryFromSliceError;
    }

    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
        type Error = TryFromSliceError;
    }

    impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
        type Error = TryFromSliceError;
    }

    impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
        type Error = TryFromSliceError;
    }

    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
        type Error = Vec<T>;
    }
}

pub mod ascii {
    use crate::prelude::rust_2021::*;

    pub trait AsciiExt {}
}

pub mod borrow {
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::ops::{Add, Deref};
    use crate::path::{Path, PathBuf};
    use crate::prelude::rust_2021::*;

    impl<T: Clone> ToOwned for T {
        type Owned = T;
    }
    impl ToOwned for str {
        type Owned = String;
    }
    impl<T: Clone> ToOwned for [T] {
        type Owned = Vec<T>;
    }
    impl ToOwned for crate::path::Path {
        type Owned = crate::path::PathBuf;
    }
    impl ToOwned for crate::ffi::OsStr {
        type Owned = crate::ffi::OsString;
    }
    impl ToOwned for crate::ffi::CStr {
        type Owned = crate::ffi::CString;
    }

    pub trait Borrow<Borrowed: ?Sized> {
        fn borrow(&self) -> &Borrowed;
    }

    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
        #[twelve::view]
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }

    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned) {}
    }

    pub enum Cow<'a, B> {
        Borrowed(&'a B),
        Owned(<B as ToOwned>::Owned),
    }

    impl<B: ToOwned + ?Sized> Cow<'_, B> {
        #[twelve::view]
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {}
        pub fn into_owned(self) -> <B as ToOwned>::Owned {}
    }

    impl<'a> Add<&'a str> for Cow<'a, str> {
        type Output = Cow<'a, str>;
    }

    impl<'a> Add for Cow<'a, str> {
        type Output = Cow<'a, str>;
    }

    impl AsRef<Path> for Cow<'_, OsStr> {}
    impl<T: ToOwned + ?Sized> AsRef<T> for Cow<'_, T> {}
    impl<B: ToOwned + ?Sized> Clone for Cow<'_, B> {}
    impl<B: ToOwned + ?Sized> Default for Cow<'_, B> {}

    impl<B: ToOwned + ?Sized> Deref for Cow<'_, B> {
        type Target = B;
    }

    impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
    impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {}
    impl<'a> From<&'a CStr> for Cow<'a, CStr> {}
    impl<'a> From<&'a CString> for Cow<'a, CStr> {}
    impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {}
    impl<'a> From<&'a OsString> for Cow<'a, OsStr> {}
    impl<'a> From<&'a Path> for Cow<'a, Path> {}
    impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
    impl<'a> From<&'a String> for Cow<'a, str> {}
    impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
    impl<'a> From<&'a str> for Cow<'a, str> {}
    impl<'a> From<CString> for Cow<'a, CStr> {}
    impl<'a> From<OsString> for Cow<'a, OsStr> {}
    impl<'a> From<PathBuf> for Cow<'a, Path> {}
    impl<'a> From<String> for Cow<'a, str> {}
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {}
    impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
    impl<'a> FromIterator<String> for Cow<'a, str> {}
    impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {}
    impl<'a> FromIterator<char> for Cow<'a, str> {}
}

pub mod boxed {
    use crate::any::Any;
    use crate::borrow::Cow;
    use crate::error::Error;
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::future::Future;
    use crate::hash::Hasher;
    use crate::io::{BufRead, Read, Seek, Write};
    use crate::mem::MaybeUninit;
    use crate::ops::{Deref, DerefMut};
    use crate::path::{Path, PathBuf};
    use crate::pin::Pin;
    use crate::prelude::rust_2021::*;
    use crate::slice::{Iter, IterMut};
    use crate::vec::IntoIter;

    pub struct Box<T>;

    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>> {}
    }

    impl Box<dyn Any + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>> {}
    }

    impl Box<dyn Any + Sync + Send> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>> {}
    }

    impl<T> Box<T> {
        #[twelve::wraps]
        pub fn new(x: T) -> Box<T> {}
        #[twelve::wraps]
        pub fn pin(x: T) -> Pin<Box<T>> {}
    }

    impl<T: ?Sized> Box<T> {
        #[twelve::alias]
        pub unsafe fn from_raw(raw: *mut T) -> Box<T> {}
        #[twelve::alias]
        pub fn into_raw(b: Box<T>) -> *mut T {}
        #[twelve::alias]
        pub fn leak<'a>(b: Box<T>) -> &'a mut T {}
        #[twelve::alias]
        pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> {}
    }

    impl<T: ?Sized> AsRef<T> for Box<T> {}
    impl<B: BufRead + ?Sized> BufRead for Box<B> {}
    impl<T: Clone> Clone for Box<[T]> {}
    impl Clone for Box<CStr> {}
    impl Clone for Box<OsStr> {}
    impl Clone for Box<Path> {}
    impl<T: Clone> Clone for Box<T> {}
    impl Clone for Box<str> {}
    impl<T> Default for Box<[T]> {}
    impl Default for Box<CStr> {}
    impl Default for Box<OsStr> {}
    impl<T: Default> Default for Box<T> {}
    impl Default for Box<str> {}
    impl<T: ?Sized> Default for Pin<Box<T>> {}

    impl<T: ?Sized> Deref for Box<T> {
        type Target = T;
    }

    impl<T: ?Sized> DerefMut for Box<T> {}
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {}
    impl<E: Error> Error for Box<E> {}
    impl<T: Clone> From<&[T]> for Box<[T]> {}
    impl From<&CStr> for Box<CStr> {}
    impl From<&OsStr> for Box<OsStr> {}
    impl From<&Path> for Box<Path> {}
    impl<T: Clone> From<&mut [T]> for Box<[T]> {}
    impl From<&mut CStr> for Box<CStr> {}
    impl From<&mut OsStr> for Box<OsStr> {}
    impl From<&mut Path> for Box<Path> {}
    impl From<&mut str> for Box<str> {}
    impl<'a> From<&str> for Box<dyn Error + 'a> {}
    impl<'a> From<&str> for Box<dyn Error + Sync + Send + 'a> {}
    impl From<&str> for Box<str> {}
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
    impl From<Box<str>> for Box<[u8]> {}
    impl From<CString> for Box<CStr> {}
    impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {}
    impl From<Cow<'_, CStr>> for Box<CStr> {}
    impl From<Cow<'_, OsStr>> for Box<OsStr> {}
    impl From<Cow<'_, Path>> for Box<Path> {}
    impl From<Cow<'_, str>> for Box<str> {}
    impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {}
    impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Sync + Send + 'a> {}
    impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {}
    impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Sync + Send + 'a> {}
    impl From<OsString> for Box<OsStr> {}
    impl From<PathBuf> for Box<Path> {}
    impl<'a> From<String> for Box<dyn Error + 'a> {}
    impl<'a> From<String> for Box<dyn Error + Sync + Send + 'a> {}
    impl From<String> for Box<str> {}
    impl<T> From<T> for Box<T> {}
    impl<T> From<Vec<T>> for Box<[T]> {}
    impl<'a> FromIterator<&'a char> for Box<str> {}
    impl<'a> FromIterator<&'a str> for Box<str> {}
    impl FromIterator<Box<str>> for Box<str> {}
    impl<'a> FromIterator<Cow<'a, str>> for Box<str> {}
    impl<I> FromIterator<I> for Box<[I]> {}
    impl FromIterator<String> for Box<str> {}
    impl FromIterator<char> for Box<str> {}

    impl<F: Future + Unpin + ?Sized> Future for Box<F> {
        type Output = <F as Future>::Output;
    }

    impl<T: Hasher + ?Sized> Hasher for Box<T> {}

    impl<'a, I> IntoIterator for &'a Box<[I]> {
        type IntoIter = Iter<'a, I>;
        type Item = &'a I;
    }

    impl<'a, I> IntoIterator for &'a mut Box<[I]> {
        type IntoIter = IterMut<'a, I>;
        type Item = &'a mut I;
    }

    impl<I> IntoIterator for Box<[I]> {
        type IntoIter = IntoIter<I>;
        type Item = I;
    }

    impl<I: Iterator + ?Sized> Iterator for Box<I> {
        type Item = <I as Iterator>::Item;
    }

    impl<R: Read + ?Sized> Read for Box<R> {}
    impl<S: Seek + ?Sized> Seek for Box<S> {}

    impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
        type Error = Box<[T]>;
    }

    impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
        type Error = Vec<T>;
    }

    impl<W: Write + ?Sized> Write for Box<W> {}
}

pub mod cell {
    use crate::error::Error;
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::rust_2021::*;

    pub struct BorrowError;

    impl Error for BorrowError {}

    pub struct BorrowMutError;

    impl Error for BorrowMutError {}

    pub struct Cell<T>;

    impl<T> Cell<T> {
        #[twelve::wraps]
        pub const fn new(value: T) -> Cell<T> {}
        #[twelve::mutates]
        pub fn set(&self, val: T) {}
        #[twelve::mutates]
        pub fn swap(&self, other: &Cell<T>) {}
        #[twelve::mutates]
        pub const fn replace(&self, val: T) -> T {}
        pub const fn into_inner(self) -> T {}
    }

    impl<T: Copy> Cell<T> {
        #[twelve::reads]
        pub const fn get(&self) -> T {}
        #[twelve::mutates]
        pub fn update(&self, f: impl FnOnce(T) -> T) {}
    }

    impl<T: ?Sized> Cell<T> {
        #[twelve::access(lock)]
        pub const fn as_ptr(&self) -> *mut T {}
        #[twelve::view]
        pub const fn get_mut(&mut self) -> &mut T {}
        pub const fn from_mut(t: &mut T) -> &Cell<T> {}
    }

    impl<T: Default> Cell<T> {
        #[twelve::mutates]
        pub fn take(&self) -> T {}
    }

    impl<T> Cell<[T]> {
        #[twelve::access(lock)]
        pub const fn as_slice_of_cells(&self) -> &[Cell<T>] {}
    }

    impl<T, const N: usize> Cell<[T; N]> {
        pub const fn as_array_of_cells(&self) -> &[Cell<T>; N] {}
    }

    impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
    impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
    impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
    impl<T: Copy> Clone for Cell<T> {}
    impl<T: Default> Default for Cell<T> {}
    impl<T> From<T> for Cell<T> {}

    #[twelve::lazy]
    pub struct LazyCell<T, F = fn() -> T>;

    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub const fn new(f: F) -> LazyCell<T, F> {}
        #[twelve::alias]
        pub fn force(this: &LazyCell<T, F>) -> &T {}
        #[twelve::view]
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
    }

    impl<T, F> LazyCell<T, F> {
        #[twelve::view]
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {}
        pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
    }

    impl<T: Default> Default for LazyCell<T> {}

    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
        type Target = T;
    }

    impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {}

    pub struct OnceCell<T>;

    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        #[twelve::reads]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[twelve::initialises]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub const fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }

    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}

    pub struct Ref<'b, T>;

    impl<'b, T: ?Sized> Ref<'b, T> {
        #[twelve::alias]
        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {}
        #[twelve::alias]
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {}
        #[twelve::alias]
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(
            orig: Ref<'b, T>,
            f: F,
        ) -> Result<Ref<'b, U>, Ref<'b, T>> {
        }
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(
            orig: Ref<'b, T>,
            f: F,
        ) -> (Ref<'b, U>, Ref<'b, V>) {
        }
    }

    impl<T: ?Sized> Deref for Ref<'_, T> {
        type Target = T;
    }

    pub struct RefCell<T>;

    impl<T> RefCell<T> {
        #[twelve::wraps]
        pub const fn new(value: T) -> RefCell<T> {}
        pub const fn into_inner(self) -> T {}
        #[twelve::mutates]
        pub fn replace(&self, t: T) -> T {}
        #[twelve::mutates]
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
        #[twelve::mutates]
        pub fn swap(&self, other: &RefCell<T>) {}
    }

    impl<T: ?Sized> RefCell<T> {
        #[twelve::access(read)]
        pub fn borrow(&self) -> Ref<'_, T> {}
        #[twelve::access(read)]
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        #[twelve::access(write)]
        pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        #[twelve::access(write)]
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        #[twelve::access(lock)]
        pub fn as_ptr(&self) -> *mut T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        #[twelve::access(read)]
        pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
    }

    impl<T: Default> RefCell<T> {
        #[twelve::mutates]
        pub fn take(&self) -> T {}
    }

    impl<T: Clone> Clone for RefCell<T> {}
    impl<T: Default> Default for RefCell<T> {}
    impl<T> From<T> for RefCell<T> {}

    pub struct RefMut<'b, T>;

    impl<'b, T: ?Sized> RefMut<'b, T> {
        #[twelve::alias]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {}
        #[twelve::alias]
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(
            orig: RefMut<'b, T>,
            f: F,
        ) -> Result<RefMut<'b, U>, RefMut<'b, T>> {
        }
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(
            orig: RefMut<'b, T>,
            f: F,
        ) -> (RefMut<'b, U>, RefMut<'b, V>) {
        }
    }

    impl<T: ?Sized> Deref for RefMut<'_, T> {
        type Target = T;
    }

    impl<T: ?Sized> DerefMut for RefMut<'_, T> {}

    pub struct UnsafeCell<T>;

    impl<T> UnsafeCell<T> {
        #[twelve::wraps]
        pub const fn new(value: T) -> UnsafeCell<T> {}
        pub const fn into_inner(self) -> T {}
    }

    impl<T: ?Sized> UnsafeCell<T> {
        pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
        #[twelve::access(lock)]
        pub const fn get(&self) -> *mut T {}
        #[twelve::view]
        pub const fn get_mut(&mut self) -> &mut T {}
        #[twelve::access(lock)]
        pub const fn raw_get(this: *const UnsafeCell<T>) -> *mut T {}
    }

    impl<T: Default> Default for UnsafeCell<T> {}
    impl<T> From<T> for UnsafeCell<T> {}
}

pub mod char {
    use crate::error::Error;
    use crate::prelude::rust_2021::*;
    use crate::str::FromStr;

    pub struct CharTryFromError;

    impl Clone for CharTryFromError {}
    impl Error for CharTryFromError {}

    pub struct DecodeUtf16<I>;

    pub struct DecodeUtf16Error;

    pub struct EscapeDebug;

    impl Clone for EscapeDebug {}

    impl Iterator for EscapeDebug {
        type Item = char;
    }

    pub struct EscapeDefault;

    impl Clone for EscapeDefault {}

    impl Iterator for EscapeDefault {
        type Item = char;
    }

    pub struct EscapeUnicode;

    impl Clone for EscapeUnicode {}

    impl Iterator for EscapeUnicode {
        type Item = char;
    }

    pub struct ParseCharError;

    impl Clone for ParseCharError {}
    impl Error for ParseCharError {}

    pub struct ToLowercase;

    impl Clone for ToLowercase {}
    impl DoubleEndedIterator for ToLowercase {}

    impl Iterator for ToLowercase {
        type Item = char;
    }

    pub struct ToUppercase;

    impl Clone for ToUppercase {}
    impl DoubleEndedIterator for ToUppercase {}

    impl Iterator for ToUppercase {
        type Item = char;
    }

    pub struct TryFromCharError;

    impl Clone for TryFromCharError {}
    impl Error for TryFromCharError {}

    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> {}

    pub const fn from_digit(num: u32, radix: u32) -> Option<char> {}

    pub const fn from_u32(i: u32) -> Option<char> {}

    pub unsafe fn from_u32_unchecked(i: u32) -> char {}

    impl char {
        pub const MIN: char = ();
        pub const MAX: char = ();
        pub const MAX_LEN_UTF8: usize = ();
        pub const MAX_LEN_UTF16: usize = ();
        pub const REPLACEMENT_CHARACTER: char = ();
        pub const UNICODE_VERSION: (u8, u8, u8) = ();
        pub fn decode_utf16<I: IntoIterator<Item = u16>>(
            iter: I,
        ) -> DecodeUtf16<<I as IntoIterator>::IntoIter> {
        }
        pub const fn from_u32(i: u32) -> Option<char> {}
        pub unsafe fn from_u32_unchecked(i: u32) -> char {}
        pub const fn from_digit(num: u32, radix: u32) -> Option<char> {}
        pub const fn is_digit(self, radix: u32) -> bool {}
        pub const fn to_digit(self, radix: u32) -> Option<u32> {}
        pub fn escape_unicode(self) -> EscapeUnicode {}
        pub fn escape_debug(self) -> EscapeDebug {}
        pub fn escape_default(self) -> EscapeDefault {}
        pub const fn len_utf8(self) -> usize {}
        pub const fn len_utf16(self) -> usize {}
        pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
        pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
        pub fn is_alphabetic(self) -> bool {}
        pub const fn is_lowercase(self) -> bool {}
        pub const fn is_uppercase(self) -> bool {}
        pub const fn is_whitespace(self) -> bool {}
        pub fn is_alphanumeric(self) -> bool {}
        pub fn is_control(self) -> bool {}
        pub fn is_numeric(self) -> bool {}
        pub fn to_lowercase(self) -> ToLowercase {}
        pub fn to_uppercase(self) -> ToUppercase {}
        pub const fn is_ascii(&self) -> bool {}
        pub const fn to_ascii_uppercase(&self) -> char {}
        pub const fn to_ascii_lowercase(&self) -> char {}
        pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
        pub const fn make_ascii_uppercase(&mut self) {}
        pub const fn make_ascii_lowercase(&mut self) {}
        pub const fn is_ascii_alphabetic(&self) -> bool {}
        pub const fn is_ascii_uppercase(&self) -> bool {}
        pub const fn is_ascii_lowercase(&self) -> bool {}
        pub const fn is_ascii_alphanumeric(&self) -> bool {}
        pub const fn is_ascii_digit(&self) -> bool {}
        pub const fn is_ascii_hexdigit(&self) -> bool {}
        pub const fn is_ascii_punctuation(&self) -> bool {}
        pub const fn is_ascii_graphic(&self) -> bool {}
        pub const fn is_ascii_whitespace(&self) -> bool {}
        pub const fn is_ascii_control(&self) -> bool {}
    }

    impl Clone for char {}
    impl Default for char {}
    impl From<u8> for char {}

    impl FromStr for char {
        type Err = ParseCharError;
    }

    impl TryFrom<u32> for char {
        type Error = CharTryFromError;
    }
}

pub mod clone {
    use crate::prelude::rust_2021::*;

    impl<T: ?Sized> Clone for &T {}

    pub trait Clone: Sized {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self) {}
    }
}

pub mod cmp {
    use crate::prelude::rust_2021::*;

    pub trait Eq: PartialEq {}

    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
    }

    impl Ord for bool {}
    impl PartialOrd for bool {}
    impl Ord for char {}
    impl PartialOrd for char {}
    impl Ord for u8 {}
    impl PartialOrd for u8 {}
    impl Ord for u16 {}
    impl PartialOrd for u16 {}
    impl Ord for u32 {}
    impl PartialOrd for u32 {}
    impl Ord for u64 {}
    impl PartialOrd for u64 {}
    impl Ord for u128 {}
    impl PartialOrd for u128 {}
    impl Ord for usize {}
    impl PartialOrd for usize {}
    impl Ord for i8 {}
    impl PartialOrd for i8 {}
    impl Ord for i16 {}
    impl PartialOrd for i16 {}
    impl Ord for i32 {}
    impl PartialOrd for i32 {}
    impl Ord for i64 {}
    impl PartialOrd for i64 {}
    impl Ord for i128 {}
    impl PartialOrd for i128 {}
    impl Ord for isize {}
    impl PartialOrd for isize {}
    impl Ord for str {}
    impl PartialOrd for str {}
    impl Ord for String {}
    impl PartialOrd for String {}
    impl Ord for crate::time::Duration {}
    impl PartialOrd for crate::time::Duration {}
    impl Ord for crate::time::Instant {}
    impl PartialOrd for crate::time::Instant {}
    impl Ord for crate::time::SystemTime {}
    impl PartialOrd for crate::time::SystemTime {}
    impl Ord for crate::path::PathBuf {}
    impl PartialOrd for crate::path::PathBuf {}
    impl PartialOrd for f32 {}
    impl PartialOrd for f64 {}

    pub trait PartialEq<Rhs = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool {}
    }

    pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool {}
        fn le(&self, other: &Rhs) -> bool {}
        fn gt(&self, other: &Rhs) -> bool {}
        fn ge(&self, other: &Rhs) -> bool {}
    }

    pub enum Ordering {
        Less,
        Equal,
        Greater,
    }

    impl Ordering {
        pub const fn is_eq(self) -> bool {}
        pub const fn is_ne(self) -> bool {}
        pub const fn is_lt(self) -> bool {}
        pub const fn is_gt(self) -> bool {}
        pub const fn is_le(self) -> bool {}
        pub const fn is_ge(self) -> bool {}
        pub const fn reverse(self) -> Ordering {}
        pub const fn then(self, other: Ordering) -> Ordering {}
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
    }

    impl Clone for Ordering {}

    pub struct Reverse<T>(pub T);

    impl<T: Clone> Clone for Reverse<T> {}
    impl<T: Default> Default for Reverse<T> {}

    pub fn max<T: Ord>(v1: T, v2: T) -> T {}

    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}

    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}

    pub fn min<T: Ord>(v1: T, v2: T) -> T {}

    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}

    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
}

pub mod collections {
    use crate::borrow::Borrow;
    use crate::cmp::Ordering;
    use crate::collections::binary_heap::{Drain, PeekMut};
    use crate::collections::btree_map::{
        Entry, ExtractIf, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, OccupiedEntry, Range,
        RangeMut, Values, ValuesMut,
    };
    use crate::collections::btree_set::{Difference, Intersection, SymmetricDifference, Union};
    use crate::error::Error;
    use crate::hash::{BuildHasher, Hash, RandomState};
    use crate::io::{BufRead, Read, Write};
    use crate::ops::{Index, RangeBounds, Sub};
    use crate::prelude::rust_2021::*;

    pub use crate::ops::Bound;

    #[twelve::collection(map)]
    pub struct BTreeMap<K, V>;

    impl<K, V> BTreeMap<K, V> {
        pub const fn new() -> BTreeMap<K, V> {}
        pub fn clear(&mut self) {}
        pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V> {}
        pub fn get_key_value<Q: Ord + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
        pub fn first_key_value(&self) -> Option<(&K, &V)> {}
        pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
        pub fn pop_first(&mut self) -> Option<(K, V)> {}
        pub fn last_key_value(&self) -> Option<(&K, &V)> {}
        pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
        pub fn pop_last(&mut self) -> Option<(K, V)> {}
        pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool {}
        #[twelve::view]
        pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
        pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V> {}
        pub fn remove_entry<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        pub fn append(&mut self, other: &mut BTreeMap<K, V>) {}
        pub fn range<T: Ord + ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> {}
        #[twelve::view]
        pub fn range_mut<T: Ord + ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
        pub fn split_off<Q: Ord + ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V> {}
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(
            &mut self,
            range: R,
            pred: F,
        ) -> ExtractIf<'_, K, V, R, F> {
        }
        pub fn into_keys(self) -> IntoKeys<K, V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }

    impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {}
    impl<K, V> Default for BTreeMap<K, V> {}
    impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {}
    impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
    impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}
    impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {}

    impl<K: Borrow<Q> + Ord, Q: Ord + ?Sized, V> Index<&Q> for BTreeMap<K, V> {
        type Output = V;
    }

    impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
        type Item = (&'a K, &'a V);
        type IntoIter = Iter<'a, K, V>;
    }

    impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = IterMut<'a, K, V>;
    }

    impl<K, V> IntoIterator for BTreeMap<K, V> {
        type Item = (K, V);
        type IntoIter = IntoIter<K, V>;
    }

    #[twelve::collection(set)]
    pub struct BTreeSet<T>;

    impl<T> BTreeSet<T> {
        pub const fn new() -> BTreeSet<T> {}
        pub fn range<K: Ord + ?Sized, R: RangeBounds<K>>(
            &self,
            range: R,
        ) -> crate::collections::btree_set::Range<'_, T> {
        }
        pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> {}
        pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> {}
        pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> {}
        pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> {}
        pub fn clear(&mut self) {}
        pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool {}
        pub fn get<Q: Ord + ?Sized>(&self, value: &Q) -> Option<&T> {}
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {}
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {}
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn pop_first(&mut self) -> Option<T> {}
        pub fn pop_last(&mut self) -> Option<T> {}
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool {}
        pub fn take<Q: Ord + ?Sized>(&mut self, value: &Q) -> Option<T> {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn append(&mut self, other: &mut BTreeSet<T>) {}
        pub fn split_off<Q: Ord + ?Sized>(&mut self, value: &Q) -> BTreeSet<T> {}
        pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(
            &mut self,
            range: R,
            pred: F,
        ) -> crate::collections::btree_set::ExtractIf<'_, T, R, F> {
        }
        pub fn iter(&self) -> crate::collections::btree_set::Iter<'_, T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }

    impl<T: Clone> Clone for BTreeSet<T> {}
    impl<T> Default for BTreeSet<T> {}
    impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> {}
    impl<T: Ord> Extend<T> for BTreeSet<T> {}
    impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
    impl<T: Ord> FromIterator<T> for BTreeSet<T> {}

    impl<'a, T> IntoIterator for &'a BTreeSet<T> {
        type Item = &'a T;
        type IntoIter = crate::collections::btree_set::Iter<'a, T>;
    }

    impl<T> IntoIterator for BTreeSet<T> {
        type Item = T;
        type IntoIter = crate::collections::btree_set::IntoIter<T>;
    }

    impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
        type Output = BTreeSet<T>;
    }

    #[twelve::collection(list)]
    pub struct BinaryHeap<T>;

    impl<T> BinaryHeap<T> {
        pub const fn new() -> BinaryHeap<T> {}
        pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
    }

    impl<T: Ord> BinaryHeap<T> {
        #[twelve::view]
        pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn push(&mut self, item: T) {}
        pub fn into_sorted_vec(self) -> Vec<T> {}
        pub fn append(&mut self, other: &mut BinaryHeap<T>) {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    }

    impl<T> BinaryHeap<T> {
        pub fn iter(&self) -> crate::collections::binary_heap::Iter<'_, T> {}
        pub fn peek(&self) -> Option<&T> {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn into_vec(self) -> Vec<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> Drain<'_, T> {}
        pub fn clear(&mut self) {}
    }

    impl<T: Clone> Clone for BinaryHeap<T> {}
    impl<T> Default for BinaryHeap<T> {}
    impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> {}
    impl<T: Ord> Extend<T> for BinaryHeap<T> {}
    impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {}
    impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
    impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}

    impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
        type Item = &'a T;
        type IntoIter = crate::collections::binary_heap::Iter<'a, T>;
    }

    impl<T> IntoIterator for BinaryHeap<T> {
        type Item = T;
        type IntoIter = crate::collections::binary_heap::IntoIter<T>;
    }

    #[twelve::collection(map)]
    pub struct HashMap<K, V, S = RandomState>;

    impl<K, V> HashMap<K, V, RandomState> {
        pub fn new() -> HashMap<K, V, RandomState> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {}
    }

    impl<K, V, S> HashMap<K, V, S> {
        pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {}
        pub fn capacity(&self) -> usize {}
        pub fn keys(&self) -> crate::collections::hash_map::Keys<'_, K, V> {}
        pub fn into_keys(self) -> crate::collections::hash_map::IntoKeys<K, V> {}
        pub fn values(&self) -> crate::collections::hash_map::Values<'_, K, V> {}
        #[twelve::view]
        pub fn values_mut(&mut self) -> crate::collections::hash_map::ValuesMut<'_, K, V> {}
        pub fn into_values(self) -> crate::collections::hash_map::IntoValues<K, V> {}
        pub fn iter(&self) -> crate::collections::hash_map::Iter<'_, K, V> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> crate::collections::hash_map::IterMut<'_, K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> crate::collections::hash_map::Drain<'_, K, V> {}
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(
            &mut self,
            pred: F,
        ) -> crate::collections::hash_map::ExtractIf<'_, K, V, F> {
        }
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        pub fn clear(&mut self) {}
        pub fn hasher(&self) -> &S {}
    }

    impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn entry(&mut self, key: K) -> crate::collections::hash_map::Entry<'_, K, V> {}
        pub fn get<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<&V> {}
        pub fn get_key_value<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<(&K, &V)> {}
        #[twelve::view]
        pub fn get_disjoint_mut<Q: Hash + Eq + ?Sized, const N: usize>(
            &mut self,
            ks: [&Q; N],
        ) -> [Option<&mut V>; N] {
        }
        #[twelve::view]
        pub unsafe fn get_disjoint_unchecked_mut<Q: Hash + Eq + ?Sized, const N: usize>(
            &mut self,
            ks: [&Q; N],
        ) -> [Option<&mut V>; N] {
        }
        pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool {}
        #[twelve::view]
        pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V> {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V> {}
        pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {}
    }

    impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
    impl<K, V, S: Default> Default for HashMap<K, V, S> {}
    impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
    impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {}
    impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}

    impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> {
        type Output = V;
    }

    impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
        type Item = (&'a K, &'a V);
        type IntoIter = crate::collections::hash_map::Iter<'a, K, V>;
    }

    impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
        type Item = (&'a K, &'a mut V);
        type IntoIter = crate::collections::hash_map::IterMut<'a, K, V>;
    }

    impl<K, V, S> IntoIterator for HashMap<K, V, S> {
        type Item = (K, V);
        type IntoIter = crate::collections::hash_map::IntoIter<K, V>;
    }

    #[twelve::collection(set)]
    pub struct HashSet<T, S = RandomState>;

    impl<T> HashSet<T, RandomState> {
        pub fn new() -> HashSet<T, RandomState> {}
        pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> {}
    }

    impl<T, S> HashSet<T, S> {
        pub const fn with_hasher(hasher: S) -> HashSet<T, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> crate::collections::hash_set::Iter<'_, T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn drain(&mut self) -> crate::collections::hash_set::Drain<'_, T> {}
        pub fn extract_if<F: FnMut(&T) -> bool>(
            &mut self,
            pred: F,
        ) -> crate::collections::hash_set::ExtractIf<'_, T, F> {
        }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn clear(&mut self) {}
        pub fn hasher(&self) -> &S {}
    }

    impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn difference<'a>(
            &'a self,
            other: &'a HashSet<T, S>,
        ) -> crate::collections::hash_set::Difference<'a, T, S> {
        }
        pub fn symmetric_difference<'a>(
            &'a self,
            other: &'a HashSet<T, S>,
        ) -> crate::collections::hash_set::SymmetricDifference<'a, T, S> {
        }
        pub fn intersection<'a>(
            &'a self,
            other: &'a HashSet<T, S>,
        ) -> crate::collections::hash_set::Intersection<'a, T, S> {
        }
        pub fn union<'a>(
            &'a self,
            other: &'a HashSet<T, S>,
        ) -> crate::collections::hash_set::Union<'a, T, S> {
        }
        pub fn contains<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> bool {}
        pub fn get<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> Option<&T> {}
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool {}
        pub fn take<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> Option<T> {}
    }

    impl<T: Clone, S: Clone> Clone for HashSet<T, S> {}
    impl<T, S: Default> Default for HashSet<T, S> {}
    impl<'a, T: 'a + Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {}
    impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {}
    impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {}
    impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {}

    impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
        type Item = &'a T;
        type IntoIter = crate::collections::hash_set::Iter<'a, T>;
    }

    impl<T, S> IntoIterator for HashSet<T, S> {
        type Item = T;
        type IntoIter = crate::collections::hash_set::IntoIter<T>;
    }

    impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
        type Output = HashSet<T, S>;
    }

    #[twelve::collection(list)]
    pub struct LinkedList<T>;

    impl<T> LinkedList<T> {
        pub const fn new() -> LinkedList<T> {}
        pub fn append(&mut self, other: &mut LinkedList<T>) {}
        pub fn iter(&self) -> crate::collections::linked_list::Iter<'_, T> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> crate::collections::linked_list::IterMut<'_, T> {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn front(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn front_mut(&mut self) -> Option<&mut T> {}
        pub fn back(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn back_mut(&mut self) -> Option<&mut T> {}
        pub fn push_front(&mut self, elt: T) {}
        pub fn push_front_mut(&mut self, elt: T) -> &mut T {}
        pub fn pop_front(&mut self) -> Option<T> {}
        pub fn push_back(&mut self, elt: T) {}
        pub fn push_back_mut(&mut self, elt: T) -> &mut T {}
        pub fn pop_back(&mut self) -> Option<T> {}
        pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
        pub fn extract_if<F: FnMut(&mut T) -> bool>(
            &mut self,
            filter: F,
        ) -> crate::collections::linked_list::ExtractIf<'_, T, F> {
        }
    }

    impl<T: Clone> Clone for LinkedList<T> {}
    impl<T> Default for LinkedList<T> {}
    impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> {}
    impl<T> Extend<T> for LinkedList<T> {}
    impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
    impl<T> FromIterator<T> for LinkedList<T> {}

    impl<'a, T> IntoIterator for &'a LinkedList<T> {
        type Item = &'a T;
        type IntoIter = crate::collections::linked_list::Iter<'a, T>;
    }

    impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
        type Item = &'a mut T;
        type IntoIter = crate::collections::linked_list::IterMut<'a, T>;
    }

    impl<T> IntoIterator for LinkedList<T> {
        type Item = T;
        type IntoIter = crate::collections::linked_list::IntoIter<T>;
    }

    pub struct TryReserveError;

    impl Clone for TryReserveError {}
    impl Error for TryReserveError {}

    #[twelve::collection(list)]
    pub struct VecDeque<T>;

    impl<T> VecDeque<T> {
        pub const fn new() -> VecDeque<T> {}
        pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
        pub fn get(&self, index: usize) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
        pub fn swap(&mut self, i: usize, j: usize) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn iter(&self) -> crate::collections::vec_deque::Iter<'_, T> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> crate::collections::vec_deque::IterMut<'_, T> {}
        pub fn as_slices(&self) -> (&[T], &[T]) {}
        #[twelve::view]
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn range<R: RangeBounds<usize>>(&self, range: R) -> crate::collections::vec_deque::Iter<'_, T> {}
        #[twelve::view]
        pub fn range_mut<R: RangeBounds<usize>>(
            &mut self,
            range: R,
        ) -> crate::collections::vec_deque::IterMut<'_, T> {
        }
        pub fn drain<R: RangeBounds<usize>>(
            &mut self,
            range: R,
        ) -> crate::collections::vec_deque::Drain<'_, T> {
        }
        pub fn clear(&mut self) {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn front(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn front_mut(&mut self) -> Option<&mut T> {}
        pub fn back(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn back_mut(&mut self) -> Option<&mut T> {}
        pub fn pop_front(&mut self) -> Option<T> {}
        pub fn pop_back(&mut self) -> Option<T> {}
        pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn push_front(&mut self, value: T) {}
        pub fn push_front_mut(&mut self, value: T) -> &mut T {}
        pub fn push_back(&mut self, value: T) {}
        pub fn push_back_mut(&mut self, value: T) -> &mut T {}
        pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
        pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
        pub fn insert(&mut self, index: usize, value: T) {}
        pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {}
        pub fn remove(&mut self, index: usize) -> Option<T> {}
        pub fn split_off(&mut self, at: usize) -> VecDeque<T> {}
        pub fn append(&mut self, other: &mut VecDeque<T>) {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {}
        pub fn make_contiguous(&mut self) -> &mut [T] {}
        pub fn rotate_left(&mut self, n: usize) {}
        pub fn rotate_right(&mut self, n: usize) {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(
            &'a self,
            b: &B,
            f: F,
        ) -> Result<usize, usize> {
        }
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    }

    impl<T: Clone> VecDeque<T> {
        pub fn resize(&mut self, new_len: usize, value: T) {}
    }

    impl BufRead for VecDeque<u8> {}
    impl<T: Clone> Clone for VecDeque<T> {}
    impl<T> Default for VecDeque<T> {}
    impl<'a, T: 'a + Copy> Extend<&'a T> for VecDeque<T> {}
    impl<T> Extend<T> for VecDeque<T> {}
    impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
    impl<T> From<Vec<T>> for VecDeque<T> {}
    impl<T> FromIterator<T> for VecDeque<T> {}

    impl<T> Index<usize> for VecDeque<T> {
        type Output = T;
    }

    impl<'a, T> IntoIterator for &'a VecDeque<T> {
        type Item = &'a T;
        type IntoIter = crate::collections::vec_deque::Iter<'a, T>;
    }

    impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
        type Item = &'a mut T;
        type IntoIter = crate::collections::vec_deque::IterMut<'a, T>;
    }

    impl<T> IntoIterator for VecDeque<T> {
        type Item = T;
        type IntoIter = crate::collections::vec_deque::IntoIter<T>;
    }

    impl Read for VecDeque<u8> {}
    impl Write for VecDeque<u8> {}
    pub mod binary_heap {
        use crate::ops::{Deref, DerefMut};
        use crate::prelude::rust_2021::*;

        pub use crate::collections::BinaryHeap;

        pub struct Drain<'a, T>;

        impl<T> DoubleEndedIterator for Drain<'_, T> {}

        impl<T> Iterator for Drain<'_, T> {
            type Item = T;
        }

        pub struct IntoIter<T>;

        impl<T: Clone> Clone for IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}

        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }

        pub struct Iter<'a, T>;

        impl<T> Clone for Iter<'_, T> {}
        impl<T> Default for Iter<'_, T> {}
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;
        }

        pub struct PeekMut<'a, T>;

        impl<'a, T: Ord> PeekMut<'a, T> {
            pub fn pop(this: PeekMut<'a, T>) -> T {}
        }

        impl<T: Ord> Deref for PeekMut<'_, T> {
            type Target = T;
        }

        impl<T: Ord> DerefMut for PeekMut<'_, T> {}
    }

    pub mod btree_map {
        use crate::ops::RangeBounds;
        use crate::prelude::rust_2021::*;

        pub use crate::collections::BTreeMap;

        pub enum Entry<'a, K, V> {
            Vacant(VacantEntry<'a, K, V>),
            Occupied(OccupiedEntry<'a, K, V>),
        }

        impl<'a, K: Ord, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }

        impl<'a, K: Ord, V: Default> Entry<'a, K, V> {
            pub fn or_default(self) -> &'a mut V {}
        }

        pub struct ExtractIf<'a, K, V, R, F>;

        impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator
            for ExtractIf<'_, K, V, R, F>
        {
            type Item = (K, V);
        }

        pub struct IntoIter<K, V>;

        impl<K, V> Default for IntoIter<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}

        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
        }

        pub struct IntoKeys<K, V>;

        impl<K, V> Default for IntoKeys<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}

        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
        }

        pub struct IntoValues<K, V>;

        impl<K, V> Default for IntoValues<K, V> {}
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}

        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
        }

        pub struct Iter<'a, K, V>;

        impl<K, V> Clone for Iter<'_, K, V> {}
        impl<'a, K: 'a, V: 'a> Default for Iter<'a, K, V> {}
        impl<'a, K: 'a, V: 'a> DoubleEndedIterator for Iter<'a, K, V> {}

        impl<'a, K: 'a, V: 'a> Iterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);
        }

        pub struct IterMut<'a, K, V>;

        impl<'a, K: 'a, V: 'a> Default for IterMut<'a, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}

        impl<'a, K, V> Iterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
        }

        pub struct Keys<'a, K, V>;

        impl<K, V> Clone for Keys<'_, K, V> {}
        impl<K, V> Default for Keys<'_, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}

        impl<'a, K, V> Iterator for Keys<'a, K, V> {
            type Item = &'a K;
        }

        pub struct OccupiedEntry<'a, K, V>;

        impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }

        pub struct Range<'a, K, V>;

        impl<K, V> Clone for Range<'_, K, V> {}
        impl<K, V> Default for Range<'_, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {}

        impl<'a, K, V> Iterator for Range<'a, K, V> {
            type Item = (&'a K, &'a V);
        }

        pub struct RangeMut<'a, K, V>;

        impl<K, V> Default for RangeMut<'_, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {}

        impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
        }

        pub struct VacantEntry<'a, K, V>;

        impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &'a mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }

        pub struct Values<'a, K, V>;

        impl<K, V> Clone for Values<'_, K, V> {}
        impl<K, V> Default for Values<'_, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}

        impl<'a, K, V> Iterator for Values<'a, K, V> {
            type Item = &'a V;
        }

        pub struct ValuesMut<'a, K, V>;

        impl<K, V> Default for ValuesMut<'_, K, V> {}
        impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {}

        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
            type Item = &'a mut V;
        }
    }

    pub mod btree_set {
        use crate::ops::RangeBounds;
        use crate::prelude::rust_2021::*;

        pub use crate::collections::BTreeSet;

        pub struct Difference<'a, T>;

        impl<T> Clone for Difference<'_, T> {}

        impl<'a, T: Ord> Iterator for Difference<'a, T> {
            type Item = &'a T;
        }

        pub struct ExtractIf<'a, T, R, F>;

        impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
            type Item = T;
        }

        pub struct Intersection<'a, T>;

        impl<T> Clone for Intersection<'_, T> {}

        impl<'a, T: Ord> Iterator for Intersection<'a, T> {
            type Item = &'a T;
        }

        pub struct IntoIter<T>;

        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}

        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }

        pub struct Iter<'a, T>;

        impl<T> Clone for Iter<'_, T> {}
        impl<T> Default for Iter<'_, T> {}
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;
        }

        pub struct Range<'a, T>;

        impl<T> Clone for Range<'_, T> {}
        impl<T> Default for Range<'_, T> {}
        impl<'a, T> DoubleEndedIterator for Range<'a, T> {}

        impl<'a, T> Iterator for Range<'a, T> {
            type Item = &'a T;
        }

        pub struct SymmetricDifference<'a, T>;

        impl<T> Clone for SymmetricDifference<'_, T> {}

        impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
            type Item = &'a T;
        }

        pub struct Union<'a, T>;

        impl<T> Clone for Union<'_, T> {}

        impl<'a, T: Ord> Iterator for Union<'a, T> {
            type Item = &'a T;
        }
    }

    pub mod hash_map {
        use crate::hash::{BuildHasher, Hasher};
        use crate::prelude::rust_2021::*;

        pub use crate::collections::HashMap;
        pub use crate::hash::DefaultHasher;
        pub use crate::hash::RandomState;

        pub struct DefaultHasher;

        impl crate::hash::DefaultHasher {
            pub fn new() -> crate::hash::DefaultHasher {}
        }

        impl Clone for crate::hash::DefaultHasher {}
        impl Default for crate::hash::DefaultHasher {}
        impl Hasher for crate::hash::DefaultHasher {}

        pub struct Drain<'a, K: 'a, V: 'a>;

        impl<'a, K, V> Iterator for Drain<'a, K, V> {
            type Item = (K, V);
        }

        pub enum Entry<'a, K: 'a, V: 'a> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }

        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }

        impl<'a, K, V: Default> Entry<'a, K, V> {
            pub fn or_default(self) -> &'a mut V {}
        }

        pub struct ExtractIf<'a, K, V, F>;

        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
            type Item = (K, V);
        }

        pub struct IntoIter<K, V>;

        impl<K, V> Default for IntoIter<K, V> {}

        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
        }

        pub struct IntoKeys<K, V>;

        impl<K, V> Default for IntoKeys<K, V> {}

        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
        }

        pub struct IntoValues<K, V>;

        impl<K, V> Default for IntoValues<K, V> {}

        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
        }

        pub struct Iter<'a, K: 'a, V: 'a>;

        impl<K, V> Clone for Iter<'_, K, V> {}
        impl<K, V> Default for Iter<'_, K, V> {}

        impl<'a, K, V> Iterator for Iter<'a, K, V> {
            type Item = (&'a K, &'a V);
        }

        pub struct IterMut<'a, K: 'a, V: 'a>;

        impl<K, V> Default for IterMut<'_, K, V> {}

        impl<'a, K, V> Iterator for IterMut<'a, K, V> {
            type Item = (&'a K, &'a mut V);
        }

        pub struct Keys<'a, K: 'a, V: 'a>;

        impl<K, V> Clone for Keys<'_, K, V> {}
        impl<K, V> Default for Keys<'_, K, V> {}

        impl<'a, K, V> Iterator for Keys<'a, K, V> {
            type Item = &'a K;
        }

        pub struct OccupiedEntry<'a, K: 'a, V: 'a>;

        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }

        pub struct RandomState;

        impl crate::hash::RandomState {
            pub fn new() -> crate::hash::RandomState {}
        }

        impl BuildHasher for crate::hash::RandomState {
            type Hasher = crate::hash::DefaultHasher;
        }

        impl Clone for crate::hash::RandomState {}
        impl Default for crate::hash::RandomState {}

        pub struct VacantEntry<'a, K: 'a, V: 'a>;

        impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &'a mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }

        pub struct Values<'a, K: 'a, V: 'a>;

        impl<K, V> Clone for Values<'_, K, V> {}
        impl<K, V> Default for Values<'_, K, V> {}

        impl<'a, K, V> Iterator for Values<'a, K, V> {
            type Item = &'a V;
        }

        pub struct ValuesMut<'a, K: 'a, V: 'a>;

        impl<K, V> Default for ValuesMut<'_, K, V> {}

        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
            type Item = &'a mut V;
        }
    }

    pub mod hash_set {
        use crate::hash::{BuildHasher, Hash};
        use crate::prelude::rust_2021::*;

        pub use crate::collections::HashSet;

        pub struct Difference<'a, T: 'a, S: 'a>;

        impl<T, S> Clone for Difference<'_, T, S> {}

        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
            type Item = &'a T;
        }

        pub struct Drain<'a, K: 'a>;

        impl<'a, K> Iterator for Drain<'a, K> {
            type Item = K;
        }

        pub struct ExtractIf<'a, K, F>;

        impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> {
            type Item = K;
        }

        pub struct Intersection<'a, T: 'a, S: 'a>;

        impl<T, S> Clone for Intersection<'_, T, S> {}

        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
            type Item = &'a T;
        }

        pub struct IntoIter<K>;

        impl<K> Default for IntoIter<K> {}

        impl<K> Iterator for IntoIter<K> {
            type Item = K;
        }

        pub struct Iter<'a, K: 'a>;

        impl<K> Clone for Iter<'_, K> {}
        impl<K> Default for Iter<'_, K> {}

        impl<'a, K> Iterator for Iter<'a, K> {
            type Item = &'a K;
        }

        pub struct SymmetricDifference<'a, T: 'a, S: 'a>;

        impl<T, S> Clone for SymmetricDifference<'_, T, S> {}

        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
            type Item = &'a T;
        }

        pub struct Union<'a, T: 'a, S: 'a>;

        impl<T, S> Clone for Union<'_, T, S> {}

        impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
            type Item = &'a T;
        }
    }

    pub mod linked_list {
        use crate::prelude::rust_2021::*;

        pub use crate::collections::LinkedList;

        pub struct ExtractIf<'a, T, F>;

        impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
            type Item = T;
        }

        pub struct IntoIter<T>;

        impl<T: Clone> Clone for IntoIter<T> {}
        impl<T> Default for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}

        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }

        pub struct Iter<'a, T>;

        impl<T> Clone for Iter<'_, T> {}
        impl<T> Default for Iter<'_, T> {}
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;
        }

        pub struct IterMut<'a, T>;

        impl<T> Default for IterMut<'_, T> {}
        impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}

        impl<'a, T> Iterator for IterMut<'a, T> {
            type Item = &'a mut T;
        }
    }

    pub mod vec_deque {
        use crate::prelude::rust_2021::*;

        pub use crate::collections::VecDeque;

        pub struct Drain<'a, T>;

        impl<T> DoubleEndedIterator for Drain<'_, T> {}

        impl<T> Iterator for Drain<'_, T> {
            type Item = T;
        }

        pub struct IntoIter<T>;

        impl<T: Clone> Clone for IntoIter<T> {}
        impl<T> DoubleEndedIterator for IntoIter<T> {}

        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }

        pub struct Iter<'a, T>;

        impl<T> Clone for Iter<'_, T> {}
        impl<T> Default for Iter<'_, T> {}
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = &'a T;
        }

        pub struct IterMut<'a, T>;

        impl<T> Default for IterMut<'_, T> {}
        impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}

        impl<'a, T> Iterator for IterMut<'a, T> {
            type Item = &'a mut T;
        }
    }
}

pub mod convert {
    use crate::error::Error;
    use crate::prelude::rust_2021::*;
    use crate::process::Termination;

    impl<T> From<T> for T {}
    impl<T, U: From<T>> Into<U> for T {}
    impl<T, U: TryFrom<T>> TryInto<U> for T {
        type Error = U::Error;
    }

    pub trait AsMut<T: ?Sized> {
        #[twelve::view]
        fn as_mut(&mut self) -> &mut T;
    }

    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }

    pub trait From<T>: Sized {
        fn from(value: T) -> Self;
    }

    pub trait Into<T>: Sized {
        fn into(self) -> T;
    }

    pub trait TryFrom<T>: Sized {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }

    pub trait TryInto<T>: Sized {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }

    pub enum Infallible {}

    impl Clone for Infallible {}
    impl Error for Infallible {}
    impl From<!> for Infallible {}
    impl Termination for Infallible {}

    pub const fn identity<T>(x: T) -> T {}
}

pub mod default {
    use crate::prelude::rust_2021::*;

    pub trait Default: Sized {
        fn default() -> Self;
    }
}

pub mod env {
    use crate::error::Error;
    use crate::ffi::{OsStr, OsString};
    use crate::path::{Path, PathBuf};
    use crate::prelude::rust_2021::*;

    pub struct Args;

    impl DoubleEndedIterator for Args {}

    impl Iterator for Args {
        type Item = String;
    }

    pub struct ArgsOs;

    impl DoubleEndedIterator for ArgsOs {}

    impl Iterator for ArgsOs {
        type Item = OsString;
    }

    pub struct JoinPathsError;

    impl Error for JoinPathsError {}

    pub struct SplitPaths<'a>;

    impl<'a> Iterator for SplitPaths<'a> {
        type Item = PathBuf;
    }

    pub enum VarError {
        NotPresent,
        NotUnicode(OsString),
    }

    impl Clone for VarError {}
    impl Error for VarError {}

    pub struct Vars;

    impl Iterator for Vars {
        type Item = (String, String);
    }

    pub struct VarsOs;

    impl Iterator for VarsOs {
        type Item = (OsString, OsString);
    }

    pub fn args() -> Args {}

    pub fn args_os() -> ArgsOs {}

    pub fn current_dir() -> crate::io::Result<PathBuf> {}

    pub fn current_exe() -> crate::io::Result<PathBuf> {}

    pub fn home_dir() -> Option<PathBuf> {}

    pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(
        paths: I,
    ) -> Result<OsString, JoinPathsError> {
    }

    #[twelve::does(set_environment)]
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}

    #[twelve::does(set_environment)]
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

    #[twelve::does(set_environment)]
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}

    pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> {}

    #[twelve::temp_dir]
    pub fn temp_dir() -> PathBuf {}

    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}

    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}

    pub fn vars() -> Vars {}

    pub fn vars_os() -> VarsOs {}
    pub mod consts {
        use crate::prelude::rust_2021::*;

        pub const ARCH: &str = "";
        pub const OS: &str = "";
        pub const FAMILY: &str = "";
        pub const EXE_SUFFIX: &str = "";
        pub const EXE_EXTENSION: &str = "";
        pub const DLL_SUFFIX: &str = "";
        pub const DLL_PREFIX: &str = "";
        pub const DLL_EXTENSION: &str = "";
    }
}

pub mod error {
    use crate::fmt::{Debug, Display};
    use crate::prelude::rust_2021::*;

    impl dyn Error {
        pub fn is<T: Error>(&self) -> bool {}
        pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
    }
    impl dyn Error + Send {
        pub fn is<T: Error>(&self) -> bool {}
        pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
    }
    impl dyn Error + Send + Sync {
        pub fn is<T: Error>(&self) -> bool {}
        pub fn downcast_ref<T: Error>(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn downcast_mut<T: Error>(&mut self) -> Option<&mut T> {}
    }

    pub trait Error: Debug + Display {
        #[twelve::view]
        fn source(&self) -> Option<&(dyn Error + 'static)> {}
        fn description(&self) -> &str {}
        fn cause(&self) -> Option<&dyn Error> {}
    }
}

pub mod ffi {
    use crate::borrow::Cow;
    use crate::collections::TryReserveError;
    use crate::convert::Infallible;
    use crate::error::Error;
    use crate::fmt::Write;
    use crate::num::NonZero;
    use crate::ops::{Deref, DerefMut, Index, RangeFrom, RangeFull};
    use crate::os::unix::ffi::{OsStrExt, OsStringExt};
    use crate::path::{Path, PathBuf};
    use crate::prelude::rust_2021::*;
    use crate::rc::Rc;
    use crate::str::{FromStr, Utf8Error};
    use crate::sync::Arc;

    pub type c_char = i8;
    pub type c_int = i32;
    pub type c_uint = u32;
    pub type c_long = i64;
    pub type c_ulong = u64;
    pub enum c_void {}

    pub struct CStr;

    impl CStr {
        pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr {}
        pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
        pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> {}
        pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
        pub const fn as_ptr(&self) -> *const i8 {}
        pub const fn count_bytes(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub const fn to_bytes(&self) -> &[u8] {}
        pub const fn to_bytes_with_nul(&self) -> &[u8] {}
        pub const fn to_str(&self) -> Result<&str, Utf8Error> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn into_c_string(self: Box<CStr>) -> CString {}
    }

    impl AsRef<CStr> for CStr {}
    impl Clone for Box<CStr> {}
    impl Default for Box<CStr> {}
    impl From<&CStr> for Arc<CStr> {}
    impl From<&CStr> for Box<CStr> {}
    impl From<&CStr> for Rc<CStr> {}
    impl From<&mut CStr> for Arc<CStr> {}
    impl From<&mut CStr> for Box<CStr> {}
    impl From<&mut CStr> for Rc<CStr> {}
    impl From<CString> for Box<CStr> {}
    impl From<Cow<'_, CStr>> for Box<CStr> {}

    impl Index<RangeFrom<usize>> for CStr {
        type Output = CStr;
    }

    impl ToOwned for CStr {
        type Owned = CString;
    }

    pub struct CString;

    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
        pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString {}
        pub unsafe fn from_raw(ptr: *mut i8) -> CString {}
        pub fn into_raw(self) -> *mut i8 {}
        pub fn into_string(self) -> Result<String, IntoStringError> {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn into_bytes_with_nul(self) -> Vec<u8> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_with_nul(&self) -> &[u8] {}
        pub fn as_c_str(&self) -> &CStr {}
        pub fn into_boxed_c_str(self) -> Box<CStr> {}
        pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString {}
        pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError> {}
    }

    impl AsRef<CStr> for CString {}
    impl Clone for CString {}
    impl Default for CString {}

    impl Deref for CString {
        type Target = CStr;
    }

    impl From<&CStr> for CString {}
    impl From<Box<CStr>> for CString {}
    impl<'a> From<Cow<'a, CStr>> for CString {}
    impl From<Vec<NonZero<u8>>> for CString {}

    impl FromStr for CString {
        type Err = NulError;
    }

    impl Index<RangeFull> for CString {
        type Output = CStr;
    }

    pub struct FromBytesUntilNulError;

    impl Clone for FromBytesUntilNulError {}
    impl Error for FromBytesUntilNulError {}

    pub enum FromBytesWithNulError {
        InteriorNul { position: usize },
        NotNulTerminated,
    }

    impl Clone for FromBytesWithNulError {}
    impl Error for FromBytesWithNulError {}

    pub struct FromVecWithNulError;

    impl FromVecWithNulError {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn into_bytes(self) -> Vec<u8> {}
    }

    impl Clone for FromVecWithNulError {}
    impl Error for FromVecWithNulError {}

    pub struct IntoStringError;

    impl IntoStringError {
        pub fn into_cstring(self) -> CString {}
        pub fn utf8_error(&self) -> Utf8Error {}
    }

    impl Clone for IntoStringError {}
    impl Error for IntoStringError {}

    pub struct NulError;

    impl NulError {
        pub fn nul_position(&self) -> usize {}
        pub fn into_vec(self) -> Vec<u8> {}
    }

    impl Clone for NulError {}
    impl Error for NulError {}

    pub struct OsStr;

    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
        pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn into_os_string(self: Box<Self>) -> OsString {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn to_ascii_lowercase(&self) -> OsString {}
        pub fn to_ascii_uppercase(&self) -> OsString {}
        pub fn is_ascii(&self) -> bool {}
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
        pub fn display(&self) -> Display<'_> {}
    }

    impl AsRef<OsStr> for OsStr {}
    impl AsRef<Path> for OsStr {}
    impl Clone for Box<OsStr> {}
    impl Default for Box<OsStr> {}
    impl From<&OsStr> for Arc<OsStr> {}
    impl From<&OsStr> for Box<OsStr> {}
    impl From<&OsStr> for Rc<OsStr> {}
    impl From<&mut OsStr> for Arc<OsStr> {}
    impl From<&mut OsStr> for Box<OsStr> {}
    impl From<&mut OsStr> for Rc<OsStr> {}
    impl From<Cow<'_, OsStr>> for Box<OsStr> {}
    impl From<OsString> for Box<OsStr> {}
    impl OsStrExt for OsStr {}

    impl ToOwned for OsStr {
        type Owned = OsString;
    }

    impl<'a> TryFrom<&'a OsStr> for &'a str {
        type Error = Utf8Error;
    }

    pub struct OsString;

    impl OsString {
        pub const fn new() -> OsString {}
        pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_encoded_bytes(self) -> Vec<u8> {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
        pub fn with_capacity(capacity: usize) -> OsString {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn into_boxed_os_str(self) -> Box<OsStr> {}
        pub fn leak<'a>(self) -> &'a mut OsStr {}
    }

    impl AsRef<OsStr> for OsString {}
    impl AsRef<Path> for OsString {}
    impl Clone for OsString {}
    impl Default for OsString {}

    impl Deref for OsString {
        type Target = OsStr;
    }

    impl DerefMut for OsString {}
    impl<'a> Extend<&'a OsStr> for OsString {}
    impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
    impl Extend<OsString> for OsString {}
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
    impl From<Box<OsStr>> for OsString {}
    impl<'a> From<Cow<'a, OsStr>> for OsString {}
    impl From<PathBuf> for OsString {}
    impl From<String> for OsString {}
    impl<'a> FromIterator<&'a OsStr> for OsString {}
    impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}
    impl FromIterator<OsString> for OsString {}

    impl FromStr for OsString {
        type Err = Infallible;
    }

    impl Index<RangeFull> for OsString {
        type Output = OsStr;
    }

    impl OsStringExt for OsString {}
    impl Write for OsString {}
}

pub mod fmt {
    use crate::prelude::rust_2021::*;

    pub type Result = crate::result::Result<(), Error>;

    pub trait Binary {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait Debug {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait Display {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait LowerExp {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait LowerHex {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait Octal {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait Pointer {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait UpperExp {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait UpperHex {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
    }

    pub trait Write {
        fn write_str(&mut self, s: &str) -> crate::result::Result<(), Error>;
        fn write_char(&mut self, c: char) -> crate::result::Result<(), Error> {}
        fn write_fmt(&mut self, args: Arguments<'_>) -> crate::result::Result<(), Error> {}
    }

    pub enum Alignment {
        Left,
        Right,
        Center,
    }

    impl Clone for Alignment {}

    pub struct Arguments<'a>;

    impl<'a> Arguments<'a> {
        pub const fn as_str(&self) -> Option<&'static str> {}
    }

    impl<'a> Clone for Arguments<'a> {}

    pub struct DebugList<'a, 'b>;

    impl<'a, 'b> DebugList<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b> {}
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList<'a, 'b> {
        }
        pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error> {}
        pub fn finish(&mut self) -> crate::result::Result<(), Error> {}
    }

    pub struct DebugMap<'a, 'b>;

    impl<'a, 'b> DebugMap<'a, 'b> {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b> {}
        pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b> {}
        pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b> {}
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(
            &mut self,
            entries: I,
        ) -> &mut DebugMap<'a, 'b> {
        }
        pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error> {}
        pub fn finish(&mut self) -> crate::result::Result<(), Error> {}
    }

    pub struct DebugSet<'a, 'b>;

    impl<'a, 'b> DebugSet<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b> {}
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet<'a, 'b> {}
        pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error> {}
        pub fn finish(&mut self) -> crate::result::Result<(), Error> {}
    }

    pub struct DebugStruct<'a, 'b>;

    impl<'a, 'b> DebugStruct<'a, 'b> {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b> {}
        pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error> {}
        pub fn finish(&mut self) -> crate::result::Result<(), Error> {}
    }

    pub struct DebugTuple<'a, 'b>;

    impl<'a, 'b> DebugTuple<'a, 'b> {
        pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b> {}
        pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error> {}
        pub fn finish(&mut self) -> crate::result::Result<(), Error> {}
    }

    pub struct Error;

    impl Clone for Error {}
    impl Default for Error {}
    impl crate::error::Error for Error {}

    pub struct Formatter<'a>;

    impl<'a> Formatter<'a> {
        pub fn pad_integral(
            &mut self,
            is_nonnegative: bool,
            prefix: &str,
            buf: &str,
        ) -> crate::result::Result<(), Error> {
        }
        pub fn pad(&mut self, s: &str) -> crate::result::Result<(), Error> {}
        pub fn write_str(&mut self, data: &str) -> crate::result::Result<(), Error> {}
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> crate::result::Result<(), Error> {}
        pub fn flags(&self) -> u32 {}
        pub fn fill(&self) -> char {}
        pub fn align(&self) -> Option<Alignment> {}
        pub fn width(&self) -> Option<usize> {}
        pub fn precision(&self) -> Option<usize> {}
        pub fn sign_plus(&self) -> bool {}
        pub fn sign_minus(&self) -> bool {}
        pub fn alternate(&self) -> bool {}
        pub fn sign_aware_zero_pad(&self) -> bool {}
        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {}
        pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {}
        pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
    }

    impl Write for Formatter<'_> {}

    pub struct FromFn<F>;

    pub fn format(args: Arguments<'_>) -> String {}

    pub const fn from_fn<F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>>(f: F) -> FromFn<F> {}

    pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> crate::result::Result<(), Error> {}
}

pub mod fs {
    use crate::ffi::OsString;
    use crate::io::{Error, IsTerminal, Read, Seek, Write};
    use crate::os::fd::OwnedFd;
    use crate::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt, PermissionsExt};
    use crate::path::{Path, PathBuf};
    use crate::prelude::rust_2021::*;
    use crate::time::SystemTime;

    pub struct DirBuilder;

    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        #[twelve::file(mkdir, path = 0)]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()> {}
    }

    impl DirBuilderExt for DirBuilder {}

    pub struct DirEntry;

    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn metadata(&self) -> crate::io::Result<Metadata> {}
        pub fn file_type(&self) -> crate::io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }

    #[twelve::file_handle]
    pub struct File;

    impl File {
        #[twelve::file(read, path = 0)]
        pub fn open<P: AsRef<Path>>(path: P) -> crate::io::Result<File> {}
        #[twelve::file(create, path = 0)]
        pub fn create<P: AsRef<Path>>(path: P) -> crate::io::Result<File> {}
        #[twelve::file(create, path = 0)]
        pub fn create_new<P: AsRef<Path>>(path: P) -> crate::io::Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn sync_all(&self) -> crate::io::Result<()> {}
        pub fn sync_data(&self) -> crate::io::Result<()> {}
        pub fn lock(&self) -> crate::io::Result<()> {}
        pub fn lock_shared(&self) -> crate::io::Result<()> {}
        pub fn try_lock(&self) -> Result<(), TryLockError> {}
        pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
        pub fn unlock(&self) -> crate::io::Result<()> {}
        #[twelve::file(write, path = "self")]
        pub fn set_len(&self, size: u64) -> crate::io::Result<()> {}
        pub fn metadata(&self) -> crate::io::Result<Metadata> {}
        pub fn try_clone(&self) -> crate::io::Result<File> {}
        pub fn set_permissions(&self, perm: Permissions) -> crate::io::Result<()> {}
        pub fn set_times(&self, times: FileTimes) -> crate::io::Result<()> {}
        pub fn set_modified(&self, time: SystemTime) -> crate::io::Result<()> {}
    }

    impl FileExt for File {}
    impl From<OwnedFd> for File {}
    impl IsTerminal for File {}
    impl Read for &File {}
    impl Read for File {}
    impl Seek for &File {}
    impl Seek for File {}
    impl Write for &File {}
    impl Write for File {}

    pub struct FileTimes;

    impl FileTimes {
        pub fn new() -> Self {}
        pub fn set_accessed(self, t: SystemTime) -> Self {}
        pub fn set_modified(self, t: SystemTime) -> Self {}
    }

    impl Clone for FileTimes {}
    impl Default for FileTimes {}

    pub struct FileType;

    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }

    impl Clone for FileType {}

    pub struct Metadata;

    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> crate::io::Result<SystemTime> {}
        pub fn accessed(&self) -> crate::io::Result<SystemTime> {}
        pub fn created(&self) -> crate::io::Result<SystemTime> {}
    }

    impl Clone for Metadata {}
    impl MetadataExt for Metadata {}
    impl crate::os::unix::fs::MetadataExt for Metadata {}

    pub struct OpenOptions;

    impl OpenOptions {
        pub fn new() -> Self {}
        pub fn read(&mut self, read: bool) -> &mut Self {}
        pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {}
        pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {}
        pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
        #[twelve::file(write, path = 0, when(chain = "write|append|create|create_new|truncate"))]
        #[twelve::file(read, path = 0)]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<File> {}
    }

    impl Clone for OpenOptions {}
    impl OpenOptionsExt for OpenOptions {}

    pub struct Permissions;

    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }

    impl Clone for Permissions {}
    impl PermissionsExt for Permissions {}

    pub struct ReadDir;

    impl Iterator for ReadDir {
        type Item = Result<DirEntry, Error>;
    }

    pub enum TryLockError {
        Error(Error),
        WouldBlock,
    }

    impl crate::error::Error for TryLockError {}

    pub fn canonicalize<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> {}

    #[twelve::file(copy, path = 0, to = 1)]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<u64> {}

    #[twelve::file(mkdir, path = 0)]
    pub fn create_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

    #[twelve::file(mkdir, path = 0)]
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

    #[twelve::file(read, path = 0)]
    pub fn exists<P: AsRef<Path>>(path: P) -> crate::io::Result<bool> {}

    #[twelve::file(create, path = 1)]
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()> {}

    #[twelve::file(read, path = 0)]
    pub fn metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata> {}

    #[twelve::file(read, path = 0)]
    pub fn read<P: AsRef<Path>>(path: P) -> crate::io::Result<Vec<u8>> {}

    #[twelve::file(read, path = 0)]
    pub fn read_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<ReadDir> {}

    #[twelve::file(read, path = 0)]
    pub fn read_link<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> {}

    #[twelve::file(read, path = 0)]
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> crate::io::Result<String> {}

    #[twelve::file(remove, path = 0)]
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

    #[twelve::file(remove, path = 0)]
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

    #[twelve::file(remove, path = 0)]
    pub fn remove_file<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

    #[twelve::file(rename, path = 0, to = 1)]
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<()> {}

    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> crate::io::Result<()> {}

    #[twelve::file(create, path = 1)]
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()> {}

    #[twelve::file(read, path = 0)]
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata> {}

    #[twelve::file(create, path = 0, data = 1)]
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()> {}
}

pub mod future {
    use crate::pin::Pin;
    use crate::prelude::rust_2021::*;
    use crate::task::{Context, Poll};

    impl<F: Future + ?Sized> Future for &mut F {
        type Output = F::Output;
    }
    impl<F: Future + ?Sized> Future for Box<F> {
        type Output = F::Output;
    }
    impl<F: Future + ?Sized> Future for crate::pin::Pin<F> {
        type Output = F::Output;
    }
    impl<F: Future> IntoFuture for F {
        type Output = F::Output;
        type IntoFuture = F;
    }

    pub trait Future {
        type Output;
        #[twelve::view]
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct Pending<T>;

    impl<T> Clone for Pending<T> {}

    impl<T> Future for Pending<T> {
        type Output = T;
    }

    pub struct PollFn<F>;

    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
    }

    pub struct Ready<T>;

    impl<T> Ready<T> {
        pub fn into_inner(self) -> T {}
    }

    impl<T: Clone> Clone for Ready<T> {}

    impl<T> Future for Ready<T> {
        type Output = T;
    }

    pub fn pending<T>() -> Pending<T> {}

    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F> {}

    pub fn ready<T>(t: T) -> Ready<T> {}
}

pub mod hash {
    use crate::prelude::rust_2021::*;

    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 {}
    }

    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) {}
    }

    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8) {}
        fn write_u16(&mut self, i: u16) {}
        fn write_u32(&mut self, i: u32) {}
        fn write_u64(&mut self, i: u64) {}
        fn write_u128(&mut self, i: u128) {}
        fn write_usize(&mut self, i: usize) {}
        fn write_i8(&mut self, i: i8) {}
        fn write_i16(&mut self, i: i16) {}
        fn write_i32(&mut self, i: i32) {}
        fn write_i64(&mut self, i: i64) {}
        fn write_i128(&mut self, i: i128) {}
        fn write_isize(&mut self, i: isize) {}
    }

    pub struct BuildHasherDefault<H>;

    impl<H> BuildHasherDefault<H> {
        pub const fn new() -> BuildHasherDefault<H> {}
    }

    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
        type Hasher = H;
    }

    impl<H> Clone for BuildHasherDefault<H> {}
    impl<H> Default for BuildHasherDefault<H> {}

    pub struct DefaultHasher;

    impl DefaultHasher {
        pub fn new() -> DefaultHasher {}
    }

    impl Clone for DefaultHasher {}
    impl Default for DefaultHasher {}
    impl Hasher for DefaultHasher {}

    pub struct RandomState;

    impl RandomState {
        pub fn new() -> RandomState {}
    }

    impl BuildHasher for RandomState {
        type Hasher = DefaultHasher;
    }

    impl Clone for RandomState {}
    impl Default for RandomState {}

    pub struct SipHasher;

    impl SipHasher {
        pub fn new() -> SipHasher {}
        pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher {}
    }

    impl Clone for SipHasher {}
    impl Default for SipHasher {}
    impl Hasher for SipHasher {}
}

pub mod hint {
    use crate::prelude::rust_2021::*;

    pub unsafe fn assert_unchecked(cond: bool) {}

    pub const fn black_box<T>(dummy: T) -> T {}

    pub const fn cold_path() {}

    pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {}

    pub fn spin_loop() {}

    pub unsafe fn unreachable_unchecked() -> ! {}
}

pub mod io {
    use crate::collections::TryReserveError;
    use crate::ffi::NulError;
    use crate::fmt::{Arguments, Debug};
    use crate::fs::TryLockError;
    use crate::ops::{Deref, DerefMut};
    use crate::os::fd::OwnedFd;
    use crate::prelude::rust_2021::*;

    impl<R: Read + ?Sized> Read for &mut R {}
    impl<W: Write + ?Sized> Write for &mut W {}
    impl<B: BufRead + ?Sized> BufRead for &mut B {}
    impl<S: Seek + ?Sized> Seek for &mut S {}
    impl Read for &[u8] {}
    impl BufRead for &[u8] {}
    impl Write for &mut [u8] {}
    pub type Result<T> = crate::result::Result<T, crate::io::Error>;

    pub type Result<T> = crate::result::Result<T, Error>;

    pub trait BufRead: Read {
        #[twelve::view]
        fn fill_buf(&mut self) -> Result<&[u8]>;
        #[twelve::view]
        fn consume(&mut self, amount: usize);
        #[twelve::view]
        #[twelve::writes_data(data = "self", into = 1)]
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[twelve::view]
        fn skip_until(&mut self, byte: u8) -> Result<usize> {}
        #[twelve::view]
        #[twelve::writes_data(data = "self", into = 0)]
        fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> {}
        fn lines(self) -> Lines<Self> {}
    }

    pub trait IsTerminal: Sealed {
        fn is_terminal(&self) -> bool;
    }

    pub trait Read {
        #[twelve::view]
        #[twelve::writes_data(data = "self", into = 0)]
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        #[twelve::view]
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {}
        #[twelve::view]
        #[twelve::writes_data(data = "self", into = 0)]
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[twelve::view]
        #[twelve::writes_data(data = "self", into = 0)]
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[twelve::view]
        #[twelve::writes_data(data = "self", into = 0)]
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[twelve::view]
        fn by_ref(&mut self) -> &mut Self {}
        fn bytes(self) -> Bytes<Self> {}
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> {}
        fn take(self, limit: u64) -> Take<Self> {}
    }

    pub trait Seek {
        #[twelve::view]
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        #[twelve::view]
        fn rewind(&mut self) -> Result<()> {}
        #[twelve::view]
        fn stream_position(&mut self) -> Result<u64> {}
        #[twelve::view]
        fn seek_relative(&mut self, offset: i64) -> Result<()> {}
    }

    pub trait Write {
        #[twelve::writes_data(data = 0)]
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        #[twelve::view]
        fn flush(&mut self) -> Result<()>;
        #[twelve::writes_data(data = 0)]
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {}
        #[twelve::writes_data(data = 0)]
        fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[twelve::writes_data(data = 0)]
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> {}
        #[twelve::view]
        fn by_ref(&mut self) -> &mut Self {}
    }

    pub struct BufReader<R: ?Sized>;

    impl<R: Read> BufReader<R> {
        #[twelve::wraps]
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    }

    impl<R: ?Sized> BufReader<R> {
        pub fn get_ref(&self) -> &R {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn capacity(&self) -> usize {}
        pub fn into_inner(self) -> R {}
    }

    impl<R: ?Sized + Seek> BufReader<R> {
        #[twelve::view]
        pub fn seek_relative(&mut self, offset: i64) -> Result<()> {}
    }

    impl<R: ?Sized + Read> BufRead for BufReader<R> {}
    impl<R: ?Sized + Read> Read for BufReader<R> {}
    impl<R: ?Sized + Seek> Seek for BufReader<R> {}

    pub struct BufWriter<W: ?Sized + Write>;

    impl<W: Write> BufWriter<W> {
        #[twelve::wraps]
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {}
        pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) {}
    }

    impl<W: ?Sized + Write> BufWriter<W> {
        pub fn get_ref(&self) -> &W {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn capacity(&self) -> usize {}
    }

    impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
    impl<W: ?Sized + Write> Write for BufWriter<W> {}

    pub struct Bytes<R>;

    impl<R: Read> Iterator for Bytes<R> {
        type Item = crate::result::Result<u8, Error>;
    }

    pub struct Chain<T, U>;

    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U) {}
        pub fn get_ref(&self) -> (&T, &U) {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
    }

    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
    impl<T: Read, U: Read> Read for Chain<T, U> {}

    pub struct Cursor<T>;

    impl<T> Cursor<T> {
        #[twelve::wraps]
        pub const fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
        pub const fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub const fn get_mut(&mut self) -> &mut T {}
        pub const fn position(&self) -> u64 {}
        #[twelve::view]
        pub const fn set_position(&mut self, pos: u64) {}
    }

    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
    impl<T: Clone> Clone for Cursor<T> {}
    impl<T: Default> Default for Cursor<T> {}
    impl<T: AsRef<[u8]>> Read for Cursor<T> {}
    impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
    impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<&mut Vec<u8>> {}
    impl<const N: usize> Write for Cursor<[u8; N]> {}
    impl Write for Cursor<Box<[u8]>> {}
    impl Write for Cursor<Vec<u8>> {}

    pub struct Empty;

    impl BufRead for Empty {}
    impl Clone for Empty {}
    impl Default for Empty {}
    impl Read for Empty {}
    impl Seek for Empty {}
    impl Write for &Empty {}
    impl Write for Empty {}

    pub struct Error;

    impl Error {
        pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {}
        pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error {}
        pub fn last_os_error() -> Error {}
        pub fn from_raw_os_error(code: RawOsError) -> Error {}
        pub fn raw_os_error(&self) -> Option<RawOsError> {}
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> {}
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
        pub fn downcast<E: crate::error::Error + Send + Sync + 'static>(
            self,
        ) -> crate::result::Result<E, Self> {
        }
        pub fn kind(&self) -> ErrorKind {}
    }

    impl crate::error::Error for Error {}
    impl From<ErrorKind> for Error {}
    impl<W> From<IntoInnerError<W>> for Error {}
    impl From<NulError> for Error {}
    impl From<TryLockError> for Error {}
    impl From<TryReserveError> for Error {}

    pub enum ErrorKind {
        NotFound,
        PermissionDenied,
        ConnectionRefused,
        ConnectionReset,
        HostUnreachable,
        NetworkUnreachable,
        ConnectionAborted,
        NotConnected,
        AddrInUse,
        AddrNotAvailable,
        NetworkDown,
        BrokenPipe,
        AlreadyExists,
        WouldBlock,
        NotADirectory,
        IsADirectory,
        DirectoryNotEmpty,
        ReadOnlyFilesystem,
        FilesystemLoop,
        StaleNetworkFileHandle,
        InvalidInput,
        InvalidData,
        TimedOut,
        WriteZero,
        StorageFull,
        NotSeekable,
        QuotaExceeded,
        FileTooLarge,
        ResourceBusy,
        ExecutableFileBusy,
        Deadlock,
        CrossesDevices,
        TooManyLinks,
        InvalidFilename,
        ArgumentListTooLong,
        Interrupted,
        Unsupported,
        UnexpectedEof,
        OutOfMemory,
        InProgress,
        Other,
    }

    impl Clone for ErrorKind {}

    pub struct IntoInnerError<W>;

    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error {}
        pub fn into_inner(self) -> W {}
        pub fn into_error(self) -> Error {}
        pub fn into_parts(self) -> (Error, W) {}
    }

    impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}

    pub struct IoSlice<'a>;

    impl<'a> IoSlice<'a> {
        pub fn new(buf: &'a [u8]) -> IoSlice<'a> {}
        pub fn advance(&mut self, n: usize) {}
        pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {}
    }

    impl<'a> Clone for IoSlice<'a> {}

    impl<'a> Deref for IoSlice<'a> {
        type Target = [u8];
    }

    pub struct IoSliceMut<'a>;

    impl<'a> IoSliceMut<'a> {
        pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {}
        pub fn advance(&mut self, n: usize) {}
        pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {}
    }

    impl<'a> Deref for IoSliceMut<'a> {
        type Target = [u8];
    }

    impl<'a> DerefMut for IoSliceMut<'a> {}

    pub struct LineWriter<W: ?Sized + Write>;

    impl<W: Write> LineWriter<W> {
        #[twelve::wraps]
        pub fn new(inner: W) -> LineWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>> {}
    }

    impl<W: ?Sized + Write> LineWriter<W> {
        pub fn get_ref(&self) -> &W {}
    }

    impl<W: ?Sized + Write> Write for LineWriter<W> {}

    pub struct Lines<B>;

    impl<B: BufRead> Iterator for Lines<B> {
        type Item = crate::result::Result<String, Error>;
    }

    pub struct PipeReader;

    impl PipeReader {
        pub fn try_clone(&self) -> Result<Self> {}
    }

    impl From<OwnedFd> for PipeReader {}
    impl Read for &PipeReader {}
    impl Read for PipeReader {}

    pub struct PipeWriter;

    impl PipeWriter {
        pub fn try_clone(&self) -> Result<Self> {}
    }

    impl From<OwnedFd> for PipeWriter {}
    impl Write for &PipeWriter {}
    impl Write for PipeWriter {}

    pub struct Repeat;

    impl Read for Repeat {}

    pub enum SeekFrom {
        Start(u64),
        End(i64),
        Current(i64),
    }

    impl Clone for SeekFrom {}

    pub struct Sink;

    impl Clone for Sink {}
    impl Default for Sink {}
    impl Write for &Sink {}
    impl Write for Sink {}

    pub struct Split<B>;

    impl<B: BufRead> Iterator for Split<B> {
        type Item = crate::result::Result<Vec<u8>, Error>;
    }

    pub struct Stderr;

    impl Stderr {
        pub fn lock(&self) -> StderrLock<'static> {}
    }

    impl IsTerminal for Stderr {}
    impl Write for &Stderr {}
    impl Write for Stderr {}

    pub struct StderrLock<'a>;

    impl IsTerminal for StderrLock<'_> {}
    impl Write for StderrLock<'_> {}

    pub struct Stdin;

    impl Stdin {
        pub fn lock(&self) -> StdinLock<'static> {}
        pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
        pub fn lines(self) -> Lines<StdinLock<'static>> {}
    }

    impl IsTerminal for Stdin {}
    impl Read for &Stdin {}
    impl Read for Stdin {}

    pub struct StdinLock<'a>;

    impl BufRead for StdinLock<'_> {}
    impl IsTerminal for StdinLock<'_> {}
    impl Read for StdinLock<'_> {}

    pub struct Stdout;

    impl Stdout {
        pub fn lock(&self) -> StdoutLock<'static> {}
    }

    impl IsTerminal for Stdout {}
    impl Write for &Stdout {}
    impl Write for Stdout {}

    pub struct StdoutLock<'a>;

    impl IsTerminal for StdoutLock<'_> {}
    impl Write for StdoutLock<'_> {}

    pub struct Take<T>;

    impl<T> Take<T> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }

    impl<T: BufRead> BufRead for Take<T> {}
    impl<T: Read> Read for Take<T> {}
    impl<T: Seek> Seek for Take<T> {}

    pub struct WriterPanicked;

    impl WriterPanicked {
        pub fn into_inner(self) -> Vec<u8> {}
    }

    impl crate::error::Error for WriterPanicked {}

    #[twelve::writes_data(data = 0, into = 1)]
    pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {}

    pub const fn empty() -> Empty {}

    pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}

    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}

    pub const fn repeat(byte: u8) -> Repeat {}

    pub const fn sink() -> Sink {}

    pub fn stderr() -> Stderr {}

    pub fn stdin() -> Stdin {}

    pub fn stdout() -> Stdout {}
    pub mod prelude {
        use crate::prelude::rust_2021::*;

        pub use crate::io::{BufRead, Read, Seek, Write};
    }
}

pub mod iter {
    use crate::num::NonZero;
    use crate::prelude::rust_2021::*;

    /// An iterator. What moves it on changes nothing but itself, so `&mut self` methods are views.
    pub trait Iterator {
        type Item;
        #[twelve::view]
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
        fn count(self) -> usize {}
        fn last(self) -> Option<Self::Item> {}
        #[twelve::view]
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn step_by(self, step: usize) -> impl Iterator<Item = Self::Item> {}
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> impl Iterator<Item = Self::Item> {}
        fn zip<U: IntoIterator>(self, other: U) -> impl Iterator<Item = (Self::Item, U::Item)> {}
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> impl Iterator<Item = B> {}
        fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item> {}
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> impl Iterator<Item = B> {}
        fn enumerate(self) -> impl Iterator<Item = (usize, Self::Item)> {}
        fn peekable(self) -> crate::iter::Peekable<Self> {}
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item> {
        }
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item> {
        }
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> impl Iterator<Item = B> {}
        fn skip(self, n: usize) -> impl Iterator<Item = Self::Item> {}
        fn take(self, n: usize) -> impl Iterator<Item = Self::Item> {}
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(
            self,
            initial_state: St,
            f: F,
        ) -> impl Iterator<Item = B> {
        }
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Iterator<Item = U::Item> {
        }
        fn flatten(self) -> impl Iterator<Item = <Self::Item as IntoIterator>::Item> {}
        fn fuse(self) -> impl Iterator<Item = Self::Item> {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Iterator<Item = Self::Item> {}
        #[twelve::view]
        fn by_ref(&mut self) -> &mut Self {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B {}
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {}
        #[twelve::view]
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R {}
        #[twelve::view]
        fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R {}
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
        #[twelve::view]
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        #[twelve::view]
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        #[twelve::view]
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
        #[twelve::view]
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> {}
        #[twelve::view]
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
        #[twelve::view]
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
        fn max(self) -> Option<Self::Item> {}
        fn min(self) -> Option<Self::Item> {}
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(
            self,
            compare: F,
        ) -> Option<Self::Item> {
        }
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> crate::cmp::Ordering>(
            self,
            compare: F,
        ) -> Option<Self::Item> {
        }
        fn rev(self) -> impl DoubleEndedIterator<Item = Self::Item> {}
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB)
        where
            Self: Iterator<Item = (A, B)>,
        {
        }
        fn copied<'a, T: 'a + Copy>(self) -> impl Iterator<Item = T>
        where
            Self: Iterator<Item = &'a T>,
        {
        }
        fn cloned<'a, T: 'a + Clone>(self) -> impl Iterator<Item = T>
        where
            Self: Iterator<Item = &'a T>,
        {
        }
        fn cycle(self) -> impl Iterator<Item = Self::Item> {}
        fn sum<S: crate::iter::Sum<Self::Item>>(self) -> S {}
        fn product<P: crate::iter::Product<Self::Item>>(self) -> P {}
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> crate::cmp::Ordering {}
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<crate::cmp::Ordering> {}
        fn eq<I: IntoIterator>(self, other: I) -> bool {}
        fn ne<I: IntoIterator>(self, other: I) -> bool {}
        fn lt<I: IntoIterator>(self, other: I) -> bool {}
        fn le<I: IntoIterator>(self, other: I) -> bool {}
        fn gt<I: IntoIterator>(self, other: I) -> bool {}
        fn ge<I: IntoIterator>(self, other: I) -> bool {}
        fn is_sorted(self) -> bool {}
        fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool {}
        fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool {}
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I {
        type Item = I::Item;
    }
    impl<I: Iterator + ?Sized> Iterator for Box<I> {
        type Item = I::Item;
    }
    impl<I: Iterator> IntoIterator for I {
        type Item = I::Item;
        type IntoIter = I;
    }

    pub trait DoubleEndedIterator: Iterator {
        #[twelve::view]
        fn next_back(&mut self) -> Option<Self::Item>;
        #[twelve::view]
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
        #[twelve::view]
        fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R {}
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        #[twelve::view]
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
    }

    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize {}
    }

    pub trait Extend<A> {
        fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    }

    pub trait FromIterator<A>: Sized {
        fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }

    pub trait FusedIterator: Iterator {}

    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }

    pub trait Product<A = Self>: Sized {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }

    pub trait Sum<A = Self>: Sized {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }

    pub struct Chain<A, B>;

    impl<A: Clone, B: Clone> Clone for Chain<A, B> {}
    impl<A: Default, B: Default> Default for Chain<A, B> {}
    impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = <A as Iterator>::Item>> DoubleEndedIterator
        for Chain<A, B>
    {
    }

    impl<A: Iterator, B: Iterator<Item = <A as Iterator>::Item>> Iterator for Chain<A, B> {
        type Item = <A as Iterator>::Item;
    }

    pub struct Cloned<I>;

    impl<I: Clone> Clone for Cloned<I> {}
    impl<I: Default> Default for Cloned<I> {}
    impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Clone> DoubleEndedIterator for Cloned<I> {}

    impl<'a, I: Iterator<Item = &'a T>, T: 'a + Clone> Iterator for Cloned<I> {
        type Item = T;
    }

    pub struct Copied<I>;

    impl<I: Clone> Clone for Copied<I> {}
    impl<I: Default> Default for Copied<I> {}
    impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Copy> DoubleEndedIterator for Copied<I> {}

    impl<'a, I: Iterator<Item = &'a T>, T: 'a + Copy> Iterator for Copied<I> {
        type Item = T;
    }

    pub struct Cycle<I>;

    impl<I: Clone> Clone for Cycle<I> {}

    impl<I: Clone + Iterator> Iterator for Cycle<I> {
        type Item = <I as Iterator>::Item;
    }

    pub struct Empty<T>;

    impl<T> Clone for Empty<T> {}
    impl<T> Default for Empty<T> {}
    impl<T> DoubleEndedIterator for Empty<T> {}

    impl<T> Iterator for Empty<T> {
        type Item = T;
    }

    pub struct Enumerate<I>;

    impl<I: Clone> Clone for Enumerate<I> {}
    impl<I: Default> Default for Enumerate<I> {}
    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {}

    impl<I: Iterator> Iterator for Enumerate<I> {
        type Item = (usize, <I as Iterator>::Item);
    }

    pub struct Filter<I, P>;

    impl<I: Clone, P: Clone> Clone for Filter<I, P> {}
    impl<I: DoubleEndedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> DoubleEndedIterator for Filter<I, P> {}

    impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for Filter<I, P> {
        type Item = <I as Iterator>::Item;
    }

    pub struct FilterMap<I, F>;

    impl<I: Clone, F: Clone> Clone for FilterMap<I, F> {}
    impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> DoubleEndedIterator
        for FilterMap<I, F>
    {
    }

    impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for FilterMap<I, F> {
        type Item = B;
    }

    pub struct FlatMap<I, U, F>;

    impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F> {}
    impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> DoubleEndedIterator
        for FlatMap<I, U, F>
    {
    }

    impl<I: Iterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> Iterator for FlatMap<I, U, F> {
        type Item = <U as IntoIterator>::Item;
    }

    pub struct Flatten<I>;

    impl<I: Clone + Iterator, U: Clone + Iterator> Clone for Flatten<I> {}
    impl<I: Default + Iterator> Default for Flatten<I> {}
    impl<I: DoubleEndedIterator, U: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> {}

    impl<I: Iterator, U: Iterator> Iterator for Flatten<I> {
        type Item = <U as Iterator>::Item;
    }

    pub struct FromFn<F>;

    impl<F: Clone> Clone for FromFn<F> {}

    impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
        type Item = T;
    }

    pub struct Fuse<I>;

    impl<I: Clone> Clone for Fuse<I> {}
    impl<I: Default> Default for Fuse<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {}

    impl<I: Iterator> Iterator for Fuse<I> {
        type Item = <I as Iterator>::Item;
    }

    pub struct Inspect<I, F>;

    impl<I: Clone, F: Clone> Clone for Inspect<I, F> {}
    impl<I: DoubleEndedIterator, F: FnMut(&<I as Iterator>::Item)> DoubleEndedIterator for Inspect<I, F> {}

    impl<I: Iterator, F: FnMut(&<I as Iterator>::Item)> Iterator for Inspect<I, F> {
        type Item = <I as Iterator>::Item;
    }

    pub struct Map<I, F>;

    impl<I: Clone, F: Clone> Clone for Map<I, F> {}
    impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> B> DoubleEndedIterator for Map<I, F> {}

    impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> B> Iterator for Map<I, F> {
        type Item = B;
    }

    pub struct MapWhile<I, P>;

    impl<I: Clone, P: Clone> Clone for MapWhile<I, P> {}

    impl<B, I: Iterator, P: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for MapWhile<I, P> {
        type Item = B;
    }

    pub struct Once<T>;

    impl<T: Clone> Clone for Once<T> {}
    impl<T> DoubleEndedIterator for Once<T> {}

    impl<T> Iterator for Once<T> {
        type Item = T;
    }

    pub struct OnceWith<F>;

    impl<F: Clone> Clone for OnceWith<F> {}
    impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}

    impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
        type Item = A;
    }

    pub struct Peekable<I>;

    impl<I: Iterator> Peekable<I> {
        #[twelve::view]
        pub fn peek(&mut self) -> Option<&<I as Iterator>::Item> {}
        #[twelve::view]
        pub fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item> {}
        #[twelve::view]
        pub fn next_if(
            &mut self,
            func: impl FnOnce(&<I as Iterator>::Item) -> bool,
        ) -> Option<<I as Iterator>::Item> {
        }
        #[twelve::view]
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<<I as Iterator>::Item> {}
        #[twelve::view]
        pub fn next_if_map<R>(
            &mut self,
            f: impl FnOnce(<I as Iterator>::Item) -> Result<R, <I as Iterator>::Item>,
        ) -> Option<R> {
        }
        #[twelve::view]
        pub fn next_if_map_mut<R>(
            &mut self,
            f: impl FnOnce(&mut <I as Iterator>::Item) -> Option<R>,
        ) -> Option<R> {
        }
    }

    impl<I: Clone + Iterator> Clone for Peekable<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {}

    impl<I: Iterator> Iterator for Peekable<I> {
        type Item = <I as Iterator>::Item;
    }

    pub struct Repeat<A>;

    impl<A: Clone> Clone for Repeat<A> {}
    impl<A: Clone> DoubleEndedIterator for Repeat<A> {}

    impl<A: Clone> Iterator for Repeat<A> {
        type Item = A;
    }

    pub struct RepeatN<A>;

    impl<A: Clone> Clone for RepeatN<A> {}
    impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}

    impl<A: Clone> Iterator for RepeatN<A> {
        type Item = A;
    }

    pub struct RepeatWith<F>;

    impl<F: Clone> Clone for RepeatWith<F> {}

    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
        type Item = A;
    }

    pub struct Rev<T>;

    impl<T: Clone> Clone for Rev<T> {}
    impl<I: Default> Default for Rev<I> {}
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {}

    impl<I: DoubleEndedIterator> Iterator for Rev<I> {
        type Item = <I as Iterator>::Item;
    }

    pub struct Scan<I, St, F>;

    impl<I: Clone, St: Clone, F: Clone> Clone for Scan<I, St, F> {}

    impl<B, I: Iterator, St, F: FnMut(&mut St, <I as Iterator>::Item) -> Option<B>> Iterator for Scan<I, St, F> {
        type Item = B;
    }

    pub struct Skip<I>;

    impl<I: Clone> Clone for Skip<I> {}
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {}

    impl<I: Iterator> Iterator for Skip<I> {
        type Item = <I as Iterator>::Item;
    }

    pub struct SkipWhile<I, P>;

    impl<I: Clone, P: Clone> Clone for SkipWhile<I, P> {}

    impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for SkipWhile<I, P> {
        type Item = <I as Iterator>::Item;
    }

    pub struct StepBy<I>;

    impl<I: Clone> Clone for StepBy<I> {}
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {}

    impl<I: Iterator> Iterator for StepBy<I> {
        type Item = <I as Iterator>::Item;
    }

    pub struct Successors<T, F>;

    impl<T: Clone, F: Clone> Clone for Successors<T, F> {}

    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
        type Item = T;
    }

    pub struct Take<I>;

    impl<I: Clone> Clone for Take<I> {}
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {}
    impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {}

    impl<I: Iterator> Iterator for Take<I> {
        type Item = <I as Iterator>::Item;
    }

    pub struct TakeWhile<I, P>;

    impl<I: Clone, P: Clone> Clone for TakeWhile<I, P> {}

    impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for TakeWhile<I, P> {
        type Item = <I as Iterator>::Item;
    }

    pub struct Zip<A, B>;

    impl<A: Clone, B: Clone> Clone for Zip<A, B> {}
    impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator>
        DoubleEndedIterator for Zip<A, B>
    {
    }

    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
        type Item = (<A as Iterator>::Item, <B as Iterator>::Item);
    }

    pub fn chain<A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>>(
        a: A,
        b: B,
    ) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> {
    }

    pub const fn empty<T>() -> Empty<T> {}

    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}

    pub fn once<T>(value: T) -> Once<T> {}

    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {}

    pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}

    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {}

    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}

    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}

    pub fn zip<A: IntoIterator, B: IntoIterator>(
        a: A,
        b: B,
    ) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> {
    }
}

pub mod marker {
    use crate::prelude::rust_2021::*;

    pub struct PhantomData<T: ?Sized>;
    impl<T: ?Sized> Clone for PhantomData<T> {}

    pub trait Copy: Clone {}

    pub unsafe auto trait Send {}

    pub trait Sized {}

    pub unsafe auto trait Sync {}

    pub auto trait Unpin {}

    pub struct PhantomPinned;

    impl Clone for PhantomPinned {}
    impl Default for PhantomPinned {}
}

pub mod mem {
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::rust_2021::*;

    pub struct MaybeUninit<T>;

    pub struct Discriminant<T>;

    impl<T> Clone for Discriminant<T> {}

    pub struct ManuallyDrop<T>;

    impl<T> ManuallyDrop<T> {
        #[twelve::wraps]
        pub const fn new(value: T) -> ManuallyDrop<T> {}
        #[twelve::alias]
        pub const fn into_inner(slot: ManuallyDrop<T>) -> T {}
        pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {}
    }

    impl<T: ?Sized> ManuallyDrop<T> {
        pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
    }

    impl<T: Clone + ?Sized> Clone for ManuallyDrop<T> {}
    impl<T: Default + ?Sized> Default for ManuallyDrop<T> {}

    impl<T: ?Sized> Deref for ManuallyDrop<T> {
        type Target = T;
    }

    impl<T: ?Sized> DerefMut for ManuallyDrop<T> {}

    pub const fn align_of<T>() -> usize {}

    pub const fn align_of_val<T: ?Sized>(val: &T) -> usize {}

    pub const fn discriminant<T>(v: &T) -> Discriminant<T> {}

    pub fn drop<T>(_x: T) {}

    pub const fn forget<T>(t: T) {}

    pub fn min_align_of<T>() -> usize {}

    pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize {}

    pub const fn needs_drop<T: ?Sized>() -> bool {}

    pub const fn replace<T>(dest: &mut T, src: T) -> T {}

    pub const fn size_of<T>() -> usize {}

    pub const fn size_of_val<T: ?Sized>(val: &T) -> usize {}

    pub const fn swap<T>(x: &mut T, y: &mut T) {}

    pub fn take<T: Default>(dest: &mut T) -> T {}

    pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst {}

    pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}

    pub unsafe fn uninitialized<T>() -> T {}

    pub unsafe fn zeroed<T>() -> T {}
}

pub mod net {
    use crate::error::Error;
    use crate::io::{Read, Write};
    use crate::option::IntoIter;
    use crate::os::fd::OwnedFd;
    use crate::prelude::rust_2021::*;
    use crate::str::FromStr;
    use crate::time::Duration;

    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
    }

    pub struct AddrParseError;

    impl Clone for AddrParseError {}
    impl Error for AddrParseError {}

    pub struct Incoming<'a>;

    impl<'a> Iterator for Incoming<'a> {
        type Item = Result<TcpStream, crate::io::Error>;
    }

    pub enum IpAddr {
        V4(Ipv4Addr),
        V6(Ipv6Addr),
    }

    impl IpAddr {
        pub const fn is_unspecified(&self) -> bool {}
        pub const fn is_loopback(&self) -> bool {}
        pub const fn is_multicast(&self) -> bool {}
        pub const fn is_ipv4(&self) -> bool {}
        pub const fn is_ipv6(&self) -> bool {}
        pub const fn to_canonical(&self) -> IpAddr {}
    }

    impl Clone for IpAddr {}
    impl From<[u16; 8]> for IpAddr {}
    impl From<[u8; 16]> for IpAddr {}
    impl From<[u8; 4]> for IpAddr {}
    impl From<Ipv4Addr> for IpAddr {}
    impl From<Ipv6Addr> for IpAddr {}

    impl FromStr for IpAddr {
        type Err = AddrParseError;
    }

    pub struct Ipv4Addr;

    impl Ipv4Addr {
        pub const BITS: u32 = ();
        pub const LOCALHOST: Ipv4Addr = ();
        pub const UNSPECIFIED: Ipv4Addr = ();
        pub const BROADCAST: Ipv4Addr = ();
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
        pub const fn to_bits(self) -> u32 {}
        pub const fn from_bits(bits: u32) -> Ipv4Addr {}
        pub const fn octets(&self) -> [u8; 4] {}
        pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr {}
        pub const fn is_unspecified(&self) -> bool {}
        pub const fn is_loopback(&self) -> bool {}
        pub const fn is_private(&self) -> bool {}
        pub const fn is_link_local(&self) -> bool {}
        pub const fn is_multicast(&self) -> bool {}
        pub const fn is_broadcast(&self) -> bool {}
        pub const fn is_documentation(&self) -> bool {}
        pub const fn to_ipv6_compatible(&self) -> Ipv6Addr {}
        pub const fn to_ipv6_mapped(&self) -> Ipv6Addr {}
    }

    impl Clone for Ipv4Addr {}
    impl From<[u8; 4]> for Ipv4Addr {}
    impl From<u32> for Ipv4Addr {}

    impl FromStr for Ipv4Addr {
        type Err = AddrParseError;
    }

    pub struct Ipv6Addr;

    impl Ipv6Addr {
        pub const BITS: u32 = ();
        pub const LOCALHOST: Ipv6Addr = ();
        pub const UNSPECIFIED: Ipv6Addr = ();
        pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
        pub const fn to_bits(self) -> u128 {}
        pub const fn from_bits(bits: u128) -> Ipv6Addr {}
        pub const fn segments(&self) -> [u16; 8] {}
        pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr {}
        pub const fn is_unspecified(&self) -> bool {}
        pub const fn is_loopback(&self) -> bool {}
        pub const fn is_unique_local(&self) -> bool {}
        pub const fn is_unicast_link_local(&self) -> bool {}
        pub const fn is_multicast(&self) -> bool {}
        pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
        pub const fn to_ipv4(&self) -> Option<Ipv4Addr> {}
        pub const fn to_canonical(&self) -> IpAddr {}
        pub const fn octets(&self) -> [u8; 16] {}
        pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr {}
    }

    impl Clone for Ipv6Addr {}
    impl From<[u16; 8]> for Ipv6Addr {}
    impl From<[u8; 16]> for Ipv6Addr {}
    impl From<u128> for Ipv6Addr {}

    impl FromStr for Ipv6Addr {
        type Err = AddrParseError;
    }

    pub enum Shutdown {
        Read,
        Write,
        Both,
    }

    impl Clone for Shutdown {}

    pub enum SocketAddr {
        V4(SocketAddrV4),
        V6(SocketAddrV6),
    }

    impl SocketAddr {
        pub const fn new(ip: IpAddr, port: u16) -> SocketAddr {}
        pub const fn ip(&self) -> IpAddr {}
        pub const fn set_ip(&mut self, new_ip: IpAddr) {}
        pub const fn port(&self) -> u16 {}
        pub const fn set_port(&mut self, new_port: u16) {}
        pub const fn is_ipv4(&self) -> bool {}
        pub const fn is_ipv6(&self) -> bool {}
    }

    impl Clone for SocketAddr {}
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
    impl From<SocketAddrV4> for SocketAddr {}
    impl From<SocketAddrV6> for SocketAddr {}

    impl FromStr for SocketAddr {
        type Err = AddrParseError;
    }

    impl ToSocketAddrs for SocketAddr {
        type Iter = IntoIter<SocketAddr>;
    }

    pub struct SocketAddrV4;

    impl SocketAddrV4 {
        pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
        pub const fn ip(&self) -> &Ipv4Addr {}
        pub const fn set_ip(&mut self, new_ip: Ipv4Addr) {}
        pub const fn port(&self) -> u16 {}
        pub const fn set_port(&mut self, new_port: u16) {}
    }

    impl Clone for SocketAddrV4 {}

    impl FromStr for SocketAddrV4 {
        type Err = AddrParseError;
    }

    impl ToSocketAddrs for SocketAddrV4 {
        type Iter = IntoIter<SocketAddr>;
    }

    pub struct SocketAddrV6;

    impl SocketAddrV6 {
        pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
        pub const fn ip(&self) -> &Ipv6Addr {}
        pub const fn set_ip(&mut self, new_ip: Ipv6Addr) {}
        pub const fn port(&self) -> u16 {}
        pub const fn set_port(&mut self, new_port: u16) {}
        pub const fn flowinfo(&self) -> u32 {}
        pub const fn set_flowinfo(&mut self, new_flowinfo: u32) {}
        pub const fn scope_id(&self) -> u32 {}
        pub const fn set_scope_id(&mut self, new_scope_id: u32) {}
    }

    impl Clone for SocketAddrV6 {}

    impl FromStr for SocketAddrV6 {
        type Err = AddrParseError;
    }

    impl ToSocketAddrs for SocketAddrV6 {
        type Iter = IntoIter<SocketAddr>;
    }

    pub struct TcpListener;

    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpListener> {}
        pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> crate::io::Result<TcpListener> {}
        #[twelve::does(accept)]
        #[twelve::request_data(body)]
        pub fn accept(&self) -> crate::io::Result<(TcpStream, SocketAddr)> {}
        #[twelve::does(accept)]
        #[twelve::request_data(body)]
        pub fn incoming(&self) -> Incoming<'_> {}
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()> {}
        pub fn ttl(&self) -> crate::io::Result<u32> {}
        pub fn set_only_v6(&self, only_v6: bool) -> crate::io::Result<()> {}
        pub fn only_v6(&self) -> crate::io::Result<bool> {}
        pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    }

    impl From<OwnedFd> for TcpListener {}

    #[twelve::connection]
    pub struct TcpStream;

    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpStream> {}
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> crate::io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()> {}
        pub fn try_clone(&self) -> crate::io::Result<TcpStream> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()> {}
        pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>> {}
        pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>> {}
        pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
        pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()> {}
        pub fn nodelay(&self) -> crate::io::Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()> {}
        pub fn ttl(&self) -> crate::io::Result<u32> {}
        pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    }

    impl From<OwnedFd> for TcpStream {}
    impl Read for &TcpStream {}
    impl Read for TcpStream {}
    impl Write for &TcpStream {}
    impl Write for TcpStream {}

    pub struct UdpSocket;

    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<UdpSocket> {}
        pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)> {}
        pub fn peek_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)> {}
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> crate::io::Result<usize> {}
        pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> crate::io::Result<UdpSocket> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> crate::io::Result<()> {}
        pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>> {}
        pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>> {}
        pub fn set_broadcast(&self, broadcast: bool) -> crate::io::Result<()> {}
        pub fn broadcast(&self) -> crate::io::Result<bool> {}
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> crate::io::Result<()> {}
        pub fn multicast_loop_v4(&self) -> crate::io::Result<bool> {}
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> crate::io::Result<()> {}
        pub fn multicast_ttl_v4(&self) -> crate::io::Result<u32> {}
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> crate::io::Result<()> {}
        pub fn multicast_loop_v6(&self) -> crate::io::Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()> {}
        pub fn ttl(&self) -> crate::io::Result<u32> {}
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> crate::io::Result<()> {
        }
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()> {}
        pub fn leave_multicast_v4(
            &self,
            multiaddr: &Ipv4Addr,
            interface: &Ipv4Addr,
        ) -> crate::io::Result<()> {
        }
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()> {}
        pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> crate::io::Result<()> {}
        pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize> {}
        pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
        pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    }

    impl From<OwnedFd> for UdpSocket {}
}

pub mod num {
    use crate::convert::Infallible;
    use crate::error::Error;
    use crate::ops::{Add, Div, Mul, Neg, Sub};
    use crate::prelude::rust_2021::*;

    impl i8 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<i8, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u8 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 1] {}
        pub const fn from_be_bytes(bytes: [u8; 1]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 1] {}
        pub const fn from_le_bytes(bytes: [u8; 1]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 1] {}
        pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self {}
        pub const fn abs(self) -> Self {}
        pub const fn signum(self) -> Self {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub const fn unsigned_abs(self) -> u8 {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_abs(self) -> Option<Self> {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_abs(self) -> Self {}
        pub const fn saturating_neg(self) -> Self {}
        pub const fn saturating_abs(self) -> Self {}
        pub const fn checked_add_unsigned(self, rhs: u8) -> Option<Self> {}
        pub const fn saturating_add_unsigned(self, rhs: u8) -> Self {}
        pub const fn cast_unsigned(self) -> u8 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for i8 {
        type Err = crate::num::ParseIntError;
    }
    impl i16 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<i16, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u16 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 2] {}
        pub const fn from_be_bytes(bytes: [u8; 2]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 2] {}
        pub const fn from_le_bytes(bytes: [u8; 2]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 2] {}
        pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self {}
        pub const fn abs(self) -> Self {}
        pub const fn signum(self) -> Self {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub const fn unsigned_abs(self) -> u16 {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_abs(self) -> Option<Self> {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_abs(self) -> Self {}
        pub const fn saturating_neg(self) -> Self {}
        pub const fn saturating_abs(self) -> Self {}
        pub const fn checked_add_unsigned(self, rhs: u16) -> Option<Self> {}
        pub const fn saturating_add_unsigned(self, rhs: u16) -> Self {}
        pub const fn cast_unsigned(self) -> u16 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for i16 {
        type Err = crate::num::ParseIntError;
    }
    impl i32 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<i32, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u32 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 4] {}
        pub const fn from_be_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 4] {}
        pub const fn from_le_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 4] {}
        pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn abs(self) -> Self {}
        pub const fn signum(self) -> Self {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub const fn unsigned_abs(self) -> u32 {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_abs(self) -> Option<Self> {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_abs(self) -> Self {}
        pub const fn saturating_neg(self) -> Self {}
        pub const fn saturating_abs(self) -> Self {}
        pub const fn checked_add_unsigned(self, rhs: u32) -> Option<Self> {}
        pub const fn saturating_add_unsigned(self, rhs: u32) -> Self {}
        pub const fn cast_unsigned(self) -> u32 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for i32 {
        type Err = crate::num::ParseIntError;
    }
    impl i64 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<i64, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u64 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 8] {}
        pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 8] {}
        pub const fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 8] {}
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn abs(self) -> Self {}
        pub const fn signum(self) -> Self {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub const fn unsigned_abs(self) -> u64 {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_abs(self) -> Option<Self> {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_abs(self) -> Self {}
        pub const fn saturating_neg(self) -> Self {}
        pub const fn saturating_abs(self) -> Self {}
        pub const fn checked_add_unsigned(self, rhs: u64) -> Option<Self> {}
        pub const fn saturating_add_unsigned(self, rhs: u64) -> Self {}
        pub const fn cast_unsigned(self) -> u64 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for i64 {
        type Err = crate::num::ParseIntError;
    }
    impl i128 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<i128, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u128 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 16] {}
        pub const fn from_be_bytes(bytes: [u8; 16]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 16] {}
        pub const fn from_le_bytes(bytes: [u8; 16]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 16] {}
        pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self {}
        pub const fn abs(self) -> Self {}
        pub const fn signum(self) -> Self {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub const fn unsigned_abs(self) -> u128 {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_abs(self) -> Option<Self> {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_abs(self) -> Self {}
        pub const fn saturating_neg(self) -> Self {}
        pub const fn saturating_abs(self) -> Self {}
        pub const fn checked_add_unsigned(self, rhs: u128) -> Option<Self> {}
        pub const fn saturating_add_unsigned(self, rhs: u128) -> Self {}
        pub const fn cast_unsigned(self) -> u128 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for i128 {
        type Err = crate::num::ParseIntError;
    }
    impl isize {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<isize, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> usize {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 8] {}
        pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 8] {}
        pub const fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 8] {}
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn abs(self) -> Self {}
        pub const fn signum(self) -> Self {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
        pub const fn unsigned_abs(self) -> usize {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_abs(self) -> Option<Self> {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_abs(self) -> Self {}
        pub const fn saturating_neg(self) -> Self {}
        pub const fn saturating_abs(self) -> Self {}
        pub const fn checked_add_unsigned(self, rhs: usize) -> Option<Self> {}
        pub const fn saturating_add_unsigned(self, rhs: usize) -> Self {}
        pub const fn cast_unsigned(self) -> usize {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for isize {
        type Err = crate::num::ParseIntError;
    }
    impl u8 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<u8, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u8 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 1] {}
        pub const fn from_be_bytes(bytes: [u8; 1]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 1] {}
        pub const fn from_le_bytes(bytes: [u8; 1]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 1] {}
        pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self {}
        pub const fn div_ceil(self, rhs: Self) -> Self {}
        pub const fn next_multiple_of(self, rhs: Self) -> Self {}
        pub const fn is_multiple_of(self, rhs: Self) -> bool {}
        pub const fn is_power_of_two(self) -> bool {}
        pub const fn next_power_of_two(self) -> Self {}
        pub const fn checked_next_power_of_two(self) -> Option<Self> {}
        pub const fn checked_add_signed(self, rhs: i8) -> Option<Self> {}
        pub const fn saturating_add_signed(self, rhs: i8) -> Self {}
        pub const fn wrapping_add_signed(self, rhs: i8) -> Self {}
        pub const fn cast_signed(self) -> i8 {}
        pub const fn is_ascii(&self) -> bool {}
        pub const fn is_ascii_alphabetic(&self) -> bool {}
        pub const fn is_ascii_digit(&self) -> bool {}
        pub const fn is_ascii_alphanumeric(&self) -> bool {}
        pub const fn is_ascii_whitespace(&self) -> bool {}
        pub const fn is_ascii_uppercase(&self) -> bool {}
        pub const fn is_ascii_lowercase(&self) -> bool {}
        pub const fn is_ascii_hexdigit(&self) -> bool {}
        pub const fn is_ascii_punctuation(&self) -> bool {}
        pub const fn is_ascii_graphic(&self) -> bool {}
        pub const fn is_ascii_control(&self) -> bool {}
        pub const fn to_ascii_uppercase(&self) -> u8 {}
        pub const fn to_ascii_lowercase(&self) -> u8 {}
        pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
        pub const fn make_ascii_uppercase(&mut self) {}
        pub const fn make_ascii_lowercase(&mut self) {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for u8 {
        type Err = crate::num::ParseIntError;
    }
    impl u16 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<u16, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u16 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 2] {}
        pub const fn from_be_bytes(bytes: [u8; 2]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 2] {}
        pub const fn from_le_bytes(bytes: [u8; 2]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 2] {}
        pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self {}
        pub const fn div_ceil(self, rhs: Self) -> Self {}
        pub const fn next_multiple_of(self, rhs: Self) -> Self {}
        pub const fn is_multiple_of(self, rhs: Self) -> bool {}
        pub const fn is_power_of_two(self) -> bool {}
        pub const fn next_power_of_two(self) -> Self {}
        pub const fn checked_next_power_of_two(self) -> Option<Self> {}
        pub const fn checked_add_signed(self, rhs: i16) -> Option<Self> {}
        pub const fn saturating_add_signed(self, rhs: i16) -> Self {}
        pub const fn wrapping_add_signed(self, rhs: i16) -> Self {}
        pub const fn cast_signed(self) -> i16 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for u16 {
        type Err = crate::num::ParseIntError;
    }
    impl u32 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<u32, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u32 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 4] {}
        pub const fn from_be_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 4] {}
        pub const fn from_le_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 4] {}
        pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn div_ceil(self, rhs: Self) -> Self {}
        pub const fn next_multiple_of(self, rhs: Self) -> Self {}
        pub const fn is_multiple_of(self, rhs: Self) -> bool {}
        pub const fn is_power_of_two(self) -> bool {}
        pub const fn next_power_of_two(self) -> Self {}
        pub const fn checked_next_power_of_two(self) -> Option<Self> {}
        pub const fn checked_add_signed(self, rhs: i32) -> Option<Self> {}
        pub const fn saturating_add_signed(self, rhs: i32) -> Self {}
        pub const fn wrapping_add_signed(self, rhs: i32) -> Self {}
        pub const fn cast_signed(self) -> i32 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for u32 {
        type Err = crate::num::ParseIntError;
    }
    impl u64 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<u64, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u64 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 8] {}
        pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 8] {}
        pub const fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 8] {}
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn div_ceil(self, rhs: Self) -> Self {}
        pub const fn next_multiple_of(self, rhs: Self) -> Self {}
        pub const fn is_multiple_of(self, rhs: Self) -> bool {}
        pub const fn is_power_of_two(self) -> bool {}
        pub const fn next_power_of_two(self) -> Self {}
        pub const fn checked_next_power_of_two(self) -> Option<Self> {}
        pub const fn checked_add_signed(self, rhs: i64) -> Option<Self> {}
        pub const fn saturating_add_signed(self, rhs: i64) -> Self {}
        pub const fn wrapping_add_signed(self, rhs: i64) -> Self {}
        pub const fn cast_signed(self) -> i64 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for u64 {
        type Err = crate::num::ParseIntError;
    }
    impl u128 {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<u128, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> u128 {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 16] {}
        pub const fn from_be_bytes(bytes: [u8; 16]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 16] {}
        pub const fn from_le_bytes(bytes: [u8; 16]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 16] {}
        pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self {}
        pub const fn div_ceil(self, rhs: Self) -> Self {}
        pub const fn next_multiple_of(self, rhs: Self) -> Self {}
        pub const fn is_multiple_of(self, rhs: Self) -> bool {}
        pub const fn is_power_of_two(self) -> bool {}
        pub const fn next_power_of_two(self) -> Self {}
        pub const fn checked_next_power_of_two(self) -> Option<Self> {}
        pub const fn checked_add_signed(self, rhs: i128) -> Option<Self> {}
        pub const fn saturating_add_signed(self, rhs: i128) -> Self {}
        pub const fn wrapping_add_signed(self, rhs: i128) -> Self {}
        pub const fn cast_signed(self) -> i128 {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for u128 {
        type Err = crate::num::ParseIntError;
    }
    impl usize {
        pub const MIN: Self = 0;
        pub const MAX: Self = 0;
        pub const BITS: u32 = 0;
        pub const fn from_str_radix(src: &str, radix: u32) -> Result<usize, crate::num::ParseIntError> {}
        pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
        pub const fn wrapping_add(self, rhs: Self) -> Self {}
        pub const fn wrapping_sub(self, rhs: Self) -> Self {}
        pub const fn wrapping_mul(self, rhs: Self) -> Self {}
        pub const fn wrapping_div(self, rhs: Self) -> Self {}
        pub const fn wrapping_rem(self, rhs: Self) -> Self {}
        pub const fn saturating_add(self, rhs: Self) -> Self {}
        pub const fn saturating_sub(self, rhs: Self) -> Self {}
        pub const fn saturating_mul(self, rhs: Self) -> Self {}
        pub const fn saturating_div(self, rhs: Self) -> Self {}
        pub const fn pow(self, exp: u32) -> Self {}
        pub const fn saturating_pow(self, exp: u32) -> Self {}
        pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
        pub const fn rotate_left(self, n: u32) -> Self {}
        pub const fn rotate_right(self, n: u32) -> Self {}
        pub const fn count_ones(self) -> u32 {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn ilog2(self) -> u32 {}
        pub const fn ilog10(self) -> u32 {}
        pub const fn isqrt(self) -> Self {}
        pub const fn abs_diff(self, other: Self) -> usize {}
        pub const fn div_euclid(self, rhs: Self) -> Self {}
        pub const fn rem_euclid(self, rhs: Self) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 8] {}
        pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 8] {}
        pub const fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 8] {}
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn div_ceil(self, rhs: Self) -> Self {}
        pub const fn next_multiple_of(self, rhs: Self) -> Self {}
        pub const fn is_multiple_of(self, rhs: Self) -> bool {}
        pub const fn is_power_of_two(self) -> bool {}
        pub const fn next_power_of_two(self) -> Self {}
        pub const fn checked_next_power_of_two(self) -> Option<Self> {}
        pub const fn checked_add_signed(self, rhs: isize) -> Option<Self> {}
        pub const fn saturating_add_signed(self, rhs: isize) -> Self {}
        pub const fn wrapping_add_signed(self, rhs: isize) -> Self {}
        pub const fn cast_signed(self) -> isize {}
        pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
        pub const fn overflowing_neg(self) -> (Self, bool) {}
        pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
        pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
        pub const fn wrapping_neg(self) -> Self {}
        pub const fn wrapping_shl(self, rhs: u32) -> Self {}
        pub const fn wrapping_shr(self, rhs: u32) -> Self {}
        pub const fn wrapping_pow(self, exp: u32) -> Self {}
        pub const fn checked_neg(self) -> Option<Self> {}
        pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
        pub const fn checked_ilog2(self) -> Option<u32> {}
        pub const fn checked_ilog10(self) -> Option<u32> {}
        pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn leading_ones(self) -> u32 {}
        pub const fn trailing_ones(self) -> u32 {}
        pub const fn swap_bytes(self) -> Self {}
        pub const fn reverse_bits(self) -> Self {}
        pub const fn to_be(self) -> Self {}
        pub const fn to_le(self) -> Self {}
        pub const fn midpoint(self, rhs: Self) -> Self {}
        pub const fn ilog(self, base: Self) -> u32 {}
    }
    impl crate::str::FromStr for usize {
        type Err = crate::num::ParseIntError;
    }
    impl f32 {
        pub const MIN: Self = 0.0;
        pub const MAX: Self = 0.0;
        pub const EPSILON: Self = 0.0;
        pub const INFINITY: Self = 0.0;
        pub const NEG_INFINITY: Self = 0.0;
        pub const NAN: Self = 0.0;
        pub const MIN_POSITIVE: Self = 0.0;
        pub fn floor(self) -> Self {}
        pub fn ceil(self) -> Self {}
        pub fn round(self) -> Self {}
        pub fn round_ties_even(self) -> Self {}
        pub fn trunc(self) -> Self {}
        pub fn fract(self) -> Self {}
        pub fn abs(self) -> Self {}
        pub fn signum(self) -> Self {}
        pub fn sqrt(self) -> Self {}
        pub fn cbrt(self) -> Self {}
        pub fn exp(self) -> Self {}
        pub fn exp2(self) -> Self {}
        pub fn exp_m1(self) -> Self {}
        pub fn ln(self) -> Self {}
        pub fn log2(self) -> Self {}
        pub fn log10(self) -> Self {}
        pub fn ln_1p(self) -> Self {}
        pub fn sin(self) -> Self {}
        pub fn cos(self) -> Self {}
        pub fn tan(self) -> Self {}
        pub fn asin(self) -> Self {}
        pub fn acos(self) -> Self {}
        pub fn atan(self) -> Self {}
        pub fn sinh(self) -> Self {}
        pub fn cosh(self) -> Self {}
        pub fn tanh(self) -> Self {}
        pub fn asinh(self) -> Self {}
        pub fn acosh(self) -> Self {}
        pub fn atanh(self) -> Self {}
        pub fn recip(self) -> Self {}
        pub fn to_degrees(self) -> Self {}
        pub fn to_radians(self) -> Self {}
        pub fn max(self, other: Self) -> Self {}
        pub fn min(self, other: Self) -> Self {}
        pub fn copysign(self, other: Self) -> Self {}
        pub fn powf(self, other: Self) -> Self {}
        pub fn rem_euclid(self, other: Self) -> Self {}
        pub fn div_euclid(self, other: Self) -> Self {}
        pub fn log(self, other: Self) -> Self {}
        pub fn hypot(self, other: Self) -> Self {}
        pub fn atan2(self, other: Self) -> Self {}
        pub fn powi(self, n: i32) -> Self {}
        pub fn mul_add(self, a: Self, b: Self) -> Self {}
        pub fn clamp(self, min: Self, max: Self) -> Self {}
        pub fn sin_cos(self) -> (Self, Self) {}
        pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
        pub const fn is_nan(self) -> bool {}
        pub const fn is_infinite(self) -> bool {}
        pub const fn is_finite(self) -> bool {}
        pub const fn is_normal(self) -> bool {}
        pub const fn is_subnormal(self) -> bool {}
        pub const fn is_sign_positive(self) -> bool {}
        pub const fn is_sign_negative(self) -> bool {}
        pub const fn to_bits(self) -> u32 {}
        pub const fn from_bits(v: u32) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 4] {}
        pub const fn from_be_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 4] {}
        pub const fn from_le_bytes(bytes: [u8; 4]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 4] {}
        pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self {}
    }
    impl crate::str::FromStr for f32 {
        type Err = crate::num::ParseFloatError;
    }
    impl f64 {
        pub const MIN: Self = 0.0;
        pub const MAX: Self = 0.0;
        pub const EPSILON: Self = 0.0;
        pub const INFINITY: Self = 0.0;
        pub const NEG_INFINITY: Self = 0.0;
        pub const NAN: Self = 0.0;
        pub const MIN_POSITIVE: Self = 0.0;
        pub fn floor(self) -> Self {}
        pub fn ceil(self) -> Self {}
        pub fn round(self) -> Self {}
        pub fn round_ties_even(self) -> Self {}
        pub fn trunc(self) -> Self {}
        pub fn fract(self) -> Self {}
        pub fn abs(self) -> Self {}
        pub fn signum(self) -> Self {}
        pub fn sqrt(self) -> Self {}
        pub fn cbrt(self) -> Self {}
        pub fn exp(self) -> Self {}
        pub fn exp2(self) -> Self {}
        pub fn exp_m1(self) -> Self {}
        pub fn ln(self) -> Self {}
        pub fn log2(self) -> Self {}
        pub fn log10(self) -> Self {}
        pub fn ln_1p(self) -> Self {}
        pub fn sin(self) -> Self {}
        pub fn cos(self) -> Self {}
        pub fn tan(self) -> Self {}
        pub fn asin(self) -> Self {}
        pub fn acos(self) -> Self {}
        pub fn atan(self) -> Self {}
        pub fn sinh(self) -> Self {}
        pub fn cosh(self) -> Self {}
        pub fn tanh(self) -> Self {}
        pub fn asinh(self) -> Self {}
        pub fn acosh(self) -> Self {}
        pub fn atanh(self) -> Self {}
        pub fn recip(self) -> Self {}
        pub fn to_degrees(self) -> Self {}
        pub fn to_radians(self) -> Self {}
        pub fn max(self, other: Self) -> Self {}
        pub fn min(self, other: Self) -> Self {}
        pub fn copysign(self, other: Self) -> Self {}
        pub fn powf(self, other: Self) -> Self {}
        pub fn rem_euclid(self, other: Self) -> Self {}
        pub fn div_euclid(self, other: Self) -> Self {}
        pub fn log(self, other: Self) -> Self {}
        pub fn hypot(self, other: Self) -> Self {}
        pub fn atan2(self, other: Self) -> Self {}
        pub fn powi(self, n: i32) -> Self {}
        pub fn mul_add(self, a: Self, b: Self) -> Self {}
        pub fn clamp(self, min: Self, max: Self) -> Self {}
        pub fn sin_cos(self) -> (Self, Self) {}
        pub fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
        pub const fn is_nan(self) -> bool {}
        pub const fn is_infinite(self) -> bool {}
        pub const fn is_finite(self) -> bool {}
        pub const fn is_normal(self) -> bool {}
        pub const fn is_subnormal(self) -> bool {}
        pub const fn is_sign_positive(self) -> bool {}
        pub const fn is_sign_negative(self) -> bool {}
        pub const fn to_bits(self) -> u64 {}
        pub const fn from_bits(v: u64) -> Self {}
        pub const fn to_be_bytes(self) -> [u8; 8] {}
        pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_le_bytes(self) -> [u8; 8] {}
        pub const fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        pub const fn to_ne_bytes(self) -> [u8; 8] {}
        pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
    }
    impl crate::str::FromStr for f64 {
        type Err = crate::num::ParseFloatError;
    }
    impl crate::str::FromStr for bool {
        type Err = crate::str::ParseBoolError;
    }
    impl crate::str::FromStr for char {
        type Err = crate::char::ParseCharError;
    }
    impl bool {
        pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
        pub fn then_some<T>(self, t: T) -> Option<T> {}
    }
    impl Clone for i8 {}
    impl Default for i8 {}
    impl<T> From<T> for i8 {}
    impl<T> TryFrom<T> for i8 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for i16 {}
    impl Default for i16 {}
    impl<T> From<T> for i16 {}
    impl<T> TryFrom<T> for i16 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for i32 {}
    impl Default for i32 {}
    impl<T> From<T> for i32 {}
    impl<T> TryFrom<T> for i32 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for i64 {}
    impl Default for i64 {}
    impl<T> From<T> for i64 {}
    impl<T> TryFrom<T> for i64 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for i128 {}
    impl Default for i128 {}
    impl<T> From<T> for i128 {}
    impl<T> TryFrom<T> for i128 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for isize {}
    impl Default for isize {}
    impl<T> From<T> for isize {}
    impl<T> TryFrom<T> for isize {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for u8 {}
    impl Default for u8 {}
    impl<T> From<T> for u8 {}
    impl<T> TryFrom<T> for u8 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for u16 {}
    impl Default for u16 {}
    impl<T> From<T> for u16 {}
    impl<T> TryFrom<T> for u16 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for u32 {}
    impl Default for u32 {}
    impl<T> From<T> for u32 {}
    impl<T> TryFrom<T> for u32 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for u64 {}
    impl Default for u64 {}
    impl<T> From<T> for u64 {}
    impl<T> TryFrom<T> for u64 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for u128 {}
    impl Default for u128 {}
    impl<T> From<T> for u128 {}
    impl<T> TryFrom<T> for u128 {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for usize {}
    impl Default for usize {}
    impl<T> From<T> for usize {}
    impl<T> TryFrom<T> for usize {
        type Error = crate::num::TryFromIntError;
    }
    impl Clone for f32 {}
    impl Default for f32 {}
    impl<T> From<T> for f32 {}
    impl Clone for f64 {}
    impl Default for f64 {}
    impl<T> From<T> for f64 {}
    impl Clone for bool {}
    impl Default for bool {}
    impl Clone for char {}
    impl Default for char {}
    impl<T> From<T> for char {}
    pub type NonZeroI8 = NonZero<i8>;
    pub type NonZeroI16 = NonZero<i16>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    pub type NonZeroI128 = NonZero<i128>;
    pub type NonZeroIsize = NonZero<isize>;
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroU128 = NonZero<u128>;
    pub type NonZeroUsize = NonZero<usize>;
    pub struct NonZero<T>;
    impl<T> NonZero<T> {
        pub const fn new(n: T) -> Option<Self> {}
        pub const unsafe fn new_unchecked(n: T) -> Self {}
        pub const fn get(self) -> T {}
        pub const fn checked_add(self, other: T) -> Option<Self> {}
        pub const fn saturating_add(self, other: T) -> Self {}
        pub const fn checked_mul(self, other: Self) -> Option<Self> {}
        pub const fn saturating_mul(self, other: Self) -> Self {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const MIN: Self = ();
        pub const MAX: Self = ();
    }
    impl<T> Clone for NonZero<T> {}
    impl<T> TryFrom<T> for NonZero<T> {
        type Error = crate::num::TryFromIntError;
    }
    impl<T> crate::str::FromStr for NonZero<T> {
        type Err = crate::num::ParseIntError;
    }

    pub enum FpCategory {
        Nan,
        Infinite,
        Zero,
        Subnormal,
        Normal,
    }

    impl Clone for FpCategory {}

    pub enum IntErrorKind {
        Empty,
        InvalidDigit,
        PosOverflow,
        NegOverflow,
        Zero,
    }

    impl Clone for IntErrorKind {}

    pub struct ParseFloatError;

    impl Clone for ParseFloatError {}
    impl Error for ParseFloatError {}

    pub struct ParseIntError;

    impl ParseIntError {
        pub const fn kind(&self) -> &IntErrorKind {}
    }

    impl Clone for ParseIntError {}
    impl Error for ParseIntError {}

    pub struct Saturating<T>(pub T);

    impl Saturating<usize> {
        pub const MIN: Saturating<usize> = ();
        pub const MAX: Saturating<usize> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<usize> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<usize> {}
        pub const fn swap_bytes(self) -> Saturating<usize> {}
        pub const fn reverse_bits(self) -> Saturating<usize> {}
        pub const fn from_be(x: Saturating<usize>) -> Saturating<usize> {}
        pub const fn from_le(x: Saturating<usize>) -> Saturating<usize> {}
        pub const fn to_be(self) -> Saturating<usize> {}
        pub const fn to_le(self) -> Saturating<usize> {}
        pub const fn pow(self, exp: u32) -> Saturating<usize> {}
    }

    impl Saturating<u8> {
        pub const MIN: Saturating<u8> = ();
        pub const MAX: Saturating<u8> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<u8> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<u8> {}
        pub const fn swap_bytes(self) -> Saturating<u8> {}
        pub const fn reverse_bits(self) -> Saturating<u8> {}
        pub const fn from_be(x: Saturating<u8>) -> Saturating<u8> {}
        pub const fn from_le(x: Saturating<u8>) -> Saturating<u8> {}
        pub const fn to_be(self) -> Saturating<u8> {}
        pub const fn to_le(self) -> Saturating<u8> {}
        pub const fn pow(self, exp: u32) -> Saturating<u8> {}
    }

    impl Saturating<u16> {
        pub const MIN: Saturating<u16> = ();
        pub const MAX: Saturating<u16> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<u16> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<u16> {}
        pub const fn swap_bytes(self) -> Saturating<u16> {}
        pub const fn reverse_bits(self) -> Saturating<u16> {}
        pub const fn from_be(x: Saturating<u16>) -> Saturating<u16> {}
        pub const fn from_le(x: Saturating<u16>) -> Saturating<u16> {}
        pub const fn to_be(self) -> Saturating<u16> {}
        pub const fn to_le(self) -> Saturating<u16> {}
        pub const fn pow(self, exp: u32) -> Saturating<u16> {}
    }

    impl Saturating<u32> {
        pub const MIN: Saturating<u32> = ();
        pub const MAX: Saturating<u32> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<u32> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<u32> {}
        pub const fn swap_bytes(self) -> Saturating<u32> {}
        pub const fn reverse_bits(self) -> Saturating<u32> {}
        pub const fn from_be(x: Saturating<u32>) -> Saturating<u32> {}
        pub const fn from_le(x: Saturating<u32>) -> Saturating<u32> {}
        pub const fn to_be(self) -> Saturating<u32> {}
        pub const fn to_le(self) -> Saturating<u32> {}
        pub const fn pow(self, exp: u32) -> Saturating<u32> {}
    }

    impl Saturating<u64> {
        pub const MIN: Saturating<u64> = ();
        pub const MAX: Saturating<u64> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<u64> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<u64> {}
        pub const fn swap_bytes(self) -> Saturating<u64> {}
        pub const fn reverse_bits(self) -> Saturating<u64> {}
        pub const fn from_be(x: Saturating<u64>) -> Saturating<u64> {}
        pub const fn from_le(x: Saturating<u64>) -> Saturating<u64> {}
        pub const fn to_be(self) -> Saturating<u64> {}
        pub const fn to_le(self) -> Saturating<u64> {}
        pub const fn pow(self, exp: u32) -> Saturating<u64> {}
    }

    impl Saturating<u128> {
        pub const MIN: Saturating<u128> = ();
        pub const MAX: Saturating<u128> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<u128> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<u128> {}
        pub const fn swap_bytes(self) -> Saturating<u128> {}
        pub const fn reverse_bits(self) -> Saturating<u128> {}
        pub const fn from_be(x: Saturating<u128>) -> Saturating<u128> {}
        pub const fn from_le(x: Saturating<u128>) -> Saturating<u128> {}
        pub const fn to_be(self) -> Saturating<u128> {}
        pub const fn to_le(self) -> Saturating<u128> {}
        pub const fn pow(self, exp: u32) -> Saturating<u128> {}
    }

    impl Saturating<isize> {
        pub const MIN: Saturating<isize> = ();
        pub const MAX: Saturating<isize> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<isize> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<isize> {}
        pub const fn swap_bytes(self) -> Saturating<isize> {}
        pub const fn reverse_bits(self) -> Saturating<isize> {}
        pub const fn from_be(x: Saturating<isize>) -> Saturating<isize> {}
        pub const fn from_le(x: Saturating<isize>) -> Saturating<isize> {}
        pub const fn to_be(self) -> Saturating<isize> {}
        pub const fn to_le(self) -> Saturating<isize> {}
        pub const fn pow(self, exp: u32) -> Saturating<isize> {}
    }

    impl Saturating<i8> {
        pub const MIN: Saturating<i8> = ();
        pub const MAX: Saturating<i8> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<i8> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<i8> {}
        pub const fn swap_bytes(self) -> Saturating<i8> {}
        pub const fn reverse_bits(self) -> Saturating<i8> {}
        pub const fn from_be(x: Saturating<i8>) -> Saturating<i8> {}
        pub const fn from_le(x: Saturating<i8>) -> Saturating<i8> {}
        pub const fn to_be(self) -> Saturating<i8> {}
        pub const fn to_le(self) -> Saturating<i8> {}
        pub const fn pow(self, exp: u32) -> Saturating<i8> {}
    }

    impl Saturating<i16> {
        pub const MIN: Saturating<i16> = ();
        pub const MAX: Saturating<i16> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<i16> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<i16> {}
        pub const fn swap_bytes(self) -> Saturating<i16> {}
        pub const fn reverse_bits(self) -> Saturating<i16> {}
        pub const fn from_be(x: Saturating<i16>) -> Saturating<i16> {}
        pub const fn from_le(x: Saturating<i16>) -> Saturating<i16> {}
        pub const fn to_be(self) -> Saturating<i16> {}
        pub const fn to_le(self) -> Saturating<i16> {}
        pub const fn pow(self, exp: u32) -> Saturating<i16> {}
    }

    impl Saturating<i32> {
        pub const MIN: Saturating<i32> = ();
        pub const MAX: Saturating<i32> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<i32> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<i32> {}
        pub const fn swap_bytes(self) -> Saturating<i32> {}
        pub const fn reverse_bits(self) -> Saturating<i32> {}
        pub const fn from_be(x: Saturating<i32>) -> Saturating<i32> {}
        pub const fn from_le(x: Saturating<i32>) -> Saturating<i32> {}
        pub const fn to_be(self) -> Saturating<i32> {}
        pub const fn to_le(self) -> Saturating<i32> {}
        pub const fn pow(self, exp: u32) -> Saturating<i32> {}
    }

    impl Saturating<i64> {
        pub const MIN: Saturating<i64> = ();
        pub const MAX: Saturating<i64> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<i64> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<i64> {}
        pub const fn swap_bytes(self) -> Saturating<i64> {}
        pub const fn reverse_bits(self) -> Saturating<i64> {}
        pub const fn from_be(x: Saturating<i64>) -> Saturating<i64> {}
        pub const fn from_le(x: Saturating<i64>) -> Saturating<i64> {}
        pub const fn to_be(self) -> Saturating<i64> {}
        pub const fn to_le(self) -> Saturating<i64> {}
        pub const fn pow(self, exp: u32) -> Saturating<i64> {}
    }

    impl Saturating<i128> {
        pub const MIN: Saturating<i128> = ();
        pub const MAX: Saturating<i128> = ();
        pub const BITS: u32 = ();
        pub const fn count_ones(self) -> u32 {}
        pub const fn count_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn rotate_left(self, n: u32) -> Saturating<i128> {}
        pub const fn rotate_right(self, n: u32) -> Saturating<i128> {}
        pub const fn swap_bytes(self) -> Saturating<i128> {}
        pub const fn reverse_bits(self) -> Saturating<i128> {}
        pub const fn from_be(x: Saturating<i128>) -> Saturating<i128> {}
        pub const fn from_le(x: Saturating<i128>) -> Saturating<i128> {}
        pub const fn to_be(self) -> Saturating<i128> {}
        pub const fn to_le(self) -> Saturating<i128> {}
        pub const fn pow(self, exp: u32) -> Saturating<i128> {}
    }

    impl Saturating<isize> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn abs(self) -> Saturating<isize> {}
        pub const fn signum(self) -> Saturating<isize> {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
    }

    impl Saturating<i8> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn abs(self) -> Saturating<i8> {}
        pub const fn signum(self) -> Saturating<i8> {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
    }

    impl Saturating<i16> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn abs(self) -> Saturating<i16> {}
        pub const fn signum(self) -> Saturating<i16> {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
    }

    impl Saturating<i32> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn abs(self) -> Saturating<i32> {}
        pub const fn signum(self) -> Saturating<i32> {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
    }

    impl Saturating<i64> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn abs(self) -> Saturating<i64> {}
        pub const fn signum(self) -> Saturating<i64> {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
    }

    impl Saturating<i128> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn abs(self) -> Saturating<i128> {}
        pub const fn signum(self) -> Saturating<i128> {}
        pub const fn is_positive(self) -> bool {}
        pub const fn is_negative(self) -> bool {}
    }

    impl Saturating<usize> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn is_power_of_two(self) -> bool {}
    }

    impl Saturating<u8> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn is_power_of_two(self) -> bool {}
    }

    impl Saturating<u16> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn is_power_of_two(self) -> bool {}
    }

    impl Saturating<u32> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn is_power_of_two(self) -> bool {}
    }

    impl Saturating<u64> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn is_power_of_two(self) -> bool {}
    }

    impl Saturating<u128> {
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn is_power_of_two(self) -> bool {}
    }

    impl Add<&Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Add>::Output;
    }

    impl Add<&Saturating<i128>> for Saturating<i128> {
        type Output = <Saturating<i128> as Add>::Output;
    }

    impl Add<&Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Add>::Output;
    }

    impl Add<&Saturating<i16>> for Saturating<i16> {
        type Output = <Saturating<i16> as Add>::Output;
    }

    impl Add<&Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Add>::Output;
    }

    impl Add<&Saturating<i32>> for Saturating<i32> {
        type Output = <Saturating<i32> as Add>::Output;
    }

    impl Add<&Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Add>::Output;
    }

    impl Add<&Saturating<i64>> for Saturating<i64> {
        type Output = <Saturating<i64> as Add>::Output;
    }

    impl Add<&Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Add>::Output;
    }

    impl Add<&Saturating<i8>> for Saturating<i8> {
        type Output = <Saturating<i8> as Add>::Output;
    }

    impl Add<&Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Add>::Output;
    }

    impl Add<&Saturating<isize>> for Saturating<isize> {
        type Output = <Saturating<isize> as Add>::Output;
    }

    impl Add<&Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Add>::Output;
    }

    impl Add<&Saturating<u128>> for Saturating<u128> {
        type Output = <Saturating<u128> as Add>::Output;
    }

    impl Add<&Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Add>::Output;
    }

    impl Add<&Saturating<u16>> for Saturating<u16> {
        type Output = <Saturating<u16> as Add>::Output;
    }

    impl Add<&Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Add>::Output;
    }

    impl Add<&Saturating<u32>> for Saturating<u32> {
        type Output = <Saturating<u32> as Add>::Output;
    }

    impl Add<&Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Add>::Output;
    }

    impl Add<&Saturating<u64>> for Saturating<u64> {
        type Output = <Saturating<u64> as Add>::Output;
    }

    impl Add<&Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Add>::Output;
    }

    impl Add<&Saturating<u8>> for Saturating<u8> {
        type Output = <Saturating<u8> as Add>::Output;
    }

    impl Add<&Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Add>::Output;
    }

    impl Add<&Saturating<usize>> for Saturating<usize> {
        type Output = <Saturating<usize> as Add>::Output;
    }

    impl Add<Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Add>::Output;
    }

    impl Add<Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Add>::Output;
    }

    impl Add<Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Add>::Output;
    }

    impl Add<Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Add>::Output;
    }

    impl Add<Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Add>::Output;
    }

    impl Add<Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Add>::Output;
    }

    impl Add<Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Add>::Output;
    }

    impl Add<Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Add>::Output;
    }

    impl Add<Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Add>::Output;
    }

    impl Add<Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Add>::Output;
    }

    impl Add<Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Add>::Output;
    }

    impl Add<Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Add>::Output;
    }

    impl Add for Saturating<i128> {
        type Output = Saturating<i128>;
    }

    impl Add for Saturating<i16> {
        type Output = Saturating<i16>;
    }

    impl Add for Saturating<i32> {
        type Output = Saturating<i32>;
    }

    impl Add for Saturating<i64> {
        type Output = Saturating<i64>;
    }

    impl Add for Saturating<i8> {
        type Output = Saturating<i8>;
    }

    impl Add for Saturating<isize> {
        type Output = Saturating<isize>;
    }

    impl Add for Saturating<u128> {
        type Output = Saturating<u128>;
    }

    impl Add for Saturating<u16> {
        type Output = Saturating<u16>;
    }

    impl Add for Saturating<u32> {
        type Output = Saturating<u32>;
    }

    impl Add for Saturating<u64> {
        type Output = Saturating<u64>;
    }

    impl Add for Saturating<u8> {
        type Output = Saturating<u8>;
    }

    impl Add for Saturating<usize> {
        type Output = Saturating<usize>;
    }

    impl<T: Clone> Clone for Saturating<T> {}
    impl<T: Default> Default for Saturating<T> {}

    impl Div<&Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Div>::Output;
    }

    impl Div<&Saturating<i128>> for Saturating<i128> {
        type Output = <Saturating<i128> as Div>::Output;
    }

    impl Div<&Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Div>::Output;
    }

    impl Div<&Saturating<i16>> for Saturating<i16> {
        type Output = <Saturating<i16> as Div>::Output;
    }

    impl Div<&Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Div>::Output;
    }

    impl Div<&Saturating<i32>> for Saturating<i32> {
        type Output = <Saturating<i32> as Div>::Output;
    }

    impl Div<&Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Div>::Output;
    }

    impl Div<&Saturating<i64>> for Saturating<i64> {
        type Output = <Saturating<i64> as Div>::Output;
    }

    impl Div<&Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Div>::Output;
    }

    impl Div<&Saturating<i8>> for Saturating<i8> {
        type Output = <Saturating<i8> as Div>::Output;
    }

    impl Div<&Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Div>::Output;
    }

    impl Div<&Saturating<isize>> for Saturating<isize> {
        type Output = <Saturating<isize> as Div>::Output;
    }

    impl Div<&Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Div>::Output;
    }

    impl Div<&Saturating<u128>> for Saturating<u128> {
        type Output = <Saturating<u128> as Div>::Output;
    }

    impl Div<&Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Div>::Output;
    }

    impl Div<&Saturating<u16>> for Saturating<u16> {
        type Output = <Saturating<u16> as Div>::Output;
    }

    impl Div<&Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Div>::Output;
    }

    impl Div<&Saturating<u32>> for Saturating<u32> {
        type Output = <Saturating<u32> as Div>::Output;
    }

    impl Div<&Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Div>::Output;
    }

    impl Div<&Saturating<u64>> for Saturating<u64> {
        type Output = <Saturating<u64> as Div>::Output;
    }

    impl Div<&Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Div>::Output;
    }

    impl Div<&Saturating<u8>> for Saturating<u8> {
        type Output = <Saturating<u8> as Div>::Output;
    }

    impl Div<&Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Div>::Output;
    }

    impl Div<&Saturating<usize>> for Saturating<usize> {
        type Output = <Saturating<usize> as Div>::Output;
    }

    impl Div<Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Div>::Output;
    }

    impl Div<Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Div>::Output;
    }

    impl Div<Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Div>::Output;
    }

    impl Div<Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Div>::Output;
    }

    impl Div<Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Div>::Output;
    }

    impl Div<Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Div>::Output;
    }

    impl Div<Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Div>::Output;
    }

    impl Div<Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Div>::Output;
    }

    impl Div<Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Div>::Output;
    }

    impl Div<Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Div>::Output;
    }

    impl Div<Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Div>::Output;
    }

    impl Div<Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Div>::Output;
    }

    impl Div for Saturating<i128> {
        type Output = Saturating<i128>;
    }

    impl Div for Saturating<i16> {
        type Output = Saturating<i16>;
    }

    impl Div for Saturating<i32> {
        type Output = Saturating<i32>;
    }

    impl Div for Saturating<i64> {
        type Output = Saturating<i64>;
    }

    impl Div for Saturating<i8> {
        type Output = Saturating<i8>;
    }

    impl Div for Saturating<isize> {
        type Output = Saturating<isize>;
    }

    impl Div for Saturating<u128> {
        type Output = Saturating<u128>;
    }

    impl Div for Saturating<u16> {
        type Output = Saturating<u16>;
    }

    impl Div for Saturating<u32> {
        type Output = Saturating<u32>;
    }

    impl Div for Saturating<u64> {
        type Output = Saturating<u64>;
    }

    impl Div for Saturating<u8> {
        type Output = Saturating<u8>;
    }

    impl Div for Saturating<usize> {
        type Output = Saturating<usize>;
    }

    impl Mul<&Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Mul>::Output;
    }

    impl Mul<&Saturating<i128>> for Saturating<i128> {
        type Output = <Saturating<i128> as Mul>::Output;
    }

    impl Mul<&Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Mul>::Output;
    }

    impl Mul<&Saturating<i16>> for Saturating<i16> {
        type Output = <Saturating<i16> as Mul>::Output;
    }

    impl Mul<&Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Mul>::Output;
    }

    impl Mul<&Saturating<i32>> for Saturating<i32> {
        type Output = <Saturating<i32> as Mul>::Output;
    }

    impl Mul<&Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Mul>::Output;
    }

    impl Mul<&Saturating<i64>> for Saturating<i64> {
        type Output = <Saturating<i64> as Mul>::Output;
    }

    impl Mul<&Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Mul>::Output;
    }

    impl Mul<&Saturating<i8>> for Saturating<i8> {
        type Output = <Saturating<i8> as Mul>::Output;
    }

    impl Mul<&Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Mul>::Output;
    }

    impl Mul<&Saturating<isize>> for Saturating<isize> {
        type Output = <Saturating<isize> as Mul>::Output;
    }

    impl Mul<&Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Mul>::Output;
    }

    impl Mul<&Saturating<u128>> for Saturating<u128> {
        type Output = <Saturating<u128> as Mul>::Output;
    }

    impl Mul<&Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Mul>::Output;
    }

    impl Mul<&Saturating<u16>> for Saturating<u16> {
        type Output = <Saturating<u16> as Mul>::Output;
    }

    impl Mul<&Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Mul>::Output;
    }

    impl Mul<&Saturating<u32>> for Saturating<u32> {
        type Output = <Saturating<u32> as Mul>::Output;
    }

    impl Mul<&Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Mul>::Output;
    }

    impl Mul<&Saturating<u64>> for Saturating<u64> {
        type Output = <Saturating<u64> as Mul>::Output;
    }

    impl Mul<&Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Mul>::Output;
    }

    impl Mul<&Saturating<u8>> for Saturating<u8> {
        type Output = <Saturating<u8> as Mul>::Output;
    }

    impl Mul<&Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Mul>::Output;
    }

    impl Mul<&Saturating<usize>> for Saturating<usize> {
        type Output = <Saturating<usize> as Mul>::Output;
    }

    impl Mul<Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Mul>::Output;
    }

    impl Mul<Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Mul>::Output;
    }

    impl Mul<Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Mul>::Output;
    }

    impl Mul<Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Mul>::Output;
    }

    impl Mul<Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Mul>::Output;
    }

    impl Mul<Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Mul>::Output;
    }

    impl Mul<Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Mul>::Output;
    }

    impl Mul<Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Mul>::Output;
    }

    impl Mul<Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Mul>::Output;
    }

    impl Mul<Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Mul>::Output;
    }

    impl Mul<Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Mul>::Output;
    }

    impl Mul<Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Mul>::Output;
    }

    impl Mul for Saturating<i128> {
        type Output = Saturating<i128>;
    }

    impl Mul for Saturating<i16> {
        type Output = Saturating<i16>;
    }

    impl Mul for Saturating<i32> {
        type Output = Saturating<i32>;
    }

    impl Mul for Saturating<i64> {
        type Output = Saturating<i64>;
    }

    impl Mul for Saturating<i8> {
        type Output = Saturating<i8>;
    }

    impl Mul for Saturating<isize> {
        type Output = Saturating<isize>;
    }

    impl Mul for Saturating<u128> {
        type Output = Saturating<u128>;
    }

    impl Mul for Saturating<u16> {
        type Output = Saturating<u16>;
    }

    impl Mul for Saturating<u32> {
        type Output = Saturating<u32>;
    }

    impl Mul for Saturating<u64> {
        type Output = Saturating<u64>;
    }

    impl Mul for Saturating<u8> {
        type Output = Saturating<u8>;
    }

    impl Mul for Saturating<usize> {
        type Output = Saturating<usize>;
    }

    impl Neg for &Saturating<i128> {
        type Output = <Saturating<i128> as Neg>::Output;
    }

    impl Neg for &Saturating<i16> {
        type Output = <Saturating<i16> as Neg>::Output;
    }

    impl Neg for &Saturating<i32> {
        type Output = <Saturating<i32> as Neg>::Output;
    }

    impl Neg for &Saturating<i64> {
        type Output = <Saturating<i64> as Neg>::Output;
    }

    impl Neg for &Saturating<i8> {
        type Output = <Saturating<i8> as Neg>::Output;
    }

    impl Neg for &Saturating<isize> {
        type Output = <Saturating<isize> as Neg>::Output;
    }

    impl Neg for Saturating<i128> {
        type Output = Saturating<i128>;
    }

    impl Neg for Saturating<i16> {
        type Output = Saturating<i16>;
    }

    impl Neg for Saturating<i32> {
        type Output = Saturating<i32>;
    }

    impl Neg for Saturating<i64> {
        type Output = Saturating<i64>;
    }

    impl Neg for Saturating<i8> {
        type Output = Saturating<i8>;
    }

    impl Neg for Saturating<isize> {
        type Output = Saturating<isize>;
    }

    impl Sub<&Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Sub>::Output;
    }

    impl Sub<&Saturating<i128>> for Saturating<i128> {
        type Output = <Saturating<i128> as Sub>::Output;
    }

    impl Sub<&Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Sub>::Output;
    }

    impl Sub<&Saturating<i16>> for Saturating<i16> {
        type Output = <Saturating<i16> as Sub>::Output;
    }

    impl Sub<&Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Sub>::Output;
    }

    impl Sub<&Saturating<i32>> for Saturating<i32> {
        type Output = <Saturating<i32> as Sub>::Output;
    }

    impl Sub<&Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Sub>::Output;
    }

    impl Sub<&Saturating<i64>> for Saturating<i64> {
        type Output = <Saturating<i64> as Sub>::Output;
    }

    impl Sub<&Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Sub>::Output;
    }

    impl Sub<&Saturating<i8>> for Saturating<i8> {
        type Output = <Saturating<i8> as Sub>::Output;
    }

    impl Sub<&Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Sub>::Output;
    }

    impl Sub<&Saturating<isize>> for Saturating<isize> {
        type Output = <Saturating<isize> as Sub>::Output;
    }

    impl Sub<&Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Sub>::Output;
    }

    impl Sub<&Saturating<u128>> for Saturating<u128> {
        type Output = <Saturating<u128> as Sub>::Output;
    }

    impl Sub<&Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Sub>::Output;
    }

    impl Sub<&Saturating<u16>> for Saturating<u16> {
        type Output = <Saturating<u16> as Sub>::Output;
    }

    impl Sub<&Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Sub>::Output;
    }

    impl Sub<&Saturating<u32>> for Saturating<u32> {
        type Output = <Saturating<u32> as Sub>::Output;
    }

    impl Sub<&Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Sub>::Output;
    }

    impl Sub<&Saturating<u64>> for Saturating<u64> {
        type Output = <Saturating<u64> as Sub>::Output;
    }

    impl Sub<&Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Sub>::Output;
    }

    impl Sub<&Saturating<u8>> for Saturating<u8> {
        type Output = <Saturating<u8> as Sub>::Output;
    }

    impl Sub<&Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Sub>::Output;
    }

    impl Sub<&Saturating<usize>> for Saturating<usize> {
        type Output = <Saturating<usize> as Sub>::Output;
    }

    impl Sub<Saturating<i128>> for &Saturating<i128> {
        type Output = <Saturating<i128> as Sub>::Output;
    }

    impl Sub<Saturating<i16>> for &Saturating<i16> {
        type Output = <Saturating<i16> as Sub>::Output;
    }

    impl Sub<Saturating<i32>> for &Saturating<i32> {
        type Output = <Saturating<i32> as Sub>::Output;
    }

    impl Sub<Saturating<i64>> for &Saturating<i64> {
        type Output = <Saturating<i64> as Sub>::Output;
    }

    impl Sub<Saturating<i8>> for &Saturating<i8> {
        type Output = <Saturating<i8> as Sub>::Output;
    }

    impl Sub<Saturating<isize>> for &Saturating<isize> {
        type Output = <Saturating<isize> as Sub>::Output;
    }

    impl Sub<Saturating<u128>> for &Saturating<u128> {
        type Output = <Saturating<u128> as Sub>::Output;
    }

    impl Sub<Saturating<u16>> for &Saturating<u16> {
        type Output = <Saturating<u16> as Sub>::Output;
    }

    impl Sub<Saturating<u32>> for &Saturating<u32> {
        type Output = <Saturating<u32> as Sub>::Output;
    }

    impl Sub<Saturating<u64>> for &Saturating<u64> {
        type Output = <Saturating<u64> as Sub>::Output;
    }

    impl Sub<Saturating<u8>> for &Saturating<u8> {
        type Output = <Saturating<u8> as Sub>::Output;
    }

    impl Sub<Saturating<usize>> for &Saturating<usize> {
        type Output = <Saturating<usize> as Sub>::Output;
    }

    impl Sub for Saturating<i128> {
        type Output = Saturating<i128>;
    }

    impl Sub for Saturating<i16> {
        type Output = Saturating<i16>;
    }

    impl Sub for Saturating<i32> {
        type Output = Saturating<i32>;
    }

    impl Sub for Saturating<i64> {
        type Output = Saturating<i64>;
    }

    impl Sub for Saturating<i8> {
        type Output = Saturating<i8>;
    }

    impl Sub for Saturating<isize> {
        type Output = Saturating<isize>;
    }

    impl Sub for Saturating<u128> {
        type Output = Saturating<u128>;
    }

    impl Sub for Saturating<u16> {
        type Output = Saturating<u16>;
    }

    impl Sub for Saturating<u32> {
        type Output = Saturating<u32>;
    }

    impl Sub for Saturating<u64> {
        type Output = Saturating<u64>;
    }

    impl Sub for Saturating<u8> {
        type Output = Saturating<u8>;
    }

    impl Sub for Saturating<usize> {
        type Output = Saturating<usize>;
    }

    pub struct TryFromIntError;

    impl Clone for TryFromIntError {}
    impl Error for TryFromIntError {}
    impl From<!> for TryFromIntError {}
    impl From<Infallible> for TryFromIntError {}

    pub struct Wrapping<T>(pub T);

    impl Wrapping<usize> {
        pub const fn reverse_bits(self) -> Wrapping<usize> {}
    }

    impl Wrapping<u8> {
        pub const fn reverse_bits(self) -> Wrapping<u8> {}
    }

    impl Wrapping<u16> {
        pub const fn reverse_bits(self) -> Wrapping<u16> {}
    }

    impl Wrapping<u32> {
        pub const fn reverse_bits(self) -> Wrapping<u32> {}
    }

    impl Wrapping<u64> {
        pub const fn reverse_bits(self) -> Wrapping<u64> {}
    }

    impl Wrapping<u128> {
        pub const fn reverse_bits(self) -> Wrapping<u128> {}
    }

    impl Wrapping<isize> {
        pub const fn reverse_bits(self) -> Wrapping<isize> {}
    }

    impl Wrapping<i8> {
        pub const fn reverse_bits(self) -> Wrapping<i8> {}
    }

    impl Wrapping<i16> {
        pub const fn reverse_bits(self) -> Wrapping<i16> {}
    }

    impl Wrapping<i32> {
        pub const fn reverse_bits(self) -> Wrapping<i32> {}
    }

    impl Wrapping<i64> {
        pub const fn reverse_bits(self) -> Wrapping<i64> {}
    }

    impl Wrapping<i128> {
        pub const fn reverse_bits(self) -> Wrapping<i128> {}
    }

    impl Add<&Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Add>::Output;
    }

    impl Add<&Wrapping<i128>> for Wrapping<i128> {
        type Output = <Wrapping<i128> as Add>::Output;
    }

    impl Add<&Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Add>::Output;
    }

    impl Add<&Wrapping<i16>> for Wrapping<i16> {
        type Output = <Wrapping<i16> as Add>::Output;
    }

    impl Add<&Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Add>::Output;
    }

    impl Add<&Wrapping<i32>> for Wrapping<i32> {
        type Output = <Wrapping<i32> as Add>::Output;
    }

    impl Add<&Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Add>::Output;
    }

    impl Add<&Wrapping<i64>> for Wrapping<i64> {
        type Output = <Wrapping<i64> as Add>::Output;
    }

    impl Add<&Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Add>::Output;
    }

    impl Add<&Wrapping<i8>> for Wrapping<i8> {
        type Output = <Wrapping<i8> as Add>::Output;
    }

    impl Add<&Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Add>::Output;
    }

    impl Add<&Wrapping<isize>> for Wrapping<isize> {
        type Output = <Wrapping<isize> as Add>::Output;
    }

    impl Add<&Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Add>::Output;
    }

    impl Add<&Wrapping<u128>> for Wrapping<u128> {
        type Output = <Wrapping<u128> as Add>::Output;
    }

    impl Add<&Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Add>::Output;
    }

    impl Add<&Wrapping<u16>> for Wrapping<u16> {
        type Output = <Wrapping<u16> as Add>::Output;
    }

    impl Add<&Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Add>::Output;
    }

    impl Add<&Wrapping<u32>> for Wrapping<u32> {
        type Output = <Wrapping<u32> as Add>::Output;
    }

    impl Add<&Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Add>::Output;
    }

    impl Add<&Wrapping<u64>> for Wrapping<u64> {
        type Output = <Wrapping<u64> as Add>::Output;
    }

    impl Add<&Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Add>::Output;
    }

    impl Add<&Wrapping<u8>> for Wrapping<u8> {
        type Output = <Wrapping<u8> as Add>::Output;
    }

    impl Add<&Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Add>::Output;
    }

    impl Add<&Wrapping<usize>> for Wrapping<usize> {
        type Output = <Wrapping<usize> as Add>::Output;
    }

    impl Add<Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Add>::Output;
    }

    impl Add<Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Add>::Output;
    }

    impl Add<Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Add>::Output;
    }

    impl Add<Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Add>::Output;
    }

    impl Add<Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Add>::Output;
    }

    impl Add<Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Add>::Output;
    }

    impl Add<Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Add>::Output;
    }

    impl Add<Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Add>::Output;
    }

    impl Add<Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Add>::Output;
    }

    impl Add<Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Add>::Output;
    }

    impl Add<Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Add>::Output;
    }

    impl Add<Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Add>::Output;
    }

    impl Add for Wrapping<i128> {
        type Output = Wrapping<i128>;
    }

    impl Add for Wrapping<i16> {
        type Output = Wrapping<i16>;
    }

    impl Add for Wrapping<i32> {
        type Output = Wrapping<i32>;
    }

    impl Add for Wrapping<i64> {
        type Output = Wrapping<i64>;
    }

    impl Add for Wrapping<i8> {
        type Output = Wrapping<i8>;
    }

    impl Add for Wrapping<isize> {
        type Output = Wrapping<isize>;
    }

    impl Add for Wrapping<u128> {
        type Output = Wrapping<u128>;
    }

    impl Add for Wrapping<u16> {
        type Output = Wrapping<u16>;
    }

    impl Add for Wrapping<u32> {
        type Output = Wrapping<u32>;
    }

    impl Add for Wrapping<u64> {
        type Output = Wrapping<u64>;
    }

    impl Add for Wrapping<u8> {
        type Output = Wrapping<u8>;
    }

    impl Add for Wrapping<usize> {
        type Output = Wrapping<usize>;
    }

    impl<T: Clone> Clone for Wrapping<T> {}
    impl<T: Default> Default for Wrapping<T> {}

    impl Div<&Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Div>::Output;
    }

    impl Div<&Wrapping<i128>> for Wrapping<i128> {
        type Output = <Wrapping<i128> as Div>::Output;
    }

    impl Div<&Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Div>::Output;
    }

    impl Div<&Wrapping<i16>> for Wrapping<i16> {
        type Output = <Wrapping<i16> as Div>::Output;
    }

    impl Div<&Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Div>::Output;
    }

    impl Div<&Wrapping<i32>> for Wrapping<i32> {
        type Output = <Wrapping<i32> as Div>::Output;
    }

    impl Div<&Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Div>::Output;
    }

    impl Div<&Wrapping<i64>> for Wrapping<i64> {
        type Output = <Wrapping<i64> as Div>::Output;
    }

    impl Div<&Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Div>::Output;
    }

    impl Div<&Wrapping<i8>> for Wrapping<i8> {
        type Output = <Wrapping<i8> as Div>::Output;
    }

    impl Div<&Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Div>::Output;
    }

    impl Div<&Wrapping<isize>> for Wrapping<isize> {
        type Output = <Wrapping<isize> as Div>::Output;
    }

    impl Div<&Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Div>::Output;
    }

    impl Div<&Wrapping<u128>> for Wrapping<u128> {
        type Output = <Wrapping<u128> as Div>::Output;
    }

    impl Div<&Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Div>::Output;
    }

    impl Div<&Wrapping<u16>> for Wrapping<u16> {
        type Output = <Wrapping<u16> as Div>::Output;
    }

    impl Div<&Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Div>::Output;
    }

    impl Div<&Wrapping<u32>> for Wrapping<u32> {
        type Output = <Wrapping<u32> as Div>::Output;
    }

    impl Div<&Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Div>::Output;
    }

    impl Div<&Wrapping<u64>> for Wrapping<u64> {
        type Output = <Wrapping<u64> as Div>::Output;
    }

    impl Div<&Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Div>::Output;
    }

    impl Div<&Wrapping<u8>> for Wrapping<u8> {
        type Output = <Wrapping<u8> as Div>::Output;
    }

    impl Div<&Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Div>::Output;
    }

    impl Div<&Wrapping<usize>> for Wrapping<usize> {
        type Output = <Wrapping<usize> as Div>::Output;
    }

    impl Div<Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Div>::Output;
    }

    impl Div<Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Div>::Output;
    }

    impl Div<Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Div>::Output;
    }

    impl Div<Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Div>::Output;
    }

    impl Div<Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Div>::Output;
    }

    impl Div<Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Div>::Output;
    }

    impl Div<Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Div>::Output;
    }

    impl Div<Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Div>::Output;
    }

    impl Div<Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Div>::Output;
    }

    impl Div<Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Div>::Output;
    }

    impl Div<Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Div>::Output;
    }

    impl Div<Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Div>::Output;
    }

    impl Div for Wrapping<i128> {
        type Output = Wrapping<i128>;
    }

    impl Div for Wrapping<i16> {
        type Output = Wrapping<i16>;
    }

    impl Div for Wrapping<i32> {
        type Output = Wrapping<i32>;
    }

    impl Div for Wrapping<i64> {
        type Output = Wrapping<i64>;
    }

    impl Div for Wrapping<i8> {
        type Output = Wrapping<i8>;
    }

    impl Div for Wrapping<isize> {
        type Output = Wrapping<isize>;
    }

    impl Div for Wrapping<u128> {
        type Output = Wrapping<u128>;
    }

    impl Div for Wrapping<u16> {
        type Output = Wrapping<u16>;
    }

    impl Div for Wrapping<u32> {
        type Output = Wrapping<u32>;
    }

    impl Div for Wrapping<u64> {
        type Output = Wrapping<u64>;
    }

    impl Div for Wrapping<u8> {
        type Output = Wrapping<u8>;
    }

    impl Div for Wrapping<usize> {
        type Output = Wrapping<usize>;
    }

    impl Mul<&Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Mul>::Output;
    }

    impl Mul<&Wrapping<i128>> for Wrapping<i128> {
        type Output = <Wrapping<i128> as Mul>::Output;
    }

    impl Mul<&Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Mul>::Output;
    }

    impl Mul<&Wrapping<i16>> for Wrapping<i16> {
        type Output = <Wrapping<i16> as Mul>::Output;
    }

    impl Mul<&Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Mul>::Output;
    }

    impl Mul<&Wrapping<i32>> for Wrapping<i32> {
        type Output = <Wrapping<i32> as Mul>::Output;
    }

    impl Mul<&Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Mul>::Output;
    }

    impl Mul<&Wrapping<i64>> for Wrapping<i64> {
        type Output = <Wrapping<i64> as Mul>::Output;
    }

    impl Mul<&Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Mul>::Output;
    }

    impl Mul<&Wrapping<i8>> for Wrapping<i8> {
        type Output = <Wrapping<i8> as Mul>::Output;
    }

    impl Mul<&Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Mul>::Output;
    }

    impl Mul<&Wrapping<isize>> for Wrapping<isize> {
        type Output = <Wrapping<isize> as Mul>::Output;
    }

    impl Mul<&Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Mul>::Output;
    }

    impl Mul<&Wrapping<u128>> for Wrapping<u128> {
        type Output = <Wrapping<u128> as Mul>::Output;
    }

    impl Mul<&Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Mul>::Output;
    }

    impl Mul<&Wrapping<u16>> for Wrapping<u16> {
        type Output = <Wrapping<u16> as Mul>::Output;
    }

    impl Mul<&Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Mul>::Output;
    }

    impl Mul<&Wrapping<u32>> for Wrapping<u32> {
        type Output = <Wrapping<u32> as Mul>::Output;
    }

    impl Mul<&Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Mul>::Output;
    }

    impl Mul<&Wrapping<u64>> for Wrapping<u64> {
        type Output = <Wrapping<u64> as Mul>::Output;
    }

    impl Mul<&Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Mul>::Output;
    }

    impl Mul<&Wrapping<u8>> for Wrapping<u8> {
        type Output = <Wrapping<u8> as Mul>::Output;
    }

    impl Mul<&Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Mul>::Output;
    }

    impl Mul<&Wrapping<usize>> for Wrapping<usize> {
        type Output = <Wrapping<usize> as Mul>::Output;
    }

    impl Mul<Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Mul>::Output;
    }

    impl Mul<Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Mul>::Output;
    }

    impl Mul<Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Mul>::Output;
    }

    impl Mul<Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Mul>::Output;
    }

    impl Mul<Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Mul>::Output;
    }

    impl Mul<Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Mul>::Output;
    }

    impl Mul<Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Mul>::Output;
    }

    impl Mul<Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Mul>::Output;
    }

    impl Mul<Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Mul>::Output;
    }

    impl Mul<Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Mul>::Output;
    }

    impl Mul<Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Mul>::Output;
    }

    impl Mul<Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Mul>::Output;
    }

    impl Mul for Wrapping<i128> {
        type Output = Wrapping<i128>;
    }

    impl Mul for Wrapping<i16> {
        type Output = Wrapping<i16>;
    }

    impl Mul for Wrapping<i32> {
        type Output = Wrapping<i32>;
    }

    impl Mul for Wrapping<i64> {
        type Output = Wrapping<i64>;
    }

    impl Mul for Wrapping<i8> {
        type Output = Wrapping<i8>;
    }

    impl Mul for Wrapping<isize> {
        type Output = Wrapping<isize>;
    }

    impl Mul for Wrapping<u128> {
        type Output = Wrapping<u128>;
    }

    impl Mul for Wrapping<u16> {
        type Output = Wrapping<u16>;
    }

    impl Mul for Wrapping<u32> {
        type Output = Wrapping<u32>;
    }

    impl Mul for Wrapping<u64> {
        type Output = Wrapping<u64>;
    }

    impl Mul for Wrapping<u8> {
        type Output = Wrapping<u8>;
    }

    impl Mul for Wrapping<usize> {
        type Output = Wrapping<usize>;
    }

    impl Neg for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Neg>::Output;
    }

    impl Neg for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Neg>::Output;
    }

    impl Neg for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Neg>::Output;
    }

    impl Neg for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Neg>::Output;
    }

    impl Neg for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Neg>::Output;
    }

    impl Neg for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Neg>::Output;
    }

    impl Neg for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Neg>::Output;
    }

    impl Neg for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Neg>::Output;
    }

    impl Neg for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Neg>::Output;
    }

    impl Neg for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Neg>::Output;
    }

    impl Neg for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Neg>::Output;
    }

    impl Neg for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Neg>::Output;
    }

    impl Neg for Wrapping<i128> {
        type Output = Wrapping<i128>;
    }

    impl Neg for Wrapping<i16> {
        type Output = Wrapping<i16>;
    }

    impl Neg for Wrapping<i32> {
        type Output = Wrapping<i32>;
    }

    impl Neg for Wrapping<i64> {
        type Output = Wrapping<i64>;
    }

    impl Neg for Wrapping<i8> {
        type Output = Wrapping<i8>;
    }

    impl Neg for Wrapping<isize> {
        type Output = Wrapping<isize>;
    }

    impl Neg for Wrapping<u128> {
        type Output = Wrapping<u128>;
    }

    impl Neg for Wrapping<u16> {
        type Output = Wrapping<u16>;
    }

    impl Neg for Wrapping<u32> {
        type Output = Wrapping<u32>;
    }

    impl Neg for Wrapping<u64> {
        type Output = Wrapping<u64>;
    }

    impl Neg for Wrapping<u8> {
        type Output = Wrapping<u8>;
    }

    impl Neg for Wrapping<usize> {
        type Output = Wrapping<usize>;
    }

    impl Sub<&Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Sub>::Output;
    }

    impl Sub<&Wrapping<i128>> for Wrapping<i128> {
        type Output = <Wrapping<i128> as Sub>::Output;
    }

    impl Sub<&Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Sub>::Output;
    }

    impl Sub<&Wrapping<i16>> for Wrapping<i16> {
        type Output = <Wrapping<i16> as Sub>::Output;
    }

    impl Sub<&Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Sub>::Output;
    }

    impl Sub<&Wrapping<i32>> for Wrapping<i32> {
        type Output = <Wrapping<i32> as Sub>::Output;
    }

    impl Sub<&Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Sub>::Output;
    }

    impl Sub<&Wrapping<i64>> for Wrapping<i64> {
        type Output = <Wrapping<i64> as Sub>::Output;
    }

    impl Sub<&Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Sub>::Output;
    }

    impl Sub<&Wrapping<i8>> for Wrapping<i8> {
        type Output = <Wrapping<i8> as Sub>::Output;
    }

    impl Sub<&Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Sub>::Output;
    }

    impl Sub<&Wrapping<isize>> for Wrapping<isize> {
        type Output = <Wrapping<isize> as Sub>::Output;
    }

    impl Sub<&Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Sub>::Output;
    }

    impl Sub<&Wrapping<u128>> for Wrapping<u128> {
        type Output = <Wrapping<u128> as Sub>::Output;
    }

    impl Sub<&Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Sub>::Output;
    }

    impl Sub<&Wrapping<u16>> for Wrapping<u16> {
        type Output = <Wrapping<u16> as Sub>::Output;
    }

    impl Sub<&Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Sub>::Output;
    }

    impl Sub<&Wrapping<u32>> for Wrapping<u32> {
        type Output = <Wrapping<u32> as Sub>::Output;
    }

    impl Sub<&Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Sub>::Output;
    }

    impl Sub<&Wrapping<u64>> for Wrapping<u64> {
        type Output = <Wrapping<u64> as Sub>::Output;
    }

    impl Sub<&Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Sub>::Output;
    }

    impl Sub<&Wrapping<u8>> for Wrapping<u8> {
        type Output = <Wrapping<u8> as Sub>::Output;
    }

    impl Sub<&Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Sub>::Output;
    }

    impl Sub<&Wrapping<usize>> for Wrapping<usize> {
        type Output = <Wrapping<usize> as Sub>::Output;
    }

    impl Sub<Wrapping<i128>> for &Wrapping<i128> {
        type Output = <Wrapping<i128> as Sub>::Output;
    }

    impl Sub<Wrapping<i16>> for &Wrapping<i16> {
        type Output = <Wrapping<i16> as Sub>::Output;
    }

    impl Sub<Wrapping<i32>> for &Wrapping<i32> {
        type Output = <Wrapping<i32> as Sub>::Output;
    }

    impl Sub<Wrapping<i64>> for &Wrapping<i64> {
        type Output = <Wrapping<i64> as Sub>::Output;
    }

    impl Sub<Wrapping<i8>> for &Wrapping<i8> {
        type Output = <Wrapping<i8> as Sub>::Output;
    }

    impl Sub<Wrapping<isize>> for &Wrapping<isize> {
        type Output = <Wrapping<isize> as Sub>::Output;
    }

    impl Sub<Wrapping<u128>> for &Wrapping<u128> {
        type Output = <Wrapping<u128> as Sub>::Output;
    }

    impl Sub<Wrapping<u16>> for &Wrapping<u16> {
        type Output = <Wrapping<u16> as Sub>::Output;
    }

    impl Sub<Wrapping<u32>> for &Wrapping<u32> {
        type Output = <Wrapping<u32> as Sub>::Output;
    }

    impl Sub<Wrapping<u64>> for &Wrapping<u64> {
        type Output = <Wrapping<u64> as Sub>::Output;
    }

    impl Sub<Wrapping<u8>> for &Wrapping<u8> {
        type Output = <Wrapping<u8> as Sub>::Output;
    }

    impl Sub<Wrapping<usize>> for &Wrapping<usize> {
        type Output = <Wrapping<usize> as Sub>::Output;
    }

    impl Sub for Wrapping<i128> {
        type Output = Wrapping<i128>;
    }

    impl Sub for Wrapping<i16> {
        type Output = Wrapping<i16>;
    }

    impl Sub for Wrapping<i32> {
        type Output = Wrapping<i32>;
    }

    impl Sub for Wrapping<i64> {
        type Output = Wrapping<i64>;
    }

    impl Sub for Wrapping<i8> {
        type Output = Wrapping<i8>;
    }

    impl Sub for Wrapping<isize> {
        type Output = Wrapping<isize>;
    }

    impl Sub for Wrapping<u128> {
        type Output = Wrapping<u128>;
    }

    impl Sub for Wrapping<u16> {
        type Output = Wrapping<u16>;
    }

    impl Sub for Wrapping<u32> {
        type Output = Wrapping<u32>;
    }

    impl Sub for Wrapping<u64> {
        type Output = Wrapping<u64>;
    }

    impl Sub for Wrapping<u8> {
        type Output = Wrapping<u8>;
    }

    impl Sub for Wrapping<usize> {
        type Output = Wrapping<usize>;
    }
}

pub mod ops {
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::prelude::rust_2021::*;

    pub trait Fn<Args>: FnMut<Args> {}
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait FnOnce<Args> {
        type Output;
    }
    pub trait AsyncFn<Args> {}
    pub trait AsyncFnMut<Args> {}
    pub trait AsyncFnOnce<Args> {}
    impl<T: ?Sized> Deref for &T {
        type Target = T;
    }
    impl<T: ?Sized> Deref for &mut T {
        type Target = T;
    }

    pub trait Add<Rhs = Self> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }

    pub trait AddAssign<Rhs = Self> {
        fn add_assign(&mut self, rhs: Rhs);
    }

    pub trait BitAnd<Rhs = Self> {
        type Output;
        fn bitand(self, rhs: Rhs) -> Self::Output;
    }

    pub trait BitAndAssign<Rhs = Self> {
        fn bitand_assign(&mut self, rhs: Rhs);
    }

    pub trait BitOr<Rhs = Self> {
        type Output;
        fn bitor(self, rhs: Rhs) -> Self::Output;
    }

    pub trait BitOrAssign<Rhs = Self> {
        fn bitor_assign(&mut self, rhs: Rhs);
    }

    pub trait BitXor<Rhs = Self> {
        type Output;
        fn bitxor(self, rhs: Rhs) -> Self::Output;
    }

    pub trait BitXorAssign<Rhs = Self> {
        fn bitxor_assign(&mut self, rhs: Rhs);
    }

    pub trait Deref {
        type Target: ?Sized;
        fn deref(&self) -> &Self::Target;
    }

    pub trait DerefMut: Deref {
        #[twelve::view]
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    pub trait Div<Rhs = Self> {
        type Output;
        fn div(self, rhs: Rhs) -> Self::Output;
    }

    pub trait DivAssign<Rhs = Self> {
        fn div_assign(&mut self, rhs: Rhs);
    }

    pub trait Drop {
        fn drop(&mut self);
    }

    pub trait Index<Idx: ?Sized> {
        type Output: ?Sized;
        #[twelve::view]
        fn index(&self, index: Idx) -> &Self::Output;
    }

    pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
        #[twelve::view]
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }

    pub trait Mul<Rhs = Self> {
        type Output;
        fn mul(self, rhs: Rhs) -> Self::Output;
    }

    pub trait MulAssign<Rhs = Self> {
        fn mul_assign(&mut self, rhs: Rhs);
    }

    pub trait Neg {
        type Output;
        fn neg(self) -> Self::Output;
    }

    pub trait Not {
        type Output;
        fn not(self) -> Self::Output;
    }

    pub trait RangeBounds<T: ?Sized> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool {}
    }

    pub trait Rem<Rhs = Self> {
        type Output;
        fn rem(self, rhs: Rhs) -> Self::Output;
    }

    pub trait RemAssign<Rhs = Self> {
        fn rem_assign(&mut self, rhs: Rhs);
    }

    pub trait Shl<Rhs = Self> {
        type Output;
        fn shl(self, rhs: Rhs) -> Self::Output;
    }

    pub trait ShlAssign<Rhs = Self> {
        fn shl_assign(&mut self, rhs: Rhs);
    }

    pub trait Shr<Rhs = Self> {
        type Output;
        fn shr(self, rhs: Rhs) -> Self::Output;
    }

    pub trait ShrAssign<Rhs = Self> {
        fn shr_assign(&mut self, rhs: Rhs);
    }

    pub trait Sub<Rhs = Self> {
        type Output;
        fn sub(self, rhs: Rhs) -> Self::Output;
    }

    pub trait SubAssign<Rhs = Self> {
        fn sub_assign(&mut self, rhs: Rhs);
    }

    pub enum Bound<T> {
        Included(T),
        Excluded(T),
        Unbounded,
    }

    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
    }

    impl<T: Clone> Bound<&T> {
        pub fn cloned(self) -> Bound<T> {}
    }

    impl<T: Clone> Clone for Bound<T> {}

    pub enum ControlFlow<B, C = ()> {
        Continue(C),
        Break(B),
    }

    impl<B, C> ControlFlow<B, C> {
        pub const fn is_break(&self) -> bool {}
        pub const fn is_continue(&self) -> bool {}
        pub fn break_value(self) -> Option<B> {}
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
        pub fn continue_value(self) -> Option<C> {}
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
    }

    impl<B: Clone, C: Clone> Clone for ControlFlow<B, C> {}

    pub struct Range<Idx> {
        pub start: Idx,
        pub end: Idx,
    }

    impl<Idx: PartialOrd> Range<Idx> {
        pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }

    impl<Idx: Clone> Clone for Range<Idx> {}
    impl<Idx: Default> Default for Range<Idx> {}
    impl<A: Step> DoubleEndedIterator for Range<A> {}

    impl<A: Step> Iterator for Range<A> {
        type Item = A;
    }

    pub struct RangeFrom<Idx> {
        pub start: Idx,
    }

    impl<Idx: PartialOrd> RangeFrom<Idx> {
        pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool {}
    }

    impl<Idx: Clone> Clone for RangeFrom<Idx> {}

    impl Index<RangeFrom<usize>> for CStr {
        type Output = CStr;
    }

    impl<A: Step> Iterator for RangeFrom<A> {
        type Item = A;
    }

    pub struct RangeFull;

    impl Clone for RangeFull {}
    impl Default for RangeFull {}

    impl Index<RangeFull> for CString {
        type Output = CStr;
    }

    impl Index<RangeFull> for OsString {
        type Output = OsStr;
    }

    pub struct RangeInclusive<Idx>;

    impl<Idx> RangeInclusive<Idx> {
        pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> {}
        pub const fn start(&self) -> &Idx {}
        pub const fn end(&self) -> &Idx {}
        pub fn into_inner(self) -> (Idx, Idx) {}
    }

    impl<Idx: PartialOrd> RangeInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }

    impl<Idx: Clone> Clone for RangeInclusive<Idx> {}
    impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {}

    impl<A: Step> Iterator for RangeInclusive<A> {
        type Item = A;
    }

    pub struct RangeTo<Idx> {
        pub end: Idx,
    }

    impl<Idx: PartialOrd> RangeTo<Idx> {
        pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool {}
    }

    impl<Idx: Clone> Clone for RangeTo<Idx> {}

    pub struct RangeToInclusive<Idx> {
        pub end: Idx,
    }

    impl<Idx: PartialOrd> RangeToInclusive<Idx> {
        pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool {}
    }

    impl<Idx: Clone> Clone for RangeToInclusive<Idx> {}
}

pub mod option {
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;
    use crate::prelude::rust_2021::*;

    pub struct IntoIter<A>;

    impl<A: Clone> Clone for IntoIter<A> {}
    impl<A> DoubleEndedIterator for IntoIter<A> {}

    impl<A> Iterator for IntoIter<A> {
        type Item = A;
    }

    pub struct Iter<'a, A>;

    impl<A> Clone for Iter<'_, A> {}
    impl<'a, A> DoubleEndedIterator for Iter<'a, A> {}

    impl<'a, A> Iterator for Iter<'a, A> {
        type Item = &'a A;
    }

    pub struct IterMut<'a, A>;

    impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {}

    impl<'a, A> Iterator for IterMut<'a, A> {
        type Item = &'a mut A;
    }

    pub enum Option<T> {
        None,
        Some(T),
    }

    impl<T> Option<T> {
        pub const fn is_some(&self) -> bool {}
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {}
        pub const fn is_none(&self) -> bool {}
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {}
        pub const fn as_ref(&self) -> Option<&T> {}
        #[twelve::view]
        pub const fn as_mut(&mut self) -> Option<&mut T> {}
        pub const fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>> {}
        pub const fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>> {}
        pub const fn as_slice(&self) -> &[T] {}
        #[twelve::view]
        pub const fn as_mut_slice(&mut self) -> &mut [T] {}
        pub const fn expect(self, msg: &str) -> T {}
        pub const fn unwrap(self) -> T {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
        pub fn unwrap_or_default(self) -> T {}
        pub unsafe fn unwrap_unchecked(self) -> T {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Option<&<T as Deref>::Target> {}
        #[twelve::view]
        pub fn as_deref_mut(&mut self) -> Option<&mut <T as Deref>::Target> {}
        pub fn iter(&self) -> Iter<'_, T> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {}
        pub fn or(self, optb: Option<T>) -> Option<T> {}
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
        pub fn xor(self, optb: Option<T>) -> Option<T> {}
        pub fn insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert_default(&mut self) -> &mut T {}
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub const fn take(&mut self) -> Option<T> {}
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
        pub const fn replace(&mut self, value: T) -> Option<T> {}
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
    }

    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>) {}
    }

    impl<T> Option<&T> {
        pub const fn copied(self) -> Option<T> {}
        pub fn cloned(self) -> Option<T> {}
    }

    impl<T> Option<&mut T> {
        pub const fn copied(self) -> Option<T> {}
        pub fn cloned(self) -> Option<T> {}
    }

    impl<T, E> Option<Result<T, E>> {
        pub const fn transpose(self) -> Result<Option<T>, E> {}
    }

    impl<T> Option<Option<T>> {
        pub const fn flatten(self) -> Option<T> {}
    }

    impl<T: Clone> Clone for Option<T> {}
    impl<T> Default for Option<T> {}
    impl<'a, T> From<&'a Option<T>> for Option<&'a T> {}
    impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {}
    impl<T> From<T> for Option<T> {}
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}

    impl<'a, T> IntoIterator for &'a Option<T> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<'a, T> IntoIterator for &'a mut Option<T> {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
    }

    impl<T> IntoIterator for Option<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }
}

pub mod os {
    pub mod fd {
        use crate::fs::File;
        use crate::io::{IsTerminal, PipeReader, PipeWriter};
        use crate::net::{TcpListener, TcpStream, UdpSocket};
        use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
        use crate::prelude::rust_2021::*;
        use crate::process::{ChildStderr, ChildStdin, ChildStdout};

        pub type RawFd = c_int;

        pub trait AsFd {
            fn as_fd(&self) -> BorrowedFd<'_>;
        }

        pub trait AsRawFd {
            fn as_raw_fd(&self) -> RawFd;
        }

        pub trait FromRawFd {
            unsafe fn from_raw_fd(fd: RawFd) -> Self;
        }

        pub trait IntoRawFd {
            fn into_raw_fd(self) -> RawFd;
        }

        pub struct BorrowedFd<'fd>;

        impl BorrowedFd<'_> {
            pub unsafe fn borrow_raw(fd: RawFd) -> Self {}
            pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd> {}
        }

        impl<'fd> Clone for BorrowedFd<'fd> {}
        impl IsTerminal for BorrowedFd<'_> {}

        pub struct OwnedFd;

        impl OwnedFd {
            pub fn try_clone(&self) -> crate::io::Result<Self> {}
        }

        impl From<ChildStderr> for OwnedFd {}
        impl From<ChildStdin> for OwnedFd {}
        impl From<ChildStdout> for OwnedFd {}
        impl From<Dir> for OwnedFd {}
        impl From<File> for OwnedFd {}
        impl From<PipeReader> for OwnedFd {}
        impl From<PipeWriter> for OwnedFd {}
        impl From<TcpListener> for OwnedFd {}
        impl From<TcpStream> for OwnedFd {}
        impl From<UdpSocket> for OwnedFd {}
        impl From<UnixDatagram> for OwnedFd {}
        impl From<UnixListener> for OwnedFd {}
        impl From<UnixStream> for OwnedFd {}
        impl IsTerminal for OwnedFd {}
    }

    pub mod unix {
        pub mod ffi {
            use crate::prelude::rust_2021::*;

            pub trait OsStrExt: Sealed {
                fn from_bytes(slice: &[u8]) -> &Self;
                fn as_bytes(&self) -> &[u8];
            }

            pub trait OsStringExt: Sealed {
                fn from_vec(vec: Vec<u8>) -> Self;
                fn into_vec(self) -> Vec<u8>;
            }
        }

        pub mod fs {
            use crate::io::{IoSlice, IoSliceMut};
            use crate::os::fd::AsFd;
            use crate::path::Path;
            use crate::prelude::rust_2021::*;

            pub trait DirBuilderExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
            }

            pub trait DirEntryExt {
                fn ino(&self) -> u64;
            }

            pub trait FileExt {
                #[twelve::reads]
                fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
                #[twelve::writes_data(data = 0)]
                fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
                #[twelve::reads]
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()> {}
                #[twelve::writes_data(data = 0)]
                fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()> {}
            }

            pub trait FileTypeExt {
                fn is_block_device(&self) -> bool;
                fn is_char_device(&self) -> bool;
                fn is_fifo(&self) -> bool;
                fn is_socket(&self) -> bool;
            }

            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn rdev(&self) -> u64;
                fn size(&self) -> u64;
                fn atime(&self) -> i64;
                fn atime_nsec(&self) -> i64;
                fn mtime(&self) -> i64;
                fn mtime_nsec(&self) -> i64;
                fn ctime(&self) -> i64;
                fn ctime_nsec(&self) -> i64;
                fn blksize(&self) -> u64;
                fn blocks(&self) -> u64;
            }

            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }

            pub trait PermissionsExt {
                fn mode(&self) -> u32;
                fn set_mode(&mut self, mode: u32);
                fn from_mode(mode: u32) -> Self;
            }

            pub fn chown<P: AsRef<Path>>(
                dir: P,
                uid: Option<u32>,
                gid: Option<u32>,
            ) -> crate::io::Result<()> {
            }

            pub fn chroot<P: AsRef<Path>>(dir: P) -> crate::io::Result<()> {}

            pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()> {}

            pub fn lchown<P: AsRef<Path>>(
                dir: P,
                uid: Option<u32>,
                gid: Option<u32>,
            ) -> crate::io::Result<()> {
            }

            #[twelve::file(create, path = 1)]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()> {}
        }

        pub mod net {
            use crate::io::{Error, Read, Write};
            use crate::net::Shutdown;
            use crate::os::fd::OwnedFd;
            use crate::path::Path;
            use crate::prelude::rust_2021::*;
            use crate::time::Duration;

            pub struct Incoming<'a>;

            impl<'a> Iterator for Incoming<'a> {
                type Item = Result<UnixStream, Error>;
            }

            pub struct SocketAddr;

            impl SocketAddr {
                pub fn from_pathname<P: AsRef<Path>>(path: P) -> crate::io::Result<SocketAddr> {}
                pub fn is_unnamed(&self) -> bool {}
                pub fn as_pathname(&self) -> Option<&Path> {}
            }

            impl Clone for SocketAddr {}

            pub struct UnixDatagram;

            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixDatagram> {}
                pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixDatagram> {}
                pub fn unbound() -> crate::io::Result<UnixDatagram> {}
                pub fn pair() -> crate::io::Result<(UnixDatagram, UnixDatagram)> {}
                pub fn connect<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()> {}
                pub fn connect_addr(&self, socket_addr: &SocketAddr) -> crate::io::Result<()> {}
                pub fn try_clone(&self) -> crate::io::Result<UnixDatagram> {}
                pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
                pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)> {}
                pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> crate::io::Result<usize> {}
                pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> crate::io::Result<usize> {
                }
                pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize> {}
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
                pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>> {}
                pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
                pub fn take_error(&self) -> crate::io::Result<Option<Error>> {}
                pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()> {}
            }

            impl From<OwnedFd> for UnixDatagram {}

            pub struct UnixListener;

            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixListener> {}
                pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixListener> {}
                #[twelve::does(accept)]
                #[twelve::request_data(body)]
                pub fn accept(&self) -> crate::io::Result<(UnixStream, SocketAddr)> {}
                pub fn try_clone(&self) -> crate::io::Result<UnixListener> {}
                pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
                pub fn take_error(&self) -> crate::io::Result<Option<Error>> {}
                #[twelve::does(accept)]
                #[twelve::request_data(body)]
                pub fn incoming(&self) -> Incoming<'_> {}
            }

            impl From<OwnedFd> for UnixListener {}

            impl<'a> IntoIterator for &'a UnixListener {
                type Item = Result<UnixStream, Error>;
                type IntoIter = Incoming<'a>;
            }

            #[twelve::connection]
            pub struct UnixStream;

            impl UnixStream {
                pub fn connect<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixStream> {}
                pub fn connect_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixStream> {}
                pub fn pair() -> crate::io::Result<(UnixStream, UnixStream)> {}
                pub fn try_clone(&self) -> crate::io::Result<UnixStream> {}
                pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
                pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>> {}
                pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
                pub fn take_error(&self) -> crate::io::Result<Option<Error>> {}
                pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()> {}
            }

            impl From<OwnedFd> for UnixStream {}
            impl<'a> Read for &'a UnixStream {}
            impl Read for UnixStream {}
            impl<'a> Write for &'a UnixStream {}
            impl Write for UnixStream {}
        }

        pub mod process {
            use crate::ffi::OsStr;
            use crate::io::Error;
            use crate::path::Path;
            use crate::prelude::rust_2021::*;
            use crate::process::Command;

            pub trait CommandExt: Sealed {
                fn uid(&mut self, id: u32) -> &mut Command;
                fn gid(&mut self, id: u32) -> &mut Command;
                unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(
                    &mut self,
                    f: F,
                ) -> &mut Command;
                fn exec(&mut self) -> Error;
                fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
                fn process_group(&mut self, pgroup: i32) -> &mut Command;
                unsafe fn before_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(
                    &mut self,
                    f: F,
                ) -> &mut Command {
                }
            }

            pub trait ExitStatusExt: Sealed {
                fn from_raw(raw: i32) -> Self;
                fn signal(&self) -> Option<i32>;
                fn core_dumped(&self) -> bool;
                fn stopped_signal(&self) -> Option<i32>;
                fn continued(&self) -> bool;
                fn into_raw(self) -> i32;
            }

            pub fn parent_id() -> u32 {}
        }
    }
}

pub mod panic {
    use crate::any::Any;
    use crate::ffi::CStr;
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::rust_2021::*;

    pub type PanicInfo<'a> = crate::panic::PanicHookInfo<'a>;

    pub auto trait RefUnwindSafe {}

    pub auto trait UnwindSafe {}

    pub struct AssertUnwindSafe<T>(pub T);

    impl<T: Default> Default for AssertUnwindSafe<T> {}

    impl<T> Deref for AssertUnwindSafe<T> {
        type Target = T;
    }

    impl<T> DerefMut for AssertUnwindSafe<T> {}

    impl<F: Future> Future for AssertUnwindSafe<F> {
        type Output = <F as Future>::Output;
    }

    pub struct Location<'a>;

    impl<'a> Location<'a> {
        pub const fn caller() -> &'static Location<'static> {}
        pub const fn file(&self) -> &'a str {}
        pub const fn file_as_c_str(&self) -> &'a CStr {}
        pub const fn line(&self) -> u32 {}
        pub const fn column(&self) -> u32 {}
    }

    impl<'a> Clone for Location<'a> {}

    pub struct PanicHookInfo<'a>;

    impl<'a> PanicHookInfo<'a> {
        pub fn payload(&self) -> &(dyn Any + Send) {}
        pub fn payload_as_str(&self) -> Option<&str> {}
        pub fn location(&self) -> Option<&Location<'_>> {}
    }

    pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R> {}

    pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {}

    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}

    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {}

    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {}
}

pub mod path {
    use crate::borrow::Cow;
    use crate::collections::TryReserveError;
    use crate::convert::Infallible;
    use crate::error::Error;
    use crate::ffi::{OsStr, OsString};
    use crate::fs::{Metadata, ReadDir};
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::rust_2021::*;
    use crate::rc::Rc;
    use crate::str::FromStr;
    use crate::sync::Arc;

    pub struct Ancestors<'a>;

    impl<'a> Clone for Ancestors<'a> {}

    impl<'a> Iterator for Ancestors<'a> {
        type Item = &'a Path;
    }

    pub enum Component<'a> {
        Prefix(PrefixComponent<'a>),
        RootDir,
        CurDir,
        ParentDir,
        Normal(&'a OsStr),
    }

    impl<'a> Component<'a> {
        pub fn as_os_str(self) -> &'a OsStr {}
    }

    impl AsRef<OsStr> for Component<'_> {}
    impl AsRef<Path> for Component<'_> {}
    impl<'a> Clone for Component<'a> {}

    pub struct Components<'a>;

    impl<'a> Components<'a> {
        pub fn as_path(&self) -> &'a Path {}
    }

    impl AsRef<OsStr> for Components<'_> {}
    impl AsRef<Path> for Components<'_> {}
    impl<'a> Clone for Components<'a> {}
    impl<'a> DoubleEndedIterator for Components<'a> {}

    impl<'a> Iterator for Components<'a> {
        type Item = Component<'a>;
    }

    pub struct Display<'a>;

    pub struct Iter<'a>;

    impl<'a> Iter<'a> {
        pub fn as_path(&self) -> &'a Path {}
    }

    impl AsRef<OsStr> for Iter<'_> {}
    impl AsRef<Path> for Iter<'_> {}
    impl<'a> Clone for Iter<'a> {}
    impl<'a> DoubleEndedIterator for Iter<'a> {}

    impl<'a> Iterator for Iter<'a> {
        type Item = &'a OsStr;
    }

    pub struct Path;

    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        #[twelve::view]
        pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn file_prefix(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn display(&self) -> Display<'_> {}
        #[twelve::file(read, path = "self")]
        pub fn metadata(&self) -> crate::io::Result<Metadata> {}
        #[twelve::file(read, path = "self")]
        pub fn symlink_metadata(&self) -> crate::io::Result<Metadata> {}
        pub fn canonicalize(&self) -> crate::io::Result<PathBuf> {}
        #[twelve::file(read, path = "self")]
        pub fn read_link(&self) -> crate::io::Result<PathBuf> {}
        #[twelve::file(read, path = "self")]
        pub fn read_dir(&self) -> crate::io::Result<ReadDir> {}
        #[twelve::file(read, path = "self")]
        pub fn exists(&self) -> bool {}
        #[twelve::file(read, path = "self")]
        pub fn try_exists(&self) -> crate::io::Result<bool> {}
        #[twelve::file(read, path = "self")]
        pub fn is_file(&self) -> bool {}
        #[twelve::file(read, path = "self")]
        pub fn is_dir(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
    }

    impl AsRef<OsStr> for Path {}
    impl AsRef<Path> for Path {}
    impl Clone for Box<Path> {}
    impl From<&Path> for Arc<Path> {}
    impl From<&Path> for Box<Path> {}
    impl From<&Path> for Rc<Path> {}
    impl From<&mut Path> for Arc<Path> {}
    impl From<&mut Path> for Box<Path> {}
    impl From<&mut Path> for Rc<Path> {}
    impl From<Cow<'_, Path>> for Box<Path> {}
    impl From<PathBuf> for Box<Path> {}

    impl<'a> IntoIterator for &'a Path {
        type Item = &'a OsStr;
        type IntoIter = Iter<'a>;
    }

    impl ToOwned for Path {
        type Owned = PathBuf;
    }

    pub struct PathBuf;

    impl PathBuf {
        pub const fn new() -> PathBuf {}
        pub fn with_capacity(capacity: usize) -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn leak<'a>(self) -> &'a mut Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        #[twelve::view]
        pub fn as_mut_os_string(&mut self) -> &mut OsString {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }

    impl AsRef<OsStr> for PathBuf {}
    impl AsRef<Path> for PathBuf {}
    impl Clone for PathBuf {}
    impl Default for PathBuf {}

    impl Deref for PathBuf {
        type Target = Path;
    }

    impl DerefMut for PathBuf {}
    impl<P: AsRef<Path>> Extend<P> for PathBuf {}
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
    impl From<Box<Path>> for PathBuf {}
    impl<'a> From<Cow<'a, Path>> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<String> for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}

    impl FromStr for PathBuf {
        type Err = Infallible;
    }

    impl<'a> IntoIterator for &'a PathBuf {
        type Item = &'a OsStr;
        type IntoIter = Iter<'a>;
    }

    pub enum Prefix<'a> {
        Verbatim(&'a OsStr),
        VerbatimUNC(&'a OsStr, &'a OsStr),
        VerbatimDisk(u8),
        DeviceNS(&'a OsStr),
        UNC(&'a OsStr, &'a OsStr),
        Disk(u8),
    }

    impl<'a> Prefix<'a> {
        pub fn is_verbatim(&self) -> bool {}
    }

    impl<'a> Clone for Prefix<'a> {}

    pub struct PrefixComponent<'a>;

    impl<'a> PrefixComponent<'a> {
        pub fn kind(&self) -> Prefix<'a> {}
        pub fn as_os_str(&self) -> &'a OsStr {}
    }

    impl<'a> Clone for PrefixComponent<'a> {}

    pub struct StripPrefixError;

    impl Clone for StripPrefixError {}
    impl Error for StripPrefixError {}

    pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> {}

    pub fn is_separator(c: char) -> bool {}
}

pub mod pin {
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::rust_2021::*;
    use crate::rc::Rc;
    use crate::sync::Arc;

    pub struct Pin<Ptr>;

    impl<Ptr: Deref> Pin<Ptr> {
        #[twelve::wraps]
        pub const fn new(pointer: Ptr) -> Pin<Ptr> {}
        #[twelve::alias]
        pub const fn into_inner(pin: Pin<Ptr>) -> Ptr {}
        #[twelve::wraps]
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
        pub fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target> {}
    }

    impl<Ptr: DerefMut> Pin<Ptr> {
        #[twelve::view]
        pub fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target> {}
        pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut <Ptr as Deref>::Target> {}
        pub fn set(&mut self, value: <Ptr as Deref>::Target) {}
    }

    impl<Ptr: Deref> Pin<Ptr> {
        #[twelve::alias]
        pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
    }

    impl<'a, T: ?Sized> Pin<&'a T> {
        pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> {}
        pub const fn get_ref(self) -> &'a T {}
    }

    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub const fn into_ref(self) -> Pin<&'a T> {}
        #[twelve::view]
        pub const fn get_mut(self) -> &'a mut T {}
        pub unsafe fn get_unchecked_mut(self) -> &'a mut T {}
        pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(
            self,
            func: F,
        ) -> Pin<&'a mut U> {
        }
    }

    impl<T: ?Sized> Pin<&'static T> {
        #[twelve::wraps]
        pub const fn static_ref(r: &'static T) -> Pin<&'static T> {}
    }

    impl<T: ?Sized> Pin<&'static mut T> {
        #[twelve::wraps]
        pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T> {}
    }

    impl<Ptr: Clone> Clone for Pin<Ptr> {}
    impl<T: ?Sized> Default for Pin<Arc<T>> {}
    impl<T: ?Sized> Default for Pin<Box<T>> {}
    impl<T: ?Sized> Default for Pin<Rc<T>> {}

    impl<Ptr: Deref> Deref for Pin<Ptr> {
        type Target = <Ptr as Deref>::Target;
    }

    impl<Ptr: Deref> DerefMut for Pin<Ptr> {}
    impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {}

    impl<P: DerefMut> Future for Pin<P> {
        type Output = <<P as Deref>::Target as Future>::Output;
    }
}

pub mod u8 {
    pub const MIN: u8 = 0;
    pub const MAX: u8 = 0;
}

pub mod u16 {
    pub const MIN: u16 = 0;
    pub const MAX: u16 = 0;
}

pub mod u32 {
    pub const MIN: u32 = 0;
    pub const MAX: u32 = 0;
}

pub mod u64 {
    pub const MIN: u64 = 0;
    pub const MAX: u64 = 0;
}

pub mod u128 {
    pub const MIN: u128 = 0;
    pub const MAX: u128 = 0;
}

pub mod usize {
    pub const MIN: usize = 0;
    pub const MAX: usize = 0;
}

pub mod i8 {
    pub const MIN: i8 = 0;
    pub const MAX: i8 = 0;
}

pub mod i16 {
    pub const MIN: i16 = 0;
    pub const MAX: i16 = 0;
}

pub mod i32 {
    pub const MIN: i32 = 0;
    pub const MAX: i32 = 0;
}

pub mod i64 {
    pub const MIN: i64 = 0;
    pub const MAX: i64 = 0;
}

pub mod i128 {
    pub const MIN: i128 = 0;
    pub const MAX: i128 = 0;
}

pub mod isize {
    pub const MIN: isize = 0;
    pub const MAX: isize = 0;
}

pub mod f32 {
    pub const MIN: f32 = 0.0;
    pub const MAX: f32 = 0.0;
    pub const EPSILON: f32 = 0.0;
    pub const MIN_POSITIVE: f32 = 0.0;
    pub const INFINITY: f32 = 0.0;
    pub const NEG_INFINITY: f32 = 0.0;
    pub const NAN: f32 = 0.0;

    pub mod consts {
        pub const PI: f32 = 0.0;
        pub const TAU: f32 = 0.0;
        pub const E: f32 = 0.0;
        pub const SQRT_2: f32 = 0.0;
        pub const LN_2: f32 = 0.0;
        pub const LN_10: f32 = 0.0;
        pub const LOG2_E: f32 = 0.0;
        pub const LOG10_E: f32 = 0.0;
        pub const FRAC_PI_2: f32 = 0.0;
        pub const FRAC_PI_3: f32 = 0.0;
        pub const FRAC_PI_4: f32 = 0.0;
        pub const FRAC_PI_6: f32 = 0.0;
        pub const FRAC_PI_8: f32 = 0.0;
        pub const FRAC_1_PI: f32 = 0.0;
        pub const FRAC_2_PI: f32 = 0.0;
        pub const FRAC_1_SQRT_2: f32 = 0.0;
        pub const FRAC_2_SQRT_PI: f32 = 0.0;
        pub const LOG2_10: f32 = 0.0;
        pub const LOG10_2: f32 = 0.0;
    }
}

pub mod f64 {
    pub const MIN: f64 = 0.0;
    pub const MAX: f64 = 0.0;
    pub const EPSILON: f64 = 0.0;
    pub const MIN_POSITIVE: f64 = 0.0;
    pub const INFINITY: f64 = 0.0;
    pub const NEG_INFINITY: f64 = 0.0;
    pub const NAN: f64 = 0.0;

    pub mod consts {
        pub const PI: f64 = 0.0;
        pub const TAU: f64 = 0.0;
        pub const E: f64 = 0.0;
        pub const SQRT_2: f64 = 0.0;
        pub const LN_2: f64 = 0.0;
        pub const LN_10: f64 = 0.0;
        pub const LOG2_E: f64 = 0.0;
        pub const LOG10_E: f64 = 0.0;
        pub const FRAC_PI_2: f64 = 0.0;
        pub const FRAC_PI_3: f64 = 0.0;
        pub const FRAC_PI_4: f64 = 0.0;
        pub const FRAC_PI_6: f64 = 0.0;
        pub const FRAC_PI_8: f64 = 0.0;
        pub const FRAC_1_PI: f64 = 0.0;
        pub const FRAC_2_PI: f64 = 0.0;
        pub const FRAC_1_SQRT_2: f64 = 0.0;
        pub const FRAC_2_SQRT_PI: f64 = 0.0;
        pub const LOG2_10: f64 = 0.0;
        pub const LOG10_2: f64 = 0.0;
    }
}

pub mod prelude {
    pub mod rust_2015 {
        pub use crate::prelude::v1::*;
    }

    pub mod rust_2018 {
        pub use crate::prelude::v1::*;
    }

    pub mod rust_2021 {
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
        pub use crate::prelude::v1::*;
    }

    pub mod rust_2024 {
        pub use crate::future::{Future, IntoFuture};
        pub use crate::prelude::rust_2021::*;
    }

    pub mod v1 {

        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{
            DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator,
        };
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::fs::File;
    use crate::io::{PipeReader, PipeWriter, Read, Stderr, Stdout, Write};
    use crate::os::fd::OwnedFd;
    use crate::os::unix::process::{CommandExt, ExitStatusExt};
    use crate::path::Path;
    use crate::prelude::rust_2021::*;

    pub trait Termination {
        fn report(self) -> ExitCode;
    }

    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }

    impl Child {
        pub fn kill(&mut self) -> crate::io::Result<()> {}
        pub fn id(&self) -> u32 {}
        pub fn wait(&mut self) -> crate::io::Result<ExitStatus> {}
        #[twelve::view]
        pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>> {}
        pub fn wait_with_output(self) -> crate::io::Result<Output> {}
    }

    pub struct ChildStderr;

    impl From<OwnedFd> for ChildStderr {}
    impl Read for ChildStderr {}

    pub struct ChildStdin;

    impl From<OwnedFd> for ChildStdin {}
    impl Write for &ChildStdin {}
    impl Write for ChildStdin {}

    pub struct ChildStdout;

    impl From<OwnedFd> for ChildStdout {}
    impl Read for ChildStdout {}

    pub struct Command;

    impl Command {
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
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(
            &mut self,
            vars: I,
        ) -> &mut Command {
        }
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn spawn(&mut self) -> crate::io::Result<Child> {}
        pub fn output(&mut self) -> crate::io::Result<Output> {}
        pub fn status(&mut self) -> crate::io::Result<ExitStatus> {}
        pub fn get_program(&self) -> &OsStr {}
        pub fn get_args(&self) -> CommandArgs<'_> {}
        pub fn get_envs(&self) -> CommandEnvs<'_> {}
        pub fn get_current_dir(&self) -> Option<&Path> {}
    }

    impl CommandExt for Command {}

    pub struct CommandArgs<'a>;

    impl<'a> Iterator for CommandArgs<'a> {
        type Item = &'a OsStr;
    }

    pub struct CommandEnvs<'a>;

    impl<'a> Iterator for CommandEnvs<'a> {
        type Item = (&'a OsStr, Option<&'a OsStr>);
    }

    pub struct ExitCode;

    impl ExitCode {
        pub const SUCCESS: ExitCode = ();
        pub const FAILURE: ExitCode = ();
    }

    impl Clone for ExitCode {}
    impl Default for ExitCode {}
    impl From<u8> for ExitCode {}
    impl Termination for ExitCode {}

    pub struct ExitStatus;

    impl ExitStatus {
        pub fn success(&self) -> bool {}
        pub fn code(&self) -> Option<i32> {}
    }

    impl Clone for ExitStatus {}
    impl Default for ExitStatus {}
    impl ExitStatusExt for ExitStatus {}

    pub struct Output {
        pub status: ExitStatus,
        pub stdout: Vec<u8>,
        pub stderr: Vec<u8>,
    }

    impl Clone for Output {}

    pub struct Stdio;

    impl Stdio {
        pub fn piped() -> Stdio {}
        pub fn inherit() -> Stdio {}
        pub fn null() -> Stdio {}
    }

    impl From<ChildStderr> for Stdio {}
    impl From<ChildStdin> for Stdio {}
    impl From<ChildStdout> for Stdio {}
    impl From<File> for Stdio {}
    impl From<OwnedFd> for Stdio {}
    impl From<PipeReader> for Stdio {}
    impl From<PipeWriter> for Stdio {}
    impl From<Stderr> for Stdio {}
    impl From<Stdout> for Stdio {}

    pub fn abort() -> ! {}

    pub fn exit(code: i32) -> ! {}

    pub fn id() -> u32 {}
}

pub mod ptr {
    use crate::mem::MaybeUninit;
    use crate::num::NonZero;
    use crate::prelude::rust_2021::*;

    pub struct NonNull<T>;

    impl<T> NonNull<T> {
        pub const fn without_provenance(addr: NonZero<usize>) -> NonNull<T> {}
        pub const fn dangling() -> NonNull<T> {}
        pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T> {}
    }

    impl<T: ?Sized> NonNull<T> {
        pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> {}
        #[twelve::alias]
        pub const fn new(ptr: *mut T) -> Option<NonNull<T>> {}
        pub const fn from_ref(r: &T) -> NonNull<T> {}
        pub const fn from_mut(r: &mut T) -> NonNull<T> {}
        pub fn addr(self) -> NonZero<usize> {}
        pub fn expose_provenance(self) -> NonZero<usize> {}
        pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T> {}
        pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T> {}
        pub const fn as_ptr(self) -> *mut T {}
        pub unsafe fn as_ref<'a>(&self) -> &'a T {}
        #[twelve::view]
        pub unsafe fn as_mut<'a>(&mut self) -> &'a mut T {}
        pub const fn cast<U>(self) -> NonNull<U> {}
        pub unsafe fn offset(self, count: isize) -> NonNull<T> {}
        pub unsafe fn byte_offset(self, count: isize) -> NonNull<T> {}
        pub unsafe fn add(self, count: usize) -> NonNull<T> {}
        pub unsafe fn byte_add(self, count: usize) -> NonNull<T> {}
        pub unsafe fn sub(self, count: usize) -> NonNull<T> {}
        pub unsafe fn byte_sub(self, count: usize) -> NonNull<T> {}
        pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize {}
        pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize {}
        pub unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize {}
        pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: NonNull<U>) -> usize {}
        pub unsafe fn read(self) -> T {}
        pub unsafe fn read_volatile(self) -> T {}
        pub unsafe fn read_unaligned(self) -> T {}
        pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize) {}
        pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) {}
        pub unsafe fn copy_from(self, src: NonNull<T>, count: usize) {}
        pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize) {}
        pub unsafe fn drop_in_place(self) {}
        pub unsafe fn write(self, val: T) {}
        pub unsafe fn write_bytes(self, val: u8, count: usize) {}
        pub unsafe fn write_volatile(self, val: T) {}
        pub unsafe fn write_unaligned(self, val: T) {}
        pub unsafe fn replace(self, src: T) -> T {}
        pub unsafe fn swap(self, with: NonNull<T>) {}
        pub fn align_offset(self, align: usize) -> usize {}
        pub fn is_aligned(self) -> bool {}
    }

    impl<T> NonNull<[T]> {
        pub const fn len(self) -> usize {}
        pub const fn is_empty(self) -> bool {}
    }

    impl<T: ?Sized> Clone for NonNull<T> {}
    impl<T: ?Sized> From<&T> for NonNull<T> {}
    impl<T: ?Sized> From<&mut T> for NonNull<T> {}

    pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {}

    pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {}

    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {}

    pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {}

    pub const fn from_ref<T: ?Sized>(r: &T) -> *const T {}

    pub const fn null<T: Thin + ?Sized>() -> *const T {}

    pub const fn null_mut<T: Thin + ?Sized>() -> *mut T {}

    pub unsafe fn read<T>(src: *const T) -> T {}

    pub unsafe fn replace<T>(dst: *mut T, src: T) -> T {}

    pub unsafe fn swap<T>(x: *mut T, y: *mut T) {}

    pub unsafe fn write<T>(dst: *mut T, src: T) {}
}

pub mod rc {
    use crate::any::Any;
    use crate::borrow::Cow;
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::mem::MaybeUninit;
    use crate::ops::Deref;
    use crate::path::{Path, PathBuf};
    use crate::pin::Pin;
    use crate::prelude::rust_2021::*;

    #[twelve::shared_handle]
    pub struct Rc<T>;

    impl<T> Rc<T> {
        #[twelve::wraps]
        pub fn new(value: T) -> Rc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
        #[twelve::wraps]
        pub fn pin(value: T) -> Pin<Rc<T>> {}
        #[twelve::alias]
        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {}
        #[twelve::alias]
        pub fn into_inner(this: Rc<T>) -> Option<T> {}
    }

    impl<T: ?Sized> Rc<T> {
        #[twelve::alias]
        pub unsafe fn from_raw(ptr: *const T) -> Rc<T> {}
        #[twelve::alias]
        pub fn into_raw(this: Rc<T>) -> *const T {}
        pub unsafe fn increment_strong_count(ptr: *const T) {}
        pub unsafe fn decrement_strong_count(ptr: *const T) {}
        #[twelve::alias]
        pub fn as_ptr(this: &Rc<T>) -> *const T {}
        #[twelve::alias]
        pub fn downgrade(this: &Rc<T>) -> Weak<T> {}
        pub fn weak_count(this: &Rc<T>) -> usize {}
        pub fn strong_count(this: &Rc<T>) -> usize {}
        #[twelve::view]
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {}
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {}
    }

    impl<T: CloneToUninit + ?Sized> Rc<T> {
        #[twelve::view]
        pub fn make_mut(this: &mut Rc<T>) -> &mut T {}
    }

    impl<T: Clone> Rc<T> {
        #[twelve::alias]
        pub fn unwrap_or_clone(this: Rc<T>) -> T {}
    }

    impl Rc<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Rc<T>, Rc<dyn Any>> {}
    }

    impl<T: ?Sized> AsRef<T> for Rc<T> {}
    impl<T: ?Sized> Clone for Rc<T> {}
    impl<T: ?Sized> Default for Pin<Rc<T>> {}
    impl<T> Default for Rc<[T]> {}
    impl Default for Rc<CStr> {}
    impl<T: Default> Default for Rc<T> {}
    impl Default for Rc<str> {}

    impl<T: ?Sized> Deref for Rc<T> {
        type Target = T;
    }

    impl<T: Clone> From<&[T]> for Rc<[T]> {}
    impl From<&CStr> for Rc<CStr> {}
    impl From<&OsStr> for Rc<OsStr> {}
    impl From<&Path> for Rc<Path> {}
    impl<T: Clone> From<&mut [T]> for Rc<[T]> {}
    impl From<&mut CStr> for Rc<CStr> {}
    impl From<&mut OsStr> for Rc<OsStr> {}
    impl From<&mut Path> for Rc<Path> {}
    impl From<&mut str> for Rc<str> {}
    impl From<&str> for Rc<str> {}
    impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
    impl<T: ?Sized> From<Box<T>> for Rc<T> {}
    impl From<CString> for Rc<CStr> {}
    impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Rc<B> {}
    impl From<OsString> for Rc<OsStr> {}
    impl From<PathBuf> for Rc<Path> {}
    impl From<Rc<str>> for Rc<[u8]> {}
    impl From<String> for Rc<str> {}
    impl<T> From<T> for Rc<T> {}
    impl<T> From<Vec<T>> for Rc<[T]> {}
    impl<T> FromIterator<T> for Rc<[T]> {}

    impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> {
        type Error = Rc<[T]>;
    }

    #[twelve::shared_handle]
    pub struct Weak<T>;

    impl<T> Weak<T> {
        pub const fn new() -> Weak<T> {}
    }

    impl<T: ?Sized> Weak<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T> {}
        pub fn into_raw(self) -> *const T {}
        pub fn as_ptr(&self) -> *const T {}
        #[twelve::alias]
        pub fn upgrade(&self) -> Option<Rc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
    }

    impl<T: ?Sized> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}
}

pub mod result {
    use crate::fmt::Debug;
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::rust_2021::*;
    use crate::process::Termination;

    pub struct IntoIter<T>;

    impl<T: Clone> Clone for IntoIter<T> {}
    impl<T> DoubleEndedIterator for IntoIter<T> {}

    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }

    pub struct Iter<'a, T>;

    impl<T> Clone for Iter<'_, T> {}
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}

    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
    }

    pub struct IterMut<'a, T>;

    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}

    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = &'a mut T;
    }

    pub enum Result<T, E> {
        Ok(T),
        Err(E),
    }

    impl<T, E> Result<T, E> {
        pub const fn is_ok(&self) -> bool {}
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub const fn is_err(&self) -> bool {}
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
        pub fn ok(self) -> Option<T> {}
        pub fn err(self) -> Option<E> {}
        pub const fn as_ref(&self) -> Result<&T, &E> {}
        #[twelve::view]
        pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {}
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Result<&<T as Deref>::Target, &E> {}
        #[twelve::view]
        pub fn as_deref_mut(&mut self) -> Result<&mut <T as Deref>::Target, &mut E> {}
        pub fn iter(&self) -> Iter<'_, T> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn expect(self, msg: &str) -> T {}
        pub fn unwrap(self) -> T {}
        pub fn unwrap_or_default(self) -> T {}
        pub fn expect_err(self, msg: &str) -> E {}
        pub fn unwrap_err(self) -> E {}
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
        pub unsafe fn unwrap_unchecked(self) -> T {}
        pub unsafe fn unwrap_err_unchecked(self) -> E {}
    }

    impl<T, E> Result<&T, E> {
        pub const fn copied(self) -> Result<T, E> {}
        pub fn cloned(self) -> Result<T, E> {}
    }

    impl<T, E> Result<&mut T, E> {
        pub const fn copied(self) -> Result<T, E> {}
        pub fn cloned(self) -> Result<T, E> {}
    }

    impl<T, E> Result<Option<T>, E> {
        pub const fn transpose(self) -> Option<Result<T, E>> {}
    }

    impl<T, E> Result<Result<T, E>, E> {
        pub const fn flatten(self) -> Result<T, E> {}
    }

    impl<T: Clone, E: Clone> Clone for Result<T, E> {}
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}

    impl<'a, T, E> IntoIterator for &'a Result<T, E> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
    }

    impl<T, E> IntoIterator for Result<T, E> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }

    impl<T: Termination, E: Debug> Termination for Result<T, E> {}
}

pub mod slice {
    use crate::cmp::Ordering;
    use crate::error::Error;
    use crate::io::{BufRead, Read, Write};
    use crate::iter::Cloned;
    use crate::mem::MaybeUninit;
    use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::ops::{Index, Range, RangeBounds};
    use crate::prelude::rust_2021::*;
    use crate::str::Utf8Chunks;
    use crate::vec::IntoIter;

    pub trait Concat<Item: ?Sized> {
        type Output;
    }

    impl Concat<str> for [String] {
        type Output = String;
    }

    impl<'a> Concat<str> for [&'a str] {
        type Output = String;
    }

    impl<T> Concat<T> for [Vec<T>] {
        type Output = Vec<T>;
    }

    impl<'a, T> Concat<T> for [&'a [T]] {
        type Output = Vec<T>;
    }

    pub trait SliceIndex<T: ?Sized> {
        type Output: ?Sized;
    }

    impl<T> SliceIndex<[T]> for usize {
        type Output = T;
    }

    impl<T> SliceIndex<[T]> for crate::ops::Range<usize> {
        type Output = [T];
    }

    impl SliceIndex<str> for crate::ops::Range<usize> {
        type Output = str;
    }

    impl<T> SliceIndex<[T]> for crate::ops::RangeInclusive<usize> {
        type Output = [T];
    }

    impl SliceIndex<str> for crate::ops::RangeInclusive<usize> {
        type Output = str;
    }

    impl<T> SliceIndex<[T]> for crate::ops::RangeFrom<usize> {
        type Output = [T];
    }

    impl SliceIndex<str> for crate::ops::RangeFrom<usize> {
        type Output = str;
    }

    impl<T> SliceIndex<[T]> for crate::ops::RangeTo<usize> {
        type Output = [T];
    }

    impl SliceIndex<str> for crate::ops::RangeTo<usize> {
        type Output = str;
    }

    impl<T> SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> {
        type Output = [T];
    }

    impl SliceIndex<str> for crate::ops::RangeToInclusive<usize> {
        type Output = str;
    }

    impl<T> SliceIndex<[T]> for crate::ops::RangeFull {
        type Output = [T];
    }

    impl SliceIndex<str> for crate::ops::RangeFull {
        type Output = str;
    }


    pub struct ArrayWindows<'a, T, const N: usize>;

    impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {}
    impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {}

    impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
        type Item = &'a [T; N];
    }

    pub struct ChunkBy<'a, T, P>;

    impl<'a, T: 'a, P: Clone> Clone for ChunkBy<'a, T, P> {}
    impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> {}

    impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> {
        type Item = &'a [T];
    }

    pub struct ChunkByMut<'a, T, P>;

    impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> {}

    impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> {
        type Item = &'a mut [T];
    }

    pub struct Chunks<'a, T>;

    impl<T> Clone for Chunks<'_, T> {}
    impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}

    impl<'a, T> Iterator for Chunks<'a, T> {
        type Item = &'a [T];
    }

    pub struct ChunksExact<'a, T>;

    impl<'a, T> ChunksExact<'a, T> {
        pub fn remainder(&self) -> &'a [T] {}
    }

    impl<T> Clone for ChunksExact<'_, T> {}
    impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}

    impl<'a, T> Iterator for ChunksExact<'a, T> {
        type Item = &'a [T];
    }

    pub struct ChunksExactMut<'a, T>;

    impl<'a, T> ChunksExactMut<'a, T> {
        pub fn into_remainder(self) -> &'a mut [T] {}
    }

    impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {}

    impl<'a, T> Iterator for ChunksExactMut<'a, T> {
        type Item = &'a mut [T];
    }

    pub struct ChunksMut<'a, T>;

    impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {}

    impl<'a, T> Iterator for ChunksMut<'a, T> {
        type Item = &'a mut [T];
    }

    pub struct EscapeAscii<'a>;

    impl<'a> Clone for EscapeAscii<'a> {}
    impl<'a> DoubleEndedIterator for EscapeAscii<'a> {}

    impl<'a> Iterator for EscapeAscii<'a> {
        type Item = u8;
    }

    pub enum GetDisjointMutError {
        IndexOutOfBounds,
        OverlappingIndices,
    }

    impl Clone for GetDisjointMutError {}
    impl Error for GetDisjointMutError {}

    pub struct Iter<'a, T>;

    impl<'a, T> Iter<'a, T> {
        pub fn as_slice(&self) -> &'a [T] {}
    }

    impl<T> AsRef<[T]> for Iter<'_, T> {}
    impl<T> Clone for Iter<'_, T> {}
    impl<T> Default for Iter<'_, T> {}
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}

    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = &'a T;
    }

    pub struct IterMut<'a, T>;

    impl<'a, T> IterMut<'a, T> {
        pub fn into_slice(self) -> &'a mut [T] {}
        pub fn as_slice(&self) -> &[T] {}
    }

    impl<T> AsRef<[T]> for IterMut<'_, T> {}
    impl<T> Default for IterMut<'_, T> {}
    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}

    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = &'a mut T;
    }

    pub struct RChunks<'a, T>;

    impl<T> Clone for RChunks<'_, T> {}
    impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}

    impl<'a, T> Iterator for RChunks<'a, T> {
        type Item = &'a [T];
    }

    pub struct RChunksExact<'a, T>;

    impl<'a, T> RChunksExact<'a, T> {
        pub fn remainder(&self) -> &'a [T] {}
    }

    impl<'a, T> Clone for RChunksExact<'a, T> {}
    impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {}

    impl<'a, T> Iterator for RChunksExact<'a, T> {
        type Item = &'a [T];
    }

    pub struct RChunksExactMut<'a, T>;

    impl<'a, T> RChunksExactMut<'a, T> {
        pub fn into_remainder(self) -> &'a mut [T] {}
    }

    impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {}

    impl<'a, T> Iterator for RChunksExactMut<'a, T> {
        type Item = &'a mut [T];
    }

    pub struct RChunksMut<'a, T>;

    impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {}

    impl<'a, T> Iterator for RChunksMut<'a, T> {
        type Item = &'a mut [T];
    }

    pub struct RSplit<'a, T, P>;

    impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<'_, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> {}

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> {
        type Item = &'a [T];
    }

    pub struct RSplitMut<'a, T, P>;

    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> {}

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> {
        type Item = &'a mut [T];
    }

    pub struct RSplitN<'a, T, P>;

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> {
        type Item = &'a [T];
    }

    pub struct RSplitNMut<'a, T, P>;

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> {
        type Item = &'a mut [T];
    }

    pub struct Split<'a, T, P>;

    impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<'_, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {}

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
        type Item = &'a [T];
    }

    pub struct SplitInclusive<'a, T, P>;

    impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<'_, T, P> {}
    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {}

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> {
        type Item = &'a [T];
    }

    pub struct SplitInclusiveMut<'a, T, P>;

    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> {}

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> {
        type Item = &'a mut [T];
    }

    pub struct SplitMut<'a, T, P>;

    impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> {}

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
        type Item = &'a mut [T];
    }

    pub struct SplitN<'a, T, P>;

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> {
        type Item = &'a [T];
    }

    pub struct SplitNMut<'a, T, P>;

    impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> {
        type Item = &'a mut [T];
    }

    pub struct Windows<'a, T>;

    impl<T> Clone for Windows<'_, T> {}
    impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}

    impl<'a, T> Iterator for Windows<'a, T> {
        type Item = &'a [T];
    }

    pub const fn from_mut<T>(s: &mut T) -> &mut [T] {}

    pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {}

    pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {}

    pub const fn from_ref<T>(s: &T) -> &[T] {}

    impl [u8] {
        pub const fn is_ascii(&self) -> bool {}
        pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
        pub const fn make_ascii_uppercase(&mut self) {}
        pub const fn make_ascii_lowercase(&mut self) {}
        pub fn escape_ascii(&self) -> EscapeAscii<'_> {}
        pub const fn trim_ascii_start(&self) -> &[u8] {}
        pub const fn trim_ascii_end(&self) -> &[u8] {}
        pub const fn trim_ascii(&self) -> &[u8] {}
    }

    impl<T> [T] {
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub const fn first(&self) -> Option<&T> {}
        #[twelve::view]
        pub const fn first_mut(&mut self) -> Option<&mut T> {}
        pub const fn split_first(&self) -> Option<(&T, &[T])> {}
        #[twelve::view]
        pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub const fn split_last(&self) -> Option<(&T, &[T])> {}
        #[twelve::view]
        pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub const fn last(&self) -> Option<&T> {}
        #[twelve::view]
        pub const fn last_mut(&mut self) -> Option<&mut T> {}
        pub fn get<I: SliceIndex<[T], Output = O>, O: ?Sized>(&self, index: I) -> Option<&O> {}
        #[twelve::view]
        pub fn get_mut<I: SliceIndex<[T], Output = O>, O: ?Sized>(&mut self, index: I) -> Option<&mut O> {}
        pub unsafe fn get_unchecked(&self, index: usize) -> &T {}
        #[twelve::view]
        pub unsafe fn get_unchecked_mut(&mut self, index: usize) -> &mut T {}
        pub const fn as_ptr(&self) -> *const T {}
        #[twelve::view]
        pub const fn as_mut_ptr(&mut self) -> *mut T {}
        pub const fn as_ptr_range(&self) -> Range<*const T> {}
        #[twelve::view]
        pub const fn as_mut_ptr_range(&mut self) -> Range<*mut T> {}
        pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]> {}
        #[twelve::view]
        pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
        pub const fn swap(&mut self, a: usize, b: usize) {}
        pub const fn reverse(&mut self) {}
        pub fn iter(&self) -> Iter<'_, T> {}
        #[twelve::view]
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn windows(&self, size: usize) -> Windows<'_, T> {}
        pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {}
        #[twelve::view]
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {}
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {}
        #[twelve::view]
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {}
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {}
        #[twelve::view]
        pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {}
        pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {}
        #[twelve::view]
        pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> {}
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {}
        #[twelve::view]
        pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> {}
        pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
        #[twelve::view]
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
        pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {}
        pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
        pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {}
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> {}
        #[twelve::view]
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {}
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> {}
        #[twelve::view]
        pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> {}
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> {}
        #[twelve::view]
        pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> {}
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> {}
        #[twelve::view]
        pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> {}
        pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> {}
        #[twelve::view]
        pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn starts_with(&self, needle: &[T]) -> bool {}
        pub fn ends_with(&self, needle: &[T]) -> bool {}
        pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]> {}
        pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]> {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(
            &'a self,
            b: &B,
            f: F,
        ) -> Result<usize, usize> {
        }
        pub fn sort_unstable(&mut self) {}
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) {}
        pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(
            &mut self,
            index: usize,
            compare: F,
        ) -> (&mut [T], &mut T, &mut [T]) {
        }
        pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(
            &mut self,
            index: usize,
            f: F,
        ) -> (&mut [T], &mut T, &mut [T]) {
        }
        pub const fn rotate_left(&mut self, mid: usize) {}
        pub const fn rotate_right(&mut self, k: usize) {}
        pub fn fill(&mut self, value: T) {}
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
        pub fn clone_from_slice(&mut self, src: &[T]) {}
        pub const fn copy_from_slice(&mut self, src: &[T]) {}
        pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) {}
        pub fn swap_with_slice(&mut self, other: &mut [T]) {}
        pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
        #[twelve::view]
        pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {}
        pub fn is_sorted(&self) -> bool {}
        pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool {}
        pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool {}
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        pub fn split_off<'a, R: OneSidedRange<usize>>(self: &mut &'a [T], range: R) -> Option<&'a [T]> {}
        pub fn split_off_mut<'a, R: OneSidedRange<usize>>(
            self: &mut &'a mut [T],
            range: R,
        ) -> Option<&'a mut [T]> {
        }
        pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T> {}
        pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> {}
        pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T> {}
        pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T> {}
        #[twelve::view]
        pub unsafe fn get_disjoint_unchecked_mut<I: GetDisjointMutIndex + SliceIndex<[T]>, const N: usize>(
            &mut self,
            indices: [I; N],
        ) -> [&mut <I as SliceIndex<[T]>>::Output; N] {
        }
        #[twelve::view]
        pub fn get_disjoint_mut<I: GetDisjointMutIndex + SliceIndex<[T]>, const N: usize>(
            &mut self,
            indices: [I; N],
        ) -> Result<[&mut <I as SliceIndex<[T]>>::Output; N], GetDisjointMutError> {
        }
        pub fn element_offset(&self, element: &T) -> Option<usize> {}
    }

    impl<T, const N: usize> [[T; N]] {
        pub const fn as_flattened(&self) -> &[T] {}
        #[twelve::view]
        pub const fn as_flattened_mut(&mut self) -> &mut [T] {}
    }

    impl [u8] {
        pub fn utf8_chunks(&self) -> Utf8Chunks<'_> {}
    }

    impl<T> [T] {
        pub fn sort(&mut self) {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn to_vec(&self) -> Vec<T> {}
        pub fn into_vec(self: Box<[T]>) -> Vec<T> {}
        pub fn repeat(&self, n: usize) -> Vec<T> {}
        pub fn concat<Item>(&self) -> <[T] as crate::slice::Concat<Item>>::Output {}
        pub fn join<Separator>(&self, sep: Separator) -> String {}
        pub fn connect<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output {}
    }

    impl [u8] {
        pub fn to_ascii_uppercase(&self) -> Vec<u8> {}
        pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
    }

    impl BufRead for &[u8] {}

    impl<T, O: ?Sized, I: SliceIndex<[T], Output = O>> Index<I> for [T] {
        type Output = O;
    }

    impl<'a, T> IntoIterator for &'a [T] {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<'a, I> IntoIterator for &'a Box<[I]> {
        type IntoIter = Iter<'a, I>;
        type Item = &'a I;
    }

    impl<'a, T> IntoIterator for &'a mut [T] {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
    }

    impl<'a, I> IntoIterator for &'a mut Box<[I]> {
        type IntoIter = IterMut<'a, I>;
        type Item = &'a mut I;
    }

    impl<I> IntoIterator for Box<[I]> {
        type IntoIter = IntoIter<I>;
        type Item = I;
    }

    impl Read for &[u8] {}

    impl<T: Clone> ToOwned for [T] {
        type Owned = Vec<T>;
    }

    impl<'a> ToSocketAddrs for &'a [SocketAddr] {
        type Iter = Cloned<Iter<'a, SocketAddr>>;
    }

    impl Write for &mut [u8] {}
}

pub mod str {
    use crate::borrow::Cow;
    use crate::error::Error;
    use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::ops::{Add, Index};
    use crate::prelude::rust_2021::*;
    use crate::slice::SliceIndex;
    use crate::str::pattern::Pattern;
    use crate::vec::IntoIter;

    pub trait FromStr: Sized {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    pub struct Bytes<'a>;

    impl<'a> Clone for Bytes<'a> {}
    impl DoubleEndedIterator for Bytes<'_> {}

    impl Iterator for Bytes<'_> {
        type Item = u8;
    }

    pub struct CharIndices<'a>;

    impl<'a> CharIndices<'a> {
        pub fn as_str(&self) -> &'a str {}
        pub fn offset(&self) -> usize {}
    }

    impl<'a> Clone for CharIndices<'a> {}
    impl<'a> DoubleEndedIterator for CharIndices<'a> {}

    impl<'a> Iterator for CharIndices<'a> {
        type Item = (usize, char);
    }

    pub struct Chars<'a>;

    impl<'a> Chars<'a> {
        pub fn as_str(&self) -> &'a str {}
    }

    impl<'a> Clone for Chars<'a> {}
    impl<'a> DoubleEndedIterator for Chars<'a> {}

    impl<'a> Iterator for Chars<'a> {
        type Item = char;
    }

    pub struct EncodeUtf16<'a>;

    pub struct EscapeDebug<'a>;

    impl<'a> Clone for EscapeDebug<'a> {}

    impl<'a> Iterator for EscapeDebug<'a> {
        type Item = char;
    }

    pub struct EscapeDefault<'a>;

    impl<'a> Clone for EscapeDefault<'a> {}

    impl<'a> Iterator for EscapeDefault<'a> {
        type Item = char;
    }

    pub struct EscapeUnicode<'a>;

    impl<'a> Clone for EscapeUnicode<'a> {}

    impl<'a> Iterator for EscapeUnicode<'a> {
        type Item = char;
    }

    pub struct Lines<'a>;

    impl<'a> Clone for Lines<'a> {}
    impl<'a> DoubleEndedIterator for Lines<'a> {}

    impl<'a> Iterator for Lines<'a> {
        type Item = &'a str;
    }

    pub struct LinesAny<'a>;

    impl<'a> Clone for LinesAny<'a> {}
    impl<'a> DoubleEndedIterator for LinesAny<'a> {}

    impl<'a> Iterator for LinesAny<'a> {
        type Item = &'a str;
    }

    pub struct MatchIndices<'a, P>;

    impl<'a, P: Pattern> Clone for MatchIndices<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> {}

    impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
        type Item = (usize, &'a str);
    }

    pub struct Matches<'a, P>;

    impl<'a, P: Pattern> Clone for Matches<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {}

    impl<'a, P: Pattern> Iterator for Matches<'a, P> {
        type Item = &'a str;
    }

    pub struct ParseBoolError;

    impl Clone for ParseBoolError {}
    impl Error for ParseBoolError {}

    pub struct RMatchIndices<'a, P>;

    impl<'a, P: Pattern> Clone for RMatchIndices<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> {}

    impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> {
        type Item = (usize, &'a str);
    }

    pub struct RMatches<'a, P>;

    impl<'a, P: Pattern> Clone for RMatches<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {}

    impl<'a, P: Pattern> Iterator for RMatches<'a, P> {
        type Item = &'a str;
    }

    pub struct RSplit<'a, P>;

    impl<'a, P: Pattern> Clone for RSplit<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {}

    impl<'a, P: Pattern> Iterator for RSplit<'a, P> {
        type Item = &'a str;
    }

    pub struct RSplitN<'a, P>;

    impl<'a, P: Pattern> Clone for RSplitN<'a, P> {}

    impl<'a, P: Pattern> Iterator for RSplitN<'a, P> {
        type Item = &'a str;
    }

    pub struct RSplitTerminator<'a, P>;

    impl<'a, P: Pattern> Clone for RSplitTerminator<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> {}

    impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> {
        type Item = &'a str;
    }

    pub struct Split<'a, P>;

    impl<'a, P: Pattern> Clone for Split<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {}

    impl<'a, P: Pattern> Iterator for Split<'a, P> {
        type Item = &'a str;
    }

    pub struct SplitAsciiWhitespace<'a>;

    impl<'a> Clone for SplitAsciiWhitespace<'a> {}
    impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}

    impl<'a> Iterator for SplitAsciiWhitespace<'a> {
        type Item = &'a str;
    }

    pub struct SplitInclusive<'a, P>;

    impl<'a, P: Pattern> Clone for SplitInclusive<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {}

    impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
        type Item = &'a str;
    }

    pub struct SplitN<'a, P>;

    impl<'a, P: Pattern> Clone for SplitN<'a, P> {}

    impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
        type Item = &'a str;
    }

    pub struct SplitTerminator<'a, P>;

    impl<'a, P: Pattern> Clone for SplitTerminator<'a, P> {}
    impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {}

    impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
        type Item = &'a str;
    }

    pub struct SplitWhitespace<'a>;

    impl<'a> Clone for SplitWhitespace<'a> {}
    impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}

    impl<'a> Iterator for SplitWhitespace<'a> {
        type Item = &'a str;
    }

    pub struct Utf8Chunk<'a>;

    impl<'a> Utf8Chunk<'a> {
        pub fn valid(&self) -> &'a str {}
        pub fn invalid(&self) -> &'a [u8] {}
    }

    impl<'a> Clone for Utf8Chunk<'a> {}

    pub struct Utf8Chunks<'a>;

    impl<'a> Clone for Utf8Chunks<'a> {}

    impl<'a> Iterator for Utf8Chunks<'a> {
        type Item = Utf8Chunk<'a>;
    }

    pub struct Utf8Error;

    impl Utf8Error {
        pub const fn valid_up_to(&self) -> usize {}
        pub const fn error_len(&self) -> Option<usize> {}
    }

    impl Clone for Utf8Error {}
    impl Error for Utf8Error {}

    pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {}

    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}

    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}

    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}

    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}

    impl str {
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
        pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
        pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
        pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
        pub const fn is_char_boundary(&self, index: usize) -> bool {}
        pub const fn floor_char_boundary(&self, index: usize) -> usize {}
        pub const fn ceil_char_boundary(&self, index: usize) -> usize {}
        pub const fn as_bytes(&self) -> &[u8] {}
        #[twelve::view]
        pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {}
        pub const fn as_ptr(&self) -> *const u8 {}
        #[twelve::view]
        pub const fn as_mut_ptr(&mut self) -> *mut u8 {}
        pub fn get<I>(&self, i: I) -> Option<&str> {}
        #[twelve::view]
        pub fn get_mut<I>(&mut self, i: I) -> Option<&mut str> {}
        pub unsafe fn get_unchecked<I>(&self, i: I) -> &str {}
        #[twelve::view]
        pub unsafe fn get_unchecked_mut<I>(&mut self, i: I) -> &mut str {}
        pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str {}
        pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str {}
        pub const fn split_at(&self, mid: usize) -> (&str, &str) {}
        #[twelve::view]
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
        pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {}
        pub fn chars(&self) -> Chars<'_> {}
        pub fn char_indices(&self) -> CharIndices<'_> {}
        pub fn bytes(&self) -> Bytes<'_> {}
        pub fn split_whitespace(&self) -> SplitWhitespace<'_> {}
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {}
        pub fn lines(&self) -> Lines<'_> {}
        pub fn lines_any(&self) -> LinesAny<'_> {}
        pub fn encode_utf16(&self) -> EncodeUtf16<'_> {}
        pub fn contains<P: Pattern>(&self, pat: P) -> bool {}
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {}
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool {}
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {}
        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> {}
        pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {}
        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {}
        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {}
        pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {}
        pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> {}
        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {}
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> {}
        pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {}
        pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> {}
        pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {}
        pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> {}
        pub fn trim(&self) -> &str {}
        pub fn trim_start(&self) -> &str {}
        pub fn trim_end(&self) -> &str {}
        pub fn trim_left(&self) -> &str {}
        pub fn trim_right(&self) -> &str {}
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> {}
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> {}
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err> {}
        pub const fn is_ascii(&self) -> bool {}
        pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub const fn make_ascii_uppercase(&mut self) {}
        pub const fn make_ascii_lowercase(&mut self) {}
        pub const fn trim_ascii_start(&self) -> &str {}
        pub const fn trim_ascii_end(&self) -> &str {}
        pub const fn trim_ascii(&self) -> &str {}
        pub fn escape_debug(&self) -> EscapeDebug<'_> {}
        pub fn escape_default(&self) -> EscapeDefault<'_> {}
        pub fn escape_unicode(&self) -> EscapeUnicode<'_> {}
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {}
        pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {}
        pub fn to_lowercase(&self) -> String {}
        pub fn to_uppercase(&self) -> String {}
        pub fn into_string(self: Box<str>) -> String {}
        pub fn repeat(&self, n: usize) -> String {}
        pub fn to_ascii_uppercase(&self) -> String {}
        pub fn to_ascii_lowercase(&self) -> String {}
    }

    impl<'a> Add<&'a str> for Cow<'a, str> {
        type Output = Cow<'a, str>;
    }

    impl Add<&str> for String {
        type Output = String;
    }

    impl<I: SliceIndex<str>> Index<I> for str {
        type Output = str;
    }

    impl ToOwned for str {
        type Owned = String;
    }

    impl ToSocketAddrs for str {
        type Iter = IntoIter<SocketAddr>;
    }
    pub mod pattern {
        use crate::prelude::rust_2021::*;

        pub trait Pattern {}
    }
}

pub mod string {
    use crate::borrow::Cow;
    use crate::collections::TryReserveError;
    use crate::convert::Infallible;
    use crate::error::Error;
    use crate::ffi::{CString, IntoStringError, OsStr};
    use crate::fmt::Write;
    use crate::net::{SocketAddr, ToSocketAddrs};
    use crate::ops::{Add, Deref, DerefMut, Index, RangeBounds};
    use crate::path::Path;
    use crate::prelude::rust_2021::*;
    use crate::slice::SliceIndex;
    use crate::str::{FromStr, Utf8Error};
    use crate::vec::IntoIter;

    impl<T: ?Sized> ToString for T {}

    pub type ParseError = Infallible;

    pub trait ToString {
        fn to_string(&self) -> String;
    }

    pub struct Drain<'a>;

    impl<'a> Drain<'a> {
        pub fn as_str(&self) -> &str {}
    }

    impl<'a> AsRef<[u8]> for Drain<'a> {}
    impl<'a> AsRef<str> for Drain<'a> {}
    impl DoubleEndedIterator for Drain<'_> {}

    impl Iterator for Drain<'_> {
        type Item = char;
    }

    pub struct FromUtf16Error;

    pub struct FromUtf8Error;

    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn utf8_error(&self) -> Utf8Error {}
    }

    impl Clone for FromUtf8Error {}
    impl Error for FromUtf8Error {}

    pub struct String;

    impl String {
        pub const fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
        pub fn from_utf16_lossy(v: &[u16]) -> String {}
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
        pub const fn into_bytes(self) -> Vec<u8> {}
        pub const fn as_str(&self) -> &str {}
        #[twelve::view]
        pub const fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub const fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn push(&mut self, ch: char) {}
        pub const fn as_bytes(&self) -> &[u8] {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        #[twelve::view]
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
        pub fn into_boxed_str(self) -> Box<str> {}
        pub fn leak<'a>(self) -> &'a mut str {}
    }

    impl Add<&str> for String {
        type Output = String;
    }

    impl AsRef<[u8]> for String {}
    impl AsRef<OsStr> for String {}
    impl AsRef<Path> for String {}
    impl AsRef<str> for String {}
    impl Clone for String {}
    impl Default for String {}

    impl Deref for String {
        type Target = str;
    }

    impl DerefMut for String {}
    impl<'a> Extend<&'a char> for String {}
    impl<'a> Extend<&'a str> for String {}
    impl Extend<Box<str>> for String {}
    impl<'a> Extend<Cow<'a, str>> for String {}
    impl Extend<String> for String {}
    impl Extend<char> for String {}
    impl From<&String> for String {}
    impl From<&mut str> for String {}
    impl From<&str> for String {}
    impl From<Box<str>> for String {}
    impl<'a> From<Cow<'a, str>> for String {}
    impl From<char> for String {}
    impl<'a> FromIterator<&'a char> for String {}
    impl<'a> FromIterator<&'a str> for String {}
    impl FromIterator<Box<str>> for String {}
    impl<'a> FromIterator<Cow<'a, str>> for String {}
    impl FromIterator<String> for String {}
    impl FromIterator<char> for String {}

    impl FromStr for String {
        type Err = Infallible;
    }

    impl<I: SliceIndex<str>> Index<I> for String {
        type Output = str;
    }

    impl ToSocketAddrs for String {
        type Iter = IntoIter<SocketAddr>;
    }

    impl TryFrom<CString> for String {
        type Error = IntoStringError;
    }

    impl TryFrom<Vec<u8>> for String {
        type Error = FromUtf8Error;
    }

    impl Write for String {}
}

pub mod sync {
    use crate::any::Any;
    use crate::borrow::Cow;
    use crate::error::Error;
    use crate::ffi::{CStr, CString, OsStr, OsString};
    use crate::fs::File;
    use crate::io::{Read, Seek, Write};
    use crate::mem::MaybeUninit;
    use crate::ops::{Deref, DerefMut};
    use crate::path::{Path, PathBuf};
    use crate::pin::Pin;
    use crate::prelude::rust_2021::*;
    use crate::time::Duration;

    pub type LockResult<T> = Result<T, PoisonError<T>>;

    pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

    #[twelve::shared_handle]
    pub struct Arc<T>;

    impl<T> Arc<T> {
        #[twelve::wraps]
        pub fn new(data: T) -> Arc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
        #[twelve::wraps]
        pub fn pin(data: T) -> Pin<Arc<T>> {}
        #[twelve::alias]
        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {}
        #[twelve::alias]
        pub fn into_inner(this: Arc<T>) -> Option<T> {}
    }

    impl<T: ?Sized> Arc<T> {
        #[twelve::alias]
        pub unsafe fn from_raw(ptr: *const T) -> Arc<T> {}
        #[twelve::alias]
        pub fn into_raw(this: Arc<T>) -> *const T {}
        pub unsafe fn increment_strong_count(ptr: *const T) {}
        pub unsafe fn decrement_strong_count(ptr: *const T) {}
        #[twelve::alias]
        pub fn as_ptr(this: &Arc<T>) -> *const T {}
        #[twelve::alias]
        pub fn downgrade(this: &Arc<T>) -> Weak<T> {}
        pub fn weak_count(this: &Arc<T>) -> usize {}
        pub fn strong_count(this: &Arc<T>) -> usize {}
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {}
    }

    impl<T: CloneToUninit + ?Sized> Arc<T> {
        #[twelve::view]
        pub fn make_mut(this: &mut Arc<T>) -> &mut T {}
    }

    impl<T: Clone> Arc<T> {
        #[twelve::alias]
        pub fn unwrap_or_clone(this: Arc<T>) -> T {}
    }

    impl<T: ?Sized> Arc<T> {
        #[twelve::view]
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {}
    }

    impl Arc<dyn Any + Sync + Send> {
        pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>> {}
    }

    impl<T: ?Sized> AsRef<T> for Arc<T> {}
    impl<T: ?Sized> Clone for Arc<T> {}
    impl<T> Default for Arc<[T]> {}
    impl Default for Arc<CStr> {}
    impl<T: Default> Default for Arc<T> {}
    impl Default for Arc<str> {}
    impl<T: ?Sized> Default for Pin<Arc<T>> {}

    impl<T: ?Sized> Deref for Arc<T> {
        type Target = T;
    }

    impl<T: Error + ?Sized> Error for Arc<T> {}
    impl<T: Clone> From<&[T]> for Arc<[T]> {}
    impl From<&CStr> for Arc<CStr> {}
    impl From<&OsStr> for Arc<OsStr> {}
    impl From<&Path> for Arc<Path> {}
    impl<T: Clone> From<&mut [T]> for Arc<[T]> {}
    impl From<&mut CStr> for Arc<CStr> {}
    impl From<&mut OsStr> for Arc<OsStr> {}
    impl From<&mut Path> for Arc<Path> {}
    impl From<&mut str> for Arc<str> {}
    impl From<&str> for Arc<str> {}
    impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
    impl From<Arc<str>> for Arc<[u8]> {}
    impl<T: ?Sized> From<Box<T>> for Arc<T> {}
    impl From<CString> for Arc<CStr> {}
    impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Arc<B> {}
    impl From<OsString> for Arc<OsStr> {}
    impl From<PathBuf> for Arc<Path> {}
    impl From<String> for Arc<str> {}
    impl<T> From<T> for Arc<T> {}
    impl<T> From<Vec<T>> for Arc<[T]> {}
    impl<T> FromIterator<T> for Arc<[T]> {}
    impl Read for Arc<File> {}
    impl Seek for Arc<File> {}

    impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
        type Error = Arc<[T]>;
    }

    impl Write for Arc<File> {}

    #[twelve::nature(coordination)]
    pub struct Barrier;

    impl Barrier {
        pub const fn new(n: usize) -> Barrier {}
        pub fn wait(&self) -> BarrierWaitResult {}
    }

    pub struct BarrierWaitResult;

    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool {}
    }

    #[twelve::nature(coordination)]
    pub struct Condvar;

    impl Condvar {
        pub const fn new() -> Condvar {}
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(
            &self,
            guard: MutexGuard<'a, T>,
            condition: F,
        ) -> LockResult<MutexGuard<'a, T>> {
        }
        pub fn wait_timeout_ms<'a, T>(
            &self,
            guard: MutexGuard<'a, T>,
            ms: u32,
        ) -> LockResult<(MutexGuard<'a, T>, bool)> {
        }
        pub fn wait_timeout<'a, T>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
        ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        }
        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
            condition: F,
        ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        }
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }

    impl Default for Condvar {}

    #[twelve::lazy]
    pub struct LazyLock<T, F = fn() -> T>;

    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F> {}
        #[twelve::view]
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {}
        #[twelve::alias]
        pub fn force(this: &LazyLock<T, F>) -> &T {}
    }

    impl<T, F> LazyLock<T, F> {
        #[twelve::view]
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
        pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
    }

    impl<T: Default> Default for LazyLock<T> {}

    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
        type Target = T;
    }

    impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}

    pub struct Mutex<T: ?Sized>;

    impl<T> Mutex<T> {
        #[twelve::wraps]
        pub const fn new(t: T) -> Mutex<T> {}
    }

    impl<T: ?Sized> Mutex<T> {
        #[twelve::access(lock)]
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
        #[twelve::access(lock)]
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
        #[twelve::reads]
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }

    impl<T: Default> Default for Mutex<T> {}
    impl<T> From<T> for Mutex<T> {}

    pub struct MutexGuard<'a, T: ?Sized + 'a>;

    impl<T: ?Sized> Deref for MutexGuard<'_, T> {
        type Target = T;
    }

    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

    #[twelve::nature(coordination)]
    pub struct Once;

    impl Once {
        pub const fn new() -> Once {}
        #[twelve::initialises]
        pub fn call_once<F: FnOnce()>(&self, f: F) {}
        #[twelve::initialises]
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
        #[twelve::reads]
        pub fn is_completed(&self) -> bool {}
        pub fn wait(&self) {}
        pub fn wait_force(&self) {}
    }

    pub struct OnceLock<T>;

    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T> {}
        #[twelve::reads]
        pub fn get(&self) -> Option<&T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[twelve::reads]
        pub fn wait(&self) -> &T {}
        #[twelve::initialises]
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[twelve::initialises]
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }

    impl<T: Clone> Clone for OnceLock<T> {}
    impl<T> Default for OnceLock<T> {}
    impl<T> From<T> for OnceLock<T> {}

    pub struct OnceState;

    impl OnceState {
        pub fn is_poisoned(&self) -> bool {}
    }

    pub struct PoisonError<T>;

    impl<T> PoisonError<T> {
        #[twelve::wraps]
        pub fn new(data: T) -> PoisonError<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }

    impl<T> Error for PoisonError<T> {}

    pub struct RwLock<T: ?Sized>;

    impl<T> RwLock<T> {
        #[twelve::wraps]
        pub const fn new(t: T) -> RwLock<T> {}
    }

    impl<T: ?Sized> RwLock<T> {
        #[twelve::access(read)]
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
        #[twelve::access(read)]
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
        #[twelve::access(write)]
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
        #[twelve::access(write)]
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
        #[twelve::reads]
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }

    impl<T: Default> Default for RwLock<T> {}
    impl<T> From<T> for RwLock<T> {}

    pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock>;

    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
    }

    pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock>;

    impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
        pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T> {}
    }

    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
    }

    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

    pub enum TryLockError<T> {
        Poisoned(PoisonError<T>),
        WouldBlock,
    }

    impl<T> Error for TryLockError<T> {}
    impl<T> From<PoisonError<T>> for TryLockError<T> {}

    pub struct WaitTimeoutResult;

    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool {}
    }

    impl Clone for WaitTimeoutResult {}

    #[twelve::shared_handle]
    pub struct Weak<T>;

    impl<T> Weak<T> {
        pub const fn new() -> Weak<T> {}
    }

    impl<T: ?Sized> Weak<T> {
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T> {}
        pub fn into_raw(self) -> *const T {}
        pub fn as_ptr(&self) -> *const T {}
        #[twelve::alias]
        pub fn upgrade(&self) -> Option<Arc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
    }

    impl<T: ?Sized> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}
    pub mod atomic {
        use crate::prelude::rust_2021::*;

        #[twelve::nature(flag)]
        pub struct AtomicBool;

        impl AtomicBool {
            pub const fn new(v: bool) -> AtomicBool {}
            pub unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut bool {}
            pub const fn into_inner(self) -> bool {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> bool {}
            #[twelve::mutates]
            pub fn store(&self, val: bool, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: bool, order: Ordering) -> bool {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: bool,
                new: bool,
                success: Ordering,
                failure: Ordering,
            ) -> Result<bool, bool> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: bool,
                new: bool,
                success: Ordering,
                failure: Ordering,
            ) -> Result<bool, bool> {
            }
            #[twelve::mutates]
            pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
            #[twelve::mutates]
            pub fn fetch_not(&self, order: Ordering) -> bool {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut bool {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<bool, bool> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(bool) -> Option<bool>,
            ) -> Result<bool, bool> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(bool) -> bool,
            ) -> bool {
            }
        }

        impl Default for AtomicBool {}
        impl From<bool> for AtomicBool {}

        #[twelve::nature(counter)]
        pub struct AtomicI16;

        impl AtomicI16 {
            pub const fn new(v: i16) -> AtomicI16 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a AtomicI16 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut i16 {}
            pub const fn into_inner(self) -> i16 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn store(&self, val: i16, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: i16,
                new: i16,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i16, i16> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: i16,
                new: i16,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i16, i16> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<i16, i16> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(i16) -> Option<i16>,
            ) -> Result<i16, i16> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(i16) -> i16,
            ) -> i16 {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut i16 {}
        }

        impl Default for AtomicI16 {}
        impl From<i16> for AtomicI16 {}

        #[twelve::nature(counter)]
        pub struct AtomicI32;

        impl AtomicI32 {
            pub const fn new(v: i32) -> AtomicI32 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a AtomicI32 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut i32 {}
            pub const fn into_inner(self) -> i32 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn store(&self, val: i32, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: i32,
                new: i32,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i32, i32> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: i32,
                new: i32,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i32, i32> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<i32, i32> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(i32) -> Option<i32>,
            ) -> Result<i32, i32> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(i32) -> i32,
            ) -> i32 {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut i32 {}
        }

        impl Default for AtomicI32 {}
        impl From<i32> for AtomicI32 {}

        #[twelve::nature(counter)]
        pub struct AtomicI64;

        impl AtomicI64 {
            pub const fn new(v: i64) -> AtomicI64 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a AtomicI64 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut i64 {}
            pub const fn into_inner(self) -> i64 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn store(&self, val: i64, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: i64,
                new: i64,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i64, i64> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: i64,
                new: i64,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i64, i64> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<i64, i64> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(i64) -> Option<i64>,
            ) -> Result<i64, i64> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(i64) -> i64,
            ) -> i64 {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut i64 {}
        }

        impl Default for AtomicI64 {}
        impl From<i64> for AtomicI64 {}

        #[twelve::nature(counter)]
        pub struct AtomicI8;

        impl AtomicI8 {
            pub const fn new(v: i8) -> AtomicI8 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a AtomicI8 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut i8 {}
            pub const fn into_inner(self) -> i8 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn store(&self, val: i8, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: i8,
                new: i8,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i8, i8> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: i8,
                new: i8,
                success: Ordering,
                failure: Ordering,
            ) -> Result<i8, i8> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<i8, i8> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(i8) -> Option<i8>,
            ) -> Result<i8, i8> {
            }
            #[twelve::mutates]
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> i8) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut i8 {}
        }

        impl Default for AtomicI8 {}
        impl From<i8> for AtomicI8 {}

        #[twelve::nature(counter)]
        pub struct AtomicIsize;

        impl AtomicIsize {
            pub const fn new(v: isize) -> AtomicIsize {}
            pub unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a AtomicIsize {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut isize {}
            pub const fn into_inner(self) -> isize {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn store(&self, val: isize, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: isize,
                new: isize,
                success: Ordering,
                failure: Ordering,
            ) -> Result<isize, isize> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: isize,
                new: isize,
                success: Ordering,
                failure: Ordering,
            ) -> Result<isize, isize> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<isize, isize> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(isize) -> Option<isize>,
            ) -> Result<isize, isize> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(isize) -> isize,
            ) -> isize {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut isize {}
        }

        impl Default for AtomicIsize {}
        impl From<isize> for AtomicIsize {}

        pub struct AtomicPtr<T>;

        impl<T> AtomicPtr<T> {
            pub const fn new(p: *mut T) -> AtomicPtr<T> {}
            pub unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut *mut T {}
            pub const fn into_inner(self) -> *mut T {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn store(&self, ptr: *mut T, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: *mut T,
                new: *mut T,
                success: Ordering,
                failure: Ordering,
            ) -> Result<*mut T, *mut T> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: *mut T,
                new: *mut T,
                success: Ordering,
                failure: Ordering,
            ) -> Result<*mut T, *mut T> {
            }
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<*mut T, *mut T> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(*mut T) -> Option<*mut T>,
            ) -> Result<*mut T, *mut T> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(*mut T) -> *mut T,
            ) -> *mut T {
            }
            #[twelve::mutates]
            pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut *mut T {}
        }

        impl<T> Default for AtomicPtr<T> {}
        impl<T> From<*mut T> for AtomicPtr<T> {}

        #[twelve::nature(counter)]
        pub struct AtomicU16;

        impl AtomicU16 {
            pub const fn new(v: u16) -> AtomicU16 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a AtomicU16 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut u16 {}
            pub const fn into_inner(self) -> u16 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn store(&self, val: u16, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: u16,
                new: u16,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u16, u16> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: u16,
                new: u16,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u16, u16> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<u16, u16> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(u16) -> Option<u16>,
            ) -> Result<u16, u16> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(u16) -> u16,
            ) -> u16 {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut u16 {}
        }

        impl Default for AtomicU16 {}
        impl From<u16> for AtomicU16 {}

        #[twelve::nature(counter)]
        pub struct AtomicU32;

        impl AtomicU32 {
            pub const fn new(v: u32) -> AtomicU32 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a AtomicU32 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut u32 {}
            pub const fn into_inner(self) -> u32 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn store(&self, val: u32, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: u32,
                new: u32,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u32, u32> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: u32,
                new: u32,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u32, u32> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<u32, u32> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(u32) -> Option<u32>,
            ) -> Result<u32, u32> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(u32) -> u32,
            ) -> u32 {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut u32 {}
        }

        impl Default for AtomicU32 {}
        impl From<u32> for AtomicU32 {}

        #[twelve::nature(counter)]
        pub struct AtomicU64;

        impl AtomicU64 {
            pub const fn new(v: u64) -> AtomicU64 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a AtomicU64 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut u64 {}
            pub const fn into_inner(self) -> u64 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn store(&self, val: u64, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: u64,
                new: u64,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u64, u64> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: u64,
                new: u64,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u64, u64> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<u64, u64> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(u64) -> Option<u64>,
            ) -> Result<u64, u64> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(u64) -> u64,
            ) -> u64 {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut u64 {}
        }

        impl Default for AtomicU64 {}
        impl From<u64> for AtomicU64 {}

        #[twelve::nature(counter)]
        pub struct AtomicU8;

        impl AtomicU8 {
            pub const fn new(v: u8) -> AtomicU8 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a AtomicU8 {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut u8 {}
            pub const fn into_inner(self) -> u8 {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn store(&self, val: u8, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: u8,
                new: u8,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u8, u8> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: u8,
                new: u8,
                success: Ordering,
                failure: Ordering,
            ) -> Result<u8, u8> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<u8, u8> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(u8) -> Option<u8>,
            ) -> Result<u8, u8> {
            }
            #[twelve::mutates]
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> u8) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut u8 {}
        }

        impl Default for AtomicU8 {}
        impl From<u8> for AtomicU8 {}

        #[twelve::nature(counter)]
        pub struct AtomicUsize;

        impl AtomicUsize {
            pub const fn new(v: usize) -> AtomicUsize {}
            pub unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a AtomicUsize {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut usize {}
            pub const fn into_inner(self) -> usize {}
            #[twelve::reads]
            pub fn load(&self, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn store(&self, val: usize, order: Ordering) {}
            #[twelve::mutates]
            pub fn swap(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn compare_exchange(
                &self,
                current: usize,
                new: usize,
                success: Ordering,
                failure: Ordering,
            ) -> Result<usize, usize> {
            }
            #[twelve::mutates]
            pub fn compare_exchange_weak(
                &self,
                current: usize,
                new: usize,
                success: Ordering,
                failure: Ordering,
            ) -> Result<usize, usize> {
            }
            #[twelve::mutates]
            pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<usize, usize> {
            }
            #[twelve::mutates]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(usize) -> Option<usize>,
            ) -> Result<usize, usize> {
            }
            #[twelve::mutates]
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut(usize) -> usize,
            ) -> usize {
            }
            #[twelve::mutates]
            pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::mutates]
            pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
            #[twelve::access(lock)]
            pub const fn as_ptr(&self) -> *mut usize {}
        }

        impl Default for AtomicUsize {}
        impl From<usize> for AtomicUsize {}

        pub enum Ordering {
            Relaxed,
            Release,
            Acquire,
            AcqRel,
            SeqCst,
        }

        impl Clone for Ordering {}

        pub fn compiler_fence(order: Ordering) {}

        pub fn fence(order: Ordering) {}

        pub fn spin_loop_hint() {}
    }

    pub mod mpsc {
        use crate::error::Error;
        use crate::prelude::rust_2021::*;
        use crate::time::Duration;

        pub struct IntoIter<T>;

        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }

        pub struct Iter<'a, T: 'a>;

        impl<'a, T> Iterator for Iter<'a, T> {
            type Item = T;
        }

        #[twelve::nature(queue)]
        pub struct Receiver<T>;

        impl<T> Receiver<T> {
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn try_recv(&self) -> Result<T, TryRecvError> {}
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn recv(&self) -> Result<T, RecvError> {}
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn iter(&self) -> Iter<'_, T> {}
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn try_iter(&self) -> TryIter<'_, T> {}
        }

        impl<'a, T> IntoIterator for &'a Receiver<T> {
            type Item = T;
            type IntoIter = Iter<'a, T>;
        }

        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
        }

        pub struct RecvError;

        impl Clone for RecvError {}
        impl Error for RecvError {}

        pub enum RecvTimeoutError {
            Timeout,
            Disconnected,
        }

        impl Clone for RecvTimeoutError {}
        impl Error for RecvTimeoutError {}
        impl From<RecvError> for RecvTimeoutError {}

        pub struct SendError<T>(pub T);

        impl<T: Clone> Clone for SendError<T> {}
        impl<T> Error for SendError<T> {}

        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct Sender<T>;

        impl<T> Sender<T> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
        }

        impl<T> Clone for Sender<T> {}

        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct SyncSender<T>;

        impl<T> SyncSender<T> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
        }

        impl<T> Clone for SyncSender<T> {}

        pub struct TryIter<'a, T: 'a>;

        impl<'a, T> Iterator for TryIter<'a, T> {
            type Item = T;
        }

        pub enum TryRecvError {
            Empty,
            Disconnected,
        }

        impl Clone for TryRecvError {}
        impl Error for TryRecvError {}
        impl From<RecvError> for TryRecvError {}

        pub enum TrySendError<T> {
            Full(T),
            Disconnected(T),
        }

        impl<T: Clone> Clone for TrySendError<T> {}
        impl<T> Error for TrySendError<T> {}
        impl<T> From<SendError<T>> for TrySendError<T> {}

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
    }
}

pub mod task {
    use crate::prelude::rust_2021::*;
    use crate::rc::Rc;
    use crate::sync::Arc;

    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>) {}
    }

    pub struct Context<'a>;

    impl<'a> Context<'a> {
        pub const fn from_waker(waker: &'a Waker) -> Context<'a> {}
        pub const fn waker(&self) -> &'a Waker {}
    }

    pub enum Poll<T> {
        Ready(T),
        Pending,
    }

    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
        pub const fn is_ready(&self) -> bool {}
        pub const fn is_pending(&self) -> bool {}
    }

    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
    }

    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {}
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {}
    }

    impl<T: Clone> Clone for Poll<T> {}
    impl<T> From<T> for Poll<T> {}

    pub struct RawWaker;

    impl RawWaker {
        pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {}
    }

    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {}

    pub struct RawWakerVTable;

    impl RawWakerVTable {
        pub const fn new(
            clone: unsafe fn(*const ()) -> RawWaker,
            wake: unsafe fn(*const ()),
            wake_by_ref: unsafe fn(*const ()),
            drop: unsafe fn(*const ()),
        ) -> RawWakerVTable {
        }
    }

    impl Clone for RawWakerVTable {}

    pub struct Waker;

    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn will_wake(&self, other: &Waker) -> bool {}
        pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker {}
        pub unsafe fn from_raw(waker: RawWaker) -> Waker {}
        pub const fn noop() -> &'static Waker {}
        pub fn data(&self) -> *const () {}
        pub fn vtable(&self) -> &'static RawWakerVTable {}
    }

    impl Clone for Waker {}
    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {}
}

pub mod thread {
    use crate::any::Any;
    use crate::cell::{Cell, RefCell};
    use crate::error::Error;
    use crate::num::NonZero;
    use crate::prelude::rust_2021::*;
    use crate::time::Duration;

    pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

    pub struct AccessError;

    impl Clone for AccessError {}
    impl Error for AccessError {}

    pub struct Builder;

    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(
            self,
            f: F,
        ) -> crate::io::Result<JoinHandle<T>> {
        }
        #[twelve::spawns(arg = 0)]
        pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(
            self,
            f: F,
        ) -> crate::io::Result<JoinHandle<T>> {
        }
        #[twelve::spawns(arg = 1)]
        pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(
            self,
            scope: &'scope Scope<'scope, 'env>,
            f: F,
        ) -> crate::io::Result<ScopedJoinHandle<'scope, T>> {
        }
    }

    #[twelve::nature(task)]
    pub struct JoinHandle<T>;

    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread {}
        #[twelve::does(join)]
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }

    #[twelve::thread_local]
    pub struct LocalKey<T: 'static>;

    impl<T: 'static> LocalKey<T> {
        #[twelve::access(lock)]
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        #[twelve::access(lock)]
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {
        }
    }

    impl<T: 'static> LocalKey<Cell<T>> {
        #[twelve::mutates]
        pub fn set(&'static self, value: T) {}
        #[twelve::reads]
        pub fn get(&'static self) -> T {}
        #[twelve::mutates]
        pub fn take(&'static self) -> T {}
        #[twelve::mutates]
        pub fn replace(&'static self, value: T) -> T {}
    }

    impl<T: 'static> LocalKey<RefCell<T>> {
        #[twelve::access(read)]
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        #[twelve::access(write)]
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {}
        #[twelve::mutates]
        pub fn set(&'static self, value: T) {}
        #[twelve::mutates]
        pub fn take(&'static self) -> T {}
        #[twelve::mutates]
        pub fn replace(&'static self, value: T) -> T {}
    }

    pub struct Scope<'scope, 'env: 'scope>;

    impl<'scope, 'env> Scope<'scope, 'env> {
        #[twelve::spawns(arg = 0)]
        pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(
            &'scope self,
            f: F,
        ) -> ScopedJoinHandle<'scope, T> {
        }
    }

    #[twelve::nature(task)]
    pub struct ScopedJoinHandle<'scope, T>;

    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn thread(&self) -> &Thread {}
        #[twelve::does(join)]
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }

    pub struct Thread;

    impl Thread {
        pub fn unpark(&self) {}
        pub fn id(&self) -> ThreadId {}
        pub fn name(&self) -> Option<&str> {}
    }

    impl Clone for Thread {}

    pub struct ThreadId;

    impl Clone for ThreadId {}

    pub fn available_parallelism() -> crate::io::Result<NonZero<usize>> {}

    pub fn current() -> Thread {}

    pub fn panicking() -> bool {}

    pub fn park() {}

    #[twelve::does(wait)]
    pub fn park_timeout(dur: Duration) {}

    #[twelve::does(wait)]
    pub fn park_timeout_ms(ms: u32) {}

    #[twelve::does(join)]
    pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T {}

    #[twelve::does(wait)]
    pub fn sleep(dur: Duration) {}

    #[twelve::does(wait)]
    pub fn sleep_ms(ms: u32) {}

    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> {}

    pub fn yield_now() {}
}

pub mod time {
    use crate::error::Error;
    use crate::ops::{Add, Div, Mul, Sub};
    use crate::prelude::rust_2021::*;

    pub const UNIX_EPOCH: SystemTime = ();

    pub struct Duration;

    impl Duration {
        pub const ZERO: Duration = ();
        pub const MAX: Duration = ();
        pub const fn new(secs: u64, nanos: u32) -> Duration {}
        pub const fn from_secs(secs: u64) -> Duration {}
        pub const fn from_millis(millis: u64) -> Duration {}
        pub const fn from_micros(micros: u64) -> Duration {}
        pub const fn from_nanos(nanos: u64) -> Duration {}
        pub const fn from_nanos_u128(nanos: u128) -> Duration {}
        pub const fn from_hours(hours: u64) -> Duration {}
        pub const fn from_mins(mins: u64) -> Duration {}
        pub const fn is_zero(&self) -> bool {}
        pub const fn as_secs(&self) -> u64 {}
        pub const fn subsec_millis(&self) -> u32 {}
        pub const fn subsec_micros(&self) -> u32 {}
        pub const fn subsec_nanos(&self) -> u32 {}
        pub const fn as_millis(&self) -> u128 {}
        pub const fn as_micros(&self) -> u128 {}
        pub const fn as_nanos(&self) -> u128 {}
        pub const fn abs_diff(self, other: Duration) -> Duration {}
        pub const fn checked_add(self, rhs: Duration) -> Option<Duration> {}
        pub const fn saturating_add(self, rhs: Duration) -> Duration {}
        pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
        pub const fn saturating_sub(self, rhs: Duration) -> Duration {}
        pub const fn checked_mul(self, rhs: u32) -> Option<Duration> {}
        pub const fn saturating_mul(self, rhs: u32) -> Duration {}
        pub const fn checked_div(self, rhs: u32) -> Option<Duration> {}
        pub const fn as_secs_f64(&self) -> f64 {}
        pub const fn as_secs_f32(&self) -> f32 {}
        pub fn from_secs_f64(secs: f64) -> Duration {}
        pub fn from_secs_f32(secs: f32) -> Duration {}
        pub fn mul_f64(self, rhs: f64) -> Duration {}
        pub fn mul_f32(self, rhs: f32) -> Duration {}
        pub fn div_f64(self, rhs: f64) -> Duration {}
        pub fn div_f32(self, rhs: f32) -> Duration {}
        pub const fn div_duration_f64(self, rhs: Duration) -> f64 {}
        pub const fn div_duration_f32(self, rhs: Duration) -> f32 {}
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {}
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
    }

    impl Add<Duration> for Instant {
        type Output = Instant;
    }

    impl Add<Duration> for SystemTime {
        type Output = SystemTime;
    }

    impl Add for Duration {
        type Output = Duration;
    }

    impl Clone for Duration {}
    impl Default for Duration {}

    impl Div<u32> for Duration {
        type Output = Duration;
    }

    impl Mul<Duration> for u32 {
        type Output = Duration;
    }

    impl Mul<u32> for Duration {
        type Output = Duration;
    }

    impl Sub<Duration> for Instant {
        type Output = Instant;
    }

    impl Sub<Duration> for SystemTime {
        type Output = SystemTime;
    }

    impl Sub for Duration {
        type Output = Duration;
    }

    pub struct Instant;

    impl Instant {
        pub fn now() -> Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }

    impl Clone for Instant {}

    impl Sub for Instant {
        type Output = Duration;
    }

    pub struct SystemTime;

    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = ();
        pub fn now() -> SystemTime {}
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
    }

    impl Clone for SystemTime {}

    pub struct SystemTimeError;

    impl SystemTimeError {
        pub fn duration(&self) -> Duration {}
    }

    impl Clone for SystemTimeError {}
    impl Error for SystemTimeError {}

    pub struct TryFromFloatSecsError;

    impl Clone for TryFromFloatSecsError {}
    impl Error for TryFromFloatSecsError {}
}

pub mod vec {
    use crate::borrow::Cow;
    use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
    use crate::ffi::CString;
    use crate::io::Write;
    use crate::ops::{Deref, DerefMut, Index, RangeBounds};
    use crate::prelude::rust_2021::*;
    use crate::slice::{Iter, IterMut, SliceIndex};

    pub struct Drain<'a, T>;

    impl<'a, T> Drain<'a, T> {
        pub fn as_slice(&self) -> &[T] {}
    }

    impl<'a, T> AsRef<[T]> for Drain<'a, T> {}
    impl<T> DoubleEndedIterator for Drain<'_, T> {}

    impl<T> Iterator for Drain<'_, T> {
        type Item = T;
    }

    pub struct ExtractIf<'a, T, F>;

    impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
        type Item = T;
    }

    pub struct IntoIter<T>;

    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T] {}
        #[twelve::view]
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
    }

    impl<T> AsRef<[T]> for IntoIter<T> {}
    impl<T: Clone> Clone for IntoIter<T> {}
    impl<T> Default for IntoIter<T> {}
    impl<T> DoubleEndedIterator for IntoIter<T> {}

    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }

    pub struct Splice<'a, I>;

    impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {}

    impl<I: Iterator> Iterator for Splice<'_, I> {
        type Item = <I as Iterator>::Item;
    }

    #[twelve::collection(list)]
    pub struct Vec<T>;

    impl<T> Vec<T> {
        pub const fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub fn push(&mut self, value: T) {}
        pub fn push_mut(&mut self, value: T) -> &mut T {}
        pub const fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub const fn as_slice(&self) -> &[T] {}
        #[twelve::view]
        pub const fn as_mut_slice(&mut self) -> &mut [T] {}
        pub const fn as_ptr(&self) -> *const T {}
        #[twelve::view]
        pub const fn as_mut_ptr(&mut self) -> *mut T {}
        pub unsafe fn set_len(&mut self, new_len: usize) {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {}
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {}
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn append(&mut self, other: &mut Vec<T>) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
        pub fn clear(&mut self) {}
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> Vec<T> {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        pub fn leak<'a>(self) -> &'a mut [T] {}
    }

    impl<T: Clone> Vec<T> {
        pub fn resize(&mut self, new_len: usize, value: T) {}
        pub fn extend_from_slice(&mut self, other: &[T]) {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
    }

    impl<T, const N: usize> Vec<[T; N]> {
        pub fn into_flattened(self) -> Vec<T> {}
    }

    impl<T: PartialEq> Vec<T> {
        pub fn dedup(&mut self) {}
    }

    impl<T> Vec<T> {
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(
            &mut self,
            range: R,
            replace_with: I,
        ) -> Splice<'_, <I as IntoIterator>::IntoIter> {
        }
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(
            &mut self,
            range: R,
            filter: F,
        ) -> ExtractIf<'_, T, F> {
        }
    }

    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> AsRef<Vec<T>> for Vec<T> {}
    impl<T: Clone> Clone for Vec<T> {}
    impl<T> Default for Vec<T> {}

    impl<T> Deref for Vec<T> {
        type Target = [T];
    }

    impl<T> DerefMut for Vec<T> {}
    impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T: Clone> From<&[T]> for Vec<T> {}
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {}
    impl<T: Clone> From<&mut [T]> for Vec<T> {}
    impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {}
    impl From<&str> for Vec<u8> {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl<T> From<BinaryHeap<T>> for Vec<T> {}
    impl<T> From<Box<[T]>> for Vec<T> {}
    impl From<CString> for Vec<u8> {}
    impl<'a, T> From<Cow<'a, [T]>> for Vec<T> {}
    impl From<String> for Vec<u8> {}
    impl<T> From<VecDeque<T>> for Vec<T> {}
    impl<T> FromIterator<T> for Vec<T> {}

    impl<T, O: ?Sized, I: SliceIndex<[T], Output = O>> Index<I> for Vec<T> {
        type Output = O;
    }

    impl<'a, T> IntoIterator for &'a Vec<T> {
        type Item = &'a T;
        type IntoIter = Iter<'a, T>;
    }

    impl<'a, T> IntoIterator for &'a mut Vec<T> {
        type Item = &'a mut T;
        type IntoIter = IterMut<'a, T>;
    }

    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
    }

    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
        type Error = Vec<T>;
    }

    impl Write for Vec<u8> {}
}

#[macro_export]
macro_rules! format {
    () => {};
}
#[macro_export]
macro_rules! vec {
    () => {};
}
#[macro_export]
macro_rules! println {
    () => {};
}
#[macro_export]
macro_rules! eprintln {
    () => {};
}
#[macro_export]
macro_rules! print {
    () => {};
}
#[macro_export]
macro_rules! eprint {
    () => {};
}
#[macro_export]
macro_rules! write {
    () => {};
}
#[macro_export]
macro_rules! writeln {
    () => {};
}
#[macro_export]
macro_rules! panic {
    () => {};
}
#[macro_export]
macro_rules! assert {
    () => {};
}
#[macro_export]
macro_rules! assert_eq {
    () => {};
}
#[macro_export]
macro_rules! assert_ne {
    () => {};
}
#[macro_export]
macro_rules! debug_assert {
    () => {};
}
#[macro_export]
macro_rules! debug_assert_eq {
    () => {};
}
#[macro_export]
macro_rules! debug_assert_ne {
    () => {};
}
#[macro_export]
macro_rules! matches {
    () => {};
}
#[macro_export]
macro_rules! todo {
    () => {};
}
#[macro_export]
macro_rules! unimplemented {
    () => {};
}
#[macro_export]
macro_rules! unreachable {
    () => {};
}
#[macro_export]
macro_rules! include {
    () => {};
}
#[macro_export]
macro_rules! include_str {
    () => {};
}
#[macro_export]
macro_rules! include_bytes {
    () => {};
}
#[macro_export]
macro_rules! env {
    () => {};
}
#[macro_export]
macro_rules! option_env {
    () => {};
}
#[macro_export]
macro_rules! concat {
    () => {};
}
#[macro_export]
macro_rules! stringify {
    () => {};
}
#[macro_export]
macro_rules! dbg {
    () => {};
}
#[macro_export]
macro_rules! thread_local {
    () => {};
}
#[macro_export]
macro_rules! file {
    () => {};
}
#[macro_export]
macro_rules! line {
    () => {};
}
#[macro_export]
macro_rules! column {
    () => {};
}
#[macro_export]
macro_rules! module_path {
    () => {};
}
#[macro_export]
macro_rules! cfg {
    () => {};
}
#[macro_export]
macro_rules! compile_error {
    () => {};
}
#[macro_export]
macro_rules! format_args {
    () => {};
}
#[macro_export]
macro_rules! is_x86_feature_detected {
    () => {};
}
