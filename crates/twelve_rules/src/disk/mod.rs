//! Local files that a later request or job relies on.

mod disk_cache;
mod embedded_database;
mod kept_temp_file;
mod local_upload;
mod local_write;
mod log_file;
mod pid_file;
mod runtime_asset_build;

use crate::Lint;

/// The lints of this group.
pub(crate) static LINTS: &[&Lint] = &[
    &local_upload::LINT,
    &local_write::LINT,
    &kept_temp_file::LINT,
    &disk_cache::LINT,
    &embedded_database::LINT,
    &log_file::LINT,
    &pid_file::LINT,
    &runtime_asset_build::LINT,
];
