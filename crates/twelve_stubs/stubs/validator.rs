//! package = "validator", version = ">=0.16, <0.22"

mod traits {
    use crate::types::ValidationErrors;
    use std::collections::btree_map::BTreeMap;
    use std::collections::HashMap;
    pub trait Validate {
        fn validate(&self) -> Result<(), ValidationErrors>;
    }
    impl<T: Validate> Validate for &T {}
    impl<T: Validate, const N: usize> Validate for [T; N] {}
    impl<K, V: Validate, S> Validate for &HashMap<K, V, S> {}
    impl<K, V: Validate> Validate for &BTreeMap<K, V> {}
    pub trait ValidateArgs<'v_a> {
        type Args;
        fn validate_with_args(&self, args: Self::Args) -> Result<(), ValidationErrors>;
    }
    impl<'v_a, T: ValidateArgs<'v_a, Args = U>, U> ValidateArgs<'v_a> for Option<T> {
        type Args = U;
    }
}
mod types {
    use serde::ser::Serialize;
    use serde_derive::Serialize;
    use serde_json::Value;
    use std::borrow::Cow;
    use std::collections::{BTreeMap, HashMap};
    pub struct ValidationError {
        pub code: Cow<'static, str>,
        pub message: Option<Cow<'static, str>>,
        pub params: HashMap<Cow<'static, str>, Value>,
    }
    impl ValidationError {
        pub fn new(code: &'static str) -> ValidationError {}
        pub fn add_param<T: Serialize>(&mut self, name: Cow<'static, str>, val: &T) {}
        pub fn with_message(self, message: Cow<'static, str>) -> ValidationError {}
    }
    impl std::error::Error for ValidationError {}
    pub enum ValidationErrorsKind {
        Struct(Box<ValidationErrors>),
        List(BTreeMap<usize, Box<ValidationErrors>>),
        Field(Vec<ValidationError>),
    }
    pub struct ValidationErrors(pub HashMap<Cow<'static, str>, ValidationErrorsKind>);
    impl Default for ValidationErrors {}
    impl ValidationErrors {
        pub fn new() -> ValidationErrors {}
        pub fn has_error(result: &Result<(), ValidationErrors>, field: &'static str) -> bool {}
        pub fn merge_self(&mut self, field: &'static str, child: Result<(), ValidationErrors>) -> &mut ValidationErrors {}
        pub fn merge(parent: Result<(), ValidationErrors>, field: &'static str, child: Result<(), ValidationErrors>) -> Result<(), ValidationErrors> {}
        pub fn merge_all(parent: Result<(), ValidationErrors>, field: &'static str, children: Vec<Result<(), ValidationErrors>>) -> Result<(), ValidationErrors> {}
        pub fn errors(&self) -> &HashMap<Cow<'static, str>, ValidationErrorsKind> {}
        #[twelve::view]
        pub fn errors_mut(&mut self) -> &mut HashMap<Cow<'static, str>, ValidationErrorsKind> {}
        pub fn into_errors(self) -> HashMap<Cow<'static, str>, ValidationErrorsKind> {}
        pub fn field_errors(&self) -> HashMap<Cow<'static, str>, &Vec<ValidationError>> {}
        pub fn add(&mut self, field: &'static str, error: ValidationError) {}
        pub fn is_empty(&self) -> bool {}
    }
    impl std::error::Error for ValidationErrors {}
}
mod validation {
    pub mod cards {
        use std::borrow::Cow;
        pub trait ValidateCreditCard {
            fn validate_credit_card(&self) -> bool {}
            fn as_credit_card_string(&self) -> Cow<'_, str>;
        }
        impl<T: AsRef<str>> ValidateCreditCard for T {}
    }
    pub mod contains {
        use std::borrow::Cow;
        use std::collections::HashMap;
        use std::hash::BuildHasher;
        pub trait ValidateContains {
            fn validate_contains(&self, needle: &str) -> bool;
        }
        impl ValidateContains for String {}
        impl<T: ValidateContains> ValidateContains for Option<T> {}
        impl<T: ValidateContains> ValidateContains for &T {}
        impl<T: ToOwned + ?Sized> ValidateContains for Cow<'_, T> where for<'a> &'a T: ValidateContains {}
        impl ValidateContains for &str {}
        impl<S, H: BuildHasher> ValidateContains for HashMap<String, S, H> {}
    }
    pub mod does_not_contain {
        use crate::ValidateContains;
        pub trait ValidateDoesNotContain {
            fn validate_does_not_contain(&self, needle: &str) -> bool;
        }
        impl<T: ValidateContains> ValidateDoesNotContain for T {}
    }
    pub mod email {
        use std::borrow::Cow;
        pub trait ValidateEmail {
            fn validate_email(&self) -> bool {}
            fn as_email_string(&self) -> Option<Cow<'_, str>>;
        }
        impl<T: ValidateEmail> ValidateEmail for &T {}
        impl ValidateEmail for String {}
        impl<T: ValidateEmail> ValidateEmail for Option<T> {}
        impl ValidateEmail for &str {}
        impl ValidateEmail for Cow<'_, str> {}
    }
    pub mod ip {
        pub trait ValidateIp {
            fn validate_ipv4(&self) -> bool;
            fn validate_ipv6(&self) -> bool;
            fn validate_ip(&self) -> bool;
        }
        impl<T: ToString> ValidateIp for T {}
    }
    pub mod length {
        use std::borrow::Cow;
        pub trait ValidateLength<T: PartialEq + PartialOrd> {
            fn validate_length(&self, min: Option<T>, max: Option<T>, equal: Option<T>) -> bool {}
            fn length(&self) -> Option<T>;
        }
        impl<T: ToOwned + ?Sized> ValidateLength<u64> for Cow<'_, T> where for<'a> &'a T: ValidateLength<u64> {}
        impl<T: ValidateLength<u64>> ValidateLength<u64> for Option<T> {}
        impl<T, const N: usize> ValidateLength<u64> for [T; N] {}
    }
    pub mod must_match {
        pub fn validate_must_match<T: Eq>(a: T, b: T) -> bool {}
    }
    pub mod non_control_character {
        pub trait ValidateNonControlCharacter {
            fn validate_non_control_character(&self) -> bool {}
            fn as_non_control_character_iterator(&self) -> Box<dyn Iterator<Item = char> + '_>;
        }
        impl<T: AsRef<str>> ValidateNonControlCharacter for T {}
    }
    pub mod range {
        pub trait ValidateRange<T> {
            fn validate_range(&self, min: Option<T>, max: Option<T>, exclusive_min: Option<T>, exclusive_max: Option<T>) -> bool {}
            fn greater_than(&self, max: T) -> Option<bool>;
            fn less_than(&self, min: T) -> Option<bool>;
        }
        pub trait ValidateRangeType {}
        impl<T: PartialEq + PartialOrd + ValidateRangeType> ValidateRange<T> for T {}
        impl<T: PartialEq + PartialOrd + ValidateRangeType> ValidateRange<T> for Option<T> {}
        impl<T: PartialEq + PartialOrd + ValidateRangeType> ValidateRange<T> for Option<Option<T>> {}
    }
    pub mod regex {
        use regex::Regex;
        use std::borrow::Cow;
        use std::cell::OnceCell;
        use std::rc::Rc;
        use std::sync::{Arc, LazyLock, Mutex, OnceLock};
        pub trait AsRegex {
            fn as_regex(&self) -> Cow<'_, Regex>;
        }
        impl AsRegex for Regex {}
        impl<T: AsRegex> AsRegex for &T {}
        impl AsRegex for &OnceLock<Regex> {}
        impl AsRegex for &Mutex<OnceCell<Regex>> {}
        impl AsRegex for &Mutex<OnceLock<Regex>> {}
        impl AsRegex for &Arc<Mutex<OnceCell<Regex>>> {}
        impl AsRegex for &Arc<Mutex<OnceLock<Regex>>> {}
        impl AsRegex for LazyLock<Regex> {}
        pub trait ValidateRegex {
            fn validate_regex(&self, regex: impl AsRegex) -> bool;
        }
        impl<T: ValidateRegex> ValidateRegex for &T {}
        impl<T: ValidateRegex> ValidateRegex for Option<T> {}
        impl<T: ToOwned + ?Sized> ValidateRegex for Cow<'_, T> where for<'a> &'a T: ValidateRegex {}
        impl ValidateRegex for String {}
        impl ValidateRegex for &str {}
        impl ValidateRegex for str {}
        impl<T: ValidateRegex> ValidateRegex for Box<T> {}
        impl<T: ValidateRegex> ValidateRegex for Rc<T> {}
        impl<T: ValidateRegex> ValidateRegex for Arc<T> {}
    }
    pub mod required {
        pub trait ValidateRequired {
            fn validate_required(&self) -> bool {}
            fn is_some(&self) -> bool;
        }
        impl<T> ValidateRequired for Option<T> {}
    }
    pub mod urls {
        use std::borrow::Cow;
        pub trait ValidateUrl {
            fn validate_url(&self) -> bool {}
            fn as_url_string(&self) -> Option<Cow<'_, str>>;
        }
        impl<T: ValidateUrl> ValidateUrl for Option<T> {}
        impl ValidateUrl for Cow<'_, str> {}
    }
}
pub use traits::{Validate, ValidateArgs};
pub use types::{ValidationError, ValidationErrors, ValidationErrorsKind};
pub use validation::cards::ValidateCreditCard;
pub use validation::contains::ValidateContains;
pub use validation::does_not_contain::ValidateDoesNotContain;
pub use validation::email::ValidateEmail;
pub use validation::ip::ValidateIp;
pub use validation::length::ValidateLength;
pub use validation::must_match::validate_must_match;
pub use validation::non_control_character::ValidateNonControlCharacter;
pub use validation::range::ValidateRange;
pub use validation::regex::{AsRegex, ValidateRegex};
pub use validation::required::ValidateRequired;
pub use validation::urls::ValidateUrl;

// The functions and traits up to 0.16.
pub trait HasLen {
    fn length(&self) -> u64;
}
pub trait Contains {
    fn has_element(&self, needle: &str) -> bool;
}
pub fn validate_credit_card<T>(card: T) -> bool {}
pub fn validate_contains<T: Contains>(val: T, needle: &str) -> bool {}
pub fn validate_does_not_contain<T: Contains>(val: T, needle: &str) -> bool {}
pub fn validate_email<T>(val: T) -> bool {}
pub fn validate_ip<T>(val: T) -> bool {}
pub fn validate_ip_v4<T>(val: T) -> bool {}
pub fn validate_ip_v6<T>(val: T) -> bool {}
pub fn validate_length<T: HasLen>(value: T, min: Option<u64>, max: Option<u64>, equal: Option<u64>) -> bool {}
pub fn validate_non_control_character<T>(alphabetic: T) -> bool {}
pub fn validate_phone<T>(phone_number: T) -> bool {}
pub fn validate_range<T>(value: T, min: Option<T>, max: Option<T>) -> bool {}
pub fn validate_required<T>(val: &Option<T>) -> bool {}
pub fn validate_url<T>(val: T) -> bool {}
