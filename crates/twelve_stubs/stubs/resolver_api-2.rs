//! package = "resolver_api", version = ">=2, <3"
// The derive on an enum of requests hands each variant to the request's own `resolve`.

use std::future::Future;

pub trait HasResponse {
    type Response;
    fn req_type() -> &'static str;
    fn res_type() -> &'static str;
}
pub trait Resolve<Args = ()>: HasResponse {
    fn resolve(self, args: &Args) -> impl Future<Output = Self::Response>;
}

#[twelve::derive]
#[macro_export]
macro_rules! Resolve {
    ($($item:tt)*) => {
        $crate::__resolve! { @attrs [()] [()] $($item)* }
    };
}
/// What the derive gives once its attributes are known.
#[twelve::unchecked("a procedural macro does it")]
#[macro_export]
macro_rules! __resolve {
    (@attrs [$args:ty] [$res:ty] #[args($new:ty)] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$new] [$res] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] #[response($new:ty)] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$args] [$new] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] #[$other:meta] $($rest:tt)*) => {
        $crate::__resolve! { @attrs [$args] [$res] $($rest)* }
    };
    (@attrs [$args:ty] [$res:ty] $vis:vis struct $name:ident $($rest:tt)*) => {
        impl $crate::HasResponse for $name {
            type Response = $res;
        }
    };
    (@attrs [$args:ty] [$res:ty] $vis:vis enum $name:ident {
        $( $(#[$v:meta])* $variant:ident ( $(#[$f:meta])* $ty:ty ) ),* $(,)?
    }) => {
        impl $crate::HasResponse for $name {
            type Response = $res;
        }
        impl $crate::Resolve<$args> for $name {
            async fn resolve(self, args: &$args) -> $res {
                match self {
                    $( $name::$variant(request) => {
                        let done = <$ty as $crate::Resolve<$args>>::resolve(request, args).await;
                        done.into()
                    } )*
                }
            }
        }
    };
}
