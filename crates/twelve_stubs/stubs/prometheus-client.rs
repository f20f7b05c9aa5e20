//! package = "prometheus-client", version = ">=0.18, <0.27"

pub mod collector {
    use crate::encoding::DescriptorEncoder;
    pub trait Collector: std::fmt::Debug + Send + Sync + 'static {
        fn encode(&self, encoder: DescriptorEncoder) -> Result<(), std::fmt::Error>;
    }
}
pub mod encoding {
    use crate::metrics::MetricType;
    pub use prometheus_client_derive_encode::*;
    pub mod text {
        use crate::registry::Registry;
        use std::fmt::Write;
        pub fn encode<W: Write>(writer: &mut W, registry: &Registry) -> Result<(), std::fmt::Error> {}
        pub fn encode_registry<W: Write>(writer: &mut W, registry: &Registry) -> Result<(), std::fmt::Error> {
        }
        pub fn encode_eof<W: Write>(writer: &mut W) -> Result<(), std::fmt::Error> {}
    }
    pub trait EncodeMetric {
        fn encode(&self, encoder: MetricEncoder) -> Result<(), std::fmt::Error>;
        fn metric_type(&self) -> MetricType;
        fn is_empty(&self) -> bool {}
    }
    impl EncodeMetric for Box<dyn EncodeMetric> {}
    pub trait EncodeLabelSet {
        fn encode(&self, encoder: &mut LabelSetEncoder) -> Result<(), std::fmt::Error>;
    }
    impl<T: EncodeLabel, const N: usize> EncodeLabelSet for [T; N] {}
    impl<T: EncodeLabel> EncodeLabelSet for &[T] {}
    impl<T: EncodeLabel> EncodeLabelSet for Vec<T> {}
    impl<A: EncodeLabelSet, B: EncodeLabelSet> EncodeLabelSet for (A, B) {}
    pub trait EncodeLabelValue {
        fn encode(&self, encoder: &mut LabelValueEncoder) -> Result<(), std::fmt::Error>;
    }
    impl EncodeLabelValue for &str {}
    impl EncodeLabelValue for String {}
    impl EncodeLabelValue for &String {}
    impl<T: ?Sized> EncodeLabelValue for Box<T> where for<'a> &'a T: EncodeLabelValue {}
    impl EncodeLabelValue for f64 {}
    impl<T: EncodeLabelValue> EncodeLabelValue for Option<T> {}
    impl EncodeLabelValue for bool {}
}
pub mod metrics {
    pub mod counter {
        use super::TypedMetric;
        use crate::encoding::EncodeMetric;
        use std::sync::atomic::AtomicU64;
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        pub struct Counter<N = u64, A = AtomicU64>(N, A);
        impl<N, A> Clone for Counter<N, A> {}
        impl<N, A: Default> Default for Counter<N, A> {}
        impl<N, A: Atomic<N>> Counter<N, A> {
            pub fn inc(&self) -> N {}
            pub fn inc_by(&self, v: N) -> N {}
            pub fn get(&self) -> N {}
        }
        impl<N, A> TypedMetric for Counter<N, A> {}
        impl<N: crate::encoding::EncodeCounterValue, A: Atomic<N>> EncodeMetric for Counter<N, A> {}
    }
    pub mod exemplar {
        use super::counter::{self};
        use super::TypedMetric;
        use crate::encoding::{EncodeCounterValue, EncodeExemplarValue, EncodeLabelSet, EncodeMetric};
        use parking_lot::MappedRwLockReadGuard;
        use std::sync::atomic::AtomicU64;
        use std::time::SystemTime;
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        pub struct CounterWithExemplar<S, N = u64, A = AtomicU64>(S, N, A);
        impl<S> TypedMetric for CounterWithExemplar<S> {}
        impl<S, N, A> Clone for CounterWithExemplar<S, N, A> {}
        impl<S, N, A: Default> Default for CounterWithExemplar<S, N, A> {}
        impl<S, N: Clone, A: counter::Atomic<N>> CounterWithExemplar<S, N, A> {
            pub fn inc_by(&self, v: N, label_set: Option<S>, timestamp: Option<SystemTime>) -> N {}
            pub fn get(&self) -> (N, MappedRwLockReadGuard<'_, Option<Exemplar<S, N>>>) {}
            pub fn inner(&self) -> MappedRwLockReadGuard<'_, A> {}
        }
        impl<
                S: EncodeLabelSet,
                N: EncodeCounterValue + EncodeExemplarValue + Clone,
                A: counter::Atomic<N>,
            > EncodeMetric for crate::metrics::exemplar::CounterWithExemplar<S, N, A>
        {
        }
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        pub struct HistogramWithExemplars<S>(S);
        impl<S> TypedMetric for HistogramWithExemplars<S> {}
        impl<S> Clone for HistogramWithExemplars<S> {}
        impl<S> HistogramWithExemplars<S> {
            pub fn new(buckets: impl Iterator<Item = f64>) -> Self {}
            pub fn observe(&self, v: f64, label_set: Option<S>, timestamp: Option<SystemTime>) {}
        }
        impl<S: EncodeLabelSet> EncodeMetric for HistogramWithExemplars<S> {}
    }
    pub mod family {
        use super::TypedMetric;
        use crate::encoding::{EncodeLabelSet, EncodeMetric};
        use parking_lot::MappedRwLockReadGuard;
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        pub struct Family<S, M, C = fn() -> M>(S, M, C);
        pub trait MetricConstructor<M> {
            fn new_metric(&self) -> M;
        }
        impl<M, F: Fn() -> M> MetricConstructor<M> for F {}
        impl<S: Clone, M: Default> Default for Family<S, M> {}
        impl<S: Clone, M, C> Family<S, M, C> {
            pub fn new_with_constructor(constructor: C) -> Self {}
        }
        impl<S: Clone + Clone, M: Clone + Clone, C: MetricConstructor<M> + MetricConstructor<M>> Family<S, M, C> {
            pub fn get_or_create_owned(&self, label_set: &S) -> M {}
        }
        impl<S: Clone, M, C: MetricConstructor<M>> Family<S, M, C> {
            pub fn get_or_create(&self, label_set: &S) -> MappedRwLockReadGuard<'_, M> {}
            pub fn get(&self, label_set: &S) -> Option<MappedRwLockReadGuard<'_, M>> {}
            pub fn remove(&self, label_set: &S) -> bool {}
            pub fn clear(&self) {}
            pub fn contains(&self, label_set: &S) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
        }
        impl<S, M, C: Clone> Clone for Family<S, M, C> {}
        impl<S, M: TypedMetric, C> TypedMetric for Family<S, M, C> {}
        impl<S: Clone + EncodeLabelSet, M: EncodeMetric + TypedMetric, C: MetricConstructor<M>> EncodeMetric
            for Family<S, M, C>
        {
        }
    }
    pub mod gauge {
        use super::TypedMetric;
        use crate::encoding::{EncodeGaugeValue, EncodeMetric};
        use std::sync::atomic::AtomicI64;
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        pub struct Gauge<N = i64, A = AtomicI64>(N, A);
        impl<N, A> Clone for Gauge<N, A> {}
        impl<N, A: Default> Default for Gauge<N, A> {}
        impl<N, A: Atomic<N>> Gauge<N, A> {
            pub fn inc(&self) -> N {}
            pub fn inc_by(&self, v: N) -> N {}
            pub fn dec(&self) -> N {}
            pub fn dec_by(&self, v: N) -> N {}
            pub fn set(&self, v: N) -> N {}
            pub fn get(&self) -> N {}
        }
        impl<N, A> TypedMetric for Gauge<N, A> {}
        impl<N: EncodeGaugeValue, A: Atomic<N>> EncodeMetric for Gauge<N, A> {}
    }
    pub mod histogram {
        use super::TypedMetric;
        use crate::encoding::EncodeMetric;
        use std::iter::{self};
        #[twelve::nature(metric)]
        #[twelve::shared_handle]
        pub struct Histogram;
        impl Clone for Histogram {}
        impl Histogram {
            pub fn new(buckets: impl IntoIterator<Item = f64>) -> Self {}
            pub fn observe(&self, v: f64) {}
        }
        impl TypedMetric for Histogram {}
        pub fn exponential_buckets(start: f64, factor: f64, length: u16) -> impl Iterator<Item = f64> {}
        pub fn exponential_buckets_range(min: f64, max: f64, length: u16) -> impl Iterator<Item = f64> {}
        pub fn linear_buckets(start: f64, width: f64, length: u16) -> impl Iterator<Item = f64> {}
        impl EncodeMetric for Histogram {}
    }
    pub mod info {
        use crate::{
            encoding::{EncodeLabelSet, EncodeMetric},
            metrics::TypedMetric,
        };
        #[twelve::nature(metric)]
        pub struct Info<S>(S);
        impl<S> Info<S> {
            pub fn new(label_set: S) -> Self {}
        }
        impl<S> TypedMetric for Info<S> {}
        impl<S: Clone + EncodeLabelSet> EncodeMetric for Info<S> {}
    }
    pub trait TypedMetric {
        const TYPE: MetricType;
    }
    #[derive(Clone, Copy)]
    pub enum MetricType {
        Counter,
        Gauge,
        Histogram,
        Info,
        Unknown,
    }
    impl MetricType {
        pub fn as_str(&self) -> &str {}
    }
}
pub mod registry {
    use crate::collector::Collector;
    use crate::encoding::EncodeMetric;
    use std::borrow::Cow;
    #[twelve::nature(metric)]
    #[derive(Default)]
    pub struct Registry;
    impl Registry {
        pub fn with_prefix(prefix: impl Into<String>) -> Self {}
        pub fn with_labels(labels: impl Iterator<Item = (Cow<'static, str>, Cow<'static, str>)>) -> Self {}
        pub fn with_prefix_and_labels(
            prefix: impl Into<String>,
            labels: impl Iterator<Item = (Cow<'static, str>, Cow<'static, str>)>,
        ) -> Self {
        }
        pub fn register<N: Into<String>, H: Into<String>>(&mut self, name: N, help: H, metric: impl Metric) {}
        pub fn register_with_unit<N: Into<String>, H: Into<String>>(
            &mut self,
            name: N,
            help: H,
            unit: Unit,
            metric: impl Metric,
        ) {
        }
        pub fn register_collector(&mut self, collector: Box<dyn Collector>) {}
        pub fn sub_registry_with_prefix<P: AsRef<str>>(&mut self, prefix: P) -> &mut Self {}
        pub fn sub_registry_with_label(
            &mut self,
            label: (Cow<'static, str>, Cow<'static, str>),
        ) -> &mut Self {
        }
        pub fn sub_registry_with_labels(
            &mut self,
            labels: impl Iterator<Item = (Cow<'static, str>, Cow<'static, str>)>,
        ) -> &mut Self {
        }
    }
    #[derive(Clone)]
    pub enum Unit {
        Amperes,
        Bytes,
        Celsius,
        Grams,
        Joules,
        Meters,
        Ratios,
        Seconds,
        Volts,
        Other(String),
    }
    impl Unit {
        pub fn as_str(&self) -> &str {}
    }
    pub trait Metric: crate::encoding::EncodeMetric + Send + Sync + std::fmt::Debug + 'static {}
    impl<T: crate::encoding::EncodeMetric> Metric for T {}
}
