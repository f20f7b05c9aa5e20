//! package = "mogh_resolver", version = ">=1, <3"
// The derive on an enum of requests hands each variant to the request's own `resolve`.

use std::future::Future;

pub trait HasResponse {
    type Response;
    type Error;
    fn req_type() -> &'static str;
    fn res_type() -> &'static str;
}
pub trait Resolve<Args = ()>: HasResponse {
    fn resolve(self, args: &Args) -> impl Future<Output = Result<Self::Response, Self::Error>>;
}

#[twelve::derive]
#[macro_export]
macro_rules! Resolve {
    ($($item:tt)*) => {
        $crate::__resolve! { @attrs [()] [()] [std::convert::Infallible] [] $($item)* }
    };
}
/// What the derive gives once its attributes are known.
#[twelve::unchecked("a procedural macro does it")]
#[macro_export]
macro_rules! __resolve {
    (@attrs [$args:ty] [$res:ty] [$err:ty] [$($empty:path,)*] #[args($new:ty)] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$new] [$res] [$err] [$($empty,)*] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] [$err:ty] [$($empty:path,)*] #[response($new:ty)] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$args] [$new] [$err] [$($empty,)*] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] [$err:ty] [$($empty:path,)*] #[error($new:ty)] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$args] [$res] [$new] [$($empty,)*] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] [$err:ty] [$($empty:path,)*] #[empty_traits($($new:path),* $(,)?)] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$args] [$res] [$err] [$($empty,)* $($new,)*] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] [$err:ty] [$($empty:path,)*] #[$other:meta] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$args] [$res] [$err] [$($empty,)*] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] [$err:ty] [$($empty:path,)*] $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::HasResponse for $name {
            type Response = $res;
            type Error = $err;
        }
        $( impl $empty for $name {} )*
    };
    (@attrs [$args:ty] [$res:ty] [$err:ty] [$($empty:path,)*] $vis:vis enum $name:ident {
        $( $(#[$v:meta])* $variant:ident ( $(#[$f:meta])* $ty:ty ) ),* $(,)?
    }) => {
        impl $crate::HasResponse for $name {
            type Response = $res;
            type Error = $err;
        }
        $( impl $empty for $name {} )*
        impl $crate::Resolve<$args> for $name {
            async fn resolve(self, args: &$args) -> Result<$res, $err> {
                match self {
                    $( $name::$variant(request) => {
                        let done = <$ty as $crate::Resolve<$args>>::resolve(request, args).await;
                        done.map(Into::into).map_err(Into::into)
                    } )*
                }
            }
        }
    };
}
