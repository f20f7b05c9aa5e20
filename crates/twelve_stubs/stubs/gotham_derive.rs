//! package = "gotham_derive", version = ">=0.7, <0.9"

#[twelve::derive]
#[macro_export]
macro_rules! StateData {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl gotham::state::StateData for $name {}
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl gotham::state::StateData for $name {}
    };
}
#[twelve::derive]
#[macro_export]
macro_rules! StaticResponseExtender {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl gotham::router::response::StaticResponseExtender for $name {}
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $($rest:tt)*) => {
        impl gotham::router::response::StaticResponseExtender for $name {}
    };
}
#[twelve::derive]
#[macro_export]
macro_rules! NewMiddleware {
    ($(#[$m:meta])* $vis:vis struct $name:ident $($rest:tt)*) => {
        impl gotham::middleware::NewMiddleware for $name {
            type Instance = $name;
        }
    };
}
