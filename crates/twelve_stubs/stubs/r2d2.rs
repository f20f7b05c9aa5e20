//! package = "r2d2", version = ">=0.8, <0.9"

#[twelve::nature(pool)]
#[twelve::shared_handle]
pub struct Pool<M>(M);
impl<M> Pool<M> {
    pub fn new(manager: M) -> Result<Pool<M>, Error> {}
    pub fn builder() -> Builder<M> {}
    pub fn get(&self) -> Result<PooledConnection<M>, Error> {}
}
pub struct Builder<M>(M);
impl<M> Builder<M> {
    pub fn max_size(self, max_size: u32) -> Self {}
    pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
}
#[twelve::nature(client)]
pub struct PooledConnection<M>(M);
pub struct Error;
