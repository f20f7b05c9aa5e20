//! package = "aws-region", version = ">=0.25, <0.29", lib = "awsregion"

mod region {
    use crate::error::RegionError;
    use std::str::{self, FromStr};
    pub enum Region {
        UsEast1,
        UsEast2,
        UsWest1,
        UsWest2,
        CaCentral1,
        AfSouth1,
        ApEast1,
        ApSouth1,
        ApNortheast1,
        ApNortheast2,
        ApNortheast3,
        ApSoutheast1,
        ApSoutheast2,
        CnNorth1,
        CnNorthwest1,
        EuNorth1,
        EuCentral1,
        EuCentral2,
        EuWest1,
        EuWest2,
        EuWest3,
        IlCentral1,
        MeSouth1,
        SaEast1,
        DoNyc3,
        DoAms3,
        DoSgp1,
        DoFra1,
        Yandex,
        WaUsEast1,
        WaUsEast2,
        WaUsCentral1,
        WaUsWest1,
        WaCaCentral1,
        WaEuCentral1,
        WaEuCentral2,
        WaEuWest1,
        WaEuWest2,
        WaApNortheast1,
        WaApNortheast2,
        WaApSoutheast1,
        WaApSoutheast2,
        R2 { account_id: String },
        Custom { region: String, endpoint: String },
    }
    impl FromStr for Region {
        type Err = std::str::Utf8Error;
    }
    impl Region {
        pub fn endpoint(&self) -> String {}
        pub fn scheme(&self) -> String {}
        pub fn host(&self) -> String {}
        pub fn from_env(region_env: &str, endpoint_env: Option<&str>) -> Result<Region, RegionError> {}
        pub fn from_default_env() -> Result<Region, RegionError> {}
    }
}
pub use region::*;
pub mod error {
    pub enum RegionError {
        Utf8 { source: std::str::Utf8Error },
        Env { source: std::env::VarError },
    }
}
