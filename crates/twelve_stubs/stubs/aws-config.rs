//! package = "aws-config", version = ">=1, <2"

mod sdk {
    #[derive(Clone)]
    pub struct SdkConfig;
    impl SdkConfig {
        pub fn region(&self) -> Option<&Region> {}
        pub fn endpoint_url(&self) -> Option<&str> {}
    }
    #[derive(Clone, PartialEq)]
    pub struct Region;
    impl Region {
        pub fn new(region: impl Into<std::borrow::Cow<'static, str>>) -> Self {}
        pub const fn from_static(region: &'static str) -> Self {}
    }
    impl AsRef<str> for Region {}
    #[derive(Clone, Copy)]
    pub struct BehaviorVersion;
    impl BehaviorVersion {
        pub fn latest() -> Self {}
        pub fn v2023_11_09() -> Self {}
    }
}
pub use loader::ConfigLoader;
pub use sdk::{BehaviorVersion, Region, SdkConfig};
pub fn from_env() -> ConfigLoader {}
pub async fn load_from_env() -> SdkConfig {}
pub fn defaults(version: BehaviorVersion) -> ConfigLoader {}
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig {}
mod loader {
    use crate::sdk::{BehaviorVersion, SdkConfig};
    #[derive(Default)]
    pub struct ConfigLoader;
    impl ConfigLoader {
        pub fn behavior_version(self, behavior_version: BehaviorVersion) -> Self {}
        pub fn region(self, region: impl Into<String>) -> Self {}
        pub fn credentials_provider<P>(self, credentials_provider: P) -> Self {}
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {}
        pub fn profile_name(self, profile_name: impl Into<String>) -> Self {}
        pub async fn load(self) -> SdkConfig {}
    }
}
pub mod meta {
    pub mod region {
        pub struct RegionProviderChain;
        impl RegionProviderChain {
            pub fn first_try<P>(provider: P) -> Self {}
            pub fn or_else<P>(self, fallback: P) -> Self {}
            pub fn or_default_provider(self) -> Self {}
            pub fn default_provider() -> Self {}
        }
    }
}
