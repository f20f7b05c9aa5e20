//! package = "actix-service", version = ">=1, <3"

use std::boxed::Box;
use std::rc::Rc;
use std::sync::Arc;
use std::cell::RefCell;
use std::future::Future;
use std::task;
use std::task::{Context, Poll};
use self::ready::{ready, Ready};
pub use self::apply::{apply_fn, apply_fn_factory};
pub use self::apply_cfg::{apply_cfg, apply_cfg_factory};
pub use self::ext::{ServiceExt, ServiceFactoryExt, TransformExt};
pub use self::fn_service::{fn_factory, fn_factory_with_config, fn_service};
pub use self::map_config::{map_config, unit_config};
pub use self::transform::{apply, ApplyTransform, Transform};
mod and_then {
    use std::future::Future;
    use super::{Service, ServiceFactory};
    pub struct AndThenService<A, B, Req>(A, B, Req);
    impl<A, B, Req> Clone for AndThenService<A, B, Req> {}
    impl<A, B, Req> Service<Req> for AndThenService<A, B, Req> where A: Service<Req>, B: Service<A::Response, Error = A::Error> {
        type Response = B::Response;
        type Error = A::Error;
        type Future = AndThenServiceResponse<A, B, Req>;
    }
    pub struct AndThenServiceResponse<A, B, Req>(A, B, Req) where A: Service<Req>, B: Service<A::Response, Error = A::Error>;
    impl<A, B, Req> Future for AndThenServiceResponse<A, B, Req> where A: Service<Req>, B: Service<A::Response, Error = A::Error> {
        type Output = Result<B::Response, A::Error>;
    }
    pub struct AndThenServiceFactory<A, B, Req>(A, B, Req) where A: ServiceFactory<Req>, A::Config: Clone, B: ServiceFactory<A::Response, Config = A::Config, Error = A::Error, InitError = A::InitError>;
    impl<A, B, Req> ServiceFactory<Req> for AndThenServiceFactory<A, B, Req> where A: ServiceFactory<Req>, A::Config: Clone, B: ServiceFactory<A::Response, Config = A::Config, Error = A::Error, InitError = A::InitError> {
        type Response = B::Response;
        type Error = A::Error;
        type Config = A::Config;
        type Service = AndThenService<A::Service, B::Service, Req>;
        type InitError = A::InitError;
        type Future = AndThenServiceFactoryResponse<A, B, Req>;
    }
    impl<A, B, Req> Clone for AndThenServiceFactory<A, B, Req> where A: ServiceFactory<Req>, A::Config: Clone, B: ServiceFactory<A::Response, Config = A::Config, Error = A::Error, InitError = A::InitError> {}
    pub struct AndThenServiceFactoryResponse<A, B, Req>(A, B, Req) where A: ServiceFactory<Req>, B: ServiceFactory<A::Response>;
    impl<A, B, Req> Future for AndThenServiceFactoryResponse<A, B, Req> where A: ServiceFactory<Req>, B: ServiceFactory<A::Response, Error = A::Error, InitError = A::InitError> {
        type Output = Result<AndThenService<A::Service, B::Service, Req>, A::InitError>;
    }
}
mod apply {
    use std::future::Future;
    use super::{IntoService, IntoServiceFactory, Service, ServiceFactory};
    pub fn apply_fn<I, S, F, Fut, Req, In, Res, Err>(service: I, wrap_fn: F) -> Apply<S, F, Req, In, Res, Err> where I: IntoService<S, In>, S: Service<In, Error = Err>, F: Fn(Req, &S) -> Fut, Fut: Future<Output = Result<Res, Err>> {}
    pub fn apply_fn_factory<I, SF, F, Fut, Req, In, Res, Err>(service: I, f: F) -> ApplyFactory<SF, F, Req, In, Res, Err> where I: IntoServiceFactory<SF, In>, SF: ServiceFactory<In, Error = Err>, F: Fn(Req, &SF::Service) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {}
    pub struct Apply<S, F, Req, In, Res, Err>(S, F, Req, In, Res, Err) where S: Service<In, Error = Err>;
    impl<S, F, Fut, Req, In, Res, Err> Clone for Apply<S, F, Req, In, Res, Err> where S: Service<In, Error = Err> + Clone, F: Fn(Req, &S) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {}
    impl<S, F, Fut, Req, In, Res, Err> Service<Req> for Apply<S, F, Req, In, Res, Err> where S: Service<In, Error = Err>, F: Fn(Req, &S) -> Fut, Fut: Future<Output = Result<Res, Err>> {
        type Response = Res;
        type Error = Err;
        type Future = Fut;
    }
    pub struct ApplyFactory<SF, F, Req, In, Res, Err>(SF, F, Req, In, Res, Err);
    impl<SF, F, Fut, Req, In, Res, Err> Clone for ApplyFactory<SF, F, Req, In, Res, Err> where SF: ServiceFactory<In, Error = Err> + Clone, F: Fn(Req, &SF::Service) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {}
    impl<SF, F, Fut, Req, In, Res, Err> ServiceFactory<Req> for ApplyFactory<SF, F, Req, In, Res, Err> where SF: ServiceFactory<In, Error = Err>, F: Fn(Req, &SF::Service) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {
        type Response = Res;
        type Error = Err;
        type Config = SF::Config;
        type Service = Apply<SF::Service, F, Req, In, Res, Err>;
        type InitError = SF::InitError;
        type Future = ApplyServiceFactoryResponse<SF, F, Fut, Req, In, Res, Err>;
    }
    pub struct ApplyServiceFactoryResponse<SF, F, Fut, Req, In, Res, Err>(SF, F, Fut, Req, In, Res, Err) where SF: ServiceFactory<In, Error = Err>, F: Fn(Req, &SF::Service) -> Fut, Fut: Future<Output = Result<Res, Err>>;
    impl<SF, F, Fut, Req, In, Res, Err> Future for ApplyServiceFactoryResponse<SF, F, Fut, Req, In, Res, Err> where SF: ServiceFactory<In, Error = Err>, F: Fn(Req, &SF::Service) -> Fut, Fut: Future<Output = Result<Res, Err>> {
        type Output = Result<Apply<SF::Service, F, Req, In, Res, Err>, SF::InitError>;
    }
}
mod apply_cfg {
    use std::future::Future;
    use crate::{Service, ServiceFactory};
    pub fn apply_cfg<S1, Req, F, Cfg, Fut, S2, Err>(srv: S1, f: F) -> impl ServiceFactory<Req, Config = Cfg, Response = S2::Response, Error = S2::Error, Service = S2, InitError = Err, Future = Fut> + Clone where S1: Service<Req>, F: Fn(Cfg, &S1) -> Fut, Fut: Future<Output = Result<S2, Err>>, S2: Service<Req> {}
    pub fn apply_cfg_factory<SF, Req, F, Cfg, Fut, S>(factory: SF, f: F) -> impl ServiceFactory<Req, Config = Cfg, Response = S::Response, Error = S::Error, Service = S, InitError = SF::InitError> + Clone where SF: ServiceFactory<Req, Config = ()>, F: Fn(Cfg, &SF::Service) -> Fut, SF::InitError: From<SF::Error>, Fut: Future<Output = Result<S, SF::InitError>>, S: Service<Req> {}
}
pub mod boxed {
    use std::boxed::Box;
    use std::rc::Rc;
    use std::future::Future;
    use std::pin::Pin;
    use crate::{Service, ServiceFactory};
    pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;
    pub type BoxService<Req, Res, Err> = Box<dyn Service<Req, Response = Res, Error = Err, Future = BoxFuture<Result<Res, Err>>>>;
    pub fn service<S, Req>(service: S) -> BoxService<Req, S::Response, S::Error> where S: Service<Req> + 'static, Req: 'static, S::Future: 'static {}
    pub type RcService<Req, Res, Err> = Rc<dyn Service<Req, Response = Res, Error = Err, Future = BoxFuture<Result<Res, Err>>>>;
    pub fn rc_service<S, Req>(service: S) -> RcService<Req, S::Response, S::Error> where S: Service<Req> + 'static, Req: 'static, S::Future: 'static {}
    pub struct BoxServiceFactory<Cfg, Req, Res, Err, InitErr>(Cfg, Req, Res, Err, InitErr);
    pub fn factory<SF, Req>(factory: SF) -> BoxServiceFactory<SF::Config, Req, SF::Response, SF::Error, SF::InitError> where SF: ServiceFactory<Req> + 'static, Req: 'static, SF::Response: 'static, SF::Service: 'static, SF::Future: 'static, SF::Error: 'static, SF::InitError: 'static {}
    impl<C, Req, Res, Err, InitErr> ServiceFactory<Req> for BoxServiceFactory<C, Req, Res, Err, InitErr> where Req: 'static, Res: 'static, Err: 'static, InitErr: 'static {
        type Response = Res;
        type Error = Err;
        type Config = C;
        type Service = BoxService<Req, Res, Err>;
        type InitError = InitErr;
        type Future = BoxFuture<Result<Self::Service, InitErr>>;
    }
}
mod ext {
    use crate::and_then::{AndThenService, AndThenServiceFactory};
    use crate::map::Map;
    use crate::map_err::MapErr;
    use crate::transform_err::TransformMapInitErr;
    use crate::{IntoService, IntoServiceFactory, Service, ServiceFactory, Transform};
    pub trait ServiceExt<Req>: Service<Req> {
        fn map<F, R>(self, f: F) -> Map<Self, F, Req, R> where Self: Sized, F: FnMut(Self::Response) -> R {}
        fn map_err<F, E>(self, f: F) -> MapErr<Self, Req, F, E> where Self: Sized, F: Fn(Self::Error) -> E {}
        fn and_then<I, S1>(self, service: I) -> AndThenService<Self, S1, Req> where Self: Sized, I: IntoService<S1, Self::Response>, S1: Service<Self::Response, Error = Self::Error> {}
    }
    impl<S, Req> ServiceExt<Req> for S where S: Service<Req> {}
    pub trait ServiceFactoryExt<Req>: ServiceFactory<Req> {
        fn map<F, R>(self, f: F) -> crate::map::MapServiceFactory<Self, F, Req, R> where Self: Sized, F: FnMut(Self::Response) -> R + Clone {}
        fn map_err<F, E>(self, f: F) -> crate::map_err::MapErrServiceFactory<Self, Req, F, E> where Self: Sized, F: Fn(Self::Error) -> E + Clone {}
        fn map_init_err<F, E>(self, f: F) -> crate::map_init_err::MapInitErr<Self, F, Req, E> where Self: Sized, F: Fn(Self::InitError) -> E + Clone {}
        fn and_then<I, SF1>(self, factory: I) -> AndThenServiceFactory<Self, SF1, Req> where Self: Sized, Self::Config: Clone, I: IntoServiceFactory<SF1, Self::Response>, SF1: ServiceFactory<Self::Response, Config = Self::Config, Error = Self::Error, InitError = Self::InitError> {}
    }
    impl<SF, Req> ServiceFactoryExt<Req> for SF where SF: ServiceFactory<Req> {}
    pub trait TransformExt<S, Req>: Transform<S, Req> {
        fn map_init_err<F, E>(self, f: F) -> TransformMapInitErr<Self, S, Req, F, E> where Self: Sized, F: Fn(Self::InitError) -> E + Clone {}
    }
    impl<T, Req> TransformExt<T, Req> for T where T: Transform<T, Req> {}
}
mod fn_service {
    use std::future::Future;
    use crate::{IntoService, IntoServiceFactory, Ready, Service, ServiceFactory};
    #[twelve::handler(arg = 0)]
    pub fn fn_service<F, Fut, Req, Res, Err, Cfg>(f: F) -> FnServiceFactory<F, Fut, Req, Res, Err, Cfg> where F: Fn(Req) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {}
    #[twelve::startup(arg = 0)]
    pub fn fn_factory<F, Cfg, Srv, Req, Fut, Err>(f: F) -> FnServiceNoConfig<F, Cfg, Srv, Req, Fut, Err> where F: Fn() -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req> {}
    pub fn fn_factory_with_config<F, Fut, Cfg, Srv, Req, Err>(f: F) -> FnServiceConfig<F, Fut, Cfg, Srv, Req, Err> where F: Fn(Cfg) -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req> {}
    pub struct FnService<F, Fut, Req, Res, Err>(F, Fut, Req, Res, Err) where F: FnMut(Req) -> Fut, Fut: Future<Output = Result<Res, Err>>;
    impl<F, Fut, Req, Res, Err> Clone for FnService<F, Fut, Req, Res, Err> where F: FnMut(Req) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {}
    impl<F, Fut, Req, Res, Err> Service<Req> for FnService<F, Fut, Req, Res, Err> where F: Fn(Req) -> Fut, Fut: Future<Output = Result<Res, Err>> {
        type Response = Res;
        type Error = Err;
        type Future = Fut;
    }
    impl<F, Fut, Req, Res, Err> IntoService<FnService<F, Fut, Req, Res, Err>, Req> for F where F: Fn(Req) -> Fut, Fut: Future<Output = Result<Res, Err>> {}
    pub struct FnServiceFactory<F, Fut, Req, Res, Err, Cfg>(F, Fut, Req, Res, Err, Cfg) where F: Fn(Req) -> Fut, Fut: Future<Output = Result<Res, Err>>;
    impl<F, Fut, Req, Res, Err, Cfg> Clone for FnServiceFactory<F, Fut, Req, Res, Err, Cfg> where F: Fn(Req) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {}
    impl<F, Fut, Req, Res, Err> Service<Req> for FnServiceFactory<F, Fut, Req, Res, Err, ()> where F: Fn(Req) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {
        type Response = Res;
        type Error = Err;
        type Future = Fut;
    }
    impl<F, Fut, Req, Res, Err, Cfg> ServiceFactory<Req> for FnServiceFactory<F, Fut, Req, Res, Err, Cfg> where F: Fn(Req) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {
        type Response = Res;
        type Error = Err;
        type Config = Cfg;
        type Service = FnService<F, Fut, Req, Res, Err>;
        type InitError = ();
        type Future = Ready<Result<Self::Service, Self::InitError>>;
    }
    impl<F, Fut, Req, Res, Err, Cfg> IntoServiceFactory<FnServiceFactory<F, Fut, Req, Res, Err, Cfg>, Req> for F where F: Fn(Req) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>> {}
    pub struct FnServiceConfig<F, Fut, Cfg, Srv, Req, Err>(F, Fut, Cfg, Srv, Req, Err) where F: Fn(Cfg) -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req>;
    impl<F, Fut, Cfg, Srv, Req, Err> Clone for FnServiceConfig<F, Fut, Cfg, Srv, Req, Err> where F: Fn(Cfg) -> Fut + Clone, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req> {}
    impl<F, Fut, Cfg, Srv, Req, Err> ServiceFactory<Req> for FnServiceConfig<F, Fut, Cfg, Srv, Req, Err> where F: Fn(Cfg) -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req> {
        type Response = Srv::Response;
        type Error = Srv::Error;
        type Config = Cfg;
        type Service = Srv;
        type InitError = Err;
        type Future = Fut;
    }
    pub struct FnServiceNoConfig<F, Cfg, Srv, Req, Fut, Err>(F, Cfg, Srv, Req, Fut, Err) where F: Fn() -> Fut, Srv: Service<Req>, Fut: Future<Output = Result<Srv, Err>>;
    impl<F, Cfg, Srv, Req, Fut, Err> ServiceFactory<Req> for FnServiceNoConfig<F, Cfg, Srv, Req, Fut, Err> where F: Fn() -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req> {
        type Response = Srv::Response;
        type Error = Srv::Error;
        type Config = Cfg;
        type Service = Srv;
        type InitError = Err;
        type Future = Fut;
    }
    impl<F, Cfg, Srv, Req, Fut, Err> Clone for FnServiceNoConfig<F, Cfg, Srv, Req, Fut, Err> where F: Fn() -> Fut + Clone, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req> {}
    impl<F, Cfg, Srv, Req, Fut, Err> IntoServiceFactory<FnServiceNoConfig<F, Cfg, Srv, Req, Fut, Err>, Req> for F where F: Fn() -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req> {}
}
mod macros {
    #[macro_export]
    macro_rules! always_ready {
        () => {};
    }
    #[macro_export]
    macro_rules! forward_ready {
        () => {};
    }
}
mod map {
    use std::future::Future;
    use super::{Service, ServiceFactory};
    pub struct Map<A, F, Req, Res>(A, F, Req, Res);
    impl<A, F, Req, Res> Clone for Map<A, F, Req, Res> where A: Clone, F: Clone {}
    impl<A, F, Req, Res> Service<Req> for Map<A, F, Req, Res> where A: Service<Req>, F: FnMut(A::Response) -> Res + Clone {
        type Response = Res;
        type Error = A::Error;
        type Future = MapFuture<A, F, Req, Res>;
    }
    pub struct MapFuture<A, F, Req, Res>(A, F, Req, Res) where A: Service<Req>, F: FnMut(A::Response) -> Res;
    impl<A, F, Req, Res> Future for MapFuture<A, F, Req, Res> where A: Service<Req>, F: FnMut(A::Response) -> Res {
        type Output = Result<Res, A::Error>;
    }
    pub struct MapServiceFactory<A, F, Req, Res>(A, F, Req, Res);
    impl<A, F, Req, Res> Clone for MapServiceFactory<A, F, Req, Res> where A: Clone, F: Clone {}
    impl<A, F, Req, Res> ServiceFactory<Req> for MapServiceFactory<A, F, Req, Res> where A: ServiceFactory<Req>, F: FnMut(A::Response) -> Res + Clone {
        type Response = Res;
        type Error = A::Error;
        type Config = A::Config;
        type Service = Map<A::Service, F, Req, Res>;
        type InitError = A::InitError;
        type Future = MapServiceFuture<A, F, Req, Res>;
    }
    pub struct MapServiceFuture<A, F, Req, Res>(A, F, Req, Res) where A: ServiceFactory<Req>, F: FnMut(A::Response) -> Res;
    impl<A, F, Req, Res> Future for MapServiceFuture<A, F, Req, Res> where A: ServiceFactory<Req>, F: FnMut(A::Response) -> Res {
        type Output = Result<Map<A::Service, F, Req, Res>, A::InitError>;
    }
}
mod map_config {
    use super::{IntoServiceFactory, ServiceFactory};
    pub fn map_config<I, SF, Req, F, Cfg>(factory: I, f: F) -> MapConfig<SF, Req, F, Cfg> where I: IntoServiceFactory<SF, Req>, SF: ServiceFactory<Req>, F: Fn(Cfg) -> SF::Config {}
    pub fn unit_config<I, SF, Cfg, Req>(factory: I) -> UnitConfig<SF, Cfg, Req> where I: IntoServiceFactory<SF, Req>, SF: ServiceFactory<Req, Config = ()> {}
    pub struct MapConfig<SF, Req, F, Cfg>(SF, Req, F, Cfg);
    impl<SF, Req, F, Cfg> Clone for MapConfig<SF, Req, F, Cfg> where SF: Clone, F: Clone {}
    impl<SF, Req, F, Cfg> ServiceFactory<Req> for MapConfig<SF, Req, F, Cfg> where SF: ServiceFactory<Req>, F: Fn(Cfg) -> SF::Config {
        type Response = SF::Response;
        type Error = SF::Error;
        type Config = Cfg;
        type Service = SF::Service;
        type InitError = SF::InitError;
        type Future = SF::Future;
    }
    pub struct UnitConfig<SF, Cfg, Req>(SF, Cfg, Req);
    impl<SF, Cfg, Req> Clone for UnitConfig<SF, Cfg, Req> where SF: Clone {}
    impl<SF, Cfg, Req> ServiceFactory<Req> for UnitConfig<SF, Cfg, Req> where SF: ServiceFactory<Req, Config = ()> {
        type Response = SF::Response;
        type Error = SF::Error;
        type Config = Cfg;
        type Service = SF::Service;
        type InitError = SF::InitError;
        type Future = SF::Future;
    }
}
mod map_err {
    use std::future::Future;
    use super::{Service, ServiceFactory};
    pub struct MapErr<S, Req, F, E>(S, Req, F, E);
    impl<S, Req, F, E> Clone for MapErr<S, Req, F, E> where S: Clone, F: Clone {}
    impl<A, Req, F, E> Service<Req> for MapErr<A, Req, F, E> where A: Service<Req>, F: Fn(A::Error) -> E + Clone {
        type Response = A::Response;
        type Error = E;
        type Future = MapErrFuture<A, Req, F, E>;
    }
    pub struct MapErrFuture<A, Req, F, E>(A, Req, F, E) where A: Service<Req>, F: Fn(A::Error) -> E;
    impl<A, Req, F, E> Future for MapErrFuture<A, Req, F, E> where A: Service<Req>, F: Fn(A::Error) -> E {
        type Output = Result<A::Response, E>;
    }
    pub struct MapErrServiceFactory<SF, Req, F, E>(SF, Req, F, E) where SF: ServiceFactory<Req>, F: Fn(SF::Error) -> E + Clone;
    impl<SF, Req, F, E> Clone for MapErrServiceFactory<SF, Req, F, E> where SF: ServiceFactory<Req> + Clone, F: Fn(SF::Error) -> E + Clone {}
    impl<SF, Req, F, E> ServiceFactory<Req> for MapErrServiceFactory<SF, Req, F, E> where SF: ServiceFactory<Req>, F: Fn(SF::Error) -> E + Clone {
        type Response = SF::Response;
        type Error = E;
        type Config = SF::Config;
        type Service = MapErr<SF::Service, Req, F, E>;
        type InitError = SF::InitError;
        type Future = MapErrServiceFuture<SF, Req, F, E>;
    }
    pub struct MapErrServiceFuture<SF, Req, F, E>(SF, Req, F, E) where SF: ServiceFactory<Req>, F: Fn(SF::Error) -> E;
    impl<SF, Req, F, E> Future for MapErrServiceFuture<SF, Req, F, E> where SF: ServiceFactory<Req>, F: Fn(SF::Error) -> E + Clone {
        type Output = Result<MapErr<SF::Service, Req, F, E>, SF::InitError>;
    }
}
mod map_init_err {
    use std::future::Future;
    use super::ServiceFactory;
    pub struct MapInitErr<A, F, Req, Err>(A, F, Req, Err);
    impl<A, F, Req, E> Clone for MapInitErr<A, F, Req, E> where A: Clone, F: Clone {}
    impl<A, F, Req, E> ServiceFactory<Req> for MapInitErr<A, F, Req, E> where A: ServiceFactory<Req>, F: Fn(A::InitError) -> E + Clone {
        type Response = A::Response;
        type Error = A::Error;
        type Config = A::Config;
        type Service = A::Service;
        type InitError = E;
        type Future = MapInitErrFuture<A, F, Req, E>;
    }
    pub struct MapInitErrFuture<A, F, Req, E>(A, F, Req, E) where A: ServiceFactory<Req>, F: Fn(A::InitError) -> E;
    impl<A, F, Req, E> Future for MapInitErrFuture<A, F, Req, E> where A: ServiceFactory<Req>, F: Fn(A::InitError) -> E {
        type Output = Result<A::Service, E>;
    }
}
mod ready {
    use std::future::Future;
    pub struct Ready<T>(T);
    impl<T: Clone> Clone for Ready<T> {}
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Future for Ready<T> {
        type Output = T;
    }
}
mod transform {
    use std::rc::Rc;
    use std::sync::Arc;
    use std::future::Future;
    use crate::{IntoServiceFactory, Service, ServiceFactory};
    pub fn apply<T, S, I, Req>(t: T, factory: I) -> ApplyTransform<T, S, Req> where I: IntoServiceFactory<S, Req>, S: ServiceFactory<Req>, T: Transform<S::Service, Req, InitError = S::InitError> {}
    pub trait Transform<S, Req> {
        type Response;
        type Error;
        type Transform: Service<Req, Response = Self::Response, Error = Self::Error>;
        type InitError;
        type Future: Future<Output = Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future;
    }
    impl<T, S, Req> Transform<S, Req> for Rc<T> where T: Transform<S, Req> {
        type Response = T::Response;
        type Error = T::Error;
        type Transform = T::Transform;
        type InitError = T::InitError;
        type Future = T::Future;
    }
    impl<T, S, Req> Transform<S, Req> for Arc<T> where T: Transform<S, Req> {
        type Response = T::Response;
        type Error = T::Error;
        type Transform = T::Transform;
        type InitError = T::InitError;
        type Future = T::Future;
    }
    pub struct ApplyTransform<T, S, Req>(T, S, Req);
    impl<T, S, Req> Clone for ApplyTransform<T, S, Req> {}
    impl<T, S, Req> ServiceFactory<Req> for ApplyTransform<T, S, Req> where S: ServiceFactory<Req>, T: Transform<S::Service, Req, InitError = S::InitError> {
        type Response = T::Response;
        type Error = T::Error;
        type Config = S::Config;
        type Service = T::Transform;
        type InitError = T::InitError;
        type Future = ApplyTransformFuture<T, S, Req>;
    }
    pub struct ApplyTransformFuture<T, S, Req>(T, S, Req) where S: ServiceFactory<Req>, T: Transform<S::Service, Req, InitError = S::InitError>;
    impl<T, S, Req> Future for ApplyTransformFuture<T, S, Req> where S: ServiceFactory<Req>, T: Transform<S::Service, Req, InitError = S::InitError> {
        type Output = Result<T::Transform, T::InitError>;
    }
}
mod transform_err {
    use std::future::Future;
    use super::Transform;
    pub struct TransformMapInitErr<T, S, Req, F, E>(T, S, Req, F, E);
    impl<T, S, Req, F, E> Clone for TransformMapInitErr<T, S, Req, F, E> where T: Clone, F: Clone {}
    impl<T, S, F, E, Req> Transform<S, Req> for TransformMapInitErr<T, S, Req, F, E> where T: Transform<S, Req>, F: Fn(T::InitError) -> E + Clone {
        type Response = T::Response;
        type Error = T::Error;
        type Transform = T::Transform;
        type InitError = E;
        type Future = TransformMapInitErrFuture<T, S, F, E, Req>;
    }
    pub struct TransformMapInitErrFuture<T, S, F, E, Req>(T, S, F, E, Req) where T: Transform<S, Req>, F: Fn(T::InitError) -> E;
    impl<T, S, F, E, Req> Future for TransformMapInitErrFuture<T, S, F, E, Req> where T: Transform<S, Req>, F: Fn(T::InitError) -> E + Clone {
        type Output = Result<T::Transform, E>;
    }
}
pub trait Service<Req> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&self, ctx: &mut task::Context<'_>) -> Poll<Result<(), Self::Error>>;
    #[twelve::entry(kind = "request")]
    fn call(&self, req: Req) -> Self::Future;
}
pub trait ServiceFactory<Req> {
    type Response;
    type Error;
    type Config;
    type Service: Service<Req, Response = Self::Response, Error = Self::Error>;
    type InitError;
    type Future: Future<Output = Result<Self::Service, Self::InitError>>;
    fn new_service(&self, cfg: Self::Config) -> Self::Future;
}
impl<'a, S, Req> Service<Req> for &'a mut S where S: Service<Req> + 'a {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<'a, S, Req> Service<Req> for &'a S where S: Service<Req> + 'a {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<S, Req> Service<Req> for Box<S> where S: Service<Req> + ?Sized {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<S, Req> Service<Req> for Rc<S> where S: Service<Req> + ?Sized {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<S, Req> Service<Req> for RefCell<S> where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<S, Req> ServiceFactory<Req> for Rc<S> where S: ServiceFactory<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Config = S::Config;
    type Service = S::Service;
    type InitError = S::InitError;
    type Future = S::Future;
}
impl<S, Req> ServiceFactory<Req> for Arc<S> where S: ServiceFactory<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Config = S::Config;
    type Service = S::Service;
    type InitError = S::InitError;
    type Future = S::Future;
}
pub trait IntoService<S, Req> where S: Service<Req> {
    fn into_service(self) -> S;
}
pub trait IntoServiceFactory<SF, Req> where SF: ServiceFactory<Req> {
    fn into_factory(self) -> SF;
}
impl<S, Req> IntoService<S, Req> for S where S: Service<Req> {}
impl<SF, Req> IntoServiceFactory<SF, Req> for SF where SF: ServiceFactory<Req> {}
pub fn into_service<I, S, Req>(tp: I) -> S where I: IntoService<S, Req>, S: Service<Req> {}
