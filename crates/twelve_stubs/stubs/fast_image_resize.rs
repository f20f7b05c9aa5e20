//! package = "fast_image_resize", version = ">=1, <7"
// Pixels in memory; nothing of it is kept but the buffers of a `Resizer`.

pub use pixels::PixelType;
pub use resizer::{ResizeAlg, Resizer};
mod pixels {
    #[derive(Clone, Copy, PartialEq)]
    pub enum PixelType {
        U8,
        U8x2,
        U8x3,
        U8x4,
        U16,
        I32,
        F32,
    }
}
#[derive(Clone, Copy, PartialEq, Default)]
pub enum FilterType {
    Box,
    Bilinear,
    Hamming,
    CatmullRom,
    Mitchell,
    Lanczos3,
}
mod resizer {
    #[derive(Clone, Copy, PartialEq)]
    pub enum ResizeAlg {
        Nearest,
        Convolution(crate::FilterType),
        SuperSampling(crate::FilterType, u8),
    }
    impl Default for ResizeAlg {}
    #[derive(Clone, Copy)]
    pub struct ResizeOptions;
    impl Default for ResizeOptions {}
    impl ResizeOptions {
        pub fn new() -> Self {}
        pub fn resize_alg(&self, resize_alg: ResizeAlg) -> Self {}
        pub fn crop(&self, left: f64, top: f64, width: f64, height: f64) -> Self {}
        pub fn fit_into_destination(&self, centering: Option<(f64, f64)>) -> Self {}
        pub fn use_alpha(&self, v: bool) -> Self {}
    }
    #[derive(Clone, Default)]
    pub struct Resizer;
    impl Resizer {
        pub fn new() -> Self {}
        #[twelve::view]
        pub fn resize<'o, S, D, O>(&mut self, src_image: &S, dst_image: &mut D, options: O) -> Result<(), ResizeError> {}
        pub fn size_of_internal_buffers(&self) -> usize {}
        #[twelve::view]
        pub fn reset_internal_buffers(&mut self) {}
    }
    struct ResizeError;
    impl std::error::Error for ResizeError {}
}
pub use resizer::ResizeOptions;
pub mod images {
    pub struct Image<'a>;
    impl<'a> Image<'a> {
        pub fn new(width: u32, height: u32, pixel_type: crate::PixelType) -> Self {}
        pub fn from_vec_u8(width: u32, height: u32, buffer: Vec<u8>, pixel_type: crate::PixelType) -> Result<Self, ImageBufferError> {}
        pub fn width(&self) -> u32 {}
        pub fn height(&self) -> u32 {}
        pub fn buffer(&self) -> &[u8] {}
        #[twelve::view]
        pub fn buffer_mut(&mut self) -> &mut [u8] {}
        pub fn into_vec(self) -> Vec<u8> {}
    }
    struct ImageBufferError;
    impl std::error::Error for ImageBufferError {}
}
