//! Published crates: which versions there are, and where their sources lie. Cargo itself downloads them
//! (`cargo info`), checks them and unpacks them; nothing of them is built or run.

use semver::{Version, VersionReq};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use std::{env, fs};

/// How old cargo's copy of an index entry may be before cargo is asked for a new one.
const FRESH: Duration = Duration::from_secs(24 * 60 * 60);

type Versions = Result<Arc<[Version]>, String>;
type Folder = Arc<OnceLock<Result<PathBuf, String>>>;

/// Cargo's registry on this machine.
pub(crate) struct Registry {
    home: PathBuf,
    versions: Mutex<HashMap<String, Arc<OnceLock<Versions>>>>,
    folders: Mutex<HashMap<(String, Version), Folder>>,
    /// What lay unpacked at the beginning.
    unpacked: HashMap<String, Vec<Version>>,
}

impl Registry {
    pub(crate) fn new() -> Result<Self, String> {
        let home = env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).ok_or("there is no home folder")?;
        let home = home.join("registry");
        let mut unpacked = HashMap::<String, Vec<Version>>::new();
        let registries = fs::read_dir(home.join("src")).into_iter().flatten().flatten();
        for folder in registries.filter_map(|r| fs::read_dir(r.path()).ok()).flatten().flatten() {
            if let Some((name, version)) = folder.file_name().to_str().and_then(name_and_version) {
                unpacked.entry(name.to_owned()).or_default().push(version);
            }
        }
        unpacked.values_mut().for_each(|versions| versions.sort());
        Ok(Self { home, versions: Mutex::default(), folders: Mutex::default(), unpacked })
    }

    /// The versions of a package that are not yanked, from the lowest to the newest.
    pub(super) fn versions(&self, package: &str) -> Versions {
        let slot = {
            let mut all = self.versions.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(package.to_owned()).or_default())
        };
        let ask = || {
            if self.is_fresh(package) {
                return self.index_entry(package).map(|text| listed(&text).into());
            }
            // It brings the index up to date. Without a network an older entry is better than none.
            let done = download(package);
            let entry = self.index_entry(package);
            entry.map(|text| listed(&text).into()).map_err(|e| done.err().unwrap_or(e))
        };
        slot.get_or_init(ask).clone()
    }

    /// The lowest and the newest version that a requirement allows; pre-releases only where there is nothing else.
    pub(super) fn ends(&self, package: &str, requirement: &str) -> Result<(Version, Version), String> {
        let required = requirement_of(requirement)?;
        let all = self.versions(package)?;
        let fitting = fitting(&all, &required);
        match (fitting.first(), fitting.last()) {
            (Some(low), Some(high)) => Ok(((*low).clone(), (*high).clone())),
            _ => Err(format!("no version fits `{requirement}`")),
        }
    }

    /// The newest versions of each line (1.x, 0.8.x) that a requirement allows, the newest of all left out, and the
    /// newest pre-release if it goes before none of them.
    pub(super) fn between(&self, package: &str, requirement: &str) -> Vec<Version> {
        let (Ok(required), Ok(all)) = (requirement_of(requirement), self.versions(package)) else {
            return Vec::new();
        };
        let fitting = fitting(&all, &required);
        let line = |v: &Version| (v.major, if v.major == 0 { v.minor } else { 0 });
        let newest = fitting.chunk_by(|a, b| line(a) == line(b)).filter_map(|l| l.last());
        let mut newest: Vec<Version> = newest.map(|v| (*v).clone()).collect();
        let high = newest.pop();
        // A pre-release of what comes next counts by its numbers.
        let fits = |v: &&Version| required.matches(&Version::new(v.major, v.minor, v.patch));
        let next = all.iter().rfind(fits).filter(|v| high.as_ref().is_some_and(|h| *v > h));
        newest.extend(next.cloned());
        newest
    }

    /// The sources of some version that a requirement allows: the newest that lies here, or else the newest.
    pub(super) fn any(&self, package: &str, requirement: &str) -> Result<PathBuf, String> {
        let required = requirement_of(requirement)?;
        let here = self.unpacked.get(package).map_or(&[][..], |v| v);
        if let Some(version) = fitting(here, &required).last() {
            return self.sources(package, version);
        }
        let (_, version) = self.ends(package, requirement)?;
        self.sources(package, &version)
    }

    /// The folder with the sources of one version.
    pub(super) fn sources(&self, package: &str, version: &Version) -> Result<PathBuf, String> {
        let slot = {
            let mut all = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry((package.to_owned(), version.clone())).or_default())
        };
        let get = || {
            let name = format!("{package}-{version}");
            if let Some(folder) = self.below("src", &name) {
                return Ok(folder);
            }
            download(&format!("{package}@{version}"))?;
            self.below("src", &name).ok_or_else(|| format!("cargo has not unpacked {name}"))
        };
        slot.get_or_init(get).clone()
    }

    /// The folder with the sources of one version, where cargo has downloaded it.
    pub(crate) fn folder_of(&self, package: &str, version: &str) -> Option<PathBuf> {
        self.below("src", &format!("{package}-{version}"))
    }

    /// Where a path lies below one of the registries.
    fn below(&self, kind: &str, path: &str) -> Option<PathBuf> {
        let registries = fs::read_dir(self.home.join(kind)).ok()?;
        registries.flatten().map(|r| r.path().join(path)).find(|p| p.exists())
    }

    fn entry_file(&self, package: &str) -> Option<PathBuf> {
        self.below("index", &format!(".cache/{}", index_path(package)))
    }

    fn is_fresh(&self, package: &str) -> bool {
        let age = self.entry_file(package).and_then(|f| f.metadata().ok()?.modified().ok()?.elapsed().ok());
        age.is_some_and(|age| age < FRESH)
    }

    fn index_entry(&self, package: &str) -> Result<String, String> {
        let file = self.entry_file(package).ok_or_else(|| format!("cargo's index has no {package}"))?;
        let bytes = fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn requirement_of(text: &str) -> Result<VersionReq, String> {
    VersionReq::parse(text).map_err(|e| format!("`{text}`: {e}"))
}

/// Those of some versions that a requirement allows; pre-releases only where there is nothing else.
fn fitting<'a>(all: &'a [Version], required: &VersionReq) -> Vec<&'a Version> {
    let fits = |v: &&Version| required.matches(&Version::new(v.major, v.minor, v.patch));
    let fitting: Vec<&Version> = all.iter().filter(|v| v.pre.is_empty()).filter(fits).collect();
    if fitting.is_empty() { all.iter().filter(fits).collect() } else { fitting }
}

/// The package and version that a folder of unpacked sources is named after.
fn name_and_version(folder: &str) -> Option<(&str, Version)> {
    folder
        .match_indices('-')
        .find_map(|(at, _)| Some((&folder[..at], Version::parse(&folder[at + 1..]).ok()?)))
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
    fn a_folder_tells_package_and_version() {
        let (name, version) = name_and_version("twelve-9-lives-1.0.0-rc.1").expect("it is one");
        assert_eq!((name, version.to_string().as_str()), ("twelve-9-lives", "1.0.0-rc.1"));
        assert!(name_and_version("no-version").is_none());
    }

    #[test]
    fn an_index_spreads_its_packages() {
        let paths = ["h2", "log", "Tokio"].map(index_path);
        assert_eq!(paths, ["2/h2", "3/l/log", "to/ki/tokio"]);
    }
}
