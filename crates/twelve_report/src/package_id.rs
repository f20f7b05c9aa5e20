//! Package ids as cargo prints them: editors match them with `cargo metadata`'s by equality.

use std::fmt::Write;
use std::path::Path;
use twelve_diagnostics::TargetInfo;

/// The package id specification of a path dependency: `path+file:///abs/dir#0.1.0`, or `…#name@0.1.0` where the
/// folder isn't called as the package is.
pub(crate) fn package_id(target: &TargetInfo) -> String {
    let mut id = String::from("path+file://");
    id.push_str(&encoded(&target.package_root));
    // Cargo compares the name with the encoded folder.
    let same = id.rsplit('/').next() == Some(target.package.as_str());
    let _ = match same {
        true => write!(id, "#{}", target.version),
        false => write!(id, "#{}@{}", target.package, target.version),
    };
    id
}

/// A path as the path of a URL, encoded as the `url` crate does it for cargo.
fn encoded(path: &Path) -> String {
    let text = path.as_os_str().as_encoded_bytes();
    let mut out = String::new();
    if !text.starts_with(b"/") {
        // A drive letter on Windows.
        out.push('/');
    }
    for (i, &byte) in text.iter().enumerate() {
        match byte {
            b'\\' if cfg!(windows) => out.push('/'),
            b'/' if i + 1 == text.len() && i > 0 => {}
            0..=0x20 | 0x7f.. => escape(&mut out, byte),
            b'"' | b'#' | b'%' | b'<' | b'>' | b'?' | b'\\' | b'`' | b'{' | b'}' => escape(&mut out, byte),
            _ => out.push(char::from(byte)),
        }
    }
    out
}

fn escape(out: &mut String, byte: u8) {
    // Writing to a string cannot fail.
    let _ = write!(out, "%{byte:02X}");
}
