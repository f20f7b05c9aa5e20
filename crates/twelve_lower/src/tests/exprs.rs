//! Expressions, statements, patterns.

use super::{body, file, in_fn, slice};
use twelve_hir::{ArithmeticOp, BinaryOp, BlockKind, Body, Expr, ExprId, File, Literal, Name, Pat, Stmt};

fn only(text: &str) -> (File, ExprId) {
    let file = file(&in_fn(text));
    let Expr::Block(block) = body(&file).expr(body(&file).root) else { panic!() };
    let id = block.tail.or_else(|| match block.stmts.last() {
        Some(Stmt::Expr(id)) => Some(*id),
        _ => None,
    });
    (file.clone(), id.expect("a value"))
}

fn expr(text: &str) -> Expr {
    let (file, id) = only(text);
    body(&file).expr(id).clone()
}

fn pat(text: &str) -> (Body, Pat) {
    let file = file(&in_fn(&format!("match x {{ {text} => 1 }}")));
    let body = body(&file);
    let arm = body.exprs.iter().find_map(|e| match e {
        Expr::Match(_, arms) => Some(arms[0].pat),
        _ => None,
    });
    (body.clone(), body.pat(arm.unwrap()).clone())
}

#[test]
fn literals() {
    assert_eq!(expr("\"a\\n\""), Expr::Literal(Literal::Str("a\n".into())));
    assert_eq!(expr("r#\"a\\n\"#"), Expr::Literal(Literal::Str("a\\n".into())));
    assert_eq!(expr("0xff_u8"), Expr::Literal(Literal::Int(255, Some(Name::new("u8")))));
    assert_eq!(expr("b\"a\""), Expr::Literal(Literal::Bytes));
    assert_eq!(expr("c\"a\""), Expr::Literal(Literal::CStr));
    assert_eq!((expr("'a'"), expr("b'a'")), (Expr::Literal(Literal::Char), Expr::Literal(Literal::Byte)));
    assert_eq!(
        (expr("1.5"), expr("true")),
        (Expr::Literal(Literal::Float(None)), Expr::Literal(Literal::Bool(true)))
    );
    assert_eq!(expr(&"9".repeat(60)), Expr::Literal(Literal::Int(0, None)));
}

#[test]
fn operators() {
    assert!(matches!(expr("a + b"), Expr::Binary(BinaryOp::Arithmetic(ArithmeticOp::Add), ..)));
    assert!(matches!(expr("a <= b"), Expr::Binary(BinaryOp::Comparison, ..)));
    assert!(matches!(expr("a && b"), Expr::Binary(BinaryOp::Logic, ..)));
    assert!(matches!(expr("a <<= b"), Expr::Assign(true, ..)));
    assert!(matches!(expr("a = b"), Expr::Assign(false, ..)));
    assert!(matches!((expr("!a"), expr("-a"), expr("*a")), (Expr::Not(_), Expr::Neg(_), Expr::Deref(_))));
    assert!(matches!((expr("&a"), expr("&raw mut a")), (Expr::Ref(false, _), Expr::Ref(true, _))));
}

#[test]
fn calls_and_places() {
    let Expr::MethodCall(call) = expr("a.b::<C, D>(e, f)") else { panic!() };
    assert_eq!((call.method.as_str(), call.types.len(), call.args.len()), ("b", 2, 2));
    assert!(matches!(expr("a.0"), Expr::Field(_, name, _) if name == *"0"));
    assert!(matches!(expr("a.0.1"), Expr::Field(_, name, _) if name == *"1"));
    assert!(matches!((expr("a(b)"), expr("a[b]")), (Expr::Call(..), Expr::Index(..))));
    assert!(matches!(
        (expr("a.await"), expr("a?"), expr("a as B")),
        (Expr::Await(_), Expr::Try(_), Expr::Cast(..))
    ));
}

#[test]
fn blocks() {
    assert!(
        matches!(expr("async move { 1 }"), Expr::Block(b) if b.kind == BlockKind::Async(true) && b.tail.is_some())
    );
    assert!(
        matches!(expr("unsafe { 1; }"), Expr::Block(b) if b.kind == BlockKind::Plain && b.tail.is_none())
    );
    assert!(matches!(expr("const { 1 }"), Expr::Block(b) if b.kind == BlockKind::Plain));
    assert!(matches!(expr("try { 1 }"), Expr::Block(b) if b.kind == BlockKind::Try));
    assert!(matches!(expr("{ fn a() {} static B: u8 = 1; 2 }"), Expr::Block(b) if b.items.len() == 2));
}

#[test]
fn control_flow() {
    assert!(matches!(expr("'a: loop { break 'a 1 }"), Expr::Loop(_, Some(_))));
    assert!(matches!(expr("for (a, b) in c {}"), Expr::For(..)));
    assert!(matches!(expr("return"), Expr::Return(None)));
    assert!(matches!(expr("loop { continue }"), Expr::Loop(_, None)));
    let (file, id) = only("while let Some(a) = b {}");
    let Expr::While(condition, _) = body(&file).expr(id) else { panic!() };
    assert!(matches!(body(&file).expr(*condition), Expr::Let(..)));
    let (file, id) = only("if let A = b && c && let D(e) = f { 1 } else if g { 2 } else { 3 }");
    let Expr::If(condition, _, Some(otherwise)) = body(&file).expr(id) else { panic!() };
    assert!(matches!(body(&file).expr(*condition), Expr::Binary(BinaryOp::Logic, ..)));
    assert!(matches!(body(&file).expr(*otherwise), Expr::If(_, _, Some(_))));
}

#[test]
fn matches_with_guards() {
    let Expr::Match(_, arms) = expr("match a { B(c) if c > 1 => d, #[cfg(test)] E => f, #[cfg(x)] _ => {} }")
    else {
        panic!()
    };
    assert_eq!(arms.len(), 2);
    assert!(arms[0].guard.is_some() && arms[1].guard.is_none());
}

#[test]
fn closures() {
    let Expr::Closure(c) = expr("async move |a: u8, (b, _)| -> u8 { a }") else { panic!() };
    assert!(c.is_async && c.is_move && c.ret.is_some());
    assert!(c.params[0].1.is_some() && c.params[1].1.is_none());
}

#[test]
fn aggregates() {
    let Expr::Struct(s) = expr("a::B { c, d: e, #[cfg(test)] f: g, ..h }") else { panic!() };
    assert_eq!(s.fields.iter().map(|f| f.0.as_str()).collect::<Vec<_>>(), ["c", "d"]);
    assert!(s.base.is_some());
    assert!(matches!(expr("[a; 3]"), Expr::Repeat(_)));
    assert!(
        matches!((expr("[a, b]"), expr("(a,)")), (Expr::Array(a), Expr::Tuple(t)) if a.len() == 2 && t.len() == 1)
    );
    assert!(matches!(
        (expr(".."), expr("a..=b")),
        (Expr::Range(None, None, false), Expr::Range(Some(_), Some(_), true))
    ));
}

#[test]
fn statements() {
    let file = file(&in_fn("let Some(a): Option<u8> = b else { return }; let c; d(); if e {} ; f"));
    let Expr::Block(block) = body(&file).expr(body(&file).root) else { panic!() };
    assert!(matches!(&block.stmts[0], Stmt::Let { ty: Some(_), init: Some(_), otherwise: Some(_), .. }));
    assert!(matches!(&block.stmts[1], Stmt::Let { ty: None, init: None, otherwise: None, .. }));
    assert_eq!(block.stmts.len(), 4);
    assert!(block.tail.is_some());
}

#[test]
fn statements_of_tests_are_left_out() {
    let text = in_fn(
        "#[cfg(test)] let a = 1; #[cfg(test)] b(); #[cfg(test)] c = 1; #[cfg(not(test))] d(); #[cfg(x)] e();",
    );
    let file = file(&text);
    let body = body(&file);
    let Expr::Block(block) = body.expr(body.root) else { panic!() };
    let all: Vec<_> = block
        .stmts
        .iter()
        .map(|s| if let Stmt::Expr(e) = s { slice(&text, body, *e) } else { "let" })
        .collect();
    assert_eq!(all, ["d()", "e()"]);
}

#[test]
fn patterns() {
    assert!(matches!(pat("ref mut a @ (b, ..)").1, Pat::Bind { by_ref: Some(true), sub: Some(_), .. }));
    assert!(matches!(pat("a::B").1, Pat::Path(p) if p.segments.len() == 2));
    assert!(matches!(pat("A(b, .., c)").1, Pat::TupleStruct(_, v) if v.len() == 3));
    assert!(matches!(pat("A { b, c: D, .. }").1, Pat::Struct(_, v) if v.len() == 2));
    assert!(matches!(pat("| a | b").1, Pat::Or(v) if v.len() == 2));
    assert!(matches!((pat("&a").1, pat("[a, ..]").1, pat("_").1), (Pat::Ref(_), Pat::Slice(_), Pat::Wild)));
    assert!(matches!(
        (pat("1..=5").1, pat("\"a\"").1, pat("A..").1),
        (Pat::Range(_), Pat::Literal, Pat::Range(_))
    ));
    assert!(matches!((pat("m!(x)").1, pat("(a)").1), (Pat::Wild, Pat::Bind { .. })));
    assert_eq!(pat("1..=5").0.pat_ranges[0].len(), 5);
}
