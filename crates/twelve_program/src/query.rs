//! What the program can be asked.

use crate::{CrateData, DefData, DefId, DefKind, FieldId, HirId, Inference, Program, Ty, TyKind, VariantId};
use rustc_hash::FxHashSet;
use std::fmt::Write as _;
use twelve_hir::{Attr, Body, Field, File, Function, Item, ItemKind, Name, TextRange};
use twelve_source::{FileId, Place};
use twelve_stubs::Role;

impl Program {
    /// All crates; those of the workspace first.
    pub fn crates(&self) -> &[CrateData] {
        &self.linked.names.crates
    }

    /// All definitions.
    pub fn defs(&self) -> impl Iterator<Item = (DefId, &DefData)> {
        self.linked.names.defs.iter().enumerate().map(|(i, d)| (DefId(i as u32), d))
    }

    /// A definition.
    pub fn def(&self, def: DefId) -> &DefData {
        &self.linked.names.defs[def.index()]
    }

    /// The crate of a definition.
    pub fn krate(&self, def: DefId) -> &CrateData {
        &self.linked.names.crates[self.def(def).krate.index()]
    }

    /// Whether a definition is of a stub.
    pub fn is_stub(&self, def: DefId) -> bool {
        self.linked.is_stub(def)
    }

    /// The file that a definition stands in.
    pub fn file_of(&self, def: DefId) -> &File {
        self.linked.file(def)
    }

    /// The item of a definition.
    pub fn item(&self, def: DefId) -> &Item {
        self.linked.item(def)
    }

    /// The function of a definition, when it is one.
    pub fn function(&self, def: DefId) -> Option<&Function> {
        match &self.item(def).kind {
            ItemKind::Fn(function) => Some(function),
            _ => None,
        }
    }

    /// The body of a workspace function, static or constant, with what was inferred of it.
    pub fn body(&self, def: DefId) -> Option<(&Body, &Inference)> {
        let inference = self.bodies.get(&def)?;
        let id = match &self.item(def).kind {
            ItemKind::Fn(function) => function.body,
            ItemKind::Static(data) => data.body,
            ItemKind::Const(_, body) => *body,
            _ => None,
        }?;
        Some((self.file_of(def).body(id), inference))
    }

    /// The definitions that have a body, in order.
    pub fn owners(&self) -> impl Iterator<Item = DefId> {
        self.linked.names.bodies.iter().map(|(def, _)| *def)
    }

    /// What a stub says of an item; nothing for the workspace's own.
    pub fn roles(&self, def: DefId) -> &[Role] {
        &self.def(def).roles
    }

    /// A range in the file of a definition as a place; none for stubs.
    pub fn place(&self, def: DefId, range: TextRange) -> Option<Place> {
        self.place_in(self.def(def).hir, range)
    }

    fn place_in(&self, hir: HirId, range: TextRange) -> Option<Place> {
        (hir.index() < self.source_files).then_some(Place { file: FileId(hir.0), range })
    }

    /// The path of an item as people write it: `app::state::AppState`, `app::Store::insert`.
    pub fn path_of(&self, def: DefId) -> String {
        let data = self.def(def);
        // An exported macro lives at the root, wherever it is written.
        if matches!(self.item(def).kind, ItemKind::MacroRules { exported: true, .. }) {
            return format!("{}::{}", self.krate(def).name, data.name);
        }
        if self.is_stub(def)
            && let Some(path) = self.public_path(def)
        {
            return path;
        }
        let mut names: Vec<String> = Vec::new();
        if data.kind != DefKind::Impl {
            names.push(data.name.to_string());
        }
        if let Some(parent) = data.parent {
            let env = self.linked.env(parent);
            let is_impl = self.def(parent).kind == DefKind::Impl;
            let holder = if is_impl {
                env.self_ty.as_ref().and_then(|t| t.as_adt()).map(|(d, _)| d)
            } else {
                Some(parent)
            };
            match holder {
                Some(holder) => names.push(self.def(holder).name.to_string()),
                None => names
                    .push(format!("<{}>", env.self_ty.as_ref().map(|t| self.ty_text(t)).unwrap_or_default())),
            }
        }
        if let Some(within) = data.within {
            let outer = self.path_of(within);
            names.reverse();
            return format!("{outer}::{}", names.join("::"));
        }
        let mut at = Some(data.module);
        while let Some(module) = at {
            let module = &self.linked.names.modules[module.index()];
            match module.def {
                Some(def) => names.push(self.def(def).name.to_string()),
                None if !module.is_block => names.push(self.krate(def).name.to_string()),
                None => {}
            }
            at = module.parent;
        }
        names.reverse();
        names.join("::")
    }

    /// The path by which others name an item of a stub: private modules are no part of it.
    fn public_path(&self, def: DefId) -> Option<String> {
        if let Some(path) = self.linked.public_path(def) {
            return Some(path.to_owned());
        }
        let data = self.def(def);
        let parent = data.parent?;
        let holder = match self.def(parent).kind {
            DefKind::Impl => self.linked.env(parent).self_ty.as_ref()?.as_adt()?.0,
            _ => parent,
        };
        Some(format!("{}::{}", self.linked.public_path(holder)?, data.name))
    }

    /// The fields of a struct, union or variant.
    pub fn fields_of(&self, variant: VariantId) -> &[Field] {
        self.linked.fields_of(variant)
    }

    /// A field as it is written.
    pub fn field(&self, field: FieldId) -> Option<&Field> {
        let variant = VariantId { adt: field.adt, index: field.variant };
        self.fields_of(variant).get(field.index as usize)
    }

    /// The type of a field of a type with these arguments.
    pub fn field_ty(&self, field: FieldId, args: &[Ty]) -> Ty {
        self.linked.field_ty(field, args)
    }

    /// The type of a field in terms of its own type's parameters.
    pub fn declared_field_ty(&self, field: FieldId) -> Ty {
        let params = &self.linked.generics(field.adt).params;
        let args: Vec<Ty> = params.iter().map(|p| Ty::new(TyKind::Param(p.name))).collect();
        self.linked.field_ty(field, &args)
    }

    /// The type that the name of a static or constant has.
    pub fn static_ty(&self, def: DefId) -> Ty {
        self.linked.static_ty(def)
    }

    /// What a call of a function gives; for an `async fn` a future.
    pub fn ret_ty(&self, def: DefId) -> Ty {
        self.linked.sig(def).ret.clone()
    }

    /// One step of auto-deref.
    pub fn deref_step(&self, ty: &Ty) -> Option<Ty> {
        self.linked.deref(ty, &crate::types::Env::default())
    }

    /// The type's impl of which the functions are, or the trait.
    pub fn impl_trait_of(&self, impl_: DefId) -> Option<DefId> {
        self.linked.env(impl_).trait_.as_ref().map(|t| t.def)
    }

    /// The path of the trait that an impl is written for, where the trait itself is not known: generated code, or a
    /// crate without a stub. Imports are followed as they are written.
    pub fn unknown_trait_path(&self, impl_: DefId) -> Option<Vec<Name>> {
        let ItemKind::Impl(data) = &self.item(impl_).kind else { return None };
        let written = data.trait_.as_ref()?;
        if self.impl_trait_of(impl_).is_some() {
            return None;
        }
        let names: Vec<Name> = written.segments.iter().map(|s| s.name).collect();
        Some(self.linked.names.written_path(self.def(impl_).module, &names))
    }

    /// The items of an impl or trait.
    pub fn members(&self, holder: DefId) -> &[DefId] {
        self.linked.members(holder)
    }

    /// The type that an impl is for.
    pub fn impl_self_ty(&self, impl_: DefId) -> Option<Ty> {
        self.linked.env(impl_).self_ty.clone()
    }

    /// The methods of the workspace that implement a trait's method.
    pub fn lookup_trait_impls(&self, method: DefId) -> Vec<DefId> {
        let data = self.def(method);
        let Some(trait_) = data.parent else { return Vec::new() };
        let impls = self.linked.impls.all_of.get(&trait_).into_iter().flatten();
        impls.filter(|i| !self.is_stub(**i)).filter_map(|i| self.linked.member(*i, data.name)).collect()
    }

    /// Whether it is an enum whose variants hold nothing, those of tests left out.
    pub fn has_only_names(&self, def: DefId) -> bool {
        match &self.item(def).kind {
            ItemKind::Enum(_, variants) => {
                !variants.is_empty()
                    && variants.iter().all(|v| v.fields.fields.is_empty() || v.cfg.is_test_only())
            }
            _ => false,
        }
    }

    /// The types that can be awaited: those with an impl of `Future` or `IntoFuture`.
    pub fn awaitable_types(&self) -> FxHashSet<DefId> {
        let traits = [self.linked.lang.future, self.linked.lang.into_future].into_iter().flatten();
        let impls = traits.filter_map(|t| self.linked.impls.all_of.get(&t)).flatten();
        impls.filter_map(|i| Some(self.impl_self_ty(*i)?.as_adt()?.0)).collect()
    }

    /// Whether a type is std's `Option` or `Result`.
    pub fn is_option_or_result(&self, adt: DefId) -> bool {
        let lang = &self.linked.lang;
        Some(adt) == lang.option || Some(adt) == lang.result
    }

    /// The attribute macro of a stub that an attribute on an item names.
    pub fn attr_macro(&self, item: DefId, attr: &Attr) -> Option<DefId> {
        self.walked(item, false, &attr.path, crate::resolve::Space::Macros).filter(|made| self.is_stub(*made))
    }

    /// The macro of a stub that a macro call within an item names.
    pub fn called_macro(&self, item: DefId, path: &twelve_hir::Path) -> Option<DefId> {
        let names: Vec<Name> = path.segments.iter().map(|segment| segment.name).collect();
        self.walked(item, path.global, &names, crate::resolve::Space::Macros)
    }

    /// The constant, static or function that a path means where an item stands.
    pub fn lookup_value(&self, item: DefId, path: &[Name]) -> Option<DefId> {
        self.walked(item, false, path, crate::resolve::Space::Values)
    }

    fn walked(
        &self,
        item: DefId,
        global: bool,
        path: &[Name],
        space: crate::resolve::Space,
    ) -> Option<DefId> {
        let walked = self.linked.names.walk(self.def(item).module, global, path, space)?;
        match walked.item {
            crate::collect::Scoped::Def(def) if walked.used == path.len() => Some(def),
            _ => None,
        }
    }

    /// A type as people write it; the paths of types are left out.
    pub fn ty_text(&self, ty: &Ty) -> String {
        let mut out = String::new();
        self.write_ty(ty, &mut out);
        out
    }

    fn write_list(&self, list: &[Ty], out: &mut String) {
        for (i, ty) in list.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            self.write_ty(ty, out);
        }
    }

    fn write_ty(&self, ty: &Ty, out: &mut String) {
        match ty.kind() {
            TyKind::Unknown | TyKind::Var(_) => out.push('_'),
            TyKind::Never => out.push('!'),
            TyKind::Prim(name) | TyKind::Param(name) => out.push_str(name),
            TyKind::Adt(def, args) => {
                out.push_str(&self.def(*def).name);
                // Trailing arguments that nobody wrote (hashers, allocators) are left out.
                let said = |i: usize| !args[i].is_unknown() && !self.linked.is_default_arg(*def, i, &args[i]);
                let n = (0..args.len()).rposition(said).map_or(0, |i| i + 1);
                if n > 0 {
                    out.push('<');
                    self.write_list(&args[..n], out);
                    out.push('>');
                }
            }
            TyKind::Ref(mutable, inner) => {
                out.push_str(if *mutable { "&mut " } else { "&" });
                self.write_ty(inner, out);
            }
            TyKind::Ptr(inner) => {
                out.push_str("*const ");
                self.write_ty(inner, out);
            }
            TyKind::Tuple(parts) => {
                out.push('(');
                self.write_list(parts, out);
                out.push_str(if parts.len() == 1 { ",)" } else { ")" });
            }
            TyKind::Slice(inner) => {
                out.push('[');
                self.write_ty(inner, out);
                out.push(']');
            }
            TyKind::Array(inner) => {
                out.push('[');
                self.write_ty(inner, out);
                out.push_str("; _]");
            }
            TyKind::FnDef(def, _) => {
                let _ = write!(out, "fn {}", self.path_of(*def));
            }
            TyKind::CtorFn(params, ret) | TyKind::FnPtr(params, ret) => {
                out.push_str("fn(");
                self.write_list(params, out);
                out.push_str(") -> ");
                self.write_ty(ret, out);
            }
            TyKind::Closure(_, _, params, ret) => {
                out.push('|');
                self.write_list(params, out);
                out.push_str("| -> ");
                self.write_ty(ret, out);
            }
            TyKind::Dyn(traits) | TyKind::Opaque(traits) => {
                out.push_str(if matches!(ty.kind(), TyKind::Dyn(_)) { "dyn " } else { "impl " });
                for (i, bound) in traits.iter().enumerate() {
                    if i > 0 {
                        out.push_str(" + ");
                    }
                    out.push_str(&self.def(bound.def).name);
                    if !bound.args.is_empty() {
                        out.push('<');
                        self.write_list(&bound.args, out);
                        out.push('>');
                    }
                }
            }
            TyKind::Future(output) => {
                out.push_str("impl Future<Output = ");
                self.write_ty(output, out);
                out.push('>');
            }
            TyKind::Assoc(base, _, name) => {
                self.write_ty(base, out);
                let _ = write!(out, "::{name}");
            }
        }
    }

    /// Names of imports that lead nowhere that is known, for the counts.
    pub fn unresolved_imports(&self) -> Vec<Vec<Name>> {
        // What a stub imports and nobody describes is no matter of the sources.
        let of_sources = |p: &&crate::collect::PendingImport| p.hir.index() < self.source_files;
        let pending = self.linked.names.unresolved_imports().filter(of_sources);
        pending.map(|p| p.import.path.iter().map(|(n, _)| *n).collect()).collect()
    }
}
