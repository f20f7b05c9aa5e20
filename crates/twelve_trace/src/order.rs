//! Reads all bodies, callees before callers.

use crate::context::Context;
use crate::entries::Entry;
use crate::eval::{Shared, read};
use crate::marks::Target;
use crate::regions::Regions;
use crate::summary::{Facts, Summary};
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use twelve_hir::ExprId;
use twelve_program::DefId;

/// How often the bodies of a recursion are read.
const RECURSION_ROUNDS: usize = 3;
/// Implementations of a trait method that count as its callees here.
const MAX_IMPLS: usize = 24;

/// Types whose methods a framework calls.
pub(crate) fn actors(context: &Context<'_>, entries: &[Entry]) -> FxHashSet<DefId> {
    entries
        .iter()
        .filter(|e| e.by_trait)
        .filter_map(|e| {
            let data = context.body(e.point.function)?;
            let (adt, _) = data.pat_ty(*data.body.params.first()?).as_adt().map(|(d, a)| (d, a.len()))?;
            Some(adt)
        })
        .collect()
}

/// The facts of all bodies, in the order of `context.bodies`.
pub(crate) fn facts(context: &Context<'_>, regions: &Regions, entries: &[Entry]) -> Vec<Facts> {
    let handlers: FxHashSet<DefId> = entries
        .iter()
        .filter_map(|e| match e.target {
            Target::Fn(def, _) => Some(def),
            _ => None,
        })
        .collect();
    let actors = actors(context, entries);
    let rounds: FxHashSet<(DefId, ExprId)> = entries
        .iter()
        .filter(|e| e.is_loop())
        .filter_map(|e| match e.target {
            Target::Code(def, root) => Some((def, root)),
            _ => None,
        })
        .collect();
    let calls: Vec<Vec<usize>> = context
        .bodies
        .par_iter()
        .map(|data| {
            let mut callees: Vec<usize> = data
                .infer
                .calls
                .values()
                .filter(|callee| callee.impls.len() <= MAX_IMPLS)
                .flat_map(|callee| std::iter::once(callee.def).chain(callee.impls.iter().copied()))
                .filter_map(|def| context.body_index(def))
                .collect();
            callees.sort_unstable();
            callees.dedup();
            callees
        })
        .collect();
    let components = components(&calls);
    let mut summaries: Vec<Summary> = vec![Summary::default(); context.bodies.len()];
    let mut facts: Vec<Facts> = Vec::new();
    facts.resize_with(context.bodies.len(), Facts::default);
    for level in levels(&calls, &components) {
        let mut again: Vec<usize> = level.clone();
        for round in 0..RECURSION_ROUNDS {
            let shared = Shared {
                context,
                regions,
                entries: &handlers,
                actors: &actors,
                rounds: &rounds,
                summaries: &summaries,
            };
            let found: Vec<(usize, (Summary, Facts))> =
                again.par_iter().map(|index| (*index, read(&shared, *index))).collect();
            for (index, (summary, found)) in found {
                summaries[index] = summary;
                facts[index] = found;
            }
            if round == 0 {
                again.retain(|index| components.recursive[components.of[*index]]);
            }
            if again.is_empty() {
                break;
            }
        }
    }
    facts
}

/// The strongly connected components, numbered so that callees come before callers.
#[derive(Debug, Default)]
struct Components {
    of: Vec<usize>,
    recursive: Vec<bool>,
}

/// Tarjan's algorithm with a stack of its own.
fn components(calls: &[Vec<usize>]) -> Components {
    const NEW: usize = usize::MAX;
    let count = calls.len();
    let mut result = Components { of: vec![NEW; count], recursive: Vec::new() };
    let (mut index, mut low) = (vec![NEW; count], vec![0usize; count]);
    let (mut next, mut open): (usize, Vec<usize>) = (0, Vec::new());
    for start in 0..count {
        if index[start] != NEW {
            continue;
        }
        let mut work: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, at)) = work.pop() {
            if at == 0 {
                index[node] = next;
                low[node] = next;
                next += 1;
                open.push(node);
            }
            if let Some(callee) = calls[node].get(at).copied() {
                work.push((node, at + 1));
                if index[callee] == NEW {
                    work.push((callee, 0));
                } else if result.of[callee] == NEW {
                    low[node] = low[node].min(index[callee]);
                }
                continue;
            }
            if low[node] == index[node] {
                let number = result.recursive.len();
                let mut size = 0;
                while let Some(member) = open.pop() {
                    result.of[member] = number;
                    size += 1;
                    if member == node {
                        break;
                    }
                }
                result.recursive.push(size > 1 || calls[node].contains(&node));
            }
            if let Some((caller, _)) = work.last() {
                low[*caller] = low[*caller].min(low[node]);
            }
        }
    }
    result
}

/// The bodies in groups, each of which calls only into itself and earlier ones.
fn levels(calls: &[Vec<usize>], components: &Components) -> Vec<Vec<usize>> {
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); components.recursive.len()];
    for (node, component) in components.of.iter().enumerate() {
        members[*component].push(node);
    }
    let mut level = vec![0usize; members.len()];
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (component, nodes) in members.iter().enumerate() {
        let mut own = 0;
        for callee in nodes.iter().flat_map(|n| &calls[*n]) {
            let other = components.of[*callee];
            if other != component {
                own = own.max(level[other] + 1);
            }
        }
        level[component] = own;
        if groups.len() <= own {
            groups.resize_with(own + 1, Vec::new);
        }
        groups[own].extend(nodes);
    }
    groups.iter_mut().for_each(|g| g.sort_unstable());
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callees_come_first_and_recursion_is_one_group() {
        // 0 -> 1 <-> 2 -> 3, 4 -> 4
        let calls = vec![vec![1], vec![2], vec![1, 3], vec![], vec![4]];
        let found = components(&calls);
        assert_eq!(found.of[1], found.of[2]);
        assert!(found.recursive[found.of[1]] && found.recursive[found.of[4]]);
        assert!(!found.recursive[found.of[0]]);
        assert_eq!(levels(&calls, &found), [vec![3, 4], vec![1, 2], vec![0]]);
    }

    #[test]
    fn a_long_chain_does_not_recurse() {
        let calls: Vec<Vec<usize>> =
            (0..100_000).map(|i| if i + 1 < 100_000 { vec![i + 1] } else { vec![] }).collect();
        assert_eq!(components(&calls).recursive.len(), 100_000);
    }
}
