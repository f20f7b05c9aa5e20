//! package = "rustix", version = ">=0.38, <2"

pub mod fs {
    pub struct Mode;
    impl Mode {
        pub const fn from_bits_truncate(bits: u32) -> Self {}
        pub const fn from_raw_mode(st_mode: u32) -> Self {}
        pub const fn empty() -> Self {}
        pub const fn bits(&self) -> u32 {}
    }
}
pub mod io {
    pub type Result<T> = std::result::Result<T, Errno>;
    pub struct Errno;
}
pub mod process {
    #[twelve::does(set_environment)]
    pub fn umask(mask: crate::fs::Mode) -> crate::fs::Mode {}
    #[twelve::does(set_environment)]
    pub fn chdir<P>(path: P) -> crate::io::Result<()> {}
    #[twelve::does(set_environment)]
    pub fn fchdir<Fd: std::os::fd::AsFd>(fd: Fd) -> crate::io::Result<()> {}
}
pub mod thread {
    pub struct Timespec;
    pub enum ClockId {
        Realtime,
        Monotonic,
    }
    pub enum NanosleepRelativeResult {
        Ok,
        Interrupted(Timespec),
        Err(crate::io::Errno),
    }
    #[twelve::does(wait)]
    pub fn nanosleep(request: &Timespec) -> NanosleepRelativeResult {}
    #[twelve::does(wait)]
    pub fn clock_nanosleep_relative(id: ClockId, request: &Timespec) -> NanosleepRelativeResult {}
    #[twelve::does(wait)]
    pub fn clock_nanosleep_absolute(id: ClockId, request: &Timespec) -> crate::io::Result<()> {}
}
pub mod net {
    #[twelve::does(accept)]
    #[twelve::request_data(body)]
    pub fn accept<Fd: std::os::fd::AsFd>(sockfd: Fd) -> crate::io::Result<std::os::fd::OwnedFd> {}
}
