//! package = "derive_builder", version = ">=0.10, <0.21"
// The derive adds the builder, with a setter for each field. Settings given as text that names code are not read.

pub use error::UninitializedFieldError;

mod error {
    pub struct UninitializedFieldError;
    impl UninitializedFieldError {
        pub fn new(field_name: &'static str) -> Self {}
        pub fn field_name(&self) -> &'static str {}
    }
    impl std::fmt::Display for UninitializedFieldError {}
    impl std::error::Error for UninitializedFieldError {}
    impl From<&'static str> for UninitializedFieldError {}
}

#[twelve::unchecked("`derive_builder_macro` has it, a procedural macro")]
#[twelve::derive]
#[macro_export]
macro_rules! Builder {
    ($($item:tt)*) => { $crate::__builder! { @attrs [mutable] [] $($item)* } };
}
/// What the derive adds.
#[twelve::unchecked("a procedural macro does it")]
#[macro_export]
macro_rules! __builder {
    (@attrs $pattern:tt $named:tt #[builder($($args:tt)*)] $($rest:tt)*) => {
        $crate::__builder! { @args $pattern $named ($($args)*) $($rest)* }
    };
    (@attrs $pattern:tt $named:tt #[$other:meta] $($rest:tt)*) => {
        $crate::__builder! { @attrs $pattern $named $($rest)* }
    };
    (@args $pattern:tt $named:tt () $($rest:tt)*) => { $crate::__builder! { @attrs $pattern $named $($rest)* } };
    (@args $pattern:tt $named:tt (pattern = "owned" $(, $($args:tt)*)?) $($rest:tt)*) => {
        $crate::__builder! { @args [owned] $named ($($($args)*)?) $($rest)* }
    };
    (@args $pattern:tt $named:tt (pattern = "immutable" $(, $($args:tt)*)?) $($rest:tt)*) => {
        $crate::__builder! { @args [immutable] $named ($($($args)*)?) $($rest)* }
    };
    (@args $pattern:tt $named:tt (name = $new:literal $(, $($args:tt)*)?) $($rest:tt)*) => {
        $crate::__builder! { @args $pattern [$new] ($($($args)*)?) $($rest)* }
    };
    (@args $pattern:tt $named:tt ($other:meta $(, $($args:tt)*)?) $($rest:tt)*) => {
        $crate::__builder! { @args $pattern $named ($($($args)*)?) $($rest)* }
    };
    (@attrs $pattern:tt [] $vis:vis struct $name:ident $($rest:tt)*) => {
        paste! { $crate::__builder! { @item $pattern $name [<$name Builder>] [<$name BuilderError>] $($rest)* } }
    };
    (@attrs $pattern:tt [$named:literal] $vis:vis struct $name:ident $($rest:tt)*) => {
        paste! { $crate::__builder! { @item $pattern $name [<$named>] [<$named Error>] $($rest)* } }
    };
    (@attrs $($other:tt)*) => {};
    (@item $pattern:tt $name:ident $builder:ident $error:ident
        $(< $($l:lifetime $(: $lb:lifetime)?),* $(,)? $($g:ident $(: $b:ty)? $(= $d:ty)?),* $(,)? >)?
        $(where $($w:ty : $wb:ty),* $(,)?)?
        { $($fields:tt)* }
    ) => {
        $crate::__builder! { @fields $pattern $name $builder $error [$($($l)*)?] [$($($g)*)?] [] [] $($fields)* }
    };
    (@item $($other:tt)*) => {};

    (@fields $p:tt $n:tt $b:tt $e:tt $l:tt $g:tt $f:tt $s:tt #[builder(setter(skip $($x:tt)*) $($y:tt)*)] $($rest:tt)*) => {
        $crate::__builder! { @silent $p $n $b $e $l $g $f $s $($rest)* }
    };
    (@fields $p:tt $n:tt $b:tt $e:tt $l:tt $g:tt $f:tt $s:tt #[builder(setter(custom $($x:tt)*) $($y:tt)*)] $($rest:tt)*) => {
        $crate::__builder! { @silent $p $n $b $e $l $g $f $s $($rest)* }
    };
    (@fields $p:tt $n:tt $b:tt $e:tt $l:tt $g:tt $f:tt $s:tt #[builder(default $(= $d:expr)?, setter(skip))] $($rest:tt)*) => {
        $crate::__builder! { @silent $p $n $b $e $l $g $f $s $($rest)* }
    };
    (@fields $p:tt $n:tt $b:tt $e:tt $l:tt $g:tt $f:tt $s:tt #[builder(default $(= $d:expr)?, setter(custom))] $($rest:tt)*) => {
        $crate::__builder! { @silent $p $n $b $e $l $g $f $s $($rest)* }
    };
    (@fields $p:tt $n:tt $b:tt $e:tt $l:tt $g:tt $f:tt $s:tt #[$other:meta] $($rest:tt)*) => {
        $crate::__builder! { @fields $p $n $b $e $l $g $f $s $($rest)* }
    };
    (@silent $p:tt $n:tt $b:tt $e:tt $l:tt $g:tt $f:tt $s:tt #[$other:meta] $($rest:tt)*) => {
        $crate::__builder! { @silent $p $n $b $e $l $g $f $s $($rest)* }
    };
    (@silent $p:tt $n:tt $b:tt $e:tt $l:tt $g:tt [$($f:tt)*] $s:tt $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        $crate::__builder! { @fields $p $n $b $e $l $g [$($f)* $field: $ty,] $s $($($rest)*)? }
    };
    (@fields [mutable] $n:tt $b:tt $e:tt $l:tt $g:tt [$($f:tt)*] [$($s:tt)*] $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        $crate::__builder! { @fields [mutable] $n $b $e $l $g [$($f)* $field: $ty,] [$($s)*
            pub fn $field<VALUE: Into<$ty>>(&mut self, value: VALUE) -> &mut Self { self.$field = Some(value.into()); self }
        ] $($($rest)*)? }
    };
    (@fields [owned] $n:tt $b:tt $e:tt $l:tt $g:tt [$($f:tt)*] [$($s:tt)*] $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        $crate::__builder! { @fields [owned] $n $b $e $l $g [$($f)* $field: $ty,] [$($s)*
            pub fn $field<VALUE: Into<$ty>>(mut self, value: VALUE) -> Self { self.$field = Some(value.into()); self }
        ] $($($rest)*)? }
    };
    (@fields [immutable] $n:tt $b:tt $e:tt $l:tt $g:tt [$($f:tt)*] [$($s:tt)*] $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        $crate::__builder! { @fields [immutable] $n $b $e $l $g [$($f)* $field: $ty,] [$($s)*
            pub fn $field<VALUE: Into<$ty>>(&self, value: VALUE) -> Self { let mut new = self.clone(); new.$field = Some(value.into()); new }
        ] $($($rest)*)? }
    };
    (@fields [owned] $name:ident $builder:ident $error:ident [$($l:lifetime)*] [$($g:ident)*] [$($field:ident : $ty:ty,)*] [$($s:tt)*]) => {
        $crate::__builder! { @type $name $builder $error [$($l)*] [$($g)*] [$($field : $ty,)*] [
            $($s)*
            pub fn build(self) -> Result<$name<$($l,)* $($g),*>, $error> { Ok($name { $($field: self.$field.unwrap()),* }) }
        ] }
    };
    (@fields $p:tt $name:ident $builder:ident $error:ident [$($l:lifetime)*] [$($g:ident)*] [$($field:ident : $ty:ty,)*] [$($s:tt)*]) => {
        $crate::__builder! { @type $name $builder $error [$($l)*] [$($g)*] [$($field : $ty,)*] [
            $($s)*
            pub fn build(&self) -> Result<$name<$($l,)* $($g),*>, $error> { Ok($name { $($field: self.$field.clone().unwrap()),* }) }
        ] }
    };
    (@type $name:ident $builder:ident $error:ident [$($l:lifetime)*] [$($g:ident)*] [$($field:ident : $ty:ty,)*] [$($s:tt)*]) => {
        #[derive(Clone, Default)]
        pub struct $builder<$($l,)* $($g),*> { $($field: Option<$ty>),* }
        impl<$($l,)* $($g),*> $builder<$($l,)* $($g),*> {
            pub fn create_empty() -> Self { Self { $($field: None),* } }
            $($s)*
        }
        #[derive(Debug)]
        pub enum $error { UninitializedField(&'static str), ValidationError(String) }
        impl std::fmt::Display for $error {}
        impl std::error::Error for $error {}
        impl From<$crate::UninitializedFieldError> for $error {}
        impl From<String> for $error {}
    };
}
