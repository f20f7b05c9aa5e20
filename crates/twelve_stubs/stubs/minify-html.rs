//! package = "minify-html", version = ">=0.6, <0.17"

pub struct Cfg {
    pub minify_css: bool,
    pub minify_js: bool,
    pub keep_comments: bool,
}
impl Default for Cfg {}
impl Cfg {
    pub fn new() -> Cfg {}
}
#[twelve::does(compile_asset)]
pub fn minify(src: &[u8], cfg: &Cfg) -> Vec<u8> {}
