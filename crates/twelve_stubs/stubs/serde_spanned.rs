//! package = "serde_spanned", version = ">=0.6, <2"

mod spanned {
    pub struct Spanned<T>(T);
    impl<T> Spanned<T> {
        pub fn new(range: std::ops::Range<usize>, value: T) -> Self {}
        pub fn span(&self) -> std::ops::Range<usize> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl std::borrow::Borrow<str> for Spanned<std::string::String> {}
    impl std::borrow::Borrow<str> for Spanned<std::borrow::Cow<'_, str>> {}
    impl<T> AsRef<T> for Spanned<T> {}
    impl<T> AsMut<T> for Spanned<T> {}
}
pub use crate::spanned::Spanned;
pub mod de {
    pub fn is_spanned(name: &'static str) -> bool {}
    pub struct SpannedDeserializer<'de, T: serde_core::de::IntoDeserializer<'de, E>, E: serde_core::de::Error>(
        T,
        E,
    );
    impl<'de, T: serde_core::de::IntoDeserializer<'de, E>, E: serde_core::de::Error>
        SpannedDeserializer<'de, T, E>
    {
        pub fn new(value: T, span: std::ops::Range<usize>) -> Self {}
    }
    impl<'de, T: serde_core::de::IntoDeserializer<'de, E>, E: serde_core::de::Error>
        serde_core::de::MapAccess<'de> for SpannedDeserializer<'de, T, E>
    {
        type Error = E;
    }
}
