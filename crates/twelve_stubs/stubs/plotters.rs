//! package = "plotters", version = ">=0.3, <0.4"
// A backend with a path writes its file when the drawing is presented, or at the latest when it is dropped.

mod backend_trait {
    pub trait DrawingBackend {
        type ErrorType;
        fn get_size(&self) -> (u32, u32);
        fn present(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>>;
    }
    pub enum DrawingErrorKind<E> {
        DrawingError(E),
        FontError(Box<dyn std::error::Error + Send + Sync + 'static>),
    }
}
mod bitmap {
    use crate::backend_trait::DrawingBackend;
    use std::path::Path;
    pub struct BitMapBackend<'a, P = RGBPixel>(P);
    pub struct RGBPixel;
    pub struct BitMapBackendError;
    impl<'a> BitMapBackend<'a, RGBPixel> {
        #[twelve::file(create, path = 0)]
        pub fn new<T: AsRef<Path> + ?Sized>(path: &'a T, size: (u32, u32)) -> Self {}
        #[twelve::file(create, path = 0)]
        pub fn gif<T: AsRef<Path>>(path: T, size: (u32, u32), frame_delay: u32) -> Result<Self, BitMapBackendError> {}
        pub fn with_buffer(buf: &'a mut [u8], size: (u32, u32)) -> Self {}
    }
    impl<'a, P> BitMapBackend<'a, P> {
        pub fn with_buffer_and_format(buf: &'a mut [u8], size: (u32, u32)) -> Result<Self, BitMapBackendError> {}
        pub fn split(&mut self, area_size: &[u32]) -> Vec<BitMapBackend<P>> {}
    }
    impl<'a, P> DrawingBackend for BitMapBackend<'a, P> {
        type ErrorType = BitMapBackendError;
    }
}
mod svg {
    use crate::backend_trait::DrawingBackend;
    use std::path::Path;
    pub struct SVGBackend<'a>;
    impl<'a> SVGBackend<'a> {
        #[twelve::file(create, path = 0)]
        pub fn new<T: AsRef<Path> + ?Sized>(path: &'a T, size: (u32, u32)) -> Self {}
        pub fn with_string(buf: &'a mut String, size: (u32, u32)) -> Self {}
    }
    impl<'a> DrawingBackend for SVGBackend<'a> {
        type ErrorType = std::io::Error;
    }
}
pub mod chart {
    use crate::drawing::{DrawingArea, DrawingAreaErrorKind};
    use crate::backend_trait::DrawingBackend;
    use crate::style::SizeDesc;
    pub struct ChartBuilder<'a, 'b, DB: DrawingBackend>(DB);
    impl<'a, 'b, DB: DrawingBackend> ChartBuilder<'a, 'b, DB> {
        pub fn on(root: &'a DrawingArea<DB, crate::coord::Shift>) -> Self {}
        pub fn margin<S: SizeDesc>(&mut self, size: S) -> &mut Self {}
        pub fn x_label_area_size<S: SizeDesc>(&mut self, size: S) -> &mut Self {}
        pub fn y_label_area_size<S: SizeDesc>(&mut self, size: S) -> &mut Self {}
        pub fn caption<S: AsRef<str>, Style>(&mut self, caption: S, style: Style) -> &mut Self {}
        pub fn build_cartesian_2d<'c, X, Y>(&mut self, x_spec: X, y_spec: Y) -> Result<ChartContext<'a, DB, (X, Y)>, DrawingAreaErrorKind<DB::ErrorType>> {}
    }
    pub struct ChartContext<'a, DB: DrawingBackend, CT>(DB, CT);
}
pub mod coord {
    pub struct Shift;
}
pub mod drawing {
    use crate::backend_trait::DrawingBackend;
    pub struct DrawingArea<DB: DrawingBackend, CT>(DB, CT);
    pub enum DrawingAreaErrorKind<E: std::error::Error + Send + Sync> {
        BackendError(E),
        SharingError,
        LayoutError,
    }
    impl<E: std::error::Error + Send + Sync> std::error::Error for DrawingAreaErrorKind<E> {}
    pub trait IntoDrawingArea: DrawingBackend + Sized {
        fn into_drawing_area(self) -> DrawingArea<Self, crate::coord::Shift>;
    }
    impl<T: DrawingBackend> IntoDrawingArea for T {}
    impl<DB: DrawingBackend, CT> DrawingArea<DB, CT> {
        pub fn fill<ColorType>(&self, color: &ColorType) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {}
        pub fn present(&self) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {}
        pub fn draw<'a, E>(&self, element: &'a E) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {}
        pub fn split_vertically<S: crate::style::SizeDesc>(&self, y: S) -> (Self, Self) {}
        pub fn split_evenly(&self, parts: (usize, usize)) -> Vec<Self> {}
    }
}
pub mod style {
    pub trait SizeDesc {}
    pub struct RGBColor(pub u8, pub u8, pub u8);
    pub const WHITE: RGBColor = ();
    pub const BLACK: RGBColor = ();
    pub const RED: RGBColor = ();
    pub const GREEN: RGBColor = ();
    pub const BLUE: RGBColor = ();
}
pub mod prelude {
    pub use crate::bitmap::BitMapBackend;
    pub use crate::chart::{ChartBuilder, ChartContext};
    pub use crate::drawing::*;
    pub use crate::backend_trait::DrawingBackend;
    pub use crate::style::{RGBColor, BLACK, BLUE, GREEN, RED, WHITE};
    pub use crate::svg::SVGBackend;
}
pub mod backend {
    pub use crate::bitmap::{BitMapBackend, RGBPixel};
    pub use crate::backend_trait::DrawingBackend;
    pub use crate::svg::SVGBackend;
}
