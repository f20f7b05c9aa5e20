//! package = "libc", version = ">=0.2, <0.3"

// Of what it declares only what changes the process, waits, and the names of types that go with it.
pub use std::ffi::{c_char, c_int, c_long, c_uint, c_void};

pub type mode_t = u32;
pub type size_t = usize;
pub type ssize_t = isize;
pub type pid_t = i32;
pub type uid_t = u32;
pub type gid_t = u32;
pub type time_t = i64;
pub type useconds_t = u32;
pub type socklen_t = u32;
pub struct sockaddr;
pub struct timespec {
    pub tv_sec: time_t,
    pub tv_nsec: c_long,
}

#[twelve::does(set_environment)]
pub unsafe fn umask(mask: mode_t) -> mode_t {}
#[twelve::does(set_environment)]
pub unsafe fn setenv(name: *const c_char, val: *const c_char, overwrite: c_int) -> c_int {}
#[twelve::does(set_environment)]
pub unsafe fn unsetenv(name: *const c_char) -> c_int {}
#[twelve::does(set_environment)]
pub unsafe fn putenv(string: *mut c_char) -> c_int {}
#[twelve::does(set_environment)]
pub unsafe fn clearenv() -> c_int {}
#[twelve::does(set_environment)]
pub unsafe fn chdir(dir: *const c_char) -> c_int {}
#[twelve::does(set_environment)]
pub unsafe fn fchdir(dirfd: c_int) -> c_int {}
pub unsafe fn getenv(s: *const c_char) -> *mut c_char {}
pub unsafe fn getpid() -> pid_t {}
pub unsafe fn getppid() -> pid_t {}
pub unsafe fn getuid() -> uid_t {}
pub unsafe fn geteuid() -> uid_t {}
pub unsafe fn getgid() -> gid_t {}
pub unsafe fn getegid() -> gid_t {}
pub unsafe fn kill(pid: pid_t, sig: c_int) -> c_int {}
#[twelve::does(wait)]
pub unsafe fn sleep(secs: c_uint) -> c_uint {}
#[twelve::does(wait)]
pub unsafe fn usleep(secs: useconds_t) -> c_int {}
#[twelve::does(wait)]
pub unsafe fn nanosleep(rqtp: *const timespec, rmtp: *mut timespec) -> c_int {}
#[twelve::does(accept)]
pub unsafe fn accept(socket: c_int, address: *mut sockaddr, address_len: *mut socklen_t) -> c_int {}
#[twelve::does(accept)]
pub unsafe fn accept4(fd: c_int, addr: *mut sockaddr, len: *mut socklen_t, flg: c_int) -> c_int {}
#[twelve::does(daemonise)]
pub unsafe fn daemon(nochdir: c_int, noclose: c_int) -> c_int {}
