//! What every step asks: the bodies that count, and roles looked up by definition and by type.

use crate::shape::Shape;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use twelve_hir::{Body, Expr, ExprId, Literal, Name, PatId, TextRange};
use twelve_program::{
    Callee, CrateKind, DefId, DefKind, FieldId, Inference, Program, Res, Ty, TyKind, VariantId,
};
use twelve_source::Place;
use twelve_stubs::role::{Arg, Condition, Nature, RequestPart};
use twelve_stubs::{Role, RoleKind};

/// A clone is the same object.
pub(crate) const HANDLE: u32 = 1;
/// An extractor of shared state.
pub(crate) const SHARED_STATE: u32 = 1 << 1;
/// A collection.
pub(crate) const COLLECTION: u32 = 1 << 2;
/// Removed when dropped.
pub(crate) const TEMPORARY: u32 = 1 << 3;
/// Came in a request's body.
pub(crate) const BODY: u32 = 1 << 4;
/// Came with a request otherwise.
pub(crate) const META: u32 = 1 << 5;
/// A pool or client of a backing service.
pub(crate) const BACKING: u32 = 1 << 6;
/// Below the temporary folder.
pub(crate) const TEMP_DIR: u32 = 1 << 7;
/// Each thread has its own.
pub(crate) const THREAD_LOCAL: u32 = 1 << 8;
/// Gives random numbers, or is made of them.
pub(crate) const RANDOM: u32 = 1 << 9;
/// A live connection to one peer.
pub(crate) const CONNECTION: u32 = 1 << 10;
/// The roles of types that values derived from them keep.
pub(crate) const DERIVED: u32 = TEMPORARY | BODY | META | BACKING | RANDOM;

/// A body with all that is known of it.
pub(crate) struct BodyData<'p> {
    pub(crate) def: DefId,
    pub(crate) body: &'p Body,
    pub(crate) infer: &'p Inference,
    pub(crate) shape: Shape,
}

impl BodyData<'_> {
    /// The type of an expression.
    pub(crate) fn ty(&self, id: ExprId) -> Ty {
        self.infer.exprs.get(id.0 as usize).cloned().unwrap_or_else(Ty::unknown)
    }

    /// The type of a pattern.
    pub(crate) fn pat_ty(&self, id: PatId) -> Ty {
        self.infer.pats.get(id.0 as usize).cloned().unwrap_or_else(Ty::unknown)
    }

    /// The expression of an id.
    pub(crate) fn expr(&self, id: ExprId) -> &Expr {
        self.body.exprs.get(id.0 as usize).unwrap_or(&Expr::Missing)
    }

    /// The place of an expression in its file.
    pub(crate) fn range(&self, id: ExprId) -> TextRange {
        self.body.expr_ranges.get(id.0 as usize).copied().unwrap_or_default()
    }

    /// The name of what a call calls: `execute` in `query.execute()` and in `Query::execute(query)`.
    pub(crate) fn called(&self, id: ExprId) -> Option<Name> {
        match self.expr(id) {
            Expr::MethodCall(call) => Some(call.method),
            Expr::Call(callee, _) => match self.expr(*callee) {
                Expr::Path(path) => path.last().map(|last| last.name),
                _ => None,
            },
            _ => None,
        }
    }

    /// The `.await` that waits for an expression.
    pub(crate) fn awaited(&self, id: ExprId) -> Option<ExprId> {
        self.shape.parent_of(id).filter(|parent| matches!(self.expr(*parent), Expr::Await(_)))
    }

    /// The last name that an expression itself is written with: of a method, a field, or a path.
    pub(crate) fn written_name(&self, id: ExprId) -> Option<Name> {
        match self.expr(id) {
            Expr::MethodCall(call) => Some(call.method),
            Expr::Field(_, name, _) => Some(*name),
            Expr::Path(path) => path.last().map(|last| last.name),
            _ => None,
        }
    }

    /// What a path expression leads to.
    pub(crate) fn res(&self, id: ExprId) -> Option<Res> {
        self.infer.paths.get(&id).copied()
    }

    /// The local that a path expression names.
    pub(crate) fn local(&self, id: ExprId) -> Option<PatId> {
        match (self.expr(id), self.res(id)) {
            (Expr::Path(_), Some(Res::Local(pat))) => Some(pat),
            _ => None,
        }
    }

    /// The struct or variant that a struct literal makes.
    pub(crate) fn made_variant(&self, literal: ExprId) -> Option<VariantId> {
        match self.res(literal) {
            Some(Res::Ctor(variant)) => Some(variant),
            Some(Res::Def(adt)) => Some(VariantId { adt, index: 0 }),
            _ => self.ty(literal).as_adt().map(|(adt, _)| VariantId { adt, index: 0 }),
        }
    }

    /// The calls in the order of their ids.
    pub(crate) fn calls(&self) -> Vec<(ExprId, &Callee)> {
        let mut calls: Vec<_> = self.infer.calls.iter().map(|(id, callee)| (*id, callee)).collect();
        calls.sort_unstable_by_key(|(id, _)| id.0);
        calls
    }

    /// The name's place of a method call, or the callee's of a call: what a message points at.
    pub(crate) fn call_range(&self, id: ExprId) -> TextRange {
        match self.expr(id) {
            Expr::MethodCall(call) => call.method_range,
            Expr::Call(callee, _) => self.range(*callee),
            _ => self.range(id),
        }
    }
}

/// The program with what is looked up often.
pub(crate) struct Context<'p> {
    pub(crate) program: &'p Program,
    examples: bool,
    /// Role flags, by definition.
    flags: Vec<u32>,
    /// The bodies that count, in the order of their definitions.
    pub(crate) bodies: Vec<BodyData<'p>>,
    by_def: FxHashMap<DefId, usize>,
    /// The fields of each struct, union and enum of the workspace, with their types.
    pub(crate) adts: FxHashMap<DefId, Vec<(FieldId, Ty)>>,
    /// Types that own or hold a shared handle at any depth.
    holds_handle: FxHashSet<DefId>,
    /// Other people's types that lend what lies behind a lock.
    guards: FxHashSet<DefId>,
    /// The `drop` of each type of the workspace that has one.
    pub(crate) drops: FxHashMap<DefId, DefId>,
    /// Types that can be awaited.
    pub(crate) awaitable: FxHashSet<DefId>,
    /// Types of the workspace that remove a file when they are dropped.
    pub(crate) removing: FxHashSet<DefId>,
    /// The types that implement each trait, as far as they have methods.
    pub(crate) implementors: FxHashMap<DefId, Vec<DefId>>,
    /// The functions that run where other people's code makes a value of a type of the workspace.
    pub(crate) makers: FxHashMap<DefId, Vec<DefId>>,
    /// The functions that give single fields of settings that nobody sets, each with the field's type and name.
    pub(crate) default_of: FxHashMap<DefId, (DefId, twelve_hir::Name)>,
    /// What the type parameters of the workspace's types stand for, each time that a field or a call says so.
    instances: FxHashMap<DefId, Vec<Vec<Ty>>>,
}

impl<'p> Context<'p> {
    pub(crate) fn new(program: &'p Program, examples: bool) -> Self {
        let flags: Vec<u32> =
            program.defs().map(|(_, d)| d.roles.iter().fold(0, |f, role| f | flag(&role.kind))).collect();
        let mut defs: Vec<DefId> = program.owners().collect();
        defs.sort_unstable();
        defs.dedup();
        let bodies: Vec<BodyData<'p>> = defs
            .into_par_iter()
            .filter(|def| counts(program, *def, examples))
            .filter_map(|def| {
                let (body, infer) = program.body(def)?;
                (!body.exprs.is_empty()).then(|| BodyData { def, body, infer, shape: Shape::new(body) })
            })
            .collect();
        let by_def = bodies.iter().enumerate().map(|(i, b)| (b.def, i)).collect();
        let mut context = Self {
            program,
            examples,
            flags,
            bodies,
            by_def,
            adts: FxHashMap::default(),
            holds_handle: FxHashSet::default(),
            guards: guards(program),
            drops: FxHashMap::default(),
            awaitable: program.awaitable_types(),
            removing: FxHashSet::default(),
            implementors: FxHashMap::default(),
            makers: FxHashMap::default(),
            default_of: FxHashMap::default(),
            instances: FxHashMap::default(),
        };
        context.read_types();
        context.read_impls();
        context.drops = context.drops();
        context.removing = context.removing();
        context.makers = crate::defaults::makers(&context);
        context.default_of = crate::defaults::of_fields(&context);
        context.instances = context.instances();
        context
    }

    fn read_types(&mut self) {
        for (def, data) in self.program.defs() {
            let variants = match data.kind {
                DefKind::Struct | DefKind::Union => 1,
                DefKind::Enum => match &self.program.item(def).kind {
                    twelve_hir::ItemKind::Enum(_, variants) => variants.len(),
                    _ => continue,
                },
                _ => continue,
            };
            if self.program.is_stub(def) {
                continue;
            }
            let mut fields = Vec::new();
            for variant in 0..variants as u32 {
                let count = self.program.fields_of(VariantId { adt: def, index: variant }).len();
                for index in 0..count as u32 {
                    let field = FieldId { adt: def, variant, index };
                    fields.push((field, self.program.field_ty(field, &[])));
                }
            }
            self.adts.insert(def, fields);
        }
        for _ in 0..3 {
            let found: Vec<DefId> = self
                .adts
                .iter()
                .filter(|(def, fields)| {
                    !self.holds_handle.contains(def) && fields.iter().any(|(_, ty)| self.holds(ty, 0))
                })
                .map(|(def, _)| *def)
                .collect();
            if found.is_empty() {
                break;
            }
            self.holds_handle.extend(found);
        }
    }

    fn read_impls(&mut self) {
        let mut pairs: Vec<(DefId, DefId)> = Vec::new();
        for data in &self.bodies {
            let Some(parent) = self.program.def(data.def).parent else { continue };
            let Some(trait_) = self.program.impl_trait_of(parent) else { continue };
            if let Some((adt, _)) = self.program.impl_self_ty(parent).as_ref().and_then(|ty| ty.as_adt()) {
                pairs.push((trait_, adt));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        for (trait_, adt) in pairs {
            self.implementors.entry(trait_).or_default().push(adt);
        }
    }

    /// What each type of the workspace does when it is dropped, where that is written out.
    fn drops(&self) -> FxHashMap<DefId, DefId> {
        let named = self.bodies.iter().filter(|data| self.program.def(data.def).name == *"drop");
        named
            .filter_map(|data| {
                let parent = self.program.def(data.def).parent?;
                self.program.impl_trait_of(parent).filter(|t| self.program.is_stub(*t))?;
                let (adt, _) = self.program.impl_self_ty(parent)?.as_adt()?;
                Some((adt, data.def))
            })
            .collect()
    }

    fn instances(&self) -> FxHashMap<DefId, Vec<Vec<Ty>>> {
        let mut found: FxHashMap<DefId, Vec<Vec<Ty>>> = FxHashMap::default();
        let fields = self.adts.values().flatten().map(|(_, ty)| ty);
        let calls =
            self.bodies.iter().flat_map(|data| data.infer.calls.values().filter_map(|c| c.self_ty.as_ref()));
        for ty in fields.chain(calls) {
            let mut stack = vec![ty.peeled().clone()];
            while let Some((def, args)) = stack.pop().as_ref().and_then(Ty::as_adt) {
                if self.adts.contains_key(&def) && !args.is_empty() {
                    let known = found.entry(def).or_default();
                    if known.len() < 16 && !known.iter().any(|k| k.as_slice() == args) {
                        known.push(args.to_vec());
                    }
                }
                stack.extend(args.iter().cloned());
            }
        }
        found
    }

    /// Whether a type parameter of the impl around a body stands for a type of this path somewhere.
    fn stands_for(&self, data: &BodyData<'p>, ty: &Ty, path: &str) -> bool {
        let TyKind::Param(name) = ty.kind() else { return false };
        let around = self.program.def(data.def).parent.and_then(|parent| self.program.impl_self_ty(parent));
        let Some((adt, params)) = around.as_ref().and_then(Ty::as_adt) else { return false };
        let Some(index) = params.iter().position(|p| matches!(p.kind(), TyKind::Param(n) if n == name))
        else {
            return false;
        };
        let instances = self.instances.get(&adt).into_iter().flatten();
        instances.filter_map(|args| args.get(index)).any(|arg| self.is_type(arg, path))
    }

    fn removing(&self) -> FxHashSet<DefId> {
        let removes = |def: DefId| {
            self.body(def).is_some_and(|data| {
                data.infer.calls.values().any(|callee| {
                    let of_file = |role: &Role| {
                        matches!(role.kind, RoleKind::File { op: twelve_stubs::role::FileOp::Remove, .. })
                    };
                    self.program.roles(callee.def).iter().any(of_file)
                })
            })
        };
        self.drops.iter().filter(|(_, drop)| removes(**drop)).map(|(adt, _)| *adt).collect()
    }

    /// The body of a definition, if it counts.
    pub(crate) fn body(&self, def: DefId) -> Option<&BodyData<'p>> {
        self.by_def.get(&def).map(|i| &self.bodies[*i])
    }

    /// The number of a definition's body.
    pub(crate) fn body_index(&self, def: DefId) -> Option<usize> {
        self.by_def.get(&def).copied()
    }

    /// The role flags of a definition.
    pub(crate) fn flags(&self, def: DefId) -> u32 {
        self.flags.get(def.index()).copied().unwrap_or(0)
    }

    /// The role flags of a type behind references.
    pub(crate) fn type_flags(&self, ty: &Ty) -> u32 {
        ty.as_adt().map_or(0, |(def, _)| self.flags(def))
    }

    /// The flags in `DERIVED` of a type and of the arguments of other people's types.
    pub(crate) fn derived(&self, ty: &Ty, depth: usize) -> u32 {
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Future(inner) | TyKind::Slice(inner) | TyKind::Array(inner) => {
                self.derived(inner, depth)
            }
            TyKind::Adt(def, args) => {
                let own = self.flags(*def) & DERIVED;
                if depth == 0 || self.adts.contains_key(def) {
                    return own;
                }
                args.iter().fold(own, |f, arg| f | self.derived(arg, depth - 1))
            }
            // Of whatever stands behind the trait.
            TyKind::Dyn(traits) | TyKind::Opaque(traits) => {
                traits.iter().fold(0, |f, of| f | self.flags(of.def) & DERIVED)
            }
            _ => 0,
        }
    }

    /// Whether a value of the type is a live connection, or other people's or the workspace's type around one; a
    /// collection of them is none.
    pub(crate) fn is_connection(&self, ty: &Ty, depth: usize) -> bool {
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Future(inner) => self.is_connection(inner, depth),
            TyKind::Tuple(parts) => parts.iter().any(|part| self.is_connection(part, depth)),
            TyKind::Adt(def, args) => {
                self.flags(*def) & CONNECTION != 0
                    || (depth > 0
                        && self.flags(*def) & COLLECTION == 0
                        && (args.iter().any(|arg| self.is_connection(arg, depth - 1))
                            || self.adts.get(def).is_some_and(|fields| {
                                fields.iter().any(|(_, ty)| self.is_connection(ty, depth - 1))
                            })))
            }
            _ => false,
        }
    }

    /// Whether a value of the type shares something with what it came from: it borrows, or holds a handle.
    pub(crate) fn holds(&self, ty: &Ty, depth: usize) -> bool {
        if depth > 6 {
            return false;
        }
        match ty.kind() {
            TyKind::Ref(..) | TyKind::Ptr(_) => true,
            TyKind::Future(inner) | TyKind::Slice(inner) | TyKind::Array(inner) => {
                self.holds(inner, depth + 1)
            }
            TyKind::Tuple(list) => list.iter().any(|t| self.holds(t, depth + 1)),
            TyKind::Adt(def, args) => {
                self.flags(*def) & HANDLE != 0
                    || self.holds_handle.contains(def)
                    || args.iter().any(|t| self.holds(t, depth + 1))
            }
            _ => false,
        }
    }

    /// Whether a value of the type can lend what lies behind a lock: it is a guard, a reference or a handle, or
    /// holds one.
    pub(crate) fn lends(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Unknown | TyKind::Opaque(_) | TyKind::Dyn(_) | TyKind::Assoc(..) => true,
            TyKind::Adt(def, args) => {
                self.guards.contains(def)
                    || self.flags(*def) & HANDLE != 0
                    || self.holds_handle.contains(def)
                    || args.iter().any(|t| !t.is_unknown() && self.lends(t))
            }
            TyKind::Tuple(list) => list.iter().any(|t| self.lends(t)),
            TyKind::Future(inner) | TyKind::Slice(inner) | TyKind::Array(inner) => self.lends(inner),
            TyKind::Prim(_) | TyKind::Param(_) | TyKind::Never => false,
            _ => true,
        }
    }

    /// Whether a value of the type keeps a lock that it came through: it is a guard or a reference, or holds one. A
    /// handle of what lay behind the lock does not: to take it out was to look.
    pub(crate) fn keeps_lock(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Adt(def, args) => {
                self.guards.contains(def) || args.iter().any(|t| !t.is_unknown() && self.keeps_lock(t))
            }
            TyKind::Tuple(list) => list.iter().any(|t| self.keeps_lock(t)),
            TyKind::Future(inner) | TyKind::Slice(inner) | TyKind::Array(inner) => self.keeps_lock(inner),
            _ => self.lends(ty),
        }
    }

    /// What a call gives in the end: behind references, futures, `Option` and `Result`.
    pub(crate) fn carried(&self, ty: &Ty) -> Ty {
        let mut ty = ty.peeled().clone();
        for _ in 0..6 {
            let inner = match ty.kind() {
                TyKind::Future(inner) => inner.clone(),
                TyKind::Opaque(traits) => {
                    match traits.iter().find_map(|t| t.bindings.first().map(|(_, output)| output.clone())) {
                        Some(output) => output,
                        None => break,
                    }
                }
                TyKind::Adt(adt, args) if self.program.is_option_or_result(*adt) => match args.first() {
                    Some(inner) => inner.clone(),
                    None => break,
                },
                _ => break,
            };
            ty = inner.peeled().clone();
        }
        ty
    }

    /// Whether the type itself is a shared handle.
    pub(crate) fn is_handle(&self, ty: &Ty) -> bool {
        self.type_flags(ty) & HANDLE != 0
    }

    /// The roles of a call's target that hold for this call.
    pub(crate) fn roles_at<'a>(
        &'a self,
        data: &'a BodyData<'p>,
        call: ExprId,
        callee: &'a Callee,
    ) -> impl Iterator<Item = &'p RoleKind> + 'a {
        self.program
            .roles(callee.def)
            .iter()
            .filter(move |role| role.when.iter().all(|c| self.condition(data, call, callee, c)))
            .map(|role| &role.kind)
    }

    fn condition(&self, data: &BodyData<'p>, call: ExprId, callee: &Callee, condition: &Condition) -> bool {
        match condition {
            Condition::Arg(n, glob) => {
                argument(data, call, callee, Arg::At(*n)).is_some_and(|arg| match literal(data, arg) {
                    Some(text) => glob_matches(glob, text),
                    None => self.number(data, arg, 0).is_some_and(|n| glob_matches(glob, &n.to_string())),
                })
            }
            Condition::Type(n, path) => {
                let ty = callee.subst.get(usize::from(*n)).map(|(_, ty)| ty);
                let receiver = callee
                    .self_ty
                    .as_ref()
                    .and_then(|t| t.as_adt())
                    .and_then(|(_, args)| args.get(usize::from(*n)));
                ty.into_iter()
                    .chain(receiver)
                    .any(|ty| self.is_type(ty, path) || self.stands_for(data, ty, path))
            }
            Condition::File(n) => {
                argument(data, call, callee, Arg::At(*n)).is_some_and(|arg| self.holds_file(&data.ty(arg), 4))
            }
            Condition::Chain(names) => chain_has(data, call, names),
            Condition::Attr(..) | Condition::NoAttr(_) => false,
        }
    }

    /// An integer that the source says: a literal, or a constant or local that is one.
    fn number(&self, data: &BodyData<'p>, id: ExprId, depth: usize) -> Option<u128> {
        let at = crate::shape::peeled(data.body, id);
        match data.expr(at) {
            Expr::Literal(Literal::Int(n, _)) => Some(*n),
            Expr::Path(_) if depth < 4 => match data.res(at) {
                Some(Res::Def(def)) if self.program.def(def).kind == DefKind::Const => {
                    let made = self.body(def)?;
                    self.number(made, made.body.root, depth + 1)
                }
                _ => {
                    let init = data.shape.init.get(&data.local(at)?)?;
                    self.number(data, *init, depth + 1)
                }
            },
            _ => None,
        }
    }

    /// Whether a type with these arguments meets a condition of its role.
    pub(crate) fn type_condition(&self, args: &[Ty], condition: &Condition) -> bool {
        match condition {
            Condition::Type(n, path) => args.get(usize::from(*n)).is_some_and(|ty| self.is_type(ty, path)),
            _ => false,
        }
    }

    /// Whether a value of the type is an open file, or other people's type around one: `Mutex<File>`,
    /// `Box<BufWriter<File>>`.
    fn holds_file(&self, ty: &Ty, depth: usize) -> bool {
        match ty.kind() {
            TyKind::Ref(_, inner) => self.holds_file(inner, depth),
            TyKind::Adt(def, args) => {
                let is_file = |role: &Role| matches!(role.kind, RoleKind::FileHandle);
                self.program.roles(*def).iter().any(is_file)
                    || (depth > 0
                        && !self.adts.contains_key(def)
                        && args.iter().any(|arg| self.holds_file(arg, depth - 1)))
            }
            _ => false,
        }
    }

    /// Whether a type has this path, as far as both are written out.
    pub(crate) fn is_type(&self, ty: &Ty, path: &str) -> bool {
        ty.as_adt().is_some_and(|(def, _)| {
            let full = self.program.path_of(def);
            full == *path || full.ends_with(&format!("::{path}")) || path.ends_with(&format!("::{full}"))
        })
    }

    /// A place in a definition's file; none for a stub.
    pub(crate) fn place(&self, def: DefId, range: TextRange) -> Option<Place> {
        self.program.place(def, range)
    }

    /// How a message names a function: `login`, `Store::remember`.
    pub(crate) fn short_name(&self, def: DefId) -> String {
        let path = self.program.path_of(def);
        let keep = if self.program.def(def).parent.is_some() { 2 } else { 1 };
        let parts: Vec<&str> = path.split("::").collect();
        parts[parts.len().saturating_sub(keep)..].join("::")
    }

    /// Whether a type is something to be done that other people's code describes first and does when it is awaited.
    pub(crate) fn is_action(&self, ty: &Ty) -> bool {
        // What std has, a box or a pin, holds what was described elsewhere.
        let is_own = |def: DefId| self.program.krate(def).name == "std";
        matches!(ty.kind(), TyKind::Adt(def, _)
            if self.awaitable.contains(def) && self.program.is_stub(*def) && !is_own(*def))
    }

    /// What a type is for: the first nature behind handles, locks and options.
    pub(crate) fn nature(&self, ty: &Ty) -> Option<Nature> {
        self.nature_within(ty, 0)
    }

    fn nature_within(&self, ty: &Ty, depth: usize) -> Option<Nature> {
        let mut ty = ty.peeled().clone();
        for _ in 0..8 {
            if let TyKind::Tuple(parts) = ty.kind() {
                // A regex beside the text that it was made from.
                let compiled =
                    parts.iter().any(|part| self.nature_within(part, depth + 1) == Some(Nature::Compiled));
                if compiled {
                    return Some(Nature::Compiled);
                }
                // Both ends of a channel.
                let ends: Vec<Nature> = parts
                    .iter()
                    .filter_map(|part| self.nature_within(part, depth + 1))
                    .filter(|n| matches!(n, Nature::Queue | Nature::Broadcast | Nature::Channel))
                    .collect();
                return ends.first().copied().filter(|_| ends.len() == parts.len());
            }
            let (def, args) = ty.as_adt()?;
            for role in self.program.roles(def) {
                if let RoleKind::Nature(nature) = role.kind {
                    return Some(nature);
                }
            }
            if self.flags(def) & COLLECTION != 0 {
                // A list of clients is a pool; a map of regexes can be made again from its keys.
                let nature = args.iter().rev().find_map(|inner| self.nature_within(inner, depth + 1));
                let kept =
                    |n: &Nature| matches!(n, Nature::Client | Nature::Pool | Nature::Compiled | Nature::Task);
                return nature.filter(kept);
            }
            if self.adts.contains_key(&def) {
                // A cache of the workspace's own make: what it is for, its type says, not what it holds.
                if self.program.def(def).name.ends_with("Cache") {
                    return Some(Nature::Cache);
                }
                // A type around a client is one.
                return match self.adts.get(&def)?.as_slice() {
                    [(_, only)] if depth < 4 => {
                        let nature = self.nature_within(only, depth + 1);
                        nature.filter(|n| matches!(n, Nature::Client | Nature::Pool | Nature::Compiled))
                    }
                    _ => None,
                };
            }
            let inner = args.first()?.clone();
            ty = inner;
        }
        None
    }

    /// Whether a definition is a part of the running program, and not of its tests or build.
    pub(crate) fn is_run(&self, def: DefId) -> bool {
        counts(self.program, def, self.examples)
    }
}

/// What functions that give access to the inside of a lock return.
fn guards(program: &Program) -> FxHashSet<DefId> {
    let is_access = |role: &Role| matches!(role.kind, RoleKind::Access(_));
    let mut found = FxHashSet::default();
    for (def, _) in program.defs().filter(|(_, data)| data.roles.iter().any(is_access)) {
        let mut ty = program.ret_ty(def);
        for _ in 0..4 {
            ty = match ty.kind() {
                TyKind::Future(inner) => inner.clone(),
                TyKind::Adt(guard, args) => match args.first().map(Ty::kind) {
                    // `Result`, `Option`: the guard is inside; `Option<&T>` has none.
                    Some(TyKind::Adt(..)) => args[0].clone(),
                    Some(TyKind::Ref(..)) => break,
                    _ => {
                        if program.deref_step(&ty).is_some() {
                            found.insert(*guard);
                        }
                        break;
                    }
                },
                _ => break,
            };
        }
    }
    found
}

fn counts(program: &Program, def: DefId, examples: bool) -> bool {
    match program.krate(def).kind {
        CrateKind::Lib | CrateKind::Bin => true,
        CrateKind::Example => examples,
        _ => false,
    }
}

fn flag(kind: &RoleKind) -> u32 {
    match kind {
        RoleKind::SharedHandle => HANDLE,
        RoleKind::SharedState => SHARED_STATE,
        RoleKind::Collection(_) => COLLECTION,
        RoleKind::Temporary => TEMPORARY,
        RoleKind::RequestData(RequestPart::Body) => BODY,
        RoleKind::RequestData(RequestPart::Meta) => META,
        RoleKind::Nature(Nature::Pool | Nature::Client) => BACKING,
        RoleKind::Nature(Nature::Random) => RANDOM,
        RoleKind::TempDir => TEMP_DIR,
        RoleKind::ThreadLocal => THREAD_LOCAL,
        RoleKind::Connection => CONNECTION,
        _ => 0,
    }
}

/// The expression at a position of a call.
pub(crate) fn argument(data: &BodyData<'_>, call: ExprId, callee: &Callee, arg: Arg) -> Option<ExprId> {
    match (data.expr(call), arg) {
        (Expr::MethodCall(m), Arg::Receiver) => Some(m.receiver),
        (Expr::MethodCall(m), Arg::At(n)) => m.args.get(usize::from(n)).copied(),
        (Expr::Call(_, args), Arg::Receiver) => args.first().copied(),
        (Expr::Call(_, args), Arg::At(n)) => {
            args.get(usize::from(n) + usize::from(callee.receiver_is_arg)).copied()
        }
        _ => None,
    }
}

/// The string that an expression is, also behind references and simple conversions.
pub(crate) fn literal<'d>(data: &'d BodyData<'_>, id: ExprId) -> Option<&'d str> {
    let mut at = crate::shape::peeled(data.body, id);
    for _ in 0..8 {
        at = match data.expr(at) {
            Expr::Literal(Literal::Str(text)) => return Some(text),
            Expr::MethodCall(call) if call.args.is_empty() => crate::shape::peeled(data.body, call.receiver),
            // `String::from("x")`; what `env::var("X")` gives is another text.
            Expr::Call(callee, args) if args.len() == 1 && converts(data, *callee) => {
                crate::shape::peeled(data.body, args[0])
            }
            Expr::Path(_) => match data.local(at).and_then(|pat| data.shape.init.get(&pat)) {
                Some(init) => crate::shape::peeled(data.body, *init),
                None => return None,
            },
            _ => return None,
        };
    }
    None
}

/// Whether a call of this only makes another type of its argument.
fn converts(data: &BodyData<'_>, callee: ExprId) -> bool {
    let Expr::Path(path) = data.expr(callee) else { return false };
    let name = path.last().map(|segment| segment.name.plain());
    matches!(data.res(callee), Some(Res::Ctor(_)))
        || name.is_some_and(|name| crate::texts::CONVERSIONS.contains(&name.as_str()))
}

/// Whether one of these methods was called on the way to the receiver, and not with `false`.
fn chain_has(data: &BodyData<'_>, call: ExprId, names: &[String]) -> bool {
    let mut at = match data.expr(call) {
        Expr::MethodCall(m) => m.receiver,
        _ => return false,
    };
    for _ in 0..64 {
        at = crate::shape::peeled(data.body, at);
        at = match data.expr(at) {
            Expr::MethodCall(m) => {
                if names.iter().any(|n| *n == *m.method) && !said_no(data, &m.args) {
                    return true;
                }
                m.receiver
            }
            Expr::Path(_) => {
                let Some(pat) = data.local(at) else { return false };
                if called_on(data, pat, names) {
                    return true;
                }
                match data.shape.source.get(&pat) {
                    Some(init) if init.0 < at.0 => *init,
                    _ => return false,
                }
            }
            _ => return false,
        };
    }
    false
}

/// Whether one of these methods is called on a local as a statement of its own: `options.append(true);`.
fn called_on(data: &BodyData<'_>, pat: PatId, names: &[String]) -> bool {
    data.body.exprs.iter().any(|expr| match expr {
        Expr::MethodCall(m) => {
            names.iter().any(|n| *n == *m.method)
                && data.local(crate::shape::peeled(data.body, m.receiver)) == Some(pat)
                && !said_no(data, &m.args)
        }
        _ => false,
    })
}

fn said_no(data: &BodyData<'_>, args: &[ExprId]) -> bool {
    args.first().is_some_and(|a| matches!(data.expr(*a), Expr::Literal(Literal::Bool(false))))
}

/// Whether a text matches a glob of `*` and literal characters.
pub(crate) fn glob_matches(glob: &str, text: &str) -> bool {
    let mut parts = glob.split('*');
    let Some(first) = parts.next() else { return text.is_empty() };
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.len() >= last.len() && rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::glob_matches;

    #[test]
    fn globs_match_whole_texts() {
        assert!(glob_matches("sqlite::memory:*", "sqlite::memory:?cache=shared"));
        assert!(glob_matches("*mode=memory*", "file:x?mode=memory&y"));
        assert!(glob_matches("exact", "exact"));
        assert!(!glob_matches("exact", "exactly"));
        assert!(!glob_matches("a*bc", "abbd"));
        assert!(glob_matches("*", ""));
    }
}
