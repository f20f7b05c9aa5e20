//! Which features of the workspace's packages are on: the default ones unless they are off, those asked for, what
//! these imply, and what one package asks of another.

use crate::settings::Settings;
use std::collections::BTreeSet;
use twelve_workspace::{DependencyKind, Package};

/// The features that are on, for each package.
pub(crate) fn features_on(packages: &[Package], settings: &Settings) -> Vec<Vec<String>> {
    let chosen = &settings.features;
    let mut next: Vec<(usize, String)> = Vec::new();
    for (index, package) in packages.iter().enumerate() {
        if chosen.all {
            next.extend(package.features.keys().map(|feature| (index, feature.clone())));
        }
        if !chosen.no_default {
            next.push((index, "default".to_owned()));
        }
        next.extend(chosen.features.iter().filter_map(|f| match f.split_once('/') {
            Some((of, feature)) => (of == package.name).then(|| (index, feature.to_owned())),
            None => Some((index, f.clone())),
        }));
        for dependency in &package.dependencies {
            let asked = dependency.kind == DependencyKind::Normal && !dependency.optional;
            if let Some(of) =
                dependency.path.as_ref().filter(|_| asked).and_then(|path| by_root(packages, path))
            {
                next.extend(dependency.features.iter().map(|feature| (of, feature.clone())));
            }
        }
    }
    let mut on: Vec<BTreeSet<String>> = vec![BTreeSet::new(); packages.len()];
    while let Some((index, feature)) = next.pop() {
        let package = &packages[index];
        if let Some((name, feature)) = feature.split_once('/') {
            // `name?/feature` asks only where something else made the dependency be there.
            let name = name.trim_end_matches('?');
            let dependency = package.dependencies.iter().find(|d| d.name == name);
            if let Some(of) =
                dependency.and_then(|d| d.path.as_ref()).and_then(|path| by_root(packages, path))
            {
                next.push((of, feature.to_owned()));
            }
        } else if let Some(implied) = package.features.get(&feature)
            && on[index].insert(feature)
        {
            next.extend(implied.iter().map(|feature| (index, feature.clone())));
        }
    }
    on.into_iter().map(|features| features.into_iter().collect()).collect()
}

fn by_root(packages: &[Package], root: &std::path::Path) -> Option<usize> {
    packages.iter().position(|package| package.root == root)
}
