//! package = "tokio-tar", version = ">=0.1, <0.4"

pub use crate::{
    archive::{Archive, ArchiveBuilder, Entries},
    builder::Builder, entry::{Entry, Unpacked},
    entry_type::EntryType, header::{Header, HeaderMode},
};
mod archive {
    use std::path::Path;
    use tokio::io::{self, AsyncRead as Read};
    use tokio_stream::*;
    use crate::Entry;
    pub struct Archive<R: Read + Unpin>(R);
    impl<R: Read + Unpin> Clone for Archive<R> {}
    pub struct ArchiveBuilder<R: Read + Unpin>(R);
    impl<R: Read + Unpin> ArchiveBuilder<R> {
        pub fn new(obj: R) -> Self {}
        pub fn set_unpack_xattrs(self, unpack_xattrs: bool) -> Self {}
        pub fn set_preserve_permissions(self, preserve: bool) -> Self {}
        pub fn set_preserve_mtime(self, preserve: bool) -> Self {}
        pub fn set_ignore_zeros(self, ignore_zeros: bool) -> Self {}
        pub fn build(self) -> Archive<R> {}
    }
    impl<R: Read + Unpin> Archive<R> {
        pub fn new(obj: R) -> Archive<R> {}
        pub fn into_inner(self) -> Result<R, Self> {}
        pub fn entries(&mut self) -> io::Result<Entries<R>> {}
        pub fn entries_raw(&mut self) -> io::Result<RawEntries<R>> {}
        #[twelve::file(create, path = 0, data = "self")]
        pub async fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<()> {}
    }
    pub struct Entries<R: Read + Unpin>(R);
    impl<R: Read + Unpin> Stream for Entries<R> {
        type Item = io::Result<Entry<Archive<R>>>;
    }
    impl<R: Read + Unpin> Read for Archive<R> {}
}
mod builder {
    use crate::{header::HeaderMode, Header};
    use std::path::Path;
    use tokio::{fs, io::{self, AsyncRead as Read, AsyncWrite as Write}};
    pub struct Builder<W: Write + Unpin + Send>(W);
    impl<W: Write + Unpin + Send + 'static> Builder<W> {
        pub fn new(obj: W) -> Builder<W> {}
    }
    impl<W: Write + Unpin + Send> Builder<W> {
        pub fn new_non_terminated(obj: W) -> Builder<W> {}
        pub fn mode(&mut self, mode: HeaderMode) {}
        pub fn follow_symlinks(&mut self, follow: bool) {}
        pub fn skip_termination(&mut self) {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub async fn into_inner(self) -> io::Result<W> {}
        pub async fn append<R: Read + Unpin>(
            &mut self,
            header: &Header,
            data: R,
        ) -> io::Result<()> {}
        pub async fn append_data<P: AsRef<Path>, R: Read + Unpin>(
            &mut self,
            header: &mut Header,
            path: P,
            data: R,
        ) -> io::Result<()> {}
        pub async fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()> {}
        pub async fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(
            &mut self,
            path: P,
            name: N,
        ) -> io::Result<()> {}
        pub async fn append_file<P: AsRef<Path>>(
            &mut self,
            path: P,
            file: &mut fs::File,
        ) -> io::Result<()> {}
        pub async fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()>
        where
            P: AsRef<Path>,
            Q: AsRef<Path>,
        {}
        pub async fn append_dir_all<P, Q>(
            &mut self,
            path: P,
            src_path: Q,
        ) -> io::Result<()>
        where
            P: AsRef<Path>,
            Q: AsRef<Path>,
        {}
        pub async fn finish(&mut self) -> io::Result<()> {}
    }
}
mod entry {
    use crate::{Header, PaxExtensions};
    use std::{borrow::Cow, path::Path};
    use tokio::{fs, io::{self, AsyncRead as Read}};
    pub struct Entry<R: Read + Unpin>(R);
    pub enum Unpacked {
        File(fs::File),
        Other,
    }
    impl<R: Read + Unpin> Entry<R> {
        pub fn path(&self) -> io::Result<Cow<Path>> {}
        pub fn path_bytes(&self) -> Cow<[u8]> {}
        pub fn link_name(&self) -> io::Result<Option<Cow<Path>>> {}
        pub fn link_name_bytes(&self) -> Option<Cow<[u8]>> {}
        pub async fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions<'_>>> {}
        pub fn header(&self) -> &Header {}
        pub fn raw_header_position(&self) -> u64 {}
        pub fn raw_file_position(&self) -> u64 {}
        #[twelve::file(create, path = 0, data = "self")]
        pub async fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked> {}
        #[twelve::file(create, path = 0, data = "self")]
        pub async fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool> {}
        pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool) {}
        pub fn set_preserve_permissions(&mut self, preserve: bool) {}
        pub fn set_preserve_mtime(&mut self, preserve: bool) {}
    }
    impl<R: Read + Unpin> Read for Entry<R> {}
}
mod entry_type {
    #[derive(Clone, Copy, PartialEq)]
    pub enum EntryType {
        Regular,
        Link,
        Symlink,
        Char,
        Block,
        Directory,
        Fifo,
        Continuous,
        GNULongName,
        GNULongLink,
        GNUSparse,
        XGlobalHeader,
        XHeader,
        Other(u8),
    }
    impl EntryType {
        pub fn new(byte: u8) -> EntryType {}
        pub fn as_byte(self) -> u8 {}
        pub fn file() -> EntryType {}
        pub fn hard_link() -> EntryType {}
        pub fn symlink() -> EntryType {}
        pub fn character_special() -> EntryType {}
        pub fn block_special() -> EntryType {}
        pub fn dir() -> EntryType {}
        pub fn fifo() -> EntryType {}
        pub fn contiguous() -> EntryType {}
        pub fn is_file(self) -> bool {}
        pub fn is_hard_link(self) -> bool {}
        pub fn is_symlink(self) -> bool {}
        pub fn is_character_special(self) -> bool {}
        pub fn is_block_special(self) -> bool {}
        pub fn is_dir(self) -> bool {}
        pub fn is_fifo(self) -> bool {}
        pub fn is_contiguous(self) -> bool {}
        pub fn is_gnu_longname(self) -> bool {}
        pub fn is_gnu_sparse(self) -> bool {}
        pub fn is_gnu_longlink(self) -> bool {}
        pub fn is_pax_global_extensions(self) -> bool {}
        pub fn is_pax_local_extensions(self) -> bool {}
    }
}
mod header {
    use std::os::unix::prelude::*;
    use std::{borrow::Cow, str};
    use std::{fs::Metadata, path::Path};
    use tokio::io;
    use crate::EntryType;
    pub struct Header;
    #[derive(Clone, Copy, PartialEq)]
    pub enum HeaderMode {
        Complete,
        Deterministic,
    }
    impl Header {
        pub fn new_gnu() -> Header {}
        pub fn new_ustar() -> Header {}
        pub fn new_old() -> Header {}
        pub fn as_old(&self) -> &OldHeader {}
        pub fn as_old_mut(&mut self) -> &mut OldHeader {}
        pub fn as_ustar(&self) -> Option<&UstarHeader> {}
        pub fn as_ustar_mut(&mut self) -> Option<&mut UstarHeader> {}
        pub fn as_gnu(&self) -> Option<&GnuHeader> {}
        pub fn as_gnu_mut(&mut self) -> Option<&mut GnuHeader> {}
        pub fn from_byte_slice(bytes: &[u8]) -> &Header {}
        pub fn as_bytes(&self) -> &[u8; 512] {}
        pub fn as_mut_bytes(&mut self) -> &mut [u8; 512] {}
        pub fn set_metadata(&mut self, meta: &Metadata) {}
        pub fn set_metadata_in_mode(&mut self, meta: &Metadata, mode: HeaderMode) {}
        pub fn entry_size(&self) -> io::Result<u64> {}
        pub fn size(&self) -> io::Result<u64> {}
        pub fn set_size(&mut self, size: u64) {}
        pub fn path(&self) -> io::Result<Cow<Path>> {}
        pub fn path_bytes(&self) -> Cow<[u8]> {}
        pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()> {}
        pub fn link_name(&self) -> io::Result<Option<Cow<Path>>> {}
        pub fn link_name_bytes(&self) -> Option<Cow<[u8]>> {}
        pub fn set_link_name<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()> {}
        pub fn mode(&self) -> io::Result<u32> {}
        pub fn set_mode(&mut self, mode: u32) {}
        pub fn uid(&self) -> io::Result<u64> {}
        pub fn set_uid(&mut self, uid: u64) {}
        pub fn gid(&self) -> io::Result<u64> {}
        pub fn set_gid(&mut self, gid: u64) {}
        pub fn mtime(&self) -> io::Result<u64> {}
        pub fn set_mtime(&mut self, mtime: u64) {}
        pub fn username(&self) -> Result<Option<&str>, str::Utf8Error> {}
        pub fn username_bytes(&self) -> Option<&[u8]> {}
        pub fn set_username(&mut self, name: &str) -> io::Result<()> {}
        pub fn groupname(&self) -> Result<Option<&str>, str::Utf8Error> {}
        pub fn groupname_bytes(&self) -> Option<&[u8]> {}
        pub fn set_groupname(&mut self, name: &str) -> io::Result<()> {}
        pub fn device_major(&self) -> io::Result<Option<u32>> {}
        pub fn set_device_major(&mut self, major: u32) -> io::Result<()> {}
        pub fn device_minor(&self) -> io::Result<Option<u32>> {}
        pub fn set_device_minor(&mut self, minor: u32) -> io::Result<()> {}
        pub fn entry_type(&self) -> EntryType {}
        pub fn set_entry_type(&mut self, ty: EntryType) {}
        pub fn cksum(&self) -> io::Result<u32> {}
        pub fn set_cksum(&mut self) {}
    }
    impl Clone for Header {}
}
