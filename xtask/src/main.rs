#![forbid(unsafe_code)]
//! Automation: `cargo xtask bench FOLDER...` measures the linter against the parse-only floor.

mod bench;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Automation for cargo-twelve-lint.
#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Times the whole run in each folder against `syn::parse_file` alone over the same files, with the same
    /// threads and allocator.
    Bench {
        /// Folders with a workspace or package each.
        #[arg(default_value = "fixtures/axum_shop")]
        folders: Vec<PathBuf>,
        /// Counted runs; the median is printed.
        #[arg(long, default_value_t = 9)]
        runs: usize,
        /// Threads; as many as there are cores by default.
        #[arg(long)]
        threads: Option<usize>,
    },
}

fn main() -> ExitCode {
    let Task::Bench { folders, runs, threads } = Args::parse().task;
    match bench::bench(&folders, runs.max(1), threads) {
        Ok(table) => {
            let printed = std::io::Write::write_all(&mut std::io::stdout(), table.as_bytes());
            if printed.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("error: {error}\n").as_bytes());
            ExitCode::FAILURE
        }
    }
}
