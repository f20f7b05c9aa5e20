//! Names and impls linked, bodies not yet looked at.

use crate::collect::{Collected, Scoped};
use crate::impls::{ImplIndex, Sig};
use crate::resolve::Space;
use crate::types::{Env, TypeCx};
use crate::{CrateId, CrateKind, DefId, DefKind, FieldId, ModuleId, Ty, TyKind, VariantId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::{Arc, OnceLock};
use twelve_hir::{ArithmeticOp, Field, File, Item, ItemKind, Name, StaticMake};

/// The types of the fields of each variant, in terms of the type's own parameters.
type FieldTypes = Arc<Vec<Vec<Ty>>>;

/// Everything that the inference of one body may ask of the rest of the program.
#[derive(Debug)]
pub(crate) struct Linked {
    pub(crate) names: Collected,
    pub(crate) impls: ImplIndex,
    pub(crate) lang: Lang,
    pub(crate) envs: Vec<OnceLock<Arc<Env>>>,
    pub(crate) sigs: Vec<OnceLock<Arc<Sig>>>,
    fields: Vec<OnceLock<FieldTypes>>,
    statics: Vec<OnceLock<Ty>>,
    traits_in: Vec<OnceLock<FxHashSet<DefId>>>,
    /// Of each crate the public paths of its items.
    public_paths: Vec<OnceLock<FxHashMap<DefId, String>>>,
}

/// The items of `std` whose meaning the language itself fixes.
#[derive(Debug, Clone)]
pub(crate) struct Lang {
    pub(crate) deref: Option<DefId>,
    pub(crate) target: Name,
    pub(crate) future: Option<DefId>,
    pub(crate) into_future: Option<DefId>,
    pub(crate) iterator: Option<DefId>,
    pub(crate) into_iterator: Option<DefId>,
    pub(crate) index: Option<DefId>,
    pub(crate) into: Option<DefId>,
    pub(crate) try_into: Option<DefId>,
    pub(crate) from: Option<DefId>,
    pub(crate) try_from: Option<DefId>,
    pub(crate) from_str: Option<DefId>,
    pub(crate) option: Option<DefId>,
    pub(crate) result: Option<DefId>,
    pub(crate) vec: Option<DefId>,
    pub(crate) string: Option<DefId>,
    pub(crate) local_key: Option<DefId>,
    pub(crate) c_str: Option<DefId>,
    pub(crate) ranges: Ranges,
    /// The traits of the operators, in the order of [`ArithmeticOp::ALL`].
    operators: Vec<Option<DefId>>,
    pub(crate) neg: Option<DefId>,
    pub(crate) not: Option<DefId>,
    fns: Vec<DefId>,
    async_fns: Vec<DefId>,
    /// Traits that nearly all types have, and of which stubs seldom list the impls.
    assumed: Vec<DefId>,
}

/// The types that `..` and `..=` make.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ranges {
    both: Option<DefId>,
    both_in: Option<DefId>,
    from: Option<DefId>,
    to: Option<DefId>,
    to_in: Option<DefId>,
    full: Option<DefId>,
}

impl Ranges {
    /// The type of a range with these ends.
    pub(crate) fn with(&self, from: bool, to: bool, inclusive: bool) -> Option<DefId> {
        match (from, to, inclusive) {
            (true, true, false) => self.both,
            (true, true, true) => self.both_in,
            (true, false, _) => self.from,
            (false, true, false) => self.to,
            (false, true, true) => self.to_in,
            (false, false, _) => self.full,
        }
    }

    /// Whether a type is one of them.
    pub(crate) fn has(&self, def: DefId) -> bool {
        [self.both, self.both_in, self.from, self.to, self.to_in, self.full].contains(&Some(def))
    }
}

impl Lang {
    /// The trait of an operator.
    pub(crate) fn operator(&self, op: ArithmeticOp) -> Option<DefId> {
        self.operators.get(op as usize).copied().flatten()
    }

    pub(crate) fn is_fn(&self, trait_: DefId) -> bool {
        self.fns.contains(&trait_) || self.is_async_fn(trait_)
    }

    /// Whether calling gives a future of what the bound names.
    pub(crate) fn is_async_fn(&self, trait_: DefId) -> bool {
        self.async_fns.contains(&trait_)
    }

    /// Whether a function of this name is the `parse` of `str`.
    pub(crate) fn is_parse(&self, def: DefId, linked: &Linked) -> bool {
        let data = &linked.names.defs[def.index()];
        self.from_str.is_some_and(|t| linked.names.defs[t.index()].krate == data.krate)
            && data.parent.is_some_and(|p| linked.kind(p) == DefKind::Impl)
    }

    /// Whether a type of a stub is taken to have a trait of which it does not say so.
    pub(crate) fn is_assumed(&self, trait_: DefId) -> bool {
        self.assumed.contains(&trait_)
    }

    fn find(names: &Collected) -> Self {
        let std = names.crates.iter().position(|c| c.package == "std" && c.kind == CrateKind::Stub);
        let std = std.map(|i| CrateId(i as u32));
        let find = |path: &str| names.at_path(std?, path, Space::Types);
        let assumed = [
            "clone::Clone",
            "fmt::Debug",
            "fmt::Display",
            "marker::Send",
            "marker::Sync",
            "marker::Sized",
            "marker::Unpin",
        ];
        let fns = ["Fn", "FnMut", "FnOnce"];
        let async_fns = ["AsyncFn", "AsyncFnMut", "AsyncFnOnce"];
        let ops = |names: &[&str]| names.iter().filter_map(|n| find(&format!("ops::{n}"))).collect();
        Self {
            deref: find("ops::Deref"),
            target: Name::new("Target"),
            future: find("future::Future"),
            into_future: find("future::IntoFuture"),
            iterator: find("iter::Iterator"),
            into_iterator: find("iter::IntoIterator"),
            index: find("ops::Index"),
            into: find("convert::Into"),
            try_into: find("convert::TryInto"),
            from: find("convert::From"),
            try_from: find("convert::TryFrom"),
            from_str: find("str::FromStr"),
            option: find("option::Option"),
            result: find("result::Result"),
            vec: find("vec::Vec"),
            string: find("string::String"),
            c_str: find("ffi::CStr"),
            local_key: find("thread::LocalKey"),
            ranges: Ranges {
                both: find("ops::Range"),
                both_in: find("ops::RangeInclusive"),
                from: find("ops::RangeFrom"),
                to: find("ops::RangeTo"),
                to_in: find("ops::RangeToInclusive"),
                full: find("ops::RangeFull"),
            },
            operators: ArithmeticOp::ALL.iter().map(|op| find(&format!("ops::{op:?}"))).collect(),
            neg: find("ops::Neg"),
            not: find("ops::Not"),
            fns: ops(&fns),
            async_fns: ops(&async_fns),
            assumed: assumed.iter().filter_map(|path| find(path)).collect(),
        }
    }
}

impl Linked {
    pub(crate) fn new(mut names: Collected) -> Self {
        names.resolve_imports();
        fn slots<T>(n: usize) -> Vec<OnceLock<T>> {
            (0..n).map(|_| OnceLock::new()).collect()
        }
        let (n, modules, crates) = (names.defs.len(), names.modules.len(), names.crates.len());
        let lang = Lang::find(&names);
        let mut linked = Self {
            names,
            impls: ImplIndex::default(),
            lang,
            envs: slots(n),
            sigs: slots(n),
            fields: slots(n),
            statics: slots(n),
            traits_in: slots(modules),
            public_paths: slots(crates),
        };
        linked.index_impls();
        linked
    }

    /// The traits whose methods can be called in a module without naming the trait.
    pub(crate) fn traits_in(&self, module: ModuleId) -> &FxHashSet<DefId> {
        self.traits_in[module.index()].get_or_init(|| {
            let mut found = FxHashSet::default();
            self.names.visible_types(module, &mut |item| {
                if let Scoped::Def(def) = item
                    && self.kind(def) == DefKind::Trait
                {
                    found.insert(def);
                }
            });
            found
        })
    }

    /// The shortest path by which others can name an item of a stub; of two the first in order.
    pub(crate) fn public_path(&self, def: DefId) -> Option<&str> {
        let krate = self.names.defs[def.index()].krate;
        let paths = self.public_paths[krate.index()].get_or_init(|| self.names.public_paths(krate));
        paths.get(&def).map(String::as_str)
    }

    pub(crate) fn file(&self, def: DefId) -> &File {
        &self.names.files[self.names.defs[def.index()].hir.index()]
    }

    pub(crate) fn item(&self, def: DefId) -> &Item {
        self.file(def).item(self.names.defs[def.index()].item)
    }

    pub(crate) fn kind(&self, def: DefId) -> DefKind {
        self.names.defs[def.index()].kind
    }

    /// Whether a definition is of a stub.
    pub(crate) fn is_stub(&self, def: DefId) -> bool {
        let krate = self.names.defs[def.index()].krate;
        self.names.crates[krate.index()].kind == CrateKind::Stub
    }

    /// The fields of a struct, union or variant.
    pub(crate) fn fields_of(&self, variant: VariantId) -> &[Field] {
        match &self.item(variant.adt).kind {
            ItemKind::Struct(_, fields) | ItemKind::Union(_, fields) => &fields.fields,
            ItemKind::Enum(_, variants) => {
                variants.get(variant.index as usize).map(|v| v.fields.fields.as_slice()).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// Whether code in a module may name a field.
    pub(crate) fn is_visible(&self, field: FieldId, from: ModuleId) -> bool {
        let variant = VariantId { adt: field.adt, index: field.variant };
        let Some(data) = self.fields_of(variant).get(field.index as usize) else { return false };
        let module = self.names.defs[field.adt.index()].module;
        self.names.reaches(self.names.reach(&data.visibility, module), module, from)
    }

    /// The type of a field of a type with these arguments.
    pub(crate) fn field_ty(&self, field: FieldId, args: &[Ty]) -> Ty {
        let all = self.fields[field.adt.index()].get_or_init(|| Arc::new(self.make_field_types(field.adt)));
        let Some(ty) = all.get(field.variant as usize).and_then(|v| v.get(field.index as usize)) else {
            return Ty::unknown();
        };
        self.with_args(ty, field.adt, args)
    }

    fn make_field_types(&self, adt: DefId) -> Vec<Vec<Ty>> {
        let env = self.env(adt);
        let cx = TypeCx::new(self, self.names.defs[adt.index()].module, &env);
        let types = |fields: &[Field]| fields.iter().map(|f| cx.ty(&f.ty)).collect();
        match &self.item(adt).kind {
            ItemKind::Struct(_, fields) | ItemKind::Union(_, fields) => vec![types(&fields.fields)],
            ItemKind::Enum(_, variants) => variants.iter().map(|v| types(&v.fields.fields)).collect(),
            _ => Vec::new(),
        }
    }

    /// A type in terms of a definition's parameters, with these arguments in their place.
    pub(crate) fn with_args(&self, ty: &Ty, def: DefId, args: &[Ty]) -> Ty {
        let params = &self.generics(def).params;
        if params.is_empty() {
            return ty.clone();
        }
        let unknown = Ty::unknown();
        let arg = |i: usize| args.get(i).unwrap_or(&unknown).clone();
        let subst = params.iter().enumerate().map(|(i, p)| (p.name, arg(i))).collect();
        let ty = ty.subst(&subst);
        self.normalise(&ty, &Env::default())
    }

    /// The type that the name of a static or constant has.
    pub(crate) fn static_ty(&self, def: DefId) -> Ty {
        self.statics[def.index()]
            .get_or_init(|| {
                let env = self.env(def);
                let cx = TypeCx::new(self, self.names.defs[def.index()].module, &env);
                match &self.item(def).kind {
                    ItemKind::Const(ty, _) => cx.ty(ty),
                    ItemKind::Static(data) => {
                        let ty = cx.ty(&data.ty);
                        match (data.make, self.lang.local_key) {
                            (StaticMake::ThreadLocal, Some(key)) => Ty::new(TyKind::Adt(key, vec![ty])),
                            _ => ty,
                        }
                    }
                    _ => Ty::unknown(),
                }
            })
            .clone()
    }

    pub(crate) fn option_of(&self, ty: Ty) -> Ty {
        self.lang.option.map_or_else(Ty::unknown, |def| Ty::new(TyKind::Adt(def, vec![ty])))
    }
}
