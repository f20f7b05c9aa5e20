//! One line a finding, as `grep -n` and compilers write them.

use crate::positions::Positions;
use crate::style::level_word;
use std::io::{self, Write};
use twelve_diagnostics::Report;
use twelve_source::shown;

/// Writes a line `path:line:column: error[twelve::lint]: message` for each finding; the line and the column
/// (in characters) are counted from 1.
///
/// # Errors
/// When `out` cannot be written to.
pub fn short(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut positions = Positions::new(report);
    for finding in &report.findings {
        let place = finding.primary.place;
        let (line, column) = positions.of(place);
        writeln!(
            out,
            "{}:{line}:{column}: {}[{}]: {}",
            shown(&report.sources.file(place.file).name, false),
            level_word(finding.level),
            finding.code(),
            shown(&finding.message, false),
        )?;
    }
    Ok(())
}
