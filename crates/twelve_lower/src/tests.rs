//! Tests through the public door.

mod deep;
mod expand;
mod exprs;
mod hostile;
mod items;
mod macros;
mod scanner;
mod spans;

use crate::{Limits, lower};
use twelve_hir::{Body, Expr, ExprId, File, Function, Item, ItemKind, MacroExpr};

/// The lowered text, which must be without errors.
fn file(text: &str) -> File {
    let file = lower(text, &Limits::default());
    assert!(file.errors.is_empty(), "{:?}", file.errors);
    file
}

/// The one item of this name.
fn item<'f>(file: &'f File, name: &str) -> &'f Item {
    file.items.iter().find(|i| i.name == *name).unwrap_or_else(|| panic!("no {name}"))
}

fn function<'f>(file: &'f File, name: &str) -> &'f Function {
    match &item(file, name).kind {
        ItemKind::Fn(f) => f,
        other => panic!("{name} is {other:?}"),
    }
}

/// The body of the file's first function.
fn body(file: &File) -> &Body {
    let body = file.root.iter().find_map(|&id| match &file.item(id).kind {
        ItemKind::Fn(f) => f.body,
        _ => None,
    });
    file.body(body.expect("a function with a body"))
}

/// The names of the file's own items.
fn names(file: &File) -> Vec<&'static str> {
    file.root.iter().map(|&id| file.item(id).name.as_str()).collect()
}

/// What an expression or its place says in a text.
fn slice<'t>(text: &'t str, body: &Body, id: ExprId) -> &'t str {
    &text[body.range(id).to_usize()]
}

/// The first macro call in a body.
fn macro_of(body: &Body) -> &MacroExpr {
    let found = body.exprs.iter().rev().find_map(|e| match e {
        Expr::Macro(m) => Some(&**m),
        _ => None,
    });
    found.expect("a macro call")
}

/// What the arguments of the first function's outermost macro call say.
fn macro_args(text: &str) -> Vec<String> {
    let file = file(text);
    let body = body(&file);
    macro_of(body).args.iter().map(|&arg| slice(text, body, arg).to_owned()).collect()
}

/// A body with one statement or value in a function.
fn in_fn(text: &str) -> String {
    format!("fn f() {{ {text} }}")
}

/// A text that nests `n` times.
fn nest(n: usize, open: &str, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(n), close.repeat(n))
}
