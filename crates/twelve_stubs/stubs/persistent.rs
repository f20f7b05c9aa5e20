//! package = "persistent", version = ">=0.2, <0.5"
// Values that every request of an iron service gets at.

use iron::typemap::Key;
use iron::{AfterMiddleware, BeforeMiddleware};
use std::sync::{Arc, Mutex, RwLock};
pub trait PersistentInto<T> {}
impl<T> PersistentInto<T> for T {}
pub struct State<P: Key>(P);
pub struct Read<P: Key>(P);
pub struct Write<P: Key>(P);
impl<P: Key> Key for State<P> {
    type Value = Arc<RwLock<P::Value>>;
}
impl<P: Key> Key for Read<P> {
    type Value = Arc<P::Value>;
}
impl<P: Key> Key for Write<P> {
    type Value = Arc<Mutex<P::Value>>;
}
impl<P: Key> Clone for State<P> {}
impl<P: Key> Clone for Read<P> {}
impl<P: Key> Clone for Write<P> {}
impl<P: Key> BeforeMiddleware for State<P> {}
impl<P: Key> BeforeMiddleware for Read<P> {}
impl<P: Key> BeforeMiddleware for Write<P> {}
impl<P: Key> AfterMiddleware for State<P> {}
impl<P: Key> AfterMiddleware for Read<P> {}
impl<P: Key> AfterMiddleware for Write<P> {}
impl<P: Key> State<P> {
    #[twelve::shares(arg = 0)]
    pub fn both<T>(start: T) -> (State<P>, State<P>) {}
    #[twelve::shares(arg = 0)]
    pub fn one<T>(start: T) -> State<P> {}
}
impl<P: Key> Read<P> {
    #[twelve::shares(arg = 0)]
    pub fn both<T>(start: T) -> (Read<P>, Read<P>) {}
    #[twelve::shares(arg = 0)]
    pub fn one<T>(start: T) -> Read<P> {}
}
impl<P: Key> Write<P> {
    #[twelve::shares(arg = 0)]
    pub fn both<T>(start: T) -> (Write<P>, Write<P>) {}
    #[twelve::shares(arg = 0)]
    pub fn one<T>(start: T) -> Write<P> {}
}
