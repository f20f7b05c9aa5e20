//! package = "confy", version = ">=0.5, <3"
// A program's settings in a file of the user's folder. What does not exist is written by `load` too.

use serde::{Serialize, de::DeserializeOwned};
use std::fs::Permissions;
use std::path::{Path, PathBuf};
use toml::{de::Error as TomlDeErr, ser::Error as TomlSerErr};
pub enum ConfyError {
    BadTomlData(TomlDeErr),
    BadYamlData(serde_yaml::Error),
    BadRonData(ron::error::SpannedError),
    DirectoryCreationFailed(std::io::Error),
    GeneralLoadError(std::io::Error),
    BadConfigDirectory(String),
    SerializeTomlError(TomlSerErr),
    SerializeYamlError(serde_yaml::Error),
    SerializeRonError(ron::error::Error),
    WriteConfigurationFileError(std::io::Error),
    ReadConfigurationFileError(std::io::Error),
    OpenConfigurationFileError(std::io::Error),
    SetPermissionsFileError(std::io::Error),
}
pub enum ConfigStrategy {
    App,
    Native,
}
pub fn change_config_strategy(changer: ConfigStrategy) {}
#[twelve::file(read)]
pub fn load<'a, T: Serialize + DeserializeOwned + Default>(
    app_name: &str,
    config_name: impl Into<Option<&'a str>>,
) -> Result<T, ConfyError> {}
#[twelve::file(read, path = 0)]
pub fn load_path<T: Serialize + DeserializeOwned + Default>(
    path: impl AsRef<Path>,
) -> Result<T, ConfyError> {}
#[twelve::file(read, path = 0)]
pub fn load_or_else<T, F>(path: impl AsRef<Path>, op: F) -> Result<T, ConfyError>
where
    T: DeserializeOwned + Serialize,
    F: FnOnce() -> T,
{}
#[twelve::file(create, data = 2)]
pub fn store<'a, T: Serialize>(
    app_name: &str,
    config_name: impl Into<Option<&'a str>>,
    cfg: T,
) -> Result<(), ConfyError> {}
#[twelve::file(create, data = 2)]
pub fn store_perms<'a, T: Serialize>(
    app_name: &str,
    config_name: impl Into<Option<&'a str>>,
    cfg: T,
    perms: Permissions,
) -> Result<(), ConfyError> {}
#[twelve::file(create, path = 0, data = 1)]
pub fn store_path<T: Serialize>(
    path: impl AsRef<Path>,
    cfg: T,
) -> Result<(), ConfyError> {}
#[twelve::file(create, path = 0, data = 1)]
pub fn store_path_perms<T: Serialize>(
    path: impl AsRef<Path>,
    cfg: T,
    perms: Permissions,
) -> Result<(), ConfyError> {}
pub fn get_configuration_file_path<'a>(
    app_name: &str,
    config_name: impl Into<Option<&'a str>>,
) -> Result<PathBuf, ConfyError> {}
