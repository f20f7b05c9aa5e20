//! package = "dioxus-core", version = ">=0.6, <0.8"

pub type Element = std::result::Result<VNode, RenderError>;
pub type Result<T, E = CapturedError> = std::result::Result<T, E>;
pub enum RenderError {}
pub struct CapturedError;
pub struct VNode;
impl VNode {
    pub fn empty() -> Element {}
    pub fn placeholder() -> Self {}
}
/// Kept for the components below, of one page.
pub fn provide_context<T>(value: T) -> T {}
pub fn consume_context<T>() -> T {}
pub fn try_consume_context<T>() -> Option<T> {}
#[twelve::spawns(arg = 0)]
pub fn spawn(fut: impl std::future::Future<Output = ()>) -> Task {}
pub struct Task;
