//! package = "qcell", version = ">=0.4, <0.6"
// Cells whose right to be changed is a value of its own, the owner.

mod lcell {
    pub struct LCellOwner<'id>;
    impl<'id> LCellOwner<'id> {
        pub fn scope<F: for<'scope_id> FnOnce(LCellOwner<'scope_id>)>(f: F) {}
        pub fn new(guard: generativity::Guard<'id>) -> Self {}
        pub fn cell<T>(&self, value: T) -> LCell<'id, T> {}
        pub fn ro<'a, T: ?Sized>(&'a self, lc: &'a LCell<'id, T>) -> &'a T {}
        #[twelve::view]
        pub fn rw<'a, T: ?Sized>(&'a mut self, lc: &'a LCell<'id, T>) -> &'a mut T {}
        #[twelve::view]
        pub fn rw2<'a, T: ?Sized, U: ?Sized>(
            &'a mut self,
            lc1: &'a LCell<'id, T>,
            lc2: &'a LCell<'id, U>,
        ) -> (&'a mut T, &'a mut U) {
        }
        #[twelve::view]
        pub fn rw3<'a, T: ?Sized, U: ?Sized, V: ?Sized>(
            &'a mut self,
            lc1: &'a LCell<'id, T>,
            lc2: &'a LCell<'id, U>,
            lc3: &'a LCell<'id, V>,
        ) -> (&'a mut T, &'a mut U, &'a mut V) {
        }
    }
    pub struct LCell<'id, T: ?Sized>(T);
    impl<'id, T> LCell<'id, T> {
        #[twelve::wraps]
        pub fn new(value: T) -> LCell<'id, T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<'id, T: ?Sized> LCell<'id, T> {
        #[twelve::access(read)]
        pub fn ro<'a>(&'a self, owner: &'a LCellOwner<'id>) -> &'a T {}
        #[twelve::access(write)]
        pub fn rw<'a>(&'a self, owner: &'a mut LCellOwner<'id>) -> &'a mut T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<'id, T: Default> Default for LCell<'id, T> {}
}
mod qcell {
    use core::pin::Pin;
    #[derive(Clone, Copy, PartialEq)]
    pub struct QCellOwnerID;
    impl QCellOwnerID {
        pub fn cell<T>(self, value: T) -> QCell<T> {}
    }
    impl From<&QCellOwner> for QCellOwnerID {}
    impl From<&QCellOwnerSeq> for QCellOwnerID {}
    impl From<Pin<&QCellOwnerPinned>> for QCellOwnerID {}
    pub struct QCell<T: ?Sized>(T);
    impl<T> QCell<T> {
        pub fn new(id: impl Into<QCellOwnerID>, value: T) -> QCell<T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> QCell<T> {
        #[twelve::access(read)]
        pub fn ro<'a>(&'a self, owner: &'a QCellOwner) -> &'a T {}
        #[twelve::access(write)]
        pub fn rw<'a>(&'a self, owner: &'a mut QCellOwner) -> &'a mut T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }
    pub struct QCellOwner;
    impl Default for QCellOwner {}
    impl QCellOwner {
        pub fn new() -> Self {}
        pub fn id(&self) -> QCellOwnerID {}
        pub fn cell<T>(&self, value: T) -> QCell<T> {}
        pub fn ro<'a, T: ?Sized>(&'a self, qc: &'a QCell<T>) -> &'a T {}
        #[twelve::view]
        pub fn rw<'a, T: ?Sized>(&'a mut self, qc: &'a QCell<T>) -> &'a mut T {}
        #[twelve::view]
        pub fn rw2<'a, T: ?Sized, U: ?Sized>(
            &'a mut self,
            qc1: &'a QCell<T>,
            qc2: &'a QCell<U>,
        ) -> (&'a mut T, &'a mut U) {
        }
        #[twelve::view]
        pub fn rw3<'a, T: ?Sized, U: ?Sized, V: ?Sized>(
            &'a mut self,
            qc1: &'a QCell<T>,
            qc2: &'a QCell<U>,
            qc3: &'a QCell<V>,
        ) -> (&'a mut T, &'a mut U, &'a mut V) {
        }
    }
    pub struct QCellOwnerSeq;
    impl QCellOwnerSeq {
        pub fn new() -> Self {}
        pub fn id(&self) -> QCellOwnerID {}
        pub fn cell<T>(&self, value: T) -> QCell<T> {}
        pub fn ro<'a, T: ?Sized>(&'a self, qc: &'a QCell<T>) -> &'a T {}
        #[twelve::view]
        pub fn rw<'a, T: ?Sized>(&'a mut self, qc: &'a QCell<T>) -> &'a mut T {}
        #[twelve::view]
        pub fn rw2<'a, T: ?Sized, U: ?Sized>(
            &'a mut self,
            qc1: &'a QCell<T>,
            qc2: &'a QCell<U>,
        ) -> (&'a mut T, &'a mut U) {
        }
        #[twelve::view]
        pub fn rw3<'a, T: ?Sized, U: ?Sized, V: ?Sized>(
            &'a mut self,
            qc1: &'a QCell<T>,
            qc2: &'a QCell<U>,
            qc3: &'a QCell<V>,
        ) -> (&'a mut T, &'a mut U, &'a mut V) {
        }
    }
    pub struct QCellOwnerPinned;
    impl Default for QCellOwnerPinned {}
    impl QCellOwnerPinned {
        pub fn new() -> Self {}
        pub fn id(self: Pin<&Self>) -> QCellOwnerID {}
        pub fn cell<T>(self: Pin<&Self>, value: T) -> QCell<T> {}
        pub fn ro<'a, T: ?Sized>(self: Pin<&'a Self>, qc: &'a QCell<T>) -> &'a T {}
        pub fn rw<'a, T: ?Sized>(self: Pin<&'a mut Self>, qc: &'a QCell<T>) -> &'a mut T {}
        pub fn rw2<'a, T: ?Sized, U: ?Sized>(
            self: Pin<&'a mut Self>,
            qc1: &'a QCell<T>,
            qc2: &'a QCell<U>,
        ) -> (&'a mut T, &'a mut U) {
        }
        pub fn rw3<'a, T: ?Sized, U: ?Sized, V: ?Sized>(
            self: Pin<&'a mut Self>,
            qc1: &'a QCell<T>,
            qc2: &'a QCell<U>,
            qc3: &'a QCell<V>,
        ) -> (&'a mut T, &'a mut U, &'a mut V) {
        }
    }
}
mod tcell {
    pub struct TCellOwner<Q>(Q);
    impl<Q> Default for TCellOwner<Q> {}
    impl<Q> TCellOwner<Q> {
        pub fn new() -> Self {}
        pub fn try_new() -> Option<Self> {}
        pub fn try_new() -> Option<Self> {}
        pub fn wait_for_new() -> Self {}
        pub fn wait_for_new() -> Self {}
        pub fn cell<T>(&self, value: T) -> TCell<Q, T> {}
        pub fn ro<'a, T: ?Sized>(&'a self, tc: &'a TCell<Q, T>) -> &'a T {}
        #[twelve::view]
        pub fn rw<'a, T: ?Sized>(&'a mut self, tc: &'a TCell<Q, T>) -> &'a mut T {}
        #[twelve::view]
        pub fn rw2<'a, T: ?Sized, U: ?Sized>(
            &'a mut self,
            tc1: &'a TCell<Q, T>,
            tc2: &'a TCell<Q, U>,
        ) -> (&'a mut T, &'a mut U) {
        }
        #[twelve::view]
        pub fn rw3<'a, T: ?Sized, U: ?Sized, V: ?Sized>(
            &'a mut self,
            tc1: &'a TCell<Q, T>,
            tc2: &'a TCell<Q, U>,
            tc3: &'a TCell<Q, V>,
        ) -> (&'a mut T, &'a mut U, &'a mut V) {
        }
    }
    pub struct TCell<Q, T: ?Sized>(Q, T);
    impl<Q, T> TCell<Q, T> {
        #[twelve::wraps]
        pub const fn new(value: T) -> TCell<Q, T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<Q, T: ?Sized> TCell<Q, T> {
        #[twelve::access(read)]
        pub fn ro<'a>(&'a self, owner: &'a TCellOwner<Q>) -> &'a T {}
        #[twelve::access(write)]
        pub fn rw<'a>(&'a self, owner: &'a mut TCellOwner<Q>) -> &'a mut T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<Q, T: Default> Default for TCell<Q, T> {}
}
mod tlcell {
    pub struct TLCellOwner<Q>(Q);
    impl<Q> Default for TLCellOwner<Q> {}
    impl<Q> TLCellOwner<Q> {
        pub fn new() -> Self {}
        pub fn try_new() -> Option<Self> {}
        pub fn cell<T>(&self, value: T) -> TLCell<Q, T> {}
        pub fn ro<'a, T: ?Sized>(&'a self, tc: &'a TLCell<Q, T>) -> &'a T {}
        #[twelve::view]
        pub fn rw<'a, T: ?Sized>(&'a mut self, tc: &'a TLCell<Q, T>) -> &'a mut T {}
        #[twelve::view]
        pub fn rw2<'a, T: ?Sized, U: ?Sized>(
            &'a mut self,
            tc1: &'a TLCell<Q, T>,
            tc2: &'a TLCell<Q, U>,
        ) -> (&'a mut T, &'a mut U) {
        }
        #[twelve::view]
        pub fn rw3<'a, T: ?Sized, U: ?Sized, V: ?Sized>(
            &'a mut self,
            tc1: &'a TLCell<Q, T>,
            tc2: &'a TLCell<Q, U>,
            tc3: &'a TLCell<Q, V>,
        ) -> (&'a mut T, &'a mut U, &'a mut V) {
        }
    }
    pub struct TLCell<Q, T: ?Sized>(Q, T);
    impl<Q, T> TLCell<Q, T> {
        #[twelve::wraps]
        pub const fn new(value: T) -> TLCell<Q, T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<Q, T: ?Sized> TLCell<Q, T> {
        #[twelve::access(read)]
        pub fn ro<'a>(&'a self, owner: &'a TLCellOwner<Q>) -> &'a T {}
        #[twelve::access(write)]
        pub fn rw<'a>(&'a self, owner: &'a mut TLCellOwner<Q>) -> &'a mut T {}
        #[twelve::view]
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<Q, T: Default> Default for TLCell<Q, T> {}
}
pub use crate::lcell::LCell;
pub use crate::lcell::LCellOwner;
pub use crate::qcell::QCell;
pub use crate::qcell::QCellOwner;
pub use crate::qcell::QCellOwnerID;
pub use crate::qcell::QCellOwnerPinned;
pub use crate::qcell::QCellOwnerSeq;
pub use crate::tcell::TCell;
pub use crate::tcell::TCellOwner;
pub use crate::{tlcell::TLCell, tlcell::TLCellOwner};
