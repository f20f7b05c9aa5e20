//! The run against the floor.

use rayon::prelude::*;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use twelve_engine::{Settings, run};

/// A table with a row for each folder (files, lines, the floor, the run, their ratio) and one for each stage of
/// the run. All times are medians.
pub(crate) fn bench(folders: &[PathBuf], runs: usize, threads: Option<usize>) -> Result<String, String> {
    let mut table = format!(
        "{:28} {:>6} {:>8} {:>10} {:>10} {:>6}\n",
        "folder", "files", "lines", "floor", "run", "ratio"
    );
    for folder in folders {
        let mut settings = Settings::new(folder.clone());
        settings.threads = threads;
        let lint = || run(&settings).map_err(|e| format!("{}: {e}", folder.display()));
        let report = lint()?;
        let texts: Vec<&str> = report.sources.iter().map(|(_, f)| &*f.text).collect();
        // In turn, so that a machine whose speed drifts slows both.
        let (mut floors, mut whole) = (Vec::new(), Vec::new());
        let mut stages: Vec<(&str, Vec<Duration>)> = Vec::new();
        for _ in 0..runs {
            floors.push(floor(&texts, threads)?);
            let start = Instant::now();
            let report = lint()?;
            whole.push(start.elapsed());
            for (stage, time) in &report.stages {
                match stages.iter_mut().find(|(s, _)| s == stage) {
                    Some((_, times)) => times.push(*time),
                    None => stages.push((*stage, vec![*time])),
                }
            }
        }
        let (floor, whole) = (median(floors), median(whole));
        let name =
            folder.file_name().map_or_else(|| folder.display().to_string(), |n| n.to_string_lossy().into());
        writeln!(
            table,
            "{:28} {:>6} {:>8} {:>7.1} ms {:>7.1} ms {:>6.2}",
            name,
            report.coverage.files,
            report.coverage.lines,
            millis(floor),
            millis(whole),
            whole.as_secs_f64() / floor.as_secs_f64()
        )
        .expect("a string takes all");
        for (stage, times) in stages {
            writeln!(table, "  {stage:44} {:>17.1} ms", millis(median(times))).expect("a string takes all");
        }
    }
    Ok(table)
}

/// What parsing alone takes, of texts that are in memory already.
fn floor(texts: &[&str], threads: Option<usize>) -> Result<Duration, String> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads.unwrap_or(0))
        .stack_size(256 << 20)
        .build()
        .map_err(|e| e.to_string())?;
    let start = Instant::now();
    let parsed: usize = pool.install(|| {
        texts.par_iter().map(|text| syn::parse_file(text).map_or(0, |file| file.items.len())).sum()
    });
    std::hint::black_box(parsed);
    Ok(start.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
