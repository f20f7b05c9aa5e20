//! package = "smart-default", version = ">=0.3, <0.8"

#[twelve::derive]
#[macro_export]
macro_rules! SmartDefault {
    ($(#[$m:meta])* $vis:vis $kind:ident $name:ident
        $(< $($l:lifetime),* $(,)? $($g:ident $(: $b:ty)? $(= $d:ty)?),* $(,)? >)?
        $({ $($braced:tt)* })? $(( $($tuple:tt)* ))? $(where $($w:ty : $wb:ty),* $(,)?)? $({ $($late:tt)* })? $(;)?
    ) => {
        impl $(< $($l,)* $($g),* >)? Default for $name $(< $($l,)* $($g),* >)? {}
    };
}
