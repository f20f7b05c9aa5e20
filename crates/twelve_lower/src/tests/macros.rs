//! Macro calls.

use super::{body, file, in_fn, macro_args, macro_of, slice};
use twelve_hir::{Expr, Stmt};

fn args(text: &str) -> Vec<String> {
    macro_args(&in_fn(text))
}

#[test]
fn lists_of_expressions() {
    assert_eq!(args("vec![a, b.c(),]"), ["a", "b.c()"]);
    assert_eq!(args("vec![a; n]"), ["a", "n"]);
    assert_eq!(args("hashmap! { a => b(), c => d, }"), ["a", "b()", "c", "d"]);
    assert_eq!(args("m!(a = b(), C::<D>::e)"), ["a = b()", "C::<D>::e"]);
    assert!(args("m!()").is_empty());
}

#[test]
fn format_strings_capture() {
    assert_eq!(
        args("println!(\"{a} {b:?} {c:>w$.p$} {} {0} {{d}} \\u{65} {e.f}\", x)")[1..],
        ["x", "a", "b", "c", "w", "p"]
    );
    assert_eq!(args("format!(r#\"é {a} \\u{b}\"#)")[1..], ["a", "b"]);
    assert_eq!(args("write!(f, \"{self}{n}\", n = 1)")[2..], ["n = 1", "self"]);
    assert_eq!(args("assert_eq!(\"{a}\", b, \"{c}\")")[3..], ["c"]);
    assert_eq!(args("assert!(a, \"{b}\")")[2..], ["b"]);
    assert_eq!(args("other!(\"{a}\")").len(), 1);
}

#[test]
fn tracing_fields() {
    assert_eq!(
        args("tracing::info!(target: \"{no}\", a.b = %c.d(), ?e, %f, g, \"h\" = i, \"{j}\", k)"),
        ["\"{no}\"", "a.b = %c.d()", "e", "f", "g", "i", "\"{j}\"", "k", "j"]
    );
    assert_eq!(args("error!(a:? = b, c; \"{d}\")"), ["b", "c", "\"{d}\"", "d"]);
    assert_eq!(args("debug_span!(\"x\", a = b(), otel.kind = ?c)"), ["\"x\"", "a = b()", "otel.kind = ?c"]);
    assert_eq!(args("bail!(\"{a}\")")[1..], ["a"]);
}

#[test]
fn select_is_a_match_on_each_awaited_future() {
    let text = in_fn(
        "tokio::select! { biased; Some(a) = rx.recv(), if b => { c(a) } _ = d() => e, r = &mut f => return, else => g() }",
    );
    let file = file(&text);
    let body = body(&file);
    let call = macro_of(body);
    assert!(call.complete);
    let Expr::Match(future, arms) = body.expr(call.args[0]) else { panic!() };
    let Expr::Await(inner) = body.expr(*future) else { panic!() };
    assert_eq!(slice(&text, body, *inner), "rx.recv()");
    assert_eq!(slice(&text, body, arms[0].guard.unwrap()), "b");
    assert_eq!(slice(&text, body, arms[0].value), "{ c(a) }");
    assert_eq!(call.args.len(), 4);
    assert_eq!(slice(&text, body, call.args[3]), "g()");
}

#[test]
fn crossbeam_select() {
    let text = in_fn("select! { recv(rx) -> msg => a(msg), default(t) => b() }");
    let file = file(&text);
    let call = macro_of(body(&file));
    let Expr::Match(channel, _) = body(&file).expr(call.args[0]) else { panic!() };
    assert!(matches!(body(&file).expr(*channel), Expr::Call(..)));
    assert_eq!(call.args.len(), 2);
}

#[test]
fn join_awaits() {
    let file = file(&in_fn("tokio::try_join!(a(), b)"));
    let call = macro_of(body(&file));
    assert!(call.args.iter().all(|&a| matches!(body(&file).expr(a), Expr::Await(_))) && call.args.len() == 2);
}

#[test]
fn matches_is_a_match() {
    let file = file(&in_fn("matches!(a.b, Some(C { .. }) | None if d())"));
    let call = macro_of(body(&file));
    let Expr::Match(_, arms) = body(&file).expr(call.args[0]) else { panic!() };
    assert!(arms[0].guard.is_some() && call.args.len() == 1);
}

#[test]
fn pieces_of_other_macros() {
    assert_eq!(
        args("json!({ \"a\": b.c(), \"d\": [e, { \"f\": 1 + g }], \"h\": null })"),
        ["\"a\"", "b.c()", "\"d\"", "e", "\"f\"", "1 + g", "\"h\"", "null"]
    );
    let text = in_fn("html! { <div class={a.b()}> { for c.iter() } </div> }");
    let file = file(&text);
    let call = macro_of(body(&file));
    assert_eq!(slice(&text, body(&file), call.args[0]), "a.b()");
    assert!(!call.complete && file.unread_macros == 1);
}

#[test]
fn statements_in_macros() {
    let text = in_fn("m! { let a = b(); c(a) }");
    let file = file(&text);
    let call = macro_of(body(&file));
    let Expr::Block(block) = body(&file).expr(call.args[0]) else { panic!() };
    assert!(block.tail.is_some() && call.complete);
    assert_eq!(slice(&text, body(&file), call.args[0]), "let a = b(); c(a)");
    assert_eq!(&text[call.tokens.to_usize()], " let a = b(); c(a) ");
    assert_eq!(args("m!(let a = b(); c(a))"), ["let a = b(); c(a)"]);
}

#[test]
fn quoted_tokens_are_not_executed() {
    let file = file(&in_fn("quote! { fn a() { #b } }"));
    assert!(macro_of(body(&file)).args.is_empty() && file.unread_macros == 0);
}

#[test]
fn nested_macros_are_read() {
    assert_eq!(args("assert!(matches!(a, B), \"{c}\")").len(), 3);
    assert_eq!(args("println!(\"{}\", format!(\"{x}\"))"), ["\"{}\"", "format!(\"{x}\")"]);
}

#[test]
fn cfg_if_around_statements() {
    let file = file(&in_fn("cfg_if! { if #[cfg(test)] { a() } else { let b = 1; c(b) } }"));
    let Expr::Block(block) = body(&file).expr(body(&file).root) else { panic!() };
    assert!(matches!(&block.stmts[..], [Stmt::Let { .. }]) && block.tail.is_some());
}

#[test]
fn macro_statements() {
    let file = file(&in_fn("a!(b); c! { d } e!(f)"));
    let Expr::Block(block) = body(&file).expr(body(&file).root) else { panic!() };
    assert_eq!((block.stmts.len(), block.tail.is_some()), (2, true));
}
