//! package = "lettre", version = ">=0.10, <0.12"

pub mod address {
    mod envelope {
        use super::Address;
        use crate::message::header::{self, Headers};
        use crate::Error;
        pub struct Envelope;
        impl Envelope {
            pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, Error> {}
            pub fn to(&self) -> &[Address] {}
            pub fn from(&self) -> Option<&Address> {}
        }
        impl TryFrom<&Headers> for Envelope {
            type Error = Error;
        }
    }
    mod types {
        use std::{error::Error, ffi::OsStr, str::FromStr};
        pub struct Address;
        impl Address {
            pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Self, AddressError> {}
            pub fn new_dangerous<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Self {}
            pub fn user(&self) -> &str {}
            pub fn domain(&self) -> &str {}
        }
        impl FromStr for Address {
            type Err = AddressError;
        }
        impl<U: AsRef<str>, D: AsRef<str>> TryFrom<(U, D)> for Address {
            type Error = AddressError;
        }
        impl TryFrom<String> for Address {
            type Error = AddressError;
        }
        impl AsRef<str> for Address {}
        impl AsRef<OsStr> for Address {}
        pub enum AddressError {
            MissingParts,
            Unbalanced,
            InvalidUser,
            InvalidDomain,
            InvalidInput,
        }
        impl Error for AddressError {}
    }
    pub use self::{
        envelope::Envelope,
        types::{Address, AddressError},
    };
}
pub mod error {
    use std::{
        error::Error as StdError,
        fmt::{self},
    };
    pub enum Error {
        MissingFrom,
        MissingTo,
        TooManyFrom,
        EmailMissingAt,
        EmailMissingLocalPart,
        EmailMissingDomain,
        CannotParseFilename,
        Io(std::io::Error),
        NonAsciiChars,
    }
    impl From<std::io::Error> for Error {}
    impl StdError for Error {}
}
mod executor {
    use std::fmt::Debug;
    pub trait Executor: Debug + Send + Sync + 'static + private::Sealed {
        type Handle: SpawnHandle;
        type Sleep: Future<Output = ()> + Send + 'static;
    }
    pub struct Tokio1Executor;
    impl Executor for Tokio1Executor {
        type Handle = tokio1_crate::task::JoinHandle<()>;
        type Sleep = tokio1_crate::time::Sleep;
    }
    pub struct AsyncStd1Executor;
    impl Executor for AsyncStd1Executor {}
    impl SpawnHandle for tokio1_crate::task::JoinHandle<()> {}
    impl SpawnHandle for futures_util::future::AbortHandle {}
    mod private {
        pub trait Sealed {}
    }
}
pub mod message {
    pub use attachment::Attachment;
    pub use body::{Body, IntoBody, MaybeString};
    pub use dkim::*;
    pub use mailbox::*;
    pub use mimebody::*;
    use std::{iter, time::SystemTime};
    mod attachment {
        use crate::message::{
            header::{self, ContentType},
            IntoBody, SinglePart,
        };
        pub struct Attachment;
        impl Attachment {
            pub fn new(filename: String) -> Self {}
            pub fn new_inline(content_id: String) -> Self {}
            pub fn new_inline_with_name(content_id: String, name: String) -> Self {}
            pub fn body<T: IntoBody>(self, content: T, content_type: ContentType) -> SinglePart {}
        }
    }
    mod body {
        use crate::message::header::ContentTransferEncoding;
        use std::ops::Deref;
        pub struct Body;
        pub enum MaybeString {
            Binary(Vec<u8>),
            String(String),
        }
        impl Body {
            pub fn new<B: Into<MaybeString>>(buf: B) -> Self {}
            pub fn new_with_encoding<B: Into<MaybeString>>(
                buf: B,
                encoding: ContentTransferEncoding,
            ) -> Result<Self, Vec<u8>> {
            }
            pub fn dangerous_pre_encoded(buf: Vec<u8>, encoding: ContentTransferEncoding) -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn encoding(&self) -> ContentTransferEncoding {}
            pub fn into_vec(self) -> Vec<u8> {}
        }
        pub trait IntoBody {
            fn into_body(self, encoding: Option<ContentTransferEncoding>) -> Body;
        }
        impl<T: Into<MaybeString>> IntoBody for T {}
        impl IntoBody for Body {}
        impl AsRef<[u8]> for Body {}
        impl From<Vec<u8>> for MaybeString {}
        impl From<String> for MaybeString {}
        impl From<MaybeString> for Vec<u8> {}
        impl Deref for MaybeString {
            type Target = [u8];
        }
    }
    pub mod header {
        pub use self::{
            content::*,
            content_disposition::ContentDisposition,
            content_type::{ContentType, ContentTypeErr},
            date::Date,
            mailbox::*,
            special::*,
            textual::*,
        };
        use crate::BoxError;
        use std::{
            error::Error,
            fmt::{self},
            ops::Deref,
        };
        mod content {
            use super::Header;
            use std::str::FromStr;
            pub enum ContentTransferEncoding {
                SevenBit,
                QuotedPrintable,
                Base64,
                EightBit,
                Binary,
            }
            impl Default for ContentTransferEncoding {}
            impl Header for ContentTransferEncoding {}
            impl FromStr for ContentTransferEncoding {
                type Err = String;
            }
        }
        mod content_disposition {
            use super::Header;
            pub struct ContentDisposition;
            impl ContentDisposition {
                pub fn inline() -> Self {}
                pub fn inline_with_name(file_name: &str) -> Self {}
                pub fn attachment(file_name: &str) -> Self {}
            }
            impl Header for ContentDisposition {}
        }
        mod content_type {
            use super::Header;
            use mime::Mime;
            use std::{
                error::Error as StdError,
                fmt::{self},
                str::FromStr,
            };
            pub struct ContentType;
            impl ContentType {
                pub const TEXT_PLAIN: ContentType = ();
                pub const TEXT_HTML: ContentType = ();
                pub fn parse(s: &str) -> Result<ContentType, ContentTypeErr> {}
            }
            impl Header for ContentType {}
            impl FromStr for ContentType {
                type Err = ContentTypeErr;
            }
            impl From<Mime> for ContentType {}
            pub struct ContentTypeErr;
            impl StdError for ContentTypeErr {}
        }
        mod date {
            use super::Header;
            use std::time::SystemTime;
            pub struct Date;
            impl Date {
                pub fn new(st: SystemTime) -> Self {}
                pub fn now() -> Self {}
            }
            impl Header for Date {}
            impl From<SystemTime> for Date {}
            impl From<Date> for SystemTime {}
        }
        mod mailbox {
            pub trait MailboxesHeader {
                fn join_mailboxes(&mut self, other: Self);
            }
        }
        mod special {
            use crate::message::header::Header;
            pub struct MimeVersion;
            pub const MIME_VERSION_1_0: MimeVersion = ();
            impl MimeVersion {
                pub const fn new(major: u8, minor: u8) -> Self {}
                pub const fn major(self) -> u8 {}
                pub const fn minor(self) -> u8 {}
            }
            impl Header for MimeVersion {}
            impl Default for MimeVersion {}
        }
        pub trait Header: Clone {
            fn name() -> HeaderName;
            fn parse(s: &str) -> Result<Self, BoxError>;
            fn display(&self) -> HeaderValue;
        }
        pub struct Headers;
        impl Default for Headers {}
        impl Headers {
            pub const fn new() -> Self {}
            pub fn with_capacity(capacity: usize) -> Self {}
            pub fn get<H: Header>(&self) -> Option<H> {}
            pub fn set<H: Header>(&mut self, header: H) {}
            pub fn remove<H: Header>(&mut self) -> Option<H> {}
            pub fn clear(&mut self) {}
            pub fn get_raw(&self, name: &str) -> Option<&str> {}
            pub fn insert_raw(&mut self, value: HeaderValue) {}
            pub fn remove_raw(&mut self, name: &str) -> Option<HeaderValue> {}
        }
        pub struct InvalidHeaderName;
        impl Error for InvalidHeaderName {}
        pub struct HeaderName;
        impl HeaderName {
            pub fn new_from_ascii(ascii: String) -> Result<Self, InvalidHeaderName> {}
            pub const fn new_from_ascii_str(ascii: &'static str) -> Self {}
        }
        impl Deref for HeaderName {
            type Target = str;
        }
        impl AsRef<[u8]> for HeaderName {}
        impl AsRef<str> for HeaderName {}
        pub struct HeaderValue;
        impl HeaderValue {
            pub fn new(name: HeaderName, raw_value: String) -> Self {}
            pub fn dangerous_new_pre_encoded(
                name: HeaderName,
                raw_value: String,
                encoded_value: String,
            ) -> Self {
            }
        }
    }
    mod mailbox {
        mod types {
            use crate::address::{Address, AddressError};
            use std::{slice::Iter, str::FromStr};
            pub struct Mailbox {
                pub name: Option<String>,
                pub email: Address,
            }
            impl Mailbox {
                pub fn new(name: Option<String>, email: Address) -> Self {}
            }
            impl<S: Into<String>, T: Into<String>> TryFrom<(S, T)> for Mailbox {
                type Error = AddressError;
            }
            impl FromStr for Mailbox {
                type Err = AddressError;
            }
            impl From<Address> for Mailbox {}
            pub struct Mailboxes;
            impl Mailboxes {
                pub fn new() -> Self {}
                pub fn with(self, mbox: Mailbox) -> Self {}
                pub fn push(&mut self, mbox: Mailbox) {}
                pub fn into_single(self) -> Option<Mailbox> {}
                pub fn iter(&self) -> Iter<'_, Mailbox> {}
            }
            impl Default for Mailboxes {}
            impl From<Mailbox> for Mailboxes {}
            impl From<Mailboxes> for Option<Mailbox> {}
            impl From<Vec<Mailbox>> for Mailboxes {}
            impl From<Mailboxes> for Vec<Mailbox> {}
            impl FromIterator<Mailbox> for Mailboxes {}
            impl IntoIterator for Mailboxes {
                type Item = Mailbox;
                type IntoIter = std::vec::IntoIter<Mailbox>;
            }
            impl FromStr for Mailboxes {
                type Err = AddressError;
            }
        }
        pub use self::types::*;
    }
    mod mimebody {
        use crate::message::{
            header::{self, ContentType, Header, Headers},
            EmailFormat, IntoBody,
        };
        pub struct SinglePartBuilder;
        impl SinglePartBuilder {
            pub fn new() -> Self {}
            pub fn header<H: Header>(self, header: H) -> Self {}
            pub fn content_type(self, content_type: ContentType) -> Self {}
            pub fn body<T: IntoBody>(self, body: T) -> SinglePart {}
        }
        impl Default for SinglePartBuilder {}
        pub struct SinglePart;
        impl SinglePart {
            pub fn builder() -> SinglePartBuilder {}
            pub fn plain<T: IntoBody>(body: T) -> Self {}
            pub fn html<T: IntoBody>(body: T) -> Self {}
            pub fn headers(&self) -> &Headers {}
            pub fn raw_body(&self) -> &[u8] {}
            pub fn formatted(&self) -> Vec<u8> {}
        }
        pub enum MultiPartKind {
            Mixed,
            Alternative,
            Related,
            Encrypted { protocol: String },
            Signed { protocol: String, micalg: String },
        }
        pub struct MultiPartBuilder;
        impl MultiPartBuilder {
            pub fn new() -> Self {}
            pub fn header<H: Header>(self, header: H) -> Self {}
            pub fn kind(self, kind: MultiPartKind) -> Self {}
            pub fn boundary<S: Into<String>>(self, boundary: S) -> Self {}
            pub fn build(self) -> MultiPart {}
            pub fn singlepart(self, part: SinglePart) -> MultiPart {}
            pub fn multipart(self, part: MultiPart) -> MultiPart {}
        }
        impl Default for MultiPartBuilder {}
        pub struct MultiPart;
        impl MultiPart {
            pub fn builder() -> MultiPartBuilder {}
            pub fn mixed() -> MultiPartBuilder {}
            pub fn alternative() -> MultiPartBuilder {}
            pub fn related() -> MultiPartBuilder {}
            pub fn encrypted(protocol: String) -> MultiPartBuilder {}
            pub fn signed(protocol: String, micalg: String) -> MultiPartBuilder {}
            pub fn alternative_plain_html<T: IntoBody, V: IntoBody>(plain: T, html: V) -> Self {}
            pub fn singlepart(self, part: SinglePart) -> Self {}
            pub fn multipart(self, part: MultiPart) -> Self {}
            pub fn boundary(&self) -> String {}
            pub fn headers(&self) -> &Headers {}
            #[twelve::view]
            pub fn headers_mut(&mut self) -> &mut Headers {}
            pub fn formatted(&self) -> Vec<u8> {}
        }
    }
    use crate::{
        address::Envelope,
        message::header::{ContentTransferEncoding, Header, HeaderValue, Headers, MailboxesHeader},
        Error as EmailError,
    };
    trait EmailFormat {
        fn format(&self, out: &mut Vec<u8>);
    }
    pub struct MessageBuilder;
    impl MessageBuilder {
        pub fn new() -> Self {}
        pub fn from(self, mbox: Mailbox) -> Self {}
        pub fn sender(self, mbox: Mailbox) -> Self {}
        pub fn date(self, st: SystemTime) -> Self {}
        pub fn date_now(self) -> Self {}
        pub fn reply_to(self, mbox: Mailbox) -> Self {}
        pub fn to(self, mbox: Mailbox) -> Self {}
        pub fn cc(self, mbox: Mailbox) -> Self {}
        pub fn bcc(self, mbox: Mailbox) -> Self {}
        pub fn in_reply_to(self, id: String) -> Self {}
        pub fn references(self, id: String) -> Self {}
        pub fn subject<S: Into<String>>(self, subject: S) -> Self {}
        pub fn message_id(self, id: Option<String>) -> Self {}
        pub fn user_agent(self, id: String) -> Self {}
        pub fn header<H: Header>(self, header: H) -> Self {}
        pub fn raw_header(self, raw_header: HeaderValue) -> Self {}
        pub fn mailbox<H: Header + MailboxesHeader>(self, header: H) -> Self {}
        pub fn envelope(self, envelope: Envelope) -> Self {}
        pub fn keep_bcc(self) -> Self {}
        pub fn body<T: IntoBody>(self, body: T) -> Result<Message, EmailError> {}
        pub fn multipart(self, part: MultiPart) -> Result<Message, EmailError> {}
        pub fn singlepart(self, part: SinglePart) -> Result<Message, EmailError> {}
    }
    pub struct Message;
    impl Message {
        pub fn builder() -> MessageBuilder {}
        pub fn headers(&self) -> &Headers {}
        #[twelve::view]
        pub fn headers_mut(&mut self) -> &mut Headers {}
        pub fn envelope(&self) -> &Envelope {}
        pub fn formatted(&self) -> Vec<u8> {}
        pub fn sign(&mut self, dkim_config: &DkimConfig) {}
    }
    impl Default for MessageBuilder {}
}
pub mod transport {
    use crate::Envelope;
    use crate::Message;
    pub mod file {
        pub use self::error::Error;
        use crate::{address::Envelope, Transport};
        use crate::{AsyncTransport, Executor};
        use std::{path::Path, str};
        mod error {
            use std::error::Error as StdError;
            pub struct Error;
            impl Error {
                pub fn is_io(&self) -> bool {}
                pub fn is_envelope(&self) -> bool {}
            }
            impl StdError for Error {}
        }
        type Id = String;
        // A folder with a file for each mail, to look at while developing.
        pub struct FileTransport;
        pub struct AsyncFileTransport<E: Executor>(E);
        impl FileTransport {
            pub fn new<P: AsRef<Path>>(path: P) -> FileTransport {}
            pub fn with_envelope<P: AsRef<Path>>(path: P) -> FileTransport {}
            pub fn read(&self, email_id: &str) -> Result<(Envelope, Vec<u8>), Error> {}
        }
        impl<E: Executor> AsyncFileTransport<E> {
            pub fn new<P: AsRef<Path>>(path: P) -> Self {}
            pub fn with_envelope<P: AsRef<Path>>(path: P) -> Self {}
            pub async fn read(&self, email_id: &str) -> Result<(Envelope, Vec<u8>), Error> {}
        }
        impl Transport for FileTransport {
            type Ok = Id;
            type Error = Error;
        }
        impl<E: Executor> AsyncTransport for AsyncFileTransport<E> {
            type Ok = Id;
            type Error = Error;
        }
    }
    pub mod sendmail {
        pub use self::error::Error;
        use crate::Transport;
        use crate::{AsyncStd1Executor, AsyncTransport, Executor, Tokio1Executor};
        use std::ffi::OsString;
        mod error {
            use std::error::Error as StdError;
            pub struct Error;
            impl Error {
                pub fn is_client(&self) -> bool {}
                pub fn is_response(&self) -> bool {}
            }
            impl StdError for Error {}
        }
        // By a program of the machine, which hands the mail to a server.
        #[twelve::nature(client)]
        pub struct SendmailTransport;
        #[twelve::nature(client)]
        pub struct AsyncSendmailTransport<E: Executor>(E);
        impl SendmailTransport {
            pub fn new() -> SendmailTransport {}
            pub fn new_with_command<S: Into<OsString>>(command: S) -> SendmailTransport {}
        }
        impl<E: Executor> AsyncSendmailTransport<E> {
            pub fn new() -> Self {}
            pub fn new_with_command<S: Into<OsString>>(command: S) -> Self {}
        }
        impl Default for SendmailTransport {}
        impl<E: Executor> Default for AsyncSendmailTransport<E> {}
        impl Transport for SendmailTransport {
            type Ok = ();
            type Error = Error;
        }
        impl AsyncTransport for AsyncSendmailTransport<AsyncStd1Executor> {
            type Ok = ();
            type Error = Error;
        }
        impl AsyncTransport for AsyncSendmailTransport<Tokio1Executor> {
            type Ok = ();
            type Error = Error;
        }
    }
    pub mod smtp {
        pub use self::async_transport::{AsyncSmtpTransport, AsyncSmtpTransportBuilder};
        pub use self::pool::PoolConfig;
        pub use self::{
            error::Error,
            transport::{SmtpTransport, SmtpTransportBuilder},
        };
        use crate::transport::smtp::client::TlsParameters;
        use crate::transport::smtp::{
            authentication::{Credentials, Mechanism, DEFAULT_MECHANISMS},
            client::SmtpConnection,
            extension::ClientId,
            response::Response,
        };
        use client::Tls;
        use std::time::Duration;
        mod async_transport {
            use super::PoolConfig;
            use super::Tls;
            use super::{ClientId, Credentials, Error, Mechanism, Response};
            use crate::AsyncTransport;
            use crate::{AsyncStd1Executor, Executor, Tokio1Executor};
            use std::{
                fmt::{self},
                time::Duration,
            };
            #[twelve::nature(client)]
            #[twelve::shared_handle]
            pub struct AsyncSmtpTransport<E: Executor>(E);
            impl<E: Executor> Clone for AsyncSmtpTransport<E> {}
            impl AsyncTransport for AsyncSmtpTransport<Tokio1Executor> {
                type Ok = Response;
                type Error = Error;
            }
            impl AsyncTransport for AsyncSmtpTransport<AsyncStd1Executor> {
                type Ok = Response;
                type Error = Error;
            }
            impl<E: Executor> AsyncSmtpTransport<E> {
                pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
                pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
                pub fn unencrypted_localhost() -> AsyncSmtpTransport<E> {}
                pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder {}
                pub fn from_url(connection_url: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
                pub async fn test_connection(&self) -> Result<bool, Error> {}
            }
            pub struct AsyncSmtpTransportBuilder;
            impl AsyncSmtpTransportBuilder {
                pub fn hello_name(self, name: ClientId) -> Self {}
                pub fn credentials(self, credentials: Credentials) -> Self {}
                pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self {}
                pub fn port(self, port: u16) -> Self {}
                pub fn timeout(self, timeout: Option<Duration>) -> Self {}
                pub fn tls(self, tls: Tls) -> Self {}
                pub fn pool_config(self, pool_config: PoolConfig) -> Self {}
                pub fn build<E: Executor>(self) -> AsyncSmtpTransport<E> {}
            }
        }
        pub mod authentication {
            use crate::transport::smtp::error::{self, Error};
            use std::fmt::{self};
            pub const DEFAULT_MECHANISMS: &[Mechanism] = ();
            pub struct Credentials;
            impl Credentials {
                pub fn new(username: String, password: String) -> Credentials {}
            }
            impl<S: Into<String>, T: Into<String>> From<(S, T)> for Credentials {}
            pub enum Mechanism {
                Plain,
                Login,
                Xoauth2,
            }
            impl Mechanism {
                pub fn supports_initial_response(self) -> bool {}
                pub fn response(
                    self,
                    credentials: &Credentials,
                    challenge: Option<&str>,
                ) -> Result<String, Error> {
                }
            }
        }
        pub mod client {
            pub use self::async_connection::AsyncSmtpConnection;
            pub use self::async_net::AsyncNetworkStream;
            pub use self::async_net::AsyncTokioStream;
            use self::net::NetworkStream;
            pub use self::tls::TlsVersion;
            pub use self::{
                connection::SmtpConnection,
                tls::{Certificate, CertificateStore, Identity, Tls, TlsParameters, TlsParametersBuilder},
            };
            use std::fmt::Debug;
            mod async_connection {
                use super::async_net::AsyncTokioStream;
                use super::{async_net::AsyncNetworkStream, TlsParameters};
                use crate::{
                    transport::smtp::{
                        authentication::{Credentials, Mechanism},
                        error::Error,
                        extension::{ClientId, ServerInfo},
                        response::Response,
                    },
                    Envelope,
                };
                use std::{fmt::Display, net::IpAddr, time::Duration};
                pub struct AsyncSmtpConnection;
                impl AsyncSmtpConnection {
                    pub fn server_info(&self) -> &ServerInfo {}
                    pub async fn connect_with_transport(
                        stream: Box<dyn AsyncTokioStream>,
                        hello_name: &ClientId,
                    ) -> Result<AsyncSmtpConnection, Error> {
                    }
                    pub async fn connect_tokio1<T: tokio1_crate::net::ToSocketAddrs>(
                        server: T,
                        timeout: Option<Duration>,
                        hello_name: &ClientId,
                        tls_parameters: Option<TlsParameters>,
                        local_address: Option<IpAddr>,
                    ) -> Result<AsyncSmtpConnection, Error> {
                    }
                    pub async fn connect_asyncstd1<T: async_std::net::ToSocketAddrs>(
                        server: T,
                        timeout: Option<Duration>,
                        hello_name: &ClientId,
                        tls_parameters: Option<TlsParameters>,
                    ) -> Result<AsyncSmtpConnection, Error> {
                    }
                    pub async fn send(
                        &mut self,
                        envelope: &Envelope,
                        email: &[u8],
                    ) -> Result<Response, Error> {
                    }
                    pub fn has_broken(&self) -> bool {}
                    pub fn can_starttls(&self) -> bool {}
                    pub async fn starttls(
                        &mut self,
                        tls_parameters: TlsParameters,
                        hello_name: &ClientId,
                    ) -> Result<(), Error> {
                    }
                    pub async fn quit(&mut self) -> Result<Response, Error> {}
                    pub async fn abort(&mut self) {}
                    pub fn set_stream(&mut self, stream: AsyncNetworkStream) {}
                    pub fn is_encrypted(&self) -> bool {}
                    pub async fn test_connected(&mut self) -> bool {}
                    pub async fn auth(
                        &mut self,
                        mechanisms: &[Mechanism],
                        credentials: &Credentials,
                    ) -> Result<Response, Error> {
                    }
                    pub async fn message(&mut self, message: &[u8]) -> Result<Response, Error> {}
                    pub async fn message_iter<I: Iterator<Item = B>, B: AsRef<[u8]>>(
                        &mut self,
                        message: I,
                    ) -> Result<Response, Error> {
                    }
                    pub async fn command<C: Display>(&mut self, command: C) -> Result<Response, Error> {}
                    pub async fn read_response(&mut self) -> Result<Response, Error> {}
                    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
                    pub fn tls_verify_result(&self) -> Result<(), Error> {}
                    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
                }
            }
            mod async_net {
                use super::TlsParameters;
                use crate::transport::smtp::Error;
                use async_std::net::ToSocketAddrs as AsyncStd1ToSocketAddrs;
                use futures_io::{
                    AsyncRead as FuturesAsyncRead, AsyncWrite as FuturesAsyncWrite, Result as IoResult,
                };
                use std::{
                    fmt, io,
                    net::{IpAddr, SocketAddr},
                    time::Duration,
                };
                use tokio1_crate::io::{AsyncRead, AsyncWrite};
                use tokio1_crate::net::{TcpStream as Tokio1TcpStream, ToSocketAddrs as Tokio1ToSocketAddrs};
                pub struct AsyncNetworkStream;
                pub trait AsyncTokioStream:
                    AsyncRead + AsyncWrite + Send + Sync + Unpin + fmt::Debug
                {
                    fn peer_addr(&self) -> io::Result<SocketAddr>;
                }
                impl AsyncTokioStream for Tokio1TcpStream {}
                impl AsyncNetworkStream {
                    pub fn peer_addr(&self) -> IoResult<SocketAddr> {}
                    pub fn use_existing_tokio1(stream: Box<dyn AsyncTokioStream>) -> AsyncNetworkStream {}
                    pub async fn connect_tokio1<T: Tokio1ToSocketAddrs>(
                        server: T,
                        timeout: Option<Duration>,
                        tls_parameters: Option<TlsParameters>,
                        local_addr: Option<IpAddr>,
                    ) -> Result<AsyncNetworkStream, Error> {
                    }
                    pub async fn connect_asyncstd1<T: AsyncStd1ToSocketAddrs>(
                        server: T,
                        timeout: Option<Duration>,
                        tls_parameters: Option<TlsParameters>,
                    ) -> Result<AsyncNetworkStream, Error> {
                    }
                    pub async fn upgrade_tls(&mut self, tls_parameters: TlsParameters) -> Result<(), Error> {}
                    pub fn is_encrypted(&self) -> bool {}
                    pub fn tls_verify_result(&self) -> Result<(), Error> {}
                    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
                    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
                }
                impl FuturesAsyncRead for AsyncNetworkStream {}
                impl FuturesAsyncWrite for AsyncNetworkStream {}
            }
            mod connection {
                use super::{NetworkStream, TlsParameters};
                use crate::{
                    address::Envelope,
                    transport::smtp::{
                        authentication::{Credentials, Mechanism},
                        error::Error,
                        extension::{ClientId, ServerInfo},
                        response::Response,
                    },
                };
                use std::{
                    fmt::Display,
                    io::{self},
                    net::{IpAddr, ToSocketAddrs},
                    time::Duration,
                };
                pub struct SmtpConnection;
                impl SmtpConnection {
                    pub fn server_info(&self) -> &ServerInfo {}
                    pub fn connect<A: ToSocketAddrs>(
                        server: A,
                        timeout: Option<Duration>,
                        hello_name: &ClientId,
                        tls_parameters: Option<&TlsParameters>,
                        local_address: Option<IpAddr>,
                    ) -> Result<SmtpConnection, Error> {
                    }
                    pub fn send(&mut self, envelope: &Envelope, email: &[u8]) -> Result<Response, Error> {}
                    pub fn has_broken(&self) -> bool {}
                    pub fn can_starttls(&self) -> bool {}
                    pub fn starttls(
                        &mut self,
                        tls_parameters: &TlsParameters,
                        hello_name: &ClientId,
                    ) -> Result<(), Error> {
                    }
                    pub fn quit(&mut self) -> Result<Response, Error> {}
                    pub fn abort(&mut self) {}
                    pub fn set_stream(&mut self, stream: NetworkStream) {}
                    pub fn is_encrypted(&self) -> bool {}
                    pub fn set_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
                    pub fn test_connected(&mut self) -> bool {}
                    pub fn auth(
                        &mut self,
                        mechanisms: &[Mechanism],
                        credentials: &Credentials,
                    ) -> Result<Response, Error> {
                    }
                    pub fn message(&mut self, message: &[u8]) -> Result<Response, Error> {}
                    pub fn message_iter<I: Iterator<Item = B>, B: AsRef<[u8]>>(
                        &mut self,
                        message: I,
                    ) -> Result<Response, Error> {
                    }
                    pub fn command<C: Display>(&mut self, command: C) -> Result<Response, Error> {}
                    pub fn read_response(&mut self) -> Result<Response, Error> {}
                    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
                    pub fn tls_verify_result(&self) -> Result<(), Error> {}
                    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
                }
            }
            mod net {
                use super::TlsParameters;
                use crate::transport::smtp::Error;
                use std::{
                    io::{self, Read, Write},
                    net::{IpAddr, Shutdown, SocketAddr, ToSocketAddrs},
                    time::Duration,
                };
                pub struct NetworkStream;
                impl NetworkStream {
                    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
                    pub fn connect<T: ToSocketAddrs>(
                        server: T,
                        timeout: Option<Duration>,
                        tls_parameters: Option<&TlsParameters>,
                        local_addr: Option<IpAddr>,
                    ) -> Result<NetworkStream, Error> {
                    }
                    pub fn upgrade_tls(&mut self, tls_parameters: &TlsParameters) -> Result<(), Error> {}
                    pub fn is_encrypted(&self) -> bool {}
                    pub fn tls_verify_result(&self) -> Result<(), Error> {}
                    pub fn certificate_chain(&self) -> Result<Vec<Vec<u8>>, Error> {}
                    pub fn peer_certificate(&self) -> Result<Vec<u8>, Error> {}
                    pub fn set_read_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
                    pub fn set_write_timeout(&mut self, duration: Option<Duration>) -> io::Result<()> {}
                }
                impl Read for NetworkStream {}
                impl Write for NetworkStream {}
            }
            mod tls {
                use crate::transport::smtp::Error;
                use rustls::pki_types::{self};
                use std::fmt::{self};
                pub enum TlsVersion {
                    Tlsv10,
                    Tlsv11,
                    Tlsv12,
                    Tlsv13,
                }
                pub enum Tls {
                    None,
                    Opportunistic(TlsParameters),
                    Required(TlsParameters),
                    Wrapper(TlsParameters),
                }
                pub enum CertificateStore {
                    Default,
                    WebpkiRoots,
                    None,
                }
                impl Default for CertificateStore {}
                pub struct TlsParameters;
                pub struct TlsParametersBuilder;
                impl TlsParametersBuilder {
                    pub fn new(domain: String) -> Self {}
                    pub fn certificate_store(self, cert_store: CertificateStore) -> Self {}
                    pub fn add_root_certificate(self, cert: Certificate) -> Self {}
                    pub fn identify_with(self, identity: Identity) -> Self {}
                    pub fn dangerous_accept_invalid_hostnames(self, accept_invalid_hostnames: bool) -> Self {}
                    pub fn set_min_tls_version(self, min_tls_version: TlsVersion) -> Self {}
                    pub fn dangerous_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self {}
                    pub fn build(self) -> Result<TlsParameters, Error> {}
                    pub fn build_native(self) -> Result<TlsParameters, Error> {}
                    pub fn build_boring(self) -> Result<TlsParameters, Error> {}
                    pub fn build_rustls(self) -> Result<TlsParameters, Error> {}
                }
                impl TlsParameters {
                    pub fn new(domain: String) -> Result<Self, Error> {}
                    pub fn builder(domain: String) -> TlsParametersBuilder {}
                    pub fn new_native(domain: String) -> Result<Self, Error> {}
                    pub fn new_rustls(domain: String) -> Result<Self, Error> {}
                    pub fn new_boring(domain: String) -> Result<Self, Error> {}
                    pub fn domain(&self) -> &str {}
                }
                pub struct Certificate;
                impl Certificate {
                    pub fn from_der(der: Vec<u8>) -> Result<Self, Error> {}
                    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {}
                }
                pub struct Identity;
                impl Identity {
                    pub fn from_pem(pem: &[u8], key: &[u8]) -> Result<Self, Error> {}
                }
            }
        }
        pub mod commands {
            use crate::{
                address::Address,
                transport::smtp::{
                    authentication::{Credentials, Mechanism},
                    error::{self, Error},
                    extension::{ClientId, MailParameter, RcptParameter},
                    response::Response,
                },
            };
            use std::fmt::{self};
            pub struct Ehlo;
            impl Ehlo {
                pub fn new(client_id: ClientId) -> Ehlo {}
            }
            pub struct Starttls;
            pub struct Mail;
            impl Mail {
                pub fn new(sender: Option<Address>, parameters: Vec<MailParameter>) -> Mail {}
            }
            pub struct Rcpt;
            impl Rcpt {
                pub fn new(recipient: Address, parameters: Vec<RcptParameter>) -> Rcpt {}
            }
            pub struct Data;
            pub struct Quit;
            pub struct Noop;
            pub struct Help;
            impl Help {
                pub fn new(argument: Option<String>) -> Help {}
            }
            pub struct Vrfy;
            impl Vrfy {
                pub fn new(argument: String) -> Vrfy {}
            }
            pub struct Expn;
            impl Expn {
                pub fn new(argument: String) -> Expn {}
            }
            pub struct Rset;
            pub struct Auth;
            impl Auth {
                pub fn new(
                    mechanism: Mechanism,
                    credentials: Credentials,
                    challenge: Option<String>,
                ) -> Result<Auth, Error> {
                }
                pub fn new_from_response(
                    mechanism: Mechanism,
                    credentials: Credentials,
                    response: &Response,
                ) -> Result<Auth, Error> {
                }
            }
        }
        mod connection_url {
            use super::client::Tls;
            use super::AsyncSmtpTransportBuilder;
            use super::{authentication::Credentials, extension::ClientId, SmtpTransportBuilder};
            pub(crate) trait TransportBuilder {
                fn new<T: Into<String>>(server: T) -> Self;
                fn tls(self, tls: super::Tls) -> Self;
                fn port(self, port: u16) -> Self;
                fn credentials(self, credentials: Credentials) -> Self;
                fn hello_name(self, name: ClientId) -> Self;
            }
        }
        mod error {
            use crate::transport::smtp::response::Code;
            use std::error::Error as StdError;
            pub struct Error;
            impl Error {
                pub fn is_response(&self) -> bool {}
                pub fn is_client(&self) -> bool {}
                pub fn is_transient(&self) -> bool {}
                pub fn is_permanent(&self) -> bool {}
                pub fn is_timeout(&self) -> bool {}
                pub fn is_tls(&self) -> bool {}
                pub fn is_transport_shutdown(&self) -> bool {}
                pub fn status(&self) -> Option<Code> {}
            }
            impl StdError for Error {}
        }
        pub mod extension {
            use crate::transport::smtp::{
                authentication::Mechanism,
                error::{self, Error},
                response::Response,
            };
            use std::{
                fmt::{self},
                net::{Ipv4Addr, Ipv6Addr},
            };
            pub enum ClientId {
                Domain(String),
                Ipv4(Ipv4Addr),
                Ipv6(Ipv6Addr),
            }
            impl Default for ClientId {}
            pub enum Extension {
                EightBitMime,
                SmtpUtfEight,
                StartTls,
                Authentication(Mechanism),
            }
            pub struct ServerInfo;
            impl Default for ServerInfo {}
            impl ServerInfo {
                pub fn from_response(response: &Response) -> Result<ServerInfo, Error> {}
                pub fn supports_feature(&self, keyword: Extension) -> bool {}
                pub fn supports_auth_mechanism(&self, mechanism: Mechanism) -> bool {}
                pub fn get_auth_mechanism(&self, mechanisms: &[Mechanism]) -> Option<Mechanism> {}
                pub fn name(&self) -> &str {}
            }
            pub enum MailParameter {
                Body(MailBodyParameter),
                Size(usize),
                SmtpUtfEight,
                Other { keyword: String, value: Option<String> },
            }
            pub enum MailBodyParameter {
                SevenBit,
                EightBitMime,
            }
            pub enum RcptParameter {
                Other { keyword: String, value: Option<String> },
            }
        }
        mod pool {
            use std::time::Duration;
            pub struct PoolConfig;
            impl PoolConfig {
                pub fn new() -> Self {}
                pub fn min_idle(self, min_idle: u32) -> Self {}
                pub fn max_size(self, max_size: u32) -> Self {}
                pub fn idle_timeout(self, idle_timeout: Duration) -> Self {}
            }
            impl Default for PoolConfig {}
        }
        pub mod response {
            use crate::transport::smtp::Error;
            use std::str::FromStr;
            pub enum Severity {
                PositiveCompletion,
                PositiveIntermediate,
                TransientNegativeCompletion,
                PermanentNegativeCompletion,
            }
            pub enum Category {
                Syntax,
                Information,
                Connections,
                Unspecified3,
                Unspecified4,
                MailSystem,
            }
            pub enum Detail {
                Zero,
                One,
                Two,
                Three,
                Four,
                Five,
                Six,
                Seven,
                Eight,
                Nine,
            }
            pub struct Code {
                pub severity: Severity,
                pub category: Category,
                pub detail: Detail,
            }
            impl Code {
                pub fn new(severity: Severity, category: Category, detail: Detail) -> Code {}
                pub fn is_positive(self) -> bool {}
            }
            impl From<Code> for u16 {}
            pub struct Response;
            impl FromStr for Response {
                type Err = Error;
            }
            impl Response {
                pub fn new(code: Code, message: Vec<String>) -> Response {}
                pub fn is_positive(&self) -> bool {}
                pub fn has_code(&self, code: u16) -> bool {}
                pub fn first_word(&self) -> Option<&str> {}
                pub fn first_line(&self) -> Option<&str> {}
                pub fn code(&self) -> Code {}
                pub fn message(&self) -> impl Iterator<Item = &str> {}
            }
        }
        mod transport {
            use super::PoolConfig;
            use super::Tls;
            use super::{ClientId, Credentials, Error, Mechanism, Response};
            use crate::Transport;
            use std::time::Duration;
            #[twelve::nature(client)]
            #[twelve::shared_handle]
            pub struct SmtpTransport;
            impl Clone for SmtpTransport {}
            impl Transport for SmtpTransport {
                type Ok = Response;
                type Error = Error;
            }
            impl SmtpTransport {
                pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
                pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
                pub fn unencrypted_localhost() -> SmtpTransport {}
                pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder {}
                pub fn from_url(connection_url: &str) -> Result<SmtpTransportBuilder, Error> {}
                pub fn test_connection(&self) -> Result<bool, Error> {}
            }
            pub struct SmtpTransportBuilder;
            impl SmtpTransportBuilder {
                pub fn hello_name(self, name: ClientId) -> Self {}
                pub fn credentials(self, credentials: Credentials) -> Self {}
                pub fn authentication(self, mechanisms: Vec<Mechanism>) -> Self {}
                pub fn timeout(self, timeout: Option<Duration>) -> Self {}
                pub fn port(self, port: u16) -> Self {}
                pub fn tls(self, tls: Tls) -> Self {}
                pub fn pool_config(self, pool_config: PoolConfig) -> Self {}
                pub fn build(self) -> SmtpTransport {}
            }
        }
        pub const SMTP_PORT: u16 = ();
        pub const SUBMISSION_PORT: u16 = ();
        pub const SUBMISSIONS_PORT: u16 = ();
    }
    pub mod stub {
        use crate::AsyncTransport;
        use crate::{address::Envelope, Transport};
        use std::error::Error as StdError;
        pub struct Error;
        impl StdError for Error {}
        pub struct StubTransport;
        pub struct AsyncStubTransport;
        impl StubTransport {
            pub fn new(response: Result<(), Error>) -> Self {}
            pub fn new_ok() -> Self {}
            pub fn new_error() -> Self {}
            pub fn messages(&self) -> Vec<(Envelope, String)> {}
        }
        impl AsyncStubTransport {
            pub fn new(response: Result<(), Error>) -> Self {}
            pub fn new_ok() -> Self {}
            pub fn new_error() -> Self {}
            pub async fn messages(&self) -> Vec<(Envelope, String)> {}
        }
        impl Transport for StubTransport {
            type Ok = ();
            type Error = Error;
        }
        impl AsyncTransport for AsyncStubTransport {
            type Ok = ();
            type Error = Error;
        }
    }
    #[twelve::nature(client)]
    pub trait Transport {
        type Ok;
        type Error;
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> {}
        fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn shutdown(&self) {}
    }
    #[twelve::nature(client)]
    pub trait AsyncTransport {
        type Ok;
        type Error;
        async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> {}
        async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error>;
        async fn shutdown(&self) {}
    }
}
pub use self::executor::AsyncStd1Executor;
pub use self::executor::Executor;
pub use self::executor::Tokio1Executor;
pub use self::transport::AsyncTransport;
pub use crate::address::Address;
pub use crate::message::Message;
pub use crate::transport::file::AsyncFileTransport;
pub use crate::transport::file::FileTransport;
pub use crate::transport::sendmail::AsyncSendmailTransport;
pub use crate::transport::sendmail::SendmailTransport;
pub use crate::transport::smtp::AsyncSmtpTransport;
pub use crate::transport::smtp::SmtpTransport;
pub use crate::transport::Transport;
use crate::{address::Envelope, error::Error};
use std::error::Error as StdError;
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;
