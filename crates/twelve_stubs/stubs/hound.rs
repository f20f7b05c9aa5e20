//! package = "hound", version = ">=2, <4"

use std::io::{BufReader, BufWriter};
use std::{fs, io, path, result};
pub enum Error {
    IoError(io::Error),
    FormatError(&'static str),
    TooWide,
    UnfinishedSample,
    Unsupported,
    InvalidSampleFormat,
}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}
pub type Result<T> = result::Result<T, Error>;
pub enum SampleFormat {
    Float,
    Int,
}
impl Clone for SampleFormat {}
#[derive(Clone, Copy)]
pub struct WavSpec {
    pub channels: u16,
    pub sample_rate: u32,
    pub bits_per_sample: u16,
    pub sample_format: SampleFormat,
}
pub trait Sample: Sized {}
impl Sample for i8 {}
impl Sample for i16 {}
impl Sample for i32 {}
impl Sample for f32 {}
pub struct WavWriter<W>(W);
impl<W: io::Write + io::Seek> WavWriter<W> {
    pub fn new(writer: W, spec: WavSpec) -> Result<WavWriter<W>> {}
    #[twelve::writes_data(data = 0)]
    pub fn write_sample<S: Sample>(&mut self, sample: S) -> Result<()> {}
    pub fn get_i16_writer<'s>(&'s mut self, num_samples: u32) -> SampleWriter16<'s, W> {}
    pub fn flush(&mut self) -> Result<()> {}
    pub fn finalize(self) -> Result<()> {}
    pub fn spec(&self) -> WavSpec {}
    pub fn duration(&self) -> u32 {}
    pub fn len(&self) -> u32 {}
}
impl WavWriter<BufWriter<fs::File>> {
    #[twelve::file(create, path = 0)]
    pub fn create<P: AsRef<path::Path>>(filename: P, spec: WavSpec) -> Result<WavWriter<BufWriter<fs::File>>> {}
    #[twelve::file(write, path = 0)]
    pub fn append<P: AsRef<path::Path>>(filename: P) -> Result<WavWriter<BufWriter<fs::File>>> {}
}
impl<W: io::Read + io::Write + io::Seek> WavWriter<W> {
    pub fn new_append(writer: W) -> Result<WavWriter<W>> {}
}
pub struct SampleWriter16<'parent, W>(W);
impl<'parent, W: io::Write + io::Seek> SampleWriter16<'parent, W> {
    #[twelve::writes_data(data = 0)]
    pub fn write_sample<S: Sample>(&mut self, sample: S) {}
    pub fn flush(self) -> Result<()> {}
}
pub struct WavReader<R>(R);
impl<R: io::Read> WavReader<R> {
    pub fn new(reader: R) -> Result<WavReader<R>> {}
    pub fn spec(&self) -> WavSpec {}
    pub fn samples<'wr, S: Sample>(&'wr mut self) -> WavSamples<'wr, R, S> {}
    pub fn into_samples<S: Sample>(self) -> WavIntoSamples<R, S> {}
    pub fn duration(&self) -> u32 {}
    pub fn len(&self) -> u32 {}
    pub fn into_inner(self) -> R {}
}
impl WavReader<BufReader<fs::File>> {
    #[twelve::file(read, path = 0)]
    pub fn open<P: AsRef<path::Path>>(filename: P) -> Result<WavReader<BufReader<fs::File>>> {}
}
pub struct WavSamples<'wr, R, S>(R, S);
impl<'wr, R, S> Iterator for WavSamples<'wr, R, S> {
    type Item = Result<S>;
}
pub struct WavIntoSamples<R, S>(R, S);
impl<R, S> Iterator for WavIntoSamples<R, S> {
    type Item = Result<S>;
}
