//! package = "pin-project-lite", version = ">=0.1, <0.3"
// The macro declares the type as it stands, and beside it the type that `project` gives.

#[macro_export]
macro_rules! pin_project {
    (@attrs [$($proj:ident)?] #[project = $new:ident] $($rest:tt)*) => {
        $crate::pin_project! { @attrs [$new] $($rest)* }
    };
    (@attrs [$($proj:ident)?] #[$other:meta] $($rest:tt)*) => {
        $crate::pin_project! { @attrs [$($proj)?] $($rest)* }
    };
    (@attrs [$($proj:ident)?] $vis:vis struct $name:ident
        $(< $($l:lifetime $(: $lb:lifetime)?),* $(,)? $($g:ident $(: $b:ty)? $(= $d:ty)?),* $(,)? >)?
        $(where $($w:ty : $wb:ty),* $(,)?)?
        { $($fields:tt)* } $($drop:tt)*
    ) => {
        $crate::pin_project! { @fields $name [$($proj)?] [$($($l)*)?] [$($($g)*)?] [] $($fields)* }
    };
    (@attrs [$proj:ident] $vis:vis enum $name:ident
        $(< $($l:lifetime $(: $lb:lifetime)?),* $(,)? $($g:ident $(: $b:ty)? $(= $d:ty)?),* $(,)? >)?
        $(where $($w:ty : $wb:ty),* $(,)?)?
        { $($variants:tt)* } $($drop:tt)*
    ) => {
        $crate::pin_project! { @variants $name $proj [$($($l)*)?] [$($($g)*)?] [] $($variants)* }
    };
    (@attrs $($other:tt)*) => {};

    (@fields $name:ident $proj:tt $l:tt $g:tt [$($done:tt)*] #[pin] $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        $crate::pin_project! { @fields $name $proj $l $g
            [$($done)* $field: ::std::pin::Pin<&'__pin mut $ty>,] $($($rest)*)? }
    };
    (@fields $name:ident $proj:tt $l:tt $g:tt $done:tt #[$other:meta] $($rest:tt)*) => {
        $crate::pin_project! { @fields $name $proj $l $g $done $($rest)* }
    };
    (@fields $name:ident $proj:tt $l:tt $g:tt [$($done:tt)*] $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        $crate::pin_project! { @fields $name $proj $l $g
            [$($done)* $field: &'__pin mut $ty,] $($($rest)*)? }
    };
    (@fields $name:ident [$proj:ident] [$($l:lifetime)*] [$($g:ident)*] [$($done:tt)*]) => {
        pub struct $proj<'__pin, $($l,)* $($g),*> { $($done)* }
        impl<$($l,)* $($g),*> $name<$($l,)* $($g),*> {
            pub fn project<'__pin>(self: ::std::pin::Pin<&'__pin mut Self>) -> $proj<'__pin, $($l,)* $($g),*> { loop {} }
        }
    };
    (@fields $name:ident [] [$($l:lifetime)*] [$($g:ident)*] [$($done:tt)*]) => {
        paste! {
            pub struct [<__ $name Projection>]<'__pin, $($l,)* $($g),*> { $($done)* }
            impl<$($l,)* $($g),*> $name<$($l,)* $($g),*> {
                pub fn project<'__pin>(self: ::std::pin::Pin<&'__pin mut Self>) -> [<__ $name Projection>]<'__pin, $($l,)* $($g),*> { loop {} }
            }
        }
    };

    (@variants $name:ident $proj:ident $l:tt $g:tt $done:tt #[$other:meta] $($rest:tt)*) => {
        $crate::pin_project! { @variants $name $proj $l $g $done $($rest)* }
    };
    (@variants $name:ident $proj:ident $l:tt $g:tt $done:tt $variant:ident { $($fields:tt)* } $(, $($rest:tt)*)?) => {
        $crate::pin_project! { @variant $name $proj $l $g $done $variant [] { $($fields)* } $($($rest)*)? }
    };
    (@variants $name:ident $proj:ident $l:tt $g:tt [$($done:tt)*] $variant:ident $(, $($rest:tt)*)?) => {
        $crate::pin_project! { @variants $name $proj $l $g [$($done)* $variant,] $($($rest)*)? }
    };
    (@variants $name:ident $proj:ident [$($l:lifetime)*] [$($g:ident)*] [$($done:tt)*]) => {
        pub enum $proj<'__pin, $($l,)* $($g),*> { $($done)* }
        impl<$($l,)* $($g),*> $name<$($l,)* $($g),*> {
            pub fn project<'__pin>(self: ::std::pin::Pin<&'__pin mut Self>) -> $proj<'__pin, $($l,)* $($g),*> { loop {} }
        }
    };
    (@variant $name:ident $proj:ident $l:tt $g:tt $all:tt $variant:ident [$($done:tt)*]
        { #[pin] $field:ident : $ty:ty $(, $($fields:tt)*)? } $($rest:tt)*) => {
        $crate::pin_project! { @variant $name $proj $l $g $all $variant
            [$($done)* $field: ::std::pin::Pin<&'__pin mut $ty>,] { $($($fields)*)? } $($rest)* }
    };
    (@variant $name:ident $proj:ident $l:tt $g:tt $all:tt $variant:ident $done:tt
        { #[$other:meta] $($fields:tt)* } $($rest:tt)*) => {
        $crate::pin_project! { @variant $name $proj $l $g $all $variant $done { $($fields)* } $($rest)* }
    };
    (@variant $name:ident $proj:ident $l:tt $g:tt $all:tt $variant:ident [$($done:tt)*]
        { $field:ident : $ty:ty $(, $($fields:tt)*)? } $($rest:tt)*) => {
        $crate::pin_project! { @variant $name $proj $l $g $all $variant
            [$($done)* $field: &'__pin mut $ty,] { $($($fields)*)? } $($rest)* }
    };
    (@variant $name:ident $proj:ident $l:tt $g:tt [$($all:tt)*] $variant:ident [$($done:tt)*] {} $($rest:tt)*) => {
        $crate::pin_project! { @variants $name $proj $l $g [$($all)* $variant { $($done)* },] $($rest)* }
    };

    ($($item:tt)*) => {
        $($item)*
        $crate::pin_project! { @attrs [] $($item)* }
    };
}
