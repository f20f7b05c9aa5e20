//! What holds of every lint's description, folder and page.

use crate::{Example, all, examples};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use twelve_diagnostics::Level;

const SECTIONS: [&str; 8] = [
    "## What it finds",
    "## Why",
    "## How it is found",
    "## When it is silent",
    "## Known limits",
    "## Bad",
    "## Good",
    "## What to use instead",
];

/// Every folder with a page, as (group, lint).
fn folders() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let name = |path: &PathBuf| path.file_name().expect("a name").to_string_lossy().into_owned();
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder of this crate");
        entries.map(|e| e.expect("an entry").path()).filter(|p| p.is_dir()).collect()
    };
    let mut found = Vec::new();
    for group in inside(&src) {
        let lints = inside(&group);
        found.extend(lints.iter().filter(|l| l.join("lint.md").exists()).map(|l| (name(&group), name(l))));
    }
    found.sort();
    found
}

#[test]
fn the_folders_are_the_lints() {
    let mut lints: Vec<(String, String)> = all().map(|l| (l.group.to_owned(), l.name.to_owned())).collect();
    lints.sort();
    assert_eq!(folders(), lints);
    let names: HashSet<&str> = all().map(|l| l.name).collect();
    assert_eq!(names.len(), all().count());
}

#[test]
fn names() {
    let list: Vec<String> =
        all().map(|l| format!("{}::{} {} {}", l.group, l.name, l.level, l.summary)).collect();
    insta::assert_snapshot!(list.join("\n"), @"
    memory::static_mut deny a `static mut` that requests write
    memory::mutable_global deny a static whose value requests change
    memory::thread_local_state warn a thread-local that one request writes and another reads
    memory::shared_mutable_state deny shared state of the application that requests change
    memory::session_map deny a map in process memory that holds what belongs to a visitor
    memory::memory_session_store deny a framework's session store that keeps sessions in process memory
    memory::memory_cache warn a cache in process memory that serves what another copy has changed
    memory::memory_rate_limit warn a rate limit that each copy of the service counts by itself
    memory::memory_queue warn work that waits in process memory after the answer was given
    memory::detached_task warn work that a request starts, does not wait for and nobody repeats
    memory::memory_pubsub warn events that reach the listeners of one process only
    memory::connection_registry warn live connections of one process that other requests look up
    memory::memory_database deny an in-memory database that holds data of the service
    memory::local_lock warn a lock in process memory around what all copies share
    memory::local_sequence deny a counter in process memory that hands out ids
    memory::ephemeral_key deny a signing or encryption key that each process makes for itself
    memory::process_env_mutation warn a request that changes the process's environment, working folder or file mask
    disk::local_upload deny an upload that ends in a file on local disk
    disk::local_write warn a file that a request writes to local disk and leaves there
    disk::kept_temp_file warn a temporary file or folder that is made to outlive the call
    disk::disk_cache warn a cache on local disk that later calls consult
    disk::embedded_database deny a database in local files
    disk::log_file warn logs that go to a file on local disk
    disk::pid_file warn a process that daemonises or writes a pid file
    disk::runtime_asset_build warn assets that the running process compiles or packs to disk
    lifecycle::in_process_scheduler warn timed work with effects on shared things, which every copy does
    ");
}

#[test]
fn every_page_has_its_sections_in_order() {
    for lint in all() {
        let headings: Vec<&str> = lint.docs.lines().filter(|l| l.starts_with("## ")).collect();
        assert_eq!(headings, SECTIONS, "{}", lint.name);
        assert!(lint.docs.starts_with(&format!("# {}\n", lint.name)), "{}", lint.name);
        assert!(lint.level > Level::Allow && !lint.summary.is_empty());
    }
}

#[test]
fn every_page_has_examples_over_two_frameworks() {
    for lint in all() {
        let examples = examples(lint);
        for bad in [true, false] {
            let of: Vec<&Example> = examples.iter().filter(|e| e.bad == bad).collect();
            assert!(of.len() >= 3, "{}: three examples of each kind", lint.name);
            for framework in ["axum", "actix-web"] {
                assert!(of.iter().any(|e| e.deps.iter().any(|d| d == framework)), "{}", lint.name);
            }
        }
        let titles: HashSet<&str> = examples.iter().map(|e| e.title.as_str()).collect();
        assert_eq!(titles.len(), examples.len(), "{}: titles differ", lint.name);
        for example in &examples {
            let markers = example.markers();
            assert_eq!(!markers.is_empty(), example.bad, "{}: {}", lint.name, example.title);
            assert!(markers.iter().all(|(_, name)| *name == lint.name), "{}: {}", lint.name, example.title);
            let line = lint.docs.lines().nth(example.line - 1);
            assert_eq!(line, example.code.lines().next(), "{}: {}", lint.name, example.title);
        }
        assert_eq!(
            lint.docs.matches("//~").count(),
            examples.iter().map(|e| e.markers().len()).sum::<usize>()
        );
    }
}

#[test]
fn advice_names_no_mutex() {
    for lint in all() {
        let (_, advice) = lint.docs.split_once("## What to use instead").expect("the section");
        assert!(!advice.contains("Mutex") && advice.contains('`'), "{}", lint.name);
    }
}
