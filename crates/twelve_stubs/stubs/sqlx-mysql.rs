//! package = "sqlx-mysql", version = ">=0.7, <0.10"

use crate::executor::Executor;
use sqlx_core::{acquire, decode, describe, encode, error, executor, from_row, pool, query, query_as, query_builder, query_scalar};
mod arguments {
    use crate::MySql;
    use sqlx_core::arguments::*;
    pub struct MySqlArguments;
    impl Default for MySqlArguments {}
    impl<'q> Arguments<'q> for MySqlArguments {
        type Database = MySql;
    }
}
mod column {
    use crate::MySql;
    use sqlx_core::column::*;
    pub struct MySqlColumn;
    impl Column for MySqlColumn {
        type Database = MySql;
    }
}
mod connection {
    use crate::{MySql, MySqlConnectOptions};
    use sqlx_core::connection::*;
    use std::fmt::{self};
    mod executor {
        use crate::executor::Executor;
        use crate::{MySql, MySqlConnection};
        impl<'c> Executor<'c> for &'c mut MySqlConnection {
            type Database = MySql;
        }
    }
    #[twelve::nature(client)]
    pub struct MySqlConnection;
    impl Connection for MySqlConnection {
        type Database = MySql;
        type Options = MySqlConnectOptions;
    }
}
mod database {
    use crate::value::{MySqlValue, MySqlValueRef};
    use crate::{MySqlArguments, MySqlColumn, MySqlConnection, MySqlQueryResult, MySqlRow, MySqlStatement, MySqlTransactionManager, MySqlTypeInfo};
    use sqlx_core::database::{Database, HasStatementCache};
    pub struct MySql;
    impl Database for MySql {
        type Connection = MySqlConnection;
        type TransactionManager = MySqlTransactionManager;
        type Row = MySqlRow;
        type QueryResult = MySqlQueryResult;
        type Column = MySqlColumn;
        type TypeInfo = MySqlTypeInfo;
        type Value = MySqlValue;
        type ValueRef<'r> = MySqlValueRef<'r>;
        type Arguments<'q> = MySqlArguments;
        type ArgumentBuffer<'q> = Vec<u8>;
        type Statement<'q> = MySqlStatement<'q>;
    }
    impl HasStatementCache for MySql {}
}
mod error {
    use sqlx_core::error::*;
    use std::error::Error as StdError;
    use std::fmt::{self};
    pub struct MySqlDatabaseError;
    impl MySqlDatabaseError {
        pub fn code(&self) -> Option<&str> {}
        pub fn number(&self) -> u16 {}
        pub fn message(&self) -> &str {}
    }
    impl StdError for MySqlDatabaseError {}
    impl DatabaseError for MySqlDatabaseError {}
    pub(crate) mod error_codes {
        pub const ER_DUP_KEY: u16 = ();
        pub const ER_DUP_ENTRY: u16 = ();
        pub const ER_DUP_UNIQUE: u16 = ();
        pub const ER_DUP_ENTRY_WITH_KEY_NAME: u16 = ();
        pub const ER_DUP_UNKNOWN_IN_INDEX: u16 = ();
        pub const ER_NO_REFERENCED_ROW: u16 = ();
        pub const ER_ROW_IS_REFERENCED: u16 = ();
        pub const ER_ROW_IS_REFERENCED_2: u16 = ();
        pub const ER_NO_REFERENCED_ROW_2: u16 = ();
        pub const ER_FK_COLUMN_NOT_NULL: u16 = ();
        pub const ER_FK_CANNOT_DELETE_PARENT: u16 = ();
        pub const ER_BAD_NULL_ERROR: u16 = ();
        pub const ER_NO_DEFAULT_FOR_FIELD: u16 = ();
        pub const ER_CHECK_CONSTRAINT_VIOLATED: u16 = ();
        pub(crate) mod mariadb {
            pub const ER_CONSTRAINT_FAILED: u16 = ();
        }
    }
}
mod options {
    use std::path::{Path, PathBuf};
    mod connect {
        use crate::connection::ConnectOptions;
        use crate::{MySqlConnectOptions, MySqlConnection};
        impl ConnectOptions for MySqlConnectOptions {
            type Connection = MySqlConnection;
        }
    }
    mod ssl_mode {
        use crate::error::Error;
        use std::str::FromStr;
        pub enum MySqlSslMode {
            Disabled,
            Preferred,
            Required,
            VerifyCa,
            VerifyIdentity,
        }
        impl Default for MySqlSslMode {}
        impl FromStr for MySqlSslMode {
            type Err = Error;
        }
    }
    pub use ssl_mode::MySqlSslMode;
    pub struct MySqlConnectOptions;
    impl Default for MySqlConnectOptions {}
    impl MySqlConnectOptions {
        pub fn new() -> Self {}
        pub fn host(self, host: &str) -> Self {}
        pub fn port(self, port: u16) -> Self {}
        pub fn socket(self, path: impl AsRef<Path>) -> Self {}
        pub fn username(self, username: &str) -> Self {}
        pub fn password(self, password: &str) -> Self {}
        pub fn database(self, database: &str) -> Self {}
        pub fn ssl_mode(self, mode: MySqlSslMode) -> Self {}
        pub fn ssl_ca(self, file_name: impl AsRef<Path>) -> Self {}
        pub fn ssl_ca_from_pem(self, pem_certificate: Vec<u8>) -> Self {}
        pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self {}
        pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self {}
        pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self {}
        pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self {}
        pub fn statement_cache_capacity(self, capacity: usize) -> Self {}
        pub fn charset(self, charset: &str) -> Self {}
        pub fn collation(self, collation: &str) -> Self {}
        pub fn pipes_as_concat(self, flag_val: bool) -> Self {}
        pub fn enable_cleartext_plugin(self, flag_val: bool) -> Self {}
        pub fn no_engine_subsitution(self, flag_val: bool) -> Self {}
        pub fn no_engine_substitution(self, flag_val: bool) -> Self {}
        pub fn timezone(self, value: impl Into<Option<String>>) -> Self {}
        pub fn set_names(self, flag_val: bool) -> Self {}
    }
    impl MySqlConnectOptions {
        pub fn get_host(&self) -> &str {}
        pub fn get_port(&self) -> u16 {}
        pub fn get_socket(&self) -> Option<&PathBuf> {}
        pub fn get_username(&self) -> &str {}
        pub fn get_database(&self) -> Option<&str> {}
        pub fn get_ssl_mode(&self) -> MySqlSslMode {}
        pub fn get_charset(&self) -> &str {}
        pub fn get_collation(&self) -> Option<&str> {}
    }
}
mod query_result {
    pub struct MySqlQueryResult;
    impl Default for MySqlQueryResult {}
    impl MySqlQueryResult {
        pub fn last_insert_id(&self) -> u64 {}
        pub fn rows_affected(&self) -> u64 {}
    }
    impl From<MySqlQueryResult> for sqlx_core::any::AnyQueryResult {}
}
mod row {
    use crate::column::ColumnIndex;
    use crate::MySql;
    use sqlx_core::row::*;
    pub struct MySqlRow;
    impl Row for MySqlRow {
        type Database = MySql;
    }
    impl ColumnIndex<MySqlRow> for &'_ str {}
}
mod statement {
    use crate::column::ColumnIndex;
    use crate::MySql;
    use sqlx_core::statement::*;
    pub struct MySqlStatement<'q>;
    impl<'q> Statement<'q> for MySqlStatement<'q> {
        type Database = MySql;
    }
    impl ColumnIndex<MySqlStatement<'_>> for &'_ str {}
}
mod transaction {
    use crate::MySql;
    use sqlx_core::transaction::*;
    pub struct MySqlTransactionManager;
    impl TransactionManager for MySqlTransactionManager {
        type Database = MySql;
    }
}
mod type_info {
    use sqlx_core::type_info::*;
    use std::fmt::{self};
    pub struct MySqlTypeInfo;
    impl TypeInfo for MySqlTypeInfo {}
}
pub mod types {
    pub use mysql_time::{MySqlTime, MySqlTimeError, MySqlTimeSign};
    use sqlx_core::types::*;
    mod bool {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
    }
    mod bytes {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
    }
    mod float {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
    }
    mod inet {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
        use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
    }
    mod int {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
    }
    mod mysql_time {
        use crate::MySql;
        use sqlx_core::decode::Decode;
        use sqlx_core::encode::Encode;
        use sqlx_core::types::Type;
        use std::time::Duration;
        pub struct MySqlTime;
        pub enum MySqlTimeSign {
            Negative,
            Positive,
        }
        pub enum MySqlTimeError {
            FieldRange { field: &'static str, max: u32, value: u64 },
            SubsecondExcess { sign: MySqlTimeSign, microseconds: u32, truncated: MySqlTime },
            NegativeZero,
        }
        impl MySqlTime {
            pub const ZERO: Self = ();
            pub const MAX: Self = ();
            pub const MIN: Self = ();
            pub fn new(sign: MySqlTimeSign, hours: u32, minutes: u8, seconds: u8, microseconds: u32) -> Result<Self, MySqlTimeError> {}
            pub fn with_sign(self, sign: MySqlTimeSign) -> Self {}
            pub fn sign(&self) -> MySqlTimeSign {}
            pub fn is_zero(&self) -> bool {}
            pub fn is_positive(&self) -> bool {}
            pub fn is_negative(&self) -> bool {}
            pub fn is_valid_time_of_day(&self) -> bool {}
            pub fn hours(&self) -> u32 {}
            pub fn minutes(&self) -> u8 {}
            pub fn seconds(&self) -> u8 {}
            pub fn microseconds(&self) -> u32 {}
            pub fn to_duration(&self) -> Option<Duration> {}
        }
        impl TryFrom<Duration> for MySqlTime {
            type Error = MySqlTimeError;
        }
        impl MySqlTimeSign {
            pub fn is_positive(&self) -> bool {}
            pub fn is_negative(&self) -> bool {}
        }
    }
    mod str {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
        use std::borrow::Cow;
    }
    mod text {
        use crate::MySql;
        use sqlx_core::decode::Decode;
        use sqlx_core::encode::Encode;
        use sqlx_core::error::BoxDynError;
        use sqlx_core::types::{Text, Type};
        use std::fmt::Display;
        use std::str::FromStr;
    }
    mod uint {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
    }
    mod json {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::{Json, Type};
        use crate::MySql;
        use serde::{Deserialize, Serialize};
    }
    mod bigdecimal {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
        use bigdecimal::BigDecimal;
    }
    mod rust_decimal {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
        use rust_decimal::Decimal;
    }
    mod chrono {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::error::BoxDynError;
        use crate::types::{MySqlTime, Type};
        use crate::MySql;
        use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
        impl TryFrom<MySqlTime> for NaiveTime {
            type Error = BoxDynError;
        }
        impl From<MySqlTime> for chrono::TimeDelta {}
        impl TryFrom<chrono::TimeDelta> for MySqlTime {
            type Error = BoxDynError;
        }
    }
    mod time {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::error::BoxDynError;
        use crate::types::{MySqlTime, Type};
        use crate::MySql;
        use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};
        impl TryFrom<MySqlTime> for Time {
            type Error = BoxDynError;
        }
        impl From<MySqlTime> for time::Duration {}
        impl TryFrom<time::Duration> for MySqlTime {
            type Error = BoxDynError;
        }
    }
    mod uuid {
        use crate::decode::Decode;
        use crate::encode::Encode;
        use crate::types::Type;
        use crate::MySql;
        use uuid::{
            fmt::{Hyphenated, Simple},
            Uuid,
        };
    }
}
mod value {
    use crate::MySql;
    use sqlx_core::value::*;
    pub enum MySqlValueFormat {
        Text,
        Binary,
    }
    pub struct MySqlValue;
    pub struct MySqlValueRef<'r>;
    impl Value for MySqlValue {
        type Database = MySql;
    }
    impl<'r> ValueRef<'r> for MySqlValueRef<'r> {
        type Database = MySql;
    }
}
mod migrate {
    use crate::{MySql, MySqlConnection};
    use sqlx_core::migrate::*;
    impl MigrateDatabase for MySql {}
    impl Migrate for MySqlConnection {}
}
pub use arguments::MySqlArguments;
pub use column::MySqlColumn;
pub use connection::MySqlConnection;
pub use database::MySql;
pub use error::MySqlDatabaseError;
pub use options::{MySqlConnectOptions, MySqlSslMode};
pub use query_result::MySqlQueryResult;
pub use row::MySqlRow;
pub use statement::MySqlStatement;
pub use transaction::MySqlTransactionManager;
pub use type_info::MySqlTypeInfo;
pub use value::{MySqlValue, MySqlValueFormat, MySqlValueRef};
pub type MySqlPool = crate::pool::Pool<MySql>;
pub type MySqlPoolOptions = crate::pool::PoolOptions<MySql>;
pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {}
impl<'c, T: Executor<'c, Database = MySql>> MySqlExecutor<'c> for T {}
pub type MySqlTransaction<'c> = crate::transaction::Transaction<'c, MySql>;
