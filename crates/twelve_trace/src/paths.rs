//! What a path is made of: its literal parts, the settings and constants in it, and what it begins with.

use crate::context::{BODY, BodyData, META, TEMP_DIR, literal};
use crate::eval::Eval;
use crate::kinds::{is_number, names_bound};
use crate::map::{PathBase, PathSource};
use crate::shape::{children, operands, peeled};
use crate::summary::{Deps, Summary, merge_path, params_of};
use rustc_hash::FxHashSet;
use twelve_hir::{Expr, ExprId, Literal, PatId, Receiver, TypeRef};
use twelve_program::{DefKind, Res, Ty, TyKind};
use twelve_stubs::RoleKind;
use twelve_stubs::role::FileOp;

/// Methods that give a part of the receiver; their arguments tell of an error and go no further.
pub(crate) const DESCRIBES: [&str; 10] = [
    "expect",
    "expect_err",
    "context",
    "with_context",
    "wrap_err",
    "wrap_err_with",
    "map_err",
    "ok_or",
    "ok_or_else",
    "inspect_err",
];

impl Eval<'_, '_> {
    /// What a path expression is made of.
    pub(crate) fn path_source(&self, id: ExprId) -> PathSource {
        let data = self.data;
        let context = self.shared.context;
        let mut source = PathSource::default();
        let deps = self.dep(id);
        source.request = deps & Deps::from(BODY | META) != 0;
        source.temp_dir = deps & Deps::from(TEMP_DIR) != 0;
        let mut seen: FxHashSet<ExprId> = FxHashSet::default();
        let mut stack = vec![id];
        for _ in 0..300 {
            let Some(at) = stack.pop() else { break };
            if !seen.insert(at) || !self.carries(&data.ty(at), 0) {
                continue;
            }
            let from = stack.len();
            match data.expr(at) {
                // What a query finds is not told by its text.
                Expr::Literal(Literal::Str(text)) if crate::deeds::query(text).is_some() => {
                    begin(&mut source, PathBase::Unknown);
                }
                Expr::Literal(Literal::Str(text)) => add_text(&mut source, text),
                Expr::Path(path) => match data.res(at) {
                    Some(Res::Local(pat)) => {
                        match param_with(data, pat) {
                            Some(param) => begin(&mut source, PathBase::Param(param)),
                            None => {
                                stack.extend(data.shape.source.get(&pat).filter(|init| init.0 < at.0));
                            }
                        }
                        self.given(pat, &mut stack);
                    }
                    Some(Res::Def(def)) => {
                        let kind = context.program.def(def).kind;
                        let ours = !context.program.is_stub(def);
                        if ours && matches!(kind, DefKind::Const | DefKind::Static) {
                            let name = context.program.def(def).name;
                            begin(&mut source, PathBase::Name(name.as_str().to_owned()));
                            add_name(&mut source, &name);
                            if let Some(made) = context.body(def)
                                && let Some(text) = literal(made, made.body.root)
                            {
                                add_text(&mut source, text);
                            }
                        }
                    }
                    Some(_) => {}
                    None => {
                        // An associated constant of which nothing is known.
                        let last = path.last().map(|s| s.name.plain());
                        if let Some(last) = last.filter(|name| is_setting(name)) {
                            begin(&mut source, PathBase::Name(last.as_str().to_owned()));
                            add_name(&mut source, &last);
                        }
                    }
                },
                Expr::Field(base, name, _) => {
                    if name.chars().all(|c| c.is_ascii_digit()) {
                        stack.push(*base);
                    } else if context.derived(&data.ty(*base), 2) & (BODY | META) == 0 {
                        begin(&mut source, PathBase::Name(self.dotted(at)));
                        add_name(&mut source, name);
                        let field = data.infer.fields.get(&at);
                        source.fields.extend(field.filter(|f| context.adts.contains_key(&f.adt)));
                    } else {
                        begin(&mut source, PathBase::Unknown);
                    }
                }
                Expr::Call(..) | Expr::MethodCall(_) => self.path_of_call(at, &mut source, &mut stack),
                Expr::Closure(closure) => stack.push(closure.body),
                Expr::Block(block) => stack.extend(block.tail),
                Expr::If(_, then, otherwise) => {
                    stack.push(*then);
                    stack.extend(*otherwise);
                }
                Expr::Match(_, arms) => {
                    // `match env::var("DIR") { Ok(dir) => dir, Err(_) => "data".into() }` names it in the arms.
                    stack.extend(arms.iter().map(|arm| arm.value));
                }
                other => children(other, |child| stack.push(child)),
            }
            stack[from..].reverse();
        }
        source
    }

    /// What a call's result takes from the callee and from the arguments, the first part first.
    fn path_of_call(&self, at: ExprId, source: &mut PathSource, stack: &mut Vec<ExprId>) {
        let data = self.data;
        let context = self.shared.context;
        let args = operands(data.expr(at));
        let method = match data.expr(at) {
            Expr::MethodCall(call) => Some(call.method),
            _ => None,
        };
        let Some(callee) = data.infer.calls.get(&at) else {
            let keep = if method.is_some_and(|m| DESCRIBES.contains(&m.as_str())) { 1 } else { args.len() };
            stack.extend(args.into_iter().take(keep));
            return;
        };
        // A name that nobody gave: of a temporary file, which has a prefix or suffix at most.
        if context.program.roles(callee.def).iter().any(|role| matches!(role.kind, RoleKind::Fresh)) {
            return;
        }
        let known: Vec<&Summary> = std::iter::once(callee.def)
            .chain(callee.impls.iter().copied())
            .filter_map(|def| context.body_index(def))
            .map(|index| &self.shared.summaries[index])
            .collect();
        if known.is_empty() {
            let lends = method.is_some_and(|m| DESCRIBES.contains(&m.as_str()))
                || context.program.function(callee.def).is_some_and(|f| {
                    // A reference into the receiver: the argument says which part.
                    let shared = matches!(
                        &f.receiver,
                        Some(Receiver::Ref) | Some(Receiver::Typed(TypeRef::Ref(false, _)))
                    );
                    shared && crate::calls::borrows(&f.ret, 0)
                });
            let keep = if lends { 1 } else { args.len() };
            stack.extend(args.into_iter().take(keep));
            return;
        }
        for summary in known {
            let from = stack.len();
            let mut first = None;
            if let Some(made) = &summary.result_path {
                match made.base {
                    PathBase::Param(param) => first = args.get(param).copied(),
                    PathBase::Unknown => {}
                    _ => begin(source, made.base.clone()),
                }
                merge_path(source, made);
            }
            stack.extend(first);
            for param in params_of(summary.result_deps) {
                if let Some(arg) = args.get(param).copied().filter(|arg| !stack[from..].contains(arg)) {
                    stack.push(arg);
                }
            }
        }
    }

    /// What a local is given or grows by, other than in its `let`: `path = other`, `path.push(name)`.
    fn given(&self, pat: PatId, stack: &mut Vec<ExprId>) {
        let data = self.data;
        if !is_text(self, &data.pat_ty(pat), 0) {
            return;
        }
        for expr in &data.body.exprs {
            match expr {
                Expr::Assign(_, target, value) if data.local(*target) == Some(pat) => stack.push(*value),
                Expr::MethodCall(call)
                    if matches!(
                        call.method.as_str(),
                        "push" | "push_str" | "set_file_name" | "set_extension" | "extend"
                    ) && data.local(peeled(data.body, call.receiver)) == Some(pat) =>
                {
                    stack.extend(call.args.first());
                }
                _ => {}
            }
        }
    }

    /// A field as a reader would name it: `ARGS.data_dir`, `config.server.upload_path`.
    fn dotted(&self, id: ExprId) -> String {
        let data = self.data;
        let (mut at, mut parts) = (id, Vec::new());
        for _ in 0..24 {
            at = peeled(data.body, at);
            at = match data.expr(at) {
                Expr::Field(base, name, _) => {
                    if !name.chars().all(|c| c.is_ascii_digit()) {
                        parts.push(name.as_str().to_owned());
                    }
                    *base
                }
                Expr::MethodCall(call) => call.receiver,
                Expr::Path(path) => {
                    let last = path.last().map(|s| s.name.plain()).filter(|n| *n != *"self");
                    parts.extend(last.map(|n| n.as_str().to_owned()));
                    break;
                }
                _ => break,
            };
        }
        parts.reverse();
        parts.join(".")
    }

    /// Whether a part of a path can come through a value of this type, and not only a number or a date.
    fn carries(&self, ty: &Ty, depth: usize) -> bool {
        if is_number(ty) {
            return matches!(ty.kind(), TyKind::Never);
        }
        match ty.peeled().kind() {
            TyKind::Prim(name) => *name == *"str",
            TyKind::Adt(def, args) if depth < 4 && self.shared.context.program.is_stub(*def) => {
                if !args.is_empty() {
                    return args.iter().any(|arg| self.carries(arg, depth + 1));
                }
                let path = self.shared.context.program.path_of(*def);
                !["std::time::", "uuid::", "chrono::", "time::", "std::sync::atomic::", "std::thread::"]
                    .iter()
                    .any(|space| path.starts_with(space))
            }
            _ => true,
        }
    }

    /// For a function that returns a path or text: what that is made of.
    pub(crate) fn keep_result_path(&mut self) {
        let data = self.data;
        if data.shape.nest.is_empty() || data.body.params.len() > 40 {
            return;
        }
        let ty = data.ty(data.body.root);
        if self.shared.context.program.function(data.def).is_some() && is_text(self, &ty, 0) {
            let source = self.path_source(data.body.root);
            if source != PathSource::default() {
                self.summary.result_path = Some(source);
            }
        }
    }

    /// A file's path where a caller gives the parameters that it is made of.
    pub(crate) fn path_from_here(&self, path: &mut PathSource, deps: Deps, args: &[ExprId], skip_self: bool) {
        if let PathBase::Param(param) = path.base {
            path.base = PathBase::Unknown;
            if let Some(arg) = args.get(param).copied().filter(|_| param > 0 || !skip_self) {
                path.base = self.path_source(arg).base;
            }
        }
        for param in params_of(deps).filter(|param| *param > 0 || !skip_self) {
            if let Some(arg) = args.get(param).copied() {
                let source = self.path_source(arg);
                merge_path(path, &source);
            }
        }
    }
}

/// The parameter whose pattern binds a local.
fn param_with(data: &BodyData<'_>, pat: PatId) -> Option<usize> {
    let params = &data.body.params;
    crate::marks::param_of(data, pat)
        .or_else(|| params.iter().position(|p| names_bound(data, *p).contains(&pat)))
}

pub(crate) fn is_text(eval: &Eval<'_, '_>, ty: &Ty, depth: usize) -> bool {
    if depth > 3 {
        return false;
    }
    match ty.peeled().kind() {
        TyKind::Prim(name) => *name == *"str",
        TyKind::Future(inner) => is_text(eval, inner, depth + 1),
        TyKind::Adt(def, args) => {
            let name = eval.shared.context.program.def(*def).name;
            matches!(name.as_str(), "String" | "PathBuf" | "Path" | "OsString" | "OsStr" | "Cow")
                || args.first().is_some_and(|t| is_text(eval, t, depth + 1))
        }
        _ => false,
    }
}

/// Whether a type is text that names no place by itself, also in an `Option`: `Option<String>`, no path.
pub(crate) fn is_plain_text(eval: &Eval<'_, '_>, ty: &Ty, depth: usize) -> bool {
    match ty.peeled().kind() {
        TyKind::Prim(name) => *name == *"str",
        TyKind::Adt(def, args) => {
            let name = eval.shared.context.program.def(*def).name;
            name == *"String"
                || (name == *"Option"
                    && depth < 2
                    && args.first().is_some_and(|t| is_plain_text(eval, t, depth + 1)))
        }
        _ => false,
    }
}

/// Notes what a path begins with, unless that is known.
fn begin(source: &mut PathSource, base: PathBase) {
    if source.base == PathBase::Unknown {
        source.base = base;
    }
}

/// A literal of a path: its parts between `{...}`; what looks like an environment variable is a name.
fn add_text(source: &mut PathSource, text: &str) {
    if is_setting(text) {
        // The folder of the sources is where the program was built, and no setting.
        if !text.starts_with("CARGO_") {
            begin(source, PathBase::Name(text.to_owned()));
            add_name(source, text);
        }
        return;
    }
    if !text.starts_with('{')
        && let Some(part) = text_parts(text).next().filter(|p| p.chars().any(char::is_alphanumeric))
    {
        begin(source, PathBase::Literal(part.to_owned()));
    }
    for part in text_parts(text) {
        if !source.literals.iter().any(|l| l == part) && source.literals.len() < 16 {
            source.literals.push(part.to_owned());
        }
    }
}

fn text_parts(text: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut start, mut parts) = (0usize, 0, Vec::new());
    for (i, c) in text.char_indices() {
        match c {
            '{' => {
                if depth == 0 {
                    parts.push(&text[start..i]);
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                start = i + 1;
            }
            _ => {}
        }
    }
    if depth == 0 {
        parts.push(&text[start..]);
    }
    parts.into_iter().filter(|p| !p.is_empty())
}

fn add_name(source: &mut PathSource, name: &str) {
    if !source.names.iter().any(|n| n == name) && source.names.len() < 16 {
        source.names.push(name.to_owned());
    }
}

/// `UPLOAD_DIR`: the name of a constant or an environment variable.
fn is_setting(text: &str) -> bool {
    text.len() > 2
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// A path that names no lasting file.
pub(crate) fn is_device(source: &PathSource) -> bool {
    let first = match &source.base {
        PathBase::Literal(text) => Some(text),
        _ => source.literals.first(),
    };
    first.is_some_and(|l| ["/dev/", "/proc/", "/sys/"].iter().any(|prefix| l.starts_with(prefix)))
}

/// Whether an operation makes a file at a path that another file had before.
pub(crate) fn moves(op: FileOp) -> bool {
    matches!(op, FileOp::Rename | FileOp::Copy | FileOp::Keep)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_string_is_its_literal_parts() {
        assert_eq!(text_parts("uploads/{id}.png").collect::<Vec<_>>(), ["uploads/", ".png"]);
        assert_eq!(text_parts("{}").count(), 0);
    }

    #[test]
    fn a_path_begins_with_its_first_part() {
        let base = |text: &str| {
            let mut source = PathSource::default();
            add_text(&mut source, text);
            source.base
        };
        assert_eq!(base("uploads/{id}.png"), PathBase::Literal("uploads/".to_owned()));
        assert_eq!(base("{dir}/x.png"), PathBase::Unknown);
        assert_eq!(base("./{}"), PathBase::Unknown);
        assert_eq!(base("DATA_DIR"), PathBase::Name("DATA_DIR".to_owned()));
        assert_eq!(base("CARGO_MANIFEST_DIR"), PathBase::Unknown);
    }

    #[test]
    fn devices_and_settings_are_known() {
        let mut source = PathSource::default();
        add_text(&mut source, "/dev/null");
        assert!(is_device(&source));
        add_text(&mut source, "DATA_DIR");
        assert_eq!(source.names, ["DATA_DIR"]);
        assert!(!is_setting("A"));
        assert!(!is_setting("Data"));
    }
}
