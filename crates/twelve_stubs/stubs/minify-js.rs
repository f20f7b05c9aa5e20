//! package = "minify-js", version = ">=0.4, <0.7"

pub struct Session;
impl Session {
    pub fn new() -> Session {}
}
pub enum TopLevelMode { Global, Module }
pub struct SyntaxError;
#[twelve::does(compile_asset)]
pub fn minify<'a>(session: &'a Session, top_level_mode: TopLevelMode, source: &'a [u8], output: &mut Vec<u8>) -> Result<(), SyntaxError> {}
