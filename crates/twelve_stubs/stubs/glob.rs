//! package = "glob", version = ">=0.2, <0.4"

pub fn glob(pattern: &str) -> Result<Paths, PatternError> {}
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError> {}

pub struct Paths;
impl Iterator for Paths { type Item = Result<std::path::PathBuf, GlobError>; }
pub struct PatternError;
pub struct GlobError;
impl GlobError {
    pub fn path(&self) -> &std::path::Path {}
}
pub struct MatchOptions;
impl MatchOptions {
    pub fn new() -> Self {}
}
pub struct Pattern;
impl Pattern {
    pub fn new(pattern: &str) -> Result<Pattern, PatternError> {}
    pub fn matches(&self, str: &str) -> bool {}
    pub fn matches_path(&self, path: &std::path::Path) -> bool {}
}
