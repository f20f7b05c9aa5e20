//! package = "bb8", version = ">=0.7, <0.10"

#[twelve::nature(pool)]
#[twelve::shared_handle]
pub struct Pool<M>(M);
impl<M> Pool<M> {
    pub fn builder() -> Builder<M> {}
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError> {}
}
pub struct Builder<M>(M);
impl<M> Builder<M> {
    pub fn max_size(self, max_size: u32) -> Self {}
    pub async fn build(self, manager: M) -> Result<Pool<M>, RunError> {}
}
#[twelve::nature(client)]
pub struct PooledConnection<'a, M>(&'a M);
pub struct RunError;
