//! Paths in bodies: locals, items, associated items.

use super::Infer;
use crate::collect::Scoped;
use crate::resolve::Space;
use crate::types::TypeCx;
use crate::{DefId, DefKind, FieldId, Res, Subst, Ty, TyKind, VariantId};
use twelve_hir::{ExprId, ItemKind, Name, Path, Segment, Shape, TypeRef};

impl Infer<'_> {
    pub(super) fn path_expr(&mut self, id: ExprId, path: &Path) -> Ty {
        if let Some(name) = path.as_name()
            && let Some(pat) = self.local(name)
        {
            self.record_path(id, Res::Local(pat));
            return self.out.pats[pat.0 as usize].clone();
        }
        // A name out of a macro's definition means no local of the caller's.
        let unmarked = path.unmarked();
        let (res, ty) = self.value_path(unmarked.as_ref().unwrap_or(path));
        self.record_path(id, res);
        ty
    }

    /// What a path that is no local stands for as a value.
    pub(super) fn value_path(&self, path: &Path) -> (Res, Ty) {
        let unknown = (Res::Unknown, Ty::unknown());
        if let Some(qself) = &path.qself {
            let base = self.written(&qself.ty, true);
            let trait_ = qself
                .trait_
                .as_ref()
                .and_then(|t| TypeCx::new(self.linked, self.module(), &self.env).trait_ref(t));
            return match path.segments.as_slice() {
                [last] => self.associated(&base, trait_.map(|t| t.def), last),
                [.., last] => {
                    let mut prefix = path.clone();
                    prefix.segments.pop();
                    self.associated(&self.written(&TypeRef::Path(prefix), true), None, last)
                }
                [] => unknown,
            };
        }
        let Some(first) = path.segments.first() else { return unknown };
        if !path.global && (first.name == *"Self" || self.env.names.contains(&first.name)) {
            return self.self_path(path, first.name);
        }
        if let Some((name, ty)) =
            path.as_name().and_then(|n| self.env.consts.iter().find(|(name, _)| *name == n))
        {
            return (Res::Param(*name), ty.clone());
        }
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let Some(walked) = self.linked.names.walk(self.module(), path.global, &names, Space::Values) else {
            // `u32::from_str`, `str::len`: a primitive is no item.
            return match path.segments.as_slice() {
                [prim, name] if crate::types::is_primitive(prim.name) => {
                    self.associated(&Ty::new(TyKind::Prim(prim.name)), None, name)
                }
                _ => unknown,
            };
        };
        let rest = &path.segments[walked.used..];
        match walked.item {
            Scoped::Variant(variant) if rest.is_empty() => {
                let args = self.variant_args(variant, &path.segments[..walked.used]);
                self.ctor(variant, args)
            }
            Scoped::Def(def) if rest.is_empty() => match self.linked.kind(def) {
                DefKind::Fn => {
                    let subst = self.turbofish(def, path.last());
                    (Res::Def(def), self.member_ty(def, subst))
                }
                DefKind::Static | DefKind::Const => (Res::Def(def), self.linked.static_ty(def)),
                _ => (Res::Def(def), Ty::unknown()),
            },
            Scoped::Def(def) => match self.linked.kind(def) {
                DefKind::Trait => match rest {
                    [last] => match self.linked.member(def, last.name) {
                        Some(member) => {
                            let mut subst = self.turbofish(member, Some(last));
                            // `Trait::<T>::method`.
                            subst.extend(self.turbofish(def, path.segments.get(walked.used - 1)));
                            (Res::Def(member), self.member_ty(member, subst))
                        }
                        None => unknown,
                    },
                    _ => unknown,
                },
                DefKind::Struct | DefKind::Union | DefKind::Enum | DefKind::Alias => {
                    let mut prefix = path.clone();
                    let Some(last) = prefix.segments.pop() else { return unknown };
                    let base = self.written(&TypeRef::Path(prefix), true);
                    // `Alias::Variant`.
                    if rest.len() == 1
                        && let Some((adt, args)) = base.as_adt()
                        && let Some(v) =
                            self.linked.names.variants(adt).into_iter().find(|v| v.1 == last.name)
                    {
                        return self.ctor(VariantId { adt, index: v.0 }, args.to_vec());
                    }
                    self.associated(&base, None, &last)
                }
                _ => unknown,
            },
            _ => unknown,
        }
    }

    /// A path that begins with `Self` or a type parameter.
    fn self_path(&self, path: &Path, first: Name) -> (Res, Ty) {
        let base = if first == *"Self" {
            self.env.self_ty.clone().unwrap_or_else(Ty::unknown)
        } else {
            Ty::new(TyKind::Param(first))
        };
        match path.segments.as_slice() {
            // `Self(..)` and `Self` of a tuple or unit struct.
            [_] => match base.as_adt() {
                Some((adt, args)) => self.ctor(VariantId { adt, index: 0 }, args.to_vec()),
                None => (Res::Param(first), base),
            },
            [_, last] => {
                if let Some((adt, args)) = base.as_adt()
                    && let Some(v) = self.linked.names.variants(adt).into_iter().find(|v| v.1 == last.name)
                {
                    return self.ctor(VariantId { adt, index: v.0 }, args.to_vec());
                }
                self.associated(&base, None, last)
            }
            [_, middle, last] => {
                let ty = self.project(&base, None, middle.name);
                self.associated(&ty, None, last)
            }
            _ => (Res::Unknown, Ty::unknown()),
        }
    }

    /// Type arguments written on a variant's path: `Option::<T>::None`, `None::<T>`.
    pub(super) fn variant_args(&self, variant: VariantId, segments: &[Segment]) -> Vec<Ty> {
        let written = segments.iter().rev().take(2).find_map(|s| s.args.as_deref());
        let mut args: Vec<Ty> =
            written.map(|a| a.types.iter().map(|t| self.ty(t)).collect()).unwrap_or_default();
        let missing = args.len()..self.linked.generics(variant.adt).params.len();
        args.extend(missing.map(|_| self.fresh()));
        args
    }

    /// A constructor: of a unit variant the value, of a tuple one a function.
    fn ctor(&self, variant: VariantId, args: Vec<Ty>) -> (Res, Ty) {
        let (unit, fields) = self.shape(variant);
        let params = (0..fields)
            .map(|index| {
                let field = FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
                self.normalise(&self.linked.field_ty(field, &args))
            })
            .collect();
        let result = Ty::new(TyKind::Adt(variant.adt, args));
        let ty = if unit { result } else { Ty::new(TyKind::CtorFn(params, result)) };
        (Res::Ctor(variant), ty)
    }

    /// Whether a variant has no fields and no brackets, and how many fields it has.
    pub(super) fn shape(&self, variant: VariantId) -> (bool, usize) {
        let shape = match &self.linked.item(variant.adt).kind {
            ItemKind::Struct(_, fields) | ItemKind::Union(_, fields) => fields.shape,
            ItemKind::Enum(_, variants) => {
                variants.get(variant.index as usize).map_or(Shape::Unit, |v| v.fields.shape)
            }
            _ => Shape::Unit,
        };
        (shape == Shape::Unit, self.linked.fields_of(variant).len())
    }

    /// `::<A, B>` on a function: what its own parameters stand for.
    pub(super) fn turbofish(&self, def: DefId, segment: Option<&Segment>) -> Subst {
        let Some(args) = segment.and_then(|s| s.args.as_deref()) else { return Subst::new() };
        let types: Vec<Ty> = args.types.iter().map(|t| self.ty(t)).collect();
        self.own_params(def, &types)
    }

    pub(super) fn own_params(&self, def: DefId, types: &[Ty]) -> Subst {
        let params = self.linked.generics(def).params.iter().filter(|p| p.const_ty.is_none());
        params.zip(types).filter(|(_, t)| !t.is_unknown()).map(|(p, t)| (p.name, t.clone())).collect()
    }

    /// `Type::name`: a function, constant or (through a trait's bound) method.
    fn associated(&self, base: &Ty, trait_: Option<DefId>, last: &Segment) -> (Res, Ty) {
        match self.find_associated(base, trait_, last.name) {
            Some((member, mut subst)) => {
                subst.extend(self.turbofish(member, Some(last)));
                (Res::Def(member), self.member_ty(member, subst))
            }
            None => (Res::Unknown, Ty::unknown()),
        }
    }

    fn member_ty(&self, member: DefId, subst: Subst) -> Ty {
        match self.linked.kind(member) {
            DefKind::Fn => Ty::new(TyKind::FnDef(member, self.complete(member, subst))),
            DefKind::Const => self.normalise(&self.linked.static_ty(member).subst(&subst)),
            _ => Ty::unknown(),
        }
    }
}
