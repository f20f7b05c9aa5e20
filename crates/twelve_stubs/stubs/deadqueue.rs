//! package = "deadqueue", version = ">=0.2.4, <0.3"

pub mod unlimited {
    /// Both ends of it at once.
    #[twelve::nature(queue)]
    pub struct Queue<T>(T);

    impl<T> Queue<T> {
        pub fn new() -> Self {}
        #[twelve::mutates]
        #[twelve::does(receive)]
        pub async fn pop(&self) -> T {}
        #[twelve::mutates]
        #[twelve::does(receive)]
        pub fn try_pop(&self) -> Option<T> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn push(&self, item: T) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn available(&self) -> isize {}
        pub async fn wait_empty(&self) {}
    }

    impl<T> Default for Queue<T> {}
    impl<T> FromIterator<T> for Queue<T> {}
}

pub mod limited {
    /// Both ends of it at once.
    #[twelve::nature(queue)]
    pub struct Queue<T>(T);

    impl<T> Queue<T> {
        pub fn new(max_size: usize) -> Self {}
        #[twelve::mutates]
        #[twelve::does(receive)]
        pub async fn pop(&self) -> T {}
        #[twelve::mutates]
        #[twelve::does(receive)]
        pub fn try_pop(&self) -> Option<T> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn push(&self, item: T) {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn try_push(&self, item: T) -> Result<(), T> {}
        pub fn capacity(&self) -> usize {}
        pub fn is_full(&self) -> bool {}
        pub async fn wait_full(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn available(&self) -> isize {}
        pub async fn wait_empty(&self) {}
    }
}

pub mod resizable {
    /// Both ends of it at once.
    #[twelve::nature(queue)]
    pub struct Queue<T>(T);

    impl<T> Queue<T> {
        pub fn new(max_size: usize) -> Self {}
        #[twelve::mutates]
        #[twelve::does(receive)]
        pub async fn pop(&self) -> T {}
        #[twelve::mutates]
        #[twelve::does(receive)]
        pub fn try_pop(&self) -> Option<T> {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub async fn push(&self, item: T) {}
        #[twelve::mutates]
        #[twelve::does(send)]
        pub fn try_push(&self, item: T) -> Result<(), T> {}
        pub fn capacity(&self) -> usize {}
        pub fn is_full(&self) -> bool {}
        pub async fn wait_full(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn available(&self) -> isize {}
        pub async fn wait_empty(&self) {}
    }
}
