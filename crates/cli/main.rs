#![forbid(unsafe_code)]
//! The cargo subcommand `cargo twelve-lint`.
//!
//! This binary reads arguments, asks the engine, and writes what it answers: results to standard output, notes
//! and errors to standard error. It knows nothing of analysis. All output is made in memory before the first
//! byte is written, so that a run that fails (see [`exit::Exit`]) writes nothing to standard output.

mod args;
pub mod exit;
mod failure;
mod lints;
mod terminal;

use args::{Format, Inspected, MapFormat, MapOutput, Order, Output};
use exit::Exit;
use std::io::{self, Write};
use twelve_engine::{Filter, Level, Report, Settings};
use twelve_report::{HumanOptions, JsonOptions, MapOptions};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Exit {
    failure::name_panics_bugs();
    // The hook has said what there is to say.
    std::panic::catch_unwind(run).unwrap_or(Exit::Failed)
}

fn run() -> Exit {
    let start = match std::env::current_dir() {
        Ok(folder) => folder,
        Err(error) => {
            let help = "change to a folder that exists and can be read";
            failure::explain(&error, Some(help), None);
            return Exit::Failed;
        }
    };
    match args::parse(std::env::args_os(), start) {
        Ok(Order::Lint(settings, output)) => lint(&settings, output),
        Ok(Order::Map(settings, filter, output)) => map(&settings, &filter, output),
        Ok(Order::Inspect(settings, what)) => inspect(&settings, &what),
        Ok(Order::Explain(lint)) => match lints::page(&twelve_engine::lints(), &lint) {
            Ok(page) => print(page.as_bytes(), false, Exit::Clean),
            Err(unknown) => {
                failure::explain(&unknown, Some(&unknown.help()), None);
                Exit::Failed
            }
        },
        Ok(Order::List(message_format)) => {
            let list = lints::list(&twelve_engine::lints(), message_format, terminal::width());
            print(list.as_bytes(), false, Exit::Clean)
        }
        Err(usage) => {
            // Help and version are no errors; that the reader is gone is none, either.
            let _ = usage.print();
            if usage.use_stderr() { Exit::Failed } else { Exit::Clean }
        }
    }
}

fn inspect(settings: &Settings, what: &Inspected) -> Exit {
    let found = match what {
        Inspected::Place(place) => twelve_engine::at(settings, place),
        Inspected::Names => twelve_engine::names(settings),
        Inspected::Unknown => twelve_engine::unknown(settings),
    };
    match found {
        Ok(names) => print(names.as_bytes(), false, Exit::Clean),
        Err(error) => {
            failure::explain(&error, error.help().as_deref(), None);
            Exit::Failed
        }
    }
}

fn map(settings: &Settings, filter: &Filter, output: MapOutput) -> Exit {
    let map = match twelve_engine::map(settings, filter) {
        Ok(map) => map,
        Err(error) => {
            failure::explain(&error, error.help().as_deref(), output.color);
            return Exit::Failed;
        }
    };
    let color = terminal::colored(output.color, &io::stdout());
    let mut out = Vec::new();
    let rendered = match output.format {
        MapFormat::Text => {
            let detail = output.verbose || !filter.is_empty();
            let options = MapOptions { color, width: terminal::width(), detail };
            twelve_report::map_text(&map, &options, &mut out)
        }
        MapFormat::Json => twelve_report::map_json(&map, &mut out),
        MapFormat::Dot => twelve_report::map_dot(&map, &mut out),
        MapFormat::Mermaid => twelve_report::map_mermaid(&map, &mut out),
    };
    match rendered {
        Ok(()) => print(&out, color, Exit::Clean),
        Err(error) => {
            failure::explain(&error, None, output.color);
            Exit::Failed
        }
    }
}

fn lint(settings: &Settings, output: Output) -> Exit {
    let report = match twelve_engine::run(settings) {
        Ok(report) => report,
        Err(error) => {
            failure::explain(&error, error.help().as_deref(), output.color);
            return Exit::Failed;
        }
    };
    let color = terminal::colored(output.color, &io::stdout());
    let rendered = match render(&report, output, color) {
        Ok(rendered) => rendered,
        Err(error) => {
            failure::explain(&error, None, output.color);
            return Exit::Failed;
        }
    };
    let found = report.count(Level::Deny) > 0 && !output.exit_zero;
    print(&rendered, color, if found { Exit::Found } else { Exit::Clean })
}

/// What goes to standard output. What a format has no place for goes to standard error.
fn render(report: &Report, output: Output, color: bool) -> io::Result<Vec<u8>> {
    let width = terminal::width();
    let mut out = Vec::new();
    match output.format {
        Format::Human => {
            let (verbose, quiet) = (output.verbose, output.quiet);
            let options = HumanOptions { color, width, unicode: terminal::unicode(), verbose, quiet };
            twelve_report::human(report, &options, &mut out)?;
            return Ok(out);
        }
        Format::Short => twelve_report::short(report, &mut out)?,
        Format::Json => twelve_report::json(report, &mut out)?,
        Format::Report => {
            twelve_report::report_json(report, &mut out)?;
            return Ok(out);
        }
        Format::JsonDiagnosticRenderedAnsi => {
            twelve_report::json_with(report, JsonOptions { ansi: true }, &mut out)?;
        }
    }
    if !output.quiet {
        let mut notes = Vec::new();
        twelve_report::coverage_notes(report, width, output.verbose, &mut notes)?;
        failure::note(&String::from_utf8_lossy(&notes));
    }
    Ok(out)
}

/// Writes to standard output and answers `exit`; a reader that has gone away (`| head`) is no failure.
fn print(text: &[u8], color: bool, exit: Exit) -> Exit {
    let choice = if color { anstream::ColorChoice::Always } else { anstream::ColorChoice::AlwaysAnsi };
    let mut out = anstream::AutoStream::new(io::stdout().lock(), choice);
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            failure::explain(&error, Some("standard output cannot be written to"), None);
            Exit::Failed
        }
        _ => exit,
    }
}
