//! Derives that a stub describes by rules.

use crate::tests::{file, function, item, names};
use crate::{CrateMacros, Limits, Macros, lower, lower_with};
use std::sync::Arc;
use twelve_hir::{File, ItemKind, Name, TypeRef};

const SHELF: &str = r#"
    #[twelve::derive]
    #[macro_export]
    macro_rules! Table {
        ($(#[$m:meta])* $vis:vis struct $name:ident { $( $(#[$f:meta])* $v:vis $field:ident : $ty:ty ),* $(,)? }) => {
            paste! {
                pub enum Column { $([<$field:camel>]),* }
                impl $crate::Table for $name { type Column = Column; }
                impl $name { $( pub fn [<find_by_ $field>](value: $ty) -> Self {} )* }
            }
        };
    }
"#;

/// A file of a crate that depends on libraries with these stubs.
fn derived(stubs: &[&str], text: &str) -> File {
    let names = ["shelf", "other"];
    let libraries =
        stubs.iter().zip(names).map(|(stub, name)| Arc::new(CrateMacros::of_stub(name, &file(stub))));
    let macros = Macros::of_libraries(
        Arc::new(libraries.collect()),
        names.into_iter().take(stubs.len()).enumerate().map(|(at, name)| (name, Some(at))),
    );
    lower_with(text, &Limits::default(), &macros)
}

#[test]
fn the_rules_get_the_item_and_give_what_is_added() {
    let text = "#[derive(Clone, Table)] #[table(name = \"users\")]
        pub struct User { #[key] pub id: u64, first_name: String }";
    let file = derived(&[SHELF], text);
    assert_eq!((file.unexpanded_macros, file.errors.len()), (0, 0));
    let ItemKind::Struct(_, fields) = &item(&file, "User").kind else { panic!() };
    assert_eq!(fields.fields.len(), 2);
    assert!(matches!(item(&file, "Column").kind, ItemKind::Enum(..)));
    let TypeRef::Path(ty) = &function(&file, "find_by_first_name").params[0].ty else { panic!() };
    assert_eq!(ty.segments[0].name, *"String");
    function(&file, "find_by_id");
    // Places are in the file: those of the tokens that the item gave, or of the derive's name.
    assert_eq!(&text[file.expansions[0].range.to_usize()], "Table");
    for item in &file.items {
        assert!(text.get(item.range.to_usize()).is_some_and(|t| !t.is_empty()), "{}", item.name);
    }
}

#[test]
fn a_derive_that_nobody_describes_is_noted() {
    let file = derived(&[SHELF], "#[derive(Clone, Shown, Table)] struct User { id: u64 }");
    assert_eq!(file.unknown_macros, ["Clone", "Shown"].map(Name::new));
    assert_eq!(file.unexpanded_macros, 0);
    item(&file, "Column");
    let alone = lower("#[derive(Table)] struct User { id: u64 }", &Limits::default());
    assert_eq!(alone.unknown_macros, [Name::new("Table")]);
    assert_eq!(names(&alone), ["User"]);
}

#[test]
fn an_item_that_no_rule_takes_is_counted() {
    for item in ["struct User(u64);", "enum User { A }", "struct User<T> { id: T }"] {
        let file = derived(&[SHELF], &format!("#[derive(Table)] {item}"));
        assert_eq!((file.unexpanded_macros, file.expansions.len()), (1, 0), "{item}");
        assert_eq!(names(&file), ["User"], "{item}");
    }
}

#[test]
fn rules_that_are_malformed_or_make_no_items_are_counted() {
    for rules in ["($x:nothing) => {}", "($($t:tt)*) => { fn }", "($($t:tt)*)", "lost"] {
        let stub = format!("#[twelve::derive] #[macro_export] macro_rules! Table {{ {rules} }}");
        let file = derived(&[&stub], "#[derive(Table)] struct User { id: u64 }");
        assert_eq!(file.unexpanded_macros, 1, "{rules}");
        assert_eq!(names(&file), ["User"], "{rules}");
    }
}

#[test]
fn of_two_derives_with_one_name_none_is_chosen() {
    let file = derived(&[SHELF, SHELF], "#[derive(Table)] struct User { id: u64 }");
    assert_eq!(names(&file), ["User"]);
    assert_eq!(file.unknown_macros, [Name::new("Table")]);
}

#[test]
fn a_derive_is_no_macro_that_can_be_called() {
    let file = derived(&[SHELF], "use shelf::Table; Table! { struct User { id: u64 } }");
    assert_eq!(file.unknown_macros, [Name::new("Table")]);
    assert!(file.expansions.is_empty());
}

#[test]
fn an_attribute_macro_gets_its_arguments_and_the_item() {
    let stub = r#"
        #[twelve::derive]
        #[macro_export]
        macro_rules! held_by {
            (($($trait_:path),*) $(#[$m:meta])* $vis:vis enum $name:ident { $($variant:ident ( $ty:ty )),* $(,)? }) => {
                $( impl $trait_ for $name {} )*
                $( impl From<$ty> for $name {} )*
            };
            (($($enum_:path),*) $(#[$m:meta])* $vis:vis trait $name:ident $($rest:tt)*) => {
                $( impl $name for $enum_ {} )*
            };
        }
    "#;
    let impls = |text: &str| {
        let file = derived(&[stub], text);
        assert_eq!((file.unexpanded_macros, file.errors.len()), (0, 0), "{text}");
        file.items.iter().filter(|item| matches!(item.kind, ItemKind::Impl(_))).count()
    };
    assert_eq!(
        impls("#[derive(Debug)] #[shelf::held_by(Store)] pub enum Any { Disk(Disk), Cloud(Cloud) }"),
        3
    );
    assert_eq!(impls("#[held_by(Any)] pub(crate) trait Store: Send { fn put(&self); }"), 1);
    assert_eq!(impls("#[held_by] trait Store {}"), 0);
    assert_eq!(impls("#[held(Any)] trait Store {}"), 0);
}
