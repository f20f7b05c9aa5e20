//! package = "clap_builder", version = ">=4, <5"

pub use crate::builder::ArgAction;
pub use crate::builder::Command;
pub use crate::builder::ValueHint;
pub use crate::builder::{Arg, ArgGroup};
pub use crate::parser::ArgMatches;
pub use crate::util::color::ColorChoice;
pub use crate::util::Id;
pub type Error = error::Error<error::DefaultFormatter>;
pub use crate::derive::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
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
    macro_rules! arg {
        () => {};
    }
}
mod derive {
    use crate::builder::PossibleValue;
    use crate::{ArgMatches, Command, Error};
    use std::convert::Infallible;
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
        fn command() -> Command;
        fn command_for_update() -> Command;
    }
    pub trait FromArgMatches: Sized {
        fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
        fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {}
        fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
        fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> {}
    }
    pub trait Args: FromArgMatches + Sized {
        fn group_id() -> Option<crate::Id> {}
        fn augment_args(cmd: Command) -> Command;
        fn augment_args_for_update(cmd: Command) -> Command;
    }
    pub trait Subcommand: FromArgMatches + Sized {
        fn augment_subcommands(cmd: Command) -> Command;
        fn augment_subcommands_for_update(cmd: Command) -> Command;
        fn has_subcommand(name: &str) -> bool;
    }
    pub trait ValueEnum: Sized + Clone {
        fn value_variants<'a>() -> &'a [Self];
        fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> {}
        fn to_possible_value(&self) -> Option<PossibleValue>;
    }
    impl<T: Parser> Parser for Box<T> {}
    impl<T: CommandFactory> CommandFactory for Box<T> {}
    impl<T: FromArgMatches> FromArgMatches for Box<T> {}
    impl<T: Args> Args for Box<T> {}
    impl<T: Subcommand> Subcommand for Box<T> {}
    impl FromArgMatches for () {}
    impl Args for () {}
    impl Subcommand for () {}
    impl FromArgMatches for Infallible {}
    impl Subcommand for Infallible {}
}
pub mod builder {
    mod action {
        pub enum ArgAction {
            Set,
            Append,
            SetTrue,
            SetFalse,
            Count,
            Help,
            HelpShort,
            HelpLong,
            Version,
        }
        impl ArgAction {
            pub fn takes_values(&self) -> bool {}
        }
    }
    mod arg {
        use crate::builder::ext::Extension;
        use crate::builder::ArgPredicate;
        use crate::builder::IntoResettable;
        use crate::builder::OsStr;
        use crate::builder::PossibleValue;
        use crate::builder::Str;
        use crate::builder::StyledStr;
        use crate::builder::ValueRange;
        use crate::ArgAction;
        use crate::Id;
        use crate::ValueHint;
        use std::env;
        use std::{
            fmt::{self},
            str,
        };
        pub struct Arg;
        impl Default for Arg {}
        impl Arg {
            pub fn new(id: impl Into<Id>) -> Self {}
            pub fn id(self, id: impl Into<Id>) -> Self {}
            pub fn short(self, s: impl IntoResettable<char>) -> Self {}
            pub fn long(self, l: impl IntoResettable<Str>) -> Self {}
            pub fn alias(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn short_alias(self, name: impl IntoResettable<char>) -> Self {}
            pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
            pub fn short_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
            pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn visible_short_alias(self, name: impl IntoResettable<char>) -> Self {}
            pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
            pub fn visible_short_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
            pub fn index(self, idx: impl IntoResettable<usize>) -> Self {}
            pub fn trailing_var_arg(self, yes: bool) -> Self {}
            pub fn last(self, yes: bool) -> Self {}
            pub fn required(self, yes: bool) -> Self {}
            pub fn requires(self, arg_id: impl IntoResettable<Id>) -> Self {}
            pub fn exclusive(self, yes: bool) -> Self {}
            pub fn global(self, yes: bool) -> Self {}
            pub fn add<T: ArgExt + Extension>(self, tagged: T) -> Self {}
        }
        impl Arg {
            pub fn action(self, action: impl IntoResettable<ArgAction>) -> Self {}
            pub fn value_parser(self, parser: impl IntoResettable<super::ValueParser>) -> Self {}
            pub fn num_args(self, qty: impl IntoResettable<ValueRange>) -> Self {}
            pub fn value_name(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn value_names(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
            pub fn value_hint(self, value_hint: impl IntoResettable<ValueHint>) -> Self {}
            pub fn ignore_case(self, yes: bool) -> Self {}
            pub fn allow_hyphen_values(self, yes: bool) -> Self {}
            pub fn allow_negative_numbers(self, yes: bool) -> Self {}
            pub fn require_equals(self, yes: bool) -> Self {}
            pub fn value_delimiter(self, d: impl IntoResettable<char>) -> Self {}
            pub fn value_terminator(self, term: impl IntoResettable<Str>) -> Self {}
            pub fn raw(self, yes: bool) -> Self {}
            pub fn default_value(self, val: impl IntoResettable<OsStr>) -> Self {}
            pub fn default_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self {}
            pub fn default_missing_value(self, val: impl IntoResettable<OsStr>) -> Self {}
            pub fn default_missing_value_os(self, val: impl Into<OsStr>) -> Self {}
            pub fn default_missing_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self {}
            pub fn default_missing_values_os(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self {
            }
            pub fn env(self, name: impl IntoResettable<OsStr>) -> Self {}
        }
        impl Arg {
            pub fn help(self, h: impl IntoResettable<StyledStr>) -> Self {}
            pub fn long_help(self, h: impl IntoResettable<StyledStr>) -> Self {}
            pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self {}
            pub fn help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
            pub fn next_line_help(self, yes: bool) -> Self {}
            pub fn hide(self, yes: bool) -> Self {}
            pub fn hide_possible_values(self, yes: bool) -> Self {}
            pub fn hide_default_value(self, yes: bool) -> Self {}
            pub fn hide_env(self, yes: bool) -> Self {}
            pub fn hide_env_values(self, yes: bool) -> Self {}
            pub fn hide_short_help(self, yes: bool) -> Self {}
            pub fn hide_long_help(self, yes: bool) -> Self {}
        }
        impl Arg {
            pub fn group(self, group_id: impl IntoResettable<Id>) -> Self {}
            pub fn groups(self, group_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
            pub fn default_value_if(
                self,
                arg_id: impl Into<Id>,
                predicate: impl Into<ArgPredicate>,
                default: impl IntoResettable<OsStr>,
            ) -> Self {
            }
            pub fn default_values_if(
                self,
                arg_id: impl Into<Id>,
                predicate: impl Into<ArgPredicate>,
                defaults: impl IntoIterator<Item = impl Into<OsStr>>,
            ) -> Self {
            }
            pub fn default_value_ifs(
                self,
                ifs: impl IntoIterator<
                    Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoResettable<OsStr>),
                >,
            ) -> Self {
            }
            pub fn default_values_ifs(
                self,
                ifs: impl IntoIterator<
                    Item = (
                        impl Into<Id>,
                        impl Into<ArgPredicate>,
                        impl IntoIterator<Item = impl Into<OsStr>>,
                    ),
                >,
            ) -> Self {
            }
            pub fn required_unless_present(self, arg_id: impl IntoResettable<Id>) -> Self {}
            pub fn required_unless_present_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {
            }
            pub fn required_unless_present_any(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {
            }
            pub fn required_if_eq(self, arg_id: impl Into<Id>, val: impl Into<OsStr>) -> Self {}
            pub fn required_if_eq_any(
                self,
                ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>,
            ) -> Self {
            }
            pub fn required_if_eq_all(
                self,
                ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>,
            ) -> Self {
            }
            pub fn requires_if(self, val: impl Into<ArgPredicate>, arg_id: impl Into<Id>) -> Self {}
            pub fn requires_ifs(
                self,
                ifs: impl IntoIterator<Item = (impl Into<ArgPredicate>, impl Into<Id>)>,
            ) -> Self {
            }
            pub fn conflicts_with(self, arg_id: impl IntoResettable<Id>) -> Self {}
            pub fn conflicts_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
            pub fn overrides_with(self, arg_id: impl IntoResettable<Id>) -> Self {}
            pub fn overrides_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        }
        impl Arg {
            pub fn get_id(&self) -> &Id {}
            pub fn get_help(&self) -> Option<&StyledStr> {}
            pub fn get_long_help(&self) -> Option<&StyledStr> {}
            pub fn get_display_order(&self) -> usize {}
            pub fn get_help_heading(&self) -> Option<&str> {}
            pub fn get_short(&self) -> Option<char> {}
            pub fn get_visible_short_aliases(&self) -> Option<Vec<char>> {}
            pub fn get_all_short_aliases(&self) -> Option<Vec<char>> {}
            pub fn get_short_and_visible_aliases(&self) -> Option<Vec<char>> {}
            pub fn get_long(&self) -> Option<&str> {}
            pub fn get_visible_aliases(&self) -> Option<Vec<&str>> {}
            pub fn get_all_aliases(&self) -> Option<Vec<&str>> {}
            pub fn get_long_and_visible_aliases(&self) -> Option<Vec<&str>> {}
            pub fn get_aliases(&self) -> Option<Vec<&str>> {}
            pub fn get_possible_values(&self) -> Vec<PossibleValue> {}
            pub fn get_value_names(&self) -> Option<&[Str]> {}
            pub fn get_num_args(&self) -> Option<ValueRange> {}
            pub fn get_value_delimiter(&self) -> Option<char> {}
            pub fn get_value_terminator(&self) -> Option<&Str> {}
            pub fn get_index(&self) -> Option<usize> {}
            pub fn get_value_hint(&self) -> ValueHint {}
            pub fn get_env(&self) -> Option<&std::ffi::OsStr> {}
            pub fn get_default_values(&self) -> &[OsStr] {}
            pub fn is_positional(&self) -> bool {}
            pub fn is_required_set(&self) -> bool {}
            pub fn is_allow_hyphen_values_set(&self) -> bool {}
            pub fn is_allow_negative_numbers_set(&self) -> bool {}
            pub fn get_action(&self) -> &ArgAction {}
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
            pub fn is_require_equals_set(&self) -> bool {}
            pub fn is_exclusive_set(&self) -> bool {}
            pub fn is_trailing_var_arg_set(&self) -> bool {}
            pub fn is_last_set(&self) -> bool {}
            pub fn is_ignore_case_set(&self) -> bool {}
            pub fn get<T: ArgExt + Extension>(&self) -> Option<&T> {}
            pub fn remove<T: ArgExt + Extension>(self) -> Option<T> {}
        }
        impl From<&'_ Self> for Arg {}
        pub trait ArgExt: Extension {}
    }
    mod arg_group {
        use crate::builder::IntoResettable;
        use crate::util::Id;
        pub struct ArgGroup;
        impl Default for ArgGroup {}
        impl ArgGroup {
            pub fn new(id: impl Into<Id>) -> Self {}
            pub fn id(self, id: impl Into<Id>) -> Self {}
            pub fn arg(self, arg_id: impl IntoResettable<Id>) -> Self {}
            pub fn args(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
            pub fn get_args(&self) -> impl Iterator<Item = &Id> {}
            pub fn multiple(self, yes: bool) -> Self {}
            pub fn is_multiple(&mut self) -> bool {}
            pub fn required(self, yes: bool) -> Self {}
            pub fn requires(self, id: impl IntoResettable<Id>) -> Self {}
            pub fn requires_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
            pub fn conflicts_with(self, id: impl IntoResettable<Id>) -> Self {}
            pub fn conflicts_with_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        }
        impl ArgGroup {
            pub fn get_id(&self) -> &Id {}
            pub fn is_required_set(&self) -> bool {}
        }
        impl From<&'_ Self> for ArgGroup {}
    }
    mod arg_predicate {
        use crate::builder::OsStr;
        pub enum ArgPredicate {
            IsPresent,
            Equals(OsStr),
        }
        impl<S: Into<OsStr>> From<S> for ArgPredicate {}
    }
    mod command {
        use crate::builder::ext::Extension;
        use crate::builder::IntoResettable;
        use crate::builder::Str;
        use crate::builder::StyledStr;
        use crate::builder::Styles;
        use crate::builder::{Arg, ArgGroup};
        use crate::error::ErrorKind;
        use crate::error::Result as ClapResult;
        use crate::parser::ArgMatches;
        use crate::util::{color::ColorChoice, Id};
        use crate::Error;
        use std::ffi::OsString;
        use std::fmt;
        use std::io;
        use std::ops::Index;
        pub struct Command;
        impl Command {
            pub fn new(name: impl Into<Str>) -> Self {}
            pub fn arg(self, a: impl Into<Arg>) -> Self {}
            pub fn args(self, args: impl IntoIterator<Item = impl Into<Arg>>) -> Self {}
            pub fn mut_arg<F: FnOnce(Arg) -> Arg>(self, arg_id: impl AsRef<str>, f: F) -> Self {}
            pub fn mut_args<F: FnMut(Arg) -> Arg>(self, f: F) -> Self {}
            pub fn mut_group<F: FnOnce(ArgGroup) -> ArgGroup>(self, arg_id: impl AsRef<str>, f: F) -> Self {}
            pub fn mut_subcommand<F: FnOnce(Self) -> Self>(self, name: impl AsRef<str>, f: F) -> Self {}
            pub fn mut_subcommands<F: FnMut(Self) -> Self>(self, f: F) -> Self {}
            pub fn group(self, group: impl Into<ArgGroup>) -> Self {}
            pub fn groups(self, groups: impl IntoIterator<Item = impl Into<ArgGroup>>) -> Self {}
            pub fn subcommand(self, subcmd: impl Into<Self>) -> Self {}
            pub fn subcommands(self, subcmds: impl IntoIterator<Item = impl Into<Self>>) -> Self {}
            pub fn defer(self, deferred: fn(Self) -> Self) -> Self {}
            pub fn debug_assert(self) {}
            pub fn error(&mut self, kind: ErrorKind, message: impl fmt::Display) -> Error {}
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
            pub fn render_help(&mut self) -> StyledStr {}
            pub fn render_long_help(&mut self) -> StyledStr {}
            pub fn render_version(&self) -> String {}
            pub fn render_long_version(&self) -> String {}
            pub fn render_usage(&mut self) -> StyledStr {}
            pub fn add<T: CommandExt + Extension>(self, tagged: T) -> Self {}
        }
        impl Command {
            pub fn no_binary_name(self, yes: bool) -> Self {}
            pub fn ignore_errors(self, yes: bool) -> Self {}
            pub fn args_override_self(self, yes: bool) -> Self {}
            pub fn dont_delimit_trailing_values(self, yes: bool) -> Self {}
            pub fn color(self, color: ColorChoice) -> Self {}
            pub fn styles(self, styles: Styles) -> Self {}
            pub fn term_width(self, width: usize) -> Self {}
            pub fn max_term_width(self, width: usize) -> Self {}
            pub fn disable_version_flag(self, yes: bool) -> Self {}
            pub fn propagate_version(self, yes: bool) -> Self {}
            pub fn next_line_help(self, yes: bool) -> Self {}
            pub fn disable_help_flag(self, yes: bool) -> Self {}
            pub fn disable_help_subcommand(self, yes: bool) -> Self {}
            pub fn disable_colored_help(self, yes: bool) -> Self {}
            pub fn help_expected(self, yes: bool) -> Self {}
            pub fn hide_possible_values(self, yes: bool) -> Self {}
            pub fn infer_long_args(self, yes: bool) -> Self {}
            pub fn infer_subcommands(self, yes: bool) -> Self {}
        }
        impl Command {
            pub fn name(self, name: impl Into<Str>) -> Self {}
            pub fn bin_name(self, name: impl IntoResettable<String>) -> Self {}
            pub fn display_name(self, name: impl IntoResettable<String>) -> Self {}
            pub fn author(self, author: impl IntoResettable<Str>) -> Self {}
            pub fn about(self, about: impl IntoResettable<StyledStr>) -> Self {}
            pub fn long_about(self, long_about: impl IntoResettable<StyledStr>) -> Self {}
            pub fn after_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
            pub fn after_long_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
            pub fn before_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
            pub fn before_long_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
            pub fn version(self, ver: impl IntoResettable<Str>) -> Self {}
            pub fn long_version(self, ver: impl IntoResettable<Str>) -> Self {}
            pub fn override_usage(self, usage: impl IntoResettable<StyledStr>) -> Self {}
            pub fn override_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
            pub fn help_template(self, s: impl IntoResettable<StyledStr>) -> Self {}
            pub fn flatten_help(self, yes: bool) -> Self {}
            pub fn next_help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
            pub fn next_display_order(self, disp_ord: impl IntoResettable<usize>) -> Self {}
            pub fn arg_required_else_help(self, yes: bool) -> Self {}
            pub fn allow_missing_positional(self, yes: bool) -> Self {}
        }
        impl Command {
            pub fn short_flag(self, short: impl IntoResettable<char>) -> Self {}
            pub fn long_flag(self, long: impl Into<Str>) -> Self {}
            pub fn alias(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn short_flag_alias(self, name: impl IntoResettable<char>) -> Self {}
            pub fn long_flag_alias(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
            pub fn short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
            pub fn long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
            pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn visible_short_flag_alias(self, name: impl IntoResettable<char>) -> Self {}
            pub fn visible_long_flag_alias(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
            pub fn visible_short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
            pub fn visible_long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
            pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self {}
            pub fn hide(self, yes: bool) -> Self {}
            pub fn subcommand_required(self, yes: bool) -> Self {}
            pub fn allow_external_subcommands(self, yes: bool) -> Self {}
            pub fn external_subcommand_value_parser(
                self,
                parser: impl IntoResettable<super::ValueParser>,
            ) -> Self {
            }
            pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self {}
            pub fn subcommand_precedence_over_arg(self, yes: bool) -> Self {}
            pub fn subcommand_negates_reqs(self, yes: bool) -> Self {}
            pub fn multicall(self, yes: bool) -> Self {}
            pub fn subcommand_value_name(self, value_name: impl IntoResettable<Str>) -> Self {}
            pub fn subcommand_help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
        }
        impl Command {
            pub fn get_display_name(&self) -> Option<&str> {}
            pub fn get_bin_name(&self) -> Option<&str> {}
            pub fn set_bin_name(&mut self, name: impl Into<String>) {}
            pub fn get_name(&self) -> &str {}
            pub fn get_name_and_visible_aliases(&self) -> Vec<&str> {}
            pub fn get_version(&self) -> Option<&str> {}
            pub fn get_long_version(&self) -> Option<&str> {}
            pub fn get_display_order(&self) -> usize {}
            pub fn get_author(&self) -> Option<&str> {}
            pub fn get_short_flag(&self) -> Option<char> {}
            pub fn get_long_flag(&self) -> Option<&str> {}
            pub fn get_about(&self) -> Option<&StyledStr> {}
            pub fn get_long_about(&self) -> Option<&StyledStr> {}
            pub fn get_overridden_usage(&self) -> Option<&StyledStr> {}
            pub fn is_flatten_help_set(&self) -> bool {}
            pub fn get_next_help_heading(&self) -> Option<&str> {}
            pub fn get_visible_aliases(&self) -> impl Iterator<Item = &str> + '_ {}
            pub fn get_visible_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ {}
            pub fn get_visible_long_flag_aliases(&self) -> impl Iterator<Item = &str> + '_ {}
            pub fn get_all_aliases(&self) -> impl Iterator<Item = &str> + '_ {}
            pub fn get_all_short_flag_aliases(&self) -> impl Iterator<Item = char> + '_ {}
            pub fn get_all_long_flag_aliases(&self) -> impl Iterator<Item = &str> + '_ {}
            pub fn get_aliases(&self) -> impl Iterator<Item = &str> + '_ {}
            pub fn get_color(&self) -> ColorChoice {}
            pub fn get_styles(&self) -> &Styles {}
            pub fn get_subcommands(&self) -> impl Iterator<Item = &Self> {}
            pub fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut Self> {}
            pub fn has_subcommands(&self) -> bool {}
            pub fn get_subcommand_help_heading(&self) -> Option<&str> {}
            pub fn get_subcommand_value_name(&self) -> Option<&str> {}
            pub fn get_before_help(&self) -> Option<&StyledStr> {}
            pub fn get_before_long_help(&self) -> Option<&StyledStr> {}
            pub fn get_after_help(&self) -> Option<&StyledStr> {}
            pub fn get_after_long_help(&self) -> Option<&StyledStr> {}
            pub fn find_subcommand(&self, name: impl AsRef<std::ffi::OsStr>) -> Option<&Self> {}
            pub fn find_subcommand_mut(&mut self, name: impl AsRef<std::ffi::OsStr>) -> Option<&mut Self> {}
            pub fn get_groups(&self) -> impl Iterator<Item = &ArgGroup> {}
            pub fn get_arguments(&self) -> impl Iterator<Item = &Arg> {}
            pub fn get_positionals(&self) -> impl Iterator<Item = &Arg> {}
            pub fn get_opts(&self) -> impl Iterator<Item = &Arg> {}
            pub fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg> {}
            pub fn is_no_binary_name_set(&self) -> bool {}
            pub fn is_dont_delimit_trailing_values_set(&self) -> bool {}
            pub fn is_disable_version_flag_set(&self) -> bool {}
            pub fn is_propagate_version_set(&self) -> bool {}
            pub fn is_next_line_help_set(&self) -> bool {}
            pub fn is_disable_help_flag_set(&self) -> bool {}
            pub fn is_disable_help_subcommand_set(&self) -> bool {}
            pub fn is_disable_colored_help_set(&self) -> bool {}
            pub fn is_arg_required_else_help_set(&self) -> bool {}
            pub fn is_allow_missing_positional_set(&self) -> bool {}
            pub fn is_hide_set(&self) -> bool {}
            pub fn is_subcommand_required_set(&self) -> bool {}
            pub fn is_allow_external_subcommands_set(&self) -> bool {}
            pub fn get_external_subcommand_value_parser(&self) -> Option<&super::ValueParser> {}
            pub fn is_args_conflicts_with_subcommands_set(&self) -> bool {}
            pub fn is_subcommand_precedence_over_arg_set(&self) -> bool {}
            pub fn is_subcommand_negates_reqs_set(&self) -> bool {}
            pub fn is_multicall_set(&self) -> bool {}
            pub fn get<T: CommandExt + Extension>(&self) -> Option<&T> {}
            pub fn remove<T: CommandExt + Extension>(self) -> Option<T> {}
        }
        impl Command {
            pub fn build(&mut self) {}
        }
        pub(crate) trait Captures<'a> {}
        impl Default for Command {}
        impl Index<&'_ Id> for Command {
            type Output = Arg;
        }
        impl From<&'_ Self> for Command {}
        pub trait CommandExt: Extension {}
        pub(crate) trait AppExt: Extension {}
    }
    mod ext {
        pub trait Extension: std::fmt::Debug + Clone + std::any::Any + Send + Sync + 'static {}
        impl<T: Clone> Extension for T {}
    }
    mod os_str {
        use crate::builder::Str;
        use std::borrow::Cow;
        pub struct OsStr;
        impl Default for OsStr {}
        impl OsStr {
            pub fn as_os_str(&self) -> &std::ffi::OsStr {}
            pub fn to_os_string(&self) -> std::ffi::OsString {}
        }
        impl From<&'_ Self> for OsStr {}
        impl From<Str> for OsStr {}
        impl From<&'_ Str> for OsStr {}
        impl From<std::ffi::OsString> for OsStr {}
        impl From<&'_ std::ffi::OsString> for OsStr {}
        impl From<String> for OsStr {}
        impl From<&'_ String> for OsStr {}
        impl From<&'static std::ffi::OsStr> for OsStr {}
        impl From<&'_ &'static std::ffi::OsStr> for OsStr {}
        impl From<&'static str> for OsStr {}
        impl From<&'_ &'static str> for OsStr {}
        impl From<Cow<'static, str>> for OsStr {}
        impl From<OsStr> for std::ffi::OsString {}
        impl From<OsStr> for std::path::PathBuf {}
        impl std::ops::Deref for OsStr {
            type Target = std::ffi::OsStr;
        }
        impl AsRef<std::ffi::OsStr> for OsStr {}
        impl AsRef<std::path::Path> for OsStr {}
        impl std::borrow::Borrow<std::ffi::OsStr> for OsStr {}
    }
    mod possible_value {
        use crate::builder::IntoResettable;
        use crate::builder::Str;
        use crate::builder::StyledStr;
        pub struct PossibleValue;
        impl Default for PossibleValue {}
        impl PossibleValue {
            pub fn new(name: impl Into<Str>) -> Self {}
            pub fn help(self, help: impl IntoResettable<StyledStr>) -> Self {}
            pub fn hide(self, yes: bool) -> Self {}
            pub fn alias(self, name: impl IntoResettable<Str>) -> Self {}
            pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        }
        impl PossibleValue {
            pub fn get_name(&self) -> &str {}
            pub fn get_help(&self) -> Option<&StyledStr> {}
            pub fn is_hide_set(&self) -> bool {}
            pub fn get_name_and_aliases(&self) -> impl Iterator<Item = &str> + '_ {}
            pub fn matches(&self, value: &str, ignore_case: bool) -> bool {}
        }
        impl<S: Into<Str>> From<S> for PossibleValue {}
    }
    mod range {
        pub struct ValueRange;
        impl ValueRange {
            pub const EMPTY: Self = ();
            pub const SINGLE: Self = ();
            pub fn new(range: impl Into<Self>) -> Self {}
            pub fn min_values(&self) -> usize {}
            pub fn max_values(&self) -> usize {}
            pub fn takes_values(&self) -> bool {}
        }
        impl std::ops::RangeBounds<usize> for ValueRange {}
        impl Default for ValueRange {}
        impl From<usize> for ValueRange {}
        impl From<std::ops::Range<usize>> for ValueRange {}
        impl From<std::ops::RangeFull> for ValueRange {}
        impl From<std::ops::RangeFrom<usize>> for ValueRange {}
        impl From<std::ops::RangeTo<usize>> for ValueRange {}
        impl From<std::ops::RangeInclusive<usize>> for ValueRange {}
        impl From<std::ops::RangeToInclusive<usize>> for ValueRange {}
    }
    mod resettable {
        use crate::builder::ArgAction;
        use crate::builder::OsStr;
        use crate::builder::Str;
        use crate::builder::StyledStr;
        use crate::builder::ValueHint;
        use crate::builder::ValueParser;
        use crate::builder::ValueRange;
        pub enum Resettable<T> {
            Value(T),
            Reset,
        }
        impl<T> From<T> for Resettable<T> {}
        impl<T> From<Option<T>> for Resettable<T> {}
        pub trait IntoResettable<T> {
            fn into_resettable(self) -> Resettable<T>;
        }
        impl IntoResettable<char> for Option<char> {}
        impl IntoResettable<usize> for Option<usize> {}
        impl IntoResettable<ArgAction> for Option<ArgAction> {}
        impl IntoResettable<ValueHint> for Option<ValueHint> {}
        impl IntoResettable<ValueParser> for Option<ValueParser> {}
        impl IntoResettable<StyledStr> for Option<&'static str> {}
        impl IntoResettable<OsStr> for Option<&'static str> {}
        impl IntoResettable<Str> for Option<&'static str> {}
        impl<T> IntoResettable<T> for Resettable<T> {}
        impl IntoResettable<Self> for char {}
        impl IntoResettable<Self> for usize {}
        impl IntoResettable<Self> for ArgAction {}
        impl IntoResettable<Self> for ValueHint {}
        impl<I: Into<ValueRange>> IntoResettable<ValueRange> for I {}
        impl<I: Into<ValueParser>> IntoResettable<ValueParser> for I {}
        impl<I: Into<String>> IntoResettable<String> for I {}
        impl<I: Into<StyledStr>> IntoResettable<StyledStr> for I {}
        impl<I: Into<OsStr>> IntoResettable<OsStr> for I {}
        impl<I: Into<Str>> IntoResettable<Str> for I {}
        impl<I: Into<crate::Id>> IntoResettable<crate::Id> for I {}
    }
    mod str {
        use std::borrow::Cow;
        pub struct Str;
        impl Default for Str {}
        impl Str {
            pub fn as_str(&self) -> &str {}
        }
        impl From<&'_ Self> for Str {}
        impl From<String> for Str {}
        impl From<&'_ String> for Str {}
        impl From<&'static str> for Str {}
        impl From<&'_ &'static str> for Str {}
        impl From<Cow<'static, str>> for Str {}
        impl From<Str> for String {}
        impl From<Str> for Vec<u8> {}
        impl From<Str> for std::ffi::OsString {}
        impl From<Str> for std::path::PathBuf {}
        impl std::ops::Deref for Str {
            type Target = str;
        }
        impl AsRef<str> for Str {}
        impl AsRef<[u8]> for Str {}
        impl AsRef<std::ffi::OsStr> for Str {}
        impl AsRef<std::path::Path> for Str {}
        impl std::borrow::Borrow<str> for Str {}
    }
    mod styled_str {
        use std::borrow::Cow;
        pub struct StyledStr;
        impl Default for StyledStr {}
        impl StyledStr {
            pub const fn new() -> Self {}
            pub fn ansi(&self) -> impl std::fmt::Display + '_ {}
            pub fn push_str(&mut self, msg: &str) {}
        }
        impl Default for &'_ StyledStr {}
        impl From<String> for StyledStr {}
        impl From<&'_ String> for StyledStr {}
        impl From<&'static str> for StyledStr {}
        impl From<&'_ &'static str> for StyledStr {}
        impl From<Cow<'static, str>> for StyledStr {}
        impl std::fmt::Write for StyledStr {}
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
        impl crate::builder::ArgExt for ValueHint {}
        impl FromStr for ValueHint {
            type Err = String;
        }
    }
    mod value_parser {
        use crate::builder::Str;
        use crate::builder::StyledStr;
        use crate::parser::ValueSource;
        use crate::util::AnyValue;
        use crate::util::AnyValueId;
        use std::ops::RangeBounds;
        pub struct ValueParser;
        impl ValueParser {
            pub fn new<P: TypedValueParser>(other: P) -> Self {}
            pub const fn bool() -> Self {}
            pub const fn string() -> Self {}
            pub const fn os_string() -> Self {}
            pub const fn path_buf() -> Self {}
        }
        impl ValueParser {
            pub fn type_id(&self) -> AnyValueId {}
            pub fn possible_values(
                &self,
            ) -> Option<Box<dyn Iterator<Item = crate::builder::PossibleValue> + '_>> {
            }
        }
        impl<P: TypedValueParser> From<P> for ValueParser {}
        impl From<_AnonymousValueParser> for ValueParser {}
        impl From<std::ops::Range<i64>> for ValueParser {}
        impl From<std::ops::RangeInclusive<i64>> for ValueParser {}
        impl From<std::ops::RangeFrom<i64>> for ValueParser {}
        impl From<std::ops::RangeTo<i64>> for ValueParser {}
        impl From<std::ops::RangeToInclusive<i64>> for ValueParser {}
        impl From<std::ops::RangeFull> for ValueParser {}
        impl<P: Into<super::PossibleValue>, const C: usize> From<[P; C]> for ValueParser {}
        impl<P: Into<super::PossibleValue>> From<Vec<P>> for ValueParser {}
        trait AnyValueParser: Send + Sync + 'static {
            fn parse_ref(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: &std::ffi::OsStr,
            ) -> Result<AnyValue, crate::Error>;
            fn parse_ref_(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: &std::ffi::OsStr,
                source: ValueSource,
            ) -> Result<AnyValue, crate::Error> {
            }
            fn type_id(&self) -> AnyValueId;
            fn possible_values(&self)
                -> Option<Box<dyn Iterator<Item = crate::builder::PossibleValue> + '_>>;
            fn clone_any(&self) -> Box<dyn AnyValueParser>;
        }
        pub trait TypedValueParser: Clone + Send + Sync + 'static {
            type Value: Send + Sync + Clone;
            fn parse_ref(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: &std::ffi::OsStr,
            ) -> Result<Self::Value, crate::Error>;
            fn parse_ref_(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: &std::ffi::OsStr,
                source: ValueSource,
            ) -> Result<Self::Value, crate::Error> {
            }
            fn parse(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: std::ffi::OsString,
            ) -> Result<Self::Value, crate::Error> {
            }
            fn parse_(
                &self,
                cmd: &crate::Command,
                arg: Option<&crate::Arg>,
                value: std::ffi::OsString,
                source: ValueSource,
            ) -> Result<Self::Value, crate::Error> {
            }
            fn possible_values(
                &self,
            ) -> Option<Box<dyn Iterator<Item = crate::builder::PossibleValue> + '_>> {
            }
            fn map<T: Clone, F: Fn(Self::Value) -> T + Clone>(self, func: F) -> MapValueParser<Self, F> {}
            fn try_map<
                T: Clone,
                E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
                F: Fn(Self::Value) -> Result<T, E> + Clone,
            >(
                self,
                func: F,
            ) -> TryMapValueParser<Self, F> {
            }
        }
        impl<
                F: Fn(&str) -> Result<T, E> + Clone,
                T: Clone,
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
            pub fn new(values: impl Into<Self>) -> Self {}
        }
        impl TypedValueParser for PossibleValuesParser {
            type Value = String;
        }
        impl<I: IntoIterator<Item = T>, T: Into<super::PossibleValue>> From<I> for PossibleValuesParser {}
        pub struct RangedI64ValueParser<T: TryFrom<i64> + Clone = i64>(T);
        impl<T: TryFrom<i64> + Clone> RangedI64ValueParser<T> {
            pub fn new() -> Self {}
            pub fn range<B: RangeBounds<i64>>(self, range: B) -> Self {}
        }
        impl<T: TryFrom<i64> + Clone> TypedValueParser for RangedI64ValueParser<T>
        where
            <T as TryFrom<i64>>::Error: std::error::Error + ToString,
        {
            type Value = T;
        }
        impl<T: TryFrom<i64> + Clone, B: RangeBounds<i64>> From<B> for RangedI64ValueParser<T> {}
        impl<T: TryFrom<i64> + Clone> Default for RangedI64ValueParser<T> {}
        pub struct RangedU64ValueParser<T: TryFrom<u64> = u64>(T);
        impl<T: TryFrom<u64>> RangedU64ValueParser<T> {
            pub fn new() -> Self {}
            pub fn range<B: RangeBounds<u64>>(self, range: B) -> Self {}
        }
        impl<T: TryFrom<u64> + Clone> TypedValueParser for RangedU64ValueParser<T>
        where
            <T as TryFrom<u64>>::Error: std::error::Error + ToString,
        {
            type Value = T;
        }
        impl<T: TryFrom<u64>, B: RangeBounds<u64>> From<B> for RangedU64ValueParser<T> {}
        impl<T: TryFrom<u64>> Default for RangedU64ValueParser<T> {}
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
        pub struct TryMapValueParser<P, F>(P, F);
        impl<
                P: TypedValueParser,
                F: Fn(P::Value) -> Result<T, E> + Clone,
                T: Clone,
                E: Into<Box<dyn std::error::Error + Send + Sync + 'static>>,
            > TypedValueParser for TryMapValueParser<P, F>
        where
            P::Value: Clone,
        {
            type Value = T;
        }
        pub struct UnknownArgumentValueParser;
        impl UnknownArgumentValueParser {
            pub fn suggest_arg(arg: impl Into<Str>) -> Self {}
            pub fn suggest(text: impl Into<StyledStr>) -> Self {}
            pub fn and_suggest(self, text: impl Into<StyledStr>) -> Self {}
        }
        impl TypedValueParser for UnknownArgumentValueParser {
            type Value = String;
        }
        pub trait ValueParserFactory {
            type Parser;
            fn value_parser() -> Self::Parser;
        }
        impl ValueParserFactory for String {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for Box<str> {
            type Parser = MapValueParser<StringValueParser, fn(String) -> Self>;
        }
        impl ValueParserFactory for std::ffi::OsString {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for Box<std::ffi::OsStr> {
            type Parser = MapValueParser<OsStringValueParser, fn(std::ffi::OsString) -> Self>;
        }
        impl ValueParserFactory for std::path::PathBuf {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for Box<std::path::Path> {
            type Parser = MapValueParser<PathBufValueParser, fn(std::path::PathBuf) -> Self>;
        }
        impl ValueParserFactory for bool {
            type Parser = ValueParser;
        }
        impl ValueParserFactory for u8 {
            type Parser = RangedI64ValueParser<Self>;
        }
        impl ValueParserFactory for i8 {
            type Parser = RangedI64ValueParser<Self>;
        }
        impl ValueParserFactory for u16 {
            type Parser = RangedI64ValueParser<Self>;
        }
        impl ValueParserFactory for i16 {
            type Parser = RangedI64ValueParser<Self>;
        }
        impl ValueParserFactory for u32 {
            type Parser = RangedI64ValueParser<Self>;
        }
        impl ValueParserFactory for i32 {
            type Parser = RangedI64ValueParser<Self>;
        }
        impl ValueParserFactory for u64 {
            type Parser = RangedU64ValueParser<Self>;
        }
        impl ValueParserFactory for i64 {
            type Parser = RangedI64ValueParser<Self>;
        }
        impl<T: ValueParserFactory + Clone> ValueParserFactory for std::num::Saturating<T>
        where
            <T as ValueParserFactory>::Parser: TypedValueParser<Value = T>,
        {
            type Parser = MapValueParser<<T as ValueParserFactory>::Parser, fn(T) -> Self>;
        }
        impl<T: ValueParserFactory + Clone> ValueParserFactory for std::num::Wrapping<T>
        where
            <T as ValueParserFactory>::Parser: TypedValueParser<Value = T>,
        {
            type Parser = MapValueParser<<T as ValueParserFactory>::Parser, fn(T) -> Self>;
        }
        impl<T: ValueParserFactory + Clone> ValueParserFactory for Box<T>
        where
            <T as ValueParserFactory>::Parser: TypedValueParser<Value = T>,
        {
            type Parser = MapValueParser<<T as ValueParserFactory>::Parser, fn(T) -> Self>;
        }
        impl<T: ValueParserFactory + Clone> ValueParserFactory for std::sync::Arc<T>
        where
            <T as ValueParserFactory>::Parser: TypedValueParser<Value = T>,
        {
            type Parser = MapValueParser<<T as ValueParserFactory>::Parser, fn(T) -> Self>;
        }
        #[macro_export]
        macro_rules! value_parser {
            () => {};
        }
    }
    pub mod styling {
        pub use anstyle::*;
        pub struct Styles;
        impl Styles {
            pub const fn plain() -> Self {}
            pub const fn styled() -> Self {}
            pub const fn header(self, style: Style) -> Self {}
            pub const fn error(self, style: Style) -> Self {}
            pub const fn usage(self, style: Style) -> Self {}
            pub const fn literal(self, style: Style) -> Self {}
            pub const fn placeholder(self, style: Style) -> Self {}
            pub const fn valid(self, style: Style) -> Self {}
            pub const fn invalid(self, style: Style) -> Self {}
            pub const fn context(self, style: Style) -> Self {}
            pub const fn context_value(self, style: Style) -> Self {}
        }
        impl Styles {
            pub const fn get_header(&self) -> &Style {}
            pub const fn get_error(&self) -> &Style {}
            pub const fn get_usage(&self) -> &Style {}
            pub const fn get_literal(&self) -> &Style {}
            pub const fn get_placeholder(&self) -> &Style {}
            pub const fn get_valid(&self) -> &Style {}
            pub const fn get_invalid(&self) -> &Style {}
            pub const fn get_context(&self) -> &Style {}
            pub const fn get_context_value(&self) -> &Style {}
        }
        impl super::AppExt for Styles {}
        impl Default for Styles {}
        impl Default for &'_ Styles {}
    }
    pub use self::str::Str;
    pub use action::ArgAction;
    pub use arg::Arg;
    pub use arg::ArgExt;
    pub use arg_group::ArgGroup;
    pub use arg_predicate::ArgPredicate;
    use command::AppExt;
    pub use command::Command;
    pub use command::CommandExt;
    pub use os_str::OsStr;
    pub use possible_value::PossibleValue;
    pub use range::ValueRange;
    pub use resettable::IntoResettable;
    pub use resettable::Resettable;
    pub use styled_str::StyledStr;
    pub use styling::Styles;
    pub use value_hint::ValueHint;
    pub use value_parser::_AnonymousValueParser;
    pub use value_parser::_infer_ValueParser_for;
    pub use value_parser::impl_prelude;
    pub use value_parser::BoolValueParser;
    pub use value_parser::BoolishValueParser;
    pub use value_parser::EnumValueParser;
    pub use value_parser::FalseyValueParser;
    pub use value_parser::MapValueParser;
    pub use value_parser::NonEmptyStringValueParser;
    pub use value_parser::OsStringValueParser;
    pub use value_parser::PathBufValueParser;
    pub use value_parser::PossibleValuesParser;
    pub use value_parser::RangedI64ValueParser;
    pub use value_parser::RangedU64ValueParser;
    pub use value_parser::StringValueParser;
    pub use value_parser::TryMapValueParser;
    pub use value_parser::TypedValueParser;
    pub use value_parser::UnknownArgumentValueParser;
    pub use value_parser::ValueParser;
    pub use value_parser::ValueParserFactory;
}
pub mod error {
    use crate::builder::StyledStr;
    use crate::Command;
    use std::{
        convert::From,
        error,
        fmt::{self, Display},
        io,
        result::Result as StdResult,
    };
    mod context {
        pub enum ContextKind {
            InvalidSubcommand,
            InvalidArg,
            PriorArg,
            ValidSubcommand,
            ValidValue,
            InvalidValue,
            ActualNumValues,
            ExpectedNumValues,
            MinValues,
            SuggestedCommand,
            SuggestedSubcommand,
            SuggestedArg,
            SuggestedValue,
            TrailingArg,
            Suggested,
            Usage,
            Custom,
        }
        impl ContextKind {
            pub fn as_str(self) -> Option<&'static str> {}
        }
        pub enum ContextValue {
            None,
            Bool(bool),
            String(String),
            Strings(Vec<String>),
            StyledStr(crate::builder::StyledStr),
            StyledStrs(Vec<crate::builder::StyledStr>),
            Number(isize),
        }
    }
    mod format {
        use crate::builder::StyledStr;
        pub trait ErrorFormatter: Sized {
            fn format_error(error: &crate::error::Error<Self>) -> StyledStr;
        }
        pub struct KindFormatter;
        impl ErrorFormatter for KindFormatter {}
        pub struct RichFormatter;
        impl ErrorFormatter for RichFormatter {}
    }
    mod kind {
        pub enum ErrorKind {
            InvalidValue,
            UnknownArgument,
            InvalidSubcommand,
            NoEquals,
            ValueValidation,
            TooManyValues,
            TooFewValues,
            WrongNumberOfValues,
            ArgumentConflict,
            MissingRequiredArgument,
            MissingSubcommand,
            InvalidUtf8,
            DisplayHelp,
            DisplayHelpOnMissingArgumentOrSubcommand,
            DisplayVersion,
            Io,
            Format,
        }
        impl ErrorKind {
            pub fn as_str(self) -> Option<&'static str> {}
        }
    }
    pub use context::ContextKind;
    pub use context::ContextValue;
    pub use format::ErrorFormatter;
    pub use format::KindFormatter;
    pub use format::RichFormatter;
    pub use kind::ErrorKind;
    pub use RichFormatter as DefaultFormatter;
    pub type Result<T, E = Error> = StdResult<T, E>;
    pub struct Error<F: ErrorFormatter = DefaultFormatter>(F);
    impl<F: ErrorFormatter> Error<F> {
        pub fn raw(kind: ErrorKind, message: impl Display) -> Self {}
        pub fn format(self, cmd: &mut Command) -> Self {}
        pub fn new(kind: ErrorKind) -> Self {}
        pub fn with_cmd(self, cmd: &Command) -> Self {}
        pub fn apply<EF: ErrorFormatter>(self) -> Error<EF> {}
        pub fn kind(&self) -> ErrorKind {}
        pub fn context(&self) -> impl Iterator<Item = (ContextKind, &ContextValue)> {}
        pub fn get(&self, kind: ContextKind) -> Option<&ContextValue> {}
        pub fn insert(&mut self, kind: ContextKind, value: ContextValue) -> Option<ContextValue> {}
        pub fn remove(&mut self, kind: ContextKind) -> Option<ContextValue> {}
        pub fn use_stderr(&self) -> bool {}
        pub fn exit_code(&self) -> i32 {}
        pub fn exit(&self) -> ! {}
        pub fn print(&self) -> io::Result<()> {}
        pub fn render(&self) -> StyledStr {}
    }
    impl<F: ErrorFormatter> From<io::Error> for Error<F> {}
    impl<F: ErrorFormatter> From<fmt::Error> for Error<F> {}
    impl<F: ErrorFormatter> error::Error for Error<F> {}
}
pub mod parser {
    mod error {
        use crate::util::AnyValueId;
        pub enum MatchesError {
            Downcast { actual: AnyValueId, expected: AnyValueId },
            UnknownArgument {},
        }
        impl std::error::Error for MatchesError {}
    }
    mod matches {
        mod arg_matches {
            use crate::parser::MatchesError;
            use crate::parser::ValueSource;
            use crate::util::Id;
            use std::ffi::OsStr;
            pub struct ArgMatches;
            impl Default for ArgMatches {}
            impl ArgMatches {
                pub fn get_one<T: Clone>(&self, id: &str) -> Option<&T> {}
                pub fn get_count(&self, id: &str) -> u8 {}
                pub fn get_flag(&self, id: &str) -> bool {}
                pub fn get_many<T: Clone>(&self, id: &str) -> Option<ValuesRef<'_, T>> {}
                pub fn get_occurrences<T: Clone>(&self, id: &str) -> Option<OccurrencesRef<'_, T>> {}
                pub fn get_raw(&self, id: &str) -> Option<RawValues<'_>> {}
                pub fn get_raw_occurrences(&self, id: &str) -> Option<RawOccurrences<'_>> {}
                pub fn remove_one<T: Clone>(&mut self, id: &str) -> Option<T> {}
                pub fn remove_many<T: Clone>(&mut self, id: &str) -> Option<Values<T>> {}
                pub fn remove_occurrences<T: Clone>(&mut self, id: &str) -> Option<Occurrences<T>> {}
                pub fn contains_id(&self, id: &str) -> bool {}
                pub fn ids(&self) -> IdsRef<'_> {}
                pub fn args_present(&self) -> bool {}
                pub fn value_source(&self, id: &str) -> Option<ValueSource> {}
                pub fn index_of(&self, id: &str) -> Option<usize> {}
                pub fn indices_of(&self, id: &str) -> Option<Indices<'_>> {}
            }
            impl ArgMatches {
                pub fn subcommand(&self) -> Option<(&str, &Self)> {}
                pub fn remove_subcommand(&mut self) -> Option<(String, Self)> {}
                pub fn subcommand_matches(&self, name: &str) -> Option<&Self> {}
                pub fn subcommand_name(&self) -> Option<&str> {}
            }
            impl ArgMatches {
                pub fn try_get_one<T: Clone>(&self, id: &str) -> Result<Option<&T>, MatchesError> {}
                pub fn try_get_many<T: Clone>(
                    &self,
                    id: &str,
                ) -> Result<Option<ValuesRef<'_, T>>, MatchesError> {
                }
                pub fn try_get_occurrences<T: Clone>(
                    &self,
                    id: &str,
                ) -> Result<Option<OccurrencesRef<'_, T>>, MatchesError> {
                }
                pub fn try_get_raw(&self, id: &str) -> Result<Option<RawValues<'_>>, MatchesError> {}
                pub fn try_get_raw_occurrences(
                    &self,
                    id: &str,
                ) -> Result<Option<RawOccurrences<'_>>, MatchesError> {
                }
                pub fn try_remove_one<T: Clone>(&mut self, id: &str) -> Result<Option<T>, MatchesError> {}
                pub fn try_remove_many<T: Clone>(
                    &mut self,
                    id: &str,
                ) -> Result<Option<Values<T>>, MatchesError> {
                }
                pub fn try_remove_occurrences<T: Clone>(
                    &mut self,
                    id: &str,
                ) -> Result<Option<Occurrences<T>>, MatchesError> {
                }
                pub fn try_contains_id(&self, id: &str) -> Result<bool, MatchesError> {}
                pub fn try_clear_id(&mut self, id: &str) -> Result<bool, MatchesError> {}
            }
            pub struct IdsRef<'a>;
            impl<'a> Iterator for IdsRef<'a> {
                type Item = &'a Id;
            }
            impl<'a> DoubleEndedIterator for IdsRef<'a> {}
            pub struct Values<T>(T);
            impl<T> Iterator for Values<T> {
                type Item = T;
            }
            impl<T> DoubleEndedIterator for Values<T> {}
            impl<T> Default for Values<T> {}
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
            pub struct Occurrences<T>(T);
            impl<T> Iterator for Occurrences<T> {
                type Item = OccurrenceValues<T>;
            }
            impl<T> DoubleEndedIterator for Occurrences<T> {}
            impl<T> Default for Occurrences<T> {}
            pub struct OccurrenceValues<T>(T);
            impl<T> Iterator for OccurrenceValues<T> {
                type Item = T;
            }
            impl<T> DoubleEndedIterator for OccurrenceValues<T> {}
            pub struct OccurrencesRef<'a, T>(T);
            impl<'a, T> Iterator for OccurrencesRef<'a, T> {
                type Item = OccurrenceValuesRef<'a, T>;
            }
            impl<'a, T> DoubleEndedIterator for OccurrencesRef<'a, T> {}
            impl<T> Default for OccurrencesRef<'_, T> {}
            pub struct OccurrenceValuesRef<'a, T>(T);
            impl<'a, T> Iterator for OccurrenceValuesRef<'a, T> {
                type Item = &'a T;
            }
            impl<'a, T> DoubleEndedIterator for OccurrenceValuesRef<'a, T> {}
            pub struct RawOccurrences<'a>;
            impl<'a> Iterator for RawOccurrences<'a> {
                type Item = RawOccurrenceValues<'a>;
            }
            impl DoubleEndedIterator for RawOccurrences<'_> {}
            impl Default for RawOccurrences<'_> {}
            pub struct RawOccurrenceValues<'a>;
            impl<'a> Iterator for RawOccurrenceValues<'a> {
                type Item = &'a OsStr;
            }
            impl<'a> DoubleEndedIterator for RawOccurrenceValues<'a> {}
            pub struct Indices<'a>;
            impl Iterator for Indices<'_> {
                type Item = usize;
            }
            impl DoubleEndedIterator for Indices<'_> {}
            impl Default for Indices<'_> {}
        }
        mod value_source {
            pub enum ValueSource {
                DefaultValue,
                EnvVariable,
                CommandLine,
            }
        }
        pub use arg_matches::IdsRef;
        pub use arg_matches::RawValues;
        pub use arg_matches::Values;
        pub use arg_matches::ValuesRef;
        pub use arg_matches::{ArgMatches, Indices};
        pub use value_source::ValueSource;
    }
    mod parser {
        pub(crate) struct Parser<'cmd>;
    }
    pub use self::matches::IdsRef;
    pub use self::matches::RawValues;
    pub use self::matches::Values;
    pub use self::matches::ValuesRef;
    pub use self::matches::{ArgMatches, Indices, ValueSource};
    use self::parser::Parser;
    pub use error::MatchesError;
}
mod util {
    mod any_value {
        pub(crate) struct AnyValue;
        pub struct AnyValueId;
        impl<'a, A: ?Sized> From<&'a A> for AnyValueId {}
    }
    mod id {
        use crate::builder::Str;
        use std::borrow::Cow;
        pub struct Id;
        impl Default for Id {}
        impl Id {
            pub fn as_str(&self) -> &str {}
        }
        impl From<&'_ Self> for Id {}
        impl From<Str> for Id {}
        impl From<&'_ Str> for Id {}
        impl From<String> for Id {}
        impl From<&'_ String> for Id {}
        impl From<&'static str> for Id {}
        impl From<&'_ &'static str> for Id {}
        impl From<Id> for Str {}
        impl From<Cow<'static, str>> for Id {}
        impl From<Id> for String {}
        impl AsRef<str> for Id {}
        impl std::borrow::Borrow<str> for Id {}
    }
    use self::any_value::AnyValue;
    use self::any_value::AnyValueId;
    pub use self::id::Id;
    pub(crate) mod color {
        use crate::builder::PossibleValue;
        use crate::derive::ValueEnum;
        pub enum ColorChoice {
            Auto,
            Always,
            Never,
        }
        impl Default for ColorChoice {}
        impl ColorChoice {
            pub fn possible_values() -> impl Iterator<Item = PossibleValue> {}
        }
        impl std::str::FromStr for ColorChoice {
            type Err = String;
        }
        impl ValueEnum for ColorChoice {}
    }
}
