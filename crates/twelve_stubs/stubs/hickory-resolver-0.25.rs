//! package = "hickory-resolver", version = ">=0.25, <0.26"

pub use hickory_proto as proto;
pub use proto::rr::{IntoName, Name};
pub mod config {
    use std::collections::HashSet;
    use std::net::{IpAddr, SocketAddr};
    use std::ops::{Deref, DerefMut};
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::time::Duration;
    use crate::proto::rr::Name;
    use crate::proto::xfer::Protocol;
    pub struct ResolverConfig;
    impl ResolverConfig {
        pub fn new() -> Self {}
        pub fn google() -> Self {}
        pub fn google_tls() -> Self {}
        pub fn google_https() -> Self {}
        pub fn google_h3() -> Self {}
        pub fn cloudflare() -> Self {}
        pub fn cloudflare_tls() -> Self {}
        pub fn cloudflare_https() -> Self {}
        pub fn quad9() -> Self {}
        pub fn quad9_tls() -> Self {}
        pub fn quad9_https() -> Self {}
        pub fn from_parts<G: Into<NameServerConfigGroup>>(
            domain: Option<Name>,
            search: Vec<Name>,
            name_servers: G,
        ) -> Self {}
        pub fn domain(&self) -> Option<&Name> {}
        pub fn set_domain(&mut self, domain: Name) {}
        pub fn search(&self) -> &[Name] {}
        pub fn add_search(&mut self, search: Name) {}
        pub fn add_name_server(&mut self, name_server: NameServerConfig) {}
        pub fn name_servers(&self) -> &[NameServerConfig] {}
    }
    impl Default for ResolverConfig {}
    pub struct NameServerConfig {
        pub socket_addr: SocketAddr,
        pub protocol: Protocol,
        pub tls_dns_name: Option<String>,
        pub http_endpoint: Option<String>,
        pub trust_negative_responses: bool,
        pub bind_addr: Option<SocketAddr>,
    }
    impl NameServerConfig {
        pub fn new(socket_addr: SocketAddr, protocol: Protocol) -> Self {}
    }
    pub struct NameServerConfigGroup;
    impl NameServerConfigGroup {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn into_inner(self) -> Vec<NameServerConfig> {}
        pub fn from_ips_clear(
            ips: &[IpAddr],
            port: u16,
            trust_negative_responses: bool,
        ) -> Self {}
        pub fn from_ips_tls(
            ips: &[IpAddr],
            port: u16,
            tls_dns_name: String,
            trust_negative_responses: bool,
        ) -> Self {}
        pub fn from_ips_https(
            ips: &[IpAddr],
            port: u16,
            tls_dns_name: String,
            trust_negative_responses: bool,
        ) -> Self {}
        pub fn from_ips_quic(
            ips: &[IpAddr],
            port: u16,
            tls_dns_name: String,
            trust_negative_responses: bool,
        ) -> Self {}
        pub fn from_ips_h3(
            ips: &[IpAddr],
            port: u16,
            tls_dns_name: String,
            trust_negative_responses: bool,
        ) -> Self {}
        pub fn google() -> Self {}
        pub fn google_tls() -> Self {}
        pub fn google_https() -> Self {}
        pub fn google_h3() -> Self {}
        pub fn cloudflare() -> Self {}
        pub fn cloudflare_tls() -> Self {}
        pub fn cloudflare_https() -> Self {}
        pub fn quad9() -> Self {}
        pub fn quad9_tls() -> Self {}
        pub fn quad9_https() -> Self {}
        pub fn merge(&mut self, other: Self) {}
        pub fn append_ips(
            &mut self,
            nameserver_ips: impl Iterator<Item = IpAddr>,
            trust_negative_response: bool,
        ) {}
        pub fn with_bind_addr(self, bind_addr: Option<SocketAddr>) -> Self {}
    }
    impl Default for NameServerConfigGroup {}
    impl Deref for NameServerConfigGroup {
        type Target = Vec<NameServerConfig>;
    }
    impl DerefMut for NameServerConfigGroup {}
    impl From<Vec<NameServerConfig>> for NameServerConfigGroup {}
    pub enum LookupIpStrategy {
        Ipv4Only,
        Ipv6Only,
        Ipv4AndIpv6,
        Ipv6thenIpv4,
        Ipv4thenIpv6,
    }
    impl Default for LookupIpStrategy {}
    pub enum ServerOrderingStrategy {
        QueryStatistics,
        UserProvidedOrder,
        RoundRobin,
    }
    impl Default for ServerOrderingStrategy {}
    pub enum ResolveHosts {
        Always,
        Never,
        Auto,
    }
    impl Default for ResolveHosts {}
    pub struct ResolverOpts {
        pub ndots: usize,
        pub timeout: Duration,
        pub attempts: usize,
        pub check_names: bool,
        pub edns0: bool,
        pub validate: bool,
        pub ip_strategy: LookupIpStrategy,
        pub cache_size: usize,
        pub use_hosts_file: ResolveHosts,
        pub positive_min_ttl: Option<Duration>,
        pub negative_min_ttl: Option<Duration>,
        pub positive_max_ttl: Option<Duration>,
        pub negative_max_ttl: Option<Duration>,
        pub num_concurrent_reqs: usize,
        pub preserve_intermediates: bool,
        pub try_tcp_on_error: bool,
        pub server_ordering_strategy: ServerOrderingStrategy,
        pub recursion_desired: bool,
        pub avoid_local_udp_ports: Arc<HashSet<u16>>,
        pub os_port_selection: bool,
        pub tls_config: rustls::ClientConfig,
        pub case_randomization: bool,
        pub trust_anchor: Option<PathBuf>,
    }
    impl Default for ResolverOpts {}
    pub const GOOGLE_IPS: &[IpAddr] = ();
    pub const CLOUDFLARE_IPS: &[IpAddr] = ();
    pub const QUAD9_IPS: &[IpAddr] = ();
}
pub mod dns_lru {
    use std::ops::RangeInclusive;
    use std::time::{Duration, Instant};
    use crate::config;
    use crate::lookup::Lookup;
    use crate::proto::op::Query;
    use crate::proto::rr::{Record, RecordType};
    use crate::proto::ProtoError;
    pub struct DnsLru;
    pub struct TtlConfig;
    impl Default for TtlConfig {}
    impl TtlConfig {
        pub fn from_opts(opts: &config::ResolverOpts) -> Self {}
        pub fn new(
            positive_min_ttl: Option<Duration>,
            negative_min_ttl: Option<Duration>,
            positive_max_ttl: Option<Duration>,
            negative_max_ttl: Option<Duration>,
        ) -> Self {}
        pub fn with_query_type_ttl_bounds(
            &mut self,
            query_type: RecordType,
            positive_min_ttl: Option<Duration>,
            negative_min_ttl: Option<Duration>,
            positive_max_ttl: Option<Duration>,
            negative_max_ttl: Option<Duration>,
        ) -> &mut Self {}
        pub fn positive_response_ttl_bounds(
            &self,
            query_type: RecordType,
        ) -> RangeInclusive<Duration> {}
        pub fn negative_response_ttl_bounds(
            &self,
            query_type: RecordType,
        ) -> RangeInclusive<Duration> {}
    }
    pub struct TtlBounds;
    impl Default for TtlBounds {}
    impl DnsLru {
        pub fn new(capacity: usize, ttl_config: TtlConfig) -> Self {}
        pub fn insert_records(
            &self,
            original_query: Query,
            records: impl Iterator<Item = Record>,
            now: Instant,
        ) -> Option<Lookup> {}
        pub fn get(
            &self,
            query: &Query,
            now: Instant,
        ) -> Option<Result<Lookup, ProtoError>> {}
    }
    mod ttl_config_deserialize {
        use super::TtlConfig;
        pub(super) struct TtlConfigMap;
        impl From<TtlConfigMap> for TtlConfig {}
    }
}
mod error {
    use std::{io, sync};
    use thiserror::Error;
    use crate::proto::{
        ProtoError, ProtoErrorKind, rr::{Record, rdata::SOA},
        xfer::retry_dns_handle::RetryableError,
    };
    pub enum ResolveErrorKind {
        Message(&'static str),
        Msg(String),
        Proto(ProtoError),
    }
    pub struct ResolveError;
    impl ResolveError {
        pub fn kind(&self) -> &ResolveErrorKind {}
        pub fn into_kind(self) -> ResolveErrorKind {}
        pub fn proto(&self) -> Option<&ProtoError> {}
        pub fn is_nx_domain(&self) -> bool {}
        pub fn is_no_records_found(&self) -> bool {}
        pub fn into_soa(self) -> Option<Box<Record<SOA>>> {}
    }
    impl RetryableError for ResolveError {}
    impl From<ResolveErrorKind> for ResolveError {}
    impl From<&'static str> for ResolveError {}
    impl TryFrom<ResolveError> for ProtoErrorKind {
        type Error = ResolveError;
    }
    impl From<String> for ResolveError {}
    impl From<io::Error> for ResolveError {}
    impl From<ProtoError> for ResolveError {}
    impl From<ResolveError> for io::Error {}
    impl<T> From<sync::PoisonError<T>> for ResolveError {}
}
pub use error::{ResolveError, ResolveErrorKind};
mod hosts {
    use std::io;
    use crate::proto::op::Query;
    use crate::proto::rr::{Name, RecordType};
    use crate::lookup::Lookup;
    pub struct Hosts;
    impl Default for Hosts {}
    impl Hosts {
        pub fn from_system() -> io::Result<Self> {}
        pub fn lookup_static_host(&self, query: &Query) -> Option<Lookup> {}
        pub fn insert(&mut self, name: Name, record_type: RecordType, lookup: Lookup) {}
        pub fn read_hosts_conf(&mut self, src: impl io::Read) -> io::Result<()> {}
    }
}
pub use hosts::Hosts;
pub mod lookup {
    use std::{pin::Pin, sync::Arc, time::Instant};
    use futures_util::stream::Stream;
    use crate::{
        lookup_ip::LookupIpIter, name_server::ConnectionProvider,
        proto::{
            DnsHandle, ProtoError, op::Query, rr::{RData, Record, rdata::{self}},
            xfer::DnsResponse,
        },
    };
    use crate::proto::dnssec::Proven;
    pub struct Lookup;
    impl Lookup {
        pub fn from_rdata(query: Query, rdata: RData) -> Self {}
        pub fn new_with_max_ttl(query: Query, records: Arc<[Record]>) -> Self {}
        pub fn new_with_deadline(
            query: Query,
            records: Arc<[Record]>,
            valid_until: Instant,
        ) -> Self {}
        pub fn query(&self) -> &Query {}
        pub fn iter(&self) -> LookupIter<'_> {}
        pub fn dnssec_iter(&self) -> DnssecIter<'_> {}
        pub fn record_iter(&self) -> LookupRecordIter<'_> {}
        pub fn dnssec_record_iter(&self) -> DnssecLookupRecordIter<'_> {}
        pub fn valid_until(&self) -> Instant {}
        pub fn records(&self) -> &[Record] {}
        pub fn extend_records(&mut self, other: Vec<Record>) {}
    }
    pub struct LookupIter<'a>;
    impl<'a> Iterator for LookupIter<'a> {
        type Item = &'a RData;
    }
    pub struct DnssecIter<'a>;
    impl<'a> Iterator for DnssecIter<'a> {
        type Item = Proven<&'a RData>;
    }
    pub struct LookupRecordIter<'a>;
    impl<'a> Iterator for LookupRecordIter<'a> {
        type Item = &'a Record;
    }
    pub struct DnssecLookupRecordIter<'a>;
    impl<'a> Iterator for DnssecLookupRecordIter<'a> {
        type Item = Proven<&'a Record>;
    }
    impl IntoIterator for Lookup {
        type Item = RData;
        type IntoIter = LookupIntoIter;
    }
    pub struct LookupIntoIter;
    impl Iterator for LookupIntoIter {
        type Item = RData;
    }
    impl<P: ConnectionProvider> DnsHandle for LookupEither<P> {
        type Response = Pin<
            Box<dyn Stream<Item = Result<DnsResponse, ProtoError>> + Send>,
        >;
    }
    pub struct ReverseLookup;
    impl ReverseLookup {
        pub fn iter(&self) -> ReverseLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for ReverseLookup {}
    impl From<ReverseLookup> for Lookup {}
    pub struct ReverseLookupIter<'i>;
    impl<'i> Iterator for ReverseLookupIter<'i> {
        type Item = &'i crate::proto::rr::Name;
    }
    pub struct ReverseLookupIntoIter;
    impl Iterator for ReverseLookupIntoIter {
        type Item = crate::proto::rr::Name;
    }
    impl IntoIterator for ReverseLookup {
        type Item = crate::proto::rr::Name;
        type IntoIter = ReverseLookupIntoIter;
    }
    pub struct Ipv4Lookup;
    impl Ipv4Lookup {
        pub fn iter(&self) -> Ipv4LookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for Ipv4Lookup {}
    impl From<Ipv4Lookup> for Lookup {}
    pub struct Ipv4LookupIter<'i>;
    impl<'i> Iterator for Ipv4LookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::A;
    }
    pub struct Ipv4LookupIntoIter;
    impl Iterator for Ipv4LookupIntoIter {
        type Item = crate::proto::rr::rdata::A;
    }
    impl IntoIterator for Ipv4Lookup {
        type Item = crate::proto::rr::rdata::A;
        type IntoIter = Ipv4LookupIntoIter;
    }
    pub struct Ipv6Lookup;
    impl Ipv6Lookup {
        pub fn iter(&self) -> Ipv6LookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for Ipv6Lookup {}
    impl From<Ipv6Lookup> for Lookup {}
    pub struct Ipv6LookupIter<'i>;
    impl<'i> Iterator for Ipv6LookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::AAAA;
    }
    pub struct Ipv6LookupIntoIter;
    impl Iterator for Ipv6LookupIntoIter {
        type Item = crate::proto::rr::rdata::AAAA;
    }
    impl IntoIterator for Ipv6Lookup {
        type Item = crate::proto::rr::rdata::AAAA;
        type IntoIter = Ipv6LookupIntoIter;
    }
    pub struct MxLookup;
    impl MxLookup {
        pub fn iter(&self) -> MxLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for MxLookup {}
    impl From<MxLookup> for Lookup {}
    pub struct MxLookupIter<'i>;
    impl<'i> Iterator for MxLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::MX;
    }
    pub struct MxLookupIntoIter;
    impl Iterator for MxLookupIntoIter {
        type Item = crate::proto::rr::rdata::MX;
    }
    impl IntoIterator for MxLookup {
        type Item = crate::proto::rr::rdata::MX;
        type IntoIter = MxLookupIntoIter;
    }
    pub struct NsLookup;
    impl NsLookup {
        pub fn iter(&self) -> NsLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for NsLookup {}
    impl From<NsLookup> for Lookup {}
    pub struct NsLookupIter<'i>;
    impl<'i> Iterator for NsLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::NS;
    }
    pub struct NsLookupIntoIter;
    impl Iterator for NsLookupIntoIter {
        type Item = crate::proto::rr::rdata::NS;
    }
    impl IntoIterator for NsLookup {
        type Item = crate::proto::rr::rdata::NS;
        type IntoIter = NsLookupIntoIter;
    }
    pub struct SoaLookup;
    impl SoaLookup {
        pub fn iter(&self) -> SoaLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for SoaLookup {}
    impl From<SoaLookup> for Lookup {}
    pub struct SoaLookupIter<'i>;
    impl<'i> Iterator for SoaLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::SOA;
    }
    pub struct SoaLookupIntoIter;
    impl Iterator for SoaLookupIntoIter {
        type Item = crate::proto::rr::rdata::SOA;
    }
    impl IntoIterator for SoaLookup {
        type Item = crate::proto::rr::rdata::SOA;
        type IntoIter = SoaLookupIntoIter;
    }
    pub struct TlsaLookup;
    impl TlsaLookup {
        pub fn iter(&self) -> TlsaLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for TlsaLookup {}
    impl From<TlsaLookup> for Lookup {}
    pub struct TlsaLookupIter<'i>;
    impl<'i> Iterator for TlsaLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::TLSA;
    }
    pub struct TlsaLookupIntoIter;
    impl Iterator for TlsaLookupIntoIter {
        type Item = crate::proto::rr::rdata::TLSA;
    }
    impl IntoIterator for TlsaLookup {
        type Item = crate::proto::rr::rdata::TLSA;
        type IntoIter = TlsaLookupIntoIter;
    }
    pub struct TxtLookup;
    impl TxtLookup {
        pub fn iter(&self) -> TxtLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for TxtLookup {}
    impl From<TxtLookup> for Lookup {}
    pub struct TxtLookupIter<'i>;
    impl<'i> Iterator for TxtLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::TXT;
    }
    pub struct TxtLookupIntoIter;
    impl Iterator for TxtLookupIntoIter {
        type Item = crate::proto::rr::rdata::TXT;
    }
    impl IntoIterator for TxtLookup {
        type Item = crate::proto::rr::rdata::TXT;
        type IntoIter = TxtLookupIntoIter;
    }
    pub struct CertLookup;
    impl CertLookup {
        pub fn iter(&self) -> CertLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for CertLookup {}
    impl From<CertLookup> for Lookup {}
    pub struct CertLookupIter<'i>;
    impl<'i> Iterator for CertLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::CERT;
    }
    pub struct CertLookupIntoIter;
    impl Iterator for CertLookupIntoIter {
        type Item = crate::proto::rr::rdata::CERT;
    }
    impl IntoIterator for CertLookup {
        type Item = crate::proto::rr::rdata::CERT;
        type IntoIter = CertLookupIntoIter;
    }
    pub struct SrvLookup;
    impl SrvLookup {
        pub fn iter(&self) -> SrvLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn ip_iter(&self) -> LookupIpIter<'_> {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for SrvLookup {}
    pub struct ReverseLookup;
    impl ReverseLookup {
        pub fn iter(&self) -> ReverseLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for ReverseLookup {}
    impl From<ReverseLookup> for Lookup {}
    pub struct ReverseLookupIter<'i>;
    impl<'i> Iterator for ReverseLookupIter<'i> {
        type Item = &'i crate::proto::rr::Name;
    }
    pub struct ReverseLookupIntoIter;
    impl Iterator for ReverseLookupIntoIter {
        type Item = crate::proto::rr::Name;
    }
    impl IntoIterator for ReverseLookup {
        type Item = crate::proto::rr::Name;
        type IntoIter = ReverseLookupIntoIter;
    }
    pub struct Ipv4Lookup;
    impl Ipv4Lookup {
        pub fn iter(&self) -> Ipv4LookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for Ipv4Lookup {}
    impl From<Ipv4Lookup> for Lookup {}
    pub struct Ipv4LookupIter<'i>;
    impl<'i> Iterator for Ipv4LookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::A;
    }
    pub struct Ipv4LookupIntoIter;
    impl Iterator for Ipv4LookupIntoIter {
        type Item = crate::proto::rr::rdata::A;
    }
    impl IntoIterator for Ipv4Lookup {
        type Item = crate::proto::rr::rdata::A;
        type IntoIter = Ipv4LookupIntoIter;
    }
    pub struct Ipv6Lookup;
    impl Ipv6Lookup {
        pub fn iter(&self) -> Ipv6LookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for Ipv6Lookup {}
    impl From<Ipv6Lookup> for Lookup {}
    pub struct Ipv6LookupIter<'i>;
    impl<'i> Iterator for Ipv6LookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::AAAA;
    }
    pub struct Ipv6LookupIntoIter;
    impl Iterator for Ipv6LookupIntoIter {
        type Item = crate::proto::rr::rdata::AAAA;
    }
    impl IntoIterator for Ipv6Lookup {
        type Item = crate::proto::rr::rdata::AAAA;
        type IntoIter = Ipv6LookupIntoIter;
    }
    pub struct MxLookup;
    impl MxLookup {
        pub fn iter(&self) -> MxLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for MxLookup {}
    impl From<MxLookup> for Lookup {}
    pub struct MxLookupIter<'i>;
    impl<'i> Iterator for MxLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::MX;
    }
    pub struct MxLookupIntoIter;
    impl Iterator for MxLookupIntoIter {
        type Item = crate::proto::rr::rdata::MX;
    }
    impl IntoIterator for MxLookup {
        type Item = crate::proto::rr::rdata::MX;
        type IntoIter = MxLookupIntoIter;
    }
    pub struct NsLookup;
    impl NsLookup {
        pub fn iter(&self) -> NsLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for NsLookup {}
    impl From<NsLookup> for Lookup {}
    pub struct NsLookupIter<'i>;
    impl<'i> Iterator for NsLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::NS;
    }
    pub struct NsLookupIntoIter;
    impl Iterator for NsLookupIntoIter {
        type Item = crate::proto::rr::rdata::NS;
    }
    impl IntoIterator for NsLookup {
        type Item = crate::proto::rr::rdata::NS;
        type IntoIter = NsLookupIntoIter;
    }
    pub struct SoaLookup;
    impl SoaLookup {
        pub fn iter(&self) -> SoaLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for SoaLookup {}
    impl From<SoaLookup> for Lookup {}
    pub struct SoaLookupIter<'i>;
    impl<'i> Iterator for SoaLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::SOA;
    }
    pub struct SoaLookupIntoIter;
    impl Iterator for SoaLookupIntoIter {
        type Item = crate::proto::rr::rdata::SOA;
    }
    impl IntoIterator for SoaLookup {
        type Item = crate::proto::rr::rdata::SOA;
        type IntoIter = SoaLookupIntoIter;
    }
    pub struct TlsaLookup;
    impl TlsaLookup {
        pub fn iter(&self) -> TlsaLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for TlsaLookup {}
    impl From<TlsaLookup> for Lookup {}
    pub struct TlsaLookupIter<'i>;
    impl<'i> Iterator for TlsaLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::TLSA;
    }
    pub struct TlsaLookupIntoIter;
    impl Iterator for TlsaLookupIntoIter {
        type Item = crate::proto::rr::rdata::TLSA;
    }
    impl IntoIterator for TlsaLookup {
        type Item = crate::proto::rr::rdata::TLSA;
        type IntoIter = TlsaLookupIntoIter;
    }
    pub struct TxtLookup;
    impl TxtLookup {
        pub fn iter(&self) -> TxtLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for TxtLookup {}
    impl From<TxtLookup> for Lookup {}
    pub struct TxtLookupIter<'i>;
    impl<'i> Iterator for TxtLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::TXT;
    }
    pub struct TxtLookupIntoIter;
    impl Iterator for TxtLookupIntoIter {
        type Item = crate::proto::rr::rdata::TXT;
    }
    impl IntoIterator for TxtLookup {
        type Item = crate::proto::rr::rdata::TXT;
        type IntoIter = TxtLookupIntoIter;
    }
    pub struct CertLookup;
    impl CertLookup {
        pub fn iter(&self) -> CertLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for CertLookup {}
    impl From<CertLookup> for Lookup {}
    pub struct CertLookupIter<'i>;
    impl<'i> Iterator for CertLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::CERT;
    }
    pub struct CertLookupIntoIter;
    impl Iterator for CertLookupIntoIter {
        type Item = crate::proto::rr::rdata::CERT;
    }
    impl IntoIterator for CertLookup {
        type Item = crate::proto::rr::rdata::CERT;
        type IntoIter = CertLookupIntoIter;
    }
    pub struct SrvLookupIter<'i>;
    impl<'i> Iterator for SrvLookupIter<'i> {
        type Item = &'i rdata::SRV;
    }
    impl IntoIterator for SrvLookup {
        type Item = rdata::SRV;
        type IntoIter = SrvLookupIntoIter;
    }
    pub struct ReverseLookup;
    impl ReverseLookup {
        pub fn iter(&self) -> ReverseLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for ReverseLookup {}
    impl From<ReverseLookup> for Lookup {}
    pub struct ReverseLookupIter<'i>;
    impl<'i> Iterator for ReverseLookupIter<'i> {
        type Item = &'i crate::proto::rr::Name;
    }
    pub struct ReverseLookupIntoIter;
    impl Iterator for ReverseLookupIntoIter {
        type Item = crate::proto::rr::Name;
    }
    impl IntoIterator for ReverseLookup {
        type Item = crate::proto::rr::Name;
        type IntoIter = ReverseLookupIntoIter;
    }
    pub struct Ipv4Lookup;
    impl Ipv4Lookup {
        pub fn iter(&self) -> Ipv4LookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for Ipv4Lookup {}
    impl From<Ipv4Lookup> for Lookup {}
    pub struct Ipv4LookupIter<'i>;
    impl<'i> Iterator for Ipv4LookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::A;
    }
    pub struct Ipv4LookupIntoIter;
    impl Iterator for Ipv4LookupIntoIter {
        type Item = crate::proto::rr::rdata::A;
    }
    impl IntoIterator for Ipv4Lookup {
        type Item = crate::proto::rr::rdata::A;
        type IntoIter = Ipv4LookupIntoIter;
    }
    pub struct Ipv6Lookup;
    impl Ipv6Lookup {
        pub fn iter(&self) -> Ipv6LookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for Ipv6Lookup {}
    impl From<Ipv6Lookup> for Lookup {}
    pub struct Ipv6LookupIter<'i>;
    impl<'i> Iterator for Ipv6LookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::AAAA;
    }
    pub struct Ipv6LookupIntoIter;
    impl Iterator for Ipv6LookupIntoIter {
        type Item = crate::proto::rr::rdata::AAAA;
    }
    impl IntoIterator for Ipv6Lookup {
        type Item = crate::proto::rr::rdata::AAAA;
        type IntoIter = Ipv6LookupIntoIter;
    }
    pub struct MxLookup;
    impl MxLookup {
        pub fn iter(&self) -> MxLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for MxLookup {}
    impl From<MxLookup> for Lookup {}
    pub struct MxLookupIter<'i>;
    impl<'i> Iterator for MxLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::MX;
    }
    pub struct MxLookupIntoIter;
    impl Iterator for MxLookupIntoIter {
        type Item = crate::proto::rr::rdata::MX;
    }
    impl IntoIterator for MxLookup {
        type Item = crate::proto::rr::rdata::MX;
        type IntoIter = MxLookupIntoIter;
    }
    pub struct NsLookup;
    impl NsLookup {
        pub fn iter(&self) -> NsLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for NsLookup {}
    impl From<NsLookup> for Lookup {}
    pub struct NsLookupIter<'i>;
    impl<'i> Iterator for NsLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::NS;
    }
    pub struct NsLookupIntoIter;
    impl Iterator for NsLookupIntoIter {
        type Item = crate::proto::rr::rdata::NS;
    }
    impl IntoIterator for NsLookup {
        type Item = crate::proto::rr::rdata::NS;
        type IntoIter = NsLookupIntoIter;
    }
    pub struct SoaLookup;
    impl SoaLookup {
        pub fn iter(&self) -> SoaLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for SoaLookup {}
    impl From<SoaLookup> for Lookup {}
    pub struct SoaLookupIter<'i>;
    impl<'i> Iterator for SoaLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::SOA;
    }
    pub struct SoaLookupIntoIter;
    impl Iterator for SoaLookupIntoIter {
        type Item = crate::proto::rr::rdata::SOA;
    }
    impl IntoIterator for SoaLookup {
        type Item = crate::proto::rr::rdata::SOA;
        type IntoIter = SoaLookupIntoIter;
    }
    pub struct TlsaLookup;
    impl TlsaLookup {
        pub fn iter(&self) -> TlsaLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for TlsaLookup {}
    impl From<TlsaLookup> for Lookup {}
    pub struct TlsaLookupIter<'i>;
    impl<'i> Iterator for TlsaLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::TLSA;
    }
    pub struct TlsaLookupIntoIter;
    impl Iterator for TlsaLookupIntoIter {
        type Item = crate::proto::rr::rdata::TLSA;
    }
    impl IntoIterator for TlsaLookup {
        type Item = crate::proto::rr::rdata::TLSA;
        type IntoIter = TlsaLookupIntoIter;
    }
    pub struct TxtLookup;
    impl TxtLookup {
        pub fn iter(&self) -> TxtLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for TxtLookup {}
    impl From<TxtLookup> for Lookup {}
    pub struct TxtLookupIter<'i>;
    impl<'i> Iterator for TxtLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::TXT;
    }
    pub struct TxtLookupIntoIter;
    impl Iterator for TxtLookupIntoIter {
        type Item = crate::proto::rr::rdata::TXT;
    }
    impl IntoIterator for TxtLookup {
        type Item = crate::proto::rr::rdata::TXT;
        type IntoIter = TxtLookupIntoIter;
    }
    pub struct CertLookup;
    impl CertLookup {
        pub fn iter(&self) -> CertLookupIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for CertLookup {}
    impl From<CertLookup> for Lookup {}
    pub struct CertLookupIter<'i>;
    impl<'i> Iterator for CertLookupIter<'i> {
        type Item = &'i crate::proto::rr::rdata::CERT;
    }
    pub struct CertLookupIntoIter;
    impl Iterator for CertLookupIntoIter {
        type Item = crate::proto::rr::rdata::CERT;
    }
    impl IntoIterator for CertLookup {
        type Item = crate::proto::rr::rdata::CERT;
        type IntoIter = CertLookupIntoIter;
    }
    pub struct SrvLookupIntoIter;
    impl Iterator for SrvLookupIntoIter {
        type Item = rdata::SRV;
    }
}
pub mod lookup_ip {
    use std::future::Future;
    use std::net::IpAddr;
    use std::sync::Arc;
    use std::time::Instant;
    use crate::proto::op::Query;
    use crate::proto::rr::{Name, RData};
    use crate::proto::xfer::{DnsHandle, DnsRequestOptions};
    use crate::caching_client::CachingClient;
    use crate::config::LookupIpStrategy;
    use crate::error::*;
    use crate::hosts::Hosts;
    use crate::lookup::Lookup;
    pub struct LookupIp;
    impl LookupIp {
        pub fn iter(&self) -> LookupIpIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for LookupIp {}
    impl From<LookupIp> for Lookup {}
    pub struct LookupIpIter<'i>;
    impl Iterator for LookupIpIter<'_> {
        type Item = IpAddr;
    }
    impl IntoIterator for LookupIp {
        type Item = IpAddr;
        type IntoIter = LookupIpIntoIter;
    }
    pub struct LookupIpIntoIter;
    impl Iterator for LookupIpIntoIter {
        type Item = IpAddr;
    }
    pub struct LookupIpFuture<C: DnsHandle>(C);
    impl<C: DnsHandle> LookupIpFuture<C> {
        pub fn lookup(
            names: Vec<Name>,
            strategy: LookupIpStrategy,
            client_cache: CachingClient<C>,
            options: DnsRequestOptions,
            hosts: Arc<Hosts>,
            finally_ip_addr: Option<RData>,
        ) -> Self {}
    }
    impl<C: DnsHandle> Future for LookupIpFuture<C> {
        type Output = Result<LookupIp, ResolveError>;
    }
}
use name_server::TokioConnectionProvider;
mod resolver {
    use std::future::Future;
    use std::sync::Arc;
    use crate::config::{ResolverConfig, ResolverOpts};
    use crate::dns_lru::{self};
    use crate::error::ResolveError;
    use crate::hosts::Hosts;
    use crate::lookup::{self, Lookup};
    use crate::lookup_ip::LookupIp;
    use crate::name_server::TokioConnectionProvider;
    use crate::name_server::ConnectionProvider;
    use crate::proto::dnssec::TrustAnchors;
    use crate::proto::rr::{IntoName, RecordType};
    use crate::proto::xfer::DnsHandle;
    pub struct ResolverBuilder<P>(P);
    impl<P: ConnectionProvider> ResolverBuilder<P> {
        pub fn with_options(self, options: ResolverOpts) -> Self {}
        pub fn options_mut(&mut self) -> &mut ResolverOpts {}
        pub fn with_trust_anchor(self, trust_anchor: Arc<TrustAnchors>) -> Self {}
        pub fn build(self) -> Resolver<P> {}
    }
    #[twelve::nature(client)]
    pub struct Resolver<P: ConnectionProvider>(P);
    pub type TokioResolver = Resolver<TokioConnectionProvider>;
    impl TokioResolver {
        pub fn builder_tokio() -> Result<
            ResolverBuilder<TokioConnectionProvider>,
            ResolveError,
        > {}
    }
    impl<R: ConnectionProvider> Resolver<R> {
        pub fn builder(provider: R) -> Result<ResolverBuilder<R>, ResolveError> {}
        pub fn builder_with_config(
            config: ResolverConfig,
            provider: R,
        ) -> ResolverBuilder<R> {}
        pub async fn reverse_lookup(&self, query: std::net::IpAddr) -> Result<crate::lookup::ReverseLookup, crate::ResolveError> {}
        pub async fn ipv4_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::Ipv4Lookup, crate::ResolveError> {}
        pub async fn ipv6_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::Ipv6Lookup, crate::ResolveError> {}
        pub async fn mx_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::MxLookup, crate::ResolveError> {}
        pub async fn ns_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::NsLookup, crate::ResolveError> {}
        pub async fn soa_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::SoaLookup, crate::ResolveError> {}
        pub async fn tlsa_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::TlsaLookup, crate::ResolveError> {}
        pub async fn txt_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::TxtLookup, crate::ResolveError> {}
        pub async fn srv_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::SrvLookup, crate::ResolveError> {}
        pub async fn cert_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::CertLookup, crate::ResolveError> {}
        pub fn clear_cache(&self) {}
        pub fn config(&self) -> &ResolverConfig {}
        pub fn options(&self) -> &ResolverOpts {}
    }
    impl<P: ConnectionProvider> Resolver<P> {
        pub async fn lookup<N: IntoName>(
            &self,
            name: N,
            record_type: RecordType,
        ) -> Result<Lookup, ResolveError> {}
        pub async fn lookup_ip(
            &self,
            host: impl IntoName,
        ) -> Result<LookupIp, ResolveError> {}
        pub fn set_hosts(&mut self, hosts: Arc<Hosts>) {}
    }
    impl<C: DnsHandle> Future for LookupFuture<C> {
        type Output = Result<Lookup, ResolveError>;
    }
}
pub use resolver::LookupFuture;
pub use resolver::TokioResolver;
pub use resolver::{Resolver, ResolverBuilder};
pub mod system_conf {
    mod unix {
        use crate::ResolveError;
        use crate::config::{ResolverConfig, ResolverOpts};
        pub fn read_system_conf() -> Result<
            (ResolverConfig, ResolverOpts),
            ResolveError,
        > {}
        pub fn parse_resolv_conf<T: AsRef<[u8]>>(
            data: T,
        ) -> Result<(ResolverConfig, ResolverOpts), ResolveError> {}
    }
    pub use self::unix::{parse_resolv_conf, read_system_conf};
}
pub fn version() -> &'static str {}
