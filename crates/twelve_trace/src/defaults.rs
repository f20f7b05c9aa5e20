//! What settings are where nobody sets them: what attributes, struct literals and assignments give a field, and the
//! functions that other people's code calls for it.
//!
//! No library is named here: an argument of an attribute whose name begins with `default` says what it says for all of
//! them (`#[serde(default = "path")]`, `#[arg(default_value = "text")]`, `#[builder(default = "code")]`).

use crate::context::{BodyData, Context, literal};
use crate::shape::{children, operands, peeled};
use crate::words::words;
use rustc_hash::{FxHashMap, FxHashSet};
use twelve_hir::{Attr, Expr, ExprId, Literal, Meta, Name, Pat};
use twelve_program::{DefId, DefKind, FieldId, Program, Res, Ty, TyKind};
use twelve_source::Place;

/// Longer texts are no addresses.
const MAX_TEXT: usize = 200;

/// The functions of the workspace by the type that they belong to: inherent ones, and `default`.
type Own = FxHashMap<(DefId, Name), DefId>;

/// The functions that run where other people's code makes a value of a type of the workspace, by the type.
pub(crate) fn makers(context: &Context<'_>) -> FxHashMap<DefId, Vec<DefId>> {
    let own = own_functions(context);
    let direct: FxHashMap<DefId, Vec<DefId>> =
        context.adts.keys().map(|adt| (*adt, asked_for(context, &own, *adt))).collect();
    let mut found = FxHashMap::default();
    for adt in context.adts.keys() {
        let (mut seen, mut stack) = (FxHashSet::default(), vec![*adt]);
        let mut all: Vec<DefId> = Vec::new();
        while let Some(at) = stack.pop().filter(|_| seen.len() < 64) {
            if !seen.insert(at) {
                continue;
            }
            all.extend(direct.get(&at).into_iter().flatten());
            stack
                .extend(context.adts.get(&at).into_iter().flatten().flat_map(|(_, ty)| held(context, ty, 0)));
        }
        all.sort_unstable();
        all.dedup();
        if !all.is_empty() {
            found.insert(*adt, all);
        }
    }
    found
}

/// The texts that fields have unless somebody sets them, each with its place.
#[derive(Debug, Default)]
pub(crate) struct Defaults {
    by_field: FxHashMap<FieldId, Vec<(String, Place)>>,
    /// Of settings that are named by a text: `set_default("database.url", "sqlite:app.db")`.
    by_name: FxHashMap<Name, Vec<(String, Place)>>,
    /// Of locals, by the words of their names: `let database_url = format!("sqlite://{file}")`.
    locals: Vec<Local>,
}

#[derive(Debug)]
struct Local {
    words: Vec<String>,
    within: DefId,
    texts: Vec<(String, Place)>,
}

impl Defaults {
    /// Reads them all.
    pub(crate) fn new(context: &Context<'_>) -> Self {
        let mut found = Self::default();
        let own = own_functions(context);
        for (adt, fields) in &context.adts {
            for (field, _) in fields {
                let Some(data) = context.program.field(*field) else { continue };
                let mut texts = Vec::new();
                for meta in data.attrs.iter().flat_map(default_args) {
                    attribute_texts(context, &own, *adt, meta, &mut texts);
                }
                found.note(*field, texts);
            }
        }
        for data in &context.bodies {
            found.read(context, data);
        }
        for texts in found.by_field.values_mut().chain(found.by_name.values_mut()) {
            texts.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
            texts.dedup();
        }
        found
    }

    /// Those of some fields, in the order of their places.
    pub(crate) fn of(&self, program: &Program, fields: &[FieldId]) -> Vec<(String, Place)> {
        let named = |field: &FieldId| program.field(*field).and_then(|data| self.by_name.get(&data.name));
        let all = fields.iter().flat_map(|f| self.by_field.get(f).into_iter().chain(named(f)).flatten());
        let mut all: Vec<(String, Place)> = all.cloned().collect();
        all.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
        all.dedup();
        all
    }

    /// Those of locals that are named like one of the fields, in functions that count: `database_url` for the `url` of a
    /// `DatabaseConfig`.
    pub(crate) fn of_locals(
        &self,
        program: &Program,
        fields: &[FieldId],
        counts: impl Fn(DefId) -> bool,
    ) -> Vec<(String, Place)> {
        let named = |local: &Local, field: &FieldId| {
            let Some(data) = program.field(*field) else { return false };
            let (own, around) = (words(data.name.as_str()), words(program.def(field.adt).name.as_str()));
            own.iter().all(|word| local.words.contains(word))
                && local.words.iter().all(|word| own.contains(word) || around.contains(word))
                && local.words.len() > 1
        };
        let fitting = self.locals.iter().filter(|l| fields.iter().any(|f| named(l, f)) && counts(l.within));
        fitting.flat_map(|local| local.texts.iter().cloned()).collect()
    }

    fn note(&mut self, field: FieldId, texts: Vec<(String, Place)>) {
        if !texts.is_empty() {
            self.by_field.entry(field).or_default().extend(texts);
        }
    }

    fn read(&mut self, context: &Context<'_>, data: &BodyData<'_>) {
        let mut locals: Vec<_> = data.shape.init.iter().map(|(pat, init)| (*pat, *init)).collect();
        locals.sort_unstable_by_key(|(_, init)| init.0);
        for (pat, init) in locals {
            let Some(Pat::Bind { name, .. }) = data.body.pats.get(pat.0 as usize) else { continue };
            let texts = texts_in(context, data, init, 3);
            if !texts.is_empty() {
                self.locals.push(Local { words: words(name.plain().as_str()), within: data.def, texts });
            }
        }
        for (index, expr) in data.body.exprs.iter().enumerate() {
            let id = ExprId(index as u32);
            match expr {
                Expr::Struct(made) => {
                    let Some(variant) = data.made_variant(id).filter(|v| context.adts.contains_key(&v.adt))
                    else {
                        continue;
                    };
                    for (name, _, value) in &made.fields {
                        if let Some(field) = crate::kinds::field_named(context, variant, *name) {
                            self.note(field, texts_in(context, data, *value, 0));
                        }
                    }
                }
                Expr::Assign(false, target, value) => {
                    if let Some(field) = data.infer.fields.get(target) {
                        self.note(*field, texts_in(context, data, *value, 0));
                    }
                }
                Expr::MethodCall(call) if call.method == *"set_default" => {
                    let [name, value] = call.args.as_slice() else { continue };
                    let Some(name) = literal(data, *name).and_then(|name| name.rsplit('.').next()) else {
                        continue;
                    };
                    let texts = texts_in(context, data, *value, 0);
                    self.by_name.entry(Name::new(name)).or_default().extend(texts);
                }
                _ => {}
            }
        }
    }
}

/// The texts that are parts of a value: literals, constants, and what functions without parameters return.
fn texts_in(context: &Context<'_>, data: &BodyData<'_>, value: ExprId, depth: usize) -> Vec<(String, Place)> {
    let (mut found, mut stack) = (Vec::new(), vec![value]);
    for _ in 0..64 {
        let Some(id) = stack.pop() else { break };
        match data.expr(id) {
            Expr::Literal(Literal::Str(text)) if is_address(text) => {
                found.extend(context.place(data.def, data.range(id)).map(|place| (text.clone(), place)));
            }
            Expr::Path(_) => match data.res(id) {
                Some(Res::Def(def)) if context.program.def(def).kind == DefKind::Const && depth < 3 => {
                    let made = context.body(def);
                    found.extend(made.into_iter().flat_map(|m| texts_in(context, m, m.body.root, depth + 1)));
                }
                Some(Res::Local(pat)) => {
                    stack.extend(data.shape.init.get(&pat).filter(|init| init.0 < id.0));
                }
                _ => {}
            },
            Expr::Call(..) | Expr::MethodCall(_) => {
                let parts = operands(data.expr(id));
                let body = data.infer.calls.get(&id).and_then(|callee| context.body(callee.def));
                if let Some(made) = body.filter(|_| parts.is_empty() && depth < 3) {
                    found.extend(texts_in(context, made, made.body.root, depth + 1));
                }
                stack.extend(parts);
            }
            // What is asked is not what is taken.
            Expr::If(_, then, otherwise) => stack.extend(std::iter::once(*then).chain(*otherwise)),
            Expr::Match(_, arms) => stack.extend(arms.iter().map(|arm| arm.value)),
            Expr::Block(block) => stack.extend(block.tail),
            Expr::Closure(closure) => stack.push(closure.body),
            // The fields of another struct are noted there.
            Expr::Struct(_) => {}
            other => children(other, |child| stack.push(child)),
        }
    }
    found
}

/// Whether a text can name a file or a server.
fn is_address(text: &str) -> bool {
    text.len() < MAX_TEXT && text.contains([':', '.']) && !text.contains(char::is_whitespace)
}

/// The arguments of an attribute that tell a default.
fn default_args(attr: &Attr) -> impl Iterator<Item = &Meta> {
    let is_default = |meta: &&Meta| meta.path.first().is_some_and(|name| name.starts_with("default"));
    attr.meta.args.iter().filter(is_default)
}

fn attribute_texts(
    context: &Context<'_>,
    own: &Own,
    adt: DefId,
    meta: &Meta,
    found: &mut Vec<(String, Place)>,
) {
    let place = context.place(adt, meta.range);
    let mut stack = vec![meta];
    while let Some(meta) = stack.pop() {
        for text in meta.str().into_iter().flat_map(quoted).filter(|text| is_address(text)) {
            found.extend(place.map(|place| (text.to_owned(), place)));
        }
        stack.extend(&meta.args);
    }
    for function in named_functions(context, own, adt, meta) {
        let made = context.body(function);
        found.extend(made.into_iter().flat_map(|m| texts_in(context, m, m.body.root, 1)));
    }
}

/// A text that is code gives the texts in it, any other is one itself.
fn quoted(text: &str) -> Vec<&str> {
    if text.contains('"') { text.split('"').skip(1).step_by(2).collect() } else { vec![text] }
}

/// The functions that an argument of an attribute names: in a text, `"path"` or `"path()"`, or as they are.
fn named_functions(context: &Context<'_>, own: &Own, adt: DefId, meta: &Meta) -> Vec<DefId> {
    let written = meta.str().and_then(|text| text.split('(').next()).map(|path| {
        let names = path.trim().split("::").map(|name| Name::new(name.trim()));
        names.collect::<Vec<Name>>()
    });
    let paths = written.into_iter().chain(meta.args.iter().map(|arg| arg.path.clone()));
    paths.filter_map(|path| function(context, own, adt, &path)).collect()
}

fn function(context: &Context<'_>, own: &Own, adt: DefId, path: &[Name]) -> Option<DefId> {
    let program = context.program;
    let (last, before) = path.split_last()?;
    let by_type = before.last().and_then(|of| {
        let holder = if *of == *"Self" {
            Some(adt)
        } else {
            own.keys().map(|k| k.0).find(|t| program.def(*t).name == *of)
        };
        own.get(&(holder?, *last)).copied()
    });
    let found = by_type.or_else(|| program.lookup_value(adt, path))?;
    (program.function(found).is_some() && context.body(found).is_some()).then_some(found)
}

fn own_functions(context: &Context<'_>) -> Own {
    let program = context.program;
    let mut own = Own::default();
    for data in &context.bodies {
        let def = program.def(data.def);
        let Some(parent) = def.parent.filter(|p| program.def(*p).kind == DefKind::Impl) else { continue };
        let by_trait =
            program.impl_trait_of(parent).is_some() || program.unknown_trait_path(parent).is_some();
        if by_trait && def.name != *"default" {
            continue;
        }
        if let Some((adt, _)) = program.impl_self_ty(parent).as_ref().and_then(Ty::as_adt) {
            own.entry((adt, def.name)).or_insert(data.def);
        }
    }
    own
}

/// The functions that attributes of one type and of its fields ask for.
fn asked_for(context: &Context<'_>, own: &Own, adt: DefId) -> Vec<DefId> {
    let program = context.program;
    let of_type = |ty: DefId| own.get(&(ty, Name::new("default"))).copied();
    let mut found = Vec::new();
    // `#[default]` alone is the variant's.
    let asks = |meta: &Meta| meta.value.is_none() && meta.args.is_empty();
    for meta in program.item(adt).attrs.iter().flat_map(default_args) {
        found.extend(if asks(meta) { of_type(adt) } else { None });
        found.extend(named_functions(context, own, adt, meta));
    }
    for (field, ty) in context.adts.get(&adt).into_iter().flatten() {
        let Some(data) = program.field(*field) else { continue };
        for meta in data.attrs.iter().flat_map(default_args) {
            let plain = ty.as_adt().map(|(of, _)| of).filter(|_| asks(meta));
            found.extend(plain.and_then(of_type));
            found.extend(named_functions(context, own, adt, meta));
        }
    }
    found
}

/// The workspace's types in a type: `Option<Tls>`, `Vec<Server>`.
fn held(context: &Context<'_>, ty: &Ty, depth: usize) -> Vec<DefId> {
    match ty.kind() {
        TyKind::Adt(def, _) if context.adts.contains_key(def) => vec![*def],
        TyKind::Adt(_, args) if depth < 3 => {
            args.iter().flat_map(|arg| held(context, arg, depth + 1)).collect()
        }
        _ => Vec::new(),
    }
}

/// What runs beside a call of other people's code that makes a value of the workspace's type: of settings that are
/// read, what gives those that are not set.
pub(crate) fn run_by<'c>(context: &'c Context<'_>, data: &BodyData<'_>, id: ExprId) -> &'c [DefId] {
    let made = |id: ExprId| context.carried(&data.ty(id)).as_adt().map(|(adt, _)| adt);
    let Some(adt) = made(id) else { return &[] };
    let Some(functions) = context.makers.get(&adt) else { return &[] };
    let expr = data.expr(id);
    let ours = match data.infer.calls.get(&id) {
        Some(callee) => context.body(callee.def).is_some() || !callee.impls.is_empty(),
        // Of a constructor nothing runs; of what is not known, the result is seen once it is taken out.
        None => match expr {
            Expr::Try(inner) | Expr::Await(inner) => !data.ty(*inner).is_unknown(),
            Expr::Call(callee, _) => data.res(*callee).is_some(),
            Expr::MethodCall(_) => false,
            _ => true,
        },
    };
    // A copy, and what is taken out of another value, was made before.
    let passed = operands(expr).iter().any(|part| made(peeled(data.body, *part)) == Some(adt));
    if ours || passed { &[] } else { functions }
}
