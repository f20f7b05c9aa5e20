//! From types as they are written to types: names resolved, aliases opened, parameters named.

use crate::collect::Scoped;
use crate::resolve::Space;
use crate::{DefId, DefKind, Linked, ModuleId, Subst, TraitRef, Ty, TyKind};
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use twelve_hir::{Bound, Generics, ItemKind, Name, Path, TypeRef};

/// What type parameters are in scope, and what is known of them.
#[derive(Debug, Default)]
pub(crate) struct Env {
    /// Their names: of the impl or trait first, then the item's own.
    pub(crate) names: Vec<Name>,
    /// How many of `names` belong to the impl or trait.
    pub(crate) outer: usize,
    /// The `const` parameters with their types.
    pub(crate) consts: Vec<(Name, Ty)>,
    /// What they are bound by, `where` clauses included.
    pub(crate) bounds: Vec<(Ty, TraitRef)>,
    /// What `Self` is.
    pub(crate) self_ty: Option<Ty>,
    /// The trait that `Self` is of, in a trait and in an impl of one.
    pub(crate) trait_: Option<TraitRef>,
}

thread_local! {
    /// The items whose type parameters are being looked at.
    static MAKING: RefCell<Vec<DefId>> = const { RefCell::new(Vec::new()) };
    /// Whether one of them was asked for before it was ready.
    static UNFINISHED: Cell<bool> = const { Cell::new(false) };
    /// How many defaults are being looked at within one another, and how many were for the outermost.
    static DEFAULTS: Cell<(u32, u32)> = const { Cell::new((0, 0)) };
}

/// How many aliases may stand for each other in a row.
const MAX_ALIASES: u32 = 16;
/// How many aliases are opened for one type: `type B = (A, A); type C = (B, B);` doubles them in each row.
const MAX_OPENED: u32 = 1024;
/// How many defaults may follow from one another, as in `struct B<T = A>`, where `A` has one too.
const MAX_DEFAULTS: u32 = 16;

/// Where a type is written.
#[derive(Clone, Copy)]
pub(crate) struct TypeCx<'a> {
    linked: &'a Linked,
    module: ModuleId,
    env: &'a Env,
    /// The aliases that are being opened: one that comes up again stands for nothing.
    opened: Option<&'a Opened<'a>>,
    /// What stands for `_` and for arguments that are left out, in a body.
    holes: Option<Holes<'a>>,
}

/// Makes variables for what a body leaves out.
#[derive(Clone, Copy)]
struct Holes<'a> {
    make: &'a dyn Fn() -> Ty,
    /// In an expression's path all arguments can be left out, defaults or not.
    in_path: bool,
}

struct Opened<'a> {
    alias: DefId,
    depth: u32,
    /// How many were opened for the type at hand.
    count: &'a Cell<u32>,
    before: Option<&'a Opened<'a>>,
}

impl Opened<'_> {
    fn holds(&self, alias: DefId) -> bool {
        self.alias == alias || self.before.is_some_and(|b| b.holds(alias))
    }
}

impl<'a> TypeCx<'a> {
    pub(crate) fn new(linked: &'a Linked, module: ModuleId, env: &'a Env) -> Self {
        Self { linked, module, env, opened: None, holes: None }
    }

    /// In a body `_` and arguments that are left out are for inference to find.
    pub(crate) fn with_holes(self, make: &'a dyn Fn() -> Ty, in_path: bool) -> Self {
        Self { holes: Some(Holes { make, in_path }), ..self }
    }

    pub(crate) fn ty(&self, ty: &TypeRef) -> Ty {
        let cx = self;
        match ty {
            TypeRef::Path(path) => cx.path(path),
            TypeRef::Ref(mutable, inner) => Ty::reference(*mutable, cx.ty(inner)),
            TypeRef::Ptr(_, inner) => Ty::new(TyKind::Ptr(cx.ty(inner))),
            TypeRef::Tuple(parts) => Ty::new(TyKind::Tuple(parts.iter().map(|t| cx.ty(t)).collect())),
            TypeRef::Slice(inner) => Ty::new(TyKind::Slice(cx.ty(inner))),
            TypeRef::Array(inner) => Ty::new(TyKind::Array(cx.ty(inner))),
            TypeRef::Fn(params, ret) => {
                Ty::new(TyKind::FnPtr(params.iter().map(|t| cx.ty(t)).collect(), cx.ty(ret)))
            }
            TypeRef::Impl(bounds) => Ty::new(TyKind::Opaque(cx.bounds(bounds))),
            TypeRef::Dyn(bounds) => Ty::new(TyKind::Dyn(cx.bounds(bounds))),
            TypeRef::Never => Ty::new(TyKind::Never),
            TypeRef::Infer => self.holes.map_or_else(Ty::unknown, |h| (h.make)()),
            TypeRef::Const | TypeRef::Error => Ty::unknown(),
        }
    }

    pub(crate) fn bounds(&self, bounds: &[Bound]) -> Vec<TraitRef> {
        bounds.iter().filter_map(|b| self.trait_ref(b)).collect()
    }

    pub(crate) fn trait_ref(&self, path: &Path) -> Option<TraitRef> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let walked = self.linked.names.walk(self.module, path.global, &names, Space::Types)?;
        let Scoped::Def(def) = walked.item else { return None };
        if walked.used != names.len() || self.linked.names.defs[def.index()].kind != DefKind::Trait {
            return None;
        }
        let (args, bindings) = self.last_args(path);
        Some(TraitRef { def, args, bindings })
    }

    fn last_args(&self, path: &Path) -> (Vec<Ty>, Vec<(Name, Ty)>) {
        let Some(args) = path.last().and_then(|s| s.args.as_deref()) else { return Default::default() };
        let types = args.types.iter().map(|t| self.ty(t)).collect();
        let bindings = args.bindings.iter().map(|(n, t)| (*n, self.ty(t))).collect();
        (types, bindings)
    }

    fn path(&self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            let base = self.ty(&qself.ty);
            let trait_ = qself.trait_.as_ref().and_then(|t| self.trait_ref(t)).map(|t| t.def);
            return path
                .segments
                .iter()
                .fold(base, |ty, s| self.linked.project(&ty, trait_, s.name, self.env));
        }
        let Some(first) = path.segments.first() else { return Ty::unknown() };
        if !path.global {
            let base = if first.name == *"Self" {
                self.env.self_ty.clone()
            } else if self.env.names.contains(&first.name) {
                Some(Ty::new(TyKind::Param(first.name)))
            } else {
                None
            };
            if let Some(base) = base {
                return path.segments[1..]
                    .iter()
                    .fold(base, |ty, s| self.linked.project(&ty, None, s.name, self.env));
            }
        }
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let Some(walked) = self.linked.names.walk(self.module, path.global, &names, Space::Types) else {
            return match path.as_name() {
                Some(name) if is_primitive(name) => Ty::new(TyKind::Prim(name)),
                _ => Ty::unknown(),
            };
        };
        let Scoped::Def(def) = walked.item else { return Ty::unknown() };
        let args = path.segments[walked.used - 1].args.as_deref();
        let types: Vec<Ty> = args.map(|a| a.types.iter().map(|t| self.ty(t)).collect()).unwrap_or_default();
        let base = match self.linked.names.defs[def.index()].kind {
            DefKind::Struct | DefKind::Union | DefKind::Enum => self.adt(def, types),
            DefKind::Alias => self.alias(def, types),
            DefKind::Trait => {
                let bindings = args
                    .map(|a| a.bindings.iter().map(|(n, t)| (*n, self.ty(t))).collect())
                    .unwrap_or_default();
                Ty::new(TyKind::Dyn(vec![TraitRef { def, args: types, bindings }]))
            }
            // A module that is named like a primitive stands beside it.
            DefKind::Module if names.len() == 1 && is_primitive(first.name) => {
                Ty::new(TyKind::Prim(first.name))
            }
            _ => Ty::unknown(),
        };
        path.segments[walked.used..]
            .iter()
            .fold(base, |ty, s| self.linked.project(&ty, None, s.name, self.env))
    }
}

impl TypeCx<'_> {
    /// An argument that is not written.
    fn left_out(&self) -> Ty {
        self.holes.map_or_else(Ty::unknown, |h| (h.make)())
    }

    /// A struct, enum or union with all its arguments: defaults where they are written.
    fn adt(&self, def: DefId, mut args: Vec<Ty>) -> Ty {
        let generics = self.linked.generics(def);
        let open = args.is_empty() && self.holes.is_some_and(|h| h.in_path);
        for i in args.len()..generics.params.len() {
            let default = if open { None } else { self.linked.default_arg(def, i) };
            args.push(default.unwrap_or_else(|| self.left_out()));
        }
        args.truncate(generics.params.len());
        Ty::new(TyKind::Adt(def, args))
    }

    /// What a type alias stands for.
    fn alias(&self, def: DefId, args: Vec<Ty>) -> Ty {
        let depth = self.opened.map_or(0, |b| b.depth + 1);
        let first = Cell::new(0);
        let count = self.opened.map_or(&first, |b| b.count);
        count.set(count.get() + 1);
        let is_too_much = depth > MAX_ALIASES || count.get() > MAX_OPENED;
        if is_too_much || self.opened.is_some_and(|b| b.holds(def)) {
            return Ty::unknown();
        }
        let opened = Opened { alias: def, depth, count, before: self.opened };
        let data = &self.linked.names.defs[def.index()];
        let ItemKind::TypeAlias(generics, _, Some(ty)) = &self.linked.item(def).kind else {
            return Ty::unknown();
        };
        let env = self.linked.env(def);
        let cx = TypeCx {
            linked: self.linked,
            module: data.module,
            env: &env,
            opened: Some(&opened),
            holes: None,
        };
        let target = cx.ty(ty);
        if generics.params.is_empty() {
            return target;
        }
        let open = args.is_empty() && self.holes.is_some_and(|h| h.in_path);
        let mut args = args.into_iter();
        let mut subst: Subst = Vec::new();
        for param in &generics.params {
            let given = args.next().or_else(|| {
                let default = param.default.as_ref().filter(|_| !open)?;
                Some(cx.ty(default))
            });
            subst.push((param.name, given.unwrap_or_else(|| self.left_out())));
        }
        target.subst(&subst)
    }
}

impl Linked {
    /// The default of a type parameter.
    fn default_arg(&self, def: DefId, index: usize) -> Option<Ty> {
        let default = self.generics(def).params.get(index)?.default.as_ref()?;
        let (depth, count) = DEFAULTS.get();
        if depth >= MAX_DEFAULTS || count >= MAX_OPENED {
            return None;
        }
        DEFAULTS.set((depth + 1, count + 1));
        let env = Env::default();
        let ty = TypeCx::new(self, self.names.defs[def.index()].module, &env).ty(default);
        DEFAULTS.set((depth, if depth == 0 { 0 } else { DEFAULTS.get().1 }));
        Some(ty)
    }

    /// Whether an argument is what it would be if nobody had written it.
    pub(crate) fn is_default_arg(&self, def: DefId, index: usize, arg: &Ty) -> bool {
        self.default_arg(def, index).is_some_and(|d| d == *arg)
    }

    /// The generic parameters that an item itself has.
    pub(crate) fn generics(&self, def: DefId) -> &Generics {
        static NONE: std::sync::LazyLock<Generics> = std::sync::LazyLock::new(Generics::default);
        match &self.item(def).kind {
            ItemKind::Struct(g, _)
            | ItemKind::Union(g, _)
            | ItemKind::Enum(g, _)
            | ItemKind::TypeAlias(g, ..)
            | ItemKind::Trait(g, ..) => g,
            ItemKind::Fn(f) => &f.generics,
            ItemKind::Impl(i) => &i.generics,
            _ => &NONE,
        }
    }

    /// The type parameters in scope within an item, made once.
    pub(crate) fn env(&self, def: DefId) -> Arc<Env> {
        if let Some(env) = self.envs[def.index()].get() {
            return Arc::clone(env);
        }
        // `trait T where Self::A: B { type A; }`: what bounds `Self::A` is asked while the bounds are being read. The
        // answer is given without them, and nothing that rests on it is kept.
        if MAKING.with_borrow(|list| list.contains(&def)) {
            UNFINISHED.set(true);
            return Arc::new(self.bare_env(def));
        }
        MAKING.with_borrow_mut(|list| list.push(def));
        let env = Arc::new(self.make_env(def));
        let is_outermost = MAKING.with_borrow_mut(|list| {
            list.pop();
            list.is_empty()
        });
        if is_outermost {
            UNFINISHED.set(false);
        } else if UNFINISHED.get() {
            return env;
        }
        Arc::clone(self.envs[def.index()].get_or_init(|| env))
    }

    /// The type parameters without what bounds them.
    fn bare_env(&self, def: DefId) -> Env {
        let outer = self.names.defs[def.index()].parent.map(|p| self.generics(p)).into_iter();
        let all = outer.chain([self.generics(def)]).flat_map(|g| &g.params);
        let names = all.filter(|p| p.const_ty.is_none()).map(|p| p.name).collect();
        let is_trait = self.names.defs[def.index()].kind == DefKind::Trait;
        let self_ty = is_trait.then(|| Ty::new(TyKind::Param(Name::new("Self"))));
        Env { names, self_ty, ..Env::default() }
    }

    fn make_env(&self, def: DefId) -> Env {
        let data = &self.names.defs[def.index()];
        let mut env = Env::default();
        if let Some(parent) = data.parent {
            let outer = self.env(parent);
            env.names.clone_from(&outer.names);
            env.consts.clone_from(&outer.consts);
            env.bounds.clone_from(&outer.bounds);
            env.self_ty.clone_from(&outer.self_ty);
            env.trait_.clone_from(&outer.trait_);
        }
        env.outer = env.names.len();
        let generics = self.generics(def);
        env.names.extend(generics.params.iter().filter(|p| p.const_ty.is_none()).map(|p| p.name));
        for param in &generics.params {
            if let Some(ty) = &param.const_ty {
                let ty = TypeCx::new(self, data.module, &env).ty(ty);
                env.consts.push((param.name, ty));
            }
        }
        match &self.item(def).kind {
            ItemKind::Struct(..) | ItemKind::Union(..) | ItemKind::Enum(..) => {
                let args = generics.params.iter().map(|p| Ty::new(TyKind::Param(p.name))).collect();
                env.self_ty = Some(Ty::new(TyKind::Adt(def, args)));
            }
            ItemKind::Trait(_, supers, _) => {
                let name = Name::new("Self");
                let self_ty = Ty::new(TyKind::Param(name));
                env.self_ty = Some(self_ty.clone());
                let args = generics.params.iter().map(|p| Ty::new(TyKind::Param(p.name))).collect();
                let own = TraitRef { def, args, bindings: Vec::new() };
                env.bounds.push((self_ty.clone(), own.clone()));
                env.trait_ = Some(own);
                let supers = TypeCx::new(self, data.module, &env).bounds(supers);
                env.bounds.extend(supers.into_iter().map(|t| (self_ty.clone(), t)));
            }
            ItemKind::Impl(data_) => {
                let self_ty = TypeCx::new(self, data.module, &env).ty(&data_.self_ty);
                env.self_ty = Some(self_ty);
                let trait_ = data_.trait_.as_ref();
                env.trait_ = trait_.and_then(|t| TypeCx::new(self, data.module, &env).trait_ref(t));
            }
            _ => {}
        }
        // Bounds in order: a bound can use what those before it say (`I: IntoIterator, I::Item: Into<T>`).
        for param in &generics.params {
            let ty = Ty::new(TyKind::Param(param.name));
            let bounds = TypeCx::new(self, data.module, &env).bounds(&param.bounds);
            env.bounds.extend(bounds.into_iter().map(|b| (ty.clone(), b)));
        }
        for (ty, bounds) in &generics.predicates {
            let cx = TypeCx::new(self, data.module, &env);
            let ty = cx.ty(ty);
            let bounds = cx.bounds(bounds);
            env.bounds.extend(bounds.into_iter().map(|b| (ty.clone(), b)));
        }
        env
    }
}

/// The names of the primitive types.
pub(crate) fn is_primitive(name: Name) -> bool {
    matches!(
        name.as_str(),
        "bool"
            | "char"
            | "str"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f32"
            | "f64"
    )
}
