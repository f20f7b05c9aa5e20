//! package = "whoami", version = ">=1, <2"

mod api {
    use std::ffi::OsString;
    use crate::{Arch, DesktopEnv, Language, Platform, Result};
    pub fn arch() -> Arch {}
    pub fn username() -> String {}
    pub fn username_os() -> OsString {}
    pub fn realname() -> String {}
    pub fn realname_os() -> OsString {}
    pub fn devicename() -> String {}
    pub fn devicename_os() -> OsString {}
    pub fn hostname() -> String {}
    pub fn hostname_os() -> OsString {}
    pub fn distro() -> String {}
    pub fn distro_os() -> OsString {}
    pub fn desktop_env() -> DesktopEnv {}
    pub fn platform() -> Platform {}
    pub fn lang() -> impl Iterator<Item = String> {}
    pub fn langs() -> Result<impl Iterator<Item = Language>> {}
}
mod arch {
    use std::fmt::{self};
    use crate::Result;
    pub enum Width {
        Bits32,
        Bits64,
    }
    pub enum Arch {
        ArmV5,
        ArmV6,
        ArmV7,
        Arm64,
        I386,
        I586,
        I686,
        X64,
        Mips,
        MipsEl,
        Mips64,
        Mips64El,
        PowerPc,
        PowerPc64,
        PowerPc64Le,
        Riscv32,
        Riscv64,
        S390x,
        Sparc,
        Sparc64,
        Wasm32,
        Wasm64,
        Unknown(String),
    }
    impl Arch {
        pub fn width(&self) -> Result<Width> {}
    }
}
mod desktop_env {
    use std::fmt::{self};
    pub enum DesktopEnv {
        Gnome,
        Windows,
        Lxde,
        Openbox,
        Mate,
        Xfce,
        Kde,
        Cinnamon,
        I3,
        Aqua,
        Ios,
        Android,
        WebBrowser,
        Console,
        Ubuntu,
        Ermine,
        Orbital,
        Unknown(String),
    }
    impl DesktopEnv {
        pub fn is_gtk(&self) -> bool {}
        pub fn is_kde(&self) -> bool {}
    }
}
pub mod fallible {
    use std::ffi::OsString;
    use crate::Result;
    pub fn account() -> Result<String> {}
    pub fn account_os() -> Result<OsString> {}
    pub fn username() -> Result<String> {}
    pub fn username_os() -> Result<OsString> {}
    pub fn realname() -> Result<String> {}
    pub fn realname_os() -> Result<OsString> {}
    pub fn distro() -> Result<String> {}
    pub fn devicename() -> Result<String> {}
    pub fn devicename_os() -> Result<OsString> {}
    pub fn hostname() -> Result<String> {}
}
mod language {
    use std::fmt::{self};
    pub enum Country {
        Any,
    }
    pub enum Language {}
    impl Language {
        pub fn country(&self) -> Country {}
    }
}
mod platform {
    use std::fmt::{self};
    pub enum Platform {
        Linux,
        Bsd,
        Windows,
        MacOS,
        Illumos,
        Ios,
        Android,
        Nintendo,
        Xbox,
        PlayStation,
        Fuchsia,
        Redox,
        Hurd,
        Unknown(String),
    }
}
mod result {
    use std::io::Error;
    pub type Result<T = (), E = Error> = std::result::Result<T, E>;
}
pub use self::{
    api::{
        arch, desktop_env, devicename, devicename_os, distro, distro_os, hostname,
        hostname_os, lang, langs, platform, realname, realname_os, username, username_os,
    },
    arch::{Arch, Width},
    desktop_env::DesktopEnv, language::{Country, Language},
    platform::Platform, result::Result,
};
