//! package = "tracing-subscriber", version = ">=0.2, <0.4"

pub use fmt::{fmt, Subscriber as FmtSubscriber};
pub use filter::EnvFilter;
pub use layer::Layer;
pub use registry::Registry;
pub mod field {
    use std::{fmt, io};
    pub use tracing_core::field::Visit;
    use tracing_core::span::{Attributes, Record};
    use tracing_core::Event;
    pub mod debug {
        use super::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
        use tracing_core::field::Visit;
        pub struct Alt<V>(V);
        impl<V: Clone> Clone for Alt<V> {}
        impl<V> Alt<V> {
            pub fn new(inner: V) -> Self {}
        }
        impl<T, V> MakeVisitor<T> for Alt<V> where V: MakeVisitor<T> {
            type Visitor = Alt<V::Visitor>;
        }
        impl<V> Visit for Alt<V> where V: Visit {}
        impl<V, O> VisitOutput<O> for Alt<V> where V: VisitOutput<O> {}
        impl<V> VisitWrite for Alt<V> where V: VisitWrite {}
        impl<V> VisitFmt for Alt<V> where V: VisitFmt {}
    }
    pub mod delimited {
        use super::{MakeVisitor, VisitFmt, VisitOutput};
        use std::fmt;
        use tracing_core::field::Visit;
        pub struct Delimited<D, V>(D, V);
        impl<D: Clone, V: Clone> Clone for Delimited<D, V> {}
        pub struct VisitDelimited<D, V>(D, V);
        impl<D, V, T> MakeVisitor<T> for Delimited<D, V> where D: AsRef<str> + Clone, V: MakeVisitor<T>, V::Visitor: VisitFmt {
            type Visitor = VisitDelimited<D, V::Visitor>;
        }
        impl<D, V> Delimited<D, V> {
            pub fn new(delimiter: D, inner: V) -> Self {}
        }
        impl<D, V> VisitDelimited<D, V> {
            pub fn new(delimiter: D, inner: V) -> Self {}
        }
        impl<D, V> Visit for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> {}
        impl<D, V> VisitOutput<fmt::Result> for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> {}
        impl<D, V> VisitFmt for VisitDelimited<D, V> where V: VisitFmt, D: AsRef<str> {}
    }
    pub mod display {
        use super::{MakeVisitor, VisitFmt, VisitOutput, VisitWrite};
        use tracing_core::field::Visit;
        pub struct Messages<V>(V);
        impl<V: Clone> Clone for Messages<V> {}
        impl<V> Messages<V> {
            pub fn new(inner: V) -> Self {}
        }
        impl<T, V> MakeVisitor<T> for Messages<V> where V: MakeVisitor<T> {
            type Visitor = Messages<V::Visitor>;
        }
        impl<V> Visit for Messages<V> where V: Visit {}
        impl<V, O> VisitOutput<O> for Messages<V> where V: VisitOutput<O> {}
        impl<V> VisitWrite for Messages<V> where V: VisitWrite {}
        impl<V> VisitFmt for Messages<V> where V: VisitFmt {}
    }
    pub trait MakeVisitor<T> {
        type Visitor: Visit;
        fn make_visitor(&self, target: T) -> Self::Visitor;
    }
    pub trait VisitOutput<Out>: Visit {
        fn finish(self) -> Out;
        fn visit<R>(self, fields: &R) -> Out where R: RecordFields, Self: Sized {}
    }
    pub trait RecordFields {
        fn record(&self, visitor: &mut dyn Visit);
    }
    pub trait MakeOutput<T, Out> where Self: MakeVisitor<T> + crate::sealed::Sealed<(T, Out)>, Self::Visitor: VisitOutput<Out> {
        fn visit_with<F>(&self, target: T, fields: &F) -> Out where F: RecordFields {}
    }
    pub trait VisitWrite: VisitOutput<Result<(), io::Error>> {
        fn writer(&mut self) -> &mut dyn io::Write;
    }
    pub trait VisitFmt: VisitOutput<fmt::Result> {
        fn writer(&mut self) -> &mut dyn fmt::Write;
    }
    pub trait MakeExt<T> where Self: MakeVisitor<T> + Sized, Self: crate::sealed::Sealed<MakeExtMarker<T>> {
        fn debug_alt(self) -> debug::Alt<Self> {}
        fn display_messages(self) -> display::Messages<Self> {}
        fn delimited<D>(self, delimiter: D) -> delimited::Delimited<D, Self> where D: AsRef<str> + Clone, Self::Visitor: VisitFmt {}
    }
    impl RecordFields for Event<'_> {}
    impl RecordFields for Attributes<'_> {}
    impl RecordFields for Record<'_> {}
    impl<F> RecordFields for &F where F: RecordFields {}
    impl<T, V, F> MakeVisitor<T> for F where F: Fn(T) -> V, V: Visit {
        type Visitor = V;
    }
    impl<T, Out, M> MakeOutput<T, Out> for M where M: MakeVisitor<T>, M::Visitor: VisitOutput<Out> {}
    impl<T, M> MakeExt<T> for M where M: MakeVisitor<T> + Sized, M: crate::sealed::Sealed<MakeExtMarker<T>> {}
    pub struct MakeExtMarker<T>(T);
    pub struct RecordFieldsMarker;
}
pub mod filter {
    pub use self::env::*;
    pub use self::layer_filters::*;
    pub use self::filter_fn::*;
    pub use self::level::{LevelFilter, ParseError as LevelParseError};
    pub use self::targets::Targets;
    pub use self::directive::ParseError;
    mod filter_fn {
        use crate::filter::LevelFilter;
        use crate::layer::{Context, Layer, Filter};
        use tracing_core::{Interest, Metadata, Subscriber};
        pub struct FilterFn<F = fn(&Metadata<'_>) -> bool>(F);
        impl<F: Clone> Clone for FilterFn<F> {}
        pub struct DynFilterFn<S, F = fn(&Metadata<'_>, &Context<'_, S>) -> bool, R = fn(&'static Metadata<'static>) -> Interest>(S, F, R);
        pub fn filter_fn<F>(f: F) -> FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {}
        pub fn dynamic_filter_fn<S, F>(f: F) -> DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {}
        impl<F> FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {
            pub fn new(enabled: F) -> Self {}
            pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {}
        }
        impl<S, F> Layer<S> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool + 'static, S: Subscriber {}
        impl<F> From<F> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {}
        impl<S, F> DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {
            pub fn new(enabled: F) -> Self {}
        }
        impl<S, F, R> DynFilterFn<S, F, R> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {
            pub fn with_max_level_hint(self, max_level_hint: impl Into<LevelFilter>) -> Self {}
            pub fn with_callsite_filter<R2>(self, callsite_enabled: R2) -> DynFilterFn<S, F, R2> where R2: Fn(&'static Metadata<'static>) -> Interest {}
        }
        impl<S, F, R> Layer<S> for DynFilterFn<S, F, R> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool + 'static, R: Fn(&'static Metadata<'static>) -> Interest + 'static, S: Subscriber {}
        impl<S, F, R> Clone for DynFilterFn<S, F, R> where F: Clone, R: Clone {}
        impl<F, S> From<F> for DynFilterFn<S, F> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool {}
        impl<S, F> Filter<S> for FilterFn<F> where F: Fn(&Metadata<'_>) -> bool {}
        impl<S, F, R> Filter<S> for DynFilterFn<S, F, R> where F: Fn(&Metadata<'_>, &Context<'_, S>) -> bool, R: Fn(&'static Metadata<'static>) -> Interest {}
    }
    mod env {
        pub use self::builder::Builder;
        pub use self::directive::Directive;
        pub use self::field::BadName as BadFieldName;
        use crate::filter::LevelFilter;
        use crate::layer::{Context, Layer, Filter};
        use std::{fmt, env};
        use std::str::FromStr;
        use std::vec::Vec;
        use directive::ParseError;
        use std::error::Error;
        use tracing_core::field::Field;
        use tracing_core::{span, Metadata};
        use tracing_core::subscriber::Subscriber;
        mod builder {
            use super::{directive, EnvFilter, FromEnvError};
            use super::directive::Directive;
            use std::string::ToString;
            pub struct Builder;
            impl Clone for Builder {}
            impl Builder {
                pub fn with_regex(self, regex: bool) -> Self {}
                pub fn with_default_directive(self, default_directive: Directive) -> Self {}
                pub fn with_env_var(self, var: impl ToString) -> Self {}
                pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> EnvFilter {}
                pub fn parse<S: AsRef<str>>(&self, dirs: S) -> Result<EnvFilter, directive::ParseError> {}
                pub fn from_env_lossy(&self) -> EnvFilter {}
                pub fn from_env(&self) -> Result<EnvFilter, FromEnvError> {}
                pub fn try_from_env(&self) -> Result<EnvFilter, FromEnvError> {}
            }
            impl Default for Builder {}
        }
        mod directive {
            use crate::filter::directive::ParseError;
            use crate::filter::level::LevelFilter;
            use std::fmt;
            use std::str::FromStr;
            use tracing_core::Level;
            pub struct Directive;
            impl Clone for Directive {}
            impl PartialEq for Directive {}
            impl FromStr for Directive {
                type Err = ParseError;
            }
            impl Default for Directive {}
            impl PartialOrd for Directive {}
            impl Ord for Directive {}
            impl fmt::Display for Directive {}
            impl From<LevelFilter> for Directive {}
            impl From<Level> for Directive {}
        }
        mod field {
            use std::fmt;
            use std::sync::atomic::Ordering::*;
            use std::error::Error;
            pub struct BadName;
            impl Clone for BadName {}
            impl Error for BadName {}
            impl fmt::Display for BadName {}
        }
        pub struct EnvFilter;
        impl Clone for EnvFilter {}
        pub struct FromEnvError;
        impl EnvFilter {
            pub const DEFAULT_ENV: &'static str = ();
            pub fn builder() -> Builder {}
            pub fn from_default_env() -> Self {}
            pub fn from_env<A: AsRef<str>>(env: A) -> Self {}
            pub fn new<S: AsRef<str>>(directives: S) -> Self {}
            pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<Self, directive::ParseError> {}
            pub fn try_from_default_env() -> Result<Self, FromEnvError> {}
            pub fn try_from_env<A: AsRef<str>>(env: A) -> Result<Self, FromEnvError> {}
            pub fn add_directive(self, directive: Directive) -> Self {}
            pub fn enabled<S>(&self, metadata: &Metadata<'_>, arg2: Context<'_, S>) -> bool {}
            pub fn max_level_hint(&self) -> Option<LevelFilter> {}
            pub fn on_new_span<S>(&self, attrs: &span::Attributes<'_>, id: &span::Id, arg3: Context<'_, S>) {}
            pub fn on_enter<S>(&self, id: &span::Id, arg2: Context<'_, S>) {}
            pub fn on_exit<S>(&self, id: &span::Id, arg2: Context<'_, S>) {}
            pub fn on_close<S>(&self, id: span::Id, arg2: Context<'_, S>) {}
            pub fn on_record<S>(&self, id: &span::Id, values: &span::Record<'_>, arg3: Context<'_, S>) {}
        }
        impl<S: Subscriber> Layer<S> for EnvFilter {}
        impl<S> Filter<S> for EnvFilter {}
        impl FromStr for EnvFilter {
            type Err = directive::ParseError;
        }
        impl<S> From<S> for EnvFilter where S: AsRef<str> {}
        impl Default for EnvFilter {}
        impl fmt::Display for EnvFilter {}
        impl From<directive::ParseError> for FromEnvError {}
        impl From<env::VarError> for FromEnvError {}
        impl fmt::Display for FromEnvError {}
        impl Error for FromEnvError {}
    }
    mod layer_filters {
        use crate::filter::LevelFilter;
        use crate::{layer, registry};
        use crate::layer::{Context, Layer};
        use std::boxed::Box;
        use std::fmt;
        use std::sync::Arc;
        use tracing_core::{span, Metadata};
        use tracing_core::subscriber::{Interest, Subscriber};
        pub mod combinator {
            use crate::layer::Filter;
            pub struct And<A, B, S>(A, B, S);
            pub struct Or<A, B, S>(A, B, S);
            pub struct Not<A, S>(A, S);
            impl<A, B, S> Filter<S> for And<A, B, S> where A: Filter<S>, B: Filter<S> {}
            impl<A, B, S> Clone for And<A, B, S> where A: Clone, B: Clone {}
            impl<A, B, S> Filter<S> for Or<A, B, S> where A: Filter<S>, B: Filter<S> {}
            impl<A, B, S> Clone for Or<A, B, S> where A: Clone, B: Clone {}
            impl<A, S> Filter<S> for Not<A, S> where A: Filter<S> {}
            impl<A, S> Clone for Not<A, S> where A: Clone {}
        }
        pub struct Filtered<L, F, S>(L, F, S);
        impl<L: Clone, F: Clone, S: Clone> Clone for Filtered<L, F, S> {}
        pub struct FilterId;
        impl Clone for FilterId {}
        pub trait FilterExt<S>: layer::Filter<S> {
            fn and<B>(self, other: B) -> combinator::And<Self, B, S> where Self: Sized, B: layer::Filter<S> {}
            fn or<B>(self, other: B) -> combinator::Or<Self, B, S> where Self: Sized, B: layer::Filter<S> {}
            fn not(self) -> combinator::Not<Self, S> where Self: Sized {}
            fn boxed(self) -> Box<dyn layer::Filter<S> + Send + Sync + 'static> where Self: Sized + Send + Sync + 'static {}
        }
        impl<S> layer::Filter<S> for LevelFilter {}
        impl<S> layer::Filter<S> for Arc<dyn layer::Filter<S> + Send + Sync + 'static> {}
        impl<S> layer::Filter<S> for Box<dyn layer::Filter<S> + Send + Sync + 'static> {}
        impl<F, S> layer::Filter<S> for Option<F> where F: layer::Filter<S> {}
        impl<L, F, S> Filtered<L, F, S> {
            pub fn new(layer: L, filter: F) -> Self {}
            pub fn filter(&self) -> &F {}
            pub fn filter_mut(&mut self) -> &mut F {}
            pub fn inner(&self) -> &L {}
            pub fn inner_mut(&mut self) -> &mut L {}
        }
        impl<S, L, F> Layer<S> for Filtered<L, F, S> where S: Subscriber + for<'span> registry::LookupSpan<'span> + 'static, F: layer::Filter<S> + 'static, L: Layer<S> {}
        impl<F, S> FilterExt<S> for F where F: layer::Filter<S> {}
    }
    mod level {
        use tracing_core::subscriber::Subscriber;
        pub use tracing_core::metadata::{LevelFilter, ParseLevelFilterError as ParseError};
        impl<S: Subscriber> crate::Layer<S> for LevelFilter {}
    }
    pub mod targets {
        use crate::filter::directive::ParseError;
        use crate::filter::LevelFilter;
        use crate::layer;
        use std::string::String;
        use std::fmt;
        use std::iter::{Extend, FromIterator};
        use std::str::FromStr;
        use tracing_core::{Level, Subscriber};
        pub struct Targets;
        impl Default for Targets {}
        impl Clone for Targets {}
        impl PartialEq for Targets {}
        impl Targets {
            pub fn new() -> Self {}
            pub fn with_target(self, target: impl Into<String>, level: impl Into<LevelFilter>) -> Self {}
            pub fn with_targets<T, L>(self, targets: impl IntoIterator<Item = (T, L)>) -> Self where String: From<T>, LevelFilter: From<L> {}
            pub fn with_default(self, level: impl Into<LevelFilter>) -> Self {}
            pub fn default_level(&self) -> Option<LevelFilter> {}
            pub fn iter(&self) -> Iter<'_> {}
            pub fn would_enable(&self, target: &str, level: &Level) -> bool {}
        }
        impl<T, L> Extend<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> {}
        impl<T, L> FromIterator<(T, L)> for Targets where T: Into<String>, L: Into<LevelFilter> {}
        impl FromStr for Targets {
            type Err = ParseError;
        }
        impl<S> layer::Layer<S> for Targets where S: Subscriber {}
        impl<S> layer::Filter<S> for Targets {}
        impl IntoIterator for Targets {
            type Item = (String, LevelFilter);
            type IntoIter = IntoIter;
        }
        impl<'a> IntoIterator for &'a Targets {
            type Item = (&'a str, LevelFilter);
            type IntoIter = Iter<'a>;
        }
        impl fmt::Display for Targets {}
        pub struct IntoIter;
        impl Iterator for IntoIter {
            type Item = (String, LevelFilter);
        }
        pub struct Iter<'a>;
        impl<'a> Iterator for Iter<'a> {
            type Item = (&'a str, LevelFilter);
        }
    }
    mod directive {
        use crate::filter::level;
        use std::boxed::Box;
        use std::fmt;
        pub struct ParseError;
        impl fmt::Display for ParseError {}
        impl std::error::Error for ParseError {}
        impl From<Box<dyn std::error::Error + Send + Sync>> for ParseError {}
        impl From<level::ParseError> for ParseError {}
    }
}
pub mod prelude {
    pub use crate::field::{MakeExt as __tracing_subscriber_field_MakeExt, RecordFields as __tracing_subscriber_field_RecordFields};
    pub use crate::layer::{Layer as __tracing_subscriber_Layer, SubscriberExt as __tracing_subscriber_SubscriberExt};
    pub use crate::util::SubscriberInitExt as _;
    pub use crate::fmt::writer::MakeWriterExt as _;
}
pub mod registry {
    use tracing_core::field::FieldSet;
    use tracing_core::span::Id;
    use tracing_core::Metadata;
    pub use extensions::{Extensions, ExtensionsMut};
    pub use sharded::{Data, Registry};
    use crate::filter::FilterId;
    use std::fmt;
    mod extensions {
        pub struct Extensions<'a>;
        impl<'a> Extensions<'a> {
            pub fn get<T: 'static>(&self) -> Option<&T> {}
        }
        pub struct ExtensionsMut<'a>;
        impl<'a> ExtensionsMut<'a> {
            pub fn insert<T: Send + Sync + 'static>(&mut self, val: T) {}
            pub fn replace<T: Send + Sync + 'static>(&mut self, val: T) -> Option<T> {}
            pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T> {}
            pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T> {}
        }
    }
    mod sharded {
        use crate::registry::{LookupSpan, SpanData};
        use tracing_core::{dispatcher, span, Subscriber};
        pub struct Registry;
        pub struct Data<'a>;
        impl Default for Registry {}
        impl Subscriber for Registry {}
        impl<'a> LookupSpan<'a> for Registry {
            type Data = Data<'a>;
        }
        impl<'a> SpanData<'a> for Data<'a> {}
    }
    pub trait LookupSpan<'a> {
        type Data: SpanData<'a>;
        fn span_data(&'a self, id: &Id) -> Option<Self::Data>;
        fn span(&'a self, id: &Id) -> Option<SpanRef<'a, Self>> where Self: Sized {}
        fn register_filter(&mut self) -> FilterId {}
    }
    pub trait SpanData<'a> {
        fn id(&self) -> Id;
        fn metadata(&self) -> &'static Metadata<'static>;
        fn parent(&self) -> Option<&Id>;
        fn extensions(&self) -> Extensions<'_>;
        fn extensions_mut(&self) -> ExtensionsMut<'_>;
        fn is_enabled_for(&self, filter: FilterId) -> bool {}
    }
    pub struct SpanRef<'a, R: LookupSpan<'a>>(&'a R);
    pub struct Scope<'a, R>(&'a R);
    pub struct ScopeFromRoot<'a, R>(&'a R) where R: LookupSpan<'a>;
    impl<'a, R> Scope<'a, R> where R: LookupSpan<'a> {
        pub fn from_root(self) -> ScopeFromRoot<'a, R> {}
    }
    impl<'a, R> Iterator for ScopeFromRoot<'a, R> where R: LookupSpan<'a> {
        type Item = SpanRef<'a, R>;
    }
    impl<'a, R> Iterator for Scope<'a, R> where R: LookupSpan<'a> {
        type Item = SpanRef<'a, R>;
    }
    impl<'a, R> SpanRef<'a, R> where R: LookupSpan<'a> {
        pub fn id(&self) -> Id {}
        pub fn metadata(&self) -> &'static Metadata<'static> {}
        pub fn name(&self) -> &'static str {}
        pub fn fields(&self) -> &FieldSet {}
        pub fn parent(&self) -> Option<Self> {}
        pub fn scope(&self) -> Scope<'a, R> {}
        pub fn extensions(&self) -> Extensions<'_> {}
        pub fn extensions_mut(&self) -> ExtensionsMut<'_> {}
    }
}
pub mod layer {
    use crate::filter;
    use tracing_core::metadata::Metadata;
    use tracing_core::{span, Dispatch, Event, LevelFilter};
    use tracing_core::subscriber::{Interest, Subscriber};
    use std::boxed::Box;
    pub use self::context::*;
    pub use self::layered::*;
    use std::vec::Vec;
    mod context {
        use tracing_core::metadata::Metadata;
        use tracing_core::{span, Event};
        use tracing_core::subscriber::Subscriber;
        use crate::registry;
        use crate::registry::{LookupSpan, SpanRef};
        pub struct Context<'a, S>(&'a S);
        impl<'a, S> Context<'a, S> where S: Subscriber {
            pub fn current_span(&self) -> span::Current {}
            pub fn enabled(&self, metadata: &Metadata<'_>) -> bool {}
            pub fn event(&self, event: &Event<'_>) {}
            pub fn event_span(&self, event: &Event<'_>) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn metadata(&self, id: &span::Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn span(&self, id: &span::Id) -> Option<registry::SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn exists(&self, id: &span::Id) -> bool where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn lookup_current(&self) -> Option<registry::SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn span_scope(&self, id: &span::Id) -> Option<registry::Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn event_scope(&self, event: &Event<'_>) -> Option<registry::Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
        }
        impl<S> Clone for Context<'_, S> {}
    }
    mod layered {
        use tracing_core::Subscriber;
        use crate::filter;
        use crate::layer::Layer;
        use crate::registry::LookupSpan;
        use std::any::Any;
        pub struct Layered<L, I, S = I>(L, I, S);
        impl<L: Clone, I: Clone, S: Clone> Clone for Layered<L, I, S> {}
        impl<L, S> Layered<L, S> where L: Layer<S>, S: Subscriber {
            pub fn is<T: Any>(&self) -> bool {}
            pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        }
        impl<L, S> Subscriber for Layered<L, S> where L: Layer<S>, S: Subscriber {}
        impl<S, A, B> Layer<S> for Layered<A, B, S> where A: Layer<S>, B: Layer<S>, S: Subscriber {}
        impl<'a, L, S> LookupSpan<'a> for Layered<L, S> where S: Subscriber + LookupSpan<'a> {
            type Data = S::Data;
        }
    }
    #[twelve::nature(log)]
    pub trait Layer<S> where S: Subscriber, Self: 'static {
        fn on_register_dispatch(&self, subscriber: &Dispatch) {}
        fn on_layer(&mut self, subscriber: &mut S) {}
        fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {}
        fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool {}
        fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_record(&self, _span: &span::Id, _values: &span::Record<'_>, _ctx: Context<'_, S>) {}
        fn on_follows_from(&self, _span: &span::Id, _follows: &span::Id, _ctx: Context<'_, S>) {}
        fn event_enabled(&self, _event: &Event<'_>, _ctx: Context<'_, S>) -> bool {}
        fn on_event(&self, _event: &Event<'_>, _ctx: Context<'_, S>) {}
        fn on_enter(&self, _id: &span::Id, _ctx: Context<'_, S>) {}
        fn on_exit(&self, _id: &span::Id, _ctx: Context<'_, S>) {}
        fn on_close(&self, _id: span::Id, _ctx: Context<'_, S>) {}
        fn on_id_change(&self, _old: &span::Id, _new: &span::Id, _ctx: Context<'_, S>) {}
        fn and_then<L>(self, layer: L) -> Layered<L, Self, S> where L: Layer<S>, Self: Sized {}
        fn with_subscriber(self, inner: S) -> Layered<Self, S> where Self: Sized {}
        fn with_filter<F>(self, filter: F) -> filter::Filtered<Self, F, S> where Self: Sized, F: Filter<S> {}
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static> where Self: Sized, Self: Layer<S> + Send + Sync + 'static, S: Subscriber {}
    }
    pub trait Filter<S> {
        fn enabled(&self, meta: &Metadata<'_>, cx: &Context<'_, S>) -> bool;
        fn callsite_enabled(&self, meta: &'static Metadata<'static>) -> Interest {}
        fn event_enabled(&self, event: &Event<'_>, cx: &Context<'_, S>) -> bool {}
        fn max_level_hint(&self) -> Option<LevelFilter> {}
        fn on_new_span(&self, attrs: &span::Attributes<'_>, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_record(&self, id: &span::Id, values: &span::Record<'_>, ctx: Context<'_, S>) {}
        fn on_enter(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_exit(&self, id: &span::Id, ctx: Context<'_, S>) {}
        fn on_close(&self, id: span::Id, ctx: Context<'_, S>) {}
    }
    pub trait SubscriberExt: Subscriber {
        fn with<L>(self, layer: L) -> Layered<L, Self> where L: Layer<Self>, Self: Sized {}
    }
    pub struct Identity;
    impl Clone for Identity {}
    impl Default for Identity {}
    impl<L, S> Layer<S> for Option<L> where L: Layer<S>, S: Subscriber {}
    impl<L, S> Layer<S> for Box<L> where L: Layer<S>, S: Subscriber {}
    impl<S> Layer<S> for Box<dyn Layer<S> + Send + Sync> where S: Subscriber {}
    impl<S, L> Layer<S> for Vec<L> where L: Layer<S>, S: Subscriber {}
    impl<S: Subscriber> SubscriberExt for S {}
    impl<S: Subscriber> Layer<S> for Identity {}
    impl Identity {
        pub fn new() -> Self {}
    }
}
pub mod util {
    use std::fmt;
    use std::error::Error;
    use tracing_core::dispatcher;
    use tracing_core::dispatcher::Dispatch;
    pub trait SubscriberInitExt where Self: Into<Dispatch> {
        fn set_default(self) -> dispatcher::DefaultGuard {}
        fn try_init(self) -> Result<(), TryInitError> {}
        fn init(self) {}
    }
    impl<T> SubscriberInitExt for T where T: Into<Dispatch> {}
    pub struct TryInitError;
    impl fmt::Display for TryInitError {}
    impl Error for TryInitError {}
}
pub mod reload {
    use crate::layer;
    use std::{error, fmt};
    use tracing_core::subscriber::Subscriber;
    #[twelve::nature(log)]
    pub struct Layer<L, S>(L, S);
    #[twelve::nature(log)]
    #[twelve::shared_handle]
    pub struct Handle<L, S>(L, S);
    pub struct Error;
    impl<L, S> crate::Layer<S> for Layer<L, S> where L: crate::Layer<S> + 'static, S: Subscriber {}
    impl<S, L> crate::layer::Filter<S> for Layer<L, S> where L: crate::layer::Filter<S> + 'static, S: Subscriber {}
    impl<L, S> Layer<L, S> {
        pub fn new(inner: L) -> (Self, Handle<L, S>) {}
        pub fn handle(&self) -> Handle<L, S> {}
    }
    impl<L, S> Handle<L, S> {
        pub fn reload(&self, new_value: impl Into<L>) -> Result<(), Error> {}
        pub fn modify(&self, f: impl FnOnce(&mut L)) -> Result<(), Error> {}
        pub fn clone_current(&self) -> Option<L> where L: Clone {}
        pub fn with_current<T>(&self, f: impl FnOnce(&L) -> T) -> Result<T, Error> {}
    }
    impl<L, S> Clone for Handle<L, S> {}
    impl Error {
        pub fn is_poisoned(&self) -> bool {}
        pub fn is_dropped(&self) -> bool {}
    }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
}
pub mod fmt {
    use std::boxed::Box;
    use std::error::Error;
    use std::io;
    use tracing_core::{span, Event, Metadata};
    pub use fmt_layer::{FmtContext, FormattedFields, Layer};
    use crate::filter::LevelFilter;
    use crate::layer;
    use crate::registry::{LookupSpan, Registry};
    pub use self::format::{format, FormatEvent, FormatFields};
    pub use self::time::time;
    pub use self::writer::{MakeWriter, TestWriter};
    mod fmt_layer {
        use crate::fmt::{format, FormatEvent, FormatFields, MakeWriter, TestWriter};
        use crate::{layer, registry};
        use crate::registry::{LookupSpan, SpanRef};
        use std::{fmt, format, io};
        use std::string::String;
        use std::ops::Deref;
        use format::FmtSpan;
        use tracing_core::{field, Metadata, Subscriber};
        use tracing_core::span::{Current, Id};
        #[twelve::nature(log)]
        pub struct Layer<S, N = format::DefaultFields, E = format::Format<format::Full>, W = fn() -> io::Stdout>(S, N, E, W);
        impl<S> Layer<S> {
            pub fn new() -> Self {}
        }
        impl<S, N, E, W> Layer<S, N, E, W> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer> + 'static, W: for<'writer> MakeWriter<'writer> + 'static {
            pub fn event_format<E2>(self, e: E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> + 'static {}
            pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> Layer<S, N, E2, W> where E2: FormatEvent<S, N> + 'static {}
        }
        impl<S, N, E, W> Layer<S, N, E, W> {
            #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()` without a writer", when(file(0)))]
            pub fn with_writer<W2>(self, make_writer: W2) -> Layer<S, N, E, W2> where W2: for<'writer> MakeWriter<'writer> + 'static {}
            pub fn writer(&self) -> &W {}
            pub fn writer_mut(&mut self) -> &mut W {}
            pub fn set_ansi(&mut self, ansi: bool) {}
            pub fn set_span_events(&mut self, kind: FmtSpan) {}
            pub fn with_test_writer(self) -> Layer<S, N, E, TestWriter> {}
            pub fn with_ansi(self, ansi: bool) -> Self {}
            pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> Self {}
            pub fn log_internal_errors(self, log_internal_errors: bool) -> Self {}
            pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> Layer<S, N, E, W2> where W2: for<'writer> MakeWriter<'writer> + 'static {}
        }
        impl<S, N, L, T, W> Layer<S, N, format::Format<L, T>, W> where N: for<'writer> FormatFields<'writer> + 'static {
            pub fn with_timer<T2>(self, timer: T2) -> Layer<S, N, format::Format<L, T2>, W> {}
            pub fn without_time(self) -> Layer<S, N, format::Format<L, ()>, W> {}
            pub fn with_span_events(self, kind: FmtSpan) -> Self {}
            pub fn with_target(self, display_target: bool) -> Layer<S, N, format::Format<L, T>, W> {}
            pub fn with_file(self, display_filename: bool) -> Layer<S, N, format::Format<L, T>, W> {}
            pub fn with_line_number(self, display_line_number: bool) -> Layer<S, N, format::Format<L, T>, W> {}
            pub fn with_level(self, display_level: bool) -> Layer<S, N, format::Format<L, T>, W> {}
            pub fn with_thread_ids(self, display_thread_ids: bool) -> Layer<S, N, format::Format<L, T>, W> {}
            pub fn with_thread_names(self, display_thread_names: bool) -> Layer<S, N, format::Format<L, T>, W> {}
            pub fn compact(self) -> Layer<S, N, format::Format<format::Compact, T>, W> where N: for<'writer> FormatFields<'writer> + 'static {}
            pub fn pretty(self) -> Layer<S, format::Pretty, format::Format<format::Pretty, T>, W> {}
            pub fn json(self) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
        }
        impl<S, T, W> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {
            pub fn flatten_event(self, flatten_event: bool) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
            pub fn with_current_span(self, display_current_span: bool) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
            pub fn with_span_list(self, display_span_list: bool) -> Layer<S, format::JsonFields, format::Format<format::Json, T>, W> {}
        }
        impl<S, N, E, W> Layer<S, N, E, W> {
            pub fn fmt_fields<N2>(self, fmt_fields: N2) -> Layer<S, N2, E, W> where N2: for<'writer> FormatFields<'writer> + 'static {}
            pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> Layer<S, N2, E, W> where N2: for<'writer> FormatFields<'writer> + 'static {}
        }
        impl<S> Default for Layer<S> {}
        pub struct FormattedFields<E: ?Sized> {
            pub fields: String,
        }
        impl<E: ?Sized> Default for FormattedFields<E> {}
        impl<E: ?Sized> FormattedFields<E> {
            pub fn new(fields: String) -> Self {}
            pub fn as_writer(&mut self) -> format::Writer<'_> {}
        }
        impl<E: ?Sized> fmt::Display for FormattedFields<E> {}
        impl<E: ?Sized> Deref for FormattedFields<E> {
            type Target = String;
        }
        impl<S, N, E, W> layer::Layer<S> for Layer<S, N, E, W> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<S, N> + 'static, W: for<'writer> MakeWriter<'writer> + 'static {}
        pub struct FmtContext<'a, S, N>(&'a S, N);
        impl<'writer, S, N> FormatFields<'writer> for FmtContext<'_, S, N> where S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: FormatFields<'writer> + 'static {}
        impl<S, N> FmtContext<'_, S, N> where S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: for<'writer> FormatFields<'writer> + 'static {
            pub fn visit_spans<E, F>(&self, f: F) -> Result<(), E> where F: FnMut(&SpanRef<'_, S>) -> Result<(), E> {}
            pub fn metadata(&self, id: &Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn span(&self, id: &Id) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn exists(&self, id: &Id) -> bool where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn lookup_current(&self) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn current_span(&self) -> Current {}
            pub fn parent_span(&self) -> Option<SpanRef<'_, S>> {}
            pub fn span_scope(&self, id: &Id) -> Option<registry::Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
            pub fn event_scope(&self) -> Option<registry::Scope<'_, S>> where S: for<'lookup> registry::LookupSpan<'lookup> {}
            pub fn field_format(&self) -> &N {}
        }
    }
    pub mod format {
        use super::time::{FormatTime, SystemTime};
        use crate::field::{MakeOutput, MakeVisitor, RecordFields, VisitFmt, VisitOutput};
        use crate::fmt::fmt_layer::{FmtContext, FormattedFields};
        use crate::registry::LookupSpan;
        use std::fmt;
        use std::fmt::{Debug, Write};
        use tracing_core::{field, span, Event, Level, Subscriber};
        use tracing_core::field::{Field, Visit};
        pub use json::*;
        pub use pretty::*;
        mod json {
            use super::{Format, FormatEvent, FormatFields, FormatTime};
            use crate::field::VisitOutput;
            use crate::registry::LookupSpan;
            use std::fmt;
            use std::fmt::Write;
            use tracing_core::{field, Subscriber};
            pub struct Json;
            impl Clone for Json {}
            impl PartialEq for Json {}
            impl Json {
                pub fn flatten_event(&mut self, flatten_event: bool) {}
                pub fn with_current_span(&mut self, display_current_span: bool) {}
                pub fn with_span_list(&mut self, display_span_list: bool) {}
            }
            impl<S, N, T> FormatEvent<S, N> for Format<Json, T> where S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: for<'writer> FormatFields<'writer> + 'static, T: FormatTime {}
            impl Default for Json {}
            pub struct JsonFields;
            impl JsonFields {
                pub fn new() -> Self {}
            }
            impl Default for JsonFields {}
            impl<'a> FormatFields<'a> for JsonFields {}
            pub struct JsonVisitor<'a>;
            impl<'a> JsonVisitor<'a> {
                pub fn new(writer: &'a mut dyn Write) -> Self {}
            }
            impl crate::field::VisitFmt for JsonVisitor<'_> {}
            impl crate::field::VisitOutput<fmt::Result> for JsonVisitor<'_> {}
            impl field::Visit for JsonVisitor<'_> {}
        }
        mod pretty {
            use super::*;
            use crate::field::{VisitFmt, VisitOutput};
            use crate::registry::LookupSpan;
            use std::fmt;
            use tracing_core::{field, Subscriber};
            pub struct Pretty;
            impl Clone for Pretty {}
            impl PartialEq for Pretty {}
            pub struct PrettyVisitor<'a>;
            pub struct PrettyFields;
            impl Default for Pretty {}
            impl Pretty {
                pub fn with_source_location(self, display_location: bool) -> Self {}
            }
            impl<C, N, T> FormatEvent<C, N> for Format<Pretty, T> where C: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static, T: FormatTime {}
            impl<'writer> FormatFields<'writer> for Pretty {}
            impl Default for PrettyFields {}
            impl PrettyFields {
                pub fn new() -> Self {}
                pub fn with_ansi(self, ansi: bool) -> Self {}
            }
            impl<'a> MakeVisitor<Writer<'a>> for PrettyFields {
                type Visitor = PrettyVisitor<'a>;
            }
            impl<'a> PrettyVisitor<'a> {
                pub fn new(writer: Writer<'a>, is_empty: bool) -> Self {}
            }
            impl field::Visit for PrettyVisitor<'_> {}
            impl VisitOutput<fmt::Result> for PrettyVisitor<'_> {}
            impl VisitFmt for PrettyVisitor<'_> {}
        }
        pub trait FormatEvent<S, N> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static {
            fn format_event(&self, ctx: &FmtContext<'_, S, N>, writer: Writer<'_>, event: &Event<'_>) -> fmt::Result;
        }
        impl<S, N> FormatEvent<S, N> for fn(ctx: &FmtContext<'_, S, N>, Writer<'_>, &Event<'_>) -> fmt::Result where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static {}
        pub trait FormatFields<'writer> {
            fn format_fields<R: RecordFields>(&self, writer: Writer<'writer>, fields: R) -> fmt::Result;
            fn add_fields(&self, current: &'writer mut FormattedFields<Self>, fields: &span::Record<'_>) -> fmt::Result {}
        }
        pub fn format() -> Format {}
        pub fn json() -> Format<Json> {}
        pub fn debug_fn<F>(f: F) -> FieldFn<F> where F: Fn(&mut Writer<'_>, &Field, &dyn fmt::Debug) -> fmt::Result + Clone {}
        pub struct Writer<'writer>;
        pub struct FieldFn<F>(F);
        impl<F: Clone> Clone for FieldFn<F> {}
        pub struct FieldFnVisitor<'a, F>(&'a F);
        pub struct Compact;
        impl Default for Compact {}
        impl Clone for Compact {}
        impl PartialEq for Compact {}
        pub struct Full;
        impl Default for Full {}
        impl Clone for Full {}
        impl PartialEq for Full {}
        pub struct Format<F = Full, T = SystemTime>(F, T);
        impl<F: Clone, T: Clone> Clone for Format<F, T> {}
        impl<'writer> Writer<'writer> {
            pub fn new(writer: &'writer mut impl fmt::Write) -> Self {}
            pub fn by_ref(&mut self) -> Writer<'_> {}
            pub fn write_str(&mut self, s: &str) -> fmt::Result {}
            pub fn write_char(&mut self, c: char) -> fmt::Result {}
            pub fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> fmt::Result {}
            pub fn has_ansi_escapes(&self) -> bool {}
            pub fn sanitizes_ansi_escapes(&self) -> bool {}
        }
        impl fmt::Write for Writer<'_> {}
        impl Default for Format<Full, SystemTime> {}
        impl<F, T> Format<F, T> {
            pub fn compact(self) -> Format<Compact, T> {}
            pub fn pretty(self) -> Format<Pretty, T> {}
            pub fn json(self) -> Format<Json, T> {}
            pub fn with_timer<T2>(self, timer: T2) -> Format<F, T2> {}
            pub fn without_time(self) -> Format<F, ()> {}
            pub fn with_ansi(self, ansi: bool) -> Format<F, T> {}
            pub fn with_target(self, display_target: bool) -> Format<F, T> {}
            pub fn with_level(self, display_level: bool) -> Format<F, T> {}
            pub fn with_thread_ids(self, display_thread_id: bool) -> Format<F, T> {}
            pub fn with_thread_names(self, display_thread_name: bool) -> Format<F, T> {}
            pub fn with_file(self, display_filename: bool) -> Format<F, T> {}
            pub fn with_line_number(self, display_line_number: bool) -> Format<F, T> {}
            pub fn with_source_location(self, display_location: bool) -> Self {}
        }
        impl<T> Format<Json, T> {
            pub fn flatten_event(self, flatten_event: bool) -> Format<Json, T> {}
            pub fn with_current_span(self, display_current_span: bool) -> Format<Json, T> {}
            pub fn with_span_list(self, display_span_list: bool) -> Format<Json, T> {}
        }
        impl<S, N, T> FormatEvent<S, N> for Format<Full, T> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static, T: FormatTime {}
        impl<S, N, T> FormatEvent<S, N> for Format<Compact, T> where S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a> + 'static, T: FormatTime {}
        impl<'writer, M> FormatFields<'writer> for M where M: MakeOutput<Writer<'writer>, fmt::Result>, M::Visitor: VisitFmt + VisitOutput<fmt::Result> {}
        pub struct DefaultFields;
        pub struct DefaultVisitor<'a>;
        impl DefaultFields {
            pub fn new() -> Self {}
        }
        impl Default for DefaultFields {}
        impl<'a> MakeVisitor<Writer<'a>> for DefaultFields {
            type Visitor = DefaultVisitor<'a>;
        }
        impl<'a> DefaultVisitor<'a> {
            pub fn new(writer: Writer<'a>, is_empty: bool) -> Self {}
        }
        impl field::Visit for DefaultVisitor<'_> {}
        impl crate::field::VisitOutput<fmt::Result> for DefaultVisitor<'_> {}
        impl crate::field::VisitFmt for DefaultVisitor<'_> {}
        impl<'a, F> MakeVisitor<Writer<'a>> for FieldFn<F> where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result + Clone {
            type Visitor = FieldFnVisitor<'a, F>;
        }
        impl<'a, F> Visit for FieldFnVisitor<'a, F> where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result {}
        impl<'a, F> VisitOutput<fmt::Result> for FieldFnVisitor<'a, F> where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result {}
        impl<'a, F> VisitFmt for FieldFnVisitor<'a, F> where F: Fn(&mut Writer<'a>, &Field, &dyn fmt::Debug) -> fmt::Result {}
        pub struct FmtSpan;
        impl Clone for FmtSpan {}
        impl PartialEq for FmtSpan {}
        impl Ord for FmtSpan {}
        impl PartialOrd for FmtSpan {}
        impl FmtSpan {
            pub const NEW: FmtSpan = ();
            pub const ENTER: FmtSpan = ();
            pub const EXIT: FmtSpan = ();
            pub const CLOSE: FmtSpan = ();
            pub const NONE: FmtSpan = ();
            pub const ACTIVE: FmtSpan = ();
            pub const FULL: FmtSpan = ();
        }
        impl std::ops::BitAnd for FmtSpan {
            type Output = FmtSpan;
        }
        impl std::ops::BitOr for FmtSpan {
            type Output = FmtSpan;
        }
        impl std::ops::BitXor for FmtSpan {
            type Output = FmtSpan;
        }
        impl std::ops::BitAndAssign for FmtSpan {}
        impl std::ops::BitOrAssign for FmtSpan {}
        impl std::ops::BitXorAssign for FmtSpan {}
    }
    pub mod time {
        use crate::fmt::format::Writer;
        use std::fmt;
        use std::time::Instant;
        pub use time_crate::{UtcTime, LocalTime, OffsetTime};
        pub use chrono_crate::{ChronoLocal, ChronoUtc};
        mod time_crate {
            use crate::fmt::time::FormatTime;
            use std::fmt;
            use time::format_description::well_known;
            use time::formatting::Formattable;
            use time::UtcOffset;
            pub struct LocalTime<F>(F);
            impl<F: Clone> Clone for LocalTime<F> {}
            pub struct UtcTime<F>(F);
            impl<F: Clone> Clone for UtcTime<F> {}
            pub struct OffsetTime<F>(F);
            impl<F: Clone> Clone for OffsetTime<F> {}
            impl LocalTime<well_known::Rfc3339> {
                pub fn rfc_3339() -> Self {}
            }
            impl<F: Formattable> LocalTime<F> {
                pub fn new(format: F) -> Self {}
            }
            impl<F> FormatTime for LocalTime<F> where F: Formattable {}
            impl<F> Default for LocalTime<F> where F: Formattable + Default {}
            impl UtcTime<well_known::Rfc3339> {
                pub fn rfc_3339() -> Self {}
            }
            impl<F: Formattable> UtcTime<F> {
                pub fn new(format: F) -> Self {}
            }
            impl<F> FormatTime for UtcTime<F> where F: Formattable {}
            impl<F> Default for UtcTime<F> where F: Formattable + Default {}
            impl OffsetTime<well_known::Rfc3339> {
                pub fn local_rfc_3339() -> Result<Self, time::error::IndeterminateOffset> {}
            }
            impl<F: time::formatting::Formattable> OffsetTime<F> {
                pub fn new(offset: time::UtcOffset, format: F) -> Self {}
            }
            impl<F> FormatTime for OffsetTime<F> where F: time::formatting::Formattable {}
        }
        mod chrono_crate {
            use crate::fmt::time::FormatTime;
            use std::format;
            use std::string::String;
            pub struct ChronoLocal;
            impl Clone for ChronoLocal {}
            impl PartialEq for ChronoLocal {}
            impl Default for ChronoLocal {}
            impl ChronoLocal {
                pub fn rfc_3339() -> Self {}
                pub fn new(format_string: String) -> Self {}
            }
            impl FormatTime for ChronoLocal {}
            pub struct ChronoUtc;
            impl Clone for ChronoUtc {}
            impl PartialEq for ChronoUtc {}
            impl Default for ChronoUtc {}
            impl ChronoUtc {
                pub fn rfc_3339() -> Self {}
                pub fn new(format_string: String) -> Self {}
            }
            impl FormatTime for ChronoUtc {}
        }
        pub trait FormatTime {
            fn format_time(&self, w: &mut Writer<'_>) -> fmt::Result;
        }
        pub fn time() -> SystemTime {}
        pub fn uptime() -> Uptime {}
        impl<F> FormatTime for &F where F: FormatTime {}
        impl FormatTime for () {}
        impl FormatTime for fn(&mut Writer<'_>) -> fmt::Result {}
        pub struct SystemTime;
        impl Clone for SystemTime {}
        impl PartialEq for SystemTime {}
        impl Default for SystemTime {}
        pub struct Uptime;
        impl Clone for Uptime {}
        impl PartialEq for Uptime {}
        impl Default for Uptime {}
        impl From<Instant> for Uptime {}
        impl FormatTime for SystemTime {}
        impl FormatTime for Uptime {}
    }
    pub mod writer {
        use std::boxed::Box;
        use std::sync::{Arc, Mutex};
        use std::io;
        use std::io::Write;
        use tracing_core::Metadata;
        pub trait MakeWriter<'a> {
            type Writer: io::Write;
            fn make_writer(&'a self) -> Self::Writer;
            fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Self::Writer {}
        }
        pub trait MakeWriterExt<'a>: MakeWriter<'a> {
            fn with_max_level(self, level: tracing_core::Level) -> WithMaxLevel<Self> where Self: Sized {}
            fn with_min_level(self, level: tracing_core::Level) -> WithMinLevel<Self> where Self: Sized {}
            fn with_filter<F>(self, filter: F) -> WithFilter<Self, F> where Self: Sized, F: Fn(&Metadata<'_>) -> bool {}
            fn and<B>(self, other: B) -> Tee<Self, B> where Self: Sized, B: MakeWriter<'a> + Sized {}
            fn or_else<W, B>(self, other: B) -> OrElse<Self, B> where Self: MakeWriter<'a, Writer = OptionalWriter<W>> + Sized, B: MakeWriter<'a> + Sized, W: Write {}
        }
        pub struct TestWriter;
        impl Default for TestWriter {}
        pub struct BoxMakeWriter;
        pub enum EitherWriter<A, B> {
            A(A),
            B(B),
        }
        impl<A: Clone, B: Clone> Clone for EitherWriter<A, B> {}
        impl<A: PartialEq, B: PartialEq> PartialEq for EitherWriter<A, B> {}
        pub type OptionalWriter<T> = EitherWriter<T, std::io::Sink>;
        pub struct WithMaxLevel<M>(M);
        impl<M: Clone> Clone for WithMaxLevel<M> {}
        impl<M: PartialEq> PartialEq for WithMaxLevel<M> {}
        pub struct WithMinLevel<M>(M);
        impl<M: Clone> Clone for WithMinLevel<M> {}
        impl<M: PartialEq> PartialEq for WithMinLevel<M> {}
        pub struct WithFilter<M, F>(M, F);
        impl<M: Clone, F: Clone> Clone for WithFilter<M, F> {}
        impl<M: PartialEq, F: PartialEq> PartialEq for WithFilter<M, F> {}
        pub struct OrElse<A, B>(A, B);
        impl<A: Clone, B: Clone> Clone for OrElse<A, B> {}
        impl<A: PartialEq, B: PartialEq> PartialEq for OrElse<A, B> {}
        pub struct Tee<A, B>(A, B);
        impl<A: Clone, B: Clone> Clone for Tee<A, B> {}
        impl<A: PartialEq, B: PartialEq> PartialEq for Tee<A, B> {}
        pub struct MutexGuardWriter<'a, W>(&'a W);
        pub struct ArcWriter<W>(W);
        impl<W: Clone> Clone for ArcWriter<W> {}
        impl<'a, F, W> MakeWriter<'a> for F where F: Fn() -> W, W: io::Write {
            type Writer = W;
        }
        impl<'a, W> MakeWriter<'a> for Arc<W> where &'a W: io::Write + 'a {
            type Writer = &'a W;
        }
        impl<'a> MakeWriter<'a> for std::fs::File {
            type Writer = &'a std::fs::File;
        }
        impl TestWriter {
            pub fn new() -> Self {}
            pub fn with_stderr() -> Self {}
        }
        impl io::Write for TestWriter {}
        impl<'a> MakeWriter<'a> for TestWriter {
            type Writer = Self;
        }
        impl BoxMakeWriter {
            pub fn new<M>(make_writer: M) -> Self where M: for<'a> MakeWriter<'a> + Send + Sync + 'static {}
        }
        impl<'a> MakeWriter<'a> for BoxMakeWriter {
            type Writer = Box<dyn Write + 'a>;
        }
        impl<'a, W> MakeWriter<'a> for Mutex<W> where W: io::Write + 'a {
            type Writer = MutexGuardWriter<'a, W>;
        }
        impl<W> io::Write for MutexGuardWriter<'_, W> where W: io::Write {}
        impl<A, B> io::Write for EitherWriter<A, B> where A: io::Write, B: io::Write {}
        impl<T> OptionalWriter<T> {
            pub fn none() -> Self {}
            pub fn some(t: T) -> Self {}
        }
        impl<T> From<Option<T>> for OptionalWriter<T> {}
        impl<M> WithMaxLevel<M> {
            pub fn new(make: M, level: tracing_core::Level) -> Self {}
        }
        impl<'a, M: MakeWriter<'a>> MakeWriter<'a> for WithMaxLevel<M> {
            type Writer = OptionalWriter<M::Writer>;
        }
        impl<M> WithMinLevel<M> {
            pub fn new(make: M, level: tracing_core::Level) -> Self {}
        }
        impl<'a, M: MakeWriter<'a>> MakeWriter<'a> for WithMinLevel<M> {
            type Writer = OptionalWriter<M::Writer>;
        }
        impl<M, F> WithFilter<M, F> {
            pub fn new(make: M, filter: F) -> Self where F: Fn(&Metadata<'_>) -> bool {}
        }
        impl<'a, M, F> MakeWriter<'a> for WithFilter<M, F> where M: MakeWriter<'a>, F: Fn(&Metadata<'_>) -> bool {
            type Writer = OptionalWriter<M::Writer>;
        }
        impl<A, B> Tee<A, B> {
            pub fn new(a: A, b: B) -> Self {}
        }
        impl<'a, A, B> MakeWriter<'a> for Tee<A, B> where A: MakeWriter<'a>, B: MakeWriter<'a> {
            type Writer = Tee<A::Writer, B::Writer>;
        }
        impl<A, B> io::Write for Tee<A, B> where A: io::Write, B: io::Write {}
        impl<A, B> OrElse<A, B> {
            pub fn new<'a, W>(inner: A, or_else: B) -> Self where A: MakeWriter<'a, Writer = OptionalWriter<W>>, B: MakeWriter<'a>, W: Write {}
        }
        impl<'a, A, B, W> MakeWriter<'a> for OrElse<A, B> where A: MakeWriter<'a, Writer = OptionalWriter<W>>, B: MakeWriter<'a>, W: io::Write {
            type Writer = EitherWriter<W, B::Writer>;
        }
        impl<W> io::Write for ArcWriter<W> where for<'a> &'a W: io::Write {}
        impl<'a, M> MakeWriterExt<'a> for M where M: MakeWriter<'a> {}
    }
    pub struct Subscriber<N = format::DefaultFields, E = format::Format<format::Full>, F = LevelFilter, W = fn() -> io::Stdout>(N, E, F, W);
    pub type Formatter<N = format::DefaultFields, E = format::Format<format::Full>, W = fn() -> io::Stdout> = layer::Layered<fmt_layer::Layer<Registry, N, E, W>, Registry>;
    pub struct SubscriberBuilder<N = format::DefaultFields, E = format::Format<format::Full>, F = LevelFilter, W = fn() -> io::Stdout>(N, E, F, W);
    pub fn fmt() -> SubscriberBuilder {}
    pub fn layer<S>() -> Layer<S> {}
    impl Subscriber {
        pub const DEFAULT_MAX_LEVEL: LevelFilter = ();
        pub fn builder() -> SubscriberBuilder {}
        pub fn new() -> Self {}
    }
    impl Default for Subscriber {}
    impl<N, E, F, W> tracing_core::Subscriber for Subscriber<N, E, F, W> where N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<Registry, N> + 'static, F: layer::Layer<Formatter<N, E, W>> + 'static, W: for<'writer> MakeWriter<'writer> + 'static, layer::Layered<F, Formatter<N, E, W>>: tracing_core::Subscriber, fmt_layer::Layer<Registry, N, E, W>: layer::Layer<Registry> {}
    impl<'a, N, E, F, W> LookupSpan<'a> for Subscriber<N, E, F, W> where layer::Layered<F, Formatter<N, E, W>>: LookupSpan<'a> {
        type Data = <layer::Layered<F, Formatter<N, E, W>> as LookupSpan<'a>>::Data;
    }
    impl Default for SubscriberBuilder {}
    impl<N, E, F, W> SubscriberBuilder<N, E, F, W> where N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<Registry, N> + 'static, W: for<'writer> MakeWriter<'writer> + 'static, F: layer::Layer<Formatter<N, E, W>> + Send + Sync + 'static, fmt_layer::Layer<Registry, N, E, W>: layer::Layer<Registry> + Send + Sync + 'static {
        pub fn finish(self) -> Subscriber<N, E, F, W> {}
        pub fn try_init(self) -> Result<(), Box<dyn Error + Send + Sync + 'static>> {}
        pub fn init(self) {}
    }
    impl<N, E, F, W> From<SubscriberBuilder<N, E, F, W>> for tracing_core::Dispatch where N: for<'writer> FormatFields<'writer> + 'static, E: FormatEvent<Registry, N> + 'static, W: for<'writer> MakeWriter<'writer> + 'static, F: layer::Layer<Formatter<N, E, W>> + Send + Sync + 'static, fmt_layer::Layer<Registry, N, E, W>: layer::Layer<Registry> + Send + Sync + 'static {}
    impl<N, L, T, F, W> SubscriberBuilder<N, format::Format<L, T>, F, W> where N: for<'writer> FormatFields<'writer> + 'static {
        pub fn with_timer<T2>(self, timer: T2) -> SubscriberBuilder<N, format::Format<L, T2>, F, W> {}
        pub fn without_time(self) -> SubscriberBuilder<N, format::Format<L, ()>, F, W> {}
        pub fn with_span_events(self, kind: format::FmtSpan) -> Self {}
        pub fn with_ansi(self, ansi: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn log_internal_errors(self, log_internal_errors: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn with_target(self, display_target: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn with_file(self, display_filename: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn with_line_number(self, display_line_number: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn with_level(self, display_level: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn with_thread_names(self, display_thread_names: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn with_thread_ids(self, display_thread_ids: bool) -> SubscriberBuilder<N, format::Format<L, T>, F, W> {}
        pub fn compact(self) -> SubscriberBuilder<N, format::Format<format::Compact, T>, F, W> where N: for<'writer> FormatFields<'writer> + 'static {}
        pub fn pretty(self) -> SubscriberBuilder<format::Pretty, format::Format<format::Pretty, T>, F, W> {}
        pub fn json(self) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> where N: for<'writer> FormatFields<'writer> + 'static {}
    }
    impl<T, F, W> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {
        pub fn flatten_event(self, flatten_event: bool) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {}
        pub fn with_current_span(self, display_current_span: bool) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {}
        pub fn with_span_list(self, display_span_list: bool) -> SubscriberBuilder<format::JsonFields, format::Format<format::Json, T>, F, W> {}
    }
    impl<N, E, W> SubscriberBuilder<N, E, crate::EnvFilter, W> where Formatter<N, E, W>: tracing_core::Subscriber + 'static {
        pub fn with_filter_reloading(self) -> SubscriberBuilder<N, E, crate::reload::Layer<crate::EnvFilter, Formatter<N, E, W>>, W> {}
    }
    impl<N, E, W> SubscriberBuilder<N, E, crate::reload::Layer<crate::EnvFilter, Formatter<N, E, W>>, W> where Formatter<N, E, W>: tracing_core::Subscriber + 'static {
        pub fn reload_handle(&self) -> crate::reload::Handle<crate::EnvFilter, Formatter<N, E, W>> {}
    }
    impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
        pub fn fmt_fields<N2>(self, fmt_fields: N2) -> SubscriberBuilder<N2, E, F, W> where N2: for<'writer> FormatFields<'writer> + 'static {}
        pub fn with_env_filter(self, filter: impl Into<crate::EnvFilter>) -> SubscriberBuilder<N, E, crate::EnvFilter, W> where Formatter<N, E, W>: tracing_core::Subscriber + 'static {}
        pub fn with_max_level(self, filter: impl Into<LevelFilter>) -> SubscriberBuilder<N, E, LevelFilter, W> {}
        pub fn event_format<E2>(self, fmt_event: E2) -> SubscriberBuilder<N, E2, F, W> where E2: FormatEvent<Registry, N> + 'static, N: for<'writer> FormatFields<'writer> + 'static, W: for<'writer> MakeWriter<'writer> + 'static {}
        #[twelve::opens(log, disk, arg = 0, instead = "`tracing_subscriber::fmt().json()` without a writer", when(file(0)))]
        pub fn with_writer<W2>(self, make_writer: W2) -> SubscriberBuilder<N, E, F, W2> where W2: for<'writer> MakeWriter<'writer> + 'static {}
        pub fn with_test_writer(self) -> SubscriberBuilder<N, E, F, TestWriter> {}
        pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> SubscriberBuilder<N, E2, F, W> where E2: FormatEvent<Registry, N> + 'static, N: for<'writer> FormatFields<'writer> + 'static, W: for<'writer> MakeWriter<'writer> + 'static {}
        pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> SubscriberBuilder<N2, E, F, W> where N2: for<'writer> FormatFields<'writer> + 'static {}
        pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> SubscriberBuilder<N, E, F, W2> where W2: for<'writer> MakeWriter<'writer> + 'static {}
    }
    pub fn try_init() -> Result<(), Box<dyn Error + Send + Sync + 'static>> {}
    pub fn init() {}
}
pub fn registry() -> Registry {}
mod sealed {
    pub trait Sealed<A = ()> {}
}
