//! package = "prometheus", version = ">=0.12, <0.15"

#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct Registry;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct IntCounter;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct IntGauge;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct Counter;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct Gauge;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct Histogram;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct IntCounterVec;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct IntGaugeVec;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct CounterVec;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct GaugeVec;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct HistogramVec;
impl IntCounterVec {
    pub fn with_label_values(&self, vals: &[&str]) -> IntCounter {}
}
impl IntGaugeVec {
    pub fn with_label_values(&self, vals: &[&str]) -> IntGauge {}
}
impl CounterVec {
    pub fn with_label_values(&self, vals: &[&str]) -> Counter {}
}
impl GaugeVec {
    pub fn with_label_values(&self, vals: &[&str]) -> Gauge {}
}
impl HistogramVec {
    pub fn with_label_values(&self, vals: &[&str]) -> Histogram {}
}
#[macro_export]
macro_rules! opts { () => {} }
