//! The one door to syn.
//!
//! A stack overflow is an abort that nothing can catch, and syn, the lowering and the drop of its trees all
//! recurse. So a text is measured first, without recursion; what would go too deep is turned away with an
//! error, and the rest runs on a thread whose stack holds whatever the measure lets through, in debug builds
//! too. Release builds need 1.4 to 8 KB of stack a level, debug builds up to 62 KB.

use crate::{Macros, cx, scan};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use twelve_hir::{File, ParseError, TextRange};

/// What a text may cost before it is turned away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of text. Published files reach 7.26 MB.
    pub bytes: usize,
    /// Tokens. A token costs up to 600 bytes of tree while the file is read.
    pub tokens: usize,
    /// Estimated depth: a pair of delimiters, a `<`, an arrow or a stacked prefix operator counts 32, a closure
    /// or a keyword that opens an expression 8, a link of a chain (`.m()`, `a + b`, `else if`) 1. So things nest
    /// some 500 levels deep (rustc's own limit is 128, real code reaches 65), and chains have up to 16,000 links.
    /// It is for a stack of 256 MiB and shrinks with a smaller one.
    pub depth: usize,
    /// Characters of one number. syn takes quadratic time over them. `f64::MAX` written out has 309 digits.
    pub digits: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 16 << 20, tokens: 2_500_000, depth: 16_384, digits: 320 }
    }
}

/// The stack that [`Limits::depth`] is meant for. Its pages are taken only when they are touched.
const STACK: usize = 256 << 20;
/// What is tried when there is no room for that.
const SMALLER_STACKS: [usize; 3] = [64 << 20, 16 << 20, 4 << 20];
/// What is assumed of a stack that nobody here made.
const UNKNOWN_STACK: usize = 1 << 20;

thread_local! {
    /// The size of this thread's stack when it is one of ours, else 0.
    static OWN_STACK: Cell<usize> = const { Cell::new(0) };
}

/// Runs `f` within a pool of `threads` workers (as many as there are cores for `None`) on which [`lower`] needs
/// no thread of its own for each file. `rayon` calls within `f` run on that pool, with its big stacks.
///
/// Without room for big stacks the workers get smaller ones; without room for any worker `f` runs right here.
pub fn in_big_stack_pool<R: Send>(threads: Option<usize>, f: impl FnOnce() -> R + Send) -> R {
    for size in std::iter::once(STACK).chain(SMALLER_STACKS) {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads.unwrap_or(0))
            .stack_size(size)
            .thread_name(|i| format!("lower-{i}"))
            .start_handler(move |_| OWN_STACK.set(size))
            .build();
        if let Ok(pool) = pool {
            return pool.install(f);
        }
    }
    f()
}

/// Lowers one text, in which only macros that it defines itself are known. See [`lower_with`].
pub fn lower(text: &str, limits: &Limits) -> File {
    lower_with(text, limits, &Macros::default())
}

/// Lowers one text, and expands the calls of the macros that it defines or that are given. Never fails: what could not be read is in the file's `errors`.
///
/// On a worker of [`in_big_stack_pool`] it runs there and then, on any other thread it starts one with a big
/// stack and waits for it.
pub fn lower_with(text: &str, limits: &Limits, macros: &Macros) -> File {
    if let Err(error) = size(text, limits) {
        return failed(text, error);
    }
    let own = OWN_STACK.get();
    if own > 0 {
        return guarded(text, &shrunk(limits, own), macros);
    }
    for size in std::iter::once(STACK).chain(SMALLER_STACKS) {
        if let Some(file) = on_own_thread(text, limits, macros, size) {
            return file;
        }
    }
    guarded(text, &shrunk(limits, UNKNOWN_STACK), macros)
}

/// The lowered text, by a thread with a stack of this size; none when there is no room for it.
fn on_own_thread(text: &str, limits: &Limits, macros: &Macros, size: usize) -> Option<File> {
    thread::scope(|scope| {
        let limits = shrunk(limits, size);
        let work = move || {
            OWN_STACK.set(size);
            guarded(text, &limits, macros)
        };
        let thread = thread::Builder::new().name("lower".into()).stack_size(size).spawn_scoped(scope, work);
        Some(thread.ok()?.join().unwrap_or_else(|_| failed(text, gave_up())))
    })
}

fn shrunk(limits: &Limits, stack: usize) -> Limits {
    let depth = if stack >= STACK { limits.depth } else { limits.depth / (STACK / stack) };
    Limits { depth, ..limits.clone() }
}

/// The work with limits that are not shrunk to the stack: shows how much stack the limits need.
#[cfg(test)]
pub(crate) fn lower_on_stack(text: &str, limits: &Limits, size: usize) -> File {
    thread::scope(|scope| {
        let work = move || guarded(text, limits, &Macros::default());
        thread::Builder::new().stack_size(size).spawn_scoped(scope, work).unwrap().join().unwrap()
    })
}

/// The work itself, on this thread. A panic in syn or here costs this file only.
fn guarded(text: &str, limits: &Limits, macros: &Macros) -> File {
    let file = catch_unwind(AssertUnwindSafe(|| match scan::measure(text, limits) {
        Ok((_, depth)) => cx::lower_text(text, limits, depth, macros),
        Err(error) => failed(text, error),
    }));
    // Without this the thread keeps the text of every file that it ever saw.
    proc_macro2::extra::invalidate_current_thread_spans();
    file.unwrap_or_else(|_| failed(text, gave_up()))
}

fn gave_up() -> ParseError {
    ParseError { range: TextRange::default(), message: "the parser gave up".into() }
}

fn size(text: &str, limits: &Limits) -> Result<(), ParseError> {
    // Offsets are 32 bits wide, whatever the limit says.
    if text.len() > limits.bytes.min(u32::MAX as usize / 2) {
        let message =
            format!("the file has {} bytes, more than the {} that are read", text.len(), limits.bytes);
        return Err(ParseError { range: TextRange::default(), message });
    }
    Ok(())
}

/// A file of which nothing was read.
fn failed(text: &str, error: ParseError) -> File {
    let lines = u32::try_from(text.lines().count()).unwrap_or(u32::MAX);
    File { errors: vec![error], lines, ..File::default() }
}
