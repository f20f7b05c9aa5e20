//! package = "const_format", version = ">=0.2, <0.3"

mod macros {
    mod call_debug_fmt {
        #[macro_export]
        macro_rules! call_debug_fmt {
            () => {};
        }
    }
    mod constructors {
        #[macro_export]
        macro_rules! ascii_str {
            () => {};
        }
    }
    mod fmt_macros {
        #[macro_export]
        macro_rules! concatcp {
            () => {};
        }
        #[macro_export]
        macro_rules! formatcp {
            () => {};
        }
        #[macro_export]
        macro_rules! concatc {
            () => {};
        }
        #[macro_export]
        macro_rules! formatc {
            () => {};
        }
        #[macro_export]
        macro_rules! writec {
            () => {};
        }
    }
    mod impl_fmt {
        #[macro_export]
        macro_rules! impl_fmt {
            () => {};
        }
    }
    mod map_ascii_case {
        #[macro_export]
        macro_rules! map_ascii_case {
            () => {};
        }
    }
    mod str_methods {
        #[macro_export]
        macro_rules! str_replace {
            () => {};
        }
        #[macro_export]
        macro_rules! str_repeat {
            () => {};
        }
        #[macro_export]
        macro_rules! str_splice {
            () => {};
        }
        #[macro_export]
        macro_rules! str_splice_out {
            () => {};
        }
        #[macro_export]
        macro_rules! str_index {
            () => {};
        }
        #[macro_export]
        macro_rules! str_get {
            () => {};
        }
        #[macro_export]
        macro_rules! str_split {
            () => {};
        }
        #[macro_export]
        macro_rules! str_split_pat {
            () => {};
        }
    }
    #[macro_export]
    macro_rules! try_ {
        () => {};
    }
    #[macro_export]
    macro_rules! unwrap {
        () => {};
    }
    #[macro_export]
    macro_rules! unwrap_or_else {
        () => {};
    }
    #[macro_export]
    macro_rules! coerce_to_fmt {
        () => {};
    }
    #[macro_export]
    macro_rules! strwriter_as_str {
        () => {};
    }
}
mod formatting {
    impl Formatting {
        pub const fn is_display(self) -> bool {}
    }
    pub enum NumberFormatting {
        Decimal,
        Hexadecimal,
        Binary,
    }
    pub struct FormattingFlags;
    impl FormattingFlags {
        pub const NEW: Self = ();
        pub const fn new() -> Self {}
        pub const fn set_num_fmt(self, num_fmt: NumberFormatting) -> Self {}
        pub const fn set_decimal(self) -> Self {}
        pub const fn set_hexadecimal(self) -> Self {}
        pub const fn set_lower_hexadecimal(self) -> Self {}
        pub const fn set_binary(self) -> Self {}
        pub const fn set_alternate(self, is_alternate: bool) -> Self {}
        pub const fn num_fmt(self) -> NumberFormatting {}
        pub const fn is_alternate(self) -> bool {}
    }
    impl ForEscaping {
        pub const fn get_backslash_escape(b: u8) -> u8 {}
    }
}
mod char_encoding {
    pub struct FmtChar;
    impl FmtChar {
        pub const fn encoded(&self) -> &[u8; 6] {}
        pub const fn len(&self) -> usize {}
    }
}
mod pargument {
    impl PArgument {
        pub const fn calc_len(args: &[PArgument]) -> usize {}
    }
    pub struct Integer {
        pub is_negative: bool,
        pub unsigned: u128,
        pub mask: &'static u128,
    }
}
pub mod utils {
    pub use crate::slice_cmp::{str_eq, u8_slice_eq};
    pub const fn slice_up_to_len_alt<T>(slice: &[T], len: usize) -> &[T] {}
    pub const fn slice_up_to_len<T>(slice: &[T], len: usize) -> &[T] {}
}
pub mod for_examples {
    pub struct Point3 {
        pub x: u32,
        pub y: u32,
        pub z: u32,
    }
    pub struct Unit;
}
pub mod marker_traits {
    mod format_marker {
        use crate::wrapper_types::PWrapper;
        pub trait FormatMarker {
            type Kind;
            type This: ?Sized;
        }
        pub struct IsArrayKind<T>(T);
        pub struct IsStdKind;
        pub struct IsNotStdKind;
        pub struct IsAFormatMarker<K, T: ?Sized, R: ?Sized>(K, T, R);
        impl<R: ?Sized + FormatMarker> IsAFormatMarker<R::Kind, R::This, R> {
            pub const NEW: Self = ();
        }
        impl<K, T: ?Sized, R: ?Sized> IsAFormatMarker<K, T, R> {
            pub const fn infer_type(self, arg1: &R) -> Self {}
            pub const fn unreference(self, r: &T) -> &T {}
        }
        impl<U, T: ?Sized, R: ?Sized> IsAFormatMarker<IsArrayKind<U>, T, R> {
            pub const fn coerce(self, slice: &[U]) -> PWrapper<&[U]> {}
        }
        impl<T: ?Sized, R: ?Sized> IsAFormatMarker<IsNotStdKind, T, R> {
            pub const fn coerce(self, reference: &T) -> &T {}
        }
        impl FormatMarker for str {
            type Kind = IsStdKind;
            type This = Self;
        }
        impl<R: ?Sized> IsAFormatMarker<IsStdKind, str, R> {
            pub const fn coerce(self, reference: &str) -> PWrapper<&str> {}
        }
        impl<T, const N: usize> FormatMarker for [T; N] {
            type Kind = IsArrayKind<T>;
            type This = Self;
        }
        impl<T> FormatMarker for [T] {
            type Kind = IsArrayKind<T>;
            type This = [T];
        }
        impl<T: ?Sized + FormatMarker> FormatMarker for &T {
            type Kind = T::Kind;
            type This = T::This;
        }
        impl<T: ?Sized + FormatMarker> FormatMarker for &mut T {
            type Kind = T::Kind;
            type This = T::This;
        }
    }
    mod write_marker {
        use crate::fmt::{Formatter, StrWriter, StrWriterMut};
        pub trait WriteMarker {
            type Kind;
            type This: ?Sized;
        }
        pub struct IsAStrWriter;
        pub struct IsNotAStrWriter;
        impl<T: ?Sized> WriteMarker for StrWriter<T> {
            type Kind = IsAStrWriter;
            type This = Self;
        }
        impl WriteMarker for StrWriterMut<'_> {
            type Kind = IsNotAStrWriter;
            type This = Self;
        }
        impl WriteMarker for Formatter<'_> {
            type Kind = IsNotAStrWriter;
            type This = Self;
        }
        impl<T: ?Sized + WriteMarker> WriteMarker for &T {
            type Kind = T::Kind;
            type This = T::This;
        }
        impl<T: ?Sized + WriteMarker> WriteMarker for &mut T {
            type Kind = T::Kind;
            type This = T::This;
        }
        pub struct IsAWriteMarker<K, T: ?Sized, R: ?Sized>(K, T, R);
        impl<R: ?Sized + WriteMarker> IsAWriteMarker<R::Kind, R::This, R> {
            pub const NEW: Self = ();
        }
        impl<K, T: ?Sized, R: ?Sized> IsAWriteMarker<K, T, R> {
            pub const fn infer_type(self, arg1: &R) -> Self {}
        }
        impl<T: ?Sized, R: ?Sized> IsAWriteMarker<IsAStrWriter, StrWriter<T>, R> {
            pub const fn coerce(self, mutref: &mut StrWriter) -> StrWriterMut<'_> {}
        }
        impl<T: ?Sized, R: ?Sized> IsAWriteMarker<IsNotAStrWriter, T, R> {
            pub const fn coerce(self, mutref: &mut T) -> &mut T {}
        }
    }
    pub use self::{
        format_marker::{
            FormatMarker, IsAFormatMarker, IsArrayKind, IsNotStdKind, IsStdKind,
        },
        write_marker::{IsAStrWriter, IsAWriteMarker, IsNotAStrWriter, WriteMarker},
    };
}
pub mod test_utils {
    pub const ALL_ASCII: &str = ();
    pub const ALL_ASCII_ESCAPED: &str = ();
}
pub mod doctests {
    pub struct ImplFmtWhereClause;
    pub struct ConstDebugWhereClause;
    pub struct AsStr_For_StrWriterMut_NoEncoding;
    pub struct Assert;
    pub struct AssertCmp;
    pub struct AssertCP;
    pub struct AssertCPCmp;
}
pub mod fmt {
    mod error {
        use std::fmt::{self};
        pub enum Error {
            NotEnoughSpace,
            NotAscii,
            NotOnCharBoundary,
        }
        impl Error {
            pub const fn unwrap<T>(&self) -> T {}
        }
        pub type Result<T = (), E = Error> = std::result::Result<T, E>;
        pub struct ToResult<T>(pub T);
        impl ToResult<()> {
            pub const fn to_result(self) -> Result {}
        }
        impl ToResult<Result> {
            pub const fn to_result(self) -> Result {}
        }
    }
    mod formatter {
        use crate::fmt::{Error, FormattingFlags, StrWriter, StrWriterMut};
        pub struct ComputeStrLength;
        impl ComputeStrLength {
            pub const fn new() -> Self {}
            pub const fn make_formatter(
                &mut self,
                flags: FormattingFlags,
            ) -> Formatter<'_> {}
            pub const fn add_len(&mut self, len: usize) {}
            pub const fn len(&self) -> usize {}
            pub const fn is_empty(&self) -> bool {}
            pub const fn borrow_mutably(&mut self) -> &mut Self {}
        }
        pub struct Formatter<'w>;
        impl<'w> Formatter<'w> {
            pub const fn from_sw(
                writer: &'w mut StrWriter,
                flags: FormattingFlags,
            ) -> Self {}
            pub const fn from_sw_mut<E>(
                writer: StrWriterMut<'w, E>,
                flags: FormattingFlags,
            ) -> Self {}
            pub const fn from_custom(
                buffer: &'w mut [u8],
                length: &'w mut usize,
                flags: FormattingFlags,
            ) -> Self {}
            pub const fn from_custom_cleared(
                buffer: &'w mut [u8],
                length: &'w mut usize,
                flags: FormattingFlags,
            ) -> Self {}
            pub const fn flags(&self) -> FormattingFlags {}
            pub const fn margin(&self) -> usize {}
        }
        impl<'w> Formatter<'w> {
            pub const fn borrow_mutably(&mut self) -> &mut Self {}
            pub const fn make_formatter(
                &mut self,
                flags: FormattingFlags,
            ) -> Formatter<'_> {}
            pub const fn debug_struct(&mut self, name: &str) -> DebugStruct<'_, 'w> {}
            pub const fn debug_tuple(&mut self, name: &str) -> DebugTuple<'_, 'w> {}
            pub const fn debug_list(&mut self) -> DebugList<'_, 'w> {}
            pub const fn debug_set(&mut self) -> DebugSet<'_, 'w> {}
        }
        pub struct DebugStruct<'f, 'w>;
        impl<'f, 'w> DebugStruct<'f, 'w> {
            pub const fn field(&mut self, name: &str) -> &mut Formatter<'w> {}
            pub const fn finish(self) -> Result<(), Error> {}
        }
        pub struct DebugTuple<'f, 'w>;
        impl<'f, 'w> DebugTuple<'f, 'w> {
            pub const fn field(&mut self) -> &mut Formatter<'w> {}
            pub const fn finish(self) -> Result<(), Error> {}
        }
        pub struct DebugList<'f, 'w>;
        impl<'f, 'w> DebugList<'f, 'w> {
            #[twelve::view]
            pub const fn entry(&mut self) -> &mut Formatter<'w> {}
            pub const fn finish(self) -> Result<(), Error> {}
        }
        pub struct DebugSet<'f, 'w>;
        impl<'f, 'w> DebugSet<'f, 'w> {
            #[twelve::view]
            pub const fn entry(&mut self) -> &mut Formatter<'w> {}
            pub const fn finish(self) -> Result<(), Error> {}
        }
    }
    mod std_type_impls {
        use crate::{
            fmt::{Error, Formatter},
            marker_traits::IsStdKind, wrapper_types::PWrapper,
        };
        mod ranges {
            use crate::{
                fmt::{Error, Formatter},
                marker_traits::{FormatMarker, IsAFormatMarker, IsStdKind},
                wrapper_types::PWrapper,
            };
            use std::ops::{
                Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
            };
            impl FormatMarker for Range<usize> {
                type Kind = IsStdKind;
                type This = Self;
            }
            impl<T> IsAFormatMarker<IsStdKind, Range<usize>, T> {
                pub const fn coerce(
                    self,
                    range: &Range<usize>,
                ) -> PWrapper<Range<usize>> {}
            }
            impl PWrapper<Range<usize>> {
                pub const fn const_debug_fmt(
                    &self,
                    f: &mut Formatter<'_>,
                ) -> Result<(), Error> {}
            }
            impl FormatMarker for RangeFrom<usize> {
                type Kind = IsStdKind;
                type This = Self;
            }
            impl<T> IsAFormatMarker<IsStdKind, RangeFrom<usize>, T> {
                pub const fn coerce(
                    self,
                    range: &RangeFrom<usize>,
                ) -> PWrapper<RangeFrom<usize>> {}
            }
            impl PWrapper<RangeFrom<usize>> {
                pub const fn const_debug_fmt(
                    &self,
                    f: &mut Formatter<'_>,
                ) -> Result<(), Error> {}
            }
            impl FormatMarker for RangeTo<usize> {
                type Kind = IsStdKind;
                type This = Self;
            }
            impl<T> IsAFormatMarker<IsStdKind, RangeTo<usize>, T> {
                pub const fn coerce(
                    self,
                    range: &RangeTo<usize>,
                ) -> PWrapper<RangeTo<usize>> {}
            }
            impl PWrapper<RangeTo<usize>> {
                pub const fn const_debug_fmt(
                    &self,
                    f: &mut Formatter<'_>,
                ) -> Result<(), Error> {}
            }
            impl FormatMarker for RangeToInclusive<usize> {
                type Kind = IsStdKind;
                type This = Self;
            }
            impl<T> IsAFormatMarker<IsStdKind, RangeToInclusive<usize>, T> {
                pub const fn coerce(
                    self,
                    range: &RangeToInclusive<usize>,
                ) -> PWrapper<RangeToInclusive<usize>> {}
            }
            impl PWrapper<RangeToInclusive<usize>> {
                pub const fn const_debug_fmt(
                    &self,
                    f: &mut Formatter<'_>,
                ) -> Result<(), Error> {}
            }
            impl FormatMarker for RangeInclusive<usize> {
                type Kind = IsStdKind;
                type This = Self;
            }
            impl<T> IsAFormatMarker<IsStdKind, RangeInclusive<usize>, T> {
                pub const fn coerce(
                    self,
                    range: &RangeInclusive<usize>,
                ) -> PWrapper<RangeInclusive<usize>> {}
            }
            impl PWrapper<RangeInclusive<usize>> {
                pub const fn const_debug_fmt(
                    &self,
                    f: &mut Formatter<'_>,
                ) -> Result<(), Error> {}
            }
            impl FormatMarker for RangeFull {
                type Kind = IsStdKind;
                type This = Self;
            }
            impl<T> IsAFormatMarker<IsStdKind, RangeFull, T> {
                pub const fn coerce(self, arg1: &RangeFull) -> PWrapper<RangeFull> {}
            }
            impl PWrapper<RangeFull> {
                pub const fn const_debug_fmt(
                    &self,
                    f: &mut Formatter<'_>,
                ) -> Result<(), Error> {}
            }
        }
        impl PWrapper<&str> {
            pub const fn const_display_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
            pub const fn const_debug_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
        }
        impl PWrapper<bool> {
            pub const fn const_display_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
            pub const fn const_debug_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
        }
        impl PWrapper<char> {
            pub const fn const_display_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
            pub const fn const_debug_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
        }
        use std::ptr::NonNull;
        impl<T> PWrapper<*mut T> {
            pub const fn const_debug_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
        }
        impl<T> PWrapper<*const T> {
            pub const fn const_debug_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
        }
        impl<T> PWrapper<NonNull<T>> {
            pub const fn const_debug_fmt(
                &self,
                f: &mut Formatter<'_>,
            ) -> Result<(), Error> {}
        }
    }
    mod str_writer {
        use super::{Error, Formatter, FormattingFlags, StrWriterMut};
        pub struct StrWriter<A: ?Sized = [u8]>(A);
        impl<A> StrWriter<A> {
            pub const fn new(array: A) -> Self {}
        }
        impl<A: ?Sized> StrWriter<A> {
            pub const fn buffer(&self) -> &A {}
            pub const fn len(&self) -> usize {}
            pub const fn is_empty(&self) -> bool {}
        }
        impl StrWriter {
            pub const fn capacity(&self) -> usize {}
            pub const fn remaining_capacity(&self) -> usize {}
            pub const fn truncate(&mut self, length: usize) -> Result<(), Error> {}
            pub const fn clear(&mut self) {}
            pub const fn as_bytes_alt(&self) -> &[u8] {}
            pub const fn as_str_alt(&self) -> &str {}
            pub const fn as_str(&self) -> &str {}
            pub const fn as_bytes(&self) -> &[u8] {}
            #[twelve::view]
            pub const fn as_mut(&mut self) -> StrWriterMut<'_> {}
            pub const fn make_formatter(
                &mut self,
                flags: FormattingFlags,
            ) -> Formatter<'_> {}
        }
        impl<const N: usize> StrWriter<[u8; N]> {
            pub const fn r(&self) -> &StrWriter<[u8]> {}
            pub const fn unsize(&self) -> &StrWriter<[u8]> {}
            #[twelve::view]
            pub const fn as_mut(&mut self) -> StrWriterMut<'_> {}
        }
        impl<A: ?Sized> StrWriter<A> {
            pub const fn borrow_mutably(&mut self) -> &mut Self {}
        }
    }
    mod str_writer_mut {
        use crate::{
            formatting::FormattingFlags,
            wrapper_types::AsciiStr,
        };
        use super::{Error, Formatter, StrWriter};
        use std::ops::Range;
        pub struct StrWriterMut<'w, E = Utf8Encoding>(E);
        pub enum Utf8Encoding {}
        pub enum NoEncoding {}
        impl<'w> StrWriterMut<'w, Utf8Encoding> {
            pub const fn new(writer: &'w mut StrWriter) -> Self {}
        }
        impl<'w> StrWriterMut<'w, NoEncoding> {
            pub const fn from_custom(
                buffer: &'w mut [u8],
                length: &'w mut usize,
            ) -> Self {}
        }
        impl<'w> StrWriterMut<'w, Utf8Encoding> {
            pub const fn from_custom_cleared(
                buffer: &'w mut [u8],
                length: &'w mut usize,
            ) -> Self {}
        }
        impl<'w, E> StrWriterMut<'w, E> {
            pub const fn buffer(&self) -> &[u8] {}
            pub const fn len(&self) -> usize {}
            pub const fn is_empty(&self) -> bool {}
            pub const fn capacity(&self) -> usize {}
            pub const fn remaining_capacity(&self) -> usize {}
        }
        impl<'w> StrWriterMut<'w, Utf8Encoding> {
            pub const fn truncate(&mut self, length: usize) -> Result<(), Error> {}
        }
        impl<'w> StrWriterMut<'w, NoEncoding> {
            pub const fn truncate(&mut self, length: usize) {}
        }
        impl<'w, E> StrWriterMut<'w, E> {
            pub const fn clear(&mut self) {}
            pub const fn as_bytes_alt(&self) -> &[u8] {}
        }
        impl<'w> StrWriterMut<'w, Utf8Encoding> {
            pub const fn as_str_alt(&self) -> &str {}
            pub const fn as_str(&self) -> &str {}
        }
        impl<'w, E> StrWriterMut<'w, E> {
            pub const fn as_bytes(&self) -> &[u8] {}
        }
        impl<'w, E> StrWriterMut<'w, E> {
            pub const fn make_formatter(
                &mut self,
                flags: FormattingFlags,
            ) -> Formatter<'_> {}
            pub const fn borrow_mutably(&mut self) -> &mut StrWriterMut<'w, E> {}
            pub const fn reborrow(&mut self) -> StrWriterMut<'_, E> {}
        }
        impl<'w, E> StrWriterMut<'w, E> {
            pub const fn write_str_range(
                &mut self,
                s: &str,
                range: Range<usize>,
            ) -> Result<(), Error> {}
            pub const fn write_str(&mut self, s: &str) -> Result<(), Error> {}
            pub const fn write_char(&mut self, character: char) -> Result<(), Error> {}
            pub const fn write_ascii_range(
                &mut self,
                ascii: AsciiStr<'_>,
                range: Range<usize>,
            ) -> Result<(), Error> {}
            pub const fn write_ascii(
                &mut self,
                ascii: AsciiStr<'_>,
            ) -> Result<(), Error> {}
            pub const fn write_ascii_repeated(
                &mut self,
                character: u8,
                repeated: usize,
            ) -> Result<(), Error> {}
        }
        impl<'w, E> StrWriterMut<'w, E> {
            pub const fn write_str_range_debug(
                &mut self,
                s: &str,
                range: Range<usize>,
            ) -> Result<(), Error> {}
            pub const fn write_str_debug(&mut self, str: &str) -> Result<(), Error> {}
            pub const fn write_char_debug(
                &mut self,
                character: char,
            ) -> Result<(), Error> {}
            pub const fn write_ascii_range_debug(
                &mut self,
                ascii: AsciiStr<'_>,
                range: Range<usize>,
            ) -> Result<(), Error> {}
            pub const fn write_ascii_debug(
                &mut self,
                ascii: AsciiStr<'_>,
            ) -> Result<(), Error> {}
        }
    }
    pub use crate::formatting::{FormattingFlags, NumberFormatting};
    pub use self::{
        error::{Error, Result, ToResult},
        formatter::{
            ComputeStrLength, DebugList, DebugSet, DebugStruct, DebugTuple, Formatter,
        },
        str_writer::StrWriter, str_writer_mut::{NoEncoding, StrWriterMut, Utf8Encoding},
    };
}
pub use __str_methods::SplicedStr;
pub use __ascii_case_conv::Case;
pub use crate::fmt::{Error, Formatter, FormattingFlags, Result, StrWriter, StrWriterMut};
pub use crate::wrapper_types::ascii_str::AsciiStr;
pub use crate::wrapper_types::sliced::Sliced;
pub struct ReadmeTest;
