//! Lowers every stub and checks its roles, so that a run of the linter only reads bytes.

#[allow(dead_code, unreachable_pub)]
#[path = "src/header.rs"]
mod header;
#[allow(dead_code, unreachable_pub)]
#[path = "src/role.rs"]
mod role;

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};
use twelve_hir::{File, ItemKind, placeless, write_numbered};

fn main() {
    println!("cargo::rerun-if-changed=stubs");
    println!("cargo::rerun-if-changed=src/role.rs");
    println!("cargo::rerun-if-changed=src/header.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut stubs: Vec<PathBuf> = fs::read_dir("stubs")
        .expect("the stubs folder is there")
        .map(|entry| entry.expect("an entry of the stubs folder").path())
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect();
    stubs.sort();

    let mut index = String::from("static BUNDLED: &[Bundled] = &[\n");
    let mut faults = 0;
    for path in &stubs {
        let text = fs::read_to_string(path).expect("a stub is readable");
        let mut file = twelve_lower::lower(&text, &twelve_lower::Limits::default());
        for (offset, message) in faults_of(&text, &file) {
            let line = text[..offset.min(text.len())].lines().count().max(1);
            println!("cargo::error={}:{line}: {message}", path.display());
            faults += 1;
        }
        let Ok(header) = header::Header::parse(&text) else { continue };
        // What a stub's function does, its roles say; its body says nothing.
        file.bodies.clear();
        // Nobody asks where in a stub something stands, and its names recur: a table makes it half as large.
        let (body, names) = write_numbered(|| placeless(|| postcard::to_allocvec(&file)));
        let body = body.expect("HIR is plain data");
        let mut bytes = postcard::to_allocvec(&names).expect("names are plain data");
        bytes.extend(body);
        let stem = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let binary = out.join(format!("{stem}.bin"));
        fs::write(&binary, bytes).expect("OUT_DIR is writable");
        writeln!(
            index,
            "    Bundled {{ package: {:?}, version: {:?}, lib: {:?}, bytes: include_bytes!({:?}) }},",
            header.package, header.version, header.lib, binary
        )
        .expect("a string takes all");
    }
    index.push_str("];\n");
    fs::write(out.join("bundled.rs"), index).expect("OUT_DIR is writable");
    assert!(faults == 0, "{faults} faults in the stubs");
}

/// What is wrong with a stub: offset in bytes, and message.
fn faults_of(text: &str, file: &File) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    if let Err(message) = header::Header::parse(text) {
        faults.push((0, message));
    }
    faults.extend(file.errors.iter().map(|e| (e.range.start as usize, e.message.clone())));
    if file.verbatim > 0 {
        faults.push((0, format!("{} pieces of syntax that syn does not know", file.verbatim)));
    }
    let mut check = |attrs: &[twelve_hir::Attr]| {
        if let Err(error) = role::roles(attrs) {
            faults.push((error.range.start as usize, error.message));
        }
    };
    for item in &file.items {
        check(&item.attrs);
        let fields = match &item.kind {
            ItemKind::Struct(_, fields) | ItemKind::Union(_, fields) => fields.fields.as_slice(),
            _ => &[],
        };
        fields.iter().for_each(|f| check(&f.attrs));
    }
    faults
}
