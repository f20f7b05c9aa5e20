//! package = "colored", version = ">=2, <4"

mod color {
    use std::{borrow::Cow, str::FromStr};
    use Color::{
        AnsiColor, Black, Blue, BrightBlack, BrightBlue, BrightCyan, BrightGreen,
        BrightMagenta, BrightRed, BrightWhite, BrightYellow, Cyan, Green, Magenta, Red,
        TrueColor, White, Yellow,
    };
    pub enum Color {
        Black,
        Red,
        Green,
        Yellow,
        Blue,
        Magenta,
        Cyan,
        White,
        BrightBlack,
        BrightRed,
        BrightGreen,
        BrightYellow,
        BrightBlue,
        BrightMagenta,
        BrightCyan,
        BrightWhite,
        AnsiColor(u8),
        TrueColor { r: u8, g: u8, b: u8 },
    }
    impl Color {
        pub fn to_fg_str(&self) -> Cow<'static, str> {}
        pub fn to_bg_str(&self) -> Cow<'static, str> {}
    }
    impl From<&str> for Color {}
    impl From<String> for Color {}
    impl FromStr for Color {
        type Err = ();
    }
}
pub mod control {
    use std::default::Default;
    use std::io::{self};
    use std::sync::LazyLock;
    pub struct ShouldColorize;
    pub fn set_override(override_colorize: bool) {}
    pub fn unset_override() {}
    pub static SHOULD_COLORIZE: LazyLock<ShouldColorize> = ();
    impl Default for ShouldColorize {}
    impl ShouldColorize {
        pub fn from_env() -> Self {}
        pub fn should_colorize(&self) -> bool {}
        pub fn set_override(&self, override_colorize: bool) {}
        pub fn unset_override(&self) {}
    }
}
mod error {
    use super::ColoredString;
    use std::error::Error;
    pub struct ColoredStringError(pub ColoredString);
    impl Error for ColoredStringError {}
}
mod style {
    use std::ops::{BitAnd, BitOr, BitXor, Not};
    pub static CLEAR: Style = ();
    pub struct Style;
    pub enum Styles {
        Clear,
        Bold,
        Dimmed,
        Underline,
        Reversed,
        Italic,
        Blink,
        Hidden,
        Strikethrough,
    }
    impl BitAnd<Self> for Styles {
        type Output = Style;
    }
    impl BitAnd<Style> for Styles {
        type Output = Style;
    }
    impl BitOr<Self> for Styles {
        type Output = Style;
    }
    impl BitOr<Style> for Styles {
        type Output = Style;
    }
    impl BitXor<Self> for Styles {
        type Output = Style;
    }
    impl BitXor<Style> for Styles {
        type Output = Style;
    }
    impl Not for Styles {
        type Output = Style;
    }
    impl Not for &Styles {
        type Output = Style;
    }
    impl Style {
        pub fn contains(self, style: Styles) -> bool {}
        pub fn add(&mut self, two: Styles) {}
        pub fn remove(&mut self, two: Styles) {}
        pub fn bold(self) -> Self {}
        pub fn dimmed(self) -> Self {}
        pub fn underline(self) -> Self {}
        pub fn reversed(self) -> Self {}
        pub fn italic(self) -> Self {}
        pub fn blink(self) -> Self {}
        pub fn hidden(self) -> Self {}
        pub fn strikethrough(self) -> Self {}
    }
    impl BitAnd<Self> for Style {
        type Output = Self;
    }
    impl BitAnd<Styles> for Style {
        type Output = Self;
    }
    impl BitOr<Self> for Style {
        type Output = Self;
    }
    impl BitOr<Styles> for Style {
        type Output = Self;
    }
    impl BitXor<Self> for Style {
        type Output = Self;
    }
    impl BitXor<Styles> for Style {
        type Output = Self;
    }
    impl Not for Style {
        type Output = Self;
    }
    impl Not for &Style {
        type Output = Style;
    }
    impl Default for Style {}
    impl From<Styles> for Style {}
    impl From<&Styles> for Style {}
    impl FromIterator<Styles> for Style {}
}
pub use self::customcolors::CustomColor;
pub mod customcolors {
    pub struct CustomColor {
        pub r: u8,
        pub g: u8,
        pub b: u8,
    }
    impl CustomColor {
        pub const fn new(r: u8, g: u8, b: u8) -> Self {}
    }
    impl From<(u8, u8, u8)> for CustomColor {}
}
pub use color::*;
use std::{borrow::Cow, error::Error, ops::{Deref, DerefMut}};
pub use style::{Style, Styles};
pub struct ColoredString {
    pub input: String,
    pub fgcolor: Option<Color>,
    pub bgcolor: Option<Color>,
    pub style: style::Style,
}
impl Default for ColoredString {}
pub trait Colorize: Sized {
    fn black(self) -> ColoredString {}
    fn red(self) -> ColoredString {}
    fn green(self) -> ColoredString {}
    fn yellow(self) -> ColoredString {}
    fn blue(self) -> ColoredString {}
    fn magenta(self) -> ColoredString {}
    fn purple(self) -> ColoredString {}
    fn cyan(self) -> ColoredString {}
    fn white(self) -> ColoredString {}
    fn bright_black(self) -> ColoredString {}
    fn bright_red(self) -> ColoredString {}
    fn bright_green(self) -> ColoredString {}
    fn bright_yellow(self) -> ColoredString {}
    fn bright_blue(self) -> ColoredString {}
    fn bright_magenta(self) -> ColoredString {}
    fn bright_purple(self) -> ColoredString {}
    fn bright_cyan(self) -> ColoredString {}
    fn bright_white(self) -> ColoredString {}
    fn truecolor(self, r: u8, g: u8, b: u8) -> ColoredString {}
    fn custom_color<C: Into<CustomColor>>(self, color: C) -> ColoredString {}
    fn ansi_color<T: Into<u8>>(self, color: T) -> ColoredString {}
    fn color<C: Into<Color>>(self, color: C) -> ColoredString;
    fn on_black(self) -> ColoredString {}
    fn on_red(self) -> ColoredString {}
    fn on_green(self) -> ColoredString {}
    fn on_yellow(self) -> ColoredString {}
    fn on_blue(self) -> ColoredString {}
    fn on_magenta(self) -> ColoredString {}
    fn on_purple(self) -> ColoredString {}
    fn on_cyan(self) -> ColoredString {}
    fn on_white(self) -> ColoredString {}
    fn on_bright_black(self) -> ColoredString {}
    fn on_bright_red(self) -> ColoredString {}
    fn on_bright_green(self) -> ColoredString {}
    fn on_bright_yellow(self) -> ColoredString {}
    fn on_bright_blue(self) -> ColoredString {}
    fn on_bright_magenta(self) -> ColoredString {}
    fn on_bright_purple(self) -> ColoredString {}
    fn on_bright_cyan(self) -> ColoredString {}
    fn on_bright_white(self) -> ColoredString {}
    fn on_truecolor(self, r: u8, g: u8, b: u8) -> ColoredString {}
    fn on_custom_color<C: Into<CustomColor>>(self, color: C) -> ColoredString {}
    fn on_ansi_color<T: Into<u8>>(self, color: T) -> ColoredString {}
    fn on_color<C: Into<Color>>(self, color: C) -> ColoredString;
    fn clear(self) -> ColoredString;
    fn normal(self) -> ColoredString;
    fn bold(self) -> ColoredString;
    fn dimmed(self) -> ColoredString;
    fn italic(self) -> ColoredString;
    fn underline(self) -> ColoredString;
    fn blink(self) -> ColoredString;
    fn reverse(self) -> ColoredString;
    fn reversed(self) -> ColoredString;
    fn hidden(self) -> ColoredString;
    fn strikethrough(self) -> ColoredString;
}
impl ColoredString {
    pub fn fgcolor(&self) -> Option<Color> {}
    pub fn bgcolor(&self) -> Option<Color> {}
    pub fn style(&self) -> style::Style {}
    pub fn clear_fgcolor(&mut self) {}
    pub fn clear_bgcolor(&mut self) {}
    pub fn clear_style(&mut self) {}
    pub fn is_plain(&self) -> bool {}
}
impl Deref for ColoredString {
    type Target = str;
}
impl DerefMut for ColoredString {}
impl From<String> for ColoredString {}
impl<'a> From<&'a str> for ColoredString {}
impl Colorize for ColoredString {}
impl Colorize for &str {}
impl From<ColoredString> for Box<dyn Error> {}
