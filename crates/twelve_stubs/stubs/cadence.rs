//! package = "cadence", version = ">=0.26, <2"

pub const DEFAULT_PORT: u16 = ();
pub use self::builder::MetricBuilder;
pub use self::client::{Counted, CountedExt, Distributed, Gauged, Histogrammed, Metered, MetricClient, Setted, StatsdClient, StatsdClientBuilder, Timed};
pub use self::sinks::{
    BufferedSpyMetricSink, BufferedUdpMetricSink, BufferedUdpMetricSinkBuilder, MetricSink, NopMetricSink, QueuingMetricSink, QueuingMetricSinkBuilder, SinkStats, SpyMetricSink,
    UdpMetricSink, UdpMetricSinkBuilder,
};
pub use self::types::{Counter, Distribution, ErrorKind, Gauge, Histogram, Meter, Metric, MetricError, MetricResult, Set, Timer};
mod builder {
    use crate::types::{Metric, MetricResult};
    use std::fmt::{self};
    pub enum MetricValue {
        Signed(i64),
        PackedSigned(Vec<i64>),
        Unsigned(u64),
        PackedUnsigned(Vec<u64>),
        Float(f64),
        PackedFloat(Vec<f64>),
    }
    pub struct MetricBuilder<'m, 'c, T: Metric + From<String>>(T);
    impl<'m, 'c, T: Metric + From<String>> MetricBuilder<'m, 'c, T> {
        pub fn with_tag(self, key: &'m str, value: &'m str) -> Self {}
        pub fn with_tag_value(self, value: &'m str) -> Self {}
        pub fn with_container_id(self, container_id: &'m str) -> Self {}
        pub fn with_timestamp(self, timestamp: u64) -> Self {}
        pub fn with_sampling_rate(self, rate: f64) -> Self {}
        pub fn try_send(self) -> MetricResult<T> {}
        pub fn send(self) {}
    }
}
mod client {
    use crate::builder::{MetricBuilder, MetricValue};
    use crate::sinks::MetricSink;
    use crate::types::{Counter, Distribution, Gauge, Histogram, Meter, Metric, MetricError, MetricResult, Set, Timer};
    use std::time::Duration;
    pub trait ToCounterValue {
        fn try_to_value(self) -> MetricResult<MetricValue>;
    }
    impl ToCounterValue for i64 {}
    impl ToCounterValue for i32 {}
    impl ToCounterValue for u64 {}
    impl ToCounterValue for u32 {}
    pub trait ToTimerValue {
        fn try_to_value(self) -> MetricResult<MetricValue>;
    }
    impl ToTimerValue for u64 {}
    impl ToTimerValue for Vec<u64> {}
    impl ToTimerValue for Duration {}
    impl ToTimerValue for Vec<Duration> {}
    pub trait ToGaugeValue {
        fn try_to_value(self) -> MetricResult<MetricValue>;
    }
    impl ToGaugeValue for u64 {}
    impl ToGaugeValue for f64 {}
    pub trait ToMeterValue {
        fn try_to_value(self) -> MetricResult<MetricValue>;
    }
    impl ToMeterValue for u64 {}
    pub trait ToHistogramValue {
        fn try_to_value(self) -> MetricResult<MetricValue>;
    }
    impl ToHistogramValue for u64 {}
    impl ToHistogramValue for f64 {}
    impl ToHistogramValue for Duration {}
    impl ToHistogramValue for Vec<u64> {}
    impl ToHistogramValue for Vec<f64> {}
    impl ToHistogramValue for Vec<Duration> {}
    pub trait ToDistributionValue {
        fn try_to_value(self) -> MetricResult<MetricValue>;
    }
    impl ToDistributionValue for u64 {}
    impl ToDistributionValue for f64 {}
    impl ToDistributionValue for Vec<u64> {}
    impl ToDistributionValue for Vec<f64> {}
    pub trait ToSetValue {
        fn try_to_value(self) -> MetricResult<MetricValue>;
    }
    impl ToSetValue for i64 {}
    pub trait Counted<T: ToCounterValue> {
        fn count(&self, key: &str, count: T) -> MetricResult<Counter> {}
        fn count_with_tags<'a>(&'a self, key: &'a str, count: T) -> MetricBuilder<'a, 'a, Counter>;
    }
    pub trait CountedExt: Counted<i64> {
        fn incr(&self, key: &str) -> MetricResult<Counter> {}
        fn incr_with_tags<'a>(&'a self, key: &'a str) -> MetricBuilder<'a, 'a, Counter> {}
        fn decr(&self, key: &str) -> MetricResult<Counter> {}
        fn decr_with_tags<'a>(&'a self, key: &'a str) -> MetricBuilder<'a, 'a, Counter> {}
    }
    pub trait Timed<T: ToTimerValue> {
        fn time(&self, key: &str, time: T) -> MetricResult<Timer> {}
        fn time_with_tags<'a>(&'a self, key: &'a str, time: T) -> MetricBuilder<'a, 'a, Timer>;
    }
    pub trait Gauged<T: ToGaugeValue> {
        fn gauge(&self, key: &str, value: T) -> MetricResult<Gauge> {}
        fn gauge_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Gauge>;
    }
    pub trait Metered<T: ToMeterValue> {
        fn meter(&self, key: &str, value: T) -> MetricResult<Meter> {}
        fn meter_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Meter>;
    }
    pub trait Histogrammed<T: ToHistogramValue> {
        fn histogram(&self, key: &str, value: T) -> MetricResult<Histogram> {}
        fn histogram_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Histogram>;
    }
    pub trait Distributed<T: ToDistributionValue> {
        fn distribution(&self, key: &str, value: T) -> MetricResult<Distribution> {}
        fn distribution_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Distribution>;
    }
    pub trait Setted<T: ToSetValue> {
        fn set(&self, key: &str, value: T) -> MetricResult<Set> {}
        fn set_with_tags<'a>(&'a self, key: &'a str, value: T) -> MetricBuilder<'a, 'a, Set>;
    }
    pub trait MetricClient:
        Counted<i64>
        + Counted<i32>
        + Counted<u64>
        + Counted<u32>
        + CountedExt
        + Timed<u64>
        + Timed<Duration>
        + Timed<Vec<u64>>
        + Timed<Vec<Duration>>
        + Gauged<u64>
        + Gauged<f64>
        + Metered<u64>
        + Histogrammed<u64>
        + Histogrammed<f64>
        + Histogrammed<Duration>
        + Histogrammed<Vec<u64>>
        + Histogrammed<Vec<f64>>
        + Histogrammed<Vec<Duration>>
        + Distributed<u64>
        + Distributed<f64>
        + Distributed<Vec<u64>>
        + Distributed<Vec<f64>>
        + Setted<i64>
    {
    }
    pub trait MetricBackend: Sealed {
        fn send_metric<M: Metric>(&self, metric: &M) -> MetricResult<()>;
        fn consume_error(&self, err: MetricError);
    }
    pub struct StatsdClientBuilder;
    impl StatsdClientBuilder {
        pub fn with_error_handler<F: Fn(MetricError)>(self, errors: F) -> Self {}
        pub fn with_tag<K: ToString, V: ToString>(self, key: K, value: V) -> Self {}
        pub fn with_tag_value<K: ToString>(self, value: K) -> Self {}
        pub fn with_container_id<K: ToString>(self, container_id: K) -> Self {}
        pub fn build(self) -> StatsdClient {}
    }
    #[twelve::nature(metric)]
    pub struct StatsdClient;
    impl StatsdClient {
        pub fn from_sink<T: MetricSink>(prefix: &str, sink: T) -> Self {}
        pub fn builder<T: MetricSink>(prefix: &str, sink: T) -> StatsdClientBuilder {}
        pub fn flush(&self) -> MetricResult<()> {}
    }
    impl MetricBackend for StatsdClient {}
    impl<T: ToCounterValue> Counted<T> for StatsdClient {}
    impl CountedExt for StatsdClient {}
    impl<T: ToTimerValue> Timed<T> for StatsdClient {}
    impl<T: ToGaugeValue> Gauged<T> for StatsdClient {}
    impl<T: ToMeterValue> Metered<T> for StatsdClient {}
    impl<T: ToHistogramValue> Histogrammed<T> for StatsdClient {}
    impl<T: ToDistributionValue> Distributed<T> for StatsdClient {}
    impl<T: ToSetValue> Setted<T> for StatsdClient {}
    impl MetricClient for StatsdClient {}
}
pub mod ext {
    pub use crate::builder::MetricValue;
    pub use crate::client::{MetricBackend, ToCounterValue, ToDistributionValue, ToGaugeValue, ToHistogramValue, ToMeterValue, ToSetValue, ToTimerValue};
    pub use crate::io::MultiLineWriter;
    pub use crate::sinks::SocketStats;
}
pub mod prelude {
    pub use crate::client::{Counted, CountedExt, Distributed, Gauged, Histogrammed, Metered, MetricClient, Setted, Timed};
}
mod sinks {
    mod core {
        use std::io;
        pub struct SinkStats {
            pub bytes_sent: u64,
            pub packets_sent: u64,
            pub bytes_dropped: u64,
            pub packets_dropped: u64,
        }
        impl Default for SinkStats {}
        pub struct SocketStats;
        impl Default for SocketStats {}
        impl SocketStats {
            pub fn incr_bytes_sent(&self, n: u64) {}
            pub fn incr_packets_sent(&self) {}
            pub fn incr_bytes_dropped(&self, n: u64) {}
            pub fn incr_packets_dropped(&self) {}
            pub fn update(&self, res: io::Result<usize>, len: usize) -> io::Result<usize> {}
        }
        impl From<&SocketStats> for SinkStats {}
        pub trait MetricSink {
            fn emit(&self, metric: &str) -> io::Result<usize>;
            fn flush(&self) -> io::Result<()> {}
            fn stats(&self) -> SinkStats {}
        }
        pub struct NopMetricSink;
        impl MetricSink for NopMetricSink {}
    }
    mod queuing {
        use crate::sinks::core::MetricSink;
        use crossbeam_channel::{self};
        use std::io::{self};
        pub struct QueuingMetricSinkBuilder;
        impl Default for QueuingMetricSinkBuilder {}
        impl QueuingMetricSinkBuilder {
            pub fn new() -> Self {}
            pub fn build<T: MetricSink>(self, sink: T) -> QueuingMetricSink {}
            pub fn with_error_handler<F: Fn(io::Error)>(self, error_handler: F) -> Self {}
            pub fn with_capacity(self, capacity: usize) -> Self {}
        }
        pub struct QueuingMetricSink;
        impl QueuingMetricSink {
            pub fn builder() -> QueuingMetricSinkBuilder {}
            pub fn from<T: MetricSink>(sink: T) -> Self {}
            pub fn with_capacity<T: MetricSink>(sink: T, capacity: usize) -> Self {}
            pub fn panics(&self) -> u64 {}
            pub fn queued(&self) -> u64 {}
            pub fn submitted(&self) -> u64 {}
            pub fn drained(&self) -> u64 {}
        }
        impl MetricSink for QueuingMetricSink {}
    }
    mod spy {
        use crate::sinks::core::MetricSink;
        use crossbeam_channel::Receiver;
        use std::io::{self};
        pub struct SpyMetricSink;
        impl SpyMetricSink {
            pub fn new() -> (Receiver<Vec<u8>>, Self) {}
            pub fn with_capacity(queue: usize) -> (Receiver<Vec<u8>>, Self) {}
        }
        impl MetricSink for SpyMetricSink {}
        pub struct BufferedSpyMetricSink;
        impl BufferedSpyMetricSink {
            pub fn new() -> (Receiver<Vec<u8>>, Self) {}
            pub fn with_capacity(queue: Option<usize>, buffer: Option<usize>) -> (Receiver<Vec<u8>>, Self) {}
        }
        impl MetricSink for BufferedSpyMetricSink {}
    }
    mod udp {
        use crate::sinks::core::MetricSink;
        use crate::types::MetricResult;
        use std::io::{self};
        use std::net::{ToSocketAddrs, UdpSocket};
        use std::time::Duration;
        pub struct UdpMetricSinkBuilder;
        impl Default for UdpMetricSinkBuilder {}
        impl UdpMetricSinkBuilder {
            pub fn new() -> Self {}
            pub fn build<A: ToSocketAddrs>(self, to_addr: A, socket: UdpSocket) -> MetricResult<UdpMetricSink> {}
            pub fn with_resolver_period(self, duration: Duration) -> Self {}
            pub fn with_resolver_error_handler<F: Fn(io::Error)>(self, error_handler: F) -> Self {}
        }
        pub struct UdpMetricSink;
        impl UdpMetricSink {
            pub fn builder() -> UdpMetricSinkBuilder {}
            pub fn from<A: ToSocketAddrs>(to_addr: A, socket: UdpSocket) -> MetricResult<Self> {}
        }
        impl MetricSink for UdpMetricSink {}
        pub struct BufferedUdpMetricSinkBuilder;
        impl Default for BufferedUdpMetricSinkBuilder {}
        impl BufferedUdpMetricSinkBuilder {
            pub fn new() -> Self {}
            pub fn build<A: ToSocketAddrs>(self, to_addr: A, socket: UdpSocket) -> MetricResult<BufferedUdpMetricSink> {}
            pub fn with_capacity(self, capacity: usize) -> Self {}
            pub fn with_resolver_period(self, duration: Duration) -> Self {}
            pub fn with_resolver_error_handler<F: Fn(io::Error)>(self, error_handler: F) -> Self {}
        }
        pub struct BufferedUdpMetricSink;
        impl BufferedUdpMetricSink {
            pub fn from<A: ToSocketAddrs>(sink_addr: A, socket: UdpSocket) -> MetricResult<Self> {}
            pub fn with_capacity<A: ToSocketAddrs>(to_addr: A, socket: UdpSocket, cap: usize) -> MetricResult<Self> {}
            pub fn builder() -> BufferedUdpMetricSinkBuilder {}
        }
        impl MetricSink for BufferedUdpMetricSink {}
    }
    pub use crate::sinks::core::{MetricSink, NopMetricSink, SinkStats, SocketStats};
    pub use crate::sinks::queuing::{QueuingMetricSink, QueuingMetricSinkBuilder};
    pub use crate::sinks::spy::{BufferedSpyMetricSink, SpyMetricSink};
    pub use crate::sinks::udp::{BufferedUdpMetricSink, BufferedUdpMetricSinkBuilder, UdpMetricSink, UdpMetricSinkBuilder};
    mod unix {
        use crate::sinks::core::MetricSink;
        use std::os::unix::net::UnixDatagram;
        use std::path::Path;
        pub struct UnixMetricSink;
        impl UnixMetricSink {
            pub fn from<P: AsRef<Path>>(path: P, socket: UnixDatagram) -> UnixMetricSink {}
        }
        impl MetricSink for UnixMetricSink {}
        pub struct BufferedUnixMetricSink;
        impl BufferedUnixMetricSink {
            pub fn from<P: AsRef<Path>>(path: P, socket: UnixDatagram) -> BufferedUnixMetricSink {}
            pub fn with_capacity<P: AsRef<Path>>(path: P, socket: UnixDatagram, cap: usize) -> BufferedUnixMetricSink {}
        }
        impl MetricSink for BufferedUnixMetricSink {}
    }
    pub use crate::sinks::unix::{BufferedUnixMetricSink, UnixMetricSink};
}
mod types {
    use std::error;
    use std::io;
    pub trait Metric {
        fn as_metric_str(&self) -> &str;
    }
    pub struct Counter;
    impl Counter {
        pub fn new(prefix: &str, key: &str, count: i64) -> Self {}
    }
    impl From<String> for Counter {}
    impl Metric for Counter {}
    pub struct Timer;
    impl Timer {
        pub fn new(prefix: &str, key: &str, time: u64) -> Self {}
    }
    impl From<String> for Timer {}
    impl Metric for Timer {}
    pub struct Gauge;
    impl Gauge {
        pub fn new(prefix: &str, key: &str, value: u64) -> Self {}
        pub fn new_f64(prefix: &str, key: &str, value: f64) -> Self {}
    }
    impl From<String> for Gauge {}
    impl Metric for Gauge {}
    pub struct Meter;
    impl Meter {
        pub fn new(prefix: &str, key: &str, value: u64) -> Self {}
    }
    impl From<String> for Meter {}
    impl Metric for Meter {}
    pub struct Histogram;
    impl Histogram {
        pub fn new(prefix: &str, key: &str, value: u64) -> Self {}
        pub fn new_f64(prefix: &str, key: &str, value: f64) -> Self {}
    }
    impl From<String> for Histogram {}
    impl Metric for Histogram {}
    pub struct Distribution;
    impl Distribution {
        pub fn new(prefix: &str, key: &str, value: u64) -> Self {}
        pub fn new_f64(prefix: &str, key: &str, value: f64) -> Self {}
    }
    impl From<String> for Distribution {}
    impl Metric for Distribution {}
    pub struct Set;
    impl Set {
        pub fn new(prefix: &str, key: &str, value: i64) -> Self {}
    }
    impl From<String> for Set {}
    impl Metric for Set {}
    pub enum ErrorKind {
        InvalidInput,
        IoError,
    }
    pub struct MetricError;
    impl MetricError {
        pub fn kind(&self) -> ErrorKind {}
    }
    impl error::Error for MetricError {}
    impl From<io::Error> for MetricError {}
    impl From<(ErrorKind, &'static str)> for MetricError {}
    pub type MetricResult<T> = Result<T, MetricError>;
}
pub use crate::sinks::{BufferedUnixMetricSink, UnixMetricSink};
mod sealed {
    pub trait Sealed {}
}
