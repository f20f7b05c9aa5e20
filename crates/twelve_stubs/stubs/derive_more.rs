//! package = "derive_more", version = ">=0.99, <3"

#[proc_macro_derive(Add)]
pub fn derive_add(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(AddAssign)]
pub fn derive_add_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(AsMut)]
pub fn derive_as_mut(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(AsRef)]
pub fn derive_as_ref(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Binary)]
pub fn derive_binary(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(BitAnd)]
pub fn derive_bit_and(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(BitAndAssign)]
pub fn derive_bit_and_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(BitOr)]
pub fn derive_bit_or(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(BitOrAssign)]
pub fn derive_bit_or_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(BitXor)]
pub fn derive_bit_xor(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(BitXorAssign)]
pub fn derive_bit_xor_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Constructor)]
pub fn derive_constructor(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Debug)]
pub fn derive_debug(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Display)]
pub fn derive_display(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Div)]
pub fn derive_div(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(DivAssign)]
pub fn derive_div_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Eq)]
pub fn derive_eq(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Error)]
pub fn derive_error(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(From)]
pub fn derive_from(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(FromStr)]
pub fn derive_from_str(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Index)]
pub fn derive_index(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(IndexMut)]
pub fn derive_index_mut(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Into)]
pub fn derive_into(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(IntoIterator)]
pub fn derive_into_iterator(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(IsVariant)]
pub fn derive_is_variant(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(LowerExp)]
pub fn derive_lower_exp(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(LowerHex)]
pub fn derive_lower_hex(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Mul)]
pub fn derive_mul(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(MulAssign)]
pub fn derive_mul_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Neg)]
pub fn derive_neg(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Not)]
pub fn derive_not(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Octal)]
pub fn derive_octal(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(PartialEq)]
pub fn derive_partial_eq(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Pointer)]
pub fn derive_pointer(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Product)]
pub fn derive_product(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Rem)]
pub fn derive_rem(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(RemAssign)]
pub fn derive_rem_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Shl)]
pub fn derive_shl(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(ShlAssign)]
pub fn derive_shl_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Shr)]
pub fn derive_shr(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(ShrAssign)]
pub fn derive_shr_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Sub)]
pub fn derive_sub(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(SubAssign)]
pub fn derive_sub_assign(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Sum)]
pub fn derive_sum(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(TryFrom)]
pub fn derive_try_from(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(TryInto)]
pub fn derive_try_into(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(TryUnwrap)]
pub fn derive_try_unwrap(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(Unwrap)]
pub fn derive_unwrap(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(UpperExp)]
pub fn derive_upper_exp(input: TokenStream) -> TokenStream {}
#[proc_macro_derive(UpperHex)]
pub fn derive_upper_hex(input: TokenStream) -> TokenStream {}

#[twelve::derive]
#[macro_export]
macro_rules! Deref {
    ($(#[$m:meta])* $vis:vis struct $name:ident $(<$($g:ident),+>)? ($(#[$f:meta])* $v:vis $ty:ty $(,)?);) => {
        impl $(<$($g),+>)? ::std::ops::Deref for $name $(<$($g),+>)? {
            type Target = $ty;
            fn deref(&self) -> &$ty { &self.0 }
        }
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident $(<$($g:ident),+>)? { $(#[$f:meta])* $v:vis $field:ident : $ty:ty $(,)? }) => {
        impl $(<$($g),+>)? ::std::ops::Deref for $name $(<$($g),+>)? {
            type Target = $ty;
            fn deref(&self) -> &$ty { &self.$field }
        }
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident { $($fields:tt)+ }) => {
        $crate::__deref! { @marked $name $($fields)+ }
    };
}
/// What the derive gives where several fields are and one is marked.
#[twelve::unchecked("a procedural macro does it")]
#[macro_export]
macro_rules! __deref {
    (@marked $name:ident #[deref] $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        impl ::std::ops::Deref for $name {
            type Target = $ty;
            fn deref(&self) -> &$ty { &self.$field }
        }
    };
    (@marked $name:ident #[$other:meta] $($rest:tt)*) => { $crate::__deref! { @marked $name $($rest)* } };
    (@marked $name:ident $v:vis $field:ident : $ty:ty , $($rest:tt)*) => { $crate::__deref! { @marked $name $($rest)* } };
}

#[twelve::derive]
#[macro_export]
macro_rules! DerefMut {
    ($(#[$m:meta])* $vis:vis struct $name:ident $(<$($g:ident),+>)? ($(#[$f:meta])* $v:vis $ty:ty $(,)?);) => {
        impl $(<$($g),+>)? ::std::ops::DerefMut for $name $(<$($g),+>)? {
            fn deref_mut(&mut self) -> &mut $ty { &mut self.0 }
        }
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident $(<$($g:ident),+>)? { $(#[$f:meta])* $v:vis $field:ident : $ty:ty $(,)? }) => {
        impl $(<$($g),+>)? ::std::ops::DerefMut for $name $(<$($g),+>)? {
            fn deref_mut(&mut self) -> &mut $ty { &mut self.$field }
        }
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident { $($fields:tt)+ }) => {
        $crate::__deref_mut! { @marked $name $($fields)+ }
    };
}
/// What the derive gives where several fields are and one is marked.
#[twelve::unchecked("a procedural macro does it")]
#[macro_export]
macro_rules! __deref_mut {
    (@marked $name:ident #[deref_mut] $v:vis $field:ident : $ty:ty $(, $($rest:tt)*)?) => {
        impl ::std::ops::DerefMut for $name {
            fn deref_mut(&mut self) -> &mut $ty { &mut self.$field }
        }
    };
    (@marked $name:ident #[$other:meta] $($rest:tt)*) => { $crate::__deref_mut! { @marked $name $($rest)* } };
    (@marked $name:ident $v:vis $field:ident : $ty:ty , $($rest:tt)*) => { $crate::__deref_mut! { @marked $name $($rest)* } };
}
