//! Items.

use crate::cx::{Cx, Head};
use proc_macro2::{Ident, Span, TokenStream};
use twelve_hir::{
    BodyId, Cfg, Field, Fields, Function, Impl, ItemId, ItemKind, Name, Param, Pat, PatId, Receiver, Shape,
    Static, StaticMake, TextRange, TypeRef, Variant, Visibility,
};

impl Cx<'_> {
    /// Lowers items in order; their ids go to `out`.
    pub(crate) fn items(&mut self, items: &[syn::Item], outer: &Cfg, out: &mut Vec<ItemId>) {
        for item in items {
            self.item(item, outer, out);
        }
    }

    /// Lowers one item, which may turn out to be several, or none.
    pub(crate) fn item(&mut self, item: &syn::Item, outer: &Cfg, out: &mut Vec<ItemId>) {
        match item {
            syn::Item::Fn(item) => {
                let first = self.fn_start(item.modifiers.defaultness.map(|t| t.span), &item.sig);
                let head = self.head(&item.vis, first, &item.sig.ident, item.block.brace_token.span.close());
                out.push(self.function(head, &item.attrs, outer, &item.sig, Some(&item.block)));
            }
            syn::Item::Use(item) => self.use_item(item, outer, out),
            syn::Item::Mod(item) => self.module(item, outer, out),
            syn::Item::Struct(inner) => {
                self.struct_item(inner, outer, out);
                self.derived(item, outer, out);
            }
            syn::Item::Enum(inner) => {
                self.enum_item(inner, outer, out);
                self.derived(item, outer, out);
            }
            syn::Item::Union(union) => {
                let end = union.fields.brace_token.span.close();
                let head = self.head(&union.vis, union.union_token.span, &union.ident, end);
                let generics = self.generics(&union.generics);
                let fields = self.named_fields(&union.fields);
                out.push(self.finish(head, &union.attrs, outer, ItemKind::Union(generics, fields)));
                self.derived(item, outer, out);
            }
            syn::Item::Impl(item) => out.push(self.impl_item(item, &item.items, outer)),
            syn::Item::Trait(inner) => {
                out.push(self.trait_item(inner, &inner.items, outer));
                self.derived(item, outer, out);
            }
            syn::Item::TraitAlias(item) => {
                let head = self.head(&item.vis, item.trait_token.span, &item.ident, item.semi_token.span);
                let generics = self.generics(&item.generics);
                let bounds = self.bounds(&item.bounds).0;
                out.push(self.finish(
                    head,
                    &item.attrs,
                    outer,
                    ItemKind::Trait(generics, bounds, Vec::new()),
                ));
            }
            syn::Item::Type(item) => {
                let head = self.head(&item.vis, item.type_token.span, &item.ident, item.semi_token.span);
                let generics = self.generics(&item.generics);
                let ty = self.ty(&item.ty).0;
                out.push(self.finish(
                    head,
                    &item.attrs,
                    outer,
                    ItemKind::TypeAlias(generics, Vec::new(), Some(ty)),
                ));
            }
            syn::Item::Const(item) => {
                let head = self.head(&item.vis, item.const_token.span, &item.ident, item.semi_token.span);
                let ty = self.ty(&item.ty).0;
                let body = self.value_body(&item.expr);
                out.push(self.finish(head, &item.attrs, outer, ItemKind::Const(ty, Some(body))));
            }
            syn::Item::Static(item) => {
                let head = self.head(&item.vis, item.static_token.span, &item.ident, item.semi_token.span);
                let ty = self.ty(&item.ty).0;
                let body = Some(self.value_body(&item.expr));
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let kind = ItemKind::Static(Static { ty, mutable, make: StaticMake::Plain, body });
                out.push(self.finish(head, &item.attrs, outer, kind));
            }
            syn::Item::ExternCrate(item) => self.extern_crate(item, outer, out),
            syn::Item::ForeignMod(item) => self.foreign(item, outer, out),
            syn::Item::Macro(item) => self.item_macro(item, outer, out),
            syn::Item::Verbatim(tokens) => {
                self.verbatim(tokens);
            }
            _ => self.file.verbatim += 1,
        }
    }

    /// A body that is one expression.
    pub(crate) fn value_body(&mut self, expr: &syn::Expr) -> BodyId {
        self.new_body(|cx| (Vec::new(), cx.expr(expr)))
    }

    pub(crate) fn finish(
        &mut self,
        head: Head,
        attrs: &[syn::Attribute],
        outer: &Cfg,
        kind: ItemKind,
    ) -> ItemId {
        let attrs = self.attrs(attrs);
        self.push_item(head, attrs, outer, kind)
    }

    /// What an item with a name and a visibility has in common; `first` is its first token behind the visibility.
    pub(crate) fn head(&mut self, vis: &syn::Visibility, first: Span, ident: &Ident, last: Span) -> Head {
        let (name, name_range) = self.ident(ident);
        let (visibility, start) = self.visibility(vis);
        let start = start.unwrap_or_else(|| self.start(first));
        let range = TextRange::new(start, self.end(last));
        Head { name, name_range, range, visibility }
    }

    /// An item of a trait.
    fn public_head(&mut self, first: Span, ident: &Ident, last: Span) -> Head {
        let head = self.head(&syn::Visibility::Inherited, first, ident, last);
        Head { visibility: Visibility::Public, ..head }
    }

    /// The visibility and where it begins.
    pub(crate) fn visibility(&mut self, vis: &syn::Visibility) -> (Visibility, Option<u32>) {
        match vis {
            syn::Visibility::Inherited => (Visibility::Private, None),
            syn::Visibility::Public(token) => (Visibility::Public, Some(self.start(token.span))),
            syn::Visibility::Restricted(vis) => {
                let path = self.path(None, &vis.path);
                (Visibility::In(path), Some(self.start(vis.pub_token.span)))
            }
        }
    }

    fn use_item(&mut self, item: &syn::ItemUse, outer: &Cfg, out: &mut Vec<ItemId>) {
        let imports = self.imports(item);
        self.expander.import(&imports);
        let (visibility, start) = self.visibility(&item.vis);
        let keyword = self.range(item.use_token.span);
        let range = TextRange::new(start.unwrap_or(keyword.start), self.end(item.semi_token.span));
        let head = Head { name: Name::new(""), name_range: keyword, range, visibility };
        out.push(self.finish(head, &item.attrs, outer, ItemKind::Use(imports)));
    }

    fn module(&mut self, item: &syn::ItemMod, outer: &Cfg, out: &mut Vec<ItemId>) {
        let content = item.content.as_ref().map(|(_, items)| {
            let scope = self.expander.enter_scope();
            let mut ids = Vec::with_capacity(items.len());
            self.items(items, &Cfg::True, &mut ids);
            if !item.attrs.iter().any(|a| a.path().is_ident("macro_use")) {
                self.expander.leave_scope(scope);
            }
            ids
        });
        out.push(self.module_of(item, content, outer));
    }

    /// A module whose items were lowered before.
    pub(crate) fn module_of(
        &mut self,
        item: &syn::ItemMod,
        content: Option<Vec<ItemId>>,
        outer: &Cfg,
    ) -> ItemId {
        let last = match (&item.content, item.semi) {
            (Some((braces, _)), _) => braces.span.close(),
            (None, Some(semicolon)) => semicolon.span,
            (None, None) => item.ident.span(),
        };
        let first = item.unsafety.map_or(item.mod_token.span, |t| t.span);
        let head = self.head(&item.vis, first, &item.ident, last);
        self.finish(head, &item.attrs, outer, ItemKind::Mod(content))
    }

    fn extern_crate(&mut self, item: &syn::ItemExternCrate, outer: &Cfg, out: &mut Vec<ItemId>) {
        let ident = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
        let head = self.head(&item.vis, item.extern_token.span, ident, item.semi_token.span);
        let krate = self.name(&item.ident);
        out.push(self.finish(head, &item.attrs, outer, ItemKind::ExternCrate(krate)));
    }

    fn struct_item(&mut self, item: &syn::ItemStruct, outer: &Cfg, out: &mut Vec<ItemId>) {
        let last = match (&item.fields, item.semi_token) {
            (_, Some(semicolon)) => semicolon.span,
            (syn::Fields::Named(fields), None) => fields.brace_token.span.close(),
            _ => item.ident.span(),
        };
        let head = self.head(&item.vis, item.struct_token.span, &item.ident, last);
        let generics = self.generics(&item.generics);
        let fields = self.fields(&item.fields);
        out.push(self.finish(head, &item.attrs, outer, ItemKind::Struct(generics, fields)));
    }

    fn enum_item(&mut self, item: &syn::ItemEnum, outer: &Cfg, out: &mut Vec<ItemId>) {
        let head = self.head(&item.vis, item.enum_token.span, &item.ident, item.brace_token.span.close());
        let generics = self.generics(&item.generics);
        let mut variants = Vec::with_capacity(item.variants.len());
        for variant in &item.variants {
            let (name, range) = self.ident(&variant.ident);
            let fields = self.fields(&variant.fields);
            let attrs = self.attrs(&variant.attrs);
            let cfg = self.cfg(&attrs, &Cfg::True);
            variants.push(Variant { name, range, fields, attrs, cfg });
        }
        out.push(self.finish(head, &item.attrs, outer, ItemKind::Enum(generics, variants)));
    }

    fn fields(&mut self, fields: &syn::Fields) -> Fields {
        match fields {
            syn::Fields::Unit => Fields::default(),
            syn::Fields::Named(fields) => self.named_fields(fields),
            syn::Fields::Unnamed(fields) => {
                let all = fields.unnamed.iter().enumerate();
                let fields = all.map(|(i, field)| self.field(i, field)).collect();
                Fields { shape: Shape::Tuple, fields }
            }
        }
    }

    fn named_fields(&mut self, fields: &syn::FieldsNamed) -> Fields {
        let fields = fields.named.iter().enumerate().map(|(i, field)| self.field(i, field)).collect();
        Fields { shape: Shape::Record, fields }
    }

    fn field(&mut self, number: usize, field: &syn::Field) -> Field {
        let (ty, ty_range) = self.ty(&field.ty);
        let (name, range) = match &field.ident {
            Some(ident) => self.ident(ident),
            None => (Name::new(&number.to_string()), ty_range),
        };
        let visibility = self.visibility(&field.vis).0;
        let attrs = self.attrs(&field.attrs);
        let cfg = self.cfg(&attrs, &Cfg::True);
        Field { name, range, full_range: range.cover(ty_range), ty, visibility, attrs, cfg }
    }

    fn foreign(&mut self, block: &syn::ItemForeignMod, outer: &Cfg, out: &mut Vec<ItemId>) {
        let attrs = self.attrs(&block.attrs);
        let outer = self.cfg(&attrs, outer);
        for item in &block.items {
            self.foreign_item(item, &outer, out);
        }
    }

    /// An item of an `extern` block.
    pub(crate) fn foreign_item(&mut self, item: &syn::ForeignItem, outer: &Cfg, out: &mut Vec<ItemId>) {
        match item {
            syn::ForeignItem::Fn(item) => {
                let first = self.fn_start(item.modifiers.defaultness.map(|t| t.span), &item.sig);
                let head = self.head(&item.vis, first, &item.sig.ident, item.semi_token.span);
                out.push(self.function(head, &item.attrs, outer, &item.sig, None));
            }
            syn::ForeignItem::Static(item) => {
                let head = self.head(&item.vis, item.static_token.span, &item.ident, item.semi_token.span);
                let ty = self.ty(&item.ty).0;
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let kind = ItemKind::Static(Static { ty, mutable, make: StaticMake::Foreign, body: None });
                out.push(self.finish(head, &item.attrs, outer, kind));
            }
            syn::ForeignItem::Type(item) => {
                let head = self.head(&item.vis, item.type_token.span, &item.ident, item.semi_token.span);
                let generics = self.generics(&item.generics);
                let kind = ItemKind::TypeAlias(generics, Vec::new(), None);
                out.push(self.finish(head, &item.attrs, outer, kind));
            }
            syn::ForeignItem::Macro(item) => {
                if !self.expanded_foreign_items(&item.mac, outer, out) {
                    out.push(self.macro_call(&item.attrs, &item.mac, outer));
                }
            }
            syn::ForeignItem::Verbatim(tokens) => {
                self.verbatim(tokens);
            }
            _ => self.file.verbatim += 1,
        }
    }

    /// An impl with items that may have been parsed one by one.
    pub(crate) fn impl_item(&mut self, item: &syn::ItemImpl, items: &[syn::ImplItem], outer: &Cfg) -> ItemId {
        let generics = self.generics(&item.generics);
        let trait_ = item.trait_.as_ref().map(|(path, _)| self.path(None, path));
        let (self_ty, ty_range) = self.ty(&item.self_ty);
        let first = item.modifiers.defaultness.map(|t| t.span).or_else(|| item.unsafety.map(|t| t.span));
        let start = self.start(first.unwrap_or(item.impl_token.span));
        let range = TextRange::new(start, self.end(item.brace_token.span.close()));
        let name_range = TextRange::new(start, ty_range.end);
        let head = Head { name: Name::new(""), name_range, range, visibility: Visibility::Private };
        let mut ids = Vec::with_capacity(items.len());
        for inner in items {
            self.inner_item(inner, trait_.is_some(), &mut ids);
        }
        let negative = item.modifiers.polarity.is_some();
        let kind = ItemKind::Impl(Box::new(Impl { generics, trait_, self_ty, negative, items: ids }));
        self.finish(head, &item.attrs, outer, kind)
    }

    /// An item of an impl. Those of a trait's impl are as public as the trait's.
    pub(crate) fn inner_item(&mut self, item: &syn::ImplItem, of_trait: bool, out: &mut Vec<ItemId>) {
        let adjust = |head: Head| match head.visibility {
            Visibility::Private if of_trait => Head { visibility: Visibility::Public, ..head },
            _ => head,
        };
        match item {
            syn::ImplItem::Fn(item) => {
                let first = self.fn_start(item.modifiers.defaultness.map(|t| t.span), &item.sig);
                let head = self.head(&item.vis, first, &item.sig.ident, item.block.brace_token.span.close());
                out.push(self.function(adjust(head), &item.attrs, &Cfg::True, &item.sig, Some(&item.block)));
            }
            syn::ImplItem::Const(item) => {
                let head = self.head(&item.vis, item.const_token.span, &item.ident, item.semi_token.span);
                let ty = self.ty(&item.ty).0;
                let body = self.value_body(&item.expr);
                out.push(self.finish(adjust(head), &item.attrs, &Cfg::True, ItemKind::Const(ty, Some(body))));
            }
            syn::ImplItem::Type(item) => {
                let head = self.head(&item.vis, item.type_token.span, &item.ident, item.semi_token.span);
                let generics = self.generics(&item.generics);
                let ty = self.ty(&item.ty).0;
                let kind = ItemKind::TypeAlias(generics, Vec::new(), Some(ty));
                out.push(self.finish(adjust(head), &item.attrs, &Cfg::True, kind));
            }
            syn::ImplItem::Macro(item) => {
                if !self.expanded_impl_items(&item.mac, of_trait, out) {
                    out.push(self.macro_call(&item.attrs, &item.mac, &Cfg::True));
                }
            }
            syn::ImplItem::Verbatim(tokens) => {
                self.verbatim(tokens);
            }
            _ => self.file.verbatim += 1,
        }
    }

    /// A trait with items that may have been parsed one by one.
    pub(crate) fn trait_item(
        &mut self,
        item: &syn::ItemTrait,
        items: &[syn::TraitItem],
        outer: &Cfg,
    ) -> ItemId {
        let first = item.unsafety.map(|t| t.span).or_else(|| item.modifiers.auto_token.map(|t| t.span));
        let first = first.unwrap_or(item.trait_token.span);
        let head = self.head(&item.vis, first, &item.ident, item.brace_token.span.close());
        let generics = self.generics(&item.generics);
        let supertraits = self.bounds(&item.supertraits).0;
        let mut ids = Vec::with_capacity(items.len());
        for item in items {
            self.trait_inner(item, &mut ids);
        }
        self.finish(head, &item.attrs, outer, ItemKind::Trait(generics, supertraits, ids))
    }

    /// An item of a trait.
    pub(crate) fn trait_inner(&mut self, item: &syn::TraitItem, ids: &mut Vec<ItemId>) {
        match item {
            syn::TraitItem::Fn(item) => {
                let first = self.fn_start(item.modifiers.defaultness.map(|t| t.span), &item.sig);
                let last = match (&item.default, item.semi_token) {
                    (Some(block), _) => block.brace_token.span.close(),
                    (None, Some(semicolon)) => semicolon.span,
                    (None, None) => item.sig.paren_token.span.close(),
                };
                let head = self.public_head(first, &item.sig.ident, last);
                ids.push(self.function(head, &item.attrs, &Cfg::True, &item.sig, item.default.as_ref()));
            }
            syn::TraitItem::Const(item) => {
                let head = self.public_head(item.const_token.span, &item.ident, item.semi_token.span);
                let ty = self.ty(&item.ty).0;
                let body = item.default.as_ref().map(|(_, expr)| self.value_body(expr));
                ids.push(self.finish(head, &item.attrs, &Cfg::True, ItemKind::Const(ty, body)));
            }
            syn::TraitItem::Type(item) => {
                let head = self.public_head(item.type_token.span, &item.ident, item.semi_token.span);
                let generics = self.generics(&item.generics);
                let bounds = self.bounds(&item.bounds).0;
                let default = item.default.as_ref().map(|(_, ty)| self.ty(ty).0);
                let kind = ItemKind::TypeAlias(generics, bounds, default);
                ids.push(self.finish(head, &item.attrs, &Cfg::True, kind));
            }
            syn::TraitItem::Macro(item) => {
                if !self.expanded_trait_items(&item.mac, ids) {
                    ids.push(self.macro_call(&item.attrs, &item.mac, &Cfg::True));
                }
            }
            syn::TraitItem::Verbatim(tokens) => {
                self.verbatim(tokens);
            }
            _ => self.file.verbatim += 1,
        }
    }

    /// The first token of a function behind its visibility.
    fn fn_start(&self, default: Option<Span>, sig: &syn::Signature) -> Span {
        let safety = match sig.safety {
            syn::Safety::Safe(token) => Some(token.span),
            syn::Safety::Unsafe(token) => Some(token.span),
            syn::Safety::Default => None,
        };
        let abi = sig.abi.as_ref().map(|abi| abi.extern_token.span);
        let all = [default, sig.constness.map(|t| t.span), sig.asyncness.map(|t| t.span), safety, abi];
        all.into_iter().flatten().next().unwrap_or(sig.fn_token.span)
    }

    fn function(
        &mut self,
        head: Head,
        attrs: &[syn::Attribute],
        outer: &Cfg,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
    ) -> ItemId {
        // Patterns of parameters are the body's; a function without one has none.
        let around = std::mem::take(&mut self.body);
        let generics = self.generics(&sig.generics);
        let (mut receiver, mut params, mut pats) = (None, Vec::new(), Vec::new());
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(own) => {
                    pats.push(self.self_pat(own));
                    receiver = Some(self.receiver(own));
                }
                syn::FnArg::Typed(typed) => {
                    if self.left_out(&typed.attrs) {
                        continue;
                    }
                    let (param, pat) = self.param(typed);
                    params.push(param);
                    pats.push(pat);
                }
            }
        }
        let ret = self.ret(&sig.output).0;
        let body = block.map(|block| {
            let root = self.plain_block(None, block);
            self.settle_marks();
            let mut body = std::mem::take(&mut self.body);
            (body.params, body.root) = (pats, root);
            let id = BodyId(self.file.bodies.len() as u32);
            self.file.bodies.push(body);
            id
        });
        self.body = around;
        let is_unsafe = matches!(sig.safety, syn::Safety::Unsafe(_));
        let (is_async, is_const) = (sig.asyncness.is_some(), sig.constness.is_some());
        let function = Function { generics, receiver, params, ret, is_async, is_unsafe, is_const, body };
        self.finish(head, attrs, outer, ItemKind::Fn(Box::new(function)))
    }

    fn self_pat(&mut self, receiver: &syn::Receiver) -> PatId {
        let range = self.range(receiver.self_token.span);
        self.push_pat(Pat::Bind { name: Name::new("self"), by_ref: None, sub: None }, range)
    }

    fn receiver(&mut self, receiver: &syn::Receiver) -> Receiver {
        match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, None) => Receiver::Ref,
            syn::ReceiverKind::Reference(_, _, Some(_)) => Receiver::RefMut,
            syn::ReceiverKind::Typed(_, ty) => {
                let ty = self.ty(ty).0;
                if is_self(&ty) { Receiver::Value } else { Receiver::Typed(ty) }
            }
            _ => Receiver::Value,
        }
    }

    fn param(&mut self, typed: &syn::PatType) -> (Param, PatId) {
        let (ty, ty_range) = self.ty(&typed.ty);
        let pat = self.pat(&typed.pat);
        let name = match self.body.pat(pat) {
            Pat::Bind { name, sub: None, .. } => Some(name.plain()),
            _ => None,
        };
        let range = self.body.pat_range(pat).cover(ty_range);
        let attrs = self.attrs(&typed.attrs);
        (Param { name, range, ty, attrs }, pat)
    }

    /// Parses tokens as items, all or nothing.
    pub(crate) fn parse_items(tokens: TokenStream) -> syn::Result<Vec<syn::Item>> {
        syn::parse2::<syn::File>(tokens).map(|file| file.items)
    }
}

fn is_self(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Path(path) if path.as_name().is_some_and(|name| name == *"Self"))
}
