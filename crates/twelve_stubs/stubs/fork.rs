//! package = "fork", version = ">=0.1, <0.12"

pub enum Fork { Parent(i32), Child }
#[twelve::does(daemonise)]
pub fn daemon(nochdir: bool, noclose: bool) -> std::io::Result<Fork> {}
pub fn fork() -> std::io::Result<Fork> {}
pub fn setsid() -> std::io::Result<i32> {}
