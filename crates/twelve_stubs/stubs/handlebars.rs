//! package = "handlebars", version = ">=6, <7"

pub use self::block::{BlockContext, BlockParamHolder, BlockParams};
pub use self::context::Context;
pub use self::decorators::DecoratorDef;
pub use self::error::{RenderError, RenderErrorReason, TemplateError, TemplateErrorReason};
pub use self::helpers::{HelperDef, HelperResult};
pub use self::json::path::{Path, PathSeg};
pub use self::json::value::{to_json, JsonRender, JsonTruthy, PathAndJson, ScopedJson};
pub use self::local_vars::LocalVars;
pub use self::output::{Output, StringOutput, WriteOutput};
pub use self::registry::{html_escape, no_escape, EscapeFn, Registry as Handlebars};
pub use self::registry::{DirectorySourceOptions, DirectorySourceOptionsBuilder};
pub use self::render::{Decorator, Evaluable, Helper, RenderContext, Renderable};
pub use self::template::Template;
mod macros {
    #[macro_export]
    macro_rules! handlebars_helper {
        () => {};
    }
}
mod block {
    use crate::error::RenderError;
    use crate::local_vars::LocalVars;
    use crate::Template;
    use serde_json::value::Value as Json;
    pub enum BlockParamHolder {
        Path(Vec<String>),
        Value(Json),
    }
    impl BlockParamHolder {
        pub fn value(v: Json) -> BlockParamHolder {}
        pub fn path(r: Vec<String>) -> BlockParamHolder {}
    }
    pub struct BlockParams<'reg>;
    impl<'reg> Default for BlockParams<'reg> {}
    impl<'reg> BlockParams<'reg> {
        pub fn new() -> BlockParams<'reg> {}
        pub fn add_path(&mut self, k: &'reg str, path: Vec<String>) -> Result<(), RenderError> {}
        pub fn add_value(&mut self, k: &'reg str, v: Json) -> Result<(), RenderError> {}
        pub fn get(&self, k: &str) -> Option<&BlockParamHolder> {}
    }
    pub struct BlockContext<'rc>;
    impl<'rc> Default for BlockContext<'rc> {}
    impl<'rc> BlockContext<'rc> {
        pub fn new() -> BlockContext<'rc> {}
        pub fn set_local_var(&mut self, name: &str, value: Json) {}
        #[twelve::view]
        pub fn local_variables_mut(&mut self) -> &mut LocalVars {}
        pub fn local_variables(&self) -> &LocalVars {}
        pub fn get_local_var(&self, name: &str) -> Option<&Json> {}
        pub fn base_path(&self) -> &Vec<String> {}
        #[twelve::view]
        pub fn base_path_mut(&mut self) -> &mut Vec<String> {}
        pub fn base_value(&self) -> Option<&Json> {}
        pub fn set_base_value(&mut self, value: Json) {}
        pub fn get_local_partial(&self, name: &str) -> Option<&'rc Template> {}
        pub fn set_local_partial(&mut self, name: String, template: &'rc Template) {}
        pub fn get_block_param(&self, block_param_name: &str) -> Option<&BlockParamHolder> {}
        pub fn set_block_params(&mut self, block_params: BlockParams<'rc>) {}
        pub fn set_block_param(&mut self, key: &'rc str, value: BlockParamHolder) {}
    }
}
mod context {
    use crate::error::RenderError;
    use serde::Serialize;
    use serde_json::value::Value as Json;
    use std::collections::HashMap;
    pub type Object = HashMap<String, Json>;
    pub struct Context;
    impl Context {
        pub fn null() -> Context {}
        pub fn wraps<T: Serialize>(e: T) -> Result<Context, RenderError> {}
        pub fn data(&self) -> &Json {}
        #[twelve::view]
        pub fn data_mut(&mut self) -> &mut Json {}
    }
    impl From<Json> for Context {}
}
mod decorators {
    pub use self::inline::INLINE_DECORATOR;
    use crate::context::Context;
    use crate::error::RenderError;
    use crate::registry::Registry;
    use crate::render::{Decorator, RenderContext};
    pub type DecoratorResult = Result<(), RenderError>;
    pub trait DecoratorDef {
        fn call<'reg, 'rc>(
            &'reg self,
            d: &Decorator<'rc>,
            r: &'reg Registry<'reg>,
            ctx: &'rc Context,
            rc: &mut RenderContext<'reg, 'rc>,
        ) -> DecoratorResult;
    }
    impl<
            F: for<'reg, 'rc> Fn(
                &Decorator<'rc>,
                &'reg Registry<'reg>,
                &'rc Context,
                &mut RenderContext<'reg, 'rc>,
            ) -> DecoratorResult,
        > DecoratorDef for F
    {
    }
    mod inline {
        use crate::decorators::DecoratorDef;
        pub struct InlineDecorator;
        impl DecoratorDef for InlineDecorator {}
        pub static INLINE_DECORATOR: InlineDecorator = ();
    }
}
mod error {
    use rhai::{EvalAltResult, ParseError};
    use serde_json::error::Error as SerdeError;
    use std::error::Error as StdError;
    use std::fmt::{self};
    use std::io::Error as IOError;
    use std::string::FromUtf8Error;
    use walkdir::Error as WalkdirError;
    pub struct RenderError {
        pub template_name: Option<String>,
        pub line_no: Option<usize>,
        pub column_no: Option<usize>,
    }
    impl From<IOError> for RenderError {}
    impl From<FromUtf8Error> for RenderError {}
    impl From<TemplateError> for RenderError {}
    pub enum RenderErrorReason {
        TemplateNotFound(String),
        TemplateError(TemplateError),
        MissingVariable(Option<String>),
        PartialNotFound(String),
        PartialBlockNotFound,
        HelperNotFound(String),
        ParamNotFoundForIndex(&'static str, usize),
        ParamNotFoundForName(&'static str, String),
        ParamTypeMismatchForName(&'static str, String, String),
        HashTypeMismatchForName(&'static str, String, String),
        DecoratorNotFound(String),
        CannotIncludeSelf,
        InvalidLoggingLevel(String),
        InvalidParamType(&'static str),
        BlockContentRequired,
        InvalidJsonPath(String),
        InvalidJsonIndex(String),
        SerdeError(SerdeError),
        IOError(IOError),
        Utf8Error(FromUtf8Error),
        NestedError(Box<dyn StdError + Send + Sync + 'static>),
        ScriptValueError(Box<EvalAltResult>),
        ScriptLoadError(ScriptError),
        Unimplemented,
        Other(String),
    }
    impl From<RenderErrorReason> for RenderError {}
    impl From<RenderError> for RenderErrorReason {}
    impl RenderError {
        pub fn new<T: AsRef<str>>(desc: T) -> RenderError {}
        pub fn strict_error(path: Option<&String>) -> RenderError {}
        pub fn from_error<E: StdError>(error_info: &str, cause: E) -> RenderError {}
        pub fn reason(&self) -> &RenderErrorReason {}
    }
    impl StdError for RenderError {}
    pub enum TemplateErrorReason {
        MismatchingClosedHelper(String, String),
        MismatchingClosedDecorator(String, String),
        InvalidSyntax(String),
        InvalidParam(String),
        NestedSubexpression,
        IoError(IOError, String),
        WalkdirError { err: WalkdirError },
    }
    pub struct TemplateError;
    impl TemplateError {
        pub fn of(e: TemplateErrorReason) -> TemplateError {}
        pub fn at(self, template_str: &str, line_no: usize, column_no: usize) -> TemplateError {}
        pub fn in_template(self, name: String) -> TemplateError {}
        pub fn reason(&self) -> &TemplateErrorReason {}
        pub fn pos(&self) -> Option<(usize, usize)> {}
        pub fn name(&self) -> Option<&String> {}
    }
    impl From<(IOError, String)> for TemplateError {}
    impl From<WalkdirError> for TemplateError {}
    pub enum ScriptError {
        IoError(IOError),
        ParseError(ParseError),
    }
}
mod helpers {
    pub use self::helper_each::EACH_HELPER;
    pub use self::helper_if::{IF_HELPER, UNLESS_HELPER};
    pub use self::helper_log::LOG_HELPER;
    pub use self::helper_lookup::LOOKUP_HELPER;
    pub use self::helper_raw::RAW_HELPER;
    pub use self::helper_with::WITH_HELPER;
    use crate::context::Context;
    use crate::error::RenderError;
    use crate::json::value::ScopedJson;
    use crate::output::Output;
    use crate::registry::Registry;
    use crate::render::{Helper, RenderContext};
    pub type HelperResult = Result<(), RenderError>;
    pub trait HelperDef {
        fn call_inner<'reg, 'rc>(
            &self,
            arg1: &Helper<'rc>,
            arg2: &'reg Registry<'reg>,
            arg3: &'rc Context,
            arg4: &mut RenderContext<'reg, 'rc>,
        ) -> Result<ScopedJson<'rc>, RenderError> {
        }
        fn call<'reg, 'rc>(
            &self,
            h: &Helper<'rc>,
            r: &'reg Registry<'reg>,
            ctx: &'rc Context,
            rc: &mut RenderContext<'reg, 'rc>,
            out: &mut dyn Output,
        ) -> HelperResult {
        }
    }
    impl<
            F: for<'reg, 'rc> Fn(
                &Helper<'rc>,
                &'reg Registry<'reg>,
                &'rc Context,
                &mut RenderContext<'reg, 'rc>,
                &mut dyn Output,
            ) -> HelperResult,
        > HelperDef for F
    {
    }
    mod helper_each {
        use crate::helpers::HelperDef;
        pub struct EachHelper;
        impl HelperDef for EachHelper {}
        pub static EACH_HELPER: EachHelper = ();
    }
    pub(crate) mod helper_extras {
        pub struct BinaryBoolHelper;
        impl crate::HelperDef for BinaryBoolHelper {}
        pub struct UnaryBoolHelper;
        impl crate::HelperDef for UnaryBoolHelper {}
        pub struct ManyBoolHelper;
        impl crate::HelperDef for ManyBoolHelper {}
    }
    mod helper_if {
        use crate::helpers::HelperDef;
        pub struct IfHelper;
        impl HelperDef for IfHelper {}
        pub static IF_HELPER: IfHelper = ();
        pub static UNLESS_HELPER: IfHelper = ();
    }
    mod helper_log {
        use crate::helpers::HelperDef;
        pub struct LogHelper;
        impl HelperDef for LogHelper {}
        pub static LOG_HELPER: LogHelper = ();
    }
    mod helper_lookup {
        use crate::helpers::HelperDef;
        pub struct LookupHelper;
        impl HelperDef for LookupHelper {}
        pub static LOOKUP_HELPER: LookupHelper = ();
    }
    mod helper_raw {
        use crate::helpers::HelperDef;
        pub struct RawHelper;
        impl HelperDef for RawHelper {}
        pub static RAW_HELPER: RawHelper = ();
    }
    mod helper_with {
        use crate::helpers::HelperDef;
        pub struct WithHelper;
        impl HelperDef for WithHelper {}
        pub static WITH_HELPER: WithHelper = ();
    }
}
mod json {
    pub(crate) mod path {
        use crate::error::RenderError;
        use crate::grammar::Rule;
        pub enum PathSeg {
            Named(String),
            Ruled(Rule),
        }
        pub enum Path {
            Relative((Vec<PathSeg>, String)),
            Local((usize, String, String)),
        }
        impl Path {
            pub fn parse(raw: &str) -> Result<Path, RenderError> {}
        }
    }
    pub(crate) mod value {
        use serde::Serialize;
        use serde_json::value::Value as Json;
        pub enum ScopedJson<'rc> {
            Constant(&'rc Json),
            Derived(Json),
            Context(&'rc Json, Vec<String>),
            Missing,
        }
        impl<'rc> ScopedJson<'rc> {
            pub fn as_json(&self) -> &Json {}
            pub fn render(&self) -> String {}
            pub fn is_missing(&self) -> bool {}
            pub fn into_derived(self) -> ScopedJson<'rc> {}
            pub fn context_path(&self) -> Option<&Vec<String>> {}
        }
        impl<'rc> From<Json> for ScopedJson<'rc> {}
        pub struct PathAndJson<'rc>;
        impl<'rc> PathAndJson<'rc> {
            pub fn new(relative_path: Option<String>, value: ScopedJson<'rc>) -> PathAndJson<'rc> {}
            pub fn relative_path(&self) -> Option<&String> {}
            pub fn context_path(&self) -> Option<&Vec<String>> {}
            pub fn value(&self) -> &Json {}
            pub fn try_get_constant_value(&self) -> Option<&'rc Json> {}
            pub fn is_value_missing(&self) -> bool {}
            pub fn render(&self) -> String {}
        }
        pub trait JsonRender {
            fn render(&self) -> String;
        }
        pub trait JsonTruthy {
            fn is_truthy(&self, include_zero: bool) -> bool;
        }
        impl JsonRender for Json {}
        pub fn to_json<T: Serialize>(src: T) -> Json {}
        pub fn as_string(src: &Json) -> Option<&str> {}
        impl JsonTruthy for Json {}
    }
}
mod local_vars {
    use serde_json::value::Value as Json;
    pub struct LocalVars;
    impl Default for LocalVars {}
    impl LocalVars {
        pub fn put(&mut self, key: &str, value: Json) {}
        pub fn get(&self, key: &str) -> Option<&Json> {}
    }
}
mod output {
    use std::io::{Error as IOError, Write};
    use std::string::FromUtf8Error;
    pub trait Output {
        fn write(&mut self, seg: &str) -> Result<(), IOError>;
        fn write_fmt(&mut self, args: std::fmt::Arguments<'_>) -> Result<(), IOError> {}
    }
    pub struct WriteOutput<W: Write>(W);
    impl<W: Write> Output for WriteOutput<W> {}
    impl<W: Write> WriteOutput<W> {
        pub fn new(write: W) -> WriteOutput<W> {}
    }
    pub struct StringOutput;
    impl Output for StringOutput {}
    impl StringOutput {
        pub fn new() -> StringOutput {}
        pub fn into_string(self) -> Result<String, FromUtf8Error> {}
    }
    impl Default for StringOutput {}
}
mod registry {
    use crate::context::Context;
    use crate::decorators::{self, DecoratorDef};
    use crate::error::ScriptError;
    use crate::error::{RenderError, TemplateError};
    use crate::helpers::{self, HelperDef};
    use crate::support::str::{self};
    use crate::template::Template;
    use rhai::Engine;
    use rust_embed::RustEmbed;
    use serde::Serialize;
    use std::collections::HashMap;
    use std::convert::AsRef;
    use std::fmt::{self};
    use std::io::Write;
    use std::path::Path;
    use std::sync::Arc;
    pub type EscapeFn = Arc<dyn Fn(&str) -> String + Send + Sync>;
    pub fn html_escape(data: &str) -> String {}
    pub fn no_escape(data: &str) -> String {}
    pub struct Registry<'reg>;
    impl Default for Registry<'_> {}
    pub struct DirectorySourceOptions {
        pub tpl_extension: String,
        pub hidden: bool,
        pub temporary: bool,
    }
    impl Default for DirectorySourceOptions {}
    impl<'reg> Registry<'reg> {
        pub fn new() -> Registry<'reg> {}
        pub fn set_recursive_lookup(&mut self, enabled: bool) {}
        pub fn recursive_lookup(&self) -> bool {}
        pub fn set_strict_mode(&mut self, enabled: bool) {}
        pub fn strict_mode(&self) -> bool {}
        pub fn dev_mode(&self) -> bool {}
        pub fn set_dev_mode(&mut self, enabled: bool) {}
        pub fn set_prevent_indent(&mut self, enable: bool) {}
        pub fn prevent_indent(&self) -> bool {}
        pub fn register_template(&mut self, name: &str, tpl: Template) {}
        pub fn register_template_string<S: AsRef<str>>(
            &mut self,
            name: &str,
            tpl_str: S,
        ) -> Result<(), TemplateError> {
        }
        pub fn register_partial<S: AsRef<str>>(
            &mut self,
            name: &str,
            partial_str: S,
        ) -> Result<(), TemplateError> {
        }
        pub fn register_template_file<P: AsRef<Path>>(
            &mut self,
            name: &str,
            tpl_path: P,
        ) -> Result<(), TemplateError> {
        }
        pub fn register_templates_directory<P: AsRef<Path>>(
            &mut self,
            dir_path: P,
            options: DirectorySourceOptions,
        ) -> Result<(), TemplateError> {
        }
        pub fn register_embed_templates<E: RustEmbed>(&mut self) -> Result<(), TemplateError> {}
        pub fn register_embed_templates_with_extension<E: RustEmbed>(
            &mut self,
            tpl_extension: &str,
        ) -> Result<(), TemplateError> {
        }
        pub fn unregister_template(&mut self, name: &str) {}
        pub fn register_helper(&mut self, name: &str, def: Box<dyn HelperDef + Send + Sync + 'reg>) {}
        pub fn unregister_helper(&mut self, name: &str) {}
        pub fn register_script_helper(&mut self, name: &str, script: &str) -> Result<(), ScriptError> {}
        pub fn register_script_helper_file<P: AsRef<Path>>(
            &mut self,
            name: &str,
            script_path: P,
        ) -> Result<(), ScriptError> {
        }
        pub fn engine(&self) -> &Engine {}
        pub fn set_engine(&mut self, engine: Engine) {}
        pub fn register_decorator(&mut self, name: &str, def: Box<dyn DecoratorDef + Send + Sync + 'reg>) {}
        pub fn register_escape_fn<F: Fn(&str) -> String>(&mut self, escape_fn: F) {}
        pub fn unregister_escape_fn(&mut self) {}
        pub fn get_escape_fn(&self) -> &dyn Fn(&str) -> String {}
        pub fn has_template(&self, name: &str) -> bool {}
        pub fn get_template(&self, name: &str) -> Option<&Template> {}
        pub fn get_templates(&self) -> &HashMap<String, Template> {}
        pub fn clear_templates(&mut self) {}
        pub fn render<T: Serialize>(&self, name: &str, data: &T) -> Result<String, RenderError> {}
        pub fn render_with_context(&self, name: &str, ctx: &Context) -> Result<String, RenderError> {}
        pub fn render_to_write<T: Serialize, W: Write>(
            &self,
            name: &str,
            data: &T,
            writer: W,
        ) -> Result<(), RenderError> {
        }
        pub fn render_with_context_to_write<W: Write>(
            &self,
            name: &str,
            ctx: &Context,
            writer: W,
        ) -> Result<(), RenderError> {
        }
        pub fn render_template<T: Serialize>(
            &self,
            template_string: &str,
            data: &T,
        ) -> Result<String, RenderError> {
        }
        pub fn render_template_with_context(
            &self,
            template_string: &str,
            ctx: &Context,
        ) -> Result<String, RenderError> {
        }
        pub fn render_template_with_context_to_write<W: Write>(
            &self,
            template_string: &str,
            ctx: &Context,
            writer: W,
        ) -> Result<(), RenderError> {
        }
        pub fn render_template_to_write<T: Serialize, W: Write>(
            &self,
            template_string: &str,
            data: &T,
            writer: W,
        ) -> Result<(), RenderError> {
        }
    }
}
mod render {
    use crate::block::BlockContext;
    use crate::context::Context;
    use crate::error::RenderError;
    use crate::helpers::HelperDef;
    use crate::json::value::{PathAndJson, ScopedJson};
    use crate::output::Output;
    use crate::registry::Registry;
    use crate::template::{Parameter, Template, TemplateElement};
    use std::borrow::Cow;
    use std::collections::{BTreeMap, VecDeque};
    use std::rc::Rc;
    pub struct RenderContext<'reg, 'rc>;
    impl<'reg, 'rc> RenderContext<'reg, 'rc> {
        pub fn new(root_template: Option<&'reg String>) -> RenderContext<'reg, 'rc> {}
        pub fn push_block(&mut self, block: BlockContext<'rc>) {}
        pub fn pop_block(&mut self) {}
        pub fn block(&self) -> Option<&BlockContext<'rc>> {}
        #[twelve::view]
        pub fn block_mut(&mut self) -> Option<&mut BlockContext<'rc>> {}
        pub fn replace_blocks(&mut self, blocks: VecDeque<BlockContext<'rc>>) -> VecDeque<BlockContext<'rc>> {
        }
        pub fn context(&self) -> Option<Rc<Context>> {}
        pub fn set_context(&mut self, ctx: Context) {}
        pub fn evaluate(
            &self,
            context: &'rc Context,
            relative_path: &str,
        ) -> Result<ScopedJson<'rc>, RenderError> {
        }
        pub fn get_partial(&self, name: &str) -> Option<&'rc Template> {}
        pub fn is_current_template(&self, p: &str) -> bool {}
        pub fn register_local_helper(&mut self, name: &str, def: Box<dyn HelperDef + Send + Sync + 'rc>) {}
        pub fn unregister_local_helper(&mut self, name: &str) {}
        pub fn get_local_helper(&self, name: &str) -> Option<Rc<dyn HelperDef + Send + Sync + 'rc>> {}
        pub fn get_current_template_name(&self) -> Option<&'rc String> {}
        pub fn set_current_template_name(&mut self, name: Option<&'rc String>) {}
        pub fn get_root_template_name(&self) -> Option<&'reg String> {}
        pub fn is_disable_escape(&self) -> bool {}
        pub fn set_disable_escape(&mut self, disable: bool) {}
        pub fn set_trailing_newline(&mut self, trailing_newline: bool) {}
        pub fn get_trailine_newline(&self) -> bool {}
        pub fn set_content_produced(&mut self, content_produced: bool) {}
        pub fn get_content_produced(&self) -> bool {}
        pub fn set_indent_before_write(&mut self, indent_before_write: bool) {}
        pub fn get_indent_before_write(&self) -> bool {}
        pub fn set_recursive_lookup(&mut self, enabled: bool) {}
    }
    pub struct Helper<'rc>;
    impl<'reg, 'rc> Helper<'rc> {
        pub fn name(&self) -> &str {}
        pub fn params(&self) -> &Vec<PathAndJson<'rc>> {}
        pub fn param(&self, idx: usize) -> Option<&PathAndJson<'rc>> {}
        pub fn hash(&self) -> &BTreeMap<&'rc str, PathAndJson<'rc>> {}
        pub fn hash_get(&self, key: &str) -> Option<&PathAndJson<'rc>> {}
        pub fn template(&self) -> Option<&'rc Template> {}
        pub fn inverse(&self) -> Option<&'rc Template> {}
        pub fn is_block(&self) -> bool {}
        pub fn has_block_param(&self) -> bool {}
        pub fn block_param(&self) -> Option<&'rc str> {}
        pub fn block_param_pair(&self) -> Option<(&'rc str, &'rc str)> {}
    }
    pub struct Decorator<'rc>;
    impl<'reg, 'rc> Decorator<'rc> {
        pub fn name(&self) -> &str {}
        pub fn params(&self) -> &Vec<PathAndJson<'rc>> {}
        pub fn param(&self, idx: usize) -> Option<&PathAndJson<'rc>> {}
        pub fn hash(&self) -> &BTreeMap<&'rc str, PathAndJson<'rc>> {}
        pub fn hash_get(&self, key: &str) -> Option<&PathAndJson<'rc>> {}
        pub fn template(&self) -> Option<&'rc Template> {}
        pub fn indent(&self) -> Option<&Cow<'rc, str>> {}
    }
    pub trait Renderable {
        fn render<'reg, 'rc>(
            &'rc self,
            registry: &'reg Registry<'reg>,
            context: &'rc Context,
            rc: &mut RenderContext<'reg, 'rc>,
            out: &mut dyn Output,
        ) -> Result<(), RenderError>;
        fn renders<'reg, 'rc>(
            &'rc self,
            registry: &'reg Registry<'reg>,
            ctx: &'rc Context,
            rc: &mut RenderContext<'reg, 'rc>,
        ) -> Result<String, RenderError> {
        }
    }
    pub trait Evaluable {
        fn eval<'reg, 'rc>(
            &'rc self,
            registry: &'reg Registry<'reg>,
            context: &'rc Context,
            rc: &mut RenderContext<'reg, 'rc>,
        ) -> Result<(), RenderError>;
    }
    impl Parameter {
        pub fn expand_as_name<'reg, 'rc>(
            &'rc self,
            registry: &'reg Registry<'reg>,
            ctx: &'rc Context,
            rc: &mut RenderContext<'reg, 'rc>,
        ) -> Result<Cow<'rc, str>, RenderError> {
        }
        pub fn expand<'reg, 'rc>(
            &'rc self,
            registry: &'reg Registry<'reg>,
            ctx: &'rc Context,
            rc: &mut RenderContext<'reg, 'rc>,
        ) -> Result<PathAndJson<'rc>, RenderError> {
        }
    }
    impl Renderable for Template {}
    impl Evaluable for Template {}
    pub fn indent_aware_write(
        v: &str,
        rc: &mut RenderContext<'_, '_>,
        out: &mut dyn Output,
    ) -> Result<(), RenderError> {
    }
    impl Renderable for TemplateElement {}
    impl Evaluable for TemplateElement {}
}
mod support {
    pub mod str {
        use crate::Output;
        use std::io::{Result, Write};
        pub struct StringWriter;
        impl Default for StringWriter {}
        impl StringWriter {
            pub fn new() -> StringWriter {}
            pub fn into_string(self) -> String {}
        }
        impl Write for StringWriter {}
        pub fn escape_html(s: &str) -> String {}
        pub fn with_indent(s: &str, indent: &str) -> String {}
        pub fn write_indented(s: &str, indent: &str, w: &mut dyn Output) -> std::io::Result<()> {}
    }
}
pub mod template {
    use self::TemplateElement::{
        Comment, DecoratorBlock, DecoratorExpression, Expression, HelperBlock, HtmlExpression, PartialBlock,
        PartialExpression, RawString,
    };
    use crate::error::TemplateError;
    use crate::json::path::Path;
    use pest::iterators::Pair;
    use serde_json::value::Value as Json;
    use std::collections::HashMap;
    pub struct TemplateMapping(pub usize, pub usize);
    pub struct Template {
        pub name: Option<String>,
        pub elements: Vec<TemplateElement>,
        pub mapping: Vec<TemplateMapping>,
    }
    impl Default for Template {}
    pub struct Subexpression {
        pub element: Box<TemplateElement>,
    }
    impl Subexpression {
        pub fn new(
            name: Parameter,
            params: Vec<Parameter>,
            hash: HashMap<String, Parameter>,
        ) -> Subexpression {
        }
        pub fn is_helper(&self) -> bool {}
        pub fn as_element(&self) -> &TemplateElement {}
        pub fn name(&self) -> &str {}
        pub fn params(&self) -> Option<&Vec<Parameter>> {}
        pub fn hash(&self) -> Option<&HashMap<String, Parameter>> {}
    }
    pub enum BlockParam {
        Single(Parameter),
        Pair((Parameter, Parameter)),
    }
    pub struct ExpressionSpec {
        pub name: Parameter,
        pub params: Vec<Parameter>,
        pub hash: HashMap<String, Parameter>,
        pub block_param: Option<BlockParam>,
        pub omit_pre_ws: bool,
        pub omit_pro_ws: bool,
    }
    pub enum Parameter {
        Name(String),
        Path(Path),
        Literal(Json),
        Subexpression(Subexpression),
    }
    pub struct HelperTemplate {
        pub name: Parameter,
        pub params: Vec<Parameter>,
        pub hash: HashMap<String, Parameter>,
        pub block_param: Option<BlockParam>,
        pub template: Option<Template>,
        pub inverse: Option<Template>,
        pub block: bool,
        pub chain: bool,
    }
    impl HelperTemplate {
        pub fn new(exp: ExpressionSpec, block: bool, indent_before_write: bool) -> HelperTemplate {}
        pub fn new_chain(exp: ExpressionSpec, block: bool, indent_before_write: bool) -> HelperTemplate {}
        pub fn is_chained(&self) -> bool {}
    }
    pub struct DecoratorTemplate {
        pub name: Parameter,
        pub params: Vec<Parameter>,
        pub hash: HashMap<String, Parameter>,
        pub template: Option<Template>,
        pub indent: Option<String>,
    }
    impl DecoratorTemplate {
        pub fn new(exp: ExpressionSpec, indent_before_write: bool) -> DecoratorTemplate {}
    }
    impl Parameter {
        pub fn as_name(&self) -> Option<&str> {}
        pub fn parse(s: &str) -> Result<Parameter, TemplateError> {}
    }
    impl Template {
        pub fn new() -> Template {}
        pub fn compile(source: &str) -> Result<Template, TemplateError> {}
        pub fn compile_with_name<S: AsRef<str>>(source: S, name: String) -> Result<Template, TemplateError> {}
    }
    pub enum TemplateElement {
        RawString(String),
        HtmlExpression(Box<HelperTemplate>),
        Expression(Box<HelperTemplate>),
        HelperBlock(Box<HelperTemplate>),
        DecoratorExpression(Box<DecoratorTemplate>),
        DecoratorBlock(Box<DecoratorTemplate>),
        PartialExpression(Box<DecoratorTemplate>),
        PartialBlock(Box<DecoratorTemplate>),
        Comment(String),
    }
}
