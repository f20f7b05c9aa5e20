//! package = "hickory-resolver", version = ">=0.24, <0.25"

pub extern crate hickory_proto as proto;
mod async_resolver {
    use proto::rr::domain::TryParseIp;
    use proto::rr::{IntoName, RecordType};
    use crate::config::{ResolverConfig, ResolverOpts};
    use crate::dns_lru::{self};
    use crate::error::*;
    use crate::lookup::{self, Lookup};
    use crate::lookup_ip::LookupIp;
    use crate::name_server::TokioConnectionProvider;
    use crate::name_server::ConnectionProvider;
    use crate::Hosts;
    #[twelve::nature(client)]
    pub struct AsyncResolver<P: ConnectionProvider>(P);
    pub type TokioAsyncResolver = AsyncResolver<TokioConnectionProvider>;
    impl TokioAsyncResolver {
        pub fn tokio(config: ResolverConfig, options: ResolverOpts) -> Self {}
        pub fn tokio_from_system_conf() -> Result<Self, ResolveError> {}
    }
    impl<R: ConnectionProvider> AsyncResolver<R> {
        pub fn new(config: ResolverConfig, options: ResolverOpts, provider: R) -> Self {}
        pub fn from_system_conf(runtime: R) -> Result<Self, ResolveError> {}
        pub fn clear_cache(&self) {}
    }
    impl<P: ConnectionProvider> AsyncResolver<P> {
        pub fn new_with_conn(
            config: ResolverConfig,
            options: ResolverOpts,
            conn_provider: P,
        ) -> Self {}
        pub fn from_system_conf_with_provider(
            conn_provider: P,
        ) -> Result<Self, ResolveError> {}
        pub async fn lookup<N: IntoName>(
            &self,
            name: N,
            record_type: RecordType,
        ) -> Result<Lookup, ResolveError> {}
        pub async fn reverse_lookup(&self, query: std::net::IpAddr) -> Result<crate::lookup::ReverseLookup, crate::error::ResolveError> {}
        pub async fn ipv4_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::Ipv4Lookup, crate::error::ResolveError> {}
        pub async fn ipv6_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::Ipv6Lookup, crate::error::ResolveError> {}
        pub async fn mx_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::MxLookup, crate::error::ResolveError> {}
        pub async fn ns_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::NsLookup, crate::error::ResolveError> {}
        pub async fn soa_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::SoaLookup, crate::error::ResolveError> {}
        pub async fn tlsa_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::TlsaLookup, crate::error::ResolveError> {}
        pub async fn txt_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::TxtLookup, crate::error::ResolveError> {}
        pub async fn srv_lookup<N: IntoName>(&self, query: N) -> Result<crate::lookup::SrvLookup, crate::error::ResolveError> {}
        pub async fn lookup_ip<N: IntoName + TryParseIp>(
            &self,
            host: N,
        ) -> Result<LookupIp, ResolveError> {}
        pub fn set_hosts(&mut self, hosts: Option<Hosts>) {}
    }
}
pub mod config {
    use std::net::{IpAddr, SocketAddr};
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;
    use std::sync::Arc;
    use proto::rr::Name;
    use rustls::ClientConfig;
    use serde::{
        de::Deserialize as DeserializeT,
        ser::Serialize as SerializeT,
    };
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
        pub fn client_config(&self) -> &Option<TlsClientConfig> {}
        pub fn set_tls_client_config(&mut self, client_config: Arc<ClientConfig>) {}
    }
    impl Default for ResolverConfig {}
    pub enum Protocol {
        Udp,
        Tcp,
        Tls,
        Https,
        Quic,
        H3,
    }
    impl Protocol {
        pub fn is_datagram(self) -> bool {}
        pub fn is_stream(self) -> bool {}
        pub fn is_encrypted(self) -> bool {}
    }
    impl Default for Protocol {}
    pub struct TlsClientConfig(pub Arc<ClientConfig>);
    pub struct NameServerConfig {
        pub socket_addr: SocketAddr,
        pub protocol: Protocol,
        pub tls_dns_name: Option<String>,
        pub trust_negative_responses: bool,
        pub tls_config: Option<TlsClientConfig>,
        pub bind_addr: Option<SocketAddr>,
    }
    impl NameServerConfig {
        pub fn new(socket_addr: SocketAddr, protocol: Protocol) -> Self {}
    }
    pub struct NameServerConfigGroup;
    impl SerializeT for NameServerConfigGroup {}
    impl<'de> DeserializeT<'de> for NameServerConfigGroup {}
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
        pub fn with_client_config(self, client_config: Arc<ClientConfig>) -> Self {}
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
    }
    impl Default for ServerOrderingStrategy {}
    pub struct ResolverOpts {
        pub ndots: usize,
        pub timeout: Duration,
        pub attempts: usize,
        pub rotate: bool,
        pub check_names: bool,
        pub edns0: bool,
        pub validate: bool,
        pub ip_strategy: LookupIpStrategy,
        pub cache_size: usize,
        pub use_hosts_file: bool,
        pub positive_min_ttl: Option<Duration>,
        pub negative_min_ttl: Option<Duration>,
        pub positive_max_ttl: Option<Duration>,
        pub negative_max_ttl: Option<Duration>,
        pub num_concurrent_reqs: usize,
        pub preserve_intermediates: bool,
        pub try_tcp_on_error: bool,
        pub server_ordering_strategy: ServerOrderingStrategy,
        pub recursion_desired: bool,
        pub authentic_data: bool,
        pub shuffle_dns_servers: bool,
    }
    impl Default for ResolverOpts {}
    pub const GOOGLE_IPS: &[IpAddr] = ();
    pub const CLOUDFLARE_IPS: &[IpAddr] = ();
    pub const QUAD9_IPS: &[IpAddr] = ();
}
pub mod dns_lru {
    use std::time::Instant;
    use proto::op::Query;
    use proto::rr::Record;
    use crate::config;
    use crate::error::*;
    use crate::lookup::Lookup;
    pub struct DnsLru;
    pub struct TtlConfig;
    impl Default for TtlConfig {}
    impl TtlConfig {
        pub fn from_opts(opts: &config::ResolverOpts) -> Self {}
    }
    impl DnsLru {
        pub fn new(capacity: usize, ttl_cfg: TtlConfig) -> Self {}
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
        ) -> Option<Result<Lookup, ResolveError>> {}
    }
}
pub mod error {
    use std::{io, sync};
    use thiserror::Error;
    use crate::proto::{
        error::ProtoError,
        op::{Query, ResponseCode},
        rr::{rdata::SOA, resource::Record},
        xfer::{retry_dns_handle::RetryableError, DnsResponse},
    };
    pub type ResolveResult<T> = ::std::result::Result<T, ResolveError>;
    pub enum ResolveErrorKind {
        Message(&'static str),
        Msg(String),
        NoConnections,
        NoRecordsFound {
            query: Box<Query>,
            soa: Option<Box<Record<SOA>>>,
            negative_ttl: Option<u32>,
            response_code: ResponseCode,
            trusted: bool,
        },
        Io(std::io::Error),
        Proto(ProtoError),
        Timeout,
    }
    pub struct ResolveError;
    impl ResolveError {
        pub fn kind(&self) -> &ResolveErrorKind {}
        pub fn from_response(
            response: DnsResponse,
            trust_nx: bool,
        ) -> Result<DnsResponse, Self> {}
    }
    impl RetryableError for ResolveError {}
    impl From<ResolveErrorKind> for ResolveError {}
    impl From<&'static str> for ResolveError {}
    impl From<String> for ResolveError {}
    impl From<io::Error> for ResolveError {}
    impl From<ProtoError> for ResolveError {}
    impl From<ResolveError> for io::Error {}
    impl<T> From<sync::PoisonError<T>> for ResolveError {}
}
mod hosts {
    use std::io;
    use proto::op::Query;
    use proto::rr::{Name, RecordType};
    use crate::lookup::Lookup;
    pub struct Hosts;
    impl Default for Hosts {}
    impl Hosts {
        pub fn new() -> Self {}
        pub fn lookup_static_host(&self, query: &Query) -> Option<Lookup> {}
        pub fn insert(&mut self, name: Name, record_type: RecordType, lookup: Lookup) {}
        pub fn read_hosts_conf(self, src: impl io::Read) -> io::Result<Self> {}
    }
}
pub mod lookup {
    use std::{error::Error, pin::Pin, sync::Arc, time::Instant};
    use futures_util::{
        future::{self, Future},
        stream::Stream,
    };
    use crate::{
        error::*, lookup_ip::LookupIpIter, name_server::ConnectionProvider,
        proto::{
            error::ProtoError, op::Query,
            rr::{
                rdata::{self},
                RData, Record,
            },
            xfer::DnsResponse,
            DnsHandle,
        },
    };
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
        pub fn record_iter(&self) -> LookupRecordIter<'_> {}
        pub fn valid_until(&self) -> Instant {}
        pub fn records(&self) -> &[Record] {}
    }
    pub struct LookupIter<'a>;
    impl<'a> Iterator for LookupIter<'a> {
        type Item = &'a RData;
    }
    pub struct LookupRecordIter<'a>;
    impl<'a> Iterator for LookupRecordIter<'a> {
        type Item = &'a Record;
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
            Box<dyn Stream<Item = Result<DnsResponse, ResolveError>> + Send>,
        >;
        type Error = ResolveError;
    }
    impl<
        C: DnsHandle<Error = E>,
        E: Into<ResolveError> + From<ProtoError> + Error + Clone,
    > Future for LookupFuture<C, E> {
        type Output = Result<Lookup, ResolveError>;
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
    pub struct SrvLookupIntoIter;
    impl Iterator for SrvLookupIntoIter {
        type Item = rdata::SRV;
    }
}
pub mod lookup_ip {
    use std::error::Error;
    use std::net::IpAddr;
    use std::sync::Arc;
    use std::time::Instant;
    use futures_util::future::Future;
    use proto::error::ProtoError;
    use proto::op::Query;
    use proto::rr::{Name, RData};
    use proto::xfer::{DnsHandle, DnsRequestOptions};
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
    pub struct LookupIpFuture<
        C: DnsHandle<Error = E>,
        E: Into<ResolveError> + From<ProtoError> + Error + Clone,
    >(
        C,
        E,
    );
    impl<
        C: DnsHandle<Error = E>,
        E: Into<ResolveError> + From<ProtoError> + Error + Clone,
    > Future for LookupIpFuture<C, E> {
        type Output = Result<LookupIp, ResolveError>;
    }
    impl<
        C: DnsHandle<Error = E>,
        E: Into<ResolveError> + From<ProtoError> + Error + Clone,
    > LookupIpFuture<C, E> {
        pub fn lookup(
            names: Vec<Name>,
            strategy: LookupIpStrategy,
            client_cache: CachingClient<C, E>,
            options: DnsRequestOptions,
            hosts: Option<Arc<Hosts>>,
            finally_ip_addr: Option<RData>,
        ) -> Self {}
    }
}
mod resolver {
    use std::io;
    use proto::rr::domain::TryParseIp;
    use proto::rr::IntoName;
    use proto::rr::RecordType;
    use tokio::runtime::{self};
    use crate::config::{ResolverConfig, ResolverOpts};
    use crate::error::*;
    use crate::lookup;
    use crate::lookup::Lookup;
    use crate::lookup_ip::LookupIp;
    #[twelve::nature(client)]
    pub struct Resolver;
    impl Resolver {
        pub fn new(config: ResolverConfig, options: ResolverOpts) -> io::Result<Self> {}
        pub fn default() -> io::Result<Self> {}
        pub fn from_system_conf() -> io::Result<Self> {}
        pub fn clear_cache(&self) {}
        pub fn lookup<N: IntoName>(
            &self,
            name: N,
            record_type: RecordType,
        ) -> ResolveResult<Lookup> {}
        pub fn reverse_lookup(&self, query: std::net::IpAddr) -> Result<crate::lookup::ReverseLookup, crate::error::ResolveError> {}
        pub fn ipv4_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::Ipv4Lookup, crate::error::ResolveError> {}
        pub fn ipv6_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::Ipv6Lookup, crate::error::ResolveError> {}
        pub fn mx_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::MxLookup, crate::error::ResolveError> {}
        pub fn ns_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::NsLookup, crate::error::ResolveError> {}
        pub fn soa_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::SoaLookup, crate::error::ResolveError> {}
        pub fn tlsa_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::TlsaLookup, crate::error::ResolveError> {}
        pub fn txt_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::TxtLookup, crate::error::ResolveError> {}
        pub fn srv_lookup<N: crate::IntoName>(&self, query: N) -> Result<crate::lookup::SrvLookup, crate::error::ResolveError> {}
        pub fn lookup_ip<N: IntoName + TryParseIp>(
            &self,
            host: N,
        ) -> ResolveResult<LookupIp> {}
    }
}
pub mod system_conf {
    mod unix {
        use crate::config::{ResolverConfig, ResolverOpts};
        use crate::error::ResolveResult;
        pub fn read_system_conf() -> ResolveResult<(ResolverConfig, ResolverOpts)> {}
        pub fn parse_resolv_conf<T: AsRef<[u8]>>(
            data: T,
        ) -> ResolveResult<(ResolverConfig, ResolverOpts)> {}
    }
    pub use self::unix::{parse_resolv_conf, read_system_conf};
}
pub use self::proto::rr::{IntoName, Name, TryParseIp};
pub use async_resolver::testing;
pub use async_resolver::AsyncResolver;
pub use async_resolver::TokioAsyncResolver;
pub use hosts::Hosts;
pub use name_server::TokioHandle;
pub use resolver::Resolver;
pub type ResolverFuture = TokioAsyncResolver;
pub fn version() -> &'static str {}
