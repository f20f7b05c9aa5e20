//! package = "rustls-pki-types", version = ">=1, <2"

use pem::{PemObject, PemObjectFilter, SectionKind};
use std::fmt;
use std::ops::Deref;
use std::time::Duration;
use std::vec::Vec;
mod server_name {
    use std::borrow::Cow;
    use std::error::Error as StdError;
    use std::str;
    use std::string::String;
    pub enum ServerName<'a> {
        DnsName(DnsName<'a>),
        IpAddress(IpAddr),
    }
    impl ServerName<'_> {
        pub fn to_owned(&self) -> ServerName<'static> {}
        pub fn to_str(&self) -> Cow<'_, str> {}
    }
    impl TryFrom<String> for ServerName<'static> {
        type Error = InvalidDnsNameError;
    }
    impl<'a> TryFrom<&'a [u8]> for ServerName<'a> {
        type Error = InvalidDnsNameError;
    }
    impl<'a> TryFrom<&'a str> for ServerName<'a> {
        type Error = InvalidDnsNameError;
    }
    impl From<IpAddr> for ServerName<'_> {}
    impl From<std::net::IpAddr> for ServerName<'_> {}
    impl From<Ipv4Addr> for ServerName<'_> {}
    impl From<Ipv6Addr> for ServerName<'_> {}
    impl From<std::net::Ipv4Addr> for ServerName<'_> {}
    impl From<std::net::Ipv6Addr> for ServerName<'_> {}
    impl<'a> From<DnsName<'a>> for ServerName<'a> {}
    pub struct DnsName<'a>;
    impl<'a> DnsName<'a> {
        pub fn borrow(&'a self) -> Self {}
        pub fn to_lowercase_owned(&self) -> DnsName<'static> {}
        pub fn to_owned(&self) -> DnsName<'static> {}
        pub fn into_owned(self) -> DnsName<'static> {}
        pub const fn try_from_str(s: &str) -> Result<DnsName<'_>, InvalidDnsNameError> {}
    }
    impl TryFrom<String> for DnsName<'static> {
        type Error = InvalidDnsNameError;
    }
    impl<'a> TryFrom<&'a str> for DnsName<'a> {
        type Error = InvalidDnsNameError;
    }
    impl<'a> TryFrom<&'a [u8]> for DnsName<'a> {
        type Error = InvalidDnsNameError;
    }
    impl AsRef<str> for DnsName<'_> {}
    pub struct InvalidDnsNameError;
    impl StdError for InvalidDnsNameError {}
    pub enum IpAddr {
        V4(Ipv4Addr),
        V6(Ipv6Addr),
    }
    impl TryFrom<&str> for IpAddr {
        type Error = AddrParseError;
    }
    impl From<std::net::IpAddr> for IpAddr {}
    impl From<IpAddr> for std::net::IpAddr {}
    impl From<std::net::Ipv4Addr> for IpAddr {}
    impl From<std::net::Ipv6Addr> for IpAddr {}
    pub struct Ipv4Addr;
    impl From<[u8; 4]> for Ipv4Addr {}
    impl TryFrom<&str> for Ipv4Addr {
        type Error = AddrParseError;
    }
    impl From<std::net::Ipv4Addr> for Ipv4Addr {}
    impl From<Ipv4Addr> for std::net::Ipv4Addr {}
    impl AsRef<[u8; 4]> for Ipv4Addr {}
    pub struct Ipv6Addr;
    impl TryFrom<&str> for Ipv6Addr {
        type Error = AddrParseError;
    }
    impl From<[u16; 8]> for Ipv6Addr {}
    impl From<std::net::Ipv6Addr> for Ipv6Addr {}
    impl From<Ipv6Addr> for std::net::Ipv6Addr {}
    impl AsRef<[u8; 16]> for Ipv6Addr {}
    pub struct AddrParseError;
    impl std::error::Error for AddrParseError {}
}
pub mod pem {
    use std::fs::File;
    use std::io::{self};
    use std::string::String;
    use std::vec::Vec;
    pub trait PemObject: Sized {
        fn from_pem_slice(pem: &[u8]) -> Result<Self, Error> {}
        fn pem_slice_iter(pem: &[u8]) -> SliceIter<'_, Self> {}
        fn from_pem_file(file_name: impl AsRef<std::path::Path>) -> Result<Self, Error> {}
        fn pem_file_iter(
            file_name: impl AsRef<std::path::Path>,
        ) -> Result<ReadIter<io::BufReader<File>, Self>, Error> {
        }
        fn from_pem_reader(rd: impl io::Read) -> Result<Self, Error> {}
        fn pem_reader_iter<R: io::Read>(rd: R) -> ReadIter<io::BufReader<R>, Self> {}
        fn from_pem(kind: SectionKind, der: Vec<u8>) -> Option<Self>;
    }
    pub(crate) trait PemObjectFilter: PemObject + From<Vec<u8>> {
        const KIND: SectionKind;
    }
    impl<T: PemObjectFilter + From<Vec<u8>>> PemObject for T {}
    pub struct ReadIter<R, T>(R, T);
    impl<R: io::BufRead, T: PemObject> ReadIter<R, T> {
        pub fn new(rd: R) -> Self {}
    }
    impl<R: io::BufRead, T: PemObject> Iterator for ReadIter<R, T> {
        type Item = Result<T, Error>;
    }
    pub struct SliceIter<'a, T>(T);
    impl<'a, T: PemObject> SliceIter<'a, T> {
        pub fn new(current: &'a [u8]) -> Self {}
    }
    impl<T: PemObject> Iterator for SliceIter<'_, T> {
        type Item = Result<T, Error>;
    }
    impl PemObject for (SectionKind, Vec<u8>) {}
    pub fn from_buf(rd: &mut dyn io::BufRead) -> Result<Option<(SectionKind, Vec<u8>)>, Error> {}
    pub enum SectionKind {
        Certificate,
        PublicKey,
        RsaPrivateKey,
        PrivateKey,
        EcPrivateKey,
        Crl,
        Csr,
        EchConfigList,
    }
    impl TryFrom<&[u8]> for SectionKind {
        type Error = ();
    }
    pub enum Error {
        MissingSectionEnd { end_marker: Vec<u8> },
        IllegalSectionStart { line: Vec<u8> },
        Base64Decode(String),
        Io(io::Error),
        NoItemsFound,
        SectionTooLarge,
    }
    impl std::error::Error for Error {}
}
pub use alg_id::AlgorithmIdentifier;
pub use server_name::{AddrParseError, DnsName, InvalidDnsNameError, IpAddr, Ipv4Addr, Ipv6Addr, ServerName};
pub enum PrivateKeyDer<'a> {
    Pkcs1(PrivatePkcs1KeyDer<'a>),
    Sec1(PrivateSec1KeyDer<'a>),
    Pkcs8(PrivatePkcs8KeyDer<'a>),
}
impl PrivateKeyDer<'_> {
    pub fn clone_key(&self) -> PrivateKeyDer<'static> {}
    pub fn secret_der(&self) -> &[u8] {}
}
impl PemObject for PrivateKeyDer<'static> {}
impl<'a> From<PrivatePkcs1KeyDer<'a>> for PrivateKeyDer<'a> {}
impl<'a> From<PrivateSec1KeyDer<'a>> for PrivateKeyDer<'a> {}
impl<'a> From<PrivatePkcs8KeyDer<'a>> for PrivateKeyDer<'a> {}
impl<'a> TryFrom<&'a [u8]> for PrivateKeyDer<'a> {
    type Error = &'static str;
}
impl TryFrom<Vec<u8>> for PrivateKeyDer<'_> {
    type Error = &'static str;
}
pub struct PrivatePkcs1KeyDer<'a>;
impl PrivatePkcs1KeyDer<'_> {
    pub fn clone_key(&self) -> PrivatePkcs1KeyDer<'static> {}
    pub fn secret_pkcs1_der(&self) -> &[u8] {}
}
impl<'a> From<&'a [u8]> for PrivatePkcs1KeyDer<'a> {}
impl From<Vec<u8>> for PrivatePkcs1KeyDer<'_> {}
pub struct PrivateSec1KeyDer<'a>;
impl PrivateSec1KeyDer<'_> {
    pub fn clone_key(&self) -> PrivateSec1KeyDer<'static> {}
    pub fn secret_sec1_der(&self) -> &[u8] {}
}
impl<'a> From<&'a [u8]> for PrivateSec1KeyDer<'a> {}
impl From<Vec<u8>> for PrivateSec1KeyDer<'_> {}
pub struct PrivatePkcs8KeyDer<'a>;
impl PrivatePkcs8KeyDer<'_> {
    pub fn clone_key(&self) -> PrivatePkcs8KeyDer<'static> {}
    pub fn secret_pkcs8_der(&self) -> &[u8] {}
}
impl<'a> From<&'a [u8]> for PrivatePkcs8KeyDer<'a> {}
impl From<Vec<u8>> for PrivatePkcs8KeyDer<'_> {}
pub struct TrustAnchor<'a> {
    pub subject: Der<'a>,
    pub subject_public_key_info: Der<'a>,
    pub name_constraints: Option<Der<'a>>,
}
impl TrustAnchor<'_> {
    pub fn to_owned(&self) -> TrustAnchor<'static> {}
}
pub struct CertificateRevocationListDer<'a>;
impl AsRef<[u8]> for CertificateRevocationListDer<'_> {}
impl Deref for CertificateRevocationListDer<'_> {
    type Target = [u8];
}
impl<'a> From<&'a [u8]> for CertificateRevocationListDer<'a> {}
impl From<Vec<u8>> for CertificateRevocationListDer<'_> {}
pub struct CertificateSigningRequestDer<'a>;
impl AsRef<[u8]> for CertificateSigningRequestDer<'_> {}
impl Deref for CertificateSigningRequestDer<'_> {
    type Target = [u8];
}
impl<'a> From<&'a [u8]> for CertificateSigningRequestDer<'a> {}
impl From<Vec<u8>> for CertificateSigningRequestDer<'_> {}
pub struct CertificateDer<'a>;
impl<'a> CertificateDer<'a> {
    pub const fn from_slice(bytes: &'a [u8]) -> Self {}
}
impl AsRef<[u8]> for CertificateDer<'_> {}
impl Deref for CertificateDer<'_> {
    type Target = [u8];
}
impl<'a> From<&'a [u8]> for CertificateDer<'a> {}
impl From<Vec<u8>> for CertificateDer<'_> {}
impl CertificateDer<'_> {
    pub fn into_owned(self) -> CertificateDer<'static> {}
}
pub type SubjectPublicKeyInfo<'a> = SubjectPublicKeyInfoDer<'a>;
pub struct SubjectPublicKeyInfoDer<'a>;
impl AsRef<[u8]> for SubjectPublicKeyInfoDer<'_> {}
impl Deref for SubjectPublicKeyInfoDer<'_> {
    type Target = [u8];
}
impl<'a> From<&'a [u8]> for SubjectPublicKeyInfoDer<'a> {}
impl From<Vec<u8>> for SubjectPublicKeyInfoDer<'_> {}
impl SubjectPublicKeyInfoDer<'_> {
    pub fn into_owned(self) -> SubjectPublicKeyInfoDer<'static> {}
}
pub struct EchConfigListBytes<'a>;
impl EchConfigListBytes<'_> {
    pub fn into_owned(self) -> EchConfigListBytes<'static> {}
}
impl EchConfigListBytes<'static> {
    pub fn config_and_key_from_iter(
        iter: impl Iterator<Item = Result<(SectionKind, Vec<u8>), pem::Error>>,
    ) -> Result<(Self, PrivatePkcs8KeyDer<'static>), pem::Error> {
    }
}
impl AsRef<[u8]> for EchConfigListBytes<'_> {}
impl Deref for EchConfigListBytes<'_> {
    type Target = [u8];
}
impl<'a> From<&'a [u8]> for EchConfigListBytes<'a> {}
impl From<Vec<u8>> for EchConfigListBytes<'_> {}
pub trait SignatureVerificationAlgorithm: Send + Sync + fmt::Debug {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature>;
    fn public_key_alg_id(&self) -> AlgorithmIdentifier;
    fn signature_alg_id(&self) -> AlgorithmIdentifier;
    fn fips_status(&self) -> FipsStatus {}
    fn fips(&self) -> bool {}
}
pub struct InvalidSignature;
pub struct UnixTime;
impl UnixTime {
    pub fn now() -> Self {}
    pub const fn since_unix_epoch(duration: Duration) -> Self {}
    pub const fn as_secs(&self) -> u64 {}
}
pub struct Der<'a>;
impl<'a> Der<'a> {
    pub const fn from_slice(der: &'a [u8]) -> Self {}
}
impl AsRef<[u8]> for Der<'_> {}
impl Deref for Der<'_> {
    type Target = [u8];
}
impl<'a> From<&'a [u8]> for Der<'a> {}
impl From<Vec<u8>> for Der<'static> {}
pub enum FipsStatus {
    Unvalidated,
    Pending,
    Certified { certificate: &'static str },
}
impl FipsStatus {
    pub const fn certified(certificate: &'static str) -> Self {}
}
