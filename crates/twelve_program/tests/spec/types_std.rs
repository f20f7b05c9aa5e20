//! The library: collections, strings, shared state, channels, files, time, and statics of every make.

use crate::support::check;

#[test]
fn a_guard_of_a_std_lock() {
    check(
        r#"
use std::sync::{Mutex, RwLock};
fn f(m: &Mutex<Vec<u8>>, r: &RwLock<String>) {
    let a = m.lock(); //: a = Result<MutexGuard<Vec<u8>>, PoisonError<MutexGuard<Vec<u8>>>>
    let b = m.lock().unwrap(); //: b = MutexGuard<Vec<u8>>
    let c = r.read().unwrap(); //: c = RwLockReadGuard<String>
    let d = r.write().unwrap_or_else(|e| e.into_inner()); //: d = RwLockWriteGuard<String>
    let e = m.try_lock().ok(); //: e = Option<MutexGuard<Vec<u8>>>
}
"#,
    );
}

#[test]
fn a_guard_of_a_tokio_lock() {
    check(
        r#"
use tokio::sync::{Mutex, RwLock};
async fn f(m: &Mutex<Vec<u8>>, r: std::sync::Arc<RwLock<String>>) {
    let a = m.lock().await; //: a = MutexGuard<Vec<u8>>
    let b = r.read().await; //: b = RwLockReadGuard<String>
    let c = r.write().await.len(); //: c = usize
}
"#,
    );
}

#[test]
fn a_guard_of_a_parking_lot_lock() {
    check(
        r#"
use parking_lot::{Mutex, RwLock};
fn f(m: &Mutex<Vec<u8>>, r: &RwLock<String>) {
    let a = m.lock().pop(); //: a = Option<u8>
    let b = r.read().len(); //: b = usize
    let c = m.try_lock().map(|g| g.len()); //: c = Option<usize>
    r.write().push('x'); //> r.write().push('x') = String::push
}
"#,
    );
}

#[test]
fn rc_and_refcell_share() {
    check(
        r#"
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
struct Node { kids: RefCell<Vec<Rc<Node>>>, up: RefCell<Weak<Node>>, n: Cell<u8> }
fn f(s: Rc<RefCell<Vec<String>>>, n: Rc<Node>) {
    let a = s.borrow(); //: a = Ref<Vec<String>>
    let b = s.borrow_mut(); //: b = RefMut<Vec<String>>
    let c = Rc::clone(&s); //: c = Rc<RefCell<Vec<String>>>
    let d = n.kids.borrow()[0].clone(); //: d = Rc<Node>
    let e = n.up.borrow().upgrade(); //: e = Option<Rc<Node>>
    let g = n.n.get(); //: g = u8
    let h = Rc::downgrade(&n); //: h = Weak<Node>
    for k in n.kids.borrow().iter() {} //: k = &Rc<Node>
}
"#,
    );
}

#[test]
fn arc_shares() {
    check(
        r#"
use std::sync::{Arc, Mutex};
fn f(s: Arc<Mutex<u64>>) {
    let a = Arc::clone(&s); //: a = Arc<Mutex<u64>>
    let b = s.clone(); //: b = Arc<Mutex<u64>>
    let c = Arc::strong_count(&s); //: c = usize
    let d = *a.lock().unwrap() + 1; //: d = u64
    let e = Arc::try_unwrap(b).ok().map(|m| m.into_inner().unwrap()); //: m = Mutex<u64>; e = Option<u64>
}
"#,
    );
}

#[test]
fn atomics_give_numbers() {
    check(
        r#"
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
static HITS: AtomicU64 = AtomicU64::new(0);
fn f(b: &AtomicBool) {
    let a = HITS.fetch_add(1, Ordering::SeqCst); //: a = u64 //> HITS.fetch_add(1, Ordering::SeqCst) = AtomicU64::fetch_add
    let c = b.load(Ordering::Relaxed); //: c = bool
    let d = b.swap(true, Ordering::Relaxed); //: d = bool
}
"#,
    );
}

#[test]
fn a_lazy_static_of_std_is_looked_through() {
    check(
        r#"
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
static A: LazyLock<Mutex<HashMap<String, u8>>> = LazyLock::new(|| Mutex::new(HashMap::new()));
static B: LazyLock<Vec<u16>> = LazyLock::new(Vec::new);
fn f() {
    let a = A.lock().unwrap(); //: a = MutexGuard<HashMap<String, u8>>
    let b = B.first(); //: b = Option<&u16>
    let c = &*B; //: c = &Vec<u16>
}
"#,
    );
}

#[test]
fn a_once_lock_gives_a_reference() {
    check(
        r#"
use std::sync::OnceLock;
static A: OnceLock<String> = OnceLock::new();
fn f() {
    let a = A.get(); //: a = Option<&String>
    let b = A.get_or_init(|| String::new()); //: b = &String
    let c = A.set(String::new()); //: c = Result<(), String>
}
"#,
    );
}

#[test]
fn a_thread_local_is_handed_to_a_closure() {
    check(
        r#"
use std::cell::{Cell, RefCell};
thread_local! {
    static A: RefCell<Vec<u8>> = RefCell::new(Vec::new());
    static B: Cell<u16> = const { Cell::new(0) };
}
fn f() {
    A.with(|a| a.borrow_mut().push(1)); //: a = &RefCell<Vec<u8>> //> a.borrow_mut().push(1) = Vec::push
    let n = B.with(|b| b.get()); //: b = &Cell<u16>; n = u16
    let m = A.with_borrow(|v| v.len()); //: v = &Vec<u8>; m = usize
    let k = B.get(); //: k = u16
}
"#,
    );
}

#[test]
fn a_lazy_static_of_the_macro_is_looked_through() {
    check(
        r#"
//- /lib.rs crate:app deps:lazy_static
use lazy_static::lazy_static;
use std::sync::Mutex;
lazy_static! {
    static ref NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
    pub static ref LIMIT: u64 = 10;
}
fn f() {
    let a = NAMES.lock().unwrap(); //: a = MutexGuard<Vec<String>>
    let b = *LIMIT + 1; //: b = u64
}
"#,
    );
}

#[test]
fn a_lazy_of_once_cell_is_looked_through() {
    check(
        r#"
use once_cell::sync::{Lazy, OnceCell};
static A: Lazy<Vec<u8>> = Lazy::new(|| vec![1]);
static B: OnceCell<String> = OnceCell::new();
fn f() {
    let a = A.len(); //: a = usize //> A.len() = Vec::len
    let b = B.get(); //: b = Option<&String>
    let c = B.get_or_init(String::new); //: c = &String
}
"#,
    );
}

#[test]
fn a_static_in_a_function_is_a_static() {
    check(
        r#"
use std::sync::Mutex;
fn f() {
    static COUNT: Mutex<u8> = Mutex::new(0);
    let a = *COUNT.lock().unwrap(); //: a = u8 //-> COUNT = app::f::COUNT
    const NAMES: [&str; 2] = ["a", "b"];
    let b = NAMES[0]; //: b = &str
}
"#,
    );
}

#[test]
fn channels_of_std_carry_a_type() {
    check(
        r#"
use std::sync::mpsc::{self, Receiver, Sender};
fn f(tx: Sender<u8>, rx: Receiver<String>) {
    let a = rx.recv().unwrap(); //: a = String
    let b = rx.try_recv(); //: b = Result<String, TryRecvError>
    for c in rx.iter() {} //: c = String
    for d in rx {} //: d = String
    let e = tx.clone(); //: e = Sender<u8>
    let (s, r) = mpsc::sync_channel::<u16>(1); //: s = SyncSender<u16>; r = Receiver<u16>
}
"#,
    );
}

#[test]
fn channels_of_tokio_carry_a_type() {
    check(
        r#"
use tokio::sync::{broadcast, mpsc, oneshot, watch};
async fn f() {
    let (tx, mut rx) = mpsc::channel::<String>(1); //: tx = Sender<String>
    let a = rx.recv().await; //: a = Option<String>
    while let Some(m) = rx.recv().await {} //: m = String
    let (one, got) = oneshot::channel::<u8>();
    let b = got.await; //: b = Result<u8, RecvError>
    let (bt, mut br) = broadcast::channel::<u16>(1);
    let c = br.recv().await.unwrap(); //: c = u16
    let (wt, wr) = watch::channel(1u64);
    let d = *wr.borrow(); //: d = u64
}
"#,
    );
}

#[test]
fn a_vec_has_its_methods() {
    check(
        r#"
fn f(mut v: Vec<String>, mut n: Vec<u8>) {
    let a = v.len(); //: a = usize
    let b = v.pop(); //: b = Option<String>
    let c = v.remove(0); //: c = String
    let d = v.get(0); //: d = Option<&String>
    let e = v.get_mut(0); //: e = Option<&mut String>
    let g = v.get(1..); //: g = Option<&[String]>
    let h = v.drain(..).next(); //: h = Option<String>
    let i = n.iter().copied().rev().collect::<Vec<_>>(); //: i = Vec<u8>
    let j = n.split_off(1); //: j = Vec<u8>
    let k = n.to_vec(); //: k = Vec<u8>
    let l = n.binary_search(&1); //: l = Result<usize, usize>
    let m = n.swap_remove(0); //: m = u8
}
"#,
    );
}

#[test]
fn a_sort_hands_references_on() {
    check(
        r#"
fn f(mut v: Vec<(u8, String)>) {
    v.sort_by(|a, b| b.0.cmp(&a.0)); //: a = &(u8, String); b = &(u8, String)
    v.sort_by_key(|p| p.0); //: p = &(u8, String)
    v.retain(|q| q.0 > 1); //: q = &(u8, String)
    v.dedup_by_key(|r| r.0); //: r = &mut (u8, String)
}
"#,
    );
}

#[test]
fn a_hash_map_has_its_methods() {
    check(
        r#"
use std::collections::HashMap;
fn f(mut m: HashMap<String, Vec<u8>>) {
    let a = m.get("k"); //: a = Option<&Vec<u8>>
    let b = m.get_mut("k"); //: b = Option<&mut Vec<u8>>
    let c = m.insert(String::new(), vec![]); //: c = Option<Vec<u8>>
    let d = m.remove("k"); //: d = Option<Vec<u8>>
    let e = m.contains_key("k"); //: e = bool
    let g = m.get_key_value("k"); //: g = Option<(&String, &Vec<u8>)>
    m.retain(|k, v| v.len() > k.len()); //: k = &String; v = &mut Vec<u8>
    let h = m.drain().next(); //: h = Option<(String, Vec<u8>)>
}
"#,
    );
}

#[test]
fn tree_maps_sets_and_queues_have_their_methods() {
    check(
        r#"
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashSet, VecDeque};
fn f(mut b: BTreeMap<u8, String>, s: HashSet<String>, t: &HashSet<String>, mut q: VecDeque<char>, mut h: BinaryHeap<u16>, z: BTreeSet<u64>) {
    let a = b.first_key_value(); //: a = Option<(&u8, &String)>
    let c = b.range(1..3).next(); //: c = Option<(&u8, &String)>
    let d = b.pop_first(); //: d = Option<(u8, String)>
    let e = s.intersection(t).next(); //: e = Option<&String>
    let g = q.pop_front(); //: g = Option<char>
    let i = q.front(); //: i = Option<&char>
    let j = h.pop(); //: j = Option<u16>
    let k = h.into_sorted_vec(); //: k = Vec<u16>
    let l = z.first(); //: l = Option<&u64>
}
"#,
    );
}

#[test]
fn strings_have_their_methods() {
    check(
        r#"
fn f(mut s: String, t: &str) {
    let a = t.to_string(); //: a = String
    let b = t.to_owned(); //: b = String
    let c = s.as_bytes(); //: c = &[u8]
    let d = t.split_once('='); //: d = Option<(&str, &str)>
    let e = t.strip_prefix("x"); //: e = Option<&str>
    let g = t.find("x"); //: g = Option<usize>
    let h = s.pop(); //: h = Option<char>
    let i = t.repeat(2); //: i = String
    let j = t.replace('a', "b"); //: j = String
    let k = s.into_bytes(); //: k = Vec<u8>
    let l = String::from_utf8_lossy(t.as_bytes()); //: l = Cow<str>
    let m = [a, b].concat(); //: m = String
    let n = t.trim().to_lowercase(); //: n = String
}
"#,
    );
}

#[test]
fn numbers_have_their_methods() {
    check(
        r#"
fn f(n: u32, x: f64, c: char) {
    let a = n.pow(2); //: a = u32
    let b = n.checked_add(1); //: b = Option<u32>
    let d = n.to_be_bytes(); //: d = [u8; _]
    let e = x.sqrt().floor(); //: e = f64
    let g = n.min(3).max(1); //: g = u32
    let h = c.to_digit(10); //: h = Option<u32>
    let i = n.count_ones(); //: i = u32
    let j = n.cmp(&2); //: j = Ordering
    let k = n.overflowing_add(1); //: k = (u32, bool)
    let l = c.to_ascii_uppercase(); //: l = char
}
"#,
    );
}

#[test]
fn the_environment_gives_strings() {
    check(
        r#"
use std::env;
fn f() {
    let a = env::var("X"); //: a = Result<String, VarError>
    let b = env::args().nth(1); //: b = Option<String>
    let c = env::var("N").ok().and_then(|s| s.parse::<u16>().ok()).unwrap_or(1); //: s = String; c = u16
    let d = env::current_dir(); //: d = Result<PathBuf, Error>
    for (k, v) in env::vars() {} //: k = String; v = String
}
"#,
    );
}

#[test]
fn files_give_results() {
    check(
        r#"
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
fn f() -> io::Result<()> {
    let a = fs::read_to_string("x")?; //: a = String
    let mut b = File::open("x")?; //: b = File
    let mut c = String::new();
    let n = b.read_to_string(&mut c)?; //: n = usize
    for l in BufReader::new(b).lines() {} //: l = Result<String, Error>
    for e in fs::read_dir(".")? { let p = e?.path(); } //: e = Result<DirEntry, Error>; p = PathBuf
    let mut o = fs::OpenOptions::new().append(true).open("x")?; //: o = File
    let w = writeln!(o, "x")?; //: w = ()
    let m = fs::metadata("x")?.len(); //: m = u64
    Ok(())
}
"#,
    );
}

#[test]
fn paths_have_their_methods() {
    check(
        r#"
use std::path::{Path, PathBuf};
fn f(p: &Path, b: PathBuf) {
    let a = p.join("x"); //: a = PathBuf
    let c = b.parent(); //: c = Option<&Path>
    let d = p.extension().and_then(|e| e.to_str()); //: e = &OsStr; d = Option<&str>
    let g = b.display().to_string(); //: g = String
    let h = Path::new("x").to_path_buf(); //: h = PathBuf
    let i = b.exists(); //: i = bool
}
"#,
    );
}

#[test]
fn time_is_measured() {
    check(
        r#"
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
fn f(t: Instant) {
    let a = t.elapsed(); //: a = Duration
    let b = a.as_millis(); //: b = u128
    let c = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs(); //: c = u64
    let d = Duration::from_millis(1).as_secs_f64(); //: d = f64
    let e = Instant::now().duration_since(t); //: e = Duration
}
"#,
    );
}

#[test]
fn threads_give_what_their_closure_gives() {
    check(
        r#"
use std::thread;
fn f() {
    let a = thread::spawn(|| 7u8); //: a = JoinHandle<u8>
    let b = a.join().unwrap(); //: b = u8
    let c = thread::scope(|s| { let h = s.spawn(|| "x"); h.join().unwrap() }); //: c = &str
}
"#,
    );
}

#[test]
fn boxes_hold_any_type() {
    check(
        r#"
use std::any::Any;
fn f(a: Box<dyn Any>, b: &dyn Any) {
    let c = b.downcast_ref::<String>(); //: c = Option<&String>
    let d = a.downcast::<u8>(); //: d = Result<Box<u8>, Box<dyn Any>>
    let e = *Box::new(1u16); //: e = u16
}
"#,
    );
}

#[test]
fn a_crate_without_a_stub_stays_unknown() {
    check(
        r#"
use someone::{Client, connect};
struct App { client: Client, n: u8 }
fn f(app: &App) {
    let b = app.client.get("x"); //: b = ?
    let c = app.n; //: c = u8
    let d = connect().unwrap(); //: d = ?
    let e: Client = connect(); //: e = ?
}
"#,
    );
}
