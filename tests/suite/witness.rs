//! A witness is the proof of a finding, so each step of it must be what it says, at the place that it names.
//!
//! The steps are held against the texts of the fixture services by what can be read off a text alone: which function
//! a place lies in, and what is written there. Nothing of the analysis takes part.

use crate::run::{fixtures, lint};
use serde_json::Value;
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

/// A source whose comments and literals are blank, with its functions.
struct Source {
    /// As many bytes as the file has characters.
    code: String,
    /// Name and whole extent, from `fn` to the last brace.
    functions: Vec<(String, Range<usize>)>,
}

/// Where a step may lie that follows another one.
#[derive(Debug, Clone)]
enum Within {
    /// In a function of this name.
    Function(String),
    /// In this part of a file, which is in the function.
    Part(String, String, Range<usize>),
}

#[test]
fn every_step_of_every_witness_is_what_is_written_there() {
    let mut faults = Vec::new();
    let mut steps = 0;
    for folder in ["axum_shop", "actix_shop", "names", "frameworks"] {
        let folder = fixtures().join(folder);
        let ran = lint(&folder, &["--workspace", "--message-format", "report"]);
        let report: Value = serde_json::from_str(&ran.out).expect("the report is JSON");
        let mut sources = HashMap::new();
        for finding in report["findings"].as_array().expect("findings") {
            let path = finding["witness"].as_array().expect("a witness");
            steps += path.len();
            if let Err(fault) = follow(&folder, &mut sources, finding, path) {
                let all: Vec<String> = path.iter().map(told).collect();
                faults.push(format!(
                    "{fault}\n  {} {}\n    {}",
                    finding["lint"],
                    told(&finding["primary"]),
                    all.join("\n    ")
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} witnesses lie:\n{}", faults.len(), faults.join("\n"));
    assert!(steps > 500, "the fixtures have more steps than {steps}");
}

fn told(place: &Value) -> String {
    format!(
        "{}:{}:{} {}",
        place["file"].as_str().unwrap_or_default(),
        place["line"],
        place["column"],
        place["text"].as_str().unwrap_or_default()
    )
}

/// Follows one witness from its entry point to what happens.
fn follow(
    folder: &Path,
    sources: &mut HashMap<String, Source>,
    finding: &Value,
    path: &[Value],
) -> Result<(), String> {
    let (Some(first), Some(last)) = (path.first(), path.last()) else {
        return Err("no step".to_owned());
    };
    let same = |a: &Value, b: &Value| ["file", "line", "column"].iter().all(|key| a[key] == b[key]);
    let mut labels =
        finding["secondary"].as_array().into_iter().flatten().chain(std::iter::once(&finding["primary"]));
    if !labels.any(|label| same(label, last)) {
        return Err("the last step is at no place that the finding shows".to_owned());
    }
    let mut within: Option<Within> = None;
    for step in path {
        let file = step["file"].as_str().unwrap_or_default();
        if !sources.contains_key(file) {
            let text = std::fs::read_to_string(folder.join(file)).map_err(|e| format!("{file}: {e}"))?;
            sources.insert(file.to_owned(), read(&text));
        }
        let source = &sources[file];
        let at = offset(&source.code, step).ok_or_else(|| format!("no place {}", told(step)))?;
        let next = check(source, file, at, step["text"].as_str().unwrap_or_default(), within.as_ref());
        within = next.map_err(|fault| format!("{fault}: {}", told(step)))?;
        if std::ptr::eq(step, first) && within.is_none() {
            return Err(format!("no entry point: {}", told(step)));
        }
    }
    Ok(())
}

/// Checks one step; answers where the next one may lie.
fn check(
    source: &Source,
    file: &str,
    at: usize,
    text: &str,
    within: Option<&Within>,
) -> Result<Option<Within>, String> {
    let names: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    let last_of = |path: &str| path.rsplit("::").next().unwrap_or(path).to_owned();
    let named = |index: usize| names.get(index).map(|n| last_of(n)).ok_or("nothing is named".to_owned());
    let code = &source.code[at..];
    match within {
        None => {}
        Some(Within::Function(name)) if source.is_in(at, name) => {}
        Some(Within::Part(name, of, part)) if of == file && part.contains(&at) && source.is_in(at, name) => {}
        Some(place) => return Err(format!("not within {place:?}")),
    }
    if within.is_none() {
        // An entry point: a loop, a closure or a function.
        let holder = names.last().map(|n| last_of(n)).ok_or("nothing is named")?;
        let (is_loop, is_closure) = (text.contains("the loop in `"), text.contains("a closure in `"));
        if (is_loop || is_closure) && !source.is_in(at, &holder) {
            return Err("not in the function that it names".to_owned());
        }
        if is_loop {
            let keyword = ["loop ", "while ", "for ", "'"].iter().any(|k| code.starts_with(k));
            let end = block_end(code).ok_or("no loop")?;
            return if keyword {
                Ok(Some(Within::Part(holder, file.to_owned(), at..at + end)))
            } else {
                Err("no loop".to_owned())
            };
        }
        if is_closure {
            return match closure_end(code) {
                Some(end) => Ok(Some(Within::Part(holder, file.to_owned(), at..at + end))),
                // A closure in a variable.
                None if code.starts_with(|c: char| c.is_alphabetic()) => Ok(Some(Within::Function(holder))),
                None => Err("no closure".to_owned()),
            };
        }
        // By its name, or where it is registered: `post(order)`.
        let registered = call_end(code).is_some_and(|end| has_word(&code[..end], &holder));
        let is_named = path_ends_with(code, &holder) || registered;
        return if is_named {
            Ok(Some(Within::Function(holder)))
        } else {
            Err("another function".to_owned())
        };
    }
    for verb in [" calls ", " hands on ", " spawns "] {
        let Some((from, to)) = text.split_once(verb) else { continue };
        let from = from.split('`').nth(1).map(last_of).ok_or("nobody calls")?;
        let (Some(Within::Function(expected)) | Some(Within::Part(expected, ..))) = within else { continue };
        if from != *expected {
            return Err(format!("the step before led to {expected}"));
        }
        if to == "a task" {
            let end = call_end(code).or_else(|| block_end(code)).ok_or("nothing is spawned")?;
            let spawns =
                code[..end].contains("spawn") || closure_end(code).is_some() || code.starts_with("async");
            return if spawns {
                Ok(Some(Within::Part(from, file.to_owned(), at..at + end)))
            } else {
                Err("nothing is spawned".to_owned())
            };
        }
        let to = named(1)?;
        return if path_ends_with(code, &to) {
            Ok(Some(Within::Function(to)))
        } else {
            Err(format!("no {to}"))
        };
    }
    // What happens in the end.
    let statement = &code[..code.find(';').unwrap_or(code.len())];
    let by = match text.split_once(" is changed by `") {
        Some((_, by)) => by.trim_end_matches('`').to_owned(),
        None => named(0)?,
    };
    // `MemoryStore` is made by `MemoryStore::default()`, `SessionStore::new` by `SessionStore::<NoPool>::new()`.
    let call = &code[..code.find('(').unwrap_or(statement.len().min(code.len()))];
    if text.ends_with(" is made") && has_word(call, &by) {
        return Ok(None);
    }
    let is_operator = !by.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    if path_ends_with(code, &by) || (is_operator && statement.contains(&by)) {
        Ok(None)
    } else {
        Err(format!("no {by}"))
    }
}

impl Source {
    fn is_in(&self, at: usize, function: &str) -> bool {
        self.functions.iter().any(|(name, extent)| name == function && extent.contains(&at))
    }
}

/// Whether a path stands at the beginning of the code whose last name is this one.
fn path_ends_with(code: &str, name: &str) -> bool {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let path = &code[..code.find(|c| !is_path(c)).unwrap_or(code.len())];
    path.trim_end_matches(':').rsplit("::").next() == Some(name)
}

fn has_word(code: &str, word: &str) -> bool {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').any(|w| w == word)
}

/// The end of the brackets that come first.
fn brackets_end(code: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in code.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(at + c.len_utf8());
            }
        }
    }
    None
}

fn block_end(code: &str) -> Option<usize> {
    brackets_end(code, '{', '}')
}

fn call_end(code: &str) -> Option<usize> {
    let is_path = |c: char| c.is_alphanumeric() || "_:.".contains(c);
    let after = code.find(|c| !is_path(c))?;
    code[after..].starts_with('(').then(|| brackets_end(code, '(', ')'))?
}

/// The end of the closure that stands at the beginning of the code.
fn closure_end(code: &str) -> Option<usize> {
    let mut rest = code;
    for keyword in ["async ", "move "] {
        rest = rest.strip_prefix(keyword).unwrap_or(rest);
    }
    let params = rest.strip_prefix('|')?;
    let body = code.len() - params.len() + params.find('|')? + 1;
    let mut depth = 0i32;
    for (at, c) in code[body..].char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return Some(body + at),
            ')' | ']' | '}' => depth -= 1,
            ',' | ';' if depth == 0 => return Some(body + at),
            _ => {}
        }
    }
    None
}

fn offset(code: &str, step: &Value) -> Option<usize> {
    let (line, column) = (step["line"].as_u64()? as usize, step["column"].as_u64()? as usize);
    let start: usize = code.split_inclusive('\n').take(line - 1).map(str::len).sum();
    Some(start + column - 1)
}

fn read(text: &str) -> Source {
    let code = blank(text);
    let mut functions = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let name: String = code[at + 3..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let body = code[at..].find(['{', ';']).filter(|i| code[at + i..].starts_with('{'));
        if let Some(body) = body
            && let Some(end) = block_end(&code[at + body..])
        {
            functions.push((name, at..at + body + end));
        }
    }
    Source { code, functions }
}

/// The code with comments, strings and characters blank; one byte stands for each character, as columns count.
fn blank(text: &str) -> String {
    let bytes: Vec<u8> = text.chars().map(|c| if c.is_ascii() { c as u8 } else { b'_' }).collect();
    let mut out = bytes.clone();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let len = if rest.starts_with(b"//") {
            rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len())
        } else if rest.starts_with(b"/*") {
            rest.windows(2).position(|w| w == b"*/").map_or(rest.len(), |i| i + 2)
        } else if rest.starts_with(b"r#\"") {
            rest.windows(2).skip(3).position(|w| w == b"\"#").map_or(rest.len(), |i| i + 5)
        } else if rest[0] == b'"' {
            let mut end = 1;
            while end < rest.len() && rest[end] != b'"' {
                end += if rest[end] == b'\\' { 2 } else { 1 };
            }
            end + 1
        } else if rest.len() > 3 && rest[0] == b'\'' && (rest[2] == b'\'' || rest[1] == b'\\') {
            rest.iter().skip(2).position(|b| *b == b'\'').map_or(1, |i| i + 3)
        } else {
            at += 1;
            continue;
        };
        let end = (at + len).min(bytes.len());
        for byte in &mut out[at..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end;
    }
    String::from_utf8(out).expect("all is ASCII")
}
