//! Generic parameters, `where` clauses merged into them.

use crate::cx::Cx;
use twelve_hir::{Bound, GenericParam, Generics, TypeRef};

impl Cx<'_> {
    /// The parameters with all their bounds.
    pub(crate) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut out = Generics::default();
        for param in &generics.params {
            let param = match param {
                syn::GenericParam::Lifetime(_) => continue,
                syn::GenericParam::Type(param) => {
                    let (name, range) = self.ident(&param.ident);
                    let bounds = self.bounds(&param.bounds).0;
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty).0);
                    GenericParam { name, range, bounds, default, const_ty: None }
                }
                syn::GenericParam::Const(param) => {
                    let (name, range) = self.ident(&param.ident);
                    let default = param.default.as_ref().map(|_| TypeRef::Const);
                    let const_ty = Some(self.ty(&param.ty).0);
                    GenericParam { name, range, bounds: Vec::new(), default, const_ty }
                }
            };
            out.params.push(param);
        }
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        for predicate in predicates {
            if let syn::WherePredicate::Type(predicate) = predicate {
                let ty = self.ty(&predicate.bounded_ty).0;
                let bounds = self.bounds(&predicate.bounds).0;
                add_predicate(&mut out, ty, bounds);
            }
        }
        out
    }
}

fn add_predicate(generics: &mut Generics, ty: TypeRef, bounds: Vec<Bound>) {
    if bounds.is_empty() {
        return;
    }
    if let TypeRef::Path(path) = &ty
        && let Some(name) = path.as_name()
        && let Some(param) = generics.params.iter_mut().find(|p| p.name == name)
    {
        param.bounds.extend(bounds);
        return;
    }
    generics.predicates.push((ty, bounds));
}
