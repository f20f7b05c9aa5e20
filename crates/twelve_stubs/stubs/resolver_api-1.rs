//! package = "resolver_api", version = ">=1, <2"
// The derive `Resolver` gives its target, mostly the service's state, the dispatch over an enum of requests.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::future::Future;

pub use resolver_api_derive as derive;
pub use error::{Error, into_anyhow_error};

mod error {
    use std::fmt::Debug;
    pub enum Error<E: Debug> {
        Serialization(serde_json::Error),
        Inner(E),
    }
    impl<E: Debug> From<E> for Error<E> {}
    pub fn into_anyhow_error(value: Error<anyhow::Error>) -> anyhow::Error {}
}
pub trait HasResponse: Serialize + DeserializeOwned + Debug {
    type Response: Serialize + DeserializeOwned + Debug;
    fn req_type() -> &'static str;
    fn res_type() -> &'static str;
}
pub trait Resolve<Req: HasResponse, Args = (), Err: Debug = anyhow::Error> {
    fn resolve(&self, req: Req, args: Args) -> impl Future<Output = Result<Req::Response, Err>>;
    fn resolve_response(&self, req: Req, args: Args) -> impl Future<Output = Result<String, Error<Err>>> {}
}
pub trait ResolveToString<Req: HasResponse, Args = (), Err: Debug = anyhow::Error> {
    fn resolve_to_string(&self, req: Req, args: Args) -> impl Future<Output = Result<String, Err>>;
}
pub trait Resolver<ReqEnum, Args = (), Err: Debug = anyhow::Error> {
    fn resolve_request(&self, request: ReqEnum, args: Args) -> impl Future<Output = Result<String, Error<Err>>>;
}

#[twelve::derive]
#[twelve::unchecked("`resolver_api_derive` has it, which is `derive` here")]
#[macro_export]
macro_rules! Request {
    ($($item:tt)*) => { $crate::__request! { @attrs $($item)* } };
}
/// What the derive gives once its attributes are known.
#[twelve::unchecked("a procedural macro does it")]
#[macro_export]
macro_rules! __request {
    (@attrs #[response($res:ty)] $($rest:tt)*) => { $crate::__request! { @named [$res] $($rest)* } };
    (@attrs #[$other:meta] $($rest:tt)*) => { $crate::__request! { @attrs $($rest)* } };
    (@named [$res:ty] $(#[$m:meta])* $vis:vis $kind:ident $name:ident $($rest:tt)*) => {
        impl $crate::HasResponse for $name {
            type Response = $res;
        }
    };
}

#[twelve::derive]
#[twelve::unchecked("`resolver_api_derive` has it, which is `derive` here")]
#[macro_export]
macro_rules! Resolver {
    ($($item:tt)*) => { $crate::__resolver! { @attrs [()] [()] [anyhow::Error] $($item)* } };
}
/// What the derive gives once its attributes are known.
#[twelve::unchecked("a procedural macro does it")]
#[macro_export]
macro_rules! __resolver {
    (@attrs [$target:ty] [$args:ty] [$err:ty] #[resolver_target($new:ty)] $($rest:tt)*) => {
        $crate::__resolver! { @attrs [$new] [$args] [$err] $($rest)* }
    };
    (@attrs [$target:ty] [$args:ty] [$err:ty] #[resolver_args($new:ty)] $($rest:tt)*) => {
        $crate::__resolver! { @attrs [$target] [$new] [$err] $($rest)* }
    };
    (@attrs [$target:ty] [$args:ty] [$err:ty] #[resolver_error($new:ty)] $($rest:tt)*) => {
        $crate::__resolver! { @attrs [$target] [$args] [$new] $($rest)* }
    };
    (@attrs [$target:ty] [$args:ty] [$err:ty] #[$other:meta] $($rest:tt)*) => {
        $crate::__resolver! { @attrs [$target] [$args] [$err] $($rest)* }
    };
    (@attrs [$target:ty] [$args:ty] [$err:ty] $vis:vis enum $name:ident { $($variants:tt)* }) => {
        $crate::__resolver! { @variants [$target] [$args] [$err] $name [] $($variants)* }
    };
    (@variants [$target:ty] [$args:ty] [$err:ty] $name:ident [$($arm:tt)*]
        #[to_string_resolver] $variant:ident ( $ty:ty ) $(, $($rest:tt)*)?) => {
        $crate::__resolver! { @variants [$target] [$args] [$err] $name [
            $($arm)*
            $name::$variant(request) => {
                let done = <$target as $crate::ResolveToString<$ty, $args, $err>>::resolve_to_string(self, request, args);
                done.await.map_err($crate::Error::Inner)
            }
        ] $($($rest)*)? }
    };
    (@variants [$target:ty] [$args:ty] [$err:ty] $name:ident [$($arm:tt)*] #[$other:meta] $($rest:tt)*) => {
        $crate::__resolver! { @variants [$target] [$args] [$err] $name [$($arm)*] $($rest)* }
    };
    (@variants [$target:ty] [$args:ty] [$err:ty] $name:ident [$($arm:tt)*]
        $variant:ident ( $ty:ty ) $(, $($rest:tt)*)?) => {
        $crate::__resolver! { @variants [$target] [$args] [$err] $name [
            $($arm)*
            $name::$variant(request) => {
                let done = <$target as $crate::Resolve<$ty, $args, $err>>::resolve(self, request, args).await;
                done.map(|_| String::new()).map_err($crate::Error::Inner)
            }
        ] $($($rest)*)? }
    };
    (@variants [$target:ty] [$args:ty] [$err:ty] $name:ident [$($arm:tt)*]) => {
        impl $crate::Resolver<$name, $args, $err> for $target {
            async fn resolve_request(&self, request: $name, args: $args) -> Result<String, $crate::Error<$err>> {
                match request { $($arm)* }
            }
        }
        impl $name {
            pub fn req_type(&self) -> &'static str { "" }
        }
    };
}
