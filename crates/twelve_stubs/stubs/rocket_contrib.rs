//! package = "rocket_contrib", version = ">=0.4, <0.5"

pub mod json {
    #[twelve::request_data(body)]
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        #[twelve::request_data(body)]
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for Json<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Json<T> {}
    pub enum JsonError<'a> {
        Io(std::io::Error),
        Parse(&'a str, serde_json::Error),
    }
    pub struct JsonValue(pub serde_json::Value);
    impl std::ops::Deref for JsonValue {
        type Target = serde_json::Value;
    }
    impl From<serde_json::Value> for JsonValue {}
    #[twelve::macro_signature]
    pub fn json() -> JsonValue {}
}
#[twelve::macro_signature]
pub fn json() -> json::JsonValue {}
pub mod serve {
    pub struct StaticFiles;
    impl StaticFiles {
        pub fn from<P: AsRef<std::path::Path>>(path: P) -> Self {}
        pub fn new<P: AsRef<std::path::Path>>(path: P, options: Options) -> Self {}
        pub fn rank(self, rank: isize) -> Self {}
    }
    impl Into<Vec<rocket::Route>> for StaticFiles {}
    pub struct Options;
}
pub mod templates {
    pub struct Template;
    impl Template {
        pub fn fairing() -> impl rocket::fairing::Fairing {}
        pub fn custom<F>(f: F) -> impl rocket::fairing::Fairing {}
        pub fn render<S: Into<std::borrow::Cow<'static, str>>, C>(name: S, context: C) -> Template {}
        pub fn show<S: Into<std::borrow::Cow<'static, str>>, C>(rocket: &rocket::Rocket, name: S, context: C) -> Option<String> {}
    }
}
