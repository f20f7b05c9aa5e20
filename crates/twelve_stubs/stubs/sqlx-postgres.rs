//! package = "sqlx-postgres", version = ">=0.7, <0.10"

use crate::executor::Executor;
mod advisory_lock {
    use crate::error::Result;
    use crate::Either;
    use crate::PgConnection;
    use std::ops::{Deref, DerefMut};
    pub struct PgAdvisoryLock;
    pub enum PgAdvisoryLockKey {
        BigInt(i64),
        IntPair(i32, i32),
    }
    pub struct PgAdvisoryLockGuard<'lock, C: AsMut<PgConnection>>(C);
    impl PgAdvisoryLock {
        pub fn new(key_string: impl AsRef<str>) -> Self {}
        pub fn with_key(key: PgAdvisoryLockKey) -> Self {}
        pub fn key(&self) -> &PgAdvisoryLockKey {}
        pub async fn acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<PgAdvisoryLockGuard<'_, C>> {}
        pub async fn try_acquire<C: AsMut<PgConnection>>(&self, conn: C) -> Result<Either<PgAdvisoryLockGuard<'_, C>, C>> {}
        pub async fn force_release<C: AsMut<PgConnection>>(&self, conn: C) -> Result<(C, bool)> {}
    }
    impl PgAdvisoryLockKey {
        pub fn as_bigint(&self) -> Option<i64> {}
    }
    impl<'lock, C: AsMut<PgConnection>> PgAdvisoryLockGuard<'lock, C> {
        pub async fn release_now(self) -> Result<C> {}
        pub fn leak(self) -> C {}
    }
    impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> Deref for PgAdvisoryLockGuard<'lock, C> {
        type Target = PgConnection;
    }
    impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> DerefMut for PgAdvisoryLockGuard<'lock, C> {}
    impl<'lock, C: AsMut<PgConnection> + AsRef<PgConnection>> AsRef<PgConnection> for PgAdvisoryLockGuard<'lock, C> {}
    impl<'lock, C: AsMut<PgConnection>> AsMut<PgConnection> for PgAdvisoryLockGuard<'lock, C> {}
}
mod arguments {
    use crate::Postgres;
    use sqlx_core::arguments::Arguments;
    use std::fmt::{self};
    use std::ops::{Deref, DerefMut};
    pub struct PgArgumentBuffer;
    impl Default for PgArgumentBuffer {}
    pub struct PgArguments;
    impl Default for PgArguments {}
    impl<'q> Arguments<'q> for PgArguments {
        type Database = Postgres;
    }
    impl Deref for PgArgumentBuffer {
        type Target = Vec<u8>;
    }
    impl DerefMut for PgArgumentBuffer {}
}
mod column {
    use crate::Postgres;
    use sqlx_core::column::Column;
    pub struct PgColumn;
    impl PgColumn {
        pub fn relation_id(&self) -> Option<crate::types::Oid> {}
        pub fn relation_attribute_no(&self) -> Option<i16> {}
    }
    impl Column for PgColumn {
        type Database = Postgres;
    }
}
mod connection {
    pub use self::stream::PgStream;
    use crate::{PgConnectOptions, Postgres};
    use sqlx_core::connection::*;
    use std::fmt::{self};
    mod executor {
        use crate::executor::Executor;
        use crate::message::{self};
        use crate::{PgConnection, Postgres};
        impl<'c> Executor<'c> for &'c mut PgConnection {
            type Database = Postgres;
        }
    }
    #[twelve::nature(client)]
    pub struct PgConnection;
    impl PgConnection {
        pub fn server_version_num(&self) -> Option<u32> {}
    }
    impl Connection for PgConnection {
        type Database = Postgres;
        type Options = PgConnectOptions;
    }
    impl AsMut<PgConnection> for PgConnection {}
}
mod copy {
    use crate::connection::PgConnection;
    use crate::error::Result;
    use crate::io::AsyncRead;
    use crate::pool::{Pool, PoolConnection};
    use crate::Postgres;
    use futures_core::future::BoxFuture;
    use futures_core::stream::BoxStream;
    use sqlx_core::bytes::Bytes;
    use std::ops::{Deref, DerefMut};
    impl PgConnection {
        pub async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut Self>> {}
        pub async fn copy_out_raw<'c>(&'c mut self, statement: &str) -> Result<BoxStream<'c, Result<Bytes>>> {}
    }
    pub trait PgPoolCopyExt {
        fn copy_in_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a, Result<PgCopyIn<PoolConnection<Postgres>>>>;
        fn copy_out_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a, Result<BoxStream<'static, Result<Bytes>>>>;
    }
    impl PgPoolCopyExt for Pool<Postgres> {}
    pub const PG_COPY_MAX_DATA_LEN: usize = ();
    pub struct PgCopyIn<C: DerefMut<Target = PgConnection>>(C);
    impl<C: DerefMut<Target = PgConnection>> PgCopyIn<C> {
        pub fn is_textual(&self) -> bool {}
        pub fn num_columns(&self) -> usize {}
        pub fn column_is_textual(&self, column: usize) -> bool {}
        pub async fn send(&mut self, data: impl Deref<Target = [u8]>) -> Result<&mut Self> {}
        pub async fn read_from(&mut self, source: impl AsyncRead + Unpin) -> Result<&mut Self> {}
        pub async fn abort(self, msg: impl Into<String>) -> Result<()> {}
        pub async fn finish(self) -> Result<u64> {}
    }
}
mod database {
    use crate::arguments::PgArgumentBuffer;
    use crate::value::{PgValue, PgValueRef};
    use crate::{PgArguments, PgColumn, PgConnection, PgQueryResult, PgRow, PgStatement, PgTransactionManager, PgTypeInfo};
    use sqlx_core::database::{Database, HasStatementCache};
    pub struct Postgres;
    impl Database for Postgres {
        type Connection = PgConnection;
        type TransactionManager = PgTransactionManager;
        type Row = PgRow;
        type QueryResult = PgQueryResult;
        type Column = PgColumn;
        type TypeInfo = PgTypeInfo;
        type Value = PgValue;
        type ValueRef<'r> = PgValueRef<'r>;
        type Arguments<'q> = PgArguments;
        type ArgumentBuffer<'q> = PgArgumentBuffer;
        type Statement<'q> = PgStatement<'q>;
    }
    impl HasStatementCache for Postgres {}
}
mod error {
    use crate::message::{BackendMessage, PgSeverity};
    use sqlx_core::error::*;
    use std::error::Error as StdError;
    use std::fmt::{self};
    pub struct PgDatabaseError;
    impl PgDatabaseError {
        pub fn severity(&self) -> PgSeverity {}
        pub fn code(&self) -> &str {}
        pub fn message(&self) -> &str {}
        pub fn detail(&self) -> Option<&str> {}
        pub fn hint(&self) -> Option<&str> {}
        pub fn position(&self) -> Option<PgErrorPosition<'_>> {}
        pub fn r#where(&self) -> Option<&str> {}
        pub fn schema(&self) -> Option<&str> {}
        pub fn table(&self) -> Option<&str> {}
        pub fn column(&self) -> Option<&str> {}
        pub fn data_type(&self) -> Option<&str> {}
        pub fn constraint(&self) -> Option<&str> {}
        pub fn file(&self) -> Option<&str> {}
        pub fn line(&self) -> Option<usize> {}
        pub fn routine(&self) -> Option<&str> {}
    }
    pub enum PgErrorPosition<'a> {
        Original(usize),
        Internal { position: usize, query: &'a str },
    }
    impl StdError for PgDatabaseError {}
    impl DatabaseError for PgDatabaseError {}
    impl BackendMessage for PgDatabaseError {}
}
mod listener {
    use crate::error::Error;
    use crate::executor::Executor;
    use crate::pool::Pool;
    use crate::{PgConnection, Postgres};
    use futures_core::stream::Stream;
    use sqlx_core::acquire::Acquire;
    use std::fmt::{self};
    pub struct PgListener;
    pub struct PgNotification;
    impl PgListener {
        pub async fn connect(url: &str) -> Result<Self, Error> {}
        pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error> {}
        pub fn ignore_pool_close_event(&mut self, val: bool) {}
        pub fn eager_reconnect(&mut self, val: bool) {}
        pub async fn listen(&mut self, channel: &str) -> Result<(), Error> {}
        pub async fn listen_all(&mut self, channels: impl IntoIterator<Item = &str>) -> Result<(), Error> {}
        pub async fn unlisten(&mut self, channel: &str) -> Result<(), Error> {}
        pub async fn unlisten_all(&mut self) -> Result<(), Error> {}
        #[twelve::does(subscribe)]
        pub async fn recv(&mut self) -> Result<PgNotification, Error> {}
        #[twelve::does(subscribe)]
        pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error> {}
        pub fn next_buffered(&mut self) -> Option<PgNotification> {}
        #[twelve::does(subscribe)]
        pub fn into_stream(self) -> impl Stream<Item = Result<PgNotification, Error>> + Unpin {}
    }
    impl<'c> Acquire<'c> for &'c mut PgListener {
        type Database = Postgres;
        type Connection = &'c mut PgConnection;
    }
    impl<'c> Executor<'c> for &'c mut PgListener {
        type Database = Postgres;
    }
    impl PgNotification {
        pub fn process_id(&self) -> u32 {}
        pub fn channel(&self) -> &str {}
        pub fn payload(&self) -> &str {}
    }
}
mod options {
    pub use ssl_mode::PgSslMode;
    use std::fmt::Display;
    use std::path::{Path, PathBuf};
    mod connect {
        use crate::connection::ConnectOptions;
        use crate::{PgConnectOptions, PgConnection};
        impl ConnectOptions for PgConnectOptions {
            type Connection = PgConnection;
        }
    }
    mod ssl_mode {
        use crate::error::Error;
        use std::str::FromStr;
        pub enum PgSslMode {
            Disable,
            Allow,
            Prefer,
            Require,
            VerifyCa,
            VerifyFull,
        }
        impl Default for PgSslMode {}
        impl FromStr for PgSslMode {
            type Err = Error;
        }
    }
    pub struct PgConnectOptions;
    impl Default for PgConnectOptions {}
    impl PgConnectOptions {
        pub fn new() -> Self {}
        pub fn new_without_pgpass() -> Self {}
        pub fn host(self, host: &str) -> Self {}
        pub fn port(self, port: u16) -> Self {}
        pub fn socket(self, path: impl AsRef<Path>) -> Self {}
        pub fn username(self, username: &str) -> Self {}
        pub fn password(self, password: &str) -> Self {}
        pub fn database(self, database: &str) -> Self {}
        pub fn ssl_mode(self, mode: PgSslMode) -> Self {}
        pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> Self {}
        pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self {}
        pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self {}
        pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self {}
        pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self {}
        pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> Self {}
        pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
        pub fn application_name(self, application_name: &str) -> Self {}
        pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> Self {}
        pub fn options<K: Display, V: Display, I: IntoIterator<Item = (K, V)>>(self, options: I) -> Self {}
    }
    impl PgConnectOptions {
        pub fn get_host(&self) -> &str {}
        pub fn get_port(&self) -> u16 {}
        pub fn get_socket(&self) -> Option<&PathBuf> {}
        pub fn get_username(&self) -> &str {}
        pub fn get_database(&self) -> Option<&str> {}
        pub fn get_ssl_mode(&self) -> PgSslMode {}
        pub fn get_application_name(&self) -> Option<&str> {}
        pub fn get_options(&self) -> Option<&str> {}
    }
}
mod query_result {
    pub struct PgQueryResult;
    impl Default for PgQueryResult {}
    impl PgQueryResult {
        pub fn rows_affected(&self) -> u64 {}
    }
    impl From<PgQueryResult> for sqlx_core::any::AnyQueryResult {}
}
mod row {
    use crate::column::ColumnIndex;
    use crate::Postgres;
    use sqlx_core::row::Row;
    pub struct PgRow;
    impl Row for PgRow {
        type Database = Postgres;
    }
    impl ColumnIndex<PgRow> for &'_ str {}
}
mod statement {
    use crate::column::ColumnIndex;
    use crate::Postgres;
    use sqlx_core::statement::Statement;
    pub struct PgStatement<'q>;
    impl<'q> Statement<'q> for PgStatement<'q> {
        type Database = Postgres;
    }
    impl ColumnIndex<PgStatement<'_>> for &'_ str {}
}
mod transaction {
    use crate::Postgres;
    use sqlx_core::database::Database;
    use sqlx_core::transaction::*;
    pub struct PgTransactionManager;
    impl TransactionManager for PgTransactionManager {
        type Database = Postgres;
    }
}
mod type_info {
    use crate::ext::ustr::UStr;
    use crate::types::Oid;
    use sqlx_core::type_info::TypeInfo;
    use std::fmt::{self};
    use std::ops::Deref;
    use std::sync::Arc;
    pub struct PgTypeInfo;
    impl Deref for PgTypeInfo {
        type Target = PgType;
    }
    pub enum PgType {
        Bool,
        Bytea,
        Char,
        Name,
        Int8,
        Int2,
        Int4,
        Text,
        Oid,
        Json,
        JsonArray,
        Point,
        Lseg,
        Path,
        Box,
        Polygon,
        Line,
        LineArray,
        Cidr,
        CidrArray,
        Float4,
        Float8,
        Unknown,
        Circle,
        CircleArray,
        Macaddr8,
        Macaddr8Array,
        Macaddr,
        Inet,
        BoolArray,
        ByteaArray,
        CharArray,
        NameArray,
        Int2Array,
        Int4Array,
        TextArray,
        BpcharArray,
        VarcharArray,
        Int8Array,
        PointArray,
        LsegArray,
        PathArray,
        BoxArray,
        Float4Array,
        Float8Array,
        PolygonArray,
        OidArray,
        MacaddrArray,
        InetArray,
        Bpchar,
        Varchar,
        Date,
        Time,
        Timestamp,
        TimestampArray,
        DateArray,
        TimeArray,
        Timestamptz,
        TimestamptzArray,
        Interval,
        IntervalArray,
        NumericArray,
        Timetz,
        TimetzArray,
        Bit,
        BitArray,
        Varbit,
        VarbitArray,
        Numeric,
        Record,
        RecordArray,
        Uuid,
        UuidArray,
        Jsonb,
        JsonbArray,
        Int4Range,
        Int4RangeArray,
        NumRange,
        NumRangeArray,
        TsRange,
        TsRangeArray,
        TstzRange,
        TstzRangeArray,
        DateRange,
        DateRangeArray,
        Int8Range,
        Int8RangeArray,
        Jsonpath,
        JsonpathArray,
        Money,
        MoneyArray,
        Void,
        Custom(Arc<PgCustomType>),
        DeclareWithName(UStr),
        DeclareWithOid(Oid),
        DeclareArrayOf(Arc<PgArrayOf>),
    }
    pub struct PgCustomType;
    pub enum PgTypeKind {
        Simple,
        Pseudo,
        Domain(PgTypeInfo),
        Composite(Arc<[(String, PgTypeInfo)]>),
        Array(PgTypeInfo),
        Enum(Arc<[String]>),
        Range(PgTypeInfo),
    }
    pub struct PgArrayOf;
    impl PgTypeInfo {
        pub fn kind(&self) -> &PgTypeKind {}
        pub fn oid(&self) -> Option<Oid> {}
        pub const fn with_name(name: &'static str) -> Self {}
        pub fn array_of(elem_name: &'static str) -> Self {}
        pub const fn with_oid(oid: Oid) -> Self {}
        pub fn type_eq(&self, other: &Self) -> bool {}
    }
    impl TypeInfo for PgTypeInfo {}
}
pub mod types {
    use crate::{PgTypeInfo, Postgres};
    use sqlx_core::types::{Json, Type};
    mod array {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgTypeInfo, Postgres};
        use sqlx_core::types::Text;
        pub trait PgHasArrayType {
            fn array_type_info() -> PgTypeInfo;
            fn array_compatible(ty: &PgTypeInfo) -> bool {}
        }
    }
    mod bool {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
    }
    mod bytes {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::{PgHasArrayType, Postgres};
    }
    mod citext {
        use crate::{PgHasArrayType, Postgres};
        use sqlx_core::decode::Decode;
        use sqlx_core::encode::Encode;
        use sqlx_core::types::Type;
        use std::ops::Deref;
        use std::str::FromStr;
        pub struct PgCiText(pub String);
        impl Default for PgCiText {}
        impl Deref for PgCiText {
            type Target = str;
        }
        impl From<String> for PgCiText {}
        impl From<PgCiText> for String {}
        impl FromStr for PgCiText {
            type Err = std::convert::Infallible;
        }
    }
    mod float {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
    }
    mod hstore {
        use crate::{decode::Decode, encode::Encode, types::Type, PgHasArrayType, Postgres};
        use std::{
            collections::{btree_map, BTreeMap},
            ops::{Deref, DerefMut},
        };
        pub struct PgHstore(pub BTreeMap<String, Option<String>>);
        impl Default for PgHstore {}
        impl Deref for PgHstore {
            type Target = BTreeMap<String, Option<String>>;
        }
        impl DerefMut for PgHstore {}
        impl FromIterator<(String, String)> for PgHstore {}
        impl FromIterator<(String, Option<String>)> for PgHstore {}
        impl IntoIterator for PgHstore {
            type Item = (String, Option<String>);
            type IntoIter = btree_map::IntoIter<String, Option<String>>;
        }
    }
    mod int {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use std::num::{NonZeroI16, NonZeroI32, NonZeroI64};
    }
    mod interval {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::error::BoxDynError;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        pub struct PgInterval {
            pub months: i32,
            pub days: i32,
            pub microseconds: i64,
        }
        impl Default for PgInterval {}
        impl TryFrom<std::time::Duration> for PgInterval {
            type Error = BoxDynError;
        }
        impl TryFrom<chrono::Duration> for PgInterval {
            type Error = BoxDynError;
        }
        impl TryFrom<time::Duration> for PgInterval {
            type Error = BoxDynError;
        }
    }
    mod lquery {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::ltree::PgLTreeParseError;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use std::fmt::{self};
        use std::ops::Deref;
        use std::str::FromStr;
        pub enum PgLQueryParseError {
            EmptyString,
            UnexpectedCharacter,
            ParseIntError(std::num::ParseIntError),
            LTreeParrseError(PgLTreeParseError),
            InvalidLqueryVersion,
        }
        pub struct PgLQuery;
        impl Default for PgLQuery {}
        impl PgLQuery {
            pub fn new() -> Self {}
            pub fn from(levels: Vec<PgLQueryLevel>) -> Self {}
            pub fn push(&mut self, level: PgLQueryLevel) {}
            pub fn pop(&mut self) -> Option<PgLQueryLevel> {}
            pub fn from_iter<I: IntoIterator<Item = S>, S: Into<String>>(levels: I) -> Result<Self, PgLQueryParseError> {}
            pub fn try_from_iter<I: IntoIterator<Item = S>, S: AsRef<str>>(levels: I) -> Result<Self, PgLQueryParseError> {}
        }
        impl FromIterator<PgLQueryLevel> for PgLQuery {}
        impl IntoIterator for PgLQuery {
            type Item = PgLQueryLevel;
            type IntoIter = std::vec::IntoIter<Self::Item>;
        }
        impl FromStr for PgLQuery {
            type Err = PgLQueryParseError;
        }
        impl Deref for PgLQuery {
            type Target = [PgLQueryLevel];
        }
        pub struct PgLQueryVariantFlag;
        impl PgLQueryVariantFlag {
            pub const ANY_END: PgLQueryVariantFlag = ();
            pub const IN_CASE: PgLQueryVariantFlag = ();
            pub const SUBLEXEME: PgLQueryVariantFlag = ();
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> u16 {}
            pub fn from_bits(bits: u16) -> Option<Self> {}
            pub fn from_bits_truncate(bits: u16) -> Self {}
            pub fn from_bits_retain(bits: u16) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_all(&self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn complement(self) -> Self {}
        }
        impl std::ops::BitOr for PgLQueryVariantFlag {
            type Output = Self;
        }
        impl std::ops::BitAnd for PgLQueryVariantFlag {
            type Output = Self;
        }
        pub struct PgLQueryVariant;
        pub enum PgLQueryLevel {
            Star(Option<u16>, Option<u16>),
            NonStar(Vec<PgLQueryVariant>),
            NotNonStar(Vec<PgLQueryVariant>),
        }
        impl FromStr for PgLQueryLevel {
            type Err = PgLQueryParseError;
        }
        impl FromStr for PgLQueryVariant {
            type Err = PgLQueryParseError;
        }
    }
    mod ltree {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use std::fmt::{self};
        use std::ops::Deref;
        use std::str::FromStr;
        pub enum PgLTreeParseError {
            InvalidLtreeLabel,
            InvalidLtreeVersion,
        }
        pub struct PgLTreeLabel;
        impl Default for PgLTreeLabel {}
        impl PgLTreeLabel {
            pub fn new<S: Into<String>>(label: S) -> Result<Self, PgLTreeParseError> {}
        }
        impl Deref for PgLTreeLabel {
            type Target = str;
        }
        impl FromStr for PgLTreeLabel {
            type Err = PgLTreeParseError;
        }
        pub struct PgLTree;
        impl Default for PgLTree {}
        impl PgLTree {
            pub fn new() -> Self {}
            pub fn from(labels: Vec<PgLTreeLabel>) -> Self {}
            pub fn from_iter<I: IntoIterator<Item = S>, S>(labels: I) -> Result<Self, PgLTreeParseError>
            where
                String: From<S>,
            {
            }
            pub fn try_from_iter<I: IntoIterator<Item = S>, S: Into<String>>(labels: I) -> Result<Self, PgLTreeParseError> {}
            pub fn push(&mut self, label: PgLTreeLabel) {}
            pub fn pop(&mut self) -> Option<PgLTreeLabel> {}
        }
        impl FromIterator<PgLTreeLabel> for PgLTree {}
        impl IntoIterator for PgLTree {
            type Item = PgLTreeLabel;
            type IntoIter = std::vec::IntoIter<Self::Item>;
        }
        impl FromStr for PgLTree {
            type Err = PgLTreeParseError;
        }
        impl Deref for PgLTree {
            type Target = [PgLTreeLabel];
        }
    }
    mod json {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::{PgHasArrayType, Postgres};
        use serde::{Deserialize, Serialize};
        use serde_json::value::RawValue as JsonRawValue;
        use serde_json::Value as JsonValue;
        use sqlx_core::types::{Json, Type};
    }
    mod money {
        use crate::{
            decode::Decode,
            encode::Encode,
            error::BoxDynError,
            types::Type,
            {PgHasArrayType, Postgres},
        };
        use std::ops::{Add, AddAssign, Sub, SubAssign};
        pub struct PgMoney(pub i64);
        impl Default for PgMoney {}
        impl PgMoney {
            pub fn to_bigdecimal(self, locale_frac_digits: i64) -> bigdecimal::BigDecimal {}
            pub fn to_decimal(self, locale_frac_digits: u32) -> rust_decimal::Decimal {}
            pub fn from_decimal(decimal: rust_decimal::Decimal, locale_frac_digits: u32) -> Self {}
            pub fn from_bigdecimal(decimal: bigdecimal::BigDecimal, locale_frac_digits: u32) -> Result<Self, BoxDynError> {}
        }
        impl<T: Into<i64>> From<T> for PgMoney {}
        impl Add<PgMoney> for PgMoney {
            type Output = PgMoney;
        }
        impl AddAssign<PgMoney> for PgMoney {}
        impl Sub<PgMoney> for PgMoney {
            type Output = PgMoney;
        }
        impl SubAssign<PgMoney> for PgMoney {}
    }
    mod oid {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        pub struct Oid(pub u32);
        impl Default for Oid {}
    }
    mod range {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use std::fmt::{self};
        use std::ops::{Bound, Range, RangeBounds, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};
        pub struct PgRange<T> {
            pub start: Bound<T>,
            pub end: Bound<T>,
        }
        impl<T> From<[Bound<T>; 2]> for PgRange<T> {}
        impl<T> From<(Bound<T>, Bound<T>)> for PgRange<T> {}
        impl<T> From<Range<T>> for PgRange<T> {}
        impl<T> From<RangeFrom<T>> for PgRange<T> {}
        impl<T> From<RangeInclusive<T>> for PgRange<T> {}
        impl<T> From<RangeTo<T>> for PgRange<T> {}
        impl<T> From<RangeToInclusive<T>> for PgRange<T> {}
        impl<T> RangeBounds<T> for PgRange<T> {}
    }
    mod str {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use std::borrow::Cow;
    }
    mod text {
        use crate::Postgres;
        use sqlx_core::decode::Decode;
        use sqlx_core::encode::Encode;
        use sqlx_core::error::BoxDynError;
        use sqlx_core::types::{Text, Type};
        use std::fmt::Display;
        use std::str::FromStr;
    }
    mod void {
        use crate::decode::Decode;
        use crate::types::Type;
        use crate::Postgres;
    }
    mod time_tz {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        type DefaultTime = ::time::Time;
        type DefaultOffset = ::time::UtcOffset;
        pub struct PgTimeTz<Time = DefaultTime, Offset = DefaultOffset> {
            pub time: Time,
            pub offset: Offset,
        }
        mod chrono {
            use super::*;
            use ::chrono::{FixedOffset, NaiveTime};
        }
        mod time {
            use super::*;
            use ::time::{Time, UtcOffset};
        }
    }
    mod bigdecimal {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::error::BoxDynError;
        use crate::types::numeric::PgNumeric;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use bigdecimal::BigDecimal;
        impl TryFrom<PgNumeric> for BigDecimal {
            type Error = BoxDynError;
        }
        impl TryFrom<&'_ PgNumeric> for BigDecimal {
            type Error = BoxDynError;
        }
        impl TryFrom<&'_ BigDecimal> for PgNumeric {
            type Error = BoxDynError;
        }
    }
    mod cube {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use sqlx_core::Error;
        use std::str::FromStr;
        pub enum PgCube {
            Point(f64),
            ZeroVolume(Vec<f64>),
            OneDimensionInterval(f64, f64),
            MultiDimension(Vec<Vec<f64>>),
        }
        impl FromStr for PgCube {
            type Err = Error;
        }
    }
    mod geometry {
        pub mod r#box {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::error::BoxDynError;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use std::str::FromStr;
            pub struct PgBox {
                pub upper_right_x: f64,
                pub upper_right_y: f64,
                pub lower_left_x: f64,
                pub lower_left_y: f64,
            }
            impl FromStr for PgBox {
                type Err = BoxDynError;
            }
        }
        pub mod circle {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::error::BoxDynError;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use std::str::FromStr;
            pub struct PgCircle {
                pub x: f64,
                pub y: f64,
                pub radius: f64,
            }
            impl FromStr for PgCircle {
                type Err = BoxDynError;
            }
        }
        pub mod line {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::error::BoxDynError;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use std::str::FromStr;
            pub struct PgLine {
                pub a: f64,
                pub b: f64,
                pub c: f64,
            }
            impl FromStr for PgLine {
                type Err = BoxDynError;
            }
        }
        pub mod line_segment {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::error::BoxDynError;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use std::str::FromStr;
            pub struct PgLSeg {
                pub start_x: f64,
                pub start_y: f64,
                pub end_x: f64,
                pub end_y: f64,
            }
            impl FromStr for PgLSeg {
                type Err = BoxDynError;
            }
        }
        pub mod path {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::{PgPoint, Type};
            use crate::{PgHasArrayType, Postgres};
            use sqlx_core::Error;
            use std::str::FromStr;
            pub struct PgPath {
                pub closed: bool,
                pub points: Vec<PgPoint>,
            }
            impl FromStr for PgPath {
                type Err = Error;
            }
        }
        pub mod point {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::error::BoxDynError;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use std::str::FromStr;
            pub struct PgPoint {
                pub x: f64,
                pub y: f64,
            }
            impl FromStr for PgPoint {
                type Err = BoxDynError;
            }
        }
        pub mod polygon {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::{PgPoint, Type};
            use crate::{PgHasArrayType, Postgres};
            use sqlx_core::Error;
            use std::str::FromStr;
            pub struct PgPolygon {
                pub points: Vec<PgPoint>,
            }
            impl FromStr for PgPolygon {
                type Err = Error;
            }
        }
    }
    mod numeric {
        pub(crate) enum PgNumeric {
            NotANumber,
            Number { sign: PgNumericSign, digits: Vec<i16>, weight: i16, scale: i16 },
        }
        pub(crate) enum PgNumericSign {
            Positive,
            Negative,
        }
        impl PgNumeric {
            pub const ZERO: Self = ();
        }
    }
    mod rust_decimal {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::error::BoxDynError;
        use crate::types::numeric::PgNumeric;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use rust_decimal::Decimal;
        impl TryFrom<PgNumeric> for Decimal {
            type Error = BoxDynError;
        }
        impl TryFrom<&'_ PgNumeric> for Decimal {
            type Error = BoxDynError;
        }
        impl From<Decimal> for PgNumeric {}
        impl From<&'_ Decimal> for PgNumeric {}
    }
    mod chrono {
        mod date {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use chrono::NaiveDate;
        }
        mod datetime {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, TimeZone, Utc};
        }
        mod time {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use chrono::NaiveTime;
        }
    }
    mod time {
        mod date {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use time::Date;
        }
        mod datetime {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use time::{OffsetDateTime, PrimitiveDateTime};
        }
        mod time {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use time::Time;
        }
    }
    mod uuid {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use uuid::Uuid;
    }
    mod ipnet {
        mod ipnet {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use ipnet::IpNet;
        }
    }
    mod ipnetwork {
        mod ipaddr {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use ipnetwork::IpNetwork;
            use std::net::IpAddr;
        }
        mod ipnetwork {
            use crate::decode::Decode;
            use crate::encode::Encode;
            use crate::types::Type;
            use crate::{PgHasArrayType, Postgres};
            use ipnetwork::IpNetwork;
        }
    }
    mod mac_address {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::{PgHasArrayType, Postgres};
        use mac_address::MacAddress;
    }
    mod bit_vec {
        use crate::{decode::Decode, encode::Encode, types::Type, PgHasArrayType, Postgres};
        use bit_vec::BitVec;
    }
    pub use array::PgHasArrayType;
    pub use citext::PgCiText;
    pub use cube::PgCube;
    pub use geometry::circle::PgCircle;
    pub use geometry::line::PgLine;
    pub use geometry::line_segment::PgLSeg;
    pub use geometry::path::PgPath;
    pub use geometry::point::PgPoint;
    pub use geometry::polygon::PgPolygon;
    pub use geometry::r#box::PgBox;
    pub use hstore::PgHstore;
    pub use interval::PgInterval;
    pub use lquery::PgLQuery;
    pub use lquery::PgLQueryLevel;
    pub use lquery::PgLQueryVariant;
    pub use lquery::PgLQueryVariantFlag;
    pub use ltree::PgLTree;
    pub use ltree::PgLTreeLabel;
    pub use ltree::PgLTreeParseError;
    pub use money::PgMoney;
    pub use oid::Oid;
    pub use range::PgRange;
    pub use time_tz::PgTimeTz;
}
mod value {
    use crate::error::BoxDynError;
    use crate::Postgres;
    use sqlx_core::value::{Value, ValueRef};
    pub enum PgValueFormat {
        Text,
        Binary,
    }
    pub struct PgValueRef<'r>;
    pub struct PgValue;
    impl<'r> PgValueRef<'r> {
        pub fn format(&self) -> PgValueFormat {}
        pub fn as_bytes(&self) -> Result<&'r [u8], BoxDynError> {}
        pub fn as_str(&self) -> Result<&'r str, BoxDynError> {}
    }
    impl Value for PgValue {
        type Database = Postgres;
    }
    impl<'r> ValueRef<'r> for PgValueRef<'r> {
        type Database = Postgres;
    }
}
mod migrate {
    use crate::{PgConnection, Postgres};
    use sqlx_core::migrate::{Migrate, MigrateDatabase};
    impl MigrateDatabase for Postgres {}
    impl Migrate for PgConnection {}
}
pub use advisory_lock::{PgAdvisoryLock, PgAdvisoryLockGuard, PgAdvisoryLockKey};
pub use arguments::{PgArgumentBuffer, PgArguments};
pub use column::PgColumn;
pub use connection::PgConnection;
pub use copy::{PgCopyIn, PgPoolCopyExt};
pub use database::Postgres;
pub use error::{PgDatabaseError, PgErrorPosition};
pub use listener::{PgListener, PgNotification};
pub use message::PgSeverity;
pub use options::{PgConnectOptions, PgSslMode};
pub use query_result::PgQueryResult;
pub use row::PgRow;
use sqlx_core::{acquire, decode, describe, encode, error, executor, from_row, pool, query, query_as, query_builder, query_scalar};
pub use statement::PgStatement;
pub use transaction::PgTransactionManager;
pub use type_info::{PgTypeInfo, PgTypeKind};
pub use types::PgHasArrayType;
pub use value::{PgValue, PgValueFormat, PgValueRef};
pub type PgPool = crate::pool::Pool<Postgres>;
pub type PgPoolOptions = crate::pool::PoolOptions<Postgres>;
pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}
pub type PgTransaction<'c> = crate::transaction::Transaction<'c, Postgres>;

mod message {
    pub enum PgSeverity {
        Panic,
        Fatal,
        Error,
        Warning,
        Notice,
        Debug,
        Info,
        Log,
    }
}
