//! package = "pidfile", version = "*"

pub struct Lock;
pub struct Request;
pub fn at<B>(path: B) -> Request {}
impl Request {
    #[twelve::does(daemonise)]
    pub fn lock(self) -> Result<Lock, std::io::Error> {}
}
