//! A stub against the sources of its crate: what it names and the crate does not have, or has otherwise.
//!
//! A stub says less than the crate, and puts methods of traits beside the type's own where that makes no
//! difference to a caller; so a method counts as there wherever a call of it would be found.

use super::world::{Def, Found, ItemRef, World};
use std::collections::{HashMap, HashSet};
use twelve_hir::{
    Attr, Function, GenericParam, ItemKind, Literal, Meta, Name, Receiver, Shape, TypeRef, Variant,
    Visibility,
};

/// What is amiss with one name of a stub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// It is not there, but a macro or a build script may make it.
    NotSeen,
    /// It is not there.
    Missing,
    /// It is there, and is something else, in a way that makes no call of it mean something else: another number of
    /// type parameters, other fields, another kind of `self`, other arguments where no role asks for one.
    Shape,
    /// It is there, and is something else.
    Differs,
}

/// One name that a stub has and its crate has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) fault: Fault,
    pub(super) what: String,
}

/// What came of comparing.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// How many names were looked for.
    pub(super) names: usize,
    pub(super) findings: Vec<Finding>,
}

/// Compares a stub with its crate, given as the root module of each.
pub(super) fn compare(
    text: &str,
    stub: &mut World<'_>,
    stub_root: usize,
    real: &mut World<'_>,
    root: usize,
) -> Outcome {
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut c = Compare {
        stub,
        real,
        root,
        line_starts: starts,
        paths: HashMap::new(),
        order: Vec::new(),
        walked: HashSet::new(),
        counts_args: false,
        makers: Vec::new(),
        reached: 0,
        out: Outcome::default(),
    };
    c.makers = c.real.makers(c.real.tree(root).krate);
    c.walk(stub_root, &[]);
    c.macros(stub_root);
    c.reached = c.real.crates();
    c.details();
    c.impls(stub_root);
    c.out.findings.sort_by(|a, b| (a.line, &a.name).cmp(&(b.line, &b.name)));
    c.out.findings.dedup();
    c.out
}

struct Compare<'a, 'r, 's> {
    stub: &'a mut World<'s>,
    real: &'a mut World<'r>,
    root: usize,
    line_starts: Vec<usize>,
    /// For each item of the stub what it is in the crate, with the path that led there.
    paths: HashMap<ItemRef, (String, Vec<Def>)>,
    order: Vec<ItemRef>,
    walked: HashSet<(usize, String)>,
    /// Whether a role of the function that is compared counts its arguments.
    counts_args: bool,
    /// The crates whose macros made some of it.
    makers: Vec<usize>,
    /// How many crates the names of the stub led to.
    reached: usize,
    out: Outcome,
}

impl Compare<'_, '_, '_> {
    fn line(&self, offset: u32) -> usize {
        self.line_starts.partition_point(|s| *s <= offset as usize)
    }

    fn fault(&mut self, at: u32, name: &str, fault: Fault, what: impl Into<String>) {
        let line = self.line(at);
        self.out.findings.push(Finding { line, name: name.to_owned(), fault, what: what.into() });
    }

    /// The public names of a module of the stub.
    fn walk(&mut self, module: usize, path: &[Name]) {
        if path.len() > 12 || !self.walked.insert((module, shown(path))) {
            return;
        }
        let tree = self.stub.tree(module);
        for &r in &tree.items {
            let item = self.stub.item(r);
            if item.visibility != Visibility::Public && !matches!(item.kind, ItemKind::Use(_))
                || is_unchecked(&item.attrs)
            {
                continue;
            }
            match &item.kind {
                ItemKind::Use(_)
                | ItemKind::Impl(_)
                | ItemKind::MacroRules { .. }
                | ItemKind::MacroCall(_) => {}
                // Macros are looked for at the root.
                ItemKind::Fn(_) if is_macro(&item.attrs) => {}
                _ => self.name(module, path, item.name, item.name_range.start),
            }
        }
        for &r in &tree.items {
            let item = self.stub.item(r);
            let ItemKind::Use(imports) = &item.kind else { continue };
            if item.visibility != Visibility::Public || is_unchecked(&item.attrs) {
                continue;
            }
            for import in imports {
                match import.binding {
                    twelve_hir::Binding::Name(name, range) => self.name(module, path, name, range.start),
                    twelve_hir::Binding::Glob => {
                        let names: Vec<Name> = import.path.iter().map(|(n, _)| *n).collect();
                        let found = self.stub.glob(module, import.global, &names);
                        for (def, _) in found {
                            if let Def::Module(below) = def {
                                self.walk(below, path);
                            }
                        }
                    }
                    twelve_hir::Binding::Underscore => {}
                }
            }
        }
    }

    /// One public name of the stub.
    fn name(&mut self, module: usize, path: &[Name], name: Name, at: u32) {
        let mut full = path.to_vec();
        full.push(name);
        let text = shown(&full);
        self.out.names += 1;
        let mut meant = self.stub.lookup(module, name);
        // As in `mod copy; pub use copy::copy;`, where only one of the two is for others.
        if meant.iter().any(|(_, public)| *public) {
            meant.retain(|(_, public)| *public);
        }
        let found = self.real.path(self.root, &full);
        let above = self.real.path(self.root, path);
        if found.is_empty() {
            let made = above.iter().any(|(def, _)| match def {
                Def::Module(m) => {
                    self.real.imports(*m, name) || self.real.made_beside(*m, name, is_generated)
                }
                _ => false,
            });
            let fault = if made { Fault::NotSeen } else { self.unseen(name) };
            // Below what is not there nothing is.
            return self.fault(at, &text, fault, "is not there");
        }
        // Below what is not public nothing is: it is said of that alone.
        let modules = meant.iter().any(|(def, _)| matches!(def, Def::Module(_)));
        let is_public = |found: &Found, modules: bool| {
            let of = |def: &Def| !modules || matches!(def, Def::Module(_) | Def::Opaque);
            found.iter().any(|(def, public)| *public && of(def))
        };
        if !is_public(&found, modules) && is_public(&above, true) {
            // An attribute of an `extern` block may make something else of what is declared in it.
            let declared = found.iter().any(|(def, _)| self.is_foreign(*def));
            let fault = if declared { Fault::NotSeen } else { Fault::Missing };
            self.fault(at, &text, fault, "is not public");
        }
        for (def, _) in meant {
            match def {
                Def::Module(below) => {
                    if found.iter().any(|(d, _)| matches!(d, Def::Module(_) | Def::Opaque)) {
                        self.walk(below, &full);
                    } else {
                        // Something else of its name, such as a macro: the module is not there.
                        self.fault(at, &text, Fault::Missing, "is no module");
                    }
                }
                Def::Item(r) if is_unchecked(&self.stub.item(r).attrs) => {}
                // A macro may have the name of a module; it is looked for by itself.
                Def::Item(r) if is_macro(&self.stub.item(r).attrs) => {}
                Def::Item(r) if !self.paths.contains_key(&r) => self.item(r, at, &text, &found),
                _ => {}
            }
        }
    }

    /// How bad it is that a function is not [`same`]. Only roles ask for the place of an argument.
    fn unlike(&self, stub: &Function, real: &Function) -> Fault {
        let (a, b) = (takes(stub.receiver.as_ref()), takes(real.receiver.as_ref()));
        // However it takes `self`, its arguments stand in the same places.
        let receivers = (a == Takes::None) == (b == Takes::None);
        let params = stub.params.len() == real.params.len() || !self.counts_args;
        if receivers && params { Fault::Shape } else { Fault::Differs }
    }

    /// Whether something is a function that is declared in an `extern` block.
    fn is_foreign(&self, def: Def) -> bool {
        let Def::Item(r) = def else { return false };
        matches!(&self.real.item(r).kind, ItemKind::Fn(function) if function.body.is_none())
    }

    fn unseen(&self, name: Name) -> Fault {
        let crates = (0..self.reached.max(1)).chain(self.makers.iter().copied());
        let word = crates.into_iter().any(|k| self.real.in_a_macro(k, name.as_str()));
        if word { Fault::NotSeen } else { Fault::Missing }
    }

    /// An item of the stub under the first path that leads to it.
    fn item(&mut self, r: ItemRef, at: u32, text: &str, found: &Found) {
        let item = self.stub.item(r);
        let declared = found.iter().any(|(d, _)| self.is_foreign(*d));
        // Beside what others see, what they do not see only hides something.
        let is_seen = declared || found.iter().any(|(_, public)| *public);
        let defs =
            found.iter().filter(|(d, public)| *public || !is_seen || self.is_foreign(*d)).map(|(d, _)| *d);
        let fits: Vec<Def> = defs.filter(|d| self.fits(&item.kind, &item.attrs, *d)).collect();
        if fits.is_empty() {
            let kind = kind_name(&item.kind);
            // The attribute of an `extern` block may make a type beside each function.
            let fault = if declared { Fault::NotSeen } else { Fault::Shape };
            return self.fault(at, text, fault, format!("is no {kind}"));
        }
        self.order.push(r);
        self.paths.insert(r, (text.to_owned(), fits));
    }

    fn fits(&self, kind: &ItemKind, attrs: &[Attr], def: Def) -> bool {
        let real = match def {
            Def::Opaque => return true,
            Def::Module(_) => return matches!(kind, ItemKind::ExternCrate(_)),
            Def::Variant(..) => return true,
            Def::Item(r) => self.real.item(r),
        };
        match kind {
            ItemKind::Struct(..) | ItemKind::Union(..) | ItemKind::Enum(..) | ItemKind::TypeAlias(..) => {
                is_type(&real.kind)
            }
            // A derive has a trait of its name in a stub, so that the name means something.
            ItemKind::Trait(..) => {
                let derive = real.attrs.iter().any(|a| a.is("proc_macro_derive"));
                derive || matches!(real.kind, ItemKind::Trait(..))
            }
            ItemKind::Fn(_) if is_macro(attrs) => true,
            ItemKind::Fn(_) => matches!(
                real.kind,
                ItemKind::Fn(_) | ItemKind::Struct(..) | ItemKind::Const(..) | ItemKind::Static(_)
            ),
            ItemKind::Const(..) | ItemKind::Static(_) => {
                matches!(real.kind, ItemKind::Const(..) | ItemKind::Static(_) | ItemKind::Struct(..))
            }
            _ => true,
        }
    }

    /// The macros of the stub.
    fn macros(&mut self, stub_root: usize) {
        let krate = self.stub.tree(stub_root).krate;
        for (name, r) in self.stub.exported_macros(krate) {
            if is_unchecked(&self.stub.item(r).attrs) {
                continue;
            }
            let at = self.stub.item(r).name_range.start;
            self.out.names += 1;
            let found = self.real.path(self.root, &[name]);
            let is_macro = |def: &Def| match def {
                Def::Item(r) => {
                    let item = self.real.item(*r);
                    matches!(item.kind, ItemKind::MacroRules { .. }) || is_macro(&item.attrs)
                }
                Def::Opaque => true,
                _ => false,
            };
            if !found.iter().any(|(d, _)| is_macro(d)) && !self.macro_anywhere(name) {
                let fault = self.unseen(name);
                self.fault(at, &format!("{name}!"), fault, "is no macro there");
            }
        }
    }

    /// A stub's macros stand at its root for the sake of their names; the crate may have them in a module.
    fn macro_anywhere(&mut self, name: Name) -> bool {
        let krate = self.real.tree(self.root).krate;
        self.real.modules_of(krate).into_iter().any(|m| {
            let found = self.real.lookup(m, name);
            found.iter().any(|(d, public)| {
                *public
                    && match d {
                        Def::Item(r) => {
                            let item = self.real.item(*r);
                            matches!(item.kind, ItemKind::MacroRules { .. }) || is_macro(&item.attrs)
                        }
                        _ => false,
                    }
            })
        })
    }

    /// Parameters, fields, variants and the items of traits.
    fn details(&mut self) {
        for r in self.order.clone() {
            let (text, defs) = self.paths[&r].clone();
            let defs = self.real.behind_aliases(defs);
            let item = self.stub.item(r);
            let at = item.name_range.start;
            let reals: Vec<ItemRef> = defs.iter().filter_map(item_ref).collect();
            if reals.is_empty() || reals.len() < defs.len() {
                continue;
            }
            match &item.kind {
                ItemKind::Struct(generics, fields) | ItemKind::Union(generics, fields) => {
                    self.generics(at, &text, &generics.params, &self.paths[&r].1.clone());
                    for field in fields.fields.iter().filter(|f| f.visibility == Visibility::Public) {
                        self.out.names += 1;
                        let there = reals.iter().any(|r| match &self.real.item(*r).kind {
                            ItemKind::Struct(_, real) | ItemKind::Union(_, real) => real
                                .fields
                                .iter()
                                .any(|f| f.name == field.name && f.visibility == Visibility::Public),
                            _ => false,
                        });
                        if !there {
                            let fault = self.unseen(field.name);
                            self.fault(
                                field.range.start,
                                &format!("{text}.{}", field.name),
                                fault,
                                "is no public field",
                            );
                        }
                    }
                }
                ItemKind::Enum(generics, variants) => {
                    self.generics(at, &text, &generics.params, &self.paths[&r].1.clone());
                    variants.iter().for_each(|v| self.variant(v, &text, &reals));
                }
                ItemKind::TypeAlias(generics, ..) => {
                    self.generics(at, &text, &generics.params, &self.paths[&r].1.clone());
                }
                ItemKind::Trait(generics, _, items) => {
                    self.generics(at, &text, &generics.params, &defs);
                    for &id in items {
                        self.trait_item(ItemRef { item: id, ..r }, &text, &reals);
                    }
                }
                ItemKind::Fn(function) if !is_macro(&item.attrs) => {
                    self.counts_args = counts_args(&item.attrs);
                    let fns: Vec<Function> = reals.iter().filter_map(|r| self.function(*r)).collect();
                    if let (Some(first), false) = (fns.first(), fns.iter().any(|f| same(function, f))) {
                        self.fault(at, &text, self.unlike(function, first), difference(function, first));
                    }
                }
                _ => {}
            }
        }
    }

    fn function(&self, r: ItemRef) -> Option<Function> {
        match &self.real.item(r).kind {
            ItemKind::Fn(function) => Some((**function).clone()),
            _ => None,
        }
    }

    fn generics(&mut self, at: u32, text: &str, params: &[GenericParam], defs: &[Def]) {
        let mut counts = Vec::new();
        for def in defs {
            let Def::Item(r) = def else { return };
            match &self.real.item(*r).kind {
                ItemKind::Struct(g, _)
                | ItemKind::Union(g, _)
                | ItemKind::Enum(g, _)
                | ItemKind::TypeAlias(g, ..)
                | ItemKind::Trait(g, ..) => {
                    let needed = g.params.iter().filter(|p| p.default.is_none()).count();
                    counts.push((needed, g.params.len()));
                }
                _ => {}
            }
        }
        let own = params.len();
        let written = params.iter().filter(|p| p.default.is_none()).count();
        // Parameters with a default, on either side, may be left out: a caller may do so too.
        if let Some((_, first)) = counts.first()
            && !counts.iter().any(|(needed, all)| written <= *all && *needed <= own)
        {
            self.fault(at, text, Fault::Shape, format!("has {} here, {first} there", parameters(own)));
        }
    }

    fn variant(&mut self, variant: &Variant, text: &str, reals: &[ItemRef]) {
        self.out.names += 1;
        let name = format!("{text}::{}", variant.name);
        let at = variant.range.start;
        let mut real = Vec::new();
        // What a glob brings under the name of an enum is hidden by it.
        let is_enum = |r: &ItemRef| matches!(self.real.item(*r).kind, ItemKind::Enum(..));
        let enums: Vec<ItemRef> = reals.iter().copied().filter(is_enum).collect();
        for r in if enums.is_empty() { reals } else { &enums } {
            match &self.real.item(*r).kind {
                ItemKind::Enum(_, all) => {
                    real.extend(all.iter().filter(|v| v.name == variant.name).map(|v| v.fields.clone()));
                }
                // A struct with constants that a stub gives as variants.
                _ => return self.method(*r, variant.name, None, at, &name),
            }
        }
        if real.is_empty() {
            let fault = self.unseen(variant.name);
            return self.fault(at, &name, fault, "is no variant");
        }
        let fits = |f: &twelve_hir::Fields| {
            f.shape == variant.fields.shape
                && (f.shape != Shape::Tuple || f.fields.len() == variant.fields.fields.len())
                && (f.shape != Shape::Record
                    || variant.fields.fields.iter().all(|v| f.fields.iter().any(|f| f.name == v.name)))
        };
        if !real.iter().any(fits) {
            self.fault(at, &name, Fault::Shape, "has other fields");
        }
    }

    fn trait_item(&mut self, r: ItemRef, text: &str, reals: &[ItemRef]) {
        let item = self.stub.item(r);
        if is_unchecked(&item.attrs) {
            return;
        }
        self.counts_args = counts_args(&item.attrs);
        self.out.names += 1;
        let name = format!("{text}::{}", item.name);
        let at = item.name_range.start;
        let (mut fns, mut there) = (Vec::new(), false);
        for real in reals {
            let trait_ = self.real.item(*real);
            let ItemKind::Trait(_, _, items) = &trait_.kind else { continue };
            for &id in items {
                let other = ItemRef { item: id, ..*real };
                if self.real.item(other).name == item.name {
                    there = true;
                    fns.extend(self.function(other));
                }
            }
        }
        if !there {
            // One of a trait above it.
            if self.in_supertrait(reals, item.name) {
                return;
            }
            let fault = self.unseen(item.name);
            return self.fault(at, &name, fault, "is not in the trait");
        }
        if let ItemKind::Fn(function) = &item.kind
            && let Some(first) = fns.first()
            && !fns.iter().any(|f| same(function, f))
        {
            self.fault(at, &name, self.unlike(function, first), difference(function, first));
        }
    }

    fn in_supertrait(&mut self, reals: &[ItemRef], name: Name) -> bool {
        for real in reals {
            let trait_ = self.real.item(*real);
            let ItemKind::Trait(_, bounds, _) = &trait_.kind else { continue };
            for bound in bounds.clone() {
                for def in self.real.heads(real.module, &TypeRef::Path(bound)) {
                    if let Def::Item(above) = def
                        && let ItemKind::Trait(_, _, items) = &self.real.item(above).kind
                        && items.iter().any(|id| self.real.item(ItemRef { item: *id, ..above }).name == name)
                    {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// The methods that the stub gives its types.
    fn impls(&mut self, stub_root: usize) {
        let krate = self.stub.tree(stub_root).krate;
        let all = self.stub.impls(krate);
        let mut pairs: Vec<(ItemRef, ItemRef)> = Vec::new();
        for (of, impls) in all.iter() {
            if let Some(Def::Item(of)) = of {
                pairs.extend(impls.iter().map(|i| (*of, *i)));
            }
        }
        pairs.sort_by_key(|(_, i)| i.item);
        for (of, r) in pairs {
            let Some((text, defs)) = self.paths.get(&of).cloned() else { continue };
            let item = self.stub.item(r);
            let ItemKind::Impl(data) = &item.kind else { continue };
            if data.trait_.is_some() {
                continue;
            }
            let defs = self.real.behind_aliases(defs);
            let reals: Vec<ItemRef> = defs.iter().filter_map(item_ref).collect();
            if reals.len() < defs.len() {
                continue;
            }
            let types: Vec<ItemRef> =
                reals.iter().copied().filter(|r| is_type(&self.real.item(*r).kind)).collect();
            let Some((&real, others)) = types.split_first() else { continue };
            for &id in &data.items {
                let method = self.stub.item(ItemRef { item: id, ..r });
                if method.visibility != Visibility::Public || is_unchecked(&method.attrs) {
                    continue;
                }
                let name = format!("{text}::{}", method.name);
                self.counts_args = counts_args(&method.attrs);
                self.out.names += 1;
                let function = match &method.kind {
                    ItemKind::Fn(function) => Some(&**function),
                    _ => None,
                };
                // Of definitions under several conditions one will do.
                let before = self.out.findings.len();
                self.method(real, method.name, function, method.name_range.start, &name);
                for other in others {
                    if self.out.findings.len() > before {
                        self.out.findings.truncate(before);
                        self.method(*other, method.name, function, method.name_range.start, &name);
                    }
                }
            }
        }
    }

    /// One method of a type.
    fn method(&mut self, of: ItemRef, name: Name, function: Option<&Function>, at: u32, text: &str) {
        let (mut own, mut of_traits) = (Vec::new(), Vec::new());
        // Whether something may have it that cannot be seen, and whether a macro may have made it for a type itself.
        let (mut opaque, mut nearer) = (false, false);
        let mut types = vec![Def::Item(of)];
        let mut seen = HashSet::new();
        while let Some(def) = types.pop() {
            let Def::Item(of) = def else {
                opaque = true;
                continue;
            };
            if !seen.insert(of) || seen.len() > 12 {
                continue;
            }
            if is_generated(&self.real.item(of).attrs) {
                opaque = true;
            }
            // Those that names led to, and the type's own.
            let own_crate = self.real.tree(of.module).krate;
            for krate in (0..self.reached).chain((own_crate >= self.reached).then_some(own_crate)) {
                let impls = self.real.impls(krate);
                let own_impls = impls.get(&Some(def)).into_iter().flatten().map(|r| (*r, true));
                let blanket = impls.get(&None).into_iter().flatten().map(|r| (*r, false));
                for (r, mine) in own_impls.chain(blanket) {
                    let item = self.real.item(r);
                    let ItemKind::Impl(data) = &item.kind else { continue };
                    if mine && data.trait_.is_none() && is_rewritten(&item.attrs) {
                        (opaque, nearer) = (true, true);
                    }
                    for &id in &data.items {
                        let other = ItemRef { item: id, ..r };
                        let it = self.real.item(other);
                        if let ItemKind::TypeAlias(_, _, Some(ty)) = &it.kind
                            && it.name == *"Target"
                            && mine
                        {
                            let heads = self.real.heads(r.module, ty);
                            opaque |= heads.is_empty();
                            types.extend(heads);
                        }
                        if matches!(it.kind, ItemKind::MacroCall(_)) {
                            opaque = true;
                            nearer |= mine;
                        }
                        if it.name != name {
                            continue;
                        }
                        let public = it.visibility == Visibility::Public;
                        match data.trait_ {
                            Some(_) => of_traits.push((self.function(other), true)),
                            None => own.push((self.function(other), public)),
                        }
                    }
                    // Only where nothing nearer was found: it asks for every trait that there is.
                    if own.is_empty()
                        && of_traits.is_empty()
                        && let Some(trait_) = &data.trait_
                    {
                        for def in self.real.heads(r.module, &TypeRef::Path(trait_.clone())) {
                            let Def::Item(t) = def else { continue };
                            let trait_ = self.real.item(t);
                            let ItemKind::Trait(_, _, items) = &trait_.kind else { continue };
                            for &id in items {
                                let other = ItemRef { item: id, ..t };
                                if self.real.item(other).name == name {
                                    of_traits.push((self.function(other), true));
                                }
                            }
                        }
                    }
                }
            }
        }
        // A variant that has roles stands in the stub as a function.
        if own.is_empty()
            && of_traits.is_empty()
            && let (Some(function), ItemKind::Enum(_, variants)) = (function, &self.real.item(of).kind)
            && let Some(variant) = variants.iter().find(|v| v.name == name)
        {
            let alike = variant.fields.shape == Shape::Tuple
                && function.receiver.is_none()
                && function.params.len() == variant.fields.fields.len();
            if !alike {
                self.fault(at, text, Fault::Differs, "is a variant with other fields");
            }
            return;
        }
        let inherent = !own.is_empty();
        own.append(&mut of_traits);
        if own.is_empty() {
            if is_derived(name) {
                return;
            }
            let fault = if opaque { Fault::NotSeen } else { self.unseen(name) };
            return self.fault(at, text, fault, "is not there");
        }
        if !own.iter().any(|(_, public)| *public) {
            return self.fault(at, text, Fault::Missing, "is not public");
        }
        let Some(function) = function else { return };
        let fns: Vec<&Function> = own.iter().filter(|(_, p)| *p).filter_map(|(f, _)| f.as_ref()).collect();
        if let Some(first) = fns.first()
            && !fns.iter().any(|f| same(function, f))
        {
            // What is unlike and comes from a trait alone may be another method, and this one is not there.
            let fault = match self.unlike(function, first) {
                _ if nearer => Fault::NotSeen,
                Fault::Differs if !inherent => Fault::Missing,
                fault => fault,
            };
            self.fault(at, text, fault, difference(function, first));
        }
    }
}

fn shown(path: &[Name]) -> String {
    path.iter().map(|n| n.as_str()).collect::<Vec<_>>().join("::")
}

fn item_ref(def: &Def) -> Option<ItemRef> {
    match def {
        Def::Item(r) => Some(*r),
        _ => None,
    }
}

/// Whether a role counts the arguments: whether a number stands in it.
fn counts_args(attrs: &[Attr]) -> bool {
    fn counts(meta: &Meta) -> bool {
        matches!(meta.value, Some(Literal::Int(..))) || meta.args.iter().any(counts)
    }
    let roles = attrs.iter().filter(|a| a.path.first().is_some_and(|n| *n == *"twelve"));
    roles.into_iter().any(|a| counts(&a.meta))
}

/// Whether the stub says, with a reason, that something is not as the crate's source has it.
fn is_unchecked(attrs: &[Attr]) -> bool {
    attrs.iter().any(|a| a.is("twelve::unchecked"))
}

fn is_type(kind: &ItemKind) -> bool {
    matches!(kind, ItemKind::Struct(..) | ItemKind::Union(..) | ItemKind::Enum(..) | ItemKind::TypeAlias(..))
}

fn is_macro(attrs: &[Attr]) -> bool {
    let paths = ["proc_macro", "proc_macro_attribute", "proc_macro_derive", "twelve::macro_signature"];
    attrs.iter().any(|a| paths.iter().any(|p| a.is(p)))
}

/// Whether attributes on a type may give it methods that nobody wrote.
fn is_generated(attrs: &[Attr]) -> bool {
    let plain = ["Debug", "Clone", "Copy", "Default", "PartialEq", "Eq", "Hash", "PartialOrd", "Ord"];
    let known = ["Serialize", "Deserialize", "Error", "Zeroize", "ZeroizeOnDrop"];
    attrs
        .iter()
        .filter(|a| a.is("derive"))
        .flat_map(|a| &a.meta.args)
        .any(|m| m.path.last().is_some_and(|n| !plain.contains(&n.as_str()) && !known.contains(&n.as_str())))
}

/// Whether an attribute on an impl may add methods to it.
fn is_rewritten(attrs: &[Attr]) -> bool {
    let plain = [
        "allow",
        "automatically_derived",
        "cfg",
        "cfg_attr",
        "deny",
        "deprecated",
        "doc",
        "expect",
        "inline",
        "must_use",
        "warn",
        "rustfmt::skip",
        "diagnostic::do_not_recommend",
    ];
    attrs.iter().any(|a| !plain.iter().any(|p| a.is(p)))
}

/// Whether one of std's derives gives a method of this name.
fn is_derived(name: Name) -> bool {
    let names = ["clone", "default", "eq", "ne", "cmp", "partial_cmp", "hash", "fmt", "to_string", "into"];
    names.contains(&name.as_str())
}

fn kind_name(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Struct(..) | ItemKind::Union(..) | ItemKind::Enum(..) | ItemKind::TypeAlias(..) => "type",
        ItemKind::Trait(..) => "trait",
        ItemKind::Fn(_) => "function",
        ItemKind::Const(..) | ItemKind::Static(_) => "constant",
        _ => "such item",
    }
}

/// How a method takes `self`, as far as it makes a difference to a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    None,
    Value,
    Ref,
    RefMut,
    Pin,
}

fn takes(receiver: Option<&Receiver>) -> Takes {
    match receiver {
        None => Takes::None,
        Some(Receiver::Value) => Takes::Value,
        Some(Receiver::Ref | Receiver::Typed(TypeRef::Ref(false, _))) => Takes::Ref,
        Some(Receiver::RefMut | Receiver::Typed(TypeRef::Ref(true, _))) => Takes::RefMut,
        Some(Receiver::Typed(TypeRef::Path(path))) if path.last().is_some_and(|s| s.name == *"Pin") => {
            Takes::Pin
        }
        // `Arc<Self>`, `Box<Self>`.
        Some(Receiver::Typed(_)) => Takes::Value,
    }
}

fn same(stub: &Function, real: &Function) -> bool {
    let (a, b) = (takes(stub.receiver.as_ref()), takes(real.receiver.as_ref()));
    let alike = a == b || matches!((a, b), (Takes::RefMut | Takes::Ref | Takes::Value, Takes::Pin));
    alike && stub.params.len() == real.params.len()
}

fn difference(stub: &Function, real: &Function) -> String {
    let say = |f: &Function| {
        let takes = match takes(f.receiver.as_ref()) {
            Takes::None => "no self",
            Takes::Value => "self",
            Takes::Ref => "&self",
            Takes::RefMut => "&mut self",
            Takes::Pin => "self: Pin",
        };
        format!("{takes} and {}", parameters(f.params.len()))
    };
    format!("takes {} here, {} there", say(stub), say(real))
}

fn parameters(count: usize) -> String {
    if count == 1 { "1 parameter".to_owned() } else { format!("{count} parameters") }
}
