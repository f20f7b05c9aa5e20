//! package = "git2", version = ">=0.10, <0.22"
// A repository is a folder of one machine: objects, references, index and work tree are files below it.

use std::str;
pub use crate::blob::{Blob, BlobWriter};
pub use crate::branch::{Branch, Branches};
pub use crate::commit::Commit;
pub use crate::config::Config;
pub use crate::cred::Cred;
pub use crate::error::Error;
pub use crate::index::{Index, IndexEntry};
pub use crate::object::Object;
pub use crate::odb::{Odb, OdbObject, OdbPackwriter, OdbReader, OdbWriter};
pub use crate::oid::Oid;
pub use crate::packbuilder::PackBuilder;
pub use crate::reference::{Reference, References};
pub use crate::remote::{FetchOptions, PushOptions, Remote};
pub use crate::remote_callbacks::RemoteCallbacks;
pub use crate::repo::{Repository, RepositoryInitOptions};
pub use crate::revwalk::Revwalk;
pub use crate::signature::Signature;
pub use crate::submodule::Submodule;
pub use crate::tag::Tag;
pub use crate::transaction::Transaction;
pub use crate::tree::{Tree, TreeEntry};
pub use crate::treebuilder::TreeBuilder;
pub use crate::worktree::Worktree;
#[derive(Copy, Clone, PartialEq)]
pub enum ResetType {
    Soft,
    Mixed,
    Hard,
}
#[derive(PartialEq, Copy, Clone)]
pub enum ObjectType {
    Any,
    Commit,
    Tree,
    Blob,
    Tag,
}
#[derive(PartialEq, Copy, Clone)]
pub enum BranchType {
    Local,
    Remote,
}
pub mod build {
    use std::path::Path;
    use crate::{Error, FetchOptions, IntoCString, Oid, Repository, Tree};
    use crate::{CheckoutNotificationType, DiffFile, FileMode, Remote};
    pub struct RepoBuilder<'cb>;
    pub type RemoteCreate<'cb> = dyn for<'a> FnMut(
        &'a Repository,
        &str,
        &str,
    ) -> Result<Remote<'a>, Error> + 'cb;
    pub struct TreeUpdateBuilder;
    pub struct CheckoutBuilder<'cb>;
    pub type Progress<'a> = dyn FnMut(Option<&Path>, usize, usize) + 'a;
    pub type Notify<'a> = dyn FnMut(
        CheckoutNotificationType,
        Option<&Path>,
        Option<DiffFile<'_>>,
        Option<DiffFile<'_>>,
        Option<DiffFile<'_>>,
    ) -> bool + 'a;
    impl<'cb> Default for RepoBuilder<'cb> {}
    #[derive(Clone, Copy)]
    pub enum CloneLocal {
        Auto,
        Local,
        None,
        NoLinks,
        __Nonexhaustive,
    }
    impl<'cb> RepoBuilder<'cb> {
        pub fn new() -> RepoBuilder<'cb> {}
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder<'cb> {}
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder<'cb> {}
        pub fn clone_local(&mut self, clone_local: CloneLocal) -> &mut RepoBuilder<'cb> {}
        pub fn local(&mut self, local: bool) -> &mut RepoBuilder<'cb> {}
        pub fn hardlinks(&mut self, links: bool) -> &mut RepoBuilder<'cb> {}
        pub fn with_checkout(
            &mut self,
            checkout: CheckoutBuilder<'cb>,
        ) -> &mut RepoBuilder<'cb> {}
        pub fn fetch_options(
            &mut self,
            fetch_opts: FetchOptions<'cb>,
        ) -> &mut RepoBuilder<'cb> {}
        pub fn remote_create<F>(&mut self, f: F) -> &mut RepoBuilder<'cb>
        where
            F: for<'a> FnMut(&'a Repository, &str, &str) -> Result<Remote<'a>, Error>
                + 'cb,
        {}
        #[twelve::file(create, path = 1)]
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error> {}
    }
    impl<'cb> Default for CheckoutBuilder<'cb> {}
    impl<'cb> CheckoutBuilder<'cb> {
        pub fn new() -> CheckoutBuilder<'cb> {}
        pub fn dry_run(&mut self) -> &mut CheckoutBuilder<'cb> {}
        pub fn force(&mut self) -> &mut CheckoutBuilder<'cb> {}
        pub fn safe(&mut self) -> &mut CheckoutBuilder<'cb> {}
        pub fn recreate_missing(&mut self, allow: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn remove_untracked(&mut self, remove: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn remove_ignored(&mut self, remove: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn update_only(&mut self, update: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn update_index(&mut self, update: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn refresh(&mut self, refresh: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn skip_unmerged(&mut self, skip: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn use_ours(&mut self, ours: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn use_theirs(&mut self, theirs: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn overwrite_ignored(
            &mut self,
            overwrite: bool,
        ) -> &mut CheckoutBuilder<'cb> {}
        pub fn notify_on(
            &mut self,
            notification_types: CheckoutNotificationType,
        ) -> &mut CheckoutBuilder<'cb> {}
        pub fn disable_pathspec_match(&mut self, on: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn disable_filters(&mut self, disable: bool) -> &mut CheckoutBuilder<'cb> {}
        pub fn path<T: IntoCString>(&mut self, path: T) -> &mut CheckoutBuilder<'cb> {}
        pub fn target_dir(&mut self, dst: &Path) -> &mut CheckoutBuilder<'cb> {}
        pub fn progress<F>(&mut self, cb: F) -> &mut CheckoutBuilder<'cb>
        where
            F: FnMut(Option<&Path>, usize, usize) + 'cb,
        {}
        pub fn notify<F>(&mut self, cb: F) -> &mut CheckoutBuilder<'cb>
        where
            F: FnMut(
                    CheckoutNotificationType,
                    Option<&Path>,
                    Option<DiffFile<'_>>,
                    Option<DiffFile<'_>>,
                    Option<DiffFile<'_>>,
                ) -> bool + 'cb,
        {}
    }
    impl Default for TreeUpdateBuilder {}
    impl TreeUpdateBuilder {
        pub fn new() -> Self {}
        pub fn remove<T: IntoCString>(&mut self, path: T) -> &mut Self {}
        pub fn upsert<T: IntoCString>(
            &mut self,
            path: T,
            id: Oid,
            filemode: FileMode,
        ) -> &mut Self {}
        pub fn create_updated(
            &mut self,
            repo: &Repository,
            baseline: &Tree<'_>,
        ) -> Result<Oid, Error> {}
    }
}
mod blob {
    use std::io;
    use crate::{Error, Object, Oid};
    pub struct Blob<'repo>;
    impl<'repo> Blob<'repo> {
        pub fn id(&self) -> Oid {}
        pub fn is_binary(&self) -> bool {}
        pub fn content(&self) -> &[u8] {}
        pub fn size(&self) -> usize {}
        pub fn as_object(&self) -> &Object<'repo> {}
        pub fn into_object(self) -> Object<'repo> {}
    }
    impl<'repo> Clone for Blob<'repo> {}
    pub struct BlobWriter<'repo>;
    impl<'repo> BlobWriter<'repo> {
        pub fn commit(self) -> Result<Oid, Error> {}
    }
    impl<'repo> io::Write for BlobWriter<'repo> {}
}
mod branch {
    use std::str;
    use crate::{BranchType, Error, Reference};
    pub struct Branch<'repo>;
    pub struct Branches<'repo>;
    impl<'repo> Branch<'repo> {
        pub fn wrap(reference: Reference<'_>) -> Branch<'_> {}
        pub fn name_is_valid(name: &str) -> Result<bool, Error> {}
        pub fn get(&self) -> &Reference<'repo> {}
        pub fn get_mut(&mut self) -> &mut Reference<'repo> {}
        pub fn into_reference(self) -> Reference<'repo> {}
        pub fn delete(&mut self) -> Result<(), Error> {}
        pub fn is_head(&self) -> bool {}
        pub fn rename(
            &mut self,
            new_branch_name: &str,
            force: bool,
        ) -> Result<Branch<'repo>, Error> {}
        pub fn name(&self) -> Result<Option<&str>, Error> {}
        pub fn name_bytes(&self) -> Result<&[u8], Error> {}
        pub fn upstream(&self) -> Result<Branch<'repo>, Error> {}
        pub fn set_upstream(
            &mut self,
            upstream_name: Option<&str>,
        ) -> Result<(), Error> {}
    }
    impl<'repo> Iterator for Branches<'repo> {
        type Item = Result<(Branch<'repo>, BranchType), Error>;
    }
}
mod commit {
    use std::str;
    use crate::{Buf, Error, IntoCString, Mailmap, Object, Oid, Signature, Tree};
    pub struct Commit<'repo>;
    impl<'repo> Commit<'repo> {
        pub fn id(&self) -> Oid {}
        pub fn tree_id(&self) -> Oid {}
        pub fn tree(&self) -> Result<Tree<'repo>, Error> {}
        pub fn message_bytes(&self) -> &[u8] {}
        pub fn message_encoding(&self) -> Result<Option<&str>, Error> {}
        pub fn message_raw(&self) -> Result<&str, Error> {}
        pub fn message_raw_bytes(&self) -> &[u8] {}
        pub fn raw_header(&self) -> Result<&str, Error> {}
        pub fn header_field_bytes<T: IntoCString>(
            &self,
            field: T,
        ) -> Result<Buf, Error> {}
        pub fn raw_header_bytes(&self) -> &[u8] {}
        pub fn summary(&self) -> Result<Option<&str>, Error> {}
        pub fn summary_bytes(&self) -> Option<&[u8]> {}
        pub fn body(&self) -> Result<Option<&str>, Error> {}
        pub fn body_bytes(&self) -> Option<&[u8]> {}
        pub fn parents<'a>(&'a self) -> Parents<'a, 'repo> {}
        pub fn parent_ids(&self) -> ParentIds<'_> {}
        pub fn author(&self) -> Signature<'_> {}
        pub fn author_with_mailmap(
            &self,
            mailmap: &Mailmap,
        ) -> Result<Signature<'static>, Error> {}
        pub fn committer(&self) -> Signature<'_> {}
        pub fn committer_with_mailmap(
            &self,
            mailmap: &Mailmap,
        ) -> Result<Signature<'static>, Error> {}
        pub fn amend(
            &self,
            update_ref: Option<&str>,
            author: Option<&Signature<'_>>,
            committer: Option<&Signature<'_>>,
            message_encoding: Option<&str>,
            message: Option<&str>,
            tree: Option<&Tree<'repo>>,
        ) -> Result<Oid, Error> {}
        pub fn parent_count(&self) -> usize {}
        pub fn parent(&self, i: usize) -> Result<Commit<'repo>, Error> {}
        pub fn parent_id(&self, i: usize) -> Result<Oid, Error> {}
        pub fn as_object(&self) -> &Object<'repo> {}
        pub fn into_object(self) -> Object<'repo> {}
    }
    impl<'repo> Clone for Commit<'repo> {}
}
mod config {
    use std::path::{Path, PathBuf};
    use std::str;
    use crate::{ConfigLevel, Error, IntoCString};
    pub struct Config;
    impl Config {
        pub fn new() -> Result<Config, Error> {}
        #[twelve::file(read, path = 0)]
        pub fn open(path: &Path) -> Result<Config, Error> {}
        pub fn open_default() -> Result<Config, Error> {}
        pub fn find_global() -> Result<PathBuf, Error> {}
        pub fn find_system() -> Result<PathBuf, Error> {}
        pub fn find_xdg() -> Result<PathBuf, Error> {}
        pub fn add_file(
            &mut self,
            path: &Path,
            level: ConfigLevel,
            force: bool,
        ) -> Result<(), Error> {}
        pub fn remove(&mut self, name: &str) -> Result<(), Error> {}
        pub fn remove_multivar(
            &mut self,
            name: &str,
            regexp: &str,
        ) -> Result<(), Error> {}
        pub fn get_bool(&self, name: &str) -> Result<bool, Error> {}
        pub fn get_i32(&self, name: &str) -> Result<i32, Error> {}
        pub fn get_i64(&self, name: &str) -> Result<i64, Error> {}
        pub fn get_str(&self, name: &str) -> Result<&str, Error> {}
        pub fn get_bytes(&self, name: &str) -> Result<&[u8], Error> {}
        pub fn get_string(&self, name: &str) -> Result<String, Error> {}
        pub fn get_path(&self, name: &str) -> Result<PathBuf, Error> {}
        pub fn get_entry(&self, name: &str) -> Result<ConfigEntry<'_>, Error> {}
        pub fn entries(&self, glob: Option<&str>) -> Result<ConfigEntries<'_>, Error> {}
        pub fn multivar(
            &self,
            name: &str,
            regexp: Option<&str>,
        ) -> Result<ConfigEntries<'_>, Error> {}
        pub fn open_global(&mut self) -> Result<Config, Error> {}
        pub fn open_level(&self, level: ConfigLevel) -> Result<Config, Error> {}
        pub fn set_bool(&mut self, name: &str, value: bool) -> Result<(), Error> {}
        pub fn set_i32(&mut self, name: &str, value: i32) -> Result<(), Error> {}
        pub fn set_i64(&mut self, name: &str, value: i64) -> Result<(), Error> {}
        pub fn set_multivar(
            &mut self,
            name: &str,
            regexp: &str,
            value: &str,
        ) -> Result<(), Error> {}
        pub fn set_str(&mut self, name: &str, value: &str) -> Result<(), Error> {}
        pub fn snapshot(&mut self) -> Result<Config, Error> {}
        pub fn parse_bool<S: IntoCString>(s: S) -> Result<bool, Error> {}
        pub fn parse_i32<S: IntoCString>(s: S) -> Result<i32, Error> {}
        pub fn parse_i64<S: IntoCString>(s: S) -> Result<i64, Error> {}
    }
}
mod cred {
    use std::path::Path;
    use crate::Config;
    use crate::{raw, Error};
    pub struct Cred;
    impl Cred {
        pub fn default() -> Result<Cred, Error> {}
        pub fn ssh_key_from_agent(username: &str) -> Result<Cred, Error> {}
        pub fn ssh_key(
            username: &str,
            publickey: Option<&Path>,
            privatekey: &Path,
            passphrase: Option<&str>,
        ) -> Result<Cred, Error> {}
        pub fn ssh_key_from_memory(
            username: &str,
            publickey: Option<&str>,
            privatekey: &str,
            passphrase: Option<&str>,
        ) -> Result<Cred, Error> {}
        pub fn userpass_plaintext(
            username: &str,
            password: &str,
        ) -> Result<Cred, Error> {}
        pub fn credential_helper(
            config: &Config,
            url: &str,
            username: Option<&str>,
        ) -> Result<Cred, Error> {}
        pub fn username(username: &str) -> Result<Cred, Error> {}
        pub fn has_username(&self) -> bool {}
        pub fn credtype(&self) -> raw::git_credtype_t {}
        pub unsafe fn unwrap(self) -> *mut raw::git_cred {}
    }
}
mod error {
    use libc::c_int;
    use std::env::JoinPathsError;
    use std::error;
    use std::ffi::NulError;
    use std::str::{self, Utf8Error};
    use crate::{ErrorClass, ErrorCode};
    #[derive(PartialEq)]
    pub struct Error;
    impl Error {
        pub fn new<S: AsRef<str>>(
            code: ErrorCode,
            class: ErrorClass,
            message: S,
        ) -> Self {}
        pub fn last_error(code: c_int) -> Error {}
        pub fn from_str(s: &str) -> Error {}
        pub fn code(&self) -> ErrorCode {}
        pub fn set_code(&mut self, code: ErrorCode) {}
        pub fn class(&self) -> ErrorClass {}
        pub fn set_class(&mut self, class: ErrorClass) {}
    }
    impl error::Error for Error {}
    impl From<NulError> for Error {}
    impl From<Utf8Error> for Error {}
    impl From<JoinPathsError> for Error {}
}
mod index {
    use std::path::Path;
    use crate::IntoCString;
    use crate::ObjectFormat;
    use crate::{Error, IndexAddOption, IndexTime, Oid, Repository, Tree};
    pub struct Index;
    pub struct IndexEntry {
        pub ctime: IndexTime,
        pub mtime: IndexTime,
        pub dev: u32,
        pub ino: u32,
        pub mode: u32,
        pub uid: u32,
        pub gid: u32,
        pub file_size: u32,
        pub id: Oid,
        pub flags: u16,
        pub flags_extended: u16,
        pub path: Vec<u8>,
    }
    impl Index {
        pub fn new() -> Result<Index, Error> {}
        pub fn new_ext(format: ObjectFormat) -> Result<Index, Error> {}
        #[twelve::file(read, path = 0)]
        pub fn open(index_path: &Path) -> Result<Index, Error> {}
        pub fn open_ext(
            index_path: &Path,
            format: ObjectFormat,
        ) -> Result<Index, Error> {}
        pub fn set_version(&mut self, version: u32) -> Result<(), Error> {}
        pub fn add(&mut self, entry: &IndexEntry) -> Result<(), Error> {}
        pub fn add_frombuffer(
            &mut self,
            entry: &IndexEntry,
            data: &[u8],
        ) -> Result<(), Error> {}
        pub fn add_path(&mut self, path: &Path) -> Result<(), Error> {}
        pub fn add_all<T, I>(
            &mut self,
            pathspecs: I,
            flag: IndexAddOption,
            cb: Option<&mut IndexMatchedPath<'_>>,
        ) -> Result<(), Error>
        where
            T: IntoCString,
            I: IntoIterator<Item = T>,
        {}
        pub fn clear(&mut self) -> Result<(), Error> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get(&self, n: usize) -> Option<IndexEntry> {}
        pub fn iter(&self) -> IndexEntries<'_> {}
        pub fn conflicts(&self) -> Result<IndexConflicts<'_>, Error> {}
        pub fn get_path(&self, path: &Path, stage: i32) -> Option<IndexEntry> {}
        pub fn has_conflicts(&self) -> bool {}
        pub fn conflict_get(&self, path: &Path) -> Result<IndexConflict, Error> {}
        pub fn path(&self) -> Option<&Path> {}
        pub fn read(&mut self, force: bool) -> Result<(), Error> {}
        pub fn read_tree(&mut self, tree: &Tree<'_>) -> Result<(), Error> {}
        pub fn remove(&mut self, path: &Path, stage: i32) -> Result<(), Error> {}
        pub fn remove_path(&mut self, path: &Path) -> Result<(), Error> {}
        pub fn remove_dir(&mut self, path: &Path, stage: i32) -> Result<(), Error> {}
        pub fn conflict_remove(&mut self, path: &Path) -> Result<(), Error> {}
        pub fn remove_all<T, I>(
            &mut self,
            pathspecs: I,
            cb: Option<&mut IndexMatchedPath<'_>>,
        ) -> Result<(), Error>
        where
            T: IntoCString,
            I: IntoIterator<Item = T>,
        {}
        pub fn update_all<T, I>(
            &mut self,
            pathspecs: I,
            cb: Option<&mut IndexMatchedPath<'_>>,
        ) -> Result<(), Error>
        where
            T: IntoCString,
            I: IntoIterator<Item = T>,
        {}
        pub fn write(&mut self) -> Result<(), Error> {}
        pub fn write_tree(&mut self) -> Result<Oid, Error> {}
        pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error> {}
        pub fn find_prefix<T: IntoCString>(&self, prefix: T) -> Result<usize, Error> {}
    }
}
mod object {
    use crate::{Blob, Buf, Commit, Error, ObjectType, Oid, Tag, Tree};
    pub struct Object<'repo>;
    impl<'repo> Object<'repo> {
        pub fn id(&self) -> Oid {}
        pub fn kind(&self) -> Option<ObjectType> {}
        pub fn peel(&self, kind: ObjectType) -> Result<Object<'repo>, Error> {}
        pub fn peel_to_blob(&self) -> Result<Blob<'repo>, Error> {}
        pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error> {}
        pub fn peel_to_tag(&self) -> Result<Tag<'repo>, Error> {}
        pub fn peel_to_tree(&self) -> Result<Tree<'repo>, Error> {}
        pub fn short_id(&self) -> Result<Buf, Error> {}
        pub fn as_commit(&self) -> Option<&Commit<'repo>> {}
        pub fn into_commit(self) -> Result<Commit<'repo>, Object<'repo>> {}
        pub fn as_tag(&self) -> Option<&Tag<'repo>> {}
        pub fn into_tag(self) -> Result<Tag<'repo>, Object<'repo>> {}
        pub fn as_tree(&self) -> Option<&Tree<'repo>> {}
        pub fn into_tree(self) -> Result<Tree<'repo>, Object<'repo>> {}
        pub fn as_blob(&self) -> Option<&Blob<'repo>> {}
        pub fn into_blob(self) -> Result<Blob<'repo>, Object<'repo>> {}
    }
    impl<'repo> Clone for Object<'repo> {}
}
mod odb {
    use std::io;
    use crate::ObjectFormat;
    use crate::{Error, ObjectType, OdbLookupFlags, Oid, Progress};
    pub struct Odb<'repo>;
    impl<'repo> Odb<'repo> {
        pub fn new<'a>() -> Result<Odb<'a>, Error> {}
        pub fn new_ext<'a>(format: ObjectFormat) -> Result<Odb<'a>, Error> {}
        pub fn reader(
            &self,
            oid: Oid,
        ) -> Result<(OdbReader<'_>, usize, ObjectType), Error> {}
        pub fn writer(
            &self,
            size: usize,
            obj_type: ObjectType,
        ) -> Result<OdbWriter<'_>, Error> {}
        pub fn foreach<C>(&self, callback: C) -> Result<(), Error>
        where
            C: FnMut(&Oid) -> bool,
        {}
        pub fn read(&self, oid: Oid) -> Result<OdbObject<'_>, Error> {}
        pub fn read_header(&self, oid: Oid) -> Result<(usize, ObjectType), Error> {}
        pub fn write(&self, kind: ObjectType, data: &[u8]) -> Result<Oid, Error> {}
        pub fn packwriter(&self) -> Result<OdbPackwriter<'_>, Error> {}
        pub fn exists(&self, oid: Oid) -> bool {}
        pub fn exists_ext(&self, oid: Oid, flags: OdbLookupFlags) -> bool {}
        pub fn exists_prefix(&self, short_oid: Oid, len: usize) -> Result<Oid, Error> {}
        pub fn refresh(&self) -> Result<(), Error> {}
        pub fn add_disk_alternate(&self, path: &str) -> Result<(), Error> {}
    }
    pub struct OdbObject<'a>;
    impl<'a> OdbObject<'a> {
        pub fn kind(&self) -> ObjectType {}
        pub fn len(&self) -> usize {}
        pub fn data(&self) -> &[u8] {}
        pub fn id(&self) -> Oid {}
    }
    pub struct OdbReader<'repo>;
    impl<'repo> io::Read for OdbReader<'repo> {}
    pub struct OdbWriter<'repo>;
    impl<'repo> OdbWriter<'repo> {
        pub fn finalize(&mut self) -> Result<Oid, Error> {}
    }
    impl<'repo> io::Write for OdbWriter<'repo> {}
    pub struct OdbPackwriter<'repo>;
    impl<'repo> OdbPackwriter<'repo> {
        pub fn commit(&mut self) -> Result<i32, Error> {}
        pub fn progress<F>(&mut self, cb: F) -> &mut OdbPackwriter<'repo>
        where
            F: FnMut(Progress<'_>) -> bool + 'repo,
        {}
    }
    impl<'repo> io::Write for OdbPackwriter<'repo> {}
}
mod oid {
    use std::path::Path;
    use std::str;
    use crate::{Error, ObjectType};
    #[derive(Copy, Clone)]
    pub struct Oid;
    impl Oid {
        pub const ZERO_SHA1: Oid = ();
        pub const ZERO_SHA256: Oid = ();
        pub fn from_str(s: &str) -> Result<Oid, Error> {}
        pub fn from_str_ext(s: &str, format: ObjectFormat) -> Result<Oid, Error> {}
        pub fn from_bytes(bytes: &[u8]) -> Result<Oid, Error> {}
        pub fn zero() -> Oid {}
        pub fn hash_object(kind: ObjectType, bytes: &[u8]) -> Result<Oid, Error> {}
        pub fn hash_object_ext(
            kind: ObjectType,
            bytes: &[u8],
            format: ObjectFormat,
        ) -> Result<Oid, Error> {}
        pub fn hash_file<P: AsRef<Path>>(
            kind: ObjectType,
            path: P,
        ) -> Result<Oid, Error> {}
        pub fn hash_file_ext<P: AsRef<Path>>(
            kind: ObjectType,
            path: P,
            format: ObjectFormat,
        ) -> Result<Oid, Error> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn is_zero(&self) -> bool {}
        pub fn object_format(&self) -> ObjectFormat {}
    }
    impl str::FromStr for Oid {
        type Err = Error;
    }
    impl PartialEq for Oid {}
    impl AsRef<[u8]> for Oid {}
}
mod packbuilder {
    use std::path::Path;
    use std::str;
    use crate::{Buf, Error, Oid, Revwalk};
    pub struct PackBuilder<'repo>;
    impl<'repo> PackBuilder<'repo> {
        pub fn insert_object(
            &mut self,
            id: Oid,
            name: Option<&str>,
        ) -> Result<(), Error> {}
        pub fn insert_tree(&mut self, id: Oid) -> Result<(), Error> {}
        pub fn insert_commit(&mut self, id: Oid) -> Result<(), Error> {}
        pub fn insert_walk(&mut self, walk: &mut Revwalk<'_>) -> Result<(), Error> {}
        pub fn insert_recursive(
            &mut self,
            id: Oid,
            name: Option<&str>,
        ) -> Result<(), Error> {}
        pub fn write_buf(&mut self, buf: &mut Buf) -> Result<(), Error> {}
        #[twelve::file(create, path = 0)]
        pub fn write(&mut self, path: &Path, mode: u32) -> Result<(), Error> {}
        pub fn foreach<F>(&mut self, cb: F) -> Result<(), Error>
        where
            F: FnMut(&[u8]) -> bool,
        {}
        pub fn set_progress_callback<F>(&mut self, progress: F) -> Result<(), Error>
        where
            F: FnMut(PackBuilderStage, u32, u32) -> bool + 'repo,
        {}
        pub fn unset_progress_callback(&mut self) -> Result<(), Error> {}
        pub fn set_threads(&mut self, threads: u32) -> u32 {}
        pub fn object_count(&self) -> usize {}
        pub fn written(&self) -> usize {}
        pub fn hash(&self) -> Option<Oid> {}
        pub fn name(&self) -> Result<Option<&str>, Error> {}
        pub fn name_bytes(&self) -> Option<&[u8]> {}
    }
}
mod reference {
    use std::str;
    use crate::{
        Blob, Commit, Error, Object, ObjectType, Oid, ReferenceFormat, ReferenceType,
        Tag, Tree,
    };
    pub struct Reference<'repo>;
    pub struct References<'repo>;
    impl<'repo> Reference<'repo> {
        pub fn is_valid_name(refname: &str) -> bool {}
        pub fn normalize_name(
            refname: &str,
            flags: ReferenceFormat,
        ) -> Result<String, Error> {}
        pub fn delete(&mut self) -> Result<(), Error> {}
        pub fn is_branch(&self) -> bool {}
        pub fn is_note(&self) -> bool {}
        pub fn is_remote(&self) -> bool {}
        pub fn is_tag(&self) -> bool {}
        pub fn kind(&self) -> Option<ReferenceType> {}
        pub fn name(&self) -> Result<&str, Error> {}
        pub fn name_bytes(&self) -> &[u8] {}
        pub fn shorthand(&self) -> Result<&str, Error> {}
        pub fn shorthand_bytes(&self) -> &[u8] {}
        pub fn target(&self) -> Option<Oid> {}
        pub fn target_peel(&self) -> Option<Oid> {}
        pub fn symbolic_target(&self) -> Result<Option<&str>, Error> {}
        pub fn symbolic_target_bytes(&self) -> Option<&[u8]> {}
        pub fn resolve(&self) -> Result<Reference<'repo>, Error> {}
        pub fn peel(&self, kind: ObjectType) -> Result<Object<'repo>, Error> {}
        pub fn peel_to_blob(&self) -> Result<Blob<'repo>, Error> {}
        pub fn peel_to_commit(&self) -> Result<Commit<'repo>, Error> {}
        pub fn peel_to_tree(&self) -> Result<Tree<'repo>, Error> {}
        pub fn peel_to_tag(&self) -> Result<Tag<'repo>, Error> {}
        pub fn rename(
            &mut self,
            new_name: &str,
            force: bool,
            msg: &str,
        ) -> Result<Reference<'repo>, Error> {}
        pub fn set_target(
            &mut self,
            id: Oid,
            reflog_msg: &str,
        ) -> Result<Reference<'repo>, Error> {}
        pub fn symbolic_set_target(
            &mut self,
            target: &str,
            reflog_msg: &str,
        ) -> Result<Reference<'repo>, Error> {}
    }
    impl<'repo> PartialEq for Reference<'repo> {}
    impl<'repo> Clone for Reference<'repo> {}
    impl<'repo> References<'repo> {
        pub fn names<'a>(&'a mut self) -> ReferenceNames<'repo, 'a> {}
    }
    impl<'repo> Iterator for References<'repo> {
        type Item = Result<Reference<'repo>, Error>;
    }
}
mod remote {
    use std::str;
    use crate::string_array::StringArray;
    use crate::{Buf, Direction, Error, FetchPrune, ObjectFormat, ProxyOptions, Refspec};
    use crate::{AutotagOption, Progress, RemoteCallbacks, RemoteUpdateFlags};
    pub struct Remote<'repo>;
    pub struct FetchOptions<'cb>;
    pub struct PushOptions<'cb>;
    impl<'repo> Remote<'repo> {
        pub fn is_valid_name(remote_name: &str) -> bool {}
        pub fn create_detached<S: Into<Vec<u8>>>(
            url: S,
        ) -> Result<Remote<'repo>, Error> {}
        pub fn name(&self) -> Result<Option<&str>, Error> {}
        pub fn name_bytes(&self) -> Option<&[u8]> {}
        pub fn url(&self) -> Result<&str, Error> {}
        pub fn url_bytes(&self) -> &[u8] {}
        pub fn pushurl(&self) -> Result<Option<&str>, Error> {}
        pub fn pushurl_bytes(&self) -> Option<&[u8]> {}
        pub fn default_branch(&self) -> Result<Buf, Error> {}
        pub fn object_format(&self) -> Result<ObjectFormat, Error> {}
        pub fn connect(&mut self, dir: Direction) -> Result<(), Error> {}
        pub fn connect_auth<'connection, 'cb>(
            &'connection mut self,
            dir: Direction,
            cb: Option<RemoteCallbacks<'cb>>,
            proxy_options: Option<ProxyOptions<'cb>>,
        ) -> Result<RemoteConnection<'repo, 'connection, 'cb>, Error> {}
        pub fn connected(&mut self) -> bool {}
        pub fn disconnect(&mut self) -> Result<(), Error> {}
        pub fn download<Str: AsRef<str> + crate::IntoCString + Clone>(
            &mut self,
            specs: &[Str],
            opts: Option<&mut FetchOptions<'_>>,
        ) -> Result<(), Error> {}
        pub fn stop(&mut self) -> Result<(), Error> {}
        pub fn refspecs(&self) -> Refspecs<'_> {}
        pub fn get_refspec(&self, i: usize) -> Option<Refspec<'repo>> {}
        pub fn fetch<Str: AsRef<str> + crate::IntoCString + Clone>(
            &mut self,
            refspecs: &[Str],
            opts: Option<&mut FetchOptions<'_>>,
            reflog_msg: Option<&str>,
        ) -> Result<(), Error> {}
        pub fn update_tips(
            &mut self,
            callbacks: Option<&mut RemoteCallbacks<'_>>,
            update_flags: RemoteUpdateFlags,
            download_tags: AutotagOption,
            msg: Option<&str>,
        ) -> Result<(), Error> {}
        pub fn push<Str: AsRef<str> + crate::IntoCString + Clone>(
            &mut self,
            refspecs: &[Str],
            opts: Option<&mut PushOptions<'_>>,
        ) -> Result<(), Error> {}
        pub fn stats(&self) -> Progress<'_> {}
        pub fn list(&self) -> Result<&[RemoteHead<'_>], Error> {}
        pub fn prune(
            &mut self,
            callbacks: Option<RemoteCallbacks<'_>>,
        ) -> Result<(), Error> {}
        pub fn fetch_refspecs(&self) -> Result<StringArray, Error> {}
        pub fn push_refspecs(&self) -> Result<StringArray, Error> {}
    }
    impl<'repo> Clone for Remote<'repo> {}
    impl<'cb> Default for FetchOptions<'cb> {}
    impl<'cb> FetchOptions<'cb> {
        pub fn new() -> FetchOptions<'cb> {}
        pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks<'cb>) -> &mut Self {}
        pub fn prune(&mut self, prune: FetchPrune) -> &mut Self {}
        pub fn update_fetchhead(&mut self, update: bool) -> &mut Self {}
        pub fn report_unchanged(&mut self, update: bool) -> &mut Self {}
        pub fn depth(&mut self, depth: i32) -> &mut Self {}
        pub fn download_tags(&mut self, opt: AutotagOption) -> &mut Self {}
        pub fn follow_redirects(&mut self, redirect: RemoteRedirect) -> &mut Self {}
        pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self {}
    }
    impl<'cb> Default for PushOptions<'cb> {}
    impl<'cb> PushOptions<'cb> {
        pub fn new() -> PushOptions<'cb> {}
        pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks<'cb>) -> &mut Self {}
        pub fn packbuilder_parallelism(&mut self, parallel: u32) -> &mut Self {}
        pub fn follow_redirects(&mut self, redirect: RemoteRedirect) -> &mut Self {}
        pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self {}
        pub fn remote_push_options(
            &mut self,
            remote_push_options: &[&str],
        ) -> &mut Self {}
    }
}
mod remote_callbacks {
    use std::str;
    use crate::cert::Cert;
    use crate::{
        Cred, CredentialType, Error, Oid, PackBuilderStage, Progress, PushUpdate,
    };
    pub struct RemoteCallbacks<'a>;
    impl<'a> Default for RemoteCallbacks<'a> {}
    impl<'a> RemoteCallbacks<'a> {
        pub fn new() -> RemoteCallbacks<'a> {}
        pub fn credentials<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(&str, Option<&str>, CredentialType) -> Result<Cred, Error> + 'a,
        {}
        pub fn transfer_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(Progress<'_>) -> bool + 'a,
        {}
        pub fn sideband_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(&[u8]) -> bool + 'a,
        {}
        pub fn update_tips<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(&str, Oid, Oid) -> bool + 'a,
        {}
        pub fn certificate_check<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(&Cert<'_>, &str) -> Result<CertificateCheckStatus, Error> + 'a,
        {}
        pub fn push_update_reference<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(&str, Option<&str>) -> Result<(), Error> + 'a,
        {}
        pub fn push_transfer_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(usize, usize, usize) + 'a,
        {}
        pub fn pack_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(PackBuilderStage, usize, usize) + 'a,
        {}
        pub fn push_negotiation<F>(&mut self, cb: F) -> &mut RemoteCallbacks<'a>
        where
            F: FnMut(&[PushUpdate<'_>]) -> Result<(), Error> + 'a,
        {}
    }
}
mod repo {
    use std::path::Path;
    use std::str;
    use crate::build::CheckoutBuilder;
    use crate::stash::{StashApplyOptions, StashSaveOptions};
    use crate::string_array::StringArray;
    use crate::worktree::{Worktree, WorktreeAddOptions};
    use crate::CherrypickOptions;
    use crate::ObjectFormat;
    use crate::{Buf, Error, Object, Remote, RepositoryState, Revspec, StashFlags};
    use crate::MergeOptions;
    use crate::{Reference, References, ResetType, Signature, Submodule};
    use crate::{
        Blob, BlobWriter, Branch, BranchType, Branches, Commit, Config, Index, Oid, Tree,
    };
    use crate::{IntoCString, RepositoryInitMode};
    use crate::{Odb, PackBuilder, TreeBuilder};
    use crate::{ObjectType, Revwalk, Tag, Transaction};
    pub struct Repository;
    pub struct RepositoryInitOptions;
    impl Repository {
        #[twelve::file(read, path = 0)]
        pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
        #[twelve::file(read, path = 0)]
        pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
        pub fn open_from_worktree(worktree: &Worktree) -> Result<Repository, Error> {}
        #[twelve::file(read, path = 0)]
        pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
        #[twelve::file(create, path = 0)]
        pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
        #[twelve::file(create, path = 0)]
        pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
        #[twelve::file(create, path = 0)]
        pub fn init_opts<P: AsRef<Path>>(
            path: P,
            opts: &RepositoryInitOptions,
        ) -> Result<Repository, Error> {}
        #[twelve::file(create, path = 1)]
        pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
        #[twelve::file(create, path = 1)]
        pub fn clone_recurse<P: AsRef<Path>>(
            url: &str,
            into: P,
        ) -> Result<Repository, Error> {}
        pub fn revparse(&self, spec: &str) -> Result<Revspec<'_>, Error> {}
        pub fn revparse_single(&self, spec: &str) -> Result<Object<'_>, Error> {}
        pub fn revparse_ext(
            &self,
            spec: &str,
        ) -> Result<(Object<'_>, Option<Reference<'_>>), Error> {}
        pub fn is_bare(&self) -> bool {}
        pub fn is_shallow(&self) -> bool {}
        pub fn is_worktree(&self) -> bool {}
        pub fn is_empty(&self) -> Result<bool, Error> {}
        pub fn path(&self) -> &Path {}
        pub fn object_format(&self) -> ObjectFormat {}
        pub fn commondir(&self) -> &Path {}
        pub fn state(&self) -> RepositoryState {}
        pub fn workdir(&self) -> Option<&Path> {}
        pub fn set_workdir(
            &self,
            path: &Path,
            update_gitlink: bool,
        ) -> Result<(), Error> {}
        pub fn remove_message(&self) -> Result<(), Error> {}
        pub fn remotes(&self) -> Result<StringArray, Error> {}
        pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error> {}
        pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error> {}
        pub fn remote_with_fetch(
            &self,
            name: &str,
            url: &str,
            fetch: &str,
        ) -> Result<Remote<'_>, Error> {}
        pub fn remote_anonymous(&self, url: &str) -> Result<Remote<'_>, Error> {}
        pub fn remote_rename(
            &self,
            name: &str,
            new_name: &str,
        ) -> Result<StringArray, Error> {}
        pub fn remote_delete(&self, name: &str) -> Result<(), Error> {}
        pub fn remote_add_fetch(&self, name: &str, spec: &str) -> Result<(), Error> {}
        pub fn remote_add_push(&self, name: &str, spec: &str) -> Result<(), Error> {}
        pub fn remote_set_url(&self, name: &str, url: &str) -> Result<(), Error> {}
        pub fn remote_set_pushurl(
            &self,
            name: &str,
            pushurl: Option<&str>,
        ) -> Result<(), Error> {}
        pub fn reset(
            &self,
            target: &Object<'_>,
            kind: ResetType,
            checkout: Option<&mut CheckoutBuilder<'_>>,
        ) -> Result<(), Error> {}
        pub fn reset_default<T, I>(
            &self,
            target: Option<&Object<'_>>,
            paths: I,
        ) -> Result<(), Error>
        where
            T: IntoCString,
            I: IntoIterator<Item = T>,
        {}
        pub fn head(&self) -> Result<Reference<'_>, Error> {}
        pub fn set_head(&self, refname: &str) -> Result<(), Error> {}
        pub fn set_head_bytes(&self, refname: &[u8]) -> Result<(), Error> {}
        pub fn head_detached(&self) -> Result<bool, Error> {}
        pub fn set_head_detached(&self, commitish: Oid) -> Result<(), Error> {}
        pub fn references(&self) -> Result<References<'_>, Error> {}
        pub fn references_glob(&self, glob: &str) -> Result<References<'_>, Error> {}
        pub fn submodules(&self) -> Result<Vec<Submodule<'_>>, Error> {}
        pub fn branches(
            &self,
            filter: Option<BranchType>,
        ) -> Result<Branches<'_>, Error> {}
        pub fn index(&self) -> Result<Index, Error> {}
        pub fn set_index(&self, index: &mut Index) -> Result<(), Error> {}
        pub fn config(&self) -> Result<Config, Error> {}
        pub fn set_config(&self, config: &Config) -> Result<(), Error> {}
        pub fn blob(&self, data: &[u8]) -> Result<Oid, Error> {}
        pub fn blob_path(&self, path: &Path) -> Result<Oid, Error> {}
        pub fn blob_writer(
            &self,
            hintpath: Option<&Path>,
        ) -> Result<BlobWriter<'_>, Error> {}
        pub fn find_blob(&self, oid: Oid) -> Result<Blob<'_>, Error> {}
        pub fn odb(&self) -> Result<Odb<'_>, Error> {}
        pub fn branch(
            &self,
            branch_name: &str,
            target: &Commit<'_>,
            force: bool,
        ) -> Result<Branch<'_>, Error> {}
        pub fn find_branch(
            &self,
            name: &str,
            branch_type: BranchType,
        ) -> Result<Branch<'_>, Error> {}
        pub fn commit(
            &self,
            update_ref: Option<&str>,
            author: &Signature<'_>,
            committer: &Signature<'_>,
            message: &str,
            tree: &Tree<'_>,
            parents: &[&Commit<'_>],
        ) -> Result<Oid, Error> {}
        pub fn commit_create_buffer(
            &self,
            author: &Signature<'_>,
            committer: &Signature<'_>,
            message: &str,
            tree: &Tree<'_>,
            parents: &[&Commit<'_>],
        ) -> Result<Buf, Error> {}
        pub fn commit_signed(
            &self,
            commit_content: &str,
            signature: &str,
            signature_field: Option<&str>,
        ) -> Result<Oid, Error> {}
        pub fn extract_signature(
            &self,
            commit_id: &Oid,
            signature_field: Option<&str>,
        ) -> Result<(Buf, Buf), Error> {}
        pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error> {}
        pub fn find_object(
            &self,
            oid: Oid,
            kind: Option<ObjectType>,
        ) -> Result<Object<'_>, Error> {}
        pub fn reference(
            &self,
            name: &str,
            id: Oid,
            force: bool,
            log_message: &str,
        ) -> Result<Reference<'_>, Error> {}
        pub fn reference_matching(
            &self,
            name: &str,
            id: Oid,
            force: bool,
            current_id: Oid,
            log_message: &str,
        ) -> Result<Reference<'_>, Error> {}
        pub fn reference_symbolic(
            &self,
            name: &str,
            target: &str,
            force: bool,
            log_message: &str,
        ) -> Result<Reference<'_>, Error> {}
        pub fn reference_symbolic_matching(
            &self,
            name: &str,
            target: &str,
            force: bool,
            current_value: &str,
            log_message: &str,
        ) -> Result<Reference<'_>, Error> {}
        pub fn find_reference(&self, name: &str) -> Result<Reference<'_>, Error> {}
        pub fn resolve_reference_from_short_name(
            &self,
            refname: &str,
        ) -> Result<Reference<'_>, Error> {}
        pub fn refname_to_id(&self, name: &str) -> Result<Oid, Error> {}
        pub fn signature(&self) -> Result<Signature<'static>, Error> {}
        pub fn submodule(
            &self,
            url: &str,
            path: &Path,
            use_gitlink: bool,
        ) -> Result<Submodule<'_>, Error> {}
        pub fn find_submodule(&self, name: &str) -> Result<Submodule<'_>, Error> {}
        pub fn find_tree(&self, oid: Oid) -> Result<Tree<'_>, Error> {}
        pub fn treebuilder(
            &self,
            tree: Option<&Tree<'_>>,
        ) -> Result<TreeBuilder<'_>, Error> {}
        pub fn tag(
            &self,
            name: &str,
            target: &Object<'_>,
            tagger: &Signature<'_>,
            message: &str,
            force: bool,
        ) -> Result<Oid, Error> {}
        pub fn tag_annotation_create(
            &self,
            name: &str,
            target: &Object<'_>,
            tagger: &Signature<'_>,
            message: &str,
        ) -> Result<Oid, Error> {}
        pub fn tag_lightweight(
            &self,
            name: &str,
            target: &Object<'_>,
            force: bool,
        ) -> Result<Oid, Error> {}
        pub fn find_tag(&self, id: Oid) -> Result<Tag<'_>, Error> {}
        pub fn tag_delete(&self, name: &str) -> Result<(), Error> {}
        pub fn tag_names(&self, pattern: Option<&str>) -> Result<StringArray, Error> {}
        pub fn checkout_head(
            &self,
            opts: Option<&mut CheckoutBuilder<'_>>,
        ) -> Result<(), Error> {}
        pub fn checkout_index(
            &self,
            index: Option<&mut Index>,
            opts: Option<&mut CheckoutBuilder<'_>>,
        ) -> Result<(), Error> {}
        pub fn checkout_tree(
            &self,
            treeish: &Object<'_>,
            opts: Option<&mut CheckoutBuilder<'_>>,
        ) -> Result<(), Error> {}
        pub fn merge_commits(
            &self,
            our_commit: &Commit<'_>,
            their_commit: &Commit<'_>,
            opts: Option<&MergeOptions>,
        ) -> Result<Index, Error> {}
        pub fn merge_trees(
            &self,
            ancestor_tree: &Tree<'_>,
            our_tree: &Tree<'_>,
            their_tree: &Tree<'_>,
            opts: Option<&MergeOptions>,
        ) -> Result<Index, Error> {}
        pub fn cleanup_state(&self) -> Result<(), Error> {}
        pub fn revwalk(&self) -> Result<Revwalk<'_>, Error> {}
        pub fn reference_has_log(&self, name: &str) -> Result<bool, Error> {}
        pub fn reference_ensure_log(&self, name: &str) -> Result<(), Error> {}
        pub fn packbuilder(&self) -> Result<PackBuilder<'_>, Error> {}
        pub fn stash_save(
            &mut self,
            stasher: &Signature<'_>,
            message: &str,
            flags: Option<StashFlags>,
        ) -> Result<Oid, Error> {}
        pub fn stash_save2(
            &mut self,
            stasher: &Signature<'_>,
            message: Option<&str>,
            flags: Option<StashFlags>,
        ) -> Result<Oid, Error> {}
        pub fn stash_save_ext(
            &mut self,
            opts: Option<&mut StashSaveOptions<'_>>,
        ) -> Result<Oid, Error> {}
        pub fn stash_apply(
            &mut self,
            index: usize,
            opts: Option<&mut StashApplyOptions<'_>>,
        ) -> Result<(), Error> {}
        pub fn stash_drop(&mut self, index: usize) -> Result<(), Error> {}
        pub fn stash_pop(
            &mut self,
            index: usize,
            opts: Option<&mut StashApplyOptions<'_>>,
        ) -> Result<(), Error> {}
        pub fn cherrypick(
            &self,
            commit: &Commit<'_>,
            options: Option<&mut CherrypickOptions<'_>>,
        ) -> Result<(), Error> {}
        pub fn cherrypick_commit(
            &self,
            cherrypick_commit: &Commit<'_>,
            our_commit: &Commit<'_>,
            mainline: u32,
            options: Option<&MergeOptions>,
        ) -> Result<Index, Error> {}
        pub fn worktrees(&self) -> Result<StringArray, Error> {}
        pub fn find_worktree(&self, name: &str) -> Result<Worktree, Error> {}
        #[twelve::file(create, path = 1)]
        pub fn worktree<'a>(
            &'a self,
            name: &str,
            path: &Path,
            opts: Option<&WorktreeAddOptions<'a>>,
        ) -> Result<Worktree, Error> {}
        pub fn transaction<'a>(&'a self) -> Result<Transaction<'a>, Error> {}
    }
    impl RepositoryInitOptions {
        pub fn new() -> RepositoryInitOptions {}
        pub fn bare(&mut self, bare: bool) -> &mut RepositoryInitOptions {}
        pub fn no_reinit(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
        pub fn no_dotgit_dir(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
        pub fn mkdir(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
        pub fn mkpath(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
        pub fn mode(&mut self, mode: RepositoryInitMode) -> &mut RepositoryInitOptions {}
        pub fn external_template(
            &mut self,
            enabled: bool,
        ) -> &mut RepositoryInitOptions {}
        pub fn workdir_path(&mut self, path: &Path) -> &mut RepositoryInitOptions {}
        pub fn description(&mut self, desc: &str) -> &mut RepositoryInitOptions {}
        pub fn template_path(&mut self, path: &Path) -> &mut RepositoryInitOptions {}
        pub fn initial_head(&mut self, head: &str) -> &mut RepositoryInitOptions {}
        pub fn origin_url(&mut self, url: &str) -> &mut RepositoryInitOptions {}
        pub fn object_format(
            &mut self,
            format: ObjectFormat,
        ) -> &mut RepositoryInitOptions {}
    }
}
mod revwalk {
    use crate::{Error, Oid, Sort};
    pub struct Revwalk<'repo>;
    impl<'repo> Revwalk<'repo> {
        pub fn reset(&mut self) -> Result<(), Error> {}
        pub fn set_sorting(&mut self, sort_mode: Sort) -> Result<(), Error> {}
        pub fn simplify_first_parent(&mut self) -> Result<(), Error> {}
        pub fn push(&mut self, oid: Oid) -> Result<(), Error> {}
        pub fn push_head(&mut self) -> Result<(), Error> {}
        pub fn push_glob(&mut self, glob: &str) -> Result<(), Error> {}
        pub fn push_range(&mut self, range: &str) -> Result<(), Error> {}
        pub fn push_ref(&mut self, reference: &str) -> Result<(), Error> {}
        pub fn hide(&mut self, oid: Oid) -> Result<(), Error> {}
        pub fn with_hide_callback<'cb, C>(
            self,
            callback: &'cb mut C,
        ) -> Result<RevwalkWithHideCb<'repo, 'cb, C>, Error>
        where
            C: FnMut(Oid) -> bool,
        {}
        pub fn hide_head(&mut self) -> Result<(), Error> {}
        pub fn hide_glob(&mut self, glob: &str) -> Result<(), Error> {}
        pub fn hide_ref(&mut self, reference: &str) -> Result<(), Error> {}
    }
    impl<'repo> Iterator for Revwalk<'repo> {
        type Item = Result<Oid, Error>;
    }
}
mod signature {
    use std::str;
    use crate::{Error, Time};
    pub struct Signature<'a>;
    impl<'a> Signature<'a> {
        pub fn now(name: &str, email: &str) -> Result<Signature<'static>, Error> {}
        pub fn new(
            name: &str,
            email: &str,
            time: &Time,
        ) -> Result<Signature<'static>, Error> {}
        pub fn name(&self) -> Result<&str, Error> {}
        pub fn name_bytes(&self) -> &[u8] {}
        pub fn email_bytes(&self) -> &[u8] {}
        pub fn when(&self) -> Time {}
        pub fn to_owned(&self) -> Signature<'static> {}
    }
    impl Clone for Signature<'static> {}
    impl PartialEq for Signature<'_> {}
}
mod submodule {
    use std::path::Path;
    use std::str;
    use crate::{SubmoduleIgnore, SubmoduleUpdate};
    use crate::{Error, Oid, Repository};
    pub struct Submodule<'repo>;
    impl<'repo> Submodule<'repo> {
        pub fn branch(&self) -> Result<Option<&str>, Error> {}
        pub fn branch_bytes(&self) -> Option<&[u8]> {}
        pub fn clone(
            &mut self,
            opts: Option<&mut SubmoduleUpdateOptions<'_>>,
        ) -> Result<Repository, Error> {}
        pub fn url(&self) -> Result<Option<&str>, Error> {}
        pub fn url_bytes(&self) -> &[u8] {}
        pub fn opt_url_bytes(&self) -> Option<&[u8]> {}
        pub fn name(&self) -> Result<&str, Error> {}
        pub fn name_bytes(&self) -> &[u8] {}
        pub fn path(&self) -> &Path {}
        pub fn head_id(&self) -> Option<Oid> {}
        pub fn index_id(&self) -> Option<Oid> {}
        pub fn workdir_id(&self) -> Option<Oid> {}
        pub fn ignore_rule(&self) -> SubmoduleIgnore {}
        pub fn update_strategy(&self) -> SubmoduleUpdate {}
        pub fn init(&mut self, overwrite: bool) -> Result<(), Error> {}
        pub fn repo_init(&mut self, use_gitlink: bool) -> Result<Repository, Error> {}
        pub fn open(&self) -> Result<Repository, Error> {}
        pub fn reload(&mut self, force: bool) -> Result<(), Error> {}
        pub fn sync(&mut self) -> Result<(), Error> {}
        pub fn add_to_index(&mut self, write_index: bool) -> Result<(), Error> {}
        pub fn add_finalize(&mut self) -> Result<(), Error> {}
        pub fn update(
            &mut self,
            init: bool,
            opts: Option<&mut SubmoduleUpdateOptions<'_>>,
        ) -> Result<(), Error> {}
    }
}
mod tag {
    use std::str;
    use crate::{Error, Object, ObjectType, Oid, Signature};
    pub struct Tag<'repo>;
    impl<'repo> Tag<'repo> {
        pub fn is_valid_name(tag_name: &str) -> bool {}
        pub fn id(&self) -> Oid {}
        pub fn message_bytes(&self) -> Option<&[u8]> {}
        pub fn name(&self) -> Result<&str, Error> {}
        pub fn name_bytes(&self) -> &[u8] {}
        pub fn peel(&self) -> Result<Object<'repo>, Error> {}
        pub fn tagger(&self) -> Option<Signature<'_>> {}
        pub fn target(&self) -> Result<Object<'repo>, Error> {}
        pub fn target_id(&self) -> Oid {}
        pub fn target_type(&self) -> Option<ObjectType> {}
        pub fn as_object(&self) -> &Object<'repo> {}
        pub fn into_object(self) -> Object<'repo> {}
    }
    impl<'repo> Clone for Tag<'repo> {}
}
mod transaction {
    use crate::{Error, Oid, Reflog, Signature};
    pub struct Transaction<'repo>;
    impl<'repo> Transaction<'repo> {
        pub fn lock_ref(&mut self, refname: &str) -> Result<(), Error> {}
        pub fn set_target(
            &mut self,
            refname: &str,
            target: Oid,
            reflog_signature: Option<&Signature<'_>>,
            reflog_message: &str,
        ) -> Result<(), Error> {}
        pub fn set_symbolic_target(
            &mut self,
            refname: &str,
            target: &str,
            reflog_signature: Option<&Signature<'_>>,
            reflog_message: &str,
        ) -> Result<(), Error> {}
        pub fn set_reflog(
            &mut self,
            refname: &str,
            reflog: Reflog,
        ) -> Result<(), Error> {}
        pub fn remove(&mut self, refname: &str) -> Result<(), Error> {}
        pub fn commit(self) -> Result<(), Error> {}
    }
}
mod tree {
    use std::path::Path;
    use std::str;
    use crate::{Error, Object, ObjectType, Oid, Repository};
    pub struct Tree<'repo>;
    pub struct TreeEntry<'tree>;
    impl<'repo> Tree<'repo> {
        pub fn id(&self) -> Oid {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> TreeIter<'_> {}
        pub fn walk<C, T>(&self, mode: TreeWalkMode, callback: C) -> Result<(), Error>
        where
            C: FnMut(&str, &TreeEntry<'_>) -> T,
            T: Into<i32>,
        {}
        pub fn get_id(&self, id: Oid) -> Option<TreeEntry<'_>> {}
        pub fn get(&self, n: usize) -> Option<TreeEntry<'_>> {}
        pub fn get_name(&self, filename: &str) -> Option<TreeEntry<'_>> {}
        pub fn get_name_bytes(&self, filename: &[u8]) -> Option<TreeEntry<'_>> {}
        pub fn get_path(&self, path: &Path) -> Result<TreeEntry<'static>, Error> {}
        pub fn as_object(&self) -> &Object<'repo> {}
        pub fn into_object(self) -> Object<'repo> {}
    }
    impl<'repo> Clone for Tree<'repo> {}
    impl<'repo, 'iter> IntoIterator for &'iter Tree<'repo> {
        type Item = TreeEntry<'iter>;
        type IntoIter = TreeIter<'iter>;
    }
    impl<'tree> TreeEntry<'tree> {
        pub fn id(&self) -> Oid {}
        pub fn name(&self) -> Result<&str, Error> {}
        pub fn name_bytes(&self) -> &[u8] {}
        pub fn to_object<'a>(&self, repo: &'a Repository) -> Result<Object<'a>, Error> {}
        pub fn kind(&self) -> Option<ObjectType> {}
        pub fn filemode(&self) -> i32 {}
        pub fn filemode_raw(&self) -> i32 {}
        pub fn to_owned(&self) -> TreeEntry<'static> {}
    }
    impl<'a> Clone for TreeEntry<'a> {}
    impl<'a> PartialEq for TreeEntry<'a> {}
}
mod treebuilder {
    use crate::util::IntoCString;
    use crate::{Error, Oid, TreeEntry};
    pub struct TreeBuilder<'repo>;
    impl<'repo> TreeBuilder<'repo> {
        pub fn clear(&mut self) -> Result<(), Error> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get<P>(&self, filename: P) -> Result<Option<TreeEntry<'_>>, Error>
        where
            P: IntoCString,
        {}
        pub fn insert<P: IntoCString>(
            &mut self,
            filename: P,
            oid: Oid,
            filemode: i32,
        ) -> Result<TreeEntry<'_>, Error> {}
        pub fn remove<P: IntoCString>(&mut self, filename: P) -> Result<(), Error> {}
        pub fn filter<F>(&mut self, filter: F) -> Result<(), Error>
        where
            F: FnMut(&TreeEntry<'_>) -> bool,
        {}
        pub fn write(&self) -> Result<Oid, Error> {}
    }
}
mod worktree {
    use crate::repo::Repository;
    use crate::Error;
    use std::path::Path;
    use std::str;
    pub struct Worktree;
    impl Worktree {
        pub fn open_from_repository(repo: &Repository) -> Result<Worktree, Error> {}
        pub fn name(&self) -> Result<Option<&str>, Error> {}
        pub fn path(&self) -> &Path {}
        pub fn validate(&self) -> Result<(), Error> {}
        pub fn lock(&self, reason: Option<&str>) -> Result<(), Error> {}
        pub fn unlock(&self) -> Result<(), Error> {}
        pub fn is_locked(&self) -> Result<WorktreeLockStatus, Error> {}
        pub fn prune(
            &self,
            opts: Option<&mut WorktreePruneOptions>,
        ) -> Result<(), Error> {}
        pub fn is_prunable(
            &self,
            opts: Option<&mut WorktreePruneOptions>,
        ) -> Result<bool, Error> {}
    }
}
impl ObjectType {
    pub fn str(&self) -> &'static str {}
    pub fn is_loose(&self) -> bool {}
    pub fn from_str(s: &str) -> Option<ObjectType> {}
}
#[derive(Copy, Clone, PartialEq)]
pub enum AutotagOption {
    Unspecified,
    Auto,
    None,
    All,
}
