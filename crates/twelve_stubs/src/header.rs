//! The head of a stub: which package it speaks for.

/// The package that a stub speaks for, from the `//!` lines at its top:
/// `//! package = "tower-sessions", version = ">=0.10", lib = "tower_sessions"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The package's name.
    pub package: String,
    /// The versions it was checked against, as cargo writes requirements; `*` when none is given.
    pub version: String,
    /// The library's name, where it is not the package's with `_` for `-`.
    pub lib: Option<String>,
}

impl Header {
    /// Reads the head of a stub's text.
    ///
    /// # Errors
    /// When no package is named, a key is unknown, or a value is not a string.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut header = Self { package: String::new(), version: "*".to_owned(), lib: None };
        let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or("");
        let Some(head) = first.trim().strip_prefix("//!") else {
            return Err("a stub begins with `//! package = \"name\", version = \">=1\"`".to_owned());
        };
        for part in split_outside_quotes(head) {
            let (key, value) =
                part.split_once('=').ok_or_else(|| format!("`{part}` is no `key = \"value\"`"))?;
            let value = value.trim();
            let value = value
                .strip_prefix('"')
                .and_then(|v| v.strip_suffix('"'))
                .ok_or_else(|| format!("`{value}` is no string"))?;
            match key.trim() {
                "package" => header.package = value.to_owned(),
                "version" => header.version = value.to_owned(),
                "lib" => header.lib = Some(value.to_owned()),
                other => return Err(format!("unknown key `{other}`, expected package, version or lib")),
            }
        }
        if header.package.is_empty() {
            return Err("the stub names no package".to_owned());
        }
        Ok(header)
    }

    /// The library's name as code writes it.
    pub fn lib_name(&self) -> String {
        self.lib.clone().unwrap_or_else(|| self.package.replace('-', "_"))
    }
}

/// Splits at commas; a version requirement such as `">=0.10, <0.14"` is one part.
fn split_outside_quotes(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut quoted) = (Vec::new(), 0, false);
    for (i, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => {
                parts.push(text[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|p| !p.is_empty());
    parts
}
