//! package = "rayon-core", version = ">=1.5, <2"
// What is spawned in a scope has ended when the scope does, as what is called.

use std::any::Any;
use std::error::Error;
use std::fmt;
mod broadcast {
    pub fn broadcast<OP: Fn(BroadcastContext<'_>) -> R, R>(op: OP) -> Vec<R> {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_broadcast<OP: Fn(BroadcastContext<'_>)>(op: OP) {}
    pub struct BroadcastContext<'a>;
    impl<'a> BroadcastContext<'a> {
        pub fn index(&self) -> usize {}
        pub fn num_threads(&self) -> usize {}
    }
}
mod join {
    use crate::FnContext;
    pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {}
    pub fn join_context<A: FnOnce(FnContext) -> RA, B: FnOnce(FnContext) -> RB, RA, RB>(
        oper_a: A,
        oper_b: B,
    ) -> (RA, RB) {
    }
}
mod registry {
    pub struct ThreadBuilder;
    impl ThreadBuilder {
        pub fn index(&self) -> usize {}
        pub fn name(&self) -> Option<&str> {}
        pub fn stack_size(&self) -> Option<usize> {}
    }
    #[derive(Default)]
    pub struct DefaultSpawn;
}
mod scope {
    use crate::broadcast::BroadcastContext;
    pub struct Scope<'scope>;
    pub struct ScopeFifo<'scope>;
    #[twelve::does(join)]
    pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(op: OP) -> R {}
    #[twelve::does(join)]
    pub fn scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R, R>(op: OP) -> R {}
    #[twelve::does(join)]
    pub fn in_place_scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(op: OP) -> R {}
    #[twelve::does(join)]
    pub fn in_place_scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R, R>(op: OP) -> R {}
    impl<'scope> Scope<'scope> {
        pub fn spawn<BODY: FnOnce(&Scope<'scope>)>(&self, body: BODY) {}
        pub fn spawn_broadcast<BODY: Fn(&Scope<'scope>, BroadcastContext<'_>)>(&self, body: BODY) {}
    }
    impl<'scope> ScopeFifo<'scope> {
        pub fn spawn_fifo<BODY: FnOnce(&ScopeFifo<'scope>)>(&self, body: BODY) {}
        pub fn spawn_broadcast<BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>)>(&self, body: BODY) {}
    }
}
mod spawn {
    use crate::job::*;
    #[twelve::spawns(arg = 0)]
    pub fn spawn<F: FnOnce()>(func: F) {}
    #[twelve::spawns(arg = 0)]
    pub fn spawn_fifo<F: FnOnce()>(func: F) {}
}
mod thread_pool {
    use crate::broadcast::{self, BroadcastContext};
    use crate::join;
    use crate::spawn;
    use crate::{scope, Scope};
    use crate::{scope_fifo, ScopeFifo};
    pub struct ThreadPool;
    impl ThreadPool {
        pub fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R {}
        pub fn broadcast<OP: Fn(BroadcastContext<'_>) -> R, R>(&self, op: OP) -> Vec<R> {}
        pub fn current_num_threads(&self) -> usize {}
        pub fn current_thread_index(&self) -> Option<usize> {}
        pub fn current_thread_has_pending_tasks(&self) -> Option<bool> {}
        pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) {}
        #[twelve::does(join)]
        pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(&self, op: OP) -> R {}
        #[twelve::does(join)]
        pub fn scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R, R>(&self, op: OP) -> R {}
        #[twelve::does(join)]
        pub fn in_place_scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(&self, op: OP) -> R {}
        #[twelve::does(join)]
        pub fn in_place_scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R, R>(&self, op: OP) -> R {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn<OP: FnOnce()>(&self, op: OP) {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_fifo<OP: FnOnce()>(&self, op: OP) {}
        #[twelve::spawns(arg = 0)]
        pub fn spawn_broadcast<OP: Fn(BroadcastContext<'_>)>(&self, op: OP) {}
        pub fn yield_now(&self) -> Option<Yield> {}
        pub fn yield_local(&self) -> Option<Yield> {}
    }
    pub fn current_thread_index() -> Option<usize> {}
    pub fn current_thread_has_pending_tasks() -> Option<bool> {}
    pub fn yield_now() -> Option<Yield> {}
    pub fn yield_local() -> Option<Yield> {}
    #[derive(Clone, Copy, PartialEq)]
    pub enum Yield {
        Executed,
        Idle,
    }
}
pub use self::broadcast::{broadcast, spawn_broadcast, BroadcastContext};
pub use self::join::{join, join_context};
pub use self::registry::ThreadBuilder;
use self::registry::{DefaultSpawn, ThreadSpawn};
pub use self::scope::{in_place_scope, scope, Scope};
pub use self::scope::{in_place_scope_fifo, scope_fifo, ScopeFifo};
pub use self::spawn::{spawn, spawn_fifo};
pub use self::thread_pool::current_thread_has_pending_tasks;
pub use self::thread_pool::current_thread_index;
pub use self::thread_pool::ThreadPool;
pub use self::thread_pool::{yield_local, yield_now, Yield};
pub fn max_num_threads() -> usize {}
pub fn current_num_threads() -> usize {}
pub struct ThreadPoolBuildError;
pub struct ThreadPoolBuilder<S = DefaultSpawn>(S);
impl Default for ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self {}
}
impl<S: ThreadSpawn> ThreadPoolBuilder<S> {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
}
impl<S> ThreadPoolBuilder<S> {
    pub fn thread_name<F: FnMut(usize) -> String>(self, closure: F) -> Self {}
    pub fn num_threads(self, num_threads: usize) -> Self {}
    pub fn use_current_thread(self) -> Self {}
    pub fn panic_handler<H: Fn(Box<dyn Any + Send>)>(self, panic_handler: H) -> Self {}
    pub fn stack_size(self, stack_size: usize) -> Self {}
    pub fn start_handler<H: Fn(usize)>(self, start_handler: H) -> Self {}
    pub fn exit_handler<H: Fn(usize)>(self, exit_handler: H) -> Self {}
}
impl Error for ThreadPoolBuildError {}
impl fmt::Display for ThreadPoolBuildError {}
pub struct FnContext;
impl FnContext {
    pub fn migrated(&self) -> bool {}
}
