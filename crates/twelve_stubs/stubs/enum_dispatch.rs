//! package = "enum_dispatch", version = ">=0.3, <0.4"

/// On an enum with the names of traits, or on a trait with the names of enums: the trait's methods are those of what
/// the variants hold.
#[twelve::derive]
#[macro_export]
macro_rules! enum_dispatch {
    (($($trait_:path),* $(,)?) $(#[$m:meta])* $vis:vis enum $name:ident {
        $( $(#[$v:meta])* $variant:ident ( $ty:ty ) ),* $(,)?
    }) => {
        $( #[twelve::by_variants] impl $trait_ for $name {} )*
        $( impl From<$ty> for $name { fn from(value: $ty) -> Self { Self::$variant(value) } } )*
    };
    // The variants are called like what they hold.
    (($($trait_:path),* $(,)?) $(#[$m:meta])* $vis:vis enum $name:ident {
        $( $(#[$v:meta])* $variant:ident ),* $(,)?
    }) => {
        $( #[twelve::by_variants] impl $trait_ for $name {} )*
        $( impl From<$variant> for $name { fn from(value: $variant) -> Self { Self::$variant(value) } } )*
    };
    (($($enum_:path),* $(,)?) $(#[$m:meta])* $vis:vis trait $name:ident $($rest:tt)*) => {
        $( #[twelve::by_variants] impl $name for $enum_ {} )*
    };
    ($($other:tt)*) => {};
}
