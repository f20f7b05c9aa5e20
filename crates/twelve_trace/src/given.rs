//! To whom a value is given that a call makes: followed through the locals, literals and collections of one body.

use crate::context::BodyData;
use crate::kinds::names_bound;
use crate::shape::peeled;
use twelve_hir::{Expr, ExprId, PatId};
use twelve_program::DefId;

/// Expressions and locals that are followed for one value.
const MAX_STEPS: usize = 400;

/// The functions that are called with a value which an expression makes, or with what is made of it.
pub(crate) fn given_to(data: &BodyData<'_>, made: ExprId) -> Vec<DefId> {
    let mut found = Vec::new();
    let mut carriers: Vec<PatId> = Vec::new();
    let mut next = 0;
    rise(data, made, &mut carriers, &mut found);
    while let Some(carrier) = carriers.get(next).copied() {
        next += 1;
        if next > MAX_STEPS {
            break;
        }
        let uses = (0..data.body.exprs.len() as u32).map(ExprId);
        let uses =
            uses.filter(|id| matches!(data.expr(*id), Expr::Path(_)) && data.local(*id) == Some(carrier));
        for used in uses.collect::<Vec<_>>() {
            rise(data, used, &mut carriers, &mut found);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Follows a value outwards from an expression, to the end of its statement: the locals that it is put into, and the
/// functions that are called with it.
fn rise(data: &BodyData<'_>, from: ExprId, carriers: &mut Vec<PatId>, found: &mut Vec<DefId>) {
    let mut at = from;
    loop {
        for pat in data.shape.bound_from(at).flat_map(|pat| names_bound(data, pat)) {
            if !carriers.contains(&pat) {
                carriers.push(pat);
            }
        }
        let Some(parent) = data.shape.parent_of(at) else { return };
        match data.expr(parent) {
            Expr::Call(..) | Expr::MethodCall(_) => {
                found.extend(data.infer.calls.get(&parent).map(|callee| callee.def));
                // `keys.push(key)`
                if let Expr::MethodCall(call) = data.expr(parent)
                    && call.receiver != at
                    && let Some(pat) = data.local(peeled(data.body, call.receiver))
                    && !carriers.contains(&pat)
                {
                    carriers.push(pat);
                }
            }
            Expr::Block(block) if block.tail != Some(at) => return,
            Expr::If(condition, ..) if *condition == at => return,
            Expr::Assign(_, target, value) if *value == at => {
                let base = peeled(data.body, *target);
                carriers.extend(data.local(base).filter(|pat| !carriers.contains(pat)));
                return;
            }
            Expr::Loop(..) | Expr::While(..) | Expr::For(..) => return,
            _ => {}
        }
        at = parent;
    }
}
