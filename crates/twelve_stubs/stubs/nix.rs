//! package = "nix", version = ">=0.27, <0.31"

pub use libc;
pub mod env {
    pub struct ClearEnvError;
    impl std::error::Error for ClearEnvError {}
    pub fn clearenv() -> std::result::Result<(), ClearEnvError> {}
}
pub mod errno {
    pub use self::consts::*;
    use crate::Result;
    use libc::c_void;
    use std::{error, io};
    pub fn errno() -> i32 {}
    impl Errno {
        pub fn last() -> Self {}
        pub fn last_raw() -> i32 {}
        pub fn set(self) {}
        pub fn set_raw(errno: i32) {}
        pub const fn from_i32(err: i32) -> Errno {}
        pub const fn from_raw(err: i32) -> Errno {}
        pub fn desc(self) -> &'static str {}
        pub fn clear() {}
        pub fn result<S: ErrnoSentinel + PartialEq<S>>(value: S) -> Result<S> {}
    }
    pub trait ErrnoSentinel: Sized {
        fn sentinel() -> Self;
    }
    impl ErrnoSentinel for isize {}
    impl ErrnoSentinel for i32 {}
    impl ErrnoSentinel for i64 {}
    impl ErrnoSentinel for *mut c_void {}
    impl ErrnoSentinel for libc::sighandler_t {}
    impl error::Error for Errno {}
    impl From<Errno> for io::Error {}
    impl TryFrom<io::Error> for Errno {
        type Error = io::Error;
    }
}
pub mod fcntl {
    pub use self::posix_fadvise::{posix_fadvise, PosixFadviseAdvice};
    use crate::{sys::stat::Mode, NixPath, Result};
    use libc::{c_int, c_uint};
    use std::ffi::OsString;
    use std::os::unix::io::AsFd;
    use std::os::unix::io::RawFd;
    pub struct AtFlags;
    impl AtFlags {
        pub const AT_REMOVEDIR: AtFlags = ();
        pub const AT_SYMLINK_FOLLOW: AtFlags = ();
        pub const AT_SYMLINK_NOFOLLOW: AtFlags = ();
        pub const AT_NO_AUTOMOUNT: AtFlags = ();
        pub const AT_EMPTY_PATH: AtFlags = ();
        pub const AT_EACCESS: AtFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> c_int {}
        pub fn from_bits(bits: c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: c_int) -> Self {}
        pub fn from_bits_retain(bits: c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for AtFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for AtFlags {
        type Output = Self;
    }
    pub struct OFlag;
    impl OFlag {
        pub const O_ACCMODE: OFlag = ();
        pub const O_ALT_IO: OFlag = ();
        pub const O_APPEND: OFlag = ();
        pub const O_ASYNC: OFlag = ();
        pub const O_CLOEXEC: OFlag = ();
        pub const O_CREAT: OFlag = ();
        pub const O_DIRECT: OFlag = ();
        pub const O_DIRECTORY: OFlag = ();
        pub const O_DSYNC: OFlag = ();
        pub const O_EXCL: OFlag = ();
        pub const O_EXEC: OFlag = ();
        pub const O_EXLOCK: OFlag = ();
        pub const O_FSYNC: OFlag = ();
        pub const O_LARGEFILE: OFlag = ();
        pub const O_NOATIME: OFlag = ();
        pub const O_NOCTTY: OFlag = ();
        pub const O_NDELAY: OFlag = ();
        pub const O_NOFOLLOW: OFlag = ();
        pub const O_NONBLOCK: OFlag = ();
        pub const O_NOSIGPIPE: OFlag = ();
        pub const O_PATH: OFlag = ();
        pub const O_RDONLY: OFlag = ();
        pub const O_RDWR: OFlag = ();
        pub const O_RSYNC: OFlag = ();
        pub const O_SEARCH: OFlag = ();
        pub const O_SHLOCK: OFlag = ();
        pub const O_SYNC: OFlag = ();
        pub const O_TMPFILE: OFlag = ();
        pub const O_TRUNC: OFlag = ();
        pub const O_TTY_INIT: OFlag = ();
        pub const O_WRONLY: OFlag = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> c_int {}
        pub fn from_bits(bits: c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: c_int) -> Self {}
        pub fn from_bits_retain(bits: c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for OFlag {
        type Output = Self;
    }
    impl std::ops::BitAnd for OFlag {
        type Output = Self;
    }
    pub fn open<P: ?Sized + NixPath>(path: &P, oflag: OFlag, mode: Mode) -> Result<RawFd> {}
    pub struct RenameFlags;
    impl RenameFlags {
        pub const RENAME_EXCHANGE: RenameFlags = ();
        pub const RENAME_NOREPLACE: RenameFlags = ();
        pub const RENAME_WHITEOUT: RenameFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn from_bits(bits: u32) -> Option<Self> {}
        pub fn from_bits_truncate(bits: u32) -> Self {}
        pub fn from_bits_retain(bits: u32) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for RenameFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for RenameFlags {
        type Output = Self;
    }
    pub fn renameat2<P1: ?Sized + NixPath, P2: ?Sized + NixPath>(
        old_dirfd: Option<RawFd>,
        old_path: &P1,
        new_dirfd: Option<RawFd>,
        new_path: &P2,
        flags: RenameFlags,
    ) -> Result<()> {
    }
    pub fn readlink<P: ?Sized + NixPath>(path: &P) -> Result<OsString> {}
    pub struct SealFlag;
    impl SealFlag {
        pub const F_SEAL_SEAL: SealFlag = ();
        pub const F_SEAL_SHRINK: SealFlag = ();
        pub const F_SEAL_GROW: SealFlag = ();
        pub const F_SEAL_WRITE: SealFlag = ();
        pub const F_SEAL_FUTURE_WRITE: SealFlag = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> c_int {}
        pub fn from_bits(bits: c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: c_int) -> Self {}
        pub fn from_bits_retain(bits: c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for SealFlag {
        type Output = Self;
    }
    impl std::ops::BitAnd for SealFlag {
        type Output = Self;
    }
    pub struct FdFlag;
    impl FdFlag {
        pub const FD_CLOEXEC: FdFlag = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> c_int {}
        pub fn from_bits(bits: c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: c_int) -> Self {}
        pub fn from_bits_retain(bits: c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for FdFlag {
        type Output = Self;
    }
    impl std::ops::BitAnd for FdFlag {
        type Output = Self;
    }
    pub enum FcntlArg {
        F_DUPFD(RawFd),
        F_DUPFD_CLOEXEC(RawFd),
        F_GETFD,
        F_SETFD(FdFlag),
        F_GETFL,
        F_SETFL(OFlag),
    }
    pub use self::FcntlArg::*;
    pub fn fcntl(fd: RawFd, arg: FcntlArg) -> Result<c_int> {}
    pub struct SpliceFFlags;
    impl SpliceFFlags {
        pub const SPLICE_F_MOVE: SpliceFFlags = ();
        pub const SPLICE_F_NONBLOCK: SpliceFFlags = ();
        pub const SPLICE_F_MORE: SpliceFFlags = ();
        pub const SPLICE_F_GIFT: SpliceFFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> c_uint {}
        pub fn from_bits(bits: c_uint) -> Option<Self> {}
        pub fn from_bits_truncate(bits: c_uint) -> Self {}
        pub fn from_bits_retain(bits: c_uint) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for SpliceFFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for SpliceFFlags {
        type Output = Self;
    }
    pub fn copy_file_range<Fd1: AsFd, Fd2: AsFd>(
        fd_in: Fd1,
        off_in: Option<&mut i64>,
        fd_out: Fd2,
        off_out: Option<&mut i64>,
        len: usize,
    ) -> Result<usize> {
    }
    pub fn splice<Fd1: AsFd, Fd2: AsFd>(
        fd_in: Fd1,
        off_in: Option<&mut libc::loff_t>,
        fd_out: Fd2,
        off_out: Option<&mut libc::loff_t>,
        len: usize,
        flags: SpliceFFlags,
    ) -> Result<usize> {
    }
    pub fn tee<Fd1: AsFd, Fd2: AsFd>(
        fd_in: Fd1,
        fd_out: Fd2,
        len: usize,
        flags: SpliceFFlags,
    ) -> Result<usize> {
    }
    pub fn vmsplice<F: AsFd>(fd: F, iov: &[std::io::IoSlice<'_>], flags: SpliceFFlags) -> Result<usize> {}
    pub struct FallocateFlags;
    impl FallocateFlags {
        pub const FALLOC_FL_KEEP_SIZE: FallocateFlags = ();
        pub const FALLOC_FL_PUNCH_HOLE: FallocateFlags = ();
        pub const FALLOC_FL_COLLAPSE_RANGE: FallocateFlags = ();
        pub const FALLOC_FL_ZERO_RANGE: FallocateFlags = ();
        pub const FALLOC_FL_INSERT_RANGE: FallocateFlags = ();
        pub const FALLOC_FL_UNSHARE_RANGE: FallocateFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> c_int {}
        pub fn from_bits(bits: c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: c_int) -> Self {}
        pub fn from_bits_retain(bits: c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for FallocateFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for FallocateFlags {
        type Output = Self;
    }
    pub fn fallocate(fd: RawFd, mode: FallocateFlags, offset: libc::off_t, len: libc::off_t) -> Result<()> {}
    pub struct SpacectlRange(pub libc::off_t, pub libc::off_t);
    impl SpacectlRange {
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> libc::off_t {}
        pub fn offset(&self) -> libc::off_t {}
    }
    pub fn fspacectl(fd: RawFd, range: SpacectlRange) -> Result<SpacectlRange> {}
    pub fn fspacectl_all(fd: RawFd, offset: libc::off_t, len: libc::off_t) -> Result<()> {}
    mod posix_fadvise {
        use crate::Result;
        use std::os::unix::io::RawFd;
        pub enum PosixFadviseAdvice {
            POSIX_FADV_NORMAL,
            POSIX_FADV_SEQUENTIAL,
            POSIX_FADV_RANDOM,
            POSIX_FADV_NOREUSE,
            POSIX_FADV_WILLNEED,
            POSIX_FADV_DONTNEED,
        }
        pub fn posix_fadvise(
            fd: RawFd,
            offset: libc::off_t,
            len: libc::off_t,
            advice: PosixFadviseAdvice,
        ) -> Result<()> {
        }
    }
    pub fn posix_fallocate(fd: RawFd, offset: libc::off_t, len: libc::off_t) -> Result<()> {}
}
pub mod sys {
    pub mod prctl {
        use crate::sys::signal::Signal;
        use crate::Result;
        use libc::c_void;
        use std::ffi::{CStr, CString};
        use std::num::NonZeroUsize;
        use std::ptr::NonNull;
        pub fn set_child_subreaper(attribute: bool) -> Result<()> {}
        pub fn get_child_subreaper() -> Result<bool> {}
        pub fn set_dumpable(attribute: bool) -> Result<()> {}
        pub fn get_dumpable() -> Result<bool> {}
        pub fn set_keepcaps(attribute: bool) -> Result<()> {}
        pub fn get_keepcaps() -> Result<bool> {}
        pub fn clear_mce_kill() -> Result<()> {}
        pub fn set_mce_kill(policy: PrctlMCEKillPolicy) -> Result<()> {}
        pub fn get_mce_kill() -> Result<PrctlMCEKillPolicy> {}
        pub fn set_pdeathsig<T: Into<Option<Signal>>>(signal: T) -> Result<()> {}
        pub fn get_pdeathsig() -> Result<Option<Signal>> {}
        pub fn set_name(name: &CStr) -> Result<()> {}
        pub fn get_name() -> Result<CString> {}
        pub fn set_timerslack(ns: u64) -> Result<()> {}
        pub fn get_timerslack() -> Result<i32> {}
        pub fn task_perf_events_disable() -> Result<()> {}
        pub fn task_perf_events_enable() -> Result<()> {}
        pub fn set_no_new_privs() -> Result<()> {}
        pub fn get_no_new_privs() -> Result<bool> {}
        pub fn set_thp_disable(flag: bool) -> Result<()> {}
        pub fn get_thp_disable() -> Result<bool> {}
        pub fn set_vma_anon_name(
            addr: NonNull<c_void>,
            length: NonZeroUsize,
            name: Option<&CStr>,
        ) -> Result<()> {
        }
    }
    pub mod pthread {
        use libc::{self, pthread_t};
        pub type Pthread = pthread_t;
        pub fn pthread_self() -> Pthread {}
    }
    pub mod resource {
        use crate::sys::time::TimeVal;
        use crate::Result;
        pub use libc::rlim_t;
        pub use libc::RLIM_INFINITY;
        use libc::{c_long, rusage};
        pub enum Resource {
            RLIMIT_CORE,
            RLIMIT_CPU,
            RLIMIT_DATA,
            RLIMIT_FSIZE,
            RLIMIT_NOFILE,
            RLIMIT_STACK,
            RLIMIT_KQUEUES,
            RLIMIT_LOCKS,
            RLIMIT_MEMLOCK,
            RLIMIT_MSGQUEUE,
            RLIMIT_NICE,
            RLIMIT_NPROC,
            RLIMIT_NPTS,
            RLIMIT_RSS,
            RLIMIT_RTPRIO,
            RLIMIT_RTTIME,
            RLIMIT_SIGPENDING,
            RLIMIT_SBSIZE,
            RLIMIT_SWAP,
            RLIMIT_VMEM,
        }
        pub fn getrlimit(resource: Resource) -> Result<(rlim_t, rlim_t)> {}
        pub fn setrlimit(resource: Resource, soft_limit: rlim_t, hard_limit: rlim_t) -> Result<()> {}
        pub enum UsageWho {
            RUSAGE_SELF,
            RUSAGE_CHILDREN,
            RUSAGE_THREAD,
        }
        pub struct Usage;
        impl AsRef<rusage> for Usage {}
        impl AsMut<rusage> for Usage {}
        impl Usage {
            pub fn user_time(&self) -> TimeVal {}
            pub fn system_time(&self) -> TimeVal {}
            pub fn max_rss(&self) -> c_long {}
            pub fn shared_integral(&self) -> c_long {}
            pub fn unshared_data_integral(&self) -> c_long {}
            pub fn unshared_stack_integral(&self) -> c_long {}
            pub fn minor_page_faults(&self) -> c_long {}
            pub fn major_page_faults(&self) -> c_long {}
            pub fn full_swaps(&self) -> c_long {}
            pub fn block_reads(&self) -> c_long {}
            pub fn block_writes(&self) -> c_long {}
            pub fn ipc_sends(&self) -> c_long {}
            pub fn ipc_receives(&self) -> c_long {}
            pub fn signals(&self) -> c_long {}
            pub fn voluntary_context_switches(&self) -> c_long {}
            pub fn involuntary_context_switches(&self) -> c_long {}
        }
        pub fn getrusage(who: UsageWho) -> Result<Usage> {}
    }
    pub mod signal {
        use crate::{Error, Result};
        use std::ops::BitOr;
        use std::str::FromStr;
        impl FromStr for Signal {
            type Err = Error;
        }
        impl Signal {
            pub const fn as_str(self) -> &'static str {}
        }
        impl AsRef<str> for Signal {}
        pub use self::Signal::*;
        pub struct SignalIterator;
        impl Iterator for SignalIterator {
            type Item = Signal;
        }
        impl Signal {
            pub const fn iterator() -> SignalIterator {}
        }
        pub const SIGIOT: Signal = ();
        pub const SIGUNUSED: Signal = ();
        pub struct SaFlags;
        impl SaFlags {
            pub const SA_NOCLDSTOP: SaFlags = ();
            pub const SA_NOCLDWAIT: SaFlags = ();
            pub const SA_NODEFER: SaFlags = ();
            pub const SA_ONSTACK: SaFlags = ();
            pub const SA_RESETHAND: SaFlags = ();
            pub const SA_RESTART: SaFlags = ();
            pub const SA_SIGINFO: SaFlags = ();
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> SaFlags_t {}
            pub fn from_bits(bits: SaFlags_t) -> Option<Self> {}
            pub fn from_bits_truncate(bits: SaFlags_t) -> Self {}
            pub fn from_bits_retain(bits: SaFlags_t) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_all(&self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn complement(self) -> Self {}
        }
        impl std::ops::BitOr for SaFlags {
            type Output = Self;
        }
        impl std::ops::BitAnd for SaFlags {
            type Output = Self;
        }
        pub enum SigmaskHow {
            SIG_BLOCK,
            SIG_UNBLOCK,
            SIG_SETMASK,
        }
        use crate::unistd::Pid;
        use std::iter::FromIterator;
        use std::iter::IntoIterator;
        pub struct SigSet;
        impl SigSet {
            pub fn all() -> SigSet {}
            pub fn empty() -> SigSet {}
            pub fn add(&mut self, signal: Signal) {}
            pub fn clear(&mut self) {}
            pub fn remove(&mut self, signal: Signal) {}
            pub fn contains(&self, signal: Signal) -> bool {}
            pub fn iter(&self) -> SigSetIter<'_> {}
            pub fn thread_get_mask() -> Result<SigSet> {}
            pub fn thread_set_mask(&self) -> Result<()> {}
            pub fn thread_block(&self) -> Result<()> {}
            pub fn thread_unblock(&self) -> Result<()> {}
            pub fn thread_swap_mask(&self, how: SigmaskHow) -> Result<SigSet> {}
            pub fn suspend(&self) -> Result<()> {}
            pub fn from_sigset_t_unchecked(sigset: libc::sigset_t) -> SigSet {}
        }
        impl From<Signal> for SigSet {}
        impl BitOr for Signal {
            type Output = SigSet;
        }
        impl BitOr<Signal> for SigSet {
            type Output = SigSet;
        }
        impl BitOr for SigSet {
            type Output = Self;
        }
        impl AsRef<libc::sigset_t> for SigSet {}
        impl FromIterator<Signal> for SigSet {}
        pub struct SigSetIter<'a>;
        impl Iterator for SigSetIter<'_> {
            type Item = Signal;
        }
        impl<'a> IntoIterator for &'a SigSet {
            type Item = Signal;
            type IntoIter = SigSetIter<'a>;
        }
        pub enum SigHandler {
            SigDfl,
            SigIgn,
            Handler(extern "C" fn(libc::c_int)),
        }
        pub struct SigAction;
        impl From<SigAction> for libc::sigaction {}
        impl SigAction {
            pub fn new(handler: SigHandler, flags: SaFlags, mask: SigSet) -> SigAction {}
            pub fn flags(&self) -> SaFlags {}
            pub fn mask(&self) -> SigSet {}
            pub fn handler(&self) -> SigHandler {}
        }
        pub fn sigaction(signal: Signal, sigaction: &SigAction) -> Result<SigAction> {}
        pub fn signal(signal: Signal, handler: SigHandler) -> Result<SigHandler> {}
        pub fn pthread_sigmask(
            how: SigmaskHow,
            set: Option<&SigSet>,
            oldset: Option<&mut SigSet>,
        ) -> Result<()> {
        }
        pub fn sigprocmask(how: SigmaskHow, set: Option<&SigSet>, oldset: Option<&mut SigSet>) -> Result<()> {
        }
        pub fn kill<T: Into<Option<Signal>>>(pid: Pid, signal: T) -> Result<()> {}
        pub fn raise(signal: Signal) -> Result<()> {}
        pub type type_of_thread_id = libc::lwpid_t;
    }
    pub mod stat {
        use crate::sys::time::{TimeSpec, TimeVal};
        use crate::{NixPath, Result};
        pub use libc::c_uint;
        pub use libc::c_ulong;
        pub use libc::stat as FileStat;
        pub use libc::{dev_t, mode_t};
        use std::os::unix::io::RawFd;
        pub struct SFlag;
        impl SFlag {
            pub const S_IFIFO: SFlag = ();
            pub const S_IFCHR: SFlag = ();
            pub const S_IFDIR: SFlag = ();
            pub const S_IFBLK: SFlag = ();
            pub const S_IFREG: SFlag = ();
            pub const S_IFLNK: SFlag = ();
            pub const S_IFSOCK: SFlag = ();
            pub const S_IFMT: SFlag = ();
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> mode_t {}
            pub fn from_bits(bits: mode_t) -> Option<Self> {}
            pub fn from_bits_truncate(bits: mode_t) -> Self {}
            pub fn from_bits_retain(bits: mode_t) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_all(&self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn complement(self) -> Self {}
        }
        impl std::ops::BitOr for SFlag {
            type Output = Self;
        }
        impl std::ops::BitAnd for SFlag {
            type Output = Self;
        }
        pub struct Mode;
        impl Mode {
            pub const S_IRWXU: Mode = ();
            pub const S_IRUSR: Mode = ();
            pub const S_IWUSR: Mode = ();
            pub const S_IXUSR: Mode = ();
            pub const S_IRWXG: Mode = ();
            pub const S_IRGRP: Mode = ();
            pub const S_IWGRP: Mode = ();
            pub const S_IXGRP: Mode = ();
            pub const S_IRWXO: Mode = ();
            pub const S_IROTH: Mode = ();
            pub const S_IWOTH: Mode = ();
            pub const S_IXOTH: Mode = ();
            pub const S_ISUID: Mode = ();
            pub const S_ISGID: Mode = ();
            pub const S_ISVTX: Mode = ();
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> mode_t {}
            pub fn from_bits(bits: mode_t) -> Option<Self> {}
            pub fn from_bits_truncate(bits: mode_t) -> Self {}
            pub fn from_bits_retain(bits: mode_t) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_all(&self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn complement(self) -> Self {}
        }
        impl std::ops::BitOr for Mode {
            type Output = Self;
        }
        impl std::ops::BitAnd for Mode {
            type Output = Self;
        }
        pub type type_of_file_flag = c_uint;
        pub type type_of_file_flag = c_ulong;
        pub struct FileFlag;
        impl FileFlag {
            pub const SF_APPEND: FileFlag = ();
            pub const SF_ARCHIVED: FileFlag = ();
            pub const SF_CACHE: FileFlag = ();
            pub const SF_IMMUTABLE: FileFlag = ();
            pub const SF_LOG: FileFlag = ();
            pub const SF_NOHISTORY: FileFlag = ();
            pub const SF_NOUNLINK: FileFlag = ();
            pub const SF_SETTABLE: FileFlag = ();
            pub const SF_SNAPINVAL: FileFlag = ();
            pub const SF_SNAPSHOT: FileFlag = ();
            pub const SF_XLINK: FileFlag = ();
            pub const UF_APPEND: FileFlag = ();
            pub const UF_ARCHIVE: FileFlag = ();
            pub const UF_CACHE: FileFlag = ();
            pub const UF_COMPRESSED: FileFlag = ();
            pub const UF_HIDDEN: FileFlag = ();
            pub const UF_IMMUTABLE: FileFlag = ();
            pub const UF_NODUMP: FileFlag = ();
            pub const UF_NOHISTORY: FileFlag = ();
            pub const UF_NOUNLINK: FileFlag = ();
            pub const UF_OFFLINE: FileFlag = ();
            pub const UF_OPAQUE: FileFlag = ();
            pub const UF_READONLY: FileFlag = ();
            pub const UF_REPARSE: FileFlag = ();
            pub const UF_SETTABLE: FileFlag = ();
            pub const UF_SPARSE: FileFlag = ();
            pub const UF_SYSTEM: FileFlag = ();
            pub const UF_TRACKED: FileFlag = ();
            pub const UF_XLINK: FileFlag = ();
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> type_of_file_flag {}
            pub fn from_bits(bits: type_of_file_flag) -> Option<Self> {}
            pub fn from_bits_truncate(bits: type_of_file_flag) -> Self {}
            pub fn from_bits_retain(bits: type_of_file_flag) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_all(&self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn complement(self) -> Self {}
        }
        impl std::ops::BitOr for FileFlag {
            type Output = Self;
        }
        impl std::ops::BitAnd for FileFlag {
            type Output = Self;
        }
        pub fn mknod<P: ?Sized + NixPath>(path: &P, kind: SFlag, perm: Mode, dev: dev_t) -> Result<()> {}
        pub const fn major(dev: dev_t) -> u64 {}
        pub const fn minor(dev: dev_t) -> u64 {}
        pub const fn makedev(major: u64, minor: u64) -> dev_t {}
        #[twelve::does(set_environment)]
        pub fn umask(mode: Mode) -> Mode {}
        pub fn stat<P: ?Sized + NixPath>(path: &P) -> Result<FileStat> {}
        pub fn lstat<P: ?Sized + NixPath>(path: &P) -> Result<FileStat> {}
        pub fn fstat(fd: RawFd) -> Result<FileStat> {}
        pub fn fchmod(fd: RawFd, mode: Mode) -> Result<()> {}
        pub enum FchmodatFlags {
            FollowSymlink,
            NoFollowSymlink,
        }
        pub fn utimes<P: ?Sized + NixPath>(path: &P, atime: &TimeVal, mtime: &TimeVal) -> Result<()> {}
        pub fn lutimes<P: ?Sized + NixPath>(path: &P, atime: &TimeVal, mtime: &TimeVal) -> Result<()> {}
        pub fn futimens(fd: RawFd, atime: &TimeSpec, mtime: &TimeSpec) -> Result<()> {}
        pub enum UtimensatFlags {
            FollowSymlink,
            NoFollowSymlink,
        }
    }
    pub mod time {
        pub use libc::{suseconds_t, time_t};
        use libc::{timespec, timeval};
        use std::ops;
        use std::time::Duration;
        pub trait TimeValLike: Sized {
            fn zero() -> Self {}
            fn hours(hours: i64) -> Self {}
            fn minutes(minutes: i64) -> Self {}
            fn seconds(seconds: i64) -> Self;
            fn milliseconds(milliseconds: i64) -> Self;
            fn microseconds(microseconds: i64) -> Self;
            fn nanoseconds(nanoseconds: i64) -> Self;
            fn num_hours(&self) -> i64 {}
            fn num_minutes(&self) -> i64 {}
            fn num_seconds(&self) -> i64;
            fn num_milliseconds(&self) -> i64;
            fn num_microseconds(&self) -> i64;
            fn num_nanoseconds(&self) -> i64;
        }
        pub struct TimeSpec;
        type timespec_tv_nsec_t = i64;
        impl From<timespec> for TimeSpec {}
        impl From<Duration> for TimeSpec {}
        impl From<TimeSpec> for Duration {}
        impl AsRef<timespec> for TimeSpec {}
        impl AsMut<timespec> for TimeSpec {}
        impl TimeValLike for TimeSpec {}
        impl TimeSpec {
            pub const fn new(seconds: time_t, nanoseconds: timespec_tv_nsec_t) -> Self {}
            pub const fn tv_sec(&self) -> time_t {}
            pub const fn tv_nsec(&self) -> timespec_tv_nsec_t {}
            pub const fn from_duration(duration: Duration) -> Self {}
            pub const fn from_timespec(timespec: timespec) -> Self {}
        }
        impl ops::Neg for TimeSpec {
            type Output = TimeSpec;
        }
        impl ops::Add for TimeSpec {
            type Output = TimeSpec;
        }
        impl ops::Sub for TimeSpec {
            type Output = TimeSpec;
        }
        impl ops::Mul<i32> for TimeSpec {
            type Output = TimeSpec;
        }
        impl ops::Div<i32> for TimeSpec {
            type Output = TimeSpec;
        }
        pub struct TimeVal;
        impl AsRef<timeval> for TimeVal {}
        impl AsMut<timeval> for TimeVal {}
        impl TimeValLike for TimeVal {}
        impl TimeVal {
            pub const fn new(seconds: time_t, microseconds: suseconds_t) -> Self {}
            pub const fn tv_sec(&self) -> time_t {}
            pub const fn tv_usec(&self) -> suseconds_t {}
        }
        impl ops::Neg for TimeVal {
            type Output = TimeVal;
        }
        impl ops::Add for TimeVal {
            type Output = TimeVal;
        }
        impl ops::Sub for TimeVal {
            type Output = TimeVal;
        }
        impl ops::Mul<i32> for TimeVal {
            type Output = TimeVal;
        }
        impl ops::Div<i32> for TimeVal {
            type Output = TimeVal;
        }
        impl From<timeval> for TimeVal {}
    }
    pub mod utsname {
        use crate::Result;
        use std::ffi::OsStr;
        pub struct UtsName;
        impl UtsName {
            pub fn sysname(&self) -> &OsStr {}
            pub fn nodename(&self) -> &OsStr {}
            pub fn release(&self) -> &OsStr {}
            pub fn version(&self) -> &OsStr {}
            pub fn machine(&self) -> &OsStr {}
            pub fn domainname(&self) -> &OsStr {}
        }
        pub fn uname() -> Result<UtsName> {}
    }
    pub mod wait {
        use crate::sys::signal::Signal;
        use crate::unistd::Pid;
        use crate::Result;
        use libc::{self, c_int};
        use std::os::unix::io::BorrowedFd;
        pub struct WaitPidFlag;
        impl WaitPidFlag {
            pub const WNOHANG: WaitPidFlag = ();
            pub const WUNTRACED: WaitPidFlag = ();
            pub const WEXITED: WaitPidFlag = ();
            pub const WCONTINUED: WaitPidFlag = ();
            pub const WSTOPPED: WaitPidFlag = ();
            pub const WNOWAIT: WaitPidFlag = ();
            pub const __WNOTHREAD: WaitPidFlag = ();
            pub const __WALL: WaitPidFlag = ();
            pub const __WCLONE: WaitPidFlag = ();
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> c_int {}
            pub fn from_bits(bits: c_int) -> Option<Self> {}
            pub fn from_bits_truncate(bits: c_int) -> Self {}
            pub fn from_bits_retain(bits: c_int) -> Self {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_all(&self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn union(self, other: Self) -> Self {}
            pub fn intersection(self, other: Self) -> Self {}
            pub fn difference(self, other: Self) -> Self {}
            pub fn complement(self) -> Self {}
        }
        impl std::ops::BitOr for WaitPidFlag {
            type Output = Self;
        }
        impl std::ops::BitAnd for WaitPidFlag {
            type Output = Self;
        }
        pub enum WaitStatus {
            Exited(Pid, i32),
            Signaled(Pid, Signal, bool),
            Stopped(Pid, Signal),
            PtraceEvent(Pid, Signal, c_int),
            PtraceSyscall(Pid),
            Continued(Pid),
            StillAlive,
        }
        impl WaitStatus {
            pub fn pid(&self) -> Option<Pid> {}
        }
        impl WaitStatus {
            pub fn from_raw(pid: Pid, status: i32) -> Result<WaitStatus> {}
        }
        pub fn waitpid<P: Into<Option<Pid>>>(pid: P, options: Option<WaitPidFlag>) -> Result<WaitStatus> {}
        pub fn wait() -> Result<WaitStatus> {}
        pub enum Id<'fd> {
            All,
            Pid(Pid),
            PGid(Pid),
            PIDFd(BorrowedFd<'fd>),
        }
        pub fn waitid(id: Id, flags: WaitPidFlag) -> Result<WaitStatus> {}
    }
}
pub mod time {
    use crate::sys::time::TimeSpec;
    use crate::unistd::Pid;
    use crate::Result;
    use libc::{self, clockid_t};
    pub struct ClockId;
    impl ClockId {
        pub const fn from_raw(clk_id: clockid_t) -> Self {}
        pub fn now(self) -> Result<TimeSpec> {}
        pub const fn as_raw(self) -> clockid_t {}
        pub const CLOCK_BOOTTIME: ClockId = ();
        pub const CLOCK_BOOTTIME_ALARM: ClockId = ();
        pub const CLOCK_MONOTONIC: ClockId = ();
        pub const CLOCK_MONOTONIC_COARSE: ClockId = ();
        pub const CLOCK_MONOTONIC_FAST: ClockId = ();
        pub const CLOCK_MONOTONIC_PRECISE: ClockId = ();
        pub const CLOCK_MONOTONIC_RAW: ClockId = ();
        pub const CLOCK_PROCESS_CPUTIME_ID: ClockId = ();
        pub const CLOCK_PROF: ClockId = ();
        pub const CLOCK_REALTIME: ClockId = ();
        pub const CLOCK_REALTIME_ALARM: ClockId = ();
        pub const CLOCK_REALTIME_COARSE: ClockId = ();
        pub const CLOCK_REALTIME_FAST: ClockId = ();
        pub const CLOCK_REALTIME_PRECISE: ClockId = ();
        pub const CLOCK_SECOND: ClockId = ();
        pub const CLOCK_SGI_CYCLE: ClockId = ();
        pub const CLOCK_TAI: ClockId = ();
        pub const CLOCK_THREAD_CPUTIME_ID: ClockId = ();
        pub const CLOCK_UPTIME: ClockId = ();
        pub const CLOCK_UPTIME_FAST: ClockId = ();
        pub const CLOCK_UPTIME_PRECISE: ClockId = ();
        pub const CLOCK_VIRTUAL: ClockId = ();
    }
    impl From<ClockId> for clockid_t {}
    impl From<clockid_t> for ClockId {}
    pub fn clock_gettime(clock_id: ClockId) -> Result<TimeSpec> {}
    pub fn clock_getcpuclockid(pid: Pid) -> Result<ClockId> {}
    pub struct ClockNanosleepFlags;
    impl ClockNanosleepFlags {
        pub const TIMER_ABSTIME: ClockNanosleepFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> libc::c_int {}
        pub fn from_bits(bits: libc::c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: libc::c_int) -> Self {}
        pub fn from_bits_retain(bits: libc::c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for ClockNanosleepFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for ClockNanosleepFlags {
        type Output = Self;
    }
    #[twelve::does(wait)]
    pub fn clock_nanosleep(
        clock_id: ClockId,
        flags: ClockNanosleepFlags,
        request: &TimeSpec,
    ) -> Result<TimeSpec> {
    }
}
pub mod unistd {
    pub use self::getres::*;
    pub use self::pivot_root::*;
    pub use self::setres::*;
    use crate::fcntl::OFlag;
    use crate::sys::stat::FileFlag;
    use crate::sys::stat::Mode;
    use crate::{Error, NixPath, Result};
    use libc::{c_int, c_long, c_uint, gid_t, off_t, pid_t, uid_t};
    use std::convert::Infallible;
    use std::ffi::{CStr, OsString};
    use std::os::unix::io::{AsFd, OwnedFd, RawFd};
    use std::path::PathBuf;
    pub struct Uid;
    impl Uid {
        pub const fn from_raw(uid: uid_t) -> Self {}
        pub fn current() -> Self {}
        pub fn effective() -> Self {}
        pub const fn is_root(self) -> bool {}
        pub const fn as_raw(self) -> uid_t {}
    }
    impl From<Uid> for uid_t {}
    impl From<uid_t> for Uid {}
    pub const ROOT: Uid = ();
    pub struct Gid;
    impl Gid {
        pub const fn from_raw(gid: gid_t) -> Self {}
        pub fn current() -> Self {}
        pub fn effective() -> Self {}
        pub const fn as_raw(self) -> gid_t {}
    }
    impl From<Gid> for gid_t {}
    impl From<gid_t> for Gid {}
    pub struct Pid;
    impl Pid {
        pub const fn from_raw(pid: pid_t) -> Self {}
        pub fn this() -> Self {}
        pub fn parent() -> Self {}
        pub const fn as_raw(self) -> pid_t {}
    }
    impl From<Pid> for pid_t {}
    pub enum ForkResult {
        Parent { child: Pid },
        Child,
    }
    impl ForkResult {
        pub fn is_child(self) -> bool {}
        pub fn is_parent(self) -> bool {}
    }
    pub fn fork() -> Result<ForkResult> {}
    pub fn getpid() -> Pid {}
    pub fn getppid() -> Pid {}
    pub fn setpgid(pid: Pid, pgid: Pid) -> Result<()> {}
    pub fn getpgid(pid: Option<Pid>) -> Result<Pid> {}
    pub fn setsid() -> Result<Pid> {}
    pub fn tcgetpgrp<F: AsFd>(fd: F) -> Result<Pid> {}
    pub fn tcsetpgrp<F: AsFd>(fd: F, pgrp: Pid) -> Result<()> {}
    pub fn getpgrp() -> Pid {}
    pub fn gettid() -> Pid {}
    pub fn dup(oldfd: RawFd) -> Result<RawFd> {}
    pub fn dup2(oldfd: RawFd, newfd: RawFd) -> Result<RawFd> {}
    pub fn dup3(oldfd: RawFd, newfd: RawFd, flags: OFlag) -> Result<RawFd> {}
    #[twelve::does(set_environment)]
    pub fn chdir<P: ?Sized + NixPath>(path: &P) -> Result<()> {}
    pub fn mkdir<P: ?Sized + NixPath>(path: &P, mode: Mode) -> Result<()> {}
    pub fn getcwd() -> Result<PathBuf> {}
    pub fn chown<P: ?Sized + NixPath>(path: &P, owner: Option<Uid>, group: Option<Gid>) -> Result<()> {}
    pub fn fchown(fd: RawFd, owner: Option<Uid>, group: Option<Gid>) -> Result<()> {}
    pub fn execv<S: AsRef<CStr>>(path: &CStr, argv: &[S]) -> Result<Infallible> {}
    pub fn execve<SA: AsRef<CStr>, SE: AsRef<CStr>>(
        path: &CStr,
        args: &[SA],
        env: &[SE],
    ) -> Result<Infallible> {
    }
    pub fn execvp<S: AsRef<CStr>>(filename: &CStr, args: &[S]) -> Result<Infallible> {}
    pub fn execvpe<SA: AsRef<CStr>, SE: AsRef<CStr>>(
        filename: &CStr,
        args: &[SA],
        env: &[SE],
    ) -> Result<Infallible> {
    }
    pub fn fexecve<SA: AsRef<CStr>, SE: AsRef<CStr>>(
        fd: RawFd,
        args: &[SA],
        env: &[SE],
    ) -> Result<Infallible> {
    }
    pub fn execveat<SA: AsRef<CStr>, SE: AsRef<CStr>>(
        dirfd: Option<RawFd>,
        pathname: &CStr,
        args: &[SA],
        env: &[SE],
        flags: super::fcntl::AtFlags,
    ) -> Result<Infallible> {
    }
    #[twelve::does(daemonise)]
    pub fn daemon(nochdir: bool, noclose: bool) -> Result<()> {}
    pub fn gethostname() -> Result<OsString> {}
    pub fn close(fd: RawFd) -> Result<()> {}
    pub fn read(fd: RawFd, buf: &mut [u8]) -> Result<usize> {}
    pub fn write<Fd: AsFd>(fd: Fd, buf: &[u8]) -> Result<usize> {}
    pub enum Whence {
        SeekSet,
        SeekCur,
        SeekEnd,
        SeekData,
        SeekHole,
    }
    pub fn lseek(fd: RawFd, offset: off_t, whence: Whence) -> Result<off_t> {}
    pub fn lseek64(fd: RawFd, offset: libc::off64_t, whence: Whence) -> Result<libc::off64_t> {}
    pub fn pipe() -> std::result::Result<(OwnedFd, OwnedFd), Error> {}
    pub fn pipe2(flags: OFlag) -> Result<(OwnedFd, OwnedFd)> {}
    pub fn ftruncate<Fd: AsFd>(fd: Fd, len: off_t) -> Result<()> {}
    pub fn isatty(fd: RawFd) -> Result<bool> {}
    pub fn unlink<P: ?Sized + NixPath>(path: &P) -> Result<()> {}
    pub enum UnlinkatFlags {
        RemoveDir,
        NoRemoveDir,
    }
    pub fn sync() {}
    pub fn syncfs(fd: RawFd) -> Result<()> {}
    pub fn fsync(fd: RawFd) -> Result<()> {}
    pub fn fdatasync(fd: RawFd) -> Result<()> {}
    pub fn getuid() -> Uid {}
    pub fn geteuid() -> Uid {}
    pub fn getgid() -> Gid {}
    pub fn getegid() -> Gid {}
    pub fn seteuid(euid: Uid) -> Result<()> {}
    pub fn setegid(egid: Gid) -> Result<()> {}
    pub fn setuid(uid: Uid) -> Result<()> {}
    pub fn setgid(gid: Gid) -> Result<()> {}
    pub fn setfsuid(uid: Uid) -> Uid {}
    pub fn setfsgid(gid: Gid) -> Gid {}
    pub mod alarm {
        pub fn set(secs: libc::c_uint) -> Option<libc::c_uint> {}
        pub fn cancel() -> Option<libc::c_uint> {}
    }
    #[twelve::does(wait)]
    pub fn sleep(seconds: c_uint) -> c_uint {}
    pub fn mkstemp<P: ?Sized + NixPath>(template: &P) -> Result<(RawFd, PathBuf)> {}
    pub fn mkdtemp<P: ?Sized + NixPath>(template: &P) -> Result<PathBuf> {}
    pub enum PathconfVar {
        FILESIZEBITS,
        LINK_MAX,
        MAX_CANON,
        MAX_INPUT,
        MIN_HOLE_SIZE,
        NAME_MAX,
        PATH_MAX,
        PIPE_BUF,
        POSIX2_SYMLINKS,
        POSIX_ALLOC_SIZE_MIN,
        POSIX_REC_INCR_XFER_SIZE,
        POSIX_REC_MAX_XFER_SIZE,
        POSIX_REC_MIN_XFER_SIZE,
        POSIX_REC_XFER_ALIGN,
        SYMLINK_MAX,
        _POSIX_CHOWN_RESTRICTED,
        _POSIX_NO_TRUNC,
        _POSIX_VDISABLE,
        _POSIX_ASYNC_IO,
        _POSIX_PRIO_IO,
        _POSIX_SYNC_IO,
        _POSIX_TIMESTAMP_RESOLUTION,
    }
    pub fn fpathconf<F: AsFd>(fd: F, var: PathconfVar) -> Result<Option<c_long>> {}
    pub fn pathconf<P: ?Sized + NixPath>(path: &P, var: PathconfVar) -> Result<Option<c_long>> {}
    pub enum SysconfVar {
        AIO_PRIO_DELTA_MAX,
        ARG_MAX,
        CHILD_MAX,
        CLK_TCK,
        HOST_NAME_MAX,
        NGROUPS_MAX,
        OPEN_MAX,
        _POSIX_ADVISORY_INFO,
        _POSIX_BARRIERS,
        _POSIX_CLOCK_SELECTION,
        _POSIX_CPUTIME,
        _POSIX_IPV6,
        _POSIX_PRIORITIZED_IO,
        _POSIX_RAW_SOCKETS,
        _POSIX_READER_WRITER_LOCKS,
        _POSIX_REALTIME_SIGNALS,
        _POSIX_REGEXP,
        _POSIX_SHELL,
        _POSIX_SPAWN,
        _POSIX_SPIN_LOCKS,
        _POSIX_SPORADIC_SERVER,
        _POSIX_SS_REPL_MAX,
        _POSIX_THREAD_CPUTIME,
        _POSIX_THREAD_PROCESS_SHARED,
        _POSIX_THREAD_ROBUST_PRIO_INHERIT,
        _POSIX_THREAD_ROBUST_PRIO_PROTECT,
        _POSIX_THREAD_SPORADIC_SERVER,
        _POSIX_TIMEOUTS,
        _POSIX_TRACE,
        _POSIX_TRACE_EVENT_FILTER,
        _POSIX_TRACE_EVENT_NAME_MAX,
        _POSIX_TRACE_INHERIT,
        _POSIX_TRACE_LOG,
        _POSIX_TRACE_NAME_MAX,
        _POSIX_TRACE_SYS_MAX,
        _POSIX_TRACE_USER_EVENT_MAX,
        _POSIX_TYPED_MEMORY_OBJECTS,
        _POSIX_VERSION,
        _POSIX_V6_ILP32_OFF32,
        _POSIX_V6_ILP32_OFFBIG,
        _POSIX_V6_LP64_OFF64,
        _POSIX_V6_LPBIG_OFFBIG,
        _POSIX2_PBS,
        _POSIX2_PBS_ACCOUNTING,
        _POSIX2_PBS_CHECKPOINT,
        _POSIX2_PBS_LOCATE,
        _POSIX2_PBS_MESSAGE,
        _POSIX2_PBS_TRACK,
        PAGE_SIZE,
        RTSIG_MAX,
        SEM_VALUE_MAX,
        SIGQUEUE_MAX,
        STREAM_MAX,
        SYMLOOP_MAX,
        TTY_NAME_MAX,
        TZNAME_MAX,
        _XOPEN_CRYPT,
        _XOPEN_ENH_I18N,
        _XOPEN_LEGACY,
        _XOPEN_REALTIME,
        _XOPEN_REALTIME_THREADS,
        _XOPEN_STREAMS,
        _XOPEN_UNIX,
        _XOPEN_VERSION,
        _PHYS_PAGES,
        _AVPHYS_PAGES,
        _NPROCESSORS_CONF,
        _NPROCESSORS_ONLN,
    }
    pub fn sysconf(var: SysconfVar) -> Result<Option<c_long>> {}
    mod pivot_root {
        use crate::{NixPath, Result};
        pub fn pivot_root<P1: ?Sized + NixPath, P2: ?Sized + NixPath>(
            new_root: &P1,
            put_old: &P2,
        ) -> Result<()> {
        }
    }
    mod setres {
        use super::{Gid, Uid};
        use crate::Result;
        pub fn setresuid(ruid: Uid, euid: Uid, suid: Uid) -> Result<()> {}
        pub fn setresgid(rgid: Gid, egid: Gid, sgid: Gid) -> Result<()> {}
    }
    mod getres {
        use super::{Gid, Uid};
        use crate::Result;
        pub struct ResUid {
            pub real: Uid,
            pub effective: Uid,
            pub saved: Uid,
        }
        pub struct ResGid {
            pub real: Gid,
            pub effective: Gid,
            pub saved: Gid,
        }
        pub fn getresuid() -> Result<ResUid> {}
        pub fn getresgid() -> Result<ResGid> {}
    }
    pub struct RforkFlags;
    impl RforkFlags {
        pub const RFPROC: RforkFlags = ();
        pub const RFNOWAIT: RforkFlags = ();
        pub const RFFDG: RforkFlags = ();
        pub const RFCFDG: RforkFlags = ();
        pub const RFSIGSHARE: RforkFlags = ();
        pub const RFTHREAD: RforkFlags = ();
        pub const RFTSIGZMB: RforkFlags = ();
        pub const RFLINUXTHPN: RforkFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> libc::c_int {}
        pub fn from_bits(bits: libc::c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: libc::c_int) -> Self {}
        pub fn from_bits_retain(bits: libc::c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for RforkFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for RforkFlags {
        type Output = Self;
    }
    pub fn rfork(flags: RforkFlags) -> Result<ForkResult> {}
    pub struct AccessFlags;
    impl AccessFlags {
        pub const F_OK: AccessFlags = ();
        pub const R_OK: AccessFlags = ();
        pub const W_OK: AccessFlags = ();
        pub const X_OK: AccessFlags = ();
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> c_int {}
        pub fn from_bits(bits: c_int) -> Option<Self> {}
        pub fn from_bits_truncate(bits: c_int) -> Self {}
        pub fn from_bits_retain(bits: c_int) -> Self {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_all(&self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn toggle(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
        pub fn difference(self, other: Self) -> Self {}
        pub fn complement(self) -> Self {}
    }
    impl std::ops::BitOr for AccessFlags {
        type Output = Self;
    }
    impl std::ops::BitAnd for AccessFlags {
        type Output = Self;
    }
    pub fn access<P: ?Sized + NixPath>(path: &P, amode: AccessFlags) -> Result<()> {}
    pub fn eaccess<P: ?Sized + NixPath>(path: &P, mode: AccessFlags) -> Result<()> {}
    pub fn getpeereid<F: AsFd>(fd: F) -> Result<(Uid, Gid)> {}
    pub fn chflags<P: ?Sized + NixPath>(path: &P, flags: FileFlag) -> Result<()> {}
}
use errno::Errno;
use std::ffi::{CStr, CString, OsStr};
use std::path::{Path, PathBuf};
use std::{ptr, result};
pub type Result<T> = result::Result<T, Errno>;
pub type Error = Errno;
pub trait NixPath {
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn with_nix_path<T, F: FnOnce(&CStr) -> T>(&self, f: F) -> Result<T>;
}
impl NixPath for str {}
impl NixPath for OsStr {}
impl NixPath for CStr {}
impl NixPath for [u8] {}
impl NixPath for Path {}
impl NixPath for PathBuf {}
