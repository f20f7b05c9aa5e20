//! Expansion of `macro_rules!`, one rule of the language for each test.

mod bounds;
mod derives;
mod paste;

use super::{body, file, function, item, names, slice};
use crate::{CrateMacros, Limits, Macros, lower, lower_with};
use std::sync::Arc;
use twelve_hir::{BinaryOp, Body, Expr, ExprId, File, ItemKind, Pat, Stmt, TypeRef};

/// A text whose calls must all be expanded.
fn expanded(text: &str) -> File {
    let file = file(text);
    assert_eq!(file.unexpanded_macros, 0, "{text}");
    assert!(!file.expansions.is_empty(), "{text}");
    file
}

/// The value of the last function of a text, written out.
fn value(text: &str) -> String {
    let file = expanded(text);
    let last = file.root.iter().rev().find_map(|&id| match &file.item(id).kind {
        ItemKind::Fn(f) => f.body,
        _ => None,
    });
    let body = file.body(last.unwrap());
    shown(body, body.root)
}

/// An expression written out, with parentheses around operators and the names as they are kept.
fn shown(body: &Body, id: ExprId) -> String {
    let list = |all: &[ExprId]| all.iter().map(|e| shown(body, *e)).collect::<Vec<_>>().join(", ");
    match body.expr(id) {
        Expr::Path(path) => {
            let names: Vec<&str> = path.segments.iter().map(|s| s.name.as_str()).collect();
            names.join("::")
        }
        Expr::Literal(twelve_hir::Literal::Int(n, _)) => n.to_string(),
        Expr::Literal(twelve_hir::Literal::Str(s)) => format!("{s:?}"),
        Expr::Literal(twelve_hir::Literal::Bool(b)) => b.to_string(),
        Expr::Binary(BinaryOp::Arithmetic(_), a, b) => {
            format!("({} op {})", shown(body, *a), shown(body, *b))
        }
        Expr::Call(f, args) => format!("{}({})", shown(body, *f), list(args)),
        Expr::MethodCall(call) => {
            format!("{}.{}({})", shown(body, call.receiver), call.method, list(&call.args))
        }
        Expr::Field(base, name, _) => format!("{}.{name}", shown(body, *base)),
        Expr::Tuple(all) => format!("({})", list(all)),
        Expr::Array(all) => format!("[{}]", list(all)),
        Expr::Neg(inner) => format!("-{}", shown(body, *inner)),
        Expr::Macro(call) => format!("{}![{}]", call.path.segments[0].name, list(&call.args)),
        Expr::Block(block) => {
            let mut all: Vec<String> = Vec::new();
            for stmt in &block.stmts {
                all.push(match stmt {
                    Stmt::Expr(e) => format!("{};", shown(body, *e)),
                    Stmt::Let { pat, init, .. } => {
                        let name = match body.pat(*pat) {
                            Pat::Bind { name, .. } => name.as_str(),
                            _ => "_",
                        };
                        format!("let {name} = {};", init.map_or(String::new(), |e| shown(body, e)))
                    }
                });
            }
            all.extend(block.tail.map(|e| shown(body, e)));
            format!("{{ {} }}", all.join(" "))
        }
        other => format!("{other:?}"),
    }
}

/// The value of a call with these rules.
fn call(rules: &str, call: &str) -> String {
    let value = value(&format!("macro_rules! m {{ {rules} }} fn f() {{ {call} }}"));
    value.trim_start_matches("{ ").trim_end_matches(" }").to_owned()
}

#[test]
fn the_first_rule_that_matches_is_taken() {
    let rules = "(a) => { 1 }; ($x:literal) => { 2 }; ($x:ident) => { 3 }; ($($t:tt)*) => { 4 }";
    assert_eq!(call(rules, "m!(a)"), "1");
    assert_eq!(call(rules, "m!(\"x\")"), "2");
    assert_eq!(call(rules, "m![b]"), "3");
    assert_eq!(call(rules, "m!(b + 1)"), "4");
    assert_eq!(call(rules, "m!()"), "4");
}

#[test]
fn every_kind_of_fragment_is_read() {
    assert_eq!(call("($a:expr, $b:expr) => { ($b, $a) }", "m!(a.b(1), c + d)"), "((c op d), a.b(1))");
    assert_eq!(
        call("($t:ty) => { <$t>::new() }", "m!(a::B)"),
        call("($t:ty) => { <$t>::new() }", "m!(a::B)")
    );
    assert_eq!(call("($t:path) => { $t(1) }", "m!(a::b)"), "a::b(1)");
    assert_eq!(call("($x:literal) => { f($x) }", "m!(-1)"), "fǃ0(-1)");
    assert_eq!(call("($b:block) => { $b }", "m!({ a; b })"), "{ a; b }".trim_matches(['{', '}', ' ']));
    assert_eq!(call("($l:lifetime $x:ident) => { $x }", "m!('a x)"), "x");
    assert_eq!(call("($v:vis $x:ident) => { $x }", "m!(pub(crate) x)"), "x");
    assert_eq!(call("($v:vis $x:ident) => { $x }", "m!(x)"), "x");
    assert_eq!(call("(#[$m:meta] $x:ident) => { $x }", "m!(#[a(b = \"c\")] x)"), "x");
    assert_eq!(call("($a:tt $b:tt $c:tt) => { $c }", "m!(=> 'a [x])"), "[x]");
    assert_eq!(
        call("($p:pat => $x:expr) => { if let $p = $x {} ; 1 }", "m! { A | B => x }").rsplit(' ').next(),
        Some("1")
    );
    assert_eq!(call("($p:pat_param | $x:expr) => { $x }", "m!(A | x)"), "x");
    assert_eq!(call("($s:stmt) => { $s; x }", "m! { let x = 1 }"), "let x = 1; xǃ0");
    assert_eq!(call("($i:item) => { { $i x } }", "m!(fn x() {})"), "{ xǃ0".trim_start_matches("{ "));
}

#[test]
fn repetitions_nest_and_are_separated() {
    assert_eq!(call("($($x:expr),* $(,)?) => { [$($x),*] }", "m!(a, b, c,)"), "[a, b, c]");
    assert_eq!(call("($($x:expr),* $(,)?) => { [$($x),*] }", "m!()"), "[]");
    assert_eq!(
        call("($($k:ident => [$($v:expr);*]),+) => { [$(($k, [$($v),*])),+] }", "m!(a => [1; 2], b => [])"),
        "[(a, [1, 2]), (b, [])]"
    );
    assert_eq!(call("($($k:ident: $($v:expr)|+);*) => { [$($(($k, $v)),+),*] }", "m!(a: 1)"), "[(a, 1)]");
    assert_eq!(call("($x:expr $(, $y:expr)?) => { [$x $(, $y)?] }", "m!(1, 2)"), "[1, 2]");
    assert_eq!(call("($x:expr $(, $y:expr)?) => { [$x $(, $y)?] }", "m!(1)"), "[1]");
    assert_eq!(call("($($x:ident)=>*) => { [$($x),*] }", "m!(a => b)"), "[a, b]");
    assert_eq!(call("($y:expr; $($x:ident),*) => { [$(($x, $y)),*] }", "m!(1; a, b)"), "[(a, 1), (b, 1)]");
}

#[test]
fn operators_are_whole_tokens() {
    let rules =
        "($a:ident = $b:ident) => { 1 }; ($a:ident == $b:ident) => { 2 }; ($a:ident => $b:ident) => { 3 }";
    assert_eq!(call(rules, "m!(a = b)"), "1");
    assert_eq!(call(rules, "m!(a == b)"), "2");
    assert_eq!(call(rules, "m!(a => b)"), "3");
}

#[test]
fn expressions_keep_their_precedence() {
    assert_eq!(call("($e:expr) => { $e * 2 }", "m!(1 + 1)"), "((1 op 1) op 2)");
    assert_eq!(call("($e:expr) => { $e.abs() }", "m!(-1)"), "-1.abs()");
    assert_eq!(call("($e:expr) => { m!(@ $e) }; (@ $e:expr) => { 2 * $e }", "m!(1 + 1)"), "(2 op (1 op 1))");
    assert_eq!(call("($e:expr) => { $e.f() }", "m!(a.b)"), "a.b.f()");
    assert_eq!(call("($e:expr) => { $e.f(); 1 }", "m! { self.b }"), "self.b.f(); 1");
}

#[test]
fn types_lead_paths_and_stand_alone() {
    let file =
        expanded("macro_rules! m { ($t:ty) => { fn f(x: &$t) -> $t { <$t>::a(); $t::b() } } } m!(Vec<u8>);");
    let f = function(&file, "f");
    assert!(matches!(&f.ret, TypeRef::Path(p) if p.segments[0].name == *"Vec"));
    let body = file.body(f.body.unwrap());
    let calls = body
        .exprs
        .iter()
        .filter(|e| matches!(e, Expr::Path(p) if p.qself.is_some() && p.segments.len() == 1));
    assert_eq!(calls.count(), 2);
    let file = expanded("macro_rules! m { () => { Vec<u8> } } fn f() -> m!() {}");
    assert!(matches!(&function(&file, "f").ret, TypeRef::Path(p) if p.segments[0].name == *"Vec"));
}

#[test]
fn locals_of_the_definition_are_others() {
    assert_eq!(
        value("macro_rules! m { ($e:expr) => { { let x = 1; x + $e } } } fn f() { let x = 2; m!(x) }"),
        "{ let x = 2; { let xǃ0 = 1; (xǃ0 op x) } }"
    );
    assert_eq!(
        call("($x:ident) => { let $x = a; b::c(d.e, self) }", "m! { y }"),
        "let y = aǃ0; b::c(dǃ0.e, self)"
    );
    let text =
        "macro_rules! m { ($e:expr) => { { let x = $e; println!(\"{x} {y}\", y = 1) } } } fn f() { m!(2) }";
    assert!(value(text).contains("\"{x} {y}\""), "{}", value(text));
    assert!(value(text).contains("xǃ0]"), "{}", value(text));
    assert!(!value(text).contains("yǃ0]"), "{}", value(text));
    assert!(
        value("macro_rules! m { ($s:literal) => { println!($s) } } fn f() { m!(\"{x}\") }").ends_with("x] }")
    );
}

#[test]
fn a_macro_within_a_function_sees_its_locals() {
    assert_eq!(
        value(
            "fn f() { let out = 1; macro_rules! m { ($e:expr) => { { let y = 2; out.push($e, y) } } } m!(y) }"
        ),
        "{ let out = 1; { let yǃ0 = 2; out.push(y, yǃ0) } }"
    );
}

#[test]
fn names_that_are_no_locals_are_plain() {
    let text = "macro_rules! m { ($n:ident) => {
        #[derive(Debug)] #[cfg(unix)] struct $n { a: u8 }
        impl $n { fn g(self, v: u8) -> Self { 'a: loop { break 'a; } let Self { a } = self; Self { a } } }
    } } m!(S);";
    let file = expanded(text);
    assert!(file.items.iter().all(|i| !i.name.contains('ǃ')), "{:?}", names(&file));
    let ItemKind::Struct(_, fields) = &item(&file, "S").kind else { panic!() };
    assert_eq!(fields.fields[0].name, *"a");
    assert!(item(&file, "S").attrs[0].meta.arg("Debug").is_some());
    assert_eq!(function(&file, "g").params[0].name.unwrap(), *"v");
    let body = file.body(function(&file, "g").body.unwrap());
    let literal = body.exprs.iter().find_map(|e| match e {
        Expr::Struct(literal) => Some(literal),
        _ => None,
    });
    let (name, _, value) = literal.unwrap().fields[0];
    assert_eq!((name.as_str(), shown(body, value).as_str()), ("a", "aǃ0"));
}

#[test]
fn statements_are_those_of_the_block_around() {
    assert_eq!(
        call("($x:ident) => { let $x = 1; g(); }", "m!(a); m!(b); a + b"),
        "let a = 1; gǃ0(); let b = 1; gǃ1(); (a op b)"
    );
    assert_eq!(call("($x:ident) => { let $x = 1 }", "m!(a); a"), "let a = 1; a");
    assert_eq!(call("($x:expr) => { $x }", "m!(a); m! { b } m!(c)"), "a; b; c");
    assert_eq!(call("() => {}", "m!(); a"), "a");
}

#[test]
fn items_are_found_wherever_they_may_stand() {
    let text = "macro_rules! f { ($($n:ident)*) => { $(fn $n();)* } }
        macro_rules! g { ($n:ident) => { fn $n() {} } }
        trait T { f!(a b); } impl S { g!(c); } extern \"C\" { f! { d } } mod n { g!(e); } g!(h);";
    let file = expanded(text);
    for name in ["a", "b", "c", "d", "e", "h"] {
        function(&file, name);
    }
    let ItemKind::Trait(_, _, items) = &item(&file, "T").kind else { panic!() };
    assert_eq!(items.len(), 2);
}

#[test]
fn patterns_are_expanded() {
    let file = expanded("macro_rules! m { ($x:ident) => { Some($x) | None } } fn f() { let m!(y) = z; }");
    assert!(body(&file).pats.iter().any(|p| matches!(p, Pat::Bind { name, .. } if *name == *"y")));
}

#[test]
fn places_are_those_of_the_call() {
    let text =
        "macro_rules! twice { ($e:expr) => { helper(helper($e), 1) } } fn f() { let a = twice!(b.c()); }";
    let file = expanded(text);
    let body = body(&file);
    let at = |text: &str| {
        body.exprs.iter().position(|e| shown(body, ExprId(0)) != "?" && format!("{e:?}").contains(text))
    };
    assert!(at("helper").is_some());
    let last = ExprId(body.exprs.iter().rposition(|e| matches!(e, Expr::Call(..))).unwrap() as u32);
    assert_eq!(slice(text, body, last), "twice!(b.c())");
    let argument = ExprId(body.exprs.iter().position(|e| matches!(e, Expr::MethodCall(_))).unwrap() as u32);
    assert_eq!(slice(text, body, argument), "b.c()");
    let helper =
        body.exprs.iter().position(|e| matches!(e, Expr::Path(p) if p.segments[0].name.plain() == *"helper"));
    assert_eq!(slice(text, body, ExprId(helper.unwrap() as u32)), "twice");
    assert_eq!(&text[file.expansions[0].range.to_usize()], "twice!(b.c())");
    assert_eq!(file.expansions[0].path.segments[0].name, *"twice");
    for range in &body.expr_ranges {
        assert!(text.get(range.to_usize()).is_some_and(|t| !t.is_empty()), "{range:?}");
    }
}

#[test]
fn definitions_are_scoped_by_the_text() {
    let text = "macro_rules! m { () => { 1 } } fn a() { m!(); macro_rules! m { () => { 2 } } { macro_rules! m { () => { 3 } } } m!() }
        mod inner { macro_rules! m { () => { 4 } } } #[macro_use] mod open { macro_rules! n { () => { 5 } } }
        fn f() { (m!(), n!()) }";
    assert_eq!(value(text), "{ (1, 5) }");
    let file = expanded(text);
    let a = file.body(function(&file, "a").body.unwrap());
    assert_eq!(shown(a, a.root), "{ 1; {  }; 2 }");
    let before = lower("fn f() { m!() } macro_rules! m { () => { 1 } }", &Limits::default());
    assert_eq!((before.expansions.len(), before.unknown_macros.len()), (0, 1));
}

#[test]
fn a_muncher_calls_itself() {
    let rules = "(@ [$($done:expr),*]) => { [$($done),*] }; (@ [$($done:expr),*] $x:ident $($rest:tt)*) => { m!(@ [$($done,)* $x] $($rest)*) }; ($($t:tt)*) => { m!(@ [] $($t)*) }";
    let many: Vec<String> = (0..40).map(|i| format!("x{i}")).collect();
    assert_eq!(call(rules, &format!("m!({})", many.join(" "))), format!("[{}]", many.join(", ")));
}

#[test]
fn a_macro_can_define_a_macro() {
    assert_eq!(
        value(
            "macro_rules! a { ($n:ident, $v:expr) => { macro_rules! $n { ($x:expr) => { ($x, $v) } } } } a!(b, 1); fn f() { b!(2) }"
        ),
        "{ (2, 1) }"
    );
}

#[test]
fn a_metavariable_that_the_rule_did_not_match_stands_for_itself() {
    let rules = "($x:expr) => { ($x, stringify!($type)) }";
    assert!(call(rules, "m!(1)").starts_with("(1, "), "{}", call(rules, "m!(1)"));
}

#[test]
fn of_two_definitions_the_one_whose_feature_is_on_is_meant() {
    let text = "#[cfg(feature = \"a\")] macro_rules! m { () => { 1 } } #[cfg(not(feature = \"a\"))] macro_rules! m { () => { 2 } }";
    for (features, value) in [(vec!["a".to_owned()], "1"), (vec![], "2")] {
        let own = Arc::new(CrateMacros::of("app", &features, [&file(text)]));
        let file = lower_with("fn f() { m!() }", &Limits::default(), &Macros::new(own, Arc::default(), []));
        let body = body(&file);
        assert_eq!(shown(body, body.root), format!("{{ {value} }}"));
    }
}

/// The tables of a library `shop` and of a crate `app` that depends on it, as these texts define them.
fn tables(shop: &str, app: &str) -> Macros {
    let of = |name: &str, text: &str| Arc::new(CrateMacros::of(name, &[], [&file(text)]));
    Macros::new(of("app", app), Arc::new(vec![of("shop", shop)]), [("depot", Some(0)), ("log", None)])
}

/// The value of a function with that body in `app`, where `shop` and another file of `app` define macros.
fn across(shop: &str, app: &str, code: &str) -> String {
    let text = format!("use log::warn; use depot::gone as there; fn f() {{ {code} }}");
    let file = lower_with(&text, &Limits::default(), &tables(shop, app));
    let body = body(&file);
    shown(body, body.root)
}

#[test]
fn other_files_and_libraries_define_macros() {
    let shop = "#[macro_export] macro_rules! sold { ($x:expr) => { $crate::inner::sell($x) } }
        #[macro_export] macro_rules! gone { () => { $crate::sold!(0) } } macro_rules! hidden { () => { 1 } }
        #[macro_export] macro_rules! two { () => { 1 } } #[macro_export] macro_rules! two { () => { 2 } }";
    let app = "macro_rules! own { () => { $crate::a } } macro_rules! warn { () => { 1 } } macro_rules! info { () => { 1 } }";
    assert_eq!(across(shop, app, "sold!(x)"), "{ ǃshop::inner::sell(x) }");
    assert_eq!(across(shop, app, "depot::gone!()"), "{ ǃshop::inner::sell(0) }");
    assert_eq!(across(shop, app, "there!()"), "{ ǃshop::inner::sell(0) }");
    assert_eq!(across(shop, app, "own!()"), "{ crate::a }");
    assert_eq!(across(shop, app, "crate::own!()"), "{ crate::a }");
    // What leads to a library that is not known, what is not exported, and what is not the only one of its name.
    for unknown in ["warn!()", "log::info!()", "hidden!()", "two!()", "std::own!()"] {
        assert!(across(shop, app, unknown).contains("!["), "{unknown}");
    }
    let unknown = lower("fn f() { sold!(x); vec![1]; }", &Limits::default());
    assert_eq!(unknown.unknown_macros, ["sold", "vec"].map(twelve_hir::Name::new));
    assert!(tables(shop, app).concern(&unknown));
    assert!(!tables("", "").concern(&unknown));
}

#[test]
fn a_stub_macro_that_stands_for_nothing_is_none() {
    let stub = file(
        "#[macro_export] macro_rules! a { () => {} } #[macro_export] macro_rules! b { () => {}; ($x:expr) => { 1 } }",
    );
    assert!(!CrateMacros::of_stub("s", &stub).is_empty());
    let stub = file(
        "#[macro_export] macro_rules! a { () => {}; } #[macro_export] macro_rules! c { ($($t:tt)*) => { }; }",
    );
    assert!(CrateMacros::of_stub("s", &stub).is_empty());
}
