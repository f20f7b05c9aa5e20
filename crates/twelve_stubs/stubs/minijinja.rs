//! package = "minijinja", version = ">=2, <3"

mod macros {
    #[macro_export]
    macro_rules! context {
        () => {};
    }
    #[macro_export]
    macro_rules! args {
        () => {};
    }
    #[macro_export]
    macro_rules! render {
        () => {};
    }
}
mod defaults {
    use crate::error::Error;
    use crate::output::Output;
    use crate::utils::AutoEscape;
    use crate::value::Value;
    use crate::vm::State;
    pub fn default_auto_escape_callback(name: &str) -> AutoEscape {}
    pub fn escape_formatter(out: &mut Output, state: &State, value: &Value) -> Result<(), Error> {}
}
mod environment {
    use crate::error::Error;
    use crate::expression::Expression;
    use crate::functions;
    use crate::output::Output;
    use crate::template::Template;
    use crate::utils::{AutoEscape, UndefinedBehavior};
    use crate::value::{FunctionArgs, FunctionResult, Value};
    use crate::vm::State;
    use serde::Serialize;
    use std::borrow::Cow;
    pub struct Environment<'source>;
    impl Default for Environment<'_> {}
    impl<'source> Environment<'source> {
        pub fn new() -> Environment<'source> {}
        pub fn empty() -> Environment<'source> {}
        pub fn add_template(&mut self, name: &'source str, source: &'source str) -> Result<(), Error> {}
        pub fn add_template_owned<N: Into<Cow<'source, str>>, S: Into<Cow<'source, str>>>(
            &mut self,
            name: N,
            source: S,
        ) -> Result<(), Error> {
        }
        pub fn set_loader<F: Fn(&str) -> Result<Option<String>, Error>>(&mut self, f: F) {}
        pub fn set_keep_trailing_newline(&mut self, yes: bool) {}
        pub fn keep_trailing_newline(&self) -> bool {}
        pub fn set_trim_blocks(&mut self, yes: bool) {}
        pub fn trim_blocks(&self) -> bool {}
        pub fn set_lstrip_blocks(&mut self, yes: bool) {}
        pub fn lstrip_blocks(&self) -> bool {}
        pub fn remove_template(&mut self, name: &str) {}
        pub fn set_path_join_callback<F: for<'s> Fn(&'s str, &'s str) -> Cow<'s, str>>(&mut self, f: F) {}
        pub fn set_unknown_method_callback<F: Fn(&State, &Value, &str, &[Value]) -> Result<Value, Error>>(
            &mut self,
            f: F,
        ) {
        }
        pub fn clear_templates(&mut self) {}
        pub fn templates(&self) -> impl Iterator<Item = (&str, Template<'_, '_>)> {}
        pub fn get_template(&self, name: &str) -> Result<Template<'_, '_>, Error> {}
        pub fn template_from_named_str(
            &self,
            name: &'source str,
            source: &'source str,
        ) -> Result<Template<'_, 'source>, Error> {
        }
        pub fn template_from_str(&self, source: &'source str) -> Result<Template<'_, 'source>, Error> {}
        pub fn render_named_str<S: Serialize>(
            &self,
            name: &str,
            source: &str,
            ctx: S,
        ) -> Result<String, Error> {
        }
        pub fn render_str<S: Serialize>(&self, source: &str, ctx: S) -> Result<String, Error> {}
        pub fn set_auto_escape_callback<F: Fn(&str) -> AutoEscape>(&mut self, f: F) {}
        pub fn set_undefined_behavior(&mut self, behavior: UndefinedBehavior) {}
        pub fn undefined_behavior(&self) -> UndefinedBehavior {}
        pub fn set_formatter<F: Fn(&mut Output, &State, &Value) -> Result<(), Error>>(&mut self, f: F) {}
        pub fn set_debug(&mut self, enabled: bool) {}
        pub fn debug(&self) -> bool {}
        pub fn set_fuel(&mut self, fuel: Option<u64>) {}
        pub fn fuel(&self) -> Option<u64> {}
        pub fn set_syntax(&mut self, syntax: crate::syntax::SyntaxConfig) {}
        pub fn syntax(&self) -> &crate::syntax::SyntaxConfig {}
        pub fn set_recursion_limit(&mut self, level: usize) {}
        pub fn recursion_limit(&self) -> usize {}
        pub fn compile_expression(&self, expr: &'source str) -> Result<Expression<'_, 'source>, Error> {}
        pub fn compile_expression_owned<E: Into<Cow<'source, str>>>(
            &self,
            expr: E,
        ) -> Result<Expression<'_, 'source>, Error> {
        }
        pub fn add_filter<
            N: Into<Cow<'source, str>>,
            F: functions::Function<Rv, Args>,
            Rv: FunctionResult,
            Args: for<'a> FunctionArgs<'a>,
        >(
            &mut self,
            name: N,
            f: F,
        ) {
        }
        pub fn remove_filter(&mut self, name: &str) {}
        pub fn add_test<
            N: Into<Cow<'source, str>>,
            F: functions::Function<Rv, Args>,
            Rv: FunctionResult,
            Args: for<'a> FunctionArgs<'a>,
        >(
            &mut self,
            name: N,
            f: F,
        ) {
        }
        pub fn remove_test(&mut self, name: &str) {}
        pub fn add_function<
            N: Into<Cow<'source, str>>,
            F: functions::Function<Rv, Args>,
            Rv: FunctionResult,
            Args: for<'a> FunctionArgs<'a>,
        >(
            &mut self,
            name: N,
            f: F,
        ) {
        }
        pub fn add_global<N: Into<Cow<'source, str>>, V: Into<Value>>(&mut self, name: N, value: V) {}
        pub fn remove_global(&mut self, name: &str) {}
        pub fn globals(&self) -> impl Iterator<Item = (&str, Value)> {}
        pub fn empty_state(&self) -> State<'_, '_> {}
    }
}
mod error {
    use std::borrow::Cow;
    use std::fmt;
    pub struct Error;
    pub enum ErrorKind {
        NonPrimitive,
        NonKey,
        InvalidOperation,
        SyntaxError,
        TemplateNotFound,
        TooManyArguments,
        MissingArgument,
        UnknownFilter,
        UnknownTest,
        UnknownFunction,
        UnknownMethod,
        BadEscape,
        UndefinedError,
        BadSerialization,
        CannotDeserialize,
        BadInclude,
        EvalBlock,
        CannotUnpack,
        WriteFailure,
        OutOfFuel,
        InvalidDelimiter,
        UnknownBlock,
    }
    impl Error {
        pub fn new<D: Into<Cow<'static, str>>>(kind: ErrorKind, detail: D) -> Error {}
        pub fn with_source<E: std::error::Error>(self, source: E) -> Self {}
        pub fn kind(&self) -> ErrorKind {}
        pub fn detail(&self) -> Option<&str> {}
        pub fn name(&self) -> Option<&str> {}
        pub fn line(&self) -> Option<usize> {}
        pub fn range(&self) -> Option<std::ops::Range<usize>> {}
        pub fn display_debug_info(&self) -> impl fmt::Display + '_ {}
        pub fn template_source(&self) -> Option<&str> {}
    }
    impl std::error::Error for Error {}
    impl From<ErrorKind> for Error {}
    impl From<fmt::Error> for Error {}
    pub fn attach_basic_debug_info<T>(rv: Result<T, Error>, source: &str) -> Result<T, Error> {}
}
mod expression {
    use crate::error::Error;
    use crate::value::Value;
    use serde::Serialize;
    use std::collections::HashSet;
    pub struct Expression<'env, 'source>;
    impl<'env, 'source> Expression<'env, 'source> {
        pub fn eval<S: Serialize>(&self, ctx: S) -> Result<Value, Error> {}
        pub fn undeclared_variables(&self, nested: bool) -> HashSet<String> {}
    }
}
mod format_utils {
    use crate::{Error, Value};
    pub enum FormatStyle {
        Printf,
        StrFormat,
    }
    pub fn format_filter(style: FormatStyle, format_str: &str, args: &[Value]) -> Result<String, Error> {}
}
mod output {
    use crate::error::Error;
    use std::{fmt, io};
    pub enum CaptureMode {
        Capture,
        Discard,
    }
    pub struct Output<'a>;
    impl<'a> Output<'a> {
        pub fn write_str(&mut self, s: &str) -> fmt::Result {}
        pub fn write_fmt(&mut self, a: fmt::Arguments<'_>) -> fmt::Result {}
    }
    impl fmt::Write for Output<'_> {}
    pub struct NullWriter;
    impl NullWriter {
        pub fn get_mut() -> &'static mut NullWriter {}
    }
    impl fmt::Write for NullWriter {}
    pub struct WriteWrapper<W> {
        pub w: W,
        pub err: Option<io::Error>,
    }
    impl<W> WriteWrapper<W> {
        pub fn take_err(&mut self, original: Error) -> Error {}
    }
    impl<W: io::Write> fmt::Write for WriteWrapper<W> {}
}
mod template {
    use crate::compiler::instructions::Instructions;
    use crate::compiler::lexer::WhitespaceConfig;
    use crate::error::Error;
    use crate::syntax::SyntaxConfig;
    use crate::utils::AutoEscape;
    use crate::vm::State;
    use serde::Serialize;
    use std::collections::{BTreeMap, HashSet};
    use std::io;
    use std::sync::Arc;
    pub type AutoEscapeFunc = dyn Fn(&str) -> AutoEscape + Sync + Send;
    pub struct TemplateConfig {
        pub syntax_config: SyntaxConfig,
        pub ws_config: WhitespaceConfig,
        pub default_auto_escape: Arc<AutoEscapeFunc>,
    }
    pub struct Template<'env, 'source>;
    pub struct Captured<'source>;
    impl<'source> Captured<'source> {
        pub fn output(&self) -> &str {}
        pub fn state(&self) -> &State<'_, '_> {}
        pub fn with_state_mut<R>(
            &mut self,
            f: impl for<'state> FnOnce(&mut State<'state, 'state>) -> R,
        ) -> R {
        }
        pub fn into_output(self) -> String {}
    }
    impl<'env, 'source> Template<'env, 'source> {
        pub fn name(&self) -> &str {}
        pub fn source(&self) -> &str {}
        pub fn render<S: Serialize>(&self, ctx: S) -> Result<String, Error> {}
        pub fn render_and_return_state<S: Serialize>(
            &self,
            ctx: S,
        ) -> Result<(String, State<'_, 'env>), Error> {
        }
        pub fn render_captured<S: Serialize>(&self, ctx: S) -> Result<Captured<'source>, Error> {}
        pub fn render_captured_to<S: Serialize, W: io::Write>(
            &self,
            ctx: S,
            w: W,
        ) -> Result<Captured<'source>, Error> {
        }
        pub fn render_to_write<S: Serialize, W: io::Write>(
            &self,
            ctx: S,
            w: W,
        ) -> Result<State<'_, 'env>, Error> {
        }
        pub fn eval_to_state<S: Serialize>(&self, ctx: S) -> Result<State<'_, 'env>, Error> {}
        pub fn undeclared_variables(&self, nested: bool) -> HashSet<String> {}
        pub fn new_state(&self) -> State<'_, 'env> {}
    }
    pub struct CompiledTemplate<'source> {
        pub instructions: Instructions<'source>,
        pub blocks: BTreeMap<&'source str, Instructions<'source>>,
        pub buffer_size_hint: usize,
        pub syntax_config: SyntaxConfig,
        pub initial_auto_escape: AutoEscape,
    }
    impl<'source> CompiledTemplate<'source> {
        pub fn new(
            name: &'source str,
            source: &'source str,
            config: &TemplateConfig,
        ) -> Result<CompiledTemplate<'source>, Error> {
        }
    }
}
mod utils {
    use crate::error::Error;
    use crate::value::Value;
    use crate::Output;
    use std::cmp::Ordering;
    use std::collections::BTreeMap;
    pub struct SealedMarker;
    pub fn memchr(haystack: &[u8], needle: u8) -> Option<usize> {}
    pub fn memstr(haystack: &[u8], needle: &[u8]) -> Option<usize> {}
    pub fn write_escaped(out: &mut Output, auto_escape: AutoEscape, value: &Value) -> Result<(), Error> {}
    pub enum AutoEscape {
        None,
        Html,
        Json,
        Custom(&'static str),
    }
    pub enum UndefinedBehavior {
        Lenient,
        Chainable,
        SemiStrict,
        Strict,
    }
    impl Default for UndefinedBehavior {}
    pub struct HtmlEscape<'a>(pub &'a str);
    pub fn unescape(s: &str) -> Result<String, Error> {}
    pub struct BTreeMapKeysDebug<'a, K, V>(pub &'a BTreeMap<K, V>);
    pub fn splitn_whitespace(s: &str, maxsplits: usize) -> impl Iterator<Item = &str> + '_ {}
    pub fn safe_sort<T, F: FnMut(&T, &T) -> Ordering>(seq: &mut [T], f: F) -> Result<(), Error> {}
}
mod vm {
    use crate::compiler::instructions::{Instruction, Instructions};
    use crate::environment::Environment;
    use crate::error::Error;
    use crate::output::Output;
    use crate::utils::{AutoEscape, UndefinedBehavior};
    use crate::value::Value;
    pub use crate::vm::state::State;
    use std::borrow::Cow;
    use std::collections::BTreeMap;
    use std::sync::Arc;
    mod fuel {
        use crate::compiler::instructions::Instruction;
        use crate::error::Error;
        use std::sync::Arc;
        pub struct FuelTracker;
        impl FuelTracker {
            pub fn new(fuel: u64) -> Arc<FuelTracker> {}
            pub fn track(&self, instr: &Instruction) -> Result<(), Error> {}
            pub fn remaining(&self) -> u64 {}
            pub fn consumed(&self) -> u64 {}
        }
    }
    mod state {
        use crate::environment::Environment;
        use crate::error::Error;
        use crate::output::Output;
        use crate::template::Template;
        use crate::utils::{AutoEscape, UndefinedBehavior};
        use crate::value::{ArgType, Object, Value};
        use std::borrow::Cow;
        use std::sync::Arc;
        pub struct State<'template, 'env>;
        impl<'template, 'env> State<'template, 'env> {
            pub fn env(&self) -> &'env Environment<'env> {}
            pub fn name(&self) -> &str {}
            pub fn auto_escape(&self) -> AutoEscape {}
            pub fn undefined_behavior(&self) -> UndefinedBehavior {}
            pub fn current_block(&self) -> Option<&str> {}
            pub fn lookup(&self, name: &str) -> Option<Value> {}
            pub fn call_macro(&self, name: &str, args: &[Value]) -> Result<String, Error> {}
            pub fn render_block(&mut self, block: &str) -> Result<String, Error> {}
            pub fn render_block_to_write<W: std::io::Write>(
                &mut self,
                block: &str,
                w: W,
            ) -> Result<(), Error> {
            }
            pub fn exports(&self) -> Vec<&str> {}
            pub fn known_variables(&self) -> Vec<Cow<'_, str>> {}
            pub fn get_template(&self, name: &str) -> Result<Template<'env, 'env>, Error> {}
            pub fn apply_filter(&self, filter: &str, args: &[Value]) -> Result<Value, Error> {}
            pub fn perform_test(&self, test: &str, args: &[Value]) -> Result<bool, Error> {}
            pub fn format(&self, value: Value) -> Result<String, Error> {}
            pub fn fuel_levels(&self) -> Option<(u64, u64)> {}
            pub fn get_temp(&self, name: &str) -> Option<Value> {}
            pub fn set_temp(&self, name: &str, value: Value) -> Option<Value> {}
            pub fn get_or_set_temp_object<O: Object, F: FnOnce() -> O>(&self, name: &str, f: F) -> Arc<O> {}
        }
        impl<'a> ArgType<'a> for &State<'_, '_> {
            type Output = &'a State<'a, 'a>;
        }
    }
    pub struct Vm<'env>;
    impl<'env> Vm<'env> {
        pub fn new(env: &'env Environment<'env>) -> Vm<'env> {}
        pub fn eval<'template>(
            &self,
            instructions: &'template Instructions<'env>,
            root: Value,
            blocks: &'template BTreeMap<&'env str, Instructions<'env>>,
            out: &mut Output,
            auto_escape: AutoEscape,
        ) -> Result<(Option<Value>, State<'template, 'env>), Error> {
        }
        pub fn eval_macro(
            &self,
            state: &State,
            macro_id: usize,
            out: &mut Output,
            closure: Value,
            caller: Option<Value>,
            args: Vec<Value>,
        ) -> Result<Option<Value>, Error> {
        }
    }
}
pub mod filters {
    use crate::error::Error;
    use crate::value::Value;
    use crate::vm::State;
    pub fn safe(v: String) -> Value {}
    pub fn escape(state: &State, v: &Value) -> Result<Value, Error> {}
    mod builtins {
        use super::*;
        use crate::value::ops::{self};
        use crate::value::{Kwargs, Rest, StringInput};
        use std::borrow::Cow;
        use std::sync::Arc;
        pub fn upper(value: StringInput<'_>) -> Value {}
        pub fn lower(value: StringInput<'_>) -> Value {}
        pub fn title(v: Cow<'_, str>) -> String {}
        pub fn capitalize(value: StringInput<'_>) -> Value {}
        pub fn replace(
            state: &State,
            value: StringInput<'_>,
            from: StringInput<'_>,
            to: StringInput<'_>,
        ) -> Result<Value, Error> {
        }
        pub fn length(v: &Value) -> Result<usize, Error> {}
        pub fn dictsort(v: &Value, kwargs: Kwargs) -> Result<Value, Error> {}
        pub fn items(v: &Value) -> Result<Value, Error> {}
        pub fn reverse(value: &Value) -> Result<Value, Error> {}
        pub fn trim(value: StringInput<'_>, chars: Option<Cow<'_, str>>) -> Value {}
        pub fn join(state: &State, value: &Value, joiner: Option<StringInput<'_>>) -> Result<Value, Error> {}
        pub fn split(value: &Value, split: Option<Arc<str>>, maxsplits: Option<i64>) -> Result<Value, Error> {
        }
        pub fn lines(value: &Value) -> Result<Value, Error> {}
        pub fn default(state: &State, value: &Value, args: Rest<Value>) -> Result<Value, Error> {}
        pub fn abs(value: Value) -> Result<Value, Error> {}
        pub fn int(state: &State, value: &Value) -> Result<Value, Error> {}
        pub fn float(state: &State, value: &Value) -> Result<Value, Error> {}
        pub fn sum(state: &State, values: Value) -> Result<Value, Error> {}
        pub fn attr(value: &Value, key: &Value) -> Result<Value, Error> {}
        pub fn round(value: Value, precision: Option<i32>) -> Result<Value, Error> {}
        pub fn first(value: &Value) -> Result<Value, Error> {}
        pub fn last(value: Value) -> Result<Value, Error> {}
        pub fn min(state: &State, value: Value) -> Result<Value, Error> {}
        pub fn max(state: &State, value: Value) -> Result<Value, Error> {}
        pub fn sort(state: &State, value: Value, kwargs: Kwargs) -> Result<Value, Error> {}
        pub fn list(state: &State, value: Value) -> Result<Value, Error> {}
        pub fn string(state: &State, value: &Value) -> Result<Value, Error> {}
        pub fn bool(state: &State, value: &Value) -> Result<bool, Error> {}
        pub fn slice(
            state: &State,
            value: Value,
            count: usize,
            fill_with: Option<Value>,
        ) -> Result<Value, Error> {
        }
        pub fn batch(
            state: &State,
            value: Value,
            count: usize,
            fill_with: Option<Value>,
        ) -> Result<Value, Error> {
        }
        pub fn tojson(value: &Value, indent: Option<Value>, args: Kwargs) -> Result<Value, Error> {}
        pub fn indent(
            value: StringInput<'_>,
            width: Option<usize>,
            indent_first_line: Option<bool>,
            indent_blank_lines: Option<bool>,
            kwargs: Kwargs,
        ) -> Result<Value, Error> {
        }
        pub fn urlencode(value: &Value) -> Result<String, Error> {}
        pub fn select(
            state: &State,
            value: Value,
            test_name: Option<Cow<'_, str>>,
            args: crate::value::Rest<Value>,
        ) -> Result<Vec<Value>, Error> {
        }
        pub fn selectattr(
            state: &State,
            value: Value,
            attr: Cow<'_, str>,
            test_name: Option<Cow<'_, str>>,
            args: crate::value::Rest<Value>,
        ) -> Result<Vec<Value>, Error> {
        }
        pub fn reject(
            state: &State,
            value: Value,
            test_name: Option<Cow<'_, str>>,
            args: crate::value::Rest<Value>,
        ) -> Result<Vec<Value>, Error> {
        }
        pub fn rejectattr(
            state: &State,
            value: Value,
            attr: Cow<'_, str>,
            test_name: Option<Cow<'_, str>>,
            args: crate::value::Rest<Value>,
        ) -> Result<Vec<Value>, Error> {
        }
        pub fn map(
            state: &State,
            value: Value,
            args: crate::value::Rest<Value>,
        ) -> Result<Vec<Value>, Error> {
        }
        pub fn groupby(value: Value, attribute: Option<&str>, kwargs: Kwargs) -> Result<Value, Error> {}
        pub fn unique(state: &State, values: Value, kwargs: Kwargs) -> Result<Value, Error> {}
        pub fn chain(state: &State, value: Value, others: crate::value::Rest<Value>) -> Result<Value, Error> {
        }
        pub fn zip(state: &State, value: Value, others: Rest<Value>) -> Result<Value, Error> {}
        pub fn pprint(value: &Value) -> String {}
        pub fn format(state: &State, format_str: &Value, format_args: Rest<Value>) -> Result<Value, Error> {}
    }
    pub use self::builtins::*;
}
pub mod functions {
    use crate::error::Error;
    use crate::value::{FunctionArgs, Value};
    use crate::vm::State;
    pub trait Function<Rv, Args: for<'a> FunctionArgs<'a>>: Send + Sync + 'static {}
    mod builtins {
        use super::*;
        use crate::value::Rest;
        pub fn range(lower: isize, upper: Option<isize>, step: Option<isize>) -> Result<Value, Error> {}
        pub fn dict(value: Option<Value>, update_with: crate::value::Kwargs) -> Result<Value, Error> {}
        pub fn debug(state: &State, args: Rest<Value>) -> String {}
        pub fn namespace(defaults: Option<Value>) -> Result<Value, Error> {}
    }
    pub use self::builtins::*;
}
pub mod value {
    use crate::error::Error;
    use crate::functions;
    pub use crate::value::argtypes::{
        from_args, ArgType, FunctionArgs, FunctionResult, Kwargs, Rest, StringInput,
    };
    pub use crate::value::merge_object::merge_maps;
    pub use crate::value::object::{DynObject, Enumerator, Object, ObjectExt, ObjectRepr};
    use crate::value::serialize::transform;
    use crate::vm::State;
    use serde::ser::{Serialize, SerializeTupleStruct, Serializer};
    use std::cmp::Ordering;
    use std::fmt;
    use std::str;
    use std::sync::Arc;
    mod argtypes {
        use super::Object;
        use crate::error::Error;
        use crate::value::{DynObject, Value, ValueRepr};
        use crate::vm::State;
        use std::borrow::Cow;
        use std::ops::{Deref, DerefMut};
        use std::sync::Arc;
        pub trait FunctionResult {}
        impl<I: Into<Value>> FunctionResult for Result<I, Error> {}
        impl<I: Into<Value>> FunctionResult for I {}
        pub trait FunctionArgs<'a> {
            type Output;
        }
        pub fn from_args<'a, Args: FunctionArgs<'a, Output = Args>>(
            values: &'a [Value],
        ) -> Result<Args, Error> {
        }
        pub trait ArgType<'a> {
            type Output;
        }
        impl<'a> FunctionArgs<'a> for () {
            type Output = ();
        }
        impl From<ValueRepr> for Value {}
        impl<'a> From<&'a [u8]> for Value {}
        impl<'a> From<&'a str> for Value {}
        impl<'a> From<&'a String> for Value {}
        impl From<String> for Value {}
        impl<'a> From<Cow<'a, str>> for Value {}
        impl From<Arc<str>> for Value {}
        impl From<()> for Value {}
        impl<V: Into<Value>> FromIterator<V> for Value {}
        impl<K: Into<Value>, V: Into<Value>> FromIterator<(K, V)> for Value {}
        impl From<i128> for Value {}
        impl From<u128> for Value {}
        impl From<char> for Value {}
        impl<'a> ArgType<'a> for &str {
            type Output = &'a str;
        }
        impl TryFrom<Value> for Arc<str> {
            type Error = Error;
        }
        impl<'a> ArgType<'a> for Arc<str> {
            type Output = Arc<str>;
        }
        impl<'a> ArgType<'a> for &[u8] {
            type Output = &'a [u8];
        }
        impl<'a, T: ArgType<'a>> ArgType<'a> for Option<T> {
            type Output = Option<T::Output>;
        }
        pub struct StringInput<'a>;
        impl<'a> StringInput<'a> {
            pub fn new(state: &State, value: &'a Value) -> Result<Self, Error> {}
            pub fn as_str(&self) -> &str {}
            pub fn is_safe(&self) -> bool {}
            pub fn format(&self, state: &State) -> Result<Cow<'_, str>, Error> {}
            pub fn preserve_safety(&self, value: String) -> Value {}
        }
        impl<'a> ArgType<'a> for StringInput<'_> {
            type Output = StringInput<'a>;
        }
        impl<'a> ArgType<'a> for Cow<'_, str> {
            type Output = Cow<'a, str>;
        }
        impl<'a> ArgType<'a> for &Value {
            type Output = &'a Value;
        }
        impl<'a> ArgType<'a> for &[Value] {
            type Output = &'a [Value];
        }
        impl<'a, T: Object> ArgType<'a> for &T {
            type Output = &'a T;
        }
        impl<'a, T: Object> ArgType<'a> for Arc<T> {
            type Output = Arc<T>;
        }
        pub struct Rest<T>(pub Vec<T>);
        impl<T> Deref for Rest<T> {
            type Target = Vec<T>;
        }
        impl<T> DerefMut for Rest<T> {}
        impl<'a, T: ArgType<'a, Output = T>> ArgType<'a> for Rest<T> {
            type Output = Self;
        }
        pub struct Kwargs;
        impl<'a> ArgType<'a> for Kwargs {
            type Output = Self;
        }
        impl Kwargs {
            pub fn peek<'a, T: ArgType<'a, Output = T>>(&'a self, key: &'a str) -> Result<T, Error> {}
            pub fn get<'a, T: ArgType<'a, Output = T>>(&'a self, key: &'a str) -> Result<T, Error> {}
            pub fn has(&self, key: &str) -> bool {}
            pub fn args(&self) -> impl Iterator<Item = &str> {}
            pub fn assert_all_used(&self) -> Result<(), Error> {}
        }
        impl FromIterator<(String, Value)> for Kwargs {}
        impl<'a> FromIterator<(&'a str, Value)> for Kwargs {}
        impl From<Kwargs> for Value {}
        impl TryFrom<Value> for Kwargs {
            type Error = Error;
        }
        impl<'a> ArgType<'a> for Value {
            type Output = Self;
        }
        impl<'a> ArgType<'a> for String {
            type Output = Self;
        }
        impl<'a, T: ArgType<'a, Output = T>> ArgType<'a> for Vec<T> {
            type Output = Vec<T>;
        }
        impl<'a> ArgType<'a> for DynObject {
            type Output = Self;
        }
        impl From<Value> for String {}
        impl From<usize> for Value {}
        impl From<isize> for Value {}
        impl<I: Into<Value>> From<Option<I>> for Value {}
    }
    mod deserialize {
        use crate::value::{ArgType, Value};
        use crate::Error;
        use serde::de::{self, DeserializeOwned, Deserializer, IntoDeserializer};
        use std::ops::{Deref, DerefMut};
        pub struct ViaDeserialize<T: DeserializeOwned>(pub T);
        impl<'a, T: DeserializeOwned> ArgType<'a> for ViaDeserialize<T> {
            type Output = Self;
        }
        impl<T: DeserializeOwned> Deref for ViaDeserialize<T> {
            type Target = T;
        }
        impl<T: DeserializeOwned> DerefMut for ViaDeserialize<T> {}
        impl IntoDeserializer<'_, Error> for Value {
            type Deserializer = Value;
        }
        impl<'de> Deserializer<'de> for Value {
            type Error = Error;
        }
        impl<'de> Deserializer<'de> for &Value {
            type Error = Error;
        }
        impl<'de> IntoDeserializer<'de, Error> for &'de Value {
            type Deserializer = &'de Value;
        }
        impl de::Error for Error {}
    }
    pub(crate) mod merge_object {
        use crate::value::{Object, Value};
        pub struct MergeDict;
        impl MergeDict {
            pub fn new(values: Vec<Value>) -> Self {}
        }
        impl Object for MergeDict {}
        pub struct MergeSeq;
        impl MergeSeq {
            pub fn new(values: Vec<Value>) -> Self {}
        }
        impl Object for MergeSeq {}
        pub fn merge_maps<I: IntoIterator<Item = V>, V: Into<Value>>(iter: I) -> Value {}
    }
    mod object {
        use crate::error::Error;
        use crate::value::{mapped_enumerator, Value};
        use crate::vm::State;
        use std::cmp::Ordering;
        use std::fmt;
        use std::sync::Arc;
        pub trait Object: fmt::Debug + Send + Sync {
            fn repr(self: &Arc<Self>) -> ObjectRepr {}
            fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {}
            fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {}
            fn enumerate(self: &Arc<Self>) -> Enumerator {}
            fn enumerator_len(self: &Arc<Self>) -> Option<usize> {}
            fn is_true(self: &Arc<Self>) -> bool {}
            fn call(self: &Arc<Self>, state: &State<'_, '_>, args: &[Value]) -> Result<Value, Error> {}
            fn call_method(
                self: &Arc<Self>,
                state: &State<'_, '_>,
                method: &str,
                args: &[Value],
            ) -> Result<Value, Error> {
            }
            fn custom_cmp(self: &Arc<Self>, other: &DynObject) -> Option<Ordering> {}
            fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
        }
        pub trait ObjectExt: Object + Send + Sync + 'static {
            fn mapped_enumerator<
                F: for<'a> FnOnce(&'a Self) -> Box<dyn Iterator<Item = Value> + Send + Sync + 'a>,
            >(
                self: &Arc<Self>,
                maker: F,
            ) -> Enumerator {
            }
            fn mapped_key_value_enumerator<
                F: for<'a> FnOnce(&'a Self) -> Box<dyn Iterator<Item = (Value, Value)> + Send + Sync + 'a>,
            >(
                self: &Arc<Self>,
                maker: F,
            ) -> Enumerator {
            }
            fn mapped_rev_enumerator<
                F: for<'a> FnOnce(&'a Self) -> Box<dyn DoubleEndedIterator<Item = Value> + Send + Sync + 'a>,
            >(
                self: &Arc<Self>,
                maker: F,
            ) -> Enumerator {
            }
            fn mapped_rev_key_value_enumerator<
                F: for<'a> FnOnce(
                    &'a Self,
                )
                    -> Box<dyn DoubleEndedIterator<Item = (Value, Value)> + Send + Sync + 'a>,
            >(
                self: &Arc<Self>,
                maker: F,
            ) -> Enumerator {
            }
        }
        impl<T: Object> ObjectExt for T {}
        pub enum Enumerator {
            NonEnumerable,
            Empty,
            Str(&'static [&'static str]),
            Iter(Box<dyn Iterator<Item = Value> + Send + Sync>),
            KeyValueIter(Box<dyn Iterator<Item = (Value, Value)> + Send + Sync>),
            RevIter(Box<dyn DoubleEndedIterator<Item = Value> + Send + Sync>),
            RevKeyValueIter(Box<dyn DoubleEndedIterator<Item = (Value, Value)> + Send + Sync>),
            Seq(usize),
            Values(Vec<Value>),
        }
        pub enum ObjectRepr {
            Plain,
            Map,
            Seq,
            Iterable,
        }
        impl<T: Into<Value> + Clone, const N: usize> Object for [T; N] {}
        impl<T: Into<Value> + Clone, const N: usize> From<[T; N]> for Value {}
    }
    pub(crate) mod ops {
        use crate::error::Error;
        use crate::value::Value;
        pub enum CoerceResult<'a> {
            I128(i128, i128),
            F64(f64, f64),
            Str(&'a str, &'a str),
        }
        pub fn coerce<'x>(a: &'x Value, b: &'x Value, lossy: bool) -> Option<CoerceResult<'x>> {}
        pub fn slice(value: Value, start: Value, stop: Value, step: Value) -> Result<Value, Error> {}
        pub fn add(lhs: &Value, rhs: &Value) -> Result<Value, Error> {}
        pub fn mul(lhs: &Value, rhs: &Value) -> Result<Value, Error> {}
        pub fn div(lhs: &Value, rhs: &Value) -> Result<Value, Error> {}
        pub fn int_div(lhs: &Value, rhs: &Value) -> Result<Value, Error> {}
        pub fn pow(lhs: &Value, rhs: &Value) -> Result<Value, Error> {}
        pub fn neg(val: &Value) -> Result<Value, Error> {}
        pub fn string_concat(left: Value, right: &Value) -> Value {}
        pub fn contains(container: &Value, value: &Value) -> Result<Value, Error> {}
    }
    mod serialize {
        use crate::error::Error;
        use crate::value::Value;
        use serde::{ser, Serialize, Serializer};
        pub struct InvalidValue;
        impl std::error::Error for InvalidValue {}
        impl serde::ser::Error for InvalidValue {}
        pub fn transform<T: Serialize>(value: T) -> Value {}
        pub struct ValueSerializer;
        impl Serializer for ValueSerializer {
            type Ok = Value;
            type Error = InvalidValue;
            type SerializeSeq = SerializeSeq;
            type SerializeTuple = SerializeTuple;
            type SerializeTupleStruct = SerializeTupleStruct;
            type SerializeTupleVariant = SerializeTupleVariant;
            type SerializeMap = SerializeMap;
            type SerializeStruct = SerializeStruct;
            type SerializeStructVariant = SerializeStructVariant;
        }
        pub struct SerializeSeq;
        impl ser::SerializeSeq for SerializeSeq {
            type Ok = Value;
            type Error = InvalidValue;
        }
        pub struct SerializeTuple;
        impl ser::SerializeTuple for SerializeTuple {
            type Ok = Value;
            type Error = InvalidValue;
        }
        pub enum SerializeTupleStruct {
            Handle(Option<u32>),
            Fields(Vec<Value>),
        }
        impl ser::SerializeTupleStruct for SerializeTupleStruct {
            type Ok = Value;
            type Error = InvalidValue;
        }
        pub struct SerializeTupleVariant;
        impl ser::SerializeTupleVariant for SerializeTupleVariant {
            type Ok = Value;
            type Error = InvalidValue;
        }
        pub struct SerializeMap;
        impl ser::SerializeMap for SerializeMap {
            type Ok = Value;
            type Error = InvalidValue;
        }
        pub struct SerializeStruct;
        impl ser::SerializeStruct for SerializeStruct {
            type Ok = Value;
            type Error = InvalidValue;
        }
        pub struct SerializeStructVariant;
        impl ser::SerializeStructVariant for SerializeStructVariant {
            type Ok = Value;
            type Error = InvalidValue;
        }
    }
    pub use self::deserialize::ViaDeserialize;
    pub fn serializing_for_value() -> bool {}
    pub enum ValueKind {
        Undefined,
        None,
        Bool,
        Number,
        String,
        Bytes,
        Seq,
        Map,
        Iterable,
        Plain,
        Invalid,
    }
    pub(crate) enum StringType {
        Normal,
        Safe,
    }
    pub(crate) enum UndefinedType {
        Default,
        Silent,
    }
    pub(crate) struct Packed<T: Copy>(pub T);
    pub(crate) struct SmallStr;
    impl SmallStr {
        pub fn try_new(s: &str) -> Option<SmallStr> {}
        pub fn as_str(&self) -> &str {}
        pub fn is_empty(&self) -> bool {}
    }
    pub(crate) enum ValueRepr {
        None,
        Undefined(UndefinedType),
        Bool(bool),
        U64(u64),
        I64(i64),
        F64(f64),
        Invalid(Arc<Error>),
        U128(Packed<u128>),
        I128(Packed<i128>),
        String(Arc<str>, StringType),
        SmallStr(SmallStr),
        Bytes(Arc<Vec<u8>>),
        Object(DynObject),
    }
    pub struct Value;
    enum Number {
        I128(i128),
        U128(u128),
        F64(f64),
    }
    impl Default for Value {}
    impl Value {
        pub const UNDEFINED: Value = ();
        pub fn from_serialize<T: Serialize>(value: T) -> Value {}
        pub fn from_safe_string(value: String) -> Value {}
        pub fn from_bytes(value: Vec<u8>) -> Value {}
        pub fn from_object<T: Object>(value: T) -> Value {}
        pub fn from_dyn_object<T: Into<DynObject>>(value: T) -> Value {}
        pub fn make_iterable<I: Iterator<Item = T>, T: Into<Value>, F: Fn() -> I>(maker: F) -> Value {}
        pub fn make_object_iterable<
            T,
            F: for<'a> Fn(&'a T) -> Box<dyn Iterator<Item = Value> + Send + Sync + 'a>,
        >(
            object: T,
            maker: F,
        ) -> Value {
        }
        pub fn make_object_map<
            T,
            E: for<'a> Fn(&'a T) -> Box<dyn Iterator<Item = Value> + Send + Sync + 'a>,
            A: Fn(&T, &Value) -> Option<Value>,
        >(
            object: T,
            enumerate_fn: E,
            attr_fn: A,
        ) -> Value {
        }
        pub fn make_one_shot_iterator<I: Iterator<Item = T>, T: Into<Value>>(iter: I) -> Value {}
        pub fn from_function<
            F: functions::Function<Rv, Args>,
            Rv: FunctionResult,
            Args: for<'a> FunctionArgs<'a>,
        >(
            f: F,
        ) -> Value {
        }
        pub fn kind(&self) -> ValueKind {}
        pub fn is_number(&self) -> bool {}
        pub fn is_integer(&self) -> bool {}
        pub fn is_kwargs(&self) -> bool {}
        pub fn is_true(&self) -> bool {}
        pub fn is_safe(&self) -> bool {}
        pub fn is_undefined(&self) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn to_str(&self) -> Option<Arc<str>> {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn as_usize(&self) -> Option<usize> {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_bytes(&self) -> Option<&[u8]> {}
        pub fn as_object(&self) -> Option<&DynObject> {}
        pub fn len(&self) -> Option<usize> {}
        pub fn get_attr(&self, key: &str) -> Result<Value, Error> {}
        pub fn get_item_by_index(&self, idx: usize) -> Result<Value, Error> {}
        pub fn get_item(&self, key: &Value) -> Result<Value, Error> {}
        pub fn try_iter(&self) -> Result<ValueIter, Error> {}
        pub fn reverse(&self) -> Result<Value, Error> {}
        pub fn downcast_object_ref<T>(&self) -> Option<&T> {}
        pub fn downcast_object<T>(&self) -> Option<Arc<T>> {}
        pub fn call(&self, state: &State, args: &[Value]) -> Result<Value, Error> {}
        pub fn call_method(&self, state: &State, name: &str, args: &[Value]) -> Result<Value, Error> {}
    }
    pub struct ValueIter;
    impl Iterator for ValueIter {
        type Item = Value;
    }
    impl From<Error> for Value {}
}
mod loader {
    use crate::error::Error;
    use std::path::Path;
    use std::path::PathBuf;
    pub fn safe_join(base: &Path, template: &str) -> Option<PathBuf> {}
    pub fn path_loader<'x, P: AsRef<Path>>(
        dir: P,
    ) -> impl for<'a> Fn(&'a str) -> Result<Option<String>, Error> + Send + Sync + 'static {
    }
}
pub use self::defaults::{default_auto_escape_callback, escape_formatter};
pub use self::environment::Environment;
pub use self::error::{Error, ErrorKind};
pub use self::expression::Expression;
pub use self::format_utils::{format_filter, FormatStyle};
pub use self::macros::__context;
pub use self::output::Output;
pub use self::template::{Captured, Template};
pub use self::utils::{AutoEscape, HtmlEscape, UndefinedBehavior};
pub use self::value::Value;
pub use self::vm::State;
pub use loader::path_loader;
