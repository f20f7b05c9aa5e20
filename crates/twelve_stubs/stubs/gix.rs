//! package = "gix", version = ">=0.45, <0.91"
// A repository is a folder of one machine: objects, references and work tree are files below it.

pub use types::{
    Blob, Commit, Head, Id, Object, Reference, Remote, Repository, Tag,
    ThreadSafeRepository, Tree, Worktree,
};
pub use types::Submodule;
mod types {
    use std::path::PathBuf;
    use gix_hash::ObjectId;
    use crate::head;
    #[derive(Clone)]
    pub struct Worktree<'repo>;
    #[derive(Clone)]
    pub struct Head<'repo> {
        pub kind: head::Kind,
        pub repo: &'repo Repository,
    }
    #[derive(Clone, Copy)]
    pub struct Id<'r> {
        pub repo: &'r Repository,
    }
    #[derive(Clone)]
    pub struct Object<'repo> {
        pub id: ObjectId,
        pub kind: gix_object::Kind,
        pub data: Vec<u8>,
        pub repo: &'repo Repository,
    }
    #[derive(Clone)]
    pub struct Blob<'repo> {
        pub id: ObjectId,
        pub data: Vec<u8>,
        pub repo: &'repo Repository,
    }
    #[derive(Clone)]
    pub struct Tree<'repo> {
        pub id: ObjectId,
        pub data: Vec<u8>,
        pub repo: &'repo Repository,
    }
    #[derive(Clone)]
    pub struct Tag<'repo> {
        pub id: ObjectId,
        pub data: Vec<u8>,
        pub repo: &'repo Repository,
    }
    #[derive(Clone)]
    pub struct Commit<'repo> {
        pub id: ObjectId,
        pub data: Vec<u8>,
        pub repo: &'repo Repository,
    }
    #[derive(Clone)]
    pub struct Reference<'r> {
        pub inner: gix_ref::Reference,
        pub repo: &'r Repository,
    }
    pub struct Repository {
        pub refs: crate::RefStore,
        pub objects: crate::OdbHandle,
    }
    #[derive(Clone)]
    pub struct ThreadSafeRepository {
        pub refs: crate::RefStore,
        pub objects: gix_parallel::OwnShared<gix_odb::Store>,
        pub work_tree: Option<PathBuf>,
        pub common_dir: Option<PathBuf>,
    }
    #[derive(Clone, PartialEq)]
    pub struct Remote<'repo> {
        pub repo: &'repo Repository,
    }
    #[derive(Clone)]
    pub struct Submodule<'repo>;
}
pub mod clone {
    use crate::Result;
    use gix_transport::client::async_io::Transport;
    use gix_transport::client::blocking_io::Transport;
    pub struct PrepareFetch;
    pub struct PrepareCheckout;
    mod access_feat {
        use super::Transport;
        use crate::Result;
        use crate::clone::PrepareFetch;
        impl PrepareFetch {
            pub fn configure_connection(
                self,
                f: impl FnMut(
                    &mut crate::remote::Connection<'_, '_, '_, Box<dyn Transport + Send>>,
                ) -> Result + 'static,
            ) -> Self {}
            pub fn with_fetch_options(
                self,
                opts: crate::remote::ref_map::Options,
            ) -> Self {}
        }
    }
    pub mod fetch {
        use crate::{Result, clone::PrepareFetch};
        impl PrepareFetch {
            pub async fn fetch_only<P>(
                &mut self,
                progress: P,
                should_interrupt: &std::sync::atomic::AtomicBool,
            ) -> Result<(crate::Repository, crate::remote::fetch::Outcome)>
            where
                P: crate::NestedProgress,
                P::SubProgress: 'static,
            {}
            pub fn fetch_then_checkout<P>(
                &mut self,
                progress: P,
                should_interrupt: &std::sync::atomic::AtomicBool,
            ) -> Result<(crate::clone::PrepareCheckout, crate::remote::fetch::Outcome)>
            where
                P: crate::NestedProgress,
                P::SubProgress: 'static,
            {}
        }
    }
    mod access {
        use gix_error::ResultExt;
        use crate::{Repository, Result, bstr::BString, clone::PrepareFetch};
        impl PrepareFetch {
            pub fn configure_remote(
                self,
                f: impl FnMut(crate::Remote<'_>) -> Result<crate::Remote<'_>> + 'static,
            ) -> Self {}
            pub fn with_remote_name(self, name: impl Into<BString>) -> Result<Self> {}
            pub fn with_shallow(self, shallow: crate::remote::fetch::Shallow) -> Self {}
            pub fn with_in_memory_config_overrides(
                self,
                values: impl IntoIterator<Item = impl Into<BString>>,
            ) -> Self {}
            pub fn with_ref_name<'a, Name, E>(self, name: Option<Name>) -> Result<Self>
            where
                Name: TryInto<&'a gix_ref::PartialNameRef, Error = E>,
                std::result::Result<
                    &'a gix_ref::PartialNameRef,
                    E,
                >: ResultExt<Success = &'a gix_ref::PartialNameRef>,
            {}
            pub fn with_revision(
                self,
                revision: Option<impl Into<BString>>,
            ) -> Result<Self> {}
        }
        impl PrepareFetch {
            pub fn persist(self) -> Repository {}
        }
        impl From<PrepareFetch> for Repository {}
    }
    pub mod checkout {
        use crate::{Repository, clone::PrepareCheckout};
        pub mod main_worktree {
            use std::sync::atomic::AtomicBool;
            use crate::{Repository, Result, clone::PrepareCheckout};
            impl From<ProgressId> for gix_utils::progress::Id {}
            impl PrepareCheckout {
                pub fn main_worktree<P>(
                    &mut self,
                    progress: P,
                    should_interrupt: &AtomicBool,
                ) -> Result<(Repository, gix_worktree_state::checkout::Outcome)>
                where
                    P: gix_utils::progress::NestedProgress,
                    P::SubProgress: gix_utils::progress::NestedProgress + 'static,
                {}
            }
        }
        impl PrepareCheckout {
            pub fn repo(&self) -> &Repository {}
        }
        impl PrepareCheckout {
            pub fn persist(self) -> Repository {}
        }
        impl From<PrepareCheckout> for Repository {}
    }
}
pub mod head {
    use crate::Head;
    impl<'repo> Head<'repo> {
        pub fn id(&self) -> Option<crate::Id<'repo>> {}
    }
}
pub mod id {
    use std::ops::Deref;
    use gix_hash::{ObjectId, oid};
    use crate::{Id, Object, Result};
    impl<'repo> Id<'repo> {
        pub fn object(&self) -> Result<Object<'repo>> {}
        pub fn shorten(&self) -> Result<gix_hash::Prefix> {}
    }
    impl Deref for Id<'_> {
        type Target = oid;
    }
    impl<'repo> Id<'repo> {
        pub fn detach(self) -> ObjectId {}
    }
    mod impls {
        use gix_hash::{ObjectId, oid};
        use crate::{Id, Object, ObjectDetached};
        impl<'repo> PartialEq<Id<'repo>> for Id<'repo> {}
        impl PartialEq<ObjectId> for Id<'_> {}
        impl PartialEq<oid> for Id<'_> {}
        impl<'repo> PartialEq<Object<'repo>> for Id<'repo> {}
        impl PartialEq<ObjectDetached> for Id<'_> {}
        impl AsRef<oid> for Id<'_> {}
    }
}
pub mod object {
    use crate::{Blob, Commit, Id, Object, Result, Tree};
    pub mod commit {
        use crate::{Commit, Result, Tree};
        impl<'repo> Commit<'repo> {
            pub fn short_id(&self) -> Result<gix_hash::Prefix> {}
            pub fn message(&self) -> Result<gix_object::commit::MessageRef<'_>> {}
            pub fn time(&self) -> Result<gix_date::Time> {}
            pub fn author(&self) -> Result<gix_actor::SignatureRef<'_>> {}
            pub fn committer(&self) -> Result<gix_actor::SignatureRef<'_>> {}
            pub fn tree(&self) -> Result<Tree<'repo>> {}
            pub fn id(&self) -> crate::Id<'repo> {}
        }
    }
    mod impls {
        use crate::{Blob, Commit, Object, Tag, Tree};
        impl<'repo> From<Commit<'repo>> for Object<'repo> {}
        impl AsRef<[u8]> for Object<'_> {}
        impl<'repo> TryFrom<Object<'repo>> for Commit<'repo> {
            type Error = Object<'repo>;
        }
        impl<'repo> TryFrom<Object<'repo>> for Tag<'repo> {
            type Error = Object<'repo>;
        }
        impl<'repo> TryFrom<Object<'repo>> for Tree<'repo> {
            type Error = Object<'repo>;
        }
        impl<'repo> TryFrom<Object<'repo>> for Blob<'repo> {
            type Error = Object<'repo>;
        }
    }
    impl<'repo> Object<'repo> {
        pub fn into_blob(self) -> Blob<'repo> {}
        pub fn into_tree(self) -> Tree<'repo> {}
        pub fn into_commit(self) -> Commit<'repo> {}
        pub fn try_into_commit(self) -> Result<Commit<'repo>> {}
        pub fn try_into_tree(self) -> Result<Tree<'repo>> {}
        pub fn try_into_blob(self) -> Result<Blob<'repo>> {}
    }
    impl<'repo> Object<'repo> {
        pub fn id(&self) -> Id<'repo> {}
    }
}
pub mod reference {
    use crate::{Id, Reference};
    mod edits {
        pub mod set_target_id {
            use crate::{Reference, Result, bstr::BString};
            impl Reference<'_> {
                pub fn set_target_id(
                    &mut self,
                    id: impl Into<gix_hash::ObjectId>,
                    reflog_message: impl Into<BString>,
                ) -> Result<()> {}
            }
        }
        pub mod delete {
            use crate::Result;
            use crate::Reference;
            impl Reference<'_> {
                pub fn delete(&self) -> Result<()> {}
            }
        }
    }
    impl<'repo> Reference<'repo> {
        pub fn id(&self) -> Id<'repo> {}
        pub fn name(&self) -> &gix_ref::FullNameRef {}
    }
}
pub mod repository {
    mod impls {
        impl Clone for crate::Repository {}
        impl PartialEq<crate::Repository> for crate::Repository {}
        impl From<&crate::ThreadSafeRepository> for crate::Repository {}
        impl From<crate::ThreadSafeRepository> for crate::Repository {}
        impl From<crate::Repository> for crate::ThreadSafeRepository {}
        impl gix_object::Write for crate::Repository {}
    }
    mod init {
        impl crate::Repository {
            pub fn into_sync(self) -> crate::ThreadSafeRepository {}
        }
    }
    mod location {
        impl crate::Repository {
            pub fn git_dir(&self) -> &std::path::Path {}
            pub fn common_dir(&self) -> &std::path::Path {}
            pub fn path(&self) -> &std::path::Path {}
            pub fn work_dir(&self) -> Option<&std::path::Path> {}
            pub fn workdir(&self) -> Option<&std::path::Path> {}
            pub fn kind(&self) -> crate::repository::Kind {}
        }
    }
    mod object {
        use gix_hash::ObjectId;
        use gix_ref::{FullName, transaction::PreviousValue};
        use crate::{Blob, Commit, Id, Object, Reference, Result, Tag, Tree};
        impl crate::Repository {
            pub fn find_object(&self, id: impl Into<ObjectId>) -> Result<Object<'_>> {}
            pub fn find_commit(&self, id: impl Into<ObjectId>) -> Result<Commit<'_>> {}
            pub fn find_tree(&self, id: impl Into<ObjectId>) -> Result<Tree<'_>> {}
            pub fn find_tag(&self, id: impl Into<ObjectId>) -> Result<Tag<'_>> {}
            pub fn find_blob(&self, id: impl Into<ObjectId>) -> Result<Blob<'_>> {}
            pub fn has_object(&self, id: impl AsRef<gix_hash::oid>) -> bool {}
        }
        impl crate::Repository {
            pub fn write_object(
                &self,
                object: impl gix_object::WriteTo,
            ) -> Result<Id<'_>> {}
            pub fn write_blob(&self, bytes: impl AsRef<[u8]>) -> Result<Id<'_>> {}
            pub fn write_blob_stream(
                &self,
                bytes: impl std::io::Read,
            ) -> Result<Id<'_>> {}
        }
        impl crate::Repository {
            pub fn tag(
                &self,
                name: impl AsRef<str>,
                target: impl AsRef<gix_hash::oid>,
                target_kind: gix_object::Kind,
                tagger: Option<gix_actor::SignatureRef<'_>>,
                message: impl AsRef<str>,
                constraint: PreviousValue,
            ) -> Result<Reference<'_>> {}
            pub fn commit_as<'a, 'c, Name, E>(
                &self,
                committer: impl Into<gix_actor::SignatureRef<'c>>,
                author: impl Into<gix_actor::SignatureRef<'a>>,
                reference: Name,
                message: impl AsRef<str>,
                tree: impl Into<ObjectId>,
                parents: impl IntoIterator<Item = impl Into<ObjectId>>,
            ) -> Result<Id<'_>>
            where
                Name: TryInto<FullName, Error = E>,
                E: std::error::Error + Send + Sync + 'static,
            {}
            pub fn commit<Name, E>(
                &self,
                reference: Name,
                message: impl AsRef<str>,
                tree: impl Into<ObjectId>,
                parents: impl IntoIterator<Item = impl Into<ObjectId>>,
            ) -> Result<Id<'_>>
            where
                Name: TryInto<FullName, Error = E>,
                E: std::error::Error + Send + Sync + 'static,
            {}
        }
    }
    mod reference {
        use gix_hash::ObjectId;
        use gix_ref::{FullName, PartialNameRef, transaction::{PreviousValue, RefEdit}};
        use crate::error::ResultExt;
        use crate::{Reference, Result, bstr::BString, reference};
        impl crate::Repository {
            pub fn tag_reference(
                &self,
                name: impl AsRef<str>,
                target: impl Into<ObjectId>,
                constraint: PreviousValue,
            ) -> Result<Reference<'_>> {}
            pub fn reference<Name, E>(
                &self,
                name: Name,
                target: impl Into<ObjectId>,
                constraint: PreviousValue,
                log_message: impl Into<BString>,
            ) -> Result<Reference<'_>>
            where
                Name: TryInto<FullName, Error = E>,
                gix_validate::reference::name::Error: From<E>,
            {}
            pub fn edit_reference(&self, edit: RefEdit) -> Result<Vec<RefEdit>> {}
            pub fn edit_references(
                &self,
                edits: impl IntoIterator<Item = RefEdit>,
            ) -> Result<Vec<RefEdit>> {}
            pub fn head(&self) -> Result<crate::Head<'_>> {}
            pub fn head_id(&self) -> Result<crate::Id<'_>> {}
            pub fn head_name(&self) -> Result<Option<FullName>> {}
            pub fn head_commit(&self) -> Result<crate::Commit<'_>> {}
            pub fn head_tree(&self) -> Result<crate::Tree<'_>> {}
            pub fn find_reference<'a, Name, E>(
                &self,
                name: Name,
            ) -> Result<Reference<'_>>
            where
                Name: TryInto<&'a PartialNameRef, Error = E>,
                std::result::Result<
                    &'a PartialNameRef,
                    E,
                >: ResultExt<Success = &'a PartialNameRef>,
            {}
            pub fn references(&self) -> Result<reference::iter::Platform<'_>> {}
        }
    }
    mod remote {
        use crate::{Remote, Result, remote};
        impl crate::Repository {
            pub fn remote_at<Url, E>(&self, url: Url) -> Result<Remote<'_>>
            where
                Url: TryInto<gix_url::Url, Error = E>,
                E: std::error::Error + Send + Sync + 'static,
            {}
            pub fn find_remote(
                &self,
                name_or_url: impl gix_utils::AsBStr,
            ) -> Result<Remote<'_>> {}
            pub fn find_default_remote(
                &self,
                direction: remote::Direction,
            ) -> Option<Result<Remote<'_>>> {}
        }
    }
    mod thread_safe {
        mod access {
            impl crate::ThreadSafeRepository {
                pub fn to_thread_local(&self) -> crate::Repository {}
            }
        }
        mod location {
            impl crate::ThreadSafeRepository {
                pub fn path(&self) -> &std::path::Path {}
                pub fn git_dir(&self) -> &std::path::Path {}
            }
        }
        mod impls {
            impl PartialEq<crate::ThreadSafeRepository> for crate::ThreadSafeRepository {}
        }
    }
    mod worktree {
        use crate::{Result, Worktree, worktree};
        impl crate::Repository {
            pub fn worktrees(&self) -> Result<Vec<worktree::Proxy<'_>>> {}
            pub fn worktree(&self) -> Option<Worktree<'_>> {}
            pub fn is_bare(&self) -> bool {}
        }
    }
}
#[twelve::file(read, path = 0)]
pub fn discover(directory: impl AsRef<std::path::Path>) -> Result<Repository> {}
#[twelve::file(create, path = 0)]
pub fn init(directory: impl AsRef<std::path::Path>) -> Result<Repository> {}
#[twelve::file(create, path = 0)]
pub fn init_bare(directory: impl AsRef<std::path::Path>) -> Result<Repository> {}
#[twelve::file(create, path = 1)]
pub fn prepare_clone_bare<Url, E>(
    url: Url,
    path: impl AsRef<std::path::Path>,
) -> Result<clone::PrepareFetch>
where
    Url: std::convert::TryInto<gix_url::Url, Error = E>,
    E: std::error::Error + Send + Sync + 'static,
{}
#[twelve::file(create, path = 1)]
pub fn prepare_clone<Url, E>(
    url: Url,
    path: impl AsRef<std::path::Path>,
) -> Result<clone::PrepareFetch>
where
    Url: std::convert::TryInto<gix_url::Url, Error = E>,
    E: std::error::Error + Send + Sync + 'static,
{}
#[twelve::file(read, path = 0)]
pub fn open(directory: impl Into<std::path::PathBuf>) -> Result<Repository> {}
pub mod open {
    use std::path::PathBuf;
    use crate::bstr::BString;
    #[derive(Copy, Clone, PartialEq)]
    pub struct Permissions {
        pub env: permissions::Environment,
        pub config: permissions::Config,
        pub attributes: permissions::Attributes,
    }
    #[derive(Clone)]
    pub struct Options {
        pub permissions: Permissions,
    }
    mod options {
        use std::path::PathBuf;
        use super::Options;
        use crate::{Result, ThreadSafeRepository, bstr::BString, open::Permissions};
        impl Default for Options {}
        impl Options {
            pub fn isolated() -> Self {}
        }
        impl Options {
            pub fn modify(&mut self, f: impl FnOnce(Self) -> Self) {}
        }
        impl Options {
            pub fn config_overrides(
                self,
                values: impl IntoIterator<Item = impl Into<BString>>,
            ) -> Self {}
            pub fn cli_overrides(
                self,
                values: impl IntoIterator<Item = impl Into<BString>>,
            ) -> Self {}
            pub fn git_installation_config_path(self, path: impl Into<PathBuf>) -> Self {}
            pub fn system_config_path(self, path: impl Into<PathBuf>) -> Self {}
            pub fn object_store_slots(self, slots: gix_odb::store::init::Slots) -> Self {}
            pub fn permissions(self, permissions: Permissions) -> Self {}
            pub fn open_path_as_is(self, enable: bool) -> Self {}
            pub fn with(self, trust: gix_sec::Trust) -> Self {}
            pub fn bail_if_untrusted(self, toggle: bool) -> Self {}
            pub fn filter_config_section(
                self,
                filter: fn(&gix_config::file::Metadata) -> bool,
            ) -> Self {}
            pub fn lossy_config(self, toggle: bool) -> Self {}
            pub fn strict_config(self, toggle: bool) -> Self {}
            pub fn open(self, path: impl Into<PathBuf>) -> Result<ThreadSafeRepository> {}
        }
    }
    pub mod permissions {
        use crate::open::Permissions;
        #[derive(Copy, Clone, PartialEq)]
        pub struct Config {
            pub git_binary: bool,
            pub system: bool,
            pub git: bool,
            pub user: bool,
            pub env: bool,
            pub includes: bool,
        }
        impl Config {
            pub fn all() -> Self {}
            pub fn isolated() -> Self {}
        }
        impl Default for Config {}
        #[derive(Copy, Clone, PartialEq)]
        pub struct Attributes {
            pub git_binary: bool,
            pub system: bool,
            pub git: bool,
        }
        impl Attributes {
            pub fn all() -> Self {}
            pub fn isolated() -> Self {}
        }
        impl Default for Attributes {}
        #[derive(Copy, Clone, PartialEq)]
        pub struct Environment {
            pub xdg_config_home: gix_sec::Permission,
            pub home: gix_sec::Permission,
            pub http_transport: gix_sec::Permission,
            pub identity: gix_sec::Permission,
            pub objects: gix_sec::Permission,
            pub git_prefix: gix_sec::Permission,
            pub other: gix_sec::Permission,
            pub ssh_prefix: gix_sec::Permission,
        }
        impl Environment {
            pub fn all() -> Self {}
            pub fn isolated() -> Self {}
        }
        impl Permissions {
            pub fn secure() -> Self {}
            pub fn all() -> Self {}
            pub fn isolated() -> Self {}
        }
        impl Permissions {
            pub fn is_isolated(&self) -> bool {}
        }
        impl Default for Permissions {}
    }
    mod repository {
        use std::path::PathBuf;
        use crate::{Result, ThreadSafeRepository};
        impl ThreadSafeRepository {
            #[twelve::file(read, path = 0)]
            pub fn open(path: impl Into<PathBuf>) -> Result<Self> {}
        }
    }
}
pub mod worktree {
    use crate::{Result, bstr::BStr};
    pub mod add {
        use std::sync::atomic::AtomicBool;
        use gix_utils::progress::NestedProgress;
        use crate::Result;
        #[derive(Clone, PartialEq)]
        pub enum Head {
            Attached(gix_ref::FullName),
            Detached(gix_hash::ObjectId),
        }
        pub struct PrepareCheckout;
        impl PrepareCheckout {
            pub fn repo(&self) -> &crate::Repository {}
        }
        impl PrepareCheckout {
            pub fn persist(self) -> Result<crate::Repository> {}
            pub fn rollback(self) -> Result<()> {}
            pub fn checkout<P>(
                self,
                progress: P,
                should_interrupt: &AtomicBool,
            ) -> Result<(crate::Repository, gix_worktree_state::checkout::Outcome)>
            where
                P: NestedProgress,
                P::SubProgress: NestedProgress + 'static,
            {}
        }
    }
    impl<'repo> crate::Worktree<'repo> {
        pub fn base(&self) -> &'repo std::path::Path {}
        pub fn id(&self) -> Result<Option<&BStr>> {}
    }
}
pub mod remote {
    mod access {
        use crate::{Remote, remote};
        impl<'repo> Remote<'repo> {
            pub fn name(&self) -> Option<&remote::Name<'static>> {}
        }
    }
}
pub mod init {
    pub const DEFAULT_BRANCH_NAME: &str = ();
}
pub mod discover {
    use std::path::Path;
    pub use gix_discover::*;
    use crate::{Result, ThreadSafeRepository};
    impl ThreadSafeRepository {
        #[twelve::file(read, path = 0)]
        pub fn discover(directory: impl AsRef<Path>) -> Result<Self> {}
    }
}
pub type Result<T = (), E = Error> = std::result::Result<T, E>;
pub struct Error;
impl std::error::Error for Error {}
