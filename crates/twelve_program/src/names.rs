//! Every use of a name in the sources and what it leads to, for those who want to see what linking found.
//!
//! A walk over items and bodies that asks the linked program; it resolves nothing by itself. Names of modules and
//! crates, of locals and of type parameters are not listed.

use crate::collect::Scoped;
use crate::resolve::Space;
use crate::types::{Env, TypeCx, is_primitive};
use crate::{DefId, DefKind, FieldId, HirId, Inference, ModuleId, Program, Res, Ty, TyKind, VariantId};
use rayon::prelude::*;
use std::sync::Arc;
use twelve_hir::{
    Body, Bound, Expr, ExprId, Fields, Generics, ItemKind, Name, Pat, PatId, Path, Receiver, Stmt, TextRange,
    TypeRef,
};

/// One use of a name in a source file, and what it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NameUse {
    /// The file.
    pub hir: HirId,
    /// The identifier's place.
    pub range: TextRange,
    /// What it leads to.
    pub target: Target,
}

/// What a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// An item.
    Def(DefId),
    /// A variant of an enum.
    Variant(VariantId),
    /// A field of a struct, union or variant.
    Field(FieldId),
}

impl Program {
    /// All uses of names in the files of the workspace that lead somewhere, in the order of their places.
    pub fn name_uses(&self) -> Vec<NameUse> {
        let mut uses = Vec::new();
        for (i, data) in self.linked.names.defs.iter().enumerate() {
            if data.hir.index() < self.source_files {
                let def = DefId(i as u32);
                Walk::new(self, def, &mut uses).item(def);
            }
        }
        self.imported(&mut uses, &mut Paths::default());
        self.expanded(&mut uses);
        uses.sort();
        // A file that two crates compile has its names twice, and the first account of each stands for both.
        uses.dedup_by_key(|u| (u.hir, u.range));
        uses
    }

    /// What a path from an item of the workspace leads to, written as people do: `app::S::field`,
    /// `std::option::Option::Some`.
    pub fn target_path(&self, target: Target) -> String {
        let (owner, name) = match target {
            Target::Def(def) => return self.path_of(def),
            Target::Variant(variant) => (variant.adt, self.variant_name(variant)),
            Target::Field(field) => (field.adt, self.field(field).map(|f| f.name)),
        };
        format!("{}::{}", self.path_of(owner), name.as_deref().unwrap_or("?"))
    }

    /// The name of a variant; none for the one shape of a struct.
    pub fn variant_name(&self, variant: VariantId) -> Option<Name> {
        match &self.item(variant.adt).kind {
            ItemKind::Enum(_, variants) => variants.get(variant.index as usize).map(|v| v.name),
            _ => None,
        }
    }

    /// The names of the macros that were expanded.
    fn expanded(&self, uses: &mut Vec<NameUse>) {
        let names = &self.linked.names;
        for (hir, root) in names.file_modules.iter().filter(|(h, _)| h.index() < self.source_files) {
            let file = &names.files[hir.index()];
            if file.expansions.is_empty() {
                continue;
            }
            // The modules that the file holds, the inner ones last.
            let inline: Vec<(TextRange, ModuleId)> = names
                .module_of
                .iter()
                .filter(|(def, _)| self.def(**def).hir == *hir)
                .filter(|(def, _)| matches!(self.item(**def).kind, ItemKind::Mod(Some(_))))
                .map(|(def, module)| (self.item(*def).range, *module))
                .collect();
            for expansion in &file.expansions {
                let around = inline.iter().filter(|(r, _)| r.contains(expansion.range));
                let module = around.min_by_key(|(r, _)| r.len()).map_or(*root, |(_, module)| *module);
                let path: Vec<Name> = expansion.path.segments.iter().map(|s| s.name).collect();
                let walked = names.walk(module, expansion.path.global, &path, Space::Macros);
                let target = walked.filter(|w| w.used == path.len()).and_then(|w| self.target(w.item));
                if let (Some(target), Some(last)) = (target, expansion.path.last()) {
                    uses.push(NameUse { hir: *hir, range: last.range, target });
                }
            }
        }
    }

    /// How many paths of the sources lead somewhere, and why the others do not.
    pub(crate) fn path_counts(&self) -> Paths {
        let of_def = |def: DefId| {
            let mut uses = Vec::new();
            let mut walk = Walk::new(self, def, &mut uses);
            walk.item(def);
            walk.paths
        };
        let defs: Vec<DefId> =
            self.defs().filter(|(_, d)| d.hir.index() < self.source_files).map(|(d, _)| d).collect();
        let mut all = defs.into_par_iter().map(of_def).reduce(Paths::default, Paths::plus);
        self.imported(&mut Vec::new(), &mut all);
        all
    }

    fn imported(&self, uses: &mut Vec<NameUse>, counts: &mut Paths) {
        let names = &self.linked.names;
        for pending in &names.imports {
            if pending.hir.index() >= self.source_files {
                continue;
            }
            let path: Vec<Name> = pending.import.path.iter().map(|(n, _)| *n).collect();
            let outcome = match pending.found {
                true => Outcome::Known,
                false => names.why_not(pending.module, pending.import.global, &path),
            };
            let place = pending.import.path.last().map(|(_, range)| *range).unwrap_or_default();
            counts.add(pending.hir, place, outcome);
            for n in 1..=path.len() {
                let last = n == path.len();
                let spaces: &[Space] =
                    if last { &[Space::Types, Space::Values, Space::Macros] } else { &[Space::Types] };
                let found = spaces.iter().find_map(|space| {
                    let walked =
                        names.walk_written(pending.module, pending.import.global, &path[..n], *space)?;
                    (walked.used == n).then_some(walked.item)
                });
                let Some(target) = found.and_then(|item| self.target(item)) else { continue };
                uses.push(NameUse { hir: pending.hir, range: pending.import.path[n - 1].1, target });
            }
        }
    }

    /// What is listed of what a name in a module stands for.
    fn target(&self, item: Scoped) -> Option<Target> {
        match item {
            Scoped::Def(def) if self.def(def).kind == DefKind::Module => None,
            Scoped::Def(def) => Some(Target::Def(def)),
            Scoped::Root(_) => None,
            Scoped::Variant(variant) => Some(self.constructed(variant)),
        }
    }

    /// The constructor of a struct is the struct.
    fn constructed(&self, variant: VariantId) -> Target {
        match self.def(variant.adt).kind {
            DefKind::Enum => Target::Variant(variant),
            _ => Target::Def(variant.adt),
        }
    }
}

/// What became of paths.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paths {
    /// How many lead to something.
    pub(crate) known: usize,
    /// Those that do not: file, place of the whole path, and why.
    pub(crate) lost: Vec<(HirId, TextRange, Outcome)>,
}

impl Paths {
    fn add(&mut self, hir: HirId, range: TextRange, outcome: Outcome) {
        match outcome {
            Outcome::Known => self.known += 1,
            lost => self.lost.push((hir, range, lost)),
        }
    }

    fn plus(mut self, other: Self) -> Self {
        self.known += other.known;
        self.lost.extend(other.lost);
        self
    }
}

/// What became of one path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It leads to something.
    Known,
    /// It begins with a crate of which nothing is known.
    Foreign,
    /// It leads into a stub that lacks the name.
    NotInStub,
    /// It leads into code that a build script writes.
    Generated,
    /// Nothing in the workspace has the name: a macro may make it.
    NotFound,
}

struct Walk<'a> {
    program: &'a Program,
    hir: HirId,
    module: ModuleId,
    env: Arc<Env>,
    uses: &'a mut Vec<NameUse>,
    paths: Paths,
}

impl<'a> Walk<'a> {
    fn new(program: &'a Program, def: DefId, uses: &'a mut Vec<NameUse>) -> Self {
        let data = program.def(def);
        let env = program.linked.env(def);
        Self { program, hir: data.hir, module: data.module, env, uses, paths: Paths::default() }
    }

    fn add(&mut self, range: TextRange, target: Target) {
        self.uses.push(NameUse { hir: self.hir, range, target });
    }

    fn item(&mut self, def: DefId) {
        let program = self.program;
        match &program.item(def).kind {
            ItemKind::Struct(generics, fields) | ItemKind::Union(generics, fields) => {
                self.generics(generics);
                self.fields(fields);
            }
            ItemKind::Enum(generics, variants) => {
                self.generics(generics);
                variants.iter().for_each(|v| self.fields(&v.fields));
            }
            ItemKind::TypeAlias(generics, bounds, ty) => {
                self.generics(generics);
                self.bounds(bounds);
                ty.iter().for_each(|t| self.ty(t));
            }
            ItemKind::Const(ty, _) => self.ty(ty),
            ItemKind::Static(data) => self.ty(&data.ty),
            ItemKind::Fn(function) => {
                self.generics(&function.generics);
                if let Some(Receiver::Typed(ty)) = &function.receiver {
                    self.ty(ty);
                }
                function.params.iter().for_each(|p| self.ty(&p.ty));
                self.ty(&function.ret);
            }
            ItemKind::Trait(generics, supers, _) => {
                self.generics(generics);
                self.bounds(supers);
            }
            ItemKind::Impl(data) => {
                self.generics(&data.generics);
                data.trait_.iter().for_each(|t| self.type_path(t));
                self.ty(&data.self_ty);
            }
            ItemKind::Mod(_)
            | ItemKind::Use(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::MacroRules { .. }
            | ItemKind::MacroCall(_) => {}
        }
        if let Some((body, inference)) = program.body(def) {
            self.body(def, body, inference);
        }
    }

    fn generics(&mut self, generics: &Generics) {
        for param in &generics.params {
            self.bounds(&param.bounds);
            param.default.iter().for_each(|t| self.ty(t));
        }
        for (ty, bounds) in &generics.predicates {
            self.ty(ty);
            self.bounds(bounds);
        }
    }

    fn fields(&mut self, fields: &Fields) {
        fields.fields.iter().for_each(|f| self.ty(&f.ty));
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        bounds.iter().for_each(|b| self.type_path(b));
    }

    fn ty(&mut self, ty: &TypeRef) {
        match ty {
            TypeRef::Path(path) => self.type_path(path),
            TypeRef::Ref(_, t) | TypeRef::Ptr(_, t) | TypeRef::Slice(t) | TypeRef::Array(t) => self.ty(t),
            TypeRef::Tuple(list) => list.iter().for_each(|t| self.ty(t)),
            TypeRef::Fn(params, ret) => params.iter().chain([&**ret]).for_each(|t| self.ty(t)),
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => self.bounds(bounds),
            TypeRef::Never | TypeRef::Infer | TypeRef::Const | TypeRef::Error => {}
        }
    }

    fn type_path(&mut self, path: &Path) {
        self.path(path, Space::Types, None);
    }

    /// The names of a path. `value`: what the whole of it leads to, where inference found that out.
    fn path(&mut self, path: &Path, space: Space, value: Option<Target>) {
        let program = self.program;
        for args in path.segments.iter().filter_map(|s| s.args.as_deref()) {
            args.types.iter().chain(args.bindings.iter().map(|(_, t)| t)).for_each(|t| self.ty(t));
        }
        let Some(last) = path.last() else {
            path.qself.iter().for_each(|q| self.ty(&q.ty));
            return;
        };
        if let Some(qself) = &path.qself {
            self.ty(&qself.ty);
            qself.trait_.iter().for_each(|t| self.type_path(t));
            let target = value.or_else(|| {
                let cx = TypeCx::new(&program.linked, self.module, &self.env);
                let trait_ = qself.trait_.as_ref().and_then(|t| cx.trait_ref(t));
                match trait_ {
                    Some(trait_) => program.linked.member(trait_.def, last.name).map(Target::Def),
                    None => self.associated_type(&cx.ty(&qself.ty), last.name),
                }
            });
            self.ends(path, space, target);
            return;
        }
        let first = path.segments[0].name;
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let is_param = !path.global && (first == *"Self" || self.env.names.contains(&first));
        let mut used = usize::from(is_param);
        if !is_param {
            for n in 1..names.len() {
                let walked = program.linked.names.walk(self.module, path.global, &names[..n], Space::Types);
                let Some(walked) = walked.filter(|w| w.used == n) else { continue };
                used = n;
                if let Some(target) = program.target(walked.item) {
                    self.add(path.segments[n - 1].range, target);
                }
            }
        }
        if is_param && names.len() == 1 {
            self.paths.known += 1;
            return;
        }
        let target = value.or_else(|| {
            let walked = program.linked.names.walk(self.module, path.global, &names, space);
            match walked.filter(|w| !is_param && w.used == names.len()) {
                Some(walked) => program.target(walked.item),
                None if space == Space::Types && used + 1 == names.len() => {
                    let mut base = path.clone();
                    base.segments.pop();
                    let cx = TypeCx::new(&program.linked, self.module, &self.env);
                    self.associated_type(&cx.ty(&TypeRef::Path(base)), last.name)
                }
                None => None,
            }
        });
        self.ends(path, space, target);
    }

    /// Notes where a path leads.
    fn ends(&mut self, path: &Path, space: Space, target: Option<Target>) {
        let Some(last) = path.last() else { return };
        if let Some(target) = target {
            self.paths.known += 1;
            self.add(last.range, target);
            return;
        }
        let first = path.segments[0].name;
        let bare = path.segments.len() == 1 && path.qself.is_none();
        let is_param = self.env.names.contains(&first) || self.env.consts.iter().any(|(n, _)| *n == first);
        let outcome = if path.qself.is_some() || first == *"Self" || is_param {
            Outcome::NotFound
        } else if bare && is_primitive(first) {
            Outcome::Known
        } else {
            let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
            let all = &self.program.linked.names;
            match all.why_not(self.module, path.global, &names) {
                Outcome::NotFound if space == Space::Macros && bare => {
                    let krate = all.modules[self.module.index()].krate;
                    if all.foreign_macros.contains(&krate) { Outcome::Foreign } else { Outcome::NotFound }
                }
                outcome => outcome,
            }
        };
        self.paths.add(self.hir, path.range, outcome);
    }

    /// The declaration of `Type::name` where that is a type, or a variant through an alias or `Self`.
    fn associated_type(&self, base: &Ty, name: Name) -> Option<Target> {
        let linked = &self.program.linked;
        if let TyKind::Adt(adt, _) = base.kind()
            && let Some(variant) = linked.names.variants(*adt).into_iter().find(|v| v.1 == name)
        {
            return Some(Target::Variant(VariantId { adt: *adt, index: variant.0 }));
        }
        linked.associated_type(base, name, &self.env).map(Target::Def)
    }

    fn body(&mut self, owner: DefId, body: &Body, inference: &Inference) {
        let outer = self.module;
        // The blocks that declare items, the inner ones last.
        let mut blocks: Vec<(TextRange, ModuleId)> = Vec::new();
        for (i, expr) in body.exprs.iter().enumerate().rev() {
            let id = ExprId(i as u32);
            if matches!(expr, Expr::Block(_))
                && let Some(module) = self.program.linked.names.blocks.get(&(owner, id))
            {
                blocks.push((body.range(id), *module));
            }
        }
        let around = |range: TextRange| {
            blocks.iter().rev().find(|(b, _)| b.contains(range)).map_or(outer, |(_, module)| *module)
        };
        for (i, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(i as u32);
            if !blocks.is_empty() {
                self.module = around(body.range(id));
            }
            self.expr(id, expr, inference);
        }
        for (i, pat) in body.pats.iter().enumerate() {
            let id = PatId(i as u32);
            if !blocks.is_empty() {
                self.module = around(body.pat_range(id));
            }
            self.pat(id, pat, body, inference);
        }
        self.module = outer;
    }

    fn expr(&mut self, id: ExprId, expr: &Expr, inference: &Inference) {
        match expr {
            Expr::Path(path) => match inference.paths.get(&id) {
                Some(Res::Local(_) | Res::Param(_)) => self.paths.known += 1,
                res => self.path(path, Space::Values, res.and_then(|r| self.res(*r))),
            },
            Expr::MethodCall(call) => {
                call.types.iter().for_each(|t| self.ty(t));
                if let Some(callee) = inference.calls.get(&id) {
                    self.add(call.method_range, Target::Def(callee.def));
                }
            }
            Expr::Field(_, _, range) => {
                if let Some(field) = inference.fields.get(&id) {
                    self.add(*range, Target::Field(*field));
                }
            }
            Expr::Struct(literal) => {
                let res = inference.paths.get(&id).copied();
                self.path(&literal.path, Space::Types, res.and_then(|r| self.res(r)));
                if let Some(Res::Ctor(variant)) = res {
                    for (name, range, _) in &literal.fields {
                        self.field(variant, *name, *range);
                    }
                }
            }
            Expr::Cast(_, ty) => self.ty(ty),
            Expr::Closure(closure) => {
                closure.params.iter().filter_map(|(_, t)| t.as_ref()).for_each(|t| self.ty(t));
                closure.ret.iter().for_each(|t| self.ty(t));
            }
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    if let Stmt::Let { ty: Some(ty), .. } = stmt {
                        self.ty(ty);
                    }
                }
            }
            Expr::Macro(call) => {
                self.path(&call.path, Space::Macros, inference.paths.get(&id).and_then(|r| self.res(*r)));
            }
            _ => {}
        }
    }

    fn pat(&mut self, id: PatId, pat: &Pat, body: &Body, inference: &Inference) {
        let res = inference.pat_paths.get(&id).copied();
        let target = res.and_then(|r| self.res(r));
        match pat {
            Pat::Bind { .. } => {
                if let Some(target) = target {
                    self.add(body.pat_range(id), target);
                }
            }
            Pat::Path(path) => self.path(path, Space::Values, target),
            Pat::Range(ends) => ends.iter().for_each(|end| self.path(end, Space::Values, None)),
            Pat::TupleStruct(path, _) => self.path(path, Space::Values, target),
            Pat::Struct(path, fields) => {
                self.path(path, Space::Types, target);
                if let Some(Res::Ctor(variant)) = res {
                    for (name, range, _) in fields {
                        self.field(variant, *name, *range);
                    }
                }
            }
            _ => {}
        }
    }

    fn field(&mut self, variant: VariantId, name: Name, range: TextRange) {
        let Some(index) = self.program.fields_of(variant).iter().position(|f| f.name == name) else { return };
        let field = FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
        self.add(range, Target::Field(field));
    }

    fn res(&self, res: Res) -> Option<Target> {
        match res {
            Res::Def(def) => Some(Target::Def(def)),
            Res::Ctor(variant) => Some(self.program.constructed(variant)),
            Res::Local(_) | Res::Param(_) | Res::Unknown => None,
        }
    }
}
