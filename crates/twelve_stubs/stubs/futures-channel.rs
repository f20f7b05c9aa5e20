//! package = "futures-channel", version = ">=0.3, <0.4"

pub mod mpsc {
    use std::task::{Context, Poll};

    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}

    #[twelve::nature(queue)]
    #[twelve::shared_handle]
    pub struct Sender<T>;
    impl<T> Sender<T> {
        #[twelve::does(send)]
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
        #[twelve::does(send)]
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
        #[twelve::view]
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_channel(&mut self) {}
        pub fn disconnect(&mut self) {}
    }
    impl<T> Clone for Sender<T> {}
    impl<T> futures_sink::Sink<T> for Sender<T> {
        type Error = SendError;
    }

    #[twelve::nature(queue)]
    #[twelve::shared_handle]
    pub struct UnboundedSender<T>;
    impl<T> UnboundedSender<T> {
        pub fn is_closed(&self) -> bool {}
        pub fn close_channel(&self) {}
        pub fn disconnect(&mut self) {}
        #[twelve::does(send)]
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
        #[twelve::reads]
        pub fn len(&self) -> usize {}
        #[twelve::reads]
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> Clone for UnboundedSender<T> {}
    impl<T> futures_sink::Sink<T> for UnboundedSender<T> {
        type Error = SendError;
    }

    #[twelve::nature(queue)]
    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        #[twelve::view]
        #[twelve::does(receive)]
        pub fn recv(&mut self) -> impl std::future::Future<Output = Result<T, RecvError>> {}
        pub fn close(&mut self) {}
        #[twelve::view]
        #[twelve::does(receive)]
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
        #[twelve::view]
        #[twelve::does(receive)]
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    }
    impl<T> futures_core::Stream for Receiver<T> {
        type Item = T;
    }

    #[twelve::nature(queue)]
    pub struct UnboundedReceiver<T>;
    impl<T> UnboundedReceiver<T> {
        #[twelve::view]
        #[twelve::does(receive)]
        pub fn recv(&mut self) -> impl std::future::Future<Output = Result<T, RecvError>> {}
        pub fn close(&mut self) {}
        #[twelve::view]
        #[twelve::does(receive)]
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
        #[twelve::view]
        #[twelve::does(receive)]
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    }
    impl<T> futures_core::Stream for UnboundedReceiver<T> {
        type Item = T;
    }

    pub struct SendError;
    pub struct RecvError;
    pub enum TryRecvError {
        Empty,
        Closed,
    }
    pub struct TrySendError<T>;
    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool {}
        pub fn is_disconnected(&self) -> bool {}
        pub fn into_inner(self) -> T {}
        pub fn into_send_error(self) -> SendError {}
    }
}

pub mod oneshot {
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

    #[twelve::nature(channel)]
    pub struct Sender<T>;
    impl<T> Sender<T> {
        #[twelve::does(send)]
        pub fn send(self, t: T) -> Result<(), T> {}
        #[twelve::view]
        pub fn cancellation(&mut self) -> impl std::future::Future<Output = ()> {}
        pub fn is_canceled(&self) -> bool {}
    }

    #[twelve::nature(channel)]
    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn close(&mut self) {}
        #[twelve::view]
        #[twelve::does(receive)]
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {}
    }
    impl<T> std::future::Future for Receiver<T> {
        type Output = Result<T, Canceled>;
    }

    pub struct Canceled;
}
