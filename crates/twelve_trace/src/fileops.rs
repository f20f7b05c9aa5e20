//! Files, as a body's reading meets them: what is done to them, and which calls speak of the same file.

use crate::context::{BODY, META, TEMP_DIR, TEMPORARY, argument};
use crate::eval::Eval;
use crate::paths::{is_device, moves};
use crate::shape::{children, operands, peeled};
use crate::summary::{Deps, FLAGS, Key, Opened, RawFile, Summary, depth, params_of};
use rustc_hash::FxHashSet;
use std::sync::Arc;
use twelve_hir::{Expr, ExprId, Literal, PatId};
use twelve_program::{Callee, DefKind};
use twelve_stubs::role::{Arg, FileOp, Medium};

const MAX_FILES: usize = 200;
/// Those that callers are told of.
const MAX_KEPT: usize = 48;

impl Eval<'_, '_> {
    /// A call with the `file` role: positions of the path, the second path and the bytes.
    pub(crate) fn file_call(&mut self, id: ExprId, callee: &Callee, op: FileOp, positions: [Option<Arg>; 3]) {
        if !self.record || self.facts.files.len() >= MAX_FILES {
            return;
        }
        let data = self.data;
        let context = self.shared.context;
        let [path, to, bytes] =
            positions.map(|position| position.and_then(|p| argument(data, id, callee, p)));
        let Some(site) = context.place(data.def, data.call_range(id)) else { return };
        let named = if moves(op) { to.or(path) } else { path };
        let source = named.map(|e| self.path_source(e)).unwrap_or_default();
        let path_deps = named.map_or(0, |e| self.dep(e));
        let from = path.or_else(|| operands(data.expr(id)).first().copied());
        let key = from.map_or(Key::Unknown, |e| self.key(e));
        let to_key = to.map_or(Key::Unknown, |e| self.key(e));
        let temporary = context.derived(&data.ty(id), 2) & TEMPORARY != 0
            || path_deps & Deps::from(TEMPORARY) != 0
            || context.flags(callee.def) & TEMPORARY != 0;
        let data_deps = bytes.map_or(0, |e| self.dep(e));
        let data_deps = match (op, from) {
            (FileOp::Keep, Some(from)) => data_deps | self.dep(from),
            // The framework's own temporary file is what the visitor sent.
            (FileOp::Copy | FileOp::Rename, Some(from)) => {
                let sent = self.dep(from) | Deps::from(context.derived(&data.ty(from), 2));
                let temporary = sent & Deps::from(TEMPORARY) != 0;
                data_deps | if temporary { sent & Deps::from(BODY) } else { 0 }
            }
            _ => data_deps,
        };
        self.facts.files.push(RawFile {
            op,
            opens: None,
            home: data.def,
            told_by: None,
            at: id,
            site,
            by: context.program.path_of(callee.def).into(),
            function: data.def,
            region: self.region(id),
            transient: op != FileOp::Keep && (temporary || is_device(&source)),
            path: source,
            path_deps: path_deps & !Deps::from(TEMPORARY),
            data_deps,
            key,
            to_key,
            below: from.map_or(Key::Unknown, |e| self.below(e)),
            opted_in: self.opted_in(id),
            once: false,
            certain: true,
            chain: None,
        });
    }

    /// A call or literal that makes a resource; `address` is the argument with its path or address.
    pub(crate) fn open(&mut self, id: ExprId, by: Arc<str>, opened: Opened, address: Option<ExprId>) {
        if !self.record || self.facts.files.len() >= MAX_FILES {
            return;
        }
        if self.only_to_read(id) {
            return;
        }
        let data = self.data;
        let Some(site) = self.shared.context.place(data.def, data.call_range(id)) else { return };
        let path = address.map(|e| self.path_source(e)).unwrap_or_default();
        let path_deps = address.map_or(0, |e| self.dep(e));
        let temporary = path_deps & Deps::from(TEMPORARY) != 0;
        self.facts.files.push(RawFile {
            op: FileOp::Read,
            opens: Some(opened),
            home: data.def,
            told_by: None,
            at: id,
            site,
            by,
            function: data.def,
            region: self.region(id),
            transient: temporary,
            path,
            path_deps: path_deps & !Deps::from(TEMPORARY),
            data_deps: 0,
            key: Key::Unknown,
            to_key: Key::Unknown,
            below: Key::Unknown,
            opted_in: self.opted_in(id),
            once: self.once(id),
            certain: true,
            chain: None,
        });
    }

    /// Whether a resource is opened so that nothing can be written to it: `SQLITE_OPEN_READ_ONLY`,
    /// `.read_only(true)`.
    fn only_to_read(&self, id: ExprId) -> bool {
        let data = self.data;
        let says =
            |name: &str| matches!(name, "SQLITE_OPEN_READ_ONLY" | "SQLITE_OPEN_READONLY" | "READ_ONLY");
        let mut stack = operands(data.expr(id));
        for _ in 0..64 {
            let Some(at) = stack.pop() else { return false };
            match data.expr(at) {
                Expr::Path(path) => {
                    if path.last().is_some_and(|last| says(last.name.plain().as_str())) {
                        return true;
                    }
                    if let Some(init) = data.local(at).and_then(|pat| data.shape.init.get(&pat))
                        && init.0 < at.0
                    {
                        stack.push(*init);
                    }
                }
                Expr::MethodCall(call) => {
                    let off = |arg: &ExprId| matches!(data.expr(*arg), Expr::Literal(Literal::Bool(false)));
                    if matches!(call.method.as_str(), "read_only" | "set_readonly")
                        && !call.args.iter().any(off)
                    {
                        return true;
                    }
                    stack.extend(operands(data.expr(at)));
                }
                Expr::Closure(_) => {}
                other => children(other, |child| stack.push(child)),
            }
        }
        false
    }

    /// What a callee does to files, seen from here.
    pub(crate) fn take_file(
        &mut self,
        id: ExprId,
        callee: twelve_program::DefId,
        file: &RawFile,
        args: &[ExprId],
        several: bool,
    ) {
        if !self.record
            || depth(&file.chain) >= crate::calls::MAX_DEPTH
            || self.facts.files.len() >= MAX_FILES
        {
            return;
        }
        let has_receiver = self.shared.context.program.function(callee).is_some_and(|f| f.receiver.is_some());
        let mut seen = file.clone();
        seen.path_deps = file.path_deps & FLAGS;
        for param in params_of(file.path_deps) {
            seen.path_deps |= args.get(param).map_or(0, |a| self.dep(*a));
        }
        self.path_from_here(&mut seen.path, file.path_deps, args, has_receiver);
        seen.data_deps = file.data_deps & FLAGS;
        for param in params_of(file.data_deps) {
            seen.data_deps |= args.get(param).map_or(0, |a| self.dep(*a));
        }
        seen.path.request |= seen.path_deps & Deps::from(BODY | META) != 0;
        seen.path.temp_dir |= seen.path_deps & Deps::from(TEMP_DIR) != 0;
        if file.op != FileOp::Keep {
            seen.transient |= seen.path_deps & Deps::from(TEMPORARY) != 0 || is_device(&seen.path);
        }
        let key = |eval: &Self, key: Key| match key {
            Key::Param(i) => args.get(i).map_or(Key::Unknown, |a| eval.key(*a)),
            Key::Returned => eval.bound_to(id).map_or(Key::Unknown, Key::Local),
            _ => Key::Unknown,
        };
        seen.key = key(self, file.key);
        seen.to_key = key(self, file.to_key);
        seen.below = key(self, file.below);
        let (region, chain) = self.carried(id, callee, file.region, &file.chain);
        seen.region = region;
        seen.chain = chain;
        seen.home = self.data.def;
        seen.told_by = Some(callee);
        seen.at = id;
        seen.certain &= !several;
        seen.opted_in |= self.opted_in(id);
        if seen.opens.is_some() {
            seen.once |= self.once(id);
        }
        self.facts.files.push(seen);
    }

    /// The local that ends up with an expression's value, by way of `?`, `.await`, `unwrap`.
    fn bound_to(&self, id: ExprId) -> Option<PatId> {
        let data = self.data;
        let mut at = id;
        for _ in 0..32 {
            if let Some(pat) = data.shape.bound_from(at).next() {
                return crate::kinds::names_bound(data, pat).first().copied();
            }
            let parent = data.shape.parent_of(at)?;
            match data.expr(parent) {
                Expr::Try(_) | Expr::Await(_) | Expr::Ref(..) => {}
                Expr::MethodCall(call) if call.receiver == at => {}
                // `BufWriter::new(file)`, `Some(file)`.
                Expr::Call(_, args) if args.len() == 1 && args[0] == at => {}
                Expr::Match(scrutinee, _) if *scrutinee == at => {}
                // `web::block(|| File::create(path))`.
                Expr::Closure(closure) if closure.body == at => {}
                Expr::Call(..) | Expr::MethodCall(_) if matches!(data.expr(at), Expr::Closure(_)) => {}
                Expr::Block(block) if block.tail == Some(at) => {}
                _ => return None,
            }
            at = parent;
        }
        None
    }

    /// Which file an expression names.
    fn key(&self, id: ExprId) -> Key {
        let data = self.data;
        let mut at = peeled(data.body, id);
        for _ in 0..16 {
            match data.expr(at) {
                Expr::MethodCall(call) if call.args.is_empty() => at = peeled(data.body, call.receiver),
                Expr::Path(_) => {
                    let Some(pat) = data.local(at) else { return Key::Unknown };
                    if let Some(param) = crate::marks::param_of(data, pat) {
                        return Key::Param(param);
                    }
                    // `let copy = path.clone();`
                    match data.shape.init.get(&pat).map(|init| peeled(data.body, *init)) {
                        Some(init) if init.0 < at.0 => match data.expr(init) {
                            Expr::Path(_) if data.local(init).is_some() => at = init,
                            Expr::MethodCall(call)
                                if call.args.is_empty()
                                    && data.local(peeled(data.body, call.receiver)).is_some() =>
                            {
                                at = peeled(data.body, call.receiver);
                            }
                            _ => return Key::Local(pat),
                        },
                        _ => return Key::Local(pat),
                    }
                }
                _ => return Key::Unknown,
            }
        }
        Key::Unknown
    }

    /// The folder or guard that a path is made below: `dir` of `dir.join("in")`, `guard` of `guard.path`.
    fn below(&self, id: ExprId) -> Key {
        let data = self.data;
        let mut at = peeled(data.body, id);
        for _ in 0..8 {
            at = match data.expr(at) {
                Expr::Field(base, ..) => return self.key(*base),
                Expr::MethodCall(call) if matches!(call.method.as_str(), "join" | "with_file_name") => {
                    return self.key(call.receiver);
                }
                Expr::MethodCall(call) if call.args.is_empty() => peeled(data.body, call.receiver),
                Expr::Path(_) => {
                    let init = data.local(at).and_then(|pat| data.shape.init.get(&pat));
                    match init.map(|init| peeled(data.body, *init)) {
                        Some(init) if init.0 < at.0 => init,
                        _ => return Key::Unknown,
                    }
                }
                _ => return Key::Unknown,
            };
        }
        Key::Unknown
    }

    /// Joins what the body says of one file, and keeps for callers what depends on them.
    pub(crate) fn settle_files(&mut self) {
        let mut files = std::mem::take(&mut self.facts.files);
        let fronts = self.fronts(&files);
        let mut at = 0;
        files.retain(|_| {
            at += 1;
            !fronts.contains(&(at - 1))
        });
        for file in &mut files {
            if matches!(file.op, FileOp::Create | FileOp::Write)
                && let Some(pat) = self.bound_to(file.at)
            {
                file.data_deps |= self.local_deps.get(pat.0 as usize).copied().unwrap_or(0);
            }
        }
        let guards = self.guarded();
        let removals: Vec<(Key, ExprId)> = files
            .iter()
            .filter(|f| f.op == FileOp::Remove && is_known(f.key))
            .map(|f| (f.key, f.at))
            .chain(guards.iter().copied())
            .collect();
        let is_removed = |key: Key, at: ExprId| {
            // A guard removes when the call ends, wherever it was made.
            let ends = |removal: &(Key, ExprId)| removal.1.0 > at.0 || guards.contains(removal);
            is_known(key)
                && removals
                    .iter()
                    .filter(|(k, _)| *k == key)
                    .any(|removal| ends(removal) && self.comes_after(at, removal.1, key, &removals))
        };
        let written: Vec<(Key, ExprId, Deps)> = files
            .iter()
            .filter(|f| matches!(f.op, FileOp::Create | FileOp::Write | FileOp::Copy))
            .map(|f| (if f.op == FileOp::Copy { f.to_key } else { f.key }, f.at, f.data_deps))
            .filter(|(key, ..)| is_known(*key))
            .collect();
        // Written and moved by this very function: the two are told of together, and the write is the first.
        let here = self.data.def;
        let moves: Vec<(Key, ExprId, bool)> = files
            .iter()
            .filter(|f| f.op == FileOp::Rename && is_known(f.key))
            .map(|f| {
                let stays = f.function == here && !f.transient && !is_removed(f.to_key, f.at);
                (f.key, f.at, stays)
            })
            .collect();
        let moves_on = |at: ExprId, by: ExprId| by.0 > at.0 && !self.either_or(at, by);
        let is_moved = |file: &RawFile, key: Key| {
            moves.iter().any(|(k, by, stays)| {
                *k == key && moves_on(file.at, *by) && !(*stays && file.function == here)
            })
        };
        for file in &mut files {
            match file.op {
                FileOp::Create | FileOp::Write => {
                    file.transient |= is_removed(file.key, file.at)
                        || is_removed(file.below, file.at)
                        || is_moved(file, file.key);
                }
                FileOp::Copy => {
                    file.transient |= is_removed(file.to_key, file.at) || is_moved(file, file.to_key);
                }
                FileOp::Rename => {
                    file.transient |= is_removed(file.to_key, file.at);
                    let moved =
                        written.iter().filter(|(key, at, _)| *key == file.key && moves_on(*at, file.at));
                    file.data_deps |= moved.fold(0, |all, (.., deps)| all | deps);
                }
                _ => {}
            }
        }
        self.settle_kept(&mut files);
        let returned = self.returned_locals();
        let Summary { files: kept, .. } = &mut self.summary;
        // Where there are too many, what is left behind matters more than what is looked at.
        let reads = |file: &&RawFile| file.op == FileOp::Read && file.opens.is_none();
        for file in files.iter().filter(|f| !reads(f)).chain(files.iter().filter(reads)) {
            let mut told = file.clone();
            for key in [&mut told.key, &mut told.to_key, &mut told.below] {
                *key = match *key {
                    Key::Local(pat) if returned.contains(&pat) => Key::Returned,
                    Key::Local(_) => Key::Unknown,
                    other => other,
                };
            }
            let depends = params_of(told.path_deps).next().is_some()
                || params_of(told.data_deps).next().is_some()
                || is_known(told.key)
                || is_known(told.to_key)
                || is_known(told.below);
            if depends && kept.len() < MAX_KEPT && file.op != FileOp::MakeDir {
                kept.push(told);
            }
        }
        self.facts.files = files;
        self.keep_result_path();
    }

    /// Files that a value removes when it is dropped: what goes into a type of the workspace whose `drop` removes one.
    fn guarded(&self) -> Vec<(Key, ExprId)> {
        let guards = &self.shared.context.removing;
        if guards.is_empty() {
            return Vec::new();
        }
        let data = self.data;
        let mut found = Vec::new();
        for index in 0..data.body.exprs.len() as u32 {
            let id = ExprId(index);
            let parts: Vec<ExprId> = match data.expr(id) {
                Expr::Struct(literal) => literal.fields.iter().map(|(_, _, x)| *x).collect(),
                other => operands(other),
            };
            let made = || self.shared.context.carried(&data.ty(id)).as_adt().map(|(adt, _)| adt);
            let makes = matches!(data.expr(id), Expr::Struct(_) | Expr::Call(..) | Expr::MethodCall(_));
            if makes && made().is_some_and(|adt| guards.contains(&adt)) {
                found.extend(self.bound_to(id).map(|guard| (Key::Local(guard), id)));
                found.extend(parts.into_iter().map(|x| (self.key(x), id)).filter(|(key, _)| is_known(*key)));
            }
        }
        found
    }

    /// A temporary file that was made to stay, and is removed or moved on in the same body after all.
    fn settle_kept(&self, files: &mut [RawFile]) {
        let gone: FxHashSet<Key> = files
            .iter()
            .filter(|f| matches!(f.op, FileOp::Remove | FileOp::Rename))
            .map(|f| f.key)
            .filter(|k| is_known(*k))
            .collect();
        for file in files.iter_mut().filter(|f| f.op == FileOp::Keep) {
            let names = self.names_of(file.at);
            file.transient |= names.iter().any(|name| gone.contains(&Key::Local(*name)));
        }
    }

    /// All locals that are bound from an expression's value, by way of `?`, `.await`, `unwrap`:
    /// `let (file, path) = temp.keep()?;`
    fn names_of(&self, id: ExprId) -> Vec<PatId> {
        let data = self.data;
        let mut at = id;
        for _ in 0..16 {
            if let Some(pat) = data.shape.bound_from(at).next() {
                return crate::kinds::names_bound(data, pat);
            }
            match data.shape.parent_of(at).map(|parent| (parent, data.expr(parent))) {
                Some((parent, Expr::Try(_) | Expr::Await(_))) => at = parent,
                Some((parent, Expr::MethodCall(call))) if call.receiver == at => at = parent,
                _ => return Vec::new(),
            }
        }
        Vec::new()
    }

    /// Which resources in memory are no more than the front of a shared one of their kind, to whose making they are
    /// given: `CachingSessionStore::new(MemoryStore::default(), redis)`.
    fn fronts(&self, files: &[RawFile]) -> FxHashSet<usize> {
        let data = self.data;
        let mut found = FxHashSet::default();
        for shared in files.iter().filter(|f| f.home == f.function) {
            let Some(Opened { what, medium: Medium::Shared, .. }) = &shared.opens else { continue };
            let args = operands(data.expr(shared.at));
            let fronts: Vec<usize> = args
                .iter()
                .filter_map(|arg| {
                    let local = data.local(peeled(data.body, *arg));
                    files.iter().position(|front| {
                        let given = data.shape.within(front.at, *arg)
                            || (local.is_some() && self.bound_to(front.at) == local);
                        let opened = front.opens.as_ref();
                        given && opened.is_some_and(|o| o.what == *what && o.medium == Medium::Memory)
                    })
                })
                .collect();
            // Memory before memory is memory.
            if fronts.len() < args.len() {
                found.extend(fronts);
            }
        }
        found
    }

    /// Whether what is written at `at` is removed by `by` on every way that goes on: a removal in one branch alone
    /// leaves the file on the others, unless the branch is for what is there at all.
    fn comes_after(&self, at: ExprId, by: ExprId, key: Key, removals: &[(Key, ExprId)]) -> bool {
        let data = self.data;
        let mut child = by;
        while let Some(parent) = data.shape.parent_of(child) {
            if data.shape.within(at, parent) {
                return !self.either_or(at, by);
            }
            let (condition, branches): (ExprId, Vec<ExprId>) = match data.expr(parent) {
                Expr::If(condition, then, otherwise) if child != *condition => {
                    (*condition, std::iter::once(*then).chain(*otherwise).collect())
                }
                Expr::Match(scrutinee, arms) if child != *scrutinee => {
                    (*scrutinee, arms.iter().map(|arm| arm.value).collect())
                }
                _ => {
                    child = parent;
                    continue;
                }
            };
            let removes = |branch: &ExprId| {
                removals.iter().any(|(k, other)| *k == key && data.shape.within(*other, *branch))
            };
            let everywhere = branches.len() > 1 && branches.iter().all(removes);
            if !everywhere && !self.asks_whether_there(condition) {
                return false;
            }
            child = parent;
        }
        true
    }

    /// Whether only one of two expressions runs: they stand in two branches of an `if` or `match`.
    fn either_or(&self, a: ExprId, b: ExprId) -> bool {
        let data = self.data;
        let mut at = a;
        while let Some(parent) = data.shape.parent_of(at) {
            if data.shape.within(b, parent) {
                return match data.expr(parent) {
                    Expr::If(condition, ..) => ![a, b].iter().any(|x| data.shape.within(*x, *condition)),
                    Expr::Match(_, arms) => {
                        let arm = |x| arms.iter().position(|arm| data.shape.within(x, arm.value));
                        arm(a).zip(arm(b)).is_some_and(|(a, b)| a != b)
                    }
                    _ => false,
                };
            }
            at = parent;
        }
        false
    }

    /// `if path.exists()`
    fn asks_whether_there(&self, condition: ExprId) -> bool {
        let data = self.data;
        let mut stack = vec![condition];
        for _ in 0..64 {
            let Some(id) = stack.pop() else { return false };
            if let Expr::MethodCall(call) = data.expr(id)
                && matches!(call.method.as_str(), "exists" | "try_exists" | "is_file")
            {
                return true;
            }
            children(data.expr(id), |child| stack.push(child));
        }
        false
    }

    fn returned_locals(&self) -> FxHashSet<PatId> {
        let data = self.data;
        let mut found = FxHashSet::default();
        let mut stack = vec![data.body.root];
        stack.extend(data.body.exprs.iter().filter_map(|e| match e {
            Expr::Return(Some(x)) => Some(*x),
            _ => None,
        }));
        for _ in 0..200 {
            let Some(at) = stack.pop() else { break };
            match data.expr(at) {
                Expr::Path(_) => found.extend(data.local(at)),
                Expr::Block(block) => stack.extend(block.tail),
                Expr::If(_, then, otherwise) => {
                    stack.push(*then);
                    stack.extend(*otherwise);
                }
                Expr::Match(_, arms) => stack.extend(arms.iter().map(|arm| arm.value)),
                other => children(other, |child| stack.push(child)),
            }
        }
        found
    }

    /// Ends the reading: crossings, returns, files, and what callers need.
    pub(crate) fn finish(mut self) -> (Summary, crate::summary::Facts) {
        self.record = true;
        self.note_return(self.data.body.root);
        self.settle_crossings();
        self.plain_reads();
        self.settle_files();
        self.keep_flows();
        if self.shared.context.program.def(self.data.def).kind == DefKind::Static {
            self.static_secret(self.data.def, self.data.body.root);
        }
        let effects = std::mem::take(&mut self.facts.effects);
        self.summary.effects = effects
            .iter()
            .filter(|e| matches!(e.place.root, crate::places::Root::Param(_)))
            .take(160)
            .cloned()
            .collect();
        self.facts.effects = effects;
        (self.summary, self.facts)
    }
}

fn is_known(key: Key) -> bool {
    key != Key::Unknown
}
