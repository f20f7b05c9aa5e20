//! package = "ipnet", version = ">=2, <3"

pub use self::ipext::{IpAddrRange, Ipv4AddrRange, Ipv6AddrRange};
pub use self::ipnet::{IpNet, IpSubnets, Ipv4Net, Ipv4Subnets, Ipv6Net, Ipv6Subnets, PrefixLenError};
pub use self::parser::AddrParseError;
mod ipext {
    use core::iter::DoubleEndedIterator;
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    #[derive(Copy, Clone, PartialEq)]
    pub enum IpAddrRange {
        V4(Ipv4AddrRange),
        V6(Ipv6AddrRange),
    }
    #[derive(Copy, Clone, PartialEq)]
    pub struct Ipv4AddrRange;
    #[derive(Copy, Clone, PartialEq)]
    pub struct Ipv6AddrRange;
    impl From<Ipv4AddrRange> for IpAddrRange {}
    impl From<Ipv6AddrRange> for IpAddrRange {}
    impl Ipv4AddrRange {
        pub fn new(start: Ipv4Addr, end: Ipv4Addr) -> Self {}
    }
    impl Ipv6AddrRange {
        pub fn new(start: Ipv6Addr, end: Ipv6Addr) -> Self {}
    }
    impl Iterator for IpAddrRange {
        type Item = IpAddr;
    }
    impl Iterator for Ipv4AddrRange {
        type Item = Ipv4Addr;
    }
    impl Iterator for Ipv6AddrRange {
        type Item = Ipv6Addr;
    }
    impl DoubleEndedIterator for IpAddrRange {}
    impl DoubleEndedIterator for Ipv4AddrRange {}
    impl DoubleEndedIterator for Ipv6AddrRange {}
}
mod ipnet {
    use crate::ipext::{IpAddrRange, Ipv4AddrRange, Ipv6AddrRange};
    use alloc::vec::Vec;
    use core::convert::From;
    use core::fmt;
    use std::error::Error;
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    #[derive(Copy, Clone, PartialEq)]
    pub enum IpNet {
        V4(Ipv4Net),
        V6(Ipv6Net),
    }
    #[derive(Copy, Clone, PartialEq)]
    pub struct Ipv4Net;
    #[derive(Copy, Clone, PartialEq)]
    pub struct Ipv6Net;
    #[derive(Clone, PartialEq)]
    pub struct PrefixLenError;
    impl fmt::Display for PrefixLenError {}
    impl Error for PrefixLenError {}
    impl IpNet {
        pub fn new(ip: IpAddr, prefix_len: u8) -> Result<IpNet, PrefixLenError> {}
        pub const fn new_assert(ip: IpAddr, prefix_len: u8) -> IpNet {}
        pub fn with_netmask(ip: IpAddr, netmask: IpAddr) -> Result<IpNet, PrefixLenError> {}
        pub fn trunc(&self) -> IpNet {}
        pub fn addr(&self) -> IpAddr {}
        pub fn prefix_len(&self) -> u8 {}
        pub fn max_prefix_len(&self) -> u8 {}
        pub fn netmask(&self) -> IpAddr {}
        pub fn hostmask(&self) -> IpAddr {}
        pub fn network(&self) -> IpAddr {}
        pub fn broadcast(&self) -> IpAddr {}
        pub fn supernet(&self) -> Option<IpNet> {}
        pub fn is_sibling(&self, other: &IpNet) -> bool {}
        pub fn hosts(&self) -> IpAddrRange {}
        pub fn subnets(&self, new_prefix_len: u8) -> Result<IpSubnets, PrefixLenError> {}
        pub fn contains<T>(&self, other: T) -> bool
        where
            Self: Contains<T>,
        {
        }
        pub fn aggregate(networks: &Vec<IpNet>) -> Vec<IpNet> {}
    }
    impl Default for IpNet {}
    impl fmt::Display for IpNet {}
    impl From<Ipv4Net> for IpNet {}
    impl From<Ipv6Net> for IpNet {}
    impl From<IpAddr> for IpNet {}
    impl Ipv4Net {
        pub const fn new(ip: Ipv4Addr, prefix_len: u8) -> Result<Ipv4Net, PrefixLenError> {}
        pub const fn new_assert(ip: Ipv4Addr, prefix_len: u8) -> Ipv4Net {}
        pub fn with_netmask(ip: Ipv4Addr, netmask: Ipv4Addr) -> Result<Ipv4Net, PrefixLenError> {}
        pub fn trunc(&self) -> Ipv4Net {}
        pub const fn addr(&self) -> Ipv4Addr {}
        pub const fn prefix_len(&self) -> u8 {}
        pub const fn max_prefix_len(&self) -> u8 {}
        pub fn netmask(&self) -> Ipv4Addr {}
        pub fn hostmask(&self) -> Ipv4Addr {}
        pub fn network(&self) -> Ipv4Addr {}
        pub fn broadcast(&self) -> Ipv4Addr {}
        pub fn supernet(&self) -> Option<Ipv4Net> {}
        pub fn is_sibling(&self, other: &Ipv4Net) -> bool {}
        pub fn hosts(&self) -> Ipv4AddrRange {}
        pub fn subnets(&self, new_prefix_len: u8) -> Result<Ipv4Subnets, PrefixLenError> {}
        pub fn contains<T>(&self, other: T) -> bool
        where
            Self: Contains<T>,
        {
        }
        pub fn aggregate(networks: &Vec<Ipv4Net>) -> Vec<Ipv4Net> {}
    }
    impl Default for Ipv4Net {}
    impl fmt::Display for Ipv4Net {}
    impl From<Ipv4Addr> for Ipv4Net {}
    impl Ipv6Net {
        pub const fn new(ip: Ipv6Addr, prefix_len: u8) -> Result<Ipv6Net, PrefixLenError> {}
        pub const fn new_assert(ip: Ipv6Addr, prefix_len: u8) -> Ipv6Net {}
        pub fn with_netmask(ip: Ipv6Addr, netmask: Ipv6Addr) -> Result<Ipv6Net, PrefixLenError> {}
        pub fn trunc(&self) -> Ipv6Net {}
        pub const fn addr(&self) -> Ipv6Addr {}
        pub const fn prefix_len(&self) -> u8 {}
        pub const fn max_prefix_len(&self) -> u8 {}
        pub fn netmask(&self) -> Ipv6Addr {}
        pub fn hostmask(&self) -> Ipv6Addr {}
        pub fn network(&self) -> Ipv6Addr {}
        pub fn broadcast(&self) -> Ipv6Addr {}
        pub fn supernet(&self) -> Option<Ipv6Net> {}
        pub fn is_sibling(&self, other: &Ipv6Net) -> bool {}
        pub fn hosts(&self) -> Ipv6AddrRange {}
        pub fn subnets(&self, new_prefix_len: u8) -> Result<Ipv6Subnets, PrefixLenError> {}
        pub fn contains<T>(&self, other: T) -> bool
        where
            Self: Contains<T>,
        {
        }
        pub fn aggregate(networks: &Vec<Ipv6Net>) -> Vec<Ipv6Net> {}
    }
    impl Default for Ipv6Net {}
    impl fmt::Display for Ipv6Net {}
    impl From<Ipv6Addr> for Ipv6Net {}
    pub trait Contains<T> {
        fn contains(&self, other: T) -> bool;
    }
    impl<'a> Contains<&'a IpNet> for IpNet {}
    impl<'a> Contains<&'a IpAddr> for IpNet {}
    impl<'a> Contains<&'a Ipv4Net> for Ipv4Net {}
    impl<'a> Contains<&'a Ipv4Addr> for Ipv4Net {}
    impl<'a> Contains<&'a Ipv6Net> for Ipv6Net {}
    impl<'a> Contains<&'a Ipv6Addr> for Ipv6Net {}
    #[derive(Copy, Clone, PartialEq)]
    pub enum IpSubnets {
        V4(Ipv4Subnets),
        V6(Ipv6Subnets),
    }
    #[derive(Copy, Clone, PartialEq)]
    pub struct Ipv4Subnets;
    #[derive(Copy, Clone, PartialEq)]
    pub struct Ipv6Subnets;
    impl Ipv4Subnets {
        pub fn new(start: Ipv4Addr, end: Ipv4Addr, min_prefix_len: u8) -> Self {}
    }
    impl Ipv6Subnets {
        pub fn new(start: Ipv6Addr, end: Ipv6Addr, min_prefix_len: u8) -> Self {}
    }
    impl From<Ipv4Subnets> for IpSubnets {}
    impl From<Ipv6Subnets> for IpSubnets {}
    impl Iterator for IpSubnets {
        type Item = IpNet;
    }
    impl Iterator for Ipv4Subnets {
        type Item = Ipv4Net;
    }
    impl Iterator for Ipv6Subnets {
        type Item = Ipv6Net;
    }
}
mod parser {
    use crate::ipnet::{IpNet, Ipv4Net, Ipv6Net};
    use alloc::str::FromStr;
    use core::fmt;
    use std::error::Error;
    impl FromStr for IpNet {
        type Err = AddrParseError;
    }
    impl FromStr for Ipv4Net {
        type Err = AddrParseError;
    }
    impl FromStr for Ipv6Net {
        type Err = AddrParseError;
    }
    #[derive(Clone, PartialEq)]
    pub struct AddrParseError;
    impl fmt::Display for AddrParseError {}
    impl Error for AddrParseError {}
}
