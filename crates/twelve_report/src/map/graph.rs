//! The state map as a graph, for Graphviz and for Mermaid: entry points, and the cells and files that they touch.
//!
//! Entry points that touch nothing that lasts are left out, and cells that never change while the program serves are
//! too, unless the map was narrowed. Ids count in the map's order; names appear in quoted labels only, where no
//! character of theirs can end the quotes.

use super::{Verb, file_name, is_drawn, is_left, users_of_cell, users_of_file};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use twelve_diagnostics::map::Map;

struct Graph {
    /// Programs by name, each with its entry points: index and label. An entry point is drawn once.
    programs: Vec<(String, Vec<(usize, String)>)>,
    /// Id, label in two lines, and whether it is on disk.
    stores: Vec<(String, [String; 2], bool)>,
    /// From an entry point to a store, with what is done.
    edges: BTreeMap<(usize, usize), BTreeSet<Verb>>,
}

fn graph(map: &Map) -> Graph {
    let mut stores = Vec::new();
    let mut edges: BTreeMap<(usize, usize), BTreeSet<Verb>> = BTreeMap::new();
    let cells = map.cells.iter().enumerate().filter(|(_, c)| is_drawn(map, c));
    let cells = cells.map(|(i, c)| {
        (format!("c{i}"), [c.name.to_string(), c.home.as_str().to_owned()], false, users_of_cell(c))
    });
    let files = map.files.iter().enumerate().filter(|(_, f)| is_left(f));
    let files = files
        .map(|(i, f)| (format!("f{i}"), [file_name(f), "local disk".to_owned()], true, users_of_file(f)));
    for (id, label, on_disk, users) in cells.chain(files) {
        if users.is_empty() {
            continue;
        }
        for (entry, verb) in users {
            edges.entry((entry, stores.len())).or_default().insert(verb);
        }
        stores.push((id, label, on_disk));
    }
    let mut left: BTreeSet<usize> = edges.keys().map(|(entry, _)| *entry).collect();
    let mut programs = Vec::new();
    for program in &map.programs {
        let mut entries = Vec::new();
        for entry in &program.entry_points {
            if left.remove(entry) {
                entries.extend(map.entry_points.get(*entry).map(|e| (*entry, e.label())));
            }
        }
        if !entries.is_empty() {
            programs.push((program.name.to_string(), entries));
        }
    }
    let rest: Vec<_> = left.iter().filter_map(|e| Some((*e, map.entry_points.get(*e)?.label()))).collect();
    if !rest.is_empty() {
        programs.push(("reached by no program".to_owned(), rest));
    }
    Graph { programs, stores, edges }
}

fn verbs(verbs: &BTreeSet<Verb>) -> String {
    verbs.iter().map(|v| v.active()).collect::<Vec<_>>().join(", ")
}

/// Writes the map in the DOT language of Graphviz.
///
/// # Errors
/// When `out` cannot be written to.
pub fn map_dot(map: &Map, out: &mut dyn Write) -> io::Result<()> {
    let graph = graph(map);
    writeln!(out, "digraph state_map {{")?;
    writeln!(out, "  rankdir=LR;")?;
    writeln!(out, "  node [fontname=\"sans-serif\"];")?;
    writeln!(out, "  edge [fontname=\"sans-serif\", fontsize=10];")?;
    for (i, (name, entries)) in graph.programs.iter().enumerate() {
        writeln!(out, "  subgraph cluster_p{i} {{")?;
        writeln!(out, "    label=\"{}\";", for_dot(name))?;
        for (index, label) in entries {
            writeln!(out, "    e{index} [shape=box, label=\"{}\"];", for_dot(label))?;
        }
        writeln!(out, "  }}")?;
    }
    for (id, [name, what], on_disk) in &graph.stores {
        let shape = if *on_disk { "folder" } else { "cylinder" };
        writeln!(out, "  {id} [shape={shape}, label=\"{}\\n{}\"];", for_dot(name), for_dot(what))?;
    }
    for ((entry, store), done) in &graph.edges {
        let style = if done.iter().all(|v| *v == Verb::Reads) { ", style=dashed" } else { "" };
        writeln!(out, "  e{entry} -> {} [label=\"{}\"{style}];", graph.stores[*store].0, verbs(done))?;
    }
    writeln!(out, "}}")
}

/// Within the quotes a backslash and a quote mean something, and `&` begins an entity.
fn for_dot(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '&' => out.push_str("&amp;"),
            _ => out.push(c),
        }
    }
    out
}

/// Writes the map as a Mermaid flowchart.
///
/// # Errors
/// When `out` cannot be written to.
pub fn map_mermaid(map: &Map, out: &mut dyn Write) -> io::Result<()> {
    let graph = graph(map);
    writeln!(out, "flowchart LR")?;
    for (i, (name, entries)) in graph.programs.iter().enumerate() {
        writeln!(out, "  subgraph p{i}[\"{}\"]", for_mermaid(name))?;
        for (index, label) in entries {
            writeln!(out, "    e{index}[\"{}\"]", for_mermaid(label))?;
        }
        writeln!(out, "  end")?;
    }
    for (id, [name, what], on_disk) in &graph.stores {
        let (open, close) = if *on_disk { ("[/", "/]") } else { ("[(", ")]") };
        writeln!(out, "  {id}{open}\"{}<br/>{}\"{close}", for_mermaid(name), for_mermaid(what))?;
    }
    for ((entry, store), done) in &graph.edges {
        let arrow = if done.iter().all(|v| *v == Verb::Reads) { "-.->" } else { "-->" };
        writeln!(out, "  e{entry} {arrow}|\"{}\"| {}", verbs(done), graph.stores[*store].0)?;
    }
    Ok(())
}

/// Mermaid reads Markdown, HTML and entities within quotes; all that could begin one of these is written as a number.
fn for_mermaid(text: &str) -> String {
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        let is_plain = c.is_alphanumeric() || (i > 0 && " /.:,-()".contains(c)) || c == '/';
        if is_plain && !(c == '.' && text.chars().nth(i + 1) == Some(' ')) {
            out.push(c);
        } else {
            out.push_str(&format!("#{};", c as u32));
        }
    }
    out
}
