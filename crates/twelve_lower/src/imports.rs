//! `use` trees, flattened to one import for each name.

use crate::cx::Cx;
use syn::UseTree;
use twelve_hir::{Binding, Import, Name, TextRange};

impl Cx<'_> {
    /// One import for each name that the tree brings in.
    pub(crate) fn imports(&mut self, item: &syn::ItemUse) -> Vec<Import> {
        let mut out = Vec::new();
        self.use_tree(&item.tree, item.leading_colon.is_some(), &mut Vec::new(), &mut out);
        out
    }

    fn use_tree(
        &mut self,
        tree: &UseTree,
        global: bool,
        path: &mut Vec<(Name, TextRange)>,
        out: &mut Vec<Import>,
    ) {
        let depth = path.len();
        let mut tree = tree;
        while let UseTree::Path(inner) = tree {
            path.push(self.ident(&inner.ident));
            tree = &inner.tree;
        }
        match tree {
            UseTree::Name(name) => {
                self.use_name(&name.ident, path);
                let binding = path.last().map(|&(name, range)| Binding::Name(name, range));
                out.extend(binding.map(|binding| Import { global, path: path.clone(), binding }));
            }
            UseTree::Rename(rename) => {
                self.use_name(&rename.ident, path);
                let (name, range) = self.ident(&rename.rename);
                let binding = if name == *"_" { Binding::Underscore } else { Binding::Name(name, range) };
                out.push(Import { global, path: path.clone(), binding });
            }
            UseTree::Glob(_) => out.push(Import { global, path: path.clone(), binding: Binding::Glob }),
            UseTree::Group(group) => {
                for inner in &group.items {
                    self.use_tree(inner, global, path, out);
                }
            }
            UseTree::Path(_) => {}
        }
        path.truncate(depth);
    }

    /// The last name of a path; `self` behind a path is the path itself.
    fn use_name(&mut self, ident: &proc_macro2::Ident, path: &mut Vec<(Name, TextRange)>) {
        let last = self.ident(ident);
        if path.is_empty() || last.0 != *"self" {
            path.push(last);
        }
    }
}
