//! The shortest way from an entry point to a region, and how it is told.

use crate::context::Context;
use crate::entries::Entry;
use crate::map::WitnessStep;
use crate::phases::{is_whole, region_of};
use crate::regions::{EdgeKind, RegionId, Regions};
use crate::summary::Via;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use twelve_program::DefKind;
use twelve_stubs::role::EntryKind;

/// How entry points reach one region: nearest first, timers apart.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    /// Distance, number of the entry point.
    pub(crate) serving: Vec<(usize, usize)>,
    pub(crate) ticks: Vec<(usize, usize)>,
    /// The edges from the nearest one.
    pub(crate) serving_path: Vec<u32>,
    pub(crate) tick_path: Vec<u32>,
}

/// The ways to each of these regions.
pub(crate) fn reaches(
    regions: &Regions,
    entries: &[Entry],
    mut wanted: Vec<RegionId>,
) -> FxHashMap<RegionId, Reach> {
    wanted.sort_unstable();
    wanted.dedup();
    let mut at_region: FxHashMap<RegionId, Vec<usize>> = FxHashMap::default();
    for (index, entry) in entries.iter().enumerate() {
        if let Some(region) = region_of(regions, entry.target) {
            at_region.entry(region).or_default().push(index);
        }
    }
    wanted.into_par_iter().map(|region| (region, reach(regions, entries, &at_region, region))).collect()
}

/// Breadth first against the edges, from the region to all entry points.
fn reach(
    regions: &Regions,
    entries: &[Entry],
    at_region: &FxHashMap<RegionId, Vec<usize>>,
    target: RegionId,
) -> Reach {
    let mut found = Reach::default();
    // The edge by which each region goes on towards the target.
    let mut onward: FxHashMap<RegionId, u32> = FxHashMap::default();
    let mut layer = vec![target];
    let mut distance = 0;
    onward.insert(target, u32::MAX);
    while !layer.is_empty() {
        let mut next = Vec::new();
        for region in layer {
            for index in at_region.get(&region).into_iter().flatten() {
                let list = if entries[*index].is_timer() { &mut found.ticks } else { &mut found.serving };
                list.push((distance, *index));
            }
            for edge in &regions.into[region] {
                let from = regions.edges[*edge as usize].from;
                if let std::collections::hash_map::Entry::Vacant(slot) = onward.entry(from) {
                    slot.insert(*edge);
                    next.push(from);
                }
            }
        }
        distance += 1;
        layer = next;
    }
    found.serving.sort_unstable();
    found.ticks.sort_unstable();
    let path = |first: Option<&(usize, usize)>| {
        let mut path = Vec::new();
        let mut at = first.and_then(|(_, index)| region_of(regions, entries[*index].target));
        while let Some(edge) = at.and_then(|region| onward.get(&region)).filter(|e| **e != u32::MAX) {
            path.push(*edge);
            at = Some(regions.edges[*edge as usize].to);
        }
        path
    };
    found.serving_path = path(found.serving.first());
    found.tick_path = path(found.ticks.first());
    found
}

/// Tells a way: the entry point, the edges, and the calls from the last region to where it happens.
pub(crate) fn steps(
    context: &Context<'_>,
    regions: &Regions,
    entry: &Entry,
    path: &[u32],
    chain: &Option<Arc<Via>>,
) -> Vec<WitnessStep> {
    let point = &entry.point;
    let is_loop = point.name.starts_with("loop in ");
    let name = match point.name.split_once(" in ") {
        Some((_, holder)) if is_loop => format!("the loop in `{holder}`"),
        Some((what, holder)) => format!("a {what} in `{holder}`"),
        None => format!("`{}`", point.name),
    };
    let text = if point.path.is_some() {
        format!("{} is handled by {name}", point.label())
    } else {
        let what = match point.kind {
            EntryKind::Request | EntryKind::Connection if is_loop => "goes round for each connection",
            EntryKind::Job if is_loop => "goes round for each message",
            EntryKind::Tick if is_loop => "goes round whenever a pause is over",
            EntryKind::Request => "is called for each request",
            EntryKind::Job => "is called for each job",
            EntryKind::Tick => "is called by a timer",
            EntryKind::Connection => "is called for each connection",
        };
        format!("{name} {what}")
    };
    let mut steps = vec![WitnessStep { place: point.place, text }];
    walk(context, regions, path, chain, &mut steps);
    steps
}

/// Adds the edges of a way, and the calls from its last region to where it happens.
fn walk(
    context: &Context<'_>,
    regions: &Regions,
    path: &[u32],
    chain: &Option<Arc<Via>>,
    steps: &mut Vec<WitnessStep>,
) {
    for edge in path {
        let edge = &regions.edges[*edge as usize];
        let (from, to) = (shown(context, regions, edge.from), shown(context, regions, edge.to));
        let text = match edge.kind {
            EdgeKind::Call => format!("{from} calls {to}"),
            EdgeKind::Drop => format!("{from} makes what ends with {to}"),
            EdgeKind::Value => format!("{from} hands on {to}"),
            EdgeKind::Spawn if is_whole(regions, edge.to) => format!("{from} spawns {to}"),
            EdgeKind::Spawn => format!("{from} spawns a task"),
        };
        if let Some(place) = edge.place {
            steps.push(WitnessStep { place, text });
        }
    }
    let mut at = chain.as_ref();
    while let Some(via) = at {
        let (from, to) = (context.short_name(via.caller), context.short_name(via.callee));
        steps.push(WitnessStep { place: via.place, text: format!("`{from}` calls `{to}`") });
        at = via.next.as_ref();
    }
}

/// The shortest ways from the start of the programs.
#[derive(Debug, Default)]
pub(crate) struct Starts {
    /// The edge by which each region is first reached; none for those that begin.
    by: FxHashMap<RegionId, Option<u32>>,
}

impl Starts {
    /// The ways from these regions: what `main` is, and what makes the value of a static at its first use.
    pub(crate) fn new(regions: &Regions, from: impl Iterator<Item = RegionId>) -> Self {
        let mut by: FxHashMap<RegionId, Option<u32>> = FxHashMap::default();
        let mut layer: Vec<RegionId> = Vec::new();
        for region in from {
            if by.insert(region, None).is_none() {
                layer.push(region);
            }
        }
        while !layer.is_empty() {
            let mut next = Vec::new();
            for region in layer {
                for edge in &regions.out[region] {
                    let to = regions.edges[*edge as usize].to;
                    if let std::collections::hash_map::Entry::Vacant(slot) = by.entry(to) {
                        slot.insert(Some(*edge));
                        next.push(to);
                    }
                }
            }
            layer = next;
        }
        Self { by }
    }

    /// Tells the way to a region, and the calls from there.
    pub(crate) fn steps(
        &self,
        context: &Context<'_>,
        regions: &Regions,
        region: RegionId,
        chain: &Option<Arc<Via>>,
    ) -> Vec<WitnessStep> {
        let (mut at, mut path) = (region, Vec::new());
        while let Some(Some(edge)) = self.by.get(&at) {
            path.push(*edge);
            at = regions.edges[*edge as usize].from;
        }
        path.reverse();
        let begins = self.by.contains_key(&at).then(|| regions.list.get(at)).flatten();
        let Some(def) = begins.map(|region| region.def) else { return Vec::new() };
        let item = context.program.item(def);
        let name = context.short_name(def);
        let text = match context.program.def(def).kind {
            DefKind::Fn => format!("the program starts with `{name}`"),
            _ => format!("`{name}` is made at its first use"),
        };
        let mut steps: Vec<WitnessStep> = context
            .place(def, item.name_range)
            .map(|place| WitnessStep { place, text })
            .into_iter()
            .collect();
        walk(context, regions, &path, chain, &mut steps);
        steps
    }
}

/// How a step names a region.
fn shown(context: &Context<'_>, regions: &Regions, region: RegionId) -> String {
    let Some(data) = regions.list.get(region) else { return String::new() };
    let name = context.short_name(data.def);
    if is_whole(regions, region) { format!("`{name}`") } else { format!("the task in `{name}`") }
}
