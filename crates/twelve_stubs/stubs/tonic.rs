//! package = "tonic", version = ">=0.12, <0.15"

pub mod body {
    pub struct Body;
    impl Body {
        pub const fn empty() -> Self {}
        pub fn new<B: http_body::Body<Data = bytes::Bytes>>(body: B) -> Self
        where
            B::Error: Into<crate::BoxError>,
        {
        }
    }
    impl Default for Body {}
    impl http_body::Body for Body {
        type Data = bytes::Bytes;
        type Error = crate::Status;
    }
}
/// What generated code names.
pub mod codegen {
    pub use crate::codec::{CompressionEncoding, EnabledCompressionEncodings};
    pub use crate::extensions::GrpcMethod;
    pub use crate::service::interceptor::InterceptedService;
    pub use async_trait::async_trait;
    pub use bytes::Bytes;
    pub use http;
    pub use http_body::Body;
    pub use std::future::Future;
    pub use std::pin::Pin;
    pub use std::sync::Arc;
    pub use std::task::{Context, Poll};
    pub use tokio_stream;
    pub use tower_service::Service;
    pub type StdError = Box<dyn std::error::Error + Send + Sync + 'static>;
    pub type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'static>>;
    pub type BoxStream<T> = Pin<Box<dyn tokio_stream::Stream<Item = Result<T, crate::Status>> + Send + 'static>>;
}
pub mod client {
    mod grpc {
        use crate::codec::CompressionEncoding;
        use crate::{
            body::Body,
            client::GrpcService,
            codec::{Codec, Streaming},
            Request, Response, Status,
        };
        use http::uri::{PathAndQuery, Uri};
        use http_body::Body as HttpBody;
        use tokio_stream::Stream;
        pub struct Grpc<T>(T);
        impl<T> Grpc<T> {
            pub fn new(inner: T) -> Self {}
            pub fn with_origin(inner: T, origin: Uri) -> Self {}
            pub fn send_compressed(self, encoding: CompressionEncoding) -> Self {}
            pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self {}
            pub fn max_decoding_message_size(self, limit: usize) -> Self {}
            pub fn max_encoding_message_size(self, limit: usize) -> Self {}
            pub async fn ready(&mut self) -> Result<(), T::Error>
            where
                T: GrpcService<Body>,
            {
            }
            pub async fn unary<M1, M2, C: Codec<Encode = M1, Decode = M2>>(
                &mut self,
                request: Request<M1>,
                path: PathAndQuery,
                codec: C,
            ) -> Result<Response<M2>, Status>
            where
                T: GrpcService<Body>,
                T::ResponseBody: HttpBody,
                <T::ResponseBody as HttpBody>::Error: Into<crate::BoxError>,
            {
            }
            pub async fn client_streaming<S: Stream<Item = M1>, M1, M2, C: Codec<Encode = M1, Decode = M2>>(
                &mut self,
                request: Request<S>,
                path: PathAndQuery,
                codec: C,
            ) -> Result<Response<M2>, Status>
            where
                T: GrpcService<Body>,
                T::ResponseBody: HttpBody,
                <T::ResponseBody as HttpBody>::Error: Into<crate::BoxError>,
            {
            }
            pub async fn server_streaming<M1, M2, C: Codec<Encode = M1, Decode = M2>>(
                &mut self,
                request: Request<M1>,
                path: PathAndQuery,
                codec: C,
            ) -> Result<Response<Streaming<M2>>, Status>
            where
                T: GrpcService<Body>,
                T::ResponseBody: HttpBody,
                <T::ResponseBody as HttpBody>::Error: Into<crate::BoxError>,
            {
            }
            pub async fn streaming<S: Stream<Item = M1>, M1, M2, C: Codec<Encode = M1, Decode = M2>>(
                &mut self,
                request: Request<S>,
                path: PathAndQuery,
                codec: C,
            ) -> Result<Response<Streaming<M2>>, Status>
            where
                T: GrpcService<Body>,
                T::ResponseBody: HttpBody,
                <T::ResponseBody as HttpBody>::Error: Into<crate::BoxError>,
            {
            }
        }
    }
    mod service {
        use http_body::Body;
        use std::future::Future;
        use std::task::{Context, Poll};
        use tower_service::Service;
        pub trait GrpcService<ReqBody> {
            type ResponseBody: Body;
            type Error: Into<crate::BoxError>;
            type Future: Future<Output = Result<http::Response<Self::ResponseBody>, Self::Error>>;
            fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
            fn call(&mut self, request: http::Request<ReqBody>) -> Self::Future;
        }
        impl<
                T: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>,
                ReqBody,
                ResBody: Body,
            > GrpcService<ReqBody> for T
        where
            T::Error: Into<crate::BoxError>,
            <ResBody as Body>::Error: Into<crate::BoxError>,
        {
            type ResponseBody = ResBody;
            type Error = T::Error;
            type Future = T::Future;
        }
    }
    pub use self::grpc::Grpc;
    pub use self::service::GrpcService;
}
pub mod codec {
    mod buffer {
        use bytes::{Buf, BufMut};
        pub struct DecodeBuf<'a>;
        pub struct EncodeBuf<'a>;
        impl Buf for DecodeBuf<'_> {}
        impl EncodeBuf<'_> {
            pub fn reserve(&mut self, additional: usize) {}
        }
        impl BufMut for EncodeBuf<'_> {}
    }
    pub(crate) mod compression {
        pub struct EnabledCompressionEncodings;
        impl Default for EnabledCompressionEncodings {}
        impl EnabledCompressionEncodings {
            pub fn enable(&mut self, encoding: CompressionEncoding) {}
            pub fn pop(&mut self) -> Option<CompressionEncoding> {}
            pub fn is_enabled(&self, encoding: CompressionEncoding) -> bool {}
            pub fn is_empty(&self) -> bool {}
        }
        pub enum CompressionEncoding {
            Gzip,
            Deflate,
            Zstd,
        }
        pub enum SingleMessageCompressionOverride {
            Inherit,
            Disable,
        }
        impl Default for SingleMessageCompressionOverride {}
    }
    mod decode {
        use super::compression::CompressionEncoding;
        use super::Decoder;
        use crate::{metadata::MetadataMap, Status};
        use http::StatusCode;
        use http_body::Body as HttpBody;
        use tokio_stream::Stream;
        #[twelve::request_data(body)]
        #[twelve::connection]
        pub struct Streaming<T>(T);
        impl<T> Streaming<T> {
            pub fn new_response<B: HttpBody, D: Decoder<Item = T, Error = Status>>(
                decoder: D,
                body: B,
                status_code: StatusCode,
                encoding: Option<CompressionEncoding>,
                max_message_size: Option<usize>,
            ) -> Self
            where
                B::Error: Into<crate::BoxError>,
            {
            }
            pub fn new_empty<B: HttpBody, D: Decoder<Item = T, Error = Status>>(decoder: D, body: B) -> Self
            where
                B::Error: Into<crate::BoxError>,
            {
            }
            pub fn new_request<B: HttpBody, D: Decoder<Item = T, Error = Status>>(
                decoder: D,
                body: B,
                encoding: Option<CompressionEncoding>,
                max_message_size: Option<usize>,
            ) -> Self
            where
                B::Error: Into<crate::BoxError>,
            {
            }
        }
        impl<T> Streaming<T> {
            pub async fn message(&mut self) -> Result<Option<T>, Status> {}
            pub async fn trailers(&mut self) -> Result<Option<MetadataMap>, Status> {}
        }
        impl<T> Stream for Streaming<T> {
            type Item = Result<T, Status>;
        }
    }
    mod encode {
        use super::compression::{CompressionEncoding, SingleMessageCompressionOverride};
        use super::Encoder;
        use crate::Status;
        use bytes::Bytes;
        use http_body::Body;
        use tokio_stream::Stream;
        pub struct EncodeBody<T, U>(T, U);
        impl<T: Encoder, U: Stream> EncodeBody<T, U> {
            pub fn new_client(
                encoder: T,
                source: U,
                compression_encoding: Option<CompressionEncoding>,
                max_message_size: Option<usize>,
            ) -> Self {
            }
            pub fn new_server(
                encoder: T,
                source: U,
                compression_encoding: Option<CompressionEncoding>,
                compression_override: SingleMessageCompressionOverride,
                max_message_size: Option<usize>,
            ) -> Self {
            }
        }
        impl<T: Encoder<Error = Status>, U: Stream<Item = Result<T::Item, Status>>> Body for EncodeBody<T, U> {
            type Data = Bytes;
            type Error = Status;
        }
    }
    pub use self::buffer::{DecodeBuf, EncodeBuf};
    pub use self::compression::{CompressionEncoding, EnabledCompressionEncodings};
    pub use self::decode::Streaming;
    pub use self::encode::EncodeBody;
    use crate::Status;
    use std::io;
    pub struct BufferSettings;
    impl BufferSettings {
        pub fn new(buffer_size: usize, yield_threshold: usize) -> Self {}
    }
    impl Default for BufferSettings {}
    pub trait Codec {
        type Encode: Send + 'static;
        type Decode: Send + 'static;
        type Encoder: Encoder<Item = Self::Encode, Error = Status> + Send + 'static;
        type Decoder: Decoder<Item = Self::Decode, Error = Status> + Send + 'static;
        fn encoder(&mut self) -> Self::Encoder;
        fn decoder(&mut self) -> Self::Decoder;
    }
    pub trait Encoder {
        type Item;
        type Error: From<io::Error>;
        fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf<'_>) -> Result<(), Self::Error>;
        fn buffer_settings(&self) -> BufferSettings {}
    }
    pub trait Decoder {
        type Item;
        type Error: From<io::Error>;
        fn decode(&mut self, src: &mut DecodeBuf<'_>) -> Result<Option<Self::Item>, Self::Error>;
        fn buffer_settings(&self) -> BufferSettings {}
    }
}
pub mod metadata {
    mod encoding {
        use std::error::Error;
        use std::hash::Hash;
        pub struct InvalidMetadataValue;
        mod value_encoding {
            pub trait Sealed {}
        }
        pub trait ValueEncoding: Clone + Eq + PartialEq + Hash + self::value_encoding::Sealed {
            fn is_valid_key(key: &str) -> bool;
        }
        pub enum Ascii {}
        pub enum Binary {}
        impl ValueEncoding for Ascii {}
        impl ValueEncoding for Binary {}
        impl Error for InvalidMetadataValue {}
        pub struct InvalidMetadataValueBytes;
        impl Error for InvalidMetadataValueBytes {}
    }
    mod key {
        use super::encoding::{Ascii, Binary, ValueEncoding};
        use bytes::Bytes;
        use std::borrow::Borrow;
        use std::error::Error;
        use std::str::FromStr;
        pub struct MetadataKey<VE: ValueEncoding>(VE);
        pub struct InvalidMetadataKey;
        impl Default for InvalidMetadataKey {}
        pub type AsciiMetadataKey = MetadataKey<Ascii>;
        pub type BinaryMetadataKey = MetadataKey<Binary>;
        impl<VE: ValueEncoding> MetadataKey<VE> {
            pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey> {}
            pub fn from_static(src: &'static str) -> Self {}
            pub fn as_str(&self) -> &str {}
        }
        impl<VE: ValueEncoding> FromStr for MetadataKey<VE> {
            type Err = InvalidMetadataKey;
        }
        impl<VE: ValueEncoding> AsRef<str> for MetadataKey<VE> {}
        impl<VE: ValueEncoding> AsRef<[u8]> for MetadataKey<VE> {}
        impl<VE: ValueEncoding> Borrow<str> for MetadataKey<VE> {}
        impl<'a, VE: ValueEncoding> From<&'a MetadataKey<VE>> for MetadataKey<VE> {}
        impl<VE: ValueEncoding> From<MetadataKey<VE>> for Bytes {}
        impl Error for InvalidMetadataKey {}
    }
    mod map {
        use self::as_encoding_agnostic_metadata_key::AsEncodingAgnosticMetadataKey;
        use self::as_metadata_key::AsMetadataKey;
        use self::into_metadata_key::IntoMetadataKey;
        use super::encoding::{Ascii, Binary, ValueEncoding};
        use super::key::{InvalidMetadataKey, MetadataKey};
        use super::value::MetadataValue;
        pub struct MetadataMap;
        impl Default for MetadataMap {}
        impl AsRef<http::HeaderMap> for MetadataMap {}
        impl AsMut<http::HeaderMap> for MetadataMap {}
        pub struct Iter<'a>;
        pub enum KeyAndValueRef<'a> {
            Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>),
            Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>),
        }
        pub enum KeyAndMutValueRef<'a> {
            Ascii(&'a MetadataKey<Ascii>, &'a mut MetadataValue<Ascii>),
            Binary(&'a MetadataKey<Binary>, &'a mut MetadataValue<Binary>),
        }
        pub struct IterMut<'a>;
        pub struct ValueDrain<'a, VE: ValueEncoding>(VE);
        pub struct Keys<'a>;
        pub enum KeyRef<'a> {
            Ascii(&'a MetadataKey<Ascii>),
            Binary(&'a MetadataKey<Binary>),
        }
        pub struct Values<'a>;
        pub enum ValueRef<'a> {
            Ascii(&'a MetadataValue<Ascii>),
            Binary(&'a MetadataValue<Binary>),
        }
        pub struct ValuesMut<'a>;
        pub enum ValueRefMut<'a> {
            Ascii(&'a mut MetadataValue<Ascii>),
            Binary(&'a mut MetadataValue<Binary>),
        }
        pub struct ValueIter<'a, VE: ValueEncoding>(VE);
        pub struct ValueIterMut<'a, VE: ValueEncoding>(VE);
        pub struct GetAll<'a, VE: ValueEncoding>(VE);
        pub enum Entry<'a, VE: ValueEncoding> {
            Occupied(OccupiedEntry<'a, VE>),
            Vacant(VacantEntry<'a, VE>),
        }
        pub struct VacantEntry<'a, VE: ValueEncoding>(VE);
        pub struct OccupiedEntry<'a, VE: ValueEncoding>(VE);
        impl MetadataMap {
            pub fn new() -> Self {}
            pub fn from_headers(headers: http::HeaderMap) -> Self {}
            pub fn into_headers(self) -> http::HeaderMap {}
            pub fn with_capacity(capacity: usize) -> MetadataMap {}
            pub fn len(&self) -> usize {}
            pub fn keys_len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn get<K: AsMetadataKey<Ascii>>(&self, key: K) -> Option<&MetadataValue<Ascii>> {}
            pub fn get_bin<K: AsMetadataKey<Binary>>(&self, key: K) -> Option<&MetadataValue<Binary>> {}
            #[twelve::view]
            pub fn get_mut<K: AsMetadataKey<Ascii>>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>> {}
            #[twelve::view]
            pub fn get_bin_mut<K: AsMetadataKey<Binary>>(
                &mut self,
                key: K,
            ) -> Option<&mut MetadataValue<Binary>> {
            }
            pub fn get_all<K: AsMetadataKey<Ascii>>(&self, key: K) -> GetAll<'_, Ascii> {}
            pub fn get_all_bin<K: AsMetadataKey<Binary>>(&self, key: K) -> GetAll<'_, Binary> {}
            pub fn contains_key<K: AsEncodingAgnosticMetadataKey>(&self, key: K) -> bool {}
            pub fn iter(&self) -> Iter<'_> {}
            #[twelve::view]
            pub fn iter_mut(&mut self) -> IterMut<'_> {}
            pub fn keys(&self) -> Keys<'_> {}
            pub fn values(&self) -> Values<'_> {}
            #[twelve::view]
            pub fn values_mut(&mut self) -> ValuesMut<'_> {}
            pub fn entry<K: AsMetadataKey<Ascii>>(
                &mut self,
                key: K,
            ) -> Result<Entry<'_, Ascii>, InvalidMetadataKey> {
            }
            pub fn entry_bin<K: AsMetadataKey<Binary>>(
                &mut self,
                key: K,
            ) -> Result<Entry<'_, Binary>, InvalidMetadataKey> {
            }
            pub fn insert<K: IntoMetadataKey<Ascii>>(
                &mut self,
                key: K,
                val: MetadataValue<Ascii>,
            ) -> Option<MetadataValue<Ascii>> {
            }
            pub fn insert_bin<K: IntoMetadataKey<Binary>>(
                &mut self,
                key: K,
                val: MetadataValue<Binary>,
            ) -> Option<MetadataValue<Binary>> {
            }
            pub fn append<K: IntoMetadataKey<Ascii>>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool {
            }
            pub fn append_bin<K: IntoMetadataKey<Binary>>(
                &mut self,
                key: K,
                value: MetadataValue<Binary>,
            ) -> bool {
            }
            pub fn remove<K: AsMetadataKey<Ascii>>(&mut self, key: K) -> Option<MetadataValue<Ascii>> {}
            pub fn remove_bin<K: AsMetadataKey<Binary>>(&mut self, key: K) -> Option<MetadataValue<Binary>> {}
        }
        impl<'a> Iterator for Iter<'a> {
            type Item = KeyAndValueRef<'a>;
        }
        impl<'a> Iterator for IterMut<'a> {
            type Item = KeyAndMutValueRef<'a>;
        }
        impl<VE: ValueEncoding> Iterator for ValueDrain<'_, VE> {
            type Item = MetadataValue<VE>;
        }
        impl<'a> Iterator for Keys<'a> {
            type Item = KeyRef<'a>;
        }
        impl<'a> Iterator for Values<'a> {
            type Item = ValueRef<'a>;
        }
        impl<'a> Iterator for ValuesMut<'a> {
            type Item = ValueRefMut<'a>;
        }
        impl<'a, VE: ValueEncoding> Iterator for ValueIter<'a, VE> {
            type Item = &'a MetadataValue<VE>;
        }
        impl<'a, VE: ValueEncoding> DoubleEndedIterator for ValueIter<'a, VE> {}
        impl<'a, VE: ValueEncoding> Iterator for ValueIterMut<'a, VE> {
            type Item = &'a mut MetadataValue<VE>;
        }
        impl<'a, VE: ValueEncoding> DoubleEndedIterator for ValueIterMut<'a, VE> {}
        impl<'a, VE: ValueEncoding> Entry<'a, VE> {
            pub fn or_insert(self, default: MetadataValue<VE>) -> &'a mut MetadataValue<VE> {}
            pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(
                self,
                default: F,
            ) -> &'a mut MetadataValue<VE> {
            }
            pub fn key(&self) -> &MetadataKey<VE> {}
        }
        impl<'a, VE: ValueEncoding> VacantEntry<'a, VE> {
            pub fn key(&self) -> &MetadataKey<VE> {}
            pub fn into_key(self) -> MetadataKey<VE> {}
            pub fn insert(self, value: MetadataValue<VE>) -> &'a mut MetadataValue<VE> {}
            pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<'a, Ascii> {}
        }
        impl<'a, VE: ValueEncoding> OccupiedEntry<'a, VE> {
            pub fn key(&self) -> &MetadataKey<VE> {}
            pub fn get(&self) -> &MetadataValue<VE> {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut MetadataValue<VE> {}
            pub fn into_mut(self) -> &'a mut MetadataValue<VE> {}
            pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE> {}
            pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<'_, VE> {}
            pub fn append(&mut self, value: MetadataValue<VE>) {}
            pub fn remove(self) -> MetadataValue<VE> {}
            pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>) {}
            pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<'a, VE>) {}
            pub fn iter(&self) -> ValueIter<'_, VE> {}
            #[twelve::view]
            pub fn iter_mut(&mut self) -> ValueIterMut<'_, VE> {}
        }
        impl<'a, VE: ValueEncoding> IntoIterator for OccupiedEntry<'a, VE> {
            type Item = &'a mut MetadataValue<VE>;
            type IntoIter = ValueIterMut<'a, VE>;
        }
        impl<'a, 'b, VE: ValueEncoding> IntoIterator for &'b OccupiedEntry<'a, VE> {
            type Item = &'a MetadataValue<VE>;
            type IntoIter = ValueIter<'a, VE>;
        }
        impl<'a, 'b, VE: ValueEncoding> IntoIterator for &'b mut OccupiedEntry<'a, VE> {
            type Item = &'a mut MetadataValue<VE>;
            type IntoIter = ValueIterMut<'a, VE>;
        }
        impl<'a, VE: ValueEncoding> GetAll<'a, VE> {
            pub fn iter(&self) -> ValueIter<'a, VE> {}
        }
        impl<'a, VE: ValueEncoding> IntoIterator for GetAll<'a, VE> {
            type Item = &'a MetadataValue<VE>;
            type IntoIter = ValueIter<'a, VE>;
        }
        impl<'a, 'b, VE: ValueEncoding> IntoIterator for &'b GetAll<'a, VE> {
            type Item = &'a MetadataValue<VE>;
            type IntoIter = ValueIter<'a, VE>;
        }
        mod into_metadata_key {
            use super::ValueEncoding;
            use crate::metadata::key::MetadataKey;
            pub trait IntoMetadataKey<VE: ValueEncoding>: Sealed<VE> {}
            pub trait Sealed<VE: ValueEncoding> {}
            impl<VE: ValueEncoding> IntoMetadataKey<VE> for MetadataKey<VE> {}
            impl<VE: ValueEncoding> IntoMetadataKey<VE> for &MetadataKey<VE> {}
            impl<VE: ValueEncoding> IntoMetadataKey<VE> for &'static str {}
        }
        mod as_metadata_key {
            use super::ValueEncoding;
            use crate::metadata::key::MetadataKey;
            pub trait AsMetadataKey<VE: ValueEncoding>: Sealed<VE> {}
            pub trait Sealed<VE: ValueEncoding> {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for MetadataKey<VE> {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for &MetadataKey<VE> {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for &str {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for String {}
            impl<VE: ValueEncoding> AsMetadataKey<VE> for &String {}
        }
        mod as_encoding_agnostic_metadata_key {
            use super::ValueEncoding;
            use crate::metadata::key::MetadataKey;
            pub trait AsEncodingAgnosticMetadataKey: Sealed {}
            pub trait Sealed {}
            impl<VE: ValueEncoding> AsEncodingAgnosticMetadataKey for MetadataKey<VE> {}
            impl<VE: ValueEncoding> AsEncodingAgnosticMetadataKey for &MetadataKey<VE> {}
            impl AsEncodingAgnosticMetadataKey for &str {}
            impl AsEncodingAgnosticMetadataKey for String {}
            impl AsEncodingAgnosticMetadataKey for &String {}
        }
    }
    mod value {
        use super::encoding::{
            Ascii, Binary, InvalidMetadataValue, InvalidMetadataValueBytes, ValueEncoding,
        };
        use super::key::MetadataKey;
        use bytes::Bytes;
        use std::error::Error;
        use std::str::FromStr;
        pub struct MetadataValue<VE: ValueEncoding>(VE);
        pub struct ToStrError;
        pub type AsciiMetadataValue = MetadataValue<Ascii>;
        pub type BinaryMetadataValue = MetadataValue<Binary>;
        impl<VE: ValueEncoding> MetadataValue<VE> {
            pub fn from_static(src: &'static str) -> Self {}
            pub fn from_shared_unchecked(src: Bytes) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes> {}
            pub fn set_sensitive(&mut self, val: bool) {}
            pub fn is_sensitive(&self) -> bool {}
            pub fn as_encoded_bytes(&self) -> &[u8] {}
        }
        impl<VE: ValueEncoding> TryFrom<&[u8]> for MetadataValue<VE> {
            type Error = InvalidMetadataValueBytes;
        }
        impl<VE: ValueEncoding, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> {
            type Error = InvalidMetadataValueBytes;
        }
        impl<VE: ValueEncoding> TryFrom<Bytes> for MetadataValue<VE> {
            type Error = InvalidMetadataValueBytes;
        }
        impl<VE: ValueEncoding> TryFrom<Vec<u8>> for MetadataValue<VE> {
            type Error = InvalidMetadataValueBytes;
        }
        impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> {
            type Error = InvalidMetadataValue;
        }
        impl<'a> TryFrom<&'a String> for MetadataValue<Ascii> {
            type Error = InvalidMetadataValue;
        }
        impl TryFrom<String> for MetadataValue<Ascii> {
            type Error = InvalidMetadataValue;
        }
        impl MetadataValue<Ascii> {
            pub fn from_key<KeyVE: ValueEncoding>(key: MetadataKey<KeyVE>) -> Self {}
            pub fn len(&self) -> usize {}
            pub fn to_str(&self) -> Result<&str, ToStrError> {}
            pub fn as_bytes(&self) -> &[u8] {}
        }
        impl MetadataValue<Binary> {
            pub fn from_bytes(src: &[u8]) -> Self {}
        }
        impl<VE: ValueEncoding> AsRef<[u8]> for MetadataValue<VE> {}
        impl<KeyVE: ValueEncoding> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
        impl FromStr for MetadataValue<Ascii> {
            type Err = InvalidMetadataValue;
        }
        impl<VE: ValueEncoding> From<MetadataValue<VE>> for Bytes {}
        impl<'a, VE: ValueEncoding> From<&'a MetadataValue<VE>> for MetadataValue<VE> {}
        impl Error for ToStrError {}
    }
    pub use self::encoding::Ascii;
    pub use self::encoding::Binary;
    pub use self::key::AsciiMetadataKey;
    pub use self::key::BinaryMetadataKey;
    pub use self::key::MetadataKey;
    pub use self::map::Entry;
    pub use self::map::GetAll;
    pub use self::map::Iter;
    pub use self::map::IterMut;
    pub use self::map::KeyAndMutValueRef;
    pub use self::map::KeyAndValueRef;
    pub use self::map::KeyRef;
    pub use self::map::Keys;
    pub use self::map::MetadataMap;
    pub use self::map::OccupiedEntry;
    pub use self::map::VacantEntry;
    pub use self::map::ValueDrain;
    pub use self::map::ValueIter;
    pub use self::map::ValueRef;
    pub use self::map::ValueRefMut;
    pub use self::map::Values;
    pub use self::map::ValuesMut;
    pub use self::value::AsciiMetadataValue;
    pub use self::value::BinaryMetadataValue;
    pub use self::value::MetadataValue;
    use http::HeaderValue;
    pub const GRPC_CONTENT_TYPE: HeaderValue = ();
    pub mod errors {
        pub use super::encoding::InvalidMetadataValue;
        pub use super::encoding::InvalidMetadataValueBytes;
        pub use super::key::InvalidMetadataKey;
        pub use super::value::ToStrError;
    }
}
pub mod server {
    mod grpc {
        use crate::codec::compression::{CompressionEncoding, EnabledCompressionEncodings};
        use crate::{
            body::Body,
            codec::Codec,
            server::{ClientStreamingService, ServerStreamingService, StreamingService, UnaryService},
            Request,
        };
        use http_body::Body as HttpBody;
        pub struct Grpc<T>(T);
        impl<T: Codec> Grpc<T> {
            pub fn new(codec: T) -> Self {}
            pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self {}
            pub fn send_compressed(self, encoding: CompressionEncoding) -> Self {}
            pub fn max_decoding_message_size(self, limit: usize) -> Self {}
            pub fn max_encoding_message_size(self, limit: usize) -> Self {}
            pub fn apply_compression_config(
                self,
                accept_encodings: EnabledCompressionEncodings,
                send_encodings: EnabledCompressionEncodings,
            ) -> Self {
            }
            pub fn apply_max_message_size_config(
                self,
                max_decoding_message_size: Option<usize>,
                max_encoding_message_size: Option<usize>,
            ) -> Self {
            }
            pub async fn unary<S: UnaryService<T::Decode, Response = T::Encode>, B: HttpBody>(
                &mut self,
                service: S,
                req: http::Request<B>,
            ) -> http::Response<Body>
            where
                B::Error: Into<crate::BoxError>,
            {
            }
            pub async fn server_streaming<
                S: ServerStreamingService<T::Decode, Response = T::Encode>,
                B: HttpBody,
            >(
                &mut self,
                service: S,
                req: http::Request<B>,
            ) -> http::Response<Body>
            where
                B::Error: Into<crate::BoxError>,
            {
            }
            pub async fn client_streaming<
                S: ClientStreamingService<T::Decode, Response = T::Encode>,
                B: HttpBody,
            >(
                &mut self,
                service: S,
                req: http::Request<B>,
            ) -> http::Response<Body>
            where
                B::Error: Into<crate::BoxError>,
            {
            }
            pub async fn streaming<S: StreamingService<T::Decode, Response = T::Encode>, B: HttpBody>(
                &mut self,
                service: S,
                req: http::Request<B>,
            ) -> http::Response<Body>
            where
                B::Error: Into<crate::BoxError>,
            {
            }
        }
    }
    mod service {
        use crate::{Request, Response, Status, Streaming};
        use std::future::Future;
        use tokio_stream::Stream;
        use tower_service::Service;
        pub trait UnaryService<R> {
            type Response;
            type Future: Future<Output = Result<Response<Self::Response>, Status>>;
            fn call(&mut self, request: Request<R>) -> Self::Future;
        }
        impl<T: Service<Request<M1>, Response = Response<M2>, Error = crate::Status>, M1, M2> UnaryService<M1> for T {
            type Response = M2;
            type Future = T::Future;
        }
        pub trait ServerStreamingService<R> {
            type Response;
            type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
            type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
            fn call(&mut self, request: Request<R>) -> Self::Future;
        }
        impl<
                T: Service<Request<M1>, Response = Response<S>, Error = crate::Status>,
                S: Stream<Item = Result<M2, crate::Status>>,
                M1,
                M2,
            > ServerStreamingService<M1> for T
        {
            type Response = M2;
            type ResponseStream = S;
            type Future = T::Future;
        }
        pub trait ClientStreamingService<R> {
            type Response;
            type Future: Future<Output = Result<Response<Self::Response>, Status>>;
            fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
        }
        impl<T: Service<Request<Streaming<M1>>, Response = Response<M2>, Error = crate::Status>, M1, M2>
            ClientStreamingService<M1> for T
        {
            type Response = M2;
            type Future = T::Future;
        }
        pub trait StreamingService<R> {
            type Response;
            type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
            type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
            fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
        }
        impl<
                T: Service<Request<Streaming<M1>>, Response = Response<S>, Error = crate::Status>,
                S: Stream<Item = Result<M2, crate::Status>>,
                M1,
                M2,
            > StreamingService<M1> for T
        {
            type Response = M2;
            type ResponseStream = S;
            type Future = T::Future;
        }
    }
    pub use self::grpc::Grpc;
    pub use self::service::{ClientStreamingService, ServerStreamingService, StreamingService, UnaryService};
    pub trait NamedService {
        const NAME: &'static str;
    }
}
pub mod service {
    pub mod interceptor {
        use crate::Status;
        use std::future::Future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub trait Interceptor {
            #[twelve::entry(kind = "request")]
            fn call(&mut self, request: crate::Request<()>) -> Result<crate::Request<()>, Status>;
        }
        impl<F: FnMut(crate::Request<()>) -> Result<crate::Request<()>, Status>> Interceptor for F {}
        pub struct InterceptorLayer<I>(I);
        impl<I> InterceptorLayer<I> {
            #[twelve::handler(arg = 0)]
            pub fn new(interceptor: I) -> Self {}
        }
        impl<S, I: Clone> Layer<S> for InterceptorLayer<I> {
            type Service = InterceptedService<S, I>;
        }
        pub struct InterceptedService<S, I>(S, I);
        impl<S, I> InterceptedService<S, I> {
            #[twelve::handler(arg = 1)]
            pub fn new(service: S, interceptor: I) -> Self {}
        }
        impl<
                S: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>,
                I: Interceptor,
                ReqBody,
                ResBody,
            > Service<http::Request<ReqBody>> for InterceptedService<S, I>
        {
            type Response = http::Response<ResponseBody<ResBody>>;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future>;
        }
        impl<S: crate::server::NamedService, I> crate::server::NamedService for InterceptedService<S, I> {}
        /// Up to 0.12.
        #[twelve::handler(arg = 0)]
        pub fn interceptor<F>(f: F) -> InterceptorLayer<F> {}
        pub struct ResponseFuture<F>(F);
        impl<F: Future<Output = Result<http::Response<B>, E>>, E, B> Future for ResponseFuture<F> {
            type Output = Result<http::Response<ResponseBody<B>>, E>;
        }
        pub struct ResponseBody<B>(B);
        impl<B: http_body::Body> http_body::Body for ResponseBody<B> {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    pub(crate) mod layered {
        use crate::server::NamedService;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct Layered<S, T>(S, T);
        impl<S, T: NamedService> NamedService for Layered<S, T> {}
        impl<Req, S: Service<Req>, T> Service<Req> for Layered<S, T> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
        }
        pub trait LayerExt<L>: sealed::Sealed {
            fn named_layer<S>(&self, service: S) -> Layered<L::Service, S>
            where
                L: Layer<S>;
        }
        impl<L> LayerExt<L> for L {}
        mod sealed {
            pub trait Sealed {}
        }
    }
    pub(crate) mod router {
        use crate::{body::Body, server::NamedService};
        use http::{Request, Response};
        use std::{convert::Infallible, future::Future};
        use tower::Service;
        pub struct Routes;
        pub struct RoutesBuilder;
        impl Default for RoutesBuilder {}
        impl RoutesBuilder {
            pub fn add_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(
                &mut self,
                svc: S,
            ) -> &mut Self
            where
                S::Response: axum::response::IntoResponse,
            {
            }
            pub fn routes(self) -> Routes {}
        }
        impl Default for Routes {}
        impl Routes {
            pub fn new<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(svc: S) -> Self
            where
                S::Response: axum::response::IntoResponse,
            {
            }
            pub fn builder() -> RoutesBuilder {}
            pub fn add_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(
                self,
                svc: S,
            ) -> Self
            where
                S::Response: axum::response::IntoResponse,
            {
            }
            pub fn prepare(self) -> Self {}
            pub fn into_axum_router(self) -> axum::Router {}
            #[twelve::view]
            pub fn axum_router_mut(&mut self) -> &mut axum::Router {}
        }
        impl From<Routes> for RoutesBuilder {}
        impl From<axum::Router> for RoutesBuilder {}
        impl From<axum::Router> for Routes {}
        impl<B: http_body::Body<Data = bytes::Bytes>> Service<Request<B>> for Routes
        where
            B::Error: Into<crate::BoxError>,
        {
            type Response = Response<Body>;
            type Error = Infallible;
            type Future = RoutesFuture;
        }
        pub struct RoutesFuture;
        impl Future for RoutesFuture {
            type Output = Result<Response<Body>, Infallible>;
        }
    }
    pub use self::interceptor::{interceptor, Interceptor, InterceptorLayer};
    pub use self::layered::{LayerExt, Layered};
    pub use self::router::{Routes, RoutesBuilder};
    pub use axum::{body::Body as AxumBody, Router as AxumRouter};
    pub mod recover_error {
        use http::Response;
        use std::future::Future;
        use tower_layer::Layer;
        use tower_service::Service;
        pub struct RecoverErrorLayer;
        impl Default for RecoverErrorLayer {}
        impl RecoverErrorLayer {
            pub fn new() -> Self {}
        }
        impl<S> Layer<S> for RecoverErrorLayer {
            type Service = RecoverError<S>;
        }
        pub struct RecoverError<S>(S);
        impl<S> RecoverError<S> {
            pub fn new(inner: S) -> Self {}
        }
        impl<S: Service<Req, Response = Response<ResBody>>, Req, ResBody> Service<Req> for RecoverError<S>
        where
            S::Error: Into<crate::BoxError>,
        {
            type Response = Response<ResponseBody<ResBody>>;
            type Error = crate::BoxError;
            type Future = ResponseFuture<S::Future>;
        }
        pub struct ResponseFuture<F>(F);
        impl<F: Future<Output = Result<Response<ResBody>, E>>, E: Into<crate::BoxError>, ResBody> Future
            for ResponseFuture<F>
        {
            type Output = Result<Response<ResponseBody<ResBody>>, crate::BoxError>;
        }
        pub struct ResponseBody<B>(B);
        impl<B: http_body::Body> http_body::Body for ResponseBody<B> {
            type Data = B::Data;
            type Error = B::Error;
        }
    }
    pub use self::recover_error::{RecoverError, RecoverErrorLayer};
}
pub mod transport {
    pub mod channel {
        mod endpoint {
            use super::service::{self, Executor};
            use super::Channel;
            use super::ClientTlsConfig;
            use crate::transport::Error;
            use bytes::Bytes;
            use http::{uri::Uri, HeaderValue};
            use hyper::rt;
            use std::sync::Arc;
            use std::{future::Future, net::IpAddr, pin::Pin, str, str::FromStr, time::Duration};
            use tokio_rustls::rustls::client::danger::ServerCertVerifier;
            use tower_service::Service;
            #[twelve::nature(client)]
            pub struct Endpoint;
            impl Endpoint {
                pub fn from_static(s: &'static str) -> Self {}
                pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error> {}
                pub fn user_agent<T: TryInto<HeaderValue>>(self, user_agent: T) -> Result<Self, Error> {}
                pub fn origin(self, origin: Uri) -> Self {}
                pub fn timeout(self, dur: Duration) -> Self {}
                pub fn connect_timeout(self, dur: Duration) -> Self {}
                pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
                pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
                pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
                pub fn concurrency_limit(self, limit: usize) -> Self {}
                pub fn rate_limit(self, limit: u64, duration: Duration) -> Self {}
                pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
                pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
                pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self {}
                pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Self, Error> {}
                pub fn tls_config_with_verifier(
                    self,
                    tls_config: ClientTlsConfig,
                    verifier: Arc<dyn ServerCertVerifier>,
                ) -> Result<Self, Error> {
                }
                pub fn tcp_nodelay(self, enabled: bool) -> Self {}
                pub fn http2_keep_alive_interval(self, interval: Duration) -> Self {}
                pub fn keep_alive_timeout(self, duration: Duration) -> Self {}
                pub fn keep_alive_while_idle(self, enabled: bool) -> Self {}
                pub fn http2_adaptive_window(self, enabled: bool) -> Self {}
                pub fn http2_header_table_size(self, size: u32) -> Self {}
                pub fn http2_max_header_list_size(self, size: u32) -> Self {}
                pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self {}
                pub fn http2_reset_stream_duration(self, duration: Duration) -> Self {}
                pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
                pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
                pub fn executor<E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>>>(
                    self,
                    executor: E,
                ) -> Self {
                }
                pub fn local_address(self, addr: Option<IpAddr>) -> Self {}
                pub async fn connect(&self) -> Result<Channel, Error> {}
                pub fn connect_lazy(&self) -> Channel {}
                pub async fn connect_with_connector<C: Service<Uri>>(
                    &self,
                    connector: C,
                ) -> Result<Channel, Error>
                where
                    C::Response: rt::Read + rt::Write,
                    crate::BoxError: From<C::Error>,
                {
                }
                pub fn connect_with_connector_lazy<C: Service<Uri>>(&self, connector: C) -> Channel
                where
                    C::Response: rt::Read + rt::Write,
                    crate::BoxError: From<C::Error>,
                {
                }
                pub fn uri(&self) -> &Uri {}
                pub fn get_tcp_nodelay(&self) -> bool {}
                pub fn get_connect_timeout(&self) -> Option<Duration> {}
                pub fn get_tcp_keepalive(&self) -> Option<Duration> {}
                pub fn get_tcp_keepalive_interval(&self) -> Option<Duration> {}
                pub fn get_tcp_keepalive_retries(&self) -> Option<u32> {}
            }
            impl From<Uri> for Endpoint {}
            impl TryFrom<Bytes> for Endpoint {
                type Error = Error;
            }
            impl TryFrom<String> for Endpoint {
                type Error = Error;
            }
            impl TryFrom<&'static str> for Endpoint {
                type Error = Error;
            }
            impl FromStr for Endpoint {
                type Err = Error;
            }
        }
        pub(crate) mod service {
            mod reconnect {
                use std::future::Future;
                pub(crate) struct ResponseFuture<F>(F);
                impl<F: Future<Output = Result<T, E>>, T, E: Into<crate::BoxError>> Future for ResponseFuture<F> {
                    type Output = Result<T, crate::BoxError>;
                }
            }
            mod discover {
                pub enum Change<K, V> {
                    Insert(K, V),
                    Remove(K),
                }
            }
            pub use self::discover::Change;
            mod io {
                use hyper::rt;
                use std::io::{self};
                pub(in crate::transport) trait Io:
                    rt::Read + rt::Write + Send + 'static
                {
                }
                impl<T: rt::Read + rt::Write> Io for T {}
            }
        }
        mod tls {
            use crate::transport::tls::{Certificate, Identity};
            use std::time::Duration;
            use tokio_rustls::rustls::pki_types::TrustAnchor;
            pub struct ClientTlsConfig;
            impl Default for ClientTlsConfig {}
            impl ClientTlsConfig {
                pub fn new() -> Self {}
                pub fn domain_name(self, domain_name: impl Into<String>) -> Self {}
                pub fn ca_certificate(self, ca_certificate: Certificate) -> Self {}
                pub fn ca_certificates(self, ca_certificates: impl IntoIterator<Item = Certificate>) -> Self {
                }
                pub fn trust_anchor(self, trust_anchor: TrustAnchor<'static>) -> Self {}
                pub fn trust_anchors(
                    self,
                    trust_anchors: impl IntoIterator<Item = TrustAnchor<'static>>,
                ) -> Self {
                }
                pub fn identity(self, identity: Identity) -> Self {}
                pub fn assume_http2(self, assume_http2: bool) -> Self {}
                pub fn use_key_log(self) -> Self {}
                pub fn with_native_roots(self) -> Self {}
                pub fn with_webpki_roots(self) -> Self {}
                pub fn with_enabled_roots(self) -> Self {}
                pub fn timeout(self, timeout: Duration) -> Self {}
            }
        }
        pub use self::service::Change;
        use self::service::Executor;
        use crate::body::Body;
        use bytes::Bytes;
        pub use endpoint::Endpoint;
        use http::{
            uri::{InvalidUri, Uri},
            Request, Response,
        };
        use hyper::rt;
        use std::{future::Future, hash::Hash, pin::Pin};
        pub use tls::ClientTlsConfig;
        use tokio::sync::mpsc::Sender;
        use tower::Service;
        #[twelve::nature(client)]
        #[twelve::shared_handle]
        pub struct Channel;
        pub struct ResponseFuture;
        impl Channel {
            pub fn builder(uri: Uri) -> Endpoint {}
            pub fn from_static(s: &'static str) -> Endpoint {}
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri> {}
            pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self {}
            pub fn balance_channel<K: Hash + Eq + Clone>(
                capacity: usize,
            ) -> (Self, Sender<Change<K, Endpoint>>) {
            }
            pub fn balance_channel_with_executor<
                K: Hash + Eq + Clone,
                E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>>,
            >(
                capacity: usize,
                executor: E,
            ) -> (Self, Sender<Change<K, Endpoint>>) {
            }
            pub fn new<C: Service<Uri>>(connector: C, endpoint: Endpoint) -> Self
            where
                C::Error: Into<crate::BoxError>,
                C::Response: rt::Read + rt::Write,
            {
            }
            pub async fn connect<C: Service<Uri>>(
                connector: C,
                endpoint: Endpoint,
            ) -> Result<Self, super::Error>
            where
                C::Error: Into<crate::BoxError>,
                C::Response: rt::Read + rt::Write,
            {
            }
        }
        impl Service<http::Request<Body>> for Channel {
            type Response = http::Response<Body>;
            type Error = super::Error;
            type Future = ResponseFuture;
        }
        impl Future for ResponseFuture {
            type Output = Result<Response<Body>, super::Error>;
        }
    }
    pub mod server {
        mod conn {
            use std::net::SocketAddr;
            use std::sync::Arc;
            use tokio::net::TcpStream;
            use tokio_rustls::rustls::pki_types::CertificateDer;
            use tokio_rustls::server::TlsStream;
            pub trait Connected {
                type ConnectInfo: Clone + Send + Sync + 'static;
                fn connect_info(&self) -> Self::ConnectInfo;
            }
            pub struct TcpConnectInfo {
                pub local_addr: Option<SocketAddr>,
                pub remote_addr: Option<SocketAddr>,
            }
            impl TcpConnectInfo {
                pub fn local_addr(&self) -> Option<SocketAddr> {}
                pub fn remote_addr(&self) -> Option<SocketAddr> {}
            }
            impl Connected for TcpStream {
                type ConnectInfo = TcpConnectInfo;
            }
            impl Connected for tokio::io::DuplexStream {
                type ConnectInfo = ();
            }
            impl<T: Connected> Connected for TlsStream<T> {
                type ConnectInfo = TlsConnectInfo<T::ConnectInfo>;
            }
            pub struct TlsConnectInfo<T>(T);
            impl<T> TlsConnectInfo<T> {
                pub fn get_ref(&self) -> &T {}
                #[twelve::view]
                pub fn get_mut(&mut self) -> &mut T {}
                pub fn peer_certs(&self) -> Option<Arc<Vec<CertificateDer<'static>>>> {}
            }
        }
        mod incoming {
            use std::{net::SocketAddr, time::Duration};
            use tokio::net::{TcpListener, TcpStream};
            use tokio_stream::Stream;
            pub struct TcpIncoming;
            impl TcpIncoming {
                pub fn bind(addr: SocketAddr) -> std::io::Result<Self> {}
                pub fn with_nodelay(self, nodelay: Option<bool>) -> Self {}
                pub fn with_keepalive(self, keepalive_time: Option<Duration>) -> Self {}
                pub fn with_keepalive_interval(self, keepalive_interval: Option<Duration>) -> Self {}
                pub fn with_keepalive_retries(self, keepalive_retries: Option<u32>) -> Self {}
                pub fn local_addr(&self) -> std::io::Result<SocketAddr> {}
            }
            impl From<TcpListener> for TcpIncoming {}
            impl Stream for TcpIncoming {
                type Item = std::io::Result<TcpStream>;
            }
        }
        mod service {
            mod io {
                use crate::transport::server::Connected;
                use tokio_rustls::server::TlsStream;
                use tower_service::Service;
                pub(crate) struct ConnectInfo<S, T>(S, T);
                impl<S: Service<http::Request<ReqBody>>, IO: Connected, ReqBody>
                    Service<http::Request<ReqBody>> for ConnectInfo<S, ServerIoConnectInfo<IO>>
                {
                    type Response = S::Response;
                    type Error = S::Error;
                    type Future = S::Future;
                }
                pub(crate) enum ServerIoConnectInfo<IO: Connected> {
                    Io(<IO as Connected>::ConnectInfo),
                    TlsIo(<TlsStream<IO> as Connected>::ConnectInfo),
                }
            }
        }
        mod tls {
            use crate::transport::tls::{Certificate, Identity};
            use std::time::Duration;
            pub struct ServerTlsConfig;
            impl Default for ServerTlsConfig {}
            impl ServerTlsConfig {
                pub fn new() -> Self {}
                pub fn identity(self, identity: Identity) -> Self {}
                pub fn client_ca_root(self, cert: Certificate) -> Self {}
                pub fn client_auth_optional(self, optional: bool) -> Self {}
                pub fn ignore_client_order(self, ignore_client_order: bool) -> Self {}
                pub fn use_key_log(self) -> Self {}
                pub fn timeout(self, timeout: Duration) -> Self {}
            }
        }
        mod unix {
            use super::Connected;
            use std::sync::Arc;
            pub struct UdsConnectInfo {
                pub peer_addr: Option<Arc<tokio::net::unix::SocketAddr>>,
                pub peer_cred: Option<tokio::net::unix::UCred>,
            }
            impl Connected for tokio::net::UnixStream {
                type ConnectInfo = UdsConnectInfo;
            }
        }
        use crate::body::Body;
        use crate::transport::Error;
        use crate::{server::NamedService, service::Routes};
        use bytes::Bytes;
        pub use conn::TlsConnectInfo;
        pub use conn::{Connected, TcpConnectInfo};
        use http::{Request, Response};
        pub use incoming::TcpIncoming;
        use std::convert::Infallible;
        use std::{
            future::{self, Future},
            net::SocketAddr,
            sync::Arc,
            time::Duration,
        };
        pub use tls::ServerTlsConfig;
        use tokio::io::{AsyncRead, AsyncWrite};
        use tokio_stream::Stream;
        use tower::{
            layer::util::{Identity, Stack},
            layer::Layer,
            Service,
        };
        pub use unix::UdsConnectInfo;
        pub struct Server<L = Identity>(L);
        impl Default for Server<Identity> {}
        pub struct Router<L = Identity>(L);
        impl Server {
            pub fn builder() -> Self {}
        }
        impl<L> Server<L> {
            pub fn tls_config(self, tls_config: ServerTlsConfig) -> Result<Self, Error> {}
            pub fn concurrency_limit_per_connection(self, limit: usize) -> Self {}
            pub fn load_shed(self, load_shed: bool) -> Self {}
            pub fn timeout(self, timeout: Duration) -> Self {}
            pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
            pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
            pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
            pub fn max_connection_age(self, max_connection_age: Duration) -> Self {}
            pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self {}
            pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self {}
            pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self {}
            pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self {}
            pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self {}
            pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self {}
            pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
            pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
            pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
            pub fn tcp_nodelay(self, enabled: bool) -> Self {}
            pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self {}
            pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
            pub fn accept_http1(self, accept_http1: bool) -> Self {}
            pub fn trace_fn<F: Fn(&http::Request<()>) -> tracing::Span>(self, f: F) -> Self {}
            pub fn add_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(
                &mut self,
                svc: S,
            ) -> Router<L>
            where
                S::Response: axum::response::IntoResponse,
                L: Clone,
            {
            }
            pub fn add_optional_service<
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone,
            >(
                &mut self,
                svc: Option<S>,
            ) -> Router<L>
            where
                S::Response: axum::response::IntoResponse,
                L: Clone,
            {
            }
            pub fn add_routes(&mut self, routes: Routes) -> Router<L>
            where
                L: Clone,
            {
            }
            pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>> {}
            #[twelve::serves]
            pub async fn serve<S, ResBody: http_body::Body<Data = Bytes>>(
                self,
                addr: SocketAddr,
                svc: S,
            ) -> Result<(), super::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
            #[twelve::serves]
            pub async fn serve_with_shutdown<
                S,
                F: Future<Output = ()>,
                ResBody: http_body::Body<Data = Bytes>,
            >(
                self,
                addr: SocketAddr,
                svc: S,
                signal: F,
            ) -> Result<(), super::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
            #[twelve::serves]
            pub async fn serve_with_incoming<
                S,
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected,
                IE: Into<crate::BoxError>,
                ResBody: http_body::Body<Data = Bytes>,
            >(
                self,
                svc: S,
                incoming: I,
            ) -> Result<(), super::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
            #[twelve::serves]
            pub async fn serve_with_incoming_shutdown<
                S,
                I: Stream<Item = Result<IO, IE>>,
                F: Future<Output = ()>,
                IO: AsyncRead + AsyncWrite + Connected,
                IE: Into<crate::BoxError>,
                ResBody: http_body::Body<Data = Bytes>,
            >(
                self,
                svc: S,
                incoming: I,
                signal: F,
            ) -> Result<(), super::Error>
            where
                L: Layer<S>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
        }
        impl<L> Router<L> {
            pub fn add_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(
                self,
                svc: S,
            ) -> Self
            where
                S::Response: axum::response::IntoResponse,
            {
            }
            pub fn add_optional_service<
                S: Service<Request<Body>, Error = Infallible> + NamedService + Clone,
            >(
                self,
                svc: Option<S>,
            ) -> Self
            where
                S::Response: axum::response::IntoResponse,
            {
            }
            #[twelve::serves]
            pub async fn serve<ResBody: http_body::Body<Data = Bytes>>(
                self,
                addr: SocketAddr,
            ) -> Result<(), super::Error>
            where
                L: Layer<Routes> + Clone,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
            #[twelve::serves]
            pub async fn serve_with_shutdown<F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>>(
                self,
                addr: SocketAddr,
                signal: F,
            ) -> Result<(), super::Error>
            where
                L: Layer<Routes>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
            #[twelve::serves]
            pub async fn serve_with_incoming<
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected,
                IE: Into<crate::BoxError>,
                ResBody: http_body::Body<Data = Bytes>,
            >(
                self,
                incoming: I,
            ) -> Result<(), super::Error>
            where
                L: Layer<Routes>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
            #[twelve::serves]
            pub async fn serve_with_incoming_shutdown<
                I: Stream<Item = Result<IO, IE>>,
                IO: AsyncRead + AsyncWrite + Connected,
                IE: Into<crate::BoxError>,
                F: Future<Output = ()>,
                ResBody: http_body::Body<Data = Bytes>,
            >(
                self,
                incoming: I,
                signal: F,
            ) -> Result<(), super::Error>
            where
                L: Layer<Routes>,
                L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone,
                <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<crate::BoxError>,
                ResBody::Error: Into<crate::BoxError>,
            {
            }
        }
    }
    mod error {
        use std::error::Error as StdError;
        pub struct Error;
        impl StdError for Error {}
    }
    mod service {
        pub(crate) mod grpc_timeout {
            use std::future::Future;
            pub(crate) struct ResponseFuture<F>(F);
            impl<F: Future<Output = Result<Res, E>>, Res, E: Into<crate::BoxError>> Future for ResponseFuture<F> {
                type Output = Result<Res, crate::BoxError>;
            }
        }
    }
    mod tls {
        pub struct Certificate;
        pub struct Identity;
        impl Certificate {
            pub fn from_pem(pem: impl AsRef<[u8]>) -> Self {}
            pub fn get_ref(&self) -> &[u8] {}
            #[twelve::view]
            pub fn get_mut(&mut self) -> &mut [u8] {}
            pub fn into_inner(self) -> Vec<u8> {}
        }
        impl AsRef<[u8]> for Certificate {}
        impl AsMut<[u8]> for Certificate {}
        impl Identity {
            pub fn from_pem(cert: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Self {}
        }
    }
    pub use self::channel::ClientTlsConfig;
    pub use self::channel::{Channel, Endpoint};
    pub use self::error::Error;
    pub use self::server::Server;
    pub use self::server::ServerTlsConfig;
    pub use self::tls::Certificate;
    pub use self::tls::Identity;
    pub use hyper::{body::Body, Uri};
    pub use tokio_rustls::rustls::pki_types::CertificateDer;
}
mod extensions {
    pub struct GrpcMethod<'a>;
    impl<'a> GrpcMethod<'a> {
        pub fn service(&self) -> &str {}
        pub fn method(&self) -> &str {}
    }
}
mod macros {
    #[macro_export]
    macro_rules! include_proto {
        () => {};
    }
    #[macro_export]
    macro_rules! include_file_descriptor_set {
        () => {};
    }
}
mod request {
    use crate::metadata::MetadataMap;
    use http::Extensions;
    use std::net::SocketAddr;
    use std::sync::Arc;
    use std::time::Duration;
    use tokio_rustls::rustls::pki_types::CertificateDer;
    use tokio_stream::Stream;
    #[twelve::request_data(body)]
    pub struct Request<T>(T);
    pub trait IntoRequest<T>: sealed::Sealed {
        fn into_request(self) -> Request<T>;
    }
    pub trait IntoStreamingRequest: sealed::Sealed {
        type Stream: Stream<Item = Self::Message> + Send + 'static;
        type Message;
        fn into_streaming_request(self) -> Request<Self::Stream>;
    }
    impl<T> Request<T> {
        pub fn new(message: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        #[twelve::request_data(meta)]
        pub fn metadata(&self) -> &MetadataMap {}
        #[twelve::view]
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> (MetadataMap, Extensions, T) {}
        pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self {}
        pub fn from_http(http: http::Request<T>) -> Self {}
        pub fn local_addr(&self) -> Option<SocketAddr> {}
        pub fn remote_addr(&self) -> Option<SocketAddr> {}
        pub fn peer_certs(&self) -> Option<Arc<Vec<CertificateDer<'static>>>> {}
        pub fn set_timeout(&mut self, deadline: Duration) {}
        pub fn extensions(&self) -> &Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn cancellation_handle(&mut self) -> CancellationHandle {}
    }
    impl<T> IntoRequest<T> for T {}
    impl<T> IntoRequest<T> for Request<T> {}
    impl<T: Stream> IntoStreamingRequest for T {
        type Stream = T;
        type Message = T::Item;
    }
    impl<T: Stream> IntoStreamingRequest for Request<T> {
        type Stream = T;
        type Message = T::Item;
    }
    mod sealed {
        pub trait Sealed {}
    }
    pub struct CancellationHandle;
    impl CancellationHandle {
        pub fn cancel(self) {}
    }
}
mod response {
    use crate::metadata::MetadataMap;
    use http::Extensions;
    pub struct Response<T>(T);
    impl<T> Response<T> {
        pub fn new(message: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn metadata(&self) -> &MetadataMap {}
        #[twelve::view]
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> (MetadataMap, T, Extensions) {}
        pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self {}
        pub fn extensions(&self) -> &Extensions {}
        #[twelve::view]
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn disable_compression(&mut self) {}
    }
    impl<T> From<T> for Response<T> {}
}
mod status {
    use crate::metadata::MetadataMap;
    use bytes::Bytes;
    use http::header::HeaderMap;
    use std::{error::Error, sync::Arc};
    pub struct Status;
    pub enum Code {
        Ok,
        Cancelled,
        Unknown,
        InvalidArgument,
        DeadlineExceeded,
        NotFound,
        AlreadyExists,
        PermissionDenied,
        ResourceExhausted,
        FailedPrecondition,
        Aborted,
        OutOfRange,
        Unimplemented,
        Internal,
        Unavailable,
        DataLoss,
        Unauthenticated,
    }
    impl Code {
        pub fn description(&self) -> &'static str {}
    }
    impl Status {
        pub const GRPC_STATUS: http::HeaderName = ();
        pub const GRPC_MESSAGE: http::HeaderName = ();
        pub fn new(code: Code, message: impl Into<String>) -> Status {}
        pub fn ok(message: impl Into<String>) -> Status {}
        pub fn cancelled(message: impl Into<String>) -> Status {}
        pub fn unknown(message: impl Into<String>) -> Status {}
        pub fn invalid_argument(message: impl Into<String>) -> Status {}
        pub fn deadline_exceeded(message: impl Into<String>) -> Status {}
        pub fn not_found(message: impl Into<String>) -> Status {}
        pub fn already_exists(message: impl Into<String>) -> Status {}
        pub fn permission_denied(message: impl Into<String>) -> Status {}
        pub fn resource_exhausted(message: impl Into<String>) -> Status {}
        pub fn failed_precondition(message: impl Into<String>) -> Status {}
        pub fn aborted(message: impl Into<String>) -> Status {}
        pub fn out_of_range(message: impl Into<String>) -> Status {}
        pub fn unimplemented(message: impl Into<String>) -> Status {}
        pub fn internal(message: impl Into<String>) -> Status {}
        pub fn unavailable(message: impl Into<String>) -> Status {}
        pub fn data_loss(message: impl Into<String>) -> Status {}
        pub fn unauthenticated(message: impl Into<String>) -> Status {}
        pub fn from_error(err: Box<dyn Error + Send + Sync + 'static>) -> Status {}
        pub fn try_from_error(
            err: Box<dyn Error + Send + Sync + 'static>,
        ) -> Result<Status, Box<dyn Error + Send + Sync + 'static>> {
        }
        pub fn from_header_map(header_map: &HeaderMap) -> Option<Status> {}
        pub fn code(&self) -> Code {}
        pub fn message(&self) -> &str {}
        pub fn details(&self) -> &[u8] {}
        pub fn metadata(&self) -> &MetadataMap {}
        #[twelve::view]
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn add_header(&self, header_map: &mut HeaderMap) -> Result<(), Self> {}
        pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status {}
        pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status {}
        pub fn with_details_and_metadata(
            code: Code,
            message: impl Into<String>,
            details: Bytes,
            metadata: MetadataMap,
        ) -> Status {
        }
        pub fn set_source(&mut self, source: Arc<dyn Error + Send + Sync + 'static>) -> &mut Status {}
        pub fn into_http<B: Default>(self) -> http::Response<B> {}
    }
    impl From<h2::Error> for Status {}
    impl From<Status> for h2::Error {}
    impl From<std::io::Error> for Status {}
    impl Error for Status {}
    impl Code {
        pub const fn from_i32(i: i32) -> Code {}
        pub fn from_bytes(bytes: &[u8]) -> Code {}
    }
    impl From<i32> for Code {}
    impl From<Code> for i32 {}
    pub struct TimeoutExpired(pub ());
    impl std::error::Error for TimeoutExpired {}
    pub struct ConnectError(pub Box<dyn std::error::Error + Send + Sync>);
    impl std::error::Error for ConnectError {}
}
pub use async_trait::async_trait;
pub use codec::Streaming;
pub use extensions::GrpcMethod;
pub use http::Extensions;
pub use request::{CancellationHandle, IntoRequest, IntoStreamingRequest, Request};
pub use response::Response;
pub use status::{Code, ConnectError, Status, TimeoutExpired};
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub type Result<T, E = Status> = std::result::Result<T, E>;
