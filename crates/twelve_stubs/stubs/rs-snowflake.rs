//! package = "rs-snowflake", version = ">=0.4, <0.7", lib = "snowflake"
// The numbers are unique as long as each copy has a machine and node of its own.

#[twelve::nature(random)]
pub struct SnowflakeIdGenerator;
impl SnowflakeIdGenerator {
    #[twelve::does(number, when(arg(0) = "*", arg(1) = "*"))]
    pub fn new(machine_id: i32, node_id: i32) -> SnowflakeIdGenerator {}
    #[twelve::does(number, when(arg(0) = "*", arg(1) = "*"))]
    pub fn with_epoch(machine_id: i32, node_id: i32, epoch: std::time::SystemTime) -> SnowflakeIdGenerator {}
    pub fn real_time_generate(&mut self) -> i64 {}
    pub fn generate(&mut self) -> i64 {}
    pub fn lazy_generate(&mut self) -> i64 {}
}
#[twelve::nature(random)]
pub struct SnowflakeIdBucket;
impl SnowflakeIdBucket {
    #[twelve::does(number, when(arg(0) = "*", arg(1) = "*"))]
    pub fn new(machine_id: i32, node_id: i32) -> Self {}
    #[twelve::does(number, when(arg(0) = "*", arg(1) = "*"))]
    pub fn with_epoch(machine_id: i32, node_id: i32, epoch: std::time::SystemTime) -> Self {}
    pub fn get_id(&mut self) -> i64 {}
}
