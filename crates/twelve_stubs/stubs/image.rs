//! package = "image", version = ">=0.25, <0.26"

pub use crate::animation::{Delay, Frame, Frames};
pub use crate::color::{ColorType, ExtendedColorType};
pub use crate::color::{Luma, LumaA, Rgb, Rgba};
pub use crate::error::{ImageError, ImageResult};
pub use crate::flat::FlatSamples;
pub use crate::images::buffer::{
    ConvertColorOptions, GrayAlphaImage, GrayImage, ImageBuffer, Rgb32FImage, RgbImage, Rgba32FImage,
    RgbaImage,
};
pub use crate::images::dynimage::DynamicImage;
pub use crate::images::dynimage::{
    image_dimensions, load_from_memory, load_from_memory_with_format, open, write_buffer_with_format,
};
pub use crate::images::generic_image::{GenericImage, GenericImageView, Pixels};
pub use crate::images::sub_image::SubImage;
pub use crate::io::free_functions::{guess_format, load, save_buffer, save_buffer_with_format};
pub use crate::io::{
    decoder::{AnimationDecoder, ImageDecoder, ImageDecoderRect},
    encoder::ImageEncoder,
    format::ImageFormat,
    image_reader_type::ImageReader,
    limits::{LimitSupport, Limits},
};
pub use crate::traits::{EncodableLayout, Pixel, PixelWithColorType, Primitive};
pub mod error {
    use crate::color::ExtendedColorType;
    use crate::{metadata::Cicp, ImageFormat};
    use std::collections::TryReserveError;
    use std::error::Error;
    use std::io;
    pub enum ImageError {
        Decoding(DecodingError),
        Encoding(EncodingError),
        Parameter(ParameterError),
        Limits(LimitError),
        Unsupported(UnsupportedError),
        IoError(io::Error),
    }
    pub struct UnsupportedError;
    pub enum UnsupportedErrorKind {
        Color(ExtendedColorType),
        ColorLayout(ExtendedColorType),
        ColorspaceCicp(Cicp),
        Format(ImageFormatHint),
        GenericFeature(String),
    }
    pub struct EncodingError;
    pub struct ParameterError;
    pub enum ParameterErrorKind {
        DimensionMismatch,
        FailedAlready,
        RgbCicpRequired(Cicp),
        Generic(String),
        NoMoreData,
        CicpMismatch { expected: Cicp, found: Cicp },
    }
    pub struct DecodingError;
    pub struct LimitError;
    pub enum LimitErrorKind {
        DimensionError,
        InsufficientMemory,
        Unsupported { limits: crate::Limits, supported: crate::LimitSupport },
    }
    pub enum ImageFormatHint {
        Exact(ImageFormat),
        Name(String),
        PathExtension(std::path::PathBuf),
        Unknown,
    }
    impl UnsupportedError {
        pub fn from_format_and_kind(format: ImageFormatHint, kind: UnsupportedErrorKind) -> Self {}
        pub fn kind(&self) -> UnsupportedErrorKind {}
        pub fn format_hint(&self) -> ImageFormatHint {}
    }
    impl DecodingError {
        pub fn new(format: ImageFormatHint, err: impl Into<Box<dyn Error + Send + Sync>>) -> Self {}
        pub fn from_format_hint(format: ImageFormatHint) -> Self {}
        pub fn format_hint(&self) -> ImageFormatHint {}
    }
    impl EncodingError {
        pub fn new(format: ImageFormatHint, err: impl Into<Box<dyn Error + Send + Sync>>) -> Self {}
        pub fn from_format_hint(format: ImageFormatHint) -> Self {}
        pub fn format_hint(&self) -> ImageFormatHint {}
    }
    impl ParameterError {
        pub fn from_kind(kind: ParameterErrorKind) -> Self {}
        pub fn kind(&self) -> ParameterErrorKind {}
    }
    impl LimitError {
        pub fn from_kind(kind: LimitErrorKind) -> Self {}
        pub fn kind(&self) -> LimitErrorKind {}
    }
    impl From<LimitErrorKind> for LimitError {}
    impl From<io::Error> for ImageError {}
    impl From<TryReserveError> for ImageError {}
    impl From<ImageFormat> for ImageFormatHint {}
    impl From<&'_ std::path::Path> for ImageFormatHint {}
    impl From<ImageFormatHint> for UnsupportedError {}
    pub type ImageResult<T> = Result<T, ImageError>;
    impl Error for ImageError {}
    impl Error for UnsupportedError {}
    impl Error for ParameterError {}
    impl Error for EncodingError {}
    impl Error for DecodingError {}
    impl Error for LimitError {}
    pub struct TryFromExtendedColorError;
    impl Error for TryFromExtendedColorError {}
    impl From<TryFromExtendedColorError> for ImageError {}
}
pub mod buffer {
    pub use crate::images::buffer::{
        ConvertBuffer, EnumeratePixels, EnumeratePixelsMut, EnumerateRows, EnumerateRowsMut, Pixels,
        PixelsMut, Rows, RowsMut,
    };
    pub use crate::images::buffer_par::*;
}
pub mod imageops {
    pub use self::affine::{
        flip_horizontal, flip_horizontal_in, flip_horizontal_in_place, flip_vertical, flip_vertical_in,
        flip_vertical_in_place, rotate180, rotate180_in, rotate180_in_place, rotate270, rotate270_in,
        rotate90, rotate90_in,
    };
    pub use self::colorops::{
        brighten, contrast, dither, grayscale, grayscale_alpha, grayscale_with_type,
        grayscale_with_type_alpha, huerotate, index_colors, invert, BiLevel, ColorMap,
    };
    pub use self::sample::FilterType;
    pub use self::sample::FilterType::{CatmullRom, Gaussian, Lanczos3, Nearest, Triangle};
    pub use self::sample::{
        blur, filter3x3, interpolate_bilinear, interpolate_nearest, resize, sample_bilinear, sample_nearest,
        thumbnail, unsharpen,
    };
    use crate::traits::{Lerp, Pixel, Primitive};
    use crate::{GenericImage, GenericImageView, SubImage};
    mod affine {
        use crate::traits::Pixel;
        use crate::{GenericImage, GenericImageView, ImageBuffer};
        pub fn rotate90<I: GenericImageView>(
            image: &I,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub fn rotate180<I: GenericImageView>(
            image: &I,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub fn rotate270<I: GenericImageView>(
            image: &I,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub fn rotate90_in<
            I: GenericImageView,
            Container: std::ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>,
        >(
            image: &I,
            destination: &mut ImageBuffer<I::Pixel, Container>,
        ) -> crate::ImageResult<()> {
        }
        pub fn rotate180_in<
            I: GenericImageView,
            Container: std::ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>,
        >(
            image: &I,
            destination: &mut ImageBuffer<I::Pixel, Container>,
        ) -> crate::ImageResult<()> {
        }
        pub fn rotate270_in<
            I: GenericImageView,
            Container: std::ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>,
        >(
            image: &I,
            destination: &mut ImageBuffer<I::Pixel, Container>,
        ) -> crate::ImageResult<()> {
        }
        pub fn flip_horizontal<I: GenericImageView>(
            image: &I,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub fn flip_vertical<I: GenericImageView>(
            image: &I,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub fn flip_horizontal_in<
            I: GenericImageView,
            Container: std::ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>,
        >(
            image: &I,
            destination: &mut ImageBuffer<I::Pixel, Container>,
        ) -> crate::ImageResult<()> {
        }
        pub fn flip_vertical_in<
            I: GenericImageView,
            Container: std::ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>,
        >(
            image: &I,
            destination: &mut ImageBuffer<I::Pixel, Container>,
        ) -> crate::ImageResult<()> {
        }
        pub fn rotate180_in_place<I: GenericImage>(image: &mut I) {}
        pub fn flip_horizontal_in_place<I: GenericImage>(image: &mut I) {}
        pub fn flip_vertical_in_place<I: GenericImage>(image: &mut I) {}
    }
    pub mod colorops {
        use crate::color::{FromColor, Luma, LumaA};
        use crate::traits::{Pixel, Primitive};
        use crate::{GenericImage, GenericImageView, ImageBuffer};
        type Subpixel<I> = <<I as GenericImageView>::Pixel as Pixel>::Subpixel;
        pub fn grayscale<I: GenericImageView>(image: &I) -> ImageBuffer<Luma<Subpixel<I>>, Vec<Subpixel<I>>> {
        }
        pub fn grayscale_alpha<I: GenericImageView>(
            image: &I,
        ) -> ImageBuffer<LumaA<Subpixel<I>>, Vec<Subpixel<I>>> {
        }
        pub fn grayscale_with_type<NewPixel: Pixel + FromColor<Luma<Subpixel<I>>>, I: GenericImageView>(
            image: &I,
        ) -> ImageBuffer<NewPixel, Vec<NewPixel::Subpixel>> {
        }
        pub fn grayscale_with_type_alpha<
            NewPixel: Pixel + FromColor<LumaA<Subpixel<I>>>,
            I: GenericImageView,
        >(
            image: &I,
        ) -> ImageBuffer<NewPixel, Vec<NewPixel::Subpixel>> {
        }
        pub fn invert<I: GenericImage>(image: &mut I) {}
        pub fn contrast<I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive>(
            image: &I,
            contrast: f32,
        ) -> ImageBuffer<P, Vec<S>> {
        }
        pub fn contrast_in_place<I: GenericImage>(image: &mut I, contrast: f32) {}
        pub fn brighten<I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive>(
            image: &I,
            value: i32,
        ) -> ImageBuffer<P, Vec<S>> {
        }
        pub fn brighten_in_place<I: GenericImage>(image: &mut I, value: i32) {}
        pub fn huerotate<I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive>(
            image: &I,
            value: i32,
        ) -> ImageBuffer<P, Vec<S>> {
        }
        pub fn huerotate_in_place<I: GenericImage>(image: &mut I, value: i32) {}
        pub trait ColorMap {
            type Color;
            fn index_of(&self, color: &Self::Color) -> usize;
            fn lookup(&self, index: usize) -> Option<Self::Color> {}
            fn has_lookup(&self) -> bool {}
            fn map_color(&self, color: &mut Self::Color);
        }
        pub struct BiLevel;
        impl ColorMap for BiLevel {
            type Color = Luma<u8>;
        }
        impl ColorMap for color_quant::NeuQuant {
            type Color = crate::color::Rgba<u8>;
        }
        pub fn dither<Pix: Pixel<Subpixel = u8>, Map: ColorMap<Color = Pix> + ?Sized>(
            image: &mut ImageBuffer<Pix, Vec<u8>>,
            color_map: &Map,
        ) {
        }
        pub fn index_colors<Pix: Pixel<Subpixel = u8>, Map: ColorMap<Color = Pix> + ?Sized>(
            image: &ImageBuffer<Pix, Vec<u8>>,
            color_map: &Map,
        ) -> ImageBuffer<Luma<u8>, Vec<u8>> {
        }
    }
    mod fast_blur {
        use crate::{ImageBuffer, Pixel};
        pub fn fast_blur<P: Pixel>(
            input_buffer: &ImageBuffer<P, Vec<P::Subpixel>>,
            sigma: f32,
        ) -> ImageBuffer<P, Vec<P::Subpixel>> {
        }
    }
    mod sample {
        use crate::traits::{Enlargeable, Pixel, Primitive};
        use crate::{GenericImageView, ImageBuffer};
        use std::f32;
        pub enum FilterType {
            Nearest,
            Triangle,
            CatmullRom,
            Gaussian,
            Lanczos3,
        }
        pub fn sample_bilinear<P: Pixel>(
            img: &impl GenericImageView<Pixel = P>,
            u: f32,
            v: f32,
        ) -> Option<P> {
        }
        pub fn sample_nearest<P: Pixel>(img: &impl GenericImageView<Pixel = P>, u: f32, v: f32) -> Option<P> {
        }
        pub fn interpolate_nearest<P: Pixel>(
            img: &impl GenericImageView<Pixel = P>,
            x: f32,
            y: f32,
        ) -> Option<P> {
        }
        pub fn interpolate_bilinear<P: Pixel>(
            img: &impl GenericImageView<Pixel = P>,
            x: f32,
            y: f32,
        ) -> Option<P> {
        }
        pub fn thumbnail<
            I: GenericImageView<Pixel = P>,
            P: Pixel<Subpixel = S>,
            S: Primitive + Enlargeable,
        >(
            image: &I,
            new_width: u32,
            new_height: u32,
        ) -> ImageBuffer<P, Vec<S>> {
        }
        pub fn filter3x3<I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive>(
            image: &I,
            kernel: &[f32],
        ) -> ImageBuffer<P, Vec<S>> {
        }
        pub fn resize<I: GenericImageView>(
            image: &I,
            nwidth: u32,
            nheight: u32,
            filter: FilterType,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub fn blur<I: GenericImageView>(
            image: &I,
            sigma: f32,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub fn blur_advanced<I: GenericImageView>(
            image: &I,
            parameters: GaussianBlurParameters,
        ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {
        }
        pub struct GaussianBlurParameters;
        impl GaussianBlurParameters {
            pub const SMOOTHING_3: GaussianBlurParameters = ();
            pub const SMOOTHING_5: GaussianBlurParameters = ();
            pub const SMOOTHING_7: GaussianBlurParameters = ();
            pub fn new_from_radius(radius: f32) -> GaussianBlurParameters {}
            pub fn new_from_kernel_size(kernel_size: f32) -> GaussianBlurParameters {}
            pub fn new_anisotropic_kernel_size(
                x_axis_kernel_size: f32,
                y_axis_kernel_size: f32,
            ) -> GaussianBlurParameters {
            }
            pub fn new_from_sigma(sigma: f32) -> GaussianBlurParameters {}
        }
        pub fn unsharpen<I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive>(
            image: &I,
            sigma: f32,
            threshold: i32,
        ) -> ImageBuffer<P, Vec<S>> {
        }
    }
    pub use fast_blur::fast_blur;
    pub use sample::{blur_advanced, GaussianBlurParameters};
    pub fn crop<I: GenericImageView>(
        image: &mut I,
        x: u32,
        y: u32,
        width: u32,
        height: u32,
    ) -> SubImage<&mut I> {
    }
    pub fn crop_imm<I: GenericImageView>(image: &I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I> {
    }
    pub fn overlay_bounds(arg1: (u32, u32), arg2: (u32, u32), x: u32, y: u32) -> (u32, u32) {}
    pub fn overlay<I: GenericImage, J: GenericImageView<Pixel = I::Pixel>>(
        bottom: &mut I,
        top: &J,
        x: i64,
        y: i64,
    ) {
    }
    pub fn tile<I: GenericImage, J: GenericImageView<Pixel = I::Pixel>>(bottom: &mut I, top: &J) {}
    pub fn vertical_gradient<S: Primitive + Lerp, P: Pixel<Subpixel = S>, I: GenericImage<Pixel = P>>(
        img: &mut I,
        start: &P,
        stop: &P,
    ) {
    }
    pub fn horizontal_gradient<S: Primitive + Lerp, P: Pixel<Subpixel = S>, I: GenericImage<Pixel = P>>(
        img: &mut I,
        start: &P,
        stop: &P,
    ) {
    }
    pub fn replace<I: GenericImage, J: GenericImageView<Pixel = I::Pixel>>(
        bottom: &mut I,
        top: &J,
        x: i64,
        y: i64,
    ) {
    }
}
pub use crate::images::flat;
mod animation {
    use crate::error::ImageResult;
    use crate::RgbaImage;
    use std::time::Duration;
    pub struct Frames<'a>;
    impl<'a> Frames<'a> {
        pub fn new(iterator: Box<dyn Iterator<Item = ImageResult<Frame>> + 'a>) -> Self {}
        pub fn collect_frames(self) -> ImageResult<Vec<Frame>> {}
    }
    impl Iterator for Frames<'_> {
        type Item = ImageResult<Frame>;
    }
    pub struct Frame;
    pub struct Delay;
    impl Frame {
        pub fn new(buffer: RgbaImage) -> Frame {}
        pub fn from_parts(buffer: RgbaImage, left: u32, top: u32, delay: Delay) -> Frame {}
        pub fn delay(&self) -> Delay {}
        pub fn buffer(&self) -> &RgbaImage {}
        #[twelve::view]
        pub fn buffer_mut(&mut self) -> &mut RgbaImage {}
        pub fn into_buffer(self) -> RgbaImage {}
        pub fn left(&self) -> u32 {}
        pub fn top(&self) -> u32 {}
    }
    impl Delay {
        pub fn from_numer_denom_ms(numerator: u32, denominator: u32) -> Self {}
        pub fn from_saturating_duration(duration: Duration) -> Self {}
        pub fn numer_denom_ms(self) -> (u32, u32) {}
    }
    impl From<Delay> for Duration {}
    pub(crate) struct Ratio;
}
mod color {
    pub struct Rgb<T>(pub [T; 3]);
    pub struct Luma<T>(pub [T; 1]);
    pub struct Rgba<T>(pub [T; 4]);
    pub struct LumaA<T>(pub [T; 2]);
    use crate::{
        error::TryFromExtendedColorError,
        traits::{Enlargeable, Pixel, Primitive},
    };
    pub enum ColorType {
        L8,
        La8,
        Rgb8,
        Rgba8,
        L16,
        La16,
        Rgb16,
        Rgba16,
        Rgb32F,
        Rgba32F,
    }
    impl ColorType {
        pub fn bytes_per_pixel(self) -> u8 {}
        pub fn has_alpha(self) -> bool {}
        pub fn has_color(self) -> bool {}
        pub fn bits_per_pixel(self) -> u16 {}
        pub fn channel_count(self) -> u8 {}
    }
    pub enum ExtendedColorType {
        A8,
        L1,
        La1,
        Rgb1,
        Rgba1,
        L2,
        La2,
        Rgb2,
        Rgba2,
        L4,
        La4,
        Rgb4,
        Rgba4,
        Rgb5x1,
        L8,
        La8,
        Rgb8,
        Rgba8,
        L16,
        La16,
        Rgb16,
        Rgba16,
        Bgr8,
        Bgra8,
        Rgb32F,
        Rgba32F,
        Cmyk8,
        Cmyk16,
        Unknown(u8),
    }
    impl ExtendedColorType {
        pub fn channel_count(self) -> u8 {}
        pub fn bits_per_pixel(&self) -> u16 {}
        pub fn color_type(&self) -> Option<ColorType> {}
    }
    impl From<ColorType> for ExtendedColorType {}
    impl TryFrom<ExtendedColorType> for ColorType {
        type Error = TryFromExtendedColorError;
    }
    pub trait FromPrimitive<Component> {
        fn from_primitive(component: Component) -> Self;
    }
    impl<T: Primitive> FromPrimitive<T> for T {}
    impl FromPrimitive<f32> for u8 {}
    impl FromPrimitive<f32> for u16 {}
    impl FromPrimitive<u16> for u8 {}
    impl FromPrimitive<u16> for f32 {}
    impl FromPrimitive<u8> for f32 {}
    impl FromPrimitive<u8> for u16 {}
    pub trait FromColor<Other> {
        fn from_color(&mut self, arg1: &Other);
    }
    pub(crate) trait IntoColor<Other> {
        fn into_color(&self) -> Other;
    }
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Luma<S>> for Luma<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<LumaA<S>> for Luma<T> {}
    impl<S: Primitive + Enlargeable, T: Primitive + FromPrimitive<S>> FromColor<Rgb<S>> for Luma<T> {}
    impl<S: Primitive + Enlargeable, T: Primitive + FromPrimitive<S>> FromColor<Rgba<S>> for Luma<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<LumaA<S>> for LumaA<T> {}
    impl<S: Primitive + Enlargeable, T: Primitive + FromPrimitive<S>> FromColor<Rgb<S>> for LumaA<T> {}
    impl<S: Primitive + Enlargeable, T: Primitive + FromPrimitive<S>> FromColor<Rgba<S>> for LumaA<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Luma<S>> for LumaA<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Rgba<S>> for Rgba<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Rgb<S>> for Rgba<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<LumaA<S>> for Rgba<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Luma<S>> for Rgba<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Rgb<S>> for Rgb<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Rgba<S>> for Rgb<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<LumaA<S>> for Rgb<T> {}
    impl<S: Primitive, T: Primitive + FromPrimitive<S>> FromColor<Luma<S>> for Rgb<T> {}
    pub(crate) trait Blend {
        fn blend(&mut self, other: &Self);
    }
    pub(crate) trait Invert {
        fn invert(&mut self);
    }
}
mod images {
    pub(crate) mod buffer {
        use crate::color::{FromColor, Luma, LumaA, Rgb, Rgba};
        use crate::error::ImageResult;
        use crate::flat::{FlatSamples, SampleLayout};
        use crate::traits::{EncodableLayout, Pixel, PixelWithColorType};
        use crate::{
            metadata::{Cicp, CicpColorPrimaries, CicpTransferCharacteristics},
            ImageError,
        };
        use crate::{DynamicImage, GenericImage, GenericImageView, ImageEncoder, ImageFormat};
        use std::ops::{Deref, DerefMut, Index, IndexMut};
        use std::path::Path;
        pub struct Pixels<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for Pixels<'a, P> {
            type Item = &'a P;
        }
        impl<'a, P: Pixel> DoubleEndedIterator for Pixels<'a, P> {}
        pub struct PixelsMut<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for PixelsMut<'a, P> {
            type Item = &'a mut P;
        }
        impl<'a, P: Pixel> DoubleEndedIterator for PixelsMut<'a, P> {}
        pub struct Rows<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for Rows<'a, P> {
            type Item = Pixels<'a, P>;
        }
        impl<'a, P: Pixel> DoubleEndedIterator for Rows<'a, P> {}
        pub struct RowsMut<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for RowsMut<'a, P> {
            type Item = PixelsMut<'a, P>;
        }
        impl<'a, P: Pixel> DoubleEndedIterator for RowsMut<'a, P> {}
        pub struct EnumeratePixels<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for EnumeratePixels<'a, P> {
            type Item = (u32, u32, &'a P);
        }
        pub struct EnumerateRows<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for EnumerateRows<'a, P> {
            type Item = (u32, EnumeratePixels<'a, P>);
        }
        pub struct EnumeratePixelsMut<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for EnumeratePixelsMut<'a, P> {
            type Item = (u32, u32, &'a mut P);
        }
        pub struct EnumerateRowsMut<'a, P: Pixel>(P);
        impl<'a, P: Pixel> Iterator for EnumerateRowsMut<'a, P> {
            type Item = (u32, EnumeratePixelsMut<'a, P>);
        }
        pub struct ImageBuffer<P: Pixel, Container>(P, Container);
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> ImageBuffer<P, Container> {
            pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<ImageBuffer<P, Container>> {}
            pub fn into_raw(self) -> Container {}
            pub fn as_raw(&self) -> &Container {}
            pub fn dimensions(&self) -> (u32, u32) {}
            pub fn width(&self) -> u32 {}
            pub fn height(&self) -> u32 {}
            pub fn pixels(&self) -> Pixels<'_, P> {}
            pub fn rows(&self) -> Rows<'_, P> {}
            pub fn enumerate_pixels(&self) -> EnumeratePixels<'_, P> {}
            pub fn enumerate_rows(&self) -> EnumerateRows<'_, P> {}
            pub fn get_pixel(&self, x: u32, y: u32) -> &P {}
            pub fn get_pixel_checked(&self, x: u32, y: u32) -> Option<&P> {}
            pub fn sample_layout(&self) -> SampleLayout {}
            pub fn into_flat_samples(self) -> FlatSamples<Container>
            where
                Container: AsRef<[P::Subpixel]>,
            {
            }
            pub fn as_flat_samples(&self) -> FlatSamples<&[P::Subpixel]> {}
            #[twelve::view]
            pub fn as_flat_samples_mut(&mut self) -> FlatSamples<&mut [P::Subpixel]>
            where
                Container: AsMut<[P::Subpixel]>,
            {
            }
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut> ImageBuffer<P, Container> {
            pub fn pixels_mut(&mut self) -> PixelsMut<'_, P> {}
            pub fn rows_mut(&mut self) -> RowsMut<'_, P> {}
            pub fn enumerate_pixels_mut(&mut self) -> EnumeratePixelsMut<'_, P> {}
            pub fn enumerate_rows_mut(&mut self) -> EnumerateRowsMut<'_, P> {}
            #[twelve::view]
            pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P {}
            pub fn get_pixel_mut_checked(&mut self, x: u32, y: u32) -> Option<&mut P> {}
            pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P) {}
        }
        impl<P: Pixel, Container> ImageBuffer<P, Container> {
            pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries) {}
            pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics) {}
            pub fn color_space(&self) -> Cicp {}
            pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()> {}
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> ImageBuffer<P, Container>
        where
            [P::Subpixel]: EncodableLayout,
        {
            #[twelve::file(create, path = 0, data = "self")]
            pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()>
            where
                P: PixelWithColorType,
            {
            }
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> ImageBuffer<P, Container>
        where
            [P::Subpixel]: EncodableLayout,
        {
            #[twelve::file(create, path = 0, data = "self")]
            pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
            where
                P: PixelWithColorType,
            {
            }
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> ImageBuffer<P, Container>
        where
            [P::Subpixel]: EncodableLayout,
        {
            #[twelve::writes_data(data = "self", into = 0)]
            pub fn write_to<W: std::io::Write + std::io::Seek>(
                &self,
                writer: &mut W,
                format: ImageFormat,
            ) -> ImageResult<()>
            where
                P: PixelWithColorType,
            {
            }
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> ImageBuffer<P, Container>
        where
            [P::Subpixel]: EncodableLayout,
        {
            pub fn write_with_encoder<E: ImageEncoder>(&self, encoder: E) -> ImageResult<()>
            where
                P: PixelWithColorType,
            {
            }
        }
        impl<P: Pixel, Container: Default> Default for ImageBuffer<P, Container> {}
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> Deref for ImageBuffer<P, Container> {
            type Target = [P::Subpixel];
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut> DerefMut for ImageBuffer<P, Container> {}
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> Index<(u32, u32)> for ImageBuffer<P, Container> {
            type Output = P;
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut> IndexMut<(u32, u32)>
            for ImageBuffer<P, Container>
        {
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]> + Deref> GenericImageView
            for ImageBuffer<P, Container>
        {
            type Pixel = P;
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut> GenericImage
            for ImageBuffer<P, Container>
        {
        }
        impl<P: Pixel> ImageBuffer<P, Vec<P::Subpixel>> {
            pub fn new(width: u32, height: u32) -> ImageBuffer<P, Vec<P::Subpixel>> {}
            pub fn from_pixel(width: u32, height: u32, pixel: P) -> ImageBuffer<P, Vec<P::Subpixel>> {}
            pub fn from_fn<F: FnMut(u32, u32) -> P>(
                width: u32,
                height: u32,
                f: F,
            ) -> ImageBuffer<P, Vec<P::Subpixel>> {
            }
            pub fn from_vec(
                width: u32,
                height: u32,
                buf: Vec<P::Subpixel>,
            ) -> Option<ImageBuffer<P, Vec<P::Subpixel>>> {
            }
            pub fn into_vec(self) -> Vec<P::Subpixel> {}
        }
        impl<S, Container: DerefMut<Target = [S]>> ImageBuffer<Rgb<S>, Container>
        where
            Rgb<S>: PixelWithColorType<Subpixel = S>,
        {
            pub fn from_raw_bgr(width: u32, height: u32, container: Container) -> Option<Self> {}
            pub fn into_raw_bgr(self) -> Container {}
        }
        impl<S, Container: DerefMut<Target = [S]>> ImageBuffer<Rgba<S>, Container>
        where
            Rgba<S>: PixelWithColorType<Subpixel = S>,
        {
            pub fn from_raw_bgra(width: u32, height: u32, container: Container) -> Option<Self> {}
            pub fn into_raw_bgra(self) -> Container {}
        }
        pub trait ConvertBuffer<T> {
            fn convert(&self) -> T;
        }
        impl GrayImage {
            pub fn expand_palette(self, palette: &[(u8, u8, u8)], transparent_idx: Option<u8>) -> RgbaImage {}
        }
        impl<
                Container: Deref<Target = [FromType::Subpixel]>,
                FromType: Pixel,
                ToType: Pixel + FromColor<FromType>,
            > ConvertBuffer<ImageBuffer<ToType, Vec<ToType::Subpixel>>> for ImageBuffer<FromType, Container>
        {
        }
        pub struct ConvertColorOptions;
        impl Default for ConvertColorOptions {}
        impl<C: Deref<Target = [SelfPixel::Subpixel]> + DerefMut, SelfPixel: Pixel + PixelWithColorType>
            ImageBuffer<SelfPixel, C>
        {
            pub fn copy_from_color_space<
                FromType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType,
                D: Deref<Target = [SelfPixel::Subpixel]>,
            >(
                &mut self,
                from: &ImageBuffer<FromType, D>,
                options: ConvertColorOptions,
            ) -> ImageResult<()> {
            }
            pub fn to_color_space<IntoType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType>(
                &self,
                color: Cicp,
                options: ConvertColorOptions,
            ) -> Result<ImageBuffer<IntoType, Vec<SelfPixel::Subpixel>>, ImageError> {
            }
            pub fn apply_color_space(
                &mut self,
                color: Cicp,
                options: ConvertColorOptions,
            ) -> ImageResult<()> {
            }
        }
        pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;
        pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;
        pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;
        pub type GrayAlphaImage = ImageBuffer<LumaA<u8>, Vec<u8>>;
        pub(crate) type Rgb16Image = ImageBuffer<Rgb<u16>, Vec<u16>>;
        pub(crate) type Rgba16Image = ImageBuffer<Rgba<u16>, Vec<u16>>;
        pub(crate) type Gray16Image = ImageBuffer<Luma<u16>, Vec<u16>>;
        pub(crate) type GrayAlpha16Image = ImageBuffer<LumaA<u16>, Vec<u16>>;
        pub type Rgb32FImage = ImageBuffer<Rgb<f32>, Vec<f32>>;
        pub type Rgba32FImage = ImageBuffer<Rgba<f32>, Vec<f32>>;
        impl From<DynamicImage> for RgbImage {}
        impl From<DynamicImage> for RgbaImage {}
        impl From<DynamicImage> for GrayImage {}
        impl From<DynamicImage> for GrayAlphaImage {}
        impl From<DynamicImage> for Rgb16Image {}
        impl From<DynamicImage> for Rgba16Image {}
        impl From<DynamicImage> for Gray16Image {}
        impl From<DynamicImage> for GrayAlpha16Image {}
        impl From<DynamicImage> for Rgba32FImage {}
    }
    pub(crate) mod buffer_par {
        use crate::traits::Pixel;
        use crate::ImageBuffer;
        use rayon::iter::plumbing::*;
        use rayon::iter::{IndexedParallelIterator, ParallelIterator};
        use std::ops::{Deref, DerefMut};
        pub struct PixelsPar<'a, P: Pixel>(P);
        impl<'a, P: Pixel> ParallelIterator for PixelsPar<'a, P> {
            type Item = &'a P;
        }
        impl<'a, P: Pixel> IndexedParallelIterator for PixelsPar<'a, P> {}
        pub struct PixelsMutPar<'a, P: Pixel>(P);
        impl<'a, P: Pixel> ParallelIterator for PixelsMutPar<'a, P> {
            type Item = &'a mut P;
        }
        impl<'a, P: Pixel> IndexedParallelIterator for PixelsMutPar<'a, P> {}
        pub struct EnumeratePixelsPar<'a, P: Pixel>(P);
        impl<'a, P: Pixel> ParallelIterator for EnumeratePixelsPar<'a, P> {
            type Item = (u32, u32, &'a P);
        }
        impl<'a, P: Pixel> IndexedParallelIterator for EnumeratePixelsPar<'a, P> {}
        pub struct EnumeratePixelsMutPar<'a, P: Pixel>(P);
        impl<'a, P: Pixel> ParallelIterator for EnumeratePixelsMutPar<'a, P> {
            type Item = (u32, u32, &'a mut P);
        }
        impl<'a, P: Pixel> IndexedParallelIterator for EnumeratePixelsMutPar<'a, P> {}
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]>> ImageBuffer<P, Container> {
            pub fn par_pixels(&self) -> PixelsPar<'_, P> {}
            pub fn par_enumerate_pixels(&self) -> EnumeratePixelsPar<'_, P> {}
        }
        impl<P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut> ImageBuffer<P, Container> {
            pub fn par_pixels_mut(&mut self) -> PixelsMutPar<'_, P> {}
            pub fn par_enumerate_pixels_mut(&mut self) -> EnumeratePixelsMutPar<'_, P> {}
        }
        impl<P: Pixel> ImageBuffer<P, Vec<P::Subpixel>> {
            pub fn from_par_fn<F: Fn(u32, u32) -> P>(
                width: u32,
                height: u32,
                f: F,
            ) -> ImageBuffer<P, Vec<P::Subpixel>> {
            }
        }
    }
    pub(crate) mod dynimage {
        use crate::color::{self, FromColor};
        use crate::error::ImageResult;
        use crate::flat::FlatSamples;
        use crate::imageops::GaussianBlurParameters;
        use crate::images::buffer::{
            Gray16Image, GrayAlpha16Image, GrayAlphaImage, GrayImage, ImageBuffer, Rgb16Image, Rgb32FImage,
            RgbImage, Rgba16Image, Rgba32FImage, RgbaImage,
        };
        use crate::io::free_functions::{self};
        use crate::metadata::Orientation;
        use crate::traits::Pixel;
        use crate::{
            imageops,
            metadata::{Cicp, CicpColorPrimaries, CicpTransferCharacteristics},
            ConvertColorOptions, ExtendedColorType, GenericImage, GenericImageView, ImageDecoder,
            ImageEncoder, ImageFormat, Luma, LumaA,
        };
        use std::io::{self, Seek, Write};
        use std::path::Path;
        pub enum DynamicImage {
            ImageLuma8(GrayImage),
            ImageLumaA8(GrayAlphaImage),
            ImageRgb8(RgbImage),
            ImageRgba8(RgbaImage),
            ImageLuma16(Gray16Image),
            ImageLumaA16(GrayAlpha16Image),
            ImageRgb16(Rgb16Image),
            ImageRgba16(Rgba16Image),
            ImageRgb32F(Rgb32FImage),
            ImageRgba32F(Rgba32FImage),
        }
        impl DynamicImage {
            pub fn new(w: u32, h: u32, color: color::ColorType) -> DynamicImage {}
            pub fn new_luma8(w: u32, h: u32) -> DynamicImage {}
            pub fn new_luma_a8(w: u32, h: u32) -> DynamicImage {}
            pub fn new_rgb8(w: u32, h: u32) -> DynamicImage {}
            pub fn new_rgba8(w: u32, h: u32) -> DynamicImage {}
            pub fn new_luma16(w: u32, h: u32) -> DynamicImage {}
            pub fn new_luma_a16(w: u32, h: u32) -> DynamicImage {}
            pub fn new_rgb16(w: u32, h: u32) -> DynamicImage {}
            pub fn new_rgba16(w: u32, h: u32) -> DynamicImage {}
            pub fn new_rgb32f(w: u32, h: u32) -> DynamicImage {}
            pub fn new_rgba32f(w: u32, h: u32) -> DynamicImage {}
            pub fn from_decoder(decoder: impl ImageDecoder) -> ImageResult<Self> {}
            pub fn to<
                T: Pixel
                    + FromColor<color::Rgb<u8>>
                    + FromColor<color::Rgb<f32>>
                    + FromColor<color::Rgba<u8>>
                    + FromColor<color::Rgba<u16>>
                    + FromColor<color::Rgba<f32>>
                    + FromColor<color::Rgb<u16>>
                    + FromColor<Luma<u8>>
                    + FromColor<Luma<u16>>
                    + FromColor<LumaA<u16>>
                    + FromColor<LumaA<u8>>,
            >(
                &self,
            ) -> ImageBuffer<T, Vec<T::Subpixel>> {
            }
            pub fn to_rgb8(&self) -> RgbImage {}
            pub fn to_rgb16(&self) -> Rgb16Image {}
            pub fn to_rgb32f(&self) -> Rgb32FImage {}
            pub fn to_rgba8(&self) -> RgbaImage {}
            pub fn to_rgba16(&self) -> Rgba16Image {}
            pub fn to_rgba32f(&self) -> Rgba32FImage {}
            pub fn to_luma8(&self) -> GrayImage {}
            pub fn to_luma16(&self) -> Gray16Image {}
            pub fn to_luma32f(&self) -> ImageBuffer<Luma<f32>, Vec<f32>> {}
            pub fn to_luma_alpha8(&self) -> GrayAlphaImage {}
            pub fn to_luma_alpha16(&self) -> GrayAlpha16Image {}
            pub fn to_luma_alpha32f(&self) -> ImageBuffer<LumaA<f32>, Vec<f32>> {}
            pub fn into_rgb8(self) -> RgbImage {}
            pub fn into_rgb16(self) -> Rgb16Image {}
            pub fn into_rgb32f(self) -> Rgb32FImage {}
            pub fn into_rgba8(self) -> RgbaImage {}
            pub fn into_rgba16(self) -> Rgba16Image {}
            pub fn into_rgba32f(self) -> Rgba32FImage {}
            pub fn into_luma8(self) -> GrayImage {}
            pub fn into_luma16(self) -> Gray16Image {}
            pub fn into_luma_alpha8(self) -> GrayAlphaImage {}
            pub fn into_luma_alpha16(self) -> GrayAlpha16Image {}
            pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
            pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
            pub fn as_rgb8(&self) -> Option<&RgbImage> {}
            pub fn as_mut_rgb8(&mut self) -> Option<&mut RgbImage> {}
            pub fn as_rgba8(&self) -> Option<&RgbaImage> {}
            pub fn as_mut_rgba8(&mut self) -> Option<&mut RgbaImage> {}
            pub fn as_luma8(&self) -> Option<&GrayImage> {}
            pub fn as_mut_luma8(&mut self) -> Option<&mut GrayImage> {}
            pub fn as_luma_alpha8(&self) -> Option<&GrayAlphaImage> {}
            pub fn as_mut_luma_alpha8(&mut self) -> Option<&mut GrayAlphaImage> {}
            pub fn as_rgb16(&self) -> Option<&Rgb16Image> {}
            pub fn as_mut_rgb16(&mut self) -> Option<&mut Rgb16Image> {}
            pub fn as_rgba16(&self) -> Option<&Rgba16Image> {}
            pub fn as_mut_rgba16(&mut self) -> Option<&mut Rgba16Image> {}
            pub fn as_rgb32f(&self) -> Option<&Rgb32FImage> {}
            pub fn as_mut_rgb32f(&mut self) -> Option<&mut Rgb32FImage> {}
            pub fn as_rgba32f(&self) -> Option<&Rgba32FImage> {}
            pub fn as_mut_rgba32f(&mut self) -> Option<&mut Rgba32FImage> {}
            pub fn as_luma16(&self) -> Option<&Gray16Image> {}
            pub fn as_mut_luma16(&mut self) -> Option<&mut Gray16Image> {}
            pub fn as_luma_alpha16(&self) -> Option<&GrayAlpha16Image> {}
            pub fn as_mut_luma_alpha16(&mut self) -> Option<&mut GrayAlpha16Image> {}
            pub fn as_flat_samples_u8(&self) -> Option<FlatSamples<&[u8]>> {}
            pub fn as_flat_samples_u16(&self) -> Option<FlatSamples<&[u16]>> {}
            pub fn as_flat_samples_f32(&self) -> Option<FlatSamples<&[f32]>> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn into_bytes(self) -> Vec<u8> {}
            pub fn color(&self) -> color::ColorType {}
            pub fn width(&self) -> u32 {}
            pub fn height(&self) -> u32 {}
            pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries) {}
            pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics) {}
            pub fn color_space(&self) -> Cicp {}
            pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()> {}
            pub fn has_alpha(&self) -> bool {}
            pub fn grayscale(&self) -> DynamicImage {}
            pub fn invert(&mut self) {}
            pub fn resize(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
            pub fn resize_exact(
                &self,
                nwidth: u32,
                nheight: u32,
                filter: imageops::FilterType,
            ) -> DynamicImage {
            }
            pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
            pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
            pub fn resize_to_fill(
                &self,
                nwidth: u32,
                nheight: u32,
                filter: imageops::FilterType,
            ) -> DynamicImage {
            }
            pub fn blur(&self, sigma: f32) -> DynamicImage {}
            pub fn blur_advanced(&self, parameters: GaussianBlurParameters) -> DynamicImage {}
            pub fn fast_blur(&self, sigma: f32) -> DynamicImage {}
            pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage {}
            pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage {}
            pub fn adjust_contrast(&self, c: f32) -> DynamicImage {}
            pub fn brighten(&self, value: i32) -> DynamicImage {}
            pub fn huerotate(&self, value: i32) -> DynamicImage {}
            pub fn flipv(&self) -> DynamicImage {}
            pub fn fliph(&self) -> DynamicImage {}
            pub fn rotate90(&self) -> DynamicImage {}
            pub fn rotate180(&self) -> DynamicImage {}
            pub fn rotate270(&self) -> DynamicImage {}
            pub fn apply_orientation(&mut self, orientation: Orientation) {}
            pub fn copy_from_color_space(
                &mut self,
                other: &DynamicImage,
                options: ConvertColorOptions,
            ) -> ImageResult<()> {
            }
            pub fn apply_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions) -> ImageResult<()> {
            }
            pub fn convert_color_space(
                &mut self,
                cicp: Cicp,
                options: ConvertColorOptions,
                color: color::ColorType,
            ) -> ImageResult<()> {
            }
            #[twelve::writes_data(data = "self", into = 0)]
            pub fn write_to<W: Write + Seek>(&self, w: W, format: ImageFormat) -> ImageResult<()> {}
            pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()> {}
            #[twelve::file(create, path = 0, data = "self")]
            pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()> {}
            #[twelve::file(create, path = 0, data = "self")]
            pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()> {}
        }
        impl From<GrayImage> for DynamicImage {}
        impl From<GrayAlphaImage> for DynamicImage {}
        impl From<RgbImage> for DynamicImage {}
        impl From<RgbaImage> for DynamicImage {}
        impl From<Gray16Image> for DynamicImage {}
        impl From<GrayAlpha16Image> for DynamicImage {}
        impl From<Rgb16Image> for DynamicImage {}
        impl From<Rgba16Image> for DynamicImage {}
        impl From<Rgb32FImage> for DynamicImage {}
        impl From<Rgba32FImage> for DynamicImage {}
        impl From<ImageBuffer<Luma<f32>, Vec<f32>>> for DynamicImage {}
        impl From<ImageBuffer<LumaA<f32>, Vec<f32>>> for DynamicImage {}
        impl GenericImageView for DynamicImage {
            type Pixel = color::Rgba<u8>;
        }
        impl GenericImage for DynamicImage {}
        impl Default for DynamicImage {}
        #[twelve::file(read, path = 0)]
        pub fn open<P: AsRef<Path>>(path: P) -> ImageResult<DynamicImage> {}
        #[twelve::file(read, path = 0)]
        pub fn image_dimensions<P: AsRef<Path>>(path: P) -> ImageResult<(u32, u32)> {}
        pub fn write_buffer_with_format<W: Write + Seek>(
            buffered_writer: &mut W,
            buf: &[u8],
            width: u32,
            height: u32,
            color: impl Into<ExtendedColorType>,
            format: ImageFormat,
        ) -> ImageResult<()> {
        }
        pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage> {}
        pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage> {}
    }
    pub(crate) mod generic_image {
        use crate::error::{ImageError, ImageResult};
        use crate::flat::ViewOfPixel;
        use crate::math::Rect;
        use crate::traits::Pixel;
        use crate::{ImageBuffer, SubImage};
        pub trait GenericImageView {
            type Pixel: Pixel;
            fn dimensions(&self) -> (u32, u32);
            fn width(&self) -> u32 {}
            fn height(&self) -> u32 {}
            fn in_bounds(&self, x: u32, y: u32) -> bool {}
            fn get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
            fn unsafe_get_pixel(&self, x: u32, y: u32) -> Self::Pixel {}
            fn pixels(&self) -> Pixels<'_, Self> {}
            fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&Self> {}
            fn try_view(
                &self,
                x: u32,
                y: u32,
                width: u32,
                height: u32,
            ) -> Result<SubImage<&Self>, ImageError> {
            }
            fn buffer_like(&self) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>> {}
            fn buffer_with_dimensions(
                &self,
                width: u32,
                height: u32,
            ) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>> {
            }
            fn to_pixel_view(&self) -> Option<ViewOfPixel<'_, Self::Pixel>> {}
        }
        pub struct Pixels<'a, I: ?Sized>(I);
        impl<I: GenericImageView> Iterator for Pixels<'_, I> {
            type Item = (u32, u32, I::Pixel);
        }
        pub trait GenericImage: GenericImageView {
            #[twelve::view]
            fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Self::Pixel;
            fn put_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel);
            fn unsafe_put_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel) {}
            fn blend_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel);
            fn copy_from<O: GenericImageView<Pixel = Self::Pixel>>(
                &mut self,
                other: &O,
                x: u32,
                y: u32,
            ) -> ImageResult<()> {
            }
            fn copy_from_samples(
                &mut self,
                samples: ViewOfPixel<'_, Self::Pixel>,
                x: u32,
                y: u32,
            ) -> ImageResult<()> {
            }
            fn copy_within(&mut self, source: Rect, x: u32, y: u32) -> bool {}
            fn sub_image(&mut self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut Self> {}
        }
    }
    pub(crate) mod sub_image {
        use crate::{GenericImage, GenericImageView, ImageBuffer, Pixel};
        use std::ops::{Deref, DerefMut};
        pub struct SubImage<I>(I);
        pub struct SubImageInner<I>(I);
        type DerefPixel<I> = <<I as Deref>::Target as GenericImageView>::Pixel;
        type DerefSubpixel<I> = <DerefPixel<I> as Pixel>::Subpixel;
        impl<I> SubImage<I> {
            pub fn new(image: I, x: u32, y: u32, width: u32, height: u32) -> SubImage<I> {}
            pub fn change_bounds(&mut self, x: u32, y: u32, width: u32, height: u32) {}
            pub fn offsets(&self) -> (u32, u32) {}
            pub fn to_image(&self) -> ImageBuffer<DerefPixel<I>, Vec<DerefSubpixel<I>>>
            where
                I: Deref,
                I::Target: GenericImageView,
            {
            }
        }
        impl<I: Deref> SubImage<I>
        where
            I::Target: GenericImageView,
        {
            pub fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I::Target> {}
            pub fn inner(&self) -> &I::Target {}
        }
        impl<I: DerefMut> SubImage<I>
        where
            I::Target: GenericImage,
        {
            pub fn sub_image(&mut self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut I::Target> {
            }
            #[twelve::view]
            pub fn inner_mut(&mut self) -> &mut I::Target {}
        }
        impl<I: Deref> Deref for SubImage<I> {
            type Target = SubImageInner<I>;
        }
        impl<I: DerefMut> DerefMut for SubImage<I> {}
        impl<I: Deref> GenericImageView for SubImageInner<I>
        where
            I::Target: GenericImageView,
        {
            type Pixel = DerefPixel<I>;
        }
        impl<I: DerefMut> GenericImage for SubImageInner<I> where I::Target: GenericImage {}
    }
}
pub mod io {
    use std::io;
    use std::io::Read as _;
    pub(crate) mod decoder {
        use crate::animation::Frames;
        use crate::color::{ColorType, ExtendedColorType};
        use crate::error::ImageResult;
        use crate::metadata::{LoopCount, Orientation};
        pub trait ImageDecoder {
            fn dimensions(&self) -> (u32, u32);
            fn color_type(&self) -> ColorType;
            fn original_color_type(&self) -> ExtendedColorType {}
            fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn exif_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn iptc_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn orientation(&mut self) -> ImageResult<Orientation> {}
            fn total_bytes(&self) -> u64 {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()>;
            fn set_limits(&mut self, limits: crate::Limits) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()>;
        }
        impl<T: ?Sized + ImageDecoder> ImageDecoder for Box<T> {}
        pub trait ImageDecoderRect: ImageDecoder {
            fn read_rect(
                &mut self,
                x: u32,
                y: u32,
                width: u32,
                height: u32,
                buf: &mut [u8],
                row_pitch: usize,
            ) -> ImageResult<()>;
        }
        pub trait AnimationDecoder<'a> {
            fn into_frames(self) -> Frames<'a>;
            fn loop_count(&self) -> LoopCount {}
        }
    }
    pub(crate) mod encoder {
        use crate::error::{ImageResult, UnsupportedError};
        use crate::ExtendedColorType;
        pub struct MethodSealedToImage;
        pub trait ImageEncoder {
            fn write_image(
                self,
                buf: &[u8],
                width: u32,
                height: u32,
                color_type: ExtendedColorType,
            ) -> ImageResult<()>;
            fn set_icc_profile(&mut self, icc_profile: Vec<u8>) -> Result<(), UnsupportedError> {}
            fn set_exif_metadata(&mut self, exif: Vec<u8>) -> Result<(), UnsupportedError> {}
        }
        pub(crate) trait ImageEncoderBoxed: ImageEncoder {
            fn write_image(
                self: Box<Self>,
                buf: &'_ [u8],
                width: u32,
                height: u32,
                color: ExtendedColorType,
            ) -> ImageResult<()>;
        }
    }
    pub(crate) mod format {
        use crate::error::ImageResult;
        use std::ffi::OsStr;
        use std::path::Path;
        pub enum ImageFormat {
            Png,
            Jpeg,
            Gif,
            WebP,
            Pnm,
            Tiff,
            Tga,
            Dds,
            Bmp,
            Ico,
            Hdr,
            OpenExr,
            Farbfeld,
            Avif,
            Qoi,
        }
        impl ImageFormat {
            pub fn from_extension<S: AsRef<OsStr>>(ext: S) -> Option<Self> {}
            pub fn from_path<P: AsRef<Path>>(path: P) -> ImageResult<Self> {}
            pub fn from_mime_type<M: AsRef<str>>(mime_type: M) -> Option<Self> {}
            pub fn to_mime_type(&self) -> &'static str {}
            pub fn can_read(&self) -> bool {}
            pub fn can_write(&self) -> bool {}
            pub fn extensions_str(self) -> &'static [&'static str] {}
            pub fn reading_enabled(&self) -> bool {}
            pub fn writing_enabled(&self) -> bool {}
            pub fn all() -> impl Iterator<Item = ImageFormat> {}
        }
    }
    pub(crate) mod free_functions {
        use crate::error::ImageResult;
        use crate::{codecs::*, ExtendedColorType};
        use crate::{DynamicImage, ImageFormat};
        use std::io::{self, BufRead, Seek};
        use std::path::Path;
        pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage> {}
        #[twelve::file(create, path = 0, data = 1)]
        pub fn save_buffer(
            path: impl AsRef<Path>,
            buf: &[u8],
            width: u32,
            height: u32,
            color: impl Into<ExtendedColorType>,
        ) -> ImageResult<()> {
        }
        #[twelve::file(create, path = 0, data = 1)]
        pub fn save_buffer_with_format(
            path: impl AsRef<Path>,
            buf: &[u8],
            width: u32,
            height: u32,
            color: impl Into<ExtendedColorType>,
            format: ImageFormat,
        ) -> ImageResult<()> {
        }
        pub fn guess_format(buffer: &[u8]) -> ImageResult<ImageFormat> {}
    }
    pub(crate) mod image_reader_type {
        use crate::error::ImageResult;
        use crate::io::limits::Limits;
        use crate::{DynamicImage, ImageDecoder, ImageFormat};
        use std::ffi::OsString;
        use std::fs::File;
        use std::io::{self, BufRead, BufReader, Read, Seek};
        use std::path::Path;
        enum Format {
            BuiltIn(ImageFormat),
            Extension(OsString),
        }
        pub struct ImageReader<R: Read + Seek>(R);
        impl<'a, R: BufRead + Seek> ImageReader<R> {
            pub fn new(buffered_reader: R) -> Self {}
            pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self {}
            pub fn format(&self) -> Option<ImageFormat> {}
            pub fn set_format(&mut self, format: ImageFormat) {}
            pub fn clear_format(&mut self) {}
            pub fn no_limits(&mut self) {}
            pub fn limits(&mut self, limits: Limits) {}
            pub fn into_inner(self) -> R {}
            pub fn into_decoder(self) -> ImageResult<impl ImageDecoder + 'a> {}
            pub fn with_guessed_format(self) -> io::Result<Self> {}
            pub fn into_dimensions(self) -> ImageResult<(u32, u32)> {}
            pub fn decode(self) -> ImageResult<DynamicImage> {}
        }
        impl ImageReader<BufReader<File>> {
            #[twelve::file(read, path = 0)]
            pub fn open<P: AsRef<Path>>(path: P) -> io::Result<Self> {}
        }
    }
    pub(crate) mod limits {
        use crate::{ColorType, ImageResult};
        pub struct LimitSupport;
        impl Default for LimitSupport {}
        pub struct Limits {
            pub max_image_width: Option<u32>,
            pub max_image_height: Option<u32>,
            pub max_alloc: Option<u64>,
        }
        impl Default for Limits {}
        impl Limits {
            pub fn no_limits() -> Limits {}
            pub fn check_support(&self, supported: &LimitSupport) -> ImageResult<()> {}
            pub fn check_dimensions(&self, width: u32, height: u32) -> ImageResult<()> {}
            pub fn reserve(&mut self, amount: u64) -> ImageResult<()> {}
            pub fn reserve_usize(&mut self, amount: usize) -> ImageResult<()> {}
            pub fn reserve_buffer(
                &mut self,
                width: u32,
                height: u32,
                color_type: ColorType,
            ) -> ImageResult<()> {
            }
            pub fn free(&mut self, amount: u64) {}
            pub fn free_usize(&mut self, amount: usize) {}
        }
    }
    pub type Reader<R> = ImageReader<R>;
    pub type Limits = limits::Limits;
    pub type LimitSupport = limits::LimitSupport;
    use self::image_reader_type::ImageReader;
    pub(crate) trait ReadExt {
        fn read_exact_vec(&mut self, vec: &mut Vec<u8>, len: usize) -> io::Result<()>;
    }
}
pub mod metadata {
    pub use self::cicp::{
        Cicp, CicpColorPrimaries, CicpMatrixCoefficients, CicpTransferCharacteristics, CicpTransform,
        CicpVideoFullRangeFlag,
    };
    use std::num::NonZeroU32;
    pub enum Orientation {
        NoTransforms,
        Rotate90,
        Rotate180,
        Rotate270,
        FlipHorizontal,
        FlipVertical,
        Rotate90FlipH,
        Rotate270FlipH,
    }
    impl Orientation {
        pub fn from_exif(exif_orientation: u8) -> Option<Self> {}
        pub fn to_exif(self) -> u8 {}
        pub fn from_exif_chunk(chunk: &[u8]) -> Option<Self> {}
        pub fn remove_from_exif_chunk(chunk: &mut [u8]) -> Option<Self> {}
    }
    pub enum LoopCount {
        Infinite,
        Finite(NonZeroU32),
    }
}
mod traits {
    use crate::color::{Luma, LumaA, Rgb, Rgba};
    use crate::ExtendedColorType;
    use num_traits::{Bounded, Num, NumCast};
    use std::ops::AddAssign;
    pub trait EncodableLayout: seals::EncodableLayout {
        fn as_bytes(&self) -> &[u8];
    }
    impl EncodableLayout for [u8] {}
    impl EncodableLayout for [u16] {}
    impl EncodableLayout for [f32] {}
    pub trait Primitive: Copy + NumCast + Num + PartialOrd<Self> + Clone + Bounded {
        const DEFAULT_MAX_VALUE: Self;
        const DEFAULT_MIN_VALUE: Self;
    }
    pub trait Enlargeable: Sized + Bounded + NumCast {
        type Larger: Copy + NumCast + Num + PartialOrd<Self::Larger> + Clone + Bounded + AddAssign;
        fn clamp_from(n: Self::Larger) -> Self {}
        fn to_larger(self) -> Self::Larger {}
    }
    impl Enlargeable for u8 {
        type Larger = u32;
    }
    impl Enlargeable for u16 {
        type Larger = u32;
    }
    impl Enlargeable for u32 {
        type Larger = u64;
    }
    impl Enlargeable for u64 {
        type Larger = u128;
    }
    impl Enlargeable for usize {
        type Larger = u128;
    }
    impl Enlargeable for i8 {
        type Larger = i32;
    }
    impl Enlargeable for i16 {
        type Larger = i32;
    }
    impl Enlargeable for i32 {
        type Larger = i64;
    }
    impl Enlargeable for i64 {
        type Larger = i128;
    }
    impl Enlargeable for isize {
        type Larger = i128;
    }
    impl Enlargeable for f32 {
        type Larger = f64;
    }
    impl Enlargeable for f64 {
        type Larger = f64;
    }
    pub trait Lerp: Bounded + NumCast {
        type Ratio: Primitive;
        fn lerp(a: Self, b: Self, ratio: Self::Ratio) -> Self {}
    }
    impl Lerp for u8 {
        type Ratio = f32;
    }
    impl Lerp for u16 {
        type Ratio = f32;
    }
    impl Lerp for u32 {
        type Ratio = f64;
    }
    impl Lerp for f32 {
        type Ratio = f32;
    }
    pub trait PixelWithColorType:
        Pixel + private::SealedPixelWithColorType<TransformableSubpixel = <Self as Pixel>::Subpixel>
    {
        const COLOR_TYPE: ExtendedColorType;
    }
    impl PixelWithColorType for Rgb<u8> {}
    impl PixelWithColorType for Rgb<u16> {}
    impl PixelWithColorType for Rgb<f32> {}
    impl PixelWithColorType for Rgba<u8> {}
    impl PixelWithColorType for Rgba<u16> {}
    impl PixelWithColorType for Rgba<f32> {}
    impl PixelWithColorType for Luma<u8> {}
    impl PixelWithColorType for Luma<u16> {}
    impl PixelWithColorType for LumaA<u8> {}
    impl PixelWithColorType for LumaA<u16> {}
    pub(crate) mod private {
        use crate::color::*;
        use crate::metadata::cicp::{self};
        pub enum LayoutWithColor {
            Rgb,
            Rgba,
            Luma,
            LumaAlpha,
        }
        impl From<ColorType> for LayoutWithColor {}
        pub struct PrivateToken;
        pub trait SealedPixelWithColorType {
            type TransformableSubpixel: HelpDispatchTransform;
            fn layout(arg1: PrivateToken) -> LayoutWithColor;
        }
        impl SealedPixelWithColorType for Rgb<u8> {
            type TransformableSubpixel = u8;
        }
        impl SealedPixelWithColorType for Rgb<u16> {
            type TransformableSubpixel = u16;
        }
        impl SealedPixelWithColorType for Rgb<f32> {
            type TransformableSubpixel = f32;
        }
        impl SealedPixelWithColorType for Rgba<u8> {
            type TransformableSubpixel = u8;
        }
        impl SealedPixelWithColorType for Rgba<u16> {
            type TransformableSubpixel = u16;
        }
        impl SealedPixelWithColorType for Rgba<f32> {
            type TransformableSubpixel = f32;
        }
        impl SealedPixelWithColorType for Luma<u8> {
            type TransformableSubpixel = u8;
        }
        impl SealedPixelWithColorType for LumaA<u8> {
            type TransformableSubpixel = u8;
        }
        impl SealedPixelWithColorType for Luma<u16> {
            type TransformableSubpixel = u16;
        }
        impl SealedPixelWithColorType for Luma<f32> {
            type TransformableSubpixel = f32;
        }
        impl SealedPixelWithColorType for LumaA<u16> {
            type TransformableSubpixel = u16;
        }
        impl SealedPixelWithColorType for LumaA<f32> {
            type TransformableSubpixel = f32;
        }
        pub(crate) trait HelpDispatchTransform: Sized + 'static {
            fn transform_on<O: SealedPixelWithColorType<TransformableSubpixel = Self>>(
                transform: &cicp::CicpTransform,
                into: LayoutWithColor,
            ) -> &'_ (dyn Fn(&[Self], &mut [Self]) + Send + Sync);
        }
    }
    pub trait Pixel: Copy + Clone {
        type Subpixel: Primitive;
        const CHANNEL_COUNT: u8;
        fn channels(&self) -> &[Self::Subpixel];
        #[twelve::view]
        fn channels_mut(&mut self) -> &mut [Self::Subpixel];
        const COLOR_MODEL: &'static str;
        const HAS_ALPHA: bool;
        fn alpha(&self) -> Self::Subpixel {}
        fn channels4(&self) -> (Self::Subpixel, Self::Subpixel, Self::Subpixel, Self::Subpixel);
        fn from_channels(a: Self::Subpixel, b: Self::Subpixel, c: Self::Subpixel, d: Self::Subpixel) -> Self;
        fn from_slice(slice: &[Self::Subpixel]) -> &Self;
        fn from_slice_mut(slice: &mut [Self::Subpixel]) -> &mut Self;
        fn to_rgb(&self) -> Rgb<Self::Subpixel>;
        fn to_rgba(&self) -> Rgba<Self::Subpixel>;
        fn to_luma(&self) -> Luma<Self::Subpixel>;
        fn to_luma_alpha(&self) -> LumaA<Self::Subpixel>;
        fn map<F: FnMut(Self::Subpixel) -> Self::Subpixel>(&self, f: F) -> Self;
        fn apply<F: FnMut(Self::Subpixel) -> Self::Subpixel>(&mut self, f: F);
        fn map_with_alpha<
            F: FnMut(Self::Subpixel) -> Self::Subpixel,
            G: FnMut(Self::Subpixel) -> Self::Subpixel,
        >(
            &self,
            f: F,
            g: G,
        ) -> Self;
        fn apply_with_alpha<
            F: FnMut(Self::Subpixel) -> Self::Subpixel,
            G: FnMut(Self::Subpixel) -> Self::Subpixel,
        >(
            &mut self,
            f: F,
            g: G,
        );
        fn map_without_alpha<F: FnMut(Self::Subpixel) -> Self::Subpixel>(&self, f: F) -> Self {}
        fn apply_without_alpha<F: FnMut(Self::Subpixel) -> Self::Subpixel>(&mut self, f: F) {}
        fn map2<F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel>(
            &self,
            other: &Self,
            f: F,
        ) -> Self;
        fn apply2<F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel>(&mut self, other: &Self, f: F);
        fn invert(&mut self);
        fn blend(&mut self, other: &Self);
    }
    mod seals {
        pub trait EncodableLayout {}
        impl EncodableLayout for [u8] {}
        impl EncodableLayout for [u16] {}
        impl EncodableLayout for [f32] {}
    }
}
