//! package = "tokio-postgres", version = ">=0.5"

#[twelve::nature(client)]
pub struct Client;

pub struct Connection<S, T>(S, T);

pub struct NoTls;

#[derive(Clone)]
pub struct Row;

#[derive(Clone)]
pub struct Statement;

#[twelve::nature(client)]
pub struct Transaction<'a>;

pub struct Error;

impl Client {
    #[twelve::reads]
    pub fn is_closed(&self) -> bool {}
    #[twelve::view]
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
}

#[derive(Clone)]
pub struct Config;

pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T>), Error> {}

pub struct Socket;
