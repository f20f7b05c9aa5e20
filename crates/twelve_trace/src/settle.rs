//! What is known once a body was read for the last time: locks through which nothing was written, plain reads.

use crate::eval::{Crossing, Eval};
use crate::map::EffectKind;
use crate::places::Root;
use twelve_hir::{Expr, ExprId};

impl Eval<'_, '_> {
    /// What is known once the body was read for the last time.
    pub(crate) fn settle_crossings(&mut self) {
        let mut crossings: Vec<(ExprId, Crossing)> = self.crossings.drain().collect();
        crossings.sort_unstable_by_key(|(id, _)| id.0);
        for (id, crossing) in crossings {
            if self.wrote.contains(&id) || crossing.returned {
                continue;
            }
            let range = self.data.call_range(id);
            let guessed = crossing.to_write && crossing.escaped;
            let kind = if guessed { EffectKind::Write } else { EffectKind::Read };
            self.emit(kind, crossing.value, id, range, crossing.by, &[], 0, !guessed, true);
        }
    }

    /// Reads of plain fields of an object that the framework calls with `&mut self`.
    pub(crate) fn plain_reads(&mut self) {
        let data = self.data;
        let is_actor = data
            .body
            .params
            .first()
            .and_then(|p| data.pat_ty(*p).as_adt().map(|(adt, _)| adt))
            .is_some_and(|adt| self.shared.actors.contains(&adt));
        if !is_actor {
            return;
        }
        for index in 0..data.body.exprs.len() as u32 {
            let id = ExprId(index);
            let outermost = data.shape.parent_of(id).is_none_or(|p| !matches!(data.expr(p), Expr::Field(..)));
            if !matches!(data.expr(id), Expr::Field(..)) || !outermost || self.written.contains(&id) {
                continue;
            }
            let value = self.value(id);
            let plain = value.iter().any(|p| {
                let place = self.places.get(p);
                place.root == Root::Param(0) && place.crossing.is_none()
            });
            if plain {
                self.emit_simple(EffectKind::Read, value, id, "read");
            }
        }
    }
}
