//! The examples of a lint's page, as programs that a test can lint.
//!
//! In `## Bad` and `## Good`, `### title` names the example that follows, and a block that begins with
//! ```` ```rust,deps=axum tokio ```` is a complete `src/main.rs` whose package depends on the named packages.
//! `name@version` asks for a version; without one the test picks it. In a bad example `//~ lint_name` ends the
//! line where a finding's primary span starts; there are no findings but those, and none in a good example.

use crate::Lint;

/// One example of a lint's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its title; with the lint's name, unique.
    pub title: String,
    /// Whether it stands under `## Bad`.
    pub bad: bool,
    /// The packages it depends on: `name` or `name@version`.
    pub deps: Vec<String>,
    /// The text of its `src/main.rs`.
    pub code: String,
    /// Its first line in the page, counted from 1.
    pub line: usize,
}

impl Example {
    /// The markers: the line (counted from 1) and the lint named there, in the order of the text.
    pub fn markers(&self) -> Vec<(usize, &str)> {
        let lines = self.code.lines().enumerate();
        lines
            .filter_map(|(i, line)| line.split_once("//~").map(|(_, names)| (i + 1, names)))
            .flat_map(|(line, names)| names.split_whitespace().map(move |name| (line, name)))
            .collect()
    }
}

/// The examples of a lint's page, in their order.
pub fn examples(lint: &Lint) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut section = None;
    let mut title = "";
    let mut lines = lint.docs.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = match heading.trim() {
                "Bad" => Some(true),
                "Good" => Some(false),
                _ => None,
            };
        } else if let Some(heading) = line.strip_prefix("### ") {
            title = heading.trim();
        } else if let Some(info) = line.strip_prefix("```") {
            let mut code = String::new();
            for (_, line) in lines.by_ref().take_while(|(_, line)| line.trim_end() != "```") {
                code.push_str(line);
                code.push('\n');
            }
            let (Some(bad), Some(deps)) = (section, info.strip_prefix("rust,deps=")) else { continue };
            let deps = deps.split_whitespace().map(str::to_owned).collect();
            examples.push(Example { title: title.to_owned(), bad, deps, code, line: number + 2 });
        }
    }
    examples
}
