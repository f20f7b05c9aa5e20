//! `paste!`: names put together of parts.

use super::{call, expanded, value};
use crate::tests::{function, in_fn};
use crate::{Limits, lower};

/// What a use of the macro in an expression stands for.
fn pasted(code: &str) -> String {
    let value = value(&in_fn(&format!("paste! {{ {code} }}")));
    value.trim_start_matches("{ ").trim_end_matches(" }").to_owned()
}

#[test]
fn parts_make_one_name() {
    assert_eq!(pasted("[<get_ name>](1)"), "get_name(1)");
    assert_eq!(pasted("[<a _ b>]"), "a_b");
    assert_eq!(pasted("x.[<get_ \"name\" 2>]()"), "x.get_name2()");
    assert_eq!(pasted("[<r#type _of>]"), "type_of");
    assert_eq!(pasted("a::[<B C>]::d(([<e f>], [g]))"), "a::BC::d((ef, [g]))");
    assert_eq!(value(&in_fn("paste::paste!([<a b>])")), "{ ab }");
}

#[test]
fn modifiers_write_a_part_otherwise() {
    assert_eq!(pasted("[<user_name:camel>]"), "UserName");
    assert_eq!(pasted("[<UserName:snake>]"), "user_name");
    assert_eq!(pasted("[<user_name:upper>]"), "USER_NAME");
    assert_eq!(pasted("[<UserName:lower>]"), "username");
    assert_eq!(pasted("[<UserName:snake:upper>]"), "USER_NAME");
    // Each belongs to the part before it.
    assert_eq!(pasted("[<get_ UserName:snake _ID:lower>]"), "get_user_name_id");
}

#[test]
fn rules_make_names_of_what_they_are_given() {
    let text = "macro_rules! accessors { ($($field:ident: $ty:ty),*) => { paste! { $(
            fn [<get_ $field>]() -> $ty { [<$field:upper>] }
            struct [<$field:camel Row>];
        )* } } } accessors!(first_name: String, age: u8);";
    let file = expanded(text);
    let names = super::names(&file);
    for name in ["get_first_name", "FirstNameRow", "get_age", "AgeRow"] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    let age = file.body(function(&file, "get_age").body.unwrap());
    assert_eq!(super::shown(age, age.root), "{ AGE }");
    // What the rules write themselves has no mark then.
    assert_eq!(call("($x:ident) => { paste!([<set_ $x>](1)) }", "m!(b)"), "set_b(1)");
}

#[test]
fn what_is_no_name_stays() {
    assert_eq!(pasted("[<T>::b(), c]"), "[b(), c]");
    assert_eq!(pasted("[a, b]"), "[a, b]");
    for hostile in
        ["[<>]", "[<1 2>]", "[<a + b>]", "[<a:shout>]", "[<a:>]", "[<:camel>]", "[<[<a>]>]", "[<\"\">]"]
    {
        let file = lower(&in_fn(&format!("paste! {{ {hostile} }}; g()")), &Limits::default());
        assert!(file.expansions.is_empty(), "{hostile}");
    }
    let file = lower(&in_fn("paste!([<1 2>]); g()"), &Limits::default());
    assert_eq!((file.unexpanded_macros, file.errors.len()), (1, 0));
}
