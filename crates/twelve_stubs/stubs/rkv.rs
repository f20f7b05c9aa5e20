//! package = "rkv", version = ">=0.17, <0.21"
// An embedded store in a folder of one machine.

pub use env::Rkv;
pub use error::StoreError;
pub use manager::Manager;
pub use readwrite::{Reader, Writer};
pub use store::{single::SingleStore, Options as StoreOptions};
pub use value::{OwnedValue, Value};
mod env {
    use std::{os::raw::c_uint, path::Path};
    use crate::{
        backend::{
            BackendEnvironment, BackendEnvironmentBuilder, BackendRoCursorTransaction,
            BackendRwCursorTransaction,
        },
        error::StoreError, readwrite::{Reader, Writer},
        store::{single::SingleStore, Options as StoreOptions},
    };
    use crate::store::multi::MultiStore;
    use crate::store::integer::IntegerStore;
    use crate::store::keys::PrimitiveInt;
    use crate::store::integermulti::MultiIntegerStore;
    #[twelve::nature(database)]
    pub struct Rkv<E>(E);
    impl<'e, E> Rkv<E>
    where
        E: BackendEnvironment<'e>,
    {
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn new<B>(path: &Path) -> Result<Rkv<E>, StoreError>
        where
            B: BackendEnvironmentBuilder<'e, Environment = E>,
        {}
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn with_capacity<B>(
            path: &Path,
            max_dbs: c_uint,
        ) -> Result<Rkv<E>, StoreError>
        where
            B: BackendEnvironmentBuilder<'e, Environment = E>,
        {}
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn from_builder<B>(path: &Path, builder: B) -> Result<Rkv<E>, StoreError>
        where
            B: BackendEnvironmentBuilder<'e, Environment = E>,
        {}
    }
    impl<'e, E> Rkv<E>
    where
        E: BackendEnvironment<'e>,
    {
        pub fn get_dbs(&self) -> Result<Vec<Option<String>>, StoreError> {}
        pub fn open_single<'s, T>(
            &self,
            name: T,
            opts: StoreOptions<E::Flags>,
        ) -> Result<SingleStore<E::Database>, StoreError>
        where
            T: Into<Option<&'s str>>,
        {}
        pub fn open_integer<'s, T, K>(
            &self,
            name: T,
            opts: StoreOptions<E::Flags>,
        ) -> Result<IntegerStore<E::Database, K>, StoreError>
        where
            K: PrimitiveInt,
            T: Into<Option<&'s str>>,
        {}
        pub fn open_multi<'s, T>(
            &self,
            name: T,
            opts: StoreOptions<E::Flags>,
        ) -> Result<MultiStore<E::Database>, StoreError>
        where
            T: Into<Option<&'s str>>,
        {}
        pub fn open_multi_integer<'s, T, K>(
            &self,
            name: T,
            opts: StoreOptions<E::Flags>,
        ) -> Result<MultiIntegerStore<E::Database, K>, StoreError>
        where
            K: PrimitiveInt,
            T: Into<Option<&'s str>>,
        {}
    }
    impl<'e, E> Rkv<E>
    where
        E: BackendEnvironment<'e>,
    {
        pub fn read<T>(&'e self) -> Result<Reader<T>, StoreError>
        where
            E: BackendEnvironment<'e, RoTransaction = T>,
            T: BackendRoCursorTransaction<'e, Database = E::Database>,
        {}
        pub fn write<T>(&'e self) -> Result<Writer<T>, StoreError>
        where
            E: BackendEnvironment<'e, RwTransaction = T>,
            T: BackendRwCursorTransaction<'e, Database = E::Database>,
        {}
    }
    impl<'e, E> Rkv<E>
    where
        E: BackendEnvironment<'e>,
    {
        pub fn sync(&self, force: bool) -> Result<(), StoreError> {}
    }
}
mod error {
    use std::{io, path::PathBuf, sync, thread::ThreadId};
    pub enum StoreError {
        ManagerPoisonError,
        DatabaseCorrupted,
        KeyValuePairNotFound,
        KeyValuePairBadSize,
        FileInvalid,
        MapFull,
        DbsFull,
        ReadersFull,
        IoError(io::Error),
        UnsuitableEnvironmentPath(PathBuf),
        DataError(DataError),
        SafeModeError(SafeModeError),
        ReadTransactionAlreadyExists(ThreadId),
        OpenAttemptedDuringTransaction(ThreadId),
    }
    impl StoreError {
        pub fn open_during_transaction() -> StoreError {}
        pub fn read_transaction_already_exists() -> StoreError {}
    }
    impl<T> From<sync::PoisonError<T>> for StoreError {}
}
mod manager {
    use std::{os::raw::c_uint, path::Path, sync::RwLock};
    use crate::{
        backend::{BackendEnvironment, BackendEnvironmentBuilder, SafeModeEnvironment},
        Rkv,
    };
    pub struct Manager<E>(E);
    impl<'e, E> Manager<E>
    where
        E: BackendEnvironment<'e>,
    {
        pub fn get<'p, P>(&self, path: P) -> Result<Option<SharedRkv<E>>>
        where
            P: Into<&'p Path>,
        {}
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn get_or_create<'p, F, P>(&mut self, path: P, f: F) -> Result<SharedRkv<E>>
        where
            F: FnOnce(&Path) -> Result<Rkv<E>>,
            P: Into<&'p Path>,
        {}
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn get_or_create_with_capacity<'p, F, P>(
            &mut self,
            path: P,
            capacity: c_uint,
            f: F,
        ) -> Result<SharedRkv<E>>
        where
            F: FnOnce(&Path, c_uint) -> Result<Rkv<E>>,
            P: Into<&'p Path>,
        {}
        #[twelve::opens(database, disk, arg = 0, instead = "a Postgres or MySQL")]
        pub fn get_or_create_from_builder<'p, F, P, B>(
            &mut self,
            path: P,
            builder: B,
            f: F,
        ) -> Result<SharedRkv<E>>
        where
            F: FnOnce(&Path, B) -> Result<Rkv<E>>,
            P: Into<&'p Path>,
            B: BackendEnvironmentBuilder<'e, Environment = E>,
        {}
    }
    impl Manager<SafeModeEnvironment> {
        pub fn singleton() -> &'static RwLock<Manager<SafeModeEnvironment>> {}
    }
}
mod readwrite {
    use crate::{
        backend::{BackendRoTransaction, BackendRwTransaction},
        error::StoreError,
    };
    pub struct Reader<T>(T);
    pub struct Writer<T>(T);
    impl<T> Reader<T>
    where
        T: BackendRoTransaction,
    {
        pub fn abort(self) {}
    }
    impl<T> Writer<T>
    where
        T: BackendRwTransaction,
    {
        pub fn commit(self) -> Result<(), StoreError> {}
        pub fn abort(self) {}
    }
}
pub mod store {
    pub mod single {
        use crate::{
            backend::{
                BackendDatabase, BackendIter, BackendRoCursor, BackendRwTransaction,
            },
            error::StoreError, readwrite::{Readable, Writer},
            value::Value,
        };
        #[derive(PartialEq, Copy, Clone)]
        #[twelve::nature(database)]
        pub struct SingleStore<D>(D);
        impl<D> SingleStore<D>
        where
            D: BackendDatabase,
        {
            #[twelve::reads]
            pub fn get<'r, R, K>(
                &self,
                reader: &'r R,
                k: K,
            ) -> Result<Option<Value<'r>>, StoreError>
            where
                R: Readable<'r, Database = D>,
                K: AsRef<[u8]>,
            {}
            #[twelve::mutates]
            pub fn put<T, K>(
                &self,
                writer: &mut Writer<T>,
                k: K,
                v: &Value,
            ) -> EmptyResult
            where
                T: BackendRwTransaction<Database = D>,
                K: AsRef<[u8]>,
            {}
            #[twelve::mutates]
            pub fn delete<T, K>(&self, writer: &mut Writer<T>, k: K) -> EmptyResult
            where
                T: BackendRwTransaction<Database = D>,
                K: AsRef<[u8]>,
            {}
            #[twelve::reads]
            pub fn iter_start<'r, R, I, C>(
                &self,
                reader: &'r R,
            ) -> Result<Iter<'r, I>, StoreError>
            where
                R: Readable<'r, Database = D, RoCursor = C>,
                I: BackendIter<'r>,
                C: BackendRoCursor<'r, Iter = I>,
            {}
            #[twelve::reads]
            pub fn iter_from<'r, R, I, C, K>(
                &self,
                reader: &'r R,
                k: K,
            ) -> Result<Iter<'r, I>, StoreError>
            where
                R: Readable<'r, Database = D, RoCursor = C>,
                I: BackendIter<'r>,
                C: BackendRoCursor<'r, Iter = I>,
                K: AsRef<[u8]> + 'r,
            {}
            #[twelve::mutates]
            pub fn clear<T>(&self, writer: &mut Writer<T>) -> EmptyResult
            where
                D: BackendDatabase,
                T: BackendRwTransaction<Database = D>,
            {}
        }
    }
}
pub mod value {
    use ordered_float::OrderedFloat;
    use uuid::{Bytes, Uuid};
    use crate::error::DataError;
    #[derive(PartialEq)]
    pub enum Value<'v> {
        Bool(bool),
        U64(u64),
        I64(i64),
        F64(OrderedFloat<f64>),
        Instant(i64),
        Uuid(&'v Bytes),
        Str(&'v str),
        Json(&'v str),
        Blob(&'v [u8]),
    }
    #[derive(Clone, PartialEq)]
    pub enum OwnedValue {
        Bool(bool),
        U64(u64),
        I64(i64),
        F64(f64),
        Instant(i64),
        Uuid(Uuid),
        Str(String),
        Json(String),
        Blob(Vec<u8>),
    }
    impl<'v> Value<'v> {
        pub fn from_tagged_slice(slice: &'v [u8]) -> Result<Value<'v>, DataError> {}
        pub fn to_bytes(&self) -> Result<Vec<u8>, DataError> {}
        pub fn serialized_size(&self) -> Result<u64, DataError> {}
    }
    impl<'v> From<&'v Value<'v>> for OwnedValue {}
    impl<'v> From<&'v OwnedValue> for Value<'v> {}
}
