//! package = "sysinfo", version = ">=0.30, <0.40"
// What is measured of the machine. Before 0.33 some refreshing methods took other arguments.

pub use crate::common::component::{Component, Components};
pub use crate::common::disk::{Disk, DiskKind, Disks};
pub use crate::common::network::{NetworkData, Networks};
pub use crate::common::system::{
    get_current_pid, Cpu, CpuRefreshKind, LoadAvg, MemoryRefreshKind, Process, ProcessRefreshKind,
    ProcessStatus, ProcessesToUpdate, RefreshKind, Signal, System, UpdateKind,
};
pub use crate::common::user::{User, Users};
pub use crate::common::DiskUsage;
mod common {
    mod component {
        #[twelve::nature(metric)]
        pub struct Components;
        impl Default for Components {}
        impl From<Vec<Component>> for Components {}
        impl std::ops::Deref for Components {
            type Target = [Component];
        }
        impl std::ops::DerefMut for Components {}
        impl<'a> IntoIterator for &'a Components {
            type Item = &'a Component;
            type IntoIter = std::slice::Iter<'a, Component>;
        }
        impl<'a> IntoIterator for &'a mut Components {
            type Item = &'a mut Component;
            type IntoIter = std::slice::IterMut<'a, Component>;
        }
        impl Components {
            pub fn new() -> Self {}
            pub fn new_with_refreshed_list() -> Self {}
            pub fn list(&self) -> &[Component] {}
            pub fn list_mut(&mut self) -> &mut [Component] {}
            pub fn refresh(&mut self, remove_not_listed_components: bool) {}
        }
        pub struct Component;
        impl Component {
            pub fn temperature(&self) -> Option<f32> {}
            pub fn max(&self) -> Option<f32> {}
            pub fn critical(&self) -> Option<f32> {}
            pub fn label(&self) -> &str {}
            pub fn id(&self) -> Option<&str> {}
            pub fn refresh(&mut self) {}
        }
    }
    mod disk {
        use crate::DiskUsage;
        use std::ffi::OsStr;
        use std::fmt;
        use std::path::Path;
        pub struct Disk;
        impl Disk {
            pub fn kind(&self) -> DiskKind {}
            pub fn name(&self) -> &OsStr {}
            pub fn file_system(&self) -> &OsStr {}
            pub fn mount_point(&self) -> &Path {}
            pub fn total_space(&self) -> u64 {}
            pub fn available_space(&self) -> u64 {}
            pub fn is_removable(&self) -> bool {}
            pub fn is_read_only(&self) -> bool {}
            pub fn refresh(&mut self) -> bool {}
            pub fn refresh_specifics(&mut self, refreshes: DiskRefreshKind) -> bool {}
            pub fn usage(&self) -> DiskUsage {}
        }
        #[twelve::nature(metric)]
        pub struct Disks;
        impl Default for Disks {}
        impl From<Vec<Disk>> for Disks {}
        impl<'a> IntoIterator for &'a Disks {
            type Item = &'a Disk;
            type IntoIter = std::slice::Iter<'a, Disk>;
        }
        impl<'a> IntoIterator for &'a mut Disks {
            type Item = &'a mut Disk;
            type IntoIter = std::slice::IterMut<'a, Disk>;
        }
        impl Disks {
            pub fn new() -> Self {}
            pub fn new_with_refreshed_list() -> Self {}
            pub fn new_with_refreshed_list_specifics(refreshes: DiskRefreshKind) -> Self {}
            pub fn list(&self) -> &[Disk] {}
            pub fn list_mut(&mut self) -> &mut [Disk] {}
            pub fn refresh(&mut self, remove_not_listed_disks: bool) {}
            pub fn refresh_specifics(&mut self, remove_not_listed_disks: bool, refreshes: DiskRefreshKind) {}
        }
        impl std::ops::Deref for Disks {
            type Target = [Disk];
        }
        impl std::ops::DerefMut for Disks {}
        #[derive(Clone, Copy, PartialEq)]
        pub enum DiskKind {
            HDD,
            SSD,
            Unknown(isize),
        }
        impl fmt::Display for DiskKind {}
    }
    mod network {
        use std::collections::HashMap;
        #[twelve::nature(metric)]
        pub struct Networks;
        impl<'a> IntoIterator for &'a Networks {
            type Item = (&'a String, &'a NetworkData);
            type IntoIter = std::collections::hash_map::Iter<'a, String, NetworkData>;
        }
        impl Default for Networks {}
        impl Networks {
            pub fn new() -> Self {}
            pub fn new_with_refreshed_list() -> Self {}
            pub fn list(&self) -> &HashMap<String, NetworkData> {}
            pub fn refresh(&mut self, remove_not_listed_interfaces: bool) {}
        }
        impl std::ops::Deref for Networks {
            type Target = HashMap<String, NetworkData>;
        }
        pub struct NetworkData;
        impl NetworkData {
            pub fn received(&self) -> u64 {}
            pub fn total_received(&self) -> u64 {}
            pub fn transmitted(&self) -> u64 {}
            pub fn total_transmitted(&self) -> u64 {}
            pub fn packets_received(&self) -> u64 {}
            pub fn total_packets_received(&self) -> u64 {}
            pub fn packets_transmitted(&self) -> u64 {}
            pub fn total_packets_transmitted(&self) -> u64 {}
            pub fn errors_on_received(&self) -> u64 {}
            pub fn total_errors_on_received(&self) -> u64 {}
            pub fn errors_on_transmitted(&self) -> u64 {}
            pub fn total_errors_on_transmitted(&self) -> u64 {}
            pub fn mac_address(&self) -> MacAddr {}
            pub fn ip_networks(&self) -> &[IpNetwork] {}
            pub fn mtu(&self) -> u64 {}
        }
    }
    mod system {
        use crate::common::DiskUsage;
        use crate::{Gid, Uid};
        use std::collections::{HashMap, HashSet};
        use std::ffi::{OsStr, OsString};
        use std::fmt;
        use std::path::Path;
        use std::process::ExitStatus;
        #[twelve::nature(metric)]
        pub struct System;
        impl Default for System {}
        impl System {
            pub fn new() -> Self {}
            pub fn new_all() -> Self {}
            pub fn new_with_specifics(refreshes: RefreshKind) -> Self {}
            pub fn refresh_specifics(&mut self, refreshes: RefreshKind) {}
            pub fn refresh_all(&mut self) {}
            pub fn refresh_memory(&mut self) {}
            pub fn refresh_memory_specifics(&mut self, refresh_kind: MemoryRefreshKind) {}
            pub fn refresh_cpu_usage(&mut self) {}
            pub fn refresh_cpu_frequency(&mut self) {}
            pub fn refresh_cpu_list(&mut self, refresh_kind: CpuRefreshKind) {}
            pub fn refresh_cpu_all(&mut self) {}
            pub fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind) {}
            pub fn refresh_processes(
                &mut self,
                processes_to_update: ProcessesToUpdate<'_>,
                remove_dead_processes: bool,
            ) -> usize {
            }
            pub fn refresh_processes_specifics(
                &mut self,
                processes_to_update: ProcessesToUpdate<'_>,
                remove_dead_processes: bool,
                refresh_kind: ProcessRefreshKind,
            ) -> usize {
            }
            pub fn processes(&self) -> &HashMap<Pid, Process> {}
            pub fn process(&self, pid: Pid) -> Option<&Process> {}
            pub fn processes_by_name<'a, 'b>(
                &'a self,
                name: &'b OsStr,
            ) -> impl Iterator<Item = &'a Process> + 'b {
            }
            pub fn processes_by_exact_name<'a, 'b>(
                &'a self,
                name: &'b OsStr,
            ) -> impl Iterator<Item = &'a Process> + 'b {
            }
            pub fn global_cpu_usage(&self) -> f32 {}
            pub fn cpus(&self) -> &[Cpu] {}
            pub fn total_memory(&self) -> u64 {}
            pub fn free_memory(&self) -> u64 {}
            pub fn available_memory(&self) -> u64 {}
            pub fn used_memory(&self) -> u64 {}
            pub fn total_swap(&self) -> u64 {}
            pub fn free_swap(&self) -> u64 {}
            pub fn used_swap(&self) -> u64 {}
            pub fn cgroup_limits(&self) -> Option<CGroupLimits> {}
            pub fn uptime() -> u64 {}
            pub fn boot_time() -> u64 {}
            pub fn load_average() -> LoadAvg {}
            pub fn name() -> Option<String> {}
            pub fn kernel_version() -> Option<String> {}
            pub fn os_version() -> Option<String> {}
            pub fn long_os_version() -> Option<String> {}
            pub fn distribution_id() -> String {}
            pub fn distribution_id_like() -> Vec<String> {}
            pub fn kernel_long_version() -> String {}
            pub fn host_name() -> Option<String> {}
            pub fn cpu_arch() -> String {}
            pub fn open_files_limit() -> Option<usize> {}
        }
        #[derive(Default, Clone)]
        pub struct LoadAvg {
            pub one: f64,
            pub five: f64,
            pub fifteen: f64,
        }
        #[derive(Clone, Copy, PartialEq)]
        pub enum Signal {
            Hangup,
            Interrupt,
            Quit,
            Illegal,
            Trap,
            Abort,
            IOT,
            Bus,
            FloatingPointException,
            Kill,
            User1,
            Segv,
            User2,
            Pipe,
            Alarm,
            Term,
            Child,
            Continue,
            Stop,
            TSTP,
            TTIN,
            TTOU,
            Urgent,
            XCPU,
            XFSZ,
            VirtualAlarm,
            Profiling,
            Winch,
            IO,
            Poll,
            Power,
            Sys,
        }
        impl std::fmt::Display for Signal {}
        #[derive(Clone, Copy, PartialEq)]
        pub enum ProcessStatus {
            Idle,
            Run,
            Sleep,
            Stop,
            Zombie,
            Tracing,
            Dead,
            Wakekill,
            Waking,
            Parked,
            LockBlocked,
            UninterruptibleDiskSleep,
            Suspended,
            Unknown(u32),
        }
        pub struct Process;
        impl Process {
            pub fn kill(&self) -> bool {}
            pub fn kill_with(&self, signal: Signal) -> Option<bool> {}
            pub fn kill_and_wait(&self) -> Result<Option<ExitStatus>, KillError> {}
            pub fn kill_with_and_wait(&self, signal: Signal) -> Result<Option<ExitStatus>, KillError> {}
            pub fn wait(&self) -> Option<ExitStatus> {}
            pub fn name(&self) -> &OsStr {}
            pub fn cmd(&self) -> &[OsString] {}
            pub fn exe(&self) -> Option<&Path> {}
            pub fn pid(&self) -> Pid {}
            pub fn environ(&self) -> &[OsString] {}
            pub fn cwd(&self) -> Option<&Path> {}
            pub fn root(&self) -> Option<&Path> {}
            pub fn memory(&self) -> u64 {}
            pub fn virtual_memory(&self) -> u64 {}
            pub fn parent(&self) -> Option<Pid> {}
            pub fn status(&self) -> ProcessStatus {}
            pub fn start_time(&self) -> u64 {}
            pub fn run_time(&self) -> u64 {}
            pub fn cpu_usage(&self) -> f32 {}
            pub fn accumulated_cpu_time(&self) -> u64 {}
            pub fn disk_usage(&self) -> DiskUsage {}
            pub fn user_id(&self) -> Option<&Uid> {}
            pub fn effective_user_id(&self) -> Option<&Uid> {}
            pub fn group_id(&self) -> Option<Gid> {}
            pub fn effective_group_id(&self) -> Option<Gid> {}
            pub fn session_id(&self) -> Option<Pid> {}
            pub fn tasks(&self) -> Option<&HashSet<Pid>> {}
            pub fn thread_kind(&self) -> Option<ThreadKind> {}
            pub fn exists(&self) -> bool {}
            pub fn open_files(&self) -> Option<usize> {}
            pub fn open_files_limit(&self) -> Option<usize> {}
        }
        #[derive(Clone, Copy, Default, PartialEq)]
        pub enum UpdateKind {
            Never,
            Always,
            OnlyIfNotSet,
        }
        #[derive(Clone, Copy, PartialEq)]
        pub enum ProcessesToUpdate<'a> {
            All,
            Some(&'a [Pid]),
        }
        #[derive(Clone, Copy, PartialEq)]
        pub struct ProcessRefreshKind;
        impl Default for ProcessRefreshKind {}
        impl ProcessRefreshKind {
            pub fn nothing() -> Self {}
            pub fn everything() -> Self {}
        }
        #[derive(Clone, Copy, Default, PartialEq)]
        pub struct CpuRefreshKind;
        impl CpuRefreshKind {
            pub fn nothing() -> Self {}
            pub fn everything() -> Self {}
        }
        #[derive(Clone, Copy, Default, PartialEq)]
        pub struct MemoryRefreshKind;
        impl MemoryRefreshKind {
            pub fn nothing() -> Self {}
            pub fn everything() -> Self {}
        }
        #[derive(Clone, Copy, Default, PartialEq)]
        pub struct RefreshKind;
        impl RefreshKind {
            pub fn nothing() -> Self {}
            pub fn everything() -> Self {}
        }
        pub fn get_current_pid() -> Result<Pid, &'static str> {}
        pub struct Cpu;
        impl Cpu {
            pub fn cpu_usage(&self) -> f32 {}
            pub fn name(&self) -> &str {}
            pub fn vendor_id(&self) -> &str {}
            pub fn brand(&self) -> &str {}
            pub fn frequency(&self) -> u64 {}
        }
    }
    mod user {
        use crate::{Gid, Uid};
        pub struct User;
        impl PartialEq for User {}
        impl User {
            pub fn id(&self) -> &Uid {}
            pub fn group_id(&self) -> Gid {}
            pub fn name(&self) -> &str {}
            pub fn groups(&self) -> Vec<Group> {}
        }
        #[twelve::nature(metric)]
        pub struct Users;
        impl Default for Users {}
        impl From<Vec<User>> for Users {}
        impl std::ops::Deref for Users {
            type Target = [User];
        }
        impl std::ops::DerefMut for Users {}
        impl<'a> IntoIterator for &'a Users {
            type Item = &'a User;
            type IntoIter = std::slice::Iter<'a, User>;
        }
        impl<'a> IntoIterator for &'a mut Users {
            type Item = &'a mut User;
            type IntoIter = std::slice::IterMut<'a, User>;
        }
        impl Users {
            pub fn new() -> Self {}
            pub fn new_with_refreshed_list() -> Self {}
            pub fn list(&self) -> &[User] {}
            pub fn list_mut(&mut self) -> &mut [User] {}
            pub fn refresh(&mut self) {}
            pub fn get_user_by_id(&self, user_id: &Uid) -> Option<&User> {}
        }
    }
    #[derive(Default, Clone, Copy, PartialEq)]
    pub struct DiskUsage {
        pub total_written_bytes: u64,
        pub written_bytes: u64,
        pub total_read_bytes: u64,
        pub read_bytes: u64,
    }
}
