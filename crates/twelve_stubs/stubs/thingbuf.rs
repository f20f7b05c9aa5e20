//! package = "thingbuf", version = ">=0.1, <0.2"

pub mod recycling {
    pub struct DefaultRecycle(());
}
pub struct Ref<'slot, T>(&'slot T);
impl<'slot, T> std::ops::Deref for Ref<'slot, T> { type Target = T; }
impl<'slot, T> std::ops::DerefMut for Ref<'slot, T> {}
pub struct Full<T = ()>(T);
impl<T> Full<T> {
    pub fn into_inner(self) -> T {}
}
#[twelve::collection(list)]
pub struct ThingBuf<T, R = recycling::DefaultRecycle>(T, R);
impl<T, R> ThingBuf<T, R> {
    pub fn new(capacity: usize) -> Self {}
    pub fn capacity(&self) -> usize {}
    #[twelve::reads]
    pub fn remaining(&self) -> usize {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::mutates]
    pub fn push_ref(&self) -> Result<Ref<'_, T>, Full> {}
    #[twelve::mutates]
    pub fn push(&self, val: T) -> Result<(), Full<T>> {}
    #[twelve::mutates]
    pub fn push_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Result<U, Full> {}
    #[twelve::mutates]
    pub fn pop_ref(&self) -> Option<Ref<'_, T>> {}
    #[twelve::mutates]
    pub fn pop(&self) -> Option<T> {}
    #[twelve::mutates]
    pub fn pop_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Option<U> {}
}
#[twelve::collection(list)]
pub struct StaticThingBuf<T, const CAP: usize, R = recycling::DefaultRecycle>(T, R);
impl<T, const CAP: usize, R> StaticThingBuf<T, CAP, R> {
    pub const fn new() -> Self {}
    pub fn capacity(&self) -> usize {}
    #[twelve::reads]
    pub fn remaining(&self) -> usize {}
    #[twelve::reads]
    pub fn len(&self) -> usize {}
    #[twelve::reads]
    pub fn is_empty(&self) -> bool {}
    #[twelve::mutates]
    pub fn push_ref(&self) -> Result<Ref<'_, T>, Full> {}
    #[twelve::mutates]
    pub fn push(&self, val: T) -> Result<(), Full<T>> {}
    #[twelve::mutates]
    pub fn push_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Result<U, Full> {}
    #[twelve::mutates]
    pub fn pop_ref(&self) -> Option<Ref<'_, T>> {}
    #[twelve::mutates]
    pub fn pop(&self) -> Option<T> {}
    #[twelve::mutates]
    pub fn pop_with<U>(&self, f: impl FnOnce(&mut T) -> U) -> Option<U> {}
}
pub mod mpsc {
    use crate::recycling::DefaultRecycle;
    use errors::{Closed, TryRecvError, TrySendError};
    pub mod errors {
        pub struct Closed<T = ()>(T);
        impl<T> Closed<T> {
            pub fn into_inner(self) -> T {}
        }
        pub enum TrySendError<T = ()> {
            Full(T),
            Closed(T),
        }
        pub enum TryRecvError {
            Empty,
            Closed,
        }
    }
    pub fn channel<T: Default + Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
    pub fn with_recycle<T, R>(capacity: usize, recycle: R) -> (Sender<T, R>, Receiver<T, R>) {}
    #[twelve::nature(queue)]
    #[twelve::shared_handle]
    pub struct Sender<T, R = DefaultRecycle>(T, R);
    impl<T, R> Clone for Sender<T, R> {
        #[twelve::alias]
        fn clone(&self) -> Self {}
    }
    impl<T, R> Sender<T, R> {
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn send(&self, val: T) -> Result<(), Closed<T>> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn send_ref(&self) -> Result<SendRef<'_, T>, Closed> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn try_send(&self, val: T) -> Result<(), TrySendError<T>> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn try_send_ref(&self) -> Result<SendRef<'_, T>, TrySendError> {}
        pub fn capacity(&self) -> usize {}
        #[twelve::reads]
        pub fn remaining(&self) -> usize {}
    }
    #[twelve::nature(queue)]
    pub struct Receiver<T, R = DefaultRecycle>(T, R);
    impl<T, R> Receiver<T, R> {
        #[twelve::reads]
        #[twelve::does(receive)]
        pub async fn recv(&self) -> Option<T> {}
        #[twelve::reads]
        #[twelve::does(receive)]
        pub async fn recv_ref(&self) -> Option<RecvRef<'_, T>> {}
        #[twelve::reads]
        #[twelve::does(receive)]
        pub fn try_recv(&self) -> Result<T, TryRecvError> {}
        #[twelve::reads]
        pub fn is_closed(&self) -> bool {}
    }
    #[twelve::unchecked("a macro writes it")]
    pub struct SendRef<'a, T>(&'a T);
    impl<'a, T> std::ops::Deref for SendRef<'a, T> { type Target = T; }
    impl<'a, T> std::ops::DerefMut for SendRef<'a, T> {}
    #[twelve::unchecked("a macro writes it")]
    pub struct RecvRef<'a, T>(&'a T);
    impl<'a, T> std::ops::Deref for RecvRef<'a, T> { type Target = T; }
    pub mod blocking {
        use super::errors::{Closed, TryRecvError, TrySendError};
        use crate::recycling::DefaultRecycle;
        pub fn channel<T: Default + Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn with_recycle<T, R>(capacity: usize, recycle: R) -> (Sender<T, R>, Receiver<T, R>) {}
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct Sender<T, R = DefaultRecycle>(T, R);
        impl<T, R> Clone for Sender<T, R> {
            #[twelve::alias]
            fn clone(&self) -> Self {}
        }
        impl<T, R> Sender<T, R> {
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send(&self, val: T) -> Result<(), Closed<T>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn send_ref(&self) -> Result<SendRef<'_, T>, Closed> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn try_send(&self, val: T) -> Result<(), TrySendError<T>> {}
            #[twelve::mutates]
            #[twelve::does(send)]
            pub fn try_send_ref(&self) -> Result<SendRef<'_, T>, TrySendError> {}
            pub fn capacity(&self) -> usize {}
            #[twelve::reads]
            pub fn remaining(&self) -> usize {}
        }
        #[twelve::nature(queue)]
        pub struct Receiver<T, R = DefaultRecycle>(T, R);
        impl<T, R> Receiver<T, R> {
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn recv(&self) -> Option<T> {}
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn recv_ref(&self) -> Option<RecvRef<'_, T>> {}
            #[twelve::reads]
            #[twelve::does(receive)]
            pub fn try_recv(&self) -> Result<T, TryRecvError> {}
            #[twelve::reads]
            pub fn is_closed(&self) -> bool {}
        }
        #[twelve::unchecked("a macro writes it")]
        pub struct SendRef<'a, T>(&'a T);
        impl<'a, T> std::ops::Deref for SendRef<'a, T> { type Target = T; }
        impl<'a, T> std::ops::DerefMut for SendRef<'a, T> {}
        #[twelve::unchecked("a macro writes it")]
        pub struct RecvRef<'a, T>(&'a T);
        impl<'a, T> std::ops::Deref for RecvRef<'a, T> { type Target = T; }
    }
}
