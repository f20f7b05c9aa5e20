//! package = "libsqlite3-sys", version = ">=0.20"

pub use error::{code_to_str, Error, ErrorCode};

mod error {
    pub struct Error {
        pub code: ErrorCode,
        pub extended_code: std::ffi::c_int,
    }
    impl Error {
        pub fn new(result_code: std::ffi::c_int) -> Error {}
    }
    impl std::error::Error for Error {}
    pub enum ErrorCode {
        InternalMalfunction,
        PermissionDenied,
        OperationAborted,
        DatabaseBusy,
        DatabaseLocked,
        OutOfMemory,
        ReadOnly,
        OperationInterrupted,
        SystemIoFailure,
        DatabaseCorrupt,
        NotFound,
        DiskFull,
        CannotOpen,
        FileLockingProtocolFailed,
        SchemaChanged,
        TooBig,
        ConstraintViolation,
        TypeMismatch,
        ApiMisuse,
        NoLargeFileSupport,
        AuthorizationForStatementDenied,
        ParameterOutOfRange,
        NotADatabase,
        Unknown,
    }
    pub fn code_to_str(code: std::ffi::c_int) -> &'static str {}
}
