//! package = "tera", version = ">=1, <2"

mod macros {
    #[macro_export]
    macro_rules! try_get_value {
        () => {};
    }
}
mod context {
    use crate::errors::Result as TeraResult;
    use serde::ser::Serialize;
    use serde_json::value::Value;
    use std::io::Write;
    pub struct Context;
    impl Context {
        pub fn new() -> Self {}
        pub fn insert<T: Serialize + ?Sized, S: Into<String>>(&mut self, key: S, val: &T) {}
        pub fn try_insert<T: Serialize + ?Sized, S: Into<String>>(
            &mut self,
            key: S,
            val: &T,
        ) -> TeraResult<()> {
        }
        pub fn extend(&mut self, source: Context) {}
        pub fn into_json(self) -> Value {}
        pub fn from_value(obj: Value) -> TeraResult<Self> {}
        pub fn from_serialize(value: impl Serialize) -> TeraResult<Self> {}
        pub fn get(&self, index: &str) -> Option<&Value> {}
        pub fn remove(&mut self, index: &str) -> Option<Value> {}
        pub fn contains_key(&self, index: &str) -> bool {}
    }
    impl Default for Context {}
    pub trait ValueRender {
        fn render(&self, write: &mut impl Write) -> std::io::Result<()>;
    }
    impl ValueRender for Value {}
    pub trait ValueNumber {
        fn to_number(&self) -> Result<f64, ()>;
    }
    impl ValueNumber for Value {}
    pub trait ValueTruthy {
        fn is_truthy(&self) -> bool;
    }
    impl ValueTruthy for Value {}
    pub fn get_json_pointer(key: &str) -> String {}
    pub fn dotted_pointer<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {}
}
mod errors {
    use std::convert::Into;
    use std::error::Error as StdError;
    pub enum ErrorKind {
        Msg(String),
        CircularExtend { tpl: String, inheritance_chain: Vec<String> },
        MissingParent { current: String, parent: String },
        TemplateNotFound(String),
        FilterNotFound(String),
        TestNotFound(String),
        InvalidMacroDefinition(String),
        FunctionNotFound(String),
        Json(serde_json::Error),
        CallFunction(String),
        CallFilter(String),
        CallTest(String),
        Io(std::io::ErrorKind),
        Utf8Conversion { context: String },
    }
    pub struct Error {
        pub kind: ErrorKind,
    }
    impl StdError for Error {}
    impl Error {
        pub fn msg(value: impl ToString) -> Self {}
        pub fn circular_extend(tpl: impl ToString, inheritance_chain: Vec<String>) -> Self {}
        pub fn missing_parent(current: impl ToString, parent: impl ToString) -> Self {}
        pub fn template_not_found(tpl: impl ToString) -> Self {}
        pub fn filter_not_found(name: impl ToString) -> Self {}
        pub fn test_not_found(name: impl ToString) -> Self {}
        pub fn function_not_found(name: impl ToString) -> Self {}
        pub fn chain(value: impl ToString, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
        pub fn call_function(
            name: impl ToString,
            source: impl Into<Box<dyn StdError + Send + Sync>>,
        ) -> Self {
        }
        pub fn call_filter(name: impl ToString, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
        pub fn call_test(name: impl ToString, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
        pub fn json(value: serde_json::Error) -> Self {}
        pub fn invalid_macro_def(name: impl ToString) -> Self {}
        pub fn io_error(error: std::io::Error) -> Self {}
        pub fn utf8_conversion_error(error: std::string::FromUtf8Error, context: String) -> Self {}
    }
    impl From<std::io::Error> for Error {}
    impl From<&str> for Error {}
    impl From<String> for Error {}
    impl From<serde_json::Error> for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
mod filter_utils {
    use crate::errors::Result;
    use serde_json::Value;
    pub struct OrderedF64;
    impl Default for OrderedF64 {}
    pub struct ArrayLen;
    impl Default for ArrayLen {}
    pub trait GetValue: Ord + Sized + Clone {
        fn get_value(val: &Value) -> Result<Self>;
    }
    impl GetValue for OrderedF64 {}
    impl GetValue for i64 {}
    impl GetValue for bool {}
    impl GetValue for String {}
    impl GetValue for ArrayLen {}
    pub struct SortPairs<K: Ord>(K);
    impl<K: Ord> Default for SortPairs<K> {}
    pub trait SortStrategy {
        fn try_add_pair(&mut self, val: &Value, key: &Value) -> Result<()>;
        fn sort(&mut self) -> Vec<Value>;
    }
    impl<K: GetValue> SortStrategy for SortPairs<K> {}
    pub fn get_sort_strategy_for_type(ty: &Value) -> Result<Box<dyn SortStrategy>> {}
    pub struct Unique<K: Eq + std::hash::Hash>(K);
    impl<K: Eq + std::hash::Hash> Default for Unique<K> {}
    pub trait UniqueStrategy {
        fn insert(&mut self, val: &Value) -> Result<bool>;
    }
    impl<K: GetValue + Eq + std::hash::Hash> UniqueStrategy for Unique<K> {}
    pub fn get_unique_strategy_for_type(ty: &Value, case_sensitive: bool) -> Result<Box<dyn UniqueStrategy>> {
    }
}
mod template {
    use crate::errors::Result;
    use crate::parser::ast::{Block, MacroDefinition, Node};
    use std::collections::HashMap;
    pub struct Template {
        pub name: String,
        pub path: Option<String>,
        pub ast: Vec<Node>,
        pub from_extend: bool,
        pub macros: HashMap<String, MacroDefinition>,
        pub imported_macro_files: Vec<(String, String)>,
        pub parent: Option<String>,
        pub blocks: HashMap<String, Block>,
        pub parents: Vec<String>,
        pub blocks_definitions: HashMap<String, Vec<(String, Block)>>,
    }
    impl Template {
        pub fn new(tpl_name: &str, tpl_path: Option<String>, input: &str) -> Result<Template> {}
    }
}
mod tera {
    use crate::builtins::filters::Filter;
    use crate::builtins::functions::{self, Function};
    use crate::builtins::testers::{self, Test};
    use crate::context::Context;
    use crate::errors::Result;
    use std::io::prelude::*;
    use std::path::Path;
    pub type EscapeFn = fn(&str) -> String;
    pub struct Tera;
    impl Tera {
        pub fn new(dir: &str) -> Result<Tera> {}
        pub fn parse(dir: &str) -> Result<Tera> {}
        pub fn build_inheritance_chains(&mut self) -> Result<()> {}
        pub fn check_macro_files(&self) -> Result<()> {}
        pub fn render(&self, template_name: &str, context: &Context) -> Result<String> {}
        pub fn render_to(&self, template_name: &str, context: &Context, write: impl Write) -> Result<()> {}
        pub fn render_str(&mut self, input: &str, context: &Context) -> Result<String> {}
        pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String> {}
        pub fn get_template_names(&self) -> impl Iterator<Item = &str> {}
        pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()> {}
        pub fn add_raw_templates<I: IntoIterator<Item = (N, C)>, N: AsRef<str>, C: AsRef<str>>(
            &mut self,
            templates: I,
        ) -> Result<()> {
        }
        pub fn add_template_file<P: AsRef<Path>>(&mut self, path: P, name: Option<&str>) -> Result<()> {}
        pub fn add_template_files<I: IntoIterator<Item = (P, Option<N>)>, P: AsRef<Path>, N: AsRef<str>>(
            &mut self,
            files: I,
        ) -> Result<()> {
        }
        pub fn register_filter<F: Filter>(&mut self, name: &str, filter: F) {}
        pub fn register_tester<T: Test>(&mut self, name: &str, tester: T) {}
        pub fn register_function<F: Function>(&mut self, name: &str, function: F) {}
        pub fn autoescape_on(&mut self, suffixes: Vec<&'static str>) {}
        pub fn set_escape_fn(&mut self, function: EscapeFn) {}
        pub fn reset_escape_fn(&mut self) {}
        pub fn full_reload(&mut self) -> Result<()> {}
        pub fn extend(&mut self, other: &Tera) -> Result<()> {}
    }
    impl Default for Tera {}
}
mod utils {
    pub fn escape_html(input: &str) -> String {}
}
pub use crate::context::Context;
pub use crate::errors::{Error, ErrorKind, Result};
pub use crate::tera::Tera;
pub use crate::utils::escape_html;
pub use serde_json::value::{from_value, to_value, Map, Number, Value};

pub trait Filter: Sync + Send {
    fn filter(&self, value: &Value, args: &std::collections::HashMap<String, Value>) -> Result<Value>;
    fn is_safe(&self) -> bool {}
}
impl<F: Fn(&Value, &std::collections::HashMap<String, Value>) -> Result<Value>> Filter for F {}
pub trait Function: Sync + Send {
    fn call(&self, args: &std::collections::HashMap<String, Value>) -> Result<Value>;
    fn is_safe(&self) -> bool {}
}
impl<F: Fn(&std::collections::HashMap<String, Value>) -> Result<Value>> Function for F {}
pub trait Test: Sync + Send {
    fn test(&self, value: Option<&Value>, args: &[Value]) -> Result<bool>;
}
impl<F: Fn(Option<&Value>, &[Value]) -> Result<bool>> Test for F {}
