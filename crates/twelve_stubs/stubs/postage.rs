//! package = "postage", version = ">=0.4, <0.6"

pub use channels::{barrier, broadcast, dispatch, mpsc, oneshot, watch};

pub mod prelude {
    pub use crate::sink::Sink;
    pub use crate::stream::Stream;
}
pub mod sink {
    pub trait Sink {
        type Item;
        #[twelve::mutates]
        #[twelve::does(send)]
        fn send(&mut self, value: Self::Item) -> SendFuture<'_, Self> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        fn try_send(&mut self, value: Self::Item) -> Result<(), TrySendError<Self::Item>> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        fn blocking_send(&mut self, value: Self::Item) -> Result<(), SendError<Self::Item>> {}
    }
    pub struct SendFuture<'s, S>(&'s S);
    impl<'s, S: Sink> std::future::Future for SendFuture<'s, S> { type Output = Result<(), SendError<S::Item>>; }
    pub struct SendError<T>(pub T);
    impl<T> std::error::Error for SendError<T> {}
    impl<T> std::fmt::Display for SendError<T> {}
    pub enum TrySendError<T> {
        Pending(T),
        Rejected(T),
    }
    impl<T> std::error::Error for TrySendError<T> {}
}
pub mod stream {
    pub trait Stream {
        type Item;
        #[twelve::does(receive)]
        fn recv(&mut self) -> RecvFuture<'_, Self> {}
        #[twelve::does(receive)]
        fn try_recv(&mut self) -> Result<Self::Item, TryRecvError> {}
        #[twelve::does(receive)]
        fn blocking_recv(&mut self) -> Option<Self::Item> {}
    }
    pub struct RecvFuture<'s, S>(&'s S);
    impl<'s, S: Stream> std::future::Future for RecvFuture<'s, S> { type Output = Option<S::Item>; }
    pub enum TryRecvError {
        Pending,
        Closed,
    }
    impl std::error::Error for TryRecvError {}
}
mod channels {
    pub mod barrier {
        pub fn channel() -> (Sender, Receiver) {}
        #[twelve::nature(coordination)]
        pub struct Sender;
        impl crate::sink::Sink for Sender { type Item = (); }
        #[twelve::nature(coordination)]
        pub struct Receiver;
        impl Clone for Receiver {}
        impl crate::stream::Stream for Receiver { type Item = (); }
    }
    pub mod broadcast {
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        #[twelve::nature(broadcast)]
        #[twelve::shared_handle]
        pub struct Sender<T>(T);
        impl<T> Clone for Sender<T> {}
        impl<T> Sender<T> {
            #[twelve::reads]
            pub fn subscribe(&self) -> Receiver<T> {}
        }
        impl<T> crate::sink::Sink for Sender<T> { type Item = T; }
        #[twelve::nature(broadcast)]
        pub struct Receiver<T>(T);
        impl<T> Clone for Receiver<T> {}
        impl<T> crate::stream::Stream for Receiver<T> { type Item = T; }
        impl<T> futures_core::Stream for Receiver<T> { type Item = T; }
    }
    pub mod dispatch {
        pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct Sender<T>(T);
        impl<T> Clone for Sender<T> {}
        impl<T> Sender<T> {
            #[twelve::reads]
            pub fn subscribe(&self) -> Receiver<T> {}
        }
        impl<T> crate::sink::Sink for Sender<T> { type Item = T; }
        #[twelve::nature(queue)]
        pub struct Receiver<T>(T);
        impl<T> Clone for Receiver<T> {}
        impl<T> crate::stream::Stream for Receiver<T> { type Item = T; }
        impl<T> futures_core::Stream for Receiver<T> { type Item = T; }
    }
    pub mod mpsc {
        pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        #[twelve::nature(queue)]
        #[twelve::shared_handle]
        pub struct Sender<T>(T);
        impl<T> Clone for Sender<T> {}
        impl<T> crate::sink::Sink for Sender<T> { type Item = T; }
        #[twelve::nature(queue)]
        pub struct Receiver<T>(T);
        impl<T> crate::stream::Stream for Receiver<T> { type Item = T; }
        impl<T> futures_core::Stream for Receiver<T> { type Item = T; }
    }
    pub mod oneshot {
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        #[twelve::nature(channel)]
        pub struct Sender<T>(T);
        impl<T> crate::sink::Sink for Sender<T> { type Item = T; }
        #[twelve::nature(channel)]
        pub struct Receiver<T>(T);
        impl<T> crate::stream::Stream for Receiver<T> { type Item = T; }
    }
    pub mod watch {
        pub fn channel<T: Clone + Default>() -> (Sender<T>, Receiver<T>) {}
        pub fn channel_with<T: Clone>(value: T) -> (Sender<T>, Receiver<T>) {}
        pub fn channel_with_option<T: Clone>() -> (Sender<Option<T>>, Receiver<Option<T>>) {}
        #[twelve::nature(broadcast)]
        pub struct Sender<T>(T);
        impl<T> Sender<T> {
            #[twelve::access(write)]
            pub fn borrow_mut<'s>(&'s mut self) -> RefMut<'s, T> {}
            #[twelve::reads]
            pub fn subscribe(&mut self) -> Receiver<T> {}
            #[twelve::access(read)]
            pub fn borrow<'s>(&'s mut self) -> Ref<'s, T> {}
        }
        impl<T> crate::sink::Sink for Sender<T> { type Item = T; }
        #[twelve::nature(broadcast)]
        pub struct Receiver<T>(T);
        impl<T> Clone for Receiver<T> {}
        impl<T> Receiver<T> {
            #[twelve::access(read)]
            pub fn borrow(&self) -> Ref<'_, T> {}
        }
        impl<T> crate::stream::Stream for Receiver<T> { type Item = T; }
        pub struct RefMut<'t, T>(&'t T);
        impl<'t, T> std::ops::Deref for RefMut<'t, T> { type Target = T; }
        impl<'t, T> std::ops::DerefMut for RefMut<'t, T> {}
        pub struct Ref<'t, T>(&'t T);
        impl<'t, T> std::ops::Deref for Ref<'t, T> { type Target = T; }
    }
}
