//! package = "hickory-resolver", version = ">=0.26, <0.27"

pub use hickory_net as net;
pub use hickory_proto as proto;
pub mod config {
    use std::collections::HashSet;
    use std::net::{IpAddr, SocketAddr};
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::time::Duration;
    use ipnet::IpNet;
    use crate::net::xfer::Protocol;
    use crate::proto::rr::Name;
    pub struct ResolverConfig {
        pub domain: Option<Name>,
        pub search: Vec<Name>,
        pub name_servers: Vec<NameServerConfig>,
    }
    impl Default for ResolverConfig {}
    impl ResolverConfig {
        pub fn udp_and_tcp(config: &ServerGroup<'_>) -> Self {}
        pub fn tls(config: &ServerGroup<'_>) -> Self {}
        pub fn https(config: &ServerGroup<'_>) -> Self {}
        pub fn quic(config: &ServerGroup<'_>) -> Self {}
        pub fn h3(config: &ServerGroup<'_>) -> Self {}
        pub fn from_parts(
            domain: Option<Name>,
            search: Vec<Name>,
            name_servers: Vec<NameServerConfig>,
        ) -> Self {}
        pub fn from_name_servers(name_servers: Vec<NameServerConfig>) -> Self {}
        pub fn into_parts(self) -> (Option<Name>, Vec<Name>, Vec<NameServerConfig>) {}
        pub fn domain(&self) -> Option<&Name> {}
        pub fn set_domain(&mut self, domain: Name) {}
        pub fn search(&self) -> &[Name] {}
        pub fn add_search(&mut self, search: Name) {}
        pub fn add_name_server(&mut self, name_server: NameServerConfig) {}
        pub fn name_servers(&self) -> &[NameServerConfig] {}
    }
    pub struct NameServerConfig {
        pub ip: IpAddr,
        pub trust_negative_responses: bool,
        pub connections: Vec<ConnectionConfig>,
    }
    impl NameServerConfig {
        pub fn udp_and_tcp(ip: IpAddr) -> Self {}
        pub fn udp(ip: IpAddr) -> Self {}
        pub fn tcp(ip: IpAddr) -> Self {}
        pub fn tls(ip: IpAddr, server_name: Arc<str>) -> Self {}
        pub fn https(ip: IpAddr, server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn quic(ip: IpAddr, server_name: Arc<str>) -> Self {}
        pub fn h3(ip: IpAddr, server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn opportunistic_encryption(ip: IpAddr) -> Self {}
        pub fn new(
            ip: IpAddr,
            trust_negative_responses: bool,
            connections: Vec<ConnectionConfig>,
        ) -> Self {}
    }
    pub struct ConnectionConfig {
        pub port: u16,
        pub protocol: ProtocolConfig,
        pub bind_addr: Option<SocketAddr>,
    }
    impl ConnectionConfig {
        pub fn udp() -> Self {}
        pub fn tcp() -> Self {}
        pub fn tls(server_name: Arc<str>) -> Self {}
        pub fn https(server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn quic(server_name: Arc<str>) -> Self {}
        pub fn h3(server_name: Arc<str>, path: Option<Arc<str>>) -> Self {}
        pub fn new(protocol: ProtocolConfig) -> Self {}
    }
    pub enum ProtocolConfig {
        Udp,
        Tcp,
        Tls { server_name: Arc<str> },
        Https { server_name: Arc<str>, path: Arc<str> },
        Quic { server_name: Arc<str> },
        H3 { server_name: Arc<str>, path: Arc<str>, disable_grease: bool },
    }
    impl Default for ProtocolConfig {}
    impl ProtocolConfig {
        pub fn to_protocol(&self) -> Protocol {}
        pub fn default_port(&self) -> u16 {}
    }
    pub struct ResolverOpts {
        pub ndots: usize,
        pub timeout: Duration,
        pub attempts: usize,
        pub edns0: bool,
        pub validate: bool,
        pub ip_strategy: LookupIpStrategy,
        pub cache_size: u64,
        pub use_hosts_file: ResolveHosts,
        pub positive_min_ttl: Option<Duration>,
        pub negative_min_ttl: Option<Duration>,
        pub positive_max_ttl: Option<Duration>,
        pub negative_max_ttl: Option<Duration>,
        pub num_concurrent_reqs: usize,
        pub max_active_requests: usize,
        pub preserve_intermediates: bool,
        pub try_tcp_on_error: bool,
        pub server_ordering_strategy: ServerOrderingStrategy,
        pub recursion_desired: bool,
        pub avoid_local_udp_ports: Arc<HashSet<u16>>,
        pub os_port_selection: bool,
        pub case_randomization: bool,
        pub trust_anchor: Option<PathBuf>,
        pub allow_answers: Vec<IpNet>,
        pub deny_answers: Vec<IpNet>,
        pub edns_payload_len: u16,
        pub enable_per_name_server_metrics: bool,
    }
    impl Default for ResolverOpts {}
    pub enum LookupIpStrategy {
        Ipv4Only,
        Ipv6Only,
        Ipv4AndIpv6,
        Ipv6AndIpv4,
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
    pub enum OpportunisticEncryption {
        Disabled,
        Enabled { config: OpportunisticEncryptionConfig },
    }
    impl Default for OpportunisticEncryption {}
    impl OpportunisticEncryption {
        pub fn is_enabled(&self) -> bool {}
        pub fn max_concurrent_probes(&self) -> Option<u8> {}
    }
    pub struct OpportunisticEncryptionConfig {
        pub persistence_period: Duration,
        pub damping_period: Duration,
        pub max_concurrent_probes: u8,
        pub persistence: Option<OpportunisticEncryptionPersistence>,
    }
    impl Default for OpportunisticEncryptionConfig {}
    pub struct OpportunisticEncryptionPersistence {
        pub path: PathBuf,
        pub save_interval: Duration,
    }
    pub const GOOGLE: ServerGroup<'static> = ();
    pub const CLOUDFLARE: ServerGroup<'static> = ();
    pub const QUAD9: ServerGroup<'static> = ();
    pub struct ServerGroup<'a> {
        pub ips: &'a [IpAddr],
        pub server_name: &'a str,
        pub path: &'a str,
    }
    impl<'a> ServerGroup<'a> {
        pub fn udp_and_tcp(&self) -> impl Iterator<Item = NameServerConfig> + 'a {}
        pub fn udp(&self) -> impl Iterator<Item = NameServerConfig> + 'a {}
        pub fn tcp(&self) -> impl Iterator<Item = NameServerConfig> + 'a {}
        pub fn tls(&self) -> impl Iterator<Item = NameServerConfig> + 'a {}
        pub fn https(&self) -> impl Iterator<Item = NameServerConfig> + 'a {}
        pub fn quic(&self) -> impl Iterator<Item = NameServerConfig> + 'a {}
        pub fn h3(&self) -> impl Iterator<Item = NameServerConfig> + 'a {}
    }
}
pub use connection_provider::{ConnectionProvider, TlsConfig};
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
    use std::time::Instant;
    use crate::proto::{
        op::{Message, Query},
        rr::{RData, Record},
    };
    pub struct Lookup;
    impl Lookup {
        pub fn from_rdata(query: Query, rdata: RData) -> Self {}
        pub fn new_with_max_ttl(
            query: Query,
            answers: impl IntoIterator<Item = Record>,
        ) -> Self {}
        pub fn new_with_deadline(
            query: Query,
            answers: impl IntoIterator<Item = Record>,
            valid_until: Instant,
        ) -> Self {}
        pub fn query(&self) -> &Query {}
        pub fn message(&self) -> &Message {}
        pub fn answers(&self) -> &[Record] {}
        pub fn authorities(&self) -> &[Record] {}
        pub fn additionals(&self) -> &[Record] {}
        pub fn valid_until(&self) -> Instant {}
    }
    impl From<Lookup> for Message {}
}
pub mod lookup_ip {
    use std::future::Future;
    use std::net::IpAddr;
    use std::sync::Arc;
    use std::time::Instant;
    use futures_util::future::{self};
    use crate::caching_client::CachingClient;
    use crate::config::LookupIpStrategy;
    use crate::hosts::Hosts;
    use crate::lookup::Lookup;
    use crate::net::NetError;
    use crate::net::xfer::DnsHandle;
    use crate::proto::op::{DnsRequestOptions, Query};
    use crate::proto::rr::{Name, RData};
    pub struct LookupIp;
    impl LookupIp {
        pub fn iter(&self) -> LookupIpIter<'_> {}
        pub fn query(&self) -> &Query {}
        pub fn valid_until(&self) -> Instant {}
        pub fn as_lookup(&self) -> &Lookup {}
    }
    impl From<Lookup> for LookupIp {}
    impl From<LookupIp> for Lookup {}
    impl IntoIterator for LookupIp {
        type Item = IpAddr;
        type IntoIter = LookupIpIntoIter;
    }
    pub struct LookupIpIter<'a>;
    impl Iterator for LookupIpIter<'_> {
        type Item = IpAddr;
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
        type Output = Result<LookupIp, NetError>;
    }
}
pub use name_server::NameServer;
pub use name_server_pool::OpportunisticEncryptionStatePersistTask;
pub use name_server_pool::{NameServerPool, NameServerTransportState, PoolContext};
mod resolver {
    use std::future::Future;
    use std::sync::Arc;
    use futures_util::future::{self};
    use crate::net::runtime::TokioRuntimeProvider;
    use crate::{
        config::{OpportunisticEncryption, ResolverConfig, ResolverOpts},
        connection_provider::ConnectionProvider, hosts::Hosts, lookup::Lookup,
        lookup_ip::LookupIp,
        name_server_pool::NameServerTransportState,
        net::{NetError, xfer::DnsHandle},
        proto::rr::{IntoName, RecordType},
    };
    use crate::proto::dnssec::TrustAnchors;
    pub type TokioResolver = Resolver<TokioRuntimeProvider>;
    impl TokioResolver {
        pub fn builder_tokio() -> Result<
            ResolverBuilder<TokioRuntimeProvider>,
            NetError,
        > {}
    }
    #[twelve::nature(client)]
    pub struct Resolver<P: ConnectionProvider>(P);
    impl<R: ConnectionProvider> Resolver<R> {
        pub fn builder(provider: R) -> Result<ResolverBuilder<R>, NetError> {}
        pub fn builder_with_config(
            config: ResolverConfig,
            provider: R,
        ) -> ResolverBuilder<R> {}
        pub fn set_hosts(&mut self, hosts: Arc<Hosts>) {}
        pub async fn lookup(
            &self,
            name: impl IntoName,
            record_type: RecordType,
        ) -> Result<Lookup, NetError> {}
        pub async fn lookup_ip(
            &self,
            host: impl IntoName,
        ) -> Result<LookupIp, NetError> {}
        pub fn clear_lookup_cache(&self, name: impl IntoName, record_type: RecordType) {}
        pub async fn reverse_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn ipv4_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn ipv6_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn mx_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn ns_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn smimea_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn soa_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn srv_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn tlsa_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn txt_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub async fn cert_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError> {}
        pub fn clear_cache(&self) {}
        pub fn options(&self) -> &ResolverOpts {}
    }
    pub struct ResolverBuilder<P>(P);
    impl<P: ConnectionProvider> ResolverBuilder<P> {
        pub fn with_options(self, options: ResolverOpts) -> Self {}
        pub fn options_mut(&mut self) -> &mut ResolverOpts {}
        pub fn with_trust_anchor(self, trust_anchor: Arc<TrustAnchors>) -> Self {}
        pub fn with_tls_config(self, config: rustls::ClientConfig) -> Self {}
        pub fn with_opportunistic_encryption(
            self,
            opportunistic_encryption: OpportunisticEncryption,
        ) -> Self {}
        pub fn with_encrypted_transport_state(
            self,
            encrypted_transport_state: NameServerTransportState,
        ) -> Self {}
        pub fn nsec3_iteration_limits(
            self,
            soft_limit: Option<u16>,
            hard_limit: Option<u16>,
        ) -> Self {}
        pub fn build(self) -> Result<Resolver<P>, NetError> {}
    }
    impl<C: DnsHandle> Future for LookupFuture<C> {
        type Output = Result<Lookup, NetError>;
    }
}
pub use resolver::LookupFuture;
pub use resolver::TokioResolver;
pub use resolver::{Resolver, ResolverBuilder};
pub use cache::{MAX_TTL, ResponseCache, TtlBounds, TtlConfig};
pub mod system_conf {
    mod unix {
        use crate::config::{ResolverConfig, ResolverOpts};
        use crate::net::NetError;
        pub fn read_system_conf() -> Result<(ResolverConfig, ResolverOpts), NetError> {}
        pub fn parse_resolv_conf(
            data: impl AsRef<[u8]>,
        ) -> Result<(ResolverConfig, ResolverOpts), NetError> {}
    }
    pub use self::unix::{parse_resolv_conf, read_system_conf};
}
pub fn version() -> &'static str {}
