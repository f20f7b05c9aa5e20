//! Texts that the program says without running: literals, constants, fields of constant structs, what `concat!` and
//! `format!` put together, what a function returns.

use crate::context::{BodyData, Context};
use crate::marks::param_of;
use crate::shape::{operands, peeled};
use rustc_hash::FxHashMap;
use std::fmt::Write as _;
use twelve_hir::{BlockKind, Expr, ExprId, Literal, Name};
use twelve_program::{DefId, DefKind, Res, Ty};

/// What makes another type of a text, or takes it out of one.
pub(crate) const CONVERSIONS: [&str; 24] = [
    "from",
    "into",
    "new",
    "from_static",
    "from_str",
    "try_from",
    "try_into",
    "parse",
    "to_string",
    "to_owned",
    "as_str",
    "as_ref",
    "as_deref",
    "borrow",
    "deref",
    "clone",
    "cloned",
    "copied",
    "unwrap",
    "leak",
    "Some",
    "Ok",
    "Borrowed",
    "Owned",
];

/// How a value that is not known is named.
fn word(expr: &Expr) -> String {
    let name = match expr {
        Expr::Path(path) => path.last().map(|segment| segment.name.plain()),
        Expr::Field(_, name, _) => Some(*name),
        _ => None,
    };
    name.map(|name| name.as_str().to_owned()).unwrap_or_default()
}

/// How many steps one text may take: a constant that is made of many others still ends.
const STEPS: usize = 400;

/// Reads texts.
pub(crate) struct Texts<'c, 'p> {
    pub(crate) context: &'c Context<'p>,
    /// The calls of each function: which body, which call.
    pub(crate) callers: &'c FxHashMap<DefId, Vec<(usize, ExprId)>>,
}

/// A body that is read, with the call that it is read for.
struct Frame<'f, 'p> {
    data: &'f BodyData<'p>,
    called: Option<(&'f Frame<'f, 'p>, Vec<ExprId>)>,
}

/// One step from a value into it.
#[derive(Clone)]
enum Into {
    Field(Name),
    Method(Name),
}

impl<'p> Texts<'_, 'p> {
    /// The text that an expression is.
    pub(crate) fn of(&self, data: &BodyData<'p>, id: ExprId) -> Option<String> {
        self.seek(&Frame { data, called: None }, id, &[], &mut 0)
    }

    /// The text of an expression that an attribute has as a string: `crate::ROUTES.login`, `ROUTES.pow.verify()`.
    pub(crate) fn written(&self, def: DefId, text: &str) -> Option<String> {
        let text = text.trim().trim_start_matches('&');
        let mut parts = text.split('.').map(str::trim);
        let path: Vec<Name> = parts.next()?.split("::").map(|part| Name::new(part.trim())).collect();
        let steps: Vec<Into> = parts
            .map(|part| match part.strip_suffix("()") {
                Some(method) => Into::Method(Name::new(method)),
                None => Into::Field(Name::new(part)),
            })
            .collect();
        let value = self.context.program.lookup_value(def, &path)?;
        self.constant(value, &steps, &mut 0)
    }

    /// What a constant or static holds.
    fn constant(&self, def: DefId, steps: &[Into], spent: &mut usize) -> Option<String> {
        if !matches!(self.context.program.def(def).kind, DefKind::Const | DefKind::Static) {
            return None;
        }
        let data = self.context.body(def)?;
        self.seek(&Frame { data, called: None }, data.body.root, steps, spent)
    }

    fn seek(&self, frame: &Frame<'_, 'p>, id: ExprId, steps: &[Into], spent: &mut usize) -> Option<String> {
        *spent += 1;
        if *spent > STEPS {
            return None;
        }
        let data = frame.data;
        let at = peeled(data.body, id);
        if let Some(Into::Method(name)) = steps.first() {
            let method = self.method(&data.ty(at), *name)?;
            let body = self.context.body(method)?;
            let called = Some((frame, vec![at]));
            return self.seek(&Frame { data: body, called }, body.body.root, &steps[1..], spent);
        }
        match data.expr(at) {
            Expr::Literal(Literal::Str(text)) if steps.is_empty() => Some(text.clone()),
            Expr::Literal(Literal::Int(number, _)) if steps.is_empty() => Some(number.to_string()),
            Expr::Field(value, name, _) => {
                let mut all = vec![Into::Field(*name)];
                all.extend_from_slice(steps);
                self.seek(frame, *value, &all, spent)
            }
            Expr::Struct(literal) => {
                let Some(Into::Field(name)) = steps.first() else { return None };
                match literal.fields.iter().find(|(field, ..)| field == name) {
                    Some((_, _, value)) => self.seek(frame, *value, &steps[1..], spent),
                    None => self.seek(frame, literal.base?, steps, spent),
                }
            }
            Expr::Block(block) if matches!(block.kind, BlockKind::Plain) => {
                self.seek(frame, block.tail?, steps, spent)
            }
            Expr::Return(Some(value)) => self.seek(frame, *value, steps, spent),
            Expr::Path(_) => self.named(frame, at, steps, spent),
            Expr::Call(..) | Expr::MethodCall(_) => self.called(frame, at, steps, spent),
            Expr::Macro(call) if steps.is_empty() => {
                let name = call.path.segments.last()?.name;
                let plain = name.plain();
                match plain.as_str() {
                    "concat" => call.args.iter().map(|arg| self.seek(frame, *arg, &[], spent)).collect(),
                    "format" => self.formatted(frame, &call.args, spent),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn named(&self, frame: &Frame<'_, 'p>, at: ExprId, steps: &[Into], spent: &mut usize) -> Option<String> {
        let data = frame.data;
        match data.res(at)? {
            Res::Local(pat) => {
                if let Some(param) = param_of(data, pat) {
                    return match &frame.called {
                        Some((outer, args)) => self.seek(outer, *args.get(param)?, steps, spent),
                        None => self.handed(data.def, param, steps, spent),
                    };
                }
                let init = *data.shape.init.get(&pat)?;
                (init.0 < at.0).then(|| self.seek(frame, init, steps, spent))?
            }
            Res::Def(def) => self.constant(def, steps, spent),
            _ => None,
        }
    }

    /// What all callers of a function hand it.
    fn handed(&self, def: DefId, param: usize, steps: &[Into], spent: &mut usize) -> Option<String> {
        let mut found: Option<String> = None;
        for (body, call) in self.callers.get(&def)? {
            let data = &self.context.bodies[*body];
            let arg = *operands(data.expr(*call)).get(param)?;
            let text = self.seek(&Frame { data, called: None }, arg, steps, spent)?;
            if found.as_ref().is_some_and(|known| *known != text) {
                return None;
            }
            found = Some(text);
        }
        found
    }

    fn called(&self, frame: &Frame<'_, 'p>, at: ExprId, steps: &[Into], spent: &mut usize) -> Option<String> {
        let data = frame.data;
        let all = operands(data.expr(at));
        if let (Expr::Call(callee, args), Some(Into::Field(name))) = (data.expr(at), steps.first())
            && matches!(data.res(*callee), Some(Res::Ctor(_)))
        {
            let index = name.as_str().parse::<usize>().ok()?;
            return self.seek(frame, *args.get(index)?, &steps[1..], spent);
        }
        if let Some(callee) = data.infer.calls.get(&at) {
            let target = match callee.impls.as_slice() {
                [only] if self.context.body(callee.def).is_none() => *only,
                _ => callee.def,
            };
            if let Some(body) = self.context.body(target) {
                let called = Some((frame, all));
                return self.seek(&Frame { data: body, called }, body.body.root, steps, spent);
            }
        }
        if let (Expr::MethodCall(call), [text, end], []) = (data.expr(at), all.as_slice(), steps) {
            let text = self.seek(frame, *text, &[], spent)?;
            let end = self.seek(frame, *end, &[], spent)?;
            let cut = match call.method.as_str() {
                "strip_prefix" => text.strip_prefix(&end)?,
                "strip_suffix" => text.strip_suffix(&end)?,
                "trim_start_matches" => text.trim_start_matches(&end),
                "trim_end_matches" => text.trim_end_matches(&end),
                _ => return None,
            };
            return Some(cut.to_owned());
        }
        // `String::from("/x")`, `PREFIX.to_owned()`: a conversion.
        match (data.called(at)?.plain().as_str(), all.as_slice()) {
            ("expect", [text, _]) => self.seek(frame, *text, steps, spent),
            (name, [only]) if CONVERSIONS.contains(&name) => self.seek(frame, *only, steps, spent),
            _ => None,
        }
    }

    /// `format!("{}/{id}", PREFIX)`.
    fn formatted(&self, frame: &Frame<'_, 'p>, args: &[ExprId], spent: &mut usize) -> Option<String> {
        let (first, args) = args.split_first()?;
        let Expr::Literal(Literal::Str(template)) = frame.data.expr(*first) else { return None };
        let (mut text, mut next) = (String::new(), 0);
        let mut rest = template.as_str();
        // Whether anything beside `/` is known of it.
        let mut literal = false;
        while let Some(at) = rest.find(['{', '}']) {
            literal |= rest[..at].bytes().any(|b| b != b'/');
            text.push_str(&rest[..at]);
            let tail = &rest[at..];
            if let Some(after) = tail.strip_prefix("{{").or_else(|| tail.strip_prefix("}}")) {
                text.push_str(&tail[..1]);
                rest = after;
                continue;
            }
            let (inside, after) = tail.strip_prefix('{')?.split_once('}')?;
            let named = |name: &str| {
                args.iter().copied().find(|arg| match frame.data.expr(*arg) {
                    Expr::Path(path) => match path.segments.as_slice() {
                        [only] => only.name.plain().as_str() == name,
                        _ => false,
                    },
                    _ => false,
                })
            };
            let arg = match inside {
                "" => {
                    next += 1;
                    *args.get(next - 1)?
                }
                number if number.bytes().all(|b| b.is_ascii_digit()) => {
                    *args.get(number.parse::<usize>().ok()?)?
                }
                name => named(name)?,
            };
            let known = self.seek(frame, arg, &[], spent);
            literal |= known.is_some();
            match known {
                Some(known) => text.push_str(&known),
                // What only a run tells stands as a part that may be anything.
                None => write!(text, "{{{}}}", word(frame.data.expr(peeled(frame.data.body, arg)))).ok()?,
            }
            rest = after;
        }
        literal |= rest.bytes().any(|b| b != b'/');
        text.push_str(rest);
        literal.then_some(text)
    }

    /// A method of a type of the workspace, by name.
    fn method(&self, ty: &Ty, name: Name) -> Option<DefId> {
        let program = self.context.program;
        let (adt, _) = ty.peeled().as_adt()?;
        self.context.bodies.iter().map(|data| data.def).find(|def| {
            program.def(*def).name == name
                && program.def(*def).parent.is_some_and(|parent| {
                    program.impl_self_ty(parent).and_then(|ty| ty.as_adt().map(|(adt, _)| adt)) == Some(adt)
                })
        })
    }
}
