//! package = "whoami", version = ">=2, <3"

mod api {
    use std::string::String;
    use crate::{
        CpuArchitecture, DesktopEnvironment, LanguagePreferences, OsString, Platform,
        Result,
    };
    pub fn cpu_arch() -> CpuArchitecture {}
    pub fn account() -> Result<String> {}
    pub fn account_os() -> Result<OsString> {}
    pub fn username() -> Result<String> {}
    pub fn username_os() -> Result<OsString> {}
    pub fn realname() -> Result<String> {}
    pub fn realname_os() -> Result<OsString> {}
    pub fn hostname() -> Result<String> {}
    pub fn devicename() -> Result<String> {}
    pub fn devicename_os() -> Result<OsString> {}
    pub fn distro() -> Result<String> {}
    pub fn desktop_env() -> Option<DesktopEnvironment> {}
    pub fn platform() -> Platform {}
    pub fn lang_prefs() -> Result<LanguagePreferences> {}
}
mod arch {
    use std::string::String;
    use std::fmt::{self};
    use crate::Result;
    pub enum Width {
        Bits32,
        Bits64,
    }
    pub enum CpuArchitecture {
        Unknown(String),
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
    }
    impl CpuArchitecture {
        pub fn width(&self) -> Result<Width> {}
    }
}
mod conversions {
    pub(super) type OsString = std::ffi::OsString;
}
mod desktop_env {
    use std::string::String;
    use std::fmt::{self};
    pub enum DesktopEnvironment {
        Unknown(String),
        WebBrowser(String),
        Gnome,
        Windows,
        Lxde,
        Openbox,
        Mate,
        Xfce,
        Plasma,
        Cinnamon,
        I3,
        Aqua,
        Ios,
        Android,
        Console,
        Ubuntu,
        Ermine,
        Orbital,
        Niri,
        Hyprland,
        Cosmic,
    }
    impl DesktopEnvironment {
        pub const fn is_gtk(&self) -> bool {}
        pub const fn is_kde(&self) -> bool {}
    }
}
mod error {
    use std::io::Error as IoError;
    pub struct Error;
    impl std::error::Error for Error {}
    impl From<Error> for IoError {}
}
mod langs {
    use std::{
        fmt::{self},
        str::FromStr,
    };
    use crate::Error;
    pub struct Language;
    impl Default for Language {}
    impl FromStr for Language {
        type Err = Error;
    }
    pub struct LanguagePreferences;
    impl Default for LanguagePreferences {}
    impl LanguagePreferences {
        pub fn collation_langs(&self) -> impl Iterator<Item = Language> + '_ {}
        pub fn char_class_langs(&self) -> impl Iterator<Item = Language> + '_ {}
        pub fn monetary_langs(&self) -> impl Iterator<Item = Language> + '_ {}
        pub fn message_langs(&self) -> impl Iterator<Item = Language> + '_ {}
        pub fn numeric_langs(&self) -> impl Iterator<Item = Language> + '_ {}
        pub fn time_langs(&self) -> impl Iterator<Item = Language> + '_ {}
    }
}
mod platform {
    use std::string::String;
    use std::fmt::{self};
    pub enum Platform {
        Unknown(String),
        Linux,
        Bsd,
        Windows,
        Mac,
        Illumos,
        Ios,
        Android,
        Nintendo3ds,
        PlayStation,
        Fuchsia,
        Redox,
        Hurd,
    }
}
mod result {
    use crate::Error;
    pub type Result<T = (), E = Error> = std::result::Result<T, E>;
}
use self::conversions::OsString;
pub use self::{
    api::{
        account, account_os, cpu_arch, desktop_env, devicename, devicename_os, distro,
        hostname, lang_prefs, platform, realname, realname_os, username, username_os,
    },
    arch::{CpuArchitecture, Width},
    desktop_env::DesktopEnvironment, error::Error,
    langs::{Language, LanguagePreferences},
    platform::Platform, result::Result,
};
