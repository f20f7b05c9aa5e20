//! Patterns: what they bind, and to which types.

use super::Infer;
use crate::collect::Scoped;
use crate::resolve::Space;
use crate::{DefId, DefKind, FieldId, Res, Ty, TyKind, VariantId};
use twelve_hir::{Name, Pat, PatId, Path};

impl Infer<'_> {
    /// Binds a pattern to a type and brings its names into scope.
    pub(super) fn bind(&mut self, id: PatId, ty: &Ty) {
        self.bind_in(id, ty, None);
    }

    /// `mode`: a reference was looked through on the way, so bindings are references.
    fn bind_in(&mut self, id: PatId, ty: &Ty, mode: Option<bool>) {
        let body = self.body;
        // Match ergonomics: a pattern that is no reference and no binding looks through references.
        let (ty, mode) = match (body.pat(id), ty.kind()) {
            (Pat::Bind { .. } | Pat::Wild | Pat::Rest | Pat::Ref(_) | Pat::Or(_), _) => (ty.clone(), mode),
            (_, TyKind::Ref(mutable, _)) => {
                let mutable = *mutable && mode != Some(false);
                (ty.peeled().clone(), Some(mutable))
            }
            _ => (ty.clone(), mode),
        };
        self.out.pats[id.0 as usize] = ty.clone();
        match body.pat(id) {
            Pat::Wild | Pat::Rest | Pat::Literal | Pat::Path(_) => {}
            Pat::Bind { name, by_ref, sub } => {
                if sub.is_none() && !by_ref && self.is_constant_pattern(*name) {
                    return;
                }
                let bound = match mode {
                    Some(mutable) if !matches!(ty.kind(), TyKind::Ref(..)) => {
                        Ty::reference(mutable, ty.clone())
                    }
                    _ if *by_ref => Ty::reference(false, ty.clone()),
                    _ => ty.clone(),
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
                    _ => ty.clone(),
                };
                self.bind_in(*inner, &inner_ty, None);
            }
            Pat::Tuple(parts) => {
                let types = match ty.kind() {
                    TyKind::Tuple(types) => types.clone(),
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
                    self.bind_in(*part, &element, mode);
                }
            }
            Pat::TupleStruct(path, parts) => match self.pattern_variant(path, &ty) {
                Some((variant, args)) => {
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
                for (name, pat) in fields {
                    let ty = known.as_ref().and_then(|(variant, args)| {
                        let index = self.linked.fields_of(*variant).iter().position(|f| f.name == *name)?;
                        let field = FieldId { adt: variant.adt, variant: variant.index, index: index as u32 };
                        Some(self.linked.field_ty(field, args))
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

    /// The variant that a pattern's path names, with the type arguments of what is matched.
    pub(super) fn pattern_variant(&self, path: &Path, ty: &Ty) -> Option<(VariantId, Vec<Ty>)> {
        let variant = self.variant_of(path)?;
        let n = self.linked.generics(variant.adt).params.len();
        let args = match ty.as_adt() {
            Some((adt, args)) if adt == variant.adt => args.to_vec(),
            _ => vec![Ty::unknown(); n],
        };
        Some((variant, args))
    }

    /// The variant (or struct) that a path in a pattern or struct literal names.
    pub(super) fn variant_of(&self, path: &Path) -> Option<VariantId> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        if let Some(walked) = self.linked.names.walk(self.module(), path.global, &names, Space::Types)
            && walked.used == names.len()
            && names.first().is_some_and(|n| *n != *"Self")
        {
            match walked.item {
                Scoped::Variant(variant) => return Some(variant),
                Scoped::Def(def) if matches!(self.linked.kind(def), DefKind::Struct | DefKind::Union) => {
                    return Some(VariantId { adt: def, index: 0 });
                }
                _ => {}
            }
        }
        if let (Res::Ctor(variant), _) = self.value_path(path, &Ty::unknown()) {
            return Some(variant);
        }
        // `Self { .. }`, `Alias { .. }`, `Self::Variant { .. }`, `Alias::Variant { .. }`.
        let whole = self.ty(&twelve_hir::TypeRef::Path(path.clone()));
        if let Some((adt, _)) = whole.as_adt() {
            return Some(VariantId { adt, index: 0 });
        }
        let mut prefix = path.clone();
        let last = prefix.segments.pop()?;
        if prefix.segments.is_empty() {
            return None;
        }
        let (adt, _) = self.ty(&twelve_hir::TypeRef::Path(prefix)).as_adt().map(|(d, a)| (d, a.len()))?;
        self.variant_named(adt, last.name)
    }

    fn variant_named(&self, adt: DefId, name: Name) -> Option<VariantId> {
        let found = self.linked.names.variants(adt).into_iter().find(|v| v.1 == name)?;
        Some(VariantId { adt, index: found.0 })
    }

    /// Whether a lone name in a pattern is a constant or a unit variant rather than a new local.
    fn is_constant_pattern(&self, name: Name) -> bool {
        let name = name.plain();
        if !name.starts_with(|c: char| c.is_uppercase()) {
            return false;
        }
        match self.linked.names.lookup(self.module(), name, Space::Values) {
            Some(Scoped::Variant(variant)) => self.shape(variant).0,
            Some(Scoped::Def(def)) => matches!(self.linked.kind(def), DefKind::Const | DefKind::Static),
            _ => false,
        }
    }
}
