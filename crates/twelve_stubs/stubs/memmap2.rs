//! package = "memmap2", version = ">=0.1, <0.10"

pub use crate::advice::{Advice, UncheckedAdvice};
use std::ops::{Deref, DerefMut};
mod advice {
    #[derive(Clone, Copy, PartialEq)]
    pub enum Advice {
        Normal,
        Random,
        Sequential,
        WillNeed,
        DontFork,
        DoFork,
        Mergeable,
        Unmergeable,
        HugePage,
        NoHugePage,
        DontDump,
        DoDump,
        HwPoison,
        PopulateRead,
        PopulateWrite,
    }
    #[derive(Clone, Copy, PartialEq)]
    pub enum UncheckedAdvice {
        DontNeed,
        Free,
        Remove,
    }
    impl Advice {
        pub fn is_supported(self) -> bool {}
    }
    impl UncheckedAdvice {
        pub fn is_supported(self) -> bool {}
    }
}
pub struct MmapRawDescriptor;
pub trait MmapAsRawDesc {
    fn as_raw_desc(&self) -> MmapRawDescriptor;
}
pub struct MapIfSafeError;
impl MapIfSafeError {
    pub fn not_supported(&self) -> bool {}
    pub fn not_safe(&self) -> bool {}
    pub fn map_failed(&self) -> bool {}
}
impl std::error::Error for MapIfSafeError {}
impl From<MapIfSafeError> for std::io::Error {}
#[derive(Clone, Default)]
pub struct MmapOptions;
impl MmapOptions {
    pub fn new() -> MmapOptions {}
    pub fn offset(&mut self, offset: u64) -> &mut Self {}
    pub fn len(&mut self, len: usize) -> &mut Self {}
    pub fn stack(&mut self) -> &mut Self {}
    pub fn huge(&mut self, page_bits: Option<u8>) -> &mut Self {}
    pub fn populate(&mut self) -> &mut Self {}
    pub fn no_reserve_swap(&mut self) -> &mut Self {}
    pub fn no_probe_handle(&mut self) -> &mut Self {}
    #[twelve::file(read, path = 0)]
    pub unsafe fn map<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<Mmap> {}
    #[twelve::file(read, path = 0)]
    pub unsafe fn map_exec<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<Mmap> {}
    #[twelve::file(write, path = 0)]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapMut> {}
    #[twelve::file(read, path = 0)]
    pub unsafe fn map_copy<T: MmapAsRawDesc>(
        &self,
        file: T,
    ) -> std::io::Result<MmapMut> {}
    #[twelve::file(read, path = 0)]
    pub unsafe fn map_copy_read_only<T: MmapAsRawDesc>(
        &self,
        file: T,
    ) -> std::io::Result<Mmap> {}
    pub fn map_if_safe<T: MmapAsRawDesc>(
        &self,
        file: T,
    ) -> Result<Mmap, MapIfSafeError> {}
    pub fn map_anon(&self) -> std::io::Result<MmapMut> {}
    #[twelve::file(write, path = 0)]
    pub fn map_raw<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapRaw> {}
    pub fn map_raw_read_only<T: MmapAsRawDesc>(
        &self,
        file: T,
    ) -> std::io::Result<MmapRaw> {}
}
pub struct Mmap;
impl Mmap {
    #[twelve::file(read, path = 0)]
    pub unsafe fn map<T: MmapAsRawDesc>(file: T) -> std::io::Result<Mmap> {}
    pub fn map_if_safe<T: MmapAsRawDesc>(file: T) -> Result<Mmap, MapIfSafeError> {}
    pub fn make_mut(self) -> std::io::Result<MmapMut> {}
    pub fn advise(&self, advice: Advice) -> std::io::Result<()> {}
    pub unsafe fn unchecked_advise(
        &self,
        advice: UncheckedAdvice,
    ) -> std::io::Result<()> {}
    pub fn advise_range(
        &self,
        advice: Advice,
        offset: usize,
        len: usize,
    ) -> std::io::Result<()> {}
    pub unsafe fn unchecked_advise_range(
        &self,
        advice: UncheckedAdvice,
        offset: usize,
        len: usize,
    ) -> std::io::Result<()> {}
    pub fn lock(&self) -> std::io::Result<()> {}
    pub fn unlock(&self) -> std::io::Result<()> {}
    pub unsafe fn remap(
        &mut self,
        new_len: usize,
        options: RemapOptions,
    ) -> std::io::Result<()> {}
}
impl Deref for Mmap {
    type Target = [u8];
}
impl AsRef<[u8]> for Mmap {}
pub struct MmapRaw;
impl MmapRaw {
    pub fn map_raw<T: MmapAsRawDesc>(file: T) -> std::io::Result<MmapRaw> {}
    pub fn as_ptr(&self) -> *const u8 {}
    pub fn as_mut_ptr(&self) -> *mut u8 {}
    pub fn len(&self) -> usize {}
    pub fn flush(&self) -> std::io::Result<()> {}
    pub fn flush_async(&self) -> std::io::Result<()> {}
    pub fn flush_range(&self, offset: usize, len: usize) -> std::io::Result<()> {}
    pub fn flush_async_range(&self, offset: usize, len: usize) -> std::io::Result<()> {}
    pub fn advise(&self, advice: Advice) -> std::io::Result<()> {}
    pub unsafe fn unchecked_advise(
        &self,
        advice: UncheckedAdvice,
    ) -> std::io::Result<()> {}
    pub fn advise_range(
        &self,
        advice: Advice,
        offset: usize,
        len: usize,
    ) -> std::io::Result<()> {}
    pub unsafe fn unchecked_advise_range(
        &self,
        advice: UncheckedAdvice,
        offset: usize,
        len: usize,
    ) -> std::io::Result<()> {}
    pub fn lock(&self) -> std::io::Result<()> {}
    pub fn unlock(&self) -> std::io::Result<()> {}
    pub unsafe fn remap(
        &mut self,
        new_len: usize,
        options: RemapOptions,
    ) -> std::io::Result<()> {}
}
impl From<Mmap> for MmapRaw {}
impl From<MmapMut> for MmapRaw {}
pub struct MmapMut;
impl MmapMut {
    #[twelve::file(write, path = 0)]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(file: T) -> std::io::Result<MmapMut> {}
    pub fn map_anon(length: usize) -> std::io::Result<MmapMut> {}
    pub fn flush(&self) -> std::io::Result<()> {}
    pub fn flush_async(&self) -> std::io::Result<()> {}
    pub fn flush_range(&self, offset: usize, len: usize) -> std::io::Result<()> {}
    pub fn flush_async_range(&self, offset: usize, len: usize) -> std::io::Result<()> {}
    pub fn make_read_only(self) -> std::io::Result<Mmap> {}
    pub fn make_exec(self) -> std::io::Result<Mmap> {}
    pub fn advise(&self, advice: Advice) -> std::io::Result<()> {}
    pub unsafe fn unchecked_advise(
        &self,
        advice: UncheckedAdvice,
    ) -> std::io::Result<()> {}
    pub fn advise_range(
        &self,
        advice: Advice,
        offset: usize,
        len: usize,
    ) -> std::io::Result<()> {}
    pub unsafe fn unchecked_advise_range(
        &self,
        advice: UncheckedAdvice,
        offset: usize,
        len: usize,
    ) -> std::io::Result<()> {}
    pub fn lock(&self) -> std::io::Result<()> {}
    pub fn unlock(&self) -> std::io::Result<()> {}
    pub unsafe fn remap(
        &mut self,
        new_len: usize,
        options: RemapOptions,
    ) -> std::io::Result<()> {}
}
impl Deref for MmapMut {
    type Target = [u8];
}
impl DerefMut for MmapMut {}
impl AsRef<[u8]> for MmapMut {}
impl AsMut<[u8]> for MmapMut {}
#[derive(Copy, Clone, Default)]
pub struct RemapOptions;
impl RemapOptions {
    pub fn new() -> Self {}
    pub fn may_move(self, may_move: bool) -> Self {}
}
