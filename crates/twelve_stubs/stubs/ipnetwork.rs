//! package = "ipnetwork", version = ">=0.17, <0.22"

use std::{convert::TryFrom, fmt, net::IpAddr, str::FromStr};
mod error {
    use crate::error::IpNetworkError::*;
    use std::{error::Error, fmt, net::AddrParseError};
    #[derive(Clone, PartialEq)]
    pub enum IpNetworkError {
        InvalidAddr(String),
        InvalidPrefix,
        InvalidCidrFormat(String),
        NetworkSizeError(NetworkSizeError),
    }
    impl fmt::Display for IpNetworkError {}
    impl Error for IpNetworkError {}
    impl From<AddrParseError> for IpNetworkError {}
    #[derive(Copy, Clone, PartialEq)]
    pub enum NetworkSizeError {
        NetworkIsTooLarge,
    }
    impl fmt::Display for NetworkSizeError {}
    impl Error for NetworkSizeError {}
}
mod ipv4 {
    use crate::error::IpNetworkError;
    use std::{convert::TryFrom, fmt, net::Ipv4Addr, str::FromStr};
    #[derive(Clone, Copy, PartialEq)]
    pub struct Ipv4Network;
    impl Ipv4Network {
        pub const fn new(addr: Ipv4Addr, prefix: u8) -> Result<Ipv4Network, IpNetworkError> {}
        pub const fn new_checked(addr: Ipv4Addr, prefix: u8) -> Option<Ipv4Network> {}
        pub fn with_netmask(netaddr: Ipv4Addr, netmask: Ipv4Addr) -> Result<Ipv4Network, IpNetworkError> {}
        pub fn iter(self) -> Ipv4NetworkIterator {}
        pub fn ip(self) -> Ipv4Addr {}
        pub fn prefix(self) -> u8 {}
        pub fn is_subnet_of(self, other: Ipv4Network) -> bool {}
        pub fn is_supernet_of(self, other: Ipv4Network) -> bool {}
        pub fn overlaps(self, other: Ipv4Network) -> bool {}
        pub fn mask(&self) -> Ipv4Addr {}
        pub fn network(&self) -> Ipv4Addr {}
        pub fn broadcast(&self) -> Ipv4Addr {}
        pub fn contains(&self, ip: Ipv4Addr) -> bool {}
        pub fn size(self) -> u32 {}
        pub fn nth(self, n: u32) -> Option<Ipv4Addr> {}
    }
    impl fmt::Display for Ipv4Network {}
    impl FromStr for Ipv4Network {
        type Err = IpNetworkError;
    }
    impl TryFrom<&str> for Ipv4Network {
        type Error = IpNetworkError;
    }
    impl From<Ipv4Addr> for Ipv4Network {}
    #[derive(Clone)]
    pub struct Ipv4NetworkIterator;
    impl Iterator for Ipv4NetworkIterator {
        type Item = Ipv4Addr;
    }
    impl IntoIterator for &'_ Ipv4Network {
        type IntoIter = Ipv4NetworkIterator;
        type Item = Ipv4Addr;
    }
    pub fn ipv4_mask_to_prefix(mask: Ipv4Addr) -> Result<u8, IpNetworkError> {}
}
mod ipv6 {
    use crate::error::IpNetworkError;
    use std::{convert::TryFrom, fmt, net::Ipv6Addr, str::FromStr};
    #[derive(Clone, Copy, PartialEq)]
    pub struct Ipv6Network;
    impl Ipv6Network {
        pub const fn new(addr: Ipv6Addr, prefix: u8) -> Result<Ipv6Network, IpNetworkError> {}
        pub const fn new_checked(addr: Ipv6Addr, prefix: u8) -> Option<Ipv6Network> {}
        pub fn with_netmask(netaddr: Ipv6Addr, netmask: Ipv6Addr) -> Result<Self, IpNetworkError> {}
        pub fn iter(&self) -> Ipv6NetworkIterator {}
        pub fn ip(&self) -> Ipv6Addr {}
        pub fn prefix(&self) -> u8 {}
        pub fn is_subnet_of(self, other: Ipv6Network) -> bool {}
        pub fn is_supernet_of(self, other: Ipv6Network) -> bool {}
        pub fn overlaps(self, other: Ipv6Network) -> bool {}
        pub fn mask(&self) -> Ipv6Addr {}
        pub fn network(&self) -> Ipv6Addr {}
        pub fn broadcast(&self) -> Ipv6Addr {}
        pub fn contains(&self, ip: Ipv6Addr) -> bool {}
        pub fn size(&self) -> u128 {}
        pub fn nth(self, n: u128) -> Option<Ipv6Addr> {}
    }
    impl FromStr for Ipv6Network {
        type Err = IpNetworkError;
    }
    impl TryFrom<&str> for Ipv6Network {
        type Error = IpNetworkError;
    }
    impl From<Ipv6Addr> for Ipv6Network {}
    #[derive(Clone)]
    pub struct Ipv6NetworkIterator;
    impl Iterator for Ipv6NetworkIterator {
        type Item = Ipv6Addr;
    }
    impl IntoIterator for &'_ Ipv6Network {
        type IntoIter = Ipv6NetworkIterator;
        type Item = Ipv6Addr;
    }
    impl fmt::Display for Ipv6Network {}
    pub fn ipv6_mask_to_prefix(mask: Ipv6Addr) -> Result<u8, IpNetworkError> {}
}
mod size {
    use std::fmt::Display;
    use NetworkSize::*;
    #[derive(Clone, Copy)]
    pub enum NetworkSize {
        V4(u32),
        V6(u128),
    }
    impl From<u32> for NetworkSize {}
    impl From<u128> for NetworkSize {}
    impl PartialEq for NetworkSize {}
    impl Display for NetworkSize {}
}
pub use crate::error::{IpNetworkError, NetworkSizeError};
pub use crate::ipv4::Ipv4NetworkIterator;
pub use crate::ipv4::{ipv4_mask_to_prefix, Ipv4Network};
pub use crate::ipv6::Ipv6NetworkIterator;
pub use crate::ipv6::{ipv6_mask_to_prefix, Ipv6Network};
pub use crate::size::NetworkSize;
#[derive(Clone, Copy, PartialEq)]
pub enum IpNetwork {
    V4(Ipv4Network),
    V6(Ipv6Network),
}
impl IpNetwork {
    pub fn new(ip: IpAddr, prefix: u8) -> Result<IpNetwork, IpNetworkError> {}
    pub fn with_netmask(netaddr: IpAddr, netmask: IpAddr) -> Result<Self, IpNetworkError> {}
    pub fn ip(&self) -> IpAddr {}
    pub fn prefix(&self) -> u8 {}
    pub fn network(&self) -> IpAddr {}
    pub fn broadcast(&self) -> IpAddr {}
    pub fn mask(&self) -> IpAddr {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
    pub fn contains(&self, ip: IpAddr) -> bool {}
    pub fn size(&self) -> NetworkSize {}
    pub fn iter(&self) -> IpNetworkIterator {}
}
impl FromStr for IpNetwork {
    type Err = IpNetworkError;
}
impl TryFrom<&str> for IpNetwork {
    type Error = IpNetworkError;
}
impl From<Ipv4Network> for IpNetwork {}
impl From<Ipv6Network> for IpNetwork {}
impl From<IpAddr> for IpNetwork {}
impl fmt::Display for IpNetwork {}
#[derive(Clone)]
pub struct IpNetworkIterator;
impl Iterator for IpNetworkIterator {
    type Item = IpAddr;
}
impl IntoIterator for &'_ IpNetwork {
    type IntoIter = IpNetworkIterator;
    type Item = IpAddr;
}
pub fn ip_mask_to_prefix(mask: IpAddr) -> Result<u8, IpNetworkError> {}
