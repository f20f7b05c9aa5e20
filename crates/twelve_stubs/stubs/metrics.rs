//! package = "metrics", version = ">=0.20, <0.25"

#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct Counter;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct Gauge;
#[twelve::nature(metric)]
#[twelve::shared_handle]
pub struct Histogram;
#[macro_export]
macro_rules! counter { () => {} }
#[macro_export]
macro_rules! gauge { () => {} }
#[macro_export]
macro_rules! histogram { () => {} }
#[macro_export]
macro_rules! describe_counter { () => {} }
#[macro_export]
macro_rules! describe_gauge { () => {} }
#[macro_export]
macro_rules! describe_histogram { () => {} }
