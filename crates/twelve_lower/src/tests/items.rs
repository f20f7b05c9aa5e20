//! Items.

use super::{file, function, item, names};
use twelve_hir::{Binding, Cfg, File, ItemKind, Literal, Receiver, Shape, StaticMake, TypeRef, Visibility};

fn cfg(text: &str) -> Cfg {
    item(&file(&format!("{text} struct S;")), "S").cfg.clone()
}

fn imports(text: &str) -> Vec<String> {
    let file = file(text);
    let ItemKind::Use(all) = &file.item(file.root[0]).kind else { panic!() };
    let path = |p: &[(twelve_hir::Name, _)]| p.iter().map(|(n, _)| n.as_str()).collect::<Vec<_>>().join("::");
    all.iter()
        .map(|i| {
            let binding = match i.binding {
                Binding::Name(name, range) => {
                    assert_eq!(&text[range.to_usize()], name.as_str());
                    name.as_str()
                }
                Binding::Underscore => "_",
                Binding::Glob => "*",
            };
            format!("{}{} as {binding}", if i.global { "::" } else { "" }, path(&i.path))
        })
        .collect()
}

fn static_of<'f>(file: &'f File, name: &str) -> &'f twelve_hir::Static {
    match &item(file, name).kind {
        ItemKind::Static(s) => s,
        other => panic!("{other:?}"),
    }
}

#[test]
fn imports_are_flat() {
    assert_eq!(imports("use a::b;"), ["a::b as b"]);
    assert_eq!(imports("use ::a::b as c;"), ["::a::b as c"]);
    assert_eq!(
        imports("use a::{self, b::{c, d as e, *}, f as _};"),
        ["a as a", "a::b::c as c", "a::b::d as e", "a::b as *", "a::f as _"]
    );
    assert_eq!(imports("use a::b::{self as c};"), ["a::b as c"]);
    assert_eq!(imports("use self::a;"), ["self::a as a"]);
}

#[test]
fn structs_enums_unions() {
    let text = "struct A<T: Copy, const N: usize = 3>(pub T, [u8; N]); enum E { A, B(u8), #[cfg(x)] C { d: A } } \
                union U { a: u8, b: u16 } struct Z;";
    let file = file(text);
    let ItemKind::Struct(generics, fields) = &item(&file, "A").kind else { panic!() };
    assert_eq!(generics.params.len(), 2);
    assert_eq!(generics.params[0].bounds[0].as_name().unwrap().as_str(), "Copy");
    assert!(generics.params[1].const_ty.is_some() && generics.params[1].default == Some(TypeRef::Const));
    assert_eq!((fields.shape, fields.fields[1].name.as_str()), (Shape::Tuple, "1"));
    assert_eq!(fields.fields[0].visibility, Visibility::Public);
    let ItemKind::Enum(_, variants) = &item(&file, "E").kind else { panic!() };
    assert_eq!(
        variants.iter().map(|v| v.fields.shape).collect::<Vec<_>>(),
        [Shape::Unit, Shape::Tuple, Shape::Record]
    );
    assert_eq!(variants[2].cfg, Cfg::Name(twelve_hir::Name::new("x")));
    assert!(matches!(item(&file, "U").kind, ItemKind::Union(..)));
    assert_eq!(&text[item(&file, "Z").range.to_usize()], "struct Z;");
}

#[test]
fn functions() {
    let text = "pub(crate) async unsafe fn f<'a, T: ?Sized + A + 'a>(mut self: Box<Self>, x: &'a mut T, _: u8) -> R where T: B, T::C: D {} fn g(&mut self); ";
    let text = format!("trait X {{ {} }}", text.replace("pub(crate) ", ""));
    let file = file(&text);
    let f = function(&file, "f");
    assert!(f.is_async && f.is_unsafe && !f.is_const);
    assert!(matches!(&f.receiver, Some(Receiver::Typed(TypeRef::Path(p))) if p.segments[0].name == *"Box"));
    assert_eq!(f.params.len(), 2);
    assert!(matches!(&f.params[0].ty, TypeRef::Ref(true, _)));
    assert_eq!(f.params[1].name, None);
    let bounds: Vec<_> = f.generics.params[0].bounds.iter().map(|b| b.as_name().unwrap().as_str()).collect();
    assert_eq!(bounds, ["A", "B"]);
    assert_eq!(f.generics.predicates.len(), 1);
    assert_eq!(file.body(f.body.unwrap()).params.len(), 3);
    assert_eq!(function(&file, "g").receiver, Some(Receiver::RefMut));
    assert!(function(&file, "g").body.is_none());
    assert_eq!(item(&file, "g").visibility, Visibility::Public);
}

#[test]
fn visibility_and_ranges() {
    let text = "/// doc\n#[a]\npub(in a::b) const fn f() -> u8 { 1 }";
    let file = file(text);
    let f = item(&file, "f");
    assert!(matches!(&f.visibility, Visibility::In(p) if p.segments.len() == 2));
    assert_eq!(&text[f.range.to_usize()], "pub(in a::b) const fn f() -> u8 { 1 }");
    assert_eq!(f.attrs.len(), 1);
    assert_eq!(&text[f.attrs[0].range.to_usize()], "#[a]");
}

#[test]
fn impls_and_traits() {
    let text = "unsafe impl<T> a::B<T> for C<T> { const D: u8 = 1; type E = u8; fn f() {} m!(); } impl !Send for C {} trait G: H + 'static { type I: J = u8; const K: u8; }";
    let file = file(text);
    let ItemKind::Impl(imp) = &file.item(file.root[0]).kind else { panic!() };
    assert_eq!(imp.items.len(), 4);
    assert_eq!(imp.trait_.as_ref().unwrap().segments[1].name.as_str(), "B");
    assert_eq!(&text[file.item(file.root[0]).name_range.to_usize()], "unsafe impl<T> a::B<T> for C<T>");
    assert_eq!(item(&file, "f").visibility, Visibility::Public);
    assert!(matches!(&file.item(file.root[1]).kind, ItemKind::Impl(i) if i.negative));
    let ItemKind::Trait(_, supers, items) = &item(&file, "G").kind else { panic!() };
    assert_eq!((supers.len(), items.len()), (1, 2));
    assert!(matches!(&item(&file, "I").kind, ItemKind::TypeAlias(_, b, Some(_)) if b.len() == 1));
    assert!(matches!(&item(&file, "K").kind, ItemKind::Const(_, None)));
}

#[test]
fn statics_and_foreign_items() {
    let file = file(
        "static mut A: u8 = 1; extern \"C\" { #[x] fn b(a: u8, ...); static mut C: u8; type D; } extern crate e as f;",
    );
    assert!(static_of(&file, "A").mutable && static_of(&file, "A").make == StaticMake::Plain);
    assert_eq!(static_of(&file, "C").make, StaticMake::Foreign);
    assert!(function(&file, "b").body.is_none() && function(&file, "b").params.len() == 1);
    assert!(matches!(item(&file, "f").kind, ItemKind::ExternCrate(n) if n == *"e"));
    assert!(matches!(item(&file, "D").kind, ItemKind::TypeAlias(..)));
}

#[test]
fn lazy_static_and_thread_local() {
    let text = "lazy_static::lazy_static! { /// doc\n #[a] pub static ref A: Mutex<u8> = Mutex::new(1); static ref B: u8 = { 2 }; } \
                thread_local!(static C: RefCell<u8> = const { RefCell::new(1) }; pub static D: Cell<u8> = Cell::new(2)); \
                fn f() { thread_local! { static E: u8 = 1; } }";
    let file = file(text);
    assert_eq!(names(&file), ["A", "B", "C", "D", "f"]);
    assert_eq!(static_of(&file, "A").make, StaticMake::LazyStatic);
    assert_eq!(item(&file, "A").visibility, Visibility::Public);
    assert_eq!(&text[item(&file, "A").range.to_usize()], "pub static ref A: Mutex<u8> = Mutex::new(1);");
    assert!(item(&file, "A").attrs[0].is("a"));
    assert_eq!(static_of(&file, "D").make, StaticMake::ThreadLocal);
    assert_eq!(static_of(&file, "E").make, StaticMake::ThreadLocal);
    assert!(static_of(&file, "C").body.is_some());
    assert_eq!(file.unread_macros, 0);
}

#[test]
fn cfg_if_gives_each_branch_its_condition() {
    let file = file(
        "cfg_if::cfg_if! { if #[cfg(unix)] { fn a() {} } else if #[cfg(windows)] { mod b; } else { use c; fn d() {} } }",
    );
    let not = |n: &str| Cfg::Not(Box::new(Cfg::Name(twelve_hir::Name::new(n))));
    assert_eq!(names(&file), ["a", "b", "", "d"]);
    assert_eq!(item(&file, "a").cfg, Cfg::Name(twelve_hir::Name::new("unix")));
    assert_eq!(item(&file, "d").cfg, Cfg::All(vec![not("unix"), not("windows")]));
}

#[test]
fn cfg_select_gives_each_arm_its_condition() {
    let file = file(
        "cfg_select! { all(unix, feature = \"x\") => { fn a() {} } windows => { mod b; }, _ => { use c; fn d() {} } }",
    );
    let name = |n: &str| Cfg::Name(twelve_hir::Name::new(n));
    let first = Cfg::All(vec![name("unix"), Cfg::Value(twelve_hir::Name::new("feature"), "x".into())]);
    let not = |cfg: Cfg| Cfg::Not(Box::new(cfg));
    assert_eq!(names(&file), ["a", "b", "", "d"]);
    assert_eq!(item(&file, "a").cfg, first);
    assert_eq!(item(&file, "d").cfg, Cfg::All(vec![not(first), not(name("windows"))]));
    assert_eq!(file.unread_macros, 0);
}

#[test]
fn macros_around_items() {
    let file = file(
        "#[cfg(x)] cfg_rt! { fn a() {} pub mod b { } } other! { fn c() {} } #[macro_export] macro_rules! d { () => {} }",
    );
    assert_eq!(names(&file), ["a", "b", "", "d"]);
    assert_eq!(item(&file, "a").cfg, Cfg::Name(twelve_hir::Name::new("x")));
    let ItemKind::MacroCall(call) = &file.item(file.root[2]).kind else { panic!() };
    assert_eq!(call.path.segments[0].name.as_str(), "other");
    assert!(matches!(item(&file, "d").kind, ItemKind::MacroRules { exported: true, .. }));
}

#[test]
fn conditions() {
    assert_eq!(cfg("#[cfg(any())]"), Cfg::False);
    assert_eq!(cfg("#[cfg(true)]"), Cfg::True);
    assert_eq!(cfg("#[cfg(feature = \"a\")]"), Cfg::Value(twelve_hir::Name::new("feature"), "a".into()));
    assert!(matches!(cfg("#[cfg(all(a, not(b)))]"), Cfg::All(v) if v.len() == 2));
    assert!(matches!(cfg("#[cfg(a)] #[cfg(b)]"), Cfg::All(v) if v.len() == 2));
    assert_eq!(cfg("#[allow(x)]"), Cfg::True);
}

#[test]
fn cfg_attr_is_opened() {
    let file = file("#[cfg_attr(unix, path = \"a.rs\", doc = \"x\", cfg_attr(b, c(d)))] mod m;");
    let attrs = &item(&file, "m").attrs;
    assert_eq!(attrs.len(), 2);
    assert!(attrs[0].is("path") && attrs[0].meta.str() == Some("a.rs"));
    assert_eq!(attrs[0].cfg, Cfg::Name(twelve_hir::Name::new("unix")));
    assert!(attrs[1].is("c") && matches!(&attrs[1].cfg, Cfg::All(v) if v.len() == 2));
}

#[test]
fn attributes_are_read_leniently() {
    let text = "#[a::b(c, d = 1, e(f = \"g\", \"h\"), i = j::k, l = Vec<u8>, -> junk, m = true, arg(0) = \"s\", |x| y)] struct S;";
    let file = file(text);
    let meta = &item(&file, "S").attrs[0].meta;
    assert!(item(&file, "S").attrs[0].is("a::b"));
    assert!(meta.arg("c").is_some());
    assert_eq!(meta.arg("d").unwrap().int(), Some(1));
    assert_eq!(meta.arg("e").unwrap().arg("f").unwrap().str(), Some("g"));
    assert_eq!(meta.arg("e").unwrap().args[1].str(), Some("h"));
    assert_eq!(meta.arg("i").unwrap().args[0].path.len(), 2);
    assert_eq!(meta.arg("m").unwrap().value, Some(Literal::Bool(true)));
    assert_eq!(meta.arg("arg").unwrap().args[0].int(), Some(0));
    assert_eq!(meta.arg("arg").unwrap().str(), Some("s"));
    assert_eq!(&text[meta.arg("i").unwrap().range.to_usize()], "i = j::k");
}

#[test]
fn types() {
    let file = file(
        "type T = (impl Fn(A) -> B, dyn C<D = E, F: G> + 'static, fn(u8) -> !, [u8; 3], [u8], *const u8, <H as I>::J, K<'a, 3>, m!(), _, ::L);",
    );
    let ItemKind::TypeAlias(_, _, Some(TypeRef::Tuple(all))) = &item(&file, "T").kind else { panic!() };
    let TypeRef::Impl(bounds) = &all[0] else { panic!() };
    let args = bounds[0].segments[0].args.as_ref().unwrap();
    assert!(matches!(&args.types[..], [TypeRef::Tuple(t)] if t.len() == 1));
    assert_eq!(args.bindings[0].0.as_str(), "Output");
    let TypeRef::Dyn(bounds) = &all[1] else { panic!() };
    let args = bounds[0].segments[0].args.as_ref().unwrap();
    assert!(matches!(&args.bindings[..], [_, (_, TypeRef::Impl(b))] if b.len() == 1));
    assert!(matches!(&all[2], TypeRef::Fn(p, r) if p.len() == 1 && **r == TypeRef::Never));
    assert!(matches!(
        (&all[3], &all[4], &all[5]),
        (TypeRef::Array(_), TypeRef::Slice(_), TypeRef::Ptr(false, _))
    ));
    let TypeRef::Path(path) = &all[6] else { panic!() };
    assert_eq!(path.segments[0].name.as_str(), "J");
    assert_eq!(path.qself.as_ref().unwrap().trait_.as_ref().unwrap().as_name().unwrap().as_str(), "I");
    let TypeRef::Path(path) = &all[7] else { panic!() };
    let args = path.segments[0].args.as_ref().unwrap();
    assert!(args.lifetimes && args.types == [TypeRef::Const]);
    assert_eq!((&all[8], &all[9]), (&TypeRef::Error, &TypeRef::Infer));
    assert!(matches!(&all[10], TypeRef::Path(p) if p.global));
}

#[test]
fn modules_and_nested_items() {
    let file = file("mod a; pub mod b { fn c() { fn d() {} const E: u8 = { fn g() {} 1 }; } }");
    assert_eq!(names(&file), ["a", "b"]);
    assert!(matches!(item(&file, "a").kind, ItemKind::Mod(None)));
    for name in ["c", "d", "E", "g"] {
        item(&file, name);
    }
    assert_eq!(file.bodies.len(), 4);
}
