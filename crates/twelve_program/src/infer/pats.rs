//! Patterns: what they bind, and to which types.

use super::Infer;
use crate::collect::Scoped;
use crate::resolve::Space;
use crate::{DefId, DefKind, FieldId, Res, Ty, TyKind, VariantId};
use twelve_hir::{Name, Pat, PatId, Path, TypeRef};

impl Infer<'_> {
    /// Binds a pattern to a type and brings its names into scope.
    pub(super) fn bind(&mut self, id: PatId, ty: &Ty) {
        self.bind_in(id, ty, None);
    }

    /// `mode`: a reference was looked through on the way, so bindings are references.
    fn bind_in(&mut self, id: PatId, ty: &Ty, mode: Option<bool>) {
        let body = self.body;
        let ty = &self.shallow(ty);
        // Match ergonomics: a pattern that is no reference and no binding looks through references.
        let (ty, mode) = match (body.pat(id), ty.kind()) {
            (Pat::Bind { .. } | Pat::Wild | Pat::Rest | Pat::Ref(_) | Pat::Or(_), _) => (ty.clone(), mode),
            (_, TyKind::Ref(mutable, _)) => {
                let mutable = *mutable && mode != Some(false);
                (self.behind(ty), Some(mutable))
            }
            _ => (ty.clone(), mode),
        };
        self.out.pats[id.0 as usize] = ty.clone();
        match body.pat(id) {
            Pat::Wild | Pat::Rest | Pat::Literal | Pat::Range(_) => {}
            Pat::Path(path) => {
                let (res, _) = self.value_path(path);
                self.out.pat_paths.insert(id, res);
            }
            Pat::Bind { name, by_ref, sub } => {
                if sub.is_none()
                    && by_ref.is_none()
                    && let Some(res) = self.constant_pattern(*name)
                {
                    self.out.pat_paths.insert(id, res);
                    return;
                }
                let bound = match by_ref.or(mode) {
                    Some(mutable) => Ty::reference(mutable, ty.clone()),
                    None => ty.clone(),
                };
                self.out.pats[id.0 as usize] = bound;
                self.locals.push((*name, id));
                if let Some(sub) = sub {
                    self.bind_in(*sub, &ty, mode);
                }
            }
            Pat::Ref(inner) => {
                let inner_ty = match ty.kind() {
                    TyKind::Ref(_, t) => t.clone(),
                    TyKind::Var(_) => {
                        let inner = self.fresh();
                        self.unify(&ty, &Ty::reference(false, inner.clone()));
                        inner
                    }
                    _ => ty.clone(),
                };
                self.bind_in(*inner, &inner_ty, None);
            }
            Pat::Tuple(parts) => {
                let has_rest = parts.iter().any(|p| matches!(body.pat(*p), Pat::Rest));
                let types = match ty.kind() {
                    TyKind::Tuple(types) => types.clone(),
                    TyKind::Var(_) if !has_rest => {
                        let types: Vec<Ty> = parts.iter().map(|_| self.fresh()).collect();
                        self.unify(&ty, &Ty::new(TyKind::Tuple(types.clone())));
                        types
                    }
                    _ => Vec::new(),
                };
                self.bind_sequence(parts, types.len(), |i| types.get(i).cloned(), mode);
            }
            Pat::Slice(parts) => {
                let element = match ty.kind() {
                    TyKind::Slice(t) | TyKind::Array(t) => t.clone(),
                    TyKind::Adt(_, args) => args.first().cloned().unwrap_or_else(Ty::unknown),
                    _ => Ty::unknown(),
                };
                for part in parts {
                    let is_rest = matches!(body.pat(*part), Pat::Bind { sub: Some(s), .. } if matches!(body.pat(*s), Pat::Rest));
                    let ty = match ty.kind() {
                        _ if !is_rest => element.clone(),
                        TyKind::Array(_) => ty.clone(),
                        _ => Ty::new(TyKind::Slice(element.clone())),
                    };
                    self.bind_in(*part, &ty, mode);
                }
            }
            Pat::TupleStruct(path, parts) => match self.pattern_variant(path, &ty) {
                Some((variant, args)) => {
                    self.out.pat_paths.insert(id, Res::Ctor(variant));
                    let (_, n) = self.shape(variant);
                    let linked = self.linked;
                    let field =
                        |i: usize| FieldId { adt: variant.adt, variant: variant.index, index: i as u32 };
                    self.bind_sequence(parts, n, |i| (i < n).then(|| linked.field_ty(field(i), &args)), mode);
                }
                None => self.bind_sequence(parts, 0, |_| None, mode),
            },
            Pat::Struct(path, fields) => {
                let known = self.pattern_variant(path, &ty);
                if let Some((variant, _)) = &known {
                    self.out.pat_paths.insert(id, Res::Ctor(*variant));
                }
                for (name, _, pat) in fields {
                    let ty = known.as_ref().and_then(|(variant, args)| {
                        let index = self.linked.fields_of(*variant).iter().position(|f| f.name == *name)?;
                        let field = FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
                        Some(self.normalise(&self.linked.field_ty(field, args)))
                    });
                    self.bind_in(*pat, &ty.unwrap_or_else(Ty::unknown), mode);
                }
            }
            Pat::Or(cases) => {
                // All cases bind the same names: the first one's stand for them in what follows.
                for (i, case) in cases.iter().enumerate() {
                    let scope = self.locals.len();
                    self.bind_in(*case, &ty, mode);
                    if i > 0 {
                        self.locals.truncate(scope);
                    }
                }
            }
        }
    }

    /// Binds `a, b, .., y, z` where the sequence has `n` parts.
    fn bind_sequence(
        &mut self,
        parts: &[PatId],
        n: usize,
        ty: impl Fn(usize) -> Option<Ty>,
        mode: Option<bool>,
    ) {
        let body = self.body;
        let rest = parts.iter().position(|p| matches!(body.pat(*p), Pat::Rest));
        for (i, part) in parts.iter().enumerate() {
            let at = match rest {
                Some(r) if i > r => (n + i).saturating_sub(parts.len()),
                _ => i,
            };
            let ty = if rest == Some(i) { None } else { ty(at) };
            self.bind_in(*part, &ty.unwrap_or_else(Ty::unknown), mode);
        }
    }

    /// What is behind all references.
    fn behind(&self, ty: &Ty) -> Ty {
        let mut ty = self.shallow(ty);
        while let TyKind::Ref(_, inner) = ty.kind() {
            ty = self.shallow(inner);
        }
        ty
    }

    /// The variant that a pattern's path names, with the type arguments of what is matched.
    fn pattern_variant(&self, path: &Path, ty: &Ty) -> Option<(VariantId, Vec<Ty>)> {
        let (variant, args) = self.variant_of(path)?;
        let own = Ty::new(TyKind::Adt(variant.adt, args.clone()));
        self.trial(|| self.unify(&own, ty).then_some(()));
        Some((variant, args))
    }

    /// The variant (or struct) that a path in a pattern or struct literal names, and the arguments of its type.
    pub(super) fn variant_of(&self, path: &Path) -> Option<(VariantId, Vec<Ty>)> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        if let Some(walked) = self.linked.names.walk(self.module(), path.global, &names, Space::Types)
            && walked.used == names.len()
            && path.qself.is_none()
            && names.first().is_some_and(|n| *n != *"Self")
        {
            let variant = match walked.item {
                Scoped::Variant(variant) => Some(variant),
                Scoped::Def(def) if matches!(self.linked.kind(def), DefKind::Struct | DefKind::Union) => {
                    Some(VariantId { adt: def, index: 0 })
                }
                _ => None,
            };
            if let Some(variant) = variant {
                return Some((variant, self.variant_args(variant, &path.segments)));
            }
        }
        if let (Res::Ctor(variant), ty) = self.value_path(path) {
            let result = match ty.kind() {
                TyKind::CtorFn(_, result) => result,
                _ => &ty,
            };
            return result.as_adt().map(|(_, args)| (variant, args.to_vec()));
        }
        // `Self { .. }`, `Alias { .. }`, `Self::Variant { .. }`, `Alias::Variant { .. }`.
        let whole = self.written(&TypeRef::Path(path.clone()), true);
        if let Some((adt, args)) = whole.as_adt() {
            return Some((VariantId { adt, index: 0 }, args.to_vec()));
        }
        let mut prefix = path.clone();
        let last = prefix.segments.pop()?;
        if prefix.segments.is_empty() {
            return None;
        }
        let base = self.written(&TypeRef::Path(prefix), true);
        let (adt, args) = base.as_adt()?;
        Some((self.variant_named(adt, last.name)?, args.to_vec()))
    }

    fn variant_named(&self, adt: DefId, name: Name) -> Option<VariantId> {
        let found = self.linked.names.variants(adt).into_iter().find(|v| v.1 == name)?;
        Some(VariantId { adt, index: found.0 })
    }

    /// The constant or unit variant that a lone name in a pattern stands for, if it is no new local.
    fn constant_pattern(&self, name: Name) -> Option<Res> {
        match self.linked.names.lookup(self.module(), name.plain(), Space::Values)? {
            Scoped::Variant(variant) if self.shape(variant).0 => Some(Res::Ctor(variant)),
            Scoped::Def(def) if matches!(self.linked.kind(def), DefKind::Const | DefKind::Static) => {
                Some(Res::Def(def))
            }
            _ => None,
        }
    }
}
