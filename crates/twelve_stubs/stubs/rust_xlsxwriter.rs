//! package = "rust_xlsxwriter", version = ">=0.40, <0.103"

mod error {
    use std::error::Error;
    use std::path::PathBuf;
    use polars::prelude::PolarsError;
    use serde::de;
    use serde::ser;
    pub enum XlsxError {
        ParameterError(String),
        RowColumnLimitError,
        RowColumnOrderError,
        SheetnameCannotBeBlank(String),
        SheetnameLengthExceeded(String),
        SheetnameReused(String),
        SheetnameContainsInvalidCharacter(String),
        SheetnameStartsOrEndsWithApostrophe(String),
        MaxStringLengthExceeded,
        UnknownWorksheetNameOrIndex(String),
        MergeRangeSingleCell,
        MergeRangeOverlaps(String, String),
        MaxUrlLengthExceeded,
        UnknownUrlType(String),
        UnknownImageType,
        ImageDimensionError,
        ChartError(String),
        SparklineError(String),
        DateTimeRangeError(String),
        DateTimeParseError(String),
        NameError(String, String),
        NameReused(String),
        TableRangeOverlaps(String, String),
        TableError(String),
        AutofilterRangeOverlaps(String, String),
        ConditionalFormatError(String),
        DataValidationError(String),
        VbaNameError(String),
        MaxGroupLevelExceeded,
        DefaultFormatError(String),
        ThemeError(String),
        CustomError(String),
        TempFileError(PathBuf, std::io::Error),
        IoError(std::io::Error),
        ZipError(zip::result::ZipError),
        SerdeError(String),
        PolarsError(PolarsError),
    }
    impl Error for XlsxError {}
    impl From<zip::result::ZipError> for XlsxError {}
    impl From<std::io::Error> for XlsxError {}
    impl From<PolarsError> for XlsxError {}
    impl ser::Error for XlsxError {}
    impl de::Error for XlsxError {}
}
pub mod workbook {
    use std::io::Write;
    use std::path::Path;
    use crate::error::XlsxError;
    use crate::worksheet::Worksheet;
    pub struct Workbook;
    impl Default for Workbook {}
    impl Workbook {
        pub fn new() -> Workbook {}
        #[twelve::view]
        pub fn add_worksheet(&mut self) -> &mut Worksheet {}
        #[twelve::view]
        pub fn add_worksheet_with_constant_memory(
            &mut self,
        ) -> Result<&mut Worksheet, XlsxError> {}
        #[twelve::view]
        pub fn add_worksheet_with_low_memory(
            &mut self,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn set_tempdir<P: AsRef<Path>>(
            &mut self,
            dir: P,
        ) -> Result<&mut Workbook, XlsxError> {}
        #[twelve::view]
        pub fn worksheet_from_index(
            &mut self,
            index: usize,
        ) -> Result<&mut Worksheet, XlsxError> {}
        #[twelve::view]
        pub fn worksheet_from_name(
            &mut self,
            sheetname: &str,
        ) -> Result<&mut Worksheet, XlsxError> {}
        #[twelve::view]
        pub fn worksheets_mut(&mut self) -> &mut Vec<Worksheet> {}
        pub fn worksheets(&mut self) -> &Vec<Worksheet> {}
        pub fn push_worksheet(&mut self, worksheet: Worksheet) {}
        #[twelve::file(create, path = 0, data = "self")]
        pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<(), XlsxError> {}
        pub fn save_to_buffer(&mut self) -> Result<Vec<u8>, XlsxError> {}
        #[twelve::writes_data(data = "self", into = 0)]
        pub fn save_to_writer<W>(&mut self, writer: W) -> Result<(), XlsxError>
        where
            W: Write + Send,
        {}
    }
}
pub mod worksheet {
    use crate::error::XlsxError;
    use crate::format::Format;
    use crate::formula::Formula;
    use crate::Url;
    pub struct Worksheet;
    impl Default for Worksheet {}
    impl Worksheet {
        pub fn new() -> Worksheet {}
        pub fn set_name(
            &mut self,
            name: impl Into<String>,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn name(&self) -> String {}
        pub fn write(
            &mut self,
            row: RowNum,
            col: ColNum,
            data: impl IntoExcelData,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn write_with_format<'a, T>(
            &'a mut self,
            row: RowNum,
            col: ColNum,
            data: T,
            format: &Format,
        ) -> Result<&'a mut Worksheet, XlsxError>
        where
            T: IntoExcelData,
        {}
        pub fn write_row<I>(
            &mut self,
            row: RowNum,
            col: ColNum,
            data: I,
        ) -> Result<&mut Worksheet, XlsxError>
        where
            I: IntoIterator,
            I::Item: IntoExcelData,
        {}
        pub fn write_column<I>(
            &mut self,
            row: RowNum,
            col: ColNum,
            data: I,
        ) -> Result<&mut Worksheet, XlsxError>
        where
            I: IntoIterator,
            I::Item: IntoExcelData,
        {}
        pub fn write_row_matrix<I, II>(
            &mut self,
            row: RowNum,
            col: ColNum,
            data: I,
        ) -> Result<&mut Worksheet, XlsxError>
        where
            I: IntoIterator,
            I::Item: IntoIterator<Item = II>,
            II: IntoExcelData,
        {}
        pub fn write_number(
            &mut self,
            row: RowNum,
            col: ColNum,
            number: impl Into<f64>,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn write_string(
            &mut self,
            row: RowNum,
            col: ColNum,
            string: impl Into<String>,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn write_formula(
            &mut self,
            row: RowNum,
            col: ColNum,
            formula: impl Into<Formula>,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn write_blank(
            &mut self,
            row: RowNum,
            col: ColNum,
            format: &Format,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn write_url(
            &mut self,
            row: RowNum,
            col: ColNum,
            link: impl Into<Url>,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn write_boolean(
            &mut self,
            row: RowNum,
            col: ColNum,
            boolean: bool,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn set_column_width(
            &mut self,
            col: ColNum,
            width: impl Into<f64>,
        ) -> Result<&mut Worksheet, XlsxError> {}
        pub fn autofit(&mut self) -> &mut Worksheet {}
    }
}
pub use error::XlsxError;
pub use workbook::Workbook;
pub use worksheet::Worksheet;
