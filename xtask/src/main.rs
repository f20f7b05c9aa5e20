#![forbid(unsafe_code)]
//! Automation: `cargo xtask bench` measures the linter against the parse-only floor, `cargo xtask scale` how its time
//! grows with the program, `cargo xtask fixtures` compiles the fixture services against the crates that they use,
//! `cargo xtask stubs` compares the stubs with the sources of their crates, `cargo xtask published` lints published
//! crates and compares with what was found before.

mod bench;
mod fixtures;
mod published;
mod scale;
mod stubs;

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
    /// Times linking and tracing of made-up services of growing size.
    Scale {
        /// The modules of the smallest; the others have two, four and eight times as many.
        #[arg(default_value_t = 250)]
        modules: usize,
        /// Runs of each; the fastest counts.
        #[arg(long, default_value_t = 3)]
        runs: usize,
        /// Threads; as many as there are cores by default.
        #[arg(long)]
        threads: Option<usize>,
    },
    /// Compiles every fixture service with `cargo check`, so that what the linter is tested on is real.
    Fixtures {
        /// Where the builds go; they share it.
        #[arg(long, default_value = "target/fixtures")]
        target_dir: PathBuf,
    },
    /// Compares the stubs with the published sources of their crates, at both ends of the versions that each claims.
    Stubs {
        /// Packages; all that have a stub by default.
        packages: Vec<String>,
        /// Where the stubs are.
        #[arg(long, default_value = "crates/twelve_stubs/stubs")]
        folder: PathBuf,
        /// Also names what only one end has, and what a macro may make.
        #[arg(long)]
        ends: bool,
        /// Threads; as many as there are cores by default.
        #[arg(long)]
        threads: Option<usize>,
    },
    /// Lints published crates, which cargo downloads, and compares the findings with the stored ones.
    Published {
        /// Crates; all that the manifests list by default.
        crates: Vec<String>,
        /// Where the manifests and the stored findings are.
        #[arg(long, default_value = "xtask/published")]
        folder: PathBuf,
        /// Stores the findings as the new result; judgements are kept.
        #[arg(long)]
        bless: bool,
    },
    /// Lints one folder for `published`.
    #[command(hide = true)]
    PublishedOne {
        /// The package's folder.
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Args::parse().task {
        Task::Bench { folders, runs, threads } => {
            bench::bench(&folders, runs.max(1), threads).map(|text| (text, true))
        }
        Task::Scale { modules, runs, threads } => {
            scale::scale(modules.max(1), runs.max(1), threads).map(|text| (text, true))
        }
        Task::Fixtures { target_dir } => fixtures::check(&target_dir).map(|text| (text, true)),
        Task::Stubs { packages, folder, ends, threads } => stubs::check(&folder, &packages, ends, threads),
        Task::Published { crates, folder, bless } => published::published(&folder, &crates, bless),
        Task::PublishedOne { folder } => published::one(&folder).map(|text| (text, true)),
    };
    match done {
        Ok((text, fine)) => {
            let printed = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
            if printed.is_ok() && fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            let _ = std::io::Write::write_all(&mut std::io::stderr(), format!("error: {error}\n").as_bytes());
            ExitCode::FAILURE
        }
    }
}
