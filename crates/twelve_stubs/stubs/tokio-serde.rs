//! package = "tokio-serde", version = ">=0.8, <0.10"

pub struct Framed<Transport, Item, SinkItem, Codec>(Transport, Item, SinkItem, Codec);
impl<Transport, Item, SinkItem, Codec> Framed<Transport, Item, SinkItem, Codec> {
    pub fn new(inner: Transport, codec: Codec) -> Self {}
    pub fn get_ref(&self) -> &Transport {}
    #[twelve::view]
    pub fn get_mut(&mut self) -> &mut Transport {}
    pub fn into_inner(self) -> Transport {}
}
pub type SymmetricallyFramed<Transport, Value, Codec> = Framed<Transport, Value, Value, Codec>;
impl<Transport, Item, SinkItem, Codec> futures_core::Stream for Framed<Transport, Item, SinkItem, Codec> {
    type Item = Result<Item, std::io::Error>;
}
pub mod formats {
    pub struct Bincode<Item, SinkItem, O = ()>(Item, SinkItem, O);
    impl<Item, SinkItem, O> Default for Bincode<Item, SinkItem, O> {}
    pub type SymmetricalBincode<T, O = ()> = Bincode<T, T, O>;
    pub struct Json<Item, SinkItem>(Item, SinkItem);
    impl<Item, SinkItem> Default for Json<Item, SinkItem> {}
    pub type SymmetricalJson<T> = Json<T, T>;
    pub struct MessagePack<Item, SinkItem>(Item, SinkItem);
    impl<Item, SinkItem> Default for MessagePack<Item, SinkItem> {}
    pub type SymmetricalMessagePack<T> = MessagePack<T, T>;
    pub struct Cbor<Item, SinkItem>(Item, SinkItem);
    impl<Item, SinkItem> Default for Cbor<Item, SinkItem> {}
    pub type SymmetricalCbor<T> = Cbor<T, T>;
}
