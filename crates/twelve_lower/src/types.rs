//! Paths and types. What stands in the text is kept next to each type by the caller, who asks for its range.

use crate::cx::Cx;
use syn::punctuated::Punctuated;
use syn::{GenericArgument, PathArguments, Type, TypeParamBound};
use twelve_hir::{Bound, GenericArgs, Name, Path, QSelf, Segment, TextRange, TypeRef};

impl Cx<'_> {
    /// The type and its place.
    pub(crate) fn ty(&mut self, ty: &Type) -> (TypeRef, TextRange) {
        match ty {
            Type::Path(path) => {
                let path = self.path(path.qself.as_ref(), &path.path);
                let range = path.range;
                (TypeRef::Path(path), range)
            }
            Type::Reference(reference) => {
                let start = self.start(reference.and_token.span);
                let (inner, range) = self.ty(&reference.elem);
                (
                    TypeRef::Ref(reference.mutability.is_some(), Box::new(inner)),
                    TextRange::new(start, range.end),
                )
            }
            Type::Ptr(pointer) => {
                let start = self.start(pointer.star_token.span);
                let (inner, range) = self.ty(&pointer.elem);
                let mutable = matches!(pointer.mutability, syn::PointerMutability::Mut(_));
                (TypeRef::Ptr(mutable, Box::new(inner)), TextRange::new(start, range.end))
            }
            Type::Group(group) => self.ty(&group.elem),
            Type::Paren(paren) => (self.ty(&paren.elem).0, self.range(paren.paren_token.span.join())),
            Type::Tuple(tuple) => {
                let all = tuple.elems.iter().map(|t| self.ty(t).0).collect();
                (TypeRef::Tuple(all), self.range(tuple.paren_token.span.join()))
            }
            Type::Slice(slice) => {
                let inner = Box::new(self.ty(&slice.elem).0);
                (TypeRef::Slice(inner), self.range(slice.bracket_token.span.join()))
            }
            Type::Array(array) => {
                let inner = Box::new(self.ty(&array.elem).0);
                (TypeRef::Array(inner), self.range(array.bracket_token.span.join()))
            }
            Type::FnPtr(pointer) => self.fn_pointer(pointer),
            Type::ImplTrait(all) => {
                let start = self.start(all.impl_token.span);
                let (bounds, end) = self.bounds(&all.bounds);
                (TypeRef::Impl(bounds), TextRange::new(start, end))
            }
            Type::TraitObject(all) => self.trait_object(all),
            Type::Never(never) => (TypeRef::Never, self.range(never.bang_token.span)),
            Type::Infer(infer) => (TypeRef::Infer, self.range(infer.underscore_token.span)),
            Type::Macro(call) => {
                if let Some(expanded) = self.expanded_ty(&call.mac) {
                    return expanded;
                }
                let start = self.path(None, &call.mac.path).range.start;
                (TypeRef::Error, TextRange::new(start, self.end(call.mac.delimiter.span().close())))
            }
            Type::Verbatim(tokens) => (TypeRef::Error, self.verbatim(tokens)),
            _ => (TypeRef::Error, TextRange::default()),
        }
    }

    fn fn_pointer(&mut self, pointer: &syn::TypeFnPtr) -> (TypeRef, TextRange) {
        let first = match (&pointer.lifetimes, &pointer.unsafety, &pointer.abi) {
            (Some(lifetimes), _, _) => lifetimes.for_token.span,
            (_, Some(token), _) => token.span,
            (_, _, Some(abi)) => abi.extern_token.span,
            _ => pointer.fn_token.span,
        };
        let start = self.start(first);
        let params = pointer.inputs.iter().map(|p| self.ty(&p.ty).0).collect();
        let (ret, end) = match self.ret(&pointer.output) {
            (ret, Some(range)) => (ret, range.end),
            (ret, None) => (ret, self.end(pointer.paren_token.span.close())),
        };
        (TypeRef::Fn(params, Box::new(ret)), TextRange::new(start, end))
    }

    fn trait_object(&mut self, all: &syn::TypeTraitObject) -> (TypeRef, TextRange) {
        let (bounds, end) = self.bounds(&all.bounds);
        let start = match (&all.dyn_token, bounds.first()) {
            (Some(token), _) => self.start(token.span),
            (None, Some(bound)) => bound.range.start,
            (None, None) => end,
        };
        (TypeRef::Dyn(bounds), TextRange::new(start, end))
    }

    /// The return type, `()` when none is written, and where it stands.
    pub(crate) fn ret(&mut self, output: &syn::ReturnType) -> (TypeRef, Option<TextRange>) {
        match output {
            syn::ReturnType::Default => (TypeRef::unit(), None),
            syn::ReturnType::Type(_, ty) => {
                let (ty, range) = self.ty(ty);
                (ty, Some(range))
            }
        }
    }

    /// The traits of a list of bounds, and where the list ends.
    pub(crate) fn bounds<P>(&mut self, bounds: &Punctuated<TypeParamBound, P>) -> (Vec<Bound>, u32) {
        let (mut out, mut end) = (Vec::new(), 0);
        for bound in bounds {
            end = match bound {
                TypeParamBound::Trait(bound) => {
                    let path = self.path(None, &bound.path);
                    let end = bound.paren_token.map_or(path.range.end, |p| self.end(p.span.close()));
                    if bound.maybe.is_none() {
                        out.push(path);
                    }
                    end
                }
                TypeParamBound::Lifetime(lifetime) => self.end(lifetime.ident.span()),
                TypeParamBound::PreciseCapture(capture) => self.end(capture.gt_token.span),
                TypeParamBound::Verbatim(tokens) => self.verbatim(tokens).end,
                _ => end,
            };
        }
        (out, end)
    }

    /// A path with what stands before its first `::`.
    pub(crate) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let mut segments: Vec<Segment> = Vec::with_capacity(path.segments.len());
        let mut end = 0;
        for segment in &path.segments {
            let lowered;
            (lowered, end) = self.segment(segment);
            segments.push(lowered);
        }
        let mut start = match (path.leading_colon, segments.first()) {
            (Some(colons), _) => self.start(colons.spans[0]),
            (None, Some(first)) => first.range.start,
            (None, None) => end,
        };
        let Some(qself) = qself else {
            let range = TextRange::new(start, end);
            return Path { global: path.leading_colon.is_some(), qself: None, segments, range };
        };
        let trait_ = qself.as_token.is_some().then(|| {
            let rest = segments.split_off(qself.position.min(segments.len()));
            let own = std::mem::replace(&mut segments, rest);
            let range = TextRange::new(start, self.start(qself.gt_token.span));
            Path { global: path.leading_colon.is_some(), qself: None, segments: own, range }
        });
        start = self.start(qself.lt_token.span);
        if segments.is_empty() {
            end = self.end(qself.gt_token.span);
        }
        let ty = self.ty(&qself.ty).0;
        let qself = Some(Box::new(QSelf { ty, trait_ }));
        Path { global: false, qself, segments, range: TextRange::new(start, end) }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> (Segment, u32) {
        let (name, range) = self.ident(&segment.ident);
        let (args, end) = match &segment.arguments {
            PathArguments::None => (None, range.end),
            PathArguments::AngleBracketed(args) => {
                let lowered = self.generic_args(args);
                (Some(Box::new(lowered)), self.end(args.gt_token.span))
            }
            PathArguments::Parenthesized(args) => {
                let params = args.inputs.iter().map(|p| self.ty(&p.ty).0).collect();
                let (ret, place) = self.ret(&args.output);
                let end = place.map_or_else(|| self.end(args.paren_token.span.close()), |r| r.end);
                let bindings = vec![(Name::new("Output"), ret)];
                (
                    Some(Box::new(GenericArgs {
                        types: vec![TypeRef::Tuple(params)],
                        bindings,
                        lifetimes: false,
                    })),
                    end,
                )
            }
        };
        (Segment { name, range, args }, end)
    }

    pub(crate) fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut out = GenericArgs::default();
        for arg in &args.args {
            match arg {
                GenericArgument::Lifetime(_) => out.lifetimes = true,
                GenericArgument::Type(ty) => {
                    let ty = self.ty(ty).0;
                    out.types.push(ty);
                }
                GenericArgument::AssocType(binding) => {
                    let name = self.name(&binding.ident);
                    let ty = self.ty(&binding.ty).0;
                    out.bindings.push((name, ty));
                }
                GenericArgument::AssocConst(binding) => {
                    let name = self.name(&binding.ident);
                    out.bindings.push((name, TypeRef::Const));
                }
                GenericArgument::Constraint(constraint) => {
                    let name = self.name(&constraint.ident);
                    let bounds = self.bounds(&constraint.bounds).0;
                    out.bindings.push((name, TypeRef::Impl(bounds)));
                }
                _ => out.types.push(TypeRef::Const),
            }
        }
        out
    }
}
