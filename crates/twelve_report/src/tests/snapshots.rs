//! What the renderers write.

use super::build::*;
use crate::{HumanOptions, human, short};
use twelve_diagnostics::{Report, Unread};

fn drawn(report: &Report, opts: HumanOptions) -> String {
    let mut out = Vec::new();
    human(report, &opts, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn plain() -> HumanOptions {
    HumanOptions { width: 80, ..HumanOptions::default() }
}

#[test]
fn human_cross_file() {
    insta::assert_snapshot!(drawn(&shop(), plain()));
}

#[test]
fn human_ascii_in_color() {
    insta::assert_snapshot!(drawn(&shop(), HumanOptions { color: true, unicode: false, ..plain() }));
}
