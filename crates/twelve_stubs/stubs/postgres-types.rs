//! package = "postgres-types", version = ">=0.1, <0.3"

pub use crate::serde_json_1::Json;
pub use crate::special::{Date, Timestamp};
use crate::type_gen::{Inner, Other};
use bytes::BytesMut;
pub use pg_lsn::PgLsn;
use postgres_protocol::types::{self};
pub type Oid = u32;
use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::SystemTime;
#[macro_export]
macro_rules! accepts {
    () => {};
}
#[macro_export]
macro_rules! to_sql_checked {
    () => {};
}
mod serde_json_1 {
    use crate::{FromSql, ToSql};
    use serde_1::{Deserialize, Serialize};
    use serde_json_1::Value;
    pub struct Json<T>(pub T);
    impl<T> Default for Json<T> {}
}
mod pg_lsn {
    use crate::{FromSql, ToSql};
    use std::str::FromStr;
    pub struct PgLsn;
    pub struct ParseLsnError;
    impl From<u64> for PgLsn {}
    impl From<PgLsn> for u64 {}
    impl FromStr for PgLsn {
        type Err = ParseLsnError;
    }
}
mod special {
    use crate::{FromSql, ToSql};
    pub enum Date<T> {
        PosInfinity,
        NegInfinity,
        Value(T),
    }
    pub enum Timestamp<T> {
        PosInfinity,
        NegInfinity,
        Value(T),
    }
}
mod type_gen {
    use crate::{Kind, Oid, Type};
    use std::sync::Arc;
    pub struct Other {
        pub name: String,
        pub oid: Oid,
        pub kind: Kind,
        pub schema: String,
    }
    pub enum Inner {
        Bool,
        Bytea,
        Char,
        Name,
        Int8,
        Int2,
        Int2Vector,
        Int4,
        Regproc,
        Text,
        Oid,
        Tid,
        Xid,
        Cid,
        OidVector,
        PgDdlCommand,
        Json,
        Xml,
        XmlArray,
        PgNodeTree,
        JsonArray,
        TableAmHandler,
        Xid8Array,
        IndexAmHandler,
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
        Money,
        MoneyArray,
        Macaddr,
        Inet,
        BoolArray,
        ByteaArray,
        CharArray,
        NameArray,
        Int2Array,
        Int2VectorArray,
        Int4Array,
        RegprocArray,
        TextArray,
        TidArray,
        XidArray,
        CidArray,
        OidVectorArray,
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
        Aclitem,
        AclitemArray,
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
        CstringArray,
        Timetz,
        TimetzArray,
        Bit,
        BitArray,
        Varbit,
        VarbitArray,
        Numeric,
        Refcursor,
        RefcursorArray,
        Regprocedure,
        Regoper,
        Regoperator,
        Regclass,
        Regtype,
        RegprocedureArray,
        RegoperArray,
        RegoperatorArray,
        RegclassArray,
        RegtypeArray,
        Record,
        Cstring,
        Any,
        Anyarray,
        Void,
        Trigger,
        LanguageHandler,
        Internal,
        Anyelement,
        RecordArray,
        Anynonarray,
        TxidSnapshotArray,
        Uuid,
        UuidArray,
        TxidSnapshot,
        FdwHandler,
        PgLsn,
        PgLsnArray,
        TsmHandler,
        PgNdistinct,
        PgDependencies,
        Anyenum,
        TsVector,
        Tsquery,
        GtsVector,
        TsVectorArray,
        GtsVectorArray,
        TsqueryArray,
        Regconfig,
        RegconfigArray,
        Regdictionary,
        RegdictionaryArray,
        Jsonb,
        JsonbArray,
        AnyRange,
        EventTrigger,
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
        Regnamespace,
        RegnamespaceArray,
        Regrole,
        RegroleArray,
        Regcollation,
        RegcollationArray,
        Int4multiRange,
        NummultiRange,
        TsmultiRange,
        TstzmultiRange,
        DatemultiRange,
        Int8multiRange,
        AnymultiRange,
        AnycompatiblemultiRange,
        PgBrinBloomSummary,
        PgBrinMinmaxMultiSummary,
        PgMcvList,
        PgSnapshot,
        PgSnapshotArray,
        Xid8,
        Anycompatible,
        Anycompatiblearray,
        Anycompatiblenonarray,
        AnycompatibleRange,
        Int4multiRangeArray,
        NummultiRangeArray,
        TsmultiRangeArray,
        TstzmultiRangeArray,
        DatemultiRangeArray,
        Int8multiRangeArray,
        Other(Arc<Other>),
    }
    impl Inner {
        pub fn from_oid(oid: Oid) -> Option<Inner> {}
        pub fn oid(&self) -> Oid {}
        pub fn kind(&self) -> &Kind {}
        pub fn name(&self) -> &str {}
    }
    impl Type {
        pub const BOOL: Type = ();
        pub const BYTEA: Type = ();
        pub const CHAR: Type = ();
        pub const NAME: Type = ();
        pub const INT8: Type = ();
        pub const INT2: Type = ();
        pub const INT2_VECTOR: Type = ();
        pub const INT4: Type = ();
        pub const REGPROC: Type = ();
        pub const TEXT: Type = ();
        pub const OID: Type = ();
        pub const TID: Type = ();
        pub const XID: Type = ();
        pub const CID: Type = ();
        pub const OID_VECTOR: Type = ();
        pub const PG_DDL_COMMAND: Type = ();
        pub const JSON: Type = ();
        pub const XML: Type = ();
        pub const XML_ARRAY: Type = ();
        pub const PG_NODE_TREE: Type = ();
        pub const JSON_ARRAY: Type = ();
        pub const TABLE_AM_HANDLER: Type = ();
        pub const XID8_ARRAY: Type = ();
        pub const INDEX_AM_HANDLER: Type = ();
        pub const POINT: Type = ();
        pub const LSEG: Type = ();
        pub const PATH: Type = ();
        pub const BOX: Type = ();
        pub const POLYGON: Type = ();
        pub const LINE: Type = ();
        pub const LINE_ARRAY: Type = ();
        pub const CIDR: Type = ();
        pub const CIDR_ARRAY: Type = ();
        pub const FLOAT4: Type = ();
        pub const FLOAT8: Type = ();
        pub const UNKNOWN: Type = ();
        pub const CIRCLE: Type = ();
        pub const CIRCLE_ARRAY: Type = ();
        pub const MACADDR8: Type = ();
        pub const MACADDR8_ARRAY: Type = ();
        pub const MONEY: Type = ();
        pub const MONEY_ARRAY: Type = ();
        pub const MACADDR: Type = ();
        pub const INET: Type = ();
        pub const BOOL_ARRAY: Type = ();
        pub const BYTEA_ARRAY: Type = ();
        pub const CHAR_ARRAY: Type = ();
        pub const NAME_ARRAY: Type = ();
        pub const INT2_ARRAY: Type = ();
        pub const INT2_VECTOR_ARRAY: Type = ();
        pub const INT4_ARRAY: Type = ();
        pub const REGPROC_ARRAY: Type = ();
        pub const TEXT_ARRAY: Type = ();
        pub const TID_ARRAY: Type = ();
        pub const XID_ARRAY: Type = ();
        pub const CID_ARRAY: Type = ();
        pub const OID_VECTOR_ARRAY: Type = ();
        pub const BPCHAR_ARRAY: Type = ();
        pub const VARCHAR_ARRAY: Type = ();
        pub const INT8_ARRAY: Type = ();
        pub const POINT_ARRAY: Type = ();
        pub const LSEG_ARRAY: Type = ();
        pub const PATH_ARRAY: Type = ();
        pub const BOX_ARRAY: Type = ();
        pub const FLOAT4_ARRAY: Type = ();
        pub const FLOAT8_ARRAY: Type = ();
        pub const POLYGON_ARRAY: Type = ();
        pub const OID_ARRAY: Type = ();
        pub const ACLITEM: Type = ();
        pub const ACLITEM_ARRAY: Type = ();
        pub const MACADDR_ARRAY: Type = ();
        pub const INET_ARRAY: Type = ();
        pub const BPCHAR: Type = ();
        pub const VARCHAR: Type = ();
        pub const DATE: Type = ();
        pub const TIME: Type = ();
        pub const TIMESTAMP: Type = ();
        pub const TIMESTAMP_ARRAY: Type = ();
        pub const DATE_ARRAY: Type = ();
        pub const TIME_ARRAY: Type = ();
        pub const TIMESTAMPTZ: Type = ();
        pub const TIMESTAMPTZ_ARRAY: Type = ();
        pub const INTERVAL: Type = ();
        pub const INTERVAL_ARRAY: Type = ();
        pub const NUMERIC_ARRAY: Type = ();
        pub const CSTRING_ARRAY: Type = ();
        pub const TIMETZ: Type = ();
        pub const TIMETZ_ARRAY: Type = ();
        pub const BIT: Type = ();
        pub const BIT_ARRAY: Type = ();
        pub const VARBIT: Type = ();
        pub const VARBIT_ARRAY: Type = ();
        pub const NUMERIC: Type = ();
        pub const REFCURSOR: Type = ();
        pub const REFCURSOR_ARRAY: Type = ();
        pub const REGPROCEDURE: Type = ();
        pub const REGOPER: Type = ();
        pub const REGOPERATOR: Type = ();
        pub const REGCLASS: Type = ();
        pub const REGTYPE: Type = ();
        pub const REGPROCEDURE_ARRAY: Type = ();
        pub const REGOPER_ARRAY: Type = ();
        pub const REGOPERATOR_ARRAY: Type = ();
        pub const REGCLASS_ARRAY: Type = ();
        pub const REGTYPE_ARRAY: Type = ();
        pub const RECORD: Type = ();
        pub const CSTRING: Type = ();
        pub const ANY: Type = ();
        pub const ANYARRAY: Type = ();
        pub const VOID: Type = ();
        pub const TRIGGER: Type = ();
        pub const LANGUAGE_HANDLER: Type = ();
        pub const INTERNAL: Type = ();
        pub const ANYELEMENT: Type = ();
        pub const RECORD_ARRAY: Type = ();
        pub const ANYNONARRAY: Type = ();
        pub const TXID_SNAPSHOT_ARRAY: Type = ();
        pub const UUID: Type = ();
        pub const UUID_ARRAY: Type = ();
        pub const TXID_SNAPSHOT: Type = ();
        pub const FDW_HANDLER: Type = ();
        pub const PG_LSN: Type = ();
        pub const PG_LSN_ARRAY: Type = ();
        pub const TSM_HANDLER: Type = ();
        pub const PG_NDISTINCT: Type = ();
        pub const PG_DEPENDENCIES: Type = ();
        pub const ANYENUM: Type = ();
        pub const TS_VECTOR: Type = ();
        pub const TSQUERY: Type = ();
        pub const GTS_VECTOR: Type = ();
        pub const TS_VECTOR_ARRAY: Type = ();
        pub const GTS_VECTOR_ARRAY: Type = ();
        pub const TSQUERY_ARRAY: Type = ();
        pub const REGCONFIG: Type = ();
        pub const REGCONFIG_ARRAY: Type = ();
        pub const REGDICTIONARY: Type = ();
        pub const REGDICTIONARY_ARRAY: Type = ();
        pub const JSONB: Type = ();
        pub const JSONB_ARRAY: Type = ();
        pub const ANY_RANGE: Type = ();
        pub const EVENT_TRIGGER: Type = ();
        pub const INT4_RANGE: Type = ();
        pub const INT4_RANGE_ARRAY: Type = ();
        pub const NUM_RANGE: Type = ();
        pub const NUM_RANGE_ARRAY: Type = ();
        pub const TS_RANGE: Type = ();
        pub const TS_RANGE_ARRAY: Type = ();
        pub const TSTZ_RANGE: Type = ();
        pub const TSTZ_RANGE_ARRAY: Type = ();
        pub const DATE_RANGE: Type = ();
        pub const DATE_RANGE_ARRAY: Type = ();
        pub const INT8_RANGE: Type = ();
        pub const INT8_RANGE_ARRAY: Type = ();
        pub const JSONPATH: Type = ();
        pub const JSONPATH_ARRAY: Type = ();
        pub const REGNAMESPACE: Type = ();
        pub const REGNAMESPACE_ARRAY: Type = ();
        pub const REGROLE: Type = ();
        pub const REGROLE_ARRAY: Type = ();
        pub const REGCOLLATION: Type = ();
        pub const REGCOLLATION_ARRAY: Type = ();
        pub const INT4MULTI_RANGE: Type = ();
        pub const NUMMULTI_RANGE: Type = ();
        pub const TSMULTI_RANGE: Type = ();
        pub const TSTZMULTI_RANGE: Type = ();
        pub const DATEMULTI_RANGE: Type = ();
        pub const INT8MULTI_RANGE: Type = ();
        pub const ANYMULTI_RANGE: Type = ();
        pub const ANYCOMPATIBLEMULTI_RANGE: Type = ();
        pub const PG_BRIN_BLOOM_SUMMARY: Type = ();
        pub const PG_BRIN_MINMAX_MULTI_SUMMARY: Type = ();
        pub const PG_MCV_LIST: Type = ();
        pub const PG_SNAPSHOT: Type = ();
        pub const PG_SNAPSHOT_ARRAY: Type = ();
        pub const XID8: Type = ();
        pub const ANYCOMPATIBLE: Type = ();
        pub const ANYCOMPATIBLEARRAY: Type = ();
        pub const ANYCOMPATIBLENONARRAY: Type = ();
        pub const ANYCOMPATIBLE_RANGE: Type = ();
        pub const INT4MULTI_RANGE_ARRAY: Type = ();
        pub const NUMMULTI_RANGE_ARRAY: Type = ();
        pub const TSMULTI_RANGE_ARRAY: Type = ();
        pub const TSTZMULTI_RANGE_ARRAY: Type = ();
        pub const DATEMULTI_RANGE_ARRAY: Type = ();
        pub const INT8MULTI_RANGE_ARRAY: Type = ();
    }
}
pub struct Type;
impl Type {
    pub fn new(name: String, oid: Oid, kind: Kind, schema: String) -> Type {}
    pub fn from_oid(oid: Oid) -> Option<Type> {}
    pub fn oid(&self) -> Oid {}
    pub fn kind(&self) -> &Kind {}
    pub fn schema(&self) -> &str {}
    pub fn name(&self) -> &str {}
}
pub enum Kind {
    Simple,
    Enum(Vec<String>),
    Pseudo,
    Array(Type),
    Range(Type),
    Multirange(Type),
    Domain(Type),
    Composite(Vec<Field>),
}
pub struct Field;
impl Field {
    pub fn new(name: String, type_: Type) -> Field {}
    pub fn name(&self) -> &str {}
    pub fn type_(&self) -> &Type {}
}
pub struct WasNull;
impl Error for WasNull {}
pub struct WrongType;
impl Error for WrongType {}
impl WrongType {
    pub fn new<T>(ty: Type) -> WrongType {}
}
pub trait FromSql<'a>: Sized {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>>;
    fn from_sql_null(ty: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn from_sql_nullable(ty: &Type, raw: Option<&'a [u8]>) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool;
}
pub trait FromSqlOwned: for<'a> FromSql<'a> {}
impl<T: for<'a> FromSql<'a>> FromSqlOwned for T {}
pub enum IsNull {
    Yes,
    No,
}
pub trait ToSql: fmt::Debug {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>>;
    fn accepts(ty: &Type) -> bool;
    fn to_sql_checked(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>>;
    fn encode_format(&self, ty: &Type) -> Format {}
}
pub enum Format {
    Text,
    Binary,
}
mod sealed {
    pub trait Sealed {}
}
pub trait BorrowToSql: sealed::Sealed {
    fn borrow_to_sql(&self) -> &dyn ToSql;
}
impl BorrowToSql for &dyn ToSql {}
impl BorrowToSql for Box<dyn ToSql + Sync + '_> {}
impl BorrowToSql for Box<dyn ToSql + Sync + Send + '_> {}
impl BorrowToSql for &(dyn ToSql + Sync) {}
impl<T: ToSql> BorrowToSql for T {}
mod impls {
    use super::*;
    impl ToSql for bool {}
    impl<'a> FromSql<'a> for bool {}
    impl ToSql for i8 {}
    impl<'a> FromSql<'a> for i8 {}
    impl ToSql for i16 {}
    impl<'a> FromSql<'a> for i16 {}
    impl ToSql for i32 {}
    impl<'a> FromSql<'a> for i32 {}
    impl ToSql for i64 {}
    impl<'a> FromSql<'a> for i64 {}
    impl ToSql for u32 {}
    impl<'a> FromSql<'a> for u32 {}
    impl ToSql for f32 {}
    impl<'a> FromSql<'a> for f32 {}
    impl ToSql for f64 {}
    impl<'a> FromSql<'a> for f64 {}
    impl ToSql for String {}
    impl<'a> FromSql<'a> for String {}
    impl ToSql for &str {}
    impl ToSql for &[u8] {}
    impl<T: ToSql> ToSql for Option<T> {}
    impl<T: ToSql> ToSql for Vec<T> {}
    impl<'a, T: ToSql> ToSql for &'a T {}
    impl<'a, T: FromSql<'a>> FromSql<'a> for Option<T> {}
    impl<'a, T: FromSql<'a>> FromSql<'a> for Vec<T> {}
}
