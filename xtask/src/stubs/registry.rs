//! Published crates: which versions there are, and where their sources lie. Cargo itself downloads them
//! (`cargo info`), checks them and unpacks them; nothing of them is built or run.

use semver::{Version, VersionReq};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// Cargo's registry on this machine.
pub(crate) struct Registry {
    home: PathBuf,
    versions: HashMap<String, Vec<Version>>,
}

impl Registry {
    pub(crate) fn new() -> Result<Self, String> {
        let home = env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).ok_or("there is no home folder")?;
        Ok(Self { home: home.join("registry"), versions: HashMap::new() })
    }

    /// The versions of a package that are not yanked, from the lowest to the newest.
    pub(super) fn versions(&mut self, package: &str) -> Result<&[Version], String> {
        if !self.versions.contains_key(package) {
            // It also brings the index up to date.
            download(package)?;
            let text = self.index_entry(package)?;
            self.versions.insert(package.to_owned(), listed(&text));
        }
        Ok(&self.versions[package])
    }

    /// The lowest and the newest version that a requirement allows; pre-releases only where there is nothing else.
    pub(super) fn ends(&mut self, package: &str, requirement: &str) -> Result<(Version, Version), String> {
        let required = VersionReq::parse(requirement).map_err(|e| format!("`{requirement}`: {e}"))?;
        let all = self.versions(package)?;
        let fits = |v: &&Version| required.matches(&Version::new(v.major, v.minor, v.patch));
        let mut fitting: Vec<&Version> = all.iter().filter(|v| v.pre.is_empty()).filter(fits).collect();
        if fitting.is_empty() {
            fitting = all.iter().filter(fits).collect();
        }
        match (fitting.first(), fitting.last()) {
            (Some(low), Some(high)) => Ok(((*low).clone(), (*high).clone())),
            _ => Err(format!("no version fits `{requirement}`")),
        }
    }

    /// The folder with the sources of one version.
    pub(super) fn sources(&self, package: &str, version: &Version) -> Result<PathBuf, String> {
        let version = version.to_string();
        if let Some(folder) = self.unpacked(package, &version) {
            return Ok(folder);
        }
        download(&format!("{package}@{version}"))?;
        self.unpacked(package, &version).ok_or_else(|| format!("cargo has not unpacked {package}-{version}"))
    }

    /// The folder with the sources of one version, where cargo has downloaded it.
    pub(crate) fn unpacked(&self, package: &str, version: &str) -> Option<PathBuf> {
        self.below("src", &format!("{package}-{version}"))
    }

    /// Where a path lies below one of the registries.
    fn below(&self, kind: &str, path: &str) -> Option<PathBuf> {
        let registries = fs::read_dir(self.home.join(kind)).ok()?;
        registries.flatten().map(|r| r.path().join(path)).find(|p| p.exists())
    }

    fn index_entry(&self, package: &str) -> Result<String, String> {
        let path = format!(".cache/{}", index_path(package));
        let file = self.below("index", &path).ok_or_else(|| format!("cargo's index has no {path}"))?;
        let bytes = fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn download(spec: &str) -> Result<(), String> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Outside of any package, so that it is the registry's that is meant.
    command.args(["info", "--quiet", "--color=never", "--registry=crates-io", spec]);
    command.current_dir(env::temp_dir()).stdin(Stdio::null());
    let done = command.output().map_err(|e| format!("cargo info: {e}"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    let line = said.lines().find(|l| l.starts_with("error")).unwrap_or("it failed").to_owned();
    Err(format!("cargo info {spec}: {line}"))
}

/// Where an index keeps a package.
fn index_path(package: &str) -> String {
    let name = package.to_lowercase();
    match name.len() {
        1 | 2 => format!("{}/{name}", name.len()),
        3 => format!("3/{}/{name}", &name[..1]),
        _ => format!("{}/{}/{name}", &name[..2], &name[2..4]),
    }
}

/// The versions in cargo's copy of an index entry: lines of JSON between zero bytes.
fn listed(text: &str) -> Vec<Version> {
    let lines = text.split('\0').filter(|part| part.starts_with('{'));
    let entries = lines.filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut versions: Vec<Version> = entries
        .filter(|e| e["yanked"] != true)
        .filter_map(|e| Version::parse(e["vers"].as_str()?).ok())
        .collect();
    versions.sort();
    versions
}

/// What a crate's manifest says.
pub(super) struct Manifest {
    /// The library's name in code.
    pub(super) lib: String,
    /// The library's root file.
    pub(super) root: PathBuf,
    /// The names of dependencies in code, with package and requirement.
    pub(super) dependencies: HashMap<String, (String, String)>,
}

impl Manifest {
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let path = folder.join("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let table: toml::Table = text.parse().map_err(|e| format!("{}: {e}", path.display()))?;
        let word = |table: Option<&toml::Value>, key: &str| {
            table.and_then(|t| t.get(key)).and_then(toml::Value::as_str).map(str::to_owned)
        };
        let lib = table.get("lib");
        let name = word(lib, "name").or_else(|| word(table.get("package"), "name"));
        let root = folder.join(word(lib, "path").unwrap_or_else(|| "src/lib.rs".to_owned()));
        let mut dependencies = HashMap::new();
        let targets = table.get("target").and_then(toml::Value::as_table);
        let targets = targets.into_iter().flat_map(|t| t.values()).filter_map(|t| t.get("dependencies"));
        for list in table.get("dependencies").into_iter().chain(targets).filter_map(toml::Value::as_table) {
            for (name, value) in list {
                let version = value.as_str().map(str::to_owned).or_else(|| word(Some(value), "version"));
                let package = word(Some(value), "package").unwrap_or_else(|| name.clone());
                let entry = (package, version.unwrap_or_else(|| "*".to_owned()));
                dependencies.insert(name.replace('-', "_"), entry);
            }
        }
        Ok(Self { lib: name.unwrap_or_default().replace('-', "_"), root, dependencies })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_entry_tells_the_versions() {
        let entry = "\u{3}\u{2}\0\0\0etag: x\0\
                     1.0.0\0{\"name\":\"a\",\"vers\":\"1.0.0\",\"yanked\":false}\0\
                     0.9.0\0{\"name\":\"a\",\"vers\":\"0.9.0\",\"yanked\":false}\0\
                     1.1.0\0{\"name\":\"a\",\"vers\":\"1.1.0\",\"yanked\":true}\0";
        let versions: Vec<String> = listed(entry).iter().map(ToString::to_string).collect();
        assert_eq!(versions, ["0.9.0", "1.0.0"]);
    }

    #[test]
    fn an_index_spreads_its_packages() {
        let paths = ["h2", "log", "Tokio"].map(index_path);
        assert_eq!(paths, ["2/h2", "3/l/log", "to/ki/tokio"]);
    }
}
