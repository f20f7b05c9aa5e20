//! What a stub says of an item beyond its signature: the roles.
//!
//! A role is an attribute `#[twelve::name(args)]` on an item of a stub. This module is the whole vocabulary and
//! its grammar. The build script includes it too, so that a stub with a role that does not exist fails to build.
//!
//! | attribute | on | meaning |
//! | --- | --- | --- |
//! | `reads` | `&self` method | looks at what the receiver holds, and changes nothing (`AtomicU64::load`) |
//! | `mutates` | `&self` method | changes what the receiver holds (`DashMap::insert`, `Cell::set`) |
//! | `initialises` | `&self` method | sets it once for the life of the process (`OnceLock::set`) |
//! | `access(read)`, `access(write)`, `access(lock)` | `&self` method | gives a guard or a reference to what the receiver holds: to look, to change, or either |
//! | `view` | `&mut self` method | lends a part to change (`get_mut`, `iter_mut`), and changes nothing itself; any other `&mut self` method changes its receiver |
//! | `fresh` | function or method | the result shares nothing with the receiver, though the signature looks so, and no path in it is made of the arguments |
//! | `alias` | function or method | the result is the same object as the receiver or first argument (`Arc::clone`, `Data::into_inner`) |
//! | `wraps` | function | the result holds its first argument (`Arc::new`, `Mutex::new`) |
//! | `shared_handle` | type | a clone is the same object (`Arc`, `Data`) |
//! | `collection(map)`, `set`, `list` | type | what kind of collection; type parameter 0 is the key or element, 1 a map's value |
//! | `nature(x)` | type, trait | what it is for: see [`Nature`]; on a trait, that of what is behind `dyn` or `impl` |
//! | `shared_state` | type | an extractor: its type parameter 0 is state shared by all requests (`State`, `Data`) |
//! | `shared_state` | function or method | the result is state shared by all requests (`ctx.data::<T>()`) |
//! | `shares(arg = n)` | function or method | hands argument n to the framework as shared state |
//! | `handler(arg = n, kind = "request", method = "GET")` | function or method | argument n is a function called for each request (or job, tick, connection); the method is for show |
//! | `handler(kind = …, method = …, path = n)` | attribute macro | the function below is one; argument n of the attribute is the route, or its argument `path`; with `below = "/api"` what follows this prefix, and `endpoint` and `prefix` are arguments too |
//! | `entry(kind = …)` | trait method | every implementation is called for each request (or job, ...) |
//! | `handlers(kind = …, suffix = "Server", marked = "oai")` | attribute macro | each method of the impl or trait below (only those with the attribute of this name, if one is given) is one: of a trait, the methods of every implementation; with a suffix, the macro makes the trait that is implemented, under the trait's name and the suffix |
//! | `handler(arg = n, method = m)` | function or method | likewise, and argument m names the HTTP method (`Method::GET`) |
//! | `handler(method = "GET")`, `handler(method = m)` | function or method | handlers that later steps of this builder name answer to this HTTP method |
//! | `route(path = n)` | function or method | handlers named in the call's receiver or other arguments are reached by the path in argument n |
//! | `nests(path = n)` | function or method | likewise, a prefix of the paths of routes in the other arguments |
//! | `segment("{id}")` | function or macro | it stands for this part of the path of what is built on it |
//! | `joins(arg = n)` | method | what the receiver and argument n say of path and HTTP method holds, in this order, for what is built on the result (`warp::Filter::and`) |
//! | `apart` | method | what the receiver says of paths holds for none of the arguments (`warp::Filter::or`) |
//! | `service("tail")` | function or method | its result answers requests by the library's own code, below the path around it and this tail; with a tail that begins with `/` also where no path is around it |
//! | `startup(arg = n)` | function or method | argument n is called at start-up, maybe once for each worker thread (`HttpServer::new`); of an object, the methods by which it has other people's traits |
//! | `serves` | function or method | runs the server: what follows is not start-up |
//! | `serves` | attribute macro | the function below is the program's `main`, and what it returns is run as a server |
//! | `spawns(arg = n)` | function or method | runs argument n (a future or closure) beside the caller |
//! | `request_data(body)`, `request_data(meta)` | type | a value of it came with the request: bytes of the body, or its path, headers, query |
//! | `request_data(body)` | method | so did the result |
//! | `file(op, path = n, to = m, data = k)` | function or method | does `op` to the file named by argument n; see [`FileOp`]; `to` is a second path, `data` the bytes |
//! | `writes_data(data = n, into = m)` | function or method | bytes of argument n go into the receiver (or argument m) |
//! | `file_handle` | type | an open file |
//! | `connection` | type | a live connection to one peer, or an end of it |
//! | `temporary` | type or function | names a file or folder that is removed when the value is dropped |
//! | `temp_dir` | function | a path below the machine's temporary folder |
//! | `opens(what, where, arg = n, instead = "...")` | type | making a value of it by another crate's function (or as a literal) makes such a thing; see [`Resource`] and [`Medium`] |
//! | `opens(what, where, arg = n, instead = "...")` | function or method | calling it does; argument n is the path or address |
//! | `opens(what, where, instead = "...")` | attribute macro | it makes such a thing of the struct below it, where `type(n)` in its conditions is the type of field n, or a type argument of that; or for the function below it |
//! | `does(act)` | function or method | see [`Act`] |
//! | `secret(arg = n)` | function or method | argument n is a secret key; where it is made of random numbers, the call makes a new key, as `does(generate_key)` says |
//! | `hidden_static(nature)` | attribute macro | the function below gets a static of this nature (`#[cached]`) |
//! | `macro_signature` | function | it is no function, but says what a call of the macro of its name gives |
//! | `derive` | `macro_rules!` | it is a derive: it gets the item with its attributes and gives the items to add |
//! | `unchecked("why")` | anything | the crate's source has it otherwise, or does not show it, for this reason |
//! | `lazy` | type | dereferencing makes the value at first use (`LazyLock`) |
//! | `thread_local` | type | each thread has its own (`LocalKey`) |
//!
//! Positions count the arguments from 0, the receiver left out; `self` stands for the receiver.
//!
//! Any role can carry `when(...)`, and holds only if each of its conditions does: `arg(0) = "glob"` (a literal
//! argument), `type(0) = "path"` (a type argument), `chain = "a|b"` (one of these methods was called on the way
//! to the receiver), `attr(name = value)` (an attribute macro's argument), `no_attr(name)` (it has none of this name).

use twelve_hir::{Attr, Literal, Meta, TextRange};

/// One role with the conditions under which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// What the item does or is.
    pub kind: RoleKind,
    /// The conditions, all of which must hold.
    pub when: Vec<Condition>,
}

/// A position in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// The receiver.
    Receiver,
    /// An argument, counted from 0 without the receiver.
    At(u8),
}

/// What an item does or is: see the module's table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the module's table says what each is")]
pub enum RoleKind {
    Reads,
    Mutates,
    Initialises,
    Access(Access),
    View,
    Fresh,
    Alias,
    Wraps,
    SharedHandle,
    Collection(Collection),
    Nature(Nature),
    SharedState,
    Shares(Arg),
    Handler {
        arg: Option<Arg>,
        kind: EntryKind,
        method: Option<String>,
        verb: Option<Arg>,
        path: Option<u8>,
        below: Option<String>,
    },
    Entry(EntryKind),
    Route {
        path: Arg,
    },
    Nests {
        path: Arg,
    },
    Segment(String),
    Joins(Arg),
    Apart,
    Service(String),
    Startup(Arg),
    Serves,
    Spawns(Arg),
    RequestData(RequestPart),
    File {
        op: FileOp,
        path: Option<Arg>,
        to: Option<Arg>,
        data: Option<Arg>,
    },
    WritesData {
        data: Arg,
        into: Arg,
    },
    FileHandle,
    Connection,
    Temporary,
    TempDir,
    Handlers {
        kind: EntryKind,
        suffix: Option<String>,
        marked: Option<String>,
    },
    Opens {
        what: Resource,
        medium: Medium,
        arg: Option<Arg>,
        instead: Option<String>,
    },
    Does(Act),
    Secret(Arg),
    HiddenStatic(Nature),
    Lazy,
    ThreadLocal,
}

/// How a guard or reference may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To look only.
    Read,
    /// It is taken to change something.
    Write,
    /// Either; what is done with it tells.
    Lock,
}

/// A kind of collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Collection {
    Map,
    Set,
    List,
}

/// What a type is for, where that decides whether state in it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// A pool of connections to a backing service.
    Pool,
    /// A client of a backing service.
    Client,
    /// A metric or its registry.
    Metric,
    /// One end of a channel that hands over one value, or whose kind does not matter.
    Channel,
    /// One end of a channel that queues what it is sent, for one receiver (`mpsc`).
    Queue,
    /// One end of a channel whose every receiver gets what is sent (`broadcast`, `watch`).
    Broadcast,
    /// A running task or thread, or a set of them.
    Task,
    /// A cache.
    Cache,
    /// A rate limiter.
    Limiter,
    /// Coordination of tasks: a semaphore, barrier, notifier, cancellation token, task handle.
    Coordination,
    /// A source of random numbers.
    Random,
    /// A log or trace sink.
    Log,
    /// A compiled thing: regex, template, schema.
    Compiled,
    /// An atomic integer.
    Counter,
    /// An atomic or shared flag.
    Flag,
    /// An embedded database.
    Database,
}

/// What calls an entry point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A request of a client.
    Request,
    /// A job or message from a queue.
    Job,
    /// A timer.
    Tick,
    /// A connection that stays open.
    Connection,
}

/// Which part of a request a value came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestPart {
    /// Bytes of the body.
    Body,
    /// Path, query, headers, cookies.
    Meta,
}

/// What is done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileOp {
    /// Creates or overwrites.
    Create,
    /// Writes into an existing one, or opens one for writing.
    Write,
    /// Moves: `path` is the old name, `to` the new.
    Rename,
    /// Copies: `path` is the original, `to` the copy.
    Copy,
    /// Deletes a file or folder.
    Remove,
    /// Reads, or opens for reading.
    Read,
    /// Makes a folder.
    MakeDir,
    /// Makes a temporary file outlive its handle; `to` is its new name, if it gets one.
    Keep,
}

/// What a call or a type makes, where it matters in which process or on which disk that lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// Keeps visitors' sessions.
    SessionStore,
    /// Keeps the service's data.
    Database,
    /// Keeps copies and results.
    Cache,
    /// Counts requests against a quota.
    RateLimiter,
    /// Keeps jobs.
    Queue,
    /// Takes logs.
    Log,
    /// Keeps files and objects.
    Storage,
}

/// Where a resource keeps what it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// In this process.
    Memory,
    /// On the local disk.
    Disk,
    /// In a backing service, or with the client.
    Shared,
    /// The address in the argument says which.
    Address,
}

/// What a call does beside its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Changes the environment, working folder or mask of the process.
    SetEnvironment,
    /// Makes a key or secret from random numbers.
    GenerateKey,
    /// Detaches the process from its terminal, or writes a pid file.
    Daemonise,
    /// Runs a tool that compiles, minifies or packs assets and writes what it makes.
    BuildAssets,
    /// Compiles or minifies one asset, in memory.
    CompileAsset,
    /// Takes a lease, lock or row that all copies of the service see.
    Claim,
    /// Sends to a bus that all copies of the service see.
    Publish,
    /// Listens on a bus that all copies of the service see.
    Subscribe,
    /// Sleeps, or waits for the next tick.
    Wait,
    /// Waits for the next connection.
    Accept,
    /// Hands a value to a channel of this process.
    Send,
    /// Waits for the next value of a channel of this process.
    Receive,
    /// Waits for a task or thread to end.
    Join,
    /// Sets a time after which what is kept ends.
    Expire,
    /// Makes a source of numbers that are unique only if no other copy has the same node's number.
    Number,
}

/// A condition of a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The literal argument matches the glob.
    Arg(u8, String),
    /// The type argument has this path, or ends in it.
    Type(u8, String),
    /// The argument is an open file, or holds one as far as its type tells.
    File(u8),
    /// One of these methods was called on the way to the receiver, and not with `false`.
    Chain(Vec<String>),
    /// The attribute macro has this argument; with a value, this value.
    Attr(String, Option<Literal>),
    /// The attribute macro has no such argument.
    NoAttr(String),
}

/// A role that is not in the vocabulary, or whose arguments make no sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleError {
    /// Where in the stub.
    pub range: TextRange,
    /// What is wrong.
    pub message: String,
}

/// The roles that an item's attributes give it; attributes outside `twelve::` are passed over.
///
/// # Errors
/// For a `twelve::` attribute that is not a role.
pub fn roles(attrs: &[Attr]) -> Result<Vec<Role>, RoleError> {
    attrs.iter().filter_map(|a| role(a).transpose()).collect()
}

fn role(attr: &Attr) -> Result<Option<Role>, RoleError> {
    let [space, name] = attr.path.as_slice() else { return Ok(None) };
    if *space != *"twelve" {
        return Ok(None);
    }
    let args = Args { meta: &attr.meta, range: attr.range };
    let kind = match name.as_str() {
        "reads" => RoleKind::Reads,
        "mutates" => RoleKind::Mutates,
        "initialises" => RoleKind::Initialises,
        "access" => RoleKind::Access(args.word(&[
            ("read", Access::Read),
            ("write", Access::Write),
            ("lock", Access::Lock),
        ])?),
        "view" => RoleKind::View,
        "fresh" => RoleKind::Fresh,
        "alias" => RoleKind::Alias,
        "wraps" => RoleKind::Wraps,
        "shared_handle" => RoleKind::SharedHandle,
        "collection" => RoleKind::Collection(args.word(&[
            ("map", Collection::Map),
            ("set", Collection::Set),
            ("list", Collection::List),
        ])?),
        "nature" => RoleKind::Nature(args.nature()?),
        "shared_state" => RoleKind::SharedState,
        "shares" => RoleKind::Shares(args.required("arg")?),
        "handler" => RoleKind::Handler {
            arg: args.position("arg")?,
            kind: args.entry_kind()?,
            method: attr.meta.arg("method").and_then(Meta::str).map(str::to_owned),
            verb: match attr.meta.arg("method").and_then(Meta::str) {
                Some(_) => None,
                None => args.position("method")?,
            },
            path: match args.position("path")? {
                Some(Arg::At(n)) => Some(n),
                _ => None,
            },
            below: attr.meta.arg("below").and_then(Meta::str).map(str::to_owned),
        },
        "entry" => RoleKind::Entry(args.entry_kind()?),
        "route" => RoleKind::Route { path: args.required("path")? },
        "nests" => RoleKind::Nests { path: args.required("path")? },
        "segment" => RoleKind::Segment(args.text()?),
        "joins" => RoleKind::Joins(args.required("arg")?),
        "apart" => RoleKind::Apart,
        "service" => RoleKind::Service(args.text()?),
        "startup" => RoleKind::Startup(args.required("arg")?),
        "serves" => RoleKind::Serves,
        "spawns" => RoleKind::Spawns(args.required("arg")?),
        "request_data" => {
            RoleKind::RequestData(args.word(&[("body", RequestPart::Body), ("meta", RequestPart::Meta)])?)
        }
        "file" => RoleKind::File {
            op: args.word(&[
                ("create", FileOp::Create),
                ("write", FileOp::Write),
                ("rename", FileOp::Rename),
                ("copy", FileOp::Copy),
                ("remove", FileOp::Remove),
                ("read", FileOp::Read),
                ("mkdir", FileOp::MakeDir),
                ("keep", FileOp::Keep),
            ])?,
            path: args.position("path")?,
            to: args.position("to")?,
            data: args.position("data")?,
        },
        "writes_data" => RoleKind::WritesData {
            data: args.required("data")?,
            into: args.position("into")?.unwrap_or(Arg::Receiver),
        },
        "file_handle" => RoleKind::FileHandle,
        "connection" => RoleKind::Connection,
        "temporary" => RoleKind::Temporary,
        "temp_dir" => RoleKind::TempDir,
        "handlers" => RoleKind::Handlers {
            kind: args.entry_kind()?,
            suffix: attr.meta.arg("suffix").and_then(Meta::str).map(str::to_owned),
            marked: attr.meta.arg("marked").and_then(Meta::str).map(str::to_owned),
        },
        "opens" => RoleKind::Opens {
            what: args.word(&[
                ("session_store", Resource::SessionStore),
                ("database", Resource::Database),
                ("cache", Resource::Cache),
                ("rate_limiter", Resource::RateLimiter),
                ("queue", Resource::Queue),
                ("log", Resource::Log),
                ("storage", Resource::Storage),
            ])?,
            medium: args.word(&[
                ("memory", Medium::Memory),
                ("disk", Medium::Disk),
                ("shared", Medium::Shared),
                ("address", Medium::Address),
            ])?,
            arg: args.position("arg")?,
            instead: attr.meta.arg("instead").and_then(Meta::str).map(str::to_owned),
        },
        "does" => RoleKind::Does(args.word(&[
            ("set_environment", Act::SetEnvironment),
            ("generate_key", Act::GenerateKey),
            ("daemonise", Act::Daemonise),
            ("build_assets", Act::BuildAssets),
            ("compile_asset", Act::CompileAsset),
            ("claim", Act::Claim),
            ("publish", Act::Publish),
            ("subscribe", Act::Subscribe),
            ("wait", Act::Wait),
            ("accept", Act::Accept),
            ("send", Act::Send),
            ("receive", Act::Receive),
            ("join", Act::Join),
            ("expire", Act::Expire),
            ("number", Act::Number),
        ])?),
        "secret" => RoleKind::Secret(args.required("arg")?),
        "hidden_static" => RoleKind::HiddenStatic(args.nature()?),
        // For the linker: it puts the function among the macros.
        "macro_signature" => return Ok(None),
        // For whoever checks the stub: the reason why it is not as the crate has it.
        "unchecked" => return args.text().map(|_| None),
        // For the linker: it adds what the macro gives to the items beside the one that derives it.
        "derive" => return Ok(None),
        "lazy" => RoleKind::Lazy,
        "thread_local" => RoleKind::ThreadLocal,
        other => return Err(args.error(format!("there is no role `twelve::{other}`"))),
    };
    Ok(Some(Role { kind, when: args.conditions()? }))
}

struct Args<'a> {
    meta: &'a Meta,
    range: TextRange,
}

impl Args<'_> {
    fn error(&self, message: String) -> RoleError {
        RoleError { range: self.range, message }
    }

    /// The one word among the arguments that is in the list.
    fn word<T: Copy>(&self, words: &[(&str, T)]) -> Result<T, RoleError> {
        let found = words.iter().find(|(w, _)| self.meta.args.iter().any(|m| m.is(w) && m.value.is_none()));
        found.map(|(_, value)| *value).ok_or_else(|| {
            let list: Vec<&str> = words.iter().map(|(w, _)| *w).collect();
            self.error(format!("expected one of {}", list.join(", ")))
        })
    }

    /// The one text between the brackets.
    fn text(&self) -> Result<String, RoleError> {
        let text = self.meta.args.first().filter(|m| m.path.is_empty()).and_then(Meta::str);
        text.map(str::to_owned).ok_or_else(|| self.error("a text is missing".to_owned()))
    }

    fn required(&self, name: &str) -> Result<Arg, RoleError> {
        self.position(name)?.ok_or_else(|| self.error(format!("`{name}` is missing")))
    }

    /// `name = 0`, or `name = "self"` for the receiver.
    fn position(&self, name: &str) -> Result<Option<Arg>, RoleError> {
        let Some(meta) = self.meta.arg(name) else { return Ok(None) };
        match (meta.int().and_then(|n| u8::try_from(n).ok()), meta.str()) {
            (Some(n), _) => Ok(Some(Arg::At(n))),
            (_, Some("self")) => Ok(Some(Arg::Receiver)),
            _ => Err(self.error(format!("`{name}` is a number of an argument, or \"self\""))),
        }
    }

    fn nature(&self) -> Result<Nature, RoleError> {
        self.word(&[
            ("pool", Nature::Pool),
            ("client", Nature::Client),
            ("metric", Nature::Metric),
            ("channel", Nature::Channel),
            ("queue", Nature::Queue),
            ("broadcast", Nature::Broadcast),
            ("task", Nature::Task),
            ("cache", Nature::Cache),
            ("limiter", Nature::Limiter),
            ("coordination", Nature::Coordination),
            ("random", Nature::Random),
            ("log", Nature::Log),
            ("compiled", Nature::Compiled),
            ("counter", Nature::Counter),
            ("flag", Nature::Flag),
            ("database", Nature::Database),
        ])
    }

    fn entry_kind(&self) -> Result<EntryKind, RoleError> {
        match self.meta.arg("kind").and_then(Meta::str) {
            None | Some("request") => Ok(EntryKind::Request),
            Some("job") => Ok(EntryKind::Job),
            Some("tick") => Ok(EntryKind::Tick),
            Some("connection") => Ok(EntryKind::Connection),
            Some(other) => Err(self.error(format!("`{other}` calls no entry point"))),
        }
    }

    fn conditions(&self) -> Result<Vec<Condition>, RoleError> {
        let Some(when) = self.meta.arg("when") else { return Ok(Vec::new()) };
        when.args.iter().map(|m| self.condition(m)).collect()
    }

    fn condition(&self, meta: &Meta) -> Result<Condition, RoleError> {
        let position = meta.args.first().and_then(Meta::int).and_then(|n| u8::try_from(n).ok());
        let glob = meta.str().map(str::to_owned);
        match (meta.path.last().map(|n| n.as_str()), position, glob) {
            (Some("arg"), Some(n), Some(glob)) => Ok(Condition::Arg(n, glob)),
            (Some("type"), Some(n), Some(path)) => Ok(Condition::Type(n, path)),
            (Some("file"), Some(n), None) => Ok(Condition::File(n)),
            (Some("chain"), None, Some(names)) => {
                Ok(Condition::Chain(names.split('|').map(str::to_owned).collect()))
            }
            (Some("no_attr"), None, None) => match meta.args.first().and_then(|attr| attr.path.last()) {
                Some(name) => Ok(Condition::NoAttr(name.as_str().to_owned())),
                None => Err(self.error("`no_attr` needs an argument".to_owned())),
            },
            (Some("attr"), None, None) => match meta.args.first() {
                Some(attr) => {
                    let name = attr.path.iter().map(|n| n.as_str()).collect::<Vec<_>>().join("::");
                    Ok(Condition::Attr(name, attr.value.clone()))
                }
                None => Err(self.error("`attr` needs an argument".to_owned())),
            },
            _ => Err(self.error(
                "a condition is arg(n) = \"glob\", type(n) = \"path\", file(n), chain = \"a|b\", attr(name = value) \
                 or no_attr(name)"
                    .to_owned(),
            )),
        }
    }
}
