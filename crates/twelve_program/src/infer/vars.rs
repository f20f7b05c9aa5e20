//! Variables: what one body leaves open, and how types are made one.
//!
//! The programs that are read compile, so nothing is checked here: two types that should be one and are not are
//! left as they are, and the reason lies elsewhere (a coercion, a name that is not known).
//!
//! A variable is one part of a type, whatever it stands for, so the bound on a type's parts does not hold for what
//! the variables in it make of it. Each walk through variables is bounded here: a type that turns out too large is
//! unknown.

use super::Infer;
use crate::ty::{MAX_PARTS, TraitRef, Ty, TyKind, VAR};
use std::cell::{Cell, RefCell};

/// What a variable can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Any,
    /// An integer without suffix.
    Int,
    /// A floating-point number without suffix.
    Float,
}

#[derive(Debug, Clone)]
enum Slot {
    Open(Sort),
    Bound(Ty),
}

/// The variables of one body.
#[derive(Debug, Default)]
pub(super) struct Table {
    slots: RefCell<Vec<Slot>>,
    /// The variables that were bound, with what they were before, so that a trial can be undone.
    trail: RefCell<Vec<(u32, Slot)>>,
    /// How many more parts may be looked at, while two types are made one.
    left: Cell<Option<u32>>,
}

/// How much of two types is looked at to make them one: each of them whole, and again what is forgotten of them.
const MAX_STEPS: u32 = 4 * MAX_PARTS;

/// What a variable that is about to be bound has to do with the type.
#[derive(PartialEq, Eq)]
enum Occurs {
    No,
    /// It is within the type, which would have no end.
    Yes,
    /// The type is too large to be known.
    TooLarge,
}

impl Table {
    fn make(&self, sort: Sort) -> Ty {
        let mut slots = self.slots.borrow_mut();
        slots.push(Slot::Open(sort));
        Ty::new(TyKind::Var(slots.len() as u32 - 1))
    }

    fn slot(&self, var: u32) -> Slot {
        self.slots.borrow()[var as usize].clone()
    }

    fn set(&self, var: u32, slot: Slot) {
        let before = std::mem::replace(&mut self.slots.borrow_mut()[var as usize], slot);
        self.trail.borrow_mut().push((var, before));
    }

    /// Gives all that a trial bound back. Variables that it made stay, and nobody knows them.
    fn undo(&self, to: usize) {
        let mut slots = self.slots.borrow_mut();
        for (var, before) in self.trail.borrow_mut().drain(to..).rev() {
            slots[var as usize] = before;
        }
    }
}

impl Infer<'_> {
    /// A variable for any type.
    pub(super) fn fresh(&self) -> Ty {
        self.table.make(Sort::Any)
    }

    /// A variable for an integer.
    pub(super) fn fresh_int(&self) -> Ty {
        self.table.make(Sort::Int)
    }

    /// A variable for a floating-point number.
    pub(super) fn fresh_float(&self) -> Ty {
        self.table.make(Sort::Float)
    }

    /// The type, or what is known of the variable that it is.
    pub(super) fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty.clone();
        while let TyKind::Var(var) = ty.kind() {
            match self.table.slot(*var) {
                Slot::Bound(known) => ty = known,
                Slot::Open(_) => break,
            }
        }
        ty
    }

    /// The type with every variable replaced of which something is known.
    pub(super) fn resolve(&self, ty: &Ty) -> Ty {
        self.replaced(ty, &|open| open)
    }

    /// The type with every variable that is still open unknown.
    pub(super) fn settled(&self, ty: &Ty) -> Ty {
        self.replaced(ty, &|_| Ty::unknown())
    }

    fn replaced(&self, ty: &Ty, open: &dyn Fn(Ty) -> Ty) -> Ty {
        let mut left = MAX_PARTS;
        let found = self.replaced_within(ty, open, &mut left);
        if left == 0 { Ty::unknown() } else { found }
    }

    fn replaced_within(&self, ty: &Ty, open: &dyn Fn(Ty) -> Ty, left: &mut u32) -> Ty {
        ty.map(VAR, &mut |part| {
            if *left == 0 {
                return Some(Ty::unknown());
            }
            let known = self.shallow(part);
            if !known.is_same(part) && !matches!(known.kind(), TyKind::Var(_)) {
                return Some(self.replaced_within(&known, open, left));
            }
            *left -= 1;
            matches!(known.kind(), TyKind::Var(_)).then(|| open(known))
        })
    }

    /// Numbers that nothing else has decided are `i32` and `f64`.
    pub(super) fn default_numbers(&self) {
        let mut slots = self.table.slots.borrow_mut();
        for slot in slots.iter_mut() {
            match slot {
                Slot::Open(Sort::Int) => *slot = Slot::Bound(Ty::prim("i32")),
                Slot::Open(Sort::Float) => *slot = Slot::Bound(Ty::prim("f64")),
                Slot::Open(Sort::Any) | Slot::Bound(_) => {}
            }
        }
    }

    /// What an undecided number is taken for where a type must be known, for a method.
    pub(super) fn number(&self, ty: &Ty) -> Option<Ty> {
        let TyKind::Var(var) = ty.kind() else { return None };
        match self.table.slot(*var) {
            Slot::Open(Sort::Int) => Some(Ty::prim("i32")),
            Slot::Open(Sort::Float) => Some(Ty::prim("f64")),
            Slot::Open(Sort::Any) | Slot::Bound(_) => None,
        }
    }

    /// Whether it is a number, decided or not.
    pub(super) fn is_number(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Prim(name) => !matches!(name.as_str(), "bool" | "char" | "str"),
            TyKind::Var(_) => self.number(ty).is_some(),
            _ => false,
        }
    }

    /// Does `f`, and takes back what it bound unless it answers something.
    pub(super) fn trial<R>(&self, f: impl FnOnce() -> Option<R>) -> Option<R> {
        let before = self.table.trail.borrow().len();
        let result = f();
        if result.is_none() {
            self.table.undo(before);
        }
        result
    }

    /// Does `f` and takes back what it bound.
    pub(super) fn supposed<R>(&self, f: impl FnOnce() -> R) -> R {
        let before = self.table.trail.borrow().len();
        let result = f();
        self.table.undo(before);
        result
    }

    /// Does `f`, and all that it walks through together within the bound.
    fn bounded<R>(&self, f: impl FnOnce() -> R) -> R {
        let left = &self.table.left;
        let is_outermost = left.get().is_none();
        if is_outermost {
            left.set(Some(MAX_STEPS));
        }
        let result = f();
        if is_outermost {
            left.set(None);
        }
        result
    }

    /// Whether another part may be looked at.
    fn step(&self) -> bool {
        let left = self.table.left.get().unwrap_or_default();
        self.table.left.set(Some(left.saturating_sub(1)));
        left > 0
    }

    /// Makes two types one as far as they can be; whether they can.
    pub(super) fn unify(&self, a: &Ty, b: &Ty) -> bool {
        self.bounded(|| self.unify_parts(a, b))
    }

    fn unify_parts(&self, a: &Ty, b: &Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a.is_same(&b) || !self.step() {
            return true;
        }
        match (a.kind(), b.kind()) {
            (TyKind::Var(x), TyKind::Var(y)) if x == y => true,
            (TyKind::Var(x), _) => self.bind_var(*x, &b),
            (_, TyKind::Var(y)) => self.bind_var(*y, &a),
            // What a type holds that meets the unknown is not known, either.
            (TyKind::Unknown, _) => {
                self.forget(&b);
                true
            }
            (_, TyKind::Unknown) => {
                self.forget(&a);
                true
            }
            (TyKind::Never, _) | (_, TyKind::Never) => true,
            (TyKind::Adt(x, p), TyKind::Adt(y, q)) => x == y && self.unify_all(p, q),
            (TyKind::Prim(x), TyKind::Prim(y)) | (TyKind::Param(x), TyKind::Param(y)) => x == y,
            (TyKind::Ref(_, x), TyKind::Ref(_, y))
            | (TyKind::Ptr(x), TyKind::Ptr(y))
            | (TyKind::Future(x), TyKind::Future(y))
            | (TyKind::Slice(x) | TyKind::Array(x), TyKind::Slice(y) | TyKind::Array(y)) => self.unify(x, y),
            (TyKind::Tuple(x), TyKind::Tuple(y)) => x.len() == y.len() && self.unify_all(x, y),
            (
                TyKind::FnPtr(p, r) | TyKind::Closure(_, _, p, r),
                TyKind::FnPtr(q, s) | TyKind::Closure(_, _, q, s),
            ) => p.len() == q.len() && self.unify_all(p, q) & self.unify(r, s),
            (TyKind::FnPtr(p, r), TyKind::FnDef(..) | TyKind::CtorFn(..)) => self.unify_item(&b, p, r),
            (TyKind::FnDef(..) | TyKind::CtorFn(..), TyKind::FnPtr(p, r)) => self.unify_item(&a, p, r),
            (TyKind::FnDef(x, _), TyKind::FnDef(y, _)) => x == y,
            (TyKind::Dyn(x), TyKind::Dyn(y)) | (TyKind::Opaque(x), TyKind::Opaque(y)) => {
                self.unify_bounds(x, y)
            }
            (TyKind::Assoc(..) | TyKind::Opaque(_), _) | (_, TyKind::Assoc(..) | TyKind::Opaque(_)) => true,
            _ => false,
        }
    }

    fn unify_all(&self, x: &[Ty], y: &[Ty]) -> bool {
        x.iter().zip(y).fold(true, |all, (a, b)| self.unify(a, b) & all)
    }

    fn unify_bounds(&self, x: &[TraitRef], y: &[TraitRef]) -> bool {
        let (Some(a), Some(b)) = (x.first(), y.first()) else { return x.is_empty() == y.is_empty() };
        if a.def != b.def {
            return false;
        }
        self.unify_all(&a.args, &b.args);
        for (name, ty) in &a.bindings {
            if let Some((_, other)) = b.bindings.iter().find(|(n, _)| n == name) {
                self.unify(ty, other);
            }
        }
        true
    }

    fn unify_item(&self, item: &Ty, params: &[Ty], ret: &Ty) -> bool {
        if let Some(given) = self.result_of_item(item, params) {
            self.unify(ret, &given);
        }
        true
    }

    /// Binds a variable; whether that can be.
    fn bind_var(&self, var: u32, ty: &Ty) -> bool {
        let Slot::Open(sort) = self.table.slot(var) else { return true };
        match ty.kind() {
            // What ends says nothing of the type that it stands for.
            TyKind::Never => return true,
            TyKind::Var(other) => {
                // A number stays one.
                let keep = matches!(self.table.slot(*other), Slot::Open(Sort::Any)) && sort != Sort::Any;
                let (from, to) = if keep { (*other, var) } else { (var, *other) };
                self.table.set(from, Slot::Bound(Ty::new(TyKind::Var(to))));
                return true;
            }
            _ => {}
        }
        let fits = match sort {
            Sort::Any => match self.occurs(var, ty) {
                Occurs::TooLarge => {
                    self.table.set(var, Slot::Bound(Ty::unknown()));
                    return true;
                }
                occurs => occurs == Occurs::No,
            },
            Sort::Int => {
                matches!(ty.kind(), TyKind::Prim(n) if n.starts_with(['u', 'i']))
            }
            Sort::Float => matches!(ty.kind(), TyKind::Prim(n) if n.starts_with('f')),
        };
        if fits {
            self.table.set(var, Slot::Bound(ty.clone()));
        }
        fits
    }

    /// Whether a variable is within a type.
    fn occurs(&self, var: u32, ty: &Ty) -> Occurs {
        let (mut found, mut left) = (false, MAX_PARTS);
        self.occurs_within(var, ty, &mut found, &mut left);
        match (found, left) {
            (true, _) => Occurs::Yes,
            (false, 0) => Occurs::TooLarge,
            (false, _) => Occurs::No,
        }
    }

    fn occurs_within(&self, var: u32, ty: &Ty, found: &mut bool, left: &mut u32) {
        ty.visit(VAR, &mut |part| {
            if *found || *left == 0 {
                return false;
            }
            let known = self.shallow(part);
            match known.kind() {
                TyKind::Var(other) => *found = *other == var,
                _ if known.is_same(part) => {
                    *left -= 1;
                    return true;
                }
                _ => self.occurs_within(var, &known, found, left),
            }
            false
        });
    }

    /// Makes the open variables of a type unknown: they stand for what is not known, and nothing that comes later
    /// may say what they are.
    pub(super) fn forget(&self, ty: &Ty) {
        self.bounded(|| self.forget_parts(ty));
    }

    fn forget_parts(&self, ty: &Ty) {
        ty.visit(VAR, &mut |part| {
            if !self.step() {
                return false;
            }
            let TyKind::Var(_) = part.kind() else { return true };
            let known = self.shallow(part);
            match known.kind() {
                TyKind::Var(var) => {
                    if let Slot::Open(Sort::Any) = self.table.slot(*var) {
                        self.table.set(*var, Slot::Bound(Ty::unknown()));
                    }
                }
                _ => self.forget_parts(&known),
            }
            false
        });
    }

    /// A value of a type comes to a place that wants another: what of both is open is made one, coercions looked
    /// through. Whether the one fits the other as far as both are known.
    pub(super) fn coerce(&self, found: &Ty, wanted: &Ty) -> bool {
        let (found, wanted) = (self.shallow(found), self.shallow(wanted));
        let one = |a: &Ty, b: &Ty| self.trial(|| self.unify(a, b).then_some(())).is_some();
        match (found.kind(), wanted.kind()) {
            // A place of which nothing is known wants nothing.
            (_, TyKind::Unknown) | (TyKind::Never, _) => true,
            (TyKind::Ref(_, a), TyKind::Ref(_, b)) => {
                let target = self.shallow(b);
                let open = |ty: &Ty| matches!(ty.kind(), TyKind::Var(_) | TyKind::Unknown);
                if open(&target) || open(&self.shallow(a)) {
                    return self.unify(a, b);
                }
                matches!(target.kind(), TyKind::Dyn(_)) || self.chain(a).iter().any(|step| one(step, &target))
            }
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) if a == b => {
                let mut fits = true;
                for (x, y) in x.iter().zip(y) {
                    let (given, target) = (self.shallow(x), self.shallow(y));
                    // `Box<T>` becomes `Box<dyn Trait>`.
                    let unsized_ = matches!(target.kind(), TyKind::Dyn(_))
                        && !matches!(given.kind(), TyKind::Var(_) | TyKind::Dyn(_));
                    fits &= unsized_ || self.unify(&given, &target);
                }
                fits
            }
            _ => one(&found, &wanted),
        }
    }
}
