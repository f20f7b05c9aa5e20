//! The one door through which files of the analysed folder are read.
//!
//! The folder is a stranger's: a name may be a pipe that never answers, a device, a link to somebody else's
//! files, or far too large. Everything in this crate, and the engine for source files, reads through here, so
//! that each of these is refused in one place and with one wording.

use std::collections::HashMap;
use std::fmt;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use crate::notes::NoteKind;

/// The largest source file that is read by default, in bytes (16 MiB). The largest among 96,700 published
/// files has 7.26 MB.
pub const SOURCE_BYTE_CAP: u64 = 16 << 20;

/// The largest manifest or lock file that is read, in bytes (4 MiB).
pub(crate) const MANIFEST_BYTE_CAP: u64 = 4 << 20;

/// Why a file could not be read. The texts are lower-case fragments that complete "`x.rs` is left out: it …".
#[derive(Debug)]
pub enum ReadError {
    /// There is no such file.
    NotFound,
    /// The path leaves the root, by `..` or by a link. It is not followed.
    OutsideRoot,
    /// It is no regular file. The text says what it is, such as "a named pipe".
    NotAFile(&'static str),
    /// It has more bytes than are read.
    TooLarge {
        /// The file's size in bytes, as far as it was known when reading stopped.
        size: u64,
        /// The most bytes that are read.
        cap: u64,
    },
    /// It is not UTF-8.
    NotUtf8 {
        /// The first byte that is wrong, counted from 0.
        offset: usize,
    },
    /// It begins with the byte order mark of UTF-16.
    Utf16,
    /// It has a NUL byte: binary data, or UTF-16 without a mark.
    Nul {
        /// The first NUL, counted from 0.
        offset: usize,
    },
    /// The system refused: permissions, a loop of links, an overlong path, a failing disk.
    Io(io::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("does not exist"),
            Self::OutsideRoot => f.write_str("lies outside of the root folder and is not followed"),
            Self::NotAFile(what) => write!(f, "is {what}, not a regular file"),
            Self::TooLarge { size, cap } => write!(f, "has {size} bytes, more than the limit of {cap}"),
            Self::NotUtf8 { offset } => write!(f, "is not UTF-8 (first wrong byte at offset {offset})"),
            Self::Utf16 => f.write_str("is UTF-16, which rustc does not read either; save it as UTF-8"),
            Self::Nul { offset } => write!(f, "has a NUL byte at offset {offset}"),
            Self::Io(e) => write!(f, "cannot be read: {e}"),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(e) => Some(e),
            _ => None,
        }
    }
}

impl ReadError {
    /// The kind of the note that tells of this error.
    pub(crate) fn note_kind(&self) -> NoteKind {
        match self {
            Self::NotFound => NoteKind::Missing,
            Self::OutsideRoot => NoteKind::OutsideRoot,
            _ => NoteKind::Unreadable,
        }
    }
}

impl From<io::Error> for ReadError {
    fn from(e: io::Error) -> Self {
        // A file where a folder is expected means, as for rustc, that the file below it isn't there.
        match e.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            _ => Self::Io(e),
        }
    }
}

/// Reads a text file below `root`, at most `byte_cap` bytes of it. A byte order mark of UTF-8 is kept, so that
/// offsets are those of the file on disk. Never blocks on pipes or devices.
///
/// `root` must be canonical, as [`Workspace::root`](crate::Workspace::root) is.
///
/// # Errors
/// A [`ReadError`] for all that is no regular UTF-8 file of that size within `root`.
pub fn read_source(path: &Path, root: &Path, byte_cap: u64) -> Result<String, ReadError> {
    read_confined(&confine(path, root)?, byte_cap)
}

/// Reads a file that [`confine`] or [`Confined`] found within the root; otherwise as [`read_source`].
///
/// # Errors
/// A [`ReadError`] for all that is no regular UTF-8 file of that size.
pub fn read_confined(real: &Path, byte_cap: u64) -> Result<String, ReadError> {
    let bytes = read_bytes(real, byte_cap)?;
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ReadError::Utf16);
    }
    if bytes.contains(&0) {
        return Err(ReadError::Nul { offset: bytes.iter().position(|&b| b == 0).unwrap_or(0) });
    }
    String::from_utf8(bytes).map_err(|e| ReadError::NotUtf8 { offset: e.utf8_error().valid_up_to() })
}

/// The canonical form of a path that exists within `root` (which must be canonical itself, and the path spelled
/// from there): the identity by which one file under two names is known as one.
///
/// # Errors
/// [`ReadError::NotFound`], [`ReadError::OutsideRoot`], or [`ReadError::Io`] for loops of links, overlong
/// paths and folders that may not be searched.
pub fn confine(path: &Path, root: &Path) -> Result<PathBuf, ReadError> {
    match path.canonicalize() {
        Ok(real) if real.starts_with(root) => Ok(real),
        Ok(_) => Err(ReadError::OutsideRoot),
        Err(e) => match ReadError::from(e) {
            // What is outside is outside, whether it exists or not: the answer must not depend on the
            // neighbourhood of the analysed folder.
            ReadError::NotFound if !normalized(path).starts_with(root) => Err(ReadError::OutsideRoot),
            other => Err(other),
        },
    }
}

/// [`confine`] for many paths: each folder is resolved once.
#[derive(Debug)]
pub struct Confined<'a> {
    root: &'a Path,
    folders: RwLock<HashMap<PathBuf, Option<PathBuf>>>,
}

impl<'a> Confined<'a> {
    /// For paths within `root`, which must be canonical.
    pub fn new(root: &'a Path) -> Self {
        Self { root, folders: RwLock::default() }
    }

    /// The canonical form of a path that exists within the root.
    ///
    /// # Errors
    /// As [`confine`].
    pub fn find(&self, path: &Path) -> Result<PathBuf, ReadError> {
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
            return confine(path, self.root);
        };
        let Some(folder) = self.folder(folder) else { return confine(path, self.root) };
        let real = folder.join(name);
        match real.symlink_metadata() {
            // A link leads elsewhere, and what is outside is outside even if it does not exist.
            Ok(metadata) if !metadata.is_symlink() && real.starts_with(self.root) => Ok(real),
            _ => confine(path, self.root),
        }
    }

    /// The canonical form of a folder; none where there is none.
    fn folder(&self, folder: &Path) -> Option<PathBuf> {
        let known = self.folders.read().unwrap_or_else(PoisonError::into_inner).get(folder).cloned();
        known.unwrap_or_else(|| {
            let real = folder.canonicalize().ok();
            let mut folders = self.folders.write().unwrap_or_else(PoisonError::into_inner);
            folders.insert(folder.to_owned(), real.clone());
            real
        })
    }
}

/// Whether something that could be a file is there: anything but nothing and a link to nowhere.
pub(crate) fn exists(path: &Path) -> bool {
    path.metadata().is_ok()
}

/// The path with `.` and `..` resolved by their spelling alone, as cargo does with paths in manifests.
pub(crate) fn normalized(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

fn read_bytes(real: &Path, byte_cap: u64) -> Result<Vec<u8>, ReadError> {
    // Looking first keeps devices from being opened at all, which can have effects of its own; looking again
    // at what was opened keeps a file that was swapped in between from blocking or flooding us.
    require_file(&real.metadata()?)?;
    let file = open(real)?;
    let metadata = file.metadata()?;
    require_file(&metadata)?;
    if metadata.len() > byte_cap {
        return Err(ReadError::TooLarge { size: metadata.len(), cap: byte_cap });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    file.take(byte_cap.saturating_add(1)).read_to_end(&mut bytes)?;
    // Files in /proc and files that grow have more than their size says.
    let size = bytes.len() as u64;
    if size > byte_cap { Err(ReadError::TooLarge { size, cap: byte_cap }) } else { Ok(bytes) }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    open_without_waiting(&mut options);
    options.open(path)
}

/// Sets `O_NONBLOCK`, whose number is the system's; where it isn't known, `require_file` before opening has to do.
#[cfg(unix)]
fn open_without_waiting(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    let usual_linux = cfg!(any(target_os = "linux", target_os = "android"))
        && cfg!(not(any(
            target_arch = "mips",
            target_arch = "mips64",
            target_arch = "mips32r6",
            target_arch = "mips64r6",
            target_arch = "sparc",
            target_arch = "sparc64"
        )));
    let bsd = cfg!(any(
        target_vendor = "apple",
        target_os = "freebsd",
        target_os = "netbsd",
        target_os = "openbsd",
        target_os = "dragonfly"
    ));
    if usual_linux {
        options.custom_flags(0o4000);
    } else if bsd {
        options.custom_flags(0x4);
    }
}

#[cfg(not(unix))]
fn open_without_waiting(_: &mut OpenOptions) {}

fn require_file(metadata: &Metadata) -> Result<(), ReadError> {
    if metadata.is_file() { Ok(()) } else { Err(ReadError::NotAFile(kind_of(metadata))) }
}

#[cfg(unix)]
fn kind_of(metadata: &Metadata) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    let kind = metadata.file_type();
    if kind.is_dir() {
        "a directory"
    } else if kind.is_fifo() {
        "a named pipe"
    } else if kind.is_socket() {
        "a socket"
    } else if kind.is_block_device() || kind.is_char_device() {
        "a device"
    } else {
        "something special"
    }
}

#[cfg(not(unix))]
fn kind_of(metadata: &Metadata) -> &'static str {
    if metadata.is_dir() { "a directory" } else { "something special" }
}
