//! package = "rocket-governor", version = ">=0.1, <0.3"

pub use governor::Quota;
pub use limit_error::LimitError;
pub use req_state::ReqState;
pub use rocket::http::Method;
pub use rocket_governable::RocketGovernable;
pub use std::num::NonZeroU32;

/// A guard that counts the request in a static of its crate.
#[twelve::opens(rate_limiter, memory)]
pub struct RocketGovernor<'r, T>(&'r T);
impl<'r, T: RocketGovernable<'r>> rocket::request::FromRequest<'r> for RocketGovernor<'r, T> {
    type Error = LimitError;
}
pub fn rocket_governor_catcher<'r>(request: &'r rocket::Request<'_>) -> &'r LimitError {}
mod limit_error {
    pub enum LimitError {
        Error,
        GovernedRequest(u64, crate::Quota),
        MissingClientIpAddr,
        MissingRoute,
        MissingRouteName,
    }
    impl std::error::Error for LimitError {}
    impl std::fmt::Display for LimitError {}
}
mod req_state {
    pub struct ReqState;
    impl ReqState {
        pub fn quota(&self) -> &crate::Quota {}
        pub fn request_capacity(&self) -> u32 {}
    }
}
mod rocket_governable {
    pub trait RocketGovernable<'r> {
        #[twelve::entry(kind = "request")]
        fn quota(method: crate::Method, route_name: &str) -> crate::Quota;
        #[twelve::entry(kind = "request")]
        fn limit_info_allow(method: Option<crate::Method>, route_name: Option<&str>, state: &crate::ReqState) -> bool {}
        fn nonzero(n: u32) -> crate::NonZeroU32 {}
    }
}
