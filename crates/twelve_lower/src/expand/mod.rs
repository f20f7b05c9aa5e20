//! Expansion: a call of a macro whose rules are known is replaced by what the rules say.
//!
//! Only `macro_rules!` is known here, and only what is in the text or in the [`Macros`] that the caller gives, and
//! `paste!`, which rules are often written with. What std's and other people's macros do is not expanded but described
//! by stubs; a stub can describe one by rules of its own, a derive too: its rules get the item and give what it adds.
//!
//! **Which definition.** First those of the text itself that stand before the call and around it, as the language
//! scopes macros; then the crate's own, when just one has the name; then what the libraries export.
//!
//! **Places.** Tokens of the call keep their place. Tokens of the definition have the place of the whole call, so
//! that what is made of both nests as places do; a name of the definition has that of the macro's name, which is
//! short to point at. So all places are in the file of the call.
//!
//! **Hygiene.** A name that the definition writes is marked (see [`Name::plain`]) with the number of the
//! expansion, and lowering takes the mark off wherever no local can be meant. Words that are keywords in some
//! place (`raw`, `union`, `default`) are never marked, so a local of such a name has no hygiene. A macro defined
//! within a function sees the function's locals: there a name that the expansion does not bind loses its mark.
//!
//! **Bounds.** Expansions nest 128 deep, make so many tokens for each file, match so many; and each result is
//! measured before syn sees it, and must fit on the stack with all that is around it. A call beyond a bound stays a
//! call, and is counted.

mod fragments;
mod lower;
mod matching;
mod measure;
mod paste;
mod rules;
mod transcribe;

use crate::cx::Cx;
use crate::definitions::Chosen;
use crate::door::Limits;
use crate::{Macros, scan};
use matching::Matching;
use proc_macro2::{Span, TokenStream, TokenTree};
use rules::{Rules, rules};
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::str::FromStr as _;
use std::sync::Arc;
use transcribe::Transcription;
use twelve_hir::{Cfg, Expansion, Expr, Import, ItemId, Name, Pat, Path, TextRange};

/// Expansions within expansions: rustc's own limit.
const DEEPEST: usize = 128;
/// Tokens that the expansions of one file may make in all.
const MOST_TOKENS: usize = 500_000;
/// Tokens that one expansion may make.
const MOST_TOKENS_AT_ONCE: usize = 200_000;
/// Steps that matching may take for one file.
const MOST_WORK: u64 = 20_000_000;
/// What an expansion adds to the depth of what it makes, as [`Limits::depth`] counts.
const EXPANSION: usize = 32;

/// What expanding the calls of one file needs and leaves.
pub(crate) struct Expander<'m> {
    macros: &'m Macros,
    /// The definitions of the text that are in scope, in order.
    scope: Vec<Rc<Local>>,
    /// How many blocks are around.
    pub(crate) blocks: u32,
    /// The rules of definitions from elsewhere, read at their first call.
    read: HashMap<*const u8, Option<Rc<Rules>>>,
    /// What the file imports by name: the whole path.
    imported: HashMap<Name, Vec<Name>>,
    limits: Limits,
    /// The depth that expansions may still have.
    room: usize,
    /// The expansions around.
    around: Vec<Frame>,
    /// How many expansions there were.
    number: u32,
    tokens_left: usize,
    work_left: u64,
    /// Expansions whose names see the locals around.
    unhygienic: HashSet<u32>,
    unknown: BTreeSet<Name>,
}

/// A definition in the text.
struct Local {
    name: Name,
    tokens: TokenStream,
    rules: OnceCell<Option<Rc<Rules>>>,
    in_body: bool,
}

/// The definition that a call means.
struct Known {
    /// None for malformed rules.
    rules: Option<Rc<Rules>>,
    /// The library that it is from; none for the crate of the call itself.
    krate: Option<Name>,
    in_body: bool,
}

/// An expansion that is being lowered.
struct Frame {
    /// The whole call.
    call: TextRange,
    /// The macro's path in it.
    name: TextRange,
    depth: usize,
}

/// What a call stands for, before it is read.
pub(crate) struct Expanded {
    tokens: TokenStream,
    frame: Frame,
    path: Path,
}

impl<'m> Expander<'m> {
    /// `depth`: of the text itself, which is on the stack when a macro within it is expanded.
    pub(crate) fn new(macros: &'m Macros, limits: &Limits, depth: usize) -> Self {
        Self {
            macros,
            scope: Vec::new(),
            blocks: 0,
            read: HashMap::new(),
            imported: HashMap::new(),
            limits: limits.clone(),
            room: limits.depth.saturating_sub(depth),
            around: Vec::new(),
            number: 0,
            tokens_left: MOST_TOKENS,
            work_left: MOST_WORK,
            unhygienic: HashSet::new(),
            unknown: BTreeSet::new(),
        }
    }

    /// Whether what is being lowered came out of a macro.
    pub(crate) fn is_inside(&self) -> bool {
        !self.around.is_empty()
    }

    /// The place of a macro's name where this is the place of its call.
    pub(crate) fn name_of_call(&self, range: TextRange) -> TextRange {
        self.around.iter().rev().find(|f| f.call == range).map_or(range, |f| f.name)
    }

    /// The innermost call around.
    pub(crate) fn call_around(&self) -> Option<TextRange> {
        self.around.last().map(|f| f.call)
    }

    /// How many definitions are in scope: to be given to [`Self::leave_scope`].
    pub(crate) fn enter_scope(&self) -> usize {
        self.scope.len()
    }

    /// Forgets the definitions of a block or module that ends.
    pub(crate) fn leave_scope(&mut self, length: usize) {
        self.scope.truncate(length);
    }

    /// Adds a definition of the text.
    pub(crate) fn define(&mut self, name: Name, tokens: TokenStream) {
        let in_body = self.blocks > 0;
        self.scope.push(Rc::new(Local { name, tokens, rules: OnceCell::new(), in_body }));
    }

    /// Notes what names are imported.
    pub(crate) fn import(&mut self, imports: &[Import]) {
        for import in imports {
            if let twelve_hir::Binding::Name(name, _) = import.binding {
                self.imported.insert(name, import.path.iter().map(|(name, _)| *name).collect());
            }
        }
    }

    /// The names of the macros that are not known.
    pub(crate) fn unknown(&mut self) -> Vec<Name> {
        std::mem::take(&mut self.unknown).into_iter().collect()
    }

    /// The definition that a path means, where it is known.
    fn known(&mut self, path: &Path) -> Option<Known> {
        let names: Vec<Name> = path.segments.iter().map(|s| s.name).collect();
        let (first, last) = (*names.first()?, *names.last()?);
        let here = names.len() == 1 || matches!(first.as_str(), "crate" | "self" | "super");
        let local = self.scope.iter().rev().find(|l| here && l.name == last);
        if let Some(local) = local {
            let read = local.rules.get_or_init(|| rules(local.tokens.clone()).map(Rc::new));
            return Some(Known { rules: read.clone(), krate: None, in_body: local.in_body });
        }
        let imported = self.imported.get(&last).map(Vec::as_slice);
        let chosen = self.macros.choose(&names, imported)?;
        Some(self.known_text(chosen))
    }

    /// A definition from elsewhere, its rules read once.
    fn known_text(&mut self, chosen: Chosen) -> Known {
        let Chosen { rules: text, krate } = chosen;
        let limits = &self.limits;
        let read = self.read.entry(Arc::as_ptr(&text).cast()).or_insert_with(|| {
            scan::scan(&text, limits).ok()?;
            rules(TokenStream::from_str(&text).ok()?).map(Rc::new)
        });
        Known { rules: read.clone(), krate, in_body: false }
    }

    /// The tokens that the first rule that matches stands for, and their depth.
    fn run(
        &mut self,
        rules: &Rules,
        krate: Option<Name>,
        call: Span,
        given: &TokenStream,
    ) -> Option<(TokenStream, usize)> {
        if self.around.len() >= DEEPEST {
            return None;
        }
        self.work_left = self.work_left.saturating_sub(matching::size(&[TokenTree::Group(
            proc_macro2::Group::new(proc_macro2::Delimiter::None, given.clone()),
        )]) as u64);
        for rule in &rules.0 {
            let mut matching = Matching { work: &mut self.work_left };
            let Some(bound) = matching.all(&rule.matcher, given.clone()) else { continue };
            let left = self.tokens_left.min(MOST_TOKENS_AT_ONCE);
            let krate = krate.map(Name::as_str);
            let mut work = Transcription { call, number: self.number, krate, left };
            let tokens = work.all(&rule.template, &bound);
            self.tokens_left -= left - work.left;
            let tokens = TokenStream::from_iter(tokens?);
            let depth = self.depth(&tokens)?;
            return Some((tokens, depth));
        }
        None
    }

    /// What is needed of the stack for tokens that come out of a macro; none when there is no such room.
    fn depth(&self, tokens: &TokenStream) -> Option<usize> {
        let limits = Limits { depth: self.room.checked_sub(EXPANSION)?, ..self.limits.clone() };
        Some(measure::depth(tokens.clone(), &limits)? + EXPANSION)
    }
}

impl Cx<'_> {
    /// What a call stands for. None for a macro that is not known, whose name is noted, and for one that cannot be
    /// expanded, which is counted.
    pub(crate) fn expand(&mut self, mac: &syn::Macro) -> Option<Expanded> {
        let path = self.path(None, &mac.path);
        let Some(known) = self.expander.known(&path) else {
            if paste::is_meant(&path) {
                return self.pasted(path, mac);
            }
            self.expander.unknown.extend(path.last().map(|s| s.name));
            return None;
        };
        let close = mac.delimiter.span().close();
        let first = mac.path.segments.first().map_or(close, |s| s.ident.span());
        let span = first.join(close).unwrap_or(first);
        let number = self.expander.number;
        let ran = known.rules.and_then(|rules| {
            let ran = self.expander.run(&rules, known.krate, span, &mac.tokens)?;
            if known.in_body {
                self.expander.unhygienic.insert(number);
            }
            Some(ran)
        });
        let Some((tokens, depth)) = ran else {
            self.file.unexpanded_macros += 1;
            return None;
        };
        self.expander.number += 1;
        let call = TextRange::new(path.range.start, self.end(mac.delimiter.span().close()));
        Some(Expanded { tokens, frame: Frame { call, name: path.range, depth }, path })
    }

    /// `paste! { [<get_ $name>] }`: names put together.
    fn pasted(&mut self, path: Path, mac: &syn::Macro) -> Option<Expanded> {
        let tokens = paste::pasted(mac.tokens.clone());
        let depth = self.expander.depth(&tokens).filter(|_| self.expander.around.len() < DEEPEST);
        let Some(depth) = depth else {
            self.file.unexpanded_macros += 1;
            return None;
        };
        let call = TextRange::new(path.range.start, self.end(mac.delimiter.span().close()));
        Some(Expanded { tokens, frame: Frame { call, name: path.range, depth }, path })
    }

    /// The items that the derives and attribute macros on an item add, as far as they are described.
    pub(crate) fn derived(&mut self, item: &syn::Item, cfg: &Cfg, out: &mut Vec<ItemId>) {
        let attrs = match item {
            syn::Item::Struct(item) => &item.attrs,
            syn::Item::Enum(item) => &item.attrs,
            syn::Item::Union(item) => &item.attrs,
            syn::Item::Trait(item) => &item.attrs,
            _ => return,
        };
        for attr in attrs {
            if !attr.path().is_ident("derive") {
                self.added_by_attribute(attr, item, cfg, out);
                continue;
            }
            let comma = syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
            let Ok(paths) = attr.parse_args_with(comma) else { continue };
            for derive in &paths {
                let Some(name) = self.path(None, derive).last().map(|s| s.name) else { continue };
                match self.expander.macros.derive(name) {
                    Some(chosen) => {
                        let tokens = quote::ToTokens::to_token_stream(item);
                        self.added(derive, chosen, &tokens, cfg, out);
                    }
                    None => _ = self.expander.unknown.insert(name),
                }
            }
        }
    }

    /// The items that an attribute macro adds. Its rules get its arguments in parentheses, and then the item.
    fn added_by_attribute(
        &mut self,
        attr: &syn::Attribute,
        item: &syn::Item,
        cfg: &Cfg,
        out: &mut Vec<ItemId>,
    ) {
        let Some(chosen) = attr
            .path()
            .segments
            .last()
            .and_then(|last| self.expander.macros.derive(Name::new(&last.ident.to_string())))
        else {
            return;
        };
        let arguments = match &attr.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            syn::Meta::Path(_) | syn::Meta::NameValue(_) => TokenStream::new(),
        };
        let tokens = quote::quote!((#arguments) #item);
        self.added(attr.path(), chosen, &tokens, cfg, out);
    }

    /// Lowers what the rules of a derive or attribute macro give for an item.
    fn added(
        &mut self,
        named: &syn::Path,
        chosen: Chosen,
        tokens: &TokenStream,
        cfg: &Cfg,
        out: &mut Vec<ItemId>,
    ) {
        let path = self.path(None, named);
        let known = self.expander.known_text(chosen);
        let span = named.segments.last().map_or_else(Span::call_site, |s| s.ident.span());
        let ran = known.rules.and_then(|r| self.expander.run(&r, known.krate, span, tokens));
        let Some((tokens, depth)) = ran else {
            self.file.unexpanded_macros += 1;
            return;
        };
        self.expander.number += 1;
        let frame = Frame { call: path.range, name: path.range, depth };
        self.lower_expanded(Expanded { tokens, frame, path }, Self::parse_items, |cx, items, _| {
            cx.items(items, cfg, out);
        });
    }

    /// Reads what a call stands for, and lowers it; counts what does not read.
    pub(crate) fn lower_expanded<T, R>(
        &mut self,
        expanded: Expanded,
        read: impl FnOnce(TokenStream) -> syn::Result<T>,
        lower: impl FnOnce(&mut Self, &T, TextRange) -> R,
    ) -> Option<R> {
        let Expanded { tokens, frame, path } = expanded;
        let Ok(parsed) = read(tokens) else {
            self.file.unexpanded_macros += 1;
            return None;
        };
        let (call, depth) = (frame.call, frame.depth);
        self.file.expansions.push(Expansion { path, range: call });
        self.expander.around.push(frame);
        self.expander.room -= depth.min(self.expander.room);
        let result = lower(self, &parsed, call);
        self.expander.room += depth;
        self.expander.around.pop();
        Some(result)
    }

    /// Takes the mark off names that a macro within a function writes and does not bind: the locals around are
    /// meant by them. To be called when a body is complete.
    pub(crate) fn settle_marks(&mut self) {
        if self.expander.unhygienic.is_empty() {
            return;
        }
        let bound: HashSet<Name> = self
            .body
            .pats
            .iter()
            .filter_map(|pat| match pat {
                Pat::Bind { name, .. } => Some(*name),
                _ => None,
            })
            .collect();
        for expr in &mut self.body.exprs {
            if let Expr::Path(path) = expr
                && let Some(name) = path.as_name()
                && !bound.contains(&name)
                && let Some((_, number)) = name.rsplit_once(twelve_hir::MARK)
                && number.parse().is_ok_and(|n| self.expander.unhygienic.contains(&n))
            {
                path.segments[0].name = name.plain();
            }
        }
    }
}
