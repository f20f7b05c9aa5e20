//! package = "deadpool", version = ">=0.9, <0.14"

pub mod managed {
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Pool<M, W = Object<M>>(M, W);
    impl<M, W> Pool<M, W> {
        pub async fn get(&self) -> Result<W, PoolError> {}
    }
    #[twelve::nature(pool)]
    pub struct Object<M>(M);
    pub struct PoolError;
}
pub mod unmanaged {
    /// Its objects are whatever the program puts in.
    #[twelve::nature(pool)]
    #[twelve::shared_handle]
    pub struct Pool<T>(T);
}
