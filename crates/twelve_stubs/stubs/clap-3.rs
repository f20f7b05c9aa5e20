//! package = "clap", version = ">=3, <4"

pub use crate::builder::App;
pub use crate::builder::ArgAction;
pub use crate::builder::Command;
pub use crate::builder::{AppFlags, AppSettings, ArgFlags, ArgSettings, PossibleValue, ValueHint};
pub use crate::builder::{Arg, ArgGroup};
pub use crate::derive::CommandFactory as IntoApp;
pub use crate::derive::ValueEnum as ArgEnum;
pub use crate::derive::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
pub use crate::error::Error;
pub use crate::error::{ErrorKind, Result};
pub use crate::parser::ArgMatches;
pub use crate::parser::{Indices, OsValues, ValueSource, Values};
pub use crate::util::color::ColorChoice;
pub use clap_derive::{ArgEnum, Args, Parser, Subcommand, ValueEnum};
mod macros {
    #[macro_export]
    macro_rules! crate_version {
        () => {};
    }
    #[macro_export]
    macro_rules! crate_authors {
        () => {};
    }
    #[macro_export]
    macro_rules! crate_description {
        () => {};
    }
    #[macro_export]
    macro_rules! crate_name {
        () => {};
    }
    #[macro_export]
    macro_rules! command {
        () => {};
    }
    #[macro_export]
    macro_rules! app_from_crate {
        () => {};
    }
    #[macro_export]
    macro_rules! arg {
        () => {};
    }
}
mod derive {
    use crate::{ArgMatches, Command, Error, PossibleValue};
    use std::ffi::OsString;
    pub trait Parser: FromArgMatches + CommandFactory + Sized {
        fn parse() -> Self {}
        fn try_parse() -> Result<Self, Error> {}
        fn parse_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(itr: I) -> Self {}
        fn try_parse_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(
            itr: I,
        ) -> Result<Self, Error> {
        }
        fn update_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(&mut self, itr: I) {}
        fn try_update_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(
            &mut self,
            itr: I,
        ) -> Result<(), Error> {
        }
    }
    pub trait CommandFactory: Sized {
        fn command<'help>() -> Command<'help> {}
        fn into_app<'help>() -> Command<'help>;
        fn command_for_update<'help>() -> Command<'help> {}
        fn into_app_for_update<'help>() -> Command<'help>;
    }
    pub trait FromArgMatches: Sized {
        fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
        fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {}
        fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
        fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> {}
    }
    pub trait Args: FromArgMatches + Sized {
        fn augment_args(cmd: Command<'_>) -> Command<'_>;
        fn augment_args_for_update(cmd: Command<'_>) -> Command<'_>;
    }
    pub trait Subcommand: FromArgMatches + Sized {
        fn augment_subcommands(cmd: Command<'_>) -> Command<'_>;
        fn augment_subcommands_for_update(cmd: Command<'_>) -> Command<'_>;
        fn has_subcommand(name: &str) -> bool;
    }
    pub trait ValueEnum: Sized + Clone {
        fn value_variants<'a>() -> &'a [Self];
        fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> {}
        fn to_possible_value<'a>(&self) -> Option<PossibleValue<'a>>;
    }
    impl<T: Parser> Parser for Box<T> {}
    impl<T: CommandFactory> CommandFactory for Box<T> {}
    impl<T: FromArgMatches> FromArgMatches for Box<T> {}
    impl<T: Args> Args for Box<T> {}
    impl<T: Subcommand> Subcommand for Box<T> {}
}
pub use crate::builder::RegexRef;
pub mod builder {
    mod action {
        pub enum ArgAction {
            Set,
            Append,
            StoreValue,
            IncOccurrence,
            SetTrue,
            SetFalse,
            Count,
            Help,
            Version,
        }
        impl ArgAction {
            pub fn takes_values(&self) -> bool {}
        }
    }
    mod app_settings {
        use std::str::FromStr;
        impl Default for AppFlags {}
        pub enum AppSettings {
            IgnoreErrors,
            WaitOnError,
            AllowHyphenValues,
            AllowNegativeNumbers,
            AllArgsOverrideSelf,
            AllowMissingPositional,
            TrailingVarArg,
            DontDelimitTrailingValues,
            InferLongArgs,
            InferSubcommands,
            SubcommandRequired,
            SubcommandRequiredElseHelp,
            AllowExternalSubcommands,
            Multicall,
            AllowInvalidUtf8ForExternalSubcommands,
            UseLongFormatForHelpSubcommand,
            SubcommandsNegateReqs,
            ArgsNegateSubcommands,
            SubcommandPrecedenceOverArg,
            ArgRequiredElseHelp,
            DeriveDisplayOrder,
            DontCollapseArgsInUsage,
            NextLineHelp,
            DisableColoredHelp,
            DisableHelpFlag,
            DisableHelpSubcommand,
            DisableVersionFlag,
            PropagateVersion,
            Hidden,
            HidePossibleValues,
            HelpExpected,
            NoBinaryName,
            NoAutoHelp,
            NoAutoVersion,
        }
        impl FromStr for AppSettings {
            type Err = String;
        }
    }
    mod arg {
        use crate::builder::RegexRef;
        use crate::util::Key;
        use crate::ArgAction;
        use crate::PossibleValue;
        use crate::ValueHint;
        use crate::{ArgFlags, ArgSettings};
        use std::env;
        use std::{
            error::Error,
            ffi::OsStr,
            fmt::{self},
            str,
        };
        pub struct Arg<'help>;
        impl<'help> Default for Arg<'help> {}
        impl<'help> Arg<'help> {
            pub fn new<S: Into<&'help str>>(n: S) -> Self {}
            pub fn id<S: Into<&'help str>>(self, n: S) -> Self {}
            pub fn name<S: Into<&'help str>>(self, n: S) -> Self {}
            pub fn short(self, s: char) -> Self {}
            pub fn long(self, l: &'help str) -> Self {}
            pub fn alias<S: Into<&'help str>>(self, name: S) -> Self {}
            pub fn short_alias(self, name: char) -> Self {}
            pub fn aliases(self, names: &[&'help str]) -> Self {}
            pub fn short_aliases(self, names: &[char]) -> Self {}
            pub fn visible_alias<S: Into<&'help str>>(self, name: S) -> Self {}
            pub fn visible_short_alias(self, name: char) -> Self {}
            pub fn visible_aliases(self, names: &[&'help str]) -> Self {}
            pub fn visible_short_aliases(self, names: &[char]) -> Self {}
            pub fn index(self, idx: usize) -> Self {}
            pub fn last(self, yes: bool) -> Self {}
            pub fn required(self, yes: bool) -> Self {}
            pub fn requires<T: Key>(self, arg_id: T) -> Self {}
            pub fn exclusive(self, yes: bool) -> Self {}
            pub fn global(self, yes: bool) -> Self {}
            pub fn multiple_occurrences(self, yes: bool) -> Self {}
            pub fn max_occurrences(self, qty: usize) -> Self {}
            pub fn is_set(&self, s: ArgSettings) -> bool {}
            pub fn setting<F: Into<ArgFlags>>(self, setting: F) -> Self {}
            pub fn unset_setting<F: Into<ArgFlags>>(self, setting: F) -> Self {}
        }
        impl<'help> Arg<'help> {
            pub fn takes_value(self, yes: bool) -> Self {}
            pub fn action(self, action: ArgAction) -> Self {}
            pub fn value_parser(self, parser: impl Into<super::ValueParser>) -> Self {}
            pub fn multiple_values(self, yes: bool) -> Self {}
            pub fn number_of_values(self, qty: usize) -> Self {}
            pub fn max_values(self, qty: usize) -> Self {}
            pub fn min_values(self, qty: usize) -> Self {}
            pub fn value_name(self, name: &'help str) -> Self {}
            pub fn value_names(self, names: &[&'help str]) -> Self {}
            pub fn value_hint(self, value_hint: ValueHint) -> Self {}
            pub fn validator<
                F: FnMut(&str) -> Result<O, E>,
                O,
                E: Into<Box<dyn Error + Send + Sync + 'static>>,
            >(
                self,
                f: F,
            ) -> Self {
            }
            pub fn validator_os<
                F: FnMut(&OsStr) -> Result<O, E>,
                O,
                E: Into<Box<dyn Error + Send + Sync + 'static>>,
            >(
                self,
                f: F,
            ) -> Self {
            }
            pub fn validator_regex(self, regex: impl Into<RegexRef<'help>>, err_message: &'help str) -> Self {
            }
            pub fn possible_value<T: Into<PossibleValue<'help>>>(self, value: T) -> Self {}
            pub fn possible_values<I: IntoIterator<Item = T>, T: Into<PossibleValue<'help>>>(
                self,
                values: I,
            ) -> Self {
            }
            pub fn ignore_case(self, yes: bool) -> Self {}
            pub fn allow_hyphen_values(self, yes: bool) -> Self {}
            pub fn allow_invalid_utf8(self, yes: bool) -> Self {}
            pub fn forbid_empty_values(self, yes: bool) -> Self {}
            pub fn require_equals(self, yes: bool) -> Self {}
            pub fn use_value_delimiter(self, yes: bool) -> Self {}
            pub fn use_delimiter(self, yes: bool) -> Self {}
            pub fn value_delimiter(self, d: char) -> Self {}
            pub fn require_value_delimiter(self, yes: bool) -> Self {}
            pub fn require_delimiter(self, yes: bool) -> Self {}
            pub fn value_terminator(self, term: &'help str) -> Self {}
            pub fn raw(self, yes: bool) -> Self {}
            pub fn default_value(self, val: &'help str) -> Self {}
            pub fn default_value_os(self, val: &'help OsStr) -> Self {}
            pub fn default_values(self, vals: &[&'help str]) -> Self {}
            pub fn default_values_os(self, vals: &[&'help OsStr]) -> Self {}
            pub fn default_missing_value(self, val: &'help str) -> Self {}
            pub fn default_missing_value_os(self, val: &'help OsStr) -> Self {}
            pub fn default_missing_values(self, vals: &[&'help str]) -> Self {}
            pub fn default_missing_values_os(self, vals: &[&'help OsStr]) -> Self {}
            pub fn env(self, name: &'help str) -> Self {}
            pub fn env_os(self, name: &'help OsStr) -> Self {}
        }
        impl<'help> Arg<'help> {
            pub fn help(self, h: impl Into<Option<&'help str>>) -> Self {}
            pub fn long_help(self, h: impl Into<Option<&'help str>>) -> Self {}
            pub fn display_order(self, ord: usize) -> Self {}
            pub fn help_heading<O: Into<Option<&'help str>>>(self, heading: O) -> Self {}
            pub fn next_line_help(self, yes: bool) -> Self {}
            pub fn hide(self, yes: bool) -> Self {}
            pub fn hide_possible_values(self, yes: bool) -> Self {}
            pub fn hide_default_value(self, yes: bool) -> Self {}
            pub fn hide_env(self, yes: bool) -> Self {}
            pub fn hide_env_values(self, yes: bool) -> Self {}
            pub fn hide_short_help(self, yes: bool) -> Self {}
            pub fn hide_long_help(self, yes: bool) -> Self {}
        }
        impl<'help> Arg<'help> {
            pub fn group<T: Key>(self, group_id: T) -> Self {}
            pub fn groups<T: Key>(self, group_ids: &[T]) -> Self {}
            pub fn default_value_if<T: Key>(
                self,
                arg_id: T,
                val: Option<&'help str>,
                default: Option<&'help str>,
            ) -> Self {
            }
            pub fn default_value_if_os<T: Key>(
                self,
                arg_id: T,
                val: Option<&'help OsStr>,
                default: Option<&'help OsStr>,
            ) -> Self {
            }
            pub fn default_value_ifs<T: Key>(
                self,
                ifs: &[(T, Option<&'help str>, Option<&'help str>)],
            ) -> Self {
            }
            pub fn default_value_ifs_os<T: Key>(
                self,
                ifs: &[(T, Option<&'help OsStr>, Option<&'help OsStr>)],
            ) -> Self {
            }
            pub fn required_unless_present<T: Key>(self, arg_id: T) -> Self {}
            pub fn required_unless_present_all<T: Key, I: IntoIterator<Item = T>>(self, names: I) -> Self {}
            pub fn required_unless_present_any<T: Key, I: IntoIterator<Item = T>>(self, names: I) -> Self {}
            pub fn required_if_eq<T: Key>(self, arg_id: T, val: &'help str) -> Self {}
            pub fn required_if_eq_any<T: Key>(self, ifs: &[(T, &'help str)]) -> Self {}
            pub fn required_if_eq_all<T: Key>(self, ifs: &[(T, &'help str)]) -> Self {}
            pub fn requires_if<T: Key>(self, val: &'help str, arg_id: T) -> Self {}
            pub fn requires_ifs<T: Key>(self, ifs: &[(&'help str, T)]) -> Self {}
            pub fn requires_all<T: Key>(self, names: &[T]) -> Self {}
            pub fn conflicts_with<T: Key>(self, arg_id: T) -> Self {}
            pub fn conflicts_with_all(self, names: &[&str]) -> Self {}
            pub fn overrides_with<T: Key>(self, arg_id: T) -> Self {}
            pub fn overrides_with_all<T: Key>(self, names: &[T]) -> Self {}
        }
        impl<'help> Arg<'help> {
            pub fn get_id(&self) -> &'help str {}
            pub fn get_name(&self) -> &'help str {}
            pub fn get_help(&self) -> Option<&'help str> {}
            pub fn get_long_help(&self) -> Option<&'help str> {}
            pub fn get_help_heading(&self) -> Option<&'help str> {}
            pub fn get_short(&self) -> Option<char> {}
            pub fn get_visible_short_aliases(&self) -> Option<Vec<char>> {}
            pub fn get_all_short_aliases(&self) -> Option<Vec<char>> {}
            pub fn get_short_and_visible_aliases(&self) -> Option<Vec<char>> {}
            pub fn get_long(&self) -> Option<&'help str> {}
            pub fn get_visible_aliases(&self) -> Option<Vec<&'help str>> {}
            pub fn get_all_aliases(&self) -> Option<Vec<&'help str>> {}
            pub fn get_long_and_visible_aliases(&self) -> Option<Vec<&'help str>> {}
            pub fn get_possible_values(&self) -> Option<&[PossibleValue<'help>]> {}
            pub fn get_value_names(&self) -> Option<&[&'help str]> {}
            pub fn get_num_vals(&self) -> Option<usize> {}
            pub fn get_value_delimiter(&self) -> Option<char> {}
            pub fn get_index(&self) -> Option<usize> {}
            pub fn get_value_hint(&self) -> ValueHint {}
            pub fn get_global(&self) -> bool {}
            pub fn get_env(&self) -> Option<&OsStr> {}
            pub fn get_default_values(&self) -> &[&OsStr] {}
            pub fn is_positional(&self) -> bool {}
            pub fn is_required_set(&self) -> bool {}
            pub fn is_multiple_values_set(&self) -> bool {}
            pub fn is_multiple_occurrences_set(&self) -> bool {}
            pub fn is_takes_value_set(&self) -> bool {}
            pub fn is_allow_hyphen_values_set(&self) -> bool {}
            pub fn is_forbid_empty_values_set(&self) -> bool {}
            pub fn is_allow_invalid_utf8_set(&self) -> bool {}
            pub fn get_action(&self) -> &super::ArgAction {}
            pub fn get_value_parser(&self) -> &super::ValueParser {}
            pub fn is_global_set(&self) -> bool {}
            pub fn is_next_line_help_set(&self) -> bool {}
            pub fn is_hide_set(&self) -> bool {}
            pub fn is_hide_default_value_set(&self) -> bool {}
            pub fn is_hide_possible_values_set(&self) -> bool {}
            pub fn is_hide_env_set(&self) -> bool {}
            pub fn is_hide_env_values_set(&self) -> bool {}
            pub fn is_hide_short_help_set(&self) -> bool {}
            pub fn is_hide_long_help_set(&self) -> bool {}
            pub fn is_use_value_delimiter_set(&self) -> bool {}
            pub fn is_require_value_delimiter_set(&self) -> bool {}
            pub fn is_require_equals_set(&self) -> bool {}
            pub fn is_exclusive_set(&self) -> bool {}
            pub fn is_last_set(&self) -> bool {}
            pub fn is_ignore_case_set(&self) -> bool {}
        }
        impl<'help> From<&'_ Arg<'help>> for Arg<'help> {}
    }
    mod arg_group {
        use crate::util::Key;
        use yaml_rust::Yaml;
        pub struct ArgGroup<'help>;
        impl<'help> Default for ArgGroup<'help> {}
        impl<'help> ArgGroup<'help> {
            pub fn new<S: Into<&'help str>>(n: S) -> Self {}
            pub fn id<S: Into<&'help str>>(self, n: S) -> Self {}
            pub fn name<S: Into<&'help str>>(self, n: S) -> Self {}
            pub fn arg<T: Key>(self, arg_id: T) -> Self {}
            pub fn args<T: Key>(self, ns: &[T]) -> Self {}
            pub fn multiple(self, yes: bool) -> Self {}
            pub fn required(self, yes: bool) -> Self {}
            pub fn requires<T: Key>(self, id: T) -> Self {}
            pub fn requires_all(self, ns: &[&'help str]) -> Self {}
            pub fn conflicts_with<T: Key>(self, id: T) -> Self {}
            pub fn conflicts_with_all(self, ns: &[&'help str]) -> Self {}
        }
        impl<'help> From<&'_ ArgGroup<'help>> for ArgGroup<'help> {}
        impl<'help> From<&'help Yaml> for ArgGroup<'help> {}
    }
    mod arg_settings {
        use std::str::FromStr;
        impl Default for ArgFlags {}
        pub enum ArgSettings {
            Required,
            MultipleValues,
            MultipleOccurrences,
            ForbidEmptyValues,
            Global,
            Hidden,
            TakesValue,
            UseValueDelimiter,
            NextLineHelp,
            RequireDelimiter,
            HidePossibleValues,
            AllowHyphenValues,
            RequireEquals,
            Last,
            HideDefaultValue,
            IgnoreCase,
            HideEnv,
            HideEnvValues,
            HiddenShortHelp,
            HiddenLongHelp,
            AllowInvalidUtf8,
            Exclusive,
        }
        impl FromStr for ArgSettings {
            type Err = String;
        }
    }
    mod command {
        use crate::builder::app_settings::{AppFlags, AppSettings};
        use crate::builder::{Arg, ArgGroup};
        use crate::error::ErrorKind;
        use crate::error::Result as ClapResult;
        use crate::parser::ArgMatches;
        use crate::util::{color::ColorChoice, Id, Key};
        use crate::Error;
        use std::ffi::OsString;
        use std::fmt;
        use std::io;
        use std::ops::Index;
        pub type Command<'help> = App<'help>;
        pub struct App<'help>;
        impl<'help> App<'help> {
            pub fn new<S: Into<String>>(name: S) -> Self {}
            pub fn arg<A: Into<Arg<'help>>>(self, a: A) -> Self {}
            pub fn args<I: IntoIterator<Item = T>, T: Into<Arg<'help>>>(self, args: I) -> Self {}
            pub fn mut_arg<T: Key + Into<&'help str>, F: FnOnce(Arg<'help>) -> Arg<'help>>(
                self,
                arg_id: T,
                f: F,
            ) -> Self {
            }
            pub fn mut_subcommand<'a, T: Into<&'a str>, F: FnOnce(App<'help>) -> App<'help>>(
                self,
                subcmd_id: T,
                f: F,
            ) -> Self {
            }
            pub fn group<G: Into<ArgGroup<'help>>>(self, group: G) -> Self {}
            pub fn groups<I: IntoIterator<Item = T>, T: Into<ArgGroup<'help>>>(self, groups: I) -> Self {}
            pub fn subcommand<S: Into<App<'help>>>(self, subcmd: S) -> Self {}
            pub fn subcommands<I: IntoIterator<Item = T>, T: Into<App<'help>>>(self, subcmds: I) -> Self {}
            pub fn debug_assert(self) {}
            pub fn error(&mut self, kind: ErrorKind, message: impl std::fmt::Display) -> Error {}
            pub fn get_matches(self) -> ArgMatches {}
            pub fn get_matches_mut(&mut self) -> ArgMatches {}
            pub fn try_get_matches(self) -> ClapResult<ArgMatches> {}
            pub fn get_matches_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(
                self,
                itr: I,
            ) -> ArgMatches {
            }
            pub fn try_get_matches_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(
                self,
                itr: I,
            ) -> ClapResult<ArgMatches> {
            }
            pub fn try_get_matches_from_mut<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(
                &mut self,
                itr: I,
            ) -> ClapResult<ArgMatches> {
            }
            pub fn print_help(&mut self) -> io::Result<()> {}
            pub fn print_long_help(&mut self) -> io::Result<()> {}
            pub fn write_help<W: io::Write>(&mut self, w: &mut W) -> io::Result<()> {}
            pub fn write_long_help<W: io::Write>(&mut self, w: &mut W) -> io::Result<()> {}
            pub fn render_version(&self) -> String {}
            pub fn render_long_version(&self) -> String {}
            pub fn render_usage(&mut self) -> String {}
        }
        impl<'help> App<'help> {
            pub fn no_binary_name(self, yes: bool) -> Self {}
            pub fn ignore_errors(self, yes: bool) -> Self {}
            pub fn args_override_self(self, yes: bool) -> Self {}
            pub fn dont_delimit_trailing_values(self, yes: bool) -> Self {}
            pub fn color(self, color: ColorChoice) -> Self {}
            pub fn term_width(self, width: usize) -> Self {}
            pub fn max_term_width(self, w: usize) -> Self {}
            pub fn disable_version_flag(self, yes: bool) -> Self {}
            pub fn propagate_version(self, yes: bool) -> Self {}
            pub fn next_line_help(self, yes: bool) -> Self {}
            pub fn disable_help_flag(self, yes: bool) -> Self {}
            pub fn disable_help_subcommand(self, yes: bool) -> Self {}
            pub fn disable_colored_help(self, yes: bool) -> Self {}
            pub fn help_expected(self, yes: bool) -> Self {}
            pub fn dont_collapse_args_in_usage(self, yes: bool) -> Self {}
            pub fn hide_possible_values(self, yes: bool) -> Self {}
            pub fn infer_long_args(self, yes: bool) -> Self {}
            pub fn infer_subcommands(self, yes: bool) -> Self {}
        }
        impl<'help> App<'help> {
            pub fn name<S: Into<String>>(self, name: S) -> Self {}
            pub fn bin_name<S: Into<String>>(self, name: S) -> Self {}
            pub fn display_name<S: Into<String>>(self, name: S) -> Self {}
            pub fn author<S: Into<&'help str>>(self, author: S) -> Self {}
            pub fn about<O: Into<Option<&'help str>>>(self, about: O) -> Self {}
            pub fn long_about<O: Into<Option<&'help str>>>(self, long_about: O) -> Self {}
            pub fn after_help<S: Into<&'help str>>(self, help: S) -> Self {}
            pub fn after_long_help<S: Into<&'help str>>(self, help: S) -> Self {}
            pub fn before_help<S: Into<&'help str>>(self, help: S) -> Self {}
            pub fn before_long_help<S: Into<&'help str>>(self, help: S) -> Self {}
            pub fn version<S: Into<&'help str>>(self, ver: S) -> Self {}
            pub fn long_version<S: Into<&'help str>>(self, ver: S) -> Self {}
            pub fn override_usage<S: Into<&'help str>>(self, usage: S) -> Self {}
            pub fn override_help<S: Into<&'help str>>(self, help: S) -> Self {}
            pub fn help_template<S: Into<&'help str>>(self, s: S) -> Self {}
            pub fn setting<F: Into<AppFlags>>(self, setting: F) -> Self {}
            pub fn unset_setting<F: Into<AppFlags>>(self, setting: F) -> Self {}
            pub fn global_setting(self, setting: AppSettings) -> Self {}
            pub fn unset_global_setting(self, setting: AppSettings) -> Self {}
            pub fn help_heading<O: Into<Option<&'help str>>>(self, heading: O) -> Self {}
            pub fn next_help_heading<O: Into<Option<&'help str>>>(self, heading: O) -> Self {}
            pub fn next_display_order(self, disp_ord: impl Into<Option<usize>>) -> Self {}
            pub fn replace(self, name: &'help str, target: &'help [&'help str]) -> Self {}
            pub fn arg_required_else_help(self, yes: bool) -> Self {}
            pub fn allow_hyphen_values(self, yes: bool) -> Self {}
            pub fn allow_negative_numbers(self, yes: bool) -> Self {}
            pub fn trailing_var_arg(self, yes: bool) -> Self {}
            pub fn allow_missing_positional(self, yes: bool) -> Self {}
        }
        impl<'help> App<'help> {
            pub fn short_flag(self, short: char) -> Self {}
            pub fn long_flag(self, long: &'help str) -> Self {}
            pub fn alias<S: Into<&'help str>>(self, name: S) -> Self {}
            pub fn short_flag_alias(self, name: char) -> Self {}
            pub fn long_flag_alias(self, name: &'help str) -> Self {}
            pub fn aliases(self, names: &[&'help str]) -> Self {}
            pub fn short_flag_aliases(self, names: &[char]) -> Self {}
            pub fn long_flag_aliases(self, names: &[&'help str]) -> Self {}
            pub fn visible_alias<S: Into<&'help str>>(self, name: S) -> Self {}
            pub fn visible_short_flag_alias(self, name: char) -> Self {}
            pub fn visible_long_flag_alias(self, name: &'help str) -> Self {}
            pub fn visible_aliases(self, names: &[&'help str]) -> Self {}
            pub fn visible_short_flag_aliases(self, names: &[char]) -> Self {}
            pub fn visible_long_flag_aliases(self, names: &[&'help str]) -> Self {}
            pub fn display_order(self, ord: usize) -> Self {}
            pub fn hide(self, yes: bool) -> Self {}
            pub fn subcommand_required(self, yes: bool) -> Self {}
            pub fn allow_external_subcommands(self, yes: bool) -> Self {}
            pub fn allow_invalid_utf8_for_external_subcommands(self, yes: bool) -> Self {}
            pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self {}
            pub fn subcommand_precedence_over_arg(self, yes: bool) -> Self {}
            pub fn subcommand_negates_reqs(self, yes: bool) -> Self {}
            pub fn multicall(self, yes: bool) -> Self {}
            pub fn subcommand_value_name<S: Into<&'help str>>(self, value_name: S) -> Self {}
            pub fn subcommand_help_heading<T: Into<&'help str>>(self, heading: T) -> Self {}
        }
        impl<'help> App<'help> {
            pub fn get_display_name(&self) -> Option<&str> {}
            pub fn get_bin_name(&self) -> Option<&str> {}
            pub fn set_bin_name<S: Into<String>>(&mut self, name: S) {}
            pub fn get_name(&self) -> &str {}
            pub fn get_version(&self) -> Option<&'help str> {}
            pub fn get_long_version(&self) -> Option<&'help str> {}
            pub fn get_author(&self) -> Option<&'help str> {}
            pub fn get_short_flag(&self) -> Option<char> {}
            pub fn get_long_flag(&self) -> Option<&'help str> {}
            pub fn get_about(&self) -> Option<&'help str> {}
            pub fn get_long_about(&self) -> Option<&'help str> {}
            pub fn get_help_heading(&self) -> Option<&'help str> {}
            pub fn get_next_help_heading(&self) -> Option<&'help str> {}
            pub fn get_visible_aliases(&self) -> impl Iterator<Item = &'help str> + '_ {}
            pub fn get_visible_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ {}
            pub fn get_visible_long_flag_aliases(&self) -> impl Iterator<Item = &'help str> + '_ {}
            pub fn get_all_aliases(&self) -> impl Iterator<Item = &str> + '_ {}
            pub fn get_all_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ {}
            pub fn get_all_long_flag_aliases(&self) -> impl Iterator<Item = &'help str> + '_ {}
            pub fn is_set(&self, s: AppSettings) -> bool {}
            pub fn get_color(&self) -> ColorChoice {}
            pub fn get_subcommands(&self) -> impl Iterator<Item = &App<'help>> {}
            pub fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut App<'help>> {}
            pub fn has_subcommands(&self) -> bool {}
            pub fn get_subcommand_help_heading(&self) -> Option<&str> {}
            pub fn get_subommand_help_heading(&self) -> Option<&str> {}
            pub fn get_subcommand_value_name(&self) -> Option<&str> {}
            pub fn get_before_help(&self) -> Option<&str> {}
            pub fn get_before_long_help(&self) -> Option<&str> {}
            pub fn get_after_help(&self) -> Option<&str> {}
            pub fn get_after_long_help(&self) -> Option<&str> {}
            pub fn find_subcommand<T: PartialEq<str> + ?Sized>(&self, name: &T) -> Option<&App<'help>> {}
            pub fn find_subcommand_mut<T: PartialEq<str> + ?Sized>(
                &mut self,
                name: &T,
            ) -> Option<&mut App<'help>> {
            }
            pub fn get_groups(&self) -> impl Iterator<Item = &ArgGroup<'help>> {}
            pub fn get_arguments(&self) -> impl Iterator<Item = &Arg<'help>> {}
            pub fn get_positionals(&self) -> impl Iterator<Item = &Arg<'help>> {}
            pub fn get_opts(&self) -> impl Iterator<Item = &Arg<'help>> {}
            pub fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg<'help>> {}
            pub fn is_no_binary_name_set(&self) -> bool {}
            pub fn is_dont_delimit_trailing_values_set(&self) -> bool {}
            pub fn is_disable_version_flag_set(&self) -> bool {}
            pub fn is_propagate_version_set(&self) -> bool {}
            pub fn is_next_line_help_set(&self) -> bool {}
            pub fn is_disable_help_flag_set(&self) -> bool {}
            pub fn is_disable_help_subcommand_set(&self) -> bool {}
            pub fn is_disable_colored_help_set(&self) -> bool {}
            pub fn is_dont_collapse_args_in_usage_set(&self) -> bool {}
            pub fn is_arg_required_else_help_set(&self) -> bool {}
            pub fn is_allow_negative_numbers_set(&self) -> bool {}
            pub fn is_trailing_var_arg_set(&self) -> bool {}
            pub fn is_allow_missing_positional_set(&self) -> bool {}
            pub fn is_hide_set(&self) -> bool {}
            pub fn is_subcommand_required_set(&self) -> bool {}
            pub fn is_allow_external_subcommands_set(&self) -> bool {}
            pub fn is_allow_invalid_utf8_for_external_subcommands_set(&self) -> bool {}
            pub fn get_external_subcommand_value_parser(&self) -> Option<&super::ValueParser> {}
            pub fn is_args_conflicts_with_subcommands_set(&self) -> bool {}
            pub fn is_subcommand_precedence_over_arg_set(&self) -> bool {}
            pub fn is_subcommand_negates_reqs_set(&self) -> bool {}
            pub fn is_multicall_set(&self) -> bool {}
        }
        impl<'help> App<'help> {
            pub fn build(&mut self) {}
        }
        pub(crate) trait Captures<'a> {}
        impl<'help> Default for App<'help> {}
        impl<'help> Index<&'_ Id> for App<'help> {
            type Output = Arg<'help>;
        }
    }
    mod possible_value {
        pub struct PossibleValue<'help>;
        impl<'help> Default for PossibleValue<'help> {}
        impl<'help> PossibleValue<'help> {
            pub fn new(name: &'help str) -> Self {}
            pub fn help(self, help: &'help str) -> Self {}
            pub fn hide(self, yes: bool) -> Self {}
            pub fn alias(self, name: &'help str) -> Self {}
            pub fn aliases<I: IntoIterator<Item = &'help str>>(self, names: I) -> Self {}
        }
        impl<'help> PossibleValue<'help> {
            pub fn get_name(&self) -> &'help str {}
            pub fn get_help(&self) -> Option<&'help str> {}
            pub fn is_hidden(&self) -> bool {}
            pub fn is_hide_set(&self) -> bool {}
            pub fn get_visible_name(&self) -> Option<&'help str> {}
            pub fn get_name_and_aliases(&self) -> impl Iterator<Item = &'help str> + '_ {}
            pub fn matches(&self, value: &str, ignore_case: bool) -> bool {}
        }
        impl<'help> From<&'help str> for PossibleValue<'help> {}
        impl<'help> From<&'help &'help str> for PossibleValue<'help> {}
    }
    mod value_hint {
        use std::str::FromStr;
        pub enum ValueHint {
            Unknown,
            Other,
            AnyPath,
            FilePath,
            DirPath,
            ExecutablePath,
            CommandName,
            CommandString,
            CommandWithArguments,
            Username,
            Hostname,
            Url,
            EmailAddress,
        }
        impl Default for ValueHint {}
        impl FromStr for ValueHint {
            type Err = String;
        }
    }
    mod value_parser {
        use crate::parser::AnyValue;
        use crate::parser::AnyValueId;
        use std::ops::RangeBounds;
        pub struct ValueParser;
        impl ValueParser {
            pub fn new<P: TypedValueParser>(other: P) -> Self
            where
                P::Value: Clone,
            {
            }
            pub const fn bool() -> Self {}
            pub const fn string() -> Self {}
            pub const fn os_string() -> Self {}
            pub const fn path_buf() -> Self {}
        }
        impl ValueParser {
            pub fn type_id(&self) -> AnyValueId {}
            pub fn possible_values(
                &self,
            ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> {
            }
        }
        impl<P: TypedValueParser> From<P> for ValueParser where P::Value: Clone {}
        impl From<_AnonymousValueParser> for ValueParser {}
        impl From<std::ops::Range<i64>> for ValueParser {}
        impl From<std::ops::RangeInclusive<i64>> for ValueParser {}
        impl From<std::ops::RangeFrom<i64>> for ValueParser {}
        impl From<std::ops::RangeTo<i64>> for ValueParser {}
        impl From<std::ops::RangeToInclusive<i64>> for ValueParser {}
        impl From<std::ops::RangeFull> for ValueParser {}
        impl<P: Into<super::PossibleValue<'static>>, const C: usize> From<[P; C]> for ValueParser {}
        trait AnyValueParser: Send + Sync + 'static {
            fn parse_ref(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: &std::ffi::OsStr,
            ) -> Result<AnyValue, crate::Error>;
            fn parse(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: std::ffi::OsString,
            ) -> Result<AnyValue, crate::Error>;
            fn type_id(&self) -> AnyValueId;
            fn possible_values(&self)
                -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>>;
            fn clone_any(&self) -> Box<dyn AnyValueParser>;
        }
        pub trait TypedValueParser: Clone + Send + Sync + 'static {
            type Value;
            fn parse_ref(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: &std::ffi::OsStr,
            ) -> Result<Self::Value, crate::Error>;
            fn parse(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: std::ffi::OsString,
            ) -> Result<Self::Value, crate::Error> {
            }
            fn possible_values(
                &self,
            ) -> Option<Box<dyn Iterator<Item = crate::PossibleValue<'static>> + '_>> {
            }
            fn map<T: Clone, F: Fn(Self::Value) -> T + Clone>(self, func: F) -> MapValueParser<Self, F> {}
        }
        impl<
                F: Fn(&str) -> Result<T, E> + Clone,
                T,
                E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
            > TypedValueParser for F
        {
            type Value = T;
        }
        pub struct StringValueParser;
        impl StringValueParser {
            pub fn new() -> Self {}
        }
        impl TypedValueParser for StringValueParser {
            type Value = String;
        }
        impl Default for StringValueParser {}
        pub struct OsStringValueParser;
        impl OsStringValueParser {
            pub fn new() -> Self {}
        }
        impl TypedValueParser for OsStringValueParser {
            type Value = std::ffi::OsString;
        }
        impl Default for OsStringValueParser {}
        pub struct PathBufValueParser;
        impl PathBufValueParser {
            pub fn new() -> Self {}
        }
        impl TypedValueParser for PathBufValueParser {
            type Value = std::path::PathBuf;
        }
        impl Default for PathBufValueParser {}
        pub struct EnumValueParser<E: crate::ValueEnum + Clone>(E);
        impl<E: crate::ValueEnum + Clone> EnumValueParser<E> {
            pub fn new() -> Self {}
        }
        impl<E: crate::ValueEnum + Clone> TypedValueParser for EnumValueParser<E> {
            type Value = E;
        }
        impl<E: crate::ValueEnum + Clone> Default for EnumValueParser<E> {}
        pub struct PossibleValuesParser;
        impl PossibleValuesParser {
            pub fn new(values: impl Into<PossibleValuesParser>) -> Self {}
        }
        impl TypedValueParser for PossibleValuesParser {
            type Value = String;
        }
        impl<I: IntoIterator<Item = T>, T: Into<super::PossibleValue<'static>>> From<I> for PossibleValuesParser {}
        pub struct RangedI64ValueParser<T: std::convert::TryFrom<i64> + Clone = i64>(T);
        impl<T: std::convert::TryFrom<i64> + Clone> RangedI64ValueParser<T> {
            pub fn new() -> Self {}
            pub fn range<B: RangeBounds<i64>>(self, range: B) -> Self {}
        }
        impl<T: std::convert::TryFrom<i64> + Clone> TypedValueParser for RangedI64ValueParser<T>
        where
            <T as std::convert::TryFrom<i64>>::Error: std::error::Error + ToString,
        {
            type Value = T;
        }
        impl<T: std::convert::TryFrom<i64> + Clone, B: RangeBounds<i64>> From<B> for RangedI64ValueParser<T> {}
        impl<T: std::convert::TryFrom<i64> + Clone> Default for RangedI64ValueParser<T> {}
        pub struct RangedU64ValueParser<T: std::convert::TryFrom<u64> = u64>(T);
        impl<T: std::convert::TryFrom<u64>> RangedU64ValueParser<T> {
            pub fn new() -> Self {}
            pub fn range<B: RangeBounds<u64>>(self, range: B) -> Self {}
        }
        impl<T: std::convert::TryFrom<u64> + Clone> TypedValueParser for RangedU64ValueParser<T>
        where
            <T as std::convert::TryFrom<u64>>::Error: std::error::Error + ToString,
        {
            type Value = T;
        }
        impl<T: std::convert::TryFrom<u64>, B: RangeBounds<u64>> From<B> for RangedU64ValueParser<T> {}
        impl<T: std::convert::TryFrom<u64>> Default for RangedU64ValueParser<T> {}
        pub struct BoolValueParser;
        impl BoolValueParser {
            pub fn new() -> Self {}
        }
        impl TypedValueParser for BoolValueParser {
            type Value = bool;
        }
        impl Default for BoolValueParser {}
        pub struct FalseyValueParser;
        impl FalseyValueParser {
            pub fn new() -> Self {}
        }
        impl TypedValueParser for FalseyValueParser {
            type Value = bool;
        }
        impl Default for FalseyValueParser {}
        pub struct BoolishValueParser;
        impl BoolishValueParser {
            pub fn new() -> Self {}
        }
        impl TypedValueParser for BoolishValueParser {
            type Value = bool;
        }
        impl Default for BoolishValueParser {}
        pub struct NonEmptyStringValueParser;
        impl NonEmptyStringValueParser {
            pub fn new() -> Self {}
        }
        impl TypedValueParser for NonEmptyStringValueParser {
            type Value = String;
        }
        impl Default for NonEmptyStringValueParser {}
        pub struct MapValueParser<P, F>(P, F);
        impl<P: TypedValueParser, F: Fn(P::Value) -> T + Clone, T: Clone> TypedValueParser for MapValueParser<P, F>
        where
            P::Value: Clone,
        {
            type Value = T;
        }
        pub trait ValueParserFactory {
            type Parser;
            fn value_parser() -> Self::Parser;
        }
        impl ValueParserFactory for String {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for std::ffi::OsString {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for std::path::PathBuf {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for bool {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for u8 {
            type Parser = RangedI64ValueParser<u8>;
        }
        impl ValueParserFactory for i8 {
            type Parser = RangedI64ValueParser<i8>;
        }
        impl ValueParserFactory for u16 {
            type Parser = RangedI64ValueParser<u16>;
        }
        impl ValueParserFactory for i16 {
            type Parser = RangedI64ValueParser<i16>;
        }
        impl ValueParserFactory for u32 {
            type Parser = RangedI64ValueParser<u32>;
        }
        impl ValueParserFactory for i32 {
            type Parser = RangedI64ValueParser<i32>;
        }
        impl ValueParserFactory for i64 {
            type Parser = RangedI64ValueParser<i64>;
        }
        impl ValueParserFactory for u64 {
            type Parser = RangedU64ValueParser<u64>;
        }
        #[macro_export]
        macro_rules! value_parser {
            () => {};
        }
    }
    mod regex {
        use ::regex::{Error, Regex, RegexSet};
        use core::{convert::TryFrom, str::FromStr};
        use std::borrow::Cow;
        pub enum RegexRef<'a> {
            RegexSet(Cow<'a, RegexSet>),
            Regex(Cow<'a, Regex>),
        }
        impl<'a> From<&'a Regex> for RegexRef<'a> {}
        impl<'a> From<Regex> for RegexRef<'a> {}
        impl<'a> From<&'a RegexSet> for RegexRef<'a> {}
        impl<'a> From<RegexSet> for RegexRef<'a> {}
        impl<'a> TryFrom<&'a str> for RegexRef<'a> {
            type Error = <Self as FromStr>::Err;
        }
        impl<'a> FromStr for RegexRef<'a> {
            type Err = Error;
        }
    }
    pub use self::regex::RegexRef;
    pub use action::ArgAction;
    pub use app_settings::{AppFlags, AppSettings};
    pub use arg::Arg;
    pub use arg_group::ArgGroup;
    pub use arg_settings::{ArgFlags, ArgSettings};
    pub use command::App;
    pub use command::Command;
    pub use possible_value::PossibleValue;
    pub use value_hint::ValueHint;
    pub use value_parser::_AnonymousValueParser;
    pub use value_parser::_AutoValueParser;
    pub use value_parser::via_prelude;
    pub use value_parser::BoolValueParser;
    pub use value_parser::BoolishValueParser;
    pub use value_parser::EnumValueParser;
    pub use value_parser::FalseyValueParser;
    pub use value_parser::NonEmptyStringValueParser;
    pub use value_parser::OsStringValueParser;
    pub use value_parser::PathBufValueParser;
    pub use value_parser::PossibleValuesParser;
    pub use value_parser::RangedI64ValueParser;
    pub use value_parser::RangedU64ValueParser;
    pub use value_parser::StringValueParser;
    pub use value_parser::TypedValueParser;
    pub use value_parser::ValueParser;
    pub use value_parser::ValueParserFactory;
}
pub mod error {
    use crate::Command;
    use std::{
        convert::From,
        error,
        fmt::{self, Display},
        io::{self},
        result::Result as StdResult,
    };
    mod context {
        pub enum ContextKind {
            InvalidSubcommand,
            InvalidArg,
            PriorArg,
            ValidValue,
            InvalidValue,
            ActualNumValues,
            ExpectedNumValues,
            MinValues,
            ActualNumOccurrences,
            MaxOccurrences,
            SuggestedCommand,
            SuggestedSubcommand,
            SuggestedArg,
            SuggestedValue,
            TrailingArg,
            Usage,
            Custom,
        }
        pub enum ContextValue {
            None,
            Bool(bool),
            String(String),
            Strings(Vec<String>),
            Number(isize),
        }
    }
    mod kind {
        pub enum ErrorKind {
            InvalidValue,
            UnknownArgument,
            InvalidSubcommand,
            UnrecognizedSubcommand,
            EmptyValue,
            NoEquals,
            ValueValidation,
            TooManyValues,
            TooFewValues,
            TooManyOccurrences,
            WrongNumberOfValues,
            ArgumentConflict,
            MissingRequiredArgument,
            MissingSubcommand,
            UnexpectedMultipleUsage,
            InvalidUtf8,
            DisplayHelp,
            DisplayHelpOnMissingArgumentOrSubcommand,
            DisplayVersion,
            ArgumentNotFound,
            Io,
            Format,
        }
        impl ErrorKind {
            pub fn as_str(self) -> Option<&'static str> {}
        }
    }
    pub use context::ContextKind;
    pub use context::ContextValue;
    pub use kind::ErrorKind;
    pub type Result<T, E = Error> = StdResult<T, E>;
    pub struct Error {
        pub kind: ErrorKind,
        pub info: Vec<String>,
    }
    impl Error {
        pub fn raw(kind: ErrorKind, message: impl std::fmt::Display) -> Self {}
        pub fn format(self, cmd: &mut Command) -> Self {}
        pub fn kind(&self) -> ErrorKind {}
        pub fn context(&self) -> impl Iterator<Item = (ContextKind, &ContextValue)> {}
        pub fn use_stderr(&self) -> bool {}
        pub fn exit(&self) -> ! {}
        pub fn print(&self) -> io::Result<()> {}
    }
    impl From<io::Error> for Error {}
    impl From<fmt::Error> for Error {}
    impl error::Error for Error {}
}
pub mod parser {
    mod error {
        pub enum MatchesError {
            Downcast { actual: super::AnyValueId, expected: super::AnyValueId },
            UnknownArgument {},
        }
        impl std::error::Error for MatchesError {}
    }
    mod matches {
        mod any_value {
            pub(crate) struct AnyValue;
            pub struct AnyValueId;
            impl<'a, A: ?Sized> From<&'a A> for AnyValueId {}
        }
        mod arg_matches {
            use crate::parser::MatchesError;
            use crate::parser::ValueSource;
            use crate::util::Key;
            use crate::Error;
            use std::borrow::Cow;
            use std::ffi::OsStr;
            use std::fmt::Display;
            use std::str::FromStr;
            pub struct ArgMatches;
            impl Default for ArgMatches {}
            impl ArgMatches {
                pub fn get_one<T: Clone>(&self, id: &str) -> Option<&T> {}
                pub fn get_count(&self, id: &str) -> u8 {}
                pub fn get_flag(&self, id: &str) -> bool {}
                pub fn get_many<T: Clone>(&self, id: &str) -> Option<ValuesRef<T>> {}
                pub fn get_raw(&self, id: &str) -> Option<RawValues<'_>> {}
                pub fn remove_one<T: Clone>(&mut self, id: &str) -> Option<T> {}
                pub fn remove_many<T: Clone>(&mut self, id: &str) -> Option<Values2<T>> {}
                pub fn contains_id(&self, id: &str) -> bool {}
                pub fn args_present(&self) -> bool {}
                pub fn value_of<T: Key>(&self, id: T) -> Option<&str> {}
                pub fn value_of_lossy<T: Key>(&self, id: T) -> Option<Cow<'_, str>> {}
                pub fn value_of_os<T: Key>(&self, id: T) -> Option<&OsStr> {}
                pub fn values_of<T: Key>(&self, id: T) -> Option<Values> {}
                pub fn grouped_values_of<T: Key>(&self, id: T) -> Option<GroupedValues> {}
                pub fn values_of_lossy<T: Key>(&self, id: T) -> Option<Vec<String>> {}
                pub fn values_of_os<T: Key>(&self, id: T) -> Option<OsValues> {}
                pub fn value_of_t<R: FromStr>(&self, name: &str) -> Result<R, Error>
                where
                    <R as FromStr>::Err: Display,
                {
                }
                pub fn value_of_t_or_exit<R: FromStr>(&self, name: &str) -> R
                where
                    <R as FromStr>::Err: Display,
                {
                }
                pub fn values_of_t<R: FromStr>(&self, name: &str) -> Result<Vec<R>, Error>
                where
                    <R as FromStr>::Err: Display,
                {
                }
                pub fn values_of_t_or_exit<R: FromStr>(&self, name: &str) -> Vec<R>
                where
                    <R as FromStr>::Err: Display,
                {
                }
                pub fn is_present<T: Key>(&self, id: T) -> bool {}
                pub fn value_source<T: Key>(&self, id: T) -> Option<ValueSource> {}
                pub fn occurrences_of<T: Key>(&self, id: T) -> u64 {}
                pub fn index_of<T: Key>(&self, id: T) -> Option<usize> {}
                pub fn indices_of<T: Key>(&self, id: T) -> Option<Indices<'_>> {}
            }
            impl ArgMatches {
                pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> {}
                pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> {}
                pub fn subcommand_matches<T: Key>(&self, id: T) -> Option<&ArgMatches> {}
                pub fn subcommand_name(&self) -> Option<&str> {}
            }
            impl ArgMatches {
                pub fn try_get_one<T: Clone>(&self, id: &str) -> Result<Option<&T>, MatchesError> {}
                pub fn try_get_many<T: Clone>(&self, id: &str) -> Result<Option<ValuesRef<T>>, MatchesError> {
                }
                pub fn try_get_raw(&self, id: &str) -> Result<Option<RawValues<'_>>, MatchesError> {}
                pub fn try_remove_one<T: Clone>(&mut self, id: &str) -> Result<Option<T>, MatchesError> {}
                pub fn try_remove_many<T: Clone>(
                    &mut self,
                    id: &str,
                ) -> Result<Option<Values2<T>>, MatchesError> {
                }
                pub fn try_contains_id(&self, id: &str) -> Result<bool, MatchesError> {}
            }
            pub struct Values2<T>(T);
            impl<T> Iterator for Values2<T> {
                type Item = T;
            }
            impl<T> DoubleEndedIterator for Values2<T> {}
            impl<T> Default for Values2<T> {}
            pub struct ValuesRef<'a, T>(T);
            impl<'a, T> Iterator for ValuesRef<'a, T> {
                type Item = &'a T;
            }
            impl<'a, T> DoubleEndedIterator for ValuesRef<'a, T> {}
            impl<'a, T> Default for ValuesRef<'a, T> {}
            pub struct RawValues<'a>;
            impl<'a> Iterator for RawValues<'a> {
                type Item = &'a OsStr;
            }
            impl<'a> DoubleEndedIterator for RawValues<'a> {}
            impl Default for RawValues<'_> {}
            pub struct Values<'a>;
            impl<'a> Iterator for Values<'a> {
                type Item = &'a str;
            }
            impl<'a> DoubleEndedIterator for Values<'a> {}
            impl<'a> Default for Values<'a> {}
            pub struct GroupedValues<'a>;
            impl<'a> Iterator for GroupedValues<'a> {
                type Item = Vec<&'a str>;
            }
            impl<'a> DoubleEndedIterator for GroupedValues<'a> {}
            impl<'a> Default for GroupedValues<'a> {}
            pub struct OsValues<'a>;
            impl<'a> Iterator for OsValues<'a> {
                type Item = &'a OsStr;
            }
            impl<'a> DoubleEndedIterator for OsValues<'a> {}
            impl Default for OsValues<'_> {}
            pub struct Indices<'a>;
            impl<'a> Iterator for Indices<'a> {
                type Item = usize;
            }
            impl<'a> DoubleEndedIterator for Indices<'a> {}
            impl<'a> Default for Indices<'a> {}
        }
        mod value_source {
            pub enum ValueSource {
                DefaultValue,
                EnvVariable,
                CommandLine,
            }
        }
        use any_value::AnyValue;
        pub use any_value::AnyValueId;
        pub use arg_matches::RawValues;
        pub use arg_matches::ValuesRef;
        pub use arg_matches::{ArgMatches, Indices};
        pub use arg_matches::{OsValues, Values};
        pub use value_source::ValueSource;
    }
    mod parser {
        pub(crate) struct Parser<'help, 'cmd>;
    }
    use self::matches::AnyValue;
    use self::matches::AnyValueId;
    pub use self::matches::RawValues;
    pub use self::matches::ValuesRef;
    pub use self::matches::{ArgMatches, Indices, ValueSource};
    pub use self::matches::{OsValues, Values};
    use self::parser::Parser;
    pub use error::MatchesError;
}
mod util {
    mod fnv {
        use std::{fmt::Display, hash::Hash};
        pub trait Key: Hash + Display {
            fn key(&self) -> u64;
        }
        impl<T: Hash + Display> Key for T {}
    }
    mod id {
        use crate::util::fnv::Key;
        use std::ops::Deref;
        pub(crate) struct Id;
        impl Default for Id {}
        impl Deref for Id {
            type Target = u64;
        }
        impl<T: Key> From<T> for Id {}
    }
    pub use self::fnv::Key;
    use self::id::Id;
    pub(crate) mod color {
        pub enum ColorChoice {
            Auto,
            Always,
            Never,
        }
        impl Default for ColorChoice {}
    }
}
