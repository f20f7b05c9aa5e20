//! package = "casbin", version = ">=2, <3"
// Rules of who may do what. An enforcer has them all in memory; what an adapter keeps elsewhere it reads at start, and
// when it is told to. What one copy adds, the others learn by a watcher, or not at all.

pub use error::Error;
use std::collections::HashMap;
use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub mod error {
    pub enum Error {
        IoError(std::io::Error),
    }
    impl std::error::Error for Error {}
}
pub mod prelude {
    pub use crate::{
        CachedApi, CachedEnforcer, CoreApi, DefaultModel, Enforcer, Event, EventData, EventEmitter, FileAdapter,
        Filter, IEnforcer, InternalApi, MemoryAdapter, MgmtApi, Model, NullAdapter, RbacApi, Result, StringAdapter,
        TryIntoAdapter, TryIntoModel, Watcher,
    };
}
pub struct Enforcer;
impl CoreApi for Enforcer {}
impl EventEmitter<Event> for Enforcer {}
impl InternalApi for Enforcer {}
pub struct CachedEnforcer;
impl CoreApi for CachedEnforcer {}
impl EventEmitter<Event> for CachedEnforcer {}
impl InternalApi for CachedEnforcer {}
impl CachedApi<u64, bool> for CachedEnforcer {}

pub trait CoreApi: Send + Sync {
    async fn new_raw<M: TryIntoModel, A: TryIntoAdapter>(m: M, a: A) -> Result<Self>;
    async fn new<M: TryIntoModel, A: TryIntoAdapter>(m: M, a: A) -> Result<Self>;
    fn add_function(&mut self, fname: &str, f: function_map::OperatorFunction);
    fn get_model(&self) -> &dyn Model;
    #[twelve::view]
    fn get_mut_model(&mut self) -> &mut dyn Model;
    fn get_adapter(&self) -> &dyn Adapter;
    #[twelve::view]
    fn get_mut_adapter(&mut self) -> &mut dyn Adapter;
    fn set_watcher(&mut self, w: Box<dyn Watcher>);
    fn get_watcher(&self) -> Option<&dyn Watcher>;
    #[twelve::view]
    fn get_mut_watcher(&mut self) -> Option<&mut dyn Watcher>;
    async fn set_model<M: TryIntoModel>(&mut self, m: M) -> Result<()>;
    async fn set_adapter<A: TryIntoAdapter>(&mut self, a: A) -> Result<()>;
    fn enforce<ARGS: EnforceArgs>(&self, rvals: ARGS) -> Result<bool>;
    // It builds a matcher, and changes no rule.
    #[twelve::view]
    fn enforce_mut<ARGS: EnforceArgs>(&mut self, rvals: ARGS) -> Result<bool>;
    fn build_role_links(&mut self) -> Result<()>;
    async fn load_policy(&mut self) -> Result<()>;
    async fn load_filtered_policy<'a>(&mut self, f: Filter<'a>) -> Result<()>;
    fn is_filtered(&self) -> bool;
    fn is_enabled(&self) -> bool;
    // Writes the rules out, and changes none.
    #[twelve::view]
    async fn save_policy(&mut self) -> Result<()>;
    async fn clear_policy(&mut self) -> Result<()>;
    fn enable_log(&mut self, enabled: bool);
    fn enable_auto_save(&mut self, auto_save: bool);
    fn enable_enforce(&mut self, enabled: bool);
    fn enable_auto_build_role_links(&mut self, auto_build_role_links: bool);
    fn enable_auto_notify_watcher(&mut self, auto_notify_watcher: bool);
    fn has_auto_save_enabled(&self) -> bool;
    fn has_auto_build_role_links_enabled(&self) -> bool;
}
pub trait IEnforcer: CoreApi + EventEmitter<Event> {}
impl<T: CoreApi + EventEmitter<Event>> IEnforcer for T {}
pub trait InternalApi: IEnforcer {}
pub trait CachedApi<K, V>: CoreApi {}
pub trait MgmtApi: InternalApi {
    async fn add_policy(&mut self, params: Vec<String>) -> Result<bool> {}
    async fn add_policies(&mut self, paramss: Vec<Vec<String>>) -> Result<bool> {}
    async fn remove_policy(&mut self, params: Vec<String>) -> Result<bool> {}
    async fn remove_policies(&mut self, paramss: Vec<Vec<String>>) -> Result<bool> {}
    async fn add_named_policy(&mut self, ptype: &str, params: Vec<String>) -> Result<bool>;
    async fn add_named_policies(&mut self, ptype: &str, paramss: Vec<Vec<String>>) -> Result<bool>;
    async fn remove_named_policy(&mut self, ptype: &str, params: Vec<String>) -> Result<bool>;
    async fn remove_named_policies(&mut self, ptype: &str, paramss: Vec<Vec<String>>) -> Result<bool>;
    async fn add_grouping_policy(&mut self, params: Vec<String>) -> Result<bool> {}
    async fn add_grouping_policies(&mut self, paramss: Vec<Vec<String>>) -> Result<bool> {}
    async fn remove_grouping_policy(&mut self, params: Vec<String>) -> Result<bool> {}
    async fn remove_grouping_policies(&mut self, paramss: Vec<Vec<String>>) -> Result<bool> {}
    async fn add_named_grouping_policy(&mut self, ptype: &str, params: Vec<String>) -> Result<bool>;
    async fn add_named_grouping_policies(&mut self, ptype: &str, paramss: Vec<Vec<String>>) -> Result<bool>;
    async fn remove_named_grouping_policy(&mut self, ptype: &str, params: Vec<String>) -> Result<bool>;
    async fn remove_named_grouping_policies(&mut self, ptype: &str, paramss: Vec<Vec<String>>) -> Result<bool>;
    async fn remove_filtered_policy(&mut self, field_index: usize, field_values: Vec<String>) -> Result<bool> {}
    async fn remove_filtered_grouping_policy(&mut self, field_index: usize, field_values: Vec<String>) -> Result<bool> {}
    async fn remove_filtered_named_policy(
        &mut self,
        ptype: &str,
        field_index: usize,
        field_values: Vec<String>,
    ) -> Result<bool>;
    async fn remove_filtered_named_grouping_policy(
        &mut self,
        ptype: &str,
        field_index: usize,
        field_values: Vec<String>,
    ) -> Result<bool>;
    fn get_policy(&self) -> Vec<Vec<String>> {}
    fn get_all_policy(&self) -> Vec<Vec<String>>;
    fn get_named_policy(&self, ptype: &str) -> Vec<Vec<String>>;
    fn get_filtered_policy(&self, field_index: usize, field_values: Vec<String>) -> Vec<Vec<String>> {}
    fn get_filtered_named_policy(
        &self,
        ptype: &str,
        field_index: usize,
        field_values: Vec<String>,
    ) -> Vec<Vec<String>>;
    fn has_policy(&self, params: Vec<String>) -> bool {}
    fn has_named_policy(&self, ptype: &str, params: Vec<String>) -> bool;
    fn get_grouping_policy(&self) -> Vec<Vec<String>> {}
    fn get_named_grouping_policy(&self, ptype: &str) -> Vec<Vec<String>>;
    fn get_filtered_grouping_policy(&self, field_index: usize, field_values: Vec<String>) -> Vec<Vec<String>> {}
    fn has_grouping_policy(&self, params: Vec<String>) -> bool {}
    fn get_all_subjects(&self) -> Vec<String> {}
    fn get_all_objects(&self) -> Vec<String> {}
    fn get_all_actions(&self) -> Vec<String> {}
    fn get_all_roles(&self) -> Vec<String> {}
}
impl<T: InternalApi> MgmtApi for T {}
pub trait RbacApi: MgmtApi {
    async fn add_permission_for_user(&mut self, user: &str, permission: Vec<String>) -> Result<bool>;
    async fn add_permissions_for_user(&mut self, user: &str, permissions: Vec<Vec<String>>) -> Result<bool>;
    async fn add_role_for_user(&mut self, user: &str, role: &str, domain: Option<&str>) -> Result<bool>;
    async fn add_roles_for_user(&mut self, user: &str, roles: Vec<String>, domain: Option<&str>) -> Result<bool>;
    async fn delete_role_for_user(&mut self, user: &str, role: &str, domain: Option<&str>) -> Result<bool>;
    async fn delete_roles_for_user(&mut self, user: &str, domain: Option<&str>) -> Result<bool>;
    async fn delete_user(&mut self, name: &str) -> Result<bool>;
    async fn delete_role(&mut self, name: &str) -> Result<bool>;
    async fn delete_permission(&mut self, permission: Vec<String>) -> Result<bool> {}
    async fn delete_permission_for_user(&mut self, user: &str, permission: Vec<String>) -> Result<bool>;
    async fn delete_permissions_for_user(&mut self, user: &str) -> Result<bool> {}
    fn get_roles_for_user(&self, name: &str, domain: Option<&str>) -> Vec<String>;
    fn get_users_for_role(&self, name: &str, domain: Option<&str>) -> Vec<String>;
    fn has_role_for_user(&self, name: &str, role: &str, domain: Option<&str>) -> bool;
    fn get_permissions_for_user(&self, user: &str, domain: Option<&str>) -> Vec<Vec<String>>;
    fn has_permission_for_user(&self, user: &str, permission: Vec<String>) -> bool;
    fn get_implicit_roles_for_user(&self, name: &str, domain: Option<&str>) -> Vec<String>;
    fn get_implicit_permissions_for_user(&self, name: &str, domain: Option<&str>) -> Vec<Vec<String>>;
    async fn get_implicit_users_for_permission(&self, permission: Vec<String>) -> Vec<String>;
}
impl<T: MgmtApi> RbacApi for T {}
pub trait Watcher: Send + Sync {
    fn set_update_callback(&mut self, cb: Box<dyn FnMut(String) + Send + Sync>);
    fn update(&mut self, d: EventData);
}
pub enum Event {
    PolicyChange,
    ClearCache,
}
pub enum EventData {
    AddPolicy(String, String, Vec<String>),
    AddPolicies(String, String, Vec<Vec<String>>),
    RemovePolicy(String, String, Vec<String>),
    RemovePolicies(String, String, Vec<Vec<String>>),
    RemoveFilteredPolicy(String, String, Vec<Vec<String>>),
    SavePolicy(Vec<Vec<String>>),
    ClearPolicy,
    ClearCache,
}
pub trait EventEmitter<K> {
    fn on(&mut self, e: K, f: fn(&mut Self, EventData));
    fn off(&mut self, e: K);
    fn emit(&mut self, e: K, d: EventData);
}
pub trait EnforceArgs {}
impl<T> EnforceArgs for Vec<T> {}

pub trait TryIntoModel: Send + Sync {
    async fn try_into_model(self) -> Result<Box<dyn Model>>;
}
impl TryIntoModel for &'static str {}
impl<T: TryIntoModel> TryIntoModel for Option<T> {}
impl<T: Model> TryIntoModel for T {}
pub trait Model: Send + Sync {
    fn add_def(&mut self, sec: &str, key: &str, value: &str) -> bool;
    fn get_model(&self) -> &HashMap<String, AssertionMap>;
    #[twelve::view]
    fn get_mut_model(&mut self) -> &mut HashMap<String, AssertionMap>;
    fn add_policy(&mut self, sec: &str, ptype: &str, rule: Vec<String>) -> bool;
    fn add_policies(&mut self, sec: &str, ptype: &str, rules: Vec<Vec<String>>) -> bool;
    fn get_policy(&self, sec: &str, ptype: &str) -> Vec<Vec<String>>;
    fn has_policy(&self, sec: &str, ptype: &str, rule: Vec<String>) -> bool;
    fn remove_policy(&mut self, sec: &str, ptype: &str, rule: Vec<String>) -> bool;
    fn remove_policies(&mut self, sec: &str, ptype: &str, rules: Vec<Vec<String>>) -> bool;
    fn clear_policy(&mut self);
}
struct AssertionMap;
pub struct DefaultModel;
impl Default for DefaultModel {}
impl DefaultModel {
    pub async fn from_file<P: AsRef<Path>>(p: P) -> Result<DefaultModel> {}
    pub async fn from_str(s: &str) -> Result<DefaultModel> {}
}
impl Model for DefaultModel {}
pub use model::function_map;
mod model {
    pub mod function_map {
        pub enum OperatorFunction {
            Arg0(fn() -> rhai::Dynamic),
        }
        pub fn key_match(key1: &str, key2: &str) -> bool {}
        pub fn key_match2(key1: &str, key2: &str) -> bool {}
        pub fn key_match3(key1: &str, key2: &str) -> bool {}
        pub fn regex_match(key1: &str, key2: &str) -> bool {}
    }
}

pub trait TryIntoAdapter: Send + Sync {
    async fn try_into_adapter(self) -> Result<Box<dyn Adapter>>;
}
impl TryIntoAdapter for &'static str {}
impl TryIntoAdapter for () {}
impl<T: TryIntoAdapter> TryIntoAdapter for Option<T> {}
impl<T: Adapter> TryIntoAdapter for T {}
pub struct Filter<'a> {
    pub p: Vec<&'a str>,
    pub g: Vec<&'a str>,
}
pub trait Adapter: Send + Sync {
    async fn load_policy(&mut self, m: &mut dyn Model) -> Result<()>;
    async fn load_filtered_policy<'a>(&mut self, m: &mut dyn Model, f: Filter<'a>) -> Result<()>;
    async fn save_policy(&mut self, m: &mut dyn Model) -> Result<()>;
    async fn clear_policy(&mut self) -> Result<()>;
    fn is_filtered(&self) -> bool;
    async fn add_policy(&mut self, sec: &str, ptype: &str, rule: Vec<String>) -> Result<bool>;
    async fn add_policies(&mut self, sec: &str, ptype: &str, rules: Vec<Vec<String>>) -> Result<bool>;
    async fn remove_policy(&mut self, sec: &str, ptype: &str, rule: Vec<String>) -> Result<bool>;
    async fn remove_policies(&mut self, sec: &str, ptype: &str, rules: Vec<Vec<String>>) -> Result<bool>;
    async fn remove_filtered_policy(
        &mut self,
        sec: &str,
        ptype: &str,
        field_index: usize,
        field_values: Vec<String>,
    ) -> Result<bool>;
}
// Reads a file. To add or remove a rule does nothing to it; it is written where the rules are saved as a whole.
pub struct FileAdapter<P>(P);
impl<P> FileAdapter<P> {
    pub fn new(p: P) -> FileAdapter<P> {}
    pub fn new_filtered_adapter(p: P) -> FileAdapter<P> {}
}
impl<P> Adapter for FileAdapter<P> {}
pub struct MemoryAdapter;
impl Default for MemoryAdapter {}
impl Adapter for MemoryAdapter {}
pub struct NullAdapter;
impl Adapter for NullAdapter {}
pub struct StringAdapter;
impl StringAdapter {
    pub fn new(s: impl ToString) -> Self {}
}
impl Adapter for StringAdapter {}
