//! Subcommands: ways out of a service's `main` that never come to the server.
//!
//! `serve` and `migrate` are often commands of one binary. What only `migrate` does is done by a program that ends,
//! and is no part of the service's start.

use crate::context::{BodyData, Context};
use crate::marks::Marks;
use crate::regions::{EdgeKind, RegionId, Regions};
use rustc_hash::FxHashSet;
use twelve_hir::{BlockKind, Expr, ExprId, TextRange};

/// The edges that lead from a service's start into a command that never serves.
pub(crate) fn aside(
    context: &Context<'_>,
    regions: &Regions,
    marks: &[Marks],
    mains: Vec<RegionId>,
) -> FxHashSet<u32> {
    let servers: Vec<RegionId> = context
        .bodies
        .iter()
        .zip(marks)
        .filter(|(_, marks)| marks.serves)
        .filter_map(|(data, _)| regions.of_def(data.def))
        .collect();
    let to_server = before(regions, &servers);
    let mut found = FxHashSet::default();
    let mut seen = vec![false; regions.list.len()];
    let mut stack = mains;
    while let Some(region) = stack.pop() {
        if std::mem::replace(&mut seen[region], true) || !to_server[region] {
            continue;
        }
        let calls = &regions.out[region];
        if let Some(data) = context.body(regions.list[region].def) {
            let own = if servers.contains(&region) { serving_calls(context, data) } else { Vec::new() };
            let ways: Vec<TextRange> = calls
                .iter()
                .map(|e| &regions.edges[*e as usize])
                .filter(|e| to_server[e.to])
                .filter_map(|e| Some(e.place?.range))
                .chain(own)
                .collect();
            let sides = sides(data, &ways);
            for edge in calls {
                let place = regions.edges[*edge as usize].place;
                if place.is_some_and(|p| sides.iter().any(|side| side.contains(p.range))) {
                    found.insert(*edge);
                }
            }
        }
        stack.extend(
            calls
                .iter()
                .map(|e| &regions.edges[*e as usize])
                .filter(|e| e.kind != EdgeKind::Spawn)
                .map(|e| e.to),
        );
    }
    found
}

/// The regions from which one of these is reached.
fn before(regions: &Regions, to: &[RegionId]) -> Vec<bool> {
    let mut reached = vec![false; regions.list.len()];
    let mut stack = to.to_vec();
    while let Some(region) = stack.pop() {
        if !std::mem::replace(&mut reached[region], true) {
            stack.extend(regions.into[region].iter().map(|e| regions.edges[*e as usize].from));
        }
    }
    reached
}

/// The places of the calls that run the server.
fn serving_calls(context: &Context<'_>, data: &BodyData<'_>) -> Vec<TextRange> {
    let is_serving = |role: &twelve_stubs::RoleKind| matches!(role, twelve_stubs::RoleKind::Serves);
    let calls = data.calls();
    let serving = calls.iter().filter(|(id, callee)| context.roles_at(data, *id, callee).any(is_serving));
    serving.map(|(id, _)| data.call_range(*id)).collect()
}

/// The branches of a body that do not come to the server: another arm of the same `match` or `if` does, and nothing
/// outside of it; or the branch ends in a `return`.
fn sides(data: &BodyData<'_>, ways: &[TextRange]) -> Vec<TextRange> {
    let serves = |range: TextRange| ways.iter().any(|w| range.contains(*w));
    let mut found = Vec::new();
    for (index, expr) in data.body.exprs.iter().enumerate() {
        let id = ExprId(index as u32);
        let arms: Vec<ExprId> = match expr {
            Expr::Match(_, arms) => arms.iter().map(|arm| arm.value).collect(),
            Expr::If(_, then, otherwise) => std::iter::once(*then).chain(*otherwise).collect(),
            _ => continue,
        };
        let whole = data.range(id);
        let only_here = serves(whole) && ways.iter().all(|w| whole.contains(*w));
        for arm in arms {
            let range = data.range(arm);
            if !serves(range) && (only_here || returns(data, arm)) {
                found.push(range);
            }
        }
    }
    found
}

/// Whether the last thing that a branch does is to return.
fn returns(data: &BodyData<'_>, arm: ExprId) -> bool {
    match data.expr(arm) {
        Expr::Return(_) => true,
        Expr::Block(block) if matches!(block.kind, BlockKind::Plain) => {
            let last = block.tail.or_else(|| match block.stmts.last() {
                Some(twelve_hir::Stmt::Expr(x)) => Some(*x),
                _ => None,
            });
            last.is_some_and(|x| matches!(data.expr(x), Expr::Return(_)))
        }
        _ => false,
    }
}
