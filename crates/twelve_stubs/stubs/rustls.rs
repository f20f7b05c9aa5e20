//! package = "rustls", version = ">=0.23, <0.24"

use crate::crypto::CryptoProvider;
use log;
mod sync {
    pub(crate) type Arc<T> = std::sync::Arc<T>;
}
mod common_state {
    use crate::conn::kernel::KernelState;
    use crate::crypto::SupportedKxGroup;
    use crate::enums::ProtocolVersion;
    use crate::error::Error;
    use crate::msgs::message::Message;
    use crate::suites::{PartiallyExtractedSecrets, SupportedCipherSuite};
    use rustls_pki_types::CertificateDer;
    use std::boxed::Box;
    pub struct CommonState;
    impl CommonState {
        pub fn wants_write(&self) -> bool {}
        pub fn is_handshaking(&self) -> bool {}
        pub fn peer_certificates(&self) -> Option<&[CertificateDer<'static>]> {}
        pub fn alpn_protocol(&self) -> Option<&[u8]> {}
        pub fn negotiated_cipher_suite(&self) -> Option<SupportedCipherSuite> {}
        pub fn negotiated_key_exchange_group(&self) -> Option<&'static dyn SupportedKxGroup> {}
        pub fn protocol_version(&self) -> Option<ProtocolVersion> {}
        pub fn handshake_kind(&self) -> Option<HandshakeKind> {}
        pub fn send_close_notify(&mut self) {}
        pub fn wants_read(&self) -> bool {}
    }
    pub enum HandshakeKind {
        Full,
        FullWithHelloRetryRequest,
        Resumed,
    }
    pub struct IoState;
    impl IoState {
        pub fn tls_bytes_to_write(&self) -> usize {}
        pub fn plaintext_bytes_to_read(&self) -> usize {}
        pub fn peer_has_closed(&self) -> bool {}
    }
    pub(crate) trait State<Data>: Send + Sync {
        fn handle<'m>(
            self: Box<Self>,
            cx: &mut Context<'_, Data>,
            message: Message<'m>,
        ) -> Result<Box<dyn State<Data> + 'm>, Error>;
        fn export_keying_material(
            &self,
            output: &mut [u8],
            label: &[u8],
            context: Option<&[u8]>,
        ) -> Result<(), Error> {
        }
        fn extract_secrets(&self) -> Result<PartiallyExtractedSecrets, Error> {}
        fn send_key_update_request(&mut self, common: &mut CommonState) -> Result<(), Error> {}
        fn handle_decrypt_error(&self) {}
        fn into_external_state(self: Box<Self>) -> Result<Box<dyn KernelState + 'static>, Error> {}
        fn into_owned(self: Box<Self>) -> Box<dyn State<Data> + 'static>;
    }
    pub(crate) struct Context<'a, Data>(Data);
    pub enum Side {
        Client,
        Server,
    }
}
mod conn {
    use crate::common_state::{CommonState, Context, IoState};
    use crate::error::Error;
    use crate::suites::ExtractedSecrets;
    use std::fmt::Debug;
    use std::io;
    use std::ops::{Deref, DerefMut};
    mod connection {
        use crate::common_state::{CommonState, IoState};
        use crate::error::Error;
        use crate::suites::ExtractedSecrets;
        use crate::ConnectionCommon;
        use std::io::{self, BufRead, Read};
        use std::ops::{Deref, DerefMut};
        pub enum Connection {
            Client(crate::client::ClientConnection),
            Server(crate::server::ServerConnection),
        }
        impl Connection {
            pub fn read_tls(&mut self, rd: &mut dyn Read) -> Result<usize, io::Error> {}
            pub fn write_tls(&mut self, wr: &mut dyn io::Write) -> Result<usize, io::Error> {}
            pub fn reader(&mut self) -> Reader<'_> {}
            pub fn writer(&mut self) -> Writer<'_> {}
            pub fn process_new_packets(&mut self) -> Result<IoState, Error> {}
            pub fn export_keying_material<T: AsMut<[u8]>>(
                &self,
                output: T,
                label: &[u8],
                context: Option<&[u8]>,
            ) -> Result<T, Error> {
            }
            pub fn complete_io<T: Read + io::Write>(
                &mut self,
                io: &mut T,
            ) -> Result<(usize, usize), io::Error> {
            }
            pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
            pub fn set_buffer_limit(&mut self, limit: Option<usize>) {}
            pub fn refresh_traffic_keys(&mut self) -> Result<(), Error> {}
        }
        impl Deref for Connection {
            type Target = CommonState;
        }
        impl DerefMut for Connection {}
        pub struct Reader<'a>;
        impl<'a> Reader<'a> {
            pub fn into_first_chunk(self) -> io::Result<&'a [u8]> {}
        }
        impl Read for Reader<'_> {}
        impl BufRead for Reader<'_> {}
        pub struct Writer<'a>;
        impl io::Write for Writer<'_> {}
        pub(crate) trait PlaintextSink {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
            fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
            fn flush(&mut self) -> io::Result<()>;
        }
    }
    pub use connection::{Connection, Reader, Writer};
    pub struct ConnectionCommon<Data>(Data);
    impl<Data> ConnectionCommon<Data> {
        pub fn process_new_packets(&mut self) -> Result<IoState, Error> {}
        pub fn export_keying_material<T: AsMut<[u8]>>(
            &self,
            output: T,
            label: &[u8],
            context: Option<&[u8]>,
        ) -> Result<T, Error> {
        }
        pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
        pub fn set_buffer_limit(&mut self, limit: Option<usize>) {}
        pub fn refresh_traffic_keys(&mut self) -> Result<(), Error> {}
    }
    impl<Data> ConnectionCommon<Data> {
        pub fn reader(&mut self) -> Reader<'_> {}
        pub fn writer(&mut self) -> Writer<'_> {}
        pub fn complete_io<T: io::Read + io::Write>(
            &mut self,
            io: &mut T,
        ) -> Result<(usize, usize), io::Error> {
        }
        pub fn read_tls(&mut self, rd: &mut dyn io::Read) -> Result<usize, io::Error> {}
        pub fn write_tls(&mut self, wr: &mut dyn io::Write) -> Result<usize, io::Error> {}
    }
    impl<'a, Data> From<&'a mut ConnectionCommon<Data>> for Context<'a, Data> {}
    impl<T> Deref for ConnectionCommon<T> {
        type Target = CommonState;
    }
    impl<T> DerefMut for ConnectionCommon<T> {}
    impl<Data> From<ConnectionCore<Data>> for ConnectionCommon<Data> {}
    pub struct UnbufferedConnectionCommon<Data>(Data);
    impl<Data> From<ConnectionCore<Data>> for UnbufferedConnectionCommon<Data> {}
    impl<Data> UnbufferedConnectionCommon<Data> {
        pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
    }
    impl<T> Deref for UnbufferedConnectionCommon<T> {
        type Target = CommonState;
    }
    pub(crate) struct ConnectionCore<Data>(Data);
    pub trait SideData: Debug {}
}
pub mod crypto {
    use crate::msgs::ffdhe_groups::FfdheGroup;
    use crate::sign::SigningKey;
    use crate::sync::Arc;
    pub use crate::webpki::{
        verify_tls12_signature, verify_tls13_signature, verify_tls13_signature_with_raw_key,
        WebPkiSupportedAlgorithms,
    };
    use crate::{client, server, sign, SupportedCipherSuite};
    use crate::{suites, Error, NamedGroup, ProtocolVersion, SupportedProtocolVersion};
    use rustls_pki_types::PrivateKeyDer;
    use std::boxed::Box;
    use std::fmt::Debug;
    use std::vec::Vec;
    pub(crate) mod signer {
        use super::CryptoProvider;
        use crate::client::ResolvesClientCert;
        use crate::enums::{SignatureAlgorithm, SignatureScheme};
        use crate::error::Error;
        use crate::server::ResolvesServerCert;
        use crate::sync::Arc;
        use rustls_pki_types::{AlgorithmIdentifier, CertificateDer, PrivateKeyDer, SubjectPublicKeyInfoDer};
        use std::boxed::Box;
        use std::fmt::Debug;
        use std::vec::Vec;
        pub trait SigningKey: Debug + Send + Sync {
            fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>>;
            fn public_key(&self) -> Option<SubjectPublicKeyInfoDer<'_>> {}
            fn algorithm(&self) -> SignatureAlgorithm;
        }
        pub trait Signer: Debug + Send + Sync {
            fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error>;
            fn scheme(&self) -> SignatureScheme;
        }
        pub struct SingleCertAndKey;
        impl From<CertifiedKey> for SingleCertAndKey {}
        impl From<Arc<CertifiedKey>> for SingleCertAndKey {}
        impl ResolvesClientCert for SingleCertAndKey {}
        impl ResolvesServerCert for SingleCertAndKey {}
        pub struct CertifiedKey {
            pub cert: Vec<CertificateDer<'static>>,
            pub key: Arc<dyn SigningKey>,
            pub ocsp: Option<Vec<u8>>,
        }
        impl CertifiedKey {
            pub fn from_der(
                cert_chain: Vec<CertificateDer<'static>>,
                key: PrivateKeyDer<'static>,
                provider: &CryptoProvider,
            ) -> Result<Self, Error> {
            }
            pub fn new(cert: Vec<CertificateDer<'static>>, key: Arc<dyn SigningKey>) -> Self {}
            pub fn keys_match(&self) -> Result<(), Error> {}
            pub fn end_entity_cert(&self) -> Result<&CertificateDer<'_>, Error> {}
        }
        pub fn public_key_to_spki(
            alg_id: &AlgorithmIdentifier,
            public_key: impl AsRef<[u8]>,
        ) -> SubjectPublicKeyInfoDer<'static> {
        }
    }
    pub use crate::msgs::handshake::KeyExchangeAlgorithm;
    pub use crate::rand::GetRandomFailed;
    pub use crate::suites::CipherSuiteCommon;
    pub struct CryptoProvider {
        pub cipher_suites: Vec<suites::SupportedCipherSuite>,
        pub kx_groups: Vec<&'static dyn SupportedKxGroup>,
        pub signature_verification_algorithms: WebPkiSupportedAlgorithms,
        pub secure_random: &'static dyn SecureRandom,
        pub key_provider: &'static dyn KeyProvider,
    }
    impl CryptoProvider {
        pub fn install_default(self) -> Result<(), Arc<Self>> {}
        pub fn get_default() -> Option<&'static Arc<Self>> {}
        pub fn fips(&self) -> bool {}
    }
    pub trait SecureRandom: Send + Sync + Debug {
        fn fill(&self, buf: &mut [u8]) -> Result<(), GetRandomFailed>;
        fn fips(&self) -> bool {}
    }
    pub trait KeyProvider: Send + Sync + Debug {
        fn load_private_key(&self, key_der: PrivateKeyDer<'static>) -> Result<Arc<dyn SigningKey>, Error>;
        fn fips(&self) -> bool {}
    }
    pub trait SupportedKxGroup: Send + Sync + Debug {
        fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, Error>;
        fn start_and_complete(&self, peer_pub_key: &[u8]) -> Result<CompletedKeyExchange, Error> {}
        fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {}
        fn name(&self) -> NamedGroup;
        fn fips(&self) -> bool {}
        fn usable_for_version(&self, version: ProtocolVersion) -> bool {}
    }
    pub trait ActiveKeyExchange: Send + Sync {
        fn complete(self: Box<Self>, peer_pub_key: &[u8]) -> Result<SharedSecret, Error>;
        fn complete_for_tls_version(
            self: Box<Self>,
            peer_pub_key: &[u8],
            tls_version: &SupportedProtocolVersion,
        ) -> Result<SharedSecret, Error> {
        }
        fn hybrid_component(&self) -> Option<(NamedGroup, &[u8])> {}
        fn complete_hybrid_component(self: Box<Self>, peer_pub_key: &[u8]) -> Result<SharedSecret, Error> {}
        fn pub_key(&self) -> &[u8];
        fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {}
        fn group(&self) -> NamedGroup;
    }
    pub struct CompletedKeyExchange {
        pub group: NamedGroup,
        pub pub_key: Vec<u8>,
        pub secret: SharedSecret,
    }
    pub struct SharedSecret;
    impl SharedSecret {
        pub fn secret_bytes(&self) -> &[u8] {}
    }
    impl From<&[u8]> for SharedSecret {}
    impl From<Vec<u8>> for SharedSecret {}
    pub fn default_fips_provider() -> CryptoProvider {}
}
mod error {
    use crate::enums::{AlertDescription, ContentType, HandshakeType};
    use crate::msgs::handshake::{EchConfigPayload, KeyExchangeAlgorithm};
    use crate::rand;
    use rustls_pki_types::{AlgorithmIdentifier, ServerName, UnixTime};
    use std::string::String;
    use std::time::SystemTimeError;
    use std::vec::Vec;
    pub enum Error {
        InappropriateMessage { expect_types: Vec<ContentType>, got_type: ContentType },
        InappropriateHandshakeMessage { expect_types: Vec<HandshakeType>, got_type: HandshakeType },
        InvalidEncryptedClientHello(EncryptedClientHelloError),
        InvalidMessage(InvalidMessage),
        NoCertificatesPresented,
        UnsupportedNameType,
        DecryptError,
        EncryptError,
        PeerIncompatible(PeerIncompatible),
        PeerMisbehaved(PeerMisbehaved),
        AlertReceived(AlertDescription),
        InvalidCertificate(CertificateError),
        InvalidCertRevocationList(CertRevocationListError),
        General(String),
        FailedToGetCurrentTime,
        FailedToGetRandomBytes,
        HandshakeNotComplete,
        PeerSentOversizedRecord,
        NoApplicationProtocol,
        BadMaxFragmentSize,
        InconsistentKeys(InconsistentKeys),
        Other(OtherError),
    }
    pub enum InconsistentKeys {
        KeyMismatch,
        Unknown,
    }
    impl From<InconsistentKeys> for Error {}
    pub enum InvalidMessage {
        CertificatePayloadTooLarge,
        HandshakePayloadTooLarge,
        InvalidCcs,
        InvalidContentType,
        InvalidCertificateStatusType,
        InvalidCertRequest,
        InvalidDhParams,
        InvalidEmptyPayload,
        InvalidKeyUpdate,
        InvalidServerName,
        MessageTooLarge,
        MessageTooShort,
        MissingData(&'static str),
        MissingKeyExchange,
        NoSignatureSchemes,
        TrailingData(&'static str),
        UnexpectedMessage(&'static str),
        UnknownProtocolVersion,
        UnsupportedCompression,
        UnsupportedCurveType,
        UnsupportedKeyExchangeAlgorithm(KeyExchangeAlgorithm),
        EmptyTicketValue,
        IllegalEmptyList(&'static str),
        IllegalEmptyValue,
        DuplicateExtension(u16),
        PreSharedKeyIsNotFinalExtension,
        UnknownHelloRetryRequestExtension,
        UnknownCertificateExtension,
    }
    impl From<InvalidMessage> for Error {}
    impl From<InvalidMessage> for AlertDescription {}
    pub enum PeerMisbehaved {
        AttemptedDowngradeToTls12WhenTls13IsSupported,
        BadCertChainExtensions,
        CipherSuiteDifferedOnRetry,
        DisallowedEncryptedExtension,
        DuplicateClientHelloExtensions,
        DuplicateEncryptedExtensions,
        DuplicateHelloRetryRequestExtensions,
        DuplicateNewSessionTicketExtensions,
        DuplicateServerHelloExtensions,
        DuplicateServerNameTypes,
        EarlyDataAttemptedInSecondClientHello,
        EarlyDataExtensionWithoutResumption,
        EarlyDataOfferedWithVariedCipherSuite,
        EchAcceptanceVariedAfterRetry,
        HandshakeHashVariedAfterRetry,
        IllegalHelloRetryRequestWithEmptyCookie,
        IllegalHelloRetryRequestWithNoChanges,
        IllegalHelloRetryRequestWithOfferedGroup,
        IllegalHelloRetryRequestWithUnofferedCipherSuite,
        IllegalHelloRetryRequestWithUnofferedNamedGroup,
        IllegalHelloRetryRequestWithUnsupportedVersion,
        IllegalHelloRetryRequestWithWrongSessionId,
        IllegalHelloRetryRequestWithInvalidEch,
        IllegalMiddleboxChangeCipherSpec,
        IllegalTlsInnerPlaintext,
        IncorrectBinder,
        InvalidCertCompression,
        InvalidMaxEarlyDataSize,
        InvalidKeyShare,
        KeyEpochWithPendingFragment,
        KeyUpdateReceivedInQuicConnection,
        MessageInterleavedWithHandshakeMessage,
        MissingBinderInPskExtension,
        MissingKeyShare,
        MissingPskExtensionInSecondClientHello,
        MissingPskModesExtension,
        MissingQuicTransportParameters,
        OfferedDuplicateCertificateCompressions,
        OfferedDuplicateKeyShares,
        OfferedEarlyDataWithOldProtocolVersion,
        OfferedEmptyApplicationProtocol,
        OfferedIncorrectCompressions,
        PskExtensionMustBeLast,
        PskExtensionWithMismatchedIdsAndBinders,
        RefusedToFollowHelloRetryRequest,
        RejectedEarlyDataInterleavedWithHandshakeMessage,
        ResumptionAttemptedWithVariedEms,
        ResumptionOfferedWithVariedCipherSuite,
        ResumptionOfferedWithVariedEms,
        ResumptionOfferedWithIncompatibleCipherSuite,
        SelectedDifferentCipherSuiteAfterRetry,
        SelectedInvalidPsk,
        SelectedTls12UsingTls13VersionExtension,
        SelectedUnofferedApplicationProtocol,
        SelectedUnofferedCertCompression,
        SelectedUnofferedCipherSuite,
        SelectedUnofferedCompression,
        SelectedUnofferedKxGroup,
        SelectedUnofferedPsk,
        SelectedUnusableCipherSuiteForVersion,
        ServerEchoedCompatibilitySessionId,
        ServerHelloMustOfferUncompressedEcPoints,
        ServerNameDifferedOnRetry,
        ServerNameMustContainOneHostName,
        SignedKxWithWrongAlgorithm,
        SignedHandshakeWithUnadvertisedSigScheme,
        TooManyEmptyFragments,
        TooManyKeyUpdateRequests,
        TooManyRenegotiationRequests,
        TooManyWarningAlertsReceived,
        TooMuchEarlyDataReceived,
        UnexpectedCleartextExtension,
        UnsolicitedCertExtension,
        UnsolicitedEncryptedExtension,
        UnsolicitedSctList,
        UnsolicitedServerHelloExtension,
        WrongGroupForKeyShare,
        UnsolicitedEchExtension,
    }
    impl From<PeerMisbehaved> for Error {}
    pub enum PeerIncompatible {
        EcPointsExtensionRequired,
        ExtendedMasterSecretExtensionRequired,
        IncorrectCertificateTypeExtension,
        KeyShareExtensionRequired,
        NamedGroupsExtensionRequired,
        NoCertificateRequestSignatureSchemesInCommon,
        NoCipherSuitesInCommon,
        NoEcPointFormatsInCommon,
        NoKxGroupsInCommon,
        NoSignatureSchemesInCommon,
        NullCompressionRequired,
        ServerDoesNotSupportTls12Or13,
        ServerSentHelloRetryRequestWithUnknownExtension,
        ServerTlsVersionIsDisabledByOurConfig,
        SignatureAlgorithmsExtensionRequired,
        SupportedVersionsExtensionRequired,
        Tls12NotOffered,
        Tls12NotOfferedOrEnabled,
        Tls13RequiredForQuic,
        UncompressedEcPointsRequired,
        UnsolicitedCertificateTypeExtension,
        ServerRejectedEncryptedClientHello(Option<Vec<EchConfigPayload>>),
    }
    impl From<PeerIncompatible> for Error {}
    pub enum CertificateError {
        BadEncoding,
        Expired,
        ExpiredContext {
            time: UnixTime,
            not_after: UnixTime,
        },
        NotValidYet,
        NotValidYetContext {
            time: UnixTime,
            not_before: UnixTime,
        },
        Revoked,
        UnhandledCriticalExtension,
        UnknownIssuer,
        UnknownRevocationStatus,
        ExpiredRevocationList,
        ExpiredRevocationListContext {
            time: UnixTime,
            next_update: UnixTime,
        },
        BadSignature,
        UnsupportedSignatureAlgorithm,
        UnsupportedSignatureAlgorithmContext {
            signature_algorithm_id: Vec<u8>,
            supported_algorithms: Vec<AlgorithmIdentifier>,
        },
        UnsupportedSignatureAlgorithmForPublicKeyContext {
            signature_algorithm_id: Vec<u8>,
            public_key_algorithm_id: Vec<u8>,
        },
        NotValidForName,
        NotValidForNameContext {
            expected: ServerName<'static>,
            presented: Vec<String>,
        },
        InvalidPurpose,
        InvalidPurposeContext {
            required: ExtendedKeyPurpose,
            presented: Vec<ExtendedKeyPurpose>,
        },
        InvalidOcspResponse,
        ApplicationVerificationFailure,
        Other(OtherError),
    }
    impl From<CertificateError> for AlertDescription {}
    impl From<CertificateError> for Error {}
    pub enum ExtendedKeyPurpose {
        ClientAuth,
        ServerAuth,
        Other(Vec<usize>),
    }
    pub enum CertRevocationListError {
        BadSignature,
        UnsupportedSignatureAlgorithm,
        UnsupportedSignatureAlgorithmContext {
            signature_algorithm_id: Vec<u8>,
            supported_algorithms: Vec<AlgorithmIdentifier>,
        },
        UnsupportedSignatureAlgorithmForPublicKeyContext {
            signature_algorithm_id: Vec<u8>,
            public_key_algorithm_id: Vec<u8>,
        },
        InvalidCrlNumber,
        InvalidRevokedCertSerialNumber,
        IssuerInvalidForCrl,
        Other(OtherError),
        ParseError,
        UnsupportedCrlVersion,
        UnsupportedCriticalExtension,
        UnsupportedDeltaCrl,
        UnsupportedIndirectCrl,
        UnsupportedRevocationReason,
    }
    impl From<CertRevocationListError> for Error {}
    pub enum EncryptedClientHelloError {
        InvalidConfigList,
        NoCompatibleConfig,
        SniRequired,
    }
    impl From<EncryptedClientHelloError> for Error {}
    impl From<SystemTimeError> for Error {}
    impl std::error::Error for Error {}
    impl From<rand::GetRandomFailed> for Error {}
    mod other_error {
        use super::Error;
        use crate::sync::Arc;
        use std::error::Error as StdError;
        pub struct OtherError(pub Arc<dyn StdError + Send + Sync>);
        impl From<OtherError> for Error {}
        impl StdError for OtherError {}
    }
    pub use other_error::OtherError;
}
mod stream {
    use crate::conn::{ConnectionCommon, SideData};
    use std::io::{BufRead, Read, Write};
    use std::ops::{Deref, DerefMut};
    pub struct Stream<'a, C: ?Sized, T: Read + Write + ?Sized> {
        pub conn: &'a mut C,
        pub sock: &'a mut T,
    }
    impl<'a, C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> Stream<'a, C, T> {
        pub fn new(conn: &'a mut C, sock: &'a mut T) -> Self {}
    }
    impl<'a, C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> Read
        for Stream<'a, C, T>
    {
    }
    impl<'a, C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> BufRead
        for Stream<'a, C, T>
    {
    }
    impl<'a, C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> Write
        for Stream<'a, C, T>
    {
    }
    pub struct StreamOwned<C, T: Read + Write> {
        pub conn: C,
        pub sock: T,
    }
    impl<C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> StreamOwned<C, T> {
        pub fn new(conn: C, sock: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_parts(self) -> (C, T) {}
    }
    impl<C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> Read
        for StreamOwned<C, T>
    {
    }
    impl<C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> BufRead
        for StreamOwned<C, T>
    {
    }
    impl<C: DerefMut + Deref<Target = ConnectionCommon<S>>, T: Read + Write, S: SideData> Write
        for StreamOwned<C, T>
    {
    }
}
mod verify {
    use crate::enums::SignatureScheme;
    use crate::error::Error;
    use crate::msgs::codec::Codec;
    use crate::msgs::handshake::DistinguishedName;
    use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
    use std::fmt::Debug;
    use std::vec::Vec;
    pub struct HandshakeSignatureValid;
    impl HandshakeSignatureValid {
        pub fn assertion() -> Self {}
    }
    pub struct ServerCertVerified;
    impl ServerCertVerified {
        pub fn assertion() -> Self {}
    }
    pub struct ClientCertVerified;
    impl ClientCertVerified {
        pub fn assertion() -> Self {}
    }
    pub trait ServerCertVerifier: Debug + Send + Sync {
        fn verify_server_cert(
            &self,
            end_entity: &CertificateDer<'_>,
            intermediates: &[CertificateDer<'_>],
            server_name: &ServerName<'_>,
            ocsp_response: &[u8],
            now: UnixTime,
        ) -> Result<ServerCertVerified, Error>;
        fn verify_tls12_signature(
            &self,
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error>;
        fn verify_tls13_signature(
            &self,
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error>;
        fn supported_verify_schemes(&self) -> Vec<SignatureScheme>;
        fn requires_raw_public_keys(&self) -> bool {}
        fn root_hint_subjects(&self) -> Option<&[DistinguishedName]> {}
    }
    pub trait ClientCertVerifier: Debug + Send + Sync {
        fn offer_client_auth(&self) -> bool {}
        fn client_auth_mandatory(&self) -> bool {}
        fn root_hint_subjects(&self) -> &[DistinguishedName];
        fn verify_client_cert(
            &self,
            end_entity: &CertificateDer<'_>,
            intermediates: &[CertificateDer<'_>],
            now: UnixTime,
        ) -> Result<ClientCertVerified, Error>;
        fn verify_tls12_signature(
            &self,
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error>;
        fn verify_tls13_signature(
            &self,
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error>;
        fn supported_verify_schemes(&self) -> Vec<SignatureScheme>;
        fn requires_raw_public_keys(&self) -> bool {}
    }
    pub struct NoClientAuth;
    impl ClientCertVerifier for NoClientAuth {}
    pub struct DigitallySignedStruct {
        pub scheme: SignatureScheme,
    }
    impl DigitallySignedStruct {
        pub fn signature(&self) -> &[u8] {}
    }
    impl Codec<'_> for DigitallySignedStruct {}
}
mod builder {
    use crate::crypto::CryptoProvider;
    use crate::error::Error;
    use crate::sync::Arc;
    use crate::versions;
    use crate::{ClientConfig, ServerConfig};
    pub struct ConfigBuilder<Side: ConfigSide, State>(Side, State);
    impl<Side: ConfigSide, State> ConfigBuilder<Side, State> {
        pub fn crypto_provider(&self) -> &Arc<CryptoProvider> {}
    }
    pub struct WantsVersions;
    impl<S: ConfigSide> ConfigBuilder<S, WantsVersions> {
        pub fn with_safe_default_protocol_versions(self) -> Result<ConfigBuilder<S, WantsVerifier>, Error> {}
        pub fn with_protocol_versions(
            self,
            versions: &[&'static versions::SupportedProtocolVersion],
        ) -> Result<ConfigBuilder<S, WantsVerifier>, Error> {
        }
    }
    pub struct WantsVerifier;
    pub trait ConfigSide: sealed::Sealed {}
    impl ConfigSide for crate::ClientConfig {}
    impl ConfigSide for crate::ServerConfig {}
    mod sealed {
        pub trait Sealed {}
    }
}
mod key_log {
    use std::fmt::Debug;
    pub trait KeyLog: Debug + Send + Sync {
        fn log(&self, label: &str, client_random: &[u8], secret: &[u8]);
        fn will_log(&self, label: &str) -> bool {}
    }
    pub struct NoKeyLog;
    impl KeyLog for NoKeyLog {}
}
mod key_log_file {
    use crate::KeyLog;
    pub struct KeyLogFile;
    impl KeyLogFile {
        pub fn new() -> Self {}
    }
    impl KeyLog for KeyLogFile {}
}
mod suites {
    use crate::crypto::cipher::{AeadKey, Iv};
    use crate::crypto::{self};
    use crate::enums::{CipherSuite, SignatureAlgorithm};
    use crate::tls12::Tls12CipherSuite;
    use crate::tls13::Tls13CipherSuite;
    use crate::versions::SupportedProtocolVersion;
    pub struct CipherSuiteCommon {
        pub suite: CipherSuite,
        pub hash_provider: &'static dyn crypto::hash::Hash,
        pub confidentiality_limit: u64,
    }
    impl CipherSuiteCommon {
        pub fn fips(&self) -> bool {}
    }
    pub enum SupportedCipherSuite {
        Tls12(&'static Tls12CipherSuite),
        Tls13(&'static Tls13CipherSuite),
    }
    impl SupportedCipherSuite {
        pub fn suite(&self) -> CipherSuite {}
        pub const fn tls13(&self) -> Option<&'static Tls13CipherSuite> {}
        pub fn version(&self) -> &'static SupportedProtocolVersion {}
        pub fn usable_for_signature_algorithm(&self, sig_alg: SignatureAlgorithm) -> bool {}
        pub fn fips(&self) -> bool {}
    }
    pub struct ExtractedSecrets {
        pub tx: (u64, ConnectionTrafficSecrets),
        pub rx: (u64, ConnectionTrafficSecrets),
    }
    pub(crate) struct PartiallyExtractedSecrets;
    pub enum ConnectionTrafficSecrets {
        Aes128Gcm { key: AeadKey, iv: Iv },
        Aes256Gcm { key: AeadKey, iv: Iv },
        Chacha20Poly1305 { key: AeadKey, iv: Iv },
    }
}
mod versions {
    use crate::enums::ProtocolVersion;
    pub struct SupportedProtocolVersion {
        pub version: ProtocolVersion,
    }
    pub static TLS12: SupportedProtocolVersion = ();
    pub static TLS13: SupportedProtocolVersion = ();
    pub static ALL_VERSIONS: &[&SupportedProtocolVersion] = ();
    pub static DEFAULT_VERSIONS: &[&SupportedProtocolVersion] = ();
}
mod webpki {
    use crate::error::{CertRevocationListError, Error};
    use crate::sync::Arc;
    use rustls_pki_types::CertificateRevocationListDer;
    use std::vec::Vec;
    mod anchors {
        use crate::{DistinguishedName, Error};
        use rustls_pki_types::{CertificateDer, TrustAnchor};
        use std::vec::Vec;
        pub struct RootCertStore {
            pub roots: Vec<TrustAnchor<'static>>,
        }
        impl RootCertStore {
            pub fn empty() -> Self {}
            pub fn add_parsable_certificates<'a>(
                &mut self,
                der_certs: impl IntoIterator<Item = CertificateDer<'a>>,
            ) -> (usize, usize) {
            }
            pub fn add(&mut self, der: CertificateDer<'_>) -> Result<(), Error> {}
            pub fn subjects(&self) -> Vec<DistinguishedName> {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
        }
        impl FromIterator<TrustAnchor<'static>> for RootCertStore {}
    }
    mod client_verifier {
        use super::VerifierBuilderError;
        use crate::crypto::CryptoProvider;
        use crate::sync::Arc;
        use crate::verify::ClientCertVerifier;
        use crate::{DistinguishedName, RootCertStore};
        use rustls_pki_types::CertificateRevocationListDer;
        pub struct ClientCertVerifierBuilder;
        impl ClientCertVerifierBuilder {
            pub fn clear_root_hint_subjects(self) -> Self {}
            pub fn add_root_hint_subjects(
                self,
                subjects: impl IntoIterator<Item = DistinguishedName>,
            ) -> Self {
            }
            pub fn with_crls(
                self,
                crls: impl IntoIterator<Item = CertificateRevocationListDer<'static>>,
            ) -> Self {
            }
            pub fn only_check_end_entity_revocation(self) -> Self {}
            pub fn allow_unauthenticated(self) -> Self {}
            pub fn allow_unknown_revocation_status(self) -> Self {}
            pub fn enforce_revocation_expiration(self) -> Self {}
            pub fn build(self) -> Result<Arc<dyn ClientCertVerifier>, VerifierBuilderError> {}
        }
        pub struct WebPkiClientVerifier;
        impl WebPkiClientVerifier {
            pub fn builder(roots: Arc<RootCertStore>) -> ClientCertVerifierBuilder {}
            pub fn builder_with_provider(
                roots: Arc<RootCertStore>,
                provider: Arc<CryptoProvider>,
            ) -> ClientCertVerifierBuilder {
            }
            pub fn no_client_auth() -> Arc<dyn ClientCertVerifier> {}
        }
        impl ClientCertVerifier for WebPkiClientVerifier {}
    }
    mod server_verifier {
        use crate::crypto::CryptoProvider;
        use crate::sync::Arc;
        use crate::verify::ServerCertVerifier;
        use crate::webpki::VerifierBuilderError;
        use crate::RootCertStore;
        use rustls_pki_types::CertificateRevocationListDer;
        pub struct ServerCertVerifierBuilder;
        impl ServerCertVerifierBuilder {
            pub fn with_crls(
                self,
                crls: impl IntoIterator<Item = CertificateRevocationListDer<'static>>,
            ) -> Self {
            }
            pub fn only_check_end_entity_revocation(self) -> Self {}
            pub fn allow_unknown_revocation_status(self) -> Self {}
            pub fn enforce_revocation_expiration(self) -> Self {}
            pub fn build(self) -> Result<Arc<WebPkiServerVerifier>, VerifierBuilderError> {}
        }
        pub struct WebPkiServerVerifier;
        impl WebPkiServerVerifier {
            pub fn builder(roots: Arc<RootCertStore>) -> ServerCertVerifierBuilder {}
            pub fn builder_with_provider(
                roots: Arc<RootCertStore>,
                provider: Arc<CryptoProvider>,
            ) -> ServerCertVerifierBuilder {
            }
        }
        impl ServerCertVerifier for WebPkiServerVerifier {}
    }
    mod verify {
        use super::anchors::RootCertStore;
        use crate::enums::SignatureScheme;
        use crate::error::Error;
        use crate::verify::{DigitallySignedStruct, HandshakeSignatureValid};
        use rustls_pki_types::{
            CertificateDer, ServerName, SignatureVerificationAlgorithm, SubjectPublicKeyInfoDer, UnixTime,
        };
        use std::vec::Vec;
        pub fn verify_server_cert_signed_by_trust_anchor(
            cert: &ParsedCertificate<'_>,
            roots: &RootCertStore,
            intermediates: &[CertificateDer<'_>],
            now: UnixTime,
            supported_algs: &[&dyn SignatureVerificationAlgorithm],
        ) -> Result<(), Error> {
        }
        pub fn verify_server_name(
            cert: &ParsedCertificate<'_>,
            server_name: &ServerName<'_>,
        ) -> Result<(), Error> {
        }
        pub struct WebPkiSupportedAlgorithms {
            pub all: &'static [&'static dyn SignatureVerificationAlgorithm],
            pub mapping:
                &'static [(SignatureScheme, &'static [&'static dyn SignatureVerificationAlgorithm])],
        }
        impl WebPkiSupportedAlgorithms {
            pub fn supported_schemes(&self) -> Vec<SignatureScheme> {}
            pub fn fips(&self) -> bool {}
        }
        pub struct ParsedCertificate<'a>;
        impl ParsedCertificate<'_> {
            pub fn subject_public_key_info(&self) -> SubjectPublicKeyInfoDer<'static> {}
        }
        impl<'a> TryFrom<&'a CertificateDer<'a>> for ParsedCertificate<'a> {
            type Error = Error;
        }
        pub fn verify_tls12_signature(
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
            supported_schemes: &WebPkiSupportedAlgorithms,
        ) -> Result<HandshakeSignatureValid, Error> {
        }
        pub fn verify_tls13_signature(
            msg: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
            supported_schemes: &WebPkiSupportedAlgorithms,
        ) -> Result<HandshakeSignatureValid, Error> {
        }
        pub fn verify_tls13_signature_with_raw_key(
            msg: &[u8],
            spki: &SubjectPublicKeyInfoDer<'_>,
            dss: &DigitallySignedStruct,
            supported_schemes: &WebPkiSupportedAlgorithms,
        ) -> Result<HandshakeSignatureValid, Error> {
        }
    }
    pub use anchors::RootCertStore;
    pub use client_verifier::{ClientCertVerifierBuilder, WebPkiClientVerifier};
    pub use server_verifier::{ServerCertVerifierBuilder, WebPkiServerVerifier};
    pub use verify::{verify_server_cert_signed_by_trust_anchor, verify_server_name, ParsedCertificate};
    pub use verify::{
        verify_tls12_signature, verify_tls13_signature, verify_tls13_signature_with_raw_key,
        WebPkiSupportedAlgorithms,
    };
    pub enum VerifierBuilderError {
        NoRootAnchors,
        InvalidCrl(CertRevocationListError),
    }
    impl From<CertRevocationListError> for VerifierBuilderError {}
    impl std::error::Error for VerifierBuilderError {}
}
pub use crate::builder::{ConfigBuilder, ConfigSide, WantsVerifier, WantsVersions};
pub use crate::common_state::{CommonState, HandshakeKind, IoState, Side};
pub use crate::conn::{kernel, ConnectionCommon, SideData};
pub use crate::conn::{Connection, Reader, Writer};
pub use crate::enums::{
    AlertDescription, CertificateCompressionAlgorithm, CipherSuite, ContentType, HandshakeType,
    ProtocolVersion, SignatureAlgorithm, SignatureScheme,
};
pub use crate::error::{
    CertRevocationListError, CertificateError, EncryptedClientHelloError, Error, ExtendedKeyPurpose,
    InconsistentKeys, InvalidMessage, OtherError, PeerIncompatible, PeerMisbehaved,
};
pub use crate::key_log::{KeyLog, NoKeyLog};
pub use crate::key_log_file::KeyLogFile;
pub use crate::msgs::enums::NamedGroup;
pub use crate::msgs::ffdhe_groups;
pub use crate::msgs::handshake::DistinguishedName;
pub use crate::stream::{Stream, StreamOwned};
pub use crate::suites::{
    CipherSuiteCommon, ConnectionTrafficSecrets, ExtractedSecrets, SupportedCipherSuite,
};
pub use crate::ticketer::TicketRotator;
pub use crate::ticketer::TicketSwitcher;
pub use crate::tls12::Tls12CipherSuite;
pub use crate::tls13::Tls13CipherSuite;
pub use crate::verify::DigitallySignedStruct;
pub use crate::versions::{SupportedProtocolVersion, ALL_VERSIONS, DEFAULT_VERSIONS};
pub use crate::webpki::RootCertStore;
pub mod client {
    pub(super) mod builder {
        use crate::builder::{ConfigBuilder, WantsVerifier};
        use crate::client::{ClientConfig, EchMode, ResolvesClientCert};
        use crate::error::Error;
        use crate::sync::Arc;
        use crate::webpki::{self, WebPkiServerVerifier};
        use crate::{verify, WantsVersions};
        use rustls_pki_types::{CertificateDer, PrivateKeyDer};
        use std::vec::Vec;
        impl ConfigBuilder<ClientConfig, WantsVersions> {
            pub fn with_ech(
                self,
                mode: EchMode,
            ) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error> {
            }
        }
        impl ConfigBuilder<ClientConfig, WantsVerifier> {
            pub fn with_root_certificates(
                self,
                root_store: impl Into<Arc<webpki::RootCertStore>>,
            ) -> ConfigBuilder<ClientConfig, WantsClientCert> {
            }
            pub fn with_webpki_verifier(
                self,
                verifier: Arc<WebPkiServerVerifier>,
            ) -> ConfigBuilder<ClientConfig, WantsClientCert> {
            }
            pub fn dangerous(self) -> danger::DangerousClientConfigBuilder {}
        }
        pub(super) mod danger {
            use crate::client::WantsClientCert;
            use crate::sync::Arc;
            use crate::{verify, ClientConfig, ConfigBuilder, WantsVerifier};
            pub struct DangerousClientConfigBuilder {
                pub cfg: ConfigBuilder<ClientConfig, WantsVerifier>,
            }
            impl DangerousClientConfigBuilder {
                pub fn with_custom_certificate_verifier(
                    self,
                    verifier: Arc<dyn verify::ServerCertVerifier>,
                ) -> ConfigBuilder<ClientConfig, WantsClientCert> {
                }
            }
        }
        pub struct WantsClientCert;
        impl ConfigBuilder<ClientConfig, WantsClientCert> {
            pub fn with_client_auth_cert(
                self,
                cert_chain: Vec<CertificateDer<'static>>,
                key_der: PrivateKeyDer<'static>,
            ) -> Result<ClientConfig, Error> {
            }
            pub fn with_no_client_auth(self) -> ClientConfig {}
            pub fn with_client_cert_resolver(
                self,
                client_auth_cert_resolver: Arc<dyn ResolvesClientCert>,
            ) -> ClientConfig {
            }
        }
    }
    mod client_conn {
        use super::hs::{self};
        use crate::builder::ConfigBuilder;
        use crate::client::EchStatus;
        use crate::conn::UnbufferedConnectionCommon;
        use crate::crypto::CryptoProvider;
        use crate::enums::SignatureScheme;
        use crate::error::Error;
        use crate::kernel::KernelConnection;
        use crate::msgs::enums::NamedGroup;
        use crate::msgs::persist;
        use crate::suites::ExtractedSecrets;
        use crate::sync::Arc;
        use crate::time_provider::TimeProvider;
        use crate::unbuffered::{EncryptError, TransmitTlsData};
        use crate::WantsVerifier;
        use crate::{compress, sign, verify, versions, KeyLog, WantsVersions};
        use rustls_pki_types::ServerName;
        use std::fmt;
        use std::ops::{Deref, DerefMut};
        use std::vec::Vec;
        pub trait ClientSessionStore: fmt::Debug + Send + Sync {
            fn set_kx_hint(&self, server_name: ServerName<'static>, group: NamedGroup);
            fn kx_hint(&self, server_name: &ServerName<'_>) -> Option<NamedGroup>;
            fn set_tls12_session(
                &self,
                server_name: ServerName<'static>,
                value: persist::Tls12ClientSessionValue,
            );
            fn tls12_session(&self, server_name: &ServerName<'_>)
                -> Option<persist::Tls12ClientSessionValue>;
            fn remove_tls12_session(&self, server_name: &ServerName<'static>);
            fn insert_tls13_ticket(
                &self,
                server_name: ServerName<'static>,
                value: persist::Tls13ClientSessionValue,
            );
            fn take_tls13_ticket(
                &self,
                server_name: &ServerName<'static>,
            ) -> Option<persist::Tls13ClientSessionValue>;
        }
        pub trait ResolvesClientCert: fmt::Debug + Send + Sync {
            fn resolve(
                &self,
                root_hint_subjects: &[&[u8]],
                sigschemes: &[SignatureScheme],
            ) -> Option<Arc<sign::CertifiedKey>>;
            fn only_raw_public_keys(&self) -> bool {}
            fn has_certs(&self) -> bool;
        }
        pub struct ClientConfig {
            pub alpn_protocols: Vec<Vec<u8>>,
            pub check_selected_alpn: bool,
            pub resumption: Resumption,
            pub max_fragment_size: Option<usize>,
            pub client_auth_cert_resolver: Arc<dyn ResolvesClientCert>,
            pub enable_sni: bool,
            pub key_log: Arc<dyn KeyLog>,
            pub enable_secret_extraction: bool,
            pub enable_early_data: bool,
            pub require_ems: bool,
            pub time_provider: Arc<dyn TimeProvider>,
            pub cert_decompressors: Vec<&'static dyn compress::CertDecompressor>,
            pub cert_compressors: Vec<&'static dyn compress::CertCompressor>,
            pub cert_compression_cache: Arc<compress::CompressionCache>,
            pub send_ticket_request: Option<TicketRequest>,
        }
        pub struct TicketRequest {
            pub new_session_count: u8,
            pub resumption_count: u8,
        }
        impl ClientConfig {
            pub fn builder() -> ConfigBuilder<Self, WantsVerifier> {}
            pub fn builder_with_protocol_versions(
                versions: &[&'static versions::SupportedProtocolVersion],
            ) -> ConfigBuilder<Self, WantsVerifier> {
            }
            pub fn builder_with_provider(
                provider: Arc<CryptoProvider>,
            ) -> ConfigBuilder<Self, WantsVersions> {
            }
            pub fn builder_with_details(
                provider: Arc<CryptoProvider>,
                time_provider: Arc<dyn TimeProvider>,
            ) -> ConfigBuilder<Self, WantsVersions> {
            }
            pub fn fips(&self) -> bool {}
            pub fn crypto_provider(&self) -> &Arc<CryptoProvider> {}
            pub fn dangerous(&mut self) -> danger::DangerousClientConfig<'_> {}
        }
        pub struct Resumption;
        impl Resumption {
            pub fn in_memory_sessions(num: usize) -> Self {}
            pub fn store(store: Arc<dyn ClientSessionStore>) -> Self {}
            pub fn disabled() -> Self {}
            pub fn tls12_resumption(self, tls12: Tls12Resumption) -> Self {}
        }
        impl Default for Resumption {}
        pub enum Tls12Resumption {
            Disabled,
            SessionIdOnly,
            SessionIdOrTickets,
        }
        pub(super) mod danger {
            use super::verify::ServerCertVerifier;
            use super::ClientConfig;
            use crate::sync::Arc;
            pub struct DangerousClientConfig<'a> {
                pub cfg: &'a mut ClientConfig,
            }
            impl DangerousClientConfig<'_> {
                pub fn set_certificate_verifier(&mut self, verifier: Arc<dyn ServerCertVerifier>) {}
            }
        }
        mod connection {
            use super::ClientConnectionData;
            use crate::client::EchStatus;
            use crate::conn::ConnectionCommon;
            use crate::error::Error;
            use crate::suites::ExtractedSecrets;
            use crate::sync::Arc;
            use crate::ClientConfig;
            use rustls_pki_types::ServerName;
            use std::io;
            use std::ops::{Deref, DerefMut};
            use std::vec::Vec;
            pub struct WriteEarlyData<'a>;
            impl<'a> WriteEarlyData<'a> {
                pub fn bytes_left(&self) -> usize {}
            }
            impl io::Write for WriteEarlyData<'_> {}
            pub struct ClientConnection;
            impl ClientConnection {
                pub fn new(config: Arc<ClientConfig>, name: ServerName<'static>) -> Result<Self, Error> {}
                pub fn new_with_alpn(
                    config: Arc<ClientConfig>,
                    name: ServerName<'static>,
                    alpn_protocols: Vec<Vec<u8>>,
                ) -> Result<Self, Error> {
                }
                pub fn early_data(&mut self) -> Option<WriteEarlyData<'_>> {}
                pub fn is_early_data_accepted(&self) -> bool {}
                pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
                pub fn ech_status(&self) -> EchStatus {}
                pub fn tls13_tickets_received(&self) -> u32 {}
                pub fn fips(&self) -> bool {}
            }
            impl Deref for ClientConnection {
                type Target = ConnectionCommon<ClientConnectionData>;
            }
            impl DerefMut for ClientConnection {}
            impl From<ClientConnection> for crate::Connection {}
        }
        pub use connection::{ClientConnection, WriteEarlyData};
        pub struct UnbufferedClientConnection;
        impl UnbufferedClientConnection {
            pub fn new(config: Arc<ClientConfig>, name: ServerName<'static>) -> Result<Self, Error> {}
            pub fn new_with_alpn(
                config: Arc<ClientConfig>,
                name: ServerName<'static>,
                alpn_protocols: Vec<Vec<u8>>,
            ) -> Result<Self, Error> {
            }
            pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
            pub fn dangerous_into_kernel_connection(
                self,
            ) -> Result<(ExtractedSecrets, KernelConnection<ClientConnectionData>), Error> {
            }
            pub fn tls13_tickets_received(&self) -> u32 {}
        }
        impl Deref for UnbufferedClientConnection {
            type Target = UnbufferedConnectionCommon<ClientConnectionData>;
        }
        impl DerefMut for UnbufferedClientConnection {}
        impl TransmitTlsData<'_, ClientConnectionData> {
            pub fn may_encrypt_early_data(&mut self) -> Option<MayEncryptEarlyData<'_>> {}
        }
        pub struct MayEncryptEarlyData<'c>;
        impl MayEncryptEarlyData<'_> {
            pub fn encrypt(
                &mut self,
                early_data: &[u8],
                outgoing_tls: &mut [u8],
            ) -> Result<usize, EarlyDataError> {
            }
        }
        pub enum EarlyDataError {
            ExceededAllowedEarlyData,
            Encrypt(EncryptError),
        }
        impl From<EncryptError> for EarlyDataError {}
        impl std::error::Error for EarlyDataError {}
        pub struct ClientConnectionData;
        impl crate::conn::SideData for ClientConnectionData {}
    }
    pub use builder::WantsClientCert;
    pub use client_conn::{
        ClientConfig, ClientConnectionData, ClientSessionStore, EarlyDataError, ResolvesClientCert,
        Resumption, TicketRequest, Tls12Resumption, UnbufferedClientConnection,
    };
    pub use client_conn::{ClientConnection, WriteEarlyData};
    pub use ech::{EchConfig, EchGreaseConfig, EchMode, EchStatus};
    pub use handy::AlwaysResolvesClientRawPublicKeys;
    pub use handy::ClientSessionMemoryCache;
    pub mod danger {
        pub use super::builder::danger::DangerousClientConfigBuilder;
        pub use super::client_conn::danger::DangerousClientConfig;
        pub use crate::verify::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
    }
    pub use crate::msgs::persist::{Tls12ClientSessionValue, Tls13ClientSessionValue};
    pub use crate::webpki::{
        verify_server_cert_signed_by_trust_anchor, verify_server_name, ServerCertVerifierBuilder,
        VerifierBuilderError, WebPkiServerVerifier,
    };
}
pub use client::ClientConfig;
pub use client::ClientConnection;
pub mod server {
    pub(crate) mod builder {
        use super::{ResolvesServerCert, ServerConfig};
        use crate::builder::{ConfigBuilder, WantsVerifier};
        use crate::error::Error;
        use crate::sync::Arc;
        use crate::verify::ClientCertVerifier;
        use rustls_pki_types::{CertificateDer, PrivateKeyDer};
        use std::vec::Vec;
        impl ConfigBuilder<ServerConfig, WantsVerifier> {
            pub fn with_client_cert_verifier(
                self,
                client_cert_verifier: Arc<dyn ClientCertVerifier>,
            ) -> ConfigBuilder<ServerConfig, WantsServerCert> {
            }
            pub fn with_no_client_auth(self) -> ConfigBuilder<ServerConfig, WantsServerCert> {}
        }
        pub struct WantsServerCert;
        impl ConfigBuilder<ServerConfig, WantsServerCert> {
            pub fn with_single_cert(
                self,
                cert_chain: Vec<CertificateDer<'static>>,
                key_der: PrivateKeyDer<'static>,
            ) -> Result<ServerConfig, Error> {
            }
            pub fn with_single_cert_with_ocsp(
                self,
                cert_chain: Vec<CertificateDer<'static>>,
                key_der: PrivateKeyDer<'static>,
                ocsp: Vec<u8>,
            ) -> Result<ServerConfig, Error> {
            }
            pub fn with_cert_resolver(self, cert_resolver: Arc<dyn ResolvesServerCert>) -> ServerConfig {}
        }
    }
    mod server_conn {
        use crate::builder::ConfigBuilder;
        use crate::conn::{ConnectionCommon, UnbufferedConnectionCommon};
        use crate::crypto::CryptoProvider;
        use crate::enums::{CertificateType, CipherSuite, SignatureScheme};
        use crate::error::Error;
        use crate::kernel::KernelConnection;
        use crate::suites::ExtractedSecrets;
        use crate::sync::Arc;
        use crate::time_provider::TimeProvider;
        use crate::WantsVerifier;
        use crate::{compress, sign, versions, DistinguishedName, KeyLog, NamedGroup, WantsVersions};
        use std::fmt::Debug;
        use std::io;
        use std::ops::{Deref, DerefMut};
        use std::vec::Vec;
        pub trait StoresServerSessions: Debug + Send + Sync {
            fn put(&self, key: Vec<u8>, value: Vec<u8>) -> bool;
            fn get(&self, key: &[u8]) -> Option<Vec<u8>>;
            fn take(&self, key: &[u8]) -> Option<Vec<u8>>;
            fn can_cache(&self) -> bool;
        }
        pub trait ProducesTickets: Debug + Send + Sync {
            fn enabled(&self) -> bool;
            fn lifetime(&self) -> u32;
            fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>>;
            fn decrypt(&self, cipher: &[u8]) -> Option<Vec<u8>>;
        }
        pub trait ResolvesServerCert: Debug + Send + Sync {
            fn resolve(&self, client_hello: ClientHello<'_>) -> Option<Arc<sign::CertifiedKey>>;
            fn only_raw_public_keys(&self) -> bool {}
        }
        pub struct ClientHello<'a>;
        impl<'a> ClientHello<'a> {
            pub fn server_name(&self) -> Option<&str> {}
            pub fn signature_schemes(&self) -> &[SignatureScheme] {}
            pub fn alpn(&self) -> Option<impl Iterator<Item = &'a [u8]>> {}
            pub fn cipher_suites(&self) -> &[CipherSuite] {}
            pub fn server_cert_types(&self) -> Option<&'a [CertificateType]> {}
            pub fn client_cert_types(&self) -> Option<&'a [CertificateType]> {}
            pub fn certificate_authorities(&self) -> Option<&'a [DistinguishedName]> {}
            pub fn named_groups(&self) -> Option<&'a [NamedGroup]> {}
        }
        pub struct ServerConfig {
            pub ignore_client_order: bool,
            pub max_fragment_size: Option<usize>,
            pub session_storage: Arc<dyn StoresServerSessions>,
            pub ticketer: Arc<dyn ProducesTickets>,
            pub cert_resolver: Arc<dyn ResolvesServerCert>,
            pub alpn_protocols: Vec<Vec<u8>>,
            pub key_log: Arc<dyn KeyLog>,
            pub enable_secret_extraction: bool,
            pub max_early_data_size: u32,
            pub send_half_rtt_data: bool,
            pub send_tls13_tickets: usize,
            pub max_tls13_tickets: usize,
            pub require_ems: bool,
            pub time_provider: Arc<dyn TimeProvider>,
            pub cert_compressors: Vec<&'static dyn compress::CertCompressor>,
            pub cert_compression_cache: Arc<compress::CompressionCache>,
            pub cert_decompressors: Vec<&'static dyn compress::CertDecompressor>,
        }
        impl ServerConfig {
            pub fn builder() -> ConfigBuilder<Self, WantsVerifier> {}
            pub fn builder_with_protocol_versions(
                versions: &[&'static versions::SupportedProtocolVersion],
            ) -> ConfigBuilder<Self, WantsVerifier> {
            }
            pub fn builder_with_provider(
                provider: Arc<CryptoProvider>,
            ) -> ConfigBuilder<Self, WantsVersions> {
            }
            pub fn builder_with_details(
                provider: Arc<CryptoProvider>,
                time_provider: Arc<dyn TimeProvider>,
            ) -> ConfigBuilder<Self, WantsVersions> {
            }
            pub fn fips(&self) -> bool {}
            pub fn crypto_provider(&self) -> &Arc<CryptoProvider> {}
        }
        mod connection {
            use super::{Accepted, ServerConfig, ServerConnectionData};
            use crate::conn::ConnectionCommon;
            use crate::error::Error;
            use crate::suites::ExtractedSecrets;
            use crate::sync::Arc;
            use std::io;
            use std::ops::{Deref, DerefMut};
            pub struct ReadEarlyData<'a>;
            impl io::Read for ReadEarlyData<'_> {}
            pub struct ServerConnection;
            impl ServerConnection {
                pub fn new(config: Arc<ServerConfig>) -> Result<Self, Error> {}
                pub fn server_name(&self) -> Option<&str> {}
                pub fn received_resumption_data(&self) -> Option<&[u8]> {}
                pub fn set_resumption_data(&mut self, data: &[u8]) {}
                pub fn reject_early_data(&mut self) {}
                pub fn early_data(&mut self) -> Option<ReadEarlyData<'_>> {}
                pub fn fips(&self) -> bool {}
                pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
            }
            impl Deref for ServerConnection {
                type Target = ConnectionCommon<ServerConnectionData>;
            }
            impl DerefMut for ServerConnection {}
            impl From<ServerConnection> for crate::Connection {}
            pub struct Acceptor;
            impl Default for Acceptor {}
            impl Acceptor {
                pub fn read_tls(&mut self, rd: &mut dyn io::Read) -> Result<usize, io::Error> {}
                pub fn accept(&mut self) -> Result<Option<Accepted>, (Error, AcceptedAlert)> {}
            }
            pub struct AcceptedAlert;
            impl AcceptedAlert {
                pub fn write(&mut self, wr: &mut dyn io::Write) -> Result<usize, io::Error> {}
                pub fn write_all(&mut self, wr: &mut dyn io::Write) -> Result<(), io::Error> {}
            }
            impl From<ConnectionCommon<ServerConnectionData>> for AcceptedAlert {}
        }
        pub use connection::{AcceptedAlert, Acceptor, ReadEarlyData, ServerConnection};
        pub struct UnbufferedServerConnection;
        impl UnbufferedServerConnection {
            pub fn new(config: Arc<ServerConfig>) -> Result<Self, Error> {}
            pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error> {}
            pub fn dangerous_into_kernel_connection(
                self,
            ) -> Result<(ExtractedSecrets, KernelConnection<ServerConnectionData>), Error> {
            }
        }
        impl Deref for UnbufferedServerConnection {
            type Target = UnbufferedConnectionCommon<ServerConnectionData>;
        }
        impl DerefMut for UnbufferedServerConnection {}
        pub struct Accepted;
        impl Accepted {
            pub fn client_hello(&self) -> ClientHello<'_> {}
            pub fn into_connection(
                self,
                config: Arc<ServerConfig>,
            ) -> Result<ServerConnection, (Error, AcceptedAlert)> {
            }
        }
        pub struct ServerConnectionData;
        impl Default for ServerConnectionData {}
        impl crate::conn::SideData for ServerConnectionData {}
    }
    pub use crate::enums::CertificateType;
    pub use crate::verify::NoClientAuth;
    pub use crate::webpki::{
        ClientCertVerifierBuilder, ParsedCertificate, VerifierBuilderError, WebPkiClientVerifier,
    };
    pub use builder::WantsServerCert;
    pub use handy::ResolvesServerCertUsingSni;
    pub use handy::ServerSessionMemoryCache;
    pub use handy::{AlwaysResolvesServerRawPublicKeys, NoServerSessionStorage};
    pub use server_conn::{
        Accepted, ClientHello, ProducesTickets, ResolvesServerCert, ServerConfig, ServerConnectionData,
        StoresServerSessions, UnbufferedServerConnection,
    };
    pub use server_conn::{AcceptedAlert, Acceptor, ReadEarlyData, ServerConnection};
    pub mod danger {
        pub use crate::verify::{ClientCertVerified, ClientCertVerifier};
    }
}
pub use server::ServerConfig;
pub use server::ServerConnection;
pub mod version {
    pub use crate::versions::TLS12;
    pub use crate::versions::TLS13;
}
pub use rustls_pki_types as pki_types;
pub mod sign {
    pub use crate::crypto::signer::{public_key_to_spki, CertifiedKey, Signer, SigningKey, SingleCertAndKey};
}
pub mod ticketer {
    use crate::server::ProducesTickets;
    use crate::{rand, Error};
    use std::boxed::Box;
    pub struct TicketSwitcher;
    impl TicketSwitcher {
        pub fn new(
            lifetime: u32,
            generator: fn() -> Result<Box<dyn ProducesTickets>, rand::GetRandomFailed>,
        ) -> Result<Self, Error> {
        }
    }
    impl ProducesTickets for TicketSwitcher {}
    pub struct TicketRotator;
    impl TicketRotator {
        pub fn new(
            lifetime: u32,
            generator: fn() -> Result<Box<dyn ProducesTickets>, rand::GetRandomFailed>,
        ) -> Result<Self, Error> {
        }
    }
    impl ProducesTickets for TicketRotator {}
}
pub mod time_provider {
    use rustls_pki_types::UnixTime;
    use std::fmt::Debug;
    pub trait TimeProvider: Debug + Send + Sync {
        fn current_time(&self) -> Option<UnixTime>;
    }
    pub struct DefaultTimeProvider;
    impl TimeProvider for DefaultTimeProvider {}
}
pub mod lock {
    pub use std_lock::*;
    mod std_lock {
        pub use std::sync::MutexGuard;
        pub struct Mutex<T>(T);
        impl<T> Mutex<T> {
            pub fn new(data: T) -> Self {}
            pub fn lock(&self) -> Option<MutexGuard<'_, T>> {}
        }
    }
}
