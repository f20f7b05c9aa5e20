//! package = "urlencoding", version = ">=1, <3"

mod enc {
    use std::borrow::Cow;
    use std::fmt;
    use std::io;
    use std::str;
    #[derive(Copy, Clone, PartialEq)]
    pub struct Encoded<Str>(pub Str);
    impl<Str: AsRef<[u8]>> Encoded<Str> {
        pub fn new(string: Str) -> Self {}
        pub fn to_str(&self) -> Cow<str> {}
        pub fn to_string(&self) -> String {}
        pub fn write<W: io::Write>(&self, writer: &mut W) -> io::Result<()> {}
        pub fn append_to(&self, string: &mut String) {}
    }
    impl<'a> Encoded<&'a str> {
        pub fn str(string: &'a str) -> Self {}
    }
    impl<String: AsRef<[u8]>> fmt::Display for Encoded<String> {}
    pub fn encode(data: &str) -> Cow<str> {}
    pub fn encode_binary(data: &[u8]) -> Cow<str> {}
}
pub use enc::encode;
pub use enc::encode_binary;
pub use enc::Encoded;
mod dec {
    use std::borrow::Cow;
    use std::string::FromUtf8Error;
    pub fn decode(data: &str) -> Result<Cow<str>, FromUtf8Error> {}
    pub fn decode_binary(data: &[u8]) -> Cow<[u8]> {}
}
pub use dec::decode;
pub use dec::decode_binary;
